"""The player: one piece at a time, played, paused, sought, repeated, faster or slower, by some or by all."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from clamp_desktop.engraving.transposing import AS_WRITTEN, Transposition
from clamp_desktop.music.piece import Format
from clamp_desktop.playback.take import FASTEST, SLOWEST, Click, Take, fitting_loop, next_number
from clamp_desktop.ui.playing.loading import Loader

if TYPE_CHECKING:
    from clamp_desktop.library.catalogue.pieces import PieceRow
    from clamp_desktop.playback.performance import Performance
    from clamp_desktop.ui.playing.engine import Engine

_TICK_MS = 15
_PAUSE_MS = 150  # nobody who runs through a list waits for every piece
_REFLECTION = 0.05  # seconds before the first note where a silent beginning is skipped
_LONG_SILENCE = 1.0
_UNKNOWN = "The file could not be read."


class Player(QObject):
    """Times are seconds of the piece at its own speed, repeats unrolled.

    ``moved``: the place that is heard, some sixty times a second while it plays, and wherever it is put.
    ``changed``: something else is so than before: what is loaded, whether it plays, speed, loop, parts.
    ``loaded``: another ``Performance`` is there, or ``None``.
    ``failed``: a sentence on why the piece cannot be played; empty when another one is chosen.

    Nothing that needs numbers is imported before a piece is played.
    """

    moved = Signal(float)
    changed = Signal()
    loaded = Signal(object)
    failed = Signal(str)

    def __init__(
        self, make_engine: Callable[[], Engine], loader: Loader, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._make_engine = make_engine
        self._engine: Engine | None = None
        self._loader = loader
        self._row: PieceRow | None = None
        self._transposition = AS_WRITTEN
        self._performance: Performance | None = None
        self._playing = False
        self._wanted = False  # plays as soon as it is loaded
        self._asked = False  # by the user, not because another piece was playing
        self._counts_in = False
        self._loading = False
        self._at = 0.0
        self._speed = self._volume = 1.0
        self._loop: tuple[float, float] | None = None
        self._muted: frozenset[int] = frozenset()
        self._solo: frozenset[int] = frozenset()
        self._soundfont: Path | None = None
        self._ticks = QTimer(self)
        self._ticks.setTimerType(Qt.TimerType.PreciseTimer)
        self._ticks.setInterval(_TICK_MS)
        self._ticks.timeout.connect(self._tick)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._load)

    # --- what is so ---

    @property
    def engine(self) -> Engine:
        """What makes the sound."""
        if self._engine is None:
            self._engine = self._make_engine()
            self._engine.ended.connect(self._end)
            self._engine.set_volume(self._volume)
        return self._engine

    @property
    def performance(self) -> Performance | None:
        """What is loaded."""
        return self._performance

    @property
    def playing(self) -> bool:
        """Whether it plays, or will as soon as it is loaded."""
        return self._playing or self._wanted

    @property
    def has_piece(self) -> bool:
        """Whether there is something that may be played."""
        return self._row is not None

    @property
    def at(self) -> float:
        """The place, in seconds."""
        return self._at

    @property
    def duration(self) -> float:
        """Seconds of the whole piece; 0 while it is not known."""
        return 0.0 if self._performance is None else self._performance.duration

    @property
    def speed(self) -> float:
        """1.0 is the piece's own."""
        return self._speed

    @property
    def loop(self) -> tuple[float, float] | None:
        """The stretch that is played over and over."""
        return self._loop

    @property
    def muted(self) -> frozenset[int]:
        """Parts that were silenced."""
        return self._muted

    @property
    def solo(self) -> frozenset[int]:
        """Parts that are heard alone."""
        return self._solo

    @property
    def silent(self) -> frozenset[int]:
        """Parts that are not heard: because they are muted, or because others are heard alone."""
        if self._solo and self._performance is not None:
            return frozenset(range(len(self._performance.parts))) - self._solo
        return self._muted

    # --- what the user does ---

    def show_piece(
        self, row: PieceRow | None, transposition: Transposition = AS_WRITTEN, play: bool = False
    ) -> None:
        """Another piece is chosen; it plays if one was playing, or with ``play``."""
        if row is not None and self._row is not None and _same_music(row, self._row):
            self._row = row
            return
        keep = (self.playing or play) and row is not None
        self._drop()
        self._row, self._transposition = row, transposition
        self.failed.emit("")
        self.loaded.emit(None)
        self.moved.emit(0.0)
        if row is not None:
            self._wanted, self._asked = keep, False
            self._loading = True
            self._pause.start()
        self.changed.emit()

    def transpose(self, transposition: Transposition) -> None:
        """Hear the piece in another key, from where it is; see ``Transposition.heard``."""
        if transposition == self._transposition or self._row is None:
            return
        self._transposition = transposition
        if self._row.format == Format.MIDI:
            self._change()
            return
        self._wanted, at = self.playing, self._at
        self._stop()
        self._load(at)

    def toggle(self) -> None:
        """Play or pause."""
        if self.playing:
            self.pause()
        else:
            self.play()

    def play(self, counted: bool = True) -> None:
        """Play from where it is; ``counted`` in, where the user wants that."""
        if self._performance is None:
            if self._row is not None:
                self._wanted = self._asked = True
                if not self._loading or self._pause.isActive():
                    self._load()
                self.changed.emit()
            return
        if self._playing:
            return
        if self._at >= self.duration - 0.01:
            self._at = 0.0
        if self._loop is not None and not self._loop[0] <= self._at < self._loop[1]:
            self._at = self._loop[0]
        if self._at == 0.0 and self._performance.start > _LONG_SILENCE:
            self._at = self._performance.start - _REFLECTION
        self._playing = True
        self.engine.play(self._take(self._at, counted=counted), self._performance)
        self._ticks.start()
        self.changed.emit()

    def pause(self) -> None:
        """Be silent; the place stays."""
        self._wanted = False
        if self._playing:
            place = self.engine.place()
            if place is not None:
                self._at = place
            self._stop()
            self.moved.emit(self._at)
        self.changed.emit()

    def seek(self, seconds: float) -> None:
        """Go to a place; it plays on if it plays. A place outside the loop ends the loop."""
        self._at = min(max(seconds, 0.0), self.duration)
        if self._loop is not None and not self._loop[0] - 0.01 <= self._at <= self._loop[1]:
            self._loop = None
            self.changed.emit()
        if self._playing and self._performance is not None:
            self.engine.play(self._take(self._at), self._performance)
        self.moved.emit(self._at)

    def play_from(self, seconds: float) -> None:
        """Go to a place and play."""
        self.seek(seconds)
        self.play()

    def skip(self, seconds: float) -> None:
        """Go so much further, or back."""
        if self._performance is not None:
            self.seek(self._at + seconds)

    def set_speed(self, speed: float) -> None:
        """Another speed; the pitch stays."""
        self._speed = min(max(speed, SLOWEST), FASTEST)
        self._change()

    def set_loop(self, loop: tuple[float, float] | None) -> None:
        """Play a stretch over and over, or to the end again with ``None``."""
        if self._performance is None:
            return
        self._loop = fitting_loop(loop, self._performance)
        if self._loop is not None and not self._loop[0] <= self._at < self._loop[1]:
            self.seek(self._loop[0])
            self.changed.emit()
        else:
            self._change()

    def set_parts(self, muted: Iterable[int], solo: Iterable[int]) -> None:
        """Who is silent, and who is heard alone; the latter counts more."""
        self._muted, self._solo = frozenset(muted), frozenset(solo)
        self._change()

    def set_count_in(self, on: bool) -> None:
        """Whether a bar is counted from now on, whenever the user begins to play."""
        self._counts_in = on

    def set_volume(self, volume: float) -> None:
        """Loudness, 0 to 1."""
        self._volume = volume
        if self._engine is not None:
            self._engine.set_volume(volume)

    def set_soundfont(self, path: Path | None) -> None:
        """Other instruments; see ``Take.soundfont``."""
        if path != self._soundfont:
            self._soundfont = path
            self._change()

    def close(self) -> None:
        """Stop for good."""
        self._drop()
        if self._engine is not None:
            self._engine.close()

    # --- how it is done ---

    def _take(self, at: float, counted: bool = False) -> Take:
        return Take(
            next_number(),
            at,
            self._speed,
            self._semitones(),
            self.silent,
            self._loop,
            self.engine.rate,
            self._soundfont,
            self._count(at) if counted else (),
        )

    def _count(self, at: float) -> tuple[Click, ...]:
        if not self._counts_in or self._performance is None:
            return ()
        from clamp_desktop.playback.counting import count_in

        return count_in(self._performance, at)

    def _semitones(self) -> int:
        """How far the synthesiser transposes: a MIDI file; a score comes transposed from the engraver."""
        if self._row is None or self._row.format != Format.MIDI:
            return 0
        try:
            return int(self._transposition.heard or "0")
        except ValueError:
            return 0

    def _change(self) -> None:
        if self._playing and self._performance is not None:
            self.engine.change(self._take, self._performance)
        self.changed.emit()

    def _load(self, at: float = 0.0) -> None:
        self._pause.stop()
        row = self._row
        if row is None:
            return
        self._loading = True
        self._loader.load(row.id, self._transposition, lambda heard: self._arrive(heard, at), self._cannot)

    def _arrive(self, performance: Performance, at: float) -> None:
        self._loading = False
        wanted, self._wanted = self._wanted, False
        if self._performance is not None and len(performance.parts) != len(self._performance.parts):
            self._muted = self._solo = frozenset()
        self._performance = performance
        self._loop = fitting_loop(self._loop, performance)
        self._at = min(at, performance.duration)
        self.loaded.emit(performance)
        self.moved.emit(self._at)
        if wanted:
            self.play(counted=self._asked)
        else:
            self.changed.emit()

    def _cannot(self, error: Exception) -> None:
        self._loading = self._wanted = False
        # Others have no words for the user.
        self.failed.emit(str(error) if hasattr(error, "detail") else _UNKNOWN)
        self.changed.emit()

    def _drop(self) -> None:
        """Away with the piece that was chosen."""
        self._pause.stop()
        self._loader.forget()
        self._stop()
        self._wanted = self._loading = False
        self._performance, self._loop, self._at = None, None, 0.0
        self._muted = self._solo = frozenset()

    def _stop(self) -> None:
        self._playing = False
        self._ticks.stop()
        if self._engine is not None:
            self._engine.stop()

    def _tick(self) -> None:
        place = self.engine.place()
        if place is not None and self._playing:
            self._at = place
            self.moved.emit(place)

    def _end(self) -> None:
        """Heard to the end: back to the beginning, or to that of the loop."""
        self._playing = False
        self._ticks.stop()
        self._at = 0.0
        self.moved.emit(0.0)
        self.changed.emit()


def _same_music(one: PieceRow, other: PieceRow) -> bool:
    """Whether it sounds alike: the same piece, its file not changed meanwhile."""
    mine, theirs = ((row.id, row.path, row.number, row.state, row.format) for row in (one, other))
    return mine == theirs and one.facts == other.facts
