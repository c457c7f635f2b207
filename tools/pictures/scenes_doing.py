"""Ideas: what I do, where I go, whom I meet. In each picture somebody does it."""
from scenes_large import *
from scenes_budget import APRON, ADVISER, BOSS
from scenes_money import bill, till
from scenes_out import books

CARDBOARD = "#d9b380"


def easel(x, y, inner, flip=1):
    """A picture on its stand; (x, y): the middle of the picture."""
    return LL((x - 11, G - 1.4), (x - 2, 30), c=BROWN, w=2) + LL((x + 11, G - 1.4), (x + 2, 30), c=BROWN, w=2) + R(x - 16, y - 15, 32, 30, WHITE, 2.2, 1) + T(inner, x, y) + R(x - 18, y + 15, 36, 4, BROWN, 1.8, 1)


def art():
    p = mine(21, "r", hands=((38, 50), None))
    f = one(PAL, 84, "l", hands=((70, 50), None), mood="big")
    land_ = P("M-14 12V4Q-5 -4 3 2T14 0V12Z", GREEN, 1.4) + C(7, -7, 4, YEL, 1.4)
    return land() + easel(53, 46, land_) + layers(p, f) + LL((36, 51), (45, 44), c=GOLD, w=2) + LL((71, 51), (63, 50), c=GOLD, w=2)


def book_of_talk():
    p = mine(50, y=106, s=1.6, hands=((27, 62), (72, 58)), legs=False)
    bk = P("M6 68Q28 62 50 70Q72 62 94 68V95Q72 90 50 97Q28 90 6 95Z", WHITE, 2.2) + L((50, 70), (50, 96), w=2)
    left = T(my_head(0, 0, .85, "talk"), 20, 80) + speech(36, 77, 15, 10, "bl", lw=1.6, dots=False, inner=T(cup(0, 0, RED), 33, 80, .6))
    right = card_(57, 72, 14, icon("1F6BF", 13)) + card_(75, 72, 14, icon("1F3E0", 13))
    return p.body() + bk + left + right + p.near + LL((70, 60), (64, 74), c=GOLD, w=2.4)


def buddy():
    p = mine(32, "f", hands=(None, None), mood="big")
    b = one(PAL, 66, "f", hands=((44, 52), None), mood="big")
    return R(1, 1, 98, 95, "#dff1fb", 0) + P("M1 70Q30 58 60 66T99 62V96H1Z", "#cfe3a0", 0) + P("M34 96Q48 80 42 64H56Q62 80 68 96Z", "#ead9b5", 0) + om("1F333", -4, 18, 46, lw=1.8) + land(1, 99) + p.body() + b.body() + p.near + b.near


def bus():
    p = mine(20, "r", hands=((38, 54), (32, 62)))
    h = aid(44, "r", AIDE2, hands=(None, (62, 44)), y=94)
    front = R(58, 22, 40, 62, RED, 2.4, 5) + R(62, 34, 32, 24, BLUE, 2, 2) + R(66, 25, 24, 6, YEL, 1.6, 1) + C(65, 72, 3.6, YEL, 1.8) + C(91, 72, 3.6, YEL, 1.8) + R(61, 84, 9, 9, DGREY, 2, 2) + R(86, 84, 9, 9, DGREY, 2, 2) + L((78, 34), (78, 58), w=1.6) + R(70, 66, 16, 10, WHITE, 1.6, 1)
    table_ = R(30, 40, 15, 21, WHITE, 1.8, 1) + T(R(-5, -4, 10, 7, RED, 1.4, 1) + C(-2.500, 4, 1.4, DGREY, 0) + C(2.500, 4, 1.4, DGREY, 0), 37.500, 46) + L((33, 54), (42, 54), w=1.6) + L((33, 58), (40, 58), w=1.6)
    return land() + front + h.all() + p.behind + p.body() + table_ + p.near


def calm_plan():
    p = mine(20, "r", hands=((38, 60), (34, 66)), legs=False)
    h = aid(82, "l", hands=((66, 62), None), legs=False)
    page_ = R(31, 10, 38, 56, WHITE, 2.2, 2) + T(icon("1F327", 22), 50, 21) + P("M50 33V40M46.500 37L50 41L53.500 37", "none", 2) + T(part("armchair"), 45, 53, .55) + T(icon("1F3A7", 16, 1.5), 58, 54)
    return p.body() + h.body() + page_ + desk_(2, 98, 70) + p.near + h.near + LL((66, 63), (61, 52), c=GOLD, w=2.2)


def club():
    p = mine(50, y=88, s=1.2, mood="big", hands=((40, 62), (60, 62)), legs=False)
    a = one(PAL, 17, "r", y=94, mood="big", hands=((34, 60), None), legs=False)
    b = one(PAL2, 83, "l", y=94, mood="big", hands=((66, 60), None), legs=False)
    cards = "".join(T(R(-4.500, -6.500, 9, 13, WHITE, 1.7, 1) + C(0, 0, 1.8, c, 0), x, 58, 1, r) for x, c, r in ((45, RED, -14), (50, BLACK, 0), (55, RED, 14)))
    lay = "".join(R(x, 76, 9, 8, WHITE, 1.6, 1) + C(x + 4.500, 80, 1.5, c, 0) for x, c in ((30, RED), (46, BLACK), (62, RED)))
    return p.body() + a.body() + b.body() + EL(50, 80, 47, 14, DGREEN, 2.2) + lay + cards + p.near + a.near + b.near


def college():
    p = mine(24, "r", hands=((40, 62), (34, 64)), feet=((15, 93), (34, 94.4)))
    bagp = R(8, 50, 12, 22, DRED, 2, 4) + R(9, 60, 8, 9, "#a3231c", 1.6, 2)
    hall = R(42, 38, 54, 58, "#eadfc8", 2.2) + P("M39 38L69 18L98 38Z", "#8d5a3b", 2.2) + R(60, 64, 18, 32, "#6a462f", 2, 1) + "".join(R(x, y, 9, 11, BLUE, 1.7, .6) for x in (47, 82) for y in (46, 68)) + C(69, 50, 6.500, WHITE, 1.8) + L((69, 50), (69, 46), w=1.5) + L((69, 50), (72, 51), w=1.5)
    cap = P("M56 11L69 5L82 11L69 17Z", DGREY, 1.8) + P("M61 13V19Q69 23 77 19V13", DGREY, 1.8) + L((80, 12), (80, 20), w=1.6)
    return land() + hall + T(cap, 2, -4, .98) + bagp + p.behind + p.body() + R(31, 54, 12, 15, SKY, 1.9, 1) + R(33, 51, 12, 15, YEL, 1.9, 1) + p.near


def garden():
    p = mine(22, "r", hands=((42, 52), (36, 60)))
    can = P("M42 50H58V66H42Z", SKY, 2.2) + P("M58 58L68 50", "none", 6) + P("M58 58L68 50", "none", 2.6, SKY) + P("M45 50Q50 42 55 50", "none", 2.4)
    drops = P("M70 56v4M74 55v5M72 63v4M76 62v4", "none", 2.2, SKY)
    bed_ = P("M50 96Q52 84 62 84H90Q98 84 98 96Z", DBROWN, 2)
    return R(1, 1, 98, 95, "#e6f3fa", 0) + land(1, 99) + bed_ + om("1F33B", 64, 34, 38, lw=1.8) + om("1F331", 54, 62, 26, lw=1.8) + om("1F331", 78, 66, 19, lw=1.7) + p.behind + p.body() + can + drops + p.near


def check_up():
    p = sits(30, "r", 78, hands=((44, 70), (42, 72)))
    d = one(DOC.but(stethoscope=None), 76, "l", hands=((46, 54), (66, 64)))
    tube = P("M70 50Q62 66 46 55", "none", 2.6) + P("M70 50Q70 42 74 40", "none", 2.2)
    cal = sheet(4, 4, 38, 28, "".join(R(7.500 + i * 8.4, 13 + j * 6, 6.2, 4.4, NAVY if (i, j) == (2, 1) else WHITE, 1.2, .5) for i in range(4) for j in range(3)), lw=2)
    return land() + cal + stool(29, 78) + p.body() + d.body() + tube + d.near + C(46, 55, 3.2, GREY, 1.7) + p.near


def holiday():
    p = Me(34, "r", y=80, s=1.25, pose="sit", mood="calm", hands=((48, 66), (44, 66)), lean=-6, **STANDS)
    sea_ = R(1, 1, 98, 42, "#dff1fb", 0) + R(1, 40, 98, 14, SKY, 0) + P("M1 46q6 -4 12 0t12 0t12 0t12 0t12 0t12 0t12 0t14 0", "none", 2, WHITE) + R(1, 54, 98, 45, "#f4dfa6", 0) + sun(84, 16, .32)
    shade = LL((12, 92), (22, 20), c=BROWN, w=2) + P("M-2 28Q6 4 26 8T48 34Q40 28 34 33Q28 24 20 29Q14 22 8 28Q4 26 -2 28Z", RED, 2)
    deck = LL((22, 62), (52, 90), c=BROWN, w=2.6) + LL((28, 90), (48, 70), c=BROWN, w=2.6) + P("M21 60L36 82H50", "none", 6) + P("M21 60L36 82H50", "none", 3.2, YEL)
    return sea_ + T(shade, 4, 0) + deck + p.all() + T(icon("1F9F3", 38, 1.9), 80, 76) + R(1, 1, 98, 97, "none", 2, 3)


def invites():
    p = mine(26, "r", mood="big", hands=((42, 48), None))
    a = one(PAL, 60, "l", mood="big", hands=((50, 62), (52, 64)), y=95)
    b = one(PAL2, 86, "l", mood="big", hands=((74, 42), None))
    return land() + way_in(10, 10, 34) + b.all() + a.behind + a.body() + EL(48, 66, 10, 2.6, WHITE, 1.8) + om("1F382", 38, 46, 21, lw=1.6) + p.all() + a.near


def job_board():
    p = mine(20, "r", hands=((38, 46), None))
    h = aid(85, "l", hands=((73, 44), None), y=95)
    o = "".join(card_(33 + (i % 2) * 20, 6 + (i // 2) * 22, 18, s, YEL if i == 2 else WHITE) for i, s in enumerate((
        icon("1F9F9", 17, 1.5), T(till(0, 0), -1, 8, .55), icon("1F331", 18, 1.5), icon("1F5A5", 17, 1.5))))
    return land() + R(30, 3, 44, 48, "#e9d8b8", 2.4, 2) + LL((38, 52), (38, G - 2), c=BROWN, w=2.4) + LL((66, 52), (66, G - 2), c=BROWN, w=2.4) + o + p.all() + h.all()


def advice():
    p = mine(20, "r", hands=((38, 60), (34, 66)), legs=False, mood="flat")
    a = one(ADVISER, 80, "l", mood="talk", hands=((62, 50), (66, 66)), legs=False)
    return p.body() + a.body() + desk_(2, 98, 74) + T(bill(0, 0, 1.05), 42, 42) + T(paper(0, 0, 21, 28, 3, lw=1.8, inset=3), 52, 36) + p.near + a.near + T(tag_free(), 50, 14)


def tag_free():
    return P("M-16 0L-8 -9H18V9H-8Z", YEL, 2) + C(-9, 0, 1.8, WHITE, 1.4) + glyphs("£0", 5, 0, 9, w=2, gap=2.6)


def counts_money():
    p = mine(20, "r", hands=((40, 64), (34, 68)), legs=False)
    h = aid(82, "l", hands=((64, 66), (70, 70)), legs=False)
    return p.behind + p.body() + h.body() + desk_(2, 98, 74) + T(cash_note(0, 0, 26, "10", ORANGE), 48, 40, 1, -8) + T(cash_note(0, 0, 26, "5", "#8fc7ec"), 52, 54, 1, 5) + money_pile(56, 74, (2,), .62) + money_pile(68, 74, (3,), .62) + C(44, 71, 4, GOLD, 1.6) + p.near + h.near


def feelings():
    p = sits(22, "r", mood="sad", hands=((38, 56), None))
    d = one_sits(DOC, 80, "l", mood="flat", hands=((66, 68), (68, 70)))
    return land() + stool(21) + p.all() + stool(81, back=1) + d.all() + speech(48, 15, 44, 26, "bl", lw=2.2, inner=T(icon("1F327", 28), 48, 14))


def music():
    p = mine(24, hands=((20, 64), (42, 54)), mood="big")
    f = one(PAL, 56, "f", mood="talk", hands=(None, (62, 50)), y=95, looks="l")
    g = one(PAL2, 84, "l", mood="big", hands=((70, 62), (78, 62)))
    drum = R(64, 68, 20, 20, RED, 2, 2) + EL(74, 68, 10, 3.6, WHITE, 2) + L((66, 88), (64, G - 1), w=2.4) + L((82, 88), (84, G - 1), w=2.4)
    return land() + g.body() + f.body() + LL((62, 50), (60, 44), c=DGREY, w=2.6) + C(59.500, 42, 3, MGREY, 1.6) + f.near + drum + g.near + p.body() + T(om("1F3B8", -24, -24, 48, lw=2), 31, 60) + p.near + om("1F3B5", 36, 1, 20, lw=1.7)


def my_day():
    p = mine(24, "r", hands=((48, 50), (40, 52)), mood="big")
    col = R(56, 3, 40, 92, WHITE, 2.4, 3) + sun(63, 13, .13) + moon_in(58, 78, 12)
    for i, c in enumerate(("2615", None, "1F3B5")):
        y = 8 + 29 * i
        col += card_(69, y, 24, icon(c, 22), WHITE) if c else P(f"M69 {y}h24v24h-24Z", "none", 1.8, MGREY, ' stroke-dasharray="3 3.4"')
    return land(2, 54) + col + p.behind + p.body() + card_(42, 34, 22, icon("1F333", 21), YEL) + p.near


scene("idea-art", "A person and a friend paint pictures at an easel.", art)
scene("idea-book", "A person makes a book with pictures and words.", book_of_talk)
scene("idea-buddy", "A friend walks along with a person.", buddy)
scene("idea-bus", "A person with a timetable, a helper shows the bus.", bus)
scene("idea-calm-plan", "A person and a helper write what calms in storms.", calm_plan)
scene("idea-club", "A person plays cards with friends at a table.", club)
scene("idea-college", "A person with books and a bag at a college.", college)
scene("idea-garden", "A person waters plants in a garden.", garden)
scene("idea-health-check", "A doctor listens to a heart, one day a year.", check_up)
scene("idea-holiday", "A person rests in a beach chair by the sea.", holiday)
scene("idea-invite", "Friends bring a cake to the door of a person.", invites)
scene("idea-job", "A person and a helper look at cards with jobs.", job_board)
scene("idea-money-advice", "An adviser looks at bills with a person for free.", advice)
scene("idea-money-help", "A helper and a person count money at a table.", counts_money)
scene("idea-mood-doctor", "A sad person tells a doctor about dark feelings.", feelings)
scene("idea-music", "A person plays the guitar, friends sing and drum.", music)
scene("idea-my-rules", "A person puts a picture card into their own day.", my_day)
