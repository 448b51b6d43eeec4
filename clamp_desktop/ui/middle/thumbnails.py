"""Pictures for cards: asked for when in sight, drawn beside the window, kept as long as there is room."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QImage

from clamp_desktop.ui.background.jobs import Desk
from clamp_desktop.ui.style.theme import tokens

if TYPE_CHECKING:
    from clamp_desktop.librarian import Librarian
    from clamp_desktop.library.catalogue.thumb_queue import ThumbQueue
    from clamp_desktop.library.catalogue.thumbs import Thumb

_KEPT = 120  # pictures, of some 200 KB each
_LONGEST = 700  # of a line, in pixels of the window
_HEIGHT = 96  # of a picture, in pixels of the window; the card shows its beginning
_WIDEST = 480  # a card shows no more of a line


class Thumbnails(QObject):
    """``arrived`` carries the id of a piece whose picture, or the reason for none, is here now."""

    arrived = Signal(int)
    waiting = Signal(int)  # so many that were wanted are not here yet
    _drawn = Signal(int, object, str, str)

    def __init__(self, desk: Desk, folder: Path | None = None, parent: QObject | None = None) -> None:
        """``folder`` keeps pictures from one start to the next; by default where the system has caches."""
        super().__init__(parent)
        self._desk = desk
        self._folder = folder
        self._images: OrderedDict[int, QImage | None] = OrderedDict()  # None: there is none to be had
        self._queue: ThumbQueue | None = None
        self._ink = tokens().ink
        self._scale = 1.0
        self._missing: dict[int, None] = {}
        self._resting = False
        self._drawn.connect(self._keep, Qt.ConnectionType.QueuedConnection)

    def picture(self, piece_id: int) -> QImage | None:
        """The picture, where it is here."""
        return self._images.get(piece_id)

    def refused(self, piece_id: int) -> bool:
        """Whether it is known that there can be none."""
        return piece_id in self._images and self._images[piece_id] is None

    def want(self, piece_ids: Sequence[int]) -> None:
        """Pictures of these pieces, in this order; what was asked for before and is not here is dropped."""
        self._ink = tokens().text
        screen = QGuiApplication.primaryScreen()
        self._scale = screen.devicePixelRatio() if screen else 1.0
        for one in piece_ids:
            if one in self._images:
                self._images.move_to_end(one)
        missing = [one for one in piece_ids if one not in self._images]
        self._missing = dict.fromkeys(missing)
        self.waiting.emit(len(missing))
        self._draw()

    def rest(self, resting: bool) -> None:
        """Draw nothing for a while, or go on."""
        self._resting = resting
        self._draw()

    def stop(self) -> None:
        """Nothing of what is still wanted; what comes into sight next is drawn again."""
        self._missing, self._resting = {}, False
        self._draw()
        self.waiting.emit(0)

    def _draw(self) -> None:
        wanted = [] if self._resting else list(self._missing)
        if wanted or self._queue is not None:
            self._desk.ask(lambda librarian: self._ask(librarian, wanted), topic="pictures")

    def forget(self) -> None:
        """Other colours or sizes: all are painted anew when they are wanted."""
        self._images.clear()

    def close(self) -> None:
        """Draw nothing more."""
        if self._queue is not None:
            self._queue.close()

    def _ask(self, librarian: Librarian, piece_ids: Sequence[int]) -> None:
        """In the desk's thread."""
        if self._queue is None:
            from clamp_desktop import paths
            from clamp_desktop.librarian import thumb_queue
            from clamp_desktop.library.catalogue.thumbs import ThumbCache

            cache = ThumbCache(self._folder or paths.thumbnails())
            self._queue = thumb_queue(librarian.crew, cache, self._paint)
        self._queue.want(librarian.thumbs_wanted(piece_ids))

    def _paint(self, piece_id: int, thumb: Thumb) -> None:
        """In the queue's thread."""
        image, ink = None, self._ink
        if thumb.svg:
            from clamp_desktop.ui.score.page_image import page_image

            try:
                whole = page_image(thumb.svg, QSize(_LONGEST, _HEIGHT) * self._scale, ink=ink)
                image = whole.copy(0, 0, min(whole.width(), round(_WIDEST * self._scale)), whole.height())
                image.setDevicePixelRatio(self._scale)
            except ValueError:
                image = None
        self._drawn.emit(piece_id, image, ink, thumb.reason)

    @Slot(int, object, str, str)
    def _keep(self, piece_id: int, image: QImage | None, ink: str, reason: str) -> None:
        if ink != tokens().text:
            return  # the theme has changed meanwhile
        self._images[piece_id] = image
        if piece_id in self._missing:
            del self._missing[piece_id]
            self.waiting.emit(len(self._missing))
        while len(self._images) > _KEPT:
            self._images.popitem(last=False)
        self.arrived.emit(piece_id)
