"""What Windows shows in a program's properties."""

from __future__ import annotations

from typing import Any

from installer.bundle.plan import PRODUCT
from installer.windows.names import PUBLISHER, quad

_US_ENGLISH, _UNICODE = 0x0409, 1200
_WINDOWS_NT, _APPLICATION = 0x40004, 0x1


def fields(version: str) -> dict[str, str]:
    """The texts, by Windows's names for them."""
    return {
        "CompanyName": PUBLISHER,
        "FileDescription": PRODUCT,  # what the list of running programs shows
        "FileVersion": version,
        "InternalName": PRODUCT,
        "LegalCopyright": "MIT licence; parts under the GPL and LGPL, see THIRD-PARTY.txt",
        "ProductName": PRODUCT,
        "ProductVersion": version,
    }


def version_resource(version: str) -> Any:
    """The resource for PyInstaller's ``EXE(version=…)``.

    Raises:
        ValueError: the version does not begin with three numbers.
    """
    from PyInstaller.utils.win32 import versioninfo as info  # type: ignore[import-untyped,unused-ignore]

    numbers = tuple(int(part) for part in quad(version).split("."))
    texts = [info.StringStruct(name, text) for name, text in fields(version).items()]
    return info.VSVersionInfo(
        ffi=info.FixedFileInfo(filevers=numbers, prodvers=numbers, OS=_WINDOWS_NT, fileType=_APPLICATION),
        kids=[
            info.StringFileInfo([info.StringTable(f"{_US_ENGLISH:04x}{_UNICODE:04x}", texts)]),
            info.VarFileInfo([info.VarStruct("Translation", [_US_ENGLISH, _UNICODE])]),
        ],
    )
