"""MusicXML bytes → an element tree in partwise order, without entities and without trust."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from typing import Final

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from clamp_desktop.music import guards
from clamp_desktop.music.piece import UnreadableError

DEPTH_CAP: Final = 100  # real scores stay below 15
TAGS_CAP: Final = 8_000_000

NOT_WELL_FORMED = "The file is damaged: its MusicXML breaks off or is garbled{where}."
FORBIDDEN = "The file tries to define entities or load other files, which no score needs: it stays closed."
NOT_A_SCORE = "This XML file holds no MusicXML score."

_DECLARATION = re.compile(r"^\s*<\?xml.*?\?>", re.DOTALL)


def parse(data: bytes) -> ET.Element:
    """The root of a score as ``score-partwise``; timewise scores are turned round.

    Raises:
        UnreadableError: not well-formed, not a score, or built to do harm.
    """
    guards.check_size(len(data), guards.XML_CAP)
    if data.count(b"<") > TAGS_CAP:
        raise UnreadableError(guards.TOO_LARGE.format(size=len(data) >> 20, cap=guards.XML_CAP >> 20))
    root = _parse(data)
    _check_depth(root)
    _strip_namespaces(root)
    if root.tag == "score-timewise":
        root = partwise(root)
    if root.tag != "score-partwise":
        raise UnreadableError(NOT_A_SCORE, f"root element {str(root.tag)[:80]!r}")
    return root


def _parse(data: bytes) -> ET.Element:
    try:
        return _fromstring(data.lstrip())
    except (ET.ParseError, ValueError, LookupError, UnicodeError) as error:
        first = error
    # The declared encoding is often not the real one: trust our own reading of the bytes.
    text = _DECLARATION.sub("", guards.decode(data), count=1).strip("\x00 \t\r\n")
    try:
        return _fromstring(text.encode("utf-8", errors="replace"))
    except (ET.ParseError, ValueError, LookupError, UnicodeError) as error:
        position = getattr(first, "position", None)
        where = f" (line {position[0]})" if position else ""
        raise UnreadableError(NOT_WELL_FORMED.format(where=where), repr(first)) from error


def _fromstring(data: bytes) -> ET.Element:
    try:
        root: ET.Element = fromstring(data, forbid_dtd=False, forbid_entities=True, forbid_external=True)
    except DefusedXmlException as error:
        raise UnreadableError(FORBIDDEN, repr(error)) from error
    return root


def _check_depth(root: ET.Element) -> None:
    level = [root]
    for _ in range(DEPTH_CAP):
        level = [child for element in level for child in element]
        if not level:
            return
    raise UnreadableError(NOT_A_SCORE, f"nested deeper than {DEPTH_CAP}")


def _strip_namespaces(root: ET.Element) -> None:
    if "}" in str(root.tag):
        for element in root.iter():
            element.tag = str(element.tag).rpartition("}")[2]


def partwise(timewise: ET.Element) -> ET.Element:
    """The same score with measures inside parts. Elements are shared with the input, which is used up."""
    root = ET.Element("score-partwise", timewise.attrib)
    parts: dict[str, ET.Element] = {}
    for child in timewise:
        if child.tag != "measure":
            root.append(child)
            continue
        for part in child.findall("part"):
            name = part.get("id", "")
            if name not in parts:
                parts[name] = ET.Element("part", {"id": name})
            measure = ET.SubElement(parts[name], "measure", child.attrib)
            measure.extend(list(part))
    order = [part.get("id", "") for part in timewise.iterfind("part-list/score-part")]
    for name in sorted(parts, key=lambda name: order.index(name) if name in order else len(order)):
        root.append(parts[name])
    return root


def has_notes(root: ET.Element) -> bool:
    """Whether anything sounds in a partwise score."""
    return any(note.find("rest") is None for note in root.iterfind("part/measure/note"))
