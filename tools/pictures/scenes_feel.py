"""How life feels, as scenes: the same room and person, face and posture change, seven days below."""
from recipes import *
from scenes import *
from scenes_home import armchair
from scenes_out import mug


def big_sofa(x=34, seat=66, c="#e6d8e8"):
    """A large armchair from the front, pale: the person is what is seen."""
    return R(x - 24, seat - 30, 48, 42, c, 2, 7) + R(x - 20, seat - 1, 40, 18, c, 2, 3) + R(x - 30, seat - 12, 11, 31, c, 2, 4) + R(x + 19, seat - 12, 11, 31, c, 2, 4)


def mood(l):
    """In an armchair beside a window. What gets less: light, a raised head, a smile."""
    k = "abcd".index(l)
    x, s, seat = 34, 1.5, 64
    sky = (BLUE, BLUE, "#a8b9c4", "#8b99a6")[k]
    cloud = om("2601", 67, 20, 26, lw=1.4)
    win = window(70, 10, 21, 56, sky, (0, 0, .35, 1.08)[k], (om("2600", 68, 10, 25, lw=1.4), cloud, cloud, "")[k])
    if l == "a":
        p = me(x, "f", s=1.43, mood="big", hands=((9, 24), (59, 24)))
        return floor() + win + big_sofa(x, seat) + p.all() + week(0)
    how = ({"mood": "flat", "hands": ((14, 53), (54, 53))},
           {"mood": "sad", "hands": ((29, 62), (39, 62)), "headat": (x, 31), "looks": "d"},
           {"mood": "sad", "arms": False, "headat": (x, 42), "looks": "d"})[k - 1]
    p = seated(me, x, seat, "f", s=s, **how)
    if l == "d":                                                     # elbows on the knees, the head in both hands
        p.near = '<g class="me">' + named("".join(LL((x + q * 9, 44), (x + q * 19, 59), (x + q * 10, 47), c=ME["top"], w=5.2, o=1.6) + C(x + q * 9.600, 45, 3.6, ME["skin"], 1.8)
                                                  for q in (-1, 1))) + "</g>"
    return floor() + win + big_sofa(x, seat) + (p.legs + p.torso + p.near + p.head if l != "d" else p.body() + p.near) + week((0, 2, 4, 6)[k])


scene_set("mood", mood,
          a="A happy person stands in a sunny room, no dark days.",
          b="A serious person in an armchair, 2 dark days of 7.",
          c="A sad person with a low head, 4 dark days of 7.",
          d="A sad person, head in hand, 6 dark days of 7.")
pic("q-mood", "A happy face, a serious face and a sad face.", lambda: "".join(my_head(16 + i * 32, 30, 2, m) for i, m in enumerate(("big", "flat", "sad"))))


def lonely(l):
    """At a table for two."""
    seat = chair(20, 70) + chair(80, 70, 1)
    table_ = top(34, 66, 61)
    if l == "a":
        p = seated(me, 20, 70, "r", mood="big", hands=((40, 54), (32, 57)))
        f = seated(Human, 80, 70, "l", look=PAL, mood="big", hands=((60, 54), (68, 57)))
        return floor() + seat + p.behind + f.behind + p.body() + f.body() + table_ + p.near + f.near + mug(44, 61, SKY, .9) + mug(57, 61, RED, .9) + week(0)
    if l == "b":
        p = seated(me, 20, 70, "r", mood="flat", hands=((38, 58), (32, 58)))
        f = Human(85, "r", PAL, hands=(None, (76, 36)), feet=((80, 83.4), (88, 83.4)))
        return floor(2, 98) + chair(20, 70) + chair(74, 70, 1) + p.behind + p.body() + table_ + p.near + mug(44, 61, SKY, .9) + mug(57, 61, RED, .9) + f.all() + week(2)
    if l == "c":
        p = seated(me, 20, 70, "r", mood="sad", lean=3, hands=((36, 59), (31, 59)))
        return floor() + seat + p.behind + p.body() + table_ + p.near + mug(46, 61, SKY, .9) + week(4)
    p = seated(me, 20, 70, "r", mood="sad", lean=7, tilt=2, hands=((35, 38), (33, 59)))
    return floor() + chair(20, 70) + table_ + p.behind + p.body() + p.near + week(6)


scene_set("lonely", lonely,
          a="A person and a friend have tea, no dark days.",
          b="A friend goes away from the table, 2 dark days.",
          c="A sad person with one cup, an empty chair, 4 days.",
          d="A sad person alone at a table, 6 dark days of 7.")
def bench():
    p = me(20, "f", y=70, pose="sit", mood="sad", hands=((14, 67), (26, 67)))
    return R(0, 50, 96, 6, "#c99a5b", 2, 1) + LL((8, 56), (8, 84), c=MGREY, w=2) + LL((88, 56), (88, 84), c=MGREY, w=2) + R(-2, 69, 100, 6, "#c99a5b", 2, 1) + p.all()


pic("q-lonely", "A person sits on a long bench alone.", bench)


# ---------------------------------------------------------------- q-living (no meter: it is not about days)

def room():
    """A home cut open: a roof, two walls, a floor."""
    return P("M2 26L50 4L98 26Z", DORANGE, 2.2) + R(5, 26, 90, 59, "#fff7e6", 2.2)


def living(l):
    mate = lambda x, **k: Human(x, "f", MATE, **k)
    mate2 = lambda x, **k: Human(x, "f", PAL2, **k)
    if l == "a":
        p = me(28, "f", mood="big", looks="r", hands=((14, 34), (47, 56)))
        m = mate(68, mood="big", looks="l", hands=((49, 56), (82, 34)))
        return room() + p.all() + m.all()
    if l == "b":
        p = me(26, "f", mood="smile", looks="r", hands=(None, (40, 58)))
        return room() + p.all() + mate(52, mood="smile", looks="l", hands=((40, 58), None)).all() + Human(82, "r", PAL2, mood="talk").all() + om("1F3B5", 66, 28, 12, lw=1.4)
    if l == "c":
        p = me(24, "f", mood="sad", hands=((15, 32), (33, 32)))
        loud = om("1F3B5", 40, 26, 13, lw=1.4) + om("1F3B5", 64, 27, 13, lw=1.4) + om("1F3B5", 46, 40, 12, lw=1.4)
        return room() + p.all() + mate(62, mood="talk", looks="r", hands=((52, 36), None)).all() + mate2(82, mood="talk", looks="l", hands=((73, 42), None)).all() + loud
    if l == "d":
        p = me(20, "f", mood="sad", looks="r")
        others = bust(PAL, -9, 13, .86, mood="big") + bust(KIN, 9, 13, .86, mood="big")
        return room() + Human(74, "r", MATE, mood="cross").all() + Human(87, "r", PAL2, mood="cross").all() + p.all() + thinks_of(others, 50, 44, 21, 19, dots=((31, 28, 1.5), (34, 31, 2.2)))
    if l == "alone":
        p = me(22, "f", mood="sad", looks="r")
        others = T(T(Human(0, "f", PAL, y=0, s=.72, mood="big").all(), -11, 20) + T(Human(0, "f", MATE, y=0, s=.72, mood="big").all(), 12, 20), 0, 0)
        return room() + p.all() + thinks_of(others, 65, 54, 26, 27, dots=((33, 33, 1.5), (37.5, 35, 2.3)))
    p = me(18, "f", mood="flat", looks="r")
    own = house_front(-14, -9, 28, 31) + T(Me(0, "f", y=0, s=.5, mood="big", hands=((-8, -24), (8, -24))).all(), 0, 21)
    return room() + Human(76, "r", MATE, mood="talk").all() + Human(87, "r", PAL2, mood="talk").all() + p.all() + thinks_of(own, 50, 50, 23, 26, dots=((29, 29, 1.5), (33, 31, 2.2)))


scene_set("living", living,
          a="Two happy people at home, with arms open.",
          b="A person at home, one friendly housemate, one with music.",
          c="A sad person at home covers the ears, others are loud.",
          d="A sad person at home thinks of different people.",
          alone="A person alone at home thinks of two people.",
          own="A person among others thinks of a home alone.")
pic("q-living", "A house cut open, with three people.", lambda: room() + T(me(26, "f").all(), 0, 0) + Human(52, "f", MATE).all() + Human(78, "f", KIN).all())
