"""Jazz before and beside bebop: ragtime, New Orleans, the big bands."""

from __future__ import annotations

from clamp_desktop.training.styles.arranger import Layer, Recipe, styles, varied
from clamp_desktop.training.styles.doubling import block, octaves, thirds
from clamp_desktop.training.styles.drumming import drums
from clamp_desktop.training.styles.figures import figure, walking
from clamp_desktop.training.styles.jazz import COMBO, COMP, GUITAR_FOUR, HEAD
from clamp_desktop.training.styles.melody import Tune, sung, tune
from clamp_desktop.training.styles.song import Harmony

RIFF = sung(
    HEAD,
    cells=("x.x..x..", "xx.x.xx.", ".x.xx.x.", "x..x..x.", "x.xx.x..", "xx......", "_x.x.x.x"),
    chromatic=0.06,
    grace=0.0,
    repeats=0.3,
    span=14,
    free=0.05,
)
BIG_BAND = varied(
    COMBO,
    title="Big band swing",
    concepts="jazz swing american dancing lively",
    tempo=(124, 196),
    layers=(
        Layer("alto_sax alto_sax trumpet", tune(RIFF), "lead"),
        Layer("tenor_sax alto_sax", block(4, 50), "double"),
        Layer(
            "trumpet brass",
            figure(
                "........|...X..X.",
                "...x....|......X.",
                "x..X____|________",
                ".x......|...X____",
                "______X.|X..x____",
                voicing="full",
                low=62,
                high=80,
                gate=0.45,
                velocity=86,
                ahead=0.5,
            ),
            "comp",
        ),
        Layer(
            "trombone",
            figure(
                "x.......|......x.",
                "x...x...|x...x___",
                "...x..x.|...x....",
                voicing="rootless",
                low=50,
                high=68,
                gate=0.7,
                velocity=66,
                ahead=0.5,
            ),
            "comp",
            0.8,
        ),
        Layer(
            "piano",
            figure(*COMP, voicing="rootless", low=52, high=74, gate=0.5, velocity=56, ahead=0.5),
            "comp",
            0.7,
        ),
        Layer(
            "jazz_guitar",
            figure(*GUITAR_FOUR, voicing="shell", low=50, high=68, gate=0.4, velocity=52, strum=0.01),
            "comp",
            0.8,
        ),
        Layer("double_bass", walking(two=0.1), "bass"),
        Layer(
            "drums",
            drums(
                "hat x.xxx.xx; pedal ..x...x.; kick x.x.x.x.; snare ........|...x..X.",
                "ride x.xxx.xx; kick x.x.x.x.; pedal ..x...x.; snare ..o...o.|..o...Xx",
                fill="snare",
            ),
            "drums",
        ),
        Layer("baritone_sax", octaves(-24, -10), "double", 0.4),
    ),
    full="big_band band",
    endings=("X", "x..X____", "X..X...."),
    reduce=False,
    solo=(),
    build=0.4,
)
OLD_CHORDS: Harmony = {
    "A": (
        "I|I|I|VI7|II7|V7|I|V7",
        "I|VI7|II7|II7|V7|V7|I|V7",
        "I|I7|IV|IVm|I VI7|II7 V7|I|V7",
        "VI7|VI7|II7|II7|V7|V7|I IV|I V7",
        "I|III7|VI7|VI7|II7|V7|I bIIIdim7|IIm7 V7",
    ),
    "B": ("IV|IV|I|I|II7|II7|V7|V7", "IV|#IVdim7|I/V|VI7|II7|V7|I|I7", "III7|III7|VI7|VI7|II7|II7|V7|V7"),
}
HOT = Tune(
    cells=("x.x.x.xx", "xx.xx.x.", "x..xx.x.", "xxx.x.x.", "x.xx.xx.", "_xx.x.x."),
    cadences=("x.x.x___", "x..x....", "x......_"),
    leap=0.35,
    chromatic=0.15,
    grace=0.25,
    grace_kind="slide",
    span=17,
)
DIXIELAND = Recipe(
    title="Dixieland stomp",
    concepts="jazz dixieland american lively happy",
    harmony={"major": OLD_CHORDS},
    tempo=(160, 232),
    swing=(0.58, 0.66),
    forms=("AABA", "AB", "AABB"),
    keys="F Bb Eb C G Ab",
    layers=(
        Layer("trumpet", tune(HOT), "lead"),
        # The clarinet runs above the cornet, the trombone slides below.
        Layer(
            "clarinet soprano_sax",
            tune(
                sung(
                    HOT,
                    cells=("xxxxxxxx", "x.xxxxxx", "_xxxxxxx", "xxxxx.x."),
                    leap=0.5,
                    centre=0.8,
                    velocity=74,
                    grace=0.05,
                )
            ),
            "colour",
            0.95,
        ),
        Layer(
            "trombone",
            tune(
                Tune(
                    cells=("x...x...", "x.....x.", "x..x....", "....x.x."),
                    grace=0.5,
                    grace_kind="slide",
                    leap=0.4,
                    centre=0.3,
                    velocity=76,
                    span=14,
                )
            ),
            "colour",
            0.9,
        ),
        Layer(
            "banjo",
            figure("xXxX", "x.xX", voicing="full", low=53, high=72, gate=0.5, velocity=66, strum=0.01),
        ),
        Layer("piano", figure("b.x.f.x.", voicing="full", low=52, high=70, gate=0.6), "comp", 0.5),
        Layer("tuba tuba double_bass", figure("b.f.", "b.f.", "btfa", "b.fa"), "bass"),
        Layer(
            "drums",
            drums(
                "kick x...x...; snare ..X...X.; block1 x.xxx.xx",
                "kick x.x.x.x.; snare ..x..xx.; ride x.xxx.xx",
                "kick x...x...; snare o.xoo.xo; pedal ..x...x.",
                fill="snare",
            ),
            "drums",
            0.85,
        ),
    ),
    full="jazz_combo band",
    solo=(("piano", "b.x.f.x."),),
    endings=("X", "X..X____", "x.x.X___"),
)
_BLUES_12 = "I7|IV7|I7|I7|IV7|IV7|I7|I7|V7|IV7|I7|V7"
BOOGIE = Recipe(
    title="Boogie-woogie",
    concepts="boogie_woogie blues jazz american lively dancing ostinato",
    harmony={
        "major": {
            "": (_BLUES_12, "I7|I7|I7|I7|IV7|IV7|I7|I7|V7|V7|I7|I7", "I7|I7|I7|I7|IV7|IV7|I7|I7|V7|IV7|I7|V7")
        }
    },
    tempo=(140, 200),
    swing=(0.58, 0.67),
    forms=("AA", "AAA"),
    bars=12,
    keys="C G F Eb Bb A D",
    intro=0.2,
    layers=(
        Layer(
            "piano piano honky_tonk bright_piano",
            tune(
                Tune(
                    cells=("xxxxxxxx", "x.xxx.xx", "_xxxx.x.", "x.x.xxx.", "xx.xx.xx", "x.x.x.x."),
                    cadences=("x.x.x...", "x......_", "x.x.____"),
                    scale="major_blues",
                    grace=0.35,
                    grace_kind="below",
                    repeats=0.35,
                    leap=0.25,
                    span=14,
                    centre=0.75,
                    phrase=4,
                )
            ),
            "lead",
        ),
        # Eight to the bar: the left hand walks root, third, fifth, sixth and back.
        Layer(
            "=",
            figure(
                "btfsvsft",
                "bbttffss|vvssfftt",
                "bfsfbfsf",
                "bufusuvu",
                "bubufufu",
                change=0.1,
                gate=0.8,
                bass=(33, 50),
                velocity=78,
            ),
            "bass",
        ),
        Layer("double_bass", walking(), "bass", 0.35),
        Layer(
            "drums",
            drums(
                "ride x.xxx.xx; snare ..x...x.; kick x...x...",
                "hat xxxxxxxx; snare ..X...X.; kick x...x...",
                fill="snare",
            ),
            "drums",
            0.45,
        ),
        Layer(
            "tenor_sax electric_piano",
            figure("..x...x.", "......x.|..x.....", voicing="full", low=54, high=72, gate=0.4),
            "comp",
            0.2,
        ),
    ),
    solo=(),
    reduce=False,
    endings=("X", "x.x.X___", "X..X____"),
)
RAG_CHORDS: Harmony = {
    "A": (
        "I|I|V7|I|I VI7|II7|V7|V7|I|I|V7|I|IV #IVdim7|I/V VI7|II7 V7|I",
        "V7|I|V7|I|II7|V|II7 V7|I|V7|I|V7|I|IV IVm|I VI7|II7 V7|I",
    ),
    "B": (
        "V7|V7|I|I|V7|V7|I|I|V7|V7|I|VI7|II7|I/V VI7|II7 V7|I",
        "I|VI7|II7|V7|I|VI7|II7|V7|I|I7|IV|IVm|I/V VI7|II7|V7|I",
    ),
    "C": ("IV|IV|I/III|I/III|V7/II|V7|I|I7|IV|IV|I/III|VI7|II7|V7|I|I",),
}
RAGTIME = Recipe(
    title="Rag",
    concepts="ragtime american syncopated piano",
    harmony={"major": RAG_CHORDS},
    metre=("2/4",),
    tempo=(76, 104),
    forms=("AABBA", "AABB", "ABC", "AAB"),
    bars=16,
    keys="C F G Bb Eb Ab Db D",
    intro=0.6,
    loose=0.01,
    layers=(
        # The right hand ties over the beat: short-long-short against the left hand's march.
        Layer(
            "piano piano honky_tonk",
            tune(
                Tune(
                    cells=(
                        "xx.xxx.x",
                        "x.xx.xx.",
                        "xx.xx.x.",
                        "xxxxx.x.",
                        ".xxx.xx.",
                        "xx.x.xx.",
                        "x.x.xx.x",
                    ),
                    cadences=("x.x.x___", "xx.xx___", "x...x___"),
                    leap=0.4,
                    chromatic=0.1,
                    span=19,
                    centre=0.75,
                    free=0.08,
                    gate=0.85,
                )
            ),
            "lead",
        ),
        Layer(
            "=",
            figure(
                "b.x.f.x.",
                "b.x.b.x.",
                "b.x.f.xa",
                voicing="full",
                low=50,
                high=66,
                gate=0.75,
                velocity=64,
                change=0.2,
                bass=(36, 50),
            ),
            "comp",
        ),
        Layer("=", block(3, 60, -14, 0.8), "double", 0.5),
    ),
    solo=(),
    reduce=False,
    endings=("X...X___", "x.x.X___", "X___"),
)
GYPSY = varied(
    COMBO,
    title="Gypsy swing",
    concepts="jazz swing french romani lively",
    tempo=(150, 232),
    weights={"minor": 1.6, "major": 1.0},
    layers=(
        Layer(
            "violin steel_guitar jazz_guitar clarinet accordion",
            tune(sung(HEAD, grace=0.3, grace_kind="turn", chromatic=0.25, leap=0.4)),
            "lead",
        ),
        # "La pompe": low on one and three, a dry chop on two and four, no drums.
        Layer(
            "steel_guitar",
            figure(
                "b.X.b.X.", "bxX.bxX.", "x.X.x.X.", voicing="full", low=50, high=68, gate=0.45, strum=0.012
            ),
        ),
        Layer(
            "steel_guitar",
            figure("xXxX", voicing="shell", low=50, high=66, gate=0.35, velocity=56),
            "comp",
            0.5,
        ),
        Layer("double_bass", figure("b.f.", "b.f.", "b.fa"), "bass"),
        Layer("violin accordion clarinet", thirds(-2), "double", 0.2),
    ),
    full="band quartet",
    solo=(("steel_guitar", "b.X.b.X."),),
    swing=(0.55, 0.62),
)
STYLES = styles(
    ("big_band", BIG_BAND),
    ("dixieland", DIXIELAND),
    ("boogie_woogie", BOOGIE),
    ("ragtime", RAGTIME),
    ("gypsy_swing", GYPSY),
)
