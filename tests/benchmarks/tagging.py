"""How quick and how right tags are: ``python -m tests.benchmarks.tagging [CACHE] [--model PATH]``.

Without CACHE only times: suggestions for 100,000 pieces of 250 tags, a label set of 10,000 labelled pieces,
one of a few. CACHE is what ``clamp-desktop train prepare MUSIC CACHE`` made of labelled music, or a labelled
folder as ``clamp-desktop evaluate`` takes it. Measured on works that training never met:

zero-shot: the class that stands out most, as tags are suggested, beside the text that is nearest, chance, and
logistic regression on hand-made features that learned the labels from the other works.

label sets: taught with 5, 10, 20 and 50 pieces of each class and tested on other works, beside logistic
regression of scikit-learn, as it comes and with its penalty chosen by cross-validation, on the same vectors;
means over the draws.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
import warnings
from collections.abc import Sequence
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parents[1] / "library"))

from filled import fill
from sklearn.linear_model import LogisticRegression, LogisticRegressionCV

from clamp_desktop.library.catalogue.listing import Listing, listing
from clamp_desktop.library.filtering.filters import Filters
from clamp_desktop.library.library import Library
from clamp_desktop.library.organising import labels, reviewing, suggestions
from clamp_desktop.library.organising.suggestions import Source
from clamp_desktop.library.searching.ensembles import ANSWERED
from clamp_desktop.library.similarity.exact import Matrix, matrix
from clamp_desktop.library.similarity.strength import Calibration
from clamp_desktop.model.embedder import Embedder
from clamp_desktop.probing.learning import learn
from clamp_desktop.probing.task import Task
from clamp_desktop.tagging import prompts
from clamp_desktop.tagging.confidence import Backgrounds
from clamp_desktop.tagging.dances import against
from clamp_desktop.tagging.facts import Kinds, kinds
from clamp_desktop.tagging.groups import HEARD, concepts_of
from clamp_desktop.tagging.suggest import suggest_facts
from clamp_desktop.tagging.zero_shot import listen
from clamp_desktop.training.data import Item
from clamp_desktop.training.embed import ModelFolder
from clamp_desktop.training.evaluation.baselines import Taught, counted
from clamp_desktop.training.evaluation.pool import BY_WORK, Pool, open_pool
from clamp_desktop.training.evaluation.retrieval import truth
from clamp_desktop.training.evaluation.sets import LabelSet
from clamp_desktop.training.metrics import chance_macro_f1, classification, unit
from clamp_desktop.vocabulary import Vocabulary

EACH = (5, 10, 20, 50)
DRAWS = 5
MOST = 2500  # pieces that are measured
TAUGHT = 3000  # pieces that the classifiers on features learn from
ZERO_SHOT = {
    "metre": ("metre_2_4", "metre_3_4", "metre_4_4", "metre_6_8", "metre_2_2"),
    "mode": ("major", "minor"),
    "dance type": ("reel", "jig", "hornpipe", "waltz", "polka", "strathspey", "march", "slip_jig"),
    "solo or ensemble": ("solo", "ensemble_texture"),
    "song or instrumental": ("song", "instrumental"),
}
DANCE_BOOKS = ("oneills_irish", "ryans_mammoth")


def main() -> int:
    """Measure what was asked for."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("cache", nargs="?", type=Path)
    parser.add_argument("--model", type=Path)
    parser.add_argument("--pieces", type=int, default=100_000)
    options = parser.parse_args()
    suggesting(options.pieces)
    learning()
    if options.cache is not None:
        quality(options.cache, options.model)
    return 0


def suggesting(count: int, tags: int = 250, dimension: int = 256) -> None:
    """Times of suggestions for a library of random vectors."""
    chance = np.random.default_rng(2)
    words = unit(chance.standard_normal((tags, dimension))).astype(np.float32)
    with tempfile.TemporaryDirectory() as folder, Library.open(Path(folder)) as library:
        fill(library, count, dimension)
        vectors = matrix(library, "words")
        assert vectors is not None
        with library.write() as connection:
            names = [f"tag {one}" for one in range(tags)]
            ids = np.array([labels.ensure(connection, one)[0] for one in names])
        pieces, known = listing(library, Filters()), kinds(library)
        calibration = Calibration(0.0, 0.0625, 2.0, 0.7)
        began, worked = time.perf_counter(), time.process_time()
        heard = [one for _, one in listen(vectors, pieces, names, words, calibration, known)]
        listened = time.perf_counter()
        tags_of = np.concatenate([one.tags for one in heard])
        stand = suggestions.put(
            library,
            Source.ZERO_SHOT,
            ids[tags_of],
            np.concatenate([one.pieces for one in heard]),
            np.concatenate([one.confidences for one in heard]),
        )
        kept, used = time.perf_counter(), time.process_time() - worked
        print(
            f"{count:,} pieces x {tags} tags: {kept - began:.2f} s, {used:.2f} s of processors (compared in"
            f" {listened - began:.2f}, {stand:,} suggestions kept in {kept - listened:.2f})",
            flush=True,
        )
        began = time.perf_counter()
        facts = suggest_facts(library, Vocabulary.load())
        print(f"facts: {facts:,} suggestions in {time.perf_counter() - began:.2f} s")
        for name, work in (
            ("tags with counts", lambda: suggestions.waiting(library)),
            ("pieces that wait", lambda: suggestions.pieces_waiting(library)),
            ("of one tag", lambda: suggestions.of_label(library, int(ids[0]))),
            ("of 100 pieces", lambda: suggestions.of_pieces(library, range(1, 101))),
            ("count above 0.8", lambda: reviewing.count_above(library, 0.8)),
            ("remove all by ear", lambda: reviewing.remove(library, Source.ZERO_SHOT)),
        ):
            began = time.perf_counter()
            work()
            print(f"  {name}: {1000 * (time.perf_counter() - began):.0f} ms")


def learning() -> None:
    """Times of label sets on random clouds."""
    for count, classes, dimension in ((40, 4, 256), (400, 8, 256), (10_000, 8, 256), (10_000, 8, 768)):
        chance = np.random.default_rng(3)
        centres = chance.standard_normal((classes, dimension))
        said = chance.integers(classes, size=count)
        vectors = unit(centres[said] + 4 * chance.standard_normal((count, dimension))).astype(np.float32)
        truth = np.eye(classes, dtype=np.float32)[said]
        began, worked = time.perf_counter(), time.process_time()
        report = learn(Task(vectors, truth, np.ones_like(truth), np.arange(count), True)).report
        took, used = time.perf_counter() - began, time.process_time() - worked
        print(
            f"label set of {count:,} pieces, {classes} classes, {dimension} numbers: {took:.2f} s"
            f" ({used:.2f} s of processors), accuracy {report.accuracy:.3f}"
        )


def quality(cache: Path, model: Path | None) -> None:
    """How right suggestions and label sets are, on works that were kept back."""
    vocabulary = Vocabulary.load()
    with tempfile.TemporaryDirectory() as temporary:
        pool = open_pool(cache, vocabulary, Path(temporary))
        part = next((one for one in pool.parts(()) if one.name == BY_WORK), pool.parts(())[0])
        chance = np.random.default_rng(0)
        items = _some(part.items, MOST, chance)
        print(f"{part.name}: {len(items):,} of {len(part.items):,} pieces")
        folder = ModelFolder(model)
        vectors = unit(folder.music([pool.text(one) for one in items])).astype(np.float32)
        others = _some(part.learned, TAUGHT, chance)
        features = counted([pool.text(one) for one in items])
        taught_features = counted([pool.text(one) for one in others]) if others else None
        calibration = Calibration.of(Embedder(model).info.calibration, "text")
        suggested(items, vectors, vocabulary, folder, calibration)
        zero_shot(items, vectors, features, others, taught_features, vocabulary, folder, calibration)
        label_sets(pool, items, vectors)


def suggested(
    items: Sequence[Item],
    vectors: np.ndarray,
    vocabulary: Vocabulary,
    model: ModelFolder,
    calibration: Calibration,
) -> None:
    """How often a suggestion is right, where it is known, by how sure it was said to be."""
    concepts = sorted(one for group in HEARD for one in concepts_of(vocabulary, group) if one not in ANSWERED)
    words = np.stack(
        [prompts.unit(unit(model.texts(prompts.prompts(vocabulary, one))).mean(axis=0)) for one in concepts]
    ).astype(np.float32)
    metres = [
        next((one[6:].replace("_", "/") for one in item.concepts if one.startswith("metre_")), "")
        for item in items
    ]
    rows = np.arange(1, len(items) + 1)
    here = Matrix(rows, vectors, np.arange(-1, len(items), dtype=np.int32), len(items), 0)
    names = list(dict.fromkeys(metres))
    known = Kinds(rows, np.array([names.index(one) for one in metres]), [frozenset()] * len(names), names)
    (heard,) = (
        one for _, one in listen(here, Listing(rows, rows), concepts, words, calibration, known)
    )  # all of them are one batch
    true, unknown = truth([frozenset({one}) for one in concepts], items, vocabulary)
    right, unsure = true[heard.tags, heard.pieces - 1], unknown[heard.tags, heard.pieces - 1]
    print(f"\nsuggestions by ear: {len(heard.tags) / len(items):.2f} a piece | confidence | known | right")
    for low, high in ((0.5, 0.6), (0.6, 0.7), (0.7, 0.8), (0.8, 0.9), (0.9, 1.01)):
        some = (heard.confidences >= low) & (heard.confidences < high) & ~unsure
        share = right[some].mean() if some.any() else float("nan")
        print(f"  {low:.1f} to {min(high, 1):.1f} | {some.sum()} | {share:.2f}")


def zero_shot(
    items: Sequence[Item],
    vectors: np.ndarray,
    features: np.ndarray,
    others: Sequence[Item],
    taught_features: np.ndarray | None,
    vocabulary: Vocabulary,
    model: ModelFolder,
    calibration: Calibration,
) -> None:
    """Classes that were never taught, told by their words."""
    print(
        "\nzero-shot | pieces | as suggested: accuracy, macro-F1 | nearest text | chance | features, taught"
    )
    for name, concepts in ZERO_SHOT.items():
        labelled = _labels(items, concepts, DANCE_BOOKS if name == "dance type" else ())
        rows = np.array([row for row, label in enumerate(labelled) if label is not None])
        if len(rows) < 20:
            continue
        said = [labelled[row] for row in rows.tolist()]
        words = np.stack(
            [
                prompts.unit(unit(model.texts(prompts.prompts(vocabulary, one))).mean(axis=0))
                for one in concepts
            ]
        ).astype(np.float32)
        backgrounds = Backgrounds.of(vectors @ words.T, calibration)
        odds = backgrounds.log_odds(vectors[rows] @ words.T, calibration)
        for place, row in enumerate(rows.tolist()):
            metre = next((one for one in items[row].concepts if one.startswith("metre_")), "")
            metre = metre.removeprefix("metre_").replace("_", "/")
            odds[place] -= [4.0 * against(concept, metre) for concept in concepts]
        ours = classification(odds, said)
        nearest = vectors[rows] @ unit(model.texts([vocabulary.names(one)[0] for one in concepts])).T
        plain = classification(nearest, said)
        shares = np.bincount(said, minlength=len(concepts)) / len(said)
        line = (
            f"{name} ({len(np.unique(said))}) | {len(rows)} | {ours.accuracy:.3f}, {ours.macro_f1:.3f}"
            f" | {plain.accuracy:.3f}, {plain.macro_f1:.3f}"
            f" | {1 / len(np.unique(said)):.3f} (commonest {shares.max():.3f}),"
            f" {chance_macro_f1(said, len(concepts)):.3f}"
        )
        if taught_features is not None:
            known = LabelSet(
                name,
                tuple(concepts),
                tuple(_labels(others, concepts, DANCE_BOOKS if name == "dance type" else ())),
            )
            scores = Taught.by(known, others, taught_features).scores(features[rows])
            if scores is not None:
                told = classification(scores, said)
                line += f" | {told.accuracy:.3f}, {told.macro_f1:.3f}"
        print(line)


def label_sets(pool: Pool, items: Sequence[Item], vectors: np.ndarray) -> None:
    """Probes against the number of examples."""
    print(
        "\nlabel sets | classes | each | ours: accuracy, macro-F1, as told | scikit-learn | with its CV | s"
    )
    gains = []
    columns = {
        "genre": [pool.rows[one.piece.path].get("genre", "") for one in items],
        "composer": [pool.rows[one.piece.path].get("composer", "") for one in items],
        "collection": [one.collection for one in items],
        "key": [pool.rows[one.piece.path].get("key", "") for one in items],
    }
    sets: dict[str, list[str | None]] = {
        name: [one or None for one in said] for name, said in columns.items()
    }
    for name, concepts in (
        ("dance type", ZERO_SHOT["dance type"]),
        ("metre", ZERO_SHOT["metre"]),
        ("mode", ZERO_SHOT["mode"]),
    ):
        sets[name] = [None if one is None else concepts[one] for one in _labels(items, concepts, ())]
    works = np.unique([one.work for one in items], return_inverse=True)[1]
    for name, said in sets.items():
        for each in EACH:
            found = _taught(said, works, vectors, each)
            if found is None:
                continue
            classes, ours, theirs, chosen, f1, told, seconds = found
            gains.append(ours - theirs)
            print(
                f"{name} | {classes} | {each} | {ours:.3f}, {f1:.3f}, {told:.3f} | {theirs:.3f}"
                f" | {chosen:.3f} | {seconds:.1f}"
            )
    if gains:
        print(f"ours less scikit-learn's: mean {np.mean(gains):+.3f}, worst {np.min(gains):+.3f}")


def _taught(
    said: Sequence[str | None], works: np.ndarray, vectors: np.ndarray, each: int
) -> tuple[int, float, float, float, float, float, float] | None:
    """Classes; accuracies of ours and scikit-learn's, plain and chosen; macro-F1, told accuracy, seconds."""
    sums = np.zeros(6)
    classes: list[str] = []
    for draw in range(DRAWS):
        chance = np.random.default_rng(draw)
        half = chance.random(int(works.max()) + 1)[works] < 0.5  # works to learn from, works to test on
        names = [one for one in dict.fromkeys(said) if one is not None]
        here = np.array([one or "" for one in said])
        classes = [
            one
            for one in names
            if (half & (here == one)).sum() >= each and (~half & (here == one)).sum() >= 20
        ][:12]
        if len(classes) < 2:
            return None
        known = np.concatenate(
            [chance.choice(np.flatnonzero(half & (here == one)), each, replace=False) for one in classes]
        )
        test = np.flatnonzero(~half & np.isin(here, classes))
        right = np.array([classes.index(one) for one in here[test]])
        labels_ = np.repeat(np.arange(len(classes)), each)
        truth = np.eye(len(classes), dtype=np.float32)[labels_]
        began = time.perf_counter()
        learned = learn(Task(vectors[known], truth, np.ones_like(truth), works[known].astype(np.int64), True))
        seconds = time.perf_counter() - began
        told = classification(learned.weights.probabilities(vectors[test]), right.tolist())
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            plain = LogisticRegression(max_iter=2000).fit(vectors[known], labels_).score(vectors[test], right)
            chosen = (
                LogisticRegressionCV(Cs=7, cv=min(3, each), max_iter=2000)
                .fit(vectors[known] * np.sqrt(vectors.shape[1]), labels_)
                .score(vectors[test] * np.sqrt(vectors.shape[1]), right)
            )
        report = learned.report.accuracy or 0.0
        sums += [told.accuracy, plain, chosen, told.macro_f1, report, seconds]
    ours, theirs, chosen, f1, report, seconds = (sums / DRAWS).tolist()
    return len(classes), ours, theirs, chosen, f1, report, seconds


def _labels(items: Sequence[Item], concepts: Sequence[str], books: Sequence[str]) -> list[int | None]:
    """The one concept that is said of each piece; of pieces in some collections, where these are named."""
    found: list[int | None] = []
    for one in items:
        present = [place for place, concept in enumerate(concepts) if concept in one.concepts]
        fits = len(present) == 1 and (not books or one.collection in books)
        found.append(present[0] if fits else None)
    return found


def _some(items: Sequence[Item], most: int, chance: np.random.Generator) -> list[Item]:
    chosen = sorted(chance.permutation(len(items))[:most].tolist())
    return [items[one] for one in chosen]


if __name__ == "__main__":
    sys.exit(main())
