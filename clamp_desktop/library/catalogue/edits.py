"""Editing what the user says of pieces, one or many at once, and removing pieces from the library."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from clamp_desktop.library.catalogue import own
from clamp_desktop.library.catalogue.pieces import PieceRow, rows
from clamp_desktop.library.filtering.filters import SOURCE
from clamp_desktop.library.images import look, look_again
from clamp_desktop.library.library import Library
from clamp_desktop.library.operations import count_words, each_once, record

HIGHEST = 5  # stars
_PLACE = re.compile(r"\{(\w+)(?::(0?[1-9]))?\}")
_PLACES = ("title", "composer", "file", "folder", "key", "metre", "n")
_COLUMNS = {"title": "own_title", "composer": "own_composer", "note": "note"}


@dataclass(frozen=True, slots=True)
class Pattern:
    """How titles are made out of what is known: first words are replaced, then the template is filled.

    Attributes:
        template: ``{title}``, ``{composer}``, ``{file}`` (name without suffix), ``{folder}``, ``{key}``,
            ``{metre}`` and ``{n}``, which counts from 1 (``{n:03}`` with zeros in front).
        find, replace: words of the title to replace, upper and lower case alike; nothing where ``find`` is
            empty.
    """

    template: str = "{title}"
    find: str = ""
    replace: str = ""


def set_text(library: Library, piece_ids: Iterable[int], field: str, text: str | None) -> int | None:
    """Give pieces a title, a composer or a note; the operation's id, or ``None`` where nothing changes.

    Args:
        field: ``"title"``, ``"composer"`` or ``"note"``.
        text: ``None`` or empty brings the file's own back.
    """
    value = own.tidy(field, text)
    pieces = each_once(piece_ids)
    done = f"Set the {field} of" if value is not None else f"Cleared the {field} of"
    words = f"{done} {count_words(pieces)}"
    return _write(library, dict.fromkeys(pieces, value), _COLUMNS[field], f"set {field}", words, text=value)


def set_rating(library: Library, piece_ids: Iterable[int], rating: int) -> int | None:
    """Rate pieces from 1 to 5, 0 for no rating; the operation's id, or ``None`` where nothing changes.

    Raises:
        ValueError: another number.
    """
    if not 0 <= rating <= HIGHEST:
        raise ValueError(f"A rating is a number from 0 to {HIGHEST}.")
    pieces = each_once(piece_ids)
    words = f"Rated {count_words(pieces)} {'★' * rating}" if rating else f"Unrated {count_words(pieces)}"
    return _write(library, dict.fromkeys(pieces, rating), "rating", "set rating", words, rating=rating)


def titles(library: Library, piece_ids: Iterable[int], pattern: Pattern) -> dict[int, str]:
    """What pieces would be called by a pattern, in this order; those that keep their title are left out.

    Raises:
        ValueError: the template has a place that does not exist, or is empty.
    """
    _check(pattern.template)
    found: dict[int, str] = {}
    for number, row in enumerate(rows(library, each_once(piece_ids)), 1):
        title = own.tidy("title", _fill(pattern, row, number))
        if title and title != row.facts.title:
            found[row.id] = title
    return found


def rename_titles(library: Library, piece_ids: Iterable[int], pattern: Pattern) -> int | None:
    """Give pieces new titles by a pattern, as ``titles`` shows them; the operation's id or ``None``.

    Raises:
        ValueError: the template has a place that does not exist, or is empty.
    """
    new = titles(library, piece_ids, pattern)
    return _write(library, new, "own_title", "rename titles", f"Renamed {count_words(len(new))}")


def remove(library: Library, piece_ids: Iterable[int]) -> int | None:
    """Take pieces out of the library; their files stay where they are. The operation's id or ``None``.

    They come back with undo, ``bring_back``, or when their folder or file is added again.
    """
    pieces = each_once(piece_ids)
    words = f"Removed {count_words(pieces)} from the library"
    return _write(library, dict.fromkeys(pieces, 1), "hidden", "remove pieces", words)


def bring_back(library: Library, piece_ids: Iterable[int]) -> int | None:
    """Show pieces again that were removed; the operation's id or ``None``."""
    pieces = each_once(piece_ids)
    words = f"Brought back {count_words(pieces)}"
    return _write(library, dict.fromkeys(pieces, 0), "hidden", "bring back pieces", words)


def removed(library: Library) -> list[int]:
    """Pieces that were removed and could come back, by title."""
    found = library.query(
        f"SELECT p.id FROM {SOURCE} WHERE p.hidden = 1 AND p.number IS NOT NULL AND d.state != 'removed'"
        " ORDER BY p.title_key, p.id"
    )
    return [row[0] for row in found]


def _write(
    library: Library, values: Mapping[int, Any], column: str, kind: str, words: str, **details: Any
) -> int | None:
    if not values:
        return None
    with library.write() as connection:
        looked = look(connection, "pieces", ((one,) for one in values))
        before = [image for image in looked if image.row and image.row[column] != values[image.key[0]]]
        if not before:
            return None
        changed = [image.key[0] for image in before]
        connection.executemany(
            f"UPDATE pieces SET {column} = ? WHERE id = ?", [(values[one], one) for one in changed]
        )
        if column in _COLUMNS.values():
            own.settle(connection, changed)
        after = look_again(connection, before)
        return record(connection, kind, words, before, after, count=len(changed), **details)


def _check(template: str) -> None:
    if not template.strip():
        raise ValueError("A pattern for titles must not be empty.")
    for name, _ in _PLACE.findall(template):
        if name not in _PLACES:
            raise ValueError(f"There is no {{{name}}}; use {_listed([f'{{{one}}}' for one in _PLACES])}.")


def _listed(names: Sequence[str]) -> str:
    return f"{', '.join(names[:-1])} or {names[-1]}"


def _fill(pattern: Pattern, row: PieceRow, number: int) -> str:
    facts = row.facts
    title = facts.title or row.path.stem
    if pattern.find:
        title = re.sub(re.escape(pattern.find), lambda _: pattern.replace, title, flags=re.IGNORECASE)
    values = {
        "title": title,
        "composer": facts.composer or "",
        "file": row.path.stem,
        "folder": row.path.parent.name,
        "key": str(facts.key or ""),
        "metre": facts.metres[0] if facts.metres else "",
    }

    def value(match: re.Match[str]) -> str:
        if match[1] == "n":
            return str(number).zfill(int(match[2] or 1))
        return values[match[1]]

    return _PLACE.sub(value, pattern.template)
