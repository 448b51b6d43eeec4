"""Where a search found something in a piece: marked in the score or the piano roll, and heard from there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from clamp_desktop.music.piece import Format
from clamp_desktop.ui.playing.player import Player
from clamp_desktop.ui.roll.roll_pane import RollPane
from clamp_desktop.ui.score.music_pane import MusicPane

if TYPE_CHECKING:
    from clamp_desktop.engraving.times import ScoreTimes
    from clamp_desktop.library.catalogue.pieces import PieceRow
    from clamp_desktop.library.places import Place
    from clamp_desktop.playback.performance import Performance
    from clamp_desktop.ui.main_window import MainWindow


class FoundPlaces(QObject):
    """Belongs to one window."""

    def __init__(self, window: MainWindow, music: MusicPane, roll: RollPane, player: Player) -> None:
        super().__init__(window)
        self._model = window.model
        self._music = music
        self._roll = roll
        self._player = player
        self._piece: int | None = None
        self._place: Place | None = None
        self._start: float | None = None  # seconds, as soon as they are known
        window.preview.shown.connect(self._show)
        window.browser.listed.connect(lambda _: self._show(window.preview.row))
        roll.placed.connect(lambda stretch: self._begin_at(stretch[0]))
        music.pages.store.timed.connect(self._know_times)
        player.loaded.connect(self._arrive)

    def _show(self, row: PieceRow | None) -> None:
        place = None if row is None else self._found(row.id)
        piece = None if row is None else row.id
        if (piece, place) == (self._piece, self._place):
            return
        had = self._place is not None
        self._piece, self._place, self._start = piece, place, None
        if row is None:
            return
        self._roll.show_place(row.id, place)
        if place is None:
            if had:
                self._music.clear_place()
        elif row.format == Format.MIDI:
            self._music.show_place(row.id, place.seconds)
            if any(place.seconds):
                self._begin_at(place.seconds[0])
        elif place.bars is not None:
            self._music.show_measures(row.id, *place.bars)

    def _found(self, piece_id: int) -> Place | None:
        hit = self._model.hit(piece_id)
        return None if hit is None else next((one.place for one in hit.why if one.place is not None), None)

    def _know_times(self, times: ScoreTimes | None) -> None:
        place, row = self._place, self._music.row
        if times is None or place is None or row is None or row.id != self._piece or place.bars is None:
            return
        if row.format != Format.MIDI and self._start is None:
            shift = _silent_bars(times)
            if shift:
                self._music.show_measures(row.id, place.bars[0] + shift, place.bars[1] + shift)
            span = times.span_of_written(place.bars[0] + shift, place.bars[1] + shift)
            if span is not None:
                self._begin_at(span[0])

    def _begin_at(self, seconds: float) -> None:
        """Whoever plays the piece hears it from here."""
        self._start = seconds
        if self._player.performance is not None and not self._player.playing:
            self._seek()

    def _arrive(self, performance: Performance | None) -> None:
        if performance is not None:
            self._seek()

    def _seek(self) -> None:
        if self._start is not None and self._player.at == 0.0:
            self._player.seek(self._start)


def _silent_bars(times: ScoreTimes) -> int:
    """Bars before the first note. The text that the model reads has none, so places do not count them."""
    if not len(times.onsets):
        return 0
    first = times.measure_at(float(times.onsets[0]))
    return times.written.index(times.measures[first]) if first > 0 else 0
