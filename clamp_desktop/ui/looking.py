"""Looks at a picture file, in a child process without a screen, for whoever knows no Qt."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping

import numpy as np
from PySide6.QtGui import QGuiApplication, QImage

from clamp_desktop.music.piece import UnreadableError
from clamp_desktop.selftest.pictures import Look, Seen


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
