"""The bottom line: what is going on, how it ended, and which model listens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QToolButton, QWidget

from clamp_desktop.ui import words
from clamp_desktop.ui.background import job_words
from clamp_desktop.ui.style.icons import icon
from clamp_desktop.ui.style.theme import Theme, tokens
from clamp_desktop.ui.style.tokens import SPACE_2, SPACE_3
from clamp_desktop.ui.widgets.parts import ElidedLabel, LinkLabel, label

if TYPE_CHECKING:
    from clamp_desktop.progress import Progress, Summary

_LINK = '<a href="{}" style="color: {}">{}</a>'


class StatusLine(QWidget):
    """``cancelled``: the user stops the job at hand; ``followed`` carries the link that was clicked."""

    cancelled = Signal()
    followed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusLine")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(32)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(120)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.message = ElidedLabel(hugging=True)
        self.link = LinkLabel()
        self.link.linkActivated.connect(self.followed)
        self.cancel = QToolButton()
        self.cancel.setToolTip(self.tr("Stop reading; what was read stays"))
        self.cancel.setAccessibleName(self.tr("Stop reading"))
        self.cancel.clicked.connect(self._cancel)
        self.doubt = label(role="warm")
        self.model = label(role="muted")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE_3, 0, SPACE_3, 0)
        layout.setSpacing(SPACE_2)
        layout.addWidget(self.bar)
        layout.addWidget(self.cancel)
        layout.addWidget(self.message)
        layout.addWidget(self.link)
        layout.addStretch(1)
        layout.addWidget(self.doubt)
        layout.addWidget(self.model)
        Theme.shared().changed.connect(self._dress)
        self._dress()
        self._busy(False)
        self.caution("")

    def show_progress(self, progress: Progress) -> None:
        """A job goes on."""
        if not self.cancel.isEnabled():
            return  # stopping: the last reports would only undo the word that says so
        self._busy(True)
        self.link.clear()
        self.bar.setMaximum(progress.total)
        self.bar.setValue(progress.done if progress.total else -1)
        self.message.show_text(job_words.doing(progress))

    def show_summary(self, summary: Summary) -> None:
        """A job is done."""
        self._busy(False)
        self.message.show_text(job_words.outcome(summary))
        self._offer_problems(summary.failed)

    def say(self, text: str) -> None:
        """A sentence; no job is running."""
        self._busy(False)
        self.mention(text)

    def mention(self, text: str) -> None:
        """Like ``say``, but a running job keeps its bar and its stop button."""
        self.message.show_text(text)
        self.link.clear()

    def tell(self, text: str, undoable: bool = False) -> None:
        """What was just changed, with the way back; a running job keeps its bar and its stop button."""
        self.mention(text)
        if undoable:
            said = self.tr("Undo")
            self.link.setText(f'<a href="undo" style="color: {tokens().accent}">{said}</a>')

    def wait(self, why: str) -> None:
        """The job at hand waits for something, with the way to have it go on all the same."""
        self.offer(why, "anyway", self.tr("Go on anyway"))

    def offer(self, text: str, link: str, said: str) -> None:
        """A sentence, with a link to where there is more about it."""
        self.mention(text)
        self.link.setText(_LINK.format(link, tokens().accent, said))

    def caution(self, text: str, hint: str = "") -> None:
        """What to know about the answer in the table; it stays until the next, whatever else goes on."""
        self.doubt.setText(text)
        self.doubt.setToolTip(words.hint(hint))
        self.doubt.setVisible(bool(text))

    def show_model(self, text: str, hint: str = "", *, doubtful: bool = False) -> None:
        """What is at the right end. ``doubtful``: it is not as the user would expect; the hint says why."""
        self.model.setText(f"⚠ {text}" if doubtful else text)
        self.model.setToolTip(words.hint(hint))

    def _offer_problems(self, failed: int) -> None:
        if not failed:
            self.link.clear()
            return
        said = self.tr("%Ln problem(s)", "", failed)
        self.link.setText(f'<a href="problems" style="color: {tokens().accent}">{said}</a>')

    def _busy(self, busy: bool) -> None:
        self.bar.setVisible(busy)
        self.cancel.setVisible(busy)
        self.cancel.setEnabled(True)

    def _cancel(self) -> None:
        self.message.show_text(self.tr("Stopping after the pieces at hand…"))
        self.cancel.setEnabled(False)
        self.cancelled.emit()

    def _dress(self) -> None:
        self.cancel.setIcon(icon("clear", tokens().muted))
