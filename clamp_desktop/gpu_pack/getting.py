"""Getting the pack: fetch, verify, unpack, try it out; interrupted, it goes on from there."""

from __future__ import annotations

import contextlib
import dataclasses
import shutil
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from concurrent.futures import TimeoutError as NotYetError
from dataclasses import dataclass
from pathlib import Path

from clamp_desktop.gpu_pack import keeping
from clamp_desktop.gpu_pack.table import Pack, PackError
from clamp_desktop.gpu_pack.unpacking import remove, unpack
from clamp_desktop.hub.download import Downloader, Source, part_of
from clamp_desktop.progress import CancelToken, Progress, Stage

_ROOM = 256 << 20  # bytes that stay free for everybody else
_TRIES = 20
_GROWTH = 2  # times as large as packed, roughly


@dataclass(frozen=True, slots=True)
class Trial:
    """How a pack did when it was tried out; see ``trying``.

    Attributes:
        torch: its version, as it says itself.
        card: the graphics card; empty where it found none that it can use.
        agrees: whether a product came out as on the processor.
        own: whether all of torch came from the pack, and nothing of it from the program.
    """

    torch: str
    card: str
    agrees: bool
    own: bool


Try = Callable[[Path], Future[Trial]]
"""Have the torch in a folder tried out in a process of its own."""


def get(
    pack: Pack, root: Path, proxy: str, try_out: Try, cancel: CancelToken, *, needs_card: bool = True
) -> Iterator[Progress]:
    """Get the pack; ``keeping.kept(root)`` when the iterator ends, unless cancelled.

    Args:
        needs_card: refuse a pack that finds no graphics card; without, it is kept all the same.

    Raises:
        ModelError: it could not be fetched or verified; what was fetched is kept.
        PackError: it could not be unpacked, or does not work here; it is removed again.
    """
    fetched, files = root / keeping.FETCHED, root / keeping.FILES
    missing = [one for one in pack.wheels if not (fetched / one.name).is_file()]
    there = sum(_size(fetched / one.name) or _size(part_of(fetched / one.name)) for one in pack.wheels)
    _check_room(root, pack.size - there + pack.size * _GROWTH)
    downloader = Downloader(proxy)
    try:
        before = sum(one.size for one in pack.wheels if one not in missing)
        for one in missing:
            for step in downloader.fetch(
                Source(one.address, one.size, one.sha256), fetched / one.name, cancel
            ):
                yield _of_all(step, before, pack.size)
            if cancel.cancelled:
                return
            before += one.size
    finally:
        downloader.close()
    remove(files)  # of an attempt that was left off, or an older pack
    for one in pack.wheels:
        for step in unpack(fetched / one.name, files, cancel):
            yield dataclasses.replace(step, total=0)
        if cancel.cancelled:
            remove(files)
            return
    yield Progress(Stage.CONVERTING, 0, 0)
    try:
        trial = _tried(try_out(files), cancel)
        if trial is not None:
            _judge(trial, needs_card)
    except Exception as error:
        _remove_soon(files)
        _forget(fetched)
        raise PackError(str(error)) from error
    if trial is None:
        _remove_soon(files)
        return
    size = sum(one.lstat().st_size for one in files.rglob("*") if one.is_file())
    keeping.keep(root, keeping.Kept(pack.key, trial.torch, pack.cuda, trial.card, size))
    _forget(fetched)


def _judge(trial: Trial, needs_card: bool) -> None:
    if not trial.own:
        raise PackError("The NVIDIA pack is not used: parts of the program's own torch got in its way.")
    if needs_card and not trial.card:
        raise PackError("The NVIDIA pack finds no graphics card that it can use. Is its driver installed?")
    if not trial.agrees:
        raise PackError("The NVIDIA pack computes otherwise than the processor, so it is not used.")


def _tried(future: Future[Trial], cancel: CancelToken) -> Trial | None:
    """What came of trying it out; ``None`` where nobody waits for it any more."""
    while not cancel.cancelled:
        try:
            return future.result(0.2)
        except NotYetError:
            continue
    return None


def _of_all(step: Progress, before: int, total: int) -> Progress:
    """The progress of one file as progress of all of them."""
    done = before + step.done
    eta = (total - done) / step.rate if step.rate > 0 else None
    return dataclasses.replace(step, done=done, total=total, eta=eta)


def _check_room(root: Path, needed: int) -> None:
    place = root
    while not place.exists():
        place = place.parent
    free = shutil.disk_usage(place).free
    if free < needed + _ROOM:
        raise PackError(
            f"There is not enough room on the drive of {place}: about {needed / 1e9:.1f} GB are needed,"
            f" {free / 1e9:.1f} GB are free."
        )


def _size(file: Path) -> int:
    return file.stat().st_size if file.is_file() else 0


def _remove_soon(files: Path) -> None:
    """Remove it when the process that tried it out lets go of it (Windows)."""
    for _ in range(_TRIES):
        with contextlib.suppress(PackError):
            remove(files)
            return
        time.sleep(0.5)
    remove(files)


def _forget(fetched: Path) -> None:
    shutil.rmtree(fetched, ignore_errors=True)
