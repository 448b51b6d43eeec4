"""Labels: what may be suggested. Concepts of the vocabulary, sentences of the user, tags of label sets.

A label is not a tag: a library knows hundreds, and its owner's list of tags shows only what was used. It has
the name of the tag that it becomes when a suggestion is accepted; from then on it follows that tag through
renaming and merging.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from clamp_desktop.library.images import Image, look, look_again
from clamp_desktop.library.library import Library
from clamp_desktop.library.operations import record
from clamp_desktop.library.organising.tag_names import label_keys, path_key, tidy
from clamp_desktop.library.text import clean

Connection = sqlite3.Connection
LONGEST = 1000  # characters of a sentence
_LEAVING = "\n"  # begins the key of a label that is between two names; no tidy name has one

_ROW = (
    "SELECT l.id, COALESCE(t.name, l.name), l.concept, l.sentence, l.tag_id"
    " FROM labels l LEFT JOIN tags t ON t.id = l.tag_id"
)


@dataclass(frozen=True, slots=True)
class Label:
    """What may be suggested.

    Attributes:
        name: of the tag that it becomes.
        concept: of the vocabulary; ``None`` for the user's own.
        sentence: by which the user described it, in any language; ``None`` where there is none.
        tag_id: the tag that it became; ``None`` before the first time.
    """

    id: int
    name: str
    concept: str | None
    sentence: str | None
    tag_id: int | None


def labels(library: Library) -> list[Label]:
    """All labels that the library has met so far, in the order of their names."""
    return [Label(*row) for row in library.query(f"{_ROW} ORDER BY COALESCE(t.folded, l.folded), l.id")]


def find(library: Library, name: str) -> Label | None:
    """The label that is called so now, or whose concept is."""
    rows = library.query(
        f"{_ROW} WHERE COALESCE(t.folded, l.folded) = ?1 OR l.concept = ?2"
        " ORDER BY COALESCE(t.folded, l.folded) = ?1 DESC, l.tag_id IS NULL LIMIT 1",
        label_keys(name),
    )
    return Label(*rows[0]) if rows else None


def concepts(library: Library) -> list[str]:
    """The concepts of the vocabulary that the library has met so far."""
    rows = library.query("SELECT concept FROM labels WHERE concept IS NOT NULL ORDER BY id")
    return [concept for (concept,) in rows]


def own(library: Library) -> list[Label]:
    """The labels that the user described in a sentence, in the order of their names."""
    return [one for one in labels(library) if one.sentence is not None]


def describe(library: Library, name: str, sentence: str) -> int | None:
    """Let a tag be suggested by a sentence in any language; the operation's id, ``None`` if nothing changes.

    The tag need not be there: it is made when its first suggestion is accepted. Suggestions come with the
    next ``suggest``.

    Raises:
        ValueError: the name or the sentence is empty.
    """
    name, said = tidy(name), clean(" ".join(sentence[:LONGEST].split()))
    if not said:
        raise ValueError("Say in a sentence what it sounds like.")
    with library.write() as connection:
        label_id, before = ensure(connection, name)
        if not before:
            before = look(connection, "labels", [(label_id,)])
        connection.execute("UPDATE labels SET sentence = ? WHERE id = ?", [said, label_id])
        after = look_again(connection, before)
        if after == before:
            return None
        words = f"Described the tag “{name}”"
        return record(connection, "describe tag", words, before, after, name=name)


def forget(library: Library, name: str) -> int | None:
    """Suggest a tag by its sentence no more, and take back what was; the operation's id or ``None``."""
    label = find(library, name)
    if label is None or label.sentence is None:
        return None
    with library.write() as connection:
        before = look(connection, "labels", [(label.id,)])
        keys = connection.execute(
            "SELECT s.piece_id, s.label_id FROM suggestions s JOIN origins o ON o.id = s.origin_id"
            " WHERE s.label_id = ? AND o.source = 'zero-shot'",
            [label.id],
        ).fetchall()
        before += look(connection, "suggestions", keys)
        connection.execute("UPDATE labels SET sentence = NULL WHERE id = ?", [label.id])
        connection.executemany("DELETE FROM suggestions WHERE piece_id = ? AND label_id = ?", keys)
        count_change(connection)
        after = look_again(connection, before)
        words = f"Removed the description of “{label.name}”"
        return record(connection, "forget description", words, before, after, name=label.name)


def switched(library: Library) -> dict[str, bool]:
    """Which groups of the vocabulary the user switched on or off; the others are as the program has them."""
    return {name: bool(wanted) for name, wanted in library.query("SELECT name, wanted FROM label_groups")}


def switch(library: Library, group: str, wanted: bool) -> int:
    """Let a group of the vocabulary be suggested, or not; counts from the next ``suggest``. For undo."""
    with library.write() as connection:
        before = look(connection, "label_groups", [(group,)])
        connection.execute(
            "INSERT INTO label_groups VALUES (?, ?) ON CONFLICT DO UPDATE SET wanted = excluded.wanted",
            [group, int(wanted)],
        )
        words = f"Switched suggestions of “{group}” {'on' if wanted else 'off'}"
        after = look_again(connection, before)
        return record(connection, "switch group", words, before, after, name=group)


def learn_names(library: Library, names: Mapping[str, str]) -> dict[str, int]:
    """Take up concepts of the vocabulary under these names, and give back their ids.

    A label that became a tag keeps its tag's name; so does one that the user described, or taught in a label
    set. A name that something else has already is given to both: a tag that the user made by hand is what the
    concept becomes.
    """
    known = {
        concept: (one, name if of_program else None)
        for one, concept, name, of_program in library.query(
            "SELECT id, concept, name, tag_id IS NULL AND sentence IS NULL AND id NOT IN"
            " (SELECT e.value FROM probes, json_each(probes.classes) e)"
            " FROM labels WHERE concept IS NOT NULL"
        )
    }
    found = {concept: known[concept][0] for concept in names if concept in known}
    changed = {
        concept: tidy(name)
        for concept, name in names.items()
        if concept not in known or known[concept][1] not in (None, tidy(name))
    }
    unlinked = library.query(
        "SELECT l.id, t.id FROM labels l JOIN tags t ON t.folded = l.folded WHERE l.tag_id IS NULL"
    )
    if not changed and not unlinked:
        return found
    with library.write() as connection:
        # Names that are given up are free for others: what one is called in a language, another may be in
        # the next.
        connection.executemany(
            "UPDATE labels SET folded = ? WHERE id = ?",
            [(f"{_LEAVING}{found[concept]}", found[concept]) for concept in changed if concept in found],
        )
        for concept, name in changed.items():
            if concept in found:
                _call(connection, found[concept], name)
            else:
                found[concept] = _take_up(connection, concept, name)
        connection.execute(
            "UPDATE labels SET tag_id = (SELECT t.id FROM tags t WHERE t.folded = labels.folded)"
            " WHERE tag_id IS NULL"
        )
    return found


def ensure(connection: sqlite3.Connection, name: str) -> tuple[int, list[Image]]:
    """The label that is called so, and images of what had to be made. Inside a transaction; a tidy name."""
    key = path_key(name)
    row = connection.execute(
        "SELECT l.id FROM labels l LEFT JOIN tags t ON t.id = l.tag_id"
        " WHERE COALESCE(t.folded, l.folded) = ? ORDER BY l.tag_id IS NULL LIMIT 1",
        [key],
    ).fetchone()
    if row:
        return int(row[0]), []
    done = connection.execute(
        "INSERT INTO labels (name, folded, tag_id) VALUES (?, ?, (SELECT id FROM tags WHERE folded = ?))",
        [name, _free(connection, key), key],
    )
    one = int(done.lastrowid or 0)
    return one, [Image("labels", (one,), None)]


def of_tag(connection: sqlite3.Connection, tag_id: int) -> list[int]:
    """The labels that are, or would become, a tag. Inside a transaction."""
    rows = connection.execute(
        "SELECT l.id FROM labels l JOIN tags t ON t.id = ?1"
        " WHERE l.tag_id = t.id OR (l.tag_id IS NULL AND l.folded = t.folded)",
        [tag_id],
    )
    return [row[0] for row in rows]


def link(connection: sqlite3.Connection, label_ids: Iterable[int], tag_id: int) -> None:
    """These labels are that tag from now on. Inside a transaction."""
    connection.executemany(
        "UPDATE labels SET tag_id = ? WHERE id = ? AND tag_id IS NOT ?",
        [(tag_id, one, tag_id) for one in label_ids],
    )


def count_change(connection: sqlite3.Connection) -> None:
    """What is suggested has changed; who keeps what was computed from it will notice. In a transaction."""
    connection.execute("UPDATE counters SET value = value + 1 WHERE name = 'suggestions'")


def _take_up(connection: sqlite3.Connection, concept: str, name: str) -> int:
    """A concept that the library has not met."""
    key = path_key(name)
    there = connection.execute("SELECT id FROM labels WHERE folded = ? AND concept IS NULL", [key]).fetchone()
    if there:
        connection.execute("UPDATE labels SET concept = ? WHERE id = ?", [concept, there[0]])
        return int(there[0])
    done = connection.execute(
        "INSERT INTO labels (name, folded, concept) VALUES (?, ?, ?)",
        [name, _free(connection, key), concept],
    )
    return int(done.lastrowid or 0)


def _call(connection: sqlite3.Connection, label_id: int, name: str) -> None:
    connection.execute(
        "UPDATE labels SET name = ?, folded = ? WHERE id = ?",
        [name, _free(connection, path_key(name)), label_id],
    )


def _free(connection: sqlite3.Connection, key: str) -> str:
    """The key, or one like it where another label holds it: two concepts may share a name in a language."""
    free, number = key, 2
    while connection.execute("SELECT 1 FROM labels WHERE folded = ?", [free]).fetchone():
        free, number = f"{key} {number}", number + 1
    return free
