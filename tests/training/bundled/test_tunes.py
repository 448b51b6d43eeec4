"""The melodies of pieces alone, as they would stand in a book of tunes."""

from __future__ import annotations

import random
from pathlib import Path

import numpy as np
import pytest

from clamp_desktop.music.features.vector import LAYOUT, SIZE
from clamp_desktop.music.model_notes import Played, PlayedPart
from clamp_desktop.music.notes import Note
from clamp_desktop.training.bundled import tunes
from clamp_desktop.training.bundled.music_training import MusicSettings, MusicTraining
from clamp_desktop.training.bundled.tunes import VIEWS, TuneCache, Tunes, bare, fill, said_of_a_tune
from clamp_desktop.training.corpus import Cache
from clamp_desktop.training.data import Item
from clamp_desktop.training.feature_cache import FeatureCache
from clamp_desktop.vocabulary import Vocabulary

SCALE = (60, 62, 64, 65, 67, 69, 71, 72)


def song(bars: int = 8) -> Played:
    """A voice that sings crotchets over whole notes of a piano."""
    sung = [Note(float(i), 0.9, SCALE[i % 8] - 12) for i in range(4 * bars)]
    played = [Note(4.0 * i, 4.0, 84) for i in range(bars)]
    parts = [PlayedPart("piano", notes=played), PlayedPart("tenor", notes=sung)]
    return Played(parts=parts, metres=[(0.0, 4, 4)], bpm=90.0)


def test_what_is_sung_is_the_tune_and_nothing_tells_who_sang() -> None:
    for seed in range(20):
        tune = bare(song(), random.Random(seed))
        assert tune is not None
        (part,) = tune.parts
        assert part.instrument is None
        assert tune.bpm is None
        steps = np.diff([note.pitch for note in part.notes])
        np.testing.assert_array_equal(steps, np.diff([SCALE[i % 8] for i in range(len(part.notes))]))
        for one, following in zip(part.notes, part.notes[1:], strict=False):
            assert one.onset + one.duration == following.onset  # breaths are not written


def test_another_editor_writes_other_note_values() -> None:
    written = [bare(song(), random.Random(seed)) for seed in range(40)]
    ways = {(one.metres[0][1:], one.parts[0].notes[0].duration) for one in written if one}
    assert {((4, 4), 1.0), ((4, 2), 2.0), ((4, 8), 0.5)} <= ways


def test_too_little_is_no_tune() -> None:
    assert bare(song(2), random.Random(0)) is None
    assert bare(Played(), random.Random(0)) is None


def test_a_tune_says_less_than_its_piece() -> None:
    vocabulary = Vocabulary.load()
    groups = {one: vocabulary.group(one) for one in vocabulary.concepts}
    said = frozenset({"german", "art_song", "song", "voice_and_piano", "slow", "sad", "minor", "key_d_minor"})
    assert said_of_a_tune(said, groups) == {"german", "song", "minor", "key_d_minor", "melody_only"}


def test_traditions_are_drawn_nearly_evenly() -> None:
    vocabulary = Vocabulary.load()
    said = [frozenset({"irish", "melody_only"})] * 1000 + [frozenset({"german", "melody_only"})] * 50
    drawn = Tunes([0] * 1050, said, ["book"] * 1000 + ["a"] * 40 + ["b"] * 10).weights(vocabulary)
    irish, german = drawn[:1000].sum(), drawn[1000:].sum()
    assert irish < 3 * german
    assert drawn[1040:].sum() > 0.4 * drawn[1000:1040].sum()
    assert drawn.sum() == pytest.approx(1.0)


def test_tunes_are_trained_on(
    cache: Cache,
    cache_folder: Path,
    pieces: list[Item],
    features: FeatureCache,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    vocabulary = Vocabulary.load()
    monkeypatch.setattr(tunes, "STYLES", {name: tunes.STYLES[name] for name in ("german_song", "bossa_nova")})
    home = [Item(p.piece, p.collection, p.concepts | {"irish"}, p.work) for p in pieces]
    fill(cache, cache_folder, home, vocabulary, each=2)
    found = TuneCache(cache_folder)
    assert found.rows.shape == (len(found.records) * VIEWS, SIZE)
    assert {one.get("style") for one in found.records} == {None, "german_song", "bossa_nova"}
    assert not found.rows[:, LAYOUT["instruments"]].any()
    assert found.rows[:, LAYOUT["tempo"]][:, -1].all()
    wanted = found.of(home[:5], vocabulary)
    assert len(wanted.starts) == 5 + 4
    settings = MusicSettings(width=32, blocks=1, dimension=16, steps=3, pieces=16, queries=8, tunes=0.5)
    training = MusicTraining(settings, home, features, vocabulary, 1, found)
    losses = [training.advance() for _ in range(3)]
    assert np.isfinite(losses).all()
