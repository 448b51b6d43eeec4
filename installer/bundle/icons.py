"""The program's icon in the sizes and formats that systems want, drawn from its SVG.

The build calls it in its own environment, which has Qt and Pillow: ``python icons.py SVG FOLDER``.
"""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from installer.bundle.environment import in_environment
from installer.bundle.plan import COMMAND, Plan
from installer.bundle.running import run

if TYPE_CHECKING:
    from PIL.Image import Image

WINDOWS = (16, 20, 24, 32, 40, 48, 64, 96, 128, 256)  # at 100, 125, 150, 200 % and in Explorer's large views
LINUX = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512)
APPLE = 1024


def draw_all(plan: Plan) -> None:
    """Step of the build: everything into ``plan.icons``. Raises ``BuildError``."""
    svg = plan.root / "resources" / "brand" / f"{COMMAND}.svg"
    command = in_environment(plan, [str(Path(__file__).resolve()), str(svg), str(plan.icons)])
    run(command, environment={"QT_QPA_PLATFORM": "offscreen"}, log=plan.work / "icons.log")


def draw(svg: Path, folder: Path) -> None:
    """Draw ``clamp-desktop.ico``, ``.icns`` and ``SIZExSIZE.png`` files.

    Raises:
        ValueError: the file is no SVG that Qt can draw.
    """
    folder.mkdir(parents=True, exist_ok=True)
    pictures = {size: _picture(svg, size) for size in {*WINDOWS, *LINUX, APPLE}}
    for size in LINUX:
        pictures[size].save(folder / f"{size}x{size}.png", optimize=True)
    # Each size is drawn for itself: a large one made small would blur the staff lines.
    pictures[256].save(
        folder / f"{COMMAND}.ico",
        sizes=[(size, size) for size in WINDOWS],
        append_images=[pictures[size] for size in WINDOWS],
    )
    apple = [pictures[size] for size in (32, 64, 128, 256, 512)]
    pictures[APPLE].save(folder / f"{COMMAND}.icns", append_images=apple)


def _picture(svg: Path, size: int) -> Image:
    from PIL import Image
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    renderer = QSvgRenderer(str(svg))
    if not renderer.isValid():
        raise ValueError(f"{svg} cannot be drawn.")
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    picture = Image.open(io.BytesIO(content.data()))
    picture.load()
    return picture


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    draw(Path(sys.argv[1]), Path(sys.argv[2]))
