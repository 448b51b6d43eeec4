"""Filters and understood facts as chips say them, in the user's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from clamp_desktop.ui import music_words, words

if TYPE_CHECKING:
    from clamp_desktop.library.filtering.conditions import Condition, Value
    from clamp_desktop.library.filtering.ranges import Range
    from clamp_desktop.library.searching.facts import Fact

_translate = QCoreApplication.translate


def field_name(field: str) -> str:
    """What a filter is called in the window."""
    return {
        "title": _translate("Filters", "Title"),
        "composer": _translate("Filters", "Composer"),
        "key": _translate("Filters", "Key"),
        "mode": _translate("Filters", "Mode"),
        "metre": _translate("Filters", "Metre"),
        "tempo": _translate("Filters", "Tempo"),
        "instrument": _translate("Filters", "Instruments"),
        "length": _translate("Filters", "Length"),
        "format": _translate("Filters", "Format"),
        "tag": _translate("Filters", "Tag"),
        "folder": _translate("Filters", "Folder"),
        "collection": _translate("Filters", "Collection"),
        "rating": _translate("Filters", "Rating"),
        "melody": _translate("Filters", "Melody"),
    }.get(field, field)


def condition(one: Condition) -> str:
    """``3/4``, ``♩ over 120``, ``not boring``."""
    either = _translate("Filters", "%1 or %2")
    said = ""
    for value in one.values:
        text = _value(one.field, value)
        said = either.replace("%1", said).replace("%2", text) if said else text
    return negated(said) if one.negated else said


def negated(said: str) -> str:
    """``not sad``."""
    return _translate("Filters", "not %1").replace("%1", said)


def fact(one: Fact, text: str) -> str:
    """A fact in the words that the user chose for it."""
    said = text[one.start : one.end].strip() or one.value.replace("_", " ")
    return said if one.wanted else negated(said)


def fact_kind(one: Fact) -> str:
    """What the words were taken for: ``Metre: 3/4``."""
    kind = {
        "key": _translate("Filters", "Key"),
        "mode": _translate("Filters", "Mode"),
        "metre": _translate("Filters", "Metre"),
        "tempo": _translate("Filters", "Tempo"),
        "bpm": _translate("Filters", "Tempo"),
        "instrument": _translate("Filters", "Instrument"),
        "ensemble": _translate("Filters", "Players"),
        "texture": _translate("Filters", "Parts"),
        "format": _translate("Filters", "Format"),
        "composer": _translate("Filters", "Composer"),
    }.get(one.kind, one.kind)
    value = words.format_name(one.value) if one.kind == "format" else music_words.fact(one.value)
    return f"{kind}: {value}"


def value_name(field: str, value: str) -> str:
    """A value in a list of a field's values: ``c-Moll``, ``Klarinette``; people's own names as they are."""
    if field in ("key", "mode", "instrument", "format"):
        return _value(field, value)
    return value


def _value(field: str, value: Value) -> str:
    from clamp_desktop.library.filtering.ranges import Range, figure_words, length_words

    if isinstance(value, Range):
        if field == "added":
            return _added(value)
        show = length_words if field == "length" else figure_words
        return _template(field).replace("%1", _range(value, show))
    if field == "mode":
        return words.mode_name(value)
    if field == "key":
        tonic, _, mode = value.partition(" ")
        return music_words.key(tonic, mode)
    if field == "format":
        return words.format_name(value)
    if field == "instrument":
        return words.instrument_name(value)
    if field == "is":
        return _state(value)
    if field == "has":
        value = field_name(value).lower() if field_name(value) != value else _held(value)
    return _template(field).replace("%1", value)


def _added(days: Range) -> str:
    """``added in the last 30 days``."""
    from clamp_desktop.library.filtering.ranges import figure_words

    if days.low is None:
        return _translate("Filters", "added in the last %Ln day(s)", "", round(days.high or 0))
    if days.high is None:
        return _translate("Filters", "added more than %Ln day(s) ago", "", round(days.low))
    said = _translate("Filters", "added %1 to %2 days ago")
    return said.replace("%1", figure_words(days.low)).replace("%2", figure_words(days.high))


def _state(value: str) -> str:
    """What a piece is, as ``is:missing`` says it."""
    return {
        "new": _translate("Filters", "recently added"),
        "untagged": _translate("Filters", "untagged"),
        "suggested": _translate("Filters", "to review"),
        "duplicate": _translate("Filters", "duplicate"),
        "problem": _translate("Filters", "with a problem"),
        "missing": _translate("Filters", "missing"),
        "offline": _translate("Filters", "offline"),
        "changed": _translate("Filters", "changed"),
        "collected": _translate("Filters", "in a collection"),
    }.get(value, value)


def _held(value: str) -> str:
    """What a piece has, as ``has:lyrics`` says it."""
    return {
        "lyrics": _translate("Filters", "lyrics"),
        "note": _translate("Filters", "a note"),
        "instruments": _translate("Filters", "instruments"),
        "tags": _translate("Filters", "a tag"),
        "suggestions": _translate("Filters", "suggestions"),
        "sound": _translate("Filters", "sound"),
    }.get(value, value)


def _template(field: str) -> str:
    return {
        "title": _translate("Filters", "title: %1"),
        "composer": _translate("Filters", "by %1"),
        "tempo": "♩ %1",
        "parts": _translate("Filters", "%1 parts"),
        "measures": _translate("Filters", "%1 bars"),
        "length": _translate("Filters", "%1 long"),
        "notes": _translate("Filters", "%1 notes"),
        "folder": _translate("Filters", "in %1"),
        "collection": _translate("Filters", "in “%1”"),
        "rating": _translate("Filters", "%1 stars"),
        "has": _translate("Filters", "with %1"),
        "note": _translate("Filters", "note: %1"),
        "lyrics": _translate("Filters", "lyrics: %1"),
        "genre": _translate("Filters", "genre: %1"),
        "melody": _translate("Filters", "melody: %1"),
        "strength": _translate("Filters", "strength %1 %"),
        "added": _translate("Filters", "added %1"),
    }.get(field, "%1")


def _range(value: Range, show: object) -> str:
    assert callable(show)
    low = "" if value.low is None else show(value.low)
    high = "" if value.high is None else show(value.high)
    if value.low is None:
        said = _translate("Filters", "under %1") if value.high_open else _translate("Filters", "at most %1")
        return said.replace("%1", high)
    if value.high is None:
        said = _translate("Filters", "over %1") if value.low_open else _translate("Filters", "at least %1")
        return said.replace("%1", low)
    if value.low == value.high:
        return str(low)
    return _translate("Filters", "%1 to %2").replace("%1", low).replace("%2", high)
