"""Pages on real paper, after a look at how they will be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog

from clamp_desktop.ui.messages import translated
from clamp_desktop.ui.score.page_image import renderer
from clamp_desktop.ui.score.page_store import Edition, PageStore
from clamp_desktop.ui.score.painting import page_layout

if TYPE_CHECKING:
    from clamp_desktop.engraving.transposing import Transposition
    from clamp_desktop.scores import Score
    from clamp_desktop.ui.score.music_pane import MusicPane


class Printing(QObject):
    """Fetches all pages beside the window, then opens the preview; ``said`` is for the bottom line."""

    said = Signal(str)

    def __init__(self, pane: MusicPane) -> None:
        super().__init__(pane)
        self._pane = pane
        self._title = ""
        self._store = PageStore(self)
        self._store.arrived.connect(self._arrive)
        self._store.failed.connect(self._fail)
        self.preview: QPrintPreviewDialog | None = None
        self._printer: QPrinter | None = None  # the preview does not keep it

    def begin(self, score: Score, transposition: Transposition, title: str) -> None:
        """Prepare to print a score."""
        from clamp_desktop.engraving.layout import Layout

        self._title = title
        self._store.show(Edition(score, Layout(), transposition))
        self._store.want([1])
        if self._store.pages:
            self._arrive(1)

    def _arrive(self, _: int) -> None:
        missing = [number for number in range(1, self._store.pages + 1) if self._store.page(number) is None]
        if not missing:
            self._open()
            return
        text = self.tr("Preparing to print: page %1 of %2").replace("%2", str(self._store.pages))
        self.said.emit(text.replace("%1", str(self._store.pages - len(missing) + 1)))
        self._store.want(missing)

    def _fail(self, error: Exception) -> None:
        self.said.emit(f"{self.tr('This piece can’t be printed.')} {translated(str(error))}")

    def _open(self) -> None:
        pages = [page for number in range(1, self._store.pages + 1) if (page := self._store.page(number))]
        self.said.emit("")
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self._title)
        printer.setFullPage(True)
        printer.setPageLayout(page_layout(renderer(pages[0].svg)))
        preview = QPrintPreviewDialog(printer, self._pane.window())
        preview.setWindowTitle(self.tr("Print “%1”").replace("%1", self._title))
        preview.paintRequested.connect(lambda onto: put_on(onto, [page.svg for page in pages]))
        preview.finished.connect(preview.deleteLater)
        preview.resize(self._pane.window().size() * 0.9)
        self.preview, self._printer = preview, printer
        preview.open()


def put_on(printer: QPrinter, pages: list[str]) -> None:
    """Draw pages, each as large as the paper allows; those that the user did not choose are left out."""
    first, last = printer.fromPage() or 1, printer.toPage() or len(pages)
    painter = QPainter(printer)
    for number in range(first, min(last, len(pages)) + 1):
        if number > first:
            printer.newPage()
        drawing = renderer(pages[number - 1], "#000000")
        paper = printer.pageLayout().fullRectPixels(printer.resolution())
        size = drawing.defaultSize()
        scale = min(paper.width() / size.width(), paper.height() / size.height())
        width, height = size.width() * scale, size.height() * scale
        drawing.render(painter, QRectF((paper.width() - width) / 2, 0, width, height))
    painter.end()
