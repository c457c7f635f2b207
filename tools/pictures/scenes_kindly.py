"""How I like to be supported, and what a helper notes."""
from recipes import *
from scenes import *
from scenes_first import BIG, FOOT, low, person, rows, tall
from scenes_liked import bench


def aide_(x, face="l", look=AIDE, **k):
    """A helper from the side."""
    k.setdefault("s", BIG)
    return Human(x, face, look, y=FOOT, **k)


def steady(x, looks, **k):
    """A helper to the front, the badge seen."""
    k.setdefault("s", BIG)
    return Human(x, "f", AIDE, y=FOOT, looks=looks, **k)


def bubble(inner, x, y, w=34, h=28, tip=-8):
    """A bubble whose tail points down, towards x + tip."""
    l, t, q = x - w / 2, y - h / 2, 8
    return P(f"M{n(l)} {n(t + q)}q0 {-q} {q} {-q}h{n(w - 2 * q)}q{q} 0 {q} {q}v{n(h - 2 * q)}q0 {q} {-q} {q}h{n(-(w / 2 - q) + 4 + (tip > 0) * tip * .5)}L{n(x + tip)} {n(t + h + 9)}L{n(x - 4 + (tip > 0) * tip * .5)} {n(t + h)}H{n(l + q)}q{-q} 0 {-q} {-q}Z", WHITE, 2.4) + T(inner, x, y)


def asks_first():
    """She stops with the coat in her hands and asks."""
    h = aide_(82, mood="talk", hands=((62, 50), (66, 58)))
    return low() + tall(me, 22, "r").all() + h.behind + h.body() + tshirt(58, 58, 1.25, RED) + h.near + bubble(qmark(0, 0, 18, w=4), 60, 20, 30, 28, 13)


def stays_calm():
    """I am upset; she sits beside me, quiet, a hand on my back."""
    p = on_floor(Me(34, "f", y=72, s=1.3, pose="sit", mood="worried", hands=((24, 36), (40, 64)), tilt=-2), FOOT)
    h = Human(68, "f", AIDE, y=72, s=1.3, pose="sit", mood="calm", looks="l", hands=((45, 48), (76, 62)))
    return low() + bench(50, 88, 72) + p.body() + p.near + h.all()


def fun():
    p = tall(me, 28, mood="big", hands=((8, 26), (46, 36)), feet=((20, 93), (38, 88)))
    h = steady(72, "l", mood="big", hands=((54, 36), (92, 26)), feet=((62, 88), (80, 93)))
    return low() + p.all() + h.all() + om("1F3B5", 37, -1, 26, lw=2)


def on_time():
    h = aide_(74, "l", mood="smile", hands=((60, 40), (74, 62)))
    p = tall(me, 22, "r", mood="big", s=1.14)
    return R(52, 12, 44, 83, "#fff7e6", 2.4, 1) + P("M52 12L40 18V98L52 95Z", "#a9743f", 2.2) + low() + p.all() + h.all() + clock(22, 14, 12, 9, 12, lw=2.4)


def keeps_quiet():
    p = seated(me, 20, 72, "r", s=1.25, mood="calm", hands=((34, 60), (36, 62)))
    h = aide_(82, "l", hands=((74, 37), (62, 66)), mood="flat")
    radio = R(50, 66, 24, 17, GREY, 2.2, 2) + C(57, 75, 4.6, WHITE, 1.8) + L((66, 71), (71, 71), w=2) + C(68.5, 78, 1.8, BLACK, 0) + L((54, 66), (60, 58), w=2)
    off = T(speaker(0, off=True), 38, 16, .5)
    return low() + T(chair(19, 72) + p.all(), 0, 9) + R(44, 84, 34, 4, "#c99a5b", 2, 1) + radio + h.all() + off


def days(x, leaf):
    p = me(x - 11, y=94, s=.98, mood="smile", looks="r")
    h = Human(x + 11, "f", AIDE, y=94, s=.98, looks="l", mood="smile", hands=((x + 2, 62), None))
    return R(x - 23, 2, 46, 96, "#fff7e6", 2, 3) + T(sheet(-12, -9, 24, 21, glyphs(leaf, 0, 4, 10, w=2.4)), x, 15) + p.all() + h.all()


def gives_time():
    h = steady(76, "l", hands=((71, 60), (80, 60)))
    p = tall(me, 22, mood="flat", hands=((10, 70), (24, 45)))
    return low() + p.all() + h.all() + om("23F3", 27, 16, 46, lw=2.2)


def few_words():
    """One short bubble with the thing itself; the long talk is crossed out."""
    h = aide_(22, "r", mood="talk", s=1.5)
    talk = R(48, 54, 46, 38, WHITE, 2.2, 6) + rows(54, 62, 34, 4, 7.5, 2.8)
    return low(2, 44) + h.all() + bubble(T(cup(0, 0, RED), -9, 8, 1.9), 68, 22, 50, 34, -24) + talk + L((49, 92), (93, 54), w=9, stroke=WHITE) + L((49, 92), (93, 54), w=7.4) + L((49, 92), (93, 54), w=4, stroke=DRED)


def sees_me():
    """He is down at my level and looks at my face and at my hand."""
    p = seated(me, 24, 72, "r", floor=FOOT, s=1.35, mood="flat", hands=((50, 48), (36, 62)))
    h = Human(82, "f", AIDE2, y=79, s=1.25, pose="sit", looks="l", hands=((73, 76), (91, 76)))
    stool_ = LL((76, 82), (73, 93.5), c="#c99a5b", w=2.4) + LL((88, 82), (91, 93.5), c="#c99a5b", w=2.4) + R(70, 79, 24, 4, "#c99a5b", 2, 1.5)
    return low() + T(chair(23, 62), 0, 10) + stool_ + p.all() + h.all() + P("M74 44L42 33M74 46L57 47", "none", 2.6, NAVY, ' stroke-dasharray="4 4"')


def knows_plan():
    h = aide_(20, "r", hands=((46, 44), (24, 66)))
    cards = "".join(glyphs(t, 57, y, 16, w=3.2) + om(c, 66, y - 13, 26, lw=1.9) for t, y, c in (("1", 20, "1F68C"), ("2", 50, "1F6D2"), ("3", 80, "1F372")))
    return low(2, 44) + R(46, 3, 51, 94, WHITE, 2.4, 4) + L((46, 34.5), (97, 34.5), w=1.8) + L((46, 65), (97, 65), w=1.8) + cards + h.all()


def pictured():
    h = aide_(86, "l", hands=((66, 48), (68, 64)))
    p = tall(me, 16, "r", s=1.25)
    return low() + p.all() + h.behind + h.body() + R(29, 28, 38, 46, WHITE, 2.4, 3) + om("1F34E", 30, 29, 18, lw=1.6) + om("1F6CF", 47, 30, 17, lw=1.6) + om("26BD", 31, 53, 16, lw=1.6) + om("1F372", 47, 52, 18, lw=1.6) + h.near


def private():
    h = aide_(76, "l", mood="smile", hands=((48, 38), (76, 64)))
    return low() + door(4, 6, 40, 89) + h.all() + P("M45 26l6 -6M50 30l8 -3M42 24v-8", "none", 2.8)


def hears():
    p = tall(me, 22, "r", mood="talk")
    h = steady(76, "l", hands=(None, (88, 38)), tilt=2)
    return low() + p.all() + h.all() + bubble(heart(0, 1, 1) , 49, 18, 32, 26, -12)


for _k, _t, _f in (("ask", "A helper stops with a shirt and asks.", asks_first), ("calm", "A calm helper sits beside a worried person.", stays_calm),
                   ("fun", "A helper and a person dance and laugh.", fun), ("on-time", "A helper comes in at the door, the clock says 9.", on_time),
                   ("quiet", "A helper with a finger at the lips, the radio off.", keeps_quiet), ("same-people", "On two days the same helper comes.", lambda: days(25.5, "1") + days(74.5, "2")),
                   ("time", "A helper waits for a person, beside an hourglass.", gives_time), ("words", "A helper says one thing; the long talk is crossed out.", few_words),
                   ("watch", "A helper crouches, and looks at face and hand.", sees_me), ("know-plan", "A helper shows what comes first, second and third.", knows_plan),
                   ("pictures", "A helper shows a board with pictures.", pictured), ("privacy", "A helper knocks on a door.", private), ("listen", "A helper listens to a person who talks.", hears)):
    scene(f"support-{_k}", _t, _f)
SETS["support"] = [f"support-{_k}" for _k in ("ask", "calm", "fun", "on-time", "quiet", "same-people", "time", "words", "watch", "know-plan", "pictures", "privacy", "listen", "try")]


def notes_down():
    h = Human(30, "r", AIDE, y=104, s=1.6, hands=((60, 60), (50, 66)), legs=False, mood="smile")
    return h.behind + h.body() + T(paper(-20, -24, 40, 50, 4, lw=2.4), 74, 54, 1, 0) + table(4, 98, 82, 97) + h.near + om("270F", 52, 36, 34, lw=2.2)


scene("note-heading", "A helper writes on a sheet.", notes_down)
