"""Understanding, choosing and looking after an adult, as scenes."""
from recipes import *
from scenes import *
from scenes_home import apple
from scenes_out import mug


# ---------------------------------------------------------------- q-understand (no meter: it is not about amounts of help)

def spoken(x, y, w, h, to, rows=3):
    """A bubble full of words."""
    lines = "".join(L((-w * .32, -h * .26 + i * h * .26), (w * (.32 if i < rows - 1 else .06), -h * .26 + i * h * .26), w=1.8) for i in range(rows))
    return says(lines, x, y, w, h, to)


def cup_sign(k=1):
    return T(mug(0, 5, SKY), 0, 0, k)


def understand(l):
    if l == "a":
        p = me(22, "f", looks="r", mood="big", hands=(None, (35, 46)))
        h = Human(80, "f", PAL, looks="l", mood="talk", hands=((67, 49), None))
        return floor() + p.all() + h.all() + spoken(48, 13, 44, 22, (70, 28))
    if l == "b":
        p = me(20, "f", looks="r")
        h = Human(84, "f", PAL, looks="l", mood="talk", hands=((69, 56), (78, 59)))
        card_ = R(37, 31, 32, 32, WHITE, 2, 2) + T(cup_sign(2), 52, 47)
        return floor() + p.all() + h.body() + card_ + h.near + spoken(58, 13, 24, 14, (76, 27), 1)
    if l == "c":
        p = me(18, "f", looks="r", hands=(None, (28, 58)))
        k = Human(46, "f", KIN, looks="l", mood="talk", hands=((26, 44), (58, 58)))
        h = Human(84, "l", PAL, mood="talk")
        return floor() + p.all() + k.all() + h.all() + spoken(75, 11, 36, 18, (82, 24), 3) + says(cup_sign(.85), 32, 12, 28, 17, (41, 25))
    p = me(24, "r", hands=((45, 54), (41, 58)))
    h = Human(76, "f", PAL, looks="l", hands=((58, 55), (66, 61)))
    return floor() + p.behind + p.body() + h.body() + T(mug(0, 0, SKY, 2), 50, 62) + T(part("steam"), 50, 38, 1.2) + p.near + h.near


scene_set("understand", understand,
          a="A friend says many words, and a person understands.",
          b="A friend says a short word and shows a picture.",
          c="A friend talks, and family explains it with a picture.",
          d="A friend holds out a hot drink, the person touches it.")
pic("q-understand", "An ear, a bubble with words and a picture.", lambda: om("1F442", -6, 14, 50, colors={"#fcea2b": SKIN2, "#f1b31c": SKIN3}) + spoken(56, 6, 44, 30, (36, 30)) + R(46, 34, 28, 28, WHITE, 2, 2) + T(cup_sign(1.7), 59, 48))


# ---------------------------------------------------------------- q-choosing

def cake(x, y, size=18):
    return om("1F370", x - size / 2, y - size / 2, size, lw=1.5)


def homes():
    return om("1F3E0", -20, -12, 23, lw=1.4) + om("1F3E1", -2, -12, 23, lw=1.3)


def choosing(l):
    if l == "a":
        p = me(26, "f", looks="r", hands=((17, 59), (48, 51)))
        return floor() + p.body() + top(8, 94, 61) + apple(58, 51, 22) + cake(80, 51, 22) + p.near + meter(0)
    if l == "b":
        p = me(26, "f", looks="r", mood="flat", hands=((17, 59), (31, 41)))
        h = helper(86, "l", AIDE3, hands=((75, 46), None))
        return floor() + p.body() + h.all() + top(8, 72, 61) + om("1F3E0", 32, 36, 25, lw=1.5) + om("1F3E1", 50, 36, 25, lw=1.4) + p.near + says(homes(), x=50, w=40, to=(76, 29)) + meter(1)
    if l == "c":
        p = me(24, "f", looks="r", hands=((15, 59), (44, 48)))
        h = helper(76, "l", AIDE3, hands=((58, 50), (92, 50)))
        return floor() + p.body() + h.body() + top(8, 96, 61) + apple(52, 47, 20) + cake(88, 44, 21) + p.near + h.near + meter(4)
    p = me(20, "f", looks="r", hands=((12, 59), (34, 38)))
    h = helper(54, "l", AIDE3, hands=((45, 44), (72, 42)))
    return floor() + p.body() + h.body() + top(4, 82, 61) + apple(42, 34, 22) + cake(76, 36, 22) + p.near + h.near + meter(5)


scene_set("choosing", choosing,
          a="A person points at an apple, with a cake beside.",
          b="A helper talks with a person about two homes.",
          c="A helper holds an apple and a cake, the person points.",
          d="A helper stands close, shows one thing, the person touches it.")
pic("q-choosing", "An apple and a cake, with a hand that points.", lambda: om("1F34E", -10, -4, 44) + om("1F370", 40, -4, 44) + om("1F446", 18, 30, 38, colors={"#fcea2b": SKIN2, "#f1b31c": SKIN3}))


# ---------------------------------------------------------------- q-carer

def easy_chair(x, seat=70, c="#b58fb0"):
    """An armchair from the side, its back on the right."""
    return R(x + 4, seat - 24, 9, 36, c, 2, 4) + R(x - 14, seat, 25, 12, c, 2, 3)


def elder(x=80, hands=((66, 54), (70, 58)), mood="smile"):
    return seated(Human, x, 70, "l", look=ELDER, hands=hands, mood=mood)


def rug(x1, x2, y):
    """A blanket over the knees."""
    return P(f"M{x1} {y}Q{(x1 + x2) / 2} {y - 4} {x2} {y}L{x2 + 1} {y + 15}H{x1 + 1}Z", "#c25b4e", 1.8) + L((x1 + 1, y + 5), (x2, y + 5), w=1.2) + L((x1 + 1, y + 10), (x2, y + 10), w=1.2)


def carer(l):
    e = elder()
    seat = easy_chair(82)
    if l == "n":
        p = me(26, "f", hands=(None, None))
        return floor() + p.all() + crossed(T(seat + e.all(), -76, -58), 72, 56, 26)
    if l == "a":
        p = me(38, "r", hands=((57, 52), (54, 57)))
        e = elder(hands=((64, 54), (70, 58)))
        return floor() + seat + e.body() + p.behind + p.body() + mug(60, 57, RED, .95) + e.near + p.near + meter(0)
    if l == "b":
        p = me(47, "r", hands=(None, None), mood="flat")
        h = helper(16, "r", AIDE, hands=(None, (28, 46)))
        return floor() + seat + e.all() + p.all() + h.all() + says(mug(-8, 5, RED, 1) + om("1F48A", 1, -8, 16, lw=1.3), x=56, w=38, to=(25, 29)) + meter(1)
    if l == "c":
        e = Human(58, "f", ELDER, hands=((42, 54), (74, 54)))
        p = me(27, "f", looks="r", hands=(None, (42, 55)))
        h = helper(87, "l", AIDE, hands=((73, 55), None))
        return floor() + e.all() + p.all() + h.all() + meter(4)
    p = me(19, "f", looks="r", hands=((13, 55), (26, 55)))
    h = helper(48, "r", AIDE, hands=(None, (62, 55)))
    e = elder(hands=((66, 55), (70, 60)))
    return floor() + seat + e.body() + p.body() + R(11, 50, 17, 9, "#c25b4e", 1.8, 1) + L((13, 54.500), (26, 54.500), w=1.3) + p.near + h.body() + mug(64, 58, RED, .95) + e.near + h.near + meter(5)


scene_set("carer", carer,
          n="A person, and an older adult crossed out.",
          a="A person brings a drink to an older adult alone.",
          b="A helper reminds a person what an older adult needs.",
          c="A person and a helper walk an older adult between them.",
          d="A helper gives an older adult a drink, the person a blanket.")
pic("q-carer", "A person holds hands with an older adult.", lambda: Human(60, "f", ELDER, hands=((43, 58), None)).all() + me(26, "f", looks="r", hands=(None, (43, 58))).all() + heart(43, 20, 1.3))
