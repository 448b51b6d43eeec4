"""Looks at pictures and for screens, in child processes, for whoever knows no Qt."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping

import numpy as np
from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication, QImage

from clamp_desktop.music.piece import UnreadableError
from clamp_desktop.selftest.pictures import Look, Seen
from clamp_desktop.workers.screen import FindScreen


def make_looker(options: Mapping[str, object]) -> Callable[[Look], Seen]:
    """Looks at pictures; it has no options."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QGuiApplication(["looker"])

    def handle(request: Look) -> Seen:
        image = QImage(str(request.path))
        if image.isNull():
            raise UnreadableError(f"{request.path.name} is no picture.")
        grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
        rows = np.frombuffer(grey.constBits(), np.uint8).reshape(grey.height(), grey.bytesPerLine())
        counts = np.bincount(rows[:, : grey.width()].ravel(), minlength=256)
        return Seen(
            grey.width(), grey.height(), int((counts > 0).sum()), float(1 - counts.max() / counts.sum())
        )

    handle.application = application  # type: ignore[attr-defined] # it must live as long as the looker
    return handle


def make_screen_finder(options: Mapping[str, object]) -> Callable[[FindScreen], str]:
    """Looks for screens as the window would; it has no options."""
    application = QGuiApplication(["screens"])

    def handle(request: FindScreen) -> str:
        screens = [
            f"{one.size().width()} × {one.size().height()} at {one.devicePixelRatio():g}"
            for one in QGuiApplication.screens()
        ]
        return f"Qt {qVersion()}, {QGuiApplication.platformName()}; {', '.join(screens) or 'no screen'}"

    handle.application = application  # type: ignore[attr-defined] # it must live as long as the finder
    return handle
