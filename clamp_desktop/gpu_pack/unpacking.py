"""A wheel is a zip archive: unpacked so that nothing gets beside the folder that it is meant for."""

from __future__ import annotations

import shutil
import stat
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import Final

from clamp_desktop.gpu_pack.table import PackError
from clamp_desktop.progress import CancelToken, Meter, Progress, Stage

_BLOCK: Final = 1 << 20
MOST: Final = 16 << 30
"""Bytes that a wheel may have in all; none of NVIDIA's comes near it."""
_UNUSED: Final = ("include", "test", "tests")
"""Folders of torch's and NVIDIA's packages for who compiles or tests; their names are very long besides."""
_DATA: Final = {"purelib", "platlib"}  # what belongs beside the packages (PEP 427)


def unpack(wheel: Path, to: Path, cancel: CancelToken) -> Iterator[Progress]:
    """Unpack what the program needs of a wheel into a folder.

    Raises:
        PackError: this is no wheel, it is damaged, it names a place outside ``to``, or it cannot be written.
    """
    try:
        with zipfile.ZipFile(wheel) as archive:
            wanted = [(one, place) for one in archive.infolist() if (place := _place(one, wheel)) is not None]
            meter = Meter(Stage.CONVERTING, sum(one.file_size for one, _ in wanted))
            if meter.total > MOST:
                raise _damaged(wheel)
            for one, place in wanted:
                if cancel.cancelled:
                    return
                yield from _write(archive, one, to.joinpath(*place.parts), meter, cancel)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
        raise _damaged(wheel) from error
    except OSError as error:
        raise PackError(f"{to} cannot be written ({error.strerror or error}).") from error


def _write(
    archive: zipfile.ZipFile, one: zipfile.ZipInfo, to: Path, meter: Meter, cancel: CancelToken
) -> Iterator[Progress]:
    to.parent.mkdir(parents=True, exist_ok=True)
    left = one.file_size
    with archive.open(one) as source, to.open("wb") as target:
        while block := source.read(_BLOCK):
            left -= len(block)
            if left < 0:  # more than it says
                raise zipfile.BadZipFile
            target.write(block)
            meter.advance(len(block))
            if cancel.cancelled:
                return
            if meter.due():
                yield meter.progress(to.name)
    if one.external_attr >> 16 & stat.S_IXUSR:
        to.chmod(to.stat().st_mode | stat.S_IXUSR)


def _place(one: zipfile.ZipInfo, wheel: Path) -> PurePosixPath | None:
    """Where a member goes; ``None`` for what is not needed. Raises ``PackError`` for a place outside."""
    name = one.filename
    parts = name.rstrip("/").split("/")
    kind = one.external_attr >> 16
    if (
        "\\" in name
        or ":" in name
        or "\0" in name
        or name.startswith("/")
        or any(part in ("", ".", "..") for part in parts)
        or stat.S_ISLNK(kind)
    ):
        raise PackError(f"{wheel.name} names “{name}”, a place that is none of its own. It was not unpacked.")
    if one.is_dir():
        return None
    if parts[0].endswith(".data"):
        if len(parts) < 3 or parts[1] not in _DATA:
            return None
        parts = parts[2:]
    if any(part in _UNUSED for part in parts[1:3]) and parts[0] in ("torch", "nvidia"):
        return None
    return PurePosixPath(*parts)


def _damaged(wheel: Path) -> PackError:
    return PackError(f"{wheel.name} is damaged, so it was not unpacked.")


def remove(folder: Path) -> None:
    """Remove what was unpacked. Raises ``PackError`` where the system does not let go of it."""
    try:
        if folder.exists():
            shutil.rmtree(folder)
    except OSError as error:
        raise PackError(f"{folder} cannot be removed ({error.strerror or error}).") from error
