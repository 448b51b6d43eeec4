"""Formats that only music21 turns into notation (MIDI, kern, MEI) → MusicXML. Slow: never while scanning.

Its cache and its corpus are not touched: content goes in as text or bytes, and comes out as bytes.
"""

from __future__ import annotations

import warnings
from typing import Any

from clamp_desktop.music import guards
from clamp_desktop.music.piece import Format, UnreadableError

FAILED = "The program could not write this piece as notation."


def to_musicxml(data: bytes, format_: Format, title: str | None = None) -> bytes:
    """MusicXML of a MIDI, kern or MEI file; ``title`` where the file itself states none.

    Raises:
        UnreadableError: music21 cannot follow it.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            score = _score(data, format_)
            _entitle(score, title)
            from music21.musicxml.m21ToXml import GeneralObjectExporter

            written: bytes = GeneralObjectExporter(score).parse()
        except Exception as error:
            raise UnreadableError(FAILED, f"music21: {error!r}"[:500]) from error
    return written


def _entitle(score: Any, title: str | None) -> None:
    """A title and no composer, not the "Music21 Fragment" by "Music21" that the exporter would write."""
    from music21.metadata import Metadata

    if score.metadata is None:
        score.insert(0, Metadata())
    if not score.metadata.title:
        score.metadata.title = title or " "
    if not score.metadata.composer:
        score.metadata.composer = " "


def _score(data: bytes, format_: Format) -> Any:
    if format_ is Format.MIDI:
        from music21.midi.translate import midiStringToStream

        return midiStringToStream(data)
    text = guards.decode(data)
    if format_ is Format.KERN:
        from music21.humdrum.spineParser import HumdrumDataCollection

        collection = HumdrumDataCollection(text)
        collection.parse()
        return collection.stream
    if format_ is Format.MEI:
        from music21.mei import MeiToM21Converter

        return MeiToM21Converter(text).run()
    raise ValueError(f"no bridge for {format_}")
