"""What the pictures of my help now, of money, of who gets my plan, and of the first and last screens of a part show."""
from recipes import *
from scenes import *
from scenes_plan import DOC, MA, NRS, PA, SOC, aide, ego, ego_bust, ghost, lines, other


# ---------------------------------------------------------------- my help now

def week_of(spans, inner="", y=34, h=62):
    """A week in seven columns; spans: how much of each day is filled, from 0 to 1."""
    o = R(2, y, 96, h, WHITE, 2.2, 2) + P(f"M2 {y + 11}V{y + 2}q0 -2 2 -2H96q2 0 2 2V{y + 11}Z", RED, 2.2) + "".join(L((x, y - 3), (x, y + 4), w=2.4) for x in (18, 50, 82))
    for i in range(7):
        x, t, hh = 5.6 + i * 12.8, y + 15, h - 19
        o += R(x, t, 11, hh, WHITE, 1.6, 1)
        if spans[i]:
            o += R(x, t + hh * (1 - spans[i]), 11, hh * spans[i], TUNIC, 1.6, 1)
    return o + inner


scene("now-hours", "A helper, a clock and a week with some time filled.",
      lambda: T(bust(AIDE.but(badge=None, lanyard=True, cord=GOLD), 0, 0, 1.25), 30, 40) + clock(68, 21, 18, 10, 2) + week_of((.3, 0, .3, .3, 0, 0, 0), y=44, h=54))
scene("now-hours-all", "A week, each day full from morning to night.", lambda: week_of((1,) * 7, y=6, h=92, inner="".join(sun(11.1 + i * 12.8, 36, .16) + om("1F319", 5.1 + i * 12.8, 66, 12, lw=1.3) for i in range(7))))
scene("now-day", "A helper comes on 3 days of a week.",
      lambda: "".join(other(AIDE, 11.1 + 12.8 * i, 48, s=.78).all() for i in (1, 3, 5)) + week_of((0, 1, 0, 1, 0, 1, 0), y=54, h=42))
scene("now-time", "A helper, with the sun, the moon and a clock.", lambda: floor() + sun(18, 20, .5) + om("1F319", 68, 4, 32, lw=1.9) + clock(20, 62, 17, 9, 12) + aide(60).all())


def coin(x, y, r=9):
    return coin1(x, y, r)


# ---------------------------------------------------------------- money: what the council said

def letter(x, y, k=1, ask=False):
    """A letter from the council with a sum."""
    return T(paper(0, 0, 36, 48, 0, lw=2) + townhall(1, 3, .26) + glyphs("£", 18, 30, 13, DGREEN, 3) + L((7, 41), (29, 41), w=2.2), x, y, k)


# ---------------------------------------------------------------- who gets my plan

def gets(k):
    """Who it is, large, with my booklet."""
    if k == "q":
        p = ego(20, face="r", hands=((40, 50), (38, 56)))
        return floor() + ghost(80) + qmark(80, 62, 18, w=3.8) + p.behind + p.body() + T(plan(0, 0, .42), 33, 31) + p.near
    book = T(plan(0, 0, .62), 52, 52)
    if k == "family":
        return T(bust(BROTHER, 0, 0, 1.7), 49, 68) + T(bust(PA, 0, 0, 1.9), 26, 98) + T(bust(MA, 0, 0, 1.9), 72, 98) + T(plan(0, 0, .46), 32, 66)
    if k == "worker":
        return T(bust(SOC.but(badge=None, lanyard=True), 0, 0, 2.5), 32, 98) + T(part("clipboard"), 66, 6, 1.7) + book
    if k == "friend":
        return T(bust(PAL, 0, 0, 2.3, "big"), 34, 98) + T(cup(0, 0, RED), 66, 38, 2.2) + T(part("steam"), 76, 16, 1.1) + book
    if k == "doctor":
        tube = P("M21 80Q18 92 30 94M43 80Q46 90 38 93", "none", 3) + C(33, 94, 3.4, GREY, 1.6)
        return T(bust(DOC.but(stethoscope=None), 0, 0, 2.5), 32, 98) + tube + T(R(0, 0, 30, 36, WHITE, 2.2, 2) + heart(15, 13, .9) + L((6, 29), (24, 29), w=2.4), 64, 6) + book
    return T(bust(look(SKIN1, DBROWN, "tail", MGREY, legs=DGREY), 0, 0, 2.5), 34, 98) + qmark(80, 26, 34, w=6.4) + book


BROTHER = look(SKIN2, DBROWN, "curly", LILAC)
for _id, _text in (("worker", "A person gives a booklet to a social worker."), ("family", "A person gives a booklet to family."), ("friend", "A person gives a booklet to a friend."),
                   ("doctor", "A person gives a booklet to a doctor."), ("other", "A person gives a booklet to a different person.")):
    scene(f"share-who-{_id}", _text, lambda k=_id: gets(k))
scene("share-name", "A name is written on a booklet.", lambda: T(plan(), 2, 4, 1.25) + R(40, 56, 48, 26, WHITE, 2.2, 2) + P("M46 72q4 -14 8 -3t8 -3q3 -7 6 0t8 0", "none", 2.8) + om("270F", 58, 22, 40, lw=1.9))


# ---------------------------------------------------------------- before and after each part

def break_(mood="calm"):
    p = ego(38, 70, "r", pose="sit", mood=mood, hands=((56, 46), (52, 58)))
    return floor() + T(part("armchair"), 37, 70, 1.4) + p.all() + T(cup(0, 0, RED), 54, 46, 1.4) + top(66, 96, 64) + om("1F36A", 72, 44, 20, lw=1.6)


scene("about-intro", "A person points at themselves and talks.", lambda: floor() + ego(34, mood="talk", hands=((32, 52), None)).all() + speech(74, 24, 48, 36, "bl", lw=2.4, inner=T(ego_bust(0, 0, .8), 74, 38)))
scene("about-intro-line-1", "A name badge, and a person thinks of music and home.", lambda: ego_bust(26, 98, 1.7) + thinks_of(house(-28, -15, 28, 1.6) + om("1F3B5", 2, -14, 26, lw=1.7), x=62, y=29, rx=33, ry=22, frm=(34, 52)) + T(name_badge(0, 0, 36, 26, P("M7 20q3 -9 6 -2t6 -2t9 0", "none", 2.4)), 56, 68))
scene("about-intro-line-3", "A person stops at a computer and has a drink.", lambda: (lambda p: p.behind + p.body() + top(6, 96, 58) + T(part("laptop"), 70, 54, 1.7) + p.near + T(cup(0, 0, RED), 43, 42, 1.5))(ego(28, 84, face="r", s=1.3, mood="calm", hands=((45, 38), (36, 54)), legs=False)))
scene("life-intro-line-4", "A smiling helper, and a person who is not sure.", lambda: floor() + ego(28, mood="smile", hands=((6, 48), (50, 48))).all() + qmark(28, 10, 13, w=3.2) + aide(80, face="l", mood="big", hands=((66, 44), None)).all())
scene("life-end-line-3", "A person has a break with a drink.", break_)


scene("help-phone", "A person rings a helper, who has a phone too.", lambda: floor() + (lambda p, h: p.all() + h.all() + T(phone(), 33, 34, 1, 16) + T(phone(), 69, 34, 1, -16))(ego(20, face="r", mood="talk", hands=((33, 36), None)), aide(82, face="l", hands=((69, 36), None))))


def phone():
    return R(-4, -8, 8, 16, DGREY, 1.8, 1.6) + R(-2.2, -5.5, 4.4, 9, BLUE, 0)


def shows(yes):
    """Me with a cup held out to me; somebody looks how I answer."""
    f = floor()
    h = aide(82, face="l", hands=((58, 50), None), mood="smile" if yes else "flat")
    p = ego(26, face="r", mood="big", hands=((46, 50), (44, 54))) if yes else ego(26, face="l", mood="flat", hands=((42, 40), (22, 56)), tilt=-2)
    return f + p.behind + p.body() + h.all() + T(cup(0, 0, RED), 50, 52, 1.3) + p.near


BORROWED |= {"shows-yes", "shows-no"}          # their words are among the supporter's

# What stands on one screen is compared in ink as the answers of a question are.
SETS["hard-heading"] = [f"hard-heading-{_k}" for _k in ("danger", "slow", "changes", "cannot", "hurts", "upsets", "ill", "lonely", "stuck", "family-tired")] + \
    [f"why-{_k}" for _k in ("toilet", "turn", "ill", "afraid", "leave")]
SETS["helper-heading"] = [f"helper-heading-{_k}" for _k in ("family", "friend", "paid", "nurse", "equipment", "nobody", "none")]
SETS["going-heading"] = [f"going-heading-{_k}" for _k in ("yes", "so-so", "no")]
SETS["good-heading"] = [f"good-heading-{_k}" for _k in ("part", "know", "say", "try", "learn")]
SETS["apart"] = [f"apart-{_k}" for _k in ("alone", "other", "skip", "on")]
SETS["now-hours"] = [f"now-hours-{_k}" for _k in ("h1", "h5", "h10", "h20", "more", "all", "not-known")]
SETS["now-stay"] = [f"now-stay-{_k}" for _k in ("helper", "time", "place", "way", "thing")]
SETS["goal-pays"] = [f"goal-pays-{_k}" for _k in ("council", "own", "family", "trust", "health", "work", "not-known")]
SETS["goal-want"] = [f"goal-want-{_k}" for _k in ("myself", "more-help", "other-helper", "other-time", "other-place", "new-thing")]
SETS["share-who"] = [f"share-who-{_k}" for _k in ("worker", "family", "friend", "doctor", "other")]
SETS["money-kind"] = [f"money-kind-{_k}" for _k in ("guess", "agreed", "not-known")]
SETS |= {f"area-{_k}": [f"area-{_k}-self", f"area-{_k}-some"] for _k in ("food", "body", "home", "out", "talk", "money", "health", "care", "good")}
