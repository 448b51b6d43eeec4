"""Why a performance cannot be written as notes."""

from __future__ import annotations

from clamp_desktop.music.piece import UnreadableError


class UnwritableError(UnreadableError):
    """There is no sense in writing it down; ``str()`` says why, for the user."""

    def __init__(self, reason: str, detail: str = "") -> None:
        super().__init__(f"This file can’t be written as notes: {reason}", detail)
