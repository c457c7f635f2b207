"""Services near me: where they are, who they are for, how to get in."""
import faces
from scenes_large import *

PARCH = "#fff7e6"


def pin(x, y, k=1):
    """A map pin; (x, y): its point."""
    return T(P("M0 0C-11 -14 -14 -19 -14 -25A14 14 0 0 1 14 -25C14 -19 11 -14 0 0Z", RED, 2.6 / max(k, .8)) + C(0, -25, 5.4, WHITE, 2), x, y, k)


def hall(x, w=30, h=38, y=G):
    """A hall with people at its large window; x: its left edge."""
    o = R(x, y - h, w, h, "#f3c9a5", 2.2) + P(f"M{n(x - 2)} {n(y - h)}L{n(x + w / 2)} {n(y - h - w * .42)}L{n(x + w + 2)} {n(y - h)}Z", DORANGE, 2.2)
    b = T(bust(PAL, 0, 0, .48), x + w * .3, y - h * .38) + T(bust(KIN, 0, 0, .48), x + w * .7, y - h * .38)
    return o + R(x + 3, y - h + 4, w - 6, h * .62 - 4, WHITE, 0) + b + R(x + 3, y - h + 4, w - 6, h * .62 - 4, "none", 2) + R(x + w / 2 - 5, y - h * .38 + 2, 10, h * .38 - 2, BROWN, 1.8)


def pool(x, w=30, h=36, y=G):
    """A pool: water, and the head of somebody who swims."""
    o = R(x, y - h, w, h, "#dff1fb", 2.2) + R(x - 1.5, y - h - 6, w + 3, 7, NAVY, 2.2, 1)
    o += T(head(PAL2, 0, 0, .8, "r"), x + w * .42, y - h * .5) + R(x + 1, y - h * .4, w - 2, h * .4 - 1, SKY, 0)
    return o + "".join(P(f"M{n(x + 1)} {n(y - h * .4 + 8 * i)}" + f"q{n(w / 12)} -4 {n(w / 6)} 0t{n(w / 6)} 0" + f"t{n(w / 6)} 0t{n(w / 6)} 0t{n(w / 6)} 0", "none", 2, NAVY) for i in range(2)) + R(x, y - h, w, h, "none", 2.2)


def library(x, w=30, h=40, y=G):
    """A house of books."""
    o = R(x, y - h, w, h, "#e7dcf2", 2.2) + R(x - 1.500, y - h - 5, w + 3, 6, PURPLE, 2.2, 1)
    books = ((RED, 14), (GOLD, 11), (DGREEN, 15), (NAVY, 12))
    for j in (0, 1):
        o += "".join(R(x + 3.4 + i * 5.9, y - h + 19 - t + j * 17, 5.3, t, c, 1.6) for i, (c, t) in enumerate(books[::1 - 2 * j])) + L((x + 2, y - h + 19 + j * 17), (x + w - 2, y - h + 19 + j * 17), w=2.2)
    return o


def street():
    return land() + hall(4, 27) + pool(36, 28) + library(69, 28) + pin(50, 53, 1.25)


def where_it_is():
    o = R(12, 50, 76, 46, "#f3c9a5", 2.6) + P("M7 50L50 30L93 50Z", DORANGE, 2.6) + "".join(R(x, 60, 16, 16, BLUE, 2.2) for x in (19, 65)) + R(40, 64, 20, 32, BROWN, 2.4) + C(56, 81, 1.8, YEL, 1.4)
    return land() + o + pin(50, 62, 1.5)


def on_wheels(lk, x, s):
    """Somebody in a wheelchair, seen from the side."""
    p = Human(x, "r", lk, y=G - 19 * s + 3.4 * s, s=s, pose="sit", legs=False, hands=((x + 10 * s, G - 24 * s), (x + 3 * s, G - 21 * s)))
    return p.behind + T(faces.wheelchair("r", 19).replace('"LEGS"', f'"{lk["legs"]}"'), *p.hip, s) + p.body() + p.near


def who_goes():
    """Three adults on their way in at an open door."""
    return land() + way_in(68, 10, 29) + one(ELDER, 56, "r", s=1.2).all() + one(PAL, 37, "r", s=1.25).all() + on_wheels(PAL2, 16, 1.2)


def get_in():
    """A door above steps, a ramp beside them."""
    wall = R(3, 4, 60, G - 4, PARCH, 2.4) + R(18, 18, 28, 50, "#a9743f", 2.6) + R(23, 24, 18, 16, BLUE, 2) + C(41, 48, 2, YEL, 1.5)
    steps_ = "".join(R(17 - 4 * i, 68 + 9.3 * i, 30 + 4 * i, 9.3, GREY, 2.2) for i in range(3))
    slope = P(f"M47 68L98 {n(G)}H47Z", "#b9c6cf", 2.6) + PP(f"M50 50L95 {n(G - 21)}M50 50V68M72 60V80M95 {n(G - 21)}V{n(G - 2)}", GREY, 2.4)
    return land() + wall + steps_ + slope + om("267F", 66, 6, 34, lw=2) + LL((83, 39), (83, 62), c=GREY, w=2.4)


scene("services", "A hall, a pool and a library, a pin above them.", street)
scene("services-where", "A building with a map pin at its door.", where_it_is)
scene("services-who", "3 adults go in at a door, one in a wheelchair.", who_goes)
scene("services-access", "A door with steps, and a ramp with a wheelchair sign.", get_in)
SETS["services"] = ["services", "services-where", "services-who", "services-access"]
BORROWED |= {"services", "services-where", "services-who", "services-access"}
# The rows of one service; its values and who wrote the list are lines.
same("services", "services-all")
same("goal-cost", "services-cost")
same("matter-phone", "services-phone")
NO_PICTURE |= {"services-ask", "services-ask-over", "services-ask-who"} | {f"services-cost-{_k}" for _k in ("free", "ask", "hour", "visit", "day", "week", "month", "year")}
BORROWED |= {"services-all", "services-cost", "services-phone"}
