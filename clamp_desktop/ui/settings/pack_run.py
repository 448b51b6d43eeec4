"""Getting, removing and looking for the NVIDIA pack beside the window."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from clamp_desktop import paths
from clamp_desktop.progress import CancelToken
from clamp_desktop.ui.settings.preferences import Preferences

if TYPE_CHECKING:
    from clamp_desktop.gpu_pack.keeping import Kept
    from clamp_desktop.gpu_pack.table import Pack
    from clamp_desktop.progress import Progress

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class PackState:
    """How it stands.

    Attributes:
        wanted: whether there is a graphics card of NVIDIA that the program's own torch makes nothing of.
        card: its name, where the driver says it.
        pack: what can be had; ``None`` where there is none, and ``why`` says why.
        kept: what is here.
        trouble: why it is here and not used; empty where it is used.
        fetched: bytes of one that is not here yet.
    """

    wanted: bool
    card: str
    pack: Pack | None
    why: str
    kept: Kept | None
    trouble: str
    fetched: int


class PackRun(QObject):
    """One thing at a time, in a thread. Belongs to the program, so that windows may come and go meanwhile.

    ``looked`` carries a ``PackState``, ``progressed`` a ``Progress``; ``ended`` an exception, or ``None``.

    Attributes:
        holders: end the processes that have torch loaded; called in the thread.
    """

    looked = Signal(object)
    progressed = Signal(object)
    ended = Signal(object)
    _over = Signal(object)

    def __init__(self, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self.holders: list[Callable[[], None]] = []
        self._thread: threading.Thread | None = None
        self._cancel = CancelToken()
        self._over.connect(self._end, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether something goes on."""
        return self._thread is not None

    def look(self) -> None:
        """Look what there is; ``looked`` tells."""
        threading.Thread(target=self._look, name="NVIDIA", daemon=True).start()

    def get(self) -> None:
        """Get the pack, or go on with it."""
        proxy = self._preferences.now.proxy

        def steps(root: Path, cancel: CancelToken) -> Iterator[Progress]:
            from clamp_desktop.gpu_pack.getting import get
            from clamp_desktop.gpu_pack.table import own_key, pack_for
            from clamp_desktop.workers.pack import Trier

            with Trier() as trier:
                yield from get(pack_for(own_key()), root, proxy, trier, cancel)

        self._begin(steps)

    def try_again(self) -> None:
        """Use a pack again that was put aside."""

        def steps(root: Path, cancel: CancelToken) -> Iterator[Progress]:
            from clamp_desktop.gpu_pack.keeping import take_up

            take_up(root)
            yield from ()

        self._begin(steps)

    def remove(self) -> None:
        """Remove the pack, and what was fetched of one."""

        def steps(root: Path, cancel: CancelToken) -> Iterator[Progress]:
            from clamp_desktop.gpu_pack.keeping import put_away, remove

            put_away(root)  # nobody begins with it any more
            self._let_go()
            remove(root)
            yield from ()

        self._begin(steps)

    def stop(self) -> None:
        """Leave off; what was fetched is kept."""
        self._cancel.cancel()

    def close(self) -> None:
        """Stop, and wait until it has."""
        self._cancel.cancel()
        if self._thread is not None:
            self._thread.join()

    def _begin(self, steps: Callable[[Path, CancelToken], Iterator[Progress]]) -> None:
        if self._thread is None:
            self._cancel = CancelToken()
            self._thread = threading.Thread(
                target=self._work, args=(steps, self._cancel), name="NVIDIA pack", daemon=True
            )
            self._thread.start()

    def _work(self, steps: Callable[[Path, CancelToken], Iterator[Progress]], cancel: CancelToken) -> None:
        """In the thread."""
        try:
            for step in steps(paths.gpu_pack(), cancel):
                self.progressed.emit(step)
            self._let_go()
        except Exception as error:
            log.info("The NVIDIA pack: %r", error)
            self._over.emit(error)
        else:
            self._over.emit(None)

    def _end(self, error: Exception | None) -> None:
        if self._thread is not None:
            self._thread.join()
            self._thread = None
        self.ended.emit(error)
        self.look()

    def _let_go(self) -> None:
        """In the thread."""
        for let_go in tuple(self.holders):
            let_go()

    def _look(self) -> None:
        """In a thread: the driver's tool takes its time."""
        from clamp_desktop.gpu_pack import cards, keeping
        from clamp_desktop.gpu_pack.table import PackError, own_key, pack_for

        root = paths.gpu_pack()
        wanted = cards.driver_is_there() and not cards.torch_has_cuda()
        pack, why = None, ""
        try:
            pack = pack_for(own_key())
        except PackError as error:
            why = str(error)
        state = PackState(
            wanted,
            cards.card() if wanted else "",
            pack,
            why,
            keeping.kept(root),
            keeping.trouble(root),
            keeping.fetched_bytes(root),
        )
        try:
            self.looked.emit(state)
        except RuntimeError:
            log.debug("The window has gone")
