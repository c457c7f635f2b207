"""The recordings in the one plan below a folder: microphone.py FOLDER

Prints how many there are, how long the first is in seconds, and its pitch in hertz. Needs nothing beside Python, which reads WAV itself.
"""

import io
import pathlib
import sqlite3
import sys
import wave
from array import array


def recordings(folder):
    for file in sorted(pathlib.Path(folder).rglob("*")):
        if file.is_file() and file.read_bytes()[:15] == b"SQLite format 3":
            plan = sqlite3.connect(f"file:{file}?mode=ro", uri=True)
            yield from (row[0] for row in plan.execute("SELECT bytes FROM media WHERE kind = 'audio/wav'"))


found = list(recordings(sys.argv[1]))
if not found:
    print("0 0 0")
    sys.exit()
with wave.open(io.BytesIO(found[0])) as sound:
    rate = sound.getframerate()
    assert (sound.getnchannels(), sound.getsampwidth(), rate) == (1, 2, 16000)
    samples = array("h", sound.readframes(sound.getnframes()))
# Where it goes up through the middle, between two samples.
ups = [
    at + one / (one - two)
    for at, (one, two) in enumerate(zip(samples, samples[1:]))
    if one < 0 <= two
]
pitch = (len(ups) - 1) / (ups[-1] - ups[0]) * rate if len(ups) > 1 else 0
print(f"{len(found)} {len(samples) / rate:.2f} {pitch:.2f}")
