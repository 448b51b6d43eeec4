"""Keys that were struck, as whoever asks for them sees them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Struck:
    """What was played.

    Attributes:
        pitches: of the keys, in the order in which they were struck; 60 is middle C.
        keyboards: what is plugged in, by name.
        possible: whether keyboards can be listened to at all on this computer.
    """

    pitches: tuple[int, ...] = ()
    keyboards: tuple[str, ...] = ()
    possible: bool = True
