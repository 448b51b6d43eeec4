"""Colours, spaces and sizes of the program, light and dark. No Qt here: plain data that a test can check."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

SPACE_1, SPACE_2, SPACE_3, SPACE_4, SPACE_5 = 4, 8, 12, 16, 24
RADIUS = 6
ROW_HEIGHT = 28
ROW_HEIGHTS = {"compact": 24, "normal": ROW_HEIGHT, "roomy": 34}
BASE_FONT_PX = 13
CARD_WIDTH, CARD_PICTURE = 232, 64
ICON = 16

# Of tags, for dots: middle tones that stand out from both grounds. The library keeps what was chosen.
TAG_COLOURS = ("#c2544d", "#c77b30", "#a8922b", "#5b9450", "#3a938f", "#4a83bd", "#7f6dbf", "#b8629b")


@dataclass(frozen=True, slots=True)
class Tokens:
    """Colours as ``#RRGGBB``.

    Attributes:
        window, surface, raised: sidebar and frame / table and page / menus and cards.
        line: hairlines.
        text, muted: main and secondary text.
        accent, on_accent: focus, links, the one main button of a page, and text on it.
        warm: whatever the program says and nobody stated, such as an estimated key.
        good, bad: always with a word or a sign beside them.
        selection: chosen rows.
        hover: what the pointer is on.
        paper, ink: the engraved page, as the window's theme has it; see ``Paper`` for the other way round.
    """

    window: str
    surface: str
    raised: str
    line: str
    text: str
    muted: str
    accent: str
    on_accent: str
    warm: str
    good: str
    bad: str
    selection: str
    hover: str
    paper: str
    ink: str


LIGHT = Tokens(
    window="#F6F5F2",
    surface="#FFFFFF",
    raised="#FBFAF8",
    line="#DDD9D2",
    text="#1F1D1A",
    muted="#625D55",
    accent="#2F5D8C",
    on_accent="#FFFFFF",
    warm="#9C4A1B",
    good="#2E6B3E",
    bad="#A62B2B",
    selection="#DCE8F4",
    hover="#EEECE7",
    paper="#FFFFFF",
    ink="#1F1D1A",
)

DARK = Tokens(
    window="#1B1A19",
    surface="#232220",
    raised="#2B2927",
    line="#3B3835",
    text="#EDEAE4",
    muted="#B4AEA6",
    accent="#7FB2E5",
    on_accent="#12202E",
    warm="#E69A66",
    good="#86C796",
    bad="#EE8B85",
    selection="#2C4258",
    hover="#302E2B",
    paper="#EDEAE4",
    ink="#1B1A19",
)


@dataclass(frozen=True, slots=True)
class Paper:
    """What music is drawn on and with.

    Attributes:
        paper, ink: the page and what is printed on it.
        sounding: notes that are heard, the cursor, a marked stretch.
        found: places that a search has found.
    """

    paper: str
    ink: str
    sounding: str
    found: str


LIGHT_PAPER = Paper(LIGHT.paper, LIGHT.ink, "#0B6BCB", "#B4552D")
SOFT_PAPER = Paper(DARK.paper, DARK.ink, "#0B5FB5", "#A84A22")  # light paper in a dark room
DARK_PAPER = Paper("#1F1E1C", "#E6E2DA", "#6FB4F2", "#E69A66")

# Of dots on the map, which always has a legend; at least 3:1 on the surface.
LIGHT_GROUPS = ("#2F5D8C", "#B4552D", "#3B7A57", "#7A4E9B", "#A87B13", "#B23A6B", "#2B8A99", "#6B5B4B")
DARK_GROUPS = ("#7FB2E5", "#E69A66", "#86C796", "#BFA0E0", "#E3C565", "#E88FB4", "#74C9D6", "#C2B3A3")


def text_pairs(tokens: Tokens) -> Iterator[tuple[str, str, str]]:
    """Every (name, text colour, ground colour) that the program shows; each must stay readable."""
    for ground in ("window", "surface", "raised", "hover"):
        for ink in ("text", "muted", "accent", "warm", "good", "bad"):
            yield f"{ink} on {ground}", getattr(tokens, ink), getattr(tokens, ground)
    for ink in ("text", "muted", "accent", "warm"):
        yield f"{ink} on selection", getattr(tokens, ink), tokens.selection
    yield "on_accent on accent", tokens.on_accent, tokens.accent
    for name, paper in (("light", LIGHT_PAPER), ("soft", SOFT_PAPER), ("dark", DARK_PAPER)):
        for ink in ("ink", "sounding", "found"):
            yield f"{ink} on {name} paper", getattr(paper, ink), paper.paper


def contrast(first: str, second: str) -> float:
    """Contrast of two ``#RRGGBB`` colours after WCAG 2, from 1 to 21."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return 0.2126 * _linear(red) + 0.7152 * _linear(green) + 0.0722 * _linear(blue)


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.03928 else float(((channel + 0.055) / 1.055) ** 2.4)
