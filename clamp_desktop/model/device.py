"""Where the model runs."""

from __future__ import annotations

import logging

import torch

_log = logging.getLogger(__name__)


def choose_device(asked: str | None = None) -> torch.device:
    """The device asked for, else the best there is: CUDA, then Apple's GPU, then the CPU.

    Its name goes to the log.

    Raises:
        ValueError: the device asked for is unknown or not there.
    """
    device = _checked(asked) if asked else _best()
    _log.info("The model runs on %s", describe(device))
    return device


def describe(device: torch.device) -> str:
    """A device as people know it, such as ``cuda: NVIDIA H200``."""
    if device.type == "cuda":
        return f"{device}: {torch.cuda.get_device_name(device)}"
    if device.type == "cpu":
        threads = torch.get_num_threads()
        return f"cpu: {threads} thread{'s' if threads > 1 else ''}"
    return str(device)


def plain_name(device: torch.device) -> str:
    """What a kind of device is called in a sentence."""
    return {"cuda": "graphics card", "mps": "Apple GPU", "cpu": "processor"}.get(
        device.type, f"device {device.type}"
    )


def half_type(device: torch.device) -> torch.dtype | None:
    """The half-precision type that a device computes quickly; ``None`` where there is no gain to be had."""
    if device.type != "cuda":
        return None
    return torch.bfloat16 if torch.cuda.is_bf16_supported() else torch.float16


def is_out_of_memory(error: BaseException) -> bool:
    """Whether an error says that a device, or the computer, has no memory left."""
    if isinstance(error, MemoryError | torch.OutOfMemoryError):
        return True
    said = str(error).lower()
    return "out of memory" in said or "allocate memory" in said


def _best() -> torch.device:
    if torch.cuda.is_available():
        return torch.device("cuda")
    if torch.backends.mps.is_available():
        return torch.device("mps")
    return torch.device("cpu")


def _checked(asked: str) -> torch.device:
    try:
        device = torch.device(asked)
        torch.empty(1, device=device)
    except (RuntimeError, AssertionError, NotImplementedError) as error:
        reason = str(error).splitlines()[0]
        raise ValueError(f"The device {asked!r} cannot be used: {reason}") from error
    return device
