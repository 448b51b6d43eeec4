"""Sets of concepts as rows."""

from __future__ import annotations

import random

import numpy as np
import pytest

from clamp_desktop.training.bundled.concepts import Table
from clamp_desktop.training.captions import Caption
from clamp_desktop.training.contrastive import relations
from clamp_desktop.vocabulary import Vocabulary

VOCABULARY = Vocabulary.load()


@pytest.fixture(scope="module")
def table() -> Table:
    return Table(VOCABULARY)


def test_relations_are_those_of_one_caption_at_a_time(table: Table) -> None:
    rng = random.Random(1)
    pieces = [frozenset(rng.sample(table.ids, rng.randint(1, 12))) for _ in range(30)]
    said = [frozenset(rng.sample(sorted(rng.choice(pieces)), 1)) for _ in range(20)]
    said += [frozenset(rng.sample(table.ids, 2)) for _ in range(20)]
    groups = {one: VOCABULARY.group(one) for one in table.ids}
    captions = [Caption("", one) for one in said]
    expected = relations(captions, pieces, [""] * len(pieces), groups)
    found = table.relations(table.rows(said), table.rows(pieces))
    assert expected[0].any()
    assert expected[1].any()
    for one, other in zip(found, expected, strict=True):
        assert (one == other.numpy()).all()


def test_an_empty_caption_is_true_of_nothing(table: Table) -> None:
    true, unknown = table.relations(table.rows([frozenset()]), table.rows([frozenset({"waltz"})]))
    assert not true.any()
    assert unknown.all()


def test_keys_follow_a_transposition(table: Table) -> None:
    row = table.rows([frozenset({"waltz", "key_f_sharp_minor"})])[0]
    table.moved(row, 4, np.random.default_rng(0))
    left = {table.ids[number] for number in np.flatnonzero(row)}
    assert left in ({"waltz", "key_a_sharp_minor"}, {"waltz", "key_b_flat_minor"})


def test_captions_say_what_is_true(table: Table) -> None:
    pieces = table.rows([frozenset({"waltz", "sad", "piano"}), frozenset()] * 40)
    said = table.captions(pieces, np.random.default_rng(0))
    assert (said <= pieces).all()
    assert set(said[::2].sum(1)) == {1.0, 2.0, 3.0}
    assert not said[1::2].any()


def test_queries_name_one_concept_of_the_batch(table: Table) -> None:
    pieces = table.rows([frozenset({"waltz", "sad"}), frozenset({"jig"})])
    asked = table.queries(pieces, 50, np.random.default_rng(0))
    assert {table.ids[row.argmax()] for row in asked} == {"waltz", "sad", "jig"}
    assert (asked.sum(1) == 1).all()
