"""The table of the NVIDIA pack, filled from two indexes on this machine, laid out like the real ones."""

from __future__ import annotations

import hashlib
import json
import runpy
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import quote, unquote

import pytest

from clamp_desktop.gpu_pack.table import pack_for

ROOT = Path(__file__).resolve().parents[2]
TORCH = "torch-2.13.0+cu128-cp311-cp311"
METADATA = """Metadata-Version: 2.1
Name: torch
Requires-Dist: filelock
Requires-Dist: sympy>=1.13
Requires-Dist: nvidia-cublas-cu12==12.8.4.1; platform_system == "Linux"
Requires-Dist: nvidia-nccl-cu12==2.29.1; platform_system == "Linux" and platform_machine == "x86_64"
Requires-Dist: triton==3.6.0; platform_system == "Linux"
Requires-Dist: nvidia-nothing; extra == "opt"

Requires-Dist: nvidia-in-the-text
"""


class Index:
    """Pages and files by path."""

    def __init__(self) -> None:
        self.pages: dict[str, bytes] = {}
        self.address = ""

    def add(self, index: str, name: str, content: bytes, metadata: str = "", checksum: bool = True) -> None:
        """A wheel, listed on the page of its project, with its metadata beside it."""
        project = name.partition("-")[0].replace("_", "-")
        place = f"/files/{name}"
        self.pages[place] = content
        self.pages[f"{place}.metadata"] = (metadata or "Metadata-Version: 2.1\n").encode()
        fragment = f"#sha256={hashlib.sha256(content).hexdigest()}" if checksum else ""
        page = f"{index}/{project}/"
        link = f'<a href="{quote(place)}{fragment}">{name}</a><br>'.encode()
        self.pages[page] = self.pages.get(page, b"<!DOCTYPE html>") + link


@pytest.fixture
def index() -> Iterator[Index]:
    state = Index()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            content = state.pages.get(unquote(self.path))
            self.send_response(200 if content is not None else 403)
            self.send_header("Content-Length", str(len(content or b"")))
            self.end_headers()
            if self.command == "GET":
                self.wfile.write(content or b"")

        def do_HEAD(self) -> None:
            self.do_GET()

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    state.address = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    state.add("/whl/cu128", f"{TORCH}-manylinux_2_28_x86_64.whl", b"linux torch", METADATA)
    state.add("/whl/cu128", f"{TORCH}-manylinux_2_28_aarch64.whl", b"another processor", METADATA)
    state.add("/whl/cu128", f"{TORCH}-win_amd64.whl", b"windows torch, much larger", METADATA)
    state.add("/whl/cu128", "torch-2.13.0+cu128-cp312-cp312-win_amd64.whl", b"another Python", METADATA)
    state.add("/whl/cu128", "torch-2.14.0+cu128-cp311-cp311-win_amd64.whl", b"another version", METADATA)
    state.add("/whl/cu128", "nvidia_cublas_cu12-12.8.4.1-py3-none-manylinux_2_27_x86_64.whl", b"cublas")
    state.add("/simple", "nvidia_nccl_cu12-2.29.1-py3-none-manylinux_2_18_x86_64.whl", b"nccl")
    state.add("/simple", "nvidia_nccl_cu12-2.29.1-py3-none-manylinux_2_18_aarch64.whl", b"other nccl")
    yield state
    server.shutdown()
    server.server_close()
    thread.join()


def pin(index: Index, pins: Path, *more: str) -> int:
    main = runpy.run_path(str(ROOT / "installer" / "pin_gpu_pack.py"))["main"]
    where = ["--index", f"{index.address}/whl", "--other", f"{index.address}/simple", "--pins", str(pins)]
    return int(main(["--torch", "2.13.0", "--cuda", "cu128", *where, *more]))


@pytest.fixture
def pins(tmp_path: Path) -> Path:
    file = tmp_path / "pins.json"
    packs: dict[str, list[object]] = {"linux-x86_64-cp311": [], "windows-x86_64-cp311": []}
    file.write_text(json.dumps({"torch": None, "cuda": None, "packs": packs}))
    return file


def test_what_is_pinned_can_be_had(index: Index, pins: Path) -> None:
    assert pin(index, pins, "--check") == 1
    assert pin(index, pins) == 0
    linux, windows = (pack_for(f"{one}-x86_64-cp311", pins) for one in ("linux", "windows"))
    assert (linux.torch, linux.cuda) == ("2.13.0", "12.8")
    assert [one.name.partition("-")[0] for one in linux.wheels] == [
        "torch",
        "nvidia_cublas_cu12",
        "nvidia_nccl_cu12",
    ]
    assert [one.name for one in windows.wheels] == [f"{TORCH}-win_amd64.whl"]
    for wheel in (*linux.wheels, *windows.wheels):
        content = index.pages[unquote(wheel.address.removeprefix(index.address))]
        assert wheel.size == len(content)
        assert wheel.sha256 == hashlib.sha256(content).hexdigest()
    assert pin(index, pins, "--check") == 0


def test_a_wheel_that_is_not_there_is_named(
    index: Index, pins: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    del index.pages["/simple/nvidia-nccl-cu12/"]
    before = pins.read_text()
    assert pin(index, pins) == 1
    assert "no wheel of nvidia-nccl-cu12==2.29.1" in capsys.readouterr().err
    assert pins.read_text() == before


def test_a_wheel_without_a_checksum_is_not_pinned(
    index: Index, pins: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    del index.pages["/simple/nvidia-nccl-cu12/"]
    index.add("/simple", "nvidia_nccl_cu12-2.29.1-py3-none-any.whl", b"nccl", checksum=False)
    assert pin(index, pins) == 1
    assert "states no SHA-256" in capsys.readouterr().err
