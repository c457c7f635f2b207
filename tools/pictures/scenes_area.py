"""The areas of life: me alone with what belongs to one; then a helper with both hands in it."""
from recipes import *
from scenes import *
from scenes_plan import DOC, KIDDO, MA, S, aide, ego, ego_bust, other


def placed(name, text, fn, frame, *keys, only=False):
    """A picture in a frame of its own, the same for the pictures that belong together."""
    pic(name, text, fn, *keys, only=only)
    FRAMED[name] = frame


def basin(x, y):
    """A wash basin with its mirror; (x, y) is the middle of its rim."""
    o = R(x - 10, y - 44, 20, 27, BLUE, 2, 2) + L((x - 5, y - 24), (x + 4, y - 36), w=2, stroke=WHITE)
    o += P(f"M{n(x - 4)} {n(y + 8)}H{n(x + 4)}L{n(x + 6)} {n(y + 30)}H{n(x - 6)}Z", WHITE, 2)
    o += P(f"M{n(x - 13)} {n(y)}H{n(x + 13)}Q{n(x + 12)} {n(y + 10)} {n(x + 4)} {n(y + 10)}H{n(x - 4)}Q{n(x - 12)} {n(y + 10)} {n(x - 13)} {n(y)}Z", WHITE, 2)
    return o + PP(f"M{n(x - 6)} {n(y - 2)}V{n(y - 9)}Q{n(x - 6)} {n(y - 12)} {n(x - 2)} {n(y - 12)}H{n(x + 1)}V{n(y - 9)}", GREY, 2.2)


def brush(x1, y1, x2, y2):
    """A toothbrush from the hand to the mouth."""
    return L((x1, y1), (x2, y2), w=4.4) + L((x1, y1), (x2, y2), w=2, stroke=RED)


def hanger(x, y, piece):
    return P(f"M{n(x)} {n(y - 6)}V{n(y)}L{n(x - 9)} {n(y + 5)}M{n(x)} {n(y)}L{n(x + 9)} {n(y + 5)}", "none", 2) + piece


def washer(x, y, k=1):
    """A washing machine on the ground y."""
    o = R(-12, -28, 24, 28, WHITE, 2, 2) + L((-12, -21), (12, -21), w=1.8) + C(0, -10, 7.4, BLUE, 2) + P("M-6 -10q3 -3 6 0t6 0", "none", 1.5) + C(-7, -24.5, 1.3, BLACK, 0) + C(7, -24.5, 1.3, BLACK, 0)
    return T(o, x, y, k)


def bill(x, y, k=1):
    """A bill: a paper with lines and a sum."""
    return T(paper(0, 0, 22, 30, 0, lw=1.8) + L((4, 10), (14, 10), w=1.6) + L((4, 14), (16, 14), w=1.6) + glyphs("£", 11, 22.5, 9, w=1.9), x, y, k)


def bottle(x, y, k=1):
    """A medicine bottle on y."""
    return T(R(-6, -16, 12, 16, ORANGE, 1.8, 2) + R(-5, -20.5, 10, 5, WHITE, 1.8, 1) + R(-6, -11.5, 12, 6.5, WHITE, 1.4), x, y, k)


# ---------------------------------------------------------------- the areas: me alone; then a helper with both hands in it

def area_food(k):
    if k == "q":
        p = ego(34, 82, s=1.45, hands=((17, 50), (54, 32)), legs=False)
        return p.body() + table(-6, 76, 54, 80) + plate(31, 53, 14) + T(part("pot"), 2, 54, 1.05) + bag(67, 54, 1.05) + p.near + fork(54, 33, 44, 22)
    stove = part("cooker", 12, 44, 1.22) + T(part("pot"), 28, 44, 1.15) + T(part("steam"), 28, 29, 1.1)
    o = table(66, 90, 48, 72) + plate(78, 47, 10) + bag(78, 71, .95)
    p = ego(-4, 72, face="r", hands=((20, 27), (12, 42)), far=(0,))
    o += p.behind + spoon(20, 26, 24, 35) + stove + p.body() + p.near
    if k == "some":
        h = aide(56, 72, face="l", hands=((39, 36), (36, 37)), far=(1,))
        o += h.behind + h.body() + h.near
    return o


def area_body(k):
    o = basin(-2, 42)
    p = ego(21, 72, face="l", hands=((13, 25), (8, 41)), far=(1,))
    o += p.behind + p.body() + brush(13, 25, 19, 21) + p.near
    if k == "self":
        return o + P("M42 -4H84", "none", 3.4) + hanger(53, 4, tshirt(53, 18, .95)) + hanger(73, 4, trousers(73, 21, .95))
    h = aide(66, 72, face="l", hands=((52, 32), (37, 31)), far=(1,))
    return o + h.behind + h.body() + tshirt(44, 39, 1) + h.near + C(34, 32, 2.5, h.lk["skin"], 1.6)


def area_home(k):
    o = T(part("housecut"), -12, -18, 1.28)
    if k == "q":
        return o + washer(56, 74, .95) + T(part("armchair"), 12, 58, 1.05) + R(12, 18, 20, 14, BLUE, 2.4, 1) + broom(34, 74, (6, -36))
    x = 24 if k == "self" else 15
    p = ego(x, 74, s=.98, hands=((x + 2, 50), (x + 11, 43)))
    o += p.body() + broom(x + 15, 74, (-9, -44)) + p.near
    if k == "self":
        return o + washer(57, 74, .95)
    h = aide(47, 74, s=.98, face="r", hands=((58, 54), (56, 57)))
    return o + washer(64, 74, .85) + T(part("bucket"), 1, 74, 1) + h.all()


def area_out(k):
    if k == "q":
        return om("1F333", -20, -10, 60) + busfront(34, -14, 54) + ego(8, 76, s=1.05, mood="big", hands=(None, (22, 44))).all() + other(PAL, 38, 76, s=1.05, mood="big", hands=((24, 44), None)).all() + other(PAL2, 68, 76, s=1.05, hands=((58, 52), None)).all()
    o = busfront(26, -12, 48) + other(PAL, 68, 74, s=S, mood="big", hands=(None, (87, 22))).all()
    p = ego(6 if k == "self" else 0, 74, face="r", hands=((18, 46), (2, 48)) if k == "self" else (None, (12, 48)), feet=((-4, 71), (12, 72.4)) if k == "self" else ((-9, 71), (5, 72.4)))
    if k == "self":
        return o + p.all()
    h = aide(26, 74, hands=((13, 47), None))
    return o + p.body() + h.body() + h.near + p.near


def area_talk(k):
    if k == "q":
        return T(ego_bust(0, 0, 1.75, "talk", face="r"), 10, 74) + T(bust(PAL, 0, 0, 1.75, face="l"), 66, 74) + speech(12, -2, 42, 28, "bl", inner=house(-5, -15, 24, 1.5) + cup(16, 5, RED)) + speech(68, 2, 28, 22, "br", inner=om("1F370", 57, -9, 22, lw=1.5))
    f = other(PAL, 76, 76, face="l", s=1.3, legs=False).all()
    t = table(-8, 86, 56, 78)
    if k == "self":
        p = ego(6, 76, s=1.3, face="r", mood="talk", hands=((29, 44), None), legs=False)
        return p.behind + p.body() + f + t + T(om("1F34E", 0, 0, 26, lw=1.7), 26, 33) + T(om("1F370", 0, 0, 24, lw=1.7), 47, 35) + p.near + speech(36, -6, 36, 28, "bl", inner=om("1F34E", 24, -18, 24, lw=1.6))
    p = ego(2, 76, s=1.3, face="r", hands=((24, 46), None), legs=False)
    h = aide(42, 76, s=1.3, hands=((22, 53), (61, 53)), mood="talk", legs=False)
    return p.behind + p.body() + f + h.body() + t + R(20, 34, 46, 24, WHITE, 2.2, 2) + om("1F34E", 21, 35, 21, lw=1.6) + om("1F370", 43, 35, 21, lw=1.6) + h.near + p.near + speech(64, -14, 32, 24, "bl", inner=om("1F34E", 53, -25, 22, lw=1.6))


def area_money(k):
    t = table(-8, 82, 54, 78)
    if k == "self":
        p = ego(34, 78, s=1.4, hands=((18, 52), (56, 42)), legs=False)
        return p.body() + t + bill(-4, 24, 1) + p.near + note(50, 26, 30, 17, NOTE["10"], "£10") + coins(72, 53, .8)
    p = ego(12, 78, s=1.4, hands=((-4, 52), (32, 44)), legs=False)
    h = aide(68, 78, s=1.4, hands=((48, 42), (80, 52)), legs=False)
    return p.body() + h.body() + t + bill(29, 22, 1.05) + p.near + h.near


def steth(x1, y1, x2, y2):
    return PP(f"M{n(x1)} {n(y1)}Q{n((x1 + x2) / 2)} {n(y2 + 12)} {n(x2)} {n(y2)}", DGREY, 1.1, .9) + C(x2, y2, 2.6, GREY, 1.5)


def area_health(k):
    t = table(-8, 82, 54, 78) + bottle(0, 54)
    if k == "self":
        p = ego(34, 78, s=1.4, hands=((17, 52), (50, 27)), legs=False)
        return p.body() + t + part("pillbox", 52, 38, .6) + glass(45, 54) + p.near + EL(47, 22, 3, 2.2, WHITE, 1.5)
    p = ego(24, 78, s=1.4, hands=((9, 52), (42, 44)), legs=False)
    h = aide(70, 78, s=1.4, hands=((50, 34), (80, 52)), legs=False)
    return p.body() + h.body() + t + part("pillbox", 52, 44, .55) + p.near + h.near + EL(45.5, 39, 3.2, 2.2, WHITE, 1.6)


def area_care(k):
    if k == "q":
        e = other(MA, 64, 55, face="l", s=S, pose="sit", hands=((49, 42), (52, 46)))
        p = ego(16, 74, face="r", hands=((36, 36), (34, 40)))
        return T(part("armchair"), 64, 55, 1.25, True) + e.all() + p.all() + T(cup(0, 0, RED), 38, 41, 1.15)
    if k == "self":
        p = ego(28, 56, face="r", pose="sit", hands=((45, 40), (43, 42)), mood="calm")
        return T(part("armchair"), 28, 56, 1.3) + p.all() + T(P("M-13 -9Q-6 -12 0 -8Q6 -12 13 -9V8Q6 5 0 9Q-6 5 -13 8Z", WHITE, 2) + L((0, -8), (0, 9), w=1.8), 50, 34) + table(62, 86, 54, 74) + cup(69, 54, RED)
    e = other(MA, 66, 55, face="l", s=S, pose="sit", hands=((50, 44), (53, 46)))
    p = ego(26, 74, hands=((10, 50), (46, 42)))
    c = other(KIDDO, 0, 74, s=.72, hands=(None, (10, 50)))
    return T(part("armchair"), 66, 55, 1.25, True) + e.all() + c.all() + p.all() + T(cup(0, 0, RED), 43, 41, 1)


def area_good(k):
    o = T(part("housecut"), -12, -18, 1.28)
    if k == "self":
        return o + ego(16, 74, s=.95, mood="big", hands=((2, 34), (30, 52))).all() + other(PAL, 42, 74, s=.95, mood="big", hands=((30, 52), None)).all() + other(MA, 62, 74, s=.95).all()
    a = ego(10, 56, s=.95, pose="sit", face="r", mood="sad", hands=((16, 43), (18, 54)))
    return o + T(part("chair"), 9, 56, 1.1) + a.all() + other(PAL, 46, 74, s=.95, face="r", mood="smile").all() + other(MA, 64, 74, s=.95, face="l", mood="talk").all()


AREAS = (
    ("food", area_food, (-15, 3, 109, 75), "A person eats at a table, with a pot and shopping.", "A person cooks alone.", "A person cooks, and a helper holds the pot."),
    ("body", area_body, (-18, -8, 107, 86), None, "A person cleans their teeth alone, clothes hang near.", "A helper helps a person to dress at the wash basin."),
    ("home", area_home, (-16, -20, 100, 100), "A house with a washing machine, a chair and a broom.", "A person sweeps their home alone.", "A person sweeps, and a helper fills the washing machine."),
    ("out", area_out, (-16, -14, 108, 93), "A person with two friends near a bus.", "A person walks alone to a friend and a bus.", "A helper walks with a person to a friend."),
    ("talk", area_talk, (-11, -29, 103, 113), "Two people talk about a home, tea and cake.", "A person points at an apple and says so.", "A person points at a picture, and a helper says it."),
    ("money", area_money, (-11, -2, 98, 86), None, "A person alone with a bill and money.", "A helper points at a bill for a person."),
    ("health", area_health, (-11, -2, 99, 86), None, "A person takes a tablet alone.", "A helper holds out a tablet at a table with medicine."),
    ("care", area_care, (-11, 5, 101, 75), "A person gives a cup of tea to an older person.", "A person reads alone in an armchair.", "A person looks after a child and an older person."),
    ("good", area_good, (-16, -20, 100, 100), None, "A happy person with others in their home.", "A sad person sits apart from others at home."),
)
for _id, _fn, _frame, _q, _self, _some in AREAS:
    if _q:                                                           # the others are in scenes_first.py
        pic(f"area-{_id}", _q, lambda f=_fn: f("q"))
    placed(f"area-{_id}-self", _self, lambda f=_fn: f("self"), _frame)
    placed(f"area-{_id}-some", _some, lambda f=_fn: f("some"), _frame)
