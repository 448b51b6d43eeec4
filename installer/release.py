"""Put what the systems have built together into one folder, ready to be published.

    python installer/release.py FOLDER --out RELEASE --page https://…/releases/tag/v1.2.0

FOLDER holds one folder for each system, with the artefacts and their ``SHA256SUMS`` as installer/build.py
leaves them. All sums are checked; RELEASE gets the files, one ``SHA256SUMS``, and ``latest.json``.
"""

from __future__ import annotations

import argparse
import hashlib
import re
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from installer import latest_json
from installer.bundle.archive import SUMS
from installer.bundle.plan import ROOT, BuildError, version

# One of each must be there: somebody looks for it.
EXPECTED = (
    "*-linux-x64.tar.xz",
    "*.deb",
    "*-windows-x64-setup.exe",
    "*-windows-x64-portable.zip",
    "*-macos-arm64.dmg",
)
BILLS = 3  # a bill of materials for each system


def collect(parts: Path, target: Path) -> list[Path]:
    """Check and copy everything; the files of the release, by name.

    Raises:
        BuildError: a sum is wrong or missing, two files have one name, or something is not there at all.
    """
    target.mkdir(parents=True, exist_ok=True)
    lines: dict[str, str] = {}
    for sums in sorted(parts.glob(f"**/{SUMS}")):
        for line in sums.read_text(encoding="utf-8").splitlines():
            wanted, name = understood(line)
            source = sums.parent / name
            if not source.is_file() or sha256(source) != wanted:
                raise BuildError(f"{name} is not what {sums.parent.name} has built.")
            if name in lines:
                raise BuildError(f"There are two files of the name {name}.")
            shutil.copyfile(source, target / name)
            lines[name] = f"{wanted} *{name}\n"
    for pattern in EXPECTED:
        if not any(target.glob(pattern)):
            raise BuildError(f"Nothing is called {pattern}: a system's build is missing.")
    if len(list(target.glob("*.cdx.json"))) != BILLS:
        raise BuildError(f"There should be {BILLS} bills of materials.")
    (target / SUMS).write_text("".join(lines[name] for name in sorted(lines)), encoding="utf-8", newline="\n")
    return sorted(target.iterdir())


def understood(line: str) -> tuple[str, str]:
    """Sum and name of a line of ``SHA256SUMS``. Raises ``BuildError``, also for a name with a path in it."""
    found = re.fullmatch(r"([0-9a-f]{64}) [ *]([^/\\]+)", line)
    if found is None or found[2] in (".", ".."):
        raise BuildError(f"{SUMS} is not understood: {line[:80]}")
    return found[1], found[2]


def sha256(file: Path) -> str:
    """The sum of a file."""
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


def main(arguments: Sequence[str] | None = None) -> int:
    """Understand the command line; the exit code."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("parts", type=Path, metavar="FOLDER")
    parser.add_argument("--out", type=Path, required=True, metavar="RELEASE")
    parser.add_argument("--page", required=True, help="where the release will be")
    options = parser.parse_args(arguments)
    tagged = options.page.rsplit("/", 1)[-1].removeprefix("v")
    if tagged != version(ROOT):
        print(f"The tag says {tagged}, the program {version(ROOT)}.", file=sys.stderr)
        return 1
    try:
        files = collect(options.parts, options.out)
    except BuildError as error:
        print(error, file=sys.stderr)
        return 1
    code = latest_json.main(["--page", options.page, "--out", str(options.out / "latest.json")])
    print("\n".join(f"{file.stat().st_size / 1e6:8.1f} MB  {file.name}" for file in files))
    return code


if __name__ == "__main__":
    sys.exit(main())
