"""What is counted in a piece's notes."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clamp_desktop.music.features.vector import LAYOUT, LIMIT, SIZE, features, windows
from clamp_desktop.music.instruments import INSTRUMENTS
from clamp_desktop.music.model_notes import Played, PlayedPart, read_model_text
from clamp_desktop.music.notes import Note
from tests.music.test_model_notes import ABC, MTF

NOTES = st.lists(
    st.builds(
        Note,
        st.floats(0, 64).map(lambda onset: round(onset * 12) / 12),
        st.sampled_from([0.0, 0.25, 1 / 3, 0.5, 1.0, 3.0]),
        st.integers(0, 127),
    ),
    min_size=1,
    max_size=60,
)


def moved(notes: list[Note], semitones: int = 0, quarters: float = 0.0) -> list[Note]:
    return [Note(note.onset + quarters, note.duration, note.pitch + semitones) for note in notes]


def scale(count: int = 64) -> list[Note]:
    return [Note(i * 0.5, 0.5, 60 + (0, 2, 4, 5, 7, 9, 11, 12)[i % 8]) for i in range(count)]


def played(*parts: list[Note], **more: object) -> Played:
    return Played([PlayedPart("piano", False, notes) for notes in parts], [(0.0, 4, 4)], **more)  # type: ignore[arg-type]


def group(vector: np.ndarray, name: str) -> np.ndarray:
    return vector[LAYOUT[name]]


def test_the_layout_covers_the_vector() -> None:
    stretches = list(LAYOUT.values())
    assert stretches[0].start == 0
    assert stretches[-1].stop == SIZE == features(Played()).shape[0]
    assert all(one.stop == other.start for one, other in pairwise(stretches))


def test_notation_and_midi_of_one_piece_count_the_same() -> None:
    np.testing.assert_allclose(features(read_model_text(ABC)), features(read_model_text(MTF)), atol=1e-5)


@given(NOTES)
@settings(max_examples=60, deadline=None)
def test_any_notes_give_moderate_numbers(notes: list[Note]) -> None:
    vector = features(played(notes))
    assert vector.shape == (SIZE,)
    assert np.isfinite(vector).all()
    assert np.abs(vector).max() < 10 * LIMIT


@given(NOTES, st.integers(-5, 5))
@settings(max_examples=40, deadline=None)
def test_the_order_of_parts_and_notes_does_not_matter(notes: list[Note], seed: int) -> None:
    shuffled = list(np.random.default_rng(seed + 5).permutation(len(notes)))
    other = [notes[i] for i in shuffled]
    np.testing.assert_allclose(features(played(notes)), features(played(other)), atol=1e-5)


def test_a_transposition_moves_keys_and_registers_only() -> None:
    vector, higher = features(played(scale())), features(played(moved(scale(), 3)))
    for name in ("degrees", "melody", "rhythm", "bars", "harmony", "mode"):
        np.testing.assert_allclose(group(vector, name), group(higher, name), atol=1e-6)
    classes = group(vector, "keys")[:12]
    np.testing.assert_allclose(np.roll(classes, 3), group(higher, "keys")[:12], atol=1e-6)


def test_silence_before_the_first_bar_says_nothing() -> None:
    late = features(played(moved(scale(), quarters=16)))
    np.testing.assert_allclose(features(played(scale())), late, atol=1e-6)


@pytest.mark.parametrize(("notes", "mode"), [((0, 4, 7, 12), 0), ((0, 3, 7, 12), 1)])
def test_modes(notes: tuple[int, ...], mode: int) -> None:
    chord = [Note(float(i), 1.0, 60 + notes[i % 4]) for i in range(32)]
    counted = group(features(played(chord)), "mode")
    assert counted[:6].argmax() == mode
    assert (counted[12] > 0) == (mode == 0)


def test_an_upbeat_moves_the_bar_lines() -> None:
    """Long notes on the first beat, whether or not a quarter stands before it."""
    tune = [Note(4.0 * bar, 2.0, 60) for bar in range(16)] + [
        Note(4.0 * bar + 2, 1.0, 64) for bar in range(16)
    ]
    upbeat = [Note(0.0, 1.0, 55), *moved(sorted(tune), quarters=1.0)]
    plain, late = (group(features(played(one)), "bars")[:24] for one in (tune, upbeat))
    assert plain.argmax() == late.argmax() == 0


def test_drums_are_counted_by_their_place_in_the_bar() -> None:
    beats = [Note(i * 1.0, 0.1, 36 if i % 2 == 0 else 38) for i in range(64)]
    vector = features(Played([PlayedPart(None, True, beats)], [(0.0, 4, 4)]))
    kick, snare = group(vector, "drums").reshape(-1, 17)[:2, :16]
    assert list(np.flatnonzero(kick > 0.5)) == [0, 8]
    assert list(np.flatnonzero(snare > 0.5)) == [4, 12]
    assert group(vector, "instruments")[-1] == 1


def test_instruments_count_by_the_time_they_sound() -> None:
    parts = [PlayedPart("flute", False, scale(48)), PlayedPart("cello", False, moved(scale(16), -24))]
    shares = group(features(Played(parts)), "instruments") ** 2
    assert shares[list(INSTRUMENTS).index("flute")] == pytest.approx(0.75)
    assert shares[list(INSTRUMENTS).index("cello")] == pytest.approx(0.25)


def test_a_long_piece_is_counted_in_stretches_that_hold_every_note() -> None:
    text = "L:1/8\nM:4/4\nK:C\nV:1\n" + "[V:1]CDEFGABc|\n" * 400
    rows, stretches = windows(read_model_text(text))
    assert len(rows) == len(stretches) == 4
    assert sum(weight for _, _, weight in stretches) == 3200
    assert [start for start, _, _ in stretches] == [0, 400, 800, 1200]
    assert stretches[-1][1] == 1600
    alike = rows @ rows.T
    assert (alike > 0.9 * alike.diagonal()).all()


def test_a_piece_without_notes_is_one_stretch() -> None:
    rows, stretches = windows(Played())
    assert rows.shape == (1, SIZE)
    assert stretches == [(0, 0, 1)]
