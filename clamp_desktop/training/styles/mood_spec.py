"""What a mood is made of, for ``moods``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from clamp_desktop.training.styles.song import Harmony

_EIGHTHS = ("b.......", "b...b...")


@dataclass(frozen=True)
class Mood:
    """A mood.

    Attributes:
        also: other words that are true with it.
        height: where the melody lies, 0 (low) to 1.
        gate: part of a melody note that sounds; ``touch`` that of a chord.
        loud: velocity.
        down: tendency to fall.
        low: lowest tone of the chords.
        beat: a band's drums; without it they are silent or nearly so.
        winds: who leads an orchestra.
        shaking: strings play tremolo; ``sweet``: thirds below the tune.
        words: what the chords' figure is.
    """

    name: str
    harmony: Mapping[str, Harmony]
    tempo: tuple[float, float]
    cells: tuple[str, ...]
    cadences: tuple[str, ...]
    chords: tuple[str, ...]
    bass: tuple[str, ...] = _EIGHTHS
    winds: str = "violin flute oboe clarinet"
    metre: str = "4/4"
    also: str = ""
    height: float = 0.55
    gate: float = 0.95
    touch: float = 0.95
    loud: int = 72
    down: float = 0.0
    leap: float = 0.22
    chromatic: float = 0.0
    grace: float = 0.0
    span: int = 14
    repeats: float = 0.12
    low: int = 52
    voicing: str = "triad"
    beat: str = ""
    rubato: float = 0.0
    swing: tuple[float, float] = (0.5, 0.5)
    shaking: bool = False
    sweet: bool = False
    words: str = ""


def h(*texts: str) -> Harmony:
    return {"": texts}


SOFT_BEAT = "kick x.......; rim ....x...; hat x.x.x.x."
PUSH_BEAT = "kick x...x...; snare ..x...x.; hat xxxxxxxx"
TOM_BEAT = "tom4 X..xX.x.; tom3 ...x..xx; kick X...X..."
