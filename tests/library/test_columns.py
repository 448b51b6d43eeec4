from __future__ import annotations

from clamp_desktop.library.columns import as_numbers, integers, several, with_values
from clamp_desktop.library.library import Library
from tests.library import filled


def test_columns_are_what_rows_say(library: Library) -> None:
    ids = filled.fill(library, 500)
    assert integers(library, "p.id", "FROM pieces p").tolist() == ids
    two = several(library, ["p.id", "p.parts"], "FROM pieces p WHERE p.mode = ?", ["minor"])
    assert list(zip(*(one.tolist() for one in two), strict=True)) == library.query(
        "SELECT id, parts FROM pieces WHERE mode = 'minor'"
    )


def test_few_numbers_and_none(library: Library) -> None:
    filled.fill(library, 1)
    assert integers(library, "id", "FROM pieces").tolist() == [1]
    assert integers(library, "id", "FROM pieces WHERE id > 1").tolist() == []
    assert as_numbers(7).tolist() == [7]
    assert as_numbers(f"{2**62},-3").tolist() == [2**62, -3]


def test_numbers_beside_ids(library: Library) -> None:
    filled.fill(library, 200)
    with library.write() as connection:
        connection.execute("UPDATE pieces SET tempo_bpm = NULL WHERE id % 3 = 0")
        connection.execute("UPDATE pieces SET tempo_bpm = 1e-9 WHERE id = 1")
    ids, tempi = with_values(library, "id", "tempo_bpm", "FROM pieces WHERE tempo_bpm IS NOT NULL")
    rows = dict(library.query("SELECT id, tempo_bpm FROM pieces WHERE tempo_bpm IS NOT NULL"))
    assert dict(zip(ids.tolist(), tempi.tolist(), strict=True)) == rows
    none, nothing = with_values(library, "id", "tempo_bpm", "FROM pieces WHERE id < 0")
    assert len(none) == len(nothing) == 0
