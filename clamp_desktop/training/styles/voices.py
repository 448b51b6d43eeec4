"""Music to sing: in church, at a cradle, on a ship, over a beer."""

from __future__ import annotations

from clamp_desktop.training.styles import barbershop
from clamp_desktop.training.styles.arranger import Layer, Recipe, styles, varied
from clamp_desktop.training.styles.dance import FOLK_MAJOR, FOLK_MINOR, dance
from clamp_desktop.training.styles.doubling import block, hymn_voice, thirds
from clamp_desktop.training.styles.figures import figure
from clamp_desktop.training.styles.melody import Tune, sung, tune
from clamp_desktop.training.styles.parade import HYMN_TUNE, HYMNIC
from clamp_desktop.training.styles.song import Harmony

WORSHIP = Recipe(
    title="Hymn",
    concepts="hymn sacred worship song hopeful",
    harmony={"major": HYMNIC},
    metre=("4/4",),
    tempo=(66, 104),
    forms=("AAB", "AABA", "AB"),
    keys="G D F Eb C A Bb",
    ritard=0.8,
    layers=(
        Layer("choir choir organ piano", tune(HYMN_TUNE), "lead"),
        Layer("=", hymn_voice(2), "double", 0.8),
        Layer("=", hymn_voice(1), "double", 0.8),
        Layer("=", hymn_voice(0), "bass", 0.9),
        Layer(
            "organ piano steel_guitar",
            figure("x...x...", "b.x.f.x.", "b1231231", voicing="triad", low=53, high=72, velocity=50),
            "comp",
            0.5,
        ),
    ),
    solo=(("organ", "b...x..."), ("piano", "b.x.f.x.")),
    endings=("X",),
    loose=0.012,
)
CHORALE = varied(
    WORSHIP,
    title="Chorale",
    concepts="chorale sacred baroque german",
    harmony={
        "major": {
            "": (
                "I V/VII|VIm V|IV/VI V|I",
                "I IV|I/III V|VIm II7|V",
                "V I|IV I/III|IIm V|I",
                "VIm IIIm|IV I|IIm V|I",
            ),
            "A": (
                "I V|VIm IIIm|IV I/III|V|I V/VII|VIm III7|IIm V7|I",
                "I IV/VI|V/VII I|IV I/III|V|IIm VIm|V I|IIm V7|I",
            ),
        },
        "minor": {
            "": ("Im V|Im IVm|Im V|Im", "Im bVII|bIII bVI|IVm V|I", "bIII bVII|bIII bVI|IVm V|Im"),
            "A": ("Im V|Im IVm|Im/bIII IVm|V|Im bVII|bIII bVI|IVm V7|I",),
        },
    },
    tempo=(60, 84),
    loose=0.008,
    layers=(
        Layer(
            "choir choir organ strings",
            tune(
                sung(
                    HYMN_TUNE,
                    cells=("x.x.x.x.", "x.x.xxx.", "xxx.x.x.", "x.x.x..x"),
                    cadences=("x...x...", "x.x.x...", "x......."),
                    leap=0.1,
                )
            ),
            "lead",
        ),
        Layer("=", hymn_voice(2, 72)),
        Layer("=", hymn_voice(1, 72)),
        Layer("=", hymn_voice(0, 76), "bass"),
    ),
    solo=(("organ", "b.x.b.x."),),
    reduce=False,
    full="choir_satb",
)
BARBERSHOP = Recipe(
    title="Barbershop song",
    concepts="a_cappella mens_choir american song quartet nostalgic chords",
    harmony={
        "major": {
            "": (
                "I|VI7|II7|V7|I|VI7|II7 V7|I",
                "I|III7|VI7|VI7|II7|V7|I|V7",
                "I7|IV|IVm|I|VI7|II7|V7|I",
                "I|bVI7|I|VI7|II7|V7|I bVI7|I",
            )
        }
    },
    tempo=(66, 112),
    forms=("AABA", "AAB", "AB"),
    keys="Bb C Ab B A F",
    ritard=0.9,
    rubato=0.04,
    reduce=False,
    swing=(0.5, 0.64),
    layers=(
        # The lead has the tune; the tenor sings above it, bass and baritone fill the seventh chord.
        Layer(
            "low_voice voice",
            tune(
                Tune(
                    cells=("x.x.x.x.", "x..xx.x.", "x.xxx...", "xx.xx...", "_xx.xx.x"),
                    cadences=("x.......", "x...x..."),
                    chromatic=0.15,
                    span=12,
                    leap=0.2,
                    gate=0.98,
                )
            ),
            "lead",
        ),
        Layer("voice low_voice", barbershop.voice(3, 70), "double"),
        Layer("=", barbershop.voice(1, 74), "double"),
        Layer("low_voice", barbershop.voice(0, 80), "bass"),
    ),
    full="mens_choir",
    endings=("X",),
)
_LULLABY_CHORDS: dict[str, Harmony] = {
    "major": {"": ("I|I|V7|I", "I|IV|I|V7|I|IV|V7|I", "I|V7|V7|I|IV|I|V7|I")},
    "minor": {"": ("Im|Im|V7|Im", "Im|IVm|Im|V7|Im|IVm|V7|Im", "Im|bVII|bVI|V7")},
}
LULLABY = Recipe(
    title="Lullaby",
    concepts="lullaby gentle calm simple slow night childrens",
    harmony=_LULLABY_CHORDS,
    weights={"major": 1.8},
    metre=("3/4", "6/8"),
    tempo=(66, 92),
    forms=("AAB", "ABA", "AABA"),
    ritard=0.9,
    rubato=0.015,
    layers=(
        Layer(
            "voice flute celesta violin piano clarinet music_box harp",
            tune(
                Tune(
                    cells=("x...x.", "x.x.x.", "x..xx.", "x....."),
                    cadences=("x.....", "x...__"),
                    leap=0.25,
                    span=11,
                    repeats=0.22,
                    free=0.03,
                    gate=0.98,
                    velocity=66,
                )
            ),
            "lead",
        ),
        # Rocking between two chord tones.
        Layer(
            "piano harp nylon_guitar strings celesta",
            figure(
                "b.2.3.",
                "b23232",
                "b1.2.1",
                "b.x.x.",
                "1.3.2.",
                voicing="triad",
                low=50,
                high=70,
                velocity=48,
            ),
            "comp",
            1.0,
        ),
        Layer("cello slow_strings", figure("b.....", velocity=48), "bass", 0.35),
        Layer("clarinet violin voice", thirds(-2), "double", 0.15),
    ),
    solo=(("piano", "b.2.3."), ("nylon_guitar", "b.2.3."), ("harp", "b12321")),
    endings=("X",),
    loose=0.015,
    alone=True,
)
MUSIC_BOX = varied(
    LULLABY,
    title="Music box",
    concepts="music_box gentle simple dreamy childrens",
    metre=("3/4",),
    tempo=(84, 144),
    loose=0.0,
    touch=3,
    rubato=0.0,
    alone=False,
    reduce=False,
    layers=(
        Layer(
            "music_box music_box",
            tune(
                Tune(
                    cells=("x.x.x.", "xxxxxx", "x...x.", "x.xxx.", "xx.xx."),
                    cadences=("x.....", "x.x.x."),
                    leap=0.4,
                    span=16,
                    centre=0.9,
                    free=0.02,
                    gate=1.4,
                )
            ),
            "lead",
        ),
        Layer(
            "=",
            figure(
                "b.2.3.",
                "123232",
                "b.x.x.",
                voicing="triad",
                low=62,
                high=77,
                velocity=54,
                gate=1.3,
                bass=(60, 67),
            ),
        ),
    ),
    solo=(),
    ritard=0.9,
)
SHANTY = dance(
    "Sea shanty",
    "sea_shanty work_song song sea english folk call_and_response lively",
    metre=("6/8",),
    tempo=(120, 165),
    harmony={
        "major": FOLK_MAJOR,
        "minor": FOLK_MINOR,
        "dorian": {"": ("Im|bVII|Im|bVII", "Im|bVII|Im|Im", "Im|IV|bVII|Im")},
    },
    cells=("x.xx.x", "x..x.x", "xxxx.x", "x.xx..", "x.xxxx"),
    cadences=("x..x..", "x.....", "x..___"),
    lead="low_voice low_voice voice accordion",
    repeats=0.28,
    leap=0.3,
    span=12,
    grace=0.05,
    third="low_voice voice",
    double="low_voice",
    octave=-12,
    chords=("x..x..", "x.xx.x"),
    chord_sounds="accordion accordion steel_guitar",
    bass=("b..f..",),
    beat=("kick x..x..; clap ...x..", "stick x..x.."),
    beat_chance=0.3,
    extra=(Layer("choir", block(3, 45, -8), "double", 0.5, "mens_choir"),),
    solo=(("accordion", "b.xf.x"),),
    phrase=2,
)
DRINKING = dance(
    "Drinking song",
    "drinking song german folk festive happy lively",
    metre=("3/4",),
    tempo=(132, 180),
    harmony={"major": {"": ("I|I|V7|V7|V7|V7|I|I", "I|IV|V7|I", "I|I|IV|IV|V7|V7|I|I", "IV|I|V7|I")}},
    bars=16,
    forms=("AB", "AAB", "ABB"),
    cells=("x.x.x.", "x...x.", "x..xx.", "x....."),
    cadences=("x.....", "x...__"),
    lead="low_voice voice choir trumpet accordion",
    leap=0.35,
    repeats=0.25,
    span=13,
    grace=0.0,
    chords=("..x.x.",),
    chord_sounds="accordion horn",
    bass=("b.....|f.....",),
    bass_sounds="tuba tuba double_bass",
    beat=("kick x.....; snare ..x.x.",),
    beat_chance=0.45,
    third="choir trumpet clarinet voice",
    extra=(Layer("choir", block(3, 48, -6), "double", 0.5, "choir"),),
    solo=(("accordion", "b.x.x."), ("piano", "b.x.x.")),
    endings=("x.x.X_", "X....."),
)
STYLES = styles(
    ("worship", WORSHIP),
    ("chorale", CHORALE),
    ("barbershop", BARBERSHOP),
    ("lullaby", LULLABY),
    ("music_box", MUSIC_BOX),
    ("sea_shanty", SHANTY),
    ("drinking_song", DRINKING),
)
