"""Which of the two looks is on, and putting it on."""

from __future__ import annotations

import os
from typing import ClassVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QApplication

from clamp_desktop.ui.style.palette import palette
from clamp_desktop.ui.style.stylesheet import stylesheet
from clamp_desktop.ui.style.tokens import (
    BASE_FONT_PX,
    DARK,
    DARK_GROUPS,
    DARK_PAPER,
    LIGHT,
    LIGHT_GROUPS,
    LIGHT_PAPER,
    ROW_HEIGHT,
    ROW_HEIGHTS,
    SOFT_PAPER,
    Paper,
    Tokens,
)

THEME_VARIABLE = "CLAMP_DESKTOP_THEME"


class Theme(QObject):
    """Follows the system's light and dark, or what the user prefers; ``changed`` after every switch.

    ``CLAMP_DESKTOP_THEME=light`` or ``dark`` in the environment overrides both.

    Attributes:
        tokens: the colours.
        row_height: of lists and tables, grown with the text.
    """

    changed = Signal()
    _shared: ClassVar[Theme | None] = None

    def __init__(self) -> None:
        super().__init__()
        self.tokens = LIGHT
        self.row_height = ROW_HEIGHT
        self._appearance = "system"
        self._text_size = 100  # per cent
        self._rows = "normal"
        self._system_font: QFont | None = None

    @classmethod
    def shared(cls) -> Theme:
        """The theme of this process."""
        if cls._shared is None:
            cls._shared = cls()
        return cls._shared

    def put_on(self, application: QApplication) -> None:
        """Fusion with our palette and rules, now and whenever the system changes."""
        application.setStyle("Fusion")
        self._system_font = self._system_font or _base_font(application.font())
        QGuiApplication.styleHints().colorSchemeChanged.connect(self.refresh)
        self.refresh()

    def prefer(self, appearance: str, text_size: int, rows: str) -> None:
        """What the user chose: ``"system"``, ``"light"``, ``"dark"``; per cent; a key of ``ROW_HEIGHTS``."""
        self._appearance, self._text_size, self._rows = appearance, text_size, rows
        self.refresh()

    def refresh(self) -> None:
        """Look again which scheme is asked for."""
        self.tokens = DARK if _dark_wanted(self._appearance) else LIGHT
        application = QApplication.instance()
        if isinstance(application, QApplication):
            if self._system_font is not None:
                font = QFont(self._system_font)
                font.setPixelSize(round(font_px(font) * self._text_size / 100))
                application.setFont(font)
            grown = font_px(application.font()) - BASE_FONT_PX
            self.row_height = ROW_HEIGHTS[self._rows] + max(0, round(1.3 * grown))
            application.setPalette(palette(self.tokens))
            mirrored = application.layoutDirection() == Qt.LayoutDirection.RightToLeft
            application.setStyleSheet(stylesheet(self.tokens, font_px(application.font()), mirrored))
        self.changed.emit()


def tokens() -> Tokens:
    """The colours that are on now."""
    return Theme.shared().tokens


def paper(dark: bool) -> Paper:
    """What music is drawn on: as light as the room allows, or dark."""
    if dark:
        return DARK_PAPER
    return SOFT_PAPER if tokens() == DARK else LIGHT_PAPER


def group_colours() -> tuple[str, ...]:
    """Colours that tell groups of dots apart."""
    return DARK_GROUPS if tokens() == DARK else LIGHT_GROUPS


def row_height() -> int:
    """How high a row of a list or table is now."""
    return Theme.shared().row_height


def font_px(font: QFont) -> int:
    """The size of a font in pixels, however it was given."""
    if font.pixelSize() > 0:
        return font.pixelSize()
    screen = QGuiApplication.primaryScreen()
    dots = screen.logicalDotsPerInch() if screen else 96.0
    return round(font.pointSizeF() * dots / 72)


def tabular(font: QFont) -> QFont:
    """The same font with figures of one width, for columns."""
    columns = QFont(font)
    columns.setFeature(QFont.Tag("tnum"), 1)
    return columns


def _base_font(font: QFont) -> QFont:
    """The system's own font; a bare X server offers one too small to read."""
    if font_px(font) < BASE_FONT_PX:
        font = QFont(font)
        font.setPixelSize(BASE_FONT_PX)
    return font


def _dark_wanted(preferred: str) -> bool:
    asked = os.environ.get(THEME_VARIABLE, "").strip().lower()
    if asked not in ("light", "dark"):
        asked = preferred
    if asked in ("light", "dark"):
        return asked == "dark"
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
