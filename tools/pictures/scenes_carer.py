"""What somebody who helps me without pay says of it: adult, calm, no blame."""
from scenes_large import *
from scenes_out import mug
from scenes_plan import ego_bust


def side_by_side(k=.62):
    """The one who helps and I, close together; drawn round (0, 0)."""
    return T(bust(KIN, 0, 0, k), -k * 9.5, k * 13) + T(ego_bust(0, 0, k), k * 9.5, k * 13)


def carer_open():
    """At a table with two cups; the older one says how it is to help me."""
    a = one_sits(KIN, 20, "r", 79, 1.25, mood="talk", hands=((36, 64), None))
    p = sits(80, "l", 79, 1.25, mood="smile")
    t = desk_(34, 66, 68) + T(mug(0, 0, RED, 1), 42, 67) + T(mug(0, 0, SKY, 1), 57, 67)
    return land() + stool(19) + stool(81, back=1) + t + a.all() + p.all() + says(side_by_side(.74), 51, 16, 46, 28, (31, 36))


def keep_on():
    """Arm in arm; below, the days go on and on."""
    a = Human(32, "f", KIN, y=78, s=1.16, looks="r", hands=(None, (47, 54)))
    p = Me(55, "f", y=78, s=1.1, looks="l", hands=((47, 56), None))
    days = "".join(sheet(3 + i * 16.500, 83, 14, 14, lw=2) for i in range(5))
    return L((2, 78), (98, 78), w=2) + p.all() + a.all() + days + arrow(85, 90, 98, 90, GREEN, 5, 8, 1.6) + qmark(83, 30, 36, w=7)


def wish():
    """What would help: a break with a cup, and somebody else who helps as well."""
    a = one(KIN, 20, "f", s=1.4, looks="r", hands=(None, (33, 66)))
    other = T(bust(AIDE, 0, 0, .82), 9, 14) + T(ego_bust(0, 0, .66), 22, 14)
    return land() + a.all() + thinks_of(T(mug(0, 7, RED, 1.35), -18, 0) + other, 64.500, 25, 32, 19.500, dots=((35, 33, 1.8), (31, 37, 1.2)))


def worry():
    """With a hand at the cheek, before a heap of papers and coins."""
    a = one_sits(KIN, 26, "r", 78.500, 1.36, mood="worried", hands=((46, 64), (40.500, 43)), lean=3)
    heap = "".join(T(paper(-11, -7, 22, 14, 2, lw=1.9, inset=3), 66 + d, 62 - 5 * i, 1, r) for i, (d, r) in enumerate(((0, 0), (2, 4), (-2, -5), (1, 3))))
    return land() + stool(25, 78.500) + desk_(44, 98, 68) + heap + money_pile(87, 68, (3,), .78) + a.all() + om("2601", 50, 0, 46, lw=2.2, colors={"#3f3f3f": MGREY, "#fff": MGREY, "#ffffff": MGREY, "#d0cfce": MGREY})


scene("carer-open", "Family talks at a table about a person and them.", carer_open)
scene("carer-seen-keep", "Family and a person arm in arm, days go on, a question.", keep_on)
scene("carer-seen-wish", "Family thinks of a cup and of a helper.", wish)
scene("carer-seen-worry", "Worried family, a heap of papers, coins, a grey cloud.", worry)
SETS["carer-seen"] = ["carer-seen-keep", "carer-seen-wish", "carer-seen-worry"]
same("carer-open", "carer-seen", "carer-seen-of", "share-preview-carer")
same("helper-heading", "carer-seen-help")
same("idea-carer-break", "carer-seen-break")
same("ready-who-family", "carer-seen-family")
same("ready-who-friend", "carer-seen-friend")
NO_PICTURE |= {f"carer-seen-{_k}" for _k in ("none", "of-named", "of-theirs", "of-rest")}
BORROWED |= {_k for _k in KEYS if _k.startswith("carer-")} | {"share-preview-carer"}
