"""Pictures of ways of pressing, of how it looks, and of settings."""
import math

from recipes_parts import *

# ================================================================ ways of pressing, and how it looks


def switch(x=0, y=0, k=1, c=RED, down=False):
    """A big round switch on its base, seen a little from above; (x, y) is the middle of its foot."""
    top = -12 if down else -17
    o = P("M-30 -8V-3A30 11 0 0 0 30 -3V-8Z", DGREY, 2.2 / k) + EL(0, -8, 30, 11, MGREY, 2.2 / k)
    o += P(f"M-24 -9C-24 {top - 8} -15 {top - 13} 0 {top - 13}S24 {top - 8} 24 -9A24 8.500 0 0 1 -24 -9Z", c, 2.2 / k)
    o += P(f"M-15 {top - 3}Q-12 {top - 8} -3 {top - 9}", "none", 3, WHITE)
    return T(o, x, y, k)


def pointer(x, y, k=1, c=WHITE):
    """The arrow of a mouse; (x, y) is its tip."""
    return T(P("M0 0L1 27L7.500 21.500L12.500 32L18.500 29L13.500 19L22 18Z", c, 2.4 / k), x, y, k)


def ring(x, y, r, full=1, c=DGREEN, w=5):
    """A ring that fills from the top."""
    o = C(x, y, r, "none", w + 3) + C(x, y, r, "none", w, WHITE)
    if full >= 1:
        return o + C(x, y, r, "none", w, c)
    a = math.radians(360 * full - 90)
    return o + P(f"M{n(x)} {n(y - r)}A{n(r)} {n(r)} 0 {int(full > .5)} 1 {n(x + r * math.cos(a))} {n(y + r * math.sin(a))}", "none", w, c)


def screen(x=0, y=0, w=72, h=60, inner="", fill=WHITE):
    """A plain screen; inner is drawn on it with its own (0, 0) in the middle."""
    return R(x, y, w, h, DGREY, 2, 5) + R(x + 4, y + 4, w - 8, h - 8, fill, 1.6, 2) + T(inner, x + w / 2, y + h / 2)


TILE = (YEL, BLUE, RED, GREEN, LILAC, ORANGE)


def tile(x, y, w, h=None, c=YEL, inner=""):
    """A choice on the screen, (x, y) its middle."""
    h = h or w
    return R(x - w / 2, y - h / 2, w, h, c, 2, min(w, h) * .14) + T(inner, x, y)


def tiles(*spots, w=20, h=None):
    return "".join(tile(x, y, w, h, TILE[i % 6]) for i, (x, y) in enumerate(spots))


def sea(x=0, y=0, w=72, h=60):
    """Sky and waves, with a small boat."""
    wave = lambda yy, c: P(f"M{n(x)} {n(yy)}" + f"q{n(w / 12)} -5 {n(w / 6)} 0t{n(w / 6)} 0t{n(w / 6)} 0t{n(w / 6)} 0t{n(w / 6)} 0t{n(w / 6)} 0V{n(y + h)}H{n(x)}Z", c, 2)
    o = R(x, y, w, h, WHITE, 2, 3)
    boat = P("M-13 0H15L9 8H-8Z", BROWN, 2) + P("M1 -25V-4H-13Z", WHITE, 2) + P("M4 -22V-4H14Z", RED, 2)
    return o + T(boat, x + w * .52, y + h * .48) + wave(y + h * .55, BLUE) + wave(y + h * .7, SKY) + wave(y + h * .86, NAVY) + R(x, y, w, h, "none", 2.4, 3)


def eye(x, y, size=30):
    return om("1F441", x - size / 2, y - size / 2, size, lw=1.9)


def thumb(x, y, size=34, down=False, **k):
    return om("1F44E" if down else "1F44D", x - size / 2, y - size / 2, size, **k)


def ways():
    return switch(18, 66, .72) + om("1F446", 38, 22, 46) + pointer(8, 0, .98) + eye(52, 10, 34)


pic("ready-press-press", "A mouse, keys, and a finger that presses.",
    lambda: om("1F5B1", -12, -8, 54) + tile(54, 14, 38, 28, SKY) + om("1F446", 28, 10, 52, lw=2)
    + "".join(R(0 + 15.5 * i, 56, 13, 13, WHITE, 2.2, 2.5) for i in range(5)))
pic("ready-press-switch", "A hand over one big round switch.", lambda: switch(36, 70, 1.1) + om("1FAF3", 2, -19, 74, lw=2.2, rot=10))
pic("ready-press-dwell", "A pointer waits on a choice, with a clock.", lambda: tile(28, 30, 50, 50, YEL) + ring(28, 30, 17, .7) + pointer(28, 30, .95) + clock(64, 12, 14, 12, 3, sector=(0, 3)))

pic("ready-try", "A finger tries one of three picture choices.",
    lambda: tile(12, 16, 26, 30, WHITE, om("2600", -14, -14, 28, lw=1.6)) + tile(42, 16, 26, 30, YEL, T(sea(0, 0, 72, 60), -10, -8.4, .28)) + tile(72, 16, 26, 30, WHITE, om("1F333", -16, -17, 32, lw=1.6))
    + om("1F446", 19, 16, 52))
emoji("ready-try-a", "2600", "A sun.")
pic("ready-try-b", "The sea, with waves and a boat.", sea)
emoji("ready-try-c", "1F333", "A tree.")


def sliders(x=0, y=0):
    o = ""
    for i, (v, c) in enumerate(((-8, RED), (10, YEL), (-2, GREEN))):
        yy = -15 + 15 * i
        o += L((x - 24, y + yy), (x + 24, y + yy), w=4) + C(x + v, y + yy, 6.5, c, 2.2)
    return o


pic("my-settings", "A screen with sliders to set.", lambda: screen(0, 4, 72, 62, sliders()), "help-settings")
pic("ready-size-system", "A computer with a small letter and a big letter.", lambda: computer(inner=R(9, 13, 54, 32, WHITE, 1.8, 1) + glyphs("A", 24, 33, 10, BLACK, 3) + glyphs("A", 46, 29, 22, BLACK, 4.4)))
same("ready-sound", "my-settings-sound")
same("ready-size", "my-settings-size")
same("ready-colours", "my-settings-colours")


def view(x, y, w, lw=2):
    """A picture of mountains, (x, y) its middle."""
    h = w * .74
    k = w / 40
    o = R(-20, -14.8, 40, 29.6, BLUE, 0) + P("M-20 14.800V5L-8 -5L2 4L8 -1L20 9V14.800Z", GREEN, 0) + P("M-17 5L-7 -7L1 4M-2 0L7 -3L16 7", "none", lw / k)
    o += C(11, -8, 3.6, YEL, lw * .8 / k)
    return T(o, x, y, k) + R(x - w / 2, y - h / 2, w, h, "none", lw + .4, 1)


def words(x, y, *widths, c=BLACK, w=4, gap=9):
    """Lines of words as strokes, centred."""
    return "".join(L((x - v / 2, y + gap * i), (x + v / 2, y + gap * i), w=w, stroke=c) for i, v in enumerate(widths))


def picture_card(w):
    return R(4, 0, 64, 72, WHITE, 2.4, 6) + (view(36, 27, w) if w else "") + words(36, 56, 44, 28, w=4.4, gap=8)


pic("set-pictures", "A small picture and a big picture.", lambda: view(9, 56, 24) + view(50, 42, 54, 2.2) + arrow(4, 38, 16, 20, RED), "my-settings-pictures")
pic("set-pictures-large", "A card with a big picture.", lambda: picture_card(54))
pic("set-pictures-small", "A card with a small picture.", lambda: picture_card(24))
pic("set-pictures-off", "A card with words and no picture.", lambda: R(4, 0, 64, 72, WHITE, 2.4, 6) + words(36, 16, 44, 34, 44, 26, w=4.4, gap=13.5))

pic("set-tiles", "Choices with the numbers 1, 2 and 3.", lambda: tile(14, 16, 28, 28, YEL, glyphs("1", 0, 0, 15, w=3.6)) + tile(50, 16, 28, 28, BLUE, glyphs("2", 0, 0, 15, w=3.6)) + tile(14, 52, 28, 28, GREEN, glyphs("3", 0, 0, 15, w=3.6))
    + P("M38 38H62Q64 38 64 40V64Q64 66 62 66H38Q36 66 36 64V40Q36 38 38 38Z", WHITE, 2.2, BLACK, ' stroke-dasharray="4 4"') + qmark(50, 52, 16, w=3.4), "my-settings-tiles")
pic("set-tiles-fit", "A screen full of choices.", lambda: screen(inner=tiles(*((-24 + 16 * i, -16 + 16 * j) for j in range(3) for i in range(4)), w=12.5)))


def apart(gx, gy, w=20, h=16):
    x, y = (gx + w) / 2, (gy + h) / 2
    return screen(inner=tiles((-x, -y), (x, -y), (-x, y), (x, y), w=w, h=h))


def both_ways(x1, x2, y, w=4, hd=8):
    m = (x1 + x2) / 2
    return P(f"M{n(x1)} {n(y)}l{n(hd)} {n(-hd * .8)}v{n(hd * .8 - w / 2)}H{n(x2 - hd)}v{n(-hd * .8 + w / 2)}l{n(hd)} {n(hd * .8)}l{n(-hd)} {n(hd * .8)}v{n(-hd * .8 + w / 2)}H{n(x1 + hd)}v{n(hd * .8 - w / 2)}Z", RED, 1.8)


pic("set-space", "Two choices, with an arrow for the space between.", lambda: tile(8, 36, 22, 44, YEL) + tile(72, 36, 22, 44, BLUE) + both_ways(22, 58, 36, 5, 11), "my-settings-space")
pic("set-space-usual", "Four choices close together.", lambda: apart(3, 3))
pic("set-space-wide", "Four choices far apart.", lambda: apart(18, 14))


def text_rows(lit=None, c=DGREY):
    """Three rows of words; one word is lit."""
    rows = (((2, 24), (32, 38)), ((2, 11), (25, 24), (61, 11)), ((2, 32), (40, 20)))
    o, i = "", 0
    for j, row in enumerate(rows):
        for x, w in row:
            y = 10 + 22 * j
            if i == lit:
                o += R(x - 5, y - 7, w + 10, 20, YEL, 2.4, 5)
            o += R(x, y, w, 6, BLACK, 0, 3)
            i += 1
    return o


pic("set-along", "A loudspeaker, and a word that lights up.", lambda: T(speaker(2), -8, -16, .8) + R(-4, 46, 20, 7, MGREY, 0, 3.5) + R(22, 38, 34, 23, YEL, 2.4, 6) + R(28, 46, 22, 7, BLACK, 0, 3.5) + R(62, 46, 14, 7, MGREY, 0, 3.5), "my-settings-along")
pic("set-along-on", "Words, and one word is lit up.", lambda: text_rows(3))
pic("set-along-off", "Words, and no word is lit up.", lambda: text_rows())


def back_round(c=ORANGE):
    d = "M22 22H46A17 17 0 0 1 46 56H16"
    return P(d, "none", 12) + P("M26 2L2 22L26 42Z", c, 2.2) + P(d, "none", 8.4, c)


pic("set-undo", "An arrow that turns back.", back_round)
pic("ready-colours-system", "A computer, half light and half dark.", lambda: computer(inner=R(9, 13, 54, 32, WHITE, 0) + R(36, 13, 27, 32, "#2b2b33", 0) + R(9, 13, 54, 32, "none", 1.8, 1) + glyphs("A", 22.5, 29, 17, BLACK, 3.4) + glyphs("A", 49.5, 29, 17, WHITE, 3.4)))


def octagon(x, y, r, c, w=2.4):
    pts = [(x + r * math.cos(math.radians(22.5 + 45 * i)), y + r * math.sin(math.radians(22.5 + 45 * i))) for i in range(8)]
    return P("M" + "L".join(f"{n(a)} {n(b)}" for a, b in pts) + "Z", c, w)


pic("bar-stop", "A red stop sign with a hand.", lambda: octagon(36, 36, 34, DRED) + octagon(36, 36, 30, "none", 0) + om("270B", 14, 13, 46, lw=2))
pic("bar-point-off", "A pointer with a cross.", lambda: pointer(2, 6, 1.7) + crossmark(54, 16, 2, w=6))
pic("bar-point-on", "A pointer in a green ring.", lambda: ring(30, 28, 25, .75, DGREEN, 7) + pointer(28, 26, 1.35))

pic("reader-on", "A computer reads words out to an ear.", lambda: computer(-16, 2, 1.02, R(9, 13, 54, 32, WHITE, 1.8, 1) + "".join(L((16, 21 + 8 * i), (16 + v, 21 + 8 * i), w=3) for i, v in enumerate((38, 28, 34)))) + om("1F442", 52, 0, 56, flip=True) + "".join(P(f"M{57 + 6 * i} {n(30 - 6 - 3 * i)}q{3 + i} {6 + 3 * i} 0 {12 + 6 * i}", "none", 2.6) for i in (0, 1)))


def sway(x1, y1, x2, y2):
    """A thin arrow with two heads."""
    a = math.atan2(y2 - y1, x2 - x1)
    c, s = math.cos(a), math.sin(a)
    o = L((x1, y1), (x2, y2), w=3.2)
    for x, y, q in ((x1, y1, 1), (x2, y2, -1)):
        o += L((x + q * (6 * c - 5 * s), y + q * (6 * s + 5 * c)), (x, y), (x + q * (6 * c + 5 * s), y + q * (6 * s - 5 * c)), w=3.2)
    return o


def seen(kind):
    mood = {"yes": "smile", "no": "flat", "unclear": "flat"}[kind]
    o = eye(30, 4, 36) + bust(M, 30, 72, 1.9, mood)
    if kind == "yes":
        return o + sway(56, 14, 56, 42) + disc(tick(0, 0, 1.25), x=58, y=64, r=18)
    if kind == "no":
        return o + arrow(12, 38, -4, 38, BLACK, 3, 7) + arrow(48, 38, 64, 38, BLACK, 3, 7) + disc(thumb(0, 0, 26, True), x=58, y=64, r=18)
    return o + disc(qmark(0, 0, 17, w=3.6), x=58, y=64, r=18)


def shown(*ticks):
    """Three choices, some with a tick."""
    o = ""
    for i, x in enumerate((0, 28, 56)):
        o += tile(x, 10, 24, 30, TILE[i])
        o += C(x, 38, 10.5, WHITE, 2) + (T(tick(0, 0, .95, w=4), x, 38) if i in ticks else "")
    return o


pic("seen-many", "Three choices, two with a tick.", lambda: shown(0, 2))
pic("seen-none", "Three choices, none with a tick.", lambda: shown())
pic("seen-one", "Three choices, one with a tick.", lambda: shown(1))
pic("seen-many-again", "A speech bubble that asks, and an arrow round.", lambda: speech(26, 22, 52, 42, "bl", lw=2.4, inner=qmark(26, 22, 26, w=5)) + disc(loop(0, 0, 8, GREEN, 3), x=56, y=54, r=17))
same("answer-not-sure", "seen-many-leave")

# Screens whose "not sure" is the one of the bar; items of the program that take their words from elsewhere; lines that
# stand on screens with other pictures.
MAY_SHOW_BAR |= {"seen-many"}
BORROWED |= {"help-settings", "help-supporter"}
# Lines that stand beside a picture or under a field.
NO_PICTURE |= {"field-left", "field-full", "field-cut", "copies-differ", "pause-not-saved", "share-where-looking", "share-where-none", "trouble-words", "trouble-words-lost"}
NO_PICTURE |= {f"ready-try-{_k}" for _k in ("press", "switch", "dwell", "helper", "kept", "well")} | {"learn-switch-done"}
same("ready-sound-on", "own-hear")
same("seen-many", "seen-several")
same("seen-one-right", "seen-several-right")
pic("set-speaks", "A loudspeaker, and a hand that presses.", lambda: speaker(2, -10, -14) + hand_press(38, 36, 36), "my-settings-speaks")
pic("set-speaks-press", "A hand presses a button, and a loudspeaker talks.", lambda: T(speaker(2), -2, -10, .62) + R(38, 28, 34, 24, YEL, 2.4, 5) + hand_press(42, 38, 36))
same("ready-loud", "my-settings-loud")
same("learn-switch", "my-settings-learn")
