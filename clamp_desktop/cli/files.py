"""Which files a command is about, and what their outputs are called."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

MUSIC = frozenset({".musicxml", ".xml", ".mxl", ".abc", ".mid", ".midi", ".kar", ".rmi", ".krn", ".mei"})
TEXTS = frozenset({".mtf", ".txt"})


def inputs(paths: Iterable[Path], suffixes: frozenset[str]) -> list[Path]:
    """The files named, and those with one of the suffixes in the folders named, each once and in order."""
    found: dict[Path, None] = {}
    for path in paths:
        if path.is_dir():
            inside = (child for child in sorted(path.rglob("*")) if child.suffix.lower() in suffixes)
            found.update((child, None) for child in inside if child.is_file())
        else:
            found[path] = None
    return list(found)


class OutputNames:
    """Gives every output a name of its own, so that no two inputs are written into one file.

    An input ``waltz.mid`` becomes ``waltz``; where another input is called ``waltz`` too, ``waltz.mid``;
    where that is taken as well, ``waltz.mid-2``. Case does not tell names apart, as on Windows and macOS.
    """

    def __init__(self, files: Sequence[Path]) -> None:
        self._stems = Counter(file.stem.casefold() for file in files)
        self._taken: set[str] = set()

    def claim(self, file: Path, count: int) -> list[str]:
        """Names without suffix for the outputs of an input: ``book-1``, ``book-2`` … for several."""
        base = file.stem if self._stems[file.stem.casefold()] == 1 else file.name
        wanted = [base] if count == 1 else [f"{base}-{number}" for number in range(1, count + 1)]
        return [self._unused(name) for name in wanted]

    def _unused(self, name: str) -> str:
        candidate, number = name, 2
        while candidate.casefold() in self._taken:
            candidate, number = f"{name}-{number}", number + 1
        self._taken.add(candidate.casefold())
        return candidate
