"""One form in many moods: mode, tempo, register, touch, density and harmony change, as players do it."""

from __future__ import annotations

import random
from typing import Final

from clamp_desktop.training.styles.arranger import Layer, Recipe, arrange
from clamp_desktop.training.styles.doubling import octaves, thirds
from clamp_desktop.training.styles.drumming import drums
from clamp_desktop.training.styles.figures import figure
from clamp_desktop.training.styles.hands import two_hands
from clamp_desktop.training.styles.melody import Tune, tune
from clamp_desktop.training.styles.mood_bright import BRIGHT
from clamp_desktop.training.styles.mood_shadow import SHADOW
from clamp_desktop.training.styles.mood_spec import Mood
from clamp_desktop.training.styles.score import Score, Style

MOODS: Final = (*BRIGHT, *SHADOW)
_SETTINGS: Final = ("piano", "piano", "strings", "strings", "orchestra", "orchestra", "band", "band")


def mood_piece(mood: Mood, rng: random.Random) -> Score:
    """A piece in a mood, for a piano, for strings, for an orchestra or for a band."""
    setting = rng.choice(_SETTINGS)
    layers = {"piano": _piano, "strings": _strings, "orchestra": _orchestra, "band": _band}[setting](mood)
    words = {"strings": "string_orchestra", "orchestra": "orchestra orchestral", "band": "band"}
    recipe = Recipe(
        title="Piece",
        concepts=f"{mood.name} {mood.also}",
        harmony=mood.harmony,
        layers=layers,
        tempo=mood.tempo,
        metre=(mood.metre,),
        forms=("AABA", "ABA", "AAB", "ABAB"),
        full=words.get(setting, ""),
        reduce=False,
        rubato=mood.rubato,
        ritard=0.6,
        intro=0.3,
        build=0.25 if setting in ("orchestra", "band") else 0.0,
        loose=0.012,
        endings=("X",),
        swing=mood.swing,
    )
    return two_hands(arrange(recipe, rng))


def _melody(mood: Mood) -> Tune:
    return Tune(
        cells=mood.cells,
        cadences=mood.cadences,
        leap=mood.leap,
        chromatic=mood.chromatic,
        grace=mood.grace,
        grace_kind="turn",
        span=mood.span,
        centre=mood.height,
        gate=mood.gate,
        down=mood.down,
        repeats=mood.repeats,
        velocity=mood.loud,
        strong_chord=0.9,
        free=0.06,
    )


def _chords(mood: Mood, softer: int = 16) -> Layer:
    play = figure(
        *mood.chords,
        voicing=mood.voicing,
        low=mood.low,
        high=mood.low + 20,
        gate=mood.touch,
        velocity=max(mood.loud - softer, 34),
        hold=4.0,
    )
    return Layer("=", play, "comp", 1.0, mood.words)


def _bass(mood: Mood, sounds: str, chance: float = 1.0) -> Layer:
    play = figure(*mood.bass, gate=min(mood.touch + 0.1, 1.0), velocity=max(mood.loud - 8, 40))
    return Layer(sounds, play, "bass", chance)


def _piano(mood: Mood) -> tuple[Layer, ...]:
    left = figure(*mood.bass, gate=mood.touch, velocity=max(mood.loud - 10, 40), bass=(33, 48))
    return (
        Layer("piano", tune(_melody(mood)), "lead"),
        _chords(mood),
        Layer("piano", left, "bass"),
        Layer(
            "piano", octaves(12 if mood.height > 0.6 else -12, -6), "double", 0.25 if mood.loud > 84 else 0.0
        ),
    )


def _strings(mood: Mood) -> tuple[Layer, ...]:
    lead = "cello viola" if mood.height < 0.3 else "violin violin viola" if mood.height < 0.6 else "violin"
    comp = _chords(mood, 20)
    held = (
        "pizzicato strings" if mood.gate < 0.6 else "tremolo_strings strings" if mood.shaking else "strings"
    )
    return (
        Layer(lead, tune(_melody(mood)), "lead"),
        Layer(f"{held} viola", comp.play, "comp", 1.0, mood.words),
        _bass(mood, "cello contrabass"),
        Layer("violin viola", thirds(-2), "double", 0.3 if mood.sweet else 0.05),
    )


def _orchestra(mood: Mood) -> tuple[Layer, ...]:
    comp = _chords(mood, 20)
    held = (
        "tremolo_strings strings" if mood.shaking else "pizzicato strings" if mood.gate < 0.6 else "strings"
    )
    bar = mood.cells[0]
    pad = "X" + "." * (len(bar) - 1)
    loud = mood.loud > 92
    return (
        Layer(mood.winds, tune(_melody(mood)), "lead"),
        Layer(held, comp.play, "comp", 1.0, mood.words),
        Layer(
            "trombone horn brass" if loud else "horn clarinet harp",
            figure(pad, voicing="triad", low=50, high=67, velocity=max(mood.loud - 24, 34)),
            "comp",
            0.6,
        ),
        _bass(mood, "contrabass cello contrabass"),
        Layer("violin flute trumpet" if loud else "violin flute clarinet", octaves(0, -8), "double", 0.4),
        Layer(
            "timpani", figure(mood.bass[0], velocity=mood.loud - 6), "colour", 0.6 if loud else 0.0, "timpani"
        ),
        Layer(
            "drums",
            drums(mood.beat or pad_drum(bar), fill="toms", crash=loud),
            "drums",
            0.7 if mood.beat and loud else 0.0,
            "percussion",
        ),
    )


def pad_drum(bar: str) -> str:
    """One soft stroke a bar."""
    return "tom4 o" + "." * (len(bar) - 1)


def _band(mood: Mood) -> tuple[Layer, ...]:
    comp = _chords(mood, 14)
    guitars = "distortion overdrive" if mood.loud > 104 else "clean_guitar steel_guitar electric_piano piano"
    leads = (
        "overdrive saw_lead trumpet"
        if mood.loud > 104
        else "steel_guitar alto_sax electric_piano flute voice"
    )
    return (
        Layer(leads, tune(_melody(mood)), "lead"),
        Layer(guitars, comp.play, "comp", 1.0, mood.words),
        Layer(
            "warm_pad strings organ", figure("X" + "." * (len(mood.cells[0]) - 1), velocity=48), "comp", 0.4
        ),
        _bass(mood, "finger_bass fretless_bass double_bass"),
        Layer(
            "drums",
            drums(
                mood.beat or pad_drum(mood.cells[0]),
                crash=mood.loud > 80,
                fill="toms" if mood.loud > 80 else "",
            ),
            "drums",
            0.9 if mood.beat else 0.15,
        ),
    )


STYLES: Final = tuple(
    Style(
        f"mood_{mood.name}",
        frozenset([mood.name, *mood.also.split()]),
        lambda rng, mood=mood: mood_piece(mood, rng),  # type: ignore[misc]
    )
    for mood in MOODS
)
