"""Where in a long piece the music sounds like the words."""

from __future__ import annotations

import zlib
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pytest

from clamp_desktop.library.library import Library
from clamp_desktop.library.melody import store
from clamp_desktop.library.protocols import Vectors
from clamp_desktop.library.searching.query import Hit, Reason, ReasonKind
from clamp_desktop.library.searching.stretches import located, standing_out
from clamp_desktop.library.similarity import vectors
from clamp_desktop.music.features.vector import windows
from clamp_desktop.music.model_notes import read_model_text
from tests.library.filled import fill
from tests.library.melody.test_finding import NowTracer

LONG = "X:1\nM:4/4\nL:1/8\nK:C\nV:1\n" + "".join("[V:1]CDEFGABc|\n" for _ in range(330))


@dataclass(frozen=True)
class Model:
    id: str = "small"
    dimension: int = 2
    calibration: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Heard:
    unit: Vectors
    segments: Vectors
    weights: Vectors


QUERY = np.array([1.0, 0.0], np.float32)


def heard(cosines: list[float], weights: list[int]) -> Heard:
    """A piece whose stretches are so near to the query."""
    segments = np.array([[one, np.sqrt(1 - one**2)] for one in cosines], np.float32) * 3
    whole = segments.mean(axis=0)
    return Heard(whole / np.linalg.norm(whole), segments, np.array(weights, np.float32))


def put(library: Library, cosines: list[float], weights: list[int] | None = None, text: str = LONG) -> None:
    fill(library, 1)
    sizes = [size for _, _, size in windows(read_model_text(text))[1]]
    with library.write() as connection:
        connection.execute("UPDATE contents SET text = ? WHERE id = 1", [zlib.compress(text.encode())])
        row = vectors.model_id(connection, Model())
        vectors.put(connection, row, 1, heard(cosines, weights or sizes))
    list(store.refresh(library, NowTracer()))


def test_a_stretch_that_stands_out_is_named(library: Library) -> None:
    put(library, [0.2, 0.6, 0.1])
    place = standing_out(library, [1], QUERY, Model())[1]
    assert place.words() == "bars 111–220"
    assert place.order == (880, 1760)


def test_the_last_stretch_ends_with_the_piece(library: Library) -> None:
    put(library, [0.2, 0.1, 0.6])
    assert standing_out(library, [1], QUERY, Model())[1].words() == "bars 221–330"


@pytest.mark.parametrize("cosines", [[0.5, 0.52, 0.5], [0.6, 0.1, 0.58]])
def test_where_none_stands_out_nothing_is_said(library: Library, cosines: list[float]) -> None:
    put(library, cosines)
    assert not standing_out(library, [1], QUERY, Model())


def test_a_model_that_cuts_elsewhere_gives_no_place(library: Library) -> None:
    put(library, [0.2, 0.6, 0.1], weights=[512, 512, 512])
    assert not standing_out(library, [1], QUERY, Model())


def test_only_reasons_of_sound_get_a_place(library: Library) -> None:
    put(library, [0.2, 0.6, 0.1])
    sound, title = Reason(ReasonKind.SOUNDS_LIKE, "wild", 0.4), Reason(ReasonKind.TITLE, "Wild", 0.9)
    [hit] = located(library, [Hit(1, 0.9, (title, sound))], QUERY, Model())
    assert hit.why[0] == title
    assert hit.why[1].place is not None
    assert located(library, [Hit(1, 0.9, (title,))], QUERY, Model()) == [Hit(1, 0.9, (title,))]
