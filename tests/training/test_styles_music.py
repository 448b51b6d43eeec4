"""What a player of each style would check first."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterable
from functools import cache
from itertools import pairwise

import pytest

from clamp_desktop.training.styles import STYLES, arranger, drumming, figures, melody, rhythm
from clamp_desktop.training.styles.drumming import KEYS
from clamp_desktop.training.styles.score import Note, Part, Score
from clamp_desktop.training.styles.theory import SCALES, chord_scale, metre, parse_chord
from clamp_desktop.training.styles.voicing import four_parts, voice

ANY = 6  # a seed for what must hold of every style


@cache
def draw(name: str, seed: int) -> Score:
    return STYLES[name].make(random.Random(f"{name} {seed}"))


def of_role(score: Score, role: str) -> list[Part]:
    return [part for part in score.parts if part.role == role]


def with_role(name: str, role: str, count: int = 4) -> list[Score]:
    """Pieces of a style in which such a player takes part."""
    found = (score for seed in range(60) if of_role(score := draw(name, seed), role))
    return [score for score, _ in zip(found, range(count), strict=False)]


def near(time: float, grid: float, place: float, slack: float = 0.09) -> bool:
    away = (time - place) % grid
    return min(away, grid - away) <= slack


def strokes(score: Score, drum: str) -> list[Note]:
    return [note for part in of_role(score, "drums") for note in part.notes if note.pitch == KEYS[drum]]


def share(values: Iterable[bool]) -> float:
    counted = Counter(values)
    return counted[True] / max(counted.total(), 1)


@pytest.mark.parametrize(("name", "two_side_first"), [("son_montuno", True), ("salsa", False)])
def test_clave_direction(name: str, two_side_first: bool) -> None:
    """Two strokes in one bar and three in the other, in the order that the style asks for."""
    for score in with_role(name, "drums"):
        first_section = strokes(score, "claves")
        start = min(note.start for note in first_section)
        counts = Counter(
            round(note.start - 0.2) // 4 % 2 for note in first_section if note.start < score.length - 4.2
        )
        assert start >= 0
        assert (counts[0] < counts[1]) == two_side_first
        # The bar of three has the tresillo: beats 1, 2-and, 4.
        three = 4 if two_side_first else 0
        places = {
            round(((note.start - three) % 8) * 2) / 2
            for note in first_section
            if note.start < score.length - 4.2
        }
        assert {0.0, 1.5, 3.0} <= places


def test_tumbao_comes_before_the_bar() -> None:
    for score in with_role("salsa", "bass"):
        notes = of_role(score, "bass")[0].notes
        assert share(near(note.start, 4, 3) for note in notes) > 0.25


def test_swing_is_swung_and_bossa_is_not() -> None:
    for name, low, high in (("swing_combo", 0.58, 0.72), ("bossa_nova", 0.42, 0.58), ("polka", 0.4, 0.6)):
        places = [
            note.start % 1
            for seed in range(6)
            for part in of_role(draw(name, seed), "lead")
            for note in part.notes
            if 0.4 < note.start % 1 < 0.8
        ]
        middle = sorted(places)[len(places) // 2]
        assert low <= middle <= high, (name, middle)


def test_skank_is_on_the_afterbeat() -> None:
    for score in with_role("reggae", "drums", 5):
        guitars = [
            part for part in of_role(score, "comp") if part.sound.name in ("clean_guitar", "muted_guitar")
        ]
        for part in guitars:
            notes = [note for note in part.notes if note.start < score.length - 4.1]
            assert share(near(note.start, 1, 0, 0.1) and round(note.start) % 2 == 1 for note in notes) > 0.45
            assert not any(near(note.start, 4, 0, 0.05) for note in notes)
            assert all(note.length < 0.4 for note in notes)


def test_ska_plays_every_off_beat() -> None:
    for score in with_role("ska", "drums", 3):
        part = of_role(score, "comp")[0]
        notes = [note for note in part.notes if note.start < score.length - 4.1]
        assert share(0.35 < note.start % 1 < 0.7 for note in notes) > 0.9


def test_kopanitsa_groups_eleven_as_two_two_three_two_two() -> None:
    beats = (0.0, 1.0, 2.0, 3.5, 4.5)
    for score in with_role("kopanitsa", "bass", 3):
        assert score.metre == "11/8"
        for note in of_role(score, "bass")[0].notes:
            assert any(near(note.start, 5.5, beat) for beat in beats)


@pytest.mark.parametrize(
    ("name", "last_beat"), [("rachenitsa", 2.0), ("daichovo", 3.0), ("karsilama", 3.0), ("zeibekiko", 6.0)]
)
def test_limping_metres_have_their_long_beat_last(name: str, last_beat: float) -> None:
    score = draw(name, 1)
    meter = {"7/8": "7/8 2+2+3", "9/8": "9/8 2+2+2+3", "9/4": "9/4 2+2+2+3"}[score.metre]
    assert metre(meter).beats[-1] == last_beat
    lead = of_role(score, "lead")[0]
    bar = metre(meter).bar
    assert share(any(near(n.start, bar, b, 0.2) for n in lead.notes) for b in metre(meter).beats) == 1.0


def test_one_drop_leaves_the_one_empty() -> None:
    groove = "kick ........X.......; rim ........X......."
    places = [place for place, _ in rhythm.steps(groove.split(";")[0].split()[1], 4.0)[0]]
    assert places == [2.0]


def test_twelve_bars_of_blues() -> None:
    for score in with_role("shuffle_blues", "bass", 4):
        roots = [note for note in of_role(score, "bass")[-1].notes if near(note.start, 48, 16, 0.12)]
        # The fifth bar goes to the subdominant, unless an introduction moves everything.
        assert all((note.pitch - score.tonic) % 12 in (5, 0, 2, 4, 7, 9, 10, 3) for note in roots)


def test_bass_has_the_root_where_the_style_wants_it() -> None:
    for name in ("polka", "march", "country", "freylekhs", "rock"):
        for score in with_role(name, "bass", 3):
            notes = [
                note for note in of_role(score, "bass")[0].notes if near(note.start, score_bar(score), 0)
            ]
            degrees = Counter((note.pitch - score.tonic) % 12 for note in notes)
            assert degrees[0] >= 0.2 * degrees.total(), name
            assert set(degrees) <= set(range(12))


def score_bar(score: Score) -> float:
    count, unit = map(int, score.metre.split("/"))
    return count * 4 / unit


def test_basses_stay_low_and_in_range() -> None:
    for name in STYLES:
        for part in of_role(draw(name, ANY), "bass"):
            pitches = sorted(note.pitch for note in part.notes)
            assert pitches[len(pitches) // 2] <= 62, name
            assert min(part.sound.low - 1, 33) <= pitches[0], (name, part.sound.name, pitches[0])


def test_a_bass_plays_one_note_at_a_time() -> None:
    for name in STYLES:
        for part in of_role(draw(name, ANY), "bass"):
            starts = Counter(round(note.start, 2) for note in part.notes)
            assert max(starts.values()) == 1, (name, part.sound.name)


def test_nothing_leaves_its_instrument() -> None:
    for name in STYLES:
        for part in draw(name, ANY).parts:
            if part.role not in ("lead", "double", "colour") or part.sound.drums:
                continue
            outside = [
                note for note in part.notes if not part.sound.low - 2 <= note.pitch <= part.sound.high + 4
            ]
            assert len(outside) <= 0.03 * len(part.notes), (name, part.sound.name)


def test_no_mud() -> None:
    """No close thirds below the C below the bass staff's top: at most a rare one in a bass figure."""
    for name in STYLES:
        for part in draw(name, ANY).parts:
            if part.role != "comp":
                continue
            together: dict[int, list[int]] = {}
            for note in part.notes:
                together.setdefault(round(note.start * 6), []).append(note.pitch)
            muddy = 0
            for pitches in together.values():
                pitches.sort()
                muddy += any(a < 47 and 0 < b - a < 5 for a, b in pairwise(pitches))
            assert muddy <= 0.02 * len(together) + 1, (name, part.sound.name)


MODAL = (
    "gamelan",
    "koto",
    "chinese",
    "huayno",
    "raga",
    "arabic_dance",
    "kalimba",
    "chant",
    "west_african",
    "pavane",
)


@pytest.mark.parametrize(
    "name", [*MODAL, "polka", "viennese_waltz", "tarantella", "freylekhs", "pop", "minuet", "anthem"]
)
def test_melodies_keep_to_their_scale(name: str) -> None:
    for seed, score in enumerate(with_role(name, "lead", 3)):
        lead = of_role(score, "lead")[0]
        weights: Counter[int] = Counter()
        for note in lead.notes:
            weights[(note.pitch - score.tonic) % 12] += max(round(note.length * 24), 1)
        best = max(sum(weights[step] for step in scale) for scale in SCALES.values() if len(scale) <= 7)
        assert best >= (0.8 if name == "viennese_waltz" else 0.86) * weights.total(), (name, seed)


def test_pentatonic_music_has_five_tones() -> None:
    for name in ("gamelan", "koto", "chinese", "thai"):
        for seed in range(3):
            classes = {note.pitch % 12 for note in of_role(draw(name, seed), "lead")[0].notes}
            assert len(classes) <= 5, name


def test_melodies_come_home() -> None:
    for name in (
        "polka",
        "musette_waltz",
        "lullaby",
        "huayno",
        "schottische",
        "kolo",
        "pop_ballad",
        "worship",
    ):
        for seed in range(3):
            score = draw(name, seed)
            assert of_role(score, "lead")[0].notes[-1].pitch % 12 == score.tonic


def test_melodies_sing_rather_than_jump_or_stand() -> None:
    for name in STYLES:
        if name in ("fanfare", "fugato", "etude", "landler"):
            continue
        lead = of_role(draw(name, ANY), "lead")
        if not lead:
            continue
        sung = [note for note in lead[0].notes if note.length > 0.11]  # without graces
        tops = {round(note.start * 12): note.pitch for note in sorted(sung, key=lambda one: one.pitch)}
        pitches = [pitch for _, pitch in sorted(tops.items())]
        jumps = [abs(b - a) for a, b in pairwise(pitches)]
        assert share(jump > 9 for jump in jumps) < 0.12, name
        assert share(jump == 0 for jump in jumps) < 0.6, name
        assert len(set(pitches)) >= 4, name


def test_themes_come_back() -> None:
    """A melody is no row of accidents: rhythms of bars are repeated."""
    for name in ("polka", "tango", "bossa_nova", "march", "lullaby", "huayno", "son_montuno"):
        score = draw(name, 2)
        bar = score_bar(score)
        bars: dict[int, list[float]] = {}
        for note in of_role(score, "lead")[0].notes:
            bars.setdefault(int((note.start + 0.1) // bar), []).append(
                round((note.start + 0.1) % bar * 4) / 4
            )
        shapes = Counter(map(tuple, bars.values()))
        assert len(shapes) < 0.7 * len(bars), name


def test_quarter_tones_are_bent() -> None:
    bent = [
        note.bends
        for seed in range(30)
        if (score := draw("arabic_dance", seed)) and of_role(score, "lead")
        for note in of_role(score, "lead")[0].notes
        if note.bends
    ]
    assert bent
    assert any(abs(cents) == 45 for bends in bent for _, cents in bends)


def test_every_pattern_fits_its_metre(monkeypatch: pytest.MonkeyPatch) -> None:
    wrong: set[tuple[str, str]] = set()
    steps = rhythm.steps
    current = ""

    def checked(pattern: str, bar: float) -> tuple[tuple[tuple[float, str], ...], ...]:
        for one in pattern.replace(" ", "").split("|"):
            per_quarter = len(one) / bar
            if len(one) > 1 and per_quarter * 2 != int(per_quarter * 2) and per_quarter != 0.25:
                wrong.add((current, pattern))
        return steps(pattern, bar)

    for module in (figures, drumming, melody, arranger):
        monkeypatch.setattr(module, "steps", checked)
    for name in STYLES:
        current = name
        STYLES[name].make(random.Random(name))
    assert not wrong


def test_a_leading_tone_replaces_the_seventh() -> None:
    a_minor = tuple(sorted((9 + step) % 12 for step in SCALES["minor"]))
    dominant = parse_chord("V7", 9)
    assert 8 in chord_scale(a_minor, dominant)
    assert 7 not in chord_scale(a_minor, dominant)


def test_voicings_move_little() -> None:
    first = voice(parse_chord("IIm7", 0), "rootless", 52, 72)
    second = voice(parse_chord("V7", 0), "rootless", 52, 72, first)
    assert all(min(abs(pitch - old) for old in first) <= 2 for pitch in second)


def test_four_parts_keep_the_rules() -> None:
    before: tuple[int, ...] = ()
    chords = [parse_chord(one, 0) for one in ("I", "IV", "V", "VIm", "IIm", "V7", "I")]
    for chord, soprano in zip(chords, (72, 72, 71, 72, 69, 71, 72), strict=True):
        parts = four_parts(chord, soprano, before)
        assert list(parts) == sorted(parts)
        assert {chord.tones[0], chord.tones[1]} <= {pitch % 12 for pitch in parts}
        if before:
            for i in range(4):
                for j in range(i + 1, 4):
                    gap, old = (parts[j] - parts[i]) % 12, (before[j] - before[i]) % 12
                    assert not (gap == old and gap in (0, 7) and parts[i] != before[i])
        before = parts
