"""The tunes of model texts: top lines, voices, places."""

from __future__ import annotations

import numpy as np
import pytest

from clamp_desktop.music.features.vector import windows
from clamp_desktop.music.melody_lines import END, LONG, Lines, trace, unpack
from clamp_desktop.music.model_notes import read_model_text
from clamp_desktop.music.text_times import TextTimes


def tunes(lines: Lines) -> list[list[int]]:
    """The steps of each tune."""
    steps = np.frombuffer(lines.steps, np.int8).tolist()
    found, start = [], 0
    for length in lines.lengths:
        assert steps[start + length - 1] == END
        found.append(steps[start : start + length - 1])
        start += length
    assert start == len(steps) == len(lines.times)
    return found


def abc(*bars: str, key: str = "C", voices: int = 1) -> str:
    head = "".join(f"V:{number}\n" for number in range(1, voices + 1))
    return f"X:1\nM:4/4\nL:1/4\nK:{key}\n{head}" + "\n".join(bars) + "\n"


def test_a_single_voice_is_one_tune() -> None:
    lines = trace(abc("[V:1]C D E C|", "[V:1]c2 B A|"))
    assert tunes(lines) == [[2, 2, -4, 12, -1, -2]]
    assert list(lines.times) == [12, 12, 12, 12, 24, 12, LONG]


def test_every_key_has_the_same_steps() -> None:
    sharp = trace(abc("[V:1]C D E C|", "[V:1]c2 B A|")), trace(abc("[V:1]E F G E|", "[V:1]e2 d c|", key="E"))
    assert sharp[0].steps == sharp[1].steps


def test_voices_are_tunes_and_so_is_the_top_of_all() -> None:
    lines = trace(abc("[V:1]C D E C|[V:2]g f e d|", voices=2))
    assert tunes(lines) == [[-2, -1, -2], [2, 2, -4]]
    crossing = trace(abc("[V:1]c D c D|[V:2]E g E g|", voices=2))
    assert [7, -7, 7] in tunes(crossing)  # of both, the higher note each time


def test_chords_have_a_top_and_a_bottom() -> None:
    lines = trace(abc("[V:1][Cc] [De] [Ec] [Cd]|"))
    assert tunes(lines) == [[4, -4, 2], [2, 2, -4]]


def test_a_held_note_covers_what_is_under_it() -> None:
    lines = trace(abc("[V:1]c4|[V:2]C D E F|", "[V:1]d4|[V:2]G A B G|", voices=2))
    assert tunes(lines)[0] == [2]


def test_grace_notes_and_drums_are_no_part_of_it() -> None:
    assert tunes(trace(abc("[V:1]{A}C D {f}E C|"))) == [[2, 2, -4]]
    drums = "ticks_per_beat 480\n" + "note_on 0 9 38 80\nnote_off 480 9 38 0\n" * 4
    assert trace(drums) == Lines((), b"", b"", b"")


@pytest.mark.parametrize(
    "text", ["", "X:1\nK:C\n", "no music", "ticks_per_beat 480", "[V:1]|", "X:1\nK:C\nC"]
)
def test_texts_without_tunes(text: str) -> None:
    assert trace(text).lengths == ()


def test_places_count_bars_notes_and_seconds() -> None:
    lines = trace(abc("[V:1]z2 z G|", "[V:1]C D E C|", "[V:1]c4|"))
    moments = unpack(lines.places)
    count = sum(lines.lengths)
    assert moments.bars[:count].tolist() == [0, 1, 1, 1, 1, 2]
    assert moments.quarters[:count].tolist() == [3, 4, 5, 6, 7, 8]
    assert moments.order[:count].tolist() == [0, 1, 2, 3, 4, 5]
    assert not moments.pickup
    assert unpack(trace(abc("[V:1]G|", "[V:1]C D E C|", "[V:1]c4|")).places).pickup


def test_seconds_follow_the_tempi_of_a_performance() -> None:
    text = "ticks_per_beat 480\nset_tempo 1000000 0\ntime_signature 2 4 24 8 0\n"
    text += "note_on 0 0 60 80\nnote_off 480 0 60 0\nset_tempo 500000 480\n"
    text += "note_on 0 0 62 80\nnote_off 480 0 62 0\nnote_on 480 0 64 80\nnote_off 480 0 64 0\nend_of_track 0"
    moments = unpack(trace(text).places)
    assert moments.seconds[:3].tolist() == [0.0, 2.0, 3.0]
    assert moments.bars[:3].tolist() == [0, 1, 2]


def test_long_pieces_know_the_stretches_that_the_model_hears() -> None:
    bars = [f"[V:1]{'CDEFGABc'[n % 5 :] + 'CDEFG'[: n % 5]}|".replace("4", "") for n in range(330)]
    text = "X:1\nM:4/4\nL:1/8\nK:C\nV:1\n[V:1]z8|\n[V:1]z8|\n" + "\n".join(bars) + "\n"
    lines = trace(text)
    rows, found = windows(read_model_text(text))
    assert len(rows) == len(found) == 3
    moments = unpack(lines.places)
    edges = moments.order[sum(lines.lengths) :].reshape(-1, 2)
    assert np.diff(edges, axis=1).ravel().tolist() == [size for _, _, size in found]
    assert edges[0, 0] == 0
    assert edges[-1, 1] == 330 * 8


def test_times_of_a_text_without_notes() -> None:
    moments = TextTimes.of(read_model_text("")).moments(np.array([0.0, 5.0]))
    assert moments.bars.tolist() == [-1, -1]
    assert moments.order.tolist() == [0, 0]
