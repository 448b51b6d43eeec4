"""Tags as chips: × takes one off, + adds one with type-ahead; what is suggested waits for ✓ or ✗."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QCompleter,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from clamp_desktop.ui import words
from clamp_desktop.ui.style.icons import icon
from clamp_desktop.ui.style.theme import Theme, tokens
from clamp_desktop.ui.style.tokens import SPACE_1
from clamp_desktop.ui.widgets.flow import FlowLayout
from clamp_desktop.ui.widgets.parts import label

_FIELD_WIDTH = 140
_LONGEST = 28  # letters of a name on a chip; the whole is in the tooltip


@dataclass(frozen=True, slots=True)
class Chip:
    """A tag to show.

    Attributes:
        suggested: by the program, and not decided yet.
        confidence: of a suggestion, 0 to 1.
        source: who suggests it, as the library calls it; empty where that is not one.
        carried: how many of several pieces carry it; ``None`` where all do.
    """

    name: str
    suggested: bool = False
    confidence: float | None = None
    carried: int | None = None
    source: str = ""


class TagChips(QWidget):
    """``added``, ``removed``, ``accepted`` and ``rejected`` carry the name of a tag, the last two of one that
    is suggested.

    ``names_wanted``: what could be added; ``offer`` takes it.
    """

    added = Signal(str)
    removed = Signal(str)
    accepted = Signal(str)
    rejected = Signal(str)
    names_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Chip, ...] | None = None
        self._chips: list[QFrame] = []
        self._flow = FlowLayout(self, SPACE_1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.more = QToolButton()
        self.more.setProperty("role", "chip")
        self.more.setAccessibleName(self.tr("Add a tag"))
        self.more.setToolTip(self.tr("Add a tag"))
        self.more.clicked.connect(self.begin)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Tag"))
        self.field.setAccessibleName(self.tr("Tag to add"))
        self.field.setFixedWidth(_FIELD_WIDTH)
        self.field.installEventFilter(self)
        self.field.hide()
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(lambda _: QTimer.singleShot(0, self, self._add))
        self.field.setCompleter(completer)
        self._flow.addWidget(self.more)
        self._flow.addWidget(self.field)
        Theme.shared().changed.connect(self._dress)
        self._dress()

    @property
    def chips(self) -> tuple[Chip, ...]:
        """What is shown."""
        return self._shown or ()

    def show_chips(self, chips: Sequence[Chip]) -> None:
        """Show these, in this order."""
        if tuple(chips) == self._shown:
            return
        self._shown = tuple(chips)
        self._fill()

    def explain(self, reasons: Mapping[str, str]) -> None:
        """Why tags are suggested, by name, for tooltips and screen readers."""
        for chip, made in zip(self.chips, self._chips, strict=True):
            if chip.suggested and reasons.get(chip.name):
                said = f"{self._hint(chip)}\n{reasons[chip.name]}"
                made.setToolTip(words.hint(said))
                made.setAccessibleDescription(reasons[chip.name])
                for button in made.findChildren(QToolButton):
                    button.setAccessibleDescription(reasons[chip.name])

    def begin(self) -> None:
        """Type the name of a tag to add."""
        self.names_wanted.emit()
        self.field.clear()
        self.more.hide()
        self.field.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def end(self) -> None:
        """Nothing more to add."""
        if self.field.isHidden():
            return
        had_focus = self.field.hasFocus()
        self.more.show()
        self.field.hide()
        if had_focus:
            self.more.setFocus(Qt.FocusReason.OtherFocusReason)

    def offer(self, names: Sequence[str]) -> None:
        """Names that can be chosen while one types."""
        carried = {chip.name for chip in self.chips if not chip.suggested and chip.carried is None}
        self._names.setStringList([name for name in names if name not in carried])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self.field or self.field.isHidden():
            return False
        if isinstance(event, QKeyEvent):
            escaping = event.key() == Qt.Key.Key_Escape
            if event.type() == QEvent.Type.ShortcutOverride and escaping:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress and escaping:
                self.end()
                return True
            entering = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if event.type() == QEvent.Type.KeyPress and entering:
                self._add()
                return True
        elif event.type() == QEvent.Type.FocusOut and isinstance(event, QFocusEvent):
            passing = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
            if event.reason() not in passing:
                self.end()
        return False

    def _add(self) -> None:
        name = self.field.text().strip()
        if not name:
            self.end()
            return
        self.field.clear()
        self.added.emit(name)

    def _fill(self) -> None:
        refocus = any(chip.isAncestorOf(self.focusWidget() or self) for chip in self._chips)
        for old in self._chips:
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._chips = [self._chip(one) for one in self.chips]
        for at, made in enumerate(self._chips):
            self._flow.insert(at, made)
        if refocus:
            self.more.setFocus(Qt.FocusReason.OtherFocusReason)
        self.updateGeometry()

    def _chip(self, chip: Chip) -> QFrame:
        made = QFrame()
        made.setObjectName("suggestedChip" if chip.suggested else "chip")
        row = QHBoxLayout(made)
        before, behind = SPACE_1 * 2, SPACE_1 // 2
        if QGuiApplication.isRightToLeft():
            before, behind = behind, before
        row.setContentsMargins(before, 0, behind, 0)
        row.setSpacing(0)
        short = chip.name if len(chip.name) <= _LONGEST else chip.name[: _LONGEST - 1] + "…"
        if chip.carried is not None:
            short = f"{short} · {words.number(chip.carried)}"
        row.addWidget(label(short, "warm" if chip.suggested else "muted" if chip.carried else ""))
        made.setToolTip(words.hint(self._hint(chip)))
        made.setAccessibleName(self._hint(chip))
        if chip.suggested:
            self._button(row, "accept", self.tr("Accept the suggested tag “%1”"), chip, self.accepted)
            self._button(row, "clear", self.tr("Reject the suggested tag “%1”"), chip, self.rejected)
            return made
        if chip.carried is not None:
            self._button(row, "plus", self.tr("Add the tag “%1” to all of them"), chip, self.added)
        self._button(row, "clear", self.tr("Remove the tag “%1”"), chip, self.removed)
        return made

    def _hint(self, chip: Chip) -> str:
        if not chip.suggested:
            return chip.name
        if chip.source == "fact":
            return self.tr("%1: suggested, computed from the notes").replace("%1", chip.name)
        said = self.tr("%1: suggested by the program")
        if chip.source == "probe":
            said = self.tr("%1: suggested by your label set")
        elif chip.source == "zero-shot":
            said = self.tr("%1: suggested by how it sounds")
        if chip.confidence is not None:
            sure = self.tr("%1, %2 % sure").replace("%2", words.number(chip.confidence * 100))
            said = sure.replace("%1", said, 1)
        return said.replace("%1", chip.name)

    def _button(self, row: QHBoxLayout, shape: str, sentence: str, chip: Chip, tell: SignalInstance) -> None:
        button = QToolButton()
        button.setProperty("role", "chip")
        button.setProperty("shape", shape)
        button.setIcon(icon(shape, tokens().warm if chip.suggested else tokens().muted))
        said = sentence.replace("%1", chip.name)
        button.setAccessibleName(said)
        button.setToolTip(words.hint(said))
        button.clicked.connect(lambda: tell.emit(chip.name))
        row.addWidget(button)

    def _dress(self) -> None:
        self.more.setIcon(icon("plus", tokens().muted))
        self._fill()
