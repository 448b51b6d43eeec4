"""The models in the settings: a card for each, and what runs them."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QMessageBox, QVBoxLayout, QWidget

from clamp_desktop import paths
from clamp_desktop.hub import kept
from clamp_desktop.hub.errors import ModelError, UnverifiedError
from clamp_desktop.hub.published import PublishedModel, published
from clamp_desktop.ui.models import words as model_words
from clamp_desktop.ui.models.model_card import SUFFIXES, ModelCard
from clamp_desktop.ui.models.runs import ModelRuns, Order
from clamp_desktop.ui.settings.preferences import Preferences
from clamp_desktop.ui.style.tokens import SPACE_3
from clamp_desktop.ui.widgets.parts import label

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from clamp_desktop.model.embedding import Speed
    from clamp_desktop.progress import Progress
    from clamp_desktop.speeds import Speeds

_BUNDLED = ""


class ModelsPage(QWidget):
    """``deleting`` carries the id of a model whose files are about to go; whoever has them open lets go."""

    deleting = Signal(str)

    def __init__(
        self,
        preferences: Preferences,
        runs: ModelRuns,
        models: Sequence[PublishedModel] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """``models``: those that can be had; by default the published ones."""
        super().__init__(parent)
        self._preferences = preferences
        self._runs = runs
        self._root = paths.models()
        self._asking: set[str] = set()
        self._waits = False
        self._models = {one.id: one for one in (published() if models is None else models)}
        self.cards = {_BUNDLED: ModelCard(None, self.tr("Bundled model"))}
        self.cards |= {one.id: ModelCard(one, one.name) for one in self._models.values()}
        self.note = label(role="muted", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_3)
        for model_id, card in self.cards.items():
            column.addWidget(card)
            card.use_wanted.connect(partial(preferences.choose, "model", model_id))
            card.get_wanted.connect(partial(self._get, model_id))
            card.stop_wanted.connect(partial(self._rest, model_id))
            card.file_wanted.connect(partial(self._ask_for_file, model_id))
            card.file_dropped.connect(partial(self.take_file, model_id))
            card.delete_wanted.connect(partial(self._ask_to_delete, model_id))
        column.addWidget(self.note)
        column.addStretch(1)
        runs.began.connect(self._begin)
        runs.progressed.connect(self._advance)
        runs.left_off.connect(self.refresh)
        runs.ended.connect(self._end)
        preferences.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Look at what is on the disk."""
        from clamp_desktop import speeds  # with NumPy: not on the way to the first window

        here = {one.id: one for one in kept.kept(self._root)}
        chosen = self._preferences.now.model
        active = chosen if chosen in here else _BUNDLED
        known = speeds.load(paths.speeds())
        for model_id, card in self.cards.items():
            mine = here.get(model_id)
            card.show_state(
                active=model_id == active,
                waits=self._waits,
                here=mine is not None or model_id == _BUNDLED,
                kept_bytes=mine.bytes if mine else 0,
                fetched=kept.fetched_bytes(self._root, model_id) if model_id else 0,
                going=self._runs.going(model_id),
                resting=self._runs.resting(model_id),
                seen=_seen(known, mine.folder if mine else None) if mine or model_id == _BUNDLED else {},
            )
        self.note.setText(
            self.tr(
                "Another model first listens to your music once. Until it has, the one before goes on "
                "answering; you may go back at any time."
            )
        )

    def show_waiting(self, waits: bool) -> None:
        """Whether another model answers until the chosen one has listened."""
        self._waits = waits
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        for model_id in self._models:
            self._ask_for_voucher(model_id)  # asked while nobody was here

    def _get(self, model_id: str) -> None:
        """Fetch it, or go on with what rests."""
        if self._runs.resting(model_id):
            self._runs.go_on(model_id)
        else:
            self._runs.begin(Order(self._models[model_id]))

    def _rest(self, model_id: str) -> None:
        self._runs.rest(model_id)
        self.refresh()  # at once: the thread may wait for a line that is silent

    def _begin(self, model_id: str) -> None:
        if model_id in self.cards:
            self.cards[model_id].show_trouble("")
        self.refresh()

    def _advance(self, model_id: str, progress: Progress) -> None:
        if model_id in self.cards and self._runs.going(model_id):
            self.cards[model_id].show_progress(progress)

    def _end(self, model_id: str, error: Exception | None) -> None:
        if model_id not in self.cards:
            return
        if isinstance(error, UnverifiedError):
            self._ask_for_voucher(model_id)
        else:
            self.cards[model_id].show_trouble("" if error is None else model_words.trouble(error))
        self.refresh()

    def _ask_for_voucher(self, model_id: str) -> None:
        doubt = self._runs.doubt(model_id)
        if doubt is None or model_id in self._asking or not self.isVisible():
            return
        self._asking.add(model_id)
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Open this file?"))
        box.setText(model_words.voucher(doubt.name, doubt.size, doubt.sha256))
        box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        trust = box.addButton(self.tr("I trust it"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def answered() -> None:
            self._asking.discard(model_id)
            if box.clickedButton() is trust:
                self._runs.vouch(model_id)
            else:
                self._runs.distrust(model_id)

        box.finished.connect(answered)
        box.open()

    def _ask_for_file(self, model_id: str) -> None:
        dialog = QFileDialog(
            self, self.tr("Where is the file of %1?").replace("%1", self._models[model_id].name)
        )
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        kinds = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        dialog.setNameFilter(self.tr("Model (%1)").replace("%1", kinds))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(lambda chosen: self.take_file(model_id, Path(chosen[0])))
        dialog.open()

    def take_file(self, model_id: str, file: Path) -> None:
        """Make the model from a file that the user has."""
        self._runs.begin(Order(self._models[model_id], file))

    def _ask_to_delete(self, model_id: str) -> None:
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Delete %1?").replace("%1", self._models[model_id].name))
        box.setText(
            self.tr(
                "Its files are deleted and must be fetched again if you want it back. "
                "Your library keeps what it heard."
            )
        )
        delete = box.addButton(self.tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.finished.connect(lambda: self._delete(model_id) if box.clickedButton() is delete else None)
        box.open()

    def _delete(self, model_id: str) -> None:
        self._runs.stop(model_id)
        if self._preferences.now.model == model_id:
            self._preferences.choose("model", _BUNDLED)
        self.deleting.emit(model_id)
        try:
            kept.remove(self._root, model_id)
        except ModelError as error:
            self.cards[model_id].show_trouble(model_words.trouble(error))
        self.refresh()


def _seen(known: Speeds, folder: Path | None) -> Mapping[str, Speed]:
    """How quickly the model in a folder, or the one that ships, was seen to listen, by device."""
    from clamp_desktop import serving

    begin = serving.available().get(folder, "")
    return next((by for name, by in known.items() if name == begin or name.startswith(f"{begin}-")), {})
