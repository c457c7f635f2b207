from draw import *
PICS={};KEYS={};NO_PICTURE=set();MAY_SHOW_BAR=set();FACES=[]
