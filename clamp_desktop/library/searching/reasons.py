"""Why a piece was found, in terms that a user can check."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
import numpy.typing as npt

from clamp_desktop.library.catalogue.listing import Listing
from clamp_desktop.library.catalogue.pieces import PieceRow, rows
from clamp_desktop.library.indexing.fulltext import shown_path
from clamp_desktop.library.library import Library
from clamp_desktop.library.locations import to_text
from clamp_desktop.library.searching.evidence import FIELDS, FactEvidence, WordEvidence
from clamp_desktop.library.searching.facts import Fact
from clamp_desktop.library.searching.query import Reason, ReasonKind
from clamp_desktop.library.searching.understanding import Understanding
from clamp_desktop.library.similarity.strength import Floats, logistic
from clamp_desktop.library.text import contains, is_unspaced, words

_LINE = 80  # characters of lyrics that are shown
_AUDIBLE = 0.25  # strength from which "sounds like" is a reason beside others
_READABLE = 0.1  # share of the query from which a field is a reason


class Explainer:
    """Turns evidence into reasons, for the few pieces that are shown."""

    def __init__(
        self,
        library: Library,
        text: str,
        understanding: Understanding,
        facts: FactEvidence,
        written: WordEvidence,
        sound: Floats | None,
    ) -> None:
        self.library = library
        self.text = text
        self.asked = understanding.words
        self.left = understanding.left or text
        self.facts = facts
        self.written = written
        self.sound = sound
        self.folders: dict[int, str] = dict(library.query("SELECT id, path FROM folders"))

    def reasons(self, pieces: Listing, places: npt.NDArray[np.int64]) -> dict[int, tuple[Reason, ...]]:
        """The reasons for pieces at these places of a listing, by id, strongest first; none without any."""
        found = {row.id: row for row in rows(self.library, pieces.ids[places].tolist())}
        why: dict[int, tuple[Reason, ...]] = {}
        for place in places.tolist():
            piece_id = int(pieces.ids[place])
            row = found.get(piece_id)
            given = list(self._of(row, place)) if row else []
            given.sort(key=lambda reason: -reason.strength)
            why[piece_id] = tuple(given) or self._sound(place, at_least=0.0)
        return why

    def _of(self, row: PieceRow, place: int) -> Iterator[Reason]:
        names_composer = False
        for fact, truth in zip(self.facts.facts, self.facts.truth[:, place], strict=True):
            if truth == 1:
                names_composer |= fact.kind == "composer"
                yield _of_fact(fact, row)
        for name in FIELDS:
            share = float(self.written.shares[name][place])
            if share >= _READABLE and not (name == "composer" and names_composer):
                reason = self._of_field(name, row, share)
                if reason:
                    yield reason
        yield from self._sound(place, at_least=_AUDIBLE)

    def _sound(self, place: int, at_least: float) -> tuple[Reason, ...]:
        if self.sound is None or np.isnan(self.sound[place]):
            return ()
        strength = float(logistic(self.sound[place]))
        return (Reason(ReasonKind.SOUNDS_LIKE, self.left, strength),) if strength >= at_least else ()

    def _of_field(self, name: str, row: PieceRow, share: float) -> Reason | None:
        facts = row.facts
        if name == "title" and facts.title:
            return Reason(ReasonKind.TITLE, facts.title, share)
        if name == "composer" and facts.composer:
            return Reason(ReasonKind.COMPOSER, facts.composer, share)
        if name == "tags":
            held = [tag.name for tag in row.tags if tag.state == "accepted" and _holds(tag.name, self.asked)]
            return Reason(ReasonKind.TAG, ", ".join(held), share) if held else None
        if name == "kind":
            return Reason(ReasonKind.FACT, ", ".join(filter(None, (facts.genre, facts.origin))), share)
        if name == "lyrics":
            lines = [*(facts.lyrics or "").splitlines(), facts.lyricist or ""]
            line = next((line.strip() for line in lines if _holds(line, self.asked)), None)
            return Reason(ReasonKind.LYRICS, _around(line, self.asked), share) if line else None
        if name == "path":
            parts = (
                shown_path(to_text(row.path), self.folders.get(row.folder_id, ""))
                .replace("\\", "/")
                .split("/")
            )
            held = [part for part in parts if _holds(part, self.asked)]
            return Reason(ReasonKind.PATH, held[-1], share) if held else None
        return None


def _of_fact(fact: Fact, row: PieceRow) -> Reason:
    if fact.kind == "composer":
        return Reason(ReasonKind.COMPOSER, row.facts.composer or fact.value)
    said = {"bpm": f"♩ = {fact.value}", "key": fact.value}.get(fact.kind, fact.value.replace("_", " "))
    return Reason(ReasonKind.FACT, said if fact.wanted else f"no {said}")


def _holds(text: str, asked: Sequence[str]) -> bool:
    there = words(text)
    if any(contains(word, there) for word in asked):
        return True
    return bool(asked) and not is_unspaced(asked[-1]) and any(word.startswith(asked[-1]) for word in there)


def _around(line: str, asked: Sequence[str]) -> str:
    """A stretch of a long line with the first word that was asked for in it."""
    if len(line) <= _LINE:
        return line
    parts = line.split()
    first = next((place for place, part in enumerate(parts) if _holds(part, asked)), 0)
    begin = max(first - 3, 0)
    cut = " ".join(parts[begin:])[:_LINE].rsplit(" ", 1)[0]
    return f"{'… ' if begin else ''}{cut} …"
