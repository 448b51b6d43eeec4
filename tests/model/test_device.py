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


Fault = Callable[[Tower], None]
"""Raises, or sets ``tower.wrong``, when a tower on a device other than the CPU encodes."""


def maker(fault: Fault) -> tuple[Callable[[torch.device], Tower], list[str]]:
    """Makes towers that show a fault on a fake device; and a list of what was encoded where."""
    seen: list[str] = []

    def make(device: torch.device) -> Tower:
        tower = SimpleNamespace(budget=8192, device=device, wrong=False)

        def encode(_: Sequence[Any]) -> np.ndarray[Any, Any]:
            seen.append(f"{device.type} {tower.budget}")
            tower.wrong = False
            if device.type != "cpu":
                fault(cast(Tower, tower))
            return np.full((1, 2), 3.0 if tower.wrong else 1.0, dtype=np.float32)

        tower.encode = encode
        tower.cut = lambda item: ([item], [Segment(0, 1, 1)])
        return cast(Tower, tower)

    return make, seen


def wrong_above(budget: int) -> Fault:
    def fault(tower: Tower) -> None:
        cast(Any, tower).wrong = tower.budget > budget

    return fault


def broken(error: Exception, above: int = 0) -> Fault:
    def fault(tower: Tower) -> None:
        if tower.budget > above:
            raise error

    return fault


NO_KERNEL = RuntimeError("CUDA error: no kernel image is available for execution on the device\nmore")
NO_OPERATOR = NotImplementedError("The operator 'aten::embedding_bag' is not implemented for MPS.")


@pytest.mark.parametrize("kind", ["mps", "cuda"])
@pytest.mark.parametrize(
    ("fault", "runs_on", "budget", "order"),
    [
        (wrong_above(9999), "same", 8192, ["cpu 8192", "same 8192"]),
        (wrong_above(1), "same", 1, ["cpu 8192", "same 8192", "same 1"]),
        (wrong_above(0), "cpu", 8192, ["cpu 8192", "same 8192", "same 1"]),
        (broken(NO_OPERATOR, above=1), "same", 1, ["cpu 8192", "same 8192", "same 1"]),
        (broken(NO_KERNEL), "cpu", 8192, ["cpu 8192", "same 8192", "same 1"]),
        (broken(MemoryError()), "cpu", 8192, ["cpu 8192", "same 8192", "same 1"]),
    ],
)
def test_a_device_must_agree_with_the_cpu_in_batches_or_one_by_one(
    kind: str, fault: Fault, runs_on: str, budget: int, order: list[str]
) -> None:
    make, seen = maker(fault)
    tower, trouble = trusted(make, torch.device(kind), SAMPLE)
    assert cast(Any, tower).device.type == (kind if runs_on == "same" else runs_on)
    assert tower.budget == budget
    assert seen == [one.replace("same", kind) for one in order]
    assert bool(trouble) == (runs_on == "cpu")


def test_why_the_processor_does_it_is_said_in_words() -> None:
    make, _ = maker(broken(NO_KERNEL))
    assert trusted(make, torch.device("cuda"), SAMPLE)[1] == (
        "The graphics card cannot run the model, so the processor does"
        " (CUDA error: no kernel image is available for execution on the device)."
    )
    make, _ = maker(wrong_above(0))
    assert trusted(make, torch.device("mps"), SAMPLE)[1] == (
        "The Apple GPU gives other numbers than the processor, so the model runs on that."
    )


def test_a_device_that_cannot_even_load_the_model_gives_way() -> None:
    make, _ = maker(wrong_above(9999))

    def full(device: torch.device) -> Tower:
        if device.type == "cuda":
            raise torch.OutOfMemoryError("CUDA out of memory.")
        return make(device)

    tower, trouble = trusted(full, torch.device("cuda"), SAMPLE)
    assert cast(Any, tower).device.type == "cpu" and "out of memory" in trouble


def test_the_cpu_is_believed_without_a_second_look() -> None:
    make, seen = maker(wrong_above(0))
    assert trusted(make, torch.device("cpu"), SAMPLE)[1] == ""
    assert not seen


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
