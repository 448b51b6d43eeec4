"""MusicXML bytes → an element tree in partwise order, without entities and without trust."""

from __future__ import annotations

import contextlib
import gc
import html.entities
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from typing import Any, Final, NamedTuple

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import DefusedXMLParser

from clamp_desktop.music import guards
from clamp_desktop.music.piece import UnreadableError

DEPTH_CAP: Final = 100  # real scores stay below 15
TAGS_CAP: Final = 8_000_000

NOT_WELL_FORMED = "The file is damaged: its MusicXML breaks off or is garbled{where}."
FORBIDDEN = "The file tries to define entities or load other files, which no score needs: it stays closed."
TOO_DEEP = "This file is built in a way no score is: its parts lie inside one another without end."
NOT_A_SCORE = "This XML file holds no MusicXML score."

BROKEN_OFF = (
    "The file is damaged; it breaks off after bar {bar} of its longest part, and what stands before was read."
)

_DAMAGE = (ET.ParseError, ValueError, LookupError, UnicodeError)
_CONTROL = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|&#(?:0*(?:[0-8]|1[124-9]|2\d|3[01])|x0*(?:[0-8bcef]|1[0-9a-f]));"
)
_AMPERSAND = re.compile(r"&(?!#)(?:([A-Za-z][\w.]{0,30});)?")
_DECLARATION = re.compile(r"^\s*<\?xml.*?\?>", re.DOTALL)


@contextlib.contextmanager
def paused_collector() -> Iterator[None]:
    """Keep the garbage collector from going through a growing tree again and again: it doubles the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


class Score(NamedTuple):
    """A score as ``score-partwise``, and what had to be mended to read it, in plain words."""

    root: ET.Element
    remarks: tuple[str, ...]


def parse(data: bytes) -> Score:
    """A score from MusicXML; timewise scores are turned round, of a damaged file what can be saved is kept.

    Raises:
        UnreadableError: nothing to save, not a score, or built to do harm.
    """
    guards.check_size(len(data), guards.XML_CAP)
    if data.count(b"<") > TAGS_CAP:
        raise UnreadableError(guards.TOO_LARGE.format(size=len(data) >> 20, cap=guards.XML_CAP >> 20))
    with paused_collector():
        root, remarks = _parse(data)
    _check_depth(root)
    _strip_namespaces(root)
    if root.tag == "score-timewise":
        root = partwise(root)
    if root.tag != "score-partwise":
        raise UnreadableError(NOT_A_SCORE, f"root element {str(root.tag)[:80]!r}")
    return Score(root, remarks)


def _parse(data: bytes) -> tuple[ET.Element, tuple[str, ...]]:
    try:
        return _fromstring(data.lstrip()), ()
    except _DAMAGE as error:
        first = error
    # The declared encoding is often not the real one, and some programs write signs that XML does not allow.
    text = _healed(_DECLARATION.sub("", guards.decode(data), count=1)).strip()
    try:
        return _fromstring(text.encode("utf-8", errors="replace")), ()
    except _DAMAGE:
        pass
    root = _saved(text)
    line = getattr(first, "position", (0, 0))[0]
    if root is None or not has_notes(root):
        raise UnreadableError(NOT_WELL_FORMED.format(where=f" (line {line})" if line else ""), repr(first))
    return root, (BROKEN_OFF.format(bar=max(len(part.findall("measure")) for part in root.iterfind("part"))),)


def _healed(text: str) -> str:
    """Without control characters, and with every lone or unknown ampersand as what it was meant to be."""
    text = _CONTROL.sub("", text)
    return _AMPERSAND.sub(lambda match: _meant(match.group(1)), text)


def _meant(name: str | None) -> str:
    if name in ("amp", "lt", "gt", "quot", "apos"):
        return f"&{name};"
    letter = html.entities.html5.get(f"{name};", "") if name else ""
    return letter if letter and letter not in "<&" else "&amp;" + (f"{name};" if name else "")


def _saved(text: str) -> ET.Element | None:
    """What stands before the place where a partwise file breaks off.

    ``_fromstring`` went through the same text up to there and found no entity declarations.
    """
    parser: Any = ET.XMLPullParser(events=("start",))
    parser.feed(text.encode("utf-8", errors="replace"))
    root: ET.Element | None = None
    with contextlib.suppress(ET.ParseError):  # the place is known
        for _, element in parser.read_events():
            root = element if root is None else root
    return root if root is not None and str(root.tag).endswith("score-partwise") else None


class _StopAtRoot:
    """A target for the guarding parser, which need not go on when the document's declarations are over."""

    class Reached(Exception):  # noqa: N818  no error: the end of what must be guarded
        pass

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        raise _StopAtRoot.Reached


def _fromstring(data: bytes) -> ET.Element:
    """The tree, built by the fast parser once the guarding one has gone through the declarations.

    Entities can only be declared there, and the parser loads nothing from outside.
    """
    guard = DefusedXMLParser(
        target=_StopAtRoot(), forbid_dtd=False, forbid_entities=True, forbid_external=True
    )
    try:
        guard.feed(data)
    except _StopAtRoot.Reached:
        pass
    except DefusedXmlException as error:
        raise UnreadableError(FORBIDDEN, repr(error)) from error
    return ET.fromstring(data)  # noqa: S314  guarded above


def _check_depth(root: ET.Element) -> None:
    level = [root]
    for _ in range(DEPTH_CAP):
        level = [child for element in level for child in element]
        if not level:
            return
    raise UnreadableError(TOO_DEEP, f"nested deeper than {DEPTH_CAP}")


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
