"""The embedding processes: one for the model that listens, and one for each other that is still asked."""

from __future__ import annotations

import dataclasses
import threading
from pathlib import Path

from clamp_desktop.workers.kinds import EMBEDDER, Kind
from clamp_desktop.workers.process import Worker

_FAREWELL = "Another model was chosen meanwhile, or another device for it. Ask again."


class Embedders:
    """A worker for each model, made at the first need. Safe to use from any thread."""

    def __init__(
        self,
        checkpoint: Path | None,
        tokenizer: Path | None,
        device: str | None,
        threads: int | None,
        kind: Kind = EMBEDDER,
        *,
        half: bool = False,
    ) -> None:
        """Choose a model; see ``Crew``. ``kind``: what the workers are."""
        self._half = half
        self._kind = kind
        self._lock = threading.Lock()
        self._tokenizer = tokenizer
        self._device, self._threads = device, threads
        self._chosen = checkpoint
        self._workers: dict[Path | None, Worker] = {}

    @property
    def chosen(self) -> Path | None:
        """The checkpoint of the model that listens; ``None``: the one that ships with the program."""
        return self._chosen

    @property
    def everybody(self) -> tuple[Worker, ...]:
        """Those that were needed so far."""
        with self._lock:
            return tuple(self._workers.values())

    def of(self, checkpoint: Path | None) -> Worker:
        """The worker with this model."""
        with self._lock:
            if checkpoint not in self._workers:
                self._workers[checkpoint] = self._made(checkpoint)
            return self._workers[checkpoint]

    def choose(
        self, checkpoint: Path | None, device: str | None, threads: int | None, *, half: bool = False
    ) -> None:
        """Another model listens from now on, or the same on another device; the others may still be asked.

        On another device, with another number of threads or precision, all begin anew; what they were at
        fails.
        """
        old: tuple[Worker, ...] = ()
        with self._lock:
            if (device, threads, half) != (self._device, self._threads, self._half):
                old = tuple(self._workers.values())
                self._workers.clear()
                self._device, self._threads, self._half = device, threads, half
            self._chosen = checkpoint
        for worker in old:
            worker.close(_FAREWELL)

    def forget(self, checkpoint: Path) -> None:
        """End the worker with this model, so that its files may go."""
        with self._lock:
            worker = self._workers.pop(checkpoint, None)
        if worker is not None:
            worker.close(_FAREWELL)

    def renew(self) -> None:
        """End all workers; who is needed begins anew, with the torch that there is then."""
        with self._lock:
            old = tuple(self._workers.values())
            self._workers.clear()
        for worker in old:
            worker.close(_FAREWELL)

    def _made(self, checkpoint: Path | None) -> Worker:
        options = {
            "checkpoint": None if checkpoint is None else str(checkpoint),
            "tokenizer": None if self._tokenizer is None else str(self._tokenizer),
            "device": self._device,
            "half": self._half,
        }
        return Worker(dataclasses.replace(self._kind, options=options, threads=self._threads))
