"""Ranges of numbers as they are typed: ``>120``, ``90..110``, ``<64``, ``4``; lengths, ages and dates too."""

from __future__ import annotations

import datetime as dt
import math
import re
from collections.abc import Callable
from dataclasses import dataclass

_LARGEST = 1e12
_SIGNS = {"≥": ">=", "≤": "<=", "=>": ">=", "=<": "<=", "＞": ">", "＜": "<"}
_COMPARED = re.compile(r"\s*(>=|<=|=>|=<|[<>=≥≤＞＜])\s*(.*)$", re.DOTALL)
_BETWEEN = re.compile(r"\s*(.*?)\s*(?:\.\.\.?|…|–|(?<=\d)-(?=\d))\s*(.*)$", re.DOTALL)
_FIGURE = re.compile(r"\d{1,12}(?:[.,]\d{1,6})?\Z", re.ASCII)
_CLOCK = re.compile(r"(?:(\d{1,3}):)?(\d{1,4}):(\d\d)\Z", re.ASCII)
_WITH_UNIT = re.compile(r"(\d{1,9}(?:[.,]\d{1,6})?)\s*([^\W\d_]+)\Z")
_DATE = re.compile(r"(\d{4})(?:-(\d\d?))?(?:-(\d\d?))?\Z", re.ASCII)
_LENGTHS = {
    **dict.fromkeys(("s", "sec", "secs", "seconds", "sek", "sekunden", "secondes", "segundos", "seg"), 1.0),
    **dict.fromkeys(("m", "min", "mins", "minutes", "minuten", "minutos"), 60.0),
    **dict.fromkeys(("h", "hours", "std", "stunden", "heures", "horas"), 3600.0),
}
_AGES = {
    **dict.fromkeys(("d", "day", "days", "t", "tage", "j", "jours", "dias"), 1.0),
    **dict.fromkeys(("w", "week", "weeks", "wochen", "sem", "semaines", "semanas"), 7.0),
    **dict.fromkeys(("m", "month", "months", "monate", "mois", "meses"), 30.0),
    **dict.fromkeys(("y", "year", "years", "jahre", "ans", "a"), 365.0),
}


@dataclass(frozen=True, slots=True)
class Range:
    """Numbers from ``low`` to ``high``; ``None`` is no bound, an open bound does not belong to it."""

    low: float | None = None
    high: float | None = None
    low_open: bool = False
    high_open: bool = False


def parse(text: str, number: Callable[[str], float]) -> Range:
    """A range as typed; ``number`` reads one bound.

    Raises:
        ValueError: it is no range, in words.
    """
    if match := _COMPARED.match(text):
        sign, value = _SIGNS.get(match[1], match[1]), number(match[2].strip())
        if sign == "=":
            return Range(value, value)
        if sign[0] == ">":
            return Range(value, None, low_open=sign == ">")
        return Range(None, value, high_open=sign == "<")
    if (match := _BETWEEN.match(text)) and (match[1] or match[2]):
        low = number(_with_unit_of(match[1], match[2])) if match[1] else None
        high = number(match[2]) if match[2] else None
        if low is not None and high is not None and low > high:
            low, high = high, low
        return Range(low, high)
    value = number(text.strip())
    return Range(value, value)


def write(value: Range, number: Callable[[float], str]) -> str:
    """A range as it is typed; ``parse`` reads it back."""
    if value.low is None and value.high is None:
        return ""
    if value.low is None:
        return f"{'<' if value.high_open else '<='}{number(value.high or 0.0)}"
    if value.high is None:
        return f"{'>' if value.low_open else '>='}{number(value.low)}"
    if value.low == value.high:
        return number(value.low)
    return f"{number(value.low)}..{number(value.high)}"


def words(value: Range, number: Callable[[float], str]) -> str:
    """A range for people: ``"over 120"``, ``"90 to 110"``."""
    if value.low is None:
        return f"{'under' if value.high_open else 'at most'} {number(value.high or 0.0)}"
    if value.high is None:
        return f"{'over' if value.low_open else 'at least'} {number(value.low)}"
    if value.low == value.high:
        return number(value.low)
    return f"{number(value.low)} to {number(value.high)}"


def sql(column: str, value: Range, slack: float = 0.0) -> tuple[str, list[float]]:
    """The condition that a column is in a range; one number means as near to it as ``slack``."""
    low, high = value.low, value.high
    if low is not None and low == high:
        return f"{column} BETWEEN ? AND ?", [low - slack, low + slack]
    parts, bound = [], []
    if low is not None:
        parts.append(f"{column} {'>' if value.low_open else '>='} ?")
        bound.append(low)
    if high is not None:
        parts.append(f"{column} {'<' if value.high_open else '<='} ?")
        bound.append(high)
    return " AND ".join(parts) or "1", bound


def figure(text: str) -> float:
    """A plain number.

    Raises:
        ValueError: it is none.
    """
    if not _FIGURE.match(text):
        raise ValueError(f"“{text}” is no number" if text else "a number is missing")
    return float(text.replace(",", "."))


def figure_words(number: float) -> str:
    """``120``, ``90.5``."""
    return f"{number:.6f}".rstrip("0").rstrip(".")


def length(text: str) -> float:
    """Seconds of ``3min``, ``90s``, ``3:30`` or ``3`` (minutes).

    Raises:
        ValueError: it is no length.
    """
    if match := _CLOCK.match(text):
        return int(match[1] or 0) * 3600.0 + int(match[2]) * 60.0 + int(match[3])
    return _measured(text, _LENGTHS, 60.0, "3min, 90s or 3:30")


def length_words(seconds: float) -> str:
    """Seconds as ``length`` reads them: ``3min``, ``3:30``, ``45s``."""
    if seconds % 60 == 0 and seconds:
        return f"{figure_words(seconds / 60)}min"
    if seconds > 60 and seconds % 1 == 0:
        return f"{int(seconds) // 60}:{int(seconds) % 60:02}"
    return f"{figure_words(seconds)}s"


def age(text: str) -> float:
    """Days of ``30d``, ``2w``, ``3m``, ``1y`` or ``30``.

    Raises:
        ValueError: it is no age.
    """
    return _measured(text, _AGES, 1.0, "30d, 2w or 2024-05")


def age_words(days: float) -> str:
    """Days as ``age`` reads them."""
    return f"{figure_words(days)}d"


def date(text: str) -> tuple[str, str] | None:
    """The first day and the day after the last of ``2024``, ``2024-05`` or ``2024-05-31``, as ISO dates."""
    match = _DATE.match(text.strip())
    if not match:
        return None
    year, month, day = (int(part) if part else None for part in match.groups())
    try:
        first = dt.date(year or 0, month or 1, day or 1)
        if day:
            after = first + dt.timedelta(days=1)
        elif month:
            after = dt.date(first.year + month // 12, month % 12 + 1, 1)
        else:
            after = dt.date(first.year + 1, 1, 1)
    except (ValueError, OverflowError):
        return None
    return first.isoformat(), after.isoformat()


def _measured(text: str, units: dict[str, float], usual: float, examples: str) -> float:
    if _FIGURE.match(text):
        return figure(text) * usual
    match = _WITH_UNIT.match(text)
    unit = units.get(match[2].lower()) if match else None
    if not match or unit is None or not math.isfinite(unit):
        raise ValueError(f"“{text}” cannot be understood; write {examples}")
    return min(figure(match[1]) * unit, _LARGEST)


def _with_unit_of(low: str, high: str) -> str:
    """``2..4min``: the unit of the second bound is meant for the first, too."""
    match = _WITH_UNIT.match(high)
    return low + match[2] if match and _FIGURE.match(low) else low
