"""Where new versions are announced: the one address that is read, and nothing else."""

from __future__ import annotations

import os

RELEASES = ""
"""The address of ``latest.json`` on the releases page; ``installer/latest_json.py`` writes that file. Set
when the program is published. Empty: this copy looks for no new versions, and says so."""

VARIABLE = "CLAMP_DESKTOP_RELEASES"


def address() -> str:
    """What is read; ``CLAMP_DESKTOP_RELEASES`` in the environment names another, as a house may want."""
    return os.environ.get(VARIABLE, RELEASES).strip()
