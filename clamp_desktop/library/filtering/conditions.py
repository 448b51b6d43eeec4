"""One condition on pieces, as typed: it gives SQL, words for a chip, and the text that is typed for it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from clamp_desktop.library.filtering.condition_fields import FIELDS, Value
from clamp_desktop.library.filtering.ranges import Range

__all__ = ["Condition", "Range", "Value"]

_BARE = re.compile(r"[\w#♯♭./%:><=★+-]+\Z")


@dataclass(frozen=True, slots=True)
class Condition:
    """``tag:wedding,party``: one of the values must be true, or with ``negated`` none of them.

    Attributes:
        field: a name in ``condition_fields.FIELDS``, in English.
        values: texts or ranges, as the field keeps them; at least one.
    """

    field: str
    values: tuple[Value, ...]
    negated: bool = False

    def sql(self) -> tuple[str, list[Any]]:
        """The condition over ``filters.SOURCE``. What is not known of a piece does not meet it."""
        spec = FIELDS[self.field]
        parts, bound = [], list[Any]()
        for value in self.values:
            sql, parameters = spec.sql(value)
            parts.append(f"({sql})")
            bound += parameters
        joined = " OR ".join(parts)
        return (f"({joined}) IS NOT TRUE", bound) if self.negated else (joined, bound)

    def words(self) -> str:
        """For a chip: ``"3/4"``, ``"♩ over 120"``, ``"not boring"``."""
        spec = FIELDS[self.field]
        said = " or ".join(spec.words(value) for value in self.values)
        return f"not {said}" if self.negated else said

    def text(self) -> str:
        """As it is typed, in English: ``-tag:"very boring"``."""
        spec = FIELDS[self.field]
        values = ",".join(_quoted(spec.write(value), spec.plain) for value in self.values)
        return f"{'-' if self.negated else ''}{self.field}:{values}"


def _quoted(text: str, plain: bool) -> str:
    """A value in quotes where it would not be read back without them."""
    if _BARE.match(text) and not (plain and text[0] in "<>="):
        return text
    return f'"{text}"'
