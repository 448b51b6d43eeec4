"""An MEI score as a piece. Verovio plays it; words and signs are read from the XML itself."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from pathlib import Path

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from clamp_desktop.music import guards
from clamp_desktop.music.mei.facts import mei_facts
from clamp_desktop.music.midi.file import parse_midi
from clamp_desktop.music.midi.mtf import mtf_text
from clamp_desktop.music.midi.notes import Timeline, read_parts
from clamp_desktop.music.musicxml.tree import TOO_DEEP
from clamp_desktop.music.piece import Format, Piece, Problem, Reading, UnreadableError
from clamp_desktop.music.verovio_midi import NOTHING_SOUNDS, render_midi

NOT_WELL_FORMED = "The file is damaged: its MEI breaks off or is garbled{where}."
FORBIDDEN = "The file tries to define entities or load other files, which no score needs: it stays closed."
DEPTH_CAP = 200

_DECLARATION = re.compile(r"^\s*<\?xml.*?\?>", re.DOTALL)
_DOCTYPE = re.compile(r"<!DOCTYPE[^>\[]*(?:\[.*?\]\s*)?>", re.DOTALL)
# Beats of no length, and notes shorter than any: Verovio divides by them.
_NOTHING = re.compile(
    r"""\s(?:meter\.unit|meter\.count|unit|count|num|numbase|ppq|tstamp\.real)=(["'])0+\1"""
)


def read(path: Path) -> Reading:
    """The piece in a file; a ``Problem`` where there is none. Raises nothing for bad content."""
    try:
        return Reading(pieces=(read_bytes(guards.read_bytes(path), path.name),))
    except UnreadableError as error:
        return Reading(problems=(Problem(str(error), error.detail),))


def read_bytes(data: bytes, name: str) -> Piece:
    """The piece in the bytes of an MEI file. The model reads the MIDI that plays it.

    Raises:
        UnreadableError: not well-formed, built to do harm, or without a note.
    """
    root, text = checked(data)
    if root.find(".//note") is None:
        raise UnreadableError(NOTHING_SOUNDS)
    midi = parse_midi(render_midi(text, "mei"))
    notes = [note for part in read_parts(midi) for note in part.notes]
    if not notes:
        raise UnreadableError(NOTHING_SOUNDS)
    end = max(note.onset + note.duration for note in notes)
    facts = mei_facts(root, notes, Timeline(midi).seconds(end), name)
    return Piece(format=Format.MEI, number=0, text=mtf_text(midi), text_kind="mtf", facts=facts)


def checked(data: bytes) -> tuple[ET.Element, str]:
    """The tree of an MEI file, and its text as Verovio may have it: no declarations, no zeros to divide by.

    Raises:
        UnreadableError: not well-formed, or built to do harm.
    """
    text = _DECLARATION.sub("", guards.decode(data), count=1).strip("\x00 \t\r\n")
    return parse_mei(text), _NOTHING.sub("", _DOCTYPE.sub("", text, count=1))


def parse_mei(text: str) -> ET.Element:
    """The element tree without namespaces.

    Raises:
        UnreadableError: not well-formed, or built to do harm.
    """
    try:
        root: ET.Element = fromstring(text.encode("utf-8", errors="replace"), forbid_dtd=False)
    except DefusedXmlException as error:
        raise UnreadableError(FORBIDDEN, repr(error)) from error
    except (ET.ParseError, ValueError) as error:
        position = getattr(error, "position", None)
        where = f" (line {position[0]})" if position else ""
        raise UnreadableError(NOT_WELL_FORMED.format(where=where), repr(error)) from error
    level = [root]
    for _ in range(DEPTH_CAP):
        level = [child for element in level for child in element]
    if level:
        raise UnreadableError(TOO_DEEP, f"nested deeper than {DEPTH_CAP}")
    for element in root.iter():
        element.tag = str(element.tag).rpartition("}")[2]
    return root
