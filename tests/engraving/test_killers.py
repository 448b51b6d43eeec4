"""Files that end Verovio's process: the program lives on, the file gets its reason, the next one its page."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from clamp_desktop.workers.errors import WorkerError
from clamp_desktop.workers.kinds import ENGRAVER
from clamp_desktop.workers.messages import RenderPage
from clamp_desktop.workers.process import Worker

HERE = Path(__file__).parent
WAIT = 90.0


@pytest.fixture
def engraver() -> Iterator[Worker]:
    with Worker(ENGRAVER) as worker:
        yield worker


def reason(engraver: Worker, path: Path, content: str | bytes) -> str:
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    error = engraver.submit(RenderPage(path)).exception(WAIT)
    assert isinstance(error, WorkerError)
    assert engraver.submit(RenderPage(HERE / "small.krn")).result(WAIT).pages == 1
    return str(error)


def test_a_file_that_kills(engraver: Worker, tmp_path: Path) -> None:
    content = (HERE / "small.musicxml").read_text("utf-8").replace("<beat-type>4", "<beat-type>0")
    told = reason(engraver, tmp_path / "no_beats.xml", content)
    assert told == "The engraver stopped unexpectedly on this score."


def test_columns_that_would_kill_are_mended(engraver: Worker, tmp_path: Path) -> None:
    file = tmp_path / "spines.krn"
    file.write_text("**kern\n*^\n*v\n4c\t4d\n*-\n")
    assert engraver.submit(RenderPage(file)).result(WAIT).pages == 1


def test_a_cut_archive_is_refused_before_it_can_harm(engraver: Worker, tmp_path: Path) -> None:
    whole = tmp_path / "whole.mxl"
    with zipfile.ZipFile(whole, "w") as archive:
        archive.writestr("score.xml", (HERE / "small.musicxml").read_text("utf-8"))
    data = whole.read_bytes()
    assert "damaged" in reason(engraver, tmp_path / "cut.mxl", data[: len(data) // 2])


def test_elements_without_end(engraver: Worker, tmp_path: Path) -> None:
    deep = '<mei xmlns="http://www.music-encoding.org/ns/mei">' + "<section>" * 200_000
    assert reason(engraver, tmp_path / "deep.mei", deep)


@pytest.mark.parametrize(
    "tune",
    [
        "X:1\nM:0/0\nL:1/0\nK:C\n" + "(9999" * 50 + "|]" * 5,
        "X:1\nL:1/8\nK:C\n" + "[[" * 2000,
        "X:1\nK:C\n\x00\xff|",
    ],
)
def test_hostile_abc_ends_in_a_page_or_a_reason(engraver: Worker, tmp_path: Path, tune: str) -> None:
    file = tmp_path / "tune.abc"
    file.write_text(tune, encoding="utf-8")
    error = engraver.submit(RenderPage(file)).exception(WAIT)
    assert error is None or isinstance(error, WorkerError)
    assert engraver.submit(RenderPage(HERE / "small.krn")).result(WAIT).pages == 1


def test_abc_opens_no_other_file(engraver: Worker, tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("T:Secret\n")
    tune = f"X:1\nI:abc-include {secret}\n%%abc-include {secret}\nK:C\nCDEF|\n"
    page = engraver.submit(RenderPage(tmp_path / "tune.abc", score=tune)).result(WAIT)
    assert "Secret" not in page.svg
