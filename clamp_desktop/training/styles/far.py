"""Bands of the Philippines and of the steppe, the drone pipe of Australia, the hurdy-gurdy."""

from __future__ import annotations

from clamp_desktop.training.styles.arranger import Layer, Recipe, styles
from clamp_desktop.training.styles.dance import DORIAN, FOLK_MAJOR, FOLK_MINOR, MIXOLYDIAN, dance
from clamp_desktop.training.styles.drumming import drums
from clamp_desktop.training.styles.figures import drone, figure
from clamp_desktop.training.styles.melody import Tune, tune
from clamp_desktop.training.styles.song import Harmony

_STILL: Harmony = {"": ("I5|I5|I5|I5",)}
RONDALLA = dance(
    # Bandurrias tremolo in thirds, lauds below them, guitars and a plucked bass; waltz, march or habanera.
    "Rondalla piece",
    "filipino spanish folk dancing",
    metre=("3/4",),
    tempo=(132, 180),
    harmony={"major": FOLK_MAJOR, "minor": FOLK_MINOR},
    keys="C G D F A",
    bars=8,
    cells=("x.x.x.", "x...x.", "x.xxx.", "xxxxx.", "x..xx."),
    cadences=("x.....", "x.x.__"),
    lead="mandolin mandolin charango",
    grace=0.35,
    grace_kind="trill",
    leap=0.26,
    span=17,
    chords=("..x.x.", "_.x.x."),
    chord_sounds="nylon_guitar steel_guitar",
    bass=("b.....|f.....", "b....."),
    third="mandolin mandolin",
    double="bouzouki mandolin",
    extra=(Layer("mandolin", figure("xxxxxxxxxxxx", low=55, high=74, velocity=44, gate=0.8), "comp", 0.5),),
    ritard=0.4,
)
TINIKLING = dance(
    # Poles beaten together in three: apart, apart, together.
    "Tinikling",
    "filipino folk dancing lively",
    metre=("3/4",),
    tempo=(144, 190),
    harmony={"major": {"": ("I|I|V7|V7|V7|V7|I|I", "I|V7|V7|I")}},
    keys="C G D F",
    cells=("x.x.x.", "x.xxx.", "x...x."),
    cadences=("x.....", "x.x.__"),
    lead="mandolin mandolin flute charango",
    leap=0.3,
    span=14,
    chords=("..x.x.",),
    chord_sounds="nylon_guitar",
    bass=("b.....",),
    third="mandolin",
    beat=("stick o.X.X.", "block2 x.....; stick ..X.X."),
    beat_chance=0.85,
)
STEPPE = Recipe(
    # Horse-head fiddles and lutes in a canter, a deep held voice, five tones.
    title="Mongolian song",
    concepts="mongolian folk lively",
    harmony={"minor_pentatonic": {"": ("I5|I5|IV5|I5", "I5|bVII5|I5|I5")}, "major_pentatonic": _STILL},
    metre=("4/4",),
    tempo=(100, 138),
    forms=("AABB", "AABA", "ABAB"),
    keys="F G A Bb D",
    reduce=False,
    layers=(
        Layer(
            "cello erhu voice low_voice viola",
            tune(
                Tune(
                    cells=("x..xx..x", "x.xxx.xx", "x.....xx", "x..xx.x.", "x......."),
                    cadences=("x.......", "x..x...."),
                    strong_chord=0.4,
                    span=17,
                    leap=0.3,
                    grace=0.35,
                    grace_kind="waver",
                )
            ),
            "lead",
        ),
        Layer("pipa shamisen", figure("b.bbb.bb", "b..bb.b.", velocity=62, bass=(50, 66)), "comp", 0.85),
        Layer("low_voice cello", drone((0,), 2.0, 43, 62), "drone", 0.7),
        Layer("contrabass cello", figure("b..bb..b", "b...b.bb", velocity=70), "bass", 0.6),
        Layer("drums", drums("tom4 X..xX.xx", "tom4 X.xxX.xx; jingle x.x.x.x.", fill=""), "drums", 0.5),
    ),
)
DIDGERIDOO = Recipe(
    # One tone for ever, in changing colours and a beat of breath and sticks; over it a few notes of a voice.
    title="Didgeridoo piece",
    concepts="hypnotic ostinato ceremonial",
    harmony={"minor_pentatonic": _STILL, "dorian": _STILL},
    metre=("4/4",),
    tempo=(84, 124),
    forms=("AABA", "AAB", "ABAB"),
    keys="C D Eb E B",
    reduce=False,
    build=0.5,
    layers=(
        Layer(
            "didgeridoo",
            figure(
                "b.bbb.bb",
                "b..b..b.",
                "bb.bbb.b",
                "b.b.bb.b",
                velocity=84,
                bass=(34, 46),
                gate=1.0,
                change=0.3,
            ),
            "bass",
        ),
        Layer(
            "voice low_voice flute shakuhachi",
            tune(
                Tune(
                    cells=("x...x.x.", "x.x.x...", "x.......", "__x.x.x."),
                    cadences=("x...____", "x......."),
                    down=0.5,
                    span=10,
                    leap=0.12,
                    repeats=0.3,
                    strong_chord=0.3,
                    mask="xx..",
                    grace=0.3,
                    grace_kind="slide",
                )
            ),
            "lead",
            0.6,
        ),
        Layer(
            "drums",
            drums("claves x...x...", "claves x.x.x.x.; tom4 x..x..x.", crash=False, fill=""),
            "drums",
            0.9,
            "percussion",
        ),
    ),
    endings=("X",),
)
VIELLE = dance(
    # The wheel bows two drones with the tune; the trompette buzzes the rhythm.
    "Hurdy-gurdy bourrée",
    "bourree french folk dancing",
    metre=("3/8",),
    tempo=(88, 116),
    harmony={"major": {"": ("I5|I5|V5|I5",)}, "dorian": DORIAN, "mixolydian": MIXOLYDIAN},
    keys="G C D",
    cells=("x.x.x.", "x.xxx.", "xxxxx.", "x...x."),
    cadences=("x.x...", "x....."),
    lead="hurdy_gurdy hurdy_gurdy bagpipe accordion",
    grace=0.35,
    grace_kind="double",
    leap=0.22,
    span=13,
    strong=0.6,
    drone_sounds="hurdy_gurdy pipe_drone",
    drone_chance=0.95,
    beat=("snare x.ooo.", "tamb x...x."),
    beat_chance=0.2,
    double="hurdy_gurdy accordion",
    octave=0,
    reduce=False,
    bars=8,
    forms=("AABB", "AABBAB", "ABAB"),
)
STYLES = styles(
    ("rondalla", RONDALLA),
    ("tinikling", TINIKLING),
    ("steppe_band", STEPPE),
    ("didgeridoo", DIDGERIDOO),
    ("hurdy_gurdy_bourree", VIELLE),
)
