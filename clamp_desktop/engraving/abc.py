"""ABC for the engraver: its way to MusicXML."""

from __future__ import annotations

import re
import warnings
import xml.etree.ElementTree as ET

# Comments, layout for printers, and file inclusion, which would open any file that a stranger names. Empty
# lines too: one left inside a tune would end it.
_IGNORED = re.compile(r"^(?:%(?!%(?:score|staves)\b).*|I: *abc-include.*|[ \t]*)(?:\n|\Z)", re.MULTILINE)


def to_musicxml(tune: str) -> str | None:
    """A tune as MusicXML with its voices and verses, or ``None`` where the converter cannot follow it."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it is written for an older pyparsing
        from abctoolkit import abc2xml

        abc2xml.info = _say_nothing  # it would write to the terminal
        try:
            scores = abc2xml.getXmlDocs(_IGNORED.sub("", tune))
        except Exception:  # the converter promises nothing about hostile text
            return None
    if not scores or scores[0].find(".//note") is None:
        return None
    for attributes in scores[0].iterfind("part/measure[1]/attributes"):
        _add_clef(attributes)
    return ET.tostring(scores[0], encoding="unicode")


def _add_clef(attributes: ET.Element) -> None:
    """Write the treble clef that ABC takes for granted, and the converter leaves out."""
    if attributes.find("clef") is None:
        clef = ET.SubElement(attributes, "clef")
        ET.SubElement(clef, "sign").text = "G"
        ET.SubElement(clef, "line").text = "2"


def _say_nothing(*_: object) -> None:
    pass
