"""Getting a model beside the window: one at a time for each model, stopped and taken up again at will."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from clamp_desktop.progress import CancelToken

if TYPE_CHECKING:
    from clamp_desktop.progress import Progress
    from clamp_desktop.workers.converter import Converter

log = logging.getLogger(__name__)
Steps = Callable[["Converter", CancelToken], "Iterator[Progress]"]


class ModelRuns(QObject):
    """``progressed`` carries a model's id and a ``Progress``; ``ended`` the id and an exception, if any."""

    progressed = Signal(str, object)
    ended = Signal(str, object)
    _over = Signal(str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runs: dict[str, tuple[threading.Thread, CancelToken]] = {}
        self._over.connect(self._end, Qt.ConnectionType.QueuedConnection)

    def going(self, model_id: str) -> bool:
        """Whether a model is being got."""
        return model_id in self._runs

    def begin(self, model_id: str, steps: Steps) -> None:
        """Run ``steps`` (``hub.getting``) in a thread; nothing while this model is being got already."""
        if self.going(model_id):
            return
        cancel = CancelToken()
        thread = threading.Thread(
            target=self._work, args=(model_id, steps, cancel), name=f"getting {model_id}", daemon=True
        )
        self._runs[model_id] = (thread, cancel)
        thread.start()

    def stop(self, model_id: str) -> None:
        """Leave off; what was fetched is kept."""
        if model_id in self._runs:
            self._runs[model_id][1].cancel()

    def close(self) -> None:
        """Stop all, and wait until they have."""
        for _, cancel in self._runs.values():
            cancel.cancel()
        for thread, _ in list(self._runs.values()):
            thread.join()

    def _work(self, model_id: str, steps: Steps, cancel: CancelToken) -> None:
        """In the thread."""
        from clamp_desktop.workers.converter import Converter

        try:
            with Converter() as convert:
                for step in steps(convert, cancel):
                    self.progressed.emit(model_id, step)
        except Exception as error:
            log.info("Getting %s: %r", model_id, error)
            self._over.emit(model_id, error)
        else:
            self._over.emit(model_id, None)

    def _end(self, model_id: str, error: Exception | None) -> None:
        self._runs.pop(model_id, None)
        self.ended.emit(model_id, error)
