"""Fiddles, banjos and steel guitars of the United States."""

from __future__ import annotations

from clamp_desktop.training.styles.arranger import Layer, Recipe, styles
from clamp_desktop.training.styles.dance import FOLK_MAJOR, MIXOLYDIAN, dance
from clamp_desktop.training.styles.doubling import answer, thirds
from clamp_desktop.training.styles.drumming import drums
from clamp_desktop.training.styles.figures import figure
from clamp_desktop.training.styles.melody import Tune, tune

BLUEGRASS = dance(
    "Breakdown",
    "bluegrass country american folk fast lively",
    metre=("2/4",),
    tempo=(118, 156),
    harmony={"major": FOLK_MAJOR, "mixolydian": MIXOLYDIAN},
    weights={"major": 2.5},
    keys="G D A C B E",
    cells=("xxxxxxxx", "x.xxxxxx", "xxx.xxxx", "x.xxx.xx"),
    cadences=("x.x.x___", "xxxxx___"),
    lead="banjo fiddle mandolin steel_guitar",
    leap=0.32,
    span=19,
    scale="",
    grace=0.15,
    grace_kind="slide",
    chromatic=0.06,
    repeats=0.03,
    # The mandolin chops the off-beat, the banjo rolls in threes across the four.
    chords=(".X.X.X.X", "..X...X."),
    chord_sounds="mandolin steel_guitar",
    chord_gate=0.3,
    bass=("b...f...", "b...f...|b...f.ta"),
    bass_sounds="double_bass",
    double="fiddle",
    octave=0,
    third="fiddle",
    extra=(
        Layer(
            "banjo",
            figure(
                "12312312", "13213213", "21321312", voicing="triad", low=55, high=76, gate=0.8, velocity=62
            ),
            "comp",
            0.85,
            "arpeggios",
        ),
        Layer(
            "steel_guitar",
            figure("b.x.f.x.", "b.xxf.xx", voicing="full", low=50, high=67, gate=0.6, strum=0.01),
            "comp",
            0.8,
        ),
    ),
    full="band",
    solo=(("steel_guitar", "b.x.f.xx"), ("banjo", "b.x.f.x.")),
    endings=("x.x.X___", "X...X___"),
)
SQUARE = dance(
    "Square dance",
    "square_dance american american_fiddle fiddle_tune folk dancing lively",
    metre=("2/4",),
    tempo=(110, 128),
    harmony={"major": FOLK_MAJOR, "mixolydian": MIXOLYDIAN},
    weights={"major": 3.0},
    keys="D G A C",
    cells=("x.xxxxxx", "xxxxxxxx", "x.xxx.xx", "x.xxxxx.", "xx.xx.xx"),
    cadences=("x.xxx___", "x...x___"),
    lead="fiddle fiddle banjo accordion harmonica",
    grace=0.2,
    grace_kind="below",
    leap=0.3,
    span=19,
    chords=("..x...x.", "x.xxx.xx"),
    chord_sounds="steel_guitar piano banjo",
    bass=("b...f...",),
    drone_sounds="fiddle",
    drone_chance=0.2,
    beat=("stick x.xxx.xx", "kick x...x...; snare ..x...x."),
    beat_chance=0.3,
    solo=(("piano", "b.x.f.x."), ("steel_guitar", "b.x.f.x.")),
    double="banjo mandolin",
    octave=0,
    endings=("x.x.X___",),
)
CAJUN = dance(
    "Cajun two-step",
    "cajun american folk dancing lively",
    metre=("2/4",),
    tempo=(92, 116),
    harmony={
        "major": {"": ("I|I|V7|I", "I|I|I|V7|V7|V7|V7|I", "IV|I|V7|I")},
        "mixolydian": {"": ("I|I|bVII|I", "I|bVII|I|I")},
    },
    weights={"major": 2.0},
    keys="C G D F A",
    cells=("x.xxx.xx", "xx.xx.xx", "x.xx.xx.", "xxxxx.x."),
    cadences=("x..xx___", "x...x___"),
    lead="accordion fiddle voice",
    repeats=0.3,
    leap=0.25,
    span=12,
    grace=0.35,
    grace_kind="double",
    swing=(0.5, 0.58),
    swing_unit=0.5,
    third="fiddle",
    double="fiddle accordion",
    octave=0,
    chords=("x.xxx.xx", "..x...x."),
    chord_sounds="steel_guitar",
    bass=("b...f...",),
    beat=("triangle X.xxX.xx; kick x...x...", "triangle XxxXxxXx; snare ..x...x."),
    beat_chance=0.8,
    beat_concepts="percussion triangle",
    solo=(("accordion", "b.x.f.x."),),
)
HAWAIIAN = Recipe(
    title="Hawaiian tune",
    concepts="hawaiian gentle happy",
    harmony={
        "major": {
            "": (
                "I|I|II7|II7|V7|V7|I|V7",
                "I|I7|IV|IVm|I|V7|I|V7",
                "I|VI7|II7|V7|I|VI7|II7 V7|I",
                "IV|I|V7|I",
            )
        }
    },
    tempo=(88, 124),
    forms=("AABA", "AAB", "AB"),
    swing=(0.54, 0.64),
    keys="C F G A D Bb",
    layers=(
        # The steel guitar slides into its notes.
        Layer(
            "clean_guitar jazz_guitar steel_guitar voice ukulele",
            tune(
                Tune(
                    cells=("x...x.x.", "x.x.x...", "x..xx...", "_.x.x.x.", "x.....xx"),
                    cadences=("x.......", "x...____"),
                    grace=0.65,
                    grace_kind="slide",
                    leap=0.3,
                    span=15,
                    gate=0.98,
                )
            ),
            "lead",
        ),
        Layer(
            "ukulele nylon_guitar",
            figure(
                "x.xxx.xx", "..xx..xx", "x.xox.xo", voicing="full", low=60, high=77, gate=0.5, strum=0.015
            ),
        ),
        Layer("double_bass finger_bass", figure("b...f...", "b...f.ta"), "bass"),
        Layer("clean_guitar voice", thirds(-2), "double", 0.4),
        Layer("vibraphone nylon_guitar", answer(0.5, 4, 60), "colour", 0.4),
        Layer("drums", drums("shaker xoxoxoxo; bongo1 x..xx...", fill="", crash=False), "drums", 0.25),
    ),
    solo=(("ukulele", "x.xxx.xx"), ("nylon_guitar", "b.x.f.xx")),
    endings=("X", "X...X..."),
)
STYLES = styles(
    ("bluegrass", BLUEGRASS),
    ("square_dance", SQUARE),
    ("cajun", CAJUN),
    ("hawaiian", HAWAIIAN),
)
