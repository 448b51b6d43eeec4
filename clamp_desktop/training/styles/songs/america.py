"""Songs of North America."""

from __future__ import annotations

from clamp_desktop.training.styles.arranger import Layer
from clamp_desktop.training.styles.doubling import block, thirds
from clamp_desktop.training.styles.figures import figure
from clamp_desktop.training.styles.songs.folk import Folk, songs, varied
from clamp_desktop.training.styles.songs.west import FOUR, FRENCH_RONDE, GUITAR, ONE, SIX, THREE, TWO_QUICK

AMERICAN = Folk(
    title="American folk song",
    concepts="american folk song",
    rhythms={"4/4": FOUR, "3/4": THREE, "2/4": TWO_QUICK, "6/8": SIX},
    scales={"major": 3, "major_pentatonic": 2.5, "mixolydian": 0.6, "minor_pentatonic": 0.8},
    tempo=(84, 144),
    forms=("A A B A", "A B C D", "A B A B", "A a B a", "A B C B"),
    ends=(7, 2, 9, 4),
    reach=(-5, 12),
    steps=(0.2, 0.48, 0.2, 0.08, 0.04),
    upbeats=ONE,
    sounds="voice voice banjo fiddle harmonica piano",
    others=(
        Layer("banjo steel_guitar dulcimer", figure("b.x.f.x.", "b...x...", low=50, high=70), "comp", 0.15),
    ),
)
SPIRITUAL = Folk(
    # Five tones, bent thirds, syncopes; a short call, a refrain that all know.
    title="Spiritual",
    concepts="african_american american folk song sacred call_and_response",
    rhythms={
        "4/4": (
            ("x..x..x.", "xx.x..x.", "x.x.x...", "_x.xx.x.", "x.xx.x.."),
            ("x.......", "x...____", "x..x...."),
        ),
        "2/4": (("xx.x", "x.x.", "xxx.", "xx.."), ("x...", "x.x.")),
    },
    scales={"major_pentatonic": 3, "minor_pentatonic": 2.5, "blues": 0.7, "major_blues": 0.7},
    tempo=(60, 112),
    forms=("A a A a", "A B A C", "A A A B", "A B C B"),
    ends=(7, 2, 9, 4),
    reach=(-5, 12),
    steps=(0.26, 0.46, 0.2, 0.06, 0.02),
    shapes="arch fall fall wave",
    grace=0.15,
    grace_kind="slide",
    close=(1, 1, -1),
    sounds="voice voice low_voice choir piano",
    others=(
        Layer("choir", block(3, 48, -6), "double", 0.2, "choir"),
        Layer("piano", figure("b...x...", low=48, high=68, velocity=56), "comp", 0.12),
    ),
)
CANADIAN = varied(
    FRENCH_RONDE,
    title="Chanson à répondre",
    concepts="canadian folk song call_and_response",
    forms=("A A B B", "A A B C C", "A B A B"),
    scales={"major": 4, "dorian": 1, "mixolydian": 1},
    sounds="voice voice accordion fiddle harmonica",
    others=(Layer("choir", thirds(-2), "double", 0.1),),
)
CHILDRENS = Folk(
    # The falling third and the tone above it, from every playground.
    title="Nursery rhyme",
    concepts="childrens folk song simple easy happy",
    rhythms={"2/4": TWO_QUICK, "6/8": SIX, "4/4": FOUR},
    scales={"major_hexachord": 3, "major_pentachord": 2},
    tempo=(92, 126),
    forms=("A A B A", "A B A B", "A A B B", "A a B a"),
    bars=(2, 4),
    ends=(7, 2, 4),
    reach=(0, 9),
    steps=(0.3, 0.42, 0.22, 0.06),
    frame=(7, 4, 0),
    shapes="arch flat fall",
    sounds="voice voice piano recorder glockenspiel xylophone toy_piano toy_piano",
    others=(
        GUITAR,
        Layer("piano", figure("b...f...", "b.x.f.x.", low=50, high=68, velocity=52), "comp", 0.2),
    ),
)
STYLES = songs(
    ("american_song", AMERICAN),
    ("spiritual", SPIRITUAL),
    ("canadian_song", CANADIAN),
    ("nursery_rhyme", CHILDRENS),
)
