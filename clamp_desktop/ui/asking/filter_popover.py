"""Filters to choose from lists, for whoever does not want to type them."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStyle,
    QWidget,
)

from clamp_desktop.ui.asking import filter_words
from clamp_desktop.ui.asking.filter_calls import RANGES, Choices
from clamp_desktop.ui.style.icons import icon
from clamp_desktop.ui.style.theme import tokens
from clamp_desktop.ui.style.tokens import ICON, SPACE_1, SPACE_2, SPACE_3
from clamp_desktop.ui.widgets.parts import label
from clamp_desktop.ui.widgets.popover import Popover

_ORDER = ("key", "mode", "metre", "tempo", "instrument", "composer", "length", "format", "tag", "folder")
_LIST_WIDTH, _BOUND_WIDTH = 220, 96


def _written_value(box: QComboBox) -> str:
    """What a filter says for the chosen or typed text: values are written in English."""
    at = box.findText(box.currentText(), Qt.MatchFlag.MatchFixedString)
    return str(box.itemData(at)) if at > 0 else box.currentText()


class _Choice(QComboBox):
    """With an arrow of our own set of icons."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        place = QRect(self.width() - ICON - SPACE_1, (self.height() - ICON) // 2, ICON, ICON)
        turned = QStyle.visualRect(self.layoutDirection(), self.rect(), place)
        icon("down", tokens().muted).paint(QPainter(self), turned)


class FilterPopover(Popover):
    """``applied`` carries what was chosen: field → a value, or lowest and highest; empty for no filter."""

    applied = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(self.tr("Filters"), parent)
        self.lists: dict[str, QComboBox] = {}
        self.bounds: dict[str, tuple[QLineEdit, QLineEdit]] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_3)
        grid.setVerticalSpacing(SPACE_2)
        order = (
            "key",
            "mode",
            "metre",
            "tempo",
            "instrument",
            "composer",
            "length",
            "format",
            "tag",
            "folder",
        )
        for row, field in enumerate(order):
            name = label(filter_words.field_name(field), "muted")
            editor = self._range(field) if field in RANGES else self._list(field)
            name.setBuddy(editor)
            grid.addWidget(name, row, 0)
            grid.addWidget(editor, row, 1)
        self.show_button = QPushButton(self.tr("Show pieces"))
        self.show_button.setProperty("role", "main")
        self.show_button.clicked.connect(self._apply)
        self.clear_button = QPushButton(self.tr("No filters"))
        self.clear_button.clicked.connect(self._clear)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_2)
        buttons.addStretch(1)
        buttons.addWidget(self.clear_button)
        buttons.addWidget(self.show_button)
        self.column.addLayout(grid)
        self.column.addLayout(buttons)

    def fill(self, choices: Choices) -> None:
        """Offer what the library holds; what is typed stands there already."""
        for field, box in self.lists.items():
            box.clear()
            box.addItem("", "")
            for value in choices.values.get(field, ()):
                box.addItem(filter_words.value_name(field, value), value)
            value = choices.typed.get(field, ("", ""))[0]
            at = box.findData(value)
            box.setEditText(box.itemText(at) if at > 0 else value)
        for field, (low, high) in self.bounds.items():
            typed = choices.typed.get(field, ("", ""))
            low.setText(typed[0])
            high.setText(typed[1])
        self.lists["key"].setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._apply()
        else:
            super().keyPressEvent(event)

    def _list(self, field: str) -> QWidget:
        box = _Choice()
        box.setEditable(True)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        box.setMinimumWidth(_LIST_WIDTH)
        box.setMaxVisibleItems(12)
        box.setAccessibleName(filter_words.field_name(field))
        completer = box.completer()
        if completer is not None:
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        line = box.lineEdit()
        if line is not None:
            line.setPlaceholderText(self.tr("any"))
            line.setAccessibleName(filter_words.field_name(field))
        self.lists[field] = box
        return box

    def _range(self, field: str) -> QWidget:
        low, high = QLineEdit(), QLineEdit()
        name = filter_words.field_name(field)
        low.setPlaceholderText(self.tr("from 1:30") if field == "length" else self.tr("from"))
        high.setPlaceholderText(self.tr("to 5:00") if field == "length" else self.tr("to"))
        low.setAccessibleName(self.tr("%1, from").replace("%1", name))
        high.setAccessibleName(self.tr("%1, to").replace("%1", name))
        pair = QWidget()
        across = QHBoxLayout(pair)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(SPACE_2)
        for one in (low, high):
            one.setMinimumWidth(_BOUND_WIDTH)
            across.addWidget(one, 1)
        pair.setFocusProxy(low)
        self.bounds[field] = (low, high)
        return pair

    def _apply(self) -> None:
        wanted = {field: (_written_value(box), "") for field, box in self.lists.items()}
        wanted |= {field: (low.text(), high.text()) for field, (low, high) in self.bounds.items()}
        self.close()
        self.applied.emit(wanted)

    def _clear(self) -> None:
        for box in self.lists.values():
            box.setEditText("")
        for pair in self.bounds.values():
            for one in pair:
                one.clear()
        self._apply()
