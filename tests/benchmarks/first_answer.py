"""From the terminal to an answer in words, from cold: ``python -m tests.benchmarks.first_answer``.

    [--model ID] [--models FOLDER] [--rounds N]

Without a model it is the one that ships with the program. Another must have been got before
(``clamp-desktop models``) and lie in ``--models`` or where it usually does. A small library is made and
listened to first. Then the whole command is run again and again: how long by the clock, how long the
processor worked, and how much memory all its processes held together at most (resident, and with what they
share counted once).
"""

from __future__ import annotations

import argparse
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import psutil

from clamp_desktop import paths

WORDS = "a solemn hymn for Christmas in a minor key"
_LOOK = 0.02  # seconds between looks at the memory


def main() -> int:
    """Measure and print; 1 where a search fails."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--model", default="bundled")
    parser.add_argument("--models", type=Path, default=paths.models())
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        environment = os.environ | {"CLAMP_DESKTOP_HOME": place, "CLAMP_DESKTOP_MODELS": str(options.models)}
        command = [sys.executable, "-m", "clamp_desktop", "--library", f"{place}/library"]
        music = sorted((paths.resources() / "demo").rglob("*.abc"))[:5]
        for first in (["models", "use", options.model], ["scan", *map(str, music)]):
            subprocess.run([*command, *first], env=environment, check=True, stdout=subprocess.DEVNULL)
        found = [measured([*command, "search", WORDS], environment) for _ in range(options.rounds)]
    wall, busy, resident, shared = (statistics.median(column) for column in zip(*found, strict=True))
    print(
        f"{options.model}: {wall:.2f} s by the clock, {busy:.2f} s of the processor;"
        f" {resident / 1e6:.0f} MB resident, {shared / 1e6:.0f} MB with shared pages counted once"
    )
    return 0


def measured(command: list[str], environment: dict[str, str]) -> tuple[float, float, float, float]:
    """Seconds by the clock, seconds of the processor, bytes resident, bytes with shared ones counted once."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    begin = time.perf_counter()
    process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE)
    resident = shared = 0
    while process.poll() is None:
        sizes = [sizes_of(one) for one in family(process.pid)]
        resident = max(resident, sum(one for one, _ in sizes))
        shared = max(shared, sum(other for _, other in sizes))
        time.sleep(_LOOK)
    wall = time.perf_counter() - begin
    answer = process.communicate()[0]
    if process.returncode or b"sounds like" not in answer:
        raise SystemExit(f"The search failed:\n{answer.decode()}")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    busy = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return wall, busy, resident, shared


def family(pid: int) -> list[psutil.Process]:
    """A process and all its descendants."""
    try:
        parent = psutil.Process(pid)
        return [parent, *parent.children(recursive=True)]
    except psutil.Error:
        return []


def sizes_of(process: psutil.Process) -> tuple[int, int]:
    """Bytes resident, and with its part of shared ones (Linux; elsewhere the same again)."""
    try:
        found = process.memory_full_info()
    except psutil.Error:
        return 0, 0
    return found.rss, getattr(found, "pss", found.rss)


if __name__ == "__main__":
    sys.exit(main())
