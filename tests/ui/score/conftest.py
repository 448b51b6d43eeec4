"""Views of scores with a real engraver, one for all tests of a module."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clamp_desktop.engraving.transposing import AS_WRITTEN, Transposition
from clamp_desktop.scores import Score
from clamp_desktop.ui.background.jobs import Desk, Office
from clamp_desktop.ui.score.boxes import Boxes
from clamp_desktop.ui.score.pages_view import PagesView
from clamp_desktop.workers.crew import Crew

HEAD = "X:1\nT:A Long Walk\nC:A. Walker\nM:3/4\nL:1/4\nQ:1/4=60\nK:G\n"
SHORT = HEAD + "|:GAB|cde:|\nfga|g3|]\n"
LONG = HEAD + "GAB|cde|fga|gfe|\n" * 60 + "G3|]\n"


@dataclasses.dataclass
class Studio:
    """A desk that paints, and children that engrave."""

    desk: Desk
    crew: Crew

    def score(self, text: str, path: Path = Path("tune.abc")) -> Score:
        """A score from its text."""
        return Score(self.crew.engraver, path, text, self.crew.copyist)


@pytest.fixture(scope="module")
def studio(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Studio]:
    crew = Crew(readers=1)
    crew.engraver.start()
    office = Office(tmp_path_factory.mktemp("studio"), lambda: crew)
    desk = Desk(office, "painter")
    desk.start()
    yield Studio(desk, crew)
    desk.stop()
    assert desk.join(10)
    office.close()


@dataclasses.dataclass
class Show:
    """A view of pages, and what one does with it."""

    view: PagesView
    bot: QtBot
    studio: Studio

    def show(self, text: str, transposition: Transposition = AS_WRITTEN) -> None:
        """Show a score and wait until it is drawn."""
        self.view.show_score(self.studio.score(text), transposition)
        self.wait()

    def wait(self) -> None:
        """Wait until all that is in sight is drawn, sharply."""
        self.bot.waitUntil(lambda: self.view.complete, timeout=20_000)

    def timed(self) -> None:
        """Wait until it is known when the notes sound."""
        self.view.store.want_times()
        self.bot.waitUntil(lambda: self.view.store.times is not None, timeout=20_000)

    def boxes(self, page: int = 1) -> Boxes:
        """Where notes and measures are."""
        assert self.view.store.edition is not None
        found = self.view.easel.boxes(self.view.store.edition.key, page)
        assert found is not None
        return found

    def point(self, place: QPointF, page: int = 1) -> QPoint:
        """A place of a page, in units, as a point of the view."""
        return (self.view.page_rect(page).topLeft() + place * self.view.zoom).toPoint()

    def note(self, number: int) -> str:
        """The id of a note, in the order of playing."""
        assert self.view.store.times is not None
        return self.view.store.times.notes[number]

    def picture(self) -> QImage:
        """What is seen."""
        return self.view.viewport().grab().toImage()

    def count(self, colour: str, tolerance: int = 24) -> int:
        """How many pixels of the view have nearly this colour."""
        image = self.picture().convertToFormat(QImage.Format.Format_RGB32)
        seen = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)[:, :, :3]
        wanted = QColor(colour)
        far = np.abs(seen.astype(int) - [wanted.blue(), wanted.green(), wanted.red()]).max(axis=2)
        return int((far <= tolerance).sum())


@pytest.fixture
def show(qtbot: QtBot, studio: Studio) -> Iterator[Show]:
    view = PagesView(studio.desk)
    view.resize(600, 480)
    view.show_endless(False)
    view.show()
    qtbot.waitExposed(view)
    yield Show(view, qtbot, studio)
    view.show_score(None)
    qtbot.waitUntil(lambda: not view.easel._busy)
    view.close()
    view.deleteLater()
