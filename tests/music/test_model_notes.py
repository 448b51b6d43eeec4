"""Notes out of the texts that models read."""

from __future__ import annotations

import pytest

from clamp_desktop.music.model_notes import MOST_LETTERS, read_model_text
from clamp_desktop.music.piece import Key

ABC = """%%score 1 2
L:1/8
Q:1/4=96
M:3/4
K:Dm
V:1 treble nm="Flute"
V:2 bass nm="Violoncello"
[V:1]d2 e2 f2|[V:2]D,6|
[V:1]a4 z2|[V:2][D,F,A,]6|]
"""
MTF = """ticks_per_beat 480
time_signature 3 4 24 8 0
key_signature Dm 0
set_tempo 625000 0
program_change 0 0 73
program_change 0 1 42
note_on 0 0 74 80
note_on 0 1 50 80
note_on 480 0 74 0
note_on 0 0 76 80
note_on 480 0 76 0
note_on 0 0 77 80
note_on 480 0 77 0
note_on 0 1 50 0
note_on 0 0 81 80
note_on 0 1 50 80
note_on 0 1 53 80
note_on 0 1 57 80
note_on 960 0 81 0
note_on 480 1 50 0
note_on 0 1 53 0
note_on 0 1 57 0"""


def test_both_texts_of_one_piece_say_the_same() -> None:
    abc, mtf = read_model_text(ABC), read_model_text(MTF)
    assert (
        [part.instrument for part in abc.parts]
        == [part.instrument for part in mtf.parts]
        == ["flute", "cello"]
    )
    for one, other in zip(abc.parts, mtf.parts, strict=True):
        assert sorted(one.notes) == sorted(other.notes)
    assert abc.metres == mtf.metres == [(0.0, 3, 4)]
    assert abc.key == mtf.key == Key("D", "minor")
    assert abc.sharps == mtf.sharps == -1
    assert abc.bpm == mtf.bpm == 96


def test_drums_and_bends() -> None:
    played = read_model_text("ticks_per_beat 96\npitchwheel 0 1 300\nnote_on 0 9 36 90\nnote_on 96 9 36 0\n")
    (part,) = played.parts
    assert part.drums
    assert part.instrument is None
    assert played.bends


def test_a_voice_without_a_name_belongs_to_the_part_before_it() -> None:
    text = 'L:1/8\nM:4/4\nK:C\nV:1 nm="Piano"\nV:2\n[V:1]C8|[V:2]E8|\n'
    assert [part.instrument for part in read_model_text(text).parts] == ["piano", "piano"]


def test_of_long_notation_all_voices_end_together() -> None:
    bars = "[V:1]cdefgabc'|[V:2]CDEFGABc|\n" * 4000
    played = read_model_text("L:1/8\nM:4/4\nK:C\nV:1\nV:2\n" + bars)
    ends = [max(note.onset for note in part.notes) for part in played.parts]
    assert len(bars) > MOST_LETTERS
    assert ends[0] == ends[1] > 1000


@pytest.mark.parametrize(
    "text",
    ["", "nothing", "ticks_per_beat 0", "K:C\n|||", "ticks_per_beat 480\n\nnote_on 3\nnote_on x 0 60 1\n"],
)
def test_what_holds_no_notes_gives_none(text: str) -> None:
    assert read_model_text(text).parts == []
