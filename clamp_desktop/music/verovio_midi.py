"""Notation text → MIDI, by Verovio.

Verovio can crash on odd input and takes the process with it: this is for reader processes, never for the
window's.
"""

from __future__ import annotations

import base64
from typing import Literal

from clamp_desktop.music.piece import UnreadableError

NOT_UNDERSTOOD = "The notation in this file could not be understood."
NOTHING_SOUNDS = "This score holds no notes."


def render_midi(notation: str, kind: Literal["humdrum", "mei", "abc", "xml"]) -> bytes:
    """The bytes of a MIDI file that plays the notation.

    Raises:
        UnreadableError: Verovio cannot load it.
    """
    import verovio

    verovio.enableLog(verovio.LOG_OFF)
    toolkit = verovio.toolkit()  # a new one each time: a score that failed leaves traces in its toolkit
    toolkit.setOptions({"expandNever": True, "midiNoCue": True})  # as written, repeats not unfolded
    toolkit.setInputFrom(kind)
    if not toolkit.loadData(notation):
        raise UnreadableError(NOT_UNDERSTOOD, f"Verovio does not load it as {kind}")
    return base64.b64decode(toolkit.renderToMIDI())
