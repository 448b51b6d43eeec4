"""How long jobs speak: progress while they run, a summary at the end, a token to stop them."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass
from enum import StrEnum


class Stage(StrEnum):
    """What a job is doing."""

    LOOKING = "looking"  # walking through folders; the total is not known yet
    COMPARING = "comparing"  # hashing files that are new or changed
    READING = "reading"  # reading files, and embedding what they hold
    ARRANGING = "arranging"  # sorting the vectors of a very large library, so that it is searched quickly
    TRACING = "tracing"  # tracing the tunes in what was read, in pieces
    SUGGESTING = "suggesting"  # comparing pieces with tags
    LEARNING = "learning"  # label sets that learn from the user's labels, one after the other
    PICTURING = "picturing"  # drawing the first lines of pieces
    MAPPING = "mapping"  # drawing the map; counted in steps, or in pieces that are placed
    EMBEDDING = "embedding"  # embedding pieces that an earlier run or another model left without vectors
    FETCHING = "fetching"  # a file from the net; counted in bytes
    CHECKING = "checking"  # a file's checksum; counted in bytes
    CONVERTING = "converting"  # a model into the form that is kept; not counted


@dataclass(frozen=True, slots=True)
class Progress:
    """Where a job stands.

    Attributes:
        done, total: files (pieces while ``EMBEDDING``); a total of 0 means not known.
        rate: a second, over the last while; 0.0 until known.
        eta: seconds left; ``None`` until known.
        current: the path or title at hand.
    """

    stage: Stage
    done: int
    total: int
    rate: float = 0.0
    eta: float | None = None
    current: str = ""


@dataclass(frozen=True, slots=True)
class Summary:
    """What a job did, in counts of files.

    Attributes:
        new, changed, moved, missing, unchanged: as a scan found them; ``missing`` are gone since the last.
        failed: files that could not be read or embedded in this run.
        read, embedded: files read and pieces embedded in this run.
        cancelled: the job was stopped; the rest is done next time.
        notes: what the user should know besides, as sentences (a folder that is offline, no model).
    """

    new: int = 0
    changed: int = 0
    moved: int = 0
    missing: int = 0
    unchanged: int = 0
    failed: int = 0
    read: int = 0
    embedded: int = 0
    cancelled: bool = False
    notes: tuple[str, ...] = ()

    def __add__(self, other: Summary) -> Summary:
        """Of a scan and the indexing that follows it."""
        return Summary(
            new=self.new + other.new,
            changed=self.changed + other.changed,
            moved=self.moved + other.moved,
            missing=self.missing + other.missing,
            unchanged=self.unchanged + other.unchanged,
            failed=self.failed + other.failed,
            read=self.read + other.read,
            embedded=self.embedded + other.embedded,
            cancelled=self.cancelled or other.cancelled,
            notes=self.notes + other.notes,
        )


class CancelToken:
    """Asks a running job to stop; may be called from any thread."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def cancel(self) -> None:
        """The job stops after what it is doing now; what it committed stays."""
        self._event.set()

    @property
    def cancelled(self) -> bool:
        return self._event.is_set()


class Meter:
    """Counts what is done and tells rate and time left from the last half minute."""

    WINDOW = 30.0  # seconds: long enough to smooth big files, short enough to notice a slow drive

    def __init__(self, stage: Stage, total: int = 0) -> None:
        self.stage = stage
        self.total = total
        self.done = 0
        self._marks = [(time.monotonic(), 0)]
        self._told = 0.0

    def advance(self, count: int = 1) -> None:
        """More is done."""
        self.done += count

    def due(self) -> bool:
        """Whether it is time to speak again: ten times a second is enough for anyone."""
        return time.monotonic() - self._told >= 0.1

    def progress(self, current: str = "") -> Progress:
        """Where the job stands now."""
        now = self._told = time.monotonic()
        self._marks.append((now, self.done))
        while len(self._marks) > 2 and self._marks[1][0] < now - self.WINDOW:
            self._marks.pop(0)
        then, before = self._marks[0]
        rate = (self.done - before) / (now - then) if now > then else 0.0
        left = max(self.total - self.done, 0)
        eta = left / rate if self.total and rate > 0 else None
        return Progress(self.stage, self.done, self.total, rate, eta, current)
