"""What is played and when: plain arrays that a piano roll draws and a synthesiser renders."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

import numpy as np
import numpy.typing as npt

Seconds = npt.NDArray[np.float64]
Bytes = npt.NDArray[np.uint8]
Indices = npt.NDArray[np.int32]

# Kinds of ``Controls`` beyond the 128 controllers of MIDI.
PROGRAM: Final = 128
BEND: Final = 129


@dataclass(frozen=True, slots=True)
class Part:
    """Who plays.

    Attributes:
        name: as the file has it; empty where it has none.
        instrument: id in ``music.instruments``.
        program: of General MIDI, from 0, at the part's first note; means nothing for drums.
        drums: the pitches are percussion instruments.
    """

    name: str
    instrument: str
    program: int
    drums: bool


@dataclass(frozen=True, slots=True)
class Controls:
    """What shapes the sound of parts, by time; arrays of one length.

    Attributes:
        times: seconds.
        parts: index of the part.
        kinds: number of a MIDI controller, ``PROGRAM`` or ``BEND``.
        values: 0 to 127; of ``BEND`` 0 to 16383, 8192 in the middle.
    """

    times: Seconds
    parts: Indices
    kinds: Bytes
    values: Indices


@dataclass(frozen=True, slots=True)
class Performance:
    """A piece as it sounds at its own speed, repeats unrolled.

    All times are seconds from the beginning of the first measure. Notes are sorted by onset, then by part.

    Attributes:
        duration: the end of the last note.
        onsets, ends: seconds, float64 [n].
        pitches: 60 is middle C, uint8 [n].
        velocities: 1 to 127, uint8 [n].
        note_parts: index into ``parts``, int32 [n].
        parts: those that play notes.
        controls: changes of programs, pedals, loudness …
        bars: the beginning of every measure, float64 [b]; empty where there would be absurdly many.
        beats: every beat as the metre counts it, bars included, float64; empty as ``bars``.
        tempi: (seconds, quarters a minute) of every tempo, float64 [t, 2], the first one at 0.
        stated_tempo: whether the piece names a tempo at all.
        remarks: what was wrong with the file and mended, in words.
    """

    duration: float
    onsets: Seconds
    ends: Seconds
    pitches: Bytes
    velocities: Bytes
    note_parts: Indices
    parts: tuple[Part, ...]
    controls: Controls = field(repr=False)
    bars: Seconds = field(repr=False)
    beats: Seconds = field(repr=False)
    tempi: npt.NDArray[np.float64] = field(repr=False)
    stated_tempo: bool = True
    remarks: tuple[str, ...] = ()

    def __len__(self) -> int:
        """How many notes there are."""
        return len(self.onsets)

    @property
    def start(self) -> float:
        """The onset of the first note."""
        return float(self.onsets[0]) if len(self) else 0.0
