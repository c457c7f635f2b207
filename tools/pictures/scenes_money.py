"""Money and bills, as scenes."""
from recipes import *
from scenes import *


# ---------------------------------------------------------------- q-cash
BANK = {"5": "#8fc7ec", "20": LILAC, "50": "#ec8a7c"}


def counter(x1=36, x2=98, y=56):
    """A shop's counter."""
    return R(x1, y, x2 - x1, GROUND - y, "#e3c79a", 2.2) + R(x1 - 2, y - 4, x2 - x1 + 2, 6, "#c99a5b", 2.2, 1.5)


def till(x=78, y=52):
    """A till, its drawer at the counter's top."""
    return R(x - 13, y - 8, 26, 8, MGREY, 2, 1) + P(f"M{x - 11} {y - 8}L{x - 7} {y - 22}H{x + 8}L{x + 11} {y - 8}Z", GREY, 2) + R(x - 4, y - 29, 14, 8, BLUE, 2, 1) + L((x + 3, y - 21), (x + 3, y - 22), w=2) + \
        "".join(R(x - 6 + i * 5, y - 18 + j * 4.4, 3, 2.4, WHITE, 1) for i in range(3) for j in range(2))


def big_notes(x, y, n_=4):
    """A thick pile of large notes."""
    return "".join(cash_note(x, y - i * 4, 22, "50", BANK["50"]) for i in range(n_))


def open_purse(x, y):
    return T(P("M-9 -3L-7 -7H7L9 -3", "#7c1d16", 1.8) + R(-9, -3, 18, 11, DRED, 1.8, 2) + P("M-9 1H9", "none", 1.3) + C(0, 1, 1.7, GOLD, 1.2), x, y)


def cash(l):
    bg = floor()
    shop = counter(60, 98) + till(84, 52)
    if l == "a":
        p = me(40, "r", hands=((62, 42), (54, 50)))
        return bg + p.behind + p.body() + shop + cash_note(66, 39, 20, "5", BANK["5"]) + p.near + meter(0)
    if l == "b":
        p = me(44, "r", hands=((58, 52), (55, 55)), mood="flat")
        h = helper(14, "r", AIDE2, hands=(None, (26, 42)))
        return bg + h.all() + p.behind + p.body() + counter(60, 98) + big_notes(80, 46, 4) + p.near + \
            says(cash_note(0, 0, 25, "50", BANK["50"]), x=44, w=40, to=(23, 26)) + meter(1)
    if l == "c":
        p = me(48, "r", hands=((33, 47), (64, 44)), far=(1,))
        h = helper(15, "r", AIDE2, hands=((20, 53), (31, 52)))
        return bg + h.all() + p.behind + p.body() + shop + cash_note(68, 41, 20, "20", LILAC) + open_purse(29, 53) + cash_note(30, 43, 15, "20", LILAC) + p.near + meter(4)
    p = me(18, "f", looks="r", hands=(None, (21, 56)))
    h = helper(44, "r", AIDE2, hands=((38, 57), (62, 40)))
    return bg + p.body() + T(bag(0, 0, 1.1), 21, 76) + p.near + h.behind + h.body() + shop + cash_note(68, 37, 20, "20", LILAC) + h.near + open_purse(37, 60) + meter(5)


scene_set("cash", cash,
          a="A person pays with a note at a till alone.",
          b="Large notes wait, and a helper talks about them.",
          c="A person and a helper hold a note together to pay.",
          d="A helper pays from a purse, the person holds the shopping.")
pic("q-cash", "A till, a note and coins.", lambda: T(till(0, 0), 50, 44, 1.4) + cash_note(10, 26, 36, "20", LILAC) + coin1(8, 48, 9) + coin1(26, 52, 9))


# ---------------------------------------------------------------- q-bills

def bill(x, y, k=1, rot=0):
    """A bill: paper with a light bulb for what it is for, lines and an amount."""
    o = R(-9, -12, 18, 24, WHITE, 1.8, 1) + om("1F4A1", -9, -12, 12, lw=1.2) + "".join(L((3, -8 + i * 3.4), (6.4, -8 + i * 3.4), w=1.3) for i in range(3))
    o += "".join(L((-6, 2 + i * 3), (6, 2 + i * 3), w=1.2) for i in range(1)) + glyphs("£", 3.4, 7.4, 6.4, DRED, 1.8) + L((-6, 7.4), (-1, 7.4), w=1.4)
    return T(o, x, y, k, rot)


def pay_card(x, y, k=1, rot=0):
    return T(R(-8, -5, 16, 10, SKY, 1.7, 1.6) + R(-8, -2.6, 16, 2.8, DGREY, 0) + R(-6, 1.6, 4, 2, YEL, 1), x, y, k, rot)


def phone(x, y, k=1, rot=0, inner=""):
    return T(R(-7, -12, 14, 24, DGREY, 1.8, 2.4) + R(-5, -9, 10, 17, WHITE, 1.2, 1) + inner, x, y, k, rot)


def bills(l):
    if l == "a":
        p = seated(me, 20, 70, "r", hands=((42, 53), (34, 56)))
        return floor() + chair(20, 70) + p.behind + p.body() + top(30, 92, 61) + bill(62, 48, .95) + pay_card(46, 51, 1) + p.near + meter(0)
    if l == "b":
        p = seated(me, 20, 70, "r", hands=((33, 59), (29, 58)), mood="flat")
        h = helper(82, "l", hands=((71, 46), None))
        return floor() + chair(20, 70) + p.behind + p.body() + h.all() + top(30, 68, 61) + bill(50, 49, .8) + p.near + says(bill(0, 0, .68), x=50, to=(73, 28)) + meter(1)
    if l == "c":
        p = seated(me, 20, 70, "r", hands=((46, 50), (34, 56)))
        h = seated(helper, 80, 70, "l", hands=((60, 51), (66, 57)), legs=False)
        return floor() + chair(20, 70) + chair(80, 70, 1) + p.behind + p.body() + h.behind + h.body() + top(30, 72, 61) + bill(53, 46, 1) + p.near + h.near + pay_card(62, 59, .7) + meter(4)
    p = seated(me, 16, 70, "r", hands=((31, 52), (26, 55)))
    h = seated(Human, 50, 70, "r", hands=((72, 54), (64, 57)))
    return floor() + chair(16, 70) + p.behind + p.body() + R(24, 44, 16, 10, WHITE, 1.7, 1) + L((24, 44), (32, 50), (40, 44), w=1.4) + chair(50, 70) + h.behind + h.body() + top(60, 98, 61) + \
        bill(86, 48, .95) + p.near + h.near + pay_card(74, 51, .9) + meter(5)


def debt():
    p = seated(me, 20, 70, "r", hands=((34, 57), (29, 57)), mood="worried")
    o = floor() + chair(20, 70) + p.behind + p.body() + top(30, 96, 61)
    for i, (x, y) in enumerate(((84, 22), (64, 30), (84, 34), (64, 43), (83, 48))):
        o += bill(x, y, 1, (6, -8, -4, 5, 2)[i])
    return o + T(open_purse(0, 0), 45, 53, 1.15) + p.near


scene_set("bills", bills,
          a="A person pays a bill with a card alone.",
          b="A bill lies on the table, and a helper reminds.",
          c="A person and a helper hold one bill.",
          d="A helper pays the bill, and the person opens a letter.")
scene("q-bills-debt", "A worried person with many bills and an empty purse.", debt)
SETS["bills"].append("q-bills-debt")
pic("q-bills", "A bill for light, a card and coins.", lambda: bill(14, 22, 1.9) + pay_card(52, 16, 1.7, -8) + coin1(46, 42, 9) + coin1(62, 46, 9))
