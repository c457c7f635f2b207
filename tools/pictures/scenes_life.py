"""The answers of the self-assessment, as scenes: food, home, money, health and so on."""
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
        h = helper(14, "r", hands=(None, (26, 42)))
        return bg + h.all() + p.behind + p.body() + counter(60, 98) + big_notes(80, 46, 4) + p.near + \
            says(cash_note(0, 0, 25, "50", BANK["50"]), x=44, w=40, to=(23, 26)) + meter(1)
    if l == "c":
        p = me(48, "r", hands=((33, 47), (64, 44)), far=(1,))
        h = helper(15, "r", hands=((20, 53), (31, 52)))
        return bg + h.all() + p.behind + p.body() + shop + cash_note(68, 41, 20, "20", LILAC) + open_purse(29, 53) + cash_note(30, 43, 15, "20", LILAC) + p.near + meter(4)
    p = me(18, "f", looks="r", hands=(None, (21, 56)))
    h = helper(44, "r", hands=((39, 54), (62, 40)))
    return bg + p.body() + T(bag(0, 0, 1.1), 21, 76) + p.near + h.behind + h.body() + shop + cash_note(68, 37, 20, "20", LILAC) + h.near + open_purse(40, 56) + meter(5)


scene_set("cash", cash,
          a="A person pays with a note at a till alone.",
          b="Large notes wait, and a helper talks about them.",
          c="A person and a helper hold a note together to pay.",
          d="A helper pays from a purse, the person holds the shopping.")
pic("q-cash", "A till, a note and coins.", lambda: T(till(0, 0), 50, 44, 1.4) + cash_note(10, 26, 36, "20", LILAC) + coin1(8, 48, 9) + coin1(26, 52, 9))
