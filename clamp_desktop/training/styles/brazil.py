"""Brazil: samba and what grew from it."""

from __future__ import annotations

from clamp_desktop.training.styles.arranger import Layer, Recipe, styles, varied
from clamp_desktop.training.styles.doubling import answer, octaves, thirds
from clamp_desktop.training.styles.drumming import drums
from clamp_desktop.training.styles.figures import figure
from clamp_desktop.training.styles.melody import Tune, tune
from clamp_desktop.training.styles.song import Harmony

_BOSSA_MAJOR: Harmony = {
    "A": (
        "Imaj7|Imaj7|II7|II7|IIm7|V7|Imaj7|bII7",
        "Imaj7|bVII7|Imaj7|VI7b9|IIm7|IVm6|Imaj7 VI7|IIm7 V7",
        "IIIm7|bIIIdim7|IIm7|V7|Imaj7|VIm7|IIm7|V7",
        "Imaj7|VIIm7b5 III7b9|VIm7|Vm7 I7|IVmaj7|IVm6|IIIm7 VI7|II7 bII7",
    ),
    "B": (
        "bIIImaj7|bVI7|bIIImaj7|Im7|IV7|IIm7b5|IIIm7 VI7b9|IIm7 V7",
        "IVmaj7|IVm7|IIIm7|VI7b9|IIm7|II7|IIm7|V7b9",
        "VIm7|VIm7|II7|II7|IIm7|IIm7|V7|bII7",
    ),
}
_BOSSA_MINOR: Harmony = {
    "A": (
        "Im7|Im7|IVm7|IVm7|IIm7b5|V7b9|Im7|V7b9",
        "Im6|V7/V|IVm6/IV|IVm6|IIm7b5|V7b9|Im6|IIm7b5 V7b9",
        "Im7|IV7|Im7|IV7|bVImaj7|IIm7b5 V7b9|Im7|IIm7b5 V7b9",
    ),
    "B": (
        "bIIIm7|bVI7|bIImaj7|bIImaj7|IIm7b5|V7b9|Im7|V7b9",
        "IVm7|bVII7|bIIImaj7|bVImaj7|IIm7b5|V7b9|Im7|V7b9",
    ),
}
BRAZILIAN_HARMONY = {"major": _BOSSA_MAJOR, "minor": _BOSSA_MINOR}
BOSSA = Recipe(
    title="Bossa nova",
    concepts="bossa_nova brazilian latin latin_american dancing syncopated",
    harmony=BRAZILIAN_HARMONY,
    tempo=(108, 150),
    lag=0.03,
    forms=("AABA", "AABA", "AB", "ABAB"),
    layers=(
        Layer(
            "flute nylon_guitar voice tenor_sax piano alto_sax trumpet electric_piano vibraphone",
            tune(
                Tune(
                    cells=(
                        "x..x..x.",
                        "x.x..x.x",
                        "_x.x..x.",
                        "x...x..x",
                        "xx.x..x.",
                        "_xx.xx.x",
                        "x..xx..x",
                        ".x.x.x..",
                    ),
                    cadences=("x.......", ".x......", "x...____", "x..x____"),
                    leap=0.22,
                    chromatic=0.1,
                    repeats=0.25,
                    span=16,
                )
            ),
            "lead",
        ),
        # The thumb marks the beat, the fingers syncopate: two bars of João Gilberto's right hand.
        Layer(
            "nylon_guitar",
            figure(
                "x..x..x.|..x..x..",
                "x..x..x.|.x..x.x.",
                "..x..x.x|..x..x..",
                "x.x..x..|x..x..x.",
                voicing="full",
                low=50,
                high=69,
                gate=0.8,
                hold=1.5,
                ahead=0.5,
                velocity=60,
            ),
        ),
        Layer(
            "double_bass fretless_bass finger_bass",
            figure("b..ff..b", "b..bf..f", "b...f...", "b..ff..n", gate=0.95),
            "bass",
        ),
        Layer(
            "drums",
            drums(
                "hat xxxxxxxx; kick x..xx..x; rim x..x..x.|..x..x..",
                "shaker xoxoxoxo; kick x..xx..x; rim ..x..x..|x..x..x.",
                "ride xxxxxxxx; pedal ..x...x.; kick x..xx..x; rim x..x..x.|..x.x...",
                fill="snare",
                crash=False,
                fills=0.3,
            ),
            "drums",
            0.8,
            "percussion",
        ),
        Layer(
            "electric_piano piano",
            figure(
                "..x..x..|x..x..x.",
                "x......x",
                ".x..x...|x..x..x.",
                voicing="rootless",
                low=54,
                high=74,
                velocity=50,
                ahead=0.5,
            ),
            "comp",
            0.4,
        ),
        Layer(
            "strings flute", figure("x.......", voicing="open", low=60, high=82, velocity=42), "comp", 0.18
        ),
        Layer("drums", drums("shaker xoxoxoxo; triangle ....x..x", "cabasa xoxxoxoxxoxoxoxo"), "drums", 0.2),
    ),
    full="jazz",
    solo=(("nylon_guitar", "b.x.bx.x"), ("piano", "b..xf.x."), ("nylon_guitar", "bx.xf.x.")),
    solo_voicing="shell",
    endings=("X", "X.......", "x..x..X_"),
)
SAMBA = varied(
    BOSSA,
    title="Samba",
    concepts="samba brazilian latin latin_american dancing lively syncopated festive",
    # Written in two, the surdo's heavy second beat answering its light first.
    metre=("2/4",),
    tempo=(88, 118),
    swing=(0.5, 0.53),
    swing_unit=0.5,
    bars=16,
    forms=("AB", "AAB", "ABA"),
    layers=(
        Layer(
            "voice flute cavaquinho trumpet clarinet piano trombone",
            tune(
                Tune(
                    cells=("xx.xx.x.", "x.xx.x.x", "_xxx.xx.", "x.x.xx.x", "xx.x.xx.", ".xx.x.xx"),
                    cadences=("x.x.____", "xx.x____", "x......."),
                    repeats=0.28,
                    span=15,
                    leap=0.25,
                )
            ),
            "lead",
        ),
        Layer(
            "cavaquinho steel_guitar nylon_guitar",
            figure(
                "x.xxx.xx",
                "xx.xx.xx",
                ".xx.xxx.|x.x.xx.x",
                "x.x.xx.x|.xx.xx.x",
                voicing="full",
                low=60,
                high=79,
                gate=0.5,
                velocity=64,
                strum=0.01,
            ),
        ),
        Layer(
            "nylon_guitar",
            figure("b.xxf.x.", "b.x.f.xx", voicing="full", low=50, high=67, gate=0.7),
            "comp",
            0.5,
        ),
        Layer("finger_bass double_bass", figure("b..bF..b", "b..fF..b", "b..bF.bf"), "bass", 0.9),
        Layer(
            "drums",
            drums(
                "surdo0 x.......; surdo ....X...; tamb x.xxx.xx; shaker XoxoXoxo; "
                "snare oXooXoxo; agogo1 x.x..x..|..x.x...; "
                "agogo2 ...xx.x.|.x.....x",
                "kick x..xx..x; hat xxXxxxXx; rim x.x..x.x|.x.x.x..; tamb x.xxx.xx",
                "surdo0 x.......; surdo ....X...; cuica1 ..x.....|x.......; "
                "cuica2 x..x.x..|...x..x.; tamb xoxxxoxx; shaker xxXxxxXx",
                fill="hand",
                crash=False,
            ),
            "drums",
            1.0,
            "percussion",
        ),
        Layer("trombone brass", answer(0.25, 6), "colour", 0.2),
        Layer("choir", octaves(0, -14), "double", 0.15),
    ),
    full="band",
    solo=(("piano", "b.xxf.x."), ("nylon_guitar", "b.xxf.xx")),
    endings=("X___", "x..xX___"),
    weights={"major": 1.5},
)
_CHORO: Harmony = {
    "A": (
        "I|VI7|IIm|V7|I|VI7|II7|V7|I|I7|IV|IVm|I/V|VI7|II7 V7|I",
        "I|V7|I|VI7|IIm|VI7|IIm|V7|I|I7|IV|#IVdim7|I/V|VI7|IIm V7|I",
    ),
    "B": ("VIm|III7|VIm|VIm|IIm|VIm|III7|III7|VIm|III7|VIm|VI7|IIm|VIm|III7|VIm V7",),
    "C": ("IV|I7|IV|II7|Vm|I7|IV|IVm|IV|I7|IV|VI7|IIm|IV|V7|I",),
}
_CHORO_MINOR: Harmony = {
    "A": (
        "Im|V7|Im|I7|IVm|Im|II7|V7|Im|V7|Im|I7|IVm|Im|IIm7b5 V7|Im",
        "Im|IVm|V7|Im|VIm7b5|IVm|II7|V7|Im|IVm|V7|I7|IVm|Im|V7|Im",
    ),
    "B": ("bIII|bVII7|bIII|bIII|IVm|I7|IVm|V7|bIII|bVII7|bIII|I7|IVm|Im|V7|Im",),
}
CHORO = varied(
    SAMBA,
    title="Choro",
    concepts="choro brazilian latin_american dancing syncopated lively",
    metre=("2/4",),
    tempo=(72, 104),
    weights={},
    harmony={"major": _CHORO, "minor": _CHORO_MINOR},
    forms=("AABBA", "AAB", "AB"),
    loose=0.02,
    reduce=True,
    layers=(
        Layer(
            "flute mandolin clarinet cavaquinho soprano_sax piccolo accordion",
            tune(
                Tune(
                    cells=("xxxxxxxx", "_xxxxxxx", "x.xxxxxx", "xx.xxxxx", "_xxxxx.x", "xxxxxx.x"),
                    cadences=("xx.xx___", "x.x.____", "x..x____"),
                    leap=0.42,
                    chromatic=0.24,
                    grace=0.1,
                    span=22,
                    free=0.15,
                    repeats=0.03,
                )
            ),
            "lead",
        ),
        Layer(
            "cavaquinho",
            figure(
                "x.xxx.xx", "xx.xx.x.", ".xx.xxx.", voicing="full", low=60, high=79, gate=0.5, velocity=60
            ),
            "comp",
            0.85,
        ),
        # The seven-string guitar's running bass, the baixaria, under its own chords.
        Layer(
            "nylon_guitar",
            figure(
                "b.xxf.xx", "b.x.t.xa", "b.x.f.ta", voicing="full", low=52, high=69, gate=0.7, bass=(36, 52)
            ),
        ),
        Layer(
            "drums",
            drums("tamb XoxoXoxo", "tamb XooxXoox", "tamb x.xXx.xX", fill="", crash=False),
            "drums",
            0.75,
            "percussion tambourine",
        ),
        Layer("clarinet flute bassoon tenor_sax", thirds(-2), "double", 0.12),
    ),
    full="band",
    solo=(("piano", "b.xxf.x."), ("nylon_guitar", "b.xxf.xa")),
    endings=("X___", "x.x.X___"),
    alone=True,
)
STYLES = styles(
    ("bossa_nova", BOSSA),
    ("samba", SAMBA),
    ("choro", CHORO),
)
