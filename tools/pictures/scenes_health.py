"""Health and medicine, as scenes."""
from recipes import *
from scenes import *
from scenes_body import cloth, seat_big, upper


DOC = look(SKIN3, GREY, "short", WHITE, legs=NAVY, glasses=True, stethoscope=True)


def chest_piece(p, x, y):
    """The end of a stethoscope at somebody's chest."""
    return P(f"M{n(p.sh[0] - 3)} {n(p.sh[1] + 10)}Q{n((p.sh[0] + x) / 2)} {n(y + 12)} {n(x)} {n(y)}", "none", 2.2) + C(x, y, 3.6, MGREY, 1.8)


def surgery(x=88):
    """A doctor's couch and the letters to test eyes, on the wall."""
    return R(x - 9, 18, 18, 24, WHITE, 2, 1) + glyphs("A", x, 25, 7, w=1.7) + "".join(L((x - 5 + i, 33 + i * 4), (x + 5 - i, 33 + i * 4), w=1.8) for i in range(2))


def bandage(x, y, w=7, h=9, rot=0):
    return T(R(-w / 2, -h / 2, w, h, WHITE, 1.7, 1.5) + L((-w / 2, -1), (w / 2, 2), w=1.1), x, y, 1, rot)


def doctor(l):
    if l in "aq":
        p = seated(me, 22, 68, "r", s=1.25, hands=((35, 61), (29, 62)))
        d = Human(64, "f", DOC, looks="l", s=1.25, hands=((42, 50), (77, 56)))
        return floor() + (surgery() if l == "a" else "") + couch(22) + p.all() + d.all() + chest_piece(d, 34, 51) + C(40, 50.500, 2.9, DOC["skin"], 1.6) + (meter(0) if l == "a" else "")
    if l == "b":
        p = seated(me, 22, 68, "r", s=1.25, mood="flat", hands=((35, 61), (29, 62)))
        h = helper(82, "l", AIDE3, s=1.2, hands=((70, 44), None))
        return floor() + chair(22, 68) + p.all() + h.all() + says(T(bust(DOC, 0, 11, .8), -9, 0) + sheet(4, -7, 15, 14, tick(11.500, 2, .55, w=2.6), lw=1.5), x=48, y=13, w=42, h=23, to=(74, 29)) + meter(1)
    if l == "c":
        p = seated(me, 40, 68, "r", s=1.2, hands=((53, 61), (48, 62)))
        h = Human(16, "f", AIDE3, looks="r", s=1.2, hands=(None, (32, 50)))
        d = Human(80, "f", DOC, looks="l", s=1.2, hands=((58, 50), (92, 56)))
        return floor() + couch(40) + p.all() + h.all() + d.all() + chest_piece(d, 51, 51) + C(57, 50.500, 2.9, DOC["skin"], 1.6) + meter(4)
    p = seated(me, 22, 68, "r", s=1.25, looks="r", hands=((46, 52), (33, 60)))
    d = Human(70, "f", NURSE2, looks="l", s=1.25, hands=((60, 51), (66, 58)))
    case = R(80, 70, 17, 15, "#34558b", 2, 2) + P("M85 70V66H92V70", "none", 2) + heart(88.500, 77.500, .55, RED, 1.4)
    return floor() + seat_big(18, 68) + p.behind + p.body() + p.near + d.all() + P("M40 57L56 52L55 46L39 52Z", WHITE, 1.8) + LL((36, 55.500), (42, 53.300), c=WHITE, w=7, o=1.8) + "".join(L((x, 59.6 - i), (x + 1.6, 50.500 - i), w=1.3) for i, x in enumerate((36, 39.500, 43))) + C(57, 48, 5, WHITE, 2) + C(57, 48, 1.8, GREY, 1.4) + C(61, 51, 2.9, NURSE2["skin"], 1.6) + case + meter(5)


def couch(x, seat=68):
    """The couch of a doctor, from the side."""
    return my_seat(x, R(x - 15, seat, 30, 6, "#7d93b5", 2, 2.500) + LL((x - 10, seat + 7), (x - 10, GROUND - 1), c=GREY, w=2.4) + LL((x + 6, seat + 7), (x + 6, GROUND - 1), c=GREY, w=2.4))


scene_set("doctor", doctor,
          a="A person at the doctor alone.",
          b="A helper reminds a person of the doctor.",
          c="A helper is with a person at the doctor.",
          d="A nurse puts a bandage on the arm of a person.")


# ---------------------------------------------------------------- q-medicine

def water(x, y, k=1):
    return T(P("M-5 -14H5L4 0H-4Z", WHITE, 1.8) + P("M-4.6 -9H4.600L4 0H-4Z", BLUE, 1.5), x, y, k)


def pills(x, y, k=1):
    """A box for a week's tablets, one lid open; (x, y): the middle of its foot."""
    o = ""
    for i in range(5):
        o += R(-17 + i * 6.8, -8, 6.8, 8, SKY if i else WHITE, 1.6, 1)
    o += C(-13.6, -4, 1.9, RED, 1.1) + P("M-17 -8L-19 -14H-13L-10.4 -8", BLUE, 1.5)
    return T(o, x, y, k)


def tablet_(x, y, k=1):
    return T(C(0, 0, 2.4, WHITE, 1.3) + L((-1.3, 0), (1.3, 0), w=.9), x, y, k)


def blister(x, y, k=1, rot=0):
    """A pack of tablets, one taken out of it; (x, y): its middle."""
    o = R(-9, -13, 18, 26, "#dfe5ea", 1.8, 2)
    o += "".join(C(-4 + 8 * i, -8.5 + 5.7 * j, 2.3, MGREY if (i, j) == (0, 3) else WHITE, 1.2) for i in (0, 1) for j in range(4))
    return T(o, x, y, k, rot)


def bottle(x, y, k=1):
    """A bottle of medicine; (x, y): the middle of its foot."""
    return T(R(-7, -17, 14, 17, "#b9733c", 1.8, 2) + R(-4, -22, 8, 5, WHITE, 1.6, 1) + R(-7, -12, 14, 8, WHITE, 1.4) + L((-4, -9.6), (4, -9.6), w=1.2) + L((-4, -6.8), (2, -6.8), w=1.2), x, y, k)


def medicine(l):
    t = cloth(y=70)
    if l in "aq":
        p = upper(me, 32, looks="r", hands=((11, 58), (46, 45)))
        return floor() + p.body() + t + blister(82, 57, .95) + bottle(60, 70, .95) + p.near + water(10, 61, 1.3) + my_hand(12, 57) + T(tablet_(0, 0, 1.2), 42, 42) + (meter(0) if l == "a" else "")
    if l == "b":
        p = upper(me, 30, looks="r", mood="flat")
        h = upper(helper, 80, s=1.35, hands=((68, 54), "no"))
        return floor() + p.body() + p.near + h.all() + t + pills(46, 70, 1.15) + says(om("1F48A", -18, -9, 19, lw=1.5) + water(9, 8, 1.1), x=42, y=12, w=42, h=20.500, to=(71, 30)) + meter(1)
    if l == "c":
        p = upper(me, 28, looks="r", hands=("no", (46, 58)))
        h = upper(helper, 78, s=1.4, looks="l", hands=((62, 46), "no"))
        return floor() + p.body() + h.body() + t + water(14, 70, 1.3) + p.near + blister(57, 40, .95, 25) + h.near + tablet_(46, 54.5, 1.1) + meter(4)
    p = upper(me, 26, looks="r", hands=("no", (47, 57)))
    h = upper(Human, 74, look=NURSE2, s=1.4, looks="l", hands=((58, 51), "no"))
    return floor() + p.body() + h.body() + t + bottle(89, 70, 1.15) + p.near + h.near + T(dose(), 51, 55, 1.2) + my_hand(46, 57) + C(57, 51, 2.9, NURSE2["skin"], 1.6) + meter(5)


def dose():
    """A small measuring cup with medicine."""
    return P("M-6 -9H6L4.500 4H-4.500Z", WHITE, 1.8) + P("M-5.300 -4H5.300L4.500 4H-4.500Z", "#b9733c", 1.4)


def no_medicine():
    p = upper(me, 30, mood="smile")
    return floor() + p.body() + cloth(y=70) + p.near + crossed(pills(0, 14, 1.15) + bottle(2, -1, 1.25), 74, 45, 24)


scene_set("medicine", medicine,
          a="A person takes a tablet with water alone.",
          b="A box of tablets waits, and a helper reminds.",
          c="A helper with a pack puts a tablet in a hand.",
          d="A nurse gives a cup of medicine to a person.")
scene("q-medicine-no", "A person at a table, and medicine crossed out.", no_medicine)
SETS["medicine"].append("q-medicine-no")
