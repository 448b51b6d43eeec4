"""A search takes little of a processor, however large the library: the wait of whoever types.

Processor time of this thread alone, so that a busy computer changes nothing; the bounds are some five times
what was measured.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterator

import numpy as np
import pytest
from library_doors import Model

from clamp_desktop.library.catalogue import pieces, views
from clamp_desktop.library.filtering.typed import parse
from clamp_desktop.library.library import Library
from clamp_desktop.library.protocols import Vectors
from clamp_desktop.library.searching import searches
from clamp_desktop.library.searching.query import Query
from clamp_desktop.library.searching.search import search
from clamp_desktop.vocabulary import Vocabulary
from tests.library import filled

PIECES = 20_000
DIMENSION = 16
NEW = ("sad waltz", "quiet evening song", "schubert lullaby", "fast reel for clarinet", "joyful march in D")
FILTERED = ('composer:schubert tempo:>120 "slow"', "key:Dm lullaby", "-mode:minor metre:3/4 sad waltz")


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    folder = tmp_path_factory.mktemp("large")
    filled.make(folder, PIECES, DIMENSION)
    with Library.open(folder) as library:
        for text in ("first", *Vocabulary.load().examples()):
            ask(library, text)  # what the window does before anybody types
        yield library


def ask(library: Library, text: str) -> int:
    vector: Vectors = np.random.default_rng(1).standard_normal(DIMENSION).astype(np.float32)
    vector /= np.linalg.norm(vector)
    asked = parse(text)
    hits = search(
        library, Query(asked.words, asked.filters, 500), vector, Model(dimension=DIMENSION), reasons=100
    )
    pieces.rows(library, [hit.piece_id for hit in hits[:100]])
    return len(hits)


def milliseconds(work: Callable[[], object]) -> float:
    begin = time.thread_time()
    work()
    return 1000 * (time.thread_time() - begin)


@pytest.mark.parametrize("texts", [NEW, FILTERED])
def test_words_that_nobody_has_asked_for(large: Library, texts: tuple[str, ...]) -> None:
    took = [milliseconds(lambda text=text: ask(large, text)) for text in texts]
    assert statistics.median(took) < 60, took


def test_a_search_that_was_remembered_makes_the_next_no_slower(large: Library) -> None:
    ask(large, "solemn polonaise for violin")
    searches.remember(large, "solemn polonaise for violin")
    assert milliseconds(lambda: ask(large, "solemn polonaise for violin")) < 60


def test_lists_and_counts(large: Library) -> None:
    assert milliseconds(lambda: pieces.ids(large)) < 30
    assert milliseconds(lambda: views.counts(large)) < 100
