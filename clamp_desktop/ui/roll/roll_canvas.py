"""The notes of a performance to scroll, zoom and click, with the cursor of what is played."""

from __future__ import annotations

import time

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from clamp_desktop.playback.performance import Performance
from clamp_desktop.ui.roll.roll_frame import (
    GUTTER,
    LEAST_ROW,
    LEAST_SCALE,
    MOST_ROW,
    MOST_SCALE,
    RULER,
    Frame,
    fitting_row,
)
from clamp_desktop.ui.roll.roll_hands import ZOOM_KEYS, RollHands
from clamp_desktop.ui.roll.roll_notes import RollNotes
from clamp_desktop.ui.roll.roll_picture import picture
from clamp_desktop.ui.style.theme import Theme, font_px, tokens
from clamp_desktop.ui.style.tokens import SPACE_3

_USUAL_SCALE = 44.0  # pixels a second
_STEP = 1.25
_END = 0.5  # seconds behind the last note
_HANDS_OFF = 2.5  # seconds after the user has scrolled, in which the view does not scroll by itself
_AHEAD = 0.12  # of the width: where the cursor is after the view has scrolled
_TURN = 0.92  # of the width: where the cursor makes it scroll
_STRETCH, _FOUND = 40, 34  # how strong they are, of 255
Stretch = tuple[float, float]


class RollCanvas(QAbstractScrollArea):
    """``sought`` and ``stretch_chosen`` as in ``SoundingView``; ``opened`` after a double click.

    Attributes:
        notes: what is shown.
        seconds: where the music is; ``None``: nothing is played.
        stretch: what the user has marked to be played over and over.
        found: what a search has found.
    """

    sought = Signal(float)
    stretch_chosen = Signal(object)
    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notes: RollNotes | None = None
        self.seconds: float | None = None
        self.stretch: Stretch | None = None
        self.found: Stretch | None = None
        self._scale = _USUAL_SCALE
        self._row = 0
        self._fitted = True  # whether the height of rows follows the size of the view
        self._whole = False  # whether the scale follows it, too
        self._only: int | None = None
        self._silent: frozenset[int] = frozenset()
        self._picture: QImage | None = None
        self._scrolled = 0.0
        self._moving = False
        self._word = ""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Piano roll"))
        self.setMinimumHeight(120)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.viewport().setMouseTracking(True)
        self.viewport().setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # time runs to the right
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._hands = RollHands(self)
        self.viewport().installEventFilter(self._hands)
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.valueChanged.connect(self._scroll)
        Theme.shared().changed.connect(self._paint_anew)

    # --- what is shown ---

    def show_performance(self, performance: Performance | None) -> None:
        """Show a performance from its beginning, its pitches as large as fit; ``None``: nothing."""
        self.notes = None if performance is None else RollNotes.of(performance)
        self.seconds = self.stretch = self.found = self._only = None
        self._silent = frozenset()
        self._word = ""
        self._scale, self._fitted, self._whole = _USUAL_SCALE, True, False
        self._moving = True
        self._measure()
        self.horizontalScrollBar().setValue(0)
        self._moving = False
        self._describe()
        self._paint_anew()

    def say(self, word: str) -> None:
        """No notes: say why, quietly."""
        self.show_performance(None)
        self._word = word
        self.setAccessibleDescription(word)
        self.viewport().update()

    def highlight(self, family: int | None) -> None:
        """Let one family of instruments stand out."""
        if family != self._only:
            self._only = family
            self._paint_anew()

    def show_silent(self, parts: frozenset[int]) -> None:
        """Let parts that are not heard be grey."""
        if parts != self._silent:
            self._silent = parts
            self._paint_anew()

    def show_found(self, stretch: Stretch | None) -> None:
        """Mark a stretch that was found and bring it into sight; ``None`` takes it away."""
        self.found = stretch
        if stretch is not None:
            self._bring(stretch[0])
        self.viewport().update()

    def follow(self, seconds: float | None) -> None:
        """See ``SoundingView``."""
        before, self.seconds = self.seconds, seconds
        if seconds is not None and self.notes is not None:
            frame = self.frame_now()
            x = frame.x(seconds)
            outside = not GUTTER <= x <= GUTTER + frame.notes_width * _TURN
            if outside and (before is None or time.monotonic() - self._scrolled > _HANDS_OFF):
                self._bring(seconds)
        self.viewport().update()

    # --- scale ---

    def zoom_by(self, steps: float, around: float | None = None) -> None:
        """So many steps nearer, or farther away; the moment at ``around`` (pixels) stays where it is."""
        frame = self.frame_now()
        at = GUTTER + frame.notes_width / 2 if around is None else max(around, float(GUTTER))
        held = frame.left + (at - GUTTER) / frame.scale
        self._scale = min(max(self._scale * _STEP**steps, self._least_scale()), MOST_SCALE)
        self._whole = False
        self._measure()
        self._go(held - (at - GUTTER) / self._scale)
        self._paint_anew()

    def stretch_rows(self, steps: int) -> None:
        """Higher or lower rows of pitches."""
        self._row = min(max(self._row + steps, LEAST_ROW), MOST_ROW)
        self._fitted = False
        self._measure()
        self._paint_anew()

    def fit(self) -> None:
        """The whole piece, if it can be seen at all."""
        self._fitted = self._whole = True
        self._measure()
        self._paint_anew()

    def usual_zoom(self) -> None:
        """As when a piece is opened."""
        left = self.frame_now().left
        self._scale, self._fitted, self._whole = _USUAL_SCALE, True, False
        self._measure()
        self._go(left)
        self._paint_anew()

    def frame_now(self) -> Frame:
        """Where things are at the moment."""
        size = self.viewport().size()
        return Frame(
            size.width(),
            size.height(),
            self._scale,
            self.horizontalScrollBar().value() / self._scale,
            max(self._row, 1),
            self.verticalScrollBar().value(),
            self.notes.count if self.notes is not None else 1,
            len(self.notes.drum_pitches) if self.notes is not None else 0,
        )

    def scrolled(self) -> None:
        """The user has scrolled by hand."""
        self._scrolled = time.monotonic()

    def choose(self, stretch: Stretch | None) -> None:
        """Mark a stretch to be played over and over."""
        self.stretch = stretch
        self.viewport().update()

    def length(self) -> float:
        """Seconds of the piece."""
        return self.notes.performance.duration if self.notes is not None else 0.0

    def _least_scale(self) -> float:
        room = max(1, self.viewport().width() - GUTTER)
        return max(LEAST_SCALE, min(_USUAL_SCALE, room / max(self.length() + _END, 1.0)))

    def _bring(self, seconds: float) -> None:
        frame = self.frame_now()
        self._go(seconds - frame.notes_width * _AHEAD / frame.scale)

    def _go(self, left: float) -> None:
        self._moving = True
        self.horizontalScrollBar().setValue(round(left * self._scale))
        self._moving = False

    def _measure(self) -> None:
        """Scroll bars and rows for the size of the view."""
        if self.notes is None:
            for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
                bar.setRange(0, 0)
            return
        if self._whole:
            self._scale = self._least_scale()
        frame = self.frame_now()
        if self._fitted or not self._row:
            self._row = fitting_row(frame.rows, frame.pitched_height)
            frame = self.frame_now()
        across = self.horizontalScrollBar()
        across.setRange(0, max(0, round((self.length() + _END) * self._scale) - frame.notes_width))
        across.setPageStep(frame.notes_width)
        across.setSingleStep(40)
        down = self.verticalScrollBar()
        fresh = down.maximum() == 0
        down.setRange(0, frame.scroll_height)
        down.setPageStep(max(1, frame.pitched_height))
        down.setSingleStep(frame.row)
        if fresh and frame.scroll_height:
            down.setValue(frame.scroll_height // 2)

    def _scroll(self) -> None:
        if not self._moving:
            self.scrolled()
        self._paint_anew()

    def _paint_anew(self) -> None:
        self._picture = None
        self.viewport().update()

    def _describe(self) -> None:
        if self.notes is None:
            self.setAccessibleDescription("")
            return
        said = self.tr("%Ln note(s)", "", len(self.notes.onsets))
        parts = self.tr("%Ln part(s)", "", len(self.notes.performance.parts))
        self.setAccessibleDescription(f"{said}, {parts}")

    # --- Qt ---

    def sizeHint(self) -> QSize:
        return QSize(280, 240)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._moving = True
        self._measure()
        self._moving = False
        self._paint_anew()

    def event(self, event: QEvent) -> bool:
        # Keys that zoom the roll are also keys of the pages beside it.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            ctrl = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if ctrl == Qt.KeyboardModifier.ControlModifier and Qt.Key(event.key()) in ZOOM_KEYS:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._hands.press_key(event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        if self.notes is None:
            painter.fillRect(event.rect(), QColor(tokens().surface))
            painter.setPen(QColor(tokens().muted))
            box = self.viewport().rect().adjusted(SPACE_3, SPACE_3, -SPACE_3, -SPACE_3)
            centred = Qt.AlignmentFlag.AlignCenter.value | Qt.TextFlag.TextWordWrap.value
            painter.drawText(box, centred, self._word)
            return
        frame = self.frame_now()
        if self._picture is None:
            font = self.font()
            font.setPixelSize(font_px(font))
            self._picture = picture(
                self.notes, frame, self.devicePixelRatioF(), font, self._only, self._silent
            )
        painter.drawImage(QPointF(0, 0), self._picture)
        self._paint_marks(painter, frame)
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens().accent), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self.viewport().rect()).adjusted(0.5, 0.5, -0.5, -0.5))

    def _paint_marks(self, painter: QPainter, frame: Frame) -> None:
        painter.setClipRect(QRectF(GUTTER, 0, frame.notes_width, frame.height))
        for stretch, colour, strength in (
            (self.found, tokens().warm, _FOUND), (self.stretch, tokens().accent, _STRETCH),
        ):  # fmt: skip
            if stretch is not None:
                self._paint_stretch(painter, frame, stretch, QColor(colour), strength)
        if self.seconds is None or self.notes is None:
            return
        accent = QColor(tokens().accent)
        self._paint_sounding(painter, frame)
        x = frame.x(self.seconds)
        painter.setPen(QPen(accent, 1.5))
        painter.drawLine(QPointF(x, 0), QPointF(x, frame.height))

    def _paint_stretch(
        self, painter: QPainter, frame: Frame, stretch: Stretch, colour: QColor, strength: int
    ) -> None:
        box = QRectF(QPointF(frame.x(stretch[0]), 0), QPointF(frame.x(stretch[1]), frame.height))
        soft = QColor(colour)
        soft.setAlpha(strength)
        painter.fillRect(box, soft)
        painter.fillRect(QRectF(box.left(), RULER - 3, box.width(), 3), colour)

    def _paint_sounding(self, painter: QPainter, frame: Frame) -> None:
        """Notes that sound have the colour of the text around them: seen in every colour, and without."""
        assert self.notes is not None
        assert self.seconds is not None
        notes = self.notes
        painter.setPen(QPen(QColor(tokens().text), 1.5))
        painter.setBrush(QColor(tokens().accent))
        lane = RULER + frame.pitched_height
        sounding = notes.sounding(self.seconds)
        for number in sounding[~notes.of_parts(sounding, self._silent)].tolist():
            drums = bool(notes.drums[number])
            height = frame.drum_row if drums else frame.row
            top = frame.y(int(notes.rows[number]), drums)
            if not drums and not RULER <= top < lane:
                continue
            begin, end = frame.x(float(notes.onsets[number])), frame.x(float(notes.ends[number]))
            if drums:
                end = min(end, begin + 6)
            painter.drawRect(QRectF(begin, top, max(end - begin - 1, 2.0), max(height - 1, 2)))
