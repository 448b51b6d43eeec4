"""Signatures on Windows programs, where there is a certificate.

The environment says with what: ``CLAMP_SIGN_PFX`` names a file with certificate and key,
``CLAMP_SIGN_PASSWORD`` holds its password; ``CLAMP_SIGN_TIMESTAMPS`` may name another service of time stamps,
or none. ``signtool`` signs on Windows, ``osslsigncode`` elsewhere. Without a certificate nothing is signed,
and Windows asks users whether they trust the installer.

    python installer/windows/signing.py FILE …
"""

from __future__ import annotations

import os
import platform
import shutil
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))  # NSIS calls this file by its path

from installer.bundle.plan import PRODUCT, BuildError, Plan
from installer.bundle.running import run
from installer.windows.names import CONSOLE_EXE, WINDOW_EXE

CERTIFICATE, PASSWORD = "CLAMP_SIGN_PFX", "CLAMP_SIGN_PASSWORD"
TIMESTAMPS = "http://timestamp.digicert.com"  # what comes back is signed, so that its way need not be secret
SKIPPED = f"not signed: {CERTIFICATE} names no certificate"
_KIT = Path(r"C:\Program Files (x86)\Windows Kits\10\bin")
_LONGEST_S = 300.0


def sign_bundle(plan: Plan) -> str | None:
    """Sign the programs in the bundle; a word where there is no certificate. Raises ``BuildError``."""
    if not os.environ.get(CERTIFICATE):
        return SKIPPED
    for name in (WINDOW_EXE, CONSOLE_EXE):
        sign(plan.bundle / name, os.environ)
    return None


def command(environment: Mapping[str, str]) -> list[str] | None:
    """A command for NSIS that signs the file named behind it; the password is not in it.

    Returns:
        ``None`` without a certificate.
    """
    return [sys.executable, str(Path(__file__).resolve())] if environment.get(CERTIFICATE) else None


def sign(file: Path, environment: Mapping[str, str]) -> None:
    """Sign one program in its place. Raises ``BuildError``."""
    system = platform.system()
    tool = find_tool(system)
    run(signing(file, tool, system, environment), timeout=_LONGEST_S)
    if system != "Windows":
        signed(file).replace(file)


def signed(file: Path) -> Path:
    """Where ``osslsigncode`` writes what it signed: it does not overwrite."""
    return file.with_name(file.name + ".signed")


def signing(file: Path, tool: Path, system: str, environment: Mapping[str, str]) -> list[str]:
    """The command that signs one file. Raises ``BuildError`` where the certificate is missing."""
    certificate = environment.get(CERTIFICATE, "")
    if not Path(certificate).is_file():
        raise BuildError(f"{CERTIFICATE} names {certificate or 'nothing'}, and there is no such file.")
    password = environment.get(PASSWORD, "")
    stamp = environment.get("CLAMP_SIGN_TIMESTAMPS", TIMESTAMPS)
    if system == "Windows":
        words = [str(tool), "sign", "/f", certificate, *(["/p", password] if password else [])]
        words += ["/fd", "SHA256", *(["/tr", stamp, "/td", "SHA256"] if stamp else [])]
        return [*words, "/d", PRODUCT, str(file)]
    words = [str(tool), "sign", "-pkcs12", certificate, *(["-pass", password] if password else [])]
    words += ["-h", "sha256", *(["-ts", stamp] if stamp else []), "-n", PRODUCT]
    return [*words, "-in", str(file), "-out", str(signed(file))]


def find_tool(system: str) -> Path:
    """``signtool`` or ``osslsigncode``. Raises ``BuildError`` where it is not installed."""
    name = "signtool" if system == "Windows" else "osslsigncode"
    found = shutil.which(name)
    if found:
        return Path(found)
    kits = sorted(_KIT.glob("10.*/x64/signtool.exe")) if system == "Windows" else []
    if kits:
        return kits[-1]
    raise BuildError(f"{name} is not installed, which signing needs.")


def main(arguments: Sequence[str]) -> int:
    """Sign the files that are named; the exit code."""
    try:
        for argument in arguments:
            sign(Path(argument), os.environ)
    except BuildError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
