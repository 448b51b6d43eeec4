"""Verovio's SVG, rewritten for readers of SVG Tiny 1.2 (www.w3.org/TR/SVGTiny12) such as QtSvg.

Verovio draws into an ``<svg>`` inside the ``<svg>``, styles by CSS, nests ``<tspan>`` three deep. SVG Tiny
has none of these and shows an empty page. The rewritten page draws the same: one system of coordinates, every
stroke and fill spelled out, texts one level deep. Groups keep their ids, so that a ``QSvgRenderer`` can tell
where a note is.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass

INK = "black"  # whatever has no colour of its own is drawn with this word, and nothing else is
TEXT_FAMILY = "Times New Roman"
MUSIC_FAMILY = "Leipzig"

_SVG = "http://www.w3.org/2000/svg"
_XLINK = "http://www.w3.org/1999/xlink"
_HREF = f"{{{_XLINK}}}href"
_SHAPES = frozenset({"path", "polygon", "polyline", "rect", "ellipse", "circle", "line"})
_DROPPED = frozenset({"style", "desc", "title"})
_BOLD = frozenset({"tempo", "ending", "fing", "reh"})  # as in the style sheet that Verovio adds to a page
_ITALIC = frozenset({"dir", "dynam", "mNum"})
_FONT = ("font-family", "font-size", "font-style", "font-weight")
_PLACE = ("x", "y", "text-anchor")

_KEPT = ("id", "class", "transform", "fill")
_TEXT_SIZE = 405.0  # of a line of text, in units of the page
_TITLE_SIZE = 600.0
_LEAST_SIZE = 220.0  # of a line of the head that is too long for its page
_APART = 3  # letters that would fit between two names
_TITLE_RISE = 150.0  # into the margin, so that the larger letters keep clear of the line below
_LINE_RISE = 90.0  # of the first line below the title, where others follow
_BESIDE = 200.0  # texts of the head whose heights differ less stand beside each other
_SIGN_SCALE = 16 / 9  # of musical signs beside words, as Verovio sets them
_SIGNS = re.compile("([\ue000-\uf8ff]+)")  # where fonts for music have their signs
# Signs of text fonts, as MuseScore writes them: notes that Leipzig has elsewhere, shifts within the staff.
_COMMON_SIGNS = {0xE1F0: 0xECA5, 0xE1F1: 0xECA5} | dict.fromkeys(range(0xE8E0, 0xE8F0))
_LETTER_WIDTH = 0.6  # of the size of the letters, with some air

Attributes = dict[str, str]


def for_qt(source: str) -> str:
    """A page that QtSvg draws, from one that Verovio made. Raises ``ValueError`` for anything else."""
    try:
        page = ET.fromstring(source.replace(f' xmlns="{_SVG}"', "", 1))  # noqa: S314 - made by Verovio just now
    except ET.ParseError as error:
        raise ValueError("not a page of Verovio's") from error
    inner = page.find("svg")
    if inner is None:
        raise ValueError("not a page of Verovio's")
    out = ET.Element("svg", {"xmlns": _SVG, "xmlns:xlink": _XLINK, "version": "1.2", "baseProfile": "tiny"})
    out.attrib |= {
        "width": page.get("width", "").removesuffix("px"),
        "height": page.get("height", "").removesuffix("px"),
        "viewBox": inner.get("viewBox", ""),
    }
    out.extend(page.findall("defs"))
    body = ET.SubElement(out, "g", {"fill": INK, "font-family": TEXT_FAMILY})
    for child in inner:
        body.extend(_drawn(child, _Style({}, INK)))
    _fit_head(body, float(out.attrib["viewBox"].split()[2]))
    return ET.tostring(out, encoding="unicode")


def _fit_head(body: ET.Element, page_width: float) -> None:
    """Give the first centred line of the head the size of a title, and every line one that it has room for.

    Verovio prints all lines of the head alike, over each other and the edges of the page where they are long,
    and closer to each other than their letters are high.
    """
    head = body.find(".//g[@class='pgHead']")
    lines: dict[float, list[ET.Element]] = {}
    is_title = True
    for text in head.iter("text") if head is not None else ():
        height, size = float(text.get("y", 0)), _TEXT_SIZE
        if text.get("text-anchor") == "middle" and is_title:
            is_title, height, size = False, height - _TITLE_RISE, _TITLE_SIZE
            text.set("y", f"{height:g}")
            for run in text:
                run.set("font-size", f"{size:g}")
        line = next((other for other in lines if abs(other - height) < _BESIDE), height)
        lines.setdefault(line, []).append(text)
    if not is_title and len(lines) > 2:
        _spread(lines)
    for beside in lines.values():
        middle = [text for text in beside if text.get("text-anchor") == "middle"]
        sides = [text for text in beside if text.get("text-anchor") != "middle"]
        taken = _fit(middle, page_width)
        if middle and sides:  # what is in the middle leaves half of the rest to each side
            for text in sides:
                _fit([text], (page_width - taken) / 2 - _APART * _LETTER_WIDTH * _TEXT_SIZE)
        else:
            _fit(sides, page_width)


def _fit(beside: list[ET.Element], room: float) -> float:
    """Make letters of texts that stand beside each other small enough for their room; the width they take."""
    runs = [run for text in beside for run in text]
    letters = sum(len(run.text or "") for run in runs) + _APART * (len(beside) - 1)
    fitting = max(room / (_LETTER_WIDTH * max(1, letters)), _LEAST_SIZE)
    taken = 0.0
    for run in runs:
        size = min(fitting, float(run.get("font-size", _TEXT_SIZE)))
        run.set("font-size", f"{size:g}")
        taken += len(run.text or "") * _LETTER_WIDTH * size
    return taken


def _spread(lines: dict[float, list[ET.Element]]) -> None:
    """Give the lines between the title and the last one the room that the title has left by rising."""
    _, *between, last = sorted(lines)
    for number, height in enumerate(between):
        top = between[0] - _LINE_RISE
        moved = top + (last - top) * number / len(between)
        for text in lines[height]:
            text.set("y", f"{moved:g}")


@dataclass(frozen=True, slots=True)
class _Style:
    """What an element passes on to those inside it, and SVG Tiny would lose on the way.

    Attributes:
        font: font attributes for text.
        colour: for strokes, which do not follow ``color`` by themselves.
    """

    font: Attributes
    colour: str

    def inside(self, element: ET.Element) -> _Style:
        """The style within ``element``."""
        font = _picked(element, _FONT)
        for name in element.get("class", "").split():
            if name in _BOLD:
                font["font-weight"] = "bold"
            elif name in _ITALIC:
                font["font-style"] = "italic"
            elif name == "label":
                font["font-weight"] = "normal"
        colour = element.get("color")
        if not font and colour is None:
            return self
        return _Style({**self.font, **font}, colour or self.colour)


def _drawn(element: ET.Element, style: _Style) -> Iterator[ET.Element]:
    """What stands for ``element`` on the page: nothing, itself with changes, or several texts."""
    name = element.tag
    if name in _SHAPES:
        if "stroke-width" in element.attrib and "stroke" not in element.attrib:
            element.set("stroke", style.colour)
        yield element
    elif name == "use":
        element.attrib["xlink:href"] = element.attrib.pop(_HREF, "")
        yield element
    elif name == "text":
        yield from _texts(element, style)
    elif name not in _DROPPED and "placeholder" not in element.get("class", ""):
        within = style.inside(element)
        children = [drawn for child in element for drawn in _drawn(child, within)]
        if children:
            group = ET.Element("g", _picked(element, _KEPT))
            group.extend(children)
            yield group


@dataclass(frozen=True, slots=True)
class _Run:
    """Letters in one font.

    Attributes:
        place: ``x``, ``y`` and ``text-anchor`` as last given; a run with that of the run before follows on.
    """

    letters: str
    font: Attributes
    place: Attributes


def _texts(element: ET.Element, style: _Style) -> Iterator[ET.Element]:
    """One ``<text>`` for each place where letters start anew, its runs one level deep."""
    within = style.inside(element)
    fixed: Attributes = {"xml:space": "preserve"} | _picked(element, ("transform",))
    if within.colour != INK:
        fixed["fill"] = within.colour
    text: ET.Element | None = None
    place: Attributes | None = None
    for run in _runs(element, within, _picked(element, _PLACE)):
        if text is None or run.place != place:
            if text is not None:
                yield text
            text, place = ET.Element("text", run.place | fixed), run.place
        ET.SubElement(text, "tspan", run.font).text = run.letters
    if text is not None:
        yield text


def _runs(element: ET.Element, style: _Style, place: Attributes) -> Iterator[_Run]:
    """The letters within ``element``, in order. White space between elements is indentation and dropped."""
    yield from _run(element.text, style, place, alone=not len(element))
    for child in element:
        if child.tag == "tspan":
            yield from _runs(child, style.inside(child), place | _picked(child, _PLACE))
        yield from _run(child.tail, style, place, alone=False)


def _run(letters: str | None, style: _Style, place: Attributes, alone: bool) -> Iterator[_Run]:
    if not letters or not (alone or letters.strip()):
        return
    for part in _SIGNS.split(letters):
        signs = bool(_SIGNS.match(part))
        font = dict(style.font)
        if signs and font.get("font-family") != MUSIC_FAMILY:  # typed within words
            size = float(font.get("font-size", _TEXT_SIZE)) * _SIGN_SCALE
            font |= {"font-family": MUSIC_FAMILY, "font-style": "normal", "font-size": f"{size:g}"}
        if font.get("font-family") == MUSIC_FAMILY:  # it has one weight; a made-up bold smears the signs
            font.pop("font-weight", None)
        if drawn := part.translate(_COMMON_SIGNS) if signs else part:
            yield _Run(drawn, font, place)


def _picked(element: ET.Element, names: tuple[str, ...]) -> Attributes:
    return {name: element.attrib[name].removesuffix("px") for name in names if name in element.attrib}
