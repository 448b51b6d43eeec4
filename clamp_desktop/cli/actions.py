"""Commands that have actions of their own: ``clamp-desktop tags rename …``."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path


def actions(command: argparse.ArgumentParser) -> Callable[[str, str], argparse.ArgumentParser]:
    """Let a command have actions; gives back what adds one, by its name and what it does.

    ``--library`` and ``--json`` may stand behind an action as well as before it.
    """
    known = command.add_subparsers(dest="action", metavar="ACTION")

    def add(name: str, what: str) -> argparse.ArgumentParser:
        action = known.add_parser(name, help=what, description=what)
        action.add_argument("--library", type=Path, metavar="DIR", default=argparse.SUPPRESS)
        action.add_argument("--json", action="store_true", default=argparse.SUPPRESS)
        return action

    return add
