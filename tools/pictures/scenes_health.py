"""Health and medicine, as scenes."""
from recipes import *
from scenes import *


def cuff_box(x, y, k=1):
    """A machine that measures the blood pressure, on a table; (x, y): the middle of its foot."""
    return T(P("M-11 0L-9 -13H9L11 0Z", WHITE, 1.9) + R(-6.5, -11, 13, 6.4, BLUE, 1.4, .8) + heart(0, -7.9, .34, RED, 0) + C(0, -2.3, 1.5, DGREEN, 1.1), x, y, k)


def cuff(x, y, w=9, h=8, rot=0):
    """The cuff round an arm."""
    return T(R(-w / 2, -h / 2, w, h, NAVY, 1.6, 1.6) + L((-w / 2 + 2, 0), (w / 2 - 2, 0), w=1.2, stroke=WHITE), x, y, 1, rot)


def tube(x1, y1, x2, y2):
    return P(f"M{x1} {y1}Q{(x1 + x2) / 2} {max(y1, y2) + 9} {x2} {y2}", "none", 1.8)


def doctor(l):
    base = chair(20, 70)
    if l == "a":
        p = seated(me, 20, 70, "r", hands=((41, 56), (28, 51)), far=(0,))
        return floor() + base + p.behind + top(34, 94, 61) + p.body() + tube(38, 54, 57, 57) + cuff(33, 52, 9, 8, 20) + cuff_box(66, 61, 1.2) + p.near + meter(0)
    if l == "b":
        p = seated(me, 20, 70, "r", hands=((33, 59), (29, 58)), mood="flat")
        h = helper(82, "l", AIDE3, hands=((71, 46), None))
        return floor() + base + p.behind + p.body() + h.all() + top(34, 68, 61) + cuff_box(54, 61, 1) + p.near + says(om("1FA7A", -12, -12, 24, lw=1.6), x=50, y=13, h=21, to=(74, 28)) + meter(1)
    if l == "c":
        p = seated(me, 20, 70, "r", hands=((45, 56), (28, 50)), far=(0,))
        h = helper(62, "l", AIDE3, hands=((42, 49), (50, 53)))
        return floor() + base + h.behind + h.body() + p.behind + p.body() + top(34, 94, 61) + tube(43, 55, 70, 57) + cuff(38, 54, 10, 8, 12) + cuff_box(80, 61, 1.2) + p.near + h.near + meter(4)
    p = seated(me, 20, 70, "r", hands=((34, 60), (30, 60)))
    h = Human(58, "f", NURSE2, looks="l", hands=((37, 50), (66, 58)))
    return floor() + base + p.behind + p.body() + h.behind + h.body() + top(72, 98, 61) + cuff_box(85, 61, .95) + p.near + h.near + \
        P("M51 44Q44 62 36 51", "none", 1.7) + C(34.5, 50, 3.2, MGREY, 1.6) + meter(5)


scene_set("doctor", doctor,
          a="A person measures their own blood pressure alone.",
          b="A helper reminds a person to see the doctor.",
          c="A helper and a person put on the cuff together.",
          d="A nurse listens to the chest of a person.")
pic("q-doctor", "A stethoscope, a tooth and an apple.", lambda: om("1FA7A", -4, -2, 52) + om("1F9B7", 44, 0, 32, lw=1.9) + om("1F34F", 42, 34, 34, lw=1.9))


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
    return T(C(0, 0, 3.2, WHITE, 1.5) + L((-2, 0), (2, 0), w=1.2), x, y, k)


def bottle(x, y, k=1):
    """A bottle of medicine; (x, y): the middle of its foot."""
    return T(R(-7, -17, 14, 17, "#b9733c", 1.8, 2) + R(-4, -22, 8, 5, WHITE, 1.6, 1) + R(-7, -12, 14, 8, WHITE, 1.4) + L((-4, -9.6), (4, -9.6), w=1.2) + L((-4, -6.8), (2, -6.8), w=1.2), x, y, k)


def medicine(l):
    if l == "a":
        p = me(34, "f", hands=((20, 52), (42, 39)), looks="r")
        return floor() + p.body() + top(12, 92, 61) + pills(68, 61, 1.2) + p.near + water(20, 58, 1) + my_hand(20, 53) + tablet_(42, 37.4, .9) + meter(0)
    if l == "b":
        p = me(24, "f", hands=((15, 59), (33, 59)), looks="r", mood="flat")
        h = helper(84, "l", AIDE, hands=((72, 46), None))
        return floor() + p.body() + h.all() + top(8, 70, 61) + pills(52, 61, 1) + p.near + says(tablet_(-8, 0, 1.5) + water(8, 7.5, 1), x=54, to=(75, 28)) + meter(1)
    if l == "c":
        p = me(24, "f", hands=((15, 58), (42, 47)), looks="r")
        h = helper(72, "l", AIDE, hands=((50, 43), (86, 57)))
        return floor() + p.body() + h.body() + top(8, 92, 61) + water(14, 61, 1.1) + pills(50, 61, .95) + p.near + h.near + tablet_(45.5, 43, 1) + meter(4)
    p = me(24, "f", hands=((15, 58), (42, 49)), looks="r")
    h = Human(68, "f", NURSE2, looks="l", hands=((52, 41), (60, 50)))
    return floor() + p.body() + h.body() + top(8, 40, 61) + p.near + P("M38 44H47L46 50H39Z", WHITE, 1.6) + P("M38.500 46H46.500", "none", 1.2) + h.near + T(bottle(0, 0, .9), 52, 41, 1, -60) + meter(5)


def no_medicine():
    p = me(26, "f", hands=((17, 59), (35, 59)))
    return floor() + p.body() + top(8, 92, 61) + p.near + crossed(pills(0, 4, 1.05) + bottle(0, -4, 1), 66, 46, 24)


scene_set("medicine", medicine,
          a="A person takes a tablet with water alone.",
          b="A box of tablets waits, and a helper reminds.",
          c="A helper puts a tablet in the hand of a person.",
          d="A nurse pours medicine into a cup that the person holds.")
scene("q-medicine-no", "A person at a table, and medicine crossed out.", no_medicine)
SETS["medicine"].append("q-medicine-no")
pic("q-medicine", "A bottle of medicine, and a box of tablets.", lambda: bottle(16, 46, 1.7) + pills(34, 70, 1.7) + tablet_(52, 36, 2) + om("1F48A", 36, -2, 26, lw=1.8))
