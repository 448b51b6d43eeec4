"""The dance halls of the nineteen-twenties and thirties, and a rigaudon from two centuries before."""

from __future__ import annotations

from clamp_desktop.training.styles.arranger import Layer, Recipe, styles, varied
from clamp_desktop.training.styles.doubling import answer, block, thirds
from clamp_desktop.training.styles.drumming import drums
from clamp_desktop.training.styles.early import BOURREE
from clamp_desktop.training.styles.figures import figure, walking
from clamp_desktop.training.styles.melody import Tune, tune
from clamp_desktop.training.styles.song import Harmony

_SONGS: dict[str, Harmony] = {
    "major": {
        "A": (
            "I6|I6|VI7|VI7|II7|V7|I6|V7",
            "I6|#Idim7|IIm7|V7|I6|VI7|II7|V7",
            "Imaj7|VIm7|IIm7|V7|IIIm7|VI7|IIm7 V7|I6",
        ),
        "B": ("III7|III7|VI7|VI7|II7|II7|V7|V7", "IV|IVm6|I6|VI7|II7|II7|V7|V7"),
    },
    "minor": {
        "A": ("Im6|IIm7b5 V7|Im6|V7|IVm6|Im6|II7|V7",),
        "B": ("IVm|bVII7|bIII|bIII|IIm7b5|V7|Im6|V7",),
    },
}
_REEDS = Layer("alto_sax tenor_sax clarinet", block(3, 50, -10), "double", 0.5)
FOXTROT = Recipe(
    # Smooth, in four, the tune of longs and shorts: slow, slow, quick, quick.
    title="Foxtrot",
    concepts="foxtrot dancing american jazz elegant",
    harmony=_SONGS,
    weights={"major": 4.0},
    tempo=(112, 136),
    forms=("AABA", "AABA", "ABAA"),
    swing=(0.54, 0.62),
    keys="F Bb Eb C G Ab",
    layers=(
        Layer(
            "alto_sax clarinet muted_trumpet trombone violin piano voice",
            tune(
                Tune(
                    cells=("x...x...", "x...x.x.", "x..xx.x.", "_.x.x.x.", "x.x.x..."),
                    cadences=("x.......", "x...____"),
                    leap=0.28,
                    span=16,
                    chromatic=0.12,
                    gate=0.97,
                )
            ),
            "lead",
        ),
        _REEDS,
        Layer(
            "piano banjo jazz_guitar",
            figure("x.x.x.x.", "..x...x.", "x...x...", voicing="full", low=52, high=72, gate=0.5),
        ),
        Layer("tuba double_bass", figure("b...f...", "b...f...|b...f.a."), "bass", 0.9),
        Layer(
            "drums",
            drums(
                "kick x...x...; brush ..x...x.; hat x.xxx.xx", "snare ..o...o.; kick x...x...", crash=False
            ),
            "drums",
            0.8,
        ),
        Layer("muted_trumpet clarinet violin", answer(0.5, 4), "colour", 0.5),
    ),
    full="band",
    solo=(("piano", "b.x.f.x."),),
    solo_voicing="full",
    endings=("X...X___", "x.x.X___"),
)
QUICKSTEP = varied(
    FOXTROT,
    title="Quickstep",
    concepts="foxtrot dancing american jazz lively fast happy",
    tempo=(196, 216),
    layers=(
        Layer(
            "clarinet alto_sax trumpet piano xylophone accordion",
            tune(
                Tune(
                    cells=("x.xxx.x.", "x.x.xxx.", "xx.xx.x.", "x.xxxxx."),
                    cadences=("x.x.x___", "x...x___"),
                    leap=0.3,
                    span=17,
                    chromatic=0.18,
                )
            ),
            "lead",
        ),
        *FOXTROT.layers[1:3],
        Layer("double_bass tuba", walking(80, 0.6), "bass", 0.9),
        *FOXTROT.layers[4:],
    ),
)
CHARLESTON = Recipe(
    # The dotted quarter and the eighth tied over: one, and-of-two.
    title="Charleston",
    concepts="charleston dancing american jazz syncopated lively playful",
    harmony={
        "major": {
            "": ("I|III7|VI7|VI7|II7|V7|I|V7", "I|I|VI7|VI7|II7|II7|V7|V7", "I|I7|IV|IVm|I|II7 V7|I|V7")
        }
    },
    tempo=(184, 232),
    forms=("AABA", "AABB", "ABAB"),
    keys="Bb F Eb C Ab",
    swing=(0.5, 0.58),
    layers=(
        Layer(
            "clarinet trumpet piano alto_sax banjo xylophone",
            tune(
                Tune(
                    cells=("x..x....", "x..x.xx.", "x..x..x.", "_xxx..x.", "xx.x.x.."),
                    cadences=("x..x____", "x..x...."),
                    leap=0.3,
                    span=16,
                    chromatic=0.15,
                    repeats=0.2,
                )
            ),
            "lead",
        ),
        Layer("trombone alto_sax", thirds(-2), "double", 0.3),
        Layer(
            "banjo piano",
            figure("x..x....", "X..X..x.", "x.x.x.x.", voicing="full", low=52, high=72, gate=0.4),
        ),
        Layer("tuba", figure("b...f...", "b..b..f."), "bass", 0.95),
        Layer(
            "drums",
            drums("kick x...x...; snare ...x..x.; crash ......o.", "block1 x..x..x.; kick x...x..."),
            "drums",
            0.85,
        ),
        Layer("trombone", answer(0.5, 4), "colour", 0.4),
    ),
    full="band",
    solo=(("piano", "b.x.f.x."),),
    endings=("x..X____", "x.x.X___"),
)
RIGAUDON = varied(
    # Like a bourrée, squarer: an upbeat of a quarter, phrases that stamp their first bar.
    BOURREE,
    title="Rigaudon",
    concepts="rigaudon baroque french dancing lively",
    metre=("2/2",),
    tempo=(152, 196),
    layers=(
        Layer(
            "oboe violin harpsichord recorder flute oboe",
            tune(
                Tune(
                    cells=("x.x.x.x.", "x...x.x.", "x.x.xxxx", "x.x.x..."),
                    cadences=("x...x...", "x.x.x..."),
                    leap=0.3,
                    span=15,
                    repeats=0.2,
                    grace=0.15,
                    grace_kind="trill",
                )
            ),
            "lead",
        ),
        *BOURREE.layers[1:],
        Layer(
            "drums", drums("tom4 X...x.x.", "tamb x.x.x.x.", fill="", crash=False), "drums", 0.3, "percussion"
        ),
    ),
)
STYLES = styles(
    ("foxtrot", FOXTROT),
    ("quickstep", QUICKSTEP),
    ("charleston", CHARLESTON),
    ("rigaudon", RIGAUDON),
)
