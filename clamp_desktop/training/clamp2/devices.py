"""One process or several: who trains on what, and what they tell each other.

Several are started by ``torchrun``; they talk over NCCL on GPUs and over gloo on CPUs.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import torch
import torch.distributed as dist
from torch import Tensor

from clamp_desktop.model.device import choose_device
from clamp_desktop.training.clamp2.errors import TrainingError

_PATIENCE = timedelta(hours=12)  # the first process may read a lot of music while the others wait


@dataclass(frozen=True, slots=True)
class World:
    """All processes of a training.

    Attributes:
        rank: of this one, from 0.
        size: how many there are.
        device: what this one computes on.
    """

    rank: int
    size: int
    device: torch.device

    @property
    def leads(self) -> bool:
        """Whether this one reports and writes."""
        return self.rank == 0

    def wait(self) -> None:
        """Until all have come here."""
        if self.size > 1:
            dist.barrier()

    def total(self, value: float) -> float:
        """The sum of a number over all."""
        if self.size == 1:
            return value
        summed = torch.tensor(value, dtype=torch.float64, device=self.device)
        dist.all_reduce(summed)
        return float(summed)

    def collect(self, values: Sequence[Any]) -> list[list[Any]]:
        """Everyone's values, by rank."""
        if self.size == 1:
            return [list(values)]
        found: list[Any] = [None] * self.size
        dist.all_gather_object(found, list(values))
        return found

    def gather(self, vectors: Tensor, counts: Sequence[int]) -> Tensor:
        """Everyone's vectors, one below the other. Gradients go back to the own ones.

        That is the whole gradient where every process computes the same loss of all vectors.

        Args:
            vectors: float [own, dimension].
            counts: how many each has, by rank.
        """
        if self.size == 1:
            return vectors
        padded = vectors.new_zeros(max(counts), vectors.shape[1])
        padded[: len(vectors)] = vectors.detach()
        parts = [torch.empty_like(padded) for _ in counts]
        dist.all_gather(parts, padded)
        own = [part[:count] for part, count in zip(parts, counts, strict=True)]
        own[self.rank] = vectors
        return torch.cat(own)


@contextmanager
def join(device: str | None = None) -> Iterator[World]:
    """The world that ``torchrun`` describes, or this process alone.

    Args:
        device: ``"cpu"``, ``"cuda"`` …; chosen if not given.

    Raises:
        TrainingError: the device cannot be used.
    """
    size, rank = int(os.environ.get("WORLD_SIZE", "1")), int(os.environ.get("RANK", "0"))
    if size > 1 and device is None and torch.cuda.is_available():
        device = f"cuda:{os.environ.get('LOCAL_RANK', '0')}"
    try:
        chosen = choose_device(device or ("cpu" if size > 1 else None))
    except ValueError as error:
        raise TrainingError(str(error)) from error
    if chosen.type == "cuda":
        # The same sums in the same order every time, as a repeatable training needs; cuBLAS asks for this.
        os.environ.setdefault("CUBLAS_WORKSPACE_CONFIG", ":4096:8")
        torch.use_deterministic_algorithms(True, warn_only=True)
        torch.cuda.set_device(chosen)
    if size == 1:
        yield World(0, 1, chosen)
        return
    dist.init_process_group("nccl" if chosen.type == "cuda" else "gloo", timeout=_PATIENCE)
    try:
        yield World(rank, size, chosen)
    finally:
        dist.destroy_process_group()


def half_products(precision: str, device: torch.device) -> bool:
    """Whether large products are taken in bfloat16: as told, or where the hardware does that faster."""
    if precision != "auto":
        return precision == "bf16"
    if device.type == "cuda":
        return bool(torch.cuda.is_bf16_supported(including_emulation=False))
    able = torch.cpu.get_capabilities() if device.type == "cpu" else {}
    return bool(able.get("avx512_bf16") or able.get("amx_bf16"))
