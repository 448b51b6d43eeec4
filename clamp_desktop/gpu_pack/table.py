"""Which wheels make the NVIDIA pack of a system: ``pins.json``, which ``installer/pin_gpu_pack.py`` fills.

A pack is torch built for CUDA and the libraries of NVIDIA that it needs, for one system and one version of
Python. What is not pinned by size and checksum is never fetched.
"""

from __future__ import annotations

import json
import platform
import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from clamp_desktop.hub.errors import ModelError

PINS = Path(__file__).with_name("pins.json")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_WHEEL = re.compile(r"[\w.+-]+\.whl", re.ASCII)


class PackError(ModelError):
    """The NVIDIA pack could not be got, or does not work; ``str()`` is for the user."""


@dataclass(frozen=True, slots=True)
class Wheel:
    """One file of a pack.

    Attributes:
        size: in bytes.
        sha256: hexadecimal.
    """

    name: str
    address: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Pack:
    """A pack that can be had.

    Attributes:
        key: of the system and Python, such as ``"linux-x86_64-cp311"``.
        torch, cuda: versions.
    """

    key: str
    torch: str
    cuda: str
    wheels: tuple[Wheel, ...]

    @property
    def size(self) -> int:
        """Bytes to fetch."""
        return sum(one.size for one in self.wheels)


def own_key() -> str:
    """What this computer and this Python need."""
    system = {"win32": "windows", "linux": "linux"}.get(sys.platform, sys.platform)
    machine = {"amd64": "x86_64", "x64": "x86_64"}.get(platform.machine().lower(), platform.machine().lower())
    return f"{system}-{machine}-cp{sys.version_info.major}{sys.version_info.minor}"


def pack_for(key: str, pins: Path | None = None) -> Pack:
    """The pack of a system.

    Raises:
        PackError: there is none for this system, or its wheels are not pinned.
    """
    said: dict[str, Any] = json.loads((pins or PINS).read_text(encoding="utf-8"))
    if key not in said["packs"]:
        raise PackError(f"There is no NVIDIA pack for this computer ({key}).")
    wheels = tuple(_wheel(one) for one in said["packs"][key])
    known = [one for one in wheels if one is not None]
    if not known or len(known) < len(wheels) or not said["torch"] or not said["cuda"]:
        raise PackError(
            "Nobody has said yet what the NVIDIA pack for this version of the program must be,"
            " so it is not fetched."
        )
    return Pack(key, said["torch"], said["cuda"], tuple(known))


def is_of_this_version(torch: str, pins: Path | None = None) -> bool:
    """Whether a pack with this torch is the one that is pinned; true where none is."""
    pinned = json.loads((pins or PINS).read_text(encoding="utf-8"))["torch"]
    return pinned is None or torch.partition("+")[0] == pinned


def _wheel(said: dict[str, Any]) -> Wheel | None:
    """``None`` while anything of it is not pinned."""
    name, address, size, sha256 = (said.get(one) for one in ("name", "address", "size", "sha256"))
    pinned = (
        isinstance(name, str)
        and _WHEEL.fullmatch(name)
        and isinstance(address, str)
        and isinstance(size, int)
        and size > 0
        and isinstance(sha256, str)
        and _SHA256.fullmatch(sha256)
    )
    return Wheel(str(name), str(address), int(size or 0), str(sha256)) if pinned else None
