"""Dances of the Celtic lands, of England and of those who took them across the sea."""

from __future__ import annotations

from clamp_desktop.training.styles.arranger import Recipe, styles
from clamp_desktop.training.styles.dance import DORIAN, FOLK_MAJOR, FOLK_MINOR, MIXOLYDIAN, dance
from clamp_desktop.training.styles.song import Harmony

_STRATHSPEY_ENDS = ("xx..x...", "x..xx...", "xx..x..x")
STRATHSPEY = dance(
    # Dotted pairs both ways round; the short note on the beat is the Scotch snap.
    "Strathspey",
    "strathspey scottish folk dancing fiddle_tune",
    metre=("4/4",),
    tempo=(108, 136),
    harmony={"major": FOLK_MAJOR, "mixolydian": MIXOLYDIAN, "dorian": DORIAN},
    weights={"major": 2.0},
    keys="A D G E F Bb",
    cells=(
        "x..xxx..x..xx..x",
        "xx..x..xx..xxx..",
        "x..xx..xxx..x..x",
        "x..xxx..xx..x..x",
        "xx..xx..x..xx..x",
    ),
    cadences=("x..xx..xx...x...", "xx..x..xx...x..."),
    lead="fiddle fiddle violin accordion piano bagpipe",
    leap=0.4,
    span=18,
    grace=0.2,
    grace_kind="above",
    repeats=0.16,
    chords=("..x...x.", "x...x..."),
    chord_sounds="piano accordion",
    bass=("b.f.b.f.", "b...f..."),
    bass_sounds="cello double_bass piano",
    beat=("snare X.oxX.oxX.oxX.ox",),
    beat_chance=0.15,
    double="cello",
    solo=(("piano", "b.x.f.x."), ("accordion", "b.x.f.x.")),
)
_WELSH_HARP = "harp fiddle flute harp whistle piano"
WELSH_DANCE = dance(
    # Hornpipes and jigs for the triple harp: broken chords, divisions.
    "Welsh dance",
    "welsh folk dancing lively",
    metre=("4/4", "2/4"),
    tempo=(104, 144),
    harmony={"major": FOLK_MAJOR, "minor": FOLK_MINOR},
    keys="G D C F Bb A",
    cells=("x.xxx.xx", "xxxxxxxx", "x.x.xxxx", "xxxxx.x."),
    cadences=("x.x.x___", "x.x.x.__"),
    lead=_WELSH_HARP,
    leap=0.38,
    span=18,
    chords=("b.x.f.x.", "b.2.3.2."),
    chord_sounds="harp harp piano",
    double="fiddle flute",
    octave=0,
    solo=(("harp", "b.2.3.2."), ("harp", "b.x.f.x.")),
)
_BRETON_MODES = {
    "dorian": {"": ("Im|Im|bVII|Im", "Im|bVII|Im|Im", "Im|bVII|IV|Im")},
    "minor": {"": ("Im|bVII|Im|Im", "Im|bVI|bVII|Im")},
    "mixolydian": {"": ("I|bVII|I|I", "I|I|bVII|I")},
    "major_pentachord": {"": ("I|I|V|I", "I|V|I|I")},
}


def _breton(title: str, words: str, **more: object) -> Recipe:
    """Bombard and pipes answer each other over a drone: short lines, a narrow compass, each sung twice."""
    values: dict[str, object] = {
        "harmony": _BRETON_MODES,
        "keys": "Bb G A D C E",
        "lead": "shawm bagpipe fiddle clarinet accordion flute voice",
        "grace": 0.25,
        "grace_kind": "double",
        "leap": 0.14,
        "span": 9,
        "repeats": 0.22,
        "bars": 4,
        "phrase": 2,
        "drone_sounds": "pipe_drone harmonium fiddle",
        "drone_chance": 0.6,
        "double": "bagpipe shawm clarinet fiddle",
        "octave": 0,
        "chords": ("x...x...", "..x...x."),
        "chord_sounds": "steel_guitar harp accordion",
        "forms": ("AABB", "AAAABBBB", "AABBAABB"),
        "reduce": False,
    }
    return dance(title, f"breton french folk dancing {words}", **(values | more))  # type: ignore[arg-type]


AN_DRO = _breton(
    "An dro",
    "",
    metre=("4/4",),
    tempo=(112, 136),
    cells=("x.xxx.xx", "x.x.xxxx", "xxxxx.x.", "x.xxxxx."),
    cadences=("x.x.x...", "xxx.x..."),
    beat=("snare X..xX.xx; kick x...x...",),
    beat_chance=0.25,
)
BRETON_GAVOTTE = _breton(
    "Breton gavotte",
    "lively",
    metre=("2/4",),
    tempo=(128, 156),
    cells=("x.xxx.xx", "xxxxx.xx", "xx.xxx.x", "x.xxxxxx"),
    cadences=("x.xxx...", "xx.xx..."),
    beat=("snare Xoxxxoxx; kick x...x...",),
    beat_chance=0.2,
)
BRETON_SUITE = _breton(
    "Breton round in six",
    "lively",
    metre=("6/8",),
    tempo=(150, 204),
    cells=("x.xx.x", "xxxx.x", "x.xxxx", "x..x.x"),
    cadences=("x.xx..", "x..x.."),
    chords=("x..x..",),
    beat=("snare X.xx.x; kick x..x..",),
    beat_chance=0.2,
)
MORRIS = dance(
    # Four bars to a figure, a skip in the step, pipe and tabor.
    "Morris tune",
    "morris_dance english folk dancing lively",
    metre=("6/8",),
    tempo=(150, 186),
    harmony={"major": FOLK_MAJOR, "mixolydian": MIXOLYDIAN},
    weights={"major": 3.0},
    keys="G D C A F",
    cells=("x.xx.x", "xxxx.x", "x..x.x", "x.xx.."),
    cadences=("x..x..", "x.xx.."),
    lead="concertina whistle fiddle accordion concertina recorder",
    leap=0.26,
    span=14,
    bars=8,
    forms=("AABB", "AABBAB", "AAB"),
    chords=("x..x..", "..x..x"),
    chord_sounds="concertina accordion melodica",
    beat=("snare X.xX.x; jingle x..x..", "tom3 X.xX.x"),
    beat_chance=0.5,
    solo=(("concertina", "b.xf.x"),),
)
REEL_QUEBEC = dance(
    # Fiddle or melodeon, a piano that walks in octaves, the seated player's feet: heel, toe, toe.
    "Reel québécois",
    "reel canadian folk dancing fiddle_tune lively fast",
    metre=("2/2",),
    tempo=(200, 236),
    harmony={
        "major": {"": ("I|I|V7|I", "I|IV|V7|I", "I|I|I|V7|I|I|V7|I", "I|VIm|IIm|V7|I|VI7|V7|I")},
        "mixolydian": {"": ("I|I|bVII|I",)},
    },
    weights={"major": 4.0},
    keys="D A G C",
    cells=("xxxxxxxx", "x.xxxxxx", "x.xxx.xx", "xx.xx.xx"),
    cadences=("xxx.x...", "x.x.x___"),
    lead="fiddle fiddle accordion harmonica",
    leap=0.34,
    span=19,
    grace=0.12,
    grace_kind="roll",
    repeats=0.06,
    chords=("..x...x.", "..x...xx"),
    chord_sounds="piano steel_guitar",
    chord_gate=0.35,
    bass=("b...f...", "b...a...|b...f...", "b.f.u.f."),
    bass_sounds="piano double_bass",
    beat=("kick X...X...; stick X.xxX.xx", "stick X.xxX.xx; rim X..xX..x"),
    beat_chance=0.95,
    double="fiddle accordion",
    octave=0,
    solo=(("piano", "b.x.f.x."), ("accordion", "b.x.f.x.")),
)
_OLD_TIME: Harmony = {"": ("I5|I5|I5|V", "I|I|IV|I|I|I|V|I", "I|I|I|bVII", "I|IV|I|V|I|IV|V|I")}
OLD_TIME = dance(
    # Crooked now and then, shuffled bowing, the banjo frailing beside the tune, the lowest strings droning.
    "Old-time tune",
    "american american_fiddle fiddle_tune folk dancing",
    metre=("2/4",),
    tempo=(92, 116),
    harmony={"major_pentatonic": _OLD_TIME, "mixolydian": MIXOLYDIAN, "major": _OLD_TIME},
    keys="A D G C",
    cells=("x.xxx.xx", "xxx.xxx.", "x.xxxxx.", "x..xx.xx", "xx.xx.xx"),
    cadences=("x.xxx...", "x...x..."),
    lead="fiddle fiddle banjo fiddle harmonica",
    leap=0.26,
    span=17,
    grace=0.25,
    grace_kind="slide",
    repeats=0.2,
    swing=(0.5, 0.56),
    swing_unit=0.5,
    drone_sounds="fiddle",
    drone_chance=0.35,
    chords=("b.x.b.xx", "1.x.1.xx"),
    chord_sounds="banjo steel_guitar banjo",
    bass=("b...f...",),
    double="banjo fiddle",
    octave=0,
    solo=(("banjo", "b.x.b.xx"),),
    reduce=False,
)
STYLES = styles(
    ("strathspey", STRATHSPEY),
    ("welsh_dance", WELSH_DANCE),
    ("an_dro", AN_DRO),
    ("breton_gavotte", BRETON_GAVOTTE),
    ("breton_suite", BRETON_SUITE),
    ("morris", MORRIS),
    ("quebec_reel", REEL_QUEBEC),
    ("old_time", OLD_TIME),
)
