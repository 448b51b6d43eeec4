"""Pages on their way to a printer, in a thread of its own, which waits for the engraver."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrinter

from clamp_desktop.engraving.layout import Layout
from clamp_desktop.ui.score.page_image import renderer

if TYPE_CHECKING:
    from clamp_desktop.engraving.transposing import Transposition
    from clamp_desktop.scores import Score


class PrintRun(QObject):
    """``advanced`` carries the page and the last one, ``done`` ends it, ``failed`` carries an exception.

    The printer must live as long as this.
    """

    advanced = Signal(int, int)
    done = Signal()
    failed = Signal(object)
    _told = Signal(object)

    def __init__(
        self, score: Score, transposition: Transposition, printer: QPrinter, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._score = score
        self._transposition = transposition
        self._printer = printer
        self._stop = threading.Event()
        self._told.connect(self._hear, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._work, name="print", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self) -> None:
        """The window closes: no more pages, and wait for the one at hand."""
        self._stop.set()
        if self._thread.ident is not None:
            self._thread.join(5)

    def _work(self) -> None:
        try:
            self._print()
        except RuntimeError:  # the program is closing
            return
        except Exception as error:
            if not self._stop.is_set():
                self._told.emit(error)
        else:
            self._told.emit(None)

    def _print(self) -> None:
        printer = self._printer
        number, last = printer.fromPage() or 1, printer.toPage()
        painter = QPainter()
        if not painter.begin(printer):
            raise OSError("the printer does not take pages")
        try:
            first = number
            while not last or number <= last:
                page = self._score.page(number, Layout(), self._transposition).result()
                last = min(last or page.pages, page.pages)
                if number > last or self._stop.is_set():
                    break
                self._told.emit((number, last))
                if number > first:
                    printer.newPage()
                put_on(painter, printer, page.svg)
                number += 1
        finally:
            if self._stop.is_set():
                printer.abort()
            painter.end()

    def _hear(self, step: tuple[int, int] | Exception | None) -> None:
        if isinstance(step, tuple):
            self.advanced.emit(*step)
        elif step is None:
            self.done.emit()
        else:
            self.failed.emit(step)


def put_on(painter: QPainter, printer: QPrinter, svg: str) -> None:
    """Draw a page as large as the paper allows. Raises ``ValueError`` where QtSvg can make nothing of it."""
    drawing = renderer(svg, "#000000")
    paper = printer.pageLayout().fullRectPixels(printer.resolution())
    size = drawing.defaultSize()
    scale = min(paper.width() / size.width(), paper.height() / size.height())
    width, height = size.width() * scale, size.height() * scale
    drawing.render(painter, QRectF((paper.width() - width) / 2, 0, width, height))
