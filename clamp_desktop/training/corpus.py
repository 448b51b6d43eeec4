"""A folder of labelled music → a cache of model texts and facts, read once, by the program's own readers.

The cache holds ``pieces.jsonl``, one record a piece (path, facts, where its text stands), and ``texts.z``,
all texts one after the other, each compressed. Reading goes on where it stopped; a file that takes too long
is given up.
"""

from __future__ import annotations

import json
import multiprocessing
import tarfile
import time
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import numpy as np

from clamp_desktop.model.patches import Patches, patchify
from clamp_desktop.music.piece import Facts, Piece

Packed = tuple[int, str, dict[str, Any], bytes]

MOST_PATCHES = 2048
"""Of a longer piece training in patches sees the first half of these and the last half."""

MOST_PIECES = 40
"""Of a book with more tunes the first ones are kept."""


@dataclass(frozen=True, slots=True)
class CachedPiece:
    """One piece of the cache.

    Attributes:
        path: the file, relative to the folder that was read.
        number: place in the file.
        kind: ``"abc"`` or ``"mtf"``.
        facts: what the reader found, as JSON: names of ``Facts``, the key as tonic and mode.
        start, size: bytes of ``texts.z``.
    """

    path: str
    number: int
    kind: str
    facts: Mapping[str, Any]
    start: int
    size: int


class Cache:
    """The pieces that were read, and their texts.

    Args:
        folder: where ``fill`` wrote.
    """

    def __init__(self, folder: Path) -> None:
        records = list(_records(folder))
        self.pieces = [CachedPiece(**record) for record in records if "facts" in record]
        self.failed = {record["path"]: record["failed"] for record in records if "failed" in record}
        self._texts = Texts(folder / "texts.z")

    def text_of(self, piece: CachedPiece) -> str:
        """What a model reads of it: interleaved ABC or MTF."""
        return self._texts.read(piece.start, piece.size)

    def patches_of(self, piece: CachedPiece) -> Patches:
        """uint8 [patches, 64], ``MOST_PATCHES`` at most."""
        return shorten(patchify(self.text_of(piece)))


class Texts:
    """Compressed texts in one file."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self, start: int, size: int) -> str:
        """The text that ``write`` put there."""
        with self._path.open("rb") as file:
            file.seek(start)
            return zlib.decompress(file.read(size)).decode("utf-8")

    def write(self, packed: bytes) -> int:
        """Append a packed text; where it starts."""
        with self._path.open("ab") as file:
            start = file.tell()
            file.write(packed)
        return start


def pack(text: str) -> bytes:
    """A text as ``Texts`` keeps it."""
    return zlib.compress(text.encode("utf-8"), 1)


def extract(archives: Iterable[Path], folder: Path) -> None:
    """Unpack training archives (.tar.xz) that are not unpacked yet."""
    for archive in archives:
        if not (folder / archive.name.removesuffix(".tar.xz")).exists():
            with tarfile.open(archive) as tar:
                tar.extractall(folder, filter="data")


def fill(
    folder: Path,
    paths: Iterable[str],
    cache: Path,
    time_limit: float = 30.0,
    report: Callable[[int, str], None] = lambda _done, _path: None,
) -> None:
    """Read files into the cache, except those that it knows.

    Args:
        folder: what the paths are relative to.
        time_limit: seconds a file may take.
        report: called after each file with the number of files and the path.
    """
    cache.mkdir(parents=True, exist_ok=True)
    known = {record["path"] for record in _records(cache)}
    reader = _Reader()
    try:
        texts = Texts(cache / "texts.z")
        with (cache / "pieces.jsonl").open("a") as records:
            for done, path in enumerate((path for path in paths if path not in known), start=1):
                for record, packed in _read(reader, folder, path, time_limit):
                    if packed is not None:
                        record["start"] = texts.write(packed)
                    records.write(json.dumps(record, ensure_ascii=False) + "\n")
                records.flush()
                report(done, path)
    finally:
        reader.close()


def facts_as_json(facts: Facts) -> dict[str, Any]:
    """The facts that training uses."""
    return {
        "title": facts.title,
        "composer": facts.composer,
        "key": [facts.key.tonic, facts.key.mode] if facts.key else None,
        "metres": list(facts.metres),
        "tempo_bpm": facts.tempo_bpm,
        "tempo_words": facts.tempo_words,
        "instruments": list(facts.instruments),
        "parts": facts.parts,
        "lyrics": bool(facts.lyrics),
        "note_count": facts.note_count,
        "duration": facts.duration,
        "lowest": facts.lowest,
        "highest": facts.highest,
        "polyphony": facts.polyphony,
        "sources": {name: str(source) for name, source in facts.sources.items()},
    }


def shorten(patches: Patches) -> Patches:
    """At most ``MOST_PATCHES``, from both ends."""
    if len(patches) <= MOST_PATCHES:
        return patches
    half = MOST_PATCHES // 2
    return np.concatenate([patches[:half], patches[-half:]])


def _records(cache: Path) -> Iterator[dict[str, Any]]:
    path = cache / "pieces.jsonl"
    if path.exists():
        with path.open(encoding="utf-8") as lines:
            for line in lines:
                try:
                    yield json.loads(line)
                except json.JSONDecodeError:  # the last line of a run that was killed
                    return


def _read(
    reader: _Reader, folder: Path, path: str, time_limit: float
) -> Iterator[tuple[dict[str, Any], bytes | None]]:
    answer = reader.read(folder / path, time_limit)
    if isinstance(answer, str):
        yield {"path": path, "failed": answer}, None
        return
    for number, kind, facts, packed in answer:
        yield {"path": path, "number": number, "kind": kind, "facts": facts, "size": len(packed)}, packed


class _Reader:
    """A child process that reads one file at a time and is replaced when it hangs or dies."""

    def __init__(self) -> None:
        self._start()

    def _start(self) -> None:
        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(target=_serve, args=(theirs,), daemon=True)
        self._process.start()
        theirs.close()

    def read(self, path: Path, time_limit: float) -> list[Packed] | str:
        """Pieces as (number, kind, facts, packed text), or why there are none."""
        started = time.monotonic()
        try:
            self._pipe.send(path)
            if self._pipe.poll(time_limit):
                answer: list[Packed] | str = self._pipe.recv()
                return answer
            reason = f"took longer than {time.monotonic() - started:.0f} s"
        except (EOFError, OSError) as error:
            reason = f"the reader died: {error!r}"
        self.close()
        self._start()
        return reason

    def close(self) -> None:
        self._process.kill()
        self._process.join()
        self._pipe.close()


def _serve(pipe: Connection) -> None:
    from clamp_desktop.music.reading import read_pieces

    while True:
        try:
            path = pipe.recv()
        except EOFError:
            return
        reading = read_pieces(path)
        pieces = [_pack(piece) for piece in reading.pieces[:MOST_PIECES]]
        reasons = "; ".join(f"{problem.reason} {problem.detail}" for problem in reading.problems[:3])
        pipe.send(pieces or reasons or "no music in it")


def _pack(piece: Piece) -> Packed:
    return piece.number, piece.text_kind, facts_as_json(piece.facts), pack(piece.text)
