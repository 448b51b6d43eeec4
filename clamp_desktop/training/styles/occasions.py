"""Weddings, birthdays, New Year, Halloween, farewells, dinner; scales to warm up with."""

from __future__ import annotations

from clamp_desktop.training.styles.arranger import Layer, Recipe, styles, varied
from clamp_desktop.training.styles.doubling import block, hymn_voice, thirds
from clamp_desktop.training.styles.drumming import drums
from clamp_desktop.training.styles.figures import figure, walking
from clamp_desktop.training.styles.melody import Tune, tune
from clamp_desktop.training.styles.parade import HYMNIC
from clamp_desktop.training.styles.song import Harmony

_HOLY = {"ritard": 0.8, "endings": ("X",), "loose": 0.012, "reduce": False}
WEDDING_MARCH = Recipe(
    # Trumpets and organ: a call, then a broad tune in dotted steps, all in major.
    title="Wedding march",
    concepts="wedding march procession ceremonial solemn happy",
    harmony={"major": {"": ("I|IV|V|I", "I|V/VII|VIm|V", "VIm|II7|V|I", "I|I|IV|V|VIm|IIm|V7|I")}},
    tempo=(88, 116),
    forms=("ABAB", "AABA", "AB"),
    keys="C D Bb G F Eb",
    intro=0.8,
    layers=(
        Layer(
            "trumpet organ organ violin brass piano",
            tune(
                Tune(
                    cells=("x..xx.x.", "x..xx...", "x.x.x..x", "x...x..x"),
                    cadences=("x.......", "x..xx..."),
                    leap=0.4,
                    span=14,
                    centre=0.65,
                    velocity=94,
                )
            ),
            "lead",
        ),
        Layer("organ organ strings", figure("x...x...", "x..xx.x.", low=52, high=74, velocity=70), "comp"),
        Layer("organ trombone cello", figure("b...f...", "b...b...", velocity=74), "bass"),
        Layer("trumpet", thirds(-2), "double", 0.4),
        Layer("timpani", figure("b.......", "b..bb...", velocity=70), "colour", 0.3, "timpani"),
    ),
    solo=(("organ", "b.x.f.x."), ("piano", "b.x.f.x.")),
    **_HOLY,  # type: ignore[arg-type]
)
WEDDING_HYMN = varied(
    WEDDING_MARCH,
    title="Wedding hymn",
    concepts="wedding hymn sacred love song gentle",
    harmony={"major": HYMNIC},
    tempo=(66, 88),
    layers=(
        Layer(
            "choir voice organ violin",
            tune(
                Tune(
                    cells=("x.x.x.x.", "x...x.x.", "x..xx.x."),
                    cadences=("x.......", "x...x..."),
                    span=12,
                    leap=0.16,
                    gate=0.98,
                    velocity=70,
                )
            ),
            "lead",
        ),
        Layer("choir organ", hymn_voice(2), "double", 0.5),
        Layer("choir organ", hymn_voice(1), "double", 0.5),
        Layer("organ piano harp", figure("b.2.3.2.", "x...x...", low=52, high=72, velocity=50), "comp"),
        Layer("organ cello", hymn_voice(0), "bass", 0.8),
    ),
)
_BRIGHT: dict[str, Harmony] = {
    "major": {"": ("I|V7|V7|I", "I|I7|IV|I|V7|I", "I|I|V7|V7|V7|V7|I|I", "I|IV|V7|I")}
}
BIRTHDAY = Recipe(
    # In three with an upbeat, a leap that grows from line to line, all joining in.
    title="Birthday song",
    concepts="birthday song happy festive childrens",
    harmony=_BRIGHT,
    metre=("3/4", "3/4", "3/4"),
    tempo=(96, 138),
    forms=("AABA", "AAB", "ABAB"),
    keys="F G C D Bb",
    ritard=0.5,
    endings=("X", "x.x.X_"),
    layers=(
        Layer(
            "voice choir piano accordion trumpet steel_guitar toy_piano melodica",
            tune(
                Tune(
                    cells=("x.x.x.", "x...xx", "x.x.xx", "x...x."),
                    cadences=("x...__", "x....."),
                    span=13,
                    leap=0.38,
                    repeats=0.28,
                    free=0.02,
                )
            ),
            "lead",
        ),
        Layer("piano accordion steel_guitar", figure("b.x.x.", "..x.x.", low=50, high=70, velocity=62)),
        Layer("double_bass tuba", figure("b.....", velocity=74), "bass", 0.6),
        Layer("choir", block(3, 50, -8), "double", 0.35),
        Layer("drums", drums("clap ..x.x.; kick x.....", "tamb x.x.x."), "drums", 0.35, "percussion"),
    ),
    solo=(("piano", "b.x.x."), ("accordion", "b.x.x.")),
    alone=True,
)
NEW_YEAR = varied(
    # Five tones, slow and in step, hands joined; bells at twelve.
    WEDDING_HYMN,
    title="New Year song",
    concepts="new_year farewell song nostalgic festive",
    harmony={"major_pentatonic": {"": ("I|V|I|IV|I|V|VIm|I", "I|V|I|IV", "I|VIm|IV|I")}},
    tempo=(80, 108),
    forms=("AABA", "ABAB", "AAB"),
    layers=(
        Layer(
            "voice choir bagpipe fiddle accordion piano strings",
            tune(
                Tune(
                    cells=("x..xx.x.", "x..xx..x", "x.x.x.x."),
                    cadences=("x.....__", "x......."),
                    scale="major_pentatonic",
                    span=14,
                    leap=0.25,
                )
            ),
            "lead",
        ),
        Layer("piano accordion strings organ", figure("x...x...", "b.x.f.x.", low=50, high=72, velocity=56)),
        Layer("double_bass tuba cello", figure("b...f...", velocity=66), "bass", 0.7),
        Layer(
            "tubular_bells bells", figure("x.......", low=60, high=77, velocity=62), "colour", 0.4, "bells"
        ),
        Layer("choir", block(3, 50, -8), "double", 0.4),
    ),
    alone=True,
)
_SPOOK: dict[str, Harmony] = {
    "harmonic_minor": {"": ("Im|bVIm|Im|V7", "Im|#IVdim7|Im|VIIdim7", "Im|Im|bII|V")},
    "octatonic": {"": ("Im|#IVdim|Im|bIIIm",)},
    "whole_tone": {"": ("Iaug|IIaug|Iaug|bVIIaug",)},
}
HALLOWEEN = Recipe(
    # Organ or theremin in the minor, tritones, chromatic creeping in the bass, wood for bones.
    title="Halloween piece",
    concepts="halloween dark mysterious playful",
    harmony=_SPOOK,
    weights={"harmonic_minor": 3.0},
    tempo=(84, 132),
    forms=("AABA", "ABAB", "AAB"),
    intro=0.7,
    reduce=False,
    ritard=0.3,
    endings=("X", "x_x_X___"),
    layers=(
        Layer(
            "theremin theremin organ harpsichord bassoon xylophone celesta clarinet",
            tune(
                Tune(
                    cells=("x.x.xxx.", "x..xx.x.", "x_x_xxx_", "x.......", "x...x.xx"),
                    cadences=("x.......", "x_x_____"),
                    chromatic=0.35,
                    leap=0.3,
                    span=16,
                    grace=0.25,
                    grace_kind="slide",
                )
            ),
            "lead",
        ),
        Layer("tremolo_strings organ", figure("xxxxxxxx", "x.......", low=50, high=72, velocity=52)),
        Layer(
            "pizzicato harpsichord", figure("_x_x_x_x", "__x___x_", low=52, high=74, gate=0.4), "comp", 0.6
        ),
        Layer("contrabass bassoon contrabassoon", figure("b...f...", "b.f.b.n.", velocity=74), "bass"),
        Layer("drums", drums("block1 x..x..x.; block2 ..x..x..; kick x......."), "drums", 0.4, "percussion"),
        Layer("tubular_bells", figure("b.......|........", velocity=70, bass=(60, 74)), "colour", 0.3),
    ),
    solo=(("organ", "b.x.f.x."), ("piano", "b.x.f.x.")),
)
FAREWELL = Recipe(
    # Slow, in major with a minor fourth chord, the melody falling back after every rise.
    title="Farewell song",
    concepts="farewell song nostalgic sad gentle",
    harmony={
        "major": {"": ("I|VIm|IV|IVm", "I|IIIm|IV|V", "IV|IVm|I|V7", "I|V/VII|VIm|IV|I|V|IV|I")},
        "minor": {"": ("Im|bVII|bVI|V", "Im|IVm|bIII|V7")},
    },
    weights={"major": 1.8},
    tempo=(60, 84),
    forms=("AABA", "ABAB", "AAB"),
    rubato=0.02,
    ritard=0.9,
    endings=("X",),
    layers=(
        Layer(
            "voice voice flugelhorn bugle violin harmonica concertina piano choir",
            tune(
                Tune(
                    cells=("x...x.x.", "x..xx.x.", "x.x.x...", "_.x.x.x."),
                    cadences=("x.......", "x.....__"),
                    down=0.25,
                    span=13,
                    leap=0.22,
                    gate=0.98,
                    velocity=66,
                )
            ),
            "lead",
        ),
        Layer(
            "piano nylon_guitar harp",
            figure("b.2.3.2.", "1.2.3.2.", "x...x...", low=50, high=72, velocity=52),
        ),
        Layer("cello double_bass", figure("b.......", "b...f...", velocity=58), "bass", 0.6),
        Layer("strings choir", figure("x.......", low=53, high=74, velocity=44), "comp", 0.4),
    ),
    solo=(("piano", "b.2.3.2."), ("nylon_guitar", "b.2.3.2.")),
    alone=True,
)
DINNER = Recipe(
    # Soft, even, warm chords; nothing that stops a conversation.
    title="Dinner music",
    concepts="dinner calm elegant gentle",
    harmony={
        "major": {
            "": (
                "Imaj7|VIm7|IIm7|V7",
                "Imaj7|IVmaj7|IIIm7|VIm7|IIm7|V7|Imaj7|V7",
                "IVmaj7|IVm6|Imaj7|VI7|IIm7|V7|I6|V7",
            )
        },
        "minor": {"": ("Im7|IVm7|bVII7|bIIImaj7", "Im7|bVImaj7|IIm7b5|V7")},
    },
    weights={"major": 2.0},
    tempo=(76, 116),
    forms=("AABA", "AAB", "ABAB"),
    swing=(0.5, 0.6),
    reduce=False,
    layers=(
        Layer(
            "piano piano jazz_guitar vibraphone flute violin flugelhorn",
            tune(
                Tune(
                    cells=("x..xx.x.", "x.x.x...", "_.xxx.x.", "x...x.xx"),
                    cadences=("x.......", "x...____"),
                    span=15,
                    leap=0.25,
                    chromatic=0.08,
                    velocity=60,
                    centre=0.6,
                )
            ),
            "lead",
        ),
        Layer(
            "piano nylon_guitar electric_piano",
            figure("x..x..x.", "x...x...", "..x..x..", voicing="rootless", low=50, high=70, velocity=48),
        ),
        Layer("double_bass", walking(64, 0.8), "bass", 0.85),
        Layer("drums", drums("brush xoxoxoxo; pedal ..x...x.", fill="", crash=False), "drums", 0.5),
        Layer("strings", figure("x.......", low=55, high=76, velocity=38), "comp", 0.25),
    ),
    solo=(("piano", "b...x..."), ("nylon_guitar", "b.x.f.x.")),
    solo_voicing="full",
    endings=("X",),
)
STYLES = styles(
    ("wedding_march", WEDDING_MARCH),
    ("wedding_hymn", WEDDING_HYMN),
    ("birthday", BIRTHDAY),
    ("new_year", NEW_YEAR),
    ("halloween", HALLOWEEN),
    ("farewell", FAREWELL),
    ("dinner_music", DINNER),
)
