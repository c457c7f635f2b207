"""What the pictures of Help, hard words, what I said, sharing, private answers and taking back show."""
from recipes import *
from scenes import *
from scenes_plan import MA, SOC, aide, ego, ego_bust, lines, other


def panel(x, y, w, code=None, tick_=False, lw=2, fill=WHITE):
    """A picture card, as on the screen; (x, y) is its upper left corner."""
    return R(x, y, w, w, fill, lw, w * .1) + (om(code, x + w * .08, y + w * .06, w * .84, lw=1.7) if code else "") + (tick(x + w * .78, y + w * .8, w / 24, w=3.6) if tick_ else "")


def cover(x, y, k=1):
    """A private answer: a closed envelope; (x, y) is its middle."""
    return T(R(-17, -11, 34, 23, "#f3ddb0", 2.2, 1.5) + P("M-16 -10L0 4L16 -10", "none", 2) + C(0, 4, 4.2, DRED, 1.6), x, y, k)


def finger(x, y, size, lw=2):
    """My hand, in my tint."""
    return f'<g class="me">{named(om("1F446", x, y, size, lw=lw))}</g>'


def open_book(x, y, k, left, right):
    o = P("M-42 -26Q-22 -34 0 -24Q22 -34 42 -26V24Q22 16 0 26Q-22 16 -42 24Z", WHITE, 2.2) + L((0, -24), (0, 26), w=2)
    return T(o + T(left, -21, -3) + T(right, 21, -3), x, y, k)


def bin_(x, y, k=1, lid=False):
    """A waste bin on y."""
    o = P("M-17 -38H17L13 0H-13Z", MGREY, 2.2) + L((-7, -32), (-5, -6), w=2) + L((7, -32), (5, -6), w=2) + L((0, -32), (0, -6), w=2)
    if lid:
        o += R(-20, -44, 40, 6.5, GREY, 2.2, 2) + P("M-5 -44q5 -6 10 0", "none", 2.2)
    return T(o, x, y, k)


def answer(x, y, k=1, rot=0, code="1F372"):
    """A sheet with one answer; (x, y) is its middle."""
    return T(R(-13, -17, 26, 34, WHITE, 2, 1.5) + om(code, -10, -15, 20, lw=1.5) + L((-8, 9), (8, 9), w=2.2), x, y, k, rot)


def shredder(x, y, done=False):
    """A machine that cuts a sheet into strips; y is the ground."""
    strips = "".join(P(f"M{-12 + i * 6} -30q{2 if i % 2 else -2} 8 0 16t0 {6 + i % 2 * 4}", "none", 3.4, BLACK) + P(f"M{-12 + i * 6} -30q{2 if i % 2 else -2} 8 0 16t0 {6 + i % 2 * 4}", "none", 1.4, WHITE) for i in range(5))
    o = P("M-22 -34H22V0H-22Z", "#e9eef2", 2.2) + strips + R(-25, -46, 50, 13, DGREY, 2.2, 2)
    return T(("" if done else answer(0, -54)) + o, x, y)


# ---------------------------------------------------------------- what a question means

PHOTO = R(-15, -17, 30, 34, WHITE, 2, 1)
scene("meaning", "A person looks at a picture in an open book.",
      lambda: T(ego_bust(0, 0, 1.6, "flat"), 50, 52) + qmark(84, 20, 22, w=4.4) + open_book(50, 72, 1, om("1F372", -15, -15, 30, lw=1.7), lines(-12, -8, 26, 3, 9, 3)))
scene("meaning-example", "A helper shows a picture of a real cup to a person.",
      lambda: floor() + (lambda p, h: p.all() + h.behind + h.body() + T(PHOTO + T(cup(0, 0, RED), -8, 8, 1.7), 52, 46) + h.near)(ego(20, face="r"), aide(82, face="l", hands=((66, 50), (66, 56)))))
scene("meaning-why", "A worker with a clipboard listens to a person.",
      lambda: floor() + (lambda p, h: chair(17, 70) + p.all() + chair(81, 70, back=1) + h.body() + T(part("clipboard"), 58, 46, 1.05) + h.near)(seated(me, 18, mood="talk"), other(SOC, 80, 70, "l", pose="sit", hands=((67, 58), (66, 60)))) + speech(48, 16, 34, 22, "bl", lw=2.2))
same("life-intro-line-4", "meaning-not-sure")
scene("help-words", "An open book with pictures beside words.",
      lambda: open_book(50, 50, 1.12, panel(-16, -20, 15, "1F34E") + lines(3, -13, 12, 2, 6, 2.4) + panel(-16, 1, 15, "1F3E0") + lines(3, 8, 12, 2, 6, 2.4),
                        panel(-15, -20, 15, "1F415") + lines(4, -13, 12, 2, 6, 2.4) + panel(-15, 1, 15, "1F68C") + lines(4, 8, 12, 2, 6, 2.4)), "words-heading")

# ---------------------------------------------------------------- how to use the screen

scene("help-how-pick", "A hand presses one of three picture cards.",
      lambda: panel(2, 14, 30, "1F34E") + panel(35, 14, 30, "1F68C", lw=4, fill=YEL) + panel(68, 14, 30, "26BD") + finger(26, 30, 64, lw=2))
scene("help-how-more", "Picture cards, with more cards behind them.",
      lambda: "".join(panel(34 - 8 * i, 6 + 7 * i, 58, None) for i in range(3)) + panel(10, 27, 58, "1F34E") + finger(54, 52, 46, lw=2))
same("answer-not-sure", "help-how-not-sure")
same("answer-later", "help-how-later")
scene("help-how-saved", "A sheet is kept in a computer, with a tick.",
      lambda: computer(4, 14, 1.28, R(9, 13, 54, 32, WHITE, 1.8, 1) + T(paper(0, 0, 18, 25, 3, lw=1.7, inset=3), 16, 16.500) + tick(50, 29, 1.2)), "life-rest-line-1")
scene("part-ready", "A hand presses a screen that talks.", lambda: tablet(34, 44, 2.1) + T(speaker(3), 56, 6, .62) + finger(22, 44, 54))
scene("ready-how-helper", "A helper presses a screen, next to a person.",
      lambda: floor() + ego(24).all() + (lambda h: h.behind + h.body() + tablet(54, 48, 1.15) + h.near)(aide(80, face="l", hands=((60, 48), (70, 60)))))
scene("life-rest", "A person leans back with closed eyes, tea beside.",
      lambda: floor() + T(part("armchair"), 36, 70, 1.5) + ego(38, 70, "r", pose="sit", mood="calm", tilt=-3).all() + top(68, 96, 62) + T(cup(0, 0, RED), 75, 62, 1.4))
scene("life-rest-line-2", "A person stands up from an armchair.",
      lambda: floor() + T(part("armchair"), 28, 70, 1.5) + ego(68, face="r", hands=((78, 56), (62, 60)), feet=((58, 82), (78, 83.4))).all())
scene("life-rest-pause", "A closed computer, and a person with a drink.",
      lambda: (lambda p: p.body() + top(4, 96, 60) + P("M54 56H92V60H54Z", GREY, 2) + P("M54 56L57 52H89L92 56Z", MGREY, 2) + p.near + T(cup(0, 0, RED), 20, 40, 1.5))(ego(34, 84, s=1.3, mood="calm", hands=((26, 36), (46, 57)), legs=False)))
scene("help-hard", "A person at a computer with a hand on the head.",
      lambda: (lambda p: p.body() + top(4, 96, 60) + T(part("laptop"), 70, 56, 1.7) + p.near)(ego(32, 84, s=1.3, mood="sad", hands=((18, 24), (44, 57)), legs=False, tilt=-2)))

# ---------------------------------------------------------------- safe: whom to tell, leaving, speaking up

LEAD = look(SKIN4, BLACK, "bun", RED, legs=DGREY)


def speaks_up():
    p = ego(16)
    a = other(LEAD, 42, face="r", mood="talk", hands=((58, 52), (24, 48)))
    return floor() + p.all() + a.all() + speech(78, 20, 38, 34, "bl", lw=2.4, inner=T(ego_bust(0, 0, .8), 78, 34))


scene("bar-leave", "A person goes out through an open door.",
      lambda: R(42, 3, 52, 92, "#fff7e6", 3, 1) + P("M94 3L82 12V97L94 95Z", "#a9743f", 2.6) + T(ego(0, 0, "r", s=1.66, hands=((18, -40), (-12, -36)), feet=((-14, -3), (15, -1.6)), mood="flat").all(), 36, 93.6))
scene("safe-talk", "A person sits calmly on a sofa with a drink.",
      lambda: floor() + sofa(50, 70, 62) + (lambda p: p.all())(ego(50, 70, pose="sit", mood="calm", hands=((44, 54), (57, 54)))) + T(cup(0, 0, RED), 45, 57, 1.2))
scene("safe-talk-line-4", "A life ring between two people who listen.",
      lambda: T(bust(MA, 0, 0, 1.85), 23, 98) + T(bust(SOC, 0, 0, 1.85), 77, 98) + om("1F6DF", 27, 0, 46, lw=2))
scene("help-safe", "A person tells something to a woman who listens.",
      lambda: floor() + (lambda p, h: chair(17, 70) + p.all() + chair(81, 70, back=1) + h.all())(seated(me, 18, mood="talk", hands=((34, 50), None)), other(KIN, 80, 70, "l", pose="sit", mood="flat", hands=((68, 58), (70, 60)))) + speech(48, 14, 40, 24, "bl", lw=2.2))
same("safe-talk-line-3", "help-safe-danger")
same("safe-talk-line-1", "help-safe-person")
same("safe-talk-line-2", "help-safe-worker")
scene("help-safe-council", "A phone that shows a town hall.", lambda: R(24, 2, 52, 96, DGREY, 2.2, 8) + R(29, 12, 42, 70, WHITE, 2) + townhall(30, 18, .56) + C(50, 68, 10, DGREEN, 2) + P("M45 64Q46 73 55 73", "none", 3.4, WHITE) + C(50, 90, 3, WHITE, 1.4))
scene("help-safe-ask", "A person asks somebody at the town hall.",
      lambda: floor() + townhall(30, 20, .99) + ego(16, face="r", mood="talk").all() + other(SOC, 83, face="l").all() + speech(34, 12, 26, 20, "bl", lw=2, inner=qmark(34, 12, 12, w=2.8)))

# ---------------------------------------------------------------- what I said; taking an answer back


def said(codes=("1F372", "1F455", "1F68C", "1F48A"), x=0):
    return R(x + 4, 4, 58, 92, WHITE, 2.4, 3) + "".join(panel(x + 9, 9 + 22 * i, 18, c) + L((x + 33, 18 + 22 * i), (x + 46, 18 + 22 * i), w=2.8) + tick(x + 54, 18 + 22 * i, .6, w=3.2) for i, c in enumerate(codes))


scene("said-show", "A person, and a list of what they said.", lambda: said(x=-2) + ego_bust(80, 98, 1.25, "talk", "l") + speech(80, 34, 34, 26, "br", lw=2.2), "said")
scene("said-later", "A list of answers with an alarm clock.", lambda: R(4, 4, 58, 92, WHITE, 2.4, 3) + "".join(panel(9, 9 + 22 * i, 18, c) + L((33, 18 + 22 * i), (55, 18 + 22 * i), w=2.8, stroke=MGREY) for i, c in enumerate(("1F372", "1F455", "1F68C", "1F48A"))) + om("23F0", 46, 40, 54, lw=2.2))
scene("said-all", "A full list of answers, each with a tick.", lambda: "".join(panel(3 + 32 * (i % 3), 3 + 32 * (i // 3), 28, c, True) for i, c in enumerate(("1F372", "1F455", "1F68C", "1F48A", "1F3E0", "1F45B", "26BD", "1F3B5", "1F6CF"))))
scene("seen-private", "A hand presses a closed envelope.", lambda: cover(50, 32, 2.1) + finger(26, 34, 62, lw=2))
scene("erase-begin", "A sheet with an answer goes into a bin.", lambda: floor() + answer(50, 26, 1.1, 14) + bin_(50, GROUND, 1.15))
scene("erase", "A person holds a sheet over a bin.", lambda: floor() + (lambda p: p.behind + p.body() + bin_(66, GROUND, 1.05) + answer(62, 28, .85) + p.near)(ego(24, face="r", mood="flat", hands=((52, 34), (30, 60)))) + qmark(88, 22, 20, w=4.2))
scene("erase-yes", "A sheet goes half through a machine that cuts it.", lambda: floor() + shredder(50, GROUND), "erase-done-files")
scene("erase-sure", "A person thinks of a sheet over a bin.", lambda: ego_bust(24, 98, 1.7, "flat") + thinks_of(bin_(0, 16, .5) + answer(0, -11, .42), x=64, y=29, rx=30, ry=22, frm=(36, 52)))
scene("erase-sure-yes", "Only strips of paper are left.", lambda: floor() + shredder(50, GROUND, True) + "".join(P(f"M{16 + i * 7} {80 - i % 2 * 3}q4 -4 8 2", "none", 3.4) + P(f"M{16 + i * 7} {80 - i % 2 * 3}q4 -4 8 2", "none", 1.4, WHITE) for i in (0, 8, 9)))
scene("erase-done", "A bin with its lid closed.", lambda: floor() + bin_(50, GROUND, 1.35, lid=True), "erase-files")

# ---------------------------------------------------------------- sharing

page = lambda x, y, k=.42: T(plan(0, 0, k), x, y)

scene("share-answers", "A list of answers with ticks, one card lies beside.",
      lambda: R(2, 4, 58, 92, WHITE, 2.4, 3) + "".join((panel(7, 9 + 22 * i, 18, c) + L((31, 18 + 22 * i), (42, 18 + 22 * i), w=2.8) + tick(51, 18 + 22 * i, .6, w=3.2)) if i != 2 else P(f"M7 {9 + 22 * i}h18v18h-18Z", "none", 1.8, MGREY, ' stroke-dasharray="3 3.4"') for i, c in enumerate(("1F372", "1F455", "1F68C", "1F48A"))) + panel(70, 50, 26, "1F68C"))
scene("share-answers-all", "A stack of answer cards with one big tick.", lambda: "".join(R(30 - 7 * i, 6 + 8 * i, 56, 60, WHITE, 2.2, 4) for i in range(3)) + om("1F372", 18, 26, 52, lw=2) + tick(76, 76, 2.2, w=6))


def private(k):
    f = floor()
    if k == "no":
        return f + (lambda p: p.body() + cover(50, 53, .8) + p.near)(ego(50, hands=((41, 56), (59, 55))))
    h = other(PAL2, 82, face="l", hands=((64, 50), (65, 56)) if k == "yes" else (None, None))
    p = ego(20, face="r", hands=((38, 50), (38, 56)) if k == "yes" else ((28, 52), (30, 57)))
    e = cover(51, 50, .8) if k == "yes" else cover(30, 51, .7)
    return f + p.behind + p.body() + h.behind + h.body() + e + p.near + h.near + (qmark(53, 22, 22, w=4.4) if k == "q" else "")




def safety(k):
    t = top(36, 64, 62)
    hands = {"q": ((30, 60), (33, 62)), "no": ((28, 54), (29, 59)), "yes": ((42, 50), (40, 54))}[k]
    p = seated(me, 16, hands=hands)
    h = other(SOC, 84, 70, "l", pose="sit", hands=((58, 50), (60, 54)) if k == "yes" else ((72, 58), (74, 60)))
    e = {"q": cover(50, 55, .6), "no": cover(29, 55, .62), "yes": cover(50, 48, .66)}[k]
    return floor() + chair(15, 70) + p.behind + p.body() + chair(85, 70, back=1) + h.body() + t + e + p.near + h.near + (qmark(50, 24, 22, w=4.4) if k == "q" else "")


scene("share-safety", "A person and a social worker, an envelope lies between.", lambda: safety("q"))
scene("share-preview", "A person looks through the pages.", lambda: T(ego_bust(0, 0, 1.6), 50, 52) + open_book(50, 71, 1, om("1F3E0", -14, -15, 28, lw=1.7), panel(-14, -17, 13, "1F372") + lines(2, -11, 12, 1) + panel(-14, 1, 13, "1F68C") + lines(2, 7, 12, 1)))
scene("share-preview-left", "A person keeps cards, a social worker goes with a booklet.",
      lambda: floor() + (lambda p, h: p.body() + panel(16, 46, 14, None) + panel(20, 49, 14, "1F48A") + p.near + h.behind + h.body() + h.near + page(80, 50, .3))(ego(24, hands=((15, 58), (34, 57))), other(SOC, 72, face="r", hands=((86, 60), (66, 60)), feet=((62, 82), (80, 83.4)))))
scene("share-nothing-who", "A hand points at one of three people.", lambda: T(bust(SOC, 0, 0, 1.35), 18, 48) + T(bust(MA, 0, 0, 1.35), 50, 48) + T(bust(PAL, 0, 0, 1.35), 82, 48) + finger(25, 46, 52, lw=2))
scene("share-made-again", "A friend has a booklet, a person gives one to a worker.",
      lambda: floor() + (lambda p, h, b: b.body() + page(6, 48, .3) + b.near + p.behind + p.body() + h.behind + h.body() + page(57, 33, .38) + p.near + h.near)(ego(46, face="r", hands=((63, 50), (62, 55))), other(SOC, 88, face="l", hands=((76, 50), (77, 55))), other(PAL, 17, s=1.1, hands=((11, 60), (23, 60)))))

# ---------------------------------------------------------------- hard words


def carer():
    p = ego(74, 70, "l", pose="sit", hands=((60, 52), (62, 56)))
    h = other(MA, 24, face="r", hands=((46, 50), (44, 54)))
    return floor() + T(part("armchair"), 75, 70, 1.5, True) + p.all() + h.all() + T(cup(0, 0, RED), 47, 52, 1.2)


def charity():
    h = other(look(SKIN3, BLACK, "bob", PINK, legs=NAVY), 26, face="f", mood="big", hands=((12, 60), (46, 52)))
    tin = R(40, 42, 22, 28, RED, 2.2, 3) + EL(51, 42, 11, 3.4, GREY, 2) + L((47, 42), (55, 42), w=2.4) + heart(51, 57, .9, WHITE, 1.6)
    return floor() + h.body() + tin + h.near + (lambda g: g.all())(other(PAL2, 84, face="l", hands=((62, 34), None))) + coin1(56, 29, 6.5)


def direct():
    p = ego(20, face="r", hands=((42, 50), (26, 58)))
    h = aide(80, face="l", hands=((60, 50), None))
    return floor() + p.behind + p.body() + T(purse(0, 0, .42), 29, 66) + h.all() + note(36, 41, 28, 16, NOTE["20"], "£20") + p.near + h.near


def budget():
    p = ego(22, hands=(None, (36, 50)))
    return floor() + p.all() + T(townhall(), 52, -2, .66) + T(coins(0, 0, 1.3), 48, 82) + T(coins(0, 0, 1.3), 78, 82) + T(coins(0, 0, 1.3), 63, 68)


def review():
    p = seated(me, 18, hands=((44, 54), (40, 58)))
    h = other(SOC, 82, 70, "l", pose="sit", mood="talk", hands=((56, 54), (60, 58)))
    return floor() + chair(17, 70) + p.body() + chair(83, 70, back=1) + h.body() + top(34, 66, 64) + page(36, 34, .4) + p.near + h.near + sheet(37, 6, 26, 22, "".join(C(43 + 7 * i, 21, 1.8, NAVY, 0) for i in range(3)))


scene("word-budget", "A person with a pile of coins by a town hall.", budget, "money-intro-line-1")
scene("word-carer", "A family member gives a drink to a person.", carer)
scene("word-charity", "Somebody collects coins in a tin with a heart.", charity)
scene("word-goal", "A person thinks of playing the guitar.", lambda: ego_bust(26, 98, 1.7, "big") + thinks_of(om("1F3B8", -20, -20, 40, lw=2), x=64, y=29, rx=30, ry=22, frm=(38, 52)))
scene("word-review", "A person and a social worker look at a plan again.", review)
same("q-bills", "word-bills")
same("money-guess", "word-indicative")
same("q-eat-choke", "word-choke")
same("money-intro-line-2", "word-council")
same("share-saved-line-2", "word-document")
same("helper-heading-equipment", "word-equipment")
same("q-move-d", "word-hoist")
same("area-body-some", "word-need")
same("part-start", "word-plan")
same("apart", "word-private")
same("q-respect", "word-respect")
same("goal-doer-social-worker", "word-social-worker")
same("ready-press-switch", "word-switch")
same("idea-training", "word-trained")
same("goal-pays-trust", "word-trust")
same("goal-who-volunteer", "word-volunteer")
same("goal-pays-work", "word-work")

# Lines that stand under a heading or beside an item, without a picture.
NO_PICTURE |= {"picked-private", "answered", "answer-again", "help-call", "said-helper", "said-none", "said-later-none", "share-answers-none", "share-answers-private", "share-made-kept", "share-preview-always",
               "share-nothing-line-1", "share-nothing-line-2", "share-safety-line-1", "share-safety-line-2", "share-safety-line-3", "share-who-made", "share-for", "share-for-name", "share-limits"}
NO_PICTURE |= {f"share-private-{_k}" for _k in ("council", "helper", "left", "nothing")}
NO_PICTURE |= {f"share-saved-{_k}" for _k in ("documents", "desktop", "downloads", "home", "stick", "other")}
NO_PICTURE |= {f"share-{_what}-{_k}" for _what in ("for", "limits") for _k in ("worker", "family", "friend", "doctor", "other")}
