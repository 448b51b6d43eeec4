"""New titles for the chosen pieces: words replaced, or made out of what is known, shown before it is done."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QWidget

from clamp_desktop.ui import words
from clamp_desktop.ui.background.jobs import Desk
from clamp_desktop.ui.changing import change_words
from clamp_desktop.ui.style.tokens import SPACE_2, SPACE_3
from clamp_desktop.ui.widgets.parts import ElidedLabel, label
from clamp_desktop.ui.widgets.popover import Popover

if TYPE_CHECKING:
    from clamp_desktop.librarian import Librarian
    from clamp_desktop.ui.main_window import MainWindow

_WIDTH = 420
_SHOWN = 5  # examples
_LOOKED_AT = 200  # pieces that examples are taken from
_PAUSE_MS = 120
_PLAIN = "{title}"
_PLACES = ("{title}", "{composer}", "{file}", "{folder}", "{key}", "{metre}", "{n}")
Asked = tuple[str, str, str]


class RenamePopover(Popover):
    """``asked``: examples of this are wanted; ``applied``: do it. Both carry find, replacement, template."""

    asked = Signal(object)
    applied = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(self.tr("Rename titles"), parent)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(lambda: self.asked.emit(self._said()))
        self.heading = label(role="heading")
        self.old, self.new, self.template = QLineEdit(), QLineEdit(), QLineEdit(_PLAIN)
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_3)
        grid.setVerticalSpacing(SPACE_2)
        for row, (text, field) in enumerate(
            (
                (self.tr("Replace"), self.old),
                (self.tr("by"), self.new),
                (self.tr("New title"), self.template),
            )
        ):
            name = label(text, "muted")
            name.setBuddy(field)
            field.setAccessibleName(text)
            field.setMinimumWidth(_WIDTH - 100)
            field.textChanged.connect(lambda: self._pause.start())
            grid.addWidget(name, row, 0)
            grid.addWidget(field, row, 1)
        places = label(self.tr("You can use %1.").replace("%1", " ".join(_PLACES)), "caption", wrap=True)
        self.examples = [ElidedLabel("muted") for _ in range(_SHOWN)]
        self.trouble = label(role="bad", wrap=True)
        self.apply = QPushButton(self.tr("Rename"))
        self.apply.setProperty("role", "main")
        self.apply.clicked.connect(self._apply)
        buttons = QHBoxLayout()
        buttons.addWidget(self.trouble, 1)
        buttons.addWidget(self.apply)
        self.column.addWidget(self.heading)
        self.column.addLayout(grid)
        self.column.addWidget(places)
        for example in self.examples:
            self.column.addWidget(example)
        self.column.addLayout(buttons)

    def begin(self, count: int) -> None:
        """For so many pieces."""
        self.heading.setText(self.tr("New titles: %1").replace("%1", change_words.pieces(count)))
        self.old.clear()
        self.new.clear()
        self.template.setText(_PLAIN)
        self.show_examples([], "")
        self.old.setFocus(Qt.FocusReason.PopupFocusReason)

    def show_examples(self, found: Sequence[tuple[str, str]], trouble: str) -> None:
        """Old and new titles; or what is wrong with the template."""
        for place, line in enumerate(self.examples):
            line.show_text(f"{found[place][0]}  →  {found[place][1]}" if place < len(found) else "")
        self.trouble.setText(trouble)
        self.apply.setEnabled(bool(found) and not trouble)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.apply.isEnabled():
            self._apply()
        else:
            super().keyPressEvent(event)

    def _said(self) -> Asked:
        return self.old.text(), self.new.text(), self.template.text()

    def _apply(self) -> None:
        said = self._said()
        self.close()
        self.applied.emit(said)


class Renaming(QObject):
    """Opens the popover for what is chosen, and has it done: one change, which can be undone."""

    def __init__(self, window: MainWindow, desk: Desk) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._ids: tuple[int, ...] = ()
        self.popover = RenamePopover(window)
        self.popover.asked.connect(self._show)
        self.popover.applied.connect(self._apply)

    def open(self) -> None:
        """Ask for the new titles of the chosen pieces."""
        self._ids = tuple(self._window.table.chosen_ids())
        if not self._ids:
            self._window.status.mention(self.tr("Choose pieces first, then rename them."))
            return
        self.popover.begin(len(self._ids))
        self.popover.open_below(self._window.centre.heading)

    def _show(self, said: Asked) -> None:
        self._desk.ask(
            partial(_examples, ids=self._ids[:_LOOKED_AT], said=said),
            lambda found: self.popover.show_examples(found, ""),
            failed=lambda error: self.popover.show_examples((), words.refusal(error)),
            topic="new titles",
        )

    def _apply(self, said: Asked) -> None:
        self._window.changes.make(partial(_rename, ids=self._ids, said=said))


def _examples(librarian: Librarian, ids: Sequence[int], said: Asked) -> list[tuple[str, str]]:
    from clamp_desktop.library.catalogue import edits, pieces

    find, replace, template = said
    new = edits.titles(librarian.library, ids, edits.Pattern(template, find, replace))
    some = list(new)[:_SHOWN]
    return [(words.title(row), new[row.id]) for row in pieces.rows(librarian.library, some)]


def _rename(librarian: Librarian, ids: Sequence[int], said: Asked) -> object:
    from clamp_desktop.library.catalogue import edits

    find, replace, template = said
    return edits.rename_titles(librarian.library, ids, edits.Pattern(template, find, replace))
