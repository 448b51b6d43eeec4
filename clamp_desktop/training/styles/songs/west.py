"""Songs of the German lands, the Netherlands, France and the British Isles."""

from __future__ import annotations

from clamp_desktop.training.styles.arranger import Layer
from clamp_desktop.training.styles.doubling import thirds
from clamp_desktop.training.styles.figures import drone, figure
from clamp_desktop.training.styles.songs.folk import Folk, songs, varied

# Plain rhythms by metre: bars, and last bars of lines.
TWO = (("x.x.x.x.", "x.xxx.x.", "x.x.x...", "x..xx.x."), ("x...____", "x.x.x...", "x......."))
TWO_QUICK = (("xxxx", "x.xx", "xxx.", "x.x."), ("x...", "x.x.", "xxx."))
THREE = (("x.x.x.", "x...x.", "x.xxx.", "x..xx."), ("x.....", "x...__", "x.x..."))
FOUR = (("x.x.x.x.", "x.x.x...", "x..xx.x.", "x.x.xxx.", "x.xxx.x."), ("x.......", "x.....__", "x.x.x..."))
SIX = (("x.xx.x", "xxxx.x", "x.xxxx", "x..x.x"), ("x..x..", "x.....", "x.xx.."))
ONE = ((0.5,), (0.5,), (0.5, 0.5), (1.0,), ())
GUITAR = Layer(
    "nylon_guitar piano steel_guitar accordion",
    figure("x...x...", "x.......", voicing="triad", low=50, high=70, velocity=54),
    "comp",
    0.12,
)
SECOND = Layer("=", thirds(-2), "double", 0.1)
GERMAN = Folk(
    # Upbeat, major, triads, lines of four bars that answer each other.
    title="Volkslied",
    concepts="german folk song",
    rhythms={"2/4": TWO_QUICK, "3/4": THREE, "4/4": FOUR, "6/8": SIX},
    scales={"major": 9, "minor": 1.2},
    tempo=(80, 132),
    forms=("A A B C", "A B C D", "A a B a", "A B C B", "A A B B", "A B C D D"),
    ends=(7, 2, 4, 7),
    reach=(-5, 12),
    steps=(0.17, 0.46, 0.22, 0.12, 0.05, 0.02),
    upbeats=ONE,
    close=(1, 1, -1),
    sounds="voice voice piano flute recorder violin clarinet accordion",
    others=(GUITAR, SECOND),
)
AUSTRIAN_YODEL = Folk(
    # Three-four time, broken triads and the leaps of chest and head voice.
    title="Jodler",
    concepts="swiss austrian folk song happy",
    rhythms={"3/4": (("x.x.x.", "x...x.", "xxxxx.", "x.xxx."), ("x.....", "x...__")), "4/4": FOUR},
    scales={"major": 1},
    tempo=(88, 144),
    forms=("A A B B", "A B A B", "A A B a"),
    ends=(7, 2, 4),
    reach=(-5, 19),
    steps=(0.1, 0.22, 0.34, 0.18, 0.1, 0.08),
    frame=(0, 4, 7, 2),
    shapes="wave wave bowl rise",
    sounds="voice voice soprano low_voice clarinet",
    others=(
        Layer("voice choir", thirds(-2), "double", 0.35),
        Layer("accordion zither", figure("b...x.", "x.....", low=50, high=70, velocity=52), "comp", 0.3),
    ),
)
SWISS = varied(
    GERMAN,
    title="Swiss song",
    concepts="swiss folk song",
    rhythms={"3/4": THREE, "2/4": TWO_QUICK},
    scales={"major": 1},
    steps=(0.15, 0.4, 0.27, 0.12, 0.06),
)
DUTCH = varied(
    # Older, modal at times, lines of unlike length, often with a refrain.
    GERMAN,
    title="Dutch song",
    concepts="dutch folk song",
    rhythms={"4/4": FOUR, "2/4": TWO, "6/8": SIX, "3/4": THREE},
    scales={"major": 5, "dorian": 1.5, "minor": 1.5},
    bars=(4, 4, 3, 2),
    forms=("A A B C D", "A B C D", "A A B C", "A B A C D", "A A B B C"),
    steps=(0.2, 0.52, 0.16, 0.08, 0.04),
    ends=(7, 0, 2, 4),
    sounds="voice voice piano flute recorder violin",
)
ENGLISH_BALLAD = Folk(
    title="English ballad",
    concepts="english folk song ballade",
    rhythms={
        "4/4": FOUR,
        "3/4": THREE,
        "6/8": SIX,
        "5/4": (("x.x.x.x.x.", "x...x.x.x.", "x.x.x...x."), ("x.......__", "x.x.x.....")),
    },
    scales={"major": 3, "mixolydian": 2, "dorian": 3, "minor": 1.5},
    tempo=(76, 120),
    forms=("A B C D", "A B B A", "A B C A", "A A B A"),
    ends=(7, 7, 2, 0, 5),
    reach=(-5, 12),
    steps=(0.14, 0.56, 0.18, 0.07, 0.05),
    frame=(0, 7, 5, 4, 3),
    shapes="arch arch arch wave fall",
    upbeats=((1.0,), (0.5, 0.5), (0.5,), ()),
    sounds="voice voice voice flute concertina violin piano",
    others=(GUITAR,),
)
WELSH = Folk(
    # Square four-line verses, much in the minor, the middle line climbing; the harp beneath.
    title="Welsh song",
    concepts="welsh folk song",
    rhythms={"4/4": FOUR, "3/4": THREE, "2/4": TWO_QUICK},
    scales={"major": 3, "minor": 2.2, "dorian": 0.8},
    tempo=(66, 116),
    forms=("A a B a", "A A B A", "A A B C"),
    ends=(7, 2, 7),
    reach=(-1, 14),
    steps=(0.18, 0.55, 0.17, 0.07, 0.03),
    shapes="arch arch rise fall",
    sounds="voice harp flute piano choir harp",
    others=(
        Layer("harp", figure("b.2.3.2.", "x...x...", "b...x...", low=48, high=70, velocity=54), "comp", 0.3),
        SECOND,
    ),
)
SCOTTISH_AIR = Folk(
    # The short note first (the snap), gapped scales, the tune leaning on the tone below the last.
    title="Scottish air",
    concepts="scottish air folk",
    rhythms={
        "4/4": (("xx..x.x.", "x..xxx..", "x..xx..x", "xx..x..x"), ("x.......", "x..xx...", "xx..x...")),
        "3/4": (("x..xx.", "xx..x.", "x.x.x.", "x...xx"), ("x.....", "xx....")),
    },
    scales={"major_pentatonic": 3, "major": 2, "dorian": 1.2, "mixolydian": 1, "minor_pentatonic": 1},
    tempo=(60, 92),
    forms=("A a B a", "A B A B", "A A B B", "A B C B"),
    ends=(9, 7, 2, 4),
    reach=(-5, 14),
    steps=(0.1, 0.48, 0.24, 0.12, 0.06),
    grace=0.15,
    upbeats=((0.5,), (0.25,), ()),
    close=(1, 1, -1),
    sounds="voice violin flute harp fiddle bagpipe piano",
    others=(GUITAR, Layer("fiddle cello", drone((0, 7)), "drone", 0.08)),
)
IRISH_AIR = Folk(
    # Three or four long lines, the outer ones low, the middle ones high; rolls and turns; little strict time.
    title="Irish air",
    concepts="irish air folk slow",
    rhythms={
        "3/4": (("x..xx.", "x.xxx.", "x...xx", "xxx.x."), ("x.....", "x..x..")),
        "4/4": (("x..xx.x.", "x.xxx.x.", "x...x.xx"), ("x.......", "x..xx...")),
    },
    scales={"major": 3, "mixolydian": 2, "dorian": 2},
    tempo=(54, 74),
    forms=("A B B A", "A B B a", "A A B A"),
    ends=(7, 0, 9, 2),
    reach=(-5, 14),
    steps=(0.12, 0.56, 0.2, 0.08, 0.04),
    shapes="arch wave rise",
    upbeats=((0.5, 0.5), (1.0,), ()),
    grace=0.35,
    grace_kind="turn",
    melisma=0.3,
    rubato=0.04,
    sounds="whistle fiddle flute voice bagpipe harp violin",
    others=(Layer("harmonium fiddle", drone((0, 7)), "drone", 0.12),),
)
FRENCH_RONDE = Folk(
    # A dance song: few tones, short lines sung twice, a refrain.
    title="Ronde",
    concepts="french folk song dancing",
    rhythms={"2/4": TWO_QUICK, "6/8": SIX},
    scales={"major": 5, "dorian": 1, "minor": 1},
    tempo=(92, 132),
    forms=("A A B B", "A A B C", "A A B B C C", "A B A B"),
    ends=(2, 7, 4, 0),
    reach=(-5, 9),
    steps=(0.24, 0.52, 0.15, 0.06, 0.03),
    shapes="arch fall wave flat",
    sounds="voice voice piano flute accordion bagpipe violin hurdy_gurdy",
    others=(GUITAR,),
)
STYLES = songs(
    ("german_song", GERMAN),
    ("yodel", AUSTRIAN_YODEL),
    ("swiss_song", SWISS),
    ("dutch_song", DUTCH),
    ("english_ballad", ENGLISH_BALLAD),
    ("welsh_song", WELSH),
    ("scottish_air", SCOTTISH_AIR),
    ("irish_air", IRISH_AIR),
    ("french_ronde", FRENCH_RONDE),
)
