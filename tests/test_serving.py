"""The chosen model answers as soon as it knows as much as the one before it, and not sooner."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from clamp_desktop.library.library import Library
from clamp_desktop.library.similarity import vectors
from clamp_desktop.serving import answering, available
from clamp_desktop.workers.messages import ModelInfo

OLD, NEW = None, Path("/models/clamp2")
KNOWN = {OLD: "bundled-2", NEW: "clamp2-aaaa"}


class Heard:
    """What a model makes of a content."""

    unit = raw = np.array([1.0, 0.0], dtype=np.float32)
    segments = np.ones((1, 2), dtype=np.float32)
    weights = np.ones(1, dtype=np.float32)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    found = Library.open(tmp_path)
    with found.write() as connection:
        connection.execute("INSERT INTO folders (path, added) VALUES ('/music', 0)")
        for number in range(1, 4):
            connection.execute(
                "INSERT INTO contents (id, hash, kind, text) VALUES (?, ?, 'abc', x'00')",
                [number, bytes([number])],
            )
            connection.execute(
                "INSERT INTO files (id, folder_id, path, size, mtime_ns, state, added)"
                " VALUES (?, 1, ?, 1, 1, 'present', 0)",
                [number, f"{number}.abc"],
            )
            connection.execute(
                "INSERT INTO pieces (id, file_id, number, content_id, format, added)"
                " VALUES (?, ?, 1, ?, 'abc', 0)",
                [number, number, number],
            )
    yield found
    found.close()


@pytest.fixture
def hear(library: Library) -> Callable[..., None]:
    def listen(model: str, *contents: int) -> None:
        info = ModelInfo(id=model, name=model, dimension=2, device="cpu", calibration={})
        with library.write() as connection:
            row = vectors.model_id(connection, info)
            for content in contents:
                vectors.put(connection, row, content, Heard())

    return listen


def test_the_old_model_answers_until_the_new_one_has_heard_everything(
    library: Library, hear: Callable[..., None]
) -> None:
    hear("bundled-2-cafe", 1, 2, 3)
    assert answering(library, NEW, KNOWN) == OLD
    hear("clamp2-aaaa", 1, 2)
    assert answering(library, NEW, KNOWN) == OLD
    hear("clamp2-aaaa", 3)
    assert answering(library, NEW, KNOWN) == NEW
    assert answering(library, OLD, KNOWN) == OLD  # and back again at once


def test_new_music_is_heard_by_the_chosen_model_alone(library: Library, hear: Callable[..., None]) -> None:
    hear("bundled-2-cafe", 1)
    hear("clamp2-aaaa", 1, 2, 3)
    assert answering(library, NEW, KNOWN) == NEW
    assert answering(library, OLD, KNOWN) == NEW  # until the old one has caught up


def test_what_the_new_model_cannot_hear_is_not_waited_for(
    library: Library, hear: Callable[..., None]
) -> None:
    hear("bundled-2-cafe", 1, 2)
    hear("clamp2-aaaa", 1)
    with library.write() as connection:
        connection.execute(
            "INSERT INTO embedding_failures"
            " VALUES (2, (SELECT id FROM models WHERE name = 'clamp2-aaaa'), 2, '', '')"
        )
    assert answering(library, NEW, KNOWN) == NEW


def test_a_model_that_is_gone_is_not_asked(library: Library, hear: Callable[..., None]) -> None:
    hear("clamp3-bbbb", 1, 2, 3)
    assert answering(library, OLD, KNOWN) == OLD
    hear("clamp2-of-another-training", 1, 2, 3)
    assert answering(library, OLD, KNOWN) == OLD


def test_an_empty_library_is_answered_by_the_chosen_model(library: Library) -> None:
    assert answering(library, NEW, KNOWN) == NEW


def test_the_bundled_model_is_always_there() -> None:
    assert available()[None].startswith("bundled-")


def test_a_model_that_was_named_by_its_path_answers(library: Library, hear: Callable[..., None]) -> None:
    hear("bundled-2-cafe", 1, 2, 3)
    assert answering(library, Path("/elsewhere/model.pth"), KNOWN) == Path("/elsewhere/model.pth")
