"""The tour: its library follows what ships, its questions are asked, its page is painted."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from clamp_desktop import demo, paths
from clamp_desktop.cli import tour
from clamp_desktop.library.library import Library
from clamp_desktop.library.scanning import folders
from clamp_desktop.library.searching.query import Reason, ReasonKind
from clamp_desktop.workers.errors import WorkerError
from clamp_desktop.workers.kinds import PAINTER
from clamp_desktop.workers.messages import PaintPages
from clamp_desktop.workers.process import Worker

SHIPPED = demo.demo_folder()
SOME = ("Sakura.abc", "Für Elise.abc", "La Paloma.abc", "Mo Li Hua.abc")


@pytest.fixture
def small_demo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A demo library of four pieces, in a user's folder of its own."""
    folder = tmp_path / "shipped"
    folder.mkdir()
    for name in SOME:
        shutil.copy(next(SHIPPED.rglob(name)), folder)
    monkeypatch.setattr(demo, "demo_folder", lambda: folder)
    monkeypatch.setattr(demo, "demo_files", lambda: [])
    monkeypatch.setattr(paths, "default_library", lambda: tmp_path / "data" / "library")
    return folder


def _watched(library: Path) -> list[Path]:
    with Library.open(library) as opened:
        return [row.path for row in folders.folders(opened)]


def test_library_is_beside_the_users_own(small_demo: Path, tmp_path: Path) -> None:
    assert demo.prepare_library() == tmp_path / "data" / "demo"
    assert _watched(demo.prepare_library()) == [small_demo]


def test_library_lets_go_of_another_copy(
    small_demo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    demo.prepare_library()
    moved = tmp_path / "moved"
    small_demo.rename(moved)
    single = tmp_path / "corpus" / "one.abc"
    single.parent.mkdir()
    shutil.copy(moved / "Sakura.abc", single)
    monkeypatch.setattr(demo, "demo_folder", lambda: moved)
    monkeypatch.setattr(demo, "demo_files", lambda: [single])
    assert set(_watched(demo.prepare_library())) == {moved, single.parent}


def test_reasons_are_short() -> None:
    reasons = (Reason(ReasonKind.FACT, "3/4"), Reason(ReasonKind.SOUNDS_LIKE, "a waltz"))
    assert tour._why(reasons) == "fact 3/4; sounds like"


def test_a_page_that_cannot_be_painted_says_so(tmp_path: Path) -> None:
    with Worker(PAINTER) as painter:
        asked = PaintPages(("no picture",), (tmp_path / "page.png",), "png")
        error = painter.submit(asked).exception(60)
    assert isinstance(error, WorkerError)
    assert "could not be painted" in str(error)
    assert not (tmp_path / "page.png").exists()


def test_whole_tour(small_demo: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With the real children: files read, questions answered, a page on disk."""
    assert tour.run_tour(tmp_path / "out") == 0
    said = capsys.readouterr().out
    assert "4 pieces, 4 files read" in said
    for question in demo.QUESTIONS:
        assert question.text in said
    assert "La Paloma, habanera" in said.split("habanera con guitarra")[1].splitlines()[1]
    picture = tmp_path / "out" / "Für Elise.png"
    assert picture.read_bytes().startswith(b"\x89PNG")
    assert tour.run_tour(tmp_path / "out") == 0
    assert "4 pieces, 0 files read" in capsys.readouterr().out
