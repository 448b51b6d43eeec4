"""Instruments as questions: whoever asks for strings is content with a violin."""

from __future__ import annotations

from functools import cache

from clamp_desktop.music.instruments import INSTRUMENTS


@cache
def narrower(wanted: str) -> tuple[str, ...]:
    """An instrument's id and the ids of all its kinds; for a family's name, the whole family.

    An id that the vocabulary does not know stands for itself.
    """
    found = {wanted: None}
    for one in INSTRUMENTS.values():
        if one.family == wanted:
            found[one.id] = None
    grew = True
    while grew:
        more = [one.id for one in INSTRUMENTS.values() if one.broader in found and one.id not in found]
        found |= dict.fromkeys(more)
        grew = bool(more)
    return tuple(found)
