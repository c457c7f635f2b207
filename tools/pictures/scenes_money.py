"""Money and bills, as scenes."""
from recipes import *
from scenes import *
from scenes_body import cloth, upper


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


def shop_counter(with_till=True):
    """A shop's counter from the front, people behind it, and its till on the right."""
    o = R(4, 68, 92, GROUND - 68, "#e3c79a", 2.2) + R(2, 65, 96, 6, "#c99a5b", 2.2, 1.5)
    return o + (T(till(0, 0), 81, 65, 1.15) if with_till else "")


def washer_():
    """A washing machine, drawn round (0, 0)."""
    return R(-11, -10, 22, 28, WHITE, 2, 2) + L((-11, -4), (11, -4), w=1.6) + C(7, -7, 1.3, DGREY, 0) + C(0, 6.500, 7, GREY, 1.9) + C(0, 6.500, 4.300, BLUE, 1.4)


def cash(l):
    if l == "a":
        p = upper(me, 26, hip=72, looks="r", hands=("no", (47, 52)))
        return floor() + p.body() + shop_counter() + T(cash_note(0, 0, 26, "5", BANK["5"]), 58, 49) + p.near + meter(0)
    if l == "b":
        h = upper(helper, 17, hip=74, look=AIDE2, s=1.3, looks="r", hands=("no", (33, 58)))
        p = upper(me, 45, hip=74, s=1.35, looks="r", mood="flat", hands=("no", (63, 60)))
        dear = T(washer_(), 0, -1) + R(-15, -24, 30, 12, WHITE, 1.9, 2) + glyphs("£500", 0, -18, 7.4, DRED, 2, gap=2.4)
        small = T(cash_note(0, 0, 20, "5", BANK["5"]), 77, 62) + "".join(T(C(0, 0, 2.6, GOLD, 1.5), x, 66) for x in (59, 91))
        return floor() + h.body() + p.body() + cloth(y=70) + small + h.near + p.near + thinks_of(T(dear, 0, 0, .92), 76, 30, 18, 24, dots=((55.500, 27, 1.5), (58, 23.500, 2))) + meter(1)
    if l == "c":
        h = upper(helper, 20, hip=72, look=AIDE2, s=1.3, looks="r", hands=("no", (33, 55)))
        p = upper(me, 52, hip=72, s=1.35, looks="r", hands=((42, 58), (67, 49)))
        return floor() + h.body() + p.body() + shop_counter() + T(open_purse(0, 0), 37, 58, 1.3) + h.near + T(cash_note(0, 0, 22, "20", LILAC), 77, 41) + p.near + meter(4)
    p = upper(me, 19, hip=72, s=1.35, looks="r", hands=("no", (33, 57)))
    h = upper(helper, 58, hip=70, look=AIDE2, s=1.35, looks="r", hands=("no", (74, 47)))
    return floor() + p.body() + h.body() + shop_counter() + bag(36, 66, 1.2) + p.near + h.near + T(cash_note(0, 0, 22, "20", LILAC), 84, 39) + C(74, 46, 3, AIDE2["skin"], 1.6) + meter(5)


scene_set("cash", cash,
          a="A person pays with a note at a till alone.",
          b="A helper thinks with a person about a dear machine.",
          c="A person pays, and a helper holds the purse.",
          d="A helper pays, and the person holds the shopping.")


# ---------------------------------------------------------------- q-bills

def bill(x, y, k=1, rot=0):
    """A bill: paper with a light bulb for what it is for, lines and an amount."""
    o = R(-9, -12, 18, 24, WHITE, 1.8, 1) + om("1F4A1", -9, -12, 12, lw=1.2) + "".join(L((3, -8 + i * 3.4), (6.4, -8 + i * 3.4), w=1.3) for i in range(3))
    o += "".join(L((-6, 2 + i * 3), (6, 2 + i * 3), w=1.2) for i in range(1)) + glyphs("£", 3.4, 7.4, 6.4, DRED, 1.8) + L((-6, 7.4), (-1, 7.4), w=1.4)
    return T(o, x, y, k, rot)


def phone(x, y, k=1, rot=0, inner=""):
    return T(R(-7, -12, 14, 24, DGREY, 1.8, 2.4) + R(-5, -9, 10, 17, WHITE, 1.2, 1) + inner, x, y, k, rot)


def big_bill(x, y, k=1, rot=0):
    """A bill for the home, light and heat, with its sum; (x, y): its middle."""
    o = R(-14, -19, 28, 38, WHITE, 2, 1)
    o += om("1F3E0", -14, -19, 13, lw=1.2) + om("1F4A1", -7, -19, 13, lw=1.2) + om("1F525", 1, -18, 11, lw=1.2)
    o += "".join(L((-9, -2 + i * 5), (x2, -2 + i * 5), w=1.6) for i, x2 in enumerate((9, 6))) + L((-10, 8), (10, 8), w=1.4) + glyphs("£", 4, 13.500, 8, DRED, 2.2)
    return T(o, x, y, k, rot)


def envelope(x, y, k=1):
    return T(R(-14, -18, 28, 18, WHITE, 2, 1) + L((-14, -18), (0, -7), (14, -18), w=1.8), x, y, k)


def bills(l):
    t = cloth(y=70)
    if l in "aq":
        p = upper(me, 30, looks="r", hands=("no", (50, 55)))
        return floor() + p.body() + t + big_bill(72, 50, 1.05) + p.near + T(cash_note(0, 0, 26, "20", LILAC), 60, 49) + my_hand(47, 55) + (meter(0) if l == "a" else "")
    if l == "b":
        p = upper(me, 30, looks="r", mood="flat")
        h = upper(helper, 80, s=1.35, hands=((67, 54), "no"))
        return floor() + p.body() + p.near + h.all() + t + envelope(50, 71, .95) + says(big_bill(-8, 0, .5) + cash_note(10, 0, 17, "20", LILAC), x=42, y=12, w=42, h=20.500, to=(71, 30)) + meter(1)
    if l == "c":
        p = upper(me, 26, looks="r", hands=("no", (41, 57)))
        h = upper(helper, 78, s=1.4, looks="l", hands=((61, 55), "no"))
        return floor() + p.body() + h.body() + t + big_bill(51, 50, 1.05) + T(cash_note(0, 0, 24, "20", LILAC), 32, 71) + p.near + h.near + meter(4)
    p = upper(me, 20, s=1.3, looks="r", hands=("no", (34, 60)))
    h = upper(helper, 54, s=1.4, looks="r", hands=("no", (70, 62)))
    return floor() + p.body() + h.body() + t + p.near + T(envelope(0, 9, .62), 35, 58) + my_hand(32, 61) + big_bill(84, 36, .9) + h.near + T(cash_note(0, 0, 25, "20", LILAC), 83, 62) + C(71, 62, 3.1, AIDE["skin"], 1.6) + meter(5)


def debt():
    p = upper(me, 24, mood="worried")
    o = floor() + p.body() + cloth(y=70)
    for i, (x, y) in enumerate(((86, 24), (64, 30), (84, 38), (66, 48), (84, 55))):
        o += big_bill(x, y, .8, (6, -8, -4, 5, 2)[i])
    return o + T(open_purse(0, 0), 42, 63, 1.4) + p.near


scene_set("bills", bills,
          a="A person pays a bill with a note alone.",
          b="A letter lies on the table, a helper reminds of the bill.",
          c="A person and a helper hold one bill.",
          d="A helper pays the bill, and the person opens a letter.")
scene("q-bills-debt", "A worried person with many bills and an empty purse.", debt)
SETS["bills"].append("q-bills-debt")
