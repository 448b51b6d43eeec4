"""The pages of the score that is shown, fetched from the engraver as they are needed and kept packed."""

from __future__ import annotations

import re
import zlib
from collections import OrderedDict
from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QSizeF, Qt, Signal

from clamp_desktop.engraving.layout import Layout
from clamp_desktop.engraving.transposing import AS_WRITTEN, Transposition

if TYPE_CHECKING:
    from clamp_desktop.engraving.times import ScoreTimes
    from clamp_desktop.scores import Score
    from clamp_desktop.workers.messages import EngravedPage

_MOST_BYTES = 6_000_000  # of packed pages; a page takes some 20,000
_SIZE = re.compile(r'\bwidth="([\d.]+)" height="([\d.]+)"')


@dataclass(frozen=True, slots=True)
class Edition:
    """A score as it is shown: laid out, in a key.

    ``beginning``: its first page alone, of a long score whose whole is still on its way; see ``Score.long``.
    """

    score: Score
    layout: Layout
    transposition: Transposition = AS_WRITTEN
    beginning: bool = False

    @property
    def key(self) -> tuple[object, ...]:
        """What tells editions apart, also when the same piece is shown again."""
        return self.score.path, self.score.text, self.layout, self.transposition, self.beginning

    def sent_for(self, number: int) -> Future[EngravedPage]:
        """A page, asked for. Raises ``RuntimeError`` where the program is closing."""
        if self.beginning:
            return self.score.beginning(self.layout, self.transposition)
        return self.score.page(number, self.layout, self.transposition)


@dataclass(frozen=True, slots=True)
class Page:
    """An engraved page: SVG, packed, and its size in units."""

    packed: bytes
    size: QSizeF
    pages: int

    @property
    def svg(self) -> str:
        """The SVG, unpacked."""
        return zlib.decompress(self.packed).decode()


class PageStore(QObject):
    """Holds pages of the edition at hand, and of those before it while there is room.

    ``arrived`` carries the number of a page of the edition at hand, ``timed`` its ``ScoreTimes`` or ``None``
    where they cannot be told, ``failed``
    the exception for which a page cannot be drawn (once an edition). ``ahead`` carries an edition that is not
    shown, whose first page has come, or the exception for which it will not.

    Attributes:
        edition: what is shown.
        pages: how many pages it has; 0 until the first has arrived.
        times: when its notes sound, once ``want_times`` was answered.
    """

    arrived = Signal(int)
    timed = Signal(object)
    failed = Signal(object)
    ahead = Signal(object, object)
    _answered = Signal(object, int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.edition: Edition | None = None
        self.pages = 0
        self.times: ScoreTimes | None = None
        self._kept: OrderedDict[tuple[object, ...], Page] = OrderedDict()
        self._bytes = 0
        self._asked: dict[int, Future[Any]] = {}
        self._times_asked: Future[Any] | None = None
        self._ahead: dict[object, tuple[str, Future[Any]]] = {}  # with the topic
        self._refused: set[int] = set()  # pages that the engraver cannot draw; 0 stands for the times
        self._answered.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def show(self, edition: Edition | None) -> None:
        """Another edition; what was asked for of the one before is no longer wanted."""
        for future in (*self._asked.values(), *([self._times_asked] if self._times_asked else ())):
            future.cancel()
        self._asked.clear()
        self._times_asked = None
        self.edition, self.pages, self.times, self._refused = edition, 0, None, set()
        if edition is not None and (first := self.page(1)) is not None:
            self.pages = first.pages

    def has_first(self, edition: Edition) -> bool:
        """Whether the first page of an edition is here, so that it can be shown at once."""
        return (edition.key, 1) in self._kept

    def fetch_ahead(self, topic: str, *editions: Edition) -> None:
        """Have first pages come that may be shown next; others of this topic are no longer wanted."""
        wanted = {one.key: one for one in editions if not self.has_first(one)}
        for key in [key for key, (kept, _) in self._ahead.items() if kept == topic and key not in wanted]:
            self._ahead.pop(key)[1].cancel()
        for key, edition in wanted.items():
            if key not in self._ahead and (future := self._sent(lambda edition=edition: edition.sent_for(1))):
                self._ahead[key] = topic, future
                self._hear(future, edition, 1)

    def forget(self) -> None:
        """Files may have changed: pages are asked for anew."""
        self._kept.clear()
        self._bytes = 0

    def page(self, number: int) -> Page | None:
        """A page of the edition at hand, if it is here."""
        if self.edition is None:
            return None
        key = (self.edition.key, number)
        found = self._kept.get(key)
        if found is not None:
            self._kept.move_to_end(key)
        return found

    def size(self, number: int) -> QSizeF | None:
        """The size of a page in units, if it is here."""
        found = self.page(number)
        return None if found is None else found.size

    def want(self, numbers: Sequence[int]) -> None:
        """Have these pages come, in this order; others that are on their way are called back."""
        for number in [one for one in self._asked if one not in numbers]:
            if self._asked[number].cancel():
                del self._asked[number]
        edition = self.edition
        if edition is None or (self._refused and not self.pages):
            return
        for number in numbers:
            known = number not in self._refused and (not self.pages or 1 <= number <= self.pages)
            if known and number not in self._asked and self.page(number) is None:
                future = self._sent(lambda number=number: edition.sent_for(number))
                if future is None:
                    return
                self._asked[number] = future
                self._hear(future, edition, number)

    def want_times(self) -> None:
        """Have the times of the edition come."""
        edition = self.edition
        if edition is None or self.times is not None or self._times_asked is not None or 0 in self._refused:
            return
        if edition.beginning:  # they come with the whole
            return
        future = self._sent(lambda: edition.score.times(edition.layout, edition.transposition))
        if future is not None:
            self._times_asked = future
            self._hear(future, edition, 0)

    def _sent(self, ask: Any) -> Future[Any] | None:
        try:
            future: Future[Any] = ask()
        except RuntimeError:  # the program is closing
            return None
        return future

    def _hear(self, future: Future[Any], edition: Edition, number: int) -> None:
        def hand_on(done: Future[Any]) -> None:
            """In the thread that feeds the engraver: pack the page, and on to the window's thread."""
            if done.cancelled():
                return
            answer: object = done.exception()
            if answer is None:
                try:
                    answer = packed(done.result(), edition.beginning) if number else done.result()
                except ValueError as error:
                    answer = error
            try:
                self._answered.emit(edition, number, answer)
            except RuntimeError:  # the window is gone
                return

        future.add_done_callback(hand_on)

    def _take(self, edition: Edition, number: int, answer: object) -> None:
        if isinstance(answer, Page):
            self._keep((edition.key, number), answer)
        if edition is not self.edition:
            if number == 1 and self._ahead.pop(edition.key, None) is not None:
                self.ahead.emit(edition, answer if isinstance(answer, Exception) else None)
            return
        self._asked.pop(number, None)
        if isinstance(answer, Page):
            self.pages = answer.pages
            self.arrived.emit(number)
        elif isinstance(answer, Exception):
            first = not self._refused - {0}
            self._refused.add(number)
            if number == 0:
                self._times_asked = None
                self.timed.emit(None)
            elif first:
                self.failed.emit(answer)
        else:
            self.times = answer  # type: ignore[assignment]
            self.timed.emit(answer)

    def _keep(self, key: tuple[object, ...], page: Page) -> None:
        before = self._kept.pop(key, None)
        self._kept[key] = page
        self._bytes += len(page.packed) - (len(before.packed) if before is not None else 0)
        while self._bytes > _MOST_BYTES:
            _, dropped = self._kept.popitem(last=False)
            self._bytes -= len(dropped.packed)


def packed(page: EngravedPage, alone: bool = False) -> Page:
    """An engraved page, made small. Raises ``ValueError`` where its size cannot be told.

    ``alone``: how many pages there are is not known yet.
    """
    size = _SIZE.search(page.svg)
    if size is None:
        raise ValueError("a page without a size")
    return Page(
        zlib.compress(page.svg.encode(), 1),
        QSizeF(float(size[1]), float(size[2])),
        1 if alone else page.pages,
    )
