"""What was found out about new versions, and when: a small file of the user's."""

from __future__ import annotations

import contextlib
import json
import os
import tempfile
import time
from dataclasses import asdict, dataclass
from pathlib import Path

from clamp_desktop import __version__
from clamp_desktop.updates.release import Release

DAY = 24 * 3600.0


@dataclass(frozen=True, slots=True)
class Known:
    """What was found out last.

    Attributes:
        asked: when, in seconds since 1970; 0 for never.
        release: the newest that was announced then; ``None`` where that was not understood or never asked.
    """

    asked: float = 0.0
    release: Release | None = None

    def newer(self, version: str = __version__) -> Release | None:
        """The release, if somebody with this version would want it."""
        return self.release if self.release is not None and self.release.is_newer_than(version) else None

    def is_fresh(self, now: float | None = None) -> bool:
        """Whether it was asked less than a day ago."""
        return 0 <= (time.time() if now is None else now) - self.asked < DAY


def known(file: Path) -> Known:
    """What an earlier check wrote down."""
    try:
        said = json.loads(file.read_text(encoding="utf-8"))
        asked, release = float(said["asked"]), said.get("release")
        return Known(asked, None if release is None else _release(release))
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return Known()


def remember(file: Path, what: Known) -> None:
    """Whole or not at all; that it cannot be written only means that it is asked again."""
    text = json.dumps(
        {"asked": what.asked, "release": None if what.release is None else asdict(what.release)}
    )
    with contextlib.suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        handle, part = tempfile.mkstemp(dir=file.parent, prefix=file.name, suffix=".part")
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as written:
                written.write(text)
            Path(part).replace(file)
        except OSError:
            Path(part).unlink(missing_ok=True)
            raise


def _release(said: dict[str, str]) -> Release:
    found = Release(said["version"], said["page"], said.get("date", ""), said.get("changes", ""))
    found.is_newer_than(__version__)  # raises ValueError where it is no version
    return found
