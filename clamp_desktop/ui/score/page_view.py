"""The first page of the chosen piece, on paper. The place where a score view will be."""

from __future__ import annotations

import math

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from clamp_desktop.ui.style.theme import tokens
from clamp_desktop.ui.style.tokens import SPACE_3

PROPORTION = math.sqrt(2)  # of the page that is asked for
_CENTRED = Qt.AlignmentFlag.AlignCenter.value | Qt.TextFlag.TextWordWrap.value


class PageView(QWidget):
    """Paper with a page on it, or with a word about why there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image: QImage | None = None
        self._word = ""
        self._waiting = False
        self._proportion = PROPORTION
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("First page"))

    def show_page(self, image: QImage) -> None:
        """The page as it was painted for ``pixels()``."""
        self._image, self._word, self._waiting = image, "", False
        self._proportion = image.height() / max(1, image.width())
        self.setAccessibleDescription(self.tr("The first page of the score, engraved"))
        self.updateGeometry()
        self.update()

    def say(self, word: str) -> None:
        """No page: say why, quietly."""
        self._image, self._word, self._waiting = None, word, False
        self.setAccessibleDescription(word)
        self.updateGeometry()
        self.update()

    def wait(self) -> None:
        """A page is on its way: blank paper as high as the last, so that little moves when it comes."""
        self.say("")
        self._waiting = True
        self.updateGeometry()

    def pixels(self) -> QSize:
        """How many pixels of the screen a page fills."""
        return QSize(self.width(), round(self.width() * PROPORTION)) * self.devicePixelRatioF()

    def heightForWidth(self, width: int) -> int:
        if self._image is not None or self._waiting:
            return round(width * self._proportion)
        room = QRect(0, 0, max(1, width - 2 * SPACE_3), 1000)
        return self.fontMetrics().boundingRect(room, _CENTRED, self._word).height() + 2 * SPACE_3

    def sizeHint(self) -> QSize:
        return QSize(256, self.heightForWidth(256))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        sheet = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(QColor(tokens().line)))
        painter.setBrush(QColor(tokens().paper if self._image or self._waiting else tokens().raised))
        painter.drawRoundedRect(sheet, 3, 3)
        if self._image is not None:
            painter.drawImage(sheet.adjusted(1, 1, -1, -1), self._image)
        elif self._word:
            painter.setPen(QColor(tokens().muted))
            box = self.rect().adjusted(SPACE_3, SPACE_3, -SPACE_3, -SPACE_3)
            painter.drawText(box, _CENTRED, self._word)
        painter.end()
