"""Ideas: help that comes to me, and things for my home. In each picture somebody does it."""
from scenes_large import *
from scenes_home import carrot

TRAINER = look(SKIN5, GREY, "short", "#7a4a6e", legs=DGREY, collar=True)
CLEANER = AIDE3.but(apron=WHITE)
LEAD = look(SKIN4, BLACK, "bun", RED, legs=DGREY)


def bed_side(x, y, w=48, c=SKY):
    """A bed from the side, its head left; y: the top of the mattress."""
    return LL((x, y - 16), (x, G - 1.4), c=BROWN, w=3) + LL((x + w, y - 4), (x + w, G - 1.4), c=BROWN, w=3) + R(x, y, w, 11, WHITE, 2, 3) + R(x + 3, y - 7, 14, 8, WHITE, 2, 3)


def lies(x, y, mood="sleep", w=48, c=SKY):
    """Me in bed, my head on the pillow at the left."""
    o = bed_side(x, y, w)
    h = _head(x + 11, y - 8, 1.25, mood)
    return o + h + P(f"M{n(x + 17)} {n(y + 8)}V{n(y - 7)}Q{n(x + 26)} {n(y - 15)} {n(x + 36)} {n(y - 11)}T{n(x + w - 1)} {n(y - 3)}V{n(y + 8)}Z", c, 2)


def _head(x, y, s, mood):
    h = T(head(ME, 0, 0, 1, "f", mood), x, y, s, -80)
    return f'<g class="me">{named(h)}</g>'


def morning():
    p = sits(25, "r", 76, mood="smile", hands=((46, 56), (40, 60)), **STANDS)
    h = aid(76, "l", hands=((58, 56), (74, 70)))
    shirt_ = tshirt(52, 60, 1.1, RED)
    return land() + pane(6, 4, 34, 24, DAWN, low_sun(23, 28, 7)) + bed_side(9, 76, 40) + layers(p, h, over=shirt_)


def evening():
    p = sits(28, "r", 77, mood="calm", hands=((48, 62), (42, 62)))
    h = aid(76, "l", AIDE2, hands=((55, 60), None))
    lamp = LL((6, G - 1.4), (6, 44), c=DGREY, w=2) + P("M-1 44L2 32H10L13 44Z", YEL, 2)
    return R(1, 1, 98, 95, "#f7dcb4", 0) + land(1, 99) + pane(34, 4, 34, 24, DUSK, low_sun(51, 28, 8, DORANGE)) + T(lamp, 3, 0) + chair_soft(26, 77, 1.25) + layers(p, h) + T(cup(0, 0, RED), 47, 64, 1.2)


def at_night():
    h = aid(74, "l", AIDE2, hands=((56, 58), None))
    glass_ = P("M-4 -7H4L3 6H-3Z", "#dff1fb", 1.8)
    return R(1, 1, 98, 95, DIM, 2, 2) + pane(8, 6, 30, 26, NAVY, moon_in(12, 8, 22)) + P("M86 14L98 14L99 95H46Z", "#f3e29a", 0) + P("M84 16L88 6H95L99 16Z", YEL, 1.8) + lies(5, 74, "smile", 50) + h.behind + h.body() + h.near + T(glass_, 53, 54) + L((1, G), (99, G), w=2)


def bath_seat():
    p = Me(38, "r", BARE, y=58, s=1.25, pose="sit", hands=((56, 38), (46, 50)), feet=(54, 76))
    rail = PP("M60 22H92", GREY, 3.4) + L((64, 22), (64, 16), w=2.6) + L((88, 22), (88, 16), w=2.6)
    tub = P("M6 66C6 84 14 90 26 90H72C86 90 94 84 94 66Z", "#d7dde2", 2.2) + R(2, 60, 96, 7, WHITE, 2.2, 3) + P("M22 90l-4 6M76 90l4 6", "none", 4)
    seat_ = R(20, 55, 40, 6, "#2d6fb8", 2.2, 2) + R(20, 28, 6, 28, "#2d6fb8", 2.2, 2) + R(22, 61, 5, 8, GREY, 1.8) + R(54, 61, 5, 8, GREY, 1.8)
    return rail + seat_ + p.behind + p.legs + p.torso + p.head + tub + R(22, 61, 5, 12, GREY, 1.8) + R(54, 61, 5, 12, GREY, 1.8) + R(20, 55, 40, 6, "#2d6fb8", 2.2, 2) + p.near + spout(84, 56)


def spout(x, y):
    return P(f"M{x} {y + 4}V{y - 8}Q{x} {y - 14} {x - 6} {y - 14}T{x - 12} {y - 8}V{y - 6}", "none", 7) + P(f"M{x} {y + 4}V{y - 8}Q{x} {y - 14} {x - 6} {y - 14}T{x - 12} {y - 8}V{y - 6}", "none", 3.4, GREY)


def remind():
    p = mine(26, "r", hands=((48, 54), (44, 62)))
    ph = T(R(-17, -31, 34, 62, DGREY, 2.2, 5) + R(-13, -25, 26, 46, BLUE, 1.8) + icon("1F514", 30) + C(0, 26, 2.4, WHITE, 1), 68, 50)
    return land(2, 46) + p.behind + p.body() + ph + P("M46 26Q42 32 46 38M90 26Q94 32 90 38M90 52Q94 58 90 64", "none", 2.6) + p.near


def two_days(left, right, on=(0, 3)):
    """The same on two days."""
    o = ""
    for i, (x, s) in enumerate(((1, left), (51, right))):
        o += R(x, 20, 48, 79, WHITE, 2, 3) + leaf(x + 6, 4, 36, 22, on[i]) + T(s, x + 24, 97)
    return o


def same_helper():
    both = lambda: T(mine(-11, "r", 0, 1.15).all() + Human(10, "f", AIDE, y=0, s=1.15, looks="l", mood="big").all(), 0, -1)
    return two_days(both(), both())


def comes_daily():
    p = Me(24, "r", y=84, s=1.12, hands=((38, 50), None), mood="big")
    h = Human(70, "f", AIDE, y=84, s=1.12, looks="l", hands=((54, 40), None), mood="big")
    return L((2, 84), (98, 84), w=2) + R(44, 10, 44, 74, "#dff1fb", 2.4, 1) + P("M44 10L36 14V84H44Z", "#a9743f", 2) + p.all() + h.all() + days7(range(7))


def learns():
    p = mine(22, "r", hands=((42, 50), (38, 58)), legs=False)
    h = aid(82, "l", hands=((66, 30), None), legs=False)
    kettle = T(P("M-9 8V-2Q-9 -9 0 -9T9 -2V8Z", MGREY, 2) + P("M-6 -9Q0 -20 7 -9", "none", 2.6) + P("M9 -1L15 -6", "none", 4), 50, 54)
    strip = "".join(R(33 + i * 22, 3, 19, 19, WHITE, 1.8, 2) + s for i, s in enumerate((T(cup(0, 0, RED), 39, 16, 1.2), T(P("M-6 5V-1Q-6 -6 0 -6T6 -1V5Z", MGREY, 1.6) + P("M-4 -6Q0 -12 5 -6", "none", 1.8), 64, 15), T(cup(0, 0, RED) + part("steam", 5, -9, .5), 83, 17, 1.1))))
    return strip + p.behind + p.body() + h.body() + desk_(2, 98, 72) + T(cup(0, 0, RED), 57, 71, 1.5) + T(kettle, -8, -2) + p.near + h.near


def nurse_shows():
    p = sits(24, "r", 80, hands=((48, 60), (38, 68)), far=())
    a = Human(55, "f", NRS, y=G, s=K, hands=((45, 57), (49, 63)), looks="r", mood="talk")
    b = aid(83, "l")
    return land() + stool(23, 80) + p.body() + a.behind + a.body() + b.all() + p.near + R(36, 53, 10, 9, WHITE, 1.8, 1) + a.near


def trained():
    pic_ = R(44, 4, 52, 40, WHITE, 2.4, 2) + T(R(-18, 4, 30, 6, BROWN, 1.8, 2) + EL(-12, 0, 5, 4.6, SKIN2, 1.6) + P("M-7 4V0Q2 -5 12 1V4Z", SKY, 1.6) + T(who(0, 0, AIDE, face="l", s=.62, legs=False), 16, 24), 70, 26)
    t = one(TRAINER, 88, "l", mood="talk", hands=((78, 42), None))
    a = aid(18, "r", AIDE3, hands=((15, 66), (27, 66)))
    b = aid(46, "r", AIDE2, hands=((43, 66), (55, 66)))
    return land() + pic_ + t.all() + b.body() + R(42, 60, 14, 10, YEL, 1.8, 1) + b.near + a.body() + R(14, 60, 14, 10, YEL, 1.8, 1) + a.near


def advocate_():
    p = mine(42, "r", mood="talk", hands=((58, 58), (52, 64)), legs=False)
    a = one(LEAD, 16, "r", hands=((32, 50), (26, 64)), legs=False)
    b = one(SOC, 86, "l", hands=((72, 64), (76, 66)), legs=False)
    return a.behind + a.body() + p.behind + p.body() + b.body() + desk_(2, 98, 70) + a.near + p.near + b.near + speech(58, 13, 34, 19, "bl", lw=2.2)


scene("idea-morning-help", "A helper brings clothes to a bed as the sun rises.", morning)
scene("idea-evening-help", "A helper brings a cup at sunset, a lamp is on.", evening)
scene("idea-night-help", "A helper brings water to a bed in the dark.", at_night)
scene("idea-bath-aid", "A person sits on a bath chair, by a grab rail.", bath_seat)
scene("idea-remind", "A person holds a phone that rings.", remind)
scene("idea-same-helper", "The same helper meets a person on two days.", same_helper)
scene("idea-visit", "A helper comes to the front door, each day.", comes_daily)
scene("idea-learn", "A person pours tea, a helper points at three steps.", learns)
scene("idea-nurse", "A nurse shows a helper how to bandage an arm.", nurse_shows)
scene("idea-training", "Helpers learn from a trainer at a board.", trained)
scene("idea-advocate", "A person speaks, with an advocate beside them at a meeting.", advocate_)


# ---------------------------------------------------------------- in my home

def delivered():
    p = mine(86, "l", hands=((76, 64), (78, 68)), mood="big")
    d = one(look(SKIN4, BLACK, "short", "#c9563f", legs=DGREY), 36, "r", hands=((47, 62), (46, 68)))
    crate = om("1F35E", 44, 34, 22, lw=1.7) + om("1F34C", 57, 34, 20, lw=1.7) + R(46, 52, 30, 18, "#e3c79a", 2.2, 1) + L((46, 58), (76, 58), w=1.6)
    van = R(2, 40, 26, 42, GREEN, 2.2, 2) + P("M2 46H2", "none", 0) + R(2, 46, 26, 12, WHITE, 1.8) + C(12, 84, 9, DGREY, 2.2) + C(12, 84, 4, WHITE, 1.8)
    return land() + way_in(72, 8, 24) + T(van, 1, 0) + d.body() + p.body() + crate + d.near + p.near


def cleaner():
    c = Human(66, "f", CLEANER, y=G, s=1.2, looks="l", hands=((54, 56), (54, 68)))
    p = sits(26, "r", 78, 1.15, mood="calm")
    mop = LL((53, 40), (50, 90), c=BROWN, w=2) + P("M44 94Q46 86 50 86T56 94Z", SKY, 2)
    return house_cut() + chair_soft(24, 78, 1.2) + p.all() + c.body() + mop + c.near + T(part("bucket"), 84, 94, 1.1)


def equipment():
    st = P("M10 96H98V40H84V51H70V62H56V73H42V84H28V96Z", "#d7dde2", 2.2)
    rail = LL((20, 92), (92, 34), c=DGREY, w=3)
    p = Me(46, "r", y=58, s=1.15, pose="sit", hands=((62, 46), (56, 52)), feet=(60, 74), mood="big", **STANDS)
    seat_ = R(36, 32, 5, 28, SKY, 2, 2) + R(36, 57, 24, 6, SKY, 2, 2) + R(44, 62, 6, 10, DGREY, 1.6) + L((58, 79), (67, 79), w=3.4)
    return st + rail + seat_ + p.all() + L((52, 52), (61, 52), w=3) + T(part("frame"), 12, 95, 1.15)


def alarm():
    p = mine(28, hands=((20, 70), (28, 60)), mood="worried")
    cord = P("M23 46Q22 56 28 60Q34 56 33 46", "none", 1.8)
    h = bust(look(SKIN2, DBROWN, "bob", TUNIC), 0, 0, 1.5, "talk", "l")
    call = R(54, 6, 42, 58, "#e4f1fb", 2.4, 5) + T(h, 75, 62) + P("M60 32Q56 18 74 17Q92 17 90 32", "none", 3) + R(56, 30, 6, 10, DGREY, 1.6, 2) + P("M60 41Q62 48 70 48", "none", 2)
    return land(2, 52) + p.legs + p.torso + p.head + cord + R(22, 56, 12, 13, WHITE, 1.8, 4) + C(28, 62.500, 3.8, RED, 1.4) + p.near + P("M39 56q4 -2 8 -8M40 63q6 0 10 -3", "none", 2.4) + call


def door_view():
    p = mine(76, "l", hands=((62, 54), (66, 60)))
    v = one(MATE, 20, "r", s=1.2, hands=((33, 46), None))
    screen_ = R(46, 38, 17, 28, DGREY, 2, 3) + R(48.500, 41, 12, 20, BLUE, 1.4) + T(bust(MATE, 0, 0, .58), 54.500, 61)
    return land() + R(36, 8, 7, 88, "#c98d5b", 2.2) + R(37, 40, 5, 9, DGREY, 1.6, 1) + C(39.500, 43, 1.3, WHITE, 0) + v.all() + p.behind + p.body() + screen_ + p.near


def share_home():
    p = sits(26, "r", 78, 1.1, hands=((40, 62), (38, 66)), mood="big")
    h = Human(74, "l", AIDE3, y=78, s=1.1, pose="sit", hands=((60, 62), (62, 66)), mood="big", looks="l")
    return house_cut() + stool(25, 78) + p.body() + stool(75, 78, 1) + h.body() + desk_(38, 62, 72) + T(plate_food(0, 0), 44, 71) + T(plate_food(0, 0), 57, 71) + p.near + h.near


def plate_food(x, y):
    return EL(x, y - 1, 6.500, 2, WHITE, 1.6) + P(f"M{x - 4} {y - 2}Q{x} {y - 8} {x + 4} {y - 2}Z", GOLD, 1.5)


def homes_seen():
    p = mine(20, "r", hands=((40, 44), None), mood="big")
    o = "".join(card_(44 + 27 * (i % 2), 6 + 29 * (i // 2), 25, s, YEL if i == 0 else WHITE) for i, s in enumerate((
        icon("1F3E0", 24), icon("1F3E2", 24), icon("1F3E1", 24), T(R(-9, -8, 18, 17, "#e9b48b", 1.6) + P("M-11 -7L0 -13L11 -7Z", DGREY, 1.6) + R(-2.500, 1, 5, 8, NAVY, 1.4) + R(-7, -5, 5, 4, BLUE, 1.2) + R(2, -5, 5, 4, BLUE, 1.2), 0, 2))))
    return R(41, 3, 57, 62, "#e9d8b8", 2.4, 2) + land(2, 98) + LL((50, 66), (50, G - 2), c=BROWN, w=2.4) + LL((88, 66), (88, G - 2), c=BROWN, w=2.4) + o + p.all()


def quiet():
    p = sits(40, "r", 78, mood="calm", hands=((58, 60), (54, 64)))
    bk = T(P("M-1 -9L10 -13V5L-1 9Z", RED, 2) + P("M-1 -9L-8 -12V6L-1 9Z", WHITE, 1.8), 60, 58)
    lamp = LL((20, G - 1.4), (20, 30), c=DGREY, w=2) + P("M10 31L14 16H26L30 31Z", YEL, 2)
    return land() + way_in(68, 22, 28, open_=False) + lamp + chair_soft(38, 78, 1.35) + p.body() + bk + p.near + om("1FAB4", 0, 68, 29, lw=1.7)


def day_box():
    p = mine(50, y=112, s=1.75, hands=((31, 66), (66, 62)), legs=False)
    o = R(4, 70, 92, 26, "#bfe0f7", 2.4, 3)
    for i in range(7):
        x = 6 + i * 12.7
        o += R(x, 74, 11.2, 18, WHITE if i != 4 else YEL, 1.8, 1.5)
        o += (C(x + 5.6, 86, 2.7, RED, 1.2) + C(x + 4, 80, 2.2, WHITE, 1.2)) if i > 3 else ""
    return p.body() + o + R(55.800, 66, 13.200, 9, "#7fb6e0", 1.8, 1.5) + p.near


def shops():
    p = mine(24, "r", hands=((46, 60), (44, 64)))
    h = aid(46, "r", AIDE2, hands=(None, (64, 50)), y=94)
    tr = LL((44, 61), (52, 61), c=DGREY, w=2.4) + P("M50 60L56 82H88L94 62H51Z", WHITE, 2.2) + "".join(L((58 + i * 8, 63), (60 + i * 7, 81), w=1.5) for i in range(5)) + C(60, 91, 3.6, DGREY, 1.8) + C(85, 91, 3.6, DGREY, 1.8) + L((56, 82), (56, 88), (88, 88), w=2.2)
    goods = om("1F34E", 58, 46, 17, lw=1.6) + om("1F35E", 72, 46, 19, lw=1.6)
    shelf_ = R(62, 4, 34, 30, WHITE, 2, 1) + L((62, 19), (96, 19), w=2) + om("1F95B", 63, 3, 16, lw=1.5) + om("1F96B", 79, 3, 16, lw=1.5) + om("1F34C", 63, 18, 16, lw=1.5) + om("1F9C0", 79, 18, 16, lw=1.5)
    return land() + shelf_ + h.all() + goods + p.behind + p.body() + tr + p.near


def cooks_together():
    p = mine(20, "r", hands=((36, 50), (34, 68)), legs=False)
    h = aid(80, "l", hands=((64, 56), None), legs=False)
    knife = LL((36, 48), (39, 52), c=DBROWN, w=2.4) + P("M38 50L52 62L42 59Z", GREY, 1.7)
    pot_ = T(part("pot"), 72, 76, 1.3)
    return p.body() + h.body() + desk_(2, 98, 76) + R(24, 71, 30, 5, "#e3c79a", 1.8, 1) + carrot(36, 67, 0, 1.35) + knife + pot_ + om("1F966", 60, 44, 20, lw=1.6) + p.near + h.near


def cook_lesson():
    hat = P("M-7 2V-5Q-13 -7 -11 -13T-3 -16Q0 -20 4 -16T11 -13Q13 -7 7 -5V2Z", WHITE, 1.8)
    c = Human(50, "f", look(SKIN1, DBROWN, "short", WHITE, legs=DGREY), y=84, s=1.15, mood="talk", hands=((40, 50), (60, 50)), legs=False)
    p = mine(20, "r", y=G, hands=((36, 62), (30, 66)), legs=False)
    f = one(PAL, 80, "l", hands=((64, 62), (70, 66)), legs=False)
    bowl_ = P("M-9 -8H9Q9 0 3 0H-3Q-9 0 -9 -8Z", WHITE, 1.9)
    return c.body() + T(hat, 50, 25) + R(34, 54, 32, 14, GREY, 2, 1) + T(part("pot"), 50, 54, 1.1) + c.near + p.body() + f.body() + desk_(2, 98, 74) + T(bowl_, 36, 74, 1.2) + T(bowl_, 64, 74, 1.2) + spoon(34, 56, 37, 68) + spoon(66, 56, 63, 68) + p.near + f.near


scene("idea-delivery", "A person gets a box of food at the door.", delivered)
scene("idea-cleaner", "A cleaner mops, a person sits in their home.", cleaner)
scene("idea-equipment", "A person rides up the stairs on a stair lift.", equipment)
scene("idea-alarm", "A person presses a button on a cord, somebody answers.", alarm)
scene("idea-door-camera", "A person sees on a screen who is outside.", door_view)
scene("idea-share-home", "A person and a helper eat together in one house.", share_home)
scene("idea-new-home", "A person looks at pictures of four homes.", homes_seen)
scene("idea-quiet-place", "A person reads alone in an armchair, door closed.", quiet)
scene("idea-tablets", "A person takes tablets from a box with seven days.", day_box)
scene("idea-shopping", "A person and a helper push a shopping trolley.", shops)
scene("idea-cook", "A person and a helper chop food together.", cooks_together)
scene("idea-cook-class", "A cook shows two people how to cook.", cook_lesson)
