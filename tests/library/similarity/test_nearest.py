from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from library_doors import Model, Vector

from clamp_desktop.library.catalogue.listing import listing
from clamp_desktop.library.filtering.filters import Filters
from clamp_desktop.library.library import Library
from clamp_desktop.library.searching.query import Query
from clamp_desktop.library.searching.search import similar
from clamp_desktop.library.similarity import exact, hnsw, nearest, vectors
from clamp_desktop.library.similarity.strength import Calibration
from clamp_desktop.progress import CancelToken, Stage

needs_hnsw = pytest.mark.skipif(not hnsw.available(), reason="hnswlib is not installed")
MODEL = Model("random", 24)
CALIBRATION = Calibration.of({}, "music")


def units(count: int, dimension: int = 24, seed: int = 0) -> np.ndarray:
    found = np.random.default_rng(seed).standard_normal((count, dimension), dtype=np.float32)
    return found / np.linalg.norm(found, axis=1, keepdims=True)


def add(library: Library, found: np.ndarray, model: Model = MODEL) -> None:
    """Add a piece for each vector."""
    with library.write() as connection:
        connection.execute("INSERT OR IGNORE INTO folders (id, path, added) VALUES (1, '/music', 0)")
        row = vectors.model_id(connection, model)
        first = connection.execute("SELECT coalesce(max(id), 0) + 1 FROM contents").fetchone()[0]
        for one, unit in enumerate(found, first):
            connection.execute(
                "INSERT INTO contents (id, hash, kind, text) VALUES (?, ?, 'abc', x'00')",
                [one, str(one).encode()],
            )
            connection.execute(
                "INSERT INTO files (id, folder_id, path, size, mtime_ns, state, added)"
                " VALUES (?, 1, ?, 1, 1, 'present', 0)",
                [one, f"/music/{one}.abc"],
            )
            connection.execute(
                "INSERT INTO pieces (id, file_id, number, content_id, format, added)"
                " VALUES (?, ?, 0, ?, 'abc', 0)",
                [one, one, one],
            )
            vectors.put(connection, row, one, Vector(unit, unit[None], np.ones(1, np.float32)))


def matrix(library: Library, model: Model = MODEL) -> exact.Matrix:
    found = exact.matrix(library, model.id)
    assert found is not None
    return found


@pytest.fixture
def large(library: Library, monkeypatch: pytest.MonkeyPatch) -> Iterator[Library]:
    """A library that is large by a smaller measure."""
    monkeypatch.setattr(nearest, "MANY_NUMBERS", 1000)
    monkeypatch.setattr(nearest, "CANDIDATES", 50)
    add(library, units(2000))
    yield library


def test_exact_search_agrees_with_arithmetic(library: Library) -> None:
    found = units(500)
    add(library, found)
    here = matrix(library)
    stored = found.astype(np.float16).astype(np.float32)
    np.testing.assert_array_equal(here.vectors, stored)
    contents, cosines = here.nearest(found[7], 20)
    order = np.argsort(-(stored @ found[7]))[:20]
    np.testing.assert_array_equal(contents, order + 1)
    np.testing.assert_allclose(cosines, (stored @ found[7])[order], rtol=1e-5)
    assert contents[0] == 8


def test_few_contents_of_many_and_those_without_a_vector(library: Library) -> None:
    add(library, units(100))
    here = matrix(library)
    for wanted in ([5, 999, 3], list(range(1, 101)), []):
        cosines = here.cosines(units(1, seed=9)[0], np.array(wanted, np.int64))
        expected = [here.vectors[one - 1] @ units(1, seed=9)[0] if one <= 100 else np.nan for one in wanted]
        np.testing.assert_allclose(cosines, expected, rtol=1e-5)


def test_the_matrix_grows_with_what_another_connection_adds(library: Library) -> None:
    add(library, units(10))
    before = matrix(library)
    with Library.open(library.folder) as other:
        assert matrix(other) is before  # one copy for all connections of a process
        add(other, units(5, seed=1))
        assert len(matrix(other)) == 15
    after = matrix(library)
    assert len(after) == 15
    assert len(before) == 10
    assert matrix(library) is after


def test_a_removed_vector_leaves_the_matrix(library: Library) -> None:
    add(library, units(10))
    assert len(matrix(library)) == 10
    with Library.open(library.folder) as other:
        other.db.execute("DELETE FROM vectors WHERE content_id = 4")
    here = matrix(library)
    assert len(here) == 9
    assert np.isnan(here.cosines(units(1)[0], np.array([4]))[0])


def test_models_are_kept_apart(library: Library) -> None:
    add(library, units(3))
    add(library, units(4, 8), Model("other", 8))
    assert matrix(library).vectors.shape == (3, 24)
    assert matrix(library, Model("other", 8)).vectors.shape == (4, 8)
    assert exact.matrix(library, "unknown") is None
    with pytest.raises(ValueError, match="24"), library.write() as connection:
        vectors.model_id(connection, Model("random", 8))


@needs_hnsw
def test_the_graph_finds_what_exact_search_finds(large: Library) -> None:
    graph = hnsw.Graph("random", 24, 0)
    here = matrix(large)
    assert list(graph.grow(here))[-1] == 2000
    recalls = []
    for query in units(50, seed=5):
        found, cosines = graph.nearest(query, 20)
        right, expected = here.nearest(query, 20)
        recalls.append(np.isin(right, found).mean())
        assert np.all(np.diff(cosines) <= 1e-6)
        np.testing.assert_allclose(cosines[0], expected[0], atol=1e-5)
    assert np.mean(recalls) > 0.98


@needs_hnsw
def test_asking_a_graph_for_more_than_it_holds(library: Library) -> None:
    add(library, units(5))
    graph = hnsw.Graph("random", 24, 0)
    assert len(graph.nearest(units(1)[0], 3)[0]) == 0
    list(graph.grow(matrix(library)))
    assert len(graph.nearest(units(1)[0], 100)[0]) == 5
    add(library, units(300, seed=2))
    list(graph.grow(matrix(library)))  # beyond the room that it had
    assert graph.size == 305
    with pytest.raises(ValueError, match="other vectors"):
        list(hnsw.Graph("random", 8, 0).grow(matrix(library)))


@needs_hnsw
def test_a_large_library_is_searched_through_the_graph(
    large: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    real = hnsw.Graph.nearest
    monkeypatch.setattr(hnsw.Graph, "nearest", lambda self, unit, k: asked.append(k) or real(self, unit, k))
    query = units(1, seed=7)[0]
    without = similar(large, Query(limit=20), query, MODEL)
    assert asked == []  # no graph yet
    progress = list(nearest.tend(large, MODEL.id, CancelToken()))
    assert progress[-1].stage == Stage.ARRANGING
    assert progress[-1].done == progress[-1].total == 2000
    assert list(nearest.tend(large, MODEL.id, CancelToken())) == []
    through = similar(large, Query(limit=20), query, MODEL)
    assert asked == [50]
    assert len({hit.piece_id for hit in through} & {hit.piece_id for hit in without}) >= 19
    strengths = {hit.piece_id: hit.strength for hit in without}
    assert all(hit.strength == pytest.approx(strengths.get(hit.piece_id, hit.strength)) for hit in through)
    similar(large, Query(limit=20, filters=Filters(format="abc")), query, MODEL)
    similar(large, Query(limit=None), query, MODEL)
    assert asked == [50]  # filters, or wanting all, are answered exactly
    with Library.open(large.folder) as other:  # from the file
        assert similar(other, Query(limit=20), query, MODEL) == through
    assert asked == [50, 50]
    add(large, query[None])
    assert similar(large, Query(limit=1), query, MODEL)[0].piece_id == 2001  # added on the way
    assert len(asked) == 3


@needs_hnsw
def test_a_graph_that_cannot_be_written_serves_until_the_end(large: Library) -> None:
    nearest.graph_path(large, MODEL.id).mkdir()  # in the file's place
    assert list(nearest.tend(large, MODEL.id, CancelToken()))
    query = units(1, seed=7)[0]
    assert len(similar(large, Query(limit=20), query, MODEL)) == 20


@needs_hnsw
def test_a_small_library_has_no_graph(library: Library) -> None:
    add(library, units(100))
    assert list(nearest.tend(library, MODEL.id, CancelToken())) == []
    assert list(nearest.tend(library, "unknown", CancelToken())) == []
    assert not list(library.folder.glob("nearest-*"))


@needs_hnsw
def test_a_cancelled_graph_is_not_kept(large: Library) -> None:
    cancel = CancelToken()
    cancel.cancel()
    assert list(nearest.tend(large, MODEL.id, cancel)) == []
    assert not list(large.folder.glob("nearest-*"))


@needs_hnsw
class TestTampering:
    @pytest.fixture
    def path(self, large: Library) -> Path:
        list(nearest.tend(large, MODEL.id, CancelToken()))
        path = nearest.graph_path(large, MODEL.id)
        assert hnsw.load(path, MODEL.id, matrix(large)) is not None
        return path

    @pytest.mark.parametrize(
        ("field", "value"),
        [
            ("version", 0),
            ("model", "another"),
            ("dimension", 12),
            ("count", 1999),
            ("count", 2001),
            ("count", 0),
            ("removed", 1),
            ("checksum", "0" * 40),
            ("surprise", 1),
        ],
    )
    def test_a_header_that_says_something_else(
        self, large: Library, path: Path, field: str, value: object
    ) -> None:
        header = hnsw.header_path(path)
        header.write_text(json.dumps(json.loads(header.read_text()) | {field: value}))
        assert hnsw.load(path, MODEL.id, matrix(large)) is None

    @pytest.mark.parametrize("damage", ["cut", "flip", "empty", "gone", "header gone", "header cut"])
    def test_a_damaged_file(self, large: Library, path: Path, damage: str) -> None:
        content, header = path.read_bytes(), hnsw.header_path(path)
        match damage:
            case "cut":
                path.write_bytes(content[: len(content) // 2])
            case "flip":
                path.write_bytes(content[:1000] + bytes([content[1000] ^ 1]) + content[1001:])
            case "empty":
                path.write_bytes(b"")
            case "gone":
                path.unlink()
            case "header gone":
                header.unlink()
            case "header cut":
                header.write_text(header.read_text()[:20])
        assert hnsw.load(path, MODEL.id, matrix(large)) is None
        with Library.open(large.folder) as other:
            assert similar(other, Query(limit=3), units(1)[0], MODEL)  # exactly, then
            list(nearest.tend(other, MODEL.id, CancelToken()))
        assert hnsw.load(path, MODEL.id, matrix(large)) is not None

    def test_a_file_of_another_dimension(self, large: Library, path: Path, tmp_path: Path) -> None:
        """hnswlib itself would load it without complaint."""
        with Library.open(tmp_path / "other") as other:
            add(other, units(2000, 12), Model("random", 12))
            list(nearest.tend(other, "random", CancelToken()))
            alien = nearest.graph_path(other, "random")
            shutil.copy(alien, path)
            assert hnsw.load(path, MODEL.id, matrix(large)) is None
            shutil.copy(hnsw.header_path(alien), hnsw.header_path(path))
            assert hnsw.load(path, MODEL.id, matrix(large)) is None

    def test_a_file_of_another_library(self, large: Library, path: Path, tmp_path: Path) -> None:
        with Library.open(tmp_path / "other") as other:
            add(other, units(2000, seed=3))
            list(nearest.tend(other, MODEL.id, CancelToken()))
            alien = nearest.graph_path(other, MODEL.id)
            shutil.copy(alien, path)
            shutil.copy(hnsw.header_path(alien), hnsw.header_path(path))
            assert hnsw.load(path, MODEL.id, matrix(large)) is None


def test_without_hnswlib_search_is_exact(large: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hnsw, "hnswlib", None)
    assert not hnsw.available()
    assert list(nearest.tend(large, MODEL.id, CancelToken())) == []
    assert len(similar(large, Query(limit=20), units(1)[0], MODEL)) == 20


def test_strengths_are_those_of_the_whole_library_under_filters(large: Library) -> None:
    query = units(1, seed=7)[0]
    everything = {hit.piece_id: hit.strength for hit in similar(large, Query(limit=None), query, MODEL)}
    large.db.execute("UPDATE pieces SET format = 'midi' WHERE id % 100 = 0")
    few = similar(large, Query(filters=Filters(format="midi")), query, MODEL)
    assert len(few) == 20
    assert all(hit.strength == pytest.approx(everything[hit.piece_id]) for hit in few)


def test_a_model_that_the_library_does_not_know(library: Library) -> None:
    pieces = listing(library, Filters())
    assert nearest.heard(library, "unknown", units(1)[0], pieces, CALIBRATION) is None
