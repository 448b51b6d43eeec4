"""What stands in the middle when there is no table: an empty library, no answers, no library at all."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from clamp_desktop.ui import words
from clamp_desktop.ui.asking import filter_words
from clamp_desktop.ui.left.places import Kind
from clamp_desktop.ui.style.icons import picture
from clamp_desktop.ui.style.theme import Theme, tokens
from clamp_desktop.ui.style.tokens import SPACE_2, SPACE_3, SPACE_5
from clamp_desktop.ui.widgets.parts import label

if TYPE_CHECKING:
    from clamp_desktop.library.filtering.typed import Asked
    from clamp_desktop.ui.middle.browser import Way

_PICTURE = 48
_WIDTH = 520


class QuietPage(QWidget):
    """A picture, what is the case, what can be done, and one or two buttons."""

    def __init__(self, symbol: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("emptyPage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._symbol = symbol
        self._picture = QLabel()
        self.heading = label(role="heading", wrap=True)
        self.text = label(role="muted", wrap=True)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(SPACE_2)
        self.buttons.addStretch(1)
        self.buttons.addStretch(1)
        self.frame = QFrame()
        column = QVBoxLayout(self.frame)
        column.setContentsMargins(SPACE_5, SPACE_5, SPACE_5, SPACE_5)
        column.setSpacing(SPACE_3)
        for widget in (self._picture, self.heading, self.text):
            widget.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(widget)
        column.addSpacing(SPACE_2)
        column.addLayout(self.buttons)
        self.frame.setMaximumWidth(_WIDTH)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(self.frame, 100)
        across.addStretch(1)
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        outer.addLayout(across)
        outer.addStretch(3)
        Theme.shared().changed.connect(self._dress)
        self._dress()

    def add_button(self, text: str, main: bool = False) -> QPushButton:
        """One more button, before the last stretch."""
        button = QPushButton(text)
        if main:
            button.setProperty("role", "main")
        self.buttons.insertWidget(self.buttons.count() - 1, button)
        return button

    def add_line(self, line: QWidget) -> None:
        """Something below the buttons."""
        column = self.frame.layout()
        assert column is not None
        column.addWidget(line)

    def say(self, heading: str, text: str = "") -> None:
        """What is the case, and what can be done."""
        self.heading.setText(heading)
        self.text.setText(text)
        self.text.setVisible(bool(text))

    def _dress(self) -> None:
        self._picture.setPixmap(picture(self._symbol, tokens().muted, _PICTURE, self.devicePixelRatioF()))


class WelcomePage(QuietPage):
    """The empty library: a place to drop a folder on, and the demo library."""

    add_folder = Signal()
    open_demo = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("add-folder", parent)
        self.frame.setObjectName("dropTarget")
        self.add = self.add_button(self.tr("Add a folder…"), main=True)
        self.add.clicked.connect(self.add_folder)
        self.demo = self.add_button(self.tr("Open the demo library"))
        self.demo.clicked.connect(self.open_demo)
        self.model = label(role="caption", wrap=True)
        self.model.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.add_line(self.model)
        self.model.hide()
        self.invite()

    def invite(self) -> None:
        """Nothing here yet."""
        self.say(
            self.tr("Drop a folder with scores or MIDI files here"),
            self.tr(
                "They are read where they are and never changed. Then describe the music you are looking "
                "for, in any language. Nothing leaves this computer."
            ),
        )
        self._show_buttons(True)

    def show_model(self, text: str) -> None:
        """Which model listens and on what it runs: there is nothing to set up."""
        self.model.setText(text)
        self.model.setVisible(bool(text))

    def wait(self) -> None:
        """A first folder is being read."""
        self.say(self.tr("Reading your folder"), self.tr("Pieces appear here as soon as they are read."))
        self._show_buttons(False)

    def found_nothing(self) -> None:
        """Folders are there, music is not."""
        self.say(
            self.tr("No music found in your folders"),
            self.tr("Scores in MusicXML, ABC, Humdrum or MEI and MIDI files are read. Add another folder?"),
        )
        self._show_buttons(True)

    def light_up(self, dropping: bool) -> None:
        """Show that a drop is welcome."""
        self.frame.setProperty("dropping", "true" if dropping else "false")
        self.frame.style().unpolish(self.frame)
        self.frame.style().polish(self.frame)

    def _show_buttons(self, shown: bool) -> None:
        self.add.setVisible(shown)
        self.demo.setVisible(shown)


class NoHitsPage(QuietPage):
    """A search that found nothing, and the way out of it."""

    clear_search = Signal()
    search_everywhere = Signal()
    left_out = Signal(object)  # a Way

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("search", parent)
        self.ways: list[QPushButton] = []
        self.clear = self.add_button(self.tr("Clear the search"), main=True)
        self.clear.clicked.connect(self.clear_search)
        self.everywhere = self.add_button(self.tr("Search all pieces"))
        self.everywhere.clicked.connect(self.search_everywhere)

    def offer(self, ways: Sequence[Way], asked: Asked | None) -> None:
        """Which filter to leave out so that there is something, and how many pieces that gives."""
        for old in self.ways:
            self.buttons.removeWidget(old)
            old.deleteLater()
        self.ways = []
        if asked is None or not ways:
            return
        for way in ways:
            said = filter_words.condition(asked.conditions[way.number])
            text = self.tr("Without “%1” (%2)").replace("%1", said).replace("%2", words.number(way.pieces))
            button = QPushButton(text)
            button.clicked.connect(lambda _=False, way=way: self.left_out.emit(way))
            self.buttons.insertWidget(1 + len(self.ways), button)
            self.ways.append(button)
        chips = " · ".join(filter_words.condition(one) for one in asked.conditions)
        heading = self.tr("No piece is all of this: %1").replace("%1", chips)
        self.say(heading, self.tr("Leave one of them out:"))

    def explain(self, searched: str, folder: str, kind: Kind = Kind.FOLDER) -> None:
        """Nothing for ``searched``, in ``folder`` (or another place, of ``kind``) or anywhere."""
        self.everywhere.setVisible(bool(folder))
        self.clear.setVisible(bool(searched))
        if not searched:
            self.say(self.tr("No pieces in “%1”").replace("%1", folder), self._why_empty(kind))
        elif folder:
            where = self.tr("Nothing in “%1” sounds like “%2”").replace("%1", folder)
            self.say(where.replace("%2", searched), self.tr("Look in all pieces, or use other words."))
        else:
            self.say(
                self.tr("Nothing sounds like “%1”").replace("%1", searched),
                self.tr(
                    "Use other words, or fewer: a mood, a dance, an instrument, a name, a line of the text."
                ),
            )

    def _why_empty(self, kind: Kind) -> str:
        reasons = {
            Kind.TAG: self.tr("Choose pieces and press T, or drag them onto the tag."),
            Kind.COLLECTION: self.tr("Choose pieces and press Ctrl+M, or drag them onto it."),
            Kind.SEARCH: self.tr("Nothing in the library fits this search now."),
            Kind.NEW: self.tr("What the next look into your folders brings stands here."),
            Kind.UNTAGGED: self.tr("Every piece carries a tag."),
            Kind.SUGGESTED: self.tr("No suggestion waits for you."),
            Kind.DUPLICATES: self.tr("No two pieces seem to be the same."),
            Kind.MISSING: self.tr("Every piece is where it was."),
        }
        folder = self.tr("The folder may be offline, or nothing in it could be read: see Problems.")
        return reasons.get(kind, folder)
