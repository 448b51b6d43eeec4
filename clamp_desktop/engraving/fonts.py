"""The fonts that an engraved page asks for, found without loading Verovio."""

from __future__ import annotations

import base64
import importlib.util
import re
from pathlib import Path

_FACE = re.compile(r"data:application/font-woff2;[^,]*,([A-Za-z0-9+/=]+)")


def font_faces() -> list[bytes]:
    """WOFF2 files for ``QFontDatabase.addApplicationFontFromData``; none where Verovio is not installed.

    Leipzig has the musical signs within text, Liberation Serif the widths that Verovio lays text out with.
    """
    folder = _verovio_data()
    if folder is None:
        return []
    sheets = [folder / f"{name}.css" for name in ("Leipzig", "Liberation")]
    return [
        base64.b64decode(match.group(1))
        for sheet in sheets
        if sheet.is_file()
        for match in _FACE.finditer(sheet.read_text(encoding="ascii"))
    ]


def _verovio_data() -> Path | None:
    spec = importlib.util.find_spec("verovio")  # looks for the package and does not run it
    if spec is None or not spec.submodule_search_locations:
        return None
    return Path(spec.submodule_search_locations[0]) / "data"
