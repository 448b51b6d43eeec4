from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from clamp_desktop.library.indexing.index import index
from clamp_desktop.library.library import Library
from clamp_desktop.library.scanning import folders
from clamp_desktop.library.scanning.scan import scan
from clamp_desktop.progress import Summary

sys.path.insert(0, str(Path(__file__).parent))  # for library_doors, which a child process uses too

from library_doors import NowReaders, WordEmbedder


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "library") as opened:
        yield opened


@pytest.fixture
def music(tmp_path: Path) -> Path:
    """A folder of the user's."""
    folder = tmp_path / "music"
    folder.mkdir()
    return folder


@pytest.fixture
def embedder() -> WordEmbedder:
    return WordEmbedder()


@pytest.fixture
def readers() -> NowReaders:
    return NowReaders()


@pytest.fixture
def update(
    library: Library, music: Path, readers: NowReaders, embedder: WordEmbedder
) -> Callable[[], Summary]:
    """Scan and index; the summary of both."""
    folders.add(library, music)

    def run() -> Summary:
        *_, found = scan(library)
        *_, done = index(library, readers, embedder)
        assert isinstance(found, Summary)
        assert isinstance(done, Summary)
        return found + done

    return run
