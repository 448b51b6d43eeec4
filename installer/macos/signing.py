"""Signatures for macOS, and Apple's word that it knows no harm of the program ("notarization").

The environment says with what:

- ``CLAMP_SIGN_IDENTITY``, a "Developer ID Application: …" certificate in the keychain. Without it the
  program is signed "ad hoc", by nobody: it runs where it was built, and elsewhere after the user has
  allowed it.
- ``CLAMP_NOTARY_PROFILE``, credentials that ``xcrun notarytool store-credentials`` has put into the
  keychain. Without it the disk image is not shown to Apple.

About the entitlements, which are exceptions from the hardened runtime: there are none. Every library in the
bundle is signed with the program's own identity, so that library validation stays on. On arm64 neither
Python's ctypes (which takes the system's libffi) nor torch nor Qt's regular expressions, which do without
where they may not, write code at run time. Sound is played and never recorded. The program is not
sandboxed. Only an ad hoc signature, which belongs to no team, needs library validation off. The self-test
runs after signing, with either.
"""

from __future__ import annotations

import os
import plistlib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from installer.bundle.plan import BuildError, Plan
from installer.bundle.running import run
from installer.macos.names import DISK_IMAGE

IDENTITY, PROFILE = "CLAMP_SIGN_IDENTITY", "CLAMP_NOTARY_PROFILE"
AD_HOC = "-"
SIGNED_AD_HOC = f"signed ad hoc: {IDENTITY} names no certificate"
NOT_NOTARIZED = f"not notarized: {PROFILE} names no credentials"
# Executables and libraries for one processor (64 bit, either order of bytes), and for several.
_MACH_O = {b"\xcf\xfa\xed\xfe", b"\xfe\xed\xfa\xcf", b"\xca\xfe\xba\xbe", b"\xca\xfe\xba\xbf"}
_AT_ONCE = 64
_LONGEST_S = 3600.0


def sign_app(plan: Plan) -> str | None:
    """Step of the build: sign the program and everything in it, and check it; a word where nobody signs.

    Raises:
        BuildError: a signature could not be made, or does not hold.
    """
    identity = os.environ.get(IDENTITY) or AD_HOC
    entitlements = plan.work / "entitlements.plist"
    entitlements.write_bytes(plistlib.dumps(entitled(identity)))
    for command in app_commands(plan.bundle, identity, entitlements):
        run(command, log=plan.work / "codesign.log", timeout=_LONGEST_S)
    return SIGNED_AD_HOC if identity == AD_HOC else None


def sign_image(plan: Plan) -> None:
    """Sign the disk image, where there is a certificate. Raises ``BuildError``."""
    identity = os.environ.get(IDENTITY)
    if identity:
        command = ["codesign", "--force", "--timestamp", "--sign", identity, str(plan.artefact(DISK_IMAGE))]
        run(command, log=plan.work / "codesign.log", timeout=_LONGEST_S)


def notarize(plan: Plan) -> str | None:
    """Step of the build: show the disk image to Apple and staple the answer to it.

    Returns:
        A word without credentials.

    Raises:
        BuildError: Apple refuses, or does not answer within an hour.
    """
    profile = os.environ.get(PROFILE)
    if not profile or not os.environ.get(IDENTITY):
        return NOT_NOTARIZED
    for command in notary_commands(plan.artefact(DISK_IMAGE), profile):
        run(command, log=plan.work / "notary.log", timeout=_LONGEST_S)
    return None


def entitled(identity: str) -> Mapping[str, bool]:
    """The exceptions from the hardened runtime; why there are so few is said above."""
    return {"com.apple.security.cs.disable-library-validation": True} if identity == AD_HOC else {}


def app_commands(app: Path, identity: str, entitlements: Path) -> list[list[str]]:
    """How to sign a bundle from the inside out, as signatures cover what lies below, and how to check it.

    Args:
        identity: a certificate's name, or ``"-"``.
        entitlements: a property list of exceptions, for programs; libraries have those of their program.

    Raises:
        BuildError: that is no bundle of a program.
    """
    programs = sorted((app / "Contents" / "MacOS").glob("*"))
    if not programs:
        raise BuildError(f"{app} is no bundle of a program.")
    # A signature by nobody cannot be stamped with the time.
    sign = ["codesign", "--force", "--options", "runtime", "--sign", identity]
    sign += [] if identity == AD_HOC else ["--timestamp"]
    inside = [path for path in code_in(app) if path not in programs]
    commands = [[*sign, *map(str, batch)] for batch in _batches(inside)]
    commands += [[*sign, str(framework)] for framework in frameworks_in(app)]
    with_exceptions = [*sign, "--entitlements", str(entitlements)]
    # The program that the property list names is signed with the bundle.
    commands += [[*with_exceptions, str(program)] for program in programs]
    commands.append([*with_exceptions, str(app)])
    commands.append(["codesign", "--verify", "--deep", "--strict", "--verbose=2", str(app)])
    return commands


def notary_commands(image: Path, profile: str) -> list[list[str]]:
    """How to have a disk image notarized, its answer stapled to it, and both checked."""
    submit = ["xcrun", "notarytool", "submit", str(image), "--keychain-profile", profile]
    return [
        [*submit, "--wait", "--timeout", "1h"],
        ["xcrun", "stapler", "staple", str(image)],
        ["xcrun", "stapler", "validate", str(image)],
        ["spctl", "--assess", "--type", "open", "--context", "context:primary-signature", "-v", str(image)],
    ]


def code_in(app: Path) -> list[Path]:
    """Every file with machine code, the deepest first. What only links to one is left out."""
    found = [path for path in app.rglob("*") if path.is_file() and not path.is_symlink() and _is_code(path)]
    return sorted(found, key=lambda path: (-len(path.parts), str(path)))


def frameworks_in(app: Path) -> list[Path]:
    """Every framework, which is signed as a whole, too; the deepest first."""
    found = [path for path in app.rglob("*.framework") if path.is_dir() and not path.is_symlink()]
    return sorted(found, key=lambda path: (-len(path.parts), str(path)))


def _is_code(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) in _MACH_O


def _batches(paths: Sequence[Path]) -> Iterator[Sequence[Path]]:
    for start in range(0, len(paths), _AT_ONCE):
        yield paths[start : start + _AT_ONCE]
