"""The portable archive, and signatures."""

from __future__ import annotations

import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from installer.bundle.plan import BuildError
from installer.windows import portable, signing
from installer.windows.names import CONSOLE_EXE, PORTABLE, WINDOW_EXE
from tests.installer.windows import standin


def test_the_portable_archive_holds_the_bundle_in_one_folder(tmp_path: Path) -> None:
    plan = standin.plan(tmp_path, "0.1.0")
    standin.write_files(plan.bundle, {"_internal/é.txt": "kept"})
    portable.make(plan)
    with zipfile.ZipFile(plan.artefact(PORTABLE)) as archive:
        assert set(archive.namelist()) == {
            f"CLaMP Desktop/{name}" for name in ("_internal/é.txt", WINDOW_EXE, CONSOLE_EXE)
        }
        assert archive.read("CLaMP Desktop/_internal/é.txt") == b"kept"
    assert len(list(plan.out.iterdir())) == 1


def test_without_a_certificate_nothing_is_signed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(signing.CERTIFICATE, raising=False)
    assert signing.sign_bundle(standin.plan(tmp_path, "0.1.0")) == signing.SKIPPED
    assert signing.command({}) is None


def test_a_certificate_that_is_not_there_is_named(tmp_path: Path) -> None:
    around = {signing.CERTIFICATE: str(tmp_path / "lost.pfx")}
    with pytest.raises(BuildError, match=r"lost\.pfx"):
        signing.signing(tmp_path / "a.exe", Path("signtool"), "Windows", around)


def test_both_tools_are_told_the_same(tmp_path: Path) -> None:
    certificate = tmp_path / "ours.pfx"
    certificate.touch()
    around = {signing.CERTIFICATE: str(certificate), signing.PASSWORD: "secret"}
    on_windows = signing.signing(tmp_path / "a.exe", Path("signtool"), "Windows", around)
    elsewhere = signing.signing(tmp_path / "a.exe", Path("osslsigncode"), "Linux", around)
    for command in (on_windows, elsewhere):
        assert {str(certificate), "secret", signing.TIMESTAMPS} <= set(command)
        assert {"sha256"} <= {word.lower() for word in command}
    assert "secret" not in " ".join(signing.command(around) or [])


@pytest.mark.skipif(
    sys.platform == "win32"
    or not (standin.can_compile() and all(map(shutil.which, ("osslsigncode", "openssl")))),
    reason="needs osslsigncode, openssl and NSIS",
)  # fmt: skip
def test_a_program_is_signed_with_a_certificate_of_our_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = standin.plan(tmp_path, "0.1.0")
    standin.write_files(plan.bundle, {})
    standin.compile_programs(plan.bundle, tmp_path)
    key, certificate, both = tmp_path / "key.pem", tmp_path / "cert.pem", tmp_path / "ours.pfx"
    for command in (
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", certificate,
         "-days", "2", "-subj", "/CN=CLaMP Desktop test", "-addext", "extendedKeyUsage=codeSigning"],
        ["openssl", "pkcs12", "-export", "-inkey", key, "-in", certificate, "-out", both,
         "-passout", "pass:secret"],
    ):  # fmt: skip
        subprocess.run(command, check=True, capture_output=True)
    monkeypatch.setenv(signing.CERTIFICATE, str(both))
    monkeypatch.setenv(signing.PASSWORD, "secret")
    monkeypatch.setenv("CLAMP_SIGN_TIMESTAMPS", "")
    signing.sign_bundle(plan)
    for name in (WINDOW_EXE, CONSOLE_EXE):
        told = subprocess.run(
            ["osslsigncode", "verify", "-CAfile", certificate, "-in", plan.bundle / name],
            capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert "CN=CLaMP Desktop test" in told.stdout.replace(" = ", "=")
        assert "Signature verification: ok" in told.stdout
    monkeypatch.setenv(signing.PASSWORD, "wrong")
    assert signing.main([str(plan.bundle / WINDOW_EXE)]) == 1
