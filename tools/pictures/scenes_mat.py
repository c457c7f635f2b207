"""Three faces, four answers, and the mat on which cards are sorted."""
import re

from scenes_large import *
from scenes_plan import ego_bust
from scenes_photo import my_finger
from scenes_signs import figure, marks, mine_of, tip



def feel(k):
    """My face, as large as the frame allows, and a hand that says the same."""
    if k == "good":                                                      # on the heart
        return figure(50, 97, 2.5, "big", arms=(((-8.4, -4), (-13, 4), (2.500, -.5)),), reach=7)
    if k == "middle":                                                    # a flat hand tips to and fro: so so
        flat = mine_of(om("270B", -16, -16, 32, lw=2.2, rot=90))
        return figure(36, 97, 2.5, "flat", arms=(((8, -4), (12, 3.500), (16, 0)),), reach=7) + T(flat, 82, 67) + marks("M62 50Q80 40 95 50" + tip(62.500, 49.700, 145, 7) + tip(95, 50.200, 40, 7), 3.4)
    return figure(47, 97, 2.5, "worried", arms=(((8.4, -3), (14.500, 2.500), (8.200, -11)),), reach=7, tilt=1, rot=6)


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
    """The mat on the calendar's leaf of an earlier day; later leaves are turned over."""
    return sheet(2, 7, 96, 90, mat_of(7, 31, 86, 61, 1.15, 24), lw=2.6) + arrow(72, 18, 30, 18, WHITE, 6, 11, 2)


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


# ---------------------------------------------------------------- three faces, four answers, my mat

MAT = "#dcece4"


def topic(x, y, w=22, code="1F6BF", fill=WHITE, lw=2.2):
    """A card with the picture of something in my life."""
    return R(x - w / 2, y - w / 2, w, w, fill, lw, 2.5) + om(code, x - w * .46, y - w * .46, w * .92, lw=max(1.3, w / 15))


def between(left):
    """The mat: a card on the line between two large faces; the third, small, is not meant."""
    x, third = (40, 87.500) if left else (60, 12.500)
    a, b = ("big", "flat") if left else ("flat", "sad")
    o = R(2, 4, 96, 92, MAT, 2.4, 4) + "".join(L((q, 4), (q, 96), w=2) for q in (x, 77 if left else 23))
    return o + my_head(x - 19, 26, 1.8, a) + my_head(x + 17, 26, 1.8, b) + my_head(third, 19, .95, "sad" if left else "big") + topic(x, 70, 42, fill=YEL, lw=3)


def put_out():
    """The mat with its three faces; my hand lays a card beside it."""
    o = R(2, 3, 66, 54, MAT, 2.6, 3) + "".join(L((2 + 22 * i, 3), (2 + 22 * i, 57), w=1.8) + my_head(13 + 22 * (i if i < 3 else 0), 16, 1.15, m) for i, m in ((1, "flat"), (2, "sad"), (3, "big")))
    o += R(2, 3, 66, 54, "none", 2.6, 3) + topic(13, 42, 17, "1F3E0", lw=1.8) + topic(35, 42, 17, "1F68C", lw=1.8) + topic(57, 42, 17, "1F6D2", lw=1.8)
    return o + topic(78, 74, 36, lw=2.8) + mine_of(om("1F449", 28, 66, 36, lw=2.2))


def bolder(svg):
    """A drawing that will be much smaller: its lines wider."""
    return re.sub(r'stroke-width="([\d.]+)"', lambda m: f'stroke-width="{n(float(m.group(1)) * 1.4)}"', svg)


def answers_four():
    """Four answers as they stand on the screen, and my finger at one."""
    cards = ""
    for i, l in enumerate("abcd"):
        x, y = 2 + 49 * (i % 2), 2 + 49 * (i // 2)
        cards += R(x, y, 47, 47, YEL if i == 1 else WHITE, 4 if i == 1 else 2.4, 4) + T(bolder(PICS[f"q-wash-{l}"][1]()), x + 1.500, y + 3, .44)
    return cards + my_finger(64, 31, 34)


def answers_three():
    """Three faces, and my finger at one."""
    cards = "".join(R(2 + 33 * i, 18, 30, 56, YEL if i == 1 else WHITE, 4 if i == 1 else 2.4, 4) + my_head(17 + 33 * i, 46, 1.75, m) for i, m in enumerate(("big", "flat", "sad")))
    return cards + my_finger(45, 63, 36)


def which_answers():
    """A sheet with three faces in one hand, a sheet with four pictures in the other."""
    p = figure(50, 97, 1.45, "flat", "f", arms=(((-8, -5), (-13, 1), (-14.500, -9)), ((8, -5), (13, 1), (14.500, -9))), reach=10)
    a = R(3, 14, 26, 56, WHITE, 2.4, 3) + "".join(my_head(16, 25.500 + i * 17, .88, m) for i, m in enumerate(("big", "flat", "sad")))
    b = R(71, 14, 26, 56, WHITE, 2.4, 3) + "".join(R(73.500 + i * 10.800, 18 + j * 25, 10, 22.500, (YEL, BLUE, GREEN, "#f3b0a4")[i + 2 * j], 1.8, 1.5) for i in (0, 1) for j in (0, 1))
    b += "".join(om(c, 73.300 + i * 10.800, 24 + j * 25, 10.500, lw=1.2) for c, i, j in (("1F3E0", 0, 0), ("1F34E", 1, 0), ("26BD", 0, 1), ("1F3B5", 1, 1)))
    return a + b + p + qmark(50, 16, 20, w=4.4)


scene("put-good-middle", "A card on the line between a smile and a straight face.", lambda: between(True))
scene("put-middle-hard", "A card on the line between a straight and a sad face.", lambda: between(False))
scene("put-out", "A hand lays a card beside the mat.", put_out)
scene("set-answers-four", "4 answers in pictures, a finger at one.", answers_four)
scene("set-answers-three", "3 faces, a finger at one.", answers_three)
scene("set-answers", "A person with three faces, and with four pictures.", which_answers)
