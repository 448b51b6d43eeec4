"""Humdrum files as lines and columns: records about the piece, cells by spine, and small repairs.

A spine is a column of the first ``**`` line; it may split, join and change places further down.

Source: the Humdrum syntax (www.humdrum.org/guide).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from clamp_desktop.music.piece import UnreadableError

MAX_COLUMNS = 500  # a large orchestra with its words has a hundred
TOO_WIDE = "This score splits into more columns than any score has."

_MANIPULATORS = frozenset(("*^", "*v", "*+", "*-", "*x"))
_RECORD = re.compile(r"!!!+\s*(?P<key>[^:!\s][^:]*?)\s*:\s*(?P<value>.*)")


@dataclass(slots=True)
class Humdrum:
    """A Humdrum file.

    Attributes:
        lines: mended: every line has as many columns as there are spines.
        records: reference record → its values in order: ``"COM"`` → ``["Chopin, Fryderyk"]``.
        kinds: of the spines, left to right: ``"**kern"``, ``"**text"`` …
        mended: whether lines had to be mended.
    """

    lines: list[str] = field(default_factory=list)
    records: dict[str, list[str]] = field(default_factory=dict)
    kinds: list[str] = field(default_factory=list)
    mended: bool = False

    @property
    def text(self) -> str:
        """The file, mended."""
        return "\n".join(self.lines) + "\n"

    def cells(self) -> Iterator[tuple[str, list[tuple[int, str]]]]:
        """Every line with its cells, each with its spine's number; comments and records have none."""
        spines: list[int] = []
        for line in self.lines:
            if not line or line.startswith("!!"):
                continue
            cells = line.split("\t")
            if line.startswith("**"):
                spines = list(range(len(cells)))
            yield line, list(zip(spines, cells, strict=False))
            if line.startswith("*"):
                spines = _follow(spines, cells)


def parse_humdrum(text: str) -> Humdrum:
    """Read a file. Lines with a wrong number of columns are filled up or cut; missing ends are added.

    Raises:
        UnreadableError: more than ``MAX_COLUMNS``.
    """
    result = Humdrum()
    spines: list[int] = []
    for raw in text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "").split("\n"):
        line = raw.rstrip(" ") if "\t" not in raw else raw
        if line.startswith("!!"):
            match = _RECORD.match(line)
            if match and match["key"].startswith(("filter", "!filter")):
                continue  # would make Verovio run commands on the score
            if match and match["value"].strip():
                result.records.setdefault(match["key"], []).append(match["value"].strip())
        elif line and spines:
            line = _fit(line, len(spines), result)
            spines = _follow(spines, line.split("\t")) if line.startswith("*") else spines
            if len(spines) > MAX_COLUMNS:
                raise UnreadableError(TOO_WIDE)
        elif line.startswith("**"):
            result.kinds = line.rstrip("\t").split("\t")
            line = "\t".join(result.kinds)
            spines = list(range(len(result.kinds)))
        elif line:
            continue  # words before the first spine, or after the last
        result.lines.append(line)
    if spines:
        while result.lines and not result.lines[-1]:
            result.lines.pop()
        result.lines.append("\t".join(["*-"] * len(spines)))
        result.mended = True
    return result


def _fit(line: str, columns: int, result: Humdrum) -> str:
    cells = line.split("\t")
    if len(cells) == columns and all(cells):
        return line
    result.mended = result.mended or any(cells[columns:]) or len(cells) < columns
    while len(cells) > columns and "" in cells:  # columns are often parted by more than one tab
        cells.remove("")
    start = line[:1]
    filler = start if start in ("*", "!") else line.split("\t")[0] if start == "=" else "."
    cells = [cell or filler for cell in cells[:columns]]
    return "\t".join(cells + [filler] * (columns - len(cells)))


def _follow(spines: list[int], cells: list[str]) -> list[int]:
    """The spine of every column of the next line."""
    if _MANIPULATORS.isdisjoint(cells):
        return spines
    after: list[int] = []
    exchanged: int | None = None
    joining: int | None = None
    for spine, cell in zip(spines, cells, strict=False):
        if cell != "*v":
            joining = None
        if cell == "*^":
            after += [spine, spine]
        elif cell == "*+":
            after += [spine, max(spines) + 1]
        elif cell == "*v":
            if joining is None:
                after.append(spine)
            joining = spine
        elif cell == "*x":
            if exchanged is None:
                exchanged = len(after)
                after.append(spine)
            else:
                after.append(after[exchanged])
                after[exchanged] = spine
                exchanged = None
        elif cell != "*-":
            after.append(spine)
    return after
