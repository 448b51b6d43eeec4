"""Put what signing needs where the tools look for it, on a computer that is rented for one build.

    python installer/credentials.py

It reads, each of them optional, from the environment:

- Windows: ``SIGN_PFX_BASE64``, a certificate with its key.
- macOS: ``APPLE_PFX_BASE64`` and ``APPLE_PFX_PASSWORD``, a "Developer ID Application" certificate with its
  key; ``APPLE_ID``, ``APPLE_TEAM`` and ``APPLE_APP_PASSWORD``, for notarization.

What the build wants to know of it goes to the file that ``GITHUB_ENV`` names. Where something is missing a
word says so, and nothing is signed or notarized.
"""

from __future__ import annotations

import base64
import binascii
import os
import platform
import re
import secrets
import sys
from collections.abc import Mapping
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from installer.bundle.plan import BuildError
from installer.bundle.running import run
from installer.macos import signing as apple
from installer.windows import signing as authenticode

KEYCHAIN, PROFILE = "clamp-desktop.keychain-db", "clamp-desktop"


def for_windows(environment: Mapping[str, str], folder: Path) -> dict[str, str]:
    """What to tell the build; the certificate goes to ``folder``. Raises ``BuildError``."""
    given = environment.get("SIGN_PFX_BASE64", "")
    return {authenticode.CERTIFICATE: str(_unpacked(given, folder / "ours.pfx"))} if given else {}


def for_macos(environment: Mapping[str, str], folder: Path) -> dict[str, str]:
    """What to tell the build; a keychain with the certificate is made and searched from now on.

    Raises:
        BuildError: the certificate, or what Apple wants to know, is not right.
    """
    given = environment.get("APPLE_PFX_BASE64", "")
    if not given:
        return {}
    certificate = _unpacked(given, folder / "ours.p12")
    lock = secrets.token_urlsafe(24)
    for command in keychain_commands(certificate, environment.get("APPLE_PFX_PASSWORD", ""), lock):
        _quietly(command)
    found = {
        apple.IDENTITY: identity(run(["security", "find-identity", "-v", "-p", "codesigning", KEYCHAIN]))
    }
    asked = [environment.get(name, "") for name in ("APPLE_ID", "APPLE_TEAM", "APPLE_APP_PASSWORD")]
    if all(asked):
        _quietly(notary_command(*asked))
        found[apple.PROFILE] = PROFILE
    return found


def keychain_commands(certificate: Path, password: str, lock: str) -> list[list[str]]:
    """A keychain of its own that the signing tools may use without asking a person."""
    return [
        ["security", "create-keychain", "-p", lock, KEYCHAIN],
        ["security", "set-keychain-settings", "-lut", "21600", KEYCHAIN],
        ["security", "unlock-keychain", "-p", lock, KEYCHAIN],
        ["security", "import", str(certificate), "-P", password, "-k", KEYCHAIN, "-T", "/usr/bin/codesign"],
        ["security", "set-key-partition-list", "-S", "apple-tool:,apple:", "-k", lock, KEYCHAIN],
        ["security", "list-keychains", "-d", "user", "-s", KEYCHAIN, "login.keychain-db"],
    ]


def notary_command(account: str, team: str, password: str) -> list[str]:
    """How Apple's tool is told whom to ask as."""
    store = ["xcrun", "notarytool", "store-credentials", PROFILE, "--apple-id", account, "--team-id", team]
    return [*store, "--password", password]


def identity(listed: str) -> str:
    """The name of the one certificate in what ``security find-identity`` lists. Raises ``BuildError``."""
    found: list[str] = sorted(set(re.findall(r'"(Developer ID Application: [^"]+)"', listed)))
    if len(found) != 1:
        raise BuildError(f"There should be one Developer ID Application certificate, not {len(found)}.")
    return found[0]


def _unpacked(given: str, target: Path) -> Path:
    try:
        target.write_bytes(base64.b64decode("".join(given.split()), validate=True))
    except binascii.Error:
        raise BuildError(f"The certificate for {target.name} is not in base64.") from None
    target.chmod(0o600)
    return target


def _quietly(command: list[str]) -> None:
    """Run it; what fails is named without its arguments, which hold passwords."""
    try:
        run(command)
    except BuildError:
        raise BuildError(f"{' '.join(command[:2])} failed.") from None


def main() -> int:
    """Look at the environment and act; the exit code."""
    system = platform.system()
    folder = Path(os.environ.get("RUNNER_TEMP") or ".").resolve()
    try:
        acts = {"Windows": for_windows, "Darwin": for_macos}.get(system)
        found = acts(os.environ, folder) if acts else {}
    except BuildError as error:
        print(error, file=sys.stderr)
        return 1
    for name in sorted(found):
        print(f"{name} is set.")
    if not found:
        print("No certificate: nothing will be signed.")
    told = os.environ.get("GITHUB_ENV")
    if told and found:
        with Path(told).open("a", encoding="utf-8") as file:
            file.writelines(f"{name}={value}\n" for name, value in found.items())
    return 0


if __name__ == "__main__":
    sys.exit(main())
