"""Stamps: short texts that tell whether something that was computed from the library is still true.

The library counts its own changes (triggers in ``migrations``), across restarts and whoever makes them.
"""

from __future__ import annotations

import sqlite3
import time

from clamp_desktop.library.filtering.conditions import Condition
from clamp_desktop.library.filtering.typed import Asked, parse
from clamp_desktop.library.library import Library

_VERSION = 1  # of how answers are computed
_COLLECTED = {"collection", "is"}
_AGING = {"added", "is"}
_SUGGESTED = {"suggested", "probe", "is", "has"}


def of_library(library: Library, *names: str) -> str:
    """A stamp of counters: ``"pieces"``, ``"tags"``, ``"vectors_added"``, ``"vectors_removed"`` …"""
    return ".".join(map(str, library.counted(*names)))


def of_question(library: Library, words: str, conditions: tuple[Condition, ...], cut_off: float) -> str:
    """A stamp of the answer to words and filters: another one when pieces, tags or vectors changed."""
    fields = {one.field for one in conditions}
    parts = [str(_VERSION), f"{cut_off:.4f}", of_library(library, "pieces", "tags")]
    parts.append(" ".join([*(one.text() for one in conditions), words]))
    if words:
        parts.append(of_library(library, "vectors_added", "vectors_removed"))
    if fields & _SUGGESTED:
        parts.append(of_library(library, "suggestions"))
    if "melody" in fields:
        parts.append(of_library(library, "melodies"))
    if fields & _COLLECTED:
        parts.append(of_library(library, "collections"))
    if "is" in fields:
        parts.append(kept(library, "duplicates") or "")
    if fields & _AGING:
        parts.append(time.strftime("%Y-%m-%d"))
    return "|".join(parts)


def of_answer(library: Library, asked: Asked, cut_off: float, model: str | None) -> str:
    """The model that answered, and of what state of the library its answer is true."""
    return f"{model or ''}\n{of_question(library, asked.words, asked.conditions, cut_off)}"


def answer_is_fresh(
    library: Library, query: str, cut_off: float, stamp: str | None, model: str | None
) -> bool:
    """Whether an answer is still true. While nobody knows of a model, whichever answered will do."""
    if stamp is None:
        return False
    asked = parse(query)
    answered_by = stamp.partition("\n")[0]
    now = model if asked.words and model is not None else answered_by
    return stamp == of_answer(library, asked, cut_off, now)


def kept(library: Library, name: str) -> str | None:
    """The stamp under which something was kept."""
    found: str | None = library.value("SELECT value FROM stamps WHERE name = ?", [name])
    return found


def keep(connection: sqlite3.Connection, name: str, stamp: str) -> None:
    """Remember it. Inside a transaction."""
    connection.execute(
        "INSERT INTO stamps VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value", [name, stamp]
    )
