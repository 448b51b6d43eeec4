"""Words tried out behind the window, so that the first search of somebody is as quick as the second.

The vocabulary learns a language when it meets it, and the model when it is asked; both take a moment.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from clamp_desktop.ui.background.jobs import Desk

if TYPE_CHECKING:
    from concurrent.futures import Future

    from clamp_desktop.librarian import Librarian
    from clamp_desktop.workers.messages import Embedding

_FIRST_MS = 1000  # after the start, which has other things to do
_NEXT_MS = 100  # one language at a time: a question of the user comes in between


class Practice(QObject):
    """``begin`` is enough; it ends by itself."""

    def __init__(self, seeker: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._seeker = seeker
        self._begun = False
        self._texts: list[str] = []
        self._asked: Future[list[Embedding]] | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._go_on)

    def begin(self) -> None:
        """Try words out soon, in one language after the other."""
        self._pause.start(_FIRST_MS)

    def _take(self, texts: list[str]) -> None:
        self._texts = texts
        self._pause.start(_NEXT_MS)

    def _go_on(self) -> None:
        if not self._begun:
            self._begun = True
            self._seeker.ask(_examples, self._take, failed=lambda _: None)
        elif self._asked is not None and not self._asked.done():  # the model listens to music
            self._pause.start(_NEXT_MS)
        elif self._texts:
            text = self._texts.pop(0)
            self._seeker.ask(lambda librarian: _practise(librarian, text), self._wait, failed=lambda _: None)

    def _wait(self, asked: Future[list[Embedding]]) -> None:
        self._asked = asked
        self._pause.start(_NEXT_MS)


def _examples(librarian: Librarian) -> list[str]:
    from clamp_desktop import asking
    from clamp_desktop.vocabulary import Vocabulary

    asking.warm_up(librarian)
    return Vocabulary.load().examples()


def _practise(librarian: Librarian, text: str) -> Future[list[Embedding]]:
    from clamp_desktop import asking

    return asking.practise(librarian, text)
