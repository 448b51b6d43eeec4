"""Install the Debian package on a bare Debian, have the program try itself, remove it, and look for traces.

    sudo python3 installer/linux/clean_root.py PACKAGE.deb [--suite bookworm] [--bundle FOLDER]

Makes the bare system by debootstrap below a temporary folder: no Python, no desktop, no settings. Needs root
and a network. With ``--bundle`` the unpacked bundle is tried there too, in a folder whose name has spaces and
letters of many kinds.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from installer.bundle.checking import PLACE
from installer.bundle.plan import COMMAND, PRODUCT, BuildError

MIRROR = "http://deb.debian.org/debian"
_USER = "musician"
# Written where the program runs: its own caches and what programs beside it note about packages.
_NOT_OURS = r"^/(proc|sys|dev|tmp|run|var/(cache|log|lib/(apt|dpkg))|home|etc/ld.so.cache|var/lib/systemd)"


def script(package: str, bundle: bool) -> str:
    """What runs inside the bare system, a command a line; any that fails ends it."""
    apt = "apt-get -o Dpkg::Use-Pty=0"
    run = f"su {_USER} -s /bin/sh -c"
    listing = rf"find / -xdev | grep --extended-regexp --invert-match '{_NOT_OURS}' | LC_ALL=C sort"
    lines = [
        "set -eu",
        "export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen",
        "if command -v python3 python; then echo There is a Python here.; exit 1; fi",
        f"id {_USER} || useradd --create-home {_USER}",
        f"{apt} update --quiet=2",
        # First what it needs, so that the two lists differ by the program alone.
        f"{apt} install --yes --quiet=2 ./{package}",
        f"dpkg --verify {COMMAND}",
        f"{apt} remove --yes --quiet=2 {COMMAND}",
        f"{listing} > /tmp/before",
        f"{apt} install --yes --quiet=2 ./{package}",
        f"{run} '{COMMAND} --version'",
        f"{run} 'timeout 300 {COMMAND} tour --out /home/{_USER}/tour'",
        f"{run} 'timeout 300 {COMMAND} doctor'",
        f"{run} 'timeout 900 {COMMAND} self-test'",
        f"test -f /usr/share/icons/hicolor/256x256/apps/{COMMAND}.png",
        "if command -v update-mime-database; then grep vnd.abc /usr/share/mime/globs2; fi",
        "if command -v python3 python; then echo It brought a Python along.; exit 1; fi",
    ]
    if bundle:
        lines.append(f"{run} '\"/opt/{PLACE}/{PRODUCT}/{COMMAND}\" self-test'")
    lines += [
        f"{apt} purge --yes --quiet=2 {COMMAND}",
        f"{listing} > /tmp/after",
        "diff /tmp/before /tmp/after",
        "echo No trace is left.",
    ]
    return "\n".join(lines) + "\n"


def bare_system(root: Path, suite: str, mirror: str) -> None:
    """Make it. Raises ``BuildError`` when debootstrap cannot."""
    if shutil.which("debootstrap") is None:
        raise BuildError("debootstrap is missing.")
    done = subprocess.run(["debootstrap", "--variant=minbase", suite, str(root), mirror], check=False)
    if done.returncode:
        raise BuildError("debootstrap could not make the bare system.")
    for name in ("resolv.conf", "hosts"):
        shutil.copyfile(f"/etc/{name}", root / "etc" / name)


def try_in(root: Path, package: Path, bundle: Path | None) -> int:
    """Run it all in a bare system, with processes and mounts of its own; the exit code."""
    shutil.copyfile(package, root / package.name)
    if bundle is not None:
        shutil.copytree(bundle, root / "opt" / PLACE / PRODUCT, symlinks=True, dirs_exist_ok=True)
    (root / "try.sh").write_text(script(package.name, bundle is not None), encoding="utf-8")
    inside = (
        f"mount -t proc proc '{root}/proc' && mount -t tmpfs tmpfs '{root}/dev/shm' && "
        f"exec env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root chroot '{root}' /bin/sh -x /try.sh"
    )
    command = ["unshare", "--mount", "--pid", "--fork", "/bin/sh", "-c", inside]
    return subprocess.run(command, check=False).returncode


def main(arguments: Sequence[str] | None = None) -> int:
    """Understand the command line; the exit code."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("package", type=Path)
    parser.add_argument("--bundle", type=Path, help="the unpacked bundle, to be tried as well")
    parser.add_argument("--suite", default="bookworm", help="which Debian (bookworm)")
    parser.add_argument("--mirror", default=MIRROR, help="where its packages are")
    parser.add_argument("--root", type=Path, help="a bare system that is there already")
    options = parser.parse_args(arguments)
    if os.geteuid() != 0:
        print("Only root may make another system.", file=sys.stderr)
        return 1
    try:
        if options.root is not None:
            return try_in(options.root.resolve(), options.package, options.bundle)
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder) / "root"
            bare_system(root, options.suite, options.mirror)
            return try_in(root, options.package, options.bundle)
    except (BuildError, OSError) as error:
        print(error, file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
