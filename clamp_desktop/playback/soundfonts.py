"""Soundfonts: which there are on this computer, which is the best, and whether a file can be one."""

from __future__ import annotations

import functools
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Final

SUFFIXES: Final = (".sf2", ".sf3")
# The samples of an SF2 take twice their size in memory, the compressed ones of an SF3 some twentyfold.
LARGEST: Final = {".sf2": 500 * 1024**2, ".sf3": 80 * 1024**2}
_LARGEST_UNASKED: Final = {".sf2": 250 * 1024**2, ".sf3": 60 * 1024**2}
AT_ONCE: Final = 30 * 1024**2
_HEAD: Final = 12

# Of those that systems and MuseScore bring along, the best first; a part of the name, lower case.
_KNOWN: Final = (
    "musescore_general",
    "ms basic",
    "ms_basic",
    "fluidr3_gm",
    "fluidr3",
    "generaluser",
    "timgm6mb",
)


class SoundfontError(Exception):
    """A file that cannot be used as a soundfont; ``str()`` is for the user and names the file."""


@dataclass(frozen=True, slots=True)
class Choice:
    """The soundfont to play with.

    Attributes:
        path: ``None`` where there is not a single one.
        trouble: why it is not the one that was asked for; empty when it is.
    """

    path: Path | None
    trouble: str = ""


def check(path: Path) -> None:
    """See that a file may be a soundfont, by its size and its head.

    Raises:
        SoundfontError: it is not there, cannot be read, is none, or too large.
    """
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            head = file.read(_HEAD)
    except OSError as error:
        reason = "there is no such file" if isinstance(error, FileNotFoundError) else error.strerror
        raise SoundfontError(f"“{path.name}” cannot be used as a soundfont: {reason}.") from error
    if head[:4] != b"RIFF" or head[8:] != b"sfbk":
        raise SoundfontError(f"“{path.name}” is not a soundfont (SF2 or SF3).")
    cap = LARGEST.get(path.suffix.lower(), LARGEST[".sf2"])
    if size > cap:
        megabytes = f"{size // 1024**2:,} MB, {cap // 1024**2:,} MB are the most"
        raise SoundfontError(f"The soundfont “{path.name}” is too large ({megabytes}).")


def loads_at_once(path: Path) -> bool:
    """Whether nobody notices how long loading takes; compressed samples take seconds."""
    try:
        return path.suffix.lower() == ".sf2" and path.stat().st_size <= AT_ONCE
    except OSError:
        return False


def choose(wanted: Path | None = None) -> Choice:
    """The soundfont that was asked for, or else the best that there is."""
    trouble = ""
    if wanted is not None:
        try:
            check(wanted)
        except SoundfontError as error:
            trouble = str(error)
        else:
            return Choice(wanted)
    return Choice(next(iter(installed()), None), trouble)


@functools.cache
def installed() -> tuple[Path, ...]:
    """The soundfonts of the system, of MuseScore and of this program, the best first.

    Very large ones, which take much memory, are left to those who ask for them.
    """
    found: dict[Path, int] = {}
    for named in (*_of_the_system(), *_of_the_program()):
        path = named.resolve()  # Debian's "default-GM.sf3" may be any of them
        rank = _rank(path)
        if rank is None or path in found:
            continue
        try:
            check(path)
            if path.stat().st_size <= _LARGEST_UNASKED[path.suffix.lower()]:
                found[path] = rank
        except (SoundfontError, OSError):
            continue
    return tuple(sorted(found, key=found.__getitem__))


def of_the_program() -> Path | None:
    """The small soundfont that comes with the program's packages."""
    return next(_of_the_program(), None)


def _rank(path: Path) -> int | None:
    name = path.stem.lower()
    return next((rank for rank, known in enumerate(_KNOWN) if known in name), None)


def _of_the_program() -> Iterator[Path]:
    # Found without importing the package, which would bring mido into this process.
    spec = find_spec("pretty_midi")
    for folder in (spec.submodule_search_locations or ()) if spec is not None else ():
        yield from sorted(Path(folder).glob("*.sf2"))


def _of_the_system() -> Iterator[Path]:
    for folder in _folders():
        try:
            yield from sorted(one for one in folder.iterdir() if one.suffix.lower() in SUFFIXES)
        except OSError:
            continue


def _folders() -> Iterator[Path]:
    home = Path.home()
    if sys.platform == "win32":
        for name in ("PROGRAMFILES", "PROGRAMFILES(X86)"):
            if programs := os.environ.get(name):
                yield from sorted(Path(programs).glob("MuseScore*/sound"), reverse=True)
        if data := os.environ.get("PROGRAMDATA"):
            yield Path(data) / "soundfonts"
    elif sys.platform == "darwin":
        for applications in (Path("/Applications"), home / "Applications"):
            yield from sorted(applications.glob("MuseScore*.app/Contents/Resources/sound"), reverse=True)
        for root in (home, Path("/")):
            yield root / "Library/Audio/Sounds/Banks"
    else:
        data = Path(os.environ.get("XDG_DATA_HOME") or home / ".local/share")
        for root in (data, Path("/usr/local/share"), Path("/usr/share")):
            yield from (root / "sounds/sf3", root / "sounds/sf2", root / "soundfonts")
            yield from sorted(root.glob("m*score*/sound*"), reverse=True)
    yield from (home / folder for folder in ("Documents/MuseScore4/SoundFonts", "Documents/SoundFonts"))
