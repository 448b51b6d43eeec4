"""A perfect model reaches the top of every measure, a random one lands at chance."""

from __future__ import annotations

import random
from collections.abc import Sequence

import numpy as np
import pytest

from clamp_desktop.training.captions import Captioner
from clamp_desktop.training.contrastive import relations
from clamp_desktop.training.data import Item
from clamp_desktop.training.evaluation.formats import formats, two_files
from clamp_desktop.training.evaluation.phrasings import by_names
from clamp_desktop.training.evaluation.probe import Logistic, folds, probe
from clamp_desktop.training.evaluation.results import Score
from clamp_desktop.training.evaluation.retrieval import (
    ask,
    captions,
    concepts_of,
    languages,
    one_concept,
    truth,
)
from clamp_desktop.training.evaluation.sets import label_sets
from clamp_desktop.training.evaluation.whole_search import whole_search
from clamp_desktop.training.evaluation.zero_shot import zero_shot
from clamp_desktop.training.metrics import Floats, unit
from clamp_desktop.vocabulary import Vocabulary

VOCABULARY = Vocabulary.load()
KINDS = {"waltz": ("minor", "sad"), "gavotte": ("major", "happy"), "march": ("major", "calm")}


@pytest.fixture(scope="module")
def items(pieces: list[Item]) -> list[Item]:
    """Ninety pieces of three kinds, three countries and two sources."""
    made = []
    for n in range(90):
        kind = list(KINDS)[n % 3]
        concepts = {kind, *KINDS[kind], ("irish", "polish", "french")[n // 3 % 3]}
        made.append(Item(pieces[0].piece, f"book{n // 9 % 2}", frozenset(concepts), f"work {n}", "", f"C{n}"))
    return made


class Oracle:
    """Vectors that hold what is true, or nothing but chance."""

    def __init__(self, share: float) -> None:
        self._share = share
        self._rng = np.random.default_rng(4)

    def music(self, items: Sequence[Item]) -> Floats:
        return np.stack([self._vector(item.concepts) for item in items])

    def texts(self, texts: Sequence[str]) -> Floats:
        return np.stack([self._vector({m.concept for m in VOCABULARY.find(text)}) for text in texts])

    def _vector(self, concepts: set[str] | frozenset[str]) -> Floats:
        known = np.array([float(one in concepts) for one in VOCABULARY.concepts])
        chance = self._rng.standard_normal(known.size)
        return self._share * known + max(1e-6, 1 - self._share) * chance  # never exactly equal


def _by_key(scores: Sequence[Score]) -> dict[tuple[str, str], Score]:
    return {(one.name, one.metric): one for one in scores}


@pytest.mark.parametrize("share", [1.0, 0.0])
def test_captions(items: list[Item], share: float) -> None:
    model = Oracle(share)
    asked = ask(items, VOCABULARY, seed=0)
    found = _by_key(captions(asked, model.music(items), model.texts))
    for name in ("short captions", "full captions"):
        mrr, average = found[name, "MRR"], found[name, "MAP"]
        assert mrr.chance is not None
        assert mrr.best is not None
        if share and name == "short captions":
            assert mrr.value == pytest.approx(mrr.best, abs=0.03)
            assert average.value > 0.99
        if not share:
            assert mrr.value == pytest.approx(mrr.chance, abs=0.05)
            assert found[name, "Hit@10"].value == pytest.approx(10 / 90, abs=0.1)
    assert found["full captions", "MRR"].best == 1.0  # each has a composer of its own
    assert found["short captions", "MRR"].best < 0.5


@pytest.mark.parametrize("share", [1.0, 0.0])
def test_one_concept_and_languages(items: list[Item], share: float) -> None:
    model = Oracle(share)
    music = model.music(items)
    concepts = concepts_of(items, VOCABULARY)
    assert {"waltz", "irish", "sad"} <= set(concepts.ids)
    assert "major" not in concepts.ids  # two thirds of the pieces: no search needs it
    names = [VOCABULARY.names(one, "en")[0] for one in concepts.ids]
    found = _by_key(one_concept(concepts, unit(model.texts(names)) @ unit(music).T))
    every = found["all", "precision@10"]
    assert every.chance is not None
    assert 0.3 < every.chance < 0.5
    assert found["labels only", "MAP"].count < every.count
    spoken = _by_key(
        languages(concepts, music, model.texts, ("en", "de", "ja", "xx"), by_names(VOCABULARY), 0)
    )
    assert ("xx", "precision@10") not in spoken
    if share:
        assert every.value == 1.0
        assert spoken["ja", "ratio to English"].value == 1.0
    else:
        assert every.value == pytest.approx(every.chance, abs=0.2)


@pytest.mark.parametrize("share", [1.0, 0.0])
def test_zero_shot_and_probe(items: list[Item], share: float) -> None:
    model = Oracle(share)
    rows = {items[0].piece.path: {"path": "", "kind": "the same for all"}}
    sets = label_sets(items, rows, VOCABULARY)
    assert [one.name for one in sets] == ["major or minor", "dance", "tradition", "mood"]
    assert sets[1].sizes() == [30, 30, 30]
    drawn = list(range(5, 85))
    music = model.music([items[place] for place in drawn])
    nearest = _by_key(zero_shot(sets, drawn, music, model.texts))
    lines = _by_key(probe(sets, items, drawn, music, seed=0))
    for found in (nearest, lines):
        dance = found["dance", "accuracy"]
        assert dance.chance == pytest.approx(1 / 3)
        assert dance.count == 80
        assert dance.value == (1.0 if share else pytest.approx(1 / 3, abs=0.2))
        assert found["mood", "macro-F1"].value == (1.0 if share else pytest.approx(1 / 3, abs=0.2))
    assert "split by source" in lines["dance", "accuracy"].remark


def test_labels_of_a_column(items: list[Item], pieces: list[Item]) -> None:
    mine = pieces  # each has a path of its own
    rows = {
        one.piece.path: {"path": one.piece.path, "who": ("Ann_Lee", "Bo", "")[n % 3], "licence": "free"}
        for n, one in enumerate(mine)
    }
    assert [
        one for one in label_sets(mine, rows, VOCABULARY) if one.name.startswith("column")
    ] == []  # 8 each
    doubled = [*mine, *mine]
    [column] = [one for one in label_sets(doubled, rows, VOCABULARY) if one.name.startswith("column")]
    assert (column.name, column.prompts, column.sizes()) == ("column who", ("Ann Lee", "Bo"), [16, 16])


def test_formats(items: list[Item]) -> None:
    rng = np.random.default_rng(0)
    music = rng.standard_normal((90, 32))
    having = list(range(0, 90, 2))
    same = _by_key(formats(items, music, music[having] + 0.01, having))
    assert same["converted to the other format", "MRR"].value == 1.0
    other = _by_key(formats(items, music, rng.standard_normal((45, 32)), having))
    assert other["converted to the other format", "Hit@10"].value == pytest.approx(10 / 90, abs=0.1)
    assert formats(items, music, music[:0], []) == []


def test_two_files_of_a_work(pieces: list[Item]) -> None:
    notation = pieces[:10]
    kind = type(notation[0].piece)
    played = [
        Item(kind(f"{n}.mid", 0, "mtf", {}, 0, 1), "", one.concepts, one.work)
        for n, one in enumerate(notation[:4])
    ]
    vectors = np.eye(10)
    found = _by_key(two_files([*notation, *played], np.concatenate([vectors, vectors[:4]])))
    assert found["MIDI file to notation", "MRR"] == Score(
        "formats", "MIDI file to notation", "MRR", 1.0, 4, pytest.approx(0.2929, abs=1e-4), None, "among 10"
    )
    assert two_files(notation, vectors) == []


def test_the_whole_search_by_whoever_answers(items: list[Item]) -> None:
    asked = ask(items, VOCABULARY, seed=1)
    concepts = concepts_of(items, VOCABULARY)

    def search(text: str, *, model: bool = True) -> list[int]:
        wanted = {match.concept for match in VOCABULARY.find(text)} & set(VOCABULARY.concepts)
        right = [n for n, item in enumerate(items) if wanted <= item.concepts]
        return right if model else []

    found = _by_key(whole_search(search, asked, concepts, VOCABULARY))
    silent = _by_key(whole_search(search, asked, concepts, VOCABULARY, model=False))
    assert found["one concept, all", "precision@10"].value == 1.0
    assert found["short captions", "MRR"].value > 10 * silent["short captions", "MRR"].value / 3
    assert silent["short captions", "MRR"].value == pytest.approx(1 / 45.5)  # all share the middle rank


def test_truth_is_that_of_training(items: list[Item], pieces: list[Item]) -> None:
    several = [*items[:20], *pieces[:10]]
    made = [
        Captioner(VOCABULARY).caption(one.concepts, random.Random(n), most=3) for n, one in enumerate(several)
    ]
    groups = {one: VOCABULARY.group(one) for one in VOCABULARY.concepts}
    works = [one.work for one in several]
    expected = relations(made, [one.concepts for one in several], works, groups)
    found = truth([one.concepts for one in made], several, VOCABULARY)
    assert all((mine == theirs.numpy()).all() for mine, theirs in zip(found, expected, strict=True))
    assert all(0 < one.mean() < 1 for one in found)


def test_logistic_regression_draws_the_line() -> None:
    rng = np.random.default_rng(1)
    labels = rng.integers(0, 3, 300)
    vectors = rng.standard_normal((300, 8)).astype(np.float32)
    vectors[np.arange(300), labels] += 4
    model = Logistic(vectors[:200], labels[:200].tolist(), 3, strength=1.0)
    assert (model.scores(vectors[200:]).argmax(1) == labels[200:]).mean() > 0.95


def test_folds_keep_groups_together_and_are_even() -> None:
    groups = [f"g{random.Random(n).randrange(40)}" for n in range(400)]
    found = folds(groups, 3, "salt")
    assert len({(group, fold) for group, fold in zip(groups, found.tolist(), strict=True)}) == len(
        set(groups)
    )
    assert np.bincount(found).min() > 120
    assert (found == folds(groups, 3, "salt")).all()
