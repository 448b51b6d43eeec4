"""The list of a labelled folder: one piece of music a line, with what is said of it."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

from clamp_desktop.vocabulary import Vocabulary

MANIFEST = "manifest.tsv"

Rows = dict[str, dict[str, str]]


class EvaluationError(Exception):
    """Something that keeps the ruler from measuring; ``str()`` is for the person who asked."""


class ManifestError(EvaluationError):
    """A list that cannot be used; ``str()`` names the file, the line and what is wrong there."""

    def __init__(self, path: Path, line: int, reason: str) -> None:
        super().__init__(f"{path}, line {line}: {reason}" if line else f"{path}: {reason}")


def read_rows(path: Path, vocabulary: Vocabulary, music: Path | None = None) -> Rows:
    """The lines of a list, by the path that each names.

    Columns stand between tabs, their names in the first line. ``path`` must be there, relative to the
    list's folder; ``concepts`` holds ids of the vocabulary between spaces; ``title``, ``composer`` and
    ``collection`` are known; any other column is a set of labels. An empty cell means not known.

    Args:
        music: the folder in which every path must be a file. If not given, files are not looked for and
            the last of several lines for a path counts, as in training.

    Raises:
        ManifestError: something in it cannot be meant.
    """
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            return _read(path, csv.reader(file, delimiter="\t"), vocabulary, music)
    except FileNotFoundError as error:
        raise ManifestError(
            path, 0, "there is no such file. It lists the pieces and their labels."
        ) from error
    except OSError as error:
        raise ManifestError(path, 0, f"it cannot be read: {error.strerror or error}.") from error
    except UnicodeDecodeError as error:
        raise ManifestError(path, 0, "this is no text in UTF-8.") from error
    except csv.Error as error:
        raise ManifestError(path, 0, f"this is no table: {error}.") from error


def _read(path: Path, lines: Iterator[list[str]], vocabulary: Vocabulary, music: Path | None) -> Rows:
    header = next(lines, [])
    if "path" not in header:
        raise ManifestError(path, 1, "no column is called path (columns stand between tabs).")
    if len(set(header)) < len(header):
        raise ManifestError(path, 1, "two columns have the same name.")
    known = frozenset(vocabulary.concepts)
    rows: Rows = {}
    for cells in lines:
        line = getattr(lines, "line_num", 0)
        if not any(cells):
            continue
        if len(cells) != len(header):
            raise ManifestError(path, line, f"{len(cells)} columns where the first line has {len(header)}.")
        row = dict(zip(header, cells, strict=True))
        name = row["path"]
        if not name:
            raise ManifestError(path, line, "the path is empty.")
        if music is not None and rows.get(name, row) != row:
            raise ManifestError(path, line, f"{name} is listed twice, with different labels.")
        if strange := [one for one in row.get("concepts", "").split() if one not in known]:
            raise ManifestError(path, line, f"the vocabulary has no concept {strange[0]}.")
        if music is not None and not (music / name).is_file():
            raise ManifestError(path, line, f"there is no file {music / name}.")
        rows[name] = row
    if not rows:
        raise ManifestError(path, 1, "no piece is listed.")
    return rows
