"""Choirs of children, women, men; carols; what singers warm up with."""

from __future__ import annotations

from clamp_desktop.training.styles.arranger import Layer, Recipe, styles, varied
from clamp_desktop.training.styles.doubling import block, hymn_voice, octaves, thirds
from clamp_desktop.training.styles.figures import figure
from clamp_desktop.training.styles.melody import Tune, tune
from clamp_desktop.training.styles.parade import HYMNIC
from clamp_desktop.training.styles.song import Harmony

_SIMPLE: dict[str, Harmony] = {
    "major": {"": ("I|IV|V|I", "I|I|V|I|IV|I|V|I", "I|VIm|IV|V|I|IV|V|I", "I|V|I|V|IV|I|V7|I")},
    "minor": {"": ("Im|IVm|V|Im", "Im|bVII|bVI|V", "Im|bVII|bIII|V")},
}
_PIANO = figure("b.x.f.x.", "b.2.3.2.", "x...x...", low=50, high=70, velocity=54)
_SING = {
    "tempo": (76, 126),
    "forms": ("AABA", "AAB", "ABAB"),
    "reduce": False,
    "ritard": 0.6,
    "endings": ("X",),
    "loose": 0.015,
}
CHILDREN = Recipe(
    title="Children's choir song",
    concepts="childrens_choir choir song childrens simple happy",
    harmony=_SIMPLE,
    weights={"major": 4.0},
    layers=(
        Layer(
            "girl_voices girl_voices soprano",
            tune(
                Tune(
                    cells=("x.x.x.x.", "x.x.x...", "x.xxx.x.", "xxx.x.x."),
                    cadences=("x.......", "x...____", "x.x.x___"),
                    span=12,
                    leap=0.2,
                    repeats=0.24,
                    centre=0.6,
                    free=0.03,
                )
            ),
            "lead",
        ),
        Layer("=", octaves(0, -4), "double", 0.3, "unison"),
        Layer("=", thirds(-2), "double", 0.45, "two_voices"),
        Layer("piano steel_guitar", _PIANO, "comp", 0.75, "accompanied"),
        Layer("glockenspiel", figure("..1...2.", low=72, high=90, velocity=50), "colour", 0.15),
    ),
    **_SING,  # type: ignore[arg-type]
)
WOMEN = Recipe(
    title="Women's choir",
    concepts="womens_choir choir song a_cappella three_voices",
    harmony={"major": HYMNIC, "minor": {"": ("Im V|Im IVm|Im V|Im", "Im bVII|bIII bVI|IVm V|Im")}},
    weights={"major": 1.6},
    layers=(
        Layer(
            "soprano girl_voices",
            tune(
                Tune(
                    cells=("x.x.x.x.", "x...x.x.", "x.x.xxx.", "x..xx.x."),
                    cadences=("x.......", "x...x..."),
                    span=12,
                    leap=0.16,
                    gate=0.98,
                    centre=0.7,
                )
            ),
            "lead",
        ),
        Layer("mezzo_soprano girl_voices", thirds(-2), "double"),
        Layer("girl_voices", block(2, 53, -8), "double"),
    ),
    **_SING,  # type: ignore[arg-type]
)
MEN = varied(
    WOMEN,
    title="Men's choir",
    concepts="mens_choir choir song a_cappella quartet",
    layers=(
        Layer("low_choir low_choir low_voice", WOMEN.layers[0].play, "lead"),
        Layer("low_choir", thirds(-2), "double"),
        Layer("low_choir", block(2, 43, -8), "double"),
        Layer("low_choir", figure("b...f...", "b.......", "b...b...", gate=0.97, velocity=76), "bass"),
    ),
)
CAROL = Recipe(
    # Bells in the tune: dotted siciliana or plain quarters, a refrain that rejoices.
    title="Christmas carol",
    concepts="carol christmas sacred song hopeful",
    harmony={
        "major": HYMNIC | {"B": ("IV I|IV I|IV I|V", "I V|VIm V|IV I|II7 V")},
        "dorian": {"": ("Im|bVII|Im|Im",)},
    },
    weights={"major": 5.0},
    keys="G F D C A Bb",
    layers=(
        Layer(
            "choir voice choir piano organ bells music_box",
            tune(
                Tune(
                    cells=("x.x.x.x.", "x..xx.x.", "x...x.x.", "x.x.xxx."),
                    cadences=("x.......", "x...x..."),
                    span=12,
                    leap=0.2,
                    free=0.04,
                    gate=0.97,
                )
            ),
            "lead",
        ),
        Layer("=", hymn_voice(2), "double", 0.65),
        Layer("=", hymn_voice(1), "double", 0.65),
        Layer("=", hymn_voice(0), "bass", 0.7),
        Layer("glockenspiel bells celesta", octaves(12, -16, 0.6), "double", 0.3),
        Layer("organ piano harp", figure("x...x...", "b.x.f.x.", low=52, high=72, velocity=48), "comp", 0.4),
    ),
    solo=(("piano", "b.x.f.x."), ("organ", "b...x..."), ("music_box", "b.2.3.2.")),
    **(_SING | {"tempo": (84, 132), "alone": True}),  # type: ignore[arg-type]
)
PASTORAL_CAROL = varied(
    CAROL,
    title="Pastoral carol",
    concepts="carol christmas lullaby gentle sacred song",
    harmony={"major": {"": ("I|I|V|I", "I|IV|I|V", "IV|I|V7|I", "I|V|VIm|IV|I|V7|I|I")}},
    metre=("6/8",),
    tempo=(78, 108),
    layers=(
        Layer(
            "choir voice flute oboe soprano music_box",
            tune(
                Tune(
                    cells=("x.xx.x", "x..x.x", "x.xx..", "x.xxxx"),
                    cadences=("x.....", "x..x.."),
                    span=11,
                    leap=0.2,
                    free=0.03,
                    gate=0.98,
                    velocity=66,
                )
            ),
            "lead",
        ),
        Layer("=", thirds(-2), "double", 0.5),
        Layer(
            "organ strings harp piano", figure("x.....", "b.2.3.", low=52, high=70, velocity=46), "comp", 0.8
        ),
        Layer("cello bassoon organ", figure("b.....", velocity=50), "bass", 0.5),
    ),
    solo=(("piano", "b.2.3."), ("music_box", "b.2.3.")),
)
STYLES = styles(
    ("childrens_choir", CHILDREN),
    ("womens_choir", WOMEN),
    ("mens_choir", MEN),
    ("carol", CAROL),
    ("pastoral_carol", PASTORAL_CAROL),
)
