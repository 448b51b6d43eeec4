"""Files and folders from the system, dropped onto the window, a tag or a collection."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent

from clamp_desktop.ui.background.jobs import Desk
from clamp_desktop.ui.changing import carrying
from clamp_desktop.ui.left.places import Place
from clamp_desktop.ui.widgets.drop_ring import DropRing

if TYPE_CHECKING:
    from clamp_desktop.librarian import Librarian
    from clamp_desktop.ui.main_window import MainWindow


class Dropping(QObject):
    """Adds what is dropped; what was let go of over a tag or a collection goes there when it is read."""

    def __init__(self, window: MainWindow, desk: Desk) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._waiting: list[tuple[Place, tuple[Path, ...]]] = []
        self.ring = DropRing(window.stage.middle, self.tr("Add to the library"))
        window.setAcceptDrops(True)
        window.installEventFilter(self)
        window.sidebar.tree.files_dropped.connect(self._drop)
        window.updater.finished.connect(self._put_all)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.DragLeave:
            self._light_up(False)
            return True
        if isinstance(event, QDragEnterEvent):
            if carrying.files_in(event.mimeData()):
                carrying.accept_copy(event)
                self._light_up(True)
            return True
        if kind == QEvent.Type.Drop and isinstance(event, QDropEvent):
            self._light_up(False)
            paths = carrying.files_in(event.mimeData())
            if paths:
                carrying.accept_copy(event)
                self._drop(None, paths)
            return True
        return False

    def _light_up(self, lit: bool) -> None:
        centre = self._window.centre
        empty = centre.page is centre.welcome
        centre.welcome.light_up(lit and empty)
        self.ring.light_up(lit and not empty)

    def _drop(self, place: Place | None, paths: Sequence[Path]) -> None:
        if place is not None and not self._window.demo:
            self._waiting.append((place, tuple(paths)))
        # Not inside the drop: the other program waits for its end.
        QTimer.singleShot(0, self, lambda: self._window.add(paths))

    def _put_all(self) -> None:
        if self._window.updater.busy:
            return
        waiting, self._waiting = self._waiting, []
        for place, paths in waiting:
            self._desk.ask(partial(_under, paths=paths), partial(self._put, place))

    def _put(self, place: Place, ids: Sequence[int]) -> None:
        if ids:
            self._window.organiser.put(place, ids)
        elif (entry := self._window.sidebar.entry(place)) is not None:
            nothing = self.tr("There is no music in it, so nothing was added to “%1”.")
            self._window.status.mention(nothing.replace("%1", entry.name))


def _under(librarian: Librarian, paths: Sequence[Path]) -> list[int]:
    from clamp_desktop.library.catalogue import pieces

    return pieces.under(librarian.library, paths)
