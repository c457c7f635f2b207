"""What the pictures of what follows a need show: what is hard, who helps, how it goes, what I am good at.

The person themself is ME, the same in each scene; a scene changes only where the words change.
"""
from recipes import *
from scenes import *


NRS = NURSE2
PA = look(SKIN2, GREY, "fringe-bald", PURPLE, legs=DBROWN)
MA = KIN
SOC = look(SKIN2, DBROWN, "short", MGREY, legs="#7d7d7d", glasses=True, collar=True, lanyard=True, cord=NAVY)   # social worker: grey suit, glasses, lanyard
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
    return f'<g class="me">{named(bust(ME, x, y, s, mood, face))}</g>'


# ---------------------------------------------------------------- what happens with no help

def dishes(x, y):
    """Unwashed plates on y."""
    o = ""
    for i, d in enumerate((0, 1.5, -1, 1)):
        o += EL(x + d, y - 2.6 - i * 4.4, 13, 2.8, WHITE, 1.8)
    return o + T(cup(0, 0, SKY), x - 7, y - 19.5, 1.1)


def bolt(x, y, k=1):
    """Where it hurts."""
    return T(P("M0 -14L4 -5L13 -9L8 -1L15 4L5 5L5 14L-1 6L-9 11L-6 2L-15 0L-6 -4L-11 -11L-2 -6Z", RED, 2), x, y, k)


def tangle(x, y, k=1):
    """Thoughts in a tangle."""
    d = "M-14 6C-20 -8 -8 -14 0 -6S12 8 2 9 -10 -4 2 -11 18 -2 10 6 -8 12 -6 0 10 -10 13 4"
    return T(P(d, "none", 2), x, y, k)


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
    if k == "changes":
        a = ego(20, s=1.05, y=80, mood="big", hands=((7, 24), (33, 24)))
        b = on_floor(ego(66, 64, "r", s=1.05, pose="sit", mood="sad", hands=((79, 43), (76, 48))), 80)
        return L((46, 4), (46, 80), w=2) + L((2, 80), (98, 80), w=2) + a.all() + T(part("armchair"), 66, 64, 1.25) + b.all() + steps({0, 3, 4})
    if k == "ill":
        return f + window(64, 10, 26, 24, curtains=None) + in_bed("sad") + T(thermo(0, 0), 31.4, 46.4, 1, 36) + T(P("M-8 0H8V-9H-8Z", WHITE, 1.8) + P("M-3 -9q3 -8 6 0", WHITE, 1.6), 84, 58)
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


for _id, _text in (("changes", "A person is well on one day, tired on another."), ("ill", "A person is ill in bed with a thermometer."),
                   ("stuck", "A sad person looks out of the window at home."), ("family-tired", "Two tired family members on a sofa.")):
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


# ---------------------------------------------------------------- what I am good at here

def steps3(x, y, codes=("1F95A", "1F373", None)):
    o = ""
    for i, c in enumerate(codes):
        o += R(x + i * 21, y, 18, 18, WHITE, 1.8, 2) + (om(c, x + i * 21 + 1, y + 1, 16, lw=1.4) if c else plate(x + i * 21 + 9, y + 11, 7))
    return o


def plate_up(x, y):
    return C(x, y, 9, WHITE, 2) + C(x, y, 5.5, "none", 1.4)


def lines(x, y, w, rows, gap=7, lw=3):
    return "".join(L((x, y + gap * i), (x + w * (1 if i < rows - 1 else .6), y + gap * i), w=lw) for i in range(rows))


scene("more-heading", "A person says much in a big speech bubble.",
      lambda: ego_bust(26, 98, 1.9, "talk", "r") + speech(58, 24, 78, 42, "bl", lw=2.4, dots=False, inner=lines(30, 14, 56, 4)))
scene("say-more", "A person raises a hand and speaks.",
      lambda: floor() + ego(32, mood="talk", hands=((12, 22), None)).all() + speech(72, 24, 50, 34, "bl", lw=2.4))


def notes():
    h = aide(34, 86, s=1.5, mood="flat", face="r", hands=((62, 60), (44, 66)), legs=False)
    return h.behind + h.body() + R(50, 56, 38, 30, WHITE, 2.2, 2) + lines(56, 64, 26, 3) + R(49, 53, 40, 5, GREY, 1.8, 1) + h.near + LL((58, 66), (68, 48), c=GOLD, w=2.2) + C(62, 60, 3.4, AIDE["skin"], 1.6)


# ---------------------------------------------------------------- who stays in the room

def room(k):
    """The room with its door; who is in it?"""
    f = floor()
    desk = R(4, 58, 34, 4.6, "#c99a5b", 2, 1.5) + LL((8, 64), (8, 83.4), c="#c99a5b", w=2.4) + T(part("laptop"), 20, 54.500, 1.15)
    p = ego(44, 70, "l", pose="sit", hands=((31, 56), (33, 57)))
    me_ = T(chair(45, 70, back=1) + p.all() + desk, 0, GROUND * .12, .88)
    if k == "q":
        return f + door(62, 14, 32) + me_
    if k == "alone":
        h = aide(82, face="r", s=1.06, hands=((91, 57), (75, 59)), feet=((75, 82), (89, 83.4)))
        return f + door(66, 12, 30, open_=True) + me_ + T(h.all(), 0, -4) + P("M66 85V12L57 16V89Z", "#a9743f", 2)
    if k == "other":
        h = aide(88, face="r", s=1.0, hands=((95, 55), (82, 57)), feet=((82, 78), (94, 79.4)), y=81)
        a = aide(61, face="l", s=1.06, look=AIDE2, mood="big")
        return f + door(71, 12, 27, open_=True) + h.all() + me_ + a.all()
    h = aide(76, 70, "l", pose="sit", hands=((62, 58), (64, 60)))
    return f + me_ + T(chair(77, 70, back=1) + h.all(), 2, GROUND * .12, .88)


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
