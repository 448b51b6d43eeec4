"""Drawing small pictures for those rows that somebody looks at, first those, and no others."""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import CancelledError, Future
from concurrent.futures import TimeoutError as NotYet

from clamp_desktop.library.catalogue.thumbs import Thumb, ThumbCache, Wanted

log = logging.getLogger(__name__)

_PATIENCE = 0.1


class ThumbQueue:
    """Answers from the cache, else has the picture drawn, one after the other, in a thread of its own.

    Only one is asked for at a time, so that whoever wants a whole page engraved waits for one line at most.
    """

    def __init__(
        self,
        cache: ThumbCache,
        draw: Callable[[Wanted], Future[str]],
        ready: Callable[[int, Thumb], object],
    ) -> None:
        """A queue with nothing in it; its thread starts with the first ``want``.

        Args:
            draw: asks for the SVG of a piece. A future that raises means that it cannot be drawn; where the
                exception's ``startup`` is true, that nothing can be drawn at the moment.
            ready: gets the id of a piece and its picture, in the queue's thread.
        """
        self._cache = cache
        self._draw = draw
        self._ready = ready
        self._wanted: deque[Wanted] = deque()
        self._wake = threading.Condition()
        self._closed = False
        self._thread = threading.Thread(target=self._run, name="thumbnails", daemon=True)

    def want(self, wanted: Sequence[Wanted]) -> None:
        """These pictures, in this order, and none of those that were wanted before and are not there yet."""
        with self._wake:
            self._wanted = deque(wanted)
            if self._thread.ident is None and not self._closed:
                self._thread.start()
            self._wake.notify()

    def close(self) -> None:
        """Draw nothing more; nothing is told after this has returned."""
        with self._wake:
            self._closed = True
            self._wanted.clear()
            self._wake.notify()
        if self._thread.ident is not None and self._thread is not threading.current_thread():
            self._thread.join()

    def _run(self) -> None:
        while True:
            with self._wake:
                self._wake.wait_for(lambda: self._closed or self._wanted)
                if self._closed:
                    return
                one = self._wanted.popleft()
            thumb = self._cache.get(one.key) or self._drawn(one)
            if thumb is not None and not self._closed:
                try:
                    self._ready(one.piece_id, thumb)
                except Exception:
                    log.exception("A picture could not be handed over.")

    def _drawn(self, one: Wanted) -> Thumb | None:
        try:
            future = self._draw(one)
            while not self._closed:
                try:
                    thumb = Thumb(svg=future.result(_PATIENCE))
                    break
                except NotYet:
                    continue
            else:
                future.cancel()
                return None
        except CancelledError:
            return None
        except Exception as error:
            if getattr(error, "startup", True):  # nobody draws, or a mistake of ours
                log.info("%s was not drawn: %r", one.path, error)
                return None
            thumb = Thumb(reason=str(error))
        self._cache.put(one.key, thumb)
        return thumb
