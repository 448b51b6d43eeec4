from __future__ import annotations

import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clamp_desktop.library import operations, quick_text, text
from clamp_desktop.library.catalogue import edits, export, pieces
from clamp_desktop.library.catalogue.edits import Pattern
from clamp_desktop.library.catalogue.listing import surnames
from clamp_desktop.library.library import Library
from clamp_desktop.library.scanning import folders
from clamp_desktop.library.searching.query import Query
from clamp_desktop.library.searching.search import search
from clamp_desktop.progress import Summary

Update = Callable[[], Summary]


@pytest.fixture
def three(library: Library, music: Path, update: Update) -> list[int]:
    for number in range(3):
        (music / f"{number}_tune.abc").write_text(f"X:1\nT:Piece {number}\nC:A. Nonymous\nN:music {number}\n")
    update()
    return pieces.ids(library)


def titles(library: Library) -> list[str | None]:
    return [row.facts.title for row in pieces.rows(library, pieces.ids(library))]


def test_the_users_title_wins_everywhere_and_clearing_brings_the_files_back(
    library: Library, music: Path, update: Update, three: list[int]
) -> None:
    assert edits.set_text(library, [three[0]], "title", "  Zauber\tflöte ")
    assert edits.set_text(library, [three[0]], "composer", "W. A. Mozart")
    row = pieces.rows(library, [three[0]])[0]
    assert (row.facts.title, row.facts.composer) == ("Zauber flöte", "W. A. Mozart")
    assert (row.file_title, row.file_composer) == ("Piece 0", "A. Nonymous")
    assert "title" not in row.facts.sources
    assert titles(library) == ["Piece 1", "Piece 2", "Zauber flöte"]
    assert [hit.piece_id for hit in search(library, Query("zauberflote"))] == []
    assert search(library, Query("zauber flote"))[0].piece_id == three[0]
    assert "mozart" in surnames(library)
    (one,) = list(export.records(library, [three[0]]))
    assert (one["title"], one["file_title"]) == ("Zauber flöte", "Piece 0")
    # The file changes: its title is kept beside the user's.
    (music / "0_tune.abc").write_text("X:1\nT:Renamed by its author\nC:B\nN:other music\n")
    update()
    row = pieces.rows(library, [three[0]])[0]
    assert (row.facts.title, row.file_title) == ("Zauber flöte", "Renamed by its author")
    edits.set_text(library, [three[0]], "title", " ")
    row = pieces.rows(library, [three[0]])[0]
    assert (row.facts.title, row.own.title) == ("Renamed by its author", None)
    operations.undo(library)
    assert pieces.rows(library, [three[0]])[0].facts.title == "Zauber flöte"


@given(st.text(st.characters(max_codepoint=160)) | st.text())
def test_plain_letters_are_folded_as_any(title: str) -> None:
    assert quick_text.indexed(title) == text.indexed(title)
    assert quick_text.title_key(title) == text.title_key(title)


def test_notes_and_ratings(library: Library, three: list[int]) -> None:
    edits.set_text(library, three[:2], "note", "for Anna's\nwedding")
    edits.set_rating(library, three[1:], 4)
    edits.set_rating(library, three[2:], 5)
    assert [row.own.note for row in pieces.rows(library, three)] == ["for Anna's\nwedding"] * 2 + [None]
    assert pieces.ids(library, "rating", descending=True) == [three[2], three[1], three[0]]
    assert edits.set_rating(library, three[2:], 5) is None  # nothing changes
    for wrong in (-1, 6):
        with pytest.raises(ValueError, match="0 to 5"):
            edits.set_rating(library, three, wrong)
    out = io.StringIO()
    export.write_json(library, out)
    assert {one["rating"] for one in json.loads(out.getvalue())} == {None, 4, 5}
    assert [one.words for one in operations.history(library)] == [
        "Rated 1 piece ★★★★★",
        "Rated 2 pieces ★★★★",
        "Set the note of 2 pieces",
    ]
    for _ in range(3):
        operations.undo(library)
    assert all(row.own == pieces.Own() for row in pieces.rows(library, three))
    assert operations.next_undo(library) is None
    assert operations.next_redo(library).words == "Set the note of 2 pieces"  # type: ignore[union-attr]


def test_titles_by_a_pattern(library: Library, three: list[int]) -> None:
    pattern = Pattern("{composer}: {title} ({n:02}, {file})", find="PIECE", replace="Opus")
    assert list(edits.titles(library, three[:1], pattern).values()) == ["A. Nonymous: Opus 0 (01, 0_tune)"]
    edits.rename_titles(library, three, pattern)
    assert titles(library)[2] == "A. Nonymous: Opus 2 (03, 2_tune)"
    operations.undo(library)
    assert titles(library) == ["Piece 0", "Piece 1", "Piece 2"]
    assert edits.rename_titles(library, three, Pattern()) is None
    with pytest.raises(ValueError, match=r"\{name\}.*\{title\}"):
        edits.titles(library, three, Pattern("{name}"))
    with pytest.raises(ValueError, match="empty"):
        edits.titles(library, three, Pattern(" "))


def test_removed_pieces_come_back(library: Library, music: Path, update: Update, three: list[int]) -> None:
    edits.set_rating(library, three, 3)
    edits.remove(library, three[:2])
    assert pieces.ids(library) == three[2:]
    assert edits.removed(library) == three[:2]
    update()
    assert pieces.ids(library) == three[2:]
    folders.add_files(library, [music / "0_tune.abc"])
    assert pieces.ids(library) == [three[0], three[2]]
    operations.undo(library)
    assert pieces.ids(library) == three[2:]
    folders.add(library, music)
    assert pieces.ids(library) == three
    assert [row.own.rating for row in pieces.rows(library, three)] == [3, 3, 3]
    assert operations.history(library)[0].words == "Brought back 2 pieces"


def test_a_single_file_does_not_bring_its_removed_folder_back(
    library: Library, music: Path, update: Update, three: list[int]
) -> None:
    (folder,) = folders.folders(library)
    folders.remove(library, folder.id)
    folders.add_files(library, [music / "1_tune.abc"])
    update()
    assert pieces.ids(library) == [three[1]]
    (row,) = folders.folders(library)
    assert (row.whole, row.pieces) == (False, 1)
    (music / "new.abc").write_text("X:1\nT:New\nN:n\n")
    update()
    assert pieces.ids(library) == [three[1]]
    assert operations.undo(library).words == "Added 1 file"  # type: ignore[union-attr]
    assert pieces.ids(library) == []
    operations.redo(library)
    assert pieces.ids(library) == [three[1]]
    folders.add(library, music)
    update()
    assert set(three) < set(pieces.ids(library))
    assert len(pieces.ids(library)) == 4
