"""How pages will be on paper: the same view that shows scores, without a seam to a printer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from clamp_desktop.ui.score.pages_view import Fit, PagesView
from clamp_desktop.ui.style.tokens import SPACE_2, SPACE_3
from clamp_desktop.ui.widgets.parts import label

if TYPE_CHECKING:
    from clamp_desktop.engraving.transposing import Transposition
    from clamp_desktop.scores import Score


class PrintPreview(QDialog):
    """``print_wanted`` comes with its button. Closed, it holds no pages any more and can be shown again."""

    print_wanted = Signal()

    def __init__(self, pages: PagesView, parent: QWidget) -> None:
        super().__init__(parent)
        self.pages = pages
        pages.show_endless(False)
        pages.use_paper(False)
        pages.fit(Fit.PAGE)
        self.page = label(role="muted")
        self.print = QPushButton(QCoreApplication.translate("MusicActions", "Print…"))
        self.print.setProperty("role", "main")
        self.print.setDefault(True)
        self.print.setEnabled(False)
        self.print.clicked.connect(self.print_wanted)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        close.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())  # one set of icons, ours
        self.finished.connect(lambda: pages.show_score(None))
        row = QHBoxLayout()
        row.setSpacing(SPACE_2)
        row.addWidget(self.page)
        row.addStretch(1)
        row.addWidget(close)
        row.addWidget(self.print)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_3, SPACE_3, SPACE_3, SPACE_3)
        column.setSpacing(SPACE_3)
        column.addWidget(pages, 1)
        column.addLayout(row)
        pages.turned.connect(self._tell_page)
        pages.shown.connect(lambda: self.print.setEnabled(True))

    def look_at(self, score: Score, transposition: Transposition, title: str) -> None:
        """Open, with a score."""
        self.setWindowTitle(title)
        self.page.setText("")
        self.print.setEnabled(False)
        self.open()
        self.pages.show_score(score, transposition)

    def _tell_page(self, page: int, pages: int) -> None:
        text = QCoreApplication.translate("PagesView", "Page %1 of %2").replace("%1", str(page))
        self.page.setText(text.replace("%2", str(pages)) if pages else "")
