"""The disk image for macOS: a window with the program, the folder of programs, and an arrow between them.

The build calls it in its own environment, which has Qt, to draw the picture behind them:
``python disk_image.py SVG FOLDER``.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from installer.bundle.environment import in_environment
from installer.bundle.plan import COMMAND, PRODUCT, BuildError, Plan
from installer.bundle.running import run
from installer.macos import signing
from installer.macos.names import DISK_IMAGE
from installer.supply.locks import tools_command

PICTURE = Path(__file__).with_name("background.svg")
SIZE = (640, 400)  # of the window and of the picture, in points
ICON_SIZE = 128
PLACES = {f"{PRODUCT}.app": (180, 172), "Applications": (460, 172)}  # the middles of the icons
LARGEST = 300 * 1000 * 1000  # bytes
_LONGEST_S = 3600.0


def make(plan: Plan) -> str:
    """Step of the build: ``dist/….dmg``, signed where there is a certificate. Raises ``BuildError``."""
    folder = plan.work / "image"
    folder.mkdir(parents=True, exist_ok=True)
    log = plan.work / "image.log"
    run(tools_command(plan), log=log)
    drawing = [str(Path(__file__).resolve()), str(PICTURE), str(folder)]
    run(in_environment(plan, drawing), environment={"QT_QPA_PLATFORM": "offscreen"}, log=log)
    described = folder / "image.json"
    described.write_text(json.dumps(description(plan, folder / f"{PICTURE.stem}.png")), encoding="utf-8")
    target = plan.artefact(DISK_IMAGE)
    target.parent.mkdir(parents=True, exist_ok=True)
    target.unlink(missing_ok=True)
    build = ["-m", "dmgbuild", "-s", str(described), PRODUCT, str(target)]
    run(in_environment(plan, build), log=log, timeout=_LONGEST_S)
    signing.sign_image(plan)
    size = target.stat().st_size
    if size > LARGEST:
        raise BuildError(f"{target.name} takes {size / 1e6:.0f} MB, more than {LARGEST / 1e6:.0f}.")
    return f"{target.name}, {size / 1e6:.0f} MB"


def description(plan: Plan, background: Path) -> dict[str, Any]:
    """What the image looks like, as dmgbuild reads it.

    Args:
        background: a picture; beside it lies one of twice its size, ``…@2x.png``, for fine screens.
    """
    width, height = SIZE
    (program, (x, y)), (programs, (far_x, far_y)) = PLACES.items()
    return {
        "title": PRODUCT,
        "icon": str(plan.icons / f"{COMMAND}.icns"),
        "background": str(background),
        "icon-size": ICON_SIZE,
        "window": {"position": {"x": 200, "y": 160}, "size": {"width": width, "height": height}},
        "format": "ULMO",  # LZMA, which every macOS that the program runs on can read
        "filesystem": "HFS+",
        "contents": [
            {"x": x, "y": y, "type": "file", "path": str(plan.bundle), "name": program},
            {"x": far_x, "y": far_y, "type": "link", "path": "/Applications", "name": programs},
        ],
    }


def draw(svg: Path, folder: Path) -> None:
    """Draw the picture in single and in double size.

    Raises:
        ValueError: the file is no SVG that Qt can draw.
    """
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    renderer = QSvgRenderer(str(svg))
    if not renderer.isValid():
        raise ValueError(f"{svg} cannot be drawn.")
    for scale, ending in ((1, ""), (2, "@2x")):
        image = QImage(SIZE[0] * scale, SIZE[1] * scale, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        image.save(str(folder / f"{svg.stem}{ending}.png"))


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    draw(Path(sys.argv[1]), Path(sys.argv[2]))
