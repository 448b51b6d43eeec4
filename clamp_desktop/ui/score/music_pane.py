"""The music of the chosen piece: engraved pages or a piano roll, small in the right pane or large."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from clamp_desktop.engraving.transposing import AS_WRITTEN, KEYS, Transposition, semitones_to
from clamp_desktop.music.piece import Format
from clamp_desktop.ui import words
from clamp_desktop.ui.background.jobs import Desk
from clamp_desktop.ui.messages import translated
from clamp_desktop.ui.score.music_actions import MusicActions
from clamp_desktop.ui.score.music_bar import MusicBar
from clamp_desktop.ui.score.pages_view import Fit, PagesView
from clamp_desktop.ui.score.sounding import SoundingView
from clamp_desktop.ui.score.transposing_menu import TransposingMenu
from clamp_desktop.ui.settings.preferences import Preferences
from clamp_desktop.ui.style.tokens import SPACE_1, SPACE_2

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance

    from clamp_desktop.library.catalogue.pieces import PieceRow
    from clamp_desktop.scores import Score

_PAUSE_MS = 60  # nobody who runs through the list with ↓ waits for every page
_RUNNING = 0.2  # seconds between two pieces of somebody who runs
_SMALL_ZOOM = 0.55
_LEAST, _MOST, _SHARE = 280, 460, 1.25  # of the small pane's height: pixels, and of its width


class RollView(SoundingView, Protocol):
    """A ``SoundingView`` that is a widget and shows a piece as a piano roll."""

    def show_piece(self, row: PieceRow | None) -> None:
        """Show this piece; ``None``: nothing."""

    def zoom_by(self, steps: float) -> None:
        """So many steps nearer, or farther away."""

    def zoom_naturally(self) -> None:
        """As when a piece is opened."""


Written = Callable[["Score"], None]
Unwritten = Callable[[Exception], None]


class MusicPane(QWidget):
    """A ``ScoreView`` and a ``SoundingView``.

    ``piece_changed`` carries the piece (a ``PieceRow`` or ``None``), ``transposed`` how it is transposed from
    now on, ``enlarged`` whether it is to be large, ``export_wanted`` and ``print_wanted`` come with the bar's
    buttons.

    Attributes:
        row: the piece that is shown.
        score: its score, once it is known; ``None`` for MIDI that was not written out.
        pages: the view of engraved pages.
        actions_: what can be done, for the window's list of keys.
        preferences: what the user chose.
    """

    sought = Signal(float)
    stretch_chosen = Signal(object)
    piece_changed = Signal(object)
    transposed = Signal(object)
    enlarged = Signal(bool)
    export_wanted = Signal()
    print_wanted = Signal()

    def __init__(
        self, desk: Desk, preferences: Preferences | None = None, parent: QWidget | None = None
    ) -> None:
        """``desk``: its thread paints and looks up what is to be painted."""
        super().__init__(parent)
        self.setObjectName("musicPane")
        self.row: PieceRow | None = None
        self.score: Score | None = None
        self.large = False
        self._desk = desk
        self.preferences = preferences or Preferences(parent=self)
        self._transpositions: dict[int, Transposition] = {}  # for as long as the program runs
        self._roll: QWidget | None = None
        self._write: Callable[[PieceRow, Written, Unwritten], None] | None = None
        self._as_roll = {True: True, False: False}  # MIDI, and scores
        self._place: tuple[int, Callable[[PagesView], None]] | None = None
        self._changed = 0.0
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._look_up)
        self._build()
        self.preferences.changed.connect(self._follow_preferences)
        self._follow_preferences()
        self.show_large(False)
        self._allow()

    def _build(self) -> None:
        self.pages = PagesView(self._desk)
        self.actions_ = MusicActions(self)
        self.transposing = TransposingMenu(self)
        self.transposing.chosen.connect(self.transpose)
        self.bar = MusicBar()
        self.bar.untransposed.connect(lambda: self.transpose(AS_WRITTEN))
        made = self.actions_
        self.bar.build(
            {"roll": made.roll, "large": made.large},
            {
                "endless": made.endless,
                "zoom-out": made.zoom_out,
                "zoom-in": made.zoom_in,
                "fit-width": made.fit_width,
                "fit-page": made.fit_page,
            },
            made.menu(),
            self.transposing,
        )
        made.roll.setVisible(False)
        self._views = QStackedWidget()
        self._views.addWidget(self.pages)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_1)
        self._column.addWidget(self.bar)
        self._column.addWidget(self._views, 1)
        self.pages.turned.connect(self.bar.show_page)
        self.pages.zoomed.connect(self.bar.show_zoom)
        self.pages.refused.connect(self._refuse)
        self.pages.opened.connect(lambda: self.enlarge(not self.large))
        self._join(self.pages)

    # --- ScoreView ---

    def show_piece(self, row: PieceRow | None) -> None:
        """See ``ScoreView``."""
        before = self.row
        self.row = row
        if row is not None and before is not None and _same_music(row, before):
            return
        self._pause.stop()
        self._desk.forget("score")
        self.score = None
        self._place = None if row is None or (self._place and self._place[0] != row.id) else self._place
        self._show_transposition()
        self._allow()
        self.piece_changed.emit(row)
        if row is None:
            self.pages.show_score(None)
            self._tell_roll(None)
            return
        self.bar.title.show_text(words.title(row))
        running = time.monotonic() - self._changed < _RUNNING
        self._changed = time.monotonic()
        if running:
            self._pause.start()
        else:
            self._look_up()

    def refresh(self) -> None:
        """See ``ScoreView``."""
        self.pages.refresh()

    # --- SoundingView ---

    def follow(self, seconds: float | None) -> None:
        """See ``SoundingView``."""
        view = self._view()
        view.follow(seconds)
        if view is not self.pages:
            self.pages.follow(None)

    # --- for others ---

    @property
    def transposition(self) -> Transposition:
        """How the piece is transposed."""
        return AS_WRITTEN if self.row is None else self._transpositions.get(self.row.id, AS_WRITTEN)

    def add_roll(
        self,
        roll: QWidget,
        write: Callable[[PieceRow, Written, Unwritten], None] | None = None,
    ) -> None:
        """Show MIDI files as a piano roll, and scores, too, where the user wants it.

        Args:
            roll: a ``RollView``.
            write: asks for a MIDI file as notation; calls back with a score, or with why there can be none.
        """
        self._roll, self._write = roll, write
        self._views.addWidget(roll)
        self._join(roll)
        self.actions_.roll.setVisible(True)
        if self.row is not None:
            self._look_up()

    def another_view(self) -> PagesView:
        """A view of pages apart from this, drawn by the same thread."""
        return PagesView(self._desk)

    def set_transport(self, transport: QWidget) -> None:
        """A line of buttons for playing, below the music."""
        self._column.addWidget(transport)

    def show_place(self, piece_id: int, seconds: tuple[float, float]) -> None:
        """Mark a stretch of a piece and bring it into sight, now or when that piece is shown."""
        self._put_place(piece_id, lambda pages: pages.show_place(seconds))

    def show_measures(self, piece_id: int, first: int, last: int) -> None:
        """The same for measures, counted from 0 as they are written, the last one included."""
        self._put_place(piece_id, lambda pages: pages.show_measures(first, last))

    def clear_place(self) -> None:
        """Nothing is marked any more."""
        self._place = None
        self.pages.show_place(None)

    # --- what the user does ---

    def transpose(self, transposition: Transposition) -> None:
        """Show the piece in another key, until the program ends; its file stays as it is."""
        row = self.row
        if row is not None and row.format == Format.MIDI and transposition.interval in KEYS:
            key = row.facts.key
            transposition = (key and semitones_to(transposition.interval, key.tonic, key.mode)) or AS_WRITTEN
        if row is None or transposition == self.transposition:
            self._show_transposition()
            return
        self._transpositions[row.id] = transposition
        self.pages.transpose(transposition)
        self._show_transposition()
        self.transposed.emit(transposition)

    def zoom_by(self, steps: float) -> None:
        """What is shown, so many steps nearer, or farther away."""
        (self._shown_roll() or self.pages).zoom_by(steps)

    def zoom_naturally(self) -> None:
        """What is shown in its natural size."""
        roll = self._shown_roll()
        if roll is None:
            self.pages.zoom_to(1.0)
        else:
            roll.zoom_naturally()

    def show_roll(self, shown: bool) -> None:
        """The piano roll, or notation."""
        if self.row is not None:
            self._as_roll[self.row.format == Format.MIDI] = shown
            self._look_up()

    def show_endless(self, endless: bool) -> None:
        """How large music is laid out."""
        self.preferences.choose("pages", "endless" if endless else "pages")

    def use_dark_paper(self, dark: bool) -> None:
        """What music is drawn on."""
        self.preferences.choose("paper", "dark" if dark else "light")

    def enlarge(self, large: bool) -> None:
        """Ask for more room, or give it back."""
        self.enlarged.emit(large)

    def export(self) -> None:
        """Write the music into files."""
        if self.row is not None:
            self.export_wanted.emit()

    def print_pages(self) -> None:
        """Put it on real paper."""
        if self.score is not None:
            self.print_wanted.emit()

    def take_focus(self) -> None:
        """The keyboard goes to what is shown."""
        shown = self._views.currentWidget()
        if shown is not None:
            shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_large(self, large: bool) -> None:
        """The music has got the middle of the window, or stands in the right pane again."""
        self.large = large
        self.actions_.large.setChecked(large)
        self.actions_.large.setText(self.tr("Music small") if large else self.tr("Music large"))
        self.bar.change_icon(self.actions_.large, "small" if large else "large")
        self.bar.show_wide(large)
        margin = SPACE_2 if large else 0
        self._column.setContentsMargins(margin, SPACE_1 if large else 0, margin, 0)
        down = QSizePolicy.Policy.Expanding if large else QSizePolicy.Policy.Fixed
        self.setSizePolicy(QSizePolicy.Policy.Expanding, down)
        self._fit_height()
        if large:
            self.pages.show_endless(self.preferences.now.pages == "endless")
            self.pages.fit(Fit.WIDTH)
            if self.pages.endless:
                self.pages.zoom_to(1.0)
        else:
            self.pages.show_endless(True)
            self.pages.zoom_to(_SMALL_ZOOM)
        self._allow()

    # --- inside ---

    def _view(self) -> SoundingView:
        shown = self._views.currentWidget()
        return self._roll if shown is self._roll and self._roll is not None else self.pages  # type: ignore[return-value]

    def _shown_roll(self) -> RollView | None:
        """The piano roll, where it is what is seen."""
        roll = self._roll
        return roll if roll is not None and self._views.currentWidget() is roll else None  # type: ignore[return-value]

    def _join(self, view: QWidget) -> None:
        sought: SignalInstance = view.sought  # type: ignore[attr-defined]
        chosen: SignalInstance = view.stretch_chosen  # type: ignore[attr-defined]
        sought.connect(self.sought)
        chosen.connect(self.stretch_chosen)

    def _look_up(self) -> None:
        """Fetch what has to be shown of the piece."""
        row = self.row
        if row is None:
            return
        midi = row.format == Format.MIDI
        rolled = self._roll is not None and self._as_roll[midi]
        self._views.setCurrentWidget(self._roll if rolled and self._roll is not None else self.pages)
        self.actions_.roll.setChecked(rolled)
        self._allow()
        self._tell_roll(row if rolled else None)
        if rolled:
            self.pages.follow(None)
        elif not midi:
            self._desk.ask(
                lambda librarian: librarian.score(row.id),
                self._show_score,
                failed=self._refuse,
                topic="score",
            )
        elif self._write is not None:
            self.pages.say(self.tr("Writing it out as notation…"))
            self._write(
                row, self._take_written(row.id, self._show_score), self._take_written(row.id, self._refuse)
            )
        else:
            self.pages.say(self.tr("A MIDI file has no printed page."))

    def _take_written(self, piece_id: int, take: Callable[..., None]) -> Callable[..., None]:
        """Hands on what was made for a piece, if it is still shown."""

        def hand_on(made: object) -> None:
            if self.row is not None and self.row.id == piece_id:
                take(made)

        return hand_on

    def _tell_roll(self, row: PieceRow | None) -> None:
        if self._roll is not None:
            self._roll.show_piece(row)  # type: ignore[attr-defined]

    def _show_score(self, score: Score) -> None:
        self.score = score
        self.pages.show_score(score, self.transposition)
        self._allow()
        if self._place is not None and self.row is not None and self._place[0] == self.row.id:
            self._place[1](self.pages)

    def _refuse(self, error: Exception) -> None:
        self.score = None
        self._allow()
        reason = (
            translated(str(error)) if hasattr(error, "detail") else ""
        )  # others have no words for the user
        self.pages.say(f"{self.tr('This piece can’t be drawn.')} {reason}".strip())

    def _put_place(self, piece_id: int, mark: Callable[[PagesView], None]) -> None:
        self._place = piece_id, mark
        if self.row is not None and self.row.id == piece_id and self.score is not None:
            mark(self.pages)

    def _show_transposition(self) -> None:
        self.bar.show_transposition(self.transposition)
        self.transposing.show_for(self.row.facts.key if self.row is not None else None, self.transposition)

    def _allow(self) -> None:
        self.actions_.allow(
            score=self.score is not None and self._views.currentWidget() is self.pages,
            roll=self.row is not None and self._views.currentWidget() is self._roll,
            piece=self.row is not None,
            paged=self.large and not self.pages.endless,
        )
        self.transposing.setEnabled(self.row is not None)

    def _follow_preferences(self, name: str = "") -> None:
        now = self.preferences.now
        if name in ("", "paper"):
            self.actions_.dark.setChecked(now.paper == "dark")
            self.pages.use_paper(now.paper == "dark")
        if name in ("", "pages"):
            self.actions_.endless.setChecked(now.pages == "endless")
            if self.large:
                self.show_large(True)

    # --- Qt ---

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_height()

    def _fit_height(self) -> None:
        """In the pane the music is as high as suits its width."""
        height = 0 if self.large else min(max(round(self.width() * _SHARE), _LEAST), _MOST)
        self._views.setMinimumHeight(height)


def _same_music(one: PieceRow, other: PieceRow) -> bool:
    """Whether nothing differs that could be seen on the page."""
    return (one.id, one.path, one.number, one.state, one.format) == (
        other.id,
        other.path,
        other.number,
        other.state,
        other.format,
    ) and one.facts.note_count == other.facts.note_count
