"""``clamp-desktop models``: which models there are, getting, importing, choosing and deleting them."""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from clamp_desktop import paths, settings, speeds
from clamp_desktop.cli.output import complain, follow, print_json, print_table, say
from clamp_desktop.hub import kept
from clamp_desktop.hub.errors import ModelError, UnverifiedError
from clamp_desktop.hub.published import PublishedModel, published
from clamp_desktop.progress import CancelToken
from clamp_desktop.settings import Settings, SettingsError

if TYPE_CHECKING:
    from clamp_desktop.hub.getting import Wishes

BUNDLED = "bundled"


def grammar(command: argparse.ArgumentParser) -> None:
    """The actions of ``models`` and their options."""
    actions = command.add_subparsers(dest="action", metavar="ACTION")
    get = actions.add_parser("get", help="download a model, verify and convert it; goes on where it was left")
    get.add_argument("model", metavar="MODEL")
    get.add_argument("--mirror", default="", metavar="URL", help="get it from here (default: the setting)")
    take = actions.add_parser("import", help="make a model from a file that you have; needs no network")
    take.add_argument("model", metavar="MODEL", help="which model the file holds")
    take.add_argument("file", type=Path, metavar="FILE", help=".pth or .safetensors")
    take.add_argument("--tokenizer", type=Path, metavar="FILE", help="XLM-R's tokenizer.json")
    for one in (get, take):
        one.add_argument("--fp32", action="store_true", help="keep full precision: twice the size")
        one.add_argument(
            "--vouch",
            action="append",
            default=[],
            metavar="SHA256",
            help="open a file with this checksum though none is published to compare with",
        )
    use = actions.add_parser("use", help="let a model answer; 'bundled' for the one that comes along")
    use.add_argument("model", metavar="MODEL")
    remove = actions.add_parser("remove", help="delete a model, or what was fetched of it")
    remove.add_argument("model", metavar="MODEL")


def run_models(options: argparse.Namespace) -> int:
    """Do what was asked; 1 where it could not be done."""
    actions = {"get": _get, "import": _import, "use": _use, "remove": _remove}
    try:
        if options.action is None:
            _list(options.settings, as_json=options.json)
        else:
            actions[options.action](options)
    except UnverifiedError as error:
        complain(f"{error} To vouch for it: --vouch {error.sha256}")
        return 1
    except (ModelError, SettingsError) as error:
        complain(str(error))
        return 1
    return 0


def _list(chosen: Settings, *, as_json: bool) -> None:
    root = paths.models()
    here = {one.id: one for one in kept.kept(root)}
    known = speeds.load(paths.speeds())
    rows: list[dict[str, Any]] = []
    for model in published():
        mine = here.get(model.id)
        part = kept.fetched_bytes(root, model.id)
        state = "here" if mine else f"{part / 1e6:.0f} MB fetched" if part else "not here"
        rows.append(
            {
                "id": model.id,
                "name": model.name,
                "state": state,
                "active": chosen.model == model.id,
                "bytes": mine.bytes if mine else part,
                "precision": mine.precision if mine else None,
                "languages": model.languages,
                "licence": model.licence,
                "good_at": model.strength,
                "pieces_per_second": _seen(known, mine.heard_as) if mine else {},
            }
        )
    if as_json:
        print_json(rows)
        return
    table = [
        (("* " if one["active"] else "  ") + one["id"], one["name"], one["state"], one["good_at"])
        for one in rows
    ]
    bundled = ("* " if not chosen.model else "  ") + BUNDLED
    table.insert(0, (bundled, "Bundled model", "here", "Small and quick; comes with the program."))
    print_table(table, ("model", "name", "state", "good at"))


def _seen(known: speeds.Speeds, heard_as: str) -> dict[str, float]:
    """How many pieces a second a model was seen to listen to, by device."""
    return {device: round(one.pieces, 1) for device, one in known.get(heard_as, {}).items()}


def _get(options: argparse.Namespace) -> None:
    from clamp_desktop.hub import getting
    from clamp_desktop.workers.converter import Converter

    model, chosen = _published(options.model), options.settings
    wishes = _wishes(options, mirror=options.mirror or chosen.mirror, proxy=chosen.proxy)
    with Converter() as convert:
        follow(getting.download(model, paths.models(), convert, wishes, CancelToken()))
    _done(model)


def _import(options: argparse.Namespace) -> None:
    from clamp_desktop.hub import getting
    from clamp_desktop.workers.converter import Converter

    model = _published(options.model)
    with Converter() as convert:
        follow(
            getting.take_in(
                model,
                paths.models(),
                options.file,
                options.tokenizer,
                convert,
                _wishes(options),
                CancelToken(),
            )
        )
    _done(model)


def _use(options: argparse.Namespace) -> None:
    wanted = "" if options.model == BUNDLED else options.model
    if wanted and kept.find(paths.models(), wanted) is None:
        raise ModelError(f"There is no model {wanted!r} here; `clamp-desktop models get {wanted}` gets it.")
    settings.save(paths.settings_file(), {"model": wanted})
    say(f"{options.model} answers from now on. The next scan listens to every piece with it.")


def _remove(options: argparse.Namespace) -> None:
    freed = kept.remove(paths.models(), options.model)
    if options.settings.model == options.model:
        settings.save(paths.settings_file(), {"model": None})
    say(f"Deleted {options.model}: {freed / 1e6:.0f} MB free again. What it heard stays in your libraries.")


def _wishes(options: argparse.Namespace, mirror: str = "", proxy: str = "") -> Wishes:
    from clamp_desktop.hub.getting import Wishes

    usual = Wishes(mirror, proxy, half=not options.fp32)
    return replace(usual, vouched=frozenset(one.lower() for one in options.vouch))


def _published(wanted: str) -> PublishedModel:
    models = published()
    for model in models:
        if model.id == wanted:
            return model
    raise ModelError(f"There is no model {wanted!r}; there are {', '.join(one.id for one in models)}.")


def _done(model: PublishedModel) -> None:
    mine = kept.find(paths.models(), model.id)
    size = f", {mine.bytes / 1e6:.0f} MB" if mine else ""
    say(f"{model.name} is here{size}. `clamp-desktop models use {model.id}` lets it answer.")
