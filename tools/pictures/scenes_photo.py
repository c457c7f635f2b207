"""My photos."""
from scenes_first import rows
from scenes_large import *
from scenes_signs import figure, marks, mine_of, tip, whole_me
from scenes_talk import even



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
    """Two boxes of photos: I leave the one and take a photo out of the other."""
    def box_(x, w, c, *inner):
        return R(x + 3, 64, w - 6, 8, DBROWN, 2) + "".join(inner) + P(f"M{n(x)} 70H{n(x + w)}L{n(x + w - 3)} {n(G)}H{n(x + 3)}Z", c, 2.4)
    p = whole_me(50, "r", s=1.36, mood="big", hands=((74, 52), (52, 64)))
    a = box_(2, 30, GREY, snap(17, 62, 22, 18, -6, "", 2))
    b = box_(66, 32, ORANGE, snap(84, 60, 22, 18, 8, "home", 2))
    return land() + a + marks("M22 40Q34 8 56 8T82 22" + tip(82.500, 23, 68, 9), 4) + p.behind + p.body() + b + snap(79, 45, 27, 22, -5, "cat", 2.2) + p.near


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
                   ("look", "A person takes a photo out of a second box.", photo_look), ("choose", "A person looks at three photos on a table.", photo_choose),
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
