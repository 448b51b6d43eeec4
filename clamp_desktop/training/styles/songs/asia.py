"""Songs of China, Japan, Korea, Mongolia, Viet Nam, the Philippines."""

from __future__ import annotations

from clamp_desktop.training.styles.arranger import Layer
from clamp_desktop.training.styles.doubling import octaves
from clamp_desktop.training.styles.figures import drone, figure
from clamp_desktop.training.styles.songs.folk import Folk, songs, varied
from clamp_desktop.training.styles.songs.west import GUITAR, THREE

CHINESE = Folk(
    # Five tones without a semitone, two-four time, no upbeat, four lines: begin, take up, turn, close.
    title="Chinese song",
    concepts="chinese folk song",
    rhythms={
        "2/4": (
            ("xx.xxx..", "x.xxx.x.", "xxx.x...", "x.x.xx..", "xxxxx.x.", "x..xx.x."),
            ("x.......", "x.x.x...", "xx..x..."),
        ),
        "4/4": (("x.xxx.x.", "x..xx.x.", "x.x.xxx."), ("x.......", "x.x.x...")),
    },
    scales={"major_pentatonic": 3, "yo": 3, "minor_pentatonic": 2, "shang": 1.2},
    tempo=(58, 104),
    forms=("A B C D", "A A B B", "A B C B", "A B A C"),
    ends=(7, 2, 9, 4, 5),
    reach=(-5, 14),
    steps=(0.13, 0.55, 0.22, 0.08, 0.02),
    frame=(0, 7, 5, 2),
    shapes="arch wave fall fall",
    grace=0.22,
    grace_kind="slide",
    melisma=0.3,
    close=(1, -1, 1),
    sounds="voice voice dizi erhu pipa flute piano shawm",
    key=False,
    others=(Layer("dizi erhu", octaves(0, -10, 0.3, 0.03), "double", 0.06),),
)
JAPANESE = Folk(
    # Two fourths of three tones each: with a semitone in the town, with a whole tone in the country.
    title="Japanese song",
    concepts="japanese folk song",
    rhythms={
        "2/4": (("x.x.x.x.", "xxx.x.x.", "x.xxx...", "x...x.xx"), ("x.......", "x...____", "x.x.x...")),
        "4/4": (("x.x.x.x.", "x..xx.x.", "x.x.x...", "x...x.x."), ("x.......", "x.....__")),
    },
    scales={"miyako_bushi": 3, "in_sen": 1.5, "yo": 2.5, "shang": 1.5, "ryukyu": 0.8},
    tempo=(66, 112),
    forms=("A B C D", "A B A B", "A A B C", "A B C B"),
    ends=(7, 5, 0),
    reach=(-5, 12),
    steps=(0.2, 0.6, 0.15, 0.05),
    frame=(0, 5, 7),
    shapes="arch fall wave",
    grace=0.15,
    grace_kind="double",
    sounds="voice voice shakuhachi shamisen koto flute piano",
    key=False,
)
MINYO = varied(
    # Free time over long tones: horse drivers, boatmen.
    JAPANESE,
    title="Japanese song in free time",
    concepts="japanese folk song slow free_tempo ornamented",
    rhythms={"4/4": (("x.....xx", "x...xxxx", "x......."), ("x.......", "xxxx...."))},
    scales={"yo": 2, "miyako_bushi": 2, "shang": 1},
    tempo=(54, 76),
    bars=(3, 4),
    forms=("A B C", "A B B C", "A B C D"),
    melisma=0.5,
    grace=0.4,
    grace_kind="waver",
    rubato=0.1,
    sounds="voice shakuhachi low_voice shakuhachi",
)
_KOREAN_BEATS = (("x..x.x", "x.xx..", "x..x..", "xx.x.x", "x..xx."), ("x.....", "x..x..", "x.x..."))
KOREAN = Folk(
    # In threes, long before short; a tone that shakes, one that rests, one that breaks to its neighbour.
    title="Korean song",
    concepts="korean folk song",
    rhythms={
        "9/8": (("x..x..x.x", "x..x.xx..", "x.xx..x..", "xx.x..x.x"), ("x........", "x..x.....")),
        "12/8": (("x..x..x..x.x", "x..x.xx..x..", "x.xx..x..x.."), ("x...........", "x..x..x.....")),
        "6/8": _KOREAN_BEATS,
    },
    scales={"yo": 2.5, "menari": 2, "minor_pentatonic": 1.3, "yukchabaegi": 1},
    tempo=(84, 150),
    forms=("A B C B", "A B A B", "A A B C", "A B C D"),
    ends=(0, 5, 7, 3),
    reach=(-5, 12),
    steps=(0.18, 0.58, 0.18, 0.06),
    frame=(0, 5, 7),
    shapes="arch fall wave",
    grace=0.4,
    grace_kind="waver",
    melisma=0.2,
    sounds="voice voice flute shawm koto erhu",
    key=False,
)
LONG_SONG = Folk(
    # The long song of the steppe: tones held as far as one sees, the voice leaping into its high register.
    title="Mongolian long song",
    concepts="mongolian folk song slow free_tempo ornamented",
    rhythms={"4/4": (("x.......", "x.....xx", "x...x...", "xx......"), ("x.......",))},
    scales={"major_pentatonic": 2, "minor_pentatonic": 1.5, "yo": 1},
    tempo=(46, 66),
    bars=(4, 3),
    forms=("A B", "A B C", "A A B"),
    ends=(7, 0, 9),
    reach=(-5, 19),
    steps=(0.1, 0.58, 0.26, 0.06),
    frame=(0, 7),
    shapes="rise arch fall",
    grace=0.55,
    grace_kind="waver",
    melisma=0.45,
    rubato=0.12,
    sounds="voice voice low_voice cello erhu",
    key=False,
    others=(Layer("cello viola", drone((0, 7), 0, 43), "drone", 0.7),),
)
HORSE_HEAD = Folk(
    # The horse-head fiddle: galloping figures over its open string.
    title="Horse-head fiddle tune",
    concepts="mongolian folk lively",
    rhythms={"2/4": (("x.xxx.xx", "xxx.xxx.", "x.xxxxxx"), ("x.x.x...", "xxx.x..."))},
    scales={"minor_pentatonic": 2, "major_pentatonic": 2, "yo": 1},
    tempo=(112, 150),
    forms=("A A B B", "A B A C", "A B C B"),
    ends=(7, 0, 2, 5),
    reach=(-5, 14),
    steps=(0.2, 0.46, 0.22, 0.08, 0.04),
    frame=(0, 7),
    shapes="fall wave arch",
    grace=0.2,
    grace_kind="slide",
    sounds="cello erhu viola",
    key=False,
    others=(
        Layer("=", drone((0,), 1.0, 43), "drone", 0.7),
        Layer("pipa shamisen", figure("b.bbb.bb", velocity=58, bass=(50, 64)), "comp", 0.3),
    ),
)
VIETNAMESE = Folk(
    title="Vietnamese song",
    concepts="vietnamese folk song",
    rhythms={"2/4": (("x.xxx...", "xx.xx.x.", "x...xxx.", "xxx.xx.."), ("x.......", "x..x...."))},
    scales={"yo": 2, "shang": 2, "minor_pentatonic": 1, "major_pentatonic": 1.2},
    tempo=(56, 88),
    forms=("A B C D", "A B B C", "A A B C"),
    ends=(7, 5, 2, 0),
    reach=(-5, 12),
    steps=(0.16, 0.52, 0.22, 0.1),
    frame=(0, 5, 7),
    shapes="wave arch fall",
    grace=0.5,
    grace_kind="waver",
    melisma=0.3,
    sounds="voice voice guzheng dizi erhu",
    key=False,
)
KUNDIMAN = Folk(
    # A love song in three: the complaint in minor, or the plea in major; wide and lyrical.
    title="Kundiman",
    concepts="filipino folk song love lyrical",
    rhythms={"3/4": THREE},
    scales={"minor": 2, "harmonic_minor": 2, "major": 2},
    tempo=(72, 100),
    forms=("A A B B", "A B C D", "A a B a", "A B A B"),
    ends=(7, 2, 4, 3),
    reach=(-5, 14),
    steps=(0.16, 0.5, 0.2, 0.08, 0.04, 0.02),
    shapes="arch rise fall arch",
    upbeats=((0.5, 0.5), (1.0,), ()),
    rubato=0.02,
    sounds="voice voice violin nylon_guitar mandolin piano",
    others=(
        Layer("nylon_guitar piano", figure("b.x.x.", "b.2.3.", low=50, high=70, velocity=54), "comp", 0.45),
        GUITAR,
    ),
)
STYLES = songs(
    ("chinese_song", CHINESE),
    ("japanese_song", JAPANESE),
    ("minyo", MINYO),
    ("korean_song", KOREAN),
    ("mongolian_long_song", LONG_SONG),
    ("horse_head_fiddle", HORSE_HEAD),
    ("vietnamese_song", VIETNAMESE),
    ("kundiman", KUNDIMAN),
)
