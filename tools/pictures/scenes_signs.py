"""What I do with my body, how I like to be when I answer, my poster, and where I am best talked with."""
from scenes_first import rows
from scenes_large import *
from scenes_out import mug
from scenes_plan import bolt, ego_bust, sits_in_bed
from scenes_talk import even
from wear import finer

U = 1.4                                   # a figure is drawn at this size and scaled with its lines


def mine_of(svg):
    """A piece of me drawn by hand."""
    return f'<g class="me">{named(svg)}</g>' if svg else ""


def figure(x, y, k=2.4, mood="smile", looks="f", arms=(), reach=0.0, tilt=0.0, down=0.0, rot=0, palms=()):
    """My head and upper body, large; y: its lower edge. arms: each from the shoulder through an elbow to the hand, in units of the body
    (0, 0 is the middle of the shoulders' lower edge, the head stands round (0, -17)). reach: how much more of the body is seen.
    tilt, down, rot: how the head is held. palms: open hands, each (x, y, size, turned, mirrored)."""
    b, foot, w = 9.5 * U, reach * U, 1.6
    s = P(f"M{n(-b)} {n(foot)}V{n(-4 * U)}Q{n(-b)} {n(-9 * U)} {n(-b + 5 * U)} {n(-9 * U)}H{n(b - 5 * U)}Q{n(b)} {n(-9 * U)} {n(b)} {n(-4 * U)}V{n(foot)}Z", ME["top"], w)
    s += LL((0, -9 * U), (tilt * .6 * U, (-13 + down) * U), c=ME["skin"], w=3.6 * U, o=w - .1)
    s += P(f"M{n(-3 * U)} {n(-9 * U)}q{n(3 * U)} {n(3.6 * U)} {n(6 * U)} 0", ME["skin"], w - .1)
    near = ""
    for a in arms:
        pts = [(p * U, q * U) for p, q in a]
        near += LL(*pts, c=ME["top"], w=4.6 * U, o=w - .1) + C(*pts[-1], 2.9 * U, ME["skin"], w)
    near += "".join(om("270B", (px - size / 2) * U, (py - size / 2) * U, size * U, lw=w, rot=turn, flip=flip) for px, py, size, turn, flip in palms)
    face = head(ME, 0, 0, U, looks, mood).replace('class="me-head ', 'class="me-head me-fine ', 1)
    face = T(finer(face), tilt * U, (-17 + down) * U, 1, rot)
    return T(mine_of(s) + mine_of(face) + mine_of(near), x, y - foot * k / U, k / U)


def marks(d, w=3, c=BLACK):
    """Strokes that say: this moves, this sounds, this hurts."""
    return P(d, "none", w, c)


def tip(x, y, deg, s=6):
    """The head of a fine arrow."""
    a = math.radians(deg)
    p = [(x - s * math.cos(a + q), y - s * math.sin(a + q)) for q in (.6, -.6)]
    return f"M{n(p[0][0])} {n(p[0][1])}L{n(x)} {n(y)}L{n(p[1][0])} {n(p[1][1])}"


def sight(*lines, w=3):
    """Where I look."""
    return "".join(P(f"M{n(a)} {n(b)}L{n(c)} {n(d)}", "none", w, NAVY, ' stroke-dasharray="4.500 5"') for a, b, c, d in lines)


def whole_me(x, face="f", y=G, s=1.45, **k):
    """All of me, as large as the frame allows."""
    return Me(x, face, y=y, s=s, **k)


# ---------------------------------------------------------------- what my body says

def look_up():
    return figure(38, 97, 2.5, "smile", "r", rot=-22, down=.5) + sight((64, 40, 95, 10), w=3.4)


def hand():
    o = figure(42, 97, 2.15, "big", "f", arms=(((8, -5), (16, 1), (18.5, -9)),), palms=((18.5, -14, 15, 12, False),), reach=7)
    return o + marks("M65 30Q66 23 72 19M97 30Q99 39 96 46", 3)


def sound():
    arcs = "".join(f"M{n(60 + r * .66)} {n(58 - r * .75)}A{r} {r} 0 0 1 {n(60 + r * .66)} {n(58 + r * .75)}" for r in (9, 20, 31))
    return figure(31, 97, 2.5, "talk", "r") + marks(arcs, 3.4)


def shout():
    rays = "M62 38L71 27L72 34L84 19L85 27L96 11M63 48L72 44L73 52L84 44L85 52L98 47M62 59L72 61L69 67L83 73L80 77L94 85"
    return figure(34, 97, 2.15, "upset", "r", arms=(((8, -4), (13, 3), (12, -6)), ((-8, -4), (-12, 3.500), (-9.500, -5))), reach=7) + marks(rays, 4, DRED)


def push():
    p = sits(21, "r", 79, 1.32, mood="flat", hands=((49, 60), (46, 64)), looks="l", lean=-2)
    return land() + stool(20) + p.behind + p.body() + desk_(36, 98, 67) + T(mug(0, 0, RED, 1.9), 62, 67) + p.near + mine_of(LL((49, 56), (49, 65), c=ME["skin"], w=3, o=1.6)) + marks("M78 58H94" + tip(95, 58, 0, 7), 3.4)


def cry():
    drops = "".join(P(f"M{n(x)} {n(y)}q5.500 9.200 0 9.200t0 -9.200Z", SKY, 2) for x, y in ((39.500, 50), (38, 66), (60.500, 50), (62, 66)))
    return figure(50, 97, 2.8, "worried", "f") + drops


def hold():
    hurt = "M88 62L97 56M89 72H98M88 82L97 88M12 62L3 56M11 72H2M12 82L3 88"
    return figure(50, 97, 2.15, "worried", "f", arms=(((8.4, -4), (13, 3.5), (3, 5)), ((-8.4, -4), (-13, 4), (-3, 6.500))), reach=11, down=1.4, tilt=1) + marks(hurt, 3.6, DRED)


def quiet():
    """A helper talks to me; I sit still, my head down, my hands in my lap, and say nothing."""
    p = sits(25, "r", 77, 1.5, mood="flat", hands=((40, 68), (37, 70)), lean=3, tilt=2)
    p.head = my_head(p.hd[0] + 2, p.hd[1] + 3.5, 1.5, "sleep", "d")
    h = aid(82, "l", s=1.32, mood="talk", hands=((66, 66), None))
    return land() + stool(24, 77) + p.all() + h.all() + says(T(mug(0, 6, SKY, 1.1), 0, 0), 52, 14, 34, 24, (70, 35))


def hit():
    """A fist comes down on the table."""
    p = whole_me(26, "r", s=1.5, mood="cross", hands=((54, 58), (14, 58)), far=(1,))
    bang = "M48 54L42 46M56 50L57 40M64 55L73 49M70 62L80 61"
    return land() + p.behind + p.body() + desk_(40, 98, 66) + p.near + mine_of(R(50, 55, 10, 10.500, ME["skin"], 1.8, 4)) + marks(bang, 3.6, DRED) + T(mug(0, 0, SKY, 1.4), 84, 64, 1, 14)


def lie():
    """I lie on a sofa by day."""
    p = Me(0, "f", y=0, s=1.35, mood="calm", hands=((-4, -38), (5, -34)), **STANDS)
    sofa_ = R(4, 42, 92, 40, "#b58fb0", 2.2, 7) + R(2, 55, 12, 37, "#b58fb0", 2.2, 5) + R(86, 55, 12, 37, "#b58fb0", 2.2, 5) + R(9, 69, 82, 18, "#b58fb0", 2.2, 3) + "".join(LL((x, 88), (x, G - 1.4), c=WOOD, w=2.6) for x in (12, 88))
    return land() + T(sofa_, 0, 0) + R(13, 50, 14, 20, WHITE, 2.2, 5) + T(p.all(), 86, 63, 1, -90) + pane(58, 4, 34, 30, DAY, om("2600", 60, 4, 30, lw=1.7))


def rub():
    """My eyes are closed, I rub one."""
    return figure(48, 97, 2.4, "sleep", "f", arms=(((9, -3), (15.500, 2), (4.400, -16.800)),), reach=7, down=.6) + marks("M69 24Q77 26 79 33M71 15Q84 18 88 31", 3)


def rock():
    p = sits(50, "r", 76, 1.42, mood="flat", hands=((66, 66), (60, 68)))
    turn = "M24 26Q13 42 19 60" + tip(19.500, 61, 72) + tip(24.500, 25, -58) + "M76 26Q87 42 81 60" + tip(80.500, 61, 108) + tip(75.500, 25, -122)
    return land() + stool(49, 76) + p.all() + marks(turn, 3.4)


def stop():
    """A flat hand held out: stop."""
    return figure(40, 97, 2.15, "flat", "f", arms=(((8, -5), (13, 0), (16, -1)),), palms=((15.500, -6.500, 25, 4, False),), reach=8)


def stops():
    """I hold up my hand; the helper stops, both hands up, and steps back."""
    h = aid(68, "l", s=1.35, hands=((55, 46), (81, 46)), mood="flat", feet=((63, 94.400), (80, 94.400)))
    p = whole_me(20, "r", s=1.3, mood="flat", hands=((39, 47), (18, 62)))
    palms = "".join(om("270B", x - 9, 34, 18, lw=1.7, colors={"#fcea2b": AIDE["skin"], "#f1b31c": AIDE["skin"]}) for x in (55, 82))
    return land() + p.all() + mine_of(om("270B", 31, 33, 18, lw=1.7)) + h.all() + palms + marks("M84 76H96" + tip(97, 76, 0, 7), 3.4)


WAYS = (("look-up", "A person looks up.", look_up), ("hand", "A person lifts one open hand and moves it.", hand), ("sound", "A person makes a sound.", sound),
        ("push", "A person pushes a cup away, the head turned away.", push), ("cry", "A sad person cries.", cry), ("hold", "A person in pain holds the belly with both hands.", hold),
        ("quiet", "A person sits still, head down; a helper talks.", quiet), ("hit", "An upset person hits a table with a fist.", hit), ("shout", "An upset person shouts.", shout),
        ("lie", "A person lies on a sofa by day.", lie), ("rub", "A tired person rubs an eye.", rub), ("rock", "A person sits and rocks to and fro.", rock))
for _k, _t, _f in WAYS:
    scene(f"way-{_k}", _t, _f)
scene("talk-stop", "A person holds out a flat hand: stop.", stop)
scene("should-stop", "A helper stops, hands up, and steps back.", stops)
SETS["ways-body"] = [f"way-{_k}" for _k, _, _ in WAYS]


# ---------------------------------------------------------------- how I like to be when I answer; my poster

def on_floor_():
    """I sit on a mat on the floor, legs before me."""
    p = Me(30, "r", y=91, s=1.5, pose="sit", hands=((52, 70), (49, 72)), knees=(54, 74), feet=(68, 89), **STANDS)
    return land() + R(8, 89, 84, 7, SKY, 2.2, 2.5) + p.all()


def in_bed_by_day():
    return land(2, 98) + T(pane(60, 6, 34, 30, DAY, om("2600", 62, 6, 30, lw=1.7)) + T(R(-9, -14, 18, 30, WHITE, 2.2, 5), 13, 52, 1, -8) + sits_in_bed("smile", ((16, 66), (40, 66))), 0, 10)


def poster():
    """On the wall, with pins: my face, and three rows of a picture and a line."""
    o = R(12, 3, 76, 93, "#fff7e6", 3, 2) + my_head(50, 24, 1.75, "smile")
    for i, c in enumerate(("1F44B", "2615", "1F3B5")):
        y = 42 + i * 17.5
        o += R(20, y, 15, 15, (YEL, BLUE, GREEN)[i], 2, 2) + om(c, 20.5, y + .5, 14, lw=1.5) + rows(42, y + 4.500, 38, 2, 7, 3)
    return o + "".join(C(x, 8.5, 3, RED, 1.8) for x in (18, 82))


scene("talk-position-floor", "A person sits on a mat on the floor.", on_floor_)
scene("talk-position-bed", "A person sits up in bed by day.", in_bed_by_day)
scene("talk-poster", "A poster with a face and three pictures with lines.", poster)


# ---------------------------------------------------------------- and what else says yes, no or tired

def nod_():
    d = ""
    for x in (16, 84):
        d += f"M{x} 36V74" + tip(x, 33, -90, 8) + tip(x, 77, 90, 8)
    return figure(50, 97, 2.5, "smile") + marks(d, 3.4)


def shake_():
    return figure(50, 97, 2.5, "flat", "l") + marks("M24 17Q50 3 76 17" + tip(23, 17.500, 145, 8) + tip(77, 17.500, 35, 8), 3.4)


def look_at():
    return figure(27, 97, 2.3, "smile", "r") + sight((49, 53, 67, 46), w=3.4) + T(mug(0, 0, RED, 2), 79, 52)


def word():
    return figure(31, 97, 2.4, "talk", "r") + says(even(mug(0, 7, SKY), 2.0), 70, 25, 50, 38, (53, 60))


def signs_():
    return figure(50, 97, 2.1, "smile", "f", arms=(((8, -4), (14.500, 3), (9, 1.500)), ((-8, -4), (-15.500, 0), (-13.500, -7))), palms=((6.500, -2.500, 14, -24, False), (-13, -12, 14, 8, True)), reach=9) + \
        marks("M80 62Q88 66 88 76M74 54Q79 55 82 58M10 38Q5 44 7 52M18 30Q14 31 12 34", 3)


def points():
    o = figure(24, 97, 2.0, "smile", "r", arms=(((8, -5), (13.500, -1), (16.500, -7)),), reach=7)
    return o + mine_of(om("1F449", 46, 53, 30, lw=2.2)) + T(mug(0, 0, RED, 1.7), 82, 82) + R(69, 82, 29, 14, WOOD, 2.2, 1.5)


def reaches():
    """An arm goes out to the cup, all of me leans there."""
    o = figure(29, 97, 2.0, "big", "r", arms=(((7, -4.500), (14, -1.500), (20.500, -7)),), reach=7, tilt=3)
    return o + T(mug(0, 0, RED, 1.8), 81, 80) + R(70, 80, 28, 16, WOOD, 2.2, 1.5)


def turns():
    """The helper holds out a cup; my back is turned on it."""
    p = whole_me(25, "l", mood="flat", hands=((12, 64), (18, 66)))
    h = aid(78, "l", s=1.4, hands=((58, 54), None))
    return land() + p.all() + h.body() + T(mug(0, 0, RED, 1.5), 49, 60) + h.near


def closes():
    return figure(46, 97, 2.6, "sleep", rot=14, tilt=2.4, down=1.2)


for _k, _t, _f in (("nod", "A person nods.", nod_), ("shake", "A person shakes the head.", shake_), ("smile", "A person with a big smile.", lambda: figure(50, 97, 3.1, "big")),
                   ("look", "A person looks at a cup.", look_at), ("word", "A person says: cup.", word), ("sign", "A person signs with both hands.", signs_),
                   ("point", "A person points at a cup.", points), ("take", "A person reaches for a cup.", reaches), ("turn", "A person turned away from a helper with a cup.", turns),
                   ("close", "A person with closed eyes.", closes)):
    scene(f"way-{_k}", _t, _f)
same("idea-talker", "way-device")
same("pause-close", "way-leave")
SETS["ways-body"] += [f"way-{_k}" for _k in ("nod", "shake", "smile", "look", "word", "sign", "point", "take", "turn", "close")] + ["idea-talker", "pause-close"]


# ---------------------------------------------------------------- where I am best talked with

def on_chair():
    p = sits(44, "r", 77, 1.5, mood="smile", hands=((60, 66), (56, 68)))
    return land(20, 90) + stool(43, 77) + p.all()


def stands():
    return land() + whole_me(50, "f", s=1.62, mood="smile", **STANDS).all()


def in_front():
    """A helper sits before me, face to face."""
    p = sits(22, "r", 78, 1.4, hands=((36, 66), (34, 70)))
    h = one_sits(AIDE, 78, "l", 78, 1.4, mood="talk", hands=((64, 64), (66, 70)))
    return land() + stool(21, 78) + stool(79, 78, back=1) + p.all() + h.all() + sight((36, 37, 64, 37))


def still_room():
    """A room with its door shut; the loud music stays outside."""
    room_ = R(2, 8, 66, G - 8, "#fff7e6", 2.6) + door(50, 34, 16, G - 34)
    p = sits(24, "r", 78, 1.3, mood="calm", hands=((38, 66), (36, 70)))
    radio = R(76, 72, 21, 23, DGREY, 2.2, 2) + C(86.500, 85, 6, GREY, 2) + C(86.500, 77, 2.6, GREY, 1.6)
    return land() + room_ + chair_soft(23, 78, 1.35) + p.all() + radio + om("1F3B5", 74, 48, 20, lw=1.6)


for _k, _t, _f in (("chair", "A person sits on a chair.", on_chair), ("stand", "A person stands.", stands), ("front", "A helper sits in front of a person and talks.", in_front),
                   ("quiet", "A calm person in a room, the music is outside.", still_room)):
    scene(f"talk-position-{_k}", _t, _f)
same("about-uses-wheelchair", "talk-position-wheelchair")
SETS["talk-position"] = [f"talk-position-{_k}" for _k in ("chair", "bed", "floor", "stand", "front", "quiet")] + ["about-uses-wheelchair"]
