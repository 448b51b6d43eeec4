"""Texts about music in the reference repository's format: JSONL, an object a piece.

``filepaths`` names the piece's files (notation and MIDI, relative to the JSONL or to a folder);
``summary_en`` and ``summary_nen`` hold summaries, one or several, the latter with their language; every other
field that is a text or a list of texts (title, composer, genres, description, lyrics, tags, ensembles,
instruments …) is a text of its own. Fields that do not apply are null.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from clamp_desktop.training.clamp2.errors import TrainingError

_SUMMARIES = ("summary_en", "summary_nen")
_FILES = "filepaths"


@dataclass(frozen=True, slots=True)
class Record:
    """What is written about a piece.

    Attributes:
        lines: of all fields, each once.
        summaries: in English, and in another language.
        files: of the piece, as they are named.
    """

    lines: tuple[str, ...]
    summaries: tuple[tuple[str, ...], tuple[str, ...]]
    files: tuple[str, ...]

    @property
    def texts(self) -> tuple[str, ...]:
        """Everything that may be drawn."""
        return (*self.lines, *self.summaries[0], *self.summaries[1])

    def draw(self, rng: random.Random) -> str:
        """A text about the piece, with text dropout (paper, section 3.3, with the reference's chances).

        In half of the draws it is a summary, in English as often as not. Else it is about half of the lines,
        in any order, or all where chance left none. Where one kind is missing, it is the other.
        """
        from_lines = rng.random() < 0.5
        if self.lines and (from_lines or not any(self.summaries)):
            kept = [line for line in self.lines if rng.random() < 0.5] or list(self.lines)
            rng.shuffle(kept)
            return "\n".join(kept)
        first, second = self.summaries
        english = rng.random() < 0.5
        return rng.choice((first if english else second) or first or second)


def read_records(path: Path) -> list[Record]:
    """The records of a file; raises ``TrainingError`` that names the line where one is not right."""
    try:
        with path.open(encoding="utf-8") as lines:
            found = [_record(line, number, path.name) for number, line in enumerate(lines, 1) if line.strip()]
    except (OSError, UnicodeDecodeError) as error:
        raise TrainingError(f"{path} cannot be read: {error}.") from error
    if not found:
        raise TrainingError(f"{path} holds no texts.")
    return found


def _record(line: str, number: int, name: str) -> Record:
    try:
        given = json.loads(line)
    except ValueError as error:
        raise TrainingError(f"{name}, line {number}: this is no JSON: {error}.") from error
    if not isinstance(given, dict):
        raise TrainingError(f"{name}, line {number}: expected an object with fields.")
    files = _texts(given.get(_FILES))
    if not files:
        raise TrainingError(f"{name}, line {number}: {_FILES} names no file.")
    english, other = (tuple(_texts(given.get(field))) for field in _SUMMARIES)
    fields = (value for field, value in given.items() if field not in (*_SUMMARIES, _FILES))
    lines = dict.fromkeys(
        line for value in fields for text in _texts(value) for line in text.split("\n") if line
    )
    record = Record(tuple(lines), (english, other), tuple(files))
    if not record.texts:
        raise TrainingError(f"{name}, line {number}: there is no text about the piece.")
    return record


def _texts(value: Any) -> Sequence[str]:
    return list(_walk(value))


def _walk(value: Any) -> Iterator[str]:
    """A text, a list of texts, or summaries with their language."""
    if isinstance(value, str):
        if value.strip():
            yield value
    elif isinstance(value, list):
        for one in value:
            yield from _walk(one)
    elif isinstance(value, dict):
        yield from _walk(value.get("summary"))
