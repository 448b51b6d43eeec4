"""The same notes in another format."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from clamp_desktop.training import abc_writer, mtf_score, twins
from clamp_desktop.training.corpus import Cache

MTF = """ticks_per_beat 480
time_signature 3 4 24 8 0
key_signature F 0
set_tempo 500000 0
program_change 0 0 73
control_change 0 0 7 100
note_on 0 0 60 80
note_on 480 0 60 0
note_on 0 0 62 80
note_on 0 0 65 80
note_on 470 0 62 0
note_on 0 0 65 0
note_on 10 0 70 80
note_on 960 0 70 0
note_on 0 0 71 80
note_off 240 0 71 0"""


def test_notes_are_read_back() -> None:
    score = mtf_score.read(MTF)
    assert score.key == "F"
    assert score.bpm == 120
    assert score.metres == [(0.0, 3, 4)]
    (part,) = score.parts
    assert part.program == 73
    assert [(note.onset, note.pitch) for note in part.notes] == [(0, 60), (1, 62), (1, 65), (2, 70), (4, 71)]
    assert part.notes[3].duration == 2


def test_notation_of_midi() -> None:
    text = abc_writer.write(mtf_score.read(MTF), random.Random(0))
    assert text is not None
    head, _, body = text.partition("V:1 ")
    assert "M:3/4\nK:F\n" in head
    assert body.split("\n")[1:3] == ["[V:1]C2 [DF]2 B2-|", "[V:1]B2 =Bz3|]"]


def test_a_free_performance_is_not_written_down() -> None:
    score = mtf_score.Score(
        [mtf_score.Part(0, 0, [mtf_score.Note(i * 0.53 + 0.041, 0.4, 60) for i in range(50)])]
    )
    assert abc_writer.write(score, random.Random(0)) is None


@pytest.mark.parametrize("seed", range(12))
def test_a_variant_has_the_same_notes_at_about_the_same_time(seed: int) -> None:
    before = mtf_score.read(MTF).parts[0].notes
    varied = mtf_score.vary(MTF, random.Random(seed))
    after = mtf_score.read(varied).parts[0].notes
    assert sorted(note.pitch for note in after) == sorted(note.pitch for note in before)
    for one, other in zip(sorted(before), sorted(after), strict=True):
        assert other.onset == pytest.approx(one.onset, abs=0.06)


def test_twins_of_a_cache(cache: Cache, cache_folder: Path) -> None:
    twins.fill(cache, cache_folder, cache_folder.parent / "raw")
    made = twins.Twins(cache_folder)
    found = made.of(cache.pieces[0])
    assert len(found) == 2
    notes = mtf_score.read(found[0]).parts[0].notes
    assert len(notes) == cache.pieces[0].facts["note_count"]
    size = (cache_folder / "twins.z").stat().st_size
    twins.fill(cache, cache_folder, cache_folder.parent / "raw")
    assert (cache_folder / "twins.z").stat().st_size == size
    assert twins.Twins().of(cache.pieces[0]) == []
