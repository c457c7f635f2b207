"""Pictures of getting ready, the parts of the plan, sharing, and of what goes wrong."""
import math

from things import *

# ================================================================ getting ready

pic("ready-sound-on", "A loudspeaker with sound waves.", lambda: speaker(3))
pic("ready-sound-off", "A loudspeaker with a cross.", lambda: speaker(0, off=True))
pic("ready-loud", "A loudspeaker with a quiet and a loud end.", lambda: speaker(2, -2, -8) + P("M0 72L66 58V76H0Z", WHITE, 2) + P("M0 72L40 63.500V76H0Z", SKY, 2) + C(40, 69, 6, RED, 2))
for i, (k, t) in enumerate((("soft", "1 sound wave"), ("middle", "2 sound waves"), ("loud", "3 sound waves"), ("very", "4 sound waves"))):
    pic(f"ready-loud-{k}", f"A loudspeaker with {t}.", lambda i=i: R(-2, -4, 84, 80, "none", 0) + speaker(i + 1) + P("M0 0", "none", 0))
pic("ready-size", "A small letter and a big letter.", lambda: glyphs("A", 14, 54, 16, w=4) + glyphs("A", 48, 40, 44, w=8) + arrow(6, 34, 22, 14, RED))
for i, s in enumerate((100, 125, 150, 175, 200)):
    words = ("standard letter", "bigger letter", "big letter", "very big letter", "letter that fills the page")[i]
    pic(f"ready-size-s{s}", f"A page with a {words}.", lambda i=i: R(4, 4, 64, 64, WHITE, 2, 4) + glyphs("A", 36, 36, 14 + i * 9, BLACK, 2.6 + i * 1.15))


def minipage(bg, fg, bar):
    o = R(4, 8, 64, 56, bg, 2.4, 4) + glyphs("A", 20, 26, 18, fg, 4) + glyphs("a", 38, 26, 18, fg, 4)
    for i, w in enumerate((48, 40, 30)):
        o += L((13, 43 + i * 7), (13 + w, 43 + i * 7), w=3, stroke=fg)
    return o


pic("ready-colours", "Four small pages in different colours.", lambda: "".join(R(x, y, 30, 26, c, 2, 3) + glyphs("A", x + 15, y + 13, 14, f, 3.4) for x, y, c, f in ((4, 8, WHITE, BLACK), (38, 8, "#1b1b1f", WHITE), (4, 38, BLACK, "#ffe500"), (38, 38, "#f6e7b8", BLACK))))
pic("ready-colours-standard", "A light page with dark words.", lambda: minipage(WHITE, "#1b1b1f", 0))
pic("ready-colours-dark", "A dark page with light words.", lambda: minipage("#2b2b33", WHITE, 0))
pic("ready-colours-yellow", "A black page with yellow words.", lambda: minipage(BLACK, "#ffe500", 0))
pic("ready-colours-cream", "A cream page with black words.", lambda: minipage("#f6e2a8", BLACK, 0))
pic("ready-colours-blue", "A light blue page with black words.", lambda: minipage("#b5d7f0", BLACK, 0))
pic("ready-colours-green", "A light green page with black words.", lambda: minipage("#bce2ba", BLACK, 0))
pic("ready-colours-pink", "A light pink page with black words.", lambda: minipage("#f3c2d1", BLACK, 0))
pic("ready-colours-peach", "A light orange page with black words.", lambda: minipage("#fac9a0", BLACK, 0))


def advocate(x=0):
    return who(14 + x, 66, M) + Person(42 + x, 66, ADV, face="r", mood="talk", hands=((57 + x, 26), None)).all() + part("megaphone", 60 + x, 25, 1.05)


def tablet(x, y, k=1, inner=""):
    return T(R(-14, -18, 28, 36, DGREY, 2, 3) + R(-11, -14.5, 22, 29, WHITE, 1.4) + R(-8, -11, 7, 7, YEL, 1.3) + R(1, -11, 7, 7, BLUE, 1.3) + R(-8, 0, 7, 7, RED, 1.3) + R(1, 0, 7, 7, GREEN, 1.3) + inner, x, y, k)


def presses():
    """A helper presses a screen that stands between."""
    return tablet(38, 36, 1.05) + who(64, 66, H, face="l", hands=((50, 40), (66, 46)))


def name_badge(x, y, w=52, h=38, inner=""):
    """A name badge, as people wear it."""
    o = R(x, y, w, h, WHITE, 2.2, 5) + P(f"M{x} {y + 12}V{y + 5}q0 -5 5 -5H{x + w - 5}q5 0 5 5V{y + 12}Z", ORANGE, 2.2)
    return o + R(x + w / 2 - 6, y - 6, 12, 9, GREY, 2, 2) + inner


pic("ready-who-name", "A pencil writes on a name badge.", lambda: name_badge(0, 10, 64, 46, P("M9 42q4 -16 8 -4t8 -3q3 -8 6 0t7 0", "none", 3)) + om("270F", 30, 16, 48))

def presses_that():
    """A helper presses what somebody points or looks at: the upper one of two."""
    o = R(-14, -18, 28, 36, DGREY, 2, 3) + R(-11, -14.5, 22, 29, WHITE, 1.4) + R(-8, -12, 16, 11, YEL, 2.6, 1) + R(-8, 2.5, 16, 9, WHITE, 1.4, 1)
    return T(o, 38, 36, 1.05) + who(64, 66, H, face="l", hands=((49, 30), (66, 46)))


def points():
    """A long arm with a large hand; it ends before the screen."""
    me = Person(-14, 74, M, face="r", s=1.25, hands=((8, 33), (-14, 52)))
    return T(presses_that(), 4, -4) + me.all() + om("1F449", 0, 10, 38, lw=2, rot=-12)


def looks():
    """A large face, and where the eyes go."""
    o = T(presses_that(), -2, -28) + bust(M, -5, 66, 2.3)
    for x in (-10.5, .5):
        o += EL(x + 1, 25.5, 3.5, 4.2, WHITE, 1.5) + C(x + 2.4, 24.2, 2.3, BLACK, 0)
    return o + P("M11 16L27 3", "none", 3.2, BLACK, ' stroke-dasharray="3.6 5"')


def thinks(x, y, inner):
    """A thought, in the form of a cloud; (x, y) is its middle."""
    return T(P("M-17 15Q-33 15 -30 2Q-36 -14 -19 -17Q-11 -31 5 -22Q25 -28 27 -10Q38 2 22 13Q4 23 -17 15Z", WHITE, 2) + inner, x, y)


def device():
    """A device that talks for the one who touches it."""
    me = Person(2, 52, M, face="r", pose="sit", hands=((27, 34), "no"))
    talker = R(19, 24, 40, 26, DGREY, 2, 4) + R(23, 28, 32, 18, WHITE, 1.4, 1) + "".join(
        R(25.5 + 7.4 * i, 30.4 + 7.2 * j, 5.4, 5.4, TILE[(i + 2 * j) % 6], 1.1) for i in range(4) for j in range(2))
    return part("chair", 2, 51) + me.behind + me.body() + table(14, 66, 50, 68) + talker + me.near + speech(51, 3, 38, 27, "bl", inner=T(speaker(2), 36.5, -15, .5))


pic("ready-what", "A booklet: my own plan, with a question mark.", lambda: plan() + disc(qmark(0, 0, 17, w=3.6), x=60, y=54))
pic("pause-line-1", "A plan with a green tick: saved.", lambda: plan(-6) + disc(tick(0, 0, 1.25), x=56, y=52, r=17))

# ================================================================ about me

pic("about-matters", "A big heart with a home, a dog and music in it.", lambda: heart(36, 36, 4.6, ROSE, 2.2) + house(18, 14, 26, 1.6) + om("1F3B5", 38, 12, 24, lw=1.6) + om("1F436", 21, 34, 30, lw=1.6), "check-matters")
pic("own-words", "A pencil writes in a speech bubble.", lambda: speech(32, 28, 60, 42, "bl", dots=False, inner=L((12, 20), (46, 20), w=3) + L((12, 30), (36, 30), w=3)) + om("270F", 30, 22, 48))


# ================================================================ what matters

emoji("matter-home", "1F3E0", "A house.")
pic("matter-pets", "A dog and a cat.", lambda: om("1F415", -6, -4, 56) + om("1F408", 28, 26, 46))
pic("matter-music", "Headphones and music notes.", lambda: om("1F3A7", 0, 8, 62) + om("1F3B6", 44, -6, 38))
pic("matter-sport", "A football and a tennis racket.", lambda: om("1F3BE", 20, -8, 58) + om("26BD", -4, 26, 46))
emoji("matter-art", "1F3A8", "A palette with paints.")
pic("matter-food", "A plate of food with a fork and knife.", lambda: C(36, 36, 22, WHITE, 2) + C(36, 36, 15, WHITE, 1.5) + om("1F357", 20, 16, 28, lw=1.6) + C(41, 43, 4, DGREEN, 1.4) + C(34, 45, 3.6, DGREEN, 1.4) + LL((6, 18), (6, 58), c=GREY, w=1.8) + P("M1 14V24Q1 28 6 28T11 24V14M6 14V26", "none", 2.2) + LL((66, 18), (66, 58), c=GREY, w=1.8) + P("M66 14Q72 20 70 36H66Z", GREY, 2))
pic("matter-faith", "Hands together, with signs of four faiths.", lambda: om("1F64F", 8, -14, 56) + "".join(C(x, 56, 9.5, LILAC, 1.8) + s for x, s in (
    (2, L((2, 50), (2, 62), w=2.4) + L((-2, 54), (6, 54), w=2.4)),
    (25, P("M28 51.500A5.500 5.500 0 1 0 28 60.500A4.600 4.600 0 1 1 28 51.500Z", BLACK, .6)),
    (48, P("M48 49.500L53 59H43ZM48 62.500L43 53H53Z", "none", 1.6)),
    (71, C(71, 56, 5.6, "none", 1.6) + "".join(L((71 + 5.6 * a, 56 + 5.6 * b), (71 - 5.6 * a, 56 - 5.6 * b), w=1.2) for a, b in ((1, 0), (0, 1), (.7, .7), (.7, -.7)))))))
pic("matter-nature", "A tree, grass and the sun.", lambda: sun(52, 14, .62) + om("1F333", -8, 2, 66) + P("M-2 66Q10 60 22 65T46 64T72 66", "none", 2.2, DGREEN))
pic("matter-tv", "A television and film tickets.", lambda: om("1F4FA", -2, 0, 64) + om("1F3AC", 36, 34, 40))
emoji("matter-phone", "1F4F1", "A mobile phone.")

# ================================================================ how to support me


# ================================================================ my life

pic("check-life", "A house with question cards and ticks.", lambda: house(-6, -6, 56) + R(34, 28, 36, 38, WHITE, 2, 2) + "".join(tick(42, y, .55, w=3) + L((50, y), (64, y), w=2.4) for y in (37, 47, 57)))
pic("life-end-line-2", "A pencil and an arrow that turns back.", lambda: doc(-8, 0, 1, lines=4) + om("270F", 22, 6, 46) + loop(58, 54, 11), "plan-end-line-1")


# ================================================================ my money

def bundle(x, y, k=1, c=LILAC, text="£100"):
    o = "".join(R(0, -i * 4, 52, 27, c, 2, 2) for i in range(4)) + R(8, -12, 36, 27, WHITE, 1.8)
    return T(o + glyphs(text, 26, 1.5, 10, w=2.4, gap=2.4), x, y, k)


def thousand():
    o = ""
    for x, y in ((10, 34), (40, 34), (-4, 52), (26, 52), (56, 52), (25, 16)):
        o += "".join(R(x, y - i * 3.6, 28, 13, LILAC, 1.8, 1.5) for i in range(3)) + R(x + 10, y - 7.2, 8, 20.2, WHITE, 1.5)
    return o + R(2, 70, 76, 24, WHITE, 2, 4) + glyphs("£1000", 40, 82, 14, w=3)


pic("coin-1", "A one pound coin.", lambda: coin1(36, 36, 30), "money-amount-add-1", "goal-cost-add-1", only=True)
pic("notes-100", "A bundle of notes: one hundred pounds.", lambda: bundle(6, 24, 1.15), "money-amount-add-100", only=True)
pic("notes-1000", "A big pile of notes: one thousand pounds.", thousand, "money-amount-add-1000", only=True)
pic("trouble-try-again", "An arrow that turns round: start again.", lambda: loop(36, 36, 22, SKY, 8))
pic("money-work-missing", "A list with gaps.", lambda: R(8, 2, 48, 66, WHITE, 2, 3) + tick(19, 15, .7, w=3.4) + L((29, 15), (49, 15), w=2.4) + "".join(P(f"M14 {y - 5}h36v10h-36z", "none", 1.6, DRED, ' stroke-dasharray="3 3"') for y in (34, 52)))

# ================================================================ my plan

pic("check-heading", "A booklet with a list of ticks and gaps.", lambda: plan(-14, 0, .9) + R(36, 14, 36, 52, WHITE, 2, 2) + tick(45, 25, .6, w=3) + tick(45, 40, .6, w=3) + R(40.5, 51, 9, 9, WHITE, 1.6) + "".join(L((55, y), (67, y), w=2.4) for y in (25, 40, 55)))
pic("check-when", "A clock and a calendar sheet.", lambda: sheet(-2, 6, 46, 46, "".join(C(7 + i * 9.5, y, 2.2, NAVY, 0) for i in range(4) for y in (27, 36, 45))) + clock(52, 46, 20, 12, 3))

# ================================================================ ideas


# ================================================================ share

pic("share-what-all", "A whole stack of pages with a booklet.", lambda: R(22, -4, 48, 60, WHITE, 2, 2) + R(16, 2, 48, 60, GREEN, 2, 2) + R(10, 8, 48, 60, YEL, 2, 2) + plan(-8, 6, 1))
pic("share-making", "A printer with a page and a turning arrow.", lambda: om("1F5A8", -6, 0, 66) + disc(loop(0, 0, 7.4, SKY, 2.8), x=60, y=20, r=14))
pic("share-made", "A page with a green tick and stars.", lambda: doc(-2, 0, 1, lines=4) + disc(tick(0, 0, 1.25), x=58, y=54, r=15) + star(4, 8, 8) + star(66, 22, 8))
pic("share-made-open", "A hand opens a page.", lambda: P("M2 14Q16 8 34 14V66Q16 60 2 66Z", WHITE, 2) + P("M34 14Q52 8 66 14V66Q52 60 34 66Z", WHITE, 2) + "".join(L((9, y), (27, y), w=2) + L((41, y), (59, y), w=2) for y in (24, 33, 42)) + om("1F446", 36, 36, 42))
pic("share-made-save", "A page goes into a folder.", lambda: T(paper(0, 0, 34, 40, 4), 20, -8) + arrow(64, -8, 64, 16, GREEN, 5, 9) + P("M-2 66L4 30H76L70 66Z", ORANGE, 2))
pic("share-where", "A folder with a question mark.", lambda: folder(-2) + qmark(38, 46, 24, WHITE, 4.6))
pic("share-where-documents", "A folder with pages.", lambda: P("M4 12H26L32 18H68V60H4Z", GOLD, 2) + T(paper(0, 0, 30, 30, 4), 20, 4) + P("M4 60L10 30H74L68 60Z", ORANGE, 2))
pic("share-where-desktop", "A computer screen.", lambda: computer(inner=R(14, 18, 8, 7, YEL, 1.5) + R(14, 30, 8, 7, RED, 1.5)))
pic("share-where-downloads", "An arrow down into a tray.", lambda: arrow(36, 2, 36, 44, GREEN, 9, 18, 2) + P("M4 40V64H68V40H58V54H14V40Z", GREY, 2))
pic("share-where-stick", "A memory stick.", lambda: T(R(-14, -10, 34, 20, SKY, 2, 4) + R(20, -7, 14, 14, GREY, 2) + R(25, -4, 3, 3, DGREY, 0) + R(25, 1.4, 3, 3, DGREY, 0) + C(-6, 0, 3, WHITE, 1.6), 30, 38, 1.25, -35))
pic("share-where-home", "A folder with a house.", lambda: folder(-4, -4) + om("1F3E0", 34, 30, 42))
pic("share-where-other", "A magnifying glass over a folder.", lambda: folder(-4, -4) + om("1F50D", 32, 28, 46))
pic("share-saved", "A folder with a green tick.", lambda: folder(-4, -4) + disc(tick(0, 0, 1.25), x=58, y=54, r=16))
emoji("share-saved-line-2", "1F5A8", "A printer.")

# ================================================================ start, map, pause, help, credits

pic("part-start", "A booklet with a person and a star.", lambda: plan())
pic("pause-line-2", "A calendar with an arrow that comes back.", lambda: sheet(0, 8, 52, 52, "".join(C(9 + i * 11.3, y, 2.6, NAVY, 0) for i in range(4) for y in (30, 41, 52))) + disc(loop(0, 0, 8, GREEN, 3), x=56, y=54, r=17))
pic("pause-start", "An arrow back to the first page.", lambda: T(paper(0, 0, 36, 50, 0), 30, 6) + T(paper(0, 0, 36, 50, 0), 24, 12) + T(paper(0, 0, 36, 50, 0) + glyphs("1", 17, 30, 22, w=4), 18, 18) + arrow(24, 8, -4, 8, BLACK, 6, 12))
pic("help-how", "A finger presses a button.", lambda: R(4, 4, 64, 30, SKY, 2, 8) + L((20, 19), (52, 19), w=3, stroke=WHITE) + om("1F446", 16, 18, 56), "help-how-heading")
pic("help-looks", "A page, half light and half dark, and a loudspeaker.", lambda: T(R(6, 8, 60, 56, WHITE, 2.4, 4) + P("M36 8H62Q66 8 66 12V60Q66 64 62 64H36Z", DGREY, 2.4) + glyphs("A", 21, 32, 22, BLACK, 4) + glyphs("A", 51, 32, 22, YEL, 4), -4, -6) + disc(T(speaker(1), -14.5, -17.5, .48), x=60, y=54, r=17))
pic("help-credits", "People, a pencil and a paint brush.", lambda: T(bust(FR1, 0, 0, 1.05), 16, 40) + T(bust(FR2, 0, 0, 1.05), 54, 40) + om("270F", 2, 34, 38) + om("1F58C", 34, 34, 38), "credits-heading")
emoji("credits-pictures", "1F5BC", "A picture in a frame.")
pic("credits-font", "A big and a small letter A.", lambda: glyphs("A", 18, 36, 44, w=7) + glyphs("a", 54, 36, 44, w=7))
pic("credits-voice", "A computer that talks.", lambda: computer(-8, 6, .9) + speech(56, 10, 32, 22, "bl") + T(speaker(1), 12, 14, .38))
pic("credits-code", "A computer with an open lock.", lambda: computer(inner=T(P("M-7 0V-8A7 7 0 0 1 6 -10", "none", 6) + P("M-7 0V-8A7 7 0 0 1 6 -10", "none", 2.4, GREY) + R(-11, 0, 22, 16, YEL, 2, 2.5), 36, 28, .8)))

# ================================================================ when something goes wrong


def marked(base, mark, **k):
    return base + disc(mark, **({"x": 56, "y": 54, "r": 17} | k))


X, BANG = crossmark(0, 0, 1.15), glyphs("!", 0, 0, 17, DRED, 4.6)
pic("trouble-not-a-plan", "A plain page with a question mark: not a plan.", lambda: marked(doc(-6, lines=4), glyphs("?", 0, 0, 17, DRED, 3.8)))
pic("trouble-not-a-plan-next", "A hand picks a different booklet.", lambda: plan(-14, 4, .72) + plan(26, 4, .72) + om("1F446", 28, 38, 40), "trouble-gone-next")
pic("trouble-in-use", "The same booklet in two windows.", lambda: R(-6, 0, 52, 44, WHITE, 2, 2) + R(-6, 0, 52, 9, SKY, 2, 2) + plan(4, 10, .45) + R(24, 24, 54, 46, WHITE, 2, 2) + R(24, 24, 54, 9, SKY, 2, 2) + plan(35, 34, .45))
pic("trouble-in-use-next", "A window with a cross: close it.", lambda: R(0, 6, 72, 58, WHITE, 2, 3) + R(0, 6, 72, 15, SKY, 2, 3) + crossmark(60, 13.500, .8) + om("1F446", 36, 16, 50))
pic("trouble-read-only", "A folder with a lock.", lambda: folder(-4, -4) + lock(56, 50, 1.15))
pic("trouble-full", "A full box with too many pages.", lambda: T(paper(0, 0, 26, 34, 3), 6, 2, 1, -10) + T(paper(0, 0, 26, 34, 3), 34, -2, 1, 8) + P("M2 32H70L64 68H8Z", GREY, 2) + glyphs("!", 36, 50, 22, DRED, 6))
pic("trouble-damaged", "A booklet with a plaster on it.", lambda: plan(-2) + om("1FA79", 24, 26, 50))
pic("trouble-gone", "A dashed outline where a booklet was.", lambda: P("M14 6H58V66H14Z", "none", 2.6, BLACK, ' stroke-dasharray="5 5"') + qmark(36, 36, 32, w=6))
pic("trouble-document", "A printer with a warning sign.", lambda: om("1F5A8", -8, -4, 68) + warn(56, 52, .85))
pic("trouble-document-next", "A safe booklet and an arrow that turns round.", lambda: plan(-12, 0, .85) + tick(22, 62, 1) + loop(56, 36, 14, SKY, 5), "trouble-other-next")
pic("trouble-copy", "A folder with a red cross.", lambda: marked(folder(-4, -4), X))
pic("trouble-copy-next", "An arrow to a different folder.", lambda: folder(-14, 2, .56, GREY) + folder(32, 30, .62) + arrow(14, 48, 30, 56, GREEN, 5, 9))
pic("trouble-open", "A closed booklet with a red cross.", lambda: marked(P("M2 14Q16 8 34 14V66Q16 60 2 66Z", WHITE, 2) + P("M34 14Q52 8 66 14V66Q52 60 34 66Z", WHITE, 2), X))
pic("trouble-no-sound", "A loudspeaker with a warning sign.", lambda: speaker(1) + warn(54, 52, .85))
same("trouble-no-sound", "trouble-no-own-voice")
pic("trouble-content", "A list of questions with a warning sign.", lambda: R(4, 2, 46, 66, WHITE, 2, 3) + "".join(qmark(14, y, 11, w=2.4) + L((24, y), (43, y), w=2.4) for y in (15, 34, 53)) + warn(54, 52, .85))
pic("trouble-other", "A computer with a warning sign.", lambda: computer(-4, -2) + warn(54, 52, .85))
same("trouble-other", "trouble-start")
same("trouble-gone", "trouble-gone-now")
same("trouble-copy", "trouble-choose")
same("trouble-copy-next", "trouble-choose-next")
same("help-ask", "trouble-start-next")
same("share-where-stick", "trouble-gone-now-next")
same("bar-carry-on", "trouble-go-on")
same("bar-back", "trouble-go-back")
same("pause-start", "trouble-leave")
same("pause-close", "trouble-close")

pic("trouble-ok", "A big green tick.", lambda: tick(36, 36, 4.2, w=9))
