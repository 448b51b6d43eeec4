"""Small pictures of pieces, kept on the disk: a cache that may be deleted at any moment.

A picture is found by what is in the file, not by where the file is, and by the version of the way it is
drawn. It is SVG in one ink: whoever shows it gives it the colour and the scale that are wanted (``inked``).
"""

from __future__ import annotations

import contextlib
import logging
import os
import threading
import time
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from clamp_desktop.library.chunks import chunks, marks
from clamp_desktop.library.library import Library
from clamp_desktop.library.locations import from_text

log = logging.getLogger(__name__)

MEGABYTES = 200  # that pictures may take, unless another figure is asked for
_INK = "black"  # engraving.svg.INK: the word for everything that has no colour of its own
_PICTURE, _REFUSED = b"P", b"R"
_USED = 86_400.0  # seconds after which a picture that is looked at counts as fresh again
_KEPT = 0.8  # of the room, after some were deleted


@dataclass(frozen=True, slots=True)
class Wanted:
    """A piece of which a picture is wanted.

    Attributes:
        key: of the picture in the cache.
        path: the file.
        score: the notation itself, of a tune that was cut out of a book.
    """

    piece_id: int
    key: str
    path: Path
    score: str | None = None


@dataclass(frozen=True, slots=True)
class Thumb:
    """A picture, or why there is none.

    Attributes:
        svg: empty where the piece cannot be drawn; ``reason`` says why, for the user.
    """

    svg: str = ""
    reason: str = ""


def wanted(library: Library, piece_ids: Sequence[int], version: int) -> list[Wanted]:
    """What to draw for pieces, in their order; those that were never read are left out.

    Args:
        version: of the way pictures are drawn (``engraving.picture.VERSION``).
    """
    found: dict[int, Wanted] = {}
    for part in chunks(list(dict.fromkeys(piece_ids))):
        rows = library.query(
            "SELECT p.id, f.path, f.read_hash, p.number, s.score FROM pieces p"
            " JOIN files f ON f.id = p.file_id LEFT JOIN scores s ON s.piece_id = p.id"
            f" WHERE p.id IN ({marks(part)}) AND f.read_hash IS NOT NULL",
            part,
        )
        for one, path, digest, number, packed in rows:
            key = f"{digest.hex()}-{number or 0}-{version}"
            score = None if packed is None else zlib.decompress(packed).decode("utf-8")
            found[one] = Wanted(one, key, from_text(path), score)
    return [found[one] for one in piece_ids if one in found]


def inked(svg: str, colour: str) -> str:
    """A picture in another ink, such as ``"#EDEAE4"`` on dark paper."""
    return svg.replace(f'"{_INK}"', f'"{colour}"')


class ThumbCache:
    """Pictures in a folder; any thread, and several programs at once, may use it."""

    def __init__(self, folder: Path, megabytes: float = MEGABYTES) -> None:
        self._folder = folder
        self._most = int(megabytes * 2**20)
        self._lock = threading.Lock()
        self._size: int | None = None  # bytes, counted when something is added for the first time

    def get(self, key: str) -> Thumb | None:
        """A picture, or the reason why there is none; ``None`` where it was never drawn."""
        path = self._path(key)
        try:
            data = path.read_bytes()
            text = zlib.decompress(data[1:]).decode("utf-8")
        except (OSError, zlib.error, UnicodeDecodeError):
            return None
        with contextlib.suppress(OSError):  # it counts as old then
            if time.time() - path.stat().st_mtime > _USED:
                os.utime(path)
        if data[:1] == _PICTURE:
            return Thumb(svg=text)
        return Thumb(reason=text) if data[:1] == _REFUSED else None

    def put(self, key: str, thumb: Thumb) -> None:
        """Keep a picture. A full disk is no misfortune."""
        kind, text = (_PICTURE, thumb.svg) if thumb.svg else (_REFUSED, thumb.reason)
        data = kind + zlib.compress(text.encode("utf-8", "replace"))
        path = self._path(key)
        part = path.with_name(f"{path.name}.{os.getpid()}-{threading.get_ident()}.part")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            part.write_bytes(data)
            part.replace(path)
        except OSError as error:
            log.debug("A picture could not be kept: %s", error)
            with contextlib.suppress(OSError):
                part.unlink()
            return
        with self._lock:
            self._size = self._count() if self._size is None else self._size + len(data)
            if self._size > self._most:
                self._size = self._make_room()

    def clear(self) -> None:
        """Delete all pictures."""
        with self._lock:
            for path, _, _ in self._files():
                path.unlink(missing_ok=True)
            self._size = 0

    def _path(self, key: str) -> Path:
        return self._folder / key[:2] / key[2:]

    def _count(self) -> int:
        return sum(size for _, size, _ in self._files())

    def _make_room(self) -> int:
        """Delete what was not looked at for the longest time; the bytes that are left."""
        files = sorted(self._files(), key=lambda one: one[2])
        left = sum(size for _, size, _ in files)
        for path, size, _ in files:
            if left <= self._most * _KEPT:
                break
            try:
                path.unlink(missing_ok=True)
            except OSError:
                continue
            left -= size
        return left

    def _files(self) -> list[tuple[Path, int, float]]:
        found: list[tuple[Path, int, float]] = []
        for path in self._folder.glob("??/*"):
            try:
                facts = path.stat()
            except OSError:
                continue  # another program was quicker
            found.append((path, facts.st_size, facts.st_mtime))
        return found
