"""What is dragged in the window, into it and out of it: pieces, tags, files; a badge follows the pointer."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QRect, Qt, QUrl
from PySide6.QtGui import QColor, QDrag, QDropEvent, QFont, QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from clamp_desktop.ui.style.theme import tokens
from clamp_desktop.ui.style.tokens import SPACE_2, SPACE_3

PIECES = "application/x-clamp-desktop-pieces"
TAG = "application/x-clamp-desktop-tag"
_HEIGHT, _WIDEST = 26, 220


def pack_pieces(ids: Sequence[int], data: QMimeData | None = None) -> QMimeData:
    """Pieces for a drag, added to what it carries already."""
    data = data or QMimeData()
    data.setData(PIECES, json.dumps(list(ids)).encode())
    return data


def pieces_in(data: QMimeData) -> list[int]:
    """The pieces that are carried; none for anything else."""
    if not data.hasFormat(PIECES):
        return []
    return [int(one) for one in json.loads(bytes(data.data(PIECES).data()))]


def pack_tag(tag_id: int) -> QMimeData:
    """A tag for a drag."""
    data = QMimeData()
    data.setData(TAG, str(tag_id).encode())
    return data


def tag_in(data: QMimeData) -> int | None:
    """The tag that is carried."""
    return int(bytes(data.data(TAG).data())) if data.hasFormat(TAG) else None


def pack_files(paths: Iterable[Path], data: QMimeData | None = None) -> QMimeData:
    """Files for other programs, added to what is carried already."""
    data = data or QMimeData()
    # Made from the path's bytes: a name need not be text.
    addresses = [QUrl.fromEncoded(path.as_uri().encode()) for path in paths]
    if addresses:
        data.setUrls(addresses)
    return data


def files_in(data: QMimeData) -> list[Path]:
    """Files and folders that come from the system; none where pieces of ours are carried."""
    if data.hasFormat(PIECES):
        return []
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def accept_copy(event: QDropEvent) -> None:
    """Take files without moving them: a file manager deletes what it was told had been moved."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()


def carry(source: QWidget, data: QMimeData, text: str, count: int, actions: Qt.DropAction) -> Qt.DropAction:
    """Drag until it is dropped or Esc is pressed."""
    drag = QDrag(source)
    drag.setMimeData(data)
    drag.setPixmap(badge(text, count, source.devicePixelRatioF()))
    drag.setHotSpot(QPoint(-SPACE_3, -SPACE_2))
    return drag.exec(actions)


def badge(text: str, count: int, scale: float = 1.0) -> QPixmap:
    """A card with a name, and how many there are where they are several."""
    font = QFont(QApplication.font())
    metrics = QFontMetrics(font)
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    number = str(count) if count > 1 else ""
    pill = max(_HEIGHT - 8, QFontMetrics(bold).horizontalAdvance(number) + SPACE_3) if number else 0
    fitting = metrics.elidedText(text, Qt.TextElideMode.ElideRight, _WIDEST)
    gap = SPACE_2 if number else 0
    width = metrics.horizontalAdvance(fitting) + 2 * SPACE_3 + pill + gap
    pixmap = QPixmap(round(width * scale), round(_HEIGHT * scale))
    pixmap.setDevicePixelRatio(scale)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(tokens().line))
    painter.setBrush(QColor(tokens().raised))
    painter.drawRoundedRect(0, 0, width - 1, _HEIGHT - 1, 6, 6)
    painter.setFont(font)
    painter.setPen(QColor(tokens().text))
    middle = Qt.AlignmentFlag.AlignVCenter.value
    painter.drawText(QRect(SPACE_3, 0, width, _HEIGHT), middle, fitting)
    if number:
        box = QRect(width - pill - SPACE_2, 4, pill, _HEIGHT - 8)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens().accent))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setFont(bold)
        painter.setPen(QColor(tokens().on_accent))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter.value, number)
    painter.end()
    return pixmap
