"""Pages on real paper, after a look at how they will be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QObject, Signal
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog

from clamp_desktop.ui.messages import translated
from clamp_desktop.ui.score.print_preview import PrintPreview
from clamp_desktop.ui.score.print_run import PrintRun

if TYPE_CHECKING:
    from clamp_desktop.engraving.transposing import Transposition
    from clamp_desktop.scores import Score
    from clamp_desktop.ui.score.music_pane import MusicPane


class Printing(QObject):
    """Opens a preview, asks for the printer, prints beside the window; ``said`` is for the bottom line."""

    said = Signal(str)

    def __init__(self, pane: MusicPane) -> None:
        super().__init__(pane)
        self._pane = pane
        self._runs: list[PrintRun] = []
        self._chosen: tuple[Score, Transposition, str] | None = None
        self.preview: PrintPreview | None = None
        self.dialog: QPrintDialog | None = None
        self._printer: QPrinter | None = None  # the dialog does not keep it

    def begin(self, score: Score, transposition: Transposition, title: str) -> None:
        """Show how a score will be on paper."""
        window = self._pane.window()
        if self.preview is None:
            self.preview = PrintPreview(self._pane.another_view(), window)
            self.preview.print_wanted.connect(self._ask)
            self.preview.pages.refused.connect(self._refuse)
        self._chosen = score, transposition, title
        self.preview.resize(window.size() * 0.9)
        self.preview.look_at(score, transposition, self.tr("Print “%1”").replace("%1", title))

    def print_on(self, printer: QPrinter, score: Score, transposition: Transposition) -> None:
        """Print those pages that were chosen for this printer."""
        run = PrintRun(score, transposition, printer, self)
        run.advanced.connect(self._tell_progress)
        run.done.connect(lambda: self._end(run, ""))
        run.failed.connect(lambda error: self._end(run, self._trouble(error)))
        self._runs.append(run)
        run.start()

    def stop(self) -> None:
        """The window closes: nothing more is printed."""
        for run in self._runs:
            run.stop()

    def _ask(self) -> None:
        assert self.preview is not None
        assert self._chosen is not None
        score, transposition, title = self._chosen
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(title)
        printer.setFullPage(True)
        printer.setPageLayout(
            QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF())
        )
        dialog = QPrintDialog(printer, self.preview)
        dialog.setMinMax(1, max(1, self.preview.pages.store.pages))

        def accept() -> None:
            if self.preview is not None:
                self.preview.close()
            self.print_on(printer, score, transposition)

        dialog.accepted.connect(accept)
        self.dialog, self._printer = dialog, printer
        QDialog.open(dialog)  # its own wants to be told a slot by name

    def _refuse(self, error: Exception) -> None:
        if self.preview is not None:
            self.preview.close()
        self.said.emit(self._trouble(error))

    def _tell_progress(self, page: int, last: int) -> None:
        text = self.tr("Preparing to print: page %1 of %2").replace("%2", str(last))
        self.said.emit(text.replace("%1", str(page)))

    def _end(self, run: PrintRun, sentence: str) -> None:
        self._runs.remove(run)
        run.deleteLater()
        self.said.emit(sentence)

    def _trouble(self, error: Exception) -> str:
        """What happened, and why, where the error has words for the user."""
        reason = translated(str(error)) if hasattr(error, "detail") else ""
        return f"{self.tr('This piece can’t be printed.')} {reason}".strip()
