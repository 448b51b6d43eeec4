"""Blues and its children: gospel, soul, funk."""

from __future__ import annotations

from clamp_desktop.training.styles.arranger import Layer, Recipe, styles, varied
from clamp_desktop.training.styles.drumming import drums
from clamp_desktop.training.styles.figures import figure, walking
from clamp_desktop.training.styles.melody import Tune, sung, tune
from clamp_desktop.training.styles.song import Harmony

BLUES: Harmony = {
    "": (
        "I7|I7|I7|I7|IV7|IV7|I7|I7|V7|IV7|I7|V7",
        "I7|IV7|I7|I7|IV7|IV7|I7|I7|V7|IV7|I7 IV7|I7 V7",
        "I7|IV7|I7|I7|IV7|#IVdim7|I7|VI7|IIm7|V7|I7 VI7|IIm7 V7",
    )
}
BLUES_MINOR: Harmony = {
    "": (
        "Im7|Im7|Im7|Im7|IVm7|IVm7|Im7|Im7|bVI7|V7|Im7|V7",
        "Im7|IVm7|Im7|Im7|IVm7|IVm7|Im7|Im7|Vm7|IVm7|Im7|Im7",
        "Im7|Im7|Im7|Im7|IVm7|IVm7|Im7|Im7|IIm7b5|V7b9|Im7|V7",
    )
}
# The singer has two bars of four, the answer the rest.
BLUES_TUNE = Tune(
    cells=("_xxx.xx.", ".xx.xx..", "x.xx.x..", "_x.xx.x.", "xxx.x...", "_xxxxx.."),
    cadences=("x...____", "x.x.____", "xx......"),
    scale="blues",
    mask="xxx.",
    grace=0.3,
    grace_kind="slide",
    repeats=0.25,
    leap=0.25,
    span=14,
    gate=0.85,
)
_SHUFFLE_DRUMS = (
    "ride x.xxx.xx; snare ..X...X.; kick x...x.x.",
    "hat xxxxxxxx; snare ..X...X.; kick x..xx..x",
    "hat x.x.x.x.; snare ooXoooXo; kick x...x...",
    "ride xxxxxxxx; snare .oX..oX.; kick x..xx...",
)
SHUFFLE = Recipe(
    title="Shuffle blues",
    concepts="blues american",
    harmony={"major": BLUES},
    tempo=(96, 138),
    swing=(0.62, 0.68),
    forms=("AA", "AAA"),
    bars=12,
    keys="E A G C Bb F D Eb",
    lag=0.04,
    layers=(
        Layer(
            "overdrive jazz_guitar harmonica tenor_sax piano voice low_voice clean_guitar",
            tune(BLUES_TUNE),
            "lead",
        ),
        Layer(
            "clean_guitar overdrive piano",
            figure(
                "XxXxXxXx", "x.xxx.xx", "..x...x.", "b.X.b.X.", voicing="shell", low=52, high=70, gate=0.6
            ),
        ),
        Layer(
            "piano hammond rock_organ",
            figure(
                "..x...x.",
                "x..x..__",
                "x.......",
                ".x.x.x.x",
                voicing="full",
                low=55,
                high=74,
                gate=0.7,
                velocity=56,
            ),
            "comp",
            0.6,
        ),
        Layer("finger_bass double_bass", walking(), "bass", 0.5),
        Layer(
            "finger_bass pick_bass",
            figure("b.t.f.s.", "b.b.f.f.", "bbttffss", "b.u.v.f.", change=0.0),
            "bass",
            0.5,
        ),
        Layer("drums", drums(*_SHUFFLE_DRUMS, fill="snare"), "drums", 0.95),
        Layer(
            "harmonica clean_guitar tenor_sax",
            tune(sung(BLUES_TUNE, mask="..xx", velocity=74, centre=0.7)),
            "colour",
            0.55,
            "call_and_response",
        ),
    ),
    full="band",
    solo=(("piano", "btfsvsft"), ("steel_guitar", "b.x.b.x."), ("piano", "b.x.f.x.")),
    solo_voicing="shell",
    endings=("X", "X..X____", "x.x.X___"),
    ritard=0.3,
)
SLOW_BLUES = varied(
    SHUFFLE,
    title="Slow blues",
    concepts="blues american slow sad",
    harmony={"major": BLUES, "minor": BLUES_MINOR},
    metre=("12/8",),
    tempo=(78, 106),
    swing=(0.5, 0.5),
    bars=12,
    forms=("A", "AA"),
    layers=(
        Layer(
            "overdrive clean_guitar harmonica tenor_sax piano voice low_voice",
            tune(
                sung(
                    BLUES_TUNE,
                    cells=(
                        "...xxx.x.xxx",
                        "x..xxxx.....",
                        "_.xx.xx.x...",
                        "xxx.xxx..x..",
                        "x.xx..x.x.xx",
                        "___xx.xxxx..",
                    ),
                    cadences=("x.....______", "x..x.....___", "xxx...______"),
                )
            ),
            "lead",
        ),
        # Triplets on every beat, as a right hand hammers them at closing time.
        Layer(
            "piano clean_guitar",
            figure(
                "xxxxxxxxxxxx",
                "..x..x..x..x",
                "X..x..X..x..",
                voicing="full",
                low=54,
                high=72,
                gate=0.6,
                velocity=54,
            ),
        ),
        Layer("hammond", figure("x...........", voicing="full", low=55, high=74, velocity=48), "comp", 0.4),
        Layer(
            "finger_bass double_bass",
            figure("b..b.tf..f.s", "b..t..f..a..", "b.bb.ff.fv.f", "b..b..f..f.a"),
            "bass",
        ),
        Layer(
            "drums",
            drums(
                "hat xxxxxxxxxxxx; snare ...X.....X..; kick x....xx.....",
                "ride xxxxxxxxxxxx; snare ...X.....X.o; kick x....xx....x",
                fill="snare",
            ),
            "drums",
            0.95,
        ),
    ),
    solo=(("piano", "b.xx.xf.xx.x"),),
    endings=("X", "X..X__X_____"),
)
MINOR_BLUES = varied(
    SHUFFLE,
    title="Minor blues",
    concepts="blues american dark",
    harmony={"minor": BLUES_MINOR},
    tempo=(92, 150),
)
GOSPEL_CHORDS: Harmony = {
    "": (
        "I|I7|IV|#IVdim7|I/V|VI7|IIm7 V7|I",
        "I|I/III|IV|IVm|I/V VI7|II7 V7|I IV|I V7",
        "I I7|IV IVm|I VI7|II7 V7",
        "VIm7|III7|IV|#IVdim7|I/V|VI7|IIm7|V7sus4",
        "I|I7|IV|IVm|I VI7|IIm7 V7|I|I",
    )
}
GOSPEL = Recipe(
    title="Gospel",
    concepts="gospel african_american american sacred worship song call_and_response",
    harmony={"major": GOSPEL_CHORDS},
    tempo=(72, 126),
    forms=("AABA", "AAB", "AA"),
    keys="Ab Db Eb Bb C F G",
    layers=(
        Layer(
            "voice low_voice",
            tune(
                Tune(
                    cells=("_xx.x.xx", "x..xx.x.", "_xxxx...", "xxx.x.x.", "_.xxxxx."),
                    cadences=("x.......", "x...____"),
                    scale="major_blues",
                    grace=0.3,
                    grace_kind="slide",
                    mask="xxx.",
                    span=14,
                    repeats=0.25,
                )
            ),
            "lead",
        ),
        Layer(
            "choir",
            figure(
                "______X.|X.....__",
                "____X.X.|X...____",
                "x...x...|X.......",
                voicing="full",
                low=54,
                high=74,
                velocity=76,
            ),
            "comp",
            0.85,
            "choir",
        ),
        Layer(
            "hammond organ",
            figure("x.......", "x...x...", voicing="full", low=52, high=74, velocity=54),
            "comp",
            0.8,
        ),
        Layer("piano", figure("b.xxf.xx", "b.x.f.xa", "bxx.fxx.", voicing="full", low=53, high=72, gate=0.7)),
        Layer("finger_bass", figure("b..bf..a", "b.f.t.a.", "b...f.ta", "b..tf..a"), "bass", 0.8),
        Layer(
            "drums",
            drums(
                "hat xxxxxxxx; snare ..X...X.; kick x..xx...; tamb ..x...x.",
                "clap ..X...X.; tamb xoXoxoXo; kick x...x...",
                fill="snare",
            ),
            "drums",
            0.75,
        ),
    ),
    solo=(("piano", "b.x.f.x."), ("piano", "b.xxf.xx")),
    solo_voicing="full",
    solo_drops="call_and_response",
    swing=(0.5, 0.66),
    ritard=0.5,
    endings=("X", "x...X...", "X_______"),
)
SOUL_CHORDS: Harmony = {
    "": (
        "Imaj7|IV|Imaj7|IV",
        "I|VIm|IV|V",
        "IIm7|V7|Imaj7|VIm7",
        "VIm7|IIm7|V7sus4|Imaj7",
        "IVmaj7|IIIm7|IIm7|V7sus4",
        "Imaj7|IIIm7|IVmaj7|V7sus4",
    )
}
SOUL_MINOR: Harmony = {
    "": ("Im7|IVm7|Im7|V7#9", "Im7|bVII|bVImaj7|V7", "Im7|IV7|Im7|IV7", "IVm7|bVII7|bIIImaj7|bVImaj7")
}
SOUL_TUNE = Tune(
    cells=(
        ".xx.xxx.x.x.....",
        "x.xxx.x...xx.x..",
        "..x.xx.xx.x.x...",
        "x...x.xxx..x....",
        "..xxx.x.x...xx..",
        "x..x..x.xx.x....",
    ),
    cadences=("x.......________", "x.x.....________", "..x.....________"),
    scale="",
    grace=0.25,
    grace_kind="slide",
    repeats=0.22,
    span=15,
)
SOUL = Recipe(
    title="Soul",
    concepts="soul rhythm_and_blues american african_american",
    harmony={"major": SOUL_CHORDS, "minor": SOUL_MINOR},
    tempo=(72, 122),
    forms=("AABA", "ABAB", "AAB"),
    swing=(0.5, 0.56),
    swing_unit=0.5,
    lag=0.03,
    layers=(
        Layer("voice low_voice tenor_sax alto_sax hammond", tune(SOUL_TUNE), "lead"),
        Layer(
            "electric_piano clean_guitar piano",
            figure(
                "x...x..x..x.x...",
                "..x...x...x...x.",
                "x.....x.x.......",
                "x..x..x...x..x..",
                voicing="rootless",
                low=54,
                high=74,
                gate=0.7,
            ),
        ),
        Layer(
            "clean_guitar",
            figure(
                "....X.......X...",
                "..xo..xo..xo..xo",
                voicing="triad",
                low=57,
                high=74,
                gate=0.25,
                velocity=66,
            ),
            "comp",
            0.6,
        ),
        Layer(
            "finger_bass",
            figure("b..b..f.u..f.a..", "b.....bfb..t.f.a", "b...f.u...f.t.a.", "b..bb..f..u.f.ta"),
            "bass",
        ),
        Layer(
            "drums",
            drums(
                "hat x.x.x.x.x.x.x.x.; snare ....X.......X...; kick x.....x.x.......",
                "hat x.x.x.x.x.x.x.x.; snare ....X..o.o..X...; kick x..x....x.x.....; tamb ....x.......x...",
                "snare x...x...x...x...; kick x.....x...x.....; tamb x.x.x.x.x.x.x.x.",
            ),
            "drums",
            0.95,
        ),
        Layer(
            "brass trumpet",
            figure(
                "________________|..........X.X...",
                "X..X____________|________________",
                "..............X.|X_______________",
                voicing="full",
                low=60,
                high=79,
                gate=0.5,
                velocity=80,
            ),
            "comp",
            0.5,
        ),
        Layer(
            "strings slow_strings",
            figure("x...............", voicing="open", low=60, high=82, velocity=48),
            "comp",
            0.35,
        ),
        Layer(
            "choir", figure("x...............", voicing="triad", low=58, high=75, velocity=50), "comp", 0.2
        ),
    ),
    full="band",
    solo=(("piano", "b...x..xf...x..."), ("electric_piano", "b..x..x.f..x..x.")),
    solo_voicing="full",
    endings=("X", "X..X..X_________"),
)
FUNK = Recipe(
    title="Funk groove",
    concepts="funk american african_american syncopated dancing ostinato",
    harmony={
        "dorian": {
            "": ("Im7|Im7|Im7|Im7", "Im7|IV9|Im7|IV9", "Im9|Im9|IVm9|IVm9"),
            "B": ("IV9|IV9|bVII7|bVII7", "bIIImaj7|IV9|Im7|Im7"),
        },
        "mixolydian": {
            "": ("I9|I9|I9|I9", "I7|IV9|I7|IV9", "I7#9|I7#9|I7#9|I7#9"),
            "B": ("IV9|IV9|V7#9|V7#9",),
        },
    },
    keys="E A D G C F Bb Eb",
    tempo=(92, 118),
    forms=("AABA", "AABB", "ABAB"),
    swing=(0.5, 0.57),
    swing_unit=0.5,
    loose=0.012,
    layers=(
        Layer(
            "tenor_sax alto_sax voice low_voice trumpet clean_guitar hammond",
            tune(
                Tune(
                    cells=(
                        "x.xx____..x.x___",
                        "..xx.x__x.x_____",
                        "xx.x.xx.____xx._",
                        "__x.xx.x________",
                        "x..x..x.xx.x____",
                    ),
                    cadences=("x.x.____________", "xx.x____________"),
                    scale="minor_pentatonic",
                    repeats=0.35,
                    span=12,
                    grace=0.2,
                    grace_kind="slide",
                    gate=0.7,
                    free=0.05,
                )
            ),
            "lead",
        ),
        # Everything hangs on the one; the bass pops the octave and ghosts around it.
        Layer(
            "slap_bass finger_bass",
            figure(
                "b..b..u...v.bu..",
                "b.b...u.b..v..ub",
                "bb_u..b...vub.f.",
                "b__b_u__.b_vu.f.",
                "b....ub..vb..u..",
                gate=0.6,
                change=0.05,
                velocity=90,
            ),
            "bass",
        ),
        Layer(
            "clean_guitar muted_guitar",
            figure(
                "..xo.xoxo.xo.xox",
                "xoxo.oXo.oxoX.o.",
                "....X..o....X..o",
                "x.ox.ox.X.ox.ox.",
                voicing="full",
                low=58,
                high=76,
                gate=0.3,
                strum=0.006,
                velocity=66,
                change=0.05,
            ),
        ),
        Layer(
            "clavinet hammond electric_piano",
            figure(
                "x..x.x....x.xx..",
                ".x.xx..x.x.x...x",
                "x.......x..x....",
                voicing="rootless",
                low=54,
                high=72,
                gate=0.4,
                velocity=62,
            ),
            "comp",
            0.6,
        ),
        Layer(
            "drums",
            drums(
                "hat xxxxxxxxxxxxxxxx; snare ....X..o.o..X..o; kick X..x..x...x.....",
                "hat x.xxx.xxx.x.x.xx; open ..............x.; snare ....X..o.oo.X...; kick X.x....x..x..x..",
                "hat xoxoxoxoxoxoxoxo; snare ..o.X..o.o.oX..o; kick X.....xx..x..x..",
            ),
            "drums",
        ),
        Layer(
            "brass trumpet",
            figure(
                "X___________X.X_|________________",
                "________..X.X___|X_X_____________",
                "..x.x_______x.X_",
                voicing="full",
                low=62,
                high=80,
                gate=0.4,
                velocity=90,
            ),
            "comp",
            0.55,
        ),
    ),
    full="band",
    solo=(("electric_piano", "b..x..u...x.bu.."),),
    solo_voicing="shell",
    reduce=False,
    endings=("X_______________", "X.X.X__X________"),
    build=0.5,
)
STYLES = styles(
    ("slow_blues", SLOW_BLUES),
    ("shuffle_blues", SHUFFLE),
    ("minor_blues", MINOR_BLUES),
    ("gospel", GOSPEL),
    ("soul", SOUL),
    ("funk", FUNK),
)
