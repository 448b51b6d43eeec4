"""Work beside the window: threads with a librarian each, whose answers arrive in the window's thread.

Nothing here runs in the window's thread except the handing over. The librarian and everything behind it
(numpy, SQLite) is imported in these threads, after the window is up.
"""

from __future__ import annotations

import logging
import os
import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

if TYPE_CHECKING:
    from clamp_desktop.librarian import Librarian
    from clamp_desktop.workers.crew import Crew

log = logging.getLogger(__name__)
Answer = TypeVar("Answer")


class Office:
    """One library folder and the one crew of child processes that all desks share."""

    def __init__(
        self,
        folder: Path,
        hire: Callable[[], Crew] | None = None,
        prepare: Callable[[], object] | None = None,
    ) -> None:
        """An office for the library in ``folder``.

        ``hire`` makes the crew at the first need; by default one that fits the computer and the model.
        ``prepare`` is called once, beside the window, before the library is opened.
        """
        self.folder = folder
        self._hire = hire
        self._prepare = prepare
        self._crew: Crew | None = None
        self._lock = threading.Lock()
        self._closed = False
        self._windows = 1

    def shared(self) -> Office:
        """The same office for one more window; each closes it."""
        with self._lock:
            self._windows += 1
        return self

    def librarian(self) -> Librarian:
        """A librarian for the calling thread. The first call imports what is heavy."""
        # Before NumPy is: a product with all vectors waits for memory, not for processors, and more threads
        # of OpenBLAS only spin: with two of them a search took three times as much of the processors.
        os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
        from clamp_desktop.librarian import Librarian
        from clamp_desktop.ui.language import of_vocabulary
        from clamp_desktop.workers.crew import Crew

        with self._lock:
            if self._closed:
                raise ClosedError
            if self._prepare is not None:
                self._prepare()
                self._prepare = None
            if self._crew is None:
                self._crew = self._hire() if self._hire is not None else Crew()
            crew = self._crew
        # Outside the lock: a database that another program keeps busy must not keep the window from closing.
        librarian = Librarian(self.folder, crew=crew)
        librarian.language = of_vocabulary()
        return librarian

    @property
    def crew(self) -> Crew | None:
        """The child processes, once someone asked for a librarian."""
        return self._crew

    def close(self) -> None:
        """End the child processes, unless another window needs them; who waits for one gets an error."""
        with self._lock:
            self._windows -= 1
            if self._windows > 0:
                return
            self._closed = True
            if self._crew is not None:
                self._crew.close()


class ClosedError(Exception):
    """The program is closing; nobody waits for this answer."""


@dataclass(frozen=True, slots=True)
class _Question:
    ask: Callable[[Librarian], Any]
    then: Callable[[Any], None] | None
    failed: Callable[[Exception], None] | None
    topic: str | None
    number: int


class Desk(QObject):
    """A thread that answers questions about the library one after the other.

    ``trouble`` carries the exception of a question that nobody else takes care of, ``closed_door`` the one
    that kept the thread from opening the library at all; it answers nothing then.
    """

    trouble = Signal(object)
    closed_door = Signal(object)
    _answered = Signal(object, object, object)

    def __init__(self, office: Office, name: str) -> None:
        super().__init__()
        self._office = office
        self._questions: queue.SimpleQueue[_Question | None] = queue.SimpleQueue()
        self._latest: dict[str, int] = {}
        self._since: dict[str, int] = {}  # the question of a topic from which on answers are wanted
        self._count = 0
        self._closing = False
        self._thread = threading.Thread(target=self._work, name=name, daemon=True)
        self._answered.connect(self._hand_over, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Begin to answer; questions may have been asked before."""
        self._thread.start()

    def ask(
        self,
        question: Callable[[Librarian], Answer],
        then: Callable[[Answer], None] | None = None,
        *,
        failed: Callable[[Exception], None] | None = None,
        topic: str | None = None,
        again: bool = False,
    ) -> None:
        """Have ``question`` answered in the thread; ``then`` gets the answer in the window's thread.

        Of several questions with one ``topic`` only the newest matters: older ones that still wait are
        skipped, and an older answer that comes late is dropped. ``again``: it is the same question once more;
        the answer to the one before is then welcome, too, or whoever asks often would never get any.
        """
        self._count += 1
        if topic is not None:
            self._latest[topic] = self._count
            if not again:
                self._since[topic] = self._count
        self._questions.put(_Question(question, then, failed, topic, self._count))

    def forget(self, topic: str) -> None:
        """Nobody wants the pending answers of ``topic`` any more."""
        self._count += 1
        self._latest[topic] = self._since[topic] = self._count

    def stop(self) -> None:
        """Answer nothing more; the thread ends after the question at hand."""
        self._closing = True
        self._questions.put(None)

    def join(self, seconds: float) -> bool:
        """Wait for the thread; whether it ended in time."""
        if self._thread.ident is None:
            return True
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def _is_old(self, question: _Question) -> bool:
        """Whether nobody need answer a question any more."""
        return self._closing or (
            question.topic is not None and self._latest[question.topic] != question.number
        )

    def _is_late(self, question: _Question) -> bool:
        """Whether nobody wants its answer any more."""
        return self._closing or (
            question.topic is not None and question.number < self._since.get(question.topic, 0)
        )

    def _work(self) -> None:
        try:
            librarian = self._office.librarian()
        except ClosedError:
            return
        except Exception as error:
            log.warning("The library cannot be opened: %r", error, exc_info=True)
            self.closed_door.emit(error)
            return
        try:
            self._answer_all(librarian)
        finally:
            librarian.close()

    def _answer_all(self, librarian: Librarian) -> None:
        while (question := self._questions.get()) is not None:
            if self._is_old(question):
                continue
            try:
                answer = question.ask(librarian)
            except Exception as error:
                if not self._closing:
                    log.warning("A question to the library failed: %r", error, exc_info=True)
                    self._answered.emit(question, None, error)
            else:
                self._answered.emit(question, answer, None)

    @Slot(object, object, object)
    def _hand_over(self, question: _Question, answer: object, error: Exception | None) -> None:
        if self._is_late(question):
            return
        if error is None:
            if question.then is not None:
                question.then(answer)
        elif question.failed is not None:
            question.failed(error)
        else:
            self.trouble.emit(error)
