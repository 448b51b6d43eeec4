"""The scans of the past: when they were, and what they found."""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Mapping
from dataclasses import dataclass

from clamp_desktop.library.library import Library

_KEPT = 200


@dataclass(frozen=True, slots=True)
class ScanRow:
    """A scan that ran to its end.

    Attributes:
        began, ended: seconds since 1970.
        counts: of files: new, changed, moved, missing, unchanged, failed.
    """

    began: float
    ended: float
    counts: Mapping[str, int]


def remember(connection: sqlite3.Connection, began: float, counts: Mapping[str, int]) -> None:
    """Write down a scan that ended. Inside a transaction."""
    connection.execute(
        "INSERT INTO scans (began, ended, counts) VALUES (?, ?, ?)", [began, time.time(), json.dumps(counts)]
    )
    connection.execute(
        "DELETE FROM scans WHERE id <= (SELECT id FROM scans ORDER BY id DESC LIMIT 1 OFFSET ?)", [_KEPT]
    )


def latest(library: Library, limit: int = 20) -> list[ScanRow]:
    """The latest scans, newest first."""
    rows = library.query("SELECT began, ended, counts FROM scans ORDER BY id DESC LIMIT ?", [limit])
    return [ScanRow(began, ended, json.loads(counts)) for began, ended, counts in rows]


def last_growth(library: Library) -> float | None:
    """When the scan began that last brought new pieces; ``None`` where none is known."""
    found: float | None = library.value(
        "SELECT max(began) FROM scans WHERE began <= (SELECT max(added) FROM pieces)"
    )
    return found
