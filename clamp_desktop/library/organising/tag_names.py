"""Names of tags: paths such as ``grade/3``, which make the tree."""

from __future__ import annotations

import re

from clamp_desktop.library.text import clean, fold, tag_key

SEPARATOR = "/"


def tidy(name: str) -> str:
    """A name as it is kept: ``" Grade / 3"`` → ``"Grade/3"``.

    Raises:
        ValueError: nothing is left of it.
    """
    parts = [" ".join(part.split()) for part in (clean(name[:500]) or "").split(SEPARATOR)]
    tidied = SEPARATOR.join(part for part in parts if tag_key(part))
    if not tidied:
        raise ValueError("A tag needs a name.")
    return tidied


def path_key(name: str) -> str:
    """What makes two tags the same: neither case, accents nor space count."""
    parts = (tag_key(part) for part in name.split(SEPARATOR))
    return SEPARATOR.join(part for part in parts if part)


def label_keys(name: str) -> tuple[str, str]:
    """How a label of that name is found: its key, and the concept that it may be (``3/4``, ``slip jig``)."""
    metre = re.fullmatch(r"\s*(\d+)/(\d+)\s*", name)
    return path_key(name), f"metre_{metre[1]}_{metre[2]}" if metre else "_".join(fold(name).split())
