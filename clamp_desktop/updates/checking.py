"""Asks whether there is a newer version: once a day at most, and remembers what was said."""

from __future__ import annotations

import contextlib
import json
import os
import tempfile
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from urllib.parse import urlsplit

import requests

from clamp_desktop import __version__
from clamp_desktop.updates.release import LARGEST, Release, UpdateError, understood

DAY = 24 * 3600.0
_PATIENCE = (10, 10)  # seconds: to connect, and between two blocks
_DEADLINE = 30.0  # seconds for the whole
_BLOCK = 16 * 1024
_HERE = ("127.0.0.1", "localhost", "::1")


@dataclass(frozen=True, slots=True)
class Known:
    """What was found out last.

    Attributes:
        asked: when, in seconds since 1970; 0 for never.
        release: the newest that was announced then; ``None`` where that was not understood or never asked.
    """

    asked: float = 0.0
    release: Release | None = None

    def newer(self, version: str = __version__) -> Release | None:
        """The release, if somebody with this version would want it."""
        return self.release if self.release is not None and self.release.is_newer_than(version) else None

    def is_fresh(self, now: float | None = None) -> bool:
        """Whether it was asked less than a day ago."""
        return 0 <= (time.time() if now is None else now) - self.asked < DAY


def known(file: Path) -> Known:
    """What an earlier check wrote down."""
    try:
        said = json.loads(file.read_text(encoding="utf-8"))
        asked, release = float(said["asked"]), said.get("release")
        return Known(asked, None if release is None else _release(release))
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return Known()


def check(address: str, file: Path, proxy: str = "") -> Known:
    """Ask now, and write down that it was asked, whatever comes of it.

    Args:
        address: see ``address.address``.
        file: what is written down.
        proxy: address that it goes through; empty: as the system says.

    Raises:
        UpdateError: there is no address, no answer, or none that can be understood.
    """
    if not address:
        raise UpdateError("This copy of the program does not know where new versions are announced.")
    before = known(file)
    _remember(file, Known(time.time(), before.release))
    found = Known(time.time(), understood(_read(address, proxy), address))
    _remember(file, found)
    return found


def _read(address: str, proxy: str) -> bytes:
    """The small file at an address; nothing is said of who asks but what every web request says."""
    _refuse_insecure(address)
    until = time.monotonic() + _DEADLINE
    content = bytearray()
    with requests.Session() as session:
        session.headers.update({"User-Agent": "CLaMP Desktop", "Accept-Encoding": "identity"})
        session.auth = _nobody  # nor what the system knows of passwords
        session.max_redirects = 5
        if proxy:
            session.proxies = {"http": proxy, "https": proxy}
        try:
            with session.get(address, stream=True, timeout=_PATIENCE) as answer:
                _refuse_insecure(answer.url)
                if answer.status_code != requests.codes.ok:
                    raise UpdateError(f"There is nothing at {address} (status {answer.status_code}).")
                for block in answer.iter_content(_BLOCK):
                    content += block
                    if len(content) > LARGEST:
                        raise UpdateError(f"What is at {address} is far too large for an announcement.")
                    if time.monotonic() > until:
                        raise UpdateError(f"{address} takes too long to answer.")
        except requests.RequestException as error:
            raise UpdateError(f"{address} does not answer. Is this computer online?") from error
    return bytes(content)


def _nobody(request: requests.PreparedRequest) -> requests.PreparedRequest:
    return request


def _refuse_insecure(address: str) -> None:
    try:
        parts = urlsplit(address)
    except ValueError:
        parts = urlsplit("")
    if parts.scheme != "https" and not (parts.scheme == "http" and parts.hostname in _HERE):
        raise UpdateError(f"{address} is no secure address (https), so it is not read.")


def _remember(file: Path, what: Known) -> None:
    """Whole or not at all; that it cannot be written only means that it is asked again."""
    text = json.dumps(
        {"asked": what.asked, "release": None if what.release is None else asdict(what.release)}
    )
    with contextlib.suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        handle, part = tempfile.mkstemp(dir=file.parent, prefix=file.name, suffix=".part")
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as written:
                written.write(text)
            Path(part).replace(file)
        except OSError:
            Path(part).unlink(missing_ok=True)
            raise


def _release(said: dict[str, str]) -> Release:
    found = Release(said["version"], said["page"], said.get("date", ""), said.get("changes", ""))
    found.is_newer_than(__version__)  # raises ValueError where it is no version
    return found
