"""``clamp-desktop tags import`` and ``export``: tags as CSV, as JSON, and as sidecar files."""

from __future__ import annotations

import argparse
import io
from collections.abc import Callable
from pathlib import Path

from clamp_desktop.cli.output import complain, print_json, say, standard_output

ACTIONS = ("import", "export")


def grammar(add: Callable[[str, str], argparse.ArgumentParser]) -> None:
    """The two actions."""
    bring = add("import", "put tags on pieces, as a file says")
    bring.add_argument(
        "source",
        type=Path,
        metavar="FILE",
        help="CSV with the columns path and tag, JSON, or a folder of sidecar files",
    )
    write = add("export", "write all tags into a file")
    write.add_argument("--csv", dest="kind", action="store_const", const="csv", help="a row for each tag")
    write.add_argument(
        "--sidecars", type=Path, metavar="DIR", help="a small file for each file of music, into this folder"
    )
    write.add_argument("--out", type=Path, metavar="FILE", help="default: standard output, as JSON")


def run(options: argparse.Namespace) -> int:
    """Bring tags in or write them. 1 where a file cannot be read or written, or a piece is not found."""
    return _import(options) if options.action == "import" else _export(options)


def _import(options: argparse.Namespace) -> int:
    from clamp_desktop.library.library import Library
    from clamp_desktop.tagging import bring_in, exchange

    source: Path = options.source
    try:
        found = exchange.read(source)
    except exchange.ExchangeError as error:
        complain(str(error))
        return 1
    beside = source if source.is_dir() else source.absolute().parent
    with Library.open(options.library) as library:
        brought = bring_in.bring_in(library, found, beside)
    for path in brought.missing:
        complain(f"{path} is not in this library.")
    if options.json:
        print_json(
            {
                "pieces": brought.pieces,
                "tagged": brought.tagged,
                "already": brought.already,
                "missing": list(brought.missing),
                "conflicts": list(brought.conflicts),
            }
        )
    else:
        say(
            f"{brought.pieces:,} pieces found; {brought.tagged:,} tags put on,"
            f" {brought.already:,} there before."
        )
        for sentence in brought.conflicts:
            say(sentence)
    return 1 if brought.missing else 0


def _export(options: argparse.Namespace) -> int:
    from clamp_desktop.library.library import Library
    from clamp_desktop.tagging import exchange

    with Library.open(options.library) as library:
        found = exchange.bundle(library)
    by_name = options.out is not None and options.out.suffix.lower() == ".csv"
    write = exchange.write_csv if options.kind == "csv" or by_name else exchange.write_json
    try:
        if options.sidecars is not None:
            count = exchange.write_sidecars(found, options.sidecars)
            if options.json:
                print_json({"files": count, "folder": str(options.sidecars)})
            else:
                say(f"{count:,} files written into {options.sidecars}.")
        elif options.out is not None:
            with options.out.open("w", encoding="utf-8", newline="") as file:
                write(found, file)
        else:
            text = io.StringIO(newline="")
            write(found, text)
            standard_output().write(text.getvalue())
    except OSError as error:
        complain(f"{error.filename or options.out} cannot be written: {error.strerror or error}.")
        return 1
    return 0
