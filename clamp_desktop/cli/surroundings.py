"""What the doctor looks at around library and model: folders, children, window, pack, new versions."""

from __future__ import annotations

import datetime
import os
import shutil
import sys
import tempfile
import time
from concurrent.futures import Future
from pathlib import Path
from typing import Any

from clamp_desktop import __version__, paths
from clamp_desktop.cli.gpu_pack import in_words, standing
from clamp_desktop.selftest.parts import is_frozen
from clamp_desktop.settings import Settings
from clamp_desktop.updates.address import address
from clamp_desktop.updates.memory import known
from clamp_desktop.workers.errors import WorkerError
from clamp_desktop.workers.kinds import ENGRAVER, PAINTER, READER, Kind
from clamp_desktop.workers.messages import PaintPages, ReadFile, RenderPage, Request
from clamp_desktop.workers.process import Worker
from clamp_desktop.workers.screen import SCREEN_FINDER, FindScreen

OK = "ok"
_ENOUGH = 1_000_000_000  # bytes; vectors, pictures and a model take less
_TUNE = "X:1\nT:Doctor\nM:4/4\nL:1/4\nK:C\nCDEF|GABc|\n"
_PAGE = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" width="9" height="9"><path d="M0 0h9"/></svg>'
)


def installation() -> str:
    """Which copy of the program this is."""
    if is_frozen():
        return f"{__version__}, installed in {Path(sys.executable).resolve().parent}"
    return f"{__version__}, run from {Path(__file__).resolve().parents[2]}"


def folders() -> dict[str, str]:
    """Where the user's things are, whether they can be written, and how much room there is."""
    found = {}
    for name, folder in (("data folder", paths.data()), ("settings folder", paths.settings_file().parent)):
        found[name] = f"{folder}: {_writable(folder)}"
    free = shutil.disk_usage(_nearest(paths.data())).free
    said = "" if free >= _ENOUGH else "; that is little for pictures and models"
    found["free space"] = f"{free / 1e9:.1f} GB{said}"
    return found


def is_writable(folder: Path) -> bool:
    """Whether files can be made in a folder, or the folder itself; nothing stays."""
    return _writable(folder) == OK


def children() -> dict[str, str]:
    """Whether those who read, engrave and paint start and work; the others are asked elsewhere."""
    with tempfile.TemporaryDirectory(prefix="clamp-desktop-") as scratch:
        tune, picture = Path(scratch, "doctor.abc"), Path(scratch, "doctor.png")
        tune.write_text(_TUNE, encoding="utf-8")
        asked: list[tuple[Kind, Request[Any]]] = [
            (READER, ReadFile(tune)),
            (ENGRAVER, RenderPage(tune)),
            (PAINTER, PaintPages((_PAGE,), (picture,), "png")),
        ]
        workers = [Worker(kind) for kind, _ in asked]
        began = time.monotonic()
        try:
            futures: list[Future[Any]] = [
                worker.submit(request) for worker, (_, request) in zip(workers, asked, strict=True)
            ]
            return {
                kind.name: _answer(future, began) for (kind, _), future in zip(asked, futures, strict=True)
            }
        finally:
            for worker in workers:
                worker.close()


def screen() -> str:
    """What a window would be opened on."""
    if sys.platform not in ("win32", "darwin") and not any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    ):
        return "no display here; commands work, a window does not open"
    with Worker(SCREEN_FINDER) as finder:
        try:
            return finder.submit(FindScreen()).result()
        except WorkerError as error:
            return f"no window can be opened here. {error.told}"


def pack() -> str:
    """How the NVIDIA pack stands."""
    return in_words(standing())


def new_versions(settings: Settings) -> str:
    """Whether they are looked for, where, and what was found last."""
    where, what = address(), known(paths.new_version())
    if not where:
        return "not looked for; this copy does not know where they are announced"
    last = f"; last on {datetime.date.fromtimestamp(what.asked)}" if what.asked else ""
    newer = what.newer()
    said = f"; version {newer.version} is there" if newer is not None else ""
    return f"{'looked for' if settings.new_versions else 'not looked for'} at {where}{last}{said}"


def _answer(future: Future[Any], began: float) -> str:
    try:
        future.result()
    except WorkerError as error:
        return error.told
    return f"{OK} after {time.monotonic() - began:.1f} s"


def _writable(folder: Path) -> str:
    place = _nearest(folder)
    try:
        with tempfile.TemporaryFile(dir=place):
            return OK
    except OSError as error:
        return f"cannot be written ({error.strerror or error})"


def _nearest(folder: Path) -> Path:
    """The folder, or what there is of the way to it."""
    while not folder.is_dir() and folder != folder.parent:
        folder = folder.parent
    return folder
