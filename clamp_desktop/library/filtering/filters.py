"""What a list of pieces can be narrowed by, and the SQL that does it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields
from typing import Any

from clamp_desktop.library.filtering.conditions import Condition
from clamp_desktop.library.filtering.selecting import (
    has_instrument,
    has_key,
    has_metre,
    has_tag,
    has_words,
    is_in,
)

__all__ = ["SOURCE", "VISIBLE", "Filters", "has_instrument", "has_key", "has_metre", "where"]

SOURCE = "pieces p JOIN files f ON f.id = p.file_id JOIN folders d ON d.id = f.folder_id"
# Pieces that are there to be seen: still in their file, not removed by the user, nor their folder.
VISIBLE = "p.number IS NOT NULL AND p.hidden = 0 AND f.removed = 0 AND d.state != 'removed'"

OF_FILES = re.compile(r"\b[fd]\.")
"""What in SQL over ``SOURCE`` speaks of files or folders."""
_OF_PIECES = re.compile(r"\bp\.")


@dataclass(frozen=True, slots=True)
class Filters:
    """Conditions that a piece must meet, all of them; ``None`` or empty means no condition.

    Attributes:
        format: of ``music.piece.Format``.
        key: ``"G minor"`` or a tonic alone, ``"G"``; other spellings of the note count too (A# is Bb).
        mode: ``"minor"``, ``"dorian"`` …
        metre: ``"3/4"``, anywhere in the piece.
        tempo_min, tempo_max: quarter notes a minute, inclusive.
        instruments: ids of ``music.instruments``; the piece must have each of them, or a kind of it.
        composer: words of a name; case and accents do not matter.
        folder: id of a folder of the library, or ids of several, or a path: pieces in it and below it.
        tag: name of a tag that the piece carries, or of one above it; suggestions do not count.
        duration_min, duration_max: seconds, inclusive.
        missing: True for pieces whose file is not there, False for those whose file is.
        collection: id of a collection or set list.
        conditions: as typed, see ``typed``.
    """

    format: str | None = None
    key: str | None = None
    mode: str | None = None
    metre: str | None = None
    tempo_min: float | None = None
    tempo_max: float | None = None
    instruments: tuple[str, ...] = ()
    composer: str | None = None
    folder: int | tuple[int, ...] | str | None = None
    tag: str | None = None
    duration_min: float | None = None
    duration_max: float | None = None
    missing: bool | None = None
    collection: int | None = None
    conditions: tuple[Condition, ...] = ()

    def __bool__(self) -> bool:
        """Whether there is any condition."""
        return any(getattr(self, item.name) not in (None, (), "") for item in fields(self))


def where(filters: Filters) -> tuple[str, list[Any]]:
    """A condition over ``SOURCE`` (``p``, ``f``, ``d``) and its parameters."""
    return _joined([(VISIBLE, ()), *_conditions(filters)])


def where_in_pieces(filters: Filters) -> tuple[str, list[Any]] | None:
    """What filters say beyond ``VISIBLE``, as a condition over ``pieces p`` alone; ``None`` where they ask
    for something of files. To look up file and folder of each piece takes ten times as long as the rest."""
    apart = where_apart(filters)
    return apart[0] if apart is not None and apart[1] is None else None


def where_apart(filters: Filters) -> tuple[tuple[str, list[Any]], tuple[str, list[Any]] | None] | None:
    """What filters say beyond ``VISIBLE``: a condition over ``pieces p``, and one over ``files f`` and
    ``folders d`` or ``None``. ``None`` for all where one of their conditions speaks of both."""
    of_pieces, of_files = [], []
    for condition in _conditions(filters):
        if not OF_FILES.search(condition[0]):
            of_pieces.append(condition)
        elif _OF_PIECES.search(condition[0]):
            return None
        else:
            of_files.append(condition)
    return _joined(of_pieces or [("1", ())]), _joined(of_files) if of_files else None


def _joined(conditions: Iterable[tuple[str, Sequence[Any]]]) -> tuple[str, list[Any]]:
    parts: list[str] = []
    parameters: list[Any] = []
    for sql, values in conditions:
        parts.append(f"({sql})")
        parameters += values
    # Text that is no text (a lone surrogate) matches nothing, and must not raise.
    bound = [one.encode("utf-8", "replace").decode() if isinstance(one, str) else one for one in parameters]
    return " AND ".join(parts), bound


def _conditions(filters: Filters) -> Iterator[tuple[str, Sequence[Any]]]:
    for column, value in (("format", filters.format), ("mode", filters.mode)):
        if value:
            yield f"p.{column} = ?", [value.lower()]
    if filters.key:
        yield has_key(filters.key)
    if filters.metre:
        yield has_metre(filters.metre)
    for column, low, high in (
        ("tempo_bpm", filters.tempo_min, filters.tempo_max),
        ("duration", filters.duration_min, filters.duration_max),
    ):
        if low is not None:
            yield f"p.{column} >= ?", [low]
        if high is not None:
            yield f"p.{column} <= ?", [high]
    for instrument in filters.instruments:
        yield has_instrument(instrument)
    if filters.composer:
        yield has_words("composer", filters.composer)
    if filters.folder is not None:
        yield is_in(filters.folder)
    if filters.tag:
        yield has_tag(filters.tag)
    if filters.missing is not None:
        yield f"{'' if filters.missing else 'NOT '}(f.state = 'missing' OR d.state = 'offline')", []
    if filters.collection is not None:
        yield "p.id IN (SELECT piece_id FROM collection_pieces WHERE collection_id = ?)", [filters.collection]
    for condition in filters.conditions:
        yield condition.sql()
