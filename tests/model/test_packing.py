"""Every way of attention inside packed pieces, against each piece by itself."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
import torch
from torch.nn import functional

from clamp_desktop.model import packing
from clamp_desktop.model.packing import Packing, Padded, Ragged, Run, Runs, flash_works, pack
from clamp_desktop.model.side_by_side import threads_for

CPU = torch.device("cpu")
HEADS, WIDTH = 2, 128
LENGTHS = (400, 300, 256, 256, 130, 64, 64, 63, 17, 17, 17, 3, 1)


def one_by_one(qkv: torch.Tensor, lengths: Sequence[int]) -> torch.Tensor:
    """Attention in double precision, written out."""
    found = []
    for piece in qkv.double().split(list(lengths)):
        q, k, v = piece.view(len(piece), 3, HEADS, -1).permute(1, 2, 0, 3)
        shares = (q @ k.transpose(-1, -2) / q.shape[-1] ** 0.5).softmax(-1)
        found.append((shares @ v).transpose(0, 1).reshape(len(piece), -1))
    return torch.cat(found)


@pytest.fixture
def qkv() -> torch.Tensor:
    return torch.randn(sum(LENGTHS), 3 * WIDTH, generator=torch.Generator().manual_seed(0))


@pytest.mark.parametrize("way", [Runs(LENGTHS), Padded(LENGTHS, CPU)])
@pytest.mark.parametrize("onednn", [True, False])
def test_in_single_precision(
    qkv: torch.Tensor, way: Packing, onednn: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if onednn and not packing.onednn_works():
        pytest.skip("this torch has no oneDNN products")
    monkeypatch.setattr(packing, "onednn_works", lambda: onednn)
    with torch.inference_mode(), threads_for(products=0):  # oneDNN's way is one thread's
        got = way.attend(qkv, HEADS)
    torch.testing.assert_close(got.double(), one_by_one(qkv, LENGTHS), rtol=0, atol=2e-6)


@pytest.mark.parametrize("way", [Runs(LENGTHS), Padded(LENGTHS, CPU)])
def test_in_half_precision(qkv: torch.Tensor, way: Packing) -> None:
    rounded = qkv.bfloat16()
    with torch.inference_mode():
        got = way.attend(rounded, HEADS)
    assert got.dtype == torch.bfloat16
    torch.testing.assert_close(got.double(), one_by_one(rounded, LENGTHS), rtol=0, atol=0.02)


@pytest.mark.parametrize("way", [Runs(LENGTHS), Padded(LENGTHS, CPU), Ragged(LENGTHS, CPU)])
def test_means(way: Packing) -> None:
    x = torch.randn(sum(LENGTHS), WIDTH, generator=torch.Generator().manual_seed(1))
    expected = torch.stack([piece.double().mean(0) for piece in x.split(list(LENGTHS))])
    torch.testing.assert_close(way.means(x).double(), expected, rtol=0, atol=2e-6)


def test_runs_group_neighbours_of_one_length() -> None:
    assert Runs([3, 3, 5, 3]).runs == [Run(0, 6, 2, 3), Run(6, 11, 1, 5), Run(11, 14, 1, 3)]


def test_flash_attention_that_is_not_there_is_no_failure() -> None:
    assert flash_works(CPU, torch.bfloat16) is False


def test_the_device_decides(monkeypatch: pytest.MonkeyPatch) -> None:
    cuda = torch.device("cuda")
    monkeypatch.setattr(packing, "Padded", lambda lengths, device: "padded")
    monkeypatch.setattr(packing, "Ragged", lambda lengths, device: "ragged")
    for flash in (True, False):
        monkeypatch.setattr(packing, "flash_works", lambda device, half, flash=flash: flash)
        assert isinstance(pack([3], CPU, torch.bfloat16), Runs)
        assert str(pack([3], cuda)) == "padded"
        assert str(pack([3], cuda, torch.bfloat16)) == ("ragged" if flash else "padded")


def test_padded_attention_equals_torch_on_equal_lengths(qkv: torch.Tensor) -> None:
    lengths = (64,) * 4
    q, k, v = qkv[:256].view(4, 64, 3, HEADS, -1).permute(2, 0, 3, 1, 4)
    expected = functional.scaled_dot_product_attention(q, k, v).transpose(1, 2).reshape(256, -1)
    torch.testing.assert_close(Padded(lengths, CPU).attend(qkv[:256], HEADS), expected, rtol=0, atol=2e-6)
