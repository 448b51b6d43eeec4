"""Which checkpoints the program knows, and how one is opened."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from clamp_desktop import paths
from clamp_desktop.model.errors import CheckpointError
from clamp_desktop.model.weights import Weights, open_weights, read_config


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """A published layout: how its tensors are named and what it wants done to music before patching.

    Attributes:
        id, name: for stored vectors, and for people.
        music: prefix of the music encoder's tensors.
        reads: what its music encoder reads: ``"patches"`` of the text, or ``"features"`` of the notes.
        music_projection: prefix of the layer into the common space.
        dropped: lines taken out of a piece's text wherever they stand.
        keeps_sysex: whether its MIDI text keeps system-exclusive and sequencer-specific messages.
    """

    id: str
    name: str
    music: str
    music_projection: str
    reads: str = "patches"
    dropped: tuple[str, ...] = ()
    keeps_sysex: bool = False

    @property
    def prefixes(self) -> tuple[str, ...]:
        """What the program reads; anything else in a file (audio, optimiser) is left alone."""
        return (TEXT, TEXT_PROJECTION, self.music, self.music_projection)

    def prepare(self, text: str) -> str:
        """A piece's text as this model was trained on it."""
        for line in self.dropped:
            text = text.replace(line, "")
        return text


TEXT = "text_model."
TEXT_PROJECTION = "text_proj."

CLAMP2 = Checkpoint("clamp2", "CLaMP 2", "music_model.", "music_proj.")
CLAMP3 = Checkpoint(
    "clamp3",
    "CLaMP 3 (symbolic)",
    "symbolic_model.",
    "symbolic_proj.",
    dropped=("L:1/8\n",),
    keeps_sysex=True,
)
BUNDLED = Checkpoint("bundled", "Bundled model", "feature_model.", "music_proj.", reads="features")
TABLE = (CLAMP2, CLAMP3, BUNDLED)


@dataclass(frozen=True, slots=True)
class OpenCheckpoint:
    """An opened checkpoint; its tensors are still on the disk.

    Attributes:
        row: its layout.
        weights: its tensors.
        config: the model folder's ``config.json``; empty for a lone file.
        tokenizer: the tokenizer's file, if there is one.
    """

    row: Checkpoint
    weights: Weights
    config: dict[str, Any]
    tokenizer: Path | None

    @property
    def id(self) -> str:
        """Tells vectors of this very model from those of any other, retrained ones included."""
        return f"{self.config.get('id', self.row.id)}-{self.weights.fingerprint(self.row.prefixes)}"

    @property
    def name(self) -> str:
        """What to call it."""
        return str(self.config.get("name", self.row.name))

    def heads(self, tower: str) -> int | None:
        """Attention heads of ``"text"`` or ``"music"`` if the configuration states them."""
        stated = self.config.get("heads")
        value = stated.get(tower) if isinstance(stated, dict) else stated
        if value is None:
            return None
        if not isinstance(value, int) or value < 1:
            raise CheckpointError(f"config.json: heads is {value!r}, expected a positive whole number.")
        return value

    @property
    def dimension(self) -> int:
        """Of the common space; raises ``CheckpointError`` if the two towers disagree."""
        sizes = {}
        for prefix in (TEXT_PROJECTION, self.row.music_projection):
            if self.weights.has(prefix):
                sizes[f"{prefix}bias"] = self.weights.shape(f"{prefix}bias", 1)[0]
        if len(set(sizes.values())) != 1:
            found = ", ".join(f"{key} has shape [{size}]" for key, size in sizes.items())
            raise CheckpointError(
                f"{self.weights.file}: {found or 'no projection'}; text and music need one dimension."
            )
        return next(iter(sizes.values()))


def open_checkpoint(path: Path | None = None, tokenizer: Path | None = None) -> OpenCheckpoint:
    """Open a model folder, a ``.safetensors`` or an official ``.pth``; tensors stay on the disk.

    Args:
        path: the bundled model if not given. A folder holds ``model.safetensors``, ``tokenizer.json`` and
            ``config.json``.
        tokenizer: ``tokenizer.json`` (or ``.json.gz``); looked for beside the checkpoint if not given.

    Raises:
        CheckpointError: a file is missing, damaged or of another layout.
    """
    bundled = path is None
    path = path or paths.resources() / "model"
    if bundled and not (path / "model.safetensors").is_file():
        raise CheckpointError(
            f"The model that comes with the program is missing: {path / 'model.safetensors'}."
        )
    folder = path if path.is_dir() else path.parent
    weights = open_weights(path / "model.safetensors" if path.is_dir() else path)
    # Beside a lone file a config.json may belong to anything.
    config = read_config(path / "config.json") if path.is_dir() else {}
    return OpenCheckpoint(_layout(weights), weights, config, _find_tokenizer(folder, tokenizer))


def _layout(weights: Weights) -> Checkpoint:
    for row in TABLE:
        if weights.has(row.music):
            return row
    if weights.has(TEXT):
        return CLAMP2
    expected = ", ".join(f"{prefix}*" for prefix in (TEXT, *(row.music for row in TABLE)))
    raise CheckpointError(f"{weights.file} is no CLaMP checkpoint: it has none of {expected}.")


def _find_tokenizer(folder: Path, given: Path | None) -> Path | None:
    if given is not None:
        if not given.is_file():
            raise CheckpointError(f"There is no tokenizer {given}.")
        return given
    beside = (folder / "tokenizer.json", folder / "tokenizer.json.gz")
    return next((path for path in beside if path.is_file()), None)
