"""From Mexico over the Andes to the River Plate."""

from __future__ import annotations

from clamp_desktop.training.styles.arranger import Layer, Recipe, styles, varied
from clamp_desktop.training.styles.dance import dance
from clamp_desktop.training.styles.doubling import answer, thirds
from clamp_desktop.training.styles.figures import figure
from clamp_desktop.training.styles.melody import Tune, tune
from clamp_desktop.training.styles.song import Harmony

_RANCH: Harmony = {
    "": ("I|I|V7|V7|V7|V7|I|I", "I|I|I|V7|V7|V7|V7|I", "I|IV|I|V7|IV|I|V7|I", "I|I7|IV|IV|V7|V7|I|I")
}
_MARIACHI_LAYERS = (
    Layer("violin strings", thirds(-2), "double", 0.8),
    Layer(
        "nylon_guitar steel_guitar ukulele",
        figure("..x.x.", "..X.x.", voicing="full", low=56, high=74, gate=0.4, strum=0.012),
    ),
    Layer("guitarron", figure("b.....|f.....", "b.....", "b...f."), "bass"),
    Layer("trumpet", thirds(-2), "double", 0.6),
    Layer("violin", answer(0.5, 4), "colour", 0.4),
)
MARIACHI = Recipe(
    title="Ranchera",
    concepts="mariachi mexican latin_american waltz dancing",
    harmony={"major": _RANCH, "minor": {"": ("Im|Im|V7|V7|V7|V7|Im|Im", "Im|IVm|V7|Im")}},
    weights={"major": 2.5},
    metre=("3/4",),
    tempo=(132, 186),
    bars=16,
    forms=("AB", "AAB", "ABA"),
    layers=(
        Layer(
            "trumpet trumpet voice violin low_voice",
            tune(
                Tune(
                    cells=("x.x.x.", "x...x.", "_.xxx.", "x..xx.", "xxx.x."),
                    cadences=("x.....", "x...__"),
                    grace=0.12,
                    grace_kind="turn",
                    span=14,
                    repeats=0.22,
                )
            ),
            "lead",
        ),
        *_MARIACHI_LAYERS,
    ),
    full="band",
    solo=(("nylon_guitar", "b.x.x."), ("accordion", "b.x.x.")),
    endings=("x.x.X_", "X....."),
)
SON_JALISCIENSE = varied(
    # Six-eight against three-four: the sesquiáltera of the sones.
    MARIACHI,
    title="Son",
    concepts="mariachi mexican latin_american dancing lively fast syncopated",
    metre=("6/8",),
    tempo=(190, 240),
    layers=(
        Layer(
            "trumpet violin",
            tune(
                Tune(
                    cells=("x.xx.x", "xxxx.x", "x.x.x.", "xxxxxx", "x..xx."),
                    cadences=("x.x.__", "x..x__"),
                    grace=0.1,
                    span=15,
                    repeats=0.2,
                )
            ),
            "lead",
        ),
        Layer("violin", thirds(-2), "double", 0.8),
        Layer(
            "nylon_guitar ukulele",
            figure(
                "x.xx.x|x.x.x.",
                "xxXxxX|X.X.X.",
                "x.xx.x",
                voicing="full",
                low=56,
                high=74,
                gate=0.4,
                strum=0.01,
            ),
        ),
        Layer("guitarron", figure("b..f..|b.f.b.", "b.f.b.", "..b.f.|b..f.."), "bass"),
        Layer("trumpet", thirds(-2), "double", 0.5),
    ),
    endings=("x.x.X_", "X..X__"),
)
HUAYNO = dance(
    "Huayno",
    "huayno andean latin_american folk dancing",
    metre=("2/4",),
    tempo=(84, 116),
    harmony={
        "minor": {
            "": (
                "Im|bIII|bIII|Im",
                "bIII|bIII|V7|Im",
                "bVI|bIII|V7|Im",
                "bIII|bVII|bIII|Im",
                "Im|Im|bIII|bIII|V7|V7|Im|Im",
            )
        }
    },
    keys="A E D B G",
    cells=("x.xxx.xx", "x.xxx...", "xx.xx.x.", "x..xx.xx", "xxx.x..."),
    cadences=("x.xxx___", "x...____", "x.x.x___"),
    lead="pan_flute pan_flute charango flute mandolin harp voice",
    scale="minor_pentatonic",
    leap=0.3,
    span=14,
    repeats=0.22,
    grace=0.25,
    grace_kind="above",
    phrase=2,
    # Long-short-short under everything; the charango strums it in sixteenths.
    chords=("x.xxx.xx", "X.xoX.xo"),
    chord_sounds="charango nylon_guitar steel_guitar",
    bass=("b...f.f.", "b.b.f...", "b..bf..f"),
    bass_sounds="finger_bass nylon_guitar",
    beat=("tom4 X.oxX.ox", "kick X.x.X.x.; shaker xoxxxoxx"),
    beat_chance=0.75,
    third="pan_flute flute charango",
    double="pan_flute flute",
    octave=0,
    solo=(("nylon_guitar", "b.xxf.xx"), ("charango", "x.xxx.xx")),
    endings=("X...X___", "X___"),
)
_TANGO_MINOR: Harmony = {
    "": (
        "Im|Im|V7|V7|V7|V7|Im|Im",
        "Im|IVm|V7|Im|IVm|Im|II7|V7",
        "Im|bVI|IIm7b5|V7|Im|I7|IVm|V7",
        "IVm|Im|V7|Im|bVI|IVm|V7|Im",
    )
}
_TANGO_MAJOR: Harmony = {
    "": ("I|I|IIm|V7|V7|V7|I|I", "I|VI7|IIm|V7|IVm|I|II7|V7", "IV|#IVdim7|I/V|VI7|IIm|V7|I|I")
}
TANGO = Recipe(
    title="Tango",
    concepts="tango argentine latin_american dancing passionate dramatic",
    harmony={"minor": _TANGO_MINOR, "major": _TANGO_MAJOR},
    weights={"minor": 2.5},
    tempo=(112, 134),
    forms=("AABB", "ABA", "ABAB", "AAB"),
    rubato=0.015,
    ritard=0.4,
    layers=(
        Layer(
            "bandoneon violin piano bandoneon flute clarinet voice",
            tune(
                Tune(
                    cells=(
                        "x..xx.x.",
                        "xxxxx...",
                        "x.xxx.x.",
                        "x...x.xx",
                        "_xxxx.x.",
                        "x..x..x.",
                        "xxxx_xxx",
                    ),
                    cadences=("x.......", "x...____", "x.x.____"),
                    chromatic=0.2,
                    leap=0.25,
                    span=19,
                    grace=0.15,
                    grace_kind="turn",
                )
            ),
            "lead",
        ),
        # Marcato on four, broken by síncopa: a hard first beat, the and of one held over.
        Layer(
            "piano bandoneon",
            figure(
                "X.x.X.x.",
                "Xx..x.x.",
                ".Xx.x.x.",
                "X...X.x.",
                "Xx.xX.x.",
                voicing="triad",
                low=52,
                high=72,
                gate=0.4,
                velocity=72,
                change=0.5,
            ),
        ),
        Layer("contrabass double_bass", figure("b.f.b.f.", "b...f...", "bb..f.a.", "b.f.b.ta"), "bass"),
        Layer(
            "strings violin",
            figure("x.......", "x...x...", voicing="open", low=55, high=79, velocity=50),
            "comp",
            0.4,
        ),
        Layer("violin bandoneon", answer(0.5, 5), "colour", 0.4),
        Layer("bandoneon violin", thirds(-2), "double", 0.3),
    ),
    full="band",
    solo=(("piano", "b.x.f.x."), ("bandoneon", "bx..x.x."), ("nylon_guitar", "b.x.f.x.")),
    endings=("X...X___", "__x.X___"),
)
MILONGA = varied(
    TANGO,
    title="Milonga",
    concepts="milonga argentine latin_american dancing lively",
    metre=("2/4",),
    tempo=(84, 112),
    bars=16,
    forms=("AB", "AAB", "ABA"),
    rubato=0.0,
    ritard=0.1,
    layers=(
        Layer(
            "bandoneon violin nylon_guitar flute piano clarinet",
            tune(
                Tune(
                    cells=("x.xxx.x.", "xx.xx.x.", "x..xx.x.", "_xxxx.x.", "x.x.xxxx"),
                    cadences=("x...x___", "x.x.____", "x...____"),
                    chromatic=0.1,
                    span=17,
                    repeats=0.2,
                )
            ),
            "lead",
        ),
        # 3+3+2 in the bass, the habanera's grandchild.
        Layer(
            "nylon_guitar piano",
            figure("x..x..x.", "x.xx..x.", "..x..xx.", voicing="triad", low=52, high=70, gate=0.5),
        ),
        Layer("double_bass", figure("b..ff.u.", "b..f..b.", "b..bf.f."), "bass"),
        Layer("violin bandoneon", thirds(-2), "double", 0.4),
        Layer(
            "nylon_guitar",
            figure("13.23.13", "1.313.2.", voicing="triad", low=55, high=72, velocity=54),
            "comp",
            0.4,
        ),
    ),
    solo=(("nylon_guitar", "b..xf.x."), ("piano", "b..xf.x.")),
    endings=("X...X___",),
    weights={"minor": 1.2},
)
STYLES = styles(
    ("ranchera", MARIACHI),
    ("son_jalisciense", SON_JALISCIENSE),
    ("huayno", HUAYNO),
    ("tango", TANGO),
    ("milonga", MILONGA),
)
