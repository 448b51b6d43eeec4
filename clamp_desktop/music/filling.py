"""What a score does not state of itself: a title from the file's name, a key from the notes."""

from __future__ import annotations

from types import MappingProxyType

from clamp_desktop.music.notes import Note, estimate_key
from clamp_desktop.music.piece import Facts, Source
from clamp_desktop.music.titles import from_file_name


def filled(stated: dict[str, object], notes: list[Note], sharps: int | None, file_name: str) -> Facts:
    """Facts out of what is stated, with what can be filled in, each with its source.

    Args:
        stated: fact → value; empty values are not stated. The duration counts as estimated without a tempo.
        sharps: of the key signature (flats are negative), if there is one.
    """
    sources = {fact: Source.STATED for fact, value in stated.items() if value}
    if not stated["tempo_bpm"]:
        sources["duration"] = Source.ESTIMATED
    filling: dict[str, object] = {}
    if not stated["title"]:
        filling["title"], sources["title"] = from_file_name(file_name), Source.FILE_NAME
    if not stated["key"]:
        filling["key"], sources["key"] = estimate_key(notes, sharps), Source.ESTIMATED
    return Facts(**(stated | filling), sources=MappingProxyType(sources))  # type: ignore[arg-type]
