"""What each picture shows. pic(file, description, drawing, *keys): the file's own name is a key as well, unless only=True.
The pictures are in recipes_*.py and scenes*.py, what they share in things.py.
"""
import math

from draw import *
from things import *
from recipes_decide import *
from recipes_parts import *
from recipes_ways import *
