"""The demo library: every file reads, every bar is full, every question has an answer in it."""

from __future__ import annotations

import importlib.util
import re
import sys
import unicodedata
from collections import Counter
from fractions import Fraction
from pathlib import Path

import pytest

from clamp_desktop import demo
from clamp_desktop.music.piece import Format
from clamp_desktop.music.reading import read_pieces

_HELPER = Path(__file__).parent / "demo" / "abc_bars.py"
_spec = importlib.util.spec_from_file_location("abc_bars", _HELPER)
assert _spec is not None and _spec.loader is not None
abc_bars = importlib.util.module_from_spec(_spec)
sys.modules["abc_bars"] = abc_bars
_spec.loader.exec_module(abc_bars)

FOLDER = demo.demo_folder()
BOOKS = sorted(FOLDER.rglob("*.abc"))
MADE = sorted(
    path for path in FOLDER.rglob("*.*") if path.suffix in (".mid", ".krn", ".mei", ".musicxml", ".mxl")
)
TUNES = [tune for book in BOOKS for tune in abc_bars.tunes(book.read_text(encoding="utf-8"))]


def test_is_large_and_varied() -> None:
    assert len(TUNES) >= 60
    assert Counter(path.suffix for path in MADE)[".mid"] >= 12
    assert {path.suffix for path in MADE} == {".mid", ".krn", ".mei", ".musicxml", ".mxl"}
    assert len({tune.fields["M"][0] for tune in TUNES}) >= 8


@pytest.mark.parametrize("tune", TUNES, ids=lambda tune: tune.title)
def test_says_what_it_is(tune: abc_bars.Tune) -> None:
    for letter in "TCMLQK":
        assert tune.fields.get(letter), letter


@pytest.mark.parametrize("tune", TUNES, ids=lambda tune: tune.title)
def test_every_bar_is_full(tune: abc_bars.Tune) -> None:
    """Bars hold what the metre says; a pickup and the bar that it completes do so together."""
    assert len({len(bars) for bars in tune.bars.values()}) == 1, "voices of different length"
    for voice, bars in tune.bars.items():
        short = [(number, bar) for number, bar in enumerate(bars) if bar != tune.metre]
        assert all(bar < tune.metre for _, bar in short), (voice, short)
        total = sum((bar for _, bar in short), Fraction(0)) / tune.metre
        assert total.denominator == 1 or short[0][0] == 0, (voice, short)
        assert len(short) <= 5, (voice, short)


@pytest.mark.parametrize("tune", TUNES, ids=lambda tune: tune.title)
def test_words_fit_the_notes(tune: abc_bars.Tune) -> None:
    if tune.words:
        notes = sum(name[0] not in "zx" for bar in tune.notes[tune.words[0][0]] for name in bar)
        assert sum(abc_bars.syllables(line) for _, line in tune.words) <= notes


@pytest.mark.parametrize("path", [*BOOKS, *MADE], ids=lambda path: path.name)
def test_reads_without_a_problem(path: Path) -> None:
    reading = read_pieces(path)
    assert reading.problems == ()
    for piece in reading.pieces:
        assert piece.facts.title
        assert piece.facts.metres
        assert piece.facts.tempo_bpm
        assert 5 < piece.facts.duration < 300
        if piece.format is not Format.MIDI:
            assert piece.facts.key
            assert piece.facts.composer


def test_holds_many_scripts() -> None:
    text = "".join(book.read_text(encoding="utf-8") for book in BOOKS)
    scripts = {unicodedata.name(letter, "").split()[0] for letter in text if letter.isalpha()}
    assert {"LATIN", "CYRILLIC", "GREEK", "HEBREW", "HANGUL", "HIRAGANA", "CJK", "KANNADA"} <= scripts


def test_music21_works_are_there() -> None:
    files = demo.demo_files()
    assert len(files) >= 20
    assert all(path.is_file() for path in files)
    assert "music21" not in demo.__dict__


def test_six_questions_in_six_languages_have_answers() -> None:
    names = {path.name for path in FOLDER.rglob("*.*")}
    assert [question.language for question in demo.QUESTIONS] == ["en", "de", "fr", "es", "zh", "ja"]
    for question in demo.QUESTIONS:
        assert set(question.answers) <= names, question.text


def test_every_composer_is_long_dead() -> None:
    """Public domain where a life and a hundred years are over: no one after 1925."""
    for tune in TUNES:
        for composer in tune.fields["C"]:
            years = [int(year) for year in re.findall(r"-(\d{4})\)", composer)]
            assert all(year <= 1925 for year in years), composer
