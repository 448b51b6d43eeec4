"""ABC files as pieces: books, dialects, and texts that are interleaved already."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clamp_desktop.music.abc import book as abc_book
from clamp_desktop.music.abc import mend as abc_mend
from clamp_desktop.music.abc import reader as abc
from clamp_desktop.music.abc.reader import is_interleaved, model_text
from clamp_desktop.music.piece import Format, UnreadableError

File = Callable[[str, str | bytes], Path]

BOOK = """% A book
M:6/8
L:1/8
%%titlefont Times 20
R:jig

X:1
T:First
K:D
|:A|dfa afd|gfe dcB:|

X:2
T:Second
M:2/4
K:Am
A2 c2|

X:3
T:Silence
K:C
z6|
"""


def body(text: str) -> list[str]:
    return [line for line in text.splitlines() if line.startswith("[V:")]


def test_each_tune_of_a_book_is_a_piece(file: File) -> None:
    reading = abc.read(file("book.abc", BOOK))
    assert [piece.facts.title for piece in reading.pieces] == ["First", "Second"]
    assert [piece.number for piece in reading.pieces] == [0, 1]
    assert [piece.facts.metres for piece in reading.pieces] == [("6/8",), ("2/4",)]
    assert [problem.number for problem in reading.problems] == [2]
    assert "not a single note" in reading.problems[0].reason
    first = reading.pieces[0]
    assert first.format is Format.ABC and first.text_kind == "abc"
    assert first.text == "L:1/8\nM:6/8\nK:D\nV:1 treble\n[V:1]|:A|\n[V:1]dfa afd|\n[V:1]gfe dcB:|\n"
    assert first.score is not None and first.score.startswith("X:1\n") and "Second" not in first.score


def test_a_lone_tune_is_the_file_itself(file: File) -> None:
    piece = abc.read(file("01_my-tune.abc", "X:1\nK:C\nCDEF|\n")).pieces[0]
    assert piece.score is None
    assert piece.facts.title == "my tune"


def test_a_tune_without_a_number_or_a_key() -> None:
    assert body(model_text("T:x\nM:4/4\nCDEF|GABc|")) == ["[V:1]CDEF|", "[V:1]GABc|"]


def test_lengths_are_written_in_eighths() -> None:
    text = model_text("X:1\nL:1/16\nM:2/4\nK:C\nC2 D4 E F/ [L:1/4]G A/ [CE]2 z|")
    assert body(text) == ["[V:1]C D2 E/ F/4 G2 A [CE]4 z2|"]
    assert "L:1/8\n" in text


def test_inner_lengths_of_chords_move_outside() -> None:
    assert body(model_text("X:1\nL:1/8\nK:C\n[C2E2]4 [C/E/] [CE-G] [C-E-]|")) == [
        "[V:1][CE]8 [CE]/ [CE-G] [CE]-|"
    ]


@pytest.mark.parametrize(
    ("music", "bars"),
    [
        ("CDEF|GABc", ["CDEF|", "GABc|"]),  # no final barline
        ("CDEF|\\\nGABc|]", ["CDEF|", "GABc|]"]),
        ("CDEF|\n|GABc|", ["CDEF|", "GABc|"]),
        ("CDEF:|\n|:GABc:|", ["CDEF::", "GABc:|"]),
        ("|:CDEF|1GABc:|2cdef|]", ["|:CDEF|1", "GABc:|2", "cdef|]"]),
        ("|:CDEF|[1 GABc:|[2 cdef|]", ["|:CDEF|1", "GABc:|2", "cdef|]"]),
        ("CDEF||GABc|||", ["CDEF||", "GABc||"]),
        ("CDEF.|GABc[|]", ["CDEF|", "GABc|"]),
        ("CD`EF $ * |GABc % the end|", ["CDEF |", "GABc|"]),
        ('"Am|C" C"^x%y"DEF|', ['C"^x%y"DEF|']),
        ("z4|CDEF|Z2|GABc|z4|", ["CDEF|", "z8|", "z8|", "GABc|"]),
        ("CDEF|\nK:G\nGABc|\nM:3/4\nGAB|", ["CDEF|", "[K:G]GABc|", "[M:3/4]GAB|"]),
        ("CDEF|\nw: to be sung\nP:B\n%%vskip 3\nGABc|", ["CDEF|", "GABc|"]),
        ("+trill+C!p!D.E~F|", ["+trill+C!p!D.E~F|"]),
        ("{c}d2 {/a}b (3abc a>b (ab)|", ["{c}d2 {/a}b (3abc a>b (ab)|"]),
    ],
)
def test_dialects(music: str, bars: list[str]) -> None:
    found = body(model_text(f"X:1\nM:4/4\nL:1/8\nK:C\n{music}\n"))
    assert [line.replace("[V:1]", "") for line in found] == [bar.replace(" |", "|") for bar in bars]


def test_voices_by_name_and_inline() -> None:
    tune = (
        'X:1\n%%staves (S A) | B\nM:4/4\nL:1/4\nV:S clef=treble nm="Soprano"\nV:A\nK:C\n'
        "[V:S] cdef|gabc'|]\n[V:A] CDEF|GABc|]\n[V: B clef=bass] C,4|\n"
    )
    text = model_text(tune)
    assert text.startswith(
        '%%score ( 1 2 ) | 3\nL:1/8\nM:4/4\nK:C\nV:1 treble nm="Soprano"\nV:2 treble\nV:3 bass\n'
    )
    assert body(text) == [
        "[V:1]c2d2e2f2|[V:2]C2D2E2F2|[V:3]C,8|",
        "[V:1]g2a2b2c'2|][V:2]G2A2B2c2|][V:3]x8|",
    ]


def test_lines_of_voices_that_alternate() -> None:
    tune = "X:1\nM:2/4\nL:1/8\nK:C\nV:T\ncdef|\nV:B\nC4|\nV:T\ngabc'|]\nV:B\nG,4|]\n"
    assert body(model_text(tune)) == ["[V:1]cdef|[V:2]C4|", "[V:1]gabc'|][V:2]G,4|]"]


@pytest.mark.parametrize("encoding", ["utf-8", "latin-1", "utf-16", "utf-8-sig"])
def test_encodings(file: File, encoding: str) -> None:
    piece = abc.read(file("a.abc", "X:1\r\nT:Après un rêve\r\nK:C\r\nCDEF|\r\n".encode(encoding))).pieces[0]
    assert piece.facts.title == "Après un rêve"


def test_a_stated_character_set_and_escaped_accents(file: File) -> None:
    data = "%%abc-charset iso-8859-2\nX:1\nT:Dvořák\nK:C\nC|\n".encode("iso-8859-2")
    assert abc.read(file("a.abc", data)).pieces[0].facts.title == "Dvořák"
    assert abc_book.unescape("Dvo\\vr\\'ak f\\\"ur Stra\\sse") == "Dvořák für Straße"
    assert (
        abc_book.unescape("Fran\\ccois &eacute;l\\u00e8ve &amp; AT&T \\udc00")
        == "François élève & AT&T \ufffd"
    )


INTERLEAVED = 'L:1/8\nM:4/4\nK:C\nV:1 treble\nV:2 bass\n[V:1]|:"^a" C8|1[V:2]|:C,8|1\n[V:1]D8:|][V:2]D,8:|]\n'


def test_interleaved_abc_is_passed_through() -> None:
    assert is_interleaved(INTERLEAVED)
    assert model_text(INTERLEAVED) == INTERLEAVED
    assert model_text("X:1\nT:x\n" + INTERLEAVED) == INTERLEAVED
    stray = INTERLEAVED.replace(
        "V:2 bass", 'V:2 bass nm="Oboe\nViolin"'
    )  # a carriage return in a part's name
    assert model_text(stray) == stray


@pytest.mark.parametrize(
    "abc_text",
    [
        "X:1\nK:C\nV:1\nCDEF|\n",
        "X:1\nK:C\nCDEF|\n",
        "K:C\n[V:1]CDEF|GABc|\n[V:2]C,4|C,4|\n",  # a line of several bars
        "K:C\n[V:1]CDEF|\n[V:2]C,4|\n",  # a voice a line
        "K:C\n[V:1]CDEF|[V:2]C,4|\nV:1\nCDEF|\n",
        "K:C\n[V:1]CDEF[V:2]C,4|\n",
    ],
)
def test_other_abc_is_not_taken_for_interleaved(abc_text: str) -> None:
    assert not is_interleaved(abc_text)


def test_golden_interleaved_inputs_stay_as_they_are(golden: Path) -> None:
    for path in sorted((golden / "pre_ref2/int_abc").glob("*.abc")):
        text = path.read_bytes().decode()
        assert model_text(text) == text, path.name


def test_golden_raw_abc(golden: Path) -> None:
    """Every raw tune gives a text; only the one of rests alone may not."""
    for path in sorted((golden / "src/abc_raw").glob("*.abc")):
        reading = abc.read(path)
        assert len(reading.pieces) == (0 if path.stem == "empty_piece" else 1), path.name


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet="XKTMLVQw:12/|[]{}()<>-\"!%\\\nABcdz'^_=&+ ", max_size=120))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        result = abc_mend.interleave("X:1\nK:C\n" + text)
    except UnreadableError:
        return
    assert result.endswith("\n")
    assert all(
        line.startswith("[V:1]") for line in result.split("V:1 ", 1)[1].splitlines()[1:] if line[:3] == "[V:"
    )
