"""Sharing, the document, checking the plan, and what belongs to them."""
from recipes import *
from scenes import *
from scenes_first import book, half, low, mine, person, rows, spread, tall
from scenes_plan import SOC

scene("meaning-open", "An open book with a question mark.", lambda: spread(50, 50, 1.1, qmark(0, 0, 30, w=5.6), om("1F372", -15, -15, 30, lw=1.7)))

# Lines without a picture, and pictures whose key is made when the program runs.
NO_PICTURE |= {"answered-again", "check-needs-open", "erase-done-files-help", "erase-done-line-3", "erase-files-line-1", "erase-files-line-2", "erase-files-stay", "erase-line-4",
               "help-ask-call", "now-cost", "said-safety", "share-safety-line-4"}
NO_PICTURE |= {f"apart-{_k}" for _k in ("danger", "wait", "watch", "yours")} | {f"share-preview-{_k}" for _k in ("advocate", "helper", "how", "no-amount", "signs")}
BORROWED |= {f"plan-own-goal-{_n}" for _n in range(1, 8)}

# ---------------------------------------------------------------- what to share, and the document


def what_to_share():
    """Pages in front of me: two go into the envelope, one stays."""
    card = lambda x, y, code, rot=0: T(R(-11, -14, 22, 28, WHITE, 2.2, 2) + (om(code, -9, -12, 18, lw=1.6) if code else mine(0, 8, .62)) + L((-6, 9.5), (6, 9.5), w=2), x, y, 1, rot)
    return mine(28, 62, 1.5) + R(2, 66, 96, 31, "#c99a5b", 2.2, 3) + card(20, 78, "1F45B", -6) + qmark(47, 80, 20, w=4) + \
        card(66, 36, "1F3E1", -8) + card(84, 34, "1F3B8", 8) + P("M54 46H96V80H54Z", "#f3ddb0", 2.4) + P("M54 46L75 64L96 46", "none", 2.2)


def agree(k):
    if k == "no":
        return P("M52 8H80L94 22V92H52Z", WHITE, 2.4, MGREY, ' stroke-dasharray="5 5"') + arrow(60, 52, 4, 52, BLACK, 12, 28, 2)
    p = paper(20, 3, 62, 94, 0, lw=3)
    if k == "q":
        return p + T(mine(0, 0, .8), 40, 38) + L((54, 26), (70, 26), w=3) + qmark(51, 68, 34, w=6.4)
    return p + T(mine(0, 0, .8), 40, 38) + L((54, 26), (66, 26), w=3) + tick(51, 66, 3, w=8)


def prints():
    """A sheet comes out of the printer; I take it."""
    p = tall(me, 20, "r", s=1.45, hands=((47, 62), (44, 68)))
    return low() + R(58, 74, 36, 21, BROWN, 2.2, 1) + R(62, 20, 26, 20, WHITE, 2.2, 1) + R(52, 38, 46, 36, GREY, 2.4, 4) + C(90, 46, 2.2, DGREEN, 0) + R(56, 56, 30, 6, DGREY, 1.8, 1) + \
        p.behind + p.body() + T(P("M-16 -7H16L10 11H-22Z", WHITE, 2.2) + L((-12, -2), (8, -2), w=2) + L((-14, 4), (4, 4), w=2), 62, 66) + p.near


def safety(k):
    """The envelope with my answers: I hold it close, or I hand it over."""
    h = person(SOC, 80, face="l", hands=((58, 50), (60, 58)) if k else ((70, 62), (88, 62)), mood="smile")
    e = lambda x, y, s: T(R(-17, -11, 34, 23, "#f3ddb0", 2.2, 1.5) + P("M-16 -10L0 4L16 -10", "none", 2) + C(0, 4, 4.2, DRED, 1.6), x, y, s)
    if k:
        p = tall(me, 22, "r", hands=((42, 48), (40, 56)))
        return low() + p.behind + p.body() + h.behind + h.body() + e(51, 50, .95) + p.near + h.near
    p = tall(me, 26, hands=((15, 58), (37, 58)))
    return low() + p.body() + e(26, 57, 1) + p.near + h.all()


scene("share-what", "A person picks pages for an envelope.", what_to_share)
scene("share-agree", "A page about a person, and a question mark.", lambda: agree("q"))
scene("share-agree-yes", "A page about a person, with a big tick.", lambda: agree("yes"))
scene("share-agree-no", "An arrow goes back, no page is made.", lambda: agree("no"))
scene("share-made-print", "A person takes a sheet out of a printer.", prints)
scene("share-safety-no", "A person keeps an envelope close, a social worker waits.", lambda: safety(False))
scene("share-safety-yes", "A person hands an envelope to a social worker.", lambda: safety(True))

# ---------------------------------------------------------------- checking the plan


def who_does_what():
    rows_ = ((None, "1F6D2"), (AIDE, "1F6BF"), (KIN, "1F697"))
    o = R(4, 2, 92, 96, WHITE, 2.4, 4) + L((4, 34), (96, 34), w=2) + L((4, 66), (96, 66), w=2)
    for i, (lk, code) in enumerate(rows_):
        y = 33 + 32 * i
        o += (half(lk, 25, y - 1, .95) if lk else mine(25, y - 1, .95)) + om(code, 52, y - 30.5, 30, lw=2.2)
    return o


def bill_and_money():
    """What the help costs beside the money that is there."""
    bill = P("M8 6H46V88L41.250 83L36.500 88L31.750 83L27 88L22.250 83L17.500 88L12.750 83L8 88Z", WHITE, 2.4)
    bill += half(AIDE, 27, 41, .9) + rows(15, 52, 24, 3, 9, 2.8) + L((15, 76), (39, 76), w=2.8)
    return bill + cash_note(75, 32, 42, "20", NOTE["20"]) + T(coins(0, 0, 1.25), 64, 82) + T(coins(0, 0, 1.25), 86, 82) + T(coins(0, 0, 1.25), 75, 66)


scene("check-actions", "A list: a person, a helper and family, each with a task.", who_does_what)
scene("check-budget", "A bill for a helper, beside notes and coins.", bill_and_money)

# ---------------------------------------------------------------- short times, being safe, names


def minutes(to, big=False):
    """A clock with its marks; how long is filled."""
    marks = "".join(L((50 + r1 * math.sin(a), 50 - r1 * math.cos(a)), (50 + 39 * math.sin(a), 50 - 39 * math.cos(a)), w=2.6) for i in range(12) for a in (i * math.pi / 6,) for r1 in ((32 if i % 3 == 0 else 35),))
    return clock(50, 50, 45, 12, to, sector=(0, to), lw=4) + marks


scene("about-intro-line-2", "A clock with 10 minutes filled.", lambda: minutes(2))
scene("life-intro-line-3", "A clock with 30 minutes filled.", lambda: minutes(6))
scene("safe-talk-line-3", "A phone that calls 999.",
      lambda: R(22, 2, 56, 96, DGREY, 2.2, 9) + R(27, 13, 46, 66, WHITE, 2) + glyphs("999", 50, 29, 16, DRED, 4.2) + C(50, 59, 13, DGREEN, 2.2) + P("M43 53Q44 66 57 66", "none", 4.4, WHITE) + C(50, 89, 4, WHITE, 1.6))
scene("person-name", "A person with an empty name badge, and a pencil.",
      lambda: half(OTH, 42, 74, 1.9) + T(name_badge(0, 0, 62, 30, L((10, 21), (38, 21), w=3)), 11, 67) + om("270F", 50, 42, 48, lw=2.4))


def mine_to_choose():
    """Two shirts; I take the one I want."""
    p = tall(me, 50, mood="big", hands=((30, 44), (66, 66)), looks="l")
    hook = lambda x: P(f"M{x} 26q0 -8 4 -8", "none", 2.2)
    return low() + L((4, 18), (96, 18), w=4) + L((4, 18), (96, 18), w=1.4, stroke=GREY) + p.body() + hook(20) + hook(80) + tshirt(20, 42, 1.25, RED) + tshirt(80, 42, 1.25, BLUE) + p.near


scene("matter-choice", "A person chooses one of two shirts.", mine_to_choose)

# ---------------------------------------------------------------- the voice

scene("set-pace-slow", "A tortoise: slow.", lambda: om("1F422", -6, -8, 112, lw=3))
scene("set-pace-usual", "A bicycle: in the middle.", lambda: om("1F6B2", -6, -8, 112, lw=3))
scene("set-pace-quick", "A racing car: fast.", lambda: om("1F3CE", 6, 2, 96, lw=2.8, flip=True) + L((2, 44), (16, 44), w=3) + L((2, 55), (12, 55), w=3))


def reads(each):
    if each:
        page = R(2, 2, 60, 96, WHITE, 2.6, 5) + "".join(R(9, 9 + 22 * i, 46, 16, YEL, 2.2, 4) + T(speaker(2), 68, 5 + 22 * i, .34) for i in range(4))
        return page
    page = R(2, 2, 50, 70, YEL, 2.6, 5) + "".join(R(9, 10 + 20 * i, 36, 13, WHITE, 2.2, 3) for i in range(3))
    return page + T(speaker(2), 52, 4, .72) + f'<g class="me">{named(om("270B", 48, 50, 50, lw=2.2))}</g>'


scene("set-speaks-all", "A loudspeaker beside each part of a page.", lambda: reads(True))
scene("set-speaks-screen", "A page is read; then a hand says wait.", lambda: reads(False))


def choices_on(count, cols):
    """A screen with so many numbered choices."""
    lines_ = -(-count // cols)
    w, h = 98 / cols, 34 + 24 * (lines_ - 1) / lines_
    o = ""
    for i in range(count):
        x, y = 1 + (i % cols) * w, 50 - h * lines_ / 2 + i // cols * h
        if i >= count - count % cols:                                # a last row that is not full stands in the middle
            x += (cols - count % cols) * w / 2
        o += R(x + 2, y + 2, w - 4, h - 4, "#fff3c4", 2.4, 3) + (glyphs(str(i + 1), x + w / 2, y + h / 2, min(w, h) * .58, w=min(w, h) * .13))
    return o


for _n, _cols in ((2, 2), (3, 3), (4, 2), (5, 3), (6, 3)):
    scene(f"set-tiles-t{_n}", f"A screen with {_n} choices.", lambda n_=_n, c=_cols: choices_on(n_, c))
SETS["set-tiles"] = ["set-tiles-fit"] + [f"set-tiles-t{_n}" for _n in (2, 3, 4, 5, 6)]
for _g, _ks in (("set-pace", "slow usual quick"), ("set-speaks", "all screen press"), ("share-agree", "yes no"), ("share-safety", "yes no"), ("share-private", "yes no"),
                ("ready-loud", "soft middle loud very"), ("set-pictures", "large small off"), ("set-motion", "on off"), ("set-space", "usual wide"), ("share-where", "documents desktop downloads home stick other"),
                ("apart", "alone other skip on"), ("ready-press", "press switch dwell helper"), ("erase", "yes no"), ("why", "afraid ill leave toilet turn"), ("shows", "yes no"),
                ("matter", "art choice faith family food friends health home music nature partner pets phone quiet same sport tv work")):
    SETS[_g] = [f"{_g}-{_k}" for _k in _ks.split()]
SETS["parts"] = [f"part-{_k}" for _k in ("ready", "about", "life", "money", "plan", "check", "share")] + ["bar-map"]
SETS["first"] = ["start-new", "start-example", "start-no-name"]
NO_PICTURE |= {f"page-{_n}" for _n in (*range(1, 10), "first", "last")}

# ---------------------------------------------------------------- printing


def window_(x, y, w, h, inner=""):
    """A window of the computer."""
    return R(x, y, w, h, WHITE, 2.4, 3) + P(f"M{n(x)} {n(y + 11)}V{n(y + 3)}q0 -3 3 -3H{n(x + w - 3)}q3 0 3 3V{n(y + 11)}Z", SKY, 2.4) + T(inner, x + w / 2, y + 11 + (h - 11) / 2)


def printer(x, y, k=1):
    return T(R(-14, -30, 28, 18, WHITE, 2.2, 1) + R(-26, -14, 52, 28, GREY, 2.4, 4) + C(19, -7, 2.2, DGREEN, 0) + R(-17, 2, 34, 6, DGREY, 1.8, 1) + P("M-14 6H14L18 26H-18Z", WHITE, 2.2) + L((-9, 13), (9, 13), w=2) + L((-11, 19), (8, 19), w=2), x, y, k)


def tips(x, y, size):
    """My finger; its tip at (x, y)."""
    return f'<g class="me">{named(om("1F446", x - size * .46, y - size * .1, size, lw=2.2))}</g>'


DOCUMENT = T(paper(-16, -20, 32, 40, 4, lw=2.2), 0, 0)
scene("share-print-line-1", "A window with the document opens beside the program.", lambda: window_(4, 4, 60, 60, mine(-15, 2, .95)) + window_(32, 26, 64, 70, DOCUMENT))
scene("share-print-line-2", "A finger presses the printer in the window.", lambda: window_(4, 4, 92, 92, T(DOCUMENT, -20, 4, 1.2)) + R(58, 22, 32, 30, YEL, 3, 3) + printer(74, 38, .46) + tips(76, 48, 44))
scene("share-print-line-3", "A finger picks one of two printers.", lambda: R(4, 4, 92, 40, YEL, 3.4, 4) + printer(30, 26, .62) + R(4, 54, 92, 40, WHITE, 2.4, 4) + printer(30, 76, .62) + tips(72, 26, 60))
same("share-made-print", "share-print")
same("trouble-in-use-next", "share-print-line-4")
same("share-made-open", "share-print-again")
scene("trouble-no-viewer", "A computer that can not show a document.", lambda: computer(4, 16, 1.28, R(9, 13, 54, 32, WHITE, 1.8, 1) + T(paper(-10, -13, 20, 26, 3, lw=2), 36, 29) + L((24, 41), (48, 17), w=7, stroke=WHITE) + L((24, 41), (48, 17), w=5.4) + L((24, 41), (48, 17), w=3, stroke=DRED)))
same("share-where-stick", "trouble-no-viewer-next")
scene("trouble-document-gone", "A dashed outline where a document was.", lambda: P("M20 4H62L80 22V96H20Z", WHITE, 3, BLACK, ' stroke-dasharray="6 6"') + P("M62 4V22H80", "none", 3, BLACK, ' stroke-dasharray="6 6"') + qmark(50, 56, 40, w=7))
same("trouble-document-next", "trouble-document-gone-next")
NO_PICTURE |= {"start-nth", "map-me"}
