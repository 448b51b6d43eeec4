"""The tensors of a checkpoint file, read where they lie and checked before use."""

from __future__ import annotations

import hashlib
import json
import pickle
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, ClassVar, NoReturn

import numpy as np
import torch
from safetensors import SafetensorError, safe_open

from clamp_desktop.model.errors import CheckpointError

Shape = tuple[int, ...]

_TELLING = 4096
"""Tensors up to this size (biases, norms) are enough to tell one training run from another."""


SCALES = ".scales"
"""Behind the name of a matrix of int8: a column of factors [rows, 1] that make its rows numbers again."""


def quantised(matrix: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """A matrix as int8 and its factors; each number is off by 1/254 of its row's largest at most."""
    largest = matrix.float().abs().amax(1, keepdim=True).clamp(min=1e-12)
    return torch.round(matrix.float() / largest * 127).to(torch.int8), largest / 127


Read = Callable[[str], torch.Tensor]


class Weights:
    """Named tensors on the CPU, of which only those are read that are used.

    Attributes:
        file: the name of the file, for messages.
        shapes: of every tensor, by name.
    """

    def __init__(self, file: str, shapes: dict[str, Shape], map_: Read, read: Read | None = None) -> None:
        """Take the names and shapes, and how to get at a tensor.

        Args:
            map_: gives a tensor where it lies in the file: what is looked at is read.
            read: gives a copy of it, where that can be had without mapping. Mapped pages count as the
                program's memory as long as the file is open, beside what was made of them.
        """
        self.file = file
        self.shapes = shapes
        self._map = map_
        self._read = read or map_

    def has(self, prefix: str) -> bool:
        """Whether any tensor's name starts so."""
        return any(key.startswith(prefix) for key in self.shapes)

    def shape(self, key: str, dimensions: int) -> Shape:
        """The shape of a tensor that sizes are read from; raises ``CheckpointError`` if it cannot be that."""
        if key not in self.shapes:
            self._missing(key, f"{dimensions} dimensions")
        shape = self.shapes[key]
        if len(shape) != dimensions or 0 in shape:
            raise CheckpointError(
                f"{self.file}: {key} has shape {list(shape)}, expected {dimensions} dimensions."
            )
        return shape

    def take(self, key: str, *shape: int, mapped: bool = False) -> torch.Tensor:
        """A tensor, of this shape and of the type it is stored in; raises ``CheckpointError`` otherwise.

        Rows of whole numbers with a factor each beside them (``quantised``) are given as half precision.
        ``mapped``: it is to stay in the file, for a large one of which little is used.
        """
        if key not in self.shapes:
            self._missing(key, f"shape {list(shape)}")
        found = self.shapes[key]
        if found != shape:
            raise CheckpointError(f"{self.file}: {key} has shape {list(found)}, expected {list(shape)}.")
        tensor = self._map(key) if mapped else self._read(key)
        if tensor.dtype == torch.int8 and key + SCALES in self.shapes:
            return (tensor.float() * self.take(key + SCALES, shape[0], 1)).half()
        if not tensor.is_floating_point():
            raise CheckpointError(
                f"{self.file}: {key} holds {tensor.dtype}, expected floating-point numbers."
            )
        return tensor

    def fingerprint(self, prefixes: Iterable[str]) -> str:
        """Eight hex digits from the names, shapes, types and small tensors under these prefixes.

        It stands in for a checksum of gigabytes: every training step moves every bias.
        """
        wanted = tuple(prefixes)
        digest = hashlib.sha256()
        for key in sorted(key for key in self.shapes if key.startswith(wanted) and ".pooler." not in key):
            shape = self.shapes[key]
            if key.endswith(".position_ids"):
                continue
            digest.update(f"{key} {shape}".encode())
            if int(np.prod(shape)) <= _TELLING:
                tensor = self._map(key)
                digest.update(str(tensor.dtype).encode())
                digest.update(tensor.contiguous().flatten().view(torch.uint8).numpy().tobytes())
        return digest.hexdigest()[:8]

    def _missing(self, key: str, expected: str) -> NoReturn:
        raise CheckpointError(f"{self.file}: {key} is missing (expected {expected}).")


def open_weights(path: Path) -> Weights:
    """Open ``.safetensors``, or a ``.pth`` in the official layout: a dict whose ``model`` is the state dict.

    Nothing but tensors and plain values is ever unpickled. Raises ``CheckpointError``.
    """
    if not path.is_file():
        raise CheckpointError(f"There is no file {path}.")
    return _open_safetensors(path) if path.suffix.lower() == ".safetensors" else _open_pickle(path)


def _open_safetensors(path: Path) -> Weights:
    try:
        file: Any = safe_open(str(path), framework="pt", device="cpu")
        shapes = {key: tuple(file.get_slice(key).get_shape()) for key in file.keys()}  # noqa: SIM118 (not a dict)
    except (SafetensorError, OSError) as error:
        raise CheckpointError(f"{path.name} is not a safetensors file, or is damaged.") from error
    return Weights(path.name, shapes, file.get_tensor, _Reader(path, file.get_tensor))


class _Reader:
    """Reads tensors of a safetensors file that has been found sound: a length, names as JSON, numbers."""

    _TYPES: ClassVar = {"F32": torch.float32, "F16": torch.float16, "BF16": torch.bfloat16, "I8": torch.int8}

    def __init__(self, path: Path, otherwise: Read) -> None:
        self._path = path
        self._otherwise = otherwise
        with path.open("rb") as file:
            length = int.from_bytes(file.read(8), "little")
            self._places: dict[str, Any] = json.loads(file.read(length))
            self._start = 8 + length

    def __call__(self, key: str) -> torch.Tensor:
        place = self._places[key]
        kind = self._TYPES.get(place["dtype"])
        begin, end = place["data_offsets"]
        if kind is None or begin == end:
            return self._otherwise(key)
        try:
            with self._path.open("rb", buffering=0) as file:
                file.seek(self._start + begin)
                numbers = np.fromfile(file, np.uint8, end - begin)
        except OSError as error:
            raise CheckpointError(
                f"{self._path.name} cannot be read any more ({error.strerror or error})."
            ) from error
        if len(numbers) < end - begin:
            raise CheckpointError(f"{self._path.name} has become shorter since it was opened.")
        return torch.from_numpy(numbers).view(kind).view(place["shape"])


def _open_pickle(path: Path) -> Weights:
    try:
        content: Any = torch.load(path, map_location="cpu", weights_only=True, mmap=True)
    except pickle.UnpicklingError as error:
        raise CheckpointError(
            f"{path.name} holds more than tensors and plain values."
            " Such a file can run code, so it was not loaded."
        ) from error
    except (RuntimeError, OSError, EOFError, ValueError, KeyError) as error:
        raise CheckpointError(f"{path.name} is not a checkpoint, or is damaged.") from error
    state = content.get("model", content) if isinstance(content, dict) else None
    tensors = (
        {k: v for k, v in state.items() if isinstance(v, torch.Tensor)} if isinstance(state, dict) else {}
    )
    if not tensors:
        raise CheckpointError(f"{path.name} holds no tensors under 'model'.")
    return Weights(
        path.name, {key: tuple(value.shape) for key, value in tensors.items()}, tensors.__getitem__
    )


def read_config(path: Path) -> dict[str, Any]:
    """The ``config.json`` of a model folder; raises ``CheckpointError`` if it is not a JSON object."""
    try:
        config = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise CheckpointError(f"{path.name} cannot be read: {error}") from error
    if not isinstance(config, dict):
        raise CheckpointError(f"{path.name} is not a JSON object.")
    return config
