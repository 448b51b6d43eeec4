"""The same music in another key."""

from __future__ import annotations

import pytest

from clamp_desktop.music.model_notes import read_model_text
from clamp_desktop.training.clamp2.transposing import Interval, follow, transpose

ABC = (
    '%%score { 1 | 2 }\nL:1/8\nQ:1/4=120\nM:3/4\nK:Dm\nV:1 treble nm="Piano"\nV:2 bass\n'
    '[V:1]!mf!"^Allegro""Gm7/Bb" d2 (G^F B=e|[V:2][G,_B,D]4 A,2|\n'
    "[V:1]{e}d3 _e c'2|[V:2][K:Bm]G,2 F,,4|]\n"
)
MTF = (
    "ticks_per_beat 480\ntime_signature 3 4 24 8 0\nkey_signature Eb 0\n"
    "note_on 0 0 60 80\nnote_on 0 9 36 80\nnote_on 480 0 60 0\nnote_on 0 9 36 0\nend_of_track 0"
)


def _pitches(text: str) -> list[list[int]]:
    return [[note.pitch for note in part.notes] for part in read_model_text(text).parts]


@pytest.mark.parametrize("semitones", [one for one in range(-6, 7) if one])
def test_every_note_moves_as_far(semitones: int) -> None:
    found = transpose(ABC, semitones)
    assert found is not None
    text, interval = found
    assert _pitches(text) == [[one + semitones for one in part] for part in _pitches(ABC)]
    assert interval.semitones == semitones
    before, after = read_model_text(ABC), read_model_text(text)
    assert before.key is not None
    assert after.key is not None
    assert after.key.tonic == interval.tonic(before.key.tonic)
    assert after.key.mode == "minor"
    assert [line[0] for line in text.split("\n") if line] == [line[0] for line in ABC.split("\n") if line]


def test_chord_symbols_move_and_words_stay() -> None:
    found = transpose(ABC, 2)
    assert found is not None
    assert '!mf!"^Allegro""Am7/C" e2' in found[0]
    assert "[K:C#m]" in found[0]


def test_midi_moves_without_its_drums() -> None:
    found = transpose(MTF, 2)
    assert found is not None
    assert "key_signature F 0" in found[0]
    assert "note_on 0 0 62 80\nnote_on 0 9 36 80" in found[0]
    assert found[0].count("\n") == MTF.count("\n")


def test_drums_of_notation_stay() -> None:
    found = transpose("K:C\nV:1 treble\nV:2 perc\n[V:1]CE|[V:2]CE|\n", 2)
    assert found is not None
    assert found[0].endswith("[V:1]DF|[V:2]CE|\n")


@pytest.mark.parametrize(
    "text",
    [
        "K:none\n[V:1]CD|\n",
        "K:HP\n[V:1]CD|\n",
        "K:D exp ^f\n[V:1]CD|\n",
        "L:1/8\n[V:1]CD|\n",
        "K:C\n[V:1]^1/2CD|\n",
        "ticks_per_beat 480\nnote_on 0 0 126 80",
    ],
)
def test_what_cannot_be_moved_faithfully_is_left(text: str) -> None:
    assert transpose(text, 3) is None


def test_what_is_said_follows() -> None:
    known = {"key_e_minor", "key_e_flat_minor", "key_d_minor", "waltz", "minor"}
    concepts = {"key_d_minor", "waltz", "minor"}
    assert follow(concepts, Interval(1, 2), known) == {"key_e_minor", "waltz", "minor"}
    # D sharp minor has no name here, E flat minor has.
    assert follow(concepts, Interval(0, 1), known) == {"key_e_flat_minor", "waltz", "minor"}
    assert follow(concepts, Interval(3, 5), known) == {"waltz", "minor"}
