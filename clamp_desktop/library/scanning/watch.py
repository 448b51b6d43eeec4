"""Noticing what changes in the user's folders, without being asked.

The library watchdog listens to the system (inotify, FSEvents, ReadDirectoryChangesW). Where the system cannot
tell, because it watches only so many folders at once, or because a drive is in the network, the folder is
looked through now and then instead. What was noticed is held back until it has settled: a file that is being
written is not read, and a thousand files that are copied are one message.

Measured with 50,000 files in 5,000 folders on Linux, two busy cores (``tests/benchmarks/watching.py``):
0.13 s until all is heard, 1 MB, 0.01 s to close; a file or a thousand files are told 1.5 s after the last of
them, and a rescan of one file takes 0.2 s where one of everything takes 0.7 s.
"""

from __future__ import annotations

import errno
import logging
import os
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from clamp_desktop.library.scanning.drives import identity_of, is_remote
from clamp_desktop.library.scanning.walk import is_music

log = logging.getLogger(__name__)

_TELLING = frozenset({"created", "modified", "moved", "deleted", "closed"})  # not: somebody opened it to read
_COMING = frozenset({"created", "moved"})
_MANY = 500  # files, beyond which their folders are named instead
_FLOOD = 4_000  # files, beyond which the system may have lost some: all is looked through
_TOO_MANY = "The system does not watch as many folders as there are."


@dataclass(frozen=True, slots=True)
class Root:
    """A folder to watch; ``whole``: with all below it."""

    path: Path
    whole: bool = True


@dataclass(frozen=True, slots=True)
class Pace:
    """How long to wait, in seconds.

    Attributes:
        quiet: after the last change, before it is told: whoever saves or copies is done by then.
        longest: for a burst that does not end; files that are still being written are held back even then.
        look: between two looks whether drives came or went.
        rescan: between two looks through folders of which the system tells nothing.
    """

    quiet: float = 1.5
    longest: float = 15.0
    look: float = 5.0
    rescan: float = 300.0


class Watch:
    """Watches folders from a thread of its own; any thread may call its methods."""

    def __init__(
        self,
        changed: Callable[[Sequence[Path]], object],
        told: Callable[[str], object],
        pace: Pace | None = None,
        observe: Callable[[], Any] | None = None,
    ) -> None:
        """A watch over nothing yet; see ``follow``.

        Args:
            changed: gets files and folders that changed, came or went, for ``rescan``. Called in the watch's
                thread, as ``told`` is.
            told: gets sentences for the user.
            observe: makes what listens; by default the system's best of watchdog.
        """
        self._changed = changed
        self._told = told
        self._pace = pace or Pace()
        self._observe = observe or _native
        self._wake = threading.Condition()
        self._wanted: dict[Path, Root] = {}
        self._touched: dict[Path, float] = {}
        self._renewed: set[Path] = set()
        self._since = 0.0
        self._closed = False
        self._places: dict[Path, _Place] = {}
        self._observer: Any = None
        self._thread = threading.Thread(target=self._run, name="folder watch", daemon=True)

    def follow(self, roots: Sequence[Root]) -> None:
        """Watch these folders and no others; returns at once."""
        with self._wake:
            self._wanted = {root.path: root for root in roots}
            if self._thread.ident is None and not self._closed:
                self._thread.start()
            self._wake.notify()

    def close(self) -> None:
        """Stop; nothing is told after this has returned."""
        with self._wake:
            self._closed = True
            self._wake.notify()
        if self._thread.ident is not None and self._thread is not threading.current_thread():
            self._thread.join()

    @property
    def unheard(self) -> tuple[Path, ...]:
        """Folders that are looked through now and then, since the system does not tell of them."""
        return tuple(path for path, place in self._places.items() if place.there and place.polled)

    # In the watch's thread

    def _run(self) -> None:
        due = 0.0
        try:
            while not self._closed:
                if time.monotonic() >= due or self._wanted.keys() != self._places.keys():
                    self._look()
                    due = time.monotonic() + self._pace.look
                self._tell()
                with self._wake:
                    if not self._closed and self._wanted.keys() == self._places.keys():
                        self._wake.wait(max(0.01, min(due - time.monotonic(), self._until_settled())))
        finally:
            if self._observer is not None:
                self._observer.stop()
                self._observer.join()

    def _look(self) -> None:
        """Take up folders that were added or came back; say so of those that came back or went away."""
        for path in [one for one in self._places if one not in self._wanted]:
            self._drop(self._places.pop(path))
        for path, root in list(self._wanted.items()):
            if self._closed:
                return
            identity = identity_of(path)
            place = self._places.get(path)
            if place is None:
                place = self._places[path] = _Place(root, identity)
                self._listen(place)
            elif place.identity != identity:  # a drive came, went, or is another one
                self._drop(place)
                place.identity = identity
                self._listen(place)
                self._touch(path)
            elif place.there and place.polled and time.monotonic() >= place.rescan_at:
                place.rescan_at = time.monotonic() + self._pace.rescan
                self._touch(path)
        heard = [one for one in self._places.values() if one.handle is not None and not one.polled]
        full = bool(heard) and self._is_full()
        for place in heard:
            if full or not _alive(self._observer, place.handle):  # folders that are new may not be heard
                self._poll(place, _TOO_MANY)

    def _listen(self, place: _Place) -> None:
        place.polled = False
        if not place.there:
            return
        path = place.root.path
        if is_remote(path):
            self._poll(place, "It is in the network, and what others change there is not told.")
            return
        try:
            if self._observer is None:
                self._observer = self._observe()
                self._observer.start()
            place.handle = self._observer.schedule(
                _Ear(self._heard), str(path), recursive=place.root.whole, event_filter=_kinds()
            )
        except Exception as error:  # each system has its own reasons
            log.info("%s cannot be watched: %r", path, error)
            self._poll(place, _TOO_MANY)
            return
        if self._is_full():
            self._drop(place)
            self._poll(place, _TOO_MANY)

    def _is_full(self) -> bool:
        """Whether the system watches nothing more: folders that come are not heard then."""
        if sys.platform != "linux":
            return False
        with tempfile.TemporaryDirectory() as probe:
            try:
                self._observer.unschedule(self._observer.schedule(_Ear(lambda _: None), probe))
            except OSError as error:
                return error.errno in (errno.ENOSPC, errno.EMFILE)
        return False

    def _poll(self, place: _Place, reason: str) -> None:
        """Look through a folder now and then."""
        place.polled = True
        place.rescan_at = time.monotonic() + self._pace.rescan
        self._told(f"The program looks through {place.root.path} every {self._minutes()}. {reason}")

    def _minutes(self) -> str:
        minutes = round(self._pace.rescan / 60)
        return f"{minutes} minutes" if minutes > 1 else "minute"

    def _drop(self, place: _Place) -> None:
        if place.handle is not None:
            try:
                self._observer.unschedule(place.handle)
            except Exception as error:  # its thread has died, or its folder has gone
                log.debug("%r", error)
            place.handle = None

    def _until_settled(self) -> float:
        """Seconds until something may be told."""
        if not self._touched:
            return 3600.0
        now = time.monotonic()
        return max(
            0.01, min(max(self._touched.values()) + self._pace.quiet, self._since + self._pace.longest) - now
        )

    def _tell(self) -> None:
        now = time.monotonic()
        with self._wake:
            if not self._touched:
                return
            late = now >= self._since + self._pace.longest
            if not late and now < max(self._touched.values()) + self._pace.quiet:
                return
            ready = [path for path, at in self._touched.items() if now >= at + self._pace.quiet]
            for path in ready:
                del self._touched[path]
            self._since = now
            renewed, self._renewed = self._renewed, set()
        for place in self._places.values() if renewed and sys.platform == "linux" else ():
            if place.handle is not None and any(path.is_relative_to(place.root.path) for path in renewed):
                self._drop(place)
                self._listen(place)
                ready.append(place.root.path)  # what happened in between was not heard
        if ready and not self._closed:
            try:
                self._changed(_summed_up(ready, list(self._wanted)))
            except Exception:
                log.exception("What changed could not be told.")

    # In the threads of the observer

    def _heard(self, event: Any) -> None:
        if event.event_type not in _TELLING or (event.is_directory and event.event_type == "modified"):
            return
        for name in (event.src_path, event.dest_path):
            path = os.fsdecode(name) if name else ""
            if path and (event.is_directory or is_music(path)):
                self._touch(Path(path), renewed=event.is_directory and event.event_type in _COMING)

    def _touch(self, path: Path, *, renewed: bool = False) -> None:
        """Remember a path; ``renewed``: a folder with others in it that watchdog does not listen to yet."""
        now = time.monotonic()
        with self._wake:
            if renewed:
                self._renewed.add(path)
            if not self._touched:
                self._since = now
                self._wake.notify()
            self._touched[path] = now


@dataclass(slots=True)
class _Place:
    """A root as it is now.

    Attributes:
        identity: ``None`` while it is not there.
        handle: watchdog's, while it listens.
        polled: looked through now and then.
    """

    root: Root
    identity: tuple[int, int] | None
    handle: Any = None
    polled: bool = False
    rescan_at: float = 0.0

    @property
    def there(self) -> bool:
        return self.identity is not None


class _Ear:
    """Hands events on. (watchdog asks for this one method.)"""

    def __init__(self, heard: Callable[[Any], None]) -> None:
        self._heard = heard

    def dispatch(self, event: Any) -> None:
        """Called by watchdog for each event."""
        self._heard(event)


def _native() -> Any:
    from watchdog.observers import Observer

    return Observer()


def _kinds() -> list[Any]:
    """What the system is asked for. Not that files were opened: our own reading would drown the rest."""
    from watchdog import events

    names = ("Created", "Deleted", "Moved")
    kinds = [getattr(events, f"{what}{name}Event") for what in ("File", "Dir") for name in names]
    return [*kinds, events.FileModifiedEvent, events.FileClosedEvent]


def _alive(observer: Any, handle: Any) -> bool:
    """Whether somebody still listens for a watch; a thread of watchdog's ends when the system refuses it."""
    return any(one.is_alive() for one in observer.emitters if one.watch == handle)


def _summed_up(paths: Sequence[Path], roots: Sequence[Path]) -> tuple[Path, ...]:
    """The paths in order; their folders where they are many, all of it where they are very many."""
    named = set(paths)
    if len(named) > _FLOOD:
        named = {root for root in roots if any(path.is_relative_to(root) for path in named)}
    elif len(named) > _MANY:
        named = {path if path in roots else path.parent for path in named}
    return tuple(sorted(named))
