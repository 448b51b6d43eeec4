"""The models that others have published and that this program can use: what they are, where they lie.

Sizes and checksums stand in ``pins.json``, which ``installer/pin_models.py`` fills from the hub. A file
without a checksum there is only opened if the user vouches for it.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote

HUB = "https://huggingface.co"
PINS = Path(__file__).with_name("pins.json")


@dataclass(frozen=True, slots=True)
class PublishedFile:
    """One file on the hub.

    Attributes:
        repository: such as ``"sander-wood/clamp2"``.
        revision: the commit, or a branch while none is pinned.
        name: path inside the repository.
        size: in bytes; ``None`` while none is pinned.
        sha256: hexadecimal; ``None`` while none is pinned.
    """

    repository: str
    revision: str
    name: str
    size: int | None = None
    sha256: str | None = None

    def address(self, mirror: str = "") -> str:
        """Where to get it: from the hub, or from a mirror that is laid out like it."""
        base = (mirror or HUB).rstrip("/")
        return f"{base}/{self.repository}/resolve/{quote(self.revision)}/{quote(self.name)}"


@dataclass(frozen=True, slots=True)
class Sizes:
    """The sizes that tensors must have; see ``hub.layout``.

    Attributes:
        width, layers, hidden: of both encoders and of the common space.
        words: rows of the text encoder's vocabulary.
    """

    width: int = 768
    layers: int = 12
    hidden: int = 3072
    words: int = 250_002


@dataclass(frozen=True, slots=True)
class PublishedModel:
    """A model that can be got.

    Attributes:
        id: names its folder and its layout (``model.checkpoints``).
        name: for people.
        strength: what it is good at, a sentence.
        languages: how many its text side was trained on.
        licence: of the weights.
        paper: where it is described.
        checkpoint, tokenizer: the only two files that are needed.
        sizes: of its tensors.
    """

    id: str
    name: str
    strength: str
    languages: int
    licence: str
    paper: str
    checkpoint: PublishedFile
    tokenizer: PublishedFile
    sizes: Sizes = Sizes()

    @property
    def parameters(self) -> int:
        """How many numbers it has; 371,559,168 at the official sizes."""
        from clamp_desktop.hub.layout import count

        return count(self.sizes)


def published(pins: Path = PINS) -> tuple[PublishedModel, ...]:
    """The models, with what is pinned of their files."""
    known: dict[str, Any] = json.loads(pins.read_text(encoding="utf-8"))
    tokenizer = _file(known, "FacebookAI/xlm-roberta-base", "tokenizer.json")
    return (
        PublishedModel(
            "clamp2",
            "CLaMP 2",
            "Sheet music and MIDI, searched in 101 languages.",
            101,
            "MIT",
            "arXiv:2410.13267",
            _only(known, "sander-wood/clamp2"),
            tokenizer,
        ),
        PublishedModel(
            "clamp3",
            "CLaMP 3",
            "Sheet music and MIDI; trained on more and more varied music than CLaMP 2.",
            27,
            "MIT",
            "arXiv:2502.10362",
            _only(known, "sander-wood/clamp3"),
            tokenizer,
        ),
    )


def _only(known: dict[str, Any], repository: str) -> PublishedFile:
    (name,) = known[repository]["files"]
    return _file(known, repository, name)


def _file(known: dict[str, Any], repository: str, name: str) -> PublishedFile:
    pin = known[repository]["files"][name]
    return PublishedFile(repository, known[repository]["revision"], name, pin["size"], pin["sha256"])
