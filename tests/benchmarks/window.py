"""How the window copes with a large library.

    python -m tests.benchmarks.window [--pieces 50000] [--only typing …]

Makes a library of generated pieces with vectors, opens the real window on it without a screen, with the
bundled model in its process, and measures each thing that one does all day: seconds until it is on screen,
the longest turn of the event loop by the clock, and the most processor time that one turn took of the
window's own thread. Times are those of this computer, as busy as it is.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as the window does; here NumPy comes before it

import psutil
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from clamp_desktop.librarian import Librarian
from clamp_desktop.library.organising import tags
from clamp_desktop.ui.app import make_application
from clamp_desktop.ui.background.jobs import Office
from clamp_desktop.ui.left.places import Kind, Place
from clamp_desktop.ui.main_window import MainWindow
from clamp_desktop.ui.middle.piece_model import Column
from tests.library import filled
from tests.ui.watchdog import Watchdog

_START = """
import sys, time
from pathlib import Path
from clamp_desktop.ui import app, main_window
from clamp_desktop.ui.background import jobs
application = app.make_application()
window = main_window.MainWindow(jobs.Office(Path(sys.argv[1])))
window.show()
application.processEvents()
print(time.time(), flush=True)
"""
WORDS = (
    "waltz", "sad waltz", "a slow waltz in a minor key", "schubert piano", "quiet evening song",
    "lively irish jig for fiddle", "ein langsamer Walzer in Moll", "dark and solemn march", "joyful dance",
    "fast piano etude", "琴で弾く静かな日本の歌", "polonaise for clarinet", "nocturne no. 15", "reel in D",
    "медленный блюз", "tranquil lullaby for voice",
)  # fmt: skip
FILTERED = (
    'composer:bach tempo:>120 "slow"', 'composer:schubert tempo:>120 "slow"', "key:Dm lullaby",
    "-composer:schubert mode:minor sad", "tag:wedding waltz", "key:Dm tempo:>120", "metre:3/4", "",
)  # fmt: skip


def fill(folder: Path, count: int) -> None:
    """A library with ``count`` generated pieces, and vectors as if the bundled model had made them."""
    with Librarian(folder) as librarian:
        info = librarian.model_info()
        ids = filled.fill(librarian.library, count, info.dimension)
        with librarian.library.write() as connection:
            connection.execute("UPDATE models SET name = ?", [info.id])
        tags.add_tag(librarian.library, ids[::7], "wedding")
        tags.add_tag(librarian.library, ids[::11], "teaching/grade 1")


class Bench:
    """The window, and what is done with it."""

    def __init__(self, folder: Path, count: int) -> None:
        self.count = count
        self.window = MainWindow(Office(folder))
        self.lines: list[str] = []

    @contextmanager
    def told(self, name: str) -> Iterator[Callable[[float], None]]:
        """Measure what is done inside; the function that is handed out notes seconds of a step."""
        steps: list[float] = []
        with Watchdog() as dog:
            yield steps.append
            self.rest(50)
        said = f"{statistics.median(steps) * 1000:7.1f} {max(steps) * 1000:7.1f}" if steps else " " * 15
        print(f"{name:32} {said}   {dog.longest * 1000:6.1f} {dog.busiest * 1000:6.1f}", flush=True)

    @staticmethod
    def rest(milliseconds: int) -> None:
        """Let the event loop run for a while."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def until(self, condition: Callable[[], bool], seconds: float = 120.0) -> float:
        """Keep the event loop running until something is the case; seconds it took."""
        start = time.perf_counter()
        while not condition():
            QApplication.processEvents()
            time.sleep(0.001)
            if time.perf_counter() - start > seconds:
                raise TimeoutError
        return time.perf_counter() - start

    def listed(self, act: Callable[[], object]) -> float:
        """Seconds from doing something until another list is on screen."""
        before = self.window.browser._last
        start = time.perf_counter()
        act()
        self.until(lambda: self.window.browser._last is not before)
        self.window.centre.view.viewport().repaint()
        return time.perf_counter() - start

    # --- what one does ---

    def start(self) -> None:
        """The first list, and the model."""
        with self.told("start: until all is listed") as note:
            self.window.show()
            self.window.start()
            note(self.until(lambda: self.window.model.rowCount() == self.count))
            self.until(lambda: not self.window.updater.busy)
            self.until(lambda: "·" in self.window.status.model.text())
            self.rest(1500)

    def scrolling(self) -> None:
        """From top to bottom: by three rows as a wheel does, then in leaps as one drags the bar."""
        bar = self.window.table.verticalScrollBar()
        steps = [position * 84 for position in range(200)]
        steps += [round(bar.maximum() * part / 150) for part in range(151)]
        with self.told("scroll: a step") as note:
            for step in steps:
                start = time.perf_counter()
                bar.setValue(step)
                self.window.table.viewport().repaint()
                note(time.perf_counter() - start)
                QApplication.processEvents()
            last = self.window.model.index(self.window.model.rowCount() - 1, Column.TITLE)
            self.until(lambda: last.data() is not None)
        bar.setValue(0)

    def cards(self) -> None:
        """The same as cards."""
        with self.told("cards: a step") as note:
            self.window.actions_.cards.setChecked(True)
            view = self.window.gallery.cards
            for part in range(100):
                start = time.perf_counter()
                view.verticalScrollBar().setValue(round(view.verticalScrollBar().maximum() * part / 100))
                view.viewport().repaint()
                note(time.perf_counter() - start)
                QApplication.processEvents()
        self.window.actions_.cards.setChecked(False)

    def sorting(self) -> None:
        """By five columns."""
        with self.told("sort") as note:
            for order in ("composer", "key", "tempo", "duration", "title"):
                note(self.listed(lambda order=order: self.window.browser.sort(order, False)))

    def typing(self) -> None:
        """From the last key to the answer, the pause that the field waits for included.

        First words that nobody has asked for before, then the same, filters, and pieces like another.
        """
        self.rest(5000)  # words are tried out beside the window first
        for name, texts in (("new words", WORDS), ("again", WORDS), ("filters", FILTERED)):
            with self.told(f"search, {name}: from the last key") as note, self.worked():
                for text in texts:
                    note(self.listed(lambda text=text: self.window.search.setText(text)))
                    self.rest(200)
        ids = list(self.window.model.ids[:160:20])
        with self.told("search, like a piece") as note, self.worked():
            for number, piece in enumerate(ids):
                self.window.search.show_words("")
                note(self.listed(lambda piece=piece: self.window.browser.look_like(piece, "it")))
                if number % 2:
                    note(self.listed(lambda: self.window.search.setText("faster, not sad")))
                self.rest(200)
        self.window.clear_search()

    @contextmanager
    def worked(self) -> Iterator[None]:
        """Print what the processors did: beside the clock, for a computer that has other work, too."""
        children = psutil.Process().children(recursive=True)

        def used() -> tuple[float, float]:
            others = [one.cpu_times() for one in children if one.is_running()]
            return time.process_time(), sum(one.user + one.system for one in others)

        window, others = used()
        yield
        window, others = (now - before for now, before in zip(used(), (window, others), strict=True))
        print(f"  processors in all: window {window:.2f} s, its children {others:.2f} s")

    def places(self) -> None:
        """From place to place."""
        sidebar = self.window.sidebar
        there = [entry.place for kind in (Kind.TAG, Kind.FOLDER) for entry in sidebar.entries(kind)]
        with self.told("another place") as note:
            for place in [*there[:5], Place(Kind.UNTAGGED), Place()]:
                note(self.listed(lambda place=place: sidebar.go(place)))

    def tagging(self) -> None:
        """10,000 pieces, then all of them, and back."""
        table = self.window.table
        for count in (10_000, self.count):
            with self.told(f"choose {min(count, self.count):,}") as note:
                start = time.perf_counter()
                if count == self.count:
                    table.selectAll()
                else:
                    self.choose(count)
                note(time.perf_counter() - start)
                self.rest(1000)
            with self.told(f"tag {min(count, self.count):,}") as note:
                entry = self.window.sidebar.entries(Kind.TAG)[0]
                note(self.listed(lambda e=entry: self.window.organiser.put(e.place, table.chosen_ids())))
                self.rest(1500)
            with self.told("undo") as note:
                note(self.listed(self.window.changes.undo))
                self.rest(1500)
        table.clearSelection()

    def choose(self, count: int) -> None:
        """The first rows."""
        from PySide6.QtCore import QItemSelection, QItemSelectionModel

        model = self.window.model
        chosen = QItemSelection(model.index(0, 0), model.index(count - 1, len(Column) - 1))
        self.window.table.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def map(self) -> None:
        """Open the map: the first time it is drawn, then move in it."""
        with self.told("map: until drawn") as note:
            start = time.perf_counter()
            self.window.actions_.map.setChecked(True)
            house = self.window.housekeeping
            self.until(lambda: house.map is not None and len(house.map.canvas._points) > 0, 900)
            note(time.perf_counter() - start)
            self.rest(300)
        canvas = self.window.housekeeping.map.canvas
        with self.told("map: a zoom or move") as note:
            for step in range(40):
                start = time.perf_counter()
                canvas.zoom(1.1 if step < 20 else 1 / 1.1)
                canvas.repaint()
                note(time.perf_counter() - start)
                QApplication.processEvents()
        with self.told("map: choose half by lasso") as note:
            start = time.perf_counter()
            canvas.chosen.emit(list(range(0, self.count, 2)))
            note(time.perf_counter() - start)
            self.rest(1000)
        self.window.table.clearSelection()
        self.window.actions_.map.setChecked(False)

    def close(self) -> None:
        """End it, and say what it took."""
        print(f"memory of the window: {psutil.Process().memory_info().rss / 1e6:.0f} MB")
        self.window.close()
        self.window.join()


PARTS = ("scrolling", "cards", "sorting", "typing", "places", "tagging", "map")


def start_seconds() -> float:
    """From starting Python to the first picture, with an empty library."""
    with tempfile.TemporaryDirectory() as place:
        begin = time.time()
        done = subprocess.run(
            [sys.executable, "-c", _START, place], capture_output=True, text=True, check=True
        )
    return float(done.stdout.split()[-1]) - begin


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--pieces", type=int, default=50_000)
    parser.add_argument("--only", nargs="*", choices=PARTS, default=PARTS)
    parser.add_argument("--library", type=Path, help="keep the library here, or use the one that is there")
    options = parser.parse_args()
    seconds = min(start_seconds() for _ in range(3))
    print(f"python to first picture, best of 3: {seconds * 1000:.0f} ms")
    with tempfile.TemporaryDirectory() as place:
        folder = options.library or Path(place)
        if not (folder / "library.db").exists():
            fill(folder, options.pieces)
        make_application()
        print(f"{'milliseconds':32}  median longest   of a turn: clock, processor")
        bench = Bench(folder, options.pieces)
        bench.start()
        for part in options.only:
            getattr(bench, part)()
        bench.close()


if __name__ == "__main__":
    main()
