"""What a label set learns from: the tags that the user put on pieces or accepted, and those rejected."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from clamp_desktop.library.filtering.filters import SOURCE, VISIBLE
from clamp_desktop.library.library import Library
from clamp_desktop.library.similarity.exact import Ids, matrix
from clamp_desktop.music.instruments import INSTRUMENTS
from clamp_desktop.probing.task import Floats, Task
from clamp_desktop.tagging.probes import Probe

PRESUMED = 0.3
"""What a piece counts for that is presumed not to have a tag, because nobody said so."""
_PRESUMED_EACH = 3  # presumed for each that has it …
_PRESUMED_LEAST = 30  # … and so many at least
_FAMILIES = tuple(sorted({one.family for one in INSTRUMENTS.values()}))
_METRES = ("2/4", "3/4", "4/4", "2/2", "6/8", "3/8", "9/8", "12/8")


@dataclass(frozen=True, slots=True)
class Examples:
    """The examples of a label set.

    Attributes:
        pieces: int64 [n], ids.
        truth, weights: float32 [n, classes], as ``probing.task.Task`` has them.
        unclear: pieces that carry several tags of an exclusive set; they are left out.
    """

    pieces: Ids
    truth: Floats
    weights: Floats
    unclear: int

    @property
    def counts(self) -> tuple[int, ...]:
        """How many examples each tag has."""
        return tuple(int(one) for one in (self.truth * (self.weights > 0)).sum(axis=0))

    @property
    def stamp(self) -> str:
        """Another one when the labels change."""
        said = np.where(self.weights == 1.0, np.float32(1.0), np.float32(0.0))
        rows = np.flatnonzero(said.any(axis=1))
        digest = hashlib.blake2b(digest_size=12)
        for part in (self.pieces, self.truth * said, said):
            digest.update(np.asarray(part)[rows].tobytes())
        return digest.hexdigest()


def examples(library: Library, probe: Probe) -> Examples:
    """What the user has said of the tags of a label set so far. A tag below one of them counts as it."""
    carried = _carried(library, probe)
    rejected = _rejected(library, probe.label_ids)
    classes = len(probe.label_ids)
    told = sorted({piece for piece, _ in carried} | {piece for piece, _ in rejected})
    row = {piece: number for number, piece in enumerate(told)}
    truth = np.zeros((len(told), classes), np.float32)
    said = np.zeros((len(told), classes), bool)
    for piece, one in carried:
        truth[row[piece], one] = 1.0
        said[row[piece], one] = True
    has_any = np.asarray(truth.any(axis=1))
    if probe.exclusive:
        clear = truth.sum(axis=1) == 1
        pieces = np.array(told, np.int64)
        weights = np.ones_like(truth)
        return Examples(pieces[clear], truth[clear], weights[clear], int((has_any & ~clear).sum()))
    for piece, one in rejected:
        said[row[piece], one] = True
    said |= has_any[:, None]  # who gave it one of the tags would have given it another
    return _with_presumed(library, np.array(told, np.int64), truth, said.astype(np.float32))


def task(library: Library, found: Examples, exclusive: bool, model: str) -> tuple[Task, Examples]:
    """The examples that have vectors of a model as a task for learning, and these examples.

    Raises:
        ValueError: none has one.
    """
    loaded = matrix(library, model)
    contents = _contents(library, found.pieces)
    places = loaded.places(contents) if loaded is not None else np.full(len(contents), -1, np.int32)
    there = places >= 0
    if loaded is None or not there.any():
        raise ValueError("There are no examples yet that the model has heard.")
    kept = Examples(found.pieces[there], found.truth[there], found.weights[there], found.unclear)
    return (
        Task(
            loaded.vectors[places[there]],
            kept.truth,
            kept.weights,
            works(library, kept.pieces),
            exclusive,
            facts(library, kept.pieces),
        ),
        kept,
    )


def works(library: Library, pieces: Ids) -> Ids:
    """A number for each piece; those of one work share it: the same music, title and composer, or twins."""
    leader: dict[str, str] = {}

    def find(name: str) -> str:
        while leader.setdefault(name, name) != name:
            leader[name] = leader[leader[name]]
            name = leader[name]
        return name

    wanted = json.dumps(pieces.tolist())
    rows = library.query(
        "SELECT p.id, p.content_id, p.title_key, p.composer_key FROM pieces p"
        " WHERE p.id IN (SELECT value FROM json_each(?))",
        [wanted],
    )
    for one, content, title, composer in rows:
        names = [f"content {content}"]
        if title and composer:
            names.append(f"name {title}\n{composer}")
        for name in names:
            leader[find(f"piece {one}")] = find(name)
    for kind, number, one in library.query(
        "SELECT kind, number, piece_id FROM twins WHERE piece_id IN (SELECT value FROM json_each(?))",
        [wanted],
    ):
        leader[find(f"piece {one}")] = find(f"{kind} {number}")
    numbers: dict[str, int] = {}
    return np.array(
        [numbers.setdefault(find(f"piece {one}"), len(numbers)) for one in pieces.tolist()], np.int64
    )


def facts(library: Library, pieces: Ids) -> Floats:
    """What is known of pieces without a model, float32 [pieces, numbers]: a baseline."""
    rows = {
        one: values
        for one, *values in library.query(
            "SELECT id, mode, metres, tempo_bpm, instruments, parts, measures, duration, note_count,"
            " lowest, highest, polyphony, lyrics IS NOT NULL FROM pieces"
            " WHERE id IN (SELECT value FROM json_each(?))",
            [json.dumps(pieces.tolist())],
        )
    }
    return np.array([_facts(*rows[one]) for one in pieces.tolist()], np.float32)


def _facts(
    mode: str | None,
    metres: str,
    bpm: float | None,
    instruments: str,
    parts: int,
    measures: int,
    duration: float,
    notes: int,
    lowest: int | None,
    highest: int | None,
    polyphony: float | None,
    sung: int,
) -> list[float]:
    held = instruments.split()
    families = [INSTRUMENTS[one].family for one in held if one in INSTRUMENTS]
    first = metres.split(" ", 1)[0]
    amounts = [np.log1p(max(one or 0.0, 0.0)) for one in (bpm, parts, measures, duration, notes, polyphony)]
    return [
        *amounts,
        float(lowest or 60),
        float(highest or 60),
        float(sung),
        float(mode == "minor"),
        float(mode == "major"),
        *(float(first == one) for one in _METRES),
        *(float(families.count(one)) for one in _FAMILIES),
    ]


def _carried(library: Library, probe: Probe) -> list[tuple[int, int]]:
    """(piece, place of the class) of what pieces carry. What the set tagged by itself teaches it nothing."""
    by_itself = " AND pt.source != 'probe'" if probe.automatic is not None else ""
    found: list[tuple[int, int]] = []
    for place, label in enumerate(probe.label_ids):
        rows = library.query(
            "SELECT DISTINCT p.id FROM labels l LEFT JOIN tags o ON o.id = l.tag_id"
            " JOIN tags t ON t.folded = COALESCE(o.folded, l.folded)"
            "  OR (t.folded > COALESCE(o.folded, l.folded) || '/'"
            "   AND t.folded < COALESCE(o.folded, l.folded) || '0')"
            f" JOIN piece_tags pt ON pt.tag_id = t.id{by_itself} JOIN ({SOURCE}) ON p.id = pt.piece_id"
            f" WHERE l.id = ? AND {VISIBLE}",
            [label],
        )
        found += [(row[0], place) for row in rows]
    return found


def _rejected(library: Library, label_ids: Sequence[int]) -> list[tuple[int, int]]:
    place = {label: number for number, label in enumerate(label_ids)}
    rows = library.query(
        f"SELECT r.piece_id, r.label_id FROM rejections r JOIN ({SOURCE}) ON p.id = r.piece_id"
        f" WHERE {VISIBLE} AND r.label_id IN (SELECT value FROM json_each(?))",
        [json.dumps(list(label_ids))],
    )
    return [(piece, place[label]) for piece, label in rows]


def _with_presumed(library: Library, pieces: Ids, truth: Floats, weights: Floats) -> Examples:
    """The same, and pieces of which nothing was said where there are too few that do not have a tag."""
    yes = int((truth * weights).sum(axis=0).max(initial=0))
    no = ((1 - truth) * weights).sum(axis=0).min(initial=np.inf)
    wanted = max(_PRESUMED_EACH * yes, _PRESUMED_LEAST) - (int(no) if np.isfinite(no) else 0)
    if wanted <= 0 or not yes:
        return Examples(pieces, truth, weights, 0)
    rows = library.query(f"SELECT p.id FROM {SOURCE} WHERE {VISIBLE} ORDER BY p.id")
    others = np.setdiff1d(np.array([row[0] for row in rows], np.int64), pieces)
    # Drawn by their ids, so that a new piece does not draw all others anew.
    order = np.argsort((others * 2654435761) % 4294967296, kind="stable")
    drawn = np.sort(others[order[:wanted]])
    more = np.zeros((len(drawn), truth.shape[1]), np.float32)
    return Examples(
        np.concatenate([pieces, drawn]),
        np.concatenate([truth, more]),
        np.concatenate([weights, np.full_like(more, PRESUMED)]),
        0,
    )


def _contents(library: Library, pieces: Ids) -> Ids:
    found = dict(
        library.query(
            "SELECT id, content_id FROM pieces WHERE id IN (SELECT value FROM json_each(?))",
            [json.dumps(pieces.tolist())],
        )
    )
    return np.array([found.get(one, 0) for one in pieces.tolist()], np.int64)
