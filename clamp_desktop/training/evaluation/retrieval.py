"""Words → music: captions that belong to one piece, and one-concept queries in every language."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from clamp_desktop.training.contrastive import TYPE_GROUPS
from clamp_desktop.training.data import Item
from clamp_desktop.training.evaluation.phrasings import Phrasing
from clamp_desktop.training.evaluation.results import Score
from clamp_desktop.training.evaluation.sets import LEAST
from clamp_desktop.training.metrics import (
    Bools,
    Floats,
    average_precision,
    best_mrr,
    chance_hit,
    chance_mrr,
    precision_at,
    retrieval,
    unit,
)
from clamp_desktop.vocabulary import Vocabulary

AMONG = 1000
"""Pieces that a caption has to find its own among."""

Embed = Callable[[Sequence[str]], Floats]

# What is computed from the notes rather than said by a catalogue.
_FACTS = frozenset({"key", "mode", "metre", "tempo", "instrument", "texture", "ensemble"})
_COMMONEST = 0.5  # share of the pieces that a concept may be true of, to be asked for
_SAID = 6  # concepts of a short caption, at most


@dataclass(frozen=True, slots=True)
class Asked:
    """Captions of some pieces: the n-th caption is of the n-th piece.

    Attributes:
        name: ``"short"``: one to six of the concepts; ``"full"``: all of them and the composer.
        true: [captions, pieces]; a caption is true of every piece that has all that it names.
    """

    name: str
    texts: tuple[str, ...]
    true: Bools

    def first(self, count: int) -> Asked:
        """The captions of the first pieces alone."""
        return Asked(self.name, self.texts[:count], self.true[:count])


def ask(items: Sequence[Item], vocabulary: Vocabulary, seed: int) -> list[Asked]:
    """Short and full captions in English of all these pieces: names of concepts, separated by commas.

    They do not come from the captioner of training, so that two models are asked the same.
    """
    rng = random.Random(f"captions {seed}")
    parts = [_part(one, rng) for one in items]
    short = tuple(", ".join(_said(part, vocabulary, rng, shown=False)) for part in parts)
    true, _ = truth(list(map(frozenset, parts)), items, vocabulary)
    full = tuple(_full(one, vocabulary, rng) for one in items)
    fitting, _ = truth([one.concepts for one in items], items, vocabulary)
    composers = np.array([one.composer for one in items])
    fitting &= (composers[:, None] == composers[None, :]) | (composers[:, None] == "")
    return [Asked("short", short, true), Asked("full", full, fitting)]


def captions(asked: Sequence[Asked], music: Floats, embed: Embed) -> list[Score]:
    """Caption → its piece: MRR, Hit@1, 10 and 100, and MAP over all pieces that the caption is true of."""
    vectors = unit(music)
    return [
        score
        for one in asked
        for score in caption_scores("captions", one, unit(embed(one.texts)) @ vectors.T)
    ]


def caption_scores(kind: str, asked: Asked, scores: Floats) -> list[Score]:
    """The numbers of captions, from scores [captions, pieces]."""
    count = len(asked.texts)
    targets = range(count)
    found = retrieval(scores, targets)
    # A perfect matcher ranks all pieces that fit before the others, in random order among themselves.
    fitting = asked.true.sum(1)
    remark = f"among {scores.shape[1]}"

    def line(metric: str, value: float, chance: float, best: float | None = None) -> Score:
        return Score(kind, f"{asked.name} captions", metric, value, count, chance, best, remark)

    return [
        line("MRR", found.mrr, chance_mrr(scores.shape[1]), best_mrr(asked.true, targets)),
        *(
            line(f"Hit@{k}", share, chance_hit(k, scores.shape[1]), float(np.minimum(1, k / fitting).mean()))
            for k, share in found.hit.items()
        ),
        line(
            "MAP",
            float(average_precision(scores, asked.true).mean()),
            float(asked.true.mean()),
        ),
    ]


@dataclass(frozen=True, slots=True)
class Concepts:
    """One-concept queries, and what is true of each piece.

    Attributes:
        ids: the concepts that are asked for: true of ten pieces at least and of half of them at most.
        labels: whether each is said by a catalogue only, rather than computed from the notes.
        true, unknown: [concepts, pieces]; where it is not known whether a concept fits, the piece takes no
            part.
    """

    ids: tuple[str, ...]
    labels: tuple[bool, ...]
    true: Bools
    unknown: Bools


def concepts_of(items: Sequence[Item], vocabulary: Vocabulary) -> Concepts:
    """The concepts to ask for among some pieces."""
    sizes = {one: sum(one in item.concepts for item in items) for one in vocabulary.concepts}
    ids = tuple(one for one, size in sizes.items() if LEAST <= size <= _COMMONEST * len(items))
    true, unknown = truth([frozenset({one}) for one in ids], items, vocabulary)
    labels = tuple(vocabulary.group(one) not in _FACTS for one in ids)
    return Concepts(ids, labels, true, unknown)


def one_concept(concepts: Concepts, scores: Floats, kind: str = "one concept") -> list[Score]:
    """Precision at ten and MAP of the queries: all of them, and those for labels alone.

    Args:
        scores: [concepts, pieces].
    """
    found = []
    for name, chosen in (("all", [True] * len(concepts.ids)), ("labels only", list(concepts.labels))):
        rows = np.flatnonzero(chosen)
        if len(rows):
            precision, average, base = _precision(concepts, scores, rows)
            for metric, value in (("precision@10", precision), ("MAP", average)):
                found.append(Score(kind, name, metric, float(value.mean()), len(rows), base))
    return found


def languages(
    concepts: Concepts,
    music: Floats,
    embed: Embed,
    spoken: Sequence[str],
    phrase: Phrasing,
    seed: int,
) -> list[Score]:
    """One-concept queries in every language: precision at ten, and its ratio to that of English.

    Both are over the concepts that the language has a name for.
    """
    vectors = unit(music)

    def precisions(language: str) -> dict[int, float]:
        rng = random.Random(f"{language} {seed}")
        said = {row: phrase(one, language, rng) for row, one in enumerate(concepts.ids)}
        rows = [row for row, text in said.items() if text]
        if not rows:
            return {}
        scores = unit(embed([said[row] or "" for row in rows])) @ vectors.T
        precision, _, _ = _precision(concepts, scores, np.array(rows), cut=True)
        return dict(zip(rows, precision.tolist(), strict=True))

    english = precisions("en")
    found: list[Score] = []
    for language in spoken:
        own = english if language == "en" else precisions(language)
        both = [row for row in own if row in english]
        base = float(np.mean([english[row] for row in both])) if both else 0.0
        if base > 0:
            value = float(np.mean([own[row] for row in both]))
            found.append(Score("languages", language, "precision@10", value, len(both)))
            found.append(Score("languages", language, "ratio to English", value / base, len(both)))
    return found


def truth(
    wanted: Sequence[frozenset[str]], items: Sequence[Item], vocabulary: Vocabulary
) -> tuple[Bools, Bools]:
    """Which sets of concepts are true of which pieces, and of which pairs nothing is known.

    As in training (``contrastive.relations``): a set is true of every piece that has all of it. Where what a
    piece lacks is of groups of which nothing is known of it, the set may be true all the same.

    Returns:
        Two bool arrays [sets, pieces]: true, unknown.
    """
    ids = vocabulary.concepts
    place = {one: number for number, one in enumerate(ids)}
    kinds = ["type" if vocabulary.group(one) in TYPE_GROUPS else vocabulary.group(one) for one in ids]
    names = sorted(set(kinds))
    kind = np.array([names.index(one) for one in kinds])
    has = np.zeros((len(items), len(ids)), np.float32)
    known = np.zeros((len(items), len(names)), np.float32)
    for row, item in enumerate(items):
        own = [place[one] for one in item.concepts]
        has[row, own] = 1
        known[row, kind[own]] = 1
    asked = np.zeros((len(wanted), len(ids)), np.float32)
    for row, concepts in enumerate(wanted):
        asked[row, [place[one] for one in concepts]] = 1
    lacking = asked @ (1 - has).T
    denied = asked @ ((1 - has) * known[:, kind]).T
    return lacking == 0, (lacking > 0) & (denied == 0)


def _precision(
    concepts: Concepts, scores: Floats, rows: np.ndarray[tuple[int], np.dtype[np.int64]], cut: bool = False
) -> tuple[Floats, Floats, float]:
    """Precision at ten, average precision, and the share of right ones that chance finds.

    Args:
        cut: whether ``scores`` holds these rows only.
    """
    true, unknown = concepts.true[rows], concepts.unknown[rows]
    kept = np.where(unknown, -np.inf, scores if cut else scores[rows])
    base = float(np.mean(true.sum(1) / np.maximum((~unknown).sum(1), 1)))
    return precision_at(kept, true), average_precision(kept, true), base


def _part(item: Item, rng: random.Random) -> list[str]:
    """One to six of a piece's concepts."""
    concepts = sorted(item.concepts)
    return rng.sample(concepts, min(len(concepts), rng.randint(1, _SAID)))


def _full(item: Item, vocabulary: Vocabulary, rng: random.Random) -> str:
    said = _said(sorted(item.concepts), vocabulary, rng, shown=True)
    rng.shuffle(said)
    return ", ".join([*([item.composer] if item.composer else []), *said])


def _said(concepts: Sequence[str], vocabulary: Vocabulary, rng: random.Random, *, shown: bool) -> list[str]:
    """English names: those to show, or any."""
    several = [names for one in concepts if (names := vocabulary.names(one, "en"))]
    return [names[0] if shown else rng.choice(names) for names in several]
