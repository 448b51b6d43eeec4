"""``clamp-desktop tag`` and ``untag``."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from clamp_desktop.cli.files import piece_or_path
from clamp_desktop.cli.output import complain, print_json, say
from clamp_desktop.librarian import Librarian


def tag(options: argparse.Namespace) -> int:
    """Put a tag on pieces. 1 where one of them is not in the library; the others are tagged."""
    return _change(options, put_on=True)


def untag(options: argparse.Namespace) -> int:
    """Take a tag off pieces. 1 where one of them is not in the library."""
    return _change(options, put_on=False)


def _change(options: argparse.Namespace, put_on: bool) -> int:
    with Librarian(options.library, settings=options.settings) as librarian:
        found, missing = find_pieces(librarian, options.pieces)
        for name in missing:
            complain(f"{name} is not in this library.")
        if put_on and found:
            try:
                librarian.add_tag(found, options.tag)
            except ValueError as error:
                complain(str(error))
                return 1
        elif found:
            librarian.remove_tag(found, options.tag)
        rows = librarian.rows(found)
    if options.json:
        print_json(
            [{"id": row.id, "path": str(row.path), "tags": [one.name for one in row.tags]} for row in rows]
        )
    else:
        for row in rows:
            title = row.facts.title or row.path.stem
            say(f"{row.id}  {title}: {', '.join(one.name for one in row.tags) or 'no tags'}")
    return 1 if missing else 0


def find_pieces(librarian: Librarian, targets: Sequence[str]) -> tuple[list[int], list[str]]:
    """Ids of the pieces that were named by id or by path (all tunes of a book), and names of none."""
    found: list[int] = []
    missing: list[str] = []
    for target in targets:
        piece = piece_or_path(target)
        by_id = [row.id for row in librarian.rows([piece])] if isinstance(piece, int) else []
        ids = by_id or librarian.pieces_in(Path(target))
        found += ids
        if not ids:
            missing.append(target)
    return found, missing
