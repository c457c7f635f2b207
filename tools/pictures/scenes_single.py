"""Single new answers of questions whose other answers are drawn in the earlier manner: they go with their set."""
from recipes import *
from scenes import crossed

# ---------------------------------------------------------------- eat

def choke():
    p = Person(20, 68, M, mood="upset", hands=((17, 29), (24, 29)), legs=False)
    h = Person(48, 66, H, hands=((32, 32), (44, 44)), legs=False, mood="flat")
    cough = "".join(L((a, b), (c, d), w=2) for a, b, c, d in ((10, 12, 3, 8), (9, 17, 1, 17), (10, 22, 3, 26)))
    return h.behind + h.body() + p.body() + table(0, 64, 47) + plate(26, 47) + h.near + p.near + cough


def fed_by_tube():
    p = Person(22, 52, M, face="r", pose="sit", hands=((38, 50), (34, 50)))
    pole = LL((52, -4), (52, 64), c=GREY, w=2) + L((44, 65), (60, 65), w=4) + L((46, -4), (58, -4), w=2.4)
    sack = R(46.5, 0, 11, 16, "#f0dcb4", 2, 3) + L((49.500, 5), (54.500, 5), w=1.3) + L((49.500, 9), (54.500, 9), w=1.3)
    return part("chair", 22, 51) + p.behind + p.body() + pole + sack + P("M52 17C52 52 40 30 27 44", "none", 4.4) + P("M52 17C52 52 40 30 27 44", "none", 2, "#f0dcb4") + C(26.500, 44, 2.2, WHITE, 1.5) + p.near




# ---------------------------------------------------------------- toilet, move

def pad(x, y, k=1):
    """A pad, open."""
    return T(P("M-9 -12Q0 -15 9 -12Q10 -8 5 -4V4Q10 8 9 12Q0 15 -9 12Q-10 8 -5 4V-4Q-10 -8 -9 -12Z", WHITE, 2) + R(-3.4, -8, 6.8, 16, BLUE, 1.3, 3), x, y, k)


def pads():
    p = Person(6, 66, M, hands=(None, (21, 42)))
    h = Person(44, 66, H2, hands=((31, 42), None))
    return om("1F6BD", 46, 18, 50) + p.all() + h.all() + pad(26, 38, .95) + C(21, 43, 2.5, YEL, 1.6) + C(31, 43, 2.5, SKIN5, 1.6)


def pads_alone():
    p = Person(14, 66, M, hands=((5, 42), (29, 42)))
    return om("1F6BD", 40, 18, 50) + p.all() + pad(17, 40, .95) + C(5, 43, 2.5, YEL, 1.6) + C(29, 43, 2.5, YEL, 1.6) + b_thumb()


def frame_and_person():
    p = walker(24, 66, O, hands=((38, 40), (37, 41)), far=(0,))
    h = Person(4, 66, H, face="r", hands=((19, 40), (17, 34)), far=(1,))
    return h.behind + p.behind + part("frame", 38, 65) + p.body() + p.near + h.body() + h.near




# ---------------------------------------------------------------- travel, fun, people

def never_out():
    return T(part("housecut"), -14, 0) + T(Person(0, 0, M, mood="flat").all(), 22, 71, .86) + crossed(busfront(-30, -28, 60), 84, 44, 24)


def nothing_enjoyed():
    p = Person(8, 50, O.but(legs=NAVY), face="r", pose="sit", hands=((16, 48), (15, 47)), mood="sad")
    return part("armchair", 6, 50) + p.all() + crossed(om("26BD", -4, -4, 30, lw=1.8) + om("1F3B5", -26, -28, 32, lw=1.8), 56, 38, 24)


def nobody():
    dash = ' stroke-dasharray="3.400 3.600"'
    shadow = lambda x: P(f"M{x - 7} 66V46Q{x - 11} 46 {x - 11} 36Q{x - 11} 29 {x - 4} 29H{x + 4}Q{x + 11} 29 {x + 11} 36Q{x + 11} 46 {x + 7} 46V66Z", WHITE, 2.2, MGREY, dash) + \
        P(f"M{x} 10A8 8.500 0 1 1 {x} 27A8 8.500 0 1 1 {x} 10", WHITE, 2.2, MGREY, dash)
    return wheels(10, 66, W, mood="sad") + shadow(44) + shadow(70)




def child_away():
    h = Person(20, 66, H2, hands=(None, (32, 32)))
    return who(0, 66, Y, hands=(None, (9, 44)), mood="smile") + h.all() + T(part("housecut") + T(Person(0, 0, KID, s=.9, mood="big", hands=((-16, -34), None)).all(), 36, 71), 36, 4, .95)




# ---------------------------------------------------------------- safe, respect

LK = look(SKIN3, DGREY, "short", BLUE)
HER = FR2.but(top=GREY)


def safe_most():
    return who(2, 66, FR1, hands=(None, (13, 45)), mood="big") + who(24, 66, G, hands=((13, 45), (35, 45)), mood="smile") + who(46, 66, FR3, hands=((35, 45), None), mood="big") + who(70, 66, OTH, face="r", mood="flat")


def safe_some():
    return who(0, 66, FR1, hands=(None, (12, 45)), mood="smile") + who(24, 66, G, hands=((12, 45), (33, 34)), mood="worried") + \
        who(62, 66, OTH, face="l", mood="cross", hands=((45, 26), (46, 34)))


def respect_most():
    return who(2, 66, FR1.but(top=GREY), face="r", mood="big") + who(24, 66, LK, hands=(None, (37, 41)), mood="smile") + who(50, 66, HER, face="l", mood="big", hands=((37, 41), None)) + who(72, 66, OTH, face="r", mood="flat")


def respect_some():
    return who(0, 66, HER, face="r", mood="smile", hands=((13, 41), None)) + who(24, 66, LK, face="r", mood="sad", hands=((36, 46), (12, 42))) + who(62, 66, OTH, face="l", mood="cross", hands=((45, 28), (56, 44)))


def respect_none():
    return who(2, 66, OTH, face="r", mood="cross", hands=((20, 28), (8, 44))) + who(34, 66, LK, mood="sad", hands=((28, 44), (40, 44))) + who(64, 66, HER, face="l", mood="cross", hands=((47, 28), (58, 44)))


