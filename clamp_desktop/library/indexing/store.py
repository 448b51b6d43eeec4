"""Storing what a reader made of a file. A piece keeps its id, and with it its tags, when its file changes."""

from __future__ import annotations

import json
import math
import sqlite3
import time
import zlib
from collections.abc import Sequence
from typing import Any

from clamp_desktop.library.catalogue import own
from clamp_desktop.library.chunks import chunks, marks
from clamp_desktop.library.indexing.hashing import content_hash
from clamp_desktop.library.library import Library
from clamp_desktop.library.text import clean, composer_key, title_key
from clamp_desktop.music.piece import Facts, Piece

_LARGEST = 2**62  # SQLite's integers end at 2**63
_NAME = 1000  # characters of a title or a name; what is longer was put into the wrong field
_SUNG = 200_000  # characters of lyrics; the libretto of a long opera has a hundred thousand


def put_content(connection: sqlite3.Connection, text: str, kind: str) -> int:
    """The row of a model text, made where it is missing. Inside a transaction."""
    digest = content_hash(text)
    found = connection.execute("SELECT id FROM contents WHERE hash = ?", [digest]).fetchone()
    if found:
        return int(found[0])
    packed = zlib.compress(text.encode("utf-8", "replace"))
    done = connection.execute(
        "INSERT INTO contents (hash, kind, text) VALUES (?, ?, ?)", [digest, kind, packed]
    )
    return int(done.lastrowid or 0)


def put_pieces(connection: sqlite3.Connection, file_id: int, pieces: Sequence[Piece]) -> list[int]:
    """Make the pieces of a file what its reader found; the ids of all that the file ever held.

    A piece that was there before is recognised by its music, else by its title, else by its number. One that
    the file no longer holds keeps its row and tags without a number, and comes back when it is found again.
    Inside a transaction.
    """
    content_ids = [put_content(connection, piece.text, piece.text_kind) for piece in pieces]
    before = [
        (one, content_id, title_key(file_title), number)
        for one, content_id, file_title, number in connection.execute(
            "SELECT id, content_id, file_title, number FROM pieces WHERE file_id = ?"
            " ORDER BY number IS NULL, number, id",
            [file_id],
        )
    ]
    known = _recognise(before, pieces, content_ids)
    connection.execute("UPDATE pieces SET number = NULL WHERE file_id = ?", [file_id])
    for place, (piece, content_id) in enumerate(zip(pieces, content_ids, strict=True)):
        values = _columns(piece, content_id)
        piece_id = known.get(place)
        if piece_id is None:
            piece_id = _insert(connection, "pieces", values | {"file_id": file_id, "added": time.time()})
            before.append((piece_id, content_id, "", piece.number))
        else:
            sets = ", ".join(f"{name} = ?" for name in values)
            connection.execute(f"UPDATE pieces SET {sets} WHERE id = ?", [*values.values(), piece_id])
        connection.execute("DELETE FROM scores WHERE piece_id = ?", [piece_id])
        if piece.score is not None:
            packed = zlib.compress(piece.score.encode("utf-8", "replace"))
            connection.execute("INSERT INTO scores VALUES (?, ?)", [piece_id, packed])
    held = [row[0] for row in before]
    own.settle(connection, _with_own_names(connection, file_id))
    return held


def _with_own_names(connection: sqlite3.Connection, file_id: int) -> list[int]:
    """Pieces of a file to which the user gave a title or a composer."""
    rows = connection.execute(
        "SELECT id FROM pieces WHERE file_id = ? AND (own_title IS NOT NULL OR own_composer IS NOT NULL)",
        [file_id],
    )
    return [row[0] for row in rows]


Before = tuple[int, int, str, int | None]  # id, content, title key, number


def _recognise(
    before: Sequence[Before], pieces: Sequence[Piece], content_ids: Sequence[int]
) -> dict[int, int]:
    """Place in ``pieces`` → id of the piece that it was before."""
    now = [
        (content_id, title_key(_short(piece.facts.title)), piece.number)
        for piece, content_id in zip(pieces, content_ids, strict=True)
    ]
    known: dict[int, int] = {}
    taken: set[int] = set()
    for trait in range(3):  # music, title, number
        waiting: dict[object, list[int]] = {}
        for row in reversed(before):
            if row[0] not in taken and row[trait + 1] not in ("", None):
                waiting.setdefault(row[trait + 1], []).append(row[0])
        for place, traits in enumerate(now):
            if place not in known and waiting.get(traits[trait]):
                known[place] = waiting[traits[trait]].pop()
                taken.add(known[place])
    return known


def _columns(piece: Piece, content_id: int) -> dict[str, Any]:
    facts = piece.facts
    title, composer = _short(facts.title), _short(facts.composer)
    return {
        "number": piece.number,
        "content_id": content_id,
        "format": str(piece.format),
        "title": title,
        "composer": composer,
        "file_title": title,
        "file_composer": composer,
        "lyricist": _short(facts.lyricist),
        "lyrics": _short(facts.lyrics, _SUNG),
        "genre": _short(facts.genre),
        "origin": _short(facts.origin),
        "tonic": clean(facts.key.tonic) if facts.key else None,
        "mode": clean(facts.key.mode) if facts.key else None,
        "metres": _joined(facts.metres),
        "tempo_words": _short(facts.tempo_words),
        "instruments": _joined(facts.instruments),
        "title_key": title_key(title),
        "composer_key": composer_key(composer),
        "sources": json.dumps({name: str(source) for name, source in facts.sources.items()}),
        "remarks": json.dumps([clean(remark) or "" for remark in piece.remarks], ensure_ascii=False),
        **_figures(facts),
    }


def _figures(facts: Facts) -> dict[str, float | int | None]:
    return {
        "tempo_bpm": _real(facts.tempo_bpm),
        "duration": _real(facts.duration) or 0.0,
        "polyphony": _real(facts.polyphony),
        "parts": _whole(facts.parts) or 0,
        "measures": _whole(facts.measures) or 0,
        "note_count": _whole(facts.note_count) or 0,
        "lowest": _whole(facts.lowest),
        "highest": _whole(facts.highest),
    }


def _short(text: str | None, most: int = _NAME) -> str | None:
    return clean(text if text is None else text[:most])


def _joined(values: Sequence[str]) -> str:
    """Values separated by spaces; they hold none themselves."""
    return " ".join(cleaned.replace(" ", "") for value in values if (cleaned := clean(value)))


def _real(value: float | None) -> float | None:
    return float(value) if value is not None and math.isfinite(value) else None


def _whole(value: int | None) -> int | None:
    return None if value is None else max(-_LARGEST, min(_LARGEST, int(value)))


def _insert(connection: sqlite3.Connection, table: str, values: dict[str, Any]) -> int:
    done = connection.execute(
        f"INSERT INTO {table} ({', '.join(values)}) VALUES ({', '.join('?' * len(values))})",
        list(values.values()),
    )
    return int(done.lastrowid or 0)


def texts_of(library: Library, content_ids: Sequence[int]) -> list[str]:
    """Model texts by their rows, in this order."""
    found: dict[int, str] = {}
    for part in chunks(content_ids):
        for one, packed in library.query(f"SELECT id, text FROM contents WHERE id IN ({marks(part)})", part):
            found[one] = zlib.decompress(packed).decode("utf-8")
    return [found[one] for one in content_ids if one in found]
