"""The review queue: what the program suggests, to be accepted or rejected by mouse or keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from clamp_desktop.ui.middle.pages import QuietPage
from clamp_desktop.ui.style.tokens import SPACE_2, SPACE_3
from clamp_desktop.ui.tagging.accept_above import AcceptAbove
from clamp_desktop.ui.tagging.review_delegates import GroupDelegate, SuggestionDelegate
from clamp_desktop.ui.tagging.review_model import Column, GroupModel, Pair, SuggestionModel
from clamp_desktop.ui.widgets.folding import Folding, row_of
from clamp_desktop.ui.widgets.parts import hairline, label, leading
from clamp_desktop.ui.widgets.row_table import RowTable

_GROUPS_WIDTH, _LEAST_GROUPS, _LEAST_WIDTH = 210, 130, 360
_WHY_LINES = 2
_WIDTHS: dict[int, int] = {Column.BESIDE: 110, Column.STRENGTH: 100, Column.WHY: 190}


class SuggestionTable(RowTable):
    """Suggestions in rows; arrows to the side lead to the groups."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        back = Qt.Key.Key_Right if self.isRightToLeft() else Qt.Key.Key_Left
        if event.key() == back and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class GroupList(RowTable):
    """Tags or pieces; Enter and the arrow to the side lead to the suggestions."""

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        forward = Qt.Key.Key_Left if self.isRightToLeft() else Qt.Key.Key_Right
        if event.key() in (forward, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class ReviewPage(QWidget):
    """``arranged``: by tag or by piece, or of another source; ``group_chosen`` carries an id or ``None``.

    ``pair_chosen`` carries a ``Pair`` or ``None``; ``accepted`` and ``rejected`` carry pairs.
    ``scrolled``: other rows are in sight. ``suggest_wanted``: look for tags that fit; ``choice_wanted``:
    choose which may be suggested.
    """

    arranged = Signal()
    group_chosen = Signal(object)
    pair_chosen = Signal(object)
    accepted = Signal(object)
    rejected = Signal(object)
    scrolled = Signal()
    suggest_wanted = Signal()
    choice_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("centre")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(_LEAST_WIDTH)  # so that it does not hold a narrow window wide
        self._shown: tuple[int | None, bool] = (None, False)
        self.groups_model = GroupModel(self)
        self.model = SuggestionModel(self)
        self.groups = self._build_groups()
        self.table = self._build_table()
        self.empty = QuietPage("review")
        self.nothing = QuietPage("review")  # of the source that was chosen
        self._explain()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._build_queue())
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._build_bar())
        column.addWidget(hairline())
        column.addWidget(self._stack, 1)
        self.groups.entered.connect(self._enter_table)
        self.table.left.connect(lambda: self.groups.setFocus(Qt.FocusReason.OtherFocusReason))

    # --- building ---

    def _build_bar(self) -> QWidget:
        self.by_tag = self._way(self.tr("By tag"), self.tr("One tag after the other, with its pieces"))
        self.by_piece = self._way(self.tr("By piece"), self.tr("One piece after the other, with its tags"))
        self.by_tag.setChecked(True)
        ways = QButtonGroup(self)
        for button in (self.by_tag, self.by_piece):
            ways.addButton(button)
        self.by_piece.toggled.connect(lambda _: self.arranged.emit())
        self.sources = QComboBox()
        self.sources.setAccessibleName(self.tr("Whose suggestions"))
        for source, name in self._source_names():
            self.sources.addItem(name, source)
        self.sources.activated.connect(lambda _: self.arranged.emit())
        self.choice = QPushButton(self.tr("Which tags…"))
        self.choice.setProperty("role", "quiet")
        self.choice.setToolTip(self.tr("Which tags may be suggested; remove what was suggested"))
        self.choice.clicked.connect(self.choice_wanted)
        self.suggest = QPushButton(self.tr("Suggest again"))
        self.suggest.setToolTip(self.tr("Look through all pieces for tags that fit"))
        self.suggest.clicked.connect(self.suggest_wanted)
        bar = QWidget()
        bar.setObjectName("listLine")
        ways_and_sources = row_of(self.by_tag, self.by_piece, self.sources, stretch_after=True)
        row = QHBoxLayout(bar)
        row.setContentsMargins(SPACE_2, 0, SPACE_3, SPACE_2)
        row.addWidget(Folding(ways_and_sources, row_of(self.choice, self.suggest)))
        return bar

    def _source_names(self) -> list[tuple[str, str]]:
        return [
            ("", self.tr("All suggestions")),
            ("fact", self.tr("Computed")),
            ("zero-shot", self.tr("By how it sounds")),
            ("probe", self.tr("By label sets")),
        ]

    @property
    def source(self) -> str:
        """Whose suggestions are shown, as the library calls it; empty for all."""
        return str(self.sources.currentData())

    @staticmethod
    def _way(text: str, hint: str) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setToolTip(hint)
        button.setCheckable(True)
        button.setProperty("role", "way")
        return button

    def _build_groups(self) -> GroupList:
        groups = GroupList(self.groups_model, self.tr("What waits for a decision"))
        groups.setItemDelegate(GroupDelegate(groups))
        groups.horizontalHeader().hide()
        groups.setMinimumWidth(_LEAST_GROUPS)
        groups.selectionModel().currentChanged.connect(self._tell_group)
        return groups

    def _build_table(self) -> SuggestionTable:
        table = SuggestionTable(self.model, self.tr("Suggestions"))
        table.setItemDelegate(SuggestionDelegate(table))
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.share(_WIDTHS, leaving=(Column.BESIDE, Column.WHY))  # reasons are told below it in any case
        table.selectionModel().currentRowChanged.connect(self._tell_pair)
        self.model.dataChanged.connect(lambda *_: self._show_why())
        table.verticalScrollBar().valueChanged.connect(self.scrolled)
        return table

    def _build_queue(self) -> QWidget:
        self.above = AcceptAbove()
        self.above.moved.connect(self._count_above)
        self.above.wanted.connect(lambda: self.accepted.emit(list(self.model.above(self.above.least))))
        self.reject = QPushButton(self.tr("Reject"))
        self.reject.setToolTip(self.tr("It does not fit and is not suggested again (X)"))
        self.reject.clicked.connect(self.reject_chosen)
        self.accept = QPushButton(self.tr("Accept"))
        self.accept.setProperty("role", "main")
        self.accept.setToolTip(self.tr("Make it an ordinary tag (A)"))
        self.accept.clicked.connect(self.accept_chosen)
        self.why = label(role="muted", wrap=True)  # of the current one, in full
        self.why.setAlignment(leading() | Qt.AlignmentFlag.AlignTop)
        self.why.setMinimumHeight(_WHY_LINES * self.fontMetrics().lineSpacing())  # nothing jumps
        low = QWidget()
        under = QVBoxLayout(low)
        under.setContentsMargins(SPACE_2, SPACE_2, SPACE_3, SPACE_2)
        under.setSpacing(SPACE_2)
        under.addWidget(self.why)
        under.addWidget(Folding(self.above, row_of(self.reject, self.accept)))
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.table, 1)
        column.addWidget(hairline())
        column.addWidget(low)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(self.groups)
        split.addWidget(right)
        split.setStretchFactor(0, 1)
        split.setStretchFactor(1, 3)
        split.setSizes([_GROUPS_WIDTH, 3 * _GROUPS_WIDTH])
        return split

    def _explain(self) -> None:
        self.empty.say(
            self.tr("Nothing to review"),
            self.tr(
                "The program can look through your pieces and suggest tags: what it can count, such as "
                "metre and instruments, and what a piece sounds like. Suggestions wait here until you accept "
                "or reject them; nothing is tagged without you."
            ),
        )
        self.empty_suggest = self.empty.add_button(self.tr("Suggest tags for these pieces"), main=True)
        self.empty_suggest.clicked.connect(self.suggest_wanted)
        self.empty_choice = self.empty.add_button(self.tr("Which tags…"))
        self.empty_choice.clicked.connect(self.choice_wanted)
        self.nothing.say(
            self.tr("None of these"), self.tr("No suggestion of this kind waits for a decision; others do.")
        )
        self.show_all = self.nothing.add_button(self.tr("All suggestions"))
        self.show_all.clicked.connect(self._show_all)

    # --- what the owner does ---

    def show_waiting(self, waiting: bool, of_source: bool = True) -> None:
        """Whether there is anything to review; ``of_source``: of the source that was chosen."""
        page = self._stack.currentWidget()
        focused = page is not None and page.isAncestorOf(self.focusWidget() or self)
        self._stack.setCurrentIndex(1 if not waiting else 0 if of_source else 2)
        focused = focused and page is not self._stack.currentWidget()
        for widget in (self.by_tag, self.by_piece, self.sources, self.choice, self.suggest):
            widget.setVisible(waiting)
        if waiting and focused:
            self.groups.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose_source(self, source: str) -> None:
        """Show what this source suggests, as the library calls it; empty for all."""
        self.sources.setCurrentIndex(max(self.sources.findData(source), 0))

    def choose_group(self, row: int) -> None:
        """Choose a group."""
        self.groups.setCurrentIndex(self.groups_model.index(row))

    def show_pairs(self, group: int | None, pairs: Sequence[Pair], sure: Sequence[float]) -> None:
        """The suggestions of a group; the row that the keyboard is at stays where the group is the same."""
        by_piece = self.by_piece.isChecked()
        again = self._shown == (group, by_piece)
        self._shown = (group, by_piece)
        row = self.table.currentIndex().row() if again else 0
        before = self.model.pair(self.table.currentIndex().row())
        self.model.show(pairs, sure, of_pieces=not by_piece)
        self.table.show_column(Column.BESIDE, not by_piece)
        self._count_above()
        if again and before is not None:
            if self.model.pair(self.table.currentIndex().row()) == before:
                return
            row = self.model.row_of(before) or row
        self._go_to(max(row, 0))

    def in_sight(self) -> tuple[int, int]:
        """The first and the last row that can be seen."""
        first = self.table.rowAt(0)
        last = self.table.rowAt(self.table.viewport().height() - 1)
        return first, self.model.rowCount() - 1 if last < 0 else last

    def chosen(self) -> list[Pair]:
        """The chosen suggestions; many at once."""
        chosen = self.table.selectionModel().selection()
        parts = sorted((part.top(), part.bottom()) for part in map(chosen.at, range(chosen.count())))
        return [pair for first, last in parts for pair in self.model.pairs[first : last + 1]]

    def accept_chosen(self) -> None:
        """Accept what is chosen."""
        self._decide(self.accepted)

    def reject_chosen(self) -> None:
        """Reject what is chosen."""
        self._decide(self.rejected)

    def take_away(self, pairs: Sequence[Pair]) -> None:
        """These are decided; what follows is chosen."""
        first = self.model.take_away(pairs)
        if first is not None:
            self._go_to(first)
        self._count_above()

    # --- inside ---

    def _decide(self, way: object) -> None:
        pairs = self.chosen()
        if pairs:
            way.emit(pairs)  # type: ignore[attr-defined]

    def _go_to(self, row: int) -> None:
        if not self.model.rowCount():
            self._show_why()
            self.pair_chosen.emit(None)
            return
        index = self.model.index(min(row, self.model.rowCount() - 1), Column.WHAT)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        moved = self.table.currentIndex().row() == index.row()
        self.table.selectionModel().setCurrentIndex(index, flags)
        if moved:  # another suggestion slid into the same row
            self._show_why()
            self.pair_chosen.emit(self.model.pair(index.row()))

    def _show_all(self) -> None:
        self.choose_source("")
        self.arranged.emit()

    def _show_why(self) -> None:
        """Why the current one is suggested, in full."""
        index = self.table.currentIndex()
        said = self.model.index(index.row(), Column.WHY).data() if index.isValid() else None
        self.why.setText(said or "")

    def _enter_table(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.table.currentIndex().isValid():
            self._go_to(0)

    def _tell_group(self, current: QModelIndex) -> None:
        group = self.groups_model.group(current.row())
        self.group_chosen.emit(group.id if group is not None else None)

    def _tell_pair(self, current: QModelIndex) -> None:
        self._show_why()
        self.pair_chosen.emit(self.model.pair(current.row()))

    def _count_above(self) -> None:
        self.above.show_count(len(self.model.above(self.above.least)))
