"""``clamp-desktop embed``: feature vectors of music and words as NumPy files."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from clamp_desktop.cli.files import MUSIC, TEXTS, OutputNames, inputs
from clamp_desktop.cli.output import complain, count_up
from clamp_desktop.music.piece import Reading
from clamp_desktop.workers.crew import Crew
from clamp_desktop.workers.errors import WorkerError
from clamp_desktop.workers.messages import (
    ConvertFile,
    DescribeModel,
    Embedding,
    EmbedMusic,
    EmbedQueries,
    ReadFile,
)

_BATCH = 64  # files a message: enough for the embedder to sort by length, little enough to see progress
_MIDI = frozenset({".mid", ".midi", ".kar", ".rmi"})


@dataclass(frozen=True, slots=True)
class Form:
    """What is written for each input: the paper's vector or one of length 1; their mean or each segment."""

    raw: bool
    per_segment: bool

    def array(self, embedding: Embedding) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
        """float32 [1, dim], or [segments, dim]."""
        rows = embedding.segments if self.per_segment else embedding.raw[None]
        if self.raw:
            return rows.astype(np.float32)
        lengths = np.linalg.norm(rows, axis=1, keepdims=True)
        return (rows / np.where(lengths > 0, lengths, 1)).astype(np.float32)


def run_embed(
    paths: Sequence[Path],
    out: Path,
    form: Form,
    checkpoint: Path | None = None,
    tokenizer: Path | None = None,
) -> int:
    """Embed every file into ``out``; list what failed with its reason. 0 if nothing failed, else 1."""
    files = inputs(paths, MUSIC | TEXTS)
    if not files:
        complain("there is nothing to embed in what was named.")
        return 1
    out.mkdir(parents=True, exist_ok=True)
    names, failed = OutputNames(files), 0
    with Crew(checkpoint=checkpoint, tokenizer=tokenizer) as crew:
        try:
            keeps_sysex = crew.embedder.submit(DescribeModel()).result().keeps_sysex
        except WorkerError as error:
            complain(f"{error} {error.detail}".strip())
            return 1
        batches = [files[start : start + _BATCH] for start in range(0, len(files), _BATCH)]
        for batch in count_up(batches, "Embedding"):
            for file, result in _embed_batch(crew, batch, keeps_sysex):
                if isinstance(result, str):
                    complain(f"{file}: {result}")
                    failed += 1
                    continue
                for name, embedding in zip(names.claim(file, len(result)), result, strict=True):
                    np.save(out / f"{name}.npy", form.array(embedding))
    if failed:
        complain(f"{failed} of {len(files)} files could not be embedded.")
    return 1 if failed else 0


Result = list[Embedding] | str  # one embedding a piece, or the reason why there are none


def _embed_batch(crew: Crew, files: Sequence[Path], keeps_sysex: bool) -> list[tuple[Path, Result]]:
    texts, reasons = _texts(crew, files, keeps_sysex)
    found: dict[Path, Result] = dict(reasons)
    for words in (False, True):
        chosen = [file for file in texts if (file.suffix.lower() == ".txt") == words]
        flat = [text for file in chosen for text in texts[file]]
        if not flat:
            continue
        request = EmbedQueries(flat, plain=False) if words else EmbedMusic(flat)
        try:
            answers = iter(crew.embedder.submit(request).result())
        except WorkerError as error:
            found.update((file, str(error)) for file in chosen)
            continue
        for file in chosen:
            found[file] = [next(answers) for _ in texts[file]]
    return [(file, found[file]) for file in files]


def _texts(
    crew: Crew, files: Sequence[Path], keeps_sysex: bool
) -> tuple[dict[Path, list[str]], dict[Path, str]]:
    """What the model reads for each file, and the reasons for those where there is nothing to read."""
    texts: dict[Path, list[str]] = {}
    reasons: dict[Path, str] = {}
    read: dict[Path, Future[Reading]] = {}
    converted: dict[Path, Future[list[tuple[str, bytes]]]] = {}
    for file in files:
        suffix = file.suffix.lower()
        try:
            if suffix in TEXTS:
                texts[file] = [file.read_text(encoding="utf-8-sig")]
            elif suffix in _MIDI:  # even without a note in it, as the paper's pipeline does
                request = ConvertFile(file.absolute(), "mtf", keeps_sysex)
                converted[file] = crew.readers.submit(request)
            else:
                read[file] = crew.readers.submit(ReadFile(file.absolute()))
        except (OSError, UnicodeDecodeError) as error:
            reasons[file] = f"The file cannot be read: {error}"
    for file, reading in read.items():
        try:
            pieces, problems = reading.result().pieces, reading.result().problems
            if pieces:
                texts[file] = [piece.text for piece in pieces]
            else:
                reasons[file] = problems[0].reason if problems else "The file holds no music."
        except WorkerError as error:
            reasons[file] = str(error)
    for file, contents in converted.items():
        try:
            texts[file] = [content.decode("utf-8") for _, content in contents.result()]
        except WorkerError as error:
            reasons[file] = str(error)
    return texts, reasons
