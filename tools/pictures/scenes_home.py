"""Food and home, as scenes: shopping, cooking, cleaning, washing clothes."""
from recipes import *
from scenes import *


# ---------------------------------------------------------------- things

def apple(x, y, size=14):
    return om("1F34E", x - size / 2, y - size / 2, size, lw=1.5)


def milk(x, y, k=1):
    """A carton; (x, y): the middle of its foot."""
    return T(P("M-5 0V-12L-3 -17H3L5 -12V0Z", WHITE, 1.6) + R(-5, -9, 10, 5, SKY, 1.3) + L((-5, -12), (5, -12), w=1.3), x, y, k)


def tin(x, y, c=RED, k=1):
    return T(R(-4.4, -11, 8.8, 11, GREY, 1.6, 1) + R(-4.4, -8.4, 8.8, 5.6, c, 1.3), x, y, k)


def loaf(x, y, k=1):
    return T(P("M-8 0V-6Q-10 -11 -4 -11H4Q10 -11 8 -6V0Z", "#d9a55c", 1.7) + P("M-3 -8V-4M2 -8V-4", "none", 1.3), x, y, k)


def shelf(x=68, w=30, y=17):
    """A shop's shelf with food, its back to the wall."""
    o = R(x, y, w, GROUND - y, "#f3ead8", 2.2, 1)
    for i, yy in enumerate((35, 52, 69)):
        o += R(x, yy, w, 3, "#c99a5b", 1.6)
    o += tin(x + 7, 35) + tin(x + 17, 35, YEL) + tin(x + 26, 35, GREEN, .8) + milk(x + 7, 52, .85) + milk(x + 18, 52, .85) + loaf(x + 14, 68, 1.1)
    return o


def trolley(x, full=0):
    """A shop's trolley that is pushed to the right; x: its handle."""
    o = ""
    things = (loaf(x + 13, 56, 1), milk(x + 23, 58, 1), apple(x + 18, 51, 13), tin(x + 30, 58, RED), milk(x + 12, 52, .9), tin(x + 27, 51, YEL, .9))
    o += "".join(things[:full])
    o += P(f"M{x + 5} 53H{x + 36}L{x + 33} 70H{x + 9}Z", "#e9eef1", 2) + "".join(L((x + 5 + i * 7.4, 53), (x + 9 + i * 5.6, 70), w=1.2) for i in (1, 2, 3)) + L((x + 7, 61), (x + 34.6, 61), w=1.2)
    o += LL((x, 49), (x + 4, 50), (x + 10, 74), (x + 34, 75), c=MGREY, w=1.6, o=1.3)
    return o + "".join(C(x + q, 80, 3.4, DGREY, 1.6) for q in (12, 31)) + L((x + 12, 75), (x + 12, 77), w=2) + L((x + 31, 75), (x + 31, 77), w=2)


def list_paper(x, y, w=12, h=16):
    return R(x - w / 2, y - h / 2, w, h, WHITE, 1.6, 1) + "".join(L((x - w * .3, y - h * .28 + i * h * .26), (x + w * .3, y - h * .28 + i * h * .26), w=1.3) for i in range(3))


# ---------------------------------------------------------------- q-shop

def shop(l):
    if l == "a":
        p = me(18, "r", hands=((49, 44), (35, 50)))
        return floor() + shelf() + p.behind + p.body() + apple(46, 40) + trolley(33, 3) + p.near + meter(0)
    if l == "b":
        p = me(14, "r", hands=((30, 49), (32, 50)), looks="r")
        h = helper(84, "l", hands=((68, 46), None))
        return floor() + shelf() + h.body() + p.behind + p.body() + trolley(29, 2) + p.near + h.near + milk(65, 49, 1.25) + C(68, 46, 2.8, AIDE["skin"], 1.6) + meter(1)
    if l == "c":
        p = me(14, "r", hands=((34, 48), (32, 50)))
        h = helper(49, "l", hands=((36, 49), (59, 47)))
        return floor() + shelf() + h.all() + p.behind + p.body() + trolley(33, 3) + p.near + C(37, 49.4, 2.7, SKIN4, 1.6) + meter(4)
    p = me(19.5, "f", looks="r", hands=(None, (30, 50)))
    h = helper(50, "r", hands=(None, (63, 48)))
    return floor() + house_front(5, 20, 30, 65) + p.body() + list_paper(31, 46, 13, 16) + p.near + h.behind + h.body() + trolley(61, 6) + h.near + meter(5)


scene_set("shop", shop,
          a="A person puts food in a shopping trolley alone.",
          b="A helper hands milk from the shelf to a person.",
          c="A helper and a person push a shopping trolley together.",
          d="A helper shops, the person is at home with the list.")


# ---------------------------------------------------------------- q-meals

def hob(x=52):
    """A cooker, its middle at x."""
    return part("cooker", x - 18, 54, 1.35)


def hot_pot(x=52, y=54):
    return part("pot", x, y, 1.15) + part("steam", x, y - 19, 1)


def bowl(x, y, c=SKY, inner=""):
    return inner + P(f"M{x - 10} {y}Q{x - 9} {y + 9} {x} {y + 9}T{x + 10} {y}Z", c, 1.8)


def carrot(x, y, rot=0, k=1):
    return T(P("M0 -3Q5 -4 12 0Q5 4 0 3Q-3 0 0 -3Z", DORANGE, 1.5) + P("M-1 0L-7 -3M-1 0H-8M-1 0L-7 3", "none", 1.6, DGREEN), x, y, k, rot)


def meals(l):
    if l == "a":
        p = me(21, "r", hands=((43, 36), (37, 50)))
        return floor() + p.behind + spoon(43, 28, 50, 45) + hob() + hot_pot() + p.body() + p.near + meter(0)
    if l == "b":
        p = me(16, "r", hands=((38, 36), (32, 50)))
        h = helper(80, "l", AIDE2, hands=((73, 52), (87, 53)))
        return floor() + p.behind + spoon(38, 28, 44, 45) + hob(46) + hot_pot(46) + p.body() + p.near + h.body() + top(67, 98, 61) + carrot(84, 57, 170, 1) + h.near + LL((74, 51), (77, 57), c=GREY, w=2) + meter(1)
    if l == "c":
        p = me(21, "r", hands=((43, 36), (37, 50)))
        h = helper(81, "l", AIDE2, hands=((63, 37), (71, 48)))
        return floor() + p.behind + spoon(43, 28, 50, 45) + h.body() + hob() + carrot(62, 35, 150, .9) + hot_pot() + p.body() + p.near + h.near + meter(4)
    p = seated(me, 13, 70, "r", hands=((27, 62), (22, 56)))
    h = helper(82, "l", AIDE2, hands=((62, 37), (67, 48)))
    return floor(2, 98) + chair(13, 70) + p.behind + p.body() + bowl(28, 60, WHITE, carrot(26, 57, -30, .8)) + p.near + h.behind + h.body() + spoon(62, 28, 55, 45) + hob(52) + hot_pot() + h.near + meter(5)


scene_set("meals", meals,
          a="A person stirs a pot on a cooker alone.",
          b="A person stirs, and a helper cuts a carrot.",
          c="A person and a helper cook at one pot.",
          d="A helper cooks, and the person sits with a bowl.")


# ---------------------------------------------------------------- q-cleaning

def sweeper(x, y, hx, hy):
    """A broom from its foot (x, y) to the upper end of its handle."""
    return LL((hx, hy), (x, y - 11), c="#c99a5b", w=2.4) + P(f"M{x - 5} {y - 11}H{x + 5}L{x + 10} {y}H{x - 10}Z", GOLD, 2) + "".join(L((x + q * .5, y - 8), (x + q, y - 2), w=1.1) for q in (-5, 0, 5))


def dustpan(x, y, hx, hy):
    """A dustpan on a long handle."""
    return LL((hx, hy), (x, y - 7), c=MGREY, w=1.8) + P(f"M{x - 9} {y}L{x - 7} {y - 8}H{x + 7}V{y}Z", RED, 2)


def dirt(x, y=GROUND):
    return "".join(C(x + dx, y - 2 - dy, r, DGREY, 0) for dx, dy, r in ((-6, 0, 1.6), (-2, 1, 2), (3, 0, 1.8), (0, 4, 1.5), (7, 0, 1.4)))


def cleaning(l):
    if l == "a":
        p = me(32, "r", hands=((46, 44), (47, 54)))
        return floor() + p.behind + p.body() + sweeper(58, GROUND, 42, 32) + dirt(76) + p.near + meter(0)
    if l == "b":
        p = me(22, "r", hands=((36, 44), (37, 54)))
        h = helper(80, "l", AIDE3, hands=((69, 55), None))
        return floor() + p.behind + p.body() + sweeper(45, GROUND, 32, 32) + dirt(56, GROUND - 3) + p.near + h.body() + dustpan(64, GROUND, 69, 52) + h.near + meter(1)
    if l == "c":
        p = me(24, "r", hands=((42, 40), (40, 54)))
        h = helper(66, "l", AIDE3, hands=((48, 47), (50, 57)))
        return floor() + p.behind + p.body() + h.body() + sweeper(49, GROUND, 42, 30) + dirt(68) + dirt(84) + p.near + h.near + meter(4)
    p = seated(me, 18, 70, "r", hands=((42, 57), (29, 61)))
    h = helper(79, "l", AIDE3, hands=((66, 44), (67, 55)))
    return floor() + armchair(16) + p.behind + p.body() + top(35, 52, 61) + p.near + P("M41 61L43 56H50L52 61Z", YEL, 1.7) + my_hand(43, 57) + h.body() + sweeper(63, GROUND, 68, 32) + h.near + dirt(91) + meter(5)


def armchair(x, seat=70, c="#b58fb0"):
    """An armchair from the side, its back on the left."""
    return my_seat(x, R(x - 13, seat - 24, 9, 36, c, 2, 4) + R(x - 11, seat, 25, 12, c, 2, 3))


scene_set("cleaning", cleaning,
          a="A person sweeps the floor alone.",
          b="A person sweeps, and a helper holds the dustpan.",
          c="A person and a helper hold one broom.",
          d="A helper sweeps, and the person sits and wipes a table.")


# ---------------------------------------------------------------- q-clothes

def washer(x=54):
    """A washing machine, its middle at x."""
    o = R(x - 17, 50, 34, GROUND - 50, WHITE, 2.2, 2) + L((x - 17, 57), (x + 17, 57), w=1.6) + C(x - 11, 53.6, 1.6, SKY, 1.2) + R(x + 2, 52, 11, 3, GREY, 1.2)
    return o + C(x, 70.5, 11, GREY, 2) + C(x, 70.5, 7.6, BLUE, 1.8)


def shirt(x, y, k=1, c=RED):
    return tshirt(x, y, k, c)


def basket(x, y=GROUND):
    o = shirt(x - 5, y - 17, .62, RED) + trousers(x + 6, y - 18, .7, NAVY)
    return o + P(f"M{x - 15} {y - 16}H{x + 15}L{x + 12} {y}H{x - 12}Z", "#e3c79a", 2) + L((x - 13.6, y - 8), (x + 13.6, y - 8), w=1.3)


def clothes(l):
    if l == "a":
        p = me(20, "r", hands=((42, 40), (38, 47)))
        return floor() + p.behind + p.body() + washer(60) + shirt(48, 41, .85) + p.near + meter(0)
    if l == "b":
        p = me(14, "r", hands=(None, (20, 59)), mood="flat")
        h = helper(86, "l", hands=((75, 46), None))
        return floor() + p.behind + p.body() + p.near + basket(33) + washer(62) + h.all() + says(T(washer(0), 0, -29, .42), x=50, to=(76, 28)) + meter(1)
    if l == "c":
        p = me(20, "r", hands=((41, 38), (39, 46)))
        h = helper(84, "l", hands=((62, 39), (70, 48)))
        return floor() + p.behind + p.body() + h.body() + washer(52) + shirt(52, 40, .95) + p.near + h.near + meter(4)
    p = seated(me, 13, 70, "r", hands=((26, 60), (21, 54)))
    h = helper(84, "l", hands=((64, 47), (70, 50)))
    return floor() + chair(13, 70) + p.behind + p.body() + shirt(24, 56, .62, YEL) + p.near + h.body() + washer(54) + shirt(58, 46, .85) + h.near + meter(5)


scene_set("clothes", clothes,
          a="A person puts a shirt in a washing machine alone.",
          b="The clothes wait, and a helper points to the washing machine.",
          c="A person and a helper hold one shirt.",
          d="A helper does the washing, and the person folds a shirt.")
