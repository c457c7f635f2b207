"""Drawing helpers on OpenMoji's 72 x 72 grid: shapes, signs, people, badges.

Everything returns a piece of SVG as a string. Only plain shapes are used, so
that any small SVG renderer can draw the result. No words: signs are strokes.
"""
import math
import re
import xml.etree.ElementTree as ET
from pathlib import Path

HERE = Path(__file__).resolve().parent

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


# ---------------------------------------------------------------- OpenMoji

USED = set()          # hexcodes used by the picture being drawn
_cache = {}
SOURCE = {"dir": None}
SVGNS = "{http://www.w3.org/2000/svg}"
KEEP = {"d", "fill", "stroke", "stroke-width", "stroke-linecap", "stroke-linejoin", "stroke-miterlimit", "cx", "cy",
        "r", "rx", "ry", "x", "y", "x1", "x2", "y1", "y2", "width", "height", "points", "transform", "opacity",
        "fill-opacity", "stroke-opacity", "fill-rule", "stroke-dasharray"}


def _style(el):
    st = el.attrib.pop("style", None)
    if st:
        for part in st.split(";"):
            if ":" in part:
                k, v = part.split(":", 1)
                el.attrib[k.strip()] = v.strip()


NUM = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")


def _path(d):
    """The same path with numbers of two decimals. Arc flags may stand without a space after them."""
    out, i, cmd, k = [], 0, "", 0
    while i < len(d):
        c = d[i]
        if c.isalpha():
            cmd, k = c, 0
            out.append(c)
            i += 1
        elif c in " ,\t\r\n":
            i += 1
        elif cmd in "aA" and k % 7 in (3, 4):
            out.append(c)
            i, k = i + 1, k + 1
        else:
            m = NUM.match(d, i)
            out.append(n(float(m.group())))
            i, k = m.end(), k + 1
    s = ""
    for t in out:
        if s and not t.isalpha() and not s[-1].isalpha() and not t.startswith("-"):
            s += " "
        s += t
    return s


def _plain(el, k, skip):
    """One OpenMoji element as text: known attributes only, line width kept readable."""
    tag = el.tag.replace(SVGNS, "")
    if tag not in ("g", "path", "circle", "ellipse", "rect", "line", "polyline", "polygon"):
        return ""
    if skip and el.get("id") in skip:
        return ""
    _style(el)
    kids = "".join(_plain(c, k, skip) for c in el) if tag == "g" else ""
    if tag == "g" and not kids:
        return ""
    at = {a: v for a, v in el.attrib.items() if a in KEEP}
    if "d" in at:
        at["d"] = _path(at["d"])
    if "points" in at:
        at["points"] = " ".join(n(float(v)) for v in NUM.findall(at["points"]))
    if at.get("display") == "none":
        return ""
    if "stroke-width" in at and at.get("stroke", "x") != "none" or ("stroke" in at and at["stroke"] != "none"):
        try:
            at["stroke-width"] = n(float(at.get("stroke-width", "1")) * k)
        except ValueError:
            pass
    if at.get("stroke") in ("#000000", "black"):
        at["stroke"] = "#000"
    if at.get("fill") in ("#ffffff", "white", "#FFFFFF"):
        at["fill"] = "#fff"
    if "stroke" not in at and tag != "g":
        at.pop("stroke-width", None)
    a = "".join(f' {x}="{v}"' for x, v in at.items())
    if tag == "g":
        return f"<g{a}>{kids}</g>" if a else kids
    return f"<{tag}{a}/>"


HANDS = {"1F442", "1F446", "1F449", "1F44B", "1F44D", "1F44E", "1F44F", "1F450", "1F64F", "1FAF3", "1FAF4", "270B"}   # drawn as mine


def om(code, x=0, y=0, size=72, lw=None, rot=0, flip=False, colors=None, skip=()):
    """An OpenMoji drawing; (x, y) is its upper left corner, size its width. lw: line width as it shall appear."""
    USED.add(code)
    k = size / 72
    if lw is None:
        lw = 2 if k >= 0.8 else max(1.3, min(2, 2 * k * 1.35))
    key = (code, round(lw / k, 3), tuple(skip))
    if key not in _cache:
        root = ET.parse(Path(SOURCE["dir"]) / "color" / "svg" / f"{code}.svg").getroot()
        _cache[key] = "".join(_plain(c, lw / k / 2, skip) for c in root)
    s = _cache[key]
    if colors is None and code in HANDS:
        mark = next(iter(MARKS))
        colors = {"#fcea2b": mark, "#f1b31c": mark}
    for a, b in (colors or {}).items():
        s = re.sub(re.escape(a), b, s, flags=re.I)
    if flip:
        return T(s, x + size, y, k, rot, True)
    if rot:
        return f'<g transform="translate({n(x + size / 2)} {n(y + size / 2)}) rotate({n(rot)}) scale({k:.4g}) translate(-36 -36)">{s}</g>'
    return T(s, x, y, k)


def part(name, x=0, y=0, k=1, flip=False, rot=0):
    """One of our own parts from parts/NAME.svg."""
    s = (HERE / "parts" / f"{name}.svg").read_text("utf-8")
    s = re.sub(r"<\?xml.*?\?>|<!--.*?-->|</?svg[^>]*>", "", s, flags=re.S)
    s = re.sub(r">\s+<", "><", s.strip())
    if name in ("chair", "armchair"):                            # compose.py looks whether I am the one who sits there
        s = f'<g class="seat-at 0">{s}</g>'
    return T(s, x, y, k, rot, flip)


# ---------------------------------------------------------------- people

TINT = "#d3e8f5"
# Colours nothing else has: they say which part of me a shape is, and become the tint.
MARKS = {"#d3e8f1": "me-skin", "#d3e8f2": "me-hair", "#d3e8f3": "me-top", "#d3e8f4": "me-legs"}


def named(svg):
    """Shapes of me with their class, in the tint."""
    def one(m):
        s = m.group(0)
        for colour, name in MARKS.items():
            if f'"{colour}"' in s:
                s = s.replace(f'"{colour}"', f'"{TINT}"').replace(" ", f' class="{name}" ', 1)
        return s
    return re.sub(r"<[a-z][^>]*>", one, svg)

class Look(dict):
    def but(self, **kw):
        d = Look(self)
        d.update(kw)
        return d


def look(skin, hair, style, top, legs=NAVY, shoes=DGREY, **kw):
    return Look(skin=skin, hair=hair, style=style, top=top, legs=legs, shoes=shoes, **kw)


def _hair_back(lk, x, y, s):
    st, c = lk["style"], lk["hair"]
    if st == "long":
        return P(f"M{n(x - 7.6 * s)} {n(y)}C{n(x - 8.6 * s)} {n(y - 11.5 * s)} {n(x + 8.6 * s)} {n(y - 11.5 * s)} {n(x + 7.6 * s)} {n(y)}"
                 f"L{n(x + 8.6 * s)} {n(y + 10.5 * s)}H{n(x - 8.6 * s)}Z", c, 1.8)
    if st == "bob":
        return P(f"M{n(x - 7.8 * s)} {n(y + 6 * s)}C{n(x - 9.5 * s)} {n(y - 12 * s)} {n(x + 9.5 * s)} {n(y - 12 * s)} {n(x + 7.8 * s)} {n(y + 6 * s)}Z", c, 1.8)
    if st == "afro":
        return C(x, y - 1.6 * s, 9.6 * s, c, 1.8)
    if st == "bun":
        return C(x, y - 9 * s, 3.6 * s, c, 1.8)
    if st == "tail":
        return P(f"M{n(x - 3 * s)} {n(y - 6 * s)}C{n(x - 13 * s)} {n(y - 7 * s)} {n(x - 12 * s)} {n(y + 4 * s)} {n(x - 9 * s)} {n(y + 8 * s)}"
                 f"C{n(x - 6 * s)} {n(y + 3 * s)} {n(x - 6 * s)} {n(y)} {n(x - 5 * s)} {n(y - 3 * s)}Z", c, 1.8)
    return ""


def _hair_front(lk, x, y, s, face, hx, hy):
    st, c = lk["style"], lk["hair"]
    f = {"l": -1, "r": 1}.get(face, 0)
    rx, ry = hx + .1, hy + .1
    d = (f"M{n(x - rx)} {n(y + .5 * s)}C{n(x - rx - .3)} {n(y - ry * 1.36)} {n(x + rx + .3)} {n(y - ry * 1.36)} {n(x + rx)} {n(y + .5 * s)}")
    if st in ("bald", "none"):
        return ""
    if st == "fringe-bald":
        return ""
    if st == "hijab":
        return ""
    if st == "turban":
        return P(f"M{n(x - rx - .8)} {n(y - 1 * s)}C{n(x - rx - 3)} {n(y - ry * 1.75)} {n(x + rx + 3)} {n(y - ry * 1.75)} {n(x + rx + .8)} {n(y - 1 * s)}"
                 f"Q{n(x)} {n(y - 5.5 * s)} {n(x - rx - .8)} {n(y - 1 * s)}Z", c, 1.8) + \
            P(f"M{n(x - rx + 1)} {n(y - 4.8 * s)}Q{n(x)} {n(y - 9 * s)} {n(x + rx - .5)} {n(y - 5 * s)}", "none", 1.2)
    if st in ("long", "bob", "bun", "tail"):
        # parted hair
        px = x + (-1.5 + 1.5 * f) * s
        return P(d + f"Q{n(x + rx * .75)} {n(y - 3.4 * s)} {n(px)} {n(y - 5.1 * s)}Q{n(x - rx * .7)} {n(y - 3.6 * s)} {n(x - rx)} {n(y + .5 * s)}Z", c, 1.5)
    if st == "afro":
        return P(f"M{n(x - rx)} {n(y)}C{n(x - rx)} {n(y - ry * 1.5)} {n(x + rx)} {n(y - ry * 1.5)} {n(x + rx)} {n(y)}Q{n(x + 3.4 * s)} {n(y - 4.4 * s)} {n(x)} {n(y - 4.6 * s)}T{n(x - rx)} {n(y)}Z", c, 0)
    if st == "curly":
        r = 2.7 * s
        pts = [(-6, -1), (-5.4, -4.6), (-2.4, -7), (1.4, -7.2), (4.8, -5.2), (6.1, -1.4)]
        o = "".join(C(x + a * s, y + b * s, r, c, 1.7) for a, b in pts)
        i = "".join(C(x + a * s, y + b * s, r - .8 * s, c, 0) for a, b in pts)
        return o + i + P(f"M{n(x - 5.5 * s)} {n(y - 2 * s)}Q{n(x)} {n(y - 5.4 * s)} {n(x + 5.6 * s)} {n(y - 2.2 * s)}L{n(x + 3 * s)} {n(y - 7 * s)}H{n(x - 3 * s)}Z", c, 0)
    # short: a cap with a side parting, fuller at the back of the head
    if f:
        b = x - f * rx
        return P(f"M{n(b)} {n(y + 2.5 * s)}C{n(b - f * .6)} {n(y - ry * 1.45)} {n(x + f * (rx + .6))} {n(y - ry * 1.4)} {n(x + f * rx)} {n(y - 2.6 * s)}"
                 f"Q{n(x + f * 1 * s)} {n(y - 3 * s)} {n(x - f * 2.6 * s)} {n(y - 4 * s)}Q{n(x - f * 3 * s)} {n(y + 1 * s)} {n(b)} {n(y + 2.5 * s)}Z", c, 1.5)
    return P(d + f"Q{n(x + 4 * s)} {n(y - 1.6 * s)} {n(x + 2.6 * s)} {n(y - 4.2 * s)}Q{n(x - 2 * s)} {n(y - 2.6 * s)} {n(x - rx + 1.2)} {n(y - 3 * s)}Z", c, 1.5)


def face_marks(x, y, s, face="f", mood="smile", lk=None):
    f = {"l": -1, "r": 1}.get(face, 0)
    ex, ey = 2.4 * s, -.4 * s
    fx = x + f * 1.35 * s
    fy = y + {"d": 1.2 * s, "u": -1.2 * s}.get(face, 0)
    o = ""
    if mood == "sleep":
        for q in (-1, 1):
            o += P(f"M{n(fx + q * ex - 1.3 * s)} {n(fy + ey)}q{n(1.3 * s)} {n(1.5 * s)} {n(2.6 * s)} 0", "none", 1.2)
    elif mood == "calm":
        for q in (-1, 1):
            o += P(f"M{n(fx + q * ex - 1.3 * s)} {n(fy + ey + .6)}q{n(1.3 * s)} {n(-1.5 * s)} {n(2.6 * s)} 0", "none", 1.2)
    else:
        eyes = "".join(C(fx + q * ex, fy + ey, .95 * s if s > 1 else max(.75, s), BLACK, 0) for q in (-1, 1))
        o += f'<g class="me-eyes">{eyes}</g>' if is_me(lk) else eyes
    m = fy + 3.1 * s
    if mood in ("smile", "calm"):
        o += P(f"M{n(fx - 2.4 * s)} {n(m - .4 * s)}q{n(2.4 * s)} {n(2.6 * s)} {n(4.8 * s)} 0", "none", 1.3)
    elif mood == "big":
        o += P(f"M{n(fx - 2.8 * s)} {n(m - 1 * s)}h{n(5.6 * s)}q{n(-.4 * s)} {n(3.6 * s)} {n(-2.8 * s)} {n(3.6 * s)}t{n(-2.8 * s)} {n(-3.6 * s)}Z", WHITE, 1.2)
    elif mood in ("flat", "sleep"):
        o += P(f"M{n(fx - 1.8 * s)} {n(m + .3 * s)}h{n(3.6 * s)}", "none", 1.3)
    elif mood == "talk":
        o += EL(fx, m + .2 * s, 1.5 * s, 1.7 * s, BLACK, 0)
    elif mood in ("sad", "worried", "cross"):
        o += P(f"M{n(fx - 2.3 * s)} {n(m + 1.3 * s)}q{n(2.3 * s)} {n(-2.5 * s)} {n(4.6 * s)} 0", "none", 1.3)
    elif mood == "upset":
        o += P(f"M{n(fx - 2.6 * s)} {n(m + 2 * s)}q0 {n(-3.6 * s)} {n(2.6 * s)} {n(-3.6 * s)}t{n(2.6 * s)} {n(3.6 * s)}Z", BLACK, 1)
    if mood in ("worried", "upset"):
        for q in (-1, 1):
            o += P(f"M{n(fx + q * (ex - 1.4 * s))} {n(fy - 3.6 * s)}L{n(fx + q * (ex + 1.5 * s))} {n(fy - 2.4 * s)}", "none", 1.1)
    if mood == "cross":
        for q in (-1, 1):
            o += P(f"M{n(fx + q * (ex - 1.6 * s))} {n(fy - 2 * s)}L{n(fx + q * (ex + 1.5 * s))} {n(fy - 3.4 * s)}", "none", 1.2)
    if mood == "tear":
        o += P(f"M{n(fx - 2.3 * s)} {n(m + 1.3 * s)}q{n(2.3 * s)} {n(-2.5 * s)} {n(4.6 * s)} 0", "none", 1.3)
        o += P(f"M{n(fx + ex)} {n(fy + 1.3 * s)}q{n(2 * s)} {n(3.4 * s)} 0 {n(3.4 * s)}t0 {n(-3.4 * s)}Z", SKY, .8)
    if lk and lk.get("glasses"):
        for q in (-1, 1):
            o += C(fx + q * ex, fy + ey, 2 * s, "none", 1.1)
    return o


def is_me(lk):
    """Whether somebody looks as I do before a face is picked."""
    return bool(lk) and lk.get("skin") in MARKS


def _under(lk, face):
    return _hair_back(lk, 0, 0, 1) + EL(0, 0, 6.4, 7, lk["skin"], 1.9)


def _over(lk, face):
    return _hair_front(lk, 0, 0, 1, face, 6.4, 7)


def head(lk, x, y, s=1, face="f", mood="smile"):
    if is_me(lk):                                                # mine is one group, so that another can take its place
        mine = f'<g class="me-under">{_under(lk, face)}</g>' + face_marks(0, 0, 1, face, mood, lk) + f'<g class="me-over">{_over(lk, face)}</g>'
        return f'<g class="me-head me-{mood} me-looks-{face}" transform="translate({n(x)} {n(y)}) scale({s:.4g})">{mine}</g>'
    hx, hy = 6.4 * s, 7 * s
    o = _hair_back(lk, x, y, s)
    if lk.get("style") == "fringe-bald":
        o += EL(x - hx, y - .6 * s, 2.2 * s, 3.4 * s, lk["hair"], 1.6) + EL(x + hx, y - .6 * s, 2.2 * s, 3.4 * s, lk["hair"], 1.6)
    if lk["style"] == "hijab":
        o += P(f"M{n(x - 9.2 * s)} {n(y + 9.6 * s)}Q{n(x - 7.6 * s)} {n(y + 6 * s)} {n(x - 8 * s)} {n(y)}C{n(x - 8.4 * s)} {n(y - 12.5 * s)} {n(x + 8.4 * s)} {n(y - 12.5 * s)} {n(x + 8 * s)} {n(y)}"
               f"Q{n(x + 7.6 * s)} {n(y + 6 * s)} {n(x + 9.2 * s)} {n(y + 9.6 * s)}Q{n(x)} {n(y + 14 * s)} {n(x - 9.2 * s)} {n(y + 9.6 * s)}Z", lk["hair"], 1.9)
        o += P(f"M{n(x - 3 * s)} {n(y + 8.6 * s)}q{n(4 * s)} {n(2 * s)} {n(9 * s)} {n(-1.6 * s)}", "none", 1.3)
        hx, hy = 5.5 * s, 6.2 * s
    o += EL(x, y, hx, hy, lk["skin"], 1.9)
    if lk.get("beard"):
        f = {"l": -1, "r": 1}.get(face, 0) * 1.4 * s
        o += P(f"M{n(x - hx)} {n(y + 1.6 * s)}C{n(x - hx)} {n(y + 11 * s)} {n(x + hx)} {n(y + 11 * s)} {n(x + hx)} {n(y + 1.6 * s)}"
               f"Q{n(x + f + 4.4 * s)} {n(y + 2.8 * s)} {n(x + f + 3 * s)} {n(y + 2.2 * s)}H{n(x + f - 3 * s)}Q{n(x + f - 4.4 * s)} {n(y + 2.8 * s)} {n(x - hx)} {n(y + 1.6 * s)}Z", lk["beard"], 1.5)
    o += face_marks(x, y, s, face, mood, lk)
    if lk.get("beard") and mood in ("smile", "big", "calm"):
        fx = x + {"l": -1, "r": 1}.get(face, 0) * 1.35 * s
        o += P(f"M{n(fx - 2.2 * s)} {n(y + 3.1 * s)}q{n(2.2 * s)} {n(2.4 * s)} {n(4.4 * s)} 0", WHITE, 1.1)
    o += _hair_front(lk, x, y, s, face, hx, hy)
    if lk.get("aid"):                                            # an ear with a hearing aid behind it
        ex = x + hx + 1 * s
        o += EL(ex, y + .8 * s, 2.1 * s, 2.9 * s, lk["skin"], 1.7) + P(f"M{n(ex - .6 * s)} {n(y)}q{n(1.4 * s)} {n(.4 * s)} {n(.4 * s)} {n(2 * s)}", "none", 1.3)
        hook = f"M{n(ex - 2 * s)} {n(y - 2.4 * s)}Q{n(ex + 1.6 * s)} {n(y - 5 * s)} {n(ex + 3.2 * s)} {n(y - .8 * s)}T{n(ex + 2.4 * s)} {n(y + 3.6 * s)}"
        o += P(hook, "none", 5) + P(hook, "none", 2.4, SKY)
    return o


def ik(a, b, l1, l2, bend):
    """Where the elbow or knee is."""
    dx, dy = b[0] - a[0], b[1] - a[1]
    d = math.hypot(dx, dy) or .01
    if d >= l1 + l2 - .01:
        k = l1 / (l1 + l2)
        return (a[0] + dx * k, a[1] + dy * k), b
    x = (l1 * l1 - l2 * l2 + d * d) / (2 * d)
    h = math.sqrt(max(0, l1 * l1 - x * x)) * bend
    return (a[0] + dx * x / d - dy * h / d, a[1] + dy * x / d + dx * h / d), b


DOWN = (14, 16, 19, 21)   # how far below my hip the floor can be, for a wheelchair


def _legs(lk, x, y, S, f, pose, feet, knees, floor, k):
    """Legs from a hip at (x, y); k: how wide outlines are."""
    hip, lw, o = (x, y), 4.2 * S, ""
    wide, shoe = 1.6 * k, dict(c=lk["shoes"], w=2.2 * k, o=1.3 * k)
    if pose == "stand":
        ft = feet or ((x - 3.4 * S, floor), (x + 3.4 * S, floor)) if f == 0 else feet or ((x - 2.6 * S, floor), (x + 2.8 * S, floor))
        starts = ((x - 2.9 * S, y), (x + 2.9 * S, y)) if f == 0 else ((x - 1 * S, y), (x + 1 * S, y))
        for a, b in zip(starts, ft):
            b = (b[0], min(b[1], floor))
            kn, _ = ik(a, b, 10.2 * S, 10.2 * S, -f if f else 0)
            o += LL((b[0] - 1 * S if f == 0 and b[0] < x else b[0], b[1]), (b[0] + (f * 2.6 if f else (-1.6 if b[0] < x else 1.6)) * S, b[1]), **shoe)
            o += LL(a, kn, b, c=lk["legs"], w=lw, o=wide)
    elif f == 0:
        for q in (-1, 1):
            a, kn, b = (x + q * 2.6 * S, y + k), (x + q * 4.4 * S, y + 5 * S), (x + q * 4.4 * S, y + 16 * S)
            o += LL(b, (b[0] + q * 1.4 * S, b[1]), **shoe)
            o += LL(a, kn, b, c=lk["legs"], w=lw, o=wide)
    else:
        kn = knees or (x + f * 11 * S, y)
        b = feet or (kn[0] + f * 1 * S, y + 15 * S)
        o += LL(b, (b[0] + f * 3.2 * S, b[1]), **shoe)
        o += LL(hip, kn, b, c=lk["legs"], w=lw + .6 * k, o=wide)
    return o


class Person:
    """A person made of layers: .behind (far arm), .body, .near (near arms), all() = everything in order.

    x: hip; y: ground (standing) or seat (sitting); face: f, l, r. hands: two points (left on the picture first) or None.
    stands: I stand or walk here by what the words say, so that no wheelchair takes the place of my legs.
    """

    def __init__(self, x, y, lk, face="f", s=1.0, mood="smile", pose="stand", hands=(None, None), lean=0, tilt=0,
                 feet=None, knees=None, arms=True, legs=True, bends=None, headat=None, far=None, nohead=False, stands=False):
        self.lk = lk
        S = s
        f = {"l": -1, "r": 1}.get(face, 0)
        top, skin = lk["top"], lk["skin"]
        # joints
        if pose == "stand":
            hip = (x, y - 21 * S)
        else:
            hip = (x, y - 3.4 * S)
        sh = (hip[0] + lean, hip[1] - 17 * S)
        hd = headat or (sh[0] + f * 1.2 * S + lean * .25 + tilt, sh[1] - 9.2 * S)
        self.hip, self.sh, self.hd, self.S = hip, sh, hd, S
        wsh, whp = (4.6, 3.6) if f == 0 else (3.2, 2.8)
        wsh, whp = wsh * S, whp * S
        aw = 3.4 * S

        self.legs = ""
        if legs and is_me(lk) and lk["legs"] != lk["skin"]:      # at the hip, so that a wheelchair can take their place
            at = lambda p: ((p[0] - hip[0]) / S, (p[1] - hip[1]) / S)
            mine = _legs(lk, 0, 0, 1, f, pose, feet and tuple(map(at, feet)) if pose == "stand" else feet and at(feet), knees and at(knees),
                         at((x, y - 1.6))[1], 1 / S)
            kind = "me-must" if stands else "me-stand" if pose == "stand" else "me-sit"
            down = 21 if pose == "stand" else (85 - hip[1]) / S
            self.legs = f'<g class="{kind} me-faces-{face if f else "f"} me-down-{min(DOWN, key=lambda h: abs(h - down))}" ' + \
                f'transform="translate({n(hip[0])} {n(hip[1])}) scale({S:.4g})">{mine}</g>'
            if stands:
                self.legs = self.legs.replace(f'class="{kind} ', 'class="')
        elif legs:
            self.legs = _legs(lk, *hip, S, f, pose, feet, knees, y - 1.6, 1)

        # arms
        self.behind = self.near = ""
        if arms:
            l1 = l2 = 8.8 * S
            if f == 0:
                starts = ((sh[0] - 5.6 * S, sh[1] + 2 * S), (sh[0] + 5.6 * S, sh[1] + 2 * S))
                defaults = ((sh[0] - 8 * S, hip[1] + 2.6 * S), (sh[0] + 8 * S, hip[1] + 2.6 * S))
            else:
                starts = ((sh[0] + f * .6 * S, sh[1] + 2.4 * S),) * 2
                defaults = ((sh[0] + f * 3 * S, hip[1] + 2.5 * S), (sh[0] - f * .5 * S, hip[1] + 2.5 * S))
            sl = lk.get("sleeve", top)
            bits = []
            for i in range(2):
                b = hands[i] if hands and hands[i] is not None else defaults[i]
                if hands and hands[i] == "no":
                    bits.append("")
                    continue
                d = math.hypot(b[0] - starts[i][0], b[1] - starts[i][1])
                mx = l1 + l2 + 2.5
                if d > mx:
                    b = (starts[i][0] + (b[0] - starts[i][0]) * mx / d, starts[i][1] + (b[1] - starts[i][1]) * mx / d)
                if bends and bends[i]:
                    el, _ = ik(starts[i], b, l1, l2, bends[i])
                else:
                    out = (-1 if i == 0 else 1) if f == 0 else -f
                    el = max((ik(starts[i], b, l1, l2, q)[0] for q in (1, -1)), key=lambda e: e[1] + .45 * out * e[0])
                hd_ = C(b[0], b[1], 2.5 * S if S < 1.2 else 2.3 * S, skin, 1.6)
                bits.append(LL(starts[i], el, b, c=sl, w=aw, o=1.6) + hd_)
            if far is None:
                far = ()
            for i in range(2):
                if i in far:
                    self.behind += bits[i]
                else:
                    self.near += bits[i]

        # torso: rounded, tapered
        nx, ny = 1, 0
        pts = [(sh[0] - wsh, sh[1] + 3 * S), (sh[0] + wsh, sh[1] + 3 * S), (hip[0] + whp, hip[1]), (hip[0] - whp, hip[1])]
        d = "M" + "L".join(f"{n(a)} {n(b)}" for a, b in pts) + "Z"
        o = LL((sh[0], sh[1] + 2 * S), (hd[0], hd[1] + 4 * S), c=skin, w=3.4 * S, o=1.6)
        o += P(d, top, 2 * 2.6 * S + 2 * 1.7) + P(d, top, 2 * 2.6 * S, top)
        if lk.get("lanyard"):
            cx = sh[0] + f * 1.8 * S
            o += P(f"M{n(cx - 2.6 * S)} {n(sh[1] + .6 * S)}L{n(cx)} {n(sh[1] + 8 * S)}L{n(cx + 2.6 * S)} {n(sh[1] + .6 * S)}", "none", 1.3, lk.get("cord", DRED))
            o += R(cx - 2.3 * S, sh[1] + 8 * S, 4.6 * S, 5.6 * S, WHITE, 1.2, .6) + C(cx, sh[1] + 10 * S, .9 * S, DGREY, 0)
        if lk.get("apron"):
            o += R(sh[0] - 3.6 * S, sh[1] + 6 * S, 7.2 * S, 12 * S, lk["apron"], 1.3, 1)
        if lk.get("collar"):
            o += P(f"M{n(sh[0] - 3 * S)} {n(sh[1] + .5)}L{n(sh[0])} {n(sh[1] + 5 * S)}L{n(sh[0] + 3 * S)} {n(sh[1] + .5)}", WHITE, 1.2)
        self.torso = o
        self.head = "" if nohead else head(lk, hd[0], hd[1], S, face, mood)

    def body(self):
        return self.legs + self.torso + self.head

    def all(self):
        return self.behind + self.body() + self.near

    __str__ = all


def who(*a, **k):
    return str(Person(*a, **k))


def bust(lk, x, y, s=1.6, mood="smile", face="f", w=None):
    """Head and shoulders, the shoulders' lower edge at y."""
    top = lk["top"]
    b = 9.5 * s
    d = f"M{n(x - b)} {n(y)}V{n(y - 4 * s)}Q{n(x - b)} {n(y - 9 * s)} {n(x - b + 5 * s)} {n(y - 9 * s)}H{n(x + b - 5 * s)}Q{n(x + b)} {n(y - 9 * s)} {n(x + b)} {n(y - 4 * s)}V{n(y)}Z"
    hy = y - 17 * s
    o = ""
    o += P(d, top, 2)
    o += LL((x, y - 9 * s), (x, hy + 4 * s), c=lk["skin"], w=3.6 * s, o=1.7)
    o += P(f"M{n(x - 3 * s)} {n(y - 9 * s)}q{n(3 * s)} {n(3.6 * s)} {n(6 * s)} 0", lk["skin"], 1.7)
    if lk.get("lanyard"):
        o += P(f"M{n(x - 4 * s)} {n(y - 8.8 * s)}L{n(x)} {n(y - 3.6 * s)}L{n(x + 4 * s)} {n(y - 8.8 * s)}", "none", 1.5, lk.get("cord", DRED))
        o += R(x - 2 * s, y - 4 * s, 4 * s, 4 * s, WHITE, 1.3, .6)
    back = _hair_back(lk, x, hy, s)
    return back + o + head(lk.but(style=lk["style"]), x, hy, s, face, mood)


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
