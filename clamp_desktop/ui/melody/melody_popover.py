"""The small page where a tune is typed or played that pieces are to be found by."""

from __future__ import annotations

import itertools
import time
from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from clamp_desktop.ui.melody.piano_keys import PianoKeys
from clamp_desktop.ui.style.tokens import SPACE_1, SPACE_2
from clamp_desktop.ui.widgets.parts import label
from clamp_desktop.ui.widgets.popover import Popover

_PAUSE_MS = 150
_LENGTHS = (0.25, 0.5, 0.75, 1.0, 1.5, 2.0, 3.0, 4.0)  # of a note, beside the usual one
_LONGEST = 4.0  # seconds between two notes that belong to one rhythm


class MelodyPopover(Popover):
    """``changed`` carries the tune as it is typed, ``searched`` the same when it is to be looked for.

    ``opened`` carries whether it can be seen now.
    """

    changed = Signal(str)
    searched = Signal(str)
    opened = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(self.tr("Find a melody"), parent)
        self._struck: list[tuple[int, float]] = []  # pitch, moment
        self.notes = QLineEdit()
        self.notes.setAccessibleName(self.tr("Notes of the melody"))
        self.notes.setPlaceholderText("C D E C · do re mi do · 1 2 3 1")
        self.notes.setClearButtonEnabled(True)
        self.notes.textEdited.connect(self._type)
        self.notes.returnPressed.connect(self._search)
        self.keys = PianoKeys()
        self.keys.struck.connect(self._strike)
        self.keys.erased.connect(self._erase)
        self.tolerant = QCheckBox(self.tr("One note may be wrong"))
        self.tolerant.setToolTip(self.tr("With six notes or more"))
        self.rhythm = QCheckBox(self.tr("The rhythm counts, as I play it"))
        self.answer = label("", "muted", wrap=True)
        self.answer.setMinimumHeight(self.answer.fontMetrics().height())
        self.search = QPushButton(self.tr("Search"))
        self.search.setProperty("role", "main")
        self.search.clicked.connect(self._search)
        self.search.setEnabled(False)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(lambda: self.changed.emit(self.melody()))
        self.tolerant.toggled.connect(lambda _: self._pause.start())
        self.rhythm.toggled.connect(lambda _: self._write())
        self._arrange()

    def _arrange(self) -> None:
        hint = self.tr("Play the beginning or any other part, in any key; or type it. H and Fis work, too.")
        ways = QVBoxLayout()
        ways.setSpacing(SPACE_1)
        ways.addWidget(self.tolerant)
        ways.addWidget(self.rhythm)
        below = QHBoxLayout()
        below.setSpacing(SPACE_2)
        below.addWidget(self.answer, 1)
        below.addWidget(self.search, 0, Qt.AlignmentFlag.AlignBottom)
        self.column.addWidget(label(hint, "muted", wrap=True))
        self.column.addWidget(self.keys)
        self.column.addWidget(self.notes)
        self.column.addLayout(ways)
        self.column.addLayout(below)

    def melody(self) -> str:
        """The tune as it is typed in a search; empty where there is none."""
        said = " ".join(self.notes.text().replace("~", " ").split())
        return f"~ {said}" if said and self.tolerant.isChecked() else said

    def show_melody(self, typed: str) -> None:
        """Begin with a tune."""
        self._struck.clear()
        self.tolerant.setChecked(typed.lstrip().startswith("~"))
        self.notes.setText(" ".join(typed.replace("~", " ").split()))
        self._pause.start()

    def show_count(self, pieces: int) -> None:
        """How many pieces have this tune in them."""
        self.search.setEnabled(True)
        self.answer.setText(self.tr("%Ln piece(s)", "", pieces))

    def show_trouble(self, sentence: str) -> None:
        """Why it cannot be looked for; empty while nothing is typed."""
        self.search.setEnabled(False)
        self.answer.setText(sentence)

    def open_below(self, anchor: QWidget) -> None:
        """Show it where ``anchor`` is; all of it, on small screens, too."""
        width = self.sizeHint().width()
        self.setFixedSize(width, max(self.sizeHint().height(), self.column.totalHeightForWidth(width)))
        super().open_below(anchor)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.keys.setFocus(Qt.FocusReason.PopupFocusReason)
        self.opened.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.opened.emit(False)

    def strike(self, pitch: int) -> None:
        """A key of another keyboard was struck."""
        self.keys.show_struck(pitch)
        self._strike(pitch)

    def _type(self) -> None:
        self._struck.clear()
        self._pause.start()

    def _strike(self, pitch: int) -> None:
        if not self._struck and self.notes.text().strip():
            self.notes.clear()  # what was typed cannot be gone on with by playing
        self._struck.append((pitch, time.monotonic()))
        self._write()

    def _erase(self) -> None:
        if self._struck:
            self._struck.pop()
            self._write()
        else:
            self.notes.setText(" ".join(self.notes.text().split()[:-1]))
            self._pause.start()

    def _write(self) -> None:
        if self._struck:
            from clamp_desktop.library.melody.tune import written

            pitches = [pitch for pitch, _ in self._struck]
            lengths = _lengths([moment for _, moment in self._struck]) if self.rhythm.isChecked() else ()
            self.notes.setText(written(pitches, lengths))
        self._pause.start()

    def _search(self) -> None:
        if self.search.isEnabled() and self.melody():
            self.close()
            self.searched.emit(self.melody())


def _lengths(moments: Sequence[float]) -> list[float]:
    """Lengths of notes that begin at these moments (seconds), as simple numbers beside the usual one."""
    between = [min(b - a, _LONGEST) for a, b in itertools.pairwise(moments)]
    if not between:
        return [1.0] * len(moments)
    usual = max(sorted(between)[len(between) // 2], 0.05)
    found = [min(_LENGTHS, key=lambda one: abs(one - gap / usual)) for gap in between]
    return [*found, 1.0]  # how long the last one lasts nobody knows
