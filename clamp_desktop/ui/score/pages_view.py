"""Engraved pages to scroll and zoom, drawn sharp at any size, with the cursor of what is played."""

from __future__ import annotations

import math
from collections.abc import Iterator
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QScrollBar, QWidget

from clamp_desktop.engraving.layout import Layout
from clamp_desktop.engraving.transposing import AS_WRITTEN, Transposition
from clamp_desktop.ui.background.jobs import Desk
from clamp_desktop.ui.score.drawing import Tile
from clamp_desktop.ui.score.drawing import tiles as cut
from clamp_desktop.ui.score.easel import Easel
from clamp_desktop.ui.score.hands import Hands
from clamp_desktop.ui.score.marks import Marks
from clamp_desktop.ui.score.opening import Opening
from clamp_desktop.ui.score.page_paint import paint
from clamp_desktop.ui.score.page_store import Edition, PageStore
from clamp_desktop.ui.score.strip import Strip, fitting, guessed
from clamp_desktop.ui.style.theme import Theme, paper
from clamp_desktop.ui.style.tokens import Paper
from clamp_desktop.ui.widgets.timers import single_shot

if TYPE_CHECKING:
    from clamp_desktop.scores import Score

LEAST_ZOOM, MOST_ZOOM = 0.25, 5.0
_SCREENS = 1600.0  # units: how high a part of an endless page is
_WIDTHS = 20  # tenths of a millimetre: endless pages are as wide as the view, in steps
_SETTLE_MS = 140  # of quiet after zooming or resizing, before all is drawn anew
_PATIENCE_MS = 500  # without a page, before a word is said
_STEP = 1.2


class Fit(Enum):
    """What the zoom follows."""

    WIDTH = auto()
    PAGE = auto()
    NOTHING = auto()


class PagesView(QAbstractScrollArea):
    """A ``SoundingView`` of a score.

    ``turned`` carries the page in sight and how many there are, ``zoomed`` the zoom, ``refused`` the
    exception for which a score cannot be drawn, ``shown`` comes with the first page of a score, ``opened``
    after a double click.
    """

    sought = Signal(float)
    stretch_chosen = Signal(object)
    turned = Signal(int, int)
    zoomed = Signal(float)
    refused = Signal(object)
    shown = Signal()
    opened = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """``desk``: its thread paints."""
        super().__init__(parent)
        self.store = PageStore(self)
        self.easel = Easel(desk, self.store, self)
        self._score: Score | None = None
        self._transposition = AS_WRITTEN
        self._endless = True
        self._dark = False
        self._fit = Fit.NOTHING
        self._zoom = 1.0
        self._drawn_zoom = 1.0  # at which tiles are drawn; the zoom itself may still be moving
        self._laid_out: Layout | None = None
        self._word = ""
        self._still: QPixmap | None = None  # what was seen until a new layout is there
        self._aim: float | None = None  # share of the whole that is at the top, until the new layout is there
        self._strip = Strip((), 1.0, 1.0, True)
        self._told = (0, 0)
        self._settling = single_shot(self, _SETTLE_MS, self._settle)
        self._patience = single_shot(self, _PATIENCE_MS, self._say_waiting)
        self.marks = Marks(self)
        self._hands = Hands(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # so is music, in every language
        self.setAccessibleName(self.tr("Score"))
        self.viewport().setMouseTracking(True)
        self.viewport().installEventFilter(self._hands)
        self.viewport().grabGesture(Qt.GestureType.PinchGesture)
        for bar in (self.verticalScrollBar(), self.horizontalScrollBar()):
            bar.valueChanged.connect(self._look)
        self.store.arrived.connect(self._arrive)
        self._opening = Opening(self.store, self)
        self._opening.whole.connect(self._show_whole)
        self._opening.refused.connect(self.refused)
        self.store.timed.connect(self._know_times)
        self.store.failed.connect(self._fail)
        self.easel.drawn.connect(self._show_drawn)
        Theme.shared().changed.connect(self._look)

    # --- what is shown ---

    @property
    def transposition(self) -> Transposition:
        """How the score is transposed."""
        return self._transposition

    @property
    def zoom(self) -> float:
        """Pixels of a unit; 1: a staff is some 7 mm high, as in print."""
        return self._zoom

    @property
    def endless(self) -> bool:
        """Whether the pages are one without seams, as wide as the view."""
        return self._endless

    @property
    def page(self) -> int:
        """The page in sight, from 1; 0 where there is none."""
        return self._strip.page_at(self.verticalScrollBar().value() + self.viewport().height() / 3)

    @property
    def whole_page_fits(self) -> bool:
        """Whether pages are printed ones that can be seen as a whole."""
        return (
            not self._endless
            and bool(self._strip.sizes)
            and (self._strip.rect(1).height() <= self.viewport().height())
        )

    @property
    def word(self) -> str:
        """What stands in place of the pages; empty where they are there or on their way."""
        return "" if self.store.pages else self._word

    @property
    def still(self) -> QPixmap | None:
        """What was seen before, until another layout is drawn."""
        return self._still

    @property
    def moving(self) -> bool:
        """Whether the zoom is not yet the one in which tiles are drawn."""
        return self._zoom != self._drawn_zoom

    @property
    def strip(self) -> Strip:
        """Where the pages are."""
        return self._strip

    def show_score(self, score: Score | None, transposition: Transposition = AS_WRITTEN) -> None:
        """Show a score from its beginning; nothing with ``None``."""
        same = score is not None and self._score is not None and _same(score, self._score)
        self._score, self._transposition, self._word = score, transposition, ""
        if same:
            self._lay_out(keep_place=True)
            return
        self._aim = self._still = None
        self._settling.stop()
        self._lay_out()

    def say(self, word: str) -> None:
        """No score: say why, quietly."""
        self.show_score(None)
        self._word = word
        self.setAccessibleDescription(word)
        self.viewport().update()

    def refresh(self) -> None:
        """Files may have changed: everything is asked for anew."""
        self.store.forget()
        self.easel.forget()
        if self._score is not None:
            self._lay_out(keep_place=True)

    def transpose(self, transposition: Transposition) -> None:
        """The same score in another key."""
        if transposition != self._transposition:
            self._transposition = transposition
            self._lay_out(keep_place=True)

    def show_endless(self, endless: bool) -> None:
        """One page without seams, or printed pages one below the other."""
        if endless != self._endless:
            self._endless = endless
            self._lay_out(keep_place=True)

    def use_paper(self, dark: bool) -> None:
        """Dark paper, or light."""
        self._dark = dark
        self._look()

    def fit(self, fit: Fit) -> None:
        """Let the zoom follow the size of the view."""
        self._fit = fit
        self._resize()

    def zoom_to(self, zoom: float, around: QPointF | None = None) -> None:
        """Another zoom, within limits; ``around``, a place of the view, stays where it is."""
        self._fit = Fit.NOTHING
        self._set_zoom(zoom, around)

    def zoom_by(self, steps: float, around: QPointF | None = None) -> None:
        """So many steps nearer, or farther away."""
        self.zoom_to(self._zoom * _STEP**steps, around)

    def go_to(self, page: int) -> None:
        """Bring a page to the top."""
        if self.store.pages:
            self.verticalScrollBar().setValue(round(self._strip.rect(page).top()) - 8)

    # --- SoundingView ---

    def follow(self, seconds: float | None) -> None:
        """See ``SoundingView``."""
        self.marks.follow(seconds)

    def show_place(self, place: tuple[float, float] | None) -> None:
        """Mark a stretch that was found, in seconds, and bring it into sight; ``None`` takes it away."""
        self.marks.show_found(place)

    def show_measures(self, first: int, last: int) -> None:
        """Mark measures, counted from 0 as they are written, as ``show_place`` does."""
        self.marks.show_found_measures(first, last)

    # --- layout ---

    def _layout(self) -> Layout:
        if not self._endless:
            return Layout()
        width = self._room().width() / self._zoom * 100 / Layout().scale
        height = round(_SCREENS * 100 / Layout().scale)
        return Layout(max(500, int(width) // _WIDTHS * _WIDTHS), height, endless=True)

    def _room(self) -> QSizeF:
        """For pages, beside a bar to scroll by: were its coming and going counted, music would move."""
        room = QSizeF(self.maximumViewportSize())
        return room - QSizeF(self.verticalScrollBar().sizeHint().width(), 0)

    def _lay_out(self, keep_place: bool = False) -> None:
        """Ask for the score as it has to look now."""
        wanted = None if self._score is None else Edition(self._score, self._layout(), self._transposition)
        before = self.store.edition
        wanted = self._opening.shown_of(wanted)
        if wanted is not None and before is not None and wanted.key == before.key and self.store.pages:
            self._drawn_zoom = self._zoom
            self._look()
            return
        if keep_place and self._strip.sizes and self._aim is None:
            self._aim = self.verticalScrollBar().value() / max(1.0, self._strip.height)
            self._still = self.viewport().grab()
        self.store.show(wanted)
        self._laid_out = None if wanted is None else wanted.layout
        self.marks.reset(keep_place)
        self._drawn_zoom = self._zoom
        self._measure()
        self._patience.stop()
        if wanted is not None:
            self._patience.start()
            self.setAccessibleDescription("")
            self._told = 0, 0
            self.store.want([1])
        if not keep_place:
            self.verticalScrollBar().setValue(0)
        if self.store.pages:
            self._begin()
        self._look()

    def _measure(self) -> None:
        """Work out where the pages are; what is in sight stays there, whatever comes to be above it."""
        bar = self.verticalScrollBar()
        before, top = self._strip, float(bar.value())
        anchor = before.page_at(top)
        share = (top - before.rect(anchor).top()) / max(1.0, before.rect(anchor).height()) if anchor else 0.0
        layout = self._layout()
        usual = QSizeF(layout.width, layout.height) * (layout.scale / 100)
        sizes = guessed(self.store.size, self.store.pages, usual)
        self._strip = Strip(sizes, self._zoom, self.viewport().width(), self._endless)
        view = self.viewport().size()
        _set_range(self.horizontalScrollBar(), self._strip.width, view.width())
        _set_range(bar, self._strip.height, view.height())
        if self._aim is not None:
            bar.setValue(round(self._aim * self._strip.height))
        elif anchor and len(before.sizes) == len(sizes) and top > 0:
            rect = self._strip.rect(anchor)
            bar.setValue(round(rect.top() + share * rect.height()))

    def _resize(self) -> None:
        if self._fit is not Fit.NOTHING and not self._endless:
            page = self.store.size(1) or QSizeF(840, 1188)
            self._set_zoom(fitting(page, self._room(), self._fit is Fit.PAGE))
        self._measure()
        if self._zoom != self._drawn_zoom or (self._endless and self._layout() != self._laid_out):
            self._settling.start()
        self._look()

    def _set_zoom(self, zoom: float, around: QPointF | None = None) -> None:
        zoom = min(max(zoom, LEAST_ZOOM), MOST_ZOOM)
        if math.isclose(zoom, self._zoom, rel_tol=1e-4):
            return
        around = around or QPointF(self.viewport().rect().center())
        bars = self.horizontalScrollBar(), self.verticalScrollBar()
        held = self._strip.to_page(around + QPointF(bars[0].value(), bars[1].value()))
        self._zoom = zoom
        self._measure()
        if held is not None:
            page, place = held
            moved = self._strip.from_page(page, QRectF(place, place)).topLeft() - around
            bars[0].setValue(round(moved.x()))
            bars[1].setValue(round(moved.y()))
        self.zoomed.emit(zoom)
        self._settling.start()
        self._look()

    def _settle(self) -> None:
        """Zooming or resizing has come to an end: draw sharply, and lay an endless page out anew."""
        self._drawn_zoom = self._zoom
        if self._score is not None and self._endless:
            self._lay_out(keep_place=True)
        self._look()

    # --- fetching and drawing ---

    def _begin(self) -> None:
        """The first page of an edition is here."""
        self._patience.stop()
        self._word = ""
        if self._fit is not Fit.NOTHING:
            self._resize()
            if not self._endless:
                self._settling.stop()
                self._drawn_zoom = self._zoom
        self._measure()
        self._aim = None
        self.shown.emit()

    def _arrive(self, number: int) -> None:
        if len(self._strip.sizes) != self.store.pages:
            self._begin()
        else:
            self._measure()
        self._look()

    def _show_whole(self) -> None:
        """All of a long score is laid out, whose first page is seen already."""
        top = self.verticalScrollBar().value()
        self._lay_out(keep_place=True)
        self.verticalScrollBar().setValue(top)

    def _know_times(self) -> None:
        self.marks.know_times()
        self._hands.seek_late()

    def _fail(self, error: Exception) -> None:
        if not self.store.pages:
            self._patience.stop()
            self._still = self._aim = None
            self.refused.emit(error)

    def _look(self) -> None:
        """Have what is in sight fetched and drawn, and a little around it."""
        self.viewport().update()
        pages = self.store.pages
        if pages != 0 or self.store.edition is None:
            self._tell()
        if not pages:
            self.easel.want([])
            return
        shown = self.pages_in_sight()
        around = [*shown, shown.stop, shown.start - 1]
        self.store.want([number for number in around if 1 <= number <= pages])
        ratio = self.devicePixelRatioF()
        view = self.viewport().size()
        self.easel.make_room(round(view.width() * view.height() * ratio * ratio * 4))
        if self._settling.isActive():
            return
        wanted = [tile for number in shown for tile in self.tiles(number, in_sight=True)]
        ahead = [tile for number in (shown.stop,) if number <= pages for tile in self.tiles(number)][:1]
        if self._still is not None and all(self.easel.picture(tile) is not None for tile in wanted):
            self._still = None  # nothing need be drawn: all of it is still known
        self.easel.want([*wanted, *ahead], self.marks.wanted(shown))

    def easel_look(self) -> None:
        """Have drawn what is in sight and what is played there."""
        self._look()

    def pages_in_sight(self) -> range:
        """The pages that can be seen."""
        top = float(self.verticalScrollBar().value())
        return self._strip.in_sight(top, top + self.viewport().height())

    @property
    def complete(self) -> bool:
        """Whether all that is in sight is drawn, sharply, and no other layout or zoom is on its way."""
        shown = self.pages_in_sight()
        if not shown or self._settling.isActive() or self._still is not None:
            return False
        here = all(self.store.page(page) is not None for page in shown)
        wanted = (tile for page in shown for tile in self.tiles(page, in_sight=True))
        return here and all(self.easel.picture(tile) is not None for tile in wanted)

    def tile(self, page: int, ink: str) -> Tile:
        """What tells a whole page in a colour at the present scale from others."""
        edition = self.store.edition
        return Tile(edition.key if edition else None, page, self.scale, (0, 0, 0, 0), ink)

    def colours(self) -> Paper:
        """Of paper and ink."""
        return paper(self._dark)

    @property
    def scale(self) -> float:
        """Pixels of the screen for a unit, in which tiles are drawn."""
        return round(self._drawn_zoom * self.devicePixelRatioF(), 4)

    def tiles(self, page: int, in_sight: bool = False) -> Iterator[Tile]:
        """The tiles of a page, or only those of them that can be seen; none before the page is here."""
        edition, size = self.store.edition, self.store.size(page)
        if edition is None or size is None:
            return
        view = self.visible(page)
        for tile in cut(edition.key, page, size, self.scale, self.colours().ink):
            if not in_sight or tile.units.intersects(view):
                yield tile

    def visible(self, page: int) -> QRectF:
        """What can be seen of a page, in units."""
        corner = QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        origin = corner - self._strip.rect(page).topLeft()
        return QRectF(origin / self._zoom, QSizeF(self.viewport().size()) / self._zoom)

    def _show_drawn(self, page: int) -> None:
        self._still = None
        self.marks.know_boxes(page)
        self.viewport().update()

    def _tell(self) -> None:
        alone = self.store.edition is not None and self.store.edition.beginning
        now = self.page, 0 if alone else self.store.pages
        if now != self._told:
            self._told = now
            self.turned.emit(*now)
            if now[1]:
                said = self.tr("Page %1 of %2").replace("%1", str(now[0])).replace("%2", str(now[1]))
                self.setAccessibleDescription(said)

    def _say_waiting(self) -> None:
        if not self.store.pages:
            self._word = self.tr("Engraving…")
            self.viewport().update()

    # --- Qt ---

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        paint(self, painter, QRectF(event.rect()))
        painter.end()

    def page_rect(self, page: int) -> QRectF:
        """Where a page is in the view, its corner on whole pixels of the screen."""
        rect, ratio = self._strip.rect(page), self.devicePixelRatioF()
        corner = rect.topLeft() - QPointF(
            self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        )
        corner = QPointF(round(corner.x() * ratio) / ratio, round(corner.y() * ratio) / ratio)
        return QRectF(corner, rect.size())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._resize()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._hands.press_key(event):
            super().keyPressEvent(event)

    def scroll_by(self, across: float, down: float) -> None:
        """Scroll by pixels."""
        for bar, way in ((self.horizontalScrollBar(), across), (self.verticalScrollBar(), down)):
            bar.setValue(bar.value() + round(way))

    def place_in_view(self, at: QPoint | QPointF) -> tuple[int, QPointF] | None:
        """The page under a point of the view, and where on it in units."""
        corner = QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        return self._strip.to_page(QPointF(at) + corner)


def _same(one: Score, other: Score) -> bool:
    return (one.path, one.text) == (other.path, other.text)


def _set_range(bar: QScrollBar, whole: float, view: int) -> None:
    bar.setRange(0, max(0, math.ceil(whole) - view))
    bar.setPageStep(view)
    bar.setSingleStep(40)
