"""Ideas: talking, signs, trips, work, and rest from helping. In each picture somebody does it."""
from scenes_doing import *

CHILD2 = look(SKIN5, BLACK, "afro", GREEN, legs=NAVY)


def parents():
    p = mine(20, "r", hands=((30, 66), None), mood="big")
    f = one(PAL, 82, "l", hands=((72, 68), None), mood="big")
    a = one(KIDDO, 38, "r", s=.82, hands=(None, (28, 68)))
    b = one(CHILD2, 62, "l", s=.82, hands=(None, (72, 70)))
    toys = R(45, 84, 10, 11, RED, 1.8, 1) + P("M44 84L50 77L56 84Z", YEL, 1.8)
    return land() + f.all() + p.all() + a.all() + b.all() + toys


def signs():
    def ask(who_, *a, **k):
        x = a[0]
        return who_(*a, hands=((x - 5, 60), (x + 6, 52)), s=1.2, **k)
    waves = "".join(P(f"M{x + 11} 45q4 2 5 6M{x - 9} 62q0 4 -2 6", "none", 2) for x in (20, 50, 80))
    return land() + ask(mine, 20, "f", mood="big").all() + ask(aid, 50, "l").all() + ask(lambda x, f, **k: one(PAL2, x, f, looks="l", **k), 80, "f").all() + waves


def sport():
    p = mine(26, "r", hands=((40, 48), (12, 54)), feet=((18, 93), (44, 84)), mood="big", lean=-3)
    f = one(PAL, 80, "l", hands=((64, 46), (90, 60)), feet=((72, 93), (88, 94)), mood="big")
    goal = P("M58 62V28H98M98 28V62", "none", 0)
    return R(1, 62, 98, 37, "#b9d98a", 0) + R(1, 1, 98, 62, "#e6f3fa", 0) + goal + p.all() + f.all() + T(icon("26BD", 26, 1.7), 54, 84)


def trusts():
    p = sits(22, "r", mood="talk", hands=((37, 58), (40, 66)))
    f = one_sits(PAL2, 80, "l", mood="smile", hands=((64, 64), (66, 68)))
    return land() + stool(21) + stool(81, back=1) + p.behind + p.body() + f.body() + T(desk_(42, 60, 76), 0, 0) + T(cup(0, 0, RED), 43, 76, 1.2) + T(cup(0, 0, SKY), 53, 76, 1.2) + p.near + f.near + speech(44, 14, 40, 22, "bl", lw=2.2)


def talks_boss():
    p = sits(22, "r", mood="talk", hands=((40, 56), None))
    b = one(BOSS, 80, "l", hands=((64, 62), (66, 66)), legs=False)
    need = R(-8, -4, 16, 10, WHITE, 1.6, 1)
    return land() + stool(21) + p.all() + b.body() + block(54, 95, 66) + T(part("laptop"), 82, 61, 1) + b.near + speech(42, 15, 44, 24, "bl", lw=2.2, inner=T(icon("1F3A7", 18, 1.5), 32, 14) + T(clock(0, 0, 8, 9, 12), 53, 14))


def talker():
    p = mine(34, y=104, s=1.6, hands=((24, 70), (56, 60)), legs=False)
    dev = T(R(-26, -15, 52, 30, DGREY, 2.2, 4) + "".join(card_(-22 + i * 15.5, -11 + j * 12, 12.5, s, YEL if (i, j) == (2, 0) else WHITE, 10, 1.4) for (i, j), s in zip([(i, j) for j in range(2) for i in range(3)], (icon("1F34E", 9, 1.2), icon("1F3E0", 9, 1.2), T(cup(-4, 3, RED), 0, 0, .8), icon("1F68C", 9, 1.2), icon("1F44B", 9, 1.2), icon("26BD", 9, 1.2)))), 62, 78)
    return p.body() + dev + p.near + speech(76, 30, 40, 30, "br", lw=2.2, inner=T(cup(0, 0, RED), 69, 38, 2)) + P("M90 60q4 3 3 8", "none", 2)


def cab():
    """A black cab as in Britain, its lamp lit, from the side."""
    return R(58, 43, 17, 7, YEL, 2, 2) + P("M34 84V70Q34 64 40 63L45 61Q48 50 54 50H82Q88 50 90 60L96 64V84Z", DGREY, 2.4) + P("M49 62Q51 54 56 54H66V62Z", "#cfe8f6", 1.8) + P("M69 54H80Q84 54 86 62H69Z", "#cfe8f6", 1.8) + \
        L((67.5, 64), (67.5, 82), w=1.6, stroke=WHITE) + C(48, 85, 8.6, DGREY, 2.4) + C(48, 85, 3.6, GREY, 1.6) + C(84, 85, 8.6, DGREY, 2.4) + C(84, 85, 3.6, GREY, 1.6) + C(37, 72, 2.4, YEL, 1.4) + L((71, 70), (76, 70), w=2, stroke=WHITE)


def taxi():
    p = mine(20, "r", hands=((32, 26), None), mood="big")
    return land() + cab() + T(bust(look(SKIN4, BLACK, "short", "#c9563f"), 0, 0, .5, "smile", "l"), 57, 62) + p.all()


def car_trip():
    hills = R(1, 1, 98, 95, "#dff1fb", 0) + P("M1 58Q20 36 44 54Q66 34 99 56V96H1Z", "#cfe3a0", 0) + sun(82, 18, .34)
    body = P("M4 82V68Q4 62 12 61L22 60L32 40Q34 36 40 36H70Q76 36 80 42L88 60Q96 62 96 70V82Z", "#e27a5f", 2.4)
    glass_ = P("M27 60L37 43H52V60Z", WHITE, 2) + P("M57 43H70L81 60H57Z", WHITE, 2)
    return hills + L((1, 93), (99, 93), w=2) + R(36, 24, 18, 11, BROWN, 2, 2) + R(56, 22, 14, 13, DRED, 2, 3) + body + glass_ + \
        my_head(44, 51, .95, "big", "l") + T(head(PAL, 0, 0, .95, "l", "big"), 65, 51) + P("M27 60H52V66H27Z", "#e27a5f", 0) + P("M57 60H81V66H57Z", "#e27a5f", 0) + L((20, 61), (90, 61), w=2) + \
        L((54.5, 44), (54.5, 80), w=2) + L((60, 67), (66, 67), w=2.4) + C(22, 83, 10, DGREY, 2.4) + C(22, 83, 4, GREY, 1.6) + C(78, 83, 10, DGREY, 2.4) + C(78, 83, 4, GREY, 1.6)


def apron(x, face="f", hands=(None, None), **k):
    return Me(x, face, APRON, y=G, s=K, hands=hands, **k)


def tries_work():
    p = apron(28, "f", ((18, 62), (42, 60)))
    goods = R(10, 46, 14, 12, CARDBOARD, 2, 1)
    return land() + p.body() + block(4, 70, 66) + p.near + T(till(0, 0), 56, 62, .95) + "".join(R(30 + i * 13.6, 4, 11.6, 14, TUNIC if i < 3 else WHITE, 1.8, 1.4) + L((34 + i * 13.6, 2.6), (34 + i * 13.6, 6), w=1.6) + L((38 + i * 13.6, 2.6), (38 + i * 13.6, 6), w=1.6) for i in range(5))


def work_helper():
    p = apron(26, "f", ((20, 66), (44, 58)), looks="r")
    h = aid(80, "l", hands=((58, 56), (68, 66)))
    return land() + p.behind + p.body() + h.body() + block(6, 94, 72) + T(R(-13, -15, 26, 15, CARDBOARD, 2.2, 1) + L((-13, -10), (13, -10), w=1.6), 52, 68) + p.near + h.near


def colleague():
    p = apron(26, "f", ((20, 66), (42, 58)), looks="r")
    c = Human(76, "f", PAL.but(apron=ORANGE, top="#7a8fb5"), y=G, s=K, looks="l", mood="big", hands=((60, 58), (84, 66)))
    return land() + p.behind + p.body() + c.body() + block(6, 94, 72) + T(R(-13, -15, 26, 15, CARDBOARD, 2.2, 1) + L((-13, -10), (13, -10), w=1.6), 51, 66) + p.near + c.near


def video():
    p = mine(22, "r", hands=((36, 34), None), mood="big", legs=False)
    scr = R(40, 10, 56, 46, DGREY, 2.4, 4) + R(44.500, 14.500, 47, 37, BLUE, 1.8, 1) + T(bust(PAL2, 0, 0, 1.35, "big", "l"), 66, 51.500) + LL((80, 47), (86, 36), c=GOLD, w=4) + C(86, 33, 3, SKIN1, 1.7) + P("M62 56H74L77 68H59Z", GREY, 2)
    return p.body() + desk_(2, 98, 70) + scr + p.near


def view_homes():
    p = mine(20, "r", hands=((36, 46), None))
    h = aid(44, "r", y=95)
    o = R(60, 40, 38, 56, "#fff7e6", 2.2) + P("M57 40L79 20L98 38.500V40Z", DORANGE, 2.2) + R(66, 66, 14, 30, TUNIC, 2, 1) + C(77, 82, 1.3, YEL, .8) + R(84, 66, 10, 12, BLUE, 1.8, 1) + R(66, 46, 10, 12, BLUE, 1.8, 1) + R(84, 46, 10, 12, BLUE, 1.8, 1)
    post = LL((57, 95), (57, 66), c=BROWN, w=2) + R(48, 58, 18, 12, WHITE, 1.8, 1) + T(icon("1F511", 11, 1.3), 57, 64)
    return land() + o + post + h.all() + p.all()


def volunteers():
    p = mine(28, "r", hands=((48, 48), (42, 58)), mood="big")
    rail = LL((42, 30), (94, 30), c=GREY, w=2.6) + LL((93, 30), (93, G - 2), c=GREY, w=2.6)
    hung = tshirt(68, 46, 1.05, SKY) + tshirt(84, 46, 1.05, GREEN)
    bx = T(R(-17, -20, 34, 20, CARDBOARD, 2.2, 1) + heart(0, -10, .8), 72, 95)
    return land() + rail + hung + bx + p.behind + p.body() + heart(p.sh[0] + 1, p.sh[1] + 9, .6) + tshirt(50, 50, 1.05, RED) + p.near


def short_words():
    p = mine(20, "r")
    h = aid(80, "l", hands=((62, 46), None))
    c = R(36, 26, 28, 42, WHITE, 2.2, 2) + T(icon("1F6CF", 24), 50, 41) + L((43, 60), (57, 60), w=4)
    return land() + p.all() + h.behind + h.body() + c + h.near


def break_from_care():
    p = sits(21, "r", 78, 1.2, mood="calm", hands=((38, 56), (33, 66)))
    m = one_sits(MA, 82, "l", 78, 1.05, hands=((72, 64), (74, 68)))
    h = aid(62, "r", s=1.12, hands=(None, (74, 58)), y=94)
    return land() + L((48, 8), (48, 90), w=2) + chair_soft(20, 78, 1.25) + p.body() + T(cup(0, 0, RED), 36, 58, 1.4) + p.near + chair_soft(83, 78, 1.15, True) + m.all() + h.all()


def asks_council():
    p = mine(22, "r", mood="talk", hands=((38, 54), None))
    h = one(SOC, 78, "l", hands=((62, 62), None), legs=False)
    hall = R(52, 2, 44, 30, "#e6f0f8", 1.8, 1) + T(townhall(), 62, 3, .41)
    return land() + hall + p.all() + h.body() + block(52, 95, 66) + h.near + speech(32, 13, 30, 20, "bl", lw=2.2, inner=qmark(32, 13, 13, w=3))


def with_my_child():
    p = mine(20, "r", mood="big")
    c = one(KIDDO, 46, "r", s=.86, hands=((56, 66), None), mood="big")
    h = aid(82, "l", hands=((66, 60), (72, 66)))
    return land() + p.all() + c.all() + h.body() + T(icon("26BD", 16, 1.5), 62, 64) + h.near


scene("idea-parents-group", "Two parents with their children, and toys.", parents)
scene("idea-sign", "A person signs, a helper and a friend copy.", signs)
scene("idea-sport", "A person and a friend play football.", sport)
scene("idea-talk", "A person talks with a friend over tea.", trusts)
scene("idea-talk-boss", "A person tells a boss at a desk about needs.", talks_boss)
scene("idea-talker", "A person presses a device that says: cup.", talker)
scene("idea-taxi", "A person waves at a cab with its lamp lit.", taxi)
scene("idea-trip", "A person and a friend ride out in a car.", car_trip)
scene("idea-try-work", "A person in an apron at a till for three days.", tries_work)
scene("idea-work-helper", "A helper shows a person in an apron what to do.", work_helper)
scene("goal-who-colleague", "Two people in aprons lift a box at work.", colleague)
scene("idea-video-call", "A person waves to a friend on a screen.", video)
scene("idea-visit-homes", "A person and a helper look at a house.", view_homes)
scene("idea-volunteer", "A person sorts clothes for others, with a heart.", volunteers)
scene("idea-easy-words", "A helper shows a picture and one short line.", short_words)
scene("idea-carer-break", "A person rests with a drink, a helper is with family.", break_from_care)
scene("idea-carer-council", "A person asks at the desk of the council.", asks_council)
scene("idea-child-help", "A helper plays ball with the child of a person.", with_my_child)
