"""What the pictures of the first guess, of what the council told, of the plan's cost and of newer ideas show."""
from recipes import *
from scenes import *
from scenes_money import bill, counter, till
from scenes_now import letter
from scenes_plan import DOC, MA, SOC, aide, ego, ghost, other

APRON = ME.but(apron=ORANGE)
BOSS = look(SKIN1, RED, "short", "#7a4a6e", legs=DGREY, collar=True)
ADVISER = look(SKIN5, GREY, "short", "#7a4a6e", legs=DGREY, glasses=True, collar=True)


def tag(x, y, inner="", k=1):
    """A price tag on its string; (x, y) is its middle."""
    return T(P("M-24 -6Q-38 -16 -30 -26", "none", 2) + P("M-30 0L-18 -15H30V15H-18Z", YEL, 2.4) + C(-19, 0, 3.2, WHITE, 2) + T(inner, 6, 0), x, y, k)


def wave(x, y, w=22):
    """About."""
    return P(f"M{n(x - w / 2)} {n(y)}q{n(w / 4)} {n(-w * .42)} {n(w / 2)} 0t{n(w / 2)} 0", "none", 4.6)


def pile(x, y, k=1.1):
    return T(coins(0, 0, k), x - 12, y) + T(coins(0, 0, k), x + 12, y) + T(coins(0, 0, k), x, y - 13 * k)


def questions(mark):
    """A sheet of answers, some not there or not sure."""
    o = R(14, 4, 72, 92, WHITE, 2.4, 3)
    for i, y in enumerate((22, 50, 78)):
        o += R(24, y - 9, 18, 18, WHITE, 2.4, 2) + L((52, y), (76, y), w=3.2, stroke=BLACK if i == 0 else MGREY)
        o += tick(33, y, .95, w=3.6) if i == 0 else (qmark(33, y, 12, w=2.8) if mark else "")
    return o


# ---------------------------------------------------------------- a first guess, and what it leaves out

scene("money-guess-missing", "A sheet of answers with empty boxes.", lambda: questions(False))
scene("money-guess-unsure", "A sheet of answers with question marks.", lambda: questions(True), "money-work-unsure")


same("about-intro-line-2", "money-intro-line-4")
same("plan-costs-amount", "money-intro-line-5")

# ---------------------------------------------------------------- what the council told

same("money-kind", "money-told", "money-council")
BORROWED |= {"money-council"} | {f"plan-own-goal-{_n}" for _n in range(1, 8)}          # on paper only; beside a goal in my own words
same("money-guess-line-1", "money-told-line-2", "money-told-guess-line-1")
same("money-kind-guess", "money-told-guess")
same("money-guess-line-2", "money-told-guess-line-2")
same("money-kind-agreed", "money-told-agreed")
same("money-intro", "money-told-agreed-line-1")


def at_table(left, right, on, mood="smile"):
    p = seated(me, 18, hands=((42, 56), (38, 60)))
    h = other(right, 82, 70, "l", pose="sit", mood=mood, hands=((60, 56), (64, 60)))
    return floor() + chair(17, 70) + p.body() + chair(83, 70, back=1) + h.body() + top(34, 66, 64) + on + p.near + h.near + left


def calculator(x, y, k=1):
    return T(R(-10, -14, 20, 28, DGREY, 2, 2) + R(-7, -11, 14, 7, GREEN, 1.4, 1) + "".join(R(-7 + i * 5, -1 + j * 5, 4, 3.6, WHITE, 1) for i in range(3) for j in range(3)), x, y, k)


# ---------------------------------------------------------------- what the plan costs

scene("plan-costs", "A plan with a price tag and coins.", lambda: T(plan(), -10, 2, 1.2) + tag(70, 34, glyphs("£", 0, 0, 15, w=3), .82) + pile(75, 90, 1))
scene("plan-costs-amount", "A letter from the council with an amount.", lambda: letter(16, 4, 1.9))


scene("plan-week-no-day", "A calendar page with an empty box and a question mark.", lambda: sheet(8, 8, 84, 86, qmark(50, 60, 34, w=6.4) + R(28, 38, 44, 46, "none", 2.4, 2)))
scene("plan-no-change", "A person is content in their armchair at home.",
      lambda: house_front(5, 34, 90, 51) + T(part("armchair"), 38, 69, 1.25) + ego(40, 69, "r", s=1.05, pose="sit", mood="calm").all() + top(66, 88, 64) + T(cup(0, 0, RED), 71, 64, 1.1), "plan-intro-line-3")
same("plan-kept", "plan-intro-line-1")


def picks():
    p = ego(22, face="r", hands=((46, 42), None))
    o = "".join(R(52, 4 + 32 * i, 40, 29, YEL if i == 1 else WHITE, 3.4 if i == 1 else 2, 3) + om(c, 59, 5 + 32 * i, 27, lw=1.7) for i, c in enumerate(("1F3B8", "1F68C", "1F4BC")))
    return L((2, 85), (46, 85), w=2) + p.behind + p.body() + o + p.near


scene("plan-intro-line-4", "A clock with 40 minutes filled.", lambda: clock(50, 50, 42, 12, 8, sector=(0, 8), lw=2.6))
same("ready-who-staff", "plan-intro-line-5", "life-intro-line-5")
scene("check-kept", "A helper walks with a person, next to a list of ticks.",
      lambda: ego(20, s=1.05, face="r", feet=((12, 82), (27, 83.4))).all() + aide(46, s=1.05, face="r", feet=((38, 82), (53, 83.4)), hands=((57, 56), (31, 52))).all() + L((2, 85), (62, 85), w=2) + R(66, 8, 32, 84, WHITE, 2.2, 3) + "".join(tick(75, y, .8, w=3.4) + L((84, y), (93, y), w=2.8) for y in (24, 50, 76)))

# ---------------------------------------------------------------- newer ideas


def works(extra, x=30, mood="smile", h=None):
    p = Me(x, "f", APRON, s=1.2, mood=mood, hands=((x - 14, 54), (x + 14, 54)))
    return floor() + (h.behind + h.body() if h else "") + p.body() + counter(4, 96, 58) + extra + p.near + (h.near if h else "")


# Pictures that stand for two things which never meet on one screen.
same("helper-heading", "check-needs")
same("money-nothing", "money-no-period")
same("money-amount-week", "money-no-period-line-1")
same("money-nothing-line-1", "money-no-period-line-2")
same("ready-what-line-2", "money-no-period-line-3")
