"""Facts from bare notes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clamp_desktop.music.notes import Note, estimate_key, key_fits, mean_polyphony, note_facts
from clamp_desktop.music.piece import Key

MAJOR = (0, 2, 4, 5, 7, 9, 11, 12, 7, 4, 0)
HARMONIC_MINOR = (0, 2, 3, 5, 7, 8, 11, 12, 7, 3, 0)


def melody(steps: tuple[int, ...], tonic: int) -> list[Note]:
    return [Note(float(i), 1.0, tonic + step) for i, step in enumerate(steps)]


def test_facts_of_a_melody() -> None:
    assert note_facts(melody(MAJOR, 60)) == {
        "note_count": 11,
        "lowest": 60,
        "highest": 72,
        "polyphony": 1.0,
    }


def test_no_notes() -> None:
    assert note_facts([]) == {"note_count": 0, "lowest": None, "highest": None, "polyphony": None}
    assert estimate_key([]) is None


def test_polyphony_ignores_rests_and_graces() -> None:
    chord = [Note(8.0, 2.0, pitch) for pitch in (60, 64, 67)]
    assert mean_polyphony([Note(0.0, 2.0, 60), *chord, Note(9.0, 0.0, 62)]) == 2.0
    assert mean_polyphony([Note(0.0, 0.0, 60)]) is None


@pytest.mark.parametrize("tonic", range(12))
def test_scales_have_the_key_of_their_tonic(tonic: int) -> None:
    major = estimate_key(melody(MAJOR, 60 + tonic))
    minor = estimate_key(melody(HARMONIC_MINOR, 60 + tonic))
    assert major is not None and major.mode == "major"
    assert minor is not None and minor.mode == "minor"
    assert major.tonic == ("C", "Db", "D", "Eb", "E", "F", "F#", "G", "Ab", "A", "Bb", "B")[tonic]


def test_a_signature_leaves_the_mode_to_tell() -> None:
    vague = [Note(0.0, 1.0, 64), Note(1.0, 1.0, 71)]  # a bare fifth
    assert estimate_key(vague, sharps=1) in (Key("E", "minor"), Key("G", "major"))
    assert estimate_key(melody(MAJOR, 62), sharps=2) == Key("D", "major")


def test_which_keys_notes_contradict() -> None:
    assert key_fits(Key("D", "major"), melody(MAJOR, 62))
    assert not key_fits(Key("C", "major"), melody(MAJOR, 66))
    assert key_fits(Key("A", "minor"), melody(HARMONIC_MINOR, 57))


@given(
    st.lists(
        st.builds(
            Note,
            st.floats(0, 1e4, allow_nan=False),
            st.floats(0, 100, allow_nan=False),
            st.integers(0, 127),
        )
    )
)
def test_any_notes_have_facts(notes: list[Note]) -> None:
    facts = note_facts(notes)
    assert facts["note_count"] == len(notes)
    assert facts["polyphony"] is None or facts["polyphony"] >= 0.999
    assert (estimate_key(notes) is None) == (not notes)
