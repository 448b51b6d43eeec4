"""What comes before and after the builds of a release: certificates, and the folder that is published."""

from __future__ import annotations

import base64
import hashlib
import json
from pathlib import Path

import pytest

from installer import credentials, release
from installer.bundle.plan import ROOT, BuildError, version
from installer.macos import signing as apple
from installer.windows import signing as authenticode

VERSION = version(ROOT)
PAGE = f"https://example.org/releases/tag/v{VERSION}"
BUILT = {
    "linux": (f"clamp-desktop-{VERSION}-linux-x64.tar.xz", f"clamp-desktop_{VERSION}_amd64.deb"),
    "windows": tuple(f"clamp-desktop-{VERSION}-windows-x64-{end}" for end in ("setup.exe", "portable.zip")),
    "macos": (f"clamp-desktop-{VERSION}-macos-arm64.dmg",),
}


@pytest.fixture
def parts(tmp_path: Path) -> Path:
    """What three systems have built, as it comes from the builds."""
    for system, names in BUILT.items():
        folder = tmp_path / "parts" / system
        folder.mkdir(parents=True)
        lines = []
        for name in (*names, f"clamp-desktop-{VERSION}-{system}.cdx.json"):
            (folder / name).write_text(name)
            lines.append(f"{hashlib.sha256(name.encode()).hexdigest()} *{name}\n")
        (folder / "SHA256SUMS").write_text("".join(lines))
    return tmp_path / "parts"


def test_everything_is_put_together_with_its_sums(parts: Path, tmp_path: Path) -> None:
    out = tmp_path / "release"
    assert release.main([str(parts), "--out", str(out), "--page", PAGE]) == 0
    names = {path.name for path in out.iterdir()}
    assert {name for built in BUILT.values() for name in built} < names
    lines = (out / "SHA256SUMS").read_text().splitlines()
    assert len(lines) == 8
    for line in lines:
        digest, name = line.split(" *")
        assert hashlib.sha256((out / name).read_bytes()).hexdigest() == digest
    assert json.loads((out / "latest.json").read_text(encoding="utf-8"))["version"] == VERSION


def test_a_file_that_changed_on_the_way_is_refused(parts: Path, tmp_path: Path) -> None:
    (parts / "macos" / BUILT["macos"][0]).write_text("another")
    with pytest.raises(BuildError, match=r"\.dmg is not what macos has built"):
        release.collect(parts, tmp_path / "release")


def test_a_system_that_is_missing_is_named(parts: Path, tmp_path: Path) -> None:
    (parts / "windows" / "SHA256SUMS").write_text("")
    with pytest.raises(BuildError, match="windows-x64-setup"):
        release.collect(parts, tmp_path / "release")


@pytest.mark.parametrize("line", ["0" * 64 + " *../evil", "short *name", "0" * 64 + " *.."])
def test_sums_that_are_not_understood_are_refused(line: str) -> None:
    with pytest.raises(BuildError, match="not understood"):
        release.understood(line)


def test_a_tag_that_is_not_the_version_is_refused(
    parts: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page = "https://example.org/releases/tag/v99.0.0"
    assert release.main([str(parts), "--out", str(tmp_path / "release"), "--page", page]) == 1
    assert "99.0.0" in capsys.readouterr().err


def test_without_secrets_nothing_is_set(tmp_path: Path) -> None:
    assert credentials.for_windows({}, tmp_path) == {}
    assert credentials.for_macos({"APPLE_ID": "us"}, tmp_path) == {}


def test_a_certificate_for_windows_becomes_a_file(tmp_path: Path) -> None:
    given = base64.encodebytes(b"certificate").decode()
    found = credentials.for_windows({"SIGN_PFX_BASE64": given}, tmp_path)
    assert Path(found[authenticode.CERTIFICATE]).read_bytes() == b"certificate"
    with pytest.raises(BuildError, match="base64"):
        credentials.for_windows({"SIGN_PFX_BASE64": "!!"}, tmp_path)


def test_a_mac_gets_a_keychain_and_credentials(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ran: list[list[str]] = []

    def run(command: list[str], **_: object) -> str:
        ran.append(command)
        return '  1) 0A1B "Developer ID Application: Us (TEAM)"\n     1 valid identities found\n'

    monkeypatch.setattr(credentials, "run", run)
    around = {"APPLE_PFX_BASE64": "Y2VydA==", "APPLE_PFX_PASSWORD": "secret"}
    found = credentials.for_macos(around, tmp_path)
    assert found == {apple.IDENTITY: "Developer ID Application: Us (TEAM)"}
    around |= {"APPLE_ID": "us@example.org", "APPLE_TEAM": "TEAM", "APPLE_APP_PASSWORD": "word"}
    assert credentials.for_macos(around, tmp_path)[apple.PROFILE] == credentials.PROFILE
    assert ran[-1][:3] == ["xcrun", "notarytool", "store-credentials"]


def test_what_fails_is_named_without_its_passwords(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def run(command: list[str], **_: object) -> str:
        raise BuildError(" ".join(command))

    monkeypatch.setattr(credentials, "run", run)
    around = {"APPLE_PFX_BASE64": "Y2VydA==", "APPLE_PFX_PASSWORD": "secret"}
    with pytest.raises(BuildError, match=r"security create-keychain failed\.$"):
        credentials.for_macos(around, tmp_path)


def test_one_identity_is_taken_and_no_guess_made_among_several() -> None:
    with pytest.raises(BuildError, match="not 0"):
        credentials.identity("0 valid identities found")
    with pytest.raises(BuildError, match="not 2"):
        credentials.identity('"Developer ID Application: A" "Developer ID Application: B"')
