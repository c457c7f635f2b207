"""How a picture is named (pic, same), who is who, and things that many pictures share; the pictures of the bar."""
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
