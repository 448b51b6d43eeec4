"""Keeps the settings of what may be suggested in step with the library."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from clamp_desktop.ui import words
from clamp_desktop.ui.tagging import choice_calls

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from clamp_desktop.ui.background.jobs import Desk
    from clamp_desktop.ui.changing.change_calls import Call
    from clamp_desktop.ui.main_window import MainWindow
    from clamp_desktop.ui.tagging.choice_page import ChoicePage


class Choosing(QObject):
    """Belongs to one window; ``desk`` answers from the database, ``seeker`` may ask the model.

    ``suggest_wanted``: suggest anew, with what may be suggested now.
    """

    suggest_wanted = Signal()

    def __init__(self, window: MainWindow, desk: Desk, seeker: Desk) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._seeker = seeker
        self.page: ChoicePage | None = None
        window.changes.changed.connect(self.look)

    def section(self) -> tuple[str, QWidget]:
        """The page for the settings, and what it is called there."""
        from clamp_desktop.ui.tagging.choice_page import ChoicePage

        self.page = page = ChoicePage(self._window.preferences)
        page.switched.connect(lambda group, wanted: self._make(choice_calls.switch(group, wanted)))
        page.described.connect(lambda name, said: self._make(choice_calls.describe(name, said)))
        page.forgotten.connect(lambda name: self._make(choice_calls.forget(name)))
        page.removed.connect(lambda source, probe: self._make(choice_calls.remove(source, probe)))
        page.preview_wanted.connect(self._preview)
        page.suggest_wanted.connect(self.suggest_wanted)
        self.look()
        return self.tr("Suggested tags"), page

    def open(self, name: str = "") -> None:
        """Show it; with a name, at the sentence for that tag."""
        self._window.housekeeping.show_settings()
        settings = self._window.housekeeping.settings
        if settings is not None and self.page is not None:
            settings.show_section(self.page)
            if name:
                self.page.describe(name)

    def look(self) -> None:
        """Ask what may be suggested."""
        if self.page is not None:
            self._desk.ask(choice_calls.choice, self.page.show_choice, topic="choice of tags")

    def _make(self, call: Call) -> None:
        self._window.changes.make(call)

    def _preview(self, sentence: str) -> None:
        page = self.page
        if page is not None:
            self._seeker.ask(
                lambda librarian: choice_calls.fitting(librarian, sentence),
                lambda found: page.show_fitting(sentence, found),
                failed=lambda error: page.show_trouble(words.trouble(error)),
                topic="fitting",
            )
