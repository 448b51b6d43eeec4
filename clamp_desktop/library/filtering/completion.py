"""What could come next while a search is typed: fields, values that the library holds, earlier searches."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from clamp_desktop.library.filtering.condition_fields import FIELDS, Field, field_called
from clamp_desktop.library.filtering.field_values import plain
from clamp_desktop.library.filtering.filters import SOURCE, VISIBLE
from clamp_desktop.library.filtering.typed import Asked, Trouble
from clamp_desktop.library.filtering.typed_parts import COMMAS, QUOTES, Part, parts
from clamp_desktop.library.library import Library
from clamp_desktop.library.scanning import folder_tree
from clamp_desktop.library.searching import searches
from clamp_desktop.library.text import title_key, words

LIMIT = 12
_Counted = tuple[str, str, int | None]  # a value folded and as it is, and how many pieces have it
_COUNTED = {
    "key": "p.tonic || ' ' || p.mode",
    "mode": "p.mode",
    "format": "p.format",
    "composer": "p.composer",
    "genre": "p.genre",
}
_HELD = {"metre": "p.metres", "instrument": "p.instruments"}  # several in a column


@dataclass(frozen=True, slots=True)
class Proposal:
    """Something to put into the text.

    Attributes:
        text: what takes the place of ``Completion.start`` to ``end``.
        label: what to show.
        kind: ``"field"``, ``"value"`` or ``"search"``.
        count: pieces that have the value; ``None`` where that says nothing.
    """

    text: str
    label: str
    kind: str
    count: int | None = None


@dataclass(frozen=True, slots=True)
class Completion:
    """Proposals for a stretch of the text, the likeliest first."""

    start: int
    end: int
    proposals: tuple[Proposal, ...]


def complete(library: Library, text: str, cursor: int, limit: int = LIMIT) -> Completion:
    """What could stand where the cursor is."""
    cursor = min(max(cursor, 0), len(text))
    part = next((one for one in parts(text) if one.start < cursor <= one.end), None)
    if part is None:
        return Completion(cursor, cursor, ())
    field = field_called(part.name) if part.name else None
    if field is not None and cursor >= part.value[0]:
        return _values(library, field, text, part, cursor, limit)
    if part.name or part.quoted:
        return Completion(cursor, cursor, ())
    return _fields(library, text, part, cursor, limit)


def doubts(library: Library, asked: Asked) -> tuple[Trouble, ...]:
    """Tags, collections and folders that were asked for and are not in the library, and what may be meant."""
    found: list[Trouble] = []
    for condition, (start, end) in zip(asked.conditions, asked.places, strict=True):
        field = FIELDS[condition.field]
        if field.name not in ("tag", "collection", "folder"):
            continue
        known = {folded: value for folded, value, _ in _counts(library, field)}
        for value in condition.values:
            name = plain(str(value))
            is_path = field.name == "folder" and ("/" in name or "\\" in name)
            if name in known or is_path:
                continue
            near = difflib.get_close_matches(name, known, 1, 0.6)
            hint = f"; did you mean “{known[near[0]]}”?" if near else "."
            suggestion = f"{field.name}:{_quoted(known[near[0]])}" if near else ""
            found.append(Trouble(start, end, f"There is no {field.name} “{value}”{hint}", suggestion))
    return tuple(found)


def _fields(library: Library, text: str, part: Part, cursor: int, limit: int) -> Completion:
    begin = text[part.start : cursor]
    minus = begin[:1] == "-"
    wanted = plain(begin.lstrip("-"))
    found = []
    for field in FIELDS.values():
        names = (name for name in (field.name, *field.names) if plain(name).startswith(wanted))
        name = next(names, "") if wanted else ""
        if name:
            found.append(Proposal(f"{'-' if minus else ''}{name}:", f"{name}:{_example(field)}", "field"))
    found.sort(key=lambda one: (one.text.lstrip("-").rstrip(":") not in FIELDS, len(one.text)))
    start = part.start
    if not text[: part.start].strip() and not text[part.end :].strip():
        found += [
            Proposal(row.query, row.query, "search")
            for row in searches.latest(library, begin, limit)
            if row.query != begin
        ]
    return Completion(start, part.end, tuple(found[:limit]))


def _values(library: Library, field: Field, text: str, part: Part, cursor: int, limit: int) -> Completion:
    comma = max(text.rfind(sign, part.value[0], cursor) for sign in COMMAS)
    start = comma + 1 if comma >= 0 else part.value[0]
    wanted = plain("".join(" " if sign in QUOTES else sign for sign in text[start:cursor]))
    found: list[tuple[str, int | None]]
    if not field.plain:
        found = [(example, None) for example in field.examples if not wanted or example.startswith(wanted)]
    else:
        found = list(islice(_known(library, field, wanted), limit))
    proposals = [Proposal(_quoted(value), value, "value", count) for value, count in found[:limit]]
    return Completion(start, part.end, tuple(proposals))


def _known(library: Library, field: Field, wanted: str) -> Iterator[tuple[str, int | None]]:
    """Values of a field that begin so, the most frequent first; then those that have a word which does."""
    counted = _titles(library, wanted) if field.name == "title" else _counts(library, field)
    yield from ((value, count) for folded, value, count in counted if folded.startswith(wanted))
    for folded, value, count in counted:
        if not folded.startswith(wanted) and any(word.startswith(wanted) for word in words(folded)):
            yield value, count


def _titles(library: Library, wanted: str) -> list[_Counted]:
    """Titles that begin so: a library has too many to look at all of them with every letter."""
    rows = library.query(
        f"SELECT p.title, count(*) FROM {SOURCE} WHERE {VISIBLE} AND p.title_key >= ? AND p.title_key < ?"
        " GROUP BY p.title_key ORDER BY count(*) DESC, p.title_key LIMIT 50",
        [title_key(wanted), title_key(wanted) + chr(0x10FFFF)],
    )
    return [(wanted, title, count) for title, count in rows]


def _counts(library: Library, field: Field) -> list[_Counted]:
    """Every value that the library holds of a field, most frequent first; remembered until it changes."""
    of_pieces = field.name in _COUNTED or field.name in _HELD or field.name == "folder"
    state = library.counted("pieces") if of_pieces else library.state()
    known = library.kept.get(("values", field.name))
    if isinstance(known, tuple) and known[0] == state:
        found: list[_Counted] = known[1]
        return found
    counts = [
        (plain(field.words(value) if field.name == "instrument" else value), value, count)
        for value, count in _read(library, field)
    ]
    counts.sort(key=lambda one: (-(one[2] or 0), one[0]))
    library.kept["values", field.name] = (state, counts)
    return counts


def _read(library: Library, field: Field) -> Iterator[tuple[str, int | None]]:
    if field.name in _COUNTED:
        yield from library.query(
            f"SELECT {_COUNTED[field.name]} AS value, count(*) FROM {SOURCE}"
            f" WHERE {VISIBLE} AND value IS NOT NULL GROUP BY value"
        )
    elif field.name in _HELD:
        counts: dict[str, int] = {}
        for held, count in library.query(
            f"SELECT {_HELD[field.name]}, count(*) FROM {SOURCE} WHERE {VISIBLE} GROUP BY 1"
        ):
            for one in held.split():
                counts[one] = counts.get(one, 0) + count
        yield from counts.items()
    elif field.name == "tag":
        yield from library.query(
            "SELECT t.name, count(pt.piece_id) FROM tags t LEFT JOIN piece_tags pt"
            " ON pt.tag_id = t.id AND pt.state = 'accepted' GROUP BY t.id"
        )
    elif field.name == "collection":
        yield from library.query(
            "SELECT c.name, count(cp.piece_id) FROM collections c LEFT JOIN collection_pieces cp"
            " ON cp.collection_id = c.id GROUP BY c.id"
        )
    elif field.name == "folder":
        names: dict[str, int] = {}
        for _, directory, count in folder_tree.counts(library):
            for name in set(directory.replace("\\", "/").strip("/").split("/")):
                names[name] = names.get(name, 0) + count
        yield from names.items()
    else:
        yield from ((choice, None) for choice in field.choices)


def _quoted(value: str) -> str:
    clean = "".join(sign for sign in value if sign not in QUOTES)
    return f'"{clean}"' if any(sign.isspace() or sign in COMMAS for sign in clean) else clean


def _example(field: Field) -> str:
    return field.examples[0] if field.examples else ""
