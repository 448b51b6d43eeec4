"""A worker whose child misbehaves on request."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from clamp_desktop.workers.kinds import MEGABYTE, READER, Kind
from clamp_desktop.workers.process import Worker

ROOT = Path(__file__).resolve().parents[2]
MakeWorker = Callable[..., Worker]


@pytest.fixture
def kind(monkeypatch: pytest.MonkeyPatch) -> Kind:
    """Readers with the handler of the tests; the child finds it because it inherits ``sys.path``."""
    monkeypatch.syspath_prepend(str(ROOT))
    return dataclasses.replace(
        READER, handler="tests.workers.handlers:make", timeout=20, memory=200 * MEGABYTE, idle=None
    )


@pytest.fixture
def make_worker(kind: Kind) -> Iterator[MakeWorker]:
    """Workers with changes to the kind; all are closed at the end."""
    made: list[Worker] = []

    def make(processes: int = 1, **changes: Any) -> Worker:
        made.append(Worker(dataclasses.replace(kind, **changes), processes))
        return made[-1]

    yield make
    for worker in made:
        worker.close()


@pytest.fixture
def worker(make_worker: MakeWorker) -> Worker:
    return make_worker()
