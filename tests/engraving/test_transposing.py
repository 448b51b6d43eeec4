"""Another key: what may be typed, what Verovio makes of it, and what is heard."""

from __future__ import annotations

import re

import pytest
import symusic

from clamp_desktop.engraving.engraver import Engraver, Layout
from clamp_desktop.engraving.transposing import (
    AS_WRITTEN,
    INSTRUMENTS,
    KEYS,
    Transposition,
    by_semitones,
    for_instrument,
    parse,
    relative_minor,
    semitones_to,
    to_key,
)

TUNE = 'X:1\nM:3/4\nL:1/4\nK:Gm\n"Gm"GBd|"F#dim/A"^FAc|\n'


@pytest.fixture(scope="module")
def engraver() -> Engraver:
    return Engraver()


def pitches(engraver: Engraver, interval: str) -> list[int]:
    engraver.load(TUNE, Layout(), interval)
    return [note.pitch for note in symusic.Score.from_midi(engraver.midi()).tracks[0].notes]


@pytest.mark.parametrize("semitones", [-24, -5, -1, 1, 2, 6, 12, 24])
def test_semitones(engraver: Engraver, semitones: int) -> None:
    written = pitches(engraver, "")
    assert pitches(engraver, by_semitones(semitones).interval) == [pitch + semitones for pitch in written]


@pytest.mark.parametrize("key", KEYS)
def test_every_key_is_reached_the_nearer_way(engraver: Engraver, key: str) -> None:
    written, found = pitches(engraver, ""), pitches(engraver, to_key(key).interval)
    (shift,) = {new - old for new, old in zip(found, written, strict=True)}
    assert -6 <= shift <= 6
    assert "CDbDEbEFGbGAbABbB".count(key.replace("F#", "Gb")) >= 1
    order = ("Bb", "B", "C", "Db", "D", "Eb", "E", "F", "Gb", "G", "Ab", "A")
    assert order[shift % 12] == key.replace("F#", "Gb")


@pytest.mark.parametrize(("instrument", "shift"), [
    ("clarinet-bb", 2), ("alto-saxophone", 9), ("horn-f", 7), ("tenor-saxophone", 14), ("clarinet-eb", -3),
    ("baritone-saxophone", 21), ("clarinet-a", 3), ("alto-flute", 5),
])  # fmt: skip
def test_instruments_read_higher_than_they_sound(engraver: Engraver, instrument: str, shift: int) -> None:
    read = for_instrument(instrument)
    assert pitches(engraver, read.interval) == [pitch + shift for pitch in pitches(engraver, "")]
    assert read.heard == ""


def test_chord_symbols_go_along(engraver: Engraver) -> None:
    engraver.load(TUNE, Layout(), for_instrument("clarinet-bb").interval)
    shown = re.findall(r"<tspan[^>]*>([A-G][^<]*)</tspan>", engraver.page(1))
    assert shown[0] == "Am"


def test_the_same_score_in_two_keys_is_loaded_twice(engraver: Engraver) -> None:
    engraver.load(TUNE, Layout())
    written = engraver.page(1)
    engraver.load(TUNE, Layout(), "2")
    assert engraver.page(1) != written
    engraver.load(TUNE, Layout())
    assert engraver.page(1) == written


@pytest.mark.parametrize(("typed", "meant"), [
    ("-3", by_semitones(-3)), (" +2 ", by_semitones(2)), ("0", AS_WRITTEN), ("Eb", to_key("Eb")),
    ("f#m", to_key("A")), ("C# minor", to_key("E")), ("b♭", to_key("Bb")), ("D major", to_key("D")),
    ("Clarinet-Bb", Transposition("M2", "clarinet-bb")),
])  # fmt: skip
def test_what_may_be_typed(typed: str, meant: Transposition) -> None:
    assert parse(typed) == meant


@pytest.mark.parametrize("typed", ["", "25", "H", "Cb", "D#", "up a bit", "9999999", "kazoo"])
def test_what_makes_no_sense(typed: str) -> None:
    with pytest.raises(ValueError, match=r"transposed"):
        parse(typed)


@pytest.mark.parametrize(("key", "tonic", "mode", "semitones"), [
    ("D", "C", "major", 2), ("C", "D", "major", -2), ("Eb", "A", "minor", 3), ("C", "F#", "minor", 3),
    ("F#", "C", "major", 6), ("G", "E", "minor", 0), ("Gb", "B", "major", -5),
])  # fmt: skip
def test_into_a_key_by_semitones(key: str, tonic: str, mode: str, semitones: int) -> None:
    assert semitones_to(key, tonic, mode) == by_semitones(semitones)
    assert semitones_to(key, tonic, "dorian") is None


def test_names() -> None:
    assert relative_minor("Eb") == "C"
    for wrong in (lambda: to_key("H"), lambda: for_instrument("kazoo")):
        with pytest.raises(ValueError, match="there are"):
            wrong()
    assert all(for_instrument(name).interval for name in INSTRUMENTS)
