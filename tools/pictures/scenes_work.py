"""How the first guess was made, step by step: somebody of the council counts, or the coins themselves."""
from scenes_amount import guess_sheet
from scenes_large import *


def tin(x, y, k=1):
    """A tin for emergencies, its sign on it; (x, y): the middle of its foot."""
    o = R(-15, -22, 30, 22, DRED, 2.2, 2) + R(-8, -23.500, 16, 3, BLACK, 0, 1) + P("M0 -19L9 -4H-9Z", YEL, 1.8) + L((0, -14), (0, -9.500), w=2.2) + C(0, -6.600, 1.2, BLACK, 0)
    return T(o, x, y, k)


def one_coin(x, y, k=1):
    return T(C(0, 0, 5.500, YEL, 1.8) + glyphs("£", 0, 0, 6, w=1.5), x, y, k)


def counter_of(hands, **k):
    """Somebody of the council behind a table."""
    return one(SOC, k.pop("x", 50), "f", legs=False, y=94, hands=hands, **k)


def council_table():
    h = one(SOC, 72, "f", s=1.1, looks="l", hands=((50, 62), (84, 70)))
    return land() + T(townhall(), 24, -2, .98) + h.body() + guess_sheet(32, 68, 42, 52) + h.near


def put_aside():
    h = counter_of(((34, 60), (72, 42)), looks="r")
    return h.body() + block(4, 96, 76) + money_pile(16, 72, (5, 4), .9) + tin(76, 72, 1.05) + h.near + one_coin(74, 38)


def put_to_it():
    h = counter_of(((30, 36), (66, 56)), looks="l")
    return h.body() + block(4, 96, 76) + money_pile(18, 72, (5, 4), .9) + T(tin(0, 0, 1.05), 82, 62, 1, -58) + h.near + one_coin(28, 33) + one_coin(50, 64)


def part_of_it():
    """A pile, its upper part in a marked frame."""
    return land() + money_pile(23, 93, (5, 5, 5), 1.42) + R(8, 44, 84, 25, "none", 3, 3, DRED) + T(P("M0 -9L10 8H-10Z", YEL, 2.2) + L((0, -4), (0, 2), w=2.6) + C(0, 5, 1.4, BLACK, 0), 50, 30, 1.4)


def reaches_top():
    """Coins that grow up to a bar, and no further."""
    bar = R(2, 14, 96, 8, DGREY, 2.2, 2)
    return land() + bar + LL((7, 22), (7, 94), c=MGREY, w=3) + LL((93, 22), (93, 94), c=MGREY, w=3) + money_pile(26, 94, (4, 8, 12), 1.12)


def made_even():
    """Coins that lie crooked become an even pile."""
    loose = "".join(T(money_pile(0, 0, (1,), 1.45), x, y) for x, y in ((17, 93), (22, 85), (16, 77), (23, 69), (15, 61), (49, 93), (45, 85)))
    return land() + loose + arrow(50, 60, 66, 60, DGREEN, 5, 8) + money_pile(83, 93, (7,), 1.45)


def all_of_it():
    return C(50, 50, 46, "#fff7d6", 4, DGREEN) + money_pile(29, 80, (4, 7, 5), 1.1)


def i_pay():
    p = mine(26, "r", y=104, hands=((48, 58), (20, 74)), legs=False)
    return p.behind + p.body() + block(4, 96, 76) + money_pile(70, 72, (6, 6), .9) + p.near + one_coin(53, 60, 1.1)


def council_pays():
    h = counter_of(((34, 60), (70, 60)), x=52, looks="f")
    return T(townhall(), 62, 1, .5) + h.body() + block(4, 96, 76) + money_pile(34, 72, (5, 6, 5), .95) + h.near


scene("money-guess-council", "A council worker holds the table of a council.", council_table)
for _id, _text, _fn in (("contingency-off", "A council worker puts a coin aside for emergencies.", put_aside),
                        ("contingency-added", "A council worker adds coins from a tin for emergencies.", put_to_it),
                        ("contingency-inside", "Coins, and a part of them marked for emergencies.", part_of_it),
                        ("ceiling", "Piles of coins grow up to a bar.", reaches_top), ("rounding", "Crooked coins become an even pile.", made_even),
                        ("all", "Piles of coins in one ring.", all_of_it), ("pays", "A person puts one coin beside many coins.", i_pay),
                        ("share", "A council worker gives piles of coins.", council_pays)):
    scene(f"money-work-{_id}", _text, _fn)
