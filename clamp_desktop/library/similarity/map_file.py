"""The files that keep a map and the draft of one: caches, checked before they are trusted."""

from __future__ import annotations

import hashlib
import json
import logging
import zipfile
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from clamp_desktop.chart.lay_out import Draft, Ties
from clamp_desktop.library.library import Library
from clamp_desktop.library.protocols import Vectors
from clamp_desktop.library.similarity.exact import Ids, Matrix
from clamp_desktop.library.similarity.nearest import graph_path

log = logging.getLogger(__name__)

_VERSION = 1
_ROW = np.dtype([("content", "<i8"), ("x", "<f4"), ("y", "<f4"), ("mark", "<f4")])
_SKETCH = ("contents", "marks", "points", "speed", "gains", "step", "starts", "others", "weights")


@dataclass(frozen=True, slots=True)
class Map:
    """Where things are.

    Attributes:
        contents: int64 [n], rows of ``contents``.
        points: float32 [n, 2], around 0; neighbours are about one unit apart.
        marks: float32 [n], a number that tells whether a vector is still the one that was placed.
        settled: how many were there when all was laid out last.
    """

    contents: Ids
    points: npt.NDArray[np.float32]
    marks: npt.NDArray[np.float32]
    settled: int

    def rows(self, contents: Ids) -> Ids:
        """Places of contents here, -1 for those that are not on the map."""
        if not len(self.contents):
            return np.full(len(contents), -1, np.int64)
        order = np.argsort(self.contents, kind="stable")
        near = np.searchsorted(self.contents, contents, sorter=order).clip(max=len(order) - 1)
        return np.where(self.contents[order[near]] == contents, order[near], -1)


@dataclass(frozen=True, slots=True)
class Sketch:
    """A draft, and what it is a draft of."""

    contents: Ids
    marks: npt.NDArray[np.float32]
    draft: Draft


@dataclass(frozen=True, slots=True)
class Header:
    """What a map's file holds; ``checksum`` is blake2b of it."""

    version: int
    model: str
    count: int
    settled: int
    checksum: str


def map_path(library: Library, model: str) -> Path:
    """The file of a model's map; may be deleted at any time."""
    name = graph_path(library, model).stem.removeprefix("nearest-")
    return library.folder / f"map-{name}.points"


def draft_path(library: Library, model: str) -> Path:
    """The file of a map that is being laid out; may be deleted at any time."""
    return map_path(library, model).with_suffix(".draft")


def marks_of(vectors: Vectors) -> npt.NDArray[np.float32]:
    """A number for each vector that nearly no other vector has."""
    direction = np.random.default_rng(1).standard_normal((vectors.shape[1], 1)).astype(np.float32)
    found: Vectors = (vectors @ direction)[:, 0]
    return found


def fitting(found: Map | None, vectors: Matrix) -> Map | None:
    """The part of a map whose vectors are still there and the same; ``None`` where nothing is left."""
    if found is None:
        return None
    places = vectors.places(found.contents)
    good = places >= 0
    good[good] = np.abs(marks_of(vectors.vectors[places[good]]) - found.marks[good]) < 1e-3
    if not good.any():
        return None
    return Map(found.contents[good], found.points[good], found.marks[good], found.settled)


def save(path: Path, drawn: Map, model: str) -> None:
    """Write file and header. A full disk is no misfortune: the map is drawn again."""
    table = np.empty(len(drawn.contents), _ROW)
    table["content"], table["mark"] = drawn.contents, drawn.marks
    table["x"], table["y"] = drawn.points.T
    data = table.tobytes()
    header = Header(_VERSION, model, len(table), drawn.settled, _checksum(data))
    try:
        _replace(path, data)
        _replace(_header_path(path), json.dumps(asdict(header)).encode())
    except OSError as error:
        log.warning("The map of the library could not be kept: %s", error)


def load(path: Path, model: str) -> Map | None:
    """A map from its file; ``None`` where it is missing, damaged, outdated or of another model."""
    try:
        header = Header(**json.loads(_header_path(path).read_text(encoding="utf-8")))
        data = path.read_bytes()
    except (OSError, ValueError, TypeError):
        return None
    if (header.version, header.model, header.checksum) != (_VERSION, model, _checksum(data)):
        return None
    if len(data) != header.count * _ROW.itemsize or not isinstance(header.settled, int):
        return None
    table = np.frombuffer(data, _ROW)
    points = np.column_stack([table["x"], table["y"]])
    if not np.isfinite(points).all():
        return None
    return Map(table["content"].astype(np.int64), points, table["mark"].copy(), header.settled)


def save_sketch(path: Path, sketch: Sketch) -> None:
    """Keep a draft for the next start."""
    draft = sketch.draft
    part = path.with_name(path.name + ".part")
    try:
        with part.open("wb") as file:
            np.savez(
                file,
                contents=sketch.contents, marks=sketch.marks, points=draft.points, speed=draft.speed,
                gains=draft.gains, step=np.array(draft.step), starts=draft.ties.starts,
                others=draft.ties.others, weights=draft.ties.weights,
            )  # fmt: skip
        part.replace(path)
    except OSError as error:
        log.warning("The draft of the map could not be kept: %s", error)


def load_sketch(path: Path, vectors: Matrix) -> Sketch | None:
    """A draft of these very vectors; ``None`` where there is none. (The zip within has checksums.)"""
    try:
        with path.open("rb") as opened, np.load(opened, allow_pickle=False) as file:
            found = {name: file[name] for name in _SKETCH}
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile):
        return None
    count = len(vectors)
    if not np.array_equal(found["contents"], vectors.contents) or found["points"].shape != (count, 2):
        return None
    if not np.allclose(found["marks"], marks_of(vectors.vectors), atol=1e-3):
        return None
    ties = Ties(found["starts"], found["others"], found["weights"])
    draft = Draft(ties, found["points"], found["speed"], found["gains"], int(found["step"]))
    return Sketch(found["contents"], found["marks"], draft)


def _header_path(path: Path) -> Path:
    return path.with_name(path.name + ".json")


def _replace(path: Path, data: bytes) -> None:
    part = path.with_name(path.name + ".part")
    part.write_bytes(data)
    part.replace(path)


def _checksum(data: bytes) -> str:
    return hashlib.blake2b(data, digest_size=20).hexdigest()
