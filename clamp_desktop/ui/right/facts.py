"""The facts of a piece as lines of words: what, its value, and where it comes from."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale

from clamp_desktop.ui import music_words, words

if TYPE_CHECKING:
    from clamp_desktop.library.catalogue.pieces import PieceRow

_translate = QCoreApplication.translate
_MANY_INSTRUMENTS = 8


class Fact(NamedTuple):
    """One line. ``note`` is empty where the file itself says so."""

    name: str
    value: str
    note: str = ""


def facts(row: PieceRow) -> list[Fact]:
    """What is known about a piece, in the order in which people ask."""
    known = row.facts
    lines = [
        (_translate("Facts", "Key"), words.key_name(known.key), "key"),
        (_translate("Facts", "Kind"), music_words.concept(known.genre or ""), "genre"),
        (_translate("Facts", "From"), known.origin or "", "origin"),
        (_translate("Facts", "Metre"), ", ".join(known.metres[:4]), "metres"),
        (_translate("Facts", "Tempo"), _tempo(known.tempo_bpm, known.tempo_words), "tempo_bpm"),
        (_translate("Facts", "Instruments"), _instruments(known.instruments), "instruments"),
        (_translate("Facts", "Length"), _extent(known.duration, known.measures), "duration"),
        (_translate("Facts", "Notes"), _notes(known.note_count, known.parts), "note_count"),
        (_translate("Facts", "Range"), _range(known.lowest, known.highest), "lowest"),
        (_translate("Facts", "Words by"), known.lyricist or "", "lyricist"),
        (_translate("Facts", "Format"), words.format_name(row.format), ""),
    ]
    return [
        Fact(name, value, words.source_note(known.sources.get(source) if source in _JUDGED else None))
        for name, value, source in lines
        if value
    ]


# Counts are always counted; only what could have been stated and was not is worth a note.
_JUDGED = frozenset({"key", "metres", "tempo_bpm", "instruments", "lyricist"})


def _tempo(beats: float | None, said: str | None) -> str:
    figure = f"♩ = {words.number(beats)}" if beats else ""
    return " · ".join(part for part in (said, figure) if part)


def _instruments(identifiers: tuple[str, ...]) -> str:
    names = [words.instrument_name(identifier) for identifier in identifiers[:_MANY_INSTRUMENTS]]
    if len(identifiers) > _MANY_INSTRUMENTS:
        names.append(_translate("Facts", "%Ln more", "", len(identifiers) - len(names)))
    return ", ".join(names)


def _extent(seconds: float, measures: int) -> str:
    bars = _translate("Facts", "%Ln bar(s)", "", measures) if measures else ""
    return " · ".join(part for part in (words.length(seconds), bars) if part)


def _notes(count: int, parts: int) -> str:
    if not count:
        return ""
    said = QLocale().toString(count)
    if parts > 1:
        said += " · " + _translate("Facts", "%Ln part(s)", "", parts)
    return said


def _range(lowest: int | None, highest: int | None) -> str:
    if lowest is None or highest is None:
        return ""
    return f"{words.note_name(lowest)} – {words.note_name(highest)}"
