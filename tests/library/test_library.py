from __future__ import annotations

import sqlite3
import threading
from pathlib import Path

import pytest
from sqlite_utils import Database, Migrations

from clamp_desktop.library.errors import DamagedLibraryError, LibraryError, NewerLibraryError, backups
from clamp_desktop.library.library import Library
from clamp_desktop.library.migrations import MIGRATIONS
from clamp_desktop.library.schema import prepare

LATEST = len(MIGRATIONS._migrations)


def test_a_new_library_is_made_with_its_folder(tmp_path: Path) -> None:
    with Library.open(tmp_path / "deep" / "library") as library:
        assert library.value("PRAGMA user_version") == len(MIGRATIONS._migrations)
        assert library.value("PRAGMA journal_mode") == "wal"
        assert library.value("PRAGMA foreign_keys") == 1
        library.check()
    assert not backups(tmp_path / "deep" / "library" / "library.db")


def test_opening_again_changes_nothing(tmp_path: Path) -> None:
    Library.open(tmp_path).close()
    before = (tmp_path / "library.db").read_bytes()
    Library.open(tmp_path).close()
    assert (tmp_path / "library.db").read_bytes() == before


def test_a_newer_library_is_refused_and_left_alone(tmp_path: Path) -> None:
    with Library.open(tmp_path) as library:
        library.db.execute("PRAGMA user_version = 99")
    before = (tmp_path / "library.db").read_bytes()
    with pytest.raises(NewerLibraryError, match=r"format 99.* up to \d") as refused:
        Library.open(tmp_path)
    assert (refused.value.found, refused.value.known) == (99, LATEST)
    assert (tmp_path / "library.db").read_bytes() == before


def _more_steps(broken: bool = False) -> Migrations:
    steps = Migrations("library")
    steps._migrations = list(MIGRATIONS._migrations)

    @steps(name="next_colours")
    def colours(db: Database) -> None:
        db.execute("ALTER TABLE tags ADD COLUMN shade TEXT")

    @steps(name="next_ratings")
    def ratings(db: Database) -> None:
        db.execute("ALTER TABLE pieces ADD COLUMN weight INTEGER")
        if broken:
            db.execute("ALTER TABLE nowhere ADD COLUMN nothing TEXT")

    return steps


def test_an_older_library_is_backed_up_and_brought_up_to_date(tmp_path: Path) -> None:
    with Library.open(tmp_path) as library:
        library.db.execute("INSERT INTO tags (name, folded) VALUES ('Slow', 'slow')")
        prepare(library.db, library.path, _more_steps())
        assert library.value("PRAGMA user_version") == LATEST + 2
        assert library.query("SELECT name, shade FROM tags") == [("Slow", None)]
    (backup,) = backups(tmp_path / "library.db")
    assert backup.name.endswith(f"-format{LATEST}.db")
    old = sqlite3.connect(backup)
    assert old.execute("SELECT name FROM tags").fetchall() == [("Slow",)]
    old.close()


def test_without_a_backup_nothing_is_changed(tmp_path: Path) -> None:
    with Library.open(tmp_path) as library:
        (tmp_path / "backups").write_text("a file where the folder should be")
        with pytest.raises(LibraryError, match="cannot be copied"):
            prepare(library.db, library.path, _more_steps())
        assert library.value("PRAGMA user_version") == LATEST


def test_a_failing_step_leaves_the_library_as_it_was(tmp_path: Path) -> None:
    with Library.open(tmp_path) as library:
        with pytest.raises(sqlite3.OperationalError, match="nowhere"):
            prepare(library.db, library.path, _more_steps(broken=True))
        assert library.value("PRAGMA user_version") == LATEST
        assert "shade" not in library.db["tags"].columns_dict
    Library.open(tmp_path).close()


def test_a_file_that_is_no_database_is_named(tmp_path: Path) -> None:
    (tmp_path / "library.db").write_bytes(b"This is not a database, whatever its name says." * 50)
    with pytest.raises(DamagedLibraryError, match=r"library\.db"):
        Library.open(tmp_path)


def test_another_programs_database_is_left_alone(tmp_path: Path) -> None:
    other = sqlite3.connect(tmp_path / "library.db")
    other.execute("CREATE TABLE songs (name TEXT)")
    other.commit()
    other.close()
    with pytest.raises(DamagedLibraryError, match="another program"):
        Library.open(tmp_path)


def test_a_damaged_page_is_found_by_check(tmp_path: Path) -> None:
    with Library.open(tmp_path) as library:
        with library.write() as connection:
            connection.executemany(
                "INSERT INTO tags (name, folded) VALUES (?, ?)",
                [(f"tag {n}" * 20, f"{n}") for n in range(500)],
            )
        library.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    path = tmp_path / "library.db"
    content = bytearray(path.read_bytes())
    content[-40_000:-20_000] = b"\xff" * 20_000
    path.write_bytes(bytes(content))
    with Library.open(tmp_path) as library, pytest.raises(DamagedLibraryError):
        library.check()


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(LibraryError, match="file"):
        Library.open(tmp_path / "file" / "library")


def test_an_old_sqlite_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlite3, "sqlite_version_info", (3, 34, 1))
    with pytest.raises(LibraryError, match=r"needs 3\.37"):
        Library.open(tmp_path)


def test_many_threads_may_open_a_new_library_at_once(tmp_path: Path) -> None:
    def open_it(folder: Path, gate: threading.Barrier, errors: list[BaseException]) -> None:
        gate.wait()
        try:
            with Library.open(folder) as library, library.write() as connection:
                connection.execute("UPDATE counters SET value = value + 1")
        except BaseException as error:
            errors.append(error)

    for turn in range(30):  # of the ways in which they can meet, one in twenty is the hard one
        folder, gate, errors = tmp_path / str(turn), threading.Barrier(4), []
        threads = [threading.Thread(target=open_it, args=(folder, gate, errors)) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert not errors
        with Library.open(folder) as library:
            assert library.value("SELECT value FROM counters") == 4


def test_a_transaction_is_all_or_nothing(library: Library) -> None:
    with pytest.raises(ZeroDivisionError), library.write() as connection:
        connection.execute("INSERT INTO tags (name, folded) VALUES ('a', 'a')")
        raise ZeroDivisionError
    assert library.value("SELECT count(*) FROM tags") == 0


def test_a_snapshot_does_not_see_what_others_write(library: Library) -> None:
    count = "SELECT count(*) FROM tags"
    with Library.open(library.folder) as other, library.snapshot():
        assert library.value(count) == 0
        with other.write() as connection:
            connection.execute("INSERT INTO tags (name, folded) VALUES ('a', 'a')")
        assert library.value(count) == 0
    assert library.value(count) == 1


def test_damage_that_shows_later_is_named_too(tmp_path: Path) -> None:
    with Library.open(tmp_path) as library:
        with library.write() as connection:
            connection.executemany(
                "INSERT INTO tags (name, folded) VALUES (?, ?)",
                [(f"tag {n}" * 20, f"{n}") for n in range(500)],
            )
        library.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    path = tmp_path / "library.db"
    content = bytearray(path.read_bytes())
    content[-40_000:] = b"\xff" * 40_000
    path.write_bytes(bytes(content))
    with (
        Library.open(tmp_path) as library,
        pytest.raises(DamagedLibraryError, match="scan your folders again"),
    ):
        library.query("SELECT name, folded FROM tags")


def test_a_busy_library_says_so(library: Library) -> None:
    with Library.open(library.folder) as other, library.write():
        other.db.execute("PRAGMA busy_timeout = 50")
        with pytest.raises(LibraryError, match="busy"), other.write():
            pass


def test_a_full_disk_is_named_and_loses_nothing(library: Library) -> None:
    pages = library.value("PRAGMA page_count")
    library.db.execute(f"PRAGMA max_page_count = {pages + 2}")
    with pytest.raises(LibraryError, match="full"), library.write() as connection:
        connection.executemany(
            "INSERT INTO tags (name, folded) VALUES (?, ?)", [("x" * 5000, str(n)) for n in range(100)]
        )
    assert library.value("SELECT count(*) FROM tags") == 0
    library.check()
