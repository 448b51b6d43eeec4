"""Songs of eastern Europe."""

from __future__ import annotations

from clamp_desktop.training.styles.arranger import Layer
from clamp_desktop.training.styles.doubling import octaves, thirds
from clamp_desktop.training.styles.figures import drone, figure
from clamp_desktop.training.styles.songs.folk import Folk, songs, varied
from clamp_desktop.training.styles.songs.west import FOUR, GUITAR, SIX, THREE, TWO_QUICK

_LONG = (("x...x.x.", "x.x.x...", "x.xxx.x.", "x.....x."), ("x.......", "x...x..."))
# A second voice in thirds that the others join for the last tone: the podgolosok.
_UNDER = Layer("=", thirds(-2, -5), "double", 0.4, "two_voices")
RUSSIAN = Folk(
    title="Russian song",
    concepts="russian folk song",
    rhythms={
        "2/4": TWO_QUICK,
        "4/4": _LONG,
        "3/4": THREE,
        "5/4": (("x.x.x.x.x.", "x...x.x.x."), ("x.x.x.....", "x.........")),
    },
    scales={"minor": 4, "dorian": 1, "major": 1.5, "minor_pentatonic": 0.6},
    tempo=(60, 120),
    bars=(2, 3, 4),
    forms=("A A B B", "A B A B", "A B C B", "A B B", "A A B C"),
    ends=(7, 5, 0, 3),
    reach=(-5, 12),
    steps=(0.17, 0.52, 0.18, 0.08, 0.05),
    frame=(0, 7, 5, 3, 4),
    shapes="fall fall arch wave",
    melisma=0.2,
    close=(1, -1, 3),
    sounds="voice voice low_voice choir balalaika accordion",
    others=(_UNDER,),
)
UKRAINIAN = varied(
    # The minor with its raised fourth, leaps of a sixth, thirds throughout.
    RUSSIAN,
    title="Ukrainian song",
    concepts="ukrainian folk song lyrical",
    rhythms={"3/4": THREE, "2/4": TWO_QUICK, "4/4": FOUR},
    scales={"minor": 2.5, "harmonic_minor": 2, "ukrainian_dorian": 1, "major": 1.2},
    bars=(4, 4, 2),
    steps=(0.15, 0.5, 0.19, 0.08, 0.04, 0.04),
    sounds="voice voice bandura bandura choir violin flute",
    others=(
        Layer("=", thirds(-2, -5), "double", 0.35, "two_voices"),
        Layer("bandura", figure("b.2.3.", "x.....", low=50, high=70, velocity=52), "comp", 0.2),
    ),
)
POLISH = Folk(
    # Triple time with the mazurka's short first beats, lydian fourths, no upbeat.
    title="Polish song",
    concepts="polish folk song",
    rhythms={
        "3/4": (("xxx.x.", "xxx...", "x.x.x.", "xxxxx.", "x.xxx."), ("x.x...", "xxx...", "x.....")),
        "2/4": TWO_QUICK,
    },
    scales={"major": 4, "lydian": 1.3, "minor": 2, "dorian": 0.7},
    tempo=(96, 156),
    forms=("A A B B", "A B A B", "A A B C", "A a B a"),
    ends=(7, 2, 4, 0),
    reach=(-5, 12),
    steps=(0.18, 0.48, 0.21, 0.09, 0.04),
    shapes="fall arch wave bowl",
    sounds="voice voice violin clarinet piano accordion",
    others=(GUITAR,),
)
SLOVAK = Folk(
    title="Slovak song",
    concepts="slovak folk song",
    rhythms={"2/4": (("xxxx", "x.xx", "xx..", "xx.x"), ("x...", "xx..", "x.x.")), "4/4": _LONG},
    scales={"lydian": 2.2, "mixolydian": 1.5, "acoustic": 0.8, "major": 1.2, "dorian": 1},
    tempo=(80, 132),
    forms=("A A5 A5 A", "A A B a", "A B C D", "A A5 B A"),
    ends=(0, 7, 2),
    reach=(-2, 14),
    steps=(0.2, 0.55, 0.16, 0.06, 0.03),
    shapes="fall fall arch",
    sounds="voice voice violin whistle shawm clarinet",
    others=(Layer("=", thirds(-2), "double", 0.15),),
)
CZECH = varied(
    POLISH,
    # Major, triadic, dancing, as from a clarinet or a bagpipe.
    title="Czech song",
    concepts="czech folk song",
    rhythms={"3/4": THREE, "2/4": TWO_QUICK},
    scales={"major": 6, "minor": 1},
    steps=(0.2, 0.42, 0.24, 0.1, 0.04),
    shapes="arch wave fall",
    sounds="voice voice clarinet violin piano accordion",
)
HUNGARIAN = Folk(
    # The old style: five tones, each line lower than the one before, the second half a fifth below the first.
    title="Hungarian song",
    concepts="hungarian folk song",
    rhythms={"4/4": (("x.xxx.x.", "x.x.x.x.", "xx..x..x", "x..xxx.."), ("x.x.x...", "x...x...", "x......."))},
    scales={"minor_pentatonic": 3, "dorian": 1.3, "minor": 1},
    tempo=(72, 132),
    bars=(2, 2, 3),
    forms=("A5 A5 A A", "A5 B5 A B", "A B C D", "A A B B"),
    ends=(0, 3, 7),
    reach=(-2, 14),
    steps=(0.18, 0.5, 0.2, 0.09, 0.03),
    shapes="fall fall wave",
    terraced=True,
    grace=0.12,
    close=(1, 1, -1),
    sounds="voice voice violin whistle clarinet bagpipe",
)
DOINA = Folk(
    # No measure: long tones, trills, runs down to the tonic.
    title="Doina",
    concepts="doina romanian folk slow free_tempo ornamented sad",
    rhythms={"4/4": (("x.....xx", "x...xxxx", "xxxx....", "x......."), ("x.......", "xxxx...."))},
    scales={"ukrainian_dorian": 2.5, "dorian": 1, "phrygian": 1, "minor": 1},
    tempo=(56, 80),
    bars=(3, 4),
    forms=("A B C", "A B B C", "A A B C"),
    ends=(7, 5, 3, 0),
    reach=(-2, 14),
    steps=(0.2, 0.66, 0.1, 0.03, 0.01),
    shapes="fall fall flat",
    grace=0.4,
    grace_kind="turn",
    melisma=0.55,
    rubato=0.1,
    sounds="pan_flute violin clarinet pan_flute voice flute",
    others=(Layer("slow_strings harmonium cello", drone((0, 7)), "drone", 0.5),),
)
ROMANIAN = varied(
    DOINA,
    title="Romanian song",
    concepts="romanian folk song",
    rhythms={"2/4": (("xxxx", "x.xx", "xx.x", "xxx."), ("x.x.", "x...")), "6/8": SIX},
    scales={"dorian": 1.5, "minor": 2, "ukrainian_dorian": 1, "major": 1.5, "mixolydian": 1, "phrygian": 0.6},
    tempo=(84, 138),
    bars=(2, 3, 4),
    forms=("A A B B", "A B C", "A A B C", "A B B"),
    grace=0.25,
    melisma=0.1,
    rubato=0.0,
    sounds="voice voice violin pan_flute flute clarinet",
    others=(),
)
BULGARIAN = Folk(
    # A fifth or less, limping bars, a drone beside the tune; women's voices.
    title="Bulgarian song",
    concepts="bulgarian balkan folk song",
    rhythms={
        "7/8 2+2+3": (("xxxxx.x", "x.xxx.x", "x.x.xxx"), ("x.x.x..", "xxx.x..")),
        "7/8 3+2+2": (("x.xx.x.", "x.xxxxx", "xxxx.x."), ("x..x...", "x.xx...")),
        "5/8 2+3": (("xxx.x", "x.xxx", "x.x.x"), ("x.x..", "xxx..")),
        "2/4": TWO_QUICK,
    },
    scales={"minor_pentachord": 2, "minor": 2, "hijaz": 1.5, "phrygian": 1, "major_pentachord": 1},
    tempo=(120, 200),
    bars=(2, 4, 4),
    forms=("A A B B", "A B A B", "A A B", "A B C"),
    ends=(0, 2, 5, 7),
    reach=(-2, 8),
    steps=(0.22, 0.64, 0.1, 0.04),
    shapes="arch flat fall",
    grace=0.35,
    sounds="voice voice choir bagpipe flute violin",
    others=(Layer("=", drone((0,), 0, 60), "drone", 0.3),),
)
SERBIAN = varied(
    # Ends on the second step, so that it never quite ends; two voices a second or a third apart.
    BULGARIAN,
    title="South Slavic song",
    concepts="serbian croatian balkan folk song",
    rhythms={"2/4": TWO_QUICK, "4/4": FOUR, "7/8 3+2+2": (("x.xx.x.", "x.xxxxx"), ("x..x...",))},
    scales={"major": 2, "minor": 1.5, "hijaz": 1, "phrygian": 1, "dorian": 1},
    tempo=(84, 132),
    reach=(-3, 9),
    grace=0.25,
    sounds="voice voice mandolin accordion violin flute",
    others=(Layer("=", thirds(-2), "double", 0.3), Layer("=", octaves(0, -6), "double", 0.05)),
)
STYLES = songs(
    ("russian_song", RUSSIAN),
    ("ukrainian_song", UKRAINIAN),
    ("polish_song", POLISH),
    ("slovak_song", SLOVAK),
    ("czech_song", CZECH),
    ("hungarian_song", HUNGARIAN),
    ("doina", DOINA),
    ("romanian_song", ROMANIAN),
    ("bulgarian_song", BULGARIAN),
    ("south_slavic_song", SERBIAN),
)
