"""Music and words → vectors of one space."""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import torch

from clamp_desktop.model.checkpoints import TEXT, TEXT_PROJECTION, open_checkpoint
from clamp_desktop.model.device import choose_device, describe, half_type
from clamp_desktop.model.embedding import Embedding, ModelInfo
from clamp_desktop.model.errors import CheckpointError
from clamp_desktop.model.features import FeatureTower
from clamp_desktop.model.segments import combine
from clamp_desktop.model.tokens import ConceptTokenizer, QueryTokenizer
from clamp_desktop.model.towers import MusicTower, TextTower, Tower
from clamp_desktop.model.trust import halved, trusted
from clamp_desktop.vocabulary import Vocabulary


class Embedder:
    """One model, ready to embed. Each tower is loaded when it is first needed."""

    def __init__(
        self,
        checkpoint: Path | None = None,
        tokenizer: Path | None = None,
        device: str | None = None,
        *,
        half: bool = False,
    ) -> None:
        """Open a checkpoint; see ``open_checkpoint`` for the files and ``choose_device`` for the device.

        ``half``: compute in half precision where the device gains by it and the vectors stay close.

        Raises:
            CheckpointError: the model's files cannot serve.
            ValueError: the device cannot be used.
        """
        self._checkpoint = open_checkpoint(checkpoint, tokenizer)
        self._device = choose_device(device)
        self._half = half_type(self._device) if half else None
        self._caution = ""
        self._dimension = self._checkpoint.dimension

    @property
    def info(self) -> ModelInfo:
        """What is loaded. Where it runs is certain once both towers are: each is tried out first."""
        return ModelInfo(
            id=self._checkpoint.id,
            name=self._checkpoint.name,
            dimension=self._dimension,
            device=describe(self._device),
            calibration=self._checkpoint.config.get("calibration", {}),
            keeps_sysex=self._checkpoint.row.keeps_sysex,
            caution=self._caution,
        )

    def embed_music(self, texts: Sequence[str]) -> list[Embedding]:
        """Vectors of pieces given as interleaved ABC or MTF, in the same order.

        Raises:
            CheckpointError: the model has no music tower, or a damaged one.
        """
        return _embed(self._music, [self._checkpoint.row.prepare(text) for text in texts]) if texts else []

    def embed_queries(self, queries: Sequence[str], *, plain: bool = True) -> list[Embedding]:
        """Vectors of words, in the same order. Several lines count as several texts about one thing.

        Args:
            queries: in any language that the model knows.
            plain: whether ``</s>``, ``<mask>`` and their like are ordinary characters, as people mean them,
                or the marks that the paper's pipeline takes them for.

        Raises:
            CheckpointError: the model has no text tower or no tokenizer, or a damaged one.
        """
        if not queries:
            return []
        ids = [np.array(self._tokenizer.encode(query, plain=plain), dtype=np.int64) for query in queries]
        return _embed(self._text, ids)

    @functools.cached_property
    def _tokenizer(self) -> QueryTokenizer | ConceptTokenizer:
        if self._checkpoint.tokenizer is None:
            raise CheckpointError(
                f"{self._checkpoint.weights.file} has no tokenizer.json beside it, and none was given."
            )
        words = QueryTokenizer(self._checkpoint.tokenizer, slim=True)
        named = self._checkpoint.config.get("concepts", False)
        return ConceptTokenizer(words, Vocabulary.load()) if named else words

    @functools.cached_property
    def _text(self) -> Tower:
        def make(device: torch.device) -> Tower:
            return TextTower(
                self._checkpoint.weights, TEXT, TEXT_PROJECTION, device, self._checkpoint.heads("text"),
                padding=self._tokenizer.padding, vocabulary=self._tokenizer.size,
            )  # fmt: skip

        sample = [np.arange(4, 4 + length, dtype=np.int64) for length in (5, 9, 9, 31)]
        return halved(self._trusted(make, sample), self._half, sample)

    @functools.cached_property
    def _music(self) -> Tower:
        row, weights = self._checkpoint.row, self._checkpoint.weights

        sample = ["K:C\n" + "[V:1]CDEF|" * bars for bars in (3, 8, 8, 40)]

        def make(device: torch.device) -> Tower:
            if row.reads == "features":
                version = self._checkpoint.config.get("features")
                return FeatureTower(weights, row.music, row.music_projection, device, version)
            return MusicTower(
                weights, row.music, row.music_projection, device, self._checkpoint.heads("music")
            )

        tower = self._trusted(make, sample)
        return tower if row.reads == "features" else halved(tower, self._half, sample)

    def _trusted(self, make: Callable[[torch.device], Tower], sample: Sequence[Any]) -> Tower:
        """A tower where it can be trusted. Where one cannot run the other does not stay either."""
        tower, trouble = trusted(make, self._device, sample)
        if trouble:
            self._device, self._half, self._caution = torch.device("cpu"), None, trouble
            for other in ("_text", "_music"):
                self.__dict__.pop(other, None)  # loaded anew at the next need
        return tower


def _embed(tower: Tower, items: Sequence[Any]) -> list[Embedding]:
    """Cut each item into segments, encode all segments together, and put the items together again."""
    cut = [tower.cut(item) for item in items]
    vectors = tower.encode([part for parts, _ in cut for part in parts])
    if not np.isfinite(vectors).all():
        raise CheckpointError("The model gives vectors that are not numbers; its file is damaged.")
    found, start = [], 0
    for _, several in cut:
        own = vectors[start : start + len(several)]
        start += len(several)
        raw = combine(own, several)
        weights = np.array([part.weight for part in several], dtype=np.float32)
        found.append(Embedding(unit=_unit(raw), raw=raw, segments=own.copy(), weights=weights))
    return found


def _unit(vector: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    length = float(np.linalg.norm(vector.astype(np.float64)))
    return (vector / length).astype(np.float32) if length > 0 else vector
