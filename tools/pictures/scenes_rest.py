"""Resting and leaving, how somebody shows yes and no, what stays mine, and the signs beside the answers."""
from recipes import *
from scenes import *
from scenes_first import BIG, FOOT, book, box, half, low, mine, person, tall
from scenes_kindly import bubble, steady
from scenes_plan import SOC


def at_ease(x=42, **k):
    """I sit in an armchair."""
    k.setdefault("mood", "calm")
    return T(part("armchair"), x - 2, 72, 1.75), seated(me, x, 72, "r", floor=FOOT, s=1.45, **k)


def rests():
    chair_, p = at_ease(34, hands=((58, 52), (52, 58)))
    return low() + chair_ + p.all() + T(cup(0, 0, SKY), 55, 54, 1.5) + table(72, 98, 66, FOOT) + om("1F33C", 72, 38, 28, lw=2)


def reads_alone():
    chair_, p = at_ease(36, hands=((60, 50), (56, 54)), looks="r")
    return low() + chair_ + p.behind + p.body() + T(P("M-17 -12Q-8 -16 0 -11Q8 -16 17 -12V10Q8 6 0 11Q-8 6 -17 10Z", WHITE, 2.2) + L((0, -11), (0, 11), w=1.8), 70, 46) + p.near


def leaves():
    p = tall(me, 34, "r", s=1.36, feet=((22, 93), (47, 93.4)), hands=((48, 58), (26, 60)))
    return R(56, 6, 40, 90, "#dff0d8", 2.6, 1) + C(82, 24, 7, YEL, 2) + P("M57 76Q76 66 95 76V95H57Z", GREEN, 0) + P("M56 6L46 12V98.500L56 96Z", "#a9743f", 2.4) + low(2, 98) + p.all()


scene("pause-heading", "A person rests in an armchair with a cup.", rests)
scene("matter-quiet", "A person reads a book in an armchair.", reads_alone)
scene("pause-close", "A person goes out through a door.", leaves)

# ---------------------------------------------------------------- about me


def name_card():
    return R(2, 18, 96, 64, WHITE, 2.8, 5) + P("M2 34V23q0 -5 5 -5H93q5 0 5 5V34Z", SKY, 2.8) + mine(28, 80.6, 1.35) + L((54, 50), (88, 50), w=4.4) + L((54, 65), (78, 65), w=4.4)


def partners():
    p = tall(me, 32, mood="big", looks="r", hands=((22, 66), (50, 62)))
    q = Human(68, "f", look(SKIN4, BLACK, "afro", ROSE, legs=NAVY), y=FOOT, s=BIG, mood="big", looks="l", hands=((50, 62), (78, 66)))
    return low() + p.body() + q.all() + p.near + heart(50, 13, 1.7)


def friends():
    a = person(PAL, 20, s=1.32, mood="big", hands=(None, (36, 46)))
    b = person(PAL2, 80, s=1.32, mood="big", hands=((64, 46), None))
    p = tall(me, 50, s=1.36, mood="big", hands=((28, 44), (72, 44)))
    return low() + a.body() + b.body() + p.all() + a.near + b.near


def kin(with_me=True):
    child = look(SKIN3, BROWN, "short", RED, legs=NAVY)
    if not with_me:                                                     # they do it
        m, f, c = person(KIN, 24, s=1.36, hands=(None, (39, 65))), person(ELDER, 76, s=1.36, hands=((61, 65), None)), person(child, 50, s=.95, mood="big", hands=((39, 67), (61, 67)))
        return low() + m.all() + f.all() + c.all()
    m, f, c = person(KIN, 15, s=1.32, hands=(None, (26, 67))), person(ELDER, 85, s=1.32, hands=((76, 65), None)), person(child, 65, s=.9, mood="big", hands=((53, 70), (76, 67)))
    p = tall(me, 40, s=1.32, mood="big", hands=((26, 67), (53, 69)))
    return low() + m.all() + f.all() + c.all() + p.all()


def tells():
    p = tall(me, 22, "r", mood="talk", hands=((40, 54), (26, 64)))
    f = person(PAL2, 78, face="l", hands=((60, 54), (74, 64)))
    return low() + p.all() + f.all() + bubble(heart(0, 1, 1.15), 50, 18, 34, 28, -12)


scene("about-name", "A card with a name and a picture.", name_card, "check-name")
scene("matter-partner", "Two people hold hands, with a heart.", partners)
scene("matter-friends", "A person arm in arm with two friends.", friends, "goal-who-friends")
scene("matter-family", "A person, a mother, a grandfather and a child hold hands.", kin, "goal-who-family")
scene("goal-doer-family", "A mother, a grandfather and a child hold hands.", lambda: kin(False))
scene("safe-talk-line-1", "A person tells a trusted person something.", tells)
scene("ready-what-line-1", "A person talks about their home.", lambda: low() + tall(me, 24, "r", mood="talk").all() + bubble(om("1F3E0", -19, -20, 38, lw=2.2), 68, 26, 56, 44, -26), "life-intro")


def parts_of_life():
    return mine(50, 96.5, 1.7) + box(17, 50, 29, "1F372", lw=2.4) + box(83, 50, 29, "1F68C", lw=2.4) + box(33, 17, 29, "1F3E0", lw=2.4) + box(67, 17, 29, "1F465", lw=2.4)


scene("areas", "A person, with food, home, travel and friends around.", parts_of_life)

# ---------------------------------------------------------------- yes and no


def shows(yes):
    h = steady(80, "l", mood="smile", hands=((58, 52), None))
    if yes:
        p = tall(me, 24, "r", mood="big", hands=((46, 52), (42, 58)))
        return low() + p.behind + p.body() + h.all() + T(cup(0, 0, RED), 45, 58, 1.7) + p.near + my_hand(46, 54)
    p = tall(me, 22, "l", mood="flat", hands=((44, 46), (14, 62)), s=1.4, lean=-4)
    return low() + p.all() + h.all() + T(cup(0, 0, RED), 48, 58, 1.7) + P("M40 36l6 -3M42 52l4 4", "none", 2)


scene("shows-yes", "A person takes the cup: yes.", lambda: shows(True))
scene("shows-no", "A person turns away from the cup: no.", lambda: shows(False))

# ---------------------------------------------------------------- what stays mine, and who gets it


def envelope(x, y, k):
    return T(R(-17, -11, 34, 23, "#f3ddb0", 2.2, 1.5) + P("M-16 -10L0 4L16 -10", "none", 2) + C(0, 4, 4.2, DRED, 1.6), x, y, k)


def keeps(thing, mood="smile"):
    p = tall(me, 50, s=1.48, mood=mood, hands=((38, 60), (62, 60)))
    return low(14, 86) + p.body() + thing + p.near


def hand_over(k):
    h = person(PAL2, 80, face="l", hands=((60, 50), (62, 58)) if k else (None, None))
    p = tall(me, 22, "r", hands=((42, 50), (40, 58)) if k else ((32, 54), (34, 60)))
    return low() + p.behind + p.body() + h.behind + h.body() + (envelope(51, 52, .95) if k else envelope(35, 56, .8)) + p.near + h.near + ("" if k else qmark(54, 22, 24, w=4.8))


scene("erase-no", "A person holds a sheet close.", lambda: keeps(T(R(-13, -17, 26, 34, WHITE, 2.2, 1.5) + om("1F372", -10, -15, 20, lw=1.6) + L((-8, 9), (8, 9), w=2.2), 50, 58)))
scene("share-nothing", "A person holds their own booklet close.", lambda: keeps(book(50, 60, .62), "calm"))
scene("share-private-no", "A person keeps a closed envelope.", lambda: keeps(envelope(50, 60, 1.05)))
scene("share-private-yes", "A person gives a closed envelope to another person.", lambda: hand_over(True))
scene("share-private", "A person keeps an envelope, another person waits.", lambda: hand_over(False))


def who_gets_it():
    """My plan in my hands; three people who could get it."""
    p = mine(24, 96.5, 1.6)
    return p + book(52, 74, .62) + half(KIN, 82, 34, 1.05) + half(SOC, 82, 65.500, 1.05) + half(PAL, 82, 96.5, 1.05) + qmark(40, 22, 26, w=5) + my_hand(39, 80)


scene("share-who", "A person with a plan; three people who could get it.", who_gets_it)

# ---------------------------------------------------------------- beside the answers


def later():
    """A clock, and the time that goes on."""
    turn = "M50 8A42 42 0 0 1 89 66"
    return clock(47, 53, 31, 12, 3, lw=4) + P(turn, "none", 9.4) + P(turn, "none", 5.6, ORANGE) + P("M98 62L79 58L84 80Z", ORANGE, 2.4)


scene("answer-later", "A clock, and an arrow that goes on.", later)
scene("answer-something-else", "A pencil writes on an empty card.", lambda: R(4, 22, 74, 74, WHITE, 3, 6) + P("M16 70q6 -16 11 -4t11 -4q4 -8 9 0", "none", 4) + om("270F", 34, 0, 66, lw=3))
scene("set-pace", "A loudspeaker, a tortoise and a racing car.", lambda: T(speaker(2), 20, -8, .8) + om("1F422", -3, 52, 50, lw=2.2) + om("1F3CE", 48, 50, 50, lw=2, flip=True), "my-settings-pace")

# ---------------------------------------------------------------- how the screen works, and who can open the plan


def press_here(x, y, size, lw=2.2):
    """My finger; its tip at (x, y)."""
    return f'<g class="me">{named(om("1F446", x - size * .46, y - size * .1, size, lw=lw))}</g>'


def pushes(x, y, size):
    """My finger, from above."""
    return f'<g class="me">{named(om("1F447", x, y, size, lw=2.4, colors={"#fcea2b": ME["skin"], "#f1b31c": ME["skin"]}))}</g>'


def changes():
    """Two cards: the ring of the first is empty now, the second is picked."""
    return box(25, 28, 46, "1F34E", lw=2.6) + box(75, 28, 46, "1F68C", YEL, 4) + C(25, 68, 10, WHITE, 2.8) + C(63, 68, 10, WHITE, 2.8) + tick(64, 67, 1.1, w=5) + press_here(84, 44, 46)


def opens_it():
    """Somebody else at this computer sees my plan."""
    p = Human(20, "r", PAL2, y=72, s=1.3, pose="sit", hands=((44, 62), (42, 62)))
    screen_ = R(50, 22, 46, 38, DGREY, 2.4, 4) + R(54.5, 26.5, 37, 29, WHITE, 1.6, 1) + book(73, 41, .4) + P("M69 60H78L81 68H66Z", GREY, 2)
    return floor() + chair(19, 72) + p.behind + p.body() + table(38, 98, 68, GROUND) + screen_ + R(40, 64, 18, 4, GREY, 1.8, 1) + p.near


def pays_helper():
    p = tall(me, 20, "r", s=1.36, hands=((36, 53), (30, 66)))
    h = person(AIDE, 80, face="l", s=1.36, hands=((64, 53), (72, 66)))
    return low() + p.all() + h.all() + cash_note(50, 42, 31, "20", NOTE["20"]) + T(purse(0, 0, .42), 22, 64) + my_hand(36, 51)


def hears_voice():
    return T(speaker(3), -2, -6, .92) + mine(68, 96.5, 1.8, "smile", "l") + my_hand(54, 67)


scene("help-how-change", "A hand presses a second card; the first is not picked.", changes)
scene("ready-what-line-4", "Somebody at a computer sees a person's plan.", opens_it)
scene("word-direct", "A person pays their helper with a note.", pays_helper)
scene("ready-sound", "A person hears a loudspeaker.", hears_voice)
scene("learn-switch", "A hand presses a big switch.", lambda: T(switch(0, 0, 1.2), 50, 88) + pushes(22, -3, 54))
scene("learn-next", "Two switches; a hand presses the second one.", lambda: T(switch(0, 0, .72, MGREY), 24, 90) + T(switch(0, 0, .78, GREEN), 74, 90) + pushes(48, 12, 52))
scene("share-nothing-what", "A hand presses one of four parts.",
      lambda: box(25, 25, 44, lw=2.6, inner=mine(0, 19, 1.1)) + box(75, 25, 44, "1F3E1", lw=2.6) + box(25, 75, 44, "1F45B", lw=2.6) + box(75, 75, 44, "1F3B8", YEL, 4) + press_here(88, 74, 26))


def bounces(k):
    """A ball that jumps over the screen, or lies still."""
    if k == "off":
        return L((4, 84), (96, 84), w=3) + C(50, 69, 13.500, RED, 3)
    way_ = P("M12 82Q22 24 36 82Q48 34 60 82Q70 44 80 70", "none", 3, BLACK, ' stroke-dasharray="4 5"')
    o = L((4, 84), (96, 84), w=3) + way_ + C(84, 70, 12.500, RED, 3)
    return R(2, 4, 96, 92, DGREY, 2, 7) + R(7, 9, 86, 82, WHITE, 2, 3) + T(o, 10, 10, .8) if k == "q" else o


def too_new():
    """The program here is number 1, the plan is of number 2."""
    return T(computer(0, 0, 1.1, R(9, 13, 54, 32, WHITE, 1.8, 1) + glyphs("1", 36, 29, 20, w=4)), -2, 24) + T(plan(), 39, 1, .92) + C(84, 62, 12.500, WHITE, 2.4) + glyphs("2", 84, 62, 13, w=3.4)


scene("set-motion", "A ball jumps over a screen.", lambda: bounces("q"), "my-settings-motion")
scene("set-motion-on", "A ball that jumps.", lambda: bounces("on"))
scene("set-motion-off", "A ball that lies still.", lambda: bounces("off"))
scene("trouble-newer", "A computer with number 1, a plan with number 2.", too_new)
