"""The first bars of a very long score: enough for its first page, drawn while the whole is still laid out."""

from __future__ import annotations

import re
from collections.abc import Iterator

_PART = re.compile(r"<part\s[^>]*>")
_PART_END, _MEASURE_END = "</part>", "</measure>"


def beginning(musicxml: str, measures: int) -> str | None:
    """A score by part (MusicXML) with no more than its first measures; ``None`` where it has no more."""
    kept: list[str] = []
    at = 0
    for first, last in _rests(musicxml, measures):
        kept.append(musicxml[at:first])
        at = last
    return "".join([*kept, musicxml[at:]]) if kept else None


def _rests(musicxml: str, measures: int) -> Iterator[tuple[int, int]]:
    """From where to where each part goes on after its first measures."""
    for part in _PART.finditer(musicxml):
        end = musicxml.find(_PART_END, part.end())
        place = part.end()
        for _ in range(measures):
            found = musicxml.find(_MEASURE_END, place, end)
            if found < 0:
                break
            place = found + len(_MEASURE_END)
        else:
            if end > 0 and musicxml.find(_MEASURE_END, place, end) >= 0:
                yield place, end
