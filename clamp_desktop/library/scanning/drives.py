"""Drives that folders are on: whether they are there, the same as before, or in the network."""

from __future__ import annotations

import os
from pathlib import Path

_REMOTE = frozenset(
    {"nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afpfs", "webdav", "davfs", "9p", "ncpfs"}
    | {"fuse.sshfs", "fuse.rclone", "fuse.davfs2", "fuse.gvfsd-fuse", "macfuse", "osxfuse"}
)


def identity_of(path: Path) -> tuple[int, int] | None:
    """What tells a folder from another in its place, such as the empty one that a drive was hung into."""
    try:
        facts = path.stat()
        return (facts.st_dev, facts.st_ino) if path.is_dir() else None
    except OSError:
        return None


def is_remote(path: Path) -> bool:
    """Whether a folder is on a drive in the network, of which the system hears only what is done here."""
    import psutil

    best, found = -1, False
    try:
        partitions = psutil.disk_partitions(all=True)
        real = os.path.normcase(path.resolve())
    except OSError:
        return False
    for one in partitions:
        point = os.path.normcase(one.mountpoint).rstrip("/\\")
        if len(point) > best and (real == point or real.startswith((point + "/", point + "\\"))):
            best = len(point)
            found = one.fstype.lower() in _REMOTE or "remote" in one.opts.split(",")
    return found
