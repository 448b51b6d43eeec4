from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from pathlib import Path

import pytest

from clamp_desktop.engraving.svg import INK
from clamp_desktop.library.catalogue import pieces, thumbs
from clamp_desktop.library.catalogue.thumb_queue import ThumbQueue
from clamp_desktop.library.catalogue.thumbs import Thumb, ThumbCache, Wanted, inked
from clamp_desktop.library.library import Library

KEY = "ab" * 20 + "-0-1"
SECONDS = 15.0


def until(condition: Callable[[], object]) -> None:
    end = time.monotonic() + SECONDS
    while not condition():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.01)


class Error(Exception):
    startup = False


@pytest.fixture
def cache(tmp_path: Path) -> ThumbCache:
    return ThumbCache(tmp_path / "thumbs")


def test_pictures_and_refusals_are_kept(cache: ThumbCache, tmp_path: Path) -> None:
    assert cache.get(KEY) is None
    cache.put(KEY, Thumb(svg="<svg>é</svg>"))
    cache.put(KEY + "2", Thumb(reason="It cannot be drawn."))
    again = ThumbCache(tmp_path / "thumbs")
    assert again.get(KEY) == Thumb(svg="<svg>é</svg>")
    assert again.get(KEY + "2") == Thumb(reason="It cannot be drawn.")
    again.clear()
    assert cache.get(KEY) is None


@pytest.mark.parametrize("content", [b"", b"P", b"Pnonsense", b"\x00\x01"])
def test_a_damaged_picture_is_drawn_again(cache: ThumbCache, tmp_path: Path, content: bytes) -> None:
    cache.put(KEY, Thumb(svg="<svg/>"))
    (path,) = (tmp_path / "thumbs").glob("??/*")
    path.write_bytes(content)
    assert cache.get(KEY) is None
    cache.put(KEY, Thumb(svg="<svg/>"))
    assert cache.get(KEY) == Thumb(svg="<svg/>")


def test_no_more_room_is_taken_than_allowed(tmp_path: Path) -> None:
    cache = ThumbCache(tmp_path, megabytes=0.1)
    for number in range(60):
        key = f"{number:02x}{KEY}"
        cache.put(key, Thumb(svg=os.urandom(2000).hex()))
        os.utime(tmp_path / key[:2] / key[2:], (number, number))
        assert cache.get("00" + KEY) is not None  # looked at again and again
    sizes = [path.stat().st_size for path in tmp_path.glob("??/*")]
    assert 0.05 * 2**20 < sum(sizes) <= 0.1 * 2**20
    assert cache.get("01" + KEY) is None
    assert cache.get(f"{59:02x}{KEY}") is not None


def test_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    cache = ThumbCache(tmp_path / "file")
    cache.put(KEY, Thumb(svg="<svg/>"))
    assert cache.get(KEY) is None


def test_one_picture_for_every_ink() -> None:
    assert thumbs._INK == INK
    assert inked('<path fill="black" stroke="black" id="red"/>', "#EDEAE4").count("#EDEAE4") == 2


def test_what_is_wanted_goes_by_what_is_in_the_file(
    library: Library, music: Path, update: Callable[[], object]
) -> None:
    (music / "book.abc").write_text("X:1\nN:one\nX:2\nN:two\n", encoding="utf-8")
    (music / "copy.abc").write_text("X:1\nN:one\nX:2\nN:two\n", encoding="utf-8")
    update()
    ids = pieces.ids(library)
    found = thumbs.wanted(library, [*ids, 999], 1)
    assert [one.piece_id for one in found] == ids
    assert len({one.key for one in found}) == 2
    assert sorted(one.score is not None for one in found) == [False, False, True, True]
    assert {one.key for one in thumbs.wanted(library, ids, 2)}.isdisjoint({one.key for one in found})
    before = {one.piece_id: one.key for one in found}
    (music / "book.abc").rename(music / "moved.abc")
    update()
    assert {one.piece_id: one.key for one in thumbs.wanted(library, ids, 1)} == before


class Draughtsman:
    """Draws when told to, and what it was asked."""

    def __init__(self, at_once: bool = True) -> None:
        self.asked: list[int] = []
        self.futures: list[Future[str]] = []
        self.at_once = at_once

    def __call__(self, wanted: Wanted) -> Future[str]:
        self.asked.append(wanted.piece_id)
        future: Future[str] = Future()
        self.futures.append(future)
        if self.at_once:
            future.set_result(f"<svg>{wanted.piece_id}</svg>")
        return future


class Shown(dict[int, Thumb]):
    def __call__(self, piece_id: int, thumb: Thumb) -> None:
        assert threading.current_thread().name == "thumbnails"
        self[piece_id] = thumb


@pytest.fixture
def make(cache: ThumbCache) -> Iterator[Callable[..., ThumbQueue]]:
    made: list[ThumbQueue] = []

    def run(draw: Callable[[Wanted], Future[str]], ready: Callable[[int, Thumb], object]) -> ThumbQueue:
        made.append(ThumbQueue(cache, draw, ready))
        return made[-1]

    yield run
    for queue in made:
        queue.close()
    assert not [one for one in threading.enumerate() if one.name == "thumbnails"]


def wants(*numbers: int) -> list[Wanted]:
    return [Wanted(number, f"{number:02x}{KEY}", Path(f"{number}.abc")) for number in numbers]


def test_in_the_order_of_asking_and_only_once(make: Callable[..., ThumbQueue]) -> None:
    draw, shown = Draughtsman(), Shown()
    queue = make(draw, shown)
    queue.want(wants(3, 1, 2))
    until(lambda: len(shown) == 3)
    assert draw.asked == [3, 1, 2]
    assert shown[1] == Thumb(svg="<svg>1</svg>")
    shown.clear()
    queue.want(wants(1, 4))
    until(lambda: len(shown) == 2)
    assert draw.asked == [3, 1, 2, 4]


def test_what_nobody_looks_at_any_more_is_not_drawn(make: Callable[..., ThumbQueue]) -> None:
    draw, shown = Draughtsman(at_once=False), Shown()
    queue = make(draw, shown)
    queue.want(wants(*range(100)))
    until(lambda: draw.asked == [0])
    queue.want(wants(200, 201))
    draw.at_once = True
    draw.futures[0].set_result("<svg/>")
    until(lambda: len(shown) == 3)
    assert draw.asked == [0, 200, 201]


def test_what_cannot_be_drawn_is_not_tried_again(make: Callable[..., ThumbQueue]) -> None:
    shown, tries = Shown(), []

    def refuse(wanted: Wanted) -> Future[str]:
        tries.append(wanted.piece_id)
        future: Future[str] = Future()
        future.set_exception(Error("The score has no page."))
        return future

    queue = make(refuse, shown)
    for _ in range(2):
        shown.clear()
        queue.want(wants(1))
        until(lambda: shown)
        assert shown[1] == Thumb(reason="The score has no page.")
    assert tries == [1]


@pytest.mark.parametrize("error", [RuntimeError("the worker is closed"), ValueError("a mistake")])
def test_a_mistake_of_ours_is_no_fault_of_the_file(
    make: Callable[..., ThumbQueue], cache: ThumbCache, error: Exception
) -> None:
    shown, draw = Shown(), Draughtsman()

    def fail(wanted: Wanted) -> Future[str]:
        if wanted.piece_id == 1:
            raise error
        return draw(wanted)

    make(fail, shown).want(wants(1, 2))
    until(lambda: 2 in shown)
    assert 1 not in shown
    assert cache.get(wants(1)[0].key) is None


def test_closing_waits_for_nobody(make: Callable[..., ThumbQueue]) -> None:
    draw, shown = Draughtsman(at_once=False), Shown()
    queue = make(draw, shown)
    queue.want(wants(1, 2))
    until(lambda: draw.asked)
    began = time.monotonic()
    queue.close()
    assert time.monotonic() - began < 2
    assert shown == {}
    assert draw.futures[0].cancelled()
    queue.want(wants(3))
    assert draw.asked == [1]


def test_from_a_real_engraver(cache: ThumbCache) -> None:
    from clamp_desktop.librarian import thumb_queue
    from clamp_desktop.workers.crew import Crew

    shown = Shown()
    small = Path(__file__).resolve().parents[2] / "engraving" / "small.abc"
    with Crew() as crew:
        queue = thumb_queue(crew, cache, shown)
        try:
            queue.want([Wanted(1, KEY, small), Wanted(2, KEY + "x", small.with_name("nowhere.abc"))])
            until(lambda: len(shown) == 2)
        finally:
            queue.close()
    assert shown[1].svg.startswith("<svg")
    assert shown[2].reason
