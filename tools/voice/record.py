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

RATE = 24_000
GROUP = 16  # Lines that are said together, so that one gives another its surroundings.
PAUSE = 0.35  # Between sentences, in seconds.
LEAD, TAIL = 0.08, 0.15  # Silence that is kept around a clip.
LOUDNESS = -20.0  # RMS of what is not silence, in dBFS; about -18 LUFS for speech.
CEILING = 10 ** (-1.5 / 20)
SKIP_FILES = {"supporter.ftl", "print.ftl", "need.ftl", "cli.ftl", "pictures.ftl", "packs.ftl", "symbols.ftl"}


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


def say(speaker, text):
    """A line as it is shipped, and start and end of each of its words in milliseconds."""
    import numpy as np
    from speaker import sentences

    lead = np.zeros(int(LEAD * RATE), np.float32)
    parts, times, at = [lead], [], len(lead)
    for number, sentence in enumerate(sentences(text)):
        if number:
            parts.append(np.zeros(int(PAUSE * RATE), np.float32))
            at += len(parts[-1])
        clip, words = speaker.said[sentence]
        parts.append(clip)
        times += [[round((at + time) * 1000 / RATE) for time in word] for word in words]
        at += len(clip)
    parts.append(np.zeros(int(TAIL * RATE), np.float32))
    return level(np.concatenate(parts)), times if len(times) == len(text.split()) else []


def level(audio):
    """Every clip as loud as the others, never over the ceiling."""
    import numpy as np

    from speaker import loud_frames

    loud = loud_frames(audio)
    voiced = loud[loud > loud.max() * 0.1]
    rms = float(np.sqrt(np.mean(voiced**2)))
    audio = audio * (10 ** (LOUDNESS / 20) / rms)
    peak = float(np.max(np.abs(audio)))
    return audio * min(1.0, CEILING / peak)


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
    from speaker import Speaker, sentences

    here = Path(__file__).resolve().parents[2]
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--words", type=Path, default=here / "locales/en-GB")
    arguments.add_argument("--out", type=Path, default=here / "assets/speech/en-GB")
    arguments.add_argument("--cache", type=Path, default=Path.home() / ".cache/my-own-plan-voice")
    arguments.add_argument("--again", action="store_true", help="record every line anew")
    arguments.add_argument("--check", action="store_true", help="only say what is missing or stale")
    options = arguments.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    index = options.out / "speech.json"
    old = json.loads(index.read_text("utf-8")) if index.exists() else {}
    wanted = lines(options.words)
    spelling_file = Path(__file__).with_name("pronounce.json")
    spelling = json.loads(spelling_file.read_text("utf-8")) if spelling_file.exists() else {}

    by_text = {clip["text"]: clip for clip in old.values() if (options.out / clip["file"]).exists()}
    if options.again:
        by_text = {}
    missing = [key for key, text in wanted.items() if text not in by_text]
    stale = [key for key in old if key not in wanted or old[key]["text"] != wanted[key]]
    if options.check:
        for key in missing:
            print(f"no recording: {key}")
        for key in stale:
            print(f"stale: {key}")
        sys.exit(bool(missing or stale))

    texts = [text for text in dict.fromkeys(wanted.values()) if text not in by_text]
    speaker = None
    for place in range(0, len(texts), GROUP):
        group = texts[place : place + GROUP]
        speaker = speaker or Speaker(options.cache, spelling)
        speaker.prepare([sentence for text in group for sentence in sentences(text)])
        for text in group:
            audio, times = say(speaker, text)
            encode(audio, options.out / file_for(text))
            ms = round(len(audio) / RATE * 1000)
            by_text[text] = {"text": text, "file": file_for(text), "ms": ms, "words": times}
        save({key: by_text[text] for key, text in wanted.items() if text in by_text}, index)
        print(f"{min(place + GROUP, len(texts))} of {len(texts)} recorded", flush=True)
    done = len(texts)
    listing = {key: by_text[text] for key, text in wanted.items()}
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
    for doubt in speaker.doubts if speaker else []:
        print(doubt)
    for pace, key in sorted(odd):
        print(f"odd length, listen to it: {key} ({pace:.0f} ms a letter)")


if __name__ == "__main__":
    main()
