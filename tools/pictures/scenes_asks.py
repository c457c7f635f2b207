"""How somebody answers and presses, who is with them, and how a yes is seen."""
from recipes import *
from scenes import *
from scenes_first import BIG, FOOT, box, half, low, mine, person, tall

GUARDIAN = look(SKIN4, BLACK, "bun", RED, legs=DGREY)             # an advocate


# ---------------------------------------------------------------- who is with me

scene("ready-who", "A person, and the empty places of other people.",
      lambda: low() + "".join(P(f"M{x - 11} 94V58q0 -10 11 -10t11 10v36M{x} 42a9.500 10 0 1 1 .1 0", WHITE, 2.2, BLACK, ' stroke-dasharray="4 4"') for x in (19, 81)) + tall(me, 50, mood="smile").all())
scene("ready-who-alone", "One person.", lambda: low(18, 82) + tall(me, 50).all(), "goal-who-me", "goal-doer-me")
scene("ready-who-family", "A person between two older people of the family.",
      lambda: low() + (lambda a, b, p: a.behind + a.body() + b.body() + p.body() + p.near + a.near + b.near)(
          person(KIN, 20, hands=(None, (40, 52))), person(ELDER, 80, hands=((60, 52), None)), tall(me, 50, mood="big", s=1.36, hands=((41, 68), (59, 68)))))
scene("ready-who-friend", "A person and a friend clap their hands together.",
      lambda: low() + (lambda p, h: p.all() + h.all())(tall(me, 25, mood="big", hands=(None, (47, 26))), person(PAL, 75, mood="big", hands=((53, 26), None))), "goal-doer-friend")
scene("ready-who-staff", "A person with a helper who wears a badge.",
      lambda: low() + tall(me, 26).all() + Human(74, "f", AIDE, y=FOOT, s=BIG, looks="l").all(), "check-helpers")


def speaks_for_me():
    p = tall(me, 17, s=1.3)
    a = person(GUARDIAN, 46, face="r", mood="talk", hands=((66, 46), (26, 52)))
    return low() + p.all() + a.all() + speech(78, 22, 40, 38, "bl", lw=2.4, inner=mine(78, 39, .95))


scene("ready-who-advocate", "An advocate in red speaks up for a person.", speaks_for_me)

# ---------------------------------------------------------------- how I answer


def board(x, y, k=1, on=0):
    """A tablet with two answers, one of them lit; on: which (None: none)."""
    o = R(-16, -22, 32, 44, DGREY, 2, 4) + R(-12.5, -18, 25, 36, WHITE, 1.4)
    for i, c in enumerate((YEL, BLUE)):
        o += R(-10, -15.5 + 16.5 * i, 20, 14, c if i == on else WHITE, 2.6 if i == on else 1.5, 1.5)
    return T(o, x, y, k)


def asker(x=80, hands=((62, 40), (66, 56)), **k):
    """The helper who holds the tablet and presses."""
    return Human(x, "l", AIDE, y=FOOT, s=1.3, hands=hands, **k)


def presses():
    p = tall(me, 26, "r", s=1.5, hands=((53, 37), (30, 66)))
    return low() + R(58, 84, 34, 6, GREY, 2, 2) + LL((75, 62), (75, 84), c=GREY, w=4) + board(73, 42, 1.5) + p.all() + my_hand(55, 37)


def held(p, h, y=42, x=55, on=0):
    return low() + p.behind + p.body() + h.behind + h.body() + board(x, y, .98, on) + h.near + p.near


def says_it():
    return held(tall(me, 20, "r", mood="talk", s=1.3), asker(82, ((65, 49), (70, 62))), 57, 58) + \
        T(P("M-21 -12Q-21 -20 -13 -20H13Q21 -20 21 -12V4Q21 12 13 12H-4L-16 21L-12 12H-13Q-21 12 -21 4Z", WHITE, 2.4) + R(-13, -13, 26, 18, YEL, 2.6, 2), 50, 22)


def points_at():
    p = tall(me, 20, "r", s=1.4, hands=((43, 34), (22, 64)))
    return held(p, asker(84, ((66, 50), (72, 62))), 46, 60) + my_hand(44, 35)


def looks_at():
    return mine(24, 96, 2, "smile", "r") + \
        P("M34 46L52 34", "none", 3, NAVY, ' stroke-dasharray="4 4.500"') + (lambda h: h.behind + h.body() + board(66, 42, 1.1) + h.near)(Human(87, "l", AIDE, y=96, s=1.25, hands=((76, 36), (80, 58))))


def signs():
    moves = P("M8 68q-5 8 0 16M60 68q5 8 0 16", "none", 2.8)
    return (lambda h: h.behind + h.body() + board(72, 42, .8) + h.near)(Human(88, "l", AIDE, y=97, s=1.12, hands=((77, 36), (80, 54)))) + mine(34, 96.500, 2.1) + om("1F450", 11, 58, 46, lw=2.2) + moves


def talker():
    """A device that talks for the one who touches it."""
    p = seated(me, 20, 72, "r", s=1.3, hands=((47, 53), (34, 62)))
    keys = R(40, 40, 46, 28, DGREY, 2, 4) + R(44, 44, 38, 20, WHITE, 1.4) + "".join(
        R(46 + 9 * i, 46 + 8.6 * j, 7, 7, TILE[(i + 2 * j) % 6], 1.2) for i in range(4) for j in range(2))
    return floor() + chair(19, 72) + p.behind + p.body() + table(34, 96, 68, GROUND) + keys + p.near + my_hand(48, 55) + \
        T(P("M-19 -10Q-19 -17 -12 -17H12Q19 -17 19 -10V3Q19 10 12 10H2L-6 19L-7 10H-12Q-19 10 -19 3Z", WHITE, 2.4) + T(speaker(2), -17, -16, .36), 70, 19)


def watches_me():
    """A helper sits at my level and looks at how I move and at my face."""
    p = seated(me, 20, 70, "r", s=1.3, mood="big", hands=((44, 44), (32, 58)))
    h = Human(82, "l", AIDE, y=70, s=1.3, pose="sit", hands=((66, 58), (70, 60)))
    return floor() + chair(19, 70) + p.all() + chair(83, 70, back=1) + h.body() + T(board(0, 0, .62), 66, 55, 1, -12) + h.near + \
        P("M70 36L38 33M70 38L50 43", "none", 2.6, NAVY, ' stroke-dasharray="4 4"')


def thinks_for_me():
    return mine(20, 96.500, 1.55, "flat", "r") + half(AIDE, 74, 96.500, 2, "talk", "l") + \
        thinks_of(mine(-10, 15, .95) + T(cup(0, 0, RED), 5, 8, 1.7), x=36, y=26, rx=31, ry=21, dots=((60, 42, 2.6), (66, 40, 1.6)))


scene("ready-how", "A hand, a speech bubble, and a screen with choices.", lambda: board(66, 52, 2) + f'<g class="me">{named(om("1F446", 50, 52, 48, lw=2.4))}</g>' + speech(22, 24, 40, 30, "br", lw=2.4))
scene("ready-how-press", "A person presses a button on a screen.", presses)
scene("ready-how-say", "A person says it; a helper presses the screen.", says_it)
scene("ready-how-point", "A person points at a screen; a helper presses it.", points_at)
scene("ready-how-look", "A person looks at a screen; a helper presses it.", looks_at)
scene("ready-how-sign", "A person signs with both hands; a helper presses the screen.", signs)
scene("ready-how-device", "A device talks for the person who presses it.", talker)
scene("ready-how-body", "A helper looks at the face and hand of a person.", watches_me)
scene("ready-how-think", "A helper talks, and thinks of a person with a cup.", thinks_for_me)
SETS["ready-how"] = [f"ready-how-{k}" for k in ("press", "say", "point", "look", "sign", "device", "body", "think")]
SETS["ready-who"] = [f"ready-who-{k}" for k in ("alone", "family", "friend", "staff", "advocate")]

# ---------------------------------------------------------------- how I press


def ways():
    return T(ring(0, 0, 17, .7) + pointer(0, -2, 1.05), 26, 24) + T(switch(0, 0, .95), 30, 90) + \
        T(board(0, 0, .95), 75, 28) + f'<g class="me">{named(om("1F446", 60, 54, 44, lw=2.2))}</g>'


def helper_reads():
    """I show my yes with a nod; the helper looks at me and presses."""
    h = Human(83, "l", AIDE, y=96, s=1.3, hands=((68, 50), (72, 62)))
    return nods(25, 96.500, 1.55) + h.behind + h.body() + board(64, 58, .85) + h.near


def nods(x, y, k, mood="smile", c=BLACK):
    """My head goes up and down."""
    o = mine(x, y, k, mood)
    top_, low_ = y - 25 * k, y - 9.500 * k
    for q in (-1, 1):
        a = x + q * 11.5 * k
        o += P(f"M{n(a - 3)} {n(top_ + 3)}L{n(a)} {n(top_ - 2)}L{n(a + 3)} {n(top_ + 3)}M{n(a)} {n(top_ - 1)}V{n(low_)}M{n(a - 3)} {n(low_ - 4)}L{n(a)} {n(low_ + 1)}L{n(a + 3)} {n(low_ - 4)}", "none", 2.8, c)
    return o


def shakes(x, y, k, mood="flat", c=BLACK):
    """My head goes from side to side."""
    o = mine(x, y, k, mood, "l")
    h = y - 28.5 * k
    return o + P(f"M{n(x - 7 * k)} {n(h)}Q{n(x)} {n(h - 4 * k)} {n(x + 7 * k)} {n(h)}M{n(x - 7 * k + 4.5)} {n(h + .8)}L{n(x - 7 * k)} {n(h)}L{n(x - 7 * k + 1)} {n(h - 5)}M{n(x + 7 * k - 4.5)} {n(h + .8)}L{n(x + 7 * k)} {n(h)}L{n(x + 7 * k - 1)} {n(h - 5)}", "none", 2.8, c)


scene("ready-press", "A pointer, a big switch, a screen and a finger.", ways, "my-settings-press")
scene("ready-press-helper", "A person nods; a helper looks and presses the screen.", helper_reads)

# ---------------------------------------------------------------- Watch and ask: what the helper saw


def saw(k):
    mark = {"yes": tick(0, 0, 1.5), "no": crossmark(0, 0, 1.3), "unclear": qmark(0, 0, 24, w=5)}[k]
    said = lambda x, y, s: T(P("M-16 -10Q-16 -17 -9 -17H9Q16 -17 16 -10V6Q16 13 9 13H6L5 22L-3 13H-9Q-16 13 -16 6Z", WHITE, 2.4) + T(mark, 0, -2), x, y, s)
    if k == "unclear":
        return mine(22, 96.5, 1.55, "flat", "l") + half(AIDE, 70, 96.5, 1.95, "flat", "l") + said(36, 26, 1.3)
    return {"yes": nods, "no": shakes}[k](27 if k == "yes" else 36, 96.5, 1.75) + half(AIDE, 82, 96.5, 1.3, "smile" if k == "yes" else "flat", "l") + said(77, 32, 1.25)


scene("seen-ask-yes", "A person nods: the helper saw yes.", lambda: saw("yes"))
scene("seen-ask-no", "A person shakes the head: the helper saw no.", lambda: saw("no"))
scene("seen-ask-unclear", "A person keeps still: the helper is not sure.", lambda: saw("unclear"))
scene("seen-one-right", "A person points at a card with a tick.",
      lambda: low() + (lambda p: R(56, 14, 40, 56, WHITE, 2.6, 4) + R(62, 20, 28, 22, YEL, 2.2, 2) + tick(76, 55, 1.4) + p.all() + my_hand(54, 45))(tall(me, 28, "r", mood="big", hands=((53, 44), (30, 66)))))
scene("seen-begin", "A helper shows a card, asks, and looks at the person.",
      lambda: low() + tall(me, 20, "r").all() + (lambda h: h.behind + h.body() + box(54, 52, 26, "1F34E", lw=2.4) + h.near)(Human(82, "l", AIDE, y=FOOT, s=BIG, mood="talk", hands=((67, 54), (68, 62)))) + speech(54, 17, 28, 24, "br", lw=2.4, inner=qmark(54, 17, 15, w=3.6)))
SETS["seen"] = [f"seen-ask-{k}" for k in ("yes", "no", "unclear")]
