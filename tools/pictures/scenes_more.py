"""How sure others can be, what they should do, the lines of my poster; pictures that say the same elsewhere."""
from scenes_first import rows
from scenes_large import *
from scenes_out import mug
from scenes_plan import bolt
from scenes_signs import poster, sight, whole_me


# ---------------------------------------------------------------- how sure; what you should do

def surely(k):
    """I think of a cup, and nod. What does the helper bring?"""
    p = whole_me(21, "f", s=1.2, looks="r", mood="smile")
    cloud = thinks_of(T(mug(0, 5, SKY, 1.1), 0, 0), 23, 16.500, 14, 12, dots=((23, 31, 1.5),))
    if k == "again":
        h = aid(78, "l", s=1.28, mood="talk", hands=((62, 62), None))
        return land() + whole_me(22, "f", s=1.28, looks="r", mood="smile").all() + h.all() + says(qmark(0, 0, 14, w=3.6), 42, 15, 26, 24, (67, 34)) + says(qmark(0, 0, 14, w=3.6), 74, 13, 26, 22, (76, 29))
    if k == "know":
        p = whole_me(20, "f", s=1.28, looks="r", mood="smile")
        h = aid(82, "l", s=1.2, mood="flat", hands=((92, 62), (74, 66)))
        f = one(KIN, 51, "f", s=1.2, looks="r", mood="talk", hands=((34, 60), None))
        return land() + p.all() + f.all() + h.all() + says(T(mug(0, 5, SKY, 1.1), 0, 0), 68, 14, 32, 22, (56, 33))
    if k == "guess":                                                     # a cup or an apple: one in each hand
        h = aid(67, "f", s=1.2, mood="worried", hands=((50, 57), (84, 57)))
        return land() + p.all() + cloud + h.body() + T(mug(0, 0, SKY, 1.25), 45, 57) + om("1F34E", 77, 34, 23, lw=1.8) + h.near + qmark(67, 15, 20, w=4.8)
    if k == "mostly":                                                    # it is held out, and asked
        h = aid(77, "l", s=1.2, mood="talk", hands=((59, 62), None))
        return land() + p.all() + cloud + h.body() + T(mug(0, 0, SKY, 1.35), 52, 66) + h.near + says(qmark(0, 0, 15, w=4), 62, 13, 27, 23, (71, 35))
    h = aid(70, "l", s=1.2, mood="big", hands=((47, 58), None))
    return land() + whole_me(21, "f", s=1.2, looks="r", mood="big", hands=(None, (38, 62))).all() + cloud + h.body() + T(mug(0, 0, SKY, 1.35), 42, 61) + h.near + my_hand(37, 62)


for _k, _t in (("sure", "A person thinks of a cup, a glad helper brings it."), ("mostly", "A person thinks of a cup; a helper offers it and asks."),
               ("again", "A helper asks a person twice."), ("know", "A helper asks family of the person."), ("guess", "A helper holds a cup and an apple, under a question mark.")):
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
