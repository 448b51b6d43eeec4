"""MusicXML tree → ABC text, by the converter that defines CLaMP 2's input (xml2abc, inside abctoolkit)."""

from __future__ import annotations

import contextlib
import functools
import io
import re
import warnings
import xml.etree.ElementTree as ET
from types import ModuleType, SimpleNamespace
from typing import Any

from clamp_desktop.music.piece import UnreadableError

NO_NOTES = "There is not a single note in this score."
FAILED = "The program could not follow the notation of this score."

# How the reference calls it: unit length 1/8, no line breaks, everything else at its default.
_OPTIONS = {
    "u": False, "m": 0, "c": 0, "d": 8, "n": 0, "b": 0, "v": 0, "x": True, "p": "", "j": False,
    "t": False, "s": False, "v1": False, "ped": True, "stm": False, "i": False,
}  # fmt: skip
_LINE_BREAK_FIELD = "I:linebreak $\n"
_PITCH = re.compile(r"[A-Ga-g]")
_NOT_MUSIC = re.compile(r'"[^"]*"|![^!]*!|\[[A-Za-z]:[^\]]*\]|%.*')


@functools.cache
def _converter() -> ModuleType:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # its source has invalid escapes, which newer Pythons report
        from abctoolkit import xml2abc
    module: ModuleType = xml2abc
    return module


def to_abc(root: ET.Element) -> str:
    """ABC of a partwise score, byte for byte what the reference makes of it.

    The converter keeps its state in module globals: one conversion at a time in a process.

    Raises:
        UnreadableError: the converter stumbled (``detail`` says over what), or found no notes.
    """
    module: Any = _converter()
    output = io.StringIO()
    options = SimpleNamespace(**_OPTIONS)
    with contextlib.redirect_stderr(io.StringIO()), contextlib.redirect_stdout(io.StringIO()):
        module.abcOut = module.ABCoutput(".abc", "", 0, options)
        module.abcOut.outfile = output
        parsed, module.E = module.E, SimpleNamespace(parse=lambda tree: tree, Element=ET.Element)
        try:
            module.Parser(options).parse(root)
        except Exception as error:
            raise UnreadableError(FAILED, f"xml2abc: {error!r}") from error
        finally:
            module.E = parsed
    abc = output.getvalue().replace(_LINE_BREAK_FIELD, "")
    if not has_notes(abc):
        raise UnreadableError(NO_NOTES, "xml2abc wrote no notes")
    return abc


def has_notes(abc: str) -> bool:
    """Whether any line of music in an ABC text holds a pitch."""
    for line in abc.splitlines():
        if not re.match(r"[A-Za-z]:|%", line) and _PITCH.search(_NOT_MUSIC.sub("", line)):
            return True
    return False
