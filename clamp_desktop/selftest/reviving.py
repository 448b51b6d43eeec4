"""The step that kills each kind of child once and sees it come back."""

from __future__ import annotations

import contextlib
import dataclasses
from collections.abc import Mapping
from concurrent.futures import Future
from concurrent.futures import wait as wait_for
from pathlib import Path
from typing import Any

import numpy as np
import psutil

from clamp_desktop.hub.published import Sizes
from clamp_desktop.selftest.listening import demo_piece
from clamp_desktop.selftest.showing import PIECE
from clamp_desktop.selftest.steps import WrongError
from clamp_desktop.workers.crew import Crew
from clamp_desktop.workers.errors import WorkerError
from clamp_desktop.workers.keyboards import ListenToKeys
from clamp_desktop.workers.kinds import CONVERTER, FINDER
from clamp_desktop.workers.messages import (
    BeginMap,
    ConvertModel,
    EmbedQueries,
    PaintPages,
    PerformPiece,
    ReadFile,
    RenderPage,
    RenderThumb,
    Request,
)
from clamp_desktop.workers.process import Worker
from clamp_desktop.workers.sound import FindDevice, PrepareSound

_PAGE = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 90" width="90" height="90">'
    '<path d="M0 0h90"/></svg>'
)
# A second reader would answer while the first is away, and who listens to keyboards goes by himself soon.
_ALONE = ("reader", "listener to keyboards")
_PATIENCE = 200.0  # seconds; longer than a child may take to start


def revive(crew: Crew, scratch: Path) -> str:
    """Ask every kind of child something, kill it, ask again: the same must come from another process.

    Raises:
        WrongError: one did not come back, or answered otherwise.
    """
    nonsense = scratch / "no model.safetensors"
    nonsense.write_bytes(b"no model")
    with Worker(FINDER) as finder, Worker(CONVERTER) as converter:
        asked = questions(crew, finder, converter, nonsense, scratch / "painted.png")
        with contextlib.ExitStack() as ending:
            for name in _ALONE:
                kind = dataclasses.replace(asked[name][0].kind, idle=None)
                asked[name] = (ending.enter_context(Worker(kind)), asked[name][1])
            before = _ask(asked)
            pids = {name: worker.pids for name, (worker, _) in asked.items()}
            for name, own in pids.items():
                if not own:
                    raise WrongError(f"the {name} has no process")
                for pid in own:
                    psutil.Process(pid).kill()
            after = _ask(asked)
        for name, (worker, _) in asked.items():
            if name not in _ALONE and set(worker.pids) & set(pids[name]):
                raise WrongError(f"the {name} is said to run after it was killed")
            if after[name] != before[name]:
                raise WrongError(f"the {name} answers otherwise after it was killed")
    return f"{len(asked)} kinds of child killed; all came back"


def questions(
    crew: Crew, finder: Worker, converter: Worker, nonsense: Path, painted: Path
) -> dict[str, tuple[Worker, Request[Any]]]:
    """Somebody of each kind, and what to ask."""
    piece = demo_piece(PIECE)
    points = np.eye(8, dtype=np.float32)
    sizes = Sizes(**dict.fromkeys(Sizes.__dataclass_fields__, 1))
    return {
        "reader": (crew.readers, ReadFile(piece)),
        "embedder": (crew.embedder, EmbedQueries(["a waltz"])),
        "engraver": (crew.engraver, RenderPage(piece)),
        "copyist": (crew.copyist, RenderPage(piece)),
        "sketcher": (crew.sketcher, RenderThumb(piece)),
        "painter": (crew.painter, PaintPages((_PAGE,), (painted,), "png")),
        "map maker": (crew.charter, BeginMap(points)),
        "performer": (crew.performer, PerformPiece(piece)),
        "synthesiser": (crew.synthesiser, PrepareSound()),
        "recorder": (crew.recorder, PrepareSound()),
        "finder of devices": (finder, FindDevice()),
        "listener to keyboards": (crew.keyboards, ListenToKeys(0.1)),
        "converter": (converter, ConvertModel(nonsense, nonsense.with_name("model"), "clamp2", sizes, False)),
    }


def _ask(asked: Mapping[str, tuple[Worker, Request[Any]]]) -> dict[str, str]:
    """All at once; what each says, in a form that can be compared."""
    futures: dict[str, Future[Any]] = {
        name: worker.submit(request) for name, (worker, request) in asked.items()
    }
    wait_for(futures.values(), _PATIENCE)
    found: dict[str, str] = {}
    for name, future in futures.items():
        try:
            found[name] = repr(future.result(0))
        except TimeoutError:
            raise WrongError(f"the {name} does not answer") from None
        except WorkerError as error:
            if error.startup or name != "converter":
                raise WrongError(f"{name}: {error.told}") from error
            found[name] = str(error)
    return found
