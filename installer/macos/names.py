"""Names on macOS that several parts of a build have to agree on."""

from __future__ import annotations

DISK_IMAGE = ".dmg"
