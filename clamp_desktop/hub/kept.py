"""The models on this computer: a folder for each, ready for ``model.checkpoints.open_checkpoint``."""

from __future__ import annotations

import json
import shutil
from dataclasses import dataclass
from pathlib import Path

from clamp_desktop.hub.errors import ModelError

WEIGHTS, TOKENIZER, CONFIG = "model.safetensors", "tokenizer.json", "config.json"
UNFINISHED = ".unfinished"


@dataclass(frozen=True, slots=True)
class KeptModel:
    """A model that was got.

    Attributes:
        id, name: what it is, and for people.
        folder: its files.
        bytes: their size together.
        precision: ``"fp16"`` or ``"fp32"``: how its numbers are kept.
        heard_as: the id under which libraries keep its vectors.
    """

    id: str
    name: str
    folder: Path
    bytes: int
    precision: str
    heard_as: str


def kept(root: Path) -> list[KeptModel]:
    """All that are complete, by name. A folder that somebody has damaged is left out."""
    if not root.is_dir():
        return []
    found = [_read(folder) for folder in root.iterdir() if folder.is_dir() and folder.suffix != UNFINISHED]
    return sorted((one for one in found if one), key=lambda one: one.name.casefold())


def find(root: Path, model_id: str) -> KeptModel | None:
    """The model of this id, if it is here."""
    return next((one for one in kept(root) if one.id == model_id), None)


def folder_of(root: Path, model_id: str) -> Path:
    """Where a model is kept, or will be. Raises ``ModelError`` for an id that is no name of a folder."""
    if not model_id or Path(model_id).name != model_id or model_id.startswith("."):
        raise ModelError(f"{model_id!r} is no name of a model.")
    return root / model_id


def remove(root: Path, model_id: str) -> int:
    """Delete a model and what was fetched of it; how many bytes that gave back.

    Raises:
        ModelError: there is no such model, or its files cannot be deleted.
    """
    folder = folder_of(root, model_id)
    several = [one for one in (folder, unfinished(root, model_id)) if one.is_dir()]
    if not several:
        raise ModelError(f"There is no model {model_id!r} here.")
    freed = sum(_bytes(one) for one in several)
    for one in several:
        try:
            shutil.rmtree(one)
        except OSError as error:
            raise ModelError(f"{one} cannot be deleted ({error.strerror or error}).") from error
    return freed


def unfinished(root: Path, model_id: str) -> Path:
    """The folder in which a model is made."""
    return folder_of(root, model_id).with_suffix(UNFINISHED)


def fetched_bytes(root: Path, model_id: str) -> int:
    """How much of a model has been fetched while it is not complete."""
    return _bytes(unfinished(root, model_id))


def _read(folder: Path) -> KeptModel | None:
    if not all((folder / name).is_file() for name in (WEIGHTS, TOKENIZER, CONFIG)):
        return None
    try:
        config = json.loads((folder / CONFIG).read_text(encoding="utf-8"))
        name, precision, heard_as = (str(config[key]) for key in ("name", "precision", "heard_as"))
        return KeptModel(folder.name, name, folder, _bytes(folder), precision, heard_as)
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _bytes(folder: Path) -> int:
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file()) if folder.is_dir() else 0
