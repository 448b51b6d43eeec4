"""Tempos: seconds of a stretch of music, and the words that name a speed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

DEFAULT_BPM: Final = 120.0  # what a player assumes where nothing is written

# Quarter notes a minute that a word suggests; used for durations only, never given out as a tempo.
_WORDS: Final = {
    "larghissimo": 36, "grave": 44, "largo": 50, "lent": 56, "lento": 54, "langsam": 60, "slow": 60,
    "adagio": 64, "larghetto": 63, "adagietto": 70, "andante": 80, "andantino": 88, "mässig": 92,
    "andantina": 88,
    "massig": 92, "moderato": 104, "moderate": 104, "medium": 108, "maestoso": 88, "marcia": 112,
    "allegretto": 112, "bewegt": 116, "animato": 126, "allegro": 132, "lebhaft": 132, "vif": 144,
    "fast": 144, "schnell": 144, "vivace": 152, "vivo": 152, "rasch": 140, "geschwind": 140,
    "presto": 176, "prestissimo": 200, "andantemente": 80, "gehend": 84, "ruhig": 66, "feierlich": 66,
    "tranquillo": 72, "tempo di valse": 160, "valse": 160, "walzer": 160, "waltz": 160,
    "tempo di minuetto": 108, "menuetto": 108, "minuet": 108, "allegramente": 126, "con moto": 108,
    "con brio": 138, "con fuoco": 144, "sostenuto": 72, "cantabile": 80, "etwas bewegt": 112,
    "nicht zu schnell": 116, "nicht schnell": 100, "innig": 72, "zart": 72, "munter": 126,
    "lustig": 126, "ziemlich": 100, "assez": 104, "animé": 126, "anime": 126, "gai": 132,
    "spirited": 132, "brisk": 132, "briskly": 132, "cheerful": 116, "cheerfully": 116, "gaily": 126,
    "animated": 126, "moderately": 104, "slowly": 60, "quickly": 144, "mouvement": 108, "tempo": 100,
    "gently": 76, "lively": 132, "quick": 144, "brightly": 126, "steady": 104, "march": 116,
    "schleppend": 58, "hurtig": 138, "sehr schnell": 168, "sehr langsam": 48, "très lent": 44,
    "wolno": 60, "umiarkowanie": 100, "szybko": 144, "lento assai": 46, "mesto": 60, "scherzando": 132,
    "scherzo": 160, "giusto": 108, "agitato": 138, "vivacissimo": 168, "grazioso": 96, "dolce": 84,
    "très vif": 160, "lentement": 52, "vite": 144, "leise": 76, "kräftig": 112, "fließend": 100,
    "fliessend": 100, "modéré": 96, "frisch": 126,
}  # fmt: skip
# Words that hint at a speed without naming one: no tempo by themselves.
_HINTS: Final = frozenset(
    (
        "cantabile", "dolce", "sostenuto", "tempo", "mouvement", "march", "medium", "zart", "innig", "leise",
        "mesto", "ziemlich", "assez", "scherzo", "waltz", "walzer", "valse", "minuet", "menuetto", "giusto",
        "gai", "steady", "gently", "kräftig", "ruhig", "grazioso", "scherzando",
    )
)  # fmt: skip
_WORD = re.compile(r"[^\W\d_]+")
# As old prints shorten them: "All.o", "Allg°", "And.te", "Mod.to".
_SHORT: Final = (
    (re.compile(r"\ball(?:eg)?(?:g?r)?\W{0,2}(?:o\b|[°º])", re.IGNORECASE), "allegro"),
    (re.compile(r"\ball(?:e?gr?)?\W{0,2}e?t{1,2}\W?o\b", re.IGNORECASE), "allegretto"),
    (re.compile(r"\band\W?te\b", re.IGNORECASE), "andante"),
    (re.compile(r"\bmod[eo]?\W{0,2}to\b", re.IGNORECASE), "moderato"),
)
_OF_A_DANCE = re.compile(r"\btempo\s+(?:di|de|giusto)\b", re.IGNORECASE)


def is_tempo_text(text: str) -> bool:
    """Whether a direction names a speed ("Andante con moto", "Sehr langsam") rather than a way of playing."""
    words = _words(text)
    named = any(word in _WORDS and word not in _HINTS for word in words)
    return 0 < len(words) <= 8 and (named or bool(_OF_A_DANCE.search(text)))


def suggested_bpm(text: str | None) -> float | None:
    """Quarter notes a minute that a tempo word suggests, the longest phrase that is known first."""
    if not text:
        return None
    words = _words(text)
    for length in (3, 2, 1):
        for i in range(len(words) - length + 1):
            if bpm := _WORDS.get(" ".join(words[i : i + length])):
                return float(bpm)
    return None


def _words(text: str) -> list[str]:
    for short, whole in _SHORT:
        text = short.sub(whole, text)
    return [word.lower() for word in _WORD.findall(text)]


def seconds(length: float, changes: Sequence[tuple[float, float]], first: float = DEFAULT_BPM) -> float:
    """How long a stretch lasts.

    Args:
        length: in quarter notes.
        changes: (onset in quarter notes, quarter notes a minute), in any order.
        first: the tempo until the first change.
    """
    total, position, bpm = 0.0, 0.0, first
    for onset, new in sorted(changes):
        if onset >= length:
            break
        if new > 0:
            total += max(onset - position, 0.0) * 60.0 / bpm
            position, bpm = max(position, onset), new
    return total + max(length - position, 0.0) * 60.0 / bpm
