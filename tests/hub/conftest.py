"""A running hub on this machine, and small models to put on it."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from http.server import ThreadingHTTPServer
from pathlib import Path

import pytest
import torch

from clamp_desktop.hub.layout import shapes
from clamp_desktop.hub.published import PublishedModel

sys.path.insert(0, str(Path(__file__).parent))
from local_hub import SIZES, Handler, LocalHub


class Server(ThreadingHTTPServer):
    """Says nothing when a client hangs up, as tests of stopped downloads do."""

    def handle_error(self, request: object, client_address: object) -> None:
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]


@pytest.fixture
def hub() -> Iterator[LocalHub]:
    """A running hub."""
    state = LocalHub()
    handler = type("Handler", (Handler,), {"hub": state})
    server = Server(("127.0.0.1", 0), handler)
    state.address = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield state
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture
def checkpoint(tmp_path: Path) -> Callable[..., bytes]:
    """A small official checkpoint as bytes; ``layout`` and changes to its tensors may be given."""

    def make(layout: str = "clamp2", **changes: torch.Tensor | None) -> bytes:
        generator = torch.Generator().manual_seed(5)
        state = {
            key: torch.randn(shape, generator=generator) * 0.1 for key, shape in shapes(layout, SIZES).items()
        }
        state["text_model.pooler.dense.weight"] = torch.zeros(64, 64)
        state["text_model.embeddings.position_ids"] = torch.arange(514)
        for key, value in changes.items():
            name = key.replace("__", ".")
            if value is None:
                del state[name]
            else:
                state[name] = value
        file = tmp_path / "made.pth"
        torch.save({"model": state, "optimizer": {"state": {}}, "epoch": 7}, file)
        return file.read_bytes()

    return make


@pytest.fixture
def offer(hub: LocalHub) -> Callable[..., PublishedModel]:
    """Publish a model on the hub."""

    def publish(content: bytes, *, pinned: bool = True) -> PublishedModel:
        return PublishedModel(
            "clamp2",
            "CLaMP 2",
            "A test.",
            101,
            "MIT",
            "none",
            hub.publish("lab/clamp2", "weights.pth", content, pinned=pinned),
            hub.publish("lab/words", "tokenizer.json", b'{"model": "small"}', pinned=pinned),
            SIZES,
        )

    return publish
