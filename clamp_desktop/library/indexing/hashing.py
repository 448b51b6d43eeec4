"""Fingerprints: of a file's bytes, to see that it moved or changed, and of a model text, to share vectors."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

_SIZE = 20  # bytes; no two of a billion files will share one by chance
_CHUNK = 1 << 20


class UnsettledError(OSError):
    """The file changed while it was read; it is looked at again by the next scan."""


def hash_file(path: Path) -> bytes:
    """The hash of a file's bytes, opened read-only.

    Raises:
        UnsettledError: someone is writing to the file.
        OSError: it cannot be read.
    """
    digest = hashlib.blake2b(digest_size=_SIZE)
    with path.open("rb", buffering=0) as file:
        before = os.fstat(file.fileno())
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
        after = os.fstat(file.fileno())
    if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns):
        raise UnsettledError(f"{path} is being written")
    return digest.digest()


def content_hash(text: str) -> bytes:
    """The hash of a model text: pieces with the same one sound the same and share their vectors."""
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=_SIZE).digest()
