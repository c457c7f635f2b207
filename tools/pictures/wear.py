"""A drawing of me with a face that somebody picked, and with what they use: the same as src/pictures/fill.rs does in the program,
for sheets and checks here.
"""
import re

import faces
from draw import TINT, n

TAG = re.compile(r"<[^>]*>")


def group(svg, at):
    """Where the group that begins at `at` has its end: (end of its first tag, start of its last tag, end)."""
    depth = 0
    for m in TAG.finditer(svg, at):
        t = m.group()
        if t.startswith("</"):
            depth -= 1
            if depth == 0:
                return svg.index(">", at) + 1, m.start(), m.end()
        elif not t.endswith("/>"):
            depth += 1
    raise ValueError("a group without an end")


FINE = .6            # how wide the lines of a large head are, beside those of a figure's


def finer(svg):
    return re.sub(r'stroke-width="([\d.]+)"', lambda m: f'stroke-width="{n(float(m.group(1)) * FINE)}"', svg)


def _look(key):
    return (faces.FACES | faces.PAST)[key][1]


def _within(svg, name, new):
    """The first group of a class with something else in it."""
    m = re.search(rf'<g class="{name}">', svg)
    if not m:
        return svg
    a, b, _ = group(svg, m.start())
    return svg[:a] + new + svg[b:]


def everybody(svg):
    """All faces at once, with and without a wheelchair and all else: as far as the drawing can reach."""
    def one(m, uses, down):
        f = re.search(r"me-faces-(\w)", m).group(1)
        return (faces.wheelchair(f, down) + faces.cane(f, down, "chair") if uses == "sit" else
                faces.walking_frame(f, down) + faces.cane(f, down, "stand"))
    out, at = "", 0
    for m in re.finditer(r'<g class="(me-head|me-stand|me-sit)( [^"]*)?"[^>]*>', svg):
        if m.start() < at:
            continue
        a, b, _ = group(svg, m.start())
        out += svg[at:b]
        if m.group(1) == "me-head":
            looks = re.search(r"me-looks-(\w)", m.group()).group(1)
            out += "".join(faces.under(lk, looks) + faces.over(lk, looks) for _, lk in (faces.FACES | faces.PAST).values())
            out += faces.glasses(looks) + faces.hearing(looks)
        else:
            down = int(re.search(r"me-down-(\d+)", m.group()).group(1))
            out += one(m.group(), "sit", down) + (one(m.group(), "stand", down) if m.group(1) == "me-stand" else "")
        at = b
    return (out + svg[at:]).replace('"SKIN"', f'"{TINT}"').replace('"LEGS"', f'"{TINT}"')


def wear(svg, key, uses=()):
    """Filled with a face (or None) and what is used: wheelchair, frame, cane, glasses, hearing."""
    lk = _look(key) if key else None
    skin, legs = (lk["skin"], lk["legs"]) if lk else (TINT, TINT)
    out, at = "", 0
    for m in re.finditer(r'<g class="(me-head|me-stand|me-sit|me-seat)( [^"]*)?"[^>]*>', svg):
        if m.start() < at:
            continue
        a, b, end = group(svg, m.start())
        inner = svg[a:b]
        kind, more = m.group(1), m.group(2) or ""
        if kind == "me-head":
            looks = re.search(r"me-looks-(\w)", more).group(1)
            line = finer if "me-fine" in more else str
            if lk:
                inner = _within(inner, "me-under", line(faces.under(lk, looks)))
                inner = _within(inner, "me-over", line(faces.over(lk, looks)))
                if lk.get("eyes"):
                    inner = _within(inner, "me-eyes", line(faces.eyes(lk, looks)))
            inner += line(faces.glasses(looks)) if "glasses" in uses else ""
            inner += line(faces.hearing(looks)) if "hearing" in uses else ""
        elif kind == "me-seat":
            inner = "" if "wheelchair" in uses else inner
        else:
            f, d = re.search(r"me-faces-(\w)", more).group(1), int(re.search(r"me-down-(\d+)", more).group(1))
            if "wheelchair" in uses:
                inner = (faces.cane(f, d, "chair") if "cane" in uses else "") + faces.wheelchair(f, d)
            elif kind == "me-stand":
                inner += faces.walking_frame(f, d) if "frame" in uses else ""
                inner += faces.cane(f, d, "frame" if "frame" in uses else "stand") if "cane" in uses else ""
        out += svg[at:m.end()] + inner.replace('"SKIN"', f'"{skin}"').replace('"LEGS"', f'"{legs}"')
        at = b
    out += svg[at:]
    if lk:
        for part in ("skin", "hair", "top", "legs"):
            out = re.sub(rf'<\w+ class="me-{part}"[^>]*>', lambda m: m.group().replace(f'"{TINT}"', f'"{lk[part]}"'), out)
    return out


def bare(svg):
    """Without the names of its parts: nobody else takes its place."""
    return re.sub(r' class="[^"]*"', "", svg)
