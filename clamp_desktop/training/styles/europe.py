"""Dances and songs of France, Italy and the German lands."""

from __future__ import annotations

from clamp_desktop.training.styles.arranger import Layer, Recipe, styles
from clamp_desktop.training.styles.dance import FOLK, FOLK_MAJOR, FOLK_MINOR, dance
from clamp_desktop.training.styles.doubling import answer
from clamp_desktop.training.styles.drumming import drums
from clamp_desktop.training.styles.figures import figure
from clamp_desktop.training.styles.melody import Tune, tune
from clamp_desktop.training.styles.song import Harmony

_WALTZ_MAJOR: Harmony = {
    "A": ("I|I|I|V7|V7|V7|V7|I", "I|I|IIm|IIm|V7|V7|I|I", "I|VI7|IIm|IIm|V7|V7|I|V7", "I|I|IV|IV|V7|V7|I|I"),
    "B": ("IV|IV|I|I|II7|II7|V7|V7", "V7|V7|I|I|V7|V7|I|I", "IV|IVm|I|VI7|IIm|V7|I|I"),
}
_WALTZ_MINOR: Harmony = {
    "A": ("Im|Im|IVm|Im|V7|V7|Im|Im", "Im|I7|IVm|IVm|Im|II7|V7|V7", "Im|Im|V7|V7|V7|V7|Im|Im"),
    "B": ("bIII|bIII|bVII7|bVII7|bIII|IVm|V7|Im", "IVm|IVm|Im|Im|V7|V7|Im|I7", "I|I|V7|V7|V7|V7|I|I"),
}
VIENNESE = dance(
    "Viennese waltz",
    "waltz austrian classical romantic dancing elegant",
    metre=("3/4",),
    tempo=(156, 192),
    harmony={"major": _WALTZ_MAJOR},
    bars=16,
    forms=("AB", "AAB", "ABA"),
    keys="C D G F Bb Eb A Ab",
    cells=("x.x.x.", "x...x.", "x..xx.", "x.....", "x.xxx.", "xxx.x.", "_.x.x."),
    cadences=("x.....", "x...__", "x.x.__"),
    lead="violin violin strings flute clarinet piano",
    leap=0.32,
    chromatic=0.14,
    span=19,
    # The second beat comes a little early in Vienna; here it is at least light.
    chords=("_.x.x.", "_.X.o."),
    chord_sounds="strings horn viola harp",
    chord_gate=0.5,
    bass=("b.....", "b.....|f....."),
    bass_sounds="contrabass cello",
    third="violin clarinet",
    double="flute cello piccolo",
    octave=12,
    extra=(
        Layer("horn", figure("x.....", voicing="triad", low=48, high=67, velocity=48), "comp", 0.4),
        Layer(
            "drums",
            drums("snare ..o.o.; kick x.....", "triangle x.....|......", fill="snare", crash=False),
            "drums",
            0.35,
            "percussion",
        ),
    ),
    solo=(("piano", "b.x.x."), ("piano", "b.x.x.|f.x.x.")),
    full="orchestra orchestral",
    rubato=0.03,
    ritard=0.5,
    endings=("X.....", "x.x.X.", "X_____"),
    grace=0.1,
    alone=False,
)
MUSETTE = dance(
    "Valse musette",
    "waltz chanson french accordion dancing nostalgic",
    metre=("3/4",),
    tempo=(150, 200),
    harmony={"minor": _WALTZ_MINOR, "major": _WALTZ_MAJOR},
    weights={"minor": 1.6},
    bars=16,
    forms=("AB", "ABA", "AAB"),
    keys="A D E G C F B",
    cells=("xxxxxx", "x.xxxx", "_xxxxx", "x.x.xx", "xxxx.x", "x..xxx"),
    cadences=("x.....", "x.x.__", "xxx.__"),
    lead="accordion accordion clarinet violin",
    chromatic=0.25,
    leap=0.42,
    span=22,
    grace=0.2,
    grace_kind="turn",
    repeats=0.04,
    chords=("_.x.x.", "_.X.x."),
    chord_sounds="steel_guitar accordion banjo",
    chord_gate=0.4,
    bass=("b.....|f.....", "b...f.", "b....."),
    beat=("brush ..x.x.; kick x.....", "snare ..o.o.; kick x....."),
    solo=(("accordion", "b.x.x."), ("piano", "b.x.x.")),
    swing=(0.5, 0.55),
    endings=("X_____", "x.x.X_"),
)
CHANSON = Recipe(
    title="Chanson",
    concepts="chanson french song nostalgic",
    harmony={
        "minor": {
            "": ("Im|IVm|V7|Im|IVm|Im|II7|V7", "Im|Im|IVm|IVm|bVII7|bIII|V7|Im", "Im|V7|Im|I7|IVm|Im|V7|Im")
        },
        "major": {"": ("I|VIm|IIm|V7|I|VI7|IIm V7|I", "I|IIIm|IV|V7|IIIm|VIm|IIm|V7")},
    },
    weights={"minor": 1.5},
    tempo=(84, 126),
    metre=("4/4",),
    forms=("AABA", "AB", "ABAB"),
    rubato=0.012,
    ritard=0.6,
    layers=(
        Layer(
            "voice low_voice accordion",
            tune(
                Tune(
                    cells=("_xxxxxx.", "xxxxx...", "_.xxx.x.", "x.xxx.x.", "xx.xx.x.", "_xx.xx.."),
                    cadences=("x...____", "x.......", "xx..____"),
                    repeats=0.35,
                    leap=0.18,
                    span=13,
                )
            ),
            "lead",
        ),
        Layer(
            "accordion",
            figure("x.......", "x...x...", voicing="triad", low=55, high=74, velocity=54),
            "comp",
            0.7,
        ),
        Layer(
            "nylon_guitar piano", figure("b.x.f.x.", "b.132.3.", "b...x.x.", voicing="triad", low=52, high=70)
        ),
        Layer("double_bass", figure("b...f...", "b.......", "b...f.a."), "bass", 0.85),
        Layer(
            "drums",
            drums("brush xoxoxoxo; kick x...x...", "brush x.xox.xo", fill="", crash=False),
            "drums",
            0.5,
        ),
        Layer("accordion clarinet violin", answer(0.5, 4), "colour", 0.55),
    ),
    solo=(("piano", "b.x.f.x."), ("nylon_guitar", "b.132.3.")),
    endings=("X", "X...X..."),
)
TARANTELLA = dance(
    "Tarantella",
    "tarantella italian folk dancing lively fast",
    metre=("6/8",),
    tempo=(195, 255),
    harmony={"minor": FOLK_MINOR, "major": FOLK_MAJOR},
    weights={"minor": 2.0},
    cells=("xxxxxx", "x.xx.x", "x.xxxx", "xxxx.x", "x..xxx"),
    cadences=("x..x..", "x..x__", "x.xx__"),
    lead="mandolin accordion clarinet violin flute recorder bagpipe",
    chords=("x.xx.x", "b.xb.x", "x..x.x"),
    chord_sounds="nylon_guitar accordion",
    bass=("b..f..", "b..b.f"),
    beat=("tamb XxxXxx", "tamb XoxXox; kick x..x..", "tamb XxxXxX; castanet x.xx.x"),
    beat_chance=0.9,
    beat_concepts="percussion tambourine",
    third="mandolin clarinet violin",
    grace=0.1,
    chromatic=0.05,
    leap=0.25,
    solo=(("accordion", "b.xf.x"), ("piano", "b.xf.x")),
)
LANDLER = dance(
    "Ländler",
    "landler austrian german folk dancing",
    metre=("3/4",),
    tempo=(108, 144),
    harmony={"major": FOLK_MAJOR},
    keys="G C D F A Bb",
    cells=("xxxxxx", "x.x.x.", "x.xxxx", "x.xxx.", "x...x.", "xxx.x."),
    cadences=("x...__", "x.x.__"),
    lead="clarinet violin accordion dulcimer flute",
    leap=0.6,
    span=18,
    repeats=0.05,
    chords=("..x.x.",),
    chord_sounds="accordion nylon_guitar horn",
    bass=("b.....|f.....",),
    bass_sounds="tuba double_bass",
    third="clarinet violin trumpet",
    solo=(("accordion", "b.x.x."), ("piano", "b.x.x."), ("dulcimer", "b.x.x.")),
)
POLKA = dance(
    "Polka",
    "polka dancing lively happy folk",
    metre=("2/4",),
    tempo=(108, 132),
    harmony={"major": FOLK_MAJOR},
    bars=16,
    forms=("AB", "AABB", "ABC"),
    keys="C F G D Bb Eb A",
    cells=("x.xxx.x.", "xxxxx.x.", "x.x.xx.x", "x.xxxxxx", "xx.xx.x.", "x...x.x."),
    cadences=("x.x.x___", "x...x___", "x.x.____"),
    lead="accordion clarinet trumpet violin piccolo",
    leap=0.4,
    chromatic=0.1,
    span=18,
    grace=0.12,
    # Oom-pah.
    chords=("..x...x.", "..X...x."),
    chord_sounds="accordion horn banjo",
    chord_gate=0.4,
    bass=("b...f...", "b...f...|b...f.a."),
    bass_sounds="tuba tuba double_bass",
    beat=(
        "kick x...x...; snare ..x...x.",
        "kick x...x...; snare ..xo..xo",
        "kick x...x...; snare ..x...xx; triangle x.......|........",
    ),
    beat_chance=0.7,
    third="clarinet trumpet accordion",
    double="piccolo clarinet",
    octave=12,
    solo=(("accordion", "b.x.f.x."), ("piano", "b.x.f.x.")),
    full="band",
    endings=("X...X___", "x.x.X___"),
)
SCHOTTISCHE = dance(
    "Schottische",
    "schottische folk dancing",
    metre=("4/4",),
    tempo=(120, 152),
    harmony=FOLK,
    weights={"major": 2.0},
    cells=("x.xxx.x.", "x..xx..x", "x.x.x.xx", "x..xx.x.", "xx.xx.x."),
    cadences=("x.x.x___", "x...x___"),
    lead="accordion fiddle clarinet violin harmonica",
    swing=(0.58, 0.68),
    chords=("..x...x.", "x...x.x."),
    bass=("b...f...", "b...f.f."),
    third="fiddle clarinet",
    solo=(("accordion", "b.x.f.x."), ("piano", "b.x.f.x.")),
    repeats=0.15,
)
STYLES = styles(
    ("viennese_waltz", VIENNESE),
    ("musette_waltz", MUSETTE),
    ("chanson", CHANSON),
    ("tarantella", TARANTELLA),
    ("landler", LANDLER),
    ("polka", POLKA),
    ("schottische", SCHOTTISCHE),
)
