"""The dances of the Caribbean shore."""

from __future__ import annotations

from clamp_desktop.training.styles.arranger import Layer, Recipe, styles
from clamp_desktop.training.styles.doubling import answer, thirds
from clamp_desktop.training.styles.drumming import drums
from clamp_desktop.training.styles.figures import figure
from clamp_desktop.training.styles.melody import Tune, tune
from clamp_desktop.training.styles.song import Harmony

_MAJOR_TWO: Harmony = {
    "": ("I|V7", "I|I|V7|V7", "I|IV|V7|I", "I|IV|I|V7"),
    "A": ("I|I|V7|V7|V7|V7|I|I", "I|IV|V7|I|I|VIm|V7|I"),
}
_MINOR_TWO: Harmony = {
    "": ("Im|V7", "Im|Im|V7|V7", "Im|IVm|V7|Im", "Im|bVII|bVI|V7"),
    "A": ("Im|Im|V7|V7|V7|V7|Im|Im", "Im|bVII|bVI|V7|Im|IVm|V7|Im"),
}
TWO_CHORDS = {"major": _MAJOR_TWO, "minor": _MINOR_TWO}
MERENGUE = Recipe(
    title="Merengue",
    concepts="merengue caribbean latin latin_american dancing lively festive fast",
    harmony=TWO_CHORDS,
    tempo=(132, 164),
    forms=("AABB", "ABBA", "ABB"),
    layers=(
        Layer(
            "accordion alto_sax trumpet voice",
            tune(
                Tune(
                    cells=("xxxxx.x.", "x.xx.x.x", ".xxx.xx.", "x.x.xxx.", "xx.xx.xx"),
                    cadences=("x.x.____", "xx.x____", "x......_"),
                    repeats=0.25,
                    leap=0.35,
                    span=15,
                )
            ),
            "lead",
        ),
        # The saxophones' jaleo: chord tones in running sixteenths.
        Layer(
            "alto_sax tenor_sax",
            figure(
                "1323132313231323",
                "13.313.31.313.13",
                "31.231.231.23123",
                voicing="triad",
                low=58,
                high=76,
                gate=0.6,
                velocity=66,
            ),
            "comp",
            0.7,
        ),
        Layer(
            "piano",
            figure("x.xx.xx.", ".xx.x.xx", "1x3x1x3x", voicing="triad", low=60, high=77, gate=0.6),
            "comp",
            0.7,
        ),
        Layer("finger_bass", figure("b.f.", "b.b.f.b.", "b..ff..b", "b.f.b.fa"), "bass"),
        # Tambora's roll into the one; the güira scrapes every sixteenth.
        Layer(
            "drums",
            drums(
                "guiro X.xxX.xxX.xxX.xx; conga ..........x.x.xx; kick x...x...x...x...; rim x...x...x.......",
                "guiro XxxxXxxxXxxxXxxx; tumba X...........x.xx; "
                "slap ....x.x.....x...; kick x...x...x...x...",
                fill="hand",
            ),
            "drums",
            1.0,
            "percussion",
        ),
        Layer("trumpet brass", answer(0.25, 6), "colour", 0.35),
        Layer("=", thirds(-2), "double", 0.25),
    ),
    full="band",
    solo=(("accordion", "b.x.f.x."), ("piano", "b.x.f.x.")),
    endings=("X_______", "x.x.X___"),
)
BACHATA = Recipe(
    title="Bachata",
    concepts="bachata caribbean latin latin_american dancing love",
    harmony={
        "minor": {"": ("Im|IVm|V7|Im", "Im|bVII|bVI|V7", "Im|bVI|bIII|bVII", "bVI|bVII|Im|Im")},
        "major": {"": ("I|VIm|IV|V7", "I|IV|V7|I", "VIm|IV|I|V")},
    },
    tempo=(118, 140),
    forms=("AABA", "AABB", "ABAB"),
    layers=(
        Layer(
            "voice steel_guitar clean_guitar nylon_guitar violin",
            tune(
                Tune(
                    cells=("x.xx.x.x", "_.xxx.x.", "x.x.xx..", ".xx.x.xx", "x..xx.x."),
                    cadences=("x.......", "x.x.____"),
                    repeats=0.25,
                    grace=0.12,
                    grace_kind="slide",
                    span=14,
                )
            ),
            "lead",
        ),
        # The requinto plays chords one string at a time; bongo and bass push beat four.
        Layer(
            "steel_guitar clean_guitar",
            figure(
                "13231323",
                "1.321323",
                "31213121",
                "12321x.x",
                voicing="triad",
                low=57,
                high=76,
                gate=0.85,
                velocity=72,
            ),
            "comp",
            1.0,
            "arpeggios",
        ),
        Layer(
            "steel_guitar",
            figure(
                "x.xxx.xx",
                "..x...xx",
                "x.x.x.xx",
                voicing="full",
                low=52,
                high=69,
                gate=0.6,
                strum=0.015,
                velocity=56,
            ),
            "comp",
            0.8,
        ),
        Layer("finger_bass", figure("b..bf.f.", "b...f.b.", "b..bf.n-"), "bass"),
        Layer(
            "drums",
            drums(
                "bongo1 xoxoxoX.; bongo2 .......x; guiro X.xxX.xx; kick x...x...",
                "bongo1 xxxxxxX.; bongo2 ......x.; guiro XoxxXoxx; tumba ......x.",
                fill="hand",
                crash=False,
            ),
            "drums",
            1.0,
            "percussion hand_drums",
        ),
    ),
    full="band",
    solo=(("steel_guitar", "b.132313"), ("piano", "b.x.f.xx")),
    endings=("X_______", "x.x...X_"),
)
CUMBIA = Recipe(
    title="Cumbia",
    concepts="cumbia latin latin_american dancing",
    harmony={
        "minor": {"": ("Im|Im|V7|V7", "Im|bIII|V7|Im", "Im|bVII|bIII|V7", "Im|IVm|V7|Im")},
        "major": {"": ("I|I|V7|V7", "I|IV|V7|I")},
    },
    weights={"minor": 2.0},
    tempo=(84, 108),
    forms=("AABB", "ABAB", "AAB"),
    layers=(
        Layer(
            "accordion clarinet voice flute square_lead electric_piano whistle trumpet",
            tune(
                Tune(
                    cells=("x.xxx.xx", ".xx.x.x.", "x.x.xxx.", "_xx.xx.x", "xx.xx.x."),
                    cadences=("x...____", "x.x.____"),
                    repeats=0.28,
                    leap=0.24,
                    grace=0.1,
                    span=14,
                )
            ),
            "lead",
        ),
        # Off-beat chords against the bass's long-short-short.
        Layer(
            "accordion piano clean_guitar percussive_organ",
            figure("..x...x.", ".x...x.x", "..xx..xx", voicing="triad", low=57, high=74, gate=0.5),
        ),
        Layer("finger_bass", figure("b...f.f.", "b...t.f.", "b..bf.f.", "b...f.u."), "bass"),
        Layer(
            "drums",
            drums(
                "guiro2 X...X...; guiro ..xx..xx; kick x...x...; conga ......xx; cowbell x.x.x.x.",
                "maracas ..x...x.; guiro X.xxX.xx; tumba x..x..x.; conga ....x..x; rim ..x...x.",
                fill="hand",
                crash=False,
            ),
            "drums",
            1.0,
            "percussion",
        ),
        Layer("trumpet trombone clarinet", answer(0.5, 4), "colour", 0.3),
        Layer("=", thirds(-2), "double", 0.25),
    ),
    full="band",
    solo=(("accordion", "b.x.f.x."), ("piano", "b.x.f.x.")),
    endings=("X_______", "x.x.X___"),
    alone=False,
)
CALYPSO = Recipe(
    title="Calypso",
    concepts="calypso caribbean lively dancing happy festive",
    harmony={
        "major": {
            "": ("I|IV|V7|I", "I|VIm|IIm|V7", "I|I7|IV|IV|I|V7|I|V7", "IV|I|V7|I", "I|I|V7|V7|V7|V7|I|I")
        }
    },
    tempo=(96, 126),
    forms=("AABA", "AABB", "ABAB"),
    keys="C F G D Bb A Eb",
    layers=(
        Layer(
            "steel_drums steel_drums steel_drums voice trumpet alto_sax",
            tune(
                Tune(
                    cells=("x..x..x.", "x.xx.xx.", "_x.xx.x.", "xx.xx.x.", "x..x.xx.", "x.x.x.xx"),
                    cadences=("x..x____", "x.......", "x.x.____"),
                    repeats=0.22,
                    leap=0.35,
                    span=16,
                )
            ),
            "lead",
        ),
        Layer(
            "steel_drums clean_guitar",
            figure(
                "x..x..x.", "..xx..xx", ".x.x.x.x", "x.xx.xx.", voicing="triad", low=57, high=76, gate=0.6
            ),
        ),
        # Tresillo, 3+3+2: the Caribbean's own long-long-short.
        Layer("finger_bass synth_bass", figure("b..f..u.", "b..b..f.", "b.bf..f.", "b..t..f."), "bass"),
        Layer(
            "drums",
            drums(
                "kick x...x...; snare ...x..x.; hat x.xxx.xx; cowbell x.xxx.xx",
                "kick x.x.x.x.; snare ...x..x.; hat xxxxxxxx; conga ......xx",
                "kick x...x...; rim ...x..x.; shaker xoxoxoxo; agogo1 x..x....; agogo2 ......x.",
                fill="toms",
            ),
            "drums",
            0.95,
            "percussion",
        ),
        Layer("steel_drums", thirds(-2), "double", 0.5),
        Layer("trumpet brass", answer(0.5, 3), "colour", 0.3),
    ),
    full="band",
    solo=(("steel_drums", "x..x..x."), ("piano", "b..f..x.")),
    endings=("X_______", "x..x..X_", "X..X____"),
)
STYLES = styles(
    ("merengue", MERENGUE),
    ("bachata", BACHATA),
    ("cumbia", CUMBIA),
    ("calypso", CALYPSO),
)
