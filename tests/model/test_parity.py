"""The reference's own vectors, by every way that the embedder computes, compared by the reference's own tool.

The small checkpoints are made here. Full-size ones are compared where ``CLAMP_DESKTOP_FULL_WEIGHTS`` names a
folder in which ``golden/make_weights.py FOLDER both full`` was run (3.3 GB; some minutes a way):

    CLAMP_DESKTOP_FULL_WEIGHTS=FOLDER pytest tests/model/test_parity.py --timeout 3600
"""

from __future__ import annotations

import gzip
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
import torch

from clamp_desktop.hub.published import Sizes
from clamp_desktop.model import linear, packing
from clamp_desktop.model.convert import convert
from clamp_desktop.model.embedder import Embedder
from clamp_desktop.model.embedding import Embedding

SETS = ("clamp2_tiny", "clamp3_tiny", "clamp2_full", "clamp3_full")
ATOL = {"tiny": 2e-6, "full": 2e-5}
"""Vectors have lengths of about 30, so these are some 1e-7 and 1e-6 of them."""
HALF_ATOL = {"tiny": 0.002, "full": 0.02}
"""The same for files in half precision, which are computed in single precision, too: 1 - cosine < 1e-5."""
SIZES = {"tiny": Sizes(width=128, layers=2, hidden=512), "full": Sizes()}

Embed = Callable[[list[str]], list[Embedding]]


@pytest.fixture(params=SETS)
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def size(name: str) -> str:
    return name.partition("_")[2]


@pytest.fixture
def checkpoint(name: str, size: str, request: pytest.FixtureRequest) -> Path:
    """The checkpoint whose vectors the reference has."""
    if size == "tiny":
        made: Path = request.getfixturevalue("golden_checkpoints")
        return made / f"{name}.pth"
    folder = os.environ.get("CLAMP_DESKTOP_FULL_WEIGHTS")
    if not folder:
        pytest.skip("CLAMP_DESKTOP_FULL_WEIGHTS names no folder with full-size checkpoints")
    return Path(folder) / f"{name}.pth"


@pytest.fixture(scope="module")
def plain_tokenizer(golden: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The tokenizer as the program keeps it: a table is made beside it."""
    path = tmp_path_factory.mktemp("tokenizer") / "tokenizer.json"
    path.write_bytes(gzip.decompress((golden / "tokenizer/tokenizer.json.gz").read_bytes()))
    return path


@pytest.fixture
def two_threads() -> Iterator[None]:
    """So that there are lanes on a computer with one processor, too."""
    before = torch.get_num_threads()
    torch.set_num_threads(2)
    yield
    torch.set_num_threads(before)


def inputs(golden: Path, name: str, kind: str) -> dict[str, str]:
    """The texts of a kind (``abc``, ``mtf`` or ``text``) whose vectors are stored, by name."""
    prepared = golden / f"pre_ref{name[5]}"
    folder = {"abc": prepared / "int_abc", "mtf": prepared / "mtf", "text": golden / "src/text"}[kind]
    wanted = {file.stem for file in (golden / "feat" / name / kind).iterdir()}
    return {file.stem: file.read_bytes().decode() for file in sorted(folder.iterdir()) if file.stem in wanted}


def together(embed: Embed, texts: list[str]) -> list[Embedding]:
    """All at once: packed, and in several lanes."""
    return embed(texts)


def alone(embed: Embed, texts: list[str]) -> list[Embedding]:
    """One after the other."""
    return [embed([text])[0] for text in texts]


def compare(
    golden: Path, name: str, embedder: Embedder, folder: Path, atol: float,
    how: Callable[[Embed, list[str]], list[Embedding]] = together,
) -> None:  # fmt: skip
    """Embed everything that the reference has embedded, and have its tool compare."""
    long = 0
    for kind in ("abc", "mtf", "text"):
        texts = inputs(golden, name, kind)
        embed: Embed = embedder.embed_music
        if kind == "text":
            embed = lambda queries: embedder.embed_queries(queries, plain=False)  # noqa: E731
        (folder / kind).mkdir()
        for stem, found in zip(texts, how(embed, list(texts.values())), strict=True):
            np.save(folder / kind / f"{stem}.npy", found.raw)
            long += len(found.segments) > 1
    assert long > 3, "pieces of several segments are among them"
    command = [
        sys.executable,
        str(golden / "compare.py"),
        str(folder),
        "--set",
        name,
        "--kinds",
        "abc,mtf,text",
    ]
    done = subprocess.run(
        [*command, "--atol", str(atol), "--cos", "0.999999" if atol < 1e-3 else "0.99999"],
        capture_output=True,
        text=True,
        check=False,
    )
    print(done.stdout)  # seen with ``-s``, or where it fails
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("how", [together, alone])
def test_official_file(
    golden: Path, name: str, size: str, checkpoint: Path, tmp_path: Path, two_threads: None,
    how: Callable[[Embed, list[str]], list[Embedding]],
) -> None:  # fmt: skip
    embedder = Embedder(checkpoint, golden / "tokenizer/tokenizer.json.gz", device="cpu")
    compare(golden, name, embedder, tmp_path, ATOL[size], how)


def test_without_onednn(
    golden: Path, name: str, size: str, checkpoint: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for room in (linear, packing):
        monkeypatch.setattr(room, "onednn_works", lambda: False)
    embedder = Embedder(checkpoint, golden / "tokenizer/tokenizer.json.gz", device="cpu")
    compare(golden, name, embedder, tmp_path, ATOL[size])


def test_as_on_a_graphics_card(
    golden: Path, name: str, size: str, checkpoint: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Attention over padded pieces, as a card computes it, here on the CPU."""
    monkeypatch.setattr("clamp_desktop.model.towers.pack", lambda *given: packing.Padded(*given[:2]))
    embedder = Embedder(checkpoint, golden / "tokenizer/tokenizer.json.gz", device="cpu")
    compare(golden, name, embedder, tmp_path, ATOL[size])


@pytest.mark.parametrize("half", [False, True])
def test_converted_file(
    golden: Path, name: str, size: str, checkpoint: Path, tmp_path: Path, plain_tokenizer: Path, half: bool
) -> None:
    file = tmp_path / "model.safetensors"
    convert(checkpoint, file, name[:6], SIZES[size], half=half)
    embedder = Embedder(file, plain_tokenizer, device="cpu")
    compare(golden, name, embedder, tmp_path, (HALF_ATOL if half else ATOL)[size])
