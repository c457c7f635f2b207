"""What each picture shows. pic(file, description, drawing, *keys): the file's own name is a key as well, unless only=True."""
import math

from draw import *

PICS, KEYS = {}, {}
PLAIN = set()
NO_PICTURE = set()
MAY_SHOW_BAR = set()
BORROWED = set()
FACES = []


def pic(name, text, fn, *keys, only=False):
    assert name not in PICS, name
    PICS[name] = (text, fn)
    for k in keys if only else (name, *keys):
        assert k not in KEYS, k
        KEYS[k] = name


def emoji(name, code, text, *keys, only=False, **k):
    """One OpenMoji drawing as it is."""
    if not k and code not in HANDS:
        PLAIN.add(name)
    pic(name, text, lambda: om(code, **k), *keys, only=only)


def plain(name):
    return name in PLAIN


def same(name, *keys):
    for k in keys:
        assert k not in KEYS, k
        KEYS[k] = name


# ---------------------------------------------------------------- who is who
# One even tint: me. Dark tunic and badge: a paid helper. Purple: family. Orange: friends. Grey: others.

M = look(*list(MARKS)[:2], "short", list(MARKS)[2], legs=list(MARKS)[3])
Y = M.but(style="long")
W = look(SKIN4, DGREY, "curly", BLUE)
G = look(SKIN1, ORANGE, "long", BLUE)
O = look(SKIN2, GREY, "short", BLUE, legs=DBROWN, beard=GREY)

H = look(SKIN1, DGREY, "bob", TUNIC, legs=DGREY, lanyard=True, cord=GOLD)
H2 = look(SKIN5, DGREY, "short", TUNIC, legs=DBROWN, lanyard=True, cord=GOLD)
NURSE = look(SKIN3, DBROWN, "bun", "#34558b", legs="#34558b", collar=True)
SW = look(SKIN2, DBROWN, "short", GREY, legs=DGREY, glasses=True, collar=True)           # social worker
ADV = look(SKIN4, BLACK, "bun", RED, legs=DGREY)                                          # advocate
MUM = look(SKIN2, GREY, "bob", LILAC, legs=DGREY)
DAD = look(SKIN2, GREY, "fringe-bald", PURPLE, legs=DGREY)
SIS = look(SKIN2, BROWN, "tail", LILAC, legs=NAVY)
FR1 = look(SKIN3, DGREY, "short", ORANGE, legs=DBROWN)
FR2 = look(SKIN1, RED, "bob", ORANGE, legs=NAVY)
FR3 = look(SKIN5, BLACK, "afro", ORANGE, legs=DGREY)
OTH = look(SKIN1, BROWN, "short", MGREY, legs=DGREY)
VOL = look(SKIN2, DBROWN, "tail", YEL, legs=NAVY)
KID = look(SKIN2, BROWN, "short", PINK, legs=NAVY)


def table(x1, x2, y, ground=66, c=BROWN, legs=True):
    o = ""
    if legs:
        o += LL((x1 + 5, y + 3), (x1 + 5, ground), c=c, w=2.4) + LL((x2 - 5, y + 3), (x2 - 5, ground), c=c, w=2.4)
    return o + R(x1, y, x2 - x1, 4.6, c, 2, 1.5)


def plate(x, y, w=11):
    return EL(x, y, w, 3.6, WHITE, 1.8) + EL(x - 3, y - 1.4, 3.4, 2.2, DGREEN, 1.3) + EL(x + 3, y - 1.4, 3.6, 2.2, ORANGE, 1.3)


def fork(x1, y1, x2, y2):
    import math
    a = math.atan2(y2 - y1, x2 - x1)
    ln = math.hypot(x2 - x1, y2 - y1)
    o = L((0, 0), (ln - 5, 0), w=3.4) + L((0, 0), (ln - 5, 0), w=1.2, stroke=GREY)
    o += P(f"M{n(ln + 1)} -2.8H{n(ln - 4)}Q{n(ln - 7)} 0 {n(ln - 4)} 2.8H{n(ln + 1)}M{n(ln - 5)} 0H{n(ln + 1)}", "none", 1.5)
    return T(o, x1, y1, 1, round(math.degrees(a), 1))


def spoon(x1, y1, x2, y2):
    return L((x1, y1), (x2, y2), w=3.6) + L((x1, y1), (x2, y2), w=1.4, stroke=GREY) + EL(x2, y2, 2.6, 2, GREY, 1.5)


def glass(x, y, c=BLUE):
    return P(f"M{x} {y - 10}H{x + 8}L{x + 7} {y}H{x + 1}Z", c, 1.8)


def cup(x, y, c=RED):
    return P(f"M{x + 8} {y - 7}q5 0 4 3t-4.500 2", "none", 1.8) + P(f"M{x} {y - 9}H{x + 9}V{y - 3}Q{x + 9} {y} {x + 6} {y}H{x + 3}Q{x} {y} {x} {y - 3}Z", c, 1.8)


# ---------------------------------------------------------------- cook

def bag(x, y, k=1):
    return T(P("M-5 -13Q-5 -20 0 -20T5 -13", "none", 1.8) + EL(3, -15, 2.6, 4, DGREEN, 1.4) + R(-1.5, -19, 3, 8, ORANGE, 1.4) + P("M-8 -13H8L7 0H-7Z", GOLD, 2), x, y, k)


# ---------------------------------------------------------------- wash

def bubbles(x1, x2, y):
    o, i, x = "", 0, x1
    while x <= x2:
        o += C(x, y - (1.5 if i % 2 else 0), 3.6 if i % 2 else 3, "#fff", 1.5)
        x += 5
        i += 1
    return o


# ---------------------------------------------------------------- dress

def tshirt(x, y, k=1, c=RED):
    return T(P("M-5 -9L-14 -5L-11 2L-7 0V11H7V0L11 2L14 -5L5 -9Q0 -5 -5 -9Z", c, 2 / k if k < 1 else 2), x, y, k)


def trousers(x, y, k=1, c=NAVY):
    return T(P("M-7 -11H7L8 12H2L0 -3L-2 12H-8Z", c, 2), x, y, k)


# ---------------------------------------------------------------- move


# ---------------------------------------------------------------- night

def bed(lk, y=0, mood="sleep", c=SKY):
    """Someone lying in bed, head left; the bed's ground at y + 66."""
    o = part("bed", 0, y)
    o += R(6, 44 + y, 17, 9, WHITE, 2, 3)
    o += T(head(lk, 0, 0, .95, "f", mood), 16, 41 + y, 1, -78)
    o += P(f"M23 {53 + y}V{46 + y}Q24 {39 + y} 33 {40 + y}Q48 {41 + y} 62 {44 + y}Q67 {45 + y} 67 {53 + y}Z", c, 2)
    return o


def moon(x, y, size=24, c=YEL):
    return om("1F319", x, y, size, lw=2)


# ---------------------------------------------------------------- clean

def broom(x, y, top=(0, -40)):
    return LL((x + top[0], y + top[1]), (x, y - 9), c=BROWN, w=2) + P(f"M{x - 4} {y - 9}H{x + 4}L{x + 8} {y}H{x - 8}Z", GOLD, 2)


# ---------------------------------------------------------------- people


# ---------------------------------------------------------------- work

def desk(x1, x2, lap):
    return table(x1, x2, 46) + part("laptop", lap, 43)


# ---------------------------------------------------------------- travel

RB = {"#fcea2b": "#ea5a47", "#f4aa41": "#d22f27", "#f1b31c": "#d22f27", "#e27022": "#d22f27"}


def busfront(x, y, size):
    return om("1F68D", x, y, size, lw=2 * size / 60 if size < 60 else 2, colors=RB)


# ---------------------------------------------------------------- choices

def coin1(x, y, r=14):
    k = r / 14
    return T(part("coin-1") + glyphs("£1", 0, 0, 9.5, w=1.8), x, y, k)


def note(x, y, w, h, c, text, lw=2):
    o = R(x, y, w, h, c, lw, 1.5)
    r = h * .15                                                # a head and shoulders, so that it is not read as a nought
    px, py = x + w * .82, y + h * .62
    o += P(f"M{n(px - 1.9 * r)} {n(y + h - 1)}Q{n(px - 1.9 * r)} {n(py)} {n(px)} {n(py)}T{n(px + 1.9 * r)} {n(y + h - 1)}Z", DGREY, 0) + C(px, py - r * 1.15, r, DGREY, 0)
    k = h * .42
    return o + glyphs(text, x + w * (.34 if len(text) > 1 else .36), y + h / 2, k, w=max(1.7, k / 5.5), gap=2.8)


NOTE = {"5": "#61b2e4", "10": ORANGE, "20": LILAC, "50": RED}


# ---------------------------------------------------------------- upset

def storm(x, y, size):
    """A dark cloud with lightning: a storm inside."""
    return om("1F329", x, y, size, lw=1.8)


# ---------------------------------------------------------------- safe, day, home, respect


def card(x, y, code, w=20, fill=WHITE, lw=2):
    return R(x, y, w, w, fill, lw, 2.5) + (om(code, x + 1, y + 1, w - 2, lw=1.5) if code else "")


# ================================================================ the bar, on every screen

def loop(x, y, r=14, c=SKY, w=4.6):
    """Round again: a turning arrow."""
    import math
    a0, a1 = math.radians(-35), math.radians(235)
    sx, sy, ex, ey = (n(v) for v in (x + r * math.cos(a0), y + r * math.sin(a0), x + r * math.cos(a1), y + r * math.sin(a1)))
    o = PP(f"M{sx} {sy}A{n(r)} {n(r)} 0 1 1 {ex} {ey}", c, w, 1.5)
    h = w * .85 + r * .3
    ux, uy = -math.sin(a1), math.cos(a1)
    px, py = math.cos(a1), math.sin(a1)
    cx, cy = x + r * math.cos(a1), y + r * math.sin(a1)
    pts = [(cx + ux * h * 1.5, cy + uy * h * 1.5), (cx + px * h * .8 - ux * 1.5, cy + py * h * .8 - uy * 1.5), (cx - px * h * .8 - ux * 1.5, cy - py * h * .8 - uy * 1.5)]
    return o + P("M" + "L".join(f"{n(a)} {n(b)}" for a, b in pts) + "Z", c, 2)


def speaker(waves=0, x=0, y=0, off=False):
    o = P("M4 26H15L30 12V60L15 46H4Z", GREY, 2.2) + P("M4 26H15V46H4Z", MGREY, 2.2)
    for i in range(waves):
        r = 10 + i * 9
        o += P(f"M{n(35 + i * 8)} {n(36 - r * .72)}A{n(r)} {n(r)} 0 0 1 {n(35 + i * 8)} {n(36 + r * .72)}", "none", 3.6)
    if off:
        o += L((40, 26), (58, 46), w=7) + L((58, 26), (40, 46), w=7) + L((40, 26), (58, 46), w=3.6, stroke=DRED) + L((58, 26), (40, 46), w=3.6, stroke=DRED)
    return T(o, x, y)


def foldmap(x=0, y=0, k=1):
    o = P("M4 14L24 8L46 14L68 8V56L46 62L24 56L4 62Z", GREEN, 2)
    o += P("M24 8L46 14V62L24 56Z", YEL, 0) + P("M4 14L24 8L46 14L68 8V56L46 62L24 56L4 62ZM24 8V56M46 14V62", "none", 2)
    o += P("M11 52Q16 38 28 42T40 30Q46 22 56 26", "none", 2.6, DRED, ' stroke-dasharray="4 4.4"')
    o += P("M56 27C50 18 49 8 56 7S62 18 56 27Z", RED, 2) + C(56, 14, 2.4, WHITE, 1.4)
    return T(o, x, y, k)


pic("bar-back", "An arrow to the left.", lambda: arrow(66, 36, 6, 36, BLACK, 9, 22, 2), "help-how-back")
pic("bar-next", "An arrow to the right.", lambda: arrow(6, 36, 66, 36, BLACK, 9, 22, 2), "help-how-next")
pic("bar-map", "A folded map with a path.", foldmap, "help-how-map", "part-map")
emoji("bar-help", "1F6DF", "A red and white life ring.", "part-help", lw=2.4)
pic("bar-pause", "Two upright bars: pause.", lambda: R(18, 12, 12, 48, GOLD, 2.4, 3) + R(42, 12, 12, 48, GOLD, 2.4, 3), "help-how-pause", "part-pause")
pic("bar-carry-on", "A green triangle that points right: carry on.", lambda: P("M18 10L60 36L18 62Z", GREEN, 3), "pause-go-on")
pic("bar-close", "A red cross: close.", lambda: crossmark(36, 36, 4.4, DRED, 9))
pic("bar-looks", "A page, half light and half dark, with letters.", lambda: R(6, 8, 60, 56, WHITE, 2.4, 4) + P("M36 8H62Q66 8 66 12V60Q66 64 62 64H36Z", DGREY, 2.4) + glyphs("A", 21, 36, 22, BLACK, 4) + glyphs("A", 51, 36, 22, YEL, 4))
emoji("answer-not-sure", "2753", "A red question mark.", lw=2.4)


# ================================================================ small scenes used often

def family(x=0):
    return who(10 + x, 66, DAD, hands=(None, (20, 46))) + who(52 + x, 66, SIS, hands=((42, 46), None)) + who(31 + x, 66, MUM)


def two(a, b, **k):
    return who(16, 66, a, face="r", **k) + who(50, 66, b, face="l")


def doc(x=0, y=0, k=1, inner="", lines=4, c=WHITE):
    return T(paper(14, 6, 44, 60, lines, c, 2 / k if k < 1 else 2) + inner, x, y, k)


def plan(x=0, y=0, k=1, inner=""):
    """My plan: a booklet with my face and a star on it."""
    o = R(12, 4, 48, 64, BLUE, 2, 4) + R(12, 4, 8, 64, NAVY, 2, 3)
    o += bust(M, 40, 49, 1.25) + star(40, 58.5, 6)
    return T(o + inner, x, y, k)


def folder(x=0, y=0, k=1, c=ORANGE):
    return T(P("M4 16H26L32 22H68V60H4Z", GOLD, 2) + P("M4 60L10 30H74L68 60Z", c, 2), x, y, k)


def coins(x, y, k=1):
    o = ""
    for i in range(3):
        o += EL(0, -i * 5, 10, 4, GOLD, 1.8) + P(f"M-10 {-i * 5}v4a10 4 0 0 0 20 0v-4", GOLD, 1.8) + EL(0, -i * 5, 10, 4, YEL, 1.8)
    return T(o, x, y, k)


def computer(x=0, y=0, k=1, inner=""):
    o = R(4, 8, 64, 42, DGREY, 2, 4) + R(9, 13, 54, 32, BLUE, 1.8, 1) + P("M30 50H42L45 61H27Z", GREY, 2) + L((22, 62), (50, 62), w=3)
    return T(o + inner, x, y, k)


def purse(x, y, k=1):
    return om("1F45B", x - 36 * k, y - 36 * k, 72 * k)


def lock(x, y, k=1):
    return T(P("M-7 0V-7A7 7 0 0 1 7 -7V0", "none", 6.4) + P("M-7 0V-7A7 7 0 0 1 7 -7V0", "none", 2.6, GREY) + R(-11, 0, 22, 17, YEL, 2, 2.5) + C(0, 7, 2.4, BLACK, 0) + L((0, 8), (0, 12), w=2.4), x, y, k)


def warn(x, y, k=1):
    return T(P("M0 -20L23 19H-23Z", YEL, 2.4) + L((0, -7), (0, 6), w=5) + C(0, 13, 2.6, BLACK, 0), x, y, k)


def qmark(x, y, h=24, c=DRED, w=5):
    return glyphs("?", x, y, h, BLACK, w + 3) + glyphs("?", x, y, h, c, w)


def sun(x, y, k=1):
    return om("2600", x - 36 * k, y - 36 * k, 72 * k, lw=max(1.5, 2 * k))


def house(x, y, size, lw=None):
    return om("1F3E0", x, y, size, lw=lw)


def townhall(x=0, y=0, k=1):
    return part("townhall", x, y, k)


def hand_press(x, y, size=30, **k):
    return om("1F446", x, y, size, lw=1.8, **k)


def dial(x, y, at, k=1):
    """A half dial, its hand from -1 (slow) to 1 (fast)."""
    a = math.radians(90 - 80 * at)
    marks = "".join(L((x + 17 * k * math.cos(math.radians(d)), y - 17 * k * math.sin(math.radians(d))), (x + 20.5 * k * math.cos(math.radians(d)), y - 20.5 * k * math.sin(math.radians(d))), w=2) for d in (18, 54, 90, 126, 162))
    return (P(f"M{n(x - 22 * k)} {n(y)}A{n(22 * k)} {n(22 * k)} 0 0 1 {n(x + 22 * k)} {n(y)}Z", WHITE, 2.4) + marks
            + L((x, y), (x + 15 * k * math.cos(a), y - 15 * k * math.sin(a)), w=4, stroke=RED) + C(x, y, 3.2 * k, BLACK, 0))


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
