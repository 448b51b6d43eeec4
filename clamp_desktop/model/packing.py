"""Pieces packed one after another: attention inside each of them, and the mean over each.

Three ways to the same numbers. ``Runs``, for the CPU, goes through neighbours of one length. A graphics
card would spend its time on starting so many small products: there ``Ragged`` hands all pieces to one kernel
(flash attention, half precision), and ``Padded`` pads them to multiples of 64 inside attention.
"""

from __future__ import annotations

import functools
import logging
from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, groupby

import torch
from torch.nn import functional

from clamp_desktop.model.linear import onednn_works, product

_log = logging.getLogger(__name__)

_STEP = 64  # items by which padded lengths differ
_LONG = 256  # items from which on oneDNN's products are quicker than torch's own attention on one processor


class Packing(ABC):
    """Where the pieces of a batch are."""

    @abstractmethod
    def attend(self, qkv: torch.Tensor, heads: int) -> torch.Tensor:
        """Queries, keys and values [items, 3 × width] side by side → attended values [items, width]."""

    @abstractmethod
    def means(self, x: torch.Tensor) -> torch.Tensor:
        """[items, width] → [pieces, width], the mean over the items of each piece."""


def pack(lengths: Sequence[int], device: torch.device, half: torch.dtype | None = None) -> Packing:
    """Pieces of these lengths, one after another; neighbours should be of like length.

    Args:
        device: where the items are.
        half: the half-precision type that products are computed in.
    """
    if device.type != "cuda":
        return Runs(lengths)
    return Ragged(lengths, device) if half and flash_works(device, half) else Padded(lengths, device)


@dataclass(frozen=True, slots=True)
class Run:
    """Neighbouring pieces of one length: items ``start`` up to ``stop``, ``count`` pieces of ``length``."""

    start: int
    stop: int
    count: int
    length: int


class Runs(Packing):
    """Attention for all neighbours of one length together. Nothing is computed for padding."""

    def __init__(self, lengths: Sequence[int]) -> None:
        self.runs: list[Run] = []
        start = 0
        for length, group in groupby(lengths):
            count = sum(1 for _ in group)
            self.runs.append(Run(start, start + count * length, count, length))
            start += count * length

    def attend(self, qkv: torch.Tensor, heads: int) -> torch.Tensor:
        alone = qkv.device.type == "cpu" and torch.get_num_threads() == 1  # several would meet at each head
        out = qkv.new_empty(len(qkv), qkv.shape[1] // 3)
        for run in self.runs:
            parts = qkv[run.start : run.stop].view(run.count, run.length, 3, heads, -1)
            into = out[run.start : run.stop].view(run.count, run.length, heads, -1)
            if alone and run.length >= _LONG and qkv.dtype == torch.float32 and onednn_works():
                _attend_by_head(parts, into)
            else:
                q, k, v = parts.permute(2, 0, 3, 1, 4).unbind(0)
                into.copy_(functional.scaled_dot_product_attention(q, k, v).transpose(1, 2))
        return out

    def means(self, x: torch.Tensor) -> torch.Tensor:
        return torch.cat(
            [x[run.start : run.stop].view(run.count, run.length, -1).mean(1) for run in self.runs]
        )


def _attend_by_head(parts: torch.Tensor, out: torch.Tensor) -> None:
    """Attention by oneDNN's products: [pieces, length, 3, heads, width of a head] → ``out``, without the 3.

    torch's attention calls MKL, which has a third of their speed on AMD.
    """
    q, k, v = parts.permute(2, 0, 3, 1, 4).unbind(0)
    q, k, v = (q * q.shape[-1] ** -0.5).contiguous(), k.contiguous(), v.transpose(-1, -2).contiguous()
    for piece in range(len(q)):
        for head in range(q.shape[1]):
            shares = product(q[piece, head], k[piece, head]).softmax(-1)
            out[piece, :, head] = product(shares, v[piece, head])


class _Counted(Packing):
    """What the ways of a graphics card share: the mean in one operation."""

    def __init__(self, lengths: Sequence[int], device: torch.device) -> None:
        self._lengths = torch.tensor(lengths).to(device)
        self._owner = torch.arange(len(lengths)).repeat_interleave(torch.tensor(lengths)).to(device)

    def means(self, x: torch.Tensor) -> torch.Tensor:
        sums = x.new_zeros(len(self._lengths), x.shape[1]).index_add_(0, self._owner, x)
        return sums / self._lengths[:, None]


class Ragged(_Counted):
    """Flash attention over pieces of any lengths, for half precision on CUDA."""

    def __init__(self, lengths: Sequence[int], device: torch.device) -> None:
        super().__init__(lengths, device)
        self._bounds = torch.tensor([0, *accumulate(lengths)], dtype=torch.int32).to(device)
        self._longest = max(lengths)

    def attend(self, qkv: torch.Tensor, heads: int) -> torch.Tensor:
        from torch.nn.attention.varlen import varlen_attn

        q, k, v = qkv.view(len(qkv), 3, heads, -1).unbind(1)
        attended = varlen_attn(q, k, v, self._bounds, self._bounds, self._longest, self._longest)
        assert isinstance(attended, torch.Tensor)
        return attended.reshape(len(qkv), -1)


@dataclass(frozen=True, slots=True)
class _Group:
    """Neighbouring pieces padded to one length.

    Attributes:
        items: [pieces, length], the item that stands at each place; in padding, the piece's last one.
        real: [pieces, 1, 1, length], false in padding.
        places: of the real items among all places.
    """

    items: torch.Tensor
    real: torch.Tensor
    places: torch.Tensor


class Padded(_Counted):
    """Attention over neighbours of like length, padded to one and masked there."""

    def __init__(self, lengths: Sequence[int], device: torch.device) -> None:
        super().__init__(lengths, device)
        self._groups: list[_Group] = []
        start = 0
        for steps, group in groupby(lengths, key=lambda length: -(-length // _STEP)):
            own = torch.tensor(list(group))
            places = torch.arange(steps * _STEP)
            first = start + own.cumsum(0) - own
            items = first[:, None] + torch.minimum(places, own[:, None] - 1)
            real = places < own[:, None]
            found = real.flatten().nonzero()[:, 0]
            self._groups.append(_Group(items.to(device), real[:, None, None].to(device), found.to(device)))
            start += int(own.sum())

    def attend(self, qkv: torch.Tensor, heads: int) -> torch.Tensor:
        out = []
        for group in self._groups:
            parts = qkv[group.items]
            q, k, v = parts.view(*group.items.shape, 3, heads, -1).permute(2, 0, 3, 1, 4).unbind(0)
            attended = functional.scaled_dot_product_attention(q, k, v, attn_mask=group.real)
            out.append(attended.transpose(1, 2).reshape(group.items.numel(), -1)[group.places])
        return torch.cat(out)


@functools.cache
def flash_works(device: torch.device, half: torch.dtype) -> bool:
    """Whether the kernel for ragged pieces runs on this device and gives the right numbers."""
    lengths = (5, 70)
    qkv = torch.linspace(-2, 2, 75 * 3 * 2 * 64).sin().reshape(75, -1).to(device, half)
    try:
        got = Ragged(lengths, device).attend(qkv, heads=2)
    except (ImportError, AttributeError, NotImplementedError, RuntimeError, TypeError, ValueError) as error:
        _log.info("Flash attention is not available on %s: %s", device, str(error).splitlines()[0])
        return False
    return torch.allclose(got, Padded(lengths, device).attend(qkv, heads=2), rtol=0, atol=0.02)
