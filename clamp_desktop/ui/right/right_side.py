"""Where the chosen piece is seen: beside the list, or on a page over it where the window is narrow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from clamp_desktop.ui.style.icons import icon
from clamp_desktop.ui.style.theme import Theme, tokens
from clamp_desktop.ui.style.tokens import SPACE_1, SPACE_2, SPACE_3
from clamp_desktop.ui.widgets.parts import hairline

if TYPE_CHECKING:
    from clamp_desktop.ui.main_window import MainWindow
    from clamp_desktop.ui.middle.browser import Listing

NARROW = 1000  # pixels; below them the right pane has no place beside the list


class RightSide(QObject):
    """Belongs to one window and moves its ``detail`` to and fro.

    Attributes:
        wanted: whether the user wants the pane beside the list, where there is room.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._detail = window.detail
        self.wanted = True
        self._narrow: bool | None = None  # not known before the window has a size
        self._panes: QByteArray | None = None  # how they were when the page was opened
        self._focus: QWidget | None = None
        self._page = self._build_page()
        self.button = self._build_button()
        window.stage.middle.addWidget(self._page)
        window.centre.add_switch(self.button, everywhere=True)
        window.table.opened.connect(self._open)
        window.table.chosen.connect(lambda _: self._allow())
        window.preview.shown.connect(self._follow)
        window.preview.wanted.connect(lambda: self.enter() if self._narrow else None)
        window.browser.listed.connect(self._leave_for)
        window.sidebar.visited.connect(lambda _: self.leave())
        window.search.asked.connect(lambda _: self.leave())
        for of_list in (window.actions_.similar, window.actions_.cards, window.actions_.map):
            of_list.triggered.connect(self.leave)
        window.detail.similar_wanted.connect(self.leave)
        window.stage.changed.connect(lambda _: self._tell())
        Theme.shared().changed.connect(self._dress)
        self._dress()

    @property
    def open(self) -> bool:
        """Whether the chosen piece is on a page of its own."""
        return self._panes is not None

    def show(self, shown: bool) -> None:
        """The pane, or more room for the list; where the window is narrow, the page or the list."""
        if not self._narrow:
            self.wanted = shown
            self._fit()
        elif shown:
            self.enter()
        else:
            self.leave()
        self._tell()

    def fit(self) -> None:
        """The window has its size, another size, or another page in the middle."""
        narrow = self._window.width() < NARROW
        if narrow != self._narrow:
            self._narrow = narrow
            if not narrow:
                self.leave()
            self._tell()
        self._fit()

    def enter(self) -> None:
        """Open the page for what is chosen."""
        window = self._window
        if self.open or not self._may_open():
            return
        window.stage.leave()
        self._focus = window.focusWidget()
        self._panes = window.panes.saveState()
        self._room.addWidget(self._detail, 1)
        self._detail.show()
        window.stage.middle.setCurrentWidget(self._page)
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)
        self._tell()

    def leave(self) -> bool:
        """Back to the list; whether the page was open."""
        if self._panes is None:
            return False
        window = self._window
        window.stage.leave()
        held = self._page.isAncestorOf(window.focusWidget() or window)
        panes, self._panes = self._panes, None
        self._detail.hide()
        window.panes.addWidget(self._detail)
        window.panes.restoreState(panes)
        window.stage.middle.setCurrentWidget(window.centre)
        self._fit()
        if held:
            back = self._focus if self._focus is not None and self._focus.isVisible() else window.centre.view
            back.setFocus(Qt.FocusReason.OtherFocusReason)
        self._tell()
        return True

    # --- inside ---

    def _build_page(self) -> QWidget:
        page = QWidget()
        page.setObjectName("detail")
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.back = QToolButton()
        self.back.setText(self.tr("Back to the list"))
        self.back.setToolTip(self.tr("Back to the list (Esc)"))
        self.back.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.back.clicked.connect(self.leave)
        away = QToolButton()
        away.setDefaultAction(self._window.actions_.open)
        away.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        row = QHBoxLayout()
        row.setContentsMargins(SPACE_2, SPACE_1, SPACE_3, SPACE_1)
        row.setSpacing(SPACE_2)
        row.addWidget(self.back)
        row.addStretch(1)
        row.addWidget(away)
        self._room = QVBoxLayout(page)
        self._room.setContentsMargins(0, 0, 0, 0)
        self._room.setSpacing(0)
        self._room.addLayout(row)
        self._room.addWidget(hairline())
        return page

    def _build_button(self) -> QToolButton:
        button = QToolButton()
        button.setText(self.tr("See the piece"))
        button.setToolTip(self.tr("The chosen piece on a page of its own (F10)"))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        # The arrow stands behind the words: there it goes.
        turned = button.isRightToLeft()
        button.setLayoutDirection(
            Qt.LayoutDirection.LeftToRight if turned else Qt.LayoutDirection.RightToLeft
        )
        button.clicked.connect(self.enter)
        button.hide()
        return button

    def _open(self) -> None:
        """A piece was opened in the list: its page where there is one, else the program that it has."""
        if self._narrow:
            self.enter()
        else:
            self._window.files.open()

    def _may_open(self) -> bool:
        return self._window.centre.shows_piece and bool(self._window.preview.ids)

    def _fit(self) -> None:
        beside = self._window.centre.shows_piece
        if self.open:
            if not beside:
                self.leave()
            return
        self._detail.setVisible(self.wanted and beside and not self._narrow)
        self._allow()

    def _allow(self) -> None:
        self.button.setVisible(bool(self._narrow) and self._window.centre.shows_piece)
        self.button.setEnabled(self._may_open())

    def _follow(self, row: object) -> None:
        if row is None and len(self._window.preview.ids) < 2:
            self.leave()  # the piece is gone
        self._allow()

    def _leave_for(self, listing: Listing) -> None:
        if not listing.again:
            self.leave()

    def _tell(self) -> None:
        """The action of the menu says what is so."""
        self._window.actions_.right_pane.setChecked(self.open if self._narrow else self.wanted)

    def _dress(self) -> None:
        muted = tokens().muted
        turned = self._page.isRightToLeft()
        self.back.setIcon(icon("right" if turned else "left", muted))
        self.button.setIcon(icon("left" if turned else "right", muted))
