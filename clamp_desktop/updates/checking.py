"""Asks whether there is a newer version: one small file is read, and what it says remembered."""

from __future__ import annotations

import time
from pathlib import Path
from urllib.parse import urlsplit

import requests

from clamp_desktop.updates.memory import Known, known, remember
from clamp_desktop.updates.release import LARGEST, UpdateError, understood

_PATIENCE = (10, 10)  # seconds: to connect, and between two blocks
_DEADLINE = 30.0  # seconds for the whole
_BLOCK = 16 * 1024
_HERE = ("127.0.0.1", "localhost", "::1")


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
    remember(file, Known(time.time(), before.release))
    found = Known(time.time(), understood(_read(address, proxy), address))
    remember(file, found)
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
