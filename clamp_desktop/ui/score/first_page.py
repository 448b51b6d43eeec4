"""The score view as it is now: the chosen piece's first page, engraved beside the window.

The right pane knows a score view only as ``ScoreView``: any widget with these two calls can take its place.
"""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from clamp_desktop.engraving.layout import Layout
from clamp_desktop.music.piece import Format
from clamp_desktop.ui.background.jobs import Desk
from clamp_desktop.ui.score.page_view import PROPORTION, PageView
from clamp_desktop.ui.style.theme import tokens

if TYPE_CHECKING:
    from clamp_desktop.librarian import Librarian
    from clamp_desktop.library.catalogue.pieces import PieceRow

_PAUSE_MS = 120  # nobody who runs through the list with ↓ waits for every page
_KEPT_PAGES = 24
_PAGE_WIDTH = 1500  # tenths of a millimetre; narrower than A4, so that notes can be read in a pane
_MARGIN = 4  # per cent of the width, below the last line


class ScoreView(Protocol):
    """What the right pane asks of a widget that shows the music of a piece."""

    def show_piece(self, row: PieceRow | None) -> None:
        """Show this piece; ``None``: none, and nothing more need be drawn."""

    def refresh(self) -> None:
        """The library has changed: what was drawn may be old."""


class FirstPage(PageView):
    """A ``ScoreView`` of one page. ``engraver`` may wait for pages as long as they take."""

    def __init__(self, engraver: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._engraver = engraver
        self._pages: OrderedDict[tuple[int, int], QImage] = OrderedDict()
        self._row: PieceRow | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._engrave)

    def show_piece(self, row: PieceRow | None) -> None:
        """See ``ScoreView``."""
        if row is not None and self._row is not None and _same_music(row, self._row):
            self._row = row
            return
        self._pause.stop()
        self._engraver.forget("page")
        self._row = row
        if row is None:
            return
        if row.format == Format.MIDI:
            self.say(self.tr("A MIDI file has no printed page."))
            return
        painted = self._pages.get((row.id, self.pixels().width()))
        if painted is not None:
            self.show_page(painted)
        else:
            self.wait()
            self._pause.start()

    def refresh(self) -> None:
        """See ``ScoreView``."""
        self._pages.clear()

    def _engrave(self) -> None:
        row = self._row
        if row is None:
            return
        size = self.pixels()
        self._engraver.ask(
            lambda librarian: _painted(librarian, row.id, size),
            lambda image: self._keep(row.id, size, image),
            failed=self._no_page,
            topic="page",
        )

    def _keep(self, piece_id: int, size: QSize, image: QImage) -> None:
        self._pages[piece_id, size.width()] = image
        while len(self._pages) > _KEPT_PAGES:
            self._pages.popitem(last=False)
        if self._row is not None and self._row.id == piece_id:
            self.show_page(image)

    def _no_page(self, error: Exception) -> None:
        reason = str(error) if hasattr(error, "detail") else ""  # others have no words for the user
        said = self.tr("No page of this score could be engraved.")
        self.say(f"{said} {reason}".strip())


def _same_music(one: PieceRow, other: PieceRow) -> bool:
    """Whether nothing differs that could be seen on the page."""
    return (one.id, one.path, one.number, one.state, one.format) == (
        other.id,
        other.path,
        other.number,
        other.state,
        other.format,
    ) and one.facts.note_count == other.facts.note_count


def _painted(librarian: Librarian, piece_id: int, size: QSize) -> QImage:
    """In the engraver's thread: wait for the page and paint it."""
    from clamp_desktop.ui.score.page_image import page_image

    layout = Layout(_PAGE_WIDTH, round(_PAGE_WIDTH * PROPORTION))
    page = librarian.score(piece_id).page(1, layout).result()
    return _without_empty_end(page_image(page.svg, size, ink=tokens().ink))


def _without_empty_end(image: QImage) -> QImage:
    """A short tune leaves most of its page empty; the pane has better use for the room."""
    line = image.bytesPerLine()
    inked = len(bytes(image.constBits()).rstrip(b"\0")) // line + 1
    return image.copy(0, 0, image.width(), min(image.height(), inked + _MARGIN * image.width() // 100))
