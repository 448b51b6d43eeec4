"""The whole way through the librarian's door, with real processes, database and model."""

from __future__ import annotations

import dataclasses
import os
import queue
import signal
import threading
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from clamp_desktop import paths
from clamp_desktop.engraving.layout import Layout
from clamp_desktop.librarian import Librarian, thumb_queue
from clamp_desktop.library.catalogue.thumbs import Thumb, ThumbCache
from clamp_desktop.library.errors import LibraryError
from clamp_desktop.library.scanning.watch import Pace, Watch
from clamp_desktop.library.searching.query import ReasonKind
from clamp_desktop.progress import CancelToken, Progress, Summary
from clamp_desktop.workers.crew import Crew
from clamp_desktop.workers.errors import WorkerError
from clamp_desktop.workers.messages import Request
from clamp_desktop.workers.process import Worker
from tests.cli.conftest import WALTZ, make_music

pytestmark = pytest.mark.keeps_children  # one crew for the module; its fixture ends it


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("home")
    make_music(folder / "music")
    return folder


@pytest.fixture(scope="module")
def librarian(home: Path) -> Iterator[Librarian]:
    with Librarian(home / "library") as found:
        found.add_folder(home / "music")
        steps = list(found.update())
        assert [type(step) for step in steps[:-1]] == [Progress] * (len(steps) - 1)
        assert isinstance(steps[-1], Summary)
        assert (steps[-1].new, steps[-1].failed, steps[-1].embedded) == (4, 1, 4)
        yield found


def test_words_and_sound_answer_together(librarian: Librarian) -> None:
    hits = librarian.search("waltz in G minor")
    assert librarian.rows([hits[0].piece_id])[0].facts.title == "Valse des feuilles"
    assert ReasonKind.FACT in {reason.kind for reason in hits[0].why}
    assert len(hits) == 4  # the model has an opinion about every piece
    assert [hit.strength for hit in hits] == sorted((hit.strength for hit in hits), reverse=True)


def test_how_quickly_the_model_listened_is_remembered(
    librarian: Librarian, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "speeds", lambda: tmp_path / "speeds.json")
    info = librarian.model_info()
    assert librarian.model_speed(info) is None
    music = tmp_path / "music"
    music.mkdir()
    for number in range(24):
        (music / f"{number}.abc").write_text(f"X:1\nT:{number}\nK:C\n{'CDEF|' * (number + 2)}\n")
    with Librarian(tmp_path / "library", crew=librarian.crew) as other:
        other.add_folder(music)
        assert list(other.update())[-1].embedded == 24  # type: ignore[union-attr]
        speed = other.model_speed(info)
    assert speed is not None and speed.pieces > 1 and speed.segments >= speed.pieces
    assert librarian.model_speed(dataclasses.replace(info, device="cuda: another")) is None


def test_a_tune_of_a_book_is_drawn_by_itself(librarian: Librarian) -> None:
    gates = [row for row in librarian.rows(librarian.ids()) if "Gate" in (row.facts.title or "")]
    assert len(gates) == 2
    for row in gates:
        page = librarian.score(row.id).page(1, Layout()).result()
        assert page.pages == 1
        assert (row.facts.title or "").split()[1] in page.svg  # Red or Green


def test_midi_has_no_page_and_says_so(librarian: Librarian) -> None:
    [row] = [row for row in librarian.rows(librarian.ids()) if row.path.suffix == ".mid"]
    with pytest.raises(WorkerError, match="MIDI"):
        librarian.score(row.id).page(1, Layout()).result()


def test_a_piece_that_is_not_there_is_named(librarian: Librarian) -> None:
    with pytest.raises(LibraryError, match="77777"):
        librarian.score(77777)
    with pytest.raises(LibraryError, match="77777"):
        librarian.similar(77777)


def test_killed_children_come_back(librarian: Librarian) -> None:
    before = librarian.search("lively jig")
    librarian.score(before[0].piece_id).page(1, Layout()).result()
    for worker in (librarian.crew.embedder, librarian.crew.engraver):
        for pid in worker.pids:
            os.kill(pid, getattr(signal, "SIGKILL", signal.SIGTERM))
    assert librarian.search("lively jig") == before
    assert librarian.score(before[0].piece_id).page(1, Layout()).result().svg


def test_a_question_waits_for_the_model_once(librarian: Librarian, monkeypatch: pytest.MonkeyPatch) -> None:
    """Between two waits the embedder would take up a batch of music, and the question would wait for that."""
    asked: list[Future[Any]] = []
    submit, result = Worker.submit, Future.result
    waits: list[int] = []

    def count_waits(self: Future[Any], timeout: float | None = None) -> Any:
        waits.append(len(asked))
        return result(self, timeout)

    def note(self: Worker, request: Request[Any], timeout: float | None = None) -> Future[Any]:
        asked.append(submit(self, request, timeout))
        return asked[-1]

    monkeypatch.setattr(Worker, "submit", note)
    monkeypatch.setattr(Future, "result", count_waits)
    assert librarian.search("jig")
    assert waits == [2, 2]


def test_another_thread_takes_a_librarian_of_its_own(librarian: Librarian, home: Path) -> None:
    found: list[object] = []

    def ask() -> None:
        with Librarian(home / "library", crew=librarian.crew) as mine:
            found.append(mine.search("jig"))

    thread = threading.Thread(target=ask)
    thread.start()
    thread.join(60)
    assert found == [librarian.search("jig")]
    assert librarian.search("reel")  # the crew was not closed with the other librarian


def test_cancelled_before_it_began_leaves_all_for_the_next_time(home: Path, librarian: Librarian) -> None:
    token = CancelToken()
    token.cancel()
    with Librarian(home / "other", crew=librarian.crew) as other:
        other.add_folder(home / "music")
        *_, summary = other.update(token)
        assert isinstance(summary, Summary)
        assert summary.cancelled
        assert other.count() == 0
        *_, summary = other.update()
        assert isinstance(summary, Summary)
        assert (summary.cancelled, other.count()) == (False, 4)


def test_without_a_model_words_and_facts_still_answer(home: Path, tmp_path: Path) -> None:
    crew = Crew(checkpoint=tmp_path / "none.safetensors")
    with crew, Librarian(tmp_path / "library", crew=crew) as librarian:
        librarian.add_folder(home / "music")
        *_, summary = librarian.update()
        assert isinstance(summary, Summary)
        assert summary.notes
        hits = librarian.search("red gate")
        assert librarian.rows([hits[0].piece_id])[0].facts.title == "The Red Gate"
        assert "none.safetensors" in librarian.words_only_because
        librarian.search("")  # nothing to ask the model
        assert librarian.words_only_because == ""
        with pytest.raises(WorkerError, match=r"none\.safetensors"):
            librarian.model_info()


def test_the_collection_is_on_a_map(librarian: Librarian) -> None:
    ids = librarian.ids()
    list(librarian.draw_map())
    places = librarian.map_places(ids)
    assert np.isfinite(places).all()
    assert len(np.unique(places.round(6), axis=0)) == len(ids)
    assert list(librarian.draw_map()) == []


def test_every_piece_has_a_small_picture(librarian: Librarian, tmp_path: Path) -> None:
    shown: dict[int, Thumb] = {}
    all_there = threading.Event()

    def ready(piece_id: int, thumb: Thumb) -> None:
        shown[piece_id] = thumb
        if len(shown) == 4:
            all_there.set()

    drawing = thumb_queue(librarian.crew, ThumbCache(tmp_path), ready)
    try:
        drawing.want(librarian.thumbs_wanted(librarian.ids()))
        assert all_there.wait(60)
    finally:
        drawing.close()
    assert all(one.svg.startswith("<svg") for one in shown.values())
    assert len({one.svg for one in shown.values()}) == 4


def test_what_is_put_into_a_folder_arrives_by_itself(tmp_path: Path, librarian: Librarian) -> None:
    music = tmp_path / "music"
    music.mkdir()
    with Librarian(tmp_path / "library", crew=librarian.crew) as found:
        found.add_folder(music)
        list(found.update())
        heard: queue.SimpleQueue[Sequence[Path]] = queue.SimpleQueue()
        watch = Watch(heard.put, print, Pace(quiet=0.3, longest=2.0, look=0.2))
        try:
            watch.follow(found.watched())
            for name in ("a.abc", "b.abc"):
                time.sleep(0.5)  # until the system listens
                (music / name).write_text(WALTZ, encoding="utf-8")
                paths = heard.get(timeout=30)
                *_, summary = found.update(only=paths)
                assert isinstance(summary, Summary)
                assert (summary.new, summary.failed) == (1, 0)
            (music / "a.abc").rename(music / "c.abc")
            *_, summary = found.update(only=heard.get(timeout=30))
            assert isinstance(summary, Summary)
            assert (summary.new, summary.moved, summary.missing) == (0, 1, 0)
        finally:
            watch.close()
        assert found.count() == 2
