"""What Linux programs and libraries link to, as ``objdump -p`` of the binutils tells."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from pathlib import Path

from installer.bundle.running import run

_MAGIC = b"\x7fELF"
_AT_ONCE = 50  # files per call of objdump
_FILE = re.compile(r"^(.+):\s+file format ", re.MULTILINE)


@dataclass
class Links:
    """What one file asks for from others.

    Attributes:
        needed: names of libraries such as ``libGL.so.1``.
        symbols: the newest version of ``GLIBC`` and ``GLIBCXX`` that it uses something of.
    """

    needed: set[str] = field(default_factory=set)
    symbols: dict[str, tuple[int, ...]] = field(default_factory=dict)

    def take(self, other: Links) -> None:
        """Add what another file asks for."""
        self.needed |= other.needed
        for name, version in other.symbols.items():
            self.symbols[name] = max(version, self.symbols.get(name, ()))


def programs(folder: Path) -> list[Path]:
    """The programs and libraries below a folder."""
    found = []
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) == _MAGIC:
                    found.append(path)
    return found


def links(files: Iterable[Path]) -> dict[Path, Links]:
    """What each file links to. Raises ``BuildError`` without ``objdump``."""
    names = list(files)
    found: dict[Path, Links] = {}
    for start in range(0, len(names), _AT_ONCE):
        found |= parse(run(["objdump", "-p", *names[start : start + _AT_ONCE]]))
    return found


def parse(told: str) -> dict[Path, Links]:
    """The answer of ``objdump -p`` about any number of files."""
    parts = _FILE.split(told)[1:]
    return {Path(name): _links(text) for name, text in zip(parts[::2], parts[1::2], strict=True)}


def _links(text: str) -> Links:
    result = Links(set(re.findall(r"^\s+NEEDED\s+(\S+)", text, re.MULTILINE)))
    _, _, references = text.partition("Version References:")  # before it: what the library offers itself
    for name, number in re.findall(r"\b(GLIBC|GLIBCXX)_(\d+(?:\.\d+)*)\b", references):
        version = tuple(int(part) for part in number.split("."))
        result.symbols[name] = max(version, result.symbols.get(name, ()))
    return result


def orphans(needed: Mapping[str, Iterable[str]], on_request: Iterable[str]) -> set[str]:
    """Libraries that came along for others which were left out.

    Args:
        needed: places in the bundle, each with the names of the libraries that it links to.
        on_request: patterns of places that only make sense when something links to them, a star within one
            folder; whatever matches none of them is there for itself.
    """
    patterns = list(on_request)
    waiting = {place for place in needed if any(_matches(place, one) for one in patterns)}
    todo = [place for place in needed if place not in waiting]
    while todo:
        wanted = set(needed[todo.pop()])
        reached = {place for place in waiting if place.rpartition("/")[2] in wanted}
        waiting -= reached
        todo += reached
    return waiting


def _matches(place: str, pattern: str) -> bool:
    return place.count("/") == pattern.count("/") and fnmatchcase(place, pattern)
