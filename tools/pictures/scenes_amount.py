"""My money: who decides, the first guess, what it leaves out, and what the council told. Somebody does it, or the thing itself lies there."""
from scenes_large import *
from scenes_now import letter
from scenes_plan import box



def guess_sheet(x, y, w=40, h=52, k=1):
    """The council's table: needs on the left, piles of coins on the right; (x, y): its middle."""
    o = R(-w / 2, -h / 2, w, h, WHITE, 2.2, 2) + R(-w / 2, -h / 2, w, h * .2, GREEN, 2.2, 2) + L((0, -h / 2), (0, h / 2), w=1.8)
    for i, c in enumerate(("1F6BF", "1F372", "1F68C")):
        yy = -h * .3 + h * .8 * (i + .5) / 3
        o += L((-w / 2, -h * .3 + h * .8 * (i + 1) / 3), (w / 2, -h * .3 + h * .8 * (i + 1) / 3), w=1.4) * (i < 2) + T(icon(c, h * .26, 1.4), -w / 4, yy)
        o += money_pile(w / 4 - (h * .052 if i else 0), yy + h * .1, ((1,), (2, 1), (2, 3))[i], h * .0058)
    return T(o, x, y, k)


# ---------------------------------------------------------------- what it is

def budget_is():
    p = mine(36, hands=((22, 50), (52, 56)), mood="big")
    h = aid(82, "l", hands=((68, 56), None))
    return land() + h.body() + p.body() + T(cash_note(0, 0, 28, "20", LILAC), 61, 48) + T(R(-12, -12, 24, 24, WHITE, 1.9, 2) + icon("1F3CA", 21), 14, 40) + p.near + h.near


def council_is():
    return land() + T(townhall(), -2, -3, 1.44) + one(SOC, 30, "f", s=.95, looks="r").all() + one(look(SKIN4, GREY, "short", MGREY, legs="#7d7d7d", collar=True, lanyard=True, cord=NAVY), 72, "f", s=.95, looks="l").all()


def says_needs():
    p = mine(20, "r", mood="talk", hands=((36, 56), None))
    h = one(SOC, 82, "l", hands=((68, 58), (70, 64)))
    return land() + p.all() + h.behind + h.body() + R(58, 50, 16, 20, WHITE, 1.8, 1) + L((61, 56), (70, 56), w=1.6) + L((61, 61), (70, 61), w=1.6) + h.near + speech(46, 13, 50, 22, "bl", lw=2.2, inner=T(icon("1F372", 17, 1.5), 31, 13) + T(icon("1F68C", 18, 1.5), 47, 13) + T(icon("1F6BF", 16, 1.5), 62, 13))


# ---------------------------------------------------------------- how the amount is found

def finds(k):
    if k == "q":
        return ego_bust(26, 98, 1.9, "flat") + money_pile(55, 95, (2, 4, 3), .88) + qmark(70, 36, 44, w=8)
    if k == "typed":
        p = mine(28, "r", hands=((48, 54), (42, 62)), mood="smile")
        env = T(R(-20, -13, 40, 26, "#f3ddb0", 2.2, 1.5) + P("M-20 -12L0 5L20 -12", "none", 2), 74, 82)
        return land(2, 50) + env + p.behind + p.body() + council_letter(46, 6, 1.18) + p.near
    p = mine(30, mood="flat", hands=((9, 52), (52, 52)))
    return land() + p.all() + T(C(0, 0, 13, GOLD, 2.2) + qmark(0, 0, 16, w=3.8), 74, 20) + clock(74, 66, 21, 10, 2, lw=2.4)


def makes_guess():
    return T(townhall(), -1, -1, .8) + guess_sheet(70, 62, 50, 66)


def makes_example():
    """For somebody who is not me: their picture hangs in a frame."""
    fr = R(2, 4, 40, 46, "#c99a5b", 2.2, 2) + R(7, 9, 30, 36, WHITE, 1.8, 1) + T(bust(PAL2, 0, 0, 1.15, "smile"), 22, 45)
    return fr + guess_sheet(70, 62, 50, 66)


def not_real():
    """An example: a town hall drawn with dashes, on a stand."""
    hall = R(22, 22, 56, 42, WHITE, 2.2, 1) + P("M32 58V42M42 58V42M58 58V42M68 58V42M28 60H72M28 40L50 28L72 40Z", "none", 2.2, MGREY, ' stroke-dasharray="3 3.6"') + glyphs("£", 50, 51, 12, MGREY, 2.6)
    return LL((34, G), (44, 10), c=BROWN, w=2.6) + LL((66, G), (56, 10), c=BROWN, w=2.6) + R(16, 16, 68, 54, "#c99a5b", 2.4, 2) + hall + R(12, 70, 76, 5, BROWN, 2, 1) + land()


def told_letter():
    return council_letter(14, 3, 1.72, R(6, 28, 28, 17, WHITE, 1.8, 1) + glyphs("£", 12.500, 36.500, 10, DGREEN, 2.4)) + qmark(56, 66, 19, w=4) + f'<g class="me">{named(om("1F446", 58, 58, 42, lw=2))}</g>'


# ---------------------------------------------------------------- a first guess

def laptop_big(inner, x=0, y=0):
    """A laptop from the front; inner is drawn round (0, 0) on its screen, 46 wide and 32 high."""
    return T(R(-31, -24, 62, 44, DGREY, 2.4, 3) + R(-26.500, -19.500, 53, 35, WHITE, 1.8, 1) + P("M-31 20H31L38 30H-38Z", GREY, 2.2) + T(inner, 0, -2), x, y)


def guess_first():
    p = mine(22, "r", y=98, hands=((40, 72), (34, 74)), legs=False)
    return p.behind + p.body() + T(laptop_big(money_pile(-17, 13, (1, 3), .9) + qmark(16, -1, 22, w=4.6)), 62.5, 48, .9) + desk_(2, 98, 76) + p.near


def no_guess():
    p = mine(22, "r", y=98, mood="flat", hands=((40, 72), (34, 74)), legs=False)
    empty = P("M-20 -9H20V11H-20Z", "none", 2.2, MGREY, ' stroke-dasharray="4 4.4"')
    return p.behind + p.body() + T(laptop_big(empty), 62.5, 48, .9) + desk_(2, 98, 76) + p.near


def answers_first():
    cards = "".join(card_(3 + 32 * i, 6, 29, icon(c, 26), YEL if i == 1 else WHITE) for i, c in enumerate(("1F372", "1F3E0", "1F68C")))
    return cards + T(tick(0, 0, 1), 28, 31) + f'<g class="me">{named(om("1F446", 24, 30, 64, lw=2.2))}</g>'


def comes_back():
    p = mine(24, "r", hands=((38, 62), None), feet=((15, 93), (34, 94.4)), mood="big")
    return land() + "".join(tick(10 + 12 * i, 12, .75) for i in range(4)) + p.all() + T(laptop_big(money_pile(-16, 13, (1, 3, 2), .95)), 70, 43, .66) + desk_(46, 94, 64)


def up_or_down():
    h = one(SOC, 50, "f", legs=False, y=92, hands=((44, 56), (62, 56)))
    pen = LL((62, 57), (58, 66), c=NAVY, w=2.4)
    return h.body() + block(6, 94, 72) + R(38, 60, 26, 10, WHITE, 1.8, 1) + L((42, 65), (54, 65), w=1.6) + pen + h.near + money_pile(17, 68, (1,), 1) + money_pile(73, 68, (5, 4), .82)


def pencilled():
    """A sum in pencil, not yet sure."""
    return paper(10, 4, 64, 88, 0, lw=2.4) + townhall(18, 8, .44) + P("M22 50h40v22h-40Z", "none", 2, MGREY, ' stroke-dasharray="4 4"') + glyphs("£", 31, 61, 14, MGREY, 3) + qmark(50, 61, 15, w=3.4) + om("270F", 54, 48, 44, lw=2)


def all_points():
    """Each answer brings its points, they come together."""
    rows = "".join(card_(4, 4 + 31 * i, 26, icon(c, 23)) + "".join(C(38 + 8.6 * j, 17 + 31 * i, 3.5, SKY, 1.7) for j in range(m)) for i, (c, m) in enumerate((("1F372", 1), ("1F6BF", 3), ("1F68C", 2))))
    bowl_ = P("M62 58H98Q97 84 86 88H74Q63 84 62 58Z", WHITE, 2.2) + "".join(C(x, y, 3.7, SKY, 1.7) for x, y in ((70, 64), (79, 64), (88, 64), (74.500, 72), (84, 72), (79, 80)))
    return rows + P("M66 18Q82 20 82 46M76 40L82 48L88 40", "none", 2.6) + bowl_


def how_made():
    """Answers, points, money."""
    a = R(2, 8, 34, 44, WHITE, 2.2, 2) + "".join(tick(10, 18 + 12 * i, .5, w=2.6) + "".join(C(19 + 6.4 * j, 18 + 12 * i, 2.5, SKY, 1.4) for j in range(m)) for i, m in enumerate((1, 2, 2)))
    b = T(R(-15, -21, 30, 42, DGREY, 2.2, 3) + R(-11, -16, 22, 10, "#cfe3a0", 1.6, 1) + "".join(R(-11 + i * 8, -1 + j * 7, 6, 5, WHITE, 1.2, .8) for i in range(3) for j in range(3)), 58, 42)
    return a + b + money_pile(42, 94, (2, 4), 1)


def unpaid():
    p = sits(50, "f", 78, hands=((42, 62), (58, 62)), mood="big")
    a = one(MA, 18, "f", looks="r", hands=(None, (38, 58)))
    b = one(PAL, 82, "f", looks="l", hands=((60, 58), None))
    return land() + R(38, 52, 24, 34, "#b58fb0", 2, 4) + p.all() + a.all() + b.all() + EL(50, 62, 11, 2.8, WHITE, 1.8) + P("M42 61Q50 52 58 61Z", GOLD, 1.8) + my_hand(43, 64) + my_hand(57, 64)


# ---------------------------------------------------------------- my needs cost more

def hoisted(x, y, k=1):
    """Somebody carried in a hoist: me."""
    p = Me(x - 4, "r", y=y - 16, s=.95, pose="sit", hands=((x + 4, y - 38), (x + 3, y - 36)), **STANDS)
    mast = PP(f"M{x + 24} {y - 3}V{y - 66}L{x - 4} {y - 72}", "#e8b23a", 4) + LL((x + 2, y - 2), (x + 32, y - 2), c="#e8b23a", w=4) + C(x + 5, y - 2, 2.6, DGREY, 1.4) + C(x + 29, y - 2, 2.6, DGREY, 1.4)
    straps = L((x - 4, y - 70), (x - 16, y - 30), w=2) + L((x - 4, y - 70), (x + 12, y - 20), w=2)
    return mast + straps + p.all() + P(f"M{x - 16} {y - 32}Q{x - 15} {y - 12} {x + 2} {y - 13}L{x + 13} {y - 19}", "none", 6.4) + P(f"M{x - 16} {y - 32}Q{x - 15} {y - 12} {x + 2} {y - 13}L{x + 13} {y - 19}", "none", 3.2, SKY)


def may_cost_more():
    return land() + money_pile(13, 95, (1,), .95) + L((27, 10), (27, 90), w=2) + hoisted(49, 95) + money_pile(89, 94, (8,), .8)


def more_button():
    p = mine(34, mood="talk", hands=((16, 20), None))
    return land() + p.all() + money_pile(64, 94, (3, 6), 1.05)


def tells_council():
    p = mine(20, "r", mood="talk", hands=((36, 56), None))
    h = one(SOC, 84, "l", hands=((70, 60), (72, 66)))
    return land() + p.all() + h.all() + speech(46, 17, 56, 30, "bl", lw=2.2, inner=money_pile(28, 30, (1, 3, 5), .66))


def council_looks():
    h = one(SOC, 82, "l", hands=((66, 52), (68, 58)))
    p = Me(28, "r", y=96, s=1.2, hands=((44, 62), (42, 63)), feet=((18, 93), (34, 94.4)), mood="flat", **STANDS)
    return land() + p.behind + T(part("frame"), 43, 95, 1.25) + p.body() + p.near + h.behind + h.body() + T(part("clipboard"), 55, 42, 1.1) + h.near


def changes():
    h = one(SOC, 50, "f", legs=False, y=94, looks="r", hands=((40, 60), (70, 44)))
    return h.body() + block(6, 94, 76) + money_pile(20, 72, (2,), 1.1) + money_pile(76, 72, (4,), 1.1) + h.near + C(74, 42, 5, YEL, 1.8)


def into_plan(yes):
    """My sheet about more money goes into the plan, or stays out of it."""
    sheet_ = T(R(-13, -16, 26, 32, WHITE, 2, 1.5) + money_pile(-7, 9, (1, 3), .75), 0, 0)
    p = mine(22, "r", hands=((44, 42), None) if yes else ((26, 58), (34, 62)))
    opened = P("M48 58Q60 50 72 57Q84 50 97 58V94Q84 86 72 93Q60 86 48 94Z", "#8cc3ec", 2.4) + L((72, 57), (72, 93), w=2)
    if yes:
        return land(2, 44) + p.behind + p.body() + T(sheet_, 60, 44, 1.1) + P("M48 60Q60 52 72 59Q84 52 97 60V94Q84 86 72 93Q60 86 48 94Z", "#8cc3ec", 2.4) + L((72, 59), (72, 93), w=2) + p.near
    return land(2, 98) + p.body() + T(sheet_, 30, 58, .8) + p.near + T(plan(), 46, 36, .82)


# ---------------------------------------------------------------- nothing yet, and with the council

def nothing():
    p = mine(26, mood="flat", hands=((20, 66), (40, 62)))
    dash = P("M50 54h44v26h-44Z", "none", 2.6, MGREY, ' stroke-dasharray="5 4.6"') + glyphs("£", 72, 67, 13, MGREY, 2.8)
    return land() + p.all() + dash + clock(72, 26, 19, 10, 2, lw=2.4)


def ask_council():
    p = mine(20, "r", mood="talk", hands=((34, 58), None))
    return land() + T(townhall(), 32, 31, .97) + p.all() + speech(34, 13, 28, 20, "bl", lw=2.2, inner=qmark(34, 13, 13, w=3))


def pay_some():
    p = mine(24, "r", hands=((48, 48), (34, 64)))
    return land() + T(townhall(), 52, 0, .62) + p.behind + p.body() + T(purse(0, 0, .42), 32, 68) + money_pile(62, 95, (4, 5), 1.05) + p.near + C(53, 45, 6, GOLD, 1.8) + glyphs("£", 53, 45, 6, w=1.6)


scene("money-intro", "A person with money in one hand, a helper beside.", budget_is)
scene("money-intro-line-2", "A town hall with two people who work there.", council_is)
scene("money-intro-line-3", "A person tells a council worker what they need.", says_needs)
scene("money-source", "A person, coins, and a question mark.", lambda: finds("q"))
scene("money-source-typed", "A person holds a letter from the town hall with money.", lambda: finds("typed"))
scene("money-source-none", "A person shrugs: the amount is for later.", lambda: finds("none"))
scene("money-pack", "A town hall and a table of needs and money.", makes_guess, "money-work-table")
scene("money-pack-example", "A different person, and a table of needs and money.", makes_example)
scene("money-amount", "A hand points at an empty amount on a letter.", told_letter)
scene("money-guess", "A person at a computer that shows coins, not sure.", guess_first)
scene("money-guess-example", "A drawing of a town hall on a stand.", not_real)
scene("money-guess-line-1", "A council worker writes between a small and large pile.", up_or_down)
scene("money-guess-line-2", "An amount on a letter, only in pencil.", pencilled)
scene("money-guess-more", "A person raises a hand next to a larger pile.", more_button)
scene("money-no-answers", "A person at a computer that shows nothing yet.", no_guess)
scene("money-no-answers-line-1", "A hand picks a card of my life.", answers_first)
scene("money-no-answers-line-2", "A person comes back to a computer that shows coins.", comes_back)
scene("money-nothing", "A person waits for an amount, a clock.", nothing)
scene("money-nothing-line-1", "A person asks at the town hall.", ask_council)
scene("money-pay", "A person adds a coin of their own to coins.", pay_some)
scene("money-more", "A small pile, and a larger pile beside a hoist.", may_cost_more)
scene("money-more-line-1", "A person tells a council worker about more money.", tells_council)
scene("money-more-line-2", "A council worker looks how a person walks.", council_looks)
scene("money-more-line-3", "A council worker puts a coin on a pile.", changes)
scene("money-more-yes", "A person puts a sheet with coins into a booklet.", lambda: into_plan(True))
scene("money-more-no", "A person keeps a sheet with coins out of a booklet.", lambda: into_plan(False))
scene("money-work", "Points of answers, a calculator and coins.", how_made)
scene("money-work-total", "Points of three answers come together in a bowl.", all_points)
scene("money-work-unpaid", "Family and a friend bring food to a person.", unpaid)
scene("money-amount-year", "A year: 12 small calendar pages.", lambda: months(15, 2, 68, 4, 3), "money-guess-year", "money-work-year")
scene("money-amount-week", "A week: one sheet with 7 days.", lambda: sheet(2, 14, 96, 72, "".join(R(6.4 + i * 12.7, 38, 11, 42, BLUE, 1.9, 1.5) for i in range(7)), lw=2.4), "money-guess-week", "money-work-week", "goal-when-week")
scene("money-amount-period", "Coins between a week and a year.", lambda: T(sheet(0, 0, 44, 30, "".join(R(2.6 + i * 5.7, 11, 4.6, 15, BLUE, 1.2, .8) for i in range(7))), 2, 4) + months(52, 36, 44, 4, 3) + money_pile(16, 92, (3, 4), 1) + qmark(74, 20, 26, w=5))
scene("money-guess-about-week", "One week and one pile of coins, about.", lambda: T(sheet(0, 0, 64, 40, "".join(R(3.4 + i * 8.3, 15, 6.8, 21, BLUE, 1.6, 1) for i in range(7))), 18, 5) + P("M8 76q7 -10 14 0t14 0", "none", 5) + money_pile(58, 93, (3, 3), 1.1))
scene("money-guess-about-year", "A year and large piles of coins, about.", lambda: months(3, 2, 93, 2, 6, 1.15) + P("M4 76q6 -10 12 0t12 0", "none", 5) + money_pile(45, 94, (8, 9, 8), 1.05))

# ---------------------------------------------------------------- money to press: larger notes are larger
for _v, _w, _c, _text, _keys in (("5", 78, "#61b2e4", "five", ("goal-cost-add-5",)), ("10", 86, ORANGE, "ten", ("money-amount-add-10", "goal-cost-add-10")), ("50", 96, RED, "fifty", ("goal-cost-add-50",))):
    scene(f"note-{_v}", f"A {_text} pound note.", lambda v=_v, w=_w, c=_c: T(cash_note(0, 0, w, v, c), 50, 50), *_keys, only=True)
SETS["goal-cost"] = ["goal-cost-free", "coin-1", "note-5", "note-10", "note-50", "goal-cost-elsewhere", "goal-cost-not-known"]
SETS["goal-doer"] = ["ready-who-alone", "goal-doer-family", "ready-who-friend", "goal-who-worker", "goal-doer-social-worker"]
SETS["money-source"] = ["money-source-typed", "money-source-none", "money-pack", "money-pack-example"]
