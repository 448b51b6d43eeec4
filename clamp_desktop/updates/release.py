"""A release as the releases page announces it: a small JSON object, good for words and a link only.

``{"version": "1.2.0", "date": "2026-12-01", "page": "https://…", "changes": "Markdown"}``; ``date`` and
``changes`` may be missing, and what else there is is ignored. Versions are compared as PEP 440 has it.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from packaging.version import InvalidVersion, Version

LARGEST = 256 * 1024  # bytes of the file
_LONGEST = 60_000  # letters of the changes that are shown
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


class UpdateError(Exception):
    """It could not be found out whether there is a newer version; ``str()`` is for the user."""


@dataclass(frozen=True, slots=True)
class Release:
    """A version that was announced.

    Attributes:
        version: as PEP 440 writes it.
        page: where it can be had; on the server that announces it.
        date: such as ``"2026-12-01"``; empty where it is not said.
        changes: what is new, as Markdown without pictures; may be empty.
    """

    version: str
    page: str
    date: str = ""
    changes: str = ""

    def is_newer_than(self, version: str) -> bool:
        """Whether somebody with that version would want this one.

        What is only tried out (``1.2.0rc1``) is for those who have such a version already.
        """
        theirs, mine = Version(version), Version(self.version)
        return mine > theirs and (theirs.is_prerelease or not mine.is_prerelease)


def understood(content: bytes, address: str) -> Release:
    """The release that is announced at an address.

    Raises:
        UpdateError: this is no announcement, or its link leads to another server.
    """
    try:
        said = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise _strange(address) from error
    if not isinstance(said, dict):
        raise _strange(address)
    try:
        version = str(Version(_text(said, "version")))
    except InvalidVersion as error:
        raise _strange(address) from error
    page = _text(said, "page")
    if _origin(page) != _origin(address) or _CONTROLS.search(page) or " " in page:
        raise UpdateError(f"What is announced at {address} leads to another place, so it is not followed.")
    date = _text(said, "date")
    changes = _CONTROLS.sub("", _text(said, "changes"))[:_LONGEST]
    return Release(version, page, date if _DATE.fullmatch(date) else "", changes)


def _text(said: dict[str, Any], name: str) -> str:
    value = said.get(name, "")
    return value if isinstance(value, str) else ""


def _origin(address: str) -> tuple[str, str]:
    try:
        parts = urlsplit(address)
    except ValueError:
        return "", address
    return parts.scheme.lower(), parts.netloc.lower()


def _strange(address: str) -> UpdateError:
    return UpdateError(f"What {address} says about new versions cannot be understood.")
