"""The questions about my picture: which face, and what I use."""
import faces
from recipes import *
from scenes import *
from wear import bare, finer, wear


def my_portrait(x=50, y=97, s=2.9, mood="smile"):
    """My head and shoulders, large, with finer lines; y: the shoulders' lower edge."""
    b, top_ = 9.5 * s, y - 9 * s
    o = P(f"M{n(x - b)} {n(y)}V{n(y - 4 * s)}Q{n(x - b)} {n(top_)} {n(x - b + 5 * s)} {n(top_)}H{n(x + b - 5 * s)}Q{n(x + b)} {n(top_)} {n(x + b)} {n(y - 4 * s)}V{n(y)}Z", ME["top"], 1.1 * s)
    o += LL((x, top_), (x, y - 13 * s), c=ME["skin"], w=3.6 * s, o=.55 * s) + P(f"M{n(x - 3 * s)} {n(top_)}q{n(3 * s)} {n(3.6 * s)} {n(6 * s)} 0", ME["skin"], 1.1 * s)
    h = head(ME, x, y - 17 * s, s, "f", mood).replace('class="me-head ', 'class="me-head me-fine ', 1)
    return f'<g class="me">{named(o + finer(h))}</g>'


def portrait(key):
    return bare(wear(my_portrait(), key))


for _key, (_name, _look) in sorted((faces.FACES | faces.PAST).items()):
    FACES.append((_key, _name))
    scene(_key, f"A face: {_name[0].lower()}{_name[1:]}.", lambda key=_key: portrait(key))


def uses(x, **k):
    return me(x, stands=True, s=1.5, y=95, **k)


def in_chair():
    """Me in a wheelchair, from the side."""
    p = Me(42, "r", y=63, s=1.6, pose="sit", stands=True, hands=((58, 58), (56, 58)), mood="smile")
    chair_ = T(faces.wheelchair("r", 19).replace('"LEGS"', f'"{ME["legs"]}"'), *p.hip, p.S)
    return L((2, 95), (98, 95), w=2) + p.behind + f'<g class="me">{named(chair_)}</g>' + p.torso + p.head + p.near


def by_frame():
    p = uses(38, face="r", hands=((53, 60), (51, 60)))
    return L((2, 95), (98, 95), w=2) + p.behind + p.legs + T(faces.walking_frame("r", 21), *p.hip, p.S) + p.torso + p.head + p.near


def with_cane():
    p = uses(40, face="r", hands=((38, 66), (55, 63)), far=(0,))
    cane_ = L((55, 62), (74, 93), w=6) + L((55, 62), (74, 93), w=3, stroke=WHITE) + L((68, 83.2), (74, 93), w=3, stroke=DRED) + L((53.800, 60), (56.400, 64.200), w=6)
    return L((2, 95), (98, 95), w=2) + p.behind + p.body() + cane_ + p.near


def worn(part):
    """My head with something on it."""
    return my_portrait() + T(finer(part), 50, 97 - 17 * 2.9, 2.9)


def aid_on():
    p = faces.hearing("f").replace('"SKIN"', f'"{ME["skin"]}"')
    return my_portrait() + f'<g class="me">{named(T(finer(p), 50, 97 - 17 * 2.9, 2.9))}</g>'


def all_of_it():
    """Glasses, a hearing aid and a cane beside an empty wheelchair."""
    chair_ = T(empty_chair(), 34, 58, 2.05)
    specs = T(C(-5, 0, 4.4, BLUE, 1.6) + C(5, 0, 4.4, BLUE, 1.6) + L((-.8, 0), (.8, 0), w=1.5) + L((-9.4, 0), (-13, -4), w=1.5) + L((9.4, 0), (13, -4), w=1.5), 72, 20, 1.5)
    return L((2, 95), (98, 95), w=2) + chair_ + specs + L((82, 40), (90, 93), w=5.4) + L((82, 40), (90, 93), w=2.8, stroke=WHITE) + L((87.900, 79), (90, 93), w=2.8, stroke=DRED)


def empty_chair():
    s = faces.wheelchair("r", 19)
    return "".join(el for el in re.findall(r"<[^>]*>", s) if '"LEGS"' not in el and 'd="M0 0' not in el and 'd="M10.4' not in el)


scene("me", "The person whose plan it is.", my_portrait)
BORROWED.add("me")
scene("about-face", "Three faces, and a hand that points at one.",
      lambda: T(portrait("face-29"), 0, 8, .44) + T(portrait("face-07"), 54, 8, .44) + T(portrait("face-08"), 27, 50, .44) + f'<g class="me">{named(om("1F446", 56, 56, 44, lw=2.2))}</g>')
scene("about-uses", "A wheelchair, glasses and a white cane.", all_of_it)
scene("about-uses-wheelchair", "A person in a wheelchair.", in_chair)
scene("about-uses-glasses", "A person with glasses.", lambda: worn(faces.glasses("f")))
scene("about-uses-hearing", "A person with a hearing aid at one ear.", aid_on)
scene("about-uses-frame", "A person with a walking frame.", by_frame)
scene("about-uses-cane", "A person with a white cane.", with_cane)
scene("about-uses-none", "A person who stands, with empty open hands.", lambda: L((2, 95), (98, 95), w=2) + me(50, s=1.5, y=95, stands=True, hands=((24, 54), (76, 54)), mood="smile").all())
