"""Which model answers: the chosen one, or, until that has listened to everything, one that knows more.

A library keeps the vectors of every model that ever listened to it, so that choosing another loses nothing
and going back costs nothing.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from clamp_desktop import paths
from clamp_desktop.hub import kept
from clamp_desktop.library.library import Library
from clamp_desktop.library.similarity import vectors

_BUNDLED = "bundled"
_FEW = 0.02  # of what the other knows: so little more is not worth asking another model than the chosen one


def available() -> dict[Path | None, str]:
    """Checkpoints on this computer, with how the ids of their vectors begin; ``None``: the bundled one."""
    found: dict[Path | None, str] = {None: _bundled_id()}
    for one in kept.kept(paths.models()):
        found[one.folder] = one.heard_as
    return found


def answering(
    library: Library, chosen: Path | None, known: Mapping[Path | None, str] | None = None
) -> Path | None:
    """The checkpoint of the model that should answer questions to this library now.

    It is the chosen one, unless another that is here has vectors of music that the chosen one has not
    listened to yet; then the one of these that knows most. ``known``: see ``available``.
    """
    here = available() if known is None else known
    if chosen not in here:
        return chosen  # named by its path, for once: nobody else is meant
    counts = vectors.counts(library)
    rows = {path: _row_of(begin, counts) for path, begin in here.items()}
    mine = rows.get(chosen)
    others = [
        (counts[row], path)
        for path, row in rows.items()
        if path != chosen and row is not None and _knows_more(library, row, mine, counts)
    ]
    return max(others, key=lambda one: one[0])[1] if others else chosen


def _knows_more(library: Library, row: str, mine: str | None, counts: Mapping[str, int]) -> bool:
    return mine is None or vectors.knows_more(library, row, mine, int(counts[row] * _FEW))


def _row_of(begin: str, counts: Mapping[str, int]) -> str | None:
    """The library's model whose id begins so, the one with most vectors; ``None`` where there is none."""
    fitting = [name for name in counts if name == begin or name.startswith(f"{begin}-")]
    return max(fitting, key=counts.__getitem__, default=None)


def _bundled_id() -> str:
    try:
        config = json.loads((paths.resources() / "model" / kept.CONFIG).read_text(encoding="utf-8"))
        return str(config["id"])
    except (OSError, ValueError, KeyError, TypeError):
        return _BUNDLED
