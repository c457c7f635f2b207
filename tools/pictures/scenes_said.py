"""More of what somebody says of themselves: good days and bad days, what stays open, what is decided."""
from scenes_both import two_sides
from scenes_home import apple
from scenes_large import *
from scenes_out import mug
from scenes_plan import in_bed

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
        if k > .8:
            o += rain(a + gx / 2, b + gy * .36, 14, 1.2) + day_face(a + gx / 2, b + gy * .7, .95, True) if dark else ""
        else:
            o += rain(a + gx / 2, b + gy / 2, 9, 1) if dark else ""
    return o


def four_months():
    """Month after month, and one day of rain in them."""
    o = "".join(sheet(x, y, 44, 42, "".join(R(x + 4 + i * 9.2, y + 14 + j * 8.7, 8, 7.4, LIGHT, 1.3, 1) for i in range(4) for j in range(3)), lw=2.2) for x, y in ((3, 6), (53, 6), (3, 55), (53, 55)))
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


# ---------------------------------------------------------------- it stays open

def left_open():
    """Both our pictures hang side by side, and nothing is chosen yet; nobody is cross."""
    p = mine(17, "f", looks="r", s=1.2, mood="calm")
    h = aid(83, "l", s=1.2, mood="calm")
    b = R(27, 6, 46, 52, "#e9d8b8", 2.4, 2) + LL((50, 59), (50, 94), c=WOOD, w=2.6)
    c = card_(30, 11, 19, T(mug(0, 0, SKY, 1.05), 0, 6)) + card_(51, 11, 19, apple(0, 0, 16))
    return land() + b + c + qmark(50, 45, 17, w=3.8) + p.all() + h.all()


scene("both-open", "A cup and an apple on a board, 2 people wait.", left_open)


# ---------------------------------------------------------------- a big decision

def flats(x, y, k=1):
    """A block of flats; (x, y): the middle of its foot."""
    o = R(-13, -38, 26, 38, "#e3a587", 2) + "".join(R(-9.5 + 10.500 * i, -34 + 9.6 * j, 8, 6, BLUE, 1.4) for i in (0, 1) for j in (0, 1, 2)) + R(-3.5, -6.5, 7, 6.5, BROWN, 1.5)
    return T(o, x, y, k)


def home(x, y, k=1):
    """A house; (x, y): the middle of its foot."""
    o = R(5, -33, 6, 12, "#c9683f", 2) + R(-14, -21, 28, 21, "#fff7e6", 2) + P("M-18 -20L0 -37L18 -20Z", RED, 2) + R(-9, -14, 8, 14, BROWN, 1.6) + R(3, -15, 8, 8, BLUE, 1.5)
    return T(o, x, y, k)


def home_card(x, y, w=26, fill=WHITE, flat=False):
    """A card with a house, or with flats; (x, y): its middle."""
    return R(x - w / 2, y - w / 2, w, w, fill, 2.2, 2.4) + (flats(x, y + w * .42, w * .82 / 38) if flat else home(x, y + w * .4, w * .8 / 37))


def chin(p_x, s, y=G, **k):
    """Me with a hand at my chin: I think."""
    sh = y - 38 * s
    return Me(p_x, "f", y=y, s=s, hands=(None, (p_x + 5.2 * s, sh - 2.2 * s)), **k)


def behind(who_, x, s=1.3, at=72, **k):
    """Somebody behind a table, without legs; who_: a look, or None for me."""
    y = at + 21 * s
    return Me(x, "f", y=y, s=s, legs=False, **k) if who_ is None else Human(x, "f", who_, y=y, s=s, legs=False, **k)


def fork():
    """The way parts: to a house, or to flats. I stand and think."""
    way = "M50 87V66Q50 52 36 48T22 36M50 66Q50 52 64 48T78 36"
    o = P(way, "none", 20) + P(way, "none", 16, "#e8cf9a")
    p = Me(50, "f", y=95, s=1.15, mood="flat", looks="l", hands=(None, (55, 52)))
    return o + home(22, 40, .98) + flats(78, 40, .94) + p.all()


def fork_sheet():
    """A decision is written down."""
    way = "M36 84V62Q36 50 27 46T20 36M36 62Q36 50 46 46T53 36"
    o = R(4, 4, 64, 92, WHITE, 2.6, 3) + P(way, "none", 11) + P(way, "none", 7.6, "#e8cf9a")
    return o + home(20, 35, .68) + flats(53, 35, .66) + om("270F", 46, 44, 54, lw=2.4)


def doors():
    """Which door: a light one or a dark one?"""
    a = R(4, 26, 28, G - 26, LIGHT, 2.4, 1) + home(18, 76, .68)
    b = R(68, 26, 28, G - 26, DARK, 2.4, 1) + flats(82, 76, .8)
    p = chin(50, 1.12, mood="flat", looks="r")
    return a + b + land() + p.all() + qmark(50, 16, 22, w=5.2)


def want_it():
    p = Me(50, "f", y=G, s=1.45, mood="big", hands=((39, 70), (61, 70)), tilt=2)
    return land() + p.legs + p.torso + home_card(50, 60, 30) + p.head + p.near


def do_not_want():
    p = Me(28, "r", y=G, s=1.45, mood="sad", looks="l", lean=-3, tilt=-4, hands=((60, 44), (60, 60)))
    push = "".join(L((92, y), (98, y), w=2.6) for y in (40, 52, 64))
    return land() + p.behind + p.body() + T(home_card(0, 0, 30), 75, 52, 1, 12) + p.near + push


def decides(k):
    """A table with two cards; whose hand lies on one?"""
    t = table(2, 98, 72, G)
    if k == "q":
        people = behind(KIN, 17, 1.2, looks="r", hands=("no", "no")), behind(AIDE, 83, 1.2, looks="l", hands=("no", "no")), behind(None, 50, 1.2, mood="flat", hands=("no", "no"))
        return "".join(p.body() for p in people) + t + R(37, 56, 26, 26, WHITE, 2.2, 2.4) + qmark(50, 69, 16, w=3.8)
    if k == "me":
        p = behind(None, 50, 1.5, mood="smile", looks="l", hands=((31, 46), "no"))
        return p.body() + t + home_card(19, 60, 30, YEL) + home_card(82, 60, 28, flat=True) + p.near
    if k == "help":
        p = behind(None, 54, 1.35, mood="smile", looks="l", hands=((33, 46), "no"))
        a = behind(KIN, 12, 1.2, looks="r", hands=("no", "no"))
        b = behind(AIDE, 88, 1.2, looks="l", hands=("no", "no"))
        hold = "".join(LL((x - q * 3.500, 54), (x - q * 3, 67), (x + q * 4, 68), c=lk["top"], w=4) + C(x + q * 5.5, 67.500, 2.8, lk["skin"], 1.6) for x, q, lk in ((16, 1, KIN), (84, -1, AIDE)))
        return p.body() + a.body() + b.body() + t + home_card(31, 60.5, 23, YEL) + home_card(70, 61, 21, flat=True) + hold + p.near
    if k == "other":
        p = behind(None, 17, 1.25, mood="flat", looks="r", hands=("no", "no"))
        h = behind(SOC, 66, 1.5, looks="l", hands=((46, 50), "no"))
        return p.body() + h.body() + t + home_card(38, 61, 26, YEL) + home_card(86.5, 62, 22, flat=True) + h.near
    p = mine(17, looks="r", s=1.25, mood="flat")
    return land() + table(36, 98, 72, G) + home_card(52, 58, 26) + home_card(83, 58, 26, flat=True) + clock(67, 22, 18, 10, 2, lw=2.6) + p.all()


def to_council():
    """A letter goes into an envelope to the town hall."""
    o = P("M6 50L50 12L94 50V95H6Z", "#e9d8b8", 2.4)
    o += R(18, 4, 64, 70, WHITE, 2.4, 1) + lines(26, 14, 48, 4, 8.5, 3)
    return o + P("M6 50L50 74L94 50V95H6Z", "#f6ead0", 2.4) + T(townhall(), 33, 62, .46)


scene("decide", "A person thinks where a path parts to house or flats.", fork, "decide-open", "share-preview-decisions")
scene("decide-new", "A parting path is drawn on a sheet, with a pencil.", fork_sheet)
scene("decide-about", "A person thinks between 2 doors, under a question mark.", doors, "letter-says-weigh")
scene("decide-showed-want", "A glad person hugs a card with a house.", want_it)
scene("decide-showed-not", "A person turns away and pushes a house card away.", do_not_want)
for _id, _key, _text in (("q", "", "A card with a question mark, and 3 people round it."), ("me", "-me", "A person alone puts a hand on a card."),
                         ("help", "-with", "A person picks a card; family and a helper hold cards."), ("other", "-other", "A social worker picks a card, the person sits beside."),
                         ("open", "-open", "2 cards on a table, a clock, nobody picks.")):
    scene(f"decide-who{_key}", _text, lambda k=_id: decides(k), *(("decide-other", "check-decide") if _id == "other" else ()))
SETS["decide-who"] = ["decide-who-me", "decide-who-with", "decide-who-other", "decide-who-open"]
SETS["decide-showed"] = ["decide-showed-want", "decide-showed-not"]
scene("letter-advocate", "A letter goes into an envelope with a town hall.", to_council, "letter-write")


def forgets():
    k = mine(22, looks="r", mood="worried", s=1.35)
    half_ = R(-14, -5, 13, 18, "#fff7e6", 2) + R(-10, 1, 6, 12, BROWN, 1.6) + P("M-19 -4L-1 -20V-4Z", RED, 2)
    bits = ((5, -13, 7, RED), (14, -5, 6.5, RED), (4, 2, 6.5, "#fff7e6"), (14, 7, 6, BLUE))
    inner = half_ + "".join(R(x, y, w, w, c, 1.6, .8) for x, y, w, c in bits)
    fall = "".join(R(x, y, w, w, c, 1.7, .8) for x, y, w, c in ((60, 53, 8, "#fff7e6"), (75, 58, 7.5, BROWN), (64, 70, 7, BLUE), (82, 75, 7, RED), (56, 86, 7, "#fff7e6"), (72, 88, 6, BROWN)))
    return land() + k.all() + thinks_of(inner, x=66, y=25, rx=29, ry=20, frm=(30, 38)) + fall


scene("letter-says-keep", "A worried person; the house in mind falls to bits.", forgets)


# ---------------------------------------------------------------- three faces, and the mat on which cards are sorted

def felt(x, y, mood, **a):
    """My head and shoulders, large, with my hands; drawn so that its lines are thicker too."""
    p = Me(0, "f", y=0, s=1.4, legs=False, mood=mood, **a)
    return T(p.behind + p.body() + p.near, x, y, 1.7)


def feel(k):
    if k == "good":
        return felt(50, 137, "big", hands=((-3, -43), (10, -30)))
    if k == "middle":
        return felt(46, 137, "flat", hands=((-8, -32), (20, -42)), tilt=2)
    return felt(49, 137, "worried", hands=((-10, -30), (12, -59)), tilt=1)


MOODS = ("smile", "flat", "sad")
SORTED = (("1F3E0",), ("1F68C",), ("1F6BF",))


def small_card(code, x, y, w=22, rot=0, fill=WHITE):
    """A picture card; (x, y): its middle."""
    return T(R(-w / 2, -w / 2, w, w, fill, 2, 2) + om(code, -w * .46, -w * .46, w * .92, lw=1.5), x, y, 1, rot)


def spot(i, j, x, y, w, k, c):
    """Where the card j of the column i lies."""
    return x + w / 3 * (i + .5), y + 5 + 19 * k + (c + 2) * j + c / 2


def mat_of(x, y, w, h, k=1.0, c=24, cards=SORTED):
    """The mat from above: my three faces along its top, k times as large, the cards below each."""
    g = w / 3
    o = R(x, y, w, h, "#dcece4", 2.4, 3) + "".join(L((x + g * i, y), (x + g * i, y + h), w=1.8) for i in (1, 2))
    for i, mood in enumerate(MOODS):
        o += my_head(x + g * (i + .5), y + 3 + 9.5 * k, k, mood)
        for j, code in enumerate(cards[i] if i < len(cards) else ()):
            o += small_card(code, *spot(i, j, x, y, w, k, c), c)
    return o


def sorter(**a):
    """I sit behind the mat."""
    return Me(50, "f", y=88, s=1.45, legs=False, **a)


def mat_lay():
    """I lay a card below a face."""
    p = sorter(looks="r", hands=("no", (78, 50)))
    return p.body() + mat_of(2, 42, 96, 55, .95, 25, SORTED[:2]) + small_card("1F6BF", 82, 63, 26, 8) + p.near


def mat_new():
    """The mat is empty, all the cards are in my hands."""
    p = sorter(hands=((28, 50), (72, 50)))
    cards = "".join(small_card(code, x, y, 24, r) for code, x, y, r in (("1F3E0", 35, 44, -14), ("1F6BF", 65, 44, 14), ("1F68C", 50, 41, 0)))
    return p.body() + p.near + mat_of(2, 58, 96, 39, 1.45, 24, ()) + cards + my_hand(28, 50) + my_hand(72, 50)


def mat_on():
    """One card lies below a face; I think where the next belongs."""
    p = sorter(looks="l", mood="flat", hands=((26, 36), "no"))
    return p.body() + mat_of(2, 42, 96, 55, .95, 25, ((), (), ("1F6BF",))) + small_card("1F68C", 18, 22, 27, -6) + p.near


def mat_full(x=2, y=2, w=96, h=95, k=1.5, c=26):
    return mat_of(x, y, w, h, k, c, (("1F3E0", "1F3B5"), ("1F68C", "1F6D2"), ("1F6BF",)))


def mat_last():
    """The mat, and the day of last time."""
    return mat_of(2, 46, 96, 52, .95, 23) + sheet(28, 4, 44, 39, "".join(C(37 + a * 8.6, 20 + b * 8, 2.2, MGREY, 0) for a in range(4) for b in range(3)) + C(37 + 8.6, 28, 5.6, "none", 3, DRED), lw=2.4)


def mat_moved():
    """A card goes from the sad face to the smiling one."""
    x, y = spot(2, 0, 2, 2, 96, 1.5, 26)
    a, b = spot(0, 0, 2, 2, 96, 1.5, 26)
    gone = P(f"M{n(x - 13)} {n(y - 13)}h26v26h-26Z", "none", 2.2, MGREY, ' stroke-dasharray="4 4.6"')
    return mat_of(2, 2, 96, 95, 1.5, 26, ()) + gone + small_card("1F6BF", a, b + 3, 28, -5, YEL) + PP("M82 66Q72 88 44 82", DRED, 4.4, 1.5) + P("M46 73L32 76L42 90Z", DRED, 1.8)


def mat_parts():
    """A part of life, and what belongs to it."""
    o = small_card("1F372", 50, 32, 60)
    return o + "".join(small_card(code, 13.5 + 24.4 * i, 82, 23) for i, code in enumerate(("1F6D2", "1F52A", "1F963", "2615")))


def mat_pile():
    """Cards that lie beside the mat."""
    o = mat_of(2, 4, 60, 56, .72, 15)
    return o + small_card("1F3B5", 66, 70, 34, -14) + small_card("1F6D2", 74, 74, 36, 9) + small_card("1F372", 72, 73, 40, -2)


def back_of(x, y, w=22, rot=0):
    """A card, face down."""
    return T(R(-w / 2, -w / 2, w, w, NAVY, 2, 2) + R(-w * .34, -w * .34, w * .68, w * .68, "none", 1.8, 1, WHITE), x, y, 1, rot)


def mat_private():
    """Some cards lie face down, my hands are over them."""
    p = sorter(mood="flat", hands=((32, 60), (68, 60)))
    o = R(2, 46, 96, 51, "#dcece4", 2.4, 3) + back_of(19.500, 72, 26, -5) + back_of(50, 74, 27) + back_of(80.500, 72, 26, 5)
    return p.body() + o + p.near


def mat_right():
    """I hold the mat up: so it is right."""
    p = Me(20, "f", y=G, s=1.35, mood="big", looks="r", hands=("no", (38, 58)))
    return land() + p.body() + mat_of(38, 20, 60, 56, .85, 16, (("1F3E0", "1F3B5"), ("1F68C",), ("1F6BF",))) + p.near


scene("feel-good", "A person smiles, with a hand on the heart.", lambda: feel("good"))
scene("feel-middle", "A person with a straight mouth, a hand held level.", lambda: feel("middle"))
scene("feel-hard", "A worried person, with a hand at the cheek.", lambda: feel("hard"))
SETS["feel"] = ["feel-good", "feel-middle", "feel-hard"]
scene("mat", "A person lays a card on a mat with 3 faces.", mat_lay, "mat-begin")
scene("mat-new", "A person holds cards, before an empty mat.", mat_new)
scene("mat-on", "A person holds a card and looks where it goes.", mat_on, "mat-card")
scene("mat-show", "A mat with 3 faces, cards below each.", mat_full, "mat-whole", "mat-whole-last")
scene("mat-last", "A mat with 3 faces, and a calendar.", mat_last)
scene("mat-moved", "A card moves from the sad face to the smile.", mat_moved, "mat-moved-heading")
scene("mat-parts", "A large picture card with 4 small ones.", mat_parts)
scene("mat-open", "Picture cards in a pile, beside a mat.", mat_pile)
scene("mat-private", "A person covers cards that lie face down.", mat_private)
scene("mat-right", "A person holds the mat up and smiles.", mat_right)
SETS["mat"] = ["mat", "mat-new", "mat-on", "mat-show", "mat-last", "mat-moved", "mat-private", "mat-right"]


# ---------------------------------------------------------------- what happens, and what it means

def wait():
    p = sits(30, "r", mood="flat", s=1.35, hands=((42, 70), (38, 72)))
    return land() + stool(29) + p.all() + clock(74, 36, 23, 10, 2, lw=2.8)


def loud():
    p = mine(26, mood="worried", s=1.4, hands=((15.500, 32), (36.500, 32)))
    radio = R(60, 54, 36, 26, RED, 2.4, 3) + C(71, 67, 8, WHITE, 2.2) + C(71, 67, 2.6, BLACK, 0) + L((84, 62), (91, 62), w=2.4) + C(87.500, 72, 3, WHITE, 1.8) + L((66, 54), (58, 40), w=2.4)
    arcs = "".join(P(f"M{n(56 - 6 * i)} {n(58 - 5 * i)}Q{n(51 - 7 * i)} 67 {n(56 - 6 * i)} {n(76 + 5 * i)}", "none", 3.4) for i in range(2))
    return land() + table(56, 98, 80, G) + radio + arcs + p.all()


def hungry():
    """I think of food and drink."""
    food = om("1F37D", -25, -17, 34, lw=1.8) + T(mug(0, 0, SKY, 1.1), 16, 9)
    return land() + mine(18, looks="r", mood="flat", s=1.35, hands=(None, (19, 66))).all() + thinks_of(food, 66, 25, 28, 19, frm=(26, 40))


scene("happens-wait", "A person sits and waits beside a big clock.", wait)
scene("happens-loud", "A worried person covers the ears; a radio is loud.", loud)
scene("means-hungry", "A person thinks of food and a drink.", hungry)


def full_weeks(x, y, w, h, rows=4):
    """Weeks with every day filled."""
    g, t = (w - 4) / 7, (h * .74) / rows
    return sheet(x, y, w, h, "".join(R(x + 2 + i * g + .5, y + h * .26 + j * t, g - 1, t - 1, NAVY, 0) for i in range(7) for j in range(rows)), lw=2.2)


def hospital():
    """In bed among nurses, week after week."""
    n_ = Human(80, "f", NURSE2, y=G, s=1.3, looks="l", hands=((64, 62), None))
    b = T(in_bed("flat"), 0, G - 85)
    drip = LL((5, 50), (5, 12), (14, 12), c=GREY, w=2.2) + R(9, 14, 11, 15, BLUE, 2, 2)
    return land() + n_.all() + b + full_weeks(26, 8, 36, 36)


def care_home():
    """With others in one big room, a helper there, month after month."""
    def sits_there(lk, x, **k):
        c = my_seat(x, R(x - 12, 48, 24, 34, "#b58fb0", 2, 5) + R(x - 14, 66, 6, 24, "#b58fb0", 2, 3) + R(x + 8, 66, 6, 24, "#b58fb0", 2, 3) + R(x - 9, 76, 18, 12, "#b58fb0", 2, 2))
        p = on_floor(Me(x, "f", y=78, s=1.08, pose="sit", **k), G) if lk is None else Human(x, "f", lk, y=78, s=1.08, pose="sit", **k)
        return c + p.all()
    h = Human(87, "f", AIDE, y=G, s=1.15, looks="l")
    return land() + sits_there(ELDER, 15.500, looks="r") + h.all() + sits_there(PAL2, 63.500, looks="l") + sits_there(None, 39.500, mood="flat") + full_weeks(6, 5, 30, 28) + full_weeks(40, 5, 30, 28)


scene("letter-says-hospital", "A person in a bed, a nurse, a month full of days.", hospital)
scene("letter-says-care-home", "A person sits with 2 others and a helper, 2 months.", care_home)


# ---------------------------------------------------------------- pictures that say the same elsewhere

def also(name, *keys):
    """The same picture, where nobody has named one for these words."""
    same(name, *(k for k in keys if k not in KEYS))


for _file, _key in (("area-home", "home"), ("q-living", "people"), ("goal-next-find-helper", "helpers"), ("q-doctor", "health"), ("part-money", "money")):
    also(_file, f"decide-about-{_key}")
for _file, _key in (("support-pictures", "pictures"), ("support-words", "words"), ("support-time", "time"), ("support-quiet", "quiet"), ("help-safe", "trust"), ("ready-how-device", "device"),
                    ("idea-visit-homes", "see"), ("word-review", "again"), ("goal-want-myself", "none")):
    also(_file, f"decide-help-{_key}")
also("q-choosing", "decide-showed")
also("money-intro-line-2", "advocate-must")
also("money-pack", "advocate-ask")
also("going-heading", "feel")
# Lines below an answer that has its picture.
NO_PICTURE |= {k for k in ("letter-says", "letter-advocate-said", "mat-whole-day", "mat-column", "mat-column-none", "mat-moved-heading-none", "done-so-far", "mat-now", "mat-then", "money-guess-early", "since-of-now", "since-of-then") if k not in KEYS}
NO_PICTURE |= {f"mat-{_when}-{_at}" for _when in ("now", "then") for _at in ("good", "good-middle", "middle", "middle-hard", "hard", "out")}

# Words that are on their way.
BORROWED |= {"days-open", "days-good", "days-bad", "days-often", "days-often-most", "days-often-week", "days-often-month", "days-often-rare", "both-open",
             "decide", "decide-new", "decide-about", "decide-showed-want", "decide-showed-not", "decide-who", "decide-who-me", "decide-who-with", "decide-who-other", "decide-who-open", "letter-advocate",
             "feel-good", "feel-middle", "feel-hard", "mat", "mat-new", "mat-on", "mat-show", "mat-last", "mat-moved", "mat-parts", "mat-right", "happens-wait", "happens-loud", "means-hungry",
             "mat-private", "mat-begin", "mat-card", "mat-whole", "mat-whole-last", "mat-moved-heading", "decide-open", "share-preview-decisions", "decide-other", "check-decide", "letter-write",
             "letter-says-weigh", "letter-says-keep", "mat-open", "letter-says-hospital", "letter-says-care-home",
             "decide-about-home", "decide-about-people", "decide-about-helpers", "decide-about-health", "decide-about-money", "decide-help-pictures", "decide-help-words", "decide-help-time", "decide-help-quiet", "decide-help-trust", "decide-help-device", "decide-help-see", "decide-help-again", "decide-help-none", "decide-showed", "advocate-must", "advocate-ask", "feel"}
