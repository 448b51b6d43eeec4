"""The line below the search field: what was understood, as chips that can be taken back, and what was not."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from clamp_desktop.ui import words
from clamp_desktop.ui.asking.explaining import Chip
from clamp_desktop.ui.style.icons import icon
from clamp_desktop.ui.style.theme import Theme, tokens
from clamp_desktop.ui.style.tokens import SPACE_2
from clamp_desktop.ui.widgets.flow import FlowLayout
from clamp_desktop.ui.widgets.parts import ElidedLabel


class ChipButton(QPushButton):
    """Something that was understood, with a sign that takes it back: a click, Delete or Backspace."""

    def __init__(self, chip: Chip, parent: QWidget | None = None) -> None:
        super().__init__(chip.text, parent)
        self.chip = chip
        self.setProperty("role", "chip")
        self.setProperty("kind", chip.kind.value)
        self.setAccessibleName(self.tr("%1, take it back").replace("%1", chip.text))
        self.setToolTip(words.hint(chip.hint) if chip.hint else self.tr("Take it back"))
        # The sign stands behind the words.
        turned = QGuiApplication.isRightToLeft()
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight if turned else Qt.LayoutDirection.RightToLeft)
        self.dress()

    def dress(self) -> None:
        """The sign in the colours that are on."""
        self.setIcon(icon("clear", tokens().muted))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class SearchStrip(QWidget):
    """``removed`` carries a ``Chip``; ``repaired``: write what was meant."""

    removed = Signal(object)
    repaired = Signal()
    filter_wanted = Signal()
    save_wanted = Signal()
    emptied = Signal()  # the last chip is gone, and the keyboard was on it

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Chip, ...] = ()
        self.chips: list[ChipButton] = []
        self.add = QPushButton(self.tr("+ filter"))
        self.add.setProperty("role", "chip")
        self.add.setProperty("kind", "add")
        self.add.setAccessibleName(self.tr("Add a filter"))
        self.add.setToolTip(self.tr("Key, metre, tempo, instruments, tags … (Ctrl+Shift+F)"))
        self.add.clicked.connect(self.filter_wanted)
        self.save = QPushButton(self.tr("Save this search"))
        self.save.setProperty("role", "chip")
        self.save.setProperty("kind", "add")
        self.save.setToolTip(self.tr("Keep it in the left pane, up to date (Ctrl+S)"))
        self.save.clicked.connect(self.save_wanted)
        self.save.hide()
        self._row = QWidget()
        self._flow = FlowLayout(self._row)
        self._flow.addWidget(self.add)
        self._flow.addWidget(self.save)
        policy = self._row.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Expanding)
        policy.setHeightForWidth(True)
        self._row.setSizePolicy(policy)
        self.note = ElidedLabel("muted", hugging=True)
        self.note.hide()
        self.repair = QPushButton()
        self.repair.setProperty("role", "chip")
        self.repair.setProperty("kind", "add")
        self.repair.clicked.connect(self.repaired)
        self.repair.hide()
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(SPACE_2)
        across.addWidget(self._row, 1)
        across.addWidget(self.note)
        across.addWidget(self.repair)
        Theme.shared().changed.connect(self._dress)

    def show_chips(self, chips: Sequence[Chip], may_save: bool = False) -> None:
        """Replace the chips; those that stay are left alone."""
        self.save.setVisible(may_save)
        wanted = tuple(chips)
        if wanted == self._shown:
            return
        self._shown = wanted
        focused = next((place for place, one in enumerate(self.chips) if one.hasFocus()), None)
        known = {button.chip: button for button in self.chips}
        for button in self.chips:
            self._flow.removeWidget(button)
        self.chips = []
        for place, chip in enumerate(wanted):
            button = known.pop(chip) if chip in known else self._make(chip)
            self._flow.insert(place, button)
            button.show()
            self.chips.append(button)
        for button in known.values():
            button.hide()
            button.deleteLater()
        self._keep_order()
        if focused is not None:
            self._focus_near(focused)
        self._row.updateGeometry()

    def explain(self, sentence: str, way_out: str = "", certain: bool = True) -> None:
        """What was not understood; ``certain``: not only unfinished. Nothing for an empty sentence."""
        role = "bad" if certain else "muted"
        if self.note.property("role") != role:
            self.note.setProperty("role", role)
            self.note.style().unpolish(self.note)
            self.note.style().polish(self.note)
        self.note.show_text(sentence)
        self.note.setVisible(bool(sentence))
        self.repair.setVisible(bool(sentence and way_out))
        self.repair.setText(self.tr("Write “%1”").replace("%1", way_out))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._row.updateGeometry()

    def _make(self, chip: Chip) -> ChipButton:
        button = ChipButton(chip, self._row)
        button.clicked.connect(lambda: self.removed.emit(chip))
        return button

    def _keep_order(self) -> None:
        for first, second in pairwise([*self.chips, self.add]):
            QWidget.setTabOrder(first, second)

    def _focus_near(self, place: int) -> None:
        """The keyboard stays where a chip was taken back from."""
        if any(button.hasFocus() for button in self.chips):
            return
        if self.chips:
            self.chips[min(place, len(self.chips) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.emptied.emit()

    def _dress(self) -> None:
        for button in self.chips:
            button.dress()
