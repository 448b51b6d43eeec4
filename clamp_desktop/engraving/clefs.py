"""Clefs that a score takes for granted: where MusicXML leaves out the treble clef, Verovio draws none."""

from __future__ import annotations

import re

_PART = re.compile(r"<part\s[^>]*>")
_FIRST = re.compile(r"<attributes\b[^>/]*>(.*?)</attributes>", re.DOTALL)
_BEFORE = re.compile(r".*</(?:divisions|key|time|part-symbol|instruments)>", re.DOTALL)
_TREBLE = "<clef><sign>G</sign><line>2</line></clef>"


def with_clefs(musicxml: str) -> str:
    """A score by part in which every part of one staff opens with a clef."""
    kept: list[str] = []
    at = 0
    for part in _PART.finditer(musicxml):
        end = musicxml.find("</measure>", part.end())
        first = _FIRST.search(musicxml, part.end(), max(end, part.end()))
        if first is None or "<clef" in musicxml[part.end() : end] or "<staves" in first[1]:
            continue
        before = _BEFORE.match(first[1])
        place = first.start(1) + (before.end() if before is not None else 0)
        kept += [musicxml[at:place], _TREBLE]
        at = place
    return "".join([*kept, musicxml[at:]])
