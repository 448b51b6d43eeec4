"""The two small tables of a label set: how well each tag is told, and what is mistaken for what."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QGridLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from clamp_desktop.ui import words
from clamp_desktop.ui.style.theme import Theme, row_height, tokens
from clamp_desktop.ui.style.tokens import SPACE_1, SPACE_4
from clamp_desktop.ui.tagging import label_words
from clamp_desktop.ui.tagging.label_words import ClassRow
from clamp_desktop.ui.widgets.parts import label

_CELL, _LONGEST = 52, 14


class ClassTable(QWidget):
    """A line for each tag: examples, how many of its pieces are found, how often it is right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("How well each tag is told"))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE_4)
        self._grid.setVerticalSpacing(SPACE_1)
        self._grid.setColumnStretch(4, 1)

    def show_classes(self, classes: Sequence[ClassRow], tested: bool) -> None:
        """Show these; ``tested``: with how well they are told."""
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        heads = [self.tr("Tag"), self.tr("Examples")]
        if tested:
            heads += [self.tr("Recognised"), self.tr("Right when named")]
        for at, head in enumerate(heads):
            self._grid.addWidget(label(head, "caption"), 0, at)
        for row, one in enumerate(classes, 1):
            cells = [one.name, words.number(one.examples)]
            if tested:
                cells += [label_words.share(one.found), label_words.share(one.right)]
            missing = label_words.needed(one)
            for at, text in enumerate(cells):
                shown = label(text, "" if at == 0 else "muted")
                shown.setAccessibleName(f"{one.name}, {heads[at]}: {text}" if at else text)
                self._grid.addWidget(shown, row, at)
            if missing:
                shown = label(missing, "warm", wrap=True)
                shown.setAccessibleName(f"{one.name}: {missing}")
                self._grid.addWidget(shown, row, len(cells))


class ConfusionTable(QTableWidget):
    """Rows: what a piece is. Columns: what it was taken for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Sequence[str], Sequence[Sequence[int]]] = ((), ())
        self.setAccessibleName(self.tr("What is mistaken for what"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.verticalHeader().setHighlightSections(False)
        self.verticalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        )
        Theme.shared().changed.connect(self._fill)

    def show_confusion(self, names: Sequence[str], counts: Sequence[Sequence[int]]) -> None:
        """Counts of pieces [is][taken for], in the order of the names."""
        self._shown = (names if counts else (), counts)
        self._fill()

    def _fill(self) -> None:
        names, counts = self._shown
        self.setRowCount(len(names))
        self.setColumnCount(len(names))
        short = [name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1]}…" for name in names]
        self.setVerticalHeaderLabels(short)
        self.setHorizontalHeaderLabels([name.rpartition("/")[2] for name in short])
        for row, (truth, line) in enumerate(zip(names, counts, strict=True)):
            most = max(sum(line), 1)
            for column, (said, count) in enumerate(zip(names, line, strict=True)):
                item = QTableWidgetItem(words.number(count) if count else "·")
                item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
                ground = QColor(tokens().accent if row == column else tokens().warm)
                ground.setAlphaF(0.35 * count / most)
                item.setBackground(ground)
                item.setForeground(QColor(tokens().text if count else tokens().muted))
                item.setToolTip(self._said(truth, said, count))
                item.setData(Qt.ItemDataRole.AccessibleTextRole, self._said(truth, said, count))
                self.setItem(row, column, item)
            self.setRowHeight(row, row_height())
        header = self.horizontalHeader()
        width = max([_CELL, *(header.sectionSizeHint(column) for column in range(len(names)))])
        for column in range(len(names)):
            self.setColumnWidth(column, width)
        self.verticalHeader().setFixedWidth(self.verticalHeader().sizeHint().width() if names else 0)
        high = self.horizontalHeader().sizeHint().height() + len(names) * row_height() + 2
        bar = self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(high + bar)

    def _said(self, truth: str, said: str, count: int) -> str:
        if truth == said:
            right = self.tr("“%1”: %2 recognised").replace("%2", words.number(count))
            return words.hint(right.replace("%1", truth))
        wrong = self.tr("“%1” taken for “%3”: %2").replace("%2", words.number(count))
        return words.hint(wrong.replace("%3", said).replace("%1", truth))
