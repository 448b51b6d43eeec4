"""How a score is laid out on pages, without Verovio itself: the window decides it, the engraver follows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

_MARGINS = ("pageMarginTop", "pageMarginBottom", "pageMarginLeft", "pageMarginRight")
_MARGIN, _LINE_MARGIN = 80, 20
_SEAM = 40  # above and below a page that goes on without one


@dataclass(frozen=True, slots=True)
class Layout:
    """The page: its size in Verovio's units (a tenth of a millimetre) before ``scale`` (per cent).

    Attributes:
        line: each page is one line of music, as high as it needs to be, and nothing else.
        endless: each page is as high as its music, at most ``height``, and the next goes on below it without
            a seam.
    """

    width: int = 2100
    height: int = 2970
    scale: int = 40
    line: bool = False
    endless: bool = False

    def options(self) -> dict[str, Any]:
        """Options for Verovio, within what it accepts."""
        options: dict[str, Any] = {
            "pageWidth": min(max(self.width, 100), 100_000),
            "pageHeight": min(max(self.height, 100), 60_000),
            "scale": min(max(self.scale, 1), 1000),
            "header": "none" if self.line else "auto",
            "adjustPageHeight": self.line or self.endless,
            "justifyVertically": not (self.line or self.endless),
            **dict.fromkeys(_MARGINS, _LINE_MARGIN if self.line else _MARGIN),
        }
        if self.endless:
            options |= {"pageMarginTop": _SEAM, "pageMarginBottom": _SEAM}
        return options
