"""Scenes: the answers of a question as one scene that changes (see README.md, "Scenes").

Everything is drawn in the fixed FRAME, 0..100 both ways, people 1.15 times as large as elsewhere. The floor is GROUND, the
meter stands below it. A recipe of a set is a function of the answer's letter:

    def shop(l):
        return shelf() + me(22, "r", hands=...).all() + meter(0)
    scene_set("shop", shop, a="...", b="...")      # q-shop-a, q-shop-b with their descriptions, compared in ink

Me is drawn in one even tint, in groups that the program can fill: g.me holds all of me, elements carry me-skin, me-hair,
me-top, me-legs, and the head is one group g.me-head, drawn round (0, 0) at size 1, with its mood and the way it looks.
"""
import re

from draw import *
from recipes import pic, table

FRAME = (0, 0, 100, 100)
GROUND = 85
SIZE = 1.15
FRAMED = {}          # picture -> its frame: such a drawing is not cropped, and must stay inside
SETS = {}            # question -> its answers in the new frame: compared in ink

# ---------------------------------------------------------------- who is who

_SKIN, _HAIR, _TOP, _LEGS = MARKS
ME = look(_SKIN, _HAIR, "short", _TOP, legs=_LEGS, shoes=DGREY)
BARE = ME.but(top=_SKIN, legs=_SKIN, shoes=_SKIN)                       # me in the bath

AIDE = look(SKIN4, BLACK, "bob", TUNIC, legs=DGREY, badge=True)         # helpers: dark tunic, large badge
AIDE2 = look(SKIN1, DBROWN, "short", TUNIC, legs=DGREY, badge=True, beard=DBROWN)
AIDE3 = look(SKIN2, DBROWN, "hijab", TUNIC, legs=DGREY, badge=True)
NURSE2 = look(SKIN5, BLACK, "bun", "#34558b", legs="#34558b", badge=True, stethoscope=True)
PAL = look(SKIN3, DGREY, "afro", ORANGE, legs=DBROWN)                   # friends: other clothes, no badge
PAL2 = look(SKIN1, RED, "tail", GOLD, legs=NAVY)
KIN = look(SKIN2, GREY, "bob", LILAC, legs=DGREY)                       # family
ELDER = look(SKIN1, GREY, "fringe-bald", PINK, legs=DBROWN, glasses=True)
MATE = look(SKIN4, BLACK, "short", RED, legs=DGREY)                     # somebody who lives here too


class Human(Person):
    """A person of a scene: standing on GROUND unless y says otherwise. Lines grow with the size.

    looks: where the head looks when the body faces the front (a badge is seen best so).
    """

    def __init__(self, x, face="f", look=AIDE, y=GROUND, s=SIZE, mood="smile", looks=None, **k):
        super().__init__(x, y, look, face=face, s=s, mood=mood, nohead=True, **k)
        self.head = head(look, *self.hd, s, looks or face, mood) if is_me(look) else T(head(look, 0, 0, 1, looks or face, mood), *self.hd, s)
        if look.get("badge"):
            f, S = {"l": -1, "r": 1}.get(face, 0), s
            cx, cy = self.sh[0] + f * 1.4 * S, self.sh[1] + 3.6 * S
            self.torso += R(cx - 3.3 * S, cy, 6.6 * S, 8 * S, WHITE, 1.5, .8) + C(cx, cy + 2.9 * S, 1.5 * S, DGREY, 0) + \
                P(f"M{n(cx - 2.4 * S)} {n(cy + 7 * S)}q0 {n(-2.4 * S)} {n(2.4 * S)} {n(-2.4 * S)}t{n(2.4 * S)} {n(2.4 * S)}Z", DGREY, 0)
        if look.get("stethoscope"):
            f, S = {"l": -1, "r": 1}.get(face, 0), s
            cx, cy = self.sh[0] + f * 1.4 * S, self.sh[1]
            self.torso += P(f"M{n(cx - 4 * S)} {n(cy - 1)}Q{n(cx - 6 * S)} {n(cy + 12 * S)} {n(cx)} {n(cy + 14 * S)}Q{n(cx + 6 * S)} {n(cy + 12 * S)} {n(cx + 4 * S)} {n(cy - 1)}", "none", 3.4, WHITE) + \
                P(f"M{n(cx - 4 * S)} {n(cy - 1)}Q{n(cx - 6 * S)} {n(cy + 12 * S)} {n(cx)} {n(cy + 14 * S)}Q{n(cx + 6 * S)} {n(cy + 12 * S)} {n(cx + 4 * S)} {n(cy - 1)}", "none", 1.5) + \
                C(cx, cy + 14.6 * S, 2.2 * S, GREY, 1.4)


class Me(Human):
    """Me: every layer is a g.me with named shapes, the head one exchangeable group."""

    def __init__(self, x, face="f", look=ME, mood="smile", **k):
        super().__init__(x, face, look, mood=mood, **k)
        for layer in ("behind", "near", "legs", "torso", "head"):
            s = getattr(self, layer)
            setattr(self, layer, f'<g class="me">{named(s)}</g>' if s else "")


def me(x, face="f", **k):
    """Me, standing at x: .behind (far arm), .body(), .near (near arms), all()."""
    return Me(x, face, **k)


def my_hand(x, y):
    """My hand once more, over what it holds."""
    return f'<g class="me">{named(C(x, y, 2.8, ME["skin"], 1.6))}</g>'


def my_head(x, y, s=1, mood="smile", looks="f"):
    """My head alone."""
    return f'<g class="me">{named(head(ME, x, y, s, looks, mood))}</g>'


def helper(x, looks="l", look=AIDE, face="f", **k):
    """A helper: body to the front, so that the badge is seen, the head turned to looks."""
    return Human(x, face, look, looks=looks, **k)


def cash_note(x, y, w=24, value="20", c=LILAC):
    """A bank note whose digits stay inside; (x, y): its middle."""
    h = w * .56
    r = h * .15
    px, py = w * .33, h * .14
    o = R(-w / 2, -h / 2, w, h, c, 1.8, 1.5)
    o += P(f"M{n(px - 1.7 * r)} {n(h / 2 - 1)}Q{n(px - 1.7 * r)} {n(py)} {n(px)} {n(py)}T{n(px + 1.7 * r)} {n(h / 2 - 1)}Z", DGREY, 0) + C(px, py - r * 1.2, r, DGREY, 0)
    text = "£" + value
    g = h * .46
    wide = (8 * len(text) + 2.8 * (len(text) - 1)) * g / 12
    g *= min(1, w * .56 / wide)
    return T(o + glyphs(text, -w * .15, 0, g, w=max(1.3, g / 5), gap=2.8), x, y)


def on_floor(p, floor):
    """Me, where a wheelchair's wheels stand on the floor at that height."""
    down = min(DOWN, key=lambda h: abs(h - (floor - p.hip[1]) / p.S))
    p.legs = re.sub(r"me-down-\d+", f"me-down-{down}", p.legs)
    return p


def seated(who, x, seat=70, face="r", floor=GROUND, **k):
    """me or helper on a chair or sofa whose seat is at that height."""
    return on_floor(who(x, face, y=seat, pose="sit", **k), floor)


# ---------------------------------------------------------------- below the scene

def meter(filled, of=5):
    """How much help: five blocks."""
    w = 98 / of - 3
    return "".join(R(2.5 + i * (w + 3), 90, w, 8, NAVY if i < filled else WHITE, 1.8, 1.6) for i in range(of))


def week(filled, bolts=False, plain=()):
    """The days of a week, each with its face: light leaves with a smile, those in `filled` (how many, or which) dark and sad.
    bolts: the dark ones have lightning, not a face. plain: light days without a smile."""
    on, o = range(filled) if isinstance(filled, int) else filled, ""
    for i in range(7):
        x, dark = 8 + i * 13.9, i in on
        ink = WHITE if dark else BLACK
        o += R(x - 6, 88.4, 12, 10.6, NAVY if dark else WHITE, 1.6, 1.6) + "".join(L((x + q * 2.6, 87.4), (x + q * 2.6, 89.6), w=1.5) for q in (-1, 1))
        if dark and bolts:
            o += P(f"M{n(x + 1.2)} 90.4L{n(x - 3)} 94.8H{n(x - .2)}L{n(x - 1.4)} 98L{n(x + 3.2)} 93.4H{n(x + .4)}Z", YEL, .6)
            continue
        o += "".join(C(x + q * 2.1, 92.5, 1, ink, 0) for q in (-1, 1)) + P(f"M{n(x - 2.8)} {n(97 if dark else 96 if i in plain else 95)}q2.8 {-2.6 if dark else 0 if i in plain else 2.8} 5.6 0", "none", 1.4, ink)
    return o


def says(inner="", x=54, y=12, w=36, h=20, to=(80, 20)):
    """A helper's reminder: a bubble with the thing itself, drawn round (0, 0); its tail ends at `to`, near the speaker's mouth."""
    l, r, t, b, q = x - w / 2, x + w / 2, y - h / 2, y + h / 2, min(w, h) * .36
    tip = f"L{n(to[0])} {n(to[1])}"
    if to[0] > r:                                                        # the tail leaves at a lower corner
        right, low, left = f"V{n(y - h * .02)}{tip}L{n(r - q - 4)} {n(b)}", "", f"Q{n(l)} {n(b)} {n(l)} {n(b - q)}"
    elif to[0] < l:
        right, low, left = f"V{n(b - q)}Q{n(r)} {n(b)} {n(r - q)} {n(b)}", f"H{n(l + q + 4)}{tip}", f"L{n(l)} {n(y - h * .02)}"
    else:
        foot = min(max(to[0], l + q + 5), r - q - 5)
        right, low, left = f"V{n(b - q)}Q{n(r)} {n(b)} {n(r - q)} {n(b)}", f"H{n(foot + 4)}{tip}L{n(foot - 4)} {n(b)}", f"Q{n(l)} {n(b)} {n(l)} {n(b - q)}"
    end = "" if to[0] < l else f"H{n(l + q)}"
    o = P(f"M{n(l + q)} {n(t)}H{n(r - q)}Q{n(r)} {n(t)} {n(r)} {n(t + q)}{right}{low}{end}{left}V{n(t + q)}Q{n(l)} {n(t)} {n(l + q)} {n(t)}Z", WHITE, 2.2)
    if not inner:
        return o + "".join(C(x + i * w * .22, y, 2, BLACK, 0) for i in (-1, 0, 1))
    return o + T(inner, x, y)


def thinks_of(inner, x=64, y=24, rx=33, ry=22, frm=(30, 34), dots=()):
    """A thought cloud; inner is drawn round (0, 0). frm: the head it rises from; or dots: where its
    small clouds are and how large."""
    pts, o = 9, ""
    for i in range(pts):
        a = 2 * math.pi * i / pts
        o += C(x + rx * .78 * math.cos(a), y + ry * .74 * math.sin(a), min(rx, ry) * .46, WHITE, 2)
    o += EL(x, y, rx * .92, ry * .9, WHITE, 0)
    for t, r in ((.25, 1.6), (.6, 2.6)) if not dots else ():
        o += C(frm[0] + (x - rx * .9 - frm[0]) * t, frm[1] + (y + ry * .3 - frm[1]) * t, r, WHITE, 1.8)
    o += "".join(C(a, b, r, WHITE, 1.8) for a, b, r in dots)
    return o + T(inner, x, y)


def crossed(inner, x, y, r=20):
    """Something that is not there: crossed out, the thing itself still to be seen."""
    a = r * .74
    line = ((x - a, y + a), (x + a, y - a))
    return T(inner, x, y) + L(*line, w=6.4, stroke=WHITE) + L(*line, w=4, stroke=DRED)


def my_seat(x, furniture):
    """A seat whose middle is at x. Where I am the one who sits on it, it goes when I sit in a wheelchair: compose.py looks who sits
    there, so it can be said of every seat."""
    return f'<g class="seat-at {n(x)}">{furniture}</g>'


# ---------------------------------------------------------------- parts of places

def floor(x1=2, x2=98):
    return L((x1, GROUND), (x2, GROUND), w=2)


def top(x1, x2, y, c="#c99a5b", legs=True):
    """A table."""
    return table(x1, x2, y, GROUND, c, legs)


def chair(x, seat=70, back=-1, c="#c99a5b"):
    """A chair seen from the side; back: which side its back is on."""
    b = x + back * 8
    return my_seat(x, LL((b, seat - 24), (b, GROUND - 1.4), c=c, w=2.4) + LL((x - back * 7, seat + 2), (x - back * 7, GROUND - 1.4), c=c, w=2.4) + \
        R(x - 9.5, seat, 19, 4, c, 2, 1.5))


def sofa(x, seat=70, w=44, c="#b58fb0"):
    """A sofa seen from the front, its middle at x."""
    return my_seat(x, R(x - w / 2, seat - 21, w, 30, c, 2, 6) + R(x - w / 2 - 4, seat - 9, 9, 23, c, 2, 4) + R(x + w / 2 - 5, seat - 9, 9, 23, c, 2, 4) +
                   R(x - w / 2 + 4, seat, w - 8, 13, c, 2, 3))


def door(x=4, y=14, w=30, h=GROUND - 14, open_=False, c="#a9743f"):
    """A door in its frame; open, the way is free."""
    o = R(x, y, w, h, "#fff7e6" if open_ else c, 2.2, 1)
    if open_:
        return o + P(f"M{n(x)} {n(y)}L{n(x - 7)} {n(y + 4)}V{n(y + h + 0)}L{n(x)} {n(y + h)}Z", c, 2)
    return o + R(x + 5, y + 6, w - 10, h * .33, "none", 1.6, 1) + R(x + 5, y + h * .52, w - 10, h * .36, "none", 1.6, 1) + C(x + w - 4.5, y + h * .52, 1.8, YEL, 1.4)


def window(x, y, w=26, h=26, sky=BLUE, curtains=0.0, inner=""):
    """A window; curtains from 0 (open) to 1 (drawn)."""
    o = R(x, y, w, h, sky, 2, 1) + inner + L((x + w / 2, y), (x + w / 2, y + h), w=1.6) + L((x, y + h / 2), (x + w, y + h / 2), w=1.6)
    if curtains is not None:
        cw = 4 + (w / 2 - 2) * curtains
        for q in (0, 1):
            a = x - 4 if not q else x + w + 4 - cw
            o += R(a, y - 3, cw, h + 8, "#8967aa", 1.8, 1)
            k = 1
            while k * 4.4 < cw - 1:
                o += L((a + k * 4.4, y), (a + k * 4.4, y + h + 3), w=1.1)
                k += 1
        o += L((x - 7, y - 3.6), (x + w + 7, y - 3.6), w=2.6)
    return o


def house_front(x=0, y=0, w=40, h=66, fill="#fff7e6"):
    """A house cut open: roof and walls, somebody can stand in it. (x, y): the upper left corner of its walls."""
    return R(x, y, w, h, fill, 2.2) + P(f"M{n(x - 3)} {n(y)}L{n(x + w / 2)} {n(y - w * .36)}L{n(x + w + 3)} {n(y)}Z", DORANGE, 2.2)


# ---------------------------------------------------------------- recipes

def scene(name, text, fn, *keys, only=False):
    """A picture in the fixed frame."""
    pic(name, text, fn, *keys, only=only)
    FRAMED[name] = FRAME


def scene_set(question, fn, **answers):
    """The answers of a question, by letter with their descriptions."""
    for letter, text in answers.items():
        name = f"q-{question}-{letter}"
        scene(name, text, lambda letter=letter: fn(letter))
        SETS.setdefault(question, []).append(name)
