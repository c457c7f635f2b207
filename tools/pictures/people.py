"""People: what they look like, heads, and bodies (a small skeleton with poses)."""
import math
import re

from shapes import *


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
