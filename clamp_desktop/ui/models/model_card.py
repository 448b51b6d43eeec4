"""One model in the settings: what it is, how it stands, and what can be done with it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from clamp_desktop.progress import Stage
from clamp_desktop.ui.models import words as model_words
from clamp_desktop.ui.style.tokens import SPACE_1, SPACE_2, SPACE_3
from clamp_desktop.ui.widgets.parts import label

if TYPE_CHECKING:
    from collections.abc import Mapping

    from clamp_desktop.hub.published import PublishedModel
    from clamp_desktop.model.embedding import Speed
    from clamp_desktop.progress import Progress

SUFFIXES = (".pth", ".pt", ".bin", ".safetensors")
"""Of files that a model can be made from."""
_FINE = 1000  # steps of the bar: bytes would be more than it can count


class ModelCard(QFrame):
    """Buttons say what is wanted; the page does it. ``model`` is ``None`` for the one that ships.

    ``file_dropped`` carries the path of a file that holds the model.
    """

    use_wanted = Signal()
    get_wanted = Signal()
    stop_wanted = Signal()
    file_wanted = Signal()
    file_dropped = Signal(Path)
    delete_wanted = Signal()

    def __init__(self, model: PublishedModel | None, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("modelCard")
        self.model = model
        self.name = label(name, "heading")
        self.state = label(role="muted")
        self.facts = label(role="muted", wrap=True)
        self.trouble = label(role="bad", wrap=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(6)
        self.use = self._button(self.tr("Use it"), self.use_wanted)
        self.get = self._button(self.tr("Get it"), self.get_wanted)
        self.stop = self._button(self.tr("Pause"), self.stop_wanted)
        self.file = self._button(self.tr("I have the file…"), self.file_wanted)
        self.delete = self._button(self.tr("Delete"), self.delete_wanted)
        head = QHBoxLayout()
        head.addWidget(self.name)
        head.addStretch(1)
        head.addWidget(self.state)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_2)
        self._buttons = (self.use, self.get, self.stop, self.file, self.delete)
        for button in self._buttons:
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_3, SPACE_3, SPACE_3, SPACE_3)
        column.setSpacing(SPACE_1)
        column.addLayout(head)
        column.addWidget(label(model_words.strength(model), wrap=True))
        column.addWidget(self.facts)
        column.addWidget(self.bar)
        column.addWidget(self.trouble)
        column.addSpacing(SPACE_1)
        column.addLayout(buttons)
        self.setAccessibleName(name)
        for button in self._buttons:
            button.setAccessibleDescription(name)
        self.bar.setAccessibleName(name)
        self.file.setToolTip(self.tr("Or drop the file here. Nothing is fetched."))

    def show_state(
        self,
        *,
        active: bool,
        waits: bool,
        here: bool,
        kept_bytes: int,
        fetched: int,
        going: bool,
        resting: bool,
        seen: Mapping[str, Speed],
    ) -> None:
        """How the model stands.

        Args:
            active: it is the one that was chosen.
            waits: the chosen one does not answer yet.
            here: it is complete; ``kept_bytes`` of it.
            fetched: bytes of it while it is not complete.
            going: it is being got now.
            resting: it was, and is to go on when the user wants it.
            seen: how quickly it was seen to listen, by device.
        """
        self.setAcceptDrops(not here and not going)
        focused = next((one for one in self._buttons if one.hasFocus()), None)
        bundled = self.model is None
        self.facts.setText(model_words.facts(self.model, kept_bytes, seen))
        self.use.setVisible(here and not active)
        self.get.setVisible(not here and not going)
        self.get.setText(self.tr("Go on") if fetched or resting else self.tr("Get it"))
        self.file.setVisible(not here and not going and not resting)
        self.stop.setVisible(going)
        self.delete.setVisible(not bundled and not going and (here or fetched > 0))
        self.bar.setVisible(going)
        if active:
            self.state.setText(self.tr("listens first") if waits else self.tr("in use"))
        elif here:
            self.state.setText(self.tr("on this computer"))
        elif resting and not fetched:
            self.state.setText(self.tr("paused"))
        elif fetched and not going:
            said = self.tr("paused, %1 fetched") if resting else self.tr("%1 fetched")
            self.state.setText(said.replace("%1", model_words.size(fetched)))
        elif not going:
            self.state.setText("")
        if going or not self.trouble.text():
            self.trouble.hide()
        if focused is not None and focused.isHidden():
            # Not on to the next model: whoever presses the same key again means this one.
            (next((one for one in self._buttons if not one.isHidden()), None) or self).setFocus()

    def show_progress(self, progress: Progress) -> None:
        """How far it has come."""
        self.state.setText(model_words.doing(progress))
        known = progress.total > 0 and progress.stage != Stage.CONVERTING
        self.bar.setRange(0, _FINE if known else 0)
        if known:
            self.bar.setValue(progress.done * _FINE // progress.total)

    def show_trouble(self, text: str) -> None:
        """What went wrong; empty: nothing."""
        self.trouble.setText(text)
        self.trouble.setVisible(bool(text))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _file(event.mimeData()) is not None:
            event.acceptProposedAction()
            self._light_up(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._light_up(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._light_up(False)
        file = _file(event.mimeData())
        if file is not None:
            event.acceptProposedAction()
            self.file_dropped.emit(file)

    def _light_up(self, dropping: bool) -> None:
        self.setProperty("dropping", "true" if dropping else "false")
        self.style().unpolish(self)
        self.style().polish(self)

    def _button(self, text: str, wanted: object) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: wanted.emit())  # type: ignore[attr-defined]
        return button


def _file(dragged: QMimeData) -> Path | None:
    """The one file in what is dragged, if a model can be made from it."""
    files = [Path(url.toLocalFile()) for url in dragged.urls() if url.isLocalFile()]
    return files[0] if len(files) == 1 and files[0].suffix.lower() in SUFFIXES else None
