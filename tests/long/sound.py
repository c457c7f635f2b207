"""How much of a clip is heard in a recording: sound.py RECORDING SPEECH KEY

RECORDING is raw: one channel, 16 bits, 24,000 samples a second. SPEECH is the folder of the clips. Prints the share of the
clip's pieces that are there, 0 to 1, by correlation, and where the clip begins, in seconds. Needs sox, and nothing beside Python.
"""

import cmath
import json
import math
import subprocess
import sys
from array import array

RATE = 6000  # What speech needs to be told apart, and no more.


def samples(*source):
    raw = subprocess.run(
        ["sox", "-V1", *source, "-t", "raw", "-r", str(RATE), "-e", "signed", "-b", "16", "-c", "1", "-"],
        check=True,
        capture_output=True,
    ).stdout
    return [float(value) for value in array("h", raw[: len(raw) // 2 * 2])]


def fourier(values):
    size = len(values)
    if size == 1:
        return values
    even, odd = fourier(values[0::2]), fourier(values[1::2])
    turned = [cmath.exp(-2j * math.pi * k / size) * odd[k] for k in range(size // 2)]
    return [e + t for e, t in zip(even, turned)] + [e - t for e, t in zip(even, turned)]


def correlation(heard, clip):
    size = 1
    while size < len(heard) + len(clip):
        size *= 2
    one = fourier(heard + [0.0] * (size - len(heard)))
    two = fourier(clip + [0.0] * (size - len(clip)))
    both = [a * b.conjugate() for a, b in zip(one, two)]
    # The inverse, by the same road.
    back = fourier([value.conjugate() for value in both])
    return [value.real / size for value in back[: len(heard)]]


def like(one, other):
    both = sum(a * b for a, b in zip(one, other))
    power = sum(a * a for a in one) * sum(b * b for b in other)
    return both / math.sqrt(power) if power else 0.0


def loudness(values):
    return sum(value * value for value in values) / len(values)


def found(heard, clip):
    """The share of the clip's pieces that are in the recording, in their order; and where the clip would begin."""
    # Two clocks never agree, and a busy computer leaves gaps: so a clip is looked for in pieces of a quarter of a second.
    long = RATE // 4
    pieces = [(at, clip[at : at + long]) for at in range(0, len(clip) - long, long)]
    pieces = [(at, piece) for at, piece in pieces if loudness(piece) > loudness(clip) / 10]
    power = [0.0]
    for value in heard:
        power.append(power[-1] + value * value)
    alike = []
    # Of the loudest pieces, the one that is best found says where to look for the others.
    for at, piece in sorted(pieces, key=lambda piece: -loudness(piece[1]))[:4]:
        norm = math.sqrt(loudness(piece) * long)
        for place, value in enumerate(correlation(heard, piece)[:-long]):
            around = math.sqrt(power[place + long] - power[place] + 1e3 * long)
            alike.append((value / norm / around, place - at))
    begins = max(alike)[1]
    there = 0
    for at, piece in pieces:
        near = range(max(begins + at - RATE // 10, 0), begins + at + RATE // 10)
        there += max((like(heard[place : place + long], piece) for place in near), default=0.0) > 0.8
    return there / len(pieces), begins / RATE


recording, speech, key = sys.argv[1:]
with open(f"{speech}/speech.json", encoding="utf-8") as listed:
    clip = samples(f"{speech}/{json.load(listed)[key]['file']}")
heard = samples("-t", "raw", "-r", "24000", "-e", "signed", "-b", "16", "-c", "1", recording)
# The recording may have ended in the middle of the clip.
share, begins = found(heard + [0.0] * len(clip), clip)
print(f"{share:.2f} {begins:.2f}")
