"""Conditions on pieces as SQL over ``pieces p``, ``files f`` and ``folders d``, with their parameters."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from clamp_desktop.library.filtering import keys
from clamp_desktop.library.filtering.instruments import narrower
from clamp_desktop.library.locations import to_text
from clamp_desktop.library.organising.tag_names import label_keys, path_key
from clamp_desktop.library.text import fold, phrase, words

Sql = tuple[str, list[Any]]
_SURER = re.compile(r"(.*?)\s*(>=|<=|>|<)\s*(\d+(?:[.,]\d+)?)\s*(%?)\s*\Z", re.DOTALL)


def has_instrument(wanted: str) -> Sql:
    """The condition that a piece has an instrument, a kind of it, or one of a family."""
    return _holds("instruments", narrower(wanted))


def has_metre(metre: str) -> Sql:
    """The condition that a piece has a metre."""
    return _holds("metres", [metre.replace(" ", "")])


def _holds(column: str, values: Sequence[str]) -> Sql:
    """The condition that one of the values stands in a column that holds several, separated by spaces.

    A library has many pieces and few combinations: only those are taken apart (a tenth of the time, as
    long as SQLite is kept from doing it for every piece after all).
    """
    any_of = " OR ".join(["instr(' ' || held || ' ', ?)"] * len(values))
    some = f"WITH some(held) AS MATERIALIZED (SELECT DISTINCT {column} FROM pieces)"
    return f"p.{column} IN ({some} SELECT held FROM some WHERE {any_of})", [f" {one} " for one in values]


def has_key(key: str) -> Sql:
    """The condition that a piece is in a key; nothing is in a key that makes no sense."""
    tonics, mode = keys.parse(key)
    sql = f"p.tonic IN ({', '.join('?' * len(tonics))})"
    return (f"{sql} AND p.mode = ?", [*tonics, mode]) if mode else (sql, list(tonics))


def has_words(column: str, text: str) -> Sql:
    """The condition that words stand in a column of the full-text index, or begin words there."""
    phrases = [phrase(word, prefix=True) for word in words(text)]
    if not phrases:
        return "0", []
    return (
        "p.id IN (SELECT rowid FROM pieces_fts WHERE pieces_fts MATCH ?)",
        [" AND ".join(f"{column} : {one}" for one in phrases)],
    )


def has_tag(name: str) -> Sql:
    """The condition that a piece carries a tag or one below it, not merely as a suggestion."""
    key = path_key(name)
    return (
        "p.id IN (SELECT pt.piece_id FROM tags t JOIN piece_tags pt ON pt.tag_id = t.id"
        " WHERE t.folded = ? OR (t.folded > ? AND t.folded < ?))",
        [key, key + "/", key + "0"],
    )


def is_suggested(wanted: str) -> Sql:
    """The condition that a tag, or one below it, is suggested, surely enough: ``"waltz>0.6"``."""
    name, sign, number = split_suggestion(wanted)
    key, concept = label_keys(name)
    parts = ["(folded = ? OR (folded > ? AND folded < ?) OR concept = ?)"]
    bound: list[Any] = [key, key + "/", key + "0", concept]
    if number is not None:
        parts.append(f"confidence {sign} ?")
        bound.append(number)
    return f"p.id IN (SELECT piece_id FROM suggested WHERE {' AND '.join(parts)})", bound


def split_suggestion(text: str) -> tuple[str, str, float | None]:
    """``"waltz>0.6"`` as ``("waltz", ">", 0.6)``; without a number ``("waltz", "", None)``."""
    found = _SURER.match(text)
    if found is None:
        return text, "", None
    number = float(found[3].replace(",", "."))
    return found[1].strip(), found[2], number / 100 if found[4] or number > 1 else number


def is_of_probe(name: str) -> Sql:
    """The condition that a label set suggests something for a piece."""
    return (
        "p.id IN (SELECT s.piece_id FROM suggested s JOIN probes o ON o.id = s.probe_id"
        " WHERE o.folded = ? AND o.deleted = 0)",
        [path_key(name)],
    )


def is_in(folder: int | tuple[int, ...] | str) -> Sql:
    """The condition that a piece is in a folder of the library, in one of several, or below a path."""
    if isinstance(folder, int):
        folder = (folder,)
    if isinstance(folder, tuple):
        return f"f.folder_id IN ({', '.join('?' * len(folder))})", [*folder]
    path = to_text(folder).rstrip("/\\")
    below = " OR ".join("f.directory >= ? AND f.directory < ?" for _ in "/\\")
    return f"f.path = ? OR {below}", [path, path + "/", path + "0", path + "\\", path + "]"]


def is_in_folder_called(name: str) -> Sql:
    """The condition that a piece is below a folder of that name, or of those names one below the other."""
    wanted = "/".join(part for part in fold(name).replace("\\", "/").split("/") if part.strip())
    if not wanted:
        return "0", []
    return (
        "f.directory IN (WITH some(directory) AS MATERIALIZED (SELECT DISTINCT directory FROM files)"
        " SELECT directory FROM some WHERE instr('/' || replace(fold(directory), '\\', '/'), ?))",
        [f"/{wanted}/"],
    )


def is_in_collection(name: str) -> Sql:
    """The condition that a piece is in a collection or set list of that name."""
    return (
        "p.id IN (SELECT cp.piece_id FROM collections c JOIN collection_pieces cp"
        " ON cp.collection_id = c.id WHERE c.folded = ?)",
        [" ".join(fold(name).split())],
    )


def has_melody(melody: str) -> Sql:
    """The condition that a piece has a tune in it, in any key; see ``library.melody``."""
    return "p.content_id IN (SELECT value FROM json_each(sung(?)))", [melody]
