"""The Renaissance court and the baroque suite."""

from __future__ import annotations

from clamp_desktop.training.styles.arranger import Layer, Recipe, styles, varied
from clamp_desktop.training.styles.doubling import thirds
from clamp_desktop.training.styles.drumming import drums
from clamp_desktop.training.styles.figures import figure
from clamp_desktop.training.styles.melody import Tune, tune
from clamp_desktop.training.styles.song import Harmony

_COURT: dict[str, Harmony] = {
    "dorian": {
        "": (
            "Im|bVII|Im|V",
            "Im|bVII|bIII|bVII|Im|bVII|Im V|Im",
            "bIII|bVII|Im|V|bIII|bVII|Im V|Im",
            "Im|V|bIII|bVII|Im|IV|V|I",
        )
    },
    "major": {"": ("I|V|VIm|IV|I|IV|V|I", "I|bVII|I|V|I|IV|V|I")},
    "minor": {"": ("Im|V|Im|bVII|bIII|bVII|Im V|Im",)},
}
_CONSORT = (
    Layer("recorder viola", thirds(-2), "double", 0.5),
    Layer(
        "nylon_guitar harpsichord viola",
        figure("x...x...", "x.......", voicing="triad", low=52, high=72, velocity=58),
    ),
    Layer("cello bassoon trombone", figure("b...f...", "b.......", "b...b...", velocity=66), "bass"),
)
_STRAIGHT = {"reduce": False, "keys": "D G A F C Bb"}
PAVANE = Recipe(
    title="Pavane",
    concepts="pavane renaissance dancing solemn slow",
    harmony=_COURT,
    metre=("4/4", "2/2"),
    tempo=(66, 96),
    forms=("AABB", "AABBCC", "AAB"),
    layers=(
        Layer(
            "recorder recorder nylon_guitar flute viola shawm trumpet",
            tune(
                Tune(
                    cells=("x...x.x.", "x..xx.x.", "x.x.x...", "x...xxxx", "x..xxxx."),
                    cadences=("x.......", "x.x.x...", "x...x..."),
                    leap=0.12,
                    span=13,
                    grace=0.12,
                    grace_kind="below",
                )
            ),
            "lead",
        ),
        *_CONSORT,
        Layer(
            "drums",
            drums("tom4 x...x.x.", "tamb x...x.x.", fill="", crash=False),
            "drums",
            0.35,
            "percussion",
        ),
    ),
    solo=(("nylon_guitar", "b...x..."), ("harpsichord", "b...x...")),
    ritard=0.6,
    endings=("X",),
    **_STRAIGHT,  # type: ignore[arg-type]
)
GALLIARD = varied(
    # Five steps in six beats: the fourth is a leap and the fifth is missing.
    PAVANE,
    title="Galliard",
    concepts="galliard renaissance dancing lively",
    metre=("6/4",),
    tempo=(150, 204),
    bars=4,
    forms=("AABBCC", "AABB", "AABBA"),
    layers=(
        Layer(
            "recorder nylon_guitar shawm flute viola trumpet",
            tune(
                Tune(
                    cells=("x.x.x.x..xx.", "x.x.x.x...x.", "x..xx.x.x.x.", "x.x.xxx..xx.", "x.xxx.x..xx."),
                    cadences=("x.x.x.x.....", "x...x.x....."),
                    leap=0.15,
                    span=13,
                    grace=0.1,
                )
            ),
            "lead",
        ),
        Layer("recorder viola", thirds(-2), "double", 0.5),
        Layer(
            "nylon_guitar harpsichord",
            figure("x.x.x.x...x.", "x.....x.....", voicing="triad", low=52, high=72, velocity=60),
        ),
        Layer("cello bassoon", figure("b.b.b.b...b.", "b.....f....."), "bass"),
        Layer(
            "drums",
            drums("tamb X.x.x.X...x.", "tom4 X.x.x.X..xx.", fill="", crash=False),
            "drums",
            0.5,
            "percussion",
        ),
    ),
    solo=(("nylon_guitar", "b.....x....."), ("harpsichord", "b.x.x.b...x.")),
)
_SUITE: dict[str, Harmony] = {
    "major": {
        "A": ("I|V/VII|I|V|I VIm|II7|V/II II7|V", "I|IV|V7|I|VIm|II7|V|V", "I|I/III|IV|V|VIm|II7|V II7|V"),
        "B": (
            "V7|I|VI7|IIm|V7|I|IIm V7|I",
            "V|VIm|III7|VIm|IV|I/III|IIm V7|I",
            "VIm|III7|VIm|IIm|V7|I|IV V7|I",
        ),
    },
    "minor": {
        "A": (
            "Im|V7/VII|Im|V|Im|bVII7|bIII|bIII",
            "Im|IVm|V7|Im|bVI|bVII7|bIII|V",
            "Im|Im/bIII|IVm|V7|Im|IVm|V|V",
        ),
        "B": (
            "bIII|bVII7|bIII|I7|IVm|Im|V7|Im",
            "V7|Im|I7|IVm|bVII7|bIII|V7|Im",
            "bVI|bVII7|bIII|IVm|Im|V7|Im V7|Im",
        ),
    },
}
_SUITE["major"] = {
    key: tuple(one.replace("V/II II7", "II7") for one in texts) for key, texts in _SUITE["major"].items()
}


def _suite(
    title: str,
    concepts: str,
    metre: tuple[str, ...],
    tempo: tuple[float, float],
    cells: tuple[str, ...],
    cadences: tuple[str, ...],
    bass: tuple[str, ...],
    chords: tuple[str, ...],
    left: tuple[str, ...],
    grace: float = 0.2,
) -> Recipe:
    """A movement of a baroque suite: a tune, a continuo bass that walks in quarters, two repeated halves."""
    return Recipe(
        title=title,
        concepts=f"{concepts} baroque dancing",
        harmony=_SUITE,
        metre=metre,
        tempo=tempo,
        forms=("AABB", "AAB"),
        keys="D G A F C Bb E Eb",
        ritard=0.6,
        intro=0.0,
        endings=("X",),
        loose=0.01,
        reduce=False,
        build=0.05,
        layers=(
            Layer(
                "harpsichord violin flute oboe recorder harpsichord nylon_guitar",
                tune(
                    Tune(
                        cells=cells,
                        cadences=cadences,
                        leap=0.28,
                        span=17,
                        grace=grace,
                        grace_kind="trill" if grace > 0.15 else "above",
                        repeats=0.06,
                    )
                ),
                "lead",
            ),
            Layer(
                "harpsichord", figure(*chords, voicing="triad", low=52, high=70, velocity=54), "comp", 0.75
            ),
            Layer("cello bassoon harpsichord", figure(*bass, velocity=68), "bass"),
            Layer("violin oboe", thirds(-2), "double", 0.25),
        ),
        solo=tuple((sound, one) for sound in ("harpsichord", "piano", "nylon_guitar") for one in left),
        solo_voicing="triad",
    )


MINUET = _suite(
    "Minuet",
    "minuet elegant",
    ("3/4",),
    (112, 144),
    ("x.xxxx", "x.x.x.", "xxxxxx", "x..xx.", "x...x."),
    ("x.x.__", "x.....", "x.x.x."),
    ("b.t.f.", "b...f.", "b.....", "b.f.t."),
    ("x...x.", "x....."),
    ("b...x.", "b.t.f."),
)
GAVOTTE = _suite(
    "Gavotte",
    "gavotte",
    ("2/2",),
    (120, 160),
    ("x.x.xxxx", "x.x.x.x.", "xxxxx.x.", "x.xxx.x."),
    ("x...x...", "x.x.x..."),
    ("b.f.b.f.", "b...f...", "b.t.f.t."),
    ("x...x...",),
    ("b.t.f.t.", "b...x..."),
)
SARABANDE = _suite(
    "Sarabande",
    "sarabande slow solemn",
    ("3/4", "3/2"),
    (52, 72),
    ("x.x..x", "x.x...", "x..xx.", "x.x.xx"),
    ("x.x...", "x.....", "x...__"),
    ("b.....", "b.b...", "b...f."),
    ("x.x...",),
    ("b.x...", "b...x."),
    0.35,
)
GIGUE = _suite(
    "Gigue",
    "gigue lively fast",
    ("6/8",),
    (180, 234),
    ("xxxxxx", "x.xx.x", "x.xxxx", "xxxx.x"),
    ("x..x..", "x....."),
    ("b..f..", "b.tf.t", "b..t.f"),
    ("x..x..",),
    ("b..f..", "b.xf.x"),
    0.08,
)
BOURREE = _suite(
    "Bourrée",
    "bourree lively",
    ("2/2",),
    (152, 192),
    ("x.x.x.xx", "xxxxx.x.", "x.xxxxxx", "x.x.x.x."),
    ("x.x.x...", "x...x..."),
    ("b.f.t.f.", "b...f...", "b.t.f.u."),
    ("x...x...",),
    ("b.t.f.t.", "b...f..."),
    0.1,
)
STYLES = styles(
    ("pavane", PAVANE),
    ("galliard", GALLIARD),
    ("minuet", MINUET),
    ("gavotte", GAVOTTE),
    ("sarabande", SARABANDE),
    ("gigue", GIGUE),
    ("bourree", BOURREE),
)
