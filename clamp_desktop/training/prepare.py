"""``python -m clamp_desktop.training.prepare MUSIC CACHE``: unpack and read the training music once.

MUSIC is a folder with ``manifest.tsv`` and ``*.tar.xz`` archives, or with the files themselves. Reading goes
on where it stopped when the command is given again.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from clamp_desktop.training import twins
from clamp_desktop.training.corpus import Cache, extract, fill
from clamp_desktop.training.data import read_manifest
from clamp_desktop.training.music21_corpus import copy_works


def main(arguments: list[str] | None = None) -> int:
    """The command; returns its exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("music", type=Path)
    parser.add_argument("cache", type=Path)
    parser.add_argument("--formats", default="ABC,MIDI,MXL,KERN", help="formats of the manifest to read now")
    parser.add_argument("--largest", type=int, default=400_000, help="bytes; larger files are left out")
    parser.add_argument("--seconds", type=float, default=30.0, help="time limit for a file")
    parser.add_argument("--music21", action="store_true", help="also read works of music21's corpus")
    parser.add_argument("--twins", action="store_true", help="then make each piece's twins in other formats")
    options = parser.parse_args(arguments)
    raw = options.cache / "raw"
    raw.mkdir(parents=True, exist_ok=True)
    manifest = options.cache / "manifest.tsv"
    if not manifest.exists():
        shutil.copyfile(options.music / "manifest.tsv", manifest)
        manifest.chmod(0o644)
    archives = sorted(options.music.glob("*.tar.xz"))
    extract(archives, raw)
    formats = options.formats.split(",")
    paths = [row["path"] for row in read_manifest(manifest).values() if row["format"] in formats]
    if options.music21:
        paths += copy_works(raw, options.music / "keep-aside.txt")
    paths = [path for path in _spread(paths) if _size(raw / path) <= options.largest]
    started = time.monotonic()

    def report(done: int, path: str) -> None:
        if done % 100 == 0:
            rate = done / (time.monotonic() - started)
            sys.stderr.write(f"{done} of {len(paths)} files, {rate:.1f} a second: {path}\n")

    fill(raw, paths, options.cache, options.seconds, report)
    if options.twins:
        twins.fill(Cache(options.cache), options.cache, raw)
    return 0


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else sys.maxsize


def _spread(paths: list[str]) -> Iterator[str]:
    """The paths, collections in turn, so that a reading that was stopped is a fair sample."""
    queues: dict[str, list[str]] = {}
    for path in paths:
        queues.setdefault(path.split("/")[0], []).append(path)
    longest = max(map(len, queues.values()), default=0)
    for place in range(longest):
        for queue in queues.values():
            if place < len(queue):
                yield queue[place]


if __name__ == "__main__":
    raise SystemExit(main())
