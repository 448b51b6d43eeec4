"""What the table lists: a place, words or an example to look for, an order. Asked beside the window."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from clamp_desktop.ui.jobs import Desk
from clamp_desktop.ui.piece_model import CHUNK
from clamp_desktop.ui.place_filters import OWN_ORDER, filters_of, ids_of
from clamp_desktop.ui.places import BY_HAND, Kind, Place

if TYPE_CHECKING:
    from clamp_desktop.librarian import Librarian
    from clamp_desktop.library.filters import Filters
    from clamp_desktop.library.pieces import PieceRow
    from clamp_desktop.library.query import Hit

LIMIT = 500  # hits; nobody reads further, and the cut-off of strength mostly ends the list before
CUT_OFF = 0.5  # strength: a weaker answer is more likely not what was meant
NEIGHBOURS = 25  # whoever asks for what is like a piece wants to see what is nearest, however far that is
_TOPIC = "list"
_PATIENCE_MS = 400  # what is answered sooner needs no "searching"


@dataclass(frozen=True, slots=True)
class Looking:
    """What is looked for.

    Attributes:
        words: a description; empty for none.
        like: id and title of an example; words and an example exclude each other.
        order, descending: of a list that is not an answer.
    """

    place: Place = field(default_factory=Place)
    words: str = ""
    like: tuple[int, str] | None = None
    order: str = "title"
    descending: bool = False

    @property
    def searching(self) -> bool:
        """Whether the list is an answer, best first, and not an inventory."""
        return bool(self.words) or self.like is not None


@dataclass(frozen=True, slots=True)
class Listing:
    """An answer: all ids, the first rows, and the hits of a search by id.

    Attributes:
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


class Browser(QObject):
    """``listed`` carries a ``Listing``, ``failed`` an exception; ``slow``: the answer takes its time."""

    listed = Signal(object)
    failed = Signal(object)
    slow = Signal()

    def __init__(self, desk: Desk, seeker: Desk, parent: QObject | None = None) -> None:
        """``desk`` answers at once from the database; ``seeker`` may have to wait for the model."""
        super().__init__(parent)
        self._desk = desk
        self._seeker = seeker
        self.looking = Looking()
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(self.slow)
        self.listed.connect(self._patience.stop)
        self.failed.connect(self._patience.stop)

    def visit(self, place: Place) -> None:
        """Another place; words that are being looked for are looked for there."""
        self._look(replace(self.looking, place=place, like=None))

    def look_for(self, words: str, place: Place | None = None) -> None:
        """Pieces for these words, here or in another place; everything there when there are no words."""
        self._look(replace(self.looking, words=words, like=None, place=place or self.looking.place))

    def look_like(self, piece_id: int, title: str) -> None:
        """Pieces that sound like one, in the whole library."""
        self._look(replace(self.looking, place=Place(), words="", like=(piece_id, title)))

    def sort(self, order: str, descending: bool) -> None:
        """Another order for what is not an answer."""
        self._look(replace(self.looking, order=order, descending=descending))

    def refresh(self) -> None:
        """Ask the same again, because the library has changed."""
        self._look(self.looking, changed=True)

    def _look(self, looking: Looking, changed: bool = False) -> None:
        looking = _ordered(looking, self.looking)
        again = looking == self.looking
        self.looking = looking
        for desk in (self._desk, self._seeker):
            desk.forget(_TOPIC)
        self._patience.stop()
        if looking.searching:
            self._patience.start()
        desk = self._seeker if looking.searching else self._desk
        desk.ask(
            lambda librarian: _find(librarian, looking, changed, again),
            self.listed.emit,
            failed=self.failed.emit,
            topic=_TOPIC,
        )


def _find(librarian: Librarian, looking: Looking, changed: bool, again: bool) -> Listing:
    filters = filters_of(librarian, looking.place)
    hits: Sequence[Hit] = ()
    trouble = ""
    if looking.words:
        hits = librarian.search(looking.words, filters, limit=LIMIT)
        trouble = librarian.words_only_because
    elif looking.like is not None:
        hits = librarian.similar(looking.like[0], limit=LIMIT)
    hits = _inside(librarian, looking.place, hits)
    if looking.searching:
        ids: Sequence[int] = [hit.piece_id for hit in hits]
        strong = sum(hit.strength >= CUT_OFF for hit in hits)  # best first
        if looking.like is not None:
            strong = max(strong, min(NEIGHBOURS, len(hits)))
    else:
        ids = _inventory(librarian, looking, filters)
        strong = len(ids)
    rows = librarian.rows(ids[:CHUNK])
    by_id = {hit.piece_id: hit for hit in hits}
    return Listing(looking, ids, rows, by_id, strong, changed, again, trouble)


def _ordered(looking: Looking, before: Looking) -> Looking:
    """A collection is listed as the user put it, until another order is asked for; other places are not."""
    if looking.place == before.place:
        return looking
    if looking.place.kind in BY_HAND:
        return replace(looking, order=OWN_ORDER, descending=False)
    return replace(looking, order="title") if looking.order == OWN_ORDER else looking


def _inventory(librarian: Librarian, looking: Looking, filters: Filters) -> Sequence[int]:
    """What is in a place, where nothing is looked for by words."""
    from clamp_desktop.library import pieces

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
