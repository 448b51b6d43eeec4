from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from pathlib import Path

import numpy as np
import pytest
from library_doors import Model, Vector, embed

from clamp_desktop.chart import lay_out
from clamp_desktop.chart.lay_out import STEPS, Draft
from clamp_desktop.library.indexing.store import put_content
from clamp_desktop.library.library import Library
from clamp_desktop.library.similarity import map_file, projection
from clamp_desktop.library.similarity import vectors as stored
from clamp_desktop.progress import CancelToken, Progress, Stage
from clamp_desktop.workers.crew import Crew

MODEL = Model()
WORDS = ("waltz", "march", "fugue", "reel", "song", "hymn")


class Charter:
    """Lays out at once and remembers what it was asked."""

    def __init__(self, cancel: CancelToken | None = None, after: int = 0) -> None:
        self.begun = 0
        self.steps: list[int] = []
        self._cancel = cancel
        self._after = after

    def begin(self, units: np.ndarray, points: np.ndarray | None) -> Future[Draft]:
        self.begun += 1
        self.older = points
        return done(lay_out.begin(units, points))

    def advance(self, draft: Draft, steps: int) -> Future[Draft]:
        self.steps.append(draft.step)
        if self._cancel and len(self.steps) > self._after:
            self._cancel.cancel()
        return done(lay_out.advance(draft, steps))


def done(draft: Draft) -> Future[Draft]:
    future: Future[Draft] = Future()
    future.set_result(draft)
    return future


def fill(library: Library, first: int, end: int, model: Model = MODEL) -> None:
    """Contents with vectors around as many centres as there are words."""
    with library.write() as connection:
        number = stored.model_id(connection, model)
        for one in range(first, end):
            text = f"{' '.join([WORDS[one % len(WORDS)]] * 4)} number{one}"
            found: Vector = embed(text, model)
            stored.put(connection, number, put_content(connection, text, "abc"), found)


def draw(
    library: Library, charter: Charter | None = None, cancel: CancelToken | None = None
) -> list[Progress]:
    return list(projection.draw(library, MODEL.id, charter or Charter(), cancel))


def drawn(library: Library) -> projection.Map:
    found = projection.read(library, MODEL.id)
    assert found is not None
    return found


def test_nothing_to_draw(library: Library) -> None:
    assert draw(library) == []
    assert projection.read(library, MODEL.id) is None
    assert np.isnan(projection.places(library, MODEL.id, [1, 2])).all()


def test_a_map_is_drawn_once_and_kept(library: Library) -> None:
    fill(library, 0, 120)
    steps = draw(library)
    assert {step.stage for step in steps} == {Stage.MAPPING}
    assert steps[-1].done == steps[-1].total == STEPS
    first = drawn(library)
    assert len(first.contents) == 120
    assert not map_file.draft_path(library, MODEL.id).exists()
    charter = Charter()
    assert draw(library, charter) == []
    assert charter.begun == 0
    with Library.open(library.folder) as again:
        assert np.array_equal(drawn(again).points, first.points)
    assert drawn(library) is drawn(library)


def test_what_comes_later_is_placed_and_nothing_moves(library: Library) -> None:
    fill(library, 0, 120)
    draw(library)
    first = drawn(library)
    fill(library, 120, 150)
    charter = Charter()
    draw(library, charter)
    then = drawn(library)
    assert charter.begun == 0
    assert (len(then.contents), then.settled) == (150, 120)
    assert np.array_equal(then.points[then.rows(first.contents)], first.points)
    word = np.arange(120) % len(WORDS)
    middles = np.stack([first.points[word == one].mean(axis=0) for one in range(len(WORDS))])
    new = then.points[120:]
    nearest = np.argmin(np.linalg.norm(new[:, None] - middles[None], axis=-1), axis=1)
    assert (nearest == np.arange(120, 150) % len(WORDS)).mean() > 0.9


def test_placing_can_be_stopped(library: Library) -> None:
    fill(library, 0, 120)
    draw(library)
    fill(library, 120, 150)
    cancel = CancelToken()
    cancel.cancel()
    draw(library, cancel=cancel)
    assert len(drawn(library).contents) == 120


def test_all_is_laid_out_anew_once_a_third_has_come(library: Library) -> None:
    fill(library, 0, 120)
    draw(library)
    fill(library, 120, 170)
    charter = Charter()
    draw(library, charter)
    assert charter.begun == 1
    assert charter.older is not None
    assert charter.older.shape == (170, 2)
    assert drawn(library).settled == 170


def test_a_run_that_was_stopped_goes_on(library: Library) -> None:
    fill(library, 0, 120)
    cancel = CancelToken()
    stopped = Charter(cancel, after=2)
    draw(library, stopped, cancel)
    assert projection.read(library, MODEL.id) is None
    again = Charter()
    draw(library, again)
    assert again.begun == 0
    assert again.steps[0] > stopped.steps[-1]
    once = lay_out.lay_out(projection.matrix(library, MODEL.id).vectors)  # type: ignore[union-attr]
    assert np.allclose(drawn(library).points, once.astype(np.float32))


def test_a_draft_of_other_vectors_is_not_gone_on_with(library: Library) -> None:
    fill(library, 0, 120)
    cancel = CancelToken()
    draw(library, Charter(cancel, after=2), cancel)
    fill(library, 120, 121)
    charter = Charter()
    draw(library, charter)
    assert charter.begun == 1


@pytest.mark.parametrize("harm", ["gone", "half", "other", "header", "newer", "text", "sketch"])
def test_a_damaged_map_is_drawn_again(library: Library, harm: str) -> None:
    fill(library, 0, 70)
    draw(library)
    path = map_file.map_path(library, MODEL.id)
    header = path.with_name(path.name + ".json")
    if harm == "gone":
        path.unlink()
    elif harm == "half":
        path.write_bytes(path.read_bytes()[:99])
    elif harm == "other":
        path.write_bytes(bytes(len(path.read_bytes())))
    elif harm == "header":
        header.unlink()
    elif harm == "newer":
        header.write_text(json.dumps(json.loads(header.read_text()) | {"version": 99}))
    elif harm == "text":
        header.write_text("[]")
    else:
        path.unlink()
        map_file.draft_path(library, MODEL.id).write_bytes(b"PK\x03\x04 and nothing more")
    os.utime(library.folder)
    assert projection.read(library, MODEL.id) is None or harm in ("header", "newer", "text")
    with Library.open(library.folder) as again:
        assert projection.read(again, MODEL.id) is None
        charter = Charter()
        draw(again, charter)
        assert charter.begun == 1
        assert len(drawn(again).contents) == 70


def test_a_vector_that_changed_is_placed_anew(library: Library) -> None:
    fill(library, 0, 120)
    draw(library)
    before = drawn(library)
    with library.write() as connection:
        vector = embed("march march march march number0", MODEL).unit
        connection.execute(
            "UPDATE vectors SET vector = ? WHERE content_id = ?",
            [stored.pack(vector), int(before.contents[0])],
        )
        connection.execute("DELETE FROM vectors WHERE content_id = ?", [int(before.contents[1])])
    draw(library)
    then = drawn(library)
    assert len(then.contents) == 119
    moved = then.points[then.rows(before.contents[:1])][0]
    marches = before.points[np.arange(120) % len(WORDS) == 1]
    assert np.linalg.norm(marches - moved, axis=1).min() < 1


def test_places_of_pieces(library: Library, music: Path, update: Callable[[], object]) -> None:
    for number in range(5):
        (music / f"{number}.abc").write_text(f"X:1\nN:{WORDS[number % 4]}\n", encoding="utf-8")
    update()
    draw(library)
    ids = [row[0] for row in library.query("SELECT id FROM pieces ORDER BY id")]
    found = projection.places(library, MODEL.id, [*ids, 999])
    assert found.shape == (6, 2)
    assert np.isfinite(found[:5]).all()
    assert np.isnan(found[5]).all()
    assert np.array_equal(found[0], found[4])  # the same music


@pytest.fixture
def crew() -> Iterator[Crew]:
    with Crew() as hired:
        yield hired


def test_a_process_of_its_own_draws_the_same_map(library: Library, crew: Crew) -> None:
    from clamp_desktop.librarian import _CrewCharter

    fill(library, 0, 120)
    list(projection.draw(library, MODEL.id, _CrewCharter(crew)))
    once = lay_out.lay_out(projection.matrix(library, MODEL.id).vectors)  # type: ignore[union-attr]
    assert np.allclose(drawn(library).points, once, atol=1e-3)
    assert len(crew.charter.pids) == 1
