"""New versions in the settings: whether they are looked for, where, and what is new."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QResizeEvent, QTextDocument, QTextOption, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QPushButton, QScrollArea, QTextBrowser, QVBoxLayout, QWidget

from clamp_desktop.ui.messages import translated
from clamp_desktop.ui.settings.preferences import Preferences
from clamp_desktop.ui.settings.version_watch import VersionWatch
from clamp_desktop.ui.style.tokens import SPACE_3
from clamp_desktop.ui.widgets.parts import label, leading
from clamp_desktop.updates.address import address

if TYPE_CHECKING:
    from clamp_desktop.updates.memory import Known
    from clamp_desktop.updates.release import Release


class NewVersions(QWidget):
    """Part of the page on privacy: the switch, the one address that is read, and what is new."""

    def __init__(self, preferences: Preferences, watch: VersionWatch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._watch = watch
        self._release: Release | None = None
        self.switch = QCheckBox(self.tr("Look for new versions of the program, once a day at most"))
        self.switch.setChecked(preferences.now.new_versions)
        self.switch.toggled.connect(lambda on: preferences.choose("new_versions", on))
        self.address = label(role="muted", wrap=True)
        self.address.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.state = label(wrap=True)
        self.look = self._button(self.tr("Look now"))
        self.look.clicked.connect(self._ask)
        self.open = self._button(self.tr("Open its page in the browser"))
        self.open.clicked.connect(self._open)
        self.changes = _Changes()
        self.changes.setAccessibleName(self.tr("What is new"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_3)
        column.addWidget(self.switch)
        column.addWidget(self.address)
        column.addWidget(self.look, 0, leading())
        column.addWidget(self.state)
        column.addWidget(self.open, 0, leading())
        column.addWidget(self.changes)
        column.addStretch(1)
        preferences.changed.connect(lambda _: self.switch.setChecked(preferences.now.new_versions))
        watch.found.connect(self._show)
        watch.failed.connect(self._fail)
        self._know_address()
        self._show(watch.known, False)

    def reveal(self) -> None:
        """Bring what is new into view."""
        scroller: QWidget | None = self
        while scroller is not None and not isinstance(scroller, QScrollArea):
            scroller = scroller.parentWidget()
        if scroller is not None:
            scroller.ensureWidgetVisible(self.state, 0, scroller.viewport().height() - self.state.height())
        self.open.setFocus(Qt.FocusReason.OtherFocusReason)

    def _know_address(self) -> None:
        where = address()
        for widget in (self.switch, self.look):
            widget.setEnabled(bool(where))
        if where:
            said = self.tr(
                "Off unless you switch it on. The program then reads this address and nothing else: %1\n"
                "Its server sees your network address; nothing is said of you, your music or your computer."
            )
            self.address.setText(said.replace("%1", where))
        else:
            self.address.setText(
                self.tr("This copy of the program does not know where new versions are announced.")
            )

    def _ask(self) -> None:
        self.look.setEnabled(False)
        self._say(self.tr("Looking…"))
        self._watch.ask()

    def _show(self, what: Known | None, asked: bool) -> None:
        self.look.setEnabled(bool(address()))
        self._release = None if what is None else what.newer()
        if self._release is not None:
            said = self.tr("Version %1 is there. What is new:") if self._release.changes else ""
            said = said or self.tr("Version %1 is there.")
            self._say(said.replace("%1", self._release.version))
            self.changes.show_text(self._release.changes)
        else:
            self._say(self.tr("This is the newest version.") if asked else "")
        self.open.setVisible(self._release is not None)
        self.changes.setVisible(self._release is not None and bool(self._release.changes))

    def _fail(self, words: str) -> None:
        self.look.setEnabled(True)
        self._say(translated(words))

    def _say(self, text: str) -> None:
        self.state.setText(text)
        self.state.setVisible(bool(text))

    def _open(self) -> None:
        if self._release is not None:
            QDesktopServices.openUrl(QUrl(self._release.page))

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        return button


class _Changes(QTextBrowser):
    """Markdown of strangers, as high as it is: no HTML, no pictures, and links that are not followed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("changes")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setOpenLinks(False)
        for turn_off in (self.setVerticalScrollBarPolicy, self.setHorizontalScrollBarPolicy):
            turn_off(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        # The list of changes is written in English, whatever the window speaks.
        option = QTextOption(Qt.AlignmentFlag.AlignLeft)
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        self.document().setDefaultTextOption(option)

    def show_text(self, text: str) -> None:
        """Show what is new."""
        self.document().setMarkdown(text, QTextDocument.MarkdownFeature.MarkdownNoHTML)
        self._fit()

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        return None  # neither from the net nor from the disk

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the page around it scrolls

    def _fit(self) -> None:
        self.setFixedHeight(round(self.document().size().height()) + 1)
