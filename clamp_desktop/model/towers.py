"""The two towers of CLaMP 2: one turns tokens, one turns patches into vectors of a common space."""

from __future__ import annotations

import logging
from abc import ABC, abstractmethod
from collections.abc import Sequence
from contextlib import nullcontext
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from torch.nn import functional

from clamp_desktop.model.device import is_out_of_memory
from clamp_desktop.model.encoder import Encoder
from clamp_desktop.model.errors import CheckpointError
from clamp_desktop.model.linear import Linear
from clamp_desktop.model.packing import pack
from clamp_desktop.model.patches import ALPHABET, PATCH_SIZE, patchify
from clamp_desktop.model.segments import MUSIC_LENGTH, TEXT_LENGTH, Segment, segments
from clamp_desktop.model.side_by_side import batches, each, lanes_for, threads_for
from clamp_desktop.model.weights import Weights

TEXT_EPS = 1e-5
MUSIC_EPS = 1e-12

_log = logging.getLogger(__name__)
_BUDGET = {"cpu": 1024, "mps": 8192, "cuda": 32768}
"""Items encoded at once; more gains nothing and costs memory."""


class Tower(ABC):
    """Segments in, vectors out.

    Attributes:
        dimension: of the vectors.
        budget: items encoded at once; 1 means one segment at a time.
        half: the half-precision type that products are computed in; ``None``: all in float32.
    """

    dimension: int
    budget: int
    half: torch.dtype | None = None

    @abstractmethod
    def cut(self, item: Any) -> tuple[list[npt.NDArray[Any]], list[Segment]]:
        """What ``encode`` takes, for the whole of an item, and what stretch of it each is."""

    @abstractmethod
    def encode(self, items: Sequence[npt.NDArray[Any]]) -> npt.NDArray[np.float32]:
        """Segments → float32 [segments, dimension], in the same order."""


class TransformerTower(Tower):
    """Sequences in: of patches or of tokens.

    Attributes:
        length: the longest segment, in items.
    """

    length: int

    def __init__(
        self,
        weights: Weights,
        prefix: str,
        projection: str,
        *,
        eps: float,
        device: torch.device,
        heads: int | None,
    ) -> None:
        self._device = device
        with threads_for(products=0):  # loading is many small copies
            self._encoder = Encoder(weights, prefix, eps=eps, device=device, heads=heads)
        width = self._encoder.width
        (self.dimension,) = weights.shape(f"{projection}bias", 1)
        self._projection = Linear(
            weights.take(f"{projection}weight", self.dimension, width),
            weights.take(f"{projection}bias", self.dimension),
            device,
        )
        self.budget = _BUDGET.get(device.type, _BUDGET["cpu"])

    def cut(self, item: Any) -> tuple[list[npt.NDArray[Any]], list[Segment]]:
        """A sequence (array) in segments of ``length``."""
        parts = segments(len(item), self.length)
        return [item[part.start : part.stop] for part in parts], parts

    def encode(self, items: Sequence[npt.NDArray[Any]]) -> npt.NDArray[np.float32]:
        """Segments, none longer than ``length`` → float32 [segments, dimension], in the same order.

        Where the memory is too small for a batch, batches are half as large from then on.
        """
        vectors = np.empty((len(items), self.dimension), dtype=np.float32)
        # Like lengths are neighbours, and the longest come first: no lane is left with them at the end.
        waiting = sorted(range(len(items)), key=lambda number: -len(items[number]))
        while waiting:
            lengths = [len(items[number]) for number in waiting]
            lanes = lanes_for(lengths) if self._device.type == "cpu" else 1
            planned = batches(lengths, self.budget, lanes)
            parts = [[items[waiting[place]] for place in one] for one in planned]
            done = 0
            try:
                for one, found in zip(planned, each(self._encode_together, parts, lanes), strict=True):
                    vectors[waiting[one.start : one.stop]] = found
                    done += 1
                return vectors
            except (RuntimeError, MemoryError) as error:
                if len(planned[done]) == 1 or not is_out_of_memory(error):
                    raise
                self.budget = max(1, sum(map(len, parts[done])) // 2)
                _log.info("out of memory; from now on %d items a batch", self.budget)
                if self._device.type == "cuda":
                    torch.cuda.empty_cache()
            waiting = waiting[planned[done].start :]
        return vectors

    def _encode_together(self, batch: Sequence[npt.NDArray[Any]]) -> npt.NDArray[np.float32]:
        """Sorted segments, packed one after another."""
        half = nullcontext() if self.half is None else torch.autocast(self._device.type, self.half)
        products = self._encoder.products * sum(map(len, batch))
        with torch.inference_mode(), half, threads_for(products):
            joined = torch.from_numpy(np.concatenate(batch)).to(self._device)
            lengths = [len(item) for item in batch]
            x, positions = self._embed(joined, lengths)
            pooled = self._encoder(x, positions, pack(lengths, self._device, self.half))
            found: npt.NDArray[np.float32] = self._projection(pooled).float().cpu().numpy()
        return found

    @abstractmethod
    def _embed(self, joined: torch.Tensor, lengths: Sequence[int]) -> tuple[torch.Tensor, torch.Tensor]:
        """Joined items → float32 [items, width] and the position of each."""


class MusicTower(TransformerTower):
    """A piece's text in, as patches (uint8 [n, 64]).

    The table keeps one column for each code at each of the 64 places; a patch is the sum of the 64 columns it
    names, padding included, which equals the one-hot product of the paper.
    """

    def __init__(
        self, weights: Weights, model: str, projection: str, device: torch.device, heads: int | None = None
    ) -> None:
        super().__init__(weights, f"{model}base.", projection, eps=MUSIC_EPS, device=device, heads=heads)
        width = self._encoder.width
        table = weights.take(f"{model}patch_embedding.weight", width, PATCH_SIZE * ALPHABET)
        self._table = table.to(device, torch.float32).t().contiguous()
        self._bias = weights.take(f"{model}patch_embedding.bias", width).to(device, torch.float32)
        self._places = torch.arange(0, PATCH_SIZE * ALPHABET, ALPHABET, device=device)
        self.length = min(MUSIC_LENGTH, self._encoder.positions)

    def cut(self, item: Any) -> tuple[list[npt.NDArray[Any]], list[Segment]]:
        """A piece's text → its patches in segments."""
        return super().cut(patchify(item))

    def _embed(self, joined: torch.Tensor, lengths: Sequence[int]) -> tuple[torch.Tensor, torch.Tensor]:
        columns = joined.to(torch.int64) + self._places
        x = functional.embedding_bag(columns, self._table, mode="sum") + self._bias
        positions = torch.cat([torch.arange(length) for length in lengths]).to(self._device)
        return x, positions


class TextTower(TransformerTower):
    """Token ids (int64 [n]) in. Positions start after the padding id, as XLM-R counts them."""

    def __init__(
        self, weights: Weights, model: str, projection: str, device: torch.device, heads: int | None = None,
        *, padding: int = 1, vocabulary: int | None = None,
    ) -> None:  # fmt: skip
        super().__init__(weights, model, projection, eps=TEXT_EPS, device=device, heads=heads)
        key = f"{model}embeddings.word_embeddings.weight"
        rows, _ = weights.shape(key, 2)
        if vocabulary is not None and rows != vocabulary:
            raise CheckpointError(
                f"{weights.file}: {key} has {rows} rows, but the tokenizer has {vocabulary} tokens."
                " They do not belong together."
            )
        # Kept as stored (mapped from the file, perhaps in half precision): a query touches a few rows of it.
        self._words = weights.take(key, rows, self._encoder.width, mapped=True).to(device)
        self._padding = padding
        self.length = min(TEXT_LENGTH, self._encoder.positions - padding - 1)

    def _embed(self, joined: torch.Tensor, lengths: Sequence[int]) -> tuple[torch.Tensor, torch.Tensor]:
        x = functional.embedding(joined, self._words).to(torch.float32)
        # A literal <pad> in a text takes no position of its own; XLM-R counts so, and parity asks for it.
        real = (joined != self._padding).to(torch.int64)
        counted = torch.cat([part.cumsum(0) for part in torch.split(real, list(lengths))])
        return x, counted * real + self._padding
