from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from clamp_desktop.library.library import Library

sys.path.insert(0, str(Path(__file__).parents[1] / "library"))  # for filled and library_doors


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "library") as opened:
        yield opened
