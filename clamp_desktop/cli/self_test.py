"""``clamp-desktop self-test``: the program tries itself out, and says what works on this computer."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from clamp_desktop.cli.output import complain, print_json, say

_REPORT = "report.json"


def grammar(command: argparse.ArgumentParser) -> None:
    """Where its pictures go. The hidden options are for the process that opens the window."""
    command.add_argument("--out", type=Path, metavar="DIR", help="keep pictures, sound and report.json here")
    command.add_argument("--window", type=Path, help=argparse.SUPPRESS)
    command.add_argument("--since", type=float, default=0.0, help=argparse.SUPPRESS)


def self_test(options: argparse.Namespace) -> int:
    """Do it, in a library and with settings of its own. 1 where anything does not work."""
    if options.window is not None:
        return _open_window(options.window, options.since)
    from clamp_desktop.selftest.run import run
    from clamp_desktop.selftest.steps import Step

    def tell(step: Step) -> None:
        if not options.json:
            say(f"{_MARKS[step.passed]:<9}{step.name} ({step.seconds:.1f} s): {step.said}")

    try:
        report = run(options.out, tell)
        found = report.as_json()
        if options.out is not None:
            (options.out / _REPORT).write_text(
                json.dumps(found, ensure_ascii=False, indent=1), encoding="utf-8"
            )
    except OSError as error:
        complain(f"{error.filename or options.out} cannot be written: {error.strerror or error}.")
        return 1
    if options.json:
        print_json(found)
    else:
        _sum_up(found)
    return 0 if report.passed else 1


_MARKS = {True: "ok", False: "FAILED", None: "left out"}


def _sum_up(found: dict[str, Any]) -> None:
    say()
    sizes = ", ".join(f"{name} {size / 1e6:.0f} MB" for name, size in found["sizes"].items())
    kind = "installed program" if found["frozen"] else "from source"
    say(f"CLaMP Desktop {found['version']}, {kind}; {found['platform']}, Python {found['python']}")
    model, device, qt = (found.get(name, "not known") for name in ("model", "device", "qt"))
    say(f"Model: {model}; {device}; Qt {qt}")
    say(f"Sizes: {sizes}")
    failed = [step["name"] for step in found["steps"] if not step["passed"]]
    seconds = sum(step["seconds"] for step in found["steps"])
    say(f"Not passed: {', '.join(failed)}" if failed else f"All passed in {seconds:.0f} seconds.")


def _open_window(picture: Path, since: float) -> int:
    from clamp_desktop.ui.portrait import NotShownError, paint

    try:
        paint(picture, since)
    except (NotShownError, OSError) as error:
        complain(str(error))
        return 1
    return 0
