"""The folder of the pack: what is in it, whether it works, and how it is removed.

``pack.json`` is written last, so that a pack is whole where it stands; ``broken.json`` says why it is not
used; ``fetched/`` holds wheels while they are being got.
"""

from __future__ import annotations

import json
import shutil
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

from clamp_desktop.gpu_pack.table import PackError

FILES: Final = "files"
FETCHED: Final = "fetched"
_MANIFEST, _BROKEN = "pack.json", "broken.json"


@dataclass(frozen=True, slots=True)
class Kept:
    """A pack on this computer.

    Attributes:
        key: of the system and Python that it is for.
        torch, cuda: versions.
        card: the graphics card that it was tested on; empty where it was tested without one.
        bytes: that it takes.
    """

    key: str
    torch: str
    cuda: str
    card: str
    bytes: int


def kept(root: Path) -> Kept | None:
    """The pack that was put in place, whether it works or not."""
    try:
        said = json.loads((root / _MANIFEST).read_text(encoding="utf-8"))
        found = Kept(**{name: said[name] for name in Kept.__dataclass_fields__})
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return found if (root / FILES / "torch" / "__init__.py").is_file() else None


def keep(root: Path, what: Kept) -> None:
    """Say that everything is in place. Raises ``PackError``."""
    (root / _BROKEN).unlink(missing_ok=True)
    _write(root / _MANIFEST, asdict(what))


def trouble(root: Path) -> str:
    """Why the pack is not used; empty where it is."""
    try:
        return str(json.loads((root / _BROKEN).read_text(encoding="utf-8"))["why"])
    except (OSError, ValueError, KeyError, TypeError):
        return ""


def put_aside(root: Path, why: str) -> None:
    """Use it no more, until somebody tries it again. Raises ``PackError``."""
    _write(root / _BROKEN, {"why": why})


def take_up(root: Path) -> None:
    """Try it again."""
    for one in (root / _BROKEN, *root.glob("starting-*")):
        one.unlink(missing_ok=True)


def fetched_bytes(root: Path) -> int:
    """How much of a pack was fetched that is not in place yet."""
    folder = root / FETCHED
    return sum(one.stat().st_size for one in folder.glob("*") if one.is_file()) if folder.is_dir() else 0


def put_away(root: Path) -> None:
    """From now on nobody begins with the pack; those who have it loaded go on. Raises ``PackError``."""
    try:
        (root / _MANIFEST).unlink(missing_ok=True)
    except OSError as error:
        raise PackError(f"{root} cannot be removed ({error.strerror or error}).") from error


def remove(root: Path) -> int:
    """Remove everything; bytes that are free then.

    Raises:
        PackError: somebody has a file of it open.
    """
    if not root.exists():
        return 0
    freed = sum(one.lstat().st_size for one in root.rglob("*") if not one.is_dir())
    put_away(root)  # first: half a pack is none
    try:
        shutil.rmtree(root)
    except OSError as error:
        raise PackError(f"{root} cannot be removed ({error.strerror or error}).") from error
    return freed


def _write(file: Path, said: object) -> None:
    part = file.with_name(f"{file.name}.part")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        part.write_text(json.dumps(said), encoding="utf-8")
        part.replace(file)
    except OSError as error:
        raise PackError(f"{file} cannot be written ({error.strerror or error}).") from error
