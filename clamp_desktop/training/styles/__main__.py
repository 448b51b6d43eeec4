"""``python -m clamp_desktop.training.styles FOLDER``: a library of generated pieces with its catalogue.

FOLDER receives ``<style>/<style>-0001.mid`` … and ``manifest.tsv``, with the columns of the training
catalogues and the concepts of each piece.
"""

from __future__ import annotations

import argparse
import csv
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from clamp_desktop.training.styles import STYLES, Made, generate

COLUMNS: Final = (
    "path", "collection", "format", "title", "composer", "composer_dates", "period", "genre", "form", "key",
    "meter", "tempo_text", "bpm", "instruments", "region", "culture", "language", "lyrics", "mood", "extra",
    "size_note", "licence", "grade", "source", "concepts",
)  # fmt: skip


def main(arguments: Sequence[str] | None = None) -> int:
    """The command; returns its exit code."""
    parser = argparse.ArgumentParser(prog="python -m clamp_desktop.training.styles", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--each", type=int, default=80, help="pieces of every style")
    parser.add_argument("--seed", type=int, default=1, help="of the whole library")
    parser.add_argument("--styles", default="", help="names between commas; all by default")
    options = parser.parse_args(arguments)
    names = options.styles.split(",") if options.styles else list(STYLES)
    if unknown := sorted(set(names) - set(STYLES)):
        parser.error(f"no such style: {', '.join(unknown)}")
    write(options.folder, names, options.each, options.seed)
    return 0


def write(folder: Path, names: Sequence[str], each: int, seed: int) -> None:
    """Pieces and their manifest."""
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "manifest.tsv").open("w", encoding="utf-8", newline="") as file:
        rows = csv.DictWriter(file, COLUMNS, delimiter="\t", restval="", lineterminator="\n")
        rows.writeheader()
        for name in names:
            (folder / name).mkdir(exist_ok=True)
            for number in range(1, each + 1):
                made = generate(name, seed * 1_000_000 + number)
                path = f"{name}/{name}-{number:04d}.mid"
                (folder / path).write_bytes(made.midi)
                rows.writerow({"path": path, **_row(made)})


def _row(made: Made) -> dict[str, str]:
    return {
        "collection": "styles",
        "format": "MIDI",
        "title": made.title,
        "key": made.key,
        "meter": made.metre,
        "bpm": f"{made.bpm:g}",
        "instruments": "; ".join(one.replace("_", " ") for one in made.instruments),
        "licence": "made by this program's generators; public domain (CC0)",
        "grade": "A",
        "source": "clamp_desktop.training.styles",
        "concepts": " ".join(sorted(made.concepts)),
    }


if __name__ == "__main__":
    sys.exit(main())
