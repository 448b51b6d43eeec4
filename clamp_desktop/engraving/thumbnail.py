"""A small picture of a piece: its first line engraved, or the beginning of a MIDI file as a piano roll.

Both are SVG that QtSvg draws, transparent, and everything without a colour of its own is drawn with the word
``svg.INK``: one picture serves light and dark and every scale.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from clamp_desktop.engraving.picture import Picture
from clamp_desktop.engraving.svg import INK
from clamp_desktop.music import guards
from clamp_desktop.music.midi.file import parse_midi
from clamp_desktop.music.midi.mtf import mtf_to_midi
from clamp_desktop.music.midi.notes import MidiPart, read_parts
from clamp_desktop.music.notes import Note
from clamp_desktop.music.piece import Format, UnreadableError

if TYPE_CHECKING:
    from clamp_desktop.engraving.engraver import Engraver

NO_NOTES = "This MIDI file holds no notes."

_ROLL = (640.0, 120.0)  # width and height of a roll, in pixels at scale 1
_QUARTERS = 48.0  # of a roll
_MOST = 3_000  # notes of a roll
_LEAST_RANGE = 24  # semitones: a melody of three notes is no mountain range
_DRUMS = 12.0  # pixels below the others
_SIZE = re.compile(r'\bwidth="([\d.]+)" height="([\d.]+)"')


def thumbnail(engraver: Engraver, source: Path | str, width: int = 1600) -> Picture:
    """The picture of a file, or of the text of a score.

    Args:
        width: of the line of a score, in tenths of a millimetre; four of them are a pixel at scale 1.

    Raises:
        UnreadableError: there is nothing to draw.
    """
    if isinstance(source, Path):
        data = guards.read_bytes(source)
        if guards.is_mtf(data):
            data = mtf_to_midi(guards.decode(data).replace("\r\n", "\n"))
        if guards.sniff(data) == Format.MIDI:
            return roll(read_parts(parse_midi(data)))
    from clamp_desktop.engraving.engraver import Layout

    engraver.load(source, Layout(width, 100, 40, line=True))
    svg = engraver.page(1)
    size = _SIZE.search(svg)
    if size is None:
        raise UnreadableError("This score has no first line.")
    return Picture(svg, float(size[1]), float(size[2]))


def roll(parts: list[MidiPart]) -> Picture:
    """The beginning of a piece as bars, the higher the higher, drums along the lower edge.

    Raises:
        UnreadableError: there are no notes.
    """
    start = min((note.onset for part in parts for note in part.notes), default=None)
    if start is None:
        raise UnreadableError(NO_NOTES)
    shown = [(part.drums, _beginning(part, start)) for part in parts]
    tones = [note.pitch for drums, notes in shown if not drums for note in notes]
    low, high = min(tones, default=60), max(tones, default=60)
    spare = max(0, _LEAST_RANGE - (high - low)) / 2
    width, height = _ROLL
    floor = height - (_DRUMS if any(drums and notes for drums, notes in shown) else 0.0)
    step = floor / (high - low + 1 + 2 * spare)
    drawn = []
    for number, (drums, notes) in enumerate(shown):
        bars = []
        for note in notes:
            x = (note.onset - start) / _QUARTERS * width
            long = max(min(note.duration / _QUARTERS * width, width - x) - 0.5, 1.0)
            if drums:
                bars.append(_bar(x, floor + 3 + note.pitch % 3 * 3, 1.5, 2.0))
            else:
                bars.append(_bar(x, (high + spare - note.pitch) * step, long, max(step - 0.4, 1.0)))
        if bars:
            strength = 0.45 if drums else 1.0 - 0.2 * (number % 4)
            drawn.append(f'<path fill="{INK}" fill-opacity="{strength:g}" d="{"".join(bars)}"/>')
    return Picture(
        f'<svg xmlns="http://www.w3.org/2000/svg" version="1.2" baseProfile="tiny" width="{width:g}"'
        f' height="{height:g}" viewBox="0 0 {width:g} {height:g}">{"".join(drawn)}</svg>',
        width,
        height,
    )


def _beginning(part: MidiPart, start: float) -> list[Note]:
    return sorted(note for note in part.notes if note.onset < start + _QUARTERS)[:_MOST]


def _bar(x: float, y: float, width: float, height: float) -> str:
    return f"M{x:.1f} {y:.1f}h{width:.1f}v{height:.1f}h{-width:.1f}z"
