"""The jazz combo: swing, bebop, ballad, waltz."""

from __future__ import annotations

from clamp_desktop.training.styles.arranger import Layer, Recipe, styles, varied
from clamp_desktop.training.styles.doubling import answer, octaves
from clamp_desktop.training.styles.drumming import drums
from clamp_desktop.training.styles.figures import figure, walking
from clamp_desktop.training.styles.melody import Tune, tune
from clamp_desktop.training.styles.song import Harmony

MAJOR: Harmony = {
    "A": (
        "Imaj7 VI7b9|IIm7 V7|Imaj7 VI7b9|IIm7 V7|Vm7 I7|IVmaj7 bVII7|IIIm7 VI7|IIm7 V7",
        "IIm7|V7|Imaj7|VI7|IIm7|V7|Imaj7 VIm7|IIm7 V7",
        "Imaj7|Imaj7|IIm7|V7|IIIm7|bIIIdim7|IIm7 V7|Imaj7",
        "VIm7|IIm7|V7|Imaj7|IVmaj7|VIIm7b5 III7b9|VIm7|VI7",
        "I6|II7|IIm7 V7|Imaj7|IIIm7 VI7|IIm7|V7|I6 V7",
    ),
    "B": (
        "III7|III7|VI7|VI7|II7|II7|V7|V7",
        "Vm7|I7|IVmaj7|IVmaj7|IVm7|bVII7|IIm7|V7",
        "IVmaj7|IVm7 bVII7|IIIm7|VI7|IIm7|II7|IIm7|V7",
        "#IVm7b5|VII7b9|IIIm7|VI7|Vm7|I7|IVm7|bVII7",
    ),
    "C": ("IVmaj7|IVm6|IIIm7|VI7|IIm7|V7|Imaj7|IIm7 V7",),
}
MINOR: Harmony = {
    "A": (
        "Im6|IIm7b5 V7b9|Im6|IIm7b5 V7b9|Im6|IVm7|IIm7b5|V7b9",
        "Im7|IVm7|bVII7|bIIImaj7|bVImaj7|IIm7b5|V7b9|Im6",
        "Im6|bVI7 V7|Im6|bVI7 V7|IVm7|Im6|bVI7|V7b9",
        "IIm7b5|V7b9|Im6|Im6|IIm7b5|V7b9|Im6|V7b9",
    ),
    "B": (
        "IVm7|bVII7|bIIImaj7|bIIImaj7|IIm7b5|V7b9|Im6|V7b9",
        "Vm7b5|I7b9|IVm7|IVm7|IVm7|bVII7|bIIImaj7|V7b9",
    ),
}
JAZZ_HARMONY = {"major": MAJOR, "minor": MINOR}
# Chord tones on the beat, quick notes between, long notes tied over the bar.
HEAD = Tune(
    cells=("x.x.xx.x", "x..x.xx.", "_xxxx.x.", "x...xx.x", ".xx.x..x", "_.xxxxx.", "x.xxx...", "x..x...x"),
    cadences=("x......_", "x..x..__", ".x......", "x.x...__"),
    chromatic=0.18,
    grace=0.12,
    grace_kind="slide",
    leap=0.26,
    span=18,
)
LINES = Tune(
    cells=(
        "xxxxxxxx",
        "_xxxxxxx",
        "xxxxxx.x",
        "x.xxxxxx",
        "_xxxxx.x",
        "xxxx_xxx",
        "xxx.xxxx",
        "__xxxxxx",
        "xxxxx.x.",
        "xxx_xxx_",
    ),
    cadences=("xxxxx___", "xx______", "xxx.____", "x_x_____"),
    chromatic=0.34,
    leap=0.3,
    span=22,
    free=0.35,
    repeats=0.03,
    grace=0.06,
    grace_kind="turn",
    down=0.1,
)
RIDE = (
    "ride x.xxx.xx; pedal ..x...x.; kick o...o...; snare .....o.o",
    "ride x.xxx.xx; pedal ..x...x.; snare ...o....|.o...o..",
    "ride X.xxX.xx; pedal ..x...x.; kick o.o.o.o.; snare .o......|...x...o",
    "ride x.x.x.xx; pedal ..x...x.; rim ......x.",
)
BRUSHES = ("brush x.xox.xo; pedal ..x...x.; kick o.......", "brush ooxoooxo; ride x...x...; pedal ..x...x.")
COMP = (
    "x..x....|...x..x.",
    "...x..x.|x.....x.",
    "x..x..x.|...x....",
    ".x....x.|...x....",
    "x.....x.|..x.....",
    ".x..x...|...x...x",
    "x..x....|x..x....",
)
GUITAR_FOUR = ("xXxX", "xXxX")  # the rhythm guitarist's four to the bar
COMBO = Recipe(
    title="Swing tune",
    concepts="jazz swing american",
    harmony=JAZZ_HARMONY,
    weights={"major": 2.0},
    tempo=(112, 200),
    swing=(0.6, 0.68),
    lag=0.03,
    forms=("AABA", "AABA", "ABAC", "AABAA"),
    bars=8,
    keys="F Bb Eb C G Ab Db D A",
    layers=(
        Layer(
            "tenor_sax alto_sax trumpet clarinet vibraphone jazz_guitar piano muted_trumpet violin trombone",
            tune(HEAD),
            "lead",
        ),
        Layer(
            "piano piano jazz_guitar electric_piano",
            figure(*COMP, voicing="rootless", low=52, high=72, gate=0.6, hold=1.5, ahead=0.5),
        ),
        Layer("double_bass", walking(two=0.15), "bass"),
        Layer("drums", drums(*RIDE, *BRUSHES, fill="snare", crash=False), "drums", 0.85),
        Layer(
            "jazz_guitar",
            figure(*GUITAR_FOUR, voicing="shell", low=50, high=68, gate=0.4, velocity=50, strum=0.01),
            "comp",
            0.25,
        ),
        Layer("trombone tenor_sax trumpet", answer(0.5, 4), "colour", 0.2),
    ),
    full="jazz_combo band",
    solo=(("piano", "b.x.f.x."), ("piano", "x..x...x"), ("jazz_guitar", "b.x.f.x.")),
    solo_voicing="shell",
    endings=("X", "X.......", "x..x....", "X..X____"),
)
BEBOP = varied(
    COMBO,
    title="Bebop line",
    concepts="jazz bebop american fast syncopated virtuosic",
    tempo=(184, 264),
    swing=(0.54, 0.62),
    reduce=False,
    forms=("AABA", "AABAAABA", "AB"),
    layers=(
        Layer("alto_sax trumpet tenor_sax piano jazz_guitar vibraphone", tune(LINES), "lead"),
        Layer("trumpet tenor_sax alto_sax", octaves(0, -4, 0.0), "double", 0.35, "unison"),
        *COMBO.layers[1:3],
        Layer(
            "drums",
            drums(
                "ride x.xxx.xx; pedal ..x...x.; kick .......X|........; snare ...o.x..|.x...o.x",
                "ride X.xxx.xx; pedal ..x...x.; snare .....X..|.o.o....; kick ........|...X....",
                fill="snare",
                crash=False,
            ),
            "drums",
            0.9,
        ),
    ),
    solo=(("piano", "x..x...."), ("piano", "x.....x.|...x....")),
    weights={"major": 1.5},
)
BALLAD = varied(
    COMBO,
    title="Jazz ballad",
    concepts="jazz ballade slow lyrical american gentle",
    tempo=(54, 74),
    swing=(0.54, 0.62),
    lag=0.05,
    rubato=0.02,
    ritard=0.7,
    forms=("AABA", "AB", "ABA"),
    weights={"major": 1.3},
    layers=(
        Layer(
            "tenor_sax alto_sax muted_trumpet jazz_guitar piano vibraphone flute clarinet voice",
            tune(
                Tune(
                    cells=(
                        "x..xx...",
                        "x.....xx",
                        "x...x.xx",
                        "_.xxx...",
                        "x..x..xx",
                        "xxxx....",
                        "x...xxxx",
                    ),
                    cadences=("x.......", "x...____", "x....x.."),
                    chromatic=0.08,
                    grace=0.25,
                    grace_kind="turn",
                    leap=0.3,
                    span=19,
                    gate=0.97,
                )
            ),
            "lead",
        ),
        Layer(
            "piano electric_piano jazz_guitar",
            figure(
                "x.......",
                "x...x...",
                "x.....x.",
                voicing="rootless",
                low=52,
                high=72,
                velocity=54,
                strum=0.02,
            ),
        ),
        Layer("double_bass fretless_bass", figure("b...f...", "b.......", "b..bf..a", "b...f..a"), "bass"),
        Layer(
            "drums",
            drums(
                "brush o.ooo.oo; pedal ..x...x.; kick o.......",
                "ride o.o.o.oo; pedal ..x...x.",
                fill="",
                crash=False,
            ),
            "drums",
            0.7,
        ),
        Layer(
            "strings slow_strings",
            figure("x.......", voicing="open", low=52, high=79, velocity=46),
            "comp",
            0.3,
        ),
    ),
    solo=(("piano", "b.13.5.3"), ("piano", "b...x..."), ("jazz_guitar", "b..x..x.")),
    endings=("X",),
)
WALTZ = varied(
    COMBO,
    title="Jazz waltz",
    concepts="jazz waltz swing american dancing",
    metre=("3/4",),
    tempo=(112, 184),
    swing=(0.58, 0.66),
    layers=(
        Layer(
            "flute soprano_sax piano tenor_sax vibraphone jazz_guitar alto_sax",
            tune(
                Tune(
                    cells=("x.xx.x", "x..xx.", "_xx.x.", "x.x.xx", "x...x.", "x..x..", "xxxxx."),
                    cadences=("x.....", "x...__"),
                    chromatic=0.12,
                    leap=0.28,
                    grace=0.1,
                    grace_kind="slide",
                )
            ),
            "lead",
        ),
        # A dotted quarter across the bar is what tells a jazz waltz from a ballroom's.
        Layer(
            "piano jazz_guitar electric_piano",
            figure(
                "x..x..",
                "..x..x|x.....",
                "x..x..|..x...",
                voicing="rootless",
                low=52,
                high=72,
                gate=0.7,
                ahead=0.5,
            ),
        ),
        Layer("double_bass", walking(two=0.0), "bass", 0.6),
        Layer("double_bass", figure("b.....", "b...f.", "b..f..", "b...a."), "bass", 0.4),
        Layer(
            "drums",
            drums(
                "ride x.xxx.; pedal ..x...; kick x.....; snare ...o..|.....o",
                "ride x.xxxx; pedal ..x.x.; rim ....x.|......",
                fill="snare",
                crash=False,
            ),
            "drums",
            0.85,
        ),
    ),
    solo=(("piano", "b.x.x."), ("piano", "b..x..")),
    endings=("X", "X....."),
)
STYLES = styles(
    ("swing_combo", COMBO),
    ("bebop", BEBOP),
    ("jazz_ballad", BALLAD),
    ("jazz_waltz", WALTZ),
)
