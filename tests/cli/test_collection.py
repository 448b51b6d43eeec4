import csv
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from clamp_desktop.cli import main
from clamp_desktop.librarian import Librarian
from clamp_desktop.library.searching.query import Hit
from clamp_desktop.workers.errors import WorkerError
from tests.cli.conftest import make_music

Ask = Callable[..., Any]


@pytest.fixture(scope="module")
def music(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small music, one for all tests here: none of them changes it."""
    return make_music(tmp_path_factory.mktemp("home") / "music")


@pytest.fixture(scope="module")
def library(music: Path) -> Path:
    """A library of the small music, indexed."""
    folder = music.parent / "library"
    assert main(["scan", str(music), "--library", str(folder)]) == 0
    return folder


def test_scan_counts_and_a_second_scan_finds_nothing_new(music: Path, tmp_path: Path, ask: Ask) -> None:
    first = ask("scan", music, "--library", tmp_path / "library", "--json")
    assert (first["new"], first["pieces"], first["problems"]) == (4, 4, 1)
    second = ask("--library", tmp_path / "library", "scan", "--json")
    assert (second["new"], second["read"], second["unchanged"], second["pieces"]) == (0, 0, 4, 4)


def test_scan_says_which_folder_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["scan", str(tmp_path / "nowhere"), "--library", str(tmp_path / "library")]) == 1
    assert "nowhere" in capsys.readouterr().err


def test_search_by_title_fact_and_lyrics(library: Path, ask: Ask) -> None:
    for words, title, kind in [
        ("valse des feuilles", "Valse des feuilles", "title"),
        ("g-Moll", "Valse des feuilles", "fact"),
        ("tombent", "Valse des feuilles", "lyrics"),
        ("red gate", "The Red Gate", "title"),
    ]:
        best = ask("search", words, "--library", library, "--json")[0]
        assert best["title"] == title
        assert kind in {reason["kind"] for reason in best["why"]}
        assert 0 <= best["strength"] <= 1
        assert set(best) >= {"id", "path", "title", "composer", "strength", "why"}


def test_filters_narrow_and_limit_cuts(library: Path, ask: Ask) -> None:
    assert [hit["title"] for hit in ask("search", "", "--library", library, "--json", "--metre", "6/8")] == [
        "The Green Gate"
    ]
    assert [
        hit["title"] for hit in ask("search", "--instrument", "Klarinette", "--library", library, "--json")
    ]
    assert len(ask("search", "gate", "--limit", "1", "--library", library, "--json")) == 1
    assert ask("search", "gate", "--format", "mei", "--library", library, "--json") == []


def test_similar_to_a_piece_and_to_a_file_outside(
    library: Path, music: Path, tmp_path: Path, ask: Ask
) -> None:
    hits = ask("similar", music / "waltz.abc", "--library", library, "--json")
    assert "Valse des feuilles" not in [hit["title"] for hit in hits]
    copy = tmp_path / "elsewhere.abc"
    copy.write_bytes((music / "waltz.abc").read_bytes())
    outside = ask("similar", copy, "--library", library, "--json")
    assert outside[0]["title"] == "Valse des feuilles"
    strengths = [hit["strength"] for hit in outside]
    assert strengths == sorted(strengths, reverse=True)
    again = ask("similar", outside[0]["id"], "--library", library, "--json")
    assert [hit["id"] for hit in again] == [hit["id"] for hit in hits]


def test_similar_to_nothing_says_so(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["similar", "9999", "--library", str(library)]) == 1
    assert "9999" in capsys.readouterr().err
    assert main(["similar", "nowhere.mid", "--library", str(library)]) == 1
    assert "nowhere.mid" in capsys.readouterr().err


def test_show_and_export_tell_the_facts(library: Path, tmp_path: Path, ask: Ask) -> None:
    rows = {row["title"]: row for row in ask("export", "--json", "--library", library)}
    waltz = rows["Valse des feuilles"]
    assert (waltz["key"], waltz["mode"], waltz["metres"]) == ("G minor", "minor", ["3/4"])
    assert waltz["composer"] == "A. Tester"
    assert waltz["tempo_bpm"] == pytest.approx(90)
    shown = ask("show", waltz["id"], "--library", library, "--json")
    assert shown["sources"]["key"] == "stated"
    assert {name: shown[name] for name in waltz} == waltz
    out = tmp_path / "pieces.csv"
    assert main(["export", "--csv", "--out", str(out), "--library", str(library)]) == 0
    with out.open(encoding="utf-8", newline="") as file:
        table = {row["title"]: row for row in csv.DictReader(file)}
    assert table.keys() == rows.keys()
    assert table["Valse des feuilles"]["key"] == "G minor"


def test_problems_name_file_and_reason(library: Path, music: Path, ask: Ask) -> None:
    found = ask("problems", "--library", library, "--json")
    assert [one["path"] for one in found] == [str(music / "torn.mxl")]
    assert found[0]["reason"].endswith(".")


def test_a_newer_library_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    import sqlite3

    assert main(["scan", "--library", str(tmp_path)]) == 0
    with sqlite3.connect(tmp_path / "library.db") as connection:
        connection.execute("PRAGMA user_version = 999")
    connection.close()
    assert main(["search", "waltz", "--library", str(tmp_path)]) == 1
    assert "999" in capsys.readouterr().err


def test_without_a_model_nothing_is_similar(
    library: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def silent(self: Librarian, *_: object) -> list[Hit]:
        raise WorkerError("There is no model.")

    monkeypatch.setattr(Librarian, "similar", silent)
    assert main(["similar", "1", "--library", str(library)]) == 1
    assert "There is no model." in capsys.readouterr().err


def test_doctor_reports_a_healthy_library(library: Path, ask: Ask) -> None:
    report = ask("doctor", "--library", library, "--json")
    assert report["healthy"] is True
    assert report["pieces"] == 4
    assert report["packages"]["torch"]
    assert report["device"]
    assert report["soundfont"].lower().endswith((".sf2", ".sf3"))
    assert report["sound device"].startswith("none")  # tests keep it from looking for one


def test_output_is_one_json_document_with_letters_as_they_are(
    library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["export", "--json", "--library", str(library)]) == 0
    out = capsys.readouterr().out
    assert "\\u" not in out
    assert len(json.loads(out)) == 4


def test_wrong_places_and_names_are_told(
    library: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for words, told in [
        (("export", "--csv", "--out", tmp_path / "none/pieces.csv"), "cannot be written"),
        (("similar", tmp_path), "is a folder"),
        (("search", "--instrument", "gugelhorn"), "gugelhorn"),
    ]:
        assert main([*map(str, words), "--library", str(library)]) == 1
        assert told in capsys.readouterr().err
