"""What the pictures of goals, of their steps, and of the first screens of my life show: people who do it."""
from recipes import *
from scenes import *
from scenes_budget import at_table
from scenes_plan import KIDDO, SOC, aide, box, ego, ego_bust, ghost, other
from scenes_help import finger, page, panel

THINGS = ("1F3B8", "1F68C", "1F4BC")
PARTS = ("1F372", "1F455", "1F3E0", "1F68C", "1F4AC", "1F45B", "1F48A", "1F465", None)


# ---------------------------------------------------------------- goals

scene("plan-own-goal", "A pencil writes in the thought of a person.",
      lambda: ego_bust(24, 98, 1.7) + thinks_of(L((-20, -6), (8, -6), w=3) + L((-20, 5), (-2, 5), w=3), x=64, y=28, rx=31, ry=22, frm=(36, 52)) + om("270F", 58, 26, 40, lw=1.9))
for _n in range(1, 8):
    scene(f"plan-own-goal-{_n}", f"A person thinks of goal number {_n}.",
          lambda n=_n: ego_bust(24, 98, 1.7) + thinks_of(glyphs(str(n), 0, 0, 27, w=5.4), x=64, y=28, rx=31, ry=22, frm=(36, 52)) + om("270F", 70, 40, 30, lw=1.9))
scene("plan-list", "A list with music, a trip and work.", lambda: R(14, 3, 72, 94, WHITE, 2.4, 3) + "".join(panel(22, 10 + 29 * i, 24, c) + L((54, 22 + 29 * i), (77, 22 + 29 * i), w=3.2) for i, c in enumerate(THINGS)))
scene("goal-done", "A sheet with a guitar and a big tick.", lambda: R(12, 3, 68, 92, WHITE, 2.4, 3) + om("1F3B8", 22, 8, 48, lw=2) + L((22, 66), (60, 66), w=3.2) + L((22, 78), (50, 78), w=3.2) + tick(76, 80, 2, w=6))
scene("goal-done-next", "A done card, and a hand on the next card.", lambda: panel(2, 20, 40, "1F3B8", True) + panel(54, 14, 44, "1F68C", lw=4, fill=YEL) + finger(50, 46, 52))


def points_at(codes, pick, extra=None):
    """Me pointing at one of two."""
    o = ""
    for i, c in enumerate(codes):
        y = 6 + 42 * i
        o += R(54, y, 42, 38, YEL if i == pick else WHITE, 3.6 if i == pick else 2.2, 4) + T(c, 75, y + 19)
    return L((2, 85), (48, 85), w=2) + ego(24, face="r", hands=((48, 62) if pick else (48, 34), None)).all() + o


same("share-private", "share-preview-private")
same("plan-goals", "plan-list-pick")
same("goal-pays", "plan-costs-all")

# ---------------------------------------------------------------- my life: how it begins and ends


def nine(big=None):
    return "".join(panel(3 + 32 * (i % 3), 3 + 32 * (i // 3), 29, c, fill=YEL if i == big else WHITE, lw=3.4 if i == big else 2) for i, c in enumerate(PARTS)) + my_head(81.5, 82.5, 1.35, "smile")


scene("life-intro-line-1", "Nine pictures of parts of a life.", nine)
scene("life-intro-line-2", "One of nine parts opens to more cards.", lambda: T(nine(3), 0, 3, .52) + panel(58, 30, 38, "1F68C", lw=3.4, fill=YEL) + panel(50, 60, 17, None) + panel(69, 72, 17, None) + panel(30, 72, 17, None) + "".join(qmark(x, y, 10, w=2.4) for x, y in ((58.5, 68.5), (77.5, 80.5), (38.5, 80.5))))
scene("life-end", "A person sits with finished sheets and a drink.",
      lambda: (lambda p: p.body() + top(6, 94, 60) + "".join(R(58 + i, 55 - 4 * i, 30, 5, WHITE, 1.8, 1) for i in range(3)) + tick(73, 40, .9) + p.near + T(cup(0, 0, RED), 12, 60, 1.5))(ego(40, 84, s=1.35, mood="calm", hands=((23, 57), (55, 57)), legs=False)))
scene("life-end-line-1", "A person has thought about many things.", lambda: ego_bust(24, 98, 1.7, "calm") + thinks_of("".join(om(c, -27 + 18 * (i % 3), -17 + 17 * (i // 3), 16, lw=1.4) for i, c in enumerate(PARTS[:6])), x=64, y=29, rx=30, ry=23, frm=(36, 52)))
same("life-end-line-1", "goal-done-line-1")


def areas():
    o = "".join(panel(x, y, 28, c) for (x, y), c in zip(((2, 2), (70, 2), (2, 60), (70, 60)), ("1F372", "1F3E0", "1F68C", "1F465")))
    return o + ego(50, s=1.15).all()


for _area in ("food", "body", "home", "out", "talk", "money", "health", "care", "good"):
    same("answer-not-sure", f"area-{_area}-not-sure")
    MAY_SHOW_BAR.add(f"area-{_area}")
# ---------------------------------------------------------------- what this is for, and what was said about sharing

scene("ready-what-line-2", "A booklet and a pencil.", lambda: T(plan(), -4, 4, 1.25) + om("270F", 50, 36, 50), "money-nothing-line-2", "money-together-line-3", "money-whole-life-line-3")
scene("ready-what-line-3", "A computer with a lock.", lambda: computer(4, 10, 1.28, lock(36, 26, .9)), "share-agree-line-1")
scene("ready-what-line-5", "Five calendar pages, each with a tick.", lambda: "".join(sheet(x, y, 28, 30, tick(x + 14, y + 19, .95)) for x, y in ((3, 14), (36, 14), (69, 14), (19, 56), (53, 56))))
scene("share-agree-line-2", "A person gives a booklet, or keeps it.",
      lambda: L((60, 4), (60, 96), w=2) + floor(2, 56) + floor(64, 98) + (lambda p, h: p.behind + h.behind + p.body() + h.body() + page(21, 40, .3) + p.near + h.near)(ego(12, s=1.05, face="r", hands=((24, 52), (24, 57))), other(SOC, 48, s=1.05, face="l", hands=((37, 52), (38, 57))))
      + (lambda p: p.body() + page(71, 44, .28) + p.near)(ego(81, s=1.05, hands=((75, 60), (87, 58)))))
scene("share-saved-line-1", "A person gives a booklet to another person.", lambda: floor() + (lambda p, h: p.behind + h.behind + p.body() + h.body() + page(35, 32, .42) + p.near + h.near)(ego(20, face="r", mood="big", hands=((40, 50), (38, 56))), other(MATE, 80, face="l", mood="big", hands=((60, 50), (62, 56)))))
same("said-later", "said-first")
scene("safe-talk-line-2", "A person talks with a social worker, the door is closed.",
      lambda: floor() + door(3, 20, 26) + (lambda p, h: chair(41, 70) + p.all() + chair(87, 70, back=1) + h.all())(seated(me, 42, mood="talk"), other(SOC, 86, 70, "l", pose="sit", mood="flat")) + speech(64, 13, 30, 18, "bl", lw=2))


def tries():
    stove = part("cooker", 34, 57, 1.22) + T(part("pot"), 50, 57, 1.15) + T(part("steam"), 50, 42, 1.1)
    p = ego(18, face="r", hands=((42, 40), (34, 55)))
    return floor() + p.behind + spoon(42, 39, 46, 48) + stove + p.body() + p.near + aide(84, hands=((79, 60), (89, 60))).all()


scene("support-try", "A person cooks, and a helper keeps hands back.", tries)
same("ready-try", "my-settings-try")

# Lines under a heading or beside an item.
NO_PICTURE |= {"now-cost", "ready-sound-none", "plan-kept-none", "share-preview-answers", "now-who", "share-preview-goals", "said-first-none", "check-goals-no-change", "check-money-together", "check-money-whole-life", "check-budget-costs", "check-budget-shared"}
NO_PICTURE |= {f"plan-costs-{_k}" for _k in ("less", "more", "no-amount", "none", "not-known", "nothing", "at-least", "elsewhere", "same", "shared", "split", "up-to", "unknown")}
NO_PICTURE |= {"erase-line-1", "erase-line-2", "erase-line-3", "erase-line-5", "erase-sure-line-1", "erase-done-line-1", "erase-done-line-2"}
