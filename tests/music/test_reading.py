"""The one door: content decides, reasons are sentences, nothing is raised."""

from __future__ import annotations

import pickle
import random
import re
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clamp_desktop.music import reading
from clamp_desktop.music.musicxml import reader as musicxml
from clamp_desktop.music.piece import Format, Reading, UnreadableError

sys.path.insert(0, str(Path(__file__).parent))
from scores import archive, part, score

File = Callable[[str, str | bytes], Path]

SCORE = score({"Flute": part("c5 d5 e5 f5|g5 a5 b5 c6"), "Cello": part("c3 r c3 r|g2 g2 g2 c3")})
TUNE = (
    "X:1\nT:Tune\nM:4/4\nL:1/8\nK:G\n|:G2AB c2Bc|[1 d4 B4:|[2 G8|]\nw: la la\n"
    "X:2\nK:Am\nV:1\nA8|]\nV:2\nE8|]\n"
)


@pytest.mark.parametrize(
    ("name", "content", "format_"),
    [
        ("a.MXL", archive({"s.xml": SCORE}), Format.MUSICXML),
        ("a.MID", SCORE, Format.MUSICXML),  # the suffix lies
        ("a.xml", TUNE, Format.ABC),
        ("a.txt", b"ticks_per_beat 480\nnote_on 0 0 60 80\nnote_off 480 0 60 0\nend_of_track 0", Format.MIDI),
        ("a.krn", "**kern\n*M4/4\n4c\n4d\n=2\n4e\n*-\n", Format.KERN),
    ],
)
def test_content_decides(file: File, name: str, content: str | bytes, format_: Format) -> None:
    assert reading.read_piece(file(name, content)).format is format_


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "The file is empty."),
        (b"Hello", "This is plain text, but neither ABC nor Humdrum."),
        (archive({"a.txt": "x"}), "This archive holds no score."),
        (b"<score-partwise><", "The file is damaged"),
        (b"MThd", "."),
    ],
)
def test_reasons(file: File, content: bytes, reason: str) -> None:
    path = file("x.bin", content)
    found = reading.read_pieces(path)
    assert not found.pieces
    assert reason in found.problems[0].reason and found.problems[0].reason.endswith(".")
    with pytest.raises(UnreadableError, match=re.escape(found.problems[0].reason)):
        reading.read_piece(path)


def test_missing_files_and_folders(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "gone.abc"):
        assert reading.read_pieces(path).problems


def test_a_bug_becomes_a_problem(file: File, monkeypatch: pytest.MonkeyPatch) -> None:
    def crash(path: Path) -> Reading:
        raise KeyError("oops")

    monkeypatch.setattr(musicxml, "read", crash)
    found = reading.read_pieces(file("a.xml", SCORE))
    assert found.problems[0].reason == reading.UNEXPECTED
    assert "oops" in found.problems[0].detail


def test_readings_travel_between_processes(file: File) -> None:
    found = reading.read_pieces(file("a.xml", SCORE))
    assert pickle.loads(pickle.dumps(found)) == found


def mutate(data: bytes, chance: random.Random) -> bytes:
    """Cut, overwrite, repeat or replace a number: what damage and odd programs do to files."""
    result = bytearray(data)
    for _ in range(chance.choice((1, 1, 3))):
        at = chance.randrange(len(result) + 1)
        kind = chance.randrange(5)
        numbers = [found.span() for found in re.finditer(rb"\d+", result)]
        if kind == 0:
            del result[at : at + chance.randrange(40)]
        elif kind == 1 and at < len(result):
            result[at] = chance.randrange(256)
        elif kind == 2:
            result[at:at] = result[: chance.randrange(80)]
        elif kind == 3:
            del result[at:]
        elif numbers:
            start, end = chance.choice(numbers)
            result[start:end] = chance.choice((b"0", b"-1", b"99999999", b"2.5", b"x"))
    return bytes(result)


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 2**32), st.sampled_from((SCORE.encode(), TUNE.encode(), archive({"s.xml": SCORE}))))
def test_damaged_files_are_pieces_or_problems(file: File, seed: int, data: bytes) -> None:
    found = reading.read_pieces(file("damaged", mutate(data, random.Random(seed))))
    assert found.pieces or found.problems
    for problem in found.problems:
        assert problem.reason != reading.UNEXPECTED, problem.detail
        assert problem.reason.endswith(".")
    for piece in found.pieces:
        assert piece.text and piece.facts.note_count >= 0 and len(piece.text) < 100_000


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.sampled_from(
        (
            b"",
            b"MThd",
            b"PK\x03\x04",
            b"<score-partwise>",
            b"X:1\nK:C\n",
            b"**kern\n",
            b"<mei>",
            b"ticks_per_beat 4\n",
        )
    ),
    st.binary(max_size=200),
)
def test_any_bytes_are_pieces_or_problems(file: File, start: bytes, rest: bytes) -> None:
    found = reading.read_pieces(file("anything", start + rest))
    assert found.pieces or found.problems
