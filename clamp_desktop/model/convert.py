"""An official checkpoint → a safetensors file of the tensors that the program uses, each of them checked."""

from __future__ import annotations

from pathlib import Path

import torch
from safetensors import SafetensorError
from safetensors.torch import save_file

from clamp_desktop.hub.layout import shapes, unused
from clamp_desktop.hub.published import Sizes
from clamp_desktop.model.checkpoints import TABLE, Checkpoint
from clamp_desktop.model.errors import CheckpointError
from clamp_desktop.model.weights import open_weights

_SAVING = "Error while serializing: I/O error: "


def convert(source: Path, to: Path, layout: str, sizes: Sizes, *, half: bool) -> str:
    """Write ``to``, whole or not at all. Only for files that are verified or vouched for.

    Args:
        source: ``.pth`` (read as tensors and plain values, never as objects) or safetensors.
        layout: ``"clamp2"`` or ``"clamp3"``.
        sizes: that its tensors must have.
        half: numbers are kept in half precision.

    Returns:
        The id under which vectors of this model are kept; see ``checkpoints.OpenCheckpoint.id``.

    Raises:
        CheckpointError: a tensor is missing, of another shape, not finite, or one that nobody knows.
    """
    weights = open_weights(source)
    expected = shapes(layout, sizes)
    strange = [key for key in weights.shapes if key not in expected and not unused(key, layout)]
    if strange:
        raise CheckpointError(f"{source.name} holds {strange[0]}, which is no tensor of this model.")
    kind = torch.float16 if half else torch.float32
    tensors: dict[str, torch.Tensor] = {}
    for key, shape in expected.items():
        tensor = weights.take(key, *shape).to(kind).contiguous()
        if not bool(torch.isfinite(tensor).all()):
            raise CheckpointError(f"{source.name}: {key} holds numbers that are not finite.")
        tensors[key] = tensor
    part = to.with_name(f"{to.name}.part")
    try:
        save_file(tensors, part)
        part.replace(to)
    except (OSError, SafetensorError) as error:  # a full drive is the second
        part.unlink(missing_ok=True)
        raise CheckpointError(f"{to} cannot be written ({str(error).removeprefix(_SAVING)}).") from error
    return f"{layout}-{open_weights(to).fingerprint(_row(layout).prefixes)}"


def _row(layout: str) -> Checkpoint:
    return next(row for row in TABLE if row.id == layout)
