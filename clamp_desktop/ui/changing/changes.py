"""The one door through which the window changes the library: beside it, said in words, undoable."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from clamp_desktop.ui.background.jobs import Desk
from clamp_desktop.ui.changing import change_words

if TYPE_CHECKING:
    from clamp_desktop.librarian import Librarian
    from clamp_desktop.library.operations import Operation


@dataclass(frozen=True, slots=True)
class Past:
    """What can be undone and redone, and whether something was changed just now."""

    undo: Operation | None = None
    redo: Operation | None = None
    changed: bool = False
    undone: Operation | None = None


class Changes(QObject):
    """``changed`` after each change, undo and redo; ``said`` carries a sentence and whether it can be undone.

    ``past`` carries the words of what undo and redo would do, empty for nothing. ``refused`` carries the
    exception of a change that the library did not accept.
    """

    changed = Signal()
    said = Signal(str, bool)
    past = Signal(str, str)
    refused = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    def make(self, change: Callable[[Librarian], object], then: Callable[[], None] | None = None) -> None:
        """Have ``change`` made; it calls one of the library's doors. ``then`` after it was accepted."""

        def show(past: Past) -> None:
            self._show(past)
            if past.changed and past.undo is not None:
                self.said.emit(change_words.change(past.undo), True)
            if then is not None:
                then()

        self._desk.ask(lambda librarian: _made(librarian, change), show, failed=self.refused.emit)

    def undo(self) -> None:
        """Take back the latest change."""
        self._step(_undone, self.tr("Undone: %1"), self.tr("There is nothing to undo."))

    def redo(self) -> None:
        """Make it again."""
        self._step(_redone, self.tr("Done again: %1"), self.tr("There is nothing to do again."))

    def look(self) -> None:
        """Ask what can be undone and redone."""
        self._desk.ask(_past, self._show, topic="past")

    def _step(self, step: Callable[[Librarian], Past], sentence: str, nothing: str) -> None:
        def show(past: Past) -> None:
            self._show(past)
            if past.undone is None:
                self.said.emit(nothing, False)
            else:
                self.said.emit(sentence.replace("%1", change_words.change(past.undone)), False)

        self._desk.ask(step, show, failed=self._failed)

    def _failed(self, error: Exception) -> None:
        self.refused.emit(error)
        self.look()

    def _show(self, past: Past) -> None:
        self.past.emit(
            *(change_words.change(one) if one is not None else "" for one in (past.undo, past.redo))
        )
        if past.changed:
            self.changed.emit()


def _past(librarian: Librarian) -> Past:
    from clamp_desktop.library import operations

    return Past(operations.next_undo(librarian.library), operations.next_redo(librarian.library))


def _made(librarian: Librarian, change: Callable[[Librarian], object]) -> Past:
    before = _past(librarian).undo
    change(librarian)
    after = _past(librarian)
    changed = (after.undo and after.undo.id) != (before and before.id)
    return Past(after.undo, after.redo, changed)


def _undone(librarian: Librarian) -> Past:
    from clamp_desktop.library import operations

    done = operations.undo(librarian.library)
    past = _past(librarian)
    return Past(past.undo, past.redo, done is not None, done)


def _redone(librarian: Librarian) -> Past:
    from clamp_desktop.library import operations

    done = operations.redo(librarian.library)
    past = _past(librarian)
    return Past(past.undo, past.redo, done is not None, done)
