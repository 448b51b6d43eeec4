"""Joins the player to its window: the chosen piece, the views that follow, keys, settings, words."""

from __future__ import annotations

import contextlib
import importlib
import threading
from concurrent.futures import Future
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from clamp_desktop.engraving.transposing import Transposition
from clamp_desktop.ui.background.jobs import Desk
from clamp_desktop.ui.messages import translated
from clamp_desktop.ui.playing.actions import PlayingActions
from clamp_desktop.ui.playing.loading import Loader
from clamp_desktop.ui.playing.player import Player
from clamp_desktop.ui.playing.transport import Transport
from clamp_desktop.ui.score.sounding import SoundingView
from clamp_desktop.ui.settings.preferences import Preferences

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance
    from PySide6.QtWidgets import QWidget

    from clamp_desktop.library.catalogue.pieces import PieceRow
    from clamp_desktop.ui.main_window import MainWindow
    from clamp_desktop.ui.playing.engine import Engine

_READY_MS, _WARM_UP_MS = 500, 400  # after the first list, and after the first piece was chosen


class MusicView(SoundingView, Protocol):
    """What shows the chosen piece.

    Attributes:
        piece_changed: carries the piece (a ``PieceRow`` or ``None``).
        transposed: carries the ``Transposition`` in which it is shown from now on.
    """

    piece_changed: SignalInstance
    transposed: SignalInstance

    @property
    def transposition(self) -> Transposition:
        """How the piece is transposed."""

    def set_transport(self, transport: QWidget) -> None:
        """Take the buttons for playing."""


class Playing(QObject):
    """Belongs to one window; ``close`` with it. ``view`` shows the chosen piece."""

    _prepared = Signal(object)

    def __init__(self, window: MainWindow, view: MusicView, desk: Desk, preferences: Preferences) -> None:
        super().__init__(window)
        self._window = window
        self._view = view
        self._preferences = preferences
        self._devices: Any = None
        self._warm = False
        self._told = ""
        self.player = Player(self._make_engine, Loader(desk, self), self)
        self.actions_ = PlayingActions(window, self.player, self.step)
        self.actions_.loop.toggled.connect(self._loop)
        self.transport = Transport(self.player, self.actions_)
        self.transport.volume_chosen.connect(lambda percent: preferences.choose("volume", percent))
        self.transport.popover.count_chosen.connect(lambda on: preferences.choose("count_in", on))
        view.set_transport(self.transport)
        self._stretch: tuple[float, float] | None = None
        self._connect()
        self._prefer("")

    def step(self, by: int) -> None:
        """Choose the next piece of the list, or with -1 the one before; if one was playing, it plays."""
        table = self._window.table
        rows = table.chosen_rows()
        if not rows:
            table.choose_first()
            return
        piece = table.piece_id((rows[-1] if by > 0 else rows[0]) + by)
        if piece is not None:
            table.choose([piece])

    def section(self) -> tuple[str, QWidget]:
        """A page of the settings, with its name."""
        from clamp_desktop.ui.playing.playback_settings import PlaybackSettings

        return self.tr("Playback"), PlaybackSettings(self._preferences)

    def close(self) -> None:
        """End what makes the sound."""
        self.player.close()

    def _connect(self) -> None:
        player, view = self.player, self._view
        view.piece_changed.connect(self._show_piece)
        view.transposed.connect(player.transpose)
        view.sought.connect(player.play_from)
        view.stretch_chosen.connect(self._choose_stretch)
        player.moved.connect(self._follow)
        player.loaded.connect(lambda performance: self._choose_stretch(None))
        player.failed.connect(self._show_failure)
        self._preferences.changed.connect(self._prefer)
        # Whoever sees a list soon chooses from it.
        self._window.browser.listed.connect(self._get_ready, Qt.ConnectionType.SingleShotConnection)
        self._prepared.connect(self._show_instruments, Qt.ConnectionType.QueuedConnection)

    def _show_piece(self, row: PieceRow | None) -> None:
        self._view.follow(None)
        wanted = row is not None and self._preferences.now.starts_playing
        self.player.show_piece(row, self._view.transposition, play=wanted and self._warm)
        if row is not None and not self._warm:
            self._warm = True
            QTimer.singleShot(_WARM_UP_MS, self, self._warm_up)

    def _follow(self, seconds: float) -> None:
        player = self.player
        self._view.follow(seconds if player.playing or player.at > 0 else None)

    def _choose_stretch(self, stretch: tuple[float, float] | None) -> None:
        self._stretch = stretch
        if stretch is not None or self.player.loop is not None:
            self.player.set_loop(stretch)

    def _loop(self, on: bool) -> None:
        """The stretch that is marked in the music, or else the whole piece, over and over."""
        whole = (0.0, self.player.duration)
        self.player.set_loop((self._stretch or whole) if on else None)

    # --- sound ---

    def _make_engine(self) -> Engine:
        from clamp_desktop.ui.playing.engine import Engine

        engine = Engine(lambda: self._window.office.crew, self)
        engine.silent.connect(self._say_silence)
        engine.restarted.connect(
            lambda: self._say(self.tr("The sound broke off; it was started again.")),
            Qt.ConnectionType.QueuedConnection,
        )
        self._follow_devices(engine)
        return engine

    def _get_ready(self) -> None:
        QTimer.singleShot(_READY_MS, self, self._start_performer)

    def _start_performer(self) -> None:
        crew = self._window.office.crew
        if crew is not None:
            crew.performer.start()

    def _warm_up(self) -> None:
        """Somebody looks at music and may soon want to hear it: import beside the window what that takes."""
        done = threading.Thread(target=_import_sound, name="sound", daemon=True)
        done.start()
        self._wait_for(done)

    def _wait_for(self, done: threading.Thread) -> None:
        if done.is_alive():
            QTimer.singleShot(50, self, lambda: self._wait_for(done))
        else:
            self._prepare()

    def _prepare(self) -> None:
        future = self.player.engine.prepare(_path(self._preferences.now.soundfont))
        if future is not None:
            future.add_done_callback(self._tell)

    def _tell(self, future: Future[Any]) -> None:
        with contextlib.suppress(RuntimeError):  # the window is gone
            self._prepared.emit(future)

    def _show_instruments(self, future: Future[Any]) -> None:
        """A word where it is not the soundfont that was asked for."""
        if not future.cancelled():
            error = future.exception()
            self._say(translated(str(error) if error is not None else future.result().trouble))

    def _follow_devices(self, engine: Engine) -> None:
        from clamp_desktop.ui.playing.output import watch_devices

        self._devices = watch_devices(engine.look_for_device, self)

    def _prefer(self, name: str) -> None:
        now = self._preferences.now
        if name in ("", "volume"):
            self.transport.show_volume(now.volume)
            self.player.set_volume(_loudness(now.volume))
        if name in ("", "count_in"):
            self.transport.popover.show_count(now.count_in)
            self.player.set_count_in(now.count_in)
        if name in ("", "soundfont"):
            self.player.set_soundfont(_path(now.soundfont))
            if name and self._warm:
                self._prepare()

    # --- words ---

    def _say_silence(self, reason: str) -> None:
        told = self.tr("No sound device was found: the music is followed without sound.")
        if reason:
            told = f"{self.tr('There is no sound.')} {translated(reason)}"
        self._say(told)

    def _show_failure(self, sentence: str) -> None:
        told = self.tr("This piece can’t be played.") if sentence else ""
        self.transport.show_trouble(f"{told} {translated(sentence)}".strip() if told else "")

    def _say(self, sentence: str) -> None:
        """In the bottom line; the same thing once."""
        if sentence and sentence != self._told:
            self._told = sentence
            self._window.status.mention(sentence)


def _import_sound() -> None:
    from clamp_desktop.playback.soundfonts import installed

    installed()  # looks into folders, once
    importlib.import_module("clamp_desktop.ui.playing.engine")
    from clamp_desktop.ui.playing.output import be_quiet, is_silenced

    if not is_silenced():
        be_quiet()
        with contextlib.suppress(ImportError):  # the output will find out, and say it
            importlib.import_module("PySide6.QtMultimedia")


def _path(text: str) -> Path | None:
    return Path(text) if text else None


def _loudness(percent: int) -> float:
    """Ears hear powers: half of the way is a quarter of the amplitude."""
    return (percent / 100) ** 2
