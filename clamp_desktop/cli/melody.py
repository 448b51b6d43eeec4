"""``clamp-desktop melody``: find pieces by a tune."""

from __future__ import annotations

import argparse

from clamp_desktop.cli.output import complain, follow


def grammar(command: argparse.ArgumentParser) -> None:
    """Options of ``melody``, besides those of all searches."""
    command.add_argument(
        "notes",
        metavar="NOTES",
        help='"C D E C", "do re mi do", "1 2 3 1"; lengths behind colons (C:1 D:1/2) make the rhythm count',
    )
    command.add_argument("words", nargs="?", default="", help="besides, as in search: tag:wedding sad")
    command.add_argument("--tolerant", action="store_true", help="one note may be wrong, missing or too many")


def melody(options: argparse.Namespace) -> int:
    """Print the pieces that have the tune in them, in any key, the surest first. 1 where it is no tune."""
    from clamp_desktop.asking import ask
    from clamp_desktop.cli.collection import filters_of, print_hits
    from clamp_desktop.librarian import Librarian
    from clamp_desktop.library.filtering.conditions import Condition
    from clamp_desktop.library.filtering.typed import parse

    notes = f"~ {options.notes}" if options.tolerant else options.notes
    typed = f"{Condition('melody', (notes,)).text()} {options.words}"
    troubles = parse(typed).troubles
    for trouble in troubles:
        complain(trouble.words)
    if troubles:
        return 1
    with Librarian(options.library, settings=options.settings) as librarian:
        follow(librarian.trace_melodies())
        print_hits(librarian, ask(librarian, typed, filters_of(options), options.limit).hits, options.json)
    return 0
