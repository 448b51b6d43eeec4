"""The pins of published models are filled from a hub, and compared with it."""

from __future__ import annotations

import hashlib
import json
import runpy
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SMALL = b'{"small": true}'
TOLD = {
    "sha": "c" * 40,
    "siblings": [
        {"rfilename": "big.pth", "lfs": {"size": 12345, "sha256": "ab" * 32}},
        {"rfilename": "small.json", "size": len(SMALL)},
        {"rfilename": "README.md", "size": 3},
    ],
}


class Hub(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        content = {
            "/api/models/lab/model/revision/main?blobs=true": json.dumps(TOLD).encode(),
            f"/api/models/lab/model/revision/{'c' * 40}?blobs=true": json.dumps(TOLD).encode(),
            f"/lab/model/resolve/{'c' * 40}/small.json": SMALL,
        }.get(self.path)
        self.send_response(200 if content else 404)
        self.send_header("Content-Length", str(len(content or b"")))
        self.end_headers()
        self.wfile.write(content or b"")

    def log_message(self, *_: object) -> None:
        """Nobody reads it."""


@pytest.fixture
def hub() -> Iterator[str]:
    server = HTTPServer(("127.0.0.1", 0), Hub)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture
def pin() -> Callable[[list[str]], int]:
    return runpy.run_path(str(ROOT / "installer" / "pin_models.py"))["main"]


def test_pins_are_filled_and_then_agree(hub: str, pin: Callable[[list[str]], int], tmp_path: Path) -> None:
    empty = {"size": None, "sha256": None}
    pins = tmp_path / "pins.json"
    pins.write_text(
        json.dumps({"lab/model": {"revision": "main", "files": {"big.pth": empty, "small.json": empty}}})
    )
    arguments = ["--hub", hub, "--pins", str(pins)]
    assert pin([*arguments, "--check"]) == 1
    assert pin(arguments) == 0
    assert json.loads(pins.read_text()) == {
        "lab/model": {
            "revision": "c" * 40,
            "files": {
                "big.pth": {"size": 12345, "sha256": "ab" * 32},
                "small.json": {"size": len(SMALL), "sha256": hashlib.sha256(SMALL).hexdigest()},
            },
        }
    }
    assert pin([*arguments, "--check"]) == 0


def test_a_file_that_the_hub_does_not_have_changes_nothing(
    hub: str, pin: Callable[[list[str]], int], tmp_path: Path
) -> None:
    pins = tmp_path / "pins.json"
    text = json.dumps({"lab/model": {"revision": "main", "files": {"gone.pth": {"size": 1, "sha256": "x"}}}})
    pins.write_text(text)
    assert pin(["--hub", hub, "--pins", str(pins)]) == 1
    assert pins.read_text() == text
