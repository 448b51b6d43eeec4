"""Notation of MIDI files kept on the disk: a cache that may be deleted at any moment."""

from __future__ import annotations

import contextlib
import hashlib
import os
import zlib
from pathlib import Path
from typing import Final

from clamp_desktop.music import guards
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
    digest = hashlib.blake2b(data, digest_size=16, salt=VERSION.to_bytes(4, "big"))
    digest.update(b"\0" + title.encode("utf-8", "replace"))
    kept = folder / f"{digest.hexdigest()}.xmlz"
    with contextlib.suppress(OSError, ValueError, zlib.error):
        return zlib.decompress(kept.read_bytes()).decode("utf-8")
    text = write(data, title).musicxml
    with contextlib.suppress(OSError):  # a full disk: it is only a cache
        folder.mkdir(parents=True, exist_ok=True)
        part = kept.with_suffix(f".{os.getpid()}")
        part.write_bytes(zlib.compress(text.encode("utf-8"), 6))
        part.replace(kept)
        _make_room(folder)
    return text


def _make_room(folder: Path) -> None:
    """Delete what was written longest ago."""
    files = sorted(((one.stat().st_mtime, one.stat().st_size, one) for one in folder.iterdir()), reverse=True)
    total = 0
    for _, size, one in files:
        total += size
        if total > MOST_BYTES:
            one.unlink(missing_ok=True)
