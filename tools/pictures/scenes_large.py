"""Large figures for cards: the floor is low, people fill the frame. For pictures without a meter below."""
from recipes import *
from scenes import *
from scenes_plan import DOC, KIDDO, MA, NRS, PA, SOC, bolt, ego_bust, ghost, lines

G = 96                                    # the floor of these scenes
K = 1.3                                   # the size of their people
WOOD = "#c99a5b"
DAWN, DAY, DUSK = "#ffe3a3", BLUE, "#f6a26b"
DIM = "#4a5684"                           # a room at night
# Where I stand, walk or am carried by what the words say, no wheelchair takes the place of my legs.
STANDS = {"stands": True}


def land(x1=2, x2=98):
    return L((x1, G), (x2, G), w=2)


def mine(x, face="f", y=G, s=K, **k):
    """Me."""
    return Me(x, face, y=y, s=s, **k)


def one(lk, x, face="f", y=G, s=K, **k):
    """Anybody else."""
    return Human(x, face, lk, y=y, s=s, **k)


def aid(x, looks="l", lk=AIDE, y=G, s=K, **k):
    """A helper, the badge to the front."""
    return Human(x, "f", lk, y=y, s=s, looks=looks, **k)


def sits(x, face="r", seat=79, s=K, **k):
    return on_floor(Me(x, face, y=seat, s=s, pose="sit", **k), G)          # this floor, not the higher one of the scenes


def one_sits(lk, x, face="l", seat=79, s=K, **k):
    return Human(x, face, lk, y=seat, s=s, pose="sit", **k)


def stool(x, seat=79, back=-1, c=WOOD):
    """A chair from the side; back: the side of its back."""
    b = x + back * 9
    return my_seat(x, LL((b, seat - 26), (b, G - 1.4), c=c, w=2.6) + LL((x - back * 8, seat + 2), (x - back * 8, G - 1.4), c=c, w=2.6) + R(x - 11, seat, 22, 4, c, 2, 1.5))


def desk_(x1, x2, y=66, c=WOOD, legs=True):
    """A table on the low floor."""
    return table(x1, x2, y, G, c, legs)


def block(x1, x2, y=66):
    """A counter."""
    return R(x1, y, x2 - x1, G - y, "#e3c79a", 2.2) + R(x1 - 2, y - 4, x2 - x1 + 4, 6, WOOD, 2.2, 1.5)


def couch(x, seat=79, w=44, c="#b58fb0"):
    """A sofa from the front."""
    return my_seat(x, R(x - w / 2, seat - 24, w, 32, c, 2, 6) + R(x - w / 2 - 4, seat - 10, 9, 26, c, 2, 4) + R(x + w / 2 - 5, seat - 10, 9, 26, c, 2, 4) + R(x - w / 2 + 4, seat, w - 8, 14, c, 2, 3))


def chair_soft(x, seat=79, k=1.45, flip=False):
    return my_seat(x, T(part("armchair"), x, seat, k, 0, flip))


def shower_chair(x, y, k=1):
    """A chair for the shower, white, with open legs; (x, y): the middle of its foot."""
    return T(PP("M-10 0L-7 -22M12 0L9 -22M-8 -10H10", GREY, 3.2) + R(-14, -27, 28, 7, WHITE, 2.2, 3) + R(-14, -54, 28, 13, WHITE, 2.2, 3) + PP("M-10 -27V-41M10 -27V-41", GREY, 3.2), x, y, k)


def layers(*people, over="", between=""):
    """People with what they hold: far arms, bodies, the thing, near arms."""
    return "".join(p.behind for p in people) + "".join(p.body() for p in people) + over + "".join(p.near for p in people) + between


def pane(x, y, w=30, h=28, sky=DAY, inner=""):
    """A window with what is outside."""
    return R(x, y, w, h, sky, 2.2, 1) + inner + L((x + w / 2, y), (x + w / 2, y + h), w=1.6) + R(x, y, w, h, "none", 2.2, 1) + L((x - 3, y + h), (x + w + 3, y + h), w=3)


def low_sun(x, y, r=8, c=YEL):
    """Half a sun on the line of the earth."""
    o = P(f"M{n(x - r)} {n(y)}A{n(r)} {n(r)} 0 0 1 {n(x + r)} {n(y)}Z", c, 1.8)
    return o + "".join(L((x + (r + 2) * math.cos(a), y - (r + 2) * math.sin(a)), (x + (r + 5) * math.cos(a), y - (r + 5) * math.sin(a)), w=1.8) for a in (.5, 1.1, 1.57, 2.04, 2.64))


def moon_in(x, y, size):
    return om("1F319", x, y, size, lw=1.7)


def house_cut(x=4, y=34, w=92, h=62, fill="#fff7e6"):
    """A house cut open, people in it; (x, y): the upper left corner of its walls."""
    return R(x, y, w, h, fill, 2.2) + P(f"M{n(x - 2)} {n(y)}L{n(x + w / 2)} {n(y - 31)}L{n(x + w + 2)} {n(y)}Z", DORANGE, 2.2)


def way_in(x, y=16, w=32, c="#a9743f", inside="#fff7e6", open_=True):
    """An open front door on the low floor."""
    h = G - y
    o = R(x, y, w, h, inside if open_ else c, 2.4, 1)
    if not open_:
        return o + R(x + 5, y + 6, w - 10, h * .33, "none", 1.6, 1) + R(x + 5, y + h * .52, w - 10, h * .36, "none", 1.6, 1) + C(x + w - 4.5, y + h * .52, 1.8, YEL, 1.4)
    return o + P(f"M{n(x)} {n(y)}L{n(x - 8)} {n(y + 4)}V{n(G)}H{n(x)}Z", c, 2)


def days7(on, y=88, h=10, x=2, w=96, c=NAVY):
    """A week: the days in `on` dark."""
    g = w / 7
    return "".join(R(x + i * g + 1, y, g - 2, h, c if i in on else WHITE, 1.7, 1.4) + "".join(L((x + i * g + g * q, y - 1.6), (x + i * g + g * q, y + 1.6), w=1.6) for q in (.35, .65)) for i in range(7))


def leaf(x, y, w, h, on=None, lw=1.8):
    """A day's calendar leaf: its place among seven."""
    o = sheet(x, y, w, h, lw=lw)
    if on is not None:
        g = (w - 4) / 7
        o += "".join(R(x + 2 + i * g + .5, y + h * .42, g - 1, h * .42, NAVY if i == on else WHITE, 1, .5) for i in range(7))
    return o


def months(x, y, w, rows, cols, tall=1.06):
    """So many small sheets, a month each, in a field w wide."""
    g = w / cols
    return "".join(sheet(x + i * g + g * .06, y + j * g * tall + g * .12, g * .88, g * .84, "".join(C(x + i * g + g * a, y + j * g * tall + g * b, g * .045, NAVY, 0) for a in (.28, .5, .72) for b in (.54, .76)), lw=1.7) for j in range(rows) for i in range(cols))


def money_pile(x, y, rows, k=1.0):
    """Piles of coins side by side; rows: how many coins in each."""
    o, w = "", 1.8 * min(1, max(.5, k))
    for i, m in enumerate(rows):
        for j in range(m):
            cx, cy = x + i * 19 * k, y - 4 * k - j * 5.2 * k
            o += P(f"M{n(cx - 9 * k)} {n(cy)}v{n(4.4 * k)}a{n(9 * k)} {n(3.4 * k)} 0 0 0 {n(18 * k)} 0v{n(-4.4 * k)}", GOLD, w) + EL(cx, cy, 9 * k, 3.4 * k, YEL, w)
    return o


def council_letter(x, y, k=1, inner=None):
    """A letter from the town hall; inner is drawn in its lower half, round (20, 38)."""
    o = paper(0, 0, 40, 54, 0, lw=2) + townhall(3, 3, .3)
    return T(o + (inner if inner is not None else glyphs("£", 20, 37, 18, DGREEN, 3.6)), x, y, k)


def board(x, y, w, h, spots, c="#e9d8b8"):
    """A notice board with cards."""
    return R(x, y, w, h, c, 2.4, 2) + spots


def card_(x, y, w, inner="", fill=WHITE, h=None, lw=1.9):
    """A card; inner is drawn round its middle."""
    h = h or w
    return R(x, y, w, h, fill, lw, 2) + T(inner, x + w / 2, y + h / 2)


def icon(code, size, lw=1.6):
    """An OpenMoji thing round (0, 0)."""
    return om(code, -size / 2, -size / 2, size, lw=lw)
