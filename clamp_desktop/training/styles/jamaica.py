"""Jamaica: reggae and ska."""

from __future__ import annotations

from clamp_desktop.training.styles.arranger import Layer, Recipe, styles, varied
from clamp_desktop.training.styles.doubling import answer, thirds
from clamp_desktop.training.styles.drumming import drums
from clamp_desktop.training.styles.figures import figure
from clamp_desktop.training.styles.melody import Tune, tune
from clamp_desktop.training.styles.song import Harmony

_ROOTS: Harmony = {"": ("I|IV|I|V", "I|V|VIm|IV", "I|I|IV|V", "I|IIm|IIIm|IIm", "I|IV|I|IV")}
_ROOTS_MINOR: Harmony = {"": ("Im|IVm|Im|IVm", "Im|bVII|bVI|bVII", "Im|Im|IVm|Vm", "Im|bVII|Im|bVII")}
REGGAE = Recipe(
    title="Reggae",
    concepts="reggae caribbean",
    harmony={"major": _ROOTS, "minor": _ROOTS_MINOR},
    tempo=(66, 88),
    forms=("AABA", "AABB", "ABAB"),
    swing=(0.5, 0.6),
    swing_unit=0.5,
    lag=0.02,
    endings=("X", "X_______________"),
    layers=(
        Layer(
            "voice low_voice trumpet tenor_sax hammond trombone harmonica",
            tune(
                Tune(
                    cells=(
                        "..x.x.xxx.x.....",
                        "x.x.xx.x.x......",
                        "..xxx.x.x.x.....",
                        "x...x.x...x.x...",
                        "....x.xxx.xx....",
                    ),
                    cadences=("x.......________", "x.x.....________"),
                    repeats=0.28,
                    span=13,
                )
            ),
            "lead",
        ),
        # The skank: chords on two and four of every bar felt slow, the afterbeat and nothing else.
        Layer(
            "clean_guitar muted_guitar",
            figure(
                "....X.......X...",
                "....X.x.....X.x.",
                voicing="triad",
                low=57,
                high=74,
                gate=0.22,
                hold=0.3,
                velocity=74,
                change=0.0,
            ),
        ),
        Layer(
            "piano hammond percussive_organ",
            figure(
                "....X.......X...",
                "..x.X.x...x.X.x.",
                "....x.......x...",
                voicing="triad",
                low=55,
                high=72,
                gate=0.3,
                hold=0.4,
                velocity=60,
                change=0.0,
            ),
            "comp",
            0.8,
        ),
        Layer(
            "finger_bass fretless_bass",
            figure(
                "b.....b.f...t...",
                "b..b..f.____b.f.",
                "____b..bf...t.b.",
                "b..t..f.b..t..f.",
                "b.......f.t.b...",
            ),
            "bass",
        ),
        # One drop: the first beat is left empty, kick and rim fall together on the third.
        Layer(
            "drums",
            drums(
                "kick ........X.......; rim ........X.......; hat x.x.x.x.x.x.x.x.",
                "kick ........X.......; rim ........X.......; hat x.xxx.xxx.xxx.xx",
                "kick X...X...X...X...; rim ........X.......; hat x.x.x.x.x.x.x.x.",
                "kick X.......X.......; snare ........X.......; hat ..x...x...x...x.",
            ),
            "drums",
            0.97,
        ),
        Layer("trombone trumpet alto_sax", answer(0.5, 4), "colour", 0.35),
        Layer("choir voice", thirds(-2), "double", 0.2),
    ),
    full="band",
    solo=(("piano", "b...x...f...x..."), ("hammond", "b...x...f...x...")),
)
SKA = varied(
    REGGAE,
    title="Ska",
    concepts="ska caribbean dancing lively fast happy",
    tempo=(132, 168),
    swing=(0.5, 0.56),
    swing_unit=1.0,
    layers=(
        Layer(
            "trumpet trombone tenor_sax voice alto_sax",
            tune(
                Tune(
                    cells=("x.xx.xx.", "xx.xx.x.", "x..xx.xx", "_xxx.x.x", "x.x.x.xx"),
                    cadences=("x.x.x___", "x...____"),
                    repeats=0.22,
                    span=15,
                    leap=0.28,
                )
            ),
            "lead",
        ),
        Layer(
            "clean_guitar",
            figure(
                ".X.X.X.X", ".x.x.x.x", voicing="triad", low=57, high=74, gate=0.35, hold=0.3, velocity=76
            ),
        ),
        Layer(
            "piano hammond",
            figure(".x.x.x.x", voicing="triad", low=57, high=74, gate=0.35, hold=0.3),
            "comp",
            0.7,
        ),
        Layer("finger_bass double_bass", figure("b.t.f.s.", "b.t.f.t.", "b.b.f.a."), "bass"),
        Layer(
            "drums",
            drums("kick ..X...X.; rim ..X...X.; hat xxxxxxxx", "kick x...x...; snare ..X...X.; hat .x.x.x.x"),
            "drums",
        ),
        Layer("trombone tenor_sax", thirds(-2), "double", 0.5),
        Layer(
            "trumpet brass",
            figure(
                "________|x.x.X___",
                "x..x____|________",
                voicing="triad",
                low=58,
                high=77,
                gate=0.4,
                velocity=80,
            ),
            "comp",
            0.4,
        ),
    ),
    solo=(("piano", "bxtxfxtx"),),
    endings=("X", "X..X____"),
)
STYLES = styles(
    ("reggae", REGGAE),
    ("ska", SKA),
)
