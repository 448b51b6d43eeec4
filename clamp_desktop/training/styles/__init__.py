"""Music in many styles, made by chance and rule: labelled pieces of what no open collection here covers.

``generate("bossa_nova", 7)`` gives a MIDI file and what is true of it; the same seed gives the same bytes on
every machine. Each style is a readable recipe (``jazz``, ``cuba``, ``balkan`` …) of small musical parts:
rhythms as strings, chord symbols, basses, melodies that repeat and vary a motif.
"""

from __future__ import annotations

import random
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from clamp_desktop.training.styles import (
    africa,
    alps_south,
    american_folk,
    art,
    asia,
    balkan,
    ballroom,
    beats,
    blues,
    brazil,
    caribbean,
    celtic,
    chants,
    choirs,
    clubs,
    cuba,
    difficulty,
    early,
    early_jazz,
    ensembles,
    europe,
    far,
    gongs,
    iberia,
    jamaica,
    jazz,
    klezmer,
    midi_out,
    moods,
    naming,
    nordic,
    north_east,
    occasions,
    orient,
    parade,
    ragas,
    rock,
    screen,
    slavic,
    songs,
    spanish_america,
    voices,
    warm_up,
)
from clamp_desktop.training.styles.score import Made, Style

__all__ = ["STYLES", "Made", "Style", "generate"]

_ROOMS = (
    jazz,
    early_jazz,
    blues,
    rock,
    beats,
    clubs,
    screen,
    american_folk,
    spanish_america,
    jamaica,
    caribbean,
    cuba,
    brazil,
    iberia,
    europe,
    north_east,
    balkan,
    klezmer,
    orient,
    asia,
    africa,
    parade,
    voices,
    early,
    art,
    songs,
    celtic,
    nordic,
    alps_south,
    slavic,
    moods,
    difficulty,
    ensembles,
    choirs,
    occasions,
    warm_up,
    ballroom,
    gongs,
    ragas,
    chants,
    far,
)
STYLES: Final[Mapping[str, Style]] = MappingProxyType(
    {style.name: style for room in _ROOMS for style in room.STYLES}
)


def generate(name: str, seed: int) -> Made:
    """A piece in a style.

    Raises:
        KeyError: there is no such style.
    """
    rng = random.Random(f"{name} {seed}")
    score = STYLES[name].make(rng)
    midi, instruments = midi_out.write(score, rng)
    return Made(
        midi=midi,
        concepts=naming.drawn(score, instruments),
        title=score.title,
        bpm=score.tempi[0][1],
        key=naming.key_name(score),
        metre=score.metre,
        instruments=instruments,
    )
