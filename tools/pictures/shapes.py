"""Shapes, signs drawn as strokes, and marks, on OpenMoji's 72 x 72 grid. No words: signs are strokes."""
import math

# OpenMoji's palette.
BLUE, SKY, NAVY = "#92d3f5", "#61b2e4", "#1e50a0"
RED, DRED = "#ea5a47", "#d22f27"
GREEN, DGREEN = "#b1cc33", "#5c9e31"
YEL, GOLD = "#fcea2b", "#f1b31c"
PINK, ROSE = "#ffa7c0", "#e67a94"
LILAC, PURPLE = "#b399c8", "#8967aa"
ORANGE, DORANGE = "#f4aa41", "#e27022"
BROWN, DBROWN = "#a57939", "#6a462f"
GREY, MGREY, DGREY = "#d0cfce", "#9b9b9a", "#3f3f3f"
WHITE, BLACK = "#fff", "#000"
TUNIC = "#2f6b62"      # of paid helpers
TINT = "#d3e8f5"
# Colours nothing else has: they say which part of me a shape is, and become the tint.
MARKS = {"#d3e8f1": "me-skin", "#d3e8f2": "me-hair", "#d3e8f3": "me-top", "#d3e8f4": "me-legs"}
SKIN1, SKIN2, SKIN3, SKIN4, SKIN5 = "#fadcbc", "#debb90", "#c19a65", "#a57939", "#85592f"


def n(v):
    """A number as short text."""
    t = f"{v:.2f}".rstrip("0").rstrip(".")
    return "0" if t in ("-0", "") else t


# ---------------------------------------------------------------- shapes

def P(d, fill="none", w=2, stroke=BLACK, extra=""):
    """A path."""
    s = f'<path d="{d}" fill="{fill}"'
    if w:
        s += f' stroke="{stroke}" stroke-width="{n(w)}" stroke-linecap="round" stroke-linejoin="round"'
    return s + extra + "/>"


def C(x, y, r, fill="none", w=2, stroke=BLACK):
    s = f'<circle cx="{n(x)}" cy="{n(y)}" r="{n(r)}" fill="{fill}"'
    if w:
        s += f' stroke="{stroke}" stroke-width="{n(w)}"'
    return s + "/>"


def EL(x, y, rx, ry, fill="none", w=2, stroke=BLACK):
    s = f'<ellipse cx="{n(x)}" cy="{n(y)}" rx="{n(rx)}" ry="{n(ry)}" fill="{fill}"'
    if w:
        s += f' stroke="{stroke}" stroke-width="{n(w)}"'
    return s + "/>"


def R(x, y, w_, h, fill="none", w=2, rx=0, stroke=BLACK):
    s = f'<rect x="{n(x)}" y="{n(y)}" width="{n(w_)}" height="{n(h)}" fill="{fill}"'
    if rx:
        s += f' rx="{n(rx)}"'
    if w:
        s += f' stroke="{stroke}" stroke-width="{n(w)}" stroke-linejoin="round"'
    return s + "/>"


def L(*pts, w=2, stroke=BLACK, fill="none"):
    """A line through points."""
    d = "M" + " ".join(f"{n(x)} {n(y)}" for x, y in pts)
    return P(d, fill, w, stroke)


def LL(*pts, c=GREY, w=3, o=1.6):
    """A line with an outline: a limb, a pole, a tube."""
    return L(*pts, w=w + 2 * o) + L(*pts, w=w, stroke=c)


def PP(d, c=GREY, w=3, o=1.6):
    return P(d, "none", w + 2 * o) + P(d, "none", w, c)


def T(s, x=0, y=0, k=1, rot=0, flip=False):
    """Move, scale, turn or mirror a piece."""
    t = []
    if x or y:
        t.append(f"translate({n(x)} {n(y)})")
    if rot:
        t.append(f"rotate({n(rot)})")
    if flip or k != 1:
        t.append(f"scale({n(-k)} {n(k)})" if flip else f"scale({k:.4g})")
    return f'<g transform="{" ".join(t)}">{s}</g>' if t else s


# ---------------------------------------------------------------- signs

GLYPHS = {
    "0": "M4 0C1 0 0 3 0 6S1 12 4 12 8 9 8 6 7 0 4 0Z",
    "1": "M1.5 3L4.5 0V12",
    "2": "M0 3C0 1 2 0 4 0S8 1 8 3.5C8 6 0 10 0 12H8",
    "3": "M0 1.8C.8 .6 2.3 0 4 0C6.3 0 8 1.2 8 3S6.3 6 4 6C6.5 6 8 7.2 8 9S6.3 12 4 12C2 12 .7 11.3 0 10.2",
    "4": "M6 12V0L0 8.5H8",
    "5": "M7.5 0H1V5C2 4.3 3 4 4 4C6.5 4 8 5.7 8 8S6.3 12 4 12C2 12 .5 11.2 0 10",
    "6": "M7.5 1.5C6.5 .5 5.5 0 4.5 0C1.5 0 0 3.5 0 7.5C0 10.5 1.7 12 4 12S8 10.5 8 8.2 6.3 4.7 4 4.7 .3 6 0 8",
    "7": "M0 0H8L3 12",
    "9": "M.5 10.5C1.5 11.5 2.5 12 3.5 12C6.5 12 8 8.5 8 4.5C8 1.5 6.3 0 4 0S0 1.5 0 3.8 1.7 7.3 4 7.3 7.7 6 8 4",
    "A": "M0 12L4 0L8 12M1.5 8H6.5",
    "a": "M7 5V12M7 8.5A3.5 3.5 0 1 0 7 8.6",
    "£": "M7.5 2.5C7 .8 6 0 4.7 0C2.8 0 2 1.5 2 3.2V9C2 10.5 1.2 11.5 0 12H8M0 6.3H5.5",
    "?": "M0 3C0 1 2 0 4 0S8 1 8 3.3C8 6 4 5.6 4 8.2M4 12V12.01",
    "+": "M0 6H8M4 2V10",
    "!": "M4 0V8M4 12V12.01",
    "%": "M8 0L0 12M2 0A2 2 0 1 0 2 4A2 2 0 1 0 2 0M6 8A2 2 0 1 0 6 12A2 2 0 1 0 6 8",
}


def glyphs(text, cx, cy, h, c=BLACK, w=2, gap=3.2):
    """Signs as strokes, centred at (cx, cy), h high."""
    k = h / 12
    widths = [4.5 if ch in "1!" else 8 for ch in text]
    total = (sum(widths) + gap * (len(text) - 1)) * k
    x = cx - total / 2
    out = ""
    for ch, wd in zip(text, widths):
        off = -1.2 if ch == "1" else (-2 if ch == "!" else 0)
        d = GLYPHS[ch]
        out += f'<g transform="translate({n(x + off * k)} {n(cy - h / 2)}) scale({k:.4g})">' + \
            P(d, "none", w / k, c) + "</g>"
        x += (wd + gap) * k
    return out


# ---------------------------------------------------------------- badges and marks

BX, BY, BR = 58, 57, 14.5


def disc(inner, x=BX, y=BY, r=BR, fill=WHITE):
    """A badge: white disc, black ring, with something in it drawn round (0, 0) in a 30-unit space."""
    return C(x, y, r, fill, 2) + T(inner, x, y, r / 15)


def speech(x, y, w=24, h=17, tail="bl", fill=WHITE, dots=True, lw=2, inner=""):
    """A speech bubble centred at (x, y); tail bl, br, tl, tr, or none."""
    l, r, t, b = x - w / 2, x + w / 2, y - h / 2, y + h / 2
    q = min(w, h) * .36
    tx = {"l": x - w * .2, "r": x + w * .2}.get(tail[-1], x)
    k = -1 if tail[-1] == "l" else 1
    d = f"M{n(l + q)} {n(t)}"
    if tail[0] == "t":
        d += f"H{n(tx - 3)}L{n(tx + k * 4.5)} {n(t - 6)}L{n(tx + 3)} {n(t)}"
    d += f"H{n(r - q)}Q{n(r)} {n(t)} {n(r)} {n(t + q)}V{n(b - q)}Q{n(r)} {n(b)} {n(r - q)} {n(b)}"
    if tail[0] == "b":
        d += f"H{n(tx + 3)}L{n(tx + k * 4.5)} {n(b + 6)}L{n(tx - 3)} {n(b)}"
    d += f"H{n(l + q)}Q{n(l)} {n(b)} {n(l)} {n(b - q)}V{n(t + q)}Q{n(l)} {n(t)} {n(l + q)} {n(t)}Z"
    o = P(d, fill, lw)
    if dots and not inner:
        for i in (-1, 0, 1):
            o += C(x + i * w * .23, y, 1.9, BLACK, 0)
    return o + inner


def clock(x, y, r, h=10, m=2, fill=WHITE, sector=None, c=GOLD, lw=2):
    """A clock; h, m hands as hours 0-12; sector (from, to) in hours is filled."""
    o = C(x, y, r, fill, 0)
    if sector:
        a, b = [math.pi * 2 * v / 12 - math.pi / 2 for v in sector]
        if sector[1] - sector[0] >= 12:
            o += C(x, y, r, c, 0)
        else:
            big = 1 if sector[1] - sector[0] > 6 else 0
            o += P(f"M{n(x)} {n(y)}L{n(x + r * math.cos(a))} {n(y + r * math.sin(a))}A{n(r)} {n(r)} 0 {big} 1 {n(x + r * math.cos(b))} {n(y + r * math.sin(b))}Z", c, 0)
    o += C(x, y, r, "none", lw)
    for v, k in ((h, .5), (m, .72)):
        a = math.pi * 2 * v / 12 - math.pi / 2
        o += L((x, y), (x + r * k * math.cos(a), y + r * k * math.sin(a)), w=lw)
    return o


def tick(x, y, s=1, c=DGREEN, w=4.5):
    return L((x - 6 * s, y), (x - 1.5 * s, y + 5 * s), (x + 6.5 * s, y - 5.5 * s), w=w + 2.4) + L((x - 6 * s, y), (x - 1.5 * s, y + 5 * s), (x + 6.5 * s, y - 5.5 * s), w=w, stroke=c)


def crossmark(x, y, s=1, c=DRED, w=4.5):
    a = L((x - 5 * s, y - 5 * s), (x + 5 * s, y + 5 * s), w=w + 2.4) + L((x + 5 * s, y - 5 * s), (x - 5 * s, y + 5 * s), w=w + 2.4)
    return a + L((x - 5 * s, y - 5 * s), (x + 5 * s, y + 5 * s), w=w, stroke=c) + L((x + 5 * s, y - 5 * s), (x - 5 * s, y + 5 * s), w=w, stroke=c)


def arrow(x1, y1, x2, y2, c=RED, w=4, hd=6.5, o=1.5):
    """A thick arrow."""
    a = math.atan2(y2 - y1, x2 - x1)
    bx, by = x2 - hd * math.cos(a), y2 - hd * math.sin(a)
    px, py = -math.sin(a), math.cos(a)
    q = w / 2
    pts = [(x1 + px * q, y1 + py * q), (bx + px * q, by + py * q), (bx + px * hd * .8, by + py * hd * .8), (x2, y2),
           (bx - px * hd * .8, by - py * hd * .8), (bx - px * q, by - py * q), (x1 - px * q, y1 - py * q)]
    return P("M" + "L".join(f"{n(a)} {n(b)}" for a, b in pts) + "Z", c, o)


def heart(x, y, s=1, c=RED, w=2):
    d = f"M{n(x)} {n(y + 7 * s)}C{n(x - 12 * s)} {n(y - 1 * s)} {n(x - 8 * s)} {n(y - 9 * s)} {n(x)} {n(y - 3.5 * s)}C{n(x + 8 * s)} {n(y - 9 * s)} {n(x + 12 * s)} {n(y - 1 * s)} {n(x)} {n(y + 7 * s)}Z"
    return P(d, c, w)


def star(x, y, r=8, c=YEL, w=1.8):
    pts = []
    for i in range(10):
        a = -math.pi / 2 + i * math.pi / 5
        q = r if i % 2 == 0 else r * .45
        pts.append((x + q * math.cos(a), y + q * math.sin(a)))
    return P("M" + "L".join(f"{n(a)} {n(b)}" for a, b in pts) + "Z", c, w)


def dots(x, y, n_on, total=7, r=2.6, gap=6.6, c=NAVY, mark=None):
    """A row of dots with the first n_on filled (or only the one given by mark)."""
    o = ""
    x0 = x - gap * (total - 1) / 2
    for i in range(total):
        on = (i == mark) if mark is not None else i < n_on
        o += C(x0 + i * gap, y, r, c if on else WHITE, 1.4)
    return o


def sheet(x, y, w, h, inner="", band=RED, lw=2):
    """A calendar sheet."""
    o = R(x, y, w, h, WHITE, lw, 2)
    o += P(f"M{n(x)} {n(y + h * .24)}V{n(y + 2)}q0 -2 2 -2H{n(x + w - 2)}q2 0 2 2V{n(y + h * .24)}Z", band, lw)
    for q in (.28, .72):
        o += L((x + w * q, y - 2.5), (x + w * q, y + 2.5), w=lw)
    return o + inner


def paper(x, y, w, h, lines=5, fill=WHITE, lw=2, inset=4):
    f = min(w, h) * .26
    d = f"M{n(x)} {n(y)}H{n(x + w - f)}L{n(x + w)} {n(y + f)}V{n(y + h)}H{n(x)}Z"
    o = P(d, fill, lw) + P(f"M{n(x + w - f)} {n(y)}V{n(y + f)}H{n(x + w)}", GREY, lw)
    for i in range(lines):
        yy = y + f + 2 + (h - f - 5) * (i + .5) / max(1, lines)
        o += L((x + inset, yy), (x + w - inset, yy), w=1.6)
    return o


def zzz(x, y, s=1):
    o = ""
    for i, k in enumerate((1, .75)):
        xx, yy, q = x + i * 6 * s, y - i * 6 * s, 5 * s * k
        o += L((xx, yy - q), (xx + q, yy - q), (xx, yy), (xx + q, yy), w=1.8)
    return o


def ground(x1, x2, y):
    return L((x1, y), (x2, y), w=2)
