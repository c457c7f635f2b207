"""What the pictures of the areas, of what follows a need, of my help now, of money and of sharing show.

The person themself is ME, the same in each scene; a scene changes only where the words change.
"""
from recipes import *
from scenes import *
from scenes import named

NRS = NURSE2
PA = look(SKIN2, GREY, "fringe-bald", PURPLE, legs=DBROWN)
MA = KIN
SOC = look(SKIN3, BLACK, "bob", MGREY, legs=DGREY, glasses=True, badge=True)
KIDDO = look(SKIN3, DBROWN, "short", PINK, legs=NAVY)
DOC = look(SKIN3, GREY, "short", WHITE, legs=DGREY, glasses=True, stethoscope=True)
S = 1.2


def ego(x, y=GROUND, face="f", s=S, **k):
    """Me, at any height."""
    return Me(x, face, y=y, s=s, **k)


def aide(x, y=GROUND, face="f", s=S, look=AIDE, **k):
    return Human(x, face, look, y=y, s=s, **k)


def other(lk, x, y=GROUND, face="f", s=S, **k):
    return Human(x, face, lk, y=y, s=s, **k)


def ego_bust(x, y, s=1.6, mood="smile", face="f"):
    """My head and shoulders, the shoulders' lower edge at y."""
    o = bust(ME.but(style="none"), x, y, s, mood, face)
    o = o[:o.index("<ellipse")]                                  # without its head: mine is a group of its own
    h = T(head(ME, 0, 0, 1, face, mood), x, y - 17 * s, s).replace("<g ", f'<g class="me-head me-{mood} me-looks-{face}" ', 1)
    return f'<g class="me">{named(o + h)}</g>'


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


def seat(x, y, k=1, flip=False):
    return part("armchair", x, y, k, flip)


def win(x, y, w=26, h=26, night=False, inner=""):
    """A window; night shows the moon."""
    o = R(x, y, w, h, NAVY if night else BLUE, 2, 1)
    o += om("1F319", x + w / 2 - 11, y + h / 2 - 11, 22, lw=1.6) if night else inner
    return o + R(x, y, w, h, "none", 2.4, 1)


# ---------------------------------------------------------------- the areas: me alone; then a helper with both hands in it

def area_food(k):
    if k == "q":
        p = ego(34, 78, hands=((15, 48), (50, 36)), legs=False)
        return p.body() + table(-14, 84, 52, 78) + plate(31, 51, 14) + glass(58, 52) + T(part("pot"), -2, 52, 1.05) + bag(74, 52, 1) + p.near + fork(50, 37, 41, 26)
    stove = part("cooker", 12, 44, 1.22) + T(part("pot"), 28, 44, 1.15) + T(part("steam"), 28, 29, 1.1)
    o = table(66, 90, 48, 72) + plate(78, 47, 10) + bag(78, 71, .95)
    p = ego(-4, 72, face="r", hands=((20, 27), (12, 42)), far=(0,))
    o += p.behind + spoon(20, 26, 24, 35) + stove + p.body() + p.near
    if k == "some":
        h = aide(56, 72, face="l", hands=((39, 36), (36, 37)), far=(1,))
        o += h.behind + h.body() + h.near
    return o


def area_body(k):
    if k == "q":
        p = ego(32, 72, hands=((8, 34), (54, 34)))
        return om("1F6BF", -22, -10, 40) + om("1F9FC", -16, 42, 32) + p.body() + tshirt(62, 42, 1.35) + p.near + brush(8, 36, 2, 20)
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
        return o + washer(56, 74, .95) + T(part("armchair"), 12, 58, 1.05) + win(12, 18, 20, 14) + broom(34, 74, (6, -36))
    p = ego(16, 74, s=.98, hands=((18, 50), (27, 43)))
    o += p.body() + broom(31, 74, (-9, -44)) + p.near
    if k == "self":
        return o + washer(57, 74, .95)
    h = aide(47, 74, s=.98, face="r", hands=((58, 54), (56, 57)))
    return o + washer(64, 74, .85) + h.all()


def area_out(k):
    if k == "q":
        return om("1F333", -20, -10, 60) + busfront(34, -14, 54) + ego(8, 76, s=1.05, mood="big", hands=(None, (22, 44))).all() + other(PAL, 38, 76, s=1.05, mood="big", hands=((24, 44), None)).all() + other(PAL2, 68, 76, s=1.05, hands=((58, 52), None)).all()
    o = busfront(26, -12, 48) + other(PAL, 68, 74, s=S, mood="big", hands=(None, (87, 22))).all()
    p = ego(6 if k == "self" else 0, 74, face="r", hands=((18, 46), (2, 48)) if k == "self" else (None, (12, 48)), feet=((-4, 71), (12, 72.4)) if k == "self" else ((-9, 71), (5, 72.4)))
    if k == "self":
        return o + p.all()
    h = aide(26, 74, hands=((13, 47), None))
    return o + p.body() + h.body() + h.near + p.near


def cards2(x, y):
    return "".join(card(x + d, y, c, 22, WHITE) for d, c in ((0, "1F34E"), (25, "1F370")))


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
    if k == "q":
        return bill(-8, -8, 1.7) + note(26, 4, 56, 32, NOTE["20"], "£20") + purse(32, 54, .8) + coins(72, 70, 1.3)
    t = table(-8, 82, 54, 78)
    if k == "self":
        p = ego(34, 78, s=1.4, hands=((18, 52), (56, 42)), legs=False)
        return p.body() + t + bill(-4, 24, 1) + p.near + note(50, 26, 30, 17, NOTE["10"], "£10") + coins(72, 53, .8)
    p = ego(12, 78, s=1.4, hands=((-4, 52), (32, 44)), legs=False)
    h = aide(68, 78, s=1.4, hands=((48, 42), (80, 52)), legs=False)
    return p.body() + h.body() + t + bill(29, 22, 1.05) + p.near + h.near


def steth(x1, y1, x2, y2):
    return PP(f"M{n(x1)} {n(y1)}Q{n((x1 + x2) / 2)} {n(y2 + 12)} {n(x2)} {n(y2)}", DGREY, 1.1, .9) + C(x2, y2, 2.6, GREY, 1.5)


DOC = look(SKIN3, GREY, "short", WHITE, legs=DGREY, glasses=True)


def area_health(k):
    if k == "q":
        p = ego(10, 74, face="r")
        d = other(DOC, 52, 74, face="l", s=S, hands=((24, 38), None))
        return bottle(76, 74, 1.2) + p.all() + d.body() + PP("M46 25Q43 34 47 36", DGREY, 1.1, .9) + d.near + C(20, 38, 3, GREY, 1.6)
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
    if k == "q":
        th = P("M26 8Q14 6 18 -6Q16 -22 34 -20Q44 -32 58 -22Q76 -24 76 -8Q86 4 72 10Q60 18 48 11Q34 16 26 8Z", WHITE, 2)
        return ego(10, 76, s=1.15).all() + th + C(22, 14, 2.6, WHITE, 1.8) + house(22, -21, 28, 1.6) + T(head(PAL, 0, 0, 1), 62, -5) + T(part("armchair"), 50, 58, 1.1)
    o = T(part("housecut"), -12, -18, 1.28)
    if k == "self":
        return o + ego(16, 74, s=.95, mood="big", hands=((2, 34), (30, 52))).all() + other(PAL, 42, 74, s=.95, mood="big", hands=((30, 52), None)).all() + other(MA, 62, 74, s=.95).all()
    a = ego(10, 56, s=.95, pose="sit", face="r", mood="sad", hands=((16, 43), (18, 54)))
    return o + T(part("chair"), 9, 56, 1.1) + a.all() + other(PAL, 46, 74, s=.95, face="r", mood="smile").all() + other(MA, 64, 74, s=.95, face="l", mood="talk").all()


AREAS = (
    ("food", area_food, (-15, 3, 109, 75), "A person eats at a table, with a pot and shopping.", "A person cooks alone.", "A person cooks, and a helper holds the pot."),
    ("body", area_body, (-18, -8, 107, 86), "A person with a shower, soap, a toothbrush and clothes.", "A person cleans their teeth alone, clothes hang near.", "A helper helps a person to dress at the wash basin."),
    ("home", area_home, (-16, -20, 100, 100), "A house with a washing machine, a chair and a broom.", "A person sweeps their home alone.", "A person sweeps, and a helper fills the washing machine."),
    ("out", area_out, (-16, -14, 108, 93), "A person with two friends near a bus.", "A person walks alone to a friend and a bus.", "A helper walks with a person to a friend."),
    ("talk", area_talk, (-11, -29, 103, 113), "Two people talk about a home, tea and cake.", "A person points at an apple and says so.", "A person points at a picture, and a helper says it."),
    ("money", area_money, (-11, -2, 98, 86), "A bill, a note, a purse and coins.", "A person alone with a bill and money.", "A helper points at a bill for a person."),
    ("health", area_health, (-11, -2, 99, 86), "A doctor listens to the chest of a person.", "A person takes a tablet alone.", "A helper holds out a tablet at a table with medicine."),
    ("care", area_care, (-11, 5, 101, 75), "A person gives a cup of tea to an older person.", "A person reads alone in an armchair.", "A person looks after a child and an older person."),
    ("good", area_good, (-16, -20, 100, 100), "A person thinks of home and a friend.", "A happy person with others in their home.", "A sad person sits apart from others at home."),
)
for _id, _fn, _frame, _q, _self, _some in AREAS:
    pic(f"area-{_id}", _q, lambda f=_fn: f("q"))
    placed(f"area-{_id}-self", _self, lambda f=_fn: f("self"), _frame)
    placed(f"area-{_id}-some", _some, lambda f=_fn: f("some"), _frame)


# ---------------------------------------------------------------- what happens with no help

def dishes(x, y):
    """Unwashed plates on y."""
    o = ""
    for i, d in enumerate((0, 1.5, -1, 1)):
        o += EL(x + d, y - 2.6 - i * 4.4, 13, 2.8, WHITE, 1.8)
    return o + T(cup(0, 0, SKY), x - 7, y - 19.5, 1.1) + P(f"M{n(x + 8)} {n(y - 19)}q3 -2 6 1", "none", 1.8, DBROWN)


def bolt(x, y, k=1):
    """Where it hurts."""
    return T(P("M0 -14L4 -5L13 -9L8 -1L15 4L5 5L5 14L-1 6L-9 11L-6 2L-15 0L-6 -4L-11 -11L-2 -6Z", RED, 2), x, y, k)


def tangle(x, y, k=1):
    """Thoughts in a tangle."""
    d = "M-14 2C-16 -12 4 -14 6 -4S-8 8 -8 -2 12 -12 14 0 -2 12 -10 6 6 -6 10 6"
    return T(P(d, "none", 2.6), x, y, k)


def steps(filled, y=90, of=7):
    """Days of a week, those in `filled` dark."""
    o = ""
    for i in range(of):
        x = 2 + i * 13.9
        o += R(x, y, 11.6, 8.4, NAVY if i in filled else WHITE, 1.6, 1.2) + L((x + 3.4, y - 1.4), (x + 3.4, y + 1.4), w=1.6) + L((x + 8.2, y - 1.4), (x + 8.2, y + 1.4), w=1.6)
    return o


def in_bed(mood="sleep", y=0, c=SKY, x=0, k=1.35, up=True):
    """Me in bed, head left; the bed's ground at GROUND."""
    o = part("bed") + R(6, 44, 17, 9, WHITE, 2, 3)
    h = T(head(ME, 0, 0, .95, "f", mood), 16, 41, 1, -78)
    o += f'<g class="me">{named(h)}</g>'
    o += P("M23 53V46Q24 39 33 40Q48 41 62 44Q67 45 67 53Z", c, 2)
    return T(o, x, GROUND - 66 * k + y, k)


def sits_in_bed(mood, hands, x=26):
    """Me sitting up in bed: the part above the blanket, and the bed before it."""
    p = ego(x, 74, mood=mood, hands=hands, legs=False)
    k = 1.35
    back = T(part("bed") + R(4, 36, 12, 17, WHITE, 2, 3), 0, GROUND - 66 * k, k)
    rug = T(P("M9 53V47Q11 40 22 41Q44 42 62 45Q67 46 67 53Z", SKY, 2), 0, GROUND - 66 * k, k)
    return back + p.body() + rug + p.near


def thermo(x, y, rot=0, k=1):
    return T(R(-2.4, -20, 4.8, 24, WHITE, 1.8, 2.4) + L((0, -8), (0, 4), w=2, stroke=RED) + C(0, 6, 4.4, RED, 1.8), x, y, k, rot)


def hard(k):
    f = floor()
    if k == "q":
        p = ego(26, mood="flat")
        ghost = P("M58 85V54Q58 40 71 40T84 54V85", "none", 2.4, MGREY, ' stroke-dasharray="4 4.6"') + P("M71 18A9 9.800 0 1 1 70.900 18", "none", 2.4, MGREY, ' stroke-dasharray="4 4.6"')
        return f + p.all() + ghost + qmark(71, 62, 20, w=4)
    if k == "cannot":
        p = ego(24, mood="sad", hands=((5, 50), (43, 50)))
        return f + p.all() + top(52, 98, 56) + T(dishes(0, 0), 75, 56, 1.15)
    if k == "hurts":
        p = ego(40, mood="worried", hands=((54, 47), (61, 60)), tilt=-2)
        return f + bolt(66, 46, 1.25) + p.all() + P("M86 36L94 31M88 46H97M85 56L93 61", "none", 3, DRED)
    if k == "upsets":
        p = ego(48, mood="worried", hands=((38, 26), (58, 26)))
        return f + p.all() + tangle(18, 24, 1.1) + tangle(80, 24, 1.1)
    if k == "danger":
        p = T(ego(0, 0, "l", s=1.1, mood="worried", hands=((-20, -34), (18, -42)), feet=((-13, -4), (-22, -20))).all(), 44, 84, 1, 38)
        return f + T(P("M-32 0Q-32 -7 -12 -6T10 -6 32 0Q20 5 0 5T-32 0Z", BLUE, 2), 40, 87) + p + P("M88 44q6 8 4 18M16 34q-8 4 -10 12", "none", 2.6)
    if k == "slow":
        p = ego(24, mood="flat", hands=((20, 52), (27, 62)))
        buttons = "".join(C(24, y, 1.5, WHITE, 1.3) for y in (50, 57, 64))
        return f + p.body() + buttons + p.near + clock(70, 34, 26, 9, 12, sector=(0, 9))
    if k == "changes":
        a = ego(20, s=1.05, y=80, mood="big", hands=((7, 24), (33, 24)))
        b = ego(66, 64, "r", s=1.05, pose="sit", mood="sad", hands=((79, 43), (76, 48)))
        return L((46, 4), (46, 80), w=2) + a.all() + T(part("armchair"), 66, 64, 1.25) + b.all() + steps({0, 3, 4})
    if k == "ill":
        return f + window(64, 10, 26, 24, curtains=None) + in_bed("sad") + T(thermo(0, 0), 31.4, 46.4, 1, 36) + T(P("M-8 0H8V-9H-8Z", WHITE, 1.8) + P("M-3 -9q3 -8 6 0", WHITE, 1.6), 84, 58)
    if k == "lonely":
        p = ego(22, 66, "r", pose="sit", mood="sad", hands=((33, 58), (35, 60)))
        return f + chair(21, 66) + p.all() + R(52, 8, 46, 54, BLUE, 2.4, 1) + T(other(PAL, 64, 62, s=.78, mood="big", hands=(None, (75, 40)), legs=False).all() + other(PAL2, 85, 62, s=.78, mood="big", hands=((75, 40), None), legs=False).all(), 0, 0) + P("M52 62V8H98V62Z", "none", 2.6)
    if k == "stuck":
        sky = om("2600", 62, 2, 34, lw=1.8) + om("1F333", 55, 36, 50)
        o = R(6, 32, 52, 53, "#fff7e6", 2.2) + P("M3 32L32 8L61 32Z", DORANGE, 2.2) + R(40, 56, 13, 29, BROWN, 2, 1) + C(50, 71, 1.4, YEL, 1)
        b = T(ego_bust(0, 0, .95, "sad"), 22, 70)
        return sky + floor() + o + R(10, 42, 24, 28, WHITE, 0) + b + R(10, 42, 24, 28, "none", 2.4, 1)
    if k == "family-tired":
        a = other(PA, 30, 70, pose="sit", mood="sleep", tilt=3, hands=((22, 64), (38, 64)))
        b = other(MA, 64, 70, pose="sit", mood="flat", hands=((54, 66), (70, 32)), tilt=2)
        return f + sofa(47, 70, 74) + a.all() + b.all() + T(zzz(0, 0, 1.1), 40, 16)
    raise KeyError(k)


HARD = (
    ("danger", "A person slips and falls on a wet floor."),
    ("slow", "A person does up buttons, a clock almost full."),
    ("changes", "A person is well on one day, tired on another."),
    ("cannot", "A person cannot start, with dirty plates on a table."),
    ("hurts", "A person holds an arm that hurts."),
    ("upsets", "A worried person with hands on the head."),
    ("ill", "A person is ill in bed with a thermometer."),
    ("lonely", "A sad person sits alone, others meet outside."),
    ("stuck", "A sad person looks out of the window at home."),
    ("family-tired", "Two tired family members on a sofa."),
)
scene("hard-heading", "A person alone, and the outline of a missing helper.", lambda: hard("q"))
for _id, _text in HARD:
    scene(f"hard-heading-{_id}", _text, lambda k=_id: hard(k))


def night_window(x=62, y=8, w=32, h=28):
    return window(x, y, w, h, NAVY, None) + om("1F319", x + w / 2 - 13, y + h / 2 - 13, 26, lw=1.7)


def toilet_side(x, y=GROUND):
    """A toilet from the side, its back at the right."""
    o = R(4, -42, 12, 24, WHITE, 2, 2) + R(2, -46, 16, 5, WHITE, 2, 1.5) + P("M-20 -21H10V-16Q8 -8 2 -7L4 0H-10L-9 -7Q-18 -10 -20 -21Z", WHITE, 2) + R(-21, -24, 27, 4, GREY, 1.8, 2)
    return T(o, x, y)


def why(k):
    f = floor()
    if k == "toilet":
        p = ego(30, GROUND, "r", mood="flat", hands=((37, 58), (36, 60)), feet=((20, 82), (40, 83.4)))
        return f + night_window(64, 4, 30, 26) + toilet_side(80) + p.all()
    if k == "turn":
        h = aide(56, 78, "l", hands=((30, 58), (50, 60)), legs=False)
        return f + night_window(4, 4, 30, 26) + h.body() + in_bed("flat") + h.near
    if k == "ill":
        return f + night_window() + sits_in_bed("sad", ((20, 64), (36, 64))) + T(P("M-9 -5H9Q8 5 0 5T-9 -5Z", WHITE, 2), 28, 62, 1.1)
    if k == "afraid":
        return R(1, 1, 98, 84, "#3a4468", 2, 3) + night_window() + T(sits_in_bed("worried", ((17, 36), (35, 36))), 3, -1, .98)
    p = ego(30, GROUND, "r", mood="flat", hands=((48, 52), (24, 58)), feet=((20, 82), (41, 83.4)))
    return f + R(50, 8, 38, 77, NAVY, 2.4) + om("1F319", 56, 12, 26, lw=1.7) + star(78, 42, 4) + P("M88 8L98 14V92L88 85Z", BROWN, 2) + C(95, 54, 1.6, YEL, 1.2) + p.all()


for _id, _text in (("toilet", "A person walks to the toilet at night."), ("turn", "A helper turns a person in bed at night."),
                   ("ill", "A person sits ill in bed at night with a bowl."), ("afraid", "A worried person lies awake in the dark."),
                   ("leave", "A person goes out of an open door at night.")):
    scene(f"why-{_id}", _text, lambda k=_id: why(k))


# ---------------------------------------------------------------- who helps me with this now, and how it goes

def box(x=36, y=46, rot=0):
    """Something to carry together."""
    return T(R(-15, -11, 30, 22, "#d9b380", 2.2, 1.5) + L((-15, -4), (15, -4), w=1.6), x + 15, y + 11, 1, rot)


def ghost(x):
    """Where a person could stand."""
    dash = ' stroke-dasharray="4 4.6"'
    return P(f"M{x - 11} 85V54Q{x - 11} 42 {x} 42T{x + 11} 54V85", "none", 2.4, MGREY, dash) + P(f"M{x} 20A8.500 9.300 0 1 1 {x - .1} 20", "none", 2.4, MGREY, dash)


def helps(k):
    """The same thing to carry: who has the other hand on it?"""
    f = floor()
    p = ego(20, face="r", hands=((38, 58), (40, 64)))
    if k == "q":
        return f + ghost(79) + qmark(79, 62, 18, w=3.8) + p.behind + p.body() + box() + p.near
    if k == "nobody":
        p = ego(50, mood="flat", hands=((37, 60), (64, 60)))
        return f + p.body() + box() + p.near
    if k == "equipment":
        p = ego(34, face="r", hands=((53, 56), (52, 57)), feet=((22, 82), (38, 83.4)))
        return f + PP("M66 20V28M90 20V28M62 28H94", GREY, 3.6) + p.behind + T(part("frame"), 52, 84, 1.1) + p.body() + p.near
    if k == "nurse":
        p = ego(22, 68, "r", pose="sit", hands=((52, 50), (36, 62)), far=())
        h = other(NRS, 72, face="l", hands=((54, 46), (55, 55)))
        return f + chair(21, 68) + p.body() + h.behind + h.body() + p.near + R(42, 47.500, 9, 8, WHITE, 1.6, 1) + h.near
    if k == "family":
        a = other(PA, 84, face="l", hands=((66, 56), (66, 57)))
        b = other(MA, 52, 83, hands=((45, 55), (60, 55)))
        return f + b.legs + b.torso + b.head + p.behind + a.behind + p.body() + a.body() + box(37, 48) + b.near + p.near + a.near
    h = other({"friend": PAL, "paid": AIDE}[k], 80, face="l", hands=((64, 58), (62, 64)))
    return f + p.behind + h.behind + p.body() + h.body() + box() + p.near + h.near


scene("helper-heading", "A person holds a box, the other side is free.", lambda: helps("q"))
for _id, _text, _more in (("nobody", "A person carries a box alone.", ()), ("friend", "A friend carries a box with a person.", ()),
                          ("paid", "A helper with a badge carries a box with a person.", ()), ("nurse", "A nurse puts a bandage on an arm.", ()),
                          ("equipment", "A person walks with a frame, near a grab rail.", ())):
    scene(f"helper-heading-{_id}", _text, lambda k=_id: helps(k), *_more)
scene("helper-heading-family", "Two family members carry a box with a person.", lambda: helps("family"))


def going(k):
    f = floor()
    if k == "q":
        p = ego(22, mood="flat", hands=(None, (30, 38)))
        return f + p.all() + thinks_of(T(other(AIDE, 0, 0, s=.62, legs=False).all(), 12, 25) + T(box(-15, -11), -11, 6, .62), x=65, y=27, rx=29, ry=21, frm=(32, 34))
    if k == "yes":
        p = ego(20, face="r", mood="big", hands=((38, 54), (40, 58)))
        h = aide(80, face="l", mood="smile", hands=((64, 54), (62, 58)))
        return f + p.behind + h.behind + p.body() + h.body() + box(36, 40) + p.near + h.near
    if k == "so-so":
        p = ego(18, face="r", mood="flat", hands=((36, 68), (38, 70)))
        h = aide(82, face="l", mood="flat", hands=((64, 44), (62, 48)))
        return f + p.behind + h.behind + p.body() + h.body() + box(36, 46, -26) + p.near + h.near
    p = ego(18, face="l", mood="cross", hands=((14, 52), (24, 54)))
    h = aide(82, face="l", mood="flat")
    return f + p.all() + h.all() + box(34, 62, 14) + P("M36 52l-4 -6M48 50v-7M62 54l5 -5", "none", 2.6)


scene("going-heading", "A person thinks about the help of a helper.", lambda: going("q"))
scene("going-heading-yes", "A person and a helper carry a box high, glad.", lambda: going("yes"))
scene("going-heading-so-so", "A person and a helper carry a box, it tips.", lambda: going("so-so"))
scene("going-heading-no", "The box fell, a cross person turns from the helper.", lambda: going("no"))


# ---------------------------------------------------------------- what I am good at here

def steps3(x, y, codes=("1F95A", "1F373", None)):
    o = ""
    for i, c in enumerate(codes):
        o += R(x + i * 21, y, 18, 18, WHITE, 1.8, 2) + (om(c, x + i * 21 + 1, y + 1, 16, lw=1.4) if c else plate(x + i * 21 + 9, y + 11, 7))
    return o


def good(k):
    f = floor()
    if k == "q":
        p = ego(50, mood="big", hands=((33, 50), (67, 50)))
        return f + p.body() + EL(50, 50, 22, 4.4, WHITE, 2) + om("1F370", 31, 20, 38, lw=1.9) + p.near
    if k == "part":
        p = ego(20, face="r", hands=((40, 44), (38, 48)), legs=False)
        h = aide(82, face="l", hands=((66, 46), (64, 50)), legs=False)
        return p.behind + h.behind + p.body() + h.body() + top(4, 98, 56) + T(part("bucket"), 66, 56, 1.1) + bubbles(60, 73, 43) + T(plate_up(0, 0), 42, 42) + "".join(EL(42, 54 - i * 3.4, 11, 2.4, WHITE, 1.6) for i in range(2)) + p.near + h.near
    if k == "know":
        p = ego(20, 96, mood="smile", hands=(None, (30, 52)), legs=False)
        return p.all() + thinks_of(T(steps3(-30, -9), 0, 0, .86), x=64, y=26, rx=30, ry=20, frm=(30, 40))
    if k == "say":
        p = ego(20, face="r", mood="talk", hands=((34, 52), None))
        h = aide(80, face="l", hands=((86, 34), None))
        return f + p.all() + h.all() + speech(44, 14, 38, 25, "bl", lw=2.2, inner=T(cup(0, 0, RED), 37, 22, 1.7))
    if k == "try":
        p = ego(30, 78, face="r", mood="flat", hands=((50, 34), (20, 52)), feet=((22, 83), (41, 74)), lean=4)
        st = T(part("stairs"), -22, -17.500, 1.56)
        r = LL((34, 48), (88, 8), c=GREY, w=2.6) + LL((36, 48), (36, 70), c=GREY, w=2.2) + LL((86, 10), (86, 36), c=GREY, w=2.2)
        drops = P("M20 20q-3 5 0 6t0 -6ZM46 12q3 5 0 6t0 -6Z", SKY, 1.3)
        return f + st + r + p.all() + drops
    p = ego(24, 82, s=1.25, face="r", hands=((42, 42), (36, 54)), legs=False)
    h = aide(78, 82, s=1.25, face="l", hands=((64, 42), (70, 54)), legs=False, mood="talk")
    bowl = P("M-11 -9H11Q10 0 4 0H-4Q-10 0 -11 -9Z", WHITE, 2)
    return p.behind + h.behind + p.body() + h.body() + top(4, 98, 56) + spoon(42, 40, 37, 48) + spoon(64, 40, 66, 48) + T(bowl, 37, 56) + T(bowl, 66, 56) + p.near + h.near


def plate_up(x, y):
    return C(x, y, 9, WHITE, 2) + C(x, y, 5.5, "none", 1.4)


scene("good-heading", "A glad person holds up a cake.", lambda: good("q"))
for _id, _text in (("part", "A person dries the plates that a helper washes."), ("know", "A person thinks of three steps to cook an egg."),
                   ("say", "A person asks for a cup, and a helper listens."), ("try", "A person climbs stairs with effort."),
                   ("learn", "A helper shows how to cut, and a person copies.")):
    scene(f"good-heading-{_id}", _text, lambda k=_id: good(k))


def lines(x, y, w, rows, gap=7, lw=3):
    return "".join(L((x, y + gap * i), (x + w * (1 if i < rows - 1 else .6), y + gap * i), w=lw) for i in range(rows))


scene("more-heading", "A person says much in a big speech bubble.",
      lambda: ego_bust(26, 98, 1.9, "talk", "r") + speech(58, 24, 78, 42, "bl", lw=2.4, dots=False, inner=lines(30, 14, 56, 4)))
scene("say-more", "A person raises a hand and speaks.",
      lambda: floor() + ego(32, mood="talk", hands=((12, 22), None)).all() + speech(72, 24, 50, 34, "bl", lw=2.4))


def notes():
    h = aide(34, 86, s=1.5, mood="flat", face="r", hands=((62, 60), (44, 66)), legs=False)
    return h.behind + h.body() + R(50, 56, 38, 30, WHITE, 2.2, 2) + lines(56, 64, 26, 3) + R(49, 53, 40, 5, GREY, 1.8, 1) + h.near + LL((58, 66), (68, 48), c=GOLD, w=2.2) + C(62, 60, 3.4, AIDE["skin"], 1.6)


scene("note-heading", "A helper writes on a pad.", notes)


# ---------------------------------------------------------------- who stays in the room

def room(k):
    """The room with its door; who is in it?"""
    f = floor()
    desk = R(4, 58, 34, 4.6, "#c99a5b", 2, 1.5) + LL((8, 64), (8, 83.4), c="#c99a5b", w=2.4) + T(part("laptop"), 20, 54.500, 1.15)
    p = ego(44, 70, "l", pose="sit", hands=((31, 56), (33, 57)))
    me_ = chair(45, 70, back=1) + p.all() + desk
    if k == "q":
        return f + door(62, 14, 32) + me_
    if k == "alone":
        h = aide(80, face="r", hands=((90, 54), (72, 56)), feet=((72, 82), (88, 83.4)))
        return f + door(66, 12, 30, open_=True) + me_ + T(h.all(), 0, -4) + P("M66 85V12L57 16V89Z", "#a9743f", 2)
    if k == "other":
        h = aide(86, face="r", s=1.05, hands=((94, 54), (80, 56)), feet=((80, 80), (93, 81)), y=82)
        a = aide(69, face="l", look=AIDE2, mood="big")
        return f + door(66, 12, 30, open_=True) + h.all() + T(me_, -2, 0) + a.all()
    h = aide(76, 70, "l", pose="sit", hands=((62, 58), (64, 60)))
    return f + me_ + chair(77, 70, back=1) + h.all()


def put_off():
    """Two cards go into a drawer for a later day."""
    p = ego(24, face="r", hands=((46, 44), (44, 50)))
    card_ = R(40, 26, 22, 19, WHITE, 2, 2) + qmark(51, 35.500, 12, w=2.8)
    chest = R(56, 54, 42, 31, "#c99a5b", 2.2, 1) + R(60, 72, 34, 9, "#e3c79a", 1.8, 1) + C(77, 76.500, 1.6, BLACK, 0) + P("M50 56H90V66H50Z", "#e3c79a", 2)
    return floor() + p.behind + p.body() + chest + card_ + p.near + C(70, 61, 1.8, BLACK, 0) + om("23F0", 66, 24, 28, lw=1.7)


scene("apart", "A person at a computer, the door is closed.", lambda: room("q"))
scene("apart-alone", "A helper goes out, a person stays at a computer.", lambda: room("alone"))
scene("apart-other", "A different helper comes in to a person.", lambda: room("other"))
scene("apart-skip", "A person puts a question into a drawer for later.", put_off)
scene("apart-on", "A helper stays and sits with a person.", lambda: room("on"))


# ---------------------------------------------------------------- my help now

def week_of(spans, inner="", y=34, h=62):
    """A week in seven columns; spans: how much of each day is filled, from 0 to 1."""
    o = R(2, y, 96, h, WHITE, 2.2, 2) + P(f"M2 {y + 11}V{y + 2}q0 -2 2 -2H96q2 0 2 2V{y + 11}Z", RED, 2.2) + "".join(L((x, y - 3), (x, y + 4), w=2.4) for x in (18, 50, 82))
    for i in range(7):
        x, t, hh = 5.6 + i * 12.8, y + 15, h - 19
        o += R(x, t, 11, hh, WHITE, 1.6, 1)
        if spans[i]:
            o += R(x, t + hh * (1 - spans[i]), 11, hh * spans[i], TUNIC, 1.6, 1)
    return o + inner


def hours(spans, ask=False):
    w = week_of(spans, y=44, h=54)
    if ask:
        w += "".join(glyphs("?", 11.1 + i * 12.8, 79, 13, w=2.4) for i in range(7))
    return T(bust(AIDE.but(badge=None, lanyard=True, cord=GOLD), 0, 0, 1.25), 30, 40) + clock(68, 21, 18, 10, 2) + w


scene("now-hours", "A helper, a clock and a week with some time filled.", lambda: hours((.3, 0, .3, .3, 0, 0, 0)))
for _id, _text, _spans in (("h1", "1 day of a week, a very short time.", (0, 0, .14, 0, 0, 0, 0)), ("h5", "2 days of a week, a short time each.", (0, .3, 0, 0, .3, 0, 0)),
                           ("h10", "4 days of a week, some time each.", (0, .4, .4, 0, .4, .4, 0)), ("h20", "6 days of a week, half of each day.", (.5, .5, .5, .5, .5, .5, 0)),
                           ("more", "7 days of a week, most of each day.", (.76,) * 7), ("all", "7 days of a week, full from end to end.", (1,) * 7)):
    scene(f"now-hours-{_id}", _text, lambda v=_spans: hours(v))
scene("now-hours-not-known", "A week with a question mark on each day.", lambda: hours((0,) * 7, ask=True))
scene("now-day", "A helper comes on 3 days of a week.",
      lambda: "".join(other(AIDE, 11.1 + 12.8 * i, 48, s=.78).all() for i in (1, 3, 5)) + week_of((0, 1, 0, 1, 0, 1, 0), y=54, h=42))
scene("now-time", "A helper, with the sun, the moon and a clock.", lambda: floor() + sun(18, 20, .5) + om("1F319", 68, 4, 32, lw=1.9) + clock(20, 62, 17, 9, 12) + aide(60).all())
scene("now-help", "A helper and a person arm in arm at home.", lambda: house_front(8, 34, 84, 51) + ego(38, s=1.05, hands=(None, (50, 60))).all() + aide(64, s=1.05, hands=((50, 60), None)).all())


def twice(inner, again=None):
    """The same on two days."""
    o = ""
    for i, x in enumerate((1, 52)):
        o += R(x, 23, 47, 75, WHITE, 2, 3) + sheet(x + 13, 4, 21, 19, "".join(C(x + 17.5 + j * 4, 16, 1.5, NAVY if j == i + 1 else WHITE, 1) for j in range(4)))
        o += T(again if again and i else inner, x + 23.5, 60)
    return o


def stay(k):
    if k == "q":
        return twice(T(ego(-9, 0, s=.9).all() + other(AIDE, 10, 0, s=.9).all(), 0, 33), T(ego(-9, 0, s=.9).all(), 0, 33) + qmark(11, 8, 28, w=5))
    if k == "helper":
        return twice(T(bust(AIDE.but(badge=None, lanyard=True, cord=GOLD), 0, 0, 1.8), 0, 36))
    if k == "time":
        return twice(clock(0, 2, 20, 9, 12, sector=(9, 10)))
    if k == "place":
        return twice(om("1F3E0", -24, -25, 48, lw=2))
    if k == "way":
        return twice("".join(R(-9, -34 + i * 22, 20, 19, WHITE, 1.8, 2) + glyphs(str(i + 1), -15.5, -24.500 + i * 22, 9, w=2) + om(c, -8, -34 + i * 22, 18, lw=1.5) for i, c in enumerate(("1F6BF", "1F455", "1F963"))))
    return twice(T(part("frame"), -9, 32, 1.6))


scene("now-stay", "A helper with a person on one day, a question next.", lambda: stay("q"))
for _id, _text in (("helper", "The same helper on 2 days."), ("time", "The same time on 2 clocks."), ("place", "The same house on 2 days."),
                   ("way", "The same 3 steps on 2 days."), ("thing", "The same walking frame on 2 days.")):
    scene(f"now-stay-{_id}", _text, lambda k=_id: stay(k))


# ---------------------------------------------------------------- which money pays

def coin(x, y, r=9):
    return coin1(x, y, r)


def pays(k):
    """Money goes into my hand, or out of it: who holds it out?"""
    f = floor()
    p = ego(20, face="r", hands=((42, 54), (38, 60)))
    if k == "council":
        return f + T(townhall(), 30, 6, .98) + p.all() + coin(47, 49, 7) + other(SOC, 62, face="l", s=1.1, hands=((49, 52), None)).all() + coin(47, 46, 7)
    if k == "own":
        p = ego(40, hands=((30, 54), (56, 52)))
        return f + p.body() + purse(64, 48, .62) + coin(66, 18, 9) + p.near
    if k == "family":
        return f + p.behind + p.body() + other(PA, 84, face="l").all() + other(MA, 64, face="l", hands=((48, 50), None)).all() + coin(44, 46, 8) + p.near
    if k == "trust":
        a = other(look(SKIN1, GREY, "short", DGREY, legs=DGREY, collar=True), 20, 82, hands=((10, 58), (38, 46)), legs=False)
        b = other(look(SKIN4, BLACK, "bun", "#7a4a6e", legs=DGREY, collar=True), 80, 82, hands=((62, 46), (90, 58)), legs=False)
        chest = R(32, 36, 36, 24, BROWN, 2.4, 2) + P("M32 44H68", "none", 2) + R(46, 40, 8, 9, YEL, 1.8, 1) + coin(40, 29, 7) + coin(54, 27, 7)
        return a.body() + b.body() + top(2, 98, 60) + chest + a.near + b.near
    if k == "health":
        h = other(NRS, 78, face="l", hands=((54, 52), None))
        return f + p.behind + p.body() + h.all() + coin(48, 49, 8) + p.near
    if k == "work":
        b = other(look(SKIN1, RED, "short", "#7a4a6e", legs=DGREY, collar=True), 86, face="l", hands=((66, 46), None))
        p2 = ego(18, face="r", hands=((36, 52), (40, 55)), legs=False)
        return p2.behind + p2.body() + b.all() + top(4, 70, 58) + T(part("laptop"), 42, 54.500, 1.2) + p2.near + coin(62, 43, 8) + floor(70, 98)
    if k == "q":
        return f + p.behind + p.body() + note(40, 42, 32, 18, NOTE["20"], "£20") + p.near + qmark(82, 30, 26, w=5)
    p = ego(50, mood="flat", hands=((24, 48), (76, 48)))
    return f + p.all() + coin(14, 20, 8) + coin(86, 20, 8) + qmark(34, 14, 18, w=4) + qmark(66, 14, 18, w=4)


scene("goal-pays", "A person holds a note, with a question mark.", lambda: pays("q"))
for _id, _text in (("council", "A council worker at a town hall gives a coin."), ("own", "A person pays from their own purse."), ("family", "Family gives a coin to a person."),
                   ("trust", "Two people keep a box of money on a table."), ("health", "A nurse gives a coin to a person."), ("work", "A boss at work gives money to a person."),
                   ("not-known", "A person shrugs between coins and question marks.")):
    scene(f"goal-pays-{_id}", _text, lambda k=_id: pays(k))


# ---------------------------------------------------------------- money: what the council said

def letter(x, y, k=1, ask=False):
    """A letter from the council with a sum."""
    return T(paper(0, 0, 36, 48, 0, lw=2) + townhall(1, 3, .26) + glyphs("£", 18, 30, 13, DGREEN, 3) + L((7, 41), (29, 41), w=2.2), x, y, k)


def kind(k):
    f = floor()
    if k == "q":
        p = ego(24, face="r", hands=((44, 50), (40, 54)), mood="flat")
        return f + p.behind + p.body() + letter(42, 20, .95) + p.near + other(SOC, 88, face="l", mood="talk").all()
    if k == "guess":
        h = other(SOC, 22, face="r", mood="talk", hands=((42, 60), None))
        return f + h.all() + thinks_of(coin(-10, 0, 9) + qmark(12, 0, 20, w=4), x=65, y=28, rx=28, ry=21, frm=(32, 32)) + R(40, 54, 24, 30, WHITE, 2, 1) + lines(45, 62, 14, 3, 6, 2.2) + h.near
    if k == "agreed":
        p = ego(18, face="r", mood="big", hands=((36, 48), None))
        h = other(SOC, 84, face="l", mood="big", hands=((64, 48), None))
        return f + p.all() + h.all() + letter(33, 14, .94) + tick(50, 76, 1.3) + my_hand(36, 48) + C(64, 48, 3, SOC["skin"], 1.8)
    p = ego(40, mood="flat", hands=((16, 50), (62, 50)))
    return f + p.all() + letter(64, 30, .9) + qmark(14, 22, 22, w=4.6)


scene("money-kind", "A person reads a letter, a council worker explains.", lambda: kind("q"))
for _id, _text in (("guess", "A council worker thinks about an amount, not sure."), ("agreed", "A person and a council worker hold a letter with a tick."),
                   ("not-known", "A person shrugs next to a letter with money.")):
    scene(f"money-kind-{_id}", _text, lambda k=_id: kind(k))
scene("money-amount-period", "A coin between a week and a year.", lambda: T(week_sheet(), 3, -7, .9) + T(year_sheet(), 38, 38, .86) + coin1(19, 74, 15))


# ---------------------------------------------------------------- who gets my plan

def gets(k):
    f = floor()
    p = ego(20, face="r", hands=((40, 50), (38, 56)))
    page = T(plan(0, 0, .42), 33, 31)
    if k == "q":
        ghosts = ghost(80)
        return f + ghosts + qmark(80, 62, 18, w=3.8) + p.behind + p.body() + page + p.near
    if k == "family":
        return f + p.behind + p.body() + other(PA, 88, face="l").all() + other(MA, 66, face="l", hands=((54, 50), (55, 56))).all() + page + p.near
    lk = {"worker": SOC, "friend": PAL, "doctor": DOC, "other": look(SKIN1, DBROWN, "tail", MGREY, legs=DGREY)}[k]
    h = other(lk, 80, face="l", hands=((60, 50), (62, 56)))
    if k == "worker":
        return f + p.behind + h.behind + p.body() + h.body() + page + p.near + h.near + part("clipboard", 82, 54, 1)
    if k == "other":
        return f + p.behind + h.behind + p.body() + h.body() + page + p.near + h.near + qmark(92, 12, 13, w=3.2)
    return f + p.behind + h.behind + p.body() + h.body() + page + p.near + h.near


scene("share-who", "A person holds out a booklet, nobody takes it yet.", lambda: gets("q"))
for _id, _text in (("worker", "A person gives a booklet to a social worker."), ("family", "A person gives a booklet to family."), ("friend", "A person gives a booklet to a friend."),
                   ("doctor", "A person gives a booklet to a doctor."), ("other", "A person gives a booklet to a different person.")):
    scene(f"share-who-{_id}", _text, lambda k=_id: gets(k))
scene("share-name", "A name is written on a booklet.", lambda: T(plan(), 2, 4, 1.25) + R(40, 56, 48, 26, WHITE, 2.2, 2) + P("M46 72q4 -14 8 -3t8 -3q3 -7 6 0t8 0", "none", 2.8) + om("270F", 58, 22, 40, lw=1.9))


# ---------------------------------------------------------------- before and after each part

def break_(mood="calm"):
    p = ego(38, 70, "r", pose="sit", mood=mood, hands=((56, 46), (52, 58)))
    return floor() + T(part("armchair"), 37, 70, 1.4) + p.all() + T(cup(0, 0, RED), 54, 46, 1.4) + top(66, 96, 64) + om("1F36A", 72, 44, 20, lw=1.6)


scene("about-intro", "A person points at themselves and talks.", lambda: floor() + ego(34, mood="talk", hands=((32, 52), None)).all() + speech(74, 24, 48, 36, "bl", lw=2.4, inner=T(ego_bust(0, 0, .8), 74, 38)))
scene("about-intro-line-1", "A name badge, and a person thinks of music and home.", lambda: ego_bust(26, 98, 1.7) + thinks_of(house(-28, -15, 28, 1.6) + om("1F3B5", 2, -14, 26, lw=1.7), x=62, y=29, rx=33, ry=22, frm=(34, 52)) + T(name_badge(0, 0, 36, 26, P("M7 20q3 -9 6 -2t6 -2t9 0", "none", 2.4)), 56, 68))
scene("about-intro-line-2", "A clock with 10 minutes filled.", lambda: clock(50, 50, 42, 12, 2, sector=(0, 2), lw=2.6))
scene("about-intro-line-3", "A person stops at a computer and has a drink.", lambda: (lambda p: p.behind + p.body() + top(6, 96, 58) + T(part("laptop"), 70, 54, 1.7) + p.near + T(cup(0, 0, RED), 43, 42, 1.5))(ego(28, 84, face="r", s=1.3, mood="calm", hands=((45, 38), (36, 54)), legs=False)))
scene("life-intro-line-4", "A smiling helper, and a person who is not sure.", lambda: floor() + ego(28, mood="smile", hands=((6, 48), (50, 48))).all() + qmark(28, 10, 13, w=3.2) + aide(80, face="l", mood="big", hands=((66, 44), None)).all())
scene("life-end-line-3", "A person has a break with a drink.", break_)


def goes_on(n_=3):
    return T(ego(0, 0, s=.95, face="r", feet=((-7, -3), (7, -1.6))).all(), 26, 62) + T(aide(0, 0, s=.95, face="r", feet=((-7, -3), (7, -1.6)), hands=((12, -24), (-14, -30))).all(), 50, 62) + \
        "".join(sheet(3 + i * 25, 72, 20, 22, R(7 + i * 25, 82, 12, 9, TUNIC, 1.4, 1)) for i in range(4))


scene("plan-kept", "A helper walks with a person, week after week.", goes_on)
scene("plan-kept-none", "Four weeks with no helper.", lambda: T(ego(0, 0, s=.95, mood="flat").all(), 50, 62) + "".join(sheet(3 + i * 25, 72, 20, 22, R(7 + i * 25, 82, 12, 9, WHITE, 1.4, 1)) for i in range(4)))
scene("plan-kept-ready", "A list, all of it with ticks.", lambda: R(16, 4, 68, 92, WHITE, 2.4, 3) + "".join(tick(32, y, 1.1) + L((46, y), (74, y), w=3.4) for y in (22, 50, 78)))
scene("plan-kept-to-do", "A list with empty boxes and a pencil.", lambda: R(10, 4, 68, 92, WHITE, 2.4, 3) + "".join(R(18, y - 7, 14, 14, WHITE, 2.2, 1) + L((40, y), (68, y), w=3.4) for y in (22, 50, 78)) + om("270F", 52, 36, 46))


def about_goal():
    p = ego(26, face="r", hands=((46, 44), None))
    o = "".join(R(50 + (i % 2) * 25, 8 + (i // 2) * 25, 22, 22, YEL if i == 2 else WHITE, 3 if i == 2 else 2, 2) + om(c, 51 + (i % 2) * 25, 9 + (i // 2) * 25, 20, lw=1.6) for i, c in enumerate(("1F3E0", "1F68C", "1F372", "1F45B", "1F48A", "1F465")))
    return floor() + p.behind + p.body() + o + p.near


scene("plan-about", "A person points at one of six topics.", about_goal)
scene("help-phone", "A person rings a helper, who has a phone too.", lambda: floor() + (lambda p, h: p.all() + h.all() + T(phone(), 33, 34, 1, 16) + T(phone(), 69, 34, 1, -16))(ego(20, face="r", mood="talk", hands=((33, 36), None)), aide(82, face="l", hands=((69, 36), None))))


def phone():
    return R(-4, -8, 8, 16, DGREY, 1.8, 1.6) + R(-2.2, -5.5, 4.4, 9, BLUE, 0)


def shows(yes):
    """Me with a cup held out to me; somebody looks how I answer."""
    f = floor()
    h = aide(82, face="l", hands=((58, 50), None), mood="smile" if yes else "flat")
    p = ego(26, face="r", mood="big", hands=((46, 50), (44, 54))) if yes else ego(26, face="l", mood="flat", hands=((42, 40), (22, 56)), tilt=-2)
    return f + p.behind + p.body() + h.all() + T(cup(0, 0, RED), 50, 52, 1.3) + p.near


scene("shows-yes", "A person smiles and reaches for a cup.", lambda: shows(True))
scene("shows-no", "A person turns away from a cup.", lambda: shows(False))
BORROWED |= {"shows-yes", "shows-no"}          # their words are among the supporter's
scene("goal-keep-job", "A person at work with somebody from work.", lambda: (lambda p, h: p.behind + p.body() + h.body() + top(2, 98, 58) + T(part("laptop"), 44, 54, 1.4) + p.near + h.near + om("1F4BC", 66, 60, 24, lw=1.7))(ego(20, 82, face="r", s=1.25, mood="smile", hands=((36, 53), (42, 55)), legs=False), other(PAL2, 80, 82, s=1.25, mood="big", hands=((66, 54), (90, 55)), legs=False)))
scene("goal-keep-home", "A person at the open door of their home.", lambda: house_front(6, 38, 66, 47, "#fff7e6") + R(12, 46, 16, 15, BLUE, 2, 1) + R(36, 42, 28, 43, "#6a462f", 2.2, 1) + ego(50, mood="big", s=1.0, hands=(None, (66, 50))).all() + om("1F511", 72, 46, 24, lw=1.8))
