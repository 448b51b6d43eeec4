"""``clamp-desktop edit``, ``undo``, ``redo`` and ``history``."""

from __future__ import annotations

import argparse
import datetime as dt

from clamp_desktop.cli.output import complain, print_json, print_table, say


def edit_grammar(command: argparse.ArgumentParser) -> None:
    """The options of ``edit``."""
    command.add_argument("pieces", nargs="+", metavar="PIECE", help="ids or files of the library")
    for field in ("title", "composer", "note"):
        command.add_argument(f"--{field}", metavar="TEXT", help="empty text brings the file's own back")
    command.add_argument("--rating", type=int, choices=range(6), metavar="0..5", help="0 for none")
    command.add_argument(
        "--titles",
        metavar="PATTERN",
        help="a title for each: {title} {composer} {file} {folder} {key} {metre} {n}",
    )


def history_grammar(command: argparse.ArgumentParser) -> None:
    """The options of ``history``."""
    command.add_argument("--limit", type=int, default=20, metavar="N")


def edit(options: argparse.Namespace) -> int:
    """Change what is said of pieces. 1 where one is not in the library, or the pattern makes no sense."""
    from clamp_desktop.cli.tags import find_pieces
    from clamp_desktop.librarian import Librarian
    from clamp_desktop.library.catalogue import edits

    with Librarian(options.library, settings=options.settings) as librarian:
        found, missing = find_pieces(librarian, options.pieces)
        for name in missing:
            complain(f"{name} is not in this library.")
        try:
            for field in ("title", "composer", "note"):
                if (text := getattr(options, field)) is not None:
                    edits.set_text(librarian.library, found, field, text)
            if options.rating is not None:
                edits.set_rating(librarian.library, found, options.rating)
            if options.titles is not None:
                edits.rename_titles(librarian.library, found, edits.Pattern(options.titles))
        except ValueError as error:
            complain(str(error))
            return 1
        for row in librarian.rows(found):
            say(f"{row.id}  {row.facts.title or row.path.stem}")
    return 1 if missing else 0


def undo(options: argparse.Namespace) -> int:
    """Take the latest change back. 1 where there is none."""
    return _step(options, back=True)


def redo(options: argparse.Namespace) -> int:
    """Make the change again that was taken back. 1 where there is none."""
    return _step(options, back=False)


def history(options: argparse.Namespace) -> int:
    """Print the latest changes, newest first."""
    from clamp_desktop.library import operations
    from clamp_desktop.library.library import Library

    with Library.open(options.library) as library:
        found = operations.history(library, max(options.limit, 0))
    if options.json:
        print_json(
            [
                {
                    "made": one.made,
                    "kind": one.kind,
                    "words": one.words,
                    "undone": one.undone,
                    **({"details": dict(one.details)} if one.details else {}),
                }
                for one in found
            ]
        )
    elif found:
        print_table([(_when(one.made), "undone" if one.undone else "", one.words) for one in found])
    else:
        say("Nothing was changed yet.")
    return 0


def _step(options: argparse.Namespace, back: bool) -> int:
    from clamp_desktop.library import operations
    from clamp_desktop.library.library import Library

    with Library.open(options.library) as library:
        done = operations.undo(library) if back else operations.redo(library)
    if done is None:
        complain("there is nothing to take back." if back else "there is nothing to make again.")
        return 1
    say(f"Taken back: {done.words}" if back else f"Made again: {done.words}")
    return 0


def _when(made: float) -> str:
    return dt.datetime.fromtimestamp(made).astimezone().strftime("%Y-%m-%d %H:%M")
