"""The pieces to train on, in the formats there are: of a prepared cache, a folder, or named by texts."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from clamp_desktop.music.piece import ALL_SUFFIXES
from clamp_desktop.training.clamp2.augmenting import augmented, without_unit_length
from clamp_desktop.training.clamp2.config import Augmentation, Config, Data
from clamp_desktop.training.clamp2.errors import TrainingError
from clamp_desktop.training.clamp2.records import Record
from clamp_desktop.training.clamp2.transposing import Interval
from clamp_desktop.training.corpus import Cache, CachedPiece, fill
from clamp_desktop.training.data import Item, items, rarities, read_manifest, split, weights
from clamp_desktop.training.music21_corpus import catalogue
from clamp_desktop.training.twins import Twins
from clamp_desktop.vocabulary import Vocabulary

MUSIC_SUFFIXES = ALL_SUFFIXES | {".mtf"}


@dataclass(frozen=True, slots=True)
class Pieces:
    """Pieces by number.

    Attributes:
        count: how many.
        formats: number → the piece's model texts, its own format first.
        weights: how likely each is drawn; evenly in epochs without them.
    """

    count: int
    formats: Callable[[int], Sequence[str]]
    weights: Sequence[float] | None = None

    def show(
        self,
        number: int,
        config: Config,
        rng: random.Random,
        *,
        may_move: bool = True,
        no_instruments: float = 0.0,
    ) -> tuple[str, Interval | None]:
        """A piece as it is met once: in one of its formats, augmented; and how far it was transposed."""
        text = rng.choice(self._offered(number, config.augmentation, rng))
        return vary(text, config, rng, may_move=may_move, no_instruments=no_instruments)

    def _offered(self, number: int, augmentation: Augmentation, rng: random.Random) -> Sequence[str]:
        texts = self.formats(number)
        other = rng.random() < augmentation.other_format
        return texts[1:] if other and len(texts) > 1 else texts[:1]


def vary(
    text: str, config: Config, rng: random.Random, *, may_move: bool, no_instruments: float
) -> tuple[str, Interval | None]:
    """A model text as ``augmented`` gives it, with the data's rules for all."""
    text, interval = augmented(
        text, config.augmentation, rng, may_move=may_move, no_instruments=no_instruments
    )
    return (without_unit_length(text) if config.data.drops_unit_length else text), interval


def open_cache(folder: Path) -> Cache:
    """A prepared cache; raises ``TrainingError`` where there is none or nothing in it."""
    if not (folder / "pieces.jsonl").is_file():
        raise TrainingError(
            f"There is no prepared music in {folder}. `clamp-desktop train prepare MUSIC {folder}` makes it."
        )
    cache = Cache(folder)
    if not cache.pieces:
        raise TrainingError(f"No file of {folder} could be read as music.")
    return cache


def read_folder(music: Path, paths: Sequence[str] | None, cache: Path) -> Cache:
    """Read music into a cache; what is there already is not read again.

    Args:
        paths: relative to the folder; all its music if not given.
    """
    if not music.is_dir():
        raise TrainingError(f"There is no folder {music}.")
    if paths is None:
        found = (path for path in sorted(music.rglob("*")) if path.suffix.lower() in MUSIC_SUFFIXES)
        paths = [path.relative_to(music).as_posix() for path in found if path.is_file()]
    fill(music, paths, cache)
    return open_cache(cache)


def labelled(folder: Path, cache: Cache, vocabulary: Vocabulary, data: Data) -> list[Item]:
    """The pieces of a cache that its manifest knows, without those that are kept back."""
    manifest = folder / "manifest.tsv"
    if not manifest.is_file():
        raise TrainingError(f"{folder} has no manifest.tsv, so nothing is known about its pieces.")
    found = items(cache, {**read_manifest(manifest), **catalogue()}, vocabulary)
    train = split(found, data.held_sources).train
    if not train:
        raise TrainingError(f"{folder} has no pieces to train on besides those that are kept back.")
    return train


def of_items(
    pieces: Sequence[Item], cache: Cache, twins: Twins, vocabulary: Vocabulary, data: Data
) -> Pieces:
    """Labelled pieces; collections count by the root of their size, rare kinds more if the data says so."""
    groups = {one: vocabulary.group(one) for one in vocabulary.concepts}
    rare = rarities(pieces, groups)
    drawn = [
        even * rarity**data.rarity for even, rarity in zip(weights(pieces, data.caps), rare, strict=True)
    ]
    return Pieces(len(pieces), lambda number: _texts(pieces[number].piece, cache, twins), drawn)


def of_cache(pieces: Sequence[CachedPiece], cache: Cache, twins: Twins) -> Pieces:
    """Pieces of which nothing else is known."""
    return Pieces(len(pieces), lambda number: _texts(pieces[number], cache, twins))


def of_records(records: Sequence[Record], cache: Cache) -> tuple[list[Record], Pieces]:
    """Pieces with texts of their own: the first piece of each file. Records without a readable file fall out.

    Raises:
        TrainingError: no file of any record could be read.
    """
    first = {piece.path: piece for piece in reversed(cache.pieces)}
    files = [[first[path] for path in one.files if path in first] for one in records]
    kept = [(one, several) for one, several in zip(records, files, strict=True) if several]
    if not kept:
        raise TrainingError("None of the files that the texts name could be read as music.")
    pieces = [several for _, several in kept]
    return [one for one, _ in kept], Pieces(
        len(kept), lambda number: [cache.text_of(piece) for piece in pieces[number]]
    )


def _texts(piece: CachedPiece, cache: Cache, twins: Twins) -> list[str]:
    return [cache.text_of(piece), *twins.of(piece)]
