"""Small readers and embedders that work in this process: the library's doors, with plain text for music.

A file holds pieces that begin with ``X:``; ``T: C: K: M: Q: I: D: w:`` lines state facts, ``N:`` is the
music, in words. The embedder gives each word a direction of its own, so music made of the same words
sounds alike.
"""

from __future__ import annotations

import hashlib
import time
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from clamp_desktop.music.piece import Facts, Format, Key, Piece, Problem, Reading, Source, UnreadableError


def read(path: Path) -> Reading:
    text = path.read_text(encoding="utf-8", errors="replace")
    if "CRASH" in text:
        raise UnreadableError("The program gave up on this file after 60 seconds.", "exit code -9")
    if "BAD" in text:
        return Reading(problems=(Problem("The file ends in the middle of bar 12.", "ParseError"),))
    tunes = [tune for tune in ("\n" + text).split("\nX:") if tune.strip()]
    pieces, problems = [], []
    for number, tune in enumerate(tunes):
        if "BROKEN" in tune:
            problems.append(Problem("The tune has no notes.", "NoNotes", number))
            continue
        pieces.append(_piece(path, number, tune))
    return Reading(tuple(pieces), tuple(problems))


def _piece(path: Path, number: int, tune: str) -> Piece:
    lines = [line.partition(":") for line in tune.splitlines() if line[1:2] == ":"]
    found = {letter: value.strip() for letter, _, value in lines}
    tonic, _, mode = found.get("K", "").partition(" ")
    facts = Facts(
        title=found.get("T", path.stem.replace("_", " ")),
        composer=found.get("C"),
        lyrics=found.get("w"),
        genre=found.get("R"),
        origin=found.get("O"),
        key=Key(tonic, mode) if mode else None,
        metres=tuple(found.get("M", "").split()),
        tempo_bpm=float(found["Q"]) if "Q" in found else None,
        instruments=tuple(found.get("I", "").split()),
        duration=float(found.get("D", "60")),
        note_count=1,
        sources={"title": Source.STATED if "T" in found else Source.FILE_NAME},
    )
    text = found.get("N", path.stem)
    return Piece(
        Format(path.suffix[1:].lower()), number, text, "abc", facts, score=f"X:{tune}" if number else None
    )


@dataclass
class NowReaders:
    """Reads at once, in this thread."""

    asked: list[Path] = field(default_factory=list)

    def submit(self, path: Path) -> Future[Reading]:
        self.asked.append(path)
        future: Future[Reading] = Future()
        try:
            future.set_result(read(path))
        except Exception as error:
            future.set_exception(error)
        return future


class PoolReaders:
    """Reads in threads, as the program's readers do in processes."""

    def __init__(self, seconds: float = 0.0) -> None:
        self.pool = ThreadPoolExecutor(2)
        self.seconds = seconds

    def submit(self, path: Path) -> Future[Reading]:
        def work() -> Reading:
            time.sleep(self.seconds)
            return read(path)

        return self.pool.submit(work)


@dataclass(frozen=True)
class Model:
    id: str = "words"
    dimension: int = 32
    calibration: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Vector:
    unit: np.ndarray
    segments: np.ndarray
    weights: np.ndarray


def direction(word: str, dimension: int) -> np.ndarray:
    seed = int.from_bytes(hashlib.blake2b(word.encode(), digest_size=8).digest(), "little")
    return np.random.default_rng(seed).standard_normal(dimension).astype(np.float32)


def embed(text: str, model: Model) -> Vector:
    raw = sum((direction(word, model.dimension) for word in text.lower().split()), np.zeros(model.dimension))
    raw = np.asarray(raw, dtype=np.float32)
    unit = raw / max(float(np.linalg.norm(raw)), 1e-9)
    return Vector(unit, np.stack([raw, raw]), np.array([512, 100], dtype=np.float32))


@dataclass
class WordEmbedder:
    """Embeds at once; a text with ``poison`` in it makes its whole batch fail."""

    model: Model = field(default_factory=Model)
    batches: list[Sequence[str]] = field(default_factory=list)
    works: bool = True

    def info(self) -> Model:
        return self.model

    def embed_music(self, texts: Sequence[str]) -> Future[Sequence[Vector]]:
        self.batches.append(list(texts))
        future: Future[Sequence[Vector]] = Future()
        if not self.works or any("poison" in text for text in texts):
            future.set_exception(UnreadableError("The model gave up.", "killed"))
        else:
            future.set_result([embed(text, self.model) for text in texts])
        return future

    def embed_queries(self, queries: Sequence[str]) -> Future[Sequence[Vector]]:
        future: Future[Sequence[Vector]] = Future()
        future.set_result([embed(query, self.model) for query in queries])
        return future

    @property
    def texts(self) -> list[str]:
        return [text for batch in self.batches for text in batch]
