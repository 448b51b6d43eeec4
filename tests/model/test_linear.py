"""The linear layer, with oneDNN and without."""

from __future__ import annotations

import pytest
import torch
from torch.nn import functional

from clamp_desktop.model import linear
from clamp_desktop.model.linear import Linear


@pytest.mark.parametrize("packed", [True, False])
@pytest.mark.parametrize("gelu", [True, False])
@pytest.mark.parametrize("rows", [1, 7, 300])
def test_equals_torch(monkeypatch: pytest.MonkeyPatch, packed: bool, gelu: bool, rows: int) -> None:
    if packed and not linear.onednn_works():
        pytest.skip("this torch has no packed oneDNN layers")
    monkeypatch.setattr(linear, "onednn_works", lambda: packed)
    torch.manual_seed(0)
    weight, bias, x = torch.randn(96, 64) * 0.1, torch.randn(96), torch.randn(rows, 64)
    expected = functional.linear(x, weight, bias)
    expected = functional.gelu(expected) if gelu else expected
    with torch.inference_mode():
        got = Linear(weight, bias, torch.device("cpu"), gelu=gelu)(x)
    torch.testing.assert_close(got, expected, rtol=0, atol=5e-6)


def test_half_precision_weights_are_computed_in_single() -> None:
    weight, bias = torch.randn(8, 4).half(), torch.randn(8).half()
    got = Linear(weight, bias, torch.device("cpu"))(torch.ones(1, 4))
    torch.testing.assert_close(got, functional.linear(torch.ones(1, 4), weight.float(), bias.float()))


def test_missing_operators_are_no_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(*_: object) -> None:
        raise AttributeError("no such operator")

    linear.onednn_works.cache_clear()
    with monkeypatch.context() as patch:
        patch.setattr(linear, "_packed_linear", missing)
        assert linear.onednn_works() is False
    linear.onednn_works.cache_clear()
