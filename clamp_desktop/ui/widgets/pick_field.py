"""A small field with a list below it: type a few letters, take what fits with Enter, or make it new."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QGuiApplication, QHideEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from clamp_desktop.ui import words
from clamp_desktop.ui.style.icons import icon
from clamp_desktop.ui.style.theme import row_height, tokens
from clamp_desktop.ui.style.tokens import ICON, SPACE_2, SPACE_3
from clamp_desktop.ui.widgets.parts import label
from clamp_desktop.ui.widgets.row_delegate import RowDelegate

Index = QModelIndex | QPersistentModelIndex
_WIDTH, _LINES, _DOT = 300, 9, 9
_CHOICE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to take.

    Attributes:
        symbol: of an icon; not drawn where there is a ``colour``.
        chosen: it is so already, and taking it takes it away.
        new: it is not there yet; ``label`` says so, ``name`` is what was typed.
    """

    name: str
    label: str
    symbol: str
    id: int = 0
    count: int | None = None
    colour: str | None = None
    chosen: bool = False
    new: bool = False


class PickField(QFrame):
    """Opens with ``pick`` or ``ask``, closes with Enter, Esc or a click elsewhere."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("picker")
        self._owner = parent
        self._choices: Sequence[Choice] = ()
        self._new: tuple[tuple[str, str], ...] = ()
        self._taken: Callable[[Choice], None] = lambda _: None
        self.heading = label(role="caption")
        self.field = QLineEdit()
        self.field.textChanged.connect(self._narrow)
        self.field.installEventFilter(self)
        self.list = QListWidget()
        self.list.setItemDelegate(_ChoiceDelegate(self.list))
        self.list.setAccessibleName(self.tr("What fits"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.itemClicked.connect(self._take_item)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_2, SPACE_2, SPACE_2, SPACE_2)
        column.setSpacing(SPACE_2)
        for widget in (self.heading, self.field, self.list):
            column.addWidget(widget)

    def pick(
        self,
        at: QPoint,
        heading: str,
        choices: Sequence[Choice],
        taken: Callable[[Choice], None],
        new: Sequence[tuple[str, str]] = (),
    ) -> None:
        """Let the user take one of the choices.

        ``new``: what else can be made of the letters typed, a symbol and a sentence with ``%1`` for each.
        """
        self._choices, self._taken, self._new = choices, taken, tuple(new)
        self.field.clear()
        self._narrow("")
        self.list.show()
        self._open(at, heading)

    def ask(self, at: QPoint, heading: str, text: str, said: Callable[[str], None]) -> None:
        """Let the user type a line."""
        self._choices, self._new = (), ()
        self._taken = lambda choice: said(choice.name)
        self.list.hide()
        self.field.setText(text)
        self.field.selectAll()
        self._open(at, heading)

    def _open(self, at: QPoint, heading: str) -> None:
        self.heading.setText(heading)
        self.field.setAccessibleName(heading)
        self._fit()
        screen = QGuiApplication.screenAt(at) or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        left = min(max(at.x(), room.left()), room.right() - self.width())
        top = min(at.y(), room.bottom() - self.height())
        self.move(left, max(top, room.top()))
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def _fit(self) -> None:
        lines = min(max(self.list.count(), 1), _LINES)
        self.list.setFixedHeight(lines * row_height() + 2)
        self.setFixedWidth(_WIDTH)
        self.adjustSize()

    def _narrow(self, typed: str) -> None:
        """Those that begin so come first, then those with a part that does, then those that hold it."""
        wanted = _plain(typed)
        ranked = [(_rank(_plain(choice.name), wanted), choice) for choice in self._choices]
        fitting = sorted((one for one in ranked if one[0] is not None), key=lambda one: one[0] or 0)
        shown = [choice for _, choice in fitting]
        name = " ".join(typed.split())
        if name and all(_plain(choice.name) != wanted for choice in self._choices):
            shown += [
                Choice(name, sentence.replace("%1", name), symbol, new=True) for symbol, sentence in self._new
            ]
        self.list.clear()
        for choice in shown:
            item = QListWidgetItem(choice.label)
            item.setData(_CHOICE, choice)
            spoken = [choice.label, words.number(choice.count), self.tr("chosen") if choice.chosen else ""]
            item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(part for part in spoken if part))
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        if self.isVisible():
            self._fit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._owner.activateWindow()  # not every system gives the keyboard back by itself

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            steps = {
                Qt.Key.Key_Down: 1,
                Qt.Key.Key_Up: -1,
                Qt.Key.Key_PageDown: _LINES,
                Qt.Key.Key_PageUp: -_LINES,
            }
            key = Qt.Key(event.key())
            if key in steps and self.list.count():
                row = self.list.currentRow() + steps[key]
                self.list.setCurrentRow(min(max(row, 0), self.list.count() - 1))
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._enter()
                return True
        return super().eventFilter(watched, event)

    def _enter(self) -> None:
        item = self.list.currentItem()
        if item is not None and not self.list.isHidden():
            self._take_item(item)
        elif self.list.isHidden():
            self.close()
            self._taken(Choice(self.field.text().strip(), "", ""))

    def _take_item(self, item: QListWidgetItem) -> None:
        choice: Choice = item.data(_CHOICE)
        self.close()
        self._taken(choice)


class _ChoiceDelegate(RowDelegate):
    """A sign, a name, and at the end how many or that it is so already."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(80, row_height())

    def paint_cell(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        choice: Choice = index.data(_CHOICE)
        box = option.rect.adjusted(SPACE_2, 0, -SPACE_2, 0)
        sign = QRect(box.left(), box.center().y() - ICON // 2 + 1, ICON, ICON)
        sign = QStyle.visualRect(option.direction, option.rect, sign)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        if choice.colour:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(choice.colour))
            painter.drawEllipse(QPointF(sign.center()) + QPointF(0.5, 0.5), _DOT / 2, _DOT / 2)
        else:
            icon(choice.symbol, tokens().muted).paint(painter, sign)
        tail = "✓" if choice.chosen else words.number(choice.count)
        vertical = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(option.font)
        painter.setPen(QColor(tokens().accent if choice.chosen else tokens().muted))
        painter.drawText(box, (Qt.AlignmentFlag.AlignTrailing | vertical).value, tail)
        painter.setPen(QColor(tokens().accent if choice.new else tokens().text))
        room = box.adjusted(ICON + SPACE_2, 0, -option.fontMetrics.horizontalAdvance(tail) - SPACE_3, 0)
        text = option.fontMetrics.elidedText(choice.label, Qt.TextElideMode.ElideMiddle, room.width())
        room = QStyle.visualRect(option.direction, option.rect, room)
        painter.drawText(room, (Qt.AlignmentFlag.AlignLeading | vertical).value, text)
        painter.restore()


def _plain(text: str) -> str:
    """Without case, accents and needless space."""
    parts = unicodedata.normalize("NFKD", " ".join(text.split()).casefold())
    return "".join(one for one in parts if not unicodedata.combining(one))


def _rank(name: str, wanted: str) -> int | None:
    if name.startswith(wanted):
        return 0
    if any(part.startswith(wanted) for part in name.replace("/", " ").split()):
        return 1
    return 2 if wanted in name else None
