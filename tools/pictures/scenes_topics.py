"""The pictures of the questions themselves: me doing it, large, readable at 64 px beside a heading, on the map and on paper."""
from recipes import *
from scenes import *
from scenes_body import *
from scenes_body import BARE
from scenes_days import *
from scenes_feel import *
from scenes_health import *
from scenes_home import *
from scenes_meet import *
from scenes_money import *
from scenes_move import *
from scenes_others import *
from scenes_out import *
from scenes_talk import *


def topic(question, text, fn):
    """The picture of a question: cropped to what is drawn, without the floor."""
    pic(f"q-{question}", text, lambda: fn().replace(floor(), ""))


def at_table(things, hands, x=28, wide=(6, 74), looks="r", **k):
    """Me behind a small table."""
    p = upper(me, x, looks=looks, hands=hands, **k)
    return p.body() + cloth(*wide, y=70) + things + p.near


def eats():
    return at_table(tumbler(60, 71, 1.1) + meal(32, 71, 1.1), ("no", (53, 55)), x=32, wide=(2, 74), looks="f") + tool(55, 58, 39, 43, "fork", True) + my_hand(53, 55.500)


def shops():
    p = me(14, "r", s=1.3, hands=((37, 46), (33, 50)))
    return p.behind + p.body() + T(trolley(0, 6), 31, -17, 1.2) + p.near


def cooks():
    p = me(18, "r", s=1.3, hands=((43, 32), (37, 49)))
    return p.behind + spoon(43, 24, 49, 44) + hob() + hot_pot() + p.body() + p.near


def cleans():
    p = me(30, "r", s=1.35, hands=((47, 42), (48, 55)))
    return p.behind + p.body() + sweeper(62, GROUND, 42, 22) + p.near + dirt(78)


def washes_clothes():
    p = me(20, "r", s=1.3, hands=((44, 38), (40, 47)))
    return p.behind + p.body() + washer(62) + shirt(51, 38, 1.05) + p.near


def works():
    p = me(22, "r", s=1.3, hands=((47, 43), (40, 54)))
    return p.behind + p.body() + top(34, 84, 61) + mug(48, 47, SKY, 1) + box(60, 61, 1.35, True) + p.near


def volunteers():
    p = me(42, "r", s=1.3, hands=((58, 52), (29, 55)))
    return p.behind + litter_bag(22, GROUND, 1.25) + p.body() + p.near + tongs(58, 50, 65, 68) + litter(72)


def writes():
    return at_table(notebook(54, 71, 1.5) + pencil(44, 52, 50, 63), ("no", (46, 58)), x=30, wide=(4, 84)) + my_hand(46, 58)


def pays_bill():
    return at_table(big_bill(70, 50, 1.1) + T(cash_note(0, 0, 26, "20", LILAC), 59, 49), ("no", (46, 56)), wide=(4, 90)) + my_hand(45, 56)


def pays():
    p = me(22, "r", s=1.3, hands=((47, 42), (37, 52)))
    return p.behind + p.body() + counter(46, 94, 60) + T(till(0, 0), 74, 56, 1.15) + cash_note(57, 35, 24, "20", LILAC) + p.near


def takes_medicine():
    return at_table(bottle(62, 70, 1.1) + T(tablet_(0, 0, 1.4), 44, 42), ((11, 58), (47, 45)), x=32, wide=(-2, 76)) + water(10, 61, 1.3) + my_hand(12, 57)


def chooses():
    return at_table(apple(58, 58, 27) + cake(80, 58, 26), ("no", (46, 58)), wide=(6, 96))


def on_my_bench():
    p = on_bench(40, mood="sad", hands=((34, 71), (46, 71)))
    return R(8, 49, 64, 7, RAIL, 2, 1.500) + LL((14, 70), (14, GROUND - 1), c=MGREY, w=2.4) + LL((66, 70), (66, GROUND - 1), c=MGREY, w=2.4) + R(6, 67, 68, 6, RAIL, 2, 1.500) + p.all()


def how_i_feel():
    return my_head(14, 30, 1.7, "big") + my_head(68, 30, 1.7, "sad") + my_head(41, 34, 2, "flat")


def cares():
    p = me(30, "r", s=1.2, hands=((52, 51), (48, 57)))
    e = seated(Human, 78, 70, "l", look=ELDER, s=1.2, hands=((60, 53), (67, 58)))
    return easy_chair(80) + e.body() + p.behind + p.body() + mug(55, 57, RED, 1.1) + e.near + p.near


def lives_with():
    return room() + Human(24, "f", MATE, s=1.2, mood="big", looks="r").all() + Human(76, "f", KIN, s=1.2, mood="big", looks="l").all() + me(50, s=1.25).all()


def my_home():
    return T(house_front(0, 0, 44, 46), 40, 39) + R(48, 58, 12, 27, "#a9743f", 2, 1) + R(66, 52, 12, 12, BLUE, 2, 1) + me(20, s=1.25).all()


def on_the_toilet():
    p = on_wc(hands=((38, 57), (34, 58)))
    return wc() + p.behind + p.body() + p.near + roll(56, 44)


for _question, _text, _fn in (
        ("eat", "A person eats a meal at a table.", eats),
        ("shop", "A person pushes a trolley full of food.", shops),
        ("meals", "A person stirs a pot on a cooker.", cooks),
        ("wash", "A person washes in a bath, with soap.", lambda: wash("q")),
        ("dress", "A person puts on a jacket.", lambda: dress("q")),
        ("toilet", "A person on a toilet, with a toilet roll.", on_the_toilet),
        ("move", "A person walks to a door at home.", lambda: move("q")),
        ("cleaning", "A person sweeps the floor.", cleans),
        ("clothes", "A person puts a shirt in a washing machine.", washes_clothes),
        ("alone", "A person alone in a house.", lambda: alone("q")),
        ("night", "A person sleeps in bed, the moon in the window.", lambda: night("q")),
        ("travel", "A person gets on a red bus.", lambda: travel("q")),
        ("fun", "A happy person bowls.", lambda: fun("q")),
        ("people", "A person between family and a friend.", lambda: people("q")),
        ("job", "A person packs a box at work.", works),
        ("learn", "A person writes in a book.", writes),
        ("volunteer", "A person picks up litter with a long stick.", volunteers),
        ("tell", "A person asks for a drink.", lambda: tell("q")),
        ("understand", "A friend talks, and a person thinks of it.", lambda: understand("q")),
        ("choosing", "A person points at an apple, a cake stands near.", chooses),
        ("cash", "A person pays with a note at a till.", pays),
        ("bills", "A person pays a bill.", pays_bill),
        ("doctor", "A doctor listens to the chest of a person, who sits.", lambda: doctor("q")),
        ("medicine", "A person takes a tablet with water.", takes_medicine),
        ("child", "A person holds hands with a child.", lambda: child("q")),
        ("carer", "A person brings a drink to an older adult.", cares),
        ("upset", "A very upset person with hands on the head.", lambda: upset("q")),
        ("mood", "A happy face, a serious face and a sad face.", how_i_feel),
        ("lonely", "A sad person sits on a bench alone.", on_my_bench),
        ("day", "A person makes the plan of a day with pictures.", lambda: day("q")),
        ("home", "A person in front of a house.", my_home),
        ("living", "A house cut open, with three people.", lives_with),
        ("safe", "A person hand in hand with two people.", lambda: safe("q")),
        ("respect", "Two others greet a person and ask what they like.", lambda: respect("q"))):
    topic(_question, _text, _fn)
