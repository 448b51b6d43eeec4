"""Pieces with something said about them: captions made of what is known, or texts of people."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from clamp_desktop.model.patches import Patches
from clamp_desktop.training.captions import Caption, Captioner
from clamp_desktop.training.clamp2.augmenting import cropped_patches
from clamp_desktop.training.clamp2.config import Config
from clamp_desktop.training.clamp2.pieces import Pieces, vary
from clamp_desktop.training.clamp2.records import Record
from clamp_desktop.training.clamp2.transposing import follow
from clamp_desktop.training.data import Item


@dataclass(frozen=True, slots=True)
class Example:
    """A piece as it is met once.

    Attributes:
        patches: of one of its formats.
        other: of another one, where there is one and it is asked for.
        captions: what is said of it: a caption, perhaps a query as well.
        concepts, work: what else is true of it.
    """

    patches: Patches
    other: Patches | None
    captions: tuple[Caption, ...]
    concepts: frozenset[str]
    work: str


class Source(Protocol):
    """Where examples come from.

    Attributes:
        pieces: to draw from.
        groups: concept → group.
    """

    pieces: Pieces
    groups: Mapping[str, str]

    def example(self, number: int, patches: int, rng: random.Random) -> Example:
        """A piece with texts, in ``patches`` patches at most."""


class Labelled:
    """Pieces of which concepts are known; the captions are made of these."""

    def __init__(self, items: Sequence[Item], pieces: Pieces, captioner: Captioner, config: Config) -> None:
        self.pieces = pieces
        vocabulary = captioner.vocabulary
        self.groups: Mapping[str, str] = {one: vocabulary.group(one) for one in vocabulary.concepts}
        self._items, self._captioner, self._config = items, captioner, config
        self._counts = Counter(one for item in items for one in item.concepts)

    def example(self, number: int, patches: int, rng: random.Random) -> Example:
        """A random part of what may be said of the piece (text dropout), and perhaps one concept alone."""
        item = self._items[number]
        hidden = self._config.clamp2.no_instruments
        text, interval = self.pieces.show(number, self._config, rng, no_instruments=hidden)
        concepts = item.concepts if interval is None else follow(item.concepts, interval, self.groups)
        captions = [self._caption(item, concepts, interval is not None, rng)]
        if rng.random() < self._config.clamp2.queries and concepts:
            captions.append(self._query(concepts, rng))
        other = _other(self.pieces, number, text, patches, self._config, rng)
        return Example(cropped_patches(text, patches, rng), other, tuple(captions), concepts, item.work)

    def _caption(self, item: Item, concepts: frozenset[str], moved: bool, rng: random.Random) -> Caption:
        # A title may name the key that the piece no longer has.
        named = rng.random() < self._config.clamp2.titles and not moved
        most = rng.choice((2, 4, 6))
        work = item.work if named else None
        caption = self._captioner.caption(concepts, rng, item.title, item.composer, work, most=most)
        # Of a piece of which nothing is known the title is said; a text that says nothing is no text.
        if caption.text:
            return caption
        return Caption(item.title or item.work, frozenset(), item.work)

    def _query(self, concepts: frozenset[str], rng: random.Random) -> Caption:
        """One concept; rare ones as often as common ones."""
        ordered = sorted(concepts)
        concept = rng.choices(ordered, [1 / max(1, self._counts[one]) for one in ordered])[0]
        return self._captioner.query(concept, rng.choice(self._captioner.languages), rng)


class Described:
    """Pieces with texts of their own, each true of its piece alone."""

    def __init__(self, records: Sequence[Record], pieces: Pieces, config: Config) -> None:
        self.pieces = pieces
        self.groups: Mapping[str, str] = {}
        self._records, self._config = records, config

    def example(self, number: int, patches: int, rng: random.Random) -> Example:
        """The piece in its own key, since nobody knows whether its texts name that."""
        hidden = self._config.clamp2.no_instruments
        text, _ = self.pieces.show(number, self._config, rng, may_move=False, no_instruments=hidden)
        caption = Caption(self._records[number].draw(rng), frozenset(), str(number))
        other = _other(self.pieces, number, text, patches, self._config, rng, may_move=False)
        return Example(cropped_patches(text, patches, rng), other, (caption,), frozenset(), str(number))


def _other(
    pieces: Pieces,
    number: int,
    shown: str,
    patches: int,
    config: Config,
    rng: random.Random,
    *,
    may_move: bool = True,
) -> Patches | None:
    """The piece in a format of the other kind, notation or MIDI, for the music-to-music term."""
    if not config.clamp2.music:
        return None
    is_midi = shown.startswith("ticks_per_beat")
    others = [one for one in pieces.formats(number) if one.startswith("ticks_per_beat") != is_midi]
    if not others:
        return None
    hidden = config.clamp2.no_instruments
    text, _ = vary(rng.choice(others), config, rng, may_move=may_move, no_instruments=hidden)
    return cropped_patches(text, patches, rng)
