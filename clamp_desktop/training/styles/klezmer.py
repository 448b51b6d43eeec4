"""Klezmer."""

from __future__ import annotations

from clamp_desktop.training.styles.arranger import Layer, styles, varied
from clamp_desktop.training.styles.dance import dance
from clamp_desktop.training.styles.figures import figure
from clamp_desktop.training.styles.melody import Tune, tune
from clamp_desktop.training.styles.song import Harmony

_KLEZMER: dict[str, Harmony] = {
    "hijaz": {
        "": (
            "I|I|bVIIm|I",
            "I|IVm|bVIIm|I",
            "I|I|IVm|IVm|bVIIm|bVIIm|I|I",
            "IVm|IVm|I|I|bVIIm|bVIIm|I|I",
            "I|bII|I|bVIIm",
        )
    },
    "ukrainian_dorian": {"": ("Im|Im|II|Im", "Im|II|Im|Im", "Im|Im|IVdim|Im", "Im|Im|II|II|Im|V|Im|Im")},
    "minor": {"": ("Im|Im|IVm|Im|V7|V7|Im|Im", "Im|bVII7|bIII|V7|Im|IVm|V7|Im", "IVm|Im|V7|Im")},
}
_KLEZMER_CELLS = ("x.xxx.xx", "xxxxx.x.", "x.x.xxxx", "x..xx.xx", "_xxxx.x.", "xx.xx.x.")
FREYLEKHS = dance(
    "Freylekhs",
    "klezmer jewish dancing lively happy festive",
    metre=("2/4",),
    tempo=(104, 144),
    harmony=_KLEZMER,
    weights={"hijaz": 2.0},
    keys="D G A E C",
    cells=_KLEZMER_CELLS,
    cadences=("x.x.x___", "x..xx___", "x...____"),
    lead="clarinet clarinet violin flute trumpet accordion",
    grace=0.45,
    grace_kind="turn",
    span=17,
    chromatic=0.05,
    chords=("..x...x.", ".x.x.x.x", "..xx..x."),
    chord_sounds="accordion piano violin",
    chord_gate=0.4,
    bass=("b...f...", "b.f.b.f."),
    bass_sounds="tuba double_bass contrabass",
    beat=("kick x...x...; snare ..x...x.", "kick x..x..x.; snare ooxoooxo; block1 x.x.x.x."),
    beat_chance=0.65,
    double="violin trombone clarinet",
    third="clarinet trumpet",
    extra=(
        Layer(
            "trombone",
            tune(
                Tune(
                    cells=("x...x...", "x.....x.", "x..x...."),
                    grace=0.6,
                    grace_kind="slide",
                    span=12,
                    centre=0.4,
                    velocity=66,
                )
            ),
            "colour",
            0.3,
        ),
        Layer(
            "cimbalom",
            figure("13231323", voicing="triad", low=57, high=77, velocity=52),
            "comp",
            0.25,
            "dulcimer",
        ),
    ),
    full="band",
    solo=(("accordion", "b.x.f.x."), ("piano", "b.x.f.x.")),
    endings=("x.x.X___", "X...X___"),
)
BULGAR = varied(
    dance(
        "Bulgar",
        "klezmer jewish dancing lively",
        metre=("4/4",),
        tempo=(132, 176),
        harmony=_KLEZMER,
        weights={"hijaz": 1.5},
        keys="D G A E C",
        cells=("x..x..x.", "xxxx.xx.", "x.xxx.xx", "x..xx.x.", "xxxxxxxx"),
        cadences=("x..x..x.", "x.x.x___", "x...x___"),
        lead="clarinet clarinet violin trumpet accordion",
        grace=0.4,
        grace_kind="turn",
        span=17,
        # Three and three and two, in the drum and in the tune.
        chords=("x..x..x.", ".x.x.x.x"),
        chord_sounds="accordion piano",
        chord_gate=0.4,
        bass=("b..f..b.", "b...f..."),
        bass_sounds="tuba double_bass",
        beat=("kick x..x..x.; snare .o.o.ox.; cowbell x.x.x.x.", "kick x..x..x.; snare ooXooXoX"),
        beat_chance=0.8,
        third="violin clarinet",
        double="trombone violin",
        full="band",
        solo=(("accordion", "b..x..x."),),
        endings=("X..X__X_", "x.x.X___"),
    )
)
HORA = dance(
    "Hora",
    "hora klezmer jewish romanian dancing",
    metre=("3/8",),
    tempo=(56, 96),
    bars=16,
    forms=("AB", "AABB", "AAB"),
    harmony=_KLEZMER,
    keys="D G A E C",
    cells=("x.xxxx", "x..xx.", "x...xx", "xxxxx.", "x.xxx."),
    cadences=("x.....", "x...__"),
    lead="clarinet violin flute accordion",
    grace=0.5,
    grace_kind="turn",
    span=15,
    # Empty in the middle: one and three.
    chords=("x...x.", "b...x."),
    chord_sounds="accordion piano",
    bass=("b...f.", "b....."),
    bass_sounds="double_bass contrabass tuba",
    beat=("kick x.....; snare ....x.",),
    beat_chance=0.4,
    double="violin",
    solo=(("accordion", "b...x."), ("piano", "b...x.")),
    ritard=0.4,
)
STYLES = styles(
    ("freylekhs", FREYLEKHS),
    ("bulgar", BULGAR),
    ("klezmer_hora", HORA),
)
