"""Goals: what I want to be different, the first step, who and when. In each picture somebody does it."""
from scenes_large import *
from scenes_budget import tag
from scenes_goals import THINGS


# ---------------------------------------------------------------- what I want to be different

def crate(x, y):
    return T(R(-15, -12, 30, 24, CARD, 2.2, 1.5) + L((-15, -5), (15, -5), w=1.6), x, y)


CARD = "#d9b380"


def wants(k):
    if k == "myself":
        p = mine(36, mood="big", hands=((20, 62), (52, 62)))
        return land() + p.body() + crate(36, 60) + p.near + one(AIDE, 86, "l", s=1.05, y=92).all()
    if k == "more-help":
        p = mine(20, "r", hands=((38, 60), (36, 66)))
        a, b = aid(50, "l", s=1.2, y=92, hands=((44, 60), (58, 60))), one(AIDE2, 84, "l", hands=((64, 60), (66, 66)))
        return land() + a.legs + a.torso + a.head + p.behind + p.body() + b.body() + crate(51, 62) + a.near + p.near + b.near
    if k == "other-helper":
        p = mine(20, "r", mood="big")
        new = aid(50, "l", AIDE3, mood="big", hands=((36, 50), None))
        old = one(AIDE2, 84, "r", s=1.1, y=92, hands=((92, 64), (80, 64)), feet=((77, 90), (91, 90.4)))
        return land() + way_in(68, 14, 29) + old.all() + p.all() + new.all()
    if k == "other-time":
        p = mine(22, "r", hands=((44, 64), None))
        return land(2, 50) + card_(52, 3, 46, T(clock(-11, 0, 11, 8, 12, lw=2.2), 0, 0) + T(sun(0, 0, .26), 12, 0), h=42) + card_(52, 52, 46, T(clock(-11, 0, 11, 4, 12, lw=2.2) + sun(0, 0, 0.001), 0, 0) + moon_in(2, -10, 20), YEL, h=42, lw=3.6) + p.all()
    if k == "other-place":
        p = mine(50, "r", hands=((64, 58), (40, 62)), feet=((42, 93), (60, 94.4)), mood="big")
        return land() + way_in(4, 26, 26, "#b5603f", open_=False) + R(2, 18, 30, 8, "#b5603f", 2, 1) + way_in(70, 26, 26, "#cfe3f2", inside="#fff7e6") + R(68, 18, 30, 8, NAVY, 2, 1) + p.all()
    p = mine(28, "r", hands=((46, 70), (14, 62)), feet=((14, 92), (38, 94.4)), lean=6, mood="big")
    pins = "".join(T(P("M-2 -16Q-2 -21 0 -21T2 -16Q2 -13 4 -9Q6 -3 3 0H-3Q-6 -3 -4 -9Q-2 -13 -2 -16Z", WHITE, 1.8) + L((-2.2, -15), (2.2, -15), w=1.8, stroke=RED), x, y, 1.25) for x, y in ((72, 88), (90, 88), (81, 93)))
    return P("M2 96L40 72H98V96Z", "#e8cfa0", 0) + land() + pins + p.all() + C(55, 84, 10, NAVY, 2.2) + C(52, 80, 1.4, WHITE, 0) + C(56, 79, 1.4, WHITE, 0) + C(55, 83.500, 1.4, WHITE, 0)


scene("goal-want", "A person thinks, with a question mark.", lambda: ego_bust(30, 99, 2, "flat") + thinks_of(qmark(0, 0, 28, w=5.6), x=67, y=28, rx=26, ry=22, frm=(44, 46)))
for _id, _text in (("myself", "A person carries a box alone, a helper stands back."), ("more-help", "Two helpers carry a box with a person."),
                   ("other-helper", "One helper goes out, a different one comes."), ("other-time", "A person points at evening, not at morning."),
                   ("other-place", "A person walks from one door to another."), ("new-thing", "A person tries bowling.")):
    scene(f"goal-want-{_id}", _text, lambda k=_id: wants(k))


# ---------------------------------------------------------------- the first step

def next_talk():
    p = mine(20, "r", mood="talk", hands=((38, 58), None), legs=False)
    a, b = one(MA, 58, "l", legs=False, y=92), one(PA, 84, "l", legs=False)
    return b.body() + a.body() + p.behind + p.body() + desk_(2, 98, 72) + p.near + b.near + a.near + T(cup(0, 0, RED), 40, 72, 1.3) + speech(40, 12, 40, 20, "bl", lw=2.2)


def next_worker():
    p = mine(22, "r", mood="talk", hands=((38, 56), None))
    h = one(SOC, 78, "l", hands=((66, 58), (68, 64)))
    return land() + p.all() + h.behind + h.body() + T(part("clipboard"), 55, 46, 1.15) + h.near + speech(40, 12, 34, 20, "bl", lw=2.2, inner=qmark(40, 12, 13, w=3))


def three(x, y, looks, c, k=1):
    """A picture card with three people."""
    return card_(x, y, 28, "".join(T(bust(lk, 0, 0, .5), a, b) for lk, a, b in zip(looks, (-7, 7, 0), (7, 7, 11))), c)


def next_group():
    p = mine(20, "r", hands=((40, 40), None), mood="big")
    cards = "".join(card_(x, y, 24, icon(c, 22), YEL if i == 0 else WHITE) + T("".join(C(dx, 0, 2.6, SKIN3, 1.4) + P(f"M{dx - 4.500} 9Q{dx - 4.500} 3.500 {dx} 3.500T{dx + 4.500} 9Z", col, 1.4) for dx, col in ((-8, ORANGE), (0, YEL), (8, RED))), x + 12, y + 28.500)
                    for i, (x, y, c) in enumerate(((40, 5, "1F3B8"), (69, 5, "26BD"), (40, 46, "1F3A8"), (69, 46, "1F331"))))
    return R(36, 2, 62, 82, "#e9d8b8", 2.4, 2) + LL((46, 85), (46, G - 2), c=BROWN, w=2.4) + LL((88, 85), (88, G - 2), c=BROWN, w=2.4) + land() + cards + p.all()


def next_helper():
    """We meet helpers and pick."""
    p = mine(22, "r", y=98, hands=((44, 66), (36, 70)), legs=False)
    m = one(MA, 50, "r", y=92, s=1.1, legs=False)
    h = one(AIDE3, 84, "f", legs=False, looks="l", mood="talk")
    return m.body() + p.behind + p.body() + h.body() + desk_(2, 98, 74) + card_(38, 57, 14, T(bust(AIDE2, 0, 0, .42), 0, 6), h=17) + card_(54, 57, 14, T(bust(AIDE, 0, 0, .42), 0, 6), h=17) + p.near + h.near + speech(62, 13, 30, 18, "br", lw=2.2)


def next_visit():
    p = mine(20, "r", hands=((32, 62), None), feet=((11, 93), (30, 94.4)))
    h = one(MA, 42, "r", y=94, s=1.2, hands=((56, 50), None), feet=((34, 92), (50, 92.4)))
    f = T(one(PAL, 0, "f", 0, .95, mood="big", looks="l", hands=((-16, -34), None)).all(), 79, 93)
    hall = R(54, 30, 44, 66, "#f2dfc0", 2.2) + P("M51 31L76 12L98 29V31Z", "#8d5a3b", 2.2) + R(64, 42, 26, 54, "#fff7e6", 2.2, 1) + P("M90 42L97 46V96H90Z", "#a9743f", 2)
    return land() + hall + f + h.all() + p.all()


def next_cost():
    p = mine(22, "r", hands=((42, 52), (38, 60)))
    h = aid(84, "l", hands=((69, 50), None), y=95)
    sheet_ = R(34, 22, 34, 46, WHITE, 2.2, 2) + "".join(T(icon(c, 12, 1.3), 43, y) + glyphs("£", 57, y, 8.5, DGREEN, 2.2) for c, y in (("26BD", 31), ("1F68C", 44), ("1F3B8", 57)))
    return land() + p.behind + p.body() + h.body() + sheet_ + p.near + h.near + qmark(51, 11, 15, w=3.4)


def next_equipment():
    p = mine(22, "r", hands=((42, 50), None), mood="talk")
    stand = R(48, 78, 48, 18, "#e3c79a", 2.2, 1) + R(46, 74, 52, 5, WOOD, 2, 1) + R(50, 6, 46, 68, "#eef4f8", 2.2, 1)
    return stand + land() + shower_chair(66, 72, .95) + LL((93, 73), (93, 30), c=BROWN, w=2.2) + P("M93 30Q93 22 86 22", "none", 5) + P("M93 30Q93 22 86 22", "none", 2.4, BROWN) + p.all()


for _id, _text, _fn in (("talk", "A person talks with family at a table.", next_talk), ("ask-worker", "A person asks a social worker with a clipboard.", next_worker),
                        ("find-group", "A person points at pictures of groups on a board.", next_group), ("find-helper", "A person and family meet a helper, and choose.", next_helper),
                        ("visit", "A person and family come to an open hall.", next_visit), ("cost", "A person and a helper look at a list of prices.", next_cost),
                        ("equipment", "A person asks for a shower chair on a shop stand.", next_equipment)):
    scene(f"goal-next-{_id}", _text, _fn)


# ---------------------------------------------------------------- who

def soc_worker():
    h = one(SOC, 50, "f", y=96, s=1.6, hands=((42, 56), None))
    return h.behind + h.body() + T(part("clipboard"), 24, 42, 1.7) + h.near


def community():
    p = mine(50, y=86, s=1.2, mood="big", legs=False, hands=((42, 62), None))
    a, b = one(PAL, 20, "r", y=92, s=1.25, legs=False, mood="big", hands=((34, 62), None)), one(PAL2, 80, "l", y=92, s=1.25, legs=False, mood="talk", hands=((66, 62), None))
    return p.body() + a.body() + b.body() + EL(50, 80, 46, 16, WOOD, 2.2) + T(cup(0, 0, RED), 24, 78, 1.3) + T(cup(0, 0, SKY), 66, 78, 1.3) + EL(49, 82, 11, 3.4, WHITE, 1.8) + T(icon("1F370", 19, 1.6), 49, 76) + p.near + a.near + b.near


def volunteer_():
    v = Human(68, "f", VOL, y=G, s=K, looks="l", mood="big", hands=((52, 58), None))
    p = mine(24, "r", hands=((40, 58), (36, 64)), mood="big")
    return land() + p.behind + p.body() + v.body() + heart(v.sh[0] - 1, v.sh[1] + 10, .8) + R(38, 52, 17, 16, CARD, 2, 1) + om("1F34E", 37, 38, 17, lw=1.5) + p.near + v.near + T(C(0, 0, 9, GOLD, 2) + glyphs("£", 0, 0, 9, w=1.8) + L((-10, 10), (10, -10), w=5.4) + L((-10, 10), (10, -10), w=3, stroke=DRED), 87, 16)


def who_q():
    return T(bust(MA, 0, 0, 1.3), 15, 50) + T(bust(PAL, 0, 0, 1.2), 50, 37) + T(bust(AIDE.but(lanyard=True, cord=GOLD), 0, 0, 1.3), 85, 50) + ego_bust(34, 98, 1.75) + qmark(72, 78, 32, w=6)


scene("goal-doer-social-worker", "A social worker with a clipboard.", soc_worker)
scene("goal-who", "A person, with other people round, and a question mark.", who_q)
scene("goal-who-community", "A group of people round a table.", community)
scene("goal-who-volunteer", "A person with a heart on the shirt helps for no money.", volunteer_)
scene("goal-who-worker", "A helper with a badge beside a person.", lambda: land() + mine(24, "r").all() + aid(66, "l", s=1.5, y=96).all(), "goal-doer-staff")


# ---------------------------------------------------------------- when

def weekday(i):
    """The day's place in a week: seven leaves, this one tall and dark."""
    o = ""
    for j in range(7):
        x, on = 2.2 + j * 13.75, j == i
        y, h, w = (8, 88, 15.4) if on else (34, 44, 12)
        x -= (.7, 1.7, 1.7, 1.7, 1.7, 1.7, 2.6)[i] * on
        o += R(x, y, w, h, WHITE if not on else NAVY, 2.6 if on else 1.8, 2) + P(f"M{n(x)} {y + (14 if on else 9)}V{y + 2}q0 -2 2 -2h{n(w - 4)}q2 0 2 2V{y + (14 if on else 9)}Z", RED, 2.2 if on else 1.8)
        o += "".join(L((x + w * q, y - 2.5), (x + w * q, y + 2.500), w=2) for q in (.32, .68))
        o += star(x + w / 2, 57, 6.5, WHITE, 1.4) if on else ""
    return o


for _i, (_k, _nm) in enumerate((("mon", "first"), ("tue", "second"), ("wed", "third"), ("thu", "fourth"), ("fri", "fifth"), ("sat", "sixth"), ("sun", "seventh"))):
    scene(f"goal-day-{_k}", f"A week, the {_nm} day marked.", lambda i=_i: weekday(i))


def each_day():
    o = ""
    for j in range(7):
        x = 1.6 + j * 13.9
        o += R(x, 14, 12.4, 74, NAVY, 2, 2) + P(f"M{n(x)} 27V16q0 -2 2 -2h8.4q2 0 2 2V27Z", RED, 2) + "".join(L((x + 12.4 * q, 11.5), (x + 12.4 * q, 16.5), w=2) for q in (.32, .68)) + star(x + 6.2, 56, 5, WHITE, 1.3)
    return o


scene("goal-day-each", "A week, all 7 days marked.", each_day)
scene("goal-day", "A week with seven days and a question mark.", lambda: "".join(R(1.6 + j * 13.9, 6, 12.4, 50, WHITE, 2, 2) + P(f"M{n(1.6 + j * 13.9)} 18V8q0 -2 2 -2h8.4q2 0 2 2V18Z", RED, 2) for j in range(7)) + qmark(50, 78, 32, w=6.4))


def day_time(k):
    """The same room through the day; what I do there."""
    if k == "morning":
        p = Me(32, "f", y=97, s=1.25, hands=((14, 32), (50, 32)), mood="big", legs=False)
        return R(1, 1, 98, 97, "#fff3d0", 0) + pane(58, 8, 36, 34, DAWN, low_sun(76, 42, 10)) + p.body() + p.near + P("M6 96V68Q6 62 14 62H50Q58 62 58 68V96Z", SKY, 2.2) + R(2, 44, 5, 52, BROWN, 2, 1) + land() + T(cup(0, 0, RED), 74, 74, 1.5) + T(part("steam"), 78, 62, .7) + desk_(66, 96, 74)
    if k == "afternoon":
        p = mine(36, "f", mood="big", hands=(None, (52, 62)))
        return R(1, 1, 98, 70, "#cfeafb", 0) + R(1, 70, 98, 29, "#b9d98a", 0) + sun(74, 22, .5) + om("1F333", 62, 40, 38, lw=1.8) + p.all()
    if k == "evening":
        p = sits(36, "r", 77, mood="calm")
        lamp = LL((86, G - 1.4), (86, 52), c=DGREY, w=2) + P("M76 53L80 38H92L96 53Z", YEL, 2)
        return R(1, 1, 98, 97, "#f3c48b", 0) + pane(40, 6, 40, 30, "#e8744a", low_sun(60, 36, 10, "#c93f2b")) + lamp + chair_soft(34, 77, 1.3) + p.all() + land()
    lying = T(lies_in(), 0, 0)
    return R(1, 1, 98, 97, NAVY, 0, 2) + R(1, 1, 98, 97, DIM, 2, 2) + pane(52, 6, 40, 34, "#1a2350", moon_in(58, 8, 28)) + star(56, 34, 2.6) + star(88, 32, 2.6) + lying


def lies_in():
    from scenes_ideas import lies
    return lies(8, 72, "sleep", 84)


for _id, _text in (("morning", "A person wakes up as the sun rises."), ("afternoon", "A person is out, the sun is high."),
                   ("evening", "A person rests as the sun goes down."), ("night", "A person sleeps, the moon shines.")):
    scene(f"goal-time-{_id}", _text, lambda k=_id: day_time(k))
scene("goal-time", "A clock with the sun and the moon.", lambda: clock(50, 60, 36, 10, 2, lw=2.6) + sun(17, 18, .44) + moon_in(66, 2, 32))
scene("goal-when-month", "One calendar page with all its days.", lambda: sheet(14, 8, 72, 86, "".join(R(20 + i * 8.8, 36 + j * 11.4, 7, 8.6, BLUE, 1.5, .8) for i in range(7) for j in range(5) if (j, i) != (4, 6))))
scene("goal-when-quarter", "Three calendar pages.", lambda: months(1, 30, 98, 1, 3))
scene("goal-when-half-year", "Six calendar pages.", lambda: months(1, 14, 98, 2, 3))
scene("goal-when", "A person on the first step, next to a calendar.", lambda: land() + R(4, 80, 38, 16, "#e3c79a", 2.2) + glyphs("1", 34, 88, 9, w=2.2) + mine(22, "r", 80, 1.15, hands=((38, 46), None), **STANDS).all() + sheet(48, 22, 50, 56, "".join(C(56 + 11.5 * i, 46 + 11 * j, 3.4, NAVY if (i, j) == (2, 0) else WHITE, 1.6) for i in range(4) for j in range(3))))


# ---------------------------------------------------------------- what it costs

def shrugs(k=""):
    p = mine(34, mood="flat", hands=((12, 52), (56, 52)))
    return land() + p.all() + T(tag(0, 0, qmark(0, 0, 17, w=4), .9), 70, 28)


def for_free():
    p = mine(26, mood="big", hands=((20, 62), (42, 58)))
    return land() + p.body() + T(purse(0, 0, .42), 25, 66) + p.near + T(tag(0, 0, glyphs("£0", 2, 0, 15, w=3.4, gap=2.8), 1), 67, 30)


def elsewhere():
    a = R(2, 4, 40, 66, WHITE, 2.2, 4) + T(icon("1F3B8", 32, 1.8), 22, 23) + P("M8 46h28v16h-28Z", "none", 2, MGREY, ' stroke-dasharray="3.4 4"')
    b = R(52, 4, 46, 66, WHITE, 3.4, 4) + T(icon("1F68C", 36, 1.8), 75, 23) + T(cash_note(0, 0, 34, "10", ORANGE), 76, 54)
    return a + b + P("M24 76Q40 96 66 84", "none", 2.4, MGREY, ' stroke-dasharray="4 4"') + f'<g class="me">{named(om("1F446", 62, 57, 42, lw=2))}</g>'


def cost_q():
    w = "".join(R(2 + j * 13.9, 5, 11.6, 24, WHITE, 1.9, 1.6) + P(f"M{n(2 + j * 13.9)} 13V7q0 -2 2 -2h7.6q2 0 2 2V13Z", RED, 1.9) for j in range(7))
    return w + T(cash_note(0, 0, 48, "10", ORANGE), 30, 50) + money_pile(16, 95, (3, 5), .95) + qmark(74, 67, 44, w=7.6)


scene("goal-cost", "A week with coins, a note and a question mark.", cost_q, "check-cost")
scene("goal-cost-free", "A person with a closed purse: the price is £0.", for_free, "goal-pays-free")
scene("goal-cost-not-known", "A person shrugs at a price tag.", shrugs)
scene("goal-cost-elsewhere", "No money on one card, the money on a different card.", elsewhere)
scene("now-cost-paid", "A person holds out a bank note to pay.", lambda: land() + (lambda p: p.behind + p.body() + block(58, 96, 68) + T(cash_note(0, 0, 36, "10", ORANGE), 56, 46) + p.near)(mine(22, "r", hands=((40, 52), (38, 56)))) + money_pile(70, 64, (2, 4), .8))
SETS["goal-next"] = [f"goal-next-{_k}" for _k in ("talk", "ask-worker", "find-group", "find-helper", "visit", "cost", "equipment")]
SETS["goal-day"] = [f"goal-day-{_k}" for _k in ("each", "mon", "tue", "wed", "thu", "fri", "sat", "sun")]
SETS["goal-time"] = [f"goal-time-{_k}" for _k in ("morning", "afternoon", "evening", "night")]
SETS["goal-when"] = [f"goal-when-{_k}" for _k in ("month", "quarter", "half-year")]
