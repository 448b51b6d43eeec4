"""Suggestions: tags that the program proposes and the user has not decided on. They tag nothing.

Each says who made it: a ``fact`` that was computed, ``zero-shot`` (words compared with the sound), or a
``probe``, a label set that learned from the user. They are kept apart from the tags of pieces, can be made
again at any time, and are therefore no operations; deciding on them is (``reviewing``).
"""

from __future__ import annotations

import json
import math
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from clamp_desktop.library.chunks import chunks, marks
from clamp_desktop.library.library import Library
from clamp_desktop.library.organising.labels import count_change
from clamp_desktop.library.protocols import Vectors
from clamp_desktop.library.similarity.exact import Ids

# Pieces that cannot be seen: few, so that looking them up costs less than joining all that can.
_UNSEEN = (
    "SELECT p.id FROM pieces p JOIN files f ON f.id = p.file_id JOIN folders d ON d.id = f.folder_id"
    " WHERE p.number IS NULL OR p.hidden != 0 OR f.removed != 0 OR d.state = 'removed'"
)
SEEN = f"piece_id NOT IN ({_UNSEEN})"
# Who suggests: the surer source wins where two suggest the same.
_ORDER = {"fact": 0, "probe": 1, "zero-shot": 2}
# What somebody who reviews should meet first. Labels that the program learned from its user's own are what
# that user waits for. What is computed comes last: it is certain, filters find it without any tag, and it
# alone would fill the first screen ("4/4", "solo").
_INTEREST = {"probe": 0, "zero-shot": 1, "fact": 2}


class Source(StrEnum):
    """Who suggests: a fact that was computed, words compared with the sound, a label set that learned."""

    FACT = "fact"
    ZERO_SHOT = "zero-shot"
    PROBE = "probe"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A tag that is suggested for a piece.

    Attributes:
        name: of the tag that it would become.
        probe: name of the label set; empty for other sources.
        confidence: 0..1, calibrated; 1 for facts.
    """

    piece_id: int
    label_id: int
    name: str
    source: Source
    probe: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Waiting:
    """A tag with suggestions that wait for a decision.

    Attributes:
        pieces: that can be seen and for which it is suggested.
        sources: who suggests it.
        right: for so many of them it is expected to fit: the sum of how sure the suggestions are.
    """

    label_id: int
    name: str
    pieces: int
    sources: frozenset[Source]
    right: float = 0.0


def waiting(library: Library, source: Source | None = None) -> list[Waiting]:
    """Tags with suggestions, the most interesting first; the left list of a review by tag. Quick.

    After who suggests them, tags are ordered by how much they would tell about the library, in bits: what
    fits nearly every piece tells as little as what fits none for sure.

    Args:
        source: only what this one suggests.
    """
    rows = library.query(
        "WITH some AS (SELECT label_id, origin_id, count(*) AS pieces, sum(confidence) AS fitting"
        f"  FROM suggestions WHERE {SEEN} GROUP BY label_id, origin_id)"
        " SELECT s.label_id, COALESCE(t.name, l.name), o.source, s.pieces, s.fitting FROM some s"
        " JOIN origins o ON o.id = s.origin_id AND o.removed = 0 JOIN labels l ON l.id = s.label_id"
        " LEFT JOIN tags t ON t.id = l.tag_id"
    )
    found: dict[int, Waiting] = {}
    for label_id, name, by, count, right in rows:
        if source not in (None, by):
            continue
        known = found.get(label_id) or Waiting(label_id, name, 0, frozenset())
        sources = known.sources | {Source(by)}
        found[label_id] = Waiting(label_id, name, known.pieces + count, sources, known.right + right)
    pieces = int(library.value("SELECT count(*) FROM pieces")) if found else 0

    def interest(one: Waiting) -> tuple[int, float, str]:
        return min(_INTEREST[by] for by in one.sources), -_bits(one.right, pieces), one.name

    return sorted(found.values(), key=interest)


def _bits(right: float, pieces: int) -> float:
    """What a tag tells that fits ``right`` of so many pieces: log₂ of its rarity, each time that it fits."""
    return right * math.log2(max(1.0, pieces / right)) if right else 0.0


def total(library: Library) -> int:
    """How many suggestions wait."""
    return sum(one.pieces for one in waiting(library))


@dataclass(frozen=True, slots=True)
class Made:
    """How much a source suggests that waits for a decision.

    Attributes:
        probe: name of the label set; empty for other sources.
    """

    source: Source
    probe: str
    count: int


def by_source(library: Library) -> list[Made]:
    """Who suggests how much, the surest source first; sources that suggest nothing are left out."""
    rows = library.query(
        "WITH some AS (SELECT origin_id, count(*) AS made FROM suggestions"
        f"  WHERE {SEEN} GROUP BY origin_id)"
        " SELECT o.source, COALESCE(p.name, ''), s.made FROM some s JOIN origins o ON o.id = s.origin_id"
        " LEFT JOIN probes p ON p.id = o.probe_id WHERE o.removed = 0"
    )
    found = [Made(Source(source), probe, made) for source, probe, made in rows]
    return sorted(found, key=lambda one: (_ORDER[one.source], one.probe))


def taken_back(library: Library) -> frozenset[Source]:
    """Who suggests what is computed or heard, and whose suggestions the user has removed as a whole."""
    rows = library.query("SELECT source FROM origins WHERE removed = 1 AND probe_id IS NULL")
    return frozenset(Source(source) for (source,) in rows)


def stands(library: Library, probe_id: int) -> bool:
    """Whether a label set has suggested something, and the user has not removed that as a whole."""
    return bool(
        library.value("SELECT EXISTS (SELECT 1 FROM origins WHERE probe_id = ? AND removed = 0)", [probe_id])
    )


def of_label(
    library: Library, label_id: int, at_least: float = 0.0, source: Source | None = None
) -> tuple[Ids, Vectors]:
    """The pieces for which a tag is suggested, surest first, and how sure: int64 [n], float32 [n].

    Args:
        source: only what this one suggests.
    """
    rows = library.query(
        "SELECT s.piece_id, s.confidence FROM suggestions s JOIN origins o ON o.id = s.origin_id"
        f" WHERE s.label_id = ?1 AND s.confidence >= ?2 AND o.removed = 0 AND s.{SEEN}"
        " AND (?3 IS NULL OR o.source = ?3) ORDER BY s.confidence DESC, s.piece_id",
        [label_id, at_least, source],
    )
    return np.array([row[0] for row in rows], np.int64), np.array([row[1] for row in rows], np.float32)


def pieces_waiting(library: Library, source: Source | None = None) -> Ids:
    """The pieces that have suggestions, those with the surest first: the list of a review by piece.

    Pieces of which only computed tags wait come last, for the reason of ``waiting``.

    Args:
        source: only what this one suggests.
    """
    rows = library.query(
        "SELECT s.piece_id FROM suggestions s JOIN origins o ON o.id = s.origin_id"
        f" WHERE o.removed = 0 AND s.{SEEN} AND (?1 IS NULL OR o.source = ?1)"
        " GROUP BY s.piece_id"
        " ORDER BY max(CASE o.source WHEN 'fact' THEN 0 ELSE s.confidence END) DESC, s.piece_id",
        [source],
    )
    return np.array([row[0] for row in rows], np.int64)


def of_pieces(library: Library, piece_ids: Sequence[int]) -> dict[int, list[Suggestion]]:
    """What is suggested for these pieces: facts first, then surest first. Pieces without any are left out."""
    found: dict[int, list[Suggestion]] = {}
    for part in chunks(list(dict.fromkeys(piece_ids))):
        for one, label, name, source, probe, confidence in library.query(
            "SELECT s.piece_id, s.label_id, s.name, s.source, COALESCE(p.name, ''), s.confidence"
            " FROM suggested s LEFT JOIN probes p ON p.id = s.probe_id"
            f" WHERE s.piece_id IN ({marks(part)})",
            part,
        ):
            found.setdefault(one, []).append(Suggestion(one, label, name, Source(source), probe, confidence))
    for some in found.values():
        some.sort(key=lambda one: (_ORDER[one.source], -one.confidence, one.name))
    return found


def origin(connection: sqlite3.Connection, source: Source, probe_id: int | None = None) -> int:
    """The row of whoever suggests, made where it is missing. Inside a transaction."""
    row = connection.execute(
        "SELECT id FROM origins WHERE source = ? AND probe_id IS ?", [source, probe_id]
    ).fetchone()
    if row:
        return int(row[0])
    done = connection.execute("INSERT INTO origins (source, probe_id) VALUES (?, ?)", [source, probe_id])
    return int(done.lastrowid or 0)


def put(
    library: Library,
    source: Source,
    label_ids: Ids,
    piece_ids: Ids,
    confidences: Vectors,
    probe_id: int | None = None,
    only: Iterable[int] | None = None,
) -> int:
    """Put suggestions in place of those that this source made before; how many stand.

    What a piece carries already, what was rejected for it, and what a surer source suggests is left out.

    Args:
        label_ids, piece_ids, confidences: [n], of each suggestion.
        probe_id: for ``Source.PROBE``.
        only: pieces that were looked at: what was suggested for others stays. ``None``: all were.
    """
    with library.write() as connection:
        one = origin(connection, source, probe_id)
        removed = connection.execute("SELECT removed FROM origins WHERE id = ?", [one]).fetchone()[0]
        if only is None or removed:
            connection.execute("DELETE FROM suggestions WHERE origin_id = ?", [one])
        else:
            connection.execute(
                "DELETE FROM suggestions WHERE origin_id = ?"
                " AND piece_id IN (SELECT value FROM json_each(?))",
                [one, json.dumps(list(only))],
            )
        connection.execute("UPDATE origins SET removed = 0 WHERE id = ?", [one])
        new = _undecided(connection, label_ids, piece_ids)
        order = np.lexsort((piece_ids[new], label_ids[new]))
        rows = zip(
            label_ids[new][order].tolist(),
            piece_ids[new][order].tolist(),
            confidences[new][order].astype(float).round(4).tolist(),
            strict=True,
        )
        weaker = [name for name, place in _ORDER.items() if place >= _ORDER[source]]
        before = connection.total_changes
        connection.executemany(
            f"INSERT INTO suggestions (label_id, piece_id, confidence, origin_id) VALUES (?, ?, ?, {one})"
            " ON CONFLICT DO UPDATE SET origin_id = excluded.origin_id, confidence = excluded.confidence"
            f" WHERE origin_id IN (SELECT id FROM origins WHERE removed = 1"
            f"  OR source IN ({', '.join(map(repr, weaker))}))",
            rows,
        )
        count_change(connection)
        return connection.total_changes - before - 1


def _undecided(
    connection: sqlite3.Connection, label_ids: Ids, piece_ids: Ids
) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    """Which suggestions are neither a tag of the piece yet nor rejected for it."""
    decided = connection.execute(
        "SELECT label_id, piece_id FROM rejections UNION ALL"
        " SELECT l.id, pt.piece_id FROM labels l JOIN tags t"
        "  ON t.id = l.tag_id OR (l.tag_id IS NULL AND t.folded = l.folded)"
        " JOIN piece_tags pt ON pt.tag_id = t.id"
    ).fetchall()
    if not decided or not len(label_ids):
        return np.ones(len(label_ids), bool)
    keys = np.array(decided, np.int64)
    wide = np.int64(max(int(piece_ids.max()), int(keys[:, 1].max())) + 1)
    return ~np.isin(label_ids.astype(np.int64) * wide + piece_ids, keys[:, 0] * wide + keys[:, 1])
