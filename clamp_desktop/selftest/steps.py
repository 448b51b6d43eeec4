"""What a self-test consists of: steps that pass, fail with a reason, or are left out after another failed."""

from __future__ import annotations

import time
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from clamp_desktop.workers.errors import WorkerError


class WrongError(Exception):
    """An answer came and is not right; ``str()`` says what was expected and what it was."""


@dataclass(frozen=True, slots=True)
class Step:
    """A step that is over.

    Attributes:
        passed: ``None`` where it was left out.
        said: what was found, or why it failed or was left out, in words.
        detail: for whoever wants to know: a traceback; empty where it passed.
    """

    name: str
    passed: bool | None
    seconds: float
    said: str
    detail: str = field(repr=False, default="")


class Walk:
    """Goes through steps, one after the other; a step that fails stops only those that need it.

    Attributes:
        steps: those that are over.
    """

    def __init__(self, tell: Callable[[Step], object] = lambda _: None) -> None:
        """``tell`` hears of each step as soon as it is over."""
        self._tell = tell
        self.steps: list[Step] = []

    @property
    def passed(self) -> bool:
        """Whether there were steps, and all passed."""
        return bool(self.steps) and all(step.passed for step in self.steps)

    def take(self, name: str, check: Callable[[], str], needs: Sequence[str] = ()) -> None:
        """Take a step: ``check`` gives words on what it found, or raises.

        Left out unless all steps that it ``needs`` have passed.
        """
        missing = [one for one in needs if not self._has_passed(one)]
        if missing:
            self._over(Step(name, None, 0.0, f"left out, because “{missing[0]}” did not pass"))
            return
        began = time.monotonic()
        try:
            said = check()
        except Exception as error:
            lines = "".join(traceback.format_exception(error))
            if isinstance(error, WorkerError):
                lines += error.detail
            self._over(Step(name, False, time.monotonic() - began, _reason(error), lines))
        else:
            self._over(Step(name, True, time.monotonic() - began, said))

    def _has_passed(self, name: str) -> bool:
        return any(step.name == name and step.passed for step in self.steps)

    def _over(self, step: Step) -> None:
        self.steps.append(step)
        self._tell(step)


def _reason(error: Exception) -> str:
    if isinstance(error, WorkerError):
        return error.told
    return str(error) or type(error).__name__
