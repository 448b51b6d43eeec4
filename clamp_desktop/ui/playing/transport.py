"""The line of buttons below the music: before, play, next, where it is, and how it is played."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from clamp_desktop.ui.playing.seek_slider import SeekSlider
from clamp_desktop.ui.playing.sound_popover import SoundPopover
from clamp_desktop.ui.playing.time_words import clock, place_in
from clamp_desktop.ui.style.icons import icon
from clamp_desktop.ui.style.theme import Theme, tabular, tokens
from clamp_desktop.ui.style.tokens import SPACE_1
from clamp_desktop.ui.widgets.parts import label

if TYPE_CHECKING:
    from clamp_desktop.ui.playing.actions import PlayingActions
    from clamp_desktop.ui.playing.player import Player

_WIDE = 420  # pixels from which the length and the speed are shown


class Transport(QWidget):
    """``volume_chosen`` carries per cent. Time runs from left to right, in every language."""

    volume_chosen = Signal(int)

    def __init__(self, player: Player, actions: PlayingActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("transport")
        self._player = player
        self._actions = actions
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.previous = self._button(actions.previous)
        self.play = self._button(actions.play)
        self.next = self._button(actions.next)
        self.slider = SeekSlider()
        self.time = label("0:00", "muted")
        self.time.setFont(tabular(self.time.font()))
        self.time.setAccessibleName(self.tr("Time"))
        self.loop = self._button(actions.loop)
        self.speed = QToolButton()
        self.speed.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.speed.setToolTip(self.tr("Back to the usual speed"))
        self.speed.clicked.connect(lambda: player.set_speed(1.0))
        self.how = QToolButton()
        self.how.setToolTip(self.tr("Speed, volume and parts"))
        self.how.setAccessibleName(self.tr("How it is played: speed, volume and parts"))
        self.how.clicked.connect(self.open_popover)
        self.popover = SoundPopover(self)
        self.trouble = label(role="muted", wrap=True)
        self.trouble.hide()
        self._build()
        self._connect()
        Theme.shared().changed.connect(self._dress)
        self._dress()
        self._follow()

    def open_popover(self) -> None:
        """Speed, volume and parts."""
        self._show_parts()
        self.popover.open_above(self.how)
        self.popover.speed.setFocus(Qt.FocusReason.PopupFocusReason)

    def show_volume(self, percent: int) -> None:
        """How loud it is."""
        self.popover.show_volume(percent)

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for button in (self.previous, self.play, self.next):
            row.addWidget(button)
        row.addSpacing(SPACE_1)
        row.addWidget(self.slider, 1)
        row.addSpacing(SPACE_1)
        row.addWidget(self.time)
        for button in (self.speed, self.loop, self.how):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.trouble)

    def _connect(self) -> None:
        player, popover = self._player, self.popover
        self.slider.sought.connect(player.seek)
        self.slider.browsed.connect(self._show_time)
        player.moved.connect(self._move)
        player.changed.connect(self._follow)
        player.loaded.connect(lambda performance: self._show_parts())
        popover.speed_chosen.connect(lambda percent: player.set_speed(percent / 100))
        popover.volume_chosen.connect(self.volume_chosen)
        popover.parts_chosen.connect(player.set_parts)

    def _move(self, seconds: float) -> None:
        self.slider.show_place(seconds)
        if not self.slider.isSliderDown():
            self._show_time(seconds)

    def _show_time(self, seconds: float) -> None:
        duration = self._player.duration
        text = clock(seconds)
        if self.width() >= _WIDE and duration:
            text = f"{text} / {clock(round(duration))}"
        if text != self.time.text():
            self.time.setText(text)
            self.time.setAccessibleDescription(place_in(seconds, duration))
            self.time.setToolTip(place_in(seconds, duration))

    def _follow(self) -> None:
        """Show what is so."""
        player = self._player
        if self.slider.maximum() != round(player.duration * 20) or not player.duration:
            self.slider.show_duration(player.duration)
            widest = clock(player.duration).translate(str.maketrans("123456789", "000000000"))
            self.time.setMinimumWidth(self.time.fontMetrics().horizontalAdvance(widest))
        self._move(player.at)
        self.slider.show_loop(player.loop)
        percent = round(player.speed * 100)
        self.popover.show_speed(percent)
        self.popover.parts.show_choice(player.muted, player.solo)
        self.speed.setText(self.tr("%1 %").replace("%1", str(percent)))
        self.speed.setAccessibleName(self.tr("Speed: %1 %").replace("%1", str(percent)))
        self._fit()
        self._dress()

    def _show_parts(self) -> None:
        performance = self._player.performance
        parts = performance.parts if performance is not None else ()
        self.popover.show_parts(parts, self._player.muted, self._player.solo)

    def show_trouble(self, sentence: str) -> None:
        """Why nothing can be played; empty for nothing."""
        self.trouble.setText(sentence)
        self.trouble.setVisible(bool(sentence))

    def _button(self, action: QAction) -> QToolButton:
        button = QToolButton()
        button.setDefaultAction(action)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        button.setAccessibleName(action.text())
        action.changed.connect(lambda: button.setAccessibleName(action.text()))
        return button

    def _dress(self) -> None:
        look = tokens()
        changed = bool(self._player.muted or self._player.solo or self._player.speed != 1.0)
        self.how.setIcon(icon("sliders", look.accent if changed else look.muted))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_time(self._player.at)
        self._fit()

    def _fit(self) -> None:
        """In a narrow pane the line of time needs the room; the other button's colour tells of the speed."""
        self.speed.setVisible(self.width() >= _WIDE and self._player.speed != 1.0)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())
