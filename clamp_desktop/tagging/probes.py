"""Label sets ("probes"): tags that the user chose, what was learned of them each time, and how good it is.

A label set is deleted and changed by operations that can be undone; what it learned is kept as versions.
"""

from __future__ import annotations

import json
import time
from collections.abc import Sequence
from dataclasses import dataclass

from clamp_desktop.library.images import Image, look, look_again
from clamp_desktop.library.library import Library
from clamp_desktop.library.operations import record
from clamp_desktop.library.organising import labels
from clamp_desktop.library.organising.tag_names import path_key, tidy
from clamp_desktop.probing.task import Learned, Report, Weights
from clamp_desktop.tagging import probe_bytes


@dataclass(frozen=True, slots=True)
class Probe:
    """A label set.

    Attributes:
        exclusive: one of its tags is true of a piece (grades 1 to 8); otherwise each is or is not.
        label_ids, tags: its tags, in their order.
        automatic: the confidence from which it tags by itself; ``None``: never, it only suggests.
        version: number of what it learned last; 0 before the first time.
    """

    id: int
    name: str
    exclusive: bool
    label_ids: tuple[int, ...]
    tags: tuple[str, ...]
    automatic: float | None
    version: int


@dataclass(frozen=True, slots=True)
class Version:
    """What a label set learned once.

    Attributes:
        model: id of the model whose vectors it reads.
        stamp: of the examples; empty where it was brought in from a file.
        made: seconds since 1970.
    """

    number: int
    model: str
    stamp: str
    made: float
    report: Report


_ROW = (
    "SELECT p.id, p.name, p.exclusive, p.classes, p.automatic,"
    " COALESCE((SELECT max(v.number) FROM probe_versions v WHERE v.probe_id = p.id), 0)"
    " FROM probes p WHERE p.deleted = 0"
)


def probes(library: Library) -> list[Probe]:
    """All label sets, in the order of their names."""
    rows = library.query(f"{_ROW} ORDER BY p.folded")
    named = {one.id: one.name for one in labels.labels(library)} if rows else {}
    found = []
    for one, name, exclusive, classes, automatic, version in rows:
        ids = tuple(int(label) for label in json.loads(classes) if label in named)
        tags = tuple(named[label] for label in ids)
        found.append(Probe(one, name, bool(exclusive), ids, tags, automatic, version))
    return found


def find(library: Library, name: str) -> Probe | None:
    """The label set of that name."""
    return next((one for one in probes(library) if path_key(one.name) == path_key(name)), None)


def make(library: Library, name: str, tags: Sequence[str], exclusive: bool = True) -> int:
    """Make a label set of tags (which need not be there yet); its id. It has learned nothing so far.

    Raises:
        ValueError: a name is empty or taken, or an exclusive set has fewer than two tags.
    """
    name = tidy(name)
    with library.write() as connection:
        taken = connection.execute(
            "SELECT id, deleted FROM probes WHERE folded = ?", [path_key(name)]
        ).fetchone()
        if taken and not taken[1]:
            raise ValueError(f"There is already a label set “{name}”.")
        if taken:  # deleted before: its name is free again
            connection.execute("UPDATE probes SET folded = char(1) || id WHERE id = ?", [taken[0]])
        ids, before = _classes(connection, tags, exclusive)
        done = connection.execute(
            "INSERT INTO probes (name, folded, exclusive, classes, made) VALUES (?, ?, ?, ?, ?)",
            [name, path_key(name), int(exclusive), json.dumps(ids), time.time()],
        )
        one = int(done.lastrowid or 0)
        # Taken back, it counts as deleted: what it learned stays for making it again.
        before += [_deleted(image) for image in look(connection, "probes", [(one,)])]
        words = f"Made the label set “{name}”"
        record(connection, "make label set", words, before, look_again(connection, before), name=name)
        return one


def change(
    library: Library,
    probe_id: int,
    name: str | None = None,
    tags: Sequence[str] | None = None,
    exclusive: bool | None = None,
) -> int | None:
    """Rename a label set or give it other tags; the operation's id or ``None``. It learns anew after that.

    Raises:
        ValueError: there is no such label set, or as ``make``.
    """
    with library.write() as connection:
        before = look(connection, "probes", [(probe_id,)])
        row = before[0].row
        if row is None or row["deleted"]:
            raise ValueError("There is no such label set any more.")
        new_name = row["name"] if name is None else tidy(name)
        taken = connection.execute(
            "SELECT 1 FROM probes WHERE folded = ? AND id != ? AND deleted = 0",
            [path_key(new_name), probe_id],
        ).fetchone()
        if taken:
            raise ValueError(f"There is already a label set “{new_name}”.")
        one_only = bool(row["exclusive"]) if exclusive is None else exclusive
        classes = row["classes"]
        if tags is not None:
            ids, made = _classes(connection, tags, one_only)
            before, classes = [*made, *before], json.dumps(ids)
        connection.execute(
            "UPDATE probes SET name = ?, folded = ?, exclusive = ?, classes = ? WHERE id = ?",
            [new_name, path_key(new_name), int(one_only), classes, probe_id],
        )
        return _record(connection, "change label set", f"Changed the label set “{row['name']}”", before)


def let_tag(library: Library, probe_id: int, from_confidence: float | None) -> int | None:
    """Let a label set tag by itself from a confidence on (0..1), or with ``None`` only suggest, as it does at
    first. The operation's id or ``None``.

    Raises:
        ValueError: there is no such label set, or the confidence is none.
    """
    if from_confidence is not None and not 0.5 <= from_confidence <= 1.0:
        raise ValueError("A label set tags by itself from a confidence between 50 and 100 per cent.")
    with library.write() as connection:
        before = look(connection, "probes", [(probe_id,)])
        if before[0].row is None:
            raise ValueError("There is no such label set any more.")
        connection.execute("UPDATE probes SET automatic = ? WHERE id = ?", [from_confidence, probe_id])
        name = before[0].row["name"]
        words = f"Let the label set “{name}” " + (
            "only suggest" if from_confidence is None else f"tag by itself from {from_confidence:.0%}"
        )
        return _record(connection, "label set tags", words, before)


def delete(library: Library, probe_id: int) -> int | None:
    """Delete a label set; its tags and the pieces that carry them stay. The operation's id or ``None``."""
    with library.write() as connection:
        before = look(connection, "probes", [(probe_id,)])
        row = before[0].row
        if row is None or row["deleted"]:
            return None
        origins = connection.execute("SELECT id FROM origins WHERE probe_id = ?", [probe_id]).fetchall()
        before += look(connection, "origins", origins)
        connection.execute("UPDATE probes SET deleted = 1 WHERE id = ?", [probe_id])
        connection.execute("UPDATE origins SET removed = 1 WHERE probe_id = ?", [probe_id])
        labels.count_change(connection)
        return _record(connection, "delete label set", f"Deleted the label set “{row['name']}”", before)


def versions(library: Library, probe_id: int) -> list[Version]:
    """What a label set learned, newest first."""
    return [
        Version(number, model, stamp, made, Report.of_json(json.loads(report)))
        for number, model, stamp, made, report in library.query(
            "SELECT number, model, stamp, made, report FROM probe_versions WHERE probe_id = ?"
            " ORDER BY number DESC",
            [probe_id],
        )
    ]


def latest(library: Library, probe_id: int, model: str) -> tuple[Version, Weights] | None:
    """What it learned last from a model's vectors; ``None`` where it has not."""
    rows = library.query(
        "SELECT number, model, stamp, made, report, weights FROM probe_versions"
        " WHERE probe_id = ? AND model = ? ORDER BY number DESC LIMIT 1",
        [probe_id, model],
    )
    if not rows:
        return None
    number, of_model, stamp, made, report, packed = rows[0]
    version = Version(number, of_model, stamp, made, Report.of_json(json.loads(report)))
    return version, probe_bytes.unpack(packed)


def weights(library: Library, probe_id: int, number: int) -> Weights:
    """What it learned as one of its ``versions``.

    Raises:
        ValueError: there is no such version.
    """
    packed = library.value(
        "SELECT weights FROM probe_versions WHERE probe_id = ? AND number = ?", [probe_id, number]
    )
    if packed is None:
        raise ValueError(f"There is no version {number}.")
    return probe_bytes.unpack(packed)


def keep(library: Library, probe_id: int, model: str, stamp: str, learned: Learned) -> int:
    """Keep what was learned as the next version; its number. No operation: it can be learned again."""
    with library.write() as connection:
        number = connection.execute(
            "SELECT COALESCE(max(number), 0) + 1 FROM probe_versions WHERE probe_id = ?", [probe_id]
        ).fetchone()[0]
        connection.execute(
            "INSERT INTO probe_versions (probe_id, number, model, stamp, made, weights, report)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            [
                probe_id,
                number,
                model,
                stamp,
                time.time(),
                probe_bytes.pack(learned.weights),
                json.dumps(learned.report.as_json()),
            ],
        )
    return int(number)


def _classes(
    connection: labels.Connection, tags: Sequence[str], exclusive: bool
) -> tuple[list[int], list[Image]]:
    ids: list[int] = []
    before: list[Image] = []
    for tag in tags:
        label_id, made = labels.ensure(connection, tidy(tag))
        before += made
        if label_id not in ids:
            ids.append(label_id)
    if len(ids) < (2 if exclusive else 1):
        raise ValueError(
            "Tags of which one is true of a piece must be two at least." if exclusive else "Name a tag."
        )
    return ids, before


def _deleted(image: Image) -> Image:
    return Image(image.table, image.key, None if image.row is None else image.row | {"deleted": 1})


def _record(connection: labels.Connection, kind: str, words: str, before: Sequence[Image]) -> int | None:
    after = look_again(connection, before)
    if after == list(before):
        return None
    name = next((one.row["name"] for one in before if one.table == "probes" and one.row), "")
    return record(connection, kind, words, before, after, name=name)
