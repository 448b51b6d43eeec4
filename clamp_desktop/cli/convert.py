"""``clamp-desktop convert``: notations and model texts into one another."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from pathlib import Path

from clamp_desktop.cli.files import OutputNames, inputs, make_folder, write_output
from clamp_desktop.cli.output import complain, count_up
from clamp_desktop.music.piece import ALL_SUFFIXES, TARGETS, Conversion
from clamp_desktop.workers.errors import WorkerError
from clamp_desktop.workers.messages import ConvertFile
from clamp_desktop.workers.pool import ReaderPool


def run_convert(paths: Sequence[Path], to: str, out: Path, *, overwrite: bool = False) -> int:
    """Convert every file into ``out``; list what failed with its reason. 0 if nothing failed, else 1.

    What is in ``out`` already stays, which counts as a failure, unless ``overwrite``.
    """
    files = inputs(paths, ALL_SUFFIXES | {".mtf"})
    if not files:
        complain("there is nothing to convert in what was named.")
        return 1
    if wrong := make_folder(out):
        complain(wrong)
        return 1
    names, failed = OutputNames(files, out, TARGETS[to]), 0
    with ReaderPool() as readers:
        asked: list[tuple[Path, Future[Conversion]]] = [
            (file, readers.submit(ConvertFile(file.absolute(), to))) for file in files
        ]
        for file, answer in count_up(asked, "Converting"):
            try:
                converted = answer.result()
            except WorkerError as error:
                complain(f"{file}: {error}")
                failed += 1
                continue
            targets = names.claim(file, converted.count)
            unwritten = False
            for number, content in converted.contents.items():
                target = out / f"{targets[number]}{TARGETS[to]}"
                if wrong := write_output(target, content, overwrite=overwrite):
                    complain(f"{file}: {wrong}")
                    unwritten = True
            for problem in converted.problems:
                complain(f"{file}, {problem.place}: {problem.reason}")
            failed += bool(converted.problems) or unwritten
    if failed:
        complain(f"{failed} of {len(files)} files could not be converted, or not in full.")
    return 1 if failed else 0
