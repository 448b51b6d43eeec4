"""A tune of ABC → MusicXML, by the converter abc2xml (inside abctoolkit), which CLaMP 2's tools use."""

from __future__ import annotations

import contextlib
import functools
import io
import re
import warnings
import xml.etree.ElementTree as ET
from math import gcd
from types import ModuleType
from typing import Any

from clamp_desktop.music.abc import mend as abc_mend
from clamp_desktop.music.abc import tune as abc_tune
from clamp_desktop.music.piece import UnreadableError

FAILED = "The program could not turn this tune into MusicXML."

_INCLUDE = re.compile(r"^(?:%%|I:)abc-include.*\n?", re.MULTILINE)
_HEAD = (
    "<?xml version='1.0' encoding='utf-8'?>\n"
    '<!DOCTYPE score-partwise PUBLIC "-//Recordare//DTD MusicXML 3.0 Partwise//EN"'
    ' "http://www.musicxml.org/dtds/partwise.dtd">\n'
)


@functools.cache
def _converter() -> ModuleType:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # old spellings of its parser library, invalid escapes
        from abctoolkit import abc2xml
    module: ModuleType = abc2xml
    return module


def to_musicxml(abc: str) -> bytes:
    """MusicXML of one tune: as it stands, else from our own tolerant reading of it.

    Raises:
        UnreadableError: neither can be converted.
    """
    tune = abc_tune.parse(abc)
    candidates = [_INCLUDE.sub("", abc)] if re.search(r"^K:", abc, re.MULTILINE) else []
    for text in (*candidates, abc_mend.voice_by_voice(tune)):
        try:
            return _convert(text if text.lstrip().startswith("X:") else f"X:1\n{text}")
        except Exception as error:  # pyparsing's own, RecursionError, and slips of the converter
            failure = error
    raise UnreadableError(FAILED, f"abc2xml: {failure!r}") from failure


def _convert(abc: str) -> bytes:
    module: Any = _converter()
    quiet = io.StringIO()
    with warnings.catch_warnings(), contextlib.redirect_stderr(quiet), contextlib.redirect_stdout(quiet):
        warnings.simplefilter("ignore")
        score: ET.Element = module.MusicXml().parse(abc, False, False, False)
    if score.find("part/measure/note") is None:
        raise ValueError("no notes came out")
    _reduce(score)
    return (_HEAD + ET.tostring(score, encoding="unicode") + "\n").encode()


def _reduce(score: ET.Element) -> None:
    """Divide durations and divisions by what they have in common (the converter counts very finely)."""
    durations = [element for element in score.iter("duration") if element.text]
    divisions = [element for element in score.iter("divisions") if element.text]
    common = gcd(*(int(element.text or 0) for element in durations + divisions))
    for element in durations + divisions:
        element.text = str(int(element.text or 0) // max(common, 1))
