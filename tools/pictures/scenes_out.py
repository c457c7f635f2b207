"""Work, learning and volunteering, as scenes."""
from recipes import *
from scenes import *
from scenes_home import armchair
from scenes_body import cloth, upper


# ---------------------------------------------------------------- things

def box(x, y, k=1, open_=False, inner=""):
    """A parcel; (x, y): the middle of its foot."""
    o = inner
    if open_:
        o = P("M-11 -14L-17 -19M11 -14L17 -19", "none", 2) + P("M-11 -14L-17 -20L-7 -18Z", "#e0b57a", 1.7) + P("M11 -14L17 -20L7 -18Z", "#e0b57a", 1.7) + inner
    o += R(-11, -14, 22, 14, "#d3a263", 2, 1)
    if not open_:
        o += R(-2.500, -14, 5, 14, "#f3e3c4", 1.2)
    return T(o, x, y, k)


def mug(x, y, c=SKY, k=1):
    return T(P("M5 -8q5 0 4 3t-4 2.500", "none", 1.8) + R(-5, -10, 10, 10, c, 1.8, 1.5), x, y, k)


def notebook(x, y, k=1):
    """An open book lying on a table; (x, y): the middle of its foot."""
    return T(P("M0 -2Q-8 -7 -17 -4V-9Q-8 -12 0 -7Q8 -12 17 -9V-4Q8 -7 0 -2Z", WHITE, 1.8) + L((0, -7), (0, -2), w=1.5) + P("M-13 -8Q-8 -9.500 -4 -7.500M4 -7.500Q8 -9.500 13 -8", "none", 1.2), x, y, k)


def big_book(x, y, k=1, c=RED):
    """An open book, seen from above and large."""
    return T(P("M0 -11Q-9 -16 -19 -12V10Q-9 6 0 11Q9 6 19 10V-12Q9 -16 0 -11Z", WHITE, 2) + P("M-19 -9L-21 -8V14Q-10 10 0 14Q10 10 21 14V-8L19 -9", "none", 2, c) + L((0, -11), (0, 11), w=1.7) +
             "".join(P(f"M-15 {-7 + i * 5}Q-9 {-9 + i * 5} -4 {-6.500 + i * 5}M4 {-6.500 + i * 5}Q9 {-9 + i * 5} 15 {-7 + i * 5}", "none", 1.4) for i in range(3)), x, y, k)


def pencil(x1, y1, x2, y2):
    """A pencil from its end to its point."""
    a = math.degrees(math.atan2(y2 - y1, x2 - x1))
    ln = math.hypot(x2 - x1, y2 - y1)
    return T(P(f"M0 -1.8H{n(ln - 4)}L{n(ln)} 0L{n(ln - 4)} 1.8H0Z", YEL, 1.3), x1, y1, 1, round(a, 1))


def books(x, y):
    """A pile of books; (x, y): the middle of its foot."""
    return R(x - 10, y - 5, 20, 5, RED, 1.7, 1) + R(x - 8, y - 10, 18, 5, GREEN, 1.7, 1) + R(x - 10, y - 15, 17, 5, SKY, 1.7, 1)


def can(x, y, rot=0, k=1):
    """A drinks can; (x, y): its middle."""
    return T(R(-3.4, -5.4, 6.8, 10.8, RED, 1.5, 1.2) + L((-3.2, -2.6), (3.2, -2.6), w=1.1) + L((-3.2, 2.6), (3.2, 2.6), w=1.1), x, y, k, rot)


def tongs(x1, y1, x2, y2, can_=True, k=1):
    """A litter picker from its grip to its claws, with a drinks can between them."""
    a, ln = math.degrees(math.atan2(y2 - y1, x2 - x1)), math.hypot(x2 - x1, y2 - y1)
    o = LL((0, 0), (ln, 0), c=MGREY, w=1.8 * k, o=1.3) + P(f"M{n(-1 * k)} 0V{n(7 * k)}M{n(5 * k)} 0Q{n(5 * k)} {n(6 * k)} {n(1 * k)} {n(6 * k)}", "none", 2.2) + LL((-4 * k, 0), (5 * k, 0), c=RED, w=2.4 * k, o=1.3)
    o += T(can(0, 0), ln + 6.6 * k, 0, k) if can_ else ""
    for q in (-1, 1):
        o += L((ln, 0), (ln + 3 * k, q * 6.4 * k), (ln + 10 * k, q * 4.6 * k), w=3.6) + L((ln, 0), (ln + 3 * k, q * 6.4 * k), (ln + 10 * k, q * 4.6 * k), w=1.4, stroke=GREY)
    return T(o, x1, y1, 1, round(a, 1))


def litter_bag(x, y, k=1):
    """A clear sack for litter: cans, bottles and paper are seen in it; (x, y): the middle of its foot."""
    inside = can(-3, -6, 24) + can(5, -13, -30) + R(2, -8, 4, 8, DGREEN, 1.3, 1) + P("M-8 -14L-4 -18L0 -13L-4 -10Z", WHITE, 1.3)
    return T(P("M-8 -22H8Q14 -8 10 0H-10Q-14 -8 -8 -22Z", "#e3eef2", 2) + inside + EL(0, -22, 8, 2.6, "#9fb4bd", 1.6), x, y, k)


def park(x=84):
    """A tree."""
    return LL((x, 60), (x, GROUND - 1), c="#8a5a33", w=4) + C(x, 44, 13.4, DGREEN, 2)


def litter(x, y=GROUND):
    return T(R(-3, -6, 6, 6, RED, 1.5, 1), x, y) + P(f"M{x + 8} {y - 1}L{x + 10} {y - 6}L{x + 14} {y - 4}L{x + 15} {y - 1}Z", WHITE, 1.5)


def want(inner):
    """I do not do it, and think of me doing it."""
    p = me(15, "f", looks="r", mood="big", hands=(None, (26, 50)))
    return floor() + p.all() + thinks_of(inner, 63.5, 36, 29, 27, dots=((25.5, 20, 1.5), (29.5, 23, 2.2)))




def at_ease():
    """I sit in my armchair with a drink."""
    p = seated(me, 19, 70, "r", s=1.15, mood="smile", hands=((34, 56), (28, 61)))
    return floor() + armchair(17) + p.behind + p.body() + mug(36, 58, RED, .8) + p.near


def not_this(act, x=69, y=44):
    """A picture of something that I do not do: a cross at its corner, never over a person."""
    o = R(x - 28, y - 31, 56, 62, WHITE, 2.2, 3) + T(act, x, y)
    at = (x + 17, y + 30)
    return o + "".join(L((at[0] - 9, at[1] - q * 9), (at[0] + 9, at[1] + q * 9), w=w, stroke=c) for w, c in ((9, WHITE), (5.4, DRED)) for q in (-1, 1))


def no_want(act):
    return not_this(act) + at_ease()


def packing():
    """Me at work, in a picture."""
    return me(-14, "r", y=25, s=.98, hands=((3, -6), (0, -2))).all() + R(-2, 6, 28, 3, "#c99a5b", 1.8) + L((2, 9), (2, 25), w=2.2) + L((22, 9), (22, 16), w=2.2) + box(12, 6, .8, True)


def picking():
    """Me picking up litter, in a picture."""
    return litter_bag(-19, 25, .8) + me(-5, "r", y=25, s=.98, hands=((8, -4), (-12, 1))).all() + tongs(8, -4, 13, 7, k=.9)


def little_me(dx, dy, k=.62, **kw):
    return T(me(0, "r", y=0, **kw).all(), dx, dy, k)


# ---------------------------------------------------------------- q-job

def job(l):
    if l == "a":
        p = me(26, "r", hands=((46, 45), (41, 52)))
        return floor() + p.behind + p.body() + top(34, 98, 61) + box(82, 61, .95) + box(82, 47, .85) + mug(47, 49, SKY, .8) + box(56, 61, 1, True) + p.near + meter(0)
    if l == "b":
        p = me(20, "r", hands=((33, 55), (30, 57)), mood="flat")
        h = helper(86, "l", AIDE2, hands=((74, 46), None))
        return floor() + p.behind + p.body() + h.all() + top(30, 70, 61) + mug(41, 61, SKY, .85) + box(58, 61, .85, True) + p.near + says(mug(-10, 5, SKY, .9) + box(8, 8, .72), x=50, to=(75, 29)) + meter(1)
    if l == "c":
        p = me(22, "r", hands=((46, 50), (40, 55)))
        h = helper(80, "l", AIDE2, hands=((63, 50), (69, 55)))
        return floor() + p.behind + p.body() + h.body() + top(30, 98, 61) + box(54, 61, 1.05) + p.near + h.near + meter(4)
    p = me(16, "r", hands=((34, 50), (29, 57)))
    h = helper(58, "l", AIDE2, hands=((49, 54), (70, 50)))
    return floor() + p.behind + p.body() + h.body() + top(24, 98, 64) + mug(38, 63, SKY, .9) + box(79, 64, 1.05, True, mug(0, -13, SKY, .8)) + p.near + h.near + meter(5)


def job_thought():
    return little_me(-14, 19, .66, hands=((19, -41), (17, -36))) + T(R(-3, 6, 30, 3, "#c99a5b", 1.6) + L((0, 9), (0, 19), w=2) + L((24, 9), (24, 19), w=2) + box(11, 6, .85, True), 0, 0)


scene_set("job", job,
          a="A person packs boxes at work alone.",
          b="An empty box waits, and a helper explains the work.",
          c="A person and a helper hold one box at work.",
          d="A helper packs the box, the person passes a cup.")
scene("q-job-want", "A person thinks of working, with a big smile.", lambda: want(job_thought()))
scene("q-job-no", "A person sits with a drink, and a cross at work.", lambda: no_want(packing()))
SETS["job"] += ["q-job-want", "q-job-no"]


# ---------------------------------------------------------------- q-learn

def class_board(x=74, y=20):
    """The board of a class."""
    return R(x - 22, y - 14, 44, 28, "#2f5d50", 2.4, 1.5) + glyphs("A", x - 10, y, 13, WHITE, 2.6) + glyphs("a", x + 9, y + 2, 10, WHITE, 2.6)


def learn(l):
    t = cloth(y=70)
    if l in "aq":
        p = upper(me, 32, looks="r", hands=("no", (48, 58)))
        return floor() + (class_board() if l == "a" else "") + p.body() + t + notebook(56, 71, 1.5) + books(86, 70) + p.near + pencil(46, 52, 52, 63) + my_hand(48, 58) + (meter(0) if l == "a" else "")
    if l == "b":
        p = upper(me, 30, looks="r", mood="flat")
        h = upper(helper, 80, look=AIDE3, s=1.35, hands=((67, 54), "no"))
        return floor() + p.body() + h.all() + t + R(40, 63, 26, 7, RED, 2, 1) + L((40, 66.500), (64, 66.500), w=1.4, stroke=WHITE) + says(big_book(-6, -.5, .62) + pencil(12, -6, 16, 6), x=42, y=12, w=42, h=20.500, to=(70, 30)) + meter(1)
    if l == "c":
        p = upper(me, 26, looks="r", hands=("no", (42, 58)))
        h = upper(helper, 80, look=AIDE3, s=1.4, looks="l", hands=((61, 60), "no"))
        return floor() + p.body() + h.body() + t + notebook(51, 71, 1.5) + p.near + pencil(40, 52, 46, 63) + my_hand(42, 58) + h.near + meter(4)
    p = upper(me, 24, looks="r", hands=("no", (44, 47)))
    h = upper(helper, 76, look=AIDE3, s=1.4, looks="l", hands=((58, 44), "no"))
    return floor() + p.body() + h.body() + t + picture_sheet(51, 43, 1.25) + p.near + h.near + my_hand(44, 47) + notebook(34, 71, 1.2) + meter(5)


def picture_sheet(x, y, k=1):
    return T(R(-8, -10, 16, 18, WHITE, 1.8, 1) + om("1F34E", -7, -9, 14, lw=1.3), x, y, k)


def learn_thought(at=(-27, -29), k=.57):
    """Me at a desk of a class, before its board."""
    p = upper(me, 30, hip=74, s=1.35, looks="r", hands=("no", (46, 58)))
    o = class_board(68, 26) + p.body() + R(4, 70, 88, 5, "#c99a5b", 2, 2) + L((12, 76), (12, 90), w=3) + L((84, 76), (84, 90), w=3) + notebook(55, 71, 1.4) + p.near + pencil(44, 52, 50, 63) + my_hand(46, 58)
    return T(o, *at, k)


scene_set("learn", learn,
          a="A person writes in a book alone.",
          b="A closed book waits, and a helper reminds.",
          c="A helper and a person work in one book.",
          d="A helper shows a picture, and the person points at it.")
scene("q-learn-want", "A person thinks of learning, with a big smile.", lambda: want(learn_thought()))
scene("q-learn-no", "A person sits with a drink, and a cross at learning.", lambda: no_want(learn_thought((-28.6, -33), .59)))
SETS["learn"] += ["q-learn-want", "q-learn-no"]


# ---------------------------------------------------------------- q-volunteer

def volunteer(l):
    if l == "a":
        p = me(40, "r", hands=((52, 52), (30, 56)))
        return floor() + park(84) + p.behind + litter_bag(21, GROUND, 1.25) + p.body() + p.near + tongs(52, 52, 60, 68) + my_hand(52, 52) + litter(76) + meter(0)
    if l == "b":
        p = me(18, "r", hands=((29, 55), None), mood="flat")
        h = helper(86, "l", AIDE, hands=((75, 47), None))
        return floor() + p.all() + litter_bag(43, GROUND, 1.25) + can(64, GROUND - 4, 90) + h.all() + says(T(tongs(-18, -5, 4, 2), 0, 0, .95), x=46, y=14, w=52, h=24, to=(77, 29)) + meter(1)
    if l == "c":
        p = me(17, "r", hands=((29, 46), (26, 54)))
        h = helper(80, "l", AIDE, hands=((64, 56), (70, 60)))
        return floor() + p.behind + p.body() + h.body() + litter_bag(57, GROUND, 1.3) + p.near + tongs(29, 46, 44, 48) + my_hand(29, 46) + h.near + meter(4)
    p = me(18, "r", hands=((31, 57), (28, 60)))
    h = helper(60, "r", AIDE, hands=((54, 60), (73, 54)))
    return floor() + p.behind + p.body() + litter_bag(38, GROUND, 1.3) + p.near + h.all() + tongs(73, 54, 80, 68) + C(73, 54, 2.8, AIDE["skin"], 1.6) + meter(5)


def volunteer_thought():
    return little_me(-10, 20, .66, hands=((18, -30), (-6, -26))) + litter_bag(-22, 20, .6) + T(tongs(18, -30, 25, -16), -10, 20, .66) + T(park(0), 24, -36, .66)


scene_set("volunteer", volunteer,
          a="A person picks up litter in a park alone.",
          b="Litter waits, and a helper explains how to pick it.",
          c="A helper holds the bag, the person puts litter in.",
          d="A helper picks up litter, and the person holds the bag.")
scene("q-volunteer-want", "A person thinks of picking up litter, with a big smile.", lambda: want(volunteer_thought()))
scene("q-volunteer-no", "A person sits with a drink, and a cross at litter picking.", lambda: no_want(picking()))
SETS["volunteer"] += ["q-volunteer-want", "q-volunteer-no"]
