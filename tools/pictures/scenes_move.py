"""Moving around, being alone at home and the night, as scenes."""
from recipes import *
from scenes import *
from scenes_body import mine, seat_big, tumbler
from scenes_out import mug

# ---------------------------------------------------------------- q-move


def hall():
    """A room's wall with a door, and three stairs on the right."""
    return R(72, 26, 22, GROUND - 26, "#e9d2b4", 2, 1) + R(76, 31, 14, 19, "none", 1.5) + R(76, 56, 14, 23, "none", 1.5) + C(77, 58, 1.7, YEL, 1.3)


def walk(x, face="r", **k):
    """Me walking to the right."""
    k.setdefault("feet", ((x - 9, GROUND - 2.600), (x + 7, GROUND - 1.600)))
    return me(x, face, s=k.pop("s", 1.3), **k)


def walking_frame(x, k=1.35):
    """A frame before me; x: its grip."""
    return part("frame", x, GROUND - .5, k)


def move(l):
    if l in "aq":
        p = walk(40, hands=((55, 54), (27, 56)), far=(1,))
        return floor() + hall() + p.behind + p.body() + p.near + (meter(0) if l == "a" else "")
    if l == "b":
        p = walk(34, hands=((52, 51), (50, 52)), far=(0,), lean=2, stands=True)
        return floor() + hall() + p.behind + walking_frame(51) + p.body() + p.near + meter(0)
    if l == "c":
        p = walk(50, hands=((63, 56), (40, 53)), far=(0,))
        h = Human(24, "f", AIDE, looks="r", s=1.3, hands=(None, (40, 54)))
        return floor() + hall() + p.behind + p.body() + h.all() + p.near + meter(3)
    if l == "both":
        p = walk(42, hands=((60, 51), (58, 52)), far=(0,), lean=2, stands=True)
        h = Human(19, "f", AIDE, looks="r", s=1.25, hands=(None, (37, 48)))
        return floor() + hall() + p.behind + walking_frame(59) + p.body() + p.near + h.all() + meter(4)
    h1 = Human(15, "f", AIDE2, looks="r", s=1.12, hands=(None, (28, 50)))
    h2 = Human(86, "f", AIDE, looks="l", s=1.12, hands=((70, 50), None))
    p = Me(47, "r", y=60, s=1.12, pose="sit", hands=((59, 42), (57, 44)), knees=(60, 49), feet=(64, 64), stands=True)
    bar = LL((32, 15), (62, 15), c=GREY, w=2.6) + L((47, 8), (47, 15), w=2.6)
    mast = LL((22, GROUND - 4), (22, 8), (48, 8), c=GREY, w=3.4) + LL((18, GROUND - 3), (72, GROUND - 3), c=SKY, w=3) + C(20, GROUND - 1.500, 2.600, DGREY, 1.6) + C(70, GROUND - 1.500, 2.600, DGREY, 1.6)
    sling = P("M36 34C33 52 36 64 46 65C55 65 60 61 64 54L60 46L51 54L44 49L41 34Z", LILAC, 2.2)
    straps = L((33, 16), (38, 35), w=2.6) + L((61, 16), (62, 50), w=2.6)
    return floor() + mast + h1.body() + straps + bar + p.behind + p.torso + p.head + sling + p.legs + p.near + h1.near + h2.all() + meter(5)


scene_set("move", move,
          a="A person walks through a room alone.",
          b="A person walks with a walking frame alone.",
          c="A helper holds the arm of a person who walks.",
          both="A person walks with a frame, a helper holds on.",
          d="A hoist lifts a person, with 2 helpers.")


# ---------------------------------------------------------------- q-alone: how much of a day somebody is there

def home_cut(x=5, w=64, fill="#fff7e6"):
    """A home cut open, its right side to the street."""
    return R(x, 27, w, GROUND - 27, fill, 2.2) + P(f"M{x - 2} 27L{x + w / 2} 5L{x + w + 2} 27Z", DORANGE, 2.2)


def sunrise(x, y):
    return P(f"M{x - 4.200} {y + 2}A4.2 4.2 0 0 1 {x + 4.200} {y + 2}Z", YEL, 1.5) + "".join(L((x + 5.6 * math.cos(a), y + 2 + 5.6 * math.sin(a)), (x + 7.4 * math.cos(a), y + 2 + 7.4 * math.sin(a)), w=1.4) for a in (-.5, -1.57, -2.64))


def daylong(filled):
    """A day from sunrise to the night in eight parts; the dark ones: a helper is there."""
    o = sunrise(8, 93) + om("1F319", 86, 87, 13, lw=1.4)
    return o + "".join(R(17 + i * 8.5, 90, 7, 8, NAVY if i in filled else WHITE, 1.5, 1.4) for i in range(8))


def arc_clock(x, y, r, of):
    """A clock; the dark part: how much of one hour."""
    return clock(x, y, r, of, 12, sector=(0, of), c=NAVY, lw=2.2)


def cosy(x=24, **k):
    """Me in my armchair."""
    p = seated(me, x, 68, "r", **{"s": 1.2, "hands": ((x + 17, 55), (x + 14, 57)), **k})
    return seat_big(x - 3, 68) + p.behind + p.body() + p.near


def open_book(x, y, k=1):
    return T(P("M0 -6Q-5 -9 -11 -7V5Q-5 3 0 6Q5 3 11 5V-7Q5 -9 0 -6Z", WHITE, 1.9) + L((0, -6), (0, 6), w=1.5), x, y, k)


def alone(l):
    if l == "q":
        return home_cut(5, 64) + T(me(36, s=1.2).all(), 0, 0)
    if l == "a":
        return floor() + home_cut() + door_right(False) + cosy(22) + open_book(41, 53) + my_hand(37, 56) + daylong(())
    if l == "b":
        p = me(24, s=1.15, looks="r", hands=(None, (40, 36)))
        h = Human(84, "f", AIDE, looks="l", s=1.1, hands=((71, 36), None))
        return floor() + home_cut() + p.all() + door_right(True) + h.all() + om("2600", 76, 0, 22, lw=1.6) + daylong((0, 1, 2, 3))
    if l == "c":
        p = me(20, s=1.15, mood="flat", looks="r")
        h = Human(86, "r", AIDE, s=1.1, feet=((80, 83), (90, 83.4)), hands=(None, None))
        return floor() + home_cut() + p.all() + arc_clock(43, 43, 12.5, 11 / 12) + door_right(True) + h.all() + daylong((0, 1, 2, 4, 5, 6, 7))
    p = me(18, s=1.15, mood="flat", looks="r", hands=(None, (31, 53)))
    h = Human(70, "f", AIDE, looks="l", s=1.15, hands=((52, 45), None))
    lid = P("M30 52Q32 43 41 43T52 52Z", GREY, 1.9) + C(41, 41.500, 2, DGREY, 1.4)
    smoke = "".join(C(x, y, r, c, 1.7) for x, y, r, c in ((36, 36, 5, MGREY), (43, 38, 6, MGREY), (49, 34, 5, GREY), (40, 43, 5, MGREY), (46, 44, 5, GREY)))
    pan = P("M31 56H50L48 62H33Z", DGREY, 1.9) + LL((32, 58), (25, 55), c=DGREY, w=1.8)
    stove = R(29, 62, 25, GROUND - 62, WHITE, 2.2, 1) + R(33, 70, 17, 11, MGREY, 1.7, 1) + "".join(C(34 + i * 5.5, 66, 1.6, DGREY, 0) for i in range(3)) + P("M36 56q-2 -4 1 -7q1 2 3 1q0 -4 3 -6q0 4 3 5q2 3 -1 7Z", ORANGE, 1.6)
    return floor() + home_cut(5, 90) + smoke + p.all() + stove + pan + h.body() + T(lid, 3, -2, 1, 5) + h.near + daylong(range(8))


def door_right(open_):
    """The door in the right wall of the home."""
    if not open_:
        return door(49, 40, 17, GROUND - 40)
    return L((69, GROUND - 1), (69, 42), w=3.4, stroke="#fff7e6") + P("M69 42L60 46V83L69 85Z", "#a9743f", 2) + C(62, 65, 1.4, YEL, 1.2)


scene_set("alone", alone,
          a="A person reads at home alone, all day.",
          b="A helper leaves a person at home for half a day.",
          c="A helper leaves a person for less than one hour.",
          d="A pan smokes, and a helper puts a lid on it.")


# ---------------------------------------------------------------- q-night

def nights(filled):
    """The nights of a week; in the dark ones somebody helps."""
    o = ""
    for i in range(7):
        on = i in filled
        o += R(2 + i * 13.9, 89, 11.6, 9.6, NAVY if on else WHITE, 1.6, 1.6) + T(P("M1.8 -3.4A3.6 3.6 0 1 0 3.4 2.2A3 3 0 0 1 1.8 -3.400Z", YEL if on else GREY, 1), 7.8 + i * 13.9, 94)
    return o


def bed_of(lk, head_svg, x=0, y=0, k=1.3, c=SKY):
    """Somebody in bed, head left; y: how far above the floor."""
    o = part("bed") + R(6, 44, 17, 9, WHITE, 2, 3) + head_svg
    o += P("M23 53V46Q24 39 33 40Q48 41 62 44Q67 45 67 53Z", c, 2)
    return T(o, x, GROUND - 66 * k + y, k)


def my_bed(x=0, y=0, k=1.3, mood="sleep"):
    h = T(head(ME, 0, 0, .95, "f", mood), 16, 41, 1, -78)
    return bed_of(ME, f'<g class="me">{_turned(h, mood)}</g>', x, y, k)


def _turned(svg, mood):
    """The head in bed as the one exchangeable group, turned."""
    return T(my_head(0, 0, .95, mood), 16, 41, 1, -78)


def dark_window(x=62, y=8, w=24, h=24):
    return R(x, y, w, h, NAVY, 2.2, 1) + om("1F319", x + 1, y + 1, w - 2, lw=1.5) + L((x + w / 2, y), (x + w / 2, y + h), w=1.3) + L((x, y + h / 2), (x + w, y + h / 2), w=1.3)


def lamp(x, y, on=True):
    """A lamp on a small table."""
    o = (P(f"M{x - 12} {y + 2}L{x - 6} {y - 16}H{x + 6}L{x + 12} {y + 2}Z", "#fff3b0", 0) if on else "")
    return o + L((x, y), (x, y - 9), w=2.4) + P(f"M{x - 6} {y - 8}L{x - 3.500} {y - 16}H{x + 3.500}L{x + 6} {y - 8}Z", YEL if on else GREY, 1.9) + L((x - 4, y), (x + 4, y), w=3)


def night(l):
    if l in "aq":
        return floor() + dark_window(36, 6, 30, 28) + zzz(24, 40, 1.1) + my_bed(4) + (nights(()) if l == "a" else "")
    if l == "b":
        p = Me(22, "f", y=70 + 21 * 1.2, s=1.2, looks="r", mood="flat", legs=False, hands=("no", (49, 53)))
        h = helper(80, "l", s=1.2, hands=((60, 48), None))
        base = part("bed") + R(6, 38, 15, 14, WHITE, 2, 3)
        return floor() + dark_window(34, 4, 22, 22) + T(base, 0, GROUND - 66 * 1.15, 1.15) + p.body() + h.body() + \
            T(P("M8 55V46Q14 41 33 42Q48 42 62 44Q67 45 67 55Z", SKY, 2), 0, GROUND - 66 * 1.15, 1.15) + p.near + T(tumbler(0, 0, .95), 55, 56) + h.near + nights((1, 4))
    if l == "c":
        rooms = R(5, 25, 90, 60, "#e6e9f5", 2.2) + P("M2 25L50 4L98 25Z", DORANGE, 2.2) + R(5, 55, 90, 30, "#fdf3dc", 2.2)
        hd = T(head(AIDE2, 0, 0, .95, "f", "sleep"), 16, 41, 1, -78)
        two = T(my_bed(0, 0, .82), 8, -31) + T(bed_of(AIDE2, hd, 0, 0, .82, GREEN), 33, -1)
        badge = T(R(-5, 0, 10, 13, WHITE, 1.6, 1.500) + C(0, 4.500, 2.2, DGREY, 0) + P("M-3.500 11q0 -3.600 3.500 -3.600t3.500 3.600Z", DGREY, 0) + P("M-2.500 0Q0 -7 2.500 0", "none", 1.4), 18, 64)
        return floor() + rooms + two + om("1F319", 72, 28, 19, lw=1.5) + badge + zzz(33, 37, .75) + zzz(58, 67, .75) + nights(range(7))
    h = seated(helper, 82, 67, "l", s=1.1, hands=((66, 54), (70, 58)))
    return floor() + dark_window(22, 4, 22, 22) + lamp(58, 36) + LL((58, 37), (58, 83), c=RAIL, w=1.8) + my_bed(0, 0, .95) + zzz(18, 40, .9) + chair(84, 67, 1) + h.all() + mug(64, 58, RED, .9) + nights(range(7))


RAIL = "#c99a5b"
scene_set("night", night,
          a="A person sleeps at night alone.",
          b="A helper brings water at night, on 2 nights of 7.",
          c="A person and a helper sleep, each in a bedroom.",
          d="A person sleeps, and a helper sits awake beside the bed.")
