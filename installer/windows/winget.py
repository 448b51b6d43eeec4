"""The manifest for winget, Windows's own installer of packages: three files, as its schemas 1.10 want them.

Somebody proposes them to the public collection when a release is out. The release's address has to be known
then: ``CLAMP_RELEASE_URL`` in the environment, such as ``https://…/releases/download/v0.1.0``.
"""

from __future__ import annotations

import datetime
import hashlib
import json
import os
from collections.abc import Iterator, Mapping
from typing import Any

from installer.bundle.plan import COMMAND, PRODUCT, BuildError, Plan
from installer.file_kinds import all_suffixes
from installer.windows.names import LEAST_WINDOWS, PUBLISHER, SETUP

IDENTIFIER = "CLaMPDesktop.CLaMPDesktop"
SCHEMA = "1.10.0"
RELEASE_URL = "CLAMP_RELEASE_URL"
SKIPPED = f"no winget manifest: {RELEASE_URL} does not say where the release will be"
_RUNNING, _TOO_OLD, _NO_ROOM = 3, 4, 5  # exit codes of the installer, see setup.nsi


def make(plan: Plan) -> str | None:
    """Write the manifest of the installer in ``dist`` to ``dist/winget``.

    Returns:
        A word where the address of the release is not known.

    Raises:
        BuildError: the installer has not been made.
    """
    address = os.environ.get(RELEASE_URL, "").rstrip("/")
    if not address:
        return SKIPPED
    installer = plan.artefact(SETUP)
    if not installer.is_file():
        raise BuildError(f"{installer.name} has not been made, which the winget manifest describes.")
    with installer.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest().upper()
    folder = plan.out / "winget"
    folder.mkdir(parents=True, exist_ok=True)
    today = datetime.datetime.now(datetime.UTC).date()
    for name, content in manifests(plan.version, f"{address}/{installer.name}", digest, today).items():
        (folder / name).write_text(as_yaml(content), encoding="utf-8")
    return None


def manifests(version: str, url: str, sha256: str, day: datetime.date) -> dict[str, dict[str, Any]]:
    """The three files by name.

    Args:
        url: where the installer can be fetched.
        sha256: of the installer, in capitals.
        day: of the release.
    """
    same: dict[str, Any] = {"PackageIdentifier": IDENTIFIER, "PackageVersion": version}
    return {
        f"{IDENTIFIER}.yaml": {
            **same,
            "DefaultLocale": "en-US",
            **_kind("version"),
        },
        f"{IDENTIFIER}.installer.yaml": {
            **same,
            "Platform": ["Windows.Desktop"],
            "MinimumOSVersion": LEAST_WINDOWS,
            "InstallerType": "nullsoft",
            "Scope": "user",
            "InstallModes": ["interactive", "silent"],
            "InstallerSwitches": {"InstallLocation": "/D=<INSTALLPATH>"},
            "ExpectedReturnCodes": [
                {"InstallerReturnCode": _RUNNING, "ReturnResponse": "packageInUse"},
                {"InstallerReturnCode": _TOO_OLD, "ReturnResponse": "systemNotSupported"},
                {"InstallerReturnCode": _NO_ROOM, "ReturnResponse": "diskFull"},
            ],
            "UpgradeBehavior": "install",
            "Commands": [COMMAND],
            "FileExtensions": [suffix[1:] for suffix in all_suffixes()],
            "ReleaseDate": day.isoformat(),
            "AppsAndFeaturesEntries": [
                {"DisplayName": PRODUCT, "Publisher": PUBLISHER, "ProductCode": PRODUCT}
            ],
            "Installers": [{"Architecture": "x64", "InstallerUrl": url, "InstallerSha256": sha256}],
            **_kind("installer"),
        },
        f"{IDENTIFIER}.locale.en-US.yaml": {
            **same,
            "PackageLocale": "en-US",
            "Publisher": PUBLISHER,
            "PackageName": PRODUCT,
            "License": "MIT, with parts under the GPL and LGPL",
            "Copyright": "Copyright (c) 2026 The CLaMP Desktop contributors",
            "ShortDescription": "A librarian for your own scores and MIDI files",
            "Description": "Finds pieces in your folders by how they sound, in words of 101 languages, by"
            " example, by melody and by facts; shows, plays and tags them. Nothing leaves the computer.",
            "Moniker": COMMAND,
            "Tags": [
                "abc-notation",
                "library",
                "midi",
                "music",
                "musicxml",
                "score",
                "search",
                "sheet-music",
            ],
            **_kind("defaultLocale"),
        },
    }


def as_yaml(content: Mapping[str, Any]) -> str:
    """A manifest as text. Strings stand in quotation marks, so that none can be taken for anything else."""
    return "\n".join(_lines(content, "")) + "\n"


def _kind(name: str) -> dict[str, str]:
    return {"ManifestType": name, "ManifestVersion": SCHEMA}


def _lines(content: Mapping[str, Any], indent: str) -> Iterator[str]:
    for key, value in content.items():
        if isinstance(value, Mapping):
            yield f"{indent}{key}:"
            yield from _lines(value, indent + "  ")
        elif isinstance(value, list):
            yield f"{indent}{key}:"
            for one in value:
                inner = list(_lines(one, indent + "  ")) if isinstance(one, Mapping) else [_scalar(one)]
                yield f"{indent}- {inner[0].strip()}"
                yield from inner[1:]
        else:
            yield f"{indent}{key}: {_scalar(value)}"


def _scalar(value: str | int) -> str:
    return json.dumps(value, ensure_ascii=False)
