"""The first screen, the parts of the plan, the map, and what stands in the bar."""
from recipes import *
from scenes import *
from scenes_plan import SOC, ego_bust, other

FOOT = 95            # the floor of scenes with nothing below
BIG = 1.42           # people of scenes with nothing below
HUGE = 2.4           # a head and shoulders that fill the frame


def tall(who_, x, face="f", y=FOOT, s=BIG, **k):
    """me or helper, as large as the frame allows."""
    return who_(x, face, y=y, s=s, **k)


def person(lk, x, face="f", y=FOOT, s=BIG, **k):
    """Anybody else, as large."""
    return other(lk, x, y, face, s, **k)


def low(x1=2, x2=98, y=FOOT):
    return L((x1, y), (x2, y), w=2)


def mine(x, y, k=1.6, mood="smile", face="f"):
    """My head and shoulders; y: the shoulders' lower edge. Very large, all lines are thicker, so that they are seen at 48 px."""
    return ego_bust(x, y, k, mood, face) if k < HUGE else T(ego_bust(0, 0, 1.4, mood, face), x, y, k / 1.4)


def half(lk, x, y, k=1.6, mood="smile", face="f"):
    """Somebody else's, in the same way; a helper's badge is seen."""
    badge = R(1.400 * k, -7.6 * k, 5 * k, 6.2 * k, WHITE, 1.4, 1) + C(3.9 * k, -5.4 * k, 1.1 * k, DGREY, 0) + T(P("M2.200 -2.300q0 -1.700 1.700 -1.700t1.700 1.700Z", DGREY, 0), 0, 0, k) if lk.get("badge") else ""
    return T(bust(lk, 0, 0, k, mood, face) + badge, x, y)


def book(x, y, k=1, face=None, c=BLUE, edge=NAVY, mood="smile"):
    """A plan: a booklet with the face of the one whose plan it is; (x, y) is its middle. With no face: mine, a star below."""
    o = R(-24, -32, 48, 64, c, 2, 4) + R(-24, -32, 8, 64, edge, 2, 3)
    o += T(bust(face, 0, 0, 1.25, mood), 4, 18) if face else T(ego_bust(0, 0, 1.25, mood), 4, 18)
    return T(o + L((-10, 25), (18, 25), w=3), x, y, k)


def spread(x, y, k, left="", right=""):
    """An open book, seen from the reader's other side."""
    o = P("M-42 -26Q-22 -34 0 -24Q22 -34 42 -26V24Q22 16 0 26Q-22 16 -42 24Z", WHITE, 2.2) + L((0, -24), (0, 26), w=2)
    return T(o + T(left, -21, -3) + T(right, 21, -3), x, y, k)


def rows(x, y, w, count, gap=7, lw=2.6):
    return "".join(L((x, y + gap * i), (x + w * (1 if i < count - 1 else .6), y + gap * i), w=lw) for i in range(count))


def box(x, y, w, code=None, fill=WHITE, lw=2, inner=""):
    """A picture card; (x, y) is its middle."""
    return R(x - w / 2, y - w / 2, w, w, fill, lw, w * .1) + (om(code, x - w * .42, y - w * .44, w * .84, lw=1.7) if code else "") + T(inner, x, y)


def ticked(x, y, w=13, on=True):
    """A box to tick."""
    return R(x - w / 2, y - w / 2, w, w, WHITE, 2.2, 1.5) + (tick(x + 1, y - 1, w / 14, w=3.8) if on else "")


def pencil(x, y, size, rot=0):
    return om("270F", x, y, size, lw=2, rot=rot)


# ---------------------------------------------------------------- the first screen

def new():
    """I sit down and begin: an open book with empty pages, a pencil in my hand."""
    p = me(50, y=104, s=1.72, mood="big", hands=((24, 66), (74, 62)), legs=False)
    o = C(50, 44, 43, "#fff3c4", 0) + p.behind + p.body() + table(2, 98, 79, 97)
    o += T(P("M-36 -13Q-18 -19 0 -12Q18 -19 36 -13L41 9Q20 3 0 10Q-20 3 -41 9Z", WHITE, 2.4) + L((0, -12), (0, 10), w=2), 47, 73)
    return o + p.near + T(LL((0, 0), (11, -21), c=GOLD, w=3.4) + P("M-.6 .8l1.200 -6.600l4.200 2.200Z", BLACK, 1), 65, 72) + my_hand(73, 61)


def example():
    """I look at the book of somebody else's plan: their face, their pictures."""
    o = C(50, 42, 40, "#dff0d8", 0) + mine(50, 54, 1.75)
    o += T(P("M-48 -26Q-23 -34 0 -24Q23 -34 48 -26V26Q23 18 0 28Q-23 18 -48 26Z", WHITE, 2.2) + L((0, -24), (0, 28), w=2), 50, 69)
    o += half(PAL, 27, 86, 1.35, "big")
    home = R(65, 54, 18, 13, WHITE, 2.2) + P("M61 55L74 44L87 55Z", RED, 2.2) + R(71, 59, 6, 8, BROWN, 1.6)
    bus = R(58, 73, 32, 14, YEL, 2.4, 2.5) + R(62, 76, 10, 5.500, WHITE, 1.6) + R(75, 76, 10, 5.500, WHITE, 1.6) + C(66, 88, 3.6, DGREY, 1.8) + C(82, 88, 3.6, DGREY, 1.8)
    return o + home + bus + my_hand(4.6, 70) + my_hand(95.4, 70)


def stand():
    """Somebody else's plan on a stand, to be looked at."""
    return LL((34, 60), (20, 94), c=BROWN, w=3) + LL((66, 60), (80, 94), c=BROWN, w=3) + R(16, 70, 68, 6, "#c99a5b", 2, 2) + book(50, 37, 1.05, PAL, GREEN, DGREEN, "big")


def whose():
    """A shelf with the plans of three people; I say hello."""
    p = tall(me, 27, mood="big", hands=((8, 40), None))
    shelf = R(46, 42, 52, 4.6, "#c99a5b", 2, 1) + R(46, 88, 52, 4.6, "#c99a5b", 2, 1)
    return C(36, 46, 36, "#fff3c4", 0) + shelf + book(61, 22, .58) + book(84, 22, .58, PAL2, GOLD, DORANGE) + book(61, 69, .58, PAL, GREEN, DGREEN) + book(84, 69, .58, MATE, ROSE, DRED) + low(2, 98) + p.all()


def hello():
    p = tall(me, 32, mood="big", hands=((9, 36), (47, 56)))
    return C(50, 46, 44, "#fff3c4", 0) + low() + p.behind + p.body() + book(70, 55, .95) + p.near + my_hand(47, 56)


scene("start-new", "A person smiles, with a pencil and an empty book.", new)
scene("start-example", "A person looks at the plan of somebody else.", example)
scene("start-example-copy", "The plan of somebody else on a stand.", stand)
scene("start-heading", "A person says hello by a shelf with plans.", whose)
scene("start-heading-new", "A person says hello and holds a plan.", hello)
scene("start-no-name", "A person with their own plan.", lambda: C(50, 46, 44, "#fff3c4", 0) + mine(50, 96.5, 2.6, "big"))

# ---------------------------------------------------------------- the parts, told apart when they are small

scene("part-about", "A smiling person.", lambda: mine(50, 96.5, 3), "share-what-about")
scene("part-life", "A house with a tree.", lambda: om("1F3E1", -8, -10, 116, lw=3.2), "share-what-life")
scene("part-money", "A coin and a bank note.", lambda: cash_note(47, 63, 90, "20", NOTE["20"]) + coin1(74, 27, 22), "share-what-money", "check-money")


def wanted_things():
    """What I want, on a board with a pin: large pictures, and the pencil with which I plan it."""
    o = R(4, 6, 92, 88, "#c99a5b", 3, 5) + R(11, 13, 78, 74, WHITE, 2.4, 2)
    o += om("1F3B8", 9, 12, 42, lw=2.6) + om("1F68C", 46, 12, 42, lw=2.6) + om("26BD", 12, 49, 38, lw=2.6)
    return o + om("270F", 44, 42, 56, lw=3)


scene("part-plan", "A board with pictures of wishes, and a pencil.", wanted_things, "share-what-plan")
scene("part-check", "A sheet with ticks, and a pencil.",
      lambda: T(paper(0, 0, 70, 92, 0, lw=3), 10, 4) + "".join(ticked(27, y, 18, y < 70) + L((43, y), (66, y), w=4.4) for y in (30, 54, 78)) + om("270F", 46, 46, 52, lw=3))


def gives():
    p = me(18, "r", y=FOOT, s=1.5, hands=((37, 50), (37, 60)))
    h = other(SOC, 82, FOOT, "l", 1.5, hands=((63, 50), (63, 60)))
    return low() + p.behind + p.body() + h.behind + h.body() + p.near + h.near + T(paper(-14, -19, 28, 38, 4, lw=2.4), 50, 50) + my_hand(37, 55)


scene("part-share", "A person gives a page to another person.", gives)

# ---------------------------------------------------------------- the map

def here():
    o = P("M11 88Q28 92 50 86T89 80", "none", 17.4) + P("M11 88Q28 92 50 86T89 80", "none", 13, "#e8cf9a")
    return o + P("M50 27C37 11 39 2.500 50 2.500S63 11 50 27Z", RED, 2.6) + C(50, 10.5, 4, WHITE, 2) + me(50, y=92, s=1.08, mood="big").all()


scene("map-here", "A person stands on a path, under a marker.", here)
scene("map-heading", "A person at a signpost with two arms.",
      lambda: low() + LL((66, 94), (66, 10), c=BROWN, w=3.6) + P("M66 12H90L98 22L90 32H66Z", GREEN, 2.2) + P("M66 36H46L38 46L46 56H66Z", YEL, 2.2) + tall(me, 24, "r", hands=((38, 44), None)).all(), "map-heading-name")

# ---------------------------------------------------------------- the bar and what stands beside answers

scene("more", "Picture cards, and more cards behind them.",
      lambda: "".join(R(36 - 14 * i, 8 + 10 * i, 54, 58, (MGREY, GREY, WHITE)[i], 3, 6) for i in range(3)) + L((35, 43), (35, 71), w=7) + L((21, 57), (49, 57), w=7))
scene("answer-none", "Three cards, crossed out.",
      lambda: "".join(R(3 + 33 * i, 30, 28, 40, (YEL, BLUE, RED)[i], 2.6, 3) for i in range(3)) + L((8, 88), (92, 12), w=11, stroke=WHITE) + L((8, 88), (92, 12), w=8.6) + L((8, 88), (92, 12), w=5, stroke=DRED))


def go_on():
    """I walk on along the path, towards the marker."""
    o = P("M11 88Q30 94 52 84T89 66", "none", 17.4) + P("M11 88Q30 94 52 84T89 66", "none", 13, "#e8cf9a")
    return o + P("M82 62C70 46 71 36 82 36S94 46 82 62Z", RED, 2.6) + C(82, 44.5, 3.8, WHITE, 2) + me(34, "r", y=91, s=1.22, mood="big", feet=((24, 88), (44, 88.5)), hands=((46, 58), (26, 62))).all()


scene("map-next", "A person walks on along a path, towards a marker.", go_on)


# ---------------------------------------------------------------- four of the nine parts of life


def clean_and_dressed():
    """I am in the shower behind a curtain; my clothes hang beside."""
    p = me(26, y=104, s=1.4, mood="calm", looks="r", hands=((14, 66), (38, 66)), legs=False, look=ME.but(top=ME["skin"]))
    drops = "".join(P(f"M{x} {y}q3 5 0 5t0 -5Z", SKY, 1.2) for x, y in ((14, 24), (38, 24), (10, 36), (42, 36), (14, 50), (40, 50)))
    o = R(2, 3, 48, 92, "#e3f1f8", 2.4, 2) + LL((26, 7), (26, 9), c=GREY, w=3) + P("M17 15Q17 8 26 8T35 15Z", GREY, 2) + drops + p.body()
    curtain = P("M3 64Q9 68 15 64T27 64T39 64T49 64V94H3Z", "#8967aa", 2.2) + "".join(L((x, 70), (x, 90), w=1.4) for x in (13, 26, 38))
    return o + curtain + L((57, 12), (96, 12), w=3) + L((77, 12), (77, 21), w=2) + T(tshirt(0, 0, 1.1, RED), 77, 31) + T(trousers(0, 0, 1.35), 77, 72) + low()


def doctor_listens():
    """A doctor with a stethoscope, I sit on the couch; medicine stands by."""
    doc = look(SKIN3, GREY, "bob", WHITE, legs=NAVY, glasses=True)
    p = seated(me, 27, 72, "r", floor=FOOT, s=1.35, hands=((30, 66), (38, 62)))
    d = Human(76, "l", doc, y=FOOT, s=1.35, hands=((45, 50), (62, 66)))
    couch = R(4, 72, 44, 8, SKY, 2.2, 2) + LL((9, 80), (9, 94), c=GREY, w=2.4) + LL((43, 80), (43, 94), c=GREY, w=2.4)
    tube = PP("M72 40Q60 74 44 51", DGREY, 1.4, 1)
    return low() + my_seat(27, couch) + p.body() + p.near + d.all() + tube + C(43, 50, 4, GREY, 2) + T(R(-6, -8, 12, 16, WHITE, 2, 1) + R(-6, -12, 12, 5, ORANGE, 2, 1) + R(-6, -4, 12, 6, ORANGE, 1.4), 91, 86)


def money_and_bills():
    bill = paper(4, 3, 40, 52, 0, lw=2.6) + rows(11, 16, 20, 2, 8) + glyphs("£", 24, 41, 15, w=3.4)
    return bill + cash_note(73, 28, 46, "20", NOTE["20"]) + T(purse(0, 0, .72), 26, 70) + T(coins(0, 0, 1.3), 83, 87) + T(coins(0, 0, 1.3), 83, 69)


def three_moods():
    """Happy, so-so, sad: how life feels."""
    return my_head(25, 27, 2.05, "big") + my_head(75, 27, 2.05, "flat") + my_head(50, 70, 2.05, "sad")


scene("area-body", "A person in the shower, clothes hang beside.", clean_and_dressed)
scene("area-health", "A doctor listens to the chest of a person.", doctor_listens)
scene("area-money", "A bill, a note, a purse and coins.", money_and_bills)
scene("area-good", "Three faces of a person: happy, so-so and sad.", three_moods)
SETS["areas"] = [f"area-{_k}" for _k in ("food", "body", "home", "out", "talk", "money", "health", "care", "good")]
