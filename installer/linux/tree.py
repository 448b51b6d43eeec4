"""The files of the program as they lie on a Linux system, for the package and the AppImage alike."""

from __future__ import annotations

import gzip
import os
import shutil
from datetime import UTC, datetime
from pathlib import Path

from installer.bundle.copying import linked_copy
from installer.bundle.plan import COMMAND, Plan
from installer.linux import texts
from installer.supply.gather import THIRD_PARTY

_COMMON_LICENCES = """\
On Debian the texts of the GNU licences are in /usr/share/common-licenses: LGPL-3, GPL-2, GPL-3.
"""


def lay_out(plan: Plan, root: Path) -> None:
    """Put bundle, menu entry, icons, file types, description and manual below ``root``, made here."""
    usr = root / "usr"
    shutil.copytree(plan.bundle, usr / "lib" / COMMAND, symlinks=True, copy_function=linked_copy)
    (usr / "bin").mkdir()
    (usr / "bin" / COMMAND).symlink_to(f"../lib/{COMMAND}/{COMMAND}")
    share = usr / "share"
    date = released(plan).strftime("%Y-%m-%d")
    _write(share / "applications" / texts.DESKTOP_FILE, texts.desktop_entry())
    _write(share / "metainfo" / f"{texts.IDENTIFIER}.metainfo.xml", texts.metainfo(plan.version, date))
    _write(share / "mime" / "packages" / f"{COMMAND}.xml", texts.mime_types())
    icons = share / "icons" / "hicolor"
    for picture in sorted(plan.icons.glob("*x*.png")):
        _copy(picture, icons / picture.stem / "apps" / f"{COMMAND}.png")
    _copy(
        plan.root / "resources" / "brand" / f"{COMMAND}.svg", icons / "scalable" / "apps" / f"{COMMAND}.svg"
    )
    manual = share / "man" / "man1" / f"{COMMAND}.1.gz"
    _write_bytes(manual, gzip.compress(texts.man_page(plan.version).encode(), mtime=0))
    documents = share / "doc" / COMMAND
    licence, notice = ((plan.root / name).read_text(encoding="utf-8") for name in ("LICENSE", "NOTICE"))
    _write(documents / "copyright", f"{licence}\n\n{notice}\n\n{_COMMON_LICENCES}")
    if (plan.bundle / THIRD_PARTY).is_file():
        (documents / THIRD_PARTY).symlink_to(f"../../../lib/{COMMAND}/{THIRD_PARTY}")
    changes = texts.package_changes(plan.version, released(plan))
    _write_bytes(documents / "changelog.gz", gzip.compress(changes.encode(), 9, mtime=0))
    _copy(plan.root / "CHANGELOG.md", documents / "CHANGELOG.md")
    _common_modes(root)


def released(plan: Plan) -> datetime:
    """When this version was made: as ``SOURCE_DATE_EPOCH`` says, so that builds can be repeated, else now."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    return datetime.fromtimestamp(int(epoch), UTC) if epoch else datetime.now(UTC)


def _write(path: Path, text: str) -> None:
    _write_bytes(path, text.encode())


def _write_bytes(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _common_modes(root: Path) -> None:
    """Readable by everybody, writable by the owner, whatever the builder's umask; programs stay programs."""
    root.chmod(0o755)
    for path in root.rglob("*"):
        if path.is_symlink():
            continue
        programs = path.is_dir() or (path.stat().st_mode & 0o100 and ".so" not in path.name)
        path.chmod(0o755 if programs else 0o644)
