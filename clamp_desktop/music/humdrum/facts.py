"""What a Humdrum file says of its piece: reference records, interpretations, sung words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from clamp_desktop.music.filling import filled
from clamp_desktop.music.humdrum.lines import Humdrum
from clamp_desktop.music.instruments import from_name, from_names
from clamp_desktop.music.notes import Note, note_facts
from clamp_desktop.music.piece import Facts, Key
from clamp_desktop.music.tempo import is_tempo_text
from clamp_desktop.music.titles import from_file_name

_MODES = {
    "": "", "ion": "major", "dor": "dorian", "phr": "phrygian", "lyd": "lydian", "mix": "mixolydian",
    "aeo": "minor", "loc": "locrian",
}  # fmt: skip
_KEY = re.compile(r"\*([A-Ga-g])([#-]?):([a-z]{0,3})")
_METRE = re.compile(r"\*M([1-9]\d?(?:\+\d{1,2})*/[1-9]\d{0,2})(?:%\d+)?")
_TEMPO = re.compile(r"\*MM(\d{1,3}(?:\.\d+)?)")
_MARK = re.compile(
    r"\[?(?P<unit>whole|half|quarter|eighth|16th)(?P<dot>[-. ]?dot|\.)?\]?\s*=?\s*(?P<bpm>\d{2,3})"
)
_METRONOME = re.compile(r"\bm[. ]*m\b.*|\bmetr\w*.*", re.IGNORECASE)
_UNITS = {"whole": 4.0, "half": 2.0, "quarter": 1.0, "eighth": 0.5, "16th": 0.25}
_SHARPS = re.compile(r"\*k\[((?:[a-g](?:#|-|n))*)\]")


def kern_facts(score: Humdrum, notes: list[Note], duration: float, name: str) -> Facts:
    """All facts.

    Args:
        notes: of the score, not empty.
        duration: seconds.
        name: of the file.
    """
    signs = [sign for _, sign in interpretations(score)]
    words, bpm = stated_tempo(score)
    stated: dict[str, object] = {
        "title": _title(score),
        "composer": _people(score, "COM"),
        "lyricist": _people(score, "LYR"),
        "lyrics": _lyrics(score),
        "genre": _stated(score, "AGN"),  # genre; Humdrum reference records
        "origin": _stated(score, "OCY", "ARE", "OPC"),  # country, region and place of composition
        "key": next((key for sign in signs if (key := _stated_key(sign))), None),
        "metres": tuple(dict.fromkeys(match[1] for sign in signs if (match := _METRE.fullmatch(sign)))),
        "tempo_bpm": bpm,
        "tempo_words": words,
        "instruments": tuple(dict.fromkeys(id_ for id_ in spine_instruments(score).values() if id_)),
        "parts": sum(kind.startswith("**kern") for kind in score.kinds),
        "measures": _measures(score),
        "duration": round(duration, 3),
        **note_facts(notes),
    }
    return filled(stated, notes, _signature(signs), name)


def _stated(score: Humdrum, *records: str) -> str | None:
    values = dict.fromkeys(
        " ".join(value.split()) for name in records for value in score.records.get(name, [])
    )
    return "; ".join(value for value in values if value) or None


def interpretations(score: Humdrum) -> Iterator[tuple[int, str]]:
    """Interpretations of the kern spines, with their spines."""
    kern = {i for i, kind in enumerate(score.kinds) if kind.startswith("**kern")}
    for line, cells in score.cells():
        if line.startswith("*"):
            yield from ((spine, cell) for spine, cell in cells if spine in kern and cell != "*")


def _stated_key(sign: str) -> Key | None:
    match = _KEY.fullmatch(sign)
    if not match or match[3] not in _MODES:
        return None
    tonic = match[1].upper() + match[2].replace("-", "b")
    return Key(tonic, _MODES[match[3]] or ("minor" if match[1].islower() else "major"))


def _signature(signs: list[str]) -> int | None:
    """Sharps of the first key signature, negative for flats."""
    for sign in signs:
        if match := _SHARPS.fullmatch(sign):
            return match[1].count("#") - match[1].count("-")
    return None


def _title(score: Humdrum) -> str | None:
    """The title, after the name of the larger work or collection where there is one."""
    own = first_record(score, "OTL")
    whole = first_record(score, "OPR") or first_record(score, "GTL")
    if own and own.lower().endswith((".krn", ".kern")):
        own = from_file_name(own)
    if own and whole and whole.lower() not in own.lower():
        return own if own.lower() in whole.lower() else f"{whole}: {own}"
    return own or whole


def first_record(score: Humdrum, record: str) -> str | None:
    """The first value of a record, in the original language where several are given (``OTL@@DE``)."""
    marked = [key for key in score.records if key.startswith(record + "@@")]
    others = [key for key in score.records if key.startswith(record + "@") and key not in marked]
    for key in (record, *marked, *others):
        if values := score.records.get(key):
            return " ".join(values[0].split())
    return None


def _people(score: Humdrum, record: str) -> str | None:
    return ", ".join(dict.fromkeys(map(natural_order, score.records.get(record, [])))) or None


def natural_order(name: str) -> str:
    """ "Chopin, Fryderyk" → "Fryderyk Chopin"."""
    # Cataloguers set what they concluded in brackets: "[Chopin], [Fryderyk]".
    parts = [part.strip() for part in name.replace("[", "").replace("]", "").split(",")]
    return f"{parts[1]} {parts[0]}" if len(parts) == 2 and all(parts) else " ".join(", ".join(parts).split())


def stated_tempo(score: Humdrum) -> tuple[str | None, float | None]:
    """The words that name a speed, and quarters a minute: of a tempo sign, else of a mark in the words."""
    signs = (sign for _, sign in interpretations(score))
    bpm = next((float(match[1]) for sign in signs if (match := _TEMPO.fullmatch(sign))), None)
    designations = [*score.records.get("OMD", ()), *score.records.get("OMD-mod", ())]
    mark = next((match for text in designations if (match := _MARK.search(text))), None)
    # *MM counts quarters; where it repeats the number of a mark, the mark says what is counted.
    if mark and (bpm is None or bpm == int(mark["bpm"])):
        bpm = int(mark["bpm"]) * _UNITS[mark["unit"]] * (1.5 if mark["dot"] else 1.0)
    designation = next(filter(None, designations), first_record(score, "OMD") or "")
    words = _METRONOME.sub("", _MARK.sub("", designation)).strip(" .,;:[]()=")
    return words if is_tempo_text(words) else None, bpm if bpm and 5 <= bpm <= 1000 else None


def spine_instruments(score: Humdrum) -> dict[int, str | None]:
    """Spine → id, from the top staff down: by instrument code, else by the name of the part."""
    codes: dict[int, str] = {}
    names: dict[int, str] = {}
    for spine, sign in interpretations(score):
        if re.fullmatch(r"\*I[a-z]\w*", sign) and from_name(sign[2:]):
            codes.setdefault(spine, sign[2:])
        elif sign.startswith('*I"'):
            names.setdefault(spine, sign[3:].strip('"[] '))
    spines = [i for i, kind in enumerate(score.kinds) if kind.startswith("**kern")][::-1]
    found = from_names([codes.get(spine) or names.get(spine, "") for spine in spines])
    return dict(zip(spines, found, strict=True))


def _measures(score: Humdrum) -> int:
    """Stretches between barlines that hold something."""
    measures, filled = 0, False
    for line, _ in score.cells():
        if line.startswith("="):
            measures += filled
            filled = False
        elif line[0] not in "*!" and line.strip(".\t"):
            filled = True
    return measures + filled


def _lyrics(score: Humdrum) -> str | None:
    """The words under the part that sings most, a line a verse."""
    syllables: dict[int, list[str]] = {}
    for line, cells in score.cells():
        if line[0] in "*!=":
            continue
        for spine, cell in cells:
            if (
                spine < len(score.kinds)
                and score.kinds[spine] in ("**text", "**silbe")
                and cell not in (".", "")
            ):
                syllables.setdefault(spine, []).append(cell)
    verses: dict[int, list[str]] = {}  # by the part that they stand under
    for spine, sung in sorted(syllables.items()):
        part = max((i for i in range(spine) if score.kinds[i].startswith("**kern")), default=-1)
        verses.setdefault(part, []).append(_running(sung))
    return "\n".join(max(verses.values(), key=lambda texts: sum(map(len, texts)), default=[])) or None


def _running(syllables: list[str]) -> str:
    """``al-``, ``-le-``, ``-lu-``, ``-ja`` → ``alleluja``."""
    text = ""
    for syllable in syllables:
        clean = re.sub(r"<[^>]*>|[_|~]", " ", syllable).replace("&nbsp;", " ").strip()
        if clean.startswith("-"):
            text = text.rstrip(" ")
        text += clean.strip("-") + ("" if clean.endswith("-") else " ")
    return " ".join(text.split())
