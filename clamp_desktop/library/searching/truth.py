"""Of which pieces a fact is true, as far as the library knows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from clamp_desktop.library.catalogue.listing import Listing
from clamp_desktop.library.filtering.filters import has_instrument, has_key, has_metre
from clamp_desktop.library.filtering.instruments import broader, narrower
from clamp_desktop.library.library import Library
from clamp_desktop.library.recalled import recalled
from clamp_desktop.library.searching import ensembles
from clamp_desktop.library.searching.ensembles import Players
from clamp_desktop.library.searching.facts import Fact, tempo_range
from clamp_desktop.library.similarity.exact import Ids
from clamp_desktop.library.similarity.strength import Floats
from clamp_desktop.library.text import phrase


def truth_of(library: Library, fact: Fact, pieces: Listing) -> Floats:
    """1 for pieces of which a fact is true, 0 for others, NaN where that is not known."""
    if fact.kind in ("ensemble", "texture"):
        found = _played(library, fact.value, pieces)
        return found if fact.wanted else 1.0 - found
    condition, parameters, unknown = _sql(fact)
    true = _select(library, condition, parameters)
    unsure = _select(library, unknown, [])
    is_true = np.isin(pieces.ids, true)
    found = (is_true if fact.wanted else ~is_true).astype(np.float64)
    found[np.isin(pieces.ids, unsure) & ~is_true] = np.nan
    return found


def alone(library: Library, asked: Sequence[str], pieces: Listing) -> Floats:
    """For each piece the share of its instruments that are asked for, 0..1; 0 where they are not known."""
    ids, kinds, different = _players(library)
    wanted = {one for name in asked for one in narrower(name)}
    shares = [
        sum(one in wanted for one in piece.instruments) / len(piece.instruments) if piece.instruments else 0.0
        for piece in different
    ]
    found = np.zeros(len(pieces))
    there = np.isin(pieces.ids, ids)
    found[there] = np.array(shares, np.float64)[kinds[np.searchsorted(ids, pieces.ids[there])]]
    return found


def _played(library: Library, concept: str, pieces: Listing) -> Floats:
    """Whether pieces are for such players."""
    ids, kinds, different = _players(library)
    numbers = {True: 1.0, False: 0.0, None: np.nan}
    answers = np.array([numbers[ensembles.truth(concept, one)] for one in different], np.float64)
    found = np.full(len(pieces), np.nan)
    there = np.isin(pieces.ids, ids)
    found[there] = answers[kinds[np.searchsorted(ids, pieces.ids[there])]]
    return found


def _players(library: Library) -> tuple[Ids, Ids, list[Players]]:
    """Ids of all pieces, in order; which of the different kinds of players each has; these. Remembered until
    something changes: a library has many pieces and few kinds."""
    state = library.state()
    known = library.kept.get("players")
    if isinstance(known, tuple) and known[0] == state:
        kept: tuple[Ids, Ids, list[Players]] = known[1]
        return kept
    rows = library.query(
        "SELECT id, instruments, parts, round(polyphony, 3), lyrics IS NOT NULL, format"
        " FROM pieces ORDER BY id"
    )
    different: dict[tuple[Any, ...], int] = {}
    kinds = [different.setdefault(tuple(row[1:]), len(different)) for row in rows]
    found = (
        np.fromiter((row[0] for row in rows), np.int64, len(rows)),
        np.array(kinds, np.int64),
        [Players.of(*one) for one in different],
    )
    library.kept["players"] = (state, found)
    return found


def _sql(fact: Fact) -> tuple[str, list[Any], str]:
    """The condition of a fact, its parameters, and the condition that it is not known of a piece."""
    if fact.kind == "key":
        return *has_key(fact.value), "p.tonic IS NULL"
    if fact.kind == "mode":
        return "p.mode = ?", [fact.value], "p.mode IS NULL"
    if fact.kind == "metre":
        return *has_metre(fact.value), "p.metres = ''"
    if fact.kind in ("tempo", "bpm"):
        return "p.tempo_bpm BETWEEN ? AND ?", list(tempo_range(fact)), "p.tempo_bpm IS NULL"
    if fact.kind == "instrument":
        return _instrument(fact.value)
    if fact.kind == "format":
        return "p.format = ?", [fact.value], "0"
    match = f"composer : {phrase(fact.value)}"
    return (
        "p.id IN (SELECT rowid FROM pieces_fts WHERE pieces_fts MATCH ?)",
        [match],
        "p.composer IS NULL",
    )


def _instrument(wanted: str) -> tuple[str, list[Any], str]:
    """Of a piece for guitar it is not known whether it is for a classical guitar."""
    condition, parameters = has_instrument(wanted)
    # Ids are our own words: nothing that must be bound.
    held = (f"instr(' ' || p.instruments || ' ', ' {one} ')" for one in broader(wanted))
    unknown = ["p.instruments = ''", *held]
    return condition, parameters, " OR ".join(unknown)


def _select(library: Library, condition: str, parameters: Sequence[Any]) -> Ids:
    if condition == "0":
        return np.empty(0, np.int64)

    def look_up() -> Ids:
        rows = library.query(f"SELECT p.id FROM pieces p WHERE {condition}", parameters)
        return np.fromiter((row[0] for row in rows), np.int64, len(rows))

    return recalled(library, ("fact", condition, *parameters), look_up)
