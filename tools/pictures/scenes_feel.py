"""How life feels, as scenes: the same room and person, face and posture change, seven days below."""
from recipes import *
from scenes import *
from scenes_home import armchair
from scenes_out import mug


def rain(*at):
    return "".join(L((x, y), (x - 2.500, y + 6), w=2.2, stroke=NAVY) for x, y in at)


def pane(x, y, w, h, sky, inner):
    """A large window behind me."""
    return R(x, y, w, h, sky, 2.4, 1.500) + inner + L((x + w / 2, y), (x + w / 2, y + h), w=1.6) + R(x, y, w, h, "none", 2.4, 1.500) + L((x - 3, y + h + 1.500), (x + w + 3, y + h + 1.500), w=4)


def me_bust(x, y, s, mood, looks="f", down=0.0):
    """My head and shoulders, large; down: how far the head hangs."""
    b, t = 9.5 * s, y - 8 * s
    o = LL((x, t), (x, t - 6 * s + down), c=ME["skin"], w=3.4 * s, o=2.4)
    o += P(f"M{n(x - b)} {n(y)}V{n(t + 6 * s)}Q{n(x - b)} {n(t)} {n(x - b + 5 * s)} {n(t)}H{n(x + b - 5 * s)}Q{n(x + b)} {n(t)} {n(x + b)} {n(t + 6 * s)}V{n(y)}Z", ME["top"], 3.4)
    return f'<g class="me">{named(o)}</g>' + my_head(x, y - 15.5 * s + down, s, mood, looks)


def mood(l):
    """Before a window. What gets less: light, a raised head, a smile."""
    k = "abcd".index(l)
    sky = ("#bfe6fa", "#bfe6fa", "#9fb0ba", "#6f7c86")[k]
    small, big = om("2601", 58, 4, 30, lw=1.6), om("2601", 54, 2, 38, lw=1.8, colors={"#fff": "#c9ced2"})
    sun = om("2600", 62, 3, 32, lw=1.8)
    inner = (sun, sun + om("2601", 66, 14, 26, lw=1.6), big + rain((62, 32), (70, 34), (78, 32), (86, 35), (67, 44), (75, 45), (83, 46)),
             T(big, -48, 2) + big + rain(*((x, y) for x in range(10, 94, 9) for y in (32, 44, 56, 68) if not 26 < x < 66)))[k]
    win = pane((5, 50, 50, 5)[k], 5, (90, 44, 44, 90)[k], (72, 56, 56, 72)[k], sky, inner)
    x = (46, 30, 32, 46)[k]
    if l == "d":
        held = "".join(LL((x + q * 30, 84), (x + q * 19, 66), c=ME["top"], w=8, o=1.8) + C(x + q * 16.500, 63, 5.600, ME["skin"], 2) for q in (-1, 1))
        return floor() + win + me_bust(x, 84, 2.1, "sad", "d", 5) + f'<g class="me">{named(held)}</g>' + week(6)
    body = me_bust(x, 84, 2.15, ("big", "worried", "sad")[k], "d" if l == "c" else "f", 3 if l == "c" else 0)
    if l == "a":
        body += '<g class="me">' + named("".join(LL((x + q * 17, 76), (x + q * 28, 64), (x + q * 31, 48), c=ME["top"], w=7, o=1.8) + C(x + q * 31, 46, 5, ME["skin"], 2) for q in (-1, 1))) + "</g>"
    return floor() + win + body + week((0, 2, 4, 6)[k], plain=(6,) if l == "a" else ())


scene_set("mood", mood,
          a="A happy person before a sunny window, 6 happy days of 7.",
          b="A serious person, a cloud and sun, 2 dark days of 7.",
          c="A sad person before a rainy window, 4 days of 7.",
          d="A sad person, head in hands, rain, 6 days of 7.")


def long_bench(c="#c99a5b"):
    """A bench in a park."""
    return LL((10, 70), (10, GROUND - 1), c=MGREY, w=2.4) + LL((90, 70), (90, GROUND - 1), c=MGREY, w=2.4) + R(4, 49, 92, 7, c, 2, 1.5) + R(2, 67, 96, 6, c, 2, 1.5)


def on_bench(x, who=me, **k):
    return seated(who, x, 69, "f", s=1.25, **k)


def lonely(l):
    """On a bench for several people."""
    if l == "a":
        p = on_bench(50, mood="big", looks="l", hands=((43, 71), (57, 71)))
        f = on_bench(22, Human, look=PAL, mood="big", looks="r", hands=(None, (35, 47)))
        g = on_bench(78, Human, look=PAL2, mood="big", looks="l", hands=((65, 47), None))
        return floor() + long_bench() + f.all() + g.all() + p.all() + week(0)
    if l == "b":
        p = on_bench(32, mood="sad", looks="r", hands=((25, 71), (39, 71)))
        f = Human(82, "r", PAL, s=1.2, hands=((72, 36), None), feet=((75, 82.600), (89, 83.400)))
        return floor() + T(long_bench(), 0, 0) + p.all() + f.all() + week(2)
    if l == "c":
        p = on_bench(22, mood="sad", hands=((15, 71), (29, 71)))
        far_ = "".join(Human(x, "f", lk, s=1.12, mood="big", looks=side).all() for x, lk, side in ((52, PAL, "r"), (70, PAL2, "r"), (87, MATE, "l")))
        return floor() + far_ + long_bench() + p.all() + week(4)
    p = on_bench(50, mood="sad", looks="d", hands=((45, 71), (55, 71)), headat=(50, 38))
    return floor() + long_bench() + nobody(20) + nobody(80) + p.all() + week(6)


def nobody(x):
    """A place where somebody could sit, and nobody does."""
    return P(f"M{x - 12} 66V54Q{x - 12} 44 {x - 4} 43Q{x - 9} 39 {x - 9} 33Q{x - 9} 24 {x} 24T{x + 9} 33Q{x + 9} 39 {x + 4} 43Q{x + 12} 44 {x + 12} 54V66Z", "none", 2.4, MGREY, ' stroke-dasharray="4.5 4.5"')


scene_set("lonely", lonely,
          a="A happy person on a bench between two friends, no sad days.",
          b="A friend goes away from a bench, 2 sad days of 7.",
          c="A sad person on a bench, others are together, 4 days.",
          d="A sad person on a bench, nobody beside, 6 days of 7.")


# ---------------------------------------------------------------- q-living (no meter: it is not about days)

def room():
    """A home cut open: a roof, two walls, a floor."""
    return P("M2 26L50 4L98 26Z", DORANGE, 2.2) + R(5, 26, 90, 59, "#fff7e6", 2.2)


def music_box(x, k=1):
    """A loudspeaker on the floor."""
    return T(R(-10, -38, 20, 38, DGREY, 2, 2) + C(0, -12, 7, GREY, 2) + C(0, -12, 2.4, BLACK, 0) + C(0, -28, 4.600, GREY, 2), x, GROUND, k)


def living(l):
    sit = lambda x, who=me, **k: seated(who, x, 69, "f", s=1.15, **k)
    if l == "a":
        p = sit(37, mood="big", looks="r", hands=((26, 53), None))
        m = sit(63, Human, look=MATE, mood="big", looks="l", hands=(None, (74, 53)))
        return room() + sofa(50, 68, 64) + p.all() + m.all() + mug(25, 56, SKY, 1) + my_hand(27, 54) + mug(74, 56, YEL, 1)
    if l == "b":
        p = sit(46, mood="smile", looks="l", hands=("no", (55, 38)))
        m = sit(22, Human, look=MATE, mood="big", looks="r")
        return room() + sofa(35, 68, 54) + p.all() + m.all() + music_box(82, 1) + om("1F3B5", 64, 27, 17, lw=1.5)
    if l == "c":
        p = sit(24, mood="sad", hands=((14, 38), (34, 38)))
        loud = "".join(om("1F3B5", x, y, 15, lw=1.5) for x, y in ((38, 27), (78, 30)))
        return room() + sofa(30, 68, 44) + p.all() + Human(64, "f", PAL2, mood="big", looks="r", hands=((56, 26), (73, 26)), feet=((59, 83.400), (71, 79))).all() + music_box(84, 1) + loud
    if l == "alone":
        p = me(22, "f", s=1.15, mood="sad", looks="r")
        wish = small_home(-17, -4, 34, 24) + T(T(Me(0, "f", y=0, s=.44, mood="big").all(), -10, 19.500) + T(Human(0, "f", PAL, y=0, s=.44, mood="big").all(), 0, 19.500) + T(Human(0, "f", MATE, y=0, s=.44, mood="big").all(), 10, 19.500), 0, 0)
        return floor() + house_front(6, 20, 34, 65) + p.all() + thinks_of(wish, 68.500, 38, 24.500, 25, dots=((34, 27, 1.6), (39, 29, 2.4)))
    home_ = R(5, 22, 42, 63, "#fff7e6", 2.2) + P("M2.500 22L26 4L49.500 22Z", DORANGE, 2.2)
    dots = ((44.500, 28, 1.6), (46.500, 33, 2))
    if l == "d":
        wish = small_home(-17, -4, 34, 24) + T(Me(0, "f", y=0, s=.44, mood="big").all(), 0, 19.500) + T(Human(0, "f", PAL, y=0, s=.44, mood="big").all(), -10, 19.500) + T(Human(0, "f", KIN, y=0, s=.44, mood="big").all(), 10, 19.500)
        return floor() + home_ + Human(15, "l", look(SKIN1, BROWN, "short", MGREY, legs=DGREY), s=1.1, mood="cross").all() + me(36, "f", s=1.1, mood="sad", looks="r").all() + thinks_of(wish, 72, 40, 21.500, 24, dots=dots)
    wish = small_home(-13, -7, 26, 35) + T(Me(0, "f", y=0, s=.76, mood="big", hands=((-10.500, -33), (10.500, -33))).all(), 0, 27.500)
    home_ = R(3, 28, 49, 57, "#fff7e6", 2.2) + P("M1.500 28L27.500 12L53.500 28Z", DORANGE, 2.2)
    others = Human(12, "f", PAL2, s=.95, mood="talk", looks="r").all() + Human(27, "f", MATE, s=.95, mood="talk", looks="l").all()
    return floor() + home_ + others + me(43, "f", s=.95, mood="flat", looks="r").all() + thinks_of(wish, 76, 34, 18.500, 27, dots=((51.500, 29, 1.5), (55, 26, 2)))


def small_home(x, y, w, h):
    """A house in a thought."""
    return R(x, y, w, h, "#fff7e6", 1.8) + P(f"M{n(x - 2)} {n(y)}L{n(x + w / 2)} {n(y - w * .34)}L{n(x + w + 2)} {n(y)}Z", DORANGE, 1.8)


scene_set("living", living,
          a="Two happy people drink together on a sofa at home.",
          b="Two housemates on a sofa, a hand at one ear: music.",
          c="A sad person covers the ears, a housemate dances to music.",
          d="A sad person at home thinks of different people.",
          alone="A person alone at home thinks of two people.",
          own="A person among others thinks of a home alone.")
