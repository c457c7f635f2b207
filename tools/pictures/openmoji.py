"""OpenMoji drawings and our own parts, cut down to plain shapes."""
import re
import xml.etree.ElementTree as ET
from pathlib import Path

from shapes import *

HERE = Path(__file__).resolve().parent
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
