"""How soon music is seen, and how much room it takes.

    python -m tests.benchmarks.engraving [--only first …] [--pages 200] [FOLDER]

Opens the real window without a screen on the scores of a folder (the demo library's by default), chooses one
piece after the other, and measures the time from the choice until its first page is drawn; then turns all
pages of a score of 200 and watches the memory of the window's process. Times are those of this computer, as
busy as it is.
"""

from __future__ import annotations

import argparse
import dataclasses
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import psutil
from PySide6.QtCore import QEventLoop, QTimer

from clamp_desktop import demo
from clamp_desktop.music.piece import Format
from clamp_desktop.scores import Score
from clamp_desktop.ui import memory
from clamp_desktop.ui.app import Collector, make_application
from clamp_desktop.ui.background.jobs import Office
from clamp_desktop.ui.main_window import MainWindow
from clamp_desktop.ui.score.pages_view import Fit
from clamp_desktop.workers.crew import Crew
from clamp_desktop.workers.kinds import EMBEDDER
from tests.engraving.long_score import long_score
from tests.ui.watchdog import Watchdog

_PATIENCE = 120.0
_MOST_MEMORY = 300e6  # bytes of the window with a score of 200 pages, whatever was seen before


def hire() -> Crew:
    """A crew whose embedder needs no model."""
    return Crew(embedder=dataclasses.replace(EMBEDDER, handler="tests.ui.embedder:make"))


def until(reached: Callable[[], bool], patience: float = _PATIENCE) -> float:
    """Let the window work until something is so; the seconds that it took.

    In an event loop of its own: without one Qt deletes no widget that the window has done with.
    """
    start = time.perf_counter()
    loop, looking = QEventLoop(), QTimer()

    def look() -> None:
        if reached() or time.perf_counter() - start > patience:
            loop.quit()

    looking.timeout.connect(look)
    looking.start(1)
    if not reached():
        loop.exec()
    if not reached():
        raise TimeoutError
    return time.perf_counter() - start


def settle(window: MainWindow) -> None:
    """Wait until the list has been the same for a while."""
    seen: list[int] = []
    since = time.perf_counter()

    def still() -> bool:
        nonlocal seen, since
        if list(window.model.ids) != seen:
            seen, since = list(window.model.ids), time.perf_counter()
        return bool(seen) and time.perf_counter() - since > 2

    until(still)


def measure_first_pages(window: MainWindow) -> None:
    """From the choice in the table to the first page."""
    pages = window.score.pages
    found: list[tuple[float, int, str]] = []
    busy: list[float] = []
    with Watchdog() as dog:
        for piece_id in list(window.model.ids):
            row = window.model.row_of(piece_id)
            assert row is not None
            piece = window.model.piece(piece_id)
            if piece is None:
                window.table.scrollTo(window.model.index(row, 0))
                until(lambda piece_id=piece_id: window.model.piece(piece_id) is not None)
                piece = window.model.piece(piece_id)
            assert piece is not None
            if piece.format == Format.MIDI:
                continue
            start, used = time.perf_counter(), processor_time(window)
            window.table.setCurrentIndex(window.model.index(row, 0))
            try:
                until(lambda piece=piece: shows(window, piece.path, piece.id) and pages.complete, 15)
            except TimeoutError:
                print(f"not drawn: {piece.path.name}")
                continue
            busy.append(processor_time(window) - used)
            found.append((time.perf_counter() - start, pages.store.pages, piece.path.name))
            rested = time.perf_counter() + 0.25  # as somebody who looks at it for a moment
            until(lambda rested=rested: time.perf_counter() > rested)
    seconds = sorted(one[0] for one in found)
    ordinary = [one[0] for one in found if one[1] <= 6]
    print(
        f"first page of {len(found)} scores: median {statistics.median(seconds) * 1000:.0f} ms,"
        f" 95 % within {seconds[int(len(seconds) * 0.95)] * 1000:.0f} ms,"
        f" the slowest {seconds[-1] * 1000:.0f} ms;"
        f" {sum(one <= 0.3 for one in ordinary)} of {len(ordinary)} with up to six pages within 300 ms"
    )
    busy.sort()
    print(
        f"processor time of window and engraver for it: median {statistics.median(busy) * 1000:.0f} ms,"
        f" 95 % within {busy[int(len(busy) * 0.95)] * 1000:.0f} ms"
    )
    print(f"longest turn of the event loop: {dog.longest * 1000:.0f} ms")
    for took, count, name in sorted(found, reverse=True)[:5]:
        print(f"    {took * 1000:5.0f} ms, {count:3d} pages  {name}")


def processor_time(window: MainWindow) -> float:
    """Seconds that the window's process and its engraver have worked: what a quiet computer would need."""
    crew = window.office.crew
    assert crew is not None
    worked = [psutil.Process().cpu_times(), *(psutil.Process(pid).cpu_times() for pid in crew.engraver.pids)]
    return sum(one.user + one.system for one in worked)


def shows(window: MainWindow, path: Path, piece_id: int) -> bool:
    """Whether it is this piece whose pages are there."""
    pane = window.score
    edition = pane.pages.store.edition
    return (
        pane.row is not None
        and pane.row.id == piece_id
        and edition is not None
        and edition.score.path == path
    )


def measure_memory(window: MainWindow, wanted: int) -> bool:
    """Turning all pages of a very long score, large, and hearing where its notes are.

    Returns whether it was too much.
    """
    crew = window.office.crew
    assert crew is not None
    process, pages = psutil.Process(), window.score.pages
    before = process.memory_full_info()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "long.musicxml")
        path.write_text(long_score(wanted * 13), encoding="utf-8")
        window.stage.show_large(True)
        pages.fit(Fit.WIDTH)
        pages.show_score(Score(crew.engraver, path, copyist=crew.copyist))
        first = until(lambda: pages.complete)
        whole = first + until(lambda: pages.store.pages > 1)
        print(
            f"a score of {pages.store.pages} pages: first page after {first:.1f} s, all after {whole:.1f} s"
        )
        most, slowest = before.rss, 0.0
        with Watchdog() as dog:
            for page in range(1, pages.store.pages + 1):
                pages.go_to(page)
                slowest = max(slowest, until(lambda: pages.complete))
                most = max(most, process.memory_info().rss)
        print(
            f"turning its pages: the slowest {slowest * 1000:.0f} ms, event loop {dog.longest * 1000:.0f} ms"
        )
        pages.follow(1.0)
        waited = until(lambda: pages.store.times is not None)
        after = process.memory_full_info()
        most = max(most, after.rss)
        print(f"when its notes sound: {waited:.1f} s")
        print(
            f"memory of the window: {before.rss / 1e6:.0f} MB before, at most {most / 1e6:.0f} MB; of these"
            f" its own alone {before.uss / 1e6:.0f} MB before, {after.uss / 1e6:.0f} MB after"
        )
        pages.show_score(None)
    if most > _MOST_MEMORY:
        print(f"more than {_MOST_MEMORY / 1e6:.0f} MB")
    return most > _MOST_MEMORY


def main() -> int:
    """Run what was asked for, everything by default."""
    parser = argparse.ArgumentParser(description="How soon music is seen, and how much room it takes.")
    parser.add_argument("folder", nargs="?", type=Path)
    parser.add_argument("--only", nargs="*", choices=("first", "memory"), default=["first", "memory"])
    parser.add_argument("--pages", type=int, default=200)
    options = parser.parse_args()
    memory.be_thrifty()
    make_application()
    collector = Collector()
    too_much = False
    with tempfile.TemporaryDirectory() as home:
        window = MainWindow(Office(Path(home, "library"), hire))
        window.resize(1280, 800)
        window.show()
        ended: list[object] = []
        window.updater.finished.connect(ended.append)
        window.start([options.folder or demo.demo_folder()] if "first" in options.only else [])
        until(lambda: bool(ended))
        if "first" in options.only:
            settle(window)
            measure_first_pages(window)
        if "memory" in options.only:
            too_much = measure_memory(window, options.pages)
        window.close()
        window.join()
        collector.stop()
    return int(too_much)


if __name__ == "__main__":
    sys.exit(main())
