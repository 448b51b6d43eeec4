"""Keeps the pages of label sets in step with the library, and has label sets learn beside the window."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget

from clamp_desktop.ui import words
from clamp_desktop.ui.changing import change_calls as calls
from clamp_desktop.ui.left.places import Kind, Place
from clamp_desktop.ui.tagging import label_calls

if TYPE_CHECKING:
    from clamp_desktop.tagger import Trained
    from clamp_desktop.ui.background.jobs import Desk
    from clamp_desktop.ui.main_window import MainWindow
    from clamp_desktop.ui.tagging.label_page import LabelPage
    from clamp_desktop.ui.tagging.label_words import LabelSet
    from clamp_desktop.ui.tagging.labelling_model import ToLabel
    from clamp_desktop.ui.tagging.labelling_page import LabellingPage
    from clamp_desktop.ui.tagging.new_label_page import NewLabelPage

_TOPIC = "label set"
_PAUSE_MS = 4_000  # after a change of tags: others may follow


class LabelSets(QObject):
    """Belongs to one window. ``desk`` answers from the database, ``seeker`` may ask the model, ``idle`` may
    take its time.

    ``arranged``: another page is shown. ``suggested``: other suggestions wait than before. The others say
    what the pages ask for.
    """

    arranged = Signal()
    suggested = Signal()
    review_wanted = Signal()
    export_wanted = Signal()
    import_wanted = Signal()

    def __init__(self, window: MainWindow, desk: Desk, seeker: Desk, idle: Desk) -> None:
        super().__init__(window)
        self._window = window
        self._desk, self._seeker, self._idle = desk, seeker, idle
        self._learning: set[int] = set()
        self._entered = False
        self._proposed: tuple[str, Sequence[str]] = ("", ())
        self.area = QStackedWidget()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._refresh)
        window.changes.changed.connect(self._changed)
        window.updater.finished.connect(self._pause.start)

    # --- pages, made when they are first looked at: most who start the program never do ---

    @cached_property
    def page(self) -> LabelPage:
        """How a label set stands."""
        from clamp_desktop.ui.tagging.label_page import LabelPage

        page = LabelPage()
        page.learn_wanted.connect(lambda: self.learn(self.id))
        page.apply_wanted.connect(self._apply)
        page.review_wanted.connect(self.review_wanted)
        page.label_wanted.connect(self._ask_for_pieces)
        page.automatic_wanted.connect(self._let_tag)
        page.export_wanted.connect(self.export_wanted)
        self.area.addWidget(page)
        return page

    @cached_property
    def new_page(self) -> NewLabelPage:
        """Where a label set is made."""
        from clamp_desktop.ui.tagging.new_label_page import NewLabelPage

        page = NewLabelPage()
        page.made.connect(self._make)
        page.left.connect(lambda: self._window.sidebar.go(Place()))
        page.import_wanted.connect(self.import_wanted)
        self.area.addWidget(page)
        return page

    @cached_property
    def labelling(self) -> LabellingPage:
        """Where pieces are labelled by hand."""
        from clamp_desktop.ui.tagging.labelling_page import LabellingPage

        page = LabellingPage()
        page.labelled.connect(self._label)
        page.chosen.connect(self._show_piece)
        page.finished.connect(lambda: self.learn(self.id))
        self.area.addWidget(page)
        return page

    @property
    def here(self) -> bool:
        """Whether a label set is what the user looks at."""
        return self._window.sidebar.place.kind == Kind.LABELS

    @property
    def id(self) -> int:
        """The label set that the user looks at; 0 for a new one."""
        return self._window.sidebar.place.id if self.here else 0

    @property
    def beside(self) -> bool:
        """Whether a piece belongs beside the page."""
        shown = self.area.currentWidget()
        return shown is not None and shown is vars(self).get("labelling")

    def visit(self) -> None:
        """Another place is visited: a label set, or one that leaves them."""
        if not self.here:
            if self._entered:
                self._entered = False
                self._window.preview.show(self._window.table.chosen_ids() or None)
            return
        self._entered = True
        if self.id:
            self.page.begin(self.id)
            self._turn_to(self.page)
            self.look()
        else:
            name, chosen, self._proposed = *self._proposed, ("", ())
            self._turn_to(self.new_page)
            self._desk.ask(
                label_calls.tags, lambda tags: self.new_page.begin(tags, chosen, name), topic=_TOPIC
            )

    def propose(self, name: str, tags: Sequence[str]) -> None:
        """A new label set, for which name and tags are filled in."""
        self._proposed = (name, tags)
        self._window.sidebar.go(Place(Kind.LABELS))

    def _turn_to(self, page: LabelPage | NewLabelPage | LabellingPage) -> None:
        self.area.setCurrentWidget(page)
        self.arranged.emit()

    def look(self) -> None:
        """Ask how the label set stands."""
        one = self.id
        if one:
            self._seeker.ask(
                lambda librarian: label_calls.label_set(librarian, one), self._show, topic=_TOPIC
            )

    def _show(self, one: LabelSet | None) -> None:
        if one is not None and one.id == self.id:
            self.page.show_set(one)
            self.page.show_learning(one.id in self._learning)

    def _changed(self) -> None:
        self._pause.start()
        if self.here:
            self.look()
            self._look_at_labels()

    # --- making and learning ---

    def _make(self, name: str, tags: Sequence[str], exclusive: bool) -> None:
        def made() -> None:
            self._desk.ask(lambda librarian: label_calls.id_of(librarian, name), self._go_to)

        self._window.changes.make(label_calls.make(name, tags, exclusive), made)

    def _go_to(self, one: int | None) -> None:
        if one is not None:
            self._window.sidebar.expect(Place(Kind.LABELS, one))
            self.learn(one, quietly=True)

    def learn(self, one: int, quietly: bool = False) -> None:
        """Let a label set learn; ``quietly``: say nothing where there are too few examples yet."""
        if not one or one in self._learning:
            return
        self._learning.add(one)
        self.page.show_learning(True)
        if self.beside:
            self._turn_to(self.page)

        def learned(trained: Trained) -> None:
            self._learning.discard(one)
            said = self.tr("Learned. %Ln suggestion(s) wait under “To review”.", "", trained.suggested)
            if trained.unclear:
                left = self.tr("%Ln piece(s) with several of its tags were left out.", "", trained.unclear)
                said = f"{said} {left}"
            self._window.status.mention(said)
            self._tell()

        def failed(error: Exception) -> None:
            self._learning.discard(one)
            if not quietly or not isinstance(error, ValueError):
                self._window.status.mention(words.refusal(error))
            self.look()

        self._idle.ask(lambda librarian: label_calls.learn(librarian, one), learned, failed=failed)

    def _apply(self) -> None:
        one = self.id
        self._window.status.mention(self.tr("Suggesting…"))

        def done(count: int) -> None:
            said = self.tr("%Ln suggestion(s) wait under “To review”.", "", count)
            self._window.status.mention(said)
            self._tell()

        self._idle.ask(lambda librarian: label_calls.apply(librarian, one), done, failed=self._refuse)

    def _tell(self) -> None:
        self.suggested.emit()
        self._window.changes.look()  # a set that may tag by itself has done something to undo
        self.look()

    def _refuse(self, error: Exception) -> None:
        self._window.status.mention(words.refusal(error))

    def _refresh(self) -> None:
        """Label sets whose labels have changed learn anew when there is time."""

        def done(count: int) -> None:
            if count:
                self._tell()

        # What cannot learn now does after the next change; nobody waits for it.
        self._idle.ask(label_calls.refresh, done, failed=lambda _: None, topic="learning anew")

    def _let_tag(self, from_confidence: float | None) -> None:
        if self.id:
            self._window.changes.make(label_calls.let_tag(self.id, from_confidence))

    # --- labelling ---

    def _ask_for_pieces(self) -> None:
        one = self.id
        self._seeker.ask(
            lambda librarian: label_calls.worth_labelling(librarian, one),
            lambda found: self._show_pieces(*found),
            failed=self._refuse,
            topic=_TOPIC,
        )

    def _show_pieces(self, one: LabelSet | None, pieces: Sequence[ToLabel]) -> None:
        if one is None or one.id != self.id:
            return
        self._turn_to(self.labelling)
        self.labelling.show_pieces([row.name for row in one.classes], one.exclusive, pieces)

    def _show_piece(self, piece_id: int | None) -> None:
        if self.here and self.beside:
            self._window.preview.show(piece_id)

    def _label(self, piece_id: int, before: Sequence[str], now: Sequence[str]) -> None:
        make = self._window.changes.make
        gone = [name for name in before if name not in now]
        new = [name for name in now if name not in before]
        if len(gone) == len(new) == 1:
            make(calls.retag([piece_id], gone[0], new[0]))
            return
        for name in gone:
            make(calls.untag([piece_id], name))
        for name in new:
            make(calls.tag([piece_id], name))

    def _look_at_labels(self) -> None:
        """After undo, say, the list shows what the library says."""
        if not self.beside:
            return
        ids, names = self.labelling.model.piece_ids(), self.labelling.tags
        if ids:
            self._desk.ask(
                lambda librarian: label_calls.labels_of(librarian, ids, names),
                self.labelling.show_labels,
                topic="labels",
            )
