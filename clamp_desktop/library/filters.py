"""What a list of pieces can be narrowed by, and the SQL that does it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields
from typing import Any

from clamp_desktop.library import keys
from clamp_desktop.library.instruments import narrower
from clamp_desktop.library.locations import to_text
from clamp_desktop.library.text import phrase, tag_key, words

SOURCE = "pieces p JOIN files f ON f.id = p.file_id JOIN folders d ON d.id = f.folder_id"
# Pieces that are there to be seen: still in their file, in a folder that the user has not removed.
VISIBLE = "p.number IS NOT NULL AND d.state != 'removed'"


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
        tag: name of a tag that the piece carries, not merely as a suggestion.
        duration_min, duration_max: seconds, inclusive.
        missing: True for pieces whose file is not there, False for those whose file is.
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

    def __bool__(self) -> bool:
        """Whether there is any condition."""
        return any(getattr(self, item.name) not in (None, (), "") for item in fields(self))


def where(filters: Filters) -> tuple[str, list[Any]]:
    """A condition over ``SOURCE`` (``p``, ``f``, ``d``) and its parameters."""
    conditions = [VISIBLE]
    parameters: list[Any] = []
    for sql, values in _conditions(filters):
        conditions.append(f"({sql})")
        parameters += values
    # Text that is no text (a lone surrogate) matches nothing, and must not raise.
    bound = [one.encode("utf-8", "replace").decode() if isinstance(one, str) else one for one in parameters]
    return " AND ".join(conditions), bound


def has_instrument(wanted: str) -> tuple[str, list[Any]]:
    """The condition that a piece has an instrument, a kind of it, or one of a family."""
    return _holds("instruments", narrower(wanted))


def has_metre(metre: str) -> tuple[str, list[Any]]:
    """The condition that a piece has a metre."""
    return _holds("metres", [metre.replace(" ", "")])


def _holds(column: str, values: Sequence[str]) -> tuple[str, list[Any]]:
    """The condition that one of the values stands in a column that holds several, separated by spaces.

    A library has many pieces and few combinations: only those are taken apart (a tenth of the time, as
    long as SQLite is kept from doing it for every piece after all).
    """
    any_of = " OR ".join(["instr(' ' || held || ' ', ?)"] * len(values))
    some = f"WITH some(held) AS MATERIALIZED (SELECT DISTINCT {column} FROM pieces)"
    return f"p.{column} IN ({some} SELECT held FROM some WHERE {any_of})", [f" {one} " for one in values]


def has_key(key: str) -> tuple[str, list[Any]]:
    """The condition that a piece is in a key; nothing is in a key that makes no sense."""
    tonics, mode = keys.parse(key)
    sql = f"p.tonic IN ({', '.join('?' * len(tonics))})"
    return (f"{sql} AND p.mode = ?", [*tonics, mode]) if mode else (sql, list(tonics))


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
        yield _composer(filters.composer)
    if filters.folder is not None:
        yield _folder(filters.folder)
    if filters.tag:
        yield (
            "p.id IN (SELECT pt.piece_id FROM piece_tags pt JOIN tags t ON t.id = pt.tag_id"
            " WHERE t.folded = ? AND pt.state = 'accepted')",
            [tag_key(filters.tag)],
        )
    if filters.missing is not None:
        yield f"{'' if filters.missing else 'NOT '}(f.state = 'missing' OR d.state = 'offline')", []


def _composer(name: str) -> tuple[str, list[Any]]:
    phrases = [phrase(word, prefix=True) for word in words(name)]
    if not phrases:
        return "0", []
    return (
        "p.id IN (SELECT rowid FROM pieces_fts WHERE pieces_fts MATCH ?)",
        [" AND ".join(f"composer : {one}" for one in phrases)],
    )


def _folder(folder: int | tuple[int, ...] | str) -> tuple[str, list[Any]]:
    if isinstance(folder, int):
        folder = (folder,)
    if isinstance(folder, tuple):
        return f"f.folder_id IN ({', '.join('?' * len(folder))})", [*folder]
    path = to_text(folder).rstrip("/\\")
    return "f.path = ? OR substr(f.path, 1, ?) IN (?, ?)", [path, len(path) + 1, path + "/", path + "\\"]
