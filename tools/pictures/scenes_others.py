"""Safe with people, respect, and looking after a child, as scenes."""
from recipes import *
from scenes import *
from scenes_body import mine, seat_big, tool
from scenes_out import at_ease, not_this

# ---------------------------------------------------------------- q-safe: me in the middle, three others; who is unsafe stands apart

ONE, TWO, THREE = PAL, PAL2, look(SKIN1, BROWN, "short", MGREY, legs=DGREY)       # friends; somebody who is not kind
FOUR = look(SKIN2, GREY, "fringe-bald", "#8a7f78", legs=DGREY)
S = 1.1


def angry(x, side="l", **k):
    """Somebody who points and shouts, apart from me."""
    f = -1 if side == "l" else 1
    hands = ((x - 19, 40), None) if side == "l" else (None, (x + 19, 40))
    return Human(x, "f", THREE, s=S, mood="upset", looks=side, hands=hands, **k)


def shout(x, y, side=-1):
    """Sharp lines before a mouth that shouts."""
    return "".join(L((x, y + a), (x + side * 8, y + b), w=2.6, stroke=DRED) for a, b in ((-4, -8), (0, 0), (4, 8)))


def safe(l):
    if l in "aq":
        p = me(50, s=S, mood="big", hands=((37, 54), (63, 54)))
        o = Human(24, "f", ONE, s=S, mood="big", looks="r", hands=(None, (37, 54))).all() + Human(76, "f", TWO, s=S, mood="big", looks="l", hands=((63, 54), None)).all()
        if l == "q":
            return o + p.all()
        return floor() + o + p.all()
    if l in ("most", "b"):
        p = me(32, s=1.05, hands=((21, 55), (43, 55)), mood="smile")
        o = Human(11, "f", ONE, s=1.05, mood="big", looks="r", hands=("no", (21, 55))).all() + Human(53, "f", TWO, s=1.05, mood="big" if l == "most" else "smile", looks="l", hands=((43, 55), "no")).all()
        other = Human(87, "f", THREE, s=1.1, mood="cross", looks="l", hands=((92, 50), (82, 48))) if l == "most" else Human(87, "f", THREE, s=1.1, mood="flat", looks="r")
        return floor() + o + p.all() + other.all()
    if l in ("some", "c"):
        p = me(34, s=S, mood="worried", looks="r" if l == "some" else "l", hands=((22, 50), None))
        o = Human(14, "f", ONE if l == "some" else TWO, s=S, mood="flat", looks="r", hands=(None, (24, 55)))
        h = angry(84)
        if l == "c":
            return floor() + o.all() + p.all() + h.all() + shout(67, 31)
        return floor() + o.all() + p.all() + h.all() + shout(71, 31)
    p = Me(24, "l", s=S, mood="worried", lean=-4, hands=((15, 38), (14, 44)))
    return floor() + p.all() + angry(87).all() + angry2(64).all() + shout(47, 31)


def angry2(x):
    return Human(x, "f", FOUR, s=S, mood="cross", looks="l", hands=((x - 19, 45), None))


scene_set("safe", safe,
          a="A happy person hand in hand with two others.",
          most="A person hand in hand with two others, an angry one apart.",
          some="A worried person with a friend, an angry one points.",
          d="A worried person turned away, two angry people point.")
scene("q-safe-b", "A person hand in hand with two others, one apart.", lambda: safe("b"))
scene("q-safe-c", "A worried person looks away, an angry one points.", lambda: safe("c"))


# ---------------------------------------------------------------- q-respect: I say something; who listens?

def listens(x, lk, side, **k):
    """Somebody who turns to me and listens."""
    return Human(x, "f", lk, s=k.pop("s", 1.2), mood="smile", looks=side, **k)


def away(x, lk, side, mood="flat", **k):
    """Somebody who turns their back to me."""
    return Human(x, side, lk, s=k.pop("s", 1.2), mood=mood, **k)


def yell(x, y, k=1, flip=False):
    """Loud words: a bubble with spikes."""
    pts = []
    for i in range(18):
        a, q = 2 * math.pi * i / 18, 1 if i % 2 else .68
        pts.append((17 * q * math.cos(a), 11.500 * q * math.sin(a)))
    return T(P("M" + "L".join(f"{n(a)} {n(b)}" for a, b in pts) + "Z", "#f7c9b8", 2) + glyphs("!!", 0, 0, 8, BLACK, 2.6, gap=1), x, y, k)


def ha(x, y):
    """Somebody laughs out loud at another: a bubble with a laughing mouth."""
    face = "".join(P(f"M{q * 6 - 3} -2q3 -4 6 0", "none", 2) for q in (-1, 1)) + P("M-7 1H7Q6 8 0 8T-7 1Z", DRED, 1.8)
    return says(T(face, 0, -2, .95), x=x, y=y - 1, w=24, h=18, to=(x - 5 if x < 50 else x + 5, 26))


def asks_me(x, to, w=24):
    """Somebody asks me what I would like."""
    return says(T(cup_(-7, 0), 0, 0) + glyphs("?", 6, 0, 9, BLACK, 2.4), x=x, y=11, w=w, h=18, to=to)


def cup_(x, y):
    return R(x - 4, y - 4, 8, 8, SKY, 1.6, 1.2) + P(f"M{x + 4} {y - 2.500}q4 0 3.200 2.400t-3.200 2", "none", 1.5)


def respect(l):
    """Greeted and asked, or laughed at."""
    if l in "aq":
        p = me(50, s=1.15, mood="big", hands=((34, 52), None), looks="l")
        one_, two = Human(18, "f", ONE, s=1.15, mood="big", looks="r", hands=(None, (34, 52))), Human(83, "f", TWO, s=1.15, mood="smile", looks="l", hands=((68, 50), None))
        return (floor() if l == "a" else "") + one_.all() + two.all() + p.all() + C(34, 52, 3.4, ONE["skin"], 1.6) + asks_me(66, (78, 26), 30)
    if l == "most":
        p = me(32, s=1.05, mood="smile", hands=((21, 55), None), looks="r")
        one_, two = Human(11, "f", ONE, s=1.05, mood="big", looks="r", hands=("no", (21, 55))), Human(53, "f", TWO, s=1.05, looks="l", hands=((43, 53), None))
        return floor() + one_.all() + two.all() + p.all() + C(21, 55, 3.3, ONE["skin"], 1.6) + asks_me(41, (49, 30), 27) + Human(88, "f", THREE, s=1.05, mood="big", looks="l", hands=((70, 41), None)).all() + L((67, 40), (71, 41), w=4.4) + L((67.500, 40.200), (71, 41), w=1.8, stroke=THREE["skin"]) + ha(83, 14)
    if l == "b":
        p = me(50, s=1.2, mood="talk", hands=(None, (65, 47)))
        return floor() + listens(17, ONE, "r").all() + p.all() + away(84, THREE, "r").all() + says("", x=50, y=9.500, w=32, h=15, to=(50, 20.500))
    if l == "some":
        p = me(39, s=1.1, mood="sad", looks="d", hands=(None, None))
        one_ = Human(13, "f", ONE, s=1.1, mood="flat", looks="r", hands=("no", (29, 48)))
        return floor() + p.all() + one_.all() + Human(64, "f", FOUR, s=1.05, mood="big", looks="l", hands=((53, 46), None)).all() + Human(87, "f", THREE, s=1.05, mood="big", looks="l", hands=((77, 42), None)).all() + ha(58.500, 14) + ha(86, 14)
    b = Human(85, "f", THREE, s=1.2, mood="upset", looks="l", hands=((70, 50), None))
    if l == "none":
        p = me(50, s=1.05, mood="sad", looks="d")
        a = Human(18, "f", FOUR, s=1.08, mood="big", looks="r", hands=(None, (36, 47)))
        b = Human(82, "f", THREE, s=1.08, mood="big", looks="l", hands=((64, 47), None))
        return floor() + a.all() + b.all() + p.all() + ha(24, 12) + ha(76, 12)
    p = me(50, s=1.2, mood="sad")
    if l == "c":
        return floor() + away(15, ONE, "l").all() + p.all() + b.all()
    return floor() + away(15, ONE, "l").all() + away(86, THREE, "r").all() + p.all()


scene_set("respect", respect,
          a="One greets a person by hand, one asks about a drink.",
          most="Two people are friendly to a person, one laughs.",
          some="Two people laugh at a sad person, a friend comforts.",
          none="Two people laugh and point at a sad person.")
scene("q-respect-b", "A person talks, one listens, one turns away.", lambda: respect("b"))
scene("q-respect-c", "One turns away, one points at a person.", lambda: respect("c"))
scene("q-respect-d", "Two people turn away from a sad person.", lambda: respect("d"))


# ---------------------------------------------------------------- q-child

BOY = look(SKIN2, BROWN, "curly", PINK, legs=NAVY)


def kid(x, s=.78, **k):
    return Human(x, k.pop("face", "f"), BOY, s=s, **k)


def school_bag(x, y, k=1):
    return T(P("M-3.500 -13Q-3.500 -17 0 -17T3.500 -13", "none", 1.8) + R(-7.500, -13, 15, 15, RED, 2, 4) + R(-4.500, -5, 9, 5, YEL, 1.4, 1.2), x, y, k)


def child(l):
    if l in "aq":
        p = me(34, s=1.25, looks="r", hands=(None, (47, 62)))
        k = kid(61, mood="big", looks="l", hands=((48, 62), None))
        return floor() + p.all() + k.all() + (meter(0) if l == "a" else "")
    if l == "b":
        p = me(24, s=1.2, looks="r", mood="flat", hands=(None, (36, 62)))
        k = kid(50, mood="smile", looks="l", hands=((37, 62), None))
        h = helper(83, "l", AIDE3, s=1.2, hands=((71, 44), None))
        return floor() + p.all() + k.all() + h.all() + says(school_bag(-9, 5, .85) + apple_(10, 0, 15), x=50, y=12, w=42, h=20, to=(74, 28)) + meter(1)
    if l == "c":
        p = me(22, s=1.2, looks="r", hands=(None, (37, 54)))
        k = kid(50, mood="big", hands=((38, 54), (62, 54)))
        h = helper(78, "l", AIDE3, s=1.2, hands=((63, 54), None))
        return floor() + p.all() + h.all() + k.all() + meter(4)
    if l == "d":
        p = me(22, s=1.2, looks="r", mood="smile", hands=(None, (44, 52)))
        h = helper(72, "l", AIDE3, s=1.2, hands=((57, 57), (60, 63)))
        k = Human(60, "f", BOY, y=71, s=.74, mood="big", looks="l", hands=((47, 51), "no"))
        return floor() + p.all() + h.body() + k.all() + h.near + meter(5)
    if l == "away":
        p = me(45, s=1.12, looks="r", mood="big", hands=((59, 53), (58, 60)))
        h = helper(24, "r", AIDE3, s=1.12, hands=(None, (36, 50)))
        k = Human(72, "f", BOY, s=.82, mood="big", looks="l", hands=((59, 54), (62, 62)))
        g = Human(86, "f", KIN, s=.98, looks="l").all()
        return floor() + house_front(61, 24, 34, GROUND - 24) + g + h.body() + p.body() + k.all() + p.near + h.near
    act = T(me(-9, "f", y=0, s=1, looks="r", hands=(None, (2, -18))).all() + Human(14, "f", BOY, y=0, s=.7, mood="big", looks="l", hands=((3, -18), None)).all(), -3, 21, .86)
    return not_this(act) + at_ease()


def apple_(x, y, size=14):
    return om("1F34E", x - size / 2, y - size / 2, size, lw=1.5)


scene_set("child", child,
          n="A person at ease, and a cross at care for a child.",
          a="A person walks hand in hand with a child.",
          b="A helper reminds a person of the school bag of a child.",
          c="A person and a helper walk with a child between them.",
          d="A helper holds the child, and the person takes its hand.",
          away="A person with a helper visits a child in another home.")
