"""Beats for voices and headphones."""

from __future__ import annotations

from clamp_desktop.training.styles.arranger import Layer, Recipe, styles, varied
from clamp_desktop.training.styles.drumming import drums
from clamp_desktop.training.styles.figures import figure
from clamp_desktop.training.styles.melody import Tune, sung, tune
from clamp_desktop.training.styles.song import Harmony

LOOPS_JAZZ: Harmony = {
    "": (
        "IVmaj7|IIIm7|VIm7|Vm7",
        "IIm9|V7|Imaj7|VIm7",
        "Imaj7|VIm9|IIm9|V7",
        "IVmaj7|V7|IIIm7|VIm7",
        "VIm9|IIm9|V7|Imaj7",
    )
}
LOOPS_JAZZ_MINOR: Harmony = {
    "": (
        "Im9|IVm9|bVIImaj7|bVImaj7",
        "Im7|bVImaj7|IVm7|V7",
        "Im9|Im9|IVm9|IVm9",
        "bVImaj7|Vm7|Im9|Im9",
        "Im7|bIIImaj7|bVImaj7|V7b9",
    )
}
HOOK = Tune(
    cells=(
        "x..x..x.x..x..x.",
        "x...x.x...x.x...",
        "x.x.x..x..x.....",
        "..x...x...x.x...",
        "x..x..x.........",
        "x.x...x.x...x...",
    ),
    cadences=("x.......________", "x..x..x.........", "x..............."),
    repeats=0.28,
    leap=0.25,
    span=14,
    free=0.03,
)
HIP_HOP = Recipe(
    title="Hip hop beat",
    concepts="hip_hop syncopated ostinato",
    harmony={
        "minor": {"": ("Im|Im|bVI|V7", "Im|Im|Im|bVII", "Im7|IVm7|Im7|V7", "Im|bVI|Im|bVII")},
        "phrygian": {"": ("Im|bII|Im|bII", "Im|Im|bII|Im")},
    },
    tempo=(76, 98),
    forms=("AABA", "AABB", "AAB"),
    swing=(0.52, 0.6),
    swing_unit=0.5,
    lag=0.02,
    loose=0.02,
    build=0.7,
    reduce=False,
    endings=("X",),
    layers=(
        Layer(
            "electric_piano bells square_lead flute piano vibraphone strings voice",
            tune(
                sung(
                    HOOK,
                    cells=("x..x..x...x.....", "x.x...x.....x...", "..x..x..x.......", "x.....x..x.x...."),
                    repeats=0.3,
                    span=12,
                    scale="minor_pentatonic",
                )
            ),
            "lead",
        ),
        Layer(
            "piano electric_piano strings pizzicato",
            figure(
                "x.......x.......",
                "x..x..x...x.....",
                "x...x...x...x...",
                "1.2.3.2.1.2.3.2.",
                voicing="triad",
                low=54,
                high=74,
                gate=0.6,
                change=0.0,
            ),
            "comp",
            0.85,
        ),
        Layer(
            "synth_bass finger_bass",
            figure(
                "b......b..b.....", "b.....b...b..u..", "b..b......b.b...", "b...............", change=0.05
            ),
            "bass",
        ),
        Layer(
            "drums",
            drums(
                "kick X......x..X.....; snare ....X.......X...; hat x.x.x.x.x.x.x.x.",
                "kick X..x....x.X.....; clap ....X.......X...; hat x.x.x.xxx.x.x.x.",
                "kick X.....X...x.x...; clap ........X.......; hat x.xxxxx.xxx.xxrr",
                fill="",
                crash=False,
            ),
            "drums",
        ),
    ),
)
LO_FI = varied(
    HIP_HOP,
    title="Lo-fi beat",
    concepts="lo_fi hip_hop calm nostalgic slow",
    harmony={"major": LOOPS_JAZZ, "minor": LOOPS_JAZZ_MINOR},
    tempo=(66, 86),
    swing=(0.55, 0.64),
    build=0.5,
    layers=(
        Layer(
            "electric_piano clean_guitar vibraphone flute piano tenor_sax nylon_guitar",
            tune(
                Tune(
                    cells=("__x.x..x........", "x..x..x.........", "....x.x...x.....", "x.x...__________"),
                    cadences=("x.......________", "x...____________"),
                    span=14,
                    gate=0.9,
                    mask="xx.x",
                    scale="",
                )
            ),
            "lead",
            0.85,
        ),
        Layer(
            "electric_piano electric_piano jazz_guitar piano",
            figure(
                "x.......x.......",
                "x.....x.........",
                "x..........x....",
                voicing="rootless",
                low=52,
                high=72,
                velocity=56,
                strum=0.03,
            ),
        ),
        Layer(
            "finger_bass fretless_bass synth_bass",
            figure("b......b..b.....", "b.......f.....a.", "b..........b.f.."),
            "bass",
        ),
        Layer(
            "drums",
            drums(
                "kick X......x..X.....; rim ....X.......X...; hat x.o.x.o.x.o.x.o.",
                "kick X..x....x.......; snare ....x.......x..o; hat x.x.x.x.x.x.x.xo",
                fill="",
                crash=False,
            ),
            "drums",
            0.92,
        ),
    ),
    solo=(("electric_piano", "b...x...f...x..."),),
)
STYLES = styles(
    ("hip_hop", HIP_HOP),
    ("lo_fi", LO_FI),
)
