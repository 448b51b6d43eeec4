"""The line above the music: its page, how large it is, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from clamp_desktop.engraving.transposing import Transposition
from clamp_desktop.ui import words
from clamp_desktop.ui.score.transposing_menu import TransposingMenu, said
from clamp_desktop.ui.style.icons import icon
from clamp_desktop.ui.style.theme import Theme, tokens
from clamp_desktop.ui.style.tokens import SPACE_1, SPACE_2
from clamp_desktop.ui.widgets.parts import ElidedLabel, label


class MusicBar(QWidget):
    """Shows actions that belong to the music pane; more of them where it is large.

    ``untransposed``: back to the key that is written.
    """

    untransposed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("musicBar")
        self._buttons: list[tuple[QToolButton, QAction | None, str]] = []
        self.title = ElidedLabel("heading", hugging=True)
        self.title.hide()
        self.pages = label(role="muted")
        self.pages.setAccessibleName(self.tr("Page"))
        self.zoom = label(role="muted")
        self.zoom.setAccessibleName(self.tr("Size"))
        self.transposed = QToolButton()
        self.transposed.setProperty("role", "link")
        self.transposed.setToolTip(self.tr("Show it as it is written"))
        self.transposed.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.transposed.clicked.connect(self.untransposed)
        self.transposed.hide()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(SPACE_1)
        self._wide: list[QWidget] = []
        Theme.shared().changed.connect(self._dress)

    def build(
        self, narrow: dict[str, QAction], wide: dict[str, QAction], more: QMenu, transposing: TransposingMenu
    ) -> None:
        """Put the buttons in: icon names and actions. ``wide``: only where there is room."""
        row = self._row
        row.addWidget(self.title)
        row.addWidget(self.pages)
        row.addWidget(self.transposed)
        row.addStretch(1)
        for name, action in wide.items():
            button = self._button(name, action)
            self._wide.append(button)
            row.addWidget(button)
            if name == "zoom-out":
                row.addWidget(self.zoom)
        self._wide += [self.zoom, self.title]
        key = self._menu_button("transpose", transposing, self.tr("Transpose"))
        row.addWidget(key)
        row.addWidget(self._menu_button("more", more, self.tr("More that can be done with the music")))
        for name, action in narrow.items():
            row.addWidget(self._button(name, action))
        self.show_wide(False)
        self._dress()

    def show_wide(self, wide: bool) -> None:
        """All buttons, or only those that a narrow pane has room for."""
        for widget in self._wide:
            widget.setVisible(wide)
        self._row.setSpacing(SPACE_2 if wide else SPACE_1)

    def show_page(self, page: int, pages: int) -> None:
        """Where one is."""
        self.pages.setText(
            self.tr("%1 of %2").replace("%1", words.number(page)).replace("%2", words.number(pages))
            if pages
            else ""
        )

    def show_zoom(self, zoom: float) -> None:
        """How large it is."""
        self.zoom.setText(self.tr("%1 %").replace("%1", words.number(zoom * 100)))

    def show_transposition(self, transposition: Transposition) -> None:
        """In which key; a click leads back."""
        text = said(transposition)
        self.transposed.setText(text)
        self.transposed.setVisible(bool(text))

    def change_icon(self, action: QAction, name: str) -> None:
        """Another picture for an action's button."""
        for at, (button, shown, _) in enumerate(self._buttons):
            if shown is action:
                self._buttons[at] = button, action, name
        self._dress()

    def _button(self, name: str, action: QAction) -> QToolButton:
        button = QToolButton()
        button.setDefaultAction(action)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        button.setAccessibleName(action.text())
        self._buttons.append((button, action, name))
        action.visibleChanged.connect(lambda: button.setVisible(action.isVisible()))
        return button

    def _menu_button(self, name: str, menu: QMenu, what: str) -> QToolButton:
        button = QToolButton()
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setToolTip(what)
        button.setAccessibleName(what)
        self._buttons.append((button, None, name))
        return button

    def _dress(self) -> None:
        for button, action, name in self._buttons:
            drawn = icon(name, tokens().muted)
            if action is not None:
                action.setIcon(drawn)
            else:
                button.setIcon(drawn)
