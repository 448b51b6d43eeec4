"""Gamelan, raga, chant, pipes, barbershop, koto, Thai music: what a player of each looks for."""

from __future__ import annotations

import random
from functools import cache
from itertools import pairwise

from clamp_desktop.training.styles import STYLES, generate
from clamp_desktop.training.styles.barbershop import four
from clamp_desktop.training.styles.piping import CHANTER, graces
from clamp_desktop.training.styles.ragas import RAGAS
from clamp_desktop.training.styles.score import Note, Part, Score
from clamp_desktop.training.styles.theory import parse_chord

SEEDS = range(8)


@cache
def draw(name: str, seed: int) -> Score:
    return STYLES[name].make(random.Random(f"{name} {seed}"))


def of_role(score: Score, role: str) -> list[Part]:
    return [part for part in score.parts if part.role == role]


def lead(score: Score) -> list[Note]:
    return of_role(score, "lead")[0].notes


def test_the_great_gong_ends_every_cycle() -> None:
    for name in ("gamelan", "gamelan_bali"):
        for seed in SEEDS:
            score = draw(name, seed)
            gongs = of_role(score, "colour")[0].notes
            lowest = min(note.pitch for note in gongs)
            great = [note.start for note in gongs if note.pitch == lowest]
            assert len(great) >= 2
            gaps = {round(b - a) for a, b in pairwise(great)}
            assert gaps <= {8, 16, 32}, (name, gaps)
            assert abs(great[-1] - (score.length - 4)) < 0.2


def test_the_higher_the_gamelan_the_faster() -> None:
    for seed in SEEDS:
        score = draw("gamelan", seed)
        by_height = sorted(
            (part for part in score.parts if part.role in ("lead", "double", "comp") and part.notes),
            key=lambda part: sum(note.pitch for note in part.notes) / len(part.notes),
        )
        assert len(by_height[-1].notes) >= 2 * len(by_height[0].notes) - 4


def test_kotekan_interlocks() -> None:
    """Two players, neither of whom plays all sixteenths, leave none out between them."""
    for seed in SEEDS:
        polos, sangsih = (
            {round(n.start * 4) for n in part.notes} for part in of_role(draw("gamelan_bali", seed), "comp")
        )
        both = polos | sangsih
        assert polos - sangsih
        assert sangsih - polos
        runs = sum(place + 1 in both for place in both)
        assert runs > 0.85 * len(both)


def test_a_raga_has_alap_gat_and_tihai() -> None:
    for name in ("raga", "raga_fast"):
        for seed in SEEDS:
            score = draw(name, seed)
            beats = of_role(score, "drums")
            if not beats:
                continue
            begin = min(note.start for note in beats[0].notes)
            notes = lead(score)
            assert begin >= 15.5
            slow = [note for note in notes if note.start < begin - 0.5]
            assert len(slow) / begin < 0.75 * len(notes) / score.length
            # The last phrase sounds three times before the last note, which is the tonic on a first beat.
            assert notes[-1].pitch % 12 == score.tonic
            ending = [note.pitch for note in notes[:-1]]
            assert any(ending[-3 * size :] == ending[-size:] * 3 for size in (3, 4)), (
                name,
                seed,
                ending[-14:],
            )


def test_ragas_keep_to_their_tones() -> None:
    allowed = [{tone % 12 for tone in (*raga.up, *raga.down)} for raga in RAGAS.values()]
    for seed in SEEDS:
        score = draw("raga", seed)
        found = {(note.pitch - score.tonic) % 12 for note in lead(score)}
        assert any(found <= one | {0} for one in allowed)


def test_chant_recites_and_ends_on_its_final() -> None:
    longest = 0
    for seed in SEEDS:
        score = draw("chant", seed)
        notes = lead(score)
        assert notes[-1].pitch % 12 == score.tonic
        assert max(n.pitch for n in notes) - min(n.pitch for n in notes) <= 16
        run = best = 1
        for a, b in pairwise(notes):
            run = run + 1 if a.pitch == b.pitch else 1
            best = max(best, run)
            assert abs(b.pitch - a.pitch) <= 9
        longest = max(longest, best)
    assert longest >= 5


def test_pipes_have_nine_tones_and_graces() -> None:
    for name in ("pipe_march", "pipe_jig", "pipe_reel"):
        for seed in SEEDS:
            score = draw(name, seed)
            notes = lead(score)
            low = min(note.pitch for note in notes)
            assert max(note.pitch for note in notes) - low <= 14
            quick = [note for note in notes if note.length < 0.11]
            assert len(quick) > 0.25 * len(notes), name
    for note in CHANTER:
        for before in CHANTER:
            for seed in range(6):
                found = graces(note, before, seed % 2 == 0, random.Random(seed))
                assert set(found) <= set(CHANTER)
                assert not found or found[-1] != note


def test_barbershop_chords_are_complete_and_in_order() -> None:
    for symbol in ("V7", "II7", "VI7", "bVI7"):
        chord = parse_chord(symbol, 10)
        for lead_pitch in (one for one in range(50, 62) if one % 12 in chord.tones):
            bass, bari, middle, tenor = four(chord, lead_pitch, None)
            assert bass < bari
            assert middle < tenor
            assert {one % 12 for one in (bass, bari, middle, tenor)} == set(chord.tones)
    for seed in SEEDS:
        assert len(draw("barbershop", seed).parts) == 4


def test_thai_xylophone_streams_in_octaves_to_the_beat() -> None:
    for seed in SEEDS:
        score = draw("thai", seed)
        notes = lead(score)
        starts = {round(note.start * 4) for note in notes if note.start < score.length - 2}
        assert len(starts) > 0.9 * (max(starts) - min(starts))
        pairs = {(round(note.start * 4), note.pitch) for note in notes}
        assert sum((place, pitch + 12) in pairs for place, pitch in pairs) > 0.45 * len(pairs)


def test_koto_sweeps_its_strings() -> None:
    for seed in SEEDS:
        comp = [part for part in of_role(draw("koto", seed), "comp") if part.sound.name == "koto"]
        if comp:
            short = [b.start - a.start < 0.16 for a, b in pairwise(comp[0].notes)]
            assert sum(short) >= 6
            return
    raise AssertionError("no koto beside a tune")


def test_korean_and_vietnamese_tones_waver() -> None:
    for name in ("sanjo", "korean", "vietnamese_lament", "minyo", "mongolian_long_song"):
        bends = [note.bends for seed in SEEDS for note in lead(draw(name, seed)) if len(note.bends) > 3]
        assert len(bends) > 8, name


def test_far_bands_and_their_instruments() -> None:
    names = ("didgeridoo", "hurdy_gurdy_bourree", "rondalla", "steppe_band")
    found = {one for name in names for seed in SEEDS for one in generate(name, seed).concepts}
    assert {"didgeridoo", "hurdy_gurdy", "filipino", "mongolian", "drone"} <= found
