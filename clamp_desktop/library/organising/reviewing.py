"""Deciding on suggestions: accept, reject, remove. Each is one operation that can be undone.

An accepted suggestion is a tag like any other and remembers who suggested it and how sure it was. What was
rejected is never suggested again for that piece. What is only removed may be suggested again.
"""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Iterable, Sequence
from typing import Any

from clamp_desktop.library.chunks import chunks, marks
from clamp_desktop.library.images import Image, look, look_again
from clamp_desktop.library.indexing import fulltext
from clamp_desktop.library.library import Library
from clamp_desktop.library.operations import count_words, each_once, record
from clamp_desktop.library.organising import labels
from clamp_desktop.library.organising.suggestions import SEEN, Source
from clamp_desktop.library.organising.tag_names import label_keys, path_key, tidy
from clamp_desktop.library.organising.tags import ensure

_Row = tuple[int, int, str, str, float]  # piece, label, name, source, confidence


def accept(library: Library, piece_ids: Iterable[int], name: str) -> int | None:
    """Accept a suggested tag for pieces; the operation's id, ``None`` where it is suggested for none of them.

    ``tags.add_tag`` does the same and tags the other pieces, too.
    """
    with library.write() as connection:
        return _accept(connection, _of_pieces(connection, piece_ids, name))


def accept_some(library: Library, pairs: Iterable[tuple[int, int]]) -> int | None:
    """Accept single suggestions, each a piece and a label; the operation's id, ``None`` where none waits."""
    with library.write() as connection:
        return _accept(connection, _of_pairs(connection, pairs))


def reject_some(library: Library, pairs: Iterable[tuple[int, int]]) -> int | None:
    """Reject single suggestions, each a piece and a label; the operation's id, ``None`` where none waits."""
    with library.write() as connection:
        return _reject(connection, _of_pairs(connection, pairs))


def accept_above(
    library: Library,
    at_least: float,
    name: str | None = None,
    source: Source | None = None,
    piece_ids: Iterable[int] | None = None,
    probe: str | None = None,
) -> int | None:
    """Accept all suggestions from a confidence on: of one tag, source, label set or some pieces, or all.

    The operation's id (one undo takes all of it back), ``None`` where there is none.
    """
    with library.write() as connection:
        return _accept(connection, _chosen(connection, at_least, name, source, piece_ids, probe))


def count_above(
    library: Library,
    at_least: float,
    name: str | None = None,
    source: Source | None = None,
    piece_ids: Iterable[int] | None = None,
    probe: str | None = None,
) -> int:
    """How many suggestions ``accept_above`` would accept."""
    sql, bound = _where(at_least, name, source, piece_ids, probe)
    return int(library.value(f"SELECT count(*) FROM suggested WHERE {sql}", bound))


def reject(library: Library, piece_ids: Iterable[int], name: str) -> int | None:
    """A suggested tag does not fit; it is not suggested for them again. The operation's id or ``None``."""
    with library.write() as connection:
        return _reject(connection, _of_pieces(connection, piece_ids, name))


def reject_above(
    library: Library,
    at_least: float,
    name: str | None = None,
    piece_ids: Iterable[int] | None = None,
) -> int | None:
    """Reject all suggestions from a confidence on, of a tag, for pieces, or all; as ``accept_above``."""
    with library.write() as connection:
        return _reject(connection, _chosen(connection, at_least, name, None, piece_ids, None))


def remove(library: Library, source: Source | None = None, probe: str | None = None) -> int | None:
    """Remove everything that was suggested and not decided: by one source, by one label set, or by all.

    At once, however much it is. The operation's id, ``None`` where nothing was suggested.
    """
    with library.write() as connection:
        rows = connection.execute(
            "SELECT o.id FROM origins o LEFT JOIN probes p ON p.id = o.probe_id"
            " WHERE o.removed = 0 AND (?1 IS NULL OR o.source = ?1) AND (?2 IS NULL OR p.folded = ?2)"
            " AND EXISTS (SELECT 1 FROM suggestions s WHERE s.origin_id = o.id)",
            [source, None if probe is None else path_key(probe)],
        ).fetchall()
        if not rows:
            return None
        before = look(connection, "origins", rows)
        count = connection.execute(
            f"SELECT count(*) FROM suggestions WHERE origin_id IN ({marks(rows)}) AND {SEEN}",
            [one for (one,) in rows],
        ).fetchone()[0]
        connection.executemany("UPDATE origins SET removed = 1 WHERE id = ?", rows)
        labels.count_change(connection)
        words = f"Removed {count_words(count, 'suggestion')}"
        after = look_again(connection, before)
        return record(connection, "clear suggestions", words, before, after, count=count)


def _of_pieces(connection: sqlite3.Connection, piece_ids: Iterable[int], name: str) -> list[_Row]:
    rows: list[_Row] = []
    for part in chunks(each_once(piece_ids)):
        rows += connection.execute(
            "SELECT piece_id, label_id, name, source, confidence FROM suggested"
            f" WHERE piece_id IN ({marks(part)}) AND (folded = ? OR concept = ?)",
            [*part, *label_keys(name)],
        ).fetchall()
    return rows


def _of_pairs(connection: sqlite3.Connection, pairs: Iterable[tuple[int, int]]) -> list[_Row]:
    by_label: dict[int, list[int]] = {}
    for piece, label in dict.fromkeys(pairs):
        by_label.setdefault(label, []).append(piece)
    rows: list[_Row] = []
    for label, pieces in by_label.items():
        for part in chunks(pieces):
            rows += connection.execute(
                "SELECT piece_id, label_id, name, source, confidence FROM suggested"
                f" WHERE label_id = ? AND piece_id IN ({marks(part)})",
                [label, *part],
            ).fetchall()
    return rows


def _chosen(
    connection: sqlite3.Connection,
    at_least: float,
    name: str | None,
    source: Source | None,
    piece_ids: Iterable[int] | None,
    probe: str | None,
) -> list[_Row]:
    sql, bound = _where(at_least, name, source, piece_ids, probe)
    return connection.execute(
        f"SELECT piece_id, label_id, name, source, confidence FROM suggested WHERE {sql}", bound
    ).fetchall()


def _where(
    at_least: float,
    name: str | None,
    source: Source | None,
    piece_ids: Iterable[int] | None,
    probe: str | None,
) -> tuple[str, list[Any]]:
    parts, bound = ["confidence >= ?", SEEN], list[Any]([at_least])
    if name is not None:
        parts.append("(folded = ? OR concept = ?)")
        bound += label_keys(name)
    if source is not None:
        parts.append("source = ?")
        bound.append(source)
    if probe is not None:
        parts.append("probe_id = (SELECT id FROM probes WHERE folded = ?)")
        bound.append(path_key(probe))
    if piece_ids is not None:
        parts.append("piece_id IN (SELECT value FROM json_each(?))")
        bound.append(json.dumps(list(piece_ids)))
    return " AND ".join(parts), bound


def _accept(connection: sqlite3.Connection, rows: Sequence[_Row]) -> int | None:
    if not rows:
        return None
    before: list[Image] = []
    ids: dict[int, int] = {}
    for label_id, name in {row[1]: row[2] for row in rows}.items():
        ids[label_id], made = ensure(connection, tidy(name))
        before += made
        labels.link(connection, [label_id], ids[label_id])
    before += look(connection, "piece_tags", [(row[0], ids[row[1]]) for row in rows])
    before += look(connection, "suggestions", [row[:2] for row in rows])
    now = time.time()
    connection.executemany(
        "INSERT INTO piece_tags (piece_id, tag_id, source, confidence, state, changed)"
        " VALUES (?, ?, ?, ?, 'accepted', ?) ON CONFLICT DO NOTHING",
        [(piece, ids[label], source, confidence, now) for piece, label, _, source, confidence in rows],
    )
    _decided(connection, rows)
    pieces = each_once(row[0] for row in rows)
    fulltext.refresh_tags(connection, pieces)
    words, details = _words("Accepted", rows)
    return record(connection, "accept tag", words, before, look_again(connection, before), **details)


def _reject(connection: sqlite3.Connection, rows: Sequence[_Row]) -> int | None:
    if not rows:
        return None
    keys = [row[:2] for row in rows]
    before = [*look(connection, "rejections", keys), *look(connection, "suggestions", keys)]
    now = time.time()
    connection.executemany(
        "INSERT INTO rejections (piece_id, label_id, source, confidence, changed) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT DO NOTHING",
        [(piece, label, source, confidence, now) for piece, label, _, source, confidence in rows],
    )
    _decided(connection, rows)
    words, details = _words("Rejected", rows)
    return record(connection, "reject tag", words, before, look_again(connection, before), **details)


def _decided(connection: sqlite3.Connection, rows: Sequence[_Row]) -> None:
    connection.executemany(
        "DELETE FROM suggestions WHERE piece_id = ? AND label_id = ?", [row[:2] for row in rows]
    )
    labels.count_change(connection)


def _words(verb: str, rows: Sequence[_Row]) -> tuple[str, dict[str, Any]]:
    names = {row[2] for row in rows}
    if len(names) == 1:
        pieces = len({row[0] for row in rows})
        (name,) = names
        return f"{verb} “{name}” for {count_words(pieces)}", {"count": pieces, "name": name}
    return f"{verb} {count_words(len(rows), 'suggestion')}", {"suggestions": len(rows)}
