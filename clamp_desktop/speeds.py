"""How quickly each model was seen to listen on each device of this computer; may be deleted at any moment."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Mapping
from pathlib import Path

from clamp_desktop.model.embedding import Speed

Speeds = Mapping[str, Mapping[str, Speed]]
"""By a model's id and a device as ``ModelInfo`` names them."""


def load(file: Path) -> Speeds:
    """What is known; nothing where the file is missing or damaged."""
    try:
        known = json.loads(file.read_text(encoding="utf-8"))
        return {
            str(model): {str(device): Speed(float(one[0]), float(one[1])) for device, one in several.items()}
            for model, several in known.items()
        }
    except (OSError, ValueError, TypeError, AttributeError, LookupError):
        return {}


def keep(file: Path, model: str, device: str, speed: Speed) -> None:
    """Remember a speed. A disk that does not take it costs nothing but that."""
    known = {one: dict(several) for one, several in load(file).items()}
    known.setdefault(model, {})[device] = speed
    plain = {
        one: {where: (round(had.pieces, 2), round(had.segments, 2)) for where, had in several.items()}
        for one, several in known.items()
    }
    part = file.with_name(f"{file.name}.part")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        part.write_text(json.dumps(plain, indent=1), encoding="utf-8")
        part.replace(file)
    except OSError:
        with contextlib.suppress(OSError):
            part.unlink()
