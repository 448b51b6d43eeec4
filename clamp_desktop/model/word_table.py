"""A tokenizer of XLM-R's kind that needs no tree of its quarter of a million pieces.

The usual tokenizer builds that tree at every start: 0.6 s and 280 MB, where the text encoder itself takes
0.4 s and 340 MB. A query can only be cut into pieces that stand in it. They are looked up in a sorted table,
and the usual tokenizer, made of these few pieces, does the rest; so what comes out is the same.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import zipfile
from bisect import bisect_left
from pathlib import Path
from typing import Any, Self

import numpy as np
import numpy.typing as npt
from tokenizers import Tokenizer, models

_LEAST = 4 << 20  # bytes of a tokenizer's file from which on the table is worth its while
_LONG = 2000  # characters from which on looking everything up takes longer than building the tree
_VERSION = 1


class WordTable:
    """The pieces of a Unigram tokenizer, sorted by their bytes."""

    def __init__(self, arrays: dict[str, npt.NDArray[Any]]) -> None:
        """Take what ``_tabulate`` has made."""
        frame = json.loads(bytes(arrays["frame"]).decode())
        self._text = bytes(arrays["text"])
        self._bounds, self._ids, self._scores = arrays["bounds"], arrays["ids"], arrays["scores"]
        self.size = len(self._ids)
        self._longest: int = frame["longest"]
        self._marks: list[tuple[str, float]] = [(piece, score) for piece, score in frame["marks"]]
        self._mark_ids: list[int] = frame["mark_ids"]
        self._unknown: int = frame["unknown"]
        model = frame["tokenizer"]["model"] | {"vocab": self._marks, "unk_id": self._unknown}
        self._tokenizer = Tokenizer.from_str(json.dumps(frame["tokenizer"] | {"model": model}))
        # Pieces that are not known cost a little more than the least likely one: it has to be there, too.
        self._rarest = int(np.argmin(self._scores))

    @classmethod
    def beside(cls, path: Path) -> Self | None:
        """The table of a tokenizer's file, kept beside it; made and written there where it is not yet.

        ``None`` where there is no gain by it, it cannot be written, or the tokenizer is of another kind.
        """
        if path.suffix != ".json" or path.stat().st_size < _LEAST:
            return None
        data = path.read_bytes()
        kept = path.with_suffix(".table")
        checksum = np.frombuffer(hashlib.sha256(data).digest() + bytes([_VERSION]), np.uint8)
        with contextlib.suppress(OSError, ValueError, KeyError, TypeError, EOFError, zipfile.BadZipFile):
            with kept.open("rb") as opened, np.load(opened, allow_pickle=False) as file:
                arrays = {name: file[name] for name in file.files}
            if np.array_equal(arrays["checksum"], checksum):
                return cls(arrays)
        made = _tabulate(json.loads(data))
        if made is None:
            return None
        part = kept.with_suffix(f".{os.getpid()}.part")
        try:
            with part.open("wb") as out:
                np.savez(out, allow_pickle=False, checksum=checksum, **made)
            part.replace(kept)
        except OSError:
            part.unlink(missing_ok=True)
            return None
        return cls(made)

    def id(self, piece: str) -> int | None:
        """The id of a piece, if there is one."""
        row = self._row(piece.encode())
        return None if row is None else int(self._ids[row])

    def ids(self, line: str) -> list[int] | None:
        """The ids of a text; ``None`` where it is so long that the usual tokenizer is quicker."""
        if len(line) > _LONG:
            return None
        rows = sorted(self._rows_in(line))
        vocabulary = self._marks + [(self._piece(row).decode(), float(self._scores[row])) for row in rows]
        self._tokenizer.model = models.Unigram(vocabulary, self._unknown, False)
        ids = self._mark_ids + [int(self._ids[row]) for row in rows]
        return [ids[own] for own in self._tokenizer.encode(line, add_special_tokens=False).ids]

    def _rows_in(self, line: str) -> set[int]:
        """All pieces that stand in a text, and the rarest of all."""
        without_marks = line
        for mark, _ in self._marks:
            without_marks = without_marks.replace(mark, " ")
        words: set[str] = set()
        for text in (line, without_marks):
            normal = self._tokenizer.normalizer.normalize_str(text)
            words |= {word for word, _ in self._tokenizer.pre_tokenizer.pre_tokenize_str(normal)}
        found = {self._rarest}
        for word in words:
            for start in range(len(word)):
                for stop in range(start + 1, min(len(word), start + self._longest) + 1):
                    row = self._row(word[start:stop].encode())
                    if row is not None and self._ids[row] not in self._mark_ids:
                        found.add(row)
        return found

    def _piece(self, row: int) -> bytes:
        return self._text[self._bounds[row] : self._bounds[row + 1]]

    def _row(self, piece: bytes) -> int | None:
        row = bisect_left(range(self.size), piece, key=self._piece)
        return row if row < self.size and self._piece(row) == piece else None


def _tabulate(tokenizer: dict[str, Any]) -> dict[str, npt.NDArray[Any]] | None:
    """The arrays of a table: all pieces as UTF-8, where each begins, ids, scores, and the rest as JSON."""
    model = tokenizer["model"]
    if model.get("type") != "Unigram" or model.get("byte_fallback") or model.get("unk_id") is None:
        return None
    if not (tokenizer.get("normalizer") and tokenizer.get("pre_tokenizer")):
        return None
    vocabulary: list[tuple[str, float]] = model.pop("vocab")
    mark_ids = sorted({int(token["id"]) for token in tokenizer["added_tokens"]} | {int(model["unk_id"])})
    if mark_ids[-1] >= len(vocabulary):
        return None
    pieces = sorted((piece.encode(), number, score) for number, (piece, score) in enumerate(vocabulary))
    bounds = np.cumsum([0, *(len(piece) for piece, _, _ in pieces)]).astype(np.int32)
    frame = {
        "tokenizer": tokenizer,
        "marks": [vocabulary[number] for number in mark_ids],
        "mark_ids": mark_ids,
        "unknown": mark_ids.index(int(model["unk_id"])),
        "longest": max(len(piece) for piece, _ in vocabulary),
    }
    return {
        "text": np.frombuffer(b"".join(piece for piece, _, _ in pieces), np.uint8),
        "bounds": bounds,
        "ids": np.array([number for _, number, _ in pieces], np.int32),
        "scores": np.array([score for _, _, score in pieces], np.float64),
        "frame": np.frombuffer(json.dumps(frame).encode(), np.uint8),
    }
