"""Songs of Spain, Portugal, Italy, the Basque and Catalan lands."""

from __future__ import annotations

from clamp_desktop.training.styles.arranger import Layer
from clamp_desktop.training.styles.doubling import thirds
from clamp_desktop.training.styles.figures import figure
from clamp_desktop.training.styles.songs.folk import Folk, songs, varied
from clamp_desktop.training.styles.songs.west import FOUR, ONE, SECOND, SIX, THREE, TWO_QUICK

_STRUM = Layer(
    "nylon_guitar",
    figure("b.x.x.", "b.2.3.", "x.....", voicing="triad", low=50, high=70, velocity=54, strum=0.02),
    "comp",
    0.15,
)
SPANISH = Folk(
    # The scale that falls to its end through a semitone, triplets on the last tones, three-eight time.
    title="Spanish song",
    concepts="spanish folk song",
    rhythms={
        "3/8": (("xxx", "x.x", "xx."), ("x..", "x._")),
        "3/4": (("x.x.x.", "x..xx.", "xxx.x.", "x.xxx."), ("x.....", "xxx...")),
        "2/4": TWO_QUICK,
    },
    scales={"phrygian": 2.5, "hijaz": 1, "major": 2.5, "harmonic_minor": 1},
    tempo=(84, 126),
    forms=("A A B B", "A B A B", "A B C D", "A A B A"),
    ends=(7, 5, 3, 0, 2),
    reach=(-2, 11),
    steps=(0.2, 0.62, 0.12, 0.04, 0.02),
    shapes="fall fall arch wave",
    close=(1,),
    grace=0.18,
    grace_kind="turn",
    upbeats=((0.5,), (), ()),
    sounds="voice voice nylon_guitar flute piano mandolin",
    others=(_STRUM,),
)
PORTUGUESE = Folk(
    title="Portuguese song",
    concepts="portuguese folk song",
    rhythms={"2/4": TWO_QUICK, "3/4": THREE, "6/8": SIX},
    scales={"major": 3, "minor": 2, "harmonic_minor": 1},
    tempo=(80, 120),
    forms=("A A B B", "A B A B", "A a B a"),
    ends=(7, 2, 4, 7),
    reach=(-5, 10),
    steps=(0.24, 0.52, 0.15, 0.06, 0.03),
    shapes="arch fall wave",
    upbeats=ONE,
    sounds="voice voice accordion mandolin nylon_guitar piano",
    others=(_STRUM, SECOND),
)
ITALIAN = varied(
    PORTUGUESE,
    title="Italian song",
    concepts="italian folk song",
    rhythms={"6/8": SIX, "3/4": THREE},
    scales={"major": 4, "minor": 1.5, "harmonic_minor": 1},
    shapes="fall fall arch",
    sounds="voice voice mandolin accordion clarinet piano",
    others=(_STRUM, Layer("=", thirds(-2), "double", 0.2)),
)
BASQUE = Folk(
    # Five-eight with its dotted pairs, the zortziko; songs of eight short lines.
    title="Zortziko",
    concepts="basque folk song",
    rhythms={
        "5/8 1+2+2": (("x.xx..xx.x", "x.x.xxx..x", "x.x..xx.x.", "x.x..xx..x"), ("x.x...x...", "x.x......."))
    },
    scales={"major": 3, "minor": 2, "dorian": 0.7},
    tempo=(84, 126),
    forms=("A A B B", "A B A B", "A a B a", "A A B C"),
    ends=(7, 2, 4, 3),
    reach=(-5, 12),
    steps=(0.2, 0.54, 0.17, 0.06, 0.03),
    same=0.6,
    sounds="voice flute whistle accordion choir voice whistle",
    others=(
        Layer("accordion", figure("x.x...x...", low=52, high=70, velocity=54), "comp", 0.2),
        Layer("=", thirds(-2), "double", 0.15),
    ),
)
BASQUE_SONG = varied(
    BASQUE,
    title="Basque song",
    rhythms={"6/8": SIX, "2/4": TWO_QUICK, "3/4": THREE},
    scales={"major": 2, "minor": 2, "phrygian": 0.6, "dorian": 0.8},
    others=(SECOND,),
)
CATALAN = Folk(
    # Narrow lines, each sung twice, the minor close with its raised seventh, a refrain of nonsense words.
    title="Catalan song",
    concepts="catalan folk song",
    rhythms={"3/4": THREE, "2/4": TWO_QUICK, "6/8": SIX, "4/4": FOUR},
    scales={"minor": 2, "harmonic_minor": 2, "major": 2},
    tempo=(72, 112),
    forms=("A A B B", "A A B C", "A B C D", "A A B a"),
    ends=(7, 3, 2, 0),
    reach=(-1, 12),
    steps=(0.2, 0.57, 0.15, 0.05, 0.03),
    upbeats=ONE,
    sounds="voice voice oboe flute nylon_guitar piano",
    others=(_STRUM,),
)
STYLES = songs(
    ("spanish_song", SPANISH),
    ("portuguese_song", PORTUGUESE),
    ("italian_song", ITALIAN),
    ("zortziko", BASQUE),
    ("basque_song", BASQUE_SONG),
    ("catalan_song", CATALAN),
)
