"""A score tree that the ABC converter stumbles over → one that it can follow, with as little lost as can be.

The converter takes many things for granted: whole numbers, known accidentals and metronome marks, a start for
every stop. Each function here looks after one of them. Used only where the untouched tree gives nothing.
"""

from __future__ import annotations

import copy
import math
import re
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterable
from fractions import Fraction
from typing import Final

_ACCIDENTALS: Final = frozenset(
    ("double-flat", "flat-flat", "flat", "natural", "sharp", "sharp-sharp", "double-sharp")
)
_SPANS: Final = frozenset(("down", "up", "crescendo", "diminuendo", "start", "stop"))
_MODES: Final = frozenset(("maj", "ion", "m", "min", "aeo", "mix", "dor", "phr", "lyd", "loc", "non"))
_TYPES: Final = {
    "maxima": Fraction(32), "long": Fraction(16), "breve": Fraction(8), "whole": Fraction(4), "half":
    Fraction(2),
    "quarter": Fraction(1), "eighth": Fraction(1, 2), "16th": Fraction(1, 4), "32nd": Fraction(1, 8),
    "64th": Fraction(1, 16), "128th": Fraction(1, 32), "256th": Fraction(1, 64),
}  # fmt: skip
_BARE_MEASURE: Final = frozenset(("note", "backup", "forward", "attributes", "barline"))
_BARE_NOTE: Final = frozenset(
    (
        "pitch",
        "rest",
        "unpitched",
        "duration",
        "voice",
        "type",
        "dot",
        "staff",
        "chord",
        "grace",
        "tie",
        "accidental",
    )
)


def is_reasonable(root: ET.Element) -> bool:
    """Whether no number in the tree would make the converter write signs by the million."""
    return (
        all((_number(octave.text) or 0) < 16 for octave in root.iter("octave"))
        and all((_number(octave.text) or 0) < 16 for octave in root.iter("display-octave"))
        and all((_number(tremolo.text) or 0) < 9 for tremolo in root.iter("tremolo"))
        and all(len(lyric.get("number", "")) < 20 for lyric in root.iter("lyric"))
        and all(_verse(lyric) < 100 for lyric in root.iter("lyric"))
    )


def _verse(lyric: ET.Element) -> float:
    return _number(re.sub(r"^.*verse", "", lyric.get("number", "1"))) or 0


def mended(root: ET.Element) -> ET.Element:
    """A copy with every sign that the converter cannot follow repaired or left out."""
    root = copy.deepcopy(root)
    _part_list(root)
    for part in root.iterfind("part"):
        _voices(part)
        for measure in part.iterfind("measure"):
            for mend in _MEASURE_MENDERS:
                mend(measure)
        _divisions(part)
        _staves(part)
    return root


def bare(root: ET.Element) -> ET.Element:
    """A mended copy with nothing left but notes, rests, keys, metres, clefs and barlines."""
    root = mended(root)
    for measure in root.iterfind("part/measure"):
        _keep(measure, lambda child: child.tag in _BARE_MEASURE)
        for note in measure.iterfind("note"):
            _keep(note, lambda child: child.tag in _BARE_NOTE)
        for barline in measure.iterfind("barline"):
            _keep(barline, lambda child: child.tag in ("bar-style", "repeat"))
    return root


def _keep(parent: ET.Element, wanted: Callable[[ET.Element], bool]) -> None:
    """Drop the children that are not wanted."""
    for child in [child for child in parent if not wanted(child)]:
        parent.remove(child)


def _number(text: str | None) -> float | None:
    try:
        value = float(text or "")
    except ValueError:
        return None
    return value if math.isfinite(value) and abs(value) < 1e9 else None


def _whole(parent: ET.Element, path: str, low: int, high: int) -> None:
    """Round a number to a whole one within bounds; drop what is no number."""
    holders = list(parent.iterfind(path.rpartition("/")[0])) if "/" in path else [parent]
    for holder in holders:
        for element in holder.findall(path.rpartition("/")[2]):
            value = _number(element.text)
            if value is None:
                holder.remove(element)
            else:
                element.text = str(round(min(max(value, low), high)))


def _part_list(root: ET.Element) -> None:
    """One score-part for each part, in the same order; sound settings are not needed."""
    listed = root.find("part-list")
    known = {entry.get("id", ""): entry for entry in root.iterfind("part-list/score-part")}
    parts = [part.get("id", "") for part in root.iterfind("part")]
    for entry in known.values():
        _keep(entry, lambda child: child.tag in ("part-name", "part-abbreviation"))
    if listed is not None and list(known) == parts:
        return
    fresh = ET.Element("part-list")
    for name in parts:
        fresh.append(known[name] if name in known else ET.Element("score-part", {"id": name}))
    if listed is not None:
        root.remove(listed)
    first = next((i for i, child in enumerate(root) if child.tag == "part"), len(root))
    root.insert(first, fresh)


def _voices(part: ET.Element) -> None:
    """Voices and staves as numbers; a voice called "soprano" gets the next free one."""
    names: dict[str, str] = {}
    for note in part.iterfind("measure/note"):
        voice = note.find("voice")
        if voice is not None:
            name = (voice.text or "1").strip()
            if not re.fullmatch(r"\d{1,4}", name):
                name = names.setdefault(name, str(500 + len(names)))
            voice.text = name
        _whole(note, "staff", 1, 99)


def _attributes(measure: ET.Element) -> None:
    for attributes in measure.iterfind("attributes"):
        _keep(attributes, lambda child: child.tag not in ("measure-style", "staff-details"))
        for path in ("transpose/chromatic", "transpose/octave-change"):
            _whole(attributes, path, -48, 48)
        _whole(attributes, "key/fifths", -7, 7)
        for key in attributes.iterfind("key"):
            _keep(key, lambda child: child.tag != "mode" or (child.text or "").strip().lower()[:3] in _MODES)
        for clef in attributes.iterfind("clef"):
            _whole(clef, "clef-octave-change", -2, 2)
        _keep(attributes, lambda child: child.tag != "clef" or bool(child.findtext("sign")))
        _keep(attributes, lambda child: child.tag != "time" or _time(child))


def _time(time: ET.Element) -> bool:
    """Metres as one whole number over another: 3+2 over 8 becomes 5 over 8. False without one."""
    beats, unit = time.find("beats"), time.find("beat-type")
    if beats is None or unit is None:
        return beats is None
    terms = re.findall(r"\d{1,3}", beats.text or "")
    bottom = re.fullmatch(r"\s*(\d{1,3})\s*", unit.text or "")
    if not terms or not bottom or not int(bottom.group(1)):
        return False
    beats.text, unit.text = str(sum(map(int, terms))), bottom.group(1)
    return True


def _notes(measure: ET.Element) -> None:
    before = False
    for note in measure.iterfind("note"):
        if not before or note.find("rest") is not None:
            _keep(note, lambda child: child.tag != "chord")
        before = note.find("rest") is None
        _whole(note, "pitch/octave", -1, 12)
        _whole(note, "pitch/alter", -2, 2)
        _whole(note, "unpitched/display-octave", -1, 12)
        _keep(note, lambda child: child.tag != "accidental" or (child.text or "") in _ACCIDENTALS)
        _keep(note, lambda child: child.tag != "time-modification" or _time_modification(child))
        if (note.findtext("pitch/step") or "C").strip().upper() not in "ABCDEFG":
            _keep(note, lambda child: child.tag != "pitch")
            ET.SubElement(note, "rest")
        _notations(note)
        _lyrics(note)


def _time_modification(element: ET.Element) -> bool:
    return all(
        re.fullmatch(r"[1-9]\d{0,2}", (element.findtext(tag) or "").strip())
        for tag in ("actual-notes", "normal-notes")
    )


def _notations(note: ET.Element) -> None:
    in_tuplet = note.find("time-modification") is not None
    for notations in note.iterfind("notations"):
        _keep(notations, lambda child: child.tag != "tuplet" or in_tuplet)
        for ornaments in notations.iterfind("ornaments"):
            _keep(
                ornaments, lambda child: child.tag != "tremolo" or (child.text or "").strip() in set("1234")
            )


def _lyrics(note: ET.Element) -> None:
    """Verses as numbers; "chorus" and the like get the first that is free."""
    taken: set[str] = set()
    for lyric in note.iterfind("lyric"):
        number = re.sub(r"^.*verse", "", lyric.get("number", "1"))
        if not re.fullmatch(r"\d{1,2}", number) or number in taken:
            number = next(str(n) for n in range(1, 1000) if str(n) not in taken)
        lyric.set("number", number)
        taken.add(number)


def _directions(measure: ET.Element) -> None:
    _keep(measure, lambda child: child.tag != "sound" or _sound(child))
    for direction in measure.iterfind("direction"):
        _whole(direction, "staff", 1, 99)
        _keep(direction, lambda child: child.tag != "sound" or _sound(child))
        for kind in direction.iterfind("direction-type"):
            _keep(kind, _followable)
            for words in kind.iterfind("words"):
                if _number(words.get("default-y", "0")) is None:
                    del words.attrib["default-y"]
    for harmony in measure.findall("harmony"):
        if (harmony.findtext("kind") or "").count("-") > 1:
            measure.remove(harmony)


def _sound(sound: ET.Element) -> bool:
    return "tempo" not in sound.attrib or (_number(sound.get("tempo")) or 0) > 0


def _followable(child: ET.Element) -> bool:
    """Whether the converter knows what to do with this kind of direction."""
    if child.tag in ("wedge", "octave-shift", "pedal"):
        return child.get("type", "") in _SPANS
    if child.tag == "metronome":
        found = re.search(r"[.\d]+", child.findtext("per-minute") or "")
        return found is not None and (_number(found.group()) or 0) > 0
    return True


def _durations(measure: ET.Element) -> None:
    for tag in ("backup", "forward"):
        for move in measure.findall(tag):
            _whole(move, "duration", 0, 10**6)
            if move.find("duration") is None:
                measure.remove(move)
    for note in measure.iterfind("note"):
        _whole(note, "duration", 0, 10**6)


_MEASURE_MENDERS: Final = (_attributes, _notes, _directions, _durations)


def _divisions(part: ET.Element) -> None:
    """A number of divisions from the first measure on, and a length for notes that only state their shape."""
    divisions = 0
    for i, measure in enumerate(part.iterfind("measure")):
        for attributes in measure.iterfind("attributes"):
            _whole(attributes, "divisions", 1, 10**5)
            divisions = int(attributes.findtext("divisions") or divisions)
        if i == 0 and divisions == 0:
            divisions = 16
            attributes = measure.find("attributes") or ET.Element("attributes")
            if attributes not in list(measure):
                measure.insert(0, attributes)
            ET.SubElement(attributes, "divisions").text = str(divisions)
        for note in measure.iterfind("note"):
            if note.find("duration") is None and note.find("grace") is None:
                length = _TYPES.get((note.findtext("type") or "quarter").strip(), Fraction(1)) * divisions
                ET.SubElement(note, "duration").text = str(max(round(length), 1))


def _staves(part: ET.Element) -> None:
    """Clefs for every staff that has notes, and no sign that belongs to a staff without any."""
    used = {note.findtext("staff") or "1" for note in part.iterfind("measure/note")}
    clefs: set[str] = set()
    for i, measure in enumerate(part.iterfind("measure")):
        for attributes in measure.iterfind("attributes"):
            _keep(attributes, lambda child: child.tag != "clef" or child.get("number", "1") in used)
            if i == 0:
                clefs.update(clef.get("number", "1") for clef in attributes.iterfind("clef"))
        for child in measure:
            if child.tag in ("direction", "harmony") and (child.findtext("staff") or "1") not in used:
                _keep(child, lambda grandchild: grandchild.tag != "staff")
    first = part.find("measure/attributes")
    if first is not None:
        _add_clefs(first, sorted(used - clefs))


def _add_clefs(attributes: ET.Element, staves: Iterable[str]) -> None:
    for staff in staves:
        clef = ET.SubElement(attributes, "clef", {"number": staff})
        ET.SubElement(clef, "sign").text = "G"
        ET.SubElement(clef, "line").text = "2"
