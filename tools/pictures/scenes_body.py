"""Eating, washing, dressing and the toilet, as scenes."""
from recipes import *
from scenes import *

BIG = 1.45           # people seen to the waist, behind a table or in the bath


def mine(svg):
    """A piece of me drawn by hand."""
    return f'<g class="me">{named(svg)}</g>'


def upper(who, x, hip=74, s=BIG, **k):
    """me or helper seen above a table; hip: where the body ends, below its edge. An arm that does nothing hangs down behind it."""
    hands = k.pop("hands", ("no", "no"))
    idle = tuple(i for i in (0, 1) if hands[i] in ("no", None))
    p = who(x, y=hip + 21 * s, s=s, legs=False, hands=tuple(None if i in idle else hands[i] for i in (0, 1)), far=idle, **k)
    p.legs, p.behind = p.behind, ""
    return p


def cloth(x1=3, x2=97, y=68, c="#ecdcb9"):
    """A table with a cloth down to the floor."""
    return R(x1 + 3, y + 2, x2 - x1 - 6, GROUND - y - 2, c, 2) + R(x1, y, x2 - x1, 5, "#c99a5b", 2, 2) + \
        "".join(L((x, y + 7), (x, GROUND - 2), w=1, stroke="#c9b48a") for x in range(int(x1) + 13, int(x2) - 6, 12))


# ---------------------------------------------------------------- q-eat

def meal(x, y, k=1):
    """A plate with food; (x, y): the middle of its foot."""
    food = EL(-6, -6, 6, 4, DGREEN, 1.4) + EL(1, -7, 6.4, 4.6, "#c98a5a", 1.5) + EL(8, -5.600, 5, 3.6, ORANGE, 1.4)
    return T(food + P("M-17 -5H17Q14 0 8 0H-8Q-14 0 -17 -5Z", WHITE, 1.9), x, y, k)


def tumbler(x, y, k=1):
    return T(P("M-5.500 -15H5.500L4.500 0H-4.500Z", WHITE, 1.8) + P("M-5 -10.500H5L4.300 0H-4.300Z", BLUE, 1.5), x, y, k)


def tool(x1, y1, x2, y2, end="fork", bite=False):
    """A fork, spoon or knife from its handle to its end."""
    a, ln = math.degrees(math.atan2(y2 - y1, x2 - x1)), math.hypot(x2 - x1, y2 - y1)
    o = L((0, 0), (ln - 4, 0), w=4.2) + L((0, 0), (ln - 4, 0), w=1.8, stroke=GREY)
    if end == "fork":
        o += P(f"M{n(ln + 1.5)} -3.400H{n(ln - 4)}Q{n(ln - 7)} 0 {n(ln - 4)} 3.400H{n(ln + 1.5)}M{n(ln - 5)} 0H{n(ln + 1.5)}", "none", 1.9)
    elif end == "knife":
        o += P(f"M{n(ln - 9)} -2.6H{n(ln + 1)}Q{n(ln + 3)} 2.6 {n(ln - 9)} 2.600Z", WHITE, 1.5)
    else:
        o += EL(ln - 1, 0, 4.2, 2.8, GREY, 1.7)
    return T(o + (C(ln, 0, 2.6, ORANGE, 1.3) if bite else ""), x1, y1, 1, round(a, 1))


def eat(l):
    t = cloth(y=70)
    if l in "aq":
        p = upper(me, 32, hands=((12, 64), (53, 55)))
        return floor() + p.body() + t + tumbler(11, 69) + p.near + meal(31, 71, 1.1) + tool(55, 58, 39, 43, "fork", True) + my_hand(53, 55.500) + (meter(0) if l == "a" else "")
    if l == "b":
        p = upper(me, 32, mood="flat", looks="r")
        h = upper(helper, 78, look=AIDE2, s=1.4, hands=((63, 52), None))
        return floor() + p.body() + p.near + h.all() + t + meal(32, 71, 1.1) + tumbler(56, 71, .9) + says(meal(-6, 6, .7) + tumbler(11, 7, .8), x=40, y=12, w=44, h=20, to=(69, 28)) + meter(1)
    if l == "c":
        p = upper(me, 30, hands=("no", (44, 60)), looks="r")
        h = upper(helper, 78, look=AIDE2, s=1.4, hands=((59, 54), "no"))
        return floor() + p.body() + h.body() + t + tumbler(88, 71, .9) + meal(48, 71, 1.15) + tool(43, 52, 44, 64, "fork") + tool(60, 48, 52, 65, "knife") + h.near + p.near + meter(4)
    if l == "d":
        p = upper(me, 24, hands=("no", (46, 52)), looks="r")
        h = upper(helper, 72, look=AIDE2, s=1.4, hands=((49, 45), "no"))
        return floor() + p.body() + h.body() + t + meal(52, 71, 1.1) + tumbler(88, 71, .9) + tool(51, 44, 33, 40, "spoon", True) + h.near + p.near + meter(5)
    if l == "choke":
        p = upper(me, 34, mood="upset", hands=((31, 47), (38, 47)))
        h = upper(helper, 66, look=AIDE2, s=1.4, mood="worried", looks="l", hands=((44, 53), "no"))
        cough = "".join(L(a, b, w=2.8) for a, b in (((18, 36), (9, 32)), ((17, 42), (7, 42)), ((18, 48), (9, 52))))
        return floor() + h.body() + p.body() + h.near + p.near + t + meal(24, 71, 1.1) + tumbler(86, 71, .9) + cough
    p = seated(me, 32, 68, "r", s=1.35, hands=((52, 67), (48, 68)), looks="f")
    pole = LL((74, 10), (74, 82), c=GREY, w=2.4) + L((62, 84), (86, 84), w=4.6) + L((66, 10), (82, 10), w=3)
    sack = R(63, 13, 22, 27, "#f0dcb4", 2.2, 4) + P("M64 30H84V36Q84 39 81 39H67Q64 39 64 36Z", "#d8b878", 0) + om("1F372", 65, 15, 18, lw=1.3) + R(65, 50, 18, 14, SKY, 2, 2) + C(70, 57, 2.4, WHITE, 1.4) + L((76, 55), (80, 55), w=1.6) + L((76, 59), (80, 59), w=1.6)
    line_ = "M74 40V50M65 60C58 66 52 54 36 59"
    return window(6, 5, 17, 18, curtains=None) + floor() + seat_big(28, 68) + p.behind + p.body() + pole + sack + p.near + P(line_, "none", 5) + P(line_, "none", 2.4, "#f0dcb4") + C(35, 60, 3.6, WHITE, 2) + C(35, 60, 1.2, BLACK, 0)


def seat_big(x, seat=68, c="#b58fb0"):
    """A large armchair from the side, its back on the left."""
    return my_seat(x + 4, R(x - 15, seat - 30, 11, 42, c, 2.2, 5) + R(x - 12, seat, 32, 15, c, 2.2, 4))


scene_set("eat", eat,
          a="A person eats a meal alone.",
          b="A full plate waits, and a helper reminds.",
          c="A helper cuts the food, and the person holds the fork.",
          d="A helper and a person bring the spoon to the mouth.",
          choke="A person coughs at a meal, and a helper stays close.",
          tube="A person at home, food goes through a tube.")


# ---------------------------------------------------------------- q-wash

def tub():
    """A bath on the floor, its rim at 53, and its tap."""
    tap = PP("M80 54V41Q80 35 73 35Q68 35 68 41V42", GREY, 3)
    return tap, part("bath", 2, -0.8, 1.3)


def foam(x1, x2, y=53):
    o, i, x = "", 0, x1
    while x <= x2:
        o += C(x, y - (2 if i % 2 else 0), 4.8 if i % 2 else 4, WHITE, 1.7)
        x, i = x + 6.6, i + 1
    return o


def soap(x, y, k=1):
    return T(R(-7, -4.500, 14, 9, GOLD, 1.9, 3) + L((-3, -1), (2, -1), w=1.3), x, y, k)


def water_drops(*at):
    return "".join(P(f"M{n(x)} {n(y)}q3.2 5.2 0 5.2t0 -5.2Z", SKY, 1.2) for x, y in at)


def bather(**k):
    p = upper(me, 32, hip=71, look=BARE, **k)
    p.legs = ""                                                      # idle arms are under the foam
    return p


def wash(l):
    tap, bath = tub()
    if l in "aq":
        p = bather(hands=((9, 33), (19, 44)))
        return floor() + tap + p.behind + p.body() + bath + foam(12, 68) + p.near + soap(17, 43) + my_hand(20, 45) + (meter(0) if l == "a" else "")
    if l == "b":
        p = bather(hands=("no", "no"), mood="flat", looks="r")
        h = helper(86, "r", s=1.15, hands=("no", None), mood="talk")
        screen = P("M60 27H76V79Q74 82 72 79T68 79T64 79T60 79Z", "#9cc7b4", 2) + "".join(L((x, 31), (x, 77), w=1.2) for x in (64, 68, 72)) + L((56, 27), (80, 27), w=3)
        return floor() + h.legs + h.torso + h.head + h.near + p.body() + T(bath, 0, 0) + foam(12, 56) + screen + says(soap(-6, 1) + water_drops((9, -7), (14, -1), (8, 1)), x=44, y=11, w=38, h=18, to=(78, 23)) + meter(1)
    if l == "c":
        p = bather(hands=("no", (51, 45)), looks="r")
        h = upper(helper, 76, hip=62, s=1.3, hands=((54, 40), (62, 52)))
        return floor() + h.body() + p.body() + bath + foam(12, 52) + p.near + soap(52, 42, 1.1) + my_hand(50, 45.500) + h.near + meter(4)
    p = bather(hands=((13, 43), "no"), mood="calm")
    h = upper(helper, 70, hip=58, s=1.35, hands=((55, 17), (46, 31)))
    shower = PP("M57 16C66 2 94 2 95 30V46", MGREY, 2.4) + R(90, 45, 8, 9, GREY, 2, 1.5) + L((90, 54), (86, 57), w=3) + T(LL((0, 0), (15, 2), c=GREY, w=2.6) + P("M-10 5Q-10 -7 2 -6L3 2Z", GREY, 1.9), 42, 14)
    lather = "".join(C(x, y, q, WHITE, 1.5) for x, y, q in ((24, 27, 3), (40, 27, 3.4), (43, 33, 3)))
    return floor() + h.body() + p.body() + lather + water_drops((34, 20), (29, 19), (38, 23), (26, 35), (23, 41)) + bath + foam(12, 66) + p.near + soap(15, 42, 1) + my_hand(13, 44) + h.near + shower + C(56, 16, 3, AIDE["skin"], 1.6) + meter(5)


scene_set("wash", wash,
          a="A person washes with soap in a bath alone.",
          b="A helper behind a curtain reminds a bather of the soap.",
          c="A helper and a person hold the soap together.",
          d="A helper rinses the hair, and the person holds the soap.")


# ---------------------------------------------------------------- q-dress

RAIL = "#c99a5b"


def hung(x, y, piece):
    """A piece of clothing on a hanger; (x, y): the hook."""
    return piece + P(f"M{n(x)} {n(y + 5)}V{n(y + 2)}Q{n(x + 4)} {n(y)} {n(x)} {n(y - 2.500)}", "none", 1.8)


def jacket(p, k, c=RED, both=True):
    """A jacket worn open over the torso of p; both: both halves, or only the right one."""
    x, y, h = p.sh[0], p.sh[1], p.hip[1]
    right = P(f"M{n(x + 2)} {n(y - 1)}L{n(x + 7 * k)} {n(y)}L{n(x + 8 * k)} {n(h + 3)}H{n(x + 2.500)}Z", c, 1.9)
    left = P(f"M{n(x - 2)} {n(y - 1)}L{n(x - 7 * k)} {n(y)}L{n(x - 8 * k)} {n(h + 3)}H{n(x - 2.500)}Z", c, 1.9)
    return right + (left if both else "")


def sleeve(*pts, c=RED, hand=True):
    """An arm of mine in the sleeve of that jacket."""
    return LL(*pts, c=c, w=4.6, o=1.7) + (mine(C(*pts[-1], 3.1, ME["skin"], 1.7)) if hand else "")


def dress(l):
    s = 1.3
    if l in "aq":
        p = me(36, s=s, hands=("no", "no"))
        x, y = p.sh
        loose = P(f"M{x - 3} {y - 1}L{x - 9} {y + 1}L{x - 24} {y - 6}L{x - 21} {y + 24}L{x - 4} {p.hip[1] + 3}Z", RED, 2) + P(f"M{x - 23} {y - 3}L{x - 30} {y + 14}L{x - 25} {y + 16}L{x - 20} {y + 5}", RED, 2)
        return floor() + loose + p.body() + jacket(p, s, both=False) + P(f"M{x - 2} {y - 1}L{x - 8} {y + 1}", "none", 1.9) + \
            sleeve((x + 8, y + 3), (x + 20, y + 8), (x + 25, y - 6)) + mine(LL((x - 8, y + 4), (x - 16, y + 11), (x - 22, y + 1), c=ME["top"], w=4.4, o=1.7) + C(x - 22, y + 1, 3.1, ME["skin"], 1.7)) + \
            (meter(0) if l == "a" else "")
    if l == "b":
        p = me(24, s=s, mood="smile", looks="r", hands=(None, (39, 44)))
        h = helper(68, "l", s=1.25, hands=((52, 38), (84, 38)))
        return floor() + p.body() + h.body() + h.near + hung(51, 38, tshirt(51, 53, .98, RED)) + hung(84, 38, tshirt(84, 53, .98, YEL)) + C(52, 37, 3, AIDE["skin"], 1.6) + C(84, 37, 3, AIDE["skin"], 1.6) + p.near + meter(1)
    if l == "c":
        p = me(34, s=s, looks="r", hands=("no", "no"))
        h = helper(74, "l", s=s, hands=((54, 40), (62, 52)))
        x, y = p.sh
        cloth_ = P(f"M{x + 3} {y - 1}L{x + 9} {y + 1}L{x + 22} {y - 3}L{x + 25} {y + 25}L{x + 4} {p.hip[1] + 3}Z", RED, 2)
        return floor() + p.body() + cloth_ + P(f"M{x - 2} {y - 1}L{x - 7 * s} {y}L{x - 8 * s} {p.hip[1] + 3}H{x - 2.500}Z", RED, 1.9) + sleeve((x - 8, y + 3), (x - 15, y + 14), (x - 12, y + 27)) + \
            mine(LL((x + 8, y + 4), (x + 15, y + 13), (x + 23, y + 6), c=ME["top"], w=4.4, o=1.7)) + h.all() + P(f"M{x + 20} {y - 2}L{x + 26} {y + 1}L{x + 27} {y + 14}L{x + 19} {y + 14}Z", RED, 2) + C(x + 23, y - 1, 3, AIDE["skin"], 1.6) + meter(4)
    p = me(30, s=s, looks="r", hands=("no", "no"))
    h = helper(66, "l", s=s, hands=((37, 45), (38, 57)))
    x, y = p.sh
    return floor() + p.body() + jacket(p, s) + "".join(C(x, y + 6 + i * 6, 1.3, BLACK, 0) for i in range(4)) + sleeve((x - 8, y + 3), (x - 13, y + 14), (x - 10, y + 27)) + sleeve((x + 8, y + 3), (x + 13, y + 14), (x + 11, y + 27)) + \
        h.all() + meter(5)


scene_set("dress", dress,
          a="A person puts on a jacket alone.",
          b="A helper holds up two shirts, and the person points.",
          c="A helper holds the jacket, and the person puts an arm in.",
          d="A helper closes the jacket of a person.")


# ---------------------------------------------------------------- q-toilet

def wc(x=0, y=0, k=1):
    """A toilet from the side, its cistern on the left; the seat is at 66 from 14 to 38."""
    o = R(5, 40, 11, 24, WHITE, 2.2, 2) + C(10.500, 44.500, 1.6, GREY, 1.2)
    o += P("M9 64H15L18 78V85H33V79Q39 77 40 67H9Z", WHITE, 2.2) + R(9, 63.500, 32, 4, GREY, 2, 2)
    return T(o, x, y, k)


def roll(x=52, y=40):
    """Paper on the wall."""
    return P(f"M{x + 5} {y}V{y + 13}H{x - 4}V{y}", WHITE, 1.8) + R(x - 6, y - 6, 12, 10, WHITE, 1.9, 4) + C(x, y - 1, 1.8, GREY, 1.2)


def on_wc(**k):
    """Me on the toilet, from the side, dressed."""
    return seated(me, 23, 66, "r", s=1.25, knees=(38, 63), feet=(38, 83.200), stands=True, **k)


def toilet(l):
    if l in "aq":
        p = on_wc(hands=((38, 57), (34, 58)))
        return floor() + wc() + p.behind + p.body() + p.near + roll(62, 46) + (meter(0) if l == "a" else "")
    if l == "b":
        p = me(52, "f", s=1.04, mood="flat", looks="r")
        h = helper(84, "l", s=1.2, hands=((72, 44), None))
        return floor() + wc() + p.all() + h.all() + says(wc(-14, -24, .38) + T(roll(0, 0), 11, -1, .85), x=46, y=11, w=44, h=19, to=(75, 29)) + meter(1)
    if l == "c":
        p = me(32, "r", s=1.25, lean=5, hands=((51, 52), (48, 56)), feet=((34, 83.200), (40, 83.200)), stands=True)
        h = helper(66, "l", s=1.25, hands=((45, 50), (52, 58)))
        return floor() + wc() + p.behind + p.body() + h.body() + p.near + h.near + meter(4)
    if l == "d":
        p = on_wc(hands=((54, 50), (50, 52)), looks="r")
        h = helper(70, "l", s=1.25, hands=((40, 47), (58, 60)))
        return floor() + wc() + p.behind + p.body() + h.body() + T(roll(0, 0), 57, 62) + p.near + h.near + meter(5)
    if l == "pads-self":
        p = me(52, s=1.25, looks="r", hands=((60, 55), (88, 55)))
        return floor() + wc() + T(pad_pack(0, 0), 81, 22) + p.all() + pants(74, 60) + my_hand(60, 55) + my_hand(88, 55)
    p = me(36, s=1.12, hands=(None, (47, 56)), looks="r")
    h = helper(87, s=1.12, hands=((75, 56), None))
    return floor() + T(wc(), -1.5, 15.2, .82) + p.all() + h.all() + T(pad_pack(0, 0), 61, 24) + pants(61, 60) + my_hand(47, 56) + C(75, 56, 2.8, AIDE["skin"], 1.6)


def pad(x, y, k=1):
    """A pad, open."""
    return T(P("M-8 -13Q0 -15 8 -13Q9 -8 5 -4V5Q9 9 8 13Q0 15 -8 13Q-9 9 -5 5V-4Q-9 -8 -8 -13Z", WHITE, 1.9) + R(-3, -9, 6, 18, BLUE, 1.2, 3), x, y, k)


def pants(x, y, k=1):
    """Pants held open, a pad in them; (x, y): their middle."""
    o = P("M-16 -12H16L17 0Q9 2 6 15H-6Q-9 2 -17 0Z", LILAC, 2.2) + L((-16, -8), (16, -8), w=1.6)
    return T(o + pad(0, 3, .8), x, y, k)


def pad_pack(x, y):
    """A pack of pads on a shelf; (x, y): its middle."""
    return R(x - 16, y + 13, 32, 3.4, RAIL, 1.8) + R(x - 12, y - 13, 24, 26, SKY, 2, 3) + R(x - 8, y - 9, 16, 18, WHITE, 1.4, 2) + pad(x, y, .55)


scene_set("toilet", toilet,
          a="A person sits on the toilet alone.",
          b="A helper reminds a person of the toilet.",
          c="A helper holds the arms of a person at the toilet.",
          d="A helper holds a person on the toilet and gives paper.",
          **{"pads": "A helper and a person hold pants with a pad.", "pads-self": "A person holds pants with a pad alone."})
