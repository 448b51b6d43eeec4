"""Rock, pop, country."""

from __future__ import annotations

from clamp_desktop.training.styles.arranger import Layer, Recipe, styles, varied
from clamp_desktop.training.styles.blues import BLUES, BLUES_TUNE
from clamp_desktop.training.styles.doubling import answer, octaves, thirds
from clamp_desktop.training.styles.drumming import drums
from clamp_desktop.training.styles.figures import figure
from clamp_desktop.training.styles.melody import Tune, sung, tune
from clamp_desktop.training.styles.song import Harmony

POP_CHORDS: Harmony = {
    "A": (
        "I|V|VIm|IV",
        "VIm|IV|I|V",
        "I|VIm|IV|V",
        "I|IIIm|IV|V",
        "I|IV|VIm|V",
        "I|V/VII|VIm|IV",
        "IV|I|V|VIm",
    ),
    "B": ("IV|V|I|VIm", "VIm|V|IV|V", "IV|I|IIm|V", "I|V|VIm|IV", "VIm|IV|I|V"),
    "C": ("IIm|VIm|IV|V", "bVII|IV|I|I", "VIm|IIIm|IV|V"),
}
POP_MINOR: Harmony = {
    "": (
        "Im|bVI|bIII|bVII",
        "Im|bVII|bVI|bVII",
        "Im|IVm|bVI|V",
        "bVI|bVII|Im|Im",
        "Im|bIII|bVII|IVm",
        "IVm|Im|bVI|bVII",
    )
}
POP_TUNE = Tune(
    cells=(
        "x.xx.xx.x.......",
        "..x.x.xxx.x.....",
        "x...x.x.x..x....",
        "xxx.x.x.........",
        "....x.xxx.x.x...",
        "x..x..x.x...x...",
        "x.x.x.x.x..x....",
    ),
    cadences=("x.......________", "x...x...........", "x.x.............", "..x............."),
    repeats=0.3,
    leap=0.2,
    span=13,
    free=0.06,
    gate=0.95,
)
_POP_LEADS = "voice voice low_voice square_lead saw_lead piano electric_piano clean_guitar flute synth_voice"
_POP_DRUMS = (
    "hat x.x.x.x.x.x.x.x.; snare ....X.......X...; kick x.......x.x.....",
    "hat x.x.x.x.x.x.x.x.; snare ....X.......X...; kick x..x..x.x.......",
    "kick x...x...x...x...; clap ....X.......X...; hat ..x...x...x...x.",
    "hat xxxxxxxxxxxxxxxx; snare ....X.......X...; kick x.....x.x.....x.",
    "kick x.....x...x.....; clap ........X.......; shaker x.x.x.x.x.x.x.x.",
)
POP = Recipe(
    title="Pop",
    concepts="pop song",
    harmony={"major": POP_CHORDS, "minor": POP_MINOR},
    tempo=(88, 132),
    forms=("AABAB", "AABB", "ABAB", "ABABCB"),
    keys="C G D A E F Bb Eb Ab B",
    layers=(
        Layer(_POP_LEADS, tune(POP_TUNE), "lead"),
        Layer(
            "piano clean_guitar steel_guitar electric_piano poly_synth",
            figure(
                "x...x...x...x...",
                "x.x.x.x.x.x.x.x.",
                "x..x..x...x..x..",
                "b.x.x.x.b.x.x.x.",
                "1323132313231323",
                "x.....x.....x...",
                voicing="triad",
                low=53,
                high=74,
                gate=0.9,
            ),
        ),
        Layer(
            "warm_pad strings pad halo_pad",
            figure("x...............", voicing="open", low=55, high=79, velocity=46),
            "comp",
            0.6,
        ),
        Layer(
            "finger_bass synth_bass pick_bass",
            figure(
                "b.......b.......",
                "b.b.b.b.b.b.b.b.",
                "b..b..b.b..b..b.",
                "b.....b.b...f...",
                "b.......f.....a.",
            ),
            "bass",
            0.95,
        ),
        Layer("drums", drums(*_POP_DRUMS), "drums", 0.95),
        Layer("choir voice", thirds(-2), "double", 0.25),
        Layer("square_lead glockenspiel clean_guitar", answer(0.5, 4), "colour", 0.2),
    ),
    full="band",
    solo=(("piano", "b.x.x.x.f.x.x.x."), ("piano", "b..x..x.b..x..x."), ("steel_guitar", "b.x.x.xxf.x.x.xx")),
    endings=("X", "X"),
)
POP_BALLAD = varied(
    POP,
    title="Pop ballad",
    concepts="pop ballade song slow love lyrical",
    tempo=(58, 78),
    ritard=0.6,
    rubato=0.008,
    forms=("AAB", "ABA", "AB"),
    layers=(
        Layer(
            "voice low_voice piano tenor_sax flute cello violin",
            tune(sung(POP_TUNE, gate=0.98, span=15)),
            "lead",
        ),
        Layer(
            "piano steel_guitar electric_piano",
            figure(
                "b.1.2.3.f.1.2.3.",
                "b...x...x...x...",
                "b.132313b.132313",
                "x...x...x...x...",
                voicing="triad",
                low=53,
                high=74,
                gate=0.98,
                velocity=58,
            ),
            "comp",
            1.0,
            "arpeggios",
        ),
        Layer(
            "strings slow_strings warm_pad",
            figure("x...............", voicing="open", low=55, high=80, velocity=46),
            "comp",
            0.7,
        ),
        Layer(
            "finger_bass fretless_bass",
            figure("b...............", "b.......b.......", "b.....b.f......."),
            "bass",
            0.8,
        ),
        Layer(
            "drums",
            drums(
                "hat x.x.x.x.x.x.x.x.; rim ....x.......x...; kick x.......x.......",
                "hat xxxxxxxxxxxxxxxx; snare ....X.......X...; kick x......xx.......",
            ),
            "drums",
            0.65,
        ),
    ),
    endings=("X",),
)
_POWER_MAJOR: Harmony = {
    "": ("I5|bVII5|IV5|I5", "I5|IV5|V5|IV5", "I|V|IV|IV", "I5|I5|IV5|V5", "I|bVII|IV|V"),
    "B": ("IV|V|I|VIm", "VIm|IV|I|V", "bVII|IV|I|I"),
}
_POWER_MINOR: Harmony = {
    "": ("I5|bVI5|bVII5|I5", "I5|bIII5|bVII5|IV5", "I5|I5|bVI5|bVII5", "I5|bVII5|bVI5|V5"),
    "B": ("bVI5|bVII5|I5|I5", "bIII5|bVII5|I5|bVI5"),
}
ROCK_TUNE = Tune(
    cells=("x.x.xx.x", "_x.xx.x.", "x..x..x.", "xx.x.x..", "_.xxx.x.", "x.xx.x.."),
    cadences=("x.......", "x.x.....", "x...____"),
    scale="minor_pentatonic",
    repeats=0.3,
    grace=0.2,
    grace_kind="slide",
    span=14,
)
_ROCK_DRUMS = (
    "hat xxxxxxxx; snare ..X...X.; kick x...xx..",
    "hat xxxxxxxx; snare ..X...X.; kick x..x.x..",
    "ride x.x.x.x.; snare ..X...X.; kick xx..x..x",
    "open x.x.x.x.; snare ..X...X.; kick x.x.xx..",
)
ROCK = Recipe(
    title="Rock",
    concepts="rock",
    harmony={
        "mixolydian": _POWER_MAJOR,
        "minor": _POWER_MINOR,
        "major": {"": _POWER_MAJOR["B"] + ("I|V|IV|IV", "I|IV|V|IV")},
    },
    tempo=(104, 146),
    forms=("AABAB", "ABAB", "AABB"),
    keys="E A D G C B F#",
    layers=(
        Layer("voice low_voice overdrive distortion clean_guitar", tune(ROCK_TUNE), "lead"),
        Layer(
            "overdrive distortion",
            figure(
                "x.xxx.xx",
                "xxxxxxxx",
                "x..x..x.",
                "Xoo.XooX",
                "x...x.x.",
                voicing="power",
                low=40,
                high=64,
                gate=0.85,
                velocity=80,
            ),
            "comp",
        ),
        Layer(
            "clean_guitar steel_guitar rock_organ piano",
            figure("13231323", "x.x.x.x.", "x.......", voicing="triad", low=53, high=74, velocity=58),
            "comp",
            0.6,
        ),
        Layer("pick_bass finger_bass", figure("bbbbbbbb", "b.bbb.bb", "b..b..b.", "b...bbba"), "bass"),
        Layer("drums", drums(*_ROCK_DRUMS), "drums"),
        Layer("overdrive", answer(0.5, 6), "colour", 0.25),
    ),
    full="rock_band band",
    solo=(("steel_guitar", "b.x.x.xx"), ("piano", "b.x.b.x.")),
    endings=("X_______", "X", "x.x.X___"),
)
METAL = varied(
    ROCK,
    title="Metal",
    concepts="metal rock angry dark fast",
    harmony={
        "phrygian": {
            "": ("I5|I5|bII5|I5", "I5|bII5|I5|bIII5 bII5", "I5|I5|bVI5|bVII5"),
            "B": ("bVI5|bVII5|I5|I5",),
        },
        "minor": _POWER_MINOR,
        "harmonic_minor": {"": ("I5|bVI5|V5|I5", "I5|IV5|bVI5|V5")},
    },
    keys="E D E F# C B A",
    tempo=(128, 190),
    build=0.2,
    layers=(
        Layer(
            "distortion distortion low_voice voice",
            tune(
                Tune(
                    cells=("x.x.x.xx", "xxxxxxxx", "x...x.x.", "x.xxx.xx", "x.....x."),
                    cadences=("x.......", "x...x..."),
                    leap=0.25,
                    span=19,
                    centre=0.8,
                    repeats=0.15,
                )
            ),
            "lead",
        ),
        # Palm-muted gallop on the low string.
        Layer(
            "distortion",
            figure(
                "X.xxX.xxX.xxX.xx",
                "XxxxXxxxXxxxXxxx",
                "X.x.XxxxX.x.XxxX",
                "X...X..XX...X.X.",
                voicing="power",
                low=36,
                high=58,
                gate=0.6,
                velocity=92,
                change=0.3,
            ),
            "comp",
            1.0,
            "ostinato",
        ),
        Layer(
            "overdrive distortion",
            figure("X.......", "X...X...", voicing="power", low=45, high=66, velocity=76),
            "comp",
            0.5,
        ),
        Layer("pick_bass", figure("b.bbb.bbb.bbb.bb", "bbbbbbbbbbbbbbbb", "b...b...b...b..."), "bass"),
        Layer(
            "drums",
            drums(
                "kick xxxxxxxxxxxxxxxx; snare ....X.......X...; ride x...x...x...x...",
                "kick x.xxx.xxx.xxx.xx; snare ....X.......X...; china x...x...x...x...",
                "kick x...x.x.x...x.x.; snare ..X...X...X...X.; hat x.x.x.x.x.x.x.x.",
            ),
            "drums",
        ),
        Layer("distortion", thirds(-2), "double", 0.35),
    ),
    solo=(),
    reduce=False,
)
PUNK = varied(
    ROCK,
    title="Punk",
    concepts="punk rock angry fast lively",
    harmony={"major": {"": ("I|IV|V|IV", "I|V|VIm|IV", "I|I|IV|V", "I|bVII|IV|I", "VIm|IV|I|V")}},
    tempo=(164, 210),
    forms=("AABAB", "AABB", "ABAB"),
    layers=(
        Layer(
            "voice low_voice",
            tune(
                sung(
                    ROCK_TUNE,
                    scale="",
                    cells=("x.x.x.x.", "xxx.x.x.", "x.xxx...", "_.x.x.x."),
                    repeats=0.45,
                    span=9,
                    grace=0.0,
                )
            ),
            "lead",
        ),
        Layer(
            "distortion overdrive",
            figure("xxxxxxxx", "XxxxXxxx", voicing="power", low=40, high=62, gate=0.9, velocity=94),
        ),
        Layer("pick_bass", figure("bbbbbbbb", velocity=92), "bass"),
        Layer(
            "drums",
            drums(
                "hat x.x.x.x.; snare ..X...X.; kick x..xx..x",
                "open xxxxxxxx; snare ..X...X.; kick x.x.x.x.",
                "ride x.x.x.x.; snare .X.X.X.X; kick x.x.x.x.",
            ),
            "drums",
        ),
        Layer("distortion", octaves(0, -10), "double", 0.2),
    ),
    solo=(),
    reduce=False,
    endings=("X", "X.X.X___"),
)
ROCK_AND_ROLL = Recipe(
    title="Rock and roll",
    concepts="rock_and_roll rock american dancing lively",
    harmony={"major": BLUES},
    tempo=(148, 188),
    swing=(0.5, 0.6),
    bars=12,
    forms=("AA", "AAA"),
    keys="A E C G F Bb D",
    layers=(
        Layer(
            "voice tenor_sax overdrive clean_guitar piano",
            tune(
                sung(
                    BLUES_TUNE,
                    scale="major_blues",
                    mask="",
                    cells=("x.x.x.xx", "xx.xx.x.", "_xxxx.x.", "x.xxx.x."),
                    repeats=0.35,
                )
            ),
            "lead",
        ),
        Layer(
            "clean_guitar overdrive",
            figure("xxxxxxxx", "XxXxXxXx", voicing="shell", low=48, high=64, gate=0.6),
        ),
        Layer(
            "piano",
            figure("xxxxxxxx", "x.x.x.x.", voicing="full", low=60, high=79, gate=0.5, velocity=62),
            "comp",
            0.65,
        ),
        Layer(
            "double_bass finger_bass",
            figure("b.t.f.s.", "b.t.f.t.", "btfsvsft", "b.b.f.f.", change=0.05),
            "bass",
        ),
        Layer(
            "drums",
            drums(
                "hat xxxxxxxx; snare ..X...XX; kick x...x...",
                "ride x.x.x.x.; snare ..X...X.; kick x..xx...; clap ..x..xx.",
            ),
            "drums",
        ),
        Layer(
            "tenor_sax",
            figure("..x..x..", "________|x.x.x___", voicing="triad", low=52, high=70, gate=0.4),
            "comp",
            0.35,
        ),
    ),
    full="rock_band band",
    solo=(("piano", "btfsvsft"),),
    solo_voicing="shell",
    endings=("X_______", "x.x.X___"),
)
COUNTRY = Recipe(
    title="Country",
    concepts="country american song",
    harmony={
        "major": {
            "": ("I|IV|V7|I", "I|I|IV|I|I|I|V7|V7", "I|V7|I|I7|IV|I|V7|I", "I|IV|I|V7|I|IV|V7|I"),
            "B": ("IV|I|II7|V7", "IV|IV|I|I|II7|II7|V7|V7"),
        }
    },
    tempo=(88, 132),
    forms=("AABA", "AB", "AAB"),
    keys="G D A E C F",
    swing=(0.5, 0.6),
    layers=(
        Layer(
            "voice low_voice fiddle steel_guitar harmonica clean_guitar",
            tune(
                Tune(
                    cells=("x.x.x.xx", "_xx.x.x.", "x..xx.x.", "xx.xx...", "..xxx.x."),
                    cadences=("x.......", "x...____"),
                    scale="major_pentatonic",
                    grace=0.25,
                    grace_kind="slide",
                    repeats=0.22,
                    span=14,
                )
            ),
            "lead",
        ),
        # Boom-chick, with a run into the next chord.
        Layer(
            "steel_guitar",
            figure("b.xxf.xx", "b.x.f.xx", "b.xxf.xa", voicing="full", low=52, high=69, gate=0.7, strum=0.01),
        ),
        Layer(
            "clean_guitar piano",
            figure("..x...x.", ".x.x.x.x", voicing="triad", low=57, high=76, gate=0.35, velocity=54),
            "comp",
            0.5,
        ),
        Layer("double_bass finger_bass", figure("b...f...", "b...f.ta", "b...b..a"), "bass"),
        Layer(
            "drums",
            drums(
                "hat x.x.x.x.; rim ..x...x.; kick x...x...",
                "brush xoXoxoXo; kick x...x...",
                "snare ooXoooXo; kick x...x...",
            ),
            "drums",
            0.8,
        ),
        Layer("fiddle harmonica mandolin", answer(0.5, 4), "colour", 0.4),
        Layer("voice fiddle", thirds(-2), "double", 0.25),
    ),
    full="band",
    solo=(("steel_guitar", "b.xxf.xx"), ("piano", "b.x.f.x.")),
    endings=("X", "X..X____"),
)
STYLES = styles(
    ("rock", ROCK),
    ("metal", METAL),
    ("punk", PUNK),
    ("rock_and_roll", ROCK_AND_ROLL),
    ("pop", POP),
    ("pop_ballad", POP_BALLAD),
    ("country", COUNTRY),
)
