"""Texts that take a while to make, kept on the disk by what they were made from."""

from __future__ import annotations

import contextlib
import hashlib
import os
import zlib
from collections.abc import Callable
from pathlib import Path


class TextCache:
    """A folder of packed texts. What cannot be read or written is made again: it is only a cache."""

    def __init__(self, folder: Path, most_bytes: int, every: int = 1) -> None:
        """A cache that holds ``most_bytes`` at most.

        Args:
            every: how many texts are written between two looks at how full it is; many small ones need few.
        """
        self._folder = folder
        self._most_bytes = most_bytes
        self._every = every
        self._written = 0

    def text(self, version: int, source: bytes, make: Callable[[], str]) -> str:
        """What ``make`` makes of ``source``; ``version`` changes with the way it does. Raises as it does."""
        digest = hashlib.blake2b(source, digest_size=16, salt=version.to_bytes(4, "big"))
        kept = self._folder / f"{digest.hexdigest()}.xmlz"
        with contextlib.suppress(OSError, ValueError, zlib.error):
            return zlib.decompress(kept.read_bytes()).decode("utf-8")
        text = make()
        with contextlib.suppress(OSError):  # a full disk
            self._folder.mkdir(parents=True, exist_ok=True)
            part = kept.with_suffix(f".{os.getpid()}")
            part.write_bytes(zlib.compress(text.encode("utf-8"), 6))
            part.replace(kept)
            if self._written % self._every == 0:
                self._make_room()
            self._written += 1
        return text

    def _make_room(self) -> None:
        """Delete what was written longest ago."""
        files = ((one.stat().st_mtime, one.stat().st_size, one) for one in self._folder.iterdir())
        total = 0
        for _, size, one in sorted(files, reverse=True):
            total += size
            if total > self._most_bytes:
                one.unlink(missing_ok=True)
