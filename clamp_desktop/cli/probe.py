"""``clamp-desktop probe``: label sets that learn from the user's own labels."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from clamp_desktop.cli.actions import actions
from clamp_desktop.cli.output import complain, print_json, print_table, say

if TYPE_CHECKING:
    from clamp_desktop.librarian import Librarian
    from clamp_desktop.probing.task import Report


def grammar(command: argparse.ArgumentParser) -> None:
    """What can be done with label sets."""
    add = actions(command)
    add("list", "all label sets with what they learned last (default)")
    train = add("train", "learn a label set; make it where it is not there yet")
    train.add_argument("name", metavar="NAME")
    train.add_argument("--tags", metavar="A,B,C", help="of which it consists; needed for a new one")
    train.add_argument(
        "--independent", action="store_true", help="each tag is true or not, rather than one of them"
    )
    apply = add("apply", "suggest anew what a label set has learned")
    apply.add_argument("name", metavar="NAME")
    ask = add("ask", "the pieces whose labels would teach it most")
    ask.add_argument("name", metavar="NAME")
    ask.add_argument("--count", type=int, default=12, metavar="N")
    delete = add("delete", "delete a label set; its tags stay")
    delete.add_argument("name", metavar="NAME")
    export = add("export", "write what it learned as FILE.safetensors and FILE.json")
    export.add_argument("name", metavar="NAME")
    export.add_argument("file", type=Path, metavar="FILE")
    export.add_argument("--version", type=int, metavar="N", help="an earlier one")
    bring = add("import", "take up a label set that was exported")
    bring.add_argument("file", type=Path, metavar="FILE")
    bring.add_argument("--name", metavar="NAME", help="call it so")


def run_probe(options: argparse.Namespace) -> int:
    """Do it. 1 where there is no such label set, too little to learn from, or no model."""
    from clamp_desktop.librarian import Librarian
    from clamp_desktop.workers.errors import WorkerError

    run = {
        None: _list,
        "list": _list,
        "train": _train,
        "apply": _apply,
        "ask": _ask,
        "delete": _delete,
        "export": _export,
        "import": _import,
    }[options.action]
    with Librarian(options.library, settings=options.settings) as librarian:
        try:
            return run(librarian, options)
        except (ValueError, WorkerError) as error:
            complain(str(error))
        except OSError as error:
            complain(f"{error.filename} cannot be written: {error.strerror or error}.")
        return 1


def _list(librarian: Librarian, options: argparse.Namespace) -> int:
    from clamp_desktop.tagging import probes

    found: list[dict[str, Any]] = []
    for one in probes.probes(librarian.library):
        versions = probes.versions(librarian.library, one.id)
        found.append(
            {
                "name": one.name,
                "exclusive": one.exclusive,
                "tags": list(one.tags),
                "version": one.version,
                "automatic": one.automatic,
                "accuracy": versions[0].report.accuracy if versions else None,
                "baseline_accuracy": versions[0].report.baseline_accuracy if versions else None,
            }
        )
    if options.json:
        print_json(found)
    elif found:
        print_table(
            [
                (one["name"], ", ".join(one["tags"]), f"version {one['version']}", _share(one["accuracy"]))
                for one in found
            ]
        )
    else:
        say("There are no label sets yet.")
    return 0


def _train(librarian: Librarian, options: argparse.Namespace) -> int:
    from clamp_desktop import tagger
    from clamp_desktop.tagging import probes

    library = librarian.library
    probe = probes.find(library, options.name)
    tags = [one.strip() for one in (options.tags or "").split(",") if one.strip()]
    if probe is None:
        if not tags:
            complain(f"there is no label set “{options.name}”; name its tags with --tags A,B,C.")
            return 1
        probes.make(library, options.name, tags, not options.independent)
    elif tags:
        probes.change(library, probe.id, tags=tags, exclusive=not options.independent)
    trained = tagger.train(librarian, options.name)
    report = trained.report
    if options.json:
        print_json(
            {
                "name": options.name,
                "version": trained.version,
                "examples": report.examples,
                "folds": report.folds,
                "accuracy": report.accuracy,
                "macro_f1": report.macro_f1,
                "baseline_accuracy": report.baseline_accuracy,
                "facts_accuracy": report.facts_accuracy,
                "counts": {tag: one.examples for tag, one in zip(trained.tags, report.classes, strict=True)},
                "classes": [
                    {
                        "tag": tag,
                        "examples": one.examples,
                        "precision": one.precision,
                        "recall": one.recall,
                        "f1": one.f1,
                        "needed": one.needed,
                    }
                    for tag, one in zip(trained.tags, report.classes, strict=True)
                ],
                "confusion": [list(row) for row in report.confusion],
                "seconds": report.seconds,
                "suggested": trained.suggested,
                "unheard": trained.unheard,
                "unclear": trained.unclear,
            }
        )
        return 0
    _tell(report, trained.tags)
    say(f"{trained.suggested:,} suggestions wait.")
    return 0


def _tell(report: Report, tags: tuple[str, ...]) -> None:
    if report.accuracy is None:
        say(f"Learned from {report.examples:,} pieces; too few to say how well.")
    else:
        say(
            f"Learned from {report.examples:,} pieces in {report.seconds:.1f} s. Of pieces that it had not"
            f" met it told {_share(report.accuracy)} right; always saying the commonest:"
            f" {_share(report.baseline_accuracy)}; facts alone: {_share(report.facts_accuracy)}."
        )
    rows = [
        (
            tag,
            str(one.examples),
            _share(one.precision),
            _share(one.recall),
            f"{one.needed} more" if one.needed else "",
        )
        for tag, one in zip(tags, report.classes, strict=True)
    ]
    print_table(rows, ("tag", "examples", "precision", "recall", "would help"))
    if report.confusion:
        say()
        say("What is (rows) and what it was taken for:")
        print_table(
            [(tag, *map(str, row)) for tag, row in zip(tags, report.confusion, strict=True)], ("", *tags)
        )


def _apply(librarian: Librarian, options: argparse.Namespace) -> int:
    from clamp_desktop import tagger

    count = tagger.apply(librarian, options.name)
    if options.json:
        print_json({"suggested": count})
    else:
        say(f"{count:,} suggestions wait.")
    return 0


def _ask(librarian: Librarian, options: argparse.Namespace) -> int:
    from clamp_desktop import tagger

    rows = librarian.rows(tagger.worth_labelling(librarian, options.name, max(options.count, 1)))
    if options.json:
        found: list[dict[str, Any]] = [
            {"id": row.id, "path": str(row.path), "title": row.facts.title} for row in rows
        ]
        print_json(found)
    else:
        print_table([(str(row.id), row.facts.title or row.path.stem) for row in rows])
    return 0


def _delete(librarian: Librarian, options: argparse.Namespace) -> int:
    from clamp_desktop.tagging import probes

    probe = probes.find(librarian.library, options.name)
    if probe is None:
        complain(f"there is no label set “{options.name}”.")
        return 1
    probes.delete(librarian.library, probe.id)
    return 0


def _export(librarian: Librarian, options: argparse.Namespace) -> int:
    from clamp_desktop.tagging import probe_file

    written = probe_file.write(librarian.library, options.name, options.file, options.version)
    if options.json:
        print_json({"files": [str(one) for one in written]})
    else:
        say(f"Written: {', '.join(map(str, written))}")
    return 0


def _import(librarian: Librarian, options: argparse.Namespace) -> int:
    from clamp_desktop.tagging import probe_file

    found = probe_file.read(options.file)
    probe = probe_file.bring_in(librarian.library, found, options.name)
    model = librarian.model_info()
    usable = found.model == model.id
    if not usable:
        complain(f"it reads vectors of another model ({found.model}); it will have to learn again.")
    if options.json:
        print_json({"name": probe.name, "tags": list(probe.tags), "model": found.model, "usable": usable})
    else:
        say(f"Taken up as “{probe.name}”: {', '.join(probe.tags)}")
    return 0


def _share(value: float | None) -> str:
    return "–" if value is None else f"{value:.0%}"
