"""What is trained on: pieces with their concepts, split by work and by source."""

from __future__ import annotations

import csv
import re
import unicodedata
import zlib
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from clamp_desktop.training.corpus import Cache, CachedPiece
from clamp_desktop.training.labels import Row, concepts_of
from clamp_desktop.vocabulary import Vocabulary

_HELD_WORKS = 10  # every tenth work is kept for validation
_RARE_GROUPS = frozenset({"dance", "form", "tradition"})
_LEAST_TITLE = 10  # letters; shorter titles ("Song") do not make two pieces one work


@dataclass(frozen=True, slots=True)
class Item:
    """A piece to train on.

    Attributes:
        piece: where its patches are.
        concepts: everything that may be said of it.
        work: pieces of one work never stand on both sides of a split.
    """

    piece: CachedPiece
    collection: str
    concepts: frozenset[str]
    work: str
    title: str = ""
    composer: str = ""


@dataclass(frozen=True, slots=True)
class Split:
    """Training pieces, works kept back of the same sources, and sources kept back as a whole."""

    train: list[Item]
    by_work: list[Item]
    by_source: list[Item]


def read_manifest(path: Path) -> dict[str, dict[str, str]]:
    """Catalogue entries by path."""
    with path.open(encoding="utf-8", newline="") as lines:
        return {row["path"]: row for row in csv.DictReader(lines, delimiter="\t")}


def items(cache: Cache, catalogue: Mapping[str, Row], vocabulary: Vocabulary) -> list[Item]:
    """The pieces of a cache that the catalogue knows, with what may be said of them."""
    found = []
    for piece in cache.pieces:
        row = catalogue.get(piece.path)
        if row is None:
            continue
        found.append(
            Item(
                piece,
                row.get("collection", ""),
                concepts_of(row, piece.facts, vocabulary),
                f"{piece.path}#{piece.number}",
                row.get("title", "") or piece.facts.get("title") or "",
                row.get("composer", ""),
            )
        )
    works = _works(found)
    return [
        Item(one.piece, one.collection, one.concepts, work, one.title, one.composer)
        for one, work in zip(found, works, strict=True)
    ]


def split(pieces: Sequence[Item], held_sources: Collection[str]) -> Split:
    """Sources kept back, every tenth work of the others, and the rest, without the works of either."""
    by_source = [one for one in pieces if one.collection in held_sources]
    taken = {one.work for one in by_source}
    others = [one for one in pieces if one.collection not in held_sources and one.work not in taken]
    by_work = [one for one in others if is_held(one.work)]
    return Split([one for one in others if not is_held(one.work)], by_work, by_source)


def is_held(work: str) -> bool:
    """Whether a work is kept for validation: the same in every run."""
    return zlib.crc32(work.encode()) % _HELD_WORKS == 0


def weights(pieces: Sequence[Item], most: Mapping[str, float] | None = None) -> list[float]:
    """How likely each piece is drawn: a collection counts by the square root of its size.

    Args:
        most: the greatest share of a collection, by its name.
    """
    sizes = Counter(one.collection for one in pieces)
    shares = {name: size**0.5 for name, size in sizes.items()}
    total = sum(shares.values())
    for name, limit in (most or {}).items():
        if name in shares:
            shares[name] = min(shares[name], limit * total)
    return [shares[one.collection] / sizes[one.collection] for one in pieces]


def rarities(pieces: Sequence[Item], groups: Mapping[str, str]) -> list[float]:
    """How rare the rarest kind or tradition of each piece is: 1 for the commonest, 100 at most.

    Args:
        groups: concept → group.
    """
    named = Counter(one for piece in pieces for one in piece.concepts if groups[one] in _RARE_GROUPS)
    most = max(named.values(), default=1)
    return [
        min([100.0, most / min((named[one] for one in piece.concepts if one in named), default=most)])
        for piece in pieces
    ]


def _works(pieces: Sequence[Item]) -> list[str]:
    """A name for each piece's work. Pieces that share a file stem, a title or a manuscript are one work."""
    leader: dict[str, str] = {}

    def find(name: str) -> str:
        while leader.setdefault(name, name) != name:
            leader[name] = leader[leader[name]]
            name = leader[name]
        return name

    for piece in pieces:
        for name in _work_names(piece):
            leader[find(name)] = find(piece.work)
    return [find(piece.work) for piece in pieces]


def _work_names(piece: Item) -> list[str]:
    stem = piece.piece.path.rsplit("/", 1)[-1].rsplit(".", 1)[0]
    names = [f"{piece.collection}:{_stem_of_work(piece.collection, stem)}#{piece.piece.number}"]
    title = _plain(re.sub(r"\s--.*", "", piece.title))
    if len(title) >= _LEAST_TITLE and piece.collection not in ("polish_heritage", "openscore_quartets"):
        names.append(f"title:{title}")
    return names


def _stem_of_work(collection: str, stem: str) -> str:
    if collection == "polish_heritage":
        return stem.split("_")[0].rsplit("-", 1)[0]  # the manuscript
    if collection == "chopin_first_editions":
        return stem.split("-")[0]  # the opus
    if collection == "mutopia":
        return "__".join(stem.split("__")[:2])
    if collection == "openscore_orchestra":
        return stem.rsplit("__", 1)[0]
    return stem


def _plain(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text.lower())
    letters = "".join(one for one in decomposed if one.isalnum())
    return letters.removeprefix("the")
