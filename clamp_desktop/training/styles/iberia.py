"""Spain and Portugal."""

from __future__ import annotations

from clamp_desktop.training.styles.arranger import Layer, Recipe, styles, varied
from clamp_desktop.training.styles.dance import dance
from clamp_desktop.training.styles.doubling import answer
from clamp_desktop.training.styles.drumming import drums
from clamp_desktop.training.styles.figures import figure
from clamp_desktop.training.styles.melody import Tune, tune
from clamp_desktop.training.styles.song import Harmony

JOTA = dance(
    "Jota",
    "jota spanish folk dancing lively",
    metre=("3/4",),
    tempo=(160, 200),
    harmony={"major": {"": ("I|I|I|V7|V7|V7|V7|I", "V7|V7|V7|I|I|I|I|V7")}},
    bars=16,
    forms=("AB", "AAB", "ABA"),
    cells=("x.xxx.", "x.x.x.", "xxx.x.", "x.xxxx", "x...x.", "xxxxxx"),
    cadences=("x.x.__", "x.....", "x...__"),
    lead="mandolin nylon_guitar flute voice bagpipe recorder",
    grace=0.15,
    grace_kind="turn",
    chords=("b.xxxx", "x.xxx.", "b.x.xx"),
    chord_sounds="nylon_guitar steel_guitar",
    bass=("b.....|f.....",),
    beat=("castanet X.xxx.", "castanet X.xxxx; tamb x...x.", "tamb X.x.xx"),
    beat_chance=0.9,
    beat_concepts="percussion castanets",
    third="mandolin",
    solo=(("nylon_guitar", "b.x.xx"), ("piano", "b.x.x.")),
)
FADO = Recipe(
    title="Fado",
    concepts="fado portuguese song sad nostalgic",
    harmony={
        "minor": {"": ("Im|Im|V7|V7|V7|V7|Im|Im", "Im|I7|IVm|IVm|V7|V7|Im|Im", "Im|V7|Im|V7|IVm|Im|V7|Im")},
        "major": {"": ("I|I|V7|V7|V7|V7|I|I", "I|VI7|IIm|IIm|V7|V7|I|I")},
    },
    weights={"minor": 1.7},
    tempo=(66, 96),
    metre=("4/4",),
    forms=("AAB", "ABA", "AABB"),
    rubato=0.03,
    ritard=0.7,
    keys="A D E C B G F#",
    layers=(
        Layer(
            "voice voice low_voice",
            tune(
                Tune(
                    cells=("_xx.xx.x", "x..xx...", "_xxxx...", "x.xxx...", "_.xxxx.."),
                    cadences=("x.......", "x...____"),
                    grace=0.3,
                    grace_kind="turn",
                    gate=0.97,
                    span=14,
                    repeats=0.25,
                    mask="xxx.",
                )
            ),
            "lead",
        ),
        # The viola plays bass and chord; the Portuguese guitar, metallic and high, runs between the lines.
        Layer("nylon_guitar", figure("b.x.f.x.", "b.xxf.xx", voicing="triad", low=52, high=69, gate=0.7)),
        Layer("steel_guitar mandolin", answer(0.25, 6, 70, 0.9), "colour", 0.95),
        Layer(
            "steel_guitar",
            figure(".1.3.2.3", "13231323", voicing="triad", low=62, high=81, velocity=52),
            "comp",
            0.5,
            "arpeggios",
        ),
        Layer("double_bass finger_bass", figure("b...f...", "b.....f."), "bass", 0.6),
    ),
    solo=(("nylon_guitar", "b.x.f.x."),),
    endings=("X...X...", "X"),
)
# The Andalusian cadence in the mode on its last chord: IV, III, II, I of E phrygian, the I major.
_ANDALUSIAN: Harmony = {
    "": (
        "IVm|bIII|bII|I",
        "I|bII|I|bII",
        "I|I|bII|I",
        "IVm|bIII|bII|I|I|bII|I|I",
        "bVI|bIII|bII|I",
        "I|bII|bIII|bII|I|bII|I|I",
    )
}
_CANTE = Tune(
    cells=("__xxx.xx.x..", "x..xx.xx.x..", "xxx..xxx.x..", "__x.xx..x.x."),
    cadences=("x.....______", "xxx...______"),
    grace=0.4,
    grace_kind="turn",
    span=12,
    repeats=0.25,
    leap=0.12,
    mask="xx.x",
)
_FALSETA = Tune(
    cells=("xxxxxxxxxxxx", "x.xxxxx.xxx.", "xxx.xxx.x.x.", "xxxxxx.x.x.x"),
    cadences=("x.....x.x...", "xxx...______"),
    grace=0.25,
    grace_kind="turn",
    span=20,
    leap=0.25,
    down=0.3,
)
BULERIA = Recipe(
    title="Bulería",
    concepts="flamenco spanish lively fast passionate dancing syncopated",
    harmony={"hijaz": _ANDALUSIAN, "phrygian": _ANDALUSIAN},
    metre=("12/8 3+3+2+2+2",),
    tempo=(200, 250),
    bars=8,
    forms=("AAB", "AABB", "ABA", "AB"),
    keys="A E A E B F# G",
    loose=0.02,
    intro=0.6,
    layers=(
        Layer("nylon_guitar voice nylon_guitar", tune(_FALSETA), "lead"),
        # Twelve counts, felt 3+3+2+2+2; the palmas mark it, the guitar's thumb answers.
        Layer(
            "nylon_guitar",
            figure(
                "X..x..x.x.x.",
                "Xxxx..X.X.X.",
                "x..X..X.X.xx",
                voicing="full",
                low=50,
                high=70,
                gate=0.5,
                strum=0.02,
            ),
        ),
        Layer(
            "drums",
            drums(
                "clap X..X..X.X.X.; rim ..x..x.x.x.x",
                "clap xxXxxXxXxXxX; kick X..X..X.....",
                "clap X.xX.xX.X.X.; kick x..x..x.x.x.; snare ...X..X.X.Xo",
                fill="",
                crash=False,
            ),
            "drums",
            0.9,
            "percussion",
        ),
        Layer("finger_bass", figure("b..b..b.f.b.", "b..f..b.b.f."), "bass", 0.25),
        Layer("voice low_voice", tune(_CANTE), "colour", 0.4),
    ),
    reduce=False,
    solo=(("nylon_guitar", "b..x..x.x.x."),),
    endings=("X...........", "X..X..X_____"),
)
SOLEA = varied(
    BULERIA,
    title="Soleá",
    concepts="flamenco spanish slow sad passionate",
    tempo=(84, 108),
    rubato=0.03,
    layers=(
        Layer("nylon_guitar nylon_guitar voice", tune(_FALSETA), "lead"),
        Layer(
            "nylon_guitar",
            figure(
                "b..x..x.x.x.",
                "b..X..x.X.X.",
                "b.12.3x.x.x.",
                voicing="triad",
                low=52,
                high=70,
                gate=0.8,
                strum=0.03,
            ),
        ),
        Layer("voice low_voice", tune(_CANTE), "colour", 0.45),
        Layer("drums", drums("clap ..X..X.X.X..", fill="", crash=False), "drums", 0.4, "percussion"),
    ),
    ritard=0.5,
)
RUMBA = Recipe(
    title="Rumba flamenca",
    concepts="flamenco rumba spanish dancing lively",
    harmony={"hijaz": _ANDALUSIAN, "minor": {"": ("Im|bVII|bVI|V7", "Im|IVm|V7|Im", "Im|bVII|bIII|V7")}},
    tempo=(104, 132),
    keys="A E B D F# G",
    forms=("AABB", "ABAB", "AAB"),
    layers=(
        Layer(
            "nylon_guitar voice nylon_guitar flute",
            tune(
                Tune(
                    cells=("x.xx.xx.x.x.xx..", "xxxx..x.xx.xx.x.", "x..x..x.x.xx....", "..xxx.xx.x.x...."),
                    cadences=("x.......________", "xx.x....________"),
                    grace=0.25,
                    grace_kind="turn",
                    repeats=0.22,
                    span=17,
                )
            ),
            "lead",
        ),
        Layer(
            "nylon_guitar",
            figure(
                "X..xX.xxX..xX.xx",
                "x.oXo.xxo.xXo.xo",
                "X.xxo.X.x.xxo.X.",
                voicing="full",
                low=50,
                high=70,
                gate=0.5,
                strum=0.01,
            ),
        ),
        Layer("finger_bass", figure("b.....b.f.....a.", "b..b..f.b..b..f."), "bass", 0.7),
        Layer(
            "drums",
            drums(
                "clap ..x...x...x...xx; kick x.....x.x.....x.; snare ....X.......X.oo",
                "clap x.xxx.xxx.xxx.xx; tek ...x..x....x..x.; dum x.......x.......",
            ),
            "drums",
            0.85,
            "percussion",
        ),
    ),
    solo=(("nylon_guitar", "b..x..x.f..x..x."),),
    endings=("X", "X..X..X_________"),
)
STYLES = styles(
    ("jota", JOTA),
    ("fado", FADO),
    ("buleria", BULERIA),
    ("solea", SOLEA),
    ("flamenco_rumba", RUMBA),
)
