"""Getting models beside the windows: each in a thread, resting, going on and stopped at will."""

from __future__ import annotations

import contextlib
import logging
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, SignalInstance

from clamp_desktop import paths
from clamp_desktop.hub.errors import UnverifiedError
from clamp_desktop.progress import CancelToken

if TYPE_CHECKING:
    from clamp_desktop.hub.published import PublishedModel
    from clamp_desktop.progress import Progress
    from clamp_desktop.ui.settings.preferences import Preferences
    from clamp_desktop.workers.converter import Converter

log = logging.getLogger(__name__)
_LAST_WAIT = 3.0  # seconds


@dataclass(frozen=True, slots=True)
class Order:
    """A model that somebody wants.

    Attributes:
        source: a file of the user's own to make it from; ``None``: it is fetched.
    """

    model: PublishedModel
    source: Path | None = None


class _Wish(Enum):
    """What the user last wanted of a model that is being got."""

    GO = "go"
    REST = "rest"
    STOP = "stop"


class ModelRuns(QObject):
    """Belongs to the program, so that a window may go and another come meanwhile.

    Signals carry a model's id. ``began``: also when it goes on. ``progressed`` carries a ``Progress``, too.
    ``left_off``: it rests, or was stopped; what was fetched is kept. ``ended`` carries an exception, too, or
    ``None`` where it is here now.
    """

    began = Signal(str)
    progressed = Signal(str, object)
    left_off = Signal(str)
    ended = Signal(str, object)
    _over = Signal(str, object, bool)

    def __init__(self, preferences: Preferences, parent: QObject | None = None) -> None:
        """``preferences`` say from where, and through what, models are fetched."""
        super().__init__(parent)
        self._preferences = preferences
        self._orders: dict[str, Order] = {}
        self._wishes: dict[str, _Wish] = {}
        self._threads: dict[str, tuple[threading.Thread, CancelToken]] = {}
        self._vouched: dict[str, set[str]] = {}
        self._doubts: dict[str, UnverifiedError] = {}
        self._closed = False
        self._over.connect(self._end, Qt.ConnectionType.QueuedConnection)

    @property
    def orders(self) -> tuple[Order, ...]:
        """Those that are being got, or rest."""
        return tuple(self._orders[one] for one in self._wishes)

    def going(self, model_id: str) -> bool:
        """Whether a model is being got."""
        return self._wishes.get(model_id) in (_Wish.GO, _Wish.STOP)

    def resting(self, model_id: str) -> bool:
        """Whether it was being got and is to go on some time."""
        return self._wishes.get(model_id) == _Wish.REST

    def doubt(self, model_id: str) -> UnverifiedError | None:
        """What the user has to decide on before it can go on: see ``vouch`` and ``distrust``."""
        return self._doubts.get(model_id)

    def begin(self, order: Order) -> None:
        """Get a model; nothing while it is being got already."""
        model_id = order.model.id
        if self.going(model_id):
            return
        self._doubts.pop(model_id, None)
        self._orders[model_id] = order
        self.go_on(model_id)

    def vouch(self, model_id: str) -> None:
        """The user trusts the file in doubt: go on with it."""
        doubt = self._doubts.pop(model_id)
        self._vouched.setdefault(model_id, set()).add(doubt.sha256)
        self.go_on(model_id)

    def distrust(self, model_id: str) -> None:
        """The user does not trust it; the file stays as it is, unopened."""
        self._doubts.pop(model_id, None)

    def rest(self, model_id: str) -> None:
        """Leave off for a while."""
        self._leave_off(model_id, _Wish.REST)

    def stop(self, model_id: str) -> None:
        """Leave off."""
        if self.resting(model_id) and model_id not in self._threads:
            del self._wishes[model_id]
            self.left_off.emit(model_id)
        else:
            self._leave_off(model_id, _Wish.STOP)

    def go_on(self, model_id: str) -> None:
        """Take it up again where it was left."""
        self._wishes[model_id] = _Wish.GO
        if model_id in self._threads:
            self.began.emit(model_id)  # as soon as it has left off
        else:
            self._start(model_id)

    def close(self) -> None:
        """Stop all, and wait until they have; not for a line that is silent: what came is on the disk."""
        self._closed = True
        self._wishes = dict.fromkeys(self._wishes, _Wish.STOP)
        for _, cancel in self._threads.values():
            cancel.cancel()
        for thread, _ in list(self._threads.values()):
            thread.join(_LAST_WAIT)

    def _leave_off(self, model_id: str, wish: _Wish) -> None:
        if model_id in self._threads:
            self._wishes[model_id] = wish
            self._threads[model_id][1].cancel()

    def _start(self, model_id: str) -> None:
        cancel = CancelToken()
        thread = threading.Thread(
            target=self._work,
            args=(self._orders[model_id], frozenset(self._vouched.get(model_id, ())), cancel),
            name=f"getting {model_id}",
            daemon=True,
        )
        self._threads[model_id] = (thread, cancel)
        self.began.emit(model_id)
        thread.start()

    def _work(self, order: Order, vouched: frozenset[str], cancel: CancelToken) -> None:
        """In the thread."""
        from clamp_desktop.hub import kept
        from clamp_desktop.workers.converter import Converter

        model_id = order.model.id
        try:
            with Converter() as convert:
                for step in self._steps(order, vouched, convert, cancel):
                    self._tell(self.progressed, model_id, step)
            whole = kept.find(paths.models(), model_id) is not None
        except Exception as error:
            log.info("Getting %s: %r", model_id, error)
            self._tell(self._over, model_id, error, False)
        else:
            self._tell(self._over, model_id, None, whole)

    def _tell(self, signal: SignalInstance, *what: object) -> None:
        """In the thread; it may outlive this object."""
        if not self._closed:
            with contextlib.suppress(RuntimeError):
                signal.emit(*what)

    def _steps(
        self, order: Order, vouched: frozenset[str], convert: Converter, cancel: CancelToken
    ) -> Iterator[Progress]:
        from clamp_desktop.hub import getting  # with requests: not on the way to the first window

        chosen = self._preferences.now
        wishes = getting.Wishes(chosen.mirror, chosen.proxy, vouched=vouched)
        root = paths.models()
        if order.source is None:
            return getting.download(order.model, root, convert, wishes, cancel)
        return getting.take_in(order.model, root, order.source, None, convert, wishes, cancel)

    def _end(self, model_id: str, error: Exception | None, whole: bool) -> None:
        del self._threads[model_id]
        if error is None and not whole:
            if self._wishes[model_id] == _Wish.GO:
                self._start(model_id)
                return
            if self._wishes[model_id] == _Wish.STOP:
                del self._wishes[model_id]
            self.left_off.emit(model_id)
            return
        del self._wishes[model_id]
        if isinstance(error, UnverifiedError):
            self._doubts[model_id] = error
        self.ended.emit(model_id, error)
