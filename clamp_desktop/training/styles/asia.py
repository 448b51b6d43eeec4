"""India, East and South-East Asia: drones, cycles, pentatonic scales."""

from __future__ import annotations

from clamp_desktop.training.styles.arranger import Layer, Recipe, styles, varied
from clamp_desktop.training.styles.dance import dance
from clamp_desktop.training.styles.drumming import drums
from clamp_desktop.training.styles.figures import figure
from clamp_desktop.training.styles.melody import Tune, tune
from clamp_desktop.training.styles.plucking import koto_hand, pillars_only, to_pillars, zither_runs
from clamp_desktop.training.styles.song import Harmony

_STILL: Harmony = {"": ("I5|I5|I5|I5",)}
BHANGRA = dance(
    "Bhangra",
    "bhangra indian dancing festive lively",
    metre=("4/4",),
    tempo=(92, 116),
    harmony={
        "minor": {"": ("Im|Im|bVII|Im", "Im|Im|Im|Im", "Im|bVI|bVII|Im")},
        "phrygian": {"": ("Im|Im|bII|Im",)},
        "major": {"": ("I|I|IV|I", "I|V|IV|I")},
    },
    swing=(0.58, 0.67),
    cells=("x.xxx.xx", "xx.xx.x.", "x.xx.xx.", "x.x.xxx."),
    cadences=("x.x.x...", "x...____"),
    lead="voice saw_lead sitar low_voice square_lead flute",
    leap=0.1,
    repeats=0.3,
    span=10,
    grace=0.35,
    grace_kind="slide",
    strong=0.5,
    double="saw_lead sitar",
    octave=12,
    # The dhol: deep stroke on one, the thin stick dancing over the swung eighths.
    beat=(
        "dum X..x..x.; tek x.xxx.xx; clap ..x...x.",
        "kick X..xX.x.; dum x..x..x.; tek xx.xxx.x; cowbell x.x.x.x.",
    ),
    beat_chance=1.0,
    beat_concepts="percussion hand_drums",
    bass=("b...b.b.", "b..bb.f."),
    bass_sounds="synth_bass finger_bass",
    chords=("..x...x.",),
    chord_sounds="harmonium poly_synth clean_guitar",
    solo=(),
)
_PENTA: Harmony = {"": ("I5|I5|V5|I5", "I5|VIm|V5|I5", "I5|IV5|V5|I5", "I5|I5|VI5|I5")}
CHINESE = dance(
    "Chinese tune",
    "chinese folk ornamented",
    metre=("4/4",),
    tempo=(60, 126),
    harmony={"major_pentatonic": _PENTA, "minor_pentatonic": {"": ("I5|I5|IV5|I5", "I5|bVII5|IV5|I5")}},
    weights={"major_pentatonic": 2.5},
    keys="D G C F A Bb E",
    cells=("x...x.x.", "x.xxx.x.", "x.x.xxx.", "x..xx...", "xxxxx.x.", "x...xxxx"),
    cadences=("x.......", "x.x.x...", "x...x..."),
    lead="erhu guzheng dizi pipa erhu guzheng flute",
    strong=0.4,
    leap=0.3,
    span=19,
    grace=0.4,
    grace_kind="slide",
    double="dizi erhu pipa guzheng",
    octave=0,
    chords=("1.2.3.2.", "b.1.2.3.", "b.......|1.2.3.4."),
    chord_sounds="guzheng pipa dulcimer harp",
    chord_gate=1.2,
    bass=("b.......",),
    bass_sounds="cello guzheng",
    beat=("block1 x...x...; block2 ..x...x.", "triangle x.......; block1 x.x.x.xx"),
    beat_chance=0.3,
    solo=(("guzheng", "b.1.2.3."), ("piano", "b...x...")),
    solo_voicing="power",
    reduce=False,
    ritard=0.5,
    rubato=0.015,
    extra=(
        Layer(
            "guzheng",
            figure("________|____1234", "12345___|________", voicing="octaves", low=60, high=84, velocity=52),
            "colour",
            0.3,
        ),
    ),
)
KOTO = dance(
    "Koto piece",
    "japanese koto meditative",
    metre=("4/4",),
    tempo=(60, 108),
    harmony={"in_sen": _STILL, "miyako_bushi": _STILL, "hirajoshi": {"": ("I5|I5|V5|I5", "I5|I5|I5|I5")}},
    keys="D A E G",
    cells=("x...x.x.", "x.x.x...", "x.xxx...", "x....xxx", "x..xx...", "xxxx...."),
    cadences=("x.......", "x...x...", "x.x....."),
    lead="koto koto shakuhachi koto shamisen",
    strong=0.35,
    leap=0.35,
    span=19,
    grace=0.3,
    grace_kind="slide",
    octave=-12,
    double="koto shakuhachi",
    extra=(Layer("koto", koto_hand(), "comp", 0.95),),
    beat=("tom4 x.......|....x...", "block1 x...............|....x...x.x.xxxx"),
    beat_chance=0.12,
    solo=(("koto", "b...1..."),),
    solo_voicing="power",
    reduce=False,
    ritard=0.8,
    rubato=0.035,
    endings=("X",),
    alone=False,
)
TAIKO = Recipe(
    title="Festival drums",
    concepts="japanese festive percussion lively",
    harmony={"yo": _PENTA},
    metre=("4/4",),
    tempo=(96, 150),
    forms=("AABB", "AAB"),
    reduce=False,
    build=0.8,
    layers=(
        Layer(
            "whistle flute shakuhachi",
            tune(
                Tune(
                    cells=("x.xxx.x.", "xxx.x...", "x...x.xx", "____x.x.", "x.x.xx.."),
                    cadences=("x.......", "x...____"),
                    strong_chord=0.3,
                    grace=0.4,
                    grace_kind="double",
                    span=12,
                )
            ),
            "lead",
            0.85,
        ),
        Layer("taiko", figure("b.bbb.b.", "b...bb..", "bbb.bbb.", velocity=96), "colour", 0.9, "taiko"),
        Layer(
            "drums",
            drums(
                "tom4 X.xxX.xx; rim x.x.x.x.; tom3 ......xx",
                "tom4 X...Xxx.; tom2 ..xx..xx; triangle x.x.x.x.",
                fill="toms",
                crash=False,
            ),
            "drums",
            1.0,
        ),
    ),
    endings=("X.X.X___", "X"),
    solo=(),
)
# Twelve pulses in four threes, the drum leaning into the last of each.
KOREAN = dance(
    "Korean folk tune",
    "korean folk ornamented",
    metre=("12/8",),
    tempo=(90, 165),
    harmony={"minor_pentatonic": _STILL, "yo": _STILL},
    keys="D G A C F",
    cells=("x..x.xx..x..", "x..x..x.xx..", "x.....x.xx.x", "x.xx..x..x.x"),
    cadences=("x.....x.....", "x..x..x....."),
    lead="koto flute shawm voice erhu dizi",
    strong=0.3,
    leap=0.25,
    span=14,
    grace=0.5,
    grace_kind="waver",
    double="koto flute erhu shawm",
    octave=0,
    beat=(
        "dum X.....x.....; tek ...x.x..xx.x; ka x...........",
        "dum X..x..x.....; tek ..x..x..xx.x",
        "dum x....x...x..; tek ..x.x..xx..x",
    ),
    beat_chance=0.95,
    beat_concepts="percussion hand_drums",
    bass=("b.....f.....",),
    bass_sounds="koto cello",
    solo=(),
    reduce=False,
    alone=True,
)
THAI = dance(
    "Thai tune",
    "thai ceremonial",
    metre=("2/4",),
    tempo=(76, 120),
    harmony={"major_pentatonic": _STILL},
    tuning={"major_pentatonic": {2: -28.0, 4: -55.0, 9: -42.0}},
    keys="C G F Bb",
    cells=("xxxxxxxx", "x.xxx.xx", "x.x.xxxx", "xxxxx.x."),
    cadences=("x...x...", "xxxxx..."),
    lead="xylophone marimba shawm dulcimer",
    strong=0.3,
    leap=0.2,
    span=15,
    grace=0.2,
    grace_kind="roll",
    double="marimba shawm dulcimer flute",
    octave=0,
    chords=("1.3.1.3.", "12121212"),
    chord_sounds="marimba",
    chord_gate=0.8,
    beat=(
        "triangle x...x...; triangle0 ..x...x.; dum x.....x.; tek ..xx...x",
        "triangle ....x...; triangle0 x.......; dum x..x..x.",
    ),
    beat_chance=0.95,
    beat_concepts="percussion hand_drums",
    solo=(),
    reduce=False,
    phrase=4,
)
VIETNAMESE = dance(
    "Vietnamese tune",
    "vietnamese folk lyrical",
    metre=("2/4",),
    tempo=(56, 84),
    harmony={"minor_pentatonic": _STILL, "major_pentatonic": _PENTA, "yo": _STILL},
    keys="D G A C E",
    cells=("x...x.xx", "x.xxx...", "x..xx.x.", "xx.xx...", "x.....xx"),
    cadences=("x.......", "x...x..."),
    lead="guzheng dizi pipa erhu voice",
    strong=0.35,
    leap=0.3,
    span=17,
    grace=0.65,
    grace_kind="waver",
    chords=("b.1.2.1.", "b...1.2."),
    chord_sounds="guzheng nylon_guitar pipa",
    chord_gate=1.2,
    double="guzheng dizi",
    octave=0,
    beat=("block1 x...x.x.", "block1 ....x...; block2 ......x."),
    beat_chance=0.45,
    solo=(("guzheng", "b.1.2.1."),),
    solo_voicing="power",
    reduce=False,
    rubato=0.02,
)
# The higher xylophone streams in octaves, the lower one and the gong circle hold the pillars under it.
THAI = varied(
    THAI,
    layers=(
        Layer("xylophone xylophone marimba", to_pillars(0.25), "lead"),
        Layer("marimba", to_pillars(0.5, False, 66), "comp", 0.6),
        Layer("bells marimba vibraphone", pillars_only(), "comp", 0.85),
        Layer("shawm dulcimer flute", pillars_only(False, 74), "colour", 0.6),
        *(layer for layer in THAI.layers if layer.role == "drums"),
    ),
    alone=False,
)
KOREAN = varied(
    KOREAN,
    harmony={"minor_pentatonic": _STILL, "yo": _STILL, "menari": _STILL, "yukchabaegi": _STILL},
)
SANJO = varied(
    # One zither and an hourglass drum: slow and shaking first, the beat growing quicker.
    KOREAN,
    title="Sanjo",
    concepts="korean ornamented",
    tempo=(84, 132),
    layers=(
        Layer(
            "koto koto guzheng",
            tune(
                Tune(
                    cells=("x.....x..x..", "x..x..x.xx..", "x..x.xx..x.x", "x.xx.xx.xx.x"),
                    cadences=("x...........", "x.....x....."),
                    strong_chord=0.2,
                    leap=0.3,
                    span=19,
                    grace=0.6,
                    grace_kind="waver",
                    gate=1.0,
                    repeats=0.25,
                )
            ),
            "lead",
        ),
        *(layer for layer in KOREAN.layers if layer.role == "drums"),
    ),
    alone=False,
)
EOTMORI = varied(
    # Ten in threes and twos.
    KOREAN,
    title="Korean tune in ten",
    metre=("10/8 3+2+3+2",),
    tempo=(132, 190),
    layers=(
        Layer(
            "flute shawm koto erhu voice",
            tune(
                Tune(
                    cells=("x..x.x..x.", "x.xx.x.xx.", "x..xxx..x.", "x.....x.xx"),
                    cadences=("x....x....", "x..x.x...."),
                    strong_chord=0.3,
                    span=14,
                    grace=0.45,
                    grace_kind="waver",
                )
            ),
            "lead",
        ),
        Layer(
            "drums",
            drums(
                "dum X....x....; tek ...x.x..x.", "dum X....x....; tek ..xx...xx.", fill="hand", crash=False
            ),
            "drums",
            0.95,
            "percussion hand_drums",
        ),
    ),
    alone=False,
)
VIETNAMESE = varied(VIETNAMESE, layers=(*VIETNAMESE.layers, Layer("guzheng", zither_runs(), "colour", 0.6)))
VIETNAMESE_SAD = varied(
    # The southern mode: tones that shake and sink, slow, a wooden clapper for the last beat.
    VIETNAMESE,
    title="Vietnamese lament",
    concepts="vietnamese folk sad slow lyrical",
    tempo=(46, 62),
    harmony={"minor_pentatonic": _STILL, "shang": _STILL},
    layers=(
        Layer(
            "erhu guzheng voice cello",
            tune(
                Tune(
                    cells=("x...x.xx", "x.xxx...", "x.....xx", "xx..x..."),
                    cadences=("x.......", "x...x..."),
                    strong_chord=0.3,
                    span=15,
                    grace=0.7,
                    grace_kind="waver",
                    gate=1.0,
                    down=0.2,
                )
            ),
            "lead",
        ),
        *VIETNAMESE.layers[1:],
    ),
)
STYLES = styles(
    ("sanjo", SANJO),
    ("korean_ten", EOTMORI),
    ("vietnamese_lament", VIETNAMESE_SAD),
    ("bhangra", BHANGRA),
    ("chinese", CHINESE),
    ("koto", KOTO),
    ("taiko", TAIKO),
    ("korean", KOREAN),
    ("thai", THAI),
    ("vietnamese", VIETNAMESE),
)
