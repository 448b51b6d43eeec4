"""A small hub on this machine: it serves files as the real one does, and fails as the real one may."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler
from urllib.parse import unquote

from clamp_desktop.hub.published import PublishedFile, Sizes

SIZES = Sizes(width=64, layers=1, hidden=128, words=40)
Fault = Callable[["Handler", bytes], bool]
"""Answers in the hub's place; gives whether it did."""


@dataclass
class LocalHub:
    """What the server has and what was asked of it.

    Attributes:
        files: content by path, such as ``"/lab/model/resolve/main/a.bin"``.
        faults: taken one by one, each for one GET; when none is left, all goes well.
        asked: the ``Range`` header of every GET, empty where there was none.
    """

    address: str = ""
    files: dict[str, bytes] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)

    def publish(self, repository: str, name: str, content: bytes, *, pinned: bool = True) -> PublishedFile:
        """Put a file on the hub."""
        file = PublishedFile(
            repository,
            "main",
            name,
            len(content) if pinned else None,
            hashlib.sha256(content).hexdigest() if pinned else None,
        )
        self.files[unquote(file.address(self.address).removeprefix(self.address))] = content
        return file


class Handler(BaseHTTPRequestHandler):
    """Serves whole files and parts of them (RFC 9110), with strong tags; addresses lead on to a store."""

    protocol_version = "HTTP/1.1"
    hub: LocalHub

    def do_HEAD(self) -> None:
        self._serve(body=False)

    def do_GET(self) -> None:
        self.hub.asked.append(self.headers.get("Range", ""))
        self._serve(body=True)

    def _serve(self, *, body: bool) -> None:
        path = unquote(self.path)
        if not path.startswith("/store"):
            if path not in self.hub.files:
                self.refuse(404)
                return
            self.send_response(302)
            self.send_header("Location", f"/store{self.path}")
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        content = self.hub.files[path.removeprefix("/store")]
        if body and self.hub.faults and self.hub.faults.pop(0)(self, content):
            return
        self.answer(content, body=body)

    def answer(
        self, content: bytes, *, body: bool = True, stop: int | None = None, pause: float = 0.0
    ) -> None:
        """Send a file or the part that was asked for.

        ``stop``: hang up after so many bytes of it; ``pause``: seconds before each 20 kB.
        """
        tag = f'"{hashlib.sha256(content).hexdigest()[:16]}"'
        wanted = self.headers.get("Range", "")
        start = 0
        if wanted and self.headers.get("If-Range", tag) == tag:
            start = int(wanted.removeprefix("bytes=").rstrip("-"))
            if start >= len(content):
                self.refuse(416)
                return
        self.send_response(206 if start else 200)
        if start:
            self.send_header("Content-Range", f"bytes {start}-{len(content) - 1}/{len(content)}")
        self.send_header("ETag", tag)
        self.send_header("Content-Length", str(len(content) - start))
        self.end_headers()
        if body:
            wanted_bytes = content[start:] if stop is None else content[start : start + stop]
            step = 20_000 if pause else max(1, len(wanted_bytes))
            for at in range(0, len(wanted_bytes), step):
                time.sleep(pause)
                self.wfile.write(wanted_bytes[at : at + step])
            if stop is not None:
                self.close_connection = True

    def refuse(self, status: int, **headers: str) -> None:
        """Answer with nothing but a status."""
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Nobody reads it."""


def slowly(handler: Handler, content: bytes) -> bool:
    """A fault: a slow line."""
    handler.answer(content, pause=0.03)
    return True


def well(_: Handler, __: bytes) -> bool:
    """No fault: this one goes well."""
    return False
