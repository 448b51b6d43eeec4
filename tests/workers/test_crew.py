"""The crew: real readers and the real engraver, each started when it is needed."""

from __future__ import annotations

from pathlib import Path

import pytest

from clamp_desktop.workers.crew import Crew
from clamp_desktop.workers.errors import WorkerError
from clamp_desktop.workers.messages import DescribeModel, EmbedMusic, EmbedQueries, ReadFile, RenderPage
from clamp_desktop.workers.pool import ReaderPool, default_readers

SMALL = Path(__file__).resolve().parents[1] / "engraving"


def test_everyone_starts_at_the_first_request() -> None:
    with Crew(readers=1) as crew:
        assert crew.readers.pids == crew.embedder.pids == crew.engraver.pids == ()
        page = crew.engraver.submit(RenderPage(SMALL / "small.musicxml")).result(60)
        assert page.svg.startswith("<svg")
        assert (page.page, page.pages) == (1, 1)
        assert crew.readers.pids == crew.embedder.pids == ()
        reading = crew.readers.submit(ReadFile(SMALL / "small.abc")).result(60)
        assert [piece.facts.title for piece in reading.pieces] == ["Evening Round"]
        assert crew.embedder.pids == ()


def test_a_page_of_a_tune_cut_out_of_a_book() -> None:
    with Crew() as crew:
        score = "X:2\nT:Second\nL:1/4\nK:C\nCDEF|G4|]\n"
        page = crew.engraver.submit(RenderPage(SMALL / "book.abc", score=score, page=99)).result(60)
        assert "Second" in page.svg
        assert page.page == page.pages == 1


def test_a_model_that_is_not_there_is_told_once_and_for_all(tmp_path: Path) -> None:
    with Crew(checkpoint=tmp_path / "missing.pth") as crew:
        error = crew.embedder.submit(DescribeModel()).exception(60)
        assert isinstance(error, WorkerError)
        assert error.startup
        assert "missing.pth" in str(error)


def test_words_overtake_music() -> None:
    assert EmbedQueries(["waltz"]).urgent
    assert not EmbedMusic(["X:1"]).urgent


def test_the_number_of_readers() -> None:
    assert 1 <= default_readers() <= 4
    with ReaderPool(0) as pool:
        reading = pool.submit(ReadFile(SMALL / "nowhere.abc")).result(60)
        assert [problem.reason for problem in reading.problems]


def test_hostile_files_end_as_words_and_the_next_file_is_read(tmp_path: Path) -> None:
    bomb = tmp_path / "bomb.mxl"
    bomb.write_bytes(b"PK\x03\x04" + b"\x00" * 200)
    with ReaderPool(1) as pool:
        assert pool.submit(ReadFile(bomb)).result(60).problems
        assert pool.submit(ReadFile(SMALL / "small.musicxml")).result(60).pieces


@pytest.mark.parametrize("name", ["small.abc", "small.krn", "small.mei", "small.musicxml"])
def test_every_notation_has_a_page(name: str) -> None:
    with Crew() as crew:
        assert crew.engraver.submit(RenderPage(SMALL / name)).result(60).pages == 1
