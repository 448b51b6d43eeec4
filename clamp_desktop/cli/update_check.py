"""``clamp-desktop update-check``: whether there is a newer version. Asked for, so it asks whatever is set."""

from __future__ import annotations

import argparse

from clamp_desktop import __version__, paths
from clamp_desktop.cli.output import complain, print_json, say, visible
from clamp_desktop.updates.address import address
from clamp_desktop.updates.checking import check
from clamp_desktop.updates.release import UpdateError


def update_check(options: argparse.Namespace) -> int:
    """Ask now. 1 where there is no answer."""
    try:
        found = check(address(), paths.new_version(), options.settings.proxy)
    except UpdateError as error:
        complain(str(error))
        return 1
    newer = found.newer()
    if options.json:
        release = found.release
        print_json(
            {
                "version": __version__,
                "newest": release.version if release else None,
                "newer": newer is not None,
                "page": newer.page if newer else None,
                "changes": newer.changes if newer else None,
            }
        )
    elif newer is None:
        say(f"There is no newer version than this one, {__version__}.")
    else:
        say(f"Version {newer.version} is there; this is {__version__}: {newer.page}")
        for line in newer.changes.splitlines():
            say(visible(line))
    return 0
