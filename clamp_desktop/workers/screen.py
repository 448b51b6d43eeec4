"""What is asked about the screen, of a child process: Qt ends a process in which it can open no window."""

from __future__ import annotations

from dataclasses import dataclass

from clamp_desktop.workers.kinds import Kind
from clamp_desktop.workers.messages import Request

SCREEN_FINDER = Kind(
    "finder of screens",
    "clamp_desktop.ui.looking:make_screen_finder",
    "Looking for a screen",
    "system",
    timeout=20,
)


@dataclass(frozen=True, slots=True)
class FindScreen(Request[str]):
    """Ask for Qt's version, its platform and the screens that windows would be on."""
