"""What all pictures are drawn with. Everything returns a piece of SVG as a string; only plain shapes are used, so that any small SVG
renderer can draw the result. Shapes and signs: shapes.py. OpenMoji: openmoji.py. People: people.py.
"""
import math
import re

from shapes import *
from openmoji import *
from people import *
