from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from clamp_desktop.library.catalogue import edits, pieces
from clamp_desktop.library.catalogue.shared import Shared, shared
from clamp_desktop.library.library import Library
from clamp_desktop.library.organising import tags
from clamp_desktop.music.piece import Format
from clamp_desktop.progress import Summary

Update = Callable[[], Summary]


def test_what_pieces_share_and_where_they_differ(library: Library, music: Path, update: Update) -> None:
    for number, metre in enumerate(("3/4", "3/4", "4/4")):
        (music / f"{number}.abc").write_text(
            f"X:1\nT:Piece {number}\nC:A. Nonymous\nM:{metre}\nK:G\nGAB{number}|\n"
        )
    update()
    ids = pieces.ids(library)
    tags.add_tag(library, ids, "slow")
    tags.add_tag(library, ids[:1], "wedding")
    edits.set_rating(library, ids[:2], 4)
    found = shared(library, ids)
    assert (found.count, found.composer, found.format) == (3, "A. Nonymous", Format.ABC)
    assert (found.metre, found.rating) == (None, None)
    assert found.differ >= {"metre", "rating"}
    assert found.tags == (("slow", 3), ("wedding", 1))
    two = shared(library, ids[:2])
    assert (two.metre, two.rating, two.count) == ("3/4", 4, 2)


def test_a_composer_that_only_some_have_is_no_common_one(
    library: Library, music: Path, update: Update
) -> None:
    (music / "a.abc").write_text("X:1\nT:A\nC:Somebody\nK:G\nGAB|\n")
    (music / "b.abc").write_text("X:1\nT:B\nK:G\nBAG|\n")
    update()
    found = shared(library, pieces.ids(library))
    assert found.composer is None
    assert "composer" in found.differ
    assert shared(library, []) == Shared()
