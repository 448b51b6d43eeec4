"""``python -m clamp_desktop.training.evaluate``: measure a model on works and sources kept back.

Everything stands beside chance. The table goes to standard output, the numbers to a JSON file where one is
asked for.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from clamp_desktop.training.calibration import calibration
from clamp_desktop.training.captions import Caption, Captioner
from clamp_desktop.training.contrastive import relations
from clamp_desktop.training.corpus import Cache
from clamp_desktop.training.data import Item
from clamp_desktop.training.metrics import (
    average_precision,
    best_mrr,
    chance_mrr,
    classification,
    precision_at,
    retrieval,
    unit,
)
from clamp_desktop.vocabulary import Vocabulary

Vectors = npt.NDArray[np.floating]

ZERO_SHOT: Mapping[str, tuple[str, ...]] = {
    "major or minor": ("major", "minor"),
    "metre": ("metre_2_4", "metre_3_4", "metre_4_4", "metre_6_8", "metre_2_2"),
    "song or instrumental": ("song", "instrumental"),
    "solo or ensemble": ("solo", "ensemble_texture"),
    "fiddle dance": ("reel", "jig", "hornpipe", "slip_jig", "strathspey"),
    "salon dance": ("waltz", "mazurka", "polonaise"),
    "dance": ("waltz", "mazurka", "polonaise", "march", "minuet", "reel", "jig", "hornpipe"),
    "piano form": ("etude", "prelude", "nocturne", "sonata", "song"),
    "sacred or secular": ("sacred", "secular"),
    "period": ("renaissance", "baroque", "classical_period", "romantic"),
    "tempo": ("slow", "moderate", "fast"),
    "tradition": ("irish", "native_american", "polish", "german", "french", "english"),
}
"""Sets of concepts; a piece takes part in a set when exactly one of them is said of it."""

_LEAST = 5  # pieces of a class, for it to take part
_QUERY_LEAST = 8  # pieces that a one-concept query must be true of


@dataclass(frozen=True, slots=True)
class Result:
    """One line of the table: what was measured, on how many, the value and what chance gives."""

    name: str
    count: int
    value: float
    chance: float
    remark: str = ""


def evaluate(
    name: str,
    items: Sequence[Item],
    music: Vectors,
    embed: Callable[[Sequence[str]], Vectors],
    vocabulary: Vocabulary,
    seed: int = 0,
) -> list[Result]:
    """All measures on some pieces.

    Args:
        name: of the set of pieces, put before each line's name.
        music: the vectors of the pieces.
        embed: texts → vectors.
    """
    captioner = Captioner(vocabulary)
    results = zero_shot(items, music, embed, captioner)
    results += captions(items, music, embed, captioner, seed)
    results += one_concept(items, music, embed, captioner, seed)
    return [Result(f"{name}: {one.name}", one.count, one.value, one.chance, one.remark) for one in results]


def zero_shot(
    items: Sequence[Item], music: Vectors, embed: Callable[[Sequence[str]], Vectors], captioner: Captioner
) -> list[Result]:
    """Balanced accuracy of choosing among a few concepts, each described by its first English name."""
    results = []
    for name, classes in ZERO_SHOT.items():
        labelled = [(i, only) for i, item in enumerate(items) if (only := _only(item, classes)) is not None]
        present = [one for one in classes if sum(label == one for _, label in labelled) >= _LEAST]
        labelled = [(i, label) for i, label in labelled if label in present]
        if len(present) < 2:
            continue
        prompts = embed([captioner.vocabulary.names(one, "en")[0] for one in present])
        scores = unit(music[[i for i, _ in labelled]]) @ unit(prompts).T
        found = classification(scores, [present.index(label) for _, label in labelled])
        remark = f"accuracy {found.accuracy:.2f}, macro-F1 {found.macro_f1:.2f}; {', '.join(present)}"
        results.append(Result(f"zero-shot {name}", len(labelled), found.balanced, 1 / len(present), remark))
    return results


def captions(
    items: Sequence[Item],
    music: Vectors,
    embed: Callable[[Sequence[str]], Vectors],
    captioner: Captioner,
    seed: int,
    pieces: int = 1000,
) -> list[Result]:
    """A caption of concepts in English → its piece among a thousand."""
    rng = random.Random(seed)
    chosen = rng.sample(range(len(items)), min(pieces, len(items)))
    made = [captioner.caption(items[i].concepts, rng, most=6, language="en") for i in chosen]
    scores = unit(embed([one.text for one in made])) @ unit(music[chosen]).T
    targets = list(range(len(chosen)))
    true, _ = _truth(made, [items[i] for i in chosen], captioner.vocabulary)
    found = retrieval(scores, targets)
    best = best_mrr(true, targets)
    hits = ", ".join(f"Hit@{k} {share:.3f}" for k, share in found.hit.items())
    return [
        Result(
            f"caption → piece among {len(chosen)}, MRR",
            len(chosen),
            found.mrr,
            chance_mrr(len(chosen)),
            f"a perfect matcher: {best:.3f}; {hits}",
        )
    ]


def one_concept(
    items: Sequence[Item],
    music: Vectors,
    embed: Callable[[Sequence[str]], Vectors],
    captioner: Captioner,
    seed: int,
) -> list[Result]:
    """One-concept queries: precision at ten and average precision in English; other languages beside it."""
    vocabulary = captioner.vocabulary
    rng = random.Random(seed)
    sizes = {one: sum(one in item.concepts for item in items) for one in vocabulary.concepts}
    asked = [one for one, size in sizes.items() if _QUERY_LEAST <= size <= 0.5 * len(items)]
    if not asked:
        return []
    results: list[Result] = []
    english = 0.0
    for language in vocabulary.languages:
        queries = [captioner.query(one, language, rng) for one in asked]
        true, unknown = _truth(queries, items, vocabulary)
        scores = unit(embed([query.text for query in queries])) @ unit(music).T
        scores = np.where(unknown, -9.0, scores)  # pieces of which the answer is not known do not take part
        base = float(np.mean(true.sum(1) / np.maximum((~unknown).sum(1), 1)))
        precision = float(precision_at(scores, true).mean())
        average = float(average_precision(scores, true).mean())
        english = precision if language == "en" else english
        remark = f"MAP {average:.3f}" + (
            f"; {precision / english:.2f} of English" if language != "en" else ""
        )
        results.append(
            Result(f"one concept [{language}], precision at 10", len(asked), precision, base, remark)
        )
    return results


def other_format(items: Sequence[Item], music: Vectors, twins: Vectors, having: Sequence[int]) -> Result:
    """A piece in another format → the piece itself.

    Args:
        twins: vectors of the pieces in another format; having: the places of these pieces among the items.
    """
    scores = unit(twins) @ unit(music).T
    # Files of one work may be the same music: the best of them counts.
    works = [item.work for item in items]
    targets = [
        max((j for j in range(len(items)) if works[j] == works[i]), key=row.__getitem__)
        for i, row in zip(having, scores, strict=True)
    ]
    found = retrieval(scores, targets)
    hits = ", ".join(f"Hit@{k} {share:.3f}" for k, share in found.hit.items())
    return Result(
        f"other format → piece among {len(items)}, MRR", len(having), found.mrr, chance_mrr(len(items)), hits
    )


def _only(item: Item, classes: Sequence[str]) -> str | None:
    present = [one for one in classes if one in item.concepts]
    return present[0] if len(present) == 1 else None


def _truth(
    made: Sequence[Caption], items: Sequence[Item], vocabulary: Vocabulary
) -> tuple[npt.NDArray[np.bool_], npt.NDArray[np.bool_]]:
    groups = {one: vocabulary.group(one) for one in vocabulary.concepts}
    true, unknown = relations(made, [item.concepts for item in items], [item.work for item in items], groups)
    return true.numpy(), unknown.numpy()


def as_table(results: Sequence[Result]) -> str:
    """Markdown."""
    lines = ["| measured | on | value | chance | |", "|---|---|---|---|---|"]
    lines += [f"| {r.name} | {r.count} | {r.value:.3f} | {r.chance:.3f} | {r.remark} |" for r in results]
    return "\n".join(lines)


def main(arguments: list[str] | None = None) -> int:
    """The command; returns its exit code."""
    from clamp_desktop.training.data import items as all_items
    from clamp_desktop.training.data import read_manifest, split
    from clamp_desktop.training.embed import ModelFolder
    from clamp_desktop.training.music21_corpus import catalogue
    from clamp_desktop.training.twins import Twins

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, required=True, help="folder of a model")
    parser.add_argument("--cache", type=Path, required=True, help="what training.prepare read")
    parser.add_argument("--held", nargs="*", default=[], help="collections kept back as a whole")
    parser.add_argument("--most", type=int, default=1500, help="pieces of each set")
    parser.add_argument("--json", type=Path, default=None)
    parser.add_argument(
        "--calibrate", action="store_true", help="write the calibration into the model's config"
    )
    options = parser.parse_args(arguments)
    vocabulary = Vocabulary.load()
    cache = Cache(options.cache)
    pieces = all_items(cache, {**read_manifest(options.cache / "manifest.tsv"), **catalogue()}, vocabulary)
    parts = split(pieces, options.held)
    model = ModelFolder(options.model)
    twins = Twins(options.cache)
    results: list[Result] = []
    for name, chosen in (("works kept back", parts.by_work), ("sources kept back", parts.by_source)):
        sample = random.Random(0).sample(chosen, min(options.most, len(chosen)))
        if not sample:
            continue
        music = model.music([cache.patches_of(item.piece) for item in sample])
        results += evaluate(name, sample, music, model.texts, vocabulary)
        having = [i for i, item in enumerate(sample) if twins.of(item.piece)]
        if having:
            vectors = model.music([twins.of(sample[i].piece)[0] for i in having])
            one = other_format(sample, music, vectors, having)
            results.append(Result(f"{name}: {one.name}", one.count, one.value, one.chance, one.remark))
        if options.calibrate and chosen is parts.by_work:
            model.write_calibration(calibration(sample, music, model.texts, Captioner(vocabulary)))
    sys.stdout.write(as_table(results) + "\n")
    if options.json:
        numbers: list[dict[str, Any]] = [
            {"name": r.name, "count": r.count, "value": r.value, "chance": r.chance} for r in results
        ]
        options.json.write_text(json.dumps(numbers, indent=1))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
