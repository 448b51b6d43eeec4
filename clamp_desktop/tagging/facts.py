"""Tags that are computed from the facts of a piece: metre, mode, tempo, instruments, players. No model."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from clamp_desktop.library.filtering.instruments import broader
from clamp_desktop.library.library import Library
from clamp_desktop.library.searching import ensembles
from clamp_desktop.library.searching.ensembles import ANSWERED, Players
from clamp_desktop.library.similarity.exact import Ids
from clamp_desktop.music.instruments import INSTRUMENTS
from clamp_desktop.vocabulary import metre_concept

# Quarter notes a minute up to which a piece is called so.
TEMPI = (("very_slow", 58.0), ("slow", 78.0), ("moderate", 114.0), ("fast", 156.0), ("very_fast", 1e9))
MOST_INSTRUMENTS = 6
"""More are told as families: nobody tags a symphony with eighteen instruments."""
COMMON = 0.6
"""A fact that is true of a larger share of the library tells nothing apart and is not suggested …"""
FEW = 20
"""… unless the library has fewer pieces."""
_FAMILIES = {
    "strings": "strings",
    "brass": "brass",
    "woodwind": "woodwinds",
    "percussion": "percussion",
    "keyboard": "keyboard",
}


@dataclass(frozen=True, slots=True)
class Kinds:
    """The pieces of a library by what they have in common.

    Attributes:
        ids: int64 [n], all pieces that can be seen.
        kinds: int64 [n], which of the different kinds each is.
        concepts: what is true of each kind.
        metre: of each kind, the first; empty where unknown.
    """

    ids: Ids
    kinds: Ids
    concepts: Sequence[frozenset[str]]
    metre: Sequence[str]

    def having(self, wanted: frozenset[str]) -> Iterator[tuple[str, Ids]]:
        """Each wanted concept that is true of some pieces and not of most, with these."""
        sizes = np.bincount(self.kinds, minlength=len(self.concepts)) if len(self.ids) else np.zeros(0)
        held: dict[str, list[int]] = {}
        for number, concepts in enumerate(self.concepts):
            for one in concepts & wanted:
                held.setdefault(one, []).append(number)
        for one, numbers in held.items():
            count = int(sizes[numbers].sum())
            if len(self.ids) >= FEW and count > COMMON * len(self.ids):
                continue
            yield one, self.ids[np.isin(self.kinds, numbers)]


def kinds(library: Library) -> Kinds:
    """The pieces of a library and what is computed of them. Remembered until something changes."""
    state = library.state()
    known = library.kept.get("kinds")
    if isinstance(known, tuple) and known[0] == state:
        kept: Kinds = known[1]
        return kept
    rows = library.query(
        "SELECT p.id, p.mode, p.metres, CASE WHEN p.tempo_bpm > 0 THEN round(p.tempo_bpm) END, p.instruments,"
        " p.parts, round(p.polyphony, 3), p.lyrics IS NOT NULL, p.format"
        " FROM pieces p JOIN files f ON f.id = p.file_id JOIN folders d ON d.id = f.folder_id"
        " WHERE p.number IS NOT NULL AND p.hidden = 0 AND f.removed = 0 AND d.state != 'removed'"
        " ORDER BY p.id"
    )
    different: dict[tuple[Any, ...], int] = {}
    numbers = [different.setdefault(row[1:], len(different)) for row in rows]
    found = Kinds(
        np.fromiter((row[0] for row in rows), np.int64, len(rows)),
        np.array(numbers, np.int64),
        [_concepts(*one) for one in different],
        [one[1].split(" ", 1)[0] for one in different],
    )
    library.kept["kinds"] = (state, found)
    return found


def tempo_class(bpm: float) -> str:
    """The concept of a tempo in quarter notes a minute."""
    return next(name for name, limit in TEMPI if bpm <= limit)


_answers: dict[tuple[Any, ...], frozenset[str]] = {}


def _concepts(
    mode: str | None,
    metres: str,
    bpm: float | None,
    instruments: str,
    parts: int,
    polyphony: float | None,
    sung: int,
    format_: str,
) -> frozenset[str]:
    found: set[str] = set()
    if mode:
        found.add(mode)
    if metres:
        found.add(metre_concept(metres.split(" ", 1)[0]))
    if bpm:
        found.add(tempo_class(bpm))
    players = (instruments, parts, polyphony, bool(sung), format_)
    if players not in _answers:
        if len(_answers) > 100_000:
            _answers.clear()
        _answers[players] = _played(instruments.split(), Players.of(*players))
    return frozenset(found | _answers[players])


def _played(instruments: list[str], players: Players) -> frozenset[str]:
    found = {one for one in ANSWERED if ensembles.truth(one, players)}
    if instruments and len(instruments) <= MOST_INSTRUMENTS:
        found.update(instruments)
        found.update(one for name in instruments for one in broader(name) if one not in ("voice", "choir"))
    families = {INSTRUMENTS[one].family for one in instruments if one in INSTRUMENTS}
    if len(instruments) > 1 and len(families) == 1:
        found.update(_FAMILIES[one] for one in families if one in _FAMILIES)
    return frozenset(found)
