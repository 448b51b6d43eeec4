"""How the window copes with a large library.

    python -m tests.benchmarks.window [--pieces 50000]

Makes a library of generated rows, opens the real window on it without a screen, and measures: the window,
the first list, scrolling from end to end (each step is painted), sorting, and the longest stay away from the
event loop. Times are those of this computer, as busy as it is.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
import zlib
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from clamp_desktop.library.library import Library
from clamp_desktop.library.text import composer_key, title_key
from clamp_desktop.ui.app import make_application
from clamp_desktop.ui.background.jobs import Office
from clamp_desktop.ui.main_window import MainWindow
from clamp_desktop.ui.middle.piece_model import Column
from tests.ui.watchdog import Watchdog

_FORMS = ("Waltz", "Nocturne", "Étude", "Polonaise", "小夜曲", "Lullaby", "March", "Chanson", "Reel", "Fuga")
_NAMES = ("Clara Wieck", "Franz Schubert", "Fanny Hensel", "Scott Joplin", "Traditional", "滝廉太郎", "")
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
_KEYS = ("C", "G", "D", "A", "E", "F", "Bb", "Eb")


def fill(folder: Path, count: int) -> None:
    """A library with ``count`` generated pieces, one to a file."""
    chance = random.Random(1)
    with Library.open(folder) as library, library.write() as connection:
        connection.execute("INSERT INTO folders (id, path, added) VALUES (1, ?, 0)", [str(folder / "music")])
        connection.execute(
            "INSERT INTO contents (id, hash, kind, text) VALUES (1, x'00', 'abc', ?)", [zlib.compress(b"X")]
        )
        files = [(number, f"{folder}/music/{number:06}.abc") for number in range(1, count + 1)]
        connection.executemany(
            "INSERT INTO files (id, folder_id, path, size, mtime_ns, state, added)"
            " VALUES (?, 1, ?, 0, 0, 'present', 0)",
            files,
        )
        sources = json.dumps({"title": "stated", "key": "estimated"})
        rows = []
        for number, _ in files:
            title = f"{chance.choice(_FORMS)} in the manner of the north, no. {chance.randrange(9999)}"
            composer = chance.choice(_NAMES)
            facts = (chance.choice(_KEYS), chance.choice(("major", "minor")), chance.choice(("3/4", "4/4")))
            numbers = (chance.randrange(40, 200), chance.random() * 600)
            keys = (title_key(title), composer_key(composer), sources)
            rows.append((number, number, title, composer or None, *facts, *numbers, *keys))
        connection.executemany(
            "INSERT INTO pieces (id, file_id, number, content_id, format, title, composer, tonic, mode,"
            " metres, tempo_bpm, duration, title_key, composer_key, sources, added)"
            " VALUES (?, ?, 0, 1, 'abc', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
            rows,
        )


def until(condition: Callable[[], bool]) -> float:
    """Keep the event loop running until something is the case; seconds it took."""
    start = time.perf_counter()
    while not condition():
        QApplication.processEvents()
        time.sleep(0.001)
    return time.perf_counter() - start


def start_seconds() -> float:
    """From starting Python to the first picture, with an empty library."""
    with tempfile.TemporaryDirectory() as place:
        begin = time.time()
        done = subprocess.run(
            [sys.executable, "-c", _START, place], capture_output=True, text=True, check=True
        )
    return float(done.stdout.split()[-1]) - begin


def measure(folder: Path, count: int) -> dict[str, float]:
    """Seconds of everything."""
    make_application()
    start = time.perf_counter()
    window = MainWindow(Office(folder))
    window.show()
    QApplication.processEvents()
    times = {"window": time.perf_counter() - start}
    with Watchdog() as dog:
        window.start()
        times["first list after it"] = until(lambda: window.model.rowCount() == count)
        times["first row after that"] = until(lambda: window.model.index(0, 0).data() is not None)
        until(lambda: not window.updater.busy)
        QTest.qWait(300)
    times["longest block at the start"] = dog.longest

    with Watchdog() as dog:
        frames = scroll(window)
    times["scroll step, median"] = statistics.median(frames)
    times["scroll step, longest"] = max(frames)
    times["longest block while scrolling"] = dog.longest

    with Watchdog() as dog:
        for order in ("composer", "key", "tempo", "duration", "title"):
            before = window.model.ids
            window.browser.sort(order, False)
            times[f"sort by {order}"] = until(lambda was=before: window.model.ids is not was)
            QApplication.processEvents()
    times["longest block while sorting"] = dog.longest
    window.close()
    window.join()
    return times


def scroll(window: MainWindow) -> list[float]:
    """From top to bottom: by three rows as a wheel does, then in leaps as one drags the bar."""
    bar = window.table.verticalScrollBar()
    steps = [position * 84 for position in range(200)]
    steps += [round(bar.maximum() * part / 150) for part in range(151)]
    frames = []
    for step in steps:
        start = time.perf_counter()
        bar.setValue(step)
        window.table.viewport().repaint()
        QApplication.processEvents()
        frames.append(time.perf_counter() - start)
    until(lambda: window.model.index(window.model.rowCount() - 1, Column.TITLE).data() is not None)
    return frames


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--pieces", type=int, default=50_000)
    count = parser.parse_args().pieces
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        fill(folder, count)
        times = {"python to first picture, best of 3": min(start_seconds() for _ in range(3))}
        for name, seconds in (times | measure(folder, count)).items():
            print(f"{name:34} {seconds * 1000:6.1f} ms")


if __name__ == "__main__":
    main()
