"""Music in the middle of the window, as large as it can be, and back again."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from clamp_desktop.ui.score.music_pane import MusicPane


class Stage(QObject):
    """``changed`` carries whether the music is large now.

    Attributes:
        middle: what stands in the middle of the window: the list of pieces, or the music.
    """

    changed = Signal(bool)

    def __init__(self, centre: QWidget, music: MusicPane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._music = music
        self._home: QVBoxLayout | None = None
        self._at = 0
        self._focus: QWidget | None = None
        self._before: QWidget = centre  # what the music covers while it is large
        self._page = QWidget()
        self._page.setObjectName("centre")
        self._page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._room = QVBoxLayout(self._page)
        self._room.setContentsMargins(0, 0, 0, 0)
        self.middle = QStackedWidget()
        self.middle.addWidget(centre)
        self.middle.addWidget(self._page)
        music.enlarged.connect(self.show_large)

    @property
    def large(self) -> bool:
        """Whether the music is large."""
        return self._home is not None

    def show_large(self, large: bool) -> None:
        """Give the music the middle of the window, or put it back where it was."""
        if large == self.large or (large and self._music.row is None):
            self._music.show_large(self.large)
            return
        if large:
            self._enter()
        else:
            self._leave()
        self.changed.emit(large)

    def leave(self) -> bool:
        """Make the music small; whether it was large."""
        was = self.large
        self.show_large(False)
        return was

    def _enter(self) -> None:
        parent = self._music.parentWidget()
        home = parent.layout() if parent is not None else None
        assert isinstance(home, QVBoxLayout)
        self._focus = self.middle.window().focusWidget()
        self._home, self._at = home, home.indexOf(self._music)
        self._room.addWidget(self._music)
        self._before = self.middle.currentWidget() or self._before
        self.middle.setCurrentWidget(self._page)
        self._music.show_large(True)
        self._music.take_focus()

    def _leave(self) -> None:
        assert self._home is not None
        self._home.insertWidget(self._at, self._music)
        self._home = None
        self.middle.setCurrentWidget(self._before)
        self._music.show_large(False)
        if self._focus is not None and self._focus.isVisible():
            self._focus.setFocus(Qt.FocusReason.OtherFocusReason)
