"""West and East Africa: bells, thumb pianos, interlocking guitars."""

from __future__ import annotations

from clamp_desktop.training.styles.arranger import Layer, Recipe, styles, varied
from clamp_desktop.training.styles.dance import dance
from clamp_desktop.training.styles.doubling import answer, octaves, thirds
from clamp_desktop.training.styles.drumming import drums
from clamp_desktop.training.styles.figures import figure
from clamp_desktop.training.styles.melody import Tune, tune
from clamp_desktop.training.styles.song import Harmony

# The bell's standard pattern, twelve pulses, seven strokes: everybody hangs on it.
_BELL = "x.x.xx.x.x.x"
WEST_AFRICAN = Recipe(
    title="Drum dance",
    concepts="west_african african dancing lively call_and_response percussion ostinato",
    harmony={
        "major_pentatonic": {"": ("I5|I5|I5|I5", "I5|V5|I5|V5", "I|IV|I|V")},
        "mixolydian": {"": ("I5|I5|bVII5|I5",)},
    },
    metre=("12/8",),
    tempo=(150, 195),
    forms=("AAB", "AABB", "AABA"),
    reduce=False,
    build=0.9,
    layers=(
        Layer(
            "kalimba marimba voice choir flute",
            tune(
                Tune(
                    cells=("x.xx.xx.x...", "x.x.xx.x____", "..x.xx.x.x..", "xx.xx.x.....", "x.x.x.xx.x.."),
                    cadences=("x.x.x.______", "x..x..______"),
                    strong_chord=0.5,
                    span=14,
                    mask="xx.x",
                    repeats=0.2,
                    down=0.35,
                )
            ),
            "lead",
            0.9,
        ),
        Layer(
            "choir voice marimba",
            tune(
                Tune(
                    cells=("x.x.xx.x....", "xx.x.x......"),
                    cadences=("x.x.x.______",),
                    mask="..x.",
                    span=10,
                    repeats=0.3,
                )
            ),
            "colour",
            0.6,
        ),
        Layer(
            "drums",
            drums(
                f"agogo1 {_BELL}; dum x.....x..x..; conga ..xx...xx...; "
                "slap ....x.....xx; shaker x.xx.xx.xx.x",
                f"agogo1 {_BELL}; tumba x..x..x..x..; conga .xx.xx.xx.xx; "
                "slap x.....x.....; bongo1 ..x..x..xx.x",
                f"cowbell {_BELL}; dum X..x....Xx..; tek .xx..xx...xx; clap x..x..x..x..",
                fill="hand",
                crash=False,
            ),
            "drums",
            1.0,
            "hand_drums",
        ),
        Layer(
            "kalimba marimba",
            figure(
                "1.32.13.2.1.",
                "x.1x.1x.1x.1",
                "12.31.12.31.",
                voicing="triad",
                low=60,
                high=81,
                velocity=62,
                change=0.05,
            ),
            "comp",
            0.6,
        ),
        Layer("marimba", figure("b..b.f..b.f.", velocity=76, bass=(48, 60)), "bass", 0.3),
    ),
    endings=("X", "X..X__X_____"),
)
KALIMBA = Recipe(
    title="Thumb piano piece",
    concepts="african ostinato hypnotic",
    harmony={"major": {"": ("I|IV|I|V", "I|IIIm|IV|V", "I|VIm|IV|V")}, "mixolydian": {"": ("I|bVII|IV|I",)}},
    metre=("12/8",),
    tempo=(120, 180),
    forms=("AAB", "AABA"),
    reduce=False,
    build=0.5,
    keys="G F C A Bb",
    layers=(
        Layer(
            "kalimba",
            tune(
                Tune(
                    cells=("x..x.x.xx.x.", "x.xx.x..xx.x", ".xx.xx.xx.x."),
                    cadences=("x..x.x.xx.x.",),
                    leap=0.4,
                    span=16,
                    centre=0.8,
                    free=0.02,
                    down=0.3,
                )
            ),
            "lead",
        ),
        Layer(
            "kalimba marimba",
            figure(
                "b.1.2b.3.1.2",
                "b1.2.1b2.3.2",
                "b..1.2b..3.2",
                voicing="triad",
                low=60,
                high=76,
                bass=(55, 66),
                velocity=66,
                change=0.05,
            ),
        ),
        Layer(
            "drums",
            drums("shaker X.xX.xX.xX.x", "maracas XxxXxxXxxXxx; clap ...x.....x..", fill="", crash=False),
            "drums",
            0.75,
        ),
        Layer("voice", octaves(-12, -10, 0.6), "double", 0.2),
    ),
    solo=(("kalimba", "b.1.2b.3.1.2"),),
    endings=("X",),
)
AFROBEAT = Recipe(
    title="Afrobeat",
    concepts="afrobeat west_african african dancing syncopated ostinato",
    harmony={
        "dorian": {"": ("Im7|Im7|Im7|Im7", "Im7|Im7|IV7|IV7", "Im7|IV7|Im7|IV7")},
        "minor": {"": ("Im7|Im7|Im7|Im7", "Im|Im|bVII|bVII")},
    },
    tempo=(98, 126),
    forms=("AABA", "AABB", "ABAB"),
    build=0.9,
    intro=0.8,
    keys="A D E G C F",
    layers=(
        Layer(
            "tenor_sax trumpet hammond voice alto_sax electric_piano",
            tune(
                Tune(
                    cells=("x.xx.x..x.x.....", "..x.xx.x..x.____", "x..x..x.x.xx....", "xx.x..x.____x.x."),
                    cadences=("x..x....________", "x.x.____________"),
                    scale="minor_pentatonic",
                    repeats=0.28,
                    span=14,
                    mask="xx.x",
                )
            ),
            "lead",
        ),
        # Two guitars and the bass interlock; nobody plays the whole.
        Layer(
            "clean_guitar muted_guitar",
            figure(
                "x.1x.1x.x.1x.1..",
                "1.3.21.31.3.21.3",
                ".1.3.2.1.1.3.2.1",
                voicing="triad",
                low=57,
                high=76,
                gate=0.35,
                velocity=64,
                change=0.0,
            ),
        ),
        Layer(
            "clean_guitar",
            figure(
                "....x..x....x.x.", "..x...x...x..x..", voicing="triad", low=60, high=76, gate=0.3, change=0.0
            ),
            "comp",
            0.7,
        ),
        Layer(
            "finger_bass",
            figure("b..b..u.__b.v.f.", "b.b...fu..b.....", "____b.bf..v.f.b.", change=0.0),
            "bass",
        ),
        Layer(
            "brass trumpet",
            figure(
                "________________|x..x..x.X.______",
                "x.x...X.________|________________",
                voicing="triad",
                low=60,
                high=79,
                gate=0.5,
                velocity=84,
            ),
            "comp",
            0.7,
        ),
        Layer(
            "drums",
            drums(
                "hat x.xxx.xxx.xxx.xx; kick x..x..x...x..x..; "
                "snare ....x..o.x..x..o; shaker xoxoxoxoxoxoxoxo",
                "hat xxxxxxxxxxxxxxxx; kick x..x......xx....; snare ..o.x..x..o.x..x; "
                "agogo1 x..x..x...x.x...; conga ......xx......xx",
                fill="snare",
            ),
            "drums",
            1.0,
            "percussion",
        ),
        Layer(
            "electric_piano hammond",
            figure("..x..x....x..x..", "x.......x.......", voicing="shell", low=55, high=74, gate=0.5),
            "comp",
            0.6,
        ),
    ),
    full="band",
    solo=(),
)
HIGHLIFE = varied(
    AFROBEAT,
    title="Highlife",
    concepts="afrobeat west_african african dancing happy",
    harmony={"major": {"": ("I|IV|V|I", "I|I|IV|V", "I|IV|I|V", "IV|I|V|I")}},
    tempo=(104, 132),
    intro=0.5,
    build=0.4,
    layers=(
        Layer(
            "trumpet clean_guitar alto_sax voice tenor_sax",
            tune(
                Tune(
                    cells=("x..x..x...x.x...", "..x.x.x.x..x....", "x.x.x..x..x.....", "x..x.x..x.x....."),
                    cadences=("x..x....________", "x.......________"),
                    repeats=0.2,
                    span=14,
                )
            ),
            "lead",
        ),
        Layer(
            "clean_guitar",
            figure(
                "1.32.13.21.3.2.1",
                "1.2.3.212.3.1.2.",
                "13.23.13.23.13.2",
                voicing="triad",
                low=60,
                high=81,
                gate=0.6,
                velocity=68,
                change=0.1,
            ),
            "comp",
            1.0,
            "arpeggios",
        ),
        Layer(
            "clean_guitar",
            figure("..x...x...x...x.", "x..x..x...x.x...", voicing="triad", low=55, high=74, gate=0.35),
            "comp",
            0.6,
        ),
        Layer("finger_bass", figure("b..f..u.b..t..f.", "b.....f.b...t.f.", "b..b..f...f.t.b."), "bass"),
        Layer("trumpet alto_sax", thirds(-2), "double", 0.6),
        Layer(
            "drums",
            drums(
                "claves x..x..x...x.x...; kick x...x...x...x...; "
                "hat ..x...x...x...x.; conga ......xx......xx",
                "cowbell x..x..x...x.x...; snare ....x.....x.x...; "
                "kick x.....x.x.......; maracas xoxoxoxoxoxoxoxo",
            ),
            "drums",
            0.95,
            "percussion",
        ),
        Layer("trombone tenor_sax", answer(0.5, 3), "colour", 0.3),
    ),
)
_ETHIO: Harmony = {"": ("I5|I5|I5|I5", "I5|I5|V5|I5", "I5|IV5|I5|V5")}
ETHIOPIAN = dance(
    "Ethiopian tune",
    "ethiopian african ornamented hypnotic",
    metre=("6/8",),
    tempo=(126, 190),
    harmony={
        "tizita": _ETHIO,
        "tizita_minor": _ETHIO,
        "ambassel": _ETHIO,
        "anchihoye": {"": ("I5|I5|I5|I5",)},
    },
    keys="C Eb F G D",
    cells=("x.xx.x", "x..x.x", "xxxx.x", "x.x.xx", "x.xx.."),
    cadences=("x..x..", "x....."),
    lead="tenor_sax alto_sax voice vibraphone hammond trumpet flute",
    strong=0.35,
    leap=0.2,
    span=14,
    repeats=0.25,
    grace=0.35,
    grace_kind="turn",
    phrase=4,
    double="trumpet alto_sax vibraphone",
    octave=0,
    chords=("..x..x", "x.xx.x", "x..x.x"),
    chord_sounds="hammond clean_guitar electric_piano",
    bass=("b..b.f", "b.bf..", "b..f.b"),
    bass_sounds="finger_bass",
    beat=(
        "kick x..x..; rim ..x..x; hat xxxxxx",
        "dum x....x; tek ..xx..; clap x..x..",
        "kick x.x...; snare ...x..; ride x.xx.x",
    ),
    beat_chance=0.9,
    solo=(),
    reduce=False,
)
STYLES = styles(
    ("west_african", WEST_AFRICAN),
    ("kalimba", KALIMBA),
    ("afrobeat", AFROBEAT),
    ("highlife", HIGHLIFE),
    ("ethiopian", ETHIOPIAN),
)
