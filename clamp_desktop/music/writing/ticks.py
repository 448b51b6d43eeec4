"""Written time: 48 ticks a quarter note, so that thirty-second notes and triplets fall on whole numbers."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

QUARTER: Final = 48

TYPES: Final = {
    288: ("whole", 1), 192: ("whole", 0), 144: ("half", 1), 96: ("half", 0), 72: ("quarter", 1),
    48: ("quarter", 0), 36: ("eighth", 1), 24: ("eighth", 0), 18: ("16th", 1), 12: ("16th", 0),
    9: ("32nd", 1), 6: ("32nd", 0), 3: ("64th", 0),
}  # fmt: skip
"""Length in ticks → its name in MusicXML, and its dots."""

GRID: Final = 6
"""Ticks on which notes fall that are in no tuplet: thirty-seconds."""


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar: where it begins and how long it is, in ticks, and its metre."""

    start: int
    length: int
    beats: int
    unit: int

    @property
    def end(self) -> int:
        """Where the next one begins."""
        return self.start + self.length

    @property
    def compound(self) -> bool:
        """Whether beats have three parts: 6/8, 9/8, 12/8."""
        return self.unit >= 8 and self.beats % 3 == 0 and self.beats > 3

    @property
    def beat(self) -> int:
        """Ticks of what one beats: a quarter, or a dotted one."""
        unit = 4 * QUARTER // self.unit
        return unit * 3 if self.compound else max(unit, 1)


@dataclass(slots=True)
class Event:
    """Pitches that are struck together in one voice, in ticks."""

    start: int
    end: int
    pitches: list[int] = field(default_factory=list)


@dataclass(slots=True)
class Staff:
    """A staff: its voices, each a line of events that do not overlap."""

    voices: list[list[Event]]
    drums: bool = False


@dataclass(slots=True)
class WrittenPart:
    """A player: what it is called, its General MIDI program, and one staff or two."""

    name: str
    program: int
    staves: list[Staff]
    drums: bool = False
