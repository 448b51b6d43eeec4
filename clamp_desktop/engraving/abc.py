"""ABC for the engraver: its way to MusicXML."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET

from clamp_desktop.music.abc import to_xml as abc_xml
from clamp_desktop.music.piece import UnreadableError

# Comments, layout for printers, and file inclusion, which would open any file that a stranger names. Empty
# lines too: one left inside a tune would end it.
_IGNORED = re.compile(r"^(?:%(?!%(?:score|staves)\b).*|I: *abc-include.*|[ \t]*)(?:\n|\Z)", re.MULTILINE)


VERSION = 1  # of how tunes are converted; a cache of older ones is of no use


def to_musicxml(tune: str) -> str | None:
    """A tune as MusicXML with its voices and verses, or ``None`` where the converter cannot follow it."""
    try:
        score = ET.fromstring(abc_xml.to_musicxml(_IGNORED.sub("", tune)))  # noqa: S314 - written by us just now
    except UnreadableError:
        return None
    for part in score.iterfind("part"):
        _open_with_clefs(part)
        _fill_silent_staves(part)
    return ET.tostring(score, encoding="unicode")


def _open_with_clefs(part: ET.Element) -> None:
    """Let every staff open with its clef: the converter writes that of a second staff after the first bar has
    begun, and leaves out the treble clef that ABC takes for granted.
    """
    first, *later = part.findall("measure[1]/attributes")
    measure = part.find("measure")
    clefs = {clef.get("number", "1"): clef for clef in first.findall("clef")}
    for attributes in later:
        if measure is not None and all(child.tag == "clef" for child in attributes):
            for clef in list(attributes):
                if clefs.setdefault(clef.get("number", "1"), clef) is clef:
                    attributes.remove(clef)
            if not len(attributes):
                measure.remove(attributes)
    for clef in first.findall("clef"):
        first.remove(clef)
    for number in range(1, _staves(part) + 1):
        first.append(clefs[str(number)] if str(number) in clefs else _treble_clef(str(number)))


def _treble_clef(number: str) -> ET.Element:
    clef = ET.Element("clef", number=number)
    ET.SubElement(clef, "sign").text = "G"
    ET.SubElement(clef, "line").text = "2"
    return clef


def _fill_silent_staves(part: ET.Element) -> None:
    """Write the rests of staves that are silent for a bar, which the converter leaves out."""
    staves = _staves(part)
    if staves < 2:
        return
    for measure in part.iterfind("measure"):
        now, length = _lengths(measure)
        written = {note.findtext("staff", "1") for note in measure.iterfind("note")}
        for staff in range(1, staves + 1):
            if str(staff) not in written and length:
                back = ET.SubElement(measure, "backup")
                ET.SubElement(back, "duration").text = str(now)
                rest = ET.SubElement(measure, "note")
                ET.SubElement(rest, "rest", measure="yes")
                ET.SubElement(rest, "duration").text = str(length)
                ET.SubElement(rest, "voice").text = str(10 * staff)
                ET.SubElement(rest, "staff").text = str(staff)
                now = length


def _staves(part: ET.Element) -> int:
    text = part.findtext("measure/attributes/staves", "1")
    return int(text) if text.isdecimal() else 1


def _lengths(measure: ET.Element) -> tuple[int, int]:
    """Where the writing of a bar has come to, and the length of the bar, in divisions."""
    now = length = 0
    for child in measure:
        duration = int(child.findtext("duration") or 0)
        if child.tag == "backup":
            now -= duration
        elif child.tag == "forward" or (child.tag == "note" and child.find("chord") is None):
            now += duration
        length = max(length, now)
    return now, length
