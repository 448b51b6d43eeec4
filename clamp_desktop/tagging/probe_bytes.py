"""What a label set learned as bytes: safetensors, which hold numbers and nothing that runs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from safetensors import SafetensorError
from safetensors.numpy import load, save

from clamp_desktop.probing.task import Floats, Weights

_NAMES = ("mean", "matrix", "offset", "exclusive")


def pack(weights: Weights, about: Mapping[str, str] | None = None) -> bytes:
    """Weights as safetensors."""
    tensors: dict[str, np.ndarray[Any, Any]] = {
        "mean": np.ascontiguousarray(weights.mean, np.float32),
        "matrix": np.ascontiguousarray(weights.matrix, np.float32),
        "offset": np.ascontiguousarray(weights.offset, np.float32),
        "exclusive": np.array([weights.exclusive], np.uint8),
    }
    return save(tensors, metadata=dict(about or {}))


def unpack(packed: bytes) -> Weights:
    """Weights from safetensors.

    Raises:
        ValueError: it holds something else, or numbers that are none.
    """
    try:
        tensors: dict[str, Floats] = load(packed)
    except (SafetensorError, KeyError, TypeError) as error:
        raise ValueError(f"It is no safetensors file: {error}") from error
    if set(tensors) != set(_NAMES):
        raise ValueError("It does not hold what a label set learned.")
    mean, matrix, offset, exclusive = (tensors[name] for name in _NAMES)
    fits = (
        mean.ndim == offset.ndim == exclusive.ndim == 1
        and matrix.shape == (len(mean), len(offset))
        and len(exclusive) == 1
        and all(one.dtype == np.float32 and np.isfinite(one).all() for one in (mean, matrix, offset))
    )
    if not fits:
        raise ValueError("Its numbers do not fit together.")
    return Weights(mean, matrix, offset, bool(exclusive[0]))
