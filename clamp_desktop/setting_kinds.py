"""The kinds of value that a setting takes: what is allowed, how it is typed, how that is put into words."""

from __future__ import annotations

import math
import re
from pathlib import Path
from typing import Any, Protocol

Value = str | int | float | bool

_YES = frozenset({"yes", "on", "true", "1"})
_NO = frozenset({"no", "off", "false", "0"})
_LONGEST = 4096  # characters
_UNFIT = re.compile(r"[\x00-\x1f\x7f\ud800-\udfff]")  # what no line of a file can hold


class SettingsError(Exception):
    """A setting, or the file of settings, makes no sense; ``str()`` is for the user."""


class Kind(Protocol):
    """A kind of value.

    Attributes:
        takes: the values in words, for somebody who types them.
    """

    @property
    def takes(self) -> str: ...

    def parsed(self, text: str) -> Any:
        """What somebody typed as the nearest thing to a value; ``checked`` judges it."""
        ...

    def checked(self, name: str, value: Any) -> Value:
        """The value. Raises ``SettingsError`` where a setting called ``name`` cannot have it."""
        ...


class Choice:
    """One of a few words."""

    def __init__(self, *words: str) -> None:
        self._words = words

    @property
    def takes(self) -> str:
        return ", ".join(self._words)

    def parsed(self, text: str) -> str:
        return text.strip().lower()

    def checked(self, name: str, value: Any) -> str:
        if isinstance(value, str) and value in self._words:
            return value
        raise _wrong(name, value, self.takes)


class Switch:
    """On or off."""

    takes = "yes, no"

    def parsed(self, text: str) -> bool | str:
        word = text.strip().lower()
        return word in _YES if word in _YES | _NO else text

    def checked(self, name: str, value: Any) -> bool:
        if isinstance(value, bool):
            return value
        raise _wrong(name, value, self.takes)


class Whole:
    """A whole number within limits, both of them allowed."""

    def __init__(self, least: int, most: int) -> None:
        self._least, self._most = least, most

    @property
    def takes(self) -> str:
        return f"{self._least} to {self._most}"

    def parsed(self, text: str) -> int | str:
        return int(text) if re.fullmatch(r"\s*-?\d{1,9}\s*", text, re.ASCII) else text

    def checked(self, name: str, value: Any) -> int:
        if isinstance(value, int) and not isinstance(value, bool) and self._least <= value <= self._most:
            return value
        raise _wrong(name, value, self.takes)


class Number:
    """A number within limits, both of them allowed."""

    def __init__(self, least: float, most: float) -> None:
        self._least, self._most = least, most

    @property
    def takes(self) -> str:
        return f"{self._least:g} to {self._most:g}"

    def parsed(self, text: str) -> float | str:
        try:
            return float(text)
        except ValueError:
            return text

    def checked(self, name: str, value: Any) -> float:
        number = isinstance(value, int | float) and not isinstance(value, bool)
        if number and math.isfinite(value) and self._least <= value <= self._most:
            return float(value)
        raise _wrong(name, value, self.takes)


class Text:
    """Any line of text, or one that a pattern describes; empty means that nothing was chosen."""

    def __init__(self, pattern: str = ".*") -> None:
        self._pattern = pattern

    @property
    def takes(self) -> str:
        return "text, or empty"

    def parsed(self, text: str) -> str:
        return text.strip()

    def checked(self, name: str, value: Any) -> str:
        if isinstance(value, str) and len(value) <= _LONGEST and (not value or self._fits(value)):
            return value
        raise _wrong(name, value, "another text")

    def _fits(self, value: str) -> bool:
        return not _UNFIT.search(value) and re.fullmatch(self._pattern, value) is not None


class Place(Text):
    """A path; what is typed is meant from the folder at hand."""

    takes = "a path, or empty"

    def parsed(self, text: str) -> str:
        return str(Path(text).expanduser().absolute()) if text.strip() else ""


def _wrong(name: str, value: object, takes: str) -> SettingsError:
    shown = repr(value) if len(repr(value)) <= 60 else f"{repr(value)[:60]}…"
    return SettingsError(f"The setting {name!r} cannot be {shown}; it takes {takes}.")
