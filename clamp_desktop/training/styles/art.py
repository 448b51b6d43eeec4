"""The classical drawing room and the romantic salon."""

from __future__ import annotations

from clamp_desktop.training.styles.arranger import Layer, Recipe, styles, varied
from clamp_desktop.training.styles.doubling import thirds
from clamp_desktop.training.styles.figures import figure
from clamp_desktop.training.styles.fugato import fugato
from clamp_desktop.training.styles.melody import Tune, tune
from clamp_desktop.training.styles.score import Style
from clamp_desktop.training.styles.song import Harmony

_CLASSIC: dict[str, Harmony] = {
    "major": {
        "A": ("I|I|V7|I|IV|I|V7|I", "I|V7|V7|I|IIm|I/V|V7|I", "I|IV|I|V|I|IIm|V7|I", "I|I|IV|I|II7|II7|V|V"),
        "B": ("V7|I|V7|I|VIm|II7|V|V7", "VIm|III7|VIm|II7|V|II7|V|V7", "V|V|I|I|IIm|IIm|V7|I"),
    },
    "minor": {
        "A": ("Im|V7|Im|V7|IVm|Im|V7|Im", "Im|Im|V7|Im|IVm|Im|II7|V"),
        "B": ("bIII|bVII7|bIII|bIII|IVm|Im|V7|Im", "bVI|bIII|bVII7|bIII|IVm|Im|V7|V7"),
    },
}
_ELEGANT = Tune(
    cells=("x...x.x.", "x.xxx.x.", "xxxxx.x.", "x...xxxx", "x..xx.x.", "x.x.x.x."),
    cadences=("x...____", "x.x.x___", "x..xx___"),
    leap=0.3,
    span=18,
    grace=0.18,
    grace_kind="turn",
    chromatic=0.1,
    centre=0.7,
)
# Lowest, highest, middle, highest: Alberti's bass.
_ALBERTI = ("13231323", "1323132313231323", "b3231323")
SONATINA = Recipe(
    title="Sonatina",
    concepts="sonatina classical classical_period austrian",
    harmony=_CLASSIC,
    weights={"major": 3.0},
    metre=("4/4", "2/4"),
    tempo=(100, 152),
    forms=("ABA", "AABA", "ABAB", "AAB"),
    keys="C G F D Bb A Eb",
    intro=0.0,
    loose=0.01,
    ritard=0.3,
    reduce=False,
    build=0.0,
    endings=("x.x.X___", "X...X...", "X"),
    layers=(
        Layer("piano piano piano harpsichord", tune(_ELEGANT), "lead"),
        Layer(
            "=",
            figure(
                *_ALBERTI, "b.x.x.x.", voicing="triad", low=48, high=65, velocity=58, gate=0.95, change=0.4
            ),
            "comp",
            1.0,
            "arpeggios",
        ),
    ),
    solo=(),
)
QUARTET = varied(
    SONATINA,
    title="String quartet movement",
    concepts="string_quartet quartet chamber_music classical classical_period",
    metre=("4/4", "2/4"),
    tempo=(96, 152),
    forms=("ABA", "AABA", "AABB"),
    layers=(
        Layer("violin", tune(_ELEGANT), "lead"),
        Layer(
            "violin",
            figure(
                ".2.2.2.2",
                "32323232",
                "2.3.2.3.",
                "3.......",
                voicing="triad",
                low=57,
                high=74,
                velocity=60,
                gate=0.7,
            ),
        ),
        Layer(
            "viola",
            figure(
                ".1.1.1.1",
                "1.2.1.2.",
                "11111111",
                "2.......",
                voicing="triad",
                low=50,
                high=66,
                velocity=56,
                gate=0.7,
            ),
        ),
        Layer("cello", figure("b...f...", "b...____", "b.b.b.b.", "b.......", velocity=66), "bass"),
    ),
    endings=("x.x.X___", "X...X...", "X"),
)
_ROMANTIC: dict[str, Harmony] = {
    "major": {
        "A": ("I|I|IIm|V7|I|VI7|IIm V7|I", "I|VI7|IIm|IVm|I/V|VI7|IIm V7|I", "I|IIIm|IV|IVm|I/V|V7|I|I"),
        "B": (
            "VIm|IIm|III7|VIm|bVI|bIII|IVm|V7",
            "bIII|bVI|IVm|V7|bIII|IVm|II7|V7",
            "IV|#IVdim7|I/V|VI7|II7|II7|V7|V7b9",
        ),
    },
    "minor": {
        "A": ("Im|IVm|V7|Im|bVI|IIm7b5|V7|Im", "Im|I7|IVm|Im|IIm7b5|V7b9|Im|V7"),
        "B": ("bIII|bVII7|bIII|V7|bVI|IVm|IIm7b5|V7", "bVI|bVI|bIII|bIII|IVm|Im|II7|V7"),
    },
}
_SONG_LIKE = Tune(
    cells=("x...x.x.....", "x..x..x.x.x.", "x.....xxx...", "x.....x..xxx", "x.x.x.x....."),
    cadences=("x...........", "x.....______", "x..x........"),
    leap=0.3,
    span=19,
    grace=0.25,
    grace_kind="turn",
    chromatic=0.15,
    gate=1.0,
    centre=0.7,
)
NOCTURNE = Recipe(
    title="Nocturne",
    concepts="nocturne romantic classical piano lyrical dreamy night slow arpeggios",
    harmony=_ROMANTIC,
    metre=("12/8",),
    tempo=(78, 105),
    bars=8,
    forms=("ABA", "AB", "AAB", "ABAA"),
    keys="Eb Db Ab B F# Bb G C# E F",
    rubato=0.06,
    ritard=0.9,
    intro=0.3,
    reduce=False,
    build=0.0,
    endings=("X",),
    layers=(
        # A deep bass, then the chord opened wide in the tenor; the pedal holds it.
        Layer("piano", tune(_SONG_LIKE), "lead"),
        Layer(
            "=",
            figure(
                "b12321f12321",
                "b.12321.2321",
                "b23b23f23b23",
                "b13231b13231",
                voicing="open",
                low=48,
                high=70,
                velocity=48,
                gate=1.4,
                hold=3.0,
                bass=(33, 46),
            ),
        ),
    ),
    solo=(),
)
BARCAROLLE = varied(
    NOCTURNE,
    title="Barcarolle",
    concepts="barcarolle romantic classical sea gentle dreamy arpeggios",
    metre=("6/8",),
    tempo=(69, 99),
    bars=8,
    forms=("ABA", "AABA", "AAB"),
    layers=(
        Layer(
            "piano piano violin cello flute voice",
            tune(
                Tune(
                    cells=("x..x.x", "x....x", "x.xx..", "x..xxx", "x....."),
                    cadences=("x.....", "x..___"),
                    leap=0.25,
                    span=17,
                    grace=0.15,
                    grace_kind="turn",
                    gate=1.0,
                    chromatic=0.08,
                )
            ),
            "lead",
        ),
        Layer(
            "piano piano harp nylon_guitar",
            figure(
                "b2323.",
                "b12f12",
                "b1212.",
                "b.x..x",
                voicing="open",
                low=48,
                high=70,
                velocity=48,
                gate=1.2,
                hold=2.0,
            ),
        ),
        Layer("=", thirds(-2), "double", 0.35),
    ),
    solo=(("piano", "b12f12"),),
)
ETUDE = Recipe(
    title="Étude",
    concepts="etude exercise classical virtuosic teaching fast",
    harmony=_CLASSIC | {"minor": _ROMANTIC["minor"]},
    metre=("4/4", "2/4"),
    tempo=(104, 160),
    forms=("ABA", "AAB", "AABA"),
    intro=0.0,
    loose=0.006,
    reduce=False,
    ritard=0.4,
    build=0.0,
    endings=("X", "X...X..."),
    layers=(
        Layer(
            "piano piano piano nylon_guitar violin",
            tune(
                Tune(
                    cells=("xxxxxxxxxxxxxxxx", "xxxxxxxxxxxxxxxx", "x.xxxxxxxxxxxxxx"),
                    cadences=("xxxxxxxxx.......", "xxxxxxxxxxxxx..."),
                    leap=0.12,
                    span=26,
                    repeats=0.0,
                    free=0.0,
                    gate=0.9,
                    centre=0.6,
                    strong_chord=0.8,
                )
            ),
            "lead",
        ),
        Layer(
            "=",
            figure(
                "x...x...", "b...x...", "x.......", "b.......", voicing="triad", low=48, high=66, velocity=60
            ),
        ),
    ),
    solo=(),
)
ARPEGGIO_ETUDE = varied(
    ETUDE,
    title="Arpeggio study",
    concepts="etude exercise classical arpeggios teaching",
    harmony=_ROMANTIC,
    tempo=(84, 144),
    metre=("4/4",),
    layers=(
        Layer(
            "piano piano harp nylon_guitar piano",
            tune(
                Tune(
                    cells=("x.......", "x...x...", "x.....x."),
                    cadences=("x.......",),
                    leap=0.25,
                    span=14,
                    centre=0.8,
                    gate=1.0,
                    velocity=92,
                )
            ),
            "lead",
        ),
        Layer(
            "=",
            figure(
                "1234321234323234",
                "1234123412341234",
                "1324132413241324",
                "4321432143214321",
                voicing="full",
                low=52,
                high=79,
                velocity=56,
                gate=1.1,
                change=0.2,
            ),
            "comp",
        ),
        Layer("=", figure("b...............", "b.......f.......", velocity=64), "bass"),
    ),
)
_FUGATO = Style("fugato", frozenset({"fugue", "baroque", "classical", "polyphonic", "german"}), fugato)
STYLES = (
    *styles(
        ("sonatina", SONATINA),
        ("string_quartet", QUARTET),
        ("nocturne", NOCTURNE),
        ("barcarolle", BARCAROLLE),
        ("etude", ETUDE),
        ("arpeggio_etude", ARPEGGIO_ETUDE),
    ),
    _FUGATO,
)
