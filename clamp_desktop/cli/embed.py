"""``clamp-desktop embed``: feature vectors of music and words as NumPy files."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from clamp_desktop.cli.files import TEXTS, OutputNames, inputs, make_folder
from clamp_desktop.cli.output import complain, count_up
from clamp_desktop.cli.texts import WORDS, FileTexts, model_texts
from clamp_desktop.librarian import hire
from clamp_desktop.music.piece import ALL_SUFFIXES
from clamp_desktop.settings import Settings
from clamp_desktop.workers.crew import Crew
from clamp_desktop.workers.errors import WorkerError
from clamp_desktop.workers.messages import DescribeModel, Embedding, EmbedMusic, EmbedQueries

_BATCH = 64  # files a message: enough for the embedder to sort by length, little enough to see progress


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
    settings: Settings | None = None,
) -> int:
    """Embed every file into ``out``; list what failed with its reason. 0 if nothing failed, else 1."""
    files = inputs(paths, ALL_SUFFIXES | TEXTS)
    if not files:
        complain("there is nothing to embed in what was named.")
        return 1
    if wrong := make_folder(out):
        complain(wrong)
        return 1
    names, failed = OutputNames(files, out, ".npy"), 0
    with hire(settings or Settings(), checkpoint, tokenizer) as crew:
        try:
            keeps_sysex = crew.embedder.submit(DescribeModel()).result().keeps_sysex
        except WorkerError as error:
            complain(error.told)
            return 1
        batches = [files[start : start + _BATCH] for start in range(0, len(files), _BATCH)]
        for batch in count_up(batches, "Embedding"):
            for found in _embed(crew, model_texts(crew.readers, batch, keeps_sysex)):
                targets = names.claim(found.source.file, found.source.count)
                for number, embedding in found.embeddings.items():
                    target = out / f"{targets[number]}.npy"
                    try:
                        np.save(target, form.array(embedding))
                    except OSError as error:
                        reason = f"{target} cannot be written: {error.strerror or error}."
                        found.source.problems.append(reason)
                for problem in found.source.problems:
                    complain(f"{found.source.file}: {problem}")
                failed += bool(found.source.problems)
    if failed:
        complain(f"{failed} of {len(files)} files could not be embedded, or not in full.")
    return 1 if failed else 0


@dataclass(slots=True)
class _Embedded:
    source: FileTexts
    embeddings: dict[int, Embedding] = field(default_factory=dict)


def _embed(crew: Crew, sources: Sequence[FileTexts]) -> list[_Embedded]:
    found = [_Embedded(source) for source in sources]
    for words in (False, True):
        chosen = [one for one in found if (one.source.file.suffix.lower() == WORDS) == words]
        try:
            _embed_together(crew, chosen, words)
        except WorkerError:
            for one in chosen:  # again, one by one: only the culprit shall fail
                try:
                    _embed_together(crew, [one], words)
                except WorkerError as error:
                    one.source.problems.append(str(error))
    return found


def _embed_together(crew: Crew, chosen: Sequence[_Embedded], words: bool) -> None:
    texts = [text for one in chosen for text in one.source.texts.values()]
    if not texts:
        return
    request = EmbedQueries(texts, plain=False) if words else EmbedMusic(texts)
    answers = iter(crew.embedder.submit(request).result())
    for one in chosen:
        one.embeddings = {number: next(answers) for number in one.source.texts}
