"""What could not be read: file, reason, the details for whoever asks, and another try."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from clamp_desktop.ui import words
from clamp_desktop.ui.messages import translated
from clamp_desktop.ui.style.tokens import SPACE_2, SPACE_3
from clamp_desktop.ui.widgets.parts import ElidedLabel, label
from clamp_desktop.ui.widgets.row_table import RowTable

if TYPE_CHECKING:
    from clamp_desktop.library.indexing.problems import ProblemRow

Index = QModelIndex | QPersistentModelIndex
_FILE, _REASON = range(2)


class ProblemsModel(QAbstractTableModel):
    """Files and reasons."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.problems: Sequence[ProblemRow] = ()

    def show(self, problems: Sequence[ProblemRow]) -> None:
        """Replace the list."""
        self.beginResetModel()
        self.problems = problems
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's own default
        return 0 if parent.isValid() else len(self.problems)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 2

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return (self.tr("File"), self.tr("What happened"))[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return (Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter).value
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        problem = self.problems[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return (
                words.file_name(str(problem.path)) if index.column() == _FILE else translated(problem.reason)
            )
        if role == Qt.ItemDataRole.ToolTipRole:
            return words.hint(str(problem.path) if index.column() == _FILE else translated(problem.reason))
        return None


class ProblemsView(QWidget):
    """``retry_wanted``: read the failed files again; ``reveal_wanted`` carries a path."""

    retry_wanted = Signal()
    reveal_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("centre")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = ProblemsModel(self)
        self.table = self._build_table()
        self.none = label(self.tr("Every file could be read."), "muted")
        self.none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.retry = QPushButton(self.tr("Try all again"))
        self.retry.setToolTip(self.tr("Read these files once more"))
        self.retry.clicked.connect(self.retry_wanted)
        self.details = self._build_details()
        split = QSplitter(Qt.Orientation.Vertical)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(self.table)
        split.addWidget(self.details)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        self.split = split
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(split, 1)
        layout.addWidget(self.none, 1)
        self.show_problems(())

    def _build_table(self) -> RowTable:
        table = RowTable(self.model, self.tr("Files that could not be read"))
        header = table.horizontalHeader()
        header.setSectionResizeMode(_FILE, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(_FILE, 260)
        header.setStretchLastSection(True)
        table.selectionModel().selectionChanged.connect(self._show_details)
        return table

    def _build_details(self) -> QWidget:
        self.what = label(wrap=True)
        self.where = ElidedLabel("caption", Qt.TextElideMode.ElideMiddle)
        self.technical = QPlainTextEdit()
        self.technical.setReadOnly(True)
        self.technical.setAccessibleName(self.tr("Details"))
        self.technical.setTabChangesFocus(True)
        self.copy = QPushButton(self.tr("Copy details"))
        self.copy.clicked.connect(self._copy)
        self.reveal = QPushButton(self.tr("Show in folder"))
        self.reveal.clicked.connect(self._reveal)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_2)
        buttons.addWidget(self.retry)
        buttons.addStretch(1)
        buttons.addWidget(self.reveal)
        buttons.addWidget(self.copy)
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(SPACE_2, SPACE_3, SPACE_3, SPACE_3)
        column.setSpacing(SPACE_2)
        column.addWidget(self.what)
        column.addWidget(self.where)
        column.addWidget(self.technical, 1)
        column.addLayout(buttons)
        return box

    def show_problems(self, problems: Sequence[ProblemRow]) -> None:
        """Replace the list; the first is chosen."""
        self.model.show(problems)
        self.split.setVisible(bool(problems))
        self.none.setVisible(not problems)
        if problems:
            # Not selectRow, which finds no column in a table that begins on the right.
            self.table.setCurrentIndex(self.model.index(0, 0))

    def _chosen(self) -> ProblemRow | None:
        row = self.table.currentIndex().row()
        return self.model.problems[row] if 0 <= row < len(self.model.problems) else None

    def _show_details(self) -> None:
        problem = self._chosen()
        if problem is not None:
            self.what.setText(translated(problem.reason))
            self.where.show_text(str(problem.path))
            self.technical.setPlainText(problem.detail or self.tr("There are no further details."))

    def _copy(self) -> None:
        problem = self._chosen()
        if problem is not None:
            QGuiApplication.clipboard().setText(f"{problem.path}\n{problem.reason}\n{problem.detail}".strip())

    def _reveal(self) -> None:
        problem = self._chosen()
        if problem is not None:
            self.reveal_wanted.emit(Path(problem.path))
