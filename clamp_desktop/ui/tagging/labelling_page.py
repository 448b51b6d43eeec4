"""Labelling by keys: a list of pieces, and a number for each tag of a label set."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from clamp_desktop.ui import words
from clamp_desktop.ui.style.tokens import SPACE_2, SPACE_3
from clamp_desktop.ui.tagging.labelling_model import Column, LabellingModel, ToLabel
from clamp_desktop.ui.widgets.flow import FlowLayout
from clamp_desktop.ui.widgets.parts import hairline, label
from clamp_desktop.ui.widgets.row_table import RowTable

_KEYS = 9
_WIDTHS: dict[int, int] = {Column.COMPOSER: 120, Column.GUESS: 156, Column.LABEL: 140}
_LEAST_WIDTH = 320


class _Table(RowTable):
    """``numbered`` carries the figure of a key; ``skipped``: on to the next."""

    numbered = Signal(int)
    skipped = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        figure = event.key() - Qt.Key.Key_0
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and 1 <= figure <= _KEYS:
            self.numbered.emit(figure)
        elif plain and event.key() in (Qt.Key.Key_0, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.skipped.emit()
        else:
            super().keyPressEvent(event)


class LabellingPage(QWidget):
    """``labelled`` carries a piece, its labels before and those that it has now.

    ``chosen`` carries a piece or ``None``; ``finished``: learn from what was labelled.
    """

    labelled = Signal(int, object, object)
    chosen = Signal(object)
    finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("centre")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(_LEAST_WIDTH)
        self._tags: Sequence[str] = ()
        self._exclusive = True
        self.buttons: list[QPushButton] = []
        self.model = LabellingModel(self)
        self.table = self._build_table()
        self.said = label(role="muted", wrap=True)
        self.done = QPushButton(self.tr("Learn from these"))
        self.done.setProperty("role", "main")
        self.done.clicked.connect(self.finished)
        self._keys = FlowLayout(gap=SPACE_2)
        top = QWidget()
        column = QVBoxLayout(top)
        column.setContentsMargins(SPACE_2, 0, SPACE_3, SPACE_2)
        column.setSpacing(SPACE_2)
        line = QHBoxLayout()
        line.setSpacing(SPACE_2)
        line.addWidget(self.said, 1)
        line.addWidget(self.done)
        column.addLayout(line)
        column.addLayout(self._keys)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(top)
        outer.addWidget(hairline())
        outer.addWidget(self.table, 1)

    def _build_table(self) -> _Table:
        table = _Table(self.model, self.tr("Pieces worth labelling"))
        table.share(_WIDTHS, leaving=(Column.COMPOSER,))
        table.numbered.connect(self._number)
        table.skipped.connect(self._go_on)
        table.selectionModel().currentRowChanged.connect(self._tell)
        return table

    def show_pieces(self, tags: Sequence[str], exclusive: bool, pieces: Sequence[ToLabel]) -> None:
        """Label these with these tags, one of them or any."""
        self._tags, self._exclusive = tags, exclusive
        for old in self.buttons:
            self._keys.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.buttons = []
        for at, tag in enumerate(tags):
            text = f"{words.number(at + 1)}  {tag}" if at < _KEYS else tag
            button = QPushButton(text)
            button.setProperty("role", "chip")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAccessibleName(self.tr("Label it “%1”").replace("%1", tag))
            button.clicked.connect(lambda _=False, number=at + 1: self._number(number))
            self._keys.addWidget(button)
            self.buttons.append(button)
        self.model.show(pieces)
        self._count()
        if pieces:
            self._go_to(0)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def tags(self) -> Sequence[str]:
        """The tags, in the order of their numbers."""
        return self._tags

    def show_labels(self, labels: Mapping[int, tuple[str, ...]]) -> None:
        """What the library says of the pieces, which may have been undone or done elsewhere."""
        for row, piece_id in enumerate(self.model.piece_ids()):
            piece = self.model.piece(row)
            if piece is not None and piece_id in labels and set(piece.labels) != set(labels[piece_id]):
                self.model.set_labels(row, labels[piece_id])
        self._count()

    def _number(self, number: int) -> None:
        row = self.table.currentIndex().row()
        piece = self.model.piece(row)
        if piece is None or not 1 <= number <= len(self._tags):
            return
        tag, before = self._tags[number - 1], piece.labels
        if tag in before:
            now = tuple(one for one in before if one != tag)
        else:
            now = (tag,) if self._exclusive else (*before, tag)
        self.model.set_labels(row, now)
        self.labelled.emit(piece.piece_id, before, now)
        self._count()
        if self._exclusive and now:
            self._go_on()

    def _go_on(self) -> None:
        following = self.model.next_open(self.table.currentIndex().row())
        if following is not None:
            self._go_to(following)

    def _go_to(self, row: int) -> None:
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.table.selectionModel().setCurrentIndex(self.model.index(row, Column.TITLE), flags)

    def _tell(self, current: QModelIndex) -> None:
        piece = self.model.piece(current.row())
        self.chosen.emit(piece.piece_id if piece is not None else None)

    def _count(self) -> None:
        count = self.model.labelled
        if not self.model.rowCount():
            said = self.tr("There is nothing left to label: every piece carries one of these tags.")
        elif count:
            said = self.tr("%Ln piece(s) labelled.", "", count)
        else:
            said = self.tr("Press a number to say what a piece is; 0 leaves it open. Undo with Ctrl+Z.")
        self.said.setText(said)
        self.done.setEnabled(count > 0)
