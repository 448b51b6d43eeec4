"""MusicXML, plain or compressed → a piece whose text is interleaved ABC.

Source of all modules ``xml_*`` and of ``mxl``: MusicXML 4.0 (www.w3.org/2021/06/musicxml40), which earlier
versions are a part of.
"""

from __future__ import annotations

import contextlib
import xml.etree.ElementTree as ET
from pathlib import Path

from clamp_desktop.music import guards
from clamp_desktop.music.abc import mend as abc_mend
from clamp_desktop.music.interleave import InterleaveError, interleave
from clamp_desktop.music.midi import render as midi_render
from clamp_desktop.music.midi.file import parse_midi
from clamp_desktop.music.midi.mtf import mtf_text
from clamp_desktop.music.musicxml import facts as xml_facts
from clamp_desktop.music.musicxml import mend as xml_mend
from clamp_desktop.music.musicxml import mxl
from clamp_desktop.music.musicxml import to_abc as xml_abc
from clamp_desktop.music.musicxml import tree as xml_tree
from clamp_desktop.music.piece import Format, Piece, Problem, Reading, UnreadableError

MENDED = "Some signs in this score are written in a way the program does not know; they were left out."
BARE = "The notation of this score is unusual; the program understood its notes, but not all of its signs."
HEARD = "The program could not follow the notation of this score and went by its notes alone."
UNEVEN = "The parts of this score have unequal numbers of bars; the shorter ones were filled with rests."


def read(path: Path) -> Reading:
    """The one piece of a MusicXML file, or why there is none."""
    try:
        with xml_tree.paused_collector():
            root, damage = load(guards.read_bytes(path))
            text, kind, remarks = model_text(root)
            facts = xml_facts.facts(root, path.name)
    except UnreadableError as error:
        return Reading(problems=(Problem(str(error), error.detail),))
    return Reading(pieces=(Piece(Format.MUSICXML, 0, text, kind, facts, remarks=damage + remarks),))


def load(data: bytes) -> xml_tree.Score:
    """The partwise tree of a plain or compressed MusicXML file, and remarks on damage.

    Raises:
        UnreadableError: what ``mxl.unpack`` and ``xml_tree.parse`` say.
    """
    return xml_tree.parse(mxl.document(data))


def standard_abc(root: ET.Element) -> tuple[str, tuple[str, ...]]:
    """ABC as the reference writes it, and remarks; the tree is mended only where the reference gives nothing.

    Raises:
        UnreadableError: no notes, or notation that cannot be followed even after mending.
    """
    if not xml_tree.has_notes(root):
        raise UnreadableError(xml_abc.NO_NOTES)
    with contextlib.suppress(UnreadableError):
        if xml_mend.is_reasonable(root):
            return xml_abc.to_abc(root), ()
    try:
        return xml_abc.to_abc(xml_mend.mended(root)), (MENDED,)
    except UnreadableError:
        return xml_abc.to_abc(xml_mend.bare(root)), (BARE,)


def model_text(root: ET.Element) -> tuple[str, str, tuple[str, ...]]:
    """What the model reads, its kind (``"abc"``, or ``"mtf"`` where no ABC can be made), and remarks.

    Raises:
        UnreadableError: no notes.
    """
    try:
        abc, remarks = standard_abc(root)
    except UnreadableError as error:
        if str(error) == xml_abc.NO_NOTES:
            raise
        return mtf_text(parse_midi(midi_render.from_musicxml(root))), "mtf", (HEARD,)
    try:
        return interleave(abc), "abc", remarks
    except InterleaveError:
        return abc_mend.interleave(abc), "abc", (*remarks, UNEVEN)
