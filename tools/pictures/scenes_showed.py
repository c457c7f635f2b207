"""Who can be asked, who is here, and other pictures of Help with helpers as they are drawn everywhere."""
from recipes import *
from scenes import *
from scenes_asks import GUARDIAN
from scenes_first import FOOT, half, low, mine, person, tall
from scenes_kindly import bubble, steady
from scenes_plan import SOC


def asks():
    return low() + tall(me, 22, "r", mood="talk", hands=((40, 58), (26, 64))).all() + steady(78, "l", mood="smile").all() + bubble(qmark(0, 0, 18, w=4), 52, 18, 32, 28, -15)


def who_can():
    """I ask: a helper, a woman of the family, a social worker."""
    return mine(50, 96.5, 1.5, "talk") + half(AIDE, 17, 52, 1.35, "smile", "r") + half(KIN, 50, 40, 1.25) + half(SOC, 83, 52, 1.35, "smile", "l") + qmark(76, 76, 24, w=4.6)


def card_of_helper():
    return R(2, 18, 84, 66, WHITE, 2.6, 5) + half(AIDE, 27, 78, 1.75) + L((52, 40), (76, 40), w=3.4) + L((52, 54), (70, 54), w=3.4) + om("270F", 54, 44, 50, lw=2.4)


def for_supporters():
    """A helper, and a page of words."""
    return half(AIDE, 34, 96.5, 1.9) + T(paper(-17, -22, 34, 44, 5, lw=2.8), 78, 32)


def speaks_with_me():
    """The social worker hears the advocate, who speaks for me."""
    p, a, h = me(15, y=FOOT, s=1.1), Human(38, "r", GUARDIAN, y=FOOT, s=1.2, mood="talk", hands=((54, 58), (24, 54))), Human(86, "l", SOC, y=FOOT, s=1.2)
    return low() + p.all() + a.all() + h.all() + bubble(mine(0, 14, .9), 60, 20, 36, 34, -13)


def here_are():
    return half(KIN, 22, 80, 1.9) + half(AIDE, 78, 80, 1.9) + mine(50, 96.5, 2.1)


def again():
    turn = "M74 20A40 40 0 1 0 90 50"
    return P(turn, "none", 12) + P(turn, "none", 7, SKY) + P("M58 22L84 34L86 6Z", SKY, 2.6) + T(speaker(2), 20, 19, .86)


def to_my_plan():
    turn = "M40 84H24Q8 84 8 66V58Q8 40 24 40H34"
    return T(plan(), 30, -4, 1.2) + P(turn, "none", 16) + P(turn, "none", 10, ORANGE) + P("M32 20L58 40L32 60Z", ORANGE, 2.8)


scene("help-ask", "A person asks a helper.", asks, "trouble-newer-next", "trouble-read-only-next", "trouble-full-next", "trouble-damaged-next", "trouble-open-next", "trouble-content-next")
scene("help-heading", "A person, and three people who can help.", who_can)
scene("help-who", "A helper's face on a card, with a pencil.", card_of_helper, "help-who-heading")
scene("part-supporter", "A helper with a page of words.", for_supporters, "help-supporter", "my-settings-supporter")
pic("bar-who", "Three people, side by side.", here_are)
pic("bar-hear", "A loudspeaker in an arrow that turns round.", again, "help-how-hear")
pic("bar-return", "A big arrow goes back to the plan.", to_my_plan)
scene("want-advocate", "An advocate speaks to a social worker for a person.",
      speaks_with_me, "word-advocate")
