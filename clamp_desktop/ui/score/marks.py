"""What is painted over and under the music: the cursor, notes that sound, marked and found stretches."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QRegion

from clamp_desktop.ui.score.boxes import Boxes
from clamp_desktop.ui.score.drawing import Tile
from clamp_desktop.ui.style.tokens import Paper

if TYPE_CHECKING:
    from clamp_desktop.ui.score.pages_view import PagesView
    from clamp_desktop.ui.score.playhead import Bar, Playhead

_CURSOR, _STRETCH, _FOUND = 64, 40, 52  # how strong they are, of 255
_HANDS_OFF = 2.5  # seconds after the user has scrolled, in which the view does not scroll by itself
_AIR = 0.06  # of the view's height, above the line that is brought into sight
_MARGIN = 3.0  # pixels around what is painted anew


class Marks:
    """Belongs to a ``PagesView``.

    Attributes:
        seconds: where the music is; ``None``: nothing is played.
        stretch: what the user has marked, in seconds.
    """

    def __init__(self, view: PagesView) -> None:
        self._view = view
        self.seconds: float | None = None
        self.stretch: tuple[float, float] | None = None
        self._found: tuple[float, float] | None = None
        self._found_measures: tuple[int, int] | None = None
        self._dragged: tuple[str, str] | None = None
        self._head: Playhead | None = None
        self._bar: Bar | None = None
        self._sounding: tuple[str, ...] = ()
        self._old = QRegion()
        self._aiming: tuple[int, str] | None = None  # page and measure to be brought into sight
        self._scrolled = 0.0

    # --- told from outside ---

    def reset(self, same_score: bool) -> None:
        """Another edition is shown: its times and boxes are not known yet."""
        self._head = self._bar = None
        self._sounding = ()
        if not same_score:
            self.seconds = self.stretch = self._found = self._found_measures = self._dragged = None
        elif self.seconds is not None or self.stretch or self._found or self._found_measures:
            self._view.store.want_times()

    def know_times(self) -> None:
        """The times of the edition have come, or will not."""
        from clamp_desktop.ui.score.playhead import Playhead  # with NumPy: not on the way to the first window

        times = self._view.store.times
        self._head = None if times is None else Playhead(times)
        if self._head is None:
            return
        if self._found_measures is not None:
            self._found = self._head.times.span_of_written(*self._found_measures)
            self._found_measures = None
        if self._found is not None:
            self._aim_at(self._found[0])
        if self.seconds is not None:
            self.follow(self.seconds)
        self._view.viewport().update()

    def know_boxes(self, page: int) -> None:
        """A page was drawn."""
        if self._aiming is not None and self._aiming[0] == page:
            self._bring()

    def follow(self, seconds: float | None) -> None:
        """See ``SoundingView``."""
        started = self.seconds is None
        self.seconds = seconds
        if seconds is None:
            self._bar, self._sounding = None, ()
            self._update()
            return
        if self._head is None:
            self._view.store.want_times()
            return
        bar, self._sounding = self._head.bar(seconds), self._head.times.sounding(seconds)
        if bar is not None and (started or bar != self._bar):
            self._bar = bar
            if started or time.monotonic() - self._scrolled > _HANDS_OFF:
                self._aiming = bar.page, bar.measure
                self._bring()
            self._view.easel_look()
        self._bar = bar
        self._update()

    def scrolled(self) -> None:
        """The user has scrolled by hand."""
        self._scrolled = time.monotonic()
        self._aiming = None

    def show_found(self, place: tuple[float, float] | None) -> None:
        """Mark what a search has found."""
        self._found, self._found_measures = place, None
        self._want_found()

    def show_found_measures(self, first: int, last: int) -> None:
        """Mark measures as they are written, from 0."""
        self._found_measures = first, last
        self._want_found()

    def drag(self, first: str, last: str) -> None:
        """The user draws over the music, from one measure to another."""
        self._dragged = first, last
        self._view.viewport().update()

    def end_drag(self) -> tuple[float, float] | None:
        """The stretch that was drawn over, now marked; ``None`` where its times are not known."""
        dragged, self._dragged = self._dragged, None
        if dragged is not None and self._head is not None:
            self.stretch = self._head.span(*dragged, near=self.seconds or 0.0)
        self._view.viewport().update()
        return self.stretch

    def unmark(self) -> bool:
        """Take the user's stretch and found places away; whether there were any."""
        had = bool(self.stretch or self._found or self._dragged)
        self.stretch = self._found = self._dragged = None
        self._view.viewport().update()
        return had

    def moment_at(self, page: int, place: QPointF) -> float | None:
        """The seconds of what is at a place of a page."""
        boxes = self._boxes(page)
        if self._head is None or boxes is None:
            return None
        return self._head.moment_at(place, boxes, self.seconds or 0.0)

    def wanted(self, pages: range) -> list[Tile]:
        """The pages in sight of which every note is needed by itself."""
        if self.seconds is None or self._bar is None or self._bar.page not in pages:
            return []
        return [self._view.tile(self._bar.page, self._view.colours().sounding)]

    # --- painting ---

    def paint_below(self, painter: QPainter, page: int, rect: QRectF, sheet: Paper) -> None:
        """Stretches, under the ink."""
        boxes = self._boxes(page)
        if boxes is None:
            return
        for measures, colour, strength in (
            (self._measures(self._found), sheet.found, _FOUND),
            (self._drawn_over(), sheet.sounding, _STRETCH),
        ):
            tint = QColor(colour)
            tint.setAlpha(strength)
            for row in boxes.rows(measures):
                painter.fillRect(self._in_view(row, rect), tint)

    def paint_above(self, painter: QPainter, page: int, rect: QRectF, sheet: Paper) -> None:
        """The cursor and the notes that sound."""
        boxes = self._boxes(page)
        if boxes is None or self._bar is None or self.seconds is None:
            return
        cursor = self._cursor(page, boxes)
        if cursor is not None:
            tint = QColor(sheet.sounding)
            tint.setAlpha(_CURSOR)
            painter.save()
            painter.setPen(tint)
            painter.setBrush(tint)
            painter.drawRoundedRect(self._in_view(cursor, rect), 3, 3)
            painter.restore()
        tile = self._view.tile(page, sheet.sounding)
        notes = self._view.easel.notes(tile)
        ratio = self._view.devicePixelRatioF()
        exact = self._view.zoom * ratio
        for note in self._sounding:
            if notes is not None and (drawn := notes.get(note)) is not None:
                corner = drawn.corner / tile.scale * exact / ratio
                size = QPointF(drawn.image.width(), drawn.image.height()) / tile.scale * exact / ratio
                painter.drawImage(
                    QRectF(rect.topLeft() + corner, rect.topLeft() + corner + size), drawn.image
                )

    # --- inside ---

    def _want_found(self) -> None:
        if self._found is None and self._found_measures is None:
            self._view.viewport().update()
        elif self._head is not None:
            self.know_times()
        else:
            self._view.store.want_times()

    def _aim_at(self, seconds: float) -> None:
        bar = self._head.bar(seconds) if self._head is not None else None
        if bar is not None:
            self._aiming = bar.page, bar.measure
            self._bring()

    def _bring(self) -> None:
        """Bring what is aimed at into sight: its page first, itself when it is known where that is."""
        if self._aiming is None:
            return
        page, measure = self._aiming
        boxes = self._boxes(page)
        if boxes is not None:
            self._aiming = None
            _bring_into_sight(self._view, page, boxes.measures.get(measure))
        elif page and page not in self._view.pages_in_sight():
            _bring_into_sight(self._view, page, None)

    def _update(self) -> None:
        """Paint anew where something was and where something is."""
        area = QRegion()
        page = self._bar.page if self._bar is not None else 0
        boxes = self._boxes(page) if page in self._view.pages_in_sight() else None
        if boxes is not None:
            rect = self._view.page_rect(page)
            shapes = [boxes.notes[note] for note in self._sounding if note in boxes.notes]
            if (cursor := self._cursor(page, boxes)) is not None:
                shapes.append(cursor)
            for shape in shapes:
                grown = self._in_view(shape, rect).adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN)
                area = area.united(grown.toAlignedRect())
        self._view.viewport().update(area.united(self._old))
        self._old = area

    def _cursor(self, page: int, boxes: Boxes) -> QRectF | None:
        if self._head is None or self._bar is None or self.seconds is None or self._bar.page != page:
            return None
        return self._head.cursor(self.seconds, self._bar, boxes)

    def _measures(self, span: tuple[float, float] | None) -> list[str]:
        return [] if span is None or self._head is None else self._head.measures_in(*span)

    def _drawn_over(self) -> list[str]:
        """The measures of the user's stretch, or of the one that is being drawn."""
        if self._dragged is None:
            return self._measures(self.stretch)
        times = self._view.store.times
        if times is None:
            return list(dict.fromkeys(self._dragged))
        first, last = sorted(times.written.index(one) for one in self._dragged)
        return list(times.written[first : last + 1])

    def _boxes(self, page: int) -> Boxes | None:
        edition = self._view.store.edition
        return None if edition is None else self._view.easel.boxes(edition.key, page)

    def _in_view(self, shape: QRectF, rect: QRectF) -> QRectF:
        zoom = self._view.zoom
        return QRectF(rect.topLeft() + shape.topLeft() * zoom, shape.size() * zoom)


def _bring_into_sight(view: PagesView, page: int, rect: QRectF | None) -> None:
    """Scroll, where need be, until a rectangle of a page in units, or its beginning, can be seen."""
    strip, size = view.strip, view.viewport().size()
    if not strip.sizes:
        return
    area = strip.rect(page) if rect is None else strip.from_page(page, rect)
    bar, across = view.verticalScrollBar(), view.horizontalScrollBar()
    top = bar.value()
    inside = top <= area.top() and area.bottom() <= top + size.height()
    too_high = area.height() > size.height()
    if rect is None:
        bar.setValue(round(area.top()) - 8)
    elif not inside and not (too_high and top <= area.top() < top + size.height() / 2):
        whole = strip.rect(page)
        fits = not view.endless and whole.height() <= size.height()
        bar.setValue(round(whole.top() - 8 if fits else area.top() - size.height() * _AIR))
    if rect is not None and across.maximum() > 0:
        left = across.value()
        if not left <= area.left() <= left + size.width() * 0.9:
            across.setValue(round(area.left() - size.width() * 0.2))
