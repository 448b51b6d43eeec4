"""Dances of Switzerland, of the Basque and Catalan lands, of the bull ring."""

from __future__ import annotations

from clamp_desktop.training.styles.arranger import Layer, Recipe, styles
from clamp_desktop.training.styles.dance import FOLK_MAJOR, FOLK_MINOR, dance
from clamp_desktop.training.styles.doubling import octaves, thirds
from clamp_desktop.training.styles.drumming import drums
from clamp_desktop.training.styles.figures import drone, figure
from clamp_desktop.training.styles.melody import Tune, tune
from clamp_desktop.training.styles.song import Harmony

_ALPINE_TUNE = Tune(
    cells=("x...x.", "x.x.x.", "x.....", "x..xx."),
    cadences=("x.....", "x...__"),
    scale="alphorn",
    leap=0.45,
    span=24,
    repeats=0.1,
    gate=1.0,
    free=0.05,
    strong_chord=0.4,
)
ALPHORN = Recipe(
    # Only the overtones of one long tube: triads, a seventh to shun, a fourth that is too high.
    title="Alphorn tune",
    concepts="swiss folk calm nature",
    harmony={"alphorn": {"": ("I5|I5|I5|I5",)}},
    metre=("3/4",),
    tempo=(72, 108),
    forms=("AABA", "AAB", "ABA"),
    keys="F F# F E",
    reduce=False,
    alone=True,
    endings=("X",),
    ritard=0.6,
    rubato=0.03,
    layers=(
        Layer("alphorn alphorn horn", tune(_ALPINE_TUNE), "lead"),
        Layer("alphorn", thirds(-2), "double", 0.35),
        Layer("alphorn horn", drone((0,), 2.0, 41), "drone", 0.2),
    ),
)
SWISS_LANDLER = dance(
    "Swiss Ländler",
    "landler swiss folk dancing happy",
    metre=("3/4",),
    tempo=(150, 192),
    harmony={"major": FOLK_MAJOR},
    keys="C F Bb G Eb",
    cells=("xxxxxx", "x.xxxx", "x.x.x.", "xxx.x.", "x.xxx."),
    cadences=("x...__", "x.x.__"),
    lead="clarinet accordion soprano_sax clarinet",
    leap=0.5,
    span=19,
    repeats=0.06,
    chords=("..x.x.",),
    chord_sounds="accordion piano",
    chord_gate=0.4,
    bass=("b.....|f.....",),
    bass_sounds="double_bass",
    third="clarinet accordion",
    extra=(Layer("alphorn", figure("x.....|......|x.....|......", velocity=60), "colour", 0.3),),
    solo=(("accordion", "b.x.x."),),
)
ARIN_ARIN = dance(
    # The trikitixa: a melodeon in quick triplets, a tambourine beaten with the fingers, a cry at the end.
    "Arin-arin",
    "basque folk dancing lively happy",
    metre=("2/4",),
    tempo=(116, 144),
    harmony={"major": {"": ("I|V7|V7|I", "I|I|V7|I", "I|IV|V7|I")}},
    keys="D G C A",
    cells=("xxxxxx", "x.xxxx", "xxxx.x", "x.xx.x"),
    cadences=("x..x..", "x.xx.."),
    lead="accordion accordion whistle",
    leap=0.32,
    span=15,
    chords=("..x..x",),
    chord_sounds="accordion",
    bass=("b..f..",),
    bass_sounds="accordion double_bass",
    beat=("tamb XxxXxx", "tamb XxxXxx; stick x..x.x"),
    beat_chance=0.9,
    beat_concepts="percussion tambourine",
    third="accordion",
    solo=(("accordion", "b.xf.x"),),
    bars=4,
    forms=("AABB", "AABBCC", "AABBAABB"),
)
FANDANGO_BASQUE = dance(
    "Basque fandango",
    "fandango basque folk dancing lively",
    metre=("3/8",),
    tempo=(112, 138),
    harmony={"major": {"": ("I|V7|V7|I", "I|I|V7|V7|V7|V7|I|I")}, "minor": FOLK_MINOR},
    weights={"major": 3.0},
    bars=8,
    cells=("xxxxxx", "x.x.x.", "x.xxxx"),
    cadences=("x.x...", "x....."),
    lead="accordion whistle accordion flute",
    leap=0.3,
    chords=("..x.x.",),
    chord_sounds="accordion",
    bass=("b.....",),
    beat=("tamb Xxxxxx", "snare X.xxx."),
    beat_chance=0.8,
    beat_concepts="percussion tambourine",
    third="accordion",
)
_SARDANA: dict[str, Harmony] = {
    "minor": FOLK_MINOR | {"B": ("bIII|bVII7|bIII|V7|Im|IVm|V7|Im", "I|I|V7|V7|V7|V7|I|I")},
    "major": FOLK_MAJOR | {"B": ("I|V7|VIm|III7|IV|I|V7|I", "V7|I|II7|V7|I|IV|V7|I")},
}
SARDANA = dance(
    # The cobla: reedy tibles and tenores, brass, a double bass, a small drum under the flabiol;
    # short steps in the minor, long steps in the major.
    "Sardana",
    "sardana catalan folk dancing",
    metre=("2/4",),
    tempo=(104, 120),
    harmony=_SARDANA,
    weights={"minor": 1.4},
    keys="F C G D Bb",
    bars=16,
    forms=("AB", "AAB", "ABB"),
    cells=("x.x.xxx.", "x..xx.x.", "x...x.x.", "xx.xx.x."),
    cadences=("x.......", "x...x___"),
    lead="oboe shawm english_horn oboe trumpet",
    leap=0.28,
    span=16,
    grace=0.12,
    grace_kind="turn",
    chords=("..x...x.", "x..xx.x."),
    chord_sounds="brass trombone horn",
    bass=("b...f...", "b..ff..."),
    bass_sounds="contrabass double_bass",
    beat=("tom2 x..xx...; triangle ....x...", "tom2 x.xxx..."),
    beat_chance=0.7,
    third="oboe trumpet english_horn",
    double="piccolo flugelhorn",
    octave=0,
    extra=(Layer("flugelhorn trombone", octaves(-12, -8, 0.3), "double", 0.4),),
    solo=(("piano", "b.x.f.x."),),
    ritard=0.5,
)
_PASO: dict[str, Harmony] = {
    "phrygian": {"": ("Im|bVII|bVI|V", "V|bVI|V|V", "IVm|bIII|bII|I")},
    "hijaz": {"": ("I|bII|I|I", "I|bII|bIII|bII|I|bII|I|I", "IVm|bIII|bII|I")},
    "major": {"": ("I|I|V7|V7|V7|V7|I|I", "I|VI7|IIm|IIm|V7|V7|I|I", "IV|I|V7|I")},
    "minor": {"": ("Im|Im|V7|V7|V7|V7|Im|Im", "Im|bVII|bVI|V7")},
}
PASO_DOBLE = Recipe(
    # A march for the bull ring: trumpets down through the phrygian close, then a broad tune in major.
    title="Paso doble",
    concepts="paso_doble spanish dancing march dramatic",
    harmony=_PASO,
    metre=("2/4",),
    tempo=(112, 126),
    bars=16,
    forms=("AB", "AAB", "ABA"),
    keys="E A D G C",
    intro=0.7,
    loose=0.012,
    layers=(
        Layer(
            "trumpet trumpet clarinet accordion flute alto_sax",
            tune(
                Tune(
                    cells=("x..xxxxx", "x.xxx.x.", "xx.xx.x.", "x...xxxx", "xxxxxx.x"),
                    cadences=("x.......", "x...x___"),
                    leap=0.22,
                    span=17,
                    grace=0.2,
                    grace_kind="turn",
                )
            ),
            "lead",
        ),
        Layer("trumpet clarinet alto_sax", thirds(-2), "double", 0.65),
        Layer("horn accordion brass", figure("..x...x.", ".xxx.x.x", low=52, high=70, gate=0.4)),
        Layer("tuba double_bass", figure("b...f...", "b...f...|b.a.f..."), "bass"),
        Layer("trombone", octaves(-12, -6, 0.5), "double", 0.3),
        Layer(
            "drums",
            drums(
                "kick x...x...; snare X.xxX.xr; castanet x.xxx.xx",
                "kick x...x...; snare XxxxX.x.; castanet x..rx..r",
                "kick x...x...; snare ..xx..xx; crash x.......|........",
                fill="snare",
            ),
            "drums",
            0.9,
            "percussion snare_drum",
        ),
    ),
    full="band",
    solo=(("piano", "b.x.f.x."), ("nylon_guitar", "b.x.f.x."), ("accordion", "b.x.f.x.")),
    endings=("x.x.X___", "X...X___"),
)
STYLES = styles(
    ("alphorn", ALPHORN),
    ("swiss_landler", SWISS_LANDLER),
    ("arin_arin", ARIN_ARIN),
    ("basque_fandango", FANDANGO_BASQUE),
    ("sardana", SARDANA),
    ("paso_doble", PASO_DOBLE),
)
