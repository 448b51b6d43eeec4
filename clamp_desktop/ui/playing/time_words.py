"""Times of music, as a clock shows them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from clamp_desktop.ui.words import figures


def clock(seconds: float) -> str:
    """``0:42``, ``12:05``, ``1:02:03``."""
    whole = max(0, int(seconds))
    minutes, rest = divmod(whole, 60)
    hours, minutes = divmod(minutes, 60)
    return figures(f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}")


def place_in(seconds: float, duration: float) -> str:
    """``0:42 of 3:10``, for those who listen to the window."""
    said = QCoreApplication.translate("Playing", "%1 of %2")
    return said.replace("%1", clock(seconds)).replace("%2", clock(duration))
