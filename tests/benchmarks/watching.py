"""Watching 50,000 files in 5,000 folders: ``python tests/benchmarks/watching.py``.

Prints how long it takes until all is heard, what that costs in memory, when one file and when a thousand
files are told, what a rescan of one file costs in a library of this size, and how long closing takes.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import psutil

from clamp_desktop.library.library import Library
from clamp_desktop.library.scanning import folders
from clamp_desktop.library.scanning.rescan import rescan
from clamp_desktop.library.scanning.scan import scan
from clamp_desktop.library.scanning.watch import Root, Watch

FOLDERS, EACH = 5_000, 10


def main() -> int:
    process = psutil.Process()
    with tempfile.TemporaryDirectory() as name:
        music = Path(name) / "music"
        for number in range(FOLDERS):
            folder = music / f"{number // 100}" / f"{number}"
            folder.mkdir(parents=True)
            for one in range(EACH):
                (folder / f"{one}.abc").write_text(f"X:1\nK:C\n{number}.{one}\n")
        calls: list[tuple[float, int]] = []

        def changed(paths: Sequence[Path]) -> None:
            calls.append((time.monotonic(), len(paths)))

        watch = Watch(changed, print)
        before, began = process.memory_info().rss, time.monotonic()
        cpu = process.cpu_times()
        watch.follow([Root(music)])
        while not watch._places or next(iter(watch._places.values())).handle is None:
            time.sleep(0.01)
        used = process.cpu_times()
        _say("until all is heard", f"{time.monotonic() - began:.2f} s")
        _say("processor", f"{used.user + used.system - cpu.user - cpu.system:.2f} s")
        _say("memory", f"{(process.memory_info().rss - before) / 2**20:.0f} MB")
        one = music / "0" / "0" / "new.abc"
        _say("one file is told after", f"{_told(calls, lambda: one.write_text('X:1'), 1):.2f} s")

        def burst() -> None:
            for number in range(1000):
                (music / "0" / str(number % 100) / f"burst{number}.abc").write_text("X:1")

        _say("a thousand files are told after", f"{_told(calls, burst, 1):.2f} s, {calls[-1][1]} paths")
        began = time.monotonic()
        watch.close()
        _say("closing", f"{time.monotonic() - began:.2f} s")
        with Library.open(Path(name) / "library") as library:
            folders.add(library, music)
            began = time.monotonic()
            list(scan(library))
            _say("a first scan", f"{time.monotonic() - began:.1f} s")
            began = time.monotonic()
            list(scan(library))
            _say("a scan of what is known", f"{time.monotonic() - began:.2f} s")
            one.write_text("X:1 changed")
            began = time.monotonic()
            list(rescan(library, [one]))
            _say("a rescan of one file", f"{time.monotonic() - began:.2f} s")
    return 0


def _told(calls: list[tuple[float, int]], act: object, count: int) -> float:
    calls.clear()
    assert callable(act)
    act()
    began = time.monotonic()
    while len(calls) < count:
        time.sleep(0.01)
    return calls[-1][0] - began


def _say(what: str, figure: str) -> None:
    print(f"{what:35}{figure}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
