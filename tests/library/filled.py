"""A library of generated rows: quick to make, of any size."""

from __future__ import annotations

import random
import sqlite3
import zlib
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from clamp_desktop.library.library import Library
from clamp_desktop.library.organising import labels, suggestions
from clamp_desktop.library.text import composer_key, indexed, title_key

FORMS = ("Waltz", "Nocturne", "Étude", "Polonaise", "小夜曲", "Lullaby", "March", "Chanson", "Reel", "Fuga")
NAMES = ("Clara Wieck", "Franz Schubert", "Fanny Hensel", "Scott Joplin", "Traditional", "滝廉太郎", None)
KEYS = ("C", "G", "D", "A", "E", "F", "Bb", "Eb")
PLACES = ("Choir", "Choir/Easter", "Folk", "Folk/Reels", "Folk/Jigs", "Piano", "Église")
INSTRUMENTS = ("piano", "violin cello", "clarinet", "voice piano", "", "flute")


def fill(library: Library, count: int, dimension: int = 0, root: str = "/music") -> list[int]:
    """``count`` pieces, one to a file; with a dimension, vectors of the model ``"words"``; their ids."""
    chance = random.Random(1)
    ids = list(range(1, count + 1))
    with library.write() as connection:
        connection.execute("INSERT INTO folders (id, path, added, scanned) VALUES (1, ?, 0, 0)", [root])
        packed = zlib.compress(b"X:1")
        connection.executemany(
            "INSERT INTO contents (id, hash, kind, text) VALUES (?, ?, 'abc', ?)",
            [(one, one.to_bytes(20, "big"), packed) for one in ids],
        )
        paths = [f"{root}/{chance.choice(PLACES)}/{one:06}.abc" for one in ids]
        connection.executemany(
            "INSERT INTO files (id, folder_id, path, size, mtime_ns, hash, read_hash, state, added)"
            " VALUES (?, 1, ?, 0, 0, ?, ?, 'present', 0)",
            [
                (one, path, one.to_bytes(20, "big"), one.to_bytes(20, "big"))
                for one, path in zip(ids, paths, strict=True)
            ],
        )
        _pieces(connection, ids, paths, chance)
        if dimension:
            _vectors(connection, ids, dimension)
    return ids


def _pieces(
    connection: sqlite3.Connection, ids: Sequence[int], paths: Sequence[str], chance: random.Random
) -> None:
    rows, words = [], []
    for one, path in zip(ids, paths, strict=True):
        title = f"{chance.choice(FORMS)} in the manner of the north, no. {chance.randrange(9999)}"
        composer = chance.choice(NAMES)
        facts = (
            chance.choice(KEYS), chance.choice(("major", "minor")), chance.choice(("3/4", "4/4", "6/8 3/4")),
            float(chance.randrange(40, 200)), chance.random() * 600, chance.choice(INSTRUMENTS),
            chance.randrange(1, 9), chance.randrange(8, 200), chance.randrange(20, 5000), float(one),
        )  # fmt: skip
        rows.append(
            (
                one,
                one,
                one,
                title,
                composer,
                title,
                composer,
                title_key(title),
                composer_key(composer),
                *facts,
            )
        )
        words.append((one, indexed(title), indexed(composer or ""), indexed(path)))
    connection.executemany(
        "INSERT INTO pieces (id, file_id, number, content_id, format, title, composer, file_title,"
        " file_composer, title_key, composer_key, tonic, mode, metres, tempo_bpm, duration, instruments,"
        " parts, measures, note_count, added)"
        " VALUES (?, ?, 0, ?, 'abc', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        rows,
    )
    connection.executemany(
        "INSERT INTO pieces_fts (rowid, title, composer, lyrics, kind, path, tags, note)"
        " VALUES (?, ?, ?, '', '', ?, '', '')",
        words,
    )


def suggest(
    library: Library, name: str, piece_ids: Sequence[int], confidence: float = 0.8, source: str = "zero-shot"
) -> None:
    """Let the program suggest one tag for pieces, in place of all that this source suggested."""
    with library.write() as connection:
        label_id, _ = labels.ensure(connection, name)
    suggestions.put(
        library,
        suggestions.Source(source),
        np.full(len(piece_ids), label_id),
        np.array(piece_ids, np.int64),
        np.full(len(piece_ids), confidence, np.float32),
    )


def _vectors(connection: sqlite3.Connection, ids: Sequence[int], dimension: int) -> None:
    chance = np.random.default_rng(1)
    vectors = chance.standard_normal((len(ids), dimension)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    connection.execute("INSERT INTO models (id, name, dimension) VALUES (1, 'words', ?)", [dimension])
    connection.executemany(
        "INSERT INTO vectors (content_id, model_id, vector) VALUES (?, 1, ?)",
        [(one, row.astype("<f2").tobytes()) for one, row in zip(ids, vectors, strict=True)],
    )


def make(folder: Path, count: int, dimension: int = 0) -> None:
    """The same in a folder of its own."""
    with Library.open(folder) as library:
        fill(library, count, dimension)
