"""What an MEI score says of its piece: its header, score definitions, measures and verses.

Source: the MEI guidelines (music-encoding.org/guidelines).
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator

from clamp_desktop.music.filling import filled
from clamp_desktop.music.humdrum.facts import natural_order
from clamp_desktop.music.instruments import from_name, from_names, from_program
from clamp_desktop.music.notes import Note, note_facts
from clamp_desktop.music.piece import Facts, Key
from clamp_desktop.music.tempo import is_tempo_text

_SIGNATURE = re.compile(r"(\d{1,2})([sf])")
_TONICS = {"": "", "s": "#", "f": "b", "n": ""}
_POETS = frozenset(("lyricist", "librettist", "poet", "author"))
_MARK = re.compile(r"\s*[(\[]?[\ue000-\uf8ff♩].*")  # a metronome mark: a note, an equals sign, a number
_SYMBOLS = {"common": "4/4", "cut": "2/2"}
_UNITS = {"1": 4.0, "2": 2.0, "4": 1.0, "8": 0.5, "16": 0.25}


def mei_facts(root: ET.Element, notes: list[Note], duration: float, name: str) -> Facts:
    """All facts.

    Args:
        root: the document without namespaces.
        notes: of the score, not empty.
        duration: seconds.
        name: of the file.
    """
    words, bpm = _tempo(root)
    stated: dict[str, object] = {
        "title": _title(root),
        "composer": _people(root, frozenset(("composer",))),
        "lyricist": _people(root, _POETS),
        "lyrics": _lyrics(root),
        "key": _stated_key(root),
        "metres": tuple(dict.fromkeys(_metres(root))),
        "tempo_bpm": bpm,
        "tempo_words": words,
        "instruments": _instruments(root),
        "parts": len({staff.get("n") for staff in root.iter("staff") if staff.find(".//note") is not None}),
        "measures": sum(1 for _ in root.iter("measure")),
        "duration": round(duration, 3),
        **note_facts(notes),
    }
    return filled(stated, notes, _signature(root), name)


def _text(element: ET.Element | None) -> str:
    return " ".join("".join(element.itertext()).split()) if element is not None else ""


def _title(root: ET.Element) -> str | None:
    """The main title of the file, else of the work, with its subtitle."""
    for path in (
        ".//fileDesc/titleStmt",
        ".//workList/work",
        ".//workDesc//titleStmt",
        ".//source/titleStmt",
    ):
        for statement in root.iterfind(path):
            titles = [
                (element.get("type", "main"), _text(element)) for element in statement.iterfind("title")
            ]
            main = next(
                (text for kind, text in titles if text and kind not in ("subtitle", "subordinate")), ""
            )
            below = next((text for kind, text in titles if text and kind in ("subtitle", "subordinate")), "")
            if main and not main.lower().endswith((".krn", ".mei", ".xml", ".mxl", ".musicxml")):
                return f"{main}: {below}" if below and below not in main else main
    return None


def _people(root: ET.Element, roles: frozenset[str]) -> str | None:
    """Names with a role in the header, of the file or of the work."""
    names: dict[str, None] = {}
    for head in root.iter("meiHead"):
        for element in head.iter():
            if (element.tag in roles or element.get("role", "").lower() in roles) and (
                text := _text(element)
            ):
                inner = [_text(child) for child in element.iterfind(".//persName")]
                names.update(dict.fromkeys(map(natural_order, inner or [text])))
    return ", ".join(list(names)[:3]) or None


def _stated_key(root: ET.Element) -> Key | None:
    for element in _definitions(root, "keySig"):
        step = element.get("key.pname") or element.get("pname")
        mode = element.get("key.mode") or element.get("mode")
        accidental = element.get("key.accid") or element.get("accid") or ""
        if step and step.lower() in "abcdefg" and mode:
            return Key(step.upper() + _TONICS.get(accidental, ""), mode.lower())
    return None


def _signature(root: ET.Element) -> int | None:
    """Sharps of the first key signature, negative for flats."""
    for element in _definitions(root, "keySig"):
        sign = element.get("key.sig") or element.get("keysig") or element.get("sig")
        if sign == "0":
            return 0
        if sign and (match := _SIGNATURE.fullmatch(sign)):
            return int(match[1]) * (1 if match[2] == "s" else -1)
    return None


def _metres(root: ET.Element) -> Iterator[str]:
    for element in _definitions(root, "meterSig"):
        count = element.get("meter.count") or element.get("count")
        unit = element.get("meter.unit") or element.get("unit")
        if count and unit and count.strip("0") and unit.strip("0"):
            yield f"{count}/{unit}"
        elif symbol := _SYMBOLS.get(element.get("meter.sym") or element.get("sym") or ""):
            yield symbol


def _definitions(root: ET.Element, tag: str) -> Iterator[ET.Element]:
    """Elements that may define a key or a metre, in the order of the document."""
    return (element for element in root.iter() if element.tag in ("scoreDef", "staffDef", tag))


def _tempo(root: ET.Element) -> tuple[str | None, float | None]:
    """The words of the first tempo mark, and quarters a minute where stated."""
    marks = (_text(element) for element in root.iter("tempo"))
    words = next((_MARK.sub("", mark).strip() for mark in marks if is_tempo_text(mark)), None)
    return words or None, next((bpm for element in root.iter() if (bpm := _bpm(element))), None)


def _bpm(element: ET.Element) -> float | None:
    try:
        if value := element.get("midi.bpm"):
            return _sane(float(value))
        if value := element.get("midi.mspb"):
            return _sane(6e7 / float(value))
        if value := element.get("mm"):
            dots = 1.5 if element.get("mm.dots", "0") != "0" else 1.0
            return _sane(float(value) * _UNITS[element.get("mm.unit", "4")] * dots)
    except (ValueError, KeyError, ZeroDivisionError):
        return None
    return None


def _sane(bpm: float) -> float | None:
    return round(bpm, 2) if 5 <= bpm <= 1000 else None


def _instruments(root: ET.Element) -> tuple[str, ...]:
    """Ids in score order, of the labels of staves and groups, else of their MIDI instruments."""
    labels: list[str] = []
    programs: list[str | None] = []
    for group in root.iter("staffGrp"):
        for staff in group.iterfind("staffDef"):
            own = staff.get("label") or _text(staff.find("label"))
            labels.append(own or group.get("label") or _text(group.find("label")))
            instrument = staff.find(".//instrDef")
            programs.append(_program(instrument if instrument is not None else group.find("instrDef")))
    found = (name or program for name, program in zip(from_names(labels), programs, strict=True))
    return tuple(dict.fromkeys(id_ for id_ in found if id_))


def _program(instrument: ET.Element | None) -> str | None:
    if instrument is None:
        return None
    number = instrument.get("midi.instrnum", "")
    if number.isdigit() and int(number) < 128:
        return from_program(int(number), drums=instrument.get("midi.channel") == "10")
    return from_name(instrument.get("midi.instrname", "").replace("_", " "))


def _lyrics(root: ET.Element) -> str | None:
    """The words under the staff that sings most, a line a verse."""
    sung: dict[tuple[str, str], list[tuple[str, bool]]] = {}
    for staff in root.iter("staff"):
        for verse in staff.iter("verse"):
            key = staff.get("n", "1"), verse.get("n", "1")
            for syllable in verse.iter("syl"):
                goes_on = syllable.get("con") == "d" or syllable.get("wordpos") in ("i", "m")
                sung.setdefault(key, []).append((_text(syllable), goes_on))
    staves: dict[str, list[str]] = {}
    for (staff_number, _), syllables in sorted(sung.items()):
        staves.setdefault(staff_number, []).append(_running(syllables))
    return "\n".join(max(staves.values(), key=lambda texts: sum(map(len, texts)), default=[])) or None


def _running(syllables: Iterable[tuple[str, bool]]) -> str:
    text = "".join(word.strip("-_") + ("" if goes_on else " ") for word, goes_on in syllables)
    return " ".join(text.split())
