"""Which model listens and what it runs on: in the bottom line, on the first page, in the settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from clamp_desktop.ui import words
from clamp_desktop.ui.background.jobs import Desk
from clamp_desktop.ui.messages import translated
from clamp_desktop.ui.models import words as model_words

if TYPE_CHECKING:
    from clamp_desktop.librarian import Librarian
    from clamp_desktop.ui.main_window import MainWindow
    from clamp_desktop.workers.messages import ModelInfo, Speed


class Listener(QObject):
    """Asks the model what it is, again where it could not answer before."""

    def __init__(self, window: MainWindow, desk: Desk) -> None:
        """``desk`` is one that may have to wait for the model."""
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._known = True  # or being asked for
        self._tried_out = False  # whether it has answered something: only then it is sure what it runs on
        self._cautions: set[str] = set()
        self._said = (self.tr("Loading the model…"), "", "")
        self._waits = False
        window.housekeeping.model_choice.changed.connect(self._ask_anew)

    def begin(self) -> None:
        """Have the model loaded."""
        self._window.status.show_model(self._said[0])
        self.ask()

    def ask(self) -> None:
        """Ask what it is."""
        self._known = True
        self._desk.ask(_what_it_is, self._show, failed=self._miss)

    def try_again(self) -> None:
        """It has just answered something: ask, unless it is known."""
        if not self._known or not self._tried_out:
            self._tried_out = True
            self.ask()

    def tell(self) -> None:
        """Say in the settings, where they are open, what is known."""
        settings = self._window.housekeeping.settings
        if settings is not None:
            settings.show_model(*self._said)
            settings.models.show_waiting(self._waits)

    def _ask_anew(self) -> None:
        self._tried_out = False
        self.ask()

    def _show(self, answer: tuple[ModelInfo, Speed | None, bool]) -> None:
        info, speed, waits = answer
        window = self._window
        said = f"{translated(info.name)} · {model_words.device(info.device)}"
        if waits:
            until = self.tr("%1, until %2 has listened")
            said = until.replace("%1", said).replace("%2", window.housekeeping.model_choice.name)
        pace = model_words.pace(speed)
        caution = translated(info.caution)
        hints = (self.tr("The model that listens, and what it runs on"), pace, caution)
        window.status.show_model(said, "\n".join(filter(None, hints)), doubtful=bool(caution))
        ready = self.tr("Ready to listen: %1").replace("%1", said)
        window.centre.welcome.show_model("\n".join(filter(None, (ready, pace, caution))))
        self._said, self._waits = (said, pace, caution), waits
        self.tell()
        if caution and caution not in self._cautions:
            self._cautions.add(caution)
            window.status.mention(caution)

    def _miss(self, error: Exception) -> None:
        self._known = False
        said = self.tr("no model: searching by words only")
        self._said = (said, words.trouble(error), "")
        self._window.status.show_model(*self._said[:2])
        self._window.centre.welcome.show_model(said)
        self.tell()


def _what_it_is(librarian: Librarian) -> tuple[ModelInfo, Speed | None, bool]:
    info = librarian.model_info()
    return info, librarian.model_speed(info), librarian.waits_for_chosen
