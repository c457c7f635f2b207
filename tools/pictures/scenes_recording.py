"""My own voice: how it is recorded, heard, kept and taken out."""
from scenes_large import *
from scenes_photo import leaf_of, my_finger
from scenes_first import rows
from scenes_signs import figure, marks

BARS = (7, 15, 24, 12, 20, 9)
TALL = "#e8412f"                          # the red of a recording


def voice(w=44, k=1.0, c=NAVY, bars=BARS, lw=4.4):
    """A voice that is kept: strokes of different heights, round (0, 0)."""
    g = w / (len(bars) - 1)
    return "".join(L((-w / 2 + i * g, -h * k / 2), (-w / 2 + i * g, h * k / 2), w=lw, stroke=c) for i, h in enumerate(bars))


def bubble(x, y, w=54, h=42, tail="bl", inner=None, lw=2.8):
    """A speech bubble that holds a voice."""
    return speech(x, y, w, h, tail, dots=False, lw=lw) + T(voice(w * .62, h / 42) if inner is None else inner, x, y)


def mic(x, y, k=1.0, lw=2.4):
    """A microphone on its foot; (x, y): the middle of its foot, 46 high."""
    w = lw / k
    o = P("M-13 -28V-24Q-13 -11 0 -11T13 -24V-28", "none", w * 1.35) + L((0, -11), (0, -3), w=w * 1.7) + R(-12, -4, 24, 4, DGREY, w, 1.5)
    o += R(-8.500, -46, 17, 29, MGREY, w, 8.5) + P("M-8.500 -36H8.500M-8.500 -29H8.500", "none", w * .7)
    return T(o, x, y, k)


def arcs(x, y, radii=(9, 18, 27), w=3.6, half=38):
    """Sound that goes from (x, y) to the right."""
    a = math.radians(half)
    return marks("".join(f"M{n(x + r * math.cos(a))} {n(y - r * math.sin(a))}A{n(r)} {n(r)} 0 0 1 {n(x + r * math.cos(a))} {n(y + r * math.sin(a))}" for r in radii), w)


def speaks(x=28, k=2.1, mood="talk"):
    return figure(x, 97, k, mood, "r")


def begin():
    return speaks(27, 2.5) + arcs(48, 50, (7, 15)) + R(64, 88, 34, 6, WOOD, 2.4, 1.5) + mic(81, 88, 1.12)


def on_page():
    return leaf_of(10, 2, 82, 95, bubble(56, 36, 58, 46) + rows(30, 76, 52, 2, 10, 3.4))


def record():
    return C(50, 50, 47, WHITE, 3) + C(50, 50, 40, TALL, 3) + T(P("M-13 -28V-24Q-13 -11 0 -11T13 -24V-28", "none", 3.4, WHITE) + L((0, -11), (0, 0), w=3.8, stroke=WHITE) + L((-9, 0), (9, 0), w=3.800, stroke=WHITE) + R(-8, -47, 16, 29, WHITE, 0, 8), 50, 79, 1.24)


def talk_now():
    """I talk into the microphone, and its red light is on."""
    return speaks(25, 2.4) + arcs(43, 50, (6, 14, 22), 4) + mic(81, 97, 1.3) + C(81, 15, 13, TALL, 2.6)


def stop_it():
    return C(46, 46, 43, WHITE, 3) + R(28, 28, 36, 36, DGREY, 2.4, 3) + my_finger(54, 56, 42)


def hears():
    """A hand behind my ear, my own words in the air."""
    o = figure(32, 97, 1.9, "smile", "r", arms=(((-8, -4), (-13, 1), (-8.500, -14.500)),), reach=7, tilt=1)
    return o + bubble(75, 27, 46, 38, "bl")


def hear_it():
    return T(speaker(1), 0, 8, 1.12) + bubble(72, 36, 50, 42, "bl")


def to_page():
    return leaf_of(46, 4, 52, 92, P("M58 18h30v26h-30z", "none", 2.4, MGREY, ' stroke-dasharray="5 4.500"') + rows(60, 62, 30, 3, 10, 3)) + bubble(26, 68, 46, 36, "bl") + arrow(34, 44, 62, 32, GREEN, 6, 13, 2)


def off_page():
    return leaf_of(2, 4, 52, 92, P("M14 18h30v26h-30z", "none", 2.4, MGREY, ' stroke-dasharray="5 4.500"') + rows(16, 62, 30, 3, 10, 3)) + bubble(73, 72, 48, 36, "br") + arrow(38, 33, 68, 47, RED, 6, 13, 2)


def once_more():
    return mic(27, 95, 1.75) + loop(75, 52, 17.500, SKY, 7)


def no_mic():
    dash = ' stroke-dasharray="4.500 4"'
    o = P("M-13 -28V-24Q-13 -11 0 -11T13 -24V-28", "none", 2, MGREY, dash) + P("M0 -11V-3", "none", 2, MGREY) + P("M-12 -3H12", "none", 2.2, MGREY, dash) + P("M-8.500 -38A8.500 8.500 0 0 1 8.500 -38V-26A8.500 8.500 0 0 1 -8.500 -26Z", "#eef3f6", 2, MGREY, dash)
    return T(o, 36, 94, 1.85) + qmark(78, 42, 42, w=8)


def silence():
    """I talk, and the line stays flat."""
    return speaks(25, 2.2) + mic(76, 97, 1.15) + R(45, 5, 52, 32, WHITE, 2.6, 3) + L((51, 21), (74, 21), w=4.4, stroke=NAVY) + qmark(85, 21, 20, w=4.6)


def torn_voice():
    z = "L57 30L46 42L57 54L47 66"
    left = P("M52 14H18Q5 14 5 28V58Q5 72 18 72H20L14 88L36 72H47" + "L57 54L46 42L57 30Z", WHITE, 2.8)
    right = P("M55 14H82Q95 14 95 28V58Q95 72 82 72H50L60 54L49 42L60 30Z", WHITE, 2.8)
    a = T(left + T(voice(22, 1.25, bars=BARS[:3], lw=4.6), 27, 43), -2, 4, 1, -4)
    b = T(right + T(voice(14, 1.25, bars=BARS[3:5], lw=4.6), 76, 43), 3, -2, 1, 5)
    return a + b


def too_many():
    """A box so full of voices that some fall out."""
    back = R(17, 56, 66, 14, DBROWN, 2.4)
    front = P(f"M10 64H90L85 {n(G)}H15Z", ORANGE, 2.6)
    small = lambda x, y, rot=0: T(bubble(0, 0, 32, 24, "none", voice(19, .52, lw=2.8), 2.4), x, y, 1, rot)
    return land() + back + small(34, 54, -6) + small(64, 52, 5) + small(48, 36, -3) + small(24, 30, -14) + small(76, 30, 12) + small(50, 15, 4) + front


for _k, _t, _f in (("begin", "A person talks into a microphone on a table.", begin), ("heading", "A page of a plan with a speech bubble of sound.", on_page),
                   ("record", "A round red button with a microphone.", record), ("listen", "A person talks into a microphone, a red light is on.", talk_now),
                   ("stop", "A finger at a button with a dark square: stop.", stop_it), ("try", "A person listens to a bubble of sound, hand at ear.", hears),
                   ("hear", "A loudspeaker and a bubble of sound.", hear_it), ("keep", "A bubble of sound goes into a page of a plan.", to_page),
                   ("again", "A microphone and an arrow that goes round.", once_more), ("remove", "A bubble of sound comes out of a page.", off_page)):
    scene(f"recording-{_k}", _t, _f)
for _k, _t, _f in (("none", "A microphone that is not there, a question mark.", no_mic), ("silent", "A person talks, the sound line stays flat.", silence),
                   ("broken", "A bubble of sound, torn in two.", torn_voice), ("full", "A box too full of bubbles of sound.", too_many)):
    scene(f"trouble-recording-{_k}", _t, _f)
SETS["recording"] = [f"recording-{_k}" for _k in ("record", "listen", "stop", "try", "hear", "keep", "again", "remove")]
same("recording-begin", "recording-ready")
same("recording-again", "recording-another", "trouble-recording-silent-next", "trouble-recording-broken-next")
same("own-words", "trouble-recording-none-next")
same("map-next", "trouble-recording-full-next")
NO_PICTURE |= {"recording-left"} | {f"recording-{_k}" for _k in ("listen-nothing", "listen-wait", "try-full", "try-lost")} | {"credits-symbols"}
BORROWED |= {_k for _k in KEYS if _k.startswith(("recording-", "trouble-recording-"))}
