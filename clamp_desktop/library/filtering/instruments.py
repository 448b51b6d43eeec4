"""Instruments as questions: whoever asks for strings is content with a violin."""

from __future__ import annotations

from functools import cache

from clamp_desktop.music.instruments import INSTRUMENTS

# Two words for the same thing: whoever asks for a fiddle is content with a violin.
_SAME = {"fiddle": "violin", "acoustic_guitar": "guitar"}


@cache
def narrower(wanted: str) -> tuple[str, ...]:
    """An instrument's id and the ids of all its kinds; for a family's name, the whole family.

    An id that the vocabulary does not know stands for itself.
    """
    found = {wanted: None}
    if wanted in _SAME:
        found[_SAME[wanted]] = None
    for one in INSTRUMENTS.values():
        if one.family == wanted:
            found[one.id] = None
    grew = True
    while grew:
        more = [one.id for one in INSTRUMENTS.values() if one.broader in found and one.id not in found]
        found |= dict.fromkeys(more)
        grew = bool(more)
    return tuple(found)


@cache
def broader(wanted: str) -> tuple[str, ...]:
    """Instruments of which an instrument is a kind, and the group that it plays in; none that it is content
    with anyway. A piece that says only so much may well have the instrument."""
    one = INSTRUMENTS.get(wanted)
    found: list[str] = []
    while one is not None and one.broader is not None:
        found.append(one.broader)
        one = INSTRUMENTS.get(one.broader)
    if wanted in INSTRUMENTS and INSTRUMENTS[wanted].family == "voice":
        found += ["choir", "voice"]
    enough = narrower(wanted)
    return tuple(dict.fromkeys(id_ for id_ in found if id_ not in enough))
