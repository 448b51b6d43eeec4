"""``clamp-desktop gpu-pack``: the NVIDIA pack, looked at, got, tried again and removed."""

from __future__ import annotations

import argparse
from typing import Any

from clamp_desktop import paths
from clamp_desktop.cli.actions import actions
from clamp_desktop.cli.output import complain, follow, print_json, say
from clamp_desktop.hub.errors import ModelError


def grammar(command: argparse.ArgumentParser) -> None:
    """What can be done with it."""
    add = actions(command)
    add("show", "how it stands (default)")
    add("get", "fetch it, or go on with it, and try it out")
    add("retry", "use it again after it was put aside")
    add("remove", "delete it, and what was fetched of it")


def run_gpu_pack(options: argparse.Namespace) -> int:
    """Do it. 1 where there is none for this computer, or it does not work."""
    from clamp_desktop.gpu_pack import keeping

    root = paths.gpu_pack()
    try:
        if options.action == "get":
            _get(options)
        elif options.action == "retry":
            keeping.take_up(root)
        elif options.action == "remove":
            freed = keeping.remove(root)
            if not options.json:
                say(f"Removed; {freed / 1e6:,.0f} MB are free again.")
                return 0
    except ModelError as error:
        complain(str(error))
        return 1
    found = standing()
    if options.json:
        print_json(found)
    else:
        say(in_words(found))
    return 0


def standing() -> dict[str, Any]:
    """How it stands."""
    from clamp_desktop.gpu_pack import cards, keeping
    from clamp_desktop.gpu_pack.table import PackError, own_key, pack_for

    root = paths.gpu_pack()
    kept = keeping.kept(root)
    why, size = "", None
    try:
        size = pack_for(own_key()).size
    except PackError as error:
        why = str(error)
    return {
        "driver": cards.driver_is_there(),
        "card": cards.card(),
        "here": kept is not None,
        "used": kept is not None and not keeping.trouble(root),
        "trouble": keeping.trouble(root) or why,
        "torch": kept.torch if kept else None,
        "bytes": kept.bytes if kept else None,
        "to fetch": size,
        "fetched": keeping.fetched_bytes(root),
    }


def in_words(found: dict[str, Any]) -> str:
    """The same as one line."""
    from clamp_desktop.gpu_pack import cards

    if found["used"]:
        return f"in use: torch {found['torch']}, {found['bytes'] / 1e9:.1f} GB"
    if found["here"]:
        return f"here, but not used. {found['trouble']} The processor listens instead."
    if not found["driver"]:
        return "of no use here: no graphics card of NVIDIA was found"
    if cards.torch_has_cuda():
        return "not needed: torch is built for graphics cards already"
    if found["to fetch"] is None:
        return f"not here. {found['trouble']}"
    return f"not here; `clamp-desktop gpu-pack get` fetches {found['to fetch'] / 1e9:.1f} GB"


def _get(options: argparse.Namespace) -> None:
    from clamp_desktop.gpu_pack.getting import get
    from clamp_desktop.gpu_pack.table import own_key, pack_for
    from clamp_desktop.progress import CancelToken
    from clamp_desktop.workers.pack import Trier

    pack = pack_for(own_key())
    with Trier() as trier:
        follow(get(pack, paths.gpu_pack(), options.settings.proxy, trier, CancelToken()))
