"""Big decisions and an advocate; what happens, and what it means."""
from scenes_large import *
from scenes_out import mug
from scenes_pace import DARK, LIGHT
from scenes_plan import in_bed, tangle


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
    t = table(2, 98, 82, G)
    at = lambda lk, x, s, **a: behind(lk, x, s, at=82, hands=a.pop("hands", ("no", "no")), **a)
    if k == "q":
        people = at(KIN, 18, 1.35, looks="r"), at(AIDE, 82, 1.35, looks="l"), at(None, 50, 1.4, mood="flat")
        return "".join(p.body() for p in people) + t + R(35, 60, 30, 30, WHITE, 2.4, 2.4) + qmark(50, 75, 19, w=4.4)
    if k == "me":
        p = at(None, 50, 1.75, mood="smile", looks="l", hands=((31, 54), "no"))
        return p.body() + t + home_card(20, 69, 33, YEL) + home_card(81, 69, 33, flat=True) + p.near
    if k == "help":                                                      # they tell me of it, my hand is on the card
        p = at(None, 50, 1.45, mood="smile", looks="l", hands=((40, 63), "no"))
        a = at(KIN, 14, 1.15, looks="r", mood="talk")
        b = at(AIDE, 86, 1.15, looks="l", mood="talk")
        say = says(T(home(0, 0, .5), 0, 9), 18, 16, 33, 26, (15, 38)) + says(T(flats(0, 0, .5), 0, 9), 82, 16, 33, 26, (85, 38))
        return p.body() + a.body() + b.body() + t + home_card(33, 75, 26, YEL) + home_card(67, 75, 26, flat=True) + p.near + say
    if k == "other":
        p = at(None, 17, 1.35, mood="flat", looks="r")
        h = at(SOC, 66, 1.75, looks="l", hands=((47, 56), "no"))
        return p.body() + h.body() + t + home_card(39, 70, 30, YEL) + home_card(87, 72, 21, flat=True) + h.near
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
                         ("help", "-with", "A person picks a card; family and a helper tell of both."), ("other", "-other", "A social worker picks a card, the person sits beside."),
                         ("open", "-open", "2 cards on a table, a clock, nobody picks.")):
    scene(f"decide-who{_key}", _text, lambda k=_id: decides(k), *(("decide-other", "check-decide") if _id == "other" else ()))
SETS["decide-who"] = ["decide-who-me", "decide-who-with", "decide-who-other", "decide-who-open"]
SETS["decide-showed"] = ["decide-showed-want", "decide-showed-not"]
scene("letter-advocate", "A letter goes into an envelope with a town hall.", to_council, "letter-write")


def forgets():
    """I was told of the house; in my mind there is only its empty outline."""
    k = mine(73, looks="l", mood="worried", s=1.14, hands=(None, (82.500, 46)))
    h = aid(21, "r", s=1.14, mood="talk", hands=(None, (36, 68)))
    gone = P("M-9 -1V10H9V-1M-12.500 0L0 -10L12.500 0", "none", 2.4, MGREY, ' stroke-dasharray="3.600 4"') + qmark(0, 3, 8, w=2.8)
    return land() + h.all() + k.all() + says(home(0, 10, .54), 22, 14, 36, 23, (21, 38)) + thinks_of(gone, 72.500, 17, 25, 12.800, dots=((73, 33, 1.4),))


def told_too_much():
    """A helper says a lot; in my mind there is only a question mark."""
    k = mine(25, looks="r", mood="worried", s=1.2)
    h = aid(80, "l", s=1.2, mood="talk", hands=((65, 64), None))
    return land() + k.all() + h.all() + thinks_of(qmark(0, 0, 16, w=4.4), 19, 16.500, 16.500, 12.500, dots=((24, 32, 1.5),)) + says(lines(-21, -7, 42, 3, 7.500, 3), 71, 17, 53, 31, (78, 36))


def cannot_tell():
    """I think of a cup; what I say is a tangle, and the helper does not know it."""
    k = mine(24, looks="r", mood="worried", s=1.25, hands=(None, (39, 62)))
    h = aid(80, "l", s=1.2, mood="flat", hands=(None, (84.500, 47)))
    return land() + k.all() + h.all() + thinks_of(T(mug(0, 6, SKY, 1.2), 0, 0), 18, 16, 15, 11.500, dots=((22, 30.500, 1.5),)) + says(tangle(0, 0, .92), 53, 17, 32, 28, (36, 40)) + qmark(84, 16, 20, w=4.8)


scene("letter-says-understand", "A helper says a lot; a person thinks of a question mark.", told_too_much)
scene("letter-says-tell", "A person thinks of a cup and says a tangle.", cannot_tell)
scene("letter-says-keep", "A helper says: house. A worried person has lost it.", forgets)


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
    """A large house: I live there with others, a helper is at the door; two months of days."""
    def at_window(x, y, who_):
        return R(x, y, 25, 24, WHITE, 0) + T(who_, x + 12.500, y + 24) + R(x, y, 25, 24, "none", 2.4, 1)
    o = R(4, 31, 62, G - 31, "#fff7e6", 2.6) + P("M2.500 31L35 5L67.500 31Z", DORANGE, 2.6)
    o += at_window(7.500, 36, ego_bust(0, 0, .92, "flat")) + at_window(37.500, 36, bust(ELDER, 0, 0, .86)) + at_window(7.500, 67, bust(PAL2, 0, 0, .86))
    o += R(38, 63, 25, G - 63, BROWN, 2.4) + Human(50.500, "f", AIDE, y=G, s=.66).all()
    return land() + o + full_weeks(72, 12, 26, 34) + full_weeks(72, 56, 26, 34)


scene("letter-says-hospital", "A person in a bed, a nurse, a month full of days.", hospital)
SETS["letter-says"] = [f"letter-says-{_k}" for _k in ("understand", "keep", "tell", "hospital", "care-home")]
scene("letter-says-care-home", "A large house with 3 people, a helper, 2 months.", care_home)


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
