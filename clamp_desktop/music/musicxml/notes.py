"""The notes of a partwise MusicXML tree as they sound, and the signs along the way that facts are made of."""

from __future__ import annotations

import math
import re
import xml.etree.ElementTree as ET
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from clamp_desktop.music.notes import Note

_STEPS: Final = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}
_SNARE: Final = 38
_BEATS: Final = {
    "breve": 8.0, "whole": 4.0, "half": 2.0, "quarter": 1.0, "eighth": 0.5, "16th": 0.25, "32nd": 0.125,
}  # fmt: skip


@dataclass(slots=True)
class Word:
    """Text above or below a staff: ``marks_speed`` where a tempo stands with it."""

    onset: float
    measure: int
    text: str
    marks_speed: bool


@dataclass(slots=True)
class PartWalk:
    """What one part holds, in order. Onsets count quarter notes from the start, repeats not taken.

    Attributes:
        notes: pitched notes as they sound, tied ones joined, grace notes with length 0.
        drums: unpitched notes; the pitch is what the drum channel plays for them (38, a snare, where none
            is stated).
        staves: staves that hold notes.
        keys: (onset, fifths as they sound, mode or ``None``).
        metres: (onset, ``"3/4"``).
        sounds: (onset, quarter notes a minute) from playback marks.
        marks: (onset, quarter notes a minute) from printed metronome marks.
        syllables: verse → (text, whether the word goes on) in order.
    """

    id: str
    notes: list[Note] = field(default_factory=list)
    drums: list[Note] = field(default_factory=list)
    staves: set[str] = field(default_factory=set)
    keys: list[tuple[float, int, str | None]] = field(default_factory=list)
    metres: list[tuple[float, str]] = field(default_factory=list)
    sounds: list[tuple[float, float]] = field(default_factory=list)
    marks: list[tuple[float, float]] = field(default_factory=list)
    words: list[Word] = field(default_factory=list)
    syllables: dict[str, list[tuple[str, bool]]] = field(default_factory=dict)
    measures: int = 0
    length: float = 0.0


def walk_all(root: ET.Element) -> list[PartWalk]:
    """Go through every part of a score. Nothing in it makes this fail: what makes no sense is passed over."""
    drums: dict[str, int] = {}
    for settings in root.iterfind("part-list/score-part/midi-instrument"):
        number = _number(settings.findtext("midi-unpitched"))
        if number is not None and 1 <= number <= 128:
            drums[settings.get("id", "")] = round(number) - 1
    return [_Walker(part, drums).run() for part in root.iterfind("part")]


class _Walker:
    def __init__(self, part: ET.Element, drums: Mapping[str, int]) -> None:
        self.part = part
        self.drums = drums
        self.result = PartWalk(part.get("id", ""))
        self.divisions = 1.0
        self.shift = 0  # semitones from written to sounding
        self.start = self.now = self.furthest = self.chord_onset = 0.0
        self.ties: dict[int, int] = {}  # pitch → index of the note that is held

    def run(self) -> PartWalk:
        for index, measure in enumerate(self.part.iterfind("measure")):
            self.start = self.now = self.chord_onset = self.furthest
            for child in measure:
                tag = child.tag
                if tag == "note":
                    self._note(child)
                elif tag == "backup":
                    self.now = max(self.now - self._length(child), self.start)
                elif tag == "forward":
                    self.now += self._length(child)
                    self.furthest = max(self.furthest, self.now)
                elif tag == "attributes":
                    self._attributes(child)
                elif tag == "direction":
                    self._direction(child, index)
                elif tag == "sound":
                    self._sound(child, self.now)
            self.result.measures = index + 1
        self.result.length = self.furthest
        return self.result

    def _length(self, element: ET.Element) -> float:
        return max(_number(element.findtext("duration")) or 0.0, 0.0) / self.divisions

    def _note(self, note: ET.Element) -> None:
        found = {child.tag: child for child in note}
        grace, chord = "grace" in found, "chord" in found
        length = 0.0 if grace or "cue" in found else self._length(note)
        onset = self.chord_onset if chord else self.now
        if not chord and not grace:
            self.chord_onset = self.now
            self.now += length if "cue" not in found else self._length(note)
            self.furthest = max(self.furthest, self.now)
        if "rest" in found or "cue" in found or note.get("print-object") == "no":
            return
        staff = found.get("staff")
        self.result.staves.add((staff.text or "1") if staff is not None else "1")
        pitch = _pitch(found.get("pitch"))
        if pitch is None:
            instrument = found.get("instrument")
            drum = self.drums.get(instrument.get("id", ""), _SNARE) if instrument is not None else _SNARE
            self.result.drums.append(Note(onset, length, drum))
        else:
            self._sounding(found, note, Note(onset, length, min(max(pitch + self.shift, 0), 127)))
        if "lyric" in found:
            self._lyrics(note)

    def _sounding(self, found: dict[str, ET.Element], note: ET.Element, new: Note) -> None:
        notes = self.result.notes
        ties = {tie.get("type") for tie in note.findall("tie")}
        if not ties and "notations" in found:  # some programs only draw the tie
            ties = {tie.get("type") for tie in note.findall("notations/tied")}
        held = self.ties.pop(new.pitch, None)
        if held is not None and abs(sum(notes[held][:2]) - new.onset) < 1e-6:
            before = notes[held]
            notes[held] = Note(before.onset, before.duration + new.duration, before.pitch)
        else:
            held = len(notes)
            notes.append(new)
        if "start" in ties:
            self.ties[new.pitch] = held

    def _lyrics(self, note: ET.Element) -> None:
        for lyric in note.findall("lyric"):
            text = "".join(
                (child.text or "") if child.tag == "text" else " "
                for child in lyric
                if child.tag in ("text", "elision")
            )
            if text.strip():
                goes_on = lyric.findtext("syllabic") in ("begin", "middle")
                verse = lyric.get("number") or lyric.get("name") or "1"
                self.result.syllables.setdefault(verse, []).append((text.strip(), goes_on))

    def _attributes(self, attributes: ET.Element) -> None:
        divisions = _number(attributes.findtext("divisions"))
        if divisions and divisions > 0:
            self.divisions = divisions
        transpose = attributes.find("transpose")
        if transpose is not None:
            chromatic = _number(transpose.findtext("chromatic")) or 0.0
            octaves = _number(transpose.findtext("octave-change")) or 0.0
            self.shift = round(min(max(chromatic + 12 * octaves, -48), 48))
        for key in attributes.findall("key")[:1]:
            fifths = _number(key.findtext("fifths"))
            if fifths is not None:
                mode = (key.findtext("mode") or "").strip().lower() or None
                sounding = min(max(round(fifths), -7), 7) + _fifths_of(self.shift)
                self.result.keys.append((self.now, sounding, mode))
        for time in attributes.findall("time")[:1]:
            if metre := _metre(time):
                self.result.metres.append((self.now, metre))

    def _direction(self, direction: ET.Element, measure: int) -> None:
        onset = self.now + (_number(direction.findtext("offset")) or 0.0) / self.divisions
        sound = direction.find("sound")
        speed = sound is not None and self._sound(sound, onset)
        texts: list[str] = []
        for kind in direction.iterfind("direction-type"):
            for child in kind:
                if child.tag == "metronome":
                    bpm = _metronome(child)
                    if bpm:
                        self.result.marks.append((onset, bpm))
                    speed = True
                elif child.tag == "words" and child.text:
                    texts.append(child.text)
        if texts:
            text = " ".join("".join(texts).split())
            self.result.words.append(Word(onset, measure, text, speed))

    def _sound(self, sound: ET.Element, onset: float) -> bool:
        bpm = _number(sound.get("tempo"))
        if bpm is None or not 1 <= bpm <= 2000:
            return False
        self.result.sounds.append((onset, bpm))
        return True


def _number(text: str | None) -> float | None:
    if not text:
        return None
    try:
        value = float(text)
    except ValueError:
        return None
    return value if math.isfinite(value) and abs(value) < 1e7 else None


def _pitch(element: ET.Element | None) -> int | None:
    """MIDI number of a ``pitch``, as written; quarter tones fall to the nearer note."""
    if element is None:
        return None
    step = _STEPS.get((element.findtext("step") or "").strip().upper())
    octave = _number(element.findtext("octave"))
    if step is None or octave is None:
        return None
    return round(12 * (octave + 1) + step + (_number(element.findtext("alter")) or 0.0))


def _fifths_of(semitones: int) -> int:
    """What a transposition adds to a key signature: a clarinet's two semitones down take two sharps away."""
    return (semitones * 7 + 6) % 12 - 6


def _metre(time: ET.Element) -> str | None:
    """``"6/8"``, ``"3+2/8"``, ``"3/4+3/8"``; ``None`` without a number."""
    tops = [("".join((element.text or "").split())) for element in time.findall("beats")]
    units = [(element.text or "").strip() for element in time.findall("beat-type")]
    pairs = [
        (top, unit)
        for top, unit in zip(tops, units, strict=False)
        if top.replace("+", "").isdigit() and unit.isdigit() and int(unit) > 0
    ]
    if not pairs:
        return None
    if len({unit for _, unit in pairs}) == 1:
        return "+".join(top for top, _ in pairs) + "/" + pairs[0][1]
    return "+".join(f"{top}/{unit}" for top, unit in pairs)


def _metronome(mark: ET.Element) -> float | None:
    """Quarter notes a minute of a printed mark; ``None`` where it equates two note values."""
    beat = _BEATS.get((mark.findtext("beat-unit") or "").strip())
    digits = re.search(r"\d+(?:\.\d+)?", mark.findtext("per-minute") or "")
    rate = _number(digits.group()) if digits else None
    if beat is None or not rate or not 1 <= rate <= 2000:
        return None
    dots = len(mark.findall("beat-unit-dot"))
    return round(rate * beat * (2 - 0.5**dots), 2)
