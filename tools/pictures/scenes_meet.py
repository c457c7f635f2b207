"""Travel, things I enjoy, family and friends, and telling people, as scenes."""
from recipes import *
from scenes import *
from scenes_body import cloth, mine, seat_big, tumbler, upper
from scenes_move import home_cut, walk
from scenes_out import mug

# ---------------------------------------------------------------- q-travel


def bus(x=46, riders="", door=True):
    """The front half of a red bus from the side, standing at its stop; x: its left edge, its door there."""
    o = P(f"M{x} {GROUND - 6}V30Q{x} 24 {x + 6} 24H98.500V{GROUND - 6}Z", RED, 2.2)
    o += R(x + 21, 31, 32 - 0.5, 22, WHITE if riders else BLUE, 2, 2) + riders + R(x + 21, 31, 31.500, 22, "none", 2, 2)
    o += R(x + 4, 32, 13, GROUND - 40, "#3b3b3b" if door else BLUE, 2, 1.500)
    if not door:
        o += L((x + 10.500, 32), (x + 10.500, GROUND - 8), w=1.6)
    return o + L((x + 21, 59), (98.500, 59), w=1.8, stroke=WHITE) + C(x + 36, GROUND - 7, 7.4, DGREY, 2) + C(x + 36, GROUND - 7, 2.800, GREY, 1.3)


def stop(x=8):
    """The sign of a bus stop."""
    return LL((x, GROUND - 1), (x, 26), c=GREY, w=2) + R(x - 7, 12, 14, 15, WHITE, 2, 2) + R(x - 4.500, 15.500, 9, 7, RED, 1.5, 1.5) + C(x - 2, 23.500, 1.2, BLACK, 0) + C(x + 2, 23.500, 1.2, BLACK, 0)


def town_map(x, y, k=1):
    """A map with a way and a place."""
    o = P("M-14 -9L-5 -12L5 -9L14 -12V9L5 12L-5 9L-14 12Z", "#e7f0c8", 1.9) + L((-5, -12), (-5, 9), w=1.2) + L((5, -9), (5, 12), w=1.2)
    return T(o + P("M-11 7Q-6 0 -1 4T7 -2", "none", 2, DRED) + P("M8 -2Q4 -7 8 -8.500T8 -2Z", DRED, 1.2), x, y, k)


def rider(lk, x, y=53, s=1, mine_=False):
    """A head and shoulders behind the window of the bus."""
    w = 8 * s
    body = P(f"M{n(x - w)} {n(y)}V{n(y - 3 * s)}Q{n(x - w)} {n(y - 7 * s)} {n(x)} {n(y - 7 * s)}T{n(x + w)} {n(y - 3 * s)}V{n(y)}Z", lk["top"], 1.8)
    return mine(body) + my_head(x, y - 12 * s, .95 * s) if mine_ else body + head(lk, x, y - 12 * s, .95 * s, "f", "smile")


def travel(l):
    if l in "aq":
        p = walk(32, s=1.2, hands=((49, 48), (20, 56)), far=(1,), feet=((25, 82.400), (42, 79)))
        return floor() + stop() + bus() + p.behind + p.body() + p.near + (meter(0) if l == "a" else "")
    if l == "b":
        p = me(22, s=1.15, looks="r", hands=((13, 56), "no"))
        h = helper(60, "l", AIDE3, s=1.15, hands=((45, 52), None))
        return floor() + stop(88) + p.body() + h.body() + town_map(29, 54, 1.2) + p.near + h.near + meter(1)
    if l == "c":
        p = me(38, s=1.15, looks="r", hands=(None, (49, 44)))
        h = helper(17, "r", AIDE3, s=1.15, hands=(None, (29, 55)))
        return floor() + bus() + p.body() + h.all() + p.near + C(29, 55, 2.7, AIDE3["skin"], 1.6) + meter(4)
    if l == "d":
        inside = rider(ME, 56, 57, 1.25, True) + rider(AIDE3, 80, 57, 1.25) + R(76.500, 50.500, 7, 7, WHITE, 1.4, 1) + C(80, 53, 1.4, DGREY, 0)
        big = P(f"M6 {GROUND - 6}V24Q6 16 14 16H97V{GROUND - 6}Z", RED, 2.2) + R(40, 24, 54, 33, WHITE, 2.2, 3) + inside + R(40, 24, 54, 33, "none", 2.2, 3)
        return floor() + big + R(12, 26, 20, GROUND - 34, BLUE, 2.2, 2) + L((22, 26), (22, GROUND - 8), w=1.8) + L((40, 66), (97, 66), w=2, stroke=WHITE) + C(80, GROUND - 8, 8.4, DGREY, 2) + C(80, GROUND - 8, 3.2, GREY, 1.4) + meter(5)
    p = seated(me, 42, 70, "r", s=1.15, mood="sad", looks="r", hands=((56, 61), (51, 63)))
    passing = T(om("1F68C", 0, 0, 34, lw=1.5), 61, 26)
    view = R(60, 22, 36, 36, BLUE, 0) + R(60, 51, 36, 7, GREY, 0) + passing + R(60, 22, 36, 36, "none", 2.4, 1) + L((57, 59), (98, 59), w=4)
    return R(2, 6, 96, GROUND - 6, "#fff7e6", 2.2, 1) + door(6, 28, 22, GROUND - 28) + view + seat_big(37, 70) + p.behind + p.body() + p.near


def seat_small(x, seat=68):
    return my_seat(x + 3, R(x - 13, seat - 26, 9, 38, "#b58fb0", 2, 4) + R(x - 11, seat, 27, 15, "#b58fb0", 2, 3))


scene_set("travel", travel,
          a="A person gets on a bus alone.",
          b="A helper shows a person the way on a map.",
          c="A helper goes to the bus with a person.",
          d="A person and a helper sit in a bus.",
          never="A sad person at home looks out at a bus.")


# ---------------------------------------------------------------- q-fun

def skittles(x=74, y=GROUND - 1, fallen=False):
    pin = P("M-3.500 0Q-6 -8 -2.400 -13Q-3.600 -20 0 -20T2.400 -13Q6 -8 3.500 0Z", WHITE, 1.8) + P("M-2.600 -13.500H2.600", "none", 2, RED)
    if fallen:
        return T(pin, x - 4, y - 3, 1.1, -38) + T(pin, x + 3, y, 1.1, 6) + T(pin, x + 6, y - 13, 1.1, 24) + T(pin, x + 8, y - 4, 1.1, 42)
    return T(pin, x, y, 1.1) + T(pin, x + 9, y, 1.1) + T(pin, x + 18, y, 1.1)


def ball(x, y, r=7):
    return C(x, y, r, PURPLE, 2) + "".join(C(x + a, y - b, 1, BLACK, 0) for a, b in ((-2, 3), (1, 3.400), (-.3, .6)))


def ramp(x1, y1, x2=70):
    """A ramp that a ball rolls down."""
    return L((x1 + 4, y1 + 3), (x1 + 4, GROUND), w=5) + L((x1 + 4, y1 + 3), (x1 + 4, GROUND - 1), w=2, stroke=GREY) + LL((x1, y1), (x1 + 12, y1 + 3), (x2, GROUND - 3), c=SKY, w=3)


def fun(l):
    if l in "aq":
        p = me(26, "r", s=1.25, mood="big", lean=6, hands=((49, 67), (14, 54)), far=(1,), feet=((14, 82), (36, 83.400)))
        return floor() + skittles(72, fallen=True) + p.behind + p.body() + p.near + ball(55, 77) + "".join(L((44, y), (38, y), w=1.8) for y in (80,)) + (meter(0) if l == "a" else "")
    if l == "b":
        p = me(47, s=1.2, looks="l", hands=((37, 49), None))
        h = helper(17, "r", AIDE2, s=1.2, hands=(None, (27, 50)))
        return floor() + skittles(76) + h.all() + p.body() + ball(32, 46, 8) + p.near + C(27, 51, 2.8, AIDE2["skin"], 1.6) + meter(1)
    if l == "c":
        p = me(16, "r", s=1.2, mood="big", hands=((33, 48), (30, 56)))
        h = helper(62, "l", AIDE2, s=1.2, hands=((45, 48), (52, 58)))
        return floor() + skittles(75) + h.body() + p.behind + p.body() + ramp(28, 56, 72) + ball(39, 48, 8) + p.near + h.near + meter(4)
    if l == "d":
        p = seated(me, 18, 68, "r", s=1.15, mood="big", hands=((39, 44), (31, 58)))
        h = helper(66, "l", AIDE2, s=1.2, hands=((54, 45), None))
        return floor() + seat_small(15) + h.body() + p.behind + p.body() + ramp(42, 56, 78) + ball(52, 47, 8) + h.near + p.near + T(skittles(0, 0), 82, GROUND - 1, .72) + meter(5)
    p = seated(me, 26, 68, "r", s=1.3, mood="sad", looks="f", hands=((42, 57), (38, 60)))
    return floor() + seat_big(22, 68) + p.behind + p.body() + p.near + skittles(74) + ball(62, GROUND - 8, 7)


scene_set("fun", fun,
          a="A happy person bowls alone, the pins fall.",
          b="A helper hands a bowling ball to a person.",
          c="A person and a helper push a ball down a ramp.",
          d="A helper rolls the ball, and the person points where.",
          never="A sad person sits, and bowling waits.")


# ---------------------------------------------------------------- q-people

FRIEND, FAMILY = PAL, KIN


def phone_with(face, x, y, k=1):
    """A tablet on which somebody is seen."""
    return T(R(-10, -13, 20, 26, DGREY, 2, 2.500) + R(-8, -11, 16, 22, "#dff1fb", 1.2, 1) + T(bust(face, 0, 11, .82, mood="big"), 0, 0), x, y, k)


def people(l):
    if l in "aq":
        p = me(50, s=1.2, mood="big", hands=((36, 52), (64, 52)))
        a = Human(20, "f", FRIEND, s=1.2, mood="big", looks="r", hands=((7, 40), (36, 52)))
        b = Human(80, "f", FAMILY, s=1.2, mood="big", looks="l", hands=((64, 52), (93, 40)))
        return floor() + a.all() + b.all() + p.all() + (meter(0) if l == "a" else "")
    if l == "b":
        p = me(46, s=1.12, looks="r", mood="big", hands=(None, (60, 50)))
        h = helper(16, "r", s=1.2, hands=(None, (27, 46)))
        f = Human(82, "f", FRIEND, s=1.2, looks="l", mood="big", hands=((66, 50), (95, 40)))
        return floor() + h.all() + f.all() + p.all() + says(T(bust(FRIEND, 0, 9.5, .62, mood="big"), 0, 0), x=43, y=11.5, w=26, h=20, to=(24, 29)) + meter(1)
    if l == "c":
        p = upper(me, 18, s=1.25, looks="r", hands=("no", (32, 62)))
        h = upper(helper, 48, s=1.25, looks="l", hands=((33, 56), (64, 56)), mood="talk")
        f = upper(Human, 82, look=FRIEND, s=1.25, looks="l", mood="big", hands=((70, 60), "no"))
        return floor() + p.body() + h.body() + f.body() + cloth(y=70) + p.near + h.near + f.near + mug(24, 70, SKY, .95) + mug(74, 70, RED, .95) + meter(4)
    if l == "d":
        p = me(44, s=1.15, looks="r", mood="smile")
        h = helper(18, "r", s=1.15, hands=(None, (33, 52)))
        f = Human(82, "f", FRIEND, s=1.1, looks="l", mood="big", hands=((69, 36), None))
        return floor() + R(66, 18, 31, GROUND - 18, "#fff7e6", 2.2, 1) + P(f"M66 18L58 22V{GROUND}H66Z", "#a9743f", 2) + f.all() + p.all() + h.all() + C(33, 52, 2.7, AIDE["skin"], 1.6) + meter(5)
    p = seated(me, 20, 70, "r", s=1.3, mood="sad", hands=((36, 60), (30, 64)))
    return floor() + chair(18, 70) + p.all() + chair(62, 70, 1) + chair(86, 70, 1) + top(34, 56, 61) + mug(46, 61, SKY, 1.1)


WOOD = "#c99a5b"


scene_set("people", people,
          a="A person arm in arm with family and a friend.",
          b="A helper tells a person of the friend who comes.",
          c="A helper sits between a person and a friend and talks.",
          d="A helper goes with a person to the door of a friend.",
          none="A sad person alone at a table, with two empty chairs.")


# ---------------------------------------------------------------- q-tell

def sight(*lines):
    """Where somebody looks."""
    return "".join(P(f"M{a} {b}L{c} {d}", "none", 2.4, NAVY, ' stroke-dasharray="4 4"') for a, b, c, d in lines)


def tell(l):
    if l in "aq":
        p = me(22, "f", s=1.25, looks="r", mood="talk", hands=(None, (41, 50)))
        o = floor() + p.all()
        if l == "q":
            return o + says(mug(0, 7, SKY, 1.5), x=66, y=16, w=40, h=26, to=(38, 30))
        f = Human(80, "f", FRIEND, s=1.25, looks="l", mood="big", hands=((59, 52), None))
        return o + f.all() + mug(55, 54, SKY, 1.3) + C(59, 51, 2.9, PAL["skin"], 1.6) + says(mug(0, 5, SKY, 1), x=52, y=11, w=30, h=18, to=(36, 29))
    if l == "b":
        p = me(16, "f", s=1.2, looks="r", mood="talk", hands=(None, (29, 53)))
        f = seated(Human, 86, 70, "l", look=FRIEND, s=1.15, mood="smile", hands=((74, 47), (70, 61)), lean=-4)
        grow = says("".join(C(q, 0, 1.5, BLACK, 0) for q in (0,)), 32, 25, 11, 9, (25, 31)) + says("".join(C(q, 0, 1.7, BLACK, 0) for q in (-4, 0, 4)), 45, 18, 19, 13, (37, 26)) + says(mug(0, 6, SKY, 1.2), 69, 13, 28, 22, (54, 23))
        return floor() + p.all() + chair(89, 70, 1) + f.all() + top(42, 62, 64) + om("23F3", 43, 42, 22, lw=1.5) + grow
    if l == "c":
        p = me(17, "f", s=1.2, looks="r", mood="talk", hands=(None, (31, 50)))
        k = Human(48, "f", FAMILY, s=1.2, looks="l", mood="big", hands=((35, 54), None))
        o = Human(82, "f", MATE, s=1.05, looks="l", mood="flat", hands=((69, 55), (95, 55)))
        return floor() + p.all() + k.all() + mug(33, 57, SKY, 1.2) + C(36, 54, 2.8, KIN["skin"], 1.6) + o.all() + glyphs("?", 83.5, 15.5, 15, DRED, 3.8) + says(mug(0, 4.5, SKY, .9), x=42, y=9.5, w=26, h=16, to=(29, 30))
    p = seated(me, 17, 70, "r", s=1.2, mood="smile", hands=((39, 49), (28, 62)))
    h = seated(helper, 84, 70, "l", s=1.2, mood="smile", hands=((66, 56), (73, 60)), lean=-4)
    return floor() + chair(16, 70) + p.all() + chair(87, 70, 1) + top(42, 66, 64) + h.all() + mug(59, 62, SKY, 1.25) + C(65, 57, 2.8, AIDE["skin"], 1.6) + my_hand(39, 49) + thinks_of(mug(0, 5.5, SKY, 1.25), 52, 18, 15, 14, dots=((71, 26.5, 1.5), (67, 23, 2)))


scene_set("tell", tell,
          a="A person asks for a drink, a friend brings it.",
          b="A friend sits and waits, the words come slowly.",
          c="Family brings the drink, another person does not understand.",
          d="A person reaches for the cup, the helper understands.")
