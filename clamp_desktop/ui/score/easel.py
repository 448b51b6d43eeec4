"""Pictures of the pages in sight: asked for one at a time, kept while there is room, dropped after that."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from clamp_desktop.ui.background.jobs import Desk
from clamp_desktop.ui.score.boxes import Boxes
from clamp_desktop.ui.score.drawing import Draughtsman, NoteImage, Tile
from clamp_desktop.ui.score.page_store import Page, PageStore

if TYPE_CHECKING:
    from clamp_desktop.librarian import Librarian

Made = TypeVar("Made")
_LEAST_ROOM = 12_000_000  # bytes for pictures; more where the view itself is larger
_VIEWS = 2.5  # how often the view itself fits into the room
_KEPT_BOXES = 12  # more than can be seen at once
_KEPT_NOTES = 2


class Easel(QObject):
    """Has a desk's thread draw what is wanted, the most urgent first.

    ``drawn`` carries the number of a page of which something new can be shown.
    """

    drawn = Signal(int)

    def __init__(self, desk: Desk, store: PageStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._store = store
        self._draughtsman = Draughtsman()
        self._tiles: OrderedDict[Tile, QImage] = OrderedDict()
        self._bytes = 0
        self._room = _LEAST_ROOM
        self._boxes: OrderedDict[tuple[object, int], Boxes] = OrderedDict()
        self._notes: OrderedDict[tuple[object, int, float, str], dict[str, NoteImage]] = OrderedDict()
        self._wanted: list[Tile] = []
        self._notes_wanted: list[Tile] = []
        self._undrawable: set[tuple[object, int]] = set()
        self._busy = False

    def make_room(self, view_bytes: int) -> None:
        """So many bytes has a picture as large as the view."""
        self._room = max(_LEAST_ROOM, round(_VIEWS * view_bytes))

    def forget(self) -> None:
        """Files may have changed."""
        self._tiles.clear()
        self._boxes.clear()
        self._notes.clear()
        self._undrawable.clear()
        self._bytes = 0

    def want(self, wanted: Sequence[Tile], notes: Sequence[Tile] = ()) -> None:
        """Draw these, in this order, and nothing else; ``notes``: also every note of these by itself."""
        self._wanted = list(wanted)
        self._notes_wanted = list(notes)
        self._next()

    def picture(self, tile: Tile) -> QImage | None:
        """A tile, if it is drawn."""
        found = self._tiles.get(tile)
        if found is not None:
            self._tiles.move_to_end(tile)
        return found

    def others(self, edition: object, page: int, ink: str) -> list[tuple[Tile, QImage]]:
        """What there is of a page at any scale, to be shown until the right one is drawn."""
        return [
            (tile, image)
            for tile, image in self._tiles.items()
            if (tile.page, tile.ink, tile.edition) == (page, ink, edition)
        ]

    def boxes(self, edition: object, page: int) -> Boxes | None:
        """Where notes are on a page; known once a tile of it was drawn."""
        return self._boxes.get((edition, page))

    def notes(self, tile: Tile) -> dict[str, NoteImage] | None:
        """The notes of a page in the colour and scale of ``tile``, if they are drawn."""
        return self._notes.get(_notes_key(tile))

    def _next(self) -> None:
        if self._busy:
            return
        for number, tile in enumerate(self._wanted):
            boxless = number < _KEPT_BOXES and (tile.edition, tile.page) not in self._boxes
            if (boxless or tile not in self._tiles) and (page := self._page(tile)) is not None:
                self._ask_tile(tile, page)
                return
        for tile in self._notes_wanted:
            boxes = self.boxes(tile.edition, tile.page)
            if boxes is not None and self.notes(tile) is None and (page := self._page(tile)) is not None:
                self._ask_notes(tile, page, boxes)
                return

    def _page(self, tile: Tile) -> Page | None:
        edition = self._store.edition
        if edition is None or edition.key != tile.edition or (tile.edition, tile.page) in self._undrawable:
            return None
        return self._store.page(tile.page)

    def _ask_tile(self, tile: Tile, page: Page) -> None:
        place = tile.edition, tile.page
        know_boxes = place in self._boxes
        draughtsman = self._draughtsman

        def draw(_: Librarian) -> tuple[QImage, Boxes | None]:
            image = draughtsman.tile(tile, page)
            return image, None if know_boxes else draughtsman.boxes(tile.edition, tile.page, page, tile.ink)

        def keep(made: tuple[QImage, Boxes | None]) -> None:
            image, boxes = made
            self._keep(tile, image)
            if boxes is not None:
                self._boxes[place] = boxes
                while len(self._boxes) > _KEPT_BOXES:
                    self._boxes.popitem(last=False)

        self._ask(tile, draw, keep)

    def _ask_notes(self, tile: Tile, page: Page, boxes: Boxes) -> None:
        draughtsman = self._draughtsman

        def keep(made: dict[str, NoteImage]) -> None:
            self._notes[_notes_key(tile)] = made
            while len(self._notes) > _KEPT_NOTES:
                self._notes.popitem(last=False)

        self._ask(tile, lambda _: draughtsman.notes(tile, page, boxes), keep)

    def _ask(self, tile: Tile, draw: Callable[[Librarian], Made], keep: Callable[[Made], None]) -> None:
        self._busy = True

        def done(made: Made) -> None:
            self._busy = False
            keep(made)
            self.drawn.emit(tile.page)
            self._next()

        def failed(_: Exception) -> None:
            self._busy = False
            self._undrawable.add((tile.edition, tile.page))
            self._next()

        self._desk.ask(draw, done, failed=failed)

    def _keep(self, tile: Tile, image: QImage) -> None:
        before = self._tiles.pop(tile, None)
        self._tiles[tile] = image
        self._bytes += image.sizeInBytes() - (before.sizeInBytes() if before is not None else 0)
        while self._bytes > self._room and len(self._tiles) > 1:
            _, dropped = self._tiles.popitem(last=False)
            self._bytes -= dropped.sizeInBytes()


def _notes_key(tile: Tile) -> tuple[object, int, float, str]:
    return tile.edition, tile.page, tile.scale, tile.ink
