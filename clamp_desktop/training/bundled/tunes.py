"""Bare tunes: the melody of any piece alone, as a book of folk songs would have it.

Collections of real bare tunes are few, and one book of two thousand Irish dances would teach that whatever is
bare is Irish. So the melodies of songs, dances and movements of every tradition are also shown by themselves,
without players, tempo and what else tells where they were found, and their note values are doubled or halved
as another editor would write them. ``tunes.f16`` holds the features, ``tunes.jsonl`` says whose they are.
"""

from __future__ import annotations

import json
import random
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass, replace
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from clamp_desktop.music.features.notes import prepare
from clamp_desktop.music.features.vector import SIZE, features_of
from clamp_desktop.music.instruments import INSTRUMENTS
from clamp_desktop.music.model_notes import Played, PlayedPart, read_model_text
from clamp_desktop.music.notes import Note
from clamp_desktop.training.corpus import Cache
from clamp_desktop.training.data import Item
from clamp_desktop.training.styles import STYLES, naming
from clamp_desktop.vocabulary import Vocabulary

Rows = npt.NDArray[np.float16]

VIEWS = 3
"""How often each tune is written, each time a little different."""

_BARS = (8, 12, 16, 16, 24, 32)
_LEAST_NOTES = 16
_MOST = 700  # pieces of one collection
_GRID = 24  # steps of a quarter to which what was played freely is moved
_GAP = 0.5  # quarters of silence that a singer's breath or a player's touch explains
_EVEN = 0.3  # power of a tradition's size by which its tunes are drawn
_TELLING = frozenset({"tradition", "dance", "form", "mode", "key", "metre"})
_ALSO = frozenset({"folk", "sacred", "childrens", "fiddle_tune"})
# What a melody alone no longer is.
_NO_TUNES = frozenset(
    "symphony concerto sonata sonatina overture fugue canon requiem trio_sonata toccata oratorio".split()  # noqa: SIM905
)
_FIRST_SEED = 500_000  # generated tunes are none of the generated pieces


def said_of_a_tune(concepts: frozenset[str], groups: Mapping[str, str]) -> frozenset[str]:
    """What is still true of a piece when only its melody is left."""
    kept = {one for one in concepts if groups.get(one) in _TELLING or one in _ALSO} - _NO_TUNES
    return frozenset(kept | {"melody_only"})


def bare(played: Played, rng: random.Random) -> Played | None:
    """A stretch of the melody alone; ``None`` where there is too little of it."""
    line = _melody(played)
    metre = played.metres[0][1:] if played.metres else (4, 4)
    bar = metre[0] * 4 / metre[1]
    until = rng.choice(_BARS) * bar
    notes = [note for note in line if note.duration > 0]
    if notes:
        first = notes[0].onset - notes[0].onset % bar
        notes = [note._replace(onset=note.onset - first) for note in notes if note.onset - first < until]
    if len(notes) < _LEAST_NOTES:
        return None
    notes = _joined(notes)
    middle = sum(note.pitch for note in notes) / len(notes)
    octaves = round((rng.choice((66, 70, 74)) - middle) / 12)
    by, metre = _written(metre, rng)
    moved = [Note(note.onset * by, note.duration * by, note.pitch + 12 * octaves) for note in notes]
    stated = rng.random() < 0.7
    return Played(
        parts=[PlayedPart(notes=moved)],
        metres=[(0.0, *metre)],
        key=played.key if stated else None,
        sharps=played.sharps if stated else None,
    )


def _melody(played: Played) -> Sequence[Note]:
    """What the first voice sings, or the highest line."""
    sung = [part for part in played.parts if part.instrument and _is_sung(part.instrument) and part.notes]
    if sung:
        highest = max(sung, key=lambda part: sum(note.pitch for note in part.notes) / len(part.notes))
        played = replace(played, parts=[highest])
    line = prepare(played).melody
    return list(map(Note, line.onset.tolist(), line.duration.tolist(), line.pitch.tolist()))


def _is_sung(instrument: str) -> bool:
    return instrument in INSTRUMENTS and INSTRUMENTS[instrument].family == "voice"


def _joined(notes: Sequence[Note]) -> list[Note]:
    """Notes as they are written: on a grid, and until the next one where only a breath lies between."""
    onsets = [round(note.onset * _GRID) / _GRID for note in notes]
    found = []
    for note, onset, following in zip(notes, onsets, [*onsets[1:], None], strict=True):
        lasts = max(round(note.duration * _GRID), 1) / _GRID
        if following is not None and (following - onset - lasts < _GAP):
            lasts = following - onset
        if lasts > 0:
            found.append(Note(onset, lasts, note.pitch))
    return found


def _written(metre: tuple[int, int], rng: random.Random) -> tuple[float, tuple[int, int]]:
    """The same music in other note values: how much longer they are, and the metre that goes with them."""
    beats, unit = metre
    draw = rng.random()
    if draw < 0.2 and unit >= 4:
        return 2.0, (beats, unit // 2)
    if draw < 0.4 and unit <= 8:
        return 0.5, (beats, unit * 2)
    if draw < 0.5 and metre == (4, 4):
        return 1.0, (2, 4)
    if draw < 0.6 and metre == (2, 4):
        return 1.0, (4, 4)
    return 1.0, metre


class TuneCache:
    """What ``fill`` wrote.

    Attributes:
        rows: float16 [tunes × VIEWS, SIZE].
        records: for each tune ``start`` of its rows, and ``path`` and ``number`` of the piece that it is of,
            or the ``concepts`` of a generated one.
    """

    def __init__(self, folder: Path) -> None:
        self.rows: Rows = np.zeros((0, SIZE), np.float16)
        self.records: list[dict[str, Any]] = []
        if (folder / "tunes.jsonl").exists():
            self.rows = np.fromfile(folder / "tunes.f16", np.float16).reshape(-1, SIZE)
            lines = (folder / "tunes.jsonl").read_text(encoding="utf-8").splitlines()
            self.records = [json.loads(line) for line in lines]

    def of(self, pieces: Sequence[Item], vocabulary: Vocabulary) -> Tunes:
        """The tunes of some pieces, and all generated ones."""
        groups = {concept: vocabulary.group(concept) for concept in vocabulary.concepts}
        known = {(one.piece.path, one.piece.number): one for one in pieces}
        found = Tunes([], [], [])
        for record in self.records:
            item = known.get((record.get("path", ""), record.get("number", 0)))
            if item is None and "concepts" not in record:
                continue
            said = item.concepts if item else frozenset(record["concepts"]) & groups.keys()
            found.starts.append(record["start"])
            found.concepts.append(said_of_a_tune(said, groups))
            found.collections.append(item.collection if item else "styles")
        return found


@dataclass(frozen=True, slots=True)
class Tunes:
    """Tunes to train on: where the rows of each start, what is true of it, where it is from."""

    starts: list[int]
    concepts: list[frozenset[str]]
    collections: list[str]

    def weights(self, vocabulary: Vocabulary) -> npt.NDArray[np.float64]:
        """How likely each is drawn: traditions are nearly even, and so are the collections of each."""
        homes = [
            min((one for one in said if vocabulary.group(one) == "tradition"), default="")
            for said in self.concepts
        ]
        cells = list(zip(homes, self.collections, strict=True))
        sizes, cell_sizes = Counter(homes), Counter(cells)
        drawn = np.empty(len(cells))
        for place, (home, collection) in enumerate(cells):
            others = sum(size**0.5 for (one, _), size in cell_sizes.items() if one == home)
            share = cell_sizes[home, collection] ** 0.5 / others
            drawn[place] = sizes[home] ** _EVEN * share / cell_sizes[home, collection]
        shares: npt.NDArray[np.float64] = drawn / drawn.sum()
        return shares


def fill(
    cache: Cache,
    folder: Path,
    items: Sequence[Item],
    vocabulary: Vocabulary,
    each: int,
    processes: int = 1,
) -> None:
    """Write the tunes of all pieces whose tradition is known, and ``each`` of every generated tradition."""
    chosen = _chosen(items, vocabulary)
    traditions = {one for one in vocabulary.concepts if vocabulary.group(one) == "tradition"}
    styles = [name for name, style in STYLES.items() if style.concepts & traditions]
    records = []
    with (folder / "tunes.f16").open("wb") as rows, ExitStack() as stack:
        mapped: Callable[..., Iterator[Any]] = map
        if processes > 1:
            pool = stack.enter_context(ProcessPoolExecutor(processes, get_context("spawn")))
            mapped = partial(pool.map, chunksize=16)
        work = ((one.piece.path, one.piece.number, cache.text_of(one.piece)) for one in chosen)
        drawn = ((name, _FIRST_SEED + number) for number in range(each) for name in styles)
        for record, views in _both(mapped(_of_text, work), mapped(_of_style, drawn)):
            if views is not None:
                records.append(record | {"start": rows.tell() // (2 * SIZE)})
                rows.write(views.tobytes())
                if len(records) % 500 == 0:
                    sys.stderr.write(f"{len(records)} tunes\n")
    lines = [json.dumps(record, ensure_ascii=False) + "\n" for record in records]
    (folder / "tunes.jsonl").write_text("".join(lines), encoding="utf-8")


def _both(*answers: Iterator[Any]) -> Iterator[Any]:
    for one in answers:
        yield from one


def _chosen(items: Sequence[Item], vocabulary: Vocabulary) -> list[Item]:
    """Pieces of a known tradition, not too many of one collection."""
    known: dict[str, list[Item]] = defaultdict(list)
    for one in items:
        if any(vocabulary.group(concept) == "tradition" for concept in one.concepts):
            known[one.collection].append(one)
    rng = random.Random("tunes")
    return [
        one
        for name, several in sorted(known.items())
        for one in rng.sample(several, min(len(several), _MOST * (4 if name == "styles" else 2)))
    ]


def _of_text(piece: tuple[str, int, str]) -> tuple[dict[str, Any], Rows | None]:
    path, number, text = piece
    return {"path": path, "number": number}, _views(read_model_text(text), random.Random(f"{path}:{number}"))


def _of_style(one: tuple[str, int]) -> tuple[dict[str, Any], Rows | None]:
    name, seed = one
    rng = random.Random(f"{name} {seed}")
    score = STYLES[name].make(rng)
    leads = [part for part in score.parts if part.role == "lead"] or score.parts
    parts = [
        PlayedPart(notes=[Note(note.start, note.length, note.pitch) for note in sorted(part.notes)])
        for part in leads
        if not part.sound.drums
    ]
    beats, unit = map(int, score.metre.split("/"))
    played = Played(parts=parts, metres=[(0.0, beats, unit)])
    concepts = sorted(naming.drawn(score, ("voice",)))
    return {"concepts": concepts, "style": name}, _views(played, rng)


def _views(played: Played, rng: random.Random) -> Rows | None:
    """The features of each time that a tune is written."""
    written = [one for _ in range(VIEWS) if (one := bare(played, rng)) is not None]
    found = [features_of(prepare(one)) for one in written]
    if not found:
        return None
    return np.stack([found[number % len(found)] for number in range(VIEWS)]).astype(np.float16)
