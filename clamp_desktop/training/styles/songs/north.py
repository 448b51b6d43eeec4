"""Songs of the north: Denmark, Sweden, Norway, Finland, Iceland, the Baltic lands."""

from __future__ import annotations

from clamp_desktop.training.styles.arranger import Layer
from clamp_desktop.training.styles.doubling import octaves, thirds
from clamp_desktop.training.styles.figures import drone, figure
from clamp_desktop.training.styles.songs.folk import Folk, songs, varied
from clamp_desktop.training.styles.songs.west import FOUR, GUITAR, ONE, SECOND, SIX, THREE, TWO_QUICK

SWEDISH = Folk(
    # Much minor with a raised seventh at the close, three-four time, refrains between the lines.
    title="Swedish song",
    concepts="swedish folk song",
    rhythms={"3/4": THREE, "2/4": TWO_QUICK, "4/4": FOUR},
    scales={"minor": 3, "harmonic_minor": 1.5, "dorian": 1.2, "major": 2},
    tempo=(72, 112),
    forms=("A B C D", "A A B B", "A B A C", "A A B C"),
    ends=(7, 3, 2, 0),
    reach=(-5, 12),
    steps=(0.15, 0.56, 0.18, 0.07, 0.04),
    upbeats=ONE,
    close=(1, -1, 1),
    grace=0.06,
    sounds="voice voice fiddle flute piano nyckelharpa",
    others=(GUITAR, SECOND),
)
NORWEGIAN = varied(
    # Lydian fourths and floating sevenths of the mountain song.
    SWEDISH,
    title="Norwegian song",
    concepts="norwegian folk song",
    rhythms={"3/4": THREE, "4/4": FOUR, "6/8": SIX},
    scales={"lydian": 1.6, "major": 2, "minor": 2, "dorian": 1.5},
    grace=0.2,
    grace_kind="turn",
    sounds="voice voice fiddle flute piano",
)
DANISH = Folk(
    title="Danish song",
    concepts="danish folk song",
    rhythms={"4/4": FOUR, "2/4": TWO_QUICK, "3/4": THREE},
    scales={"major": 3, "dorian": 2, "minor": 1.5},
    tempo=(84, 120),
    forms=("A B C D", "A B C B", "A A B C"),  # couplets with a refrain in the middle and at the end
    ends=(7, 0, 5, 2),
    reach=(-3, 10),
    steps=(0.2, 0.54, 0.18, 0.06, 0.02),
    upbeats=ONE,
    sounds="voice voice piano flute recorder violin",
    others=(GUITAR,),
)
ICELANDIC = Folk(
    # Couplets sung to a few tones, in time that follows the verse; in two voices they go in fifths.
    title="Icelandic song",
    concepts="icelandic folk song",
    rhythms={
        "3/4": THREE,
        "4/4": FOUR,
        "5/4": (("x.x.x.x.x.", "x...x.x.x."), ("x.......__", "x.x.x.....")),
    },
    scales={"lydian": 2.5, "dorian": 2, "minor": 1.5, "phrygian": 0.5},
    tempo=(72, 104),
    forms=("A B", "A B A B", "A B C D", "A A B"),
    ends=(7, 2, 4, 3),
    reach=(-3, 9),
    steps=(0.26, 0.58, 0.12, 0.04),
    shapes="flat arch wave",
    sounds="voice low_voice choir voice harmonium",
    others=(
        Layer("=", octaves(-7, -4), "double", 0.35, "two_voices"),
        Layer("=", drone((0,)), "drone", 0.05),
    ),
    rubato=0.02,
)
FINNISH_RUNE = Folk(
    # Eight syllables to five beats, the last two long; five tones; two lines for ever.
    title="Kantele tune",
    concepts="finnish folk song hypnotic",
    rhythms={"5/4": (("xxxxxx.x..", "xxxxxxx.x.", "xxxxxx.x.."), ("xxxxx.x...", "xxxxxx.x.."))},
    scales={"minor_pentachord": 3, "major_pentachord": 1.5, "minor": 0.7},
    tempo=(112, 176),
    bars=(2, 1),
    forms=("A B", "A B A B", "A A B B"),
    ends=(0, 2, 7, 3),
    reach=(-2, 8),
    steps=(0.26, 0.58, 0.13, 0.03),
    shapes="arch flat fall",
    same=0.8,
    sounds="zither zither voice harp zither",
    others=(
        Layer("zither", drone((0, 7), 1.0, 48), "drone", 0.35),
        Layer("zither", figure("x...x.x...", low=52, high=70, velocity=50), "comp", 0.15),
    ),
    key=True,
)
FINNISH_SONG = varied(
    SWEDISH,
    title="Finnish song",
    concepts="finnish folk song",
    rhythms={"2/4": TWO_QUICK, "4/4": FOUR, "3/4": THREE},
    scales={"minor": 4, "harmonic_minor": 1, "major": 1.3},
    upbeats=((),),  # the language has its stress in front
    sounds="voice accordion voice zither harmonica piano",
)
BALTIC = Folk(
    # Narrow, old, in fives and changing bars; a drone or a second voice in seconds and thirds.
    title="Baltic song",
    concepts="baltic folk song",
    rhythms={
        "2/4": TWO_QUICK,
        "3/4": THREE,
        "5/4": (("x.x.x.x.x.", "x.x.x.x...", "xxx.x.x.x."), ("x.x.x.....", "x.......__")),
        "5/8": (("xxxxx", "xxx.x", "x.xx."), ("x.x..", "xxx..")),
    },
    scales={"major_pentachord": 2, "minor_pentachord": 2, "major": 2, "minor": 1.5, "dorian": 1},
    tempo=(80, 126),
    bars=(2, 4),
    forms=("A B", "A A B B", "A B A B", "A B B"),
    ends=(0, 2, 7, 4, 3),
    reach=(-2, 8),
    steps=(0.27, 0.56, 0.13, 0.04),
    shapes="flat arch fall",
    sounds="voice voice choir zither zither flute",
    others=(
        Layer("=", thirds(-2), "double", 0.25),
        Layer("choir zither", drone((0,)), "drone", 0.25),
    ),
)
STYLES = songs(
    ("swedish_song", SWEDISH),
    ("norwegian_song", NORWEGIAN),
    ("danish_song", DANISH),
    ("icelandic_song", ICELANDIC),
    ("kantele_tune", FINNISH_RUNE),
    ("finnish_song", FINNISH_SONG),
    ("baltic_song", BALTIC),
)
