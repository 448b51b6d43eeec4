"""Everything of a piano roll that stays as it is while the music plays, painted into one picture."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPen

from clamp_desktop.ui.roll import roll_words
from clamp_desktop.ui.roll.roll_frame import GUTTER, RULER, Frame
from clamp_desktop.ui.roll.roll_notes import FAMILIES, Floats, RollNotes
from clamp_desktop.ui.roll.roll_raster import (
    Colour,
    Pixels,
    blend,
    colour_numbers,
    draw,
    packed,
    palette,
    spans,
    unpacked,
)
from clamp_desktop.ui.style.theme import group_colours, tabular, tokens

_BLACK_KEYS = frozenset({1, 3, 6, 8, 10})
_BEAT_ROOM = 7.0  # pixels between two beats, from which they are drawn
_LABEL_ROOM = 34.0  # pixels between two numbers of bars
_BAR_ROOM = 5.0  # pixels between two bar lines, from which all are drawn
_SHADE, _BEAT_LINE, _BAR_LINE = 0.035, 0.07, 0.22  # of the text's colour over the ground


def picture(
    notes: RollNotes,
    frame: Frame,
    ratio: float,
    font: QFont,
    only: int | None,
    silent: frozenset[int] = frozenset(),
) -> QImage:
    """The notes in sight with their grid, numbers and names, in pixels of the screen.

    Args:
        ratio: pixels of the screen in one of the window.
        only: the family of ``FAMILIES`` that stands out; ``None``: all of them.
        silent: parts that are not heard: grey, behind the others.
    """
    width, height = max(1, round(frame.width * ratio)), max(1, round(frame.height * ratio))
    ground, text = unpacked(tokens().surface), unpacked(tokens().text)
    pixels = np.full((height, width), packed(ground), np.uint32)
    lines = _grid(notes, frame)
    for region, drums in _regions(frame, ratio, height):
        area = pixels[region, round(GUTTER * ratio) :]
        if not drums:
            _shade(area, notes, frame, ratio, packed(blend(text, ground, _SHADE)))
        for places, share in lines:
            columns = np.floor((places - frame.left) * frame.scale * ratio).astype(np.int64)
            columns = columns[(columns >= 0) & (columns < area.shape[1])]
            area[:, columns] = packed(blend(text, ground, share))
        _notes(area, notes, frame, ratio, ground, drums, only, silent)
    image = QImage(pixels.data, width, height, width * 4, QImage.Format.Format_RGB32).copy()
    image.setDevicePixelRatio(ratio)
    painter = QPainter(image)
    small = tabular(font)
    small.setPixelSize(max(9, round(font.pixelSize() * 0.8)))
    painter.setFont(small)
    _label(painter, notes, frame, small)
    painter.end()
    return image


def family_colours() -> tuple[Colour, ...]:
    """Colours of ``FAMILIES``, as they are now."""
    return tuple(unpacked(name) for name in group_colours()[: len(FAMILIES)])


def _regions(frame: Frame, ratio: float, height: int) -> Iterator[tuple[slice, bool]]:
    lane = round((RULER + frame.pitched_height) * ratio)
    yield slice(round(RULER * ratio), lane), False
    if frame.drum_height:
        yield slice(min(lane + max(1, round(ratio)), height), height), True


def _shade(area: Pixels, notes: RollNotes, frame: Frame, ratio: float, colour: int) -> None:
    """The rows of black keys."""
    row = max(1, round(frame.row * ratio))
    top = round((frame.air - frame.top) * ratio)
    for number in range(frame.rows):
        if (notes.top - number) % 12 in _BLACK_KEYS:
            begin = top + number * row
            area[max(begin, 0) : max(begin + row, 0)] = colour


def _grid(notes: RollNotes, frame: Frame) -> list[tuple[Floats, float]]:
    """Beats and bars in sight, and how strong their lines are; none where they would be a carpet."""
    found = []
    for places, room, share in (
        (notes.performance.beats, _BEAT_ROOM, _BEAT_LINE), (notes.performance.bars, _BAR_ROOM, _BAR_LINE),
    ):  # fmt: skip
        seen = places[np.searchsorted(places, frame.left) : np.searchsorted(places, frame.right)]
        if len(seen) and len(seen) * room <= frame.notes_width:
            found.append((seen, share))
    return found


def _notes(
    area: Pixels,
    notes: RollNotes,
    frame: Frame,
    ratio: float,
    ground: Colour,
    drums: bool,
    only: int | None,
    silent: frozenset[int],
) -> None:
    seen = notes.between(frame.left, frame.right)
    seen = seen[notes.drums[seen] == drums]
    unheard = notes.of_parts(seen, silent)
    seen = seen[np.argsort(~unheard, kind="stable")]
    unheard = np.sort(unheard)[::-1]
    numbers = colour_numbers(notes.families[seen], notes.strengths[seen], only, unheard)
    begins, ends = notes.onsets[seen], notes.ends[seen]
    if drums:  # they have no length
        ends = begins + min(0.09, max(5.0 / frame.scale, 0.02))
    bars = spans(begins, ends, notes.rows[seen], numbers, frame.left, frame.scale * ratio)
    height = max(1, round((frame.drum_row if drums else frame.row) * ratio))
    top = 0 if drums else round((frame.air - frame.top) * ratio)
    draw(area, bars, palette(family_colours(), ground, unpacked(tokens().muted)), height, top)


def _label(painter: QPainter, notes: RollNotes, frame: Frame, font: QFont) -> None:
    metrics = QFontMetricsF(font)
    muted, line = QColor(tokens().muted), QColor(tokens().line)
    window = QColor(tokens().window)
    painter.fillRect(QRectF(0, 0, frame.width, RULER), window)
    painter.fillRect(QRectF(0, 0, GUTTER, frame.height), window)
    painter.setPen(QPen(line))
    painter.drawLine(0, RULER - 1, frame.width, RULER - 1)
    painter.drawLine(GUTTER - 1, 0, GUTTER - 1, frame.height)
    if frame.drum_height:
        lane = RULER + frame.pitched_height
        painter.drawLine(0, lane, frame.width, lane)
    painter.setPen(muted)
    _number_bars(painter, notes, frame, metrics)
    painter.setClipRect(QRectF(0, RULER, GUTTER, frame.pitched_height))
    _name_pitches(painter, notes, frame, metrics)
    painter.setClipRect(QRectF(0, RULER + frame.pitched_height + 1, GUTTER, frame.drum_height))
    if frame.drum_row >= metrics.height() * 0.72:
        for row, pitch in enumerate(notes.drum_pitches):
            box = QRectF(2, frame.y(row, drums=True), GUTTER - 6, frame.drum_row)
            name = metrics.elidedText(roll_words.drum(pitch), Qt.TextElideMode.ElideRight, GUTTER - 6)
            painter.drawText(box, _RIGHT, name)
    elif frame.drum_height:
        box = QRectF(2, RULER + frame.pitched_height + 1, GUTTER - 6, frame.drum_height)
        painter.drawText(box, _RIGHT, metrics.elidedText(
            roll_words.family("percussion"), Qt.TextElideMode.ElideRight, GUTTER - 6
        ))  # fmt: skip


_RIGHT = Qt.AlignmentFlag.AlignRight.value | Qt.AlignmentFlag.AlignVCenter.value


def _number_bars(painter: QPainter, notes: RollNotes, frame: Frame, metrics: QFontMetricsF) -> None:
    """Numbers of bars above their lines; where there are no bars, minutes and seconds."""
    painter.setClipRect(QRectF(GUTTER, 0, frame.width, RULER))
    bars = notes.performance.bars
    if len(bars):
        first, last = (int(np.searchsorted(bars, one)) for one in (frame.left, frame.right))
        step = 1
        room = frame.notes_width / max(1, last - first)
        while room * step < _LABEL_ROOM:
            step = step * 2 if step != 2 else 5 if room * 5 >= _LABEL_ROOM else 10
        for number in range(first, last):
            if number % step == 0:
                painter.drawText(
                    QRectF(frame.x(float(bars[number])) + 2, 0, 60, RULER - 1), _LEFT, str(number + 1)
                )
        return
    step_seconds = next(
        (one for one in (1, 2, 5, 10, 15, 30, 60, 120, 300, 600) if one * frame.scale >= _LABEL_ROOM), 3600
    )
    for number in range(int(frame.left // step_seconds), int(frame.right // step_seconds) + 1):
        at = number * step_seconds
        painter.drawText(QRectF(frame.x(at) + 2, 0, 60, RULER - 1), _LEFT, roll_words.clock(at))


_LEFT = Qt.AlignmentFlag.AlignLeft.value | Qt.AlignmentFlag.AlignVCenter.value


def _name_pitches(painter: QPainter, notes: RollNotes, frame: Frame, metrics: QFontMetricsF) -> None:
    """Every white key where there is room, else every C."""
    height = metrics.height()
    for number in range(frame.rows):
        pitch = notes.top - number
        named = pitch % 12 == 0 or (frame.row >= height * 0.8 and pitch % 12 not in _BLACK_KEYS)
        if named:
            middle = frame.y(number) + frame.row / 2
            box = QRectF(2, middle - height / 2, GUTTER - 6, height)
            painter.drawText(box, _RIGHT, roll_words.note(pitch))
