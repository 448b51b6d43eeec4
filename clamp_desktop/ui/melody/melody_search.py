"""Joins the search for tunes to its window: a button beside the search field, a filter in it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QBoxLayout, QToolButton, QWidget

from clamp_desktop.ui import words
from clamp_desktop.ui.background.jobs import Desk
from clamp_desktop.ui.messages import translated
from clamp_desktop.ui.shortcuts import keys_of
from clamp_desktop.ui.style.icons import icon
from clamp_desktop.ui.style.theme import Theme, tokens

if TYPE_CHECKING:
    from clamp_desktop.librarian import Librarian
    from clamp_desktop.ui.main_window import MainWindow
    from clamp_desktop.ui.melody.melody_popover import MelodyPopover

_KEYS = "Ctrl+Shift+N"
_TOPIC = "melody"


class MelodySearch(QObject):
    """Belongs to one window.

    Attributes:
        button: opens it.
    """

    def __init__(self, window: MainWindow, desk: Desk) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._field = window.top.field
        self.action = QAction(self.tr("Find a melody…"), window)
        self.action.setShortcut(QKeySequence(_KEYS))
        self.action.setProperty("group", self.tr("Search"))
        self.action.triggered.connect(self.open)
        window.addAction(self.action)
        self.button = QToolButton()
        self.button.setDefaultAction(self.action)
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.button.setAccessibleName(self.tr("Find a melody"))
        self.button.setToolTip(words.hint(f"{self.tr('Find a melody')} ({keys_of(self.action)})"))
        column = window.top.layout()
        assert isinstance(column, QBoxLayout)
        first = column.itemAt(0)
        row = first.layout() if first is not None else None
        assert isinstance(row, QBoxLayout)
        row.insertWidget(row.indexOf(self._field) + 1, self.button)
        QWidget.setTabOrder(self._field, self.button)
        Theme.shared().changed.connect(self._dress)
        self._dress()

    @cached_property
    def popover(self) -> MelodyPopover:
        """Where the tune is played or typed; made when it is first wanted."""
        from clamp_desktop.ui.melody.melody_popover import MelodyPopover
        from clamp_desktop.ui.melody.midi_keys import MidiKeys

        popover = MelodyPopover(self._window.top)
        popover.changed.connect(self._look)
        popover.searched.connect(self._search)
        keyboard = MidiKeys(lambda: self._window.office.crew, popover)
        keyboard.struck.connect(popover.strike)
        popover.opened.connect(keyboard.listen)
        return popover

    def open(self) -> None:
        """Open the small page, with the tune that is looked for now."""
        text = self._field.text()

        def show(typed: str) -> None:
            self.popover.show_melody(typed)
            self.popover.open_below(self.button)

        self._desk.ask(lambda _: _typed(text), show, topic=_TOPIC)

    def _look(self, melody: str) -> None:
        if not melody:
            self._desk.forget(_TOPIC)
            self.popover.show_trouble("")
            return
        self._desk.ask(
            lambda librarian: _count(librarian, melody),
            self._tell,
            failed=lambda error: self.popover.show_trouble(words.trouble(error)),
            topic=_TOPIC,
        )

    def _tell(self, found: int | str) -> None:
        if isinstance(found, int):
            self.popover.show_count(found)
        else:
            self.popover.show_trouble(translated(f"{found[:1].upper()}{found[1:]}."))

    def _search(self, melody: str) -> None:
        text = self._field.text()

        def show(new: str) -> None:
            self._field.write(new)
            self._field.setFocus()

        self._desk.ask(lambda _: _with_melody(text, melody), show, topic=_TOPIC)

    def _dress(self) -> None:
        self.action.setIcon(icon("melody", tokens().muted))


def _typed(text: str) -> str:
    """The tune among the filters of a search."""
    from clamp_desktop.library.filtering.typed import parse
    from clamp_desktop.library.melody.answering import melodies_in

    return next(iter(melodies_in(parse(text).conditions)), "")


def _with_melody(text: str, melody: str) -> str:
    """A search with this tune, in the place of another."""
    from clamp_desktop.library.filtering.conditions import Condition
    from clamp_desktop.library.filtering.typed import parse

    asked = parse(text)
    for one, (start, end) in reversed(list(zip(asked.conditions, asked.places, strict=True))):
        if one.field == "melody" and not one.negated:
            text = f"{text[:start]}{text[end:]}"
    return " ".join([*text.split(), Condition("melody", (melody,)).text()])


def _count(librarian: Librarian, melody: str) -> int | str:
    """How many pieces have a tune in them, or why it is none."""
    from clamp_desktop.library.filtering.conditions import Condition
    from clamp_desktop.library.filtering.filters import Filters
    from clamp_desktop.library.melody.tune import tune_of

    try:
        tune_of(melody)
    except ValueError as error:
        return translated(str(error))
    return librarian.count(Filters(conditions=(Condition("melody", (melody,)),)))
