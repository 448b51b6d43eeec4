"""The map above the table: drawn beside the window, coloured as one likes, one selection with the table."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from clamp_desktop.music.piece import Key
from clamp_desktop.ui import words
from clamp_desktop.ui.background import job_words
from clamp_desktop.ui.background.jobs import Desk, Office
from clamp_desktop.ui.background.side_jobs import Brake
from clamp_desktop.ui.plane.map_canvas import Floats, MapCanvas
from clamp_desktop.ui.style.theme import Theme, group_colours
from clamp_desktop.ui.style.tokens import SPACE_2, SPACE_3
from clamp_desktop.ui.widgets.parts import ElidedLabel, label

if TYPE_CHECKING:
    from clamp_desktop.librarian import Librarian
    from clamp_desktop.library.catalogue.pieces import PieceRow
    from clamp_desktop.progress import CancelToken, Progress
    from clamp_desktop.ui.main_window import MainWindow
    from clamp_desktop.ui.middle.browser import Listing

_REPORT_EVERY = 0.1
_SETTLE_MS = 30


@dataclass(frozen=True, slots=True)
class _Answer:
    ids: Sequence[int]
    places: Floats
    names: Sequence[str]
    groups: Sequence[int]


class MapPane(QWidget):
    """Shows the pieces of the list as dots; what is chosen here is chosen in the table, and the other way."""

    def __init__(self, window: MainWindow, office: Office) -> None:
        super().__init__()
        self.setObjectName("centre")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._window = window
        self._desk = Desk(office, "map")
        self.brake = Brake(self)
        self._ids: Sequence[int] = ()
        self._places: dict[int, int] = {}
        self._names: Sequence[str] = ()
        self.canvas = MapCanvas()
        self.way = QComboBox()
        self.way.setAccessibleName(self.tr("Coloured by"))
        for value, text in (
            ("format", self.tr("Format")),
            ("composer", self.tr("Composer")),
            ("key", self.tr("Key")),
            ("tag", self.tr("Tag")),
        ):
            self.way.addItem(text, value)
        self.whole = QPushButton(self.tr("Show all"))
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(120)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.doing = ElidedLabel("muted", hugging=True)
        self.legend = label()
        self.legend.setTextFormat(Qt.TextFormat.RichText)
        self.legend.setWordWrap(True)
        self._lay_out()
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self._mark)
        self._connect()
        self._busy(False)
        self._desk.start()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(SPACE_2, SPACE_2, SPACE_3, 0)
        head.setSpacing(SPACE_2)
        head.addWidget(label(self.tr("Coloured by"), "muted"))
        head.addWidget(self.way)
        head.addWidget(self.legend, 1)
        head.addWidget(self.bar)
        head.addWidget(self.doing)
        head.addWidget(self.whole)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_2)
        column.addLayout(head)
        column.addWidget(self.canvas, 1)

    def _connect(self) -> None:
        self.canvas.pointed.connect(self._name)
        self.canvas.chosen.connect(self._choose)
        self.way.activated.connect(self._ask)
        self.whole.clicked.connect(self.canvas.show_all)
        self.brake.progressed.connect(self._show_progress)
        self._desk.trouble.connect(self._show_trouble)
        self._window.browser.listed.connect(self._list)
        self._window.table.selectionModel().selectionChanged.connect(lambda *_: self._settle.start())
        Theme.shared().changed.connect(self._show_legend)

    def enter(self, ids: Sequence[int]) -> None:
        """Show the map of these pieces, the keyboard on it."""
        self._ids = ids
        self.brake.renew()
        self.show()
        self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)
        self._ask()

    def close_desk(self, seconds: float) -> None:
        """Draw no further; what was drawn is kept."""
        self.brake.stop()
        self._desk.stop()
        self._desk.join(seconds)

    # --- what is shown ---

    def _list(self, listing: Listing) -> None:
        self._ids = listing.ids
        if self.isVisible():
            self._ask()

    def _ask(self) -> None:
        ids, way, most = self._ids, self.way.currentData(), len(group_colours())
        reading = self._window.updater.busy  # after that there is another list, and the map is drawn then
        token = self.brake.token
        reading = reading or token.cancelled  # stopped: nothing more is drawn until the map is opened again
        self._desk.ask(
            lambda librarian: self._drawn(librarian, ids, way, most, reading, token), self._show, topic="map"
        )

    def _drawn(
        self, librarian: Librarian, ids: Sequence[int], way: str, most: int, reading: bool, token: CancelToken
    ) -> _Answer:
        """In the desk's thread."""
        from clamp_desktop.library.similarity.map_groups import groups

        told = 0.0
        for step in () if reading else librarian.draw_map(token):
            self.brake.wait()
            if (now := time.monotonic()) - told >= _REPORT_EVERY:
                told = now
                self.brake.progressed.emit(step)
        names, numbers = groups(librarian.library, way, ids, most)
        return _Answer(ids, librarian.map_places(ids), names, numbers)

    def _show(self, answer: _Answer) -> None:
        self._busy(False)
        self.brake.ended.emit()
        self._places = {one: number for number, one in enumerate(answer.ids)}
        self._ids, self._names = answer.ids, answer.names
        self.canvas.show_points(answer.places, answer.groups)
        self._show_legend()
        self._mark()

    def _show_legend(self) -> None:
        way = self.way.currentData()
        said = {"format": words.format_name, "key": _key}.get(way, str)
        shown = [said(one).replace(" ", "\N{NO-BREAK SPACE}") for one in self._names]
        dots = list(zip(group_colours(), shown, strict=False))
        signs = [f'<span style="color: {colour}">●</span>&nbsp;{escape(name)}' for colour, name in dots]
        self.legend.setText("&nbsp;&nbsp; ".join(signs))

    def _show_progress(self, progress: Progress) -> None:
        self._busy(True)
        self.bar.setMaximum(progress.total)
        self.bar.setValue(progress.done)
        self.doing.show_text(job_words.doing(progress))

    def _show_trouble(self, error: Exception) -> None:
        self._busy(False)
        self.brake.ended.emit()
        self.doing.show_text(words.trouble(error))

    def _busy(self, busy: bool) -> None:
        self.bar.setVisible(busy)
        if not busy:
            self.doing.show_text("")

    # --- one selection ---

    def _name(self, number: int) -> None:
        if 0 <= number < len(self._ids):
            one = self._ids[number]

            def show(rows: Sequence[PieceRow]) -> None:
                if rows:
                    composer = rows[0].facts.composer
                    title = words.title(rows[0])
                    self.canvas.name(number, words.hint(f"{title} · {composer}" if composer else title))

            self._desk.ask(lambda librarian: librarian.rows([one]), show, topic="name")

    def _choose(self, numbers: Sequence[int]) -> None:
        self._window.table.choose([self._ids[number] for number in numbers])

    def _mark(self) -> None:
        if self.isVisible():
            chosen = self._window.table.chosen_ids()
            self.canvas.mark([self._places[one] for one in chosen if one in self._places])


def _key(name: str) -> str:
    tonic, _, mode = name.partition(" ")
    return words.key_name(Key(tonic, mode))
