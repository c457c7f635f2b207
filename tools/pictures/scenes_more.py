"""What I show with my body, my photos, what has changed since, and how I like to be told: what came late, from n to z."""
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
    """My head is down, my arms are round me."""
    return figure(50, 97, 2.15, "sleep", "d", arms=(((-8.4, -4), (-12, 5.500), (5.500, 3.500)), ((8.4, -4), (12, 4), (-6.500, -.5))), reach=11, down=3.6)


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
        ("quiet", "A person sits, looks down, arms round the body.", quiet), ("hit", "An upset person hits a table with a fist.", hit), ("shout", "An upset person shouts.", shout),
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


# ---------------------------------------------------------------- my photos

def snap(x, y, w=40, h=None, rot=0, of="cat", lw=2.2):
    """A photo print with a white edge; (x, y) is its middle."""
    h = h or w * .8
    e = max(2.2, w * .075)
    a, b = -w / 2 + e, -h / 2 + e
    iw, ih = w - 2 * e, h - 2 * e
    if of == "cat":
        inner = R(a, b, iw, ih, "#cfe8f6", 0) + R(a, b + ih * .72, iw, ih * .28, "#b9d98a", 0) + om("1F408", -ih * .5, -ih * .46, ih * .98, lw=max(1.4, w / 24))
    elif of == "garden":
        inner = R(a, b, iw, ih, "#cfe8f6", 0) + R(a, b + ih * .68, iw, ih * .32, "#b9d98a", 0) + om("1F333", a - ih * .02, -ih * .52, ih * .95, lw=max(1.3, w / 26)) + om("2600", a + iw - ih * .5, b, ih * .48, lw=max(1.2, w / 30))
    elif of == "home":
        inner = R(a, b, iw, ih, "#ffe9c2", 0) + om("1F3E0", -ih * .48, -ih * .5, ih * .98, lw=max(1.4, w / 26))
    elif of == "ball":
        inner = R(a, b, iw, ih, "#b9d98a", 0) + om("26BD", -ih * .42, -ih * .42, ih * .84, lw=max(1.4, w / 26))
    elif of == "":
        inner = R(a, b, iw, ih, "#cfe8f6", 0)
    else:
        inner = R(a, b, iw, ih, "#dff1fb", 0) + T(bust(of, 0, 0, ih / 27, "big"), 0, b + ih)
    return T(R(-w / 2, -h / 2, w, h, WHITE, lw, 1.5) + inner + R(a, b, iw, ih, "none", lw * .7), x, y, 1, rot)


def my_finger(x, y, size=40):
    return mine_of(om("1F446", x, y, size, lw=2.2))


def mobile(x, y, k=1, inner=""):
    return T(R(-9, -16, 18, 32, DGREY, 2, 3) + R(-6.500, -12.500, 13, 23, BLUE, 1.4, 1) + inner, x, y, k)


def leaf_of(x, y, w, h, inner=""):
    """A page of my plan: the booklet's edge on its left."""
    return R(x, y, w, h, WHITE, 2.6, 3) + R(x, y, w * .12, h, NAVY, 2.2, 2) + inner


def gap_for(x, y, w, h):
    """The place of a photo that is not there."""
    return R(x - w / 2, y - h / 2, w, h, "#eef3f6", 0) + P(f"M{n(x - w / 2)} {n(y - h / 2)}h{n(w)}v{n(h)}h{n(-w)}Z", "none", 2.4, MGREY, ' stroke-dasharray="5 4.500"')


def photo_begin():
    """I hold a photo print; my phone, which took it, lies by."""
    return figure(25, 97, 1.8, "big", "r", arms=(((8, -5), (15, 2), (15.500, -8)),), reach=9) + snap(68, 40, 52, 43, 4) + mine_of(C(52, 63, 5.2, ME["skin"], 2)) + mobile(82, 80, 1)


def photo_heading():
    return leaf_of(10, 2, 82, 95, snap(56, 37, 56, 50) + rows(30, 75, 52, 2, 10, 3.4))


def photo_find():
    return snap(27, 25, 42, 36, of="garden") + snap(74, 25, 42, 36, of="home") + snap(27, 68, 42, 36, of="ball") + snap(74, 68, 44, 38, lw=4) + my_finger(62, 70, 30)


def photo_another():
    turn = "M37 12Q58 4 68 26" + tip(68.500, 27, 68, 9) + "M63 88Q42 96 32 74" + tip(31.500, 73, 248, 9)
    return snap(27, 40, 44, 38, -4, "garden") + snap(72, 60, 48, 40, 4) + P(turn, "none", 4.4)


def photo_look():
    return P("M4 26H36L44 34H96V92H4Z", GOLD, 2.4) + snap(42, 34, 36, 30, -10, "garden") + snap(66, 32, 34, 28, 10, "home") + P("M4 92L14 46H104L96 92Z".replace("104", "98.5"), ORANGE, 2.4) + om("1F50D", 44, 40, 56, lw=2.4)


def photo_choose():
    """Photos lie on the table, I look at them."""
    o = figure(50, 56, 1.75, "smile", "d", reach=2, down=1)
    on = P("M9 55H91L98.500 97H1.500Z", WOOD, 2.4)
    return o + on + snap(20, 76, 29, 25, -6, "garden") + snap(50, 78, 29, 25, 0, "cat") + snap(80, 76, 29, 25, 6, "home")


def photo_try():
    return snap(42, 58, 76, 66, -3) + C(80, 21, 17, WHITE, 2.4) + qmark(80, 21, 22, w=5)


def photo_use():
    return leaf_of(44, 4, 54, 92, gap_for(74, 32, 36, 30) + rows(58, 62, 32, 3, 10, 3)) + snap(25, 66, 43, 35, -6) + arrow(34, 46, 62, 32, GREEN, 6, 13, 2)


def photo_remove():
    return leaf_of(2, 4, 54, 92, gap_for(32, 32, 36, 30) + rows(16, 62, 32, 3, 10, 3)) + snap(74, 68, 46, 38, 6) + arrow(42, 34, 68, 50, RED, 6, 13, 2)


def photo_caption():
    return snap(46, 34, 74, 60) + P("M12 82q5 -14 10 -4t10 -3q4 -9 8 0t8 0q4 -7 8 0t8 0", "none", 3.4) + om("270F", 60, 44, 40, lw=2.2)


def photo_none():
    """On the computer there is only the empty place of a photo."""
    o = R(3, 6, 94, 66, DGREY, 2.6, 5) + R(9, 12, 82, 54, WHITE, 2, 1.5) + P("M40 73H60L65 88H35Z", GREY, 2.4) + L((24, 90), (76, 90), w=4)
    return o + gap_for(50, 39, 50, 40) + qmark(50, 39, 24, w=5)


def takes_photo():
    """I hold up a phone; on it is the cat that sits there."""
    p = figure(24, 97, 1.75, "smile", "r", arms=(((8, -5), (13.500, 2), (16, -8)),), reach=9)
    on = R(-12, -20, 24, 40, DGREY, 2.2, 4) + R(-9, -15, 18, 29, "#cfe8f6", 1.6, 1) + R(-9, 5, 18, 9, "#b9d98a", 0) + om("1F408", -9, -8, 18, lw=1.3) + C(0, 17, 1.6, WHITE, 0)
    return L((46, 96), (98, 96), w=2) + om("1F408", 58, 58, 44, lw=2.2) + p + T(on, 54, 44, 1.1) + mine_of(C(52, 65, 5, ME["skin"], 2)) + marks("M70 20L76 12M75 30L85 25M78 41L88 41", 3)


def to_computer():
    """A cable leads from the phone to the computer, the photo is on both."""
    pc = R(34, 10, 63, 48, DGREY, 2.4, 4) + R(39, 15, 53, 38, WHITE, 1.8, 1) + P("M58 59H73L77 72H54Z", GREY, 2.2) + L((46, 73), (86, 73), w=3.4)
    return PP("M17 66V80Q17 90 28 90H56Q66 90 66 76", GREY, 3, 1.6) + pc + snap(65.500, 34, 42, 32, lw=2) + R(3, 18, 28, 48, DGREY, 2.4, 4) + R(6.500, 24, 21, 34, WHITE, 1.8, 1) + snap(17, 41, 18, 17, lw=1.6)


def photo_wait():
    return snap(40, 46, 70, 60) + C(77, 76, 21, WHITE, 2.4) + om("23F3", 59, 58, 36, lw=2.2)


def framed(x, y, w, h, of, inner=None):
    """A photo in a wooden frame."""
    return R(x - w / 2, y - h / 2, w, h, WOOD, 2.8, 2.5) + (snap(x, y, w - 14, h - 14, 0, of, 2) if inner is None else inner)


def photo_person():
    return framed(50, 50, 84, 88, PAL)


for _k, _t, _f in (("begin", "A person holds a photo of a cat, a phone beside.", photo_begin), ("heading", "A photo of a cat on a page of a plan.", photo_heading),
                   ("find", "Four photos, and a finger at one.", photo_find), ("another", "Two photos, one takes the place of the other.", photo_another),
                   ("look", "A folder with photos, and a magnifying glass.", photo_look), ("choose", "A person looks at three photos on a table.", photo_choose),
                   ("try", "A photo and a question mark.", photo_try), ("use", "A photo goes into a page of a plan.", photo_use),
                   ("remove", "A photo comes out of a page of a plan.", photo_remove), ("caption", "A photo, and a pencil writes below it.", photo_caption),
                   ("none", "A computer with an empty place, and a question mark.", photo_none), ("wait", "A photo and an hourglass.", photo_wait),
                   ("none-line-1", "A person takes a photo of a cat with a phone.", takes_photo), ("none-line-2", "A photo goes by cable from a phone to a computer.", to_computer),
                   ("person", "A photo of a friend in a frame.", photo_person)):
    scene(f"photo-{_k}", _t, _f)


def too_large():
    """A huge photo before the small place that waits for it."""
    return leaf_of(24, 3, 54, 94, rows(38, 76, 32, 2, 9, 3.2)) + snap(50, 40, 94, 56, 0)


def other_kind():
    """In the frame there is a page of words, with a question mark."""
    return framed(44, 46, 80, 84, None, R(11, 11, 66, 70, WHITE, 2) + rows(20, 24, 48, 6, 9.5, 3)) + C(78, 76, 19, WHITE, 2.4) + qmark(78, 76, 25, w=5.4)


def torn():
    z = "L46 26L57 39L44 52L56 66L47 80"
    left = P("M6 18H52" + z + "H6Z", WHITE, 2.4) + P("M12 24H48" + "L46 27L53 38L40 52L52 66L44 74" + "H12Z", "#cfe8f6", 1.6) + P("M12 60H47L52 66L44 74H12Z", "#b9d98a", 0) + om("1F333", 8, 22, 42, lw=1.8)
    right = P("M52 18" + z + "H94V18Z", WHITE, 2.4) + P("M56 24H88V74H55L64 66L52 52L65 39L55 28Z", "#cfe8f6", 1.6) + P("M60 60H88V74H55L64 66Z", "#b9d98a", 0) + om("2600", 60, 22, 28, lw=1.7)
    return T(left, 3, 2, .95, 4) + T(right, 7, 0, .92, 5)


def empty_frame():
    return framed(50, 50, 84, 78, None, R(15, 18, 70, 64, "#eef3f6", 2) + gap_for(50, 50, 56, 50))


def album_full():
    o = P("M6 46Q28 38 50 47Q72 38 94 46V88Q72 80 50 89Q28 80 6 88Z", BROWN, 2.6) + P("M10 43Q30 35 50 44Q70 35 90 43V82Q70 74 50 83Q30 74 10 82Z", WHITE, 2.4) + L((50, 44), (50, 83), w=2)
    o += snap(30, 57, 32, 25, -3, "garden", 2) + snap(70, 57, 32, 25, 3, "home", 2)
    return o + snap(22, 30, 30, 24, -18, "ball", 2) + snap(56, 22, 32, 26, 6, "cat", 2) + snap(83, 34, 26, 21, 20, "garden", 2) + snap(83, 86, 25, 19, 12, "cat", 2) + snap(17, 86, 25, 19, -12, "home", 2)


for _k, _t, _f in (("large", "A huge photo, larger than the page.", too_large), ("kind", "A page of words in a frame, with a question mark.", other_kind),
                   ("broken", "A torn photo.", torn), ("gone", "An empty frame.", empty_frame), ("full", "An album so full that photos fall out.", album_full)):
    scene(f"trouble-photo-{_k}", _t, _f)
same("photo-another", *(f"trouble-photo-{_k}-next" for _k in ("large", "kind", "broken", "gone")))
same("photo-remove", "trouble-photo-full-next")
SETS["photo"] = [f"photo-{_k}" for _k in ("find", "another", "look", "use", "remove", "caption", "wait")]


# ---------------------------------------------------------------- what is new since then

def since_show():
    """The same page then and now: one line is new, bright and with a star."""
    page = lambda x: paper(x, 8, 42, 84, 0, lw=2.4)
    old = "".join(L((10, y), (36, y), w=3.2, stroke=MGREY) for y in (32, 46, 60, 74))
    new = R(56, 52, 38, 16, YEL, 2, 2) + "".join(L((60, y), (88, y), w=3.2, stroke=MGREY) for y in (32, 46, 76)) + L((60, 60), (78, 60), w=4) + star(88, 55, 11, ORANGE)
    return page(3) + old + page(54) + new


def month_sheet(x, y, w, h, on=(), inner=""):
    """A calendar of a month; on: marked days."""
    o = sheet(x, y, w, h, lw=2.4)
    for i in range(5):
        for j in range(4):
            px, py = x + w * (.14 + .18 * i), y + h * (.38 + .165 * j)
            o += R(px - w * .065, py - h * .06, w * .13, h * .12, RED if (i, j) in on else WHITE, 1.6, 1)
    return o + inner


def since_when():
    """I point at a day in the calendar."""
    p = whole_me(20, "r", s=1.35, hands=((40, 56), (18, 62)))
    return land(2, 40) + month_sheet(42, 10, 55, 72, {(0, 2)}) + p.all() + my_hand(42, 56)


def to_now(then):
    """What was then, and me now."""
    return land() + then + arrow(46, 50, 64, 50, GREEN, 6, 12, 2) + whole_me(82, "f", s=1.2, mood="smile").all()


def since_last():
    """A table with my plan, where I sat; now I stand here."""
    t = stool(13, 79) + desk_(19, 48, 66) + T(P("M-13 -3Q-6 -7 0 -3Q6 -7 13 -3V3Q6 -1 0 3Q-6 -1 -13 3Z", WHITE, 2), 33, 64)
    return to_now(T(sheet(-13, -11, 26, 24, C(0, 4, 4, RED, 1.6)), 24, 24) + t)


def since_document():
    d = paper(4, 30, 38, 52, 0, lw=2.4) + my_head(18, 48, .95) + rows(28, 46, 9, 1, 7, 2.6) + rows(10, 64, 26, 2, 8, 2.8)
    return to_now(d + T(sheet(-11, -9, 22, 20, C(0, 3.500, 3.400, RED, 1.6)), 34, 22))


def since_day():
    return sheet(12, 14, 76, 80, C(50, 64, 17, RED, 2.6), lw=3)


for _k, _t, _f in (("show", "Two pages; on one a line is new, with a star.", since_show), ("when", "A person points at a day in a calendar.", since_when),
                   ("last", "A table with a plan, then a person who stands.", since_last), ("document", "A document with a day, then a person who stands.", since_document),
                   ("day", "A calendar sheet with a red mark.", since_day)):
    scene(f"since-{_k}", _t, _f)


def stopped_here():
    """Footprints come to a mark on the path; I walk on from there."""
    way = "M11 84Q30 90 50 84T89 76"
    foot = lambda x, y: EL(x, y, 3.6, 2.2, DBROWN, 0)
    prints = foot(12, 82) + foot(18, 88) + foot(25, 83) + foot(31, 89) + foot(38, 83)
    flag = LL((46, 86), (46, 34), c=BROWN, w=2.8) + P("M46 32H70L63 41L70 50H46Z", YEL, 2.4)
    return P(way, "none", 19.4) + P(way, "none", 15, "#e8cf9a") + prints + flag + whole_me(72, "r", y=84, s=1.2, mood="big", feet=((62, 82.500), (82, 80)), hands=((84, 52), (62, 56))).all()


scene("stopped-here", "A person walks on from a mark on a path.", stopped_here)


# ---------------------------------------------------------------- three faces, four answers, my mat

MAT = "#dcece4"


def topic(x, y, w=22, code="1F6BF", fill=WHITE, lw=2.2):
    """A card with the picture of something in my life."""
    return R(x - w / 2, y - w / 2, w, w, fill, lw, 2.5) + om(code, x - w * .46, y - w * .46, w * .92, lw=max(1.3, w / 15))


def between(a, b):
    """Two of my faces, and a card that lies between them."""
    return R(2, 4, 96, 92, MAT, 2.4, 4) + L((50, 4), (50, 96), w=2) + my_head(26, 29, 1.95, a) + my_head(74, 29, 1.95, b) + topic(50, 73, 38, lw=2.8)


def put_out():
    """The mat with its three faces; my hand lays a card beside it."""
    o = R(2, 3, 66, 54, MAT, 2.6, 3) + "".join(L((2 + 22 * i, 3), (2 + 22 * i, 57), w=1.8) + my_head(13 + 22 * (i if i < 3 else 0), 16, 1.15, m) for i, m in ((1, "flat"), (2, "sad"), (3, "big")))
    o += R(2, 3, 66, 54, "none", 2.6, 3) + topic(13, 42, 17, "1F3E0", lw=1.8) + topic(35, 42, 17, "1F68C", lw=1.8) + topic(57, 42, 17, "1F6D2", lw=1.8)
    return o + topic(78, 74, 36, lw=2.8) + mine_of(om("1F449", 28, 66, 36, lw=2.2))


def answers_four():
    p = whole_me(15, "r", s=1.3, hands=((36, 60), (13, 64)))
    one_ = lambda lk, k, x: T(ego_bust(0, 0, k), x, 0) if lk is ME else T(bust(lk, 0, 0, k), x, 0)
    acts = one_(ME, 1.05, 0), one_(AIDE, .62, 8.5) + one_(ME, .8, -5), one_(ME, .72, -7) + one_(AIDE, .72, 7), one_(ME, .62, -8.500) + one_(AIDE, .95, 5)
    spots = ((38, 6), (69, 6), (38, 42), (69, 42))
    cards = "".join(R(x, y, 29, 33, YEL if i == 2 else WHITE, 3 if i == 2 else 2.2, 3) + T(a, x + 14.500, y + 30) for i, ((x, y), a) in enumerate(zip(spots, acts)))
    return land(2, 98) + cards + p.all() + my_hand(37, 60)


def answers_three():
    p = whole_me(17, "r", s=1.32, hands=((39, 44), (16, 64)))
    cards = "".join(R(46, 3 + i * 31.500, 50, 29, YEL if i == 1 else WHITE, 2.8 if i == 1 else 2.2, 4) + my_head(71, 18 + i * 31.500, 1.5, m) for i, m in enumerate(("big", "flat", "sad")))
    return land(2, 42) + cards + p.all() + my_hand(43, 45)


def which_answers():
    """A sheet with three faces in one hand, a sheet with four pictures in the other."""
    p = figure(50, 97, 1.45, "flat", "f", arms=(((-8, -5), (-13, 1), (-14.500, -9)), ((8, -5), (13, 1), (14.500, -9))), reach=10)
    a = R(3, 14, 26, 56, WHITE, 2.4, 3) + "".join(my_head(16, 25.500 + i * 17, .88, m) for i, m in enumerate(("big", "flat", "sad")))
    b = R(71, 14, 26, 56, WHITE, 2.4, 3) + "".join(R(73.500 + i * 10.800, 18 + j * 25, 10, 22.500, (YEL, BLUE, GREEN, "#f3b0a4")[i + 2 * j], 1.8, 1.5) for i in (0, 1) for j in (0, 1))
    b += "".join(om(c, 73.300 + i * 10.800, 24 + j * 25, 10.500, lw=1.2) for c, i, j in (("1F3E0", 0, 0), ("1F34E", 1, 0), ("26BD", 0, 1), ("1F3B5", 1, 1)))
    return a + b + p + qmark(50, 16, 20, w=4.4)


scene("put-good-middle", "A smiling face and a straight one, a card between.", lambda: between("big", "flat"))
scene("put-middle-hard", "A straight face and a sad one, a card between.", lambda: between("flat", "sad"))
scene("put-out", "A hand lays a card beside the mat.", put_out)
scene("set-answers-four", "A person points at one of four pictures.", answers_four)
scene("set-answers-three", "A person points at one of three faces.", answers_three)
scene("set-answers", "A person with three faces, and with four pictures.", which_answers)


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


# ---------------------------------------------------------------- how sure; what you should do

def surely(k):
    """I nod and think of a cup: what does the helper know of it?"""
    p = whole_me(22, "f", s=1.18 if k == "sure" else 1.28, looks="r", mood="smile")
    cloud = thinks_of(T(mug(0, 5, SKY, 1.1), 0, 0), 24, 17.500, 14, 12.500, dots=((24, 32, 1.5),))
    if k == "again":
        h = aid(78, "l", s=1.28, mood="talk", hands=((62, 62), None))
        return land() + p.all() + h.all() + says(qmark(0, 0, 14, w=3.6), 42, 15, 26, 24, (67, 34)) + says(qmark(0, 0, 14, w=3.6), 74, 13, 26, 22, (76, 29))
    if k == "know":
        h = aid(82, "l", s=1.2, mood="flat", hands=((92, 62), (74, 66)))
        f = one(KIN, 51, "f", s=1.2, looks="r", mood="talk", hands=((34, 60), None))
        return land() + p.all() + f.all() + h.all() + says(T(mug(0, 5, SKY, 1.1), 0, 0), 68, 14, 32, 22, (56, 33))
    if k == "guess":
        h = aid(76, "l", s=1.28, mood="flat", hands=((64, 62), (88, 62)))
        return land() + p.all() + h.all() + thinks_of(T(mug(0, 5, SKY, .95), -11, 0) + om("1F34E", 2, -9, 18, lw=1.4), 50, 19, 23, 13.500, dots=((66, 33, 1.6),)) + qmark(90, 15, 19, w=4.4)
    if k == "mostly":
        h = aid(78, "l", s=1.28)
        return land() + p.all() + h.all() + thinks_of(T(mug(0, 7, SKY, 1.6), -8, 0) + qmark(16, 1, 13, w=3.4), 46, 19.500, 27, 14.500, dots=((70, 35, 1.6),))
    h = aid(76, "l", s=1.28, mood="big", hands=((54, 60), None))
    return land() + p.all() + cloud + h.body() + T(mug(0, 0, SKY, 1.35), 45, 66) + h.near


for _k, _t in (("sure", "A person thinks of a cup, a glad helper brings it."), ("mostly", "A helper thinks of a cup, with a small question mark."),
               ("again", "A helper asks a person twice."), ("know", "A helper asks family of the person."), ("guess", "A helper thinks: a cup, or an apple?")):
    scene(f"talk-sure-{_k}", _t, lambda k=_k: surely(k), only=_k == "guess")
same("talk-sure-guess", "chart-sure-guess")
same("talk-sure-sure", "chart-sure-sure")
same("talk-sure-mostly", "chart-sure-fairly")
SETS["talk-sure"] = [f"talk-sure-{_k}" for _k in ("sure", "mostly", "again", "know", "guess")]


def looks_where():
    """A helper looks at the place that hurts."""
    p = sits(26, "r", 78, 1.4, mood="worried", hands=((40, 66), (47, 68)))
    h = one(AIDE, 78, "l", s=1.3, mood="worried", lean=-9, hands=((58, 66), (64, 70)))
    return land() + stool(25, 78) + p.all() + bolt(50, 76, .8) + h.all() + sight((62, 46, 52, 64))


def left_alone():
    """I sit quietly, a helper goes out at the door."""
    p = sits(22, "r", 78, 1.35, mood="flat", hands=((36, 66), (34, 70)))
    h = one(AIDE, 76, "r", s=1.25, hands=((88, 60), (70, 64)), feet=((68, 94.400), (84, 94.400)))
    return land() + way_in(62, 14, 34) + chair_soft(21, 78, 1.35) + p.all() + h.all()


def reads_poster():
    """Two people read my poster on the wall."""
    return T(poster(), 46, 6, .58) + land() + one(AIDE, 14, "r", s=1.25).all() + one(PAL2, 38, "r", s=1.2, hands=((52, 54), None)).all()


def make_it():
    """I look at my poster: shall it hang there?"""
    p = whole_me(20, "r", s=1.35, mood="flat", hands=((34, 62), (18, 64)))
    return T(poster(), 40, 18, .6) + land() + p.all() + qmark(32, 17, 20, w=4.6)


def add_line():
    """Two lines, each a picture and words; a pencil makes the next."""
    o = "".join(R(6, y, 26, 24, c, 2.4, 3) + om(e, 9, y + 2, 20, lw=1.6) + rows(40, y + 8, 52, 2, 9, 3.4) for y, c, e in ((4, YEL, "1F44B"), (36, BLUE, "1F374")))
    return o + P("M6 70h26v24h-26z", "none", 2.6, BLACK, ' stroke-dasharray="4.500 4.500"') + L((40, 84), (60, 84), w=3.4) + om("270F", 56, 50, 42, lw=2.2)


def one_line():
    return R(3, 28, 94, 44, WHITE, 2.8, 4) + R(9, 34, 32, 32, YEL, 2.4, 3) + om("1F44B", 11, 36, 28, lw=1.8) + rows(50, 43, 38, 2, 14, 4)


def line_gone():
    """A line goes out of the page."""
    o = R(4, 3, 62, 94, WHITE, 2.6, 3) + "".join(R(11, y, 18, 18, c, 2, 2) + rows(36, y + 5.500, 24, 2, 7, 2.8) for y, c in ((12, BLUE), (68, GREEN)))
    o += P("M11 40h48v20h-48z", "none", 2.2, MGREY, ' stroke-dasharray="4.500 4.500"')
    return o + T(R(-24, -13, 50, 26, WHITE, 2.4, 2) + R(-20, -9, 18, 18, YEL, 2, 2) + L((3, -4), (21, -4), w=2.8) + L((3, 4), (15, 4), w=2.8), 70, 54, 1, 8) + arrow(60, 78, 92, 84, RED, 5, 11, 2)


scene("should-look", "A helper looks where it hurts a person.", looks_where)
scene("should-alone", "A person sits, a helper goes out of the room.", left_alone)
scene("talk-agree", "A person looks at the poster, with a question mark.", make_it)
scene("talk-agree-line-2", "Two people read the poster on a wall.", reads_poster)
scene("talk-add", "Lines with pictures, and a pencil makes the next.", add_line)
scene("talk-line", "One line with a picture.", one_line)
scene("talk-gone", "A line is taken out of the page.", line_gone)
same("erase", "talk-gone-theirs")
for _name, _keys in (("area-talk", "talk"), ("seen-ask-yes", "talk-yes"), ("seen-ask-no", "talk-no"), ("hard-heading-pain", "talk-pain means-hurts"), ("life-rest", "talk-tired means-tired"),
                     ("seen-many-again", "talk-sure chart-sure"), ("goal-time", "talk-time"), ("pause-heading", "talk-position"), ("about-uses", "talk-uses"), ("support-watch", "talk-means chart-means"),
                     ("q-tell-d", "talk-tells chart-tell"), ("talk-poster", "talk-agree-line-1"), ("share-agree-no", "talk-agree-no"), ("share-agree-yes", "talk-agree-yes"), ("me", "talk-poster-me"),
                     ("share-making", "talk-making"), ("share-made", "talk-made"), ("share-made-open", "talk-made-open"), ("share-made-print", "talk-made-print"), ("share-made-save", "talk-made-save"),
                     ("support-time", "should-time"), ("support-ask", "should-ask"), ("support-calm", "should-calm"), ("support-quiet", "should-quiet"), ("q-doctor", "should-doctor"),
                     ("area-out", "chart-happens happens-out"), ("ready-how-body", "chart-does"), ("about-support", "chart-should"), ("ready-how", "chart-how"), ("helper-heading", "chart-who"),
                     ("q-eat", "happens-eat"), ("q-wash", "happens-wash"), ("q-dress", "happens-dress"), ("apart-other", "happens-new"), ("q-night", "happens-night"),
                     ("way-smile", "means-happy"), ("shows-yes", "means-more"), ("talk-stop", "means-stop"), ("why-afraid", "means-afraid"), ("why-toilet", "means-toilet"),
                     ("feel-good", "put-good"), ("feel-middle", "put-middle"), ("feel-hard", "put-hard"), ("set-answers", "my-settings-answers"), ("seen-begin", "simple-right"), ("way-nod", "simple-right-yes"), ("way-shake", "simple-right-no"), ("mat-show", "said-mat"), ("since-show", "since-of"), ("life-end-line-2", "since-change"), ("goal-pays", "money-pays"), ("money-pay", "money-pays-mine"), ("goal-pays-council", "money-pays-nothing")):
    same(KEYS.get(_name, _name), *_keys.split())

# Lines that say who says something, how many there are or what was then and is now; names of lists. Their screens have pictures.
NO_PICTURE |= {"way", "happens", "means", "should", "put", "feel", "talk-none", "talk-lines", "talk-poster-nothing", "photo-choose-looking", "photo-nth", "done-so-far", "said-on", "since-when-none"}
NO_PICTURE |= {f"talk-{_v}{_k}" for _v in ("says", "thinks") for _k in ("", "-named", "-me", "-family", "-friend", "-staff", "-advocate", "-professional", "-other")}
NO_PICTURE |= {f"since{_k}" for _k in ("", "-of-now", "-of-then", "-none", "-new", "-is-new", "-other", "-more", "-view", "-gone", "-private")}
NO_PICTURE |= {f"mat-{_v}{_k}" for _v in ("now", "then") for _k in ("", "-good", "-good-middle", "-middle", "-middle-hard", "-hard", "-out")} | {"mat-column", "mat-column-none", "mat-moved-heading-none", "mat-whole-day"}


# Words that come with the screens these pictures are for; a key leaves this list when its words are there.
AWAITED = {_k for _k, _f in KEYS.items() if _k.startswith(("way-", "photo-", "money-pays", "trouble-photo-", "since-", "talk", "should-", "chart-", "happens-", "means-", "put-", "set-answers", "stopped-here")) or _k in ("my-settings-answers", "said-mat", "simple-right", "simple-right-yes", "simple-right-no")}
BORROWED |= AWAITED
