"""The manifest for winget, held against the rules of its schemas."""

from __future__ import annotations

import datetime
import hashlib
import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from installer.bundle.plan import BuildError
from installer.windows import winget
from installer.windows.names import SETUP
from tests.installer.windows import standin

URL = "https://example.org/releases/v0.1.0/clamp-desktop-0.1.0-windows-x64-setup.exe"
SHA = "A" * 64
MADE = winget.manifests("0.1.0", URL, SHA, datetime.date(2026, 11, 20))

# From the schemas 1.10: what must be there, and what a text may look like.
REQUIRED = {
    "version": {"DefaultLocale"},
    "installer": {"Installers"},
    "defaultLocale": {"PackageLocale", "Publisher", "PackageName", "License", "ShortDescription"},
}
EVERYWHERE = {"PackageIdentifier", "PackageVersion", "ManifestType", "ManifestVersion"}
PATTERNS = {
    "PackageIdentifier": r"[^.\s\\/:*?\"<>|]{1,32}(\.[^.\s\\/:*?\"<>|]{1,32}){1,7}",
    "PackageVersion": r"[^\\/:*?\"<>|]{1,128}",
    "MinimumOSVersion": r"\d{1,5}(\.\d{1,5}){0,3}",
    "InstallerUrl": r"https?://.{1,2040}",
    "InstallerSha256": r"[A-Fa-f0-9]{64}",
    "PackageLocale": r"[a-zA-Z]{2,3}(-[a-zA-Z]{1,8})*",
    "ReleaseDate": r"\d{4}-\d{2}-\d{2}",
    "ShortDescription": r".{3,256}",
    "Description": r".{3,10000}",
    "Moniker": r"\S{1,40}",
    "Publisher": r".{2,256}",
    "PackageName": r".{2,256}",
    "License": r".{3,512}",
}
CHOICES = {
    "InstallerType": {"nullsoft"},
    "Scope": {"user", "machine"},
    "UpgradeBehavior": {"install", "uninstallPrevious", "deny"},
    "Architecture": {"x64"},
    "ReturnResponse": {"packageInUse", "systemNotSupported", "diskFull"},
}


@pytest.mark.parametrize("content", MADE.values(), ids=list(MADE))
def test_a_manifest_keeps_the_rules(content: dict[str, Any]) -> None:
    assert set(content) >= EVERYWHERE | REQUIRED[content["ManifestType"]]
    for key, value in entries(content):
        if key in PATTERNS:
            assert re.fullmatch(PATTERNS[key], value), (key, value)
        if key in CHOICES:
            assert value in CHOICES[key], (key, value)
    for name in ("Tags", "FileExtensions", "Commands"):
        listed = content.get(name, [])
        assert len(listed) <= 16
        assert len(set(listed)) == len(listed)
        assert all(0 < len(one) <= 40 and not one.startswith(".") for one in listed)
    for switch in content.get("ExpectedReturnCodes", []):
        assert switch["InstallerReturnCode"] != 0


@pytest.mark.parametrize("content", MADE.values(), ids=list(MADE))
def test_what_is_written_reads_as_it_was_meant(content: dict[str, Any]) -> None:
    assert yaml.safe_load(winget.as_yaml(content)) == content


def test_the_names_of_the_files_are_those_of_the_collection() -> None:
    assert [content["ManifestType"] for content in MADE.values()] == list(REQUIRED)
    assert {name.removeprefix(winget.IDENTIFIER) for name in MADE} == {
        ".yaml", ".installer.yaml", ".locale.en-US.yaml"
    }  # fmt: skip


def test_it_describes_the_installer_that_was_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plan = standin.plan(tmp_path, "0.1.0")
    monkeypatch.delenv(winget.RELEASE_URL, raising=False)
    assert winget.make(plan) == winget.SKIPPED
    monkeypatch.setenv(winget.RELEASE_URL, "https://example.org/v0.1.0/")
    with pytest.raises(BuildError, match="has not been made"):
        winget.make(plan)
    plan.out.mkdir(parents=True)
    plan.artefact(SETUP).write_bytes(b"setup")
    assert winget.make(plan) is None
    text = (plan.out / "winget" / f"{winget.IDENTIFIER}.installer.yaml").read_text(encoding="utf-8")
    (only,) = yaml.safe_load(text)["Installers"]
    assert only["InstallerSha256"] == hashlib.sha256(b"setup").hexdigest().upper()
    assert only["InstallerUrl"] == f"https://example.org/v0.1.0/{plan.artefact(SETUP).name}"


def entries(content: Any) -> list[tuple[str, Any]]:
    """Every key with its value, however deep."""
    found: list[tuple[str, Any]] = []
    if isinstance(content, dict):
        for key, value in content.items():
            found += [(key, value), *entries(value)]
    elif isinstance(content, list):
        found += [pair for one in content for pair in entries(one)]
    return found
