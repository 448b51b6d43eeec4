"""A releases page on this machine."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest


@dataclass
class ReleasesPage:
    """What it says, and what was asked of it.

    Attributes:
        body: what is answered.
        drip: seconds before each byte.
        asked: path and headers of every request.
    """

    origin: str = ""
    status: int = 200
    body: bytes = b""
    location: str = ""
    drip: float = 0.0
    asked: list[tuple[str, dict[str, str]]] = field(default_factory=list)

    @property
    def address(self) -> str:
        return f"{self.origin}/latest.json"

    def announce(self, version: str, **more: Any) -> None:
        """Say that there is a version."""
        said = {"version": version, "page": f"{self.origin}/releases/{version}", "changes": "- It sings.\n"}
        self.body = json.dumps(said | more).encode()


@pytest.fixture
def releases() -> Iterator[ReleasesPage]:
    """A running page that announces nothing yet."""
    state = ReleasesPage()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            state.asked.append((self.path, dict(self.headers)))
            self.send_response(state.status)
            if state.location:
                self.send_header("Location", state.location)
            self.send_header("Content-Length", str(len(state.body)))
            self.end_headers()
            try:
                for at in range(0, len(state.body), 1 if state.drip else 1 << 16):
                    time.sleep(state.drip)
                    self.wfile.write(state.body[at : at + (1 if state.drip else 1 << 16)])
            except OSError:
                pass  # whoever asked has heard enough

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    server.block_on_close = False
    state.origin = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield state
    server.shutdown()
    server.server_close()
    thread.join()
