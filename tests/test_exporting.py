"""Files for others: names, what is never written over, cancelling, and files that cannot be drawn."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from clamp_desktop.exporting import (
    CancelledError,
    ExportError,
    Wanted,
    export,
    file_name,
    kinds_for,
    page_names,
    unused,
)
from clamp_desktop.music.piece import Format
from clamp_desktop.scores import Score
from clamp_desktop.workers.crew import Crew

pytestmark = pytest.mark.keeps_children  # one crew for the module; its fixture ends it

LONG = "X:1\nT:Long\nM:4/4\nL:1/4\nK:C\n" + "CDEF|GABc|" * 200 + "\n"


@pytest.fixture(scope="module")
def crew() -> Iterator[Crew]:
    with Crew(readers=1) as crew:
        yield crew


def wanted(crew: Crew, path: Path, kind: str, target: Path, text: str | None = None) -> Wanted:
    return Wanted(Score(crew.engraver, path, text), Format.ABC, kind, target)


@pytest.mark.parametrize(("title", "name"), [
    ("Valse: «triste» / lent?", "Valse «triste» lent"), ("..", "score"), ("con", "score"), ("", "score"),
    ("夜来香", "夜来香"), ("a" * 300, "a" * 100), (" x\n\ty . ", "x y"), ("\u202eevil", "evil"),
])  # fmt: skip
def test_titles_as_names(title: str, name: str) -> None:
    assert file_name(title) == name


def test_unused_names(tmp_path: Path) -> None:
    target = tmp_path / "a.png"
    assert unused(target) == target
    target.touch()
    (tmp_path / "a-2.png").touch()
    assert unused(target).name == "a-3.png"
    (tmp_path / "a-3.png").symlink_to(tmp_path / "nowhere")
    assert unused(target).name == "a-4.png"
    (tmp_path / "a-07.png").touch()
    found = [name.name for name in page_names(target, 12)]
    assert found[:2] == ["a-01.png", "a-02.png"]
    assert found[6] == "a-07-2.png"
    assert page_names(target, 1) == [target]


def test_pages_one_by_one(crew: Crew, tmp_path: Path) -> None:
    steps = list(export(wanted(crew, tmp_path / "x.abc", "svg", tmp_path / "long.svg", LONG), crew))
    files = steps.pop()
    assert isinstance(files, list)
    assert steps == [(done, len(files)) for done in range(1, len(files) + 1)]
    assert len(files) > 2
    assert all(file.is_file() for file in files)


def test_never_over_the_piece_itself(crew: Crew, tmp_path: Path) -> None:
    tune = tmp_path / "tune.mid"
    tune.write_text(LONG)
    other_name = tmp_path / "other.mid"
    other_name.symlink_to(tune)
    for target in (tune, other_name):
        with pytest.raises(ExportError, match="never written over"):
            list(export(wanted(crew, tune, "midi", target), crew))
    assert tune.read_text() == LONG


@pytest.mark.parametrize("kind", ["pdf", "png", "svg", "midi", "musicxml"])
def test_cancelled_it_leaves_nothing(kind: str, crew: Crew, tmp_path: Path) -> None:
    asked = wanted(crew, tmp_path / "x.abc", kind, tmp_path / "out.file", LONG)
    with pytest.raises(CancelledError):
        list(export(asked, crew, cancelled=lambda: True))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("kind", ["pdf", "midi"])
def test_a_place_that_cannot_be_written(kind: str, crew: Crew, tmp_path: Path) -> None:
    asked = wanted(crew, tmp_path / "x.abc", kind, tmp_path / "no" / "such" / "folder.file", LONG)
    with pytest.raises(ExportError, match=r"folder\.file.*cannot be written"):
        list(export(asked, crew))


def test_musicxml_of_a_tune_and_of_a_file(crew: Crew, tmp_path: Path) -> None:
    tune = tmp_path / "tune.abc"
    tune.write_text(LONG)
    for name, text in (("a.musicxml", None), ("b.musicxml", LONG)):
        files = list(export(wanted(crew, tune, "musicxml", tmp_path / name, text), crew))[-1]
        assert files == [tmp_path / name]
        assert "<score-partwise" in (tmp_path / name).read_text("utf-8")
    mode = (tmp_path / "a.musicxml").stat().st_mode & 0o777
    assert mode == tune.stat().st_mode & 0o777


def test_what_cannot_be_drawn_can_still_be_played(crew: Crew, tmp_path: Path) -> None:
    score = (Path(__file__).parent / "engraving/small.musicxml").read_text("utf-8")
    killer = tmp_path / "killer.musicxml"
    killer.write_text(score.replace("<beat-type>4", "<beat-type>0"))
    asked = Score(crew.engraver, killer)
    with pytest.raises(ExportError, match="stopped unexpectedly"):
        list(export(Wanted(asked, Format.MUSICXML, "pdf", tmp_path / "a.pdf"), crew))
    list(export(Wanted(asked, Format.MUSICXML, "midi", tmp_path / "a.mid"), crew))
    assert (tmp_path / "a.mid").read_bytes().startswith(b"MThd")


def test_what_a_format_allows() -> None:
    assert "pdf" in kinds_for(Format.ABC, drawable=True)
    assert kinds_for(Format.MIDI, drawable=False) == ("midi", "wav", "musicxml")
