"""Lists in every order: what looks up no files gives what looking up files gives."""

from __future__ import annotations

import pytest

from clamp_desktop.library.catalogue import pieces
from clamp_desktop.library.catalogue.listing import listing
from clamp_desktop.library.catalogue.pieces import ORDERS
from clamp_desktop.library.filtering.filters import SOURCE, Filters, where
from clamp_desktop.library.filtering.typed import parse
from clamp_desktop.library.library import Library
from tests.library import filled

TYPED = (
    "",
    "tempo:>100",
    "-composer:schubert",
    "key:C,G mode:minor",
    "folder:folk",
    "folder:choir tempo:>100",
)


@pytest.fixture
def crowd(library: Library) -> Library:
    """200 pieces: some hidden, some of removed files, some no longer in their file, some without a name."""
    ids = filled.fill(library, 200)
    with library.write() as connection:
        for sql, some in (
            ("UPDATE pieces SET hidden = 1 WHERE id = ?", ids[::7]),
            ("UPDATE files SET removed = 1 WHERE id = ?", ids[::11]),
            ("UPDATE files SET state = 'missing' WHERE id = ?", ids[::8]),
            ("UPDATE pieces SET number = NULL WHERE id = ?", ids[::13]),
            ("UPDATE pieces SET title = NULL, title_key = '' WHERE id = ?", ids[::5]),
            ("UPDATE pieces SET title = 'Air', title_key = 'air' WHERE id = ?", ids[::6]),
            ("UPDATE pieces SET tempo_bpm = NULL, composer_key = '' WHERE id = ?", ids[::9]),
        ):
            connection.executemany(sql, [(one,) for one in some])
    return library


ASKED = [
    *(parse(text).filters for text in TYPED),
    Filters(folder=1),
    Filters(folder="/music/Choir", tempo_max=150),
    Filters(missing=True),
    Filters(missing=False, mode="minor"),
]


@pytest.mark.parametrize("filters", ASKED)
@pytest.mark.parametrize("descending", [False, True])
def test_in_every_order(crowd: Library, filters: Filters, descending: bool) -> None:
    condition, parameters = where(filters)
    for order, column in ORDERS.items():
        expected = crowd.query(
            f"SELECT p.id FROM {SOURCE} WHERE {condition} ORDER BY {column} IS NULL,"
            f" {column} {'DESC' if descending else 'ASC'}, p.title_key, p.id",
            parameters,
        )
        found = pieces.ids(crowd, order, descending, filters)
        assert found == [one for (one,) in expected], order
    assert listing(crowd, filters).ids.tolist() == sorted(found)
    assert pieces.count(crowd, filters) == len(found) > 0


def test_what_changes_is_seen(crowd: Library) -> None:
    before = pieces.ids(crowd)
    gone = before[3]
    with crowd.write() as connection:
        connection.execute("UPDATE files SET removed = 1 WHERE id = ?", [gone])
    assert pieces.ids(crowd) == [one for one in before if one != gone]
    assert gone not in pieces.ids(crowd, filters=Filters(tempo_min=0))
    with crowd.write() as connection:
        connection.execute("UPDATE folders SET state = 'removed'")
    assert pieces.ids(crowd) == []
    assert len(listing(crowd, Filters(tempo_min=0))) == 0
