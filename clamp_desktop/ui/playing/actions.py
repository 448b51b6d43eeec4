"""What can be done with the music by key: for the window's list of keys and the bar's buttons."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QMainWindow, QWidget

from clamp_desktop.ui import words
from clamp_desktop.ui.shortcuts import keys_of
from clamp_desktop.ui.style.icons import icon
from clamp_desktop.ui.style.theme import Theme, tokens

if TYPE_CHECKING:
    from clamp_desktop.ui.playing.player import Player

_SKIP = 5.0  # seconds


class PlayingActions(QObject):
    """Belongs to one window. ``step`` chooses the next piece, or with -1 the one before."""

    def __init__(self, window: QMainWindow, player: Player, step: Callable[[int], object]) -> None:
        super().__init__(window)
        self._window = window
        self._player = player
        make = self._make
        self.play = make(self.tr("Play"), ["Space"], player.toggle)
        self.play.setProperty("name", self.tr("Play and pause"))
        self.previous = make(self.tr("Previous piece"), ["Alt+Left"], lambda: step(-1))
        self.next = make(self.tr("Next piece"), ["Alt+Right"], lambda: step(1))
        self.back = make(self.tr("Five seconds back"), ["Alt+Shift+Left"], lambda: player.skip(-_SKIP))
        self.forward = make(self.tr("Five seconds further"), ["Alt+Shift+Right"], lambda: player.skip(_SKIP))
        self.loop = make(self.tr("Play over and over"), ["L"], None)
        self.loop.setCheckable(True)
        for key, action in (
            (Qt.Key.Key_MediaTogglePlayPause, self.play),
            (Qt.Key.Key_MediaPlay, self.play),
            (Qt.Key.Key_MediaPrevious, self.previous),
            (Qt.Key.Key_MediaNext, self.next),
        ):
            QShortcut(QKeySequence(key), window).activated.connect(action.trigger)
        player.changed.connect(self._follow)
        Theme.shared().changed.connect(self._dress)
        QApplication.instance().focusChanged.connect(self._leave_space)  # type: ignore[union-attr]
        self._follow()

    def _make(self, text: str, keys: list[str], call: Callable[[], object] | None) -> QAction:
        action = QAction(text, self._window)
        action.setProperty("group", self.tr("Playing"))
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        if call is not None:
            action.triggered.connect(lambda: call())
        self._window.addAction(action)
        return action

    def _leave_space(self, _before: QWidget | None, now: QWidget | None) -> None:
        """A button, or a list that opens, takes Space for itself while the keyboard is there."""
        taken = isinstance(now, QAbstractButton | QComboBox)
        context = Qt.ShortcutContext.WidgetShortcut if taken else Qt.ShortcutContext.WindowShortcut
        if context != self.play.shortcutContext():
            self.play.setShortcutContext(context)

    def _follow(self) -> None:
        player = self._player
        self.play.setText(self.tr("Pause") if player.playing else self.tr("Play"))
        for action in (self.play, self.back, self.forward, self.loop):
            action.setEnabled(player.has_piece)
        self.loop.blockSignals(True)
        self.loop.setChecked(player.loop is not None)
        self.loop.blockSignals(False)
        self._dress()

    def _dress(self) -> None:
        look = tokens()
        self.play.setIcon(icon("pause" if self._player.playing else "play", look.text))
        self.previous.setIcon(icon("previous", look.muted))
        self.next.setIcon(icon("next", look.muted))
        self.loop.setIcon(icon("loop", look.accent if self.loop.isChecked() else look.muted))
        for action in (self.play, self.previous, self.next, self.loop):
            action.setToolTip(words.hint(f"{action.text()} ({keys_of(action)})"))
