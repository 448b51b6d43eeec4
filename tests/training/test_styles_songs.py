"""Folk songs and the dances beside them: what tells one tradition from another."""

from __future__ import annotations

import random
from collections import Counter
from functools import cache
from itertools import pairwise

import pytest

from clamp_desktop.training.styles import STYLES, alps_south, celtic, generate, nordic, slavic, songs
from clamp_desktop.training.styles.score import Note, Score
from clamp_desktop.training.styles.songs import asia
from clamp_desktop.training.styles.theory import SCALES, metre

ROOMS = (songs, celtic, nordic, alps_south, slavic)


@cache
def draw(name: str, seed: int) -> Score:
    return STYLES[name].make(random.Random(f"{name} {seed}"))


def lead(name: str, seed: int) -> list[Note]:
    return next(part.notes for part in draw(name, seed).parts if part.role == "lead")


def bar_of(score: Score) -> float:
    return metre(score.metre).bar


def test_every_song_can_be_a_bare_tune() -> None:
    for style in songs.STYLES:
        scores = [draw(style.name, seed) for seed in range(12)]
        assert any(len(score.parts) == 1 for score in scores), style.name
        for score in scores:
            notes = next(part.notes for part in score.parts if part.role == "lead")
            assert all(a.start + a.length <= b.start + 0.1 for a, b in pairwise(notes)), style.name


def test_songs_close_on_their_last_tone() -> None:
    for style in songs.STYLES:
        for seed in range(3):
            assert lead(style.name, seed)[-1].pitch % 12 == draw(style.name, seed).tonic, style.name


def test_lines_of_songs_come_back() -> None:
    """Within a piece most bars are heard more than once: verses, and lines inside them."""
    plain = "german_song french_ronde danish_song polish_song american_song nursery_rhyme zortziko"
    for name in plain.split():
        repeated = []
        for seed in range(6):
            bar = bar_of(draw(name, seed))
            bars: dict[int, tuple[int, ...]] = {}
            for note in lead(name, seed):
                place = int((note.start + 0.1) // bar)
                bars[place] = (*bars.get(place, ()), note.pitch)
            heard = Counter(bars.values())
            repeated.append(sum(heard[one] > 1 for one in bars.values()) / len(bars))
        assert sum(repeated) / len(repeated) > 0.35, name


@pytest.mark.parametrize("style", asia.STYLES, ids=lambda style: style.name)
def test_asian_songs_have_five_tones(style: object) -> None:
    name = style.name  # type: ignore[attr-defined]
    if name == "kundiman":
        return
    for seed in range(5):
        assert len({note.pitch % 12 for note in lead(name, seed)}) <= 5
        assert generate(name, seed).key == ""


def test_chinese_songs_have_no_semitone() -> None:
    for seed in range(8):
        assert not any(abs(b.pitch - a.pitch) == 1 for a, b in pairwise(lead("chinese_song", seed)))


def test_kantele_tunes_go_in_fives_on_few_tones() -> None:
    for seed in range(6):
        score = draw("kantele_tune", seed)
        assert score.metre == "5/4"
        pitches = [note.pitch for note in lead("kantele_tune", seed)]
        assert max(pitches) - min(pitches) <= 10


def test_german_songs_begin_before_the_bar_and_finnish_ones_on_it() -> None:
    def late(name: str) -> int:
        return sum(lead(name, seed)[0].start > 0.2 for seed in range(20))

    assert late("german_song") >= 10
    assert late("finnish_song") == late("hungarian_song") == 0


def test_german_songs_leap_through_triads_and_bulgarian_ones_step() -> None:
    def leaps(name: str) -> float:
        jumps = [abs(b.pitch - a.pitch) for seed in range(12) for a, b in pairwise(lead(name, seed))]
        return sum(jump > 2 for jump in jumps) / len(jumps)

    assert leaps("yodel") > leaps("german_song") > leaps("bulgarian_song")


def test_hungarian_songs_come_down() -> None:
    falls = 0
    for seed in range(16):
        notes = lead("hungarian_song", seed)
        first = [note.pitch for note in notes[: len(notes) // 8 or 1]]
        falls += sum(first) / len(first) > notes[-1].pitch + 2
    assert falls >= 12


def test_scottish_music_snaps() -> None:
    def snaps(name: str, per_quarter: int) -> float:
        found = total = 0
        for seed in range(8):
            for a, b in pairwise(lead(name, seed)):
                if round(a.start * per_quarter) % per_quarter == 0:
                    total += 1
                    found += b.start - a.start < 0.6 and b.length > 2 * a.length
        return found / total

    assert snaps("strathspey", 4) > 0.1
    assert snaps("scottish_air", 2) > 3 * snaps("german_song", 2)


def test_a_furiant_beats_twos_across_the_bar() -> None:
    for seed in range(20):
        score = draw("furiant", seed)
        comp = [part for part in score.parts if part.role == "comp"]
        bass = [part for part in score.parts if part.role == "bass"]
        if not comp or not bass or len(score.parts) < 4:
            continue
        starts = {round(note.start * 2) / 2 % 12 for note in bass[0].notes if note.start < score.length - 4}
        assert {0.0, 2.0, 4.0} <= starts
        return
    raise AssertionError("no whole band")


def test_podgolosok_follows_in_thirds() -> None:
    for seed in range(20):
        score = draw("russian_song", seed)
        if len(score.parts) == 2:
            assert "two_voices" in score.concepts
            below = [note.pitch for note in score.parts[1].notes]
            assert sum(below) / len(below) < sum(n.pitch for n in lead("russian_song", seed)) / len(
                lead("russian_song", seed)
            )
            return
    raise AssertionError("never two voices")


def test_the_alphorn_knows_its_overtones_only() -> None:
    for seed in range(5):
        tonic = draw("alphorn", seed).tonic
        assert {(note.pitch - tonic) % 12 for note in lead("alphorn", seed)} <= set(SCALES["alphorn"])


def test_traditions_that_had_nothing_are_there() -> None:
    declared = {one for room in ROOMS for style in room.STYLES for one in style.concepts}
    wanted = "welsh breton danish finnish icelandic dutch swiss basque catalan croatian slovak czech baltic "
    wanted += "mongolian filipino canadian paso_doble strathspey"
    assert not set(wanted.split()) - declared


def test_rare_instruments_are_named_where_they_play() -> None:
    found = {one for name in ("morris", "nyckelharpa_polska", "alphorn", "dumka") for seed in range(12)
             for one in generate(name, seed).concepts}  # fmt: skip
    assert {"concertina", "nyckelharpa", "alphorn", "bandura"} <= found
