"""Music to dance to all night."""

from __future__ import annotations

from clamp_desktop.training.styles.arranger import Layer, Recipe, styles, varied
from clamp_desktop.training.styles.beats import HOOK, LOOPS_JAZZ, LOOPS_JAZZ_MINOR
from clamp_desktop.training.styles.drumming import drums
from clamp_desktop.training.styles.figures import drone, figure
from clamp_desktop.training.styles.melody import sung, tune
from clamp_desktop.training.styles.song import Harmony

_LOOPS_MINOR: Harmony = {
    "": (
        "Im|bVI|bIII|bVII",
        "Im|Im|bVI|bVII",
        "Im|bVII|bVI|bVII",
        "Im|IVm|bVI|Vm",
        "bVI|bVII|Im|Im",
        "Im|bIII|IVm|bVI",
    )
}
_STATIC: Harmony = {"": ("Im|Im|Im|Im", "Im|Im|Im|bVII", "Im|Im|bII|Im", "Im7|Im7|IVm7|Im7")}
_FOUR = "kick X...X...X...X..."
HOUSE = Recipe(
    title="House track",
    concepts="house electronic_music dancing",
    harmony={"minor": LOOPS_JAZZ_MINOR, "major": LOOPS_JAZZ},
    weights={"minor": 1.6},
    tempo=(118, 128),
    forms=("AABA", "AABB", "ABAB"),
    loose=0.004,
    touch=4,
    build=0.8,
    swing=(0.5, 0.56),
    swing_unit=0.5,
    endings=("X", "X_______________"),
    reduce=False,
    layers=(
        Layer("voice saw_lead electric_piano flute alto_sax square_lead", tune(HOOK), "lead", 0.9),
        # Stabs off the beat, kick on every one, open hat between.
        Layer(
            "piano electric_piano hammond poly_synth",
            figure(
                "..x..x....x..x..",
                "x..x..x...x.x...",
                "..x...x...x...x.",
                "x..x...x..x..x..",
                voicing="rootless",
                low=54,
                high=76,
                gate=0.5,
                change=0.05,
            ),
        ),
        Layer(
            "synth_bass finger_bass",
            figure(
                "..b...b...b...b.", "b..b..b...b..u..", "b.....bu..b..f..", "b..b...b.b..b...", change=0.03
            ),
            "bass",
        ),
        Layer(
            "drums",
            drums(
                f"{_FOUR}; clap ....X.......X...; open ..x...x...x...x.; hat xoxoxoxoxoxoxoxo",
                f"{_FOUR}; snare ....X.......X...; open ..x...x...x...x.; shaker xoxxoxxoxoxxoxxo",
                f"{_FOUR}; clap ....X.......X..o; open ..x...x...x...x.; conga ...x..x....x..x.",
                fill="snare",
                fills=0.3,
            ),
            "drums",
        ),
        Layer(
            "warm_pad strings synth_strings",
            figure("x...............", voicing="open7", low=55, high=79, velocity=46),
            "comp",
            0.6,
        ),
    ),
)
TECHNO = varied(
    HOUSE,
    title="Techno track",
    concepts="techno electronic_music dancing hypnotic ostinato fast dark",
    harmony={"minor": _STATIC, "phrygian": {"": ("Im|Im|Im|Im", "Im|Im|bII|Im")}},
    tempo=(127, 145),
    swing=(0.5, 0.5),
    layers=(
        Layer(
            "square_lead saw_lead acid_bass",
            tune(
                sung(
                    HOOK,
                    cells=("x..x..x..x..x..x", "x.xx.x.xx.xx.x.x", "xxxxxxxxxxxxxxxx", "x.x..x.x.x..x.x."),
                    cadences=("x..x..x..x..x...", "x.xx.x.xx......."),
                    repeats=0.45,
                    span=9,
                    scale="minor_pentatonic",
                )
            ),
            "lead",
            0.85,
        ),
        Layer(
            "synth_bass acid_bass",
            figure(
                "..b...b...b...b.",
                "..bb..bb..bb..bb",
                "bbbbbbbbbbbbbbbb",
                "b..b..b.b..b..bu",
                change=0.0,
                gate=0.6,
            ),
            "bass",
        ),
        Layer(
            "poly_synth saw_lead",
            figure(
                "...x..x....x..x.",
                "x.....x.........",
                "..x..x..x..x..x.",
                voicing="triad",
                low=52,
                high=70,
                gate=0.3,
                change=0.0,
            ),
            "comp",
            0.6,
        ),
        Layer(
            "drums",
            drums(
                f"{_FOUR}; open ..x...x...x...x.; clap ....X.......X...; rim ..x..x...x....x.",
                f"{_FOUR}; hat xxXxxxXxxxXxxxXx; tom3 ......x..x....x.",
                f"{_FOUR}; open ..x...x...x...x.; ride x.x.x.x.x.x.x.x.; clap ............X...",
                fill="snare",
                fills=0.2,
            ),
            "drums",
        ),
        Layer("sweep_pad pad", drone((0, 12), 0, 48), "drone", 0.4),
    ),
)
TRANCE = varied(
    HOUSE,
    title="Trance track",
    concepts="trance electronic_music dancing hopeful fast arpeggios",
    harmony={"minor": _LOOPS_MINOR},
    tempo=(130, 144),
    swing=(0.5, 0.5),
    layers=(
        Layer(
            "saw_lead square_lead poly_synth voice",
            tune(
                sung(
                    HOOK,
                    cells=("x..x..x..x..x...", "x...x..x..x.x...", "x.....x.x..x..x.", "x..x..x.x.x.x.x."),
                    span=16,
                )
            ),
            "lead",
            0.9,
        ),
        Layer(
            "saw_lead poly_synth square_lead",
            figure(
                "1234323412343234",
                "1323132313231323",
                "1231231231231231",
                "x.xx.xx.xx.xx.xx",
                voicing="full",
                low=57,
                high=81,
                gate=0.5,
                velocity=60,
                change=0.1,
            ),
        ),
        Layer(
            "synth_bass", figure("..b...b...b...b.", "..bb..bb..bb..bb", ".bbb.bbb.bbb.bbb", gate=0.6), "bass"
        ),
        Layer(
            "synth_strings strings choir_pad sweep_pad",
            figure("x...............", voicing="open", low=55, high=81, velocity=54),
        ),
        Layer(
            "drums",
            drums(
                f"{_FOUR}; open ..X...X...X...X.; clap ....X.......X...; hat xxxxxxxxxxxxxxxx",
                f"{_FOUR}; open ..X...X...X...X.; snare ....x.......x..x",
                fill="snare",
                fills=0.7,
            ),
            "drums",
            0.95,
        ),
    ),
    build=0.9,
)
DNB = varied(
    HOUSE,
    title="Drum and bass",
    concepts="drum_and_bass electronic_music dancing fast",
    harmony={"minor": LOOPS_JAZZ_MINOR},
    tempo=(166, 178),
    swing=(0.5, 0.53),
    forms=("AABB", "ABAB", "AABA"),
    layers=(
        Layer(
            "voice electric_piano square_lead flute saw_lead",
            tune(
                sung(
                    HOOK,
                    cells=("x.......x..x....", "x...x.......x...", "....x..x..x.....", "x.............x."),
                )
            ),
            "lead",
            0.85,
        ),
        Layer(
            "synth_bass acid_bass",
            figure("b.......b.b.....", "b..b......b..b..", "b...........b.u.", "b.....b..b......"),
            "bass",
        ),
        Layer(
            "warm_pad choir_pad strings",
            figure("x...............", voicing="open7", low=55, high=79, velocity=50),
        ),
        Layer(
            "electric_piano poly_synth",
            figure(
                "x..x......x.....",
                "....x.......x...",
                voicing="rootless",
                low=55,
                high=76,
                gate=0.6,
                velocity=56,
            ),
            "comp",
            0.6,
        ),
        # The broken beat: snares on two and four, the kick anywhere but on three.
        Layer(
            "drums",
            drums(
                "kick X.........X.....; snare ....X..o.o..X..o; hat x.x.x.x.x.x.x.x.",
                "kick X.X.......XX....; snare ....X..o.o..X...; ride x.x.x.x.x.x.x.x.",
                "kick X..x......X..x..; snare ....X..o.oo.X.oo; hat xxxxxxxxxxxxxxxx",
                fill="snare",
                fills=0.5,
            ),
            "drums",
        ),
    ),
)
DISCO = varied(
    HOUSE,
    title="Disco",
    concepts="disco dancing pop festive",
    harmony={
        "minor": {"": ("Im7|IVm7|bVII|bIIImaj7", "Im|bVII|bVI|V7", "Im7|Im7|IVm7|IVm7", "IVm7|Vm7|Im7|Im7")},
        "major": {"": ("Imaj7|VIm7|IIm7|V7", "IIm7|V7|Imaj7|IVmaj7", "I|IV|VIm|V")},
    },
    tempo=(108, 126),
    swing=(0.5, 0.5),
    loose=0.012,
    build=0.4,
    reduce=True,
    layers=(
        Layer(
            "voice strings alto_sax flute brass trumpet",
            tune(
                sung(
                    HOOK,
                    cells=("x.xx.xx.x.......", "..x.x.xxx.x.x...", "x..x..x.x.x.....", "xxx.x.x.x.x.x..."),
                ),
            ),
            "lead",
        ),
        Layer(
            "finger_bass slap_bass",
            figure("b.u.b.u.b.u.b.u.", "b.ub.ub.b.ub.fu.", "b..ub.u.b..ub.ua", change=0.05),
            "bass",
        ),
        Layer(
            "clean_guitar muted_guitar",
            figure(
                "x.xxx.xxx.xxx.xx",
                "..xo..xo..xo..xo",
                ".oxo.oxo.oxo.oxo",
                voicing="full",
                low=58,
                high=76,
                gate=0.3,
                velocity=60,
            ),
        ),
        Layer(
            "strings synth_strings",
            figure("x...............", "x.......x.x.x...", voicing="triad", low=64, high=84, velocity=64),
            "comp",
            0.8,
        ),
        Layer(
            "electric_piano piano clavinet",
            figure("x..x..x.x..x..x.", "x...x...x...x...", voicing="rootless", low=54, high=74, gate=0.6),
            "comp",
            0.6,
        ),
        Layer(
            "drums",
            drums(
                f"{_FOUR}; snare ....X.......X...; open ..X...X...X...X.; hat x.o.x.o.x.o.x.o.",
                f"{_FOUR}; clap ....X.......X...; hat xxXxxxXxxxXxxxXx; "
                "tamb ..x...x...x...x.; conga x..x..x...x.x...",
                fill="toms",
            ),
            "drums",
        ),
        Layer(
            "brass trumpet",
            figure(
                "________________|............X.X.",
                "X..X____________|________________",
                voicing="full",
                low=60,
                high=79,
                gate=0.4,
                velocity=84,
            ),
            "comp",
            0.4,
        ),
    ),
    full="band",
    solo=(("piano", "b.x.b.x.b.x.b.x."),),
)
STYLES = styles(
    ("house", HOUSE),
    ("techno", TECHNO),
    ("trance", TRANCE),
    ("drum_and_bass", DNB),
    ("disco", DISCO),
)
