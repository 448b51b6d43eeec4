"""The NVIDIA pack in the settings: what it is for, how it stands, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from clamp_desktop.progress import Stage
from clamp_desktop.ui.messages import translated
from clamp_desktop.ui.models import words as model_words
from clamp_desktop.ui.settings.pack_run import PackRun, PackState
from clamp_desktop.ui.style.tokens import SPACE_1, SPACE_2, SPACE_3
from clamp_desktop.ui.widgets.parts import label

if TYPE_CHECKING:
    from collections.abc import Callable

    from clamp_desktop.progress import Progress

_FINE = 1000  # steps of the bar: bytes would be more than it can count


class PackCard(QFrame):
    """Shown only where it is of use: where a card was found, or something of a pack is here."""

    def __init__(self, run: PackRun, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("modelCard")
        self._run = run
        self._state: PackState | None = None
        name = self.tr("NVIDIA pack")
        self.state = label(role="muted")
        self.facts = label(role="muted", wrap=True)
        self.trouble = label(role="bad", wrap=True)
        self.trouble.hide()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(6)
        self.bar.setAccessibleName(name)
        self.get = self._button(self.tr("Get it"), self._get)
        self.stop = self._button(self.tr("Pause"), run.stop)
        self.again = self._button(self.tr("Try it again"), self._try_again)
        self.remove = self._button(self.tr("Remove"), self._remove)
        head = QHBoxLayout()
        head.addWidget(label(name, "heading"))
        head.addStretch(1)
        head.addWidget(self.state)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_2)
        for button in (self.get, self.stop, self.again, self.remove):
            buttons.addWidget(button)
            button.setAccessibleDescription(name)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_3, SPACE_3, SPACE_3, SPACE_3)
        column.setSpacing(SPACE_1)
        column.addLayout(head)
        column.addWidget(
            label(
                self.tr("Lets your graphics card do the listening: large models get many times quicker."),
                wrap=True,
            )
        )
        column.addWidget(self.facts)
        column.addWidget(self.bar)
        column.addWidget(self.trouble)
        column.addSpacing(SPACE_1)
        column.addLayout(buttons)
        self.setAccessibleName(name)
        run.looked.connect(self._show)
        run.progressed.connect(self._advance)
        run.ended.connect(self._end)
        self.hide()

    def _show(self, state: PackState) -> None:
        self._state = state
        here, going = state.kept is not None, self._run.busy
        self.setVisible(state.wanted or here or state.fetched > 0 or going)
        self.facts.setText(self._facts(state))
        self.bar.setVisible(going)
        self.stop.setVisible(going)
        self.get.setVisible(not here and not going)
        self.get.setEnabled(state.pack is not None)
        self.get.setText(self.tr("Go on") if state.fetched else self.tr("Get it"))
        self.again.setVisible(here and bool(state.trouble) and not going)
        self.remove.setVisible(not going and (here or state.fetched > 0))
        if here and not state.trouble:
            self.state.setText(self.tr("in use"))
        elif state.fetched and not going:
            self.state.setText(self.tr("%1 fetched").replace("%1", model_words.size(state.fetched)))
        elif not going:
            self.state.setText("")
        if here and state.trouble:
            self._complain(f"{translated(state.trouble)} {self.tr('The processor listens instead.')}")
        elif state.why and not here:
            self._complain(translated(state.why))

    def _facts(self, state: PackState) -> str:
        parts = [state.kept.card if state.kept is not None and state.kept.card else state.card]
        if state.kept is not None:
            parts.append(self.tr("takes %1 here").replace("%1", model_words.size(state.kept.bytes)))
        elif state.pack is not None:
            parts.append(self.tr("%1 to fetch").replace("%1", model_words.size(state.pack.size)))
        return " · ".join(filter(None, parts))

    def _get(self) -> None:
        self._start(self._run.get)

    def _try_again(self) -> None:
        self._start(self._run.try_again)

    def _remove(self) -> None:
        self._start(self._run.remove)

    def _start(self, what: Callable[[], None]) -> None:
        self._complain("")
        what()
        if self._state is not None:
            self._show(self._state)

    def _advance(self, progress: Progress) -> None:
        self.state.setText(model_words.doing(progress))
        known = progress.total > 0 and progress.stage != Stage.CONVERTING
        self.bar.setRange(0, _FINE if known else 0)
        if known:
            self.bar.setValue(progress.done * _FINE // progress.total)

    def _end(self, error: Exception | None) -> None:
        self._complain("" if error is None else model_words.trouble(error))

    def _complain(self, text: str) -> None:
        self.trouble.setText(text)
        self.trouble.setVisible(bool(text))

    def _button(self, text: str, wanted: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: wanted())
        return button
