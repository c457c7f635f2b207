"""What I said and what others said, side by side: nobody's answer goes away."""
from scenes_home import apple
from scenes_large import *
from scenes_out import mug


def blocks(on, w=34):
    """How much help, as in the answers: so many of five blocks; drawn round (0, 0)."""
    g = w / 5
    return "".join(R(-w / 2 + i * g + .6, -4.5, g - 1.2, 9, NAVY if i < on else WHITE, 1.7, 1.4) for i in range(5))


def two_sides(a, b, mood="smile"):
    """Me and a helper, turned to each other, each with what they say."""
    p = mine(22, looks="r", s=1.2, mood=mood, hands=(None, (38, 66)))
    h = aid(78, "l", s=1.2, mood=mood, hands=((62, 66), None))
    return land() + p.all() + h.all() + says(a, 25, 15, 45, 25, (24, 35)) + says(b, 75, 15, 45, 25, (76, 35))


def show_both():
    """We sit at one table; my answer and the helper's lie beside each other."""
    return two_sides(blocks(1), blocks(4)) + desk_(34, 66, 71)


def do_not_agree():
    """Two things, a line between them, both stay; nobody is cross."""
    return L((50, 2), (50, 94), w=2.6, stroke=MGREY) + two_sides(T(mug(0, 7, SKY, 1.4), 0, 0), apple(0, 0, 22), "flat")


def saw():
    """A helper looks on while I cook, and writes it down."""
    p = mine(80, "l", s=1.2, hands=((66, 54), (64, 60)))
    h = aid(20, "r", s=1.2, hands=((30, 60), (37, 66)))
    pot = R(50, 56, 18, 11, GREY, 2, 2) + L((47, 58), (50, 58), w=2.4) + T(part("steam"), 59, 49, .8)
    stove_ = R(46, 67, 26, G - 67, WHITE, 2.2, 1) + R(50, 76, 18, 13, MGREY, 1.7, 1) + "".join(C(52 + i * 6.5, 71.500, 1.6, DGREY, 0) for i in range(3))
    pad_ = T(R(-7, -9, 14, 18, WHITE, 1.9, 1) + "".join(L((-4, y), (4, y), w=1.5) for y in (-4, 0, 4)), 37, 60, 1, 8) + L((30, 58), (35, 63), w=2.6)
    gaze = P("M31 36L70 36M31 39L58 50", "none", 2.6, NAVY, ' stroke-dasharray="4 4"')
    return land() + stove_ + pot + p.all() + h.body() + pad_ + h.near + gaze


def left_open():
    """Both our pictures hang side by side, and nothing is chosen yet; nobody is cross."""
    p = mine(17, "f", looks="r", s=1.2, mood="calm")
    h = aid(83, "l", s=1.2, mood="calm")
    b = R(27, 6, 46, 52, "#e9d8b8", 2.4, 2) + LL((50, 59), (50, 94), c=WOOD, w=2.6)
    c = card_(30, 11, 19, T(mug(0, 0, SKY, 1.05), 0, 6)) + card_(51, 11, 19, apple(0, 0, 16))
    return land() + b + c + qmark(50, 45, 17, w=3.8) + p.all() + h.all()


scene("both-show", "A person and a helper say different amounts of help.", show_both)
scene("both-not", "A person says cup, a helper apple; a line between.", do_not_agree)
scene("both-saw", "A helper watches a person cook and writes it down.", saw)
scene("both-open", "A cup and an apple on a board, 2 people wait.", left_open)
BORROWED.add("both-open")
# Lines beside an answer or a face that has its own picture; the screens show both-show, or the question's picture.
NO_PICTURE |= {"both", "both-goes", "both-of", "both-of-here", "both-says", "both-sure"} | {f"both-{_k}" for _k in ("none", "differ", "first", "not-agreed", "agreed", "same", "private")}
NO_PICTURE |= {"both-says-named"} | {f"both-sure-{_k}" for _k in ("sure", "fairly", "guess")}
NO_PICTURE |= {"money-work-hours", "money-work-total-hours"}


# ---------------------------------------------------------------- who says it: one head each, small in the strip over an answer

def says_it(k):
    big = lambda lk, x, s=2.05, mood="smile": bust(lk, x, 68, s, mood)
    if k == "family":
        return big(ELDER, 54, 1.75) + big(KIN, 22, 1.95)
    if k == "friend":
        return big(PAL2, 36, mood="big")
    if k == "staff":                                                     # the badge, large
        return big(AIDE.but(badge=None), 36) + R(41, 52, 14, 15, WHITE, 2.2, 1.500) + C(48, 57, 2.4, DGREY, 0) + P("M43.5 65q0 -5 4.500 -5t4.500 5Z", DGREY, 0)
    if k == "advocate":                                                  # speaks for me
        return big(ADV, 26, 1.9, "talk") + speech(66, 24, 36, 34, "bl", dots=False, inner=T(my_head(66, 24, 1.35), 0, 0))
    if k == "professional":
        return big(SOC, 30) + R(46, 40, 24, 28, BROWN, 2.2, 1.500) + R(49.500, 45, 17, 20, WHITE, 1.8) + R(53, 37, 10, 6, GREY, 2, 1) + "".join(L((52.500, y), (63.500, y), w=2) for y in (50, 55, 60))
    return big(OTH, 36, mood="flat")


for _k, _t in (("family", "Two people of a family."), ("friend", "A friend with a big smile."), ("staff", "A helper with a large badge."), ("advocate", "An advocate says: this person."),
               ("professional", "Head and shoulders of a social worker, with a clipboard."), ("other", "Somebody else.")):
    pic(f"both-says-{_k}", _t, lambda k=_k: says_it(k))
same("me", "both-says-me")
SETS["both-says"] = ["me"] + [f"both-says-{_k}" for _k in ("family", "friend", "staff", "advocate", "professional", "other")]
