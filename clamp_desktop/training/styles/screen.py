"""Film, games, and music to sink into."""

from __future__ import annotations

from clamp_desktop.training.styles.arranger import Layer, Recipe, styles, varied
from clamp_desktop.training.styles.doubling import octaves, thirds
from clamp_desktop.training.styles.drumming import drums
from clamp_desktop.training.styles.figures import drone, figure
from clamp_desktop.training.styles.melody import Tune, tune
from clamp_desktop.training.styles.song import Harmony

_LOOPS_MAJOR: Harmony = {"": ("I|V|VIm|IV", "IV|V|VIm|I", "VIm|IV|I|V", "I|IIIm|VIm|IV")}
_SLOW = Tune(
    cells=("x.......", "x...x...", "__x.....", "x.....x.", "x..x...."),
    cadences=("x.......", "x...____"),
    gate=1.0,
    span=14,
    leap=0.25,
    free=0.3,
)
AMBIENT = Recipe(
    title="Ambient piece",
    concepts="ambient calm dreamy meditative slow",
    harmony={
        "lydian": {"": ("Imaj7|II|Imaj7|II", "Imaj7|Imaj7|II|Vmaj7")},
        "major": {"": ("Iadd9|Iadd9|IVmaj7|IVmaj7", "Imaj9|VIm9|IVmaj9|Isus2", "IVmaj7|I|Vsus4|VIm7")},
        "dorian": {"": ("Im9|Im9|IV|IV", "Im7|IV|bVII|Im7")},
        "minor": {"": ("Imadd9|bVImaj7|bVImaj7|bVII", "Im|bVImaj7|bIII|bVII")},
    },
    tempo=(52, 74),
    forms=("AAB", "AB", "ABA"),
    bars=8,
    ritard=0.5,
    intro=0.6,
    reduce=False,
    endings=("X",),
    loose=0.03,
    build=0.8,
    layers=(
        Layer(
            "warm_pad halo_pad bowed_pad choir_pad crystal piano electric_piano flute atmosphere",
            tune(_SLOW),
            "lead",
            0.85,
        ),
        Layer(
            "pad warm_pad halo_pad bowed_pad sweep_pad slow_strings choir_pad",
            figure("x.......", voicing="open7", low=50, high=79, velocity=50, gate=1.02),
        ),
        Layer(
            "harp electric_piano crystal vibraphone celesta atmosphere",
            figure(
                "1...3...2...4...",
                "1.2.3.4.3.2.1.2.",
                "x...............",
                "1..2..3..4..3...",
                voicing="full",
                low=60,
                high=86,
                velocity=44,
                gate=1.4,
                hold=3.0,
            ),
            "comp",
            0.6,
            "arpeggios",
        ),
        Layer(
            "warm_pad synth_bass contrabass bowed_pad", figure("b.......", velocity=56, gate=1.0), "bass", 0.7
        ),
        Layer("choir_pad sweep_pad strings", drone((0, 7), 0, 60, 38), "drone", 0.3),
    ),
)
NEW_AGE = varied(
    AMBIENT,
    title="New age piece",
    concepts="new_age calm gentle meditative",
    tempo=(62, 92),
    harmony={
        "major": {"": ("I|V/VII|VIm|IV", "Iadd9|VIm7|IVmaj7|Vsus4", "IV|I/III|IIm7|V", "VIm|IV|I|V")},
        "minor": {"": ("Im|bVI|bIII|bVII", "Imadd9|IVm|bVI|bVII")},
    },
    layers=(
        Layer(
            "piano pan_flute flute shakuhachi harp whistle nylon_guitar voice",
            tune(
                Tune(
                    cells=("x...x.x.", "x.x.x...", "_.x.x.x.", "x..xx...", "x....xxx"),
                    cadences=("x.......", "x...____"),
                    gate=0.98,
                    span=16,
                    scale="",
                )
            ),
            "lead",
        ),
        Layer(
            "piano harp nylon_guitar",
            figure(
                "b2313231",
                "b.2.3.2.",
                "b13.2.3.",
                "b1234321",
                voicing="open",
                low=50,
                high=76,
                velocity=54,
                gate=1.3,
                hold=2.5,
            ),
            "comp",
            1.0,
            "arpeggios",
        ),
        Layer(
            "warm_pad slow_strings choir_pad halo_pad",
            figure("x.......", voicing="open", low=52, high=77, velocity=42),
            "comp",
            0.75,
        ),
        Layer("cello fretless_bass", figure("b.......", velocity=56), "bass", 0.5),
        Layer(
            "drums", drums("triangle x.......|........; shaker o.o.o.o.", fill="", crash=False), "drums", 0.12
        ),
    ),
    solo=(("piano", "b2313231"), ("harp", "b1232123"), ("piano", "b.2.3.2.")),
    solo_voicing="open",
    reduce=True,
)
_ARP = ("1231231231231231", "1323132313231323", "1234123412341234", "1321321321321321", "1213121312131213")
MINIMAL = Recipe(
    title="Pattern piece",
    concepts="minimalism ostinato hypnotic modern",
    harmony={
        "major": {"": ("I|I|IIIm|IIIm|VIm|VIm|IV|IV", "I|I|I|I|IVmaj7|IVmaj7|I|I", "VIm|VIm|IV|IV|I|I|V|V")},
        "minor": {"": ("Im|Im|bVI|bVI|bIII|bIII|bVII|bVII", "Im|Im|Im|Im|IVm|IVm|Im|Im", "Im|bVI|Im|bVI")},
        "dorian": {"": ("Im7|Im7|IV|IV", "Im7|Im7|Im7|Im7|bVII|bVII|IV|IV")},
    },
    tempo=(104, 152),
    forms=("AB", "AAB", "ABA"),
    loose=0.006,
    touch=4,
    build=0.95,
    intro=0.0,
    reduce=False,
    endings=("X", "X_______________"),
    layers=(
        Layer(
            "piano marimba violin clarinet flute electric_piano vibraphone",
            tune(
                Tune(
                    cells=("xx.xx.x.xx.xx.x.", "x.xx.xx.x.xx.xx.", "xxx.xx.x.xx.xx.x"),
                    cadences=("xx.xx.x.xx.xx.x.",),
                    phrase=4,
                    free=0.0,
                    leap=0.4,
                    span=10,
                    repeats=0.1,
                    gate=0.8,
                )
            ),
            "lead",
        ),
        Layer(
            "piano marimba clarinet vibraphone strings",
            figure(*_ARP, voicing="triad", low=55, high=76, gate=0.8, velocity=62, change=0.5),
            "comp",
            1.0,
            "arpeggios",
        ),
        Layer(
            "marimba violin flute electric_piano",
            figure(
                "..x...x...x...x.",
                "x..x..x..x..x..x",
                "12.12.12.12.12.1",
                voicing="triad",
                low=60,
                high=81,
                gate=0.6,
                velocity=56,
                change=0.4,
            ),
            "comp",
            0.7,
        ),
        Layer(
            "cello bassoon piano tenor_sax",
            figure("b.......b.......", "b...............", "b..b..b..b..b.b.", velocity=60),
            "bass",
            0.7,
        ),
        Layer(
            "organ slow_strings voice",
            figure("x...............", voicing="triad", low=55, high=76, velocity=46),
            "comp",
            0.4,
        ),
    ),
    solo=(("piano", "1323132313231323"), ("piano", "b2313231b2313231")),
)
_EPIC_LAYERS = (
    Layer(
        "horn brass strings choir trumpet",
        tune(
            Tune(
                cells=("x.......", "x...x...", "x..xx...", "x.....x."),
                cadences=("x.......",),
                leap=0.35,
                span=15,
                gate=0.98,
                velocity=96,
                free=0.05,
            )
        ),
        "lead",
    ),
    Layer(
        "strings cello",
        figure(
            "xxxxxxxx",
            "XxxXxxXx",
            "1.121.12",
            "Xxxxxxxx",
            voicing="power",
            low=43,
            high=62,
            gate=0.6,
            velocity=78,
        ),
    ),
    Layer(
        "strings violin",
        figure("13231323", "1x1x1x1x", "xxxxxxxx", voicing="triad", low=60, high=80, gate=0.6, velocity=66),
        "comp",
        0.8,
    ),
    Layer(
        "brass trombone horn",
        figure("X.......", "X..X....", voicing="triad", low=46, high=67, velocity=90),
        "comp",
        0.8,
    ),
    Layer("choir", figure("x.......", voicing="open", low=52, high=77, velocity=78), "comp", 0.7, "choir"),
    Layer("contrabass tuba", figure("b.......", "b...b...", "bbbbbbbb", velocity=90), "bass"),
    Layer(
        "drums",
        drums(
            "tom4 X..x..X.; kick X.......; tom3 ......xx",
            "tom4 X.xxX.xx; tom3 ..x...x.; crash X.......|........",
            "kick X..X..X.; tom4 xxXxxXxX; snare ......xx",
        ),
        "drums",
        0.9,
        "percussion",
    ),
    Layer("taiko timpani", figure("b..b..b.", "b...b.bb", velocity=90), "colour", 0.6, "percussion"),
    Layer("violin strings", octaves(12, -6), "double", 0.5),
)
EPIC = Recipe(
    title="Epic theme",
    concepts="film_music epic dramatic heroic orchestral ostinato",
    harmony={
        "minor": {
            "": (
                "Im|bVI|bIII|bVII",
                "Im|Im|bVI|bVI|bIII|bIII|bVII|bVII",
                "Im|IVm|bVI|bVII",
                "Im|bVII|bVI|V",
                "bVI|bVII|Im|Im",
                "Im|bVI|IVm|V",
            )
        }
    },
    tempo=(84, 140),
    forms=("AABB", "ABAB", "AAB"),
    build=0.95,
    intro=0.8,
    reduce=False,
    ritard=0.3,
    endings=("X", "X.X.X___", "X..X____"),
    keys="D C E A G F B",
    layers=_EPIC_LAYERS,
    full="orchestra",
)
SUSPENSE = Recipe(
    title="Suspense cue",
    concepts="film_music tense mysterious dark orchestral",
    harmony={
        "minor": {"": ("Im|Im|bVI|bVI", "Im|bII|Im|bII", "Im|Im|IVm|IVm", "Im|#IVdim|Im|VIIdim")},
        "octatonic": {"": ("Idim|Idim|bIIIdim|bIIIdim", "Im|#IVdim|Im|#IVdim")},
        "phrygian": {"": ("Im|Im|bII|bII", "Im|bII|Im|bVI")},
        "harmonic_minor": {"": ("Im|VIIdim7|Im|bVI", "Im|Im|VIIdim7|V7")},
    },
    tempo=(60, 112),
    forms=("AAB", "AB", "ABA"),
    build=0.9,
    reduce=False,
    intro=0.7,
    endings=("X", "X_______"),
    layers=(
        Layer(
            "celesta clarinet strings bassoon oboe vibraphone english_horn violin",
            tune(
                Tune(
                    cells=("x...x___", "__x.x...", "x.x.____", "x......_", "_.xx.x__"),
                    cadences=("x.......", "x...____"),
                    chromatic=0.3,
                    leap=0.35,
                    span=14,
                    mask="x.x.",
                    velocity=66,
                )
            ),
            "lead",
        ),
        Layer("tremolo_strings", figure("x.......", voicing="triad", low=52, high=77, velocity=48)),
        Layer(
            "pizzicato cello bassoon",
            figure("b.b.b.b.", "b..b..b.", "b...b.b.", "b...a...", velocity=60, bass=(36, 55)),
            "bass",
        ),
        Layer(
            "pizzicato harp piano celesta",
            figure(
                "1.2.1.3.", "12131213", "...x...x", voicing="triad", low=60, high=80, gate=0.4, velocity=50
            ),
            "comp",
            0.6,
            "ostinato",
        ),
        Layer("contrabass sweep_pad", drone((0,), 0, 36, 58), "drone", 0.6),
        Layer(
            "timpani taiko",
            figure("b.......|______bb", "b..b....|________", velocity=64),
            "colour",
            0.5,
            "percussion",
        ),
        Layer("violin strings", drone((12, 13), 4, 72, 40), "colour", 0.35),
    ),
    full="orchestra",
)
CHIPTUNE = Recipe(
    title="Game level",
    concepts="video_game electronic_music playful lively",
    harmony={
        "major": {
            "": (
                "I|V|VIm|IV",
                "I|bVII|bVI|bVII",
                "IV|V|IIIm|VIm",
                "I|I|IV|V",
                "bVI|bVII|I|I",
                "I|IIIm|IV|IVm",
            )
        },
        "minor": {
            "": ("Im|bVI|bVII|Im", "Im|bVII|bVI|V", "Im|Im|bVI|bVII", "Im|bIII|IVm|V"),
            "B": ("bVI|bVII|Im|Im", "IVm|Vm|Im|Im", "bVI|bVII|bIII|V"),
        },
    },
    tempo=(112, 172),
    forms=("AABB", "AABA", "ABAC", "AABBC"),
    loose=0.0,
    touch=0,
    reduce=True,
    endings=("X", "X_______________", "x.x.x.x.X_______"),
    layers=(
        Layer(
            "square_lead square_lead saw_lead",
            tune(
                Tune(
                    cells=(
                        "x.x.x.xxx.x.x...",
                        "x..x..x.x.x.x.x.",
                        "xxxxx.x.xxxxx.x.",
                        "x...x.xxx...x.x.",
                        "x.xx.xx.x.xx.xx.",
                        "x.x.xxxxx.x.x.x.",
                    ),
                    cadences=("x...x...x.......", "x.x.x...x...____", "x.......________"),
                    leap=0.35,
                    span=19,
                    gate=0.75,
                    free=0.06,
                )
            ),
            "lead",
        ),
        Layer("square_lead", thirds(-2), "double", 0.35),
        Layer(
            "square_lead saw_lead",
            figure(
                "1231231212312312",
                "1323132313231323",
                "1.2.3.2.1.2.3.2.",
                "..x...x...x...x.",
                "1234123412341234",
                voicing="triad",
                low=57,
                high=76,
                gate=0.6,
                velocity=58,
            ),
            "comp",
            0.9,
            "arpeggios",
        ),
        Layer(
            "synth_bass saw_lead",
            figure(
                "b.u.b.u.b.u.b.u.",
                "b.b.u.b.b.b.u.b.",
                "b...f...b...f...",
                "bbubbbubbbubbbub",
                "b..b..f.b..b..u.",
                gate=0.7,
                bass=(36, 55),
            ),
            "bass",
        ),
        Layer(
            "drums",
            drums(
                "kick x.......x.......; snare ....x.......x...; hat x.x.x.x.x.x.x.x.",
                "kick x...x...x...x...; hat ..x...x...x...x.; snare ....x.......x.xx",
                "hat xxxxxxxxxxxxxxxx; kick x.....x.x.......; snare ....x.......x...",
                crash=False,
                fill="snare",
            ),
            "drums",
            0.85,
        ),
    ),
    solo=(("square_lead", "b.x.f.x.b.x.f.x."), ("piano", "b.x.f.x.b.x.f.x.")),
    solo_drops="electronic_music",
)
STYLES = styles(
    ("ambient", AMBIENT),
    ("new_age", NEW_AGE),
    ("minimalism", MINIMAL),
    ("film_epic", EPIC),
    ("film_suspense", SUSPENSE),
    ("chiptune", CHIPTUNE),
)
