"""``clamp-desktop tags``: the tree of tags."""

from __future__ import annotations

import argparse

from clamp_desktop.cli import tag_files
from clamp_desktop.cli.actions import actions
from clamp_desktop.cli.output import complain, print_json, print_table, say


def grammar(command: argparse.ArgumentParser) -> None:
    """What can be done with tags."""
    add = actions(command)
    add("list", "all tags with counts (default)")
    for name, what, arguments in (
        ("make", "make a tag that no piece carries yet", ("tag",)),
        ("rename", "call a tag, and what lies below it, by another path", ("tag", "to")),
        ("move", "put a tag below another; '' for the top", ("tag", "to")),
        ("merge", "let pieces that carry one tag carry another", ("tag", "to")),
        ("delete", "delete a tag and those below it", ("tag",)),
    ):
        action = add(name, what)
        for argument in arguments:
            action.add_argument(argument, metavar=argument.upper())
    colour = add("colour", "give a tag a colour and a description")
    colour.add_argument("tag", metavar="TAG")
    colour.add_argument("colour", nargs="?", metavar="#RRGGBB")
    colour.add_argument("--description", metavar="TEXT")
    tag_files.grammar(add)


def run_tags(options: argparse.Namespace) -> int:
    """List tags or change them. 1 where a tag is not there, or cannot be changed so."""
    if options.action in tag_files.ACTIONS:
        return tag_files.run(options)
    from clamp_desktop.library.library import Library
    from clamp_desktop.library.organising import tag_tree, tags

    with Library.open(options.library) as library:
        try:
            if options.action == "make":
                tag_tree.make(library, options.tag)
            elif options.action == "rename":
                tag_tree.rename(library, options.tag, options.to)
            elif options.action == "move":
                tag_tree.move(library, options.tag, options.to or None)
            elif options.action == "merge":
                tag_tree.merge(library, options.tag, options.to)
            elif options.action == "delete":
                tag_tree.delete(library, options.tag)
            elif options.action == "colour":
                tag_tree.dress(library, options.tag, options.colour, options.description)
        except ValueError as error:
            complain(str(error))
            return 1
        found = tags.tags(library)
    if options.json:
        names = ("name", "pieces", "total", "suggested", "colour", "description")
        print_json([{name: getattr(row, name) for name in names} for row in found])
    elif found:
        print_table(
            [
                (
                    "  " * row.name.count("/") + row.leaf,
                    f"{row.total:,}",
                    row.colour or "",
                    row.description or "",
                )
                for row in found
            ]
        )
    else:
        say("There are no tags yet.")
    return 0
