"""Records every fixed line that a person meets, and lists the recordings.

Only lines whose words changed are recorded again. See README.md.
"""

import argparse
import hashlib
import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

VOICE, SPEED, LANGUAGE = "bf_emma", 0.8, "en-gb"
RATE = 24_000
PAUSE = 0.35  # Between sentences, in seconds.
LEAD, TAIL = 0.08, 0.15  # Silence that is kept around a clip.
LOUDNESS = -20.0  # RMS of what is not silence, in dBFS; about -18 LUFS for speech.
CEILING = 10 ** (-1.5 / 20)
SKIP_FILES = {"supporter.ftl", "print.ftl", "cli.ftl", "pictures.ftl"}


def lines(folder):
    """Every fixed line that is spoken, by key."""
    from fluent.syntax import FluentParser, ast

    found = {}

    def take(key, pattern):
        if pattern is None or any(not isinstance(e, ast.TextElement) for e in pattern.elements):
            return
        text = " ".join("".join(e.value for e in pattern.elements).replace("*", "").split())
        if text:
            found[key] = text

    for path in sorted(Path(folder).glob("*.ftl")):
        if path.name in SKIP_FILES:
            continue
        for entry in FluentParser().parse(path.read_text("utf-8")).body:
            if isinstance(entry, ast.Junk):
                sys.exit(f"{path}: words that can not be read: {entry.content[:60]!r}")
            if not isinstance(entry, ast.Message):
                continue
            if entry.comment and "[not spoken]" in entry.comment.content:
                continue
            take(entry.id.name, entry.value)
            for attribute in entry.attributes:
                take(f"{entry.id.name}.{attribute.id.name}", attribute.value)
    return found


def file_for(text):
    """One file for one text, whatever keys have it."""
    slug = re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")[:40].strip("-")
    return f"{slug}-{hashlib.sha256(text.encode()).hexdigest()[:8]}.ogg"


def sentences(text):
    return [part for part in re.split(r"(?<=[.?!])\s+", text) if part]


class Voice:
    """The synthesiser, loaded when it is first needed."""

    def __init__(self, cache):
        from kokoro_onnx import Kokoro

        self.kokoro = Kokoro(str(cache / "model.onnx"), str(cache / "voices.npz"))

    def say(self, text, said):
        import numpy as np

        parts = []
        for sentence in sentences(said):
            # A word on its own is rushed without a stop to fall to.
            if sentence[-1] not in ".?!":
                sentence += "."
            audio, _ = self.kokoro.create(sentence, voice=VOICE, speed=SPEED, lang=LANGUAGE)
            if parts:
                parts.append(np.zeros(int(PAUSE * RATE), np.float32))
            parts.append(trimmed(audio.astype(np.float32)))
        audio = level(np.concatenate(parts))
        return np.concatenate([np.zeros(int(LEAD * RATE)), audio, np.zeros(int(TAIL * RATE))]).astype(np.float32)


def loud_frames(audio, frame=240):
    """How loud each hundredth of a second is."""
    import numpy as np

    count = len(audio) // frame
    return np.sqrt(np.mean(audio[: count * frame].reshape(count, frame) ** 2, axis=1) + 1e-12)


def trimmed(audio):
    """Without the silence around it; the last sound fades out."""
    import numpy as np

    loud = loud_frames(audio)
    heard = np.nonzero(loud > loud.max() * 0.02)[0]
    if not len(heard):
        return audio
    start, end = max(0, heard[0] - 2) * 240, min(len(loud), heard[-1] + 4) * 240
    audio = audio[start:end].copy()
    audio[:240] *= np.linspace(0, 1, 240)
    audio[-480:] *= np.linspace(1, 0, 480)
    return audio


def level(audio):
    """Every clip as loud as the others, never over the ceiling."""
    import numpy as np

    loud = loud_frames(audio)
    voiced = loud[loud > loud.max() * 0.1]
    rms = float(np.sqrt(np.mean(voiced**2)))
    audio = audio * (10 ** (LOUDNESS / 20) / rms)
    peak = float(np.max(np.abs(audio)))
    return audio * min(1.0, CEILING / peak)


def word_times(audio, text):
    """Start and end of each word in milliseconds, or nothing where they can not be found."""
    import numpy as np
    from pocketsphinx import Decoder

    words = text.split()
    plain = [re.sub(r"[^a-z0-9']", "", word.lower()) for word in words]
    decoder = word_times.decoder = getattr(word_times, "decoder", None) or Decoder(
        samprate=16000, bestpath=False, loglevel="FATAL"
    )
    try:
        if any(not word or decoder.lookup_word(word) is None for word in plain):
            return []
        decoder.set_align_text(" ".join(plain))
        slow = np.interp(np.arange(0, len(audio), 1.5), np.arange(len(audio)), audio)
        decoder.start_utt()
        decoder.process_raw((slow * 32767).astype("<i2").tobytes(), full_utt=True)
        decoder.end_utt()
        found = [s for s in decoder.seg() if not s.word.startswith(("<", "["))]
    except (RuntimeError, ValueError, TypeError):
        return []
    if len(found) != len(words):
        return []
    return [[s.start_frame * 10, (s.end_frame + 1) * 10] for s in found]


def encode(audio, path):
    import numpy as np

    raw = (np.clip(audio, -1, 1) * 32767).astype("<i2").tobytes()
    with tempfile.NamedTemporaryFile(dir=path.parent, suffix=".part", delete=False) as part:
        part.close()
        # A fixed serial number makes the same sound the same file.
        command = ["oggenc", "-Q", "-r", "-B", "16", "-C", "1", "-R", str(RATE), "-q", "3", "--serial", "1"]
        subprocess.run([*command, "-o", part.name, "-"], input=raw, check=True)
        os.chmod(part.name, 0o644)
        os.replace(part.name, path)


def save(listing, path):
    part = path.with_suffix(".part")
    part.write_text(json.dumps(dict(sorted(listing.items())), indent=0, ensure_ascii=False) + "\n", "utf-8")
    os.replace(part, path)


def main():
    here = Path(__file__).resolve().parents[2]
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--words", type=Path, default=here / "locales/en-GB")
    arguments.add_argument("--out", type=Path, default=here / "assets/speech/en-GB")
    arguments.add_argument("--cache", type=Path, default=Path.home() / ".cache/my-own-plan-voice")
    arguments.add_argument("--check", action="store_true", help="only say what is missing or stale")
    options = arguments.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    index = options.out / "speech.json"
    old = json.loads(index.read_text("utf-8")) if index.exists() else {}
    wanted = lines(options.words)
    spelling_file = Path(__file__).with_name("pronounce.json")
    spelling = json.loads(spelling_file.read_text("utf-8")) if spelling_file.exists() else {}

    by_text = {clip["text"]: clip for clip in old.values() if (options.out / clip["file"]).exists()}
    missing = [key for key, text in wanted.items() if text not in by_text]
    stale = [key for key in old if key not in wanted or old[key]["text"] != wanted[key]]
    if options.check:
        for key in missing:
            print(f"no recording: {key}")
        for key in stale:
            print(f"stale: {key}")
        sys.exit(bool(missing or stale))

    voice = None
    done = 0
    listing = {key: by_text[text] for key, text in wanted.items() if text in by_text}
    for key, text in wanted.items():
        if key in listing:
            continue
        if text not in by_text:
            voice = voice or Voice(options.cache)
            said = re.sub(r"[\w']+", lambda word: spelling.get(word.group(0), word.group(0)), text)
            audio = voice.say(text, said)
            name = file_for(text)
            encode(audio, options.out / name)
            ms = round(len(audio) / RATE * 1000)
            by_text[text] = {"text": text, "file": name, "ms": ms, "words": word_times(audio, text)}
            done += 1
            if done % 10 == 0:
                save({**listing, key: by_text[text]}, index)
                print(f"{done} recorded", flush=True)
        listing[key] = by_text[text]
    save(listing, index)
    kept = {clip["file"] for clip in listing.values()}
    for path in options.out.glob("*"):
        if path.suffix in {".ogg", ".part"} and path.name not in kept:
            path.unlink()
    odd = [
        (clip["ms"] / max(1, len(clip["text"])), key)
        for key, clip in listing.items()
        if not 45 <= clip["ms"] / max(1, len(clip["text"])) <= 220 and len(clip["text"]) > 8
    ]
    print(f"{len(listing)} lines, {len(kept)} recordings, {done} new")
    for pace, key in sorted(odd):
        print(f"odd length, listen to it: {key} ({pace:.0f} ms a letter)")


if __name__ == "__main__":
    main()
