"""Unpack and read the training music once: what ``clamp-desktop train prepare MUSIC CACHE`` does."""

from __future__ import annotations

import csv
import shutil
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from clamp_desktop.music.piece import ALL_SUFFIXES
from clamp_desktop.training import feature_cache, twins
from clamp_desktop.training.bundled import tunes
from clamp_desktop.training.corpus import Cache, extract, fill
from clamp_desktop.training.data import items, read_manifest
from clamp_desktop.training.music21_corpus import catalogue, copy_works
from clamp_desktop.training.styles import STYLES
from clamp_desktop.training.styles.__main__ import write as write_styles
from clamp_desktop.vocabulary import Vocabulary

STYLES_FOLDER = "styles"
FORMATS = ("ABC", "MIDI", "MXL", "KERN")


@dataclass(frozen=True, slots=True)
class Choice:
    """What is read.

    Attributes:
        formats: of the manifest.
        largest: bytes; larger files are left out.
        seconds: time limit for a file.
        music21: also works of music21's corpus.
        twins: then make each piece's twins in other formats.
        styles: first write so many pieces of every generated style.
        features: at last count the features of everything, in so many processes.
        tunes: then those of bare tunes, with so many of every generated tradition.
    """

    formats: Sequence[str] = FORMATS
    largest: int = 400_000
    seconds: float = 30.0
    music21: bool = False
    twins: bool = False
    styles: int = 0
    features: int = 0
    tunes: int = 0


def prepare(music: Path, cache: Path, choice: Choice) -> int:
    """Read music into a cache; goes on where it stopped when it is called again. How many pieces there are.

    Args:
        music: a folder with ``manifest.tsv`` and ``*.tar.xz`` archives, or with the files themselves; without
            a manifest all its music is read, and nothing is known about the pieces but what they say.
    """
    if not music.is_dir():
        raise FileNotFoundError(f"There is no folder {music}.")
    cache.mkdir(parents=True, exist_ok=True)
    manifest = cache / "manifest.tsv"
    if not manifest.exists() and (music / "manifest.tsv").is_file():
        shutil.copyfile(music / "manifest.tsv", manifest)
        manifest.chmod(0o644)
    archives = sorted(music.glob("*.tar.xz"))
    raw = cache / "raw" if archives or choice.music21 or choice.styles else music
    raw.mkdir(parents=True, exist_ok=True)
    extract(archives, raw)
    if choice.styles:
        _write_styles(raw, manifest, choice.styles)
    if manifest.exists():
        rows = read_manifest(manifest).values()
        paths = [row["path"] for row in rows if row.get("format", FORMATS[0]) in choice.formats]
    else:
        found = (path for path in sorted(raw.rglob("*")) if path.suffix.lower() in ALL_SUFFIXES | {".mtf"})
        paths = [path.relative_to(raw).as_posix() for path in found]
    if choice.music21:
        paths += copy_works(raw, music / "keep-aside.txt")
    paths = [path for path in _spread(paths) if _size(raw / path) <= choice.largest]
    started = time.monotonic()

    def report(done: int, path: str) -> None:
        if done % 100 == 0:
            rate = done / (time.monotonic() - started)
            sys.stderr.write(f"{done} of {len(paths)} files, {rate:.1f} a second: {path}\n")

    fill(raw, paths, cache, choice.seconds, report)
    if choice.twins:
        twins.fill(Cache(cache), cache, raw)
    if choice.features:
        feature_cache.fill(Cache(cache), cache, choice.features)
    if choice.tunes:
        _write_tunes(cache, manifest, choice)
    return len(Cache(cache).pieces)


def _write_tunes(cache: Path, manifest: Path, choice: Choice) -> None:
    vocabulary, read = Vocabulary.load(), Cache(cache)
    known = {**(read_manifest(manifest) if manifest.exists() else {}), **catalogue()}
    tunes.fill(read, cache, items(read, known, vocabulary), vocabulary, choice.tunes, max(1, choice.features))


def _write_styles(raw: Path, manifest: Path, each: int) -> None:
    """Generated music beside the rest, and in its manifest."""
    folder = raw / STYLES_FOLDER
    if not (folder / "manifest.tsv").exists():
        write_styles(folder, list(STYLES), each, seed=1)
    rows = read_manifest(manifest) if manifest.exists() else {}
    for name, row in read_manifest(folder / "manifest.tsv").items():
        path = f"{STYLES_FOLDER}/{name}"
        rows[path] = row | {"path": path}
    columns = list(dict.fromkeys(column for row in rows.values() for column in row))
    part = manifest.with_suffix(".part")
    with part.open("w", encoding="utf-8", newline="") as file:
        table = csv.DictWriter(file, columns, delimiter="\t", restval="", lineterminator="\n")
        table.writeheader()
        table.writerows(rows.values())
    part.replace(manifest)


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
