"""A title where the file states none: its name, made readable."""

from __future__ import annotations

import re
from pathlib import PurePath

_NUMBERING = re.compile(r"^[\s(\[]*\d{1,3}[\s)\].:_-]+(?=\D)")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")


def from_file_name(name: str) -> str | None:
    """``"03_valse-triste.mid"`` → ``"valse triste"``; ``None`` where nothing readable is left."""
    stem = PurePath(name).stem
    words = re.sub(r"[_\s]+", " ", _NUMBERING.sub("", stem))
    if " " not in words.strip():
        words = _CAMEL.sub(" ", re.sub(r"(?<=\w)-+(?=\w)", " ", words))
    words = words.strip(" -_.")
    return words or stem.strip() or None
