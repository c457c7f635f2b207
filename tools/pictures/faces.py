"""The faces that a person can pick, drawn for every way of looking, and what they use: all that takes the place of the neutral me.

A head is drawn round (0, 0) at size 1: `under` (hair behind, the head, a beard), then the marks of the mood, then `over` (hair in
front, a turban, glasses). `eyes` take the place of the open eyes where a face has its own. What one uses hangs at the hip, which is
(0, 0): legs and wheelchair for each way of facing and height above the floor, walking frame, white cane.
"""
from draw import *
from people import _hair_back, _hair_front

LOOKS = ("f", "l", "r", "d", "u")
HEIGHTS = (14, 16, 19, 21)          # from the hip to the floor, in units of a figure of size 1

DARK, ASH, FAIR, GINGER, CHESTNUT = "#33302e", "#c9c9c9", "#e8b84b", "#c8602b", "#7a4a24"
JEANS, SAND, SLATE = "#6f93bd", "#b9a58a", "#8b97a5"
# Light and cool: in grey and for people who are colour blind lighter than friends (bright), family and helpers (dark).
TOPS = {"blue": "#a9d5f5", "ice": "#c9e4f7", "mint": "#b4e4d6", "white": "#f3efe4", "sky": "#8cc8f0"}

FACES = {}                           # id -> (name, look)
PAST = {}                            # id -> (name, look): of an earlier version; still drawn where somebody picked it


def face(key, name, skin, hair, style, top, legs=JEANS, past=False, **k):
    (PAST if past else FACES)[f"face-{key:02}"] = (name, look(skin, hair, style, TOPS[top], legs=legs, **k))


# Three pages of six: on each all ages and colours, in no order of their own.
face(1, "Short hair", SKIN1, CHESTNUT, "short", "blue")
face(2, "Long curly hair", SKIN3, DBROWN, "curls", "mint")
face(6, "No hair", SKIN5, DARK, "bald", "white")
face(25, "Straight black hair", "#f3d3a8", DARK, "fringe", "ice", eyes="narrow")
face(27, "Round face, long hair", SKIN1, CHESTNUT, "long", "sky", eyes="up", round=True)
face(12, "Older man with grey hair", SKIN4, ASH, "fringe-bald", "blue", SAND, old=True)

face(3, "Headscarf", SKIN4, "#4f79b5", "hijab", "white", SLATE)
face(4, "Beard", SKIN2, DBROWN, "short", "ice", beard=DBROWN)
face(29, "Big curly hair", SKIN5, DARK, "afro", "sky")
face(7, "Grey hair in a bun", SKIN1, ASH, "bun", "mint", SAND, old=True)
face(26, "Short black hair", "#f3d3a8", DARK, "short", "white", eyes="narrow")
face(11, "Long red hair", SKIN1, GINGER, "long", "blue")

face(28, "Round face, short hair", SKIN3, DARK, "crop", "blue", eyes="up", round=True)
face(16, "Fair hair", SKIN1, FAIR, "short", "sky")
face(19, "Long dark hair", SKIN5, DARK, "long", "mint")
face(8, "Turban and beard", SKIN3, "#d9822b", "turban", "white", beard=DARK)
face(14, "Short curly hair", SKIN5, DARK, "curly", "ice")
face(30, "Older woman with grey hair", SKIN3, ASH, "bob", "blue", SAND, old=True)

face(5, "Wheelchair and long hair", SKIN1, CHESTNUT, "long", "ice", past=True)
face(9, "Wheelchair and short hair", SKIN4, DARK, "short", "white", past=True)
face(10, "Glasses", SKIN3, DBROWN, "short", "sky", past=True)
face(13, "Walking frame", SKIN2, ASH, "bun", "mint", past=True, old=True)
face(15, "Wheelchair and headscarf", SKIN2, "#4f79b5", "hijab", "mint", SLATE, past=True)
face(17, "Hearing aid", SKIN1, CHESTNUT, "short", "ice", past=True)
face(18, "Wheelchair and beard", SKIN3, DARK, "short", "blue", past=True, beard=DARK)
face(20, "White cane", SKIN4, DARK, "short", "sky", past=True)
face(21, "Wheelchair and curly hair", SKIN5, DARK, "curly", "blue", past=True)
face(23, "Grey beard and glasses", SKIN5, ASH, "short", "white", past=True, beard=ASH, old=True)
face(24, "Wheelchair and grey hair", SKIN3, ASH, "bun", "mint", SAND, past=True, old=True)


def turned(looks):
    """How far the marks of a face are from its middle, across and down: as in draw.face_marks."""
    return 1.35 * {"l": -1, "r": 1}.get(looks, 0), {"d": 1.2, "u": -1.2}.get(looks, 0)


# ---------------------------------------------------------------- the head

def under(lk, looks):
    """Hair behind, the head itself, a beard that leaves the mouth free, and the lines of age."""
    fx, fy = turned(looks)
    st, hx, hy = lk["style"], (6.8 if lk.get("round") else 6.4), (6.8 if lk.get("round") else 7)
    o = C(0, -7.9, 3.4, lk["hair"], 1.8) if st == "bun" else _hair_back(lk, 0, 0, 1)
    if st == "curls":
        o += P("M-5 -5.5A3.3 3.3 0 0 0 -9.4 -1A3.3 3.3 0 0 0 -10.6 4A3.3 3.3 0 0 0 -9.4 8.6A3.3 3.3 0 0 0 -4 11.4L4 11.4A3.3 3.3 0 0 0 9.4 8.6"
               "A3.3 3.3 0 0 0 10.6 4A3.3 3.3 0 0 0 9.4 -1A3.3 3.3 0 0 0 5 -5.5Z", lk["hair"], 1.7)
    if st == "fringe":
        o += P("M-8 7C-10 -12.5 10 -12.5 8 7Z", lk["hair"], 1.8)
    if st == "fringe-bald":
        o += EL(-hx, -.6, 2.2, 3.4, lk["hair"], 1.6) + EL(hx, -.6, 2.2, 3.4, lk["hair"], 1.6)
    if st == "hijab":
        o += P("M-9.2 9.6Q-7.6 6 -8 0C-8.4 -12.5 8.4 -12.5 8 0Q7.600 6 9.2 9.6Q0 14 -9.2 9.6Z", lk["hair"], 1.9) + P("M-3 8.6q4 2 9 -1.6", "none", 1.3)
        hx, hy = 5.5, 6.2
    if lk.get("round"):
        o += C(-hx + .2, .9, 1.6, lk["skin"], 1.5) + C(hx - .2, .9, 1.6, lk["skin"], 1.5)
    o += EL(0, 0, hx, hy, lk["skin"], 1.9)
    if lk.get("beard"):
        o += P(f"M{n(-hx)} 1.2C{n(-hx)} 11.5 {n(hx)} 11.5 {n(hx)} 1.2Q{n(fx + 4.6)} 2.4 {n(fx + 2.6)} {n(fy + 1.3)}H{n(fx - 2.6)}Q{n(fx - 4.6)} 2.4 {n(-hx)} 1.2Z", lk["beard"], 1.5)
        o += EL(fx, fy + 3.7, 3.2, 2.1, lk["skin"], 0)
    if lk.get("old"):
        o += "".join(P(f"M{n(fx + q * 3.3)} {n(fy + 1.4)}q{n(q * .9)} .5 {n(q * .9)} 1.5", "none", .7) for q in (-1, 1))
        if st in ("fringe-bald", "bald"):
            o += P(f"M{n(fx - 2.4)} -4.400q2.400 -.6 4.800 0", "none", .8)
    if lk.get("round"):
        o += P(f"M{n(fx - .9)} {n(fy + 1.2)}q.9 .7 1.8 0", "none", .9)
    return o


def over(lk, looks):
    """Hair in front, or what is worn on it."""
    st, f = lk["style"], {"l": -1, "r": 1}.get(looks, 0)
    hx, hy = (6.8, 6.8) if lk.get("round") else (6.4, 7)
    if st in ("curls", "curly"):
        return P("M-6 -1.2A2.4 2.4 0 0 1 -8 -4.6A2.4 2.4 0 0 1 -5.2 -8A2.5 2.5 0 0 1 -.6 -9.4A2.5 2.5 0 0 1 4 -8.800A2.4 2.4 0 0 1 7.600 -5.6"
                 f"A2.4 2.4 0 0 1 6.2 -1.2Q{n(4.6 + f)} -4.200 {n(f * 1.2)} -3.900T-6 -1.2Z", lk["hair"], 1.6)
    if st == "fringe":
        return P(f"M-6.8 2.5C-7.4 -10.4 7.400 -10.4 6.8 2.5L{n(5.6 + f * .5)} -2.6Q{n(f)} -3.4 {n(-5.6 + f * .5)} -2.6Z", lk["hair"], 1.5)
    if st == "crop":
        return P(f"M{n(-hx - .2)} -.6C-7.4 -10.4 7.4 -10.4 {n(hx + .2)} -.6Q{n(5.4 + f * .6)} -3.9 {n(f)} -3.7T{n(-hx - .2)} -.6Z", lk["hair"], 1.5)
    return _hair_front(lk, 0, 0, 1, looks, hx, hy)


def eyes(lk, looks):
    """Open eyes of its own kind: narrow, or rising to the outside."""
    fx, fy = turned(looks)
    ex, ey = 2.4, fy - .4
    kind = lk.get("eyes")
    if not kind:
        return ""
    if kind == "up":                                             # a little turned: the outer corner is the higher one
        return "".join(T(EL(0, 0, 1.25, .85, BLACK, 0), fx + q * ex, ey, 1, -q * 16) for q in (-1, 1))
    return "".join(EL(fx + q * ex, ey, 1.3, .75, BLACK, 0) for q in (-1, 1))


def glasses(looks):
    fx, fy = turned(looks)
    ey = fy - .4
    ring = "".join(f"M{n(fx + q * 2.7 - 2.2)} {n(ey)}a2.2 2.2 0 1 1 4.4 0a2.2 2.2 0 1 1 -4.4 0" for q in (-1, 1))
    sides = f"M{n(fx - .5)} {n(ey)}h1"
    if fx <= 0:
        sides += f"M{n(fx + 4.9)} {n(ey)}L6.2 {n(fy * .5 - .9)}"
    if fx >= 0:
        sides += f"M{n(fx - 4.9)} {n(ey)}L-6.2 {n(fy * .5 - .9)}"
    return P(ring + sides, "none", 1.2)


def hearing(looks):
    """An ear with a hearing aid behind it; turned away from us a little, the ear is in the side of the head."""
    f = {"l": -1, "r": 1}.get(looks, 0)
    ex = -f * 3.9 if f else 6.9
    side = -f or 1
    o = EL(ex, .9, 1.7, 2.4, "SKIN", 1.4)
    hook = f"M{n(ex - side * 1)} -1.500Q{n(ex + side * .9)} -4.2 {n(ex + side * 2.3)} -1.2T{n(ex + side * 1.8)} 2.8"
    return o + P(hook, "none", 3.6) + P(hook, "none", 1.9, "#2f7fd0")


# ---------------------------------------------------------------- at the hip

IRON, SEAT, TYRE = "#8a8d91", "#3b5b92", "#4a4a4a"


def _foot(a, b, lk, q):
    return LL(b, (b[0] + q * 3, b[1]), c=DGREY, w=2.2, o=1.2) + LL(*a, b, c=lk, w=4.4, o=1.4)


def wheelchair(faces, down):
    """Legs of somebody who sits in a wheelchair, and the chair: (behind the legs and the body, in that order)."""
    r = min(9.4, down * .47)
    if faces == "f":
        y = down - r
        foot = min(13.5, down - 4.2)
        o = R(-7.6, -12.5, 15.2, 17, SEAT, 1.5, 2) + P("M-7.6 -13.5V-6M7.6 -13.5V-6", "none", 3.4)
        o += "".join(EL(q * 9.6, y, 2, r, TYRE, 1.5) for q in (-1, 1)) + R(-8, 3, 16, 3.4, SEAT, 1.5, 1)
        o += PP(f"M-4 5V{n(down - 2.4)}M4 5V{n(down - 2.4)}", IRON, 1.4, 1) + R(-6.6, down - 3, 13.2, 2, IRON, 1.2, .8)
        for q in (-1, 1):
            o += LL((q * 4, foot), (q * 5.4, foot), c=DGREY, w=2.2, o=1.2) + LL((q * 2.6, 1), (q * 4.1, 5), (q * 4.1, foot), c="LEGS", w=4.2, o=1.4)
        return o
    foot, hub = min(12.5, down - 4.6), down - r
    o = PP(f"M-6.400 5L-6.9 -11.5H-9M7 5L10.5 {n(down - 3.4)}H14", IRON, 1.6, 1) + R(-7, 2.8, 15, 3.2, SEAT, 1.5, 1)
    o += LL((10.4, foot), (13.2, foot), c=DGREY, w=2.2, o=1.2) + LL((0, 0), (9.4, .4), (10.2, foot), c="LEGS", w=4.6, o=1.4)
    o += C(8, down - 2.5, 1.9, WHITE, 1.6, TYRE)
    spokes = "".join(f"M-1.6 {n(hub)}l{n((r - 1) * math.cos(t))} {n((r - 1) * math.sin(t))}" for t in (.3, 1.6, 2.85, 4.1, 5.35))
    o += P(spokes, "none", .8) + C(-1.6, hub, r - .9, "none", 3.2) + C(-1.6, hub, r - .9, "none", 1.3, IRON) + L((-6, -3.2), (3.4, -3.2), w=3)
    return o if faces == "r" else T(o, flip=True)


def walking_frame(faces, down):
    """A walking frame before somebody who stands."""
    d = n(down - 1)
    if faces == "f":
        return PP(f"M-8.8 {d}L-7.400 -2M8.8 {d}L7.400 -2M-7.8 6H7.8M-8.1 11.500H8.1", IRON, 1.9, 1) + P("M-7.600 -2H-6.400M7.600 -2H6.400", "none", 4)
    o = PP(f"M3.6 {d}L4.4 -1M13 {d}L11 -1M4.2 9H11.9", IRON, 1.9, 1) + L((4.4, -1), (11, -1), w=4.2)
    return o if faces == "r" else T(o, flip=True)


def cane(faces, down, at):
    """A white cane: before somebody who stands, hanging at the frame, or upright behind the chair."""
    d = down - 1
    a, b = {"stand": ((4, 2.500), (12.500, d)), "frame": ((9, 1), (9.6, d - 3)), "chair": ((-8.6, -10), (-8.600, 6))}[at]
    if faces == "f" and at == "stand":
        a, b = (8.4, 2), (12.2, d)
    if faces == "f" and at == "frame":
        a, b = (9.8, 0), (11, d - 3)
    t = .78
    c = (a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t)
    top = (a[0] + (b[0] - a[0]) * .14, a[1] + (b[1] - a[1]) * .14)
    o = L(a, b, w=3.1) + L(top, c, w=1.5, stroke=WHITE) + L(c, b, w=1.5, stroke=DRED)
    return T(o, flip=True) if faces == "l" else o


# ---------------------------------------------------------------- as files

def _toml(s):
    assert "'''" not in s and "\n" not in s
    return f"'''{s}'''"


def files():
    """{file: text} of everything that takes the place of the neutral me."""
    out = {}
    for key, (_, lk) in (FACES | PAST).items():
        t = ["# A face for the pictures. Made by tools/pictures; do not edit by hand.", ""]
        t += [f'{part} = "{lk[part]}"' for part in ("skin", "hair", "top", "legs")]
        for part in ("under", "over", "eyes"):
            t += ["", f"[{part}]"]
            t += [f"{looks} = {_toml(globals()[part](lk, looks))}" for looks in LOOKS]
        out[f"me/{key}.toml"] = "\n".join(t) + "\n"
    t = ["# What somebody uses, for the pictures. Made by tools/pictures; do not edit by hand.", ""]
    for name, draw in (("glasses", glasses), ("hearing", hearing)):
        t += [f"[{name}]"] + [f"{looks} = {_toml(draw(looks))}" for looks in LOOKS] + [""]
    for name, draw in (("wheelchair", wheelchair), ("frame", walking_frame)):
        t += [f"[{name}]"] + [f"{f}{h} = {_toml(draw(f, h))}" for f in "flr" for h in HEIGHTS] + [""]
    for at in ("stand", "frame", "chair"):
        t += [f"[cane-{at}]"] + [f"{f}{h} = {_toml(cane(f, h, at))}" for f in "flr" for h in HEIGHTS] + [""]
    out["me/uses.toml"] = "\n".join(t)
    return out
