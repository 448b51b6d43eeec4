"""The whole self-test: in a home of its own, with a crew of its own, and nothing left behind."""

from __future__ import annotations

import multiprocessing
import os
import tempfile
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import psutil

from clamp_desktop import demo
from clamp_desktop.librarian import Librarian, hire
from clamp_desktop.selftest import parts
from clamp_desktop.selftest.home import own_home
from clamp_desktop.selftest.listening import Listening
from clamp_desktop.selftest.reviving import revive
from clamp_desktop.selftest.showing import Showing
from clamp_desktop.selftest.steps import Step, Walk, WrongError
from clamp_desktop.settings import Settings

_GONE = 10.0  # seconds until a child that was ended must be gone


@dataclass(frozen=True, slots=True)
class Report:
    """What came of it.

    Attributes:
        facts: the program, its model, what it ran on.
    """

    steps: tuple[Step, ...]
    facts: dict[str, Any]

    @property
    def passed(self) -> bool:
        """Whether every step passed."""
        return bool(self.steps) and all(step.passed for step in self.steps)

    def as_json(self) -> dict[str, Any]:
        """Plain values."""
        return {"passed": self.passed, **self.facts, "steps": [asdict(step) for step in self.steps]}


def run(out: Path | None = None, tell: Callable[[Step], object] = lambda _: None) -> Report:
    """Try everything.

    Args:
        out: where pictures and sound go; ``None`` keeps none.
        tell: hears of each step as soon as it is over.

    Raises:
        OSError: ``out`` cannot be written, or there is no room for anything temporary.
    """
    if out is not None:
        out.mkdir(parents=True, exist_ok=True)
        tempfile.TemporaryFile(dir=out).close()  # better now than at the last step
    walk = Walk(tell)
    facts = parts.facts()
    children = {child.pid for child in psutil.Process().children(recursive=True)}
    homes: list[Path] = []
    with own_home() as home:
        homes.append(home)
        facts |= _walk(walk, home, out or home)
    walk.take("nothing is left behind", lambda: look_for_remains(homes[0], children))
    return Report(tuple(walk.steps), facts)


def _walk(walk: Walk, home: Path, out: Path) -> dict[str, Any]:
    """All steps but the last; what they found out about the program."""
    facts: dict[str, Any] = {}
    walk.take("what came with the program", parts.check_resources)
    with hire(Settings()) as crew:
        showing = Showing(crew, out)
        librarians: list[Librarian] = []

        def index() -> str:
            librarians.append(Librarian(demo.prepare_library(), crew))
            listening.append(Listening(librarians[0]))
            return listening[0].index()

        listening: list[Listening] = []
        try:
            walk.take("reading and listening", index)
            read = ("reading and listening",)
            walk.take("searching", lambda: listening[0].search(), read)
            walk.take("learning a label set", lambda: listening[0].learn(), read)
        finally:
            for librarian in librarians:
                librarian.close()
        walk.take("engraving", showing.engrave)
        walk.take("playing", showing.play)
        walk.take("children that are killed", lambda: revive(crew, home))
        facts |= listening[0].facts if listening else {}
    walk.take("the window", showing.open_window)
    return facts | showing.facts


def look_for_remains(home: Path, before: set[int], patience: float = _GONE) -> str:
    """Whether a folder and the children of this process, but for those ``before``, are gone, or soon will be.

    Raises:
        WrongError: they are not.
    """
    if home.exists():
        raise WrongError(f"{home} was not removed")
    # Python's own helper ends with this process.
    helper = getattr(getattr(multiprocessing, "resource_tracker", None), "_resource_tracker", None)
    spared = {*before, getattr(helper, "_pid", None), os.getpid()}
    left = [one for one in psutil.Process().children(recursive=True) if one.pid not in spared]
    _, alive = psutil.wait_procs(left, timeout=patience)
    if alive:
        raise WrongError(
            f"{len(alive)} child processes still run: {', '.join(str(one.pid) for one in alive)}"
        )
    return "no file, no process"
