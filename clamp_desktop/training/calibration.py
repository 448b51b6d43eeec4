"""Numbers that turn a cosine into the probability of a match."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence

import numpy as np
import numpy.typing as npt

from clamp_desktop.training.captions import Captioner
from clamp_desktop.training.contrastive import relations
from clamp_desktop.training.data import Item
from clamp_desktop.training.metrics import unit

Floats = npt.NDArray[np.floating]
Bools = npt.NDArray[np.bool_]

_PRIOR = 0.05  # share of the pieces of a library that match a query
_PRIOR_ALIKE = 0.2  # share of those that a musician calls like a given one
_ALIKE = 0.6  # share of the concepts that two pieces of different kinds have in common, to count as alike


def calibration(
    items: Sequence[Item],
    music: Floats,
    embed: Callable[[Sequence[str]], Floats],
    captioner: Captioner,
    seed: int = 0,
) -> dict[str, dict[str, float]]:
    """How cosines spread and where matches begin, for queries in words and for queries by example.

    A cosine is first compared with those of the same query with all pieces: z = (cosine − median) / spread,
    where the spread is the root mean square distance from the median of the cosines below it. Then
    P(match) = 1 / (1 + exp(−(z − centre) / scale)).

    ``text`` is fitted on captions and one-concept queries in all languages, ``music`` on pairs of pieces,
    which match when they share a kind (dance or form) or most of their concepts. Matches are weighted to
    one in twenty for words and one in five for pairs: much is like something.

    Returns:
        ``mean`` (of the medians), ``spread`` (mean), ``centre`` and ``scale``, for ``text`` and ``music``.
    """
    rng = random.Random(seed)
    vocabulary = captioner.vocabulary
    chosen = rng.sample(range(len(items)), min(1000, len(items)))
    subset = [items[i] for i in chosen]
    vectors = unit(music[chosen])
    queries = [captioner.caption(rng.choice(subset).concepts, rng, most=3) for _ in range(300)]
    concepts = sorted({one for item in subset for one in item.concepts})
    queries += [
        captioner.query(rng.choice(concepts), rng.choice(captioner.languages), rng) for _ in range(300)
    ]
    groups = {one: vocabulary.group(one) for one in vocabulary.concepts}
    works = [item.work for item in subset]
    true, unknown = (
        one.numpy() for one in relations(queries, [item.concepts for item in subset], works, groups)
    )
    kinds = [frozenset(c for c in item.concepts if groups[c] in ("dance", "form")) for item in subset]
    alike = np.array(
        [[_alike(a, b, kinds[i] & kinds[j]) for j, b in enumerate(subset)] for i, a in enumerate(subset)]
    )
    itself = np.eye(len(subset), dtype=bool)
    return {
        "text": _fit(unit(embed([one.text for one in queries])) @ vectors.T, true, unknown),
        "music": _fit(vectors @ vectors.T, alike, itself, _PRIOR_ALIKE),
    }


def _alike(a: Item, b: Item, shared_kinds: frozenset[str]) -> bool:
    return bool(shared_kinds) or len(a.concepts & b.concepts) >= _ALIKE * len(a.concepts | b.concepts)


def _fit(scores: Floats, match: Bools, ignored: Bools, prior: float = _PRIOR) -> dict[str, float]:
    medians = np.median(scores, axis=1, keepdims=True)
    below = np.minimum(scores - medians, 0.0)
    spreads = np.sqrt((below**2).sum(1, keepdims=True) / (scores <= medians).sum(1, keepdims=True)) + 1e-9
    z = (scores - medians) / spreads
    numbers = _logistic(z[~ignored], match[~ignored], prior)
    return {"mean": round(float(medians.mean()), 4), "spread": round(float(spreads.mean()), 4)} | numbers


def _logistic(z: Floats, match: Bools, prior: float, steps: int = 100) -> dict[str, float]:
    """Centre and scale of a logistic curve, by Newton's method; ``prior`` is the share of matches."""
    share = float(match.mean())
    weight = np.where(match, prior / share, (1 - prior) / (1 - share))
    weight = weight / weight.sum()
    signed = np.where(match, 1.0, -1.0)

    def loss(line: Floats) -> float:
        return float((weight * np.logaddexp(0, -signed * (line[0] * z + line[1]))).sum())

    line = np.array([0.0, np.log(prior / (1 - prior))])  # slope and offset
    now = loss(line)
    for _ in range(steps):
        p = 1 / (1 + np.exp(-np.clip(line[0] * z + line[1], -30, 30)))
        error, curve = weight * (p - match), weight * p * (1 - p)
        cross = float((curve * z).sum())
        bend = np.array([[(curve * z * z).sum() + 1e-9, cross], [cross, curve.sum() + 1e-9]])
        change = np.linalg.solve(bend, np.array([(error * z).sum(), error.sum()]))
        while (following := loss(line - change)) > now and float(np.abs(change).max()) > 1e-9:
            change = change / 2  # a whole step went too far
        line = line - change
        if now - following < 1e-10:
            break
        now = following
    return {"centre": round(float(-line[1] / line[0]), 3), "scale": round(float(1 / line[0]), 3)}
