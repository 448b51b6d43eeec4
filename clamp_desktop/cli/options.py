"""The command line's grammar: every command and its options, and nothing that does work."""

from __future__ import annotations

import argparse
import math
import re
from pathlib import Path
from typing import Any

from clamp_desktop import __version__
from clamp_desktop.cli import (
    changes,
    collections,
    evaluate,
    gpu_pack,
    melody,
    models,
    probe,
    render,
    self_test,
    suggest,
    tag_tree,
    train,
)
from clamp_desktop.library.filtering import keys
from clamp_desktop.music.piece import TARGETS, Format


def parser() -> argparse.ArgumentParser:
    """The whole grammar. ``--library`` may stand before or after the command's name."""
    main = argparse.ArgumentParser(
        prog="clamp-desktop",
        description="A librarian for your own scores and MIDI files. Without a command it opens the window.",
    )
    main.add_argument("--version", action="version", version=f"CLaMP Desktop {__version__}")
    _library_option(main, default=None)
    main.add_argument("--demo", action="store_true", help="open the window on the demo library")
    commands = main.add_subparsers(dest="command", metavar="COMMAND")

    opening = _command(commands, "open", "open the window, with these files added and shown")
    opening.add_argument("files", nargs="*", type=Path, metavar="FILE")

    scan = _command(commands, "scan", "add folders to the library and read what is new", json=True)
    scan.add_argument("folders", nargs="*", type=Path, metavar="FOLDER")
    scan.add_argument("--retry", action="store_true", help="try files again that failed before")

    search = _command(commands, "search", "find pieces by words in any language", json=True)
    search.add_argument(
        "words",
        nargs="?",
        default="",
        help="how it sounds, a title, a composer, a key …; also filters: tag:wedding tempo:>100",
    )
    _hit_options(search, limit=10)

    similar = _command(commands, "similar", "find pieces that sound like one", json=True)
    similar.add_argument("target", metavar="FILE_OR_ID", help="a piece's id or a file, in the library or not")
    similar.add_argument("--but", default="", metavar="WORDS", help="what is different: 'faster, not sad'")
    _hit_options(similar, limit=10)

    tune = _command(commands, "melody", "find pieces by a tune, in any key", json=True)
    melody.grammar(tune)
    _hit_options(tune, limit=20)

    for name, what in (("tag", "put a tag on pieces"), ("untag", "take a tag off pieces")):
        tagging = _command(commands, name, what, json=True)
        tagging.add_argument("tag", metavar="TAG")
        tagging.add_argument("pieces", nargs="+", metavar="PIECE", help="ids or files of the library")

    tag_tree.grammar(_command(commands, "tags", "list, rename, move, merge and delete tags", json=True))
    suggesting = _command(commands, "suggest", "propose tags: computed, heard and learned", json=True)
    suggest.suggest_grammar(suggesting)
    suggest.decide_grammar(_command(commands, "accept", "make tags of suggestions", json=True))
    suggest.decide_grammar(_command(commands, "reject", "suggestions that do not fit", json=True))
    probe.grammar(_command(commands, "probe", "label sets that learn from your own labels", json=True))
    collections.grammar(
        _command(commands, "collections", "collections, set lists and saved searches", json=True)
    )
    edit = _command(commands, "edit", "say what a piece is called, who wrote it, how good it is")
    changes.edit_grammar(edit)
    _command(commands, "undo", "take the latest change back")
    _command(commands, "redo", "make the change again that was taken back")
    changes.history_grammar(_command(commands, "history", "list the latest changes", json=True))

    show = _command(commands, "show", "print all that is known about a piece", json=True)
    show.add_argument("id", type=_positive)

    _command(commands, "problems", "list files that could not be read, with reasons", json=True)

    export = _command(commands, "export", "write one row a piece with all facts and tags")
    kind = export.add_mutually_exclusive_group(required=True)
    kind.add_argument("--csv", dest="kind", action="store_const", const="csv")
    kind.add_argument("--json", dest="kind", action="store_const", const="json")
    export.add_argument("--out", type=Path, metavar="FILE", help="default: standard output")

    settings = _command(commands, "settings", "show or change what the user chose", json=True)
    settings.add_argument("name", nargs="?", metavar="NAME", help="one setting (default: all)")
    settings.add_argument("value", nargs="?", metavar="VALUE", help="what it is from now on")
    settings.add_argument("--reset", action="store_true", help="take back what was chosen for NAME")

    _command(commands, "doctor", "versions, device, model and health of the library", json=True)
    trying = _command(commands, "self-test", "try everything out, apart from your library", json=True)
    self_test.grammar(trying)
    _command(commands, "update-check", "ask the releases page whether there is a newer version", json=True)
    tour = _command(commands, "tour", "the demo library in the terminal: index, search, engrave")
    tour.add_argument("--out", type=Path, metavar="DIR", help="where the engraved page goes")

    render.grammar(_command(commands, "render", "write a piece as pages, pictures or MIDI"))

    convert = _command(commands, "convert", "convert between notations and the model's texts")
    convert.add_argument("inputs", nargs="+", type=Path, metavar="IN", help="files, or folders of files")
    convert.add_argument("--to", required=True, choices=tuple(TARGETS))
    convert.add_argument("--out", required=True, type=Path, metavar="DIR")
    convert.add_argument("--overwrite", action="store_true", help="replace what is there already")

    embed = _command(commands, "embed", "write feature vectors as float32 .npy files")
    embed.add_argument(
        "inputs", nargs="+", type=Path, metavar="IN", help="music files, .mtf, .txt, or folders"
    )
    embed.add_argument("--out", required=True, type=Path, metavar="DIR")
    embed.add_argument("--checkpoint", type=Path, metavar="FILE", help="weights in the official layout")
    embed.add_argument("--tokenizer", type=Path, metavar="FILE", help="XLM-R's tokenizer.json (or .json.gz)")
    embed.add_argument("--raw", action="store_true", help="the paper's vector, not scaled to length 1")
    embed.add_argument("--per-segment", action="store_true", help="a row for each segment, not their mean")

    models.grammar(_command(commands, "models", "get, import, choose and delete models", json=True))
    gpu_pack.grammar(_command(commands, "gpu-pack", "the NVIDIA pack: get it, remove it", json=True))
    evaluate.grammar(_command(commands, "evaluate", "measure a model on labelled music"))
    train.grammar(_command(commands, "train", "train models: read music once, then M3 or CLaMP 2"))
    return main


def _command(commands: Any, name: str, help_text: str, *, json: bool = False) -> argparse.ArgumentParser:
    command: argparse.ArgumentParser = commands.add_parser(name, help=help_text, description=help_text)
    # SUPPRESS: an option given before the command's name must not be reset by the command's own default.
    _library_option(command, default=argparse.SUPPRESS)
    if json:
        command.add_argument("--json", action="store_true", help="print JSON")
    return command


def _library_option(command: argparse.ArgumentParser, default: object) -> None:
    command.add_argument(
        "--library",
        type=Path,
        metavar="DIR",
        default=default,
        help="the library (default: in the user's data)",
    )


def _hit_options(command: argparse.ArgumentParser, limit: int) -> None:
    command.add_argument("--limit", type=_positive, default=limit, metavar="N")
    group = command.add_argument_group("filters")
    group.add_argument("--format", choices=[str(one) for one in Format])
    group.add_argument("--key", type=_key, help="a key or a tonic: 'G minor', Gm, 'F# dorian', Bb")
    group.add_argument("--mode", type=_mode, help="major, minor, dorian …")
    group.add_argument("--metre", type=_metre, help="3/4, 6/8 …")
    group.add_argument("--tempo-min", type=_number, metavar="BPM")
    group.add_argument("--tempo-max", type=_number, metavar="BPM")
    group.add_argument("--instrument", action="append", default=[], help="several: all must play")
    group.add_argument("--composer")
    group.add_argument("--folder", type=Path, help="only pieces below this folder")
    group.add_argument("--tag")
    group.add_argument("--min-duration", type=_number, metavar="SECONDS")
    group.add_argument("--max-duration", type=_number, metavar="SECONDS")


def _positive(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) < 2**63:  # as far as SQLite counts
        raise argparse.ArgumentTypeError(f"{text!r} is no whole number from 1 on")
    return int(text)


def _number(text: str) -> float:
    try:
        number = float(text)
    except ValueError:
        number = math.nan
    if not math.isfinite(number):
        raise argparse.ArgumentTypeError(f"{text!r} is no number")
    return number


def _key(text: str) -> str:
    if not keys.parse(text)[0]:
        raise argparse.ArgumentTypeError(f"{text!r} is no key; write 'G minor', Gm, 'F# dorian' or Bb")
    return text


def _mode(text: str) -> str:
    if (mode := keys.mode(text)) is None:
        raise argparse.ArgumentTypeError(f"{text!r} is no mode; write {', '.join(keys.MODES)}")
    return mode


def _metre(text: str) -> str:
    text = {"c": "4/4", "c|": "2/2"}.get(text.strip().lower(), text.replace(" ", ""))
    if not re.fullmatch(r"\d+(?:\+\d+)*/\d+", text):
        raise argparse.ArgumentTypeError(f"{text!r} is no metre; write 3/4 or 6/8")
    return text
