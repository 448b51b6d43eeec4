"""Choosing where the model runs, and checking a doubtful device."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from types import SimpleNamespace
from typing import Any, cast

import numpy as np
import pytest
import torch

from clamp_desktop.model.device import choose_device, is_out_of_memory
from clamp_desktop.model.segments import Segment
from clamp_desktop.model.towers import Tower
from clamp_desktop.model.trust import halved, trusted

SAMPLE = [np.zeros(3)]


def test_the_device_is_named_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO):
        assert choose_device("cpu") == torch.device("cpu")
    assert "runs on cpu" in caplog.text


@pytest.mark.parametrize(
    ("cuda", "mps", "expected"),
    [(True, True, "cuda"), (False, True, "mps"), (False, False, "cpu")],
)
def test_the_best_device_is_chosen(
    monkeypatch: pytest.MonkeyPatch, cuda: bool, mps: bool, expected: str
) -> None:
    monkeypatch.setattr(torch.cuda, "is_available", lambda: cuda)
    monkeypatch.setattr(torch.cuda, "get_device_name", lambda _: "some GPU")
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: mps)
    assert choose_device().type == expected


@pytest.mark.parametrize("asked", ["toaster", "cuda:99"])
def test_a_device_that_is_not_there_is_named(asked: str) -> None:
    with pytest.raises(ValueError, match=f"device '{asked}' cannot be used"):
        choose_device(asked)


def maker(wrong_above: int | None) -> Callable[[torch.device], Tower]:
    """Makes towers that on ``mps`` give wrong numbers for batches above a size."""

    def make(device: torch.device) -> Tower:
        tower = SimpleNamespace(budget=8192, device=device)

        def encode(_: Sequence[Any]) -> np.ndarray[Any, Any]:
            wrong = device.type == "mps" and wrong_above is not None and tower.budget > wrong_above
            return np.full((1, 2), 3.0 if wrong else 1.0, dtype=np.float32)

        tower.encode = encode
        tower.cut = lambda item: ([item], [Segment(0, 1, 1)])
        return cast(Tower, tower)

    return make


@pytest.mark.parametrize(
    ("wrong_above", "device", "budget"), [(None, "mps", 8192), (1, "mps", 1), (0, "cpu", 8192)]
)
def test_a_doubtful_device_has_to_agree_with_the_cpu(
    wrong_above: int | None, device: str, budget: int
) -> None:
    tower = trusted(maker(wrong_above), torch.device("mps"), SAMPLE)
    assert cast(Any, tower).device.type == device
    assert tower.budget == budget


def test_other_devices_are_believed() -> None:
    tower = trusted(maker(None), torch.device("cpu"), SAMPLE)
    assert cast(Any, tower).device.type == "cpu"


def test_half_precision_must_stay_close() -> None:
    def tower(factor: float) -> Tower:
        made = SimpleNamespace(half=None, cut=lambda item: ([item], [Segment(0, 1, 1)]))

        def encode(items: Sequence[Any]) -> np.ndarray[Any, Any]:
            turned = factor if made.half is not None else 0.0
            return np.array([[1.0, turned]] * len(items), dtype=np.float32)

        made.encode = encode
        return cast(Tower, made)

    assert halved(tower(0.01), torch.bfloat16, SAMPLE).half == torch.bfloat16
    assert halved(tower(0.2), torch.bfloat16, SAMPLE).half is None
    assert halved(tower(float("nan")), torch.bfloat16, SAMPLE).half is None
    assert halved(tower(0.01), None, SAMPLE).half is None


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 2.00 GiB."), True),
        (RuntimeError("MPS backend out of memory (MPS allocated: 5.21 GB)"), True),
        (RuntimeError("DefaultCPUAllocator: can't allocate memory: you tried to allocate 9 bytes"), True),
        (MemoryError(), True),
        (RuntimeError("mat1 and mat2 shapes cannot be multiplied"), False),
    ],
)
def test_which_errors_mean_no_memory(error: Exception, expected: bool) -> None:
    assert is_out_of_memory(error) is expected
