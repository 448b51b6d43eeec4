"""What the tests of tags in the window share."""

from __future__ import annotations

import dataclasses

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent

ALL = ("Nocturne", "Quick March", "Slow Waltz", "The Reel")
NONE = Qt.KeyboardModifier.NoModifier


@dataclasses.dataclass
class Hands:
    """The window with four pieces, and what one does with its tags."""

    desk: object

    def __getattr__(self, name):
        return getattr(self.desk, name)

    def ask(self, question):
        """What the library answers."""
        answers = []
        self.window._desk.ask(lambda librarian: question(librarian.library), answers.append)
        self.bot.waitUntil(lambda: bool(answers), timeout=10_000)
        return answers[0]

    def change(self, door):
        """Something is changed through one of the library's doors, and the window shows it."""
        with self.bot.waitSignal(self.window.changes.changed):
            self.window.changes.make(lambda librarian: door(librarian.library))
        self.settle()

    def settle(self):
        """All that was asked of the desks is answered and shown."""
        for own in self.window._desks:
            done = []
            own.ask(lambda _: True, done.append)
            self.bot.waitUntil(lambda done=done: bool(done), timeout=10_000)
        self.bot.wait(20)

    def entries(self, kind):
        """The places of a kind by name."""
        return {entry.name or entry.label: entry for entry in self.window.sidebar.entries(kind)}

    def point(self, place):
        """Where a place is in the left side."""
        item = self.window.sidebar._line_of(place)
        return self.window.sidebar.tree.visualRect(item.index()).center()

    def carry(self, view, at, data, keys=NONE, drop=True):
        """Carry something over a view and let go of it; whether it was welcome."""
        button, action = Qt.MouseButton.LeftButton, Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
        QCoreApplication.sendEvent(view.viewport(), QDragEnterEvent(at, action, data, button, keys))
        move = QDragMoveEvent(at, action, data, button, keys)
        QCoreApplication.sendEvent(view.viewport(), move)
        if drop and move.isAccepted():
            QCoreApplication.sendEvent(view.viewport(), QDropEvent(at, action, data, button, keys))
        return move.isAccepted()


@pytest.fixture
def hands(desk, music):
    """The window with four pieces."""
    desk.start(music)
    desk.wait_for(*ALL)
    desk.window.table.setFocus()
    return Hands(desk)
