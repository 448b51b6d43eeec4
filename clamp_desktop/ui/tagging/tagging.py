"""Everything in one window that has to do with tags beyond the left side's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from clamp_desktop.ui import words
from clamp_desktop.ui.left.places import Kind, Place
from clamp_desktop.ui.right.piece_sheet import chips
from clamp_desktop.ui.tagging.choosing import Choosing
from clamp_desktop.ui.tagging.label_sets import LabelSets
from clamp_desktop.ui.tagging.reviewing import Reviewing
from clamp_desktop.ui.tagging.suggesting import Suggesting, outcome
from clamp_desktop.ui.tagging.transferring import Transferring
from clamp_desktop.ui.tagging.whys import Whys

if TYPE_CHECKING:
    from clamp_desktop.librarian import Librarian
    from clamp_desktop.library.catalogue.pieces import PieceRow
    from clamp_desktop.progress import Summary
    from clamp_desktop.tagging.suggest import Suggested
    from clamp_desktop.ui.background.jobs import Desk
    from clamp_desktop.ui.main_window import MainWindow


class Tagging(QObject):
    """Belongs to one window.

    ``desk`` answers from the database, ``seeker`` may ask the model, ``idle`` may take its time.
    ``suggested``: other suggestions wait than before; ``arranged``: another page is in the middle.
    """

    suggested = Signal()
    arranged = Signal()

    def __init__(self, window: MainWindow, desk: Desk, seeker: Desk, idle: Desk) -> None:
        super().__init__(window)
        self._window = window
        self.whys = Whys(seeker, self)
        self.suggesting: Suggesting = Suggesting(idle, window.housekeeping.activity, self)
        self.reviewing: Reviewing = Reviewing(window, desk, self.whys)
        self.choosing: Choosing = Choosing(window, desk, seeker)
        page, status = self.reviewing.page, window.status
        page.choice_wanted.connect(self.choosing.open)
        self.choosing.suggest_wanted.connect(self.suggest)
        page.suggest_wanted.connect(self.suggest)
        self.label_sets: LabelSets = LabelSets(window, desk, seeker, idle)
        self.transferring: Transferring = Transferring(window, idle)
        self.label_sets.export_wanted.connect(self._export_labels)
        self.label_sets.import_wanted.connect(self.transferring.ask_which_labels_to_read)
        window.centre.add_page(Kind.SUGGESTED, page)
        window.centre.add_page(Kind.LABELS, self.label_sets.area, lambda: self.label_sets.beside)
        self.label_sets.suggested.connect(self._other_suggestions)
        self.label_sets.arranged.connect(self.arranged)
        self.label_sets.review_wanted.connect(self.review_labels)
        window.sidebar.visited.connect(lambda _: self.label_sets.visit())
        window.sidebar.visited.connect(lambda _: self.reviewing.visit())
        window.preview.shown.connect(self._explain)
        window.changes.changed.connect(self.whys.forget)
        self.suggesting.progressed.connect(status.show_progress)
        self.suggesting.finished.connect(self._show_suggested)
        self.suggesting.filled.connect(lambda _: self._other_suggestions())
        window.updater.finished.connect(self._look_for_new)
        self._seeker = seeker
        self.suggesting.failed.connect(lambda error: status.say(words.trouble(error)))
        status.cancelled.connect(self.suggesting.cancel)

    def begin(self) -> None:
        """Suggested tags are called as in the language of the window, whichever they were suggested in."""
        self._seeker.ask(_call_anew, lambda changed: self._other_suggestions() if changed else None)

    def _look_for_new(self, summary: Summary) -> None:
        wanted = self._window.preferences.now.suggests_new and not summary.cancelled
        if wanted and not self._window.updater.busy:
            self.suggesting.look_for_new()

    def _export_labels(self) -> None:
        entry = self._window.sidebar.entry(self._window.sidebar.place)
        if entry is not None:
            self.transferring.ask_where_to_write_labels(entry.place.id, entry.name)

    # --- suggesting ---

    def suggest(self) -> None:
        """Suggest tags for all pieces."""
        self._begin(None)

    def suggest_for_chosen(self) -> None:
        """Suggest tags for the chosen pieces."""
        ids = list(self._window.preview.ids)
        if ids:
            self._begin(ids)
        else:
            self._window.status.mention(self.tr("Choose pieces first, then have tags suggested for them."))

    def _begin(self, ids: list[int] | None) -> None:
        if self.suggesting.busy:
            return
        waits = self.tr("Tags are suggested when the folders are read.")
        busy = self._window.updater.busy
        self._window.status.mention(waits if busy else self.tr("Looking for tags that fit…"))
        self.suggesting.begin(ids)

    def _show_suggested(self, done: Suggested) -> None:
        self._other_suggestions()
        self._window.status.say(outcome(done))

    def _other_suggestions(self) -> None:
        self.whys.forget()
        self.reviewing.page.model.forget_reasons()
        self.suggested.emit()
        self.reviewing.look()
        self.choosing.look()
        self._window.preview.look_again()

    def review_labels(self) -> None:
        """Review what label sets suggest."""
        self.reviewing.page.choose_source("probe")
        self._window.sidebar.go(Place(Kind.SUGGESTED))

    # --- deciding ---

    def decide(self, accept: bool) -> None:
        """Accept or reject what is chosen in the queue; elsewhere, what is suggested first for the piece."""
        page, preview = self.reviewing.page, self._window.preview
        if self.reviewing.here:
            (page.accept_chosen if accept else page.reject_chosen)()
            return
        waiting = _waiting(preview.row) if self._window.detail.isVisible() else []
        if preview.row is None or not waiting:
            self._window.status.mention(self.tr("No suggestion waits for this piece."))
        elif accept:
            preview.edits.accept([preview.row.id], waiting[0])
        else:
            preview.edits.reject([preview.row.id], waiting[0])

    def _explain(self, row: PieceRow | None) -> None:
        """Say in the right pane why tags are suggested."""
        if row is None:
            return
        # What is computed says so itself; the model need not be woken for it.
        wanted = [(row.id, chip.name) for chip in chips(row) if chip.suggested and chip.source != "fact"]
        tags = self._window.detail.piece.tags
        self.whys.ask(
            wanted,
            "reasons of a piece",
            lambda found: tags.explain({name: why for (_, name), why in found.items()}),
        )


def _call_anew(librarian: Librarian) -> bool:
    from clamp_desktop import tagger

    return tagger.call_anew(librarian)


def _waiting(row: PieceRow | None) -> list[str]:
    """The tags that are suggested for a piece, in their order in the right pane."""
    return [] if row is None else [chip.name for chip in chips(row) if chip.suggested]
