"""How the command line prints: progress bars on a terminal, JSON or short tables on standard output."""

from __future__ import annotations

import io
import json
import re
import sys
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, TextIO

from tqdm import tqdm

from clamp_desktop.progress import Progress, Stage, Summary

_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]")
_IN_BYTES = (Stage.FETCHING, Stage.CHECKING)
_SURROGATES = re.compile(r"[\ud800-\udfff]")


def standard_output() -> TextIO:
    """Standard output, made to take any text.

    A terminal may know too few letters: the others are shown as ``\\u`` escapes. What goes into a pipe or a
    file is UTF-8 wherever the system would take less.
    """
    stream = sys.stdout
    if isinstance(stream, io.TextIOWrapper) and (stream.errors != "backslashreplace"):
        encoding = stream.encoding if stream.isatty() else "utf-8"
        stream.reconfigure(encoding=encoding, errors="backslashreplace")
    return stream


def say(line: str = "") -> None:
    """Write a line on standard output. Titles and paths are strangers' text: controls lose their power."""
    print(visible(line), file=standard_output())


def visible(text: str) -> str:
    """A text on one line, with control characters, which could garble a terminal, as escapes."""
    return _CONTROLS.sub(lambda match: match[0].encode("unicode_escape").decode("ascii"), text)


def print_json(value: Any) -> None:
    """Write a value as JSON with its letters as they are; only what is no text is escaped."""
    text = json.dumps(value, ensure_ascii=False, indent=2)
    print(_SURROGATES.sub(lambda match: f"\\u{ord(match[0]):04x}", text), file=standard_output())


def write_json(path: Path, value: Any) -> int:
    """Write a value as JSON into a file, or print it for ``-``; the exit code: 1 if it cannot be written."""
    if path == Path("-"):
        print_json(value)
        return 0
    try:
        path.write_text(json.dumps(value, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    except OSError as error:
        complain(f"{path} cannot be written: {error.strerror or error}.")
        return 1
    return 0


def print_table(rows: Sequence[Sequence[str]], header: Sequence[str] = ()) -> None:
    """Write aligned columns; on a terminal too narrow the last column runs on."""
    lines = [[visible(cell) for cell in row] for row in ([header, *rows] if header else rows)]
    widths = [max(_width(cell) for cell in column) for column in zip(*lines, strict=True)]
    for row in lines:
        cells = (cell + " " * (width - _width(cell)) for cell, width in zip(row, widths, strict=True))
        print("  ".join(cells).rstrip(), file=standard_output())


def _width(text: str) -> int:
    """Columns on a terminal: Chinese and Japanese letters take two, combining marks none."""
    return sum(
        0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text
    )


def complain(message: str) -> None:
    """Write a line for the person on standard error, so that a pipe stays clean."""
    print(f"clamp-desktop: {visible(message)}", file=sys.stderr)


def follow(steps: Iterable[Progress | Summary]) -> Summary | None:
    """Show progress as it comes, one bar a stage (none in a pipe), and give back the last summary."""
    summary: Summary | None = None
    bar: Any = None
    stage = None
    try:
        for step in steps:
            if isinstance(step, Summary):
                summary = step
                continue
            if step.stage != stage:
                _close(bar)
                stage = step.stage
                units: dict[str, Any] = {"unit": "B", "unit_scale": True} if stage in _IN_BYTES else {}
                bar = _bar(desc=stage.capitalize(), total=step.total, **units)
            bar.total = step.total
            bar.update(step.done - bar.n)
    finally:
        _close(bar)
    return summary


def count_up(items: Sequence[Any], label: str) -> Iterator[Any]:
    """Iterate with a bar on a terminal."""
    yield from _bar(items, desc=label)


def _bar(items: Sequence[Any] | None = None, **options: Any) -> Any:
    # disable=None: none where standard error is not a terminal
    return tqdm(items, **({"unit": " files", "disable": None, "leave": False} | options))


def _close(bar: Any) -> None:
    if bar is not None:
        bar.close()
