"""The window: where its parts are, and how they talk to each other."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QMainWindow,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from clamp_desktop.ui import words
from clamp_desktop.ui.actions import Actions
from clamp_desktop.ui.asking.search_tools import SearchTools
from clamp_desktop.ui.asking.searching import Searching
from clamp_desktop.ui.asking.top_bar import TopBar
from clamp_desktop.ui.background.folder_care import FolderCare
from clamp_desktop.ui.background.housekeeping import Housekeeping
from clamp_desktop.ui.background.jobs import Desk, Office
from clamp_desktop.ui.background.listener import Listener
from clamp_desktop.ui.background.status_line import StatusLine
from clamp_desktop.ui.background.updating import Updater
from clamp_desktop.ui.changing.changes import Changes
from clamp_desktop.ui.changing.dragging import Dragging
from clamp_desktop.ui.changing.organiser import Organiser
from clamp_desktop.ui.changing.piece_edits import PieceEdits
from clamp_desktop.ui.changing.renaming import Renaming
from clamp_desktop.ui.left.overview import Overview, look_around
from clamp_desktop.ui.left.sidebar import Kind, Place, Sidebar
from clamp_desktop.ui.melody.found_places import FoundPlaces
from clamp_desktop.ui.melody.melody_search import MelodySearch
from clamp_desktop.ui.middle.browser import Browser, Listing
from clamp_desktop.ui.middle.centre import Centre
from clamp_desktop.ui.middle.gallery import Gallery
from clamp_desktop.ui.middle.piece_menu import PieceMenu
from clamp_desktop.ui.middle.piece_model import PieceModel, Wanted
from clamp_desktop.ui.playing.playing import Playing
from clamp_desktop.ui.right.detail_pane import DetailPane
from clamp_desktop.ui.right.piece_files import PieceFiles
from clamp_desktop.ui.right.preview import Preview
from clamp_desktop.ui.right.right_side import RightSide
from clamp_desktop.ui.roll.rolls import Rolls
from clamp_desktop.ui.score.music import Music
from clamp_desktop.ui.score.music_pane import MusicPane
from clamp_desktop.ui.score.stage import Stage
from clamp_desktop.ui.settings.preferences import Preferences
from clamp_desktop.ui.tagging.tagging import Tagging
from clamp_desktop.ui.widgets.parts import hairline
from clamp_desktop.ui.window_state import WindowState

if TYPE_CHECKING:
    from clamp_desktop.progress import Summary

SIZE = (1280, 800)
_SIDEBAR, _DETAIL = 200, 304


class MainWindow(QMainWindow):
    """One library in one window. ``start`` begins the work; ``join`` waits for its end after closing.

    ``demo_wanted``: show the demo library instead; ``own_wanted``: away from it, with files to add to the
    user's own.
    """

    demo_wanted = Signal()
    own_wanted = Signal(object)

    def __init__(self, office: Office, demo: bool = False, preferences: Preferences | None = None) -> None:
        super().__init__()
        self.office = office
        self.demo = demo
        self.preferences = preferences or Preferences()
        self._desk = Desk(self.office, "desk")
        self._seeker = Desk(self.office, "seeker")
        self._engraver = Desk(self.office, "engraver")
        self._reader = Desk(self.office, "reader")
        self._keeper = Desk(self.office, "keeper")
        self._listener = Desk(self.office, "listener")
        self._desks = (self._desk, self._seeker, self._engraver, self._reader, self._keeper, self._listener)
        self._overview = Overview()
        self._waiting_for_news = False
        self.model = PieceModel(self)
        self.browser = Browser(self._desk, self._seeker, self)
        self.updater = Updater(self._reader, self)
        self.changes = Changes(self._keeper, self)
        self.setWindowTitle(self.tr("Demo library – CLaMP Desktop") if demo else "CLaMP Desktop")
        self.actions_ = Actions(self)
        self._build()
        edits = PieceEdits(self.changes, self._desk, self)
        self.preview = Preview(self._desk, self.model, self.detail, self.score, edits)
        self.files: PieceFiles = PieceFiles(self.preview)
        self.files.failed.connect(self.status.mention)
        self.gallery = Gallery(self.centre, self.model, self._desk, self.preview, self.actions_.cards)
        self.housekeeping = Housekeeping(self, self._desk, self.preferences)
        self.listener = Listener(self, self._seeker)
        self.organiser: Organiser = Organiser(self, self._reader)
        self.renaming: Renaming = Renaming(self, self._desk)
        self.folders: FolderCare = FolderCare(self, self.housekeeping.watcher)
        self.dragging: Dragging = Dragging(self, self._desk)
        self.piece_menu = PieceMenu(self.actions_, (self.table, self.gallery.cards), self)
        self.tagging: Tagging = Tagging(self, self._desk, self._seeker, self._reader)
        self._connect()
        self.right_side: RightSide = RightSide(self)
        self.music = Music(self, self.score, self.stage, self._desk)
        self.playing = Playing(self, self.score, self._listener, self.preferences)
        self.rolls = Rolls(self, self.score, self._desk)
        self.places = FoundPlaces(self, self.score, self.rolls.pane, self.playing.player)
        self.melodies = MelodySearch(self, self._desk)
        self._state = WindowState(office.folder, self)
        if not self._state.restore():
            self.resize(*SIZE)

    # --- building ---

    def _build(self) -> None:
        self.top = TopBar()
        self.search = self.top.field
        self.sidebar = Sidebar(demo=self.demo)
        self.sidebar.setMinimumWidth(150)
        self.centre = Centre(self.model)
        self.table = self.centre.table
        self.score = MusicPane(self._engraver, self.preferences)
        self.stage = Stage(self.centre, self.score, self)
        self.detail = DetailPane(self.score)
        self.status = StatusLine()
        self.panes = QSplitter(Qt.Orientation.Horizontal)
        self.panes.setHandleWidth(1)
        self.panes.setChildrenCollapsible(False)
        for pane in (self.sidebar, self.stage.middle, self.detail):
            self.panes.addWidget(pane)
        self.panes.setStretchFactor(1, 1)
        self.panes.setSizes([_SIDEBAR, SIZE[0] - _SIDEBAR - _DETAIL - 2, _DETAIL])
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.actions_.dress_button(self.top.menu)
        self.top.menu.setMenu(self.actions_.menu(self))
        column.addWidget(self.top)
        column.addWidget(hairline())
        column.addWidget(self.panes, 1)
        column.addWidget(hairline())
        column.addWidget(self.status)
        self.setCentralWidget(whole)

    def _connect(self) -> None:
        centre = self.centre
        self.search.asked.connect(self._search)
        self.search.left_down.connect(self._enter_list)
        self.sidebar.visited.connect(self._visit)
        self.sidebar.add_folder.connect(self.folders.ask_to_add)
        self.sidebar.leave_demo.connect(self.leave_demo)
        centre.left.connect(self.step_back)
        centre.welcome.add_folder.connect(self.folders.ask_to_add)
        centre.welcome.open_demo.connect(self.open_demo)
        centre.no_hits.clear_search.connect(self.clear_search)
        centre.no_hits.search_everywhere.connect(self._search_everywhere)
        self.searching = Searching(self.top, centre, self.browser, self._desk)
        self.tools = SearchTools(self.top, self.browser, self._desk, self.changes)
        self.searching.by_file.connect(lambda: self.sidebar.go(Place(), quietly=True))
        centre.problems.retry_wanted.connect(self.retry)
        centre.problems.reveal_wanted.connect(self.files.reveal_path)
        self.table.chosen.connect(self._choose)
        self.table.sorted_by.connect(self.browser.sort)
        self.table.left_at_top.connect(self.focus_search)
        self.model.wanted.connect(self._fetch)
        self.detail.similar_wanted.connect(self.show_similar)
        self.detail.reveal_wanted.connect(self.files.reveal)
        self.browser.listed.connect(self._show_listing)
        self.browser.failed.connect(self._show_trouble)
        self.browser.slow.connect(centre.show_searching)
        self.updater.progressed.connect(self.status.show_progress)
        self.updater.changed.connect(self._library_changed)
        self.updater.finished.connect(self._show_summary)
        self.updater.failed.connect(self._show_trouble)
        self.changes.changed.connect(self._library_changed)
        self.tagging.suggested.connect(self._library_changed)
        self.tagging.arranged.connect(self._show_state)
        self.organiser.upkeep.freshened.connect(self._look_around)
        self.changes.said.connect(self.status.tell)
        self.changes.refused.connect(lambda error: self.status.mention(words.refusal(error)))
        self.changes.past.connect(self.actions_.show_past)
        self.status.cancelled.connect(self.updater.cancel)
        self.status.followed.connect(self._follow)
        for desk in self._desks:
            desk.trouble.connect(self._show_trouble)
            desk.closed_door.connect(self._show_broken)

    # --- life ---

    def start(self, chosen: Sequence[Path] = ()) -> None:
        """Begin to work: show what is known, load the model, add ``chosen``, look for changes in folders."""
        for desk in self._desks:
            desk.start()
        self.browser.refresh()
        self._look_around()
        self.searching.begin()
        self.changes.look()
        self._seeker.ask(lambda librarian: librarian.learn_words())
        self.tagging.begin()
        self.listener.begin()
        self._waiting_for_news = bool(chosen)
        self.housekeeping.newcomers.expect(chosen)
        self.updater.update(chosen)
        self.housekeeping.start()
        self.browser.listed.connect(self._state.restore_late, Qt.ConnectionType.SingleShotConnection)
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def join(self, seconds: float = 8.0) -> bool:
        """After closing: wait until all threads and children have ended; whether they did in time."""
        patience = 0.5  # for a batch to be committed, before the children are ended
        ended = [desk.join(patience) for desk in self._desks]
        self.housekeeping.close()
        self.gallery.close()
        self.office.close()
        return all(done or desk.join(seconds) for done, desk in zip(ended, self._desks, strict=True))

    def keep_state(self) -> None:
        """Write down how the window is, for the next one."""
        self.right_side.leave()
        self._state.save()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.keep_state()
        self.updater.cancel()
        self.music.stop()
        self.organiser.upkeep.stop()
        self.playing.close()
        for desk in self._desks:
            desk.stop()
        super().closeEvent(event)

    # --- what the user does ---

    def focus_search(self) -> None:
        """Into the search field, everything in it chosen."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def clear_search(self) -> None:
        """Empty the field, leave an example, show everything again."""
        self.search.show_words("")
        self.browser.start_over()

    def step_back(self) -> None:
        """Leave the large music, the piece's page, the example or the words; else leave the field."""
        if self.stage.leave() or self.right_side.leave():
            return
        if self.browser.looking.searching or self.search.text():
            self.clear_search()
        else:
            self._enter_list()

    def show_similar(self) -> None:
        """Pieces that sound like the chosen one."""
        row = self.preview.row
        if row is not None:
            self.search.show_words("")
            self.browser.look_like(row.id, words.title(row))
            self.sidebar.go(Place(), quietly=True)

    def open_demo(self) -> None:
        """Show the library that ships with the program, in place of this one."""
        self.demo_wanted.emit()

    def leave_demo(self) -> None:
        """Back from the demo library to the user's own."""
        self.own_wanted.emit(())

    def add(self, chosen: Sequence[Path]) -> None:
        """Add folders or single files to the library and read them; to the user's own, never to the demo."""
        if self.demo and chosen:
            self.own_wanted.emit(chosen)
            return
        self.status.say(self.tr("Looking for music…"))
        self._waiting_for_news = True
        self.housekeeping.newcomers.expect(chosen)
        self.updater.update(chosen)

    def rescan(self) -> None:
        """Look again for new, changed and missing files."""
        if not self.updater.busy:
            self.add(())

    def retry(self) -> None:
        """Give the files that could not be read another chance."""
        self.status.say(self.tr("Trying again…"))
        self._waiting_for_news = True
        self.updater.update(retry=True)

    def show_left(self, shown: bool) -> None:
        """The left pane, or more room."""
        self.sidebar.setVisible(shown)

    def show_right(self, shown: bool) -> None:
        """The right pane, or more room."""
        self.right_side.show(shown)

    def _follow(self, link: str) -> None:
        if link == "problems":
            self.sidebar.go(Place(Kind.PROBLEMS))
        elif link == "undo":
            self.changes.undo()

    # --- what is shown ---

    def _search(self, text: str) -> None:
        if self.centre.has_page(self.sidebar.place.kind):
            self.sidebar.go(Place(), quietly=True)
        self.browser.look_for(text, self.sidebar.place)

    def _search_everywhere(self) -> None:
        self.sidebar.go(Place())

    def _visit(self, place: Place) -> None:
        if self.centre.has_page(place.kind):
            self._show_state()
        else:
            self.browser.visit(place)

    def _enter_list(self) -> None:
        self.right_side.leave()
        if self.centre.page is self.table:
            self.centre.view.setFocus(Qt.FocusReason.OtherFocusReason)
            self.table.choose_first()

    def _choose(self, chosen: int | tuple[int, ...] | None) -> None:
        # An example is not among its answers, and stays in view until one of them is chosen.
        if chosen is not None or self.browser.looking.like is None:
            self.preview.show(chosen)

    def _fetch(self, wanted: Wanted) -> None:
        self._desk.ask(
            lambda librarian: librarian.rows(wanted.ids), lambda rows: self.model.supply(wanted, rows)
        )

    def _library_changed(self) -> None:
        self._look_around()
        # Answers are asked for again when all is read; in between they would only shift under the eye.
        if not (self.browser.looking.searching and self.updater.busy):
            self.browser.refresh()

    def _look_around(self) -> None:
        self._desk.ask(look_around, self._show_overview, topic="overview", again=True)

    def _show_overview(self, overview: Overview) -> None:
        self._overview = overview
        self.show_places()
        self.centre.problems.show_problems(overview.problems)
        self._show_state()

    def show_places(self) -> None:
        """The left pane anew, for its folders may be in another state."""
        if self._overview.known:
            self.sidebar.show_sections(self.folders.with_states(self._overview.sections()))

    def _show_listing(self, listing: Listing) -> None:
        self.centre.show_listing(listing)
        self._show_state()
        self.status.caution(self._caution(listing), listing.words_only_because)
        if listing.looking.searching and not listing.words_only_because:
            self.listener.try_again()

    def _caution(self, listing: Listing) -> str:
        if not listing.words_only_because:
            return ""
        return self.tr("Searched titles and facts only: the model could not be asked.")

    def _show_state(self) -> None:
        self.centre.show_state(self._overview, self.sidebar.place, self.updater.busy)
        self.right_side.fit()

    def _show_summary(self, summary: Summary) -> None:
        self._library_changed()
        self.preview.refresh()
        if self._waiting_for_news or words.is_news(summary):
            self.status.show_summary(summary)
        else:
            self.status.say("")
        self._waiting_for_news = False

    def _show_broken(self, error: Exception) -> None:
        self.centre.show_broken(words.trouble(error))
        self.status.say("")
        self.right_side.fit()

    def _show_trouble(self, error: Exception) -> None:
        self.status.say(words.trouble(error))

    # --- Qt ---

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.right_side.fit()
