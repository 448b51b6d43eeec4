"""Notation of MIDI files kept on the disk: a cache that may be deleted at any moment."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from clamp_desktop.music import guards
from clamp_desktop.music.text_cache import TextCache
from clamp_desktop.music.writing.write import VERSION, write

MOST_BYTES: Final = 40_000_000


def written(path: Path, title: str, folder: Path | None) -> str:
    """The MusicXML of a MIDI file; out of ``folder`` where it was written before, and into it else.

    Raises:
        OSError: the file cannot be opened.
        UnreadableError: it is no MIDI file, or makes no sense as notation.
    """
    data = guards.read_bytes(path)
    if folder is None:
        return write(data, title).musicxml
    source = data + b"\0" + title.encode("utf-8", "replace")
    return TextCache(folder, MOST_BYTES).text(VERSION, source, lambda: write(data, title).musicxml)
