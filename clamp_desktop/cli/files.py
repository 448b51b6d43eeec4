"""Which files a command is about, and what their outputs are called."""

from __future__ import annotations

import contextlib
import os
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

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


def make_folder(out: Path) -> str | None:
    """Make the folder for outputs where there is none; what is wrong, where it cannot be."""
    try:
        out.mkdir(parents=True, exist_ok=True)
    except FileExistsError:
        return f"{out} is a file; --out needs a folder."
    except OSError as error:
        return f"the folder {out} cannot be made: {error.strerror or error}."
    return None


def write_output(target: Path, content: bytes, *, overwrite: bool) -> str | None:
    """Write a file as a whole or not at all; what is wrong, where it cannot be.

    One that is there already is somebody's work: it is only replaced if ``overwrite``. One that holds the
    same already is as it should be.
    """
    part = target.with_name(f"{target.name}.{os.getpid()}.part")
    try:
        if os.path.lexists(target) and not overwrite:
            if target.is_file() and target.read_bytes() == content:
                return None
            return f"{target} is there already and was left as it is; --overwrite replaces it."
        part.write_bytes(content)
        part.replace(target)
    except OSError as error:
        with contextlib.suppress(OSError):
            part.unlink()
        return f"{target} cannot be written: {error.strerror or error}."
    return None


def piece_or_path(target: str) -> int | Path:
    """What a user names a piece by: its id, or a file. SQLite counts to 2**63, so more digits are no id."""
    return int(target) if target.isdecimal() and int(target) < 2**63 else Path(target)


class OutputNames:
    """Gives every output a name of its own, so that no two inputs are written into one file.

    An input ``waltz.mid`` becomes ``waltz``; where another input is called ``waltz`` too, ``waltz.mid``;
    where that is taken as well, ``waltz.mid-2``. Case does not tell names apart, as on Windows and macOS.
    Nor is an input ever written over: in its own folder ``waltz.abc`` becomes ``waltz-2``.
    """

    def __init__(self, files: Sequence[Path], out: Path, suffix: str) -> None:
        self._stems = Counter(file.stem.casefold() for file in files)
        folder = out.resolve()
        self._taken = {
            real.stem.casefold()
            for real in (file.resolve() for file in files)
            if real.parent == folder and real.suffix.casefold() == suffix
        }

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
