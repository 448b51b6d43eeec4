"""The list of jobs that opens upwards from the bottom line."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from clamp_desktop.ui.background import job_words
from clamp_desktop.ui.background.activity import Activity, Job, State
from clamp_desktop.ui.style.icons import icon
from clamp_desktop.ui.style.theme import Theme, tokens
from clamp_desktop.ui.style.tokens import SPACE_2, SPACE_3
from clamp_desktop.ui.widgets.parts import ElidedLabel, LinkLabel, hairline, label

_HEIGHT = 208
_FINE = 1000  # steps of a bar: of a large file there are more bytes than it can count


class ActivityPanel(QWidget):
    """``followed`` carries the kind of the place whose link was clicked; ``left``: Esc, or the cross."""

    followed = Signal(str)
    left = Signal()

    def __init__(self, activity: Activity, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("detail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Activity"))
        self._activity = activity
        self.rows: list[_JobRow] = []
        self.close_button = QToolButton()
        self.close_button.setAccessibleName(self.tr("Close the list of activity"))
        self.close_button.setToolTip(self.tr("Close (Esc)"))
        self.close_button.clicked.connect(self.left)
        head = QHBoxLayout()
        head.setContentsMargins(SPACE_3, SPACE_2, SPACE_2, 0)
        head.addWidget(label(self.tr("Activity"), "heading"))
        head.addStretch(1)
        head.addWidget(self.close_button)
        self.none = label(self.tr("Nothing has been done since the window was opened."), "muted")
        self._list = QVBoxLayout()
        self._list.setContentsMargins(SPACE_3, 0, SPACE_3, SPACE_3)
        self._list.setSpacing(SPACE_3)
        self._list.addWidget(self.none)
        self._list.addStretch(1)
        inner = QWidget()
        inner.setObjectName("detailPage")
        inner.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        inner.setLayout(self._list)
        self.scroller = QScrollArea()
        self.scroller.setWidgetResizable(True)
        self.scroller.setWidget(inner)
        self.scroller.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_2)
        column.addWidget(hairline())
        column.addLayout(head)
        column.addWidget(self.scroller, 1)
        self.setFixedHeight(_HEIGHT)
        activity.changed.connect(self._refresh)
        activity.advanced.connect(self._advance)
        Theme.shared().changed.connect(self._dress)
        self._dress()
        self._refresh()

    def enter(self) -> None:
        """Show it, the keyboard in it."""
        self.show()
        first = self.rows[0].pause if self.rows and self.rows[0].pause.isVisible() else self.close_button
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def event(self, event: QEvent) -> bool:
        # Before the window's own Esc: whoever is in here leaves it first.
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            leaving = event.key() == Qt.Key.Key_Escape
            event.setAccepted(leaving)
            return leaving or super().event(event)
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _refresh(self) -> None:
        jobs = list(reversed(self._activity.jobs))
        while len(self.rows) < len(jobs):
            self.rows.append(self._row())
            self._list.insertWidget(len(self.rows), self.rows[-1])
        for at, row in enumerate(self.rows):
            row.setVisible(at < len(jobs))
            if at < len(jobs):
                row.show_job(jobs[at])
        self.none.setVisible(not jobs)

    def _advance(self) -> None:
        for row in self.rows:
            row.advance()

    def _row(self) -> _JobRow:
        row = _JobRow()
        row.pause.clicked.connect(lambda: self._activity.pause(row.running, row.job))
        row.stop.clicked.connect(lambda: self._activity.stop(row.job))
        row.text.linkActivated.connect(self.followed)
        return row

    def _dress(self) -> None:
        self.close_button.setIcon(icon("clear", tokens().muted))
        self._refresh()  # links have a colour


class _JobRow(QWidget):
    """A job: what it does, how far it is, pause and stop; or how it ended."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.job: Job | None = None
        self.doing = ElidedLabel()
        self.text = LinkLabel()
        self.text.setWordWrap(True)
        self.when = label(role="caption")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.pause = QPushButton()
        self.stop = QPushButton(self.tr("Stop"))
        self.stop.setToolTip(self.tr("What was read stays"))
        line = QHBoxLayout()
        line.setSpacing(SPACE_2)
        line.addWidget(self.when, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.doing, 1)
        line.addWidget(self.text, 1)
        line.addWidget(self.pause)
        line.addWidget(self.stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_2)
        column.addLayout(line)
        column.addWidget(self.bar)

    @property
    def running(self) -> bool:
        """Whether it is at work and could rest."""
        return self.job is not None and self.job.state == State.RUNNING

    def show_job(self, job: Job) -> None:
        """Show how a job stands."""
        self.job = job
        over = job.over
        self.text.setVisible(over)
        self.when.setVisible(over)
        self.doing.setVisible(not over)
        self.bar.setVisible(not over)
        self.stop.setVisible(not over)
        self.pause.setVisible(job.state in (State.RUNNING, State.PAUSED))
        going_on = self.tr("Go on anyway") if job.why else self.tr("Go on")
        self.pause.setText(going_on if job.state == State.PAUSED else self.tr("Pause"))
        self.stop.setEnabled(job.state != State.STOPPING)
        self.stop.setToolTip(self.tr("What was done stays") if job.title else self.tr("What was read stays"))
        if over:
            self._show_end(job)
        else:
            self.advance()

    def advance(self) -> None:
        """Show how far it is."""
        job = self.job
        if job is None or job.over:
            return
        progress = job.progress
        begun = job.title or self.tr("Looking for music…")
        said = job_words.doing(progress) if progress is not None else begun
        states = {
            State.WAITING: self.tr("Waits for the run before it"),
            State.PAUSED: f"{job.why} · {said}" if job.why else self.tr("Paused: %1").replace("%1", said),
            State.STOPPING: self.tr("Stopping…")
            if job.title
            else self.tr("Stopping after the pieces at hand…"),
        }
        self.doing.show_text(states.get(job.state, said))
        known = progress is not None and progress.total > 0
        self.bar.setMaximum(_FINE if known else 0)
        self.bar.setValue(progress.done * _FINE // progress.total if progress and known else -1)
        if job.state in (State.WAITING, State.PAUSED) and self.bar.maximum() == 0:
            self.bar.setMaximum(1)  # nothing moves

    def _show_end(self, job: Job) -> None:
        if job.ended is not None:
            self.when.setText(QLocale().toString(job.ended.time(), QLocale.FormatType.ShortFormat))
        if job.summary is not None:
            self.text.setText(job_words.outcome_with_links(job.summary))
        else:
            self.text.setText((job.said or job.trouble).replace("&", "&amp;").replace("<", "&lt;"))
