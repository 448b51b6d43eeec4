"""Tags in files: CSV and JSON of a whole library, and sidecar files, one for each file of music.

Each says of which piece it speaks in three ways: by its music (a digest of what the model reads, the same on
every computer), by the bytes of its file, and by its path.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TextIO

from clamp_desktop.library.filtering.filters import SOURCE, VISIBLE
from clamp_desktop.library.library import Library
from clamp_desktop.library.locations import from_text

FORMAT = "clamp-desktop tags"
VERSION = 1
SUFFIX = ".tags.json"
COLUMNS = ("path", "tag", "number", "music", "file", "source", "confidence")
LARGEST = 500_000_000  # bytes of a file that is read
# A spreadsheet would run a cell that begins so as a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "'")


class ExchangeError(ValueError):
    """A file that holds no tags as they are written here; ``str()`` names it and says why."""


@dataclass(frozen=True, slots=True)
class Tagged:
    """A tag on a piece. ``source`` and ``confidence`` as in ``catalogue.pieces.PieceTag``."""

    name: str
    source: str = "user"
    confidence: float | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """What is said of a piece.

    Attributes:
        path: of its file; absolute, or relative to wherever it is looked for.
        number: of the tune in a book, from 1; ``None``: the whole file.
        music, file: digests in hexadecimal; empty where they are not known.
        rejected: names of tags that must not be suggested for it.
    """

    path: str
    number: int | None = None
    music: str = ""
    file: str = ""
    tags: tuple[Tagged, ...] = ()
    rejected: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Bundle:
    """All that a file says, or several files together.

    Attributes:
        looks: tag → colour and description, ``None`` for none.
    """

    entries: tuple[Entry, ...] = ()
    looks: Mapping[str, tuple[str | None, str | None]] = field(default_factory=dict)


def bundle(library: Library, piece_ids: Sequence[int] | None = None) -> Bundle:
    """All tags of a library, or of some pieces; pieces of which nothing was said are left out."""
    chosen = "" if piece_ids is None else " AND p.id IN (SELECT value FROM json_each(?))"
    bound = [] if piece_ids is None else [json.dumps(list(piece_ids))]
    carried: dict[int, list[Tagged]] = {}
    for one, name, source, confidence in library.query(
        "SELECT pt.piece_id, t.name, pt.source, pt.confidence FROM piece_tags pt"
        " JOIN tags t ON t.id = pt.tag_id ORDER BY t.folded"
    ):
        carried.setdefault(one, []).append(Tagged(name, source, confidence))
    rejected: dict[int, list[str]] = {}
    for one, name in library.query(
        "SELECT r.piece_id, COALESCE(t.name, l.name) FROM rejections r JOIN labels l ON l.id = r.label_id"
        " LEFT JOIN tags t ON t.id = l.tag_id ORDER BY 2"
    ):
        rejected.setdefault(one, []).append(name)
    rows = library.query(
        "SELECT p.id, f.path, p.number, (SELECT count(*) FROM pieces q WHERE q.file_id = f.id"
        "  AND q.number IS NOT NULL), lower(hex(c.hash)), lower(hex(f.hash))"
        f" FROM {SOURCE} JOIN contents c ON c.id = p.content_id WHERE {VISIBLE}{chosen}"
        " AND (p.id IN (SELECT piece_id FROM piece_tags) OR p.id IN (SELECT piece_id FROM rejections))"
        " ORDER BY f.path, p.number",
        bound,
    )
    entries = tuple(
        Entry(
            str(from_text(path)).encode("utf-8", "replace").decode("utf-8"),
            number + 1 if tunes > 1 else None,
            music,
            file or "",
            tuple(carried.get(one, ())),
            tuple(rejected.get(one, ())),
        )
        for one, path, number, tunes, music, file in rows
    )
    used = {tag.name for one in entries for tag in one.tags}
    looks = {
        name: (colour, said)
        for name, colour, said in library.query("SELECT name, colour, description FROM tags ORDER BY folded")
        if piece_ids is None or name in used
    }
    return Bundle(entries, looks)


def write_csv(found: Bundle, out: TextIO) -> None:
    """Write a row for each tag of each piece. Open files with ``newline=""``."""
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    for one in found.entries:
        for tag in one.tags:
            confidence = "" if tag.confidence is None else f"{tag.confidence:.4f}"
            row = (one.path, tag.name, one.number or "", one.music, one.file, tag.source, confidence)
            writer.writerow([_guarded(value) for value in row])


def write_json(found: Bundle, out: TextIO) -> None:
    """Write everything as JSON, rejections and the looks of tags included."""
    json.dump(_plain(found), out, ensure_ascii=False, indent=1)
    out.write("\n")


def write_sidecars(found: Bundle, folder: Path) -> int:
    """Write a small JSON file into a folder for each file of music that has tags; how many.

    Raises:
        OSError: a file cannot be written.
    """
    by_file: dict[str, list[Entry]] = {}
    for one in found.entries:
        by_file.setdefault(one.path, []).append(one)
    folder.mkdir(parents=True, exist_ok=True)
    for path, entries in by_file.items():
        names = {tag.name for one in entries for tag in one.tags}
        part = Bundle(tuple(entries), {name: found.looks[name] for name in found.looks if name in names})
        name = Path(path).name[:120]
        target = folder / f"{name}.{(entries[0].file or entries[0].music)[:8]}{SUFFIX}"
        unfinished = target.with_name(target.name + ".part")
        with unfinished.open("w", encoding="utf-8") as out:
            write_json(part, out)
        unfinished.replace(target)
    return len(by_file)


def read(path: Path) -> Bundle:
    """What a CSV or JSON file says, or all sidecar files of a folder.

    Raises:
        ExchangeError: a file holds something else, cannot be read, or is too large.
    """
    if path.is_dir():
        parts = [_read_json(one) for one in sorted(path.rglob(f"*{SUFFIX}"))]
        if not parts:
            raise ExchangeError(f"{path} holds no files {SUFFIX}.")
        looks = {name: look for part in reversed(parts) for name, look in part.looks.items()}
        return Bundle(tuple(entry for part in parts for entry in part.entries), looks)
    return _read_json(path) if path.suffix.lower() == ".json" else _read_csv(path)


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > LARGEST:
            raise ExchangeError(f"{path} is too large.")
        return path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise ExchangeError(f"{path} cannot be read: {error.strerror or error}.") from error
    except UnicodeDecodeError as error:
        raise ExchangeError(f"{path} is not written in UTF-8.") from error


def _read_csv(path: Path) -> Bundle:
    text = _text(path)
    heading = text.partition("\n")[0]
    separator = max(",;\t", key=heading.count)
    csv.field_size_limit(10_000_000)
    reader = csv.DictReader(text.splitlines(keepends=True), delimiter=separator)
    columns = {(name or "").strip().lower(): name for name in reader.fieldnames or ()}
    if not {"path", "tag"} <= columns.keys():
        raise ExchangeError(f"{path}: the first line must name the columns path and tag.")
    entries = []
    try:
        for row in reader:
            said = {
                name: _unguarded((row.get(column) or "").strip("\r\n")) for name, column in columns.items()
            }
            if not said["path"] and not said.get("music"):
                continue
            if not said["tag"].strip():
                raise ExchangeError(f"{path}, line {reader.line_num}: a tag is missing.")
            tag = Tagged(said["tag"], _source(said.get("source", "")), _number(said.get("confidence", "")))
            number = said.get("number", "")
            entries.append(
                Entry(
                    said["path"],
                    int(number) if number.isdecimal() else None,
                    said.get("music", "").lower(),
                    said.get("file", "").lower(),
                    (tag,),
                )
            )
    except csv.Error as error:
        raise ExchangeError(f"{path}, line {reader.line_num}: {error}.") from error
    return Bundle(tuple(_joined(entries)))


def _read_json(path: Path) -> Bundle:
    try:
        values = json.loads(_text(path))
        if not isinstance(values, dict) or values.get("format") != FORMAT:
            raise ExchangeError(f"{path} does not hold tags of this program.")
        if values["version"] > VERSION:
            raise ExchangeError(f"{path} was written by a newer version of the program.")
        entries = [
            Entry(
                str(one["path"]),
                None if one.get("number") is None else int(one["number"]),
                str(one.get("music", "")),
                str(one.get("file", "")),
                tuple(
                    Tagged(str(tag["name"]), _source(tag.get("source", "")), _number(tag.get("confidence")))
                    for tag in one.get("tags", ())
                ),
                tuple(str(name) for name in one.get("rejected", ())),
            )
            for one in values["pieces"]
        ]
        looks = {
            str(one["name"]): (one.get("colour") or None, one.get("description") or None)
            for one in values.get("tags", ())
        }
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        if isinstance(error, ExchangeError):
            raise
        raise ExchangeError(f"{path} is not as it should be: {error}.") from error
    return Bundle(tuple(entries), looks)


def _plain(found: Bundle) -> dict[str, Any]:
    def piece(one: Entry) -> dict[str, Any]:
        said: dict[str, Any] = {"path": one.path, "music": one.music, "file": one.file}
        if one.number is not None:
            said["number"] = one.number
        said["tags"] = [
            {"name": tag.name, "source": tag.source}
            | ({} if tag.confidence is None else {"confidence": round(tag.confidence, 4)})
            for tag in one.tags
        ]
        if one.rejected:
            said["rejected"] = list(one.rejected)
        return said

    return {
        "format": FORMAT,
        "version": VERSION,
        "tags": [
            {"name": name, "colour": colour, "description": said}
            for name, (colour, said) in found.looks.items()
        ],
        "pieces": [piece(one) for one in found.entries],
    }


def _joined(entries: Iterable[Entry]) -> Iterator[Entry]:
    """Rows of one piece as one entry."""
    together: dict[tuple[str, int | None, str, str], list[Tagged]] = {}
    for one in entries:
        together.setdefault((one.path, one.number, one.music, one.file), []).extend(one.tags)
    for (path, number, music, file), tags in together.items():
        yield Entry(path, number, music, file, tuple(dict.fromkeys(tags)))


def _guarded(value: Any) -> Any:
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value


def _unguarded(text: str) -> str:
    return text[1:] if text.startswith("'") and text[1:].startswith(_FORMULA) else text


def _source(text: Any) -> str:
    return text if text in ("fact", "zero-shot", "probe") else "user"


def _number(value: Any) -> float | None:
    try:
        number = float(value)
    except (TypeError, ValueError):
        return None
    return number if 0.0 <= number <= 1.0 else None
