"""Which loudspeakers there are: asked by a child process, for whoever knows no Qt."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from clamp_desktop.ui.playing.output import default_device
from clamp_desktop.workers.sound import FindDevice


def make_finder(options: Mapping[str, object]) -> Callable[[FindDevice], str]:
    """Looks for devices; it has no options."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QCoreApplication(["finder"])

    def handle(request: FindDevice) -> str:
        device = default_device()
        return "" if device is None else device.description()

    handle.application = application  # type: ignore[attr-defined] # it must live as long as the finder
    return handle
