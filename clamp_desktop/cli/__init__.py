"""Every capability without a window; without a command, the window."""

from __future__ import annotations

import argparse
import importlib
import logging
import multiprocessing
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from clamp_desktop import paths
from clamp_desktop.cli.options import parser
from clamp_desktop.cli.output import complain, standard_output
from clamp_desktop.settings import Settings, load


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; returns the exit code: 0 done, 1 something failed, 2 the command was not understood."""
    multiprocessing.freeze_support()
    standard_output()  # before anything is printed
    options = parser().parse_args(_opening(sys.argv[1:] if arguments is None else arguments))
    logging.basicConfig(level=logging.WARNING, format="clamp-desktop: %(message)s")
    options.settings = _settings_of_the_user(options.command)
    options.library = options.library or _usual_library(options.settings)
    try:
        return _COMMANDS[options.command](options)
    except KeyboardInterrupt:
        complain("stopped. What was done so far is kept.")
        return 130
    except BrokenPipeError:
        # Whoever read our output has left; Python would complain again while it closes standard output.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1


def _opening(arguments: Sequence[str]) -> Sequence[str]:
    """A file in place of a command is to be opened: so does a system that starts the program with one."""
    first = arguments[0] if arguments else ""
    is_file = first and not first.startswith("-") and first not in _COMMANDS and Path(first).exists()
    return ["open", *arguments] if is_file else arguments


def _settings_of_the_user(command: str | None) -> Settings:
    found, words = load(paths.settings_file())
    # One says so itself, the other uses none of them.
    for sentence in words if command not in ("settings", "self-test") else ():
        complain(sentence)
    return found


def _usual_library(found: Settings) -> Path:
    return Path(found.library).expanduser() if found.library else paths.default_library()


def _window(options: argparse.Namespace) -> int:
    if not _has_display():
        complain(
            "there is no display here for the window. `clamp-desktop --help` lists what works without one,"
            " `clamp-desktop tour` shows it."
        )
        return 1
    from clamp_desktop.ui.app import run

    files = getattr(options, "files", ())
    return run(options.library, files, demo=options.demo, settings=options.settings)


def _has_display() -> bool:
    """Whether Qt can open a window; it would end the program with a message of its own otherwise."""
    if sys.platform in ("win32", "darwin"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _library_command(name: str, where: str = "collection") -> Callable[[argparse.Namespace], int]:
    """A command on a library, imported when it is called: most of the start goes there."""

    def run(options: argparse.Namespace) -> int:
        from clamp_desktop.library.errors import LibraryError

        try:
            module = importlib.import_module(f"clamp_desktop.cli.{where}")
            command: Callable[[argparse.Namespace], int] = getattr(module, name)
            return command(options)
        except LibraryError as error:
            complain(str(error))
            return 1

    return run


def _convert(options: argparse.Namespace) -> int:
    from clamp_desktop.cli.convert import run_convert

    return run_convert(options.inputs, options.to, options.out, overwrite=options.overwrite)


def _render(options: argparse.Namespace) -> int:
    from clamp_desktop.cli.render import render

    return render(options)


def _embed(options: argparse.Namespace) -> int:
    from clamp_desktop.cli.embed import Form, run_embed

    form = Form(raw=options.raw, per_segment=options.per_segment)
    return run_embed(
        options.inputs, options.out, form, options.checkpoint, options.tokenizer, options.settings
    )


def _evaluate(options: argparse.Namespace) -> int:
    from clamp_desktop.cli.evaluate import evaluate

    return evaluate(options)


def _settings(options: argparse.Namespace) -> int:
    from clamp_desktop.cli.settings import run_settings

    return run_settings(options)


def _train(options: argparse.Namespace) -> int:
    from clamp_desktop.cli.train import train

    return train(options)


def _models(options: argparse.Namespace) -> int:
    from clamp_desktop.cli.models import run_models

    return run_models(options)


def _doctor(options: argparse.Namespace) -> int:
    from clamp_desktop.cli.doctor import run_doctor

    return run_doctor(options.library, options.settings, as_json=options.json)


def _self_test(options: argparse.Namespace) -> int:
    from clamp_desktop.cli.self_test import self_test

    return self_test(options)


def _update_check(options: argparse.Namespace) -> int:
    from clamp_desktop.cli.update_check import update_check

    return update_check(options)


def _gpu_pack(options: argparse.Namespace) -> int:
    from clamp_desktop.cli.gpu_pack import run_gpu_pack

    return run_gpu_pack(options)


def _tour(options: argparse.Namespace) -> int:
    from clamp_desktop.cli.tour import run_tour

    return run_tour(options.out, options.settings)


_COMMANDS: dict[str | None, Callable[[argparse.Namespace], int]] = {
    None: _window,
    "open": _window,
    "scan": _library_command("scan"),
    "search": _library_command("search"),
    "similar": _library_command("similar"),
    "melody": _library_command("melody", "melody"),
    "tag": _library_command("tag", "tags"),
    "untag": _library_command("untag", "tags"),
    "tags": _library_command("run_tags", "tag_tree"),
    "suggest": _library_command("suggest", "suggest"),
    "accept": _library_command("accept", "suggest"),
    "reject": _library_command("reject", "suggest"),
    "probe": _library_command("run_probe", "probe"),
    "collections": _library_command("run_collections", "collections"),
    "edit": _library_command("edit", "changes"),
    "undo": _library_command("undo", "changes"),
    "redo": _library_command("redo", "changes"),
    "history": _library_command("history", "changes"),
    "show": _library_command("show"),
    "problems": _library_command("problems"),
    "export": _library_command("export"),
    "settings": _settings,
    "models": _models,
    "gpu-pack": _gpu_pack,
    "doctor": _doctor,
    "self-test": _self_test,
    "update-check": _update_check,
    "tour": _tour,
    "render": _render,
    "convert": _convert,
    "embed": _embed,
    "evaluate": _evaluate,
    "train": _train,
}
