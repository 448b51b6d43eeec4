"""New versions: looked for once a day where the user wants it, and read about in the settings."""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QResizeEvent, QTextDocument, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QPushButton, QScrollArea, QTextBrowser, QVBoxLayout, QWidget

from clamp_desktop import paths
from clamp_desktop.ui.messages import translated
from clamp_desktop.ui.settings.preferences import Preferences
from clamp_desktop.ui.style.tokens import SPACE_3
from clamp_desktop.ui.widgets.parts import label, leading
from clamp_desktop.updates.address import address

if TYPE_CHECKING:
    from clamp_desktop.updates.memory import Known
    from clamp_desktop.updates.release import Release

log = logging.getLogger(__name__)


class VersionWatch(QObject):
    """Asks in a thread. ``found`` carries a ``Known`` and whether it was asked just now, ``failed`` words."""

    found = Signal(object, bool)
    failed = Signal(str)
    _said = Signal(object, bool, str)

    def __init__(self, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._thread: threading.Thread | None = None
        self.known: Known | None = None
        self.busy = False
        self._said.connect(self._hear, Qt.ConnectionType.QueuedConnection)
        preferences.changed.connect(self._switch)

    def begin(self) -> None:
        """Ask if that is wanted and was not done today; else only tell what is known already."""
        if self._preferences.now.new_versions and address():
            self._ask(anew=False)

    def ask(self) -> None:
        """Ask now, because the user says so."""
        self._ask(anew=True)

    def close(self) -> None:
        """Nobody waits for the answer any more. A connection that hangs is not waited for, either."""
        thread, self._thread = self._thread, None
        if thread is not None:
            thread.join(0.2)

    def _ask(self, anew: bool) -> None:
        if self.busy:
            return
        self.busy = True
        self._thread = threading.Thread(
            target=self._work, args=(anew, self._preferences.now.proxy), name="new version", daemon=True
        )
        self._thread.start()

    def _work(self, anew: bool, proxy: str) -> None:
        """In the thread."""
        from clamp_desktop.updates.checking import check  # with a library for the network
        from clamp_desktop.updates.memory import known
        from clamp_desktop.updates.release import UpdateError

        file, words = paths.new_version(), ""
        what = known(file)
        asked = anew or not what.is_fresh()
        if asked:
            try:
                what = check(address(), file, proxy)
            except UpdateError as error:
                log.info("%s", error)
                words = str(error)
        try:
            self._said.emit(what, asked, words)
        except RuntimeError:
            log.debug("The window has gone")

    def _hear(self, what: Known, asked: bool, words: str) -> None:
        self.busy = False
        self.known = what
        if words:
            self.failed.emit(words)
        else:
            self.found.emit(what, asked)

    def _switch(self, setting: str) -> None:
        if setting == "new_versions":
            self.begin()


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
