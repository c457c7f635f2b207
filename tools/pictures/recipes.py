"""What each picture shows. pic(file, description, drawing, *keys): the file's own name is a key as well, unless only=True."""
import math

from draw import *

PICS, KEYS = {}, {}
PLAIN = set()
NO_PICTURE = set()
MAY_SHOW_BAR = set()
BORROWED = set()
FACES = []


def pic(name, text, fn, *keys, only=False):
    assert name not in PICS, name
    PICS[name] = (text, fn)
    for k in keys if only else (name, *keys):
        assert k not in KEYS, k
        KEYS[k] = name


def emoji(name, code, text, *keys, only=False, **k):
    """One OpenMoji drawing as it is."""
    if not k and code not in HANDS:
        PLAIN.add(name)
    pic(name, text, lambda: om(code, **k), *keys, only=only)


def plain(name):
    return name in PLAIN


def same(name, *keys):
    for k in keys:
        assert k not in KEYS, k
        KEYS[k] = name


# ---------------------------------------------------------------- who is who
# One even tint: me. Dark tunic and badge: a paid helper. Purple: family. Orange: friends. Grey: others.

M = look(*list(MARKS)[:2], "short", list(MARKS)[2], legs=list(MARKS)[3], me=True)
Y = M.but(style="long")
W = look(SKIN4, DGREY, "curly", BLUE)
G = look(SKIN1, ORANGE, "long", BLUE)
O = look(SKIN2, GREY, "short", BLUE, legs=DBROWN, beard=GREY)

H = look(SKIN1, DGREY, "bob", TUNIC, legs=DGREY, lanyard=True, cord=GOLD)
H2 = look(SKIN5, DGREY, "short", TUNIC, legs=DBROWN, lanyard=True, cord=GOLD)
H3 = look(SKIN2, GOLD, "bun", TUNIC, legs=DGREY, lanyard=True, cord=GOLD)
H4 = look(SKIN3, DBROWN, "hijab", TUNIC, legs=DGREY, lanyard=True, cord=GOLD)
NURSE = look(SKIN3, DBROWN, "bun", "#34558b", legs="#34558b", collar=True)
SW = look(SKIN2, DBROWN, "short", GREY, legs=DGREY, glasses=True, collar=True)           # social worker
ADV = look(SKIN4, BLACK, "bun", RED, legs=DGREY)                                          # advocate
MUM = look(SKIN2, GREY, "bob", LILAC, legs=DGREY)
DAD = look(SKIN2, GREY, "fringe-bald", PURPLE, legs=DGREY)
SIS = look(SKIN2, BROWN, "tail", LILAC, legs=NAVY)
FR1 = look(SKIN3, DGREY, "short", ORANGE, legs=DBROWN)
FR2 = look(SKIN1, RED, "bob", ORANGE, legs=NAVY)
FR3 = look(SKIN5, BLACK, "afro", ORANGE, legs=DGREY)
OTH = look(SKIN1, BROWN, "short", MGREY, legs=DGREY)
VOL = look(SKIN2, DBROWN, "tail", YEL, legs=NAVY)
KID = look(SKIN2, BROWN, "short", PINK, legs=NAVY)


def table(x1, x2, y, ground=66, c=BROWN, legs=True):
    o = ""
    if legs:
        o += LL((x1 + 5, y + 3), (x1 + 5, ground), c=c, w=2.4) + LL((x2 - 5, y + 3), (x2 - 5, ground), c=c, w=2.4)
    return o + R(x1, y, x2 - x1, 4.6, c, 2, 1.5)


def plate(x, y, w=11):
    return EL(x, y, w, 3.6, WHITE, 1.8) + EL(x - 3, y - 1.4, 3.4, 2.2, DGREEN, 1.3) + EL(x + 3, y - 1.4, 3.6, 2.2, ORANGE, 1.3)


def fork(x1, y1, x2, y2):
    import math
    a = math.atan2(y2 - y1, x2 - x1)
    ln = math.hypot(x2 - x1, y2 - y1)
    o = L((0, 0), (ln - 5, 0), w=3.4) + L((0, 0), (ln - 5, 0), w=1.2, stroke=GREY)
    o += P(f"M{n(ln + 1)} -2.8H{n(ln - 4)}Q{n(ln - 7)} 0 {n(ln - 4)} 2.8H{n(ln + 1)}M{n(ln - 5)} 0H{n(ln + 1)}", "none", 1.5)
    return T(o, x1, y1, 1, round(math.degrees(a), 1))


def spoon(x1, y1, x2, y2):
    return L((x1, y1), (x2, y2), w=3.6) + L((x1, y1), (x2, y2), w=1.4, stroke=GREY) + EL(x2, y2, 2.6, 2, GREY, 1.5)


def glass(x, y, c=BLUE):
    return P(f"M{x} {y - 10}H{x + 8}L{x + 7} {y}H{x + 1}Z", c, 1.8)


def cup(x, y, c=RED):
    return P(f"M{x + 8} {y - 7}q5 0 4 3t-4.500 2", "none", 1.8) + P(f"M{x} {y - 9}H{x + 9}V{y - 3}Q{x + 9} {y} {x + 6} {y}H{x + 3}Q{x} {y} {x} {y - 3}Z", c, 1.8)


# ---------------------------------------------------------------- eat

def eat(lvl):
    lk = M
    if lvl in "qab":
        p = Person(28, 68, lk, hands=((13, 44), (40, 33)), legs=False)
        fk = fork(41, 35, 33, 25.5)
        o = p.behind + fk + p.body() + table(2, 58, 47) + plate(28, 47) + glass(44, 47) + p.near + fork(41, 35, 33, 25.5)
        return o + {"q": "", "a": b_thumb(), "b": b_speech()}[lvl]
    if lvl == "c":
        p = Person(20, 68, lk, hands=((7, 44), (32, 34)), legs=False)
        h = Person(52, 66, H, hands=((33, 43), None), mood="smile", legs=False)
        return p.body() + h.body() + table(0, 64, 47) + plate(25, 47) + p.near + h.near + fork(33, 35, 25, 25.5) + L((33, 43), (27, 47), w=2.6) + b_shake(x=60)
    p = Person(18, 68, lk, mood="talk", hands=((8, 44), (26, 44)), legs=False)
    h = Person(50, 65, H, hands=((36, 29), None), face="l", legs=False, far=(1,))
    return h.behind + p.body() + h.body() + table(0, 64, 47) + plate(22, 47) + p.near + h.near + spoon(36, 29, 25, 25) + b_always(x=60)


pic("q-eat", "A person eats a meal at a table.", lambda: eat("q"))
pic("q-eat-a", "A person eats a meal alone, with thumbs up.", lambda: eat("a"))
pic("q-eat-b", "A person eats a meal, with a speech bubble.", lambda: eat("b"))
pic("q-eat-c", "A helper cuts up the food for a person.", lambda: eat("c"))
pic("q-eat-d", "A helper feeds a person with a spoon, day and night.", lambda: eat("d"))


# ---------------------------------------------------------------- cook

def bag(x, y, k=1):
    return T(P("M-5 -13Q-5 -20 0 -20T5 -13", "none", 1.8) + EL(3, -15, 2.6, 4, DGREEN, 1.4) + R(-1.5, -19, 3, 8, ORANGE, 1.4) + P("M-8 -13H8L7 0H-7Z", GOLD, 2), x, y, k)


def cook(lvl):
    lk = Y
    pot = lambda x: part("cooker", x - 13, 43) + part("pot", x, 43) + part("steam", x, 29)
    if lvl in "qab":
        p = Person(17, 66, lk, face="r", hands=((36, 33), (30, 40)), far=(0,))
        o = spoon(35, 30, 39, 37) + pot(45) + p.all() + (bag(68, 66, 1.1) if lvl == "q" else "")
        return o + {"q": "", "a": b_thumb(x=61), "b": b_hand(x=61)}[lvl]
    if lvl == "c":
        p = Person(8, 66, lk, face="r", hands=((24, 33), (20, 40)), far=(0,))
        h = Person(56, 66, H2, face="l", hands=((43, 36), (45, 38)), far=(1,))
        return p.behind + h.behind + spoon(24, 30, 28, 37) + pot(31) + p.body() + p.near + h.body() + h.near + b_shake(x=62)
    p = Person(5, 52, lk, face="r", pose="sit", hands=((14, 51), (13, 50)))
    h = Person(30, 66, H2, face="r", hands=((46, 33), (42, 40)), far=(0,))
    return part("chair", 5, 51) + p.all() + spoon(46, 30, 50, 37) + pot(55) + h.all() + b_always(x=63)


pic("q-cook", "A person stirs a pot, with a bag of shopping.", lambda: cook("q"))
pic("q-cook-a", "A person cooks alone, with thumbs up.", lambda: cook("a"))
pic("q-cook-b", "A person cooks, with a helping hand.", lambda: cook("b"))
pic("q-cook-c", "A person and a helper cook together.", lambda: cook("c"))
pic("q-cook-d", "A helper cooks while the person sits, day and night.", lambda: cook("d"))


# ---------------------------------------------------------------- wash

def bubbles(x1, x2, y):
    o, i, x = "", 0, x1
    while x <= x2:
        o += C(x, y - (1.5 if i % 2 else 0), 3.6 if i % 2 else 3, "#fff", 1.5)
        x += 5
        i += 1
    return o


def sponge(x, y):
    return R(x - 4, y - 2.6, 8, 5.2, GOLD, 1.5, 1.6)


def wash(lvl):
    lk = W.but(top=W["skin"], legs=W["skin"])
    if lvl in "qab":
        p = Person(24, 70, lk, hands=((11, 41), (35, 31)), legs=False)
        tap = PP("M56 41V30Q56 26 50 27V30", GREY, 2.6)
        o = p.behind + tap + p.body() + p.near + sponge(36, 30) + part("bath") + bubbles(8, 50, 39)
        if lvl == "q":
            o += om("1F9FC", 52, 2, 24)
        return o + {"q": "", "a": b_thumb(), "b": b_speech()}[lvl]
    if lvl == "c":
        p = Person(18, 70, lk, hands=((7, 41), (28, 40)), legs=False)
        h = Person(48, 62, H3, hands=((32, 32), None), legs=False)
        return h.behind + h.body() + p.body() + p.near + h.near + sponge(31, 32) + part("bath") + bubbles(8, 40, 39) + b_shake()
    p = Person(17, 70, lk, hands=((7, 41), (27, 41)), mood="calm", legs=False)
    h = Person(50, 62, H3, hands=((36, 17), (35, 33)), legs=False)
    sh = T(LL((8, 0), (0, 0), c=GREY, w=2.4) + P("M-2 -3L-8 1L-3 7Z", GREY, 1.8), 33, 12)
    drops = "".join(P(f"M{x} {y}q2.4 4 0 4t0 -4Z", SKY, 1) for x, y in ((30, 18), (26, 20), (30, 25), (27, 28)))
    return h.behind + h.body() + p.body() + p.near + sponge(33, 34) + h.near + sh + drops + part("bath") + bubbles(8, 40, 39) + b_always()


pic("q-wash", "A person washes in a bath, with soap.", lambda: wash("q"))
pic("q-wash-a", "A person washes alone in a bath, with thumbs up.", lambda: wash("a"))
pic("q-wash-b", "A person washes in a bath, with a speech bubble.", lambda: wash("b"))
pic("q-wash-c", "A helper helps a person wash with a sponge.", lambda: wash("c"))
pic("q-wash-d", "A helper washes a person in the bath, day and night.", lambda: wash("d"))


# ---------------------------------------------------------------- toilet

def toilet(lvl):
    lk = M
    if lvl == "q":
        return om("1F6BD", 0, 0, 72) + om("1F9FB", 56, 14, 30)
    if lvl in "ab":
        p = who(14, 66, lk)
        return om("1F6BD", 18, 16, 54) + p + {"a": b_thumb(), "b": b_speech()}[lvl]
    if lvl == "c":
        p = Person(8, 66, lk, hands=(None, (19, 46)))
        h = Person(29, 66, H2, hands=((19, 46), None))
        return om("1F6BD", 28, 18, 50) + p.all() + h.all() + b_shake(x=62)
    p = Person(22, 66, lk, face="r", hands=((34, 36), (34, 40)), far=(0,))
    h = Person(44, 66, H2, face="l", hands=((29, 38), (30, 44)), far=(1,))
    return om("1F6BD", -24, 18, 50) + h.behind + p.all() + h.body() + h.near + b_always(x=58)


pic("q-toilet", "A toilet and a toilet roll.", lambda: toilet("q"))
pic("q-toilet-a", "A person next to a toilet, with thumbs up.", lambda: toilet("a"))
pic("q-toilet-b", "A person next to a toilet, with a speech bubble.", lambda: toilet("b"))
pic("q-toilet-c", "A helper goes with a person to the toilet.", lambda: toilet("c"))
pic("q-toilet-d", "A helper holds a person at the toilet, day and night.", lambda: toilet("d"))


# ---------------------------------------------------------------- dress

def tshirt(x, y, k=1, c=RED):
    return T(P("M-5 -9L-14 -5L-11 2L-7 0V11H7V0L11 2L14 -5L5 -9Q0 -5 -5 -9Z", c, 2 / k if k < 1 else 2), x, y, k)


def trousers(x, y, k=1, c=NAVY):
    return T(P("M-7 -11H7L8 12H2L0 -3L-2 12H-8Z", c, 2), x, y, k)


def dress(lvl):
    lk = G.but(top=WHITE, legs=DGREY)
    if lvl == "q":
        p = Person(20, 66, lk, hands=((12, 34), (28, 34)))
        return p.body() + tshirt(20, 42, .95) + p.near + trousers(50, 50, 1.1) + tshirt(50, 20, 1, BLUE)
    if lvl == "a":
        p = Person(28, 66, lk, hands=((17, 15), (39, 15)), mood="smile")
        return p.body() + T(P("M-6 -2L-13 -13L-8 -15L0 -8L8 -15L13 -13L6 -2V9H-6Z", RED, 2), 28, 30) + C(15.5, 15, 2.5, lk["skin"], 1.6) + C(40.5, 15, 2.5, lk["skin"], 1.6) + b_thumb(x=56)
    if lvl == "b":
        p = Person(14, 66, lk, hands=(None, (26, 26)))
        return p.all() + tshirt(42, 12, 1, RED) + tshirt(72, 12, 1, GREEN) + qmark(38, 42, 18, BLACK, 3.4) + b_hand(x=62)
    if lvl == "c":
        p = Person(14, 66, lk, hands=(None, (29, 31)))
        h = Person(54, 66, H, hands=((42, 31), (46, 38)), far=())
        return p.all() + h.body() + tshirt(37, 36, .95) + T("", 0, 0) + h.near + C(26, 31, 2.4, lk["skin"], 1.6) + b_shake(x=62)
    p = Person(22, 66, lk, hands=((11, 15), (33, 15)), mood="smile")
    h = Person(48, 66, H, hands=((35, 22), (36, 28)), face="l")
    o = p.body() + T(P("M-6 -2L-13 -13L-8 -15L0 -8L8 -15L13 -13L6 -2V9H-6Z", RED, 2), 22, 30)
    return o + C(9.5, 15, 2.5, lk["skin"], 1.6) + C(34.5, 15, 2.5, lk["skin"], 1.6) + h.all() + b_always(x=60)


pic("q-dress", "A person holds up a shirt, with more clothes near.", lambda: dress("q"))
pic("q-dress-a", "A person puts on a shirt alone, with thumbs up.", lambda: dress("a"))
pic("q-dress-b", "A person chooses between two shirts, with a helping hand.", lambda: dress("b"))
pic("q-dress-c", "A helper holds a shirt for a person.", lambda: dress("c"))
pic("q-dress-d", "A helper puts a shirt on a person, day and night.", lambda: dress("d"))


# ---------------------------------------------------------------- move

def walker(x, y, lk, face="r", **k):
    f = 1 if face == "r" else -1
    k.setdefault("feet", ((x - 6 * f, y - 2), (x + 5 * f, y - 1.6)))
    return Person(x, y, lk, face=face, **k)


def move(lvl):
    if lvl == "q":
        p = walker(16, 66, O, hands=((25, 42), (9, 42)), far=(0,))
        return part("stairs", 0, 0) + p.all() + arrow(30, 30, 52, 13)
    if lvl == "a":
        return walker(28, 66, O, hands=((38, 40), (19, 42)), far=(0,)).all() + b_thumb(x=56)
    if lvl == "b":
        p = walker(22, 66, O, hands=((36, 40), (35, 41)), far=(0,))
        return p.behind + part("frame", 36, 65) + p.body() + p.near
    if lvl == "c":
        p = walker(18, 66, O, hands=((30, 42), (10, 43)), far=(1,))
        h = walker(40, 66, H, hands=((49, 42), (30, 41)), far=(0,))
        return h.behind + p.behind + p.body() + h.body() + h.near + p.near + b_shake(x=61)
    # hoist
    p = Person(28, 50, O, face="r", pose="sit", hands=((36, 45), (34, 46)), knees=(38, 41), feet=(43, 54))
    sling = P("M17 20C13 36 15 51 26 52C33 52 38 50 42 44L41 17", "#b399c8", 2)
    h = Person(74, 66, H, face="l", hands=((47, 40), (60, 36)))
    return part("hoist", 0, 0) + L((20, 17), (17, 24), w=2.2) + L((40, 17), (42, 42), w=2.2) + p.torso + p.head + \
        P("M16 31C14 44 17 53 27 53C34 53 38 50 41 45L38 37L31 44L24 40L21 31Z", LILAC, 2) + p.legs + p.near + h.all()


pic("q-move", "A person walks to the stairs.", lambda: move("q"))
pic("q-move-a", "A person walks alone, with thumbs up.", lambda: move("a"))
pic("q-move-b", "A person walks with a walking frame.", lambda: move("b"))
pic("q-move-c", "A helper walks with a person and holds an arm.", lambda: move("c"))
pic("q-move-d", "A hoist lifts a person, with a helper.", lambda: move("d"))


# ---------------------------------------------------------------- alone at home

def alone(lvl):
    o = part("housecut")
    if lvl == "q":
        return o + T(who(0, 0, W), 36, 71, .86)
    if lvl == "d":
        return o + T(Person(0, 0, W).all(), 23, 71, .82) + T(Person(0, 0, H2).all(), 43, 71, .82) + b_always(x=64, y=60)
    o += T(Person(0, 0, W, mood="worried" if lvl == "c" else "smile").all(), 28, 71, .86)
    if lvl == "a":
        return o + b_thumb(x=61, y=58)
    if lvl == "b":
        return o + clock(60, 55, 17, 6, 12, sector=(0, 6))
    return o + clock(60, 55, 17, 12, 2, sector=(0, 2))


pic("q-alone", "A person alone in a house.", lambda: alone("q"))
pic("q-alone-a", "A person alone in a house, with thumbs up.", lambda: alone("a"))
pic("q-alone-b", "A person alone in a house, the clock half full.", lambda: alone("b"))
pic("q-alone-c", "A worried person alone, a small part of the clock filled.", lambda: alone("c"))
pic("q-alone-d", "A helper is in the house with a person, day and night.", lambda: alone("d"))


# ---------------------------------------------------------------- night

def bed(lk, y=0, mood="sleep", c=SKY):
    """Someone lying in bed, head left; the bed's ground at y + 66."""
    o = part("bed", 0, y)
    o += R(6, 44 + y, 17, 9, WHITE, 2, 3)
    o += T(head(lk, 0, 0, .95, "f", mood), 16, 41 + y, 1, -78)
    o += P(f"M23 {53 + y}V{46 + y}Q24 {39 + y} 33 {40 + y}Q48 {41 + y} 62 {44 + y}Q67 {45 + y} 67 {53 + y}Z", c, 2)
    return o


def moon(x, y, size=24, c=YEL):
    return om("1F319", x, y, size, lw=2)


def night(lvl):
    if lvl == "q":
        return R(34, 2, 34, 30, NAVY, 2, 2) + om("1F319", 38, 4, 26, lw=1.8) + bed(M)
    if lvl == "a":
        return om("1F319", 42, -4, 32, lw=2) + zzz(28, 30) + bed(M) + b_thumb(y=59, x=59)
    if lvl == "b":
        ms = "".join(om("1F319", x, 0, 26, lw=1.7, colors=None if i == 1 else {"#fcea2b": WHITE, "#f1b31c": WHITE}) for i, x in enumerate((2, 25, 48)))
        return ms + bed(M) + b_hand(y=59, x=59)
    if lvl == "c":
        return om("1F319", 46, -16, 28, lw=2) + zzz(28, 10, .9) + bed(M, -18) + T(zzz(28, 40, .9) + bed(H2, 12, c=GREEN) + R(46, 57, 8, 9, WHITE, 1.4, 1) + C(50, 60.5, 1.6, DGREY, 0) + L((48, 63.6), (52, 63.6), w=1.3), 14, 4)
    h = Person(67, 50, H2, face="l", pose="sit", hands=((56, 47), (57, 48)), mood="smile")
    return om("1F319", 26, 0, 28, lw=2) + bed(M) + part("chair", 70, 50, 1, True) + h.all() + disc(om("1F441", -13, -13, 26, lw=1.6), x=44, y=60, r=13)


pic("q-night", "A person sleeps in bed, the moon in the window.", lambda: night("q"))
pic("q-night-a", "A person sleeps at night, with thumbs up.", lambda: night("a"))
pic("q-night-b", "A person in bed, one of three moons is bright.", lambda: night("b"))
pic("q-night-c", "A person sleeps, and a helper sleeps in another bed.", lambda: night("c"))
pic("q-night-d", "A person sleeps, and a helper sits awake next to them.", lambda: night("d"))


# ---------------------------------------------------------------- clean

def broom(x, y, top=(0, -40)):
    return LL((x + top[0], y + top[1]), (x, y - 9), c=BROWN, w=2) + P(f"M{x - 4} {y - 9}H{x + 4}L{x + 8} {y}H{x - 8}Z", GOLD, 2)


def clean(lvl):
    lk = Y
    if lvl in "qab":
        p = Person(20, 66, lk, hands=((22, 42), (31, 34)))
        o = p.body() + broom(38, 66, (-10, -46)) + p.near
        if lvl == "q":
            return o + om("E1CF", 42, 14, 54)
        return o + part("bucket", 54, 66, .9) + {"a": b_thumb(x=60, y=40), "b": b_hand(x=60, y=40)}[lvl]
    if lvl == "c":
        p = Person(14, 66, lk, hands=((15, 42), (24, 34)))
        h = Person(52, 66, H, hands=((42, 44), None))
        return p.body() + broom(31, 66, (-9, -46)) + p.near + h.all() + part("bucket", 41, 62, .8) + b_shake(x=64)
    p = Person(6, 50, lk, face="r", pose="sit", hands=((14, 47), (13, 47)))
    h = Person(40, 66, H, hands=((30, 40), (33, 32)), mood="smile")
    return part("armchair", 4, 50) + T(p.all(), -2, 0) + h.body() + broom(29, 66, (4, -44)) + h.near + b_always(x=62)


pic("q-clean", "A person sweeps next to a washing machine.", lambda: clean("q"))
pic("q-clean-a", "A person cleans alone, with thumbs up.", lambda: clean("a"))
pic("q-clean-b", "A person cleans, with a helping hand.", lambda: clean("b"))
pic("q-clean-c", "A person and a helper clean together.", lambda: clean("c"))
pic("q-clean-d", "A helper cleans while the person sits, day and night.", lambda: clean("d"))


# ---------------------------------------------------------------- people

def wheels(x, y, lk, face="r", mood="smile", hands=None, **k):
    """Someone in a wheelchair; x: hip, y: ground."""
    f = 1 if face == "r" else -1
    p = Person(x, y - 13, lk, face=face, pose="sit", mood=mood, hands=hands or ((x + f * 8, y - 22), (x + f * 6, y - 21)),
               knees=(x + f * 10, y - 17), feet=(x + f * 13, y - 4.6), **k)
    back = LL((x - f * 5, y - 31), (x - f * 5, y - 10), c=DGREY, w=2) + LL((x - f * 5, y - 30), (x - f * 9, y - 31), c=DGREY, w=2)
    seat = LL((x - f * 5, y - 12), (x + f * 9, y - 12), c=DGREY, w=2) + LL((x + f * 9, y - 12), (x + f * 12, y - 3), (x + f * 16, y - 3), c=DGREY, w=1.4)
    wheel = C(x - f * 1, y - 10, 9.4, "none", 4.6) + C(x - f * 1, y - 10, 9.4, "none", 1.4, MGREY) + C(x - f * 1, y - 10, 1.6, BLACK, 0) + C(x + f * 10, y - 3.2, 2.4, MGREY, 1.8)
    return p.behind + back + p.body() + seat + wheel + p.near


def people(lvl):
    lk = W
    if lvl == "q":
        return wheels(14, 66, lk, hands=((28, 36), (22, 44))) + who(44, 66, FR2, hands=((30, 34), None)) + who(64, 66, DAD) + heart(28, 9, 1)
    if lvl in "ab":
        return wheels(14, 66, lk, hands=((28, 36), (22, 44))) + who(45, 66, FR2, hands=((31, 35), None), mood="big") + {"a": b_thumb(x=61), "b": b_hand(x=61)}[lvl]
    if lvl == "c":
        h = Person(-14, 66, H3, face="r", hands=((-1, 44), (-2, 42)))
        return wheels(16, 66, lk, hands=((30, 36), (23, 44))) + who(46, 66, FR2, hands=((33, 35), None), mood="big") + who(-6, 66, H3, hands=(None, (8, 36))) + b_shake(x=61)
    h = Person(-6, 66, H3, face="r", hands=((7, 35), (7, 36)))
    return wheels(17, 66, lk) + h.all() + who(51, 66, FR2, hands=((39, 28), None), mood="big") + b_always(x=62)


pic("q-people", "A person in a wheelchair meets family and friends.", lambda: people("q"))
pic("q-people-a", "A person in a wheelchair meets a friend, with thumbs up.", lambda: people("a"))
pic("q-people-b", "A person meets a friend, with a helping hand.", lambda: people("b"))
pic("q-people-c", "A helper stands by while a person meets a friend.", lambda: people("c"))
pic("q-people-d", "A helper pushes a person to a friend, day and night.", lambda: people("d"))


# ---------------------------------------------------------------- work

def desk(x1, x2, lap):
    return table(x1, x2, 46) + part("laptop", lap, 43)


def work(lvl):
    lk = G
    if lvl == "q":
        p = Person(22, 68, lk, hands=((14, 43), (30, 43)), legs=False)
        return p.body() + table(0, 58, 46) + part("laptop", 40, 43) + p.near + om("1F4DA", 46, 0, 34) + om("1F4BC", 44, 44, 34)
    if lvl in "ab":
        p = Person(18, 68, lk, hands=((12, 43), (28, 43)), legs=False)
        return p.body() + table(0, 60, 46) + p.near + part("laptop", 40, 43) + {"a": b_thumb(), "b": b_hand()}[lvl]
    if lvl == "c":
        p = Person(14, 68, lk, hands=((8, 43), (22, 43)), legs=False)
        h = Person(56, 64, H2, hands=((45, 32), None), legs=False)
        return p.body() + h.body() + table(-2, 64, 46) + p.near + part("laptop", 35, 43) + h.near + b_shake(x=62)
    p = Person(12, 68, lk, hands=((5, 43), (24, 43)), legs=False)
    h = Person(36, 67, H2, hands=((22, 38), (49, 41)), legs=False)
    return h.behind + p.body() + h.body() + table(-4, 70, 46) + p.near + part("laptop", 56, 43) + h.near + b_always(x=60)


pic("q-work", "A person at a desk, with books and a work bag.", lambda: work("q"))
pic("q-work-a", "A person works at a computer, with thumbs up.", lambda: work("a"))
pic("q-work-b", "A person works at a computer, with a helping hand.", lambda: work("b"))
pic("q-work-c", "A helper points at the computer for a person.", lambda: work("c"))
pic("q-work-d", "A helper sits close to a person at work, day and night.", lambda: work("d"))


# ---------------------------------------------------------------- travel

RB = {"#fcea2b": "#ea5a47", "#f4aa41": "#d22f27", "#f1b31c": "#d22f27", "#e27022": "#d22f27"}


def busfront(x, y, size):
    return om("1F68D", x, y, size, lw=2 * size / 60 if size < 60 else 2, colors=RB)


def busside(inner=""):
    o = R(0, 14, 74, 44, RED, 2, 5)
    o += R(5, 19, 46, 22, WHITE, 2, 2) + inner
    o += R(5, 19, 46, 22, "none", 2, 2) + R(55, 19, 14, 33, BLUE, 2, 2) + L((62, 19), (62, 52), w=1.8) + R(0, 46, 51, 4, WHITE, 1.6)
    for x in (16, 44):
        o += C(x, 59, 6.6, DGREY, 2) + C(x, 59, 2.4, GREY, 1.2)
    return o


def halfbus(lk, x, mood="smile"):
    p = Person(x, 62, lk, legs=False, arms=False, mood=mood, s=.86)
    sh = p.sh
    return P(f"M{n(x - 7)} 40.5V{n(38)}Q{n(x - 7)} {n(36.4)} {n(x)} {n(36.4)}T{n(x + 7)} 38V40.5Z", lk["top"], 1.6) + head(lk, x, 29.4, .86, "f", mood)


def travel(lvl):
    lk = M
    if lvl == "q":
        return busfront(20, 10, 64) + who(12, 66, lk, hands=(None, (24, 26)))
    if lvl == "a":
        return busfront(20, 10, 58) + walker(13, 66, lk, hands=((24, 43), (5, 43)), far=(0,)).all() + b_thumb(x=64)
    if lvl == "b":
        mp = om("1F5FA", 12, 22, 32, lw=1.8)
        return busfront(26, 6, 54) + Person(14, 66, lk, hands=((17, 40), (26, 40)), tilt=.5).all() + mp + C(16, 41, 2.5, lk["skin"], 1.6) + C(38, 41, 2.5, lk["skin"], 1.6) + b_hand(x=62)
    if lvl == "c":
        p = Person(6, 66, lk, hands=(None, (17, 45)))
        h = Person(27, 66, H4, hands=((17, 45), None))
        return busfront(28, 8, 56) + p.all() + h.all() + b_shake(x=66)
    return busside(halfbus(lk, 16) + halfbus(H4, 36)) + b_always(x=64, y=60)


pic("q-travel", "A person waits at a red bus.", lambda: travel("q"))
pic("q-travel-a", "A person walks to a bus alone, with thumbs up.", lambda: travel("a"))
pic("q-travel-b", "A person reads a map near a bus, with a helping hand.", lambda: travel("b"))
pic("q-travel-c", "A helper goes to the bus with a person.", lambda: travel("c"))
pic("q-travel-d", "A person and a helper ride on a bus, day and night.", lambda: travel("d"))


# ---------------------------------------------------------------- fun

def fun(lvl):
    lk = O.but(legs=NAVY)
    note = lambda x, y, s=22: om("1F3B5", x, y, s, lw=1.8)
    if lvl == "q":
        return om("26BD", 36, 36, 36) + om("1F3A8", 36, 0, 38) + om("1F3B6", -4, 38, 36) + om("1F3B3", -2, 0, 38)
    if lvl in "ab":
        p = Person(28, 66, lk, hands=((12, 20), (44, 22)), mood="big", feet=((20, 64.4), (34, 64.4)))
        return note(-8, -2) + note(44, -2) + p.all() + {"a": b_thumb(x=56), "b": b_hand(x=56)}[lvl]
    if lvl == "c":
        p = Person(14, 66, lk, hands=((0, 24), (29, 34)), mood="big", feet=((7, 64.4), (19, 64.4)))
        h = Person(44, 66, H3, hands=((29, 34), (58, 26)))
        return note(18, -4) + p.all() + h.all() + b_shake(x=62)
    p = Person(18, 66, lk, face="r", hands=((32, 30), (32, 40)), mood="big")
    h = Person(46, 66, H3, face="l", hands=((32, 30), (32, 40)))
    return note(21, -6) + p.all() + h.all() + b_always(x=62)


pic("q-fun", "A ball, bowling, art paints and music notes.", lambda: fun("q"))
pic("q-fun-a", "A person dances to music, with thumbs up.", lambda: fun("a"))
pic("q-fun-b", "A person dances to music, with a helping hand.", lambda: fun("b"))
pic("q-fun-c", "A person and a helper dance hand in hand.", lambda: fun("c"))
pic("q-fun-d", "A helper holds both hands of a dancing person, day and night.", lambda: fun("d"))


# ---------------------------------------------------------------- child

def child(lvl):
    lk = Y
    kid = lambda x, **k: Person(x, 66, KID, s=.62, **k)
    if lvl == "q":
        k = kid(44, hands=((33, 43), None))
        return who(22, 66, lk, hands=(None, (33, 44))) + k.all() + heart(44, 12, 1.1)
    if lvl == "n":
        return who(18, 66, lk) + b_no(x=50, y=42, r=21, inner=T(who(0, 0, KID, s=.62), 0, 12, .72))
    if lvl in "ab":
        return who(16, 66, lk, hands=(None, (27, 44))) + kid(38, hands=((28, 43), None)).all() + {"a": b_thumb(x=60), "b": b_hand(x=60)}[lvl]
    if lvl == "c":
        return who(10, 66, lk, hands=(None, (21, 44))) + kid(30, hands=((22, 43), (38, 43))).all() + who(50, 66, H2, hands=((39, 44), None)) + b_shake(x=64)
    k = Person(38, 43, KID, s=.6, hands=((28, 30), None), legs=True)
    h = Person(46, 66, H2, hands=((36, 38), (42, 38)))
    return who(12, 66, lk, hands=(None, (26, 33))) + h.body() + T(Person(0, 0, KID, s=.6).all(), 33, 50) + h.near + b_always(x=62)


pic("q-child", "A person holds hands with a child.", lambda: child("q"))
pic("q-child-n", "A person, and a child crossed out.", lambda: child("n"))
pic("q-child-a", "A person looks after a child, with thumbs up.", lambda: child("a"))
pic("q-child-b", "A person looks after a child, with a helping hand.", lambda: child("b"))
pic("q-child-c", "A person and a helper walk with a child.", lambda: child("c"))
pic("q-child-d", "A helper carries the child of a person, day and night.", lambda: child("d"))


# ---------------------------------------------------------------- tell

def tell(lvl):
    lk = M
    bub = lambda x, y, inner="", **k: speech(x, y, 30, 22, "bl", inner=inner, **k)
    cupin = lambda x, y: cup(x - 5, y + 5, RED)
    if lvl == "q":
        return who(16, 66, lk, face="r", mood="talk", hands=((30, 38), None), far=()) + speech(48, 18, 44, 30, "bl", inner=cup(32, 24) + heart(56, 18, .8))
    if lvl == "a":
        return who(10, 66, lk, face="r", mood="talk", hands=((22, 38), None)) + who(54, 66, OTH.but(top=ORANGE), face="l", mood="big") + speech(32, 6, 28, 21, "bl", inner=cupin(31, 6)) + b_thumb(x=60)
    if lvl == "b":
        return who(10, 66, lk, face="r", mood="talk", hands=((22, 38), None)) + who(54, 66, OTH.but(top=ORANGE), face="l", mood="flat") + speech(32, 6, 28, 21, "bl") + clock(60, 56, 15.5, 12, 4, sector=(12, 16))
    if lvl == "c":
        return who(10, 66, lk, face="r", mood="talk", hands=((22, 38), None)) + who(54, 66, MUM, face="l", mood="smile") + speech(32, 6, 28, 21, "bl", inner=cupin(31, 6)) + disc(heart(0, 0, 1.15), x=60)
    return who(12, 66, lk, face="r", mood="flat", hands=((30, 34), (24, 42))) + who(56, 66, H, face="l", mood="smile") + \
        P("M50 19L24 12M50 22L32 32", "none", 1.8, extra=' stroke-dasharray="3 3"') + disc(om("1F440", -14, -14, 28, lw=1.7), x=60)


pic("q-tell", "A person talks: a cup and a heart in the bubble.", lambda: tell("q"))
pic("q-tell-a", "A person talks, another person understands, with thumbs up.", lambda: tell("a"))
pic("q-tell-b", "A person talks, another person takes time, with a clock.", lambda: tell("b"))
pic("q-tell-c", "A person talks, a close family member understands, with a heart.", lambda: tell("c"))
pic("q-tell-d", "A helper watches the face and hands of a person.", lambda: tell("d"))


# ---------------------------------------------------------------- choices

def coin1(x, y, r=14):
    k = r / 14
    return T(part("coin-1") + glyphs("£1", 0, 0, 9.5, w=1.8), x, y, k)


def note(x, y, w, h, c, text, lw=2):
    o = R(x, y, w, h, c, lw, 1.5)
    r = h * .15                                                # a head and shoulders, so that it is not read as a nought
    px, py = x + w * .82, y + h * .62
    o += P(f"M{n(px - 1.9 * r)} {n(y + h - 1)}Q{n(px - 1.9 * r)} {n(py)} {n(px)} {n(py)}T{n(px + 1.9 * r)} {n(y + h - 1)}Z", DGREY, 0) + C(px, py - r * 1.15, r, DGREY, 0)
    k = h * .42
    return o + glyphs(text, x + w * (.34 if len(text) > 1 else .36), y + h / 2, k, w=max(1.7, k / 5.5), gap=2.8)


NOTE = {"5": "#61b2e4", "10": ORANGE, "20": LILAC, "50": RED}


def choices(lvl):
    lk = O
    if lvl == "q":
        return who(36, 72, lk, hands=((17, 34), (55, 34))) + om("1F34E", -3, 9, 26, lw=1.8) + om("1F370", 49, 9, 26, lw=1.8) + coin1(10, 58, 12) + note(48, 50, 34, 19, NOTE["10"], "£10")
    things = om("1F34E", 0, 29, 22, lw=1.7) + om("1F370", 21, 28, 23, lw=1.7) + coin1(52, 41, 7.5)
    if lvl == "a":
        p = Person(30, 66, lk, hands=((12, 32), (48, 42)), legs=False)
        return p.body() + table(-2, 68, 48) + om("1F34E", 0, 27, 24, lw=1.7) + om("1F370", 23, 28, 24, lw=1.7) + T(coin1(0, 0, 8), 60, 40) + Person(30, 66, lk, hands=((11, 34), "no"), legs=False).near + b_thumb(x=60, y=60)
    if lvl == "b":
        th = C(29, 12, 2, WHITE, 1.6) + C(34, 9, 3, WHITE, 1.6) + P("M44 26Q30 26 34 14Q32 2 44 3Q50 -8 60 -3Q74 -4 74 8Q82 16 75 24Q70 30 60 27Q52 31 44 26Z", WHITE, 2) + om("1F3E0", 39, -5, 32, lw=1.7)
        return who(17, 66, lk, hands=((9, 46), (25, 26))) + th + b_hand(x=54, y=52)
    if lvl == "c":
        p = Person(10, 66, lk, hands=((2, 44), (24, 34)), legs=False)
        h = Person(60, 66, H, hands=((44, 34), (68, 44)), legs=False)
        return p.body() + h.body() + table(-8, 76, 48) + T(om("1F34E", 12, 29, 22, lw=1.7) + om("1F370", 34, 29, 22, lw=1.7), 0, 0) + p.near + h.near + coin1(10, 44, 7) + b_shake(x=66, y=60)
    p = Person(4, 66, lk, hands=((-5, 44), (12, 46)), legs=False, mood="smile", face="r")
    h = Person(48, 66, H, hands=((29, 26), (56, 44)), legs=False, face="f")
    return p.body() + h.body() + table(-12, 76, 48) + om("1F370", 18, 29, 22, lw=1.7) + p.near + h.near + om("1F34E", 17, 6, 24, lw=1.7) + C(29, 26, 2.5, H["skin"], 1.6) + tick(24, -2, .7) + coin1(8, 44, 7) + b_always(x=64, y=60)


pic("q-choices", "A person chooses, with an apple, a cake and money.", lambda: choices("q"))
pic("q-choices-a", "A person chooses an apple or a cake, with thumbs up.", lambda: choices("a"))
pic("q-choices-b", "A person thinks about a house, with a helping hand.", lambda: choices("b"))
pic("q-choices-c", "A person and a helper look at choices and money together.", lambda: choices("c"))
pic("q-choices-d", "A helper points to a choice for a person, day and night.", lambda: choices("d"))


# ---------------------------------------------------------------- health

def health(lvl):
    lk = G.but(hair=DBROWN, style="bun", skin=SKIN3)
    pb = lambda x, y, k=1: part("pillbox", x, y, k)
    if lvl == "q":
        return om("1FA7A", 0, 0, 42) + om("1F48A", 40, 4, 34) + part("pillbox", 6, 46, 1.3)
    if lvl in "ab":
        p = Person(26, 68, lk, hands=((13, 44), (37, 30)), legs=False)
        o = p.body() + table(0, 58, 47) + part("pillbox", 2, 36, .62) + glass(46, 47) + p.near + EL(35, 27.5, 2.4, 1.7, WHITE, 1.4)
        return o + {"a": b_thumb(), "b": b_speech()}[lvl]
    if lvl == "c":
        p = Person(15, 68, lk, hands=((5, 44), (28, 37)), legs=False)
        h = Person(52, 66, H2, hands=((38, 34), None), legs=False)
        return p.body() + h.body() + table(-2, 66, 47) + part("pillbox", 20, 37, .62) + p.near + h.near + EL(33, 33, 2.6, 1.8, RED, 1.4) + b_shake(x=62)
    p = Person(14, 68, lk, hands=((4, 44), (24, 44)), legs=False)
    h = Person(50, 66, NURSE, hands=((33, 38), (46, 42)), legs=False)
    steth = PP("M46 30Q46 38 51 38T56 30", DGREY, 1, .8) + C(51, 40, 2.2, GREY, 1.4)
    return p.body() + h.body() + steth + table(-4, 66, 47) + part("pillbox", 16, 37, .62) + p.near + h.near + b_always(x=62)


pic("q-health", "A stethoscope, a tablet and a box for tablets.", lambda: health("q"))
pic("q-health-a", "A person takes a tablet alone, with thumbs up.", lambda: health("a"))
pic("q-health-b", "A person takes a tablet, with a speech bubble.", lambda: health("b"))
pic("q-health-c", "A helper gives a tablet to a person.", lambda: health("c"))
pic("q-health-d", "A nurse helps a person with medicine, day and night.", lambda: health("d"))


# ---------------------------------------------------------------- upset

def storm(x, y, size):
    """A dark cloud with lightning: a storm inside."""
    return om("1F329", x, y, size, lw=1.8)


def upsetman(x, y, lk=M, s=1):
    return who(x, y, lk, mood="upset", hands=((x - 8, y - 49), (x + 8, y - 49)), s=s)


def weekgrid(x, y, on, w=32, c=DRED):
    """A calendar sheet with seven days; the first `on` have a mark."""
    o = sheet(x, y, w, w * .86)
    for i in range(7):
        xx, yy = x + w * .1 + (i % 4) * w * .208, y + w * .3 + (i // 4) * w * .27
        o += R(xx, yy, w * .17, w * .2, c if i < on else WHITE, 1.4)
    return o


def upset(lvl):
    if lvl == "q":
        return upsetman(36, 74, s=1.15) + storm(-4, -8, 36) + storm(42, -8, 36)
    if lvl == "a":
        return who(24, 66, M, mood="calm") + om("26C5", 34, -6, 38, lw=1.8) + b_thumb(x=52)
    if lvl == "b":
        return upsetman(18, 66) + storm(28, -10, 40) + weekgrid(38, 38, 1)
    if lvl == "c":
        return upsetman(18, 66) + storm(28, -10, 40) + weekgrid(38, 38, 4)
    h = Person(44, 66, H, hands=((38, 40), None), mood="flat")
    return upsetman(12, 66) + storm(16, -22, 34) + h.body() + part("clipboard", 28, 30, .9) + h.near + weekgrid(46, 42, 6, 30)


pic("q-upset", "A very upset person with hands on the head.", lambda: upset("q"))
pic("q-upset-a", "A calm person with sunshine, and thumbs up.", lambda: upset("a"))
pic("q-upset-b", "An upset person, with 1 day marked in the week.", lambda: upset("b"))
pic("q-upset-c", "An upset person, with 4 days marked in the week.", lambda: upset("c"))
pic("q-upset-d", "An upset person and staff with a plan, 6 days marked.", lambda: upset("d"))


# ---------------------------------------------------------------- safe, day, home, respect

def safe(lvl):
    lk = G
    if lvl == "q":
        return who(12, 66, FR1, hands=(None, (24, 44))) + who(58, 66, H2.but(top=PURPLE, lanyard=None), hands=((46, 44), None)) + who(35, 66, lk, hands=((24, 45), (46, 45))) + om("E247", 14, -40, 42, lw=2)
    if lvl == "a":
        return who(10, 66, FR1, hands=(None, (21, 45))) + who(31, 66, lk, mood="big", hands=((21, 45), (41, 45))) + b_face(4)
    if lvl == "b":
        return who(12, 66, FR1, face="r", hands=((20, 44), None)) + who(36, 66, lk, mood="smile") + b_face(3, x=60)
    if lvl == "c":
        return who(10, 66, OTH, face="r", mood="flat", hands=((24, 36), None)) + who(39, 66, lk, mood="worried", hands=((31, 35), (47, 35))) + b_face(2, x=62)
    return who(8, 66, OTH, face="r", mood="cross", hands=((25, 20), (24, 30))) + who(40, 66, lk, mood="upset", hands=((30, 27), (50, 27)), lean=1) + b_face(1, x=62)


pic("q-safe", "A person between two people, with a shield.", lambda: safe("q"))
pic("q-safe-a", "A person holds hands with a friend, very happy face.", lambda: safe("a"))
pic("q-safe-b", "A person next to another person, smiling face.", lambda: safe("b"))
pic("q-safe-c", "A worried person near another person, unhappy face.", lambda: safe("c"))
pic("q-safe-d", "A person is afraid of an angry person, crying face.", lambda: safe("d"))


def card(x, y, code, w=20, fill=WHITE, lw=2):
    return R(x, y, w, w, fill, lw, 2.5) + (om(code, x + 1, y + 1, w - 2, lw=1.5) if code else "")


def day(lvl):
    lk = W
    row = lambda pick=None: "".join(card(x, -4, c, 22, YEL if i == pick else WHITE, 3.2 if i == pick else 2) for i, (x, c) in enumerate(((0, "2615"), (25, "1F333"), (50, "1F3B5"))))
    if lvl == "q":
        return row() + who(36, 78, lk, hands=((22, 24), (50, 24))) + om("2600", -2, 44, 30, lw=1.8) + om("1F319", 44, 44, 30, lw=1.8)
    if lvl == "a":
        return row(1) + who(20, 78, lk, mood="big", hands=(None, (34, 24))) + b_face(4, y=64)
    if lvl == "b":
        return row(1) + who(14, 78, lk, mood="smile", hands=(None, (28, 24))) + who(40, 78, H, hands=(None, None)) + b_face(3, x=62, y=64)
    if lvl == "c":
        return row(2) + who(14, 78, lk, mood="flat") + who(42, 78, H, mood="smile", hands=(None, (56, 24))) + b_face(2, x=62, y=64)
    return row(2) + who(8, 78, lk, mood="sad") + who(32, 78, H, face="r", hands=((50, 24), None)) + who(50, 78, H2, hands=(None, (61, 24))) + b_face(1, x=66, y=66)


pic("q-day", "A person with a choice of drink, trees and music.", lambda: day("q"))
pic("q-day-a", "A person points at a choice, very happy face.", lambda: day("a"))
pic("q-day-b", "A person points, a helper watches, smiling face.", lambda: day("b"))
pic("q-day-c", "A helper points at a choice for a person, unhappy face.", lambda: day("c"))
pic("q-day-d", "Two helpers choose for a sad person, crying face.", lambda: day("d"))


def home(lvl):
    o = om("1F3E1", 0, 0, 72) if lvl == "q" else om("1F3E0", 8, -6, 76)
    if lvl == "q":
        return om("1F3E0", 6, -8, 84) + who(14, 72, M)
    k = {"a": 4, "b": 3, "c": 2, "d": 1}[lvl]
    mood = {4: "big", 3: "smile", 2: "sad", 1: "tear"}[k]
    hands = {4: ((1, 24), (27, 24)), 3: (None, None), 2: (None, None), 1: ((8, 40), (20, 40))}[k]
    return o + who(14, 66, M, mood=mood, hands=hands) + b_face(k, x=60, y=56)


pic("q-home", "A person in front of a house.", lambda: home("q"))
pic("q-home-a", "A person and a house, very happy face.", lambda: home("a"))
pic("q-home-b", "A person and a house, smiling face.", lambda: home("b"))
pic("q-home-c", "A person and a house, unhappy face.", lambda: home("c"))
pic("q-home-d", "A sad person and a house, crying face.", lambda: home("d"))


def respect(lvl):
    lk = look(SKIN3, DGREY, "short", BLUE)
    if lvl == "q":
        return who(16, 66, lk, face="r", hands=((34, 40), None)) + who(52, 66, FR2.but(top=GREY), face="l", hands=((34, 40), None)) + heart(34, 14, 1.1)
    if lvl == "a":
        return who(8, 66, lk, face="r", mood="big", hands=((24, 40), None)) + who(40, 66, FR2.but(top=GREY), face="l", mood="big", hands=((24, 40), None)) + heart(24, 12, 1) + b_face(4, x=60)
    if lvl == "b":
        return who(8, 66, lk, face="r", mood="talk") + who(40, 66, FR2.but(top=GREY), face="l", mood="smile", hands=((47, 22), None)) + speech(26, 4, 22, 14, "bl") + b_face(3, x=60)
    if lvl == "c":
        return who(8, 66, lk, face="r", mood="sad") + who(40, 66, FR2.but(top=GREY), face="r", mood="flat", hands=((47, 43), None)) + speech(22, 4, 20, 13, "bl") + b_face(2, x=60)
    shout = P("M14 12L20 3L23 9L31 2L31 10L40 9L34 15L38 20L30 19L27 24L22 18L14 21L18 15Z", RED, 1.8)
    return who(6, 66, lk, face="r", mood="tear", tilt=-1) + who(44, 66, FR2.but(top=GREY), face="l", mood="cross", hands=((29, 31), None)) + T(shout, 0, -10) + glyphs("!", 27, 2.6, 8, WHITE, 2.2) + b_face(1, x=61)


pic("q-respect", "Two people shake hands, with a heart.", lambda: respect("q"))
pic("q-respect-a", "Two people shake hands, very happy face.", lambda: respect("a"))
pic("q-respect-b", "A person listens to another person, smiling face.", lambda: respect("b"))
pic("q-respect-c", "A person looks away from a sad person, unhappy face.", lambda: respect("c"))
pic("q-respect-d", "A person shouts and points at a person, crying face.", lambda: respect("d"))


# ================================================================ the bar, on every screen

def loop(x, y, r=14, c=SKY, w=4.6):
    """Round again: a turning arrow."""
    import math
    a0, a1 = math.radians(-35), math.radians(235)
    sx, sy, ex, ey = (n(v) for v in (x + r * math.cos(a0), y + r * math.sin(a0), x + r * math.cos(a1), y + r * math.sin(a1)))
    o = PP(f"M{sx} {sy}A{n(r)} {n(r)} 0 1 1 {ex} {ey}", c, w, 1.5)
    h = w * .85 + r * .3
    ux, uy = -math.sin(a1), math.cos(a1)
    px, py = math.cos(a1), math.sin(a1)
    cx, cy = x + r * math.cos(a1), y + r * math.sin(a1)
    pts = [(cx + ux * h * 1.5, cy + uy * h * 1.5), (cx + px * h * .8 - ux * 1.5, cy + py * h * .8 - uy * 1.5), (cx - px * h * .8 - ux * 1.5, cy - py * h * .8 - uy * 1.5)]
    return o + P("M" + "L".join(f"{n(a)} {n(b)}" for a, b in pts) + "Z", c, 2)


def speaker(waves=0, x=0, y=0, off=False):
    o = P("M4 26H15L30 12V60L15 46H4Z", GREY, 2.2) + P("M4 26H15V46H4Z", MGREY, 2.2)
    for i in range(waves):
        r = 10 + i * 9
        o += P(f"M{n(35 + i * 8)} {n(36 - r * .72)}A{n(r)} {n(r)} 0 0 1 {n(35 + i * 8)} {n(36 + r * .72)}", "none", 3.6)
    if off:
        o += L((40, 26), (58, 46), w=7) + L((58, 26), (40, 46), w=7) + L((40, 26), (58, 46), w=3.6, stroke=DRED) + L((58, 26), (40, 46), w=3.6, stroke=DRED)
    return T(o, x, y)


def foldmap(x=0, y=0, k=1):
    o = P("M4 14L24 8L46 14L68 8V56L46 62L24 56L4 62Z", GREEN, 2)
    o += P("M24 8L46 14V62L24 56Z", YEL, 0) + P("M4 14L24 8L46 14L68 8V56L46 62L24 56L4 62ZM24 8V56M46 14V62", "none", 2)
    o += P("M11 52Q16 38 28 42T40 30Q46 22 56 26", "none", 2.6, DRED, ' stroke-dasharray="4 4.4"')
    o += P("M56 27C50 18 49 8 56 7S62 18 56 27Z", RED, 2) + C(56, 14, 2.4, WHITE, 1.4)
    return T(o, x, y, k)


pic("bar-back", "An arrow to the left.", lambda: arrow(66, 36, 6, 36, BLACK, 9, 22, 2), "help-how-back")
pic("bar-next", "An arrow to the right.", lambda: arrow(6, 36, 66, 36, BLACK, 9, 22, 2), "help-how-next")
pic("bar-map", "A folded map with a path.", foldmap, "help-how-map", "part-map")
pic("bar-hear", "A loudspeaker with an arrow that turns round.", lambda: speaker(1, -4) + loop(55, 36, 12), "help-how-hear")
emoji("bar-help", "1F6DF", "A red and white life ring.", "part-help", lw=2.4)
pic("bar-pause", "Two upright bars: pause.", lambda: R(18, 12, 12, 48, GOLD, 2.4, 3) + R(42, 12, 12, 48, GOLD, 2.4, 3), "help-how-pause", "part-pause")
pic("bar-carry-on", "A green triangle that points right: carry on.", lambda: P("M18 10L60 36L18 62Z", GREEN, 3), "pause-go-on")
pic("bar-close", "A red cross: close.", lambda: crossmark(36, 36, 4.4, DRED, 9))
pic("bar-looks", "A page, half light and half dark, with letters.", lambda: R(6, 8, 60, 56, WHITE, 2.4, 4) + P("M36 8H62Q66 8 66 12V60Q66 64 62 64H36Z", DGREY, 2.4) + glyphs("A", 21, 36, 22, BLACK, 4) + glyphs("A", 51, 36, 22, YEL, 4))
pic("more", "Three big dots and a plus sign.", lambda: "".join(C(x, 36, 6.5, SKY, 2.4) for x in (8, 28, 48)) + L((66, 28), (66, 44), w=4) + L((58, 36), (74, 36), w=4))
pic("bar-who", "Three people, side by side.", lambda: bust(MUM, 16, 52, 1.4) + bust(H, 56, 52, 1.4) + bust(M, 36, 66, 1.75))
emoji("answer-not-sure", "2753", "A red question mark.", lw=2.4)
pic("answer-later", "An alarm clock with an arrow to later.", lambda: om("23F0", -6, 0, 66) + arrow(50, 58, 74, 58, ORANGE, 6, 11))
emoji("answer-something-else", "270F", "A pencil.")
pic("answer-none", "An empty circle with a line through it.", lambda: C(36, 36, 25, WHITE, 8) + C(36, 36, 25, "none", 4, MGREY) + L((18, 54), (54, 18), w=8) + L((18, 54), (54, 18), w=4, stroke=MGREY))


# ================================================================ small scenes used often

def family(x=0):
    return who(10 + x, 66, DAD, hands=(None, (20, 46))) + who(52 + x, 66, SIS, hands=((42, 46), None)) + who(31 + x, 66, MUM)


def two(a, b, **k):
    return who(16, 66, a, face="r", **k) + who(50, 66, b, face="l")


def doc(x=0, y=0, k=1, inner="", lines=4, c=WHITE):
    return T(paper(14, 6, 44, 60, lines, c, 2 / k if k < 1 else 2) + inner, x, y, k)


def plan(x=0, y=0, k=1, inner=""):
    """My plan: a booklet with a person and a star on it."""
    o = R(12, 4, 48, 64, BLUE, 2, 4) + R(12, 4, 8, 64, NAVY, 2, 3)
    o += C(40, 26, 7.5, YEL, 2) + P("M27 47Q27 36 40 36T53 47V49H27Z", WHITE, 2) + star(40, 58, 6)
    return T(o + inner, x, y, k)


def folder(x=0, y=0, k=1, c=ORANGE):
    return T(P("M4 16H26L32 22H68V60H4Z", GOLD, 2) + P("M4 60L10 30H74L68 60Z", c, 2), x, y, k)


def coins(x, y, k=1):
    o = ""
    for i in range(3):
        o += EL(0, -i * 5, 10, 4, GOLD, 1.8) + P(f"M-10 {-i * 5}v4a10 4 0 0 0 20 0v-4", GOLD, 1.8) + EL(0, -i * 5, 10, 4, YEL, 1.8)
    return T(o, x, y, k)


def computer(x=0, y=0, k=1, inner=""):
    o = R(4, 8, 64, 42, DGREY, 2, 4) + R(9, 13, 54, 32, BLUE, 1.8, 1) + P("M30 50H42L45 61H27Z", GREY, 2) + L((22, 62), (50, 62), w=3)
    return T(o + inner, x, y, k)


def table_grid(x=0, y=0, k=1):
    o = R(8, 10, 56, 52, WHITE, 2, 2) + R(8, 10, 56, 12, GREEN, 2, 2)
    for yy in (35, 48.5):
        o += L((8, yy), (64, yy), w=1.8)
    o += L((36, 10), (36, 62), w=1.8)
    for yy in (28.5, 42, 55.5):
        o += "".join(C(14 + 5.6 * i, yy, 1.8, BLACK, 0) for i in range(1 + int(yy > 35) + int(yy > 50) * 2)) + glyphs("£", 50, yy, 9, w=1.9)
    return T(o, x, y, k)


def magnifier(x, y, k=1, inner=""):
    o = LL((11, 11), (24, 24), c=BROWN, w=4.6) + C(0, 0, 16, WHITE, 2) + inner + C(0, 0, 16, "none", 5) + C(0, 0, 16, "none", 1.6, GREY)
    return T(o, x, y, k)


def purse(x, y, k=1):
    return om("1F45B", x - 36 * k, y - 36 * k, 72 * k)


def lock(x, y, k=1):
    return T(P("M-7 0V-7A7 7 0 0 1 7 -7V0", "none", 6.4) + P("M-7 0V-7A7 7 0 0 1 7 -7V0", "none", 2.6, GREY) + R(-11, 0, 22, 17, YEL, 2, 2.5) + C(0, 7, 2.4, BLACK, 0) + L((0, 8), (0, 12), w=2.4), x, y, k)


def warn(x, y, k=1):
    return T(P("M0 -20L23 19H-23Z", YEL, 2.4) + L((0, -7), (0, 6), w=5) + C(0, 13, 2.6, BLACK, 0), x, y, k)


def qmark(x, y, h=24, c=DRED, w=5):
    return glyphs("?", x, y, h, BLACK, w + 3) + glyphs("?", x, y, h, c, w)


def sun(x, y, k=1):
    return om("2600", x - 36 * k, y - 36 * k, 72 * k, lw=max(1.5, 2 * k))


def house(x, y, size, lw=None):
    return om("1F3E0", x, y, size, lw=lw)


def townhall(x=0, y=0, k=1):
    return part("townhall", x, y, k)


def hand_press(x, y, size=30, **k):
    return om("1F446", x, y, size, lw=1.8, **k)


def dial(x, y, at, k=1):
    """A half dial, its hand from -1 (slow) to 1 (fast)."""
    a = math.radians(90 - 80 * at)
    marks = "".join(L((x + 17 * k * math.cos(math.radians(d)), y - 17 * k * math.sin(math.radians(d))), (x + 20.5 * k * math.cos(math.radians(d)), y - 20.5 * k * math.sin(math.radians(d))), w=2) for d in (18, 54, 90, 126, 162))
    return (P(f"M{n(x - 22 * k)} {n(y)}A{n(22 * k)} {n(22 * k)} 0 0 1 {n(x + 22 * k)} {n(y)}Z", WHITE, 2.4) + marks
            + L((x, y), (x + 15 * k * math.cos(a), y - 15 * k * math.sin(a)), w=4, stroke=RED) + C(x, y, 3.2 * k, BLACK, 0))


def heard_page(parts):
    """A page with a heading and three parts; what is read has a sound wave beside it."""
    def waves(x, y):
        return "".join(P(f"M{x + 3.5 * i} {n(y - 4 - 2 * i)}q{3 + i} {4 + 2 * i} 0 {8 + 4 * i}", "none", 2.2, DRED) for i in (0, 1))
    o = R(0, 2, 50, 68, WHITE, 2.4, 4) + R(6, 9, 38, 8, BLACK, 0, 3) + waves(56, 13)
    for i in range(3):
        o += R(6, 25 + 15 * i, 38, 10, YEL if parts else GREY, 2, 3)
        o += waves(56, 30 + 15 * i) if parts else ""
    return o


# ================================================================ getting ready

pic("ready-sound", "An ear and a loudspeaker.", lambda: om("1F442", 36, 8, 56, flip=True) + speaker(1, -12, 0))
pic("ready-sound-on", "A loudspeaker with sound waves.", lambda: speaker(3))
pic("ready-sound-off", "A loudspeaker with a cross.", lambda: speaker(0, off=True))
pic("ready-loud", "A loudspeaker with a quiet and a loud end.", lambda: speaker(2, -2, -8) + P("M0 72L66 58V76H0Z", WHITE, 2) + P("M0 72L40 63.500V76H0Z", SKY, 2) + C(40, 69, 6, RED, 2))
for i, (k, t) in enumerate((("soft", "1 sound wave"), ("middle", "2 sound waves"), ("loud", "3 sound waves"), ("very", "4 sound waves"))):
    pic(f"ready-loud-{k}", f"A loudspeaker with {t}.", lambda i=i: R(-2, -4, 84, 80, "none", 0) + speaker(i + 1) + P("M0 0", "none", 0))
pic("ready-size", "A small letter and a big letter.", lambda: glyphs("A", 14, 54, 16, w=4) + glyphs("A", 48, 40, 44, w=8) + arrow(6, 34, 22, 14, RED))
for i, s in enumerate((100, 125, 150, 175, 200)):
    words = ("standard letter", "bigger letter", "big letter", "very big letter", "letter that fills the page")[i]
    pic(f"ready-size-s{s}", f"A page with a {words}.", lambda i=i: R(4, 4, 64, 64, WHITE, 2, 4) + glyphs("A", 36, 36, 14 + i * 9, BLACK, 2.6 + i * 1.15))


def minipage(bg, fg, bar):
    o = R(4, 8, 64, 56, bg, 2.4, 4) + glyphs("A", 20, 26, 18, fg, 4) + glyphs("a", 38, 26, 18, fg, 4)
    for i, w in enumerate((48, 40, 30)):
        o += L((13, 43 + i * 7), (13 + w, 43 + i * 7), w=3, stroke=fg)
    return o


pic("ready-colours", "Four small pages in different colours.", lambda: "".join(R(x, y, 30, 26, c, 2, 3) + glyphs("A", x + 15, y + 13, 14, f, 3.4) for x, y, c, f in ((4, 8, WHITE, BLACK), (38, 8, "#1b1b1f", WHITE), (4, 38, BLACK, "#ffe500"), (38, 38, "#f6e7b8", BLACK))))
pic("ready-colours-standard", "A light page with dark words.", lambda: minipage(WHITE, "#1b1b1f", 0))
pic("ready-colours-dark", "A dark page with light words.", lambda: minipage("#2b2b33", WHITE, 0))
pic("ready-colours-yellow", "A black page with yellow words.", lambda: minipage(BLACK, "#ffe500", 0))
pic("ready-colours-cream", "A cream page with black words.", lambda: minipage("#f6e2a8", BLACK, 0))
pic("ready-colours-blue", "A light blue page with black words.", lambda: minipage("#b5d7f0", BLACK, 0))
pic("ready-colours-green", "A light green page with black words.", lambda: minipage("#bce2ba", BLACK, 0))
pic("ready-colours-pink", "A light pink page with black words.", lambda: minipage("#f3c2d1", BLACK, 0))
pic("ready-colours-peach", "A light orange page with black words.", lambda: minipage("#fac9a0", BLACK, 0))

pic("ready-who", "A person, and the outline of another person.", lambda: who(18, 66, M) + P("M42 66V42Q42 32 52 32T62 42V66Z", WHITE, 2, BLACK, ' stroke-dasharray="4 4"') + EL(52, 20, 7.5, 8.5, WHITE, 2) + qmark(52, 49, 18, w=3.6))
pic("ready-who-alone", "One person.", lambda: who(36, 66, M), "goal-who-me", "goal-doer-me")
pic("ready-who-family", "A person with a family member.", lambda: who(20, 66, M, hands=(None, (35, 40))) + who(48, 66, MUM, hands=((34, 40), None)))
pic("ready-who-friend", "A person with a friend.", lambda: who(20, 66, M, hands=(None, (38, 30))) + who(48, 66, FR1, hands=((32, 44), None)) + star(34, 8, 7), "goal-doer-friend")
pic("ready-who-staff", "A person with a helper who wears a badge.", lambda: who(20, 66, M) + who(48, 66, H), "check-helpers")


def advocate(x=0):
    return who(14 + x, 66, M) + Person(42 + x, 66, ADV, face="r", mood="talk", hands=((57 + x, 26), None)).all() + part("megaphone", 60 + x, 25, 1.05)


pic("ready-who-advocate", "A person, and another who speaks up with a megaphone.", advocate)


def tablet(x, y, k=1, inner=""):
    return T(R(-14, -18, 28, 36, DGREY, 2, 3) + R(-11, -14.5, 22, 29, WHITE, 1.4) + R(-8, -11, 7, 7, YEL, 1.3) + R(1, -11, 7, 7, BLUE, 1.3) + R(-8, 0, 7, 7, RED, 1.3) + R(1, 0, 7, 7, GREEN, 1.3) + inner, x, y, k)


def presses():
    """A helper presses a screen that stands between."""
    return tablet(38, 36, 1.05) + who(64, 66, H, face="l", hands=((50, 40), (66, 46)))


def name_badge(x, y, w=52, h=38, inner=""):
    """A name badge, as people wear it."""
    o = R(x, y, w, h, WHITE, 2.2, 5) + P(f"M{x} {y + 12}V{y + 5}q0 -5 5 -5H{x + w - 5}q5 0 5 5V{y + 12}Z", ORANGE, 2.2)
    return o + R(x + w / 2 - 6, y - 6, 12, 9, GREY, 2, 2) + inner


pic("ready-who-name", "A pencil writes on a name badge.", lambda: name_badge(0, 10, 64, 46, P("M9 42q4 -16 8 -4t8 -3q3 -8 6 0t7 0", "none", 3)) + om("270F", 30, 16, 48))
pic("person-name", "A person with an empty name badge and a question mark.", lambda: bust(OTH, 30, 68, 2.2) + T(name_badge(0, 0, 56, 38, qmark(28, 25, 19, w=4.4)), 5, 56, .9))

def presses_that():
    """A helper presses what somebody points or looks at: the upper one of two."""
    o = R(-14, -18, 28, 36, DGREY, 2, 3) + R(-11, -14.5, 22, 29, WHITE, 1.4) + R(-8, -12, 16, 11, YEL, 2.6, 1) + R(-8, 2.5, 16, 9, WHITE, 1.4, 1)
    return T(o, 38, 36, 1.05) + who(64, 66, H, face="l", hands=((49, 30), (66, 46)))


pic("ready-how", "A hand, a speech bubble, and a screen with choices.", lambda: tablet(36, 26, 1.4) + om("1F446", 34, 38, 40, lw=2) + speech(6, 12, 26, 18, "br"))
pic("ready-how-press", "A person presses a button on a screen.", lambda: who(16, 66, M, face="r", hands=((31, 34), (14, 46))) + tablet(48, 30, 1.15) + C(31, 34, 0, "none", 0) + Person(16, 66, M, face="r", hands=((32, 34), "no")).near)
pic("ready-how-say", "A person talks, and a helper presses the screen.", lambda: presses() + who(4, 66, M, face="r", mood="talk") + speech(24, 2, 26, 18, "bl"))
def signing():
    """Two large hands that move, in front of the one who signs."""
    moves = P("M-22 46q-6 9 0 18M24 46q6 9 0 18", "none", 2.8)
    return T(presses(), -2, -28) + bust(M, 1, 66, 2.2) + om("1F450", -22, 30, 46, lw=2) + moves


def points():
    """A long arm with a large hand; it ends before the screen."""
    me = Person(-14, 74, M, face="r", s=1.25, hands=((8, 33), (-14, 52)))
    return T(presses_that(), 4, -4) + me.all() + om("1F449", 0, 10, 38, lw=2, rot=-12)


def looks():
    """A large face, and where the eyes go."""
    o = T(presses_that(), -2, -28) + bust(M, -5, 66, 2.3)
    for x in (-10.5, .5):
        o += EL(x + 1, 25.5, 3.5, 4.2, WHITE, 1.5) + C(x + 2.4, 24.2, 2.3, BLACK, 0)
    return o + P("M11 16L27 3", "none", 3.2, BLACK, ' stroke-dasharray="3.6 5"')


def thinks(x, y, inner):
    """A thought, in the form of a cloud; (x, y) is its middle."""
    return T(P("M-17 15Q-33 15 -30 2Q-36 -14 -19 -17Q-11 -31 5 -22Q25 -28 27 -10Q38 2 22 13Q4 23 -17 15Z", WHITE, 2) + inner, x, y)


def device():
    """A device that talks for the one who touches it."""
    me = Person(2, 52, M, face="r", pose="sit", hands=((27, 34), "no"))
    talker = R(19, 24, 40, 26, DGREY, 2, 4) + R(23, 28, 32, 18, WHITE, 1.4, 1) + "".join(
        R(25.5 + 7.4 * i, 30.4 + 7.2 * j, 5.4, 5.4, TILE[(i + 2 * j) % 6], 1.1) for i in range(4) for j in range(2))
    return part("chair", 2, 51) + me.behind + me.body() + table(14, 66, 50, 68) + talker + me.near + speech(51, 3, 38, 27, "bl", inner=T(speaker(2), 36.5, -15, .5))


def watches():
    """A helper looks at how somebody moves and at the face."""
    me = wheels(4, 70, M, mood="big", hands=((17, 26), (11, 44)))
    return me + bust(H, 56, 70, 1.9, face="l") + eye(50, 4, 42) + P("M42 38L19 21M40 44L19 46", "none", 2, BLACK, ' stroke-dasharray="3 3.4"')


pic("ready-how-sign", "A person signs with both hands; a helper presses the screen.", signing)
pic("ready-how-point", "A person points at a screen, and a helper presses it.", points)
pic("ready-how-look", "A person looks at a screen, and a helper presses it.", looks)
pic("ready-how-device", "A device talks for the person who presses it.", device)
pic("ready-how-body", "A helper looks closely at how a person moves.", watches)
pic("ready-how-think", "A helper talks, and thinks of a person with a cup.", lambda: bust(M, -2, 72, 1.55) + bust(H, 46, 72, 1.85, "talk", face="l") + thinks(18, 0, T(bust(M, 0, 0, .85), -12, 15) + T(cup(0, 0), 3, 10, 1.5)) + C(38, 22, 2.8, WHITE, 1.8))

pic("ready-what", "A booklet: my own plan, with a question mark.", lambda: plan() + disc(qmark(0, 0, 17, w=3.6), x=60, y=54))
pic("ready-what-line-1", "A person talks about home and life.", lambda: who(14, 66, M, face="r", mood="talk", hands=((27, 38), None)) + speech(50, 20, 40, 34, "bl", inner=house(35, 5, 30, 1.7)), "life-intro")
pic("pause-line-1", "A plan with a green tick: saved.", lambda: plan(-6) + disc(tick(0, 0, 1.25), x=56, y=52, r=17))

# ================================================================ about me

pic("about-name", "A card with a name and a picture.", lambda: R(2, 14, 68, 44, WHITE, 2, 4) + R(2, 14, 68, 10, SKY, 2, 4) + T(bust(M, 0, 0, .95), 20, 53, 1) + L((38, 36), (62, 36), w=3) + L((38, 46), (56, 46), w=3), "check-name")
pic("about-face", "Four different faces.", lambda: "".join(C(x, y, 16, WHITE, 2) + T(head(lk, 0, 0, 1.25), x, y + 1) for x, y, lk in ((18, 18, M), (54, 18, W), (18, 54, G), (54, 54, O))))
pic("about-likes", "A person, with a thumb up and a heart in speech bubbles.", lambda: bust(M, 36, 70, 1.35, "big") + speech(6, 14, 32, 26, "br", inner=om("1F44D", -8, 0, 28, lw=1.8)) + speech(66, 14, 32, 26, "bl", inner=heart(66, 14, 1)), "check-likes")
pic("about-matters", "A big heart with a home, a friend and music in it.", lambda: heart(36, 36, 4.6, ROSE, 2.2) + house(18, 14, 26, 1.6) + om("1F3B5", 38, 12, 24, lw=1.6) + T(head(FR1, 0, 0, 1), 36, 50), "check-matters")
pic("about-support", "A helper stands with a hand on a person's shoulder.", lambda: who(20, 66, M) + who(46, 66, H, hands=((27, 30), None)) + heart(62, 12, 1), "check-support")
pic("part-about", "A smiling person.", lambda: bust(M, 36, 66, 1.7), "share-what-about")
pic("own-words", "A pencil writes in a speech bubble.", lambda: speech(32, 28, 60, 42, "bl", dots=False, inner=L((12, 20), (46, 20), w=3) + L((12, 30), (36, 30), w=3)) + om("270F", 30, 22, 48))

pic("like-kind", "A person gives a flower to another person.", lambda: who(14, 66, M, face="r", hands=((30, 36), None)) + who(54, 66, O.but(top=GREY), face="l", mood="big") + om("1F339", 18, 14, 34, lw=1.9))
pic("like-funny", "Two people laugh.", lambda: bust(M, 16, 66, 1.5, "big") + bust(FR1, 56, 66, 1.5, "big") + P("M36 18V6M28 20L22 9M44 20L50 9", "none", 3))
pic("like-friendly", "A person waves hello.", lambda: om("1F44B", 44, -2, 34) + who(28, 66, M, mood="big", hands=(None, (47, 24))))
pic("like-listen", "A person listens with a hand behind the ear.", lambda: T(who(0, 0, FR2, face="l", mood="talk"), 62, 66) + speech(36, 8, 22, 15, "br") + who(16, 66, M, face="r", hands=((12, 22), None)))
pic("like-hard-working", "A person works hard with a tool.", lambda: om("1F6E0", 34, 22, 44) + who(24, 66, M.but(top=BLUE), hands=((12, 44), (40, 38))) + C(35, 12, 0, "none", 0) + P("M36 10q2.4 4 0 4t0 -4Z", SKY, 1.2))
pic("like-honest", "A person with a hand on the heart, and a tick.", lambda: speech(52, 14, 36, 28, "bl", inner=tick(52, 14, 1.5)) + who(20, 66, M, mood="talk", hands=(None, (24, 38))))
pic("like-brave", "A strong person with a shield and a star.", lambda: who(26, 66, M, hands=((6, 26), (44, 40))) + P("M40 32Q48 32 52 28Q56 32 64 32V44Q64 54 52 60Q40 54 40 44Z", SKY, 2) + star(52, 44, 8))
pic("like-creative", "A person makes a pot and paints.", lambda: om("1F3FA", 30, 20, 46) + om("1F58C", 40, -8, 34) + who(18, 66, M, hands=(None, (36, 36))))
pic("like-helpful", "A person carries a bag for an older person.", lambda: who(50, 66, MUM.but(top=GREY), mood="smile") + who(18, 66, M, mood="big", hands=(None, (32, 46))) + bag(33, 66, 1))
pic("like-calm", "A calm face, with soft waves and a leaf.", lambda: bust(M, 34, 62, 1.6, "calm") + P("M4 69q6 -6 12 0t12 0t12 0t12 0t12 0", "none", 3, SKY) + om("1F33F", 44, 6, 36, lw=1.9))

# ================================================================ what matters

pic("matter-family", "Three people of a family.", family, "goal-who-family", "goal-doer-family")
pic("matter-friends", "Three friends with arms up.", lambda: who(8, 66, FR1, mood="big", hands=((-2, 22), (20, 44))) + who(32, 66, M, mood="big", hands=((20, 44), (44, 44))) + who(56, 66, FR2, mood="big", hands=((44, 44), (66, 22))), "goal-who-friends")
pic("matter-partner", "Two people hold hands, with a heart.", lambda: who(20, 66, M, hands=(None, (33, 44))) + who(46, 66, W.but(top=PINK), hands=((33, 44), None)) + heart(33, 12, 1.2))
emoji("matter-home", "1F3E0", "A house.")
pic("matter-pets", "A dog and a cat.", lambda: om("1F415", -6, -4, 56) + om("1F408", 28, 26, 46))
pic("matter-music", "Headphones and music notes.", lambda: om("1F3A7", 0, 8, 62) + om("1F3B6", 44, -6, 38))
pic("matter-sport", "A football and a tennis racket.", lambda: om("1F3BE", 20, -8, 58) + om("26BD", -4, 26, 46))
emoji("matter-art", "1F3A8", "A palette with paints.")
pic("matter-food", "A plate of food with a fork and knife.", lambda: C(36, 36, 22, WHITE, 2) + C(36, 36, 15, WHITE, 1.5) + om("1F357", 20, 16, 28, lw=1.6) + C(41, 43, 4, DGREEN, 1.4) + C(34, 45, 3.6, DGREEN, 1.4) + LL((6, 18), (6, 58), c=GREY, w=1.8) + P("M1 14V24Q1 28 6 28T11 24V14M6 14V26", "none", 2.2) + LL((66, 18), (66, 58), c=GREY, w=1.8) + P("M66 14Q72 20 70 36H66Z", GREY, 2))
pic("matter-faith", "Hands together, with signs of four faiths.", lambda: om("1F64F", 8, -14, 56) + "".join(C(x, 56, 9.5, LILAC, 1.8) + s for x, s in (
    (2, L((2, 50), (2, 62), w=2.4) + L((-2, 54), (6, 54), w=2.4)),
    (25, P("M28 51.500A5.500 5.500 0 1 0 28 60.500A4.600 4.600 0 1 1 28 51.500Z", BLACK, .6)),
    (48, P("M48 49.500L53 59H43ZM48 62.500L43 53H53Z", "none", 1.6)),
    (71, C(71, 56, 5.6, "none", 1.6) + "".join(L((71 + 5.6 * a, 56 + 5.6 * b), (71 - 5.6 * a, 56 - 5.6 * b), w=1.2) for a, b in ((1, 0), (0, 1), (.7, .7), (.7, -.7)))))))
pic("matter-nature", "A tree, grass and the sun.", lambda: sun(52, 14, .62) + om("1F333", -8, 2, 66) + P("M-2 66Q10 60 22 65T46 64T72 66", "none", 2.2, DGREEN))
emoji("matter-work", "1F4BC", "A work bag.")
pic("matter-tv", "A television and film tickets.", lambda: om("1F4FA", -2, 0, 64) + om("1F3AC", 36, 34, 40))
pic("matter-quiet", "A person rests in an armchair with a book.", lambda: part("armchair", 28, 50, 1.3) + T(who(0, 0, M, face="r", pose="sit", mood="calm", hands=((13, -14), (12, -12))), 28, 51, 1.05) + T(P("M-15 -10Q-7 -13 0 -9Q7 -13 15 -10V9Q7 6 0 10Q-7 6 -15 9Z", WHITE, 2) + L((0, -9), (0, 10), w=1.8), 47, 33, .95))
emoji("matter-phone", "1F4F1", "A mobile phone.")
pic("matter-choice", "A person picks one of two doors.", lambda: R(0, 6, 22, 40, RED, 2, 1) + C(17, 28, 1.6, BLACK, 0) + R(50, 6, 22, 40, GREEN, 2, 1) + C(67, 28, 1.6, BLACK, 0) + who(36, 74, M, hands=(None, (50, 38))) + tick(61, 22, 1))
pic("matter-health", "A healthy heart with a check, and an apple.", lambda: heart(30, 32, 3.6, RED) + P("M4 34H18L24 22L32 46L38 30L42 34H54", "none", 3.6, WHITE) + om("1F34F", 40, 34, 38))
pic("matter-same", "The same cup two times, with an equals sign.", lambda: T(cup(0, 0, RED), 0, 46, 2.4) + T(cup(0, 0, RED), 52, 46, 2.4) + L((34, 30), (46, 30), w=4) + L((34, 39), (46, 39), w=4))

# ================================================================ how to support me

pic("support-time", "A helper waits, and an hourglass.", lambda: who(12, 66, M, mood="flat") + who(54, 66, H, hands=((50, 42), (58, 42))) + om("23F3", 15, 12, 36))
pic("support-listen", "A helper listens to a person who talks.", lambda: who(14, 66, M, face="r", mood="talk") + speech(34, 4, 24, 16, "bl") + who(54, 66, H, face="l", hands=((58, 22), None)))
pic("support-pictures", "A helper shows a board with pictures.", lambda: who(10, 66, H, face="r", hands=((26, 36), None)) + R(24, 12, 46, 44, WHITE, 2, 3) + om("1F34E", 26, 13, 21, lw=1.5) + om("1F6CF", 47, 13, 21, lw=1.5) + om("26BD", 27, 35, 19, lw=1.4) + om("1F68C", 47, 34, 21, lw=1.4))
pic("support-words", "A short line with a tick, a long line with a cross.", lambda: speech(34, 10, 44, 24, "bl", dots=False, inner=L((20, 10), (32, 10), w=4)) + tick(66, 12, 1) + speech(34, 52, 44, 32, "bl", dots=False, inner="".join(L((18, y), (50, y), w=3) for y in (43, 50, 57))) + crossmark(66, 54, .9))
pic("support-calm", "A calm helper with low, open hands.", lambda: who(36, 66, H, mood="calm", hands=((18, 40), (54, 40))) + P("M8 20q5 -5 10 0t10 0M44 20q5 -5 10 0t10 0", "none", 2.6, SKY))
pic("support-ask", "A helper asks a person a question.", lambda: who(14, 66, M, face="r") + who(52, 66, H, face="l", mood="talk") + speech(32, 6, 26, 20, "br", inner=qmark(32, 6, 13, w=3)))
pic("support-same-people", "The same helper comes on two days.", lambda: T(sheet(0, 0, 33, 30), 0, 8) + T(sheet(0, 0, 33, 30), 39, 8) + T(bust(H, 0, 0, 1.02), 16.5, 62) + T(bust(H, 0, 0, 1.02), 55.5, 62) + L((32, 46), (40, 46), w=3) + L((32, 52), (40, 52), w=3))
pic("support-know-plan", "A helper shows the steps 1, 2 and 3.", lambda: who(12, 66, H, face="r", hands=((29, 34), None)) + R(28, 6, 42, 56, WHITE, 2, 3) + "".join(glyphs(t, 37, y, 11, w=2.4) + card(45, y - 8, c, 16, WHITE, 1.5) for t, y, c in (("1", 16, "1F6BF"), ("2", 34, "1F455"), ("3", 52, "1F68C"))))
pic("support-fun", "A person and a helper laugh and play a game.", lambda: who(12, 66, M, mood="big", hands=((2, 26), (22, 40))) + who(54, 66, H, mood="big", hands=((44, 40), (64, 26))) + om("1F3B2", 18, 38, 30, lw=1.8) + om("1F3B6", 20, -6, 26, lw=1.7))
pic("support-privacy", "A helper knocks on a door.", lambda: R(0, 4, 32, 62, BROWN, 2, 1) + R(5, 10, 22, 18, DBROWN, 1.5) + R(5, 36, 22, 22, DBROWN, 1.5) + C(27, 33, 2, YEL, 1.3) + who(54, 66, H, face="l", hands=((37, 26), None)) + P("M33 16L37 12M36 20L41 17M32 20", "none", 2))
pic("support-watch", "Two eyes look at a person.", lambda: om("1F440", 8, -18, 56) + P("M26 24L22 34M46 24L50 34", "none", 2, BLACK, ' stroke-dasharray="3 3"') + who(36, 82, M, hands=((18, 48), (54, 48))))
pic("support-quiet", "A finger on the lips: quiet.", lambda: om("1F92B", -6, 0, 64) + T(speaker(0, off=True), 40, 34, .5))
pic("support-on-time", "A helper at the door, and a clock with a tick.", lambda: who(14, 66, H, hands=(None, (24, 30))) + clock(50, 26, 21, 9, 12) + disc(tick(0, 0, 1.25), x=58, y=54, r=13))

# ================================================================ my life

emoji("part-life", "1F3E1", "A house with a garden.", "share-what-life")
pic("check-life", "A house with question cards and ticks.", lambda: house(-6, -6, 56) + R(34, 28, 36, 38, WHITE, 2, 2) + "".join(tick(42, y, .55, w=3) + L((50, y), (64, y), w=2.4) for y in (37, 47, 57)))
pic("life-end-line-2", "A pencil and an arrow that turns back.", lambda: doc(-8, 0, 1, lines=4) + om("270F", 22, 6, 46) + loop(58, 54, 11), "plan-end-line-1")

pic("hard-heading-pain", "A person in pain, with red marks.", lambda: who(28, 66, M, mood="upset", hands=((22, 38), (34, 38))) + T(P("M0 -14L4 -5L13 -9L8 -1L15 4L5 5L5 14L-1 6L-9 11L-6 2L-15 0L-6 -4L-11 -11L-2 -6Z", RED, 2), 54, 30) + P("M10 28L4 24M10 36H3M10 44L4 48", "none", 2.6, DRED))
pic("wish-heading", "A person thinks: keep it or change it.", lambda: bust(M, 36, 84, 1.5) + disc(om("1F44D", -13, -13, 26, lw=1.6), x=4, y=22, r=19) + disc(arrow(-9, -4.500, 9, -4.500, ORANGE, 3.4, 6) + arrow(9, 5.500, -9, 5.500, SKY, 3.4, 6), x=68, y=22, r=19))
emoji("wish-heading-keep", "1F44D", "A thumb up.")
pic("wish-heading-change", "Two arrows that turn round: change.", lambda: arrow(8, 24, 64, 24, ORANGE, 8, 15, 2) + arrow(64, 48, 8, 48, SKY, 8, 15, 2))

pic("safe-talk-line-1", "A person tells a trusted person something.", lambda: who(14, 66, M, face="r", mood="talk") + who(54, 66, FR2, face="l") + speech(34, 2, 28, 22, "bl", inner=T(heart(0, 0, .8), 34, 2)))
pic("safe-talk-line-3", "A phone with the number 999.", lambda: R(14, 0, 44, 72, DGREY, 2, 6) + R(18, 7, 36, 52, WHITE, 1.8) + glyphs("999", 36, 26, 17, DRED, 3.4) + C(36, 47, 7.5, DGREEN, 1.8) + C(36, 65.500, 2.4, WHITE, 1.2) + P("M32.500 44Q33 50 39.500 50.500", "none", 2.4, WHITE))


# ================================================================ my money

def year_sheet(x=0, y=0, k=1):
    o = sheet(4, 6, 64, 60)
    for i in range(12):
        o += R(10 + (i % 4) * 13.6, 24 + (i // 4) * 13.4, 10, 9.6, BLUE, 1.5, 1)
    return T(o, x, y, k)


def week_sheet(x=0, y=0, k=1, c=BLUE):
    o = sheet(0, 16, 72, 40)
    for i in range(7):
        o += R(4 + i * 9.3, 31, 7.4, 17, c, 1.5, 1)
    return T(o, x, y, k)


def bundle(x, y, k=1, c=LILAC, text="£100"):
    o = "".join(R(0, -i * 4, 52, 27, c, 2, 2) for i in range(4)) + R(8, -12, 36, 27, WHITE, 1.8)
    return T(o + glyphs(text, 26, 1.5, 10, w=2.4, gap=2.4), x, y, k)


def thousand():
    o = ""
    for x, y in ((10, 34), (40, 34), (-4, 52), (26, 52), (56, 52), (25, 16)):
        o += "".join(R(x, y - i * 3.6, 28, 13, LILAC, 1.8, 1.5) for i in range(3)) + R(x + 10, y - 7.2, 8, 20.2, WHITE, 1.5)
    return o + R(2, 70, 76, 24, WHITE, 2, 4) + glyphs("£1000", 40, 82, 14, w=3)


pic("part-money", "A coin and a bank note.", lambda: note(4, 26, 62, 36, NOTE["20"], "£20") + coin1(54, 20, 16), "share-what-money", "check-money")
pic("money-intro", "A person with money in the hand, and a helper.", lambda: who(16, 66, M, hands=(None, (28, 34))) + note(22, 18, 30, 17, NOTE["20"], "£") + who(58, 66, H))
pic("money-intro-line-2", "A town hall.", townhall)
pic("money-source", "A magnifying glass over coins.", lambda: coins(50, 64, 1.1) + coins(26, 66, .9) + magnifier(26, 24, 1.25, coin1(0, 0, 10)))
pic("money-source-typed", "A letter from the town hall with money.", lambda: R(2, 24, 68, 44, WHITE, 2, 3) + P("M2 26L36 50L70 26", "none", 2) + T(R(0, 0, 48, 30, WHITE, 2) + townhall(-2, -1, .48) + glyphs("£", 38, 16, 16, DGREEN, 3), 12, 0) + P("M2 30L36 54L70 30V66Q70 68 68 68H4Q2 68 2 66Z", SKY, 2))
pic("money-source-none", "A coin with a question mark, and a clock.", lambda: C(26, 28, 24, GOLD, 2) + C(26, 28, 17, GREY, 1.6) + qmark(26, 28, 20, w=4) + clock(56, 54, 16, 10, 2))
pic("money-pack", "A town hall and a table of money.", lambda: townhall(-14, 0, .72) + table_grid(24, 14, .8), "money-work-table")
pic("money-pack-example", "A table of money on an example sheet, with an eye.", lambda: table_grid(-6, 2, .95) + disc(om("1F441", -13, -13, 26, lw=1.6), x=60, y=56, r=16))
pic("money-amount", "A letter that shows an amount of money.", lambda: doc(-4, 0, 1, lines=0, inner=glyphs("£", 30, 30, 20, DGREEN, 4) + L((22, 52), (50, 52), w=2.4) + L((22, 59), (50, 59), w=2.4)) + qmark(64, 44, 24, w=4.4))
pic("money-amount-week", "A calendar sheet with 7 days.", week_sheet, "money-guess-week", "goal-when-week")
pic("money-amount-year", "A calendar sheet with 12 months.", year_sheet, "money-guess-year", "money-work-year")
pic("coin-1", "A one pound coin.", lambda: coin1(36, 36, 30), "money-amount-add-1", "goal-cost-add-1", only=True)
pic("notes-100", "A bundle of notes: one hundred pounds.", lambda: bundle(6, 24, 1.15), "money-amount-add-100", only=True)
pic("notes-1000", "A big pile of notes: one thousand pounds.", thousand, "money-amount-add-1000", only=True)
pic("money-amount-again", "An arrow that turns round: start again.", lambda: loop(36, 36, 22, SKY, 8), "trouble-try-again")
pic("money-guess", "A thought bubble with money and a question mark.", lambda: P("M20 44Q2 44 6 30Q-2 14 18 12Q26 -6 44 4Q66 0 66 20Q78 36 58 42Q44 52 20 44Z", WHITE, 2) + coin1(26, 26, 11) + qmark(48, 24, 20, w=4) + C(24, 54, 4, WHITE, 2) + C(18, 63, 2.6, WHITE, 2))
pic("money-guess-line-2", "Money with a question mark: a first guess.", lambda: note(0, 22, 58, 34, NOTE["20"], "£") + disc(qmark(0, 0, 17, w=3.6), x=58, y=50, r=16))
pic("money-guess-example", "An eye on a page with money: an example.", lambda: doc(-6, 0, 1, lines=0, inner=glyphs("£", 30, 32, 20, DGREEN, 4)) + disc(om("1F441", -14, -14, 28, lw=1.6), x=56, y=50, r=18))
pic("money-guess-more", "A person raises a hand, with money and a plus sign.", lambda: who(22, 66, M, mood="talk", hands=((14, 12), None)) + coin1(50, 26, 14) + L((44, 54), (60, 54), w=7) + L((52, 46), (52, 62), w=7) + L((44, 54), (60, 54), w=3.4, stroke=GREEN) + L((52, 46), (52, 62), w=3.4, stroke=GREEN))
pic("money-nothing-line-1", "A person asks at the town hall.", lambda: townhall(18, 2, .76) + who(10, 66, M, face="r", mood="talk", hands=((22, 36), None)) + speech(24, 2, 24, 18, "bl", inner=qmark(24, 2, 12, w=2.8)))
pic("money-no-answers", "An empty list with a question mark.", lambda: R(8, 2, 48, 66, WHITE, 2, 3) + "".join(R(14, y, 10, 10, WHITE, 1.8, 1) + L((29, y + 5), (49, y + 5), w=2.2, stroke=MGREY) for y in (10, 28, 46)) + disc(qmark(0, 0, 17, w=3.6), x=58, y=54))
pic("money-no-answers-line-1", "A house with question cards and a pencil.", lambda: house(-8, -8, 50) + R(30, 24, 36, 44, WHITE, 2, 2) + qmark(42, 38, 15, w=3.2) + L((52, 38), (61, 38), w=2.2) + L((36, 54), (60, 54), w=2.2) + om("270F", 46, 38, 34, lw=1.9))
pic("money-no-answers-line-2", "A coin with an arrow that comes back.", lambda: coin1(20, 46, 17) + loop(56, 28, 15, SKY, 5))
pic("money-work", "Dots that add up to money.", lambda: "".join(C(8 + (i % 3) * 12, 22 + (i // 3) * 12, 4.2, SKY, 1.8) for i in range(9)) + L((44, 30), (54, 30), w=3.4) + L((44, 38), (54, 38), w=3.4) + coin1(70, 34, 13))
pic("money-work-total", "Dots in a pile with a plus sign.", lambda: "".join(C(x, y, 5, SKY, 1.8) for x, y in ((14, 60), (26, 60), (38, 60), (50, 60), (20, 49), (32, 49), (44, 49), (26, 38), (38, 38), (32, 27))) + L((58, 16), (58, 32), w=4) + L((50, 24), (66, 24), w=4))
pic("money-work-unpaid", "A family with a heart.", lambda: T(family(), 0, 6) + heart(31, 0, 1.1))
pic("money-work-missing", "A list with gaps.", lambda: R(8, 2, 48, 66, WHITE, 2, 3) + tick(19, 15, .7, w=3.4) + L((29, 15), (49, 15), w=2.4) + "".join(P(f"M14 {y - 5}h36v10h-36z", "none", 1.6, DRED, ' stroke-dasharray="3 3"') for y in (34, 52)))
pic("money-more", "A coin with an arrow up and a raised hand.", lambda: om("270B", -6, 4, 56) + coin1(54, 50, 14) + arrow(54, 30, 54, 4, GREEN, 6, 11))
pic("money-more-line-1", "A person talks to someone at the town hall.", lambda: T(townhall(), 10, -22, .72) + who(10, 72, M, face="r", mood="talk") + who(60, 72, SW, face="l") + speech(34, 44, 22, 14, "bl"))
pic("money-more-line-2", "A magnifying glass looks at a person and the needs.", lambda: doc(-10, 2, .95, lines=5) + magnifier(44, 34, 1.25, T(bust(M, 0, 0, .82), 0, 13)))
pic("money-more-line-3", "A small coin becomes a big coin.", lambda: coin1(6, 50, 9) + arrow(20, 48, 34, 40, ORANGE, 5, 9) + coin1(56, 30, 20))
pic("money-more-yes", "A booklet with a plus sign.", lambda: plan(-8) + disc(L((-7, 0), (7, 0), w=4.4, stroke=DGREEN) + L((0, -7), (0, 7), w=4.4, stroke=DGREEN), x=56, y=52, r=16))
pic("money-more-no", "A booklet with a red cross.", lambda: plan(-8) + disc(crossmark(0, 0, 1.15), x=56, y=52, r=16))

# ================================================================ my plan

pic("goal-who", "A person, with other people round, and a question mark.", lambda: T(bust(MUM, 0, 0, .9), 4, 30) + T(bust(FR1, 0, 0, .9), 26, 24) + T(bust(H, 0, 0, .9), 48, 24) + T(bust(VOL, 0, 0, .9), 70, 30) + bust(M, 26, 74, 1.25) + qmark(56, 56, 28, w=5.2))
pic("goal-who-community", "A group of people round a table.", lambda: T(who(0, 0, FR3), 12, 52, .82) + T(who(0, 0, M), 36, 50, .82) + T(who(0, 0, FR2), 60, 52, .82) + EL(36, 50, 34, 10, BROWN, 2) + cup(20, 50, RED) + cup(44, 52, SKY))
pic("goal-who-volunteer", "A person with a heart on the shirt, hands open.", lambda: (lambda p: p.all() + heart(p.sh[0], p.sh[1] + 9, .7))(Person(32, 66, VOL, mood="big", hands=((12, 34), (52, 34)))))
pic("goal-who-worker", "A helper who wears a badge.", lambda: who(36, 66, H), "goal-doer-staff")
pic("goal-day", "A week with seven days and a question mark.", lambda: week_sheet(0, -8) + qmark(36, 68, 24, w=4.6))
DAYC = {"mon": RED, "tue": ORANGE, "wed": YEL, "thu": GREEN, "fri": SKY, "sat": LILAC, "sun": PINK}


def daysheet(i, c):
    o = sheet(2, 4, 68, 60, band=c)
    for j in range(7):
        x, y = 6.6 + j * 8.55, 26
        o += R(x, y, 7.4, 30, c if j == i else WHITE, 1.5, 1)
    x = 6.6 + i * 8.55 + 3.7
    return o + R(x - 5, 23, 10, 36, c, 2.2, 2) + star(x, 41, 4.6, WHITE, 1.4)


for i, (k, nm) in enumerate((("mon", "first"), ("tue", "second"), ("wed", "third"), ("thu", "fourth"), ("fri", "fifth"), ("sat", "sixth"), ("sun", "seventh"))):
    pic(f"goal-day-{k}", f"A week, the {nm} day marked.", lambda i=i, k=k: daysheet(i, DAYC[k]))
pic("goal-time", "A clock with the sun and the moon.", lambda: clock(36, 40, 26, 10, 2) + sun(6, 8, .5) + om("1F319", 54, -8, 30, lw=1.8))
pic("goal-time-morning", "The sun rises, with a cup.", lambda: R(2, 4, 68, 60, BLUE, 0) + P("M16 48A20 20 0 0 1 56 48Z", YEL, 2) + "".join(L((36 + 24 * a, 48 - 24 * b), (36 + 31 * a, 48 - 31 * b), w=2.4) for a, b in ((0, 1), (.7, .7), (-.7, .7), (.96, .26), (-.96, .26))) + R(2, 48, 68, 16, GREEN, 2) + R(2, 4, 68, 60, "none", 2, 2) + arrow(36, 44, 36, 30, ORANGE, 4, 8))
pic("goal-time-afternoon", "The sun is high in the sky.", lambda: R(2, 4, 68, 60, BLUE, 0) + sun(36, 26, .62) + R(2, 50, 68, 14, GREEN, 2) + R(2, 4, 68, 60, "none", 2, 2))
pic("goal-time-evening", "The sun goes down, the sky is orange.", lambda: R(2, 4, 68, 60, ORANGE, 0) + P("M16 48A20 20 0 0 1 56 48Z", RED, 2) + R(2, 48, 68, 16, DGREEN, 2) + R(2, 4, 68, 60, "none", 2, 2) + P("M8 14H24M14 20H32M48 12H64", "none", 2.4, DORANGE) + arrow(36, 32, 36, 46, YEL, 4, 8))
pic("goal-time-night", "The moon and stars in a dark sky.", lambda: R(2, 4, 68, 60, NAVY, 2, 2) + om("1F319", 14, 4, 46) + star(16, 18, 5) + star(58, 40, 5) + star(54, 14, 4) + R(2, 52, 68, 12, DGREY, 2))
pic("goal-cost", "Coins, a note and a question mark.", lambda: note(0, 6, 50, 29, NOTE["10"], "£10") + coin1(18, 52, 15) + qmark(56, 50, 26, w=5), "check-cost")
pic("now-cost-paid", "A bank note and a coin.", lambda: note(0, 8, 66, 38, NOTE["10"], "£10") + coin1(50, 50, 18))
pic("goal-cost-free", "A coin with a line through it: no cost.", lambda: C(36, 36, 27, GOLD, 2) + C(36, 36, 19, GREY, 1.6) + glyphs("£1", 36, 36, 18, w=3) + L((10, 62), (62, 10), w=8.4) + L((10, 62), (62, 10), w=5, stroke=DRED), "goal-pays-free")
pic("goal-next-talk", "A person talks with family.", lambda: who(10, 66, M, face="r", mood="talk") + speech(30, 4, 24, 16, "bl") + who(42, 66, MUM, face="l") + who(62, 66, DAD, face="l"))
pic("goal-next-ask-worker", "A person asks a social worker with a clipboard.", lambda: who(12, 66, M, face="r", mood="talk") + speech(32, 4, 24, 18, "bl", inner=qmark(32, 4, 12, w=2.8)) + Person(54, 66, SW, hands=("no", None)).all() + part("clipboard", 38, 28, .9) + Person(54, 66, SW, hands=((46, 42), "no")).near)
pic("goal-next-find-group", "A magnifying glass over a group of people.", lambda: magnifier(28, 28, 1.75, T(bust(FR3, 0, 0, .6), -8.500, 10) + T(bust(FR2, 0, 0, .6), 8.500, 10) + T(bust(M, 0, 0, .6), 0, 13)))
pic("goal-next-find-helper", "A magnifying glass over a helper.", lambda: magnifier(28, 28, 1.75, T(bust(H, 0, 0, .86), 0, 13.5)))
pic("goal-next-visit", "Two people walk to a building.", lambda: om("1F3EB", 26, 6, 58) + walker(6, 66, M, hands=((16, 42), None)).all() + walker(24, 68, FR1, hands=((33, 44), None)).all())
pic("goal-next-cost", "A magnifying glass over a coin.", lambda: magnifier(28, 28, 1.75, coin1(0, 0, 11)))
pic("goal-next-equipment", "A person asks for a walking frame.", lambda: who(12, 66, M, face="r", mood="talk") + speech(46, 12, 44, 36, "bl", inner=part("frame", 39, 27, .95)))
pic("goal-doer-social-worker", "A social worker with a clipboard.", lambda: Person(36, 66, SW, hands=("no", None)).all() + part("clipboard", 20, 28, 1) + Person(36, 66, SW, hands=((27, 44), "no")).near)
MON = lambda x, y, w=22: sheet(x, y, w, w, "".join(C(x + w * (.22 + .28 * i), y + w * j, 1.6, NAVY, 0) for i in range(3) for j in (.5, .76)))
pic("goal-when-month", "One calendar page.", lambda: MON(16, 16, 40))
pic("goal-when-quarter", "Three calendar pages.", lambda: MON(0, 24) + MON(26, 24) + MON(52, 24))
pic("goal-when-half-year", "Six calendar pages.", lambda: "".join(MON(x, y) for y in (8, 40) for x in (0, 26, 52)))
pic("plan-week", "A week, with pictures on the days.", lambda: sheet(-2, 2, 78, 64) + "".join(R(2 + j * 10.3, 22, 8.6, 38, (BLUE, WHITE, GREEN, WHITE, ORANGE, WHITE, PINK)[j], 1.5, 1) + ((C(6.3 + j * 10.3, 34, 2.6, RED, 1.3) + C(6.3 + j * 10.3, 48, 2.6, YEL, 1.3)) if j % 2 == 0 else "") for j in range(7)))
pic("plan-week-nothing", "An empty calendar sheet.", lambda: sheet(6, 8, 60, 56))
pic("plan-end", "A booklet with stars round it.", lambda: plan(-2) + star(4, 10, 9) + star(66, 10, 9) + star(66, 60, 9) + star(2, 60, 7))
pic("plan-end-line-2", "A magnifying glass over a list.", lambda: doc(-12, 0, 1, lines=5) + magnifier(46, 38, 1.2, tick(0, 0, 1)), "part-check")
pic("check-heading", "A booklet with a list of ticks and gaps.", lambda: plan(-14, 0, .9) + R(36, 14, 36, 52, WHITE, 2, 2) + tick(45, 25, .6, w=3) + tick(45, 40, .6, w=3) + R(40.5, 51, 9, 9, WHITE, 1.6) + "".join(L((55, y), (67, y), w=2.4) for y in (25, 40, 55)))
pic("check-when", "A clock and a calendar sheet.", lambda: sheet(-2, 6, 46, 46, "".join(C(7 + i * 9.5, y, 2.2, NAVY, 0) for i in range(4) for y in (27, 36, 45))) + clock(52, 46, 20, 12, 3))
pic("check-budget", "A balance with coins on both sides.", lambda: om("2696", -8, -8, 88, lw=2) + coin1(8, 40, 8) + coin1(64, 40, 8))
pic("check-actions", "A list with people and ticks.", lambda: R(4, 2, 62, 68, WHITE, 2, 3) + "".join(T(bust(lk, 0, 0, .62), 15, y, 1) + L((28, y - 7), (44, y - 7), w=2.4) + tick(55, y - 7, .65, w=3.2) for lk, y in ((M, 23), (H, 44), (MUM, 65))))

# ================================================================ ideas

pic("idea-morning-help", "A helper, a bed and the rising sun.", lambda: sun(62, 6, .5) + bed(M, mood="smile") + T(who(0, 0, H), 52, 72, .92))
pic("idea-evening-help", "A helper with a person on a sofa, at sunset.", lambda: om("1F305", 38, -14, 40, lw=1.8) + part("armchair", 16, 50, 1.25) + T(who(0, 0, M, face="r", pose="sit"), 16, 51, 1) + who(52, 66, H, face="l", hands=((42, 40), None)) + cup(34, 42, SKY))
pic("idea-visit", "A helper comes to the front door.", lambda: R(0, 2, 30, 64, WHITE, 2) + R(4, 6, 22, 60, RED, 2, 1) + C(22, 38, 2, YEL, 1.3) + walker(46, 66, H2, face="l", hands=((31, 32), (55, 43)), far=(1,)).all() + sheet(54, 0, 20, 20, tick(64, 13, .6, w=3)))
pic("idea-learn", "A person learns from a helper at a board.", lambda: R(22, 2, 44, 34, WHITE, 2, 2) + "".join(glyphs(t, 31, y, 8, w=2) + L((40, y), (58, y), w=2.2) for t, y in (("1", 10), ("2", 19), ("3", 28))) + who(10, 72, H3, face="r", hands=((24, 30), None)) + who(52, 82, M, hands=(None, None)))
pic("idea-remind", "A phone with a ringing bell.", lambda: R(16, 0, 40, 72, DGREY, 2, 6) + R(20, 7, 32, 53, BLUE, 1.8) + om("1F514", 17, 14, 38, lw=1.9) + C(36, 66, 2.4, WHITE, 1.2) + P("M8 26Q4 34 8 42M64 26Q68 34 64 42", "none", 2.6))
pic("idea-bath-aid", "A person sits on a safe seat across the bath.", lambda: PP("M52 38V10Q52 6 56 6H62Q66 6 66 10V38", GREY, 3) + (lambda p: p.behind + p.torso + p.head + part("bath") + R(4, 34, 50, 7, SKY, 2, 2.5) + p.legs + p.near)(Person(24, 40, W.but(top=WHITE, legs=W["skin"], shoes=W["skin"]), face="r", pose="sit", hands=((42, 30), (34, 35)), legs=False)) + C(41, 31, 0, "none", 0))
pic("idea-shopping", "A person and a helper push a shopping trolley.", lambda: who(6, 66, M, face="r", hands=((22, 40), (20, 44))) + who(26, 66, H2, face="r", hands=((42, 40), None)) + om("1F6D2", 34, 18, 52))
pic("idea-cook", "A person and a helper chop food together.", lambda: (lambda p, h: p.body() + h.body() + table(-4, 68, 47) + om("1F955", 18, 32, 24, lw=1.7) + om("1F966", 38, 30, 20, lw=1.7) + p.near + h.near + om("1F52A", 8, 24, 24, lw=1.6))(Person(14, 68, M, hands=((4, 44), (25, 40)), legs=False), Person(52, 66, H3, hands=((42, 42), (62, 44)), legs=False)))
pic("idea-cook-class", "A cook teaches a group at a table.", lambda: om("1F9D1-200D-1F373", 6, -26, 62) + R(-8, 33, 88, 26, BROWN, 2, 2) + T(bust(M, 0, 0, .95), 8, 76) + T(bust(FR1, 0, 0, .95), 36, 76) + T(bust(W, 0, 0, .95), 64, 76) + part("pot", 64, 33, .9))
pic("idea-delivery", "A van brings a box of food to a house.", lambda: house(34, -14, 58) + om("1F69A", -18, 6, 74, flip=True, colors={"#fff": GREEN}) + bag(58, 66, 1.15))
pic("idea-cleaner", "A cleaner sweeps in a home.", lambda: part("housecut") + T(Person(0, 0, look(SKIN3, DGREY, "tail", YEL, legs=DGREY, apron=WHITE), hands=((-4, -26), (12, -30))).all(), 28, 71, .85) + T(broom(0, 0, (-6, -44)), 44, 71, .8))
pic("idea-equipment", "A stair lift, a walking frame and a raised seat.", lambda: part("stairs", -4, 0) + LL((20, 58), (66, 22), c=DGREY, w=2.6) + T(R(-8, -16, 5, 18, SKY, 1.8, 1) + R(-8, -2, 18, 5, SKY, 1.8, 1) + L((10, 3), (10, 10), w=2.4), 38, 34) + part("frame", 2, 66, 1))
pic("idea-alarm", "An alarm button on a cord, with a phone.", lambda: P("M14 6Q16 42 30 44Q44 42 46 6", "none", 2.6) + R(14, 38, 32, 32, WHITE, 2, 8) + C(30, 54, 10.5, RED, 2) + om("1F4DE", 46, 24, 32, lw=1.9) + P("M50 14Q58 10 64 16M54 20Q59 18 62 22", "none", 2.2))
pic("idea-night-help", "A helper with a torch next to a bed at night.", lambda: om("1F319", 4, -6, 30, lw=1.9) + bed(M) + Person(62, 72, H2, face="l", hands=((48, 36), None)).all() + om("1F526", 32, 22, 22, lw=1.6, flip=False))
pic("idea-door-camera", "A screen shows a person at the door.", lambda: R(0, 4, 36, 62, BROWN, 2) + R(5, 10, 26, 20, DBROWN, 1.6) + R(5, 38, 26, 22, DBROWN, 1.6) + C(31, 34, 2, YEL, 1.3) + R(42, 14, 34, 44, DGREY, 2, 4) + R(46, 18, 26, 28, BLUE, 1.6) + T(bust(OTH, 0, 0, .8), 59, 46) + C(59, 52, 2.6, RED, 1.3))
pic("idea-share-home", "A person and a helper live in the same house.", lambda: part("housecut") + T(who(0, 0, M), 24, 71, .82) + T(who(0, 0, H4.but(lanyard=None)), 48, 71, .82) + heart(36, 15, .75, WHITE))
pic("idea-new-home", "A key and two houses.", lambda: house(-10, -6, 48) + house(30, -6, 48) + om("1F511", 14, 32, 42))
pic("idea-video-call", "A person on a computer screen, talking.", lambda: computer(-4, 0, 1.08, T(bust(FR2, 0, 0, .98), 36, 45)) + speech(66, 12, 24, 17, "bl"))
pic("idea-invite", "Friends come to a home with tea and cake.", lambda: house(-12, -14, 44, 1.8) + who(10, 72, M, mood="big", hands=(None, (22, 42))) + who(38, 72, FR1, face="l", mood="big") + who(62, 72, FR2, face="l", mood="big", hands=((54, 44), None)) + om("1F370", 38, 40, 20, lw=1.5))
pic("idea-trip", "Two people and a car, on a sunny day out.", lambda: sun(66, -6, .5) + om("1F697", 12, 14, 66) + who(4, 66, M, mood="big", hands=((-6, 28), None)) + who(26, 68, H3, mood="big"))
pic("idea-club", "A group of friends play cards together.", lambda: T(who(0, 0, FR3), 10, 54, .85) + T(who(0, 0, M, mood="big"), 36, 52, .85) + T(who(0, 0, FR2), 62, 54, .85) + R(-2, 46, 76, 20, DGREEN, 2, 8) + "".join(T(R(-4, -5.5, 8, 11, WHITE, 1.6, 1) + C(0, 0, 1.8, c, 0), x, y, 1, a) for x, y, a, c in ((18, 55, -14, RED), (36, 57, 6, BLACK), (54, 55, 16, RED))))
pic("idea-sport", "Two people play with a ball.", lambda: walker(14, 66, M, hands=((26, 34), (2, 30)), feet=((8, 64.4), (28, 58))).all() + om("26BD", 24, 42, 26, lw=1.6) + walker(62, 66, FR1, face="l", hands=((50, 34), (72, 34))).all())
pic("idea-music", "People sing and play a guitar together.", lambda: who(14, 66, M, mood="big", hands=(None, None)) + om("1F3B8", -6, 28, 40, lw=1.8) + who(52, 66, FR3, mood="talk", hands=((44, 30), None)) + om("1F3A4", 34, 14, 22, lw=1.6) + om("1F3B5", 20, -10, 28, lw=1.8))
pic("idea-art", "People paint a picture at an easel.", lambda: LL((50, 66), (54, 10), (62, 66), c=BROWN, w=2) + R(34, 12, 40, 32, WHITE, 2) + sun(46, 24, .28) + P("M36 42Q46 30 54 38T72 34V42Z", GREEN, 1.5) + who(14, 66, M, face="r", hands=((32, 32), None)) + LL((30, 34), (38, 28), c=BROWN, w=1.4))
pic("idea-holiday", "A suitcase, a beach and the sea.", lambda: om("1F3D6", -12, -12, 66) + om("1F9F3", 32, 22, 54))
pic("idea-garden", "A person grows plants in a garden.", lambda: who(14, 66, M, face="r", hands=((30, 42), (28, 46))) + om("1F331", 28, 34, 34, lw=1.9) + om("1F33B", 48, 18, 46) + P("M24 66H76", "none", 6, DBROWN))
pic("idea-job", "A helper and a person look at a work bag.", lambda: who(10, 66, M, hands=(None, (22, 42))) + who(60, 66, H, hands=((48, 42), None)) + om("1F4BC", 17, 30, 36, lw=1.9) + star(35, 12, 8))
pic("idea-college", "A college, books and a student cap.", lambda: om("1F3EB", -8, -4, 66) + om("1F393", 36, -16, 40) + om("1F4DA", 38, 34, 38))
pic("idea-volunteer", "A person with a heart shirt sorts clothes in a shop.", lambda: (lambda p: p.all() + heart(p.sh[0], p.sh[1] + 9, .62))(Person(16, 66, M, hands=(None, (34, 32)))) + L((34, 12), (72, 12), w=3) + tshirt(43, 26, .8, RED) + tshirt(63, 26, .8, GREEN) + P("M43 12V17M63 12V17", "none", 2) + R(36, 46, 34, 20, BROWN, 2, 1) + P("M36 54H70", "none", 1.6))
pic("idea-buddy", "Two people walk side by side on a path.", lambda: walker(16, 66, M, hands=((26, 43), (7, 43))).all() + walker(44, 66, FR1, hands=((54, 43), (35, 43))).all() + om("1F333", 46, 2, 36, lw=1.8) + ground(2, 70, 67))
pic("idea-bus", "A person at a bus stop learns with a timetable.", lambda: busfront(26, -2, 52) + who(10, 66, M, hands=(None, (22, 40))) + R(20, 36, 26, 28, WHITE, 2, 1) + P("M20 44H46M29 36V64", "none", 1.6) + "".join(L((32, y), (42, y), w=2) for y in (49, 54, 59)) + clock(25, 40.0, 2.6, 12, 3, lw=1))
pic("idea-taxi", "A person gets a taxi.", lambda: om("1F695", 6, 8, 72) + who(2, 66, M, hands=(None, (14, 18))))
pic("idea-parents-group", "Parents and children sit in a group.", lambda: T(who(0, 0, Y), 6, 62, .85) + T(who(0, 0, KID, s=.62), 22, 66) + T(who(0, 0, FR1), 40, 62, .85) + T(who(0, 0, KID.but(skin=SKIN3, hair=DGREY, top=GREEN), s=.62), 54, 66) + T(who(0, 0, FR2), 72, 62, .85) + speech(24, 4, 22, 15, "bl"))
pic("idea-talker", "A talking device with pictures speaks.", lambda: tablet(26, 38, 1.5) + speech(62, 16, 30, 22, "bl", inner=cup(58, 21, RED)))
pic("idea-book", "A book with pictures of how I talk.", lambda: P("M2 16Q18 10 36 18Q54 10 70 16V60Q54 54 36 62Q18 54 2 60Z", WHITE, 2) + L((36, 18), (36, 62), w=2) + T(bust(M, 0, 0, .85), 19, 50) + speech(53, 32, 24, 16, "bl") )
pic("idea-sign", "Two people sign with their hands.", lambda: who(12, 66, M, hands=((2, 30), (24, 28))) + who(56, 66, H, hands=((44, 28), (66, 30))) + om("1F450", 18, -12, 32, lw=1.8))
pic("idea-advocate", "An advocate speaks up next to a person at a meeting.", lambda: Person(8, 68, M, legs=False).body() + (lambda p: p.body() + table(-8, 82, 50) + p.near)(Person(32, 68, ADV, face="r", mood="talk", legs=False, hands=((46, 36), None))) + (lambda p: p.body() + table(-8, 82, 50))(Person(70, 68, SW, legs=False)) + speech(50, 4, 26, 18, "bl", inner=glyphs("!", 50, 4, 10, w=3)))
pic("idea-money-help", "A helper and a person count money at a table.", lambda: (lambda p, h: p.body() + h.body() + table(-4, 68, 47) + note(18, 36, 26, 15, NOTE["10"], "£10") + coins(54, 46, .7) + p.near + h.near)(Person(14, 68, M, hands=((4, 44), (22, 40)), legs=False), Person(52, 66, H2, hands=((42, 40), (64, 44)), legs=False)))
pic("idea-my-rules", "A person picks what to do from a day list.", lambda: R(30, 2, 40, 64, WHITE, 2, 3) + "".join(card(35, y, c, 16, WHITE, 1.6) + (tick(60, y + 8, .7) if c == "1F333" else "") for y, c in ((7, "2615"), (26, "1F333"), (45, "1F3B5"))) + who(12, 66, M, mood="big", hands=(None, (31, 34))))
pic("idea-nurse", "A nurse shows a helper what to do.", lambda: who(12, 66, NURSE, mood="talk", hands=(None, (27, 38))) + part("clipboard", 25, 22, 1.15) + who(60, 66, H, face="l"))
pic("idea-health-check", "A doctor listens to a person's heart, with a calendar.", lambda: who(14, 66, M) + Person(48, 66, NURSE.but(style="short", hair=DGREY, top=WHITE), hands=((22, 34), None)).all() + PP("M48 30Q40 44 30 38", DGREY, 1, .8) + sheet(56, 0, 20, 20, heart(66, 13, .6, RED, 1.4)))
pic("idea-tablets", "A tablet box with seven days.", lambda: part("pillbox", 0, 26, 1.45) + om("1F48A", 30, -10, 36, lw=1.9))
pic("idea-calm-plan", "A plan with a calm face.", lambda: doc(-10, 0, 1, lines=5) + head(M, 54, 52, 2.5, "f", "calm"))
pic("idea-quiet-place", "An armchair by a lamp, in a quiet corner.", lambda: om("1F6CB", -6, 0, 76) + T(speaker(0, off=True), 46, -20, .5))
pic("idea-talk", "Two people talk over a cup of tea.", lambda: who(6, 50, M, face="r", pose="sit", mood="talk") + part("chair", 4, 50) + who(64, 50, FR2, face="l", pose="sit") + part("chair", 66, 50, 1, True) + table(26, 44, 42) + cup(30, 42, RED) + speech(30, 4, 26, 18, "bl", inner=heart(30, 4, .75)))
pic("idea-training", "Helpers learn, with a certificate.", lambda: R(20, 0, 36, 26, WHITE, 2) + L((26, 8), (50, 8), w=2.4) + L((26, 15), (42, 15), w=2.4) + C(48, 22, 5.6, RED, 1.8) + P("M45 26L43 34L48 31L53 34L51 26", RED, 1.5) + who(10, 74, H2) + who(38, 80, H) + who(64, 74, H4))
pic("idea-same-helper", "The same helper on every day of the week.", lambda: sheet(-8, -6, 88, 36) + "".join(R(-4 + j * 11.7, 7, 9.6, 19, WHITE, 1.4, 1) + T(head(H, 0, 0, .56), .8 + j * 11.7, 17) for j in range(7)) + T(bust(H, 0, 0, 1.7), 36, 86))

# ================================================================ share

pic("part-share", "A person gives a page to another person.", lambda: who(10, 66, M, face="r", hands=((24, 38), (22, 42))) + who(62, 66, SW, face="l", hands=((48, 38), (50, 44))) + doc(22, 18, .42, lines=3))
pic("share-what", "Pages, some with a tick.", lambda: doc(-14, 0, .8, lines=4) + doc(12, 12, .8, lines=4) + disc(tick(0, 0, 1.25), x=56, y=56, r=14) + qmark(66, 10, 22, w=4.2))
pic("share-what-all", "A whole stack of pages with a booklet.", lambda: R(22, -4, 48, 60, WHITE, 2, 2) + R(16, 2, 48, 60, GREEN, 2, 2) + R(10, 8, 48, 60, YEL, 2, 2) + plan(-8, 6, 1))
pic("share-agree", "A page with a question mark.", lambda: doc(0, 0, 1, lines=0, inner=qmark(36, 40, 34, w=6)))
pic("share-agree-no", "A page with a red cross.", lambda: doc(-6) + disc(crossmark(0, 0, 1.15), x=54, y=52, r=17))
pic("share-agree-yes", "A page with a green tick.", lambda: doc(-6) + disc(tick(0, 0, 1.25), x=54, y=52, r=17))
pic("share-making", "A printer with a page and a turning arrow.", lambda: om("1F5A8", -6, 0, 66) + disc(loop(0, 0, 7.4, SKY, 2.8), x=60, y=20, r=14))
pic("share-made", "A page with a green tick and stars.", lambda: doc(-2, 0, 1, lines=4) + disc(tick(0, 0, 1.25), x=58, y=54, r=15) + star(4, 8, 8) + star(66, 22, 8))
pic("share-made-open", "A hand opens a page.", lambda: P("M2 14Q16 8 34 14V66Q16 60 2 66Z", WHITE, 2) + P("M34 14Q52 8 66 14V66Q52 60 34 66Z", WHITE, 2) + "".join(L((9, y), (27, y), w=2) + L((41, y), (59, y), w=2) for y in (24, 33, 42)) + om("1F446", 36, 36, 42))
pic("share-made-save", "A page goes into a folder.", lambda: T(paper(0, 0, 34, 40, 4), 20, -8) + arrow(64, -8, 64, 16, GREEN, 5, 9) + P("M-2 66L4 30H76L70 66Z", ORANGE, 2))
pic("share-where", "A folder with a question mark.", lambda: folder(-2) + qmark(38, 46, 24, WHITE, 4.6))
pic("share-where-documents", "A folder with pages.", lambda: P("M4 12H26L32 18H68V60H4Z", GOLD, 2) + T(paper(0, 0, 30, 30, 4), 20, 4) + P("M4 60L10 30H74L68 60Z", ORANGE, 2))
pic("share-where-desktop", "A computer screen.", lambda: computer(inner=R(14, 18, 8, 7, YEL, 1.5) + R(14, 30, 8, 7, RED, 1.5)))
pic("share-where-downloads", "An arrow down into a tray.", lambda: arrow(36, 2, 36, 44, GREEN, 9, 18, 2) + P("M4 40V64H68V40H58V54H14V40Z", GREY, 2))
pic("share-where-stick", "A memory stick.", lambda: T(R(-14, -10, 34, 20, SKY, 2, 4) + R(20, -7, 14, 14, GREY, 2) + R(25, -4, 3, 3, DGREY, 0) + R(25, 1.4, 3, 3, DGREY, 0) + C(-6, 0, 3, WHITE, 1.6), 30, 38, 1.25, -35))
pic("share-where-home", "A folder with a house.", lambda: folder(-4, -4) + om("1F3E0", 34, 30, 42))
pic("share-where-other", "A magnifying glass over a folder.", lambda: folder(-4, -4) + om("1F50D", 32, 28, 46))
pic("share-saved", "A folder with a green tick.", lambda: folder(-4, -4) + disc(tick(0, 0, 1.25), x=58, y=54, r=16))
emoji("share-saved-line-2", "1F5A8", "A printer.")

# ================================================================ start, map, pause, help, credits

pic("part-start", "A booklet with a person and a star.", lambda: plan(), "start-no-name")
pic("start-heading", "A person waves, with a booklet and a question mark.", lambda: who(18, 66, M, mood="big", hands=((2, 24), None)) + plan(30, 18, .72) + qmark(66, 6, 18, w=3.8))
pic("start-heading-new", "A person waves hello with a booklet.", lambda: who(18, 66, M, mood="big", hands=((2, 24), (32, 42))) + plan(28, 18, .76))
pic("start-new", "An empty booklet with a plus sign.", lambda: R(6, 2, 50, 66, WHITE, 2, 4) + R(6, 2, 8, 66, SKY, 2, 3) + disc(L((-8, 0), (8, 0), w=4.8, stroke=DGREEN) + L((0, -8), (0, 8), w=4.8, stroke=DGREEN), x=54, y=52, r=17))
pic("start-example", "An eye looks at a booklet.", lambda: plan(-8) + disc(om("1F441", -14, -14, 28, lw=1.6), x=54, y=52, r=18))
pic("start-example-copy", "A booklet on a stand: an example.", lambda: R(0, 2, 72, 50, YEL, 2, 4) + plan(12, 4, .66) + L((18, 52), (12, 70), w=3.4) + L((54, 52), (60, 70), w=3.4) + om("1F441", 44, 14, 24, lw=1.7))
pic("map-heading", "A signpost with two arms.", lambda: LL((36, 70), (36, 6), c=BROWN, w=3) + P("M36 10H62L70 18L62 26H36Z", GREEN, 2) + P("M36 32H10L2 40L10 48H36Z", SKY, 2), "map-heading-name")
pic("pause-heading", "A person rests in an armchair with a cup.", lambda: part("armchair", 22, 50, 1.35) + T(who(0, 0, M, face="r", pose="sit", hands=((13, -12), (2, -6))), 22, 51, 1.05) + cup(34, 40, SKY))
pic("pause-line-2", "A calendar with an arrow that comes back.", lambda: sheet(0, 8, 52, 52, "".join(C(9 + i * 11.3, y, 2.6, NAVY, 0) for i in range(4) for y in (30, 41, 52))) + disc(loop(0, 0, 8, GREEN, 3), x=56, y=54, r=17))
pic("pause-start", "An arrow back to the first page.", lambda: T(paper(0, 0, 36, 50, 0), 30, 6) + T(paper(0, 0, 36, 50, 0), 24, 12) + T(paper(0, 0, 36, 50, 0) + glyphs("1", 17, 30, 22, w=4), 18, 18) + arrow(24, 8, -4, 8, BLACK, 6, 12))
pic("pause-close", "A person goes out through a door.", lambda: R(30, 2, 38, 64, WHITE, 2) + R(34, 6, 30, 60, GREY, 2) + walker(22, 66, M, hands=((34, 42), (13, 43))).all() + arrow(40, 24, 60, 24, GREEN, 6, 11))
pic("help-heading", "A person asks, and people can help.", lambda: who(12, 66, M, mood="talk", hands=((0, 22), None)) + who(40, 66, H) + who(60, 66, MUM) + qmark(24, 2, 18, w=3.8))
pic("help-ask", "A person asks a helper.", lambda: who(12, 66, M, face="r", mood="talk", hands=((26, 36), None)) + who(56, 66, H, face="l", mood="big") + speech(32, 4, 26, 20, "bl", inner=qmark(32, 4, 13, w=3)),
    "trouble-newer-next", "trouble-read-only-next", "trouble-full-next", "trouble-damaged-next", "trouble-open-next", "trouble-content-next")
pic("help-who", "A helper's face on a card, with a pencil.", lambda: R(0, 10, 60, 50, WHITE, 2, 4) + T(bust(H, 0, 0, 1.15), 19, 55) + L((37, 28), (53, 28), w=2.8) + L((37, 40), (48, 40), w=2.8) + om("270F", 36, 28, 44), "help-who-heading")
pic("help-how", "A finger presses a button.", lambda: R(4, 4, 64, 30, SKY, 2, 8) + L((20, 19), (52, 19), w=3, stroke=WHITE) + om("1F446", 16, 18, 56), "help-how-heading")
pic("help-looks", "A page, half light and half dark, and a loudspeaker.", lambda: T(R(6, 8, 60, 56, WHITE, 2.4, 4) + P("M36 8H62Q66 8 66 12V60Q66 64 62 64H36Z", DGREY, 2.4) + glyphs("A", 21, 32, 22, BLACK, 4) + glyphs("A", 51, 32, 22, YEL, 4), -4, -6) + disc(T(speaker(1), -14.5, -17.5, .48), x=60, y=54, r=17))
pic("help-credits", "People, a pencil and a paint brush.", lambda: T(bust(FR1, 0, 0, 1.05), 16, 40) + T(bust(FR2, 0, 0, 1.05), 54, 40) + om("270F", 2, 34, 38) + om("1F58C", 34, 34, 38), "credits-heading")
emoji("credits-pictures", "1F5BC", "A picture in a frame.")
pic("credits-font", "A big and a small letter A.", lambda: glyphs("A", 18, 36, 44, w=7) + glyphs("a", 54, 36, 44, w=7))
pic("credits-voice", "A computer that talks.", lambda: computer(-8, 6, .9) + speech(56, 10, 32, 22, "bl") + T(speaker(1), 12, 14, .38))
pic("credits-code", "A computer with an open lock.", lambda: computer(inner=T(P("M-7 0V-8A7 7 0 0 1 6 -10", "none", 6) + P("M-7 0V-8A7 7 0 0 1 6 -10", "none", 2.4, GREY) + R(-11, 0, 22, 16, YEL, 2, 2.5), 36, 28, .8)))

# ================================================================ when something goes wrong


def marked(base, mark, **k):
    return base + disc(mark, **({"x": 56, "y": 54, "r": 17} | k))


X, BANG = crossmark(0, 0, 1.15), glyphs("!", 0, 0, 17, DRED, 4.6)
pic("trouble-not-a-plan", "A plain page with a question mark: not a plan.", lambda: marked(doc(-6, lines=4), glyphs("?", 0, 0, 17, DRED, 3.8)))
pic("trouble-not-a-plan-next", "A hand picks a different booklet.", lambda: plan(-14, 4, .72) + plan(26, 4, .72) + om("1F446", 28, 38, 40), "trouble-gone-next")
pic("trouble-newer", "A booklet with an arrow up: a newer one.", lambda: marked(plan(-8), arrow(0, 9, 0, -10, GREEN, 5, 9)))
pic("trouble-in-use", "The same booklet in two windows.", lambda: R(-6, 0, 52, 44, WHITE, 2, 2) + R(-6, 0, 52, 9, SKY, 2, 2) + plan(4, 10, .45) + R(24, 24, 54, 46, WHITE, 2, 2) + R(24, 24, 54, 9, SKY, 2, 2) + plan(35, 34, .45))
pic("trouble-in-use-next", "A window with a cross: close it.", lambda: R(0, 6, 72, 58, WHITE, 2, 3) + R(0, 6, 72, 15, SKY, 2, 3) + crossmark(60, 13.500, .8) + om("1F446", 36, 16, 50))
pic("trouble-read-only", "A folder with a lock.", lambda: folder(-4, -4) + lock(56, 50, 1.15))
pic("trouble-full", "A full box with too many pages.", lambda: T(paper(0, 0, 26, 34, 3), 6, 2, 1, -10) + T(paper(0, 0, 26, 34, 3), 34, -2, 1, 8) + P("M2 32H70L64 68H8Z", GREY, 2) + glyphs("!", 36, 50, 22, DRED, 6))
pic("trouble-damaged", "A booklet with a plaster on it.", lambda: plan(-2) + om("1FA79", 24, 26, 50))
pic("trouble-gone", "A dashed outline where a booklet was.", lambda: P("M14 6H58V66H14Z", "none", 2.6, BLACK, ' stroke-dasharray="5 5"') + qmark(36, 36, 32, w=6))
pic("trouble-document", "A printer with a warning sign.", lambda: om("1F5A8", -8, -4, 68) + warn(56, 52, .85))
pic("trouble-document-next", "A safe booklet and an arrow that turns round.", lambda: plan(-12, 0, .85) + tick(22, 62, 1) + loop(56, 36, 14, SKY, 5), "trouble-other-next")
pic("trouble-copy", "A folder with a red cross.", lambda: marked(folder(-4, -4), X))
pic("trouble-copy-next", "An arrow to a different folder.", lambda: folder(-14, 2, .56, GREY) + folder(32, 30, .62) + arrow(14, 48, 30, 56, GREEN, 5, 9))
pic("trouble-open", "A closed booklet with a red cross.", lambda: marked(P("M2 14Q16 8 34 14V66Q16 60 2 66Z", WHITE, 2) + P("M34 14Q52 8 66 14V66Q52 60 34 66Z", WHITE, 2), X))
pic("trouble-no-sound", "A loudspeaker with a warning sign.", lambda: speaker(1) + warn(54, 52, .85))
same("trouble-no-sound", "trouble-no-own-voice")
pic("trouble-content", "A list of questions with a warning sign.", lambda: R(4, 2, 46, 66, WHITE, 2, 3) + "".join(qmark(14, y, 11, w=2.4) + L((24, y), (43, y), w=2.4) for y in (15, 34, 53)) + warn(54, 52, .85))
pic("trouble-other", "A computer with a warning sign.", lambda: computer(-4, -2) + warn(54, 52, .85))
same("trouble-other", "trouble-start")
same("trouble-gone", "trouble-gone-now")
same("trouble-copy", "trouble-choose")
same("trouble-copy-next", "trouble-choose-next")
same("help-ask", "trouble-start-next")
same("share-where-stick", "trouble-gone-now-next")
same("bar-carry-on", "trouble-go-on")
same("bar-back", "trouble-go-back")
same("pause-start", "trouble-leave")
same("pause-close", "trouble-close")

# ================================================================ this is me


def glasses_on(o, y=30):
    return o + C(31, y, 4.4, "none", 1.6) + C(40.8, y, 4.4, "none", 1.6) + L((35.2, y), (36.6, y), w=1.6)


def inchair(code, c=DGREY, extra=""):
    """The same manner of bust, sitting in a wheelchair, from the front."""
    back = LL((13, 40), (13, 66), c=DGREY, w=2.4) + LL((59, 40), (59, 66), c=DGREY, w=2.4) + LL((13, 40), (9, 40), c=DGREY, w=2) + LL((59, 40), (63, 40), c=DGREY, w=2)
    lap = R(17, 58, 38, 13, NAVY, 2, 5) + L((36, 62), (36, 71), w=2)
    o = back + om(code, 0, 0, 72) + lap
    for x in (7.5, 64.5):
        o += EL(x, 66, 4.6, 17, WHITE, 5.4) + EL(x, 66, 4.6, 17, "none", 2.2, c)
    return o + LL((11, 58), (18, 58), c=DGREY, w=2.6) + LL((54, 58), (61, 58), c=DGREY, w=2.6) + R(16, 71, 40, 4.6, DGREY, 1.6, 2) + extra


_faces = (
    ("1F468-1F3FB", "Short hair"),
    ("1F469-1F3FD-200D-1F9B1", "Long curly hair"),
    ("1F9D5-1F3FE", "Headscarf"),
    ("1F9D4-1F3FC", "Beard"),
    ("chair:1F469-1F3FB", "Wheelchair and long hair"),
    ("1F468-1F3FF-200D-1F9B2", "No hair"),
    ("1F475-1F3FB", "Grey hair in a bun"),
    ("1F473-1F3FD-200D-2642-FE0F", "Turban"),
    ("chair:1F468-1F3FE", "Wheelchair and short hair"),
    ("glasses:1F9D1-1F3FD", "Glasses"),
    ("1F469-1F3FB-200D-1F9B0", "Long red hair"),
    ("1F474-1F3FE", "Older man with grey hair"),
    ("frame", "Walking frame"),
    ("1F468-1F3FF-200D-1F9B1", "Short curly hair"),
    ("chair:1F9D5-1F3FC", "Wheelchair and headscarf"),
    ("1F471-1F3FB-200D-2642-FE0F", "Fair hair"),
    ("aid", "Hearing aid"),
    ("chair:1F9D4-1F3FD", "Wheelchair and beard"),
    ("1F469-1F3FF", "Long dark hair"),
    ("cane", "White cane"),
    ("chair:1F469-1F3FF-200D-1F9B1", "Wheelchair and curly hair"),
    ("1F469", "Yellow face, long hair"),
    ("greybeard", "Grey beard and glasses"),
    ("chair:1F475-1F3FD", "Wheelchair and grey hair"),
)


def face_pic(spec):
    if spec.startswith("chair:"):
        return inchair(spec[6:])
    if spec.startswith("glasses:"):
        return glasses_on(om(spec[8:], 0, 0, 72))
    if spec == "frame":
        p = walker(20, 66, look(SKIN2, GREY, "bun", LILAC, legs=NAVY), hands=((35, 40), (34, 41)), far=(0,))
        return p.behind + part("frame", 35, 65) + p.body() + p.near
    if spec == "cane":
        p = Person(22, 66, look(SKIN4, DGREY, "short", SKY, legs=DGREY), hands=(None, (36, 40)))
        return p.body() + L((37, 36), (48, 66), w=4.6) + L((37, 36), (48, 66), w=2, stroke=WHITE) + L((45.8, 60), (48, 66), w=2.2, stroke=DRED) + p.near
    if spec == "aid":
        return bust(look(SKIN1, BROWN, "short", ORANGE, aid=True), 36, 66, 1.75)
    if spec == "greybeard":
        return bust(look(SKIN5, GREY, "short", GREEN, beard=GREY, glasses=True), 36, 66, 1.75)
    return om(spec, 0, 0, 72)


for i, (spec, label) in enumerate(_faces, 1):
    FACES.append((f"face-{i:02}", label))
    pic(f"face-{i:02}", "A face: " + label[0].lower() + label[1:] + ".", lambda spec=spec: face_pic(spec))
    if spec[0] == "1":
        PLAIN.add(f"face-{i:02}")

pic("trouble-ok", "A big green tick.", lambda: tick(36, 36, 4.2, w=9))


# ================================================================ ways of pressing, and how it looks


def switch(x=0, y=0, k=1, c=RED, down=False):
    """A big round switch on its base, seen a little from above; (x, y) is the middle of its foot."""
    top = -12 if down else -17
    o = P("M-30 -8V-3A30 11 0 0 0 30 -3V-8Z", DGREY, 2.2 / k) + EL(0, -8, 30, 11, MGREY, 2.2 / k)
    o += P(f"M-24 -9C-24 {top - 8} -15 {top - 13} 0 {top - 13}S24 {top - 8} 24 -9A24 8.500 0 0 1 -24 -9Z", c, 2.2 / k)
    o += P(f"M-15 {top - 3}Q-12 {top - 8} -3 {top - 9}", "none", 3, WHITE)
    return T(o, x, y, k)


def rays(x, y, r1, r2, *degrees, w=3.2, c=BLACK):
    """Short strokes round a point."""
    o = ""
    for a in degrees:
        a = math.radians(a)
        o += L((x + r1 * math.cos(a), y + r1 * math.sin(a)), (x + r2 * math.cos(a), y + r2 * math.sin(a)), w=w, stroke=c)
    return o


def pointer(x, y, k=1, c=WHITE):
    """The arrow of a mouse; (x, y) is its tip."""
    return T(P("M0 0L1 27L7.500 21.500L12.500 32L18.500 29L13.500 19L22 18Z", c, 2.4 / k), x, y, k)


def ring(x, y, r, full=1, c=DGREEN, w=5):
    """A ring that fills from the top."""
    o = C(x, y, r, "none", w + 3) + C(x, y, r, "none", w, WHITE)
    if full >= 1:
        return o + C(x, y, r, "none", w, c)
    a = math.radians(360 * full - 90)
    return o + P(f"M{n(x)} {n(y - r)}A{n(r)} {n(r)} 0 {int(full > .5)} 1 {n(x + r * math.cos(a))} {n(y + r * math.sin(a))}", "none", w, c)


def screen(x=0, y=0, w=72, h=60, inner="", fill=WHITE):
    """A plain screen; inner is drawn on it with its own (0, 0) in the middle."""
    return R(x, y, w, h, DGREY, 2, 5) + R(x + 4, y + 4, w - 8, h - 8, fill, 1.6, 2) + T(inner, x + w / 2, y + h / 2)


TILE = (YEL, BLUE, RED, GREEN, LILAC, ORANGE)


def tile(x, y, w, h=None, c=YEL, inner=""):
    """A choice on the screen, (x, y) its middle."""
    h = h or w
    return R(x - w / 2, y - h / 2, w, h, c, 2, min(w, h) * .14) + T(inner, x, y)


def tiles(*spots, w=20, h=None):
    return "".join(tile(x, y, w, h, TILE[i % 6]) for i, (x, y) in enumerate(spots))


def sea(x=0, y=0, w=72, h=60):
    """Sky and waves, with a small boat."""
    wave = lambda yy, c: P(f"M{n(x)} {n(yy)}" + f"q{n(w / 12)} -5 {n(w / 6)} 0t{n(w / 6)} 0t{n(w / 6)} 0t{n(w / 6)} 0t{n(w / 6)} 0t{n(w / 6)} 0V{n(y + h)}H{n(x)}Z", c, 2)
    o = R(x, y, w, h, WHITE, 2, 3)
    boat = P("M-13 0H15L9 8H-8Z", BROWN, 2) + P("M1 -25V-4H-13Z", WHITE, 2) + P("M4 -22V-4H14Z", RED, 2)
    return o + T(boat, x + w * .52, y + h * .48) + wave(y + h * .55, BLUE) + wave(y + h * .7, SKY) + wave(y + h * .86, NAVY) + R(x, y, w, h, "none", 2.4, 3)


def eye(x, y, size=30):
    return om("1F441", x - size / 2, y - size / 2, size, lw=1.9)


def thumb(x, y, size=34, down=False, **k):
    return om("1F44E" if down else "1F44D", x - size / 2, y - size / 2, size, **k)


def ways():
    return switch(18, 66, .72) + om("1F446", 38, 22, 46) + pointer(8, 0, .98) + eye(52, 10, 34)


pic("ready-press", "A pointer, an eye, a big switch and a finger.", ways, "my-settings-press")
pic("ready-press-press", "A mouse, keys, and a finger that presses.",
    lambda: om("1F5B1", -12, -8, 54) + tile(54, 14, 38, 28, SKY) + om("1F446", 28, 10, 52, lw=2)
    + "".join(R(0 + 15.5 * i, 56, 13, 13, WHITE, 2.2, 2.5) for i in range(5)))
pic("ready-press-switch", "A hand over one big round switch.", lambda: switch(36, 70, 1.1) + om("1FAF3", 2, -19, 74, lw=2.2, rot=10))
pic("ready-press-dwell", "A pointer waits on a choice, with a clock.", lambda: tile(28, 30, 50, 50, YEL) + ring(28, 30, 17, .7) + pointer(28, 30, .95) + clock(64, 12, 14, 12, 3, sector=(0, 3)))
pic("ready-press-helper", "A helper watches a person, who shows thumbs up.",
    lambda: bust(M, 18, 66, 1.5, face="r") + bust(H, 62, 66, 1.5, face="l") + thumb(0, 56, 36, lw=2) + eye(40, 10, 40))

pic("ready-try", "A finger tries one of three picture choices.",
    lambda: tile(12, 16, 26, 30, WHITE, om("2600", -14, -14, 28, lw=1.6)) + tile(42, 16, 26, 30, YEL, T(sea(0, 0, 72, 60), -10, -8.4, .28)) + tile(72, 16, 26, 30, WHITE, om("1F333", -16, -17, 32, lw=1.6))
    + om("1F446", 19, 16, 52))
emoji("ready-try-a", "2600", "A sun.")
pic("ready-try-b", "The sea, with waves and a boat.", sea)
emoji("ready-try-c", "1F333", "A tree.")


def sliders(x=0, y=0):
    o = ""
    for i, (v, c) in enumerate(((-8, RED), (10, YEL), (-2, GREEN))):
        yy = -15 + 15 * i
        o += L((x - 24, y + yy), (x + 24, y + yy), w=4) + C(x + v, y + yy, 6.5, c, 2.2)
    return o


pic("my-settings", "A screen with sliders to set.", lambda: screen(0, 4, 72, 62, sliders()), "help-settings")
pic("part-supporter", "A helper's face, with a tool.", lambda: bust(H, 28, 66, 1.75) + disc(om("1F527", -17, -17, 34, lw=2, rot=40), x=58, y=55, r=15.5), "help-supporter", "my-settings-supporter")
pic("ready-size-system", "A computer with a small letter and a big letter.", lambda: computer(inner=R(9, 13, 54, 32, WHITE, 1.8, 1) + glyphs("A", 24, 33, 10, BLACK, 3) + glyphs("A", 46, 29, 22, BLACK, 4.4)))
same("ready-sound", "my-settings-sound")
same("ready-size", "my-settings-size")
same("ready-colours", "my-settings-colours")


def view(x, y, w, lw=2):
    """A picture of mountains, (x, y) its middle."""
    h = w * .74
    k = w / 40
    o = R(-20, -14.8, 40, 29.6, BLUE, 0) + P("M-20 14.800V5L-8 -5L2 4L8 -1L20 9V14.800Z", GREEN, 0) + P("M-17 5L-7 -7L1 4M-2 0L7 -3L16 7", "none", lw / k)
    o += C(11, -8, 3.6, YEL, lw * .8 / k)
    return T(o, x, y, k) + R(x - w / 2, y - h / 2, w, h, "none", lw + .4, 1)


def words(x, y, *widths, c=BLACK, w=4, gap=9):
    """Lines of words as strokes, centred."""
    return "".join(L((x - v / 2, y + gap * i), (x + v / 2, y + gap * i), w=w, stroke=c) for i, v in enumerate(widths))


def picture_card(w):
    return R(4, 0, 64, 72, WHITE, 2.4, 6) + (view(36, 27, w) if w else "") + words(36, 56, 44, 28, w=4.4, gap=8)


pic("set-pictures", "A small picture and a big picture.", lambda: view(9, 56, 24) + view(50, 42, 54, 2.2) + arrow(4, 38, 16, 20, RED), "my-settings-pictures")
pic("set-pictures-large", "A card with a big picture.", lambda: picture_card(54))
pic("set-pictures-small", "A card with a small picture.", lambda: picture_card(24))
pic("set-pictures-off", "A card with words and no picture.", lambda: R(4, 0, 64, 72, WHITE, 2.4, 6) + words(36, 16, 44, 34, 44, 26, w=4.4, gap=13.5))

pic("set-tiles", "Choices with the numbers 1, 2 and 3.", lambda: tile(14, 16, 28, 28, YEL, glyphs("1", 0, 0, 15, w=3.6)) + tile(50, 16, 28, 28, BLUE, glyphs("2", 0, 0, 15, w=3.6)) + tile(14, 52, 28, 28, GREEN, glyphs("3", 0, 0, 15, w=3.6))
    + P("M38 38H62Q64 38 64 40V64Q64 66 62 66H38Q36 66 36 64V40Q36 38 38 38Z", WHITE, 2.2, BLACK, ' stroke-dasharray="4 4"') + qmark(50, 52, 16, w=3.4), "my-settings-tiles")
pic("set-tiles-fit", "A screen full of choices.", lambda: screen(inner=tiles(*((-24 + 16 * i, -16 + 16 * j) for j in range(3) for i in range(4)), w=12.5)))
for _n, _t, _sp, _w in (("2", "2 choices", ((-15, 0), (15, 0)), (24, 34)), ("3", "3 choices", ((-20, 0), (0, 0), (20, 0)), (16, 32)),
                        ("4", "4 choices", ((-15, -12), (15, -12), (-15, 12), (15, 12)), (25, 19)), ("5", "5 choices", ((-20, -12), (0, -12), (20, -12), (-10, 12), (10, 12)), (16, 19)),
                        ("6", "6 choices", ((-20, -12), (0, -12), (20, -12), (-20, 12), (0, 12), (20, 12)), (16, 19))):
    pic(f"set-tiles-t{_n}", f"A screen with {_t}.", lambda sp=_sp, w=_w: screen(inner=tiles(*sp, w=w[0], h=w[1])))


def apart(gx, gy, w=20, h=16):
    x, y = (gx + w) / 2, (gy + h) / 2
    return screen(inner=tiles((-x, -y), (x, -y), (-x, y), (x, y), w=w, h=h))


def both_ways(x1, x2, y, w=4, hd=8):
    m = (x1 + x2) / 2
    return P(f"M{n(x1)} {n(y)}l{n(hd)} {n(-hd * .8)}v{n(hd * .8 - w / 2)}H{n(x2 - hd)}v{n(-hd * .8 + w / 2)}l{n(hd)} {n(hd * .8)}l{n(-hd)} {n(hd * .8)}v{n(-hd * .8 + w / 2)}H{n(x1 + hd)}v{n(hd * .8 - w / 2)}Z", RED, 1.8)


pic("set-space", "Two choices, with an arrow for the space between.", lambda: tile(8, 36, 22, 44, YEL) + tile(72, 36, 22, 44, BLUE) + both_ways(22, 58, 36, 5, 11), "my-settings-space")
pic("set-space-usual", "Four choices close together.", lambda: apart(3, 3))
pic("set-space-wide", "Four choices far apart.", lambda: apart(18, 14))


def trail(x, y, w=20, c=BLACK):
    return "".join(P(f"M{n(x - w / 2 - 9 - 9 * i)} {n(y - w / 2 + 2 + 2 * i)}v{n(w - 4 - 4 * i)}", "none", 3.2, c) for i in (0, 1, 2))


pic("set-motion", "A choice that moves on a screen.", lambda: screen(inner=tile(12, 0, 22, 24, YEL) + trail(12, 0)), "my-settings-motion")
pic("set-motion-on", "A choice that moves along.", lambda: tile(52, 36, 34, 38, YEL) + trail(52, 36, 34))
pic("set-motion-off", "A choice that keeps still, and a cross.", lambda: tile(52, 36, 34, 38, YEL) + trail(50, 36, 34, MGREY) + crossmark(15, 36, 1.9, w=5))


def text_rows(lit=None, c=DGREY):
    """Three rows of words; one word is lit."""
    rows = (((2, 24), (32, 38)), ((2, 11), (25, 24), (61, 11)), ((2, 32), (40, 20)))
    o, i = "", 0
    for j, row in enumerate(rows):
        for x, w in row:
            y = 10 + 22 * j
            if i == lit:
                o += R(x - 5, y - 7, w + 10, 20, YEL, 2.4, 5)
            o += R(x, y, w, 6, BLACK, 0, 3)
            i += 1
    return o


pic("set-along", "A loudspeaker, and a word that lights up.", lambda: T(speaker(2), -8, -16, .8) + R(-4, 46, 20, 7, MGREY, 0, 3.5) + R(22, 38, 34, 23, YEL, 2.4, 6) + R(28, 46, 22, 7, BLACK, 0, 3.5) + R(62, 46, 14, 7, MGREY, 0, 3.5), "my-settings-along")
pic("set-along-on", "Words, and one word is lit up.", lambda: text_rows(3))
pic("set-along-off", "Words, and no word is lit up.", lambda: text_rows())


def back_round(c=ORANGE):
    d = "M22 22H46A17 17 0 0 1 46 56H16"
    return P(d, "none", 12) + P("M26 2L2 22L26 42Z", c, 2.2) + P(d, "none", 8.4, c)


pic("set-undo", "An arrow that turns back.", back_round)
pic("ready-colours-system", "A computer, half light and half dark.", lambda: computer(inner=R(9, 13, 54, 32, WHITE, 0) + R(36, 13, 27, 32, "#2b2b33", 0) + R(9, 13, 54, 32, "none", 1.8, 1) + glyphs("A", 22.5, 29, 17, BLACK, 3.4) + glyphs("A", 49.5, 29, 17, WHITE, 3.4)))


def octagon(x, y, r, c, w=2.4):
    pts = [(x + r * math.cos(math.radians(22.5 + 45 * i)), y + r * math.sin(math.radians(22.5 + 45 * i))) for i in range(8)]
    return P("M" + "L".join(f"{n(a)} {n(b)}" for a, b in pts) + "Z", c, w)


pic("bar-stop", "A red stop sign with a hand.", lambda: octagon(36, 36, 34, DRED) + octagon(36, 36, 30, "none", 0) + om("270B", 14, 13, 46, lw=2, colors={"#fcea2b": WHITE, "#f1b31c": WHITE}))
pic("bar-point-off", "A pointer with a cross.", lambda: pointer(2, 6, 1.7) + crossmark(54, 16, 2, w=6))
pic("bar-point-on", "A pointer in a green ring.", lambda: ring(30, 28, 25, .75, DGREEN, 7) + pointer(28, 26, 1.35))
pic("learn-switch", "An arrow points to a big switch.", lambda: arrow(36, -8, 36, 24, ORANGE, 9, 16, 2) + switch(36, 72, 1.25))
pic("learn-next", "Two switches: the second one is lit.", lambda: switch(-2, 66, .75, MGREY) + switch(58, 66, 1, GREEN) + arrow(58, -2, 58, 25, ORANGE, 8, 14, 2) + rays(58, 46, 26, 34, -150, -122, -58, -30))

pic("reader-on", "A computer reads words out to an ear.", lambda: computer(-16, 2, 1.02, R(9, 13, 54, 32, WHITE, 1.8, 1) + "".join(L((16, 21 + 8 * i), (16 + v, 21 + 8 * i), w=3) for i, v in enumerate((38, 28, 34)))) + om("1F442", 52, 0, 56, flip=True) + "".join(P(f"M{57 + 6 * i} {n(30 - 6 - 3 * i)}q{3 + i} {6 + 3 * i} 0 {12 + 6 * i}", "none", 2.6) for i in (0, 1)))


def sway(x1, y1, x2, y2):
    """A thin arrow with two heads."""
    a = math.atan2(y2 - y1, x2 - x1)
    c, s = math.cos(a), math.sin(a)
    o = L((x1, y1), (x2, y2), w=3.2)
    for x, y, q in ((x1, y1, 1), (x2, y2, -1)):
        o += L((x + q * (6 * c - 5 * s), y + q * (6 * s + 5 * c)), (x, y), (x + q * (6 * c + 5 * s), y + q * (6 * s - 5 * c)), w=3.2)
    return o


def seen(kind):
    mood = {"yes": "smile", "no": "flat", "unclear": "flat"}[kind]
    o = eye(30, 4, 36) + bust(M, 30, 72, 1.9, mood)
    if kind == "yes":
        return o + sway(56, 14, 56, 42) + disc(tick(0, 0, 1.25), x=58, y=64, r=18)
    if kind == "no":
        return o + arrow(12, 38, -4, 38, BLACK, 3, 7) + arrow(48, 38, 64, 38, BLACK, 3, 7) + disc(thumb(0, 0, 26, True), x=58, y=64, r=18)
    return o + disc(qmark(0, 0, 17, w=3.6), x=58, y=64, r=18)


pic("seen-ask-yes", "An eye sees a person nod, with a green tick.", lambda: seen("yes"))
pic("seen-ask-no", "An eye sees a person shake the head, thumb down.", lambda: seen("no"))
pic("seen-ask-unclear", "An eye sees a person, with a question mark.", lambda: seen("unclear"))


def shown(*ticks):
    """Three choices, some with a tick."""
    o = ""
    for i, x in enumerate((0, 28, 56)):
        o += tile(x, 10, 24, 30, TILE[i])
        o += C(x, 38, 10.5, WHITE, 2) + (T(tick(0, 0, .95, w=4), x, 38) if i in ticks else "")
    return o


pic("seen-many", "Three choices, two with a tick.", lambda: shown(0, 2))
pic("seen-none", "Three choices, none with a tick.", lambda: shown())
pic("seen-one", "Three choices, one with a tick.", lambda: shown(1))
pic("seen-many-again", "A speech bubble that asks, and an arrow round.", lambda: speech(26, 22, 52, 42, "bl", lw=2.4, inner=qmark(26, 22, 26, w=5)) + disc(loop(0, 0, 8, GREEN, 3), x=56, y=54, r=17))
same("answer-not-sure", "seen-many-leave")
pic("seen-one-right", "Thumbs up with a green tick.", lambda: thumb(30, 28, 78) + disc(tick(0, 0, 1.25), x=58, y=56, r=17))
pic("seen-begin", "A helper watches a person and asks.", lambda: bust(M, 14, 66, 1.5, face="r") + bust(H, 58, 66, 1.5, "talk", face="l") + eye(14, 6, 40) + speech(56, 4, 34, 26, "bl", inner=qmark(56, 4, 17, w=3.8)))

# Screens whose "not sure" is the one of the bar; items of the program that take their words from elsewhere; lines that
# stand on screens with other pictures.
MAY_SHOW_BAR |= {"seen-many"}
BORROWED |= {"help-settings", "help-supporter"}
# Lines that stand beside a picture or under a field.
NO_PICTURE |= {"field-left", "field-full", "field-cut", "copies-differ", "pause-not-saved", "share-where-looking", "share-where-none", "trouble-words", "trouble-words-lost"}
NO_PICTURE |= {f"ready-try-{_k}" for _k in ("press", "switch", "dwell", "helper", "kept", "well")} | {"learn-switch-done"}
same("ready-sound-on", "own-hear")
same("seen-many", "seen-several")
same("seen-one-right", "seen-several-right")
pic("set-pace", "A loudspeaker and a dial from slow to fast.", lambda: speaker(1, -12, -10) + dial(50, 58, .35), "my-settings-pace")
for key, at, how in (("slow", -.75, "low"), ("usual", 0, "in the middle"), ("quick", .75, "high")):
    pic(f"set-pace-{key}", f"A dial with its hand {how}.", lambda at=at: dial(36, 52, at, 1.6))
pic("set-speaks", "A loudspeaker, and a hand that presses.", lambda: speaker(2, -10, -14) + hand_press(38, 36, 36), "my-settings-speaks")
pic("set-speaks-all", "A loudspeaker beside a page and each of its parts.", lambda: heard_page(True))
pic("set-speaks-screen", "A loudspeaker beside a page.", lambda: heard_page(False))
pic("set-speaks-press", "A hand presses a button, and a loudspeaker talks.", lambda: T(speaker(2), -2, -10, .62) + R(38, 28, 34, 24, YEL, 2.4, 5) + hand_press(42, 38, 36))
same("ready-loud", "my-settings-loud")
same("learn-switch", "my-settings-learn")
