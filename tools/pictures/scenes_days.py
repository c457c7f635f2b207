"""Getting upset, who chooses my day, and my home, as scenes."""
from recipes import *
from scenes import *
from scenes_body import mine, seat_big
from scenes_move import RAIL, lamp
from scenes_out import mug


# ---------------------------------------------------------------- q-upset

def storm_cloud(x, y, k=1, bolts=1):
    """A dark cloud with lightning; (x, y): its middle."""
    o = "".join(P(f"M{b} 8L{b - 5} 18H{b}L{b - 3} 27L{b + 7} 14H{b + 2}L{b + 5} 8Z", YEL, 1.8) for b in ((0,), (-8, 8), (-12, 0, 12))[bolts - 1])
    o += P("M-18 11Q-27 11 -26 3Q-25 -4 -18 -4Q-16 -13 -6 -13Q2 -14 6 -8Q16 -13 20 -4Q28 -3 27 4Q26 11 18 11Z", MGREY, 2.2)
    return T(o, x, y, k)


def fury(x, y, k=1):
    """Anger: a dark tangle over my head; (x, y): its middle."""
    d = "M-14 8C-30 -2 -22 -12 -6 -6S14 10 -2 9S-22 -6 -8 -10S24 -4 16 5S-12 8 -10 -2S12 -12 22 -6S22 12 6 9S-6 -8 4 -9S28 0 18 8"
    return T(P(d, "none", 3 / max(k, .8)), x, y, k)


def upset(l):
    if l == "a":
        p = seated(me, 36, 68, "r", s=1.35, mood="calm", looks="f", hands=((57, 52), (48, 60)))
        return floor() + seat_big(32, 68) + p.behind + p.body() + mug(59, 53, RED, 1.2) + my_hand(56, 51) + p.near + crossed(fury(0, 0, .82), 75, 20, 19) + week(())
    if l == "b":
        p = me(40, s=1.18, mood="cross", hands=((30, 59), (50, 59)))
        return floor() + fury(40, 11, .7) + p.all() + week((2,), True)
    if l in "cq":
        p = me(50, y=GROUND, s=1.1, mood="upset", hands=((42, 40), (58, 40)))
        return floor() + fury(50, 15, 1.02) + p.all() + "".join(L(a, b, w=2.6) for a, b in (((33, 38), (25, 35)), ((67, 38), (75, 35)), ((32, 45), (24, 46)), ((68, 45), (76, 46)))) + (week((0, 2, 3, 5), True) if l == "c" else "")
    p = me(35, "r", s=1.12, mood="upset", hands=((56, 58), (47, 35)), lean=3)
    hit = "".join(L(a, b, w=2.6) for a, b in (((62, 57), (68, 50)), ((57, 53), (58, 45)), ((64, 60), (72, 57))))
    return floor() + fury(38, 15, 1.05) + T(fallen_chair(), 2, GROUND, .8) + p.behind + p.body() + top(46, 97, 63) + T(mug(0, 0, SKY, 1.2), 86, 62, 1, 90) + p.near + my_hand(55, 59) + hit + week((0, 1, 2, 4, 5, 6), True)


def fallen_chair():
    """A chair that lies on its back; (0, 0): its left end on the floor."""
    return LL((2, -2), (26, -2), c=RAIL, w=2.4) + LL((26, -3), (26, -14), c=RAIL, w=2.6) + LL((26, -14), (12, -17), c=RAIL, w=2.4) + LL((24, -4), (11, -7), c=RAIL, w=2.4)


scene_set("upset", upset,
          a="A calm person with a drink, a dark tangle crossed out.",
          b="An angry person, a dark tangle overhead, 1 day of 7.",
          c="A very upset person shouts, 4 days of 7.",
          d="A very upset person hits a table, 6 days of 7.")


# ---------------------------------------------------------------- q-day: who puts the pictures on the plan of the day

THINGS = ("2615", "1F333", "1F3B5", "1F6CF")


def day_card(code, x, y, w=21):
    """A picture of something to do."""
    return R(x - w / 2, y - w / 2, w, w, "#fffdf0", 2, 2) + om(code, x - w * .46, y - w * .46, w * .92, lw=1.5)


def board(x=50, y=14.500, on=(0, 1, 2, 3), w=96):
    """The plan of a day: four places from the morning to the night."""
    o = R(x - w / 2, y - 13, w, 26, "#d8c3a0", 2.2, 2)
    for i in range(4):
        cx = x - w / 2 + w * (i + .5) / 4
        o += day_card(THINGS[i], cx, y) if i in on else R(cx - 10.500, y - 10.500, 21, 21, "#c4ab80", 1.5, 2)
    return o


def day(l):
    if l in "aq":
        p = me(50, s=1.05, mood="big", hands=((39, 24), (62, 24)))
        return floor() + board(on=(0, 3)) + p.body() + day_card(THINGS[1], 38, 17.500) + day_card(THINGS[2], 62, 17.500) + p.near + my_hand(38, 26) + my_hand(62, 26) + (meter(0) if l == "a" else "")
    if l == "b":
        p = me(38, s=1.05, mood="smile", hands=((27, 24), (49, 24)))
        h = helper(85, "l", s=1.05, hands=((71, 58), None))
        return floor() + board(on=(0, 3)) + p.body() + h.body() + day_card(THINGS[1], 38, 16) + p.near + my_hand(48, 24) + day_card(THINGS[2], 61, 57, 18) + h.near + meter(1)
    if l == "c":
        p = me(20, s=1.05, mood="flat", looks="r", hands=(None, (32, 58)))
        h = helper(70, "f", s=1.05, hands=((60, 24), (80, 26)))
        return floor() + board(on=(1, 2)) + p.body() + h.body() + day_card(THINGS[0], 42, 55, 20) + p.near + day_card(THINGS[3], 86, 15.500) + h.near + C(80, 25, 2.800, AIDE["skin"], 1.6) + meter(4)
    p = seated(me, 17, 70, "r", s=1.1, mood="flat", looks="r", hands=((31, 60), (28, 61)))
    h1 = helper(54, "r", s=1.05, hands=((44, 24), (64, 24)))
    h2 = Human(84, "f", AIDE2, s=1.05, looks="l", hands=((72, 24), None))
    return floor() + board() + chair(17, 70) + p.behind + p.body() + p.near + h1.all() + h2.all() + meter(5)


scene_set("day", day,
          a="A person puts pictures on the plan of a day.",
          b="A person puts most pictures on, a helper holds one.",
          c="A helper puts most pictures on, the person holds one.",
          d="Two helpers make the plan, a person sits and looks on.")


# ---------------------------------------------------------------- q-home

def drip(*at):
    return "".join(P(f"M{n(x)} {n(y)}q3 5 0 5t0 -5Z", SKY, 1.2) for x, y in at)


def crack(x, y, k=1):
    return T(P("M0 0L4 6L1 10L6 16L3 21", "none", 2), x, y, k)


def flat(bad=0):
    """My home cut open; bad: how much is wrong with it."""
    wall = ("#fdf0cf", "#fdf0cf", "#e5e2d4", "#cfd2cf")[bad]
    roof = P("M2 27L50 4L98 27Z", DORANGE, 2.2)
    o = R(5, 27, 90, GROUND - 27, wall, 2.2)
    if bad == 3:
        roof += P("M60 9L66 17L62 20L72 24L80 18Z", wall, 1.6)
    o += roof
    if bad < 2:
        o += plant(86) + P("M64 35H82V51H64Z", BLUE, 2.2) + L((73, 35), (73, 51), w=1.5) + L((64, 43), (82, 43), w=1.5)
        o += R(11, 37, 14, 12, WHITE, 2, 1) + heart(18, 43, .5, RED, 1.4)
    else:
        o += P("M64 35H82V51H64Z", "#8fa3ad", 2.2) + P("M66 35L72 42L69 51M72 42L82 46", "none", 1.5, WHITE)
        o += P("M8 28Q22 30 19 39Q12 45 6 42V28Z", "#9aa390", 0) + crack(28, 29, 1)
        o += R(78, 70, 0, 0, WHITE, 0)
    if bad == 3:
        o += LL((61, 53), (85, 34), c=RAIL, w=3) + LL((61, 36), (85, 51), c=RAIL, w=3) + crack(85, 54, 1.1) + crack(10, 50, 1)
    return o


def plant(x, k=1):
    return P(f"M{x - 5} {GROUND - 10}H{x + 5}L{x + 4} {GROUND - 1}H{x - 4}Z", "#c9683f", 1.9) + P(f"M{x} {GROUND - 10}Q{x - 9} {GROUND - 16} {x - 6} {GROUND - 26}Q{x} {GROUND - 20} {x} {GROUND - 10}Q{x + 1} {GROUND - 22} {x + 7} {GROUND - 24}Q{x + 9} {GROUND - 15} {x} {GROUND - 10}Z", DGREEN, 1.8)


def bucket(x, y=GROUND - 1, k=1):
    return T(P("M-9 -13H9L7 0H-7Z", SKY, 2) + EL(0, -13, 9, 2.600, BLUE, 1.7), x, y, k)


def home(l):
    if l == "q":
        return om("1F3E0", 22, -6, 90) + me(20, y=72, s=1.15, mood="smile").all()
    if l == "a":
        p = me(44, s=1.2, mood="big", hands=((26, 36), (62, 58)))
        return floor() + flat(0) + p.all()
    if l == "b":
        p = me(36, s=1.2, mood="smile", looks="r", hands=(None, (52, 47)))
        wet = P("M50 28H72Q70 33 65 31.500T56 33Q51 33 50 28Z", "#9aa390", 1.5)
        return floor() + flat(1) + wet + p.all() + drip((60, 35), (60, 46), (60, 58)) + bucket(60)
    if l == "c":
        p = me(42, s=1.2, mood="sad")
        return floor() + flat(2) + p.all() + drip((60, 31), (60, 44), (60, 57), (89, 31), (89, 44), (89, 56)) + bucket(60) + bucket(86, k=.9)
    p = me(34, s=1.2, mood="sad", looks="l")
    rain = "".join(drip((x, y)) for x, y in ((66, 26), (73, 28), (60, 34), (90, 32), (52, 40), (89, 44), (56, 54), (72, 58), (64, 66), (86, 66), (52, 68)))
    return floor() + flat(3) + rain + p.all() + EL(68, GROUND - 1.500, 22, 2.800, SKY, 1.7)


scene_set("home", home,
          a="A happy person in a bright home.",
          b="A person at home, water drips into a bucket.",
          c="A sad person at home, with damp, cracks and drips.",
          d="A sad person in a broken home, rain comes in.")
