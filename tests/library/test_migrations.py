"""Libraries that earlier versions wrote, with content, brought up to date."""

from __future__ import annotations

import contextlib
import json
import sqlite3
import threading
import zlib
from pathlib import Path

import pytest
from sqlite_utils import Database, Migrations

from clamp_desktop.library import operations
from clamp_desktop.library.catalogue import pieces
from clamp_desktop.library.errors import backups
from clamp_desktop.library.filtering.filters import Filters
from clamp_desktop.library.library import FILE_NAME, Library
from clamp_desktop.library.migrations import MIGRATIONS
from clamp_desktop.library.organising import tags
from clamp_desktop.library.schema import prepare
from clamp_desktop.library.searching.query import Query
from clamp_desktop.library.searching.search import search


@pytest.fixture
def first_format(tmp_path: Path) -> Path:
    """A library of format 1 with two pieces, one of them tagged, and the operation that tagged it."""
    steps = Migrations("library")
    steps._migrations = MIGRATIONS._migrations[:1]
    path = tmp_path / FILE_NAME
    db = Database(sqlite3.connect(path, isolation_level=None), execute_plugins=False)
    prepare(db, path, steps)
    db.execute("INSERT INTO folders (id, path, added) VALUES (1, '/music', 0)")
    db.execute("INSERT INTO contents VALUES (1, x'00', 'abc', ?)", [zlib.compress(b"X:1")])
    for number, title in enumerate(("Valse triste", "Chanson triste"), 1):
        db.execute(
            "INSERT INTO files (id, folder_id, path, size, mtime_ns, state, added)"
            " VALUES (?, 1, ?, 0, 0, 'present', 0)",
            [number, f"/music/sub/{number}.abc"],
        )
        db.execute(
            "INSERT INTO pieces (id, file_id, number, content_id, format, title, composer, title_key,"
            " composer_key, added) VALUES (?, ?, 0, 1, 'abc', ?, 'Sibelius', ?, 'sibelius', 0)",
            [number, number, title, title.lower()],
        )
        db.execute(
            "INSERT INTO pieces_fts (rowid, title, composer, tags) VALUES (?, ?, 'sibelius', ?)",
            [number, title.lower(), "slow" if number == 1 else ""],
        )
    db.execute("INSERT INTO tags VALUES (1, 'Slow', 'slow')")
    db.execute("INSERT INTO piece_tags VALUES (1, 1, 'user', NULL, 'accepted', 0)")
    row = {
        "piece_id": 1,
        "tag_id": 1,
        "source": "user",
        "confidence": None,
        "state": "accepted",
        "changed": 0.0,
    }
    before = [["tags", [1], None], ["piece_tags", [1, 1], None]]
    after = [["tags", [1], {"id": 1, "name": "Slow", "folded": "slow"}], ["piece_tags", [1, 1], row]]
    db.execute(
        "INSERT INTO operations (made, kind, words, before, after) VALUES (0, 'add tag', 'Tagged', ?, ?)",
        [json.dumps(before), json.dumps(after)],
    )
    db.close()
    return tmp_path


def test_the_first_format_keeps_its_content(first_format: Path) -> None:
    with Library.open(first_format) as library:
        library.check()
        assert not library.query("PRAGMA foreign_key_check")
        rows = pieces.rows(library, pieces.ids(library))
        assert [(row.facts.title, row.file_title, row.own.rating) for row in rows] == [
            ("Chanson triste", "Chanson triste", 0),
            ("Valse triste", "Valse triste", 0),
        ]
        assert [(tag.name, tag.pieces) for tag in tags.tags(library)] == [("Slow", 1)]
        assert pieces.ids(library, filters=Filters(tag="slow")) == [1]
        assert {hit.piece_id for hit in search(library, Query("triste"))} == {1, 2}
        assert library.value("SELECT directory FROM files") == "/music/sub/"
    (backup,) = backups(first_format / FILE_NAME)
    assert backup.name.endswith("-format1.db")


def test_several_who_open_an_old_library_at_once(first_format: Path) -> None:
    """As the window does, whose threads have a connection each: one backup, made before anything changed."""
    ready, errors = threading.Barrier(8), []

    def open_it() -> None:
        ready.wait()
        try:
            Library.open(first_format).close()
        except Exception as error:
            errors.append(error)

    threads = [threading.Thread(target=open_it) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []
    (backup,) = backups(first_format / FILE_NAME)
    with contextlib.closing(sqlite3.connect(backup)) as kept:
        assert kept.execute("PRAGMA user_version").fetchone() == (1,)
        assert kept.execute("SELECT count(*) FROM pieces").fetchone() == (2,)


def test_what_was_done_in_the_first_format_can_be_undone(first_format: Path) -> None:
    with Library.open(first_format) as library:
        undone = operations.undo(library)
        assert undone
        assert undone.words == "Tagged"
        assert tags.tags(library) == []
        assert search(library, Query("slow")) == [] or pieces.ids(library, filters=Filters(tag="slow")) == []
        operations.redo(library)
        assert [(tag.name, tag.pieces) for tag in tags.tags(library)] == [("Slow", 1)]


def test_a_step_that_shipped_is_never_edited() -> None:
    names = [one.name for one in MIGRATIONS._migrations]
    assert names == [
        "0001_tables",
        "0002_organising",
        "0003_suggestions",
        "0004_melodies",
        "0005_moved",
        "0006_looked_at",
    ]
