"""What the table lists: a place, words or an example to look for, an order. Asked beside the window."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from clamp_desktop.ui.asking.explaining import cut
from clamp_desktop.ui.background.jobs import Desk
from clamp_desktop.ui.left.place_filters import OWN_ORDER, filters_of, ids_of
from clamp_desktop.ui.left.places import BY_HAND, Kind, Place
from clamp_desktop.ui.middle.piece_model import CHUNK

if TYPE_CHECKING:
    from clamp_desktop.librarian import Librarian
    from clamp_desktop.library.catalogue.pieces import PieceRow
    from clamp_desktop.library.filtering.filters import Filters
    from clamp_desktop.library.filtering.typed import Asked
    from clamp_desktop.library.searching.query import Hit

LIMIT = 500  # hits; nobody reads further, and the cut-off of strength mostly ends the list before
CUT_OFF = 0.5  # strength: a weaker answer is more likely not what was meant
NEIGHBOURS = 25  # whoever asks for what is like a piece wants to see what is nearest, however far that is
_TOPIC = "list"
_PATIENCE_MS = 400  # what is answered sooner needs no "searching"
BY_STRENGTH = "strength"
_EXPLAINED = CHUNK  # hits of which the reasons are told at once; those of the others follow
_EXPLAIN_MS = 600  # after an answer, unless somebody types on
_WAYS = 3  # out of a search that found nothing


@dataclass(frozen=True, slots=True)
class Looking:
    """What is looked for.

    Attributes:
        words: as typed, a description and filters; beside an example, what answers have more or less of.
        like: id or file of an example, and its title.
        order, descending: of a list that is not an answer.
        answer_order, answer_descending: of one that is.
        without: facts in the words that were taken back.
        cut_off: strength from which answers are strong; ``None`` for ``CUT_OFF``.
    """

    place: Place = field(default_factory=Place)
    words: str = ""
    like: tuple[int | Path, str] | None = None
    order: str = "title"
    descending: bool = False
    answer_order: str = BY_STRENGTH
    answer_descending: bool = True
    without: frozenset[str] = frozenset()
    cut_off: float | None = None

    @property
    def searching(self) -> bool:
        """Whether something is looked for, be it only by filters."""
        return bool(self.words) or self.like is not None

    @property
    def order_of_answers(self) -> bool:
        """Whether answers are wanted in another order than best first."""
        return self.answer_order != BY_STRENGTH or not self.answer_descending


@dataclass(frozen=True, slots=True)
class Way:
    """Out of a search that found nothing: what to leave out, what is typed then, how many that gives."""

    number: int
    words: str
    pieces: int


@dataclass(frozen=True, slots=True)
class Listing:
    """An answer: all ids, the first rows, and the hits of a search by id.

    Attributes:
        asked: what was understood of the words; ``None`` without words.
        ways: out of it, where there is nothing.
        strong: so many of the ids come first that are not weak answers.
        changed: the library has changed since, rows that are known may be old.
        again: the same question as before: nothing should jump.
        words_only_because: why the model took no part in an answer to words; empty where it did.
    """

    looking: Looking
    ids: Sequence[int]
    rows: Sequence[PieceRow]
    hits: Mapping[int, Hit]
    strong: int
    changed: bool
    again: bool
    words_only_because: str = ""
    asked: Asked | None = None
    ways: Sequence[Way] = ()


class Browser(QObject):
    """``listed`` carries a ``Listing``, ``failed`` an exception; ``slow``: the answer takes its time."""

    listed = Signal(object)
    failed = Signal(object)
    slow = Signal()

    def __init__(self, desk: Desk, seeker: Desk, parent: QObject | None = None) -> None:
        """``desk`` answers at once from the database; ``seeker`` may have to wait for the model.

        ``cut_off`` is the user's for words; examples have one of their own, for a good likeness is rarer.
        """
        super().__init__(parent)
        self._desk = desk
        self.seeker = seeker
        self.looking = Looking()
        self.cut_off: float | None = None
        self._last: Listing | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(self.slow)
        self._explaining = QTimer(self)
        self._explaining.setSingleShot(True)
        self._explaining.setInterval(_EXPLAIN_MS)
        self._explaining.timeout.connect(self._explain)
        self.listed.connect(self._patience.stop)
        self.failed.connect(self._patience.stop)

    def visit(self, place: Place) -> None:
        """Another place; words that are being looked for are looked for there."""
        self._look(replace(self.looking, place=place, like=None))

    def look_for(self, words: str, place: Place | None = None) -> None:
        """Pieces for these words, here or in another place; everything there when there are no words.

        Beside an example they say what its answers should have more or less of.
        """
        kept = self.looking if words and self.looking.words else _fresh(self.looking)
        self._look(replace(kept, words=words, place=place or self.looking.place))

    def start_over(self) -> None:
        """Leave the example and the words."""
        self._look(replace(_fresh(self.looking), words="", like=None, cut_off=self.cut_off))

    def look_like(self, example: int | Path, title: str) -> None:
        """Pieces that sound like one of the library, or like a file, in the whole library."""
        looking = replace(_fresh(self.looking), place=Place(), words="", like=(example, title), cut_off=None)
        self._look(looking)

    def leave_example(self) -> None:
        """What is typed is a search of its own again."""
        self._look(replace(_fresh(self.looking), like=None, cut_off=self.cut_off))

    def take_back(self, fact: str) -> None:
        """A fact in the words that was not meant: it no longer counts."""
        self._look(replace(self.looking, without=self.looking.without | {fact}))

    def sort(self, order: str, descending: bool) -> None:
        """Another order, of what is listed: an answer or an inventory."""
        if self._last is not None and self._last.hits:
            self._look(replace(self.looking, answer_order=order, answer_descending=descending))
        else:
            self._look(replace(self.looking, order=order, descending=descending))

    def cut(self, strength: float) -> None:
        """Answers are strong from this strength on; those that are known are divided anew at once."""
        if self.looking.like is None:
            self.cut_off = strength
        looking = replace(self.looking, cut_off=strength)
        last = self._last
        if last is None or last.looking != self.looking or not last.hits or looking.order_of_answers:
            self._look(looking)
            return
        self.looking = looking
        strong = _strong(looking, last.asked, last.hits.values())
        self._show(replace(last, looking=looking, strong=strong, changed=False, again=True))

    def refresh(self) -> None:
        """Ask the same again, because the library has changed."""
        self._look(self.looking, changed=True)

    def _look(self, looking: Looking, changed: bool = False) -> None:
        looking = _ordered(looking, self.looking)
        again = looking == self.looking
        self.looking = looking
        refreshed = again and changed
        for desk in (self._desk, self.seeker):
            if not refreshed:
                desk.forget(_TOPIC)
        self._patience.stop()
        self._explaining.stop()
        if looking.searching:
            self._patience.start()
        # Both at once: only one of them has something to say, and only in their threads it is known which.
        self._ask(self._desk, looking, changed, again, alone=True)
        if looking.searching:
            self._ask(self.seeker, looking, changed, again, alone=False)

    def _explain(self) -> None:
        """Ask for the reasons of the hits that nobody has looked at yet."""
        self._ask(self.seeker, self.looking, changed=False, again=True, alone=False, explained=None)

    def _ask(
        self,
        desk: Desk,
        looking: Looking,
        changed: bool,
        again: bool,
        alone: bool,
        explained: int | None = _EXPLAINED,
    ) -> None:
        def take(listing: Listing | None) -> None:
            if listing is None:
                return
            self._show(listing)
            if explained is not None and len(listing.hits) > explained and looking.like is None:
                self._explaining.start()

        def wanted() -> bool:
            """Whether the same is still looked for; from where on answers are strong changes none of them."""
            return replace(self.looking, cut_off=None) == replace(looking, cut_off=None)

        desk.ask(
            lambda librarian: _find(librarian, looking, changed, again, alone, explained, wanted),
            take,
            failed=self.failed.emit,
            topic=_TOPIC,
            again=again and changed,
        )

    def _show(self, listing: Listing) -> None:
        self._last = listing
        self.listed.emit(listing)


def _fresh(looking: Looking) -> Looking:
    """Without what was settled for the words before: facts taken back, another order of the answers."""
    return replace(looking, without=frozenset(), answer_order=BY_STRENGTH, answer_descending=True)


def _find(
    librarian: Librarian,
    looking: Looking,
    changed: bool,
    again: bool,
    alone: bool,
    explained: int | None = None,
    wanted: Callable[[], bool] | None = None,
) -> Listing | None:
    """The answer; ``None`` where nobody waits for it any more, or the other desk has it: the one that is
    ``alone`` cannot wait for the model, the other only answers what needs it.

    ``explained``: how many hits get their reasons; ``None``: all. ``wanted``: whether the user still waits.
    """
    from clamp_desktop import asking
    from clamp_desktop.library.catalogue import pieces
    from clamp_desktop.library.filtering.typed import parse
    from clamp_desktop.library.melody.answering import melodies_in

    asked = parse(looking.words) if looking.words else None
    said = asked.words if asked is not None else ""
    if alone == bool(said or looking.like is not None):
        return None
    if asked is not None:
        asking.prepare(librarian, asked)
    given = filters_of(librarian, looking.place)
    typed = asked.filters.conditions if asked is not None else ()
    filters = replace(given, conditions=given.conditions + typed)
    melodies = melodies_in(typed)
    hits: Sequence[Hit] = ()
    trouble = ""
    if looking.like is not None:
        hits = asking.like(librarian, [looking.like[0]], said, filters, limit=LIMIT)
    elif said or melodies:
        answer = asking.ask(
            librarian,
            looking.words,
            given,
            limit=LIMIT,
            without=looking.without,
            reasons=explained,
            wanted=wanted,
        )
        if answer.given_up:
            return None
        hits, trouble = answer.hits, answer.words_only_because
    hits = _inside(librarian, looking.place, hits)
    if said or melodies or looking.like is not None:
        ids: Sequence[int] = [hit.piece_id for hit in hits]
        strong = _strong(looking, asked, hits)
        if looking.order_of_answers:
            order, descending = looking.answer_order, looking.answer_descending
            ids = [
                one
                for part in (ids[:strong], ids[strong:])
                for one in pieces.in_order(librarian.library, part, order, descending)
            ]
    else:
        ids = _inventory(librarian, looking, filters)
        strong = len(ids)
    rows = librarian.rows(ids[:CHUNK])
    by_id = {hit.piece_id: hit for hit in hits}
    ways = () if ids or asked is None else _ways_out(librarian, looking, asked, given)
    return Listing(looking, ids, rows, by_id, strong, changed, again, trouble, asked, ways)


def _strong(looking: Looking, asked: Asked | None, hits: Collection[Hit]) -> int:
    """How many of the hits are not weak: best come first."""
    if asked is not None and asked.strength is not None:
        return len(hits)  # the user has said which are wanted
    cut_off = CUT_OFF if looking.cut_off is None else looking.cut_off
    strong = sum(hit.strength >= cut_off for hit in hits)
    if looking.like is not None and looking.cut_off is None:
        strong = max(strong, min(NEIGHBOURS, len(hits)))
    return strong


def _ways_out(librarian: Librarian, looking: Looking, asked: Asked, given: Filters) -> list[Way]:
    """Which filter to leave out so that there is something, that which gives least first."""
    found = []
    for number, place in enumerate(asked.places):
        left = asked.without(number).filters.conditions
        pieces = librarian.count(replace(given, conditions=given.conditions + left))
        if pieces:
            found.append(Way(number, cut(looking.words, place), pieces))
    return sorted(found, key=lambda way: way.pieces)[:_WAYS]


def _ordered(looking: Looking, before: Looking) -> Looking:
    """A collection is listed as the user put it, until another order is asked for; other places are not."""
    if looking.place == before.place:
        return looking
    if looking.place.kind in BY_HAND:
        return replace(looking, order=OWN_ORDER, descending=False)
    return replace(looking, order="title") if looking.order == OWN_ORDER else looking


def _inventory(librarian: Librarian, looking: Looking, filters: Filters) -> Sequence[int]:
    """What is in a place, where nothing is looked for by words."""
    from clamp_desktop.library.catalogue import pieces

    own = ids_of(librarian, looking.place) if looking.place.kind in BY_HAND else None
    if own is None or (looking.place.kind != Kind.SEARCH and looking.order != OWN_ORDER):
        return librarian.ids(order_by=looking.order, descending=looking.descending, filters=filters)
    if filters:
        passing = set(librarian.ids(filters=filters))
        own = [one for one in own if one in passing]
    if looking.order == OWN_ORDER:
        return own
    return pieces.in_order(librarian.library, own, looking.order, looking.descending)


def _inside(librarian: Librarian, place: Place, hits: Sequence[Hit]) -> Sequence[Hit]:
    """Those of the hits that are in a place whose filters do not say all."""
    if place.kind != Kind.SEARCH:
        return hits
    own = set(ids_of(librarian, place) or ())
    return [hit for hit in hits if hit.piece_id in own]
