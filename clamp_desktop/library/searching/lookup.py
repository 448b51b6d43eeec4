"""Words and names in the full-text index: which pieces hold them, field by field.

FTS5 does not say in which column it found something, so each is asked for by itself. What stands in the index
at all (``fts5vocab``) tells beforehand of which columns, and of which of a concept's two hundred names,
nothing can come.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence

from clamp_desktop.library.columns import Ids, integers
from clamp_desktop.library.library import Library
from clamp_desktop.library.recalled import recalled
from clamp_desktop.library.text import phrase

Found = Mapping[str, Ids]
"""Field → ids of the pieces that hold something in it; without fields that hold it nowhere."""

# FTS5 takes such words as they are; of others it may make several.
_PLAIN = re.compile(r"[a-z0-9]+(?: [a-z0-9]+)*\Z")
_LAST = chr(0x10FFFF)
_TERMS = "indexed_terms"


def with_word(library: Library, word: str, fields: Sequence[str], prefix: bool = False) -> Found:
    """The pieces that hold a word of ``text.words``; with ``prefix``, or one that begins so."""

    def look_up() -> Found:
        there = _fields_of(library, word, prefix) if _PLAIN.match(word) else fields
        wanted = phrase(word, prefix)
        return _found(library, {field: wanted for field in fields if field in there})

    return recalled(library, ("word", word, prefix, *fields), look_up)


def with_names(library: Library, concept: str, names: Sequence[str], fields: Sequence[str]) -> Found:
    """The pieces that hold one of a concept's names: words of ``text.words``, with spaces between them."""

    def look_up() -> Found:
        plain = [name for name in names if _PLAIN.match(name)]
        there = _fields_of_each(library, {word for name in plain for word in name.split()})
        other = [phrase(name) for name in names if not _PLAIN.match(name)]
        if other and not len(_matching(library, f"{{{' '.join(fields)}}} : ({' OR '.join(other)})")):
            other = []
        wanted = {
            field: [phrase(name) for name in plain if all(field in there[word] for word in name.split())]
            for field in fields
        }
        return _found(
            library,
            {field: f"({' OR '.join([*own, *other])})" for field, own in wanted.items() if own or other},
        )

    return recalled(library, ("names", concept, *fields), look_up)


def _found(library: Library, wanted: Mapping[str, str]) -> Found:
    found = {field: _matching(library, f"{field} : {match}") for field, match in wanted.items()}
    return {field: ids for field, ids in found.items() if len(ids)}


def _matching(library: Library, match: str) -> Ids:
    return integers(library, "rowid", "FROM pieces_fts WHERE pieces_fts MATCH ?", [match])


def _fields_of(library: Library, word: str, prefix: bool) -> set[str]:
    """The fields in which a plain word, or one that begins so, stands somewhere."""
    condition, bound = ("term >= ? AND term < ?", [word, word + _LAST]) if prefix else ("term = ?", [word])
    rows = library.query(f"SELECT DISTINCT col FROM {_terms(library)} WHERE {condition}", bound)
    return {field for (field,) in rows}


def _fields_of_each(library: Library, words: Iterable[str]) -> dict[str, set[str]]:
    """The same of several words."""
    found: dict[str, set[str]] = {word: set() for word in words}
    asked = json.dumps(list(found))
    for word, field in library.query(
        f"SELECT term, col FROM {_terms(library)} WHERE term IN (SELECT value FROM json_each(?))", [asked]
    ):
        found[word].add(field)
    return found


def _terms(library: Library) -> str:
    """The table of all words of the index, which each connection has to make for itself; it holds nothing."""
    if _TERMS not in library.kept:
        library.query(
            f"CREATE VIRTUAL TABLE IF NOT EXISTS temp.{_TERMS} USING fts5vocab(main, pieces_fts, col)"
        )
        library.kept[_TERMS] = True
    return f"temp.{_TERMS}"
