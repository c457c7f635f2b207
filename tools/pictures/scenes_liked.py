"""What people like about me, and what matters to me."""
from recipes import *
from scenes import *
from scenes_first import BIG, FOOT, half, low, mine, person, tall


def bench(x=50, w=78, y=70):
    o = "".join(LL((x + q * w * .38, y), (x + q * w * .38, FOOT), c=DBROWN, w=2.6) for q in (-1, 1))
    return R(x - w / 2, y - 24, w, 6, BROWN, 2, 1.5) + R(x - w / 2, y - 14, w, 6, BROWN, 2, 1.5) + o + R(x - w / 2 - 2, y, w + 4, 6, BROWN, 2, 1.5)


def tree(x, y, k=1):
    return T(LL((0, 0), (0, -30), c=DBROWN, w=5) + C(-10, -36, 13, GREEN, 2.2) + C(10, -36, 13, GREEN, 2.2) + C(0, -48, 14, GREEN, 2.2) + C(0, -38, 11, GREEN, 0), x, y, k)


def brave():
    """I speak up: a microphone, and many people who listen."""
    backs = "".join(P(f"M{x - 13} 98V92q0 -8 7 -8h12q7 0 7 8v6Z", c, 2.2) + C(x, 78, 8.5, h, 2.2) for x, c, h in ((16, ORANGE, DBROWN), (40, LILAC, MGREY), (62, RED, BLACK), (85, GOLD, DGREY)))
    p = me(50, y=66, s=1.04, mood="talk", hands=((37, 26), (58, 36)))
    return R(10, 64, 80, 10, BROWN, 2.2, 1.5) + p.body() + LL((62, 33), (66, 64), c=GREY, w=1.8) + p.near + T(EL(0, 0, 3.4, 4.6, DGREY, 1.8), 59, 24) + LL((60, 28), (62, 33), c=GREY, w=1.8) + backs


def calm():
    p = seated(me, 30, 72, "r", floor=FOOT, s=1.3, mood="calm", hands=((46, 52), (40, 57)), knees=(47, 72), feet=(48, 93.4))
    return tree(79, FOOT, .72) + low() + my_seat(31, bench(33, 58, 72)) + p.all() + T(cup(0, 0, RED), 43, 54, 1.3) + P("M46 39q-3 -4 0 -8t0 -7M52 39q-3 -4 0 -8t0 -7", "none", 2)


def creative():
    p = tall(me, 24, "r", s=1.5, hands=((56, 38), (38, 62)))
    easel = LL((58, 94), (70, 10), c=BROWN, w=3) + LL((88, 94), (76, 10), c=BROWN, w=3)
    art = R(52, 18, 44, 44, WHITE, 2.4, 1) + R(53.5, 48, 41, 12.500, GREEN, 0) + C(84, 29, 5.5, YEL, 1.8) + P("M60 50V40L69 32L78 40V50Z", RED, 1.8)
    pot = EL(38, 63, 12, 7.5, "#e8cf9a", 2.2) + C(32, 62, 2.2, RED, 0) + C(38, 59.5, 2.2, NAVY, 0) + C(43, 63, 2.2, DGREEN, 0)
    return low() + easel + R(54, 62, 40, 4, BROWN, 2, 1) + art + p.behind + p.body() + p.near + pot + my_hand(34, 68) + LL((47, 46), (60, 35), c=GOLD, w=1.8) + my_hand(54, 40)


def friendly():
    return low() + tall(me, 33, mood="big", looks="r", hands=((12, 38), None)).all() + Human(67, "f", PAL2, y=FOOT, s=BIG, mood="big", looks="l", hands=(None, (88, 38))).all() + P("M5 40q-2 -6 1 -11M19 26q-4 -4 -9 -2M95 40q2 -6 -1 -11M81 26q4 -4 9 -2", "none", 2.6)


def funny():
    p = tall(me, 30, mood="big", s=1.3, hands=((15, 52), (45, 52)))
    nose = C(30, 31.5, 3, RED, 1.6)
    balls = "".join(C(x, y, 5, c, 2) for x, y, c in ((12, 40, YEL), (14, 18, RED), (30, 7, BLUE), (48, 22, GREEN)))
    h = person(PAL, 76, s=1.36, mood="big", hands=((68, 62), (84, 62)), tilt=-3)
    return low() + p.all() + nose + balls + h.all() + P("M58 30l-5 -3M59 21l-4 -5M94 30l3 -3M92 20l3 -4", "none", 2.6)


def works():
    p = tall(me, 36, "r", s=1.4, mood="flat", lean=7, hands=((58, 62), (50, 50)))
    spade = LL((46, 44), (66, 78), c=BROWN, w=2.6) + T(P("M-5.500 0H5.500V12Q0 18 -5.500 12Z", GREY, 2), 65, 77, 1, -30)
    heap = P("M60 95Q70 80 80 84T98 95Z", DBROWN, 2.2)
    drops = "".join(P(f"M{x} {y}q3.600 6 0 6t0 -6Z", SKY, 1.5) for x, y in ((26, 16), (20, 26), (62, 22)))
    return low() + heap + p.behind + p.body() + spade + p.near + drops


def helps():
    h = person(look(SKIN1, GREY, "bun", PINK, legs=DBROWN, glasses=True), 76, face="r", s=1.3, hands=((92, 60), (90, 62)), lean=3)
    p = tall(me, 30, "r", mood="big", hands=((46, 60), (22, 62)))
    return low() + LL((92, 58), (94, 93), c=BROWN, w=2.2) + h.all() + p.all() + bag(47, 86, 1.25) + bag(19, 86, 1.25) + my_hand(46, 61) + my_hand(20, 61)


def honest():
    """Somebody lost a purse; I give it back."""
    h = person(PAL2, 78, face="l", mood="big", hands=((64, 46), (70, 36)))
    p = tall(me, 22, "r", hands=((42, 50), (34, 62)))
    return low() + p.behind + p.body() + h.all() + T(purse(0, 0, .55), 40, 36) + p.near + my_hand(43, 51)


def kind():
    """My arm round a friend who is sad."""
    f = Human(66, "f", PAL, y=72, s=1.3, pose="sit", mood="sad", hands=((60, 64), (74, 64)), tilt=-3)
    p = on_floor(Me(36, "f", y=72, s=1.3, pose="sit", looks="r", hands=((28, 64), (58, 44)), tilt=3), FOOT)
    return low() + bench(50, 84, 72) + p.body() + f.all() + p.near


def listens():
    h = person(PAL, 76, face="l", mood="talk", hands=((62, 54), (70, 60)))
    p = tall(me, 24, "r", hands=((31, 33), (28, 66)), bends=(1, None), far=())
    return low() + p.body() + p.near + h.all() + speech(55, 14, 34, 22, "br", lw=2.4)


def smiles():
    """All look at me and smile."""
    return half(KIN, 17, 96.5, 1.5, "big", "r") + half(PAL2, 83, 96.5, 1.5, "big", "l") + mine(50, 96.5, 2, "big") + P("M50 22V10M34 27L27 17M66 27L73 17", "none", 3.2, GOLD)


for _k, _t, _f in (("brave", "A person speaks at a microphone in front of people.", brave), ("calm", "A person on a bench with a hot drink.", calm),
                   ("creative", "A person paints a picture.", creative), ("friendly", "Two people wave to each other.", friendly),
                   ("funny", "A person juggles with a red nose, a friend laughs.", funny), ("hard-working", "A person digs the ground and sweats.", works),
                   ("helpful", "A person carries the bags of an older person.", helps), ("honest", "A person gives a purse back.", honest),
                   ("kind", "A person holds a sad friend in the arm.", kind), ("listen", "A person listens with a hand at the ear.", listens),
                   ("smile", "Two people look at a person and smile.", smiles)):
    scene(f"like-{_k}", _t, _f)
SETS["like"] = [f"like-{_k}" for _k in ("brave", "calm", "creative", "friendly", "funny", "hard-working", "helpful", "honest", "kind", "listen", "smile")]


def liked():
    return mine(50, 96.5, 1.75, "smile") + half(KIN, 15, 96.5, 1.15, "talk", "r") + half(PAL, 85, 96.5, 1.15, "talk", "l") + \
        speech(26, 27, 38, 34, "bl", lw=2.4, inner=heart(26, 28, 1.35)) + speech(75, 27, 38, 34, "br", lw=2.4, inner=star(75, 27, 12))


scene("about-likes", "Two people say good things about a person.", liked, "check-likes")
scene("about-support", "A helper with a hand on a person's shoulder.",
      lambda: low() + tall(me, 32).all() + Human(68, "f", AIDE, y=FOOT, s=BIG, looks="l", hands=((42, 47), None)).all() + heart(50, 13, 1.4), "check-support")

# ---------------------------------------------------------------- what matters


def day(x, leaf):
    return R(x + 1, 2, 46, 96, "#fff7e6", 2, 3) + T(sheet(-11, -9, 22, 20, glyphs(leaf, 0, 3.5, 9, w=2.4)), x + 24, 15) + T(ego_cup(), x + 24, 0)


def ego_cup():
    p = me(-4, y=99, s=1.2, mood="smile", hands=((-14, 73), (8, 68)), legs=False)
    return p.behind + p.body() + R(-23, 75, 46, 23, "#c99a5b", 2, 1.5) + p.near + T(cup(0, 0, RED), 6, 74, 1.2) + my_hand(8, 69)


def shelf_work():
    p = tall(me, 26, "r", s=1.45, hands=((52, 40), (48, 44)))
    rack = R(56, 8, 40, 86, "#e9eef2", 2.4, 1) + "".join(L((56, y), (96, y), w=3) for y in (34, 62))
    goods = R(61, 16, 13, 17, GOLD, 2, 1) + R(78, 12, 13, 21, RED, 2, 1) + R(79, 44, 13, 17, BLUE, 2, 1) + R(61, 72, 14, 21, GREEN, 2, 1) + R(79, 76, 12, 17, LILAC, 2, 1)
    return low() + rack + goods + p.behind + p.body() + R(45, 31, 18, 16, "#c99a5b", 2.2, 1) + L((54, 31), (54, 37), w=2) + p.near


scene("matter-same", "Two days, and the same cup at the same table.", lambda: day(1, "1") + day(51, "2"))
scene("matter-work", "A person fills a shelf in a shop.", shelf_work)
scene("matter-health", "A person stretches outside, with an apple.",
      lambda: C(84, 17, 11, YEL, 2.2) + low() + tall(me, 42, mood="big", hands=((16, 22), (68, 22)), feet=((33, 93), (51, 93))).all() + om("1F34E", 62, 58, 40, lw=2.2))
