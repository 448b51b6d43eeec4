"""How the command line prints: progress bars on a terminal, JSON or short tables on standard output."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from tqdm import tqdm

from clamp_desktop.library.progress import Progress, Summary


def print_json(value: Any) -> None:
    """Write a value as JSON with its letters as they are (no ``\\u`` escapes)."""
    print(json.dumps(value, ensure_ascii=False, indent=2))


def print_table(rows: Sequence[Sequence[str]], header: Sequence[str] = ()) -> None:
    """Write aligned columns; on a terminal too narrow the last column runs on."""
    lines = [header, *rows] if header else rows
    widths = [max(len(cell) for cell in column) for column in zip(*lines, strict=True)]
    for row in lines:
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())


def complain(message: str) -> None:
    """Write a line for the person on standard error, so that a pipe stays clean."""
    print(f"clamp-desktop: {message}", file=sys.stderr)


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
                bar = _bar(desc=stage.capitalize(), total=step.total)
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
    return tqdm(items, unit=" files", disable=None, leave=False, **options)


def _close(bar: Any) -> None:
    if bar is not None:
        bar.close()
