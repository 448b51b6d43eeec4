"""Getting a model: fetch or import, verify, convert once, keep. Interrupted, it goes on from there."""

from __future__ import annotations

import contextlib
import json
import shutil
from collections.abc import Callable, Collection, Iterator
from concurrent.futures import Future
from concurrent.futures import TimeoutError as NotYetError
from dataclasses import dataclass, field
from pathlib import Path

from clamp_desktop.hub import kept
from clamp_desktop.hub.download import Downloader, Source, checksum, part_of
from clamp_desktop.hub.errors import ModelError, UnverifiedError
from clamp_desktop.hub.layout import count
from clamp_desktop.hub.published import PublishedFile, PublishedModel
from clamp_desktop.progress import CancelToken, Progress, Stage

_ORIGINAL = "original"
_ROOM = 64 << 20  # bytes that stay free for everybody else
_PICKLES = frozenset({".pth", ".pt", ".bin", ".ckpt"})

Convert = Callable[[Path, Path, PublishedModel, bool], Future[str]]
"""Convert a checkpoint (from, to, model, half precision) in a process of its own; the id of its vectors."""


@dataclass(frozen=True, slots=True)
class Wishes:
    """How a model is to be got.

    Attributes:
        mirror, proxy: see ``settings``.
        half: keep its numbers in half precision (743 MB instead of 1.49 GB).
        vouched: checksums (SHA-256) of files that the user vouches for though none is published.
    """

    mirror: str = ""
    proxy: str = ""
    half: bool = True
    vouched: frozenset[str] = field(default_factory=frozenset)


def download(
    model: PublishedModel, root: Path, convert: Convert, wishes: Wishes, cancel: CancelToken
) -> Iterator[Progress]:
    """Get a model from the net; it is among ``kept.kept(root)`` when the iterator ends, unless cancelled.

    Raises:
        UnverifiedError: its file has no published checksum, and the user has not vouched for it. The file
            stays, so that asking again with ``wishes.vouched`` does not fetch it again.
        ModelError: it could not be fetched, verified, converted or kept; what was fetched is kept.
    """
    if kept.find(root, model.id):
        return
    folder = kept.unfinished(root, model.id)
    original = folder / (_ORIGINAL + Path(model.checkpoint.name).suffix)
    files = ((model.tokenizer, folder / kept.TOKENIZER), (model.checkpoint, original))
    downloader = Downloader(wishes.proxy)
    try:
        missing = [(_source(one, wishes), to) for one, to in files if not to.is_file()]
        sizes = [downloader.size(source) or 0 for source, _ in missing]
        there = sum(part_of(to).stat().st_size for _, to in missing if part_of(to).is_file())
        _check_room(root, sum(sizes) - there + _converted_bytes(model, wishes.half))
        for source, to in missing:
            yield from downloader.fetch(source, to, cancel)
            if cancel.cancelled:
                return
    finally:
        downloader.close()
    yield from _finish(model, root, original, convert, wishes, cancel)


def take_in(
    model: PublishedModel,
    root: Path,
    checkpoint: Path,
    tokenizer: Path | None,
    convert: Convert,
    wishes: Wishes,
    cancel: CancelToken,
) -> Iterator[Progress]:
    """Make a model from a file that the user has (``.pth`` or safetensors), which stays; no network.

    ``tokenizer``: XLM-R's ``tokenizer.json``; ``None`` looks beside the checkpoint and in other models.

    Raises:
        UnverifiedError, ModelError: as ``download``.
    """
    if not checkpoint.is_file():
        raise ModelError(f"There is no file {checkpoint}.")
    words = tokenizer or _find_tokenizer(root, checkpoint)
    if words is None or not words.is_file():
        raise ModelError(
            f"A model needs its tokenizer: put {model.tokenizer.name} of {model.tokenizer.repository}"
            f" beside {checkpoint.name}, or choose it."
        )
    _check_room(root, _converted_bytes(model, wishes.half))
    folder = kept.unfinished(root, model.id)
    before = set(folder.iterdir()) if folder.is_dir() else set()  # of a download that was left off
    folder.mkdir(parents=True, exist_ok=True)
    try:
        shutil.copyfile(words, folder / kept.TOKENIZER)
        yield from _finish(model, root, checkpoint, convert, wishes, cancel)
    except OSError as error:
        raise ModelError(f"{folder} cannot be written ({error.strerror or error}).") from error
    finally:
        _tidy(folder, before)


def _tidy(folder: Path, keep: Collection[Path]) -> None:
    """Leave a folder as it was: an import that failed has fetched nothing that could be gone on with."""
    with contextlib.suppress(OSError):
        for file in folder.iterdir():
            if file not in keep:
                file.unlink()
        if not keep:
            folder.rmdir()


def _finish(
    model: PublishedModel,
    root: Path,
    original: Path,
    convert: Convert,
    wishes: Wishes,
    cancel: CancelToken,
) -> Iterator[Progress]:
    """Verify the original, convert it, and move the finished folder to its place."""
    digest = ""
    for step in checksum(original, cancel):
        if isinstance(step, Progress):
            yield step
        else:
            digest = step
    if cancel.cancelled:
        return
    name = Path(model.checkpoint.name if original.stem == _ORIGINAL else original).name
    _trust(model, original, name, digest, wishes)
    folder = kept.unfinished(root, model.id)
    converting = convert(original, folder / kept.WEIGHTS, model, wishes.half)
    yield from _converted(converting, model.name, cancel)
    if not converting.done():  # stopped
        return
    config = {
        "id": model.id,
        "name": model.name,
        "heard_as": converting.result(),
        "precision": "fp16" if wishes.half else "fp32",
        "made_from": {"file": name, "sha256": digest},
    }
    (folder / kept.CONFIG).write_text(json.dumps(config, indent=2) + "\n", encoding="utf-8")
    _put_in_place(folder, kept.folder_of(root, model.id))


def _converted(converting: Future[str], name: str, cancel: CancelToken) -> Iterator[Progress]:
    """Wait for the end of a conversion. One that is stopped begins anew the next time."""
    while not cancel.cancelled:
        yield Progress(Stage.CONVERTING, 0, 0, current=name)
        try:
            converting.result(timeout=0.2)
        except NotYetError:
            continue
        except Exception as error:
            raise ModelError(str(error)) from error
        return


def _trust(model: PublishedModel, original: Path, name: str, digest: str, wishes: Wishes) -> None:
    """A pickle can run code when it is opened, so only what is known, or vouched for, is opened at all."""
    if digest == model.checkpoint.sha256 or digest in wishes.vouched:
        return
    if original.suffix.lower() not in _PICKLES and model.checkpoint.sha256 is None:
        return  # safetensors hold numbers only; names and shapes are checked before use
    raise UnverifiedError(name, original.stat().st_size, digest)


def _put_in_place(folder: Path, to: Path) -> None:
    """Nothing of the way there comes along: neither the original nor what another try left behind."""
    try:
        for file in folder.iterdir():
            if file.name not in (kept.WEIGHTS, kept.TOKENIZER, kept.CONFIG):
                file.unlink()
        if to.exists():
            shutil.rmtree(to)
        folder.replace(to)
    except OSError as error:
        raise ModelError(f"{to} cannot be written ({error.strerror or error}).") from error


def _source(file: PublishedFile, wishes: Wishes) -> Source:
    return Source(file.address(wishes.mirror), file.size, file.sha256)


def _find_tokenizer(root: Path, checkpoint: Path) -> Path | None:
    beside = checkpoint.with_name(kept.TOKENIZER)
    others = (one.folder / kept.TOKENIZER for one in kept.kept(root))
    return next((path for path in (beside, *others) if path.is_file()), None)


def _converted_bytes(model: PublishedModel, half: bool) -> int:
    return count(model.sizes) * (2 if half else 4)


def _check_room(root: Path, needed: int) -> None:
    root.mkdir(parents=True, exist_ok=True)
    free = shutil.disk_usage(root).free
    if free < needed + _ROOM:
        raise ModelError(
            f"The drive of {root} has {free / 1e9:.1f} GB free; {(needed + _ROOM) / 1e9:.1f} GB are needed."
        )
