"""``clamp-desktop suggest``, ``accept`` and ``reject``: tags that the program proposes."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from clamp_desktop.cli.output import complain, follow, print_json, print_table, say

if TYPE_CHECKING:
    from clamp_desktop.librarian import Librarian

_SOURCES = ("fact", "zero-shot", "probe")


def suggest_grammar(command: argparse.ArgumentParser) -> None:
    """The options of ``suggest``."""
    command.add_argument("pieces", nargs="*", metavar="PIECE", help="ids or files (default: all)")
    command.add_argument("--tag", metavar="TAG", help="show only suggestions of this tag")
    command.add_argument("--above", type=_share, default=0.0, metavar="0..1", help="show only surer ones")
    command.add_argument("--why", action="store_true", help="say why, for the pieces that are named")
    command.add_argument(
        "--shown", action="store_true", help="show what was suggested before; compute nothing"
    )
    group = command.add_argument_group("what may be suggested (nothing else is done then)")
    group.add_argument("--groups", action="store_true", help="list the groups of tags")
    group.add_argument("--on", nargs="+", metavar="GROUP", help="let these be suggested")
    group.add_argument("--off", nargs="+", metavar="GROUP", help="suggest these no more")
    group.add_argument("--own", nargs=2, metavar=("TAG", "SENTENCE"), help="a tag of your own, in your words")
    group.add_argument("--forget", metavar="TAG", help="suggest a tag of your own no more")
    group.add_argument("--clear", choices=(*_SOURCES, "all"), help="remove what was suggested")


def decide_grammar(command: argparse.ArgumentParser) -> None:
    """The options of ``accept`` and ``reject``."""
    command.add_argument("tag", metavar="TAG", help="or 'all'")
    command.add_argument("pieces", nargs="*", metavar="PIECE", help="ids or files (default: all)")
    command.add_argument("--above", type=_share, default=0.0, metavar="0..1", help="only surer ones")


def suggest(options: argparse.Namespace) -> int:
    """Suggest tags and print them. 1 where a piece is not in the library, or a group is not known."""
    from clamp_desktop.cli.tags import find_pieces
    from clamp_desktop.librarian import Librarian

    with Librarian(options.library, settings=options.settings) as librarian:
        settled = _settle(librarian, options)
        if settled is not None:
            return settled
        found, missing = find_pieces(librarian, options.pieces)
        for name in missing:
            complain(f"{name} is not in this library.")
        if missing and not found:
            return 1
        if not options.shown:
            _compute(librarian, found or None)
        records = _records(librarian, found or librarian.ids("path"), options)
    if options.json:
        print_json(records)
    elif records:
        table = [
            (str(one["id"]), one["tag"], f"{one['confidence']:.2f}", one["source"], one["title"])
            for one in records
        ]
        print_table(table, ("id", "tag", "sure", "source", "title"))
    else:
        say("Nothing is suggested.")
    return 1 if missing else 0


def accept(options: argparse.Namespace) -> int:
    """Make tags of suggestions. 1 where nothing of the kind is suggested."""
    return _decide(options, "accepted")


def reject(options: argparse.Namespace) -> int:
    """Say that suggestions do not fit; they never come back. 1 where nothing of the kind is suggested."""
    return _decide(options, "rejected")


def _decide(options: argparse.Namespace, done: str) -> int:
    from clamp_desktop.cli.tags import find_pieces
    from clamp_desktop.librarian import Librarian
    from clamp_desktop.library.organising import reviewing

    with Librarian(options.library, settings=options.settings) as librarian:
        found, missing = find_pieces(librarian, options.pieces)
        for name in missing:
            complain(f"{name} is not in this library.")
        wanted = None if options.tag.casefold() == "all" else options.tag
        some = found if options.pieces else None
        count = reviewing.count_above(librarian.library, options.above, wanted, piece_ids=some)
        if done == "accepted":
            operation = reviewing.accept_above(librarian.library, options.above, wanted, piece_ids=some)
        else:
            operation = reviewing.reject_above(librarian.library, options.above, wanted, piece_ids=some)
    if options.json:
        print_json({done: count})
    elif operation is not None:
        say(f"{count:,} suggestions {done}; `clamp-desktop undo` takes it back.")
    if operation is None:
        complain("nothing of the kind is suggested.")
    return 1 if missing or operation is None else 0


def _compute(librarian: Librarian, pieces: Sequence[int] | None) -> None:
    from clamp_desktop import tagger
    from clamp_desktop.progress import Progress
    from clamp_desktop.tagging.suggest import Suggested

    def steps() -> Any:
        for step in tagger.suggest(librarian, pieces):
            if isinstance(step, Progress):
                yield step
            elif isinstance(step, Suggested) and step.silent_because:
                complain(f"only facts are suggested: {step.silent_because}")

    follow(steps())


def _records(librarian: Librarian, ids: Sequence[int], options: argparse.Namespace) -> list[dict[str, Any]]:
    from clamp_desktop import tagger
    from clamp_desktop.library.organising import suggestions
    from clamp_desktop.library.organising.tag_names import label_keys, path_key

    found = suggestions.of_pieces(librarian.library, ids)
    rows = {row.id: row for row in librarian.rows(found)}
    concepts = dict(librarian.library.query("SELECT id, concept FROM labels"))
    key, concept = label_keys(options.tag) if options.tag else ("", "")
    records = []
    for piece in ids:
        for one in found.get(piece, ()):
            fits = not options.tag or path_key(one.name) == key or concepts[one.label_id] == concept
            if not fits or one.confidence < options.above:
                continue
            row = rows[piece]
            record: dict[str, Any] = {
                "id": piece,
                "path": str(row.path),
                "title": row.facts.title or row.path.stem,
                "tag": one.name,
                "source": str(one.source),
                "confidence": round(one.confidence, 4),
            }
            if one.probe:
                record["probe"] = one.probe
            if options.why and options.pieces:
                record["why"] = [
                    {
                        "kind": why.kind,
                        "value": why.value,
                        "share": round(why.share, 4),
                        "pieces": list(why.pieces),
                    }
                    for why in tagger.why(librarian, piece, one.name)
                ]
            records.append(record)
    return records


def _settle(librarian: Librarian, options: argparse.Namespace) -> int | None:
    """Change or list what may be suggested; the exit code, ``None`` where that was not asked for."""
    from clamp_desktop.library.organising import labels, reviewing
    from clamp_desktop.library.organising.suggestions import Source
    from clamp_desktop.tagging import groups
    from clamp_desktop.vocabulary import Vocabulary

    library = librarian.library
    asked = False
    for wanted, names in ((True, options.on), (False, options.off)):
        for name in names or ():
            asked = True
            if name not in groups.GROUPS:
                complain(f"there is no group {name}; there are {', '.join(groups.GROUPS)}.")
                return 1
            labels.switch(library, name, wanted)
    try:
        if options.own:
            asked = True
            labels.describe(library, *options.own)
        if options.forget:
            asked = True
            if labels.forget(library, options.forget) is None:
                complain(f"“{options.forget}” is no tag of your own.")
                return 1
    except ValueError as error:
        complain(str(error))
        return 1
    if options.clear:
        asked = True
        source = None if options.clear == "all" else Source(options.clear)
        if reviewing.remove(library, source) is None:
            complain("nothing is suggested.")
            return 1
    if not options.groups:
        return 0 if asked else None
    found = groups.groups(library, Vocabulary.load())
    if options.json:
        print_json(
            [
                {"group": one.id, "on": one.wanted, "computed": one.computed, "tags": len(one.concepts)}
                for one in found
            ]
        )
    else:
        print_table([(one.id, "on" if one.wanted else "off", f"{len(one.concepts)} tags") for one in found])
    return 0


def _share(text: str) -> float:
    try:
        share = float(text.rstrip("%")) / (100 if text.endswith("%") else 1)
    except ValueError:
        share = -1.0
    if not 0.0 <= share <= 1.0:
        raise argparse.ArgumentTypeError(f"{text!r} is no share between 0 and 1")
    return share
