"""Understanding, choosing and looking after an adult, as scenes."""
import re

from recipes import *
from scenes import *
from scenes_body import cloth, upper
from scenes_home import apple
from scenes_out import at_ease, mug, not_this


# ---------------------------------------------------------------- q-understand (no meter: it is not about amounts of help)

def spoken(x, y, w, h, to, rows=3):
    """A bubble full of words."""
    lines = "".join(L((-w * .32, -h * .26 + i * h * .26), (w * (.32 if i < rows - 1 else .06), -h * .26 + i * h * .26), w=1.8) for i in range(rows))
    return says(lines, x, y, w, h, to)


def even(svg, k):
    """Something drawn k times as large, its lines hardly wider."""
    return T(re.sub(r'stroke-width="([\d.]+)"', lambda m: f'stroke-width="{n(float(m.group(1)) * 1.25 / k)}"', svg), 0, 0, k)


def cup_sign(k=1):
    return even(mug(0, 5, SKY), k) if k > 1.3 else T(mug(0, 5, SKY), 0, 0, k)


def understand(l):
    if l in "aq":
        p = me(18, "f", s=1.25, looks="r", mood="big", hands=(None, None))
        h = Human(81, "f", PAL, s=1.25, looks="l", mood="talk", hands=((66, 52), None))
        return (floor() if l == "a" else "") + p.all() + h.all() + spoken(77, 9, 40, 14, (79, 20), 2) + thinks_of(T(cup_sign(1.15), 0, 0), 42, 22, 13.500, 13.500, dots=((29, 22, 1.5),))
    if l == "b":
        p = me(19, "f", s=1.25, looks="r")
        h = Human(82, "f", PAL, s=1.25, looks="l", mood="talk", hands=((66, 58), (76, 62)))
        card_ = R(35, 32, 32, 36, WHITE, 2.2, 2) + T(cup_sign(2.1), 50, 51)
        return floor() + p.all() + h.body() + card_ + h.near + spoken(60, 11, 24, 13, (75, 25), 1)
    if l == "c":
        p = me(17, "f", s=1.2, looks="r", hands=(None, (21, 62)))
        k = Human(52, "f", KIN, s=1.2, looks="l", mood="talk", hands=((42, 60), "no"))
        h = Human(85, "l", PAL, s=1.15, mood="talk")
        return floor() + p.all() + k.body() + h.all() + p.near + k.near + card_of(T(cup_sign(1.25), 0, 0), 31, 56, 21) + my_hand(20, 62) + C(42, 60, 2.8, KIN["skin"], 1.6) + spoken(76, 11, 38, 18, (82, 23), 3) + says(cup_sign(.8), 31, 10, 24, 15, (40, 24))
    p = me(18, "f", s=1.25, looks="r", mood="big", hands=(None, (40, 56)))
    h = Human(84, "f", PAL, s=1.25, looks="l", hands=((73, 48), None))
    gaze = P("M27 38L41 49", "none", 2.2, NAVY, ' stroke-dasharray="3.5 3.5"')
    return floor() + p.body() + h.body() + top(34, 68, 64) + gaze + T(part("steam"), 50, 42, .95) + T(even(mug(0, 0, SKY), 1.75), 50, 64) + p.near + h.near + my_hand(40, 56) + thinks_of(T(cup_sign(1.1), 0, 0), 44, 17, 13.5, 13, dots=((28.500, 21.500, 1.5),))


scene_set("understand", understand,
          a="A friend talks, and the person thinks of the drink.",
          b="A friend says a short word and shows a picture.",
          c="A friend talks, and family explains it with a picture.",
          d="A person sees and touches a hot cup, and understands.")


# ---------------------------------------------------------------- q-choosing

def cake(x, y, size=18):
    return om("1F370", x - size / 2, y - size / 2, size, lw=1.5)


def home_for(faces, w=20, h=15, k=.5):
    """A house with those who live in it; (0, 0): the middle of its walls."""
    step = w / (len(faces) + .2)
    o = R(-w / 2, -h / 2, w, h, "#fff7e6", 1.8) + P(f"M{n(-w / 2 - 2.5)} {n(-h / 2)}L0 {n(-h / 2 - w * .42)}L{n(w / 2 + 2.5)} {n(-h / 2)}Z", DORANGE, 1.8)
    for i, lk in enumerate(faces):
        x = (i - (len(faces) - 1) / 2) * step
        o += f'<g class="me">{named(bust(ME, x, h / 2, k, "smile"))}</g>' if lk is ME else bust(lk, x, h / 2, k, "smile")
    return o


def homes():
    """To live alone, or with others."""
    return T(home_for((ME,), 12, 13, .5), -15, 4) + T(home_for((PAL, ME, MATE), 26, 13, .42), 10, 4)


def card_of(inner, x, y, w=24):
    """A picture card; (x, y): its middle."""
    return R(x - w / 2, y - w / 2, w, w, WHITE, 2.2, 2) + T(inner, x, y)


def choosing(l):
    t = cloth(y=70)
    if l in "aq":
        p = upper(me, 28, looks="r", hands=("no", (47, 58)))
        return floor() + p.body() + t + apple(60, 58, 28) + cake(85, 58, 27) + p.near + (meter(0) if l == "a" else "")
    if l == "b":
        p = upper(me, 17, s=1.3, looks="r", mood="flat", hands=("no", "no"))
        h = upper(helper, 85, look=AIDE3, s=1.25, hands=("no", "no"))
        a, b = R(22, 43, 24, 27, WHITE, 2.2, 2) + T(home_for((ME,), 17, 15, .62), 34, 60.5), R(49, 43, 28, 27, WHITE, 2.2, 2) + T(home_for((PAL, ME, MATE), 23, 15, .44), 63, 60.5)
        return floor() + p.body() + h.all() + t + p.near + a + b + says(T(homes(), 0, 1, .92), x=52, w=50, h=23, y=13, to=(79, 31)) + meter(1)
    if l == "c":
        p = upper(me, 24, looks="r", hands=("no", (39, 56)))
        h = upper(helper, 67, look=AIDE3, s=1.35, looks="l", hands=((56, 62), (78, 62)), mood="talk")
        return floor() + p.body() + h.body() + t + h.near + apple(48, 58, 22) + cake(87, 58, 21) + C(78, 60, 3, AIDE3["skin"], 1.6) + p.near + says(apple(-11, 0, 15) + cake(10, 0, 16), x=40, y=11, w=44, h=19, to=(62, 27)) + meter(4)
    p = upper(me, 22, looks="r", hands=("no", (36, 50)))
    h = upper(helper, 67, look=AIDE3, s=1.3, looks="l", hands=((50, 62), (84, 62)))
    return floor() + p.body() + h.body() + t + h.near + card_of(apple(0, 0, 21), 48, 50, 23) + card_of(cake(0, 0, 20), 86, 50, 23) + C(50, 62, 3, AIDE3["skin"], 1.6) + C(84, 62, 3, AIDE3["skin"], 1.6) + p.near + my_hand(36, 50) + meter(5)


scene_set("choosing", choosing,
          a="A person points at an apple, with a cake beside.",
          b="A helper talks with a person: live alone, or with others?",
          c="A helper holds an apple and a cake, the person points.",
          d="A helper holds 2 picture cards, and the person points.")


# ---------------------------------------------------------------- q-carer

def easy_chair(x, seat=70, c="#b58fb0"):
    """An armchair from the side, its back on the right."""
    return my_seat(x, R(x + 4, seat - 24, 9, 36, c, 2, 4) + R(x - 14, seat, 25, 12, c, 2, 3))


def elder(x=80, hands=((66, 54), (70, 58)), mood="smile"):
    return seated(Human, x, 70, "l", look=ELDER, hands=hands, mood=mood)


def rug(x1, x2, y):
    """A blanket over the knees."""
    return P(f"M{x1} {y}Q{(x1 + x2) / 2} {y - 4} {x2} {y}L{x2 + 1} {y + 15}H{x1 + 1}Z", "#c25b4e", 1.8) + L((x1 + 1, y + 5), (x2, y + 5), w=1.2) + L((x1 + 1, y + 10), (x2, y + 10), w=1.2)


def room_window():
    return window(64, 12, 24, 26, sky="#bfe6fa")


def pot_plant(x):
    """A plant in its pot on the floor."""
    return P(f"M{x - 8} 70H{x + 8}L{x + 6} 84H{x - 6}Z", "#c9683f", 1.9) + P(f"M{x} 70Q{x - 14} 62 {x - 9} 48Q{x} 56 {x} 70Q{x + 2} 52 {x + 11} 50Q{x + 13} 62 {x} 70Z", DGREEN, 1.8)


def carer(l):
    e = elder()
    seat = easy_chair(82)
    if l == "n":
        act = T(easy_chair(22, -16) + T(Human(20, "l", ELDER, y=-16, s=1, pose="sit", hands=((7, -30), (12, -26))).all(), 0, 0) + T(me(-20, "r", s=1, y=0, hands=((-6, -31), (-12, -28))).all(), 0, 0) + mug(1, -26, RED, 1), -2, 22, .78)
        return not_this(act) + at_ease()
    if l == "a":
        p = me(38, "r", hands=((54, 50), (48, 56)))
        e = elder(hands=((67, 54), (72, 58)))
        return floor() + seat + e.body() + p.behind + p.body() + e.near + p.near + mug(60, 54, RED, 1.1) + my_hand(55, 53) + meter(0)
    if l == "b":
        p = me(47, "r", hands=(None, None), mood="flat")
        h = helper(16, "r", AIDE, hands=(None, (28, 46)))
        return floor() + seat + e.all() + p.all() + h.all() + says(mug(-8, 5, RED, 1) + om("1F48A", 1, -8, 16, lw=1.3), x=56, w=38, to=(25, 29)) + meter(1)
    if l == "c":
        e = Human(58, "f", ELDER, hands=((42, 54), (74, 54)))
        p = me(27, "f", looks="r", hands=(None, (42, 55)))
        h = helper(87, "l", AIDE, hands=((73, 55), None))
        return floor() + e.all() + p.all() + h.all() + meter(4)
    p = me(20, "f", looks="r", hands=((13, 54), (27, 54)))
    h = helper(48, "r", AIDE, hands=(None, (62, 55)))
    e = elder(hands=((66, 55), (70, 60)))
    return floor() + seat + e.body() + p.body() + p.near + R(7, 49, 24, 3.4, "#c99a5b", 1.8, 1) + apple(14, 43, 13) + T(mug(0, 0, SKY, .8), 24, 49) + my_hand(10, 53) + my_hand(28, 53) + h.body() + mug(64, 58, RED, .95) + e.near + h.near + meter(5)


scene_set("carer", carer,
          n="A person at ease, a cross at care for an adult.",
          a="A person brings a drink to an older adult alone.",
          b="A helper reminds a person what an older adult needs.",
          c="A person and a helper walk an older adult between them.",
          d="A helper gives an older adult a drink, the person a tray.")
