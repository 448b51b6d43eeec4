"""Where notes and measures are on an engraved page."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTransform
from PySide6.QtSvg import QSvgRenderer

_GROUP = re.compile(r'<g id="([^"]+)" class="(note|measure)\b')
_HEAD = re.compile(
    r'<g id="([^"]+)" class="note">.*?class="notehead"><use transform="translate\(([^,]+), ([^)]+)\)'
)
_MARGIN = re.compile(r'class="page-margin" transform="translate\(([^,]+), ([^)]+)\)')
_REACH = 4.0  # units beside a note that still mean it


@dataclass(slots=True)
class Boxes:
    """Rectangles in units of the page, by id; measures in the order of the page.

    Attributes:
        notes: with all that hangs on them: accidentals, flags, syllables.
        heads: the left of each note's head, by half its height.
    """

    notes: dict[str, QRectF] = field(default_factory=dict)
    heads: dict[str, QPointF] = field(default_factory=dict)
    measures: dict[str, QRectF] = field(default_factory=dict)

    def note_at(self, place: QPointF) -> str | None:
        """The note at a place, or close to it."""
        reach = QRectF(place.x() - _REACH, place.y() - _REACH, 2 * _REACH, 2 * _REACH)
        near = [one for one, box in self.notes.items() if box.intersects(reach)]
        return min(near, key=lambda one: _apart(self.head(one), place), default=None)

    def measure_at(self, place: QPointF) -> str | None:
        """The measure at a place; above or below the staves the nearest one of those beside each other."""
        inside = [one for one, box in self.measures.items() if box.contains(place)]
        if inside:
            return inside[0]
        column = [(one, box) for one, box in self.measures.items() if box.left() <= place.x() <= box.right()]
        return min(column, key=lambda pair: _distance(pair[1], place), default=(None, None))[0]

    def head(self, note: str) -> QPointF:
        """The left of a note's head."""
        return self.heads.get(note) or self.notes[note].center()

    def notes_in(self, measure: str) -> list[str]:
        """The notes whose heads are in a measure, from left to right."""
        area = self.measures.get(measure)
        if area is None:
            return []
        inside = [one for one in self.notes if area.contains(self.head(one))]
        return sorted(inside, key=lambda one: self.head(one).x())

    def rows(self, measures: Iterable[str]) -> list[QRectF]:
        """One rectangle around those of the measures that stand beside each other in one system."""
        rows: list[QRectF] = []
        for one in measures:
            box = self.measures.get(one)
            if box is None:
                continue
            if rows and abs(rows[-1].center().y() - box.center().y()) < box.height() / 2:
                rows[-1] = rows[-1].united(box)
            else:
                rows.append(QRectF(box))
        return rows


def boxes_of(svg: str, drawing: QSvgRenderer) -> Boxes:
    """Where the notes and measures of a page are, as ``drawing`` of ``svg`` tells."""
    found = Boxes()
    to_units = QTransform.fromScale(
        drawing.defaultSize().width() / max(1.0, drawing.viewBoxF().width()),
        drawing.defaultSize().height() / max(1.0, drawing.viewBoxF().height()),
    )
    for element, kind in _GROUP.findall(svg):
        box = drawing.transformForElement(element).mapRect(drawing.boundsOnElement(element))
        (found.notes if kind == "note" else found.measures)[element] = to_units.mapRect(box)
    margin = _MARGIN.search(svg)
    left, top = (float(margin[1]), float(margin[2])) if margin else (0.0, 0.0)
    for element, x, y in _HEAD.findall(svg):
        found.heads[element] = to_units.map(QPointF(float(x) + left, float(y) + top))
    return found


def _apart(one: QPointF, other: QPointF) -> float:
    return (one - other).manhattanLength()


def _distance(box: QRectF, place: QPointF) -> float:
    """How far a place is from a box, by height first of all, then from its middle."""
    above = max(box.top() - place.y(), place.y() - box.bottom(), 0.0)
    return above * 1000 + abs(box.center().x() - place.x()) + abs(box.center().y() - place.y())
