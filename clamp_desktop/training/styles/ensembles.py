"""Chamber groups, orchestras of strings, two at one piano, a poem for orchestra."""

from __future__ import annotations

from clamp_desktop.training.styles.arranger import Layer, Recipe, styles, varied
from clamp_desktop.training.styles.art import SONATINA
from clamp_desktop.training.styles.doubling import answer, octaves, thirds
from clamp_desktop.training.styles.drumming import drums
from clamp_desktop.training.styles.figures import figure
from clamp_desktop.training.styles.melody import Tune, tune
from clamp_desktop.training.styles.song import Harmony

_ROMANTIC: dict[str, Harmony] = {
    "major": {
        "A": ("I|VIm|IIm|V7|I|VI7|IIm V7|I", "I|I|IV|I|IIm|V7|I|I"),
        "B": ("VIm|III7|VIm|II7|V|II7|V|V7", "bVI|bIII|IVm|V7|bVI|IVm|II7|V7"),
    },
    "minor": {
        "A": ("Im|IVm|V7|Im|bVI|IIm7b5|V7|Im", "Im|Im|V7|Im|IVm|Im|V7|Im"),
        "B": ("bIII|bVII7|bIII|V7|bVI|IVm|V7|Im", "bVI|bIII|bVII|IVm|bVI|II7|V|V7"),
    },
}
_THEME = Tune(
    cells=("x...x.x.", "x..xx.x.", "x.xxx.x.", "x.x.x...", "xxxxx.x."),
    cadences=("x...x...", "x.......", "x.x.x___"),
    leap=0.26,
    span=17,
    grace=0.1,
    grace_kind="turn",
    chromatic=0.06,
    centre=0.6,
)
_GROUP = varied(
    SONATINA, harmony=_ROMANTIC, weights={}, forms=("ABA", "AABA", "AAB"), tempo=(76, 144), metre=("4/4",)
)
_INNER = ("2.3.2.3.", ".2.2.2.2", "32323232", "3.......", "2...3...")
_LOW_INNER = ("1.2.1.2.", ".1.1.1.1", "11111111", "2.......", "1...2...")


def _inner(sounds: str, patterns: tuple[str, ...], low: int, chance: float = 1.0) -> Layer:
    play = figure(*patterns, voicing="triad", low=low, high=low + 17, velocity=58, gate=0.8, change=0.3)
    return Layer(sounds, play, "comp", chance)


_BASS = figure("b...f...", "b.......", "b.b.b.b.", "b...b.f.", velocity=66, gate=0.9)
STRING_ORCHESTRA = varied(
    _GROUP,
    title="Piece for strings",
    concepts="string_orchestra strings classical orchestral",
    tempo=(58, 132),
    layers=(
        Layer("violin strings violin", tune(_THEME), "lead"),
        Layer("violin strings", thirds(-2), "double", 0.5),
        _inner("strings violin", _INNER, 57),
        _inner("viola strings", _LOW_INNER, 50),
        Layer("cello", _BASS, "bass"),
        Layer("contrabass", figure("b.......", "b...f...", velocity=62), "bass", 0.9),
        Layer("pizzicato", figure("..x...x.", low=52, high=72, velocity=50), "comp", 0.2),
    ),
)
WIND_QUINTET = varied(
    # Flute, oboe, clarinet, horn, bassoon.
    _GROUP,
    title="Wind quintet movement",
    concepts="wind_quintet quintet woodwinds chamber_music classical",
    tempo=(84, 144),
    layers=(
        Layer("flute oboe flute", tune(_THEME), "lead"),
        Layer("oboe", thirds(-2), "double"),
        _inner("clarinet", _INNER, 55),
        _inner("horn", _LOW_INNER, 48),
        Layer("bassoon", _BASS, "bass"),
    ),
)
WIND_TRIO = varied(
    WIND_QUINTET,
    title="Wind trio",
    concepts="trio woodwinds three_voices chamber_music classical",
    layers=(
        Layer("oboe flute clarinet", tune(_THEME), "lead"),
        Layer("basset_horn alto_flute basset_horn bass_clarinet", thirds(-2), "double"),
        Layer("bassoon", _BASS, "bass"),
    ),
)
PIANO_TRIO = varied(
    _GROUP,
    title="Piano trio movement",
    concepts="piano_trio trio chamber_music classical",
    layers=(
        Layer("violin", tune(_THEME), "lead"),
        Layer("cello", octaves(-12, -4, 0.4), "double", 0.6),
        Layer("cello", answer(0.5, 4), "double", 0.6),
        Layer(
            "piano",
            figure("b1232123", "b.x.f.x.", "b.x.x.x.", "12321232", low=48, high=74, velocity=60, change=0.4),
            "comp",
        ),
        Layer("piano", figure("b.......", "b...f...", velocity=62, bass=(33, 46)), "bass"),
    ),
)
PIANO_QUINTET = varied(
    PIANO_TRIO,
    title="Piano quintet movement",
    concepts="quintet chamber_music classical romantic",
    layers=(
        Layer("violin", tune(_THEME), "lead"),
        Layer("violin", thirds(-2), "double", 0.9),
        _inner("viola", _LOW_INNER, 50),
        Layer("cello", _BASS, "bass"),
        Layer(
            "piano",
            figure("b1232123", "x.x.x.x.", "12341234", low=50, high=76, velocity=56, change=0.4),
            "comp",
        ),
    ),
)
BRASS_QUINTET = varied(
    _GROUP,
    title="Brass quintet",
    concepts="brass_band_ensemble quintet brass chamber_music",
    tempo=(72, 126),
    layers=(
        Layer("trumpet flugelhorn", tune(_THEME), "lead"),
        Layer("trumpet flugelhorn", thirds(-2), "double"),
        _inner("horn", _INNER, 48),
        _inner("trombone", _LOW_INNER, 43),
        Layer("tuba", _BASS, "bass"),
    ),
)
STRING_QUINTET = varied(
    _GROUP,
    title="String quintet movement",
    concepts="quintet strings chamber_music classical",
    layers=(
        Layer("violin", tune(_THEME), "lead"),
        Layer("violin", thirds(-2), "double"),
        _inner("viola", _INNER, 53),
        _inner("viola", _LOW_INNER, 50),
        Layer("cello", _BASS, "bass"),
    ),
)
FOUR_HANDS = varied(
    # Primo in octaves or thirds high up, secondo with bass and chords.
    _GROUP,
    title="Piece for four hands",
    concepts="four_hands duet piano",
    tempo=(88, 152),
    layers=(
        Layer(
            "piano", tune(Tune(cells=_THEME.cells, cadences=_THEME.cadences, span=15, centre=0.85)), "lead"
        ),
        Layer("=", octaves(-12, -6), "double", 0.7),
        Layer("piano", figure(".x.x.x.x", "..x...x.", "13231323", low=50, high=67, velocity=58)),
        Layer("piano", figure("b...f...", "b.......", "b.f.b.f.", velocity=64, bass=(36, 48)), "bass"),
    ),
)
_DUET_TUNE = tune(Tune(cells=_THEME.cells, cadences=_THEME.cadences, span=13, leap=0.2))
DUO = varied(
    _GROUP,
    title="Duo",
    concepts="duet two_voices chamber_music",
    layers=(
        Layer("violin flute recorder clarinet alto_flute viola_da_gamba", _DUET_TUNE, "lead"),
        Layer("violin viola recorder clarinet cello", thirds(-2), "double"),
    ),
)
BICINIUM = varied(
    # A bass that moves against the tune.
    DUO,
    title="Two-part piece",
    concepts="two_voices polyphonic teaching",
    layers=(
        Layer("recorder harpsichord crumhorn violin clavichord lute piano", _DUET_TUNE, "lead"),
        Layer("=", figure("b.t.f.t.", "b.f.t.f.", "b...t.f.", velocity=66, bass=(43, 58)), "bass"),
    ),
    tempo=(80, 120),
)
TRIO = varied(
    DUO,
    title="Three-part piece",
    concepts="trio three_voices chamber_music",
    layers=(
        Layer("recorder crumhorn violin oboe viola_da_gamba", _DUET_TUNE, "lead"),
        Layer("recorder crumhorn violin viola viola_da_gamba", thirds(-2), "double"),
        Layer("bassoon cello crumhorn viola_da_gamba", _BASS, "bass"),
    ),
)
CONTINUO = varied(
    DUO,
    title="Sonata",
    concepts="sonata baroque classical chamber_music ornamented",
    tempo=(66, 120),
    layers=(
        Layer(
            "violin recorder flute oboe viola_da_gamba",
            tune(Tune(cells=_THEME.cells, cadences=_THEME.cadences, grace=0.25, grace_kind="trill")),
            "lead",
        ),
        Layer(
            "theorbo lute theorbo harpsichord",
            figure("b.x.x...", "b123b123", "b...x.x.", low=48, high=66, velocity=54, strum=0.02),
            "comp",
        ),
        Layer("viola_da_gamba cello", figure("b.t.f.t.", "b...f...", velocity=64), "bass", 0.8),
    ),
)
POEM = Recipe(
    # One theme in many lights: low and dark, then broad, with harp, horns, drums and a great close.
    title="Symphonic poem",
    concepts="symphonic_poem orchestra orchestral romantic classical dramatic",
    harmony={
        "minor": {
            "A": ("Im|bVI|IVm|V7|Im|bIII|bVII|V7", "Im|Im|bVI|bVI|IVm|IVm|V7|V7"),
            "B": ("bIII|bVII|bVI|bIII|bVI|IVm|II7|V7", "I|VIm|IV|V7|I|bVI|IVm|V7"),
        },
        "major": {
            "A": ("I|VIm|IV|V7|I|bVI|IVm|V7", "I|III7|VIm|IV|I/V|VI7|IIm|V7"),
            "B": ("VIm|IIm|III7|VIm|bVI|bIII|IVm|V7", "bIII|bVI|bII|V7|I|IVm|V7|I"),
        },
    },
    tempo=(66, 116),
    forms=("ABA", "AABA", "ABAB"),
    rubato=0.03,
    ritard=0.8,
    reduce=False,
    intro=0.8,
    build=0.9,
    layers=(
        Layer(
            "horn violin oboe cello clarinet english_horn",
            tune(
                Tune(
                    cells=("x...x.x.", "x.....xx", "x..xx...", "x.x.xxxx", "x......."),
                    cadences=("x.......", "x...x..."),
                    span=19,
                    leap=0.32,
                    chromatic=0.12,
                    gate=1.0,
                )
            ),
            "lead",
        ),
        Layer(
            "tremolo_strings strings", figure("x.......", "xxxxxxxx", voicing="open", low=50, high=76), "comp"
        ),
        Layer("harp", figure("b1234321", "12341234", low=50, high=84, velocity=54), "comp", 0.6, "arpeggios"),
        Layer("horn trombone", figure("x.......", "x...x...", low=46, high=65, velocity=62), "comp", 0.7),
        Layer("contrabass", figure("b.......", "b...b...", velocity=70), "bass"),
        Layer("violin flute", octaves(12, -8), "double", 0.6),
        Layer("timpani", figure("b.......", "b...b.bb", velocity=76), "colour", 0.6, "timpani"),
        Layer("flute clarinet", answer(0.5, 4, 60), "colour", 0.5),
        Layer("drums", drums("crash x.......|........|........|........"), "drums", 0.3, "percussion"),
    ),
    endings=("X", "X...X..."),
)
STYLES = styles(
    ("string_orchestra", STRING_ORCHESTRA),
    ("wind_quintet", WIND_QUINTET),
    ("wind_trio", WIND_TRIO),
    ("piano_trio", PIANO_TRIO),
    ("piano_quintet", PIANO_QUINTET),
    ("brass_quintet", BRASS_QUINTET),
    ("string_quintet", STRING_QUINTET),
    ("four_hands", FOUR_HANDS),
    ("duo", DUO),
    ("bicinium", BICINIUM),
    ("three_parts", TRIO),
    ("baroque_sonata", CONTINUO),
    ("symphonic_poem", POEM),
)
