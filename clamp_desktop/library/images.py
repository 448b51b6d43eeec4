"""Rows as they were at a moment, and putting them back: what undo is made of."""

from __future__ import annotations

import base64
import json
import sqlite3
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from clamp_desktop.library.catalogue import own
from clamp_desktop.library.chunks import chunks, marks
from clamp_desktop.library.indexing import fulltext

_LONG = 10_000  # characters
_PACKED = "zlib:"


@dataclass(frozen=True, slots=True)
class _Table:
    """What operations may touch of a table.

    Attributes:
        key: the columns that tell its rows apart.
        columns: those that are the user's, where the others belong to scans: such rows are neither made nor
            removed. Empty for whole rows.
        unique: a column in which rows that change places would be in each other's way.
    """

    key: tuple[str, ...] = ("id",)
    columns: tuple[str, ...] = ()
    unique: str = ""


# In the order in which rows refer to each other.
_TABLES = {
    "folders": _Table(),
    "files": _Table(columns=("path", "folder_id", "removed")),
    "pieces": _Table(columns=own.COLUMNS),
    "tags": _Table(unique="folded"),
    "labels": _Table(unique="folded"),
    "label_groups": _Table(key=("name",)),
    "probes": _Table(unique="folded"),
    "origins": _Table(),
    "piece_tags": _Table(key=("piece_id", "tag_id")),
    "suggestions": _Table(key=("piece_id", "label_id")),
    "rejections": _Table(key=("piece_id", "label_id")),
    "collections": _Table(unique="folded"),
    "collection_pieces": _Table(key=("collection_id", "piece_id")),
    "smart_collections": _Table(unique="folded"),
}


@dataclass(frozen=True, slots=True)
class Image:
    """A row at a moment.

    Attributes:
        key: values of the table's key columns.
        row: column → value, or ``None`` where there is no such row.
    """

    table: str
    key: tuple[Any, ...]
    row: dict[str, Any] | None


def look(connection: sqlite3.Connection, table: str, keys: Iterable[Sequence[Any]]) -> list[Image]:
    """Rows as they are now, in this order."""
    wanted = [tuple(key) for key in keys]
    found: dict[tuple[Any, ...], dict[str, Any]] = {}
    spec = _TABLES[table]
    columns = ", ".join((*spec.key, *spec.columns)) if spec.columns else "*"
    # All but one part of a key are mostly the same: one statement for many rows.
    for rest, group in groupby(sorted(set(wanted), key=lambda key: (key[1:], key[0])), lambda key: key[1:]):
        condition = " AND ".join([f"{name} = ?" for name in spec.key[1:]] + [""])
        for part in chunks([key[0] for key in group]):
            cursor = connection.execute(
                f"SELECT {columns} FROM {table} WHERE {condition}{spec.key[0]} IN ({marks(part)})",
                [*rest, *part],
            )
            names = [column[0] for column in cursor.description]
            for values in cursor:
                row = dict(zip(names, values, strict=True))
                found[tuple(row[name] for name in spec.key)] = row
    return [Image(table, key, found.get(key)) for key in wanted]


def look_again(connection: sqlite3.Connection, images: Sequence[Image]) -> list[Image]:
    """The same rows as they are now."""
    found: list[Image] = []
    for table in dict.fromkeys(image.table for image in images):
        found += look(connection, table, (image.key for image in images if image.table == table))
    return found


def restore(connection: sqlite3.Connection, images: Sequence[Image]) -> None:
    """Put rows back as they were, inside a transaction: rows that others refer to first, removals last."""
    by_table = {name: [image for image in images if image.table == name] for name in _TABLES}
    touched = _touched(connection, by_table)
    renamed = _renamed(connection, by_table["pieces"])
    for name, some in by_table.items():
        spec = _TABLES[name]
        present = [image.row for image in some if image.row is not None]
        if spec.unique and present:
            connection.executemany(
                f"UPDATE {name} SET {spec.unique} = char(1) || id WHERE id = ?",
                [(row["id"],) for row in present],
            )
        if name == "files":  # two files that change places; the next scan says which of them are there
            _free_paths(connection, present)
        for columns, rows in groupby(present, key=tuple):
            connection.executemany(_statement(name, spec, columns), [tuple(row.values()) for row in rows])
    for name in reversed(_TABLES):
        spec = _TABLES[name]
        if not spec.columns:
            condition = " AND ".join(f"{column} = ?" for column in spec.key)
            connection.executemany(
                f"DELETE FROM {name} WHERE {condition}",
                [image.key for image in by_table[name] if image.row is None],
            )
    if any(by_table[name] for name in ("labels", "origins", "suggestions", "rejections")):
        connection.execute("UPDATE counters SET value = value + 1 WHERE name = 'suggestions'")
    own.settle(connection, renamed)
    fulltext.refresh_files(connection, [image.key[0] for image in by_table["files"]])
    fulltext.refresh_tags(connection, touched | _touched(connection, by_table))


def pack(images: Sequence[Image]) -> str:
    """Images as JSON, for each table its columns once; compressed where they are many."""
    packed: list[list[Any]] = []
    for (table, columns), group in groupby(images, key=lambda image: (image.table, _columns(image))):
        rows = [list(image.row.values()) if image.row is not None else list(image.key) for image in group]
        packed.append([table, columns, rows])
    text = json.dumps({"images": packed}, ensure_ascii=False, separators=(",", ":"))
    if len(text) < _LONG:
        return text
    return _PACKED + base64.b85encode(zlib.compress(text.encode("utf-8"), 1)).decode("ascii")


def unpack(text: str) -> list[Image]:
    """Images as ``pack`` wrote them, or the first format of libraries: a list of single rows."""
    if text.startswith(_PACKED):
        text = zlib.decompress(base64.b85decode(text[len(_PACKED) :])).decode("utf-8")
    stored = json.loads(text)
    if isinstance(stored, list):
        return [Image(table, tuple(key), row) for table, key, row in stored]
    images: list[Image] = []
    for table, columns, rows in stored["images"]:
        for values in rows:
            row = dict(zip(columns, values, strict=True)) if columns is not None else None
            key = [row[name] for name in _TABLES[table].key] if row is not None else values
            images.append(Image(table, tuple(key), row))
    return images


def _columns(image: Image) -> list[str] | None:
    return list(image.row) if image.row is not None else None


def _statement(table: str, spec: _Table, columns: Sequence[str]) -> str:
    if spec.columns:
        sets = ", ".join(f"{name} = ?{place}" for place, name in enumerate(columns, 1) if name != "id")
        return f"UPDATE {table} SET {sets} WHERE id = ?{columns.index('id') + 1}"
    updates = ", ".join(f"{name} = excluded.{name}" for name in columns)
    return (
        f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"
        f" ON CONFLICT ({', '.join(spec.key)}) DO UPDATE SET {updates}"
    )


def _free_paths(connection: sqlite3.Connection, rows: Sequence[dict[str, Any]]) -> None:
    connection.executemany(
        "UPDATE files SET state = 'missing' WHERE id = ? AND path != ?",
        [(row["id"], row["path"]) for row in rows],
    )


def _renamed(connection: sqlite3.Connection, images: Sequence[Image]) -> list[int]:
    """Pieces of which the user's words will change, and not just a rating."""
    now = look(connection, "pieces", (image.key for image in images))
    return [
        image.key[0]
        for image, current in zip(images, now, strict=True)
        if image.row and current.row and any(image.row[name] != current.row[name] for name in own.WORDS)
    ]


def _touched(connection: sqlite3.Connection, by_table: dict[str, list[Image]]) -> set[int]:
    """Pieces whose tags, or the names of whose tags, these images are about."""
    pieces = {image.key[0] for image in by_table["piece_tags"]}
    for part in chunks([image.key[0] for image in by_table["tags"]]):
        pieces.update(
            row[0]
            for row in connection.execute(
                f"SELECT piece_id FROM piece_tags WHERE tag_id IN ({marks(part)})", part
            )
        )
    return pieces
