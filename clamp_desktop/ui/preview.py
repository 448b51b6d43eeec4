"""Keeps the right pane in step with the chosen piece: facts at once, the page when it is engraved."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, QTimer
from PySide6.QtGui import QImage

from clamp_desktop.music.piece import Format
from clamp_desktop.ui.detail_pane import DetailPane
from clamp_desktop.ui.jobs import Desk
from clamp_desktop.ui.page_view import PROPORTION
from clamp_desktop.ui.piece_model import PieceModel
from clamp_desktop.ui.style.theme import tokens

if TYPE_CHECKING:
    from clamp_desktop.librarian import Librarian
    from clamp_desktop.library.pieces import PieceRow

_PAUSE_MS = 120  # nobody who runs through the list with ↓ waits for every page
_KEPT_PAGES = 24
_PAGE_WIDTH = 1500  # tenths of a millimetre; narrower than A4, so that notes can be read in a pane
_MARGIN = 4  # per cent of the width, below the last line


class Preview(QObject):
    """Shows one piece after the other. ``desk`` answers from the database, ``engraver`` waits for pages."""

    def __init__(self, desk: Desk, engraver: Desk, model: PieceModel, pane: DetailPane) -> None:
        super().__init__(pane)
        self._desk = desk
        self._engraver = engraver
        self._model = model
        self._pane = pane
        self._pages: OrderedDict[tuple[int, int], QImage] = OrderedDict()
        self.row: PieceRow | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._engrave)

    def show(self, piece_id: int | None) -> None:
        """Show a piece; nothing with ``None``."""
        self._pause.stop()
        self._engraver.forget("page")
        known = self._model.piece(piece_id)
        if piece_id is None or known is not None:
            self._desk.forget("piece")
            self._show_row(known)
        else:
            self._desk.ask(lambda librarian: librarian.rows([piece_id]), self._show_rows, topic="piece")

    def refresh(self) -> None:
        """The library has changed: pages that were painted may be old."""
        self._pages.clear()

    def _show_rows(self, rows: list[PieceRow]) -> None:
        self._show_row(rows[0] if rows else None)

    def _show_row(self, row: PieceRow | None) -> None:
        self.row = row
        self._pane.show_piece(row)
        if row is None:
            return
        page = self._pane.page
        if row.format == Format.MIDI:
            page.say(self.tr("A MIDI file has no printed page."))
            return
        painted = self._pages.get((row.id, page.pixels().width()))
        if painted is not None:
            page.show_page(painted)
        else:
            page.wait()
            self._pause.start()

    def _engrave(self) -> None:
        row = self.row
        if row is None:
            return
        size = self._pane.page.pixels()
        self._engraver.ask(
            lambda librarian: _painted(librarian, row.id, size),
            lambda image: self._show_page(row.id, size, image),
            failed=self._no_page,
            topic="page",
        )

    def _show_page(self, piece_id: int, size: QSize, image: QImage) -> None:
        self._pages[piece_id, size.width()] = image
        while len(self._pages) > _KEPT_PAGES:
            self._pages.popitem(last=False)
        if self.row is not None and self.row.id == piece_id:
            self._pane.page.show_page(image)

    def _no_page(self, error: Exception) -> None:
        reason = str(error) if hasattr(error, "detail") else ""  # others have no words for the user
        self._pane.page.say(f"{self.tr('No page of this score could be engraved.')} {reason}".strip())


def _painted(librarian: Librarian, piece_id: int, size: QSize) -> QImage:
    """In the engraver's thread: wait for the page and paint it."""
    from clamp_desktop.ui.page_image import page_image

    page = librarian.page(piece_id, width=_PAGE_WIDTH, height=round(_PAGE_WIDTH * PROPORTION)).result()
    return _without_empty_end(page_image(page.svg, size, ink=tokens().ink))


def _without_empty_end(image: QImage) -> QImage:
    """A short tune leaves most of its page empty; the pane has better use for the room."""
    line = image.bytesPerLine()
    inked = len(bytes(image.constBits()).rstrip(b"\0")) // line + 1
    return image.copy(0, 0, image.width(), min(image.height(), inked + _MARGIN * image.width() // 100))
