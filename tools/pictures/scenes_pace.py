"""At my own pace: good days and bad days, and what is new since then."""
from scenes_first import rows
from scenes_large import *
from scenes_signs import whole_me

LIGHT, DARK = "#fff3c4", "#5b6690"


# ---------------------------------------------------------------- good days and bad days

def rain(x, y, size, lw=None):
    return om("1F327", x - size / 2, y - size / 2, size, lw=lw or 1.8)


def day_face(x, y, k, dark):
    """The face of a day, as in the strips of days below an answer."""
    ink = WHITE if dark else BLACK
    return "".join(C(x + q * 2.1 * k, y, 1.05 * k, ink, 0) for q in (-1, 1)) + P(f"M{n(x - 2.8 * k)} {n(y + (4.6 if dark else 2.6) * k)}q{n(2.8 * k)} {n(-2.6 * k if dark else 2.8 * k)} {n(5.6 * k)} 0", "none", 1.4 * min(1.3, k), ink)


def low_me(x, k=1, floor_=G):
    """Me on a bad day: in an armchair, tired, my head in my hand."""
    p = on_floor(Me(0, "r", y=0, s=1.2, pose="sit", mood="sad", tilt=3, lean=3, feet=(14, 17), hands=((14, -5), (1.5, -30))), 18)
    return T(my_seat(0, T(part("armchair"), 0, 0, 1.4)) + p.all(), x, floor_ - 20.4 * k, k)


def good_day():
    return C(50, 50, 48, LIGHT, 0) + om("2600", 54, 0, 42, lw=2.2) + land() + mine(34, mood="big", s=1.45, hands=((10, 30), (56, 34))).all()


def bad_day():
    return C(50, 50, 48, "#d3d8e8", 0) + rain(70, 20, 54, 2.2) + land() + low_me(40, 1.18)


def both_days():
    p = Me(24, "f", y=G, s=1.12, mood="big", hands=((8, 46), (41, 48)))
    return R(2, 2, 46, 94, LIGHT, 0, 4) + R(52, 2, 46, 94, "#d3d8e8", 0, 4) + om("2600", 5, 3, 32, lw=2) + rain(75, 17, 38, 2) + land() + p.all() + low_me(72, .98) + L((50, 2), (50, G), w=2.4)


def week_days(on):
    """The seven days of a week: a day in `on` is dark and rains, the others have sun."""
    o = R(2, 12, 96, 82, WHITE, 2.4, 2) + P("M2 25V14q0 -2 2 -2H96q2 0 2 2V25Z", RED, 2.4) + "".join(L((x, 8), (x, 17), w=2.6) for x in (18, 50, 82))
    for i in range(7):
        x, dark = 4.8 + i * 12.95, i in on
        o += R(x, 29, 12.2, 61, DARK if dark else LIGHT, 1.7, 1)
        o += (rain(x + 6.1, 42, 15, 1.3) if dark else om("2600", x - 1.7, 34, 15.600, lw=1.3)) + day_face(x + 6.1, 70, 1.5, dark)
    return o


def month_days(on, x=2, y=6, w=96, h=90):
    """Four weeks; a day in `on` is dark and rains."""
    o = R(x, y, w, h, WHITE, 2.4, 2) + P(f"M{x} {y + h * .14}V{y + 2}q0 -2 2 -2H{x + w - 2}q2 0 2 2V{y + h * .14}Z", RED, 2.4) + "".join(L((x + w * q, y - 4), (x + w * q, y + 4), w=2.6) for q in (.17, .5, .83))
    gx, gy, k = (w - 5) / 7, (h * .86 - 4) / 4, w / 96
    for i in range(28):
        a, b, dark = x + 2.5 + i % 7 * gx, y + h * .14 + 2 + i // 7 * gy, i in on
        o += R(a + .4, b + .4, gx - .8, gy - .8, DARK if dark else LIGHT, 1.4, 1)
        if not dark:
            o += C(a + gx / 2, b + gy / 2, min(gx, gy) * .24, GOLD, 0)
    for i in on:                                                         # over the days beside it, so that it is seen
        a, b = x + 2.5 + i % 7 * gx + gx / 2, y + h * .14 + 2 + i // 7 * gy + gy / 2
        o += rain(a, b, 19 if k > .8 else 10, 1.6 if k > .8 else 1)
    return o


def four_months():
    """Month after month, and one day of rain in them."""
    o = "".join(sheet(x, y, 44, 42, "".join(R(x + 4 + i * 9.2, y + 14 + j * 8.7, 8, 7.4, LIGHT, 1.3, 1) + C(x + 8 + i * 9.2, y + 17.7 + j * 8.7, 2, GOLD, 0) for i in range(4) for j in range(3)), lw=2.2) for x, y in ((3, 6), (53, 6), (3, 55), (53, 55)))
    return o + R(64, 66, 22, 22, DARK, 2, 2) + rain(75, 77, 22, 1.7)


def how_often():
    p = mine(20, looks="r", s=1.35, mood="flat", hands=(None, (41, 50)))
    return land() + month_days({3, 8, 9, 18, 26}, 40, 12, 58, 62) + p.all()


scene("days-open", "A person is well in the sun, and low in rain.", both_days)
scene("days-good", "A person stands with arms up under a big sun.", good_day)
scene("days-bad", "A tired person sits under a rain cloud.", bad_day)
scene("days-often", "A person points at a month with some days of rain.", how_often)
for _id, _text, _fn in (("most", "A week: rain on 5 days, sun on 2.", lambda: week_days({0, 1, 3, 4, 6})),
                        ("week", "A week: rain on 2 days, sun on 5.", lambda: week_days({2, 5})),
                        ("month", "Four weeks: rain on 3 days.", lambda: month_days({4, 13, 23})),
                        ("rare", "Four months: rain on 1 day.", four_months)):
    scene(f"days-often-{_id}", _text, _fn)
SETS["days-often"] = [f"days-often-{_id}" for _id in ("most", "week", "month", "rare")]


# ---------------------------------------------------------------- what is new since then

def since_show():
    """The same page then and now: one line is new, bright and with a star."""
    page = lambda x: paper(x, 8, 42, 84, 0, lw=2.4)
    old = "".join(L((10, y), (36, y), w=3.2, stroke=MGREY) for y in (32, 46, 60, 74))
    new = R(56, 52, 38, 16, YEL, 2, 2) + "".join(L((60, y), (88, y), w=3.2, stroke=MGREY) for y in (32, 46, 76)) + L((60, 60), (78, 60), w=4) + star(88, 55, 11, ORANGE)
    return page(3) + old + page(54) + new


def month_sheet(x, y, w, h, on=(), inner=""):
    """A calendar of a month; on: marked days."""
    o = sheet(x, y, w, h, lw=2.4)
    for i in range(5):
        for j in range(4):
            px, py = x + w * (.14 + .18 * i), y + h * (.38 + .165 * j)
            o += R(px - w * .065, py - h * .06, w * .13, h * .12, RED if (i, j) in on else WHITE, 1.6, 1)
    return o + inner


def since_when():
    """I point at a day in the calendar."""
    p = whole_me(20, "r", s=1.35, hands=((40, 56), (18, 62)))
    return land(2, 40) + month_sheet(42, 10, 55, 72, {(0, 2)}) + p.all() + my_hand(42, 56)


def on_day(inner):
    """A leaf of the calendar, and what there was on that day."""
    return sheet(3, 7, 94, 90, inner, lw=2.8)


def since_last():
    """On that day I sat at the computer with my plan."""
    p = Me(31, "r", y=75, s=1.12, pose="sit", hands=((52, 60), (49, 62)), feet=(46, 91))
    seat = my_seat(30, LL((20, 52), (20, 91), c=WOOD, w=2.6) + LL((38, 77), (38, 91), c=WOOD, w=2.6) + R(19, 75, 22, 4, WOOD, 2, 1.5))
    screen = R(58, 38, 31, 26, DGREY, 2.4, 2.5) + R(62, 42, 23, 18, BLUE, 1.6, 1) + T(plan(0, 0, .2), 66, 44) + LL((73, 65), (73, 69), c=GREY, w=3)
    return on_day(L((10, 92.500), (90, 92.500), w=2) + seat + R(48, 69, 44, 4.6, WOOD, 2, 1.5) + LL((54, 74), (54, 91), c=WOOD, w=2.4) + LL((87, 74), (87, 91), c=WOOD, w=2.4) + screen + on_floor(p, 92.500).all())


def since_document():
    """On that day my document was made."""
    return on_day(R(26, 33, 48, 60, WHITE, 2.6, 1) + my_head(41, 49, 1.2) + rows(56, 44, 13, 2, 8, 2.8) + rows(33, 66, 34, 3, 9, 3))


def since_day():
    return sheet(12, 14, 76, 80, C(50, 64, 17, RED, 2.6), lw=3)


for _k, _t, _f in (("show", "Two pages; on one a line is new, with a star.", since_show), ("when", "A person points at a day in a calendar.", since_when),
                   ("last", "A calendar leaf: a person at a computer.", since_last), ("document", "A calendar leaf: a document with a face.", since_document),
                   ("day", "A calendar sheet with a red mark.", since_day)):
    scene(f"since-{_k}", _t, _f)
