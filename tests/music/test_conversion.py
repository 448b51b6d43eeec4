"""Every form into every other, judged by the notes that come back."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from clamp_desktop.music.conversion import convert
from clamp_desktop.music.midi import render as midi_render
from clamp_desktop.music.notes import Note
from clamp_desktop.music.piece import TARGETS, UnreadableError
from clamp_desktop.music.reading import read_piece

sys.path.insert(0, str(Path(__file__).parent))
from scores import part, score

File = Callable[[str, str | bytes], Path]
DATA = Path(__file__).parent / "data"

SCORE = score({"Flute": part("c5 d#5 e5 f5|g5 a5 bb5 c6"), "Cello": part("c3 r c3 r|g2 g2 g2 c3")})
KERN = "**kern\n*clefG2\n*k[]\n*M4/4\n=1\n4c\n4d\n4e\n4f\n=2\n1g\n==\n*-\n"


def note_count(data: bytes, file: File) -> int:
    return read_piece(file("back", data)).facts.note_count


@pytest.mark.parametrize("to", TARGETS)
def test_from_musicxml(file: File, to: str) -> None:
    converted = convert(file("a score.musicxml", SCORE), to)
    assert (converted.contents.keys(), converted.count) == ({0}, 1)
    assert note_count(converted.contents[0], file) == 14


@pytest.mark.parametrize("to", TARGETS)
def test_from_a_book_of_abc(file: File, to: str) -> None:
    book = "X:1\nK:C\nL:1/4\nCDEF|G2(3GAB|\nX:2\nK:C\nz4|\nX:3\nK:Am\nA2c2|\n"
    converted = convert(file("book.abc", book), to)
    assert converted.count == 3
    assert list(converted.contents) == [0, 1, 2] if to == "abc" else [0, 2]
    assert [problem.number for problem in converted.problems] == ([] if to == "abc" else [1])
    assert note_count(converted.contents[0], file) == 8


def test_a_tune_that_stands_alone_stays_as_it_was_written(file: File) -> None:
    tune = file("tune.abc", 'X:1\r\nT:Gr\\"un\r\n\r\nK:C\r\nCDEF|\r\n')
    assert convert(tune, "abc").contents[0] == tune.read_bytes()


@pytest.mark.parametrize("to", TARGETS)
def test_from_interleaved_abc(file: File, to: str) -> None:
    data = convert(DATA / "barcarole.interleaved.abc", to).contents[0]
    assert note_count(data, file) == 30


@pytest.mark.parametrize("to", TARGETS)
def test_from_midi_and_mtf(file: File, to: str) -> None:
    midi = convert(file("a.xml", SCORE), "midi").contents[0]
    mtf = convert(file("b.mid", midi), "mtf").contents[0]
    for source in (file("c.mid", midi), file("d.mtf", mtf)):
        data = convert(source, to).contents[0]
        back = file("back", data)
        assert read_piece(back).facts.highest == 84
        assert b"Music21" not in data


@pytest.mark.parametrize("to", TARGETS)
def test_from_kern(file: File, to: str) -> None:
    data = convert(file("a.krn", KERN), to).contents[0]
    assert note_count(data, file) == 5


def test_own_golden_file() -> None:
    plain = (DATA / "barcarole.abc").read_bytes()
    assert convert(DATA / "barcarole.musicxml", "abc").contents[0] == plain
    expected = (DATA / "barcarole.interleaved.abc").read_bytes()
    assert convert(DATA / "barcarole.musicxml", "interleaved").contents[0] == expected
    assert convert(DATA / "barcarole.interleaved.abc", "interleaved").contents[0] == expected


def test_reasons(file: File) -> None:
    with pytest.raises(UnreadableError, match="empty"):
        convert(file("a.abc", b""), "mtf")
    with pytest.raises(UnreadableError, match="not a single note"):
        convert(file("a.abc", "X:1\nK:C\nz4|\n"), "midi")
    with pytest.raises(UnreadableError, match="not a single note"):
        convert(file("a.xml", score({"Flute": part("r r")})), "mtf")
    with pytest.raises(ValueError, match="no such target"):
        convert(file("a.abc", "X:1\nK:C\nC|\n"), "pdf")


def test_includes_are_not_followed(file: File, tmp_path: Path) -> None:
    secret = file("secret.abc", "T:Secret\n")
    tune = file("a.abc", f"X:1\n%%abc-include {secret}\nT:Open\nK:C\nCDEF|\n")
    data = convert(tune, "musicxml").contents[0]
    assert b"Open" in data and b"Secret" not in data


def test_rendered_midi_keeps_lengths_programs_and_tempo(file: File) -> None:
    song = midi_render.Song(
        tracks=[
            midi_render.Track([Note(0, 1, 60), Note(1, 0, 62), Note(1, 2, 64)], program=40),
            midi_render.Track([Note(0, 1, 38)], drums=True),
        ],
        tempos=[(0.0, 90.0), (2.0, 45.0)],
        metres=[(0.0, "3+3/8"), (1.0, "1/3")],
    )
    facts = read_piece(file("a.mid", midi_render.render(song))).facts
    assert facts.instruments == ("violin", "drums")
    assert (facts.note_count, facts.lowest, facts.highest) == (4, 60, 64)
    assert facts.tempo_bpm == pytest.approx(90, abs=0.01)
    assert facts.metres[0] == "6/8"
    assert facts.duration == pytest.approx(2 * 60 / 90 + 60 / 45, abs=0.01)


def test_many_parts_share_the_channels(file: File) -> None:
    song = midi_render.Song([midi_render.Track([Note(0, 1, 40 + n)], program=n) for n in range(20)])
    assert read_piece(file("a.mid", midi_render.render(song))).facts.note_count == 20
