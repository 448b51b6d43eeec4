"""Names of tags: paths such as ``grade/3``, which make the tree."""

from __future__ import annotations

from clamp_desktop.library.text import clean, tag_key

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
