"""Cuba: rhythms that answer the clave."""

from __future__ import annotations

from clamp_desktop.training.styles.arranger import Layer, Recipe, styles, varied
from clamp_desktop.training.styles.doubling import answer, block, octaves, thirds
from clamp_desktop.training.styles.drumming import drums
from clamp_desktop.training.styles.figures import figure
from clamp_desktop.training.styles.melody import Tune, tune
from clamp_desktop.training.styles.song import Harmony

# Clave of two bars; the two-side first (2-3). Piano and bell agree with it.
_CLAVE_23 = "claves ..x.x...|x..x..x."
_CLAVE_32 = "claves x..x..x.|..x.x..."
_SALSA: Harmony = {
    "": ("Im|IVm|V7|IVm", "Im|IVm|V7|V7", "Im|Im|V7|V7", "Im|bVII|bVI|V7", "Im|IVm V7|Im|IVm V7"),
    "A": ("Im|Im|IVm|IVm|V7|V7|Im|Im", "Im|bVII7|bVI7|V7|Im|IVm|V7|Im", "IVm|bVII7|bIII|bVI|IIm7b5|V7|Im|V7"),
}
_SALSA_MAJOR: Harmony = {
    "": ("I|IV|V7|IV", "I|IV|V7|V7", "I|I|V7|V7", "I IV|V7"),
    "A": ("I|VI7|IIm|V7|I|IV|V7|I", "IIm|V7|I|VI7|IIm|V7|I|V7"),
}
_SALSA_TUNE = Tune(
    cells=(".x.x.x.x", "x.x..x.x", ".xx.xx..", "_.x.xx.x", ".x.xx.x.", "x..x..x."),
    cadences=("x......_", ".x.x____", "x.x.____"),
    repeats=0.28,
    leap=0.24,
    span=15,
)
_TUMBAO = ("...f..n-", "b..f..n-", "...f..n-|...u..n-", "...b..n-")
_CONGA = "slap x.x.x.x.; conga ......xx; tumba .......x"


def _salsa_layers(clave: str) -> tuple[Layer, ...]:
    """The band for one direction of the clave: everything that has two bars turns round with it."""
    turned = clave == _CLAVE_32

    def two(first: str, second: str) -> str:
        return f"{second}|{first}" if turned else f"{first}|{second}"

    montuno = (
        two("1.32.3.2", ".1.3.2.3"),
        two("x.13.3.x", ".1.x.3.x"),
        two("1.xx.3.1", ".x.1.x.3"),
        two("x.12.2.x", ".3.2.1.3"),
    )
    cascara = two("x.x.xx.x", "x.xx.x.x")
    return (
        Layer("trumpet voice flute trombone low_voice tres", tune(_SALSA_TUNE), "lead"),
        Layer(
            "piano piano electric_piano bright_piano",
            figure(*montuno, voicing="full", low=58, high=79, gate=0.75, hold=1.0, ahead=0.5, velocity=74),
            "comp",
            1.0,
            "ostinato",
        ),
        Layer("=", octaves(12, -8), "double", 0.2),
        Layer("finger_bass double_bass", figure(*_TUMBAO, gate=0.95, velocity=86), "bass"),
        Layer(
            "drums",
            drums(
                f"{clave}; cowbell X.x.X.x.; {_CONGA}; maracas xoxoxoxo",
                f"{clave}; timbale1 {cascara}; slap x.x.x.x.; conga ......xx; tumba "
                f"{two('........', '...x....')}",
                f"{clave}; bell {two('x.x.xxx.', 'x.xxx.xx')}; "
                "conga ......xx; slap ..x.....; bongo1 xoxXxoxo",
                fill="hand",
                crash=False,
            ),
            "drums",
            1.0,
            "percussion hand_drums",
        ),
        Layer(
            "brass trumpet",
            figure(
                two("........", "x..x..X_"),
                two("_.x.x..X", "________"),
                two("x..X____", "..x.x..X"),
                voicing="full",
                low=60,
                high=79,
                gate=0.5,
                velocity=84,
                ahead=0.5,
            ),
            "comp",
            0.5,
        ),
        Layer("trombone", answer(0.5, 4), "colour", 0.3),
    )


SALSA = Recipe(
    title="Son montuno",
    concepts="salsa cuban latin latin_american caribbean dancing syncopated lively",
    harmony={"minor": _SALSA, "major": _SALSA_MAJOR},
    tempo=(168, 212),
    forms=("AABB", "ABB", "BBA", "AABC"),
    layers=_salsa_layers(_CLAVE_23),
    full="band",
    solo=(("piano", "b..f..n-"), ("piano", "x.xx.x.x|.x.x.x.x")),
    reduce=False,
    endings=("X_______", "x..x..X_"),
    build=0.5,
)
SALSA_32 = varied(SALSA, title="Salsa", layers=_salsa_layers(_CLAVE_32))
MAMBO = varied(
    SALSA,
    title="Mambo",
    concepts="mambo cuban latin latin_american caribbean dancing syncopated lively festive",
    tempo=(176, 220),
    layers=(
        Layer(
            "alto_sax tenor_sax trumpet",
            tune(
                Tune(
                    cells=("x.xx.x.x", ".xx.x.x.", "x..x.xx.", "xx.xx.x.", "x.x.x..x"),
                    cadences=("x..x____", "xx______"),
                    repeats=0.35,
                    leap=0.2,
                    span=13,
                    free=0.03,
                )
            ),
            "lead",
        ),
        Layer("alto_sax tenor_sax", block(3, 50), "double", 0.9),
        Layer(
            "trumpet brass",
            figure(
                "________|x..x..X_",
                "X..x____|__x.x.X_",
                "....X.X.|________",
                voicing="full",
                low=62,
                high=82,
                gate=0.4,
                velocity=90,
                ahead=0.5,
            ),
        ),
        *_salsa_layers(_CLAVE_23)[1:2],
        *_salsa_layers(_CLAVE_23)[3:5],
        Layer(
            "trombone",
            figure("x...x...|x.......", "..x.x...|x..x..x.", voicing="triad", low=50, high=67, gate=0.6),
            "comp",
            0.6,
        ),
    ),
    full="big_band band",
)
CHA_CHA = varied(
    SALSA,
    title="Cha-cha",
    concepts="cha_cha cuban latin latin_american caribbean dancing",
    tempo=(108, 128),
    weights={"minor": 1.4},
    layers=(
        Layer(
            "flute violin trumpet voice alto_sax vibraphone",
            tune(
                Tune(
                    cells=("x.x.xx.x", "x..xx.x.", "_.x.x.xx", "x.xx.x..", ".x.xx.x."),
                    cadences=("x.x.xxx_", "x...____", "x.xx____"),
                    repeats=0.25,
                    span=15,
                )
            ),
            "lead",
        ),
        Layer(
            "piano",
            figure(
                "x.xx.x.x",
                "..x.x.x.",
                "b.x.x.x.",
                "1.xx.3.x|.x.1.x.3",
                voicing="full",
                low=57,
                high=76,
                gate=0.6,
                hold=1.0,
            ),
        ),
        Layer("finger_bass double_bass", figure("b..f..n-", "b...f.f.", "b..b..fn", "b.__f.b."), "bass"),
        # Güiro: long, short-short; the cowbell on every beat; congas say "cha-cha-chá" into the one.
        Layer(
            "drums",
            drums(
                "guiro2 X...X...; guiro ..xx..xx; cowbell x.x.x.x.; "
                "conga ......xx; slap ..x.....; timbale1 ......x.",
                "guiro2 X...X...; guiro ..xx..xx; cowbell X.x.X.x.; kick x..x..x.; "
                "snare ....x...; conga ......xx; tumba .......x",
                fill="hand",
                crash=False,
            ),
            "drums",
            1.0,
            "percussion hand_drums",
        ),
        Layer("flute violin", octaves(12, -8), "double", 0.2),
        Layer("strings", thirds(-2), "double", 0.2),
    ),
    endings=("x.x.xxx_", "X.X.XXX_"),
    reduce=True,
    solo=(("piano", "b.x.f.x."), ("nylon_guitar", "b.x.f.xx")),
)
_BOLERO_TUNE = Tune(
    cells=("x..xx...", "_xx.x.x.", "x...x.x.", "x.xxx...", "_.x.xxx.", "x..x..x."),
    cadences=("x.......", "x...____"),
    grace=0.15,
    grace_kind="turn",
    gate=0.97,
    span=16,
    leap=0.25,
)
BOLERO = Recipe(
    title="Bolero",
    concepts="bolero cuban latin latin_american mexican dancing slow love passionate",
    harmony={
        "minor": {
            "": (
                "Im|Im|IVm|IVm|V7|V7|Im|V7",
                "Im|bVI7|V7|Im|IVm|Im|II7|V7",
                "Im|IVm|bVII7|bIII|bVI|IIm7b5|V7|Im",
            )
        },
        "major": {
            "": (
                "I|VIm|IIm|V7|I|VIm|IIm V7|I",
                "I|IIIm|bIIIdim7|IIm|IIm|V7|I|V7",
                "Imaj7|VI7|IIm|V7|IVm|I|II7|V7",
            )
        },
    },
    tempo=(80, 104),
    lag=0.03,
    forms=("AABA", "AAB", "AB"),
    layers=(
        Layer("voice requinto trumpet violin low_voice flute piano", tune(_BOLERO_TUNE), "lead"),
        Layer(
            "nylon_guitar piano",
            figure("b.123232", "x.xxxxxx", "..123212", "b.132313", voicing="full", low=52, high=72, gate=0.8),
        ),
        # The bolero's bass leaves out beat two: long, short, short.
        Layer("double_bass finger_bass", figure("b...f.f.", "b...f.n.", "b...t.f."), "bass"),
        Layer(
            "drums",
            drums(
                "maracas xoxxxoxx; bongo1 X.xxX.xx; bongo2 .x...x..; rim x.....x.|....x...",
                "maracas xoxoxoxo; conga ......xx; slap ..x.....; claves x..x..x.|..x.x...",
                fill="hand",
                crash=False,
            ),
            "drums",
            0.8,
            "percussion hand_drums",
        ),
        Layer("requinto nylon_guitar", answer(0.5, 4), "colour", 0.4),
        Layer("=", thirds(-2), "double", 0.35),
        Layer("strings", figure("x.......", voicing="open", low=55, high=79, velocity=46), "comp", 0.25),
    ),
    solo=(("nylon_guitar", "b.1232.3"), ("piano", "b.x.f.xx")),
    endings=("X", "x...X...", "X_______"),
    ritard=0.5,
    full="band",
    alone=False,
)
HABANERA = Recipe(
    title="Habanera",
    concepts="habanera cuban latin_american dancing syncopated",
    metre=("2/4",),
    harmony={
        "minor": {
            "A": ("Im|Im|V7|V7|V7|V7|Im|Im", "Im|IVm|V7|Im|Im|IVm|V7|Im"),
            "B": ("I|I|V7|V7|V7|V7|I|I", "bIII|bVII7|bIII|V7|Im|IVm|V7|Im"),
        },
        "major": {"": ("I|I|V7|V7|V7|V7|I|I", "I|IV|V7|I|I|IV|V7|I", "I|VI7|IIm|V7|IIm|V7|I|I")},
    },
    tempo=(54, 76),
    forms=("AABB", "ABA", "AAB"),
    rubato=0.01,
    ritard=0.4,
    layers=(
        Layer(
            "piano violin flute voice clarinet cello trumpet",
            tune(
                Tune(
                    cells=("x..xx.x.", "x.x.xxx.", "x.xxx.x.", "x...x.x.", "x..xx..x", "_.x.x.x."),
                    cadences=("x...____", "x.....__"),
                    grace=0.18,
                    grace_kind="turn",
                    chromatic=0.1,
                    leap=0.22,
                    span=16,
                )
            ),
            "lead",
        ),
        # Dotted eighth, sixteenth, two eighths: the bass that gave the dance its name.
        Layer(
            "piano nylon_guitar",
            figure("b..xx.x.", "b..fx.f.", "b..3x.x.", voicing="full", low=50, high=67, gate=0.75),
        ),
        Layer("cello double_bass", figure("b..ff.f.", "b..fu.f."), "bass", 0.5),
        Layer(
            "drums",
            drums(
                "castanet x..xx.x.; tamb ....x...", "claves x..xx.x.; maracas xoxoxoxo", fill="", crash=False
            ),
            "drums",
            0.3,
            "percussion",
        ),
        Layer("strings", figure("x...x...", voicing="open", low=55, high=77, velocity=44), "comp", 0.25),
    ),
    solo=(("piano", "b..xf.x."), ("nylon_guitar", "b..xf.x.")),
    endings=("X", "x..xX___"),
)
STYLES = styles(
    ("son_montuno", SALSA),
    ("salsa", SALSA_32),
    ("mambo", MAMBO),
    ("cha_cha", CHA_CHA),
    ("bolero", BOLERO),
    ("habanera", HABANERA),
)
