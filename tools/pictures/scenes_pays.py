"""Who pays, who helps me with this now, my help in a week, keep or change, and the plan itself: large, somebody does it."""
from scenes_large import *
from scenes_amount import laptop_big
from scenes_budget import BOSS, tag
from scenes_goals import THINGS
from scenes_home import carrot
from scenes_money import till
from scenes_steps import CARD, crate

OFFICER = look(SKIN1, GREY, "short", DGREY, legs=DGREY, collar=True)
KEEPER = look(SKIN4, BLACK, "bun", "#7a4a6e", legs=DGREY, collar=True)


def twenty(x, y, w=26, rot=0):
    """A note whose digits stay to be seen."""
    return T(cash_note(0, 0, w, "20", LILAC), x, y, 1, rot)


# ---------------------------------------------------------------- which money pays

def payer(k):
    """A note goes from hand to hand: who gives it?"""
    p = mine(20, "r", hands=((38, 62), (32, 66)))
    if k == "council":
        h = one(SOC, 82, "l", hands=((64, 63), None), s=1.2)
        return R(1, 1, 98, 60, "#eef4f8", 0) + T(townhall(), 22, -2, 1.06) + land() + p.behind + p.body() + h.body() + twenty(51, 55, 28) + p.near + h.near
    if k == "own":
        p = mine(36, "f", hands=((28, 66), (56, 50)))
        return land() + p.body() + twenty(67, 44, 32) + T(purse(0, 0, .62), 27, 76) + p.near
    if k == "family":
        m, d = one(MA, 66, "l", hands=((54, 62), None)), one(PA, 89, "l", s=1.15, y=93)
        return land() + p.behind + p.body() + d.all() + m.body() + twenty(44, 53, 24) + p.near + m.near
    if k == "trust":
        a, b = one(OFFICER, 21, "f", legs=False, hands=((14, 64), (36, 56)), looks="r"), one(KEEPER, 79, "f", legs=False, hands=((64, 56), (86, 64)), looks="l")
        chest = R(32, 46, 36, 28, BROWN, 2.4, 2) + R(40, 51, 20, 19, WHITE, 1.8, 1) + my_head(50, 60, .9) + R(46, 43, 8, 6, YEL, 1.8, 1)
        return a.body() + b.body() + desk_(2, 98, 74) + chest + twenty(50, 30, 28) + money_pile(78, 74, (2,), .6) + a.near + b.near
    if k == "health":
        n_ = Human(80, "f", NRS, y=G, s=K, looks="l", hands=((63, 63), None))
        return land() + p.behind + p.body() + n_.body() + twenty(51, 55, 27) + p.near + n_.near
    if k == "work":
        b = one(BOSS, 86, "l", hands=((72, 62), None), legs=False)
        h = aid(48, "l", s=1.2, y=92, hands=((37, 64), None), legs=False)
        p = mine(18, "r", hands=((34, 68), (30, 70)), legs=False)
        return h.body() + p.body() + b.body() + desk_(2, 98, 74) + T(part("laptop"), 35, 70, 1.15) + h.near + p.near + twenty(66, 54, 24) + b.near
    if k == "q":
        p = mine(26, "r", hands=((43, 62), (38, 66)), mood="flat")
        return land() + p.behind + p.body() + twenty(59, 53, 34) + p.near + qmark(82, 26, 34, w=6.4)
    p = mine(40, mood="flat", hands=((17, 54), (62, 54)))
    return land() + T(townhall(), 64, 58, .52) + p.all() + T(purse(0, 0, .36), 12, 82) + qmark(76, 28, 40, w=7)


scene("goal-pays", "A person holds a note, with a question mark.", lambda: payer("q"))
for _id, _text in (("council", "A council worker at a town hall gives a note."), ("own", "A person pays from their own purse."), ("family", "Family gives a note to a person."),
                   ("trust", "Two people keep the money of a person in a box."), ("health", "A nurse gives a note to a person."), ("work", "A boss pays for a helper at a desk."),
                   ("not-known", "A person shrugs, with a question mark.")):
    scene(f"goal-pays-{_id}", _text, lambda k=_id: payer(k))


def own_helper():
    p = mine(22, "r", hands=((40, 62), (30, 68)))
    h = aid(80, "l", hands=((63, 62), None))
    return land() + p.behind + p.body() + h.body() + T(purse(0, 0, .4), 28, 75) + twenty(52, 54, 26) + p.near + h.near


scene("goal-who-pa", "A person pays a helper from their own purse.", own_helper)


# ---------------------------------------------------------------- who helps me with this now

def carries(k):
    """The same thing to carry: who has the other hand on it?"""
    p = mine(20, "r", hands=((38, 62), (36, 68)))
    b = crate(50, 64)
    if k == "q":
        return land() + T(ghost(0), 80, 11) + qmark(80, 72, 20, w=4.2) + p.behind + p.body() + b + p.near
    if k == "nobody":
        p = mine(34, "r", mood="flat", hands=((50, 66), (46, 70)), lean=5, feet=((24, 94), (38, 94.4)))
        return land() + p.behind + p.body() + T(R(-20, -19, 40, 38, CARD, 2.4, 2) + L((-20, -9), (20, -9), w=1.8), 65, 68) + p.near + P("M20 22q-4 6 0 8t0 -8ZM50 20q4 6 0 8t0 -8Z", SKY, 1.5)
    if k == "none":
        p = mine(36, mood="big", hands=((21, 22), (51, 22)))
        shelf_ = R(66, 40, 32, 4, WOOD, 1.8) + R(66, 68, 32, 4, WOOD, 1.8) + LL((70, G - 1), (70, 30), c=WOOD, w=2.4) + LL((94, G - 1), (94, 30), c=WOOD, w=2.4) + R(74, 26, 16, 14, CARD, 2, 1) + R(73, 54, 18, 14, CARD, 2, 1) + R(74, 82, 17, 14, CARD, 2, 1)
        return land() + shelf_ + p.body() + T(crate(0, 0), 36, 13, .9) + p.near
    if k == "equipment":
        p = mine(22, "r", hands=((47.500, 51), None))
        rail = R(40, 28, 15, 44, "#e9eef2", 2, 1) + PP("M47.500 36V64", GREY, 4) + C(47.500, 35, 4.2, GREY, 2) + C(47.500, 65, 4.2, GREY, 2)
        aid_ = shower_chair(84, 94)
        return land() + rail + aid_ + p.behind + p.body() + p.near
    if k == "nurse":
        p = sits(24, "r", 80, hands=((52, 58), (38, 68)), far=())
        n_ = Human(74, "f", NRS, y=G, s=K, looks="l", hands=((56, 56), (60, 64)))
        return land() + stool(23, 80) + p.body() + n_.body() + p.near + R(42, 53, 10, 9, WHITE, 1.8, 1) + n_.near
    if k == "family":
        a, m = one(PA, 84, "l", hands=((64, 62), (66, 68))), one(MA, 50, "f", s=1.2, y=93, hands=((43, 62), (59, 62)), looks="l")
        return land() + m.legs + m.torso + m.head + p.behind + a.behind + p.body() + a.body() + crate(51, 66) + m.near + p.near + a.near
    if k == "friend":
        h = one(PAL, 80, "l", hands=((62, 62), (64, 68)), mood="big")
        return land() + T(om("1F3E0", 0, 0, 40, lw=1.8), 30, -3) + p.behind + h.behind + p.body() + h.body() + b + p.near + h.near
    h = aid(80, "l", hands=((63, 66), None))
    return land() + twenty(50, 20, 40) + p.behind + p.body() + h.body() + b + p.near + h.near


scene("helper-heading", "A person holds a box, the other side is free.", lambda: carries("q"))
for _id, _text in (("nobody", "A person carries a big box alone, with effort."), ("none", "A glad person puts a box on a shelf alone."), ("friend", "A neighbour carries a box with a person, near a house."),
                   ("paid", "A helper with a badge, and money, carries a box too."), ("nurse", "A nurse puts a bandage on an arm."),
                   ("equipment", "A person holds a grab rail, and a shower chair stands there."), ("family", "Two family members carry a box with a person.")):
    scene(f"helper-heading-{_id}", _text, lambda k=_id: carries(k))


# ---------------------------------------------------------------- does it go well; keep it or change it

def goes(k):
    p = mine(20, "r", hands=((38, 58), (36, 63)))
    h = aid(82, "l", hands=((64, 60), None))
    if k == "q":
        p = mine(24, "f", mood="flat", hands=(None, (34, 44)), looks="r")
        return land() + p.all() + thinks_of(T(other_small(), 14, 24) + T(crate(0, 0), -12, 6, .72), x=65, y=30, rx=29, ry=23, frm=(34, 40))
    if k == "yes":
        p, h = mine(22, "r", mood="big", hands=((39, 52), (37, 57))), one(AIDE, 78, "l", mood="big", hands=((61, 52), (63, 57)))
        return land() + p.behind + p.body() + h.body() + crate(50, 52) + p.near + h.near
    if k == "so-so":
        p, h = mine(18, "r", mood="flat", hands=((35, 76), (36, 78))), one(AIDE, 82, "l", mood="flat", hands=((66, 48), (64, 52)))
        return land() + p.behind + p.body() + h.body() + T(crate(0, 0), 51, 63, 1.05, -32) + p.near + h.near
    p, h = mine(20, "l", mood="cross", hands=((14, 62), (26, 62))), aid(84, "l", mood="flat")
    return land() + p.all() + h.all() + T(crate(0, 0), 51, 82, 1, 16) + P("M40 62l-4 -6M52 59v-8M64 63l5 -6", "none", 2.8)


def other_small():
    return one(AIDE, 0, "f", 0, .68, legs=False).all()


scene("going-heading", "A person thinks about the help of a helper.", lambda: goes("q"))
for _id, _text in (("yes", "A person and a helper carry a box high, glad."), ("so-so", "A person and a helper carry a box, it tips."), ("no", "The box fell, a cross person turns from the helper.")):
    scene(f"going-heading-{_id}", _text, lambda k=_id: goes(k))

NEW = lambda x, y, k=1: T(R(-15, -12, 30, 24, "#6fb3dd", 2.2, 1.5) + R(-4, -12, 8, 24, WHITE, 1.8) + L((-15, -5), (15, -5), w=1.6), x, y, k)


def wish(k):
    if k == "q":
        p = mine(50, mood="flat", hands=((34, 52), (66, 52)))
        return land() + p.body() + crate(18, 46) + NEW(82, 46) + p.near + my_hand(34, 48) + my_hand(66, 48) + qmark(50, 12, 14, w=3.4)
    if k == "keep":
        p = mine(50, y=96, s=1.48, mood="calm", hands=((42, 68), (60, 64)))
        return p.body() + T(crate(0, 0), 50, 62, 1.15) + p.near
    p = mine(20, "r", mood="big", hands=((36, 50), (34, 70)))
    h = aid(82, "l", hands=((66, 52), None))
    return land() + p.behind + p.body() + h.body() + crate(46, 80) + NEW(51, 46) + p.near + h.near


scene("wish-heading", "A person holds two different boxes, with a question mark.", lambda: wish("q"))
scene("wish-heading-keep", "A person holds a box close.", lambda: wish("keep"))
scene("wish-heading-change", "A person puts a box down and takes a new one.", lambda: wish("change"))


# ---------------------------------------------------------------- my help in a week

def hours(full, part_=0, of=20, cols=5):
    """So many hours: a clock for each in a field of places, the others empty."""
    o, w, h = "", 97 / cols, 97 / (of // cols)
    r = min(w, h) * .42
    for i in range(of):
        x, y = 1.5 + w * (i % cols + .5), 1.5 + h * (i // cols + .5)
        on = i < full or (part_ and i == 0)
        o += clock(x, y, r, 12, 12 if i < full else 6, sector=(0, 12 if i < full else part_), lw=2.2) if on else C(x, y, r * .8, "none", 1.2, "#c9c9c9")
    return o


for _id, _text, _n in (("h5", "5 clocks, the other places empty.", 5), ("h10", "10 clocks, the other places empty.", 10), ("h20", "20 clocks, all places full.", 20)):
    scene(f"now-hours-{_id}", _text, lambda v=_n: hours(v))
scene("now-hours-h1", "1 clock, half of it filled, the other places empty.", lambda: hours(0, 6))
scene("now-hours-more", "36 small clocks, closely together.", lambda: hours(36, of=36, cols=6))
scene("now-hours-not-known", "A person shrugs, with a clock.", lambda: land() + mine(34, mood="flat", hands=((12, 52), (56, 52))).all() + clock(74, 28, 22, 9, 12, lw=2.6) + qmark(74, 74, 30, w=5.6))


def twice(left, right=None, on=(0, 3)):
    """The same on two days."""
    o = ""
    for i, x in enumerate((1, 51)):
        o += R(x, 22, 48, 77, WHITE, 2, 3) + leaf(x + 5, 4, 38, 23, on[i]) + T(left if not i or right is None else right, x + 24, 97)
    return o


def stays(k):
    both = lambda: T(mine(-11, "r", 0, 1.15).all() + Human(11, "f", AIDE, y=0, s=1.15, looks="l").all(), 0, -1)
    if k == "q":
        return twice(both(), T(mine(-11, "r", 0, 1.15, mood="flat").all(), 0, -1) + qmark(10, -32, 26, w=5))
    if k == "helper":
        h = lambda: Human(0, "f", AIDE, y=-1, s=1.22, mood="big").all()
        return twice(h(), h())
    if k == "time":
        return twice(clock(0, -36, 21, 9, 12, sector=(9, 10), lw=2.4))
    if k == "place":
        return twice(om("1F3E0", -24, -64, 48, lw=2))
    if k == "way":
        return twice("".join(R(-7, -69 + i * 22.5, 21, 20, WHITE, 1.8, 2) + glyphs(str(i + 1), -15, -59 + i * 22.5, 9.5, w=2.2) + om(c, -6, -68.5 + i * 22.5, 19, lw=1.6) for i, c in enumerate(("1F6BF", "1F455", "1F963"))))
    w = lambda: (lambda p: p.behind + T(part("frame"), 3, -2, 1.05) + p.body() + p.near)(Me(-12, "r", y=-1, s=1.12, hands=((2, -29), (1, -28)), **STANDS))
    return twice(w(), w())


scene("now-stay", "A helper with a person on one day, a question next.", lambda: stays("q"))
for _id, _text in (("helper", "The same helper on 2 days."), ("time", "The same time on 2 clocks."), ("place", "The same house on 2 days."),
                   ("way", "The same 3 steps on 2 days."), ("thing", "The same walking frame on 2 days.")):
    scene(f"now-stay-{_id}", _text, lambda k=_id: stays(k))


# ---------------------------------------------------------------- what I am good at

def chops(x, f):
    """A carrot on a board, cut; f: which way the knife points."""
    return R(x - 16, 71, 32, 5, "#e3c79a", 1.8, 1) + carrot(x, 67, 0 if f > 0 else 180, 1.25) + "".join(EL(x - 12 * f + i * 5, 69, 3, 2.4, ORANGE, 1.4) for i in (0, 1))


def learning():
    p = mine(20, "r", hands=((32, 48), (30, 66)), legs=False)
    h = aid(80, "l", hands=((68, 48), (72, 68)), legs=False, mood="talk")
    knife = lambda x, f: LL((x, 46), (x + 3 * f, 50), c=DBROWN, w=2.4) + P(f"M{x + 2 * f} 48L{x + 15 * f} 60L{x + 5 * f} 57Z", GREY, 1.7)
    return p.body() + h.body() + desk_(2, 98, 76) + chops(33, 1) + chops(67, -1) + knife(31, 1) + knife(69, -1) + p.near + h.near


scene("good-heading-learn", "A helper shows how to cut, and a person copies.", learning)


# ---------------------------------------------------------------- the plan

def ends():
    p = mine(50, y=96, s=1.52, mood="calm", hands=((40, 68), (61, 68)))
    return p.body() + T(plan(0, 0, .62), 28, 46) + p.near


def looks_over():
    p = mine(24, "r", mood="flat", hands=((42, 52), (38, 58)))
    sh = R(40, 12, 54, 76, WHITE, 2.4, 3) + "".join(tick(51, y, .8, w=3.6) + L((63, y), (86, y), w=3) for y in (26, 44)) + "".join(P(f"M45 {y - 7}h12v13h-12Z", "none", 2, DRED, ' stroke-dasharray="3 2.6"') + L((63, y), (86, y), w=3, stroke=MGREY) for y in (62, 78))
    return land(2, 38) + p.behind + p.body() + sh + p.near


def my_week():
    o = ""
    for j, c in enumerate(("1F3CA", "1F6D2", "1F3B8", "1F4BC", "1F3CA", "26BD", "1F370")):
        x, y = (1.500 + j * 24.6, 4) if j < 4 else (13.800 + (j - 4) * 24.6, 53)
        o += sheet(x, y, 22.500, 43, T(icon(c, 21, 1.5), x + 11.2, y + 27), lw=2)
    return o


def free_day():
    p = sits(40, "r", 79, mood="calm", hands=((58, 66), (54, 68)))
    return land() + leaf(4, 5, 34, 24, None) + chair_soft(38, 79, 1.25) + p.all()


def same_each_day():
    """Each day has the same."""
    o = ""
    for j in range(7):
        x, y = (1.500 + j * 24.6, 4) if j < 4 else (13.800 + (j - 4) * 24.6, 53)
        o += sheet(x, y, 22.500, 43, T(icon("1F6BF", 21, 1.5), x + 11.2, y + 27), lw=2)
    return o


def no_more():
    p = sits(62, "r", 79, mood="calm", hands=((78, 66), (74, 68)))
    return land() + sheet(3, 5, 36, 42, T(icon("1F3CA", 26, 1.7), 21, 30), lw=2.2) + T(tick(0, 0, 1.2), 38, 46) + chair_soft(60, 79, 1.25) + p.all() + om("1F319", 72, 4, 24, lw=1.8)


def still_open():
    rows = tick(26, 62, .9, w=3.8) + L((38, 62), (68, 62), w=3.2) + P("M19 73h14v14h-14Z", "none", 2.2, DRED, ' stroke-dasharray="3.4 3"') + L((38, 80), (68, 80), w=3.2, stroke=MGREY)
    return R(12, 3, 66, 92, WHITE, 2.4, 3) + om("1F3B8", 23, 6, 42, lw=2) + rows + om("270F", 58, 58, 40, lw=2)


def now_or_later():
    p = mine(26, "r", hands=((44, 46), None))
    return land(2, 48) + card_(52, 5, 42, L((-13, 0), (13, 0), w=3.2) + L((-13, -9), (5, -9), w=3.2) + T(om("270F", -12, -12, 24, lw=1.7), 10, 8), YEL, lw=3.4) + clock(73, 74, 21, 10, 2, lw=2.6) + p.all()


scene("plan-week-daily", "The same on each of the 7 days.", same_each_day)
scene("plan-week-no-more", "A day with one thing done: a person rests.", no_more)
scene("goal-open", "A sheet with a guitar: one tick, one open place.", still_open)
scene("goal-open-line-1", "A person points at a card: now, or later.", now_or_later)


def keeps_on():
    p = mine(24, "r", s=1.2, y=70, feet=((15, 68), (33, 69)), hands=((34, 44), None))
    h = Human(58, "f", AIDE, y=70, s=1.2, looks="l", hands=((42, 36), None), feet=((52, 68), (66, 68)))
    return p.all() + h.all() + "".join(sheet(2.500 + i * 24.2, 77, 21, 20, R(7.500 + i * 24.2, 86, 11, 8, TUNIC, 1.4, 1)) for i in range(4))


def thinks_big(inner, mood="smile"):
    return ego_bust(20, 98, 1.45, mood) + thinks_of(inner, x=57, y=32, rx=37, ry=26, dots=((24, 68, 2.4), (28, 61, 3.2)))


scene("plan-end", "A person holds their booklet, at rest.", ends)
scene("plan-end-line-2", "A person reads a list: ticks, and two gaps.", looks_over)
scene("plan-week", "A week, with pictures on the days.", my_week)
scene("plan-week-nothing", "An empty day: a person sits at rest.", free_day)
scene("plan-kept", "A helper walks with a person, week after week.", keeps_on)
scene("plan-goals", "A person thinks of music, a trip and work.", lambda: thinks_big("".join(om(c, x, y, 27, lw=1.8) for c, x, y in zip(THINGS, (-31, 3, -14), (-20, -22, 0))), "big"), "check-goals")
scene("goal-what", "A person thinks of a trip with a helper.", lambda: thinks_big(T(mine(-18, "f", 21, .74, mood="big").all() + one(AIDE, 0, "f", 21, .74).all(), 0, 0) + om("1F68C", 6, -8, 28, lw=1.8)), "check-how")
scene("goal-keep-home", "A person at the open door of their home.", lambda: R(4, 36, 76, 60, "#fff7e6", 2.2) + P("M2 36.500L42 5L82 36.500Z", DORANGE, 2.2) + R(11, 48, 18, 18, BLUE, 2, 1) + R(40, 44, 32, 52, "#6a462f", 2.2, 1) + mine(56, mood="big", s=1.02, hands=(None, (72, 60))).all() + om("1F511", 76, 56, 24, lw=1.9) + land())
scene("goal-keep-job", "A person in an apron at work behind a counter.", lambda: (lambda p: p.body() + block(6, 94, 66) + p.near)(Me(36, "f", ME.but(apron=ORANGE), y=G, s=1.35, mood="big", hands=((20, 62), (56, 58)))) + T(till(), -4, 9, 1))
scene("money-amount-again", "The sum is wiped out, to begin again.", lambda: R(6, 10, 88, 40, WHITE, 2.4, 4) + glyphs("£", 22, 30, 20, w=4) + P("M36 20h48v20h-48Z", "none", 2, MGREY, ' stroke-dasharray="4 4"') + f'<g class="me">{named(om("1F446", 22, 48, 50, lw=2.1))}</g>' + T(R(-14, -8, 28, 16, PINK, 2.2, 3) + R(-14, -8, 12, 16, SKY, 2.2, 3), 66, 30, 1, -18))
scene("money-told-agreed-line-2", "A small pile for walking, a larger one with a frame.",
      lambda: land() + L((40, 6), (40, 90), w=2) + mine(18, s=1.15, y=95, **STANDS).all() + money_pile(33, 95, (1,), .62) + (lambda p: p.behind + T(part("frame"), 70, 95, 1.12) + p.body() + p.near)(mine(56, "r", s=1.15, y=95, hands=((71, 62), (70, 63)), **STANDS)) + money_pile(90, 95, (7,), .8))


def together():
    p = mine(20, "r", hands=((38, 62), (34, 67)), legs=False)
    h = one(SOC, 82, "l", mood="talk", hands=((66, 60), (68, 67)), legs=False)
    calc = T(R(-9, -13, 18, 26, DGREY, 2, 2) + R(-6.500, -10, 13, 6, GREEN, 1.3, 1) + "".join(R(-6.500 + i * 4.6, -1 + j * 4.6, 3.6, 3.2, WHITE, .9) for i in range(3) for j in range(3)), 50, 60)
    return p.body() + h.body() + desk_(2, 98, 74) + R(28, 12, 20, 28, WHITE, 2, 1) + L((32, 19), (44, 19), w=1.8) + L((32, 26), (44, 26), w=1.8) + L((32, 33), (40, 33), w=1.8) + R(53, 12, 20, 28, WHITE, 2, 1) + glyphs("£", 63, 26, 14, DGREEN, 3) + calc + p.near + h.near


scene("money-whole-life-line-1", "A letter with a line where the amount would be.", lambda: council_letter(14, 3, 1.72, glyphs("£", 12, 37, 13, DGREEN, 3) + L((22, 38), (34, 38), w=4)))
scene("money-together", "A person and a social worker work at a table with papers.", together)
import tomllib

with open(HERE.parent.parent / "assets" / "content" / "cards.toml", "rb") as _f:          # the ideas of one question stand together
    SETS |= {f"ideas-{_q}": _ideas for _q, _ideas in tomllib.load(_f)["ideas"].items()}
SETS["wish"] = ["wish-heading-keep", "wish-heading-change"]
SETS["goal-who"] = ["ready-who-alone", "matter-family", "matter-friends"] + [f"goal-who-{_k}" for _k in ("community", "volunteer", "colleague", "worker", "pa")]
SETS["money-more"] = ["money-more-yes", "money-more-no"]
