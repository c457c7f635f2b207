"""What happens with no help, what I am good at, and what the council said: large figures."""
from scenes_large import *
from scenes_now import letter
from scenes_plan import box, bubbles, dishes, plate_up, steps3, tangle
from scenes_pays import thinks_big
from scenes_budget import wave
from scenes_help import page


def hard_big(k):
    f = land()
    if k == "q":
        return f + mine(26, mood="flat").all() + T(ghost(0), 74, 11) + qmark(74, 72, 22, w=4.4)
    if k == "cannot":
        p = mine(24, mood="sad", hands=((4, 54), (45, 54)))
        return f + p.all() + desk_(52, 98, 68) + T(dishes(0, 0), 76, 68, 1.5)
    if k == "hurts":
        p = mine(40, mood="worried", hands=((54, 53), (64, 66)), tilt=-3)
        return f + T(bolt(0, 0), 68, 50, 1.5) + p.all() + P("M88 36L96 30M91 48H98M88 60L96 66", "none", 3.2, DRED)
    if k == "upsets":
        p = mine(50, mood="worried", hands=((38, 30), (62, 30)))
        return f + p.all() + tangle(20, 22, 1.15) + tangle(80, 22, 1.15)
    if k == "slow":
        p = mine(26, mood="flat", hands=((22, 60), (29, 69)))
        return f + p.body() + "".join(C(26, y, 1.7, WHITE, 1.4) for y in (54, 63, 72)) + p.near + clock(71, 34, 27, 9, 12, sector=(0, 9), lw=2.4)
    if k == "danger":
        p = T(mine(0, "l", 0, 1.24, mood="worried", hands=((-24, -38), (20, -50)), feet=((-15, -4), (-26, -24)), **STANDS).all(), 37, 92, 1, 38)
        return f + T(P("M-34 0Q-34 -7 -13 -6T10 -6 34 0Q22 5 0 5T-34 0Z", BLUE, 2.2), 42, 93) + p + P("M93 26q6 10 2 24M12 34q-8 6 -9 14", "none", 2.8)
    if k == "pain":
        p = mine(50, mood="upset", hands=((42, 62), (58, 62)))
        return f + p.all() + T(bolt(0, 0), 80, 36, 1.1) + P("M18 26L8 22M17 36L6 37M20 46L10 52", "none", 3.4, DRED)
    p = sits(22, "r", mood="sad", hands=((36, 68), (38, 70)))
    out = R(48, 4, 50, 66, BLUE, 2.4, 1) + T(one(PAL, 62, "r", 69, .95, mood="big", hands=(None, (73, 46)), legs=False).all() + one(PAL2, 85, "l", 69, .95, mood="big", hands=((74, 46), None), legs=False).all(), 0, 0)
    return f + stool(21) + p.all() + out + R(48, 4, 50, 66, "none", 2.6, 1) + L((46, 71), (98, 71), w=3)


for _id, _text in (("danger", "A person slips and falls on a wet floor."), ("slow", "A person does up buttons, a clock almost full."), ("cannot", "A person cannot start, with dirty plates on a table."),
                   ("hurts", "A person holds an arm that hurts."), ("upsets", "A worried person with hands on the head."), ("lonely", "A sad person sits alone, others meet outside."),
                   ("pain", "A person in pain, with red marks.")):
    scene(f"hard-heading-{_id}", _text, lambda k=_id: hard_big(k))
scene("hard-heading", "A person alone, and the outline of a missing helper.", lambda: hard_big("q"))


def each():
    p = mine(22, s=1.15, y=95, hands=((11, 70), (33, 70)))
    a, h = mine(57, "r", s=1.1, y=95, hands=((67, 68), (68, 72))), one(AIDE, 90, "l", s=1.1, y=95, hands=((82, 68), (80, 72)))
    return land(2, 41) + land(47, 98) + L((44, 4), (44, 96), w=2) + p.body() + T(box(-15, -11), 22, 66, .9) + p.near + a.behind + a.body() + h.body() + T(box(-15, -11), 74.500, 66, .72) + a.near + h.near


scene("hard-each", "A person carries one box alone, another with a helper.", each)


def good_big(k):
    if k == "q":
        p = mine(30, mood="big", hands=(None, (55, 52)))
        return land() + p.body() + EL(71, 53, 24, 5, WHITE, 2.2) + om("1F370", 48, 15, 46, lw=2) + p.near
    if k == "say":
        p = mine(22, "r", mood="talk", hands=((38, 58), None))
        h = aid(77, "l", hands=(None, (88, 36)))
        return land() + p.all() + h.all() + speech(44, 14, 40, 25, "bl", lw=2.2, inner=T(cup(0, 0, RED), 37, 22, 1.7))
    p = mine(22, "r", hands=((42, 50), (38, 56)), legs=False)
    h = aid(80, "l", hands=((65, 52), (78, 58)), legs=False)
    return p.behind + p.body() + h.body() + desk_(2, 98, 74) + T(part("bucket"), 72, 74, 1.25) + bubbles(64, 81, 57) + T(plate_up(0, 0), 45, 48, 1.25) + "".join(EL(42, 72 - i * 3.6, 13, 2.8, WHITE, 1.8) for i in range(3)) + p.near + h.near


def climbs():
    st = P("M36 96V81H52V66H68V51H84V36H98V96Z", GREY, 2.2)
    rail = LL((40, 57), (94, 8), c="#c99a5b", w=3.4) + LL((44, 54), (44, 81), c="#c99a5b", w=2.4) + LL((90, 12), (90, 36), c="#c99a5b", w=2.4)
    p = mine(30, "r", mood="flat", hands=((51, 47), (18, 62)), feet=((22, 93), (43, 79)), lean=5, **STANDS)
    return land(2, 98) + st + rail + p.all() + P("M18 26q-4 6 0 8t0 -8ZM46 14q4 6 0 8t0 -8Z", SKY, 1.5)


scene("good-heading-try", "A person climbs stairs with effort.", climbs)
scene("good-heading", "A glad person holds up a cake.", lambda: good_big("q"))
scene("good-heading-say", "A person asks for a cup, and a helper listens.", lambda: good_big("say"))
scene("good-heading-part", "A person dries the plates that a helper washes.", lambda: good_big("part"))
scene("good-heading-know", "A person thinks of three steps to cook an egg.", lambda: thinks_big(T(steps3(-30, -9), 0, 0, .98)))


# ---------------------------------------------------------------- what the council said about the amount

def told(k):
    if k == "q":
        p = mine(20, "r", mood="flat", hands=((40, 58), (34, 64)))
        h = one(SOC, 84, "l", mood="talk", hands=((68, 52), None))
        return land() + p.behind + p.body() + h.body() + letter(38, 22, 1.05) + p.near + h.near + qmark(58, 11, 15, w=3.4)
    if k == "guess":
        h = one(SOC, 22, "r", mood="talk", hands=((42, 66), None))
        return land() + h.body() + thinks_of(money_pile(-18, 10, (1, 3), .95) + qmark(16, -1, 24, w=4.8), x=65, y=29, rx=29, ry=23, frm=(34, 34)) + R(38, 58, 26, 34, WHITE, 2.2, 1) + lines(43, 67, 15, 3, 7, 2.4) + h.near
    if k == "agreed":
        p, h = mine(18, "r", mood="big", hands=((34, 54), None)), one(SOC, 82, "l", mood="big", hands=((66, 54), None))
        return land() + p.all() + h.all() + letter(30, 10, 1.1) + T(tick(0, 0, 1.7, w=5.4), 50, 78) + my_hand(34, 54) + C(67, 54, 3, SOC["skin"], 1.8)
    p = mine(36, mood="flat", hands=((11, 54), (60, 56)))
    return land() + p.all() + letter(62, 28, .98) + qmark(14, 22, 26, w=5)


scene("money-kind", "A person reads a letter, a council worker explains.", lambda: told("q"))
for _id, _text in (("guess", "A council worker thinks about an amount, not sure."), ("agreed", "A person and a council worker hold a letter with a tick."),
                   ("not-known", "A person shrugs next to a letter with money.")):
    scene(f"money-kind-{_id}", _text, lambda k=_id: told(k))
scene("money-told-line-1", "A person asks: a guess, or agreed?",
      lambda: land() + mine(18, "r", mood="talk", hands=((34, 56), None)).all() + qmark(38, 18, 20, w=4.2) + letter(50, 3, .82) + wave(90, 24, 15) + letter(50, 51, .82) + tick(90, 72, 1))
scene("money-together-line-1", "A short list of dots beside a person with two helpers.",
      lambda: land() + R(2, 34, 24, 44, WHITE, 2.2, 2) + "".join(C(8 + 6 * i, 44 + 12 * j, 2.3, SKY, 1.5) for j, k in enumerate((3, 1, 2)) for i in range(k)) + mine(62, s=1.15).all() + aid(39, "r", s=1.15, hands=(None, (54, 58))).all() + aid(85, "l", AIDE2, s=1.15, hands=((70, 58), None)).all())
scene("money-together-line-2", "A social worker comes to the door of a person.",
      lambda: land() + way_in(56, 10, 36) + mine(26, "r", mood="big", hands=((40, 54), None)).all() + one(SOC, 76, "l", hands=((61, 52), None)).all())
scene("money-whole-life-line-2", "A helper and a person arm in arm at home.",
      lambda: house_cut() + mine(36, s=1.1, y=95, hands=(None, (49, 68)), mood="big").all() + aid(64, "l", s=1.1, y=95, hands=((49, 68), None)).all())


def whole():
    o = "".join(card_(x, y, 27, s) for x, y, s in ((2, 3, icon("1F3E0", 25)), (34, 3, T(bust(PAL, 0, 0, .78), 0, 12)), (2, 35, icon("1F4BC", 24)), (2, 67, icon("26BD", 23))))
    h = one(SOC, 84, "l", hands=((70, 60), (72, 66)))
    return L((32, G), (98, G), w=2) + o + mine(46, s=1.1, y=95).all() + h.behind + h.body() + T(part("clipboard"), 60, 48, 1) + h.near


scene("money-whole-life", "A worker looks at the home, people and work of a person.", whole)


# ---------------------------------------------------------------- the first step, the plan and its cost

def stairs_big(x):
    o = ""
    for i in range(3):
        h = 15 + 16 * i
        o += R(x + 24 * i, G - h, 24, h, ("#e3c79a", WHITE, WHITE)[i], 2.2) + glyphs(str(i + 1), x + 12 + 24 * i, G - h + 8, 9, w=2.2)
    return o


scene("goal-next", "A person steps onto the first of three steps.", lambda: land() + stairs_big(26) + mine(27, "r", hands=((42, 56), (20, 64)), feet=((17, 93), (36, 79.4)), **STANDS).all())
scene("goal-doer", "Three steps, and nobody known stands on the first.", lambda: land() + stairs_big(26) + T(ghost(0), 38, -4) + qmark(38, 57, 19, w=4))


def writes():
    p = mine(20, "r", hands=((40, 58), (34, 66)), legs=False)
    h = aid(82, "l", hands=((68, 62), None), legs=False)
    return p.body() + h.body() + desk_(2, 98, 74) + T(plan(), 28, 16, .8) + p.near + h.near + om("270F", 46, 36, 26, lw=1.8)


def topics():
    p = mine(22, "r", hands=((42, 54), None))
    o = "".join(card_(48 + (i % 2) * 26, 4 + (i // 2) * 31, 24, icon(c, 22), YEL if i == 2 else WHITE, lw=3 if i == 2 else 2) for i, c in enumerate(("1F3E0", "1F68C", "1F372", "1F45B", "1F48A", "1F465")))
    return land(2, 44) + o + p.all()


def goal_cards():
    p = mine(22, "r", hands=((44, 50), None))
    return land(2, 46) + "".join(card_(52, 3 + 32 * i, 42, icon(c, 27, 1.8), YEL if i == 1 else WHITE, h=30, lw=3.4 if i == 1 else 2) for i, c in enumerate(("1F3B8", "1F68C", "1F4BC"))) + p.all()


def tells():
    p = mine(20, "r", mood="talk", hands=((36, 60), (32, 66)))
    h = one(SOC, 82, "l", hands=((68, 62), (70, 68)))
    return land() + p.behind + p.body() + T(plan(), 34, 50, .34) + p.near + h.all() + speech(48, 17, 52, 30, "bl", lw=2.2, inner=money_pile(34, 30, (2, 4), .8))


scene("plan-intro", "A person and a helper write in a plan at a table.", writes)
scene("plan-about", "A person points at one of six topics.", topics)
scene("plan-intro-line-2", "A person points at one of three things to do.", goal_cards)
scene("plan-costs-tell", "A person with a plan tells a council worker about money.", tells)
scene("plan-costs-nobody", "Coins, and the outline of nobody known.", lambda: land() + money_pile(12, 95, (3, 5, 4), 1.05) + T(ghost(0), 78, 11) + qmark(78, 72, 22, w=4.4))
