"""``clamp-desktop collections``: what was put together by hand, and searches that were saved."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from clamp_desktop.cli.actions import actions
from clamp_desktop.cli.output import complain, print_json, print_table, say

if TYPE_CHECKING:
    from clamp_desktop.librarian import Librarian
    from clamp_desktop.library.library import Library


def grammar(command: argparse.ArgumentParser) -> None:
    """What can be done with collections."""
    add = actions(command)
    add("list", "all collections and saved searches with counts (default)")
    for name, what in (
        ("show", "the pieces of a collection, or what a saved search finds"),
        ("make", "make a collection of pieces"),
        ("add", "put pieces into a collection"),
        ("take-out", "take pieces out of a collection"),
        ("save", "save a search"),
        ("rename", "call a collection or a saved search by another name"),
        ("delete", "delete a collection or a saved search; its pieces stay"),
    ):
        action = add(name, what)
        action.add_argument("name", metavar="NAME")
        if name in ("make", "add", "take-out"):
            action.add_argument("pieces", nargs="*" if name == "make" else "+", metavar="PIECE")
        if name == "make":
            action.add_argument("--set-list", action="store_true", help="its order is that of its owner")
        if name == "save":
            action.add_argument("query", metavar="SEARCH", help="words and filters: 'tag:wedding solemn'")
            action.add_argument("--cut-off", type=float, default=0.5, metavar="0..1", help="strength")
        if name == "rename":
            action.add_argument("to", metavar="NEW_NAME")


def run_collections(options: argparse.Namespace) -> int:
    """List collections, show or change one. 1 where one is not there, or a piece is not."""
    from clamp_desktop.librarian import Librarian

    with Librarian(options.library, settings=options.settings) as librarian:
        try:
            missing = _act(librarian, options)
        except ValueError as error:
            complain(str(error))
            return 1
        if options.action == "show":
            _show(librarian, options)
        else:
            _list(librarian, options)
    return 1 if missing else 0


def _act(librarian: Librarian, options: argparse.Namespace) -> bool:
    """Do what was asked; whether a piece that was named is not there."""
    from clamp_desktop.cli.tags import find_pieces
    from clamp_desktop.library.organising import collections, smart

    library = librarian.library
    found, missing = find_pieces(librarian, getattr(options, "pieces", ()))
    for name in missing:
        complain(f"{name} is not in this library.")
    if options.action == "make":
        collections.make(library, options.name, options.set_list, found)
    elif options.action in ("add", "take-out"):
        change = collections.add if options.action == "add" else collections.take_out
        change(library, _collection(library, options.name), found)
    elif options.action == "save":
        smart.make(library, options.name, options.query, options.cut_off)
    elif options.action == "rename":
        _change(library, options.name, options.to)
    elif options.action == "delete":
        _change(library, options.name, None)
    elif options.action == "show" and smart.find(library, options.name) is None:
        _collection(library, options.name)
    return bool(missing)


def _change(library: Library, name: str, new_name: str | None) -> None:
    """Rename what has a name, or delete it where there is no new one: a collection or a saved search."""
    from clamp_desktop.library.organising import collections, smart

    saved = smart.find(library, name)
    if collections.find(library, name) is None and saved is not None:
        if new_name is None:
            smart.delete(library, saved)
        else:
            smart.change(library, saved, new_name)
    elif new_name is None:
        collections.delete(library, _collection(library, name))
    else:
        collections.change(library, _collection(library, name), new_name)


def _collection(library: Library, name: str) -> int:
    from clamp_desktop.library.organising import collections

    found = collections.find(library, name)
    if found is None:
        raise ValueError(f"There is no collection “{name}”.")
    return found


def _show(librarian: Librarian, options: argparse.Namespace) -> None:
    from clamp_desktop.asking import freshen
    from clamp_desktop.library.organising import collections, smart, smart_answers

    one = collections.find(librarian.library, options.name)
    if one is not None:
        ids = collections.ids(librarian.library, one)
    else:
        for _ in freshen(librarian):
            pass
        answer = smart_answers.answer(librarian.library, smart.find(librarian.library, options.name) or 0)
        ids = answer.ids.tolist() if answer else []
    rows = librarian.rows(ids)
    if options.json:
        print_json([{"id": row.id, "title": row.facts.title, "path": str(row.path)} for row in rows])
    elif rows:
        print_table(
            [(str(row.id), row.facts.title or row.path.stem, row.facts.composer or "") for row in rows]
        )
    else:
        say("There is no piece in it.")


def _list(librarian: Librarian, options: argparse.Namespace) -> None:
    from clamp_desktop.library.organising import collections, smart

    found: list[dict[str, object]] = [
        {"name": row.name, "kind": "set list" if row.ordered else "collection", "pieces": row.pieces}
        for row in collections.collections(librarian.library)
    ]
    found += [
        {"name": row.name, "kind": "search", "pieces": row.pieces, "query": row.query}
        for row in smart.smart_collections(librarian.library)
    ]
    if options.json:
        print_json(found)
    elif found:
        print_table(
            [
                (str(one["name"]), str(one["kind"]), str(one["pieces"] or 0), str(one.get("query", "")))
                for one in found
            ]
        )
    else:
        say("There are no collections yet.")
