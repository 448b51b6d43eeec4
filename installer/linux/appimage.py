"""The AppImage: one file that runs on any Linux. A small runtime, then the program as a squashfs.

The runtime is AppImage's own (github.com/AppImage/type2-runtime). It is not kept here and nothing fetches it
unseen: ``CLAMP_APPIMAGE_RUNTIME`` names the file, ``CLAMP_APPIMAGE_RUNTIME_SHA256`` what it must be. Without
them the folder is made and packed and the last step is left out.
"""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Mapping
from pathlib import Path

from installer.bundle.archive import within
from installer.bundle.plan import COMMAND, BuildError, Plan
from installer.bundle.running import run
from installer.linux import texts, tree

RUNTIME, RUNTIME_SUM = "CLAMP_APPIMAGE_RUNTIME", "CLAMP_APPIMAGE_RUNTIME_SHA256"
_RUN = f"""#!/bin/sh
# Started by the runtime, which has mounted this folder somewhere.
here=$(dirname "$(readlink -f "$0")")
exec "$here/usr/lib/{COMMAND}/{COMMAND}" "$@"
"""


def make_folder(plan: Plan, folder: Path) -> None:
    """The ``AppDir``: what the file will show when it is mounted, as AppImage's specification has it."""
    tree.lay_out(plan, folder)
    start = folder / "AppRun"
    start.write_text(_RUN, encoding="utf-8")
    start.chmod(0o755)
    (folder / texts.DESKTOP_FILE).symlink_to(f"usr/share/applications/{texts.DESKTOP_FILE}")
    (folder / f"{COMMAND}.png").symlink_to(f"usr/share/icons/hicolor/256x256/apps/{COMMAND}.png")
    (folder / ".DirIcon").symlink_to(f"{COMMAND}.png")


def runtime(environment: Mapping[str, str]) -> bytes | None:
    """The runtime that was named, if any. Raises ``BuildError`` when it is not what it should be."""
    named = environment.get(RUNTIME)
    if not named:
        return None
    try:
        content = Path(named).read_bytes()
    except OSError as error:
        raise BuildError(f"{RUNTIME}: {error}") from None
    found = hashlib.sha256(content).hexdigest()
    if found != environment.get(RUNTIME_SUM, "").lower():
        raise BuildError(f"{named} has the SHA-256 {found}, and {RUNTIME_SUM} says another or none.")
    return content


def make(plan: Plan) -> str:
    """Step of the build: ``dist/….AppImage``, or only what comes before it. Raises ``BuildError``."""
    head = runtime(os.environ)
    if shutil.which("mksquashfs") is None:
        return "skipped: mksquashfs is missing (Debian: squashfs-tools)"
    folder, packed = plan.work / "AppDir", plan.work / "AppDir.squashfs"
    shutil.rmtree(folder, ignore_errors=True)
    make_folder(plan, folder)
    options = ["-root-owned", "-noappend", "-no-progress", "-comp", "zstd", "-Xcompression-level", "15"]
    run(["mksquashfs", folder, packed, *options, "-b", "1M"], log=plan.work / "appimage.log")
    if head is None:
        return f"not finished: {RUNTIME} names no runtime. {packed} is what belongs behind one"
    target = plan.artefact(".AppImage")
    target.parent.mkdir(parents=True, exist_ok=True)
    with target.open("wb") as file, packed.open("rb") as body:
        file.write(head)
        shutil.copyfileobj(body, file)
    target.chmod(0o755)
    return within(target)
