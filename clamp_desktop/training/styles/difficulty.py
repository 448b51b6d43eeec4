"""Pieces that differ in how hard they are: compass, hands, speed, chords, positions, keys."""

from __future__ import annotations

from clamp_desktop.training.styles.arranger import Layer, Recipe, styles, varied
from clamp_desktop.training.styles.doubling import octaves, thirds
from clamp_desktop.training.styles.figures import figure
from clamp_desktop.training.styles.hands import by_hands
from clamp_desktop.training.styles.melody import Tune, tune
from clamp_desktop.training.styles.song import Harmony

_PLAIN: dict[str, Harmony] = {"major": {"": ("I|I|V|I", "I|IV|V|I", "I|V|V|I", "I|I|IV|V|I|IV|V|I")}}
_MIDDLE: dict[str, Harmony] = {
    "major": {"": ("I|VIm|IIm|V7|I|IV|V7|I", "I|V/VII|VIm|II7|V|V7|I|I", "IV|I|V7|I")},
    "minor": {"": ("Im|IVm|V7|Im|bVI|IVm|V7|Im", "Im|bVII|bVI|V", "bIII|bVII|Im|V7")},
}
_HARD: dict[str, Harmony] = {
    "major": {
        "": (
            "I|VI7|IIm|V7|bVI|bIII|IVm|V7",
            "I|I7|IV|IVm|I/V|#IVdim7|IIm7 V7|I",
            "bIII|bVI|II7|V7|I|III7|VIm|V7b9",
        )
    },
    "minor": {
        "": (
            "Im|I7|IVm|bVII7|bIII|IIm7b5|V7|Im",
            "Im|bII|V7b9|Im|bVI|#IVdim7|Im/V|V7",
            "bVI|bII|IIm7b5|V7|Im|VII7|bIII|V7",
        )
    },
}
_COMMON = {"reduce": False, "intro": 0.0, "loose": 0.008, "build": 0.0, "ritard": 0.4, "endings": ("X",)}
PIANO_EASY = Recipe(
    # Five tones under five fingers, one hand resting or holding, white keys, quarters and halves.
    title="Easy piano piece",
    concepts="easy teaching simple piano",
    harmony=_PLAIN,
    tempo=(76, 108),
    metre=("4/4",),
    bars=4,
    forms=("AABA", "ABAB", "AABB"),
    keys="C C G F",
    layers=(
        Layer(
            "piano",
            tune(
                Tune(
                    cells=("x.x.x.x.", "x.x.x...", "x...x...", "x...x.x."),
                    cadences=("x.......", "x...x..."),
                    span=8,
                    leap=0.12,
                    repeats=0.2,
                    free=0.0,
                    centre=0.15,
                )
            ),
            "lead",
        ),
        Layer("=", figure("b.......", "b...f...", velocity=60, bass=(48, 59), gate=0.95), "bass"),
    ),
    **_COMMON,  # type: ignore[arg-type]
)
PIANO_EASY_34 = varied(
    PIANO_EASY,
    title="Easy waltz",
    metre=("3/4",),
    tempo=(92, 120),
    layers=(
        Layer(
            "piano",
            tune(
                Tune(
                    cells=("x.x.x.", "x...x.", "x....."),
                    cadences=("x.....",),
                    span=8,
                    leap=0.12,
                    repeats=0.2,
                    free=0.0,
                    centre=0.15,
                )
            ),
            "lead",
        ),
        Layer("=", figure("b.....", velocity=58, bass=(48, 59), gate=0.95), "bass"),
    ),
)
PIANO_INTERMEDIATE = varied(
    # Both hands move: broken chords below, eighths and a little syncopation above, up to three accidentals.
    PIANO_EASY,
    title="Piano piece",
    concepts="intermediate piano",
    harmony=_MIDDLE,
    tempo=(92, 132),
    bars=8,
    forms=("ABA", "AABA", "AAB"),
    keys="C G F D Bb A Eb",
    layers=(
        Layer(
            "piano",
            tune(
                Tune(
                    cells=("x.xxx.x.", "xxxxx.x.", "x..xx.x.", "x.x.xxxx"),
                    cadences=("x...x...", "x.......", "x.x.x..."),
                    span=15,
                    leap=0.25,
                    grace=0.06,
                    chromatic=0.05,
                    centre=0.5,
                )
            ),
            "lead",
        ),
        Layer(
            "=",
            figure("b.2.3.2.", "13231323", "b.x.x.x.", "b.x.f.x.", low=48, high=65, velocity=58, change=0.3),
            "comp",
        ),
    ),
)
PIANO_ADVANCED = varied(
    # A wide left hand, sixteenths, thirds in the right, distant keys and chords.
    PIANO_EASY,
    title="Concert piece",
    concepts="advanced piano classical romantic",
    harmony=_HARD,
    tempo=(96, 132),
    bars=8,
    forms=("ABA", "AABA", "ABAB"),
    keys="Eb Ab Db B E F# G Bb",
    rubato=0.03,
    layers=(
        Layer(
            "piano",
            tune(
                Tune(
                    cells=(
                        "x...x.xxx.x.xxxx",
                        "xxxxxxxxx.x.x.x.",
                        "x..xx.xxxxxxx...",
                        "x.xxx.xxx...xxxx",
                    ),
                    cadences=("x.......x...x...", "xxxxxxxxx......."),
                    span=24,
                    leap=0.34,
                    chromatic=0.2,
                    grace=0.12,
                    grace_kind="turn",
                    centre=0.7,
                )
            ),
            "lead",
        ),
        Layer("=", thirds(-2, -10), "double", 0.6),
        Layer(
            "=",
            figure(
                "b.1.2.3.f.3.2.1.",
                "b123f321b123f321",
                "b.x.x.x.f.x.x.x.",
                voicing="open",
                low=48,
                high=70,
                velocity=60,
                change=0.3,
                bass=(33, 46),
                gate=1.1,
            ),
            "comp",
            1.0,
            "arpeggios",
        ),
    ),
)
PIANO_VIRTUOSIC = varied(
    # Octaves in both hands, runs over four octaves, leaps, full chords, high speed.
    PIANO_ADVANCED,
    title="Concert study",
    concepts="virtuosic advanced piano etude classical romantic fast",
    tempo=(138, 176),
    layers=(
        Layer(
            "piano",
            tune(
                Tune(
                    cells=(
                        "xxxxxxxxxxxxxxxx",
                        "x.xxxxxxxxxxxxxx",
                        "xxxxxxxxx.x.x.x.",
                        "x.x.x.x.xxxxxxxx",
                    ),
                    cadences=("xxxxxxxxx.......", "x.x.x...x......."),
                    span=29,
                    leap=0.3,
                    chromatic=0.25,
                    repeats=0.02,
                    centre=0.6,
                    velocity=96,
                )
            ),
            "lead",
        ),
        Layer("=", octaves(12, -6), "double", 0.75),
        Layer("=", figure("b.x.f.x.", "b.xxf.xx", "X.x.X.x.", voicing="full", low=50, high=70, velocity=78)),
        Layer("piano", figure("b.b.b.b.", "b...b.f.", velocity=84, bass=(36, 47)), "bass"),
        Layer("piano", figure("b.b.b.b.", "b...b.f.", velocity=80, bass=(40, 52)), "comp", 0.8),
    ),
)
_BOW = {"reduce": False, "intro": 0.0, "loose": 0.015, "build": 0.0, "alone": False, "endings": ("X",)}
VIOLIN_EASY = Recipe(
    # First position, the sharp keys of the open strings, one bow to a note.
    title="Easy violin piece",
    concepts="easy teaching simple violin",
    harmony=_PLAIN,
    tempo=(76, 108),
    metre=("4/4", "2/4"),
    bars=4,
    forms=("AABA", "ABAB", "AABB"),
    keys="D A G",
    layers=(
        Layer(
            "violin",
            tune(
                Tune(
                    cells=("x.x.x.x.", "x.x.x...", "xxx.x.x."),
                    cadences=("x.......", "x.x.x..."),
                    span=10,
                    leap=0.12,
                    repeats=0.25,
                    free=0.0,
                    centre=0.2,
                )
            ),
            "lead",
        ),
        Layer("piano", figure("x...x...", "b...x...", low=50, high=67, velocity=54), "comp", 0.3),
    ),
    **_BOW,  # type: ignore[arg-type]
)
VIOLIN_INTERMEDIATE = varied(
    VIOLIN_EASY,
    title="Violin piece",
    concepts="intermediate violin",
    harmony=_MIDDLE,
    tempo=(84, 126),
    bars=8,
    keys="D A G C F Bb E",
    layers=(
        Layer(
            "violin",
            tune(
                Tune(
                    cells=("x..xx.x.", "x.xxx.xx", "xxxxx.x.", "x...xxxx"),
                    cadences=("x...x...", "x......."),
                    span=19,
                    leap=0.26,
                    grace=0.12,
                    chromatic=0.05,
                    centre=0.45,
                )
            ),
            "lead",
        ),
        Layer("piano", figure("b.x.f.x.", "b.2.3.2.", low=50, high=67, velocity=54), "comp", 0.45),
    ),
)
VIOLIN_ADVANCED = varied(
    # Double stops, up the string to the fifth position and beyond.
    VIOLIN_INTERMEDIATE,
    title="Violin concert piece",
    concepts="advanced violin classical romantic",
    harmony=_HARD,
    tempo=(88, 126),
    keys="D A E G Bb Eb F#",
    layers=(
        Layer(
            "violin",
            tune(
                Tune(
                    cells=("x...x.xxxxxxx.x.", "x..xx.xxx.x.xxxx", "xxxxxxxxx.x.x.x."),
                    cadences=("x.......x.......", "xxxxx...x......."),
                    span=27,
                    leap=0.34,
                    grace=0.2,
                    grace_kind="turn",
                    chromatic=0.18,
                    centre=0.6,
                )
            ),
            "lead",
        ),
        Layer("=", thirds(-2, -6, 0.4), "double", 0.7),
        Layer("piano", figure("b.x.f.x.", "b1232123", low=50, high=67, velocity=56), "comp", 0.4),
    ),
)
VIOLIN_VIRTUOSIC = varied(
    VIOLIN_ADVANCED,
    title="Caprice",
    concepts="virtuosic advanced violin capriccio classical romantic fast",
    tempo=(132, 168),
    layers=(
        Layer(
            "violin",
            tune(
                Tune(
                    cells=("xxxxxxxxxxxxxxxx", "x.xxxxxxxxxxxxxx", "xxx.xxx.xxx.xxx.", "xxxxxxxxx.x.x.x."),
                    cadences=("xxxxxxxxx.......", "x.x.x...x......."),
                    span=34,
                    leap=0.36,
                    repeats=0.02,
                    chromatic=0.2,
                    centre=0.5,
                    velocity=94,
                )
            ),
            "lead",
        ),
        Layer("=", octaves(-12, -6), "double", 0.25),
        Layer("piano", figure("x...x...", low=50, high=67, velocity=60), "comp", 0.2),
    ),
)
_ALL = styles(
    ("piano_easy", PIANO_EASY),
    ("piano_easy_waltz", PIANO_EASY_34),
    ("piano_intermediate", PIANO_INTERMEDIATE),
    ("piano_advanced", PIANO_ADVANCED),
    ("piano_virtuosic", PIANO_VIRTUOSIC),
    ("violin_easy", VIOLIN_EASY),
    ("violin_intermediate", VIOLIN_INTERMEDIATE),
    ("violin_advanced", VIOLIN_ADVANCED),
    ("violin_virtuosic", VIOLIN_VIRTUOSIC),
)
STYLES = tuple(by_hands(one) for one in _ALL)
