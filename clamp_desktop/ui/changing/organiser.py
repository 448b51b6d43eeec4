"""Putting things in order: tags, collections, stars, and what is dragged from the table to the left side."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QCursor

from clamp_desktop.ui.background.upkeep import Upkeep
from clamp_desktop.ui.changing import change_calls as calls
from clamp_desktop.ui.changing import change_words
from clamp_desktop.ui.changing.hand_order import HandOrder
from clamp_desktop.ui.left.place_filters import OWN_ORDER
from clamp_desktop.ui.left.place_menu import PlaceMenu
from clamp_desktop.ui.left.places import Entry, Kind, Place, each
from clamp_desktop.ui.widgets.pick_field import Choice, PickField

if TYPE_CHECKING:
    from clamp_desktop.ui.background.jobs import Desk
    from clamp_desktop.ui.main_window import MainWindow
    from clamp_desktop.ui.middle.browser import Listing

_HIGHEST = 5  # stars


class Organiser(QObject):
    """What one window's actions, its left side and its table ask for, handed on to its ``changes``."""

    def __init__(self, window: MainWindow, idle: Desk) -> None:
        """``idle`` is a desk on which something may take its time."""
        super().__init__(window)
        self._window = window
        self._make = window.changes.make
        self._table = window.table
        self._sidebar = window.sidebar
        self._rated: tuple[tuple[int, ...], int] = ((), 0)
        self.picker = PickField(window)
        self.hand = HandOrder(window.table)
        self.upkeep = Upkeep(idle, self)
        self.menu = PlaceMenu(self, window)
        self._connect()

    def _connect(self) -> None:
        sidebar, tree = self._sidebar, self._sidebar.tree
        tree.pieces_dropped.connect(self.put)
        tree.pieces_over.connect(self._say_where)
        tree.tag_dropped.connect(self.move_tag)
        tree.menu_wanted.connect(self.menu.open)
        tree.add_wanted.connect(self._add)
        tree.delete_wanted.connect(self.delete)
        sidebar.named.connect(self._name)
        self.hand.moved.connect(self._move_pieces)
        self._window.browser.listed.connect(self._look_at)
        self._window.changes.changed.connect(self.upkeep.look)
        self._window.updater.finished.connect(self.upkeep.look)
        self.upkeep.freshened.connect(self._show_freshened)

    def _look_at(self, listing: Listing) -> None:
        looking = listing.looking
        by_hand = looking.order == OWN_ORDER and not listing.hits
        entry = self._sidebar.entry(looking.place)
        self.hand.on = by_hand and not looking.words and entry is not None and entry.ordered
        if by_hand:
            self._table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)

    def _show_freshened(self) -> None:
        if self._sidebar.place.kind in (Kind.SEARCH, Kind.DUPLICATES):
            self._window.browser.refresh()

    # --- pieces ---

    def _chosen(self) -> list[int]:
        """What is chosen: in the table, or wherever else results are shown."""
        table = self._table
        return table.chosen_ids() if table.isVisible() else list(self._window.preview.ids)

    def put(self, place: Place, ids: Sequence[int], keep: bool = True) -> None:
        """Pieces onto a tag or into a collection. Without ``keep`` they leave the tag that is listed."""
        entry = self._sidebar.entry(place)
        if entry is None or not ids:
            return
        left = self._left_tag(entry)
        if place.kind != Kind.TAG:
            self._make(calls.collect(place.id, ids))
        elif left is not None and not keep:
            self._make(calls.retag(ids, left.name, entry.name))
        else:
            self._make(calls.tag(ids, entry.name))

    def _left_tag(self, target: Entry) -> Entry | None:
        """The tag whose list one is in, where ``target`` is another."""
        here = self._sidebar.place
        moving = Kind.TAG == here.kind == target.place.kind and here != target.place
        return self._sidebar.entry(here) if moving else None

    def _say_where(self, place: Place | None, keep: bool) -> None:
        """Whether pieces that are carried from one tag to another are moved."""
        target = self._sidebar.entry(place) if place is not None else None
        left = self._left_tag(target) if target is not None else None
        if target is None or left is None:
            return
        sentence = self.tr("Move from “%1” to “%2”; with Ctrl they keep “%1” as well")
        if keep:
            sentence = self.tr("Tag “%2” and keep “%1”")
        self._window.status.mention(sentence.replace("%1", left.name).replace("%2", target.name))

    def tag(self) -> None:
        """Type a tag for the chosen pieces; one that all of them carry is taken off."""
        ids = self._chosen()
        if not ids:
            self._window.status.mention(self.tr("Choose pieces first, then tag them."))
            return
        carried = self._carried(ids)
        choices = [_choice(entry, entry.name in carried) for entry in self._sidebar.entries(Kind.TAG)]
        new = [("tag", self.tr("New tag “%1”"))]
        self.picker.pick(
            self._beside_rows(), self._heading(self.tr("Tag"), ids), choices, self._tagger(ids), new
        )

    def _tagger(self, ids: Sequence[int]) -> partial[None]:
        def take(pieces: Sequence[int], choice: Choice) -> None:
            make = calls.untag if choice.chosen else calls.tag
            self._make(make(pieces, choice.name))

        return partial(take, ids)

    def collect(self) -> None:
        """Put the chosen pieces into a collection or set list."""
        ids = self._chosen()
        if not ids:
            self._window.status.mention(self.tr("Choose pieces first, then collect them."))
            return
        choices = [_choice(entry) for entry in self._sidebar.entries(Kind.COLLECTION)]
        new = [
            ("collection", self.tr("New collection “%1”")),
            ("set-list", self.tr("New set list “%1”")),
        ]

        def take(choice: Choice) -> None:
            if choice.new:
                self._make(calls.make_collection(choice.name, choice.symbol == "set-list", ids))
            else:
                self._make(calls.collect(choice.id, ids))

        self.picker.pick(self._beside_rows(), self._heading(self.tr("Add to"), ids), choices, take, new)

    def rate(self, step: int) -> None:
        """One star more or less for the chosen pieces, counted from the one that the keyboard is at."""
        ids = tuple(self._chosen())
        at = self._table.chosen_id()
        row = self._window.model.piece(at if at in ids else ids[0] if ids else None)
        if not ids or row is None:
            return
        now = self._rated[1] if self._rated[0] == ids else row.own.rating
        rating = min(max(now + step, 0), _HIGHEST)
        self._rated = (ids, rating)
        self._make(calls.rate(ids, rating))

    def remove(self) -> None:
        """Take the chosen pieces out of the tag or collection one is in; elsewhere, out of the library."""
        ids = self._chosen()
        if not ids:
            return
        place = self._sidebar.place
        entry = self._sidebar.entry(place)
        if place.kind == Kind.COLLECTION:
            self._make(calls.take_out(place.id, ids))
        elif place.kind == Kind.TAG and entry is not None:
            self._make(calls.untag_below(ids, entry.name))
        else:
            self._make(calls.remove(ids))

    def _move_pieces(self, ids: Sequence[int], before: int | None) -> None:
        place = self._sidebar.place
        if place.kind == Kind.COLLECTION:
            self._make(calls.move_in(place.id, ids, before))

    def _carried(self, ids: Sequence[int]) -> set[str]:
        """Names of the tags that all these pieces carry, as far as their rows are known."""
        carried: set[str] | None = None
        for one in ids:
            row = self._window.model.piece(one)
            if row is None:
                return set()
            own = {tag.name for tag in row.tags if tag.state == "accepted"}
            carried = own if carried is None else carried & own
            if not carried:
                return set()
        return carried or set()

    def _heading(self, what: str, ids: Sequence[int]) -> str:
        return f"{what}: {change_words.pieces(len(ids))}"

    def _beside_rows(self) -> QPoint:
        """Below the row that the keyboard is at."""
        box = self._table.visualRect(self._table.currentIndex())
        viewport = self._table.viewport()
        inside = box.isValid() and viewport.rect().contains(box.bottomLeft())
        return viewport.mapToGlobal(box.bottomLeft() if inside else viewport.rect().topLeft())

    # --- the left side ---

    def new_tag(self, below: Entry | None = None) -> None:
        """Let the user name a new tag in the left side."""
        self._show_left()
        self._sidebar.begin(Kind.TAG, "tag", self.tr("Name of the tag"), below)

    def new_collection(self, ordered: bool = False) -> None:
        """Let the user name a new collection or set list."""
        self._show_left()
        if ordered:
            self._sidebar.begin(Kind.COLLECTION, "set-list", self.tr("Name of the set list"))
        else:
            self._sidebar.begin(Kind.COLLECTION, "collection", self.tr("Name of the collection"))

    def rename(self, entry: Entry) -> None:
        """Let the user type another name where the old one stands."""
        self._sidebar.rename(entry.place)

    def delete(self, entry: Entry) -> None:
        """Delete a tag, collection, saved search or label set; no question, for it can be undone."""
        place = entry.place
        if place.kind == Kind.TAG:
            self._make(calls.delete_tag(entry.name))
        elif place.kind == Kind.COLLECTION:
            self._make(calls.delete_collection(place.id))
        elif place.kind == Kind.SEARCH:
            self._make(calls.delete_search(place.id))
        elif place.kind == Kind.LABELS:
            self._make(calls.delete_label_set(place.id))

    def recolour(self, entry: Entry, colour: str | None) -> None:
        """Give a tag a colour or none."""
        self._make(calls.dress_tag(entry.name, colour, entry.description or None))

    def describe(self, entry: Entry) -> None:
        """Let the user say what a tag means."""
        heading = self.tr("What “%1” means").replace("%1", entry.name)

        def said(text: str) -> None:
            self._make(calls.dress_tag(entry.name, entry.colour, text or None))

        self.picker.ask(self._sidebar.below(entry.place), heading, entry.description, said)

    def describe_sound(self, entry: Entry) -> None:
        """Let the user say in a sentence what a tag sounds like, so that it can be suggested."""
        self._window.tagging.choosing.open(entry.name)

    def learn_below(self, entry: Entry) -> None:
        """Offer a label set of the tags below one."""
        self._window.tagging.label_sets.propose(entry.name, [one.name for one in entry.below])

    def merge(self, entry: Entry) -> None:
        """Let the user choose the tag that this one becomes a part of."""
        own = {one.place for one in each([entry])}
        others = [one for one in self._sidebar.entries(Kind.TAG) if one.place not in own]
        heading = self.tr("Merge “%1” into").replace("%1", entry.name)
        self.picker.pick(
            self._sidebar.below(entry.place),
            heading,
            [_choice(one) for one in others if not entry.name.startswith(f"{one.name}/")],
            lambda choice: self._make(calls.merge_tags(entry.name, choice.name)),
        )

    def order(self, entry: Entry, ordered: bool) -> None:
        """Make a set list of a collection, or the other way."""
        self._make(calls.change_collection(entry.place.id, ordered=ordered))

    def _add(self, kind: Kind) -> None:
        if kind == Kind.TAG:
            self.new_tag()
        else:
            self.menu.open_new(QCursor.pos())

    def _name(self, entry: Entry, text: str) -> None:
        """A name was typed: for something new or in place of the old."""
        place = entry.place
        if place.kind == Kind.DRAFT and entry.state == Kind.TAG:
            self._make(calls.make_tag(f"{entry.name}/{text}" if entry.name else text))
        elif place.kind == Kind.DRAFT:
            self._make(calls.make_collection(text, entry.symbol == "set-list"))
        elif place.kind == Kind.TAG:
            above = entry.name.rpartition("/")[0]
            self._make(calls.rename_tag(entry.name, f"{above}/{text}" if above else text))
        elif place.kind == Kind.COLLECTION:
            self._make(calls.change_collection(place.id, text))
        elif place.kind == Kind.SEARCH:
            self._make(calls.rename_search(place.id, text))
        elif place.kind == Kind.LABELS:
            self._make(calls.rename_label_set(place.id, text))

    def move_tag(self, tag_id: int, target: Place | None) -> None:
        """Put a tag below another, or at the top."""
        entry = self._sidebar.entry(Place(Kind.TAG, tag_id))
        above = self._sidebar.entry(target) if target is not None else None
        if entry is not None:
            self._make(calls.move_tag(entry.name, above.name if above is not None else None))

    def _show_left(self) -> None:
        self._window.actions_.left_pane.setChecked(True)


def _choice(entry: Entry, chosen: bool = False) -> Choice:
    return Choice(
        entry.name, entry.name, entry.symbol, entry.place.id, entry.count, entry.colour, chosen=chosen
    )
