"""Moods, difficulty, ensembles and occasions: the labels are in the notes."""

from __future__ import annotations

import random
from functools import cache
from itertools import pairwise

import pytest

from clamp_desktop.training.styles import STYLES, choirs, difficulty, ensembles, generate, moods, occasions
from clamp_desktop.training.styles.moods import MOODS
from clamp_desktop.training.styles.score import Note, Score
from clamp_desktop.training.styles.theory import metre

SEEDS = range(10)


@cache
def draw(name: str, seed: int) -> Score:
    return STYLES[name].make(random.Random(f"{name} {seed}"))


def notes(name: str) -> list[Note]:
    return [
        note
        for seed in SEEDS
        for part in draw(name, seed).parts
        if not part.sound.drums
        for note in part.notes
    ]


def lead(name: str) -> list[Note]:
    return [
        note
        for seed in SEEDS
        for part in draw(name, seed).parts
        if part.role == "lead"
        for note in part.notes
    ]


def mean(values: list[float]) -> float:
    return sum(values) / len(values)


def loud(name: str) -> float:
    return mean([note.velocity for note in lead(f"mood_{name}")])


def height(name: str) -> float:
    return mean([note.pitch for note in lead(f"mood_{name}")])


def pace(name: str) -> float:
    """Notes of the tune a second."""
    found = [
        len(part.notes) / (score.length * 60 / score.tempi[0][1])
        for seed in SEEDS
        for score in [draw(name, seed)]
        for part in score.parts
        if part.role == "lead"
    ]
    return mean(found)


def test_every_mood_has_its_family() -> None:
    assert len(MOODS) == len(moods.STYLES) >= 24
    for mood in MOODS:
        settings = {
            frozenset(part.sound.name for part in draw(f"mood_{mood.name}", seed).parts) for seed in SEEDS
        }
        assert len(settings) >= 4, mood.name
        assert all(mood.name in draw(f"mood_{mood.name}", seed).concepts for seed in SEEDS)


def test_every_figure_of_a_mood_fits_its_metre() -> None:
    for mood in MOODS:
        meter = metre(mood.metre)
        for pattern in (*mood.cells, *mood.cadences, *mood.chords, *mood.bass):
            assert all(len(bar) % meter.units == 0 for bar in pattern.split("|")), (mood.name, pattern)
        for line in mood.beat.split(";") if mood.beat else ():
            assert len(line.split()[1]) % 4 == 0, (mood.name, line)


@pytest.mark.parametrize(
    ("quiet", "strong"),
    [
        ("calm", "lively"),
        ("gentle", "passionate"),
        ("meditative", "epic"),
        ("sad", "heroic"),
        ("dreamy", "angry"),
    ],
)
def test_moods_differ_in_force(quiet: str, strong: str) -> None:
    assert loud(quiet) + 20 < loud(strong)


@pytest.mark.parametrize(
    ("slow", "fast"),
    [("calm", "lively"), ("sad", "happy"), ("solemn", "festive"), ("dark", "angry"), ("dreamy", "playful")],
)
def test_moods_differ_in_pace(slow: str, fast: str) -> None:
    assert 1.8 * pace(f"mood_{slow}") < pace(f"mood_{fast}")


def test_moods_differ_in_register_and_mode() -> None:
    assert height("dark") + 10 < height("dreamy")
    assert height("sad") + 4 < height("happy")
    for name in ("sad", "dark", "angry", "restless", "epic"):
        assert not any(draw(f"mood_{name}", seed).mode == "major" for seed in SEEDS)
    for name in ("happy", "festive", "elegant", "hopeful"):
        assert all(draw(f"mood_{name}", seed).mode == "major" for seed in SEEDS)


def test_playful_is_short_and_lyrical_is_long() -> None:
    def sounding(name: str) -> float:
        shares = [
            a.length / (b.start - a.start)
            for seed in SEEDS
            for part in draw(name, seed).parts
            if part.role == "lead"
            for a, b in pairwise(part.notes)
            if b.start - a.start > 0.2
        ]
        return sorted(shares)[len(shares) // 2]

    assert sounding("mood_playful") < 0.6 < 0.9 < sounding("mood_lyrical")


@pytest.mark.parametrize("instrument", ["piano", "violin"])
def test_harder_means_wider_faster_and_fuller(instrument: str) -> None:
    levels = [f"{instrument}_{one}" for one in ("easy", "intermediate", "advanced", "virtuosic")]
    spans = []
    for name in levels:
        each = []
        for seed in SEEDS:
            pitches = [n.pitch for part in draw(name, seed).parts if part.role == "lead" for n in part.notes]
            each.append(max(pitches) - min(pitches))
        spans.append(mean(each))
    assert spans == sorted(spans)
    paces = [pace(name) for name in levels]
    assert paces == sorted(paces)
    assert paces[3] > 4 * paces[0]
    assert all(level.split("_")[1] in draw(level, 1).concepts for level in levels)


def test_easy_piano_stays_under_the_hand_in_easy_keys() -> None:
    for seed in SEEDS:
        score = draw("piano_easy", seed)
        assert score.tonic in (0, 5, 7)
        for part in score.parts:
            pitches = [note.pitch for note in part.notes]
            assert max(pitches) - min(pitches) <= 16
            assert min(note.length for note in part.notes) > 0.4


@pytest.mark.parametrize(
    ("name", "players"),
    [
        ("wind_quintet", {"oboe", "clarinet", "horn", "bassoon"}),
        ("piano_trio", {"violin", "piano", "cello"}),
        ("piano_quintet", {"violin", "viola", "cello", "piano"}),
        ("brass_quintet", {"horn", "trombone", "tuba"}),
    ],
)
def test_ensembles_have_their_players(name: str, players: set[str]) -> None:
    complete = sum(players <= {part.sound.name for part in draw(name, seed).parts} for seed in SEEDS)
    assert complete >= (6 if name == "piano_trio" else 9)


def test_quintets_are_five_and_trios_three() -> None:
    for name, count in (
        ("wind_quintet", 5),
        ("brass_quintet", 5),
        ("string_quintet", 5),
        ("three_parts", 3),
        ("duo", 2),
    ):
        assert all(len(draw(name, seed).parts) == count for seed in SEEDS), name


def test_four_hands_are_pianos_alone() -> None:
    for seed in SEEDS:
        score = draw("four_hands", seed)
        assert {part.sound.name for part in score.parts} == {"piano"}
        assert len(score.parts) >= 3
        assert min(n.pitch for part in score.parts for n in part.notes) < 48


def test_womens_choirs_are_above_mens() -> None:
    assert mean([n.pitch for n in notes("womens_choir")]) > mean([n.pitch for n in notes("mens_choir")]) + 7


def test_scales_go_by_step_and_exercises_climb() -> None:
    steps = [abs(b.pitch - a.pitch) for a, b in pairwise(draw("scales", 1).parts[0].notes)]
    assert sum(step <= 4 for step in steps) > 0.8 * len(steps)
    for seed in SEEDS:
        sung = draw("vocal_exercise", seed).parts[0].notes
        longest = max(note.length for note in sung)
        tonics = [note.pitch for note in sung if note.length > 0.9 * longest]
        assert len(set(tonics)) >= 4


def test_charleston_has_its_rhythm() -> None:
    for seed in SEEDS:
        for part in draw("charleston", seed).parts:
            if part.sound.name == "banjo" and part.role == "comp":
                places = [round(note.start % 4 * 2) / 2 for note in part.notes]
                assert places.count(1.5) + places.count(2.0) > 0.15 * len(places)


def test_what_nothing_covered_is_covered() -> None:
    wanted = (
        "rigaudon charleston foxtrot symphonic_poem string_orchestra wind_quintet piano_trio quintet "
        "four_hands childrens_choir womens_choir mens_choir wedding birthday new_year halloween farewell "
        "dinner warm_up easy intermediate advanced two_voices three_voices woodwinds carol"
    )
    found = {one for style in STYLES.values() for one in style.concepts}
    found |= {one for seed in SEEDS for one in draw("childrens_choir", seed).concepts}
    assert not set(wanted.split()) - found


def test_rare_instruments_are_named() -> None:
    wanted = "flugelhorn theremin theorbo basset_horn alto_flute crumhorn melodica toy_piano viola_da_gamba"
    rooms = (
        *choirs.STYLES,
        *ensembles.STYLES,
        *occasions.STYLES,
        *difficulty.STYLES,
        STYLES["nursery_rhyme"],
    )
    found = {one for style in rooms for seed in range(24) for one in generate(style.name, seed).concepts}
    assert set(wanted.split()) <= found


def test_a_pianist_has_two_hands() -> None:
    for name in ("piano_easy", "piano_intermediate", "piano_advanced", "piano_virtuosic", "mood_calm"):
        for seed in SEEDS:
            score = draw(name, seed)
            if {part.sound.name for part in score.parts} == {"piano"}:
                assert len(score.parts) <= 2
        assert any("solo" in generate(name, seed).concepts for seed in SEEDS)
