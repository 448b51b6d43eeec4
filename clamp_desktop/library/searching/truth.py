"""Of which pieces a fact is true, as far as the library knows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

import numpy as np
import numpy.typing as npt

from clamp_desktop.library.catalogue.listing import Listing
from clamp_desktop.library.columns import Ids, as_numbers, integers
from clamp_desktop.library.filtering.filters import has_key, has_metre
from clamp_desktop.library.filtering.instruments import broader, narrower
from clamp_desktop.library.library import Library
from clamp_desktop.library.recalled import recalled, remembered
from clamp_desktop.library.searching import ensembles
from clamp_desktop.library.searching.ensembles import Players
from clamp_desktop.library.searching.facts import Fact, tempo_range
from clamp_desktop.library.searching.lookup import with_word
from clamp_desktop.library.similarity.strength import Floats

T = TypeVar("T")
_COMPOSER = ("composer",)
_MANY = 9.0  # notes at a time
# Only as exactly as answers depend on it: else hardly two pieces were of a kind.
_POLYPHONY = (
    "CASE WHEN polyphony IS NULL THEN NULL WHEN round(polyphony, 3) <= 0 THEN 0.0 "
    + " ".join(f"WHEN round(polyphony, 3) <= {edge} THEN {edge}" for edge in ensembles.EDGES)
    + f" ELSE {_MANY} END"
)


def truth_of(library: Library, fact: Fact, pieces: Listing) -> Floats:
    """1 for pieces of which a fact is true, 0 for others, NaN where that is not known."""
    if fact.kind in ("ensemble", "texture"):
        found = _players(library).of(pieces, lambda one: _NUMBERS[ensembles.truth(fact.value, one)])
        return found if fact.wanted else 1.0 - found
    if fact.kind == "instrument":
        found = _instruments(library).of(pieces, _has_instrument(fact.value))
        return found if fact.wanted else 1.0 - found
    if fact.kind == "composer":
        is_true = pieces.among(
            with_word(library, fact.value, _COMPOSER).get("composer", np.empty(0, np.int64))
        )
        unsure = _select(library, "p.composer_key = '' AND p.composer IS NULL", [])  # the key has an index
    else:
        condition, parameters, unknown = _sql(fact)
        is_true = pieces.among(_select(library, condition, parameters))
        unsure = _select(library, unknown, [])
    found = (is_true if fact.wanted else ~is_true).astype(np.float64)
    found[pieces.among(unsure) & ~is_true] = np.nan
    return found


def alone(library: Library, asked: Sequence[str], pieces: Listing) -> Floats:
    """For each piece the share of its instruments that are asked for, 0..1; 0 where they are not known."""
    wanted = {one for name in asked for one in narrower(name)}
    found = _instruments(library).of(
        pieces, lambda held: sum(one in wanted for one in held) / len(held) if held else 0.0
    )
    return np.where(np.isnan(found), 0.0, found)


_NUMBERS = {True: 1.0, False: 0.0, None: np.nan}


def _has_instrument(wanted: str) -> Callable[[Sequence[str]], float]:
    """Whether instruments have one or a kind of it; of a piece for guitar it is not known whether it is for a
    classical guitar."""
    enough, perhaps = frozenset(narrower(wanted)), frozenset(broader(wanted))

    def answer(held: Sequence[str]) -> float:
        if enough.intersection(held):
            return 1.0
        return np.nan if not held or perhaps.intersection(held) else 0.0

    return answer


@dataclass(frozen=True, slots=True)
class _Kinds(Generic[T]):
    """A library has many pieces and few kinds of them.

    Attributes:
        ids: of all pieces, in order.
        kinds: which of the different kinds each piece is of.
        different: these.
    """

    ids: Ids
    kinds: npt.NDArray[np.int32]
    different: Sequence[T]

    @classmethod
    def read(cls, groups: Sequence[tuple[str, T]]) -> _Kinds[T]:
        """Of ids, separated by commas, and what these pieces are."""
        several = [as_numbers(ids) for ids, _ in groups]
        ids = np.concatenate([np.empty(0, np.int64), *several])
        kinds = np.repeat(np.arange(len(several), dtype=np.int32), [len(one) for one in several])
        order = np.argsort(ids)
        return cls(ids[order], kinds[order], [one for _, one in groups])

    def of(self, pieces: Listing, answer: Callable[[T], float]) -> Floats:
        """An answer for each kind, as it is true of pieces; NaN for those that are not known."""
        answers = np.array([answer(one) for one in self.different], np.float64)
        if len(self.ids) == len(pieces) and np.array_equal(self.ids, pieces.ids):
            return answers[self.kinds]
        found = np.full(len(pieces), np.nan)
        if len(self.ids):
            places = np.minimum(np.searchsorted(self.ids, pieces.ids), len(self.ids) - 1)
            known = self.ids[places] == pieces.ids
            found[known] = answers[self.kinds[places[known]]]
        return found


def _instruments(library: Library) -> _Kinds[Sequence[str]]:
    """The instruments of all pieces."""

    def read() -> _Kinds[Sequence[str]]:
        rows = library.query("SELECT group_concat(id), instruments FROM pieces GROUP BY instruments")
        return _Kinds.read([(ids, held.split()) for ids, held in rows])

    return remembered(library, "instruments", read)


def _players(library: Library) -> _Kinds[Players]:
    """Who plays and sings all pieces."""

    def read() -> _Kinds[Players]:
        rows = library.query(
            f"SELECT group_concat(id), instruments, parts, {_POLYPHONY}, lyrics IS NOT NULL, format"
            " FROM pieces GROUP BY 2, 3, 4, 5, 6"
        )
        return _Kinds.read([(ids, Players.of(*one)) for ids, *one in rows])

    return remembered(library, "players", read)


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
    return "p.format = ?", [fact.value], "0"


def _select(library: Library, condition: str, parameters: Sequence[Any]) -> Ids:
    if condition == "0":
        return np.empty(0, np.int64)

    return recalled(
        library,
        ("fact", condition, *parameters),
        lambda: integers(library, "p.id", f"FROM pieces p WHERE {condition}", parameters),
    )
