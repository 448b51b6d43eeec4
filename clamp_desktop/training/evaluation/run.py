"""All measures of a model on a pool of labelled pieces: every seed, every part, every baseline."""

from __future__ import annotations

import random
import tempfile
from collections.abc import Callable, Collection, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path

from clamp_desktop.training.data import Item
from clamp_desktop.training.embed import ModelFolder, write_untrained
from clamp_desktop.training.evaluation import baselines
from clamp_desktop.training.evaluation.formats import formats, two_files
from clamp_desktop.training.evaluation.phrasings import Phrasing, by_names
from clamp_desktop.training.evaluation.pool import Part, Pool
from clamp_desktop.training.evaluation.probe import chosen, probe
from clamp_desktop.training.evaluation.results import Line, Score, lines
from clamp_desktop.training.evaluation.retrieval import (
    AMONG,
    Asked,
    Concepts,
    ask,
    captions,
    concepts_of,
    languages,
    one_concept,
)
from clamp_desktop.training.evaluation.sets import label_sets, relabelled
from clamp_desktop.training.evaluation.whole_search import Search, whole_search
from clamp_desktop.training.evaluation.zero_shot import zero_shot
from clamp_desktop.training.metrics import Floats, unit
from clamp_desktop.vocabulary import Vocabulary

MEASURES = ("captions", "concepts", "languages", "zero-shot", "formats", "probe", "search")

OpenSearch = Callable[[Sequence[Item]], AbstractContextManager[Search]]
"""Pieces → the whole search over just these, for as long as the context lasts."""


@dataclass(frozen=True, slots=True)
class Options:
    """What to measure.

    Attributes:
        model, tokenizer, device: as for ``ModelFolder``.
        measures: of ``MEASURES``.
        seeds: each draws its own pieces, captions, queries and untrained weights.
        most: pieces of a part that a seed draws; captions, formats and search take the first 1,000 of them.
        taught: pieces that the classifiers on hand-made features learn from, at most.
        searched: captions of each kind that the whole search is asked.
        untrained: whether to measure the same architecture without anything learned.
        phrase: how concepts are said in queries; by any of the vocabulary's names if not given.
        spoken: languages to ask in; those of the vocabulary if not given.
    """

    model: Path | None = None
    tokenizer: Path | None = None
    device: str | None = None
    measures: Collection[str] = MEASURES
    seeds: tuple[int, ...] = (0, 1, 2)
    most: int = 1500
    taught: int = 3000
    searched: int = 300
    untrained: bool = True
    phrase: Phrasing | None = None
    spoken: tuple[str, ...] | None = None


@dataclass(slots=True)
class _Draw:
    """The pieces of one seed, and all that does not depend on the model."""

    seed: int
    places: list[int]
    items: list[Item]

    asked: list[Asked]
    concepts: Concepts

    @classmethod
    def of(cls, part: Part, seed: int, most: int, vocabulary: Vocabulary) -> _Draw:
        places = part.draw(seed, most)
        items = [part.items[place] for place in places]
        asked = ask(items[:AMONG], vocabulary, seed)
        return cls(seed, places, items, asked, concepts_of(items, vocabulary))

    @property
    def first(self) -> list[Item]:
        return self.items[:AMONG]


@dataclass(slots=True)
class _Runs:
    model: list[list[Score]] = field(default_factory=list)
    beside: dict[str, list[list[Score]]] = field(default_factory=dict)


def measure(
    pool: Pool,
    parts: Sequence[Part],
    vocabulary: Vocabulary,
    options: Options,
    search: OpenSearch | None = None,
    report: Callable[[str], None] = lambda _line: None,
) -> list[Line]:
    """Measure a model on every part.

    Args:
        search: makes the whole search over some pieces; without it that measure is left out.
        report: is told what is being done.
    """
    found: list[Line] = []
    model = ModelFolder(options.model, options.tokenizer, options.device)
    for part in parts:
        report(f"{part.name}: {len(part.items)} pieces")
        ruler = _Ruler(pool, part, vocabulary, options, search, report)
        found += ruler.measure(model)
    return found


class _Ruler:
    """The measures of one part."""

    def __init__(
        self,
        pool: Pool,
        part: Part,
        vocabulary: Vocabulary,
        options: Options,
        search: OpenSearch | None,
        report: Callable[[str], None],
    ) -> None:
        self._pool = pool
        self._part = part
        self._vocabulary = vocabulary
        self._options = options
        self._search = search
        self._report = report
        self._sets = label_sets(part.items, pool.rows, vocabulary)
        self._draws = [_Draw.of(part, seed, options.most, vocabulary) for seed in options.seeds]

    def measure(self, model: ModelFolder) -> list[Line]:
        runs = _Runs()
        self._report("the model")
        music = self._music(model)
        runs.model = [self._scores(model, draw, music[number]) for number, draw in enumerate(self._draws)]
        if self._options.untrained and set(self._options.measures) - {"search", "languages"}:
            runs.beside[baselines.RANDOM] = [self._untrained(draw) for draw in self._draws]
        if {"zero-shot", "probe"} & set(self._options.measures):
            self._report("hand-made features")
            runs.beside[baselines.FEATURES] = self._features()
        if "search" in self._options.measures and self._search is not None:
            whole = [self._whole(self._search, draw) for draw in self._draws]
            for scores, (with_model, _) in zip(runs.model, whole, strict=True):
                scores += with_model
            runs.beside[baselines.WITHOUT] = [without for _, without in whole]
        return lines(self._part.name, runs.model, runs.beside)

    def _music(self, model: ModelFolder) -> list[Floats]:
        """Vectors of each draw's pieces; a piece that several seeds drew is embedded once."""
        wanted = sorted({place for draw in self._draws for place in draw.places})
        vectors = model.music([self._pool.text(self._part.items[place]) for place in wanted])
        row = {place: number for number, place in enumerate(wanted)}
        return [vectors[[row[place] for place in draw.places]] for draw in self._draws]

    def _scores(self, model: ModelFolder, draw: _Draw, music: Floats) -> list[Score]:
        wanted = self._options.measures
        first = draw.first
        found: list[Score] = []
        if "captions" in wanted:
            found += captions(draw.asked, music[: len(first)], model.texts)
        if "concepts" in wanted or "languages" in wanted:
            found += self._queries(model, draw, music)
        if "zero-shot" in wanted:
            found += zero_shot(self._sets, draw.places, music, model.texts)
        if "formats" in wanted:
            twins = {place: text for place, item in enumerate(first) if (text := self._pool.twin(item))}
            vectors = model.music(list(twins.values()))
            found += formats(first, music[: len(first)], vectors, list(twins))
            found += two_files(draw.items, music)
        if "probe" in wanted:
            sets = chosen(self._sets)
            found += probe(sets, self._part.items, draw.places, unit(music), draw.seed)
        return found

    def _queries(self, model: ModelFolder, draw: _Draw, music: Floats) -> list[Score]:
        concepts = draw.concepts
        phrase = self._options.phrase or by_names(self._vocabulary)
        found: list[Score] = []
        if "concepts" in self._options.measures and concepts.ids:
            names = [self._vocabulary.names(one, "en")[0] for one in concepts.ids]
            found += one_concept(concepts, unit(model.texts(names)) @ unit(music).T)
        if "languages" in self._options.measures and concepts.ids:
            spoken = self._options.spoken or self._vocabulary.languages
            found += languages(concepts, music, model.texts, spoken, phrase, draw.seed)
        return found

    def _untrained(self, draw: _Draw) -> list[Score]:
        """One seed draws one set of weights: the mean over the seeds is the baseline."""
        self._report(f"random weights {draw.seed}")
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "model"
            write_untrained(path, draw.seed, self._options.model, self._options.tokenizer)
            model = ModelFolder(path, device=self._options.device)
            music = model.music([self._pool.text(item) for item in draw.items])
            scores = self._scores(model, draw, music)
        return [score for score in scores if score.kind != "languages"]

    def _features(self) -> list[list[Score]]:
        wanted = sorted({place for draw in self._draws for place in draw.places})
        vectors = baselines.counted([self._pool.text(self._part.items[place]) for place in wanted])
        row = {place: number for number, place in enumerate(wanted)}
        learned = self._learned() if "zero-shot" in self._options.measures else []
        found: list[list[Score]] = []
        for draw in self._draws:
            own = vectors[[row[place] for place in draw.places]]
            scores: list[Score] = []
            if "zero-shot" in self._options.measures:
                scores += baselines.taught(self._sets, self._part.items, draw.places, own, learned, draw.seed)
            if "probe" in self._options.measures:
                scores += probe(chosen(self._sets), self._part.items, draw.places, own, draw.seed)
            found.append(scores)
        return found

    def _learned(self) -> list[baselines.Taught]:
        """Features taught the zero-shot sets by training pieces, none of which the part has."""
        known = list(self._part.learned)
        if not known:
            return []
        items = random.Random(0).sample(known, min(self._options.taught, len(known)))
        features = baselines.counted([self._pool.text(item) for item in items])
        rows, vocabulary = self._pool.rows, self._vocabulary
        return [
            baselines.Taught.by(relabelled(one, items, rows, vocabulary), items, features)
            for one in self._sets
        ]

    def _whole(self, search: OpenSearch, draw: _Draw) -> tuple[list[Score], list[Score]]:
        self._report(f"the whole search, seed {draw.seed}: reading {len(draw.first)} pieces")
        asked = [one.first(self._options.searched) for one in draw.asked]
        concepts = concepts_of(draw.first, self._vocabulary)
        with search(draw.first) as answer:
            with_model = whole_search(answer, asked, concepts, self._vocabulary)
            without = whole_search(answer, asked, concepts, self._vocabulary, model=False)
        return with_model, without
