"""The pieces to measure on: a labelled folder or a prepared cache, split by source and by work."""

from __future__ import annotations

import random
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from clamp_desktop.training.corpus import Cache, fill
from clamp_desktop.training.data import Item, split
from clamp_desktop.training.data import items as all_items
from clamp_desktop.training.evaluation.manifest import (
    MANIFEST,
    EvaluationError,
    ManifestError,
    Rows,
    read_rows,
)
from clamp_desktop.training.music21_corpus import FOLDER as MUSIC21
from clamp_desktop.training.music21_corpus import catalogue
from clamp_desktop.training.twins import Twins
from clamp_desktop.vocabulary import Vocabulary

BY_SOURCE = "sources kept back"
BY_WORK = "works kept back"
WHOLE = "all pieces"

_SHARE = 0.8  # of a part's pieces that a seed draws at most, so that the seeds differ
_RECORDS = "pieces.jsonl"


@dataclass(frozen=True, slots=True)
class Part:
    """Pieces to measure on.

    Attributes:
        name: ``BY_SOURCE``, ``BY_WORK`` or ``WHOLE``.
        items: the pieces.
        learned: pieces that training may have met, none of them of the works or sources of the part; the
            classifiers on hand-made features learn from them. Empty where the part is all there is.
    """

    name: str
    items: Sequence[Item]
    learned: Sequence[Item] = ()

    def draw(self, seed: int, most: int) -> list[int]:
        """Places of pieces by chance: ``most`` of them, and never more than four in five."""
        count = min(most, max(1, round(_SHARE * len(self.items))))
        return random.Random(f"draw {seed}").sample(range(len(self.items)), count)


@dataclass(frozen=True, slots=True)
class Pool:
    """Labelled music that was read.

    Attributes:
        items: every piece, with all concepts that are true of it.
        rows: the catalogue's entries, by path.
        cache: their model texts; twins: the same pieces in other formats.
        music: the folder that the paths are relative to.
        trained: whether the folder is a training cache, of which only a part was kept back.
    """

    items: Sequence[Item]
    rows: Rows
    cache: Cache
    twins: Twins
    music: Path
    trained: bool

    def text(self, item: Item) -> str:
        """What a model reads of a piece: interleaved ABC or MTF."""
        return self.cache.text_of(item.piece)

    def twin(self, item: Item) -> str | None:
        """The same in the other format, where the cache has it."""
        return next(iter(self.twins.of(item.piece)), None)

    def parts(self, held: Collection[str]) -> list[Part]:
        """What to measure on: sources kept back where some are named, works kept back of the others.

        A folder that is no training cache is measured as a whole where no source is named.

        Raises:
            EvaluationError: a name is of no collection.
        """
        collections = {item.collection for item in self.items}
        if strange := sorted(set(held) - collections):
            raise EvaluationError(
                f"No collection is called {strange[0]}; there are {', '.join(sorted(collections))}."
            )
        if not held and not self.trained:
            return [Part(WHOLE, self.items)]
        found = split(self.items, held)
        parts = [Part(BY_WORK, found.by_work, found.train)]
        if held:
            parts.append(Part(BY_SOURCE, found.by_source, found.train))
        return [part for part in parts if part.items]


def open_pool(
    folder: Path,
    vocabulary: Vocabulary,
    reading: Path,
    report: Callable[[str], None] = lambda _line: None,
) -> Pool:
    """A prepared cache (it has ``pieces.jsonl``), or a labelled folder, whose files are read now.

    Args:
        folder: has ``manifest.tsv``; of a cache the files lie in ``raw/``.
        reading: where what is read of a labelled folder goes; what lies there is not read again.
        report: is told how far the reading is.

    Raises:
        ManifestError: the list or its files cannot be used.
    """
    trained = (folder / _RECORDS).is_file()
    music = folder / "raw" if trained else folder
    rows = read_rows(folder / MANIFEST, vocabulary, None if trained else music)
    if trained:
        if (music / MUSIC21).is_dir():
            rows = {**rows, **catalogue()}
        try:
            cache, twins = Cache(folder), Twins(folder)
        except TypeError as error:  # other fields
            raise ManifestError(
                folder / _RECORDS, 0, "another version of the program prepared this; prepare it again."
            ) from error
    else:

        def progress(done: int, _path: str) -> None:
            if done % 100 == 0:
                report(f"{done} of {len(rows)} files are read.")

        fill(music, rows, reading, report=progress)
        cache, twins = Cache(reading), Twins()
        if not cache.pieces:
            raise ManifestError(folder / MANIFEST, 0, "none of the files listed could be read as music.")
        for path, reason in cache.failed.items():
            report(f"{path} could not be read: {reason}")
    items = [one for one in all_items(cache, rows, vocabulary) if one.piece.path in rows]
    return Pool(items, rows, cache, twins, music, trained)
