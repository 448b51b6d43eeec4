"""Bars of notation as MusicXML."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final
from xml.sax.saxutils import escape

from clamp_desktop.music.writing.spelling import Accidentals, spell
from clamp_desktop.music.writing.splitting import Piece, pieces_of
from clamp_desktop.music.writing.staves import Clef, clefs_of
from clamp_desktop.music.writing.ticks import QUARTER, Bar, Staff, WrittenPart

_FLAGGED: Final = frozenset({"eighth", "16th", "32nd", "64th"})
# General MIDI percussion → place on the staff, and whether its head is a cross.
_DRUMS: Final = {
    35: ("E", 4, False), 36: ("F", 4, False), 37: ("C", 5, True), 38: ("C", 5, False), 39: ("C", 5, True),
    40: ("C", 5, False), 41: ("G", 4, False), 42: ("G", 5, True), 43: ("A", 4, False), 44: ("D", 4, True),
    45: ("B", 4, False), 46: ("G", 5, True), 47: ("D", 5, False), 48: ("D", 5, False), 49: ("A", 5, True),
    50: ("E", 5, False), 51: ("F", 5, True), 52: ("B", 5, True), 53: ("F", 5, True), 55: ("B", 5, True),
    57: ("B", 5, True), 59: ("F", 5, True),
}  # fmt: skip
_HEADER: Final = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<!DOCTYPE score-partwise PUBLIC "-//Recordare//DTD MusicXML 4.0 Partwise//EN"'
    ' "http://www.musicxml.org/dtds/partwise.dtd">\n'
)


@dataclass(frozen=True, slots=True)
class WrittenBar:
    """A bar and what holds from it on.

    Attributes:
        fifths: of the key signature.
        bpm: quarters a minute, so that it lasts as long as it is played.
        tempo: what a mark says, quarters a minute; ``None`` for no mark.
        number: as people count.
    """

    bar: Bar
    fifths: int
    bpm: float
    tempo: int | None
    number: int


def score(parts: Sequence[WrittenPart], bars: Sequence[WrittenBar], title: str = "") -> str:
    """The document."""
    lines = [_HEADER, '<score-partwise version="4.0">']
    if title:
        lines.append(f"<work><work-title>{_text(title)}</work-title></work>")
    lines.append("<part-list>")
    for number, part in enumerate(parts, 1):
        lines.append(
            f'<score-part id="P{number}"><part-name>{_text(part.name)}</part-name>'
            f'<score-instrument id="P{number}-I"><instrument-name>{_text(part.name)}</instrument-name>'
            f'</score-instrument><midi-instrument id="P{number}-I">'
            f"<midi-channel>{10 if part.drums else 1 + (number - 1) % 9}</midi-channel>"
            f"<midi-program>{part.program + 1}</midi-program></midi-instrument></score-part>"
        )
    lines.append("</part-list>")
    for number, part in enumerate(parts, 1):
        lines.append(f'<part id="P{number}">')
        lines += _Writer(part, first=number == 1).bars(bars)
        lines.append("</part>")
    lines.append("</score-partwise>\n")
    return "\n".join(lines)


class _Writer:
    """One part."""

    def __init__(self, part: WrittenPart, first: bool) -> None:
        self._part = part
        self._first = first
        self._accidentals = [Accidentals() for _ in part.staves]
        self._clefs: list[list[Clef]] = []

    def bars(self, bars: Sequence[WrittenBar]) -> Iterator[str]:
        edges = [one.bar.start for one in bars]
        self._clefs = [
            clefs_of(_pitches(staff, edges), staff.drums, self._part.program) for staff in self._part.staves
        ]
        before: WrittenBar | None = None
        for place, one in enumerate(bars):
            yield f'<measure number="{one.number}">'
            yield from self._attributes(one, before, place)
            if self._first:
                yield from _tempo(one, before)
            for accidentals in self._accidentals:
                accidentals.begin(one.fifths)
            yield from self._voices(one)
            if place == len(bars) - 1:
                yield '<barline location="right"><bar-style>light-heavy</bar-style></barline>'
            yield "</measure>"
            before = one

    def _attributes(self, one: WrittenBar, before: WrittenBar | None, place: int) -> Iterator[str]:
        said = []
        if before is None:
            said.append(f"<divisions>{QUARTER}</divisions>")
        if (before is None or before.fifths != one.fifths) and not self._part.drums:
            said.append(f"<key><fifths>{one.fifths}</fifths></key>")
        bar = one.bar
        if before is None or (before.bar.beats, before.bar.unit) != (bar.beats, bar.unit):
            said.append(f"<time><beats>{bar.beats}</beats><beat-type>{bar.unit}</beat-type></time>")
        if before is None and len(self._part.staves) > 1:
            said.append(f"<staves>{len(self._part.staves)}</staves>")
        said += [
            _clef(clefs[place], number)
            for number, clefs in enumerate(self._clefs, 1)
            if before is None or clefs[place] != clefs[place - 1]
        ]
        if said:
            yield f"<attributes>{''.join(said)}</attributes>"

    def _voices(self, one: WrittenBar) -> Iterator[str]:
        begun = False
        for number, staff in enumerate(self._part.staves):
            for place, voice in enumerate(staff.voices):
                pieces = pieces_of(voice, one.bar)
                silent = all(not piece.pitches for piece in pieces)
                if place and silent:
                    continue
                if begun:
                    yield f"<backup><duration>{one.bar.length}</duration></backup>"
                begun = True
                yield from self._voice(pieces, one, number, 4 * number + place + 1, place)

    def _voice(
        self, pieces: Sequence[Piece], one: WrittenBar, staff: int, voice: int, place: int
    ) -> Iterator[str]:
        beams = _beams(pieces, one.bar)
        for piece, beam in zip(pieces, beams, strict=True):
            if not piece.pitches and place and piece.tuplet is None:
                yield f"<forward><duration>{piece.length}</duration>{self._where(staff, voice)}</forward>"
            elif not piece.pitches:
                rest = '<rest measure="yes"/>' if piece.whole_bar else "<rest/>"
                sign = "" if piece.whole_bar else _sign(piece)
                hidden = ' print-object="no"' if place else ""
                yield (
                    f"<note{hidden}>{rest}<duration>{piece.length}</duration><voice>{voice}</voice>{sign}"
                    f"{_modification(piece)}{self._staff(staff)}{_notations(piece, first=True)}</note>"
                )
            else:
                yield from self._chord(piece, one.fifths, staff, voice, beam)

    def _chord(self, piece: Piece, fifths: int, staff: int, voice: int, beam: str) -> Iterator[str]:
        for number, pitch in enumerate(sorted(piece.pitches)):
            chord = "<chord/>" if number else ""
            ties = ('<tie type="stop"/>' if piece.tied_on else "") + (
                '<tie type="start"/>' if piece.ties else ""
            )
            head = accidental = ""
            if self._part.drums:
                letter, octave, cross = _DRUMS.get(pitch, ("C", 5, True))
                sound = (
                    f"<unpitched><display-step>{letter}</display-step>"
                    f"<display-octave>{octave}</display-octave></unpitched>"
                )
                head = "<notehead>x</notehead>" if cross else ""
            else:
                spelled = spell(pitch, fifths)
                letter, alteration, octave = spelled
                alter = f"<alter>{alteration}</alter>" if alteration else ""
                sound = f"<pitch><step>{letter}</step>{alter}<octave>{octave}</octave></pitch>"
                sign = self._accidentals[staff].sign(spelled, piece.tied_on)
                accidental = f"<accidental>{sign}</accidental>" if sign else ""
            shape = _sign(piece)
            yield (
                f"<note>{chord}{sound}<duration>{piece.length}</duration>{ties}<voice>{voice}</voice>{shape}"
                f"{accidental}{_modification(piece)}{head}{self._staff(staff)}{beam if not number else ''}"
                f"{_notations(piece, first=not number)}</note>"
            )

    def _staff(self, staff: int) -> str:
        return f"<staff>{staff + 1}</staff>" if len(self._part.staves) > 1 else ""

    def _where(self, staff: int, voice: int) -> str:
        return f"<voice>{voice}</voice>{self._staff(staff)}"


def _tempo(one: WrittenBar, before: WrittenBar | None) -> Iterator[str]:
    """How fast this bar goes, for whoever plays; a mark for readers where there is one."""
    if before is not None and abs(before.bpm - one.bpm) < 0.01 and one.tempo is None:
        return
    mark = ""
    if one.tempo is not None:
        mark = (
            '<direction-type><metronome parentheses="no"><beat-unit>quarter</beat-unit>'
            f"<per-minute>{one.tempo}</per-minute></metronome></direction-type>"
        )
    else:
        mark = "<direction-type><words/></direction-type>"
    yield f'<direction placement="above">{mark}<sound tempo="{one.bpm:.4f}"/></direction>'


def _pitches(staff: Staff, edges: Sequence[int]) -> list[list[int]]:
    """What is struck on a staff in each bar."""
    found: list[list[int]] = [[] for _ in edges]
    for voice in staff.voices:
        for event in voice:
            found[max(bisect_right(edges, event.start) - 1, 0)] += event.pitches
    return found


def _clef(clef: Clef, number: int) -> str:
    sign, line, octave = clef
    shift = f"<clef-octave-change>{octave}</clef-octave-change>" if octave else ""
    return f'<clef number="{number}"><sign>{sign}</sign><line>{line}</line>{shift}</clef>'


def _sign(piece: Piece) -> str:
    return f"<type>{piece.kind}</type>" + "<dot/>" * piece.dots


def _modification(piece: Piece) -> str:
    if piece.tuplet is None:
        return ""
    return (
        f"<time-modification><actual-notes>{piece.tuplet.actual}</actual-notes>"
        f"<normal-notes>{piece.tuplet.normal}</normal-notes></time-modification>"
    )


def _notations(piece: Piece, first: bool) -> str:
    said = ('<tied type="stop"/>' if piece.tied_on else "") + ('<tied type="start"/>' if piece.ties else "")
    if piece.tuplet is not None and first:
        said += '<tuplet type="start" bracket="yes"/>' if piece.tuplet.first else ""
        said += '<tuplet type="stop"/>' if piece.tuplet.last else ""
    return f"<notations>{said}</notations>" if said else ""


def _beams(pieces: Sequence[Piece], bar: Bar) -> list[str]:
    """A beam for notes with flags that follow each other within a beat; two beats of eighths in four-four."""
    beat = bar.beat
    if not bar.compound and bar.unit == 4:
        beat = QUARTER
    groups: list[list[int]] = []
    for number, piece in enumerate(pieces):
        joined = (
            groups
            and groups[-1][-1] == number - 1
            and piece.pitches
            and piece.kind in _FLAGGED
            and (piece.start - bar.start) // beat == (pieces[number - 1].start - bar.start) // beat
        )
        if joined:
            groups[-1].append(number)
        elif piece.pitches and piece.kind in _FLAGGED:
            groups.append([number])
    beams = [""] * len(pieces)
    for group in groups:
        if len(group) > 1:
            for number in group:
                word = "begin" if number == group[0] else "end" if number == group[-1] else "continue"
                beams[number] = f'<beam number="1">{word}</beam>'
    return beams


def _text(text: str) -> str:
    """Words without what XML does not allow."""
    return escape("".join(one for one in text if one.isprintable()))
