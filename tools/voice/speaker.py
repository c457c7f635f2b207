"""Says sentences with the synthesiser.

The model says a ghost syllable before or after a short sentence ("carry on" became "ga-carry on-sir"), because it fills
the time at both ends. So each sentence is said between others, the time at its ends is set here, and it is cut out at
the quietest moment. The lengths of the sounds also give the times of the words.
"""

import re

import numpy as np

import model

VOICE, SPEED = "bf_emma", 0.8
RATE, FRAME = 24_000, 600
CARRIER = "The next one is here."
PACK = 150  # Sounds in one go. Longer ones are spoken faster.
SHORT = 22  # A sentence with fewer sounds does not steady its neighbour.
STOP, SPACE, EDGE = 6, 2, 12  # Frames of a full stop, of the space after it, and of each end.
LAST_VOWEL, LAST_OTHER = 8, 6
VOWELS = set("aæɑɒɔəɛɜɪiuʊʌAIOQWYᵊː")
# From espeak's signs to those that the model learned.
SIGNS = [
    ("a^ɪ", "I"), ("a^ʊ", "W"), ("d^ʒ", "ʤ"), ("e^ɪ", "A"), ("e^ə", "ɛː"), ("t^ʃ", "ʧ"), ("ɔ^ɪ", "Y"), ("ə^l", "ᵊl"),
    ("ə^ʊ", "Q"), ("i^ə", "ɪə"), ("iə", "ɪə"), ("ʲ", ""), ("ɐ", "ə"), ("r", "ɹ"), ("e", "A"), ("o", "ɔ"), ("^", ""),
]
# What espeak says in one breath, or too lightly. The model learned each word apart, and swallows these.
JOINED = {
    "I": "ˌI", "Iəm": "ˌI am", "ˈatɪt.": "at ɪt.", "duːnˌɒt": "duː nˌɒt", "fəðə": "fə ðə", "fəɹə": "fəɹ ə",
    "fəɹən": "fəɹ ən", "fɹʌmðə": "fɹʌm ðə", "nˌɒtə": "nˌɒt ə", "təbi": "tə biː", "wɪððə": "wɪð ðə", "wʌzə": "wʌz ə",
    "ɪnðə": "ɪn ðə", "ɪnðɪ": "ɪn ðɪ", "əvə": "əv ə", "ðɛːɹˌɑː": "ðɛːɹ ˌɑː",
}


def sentences(text):
    return [part for part in re.split(r"(?<=[.?!])\s+", text) if part]


class Speaker:
    def __init__(self, cache, spelling):
        from kokoro_onnx.config import DEFAULT_VOCAB
        from kokoro_onnx.tokenizer import Tokenizer
        from phonemizer.backend import EspeakBackend

        Tokenizer()  # Tells phonemizer where espeak-ng is.
        self.espeak = EspeakBackend("en-gb", preserve_punctuation=True, with_stress=True, tie="^")
        self.signs = DEFAULT_VOCAB
        self.styles = np.load(cache / "voices.npz")[VOICE].reshape(-1, 256)
        self.session = model.opened(cache)
        self.spelling = spelling
        self.said = {}
        self.doubts = []
        self.carrier, _ = self.sounds(CARRIER)

    def phonemes(self, text):
        found = self.espeak.phonemize([text])[0].strip()
        found = re.sub(r"(\S)\u0329", r"ᵊ\1", found)
        for old, new in SIGNS:
            found = found.replace(old, new)
        return "".join(sign for sign in found if sign in self.signs)

    def spoken(self, word):
        """How a word on the screen is spelt for the synthesiser."""
        bare = word.strip(".,?!:;()")
        if bare in self.spelling and not self.spelling[bare].startswith("/"):
            return word.replace(bare, self.spelling[bare])
        money = re.fullmatch(r"£([\d,]+)", bare)
        if money:
            number = money[1].replace(",", "")
            return word.replace(bare, f"{number} {'pound' if number == '1' else 'pounds'}")
        return word

    def sounds(self, sentence):
        """The sounds of a sentence, and how many spoken words each word on the screen has."""
        words = sentence.split()
        spoken = [self.spoken(word) for word in words]
        whole = " ".join(JOINED.get(word, word) for word in self.phonemes(" ".join(spoken)).split()).split()
        each = [self.phonemes(word).split() for word in spoken]
        counts = [len(part) for part in each]
        if len(whole) != sum(counts):
            whole = [part for parts in each for part in parts]
        place = 0
        for at, (word, count) in enumerate(zip(words, list(counts))):
            bare = word.strip(".,?!:;()")
            sound = self.spelling.get(bare.lower(), "")
            if sound.startswith("/"):
                mark = whole[place + count - 1][-1]
                whole[place : place + count] = [sound.strip("/") + (mark if mark in ".,?!:;" else "")]
                counts[at] = 1
                count = 1
            place += count
        joined = " ".join(whole).rstrip(" ,:;")
        if joined[-1] not in ".?!":
            joined += "."
        return joined, counts

    def prepare(self, wanted):
        """Says all these sentences, several in one go."""
        waiting = [(text, *self.sounds(text)) for text in dict.fromkeys(wanted) if text not in self.said]
        # Long ones between short ones, so that fewer carriers are needed.
        waiting.sort(key=lambda item: len(item[1]))
        mixed = []
        while waiting:
            mixed.append(waiting.pop(0))
            if waiting:
                mixed.append(waiting.pop())
        pack = []
        for item in mixed:
            if pack and sum(len(sound) + 1 for _, sound, _ in pack) + len(item[1]) > PACK:
                self._say(pack)
                pack = []
            if pack and len(pack[-1][1]) < SHORT and len(item[1]) < SHORT:
                pack.append((None, self.carrier, None))
            pack.append(item)
        if pack:
            self._say(pack)

    def _say(self, pack):
        pack = [(None, self.carrier, None), *pack, (None, self.carrier, None)]
        whole = " ".join(sound for _, sound, _ in pack)
        tokens = [self.signs[sign] for sign in whole]
        style = self.styles[min(len(tokens), len(self.styles)) - 1][None]
        feed = {"tokens": np.array([[0, *tokens, 0]]), "style": style, "speed": np.ones(1, np.float32)}
        feed["lengths"] = np.ones((1, len(tokens) + 2), np.float32)
        lengths = np.maximum(1, np.round(self.session.run([model.LENGTHS], feed)[0].ravel() / SPEED))
        lengths[0] = lengths[-1] = EDGE
        place, spans = 1, []
        for _, sound, _ in pack:
            first, last = place, place + len(sound) - 2
            lengths[last] = min(lengths[last], LAST_VOWEL if sound[-2] in VOWELS else LAST_OTHER)
            lengths[last + 1] = STOP
            if last + 2 < len(lengths) - 1:
                lengths[last + 2] = SPACE
            spans.append((first, last))
            place += len(sound) + 1
        feed["lengths"] = lengths[None].astype(np.float32)
        audio = self.session.run(["audio"], feed)[0].ravel()
        ends = (np.cumsum(lengths) * FRAME).astype(int)
        cuts = [
            quietest(audio, ends[last] - FRAME, ends[following - 1] - 2 * FRAME)
            for (_, last), (following, _) in zip(spans, spans[1:])
        ]
        for at, (text, sound, counts) in enumerate(pack):
            if text is None:
                continue
            start, end = cuts[at - 1], cuts[at]
            clip, cut = trimmed(audio[start:end])
            edge = max(loud_frames(audio[c - 240 : c + 240]).max() for c in (start, end))
            if edge > 0.06 * loud_frames(clip).max():
                self.doubts.append(f"no clear pause around it: {text}")
            self.said[text] = clip, self._words(sound, counts, spans[at][0], ends, start + cut, len(clip))

    def _words(self, sound, counts, first, ends, start, length):
        """Start and end of each word on the screen, in samples of the clip."""
        spoken, place = [], first
        for word in sound.split(" "):
            bare = len(word.rstrip(".,?!:;—…"))
            # A sound is heard about two frames before its place.
            spoken.append([ends[place - 1] - 2 * FRAME - start, ends[place + bare - 1] - 2 * FRAME - start])
            place += len(word) + 1
        times, place = [], 0
        for count in counts:
            if not count:
                return []
            times.append([max(0, spoken[place][0]), min(length, spoken[place + count - 1][1])])
            place += count
        if not times or place != len(spoken):
            return []
        times[0][0], times[-1][1] = 0, length
        return times


def quietest(audio, start, end):
    """The middle of the quietest hundredth of a second."""
    window = np.convolve(audio[start:end] ** 2, np.ones(480) / 480, "same")
    return start + int(np.argmin(window[240:-240])) + 240


def loud_frames(audio, frame=240):
    """How loud each hundredth of a second is."""
    count = len(audio) // frame
    return np.sqrt(np.mean(audio[: count * frame].reshape(count, frame) ** 2, axis=1) + 1e-12)


def trimmed(audio):
    """Without the silence around it, fading at both ends; and how much was cut at the start."""
    loud = loud_frames(audio)
    heard = np.nonzero(loud > loud.max() * 0.012)[0]
    start, end = max(0, heard[0] - 2) * 240, min(len(loud), heard[-1] + 4) * 240
    audio = audio[start:end].astype(np.float32)
    audio[:240] *= np.linspace(0, 1, 240)
    audio[-480:] *= np.linspace(1, 0, 480)
    return audio, start
