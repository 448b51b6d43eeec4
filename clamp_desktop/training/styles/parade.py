"""Music for a parade, the circus, a state occasion."""

from __future__ import annotations

from clamp_desktop.training.styles.arranger import Layer, Recipe, styles, varied
from clamp_desktop.training.styles.doubling import block, hymn_voice, octaves, thirds
from clamp_desktop.training.styles.drumming import drums
from clamp_desktop.training.styles.figures import figure
from clamp_desktop.training.styles.melody import Tune, sung, tune
from clamp_desktop.training.styles.song import Harmony

_MARCH_CHORDS: Harmony = {
    "A": (
        "I|I|V7|V7|V7|V7|I|I|I|I|IV|IV|I/V|VI7|II7 V7|I",
        "I|V7|I|VI7|IIm|V7|II7|V7|I|V7|I|I7|IV|IVm|I/V V7|I",
    ),
    "B": (
        "V7|I|V7|I|II7|V|II7|V7|V7|I|V7|I7|IV|#IVdim7|I/V V7|I",
        "VIm|III7|VIm|III7|VIm|IIm|III7|III7|VIm|III7|VIm|I7|IV|I|V7|I",
    ),
    "C": ("IV|IV|I7/V|I7|IV|IV|II7|V7|IV|IV|I7|VI7|IIm|IVm|I7|IV V7",),
}
MARCH = Recipe(
    title="March",
    concepts="march military procession solemn",
    harmony={
        "major": _MARCH_CHORDS,
        "minor": {"": ("Im|Im|V7|V7|V7|V7|Im|Im", "Im|IVm|V7|Im|bIII|IVm|V7|Im")},
    },
    weights={"major": 4.0},
    metre=("2/4", "2/2"),
    tempo=(104, 124),
    bars={"A": 16, "B": 16, "C": 16},
    forms=("AAB", "AB", "ABA", "AABC"),
    keys="Bb Eb F Ab C G",
    intro=0.7,
    loose=0.012,
    layers=(
        Layer(
            "trumpet trumpet clarinet cornet",
            tune(
                Tune(
                    cells=("x.x.x.xx", "x..xx.x.", "x...x.x.", "xx.xx.x.", "x.xxx.x.", "x..xx..x"),
                    cadences=("x...x___", "x.......", "x.x.____"),
                    leap=0.32,
                    span=16,
                    chromatic=0.06,
                )
            ),
            "lead",
        ),
        Layer("piccolo flute clarinet", octaves(12, -8), "double", 0.6),
        Layer("trumpet cornet clarinet", thirds(-2), "double", 0.6),
        Layer(
            "horn brass alto_sax", figure("..x...x.", ".x.x.x.x", voicing="triad", low=52, high=68, gate=0.4)
        ),
        Layer("tuba", figure("b...f...", "b...f...|b...f.a."), "bass"),
        Layer(
            "trombone euphonium",
            tune(
                Tune(
                    cells=("x...x...", "x.....x.", "x...x.x.", "x......."),
                    cadences=("x...x...",),
                    span=12,
                    centre=0.6,
                    velocity=74,
                )
            ),
            "colour",
            0.6,
        ),
        # The roll into the second beat is the side drum's walk.
        Layer(
            "drums",
            drums(
                "kick x...x...; snare x.xrx.xx; crash x.......|........",
                "kick x...x...; snare X.xxX.xr",
                "kick x...x...; snare ..xo..xo|xoxoxrx.",
                fill="snare",
                crash=False,
            ),
            "drums",
            0.95,
            "percussion snare_drum bass_drum",
        ),
    ),
    full="wind_band band brass",
    solo=(("piano", "b.x.f.x."),),
    endings=("x.x.X___", "X...X___", "X___"),
)
CIRCUS = varied(
    MARCH,
    title="Circus march",
    concepts="circus march playful lively fast",
    metre=("2/4",),
    tempo=(132, 168),
    harmony={"major": _MARCH_CHORDS},
    layers=(
        Layer(
            "clarinet piccolo trumpet xylophone accordion trombone",
            tune(
                Tune(
                    cells=("xxxxxxxx", "x.xxxxxx", "xxxxx.x.", "x.x.xxxx", "xx.xxx.x"),
                    cadences=("x.x.x___", "x...x___"),
                    chromatic=0.4,
                    leap=0.22,
                    span=18,
                    repeats=0.15,
                )
            ),
            "lead",
        ),
        *MARCH.layers[1:5],
        Layer(
            "trombone",
            tune(
                Tune(
                    cells=("x...x...", "x.......", "x..x...."),
                    grace=0.9,
                    grace_kind="slide",
                    span=10,
                    centre=0.4,
                )
            ),
            "colour",
            0.7,
        ),
        Layer(
            "drums",
            drums(
                "kick x.x.x.x.; snare .x.x.x.x; crash x.......|........",
                "kick x...x...; snare ..x...xr; block1 x.x.x.x.",
                fill="snare",
            ),
            "drums",
        ),
    ),
    solo=(("piano", "b.x.f.x."), ("accordion", "b.x.f.x."), ("organ", "b.x.f.x.")),
    solo_drops="",
)
_PURE = Tune(
    cells=("x.x.x.x.", "x...x.xx", "x..xx.x.", "xxx.x...", "xxxxx...", "x..xxxx."),
    cadences=("x.......", "x...____", "xxx.x..."),
    leap=0.75,
    repeats=0.3,
    span=15,
    strong_chord=1.0,
    free=0.05,
    velocity=100,
)
FANFARE = Recipe(
    title="Fanfare",
    concepts="ceremonial heroic solemn brass procession",
    harmony={"major": {"": ("I|I|I|I|IV|I|V|I", "I|I|V|I", "I|V|IV|I", "I|bVII|IV|I", "I|I|bVI bVII|I")}},
    tempo=(88, 126),
    forms=("AAB", "AB", "ABA", "AABB"),
    keys="C Bb D Eb F",
    intro=0.0,
    ritard=0.6,
    reduce=False,
    layers=(
        Layer("trumpet trumpet cornet horn", tune(_PURE), "lead"),
        Layer("trumpet", block(3, 55, -6), "double", 0.9),
        Layer("horn trombone", block(3, 43, -10), "double", 0.6),
        Layer(
            "trombone brass",
            figure(
                "x...x...", "X...____", "x..xx...", voicing="triad", low=48, high=66, gate=0.8, velocity=84
            ),
        ),
        Layer("tuba", figure("b.......", "b...b...", velocity=86), "bass", 0.85),
        Layer("timpani", figure("b...f...", "b..bb...", "bbbbb...", velocity=82), "colour", 0.7, "timpani"),
        Layer(
            "drums",
            drums("snare X..xxxX.", "crash x.......|........; snare ....xxxx|X......."),
            "drums",
            0.5,
            "percussion",
        ),
    ),
    full="brass_band_ensemble",
    endings=("X", "x.xxX___"),
)
HYMNIC: Harmony = {
    "": (
        "I V|VIm IIIm|IV I|V|I V|VIm III7|IV V7|I",
        "I IV|I V|VIm IIm|V|I I7|IV #IVdim7|I/V V7|I",
        "I V/VII|VIm V|IV I|II7 V|I IV|IIm VIm|IV V7|I",
        "I VIm|IIm V|I V/VII|VIm|IV I/III|IIm VI7|IIm V7|I",
    )
}
HYMN_TUNE = Tune(
    cells=("x.x.x.x.", "x.x.x...", "x..xx.x.", "x...x.x.", "x.x.x.xx"),
    cadences=("x.......", "x.x.x...", "x...x..."),
    leap=0.18,
    span=13,
    repeats=0.18,
    strong_chord=1.0,
    free=0.08,
    gate=0.97,
    chromatic=0.0,
)
ANTHEM = Recipe(
    title="National anthem",
    concepts="anthem patriotic solemn ceremonial",
    harmony={"major": HYMNIC},
    tempo=(76, 108),
    forms=("AAB", "AB", "AABA"),
    bars=8,
    keys="Bb F Eb C G D Ab",
    ritard=0.9,
    intro=0.4,
    layers=(
        Layer(
            "brass trumpet voice choir strings",
            tune(
                sung(HYMN_TUNE, cells=("x..xx.x.", "x.x.x..x", "x..xx..x", "x...x..x", "x.x.x.x."), leap=0.3)
            ),
            "lead",
        ),
        Layer("choir brass horn", hymn_voice(2), "double", 0.9),
        Layer("choir trombone", hymn_voice(1), "double", 0.9),
        Layer("tuba trombone contrabass", hymn_voice(0), "bass", 0.95),
        Layer(
            "drums",
            drums(
                "snare x..xx.xr; kick x...x...", "snare r...x...; crash x.......|........|........|........"
            ),
            "drums",
            0.5,
            "percussion",
        ),
        Layer(
            "strings organ", figure("x...x...", voicing="triad", low=55, high=74, velocity=52), "comp", 0.4
        ),
    ),
    solo=(("piano", "b.x.f.x."), ("organ", "b...x...")),
    endings=("X",),
    loose=0.01,
)
BRASS_BAND = varied(
    ANTHEM,
    title="Brass band piece",
    concepts="brass solemn lyrical",
    harmony={"major": HYMNIC, "minor": {"": ("Im V|Im IVm|Im V|Im", "Im bVII|bIII bVI|IVm V|Im")}},
    weights={"major": 2.0},
    tempo=(60, 104),
    layers=(
        Layer(
            "cornet trumpet",
            tune(sung(HYMN_TUNE, cells=("x.x.x.x.", "x..xx.x.", "x.xxx.x.", "x...x.xx"))),
            "lead",
        ),
        Layer("cornet trumpet horn", hymn_voice(2)),
        Layer("horn trombone euphonium", hymn_voice(1)),
        Layer("tuba", hymn_voice(0, 80), "bass"),
        Layer("euphonium trombone", octaves(-12, -8), "double", 0.5),
        Layer("cornet", thirds(-2), "double", 0.4),
    ),
    full="brass_band_ensemble band",
    solo=(),
    reduce=False,
)
STYLES = styles(
    ("march", MARCH),
    ("circus_march", CIRCUS),
    ("fanfare", FANFARE),
    ("anthem", ANTHEM),
    ("brass_band", BRASS_BAND),
)
