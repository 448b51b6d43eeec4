"""The file ``THIRD-PARTY.txt``: whose work is in the bundle, under which licence, with the text of each."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

from installer.bundle.plan import PRODUCT, BuildError
from installer.supply.inventory import Component

TEXTS = Path(__file__).with_name("texts")
_RULE = "=" * 78
_LINE = "-" * 78


@dataclass(frozen=True)
class Carried:
    """Something with a licence of its own inside somebody else's distribution.

    Attributes:
        files: what it is known by in the bundle.
        texts: names of files in ``texts/``.
    """

    name: str
    licence: str
    files: tuple[str, ...]
    texts: tuple[str, ...]
    home: str


CARRIED = (
    Carried(
        "Qt 6", "LGPL-3.0-only", ("*Qt6Core*", "*QtCore"), ("LGPL-3.0", "GPL-3.0"), "https://www.qt.io"
    ),
    Carried(
        "FFmpeg, in Qt Multimedia", "LGPL-2.1-or-later", ("*avcodec*",), ("LGPL-2.1",), "https://ffmpeg.org"
    ),
    Carried(
        "the soundfont TimGM6mb by Tim Brechbill, in pretty_midi", "GPL-2.0-only", ("*TimGM6mb.sf2",),
        ("GPL-2.0",), "https://sourceforge.net/p/mscore",
    ),
    Carried(
        "xml2abc and abc2xml by Willem G. Vree, in abctoolkit", "LGPL-3.0-or-later", ("abctoolkit*",),
        ("LGPL-3.0", "GPL-3.0"), "https://wim.vree.org",
    ),
    Carried(
        "the music fonts Leipzig, Bravura, Gootville, Leland and Petaluma, in Verovio", "OFL-1.1",
        ("verovio/data/*",), ("OFL-1.1",), "https://www.verovio.org",
    ),
)  # fmt: skip

# Distributions that come without the text of their licence.
WITHOUT_TEXT = {
    "pyside6-addons": ("LGPL-3.0", "GPL-3.0"),
    "pyside6-essentials": ("LGPL-3.0", "GPL-3.0"),
    "shiboken6": ("LGPL-3.0", "GPL-3.0"),
    "tokenizers": ("Apache-2.0",),
    "abctoolkit": ("abctoolkit",),
    "python": ("Python",),
    "microsoft-runtime": ("Microsoft-runtime",),
}

COPYLEFT = f"""\
{PRODUCT} itself is under the MIT licence (see LICENSE.txt). Some of what it comes with is not:

- Unidecode is under the GNU General Public License, version 2 or any later one. It is a part of the running
  program. This package as a whole may therefore be passed on under the terms of the GNU General Public
  License, version 3, whose text is below. The source of the program without Unidecode stays under the MIT
  licence.
- The soundfont TimGM6mb is under the GNU General Public License, version 2. It is a file of data beside the
  program, which plays with any other soundfont as well (Settings, Playback).
- Qt, PySide6, Verovio, and the converters of abctoolkit are under the GNU Lesser General Public License. They
  are unchanged libraries in files of their own, which you may replace by others.
- What starts the program is PyInstaller's, under the GNU General Public License with an exception that lets
  it start any program.

The source of everything named here is published under the address that is given with it, in the version that
is given with it; of Python distributions, pypi.org has it as well.
"""


def carried_in(components: Iterable[Component]) -> list[Carried]:
    """What of the table is in the bundle."""
    files = [file.replace("\\", "/") for one in components for file in one.files]
    return [one for one in CARRIED if any(fnmatchcase(file, rule) for rule in one.files for file in files)]


def standard_text(name: str) -> str:
    """The text of a well-known licence. Raises ``BuildError`` where there is none of that name."""
    file = TEXTS / f"{name}.txt"
    if not file.is_file():
        raise BuildError(f"installer/supply/texts has no {name}.txt.")
    return file.read_text(encoding="utf-8")


def third_party(components: Sequence[Component]) -> str:
    """The whole file.

    Raises:
        BuildError: somebody's work would be passed on without its licence.
    """
    carried = carried_in(components)
    bare = [one.name for one in components if not texts_of(one)]
    if bare:
        raise BuildError(f"These come without the text of a licence: {', '.join(bare)}.")
    printed: dict[str, str] = {}
    gpl = standard_text("GPL-3.0")
    whole = _section(f"{PRODUCT}, this package as a whole", "GPL-3.0-or-later", "", [gpl], printed)
    sections = [
        _section(f"{one.name} {one.version}", one.licence, one.home or one.source, texts_of(one), printed)
        for one in components
    ]
    sections += [
        _section(one.name, one.licence, one.home, [standard_text(name) for name in one.texts], printed)
        for one in carried
    ]
    width = max((len(f"{one.name} {one.version}") for one in components), default=0) + 2
    rows = [f"{one.name + ' ' + one.version:<{width}}{one.licence or 'see below'}" for one in components]
    rows += [f"{one.name}: {one.licence}" for one in carried]
    head = f"What others have made in {PRODUCT}, and the terms it comes under"
    return "\n".join([head, "=" * len(head), "", COPYLEFT, "", *rows, "", whole, *sections])


def texts_of(one: Component) -> list[str]:
    """Every text of a component's licences and authors."""
    own = [path.read_text(encoding="utf-8", errors="replace") for path in one.texts]
    name = one.source.rsplit("/", 1)[-1].split("@")[0]
    return own or [standard_text(name) for name in WITHOUT_TEXT.get(name, ())]


def _section(title: str, licence: str, address: str, texts: Iterable[str], printed: dict[str, str]) -> str:
    """One component with its texts; a text that stands above already is only referred to."""
    lines = [
        _RULE,
        title,
        *([f"Licence: {licence}"] if licence else []),
        *([address] if address else []),
        _RULE,
    ]
    for text in texts:
        plain = "\n".join(line.rstrip() for line in text.strip("\n").splitlines())
        mark = hashlib.sha256(plain.encode()).hexdigest()
        earlier = printed.setdefault(mark, title)
        lines += [plain if earlier == title else f"(The same text as with {earlier}, above.)", _LINE]
    return "\n".join(lines) + "\n"
