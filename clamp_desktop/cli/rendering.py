"""What ``clamp-desktop render`` does: a piece into files."""

from __future__ import annotations

import argparse
import dataclasses
from collections.abc import Iterator
from concurrent.futures import Future
from pathlib import Path

from clamp_desktop import paths
from clamp_desktop.cli.files import make_folder, piece_or_path
from clamp_desktop.cli.output import complain, say
from clamp_desktop.exporting import KINDS, ExportError, Wanted, export, file_name, unused
from clamp_desktop.librarian import Librarian, hire
from clamp_desktop.library.errors import LibraryError
from clamp_desktop.music.piece import Format, Reading
from clamp_desktop.scores import Score
from clamp_desktop.workers.crew import Crew
from clamp_desktop.workers.errors import WorkerError
from clamp_desktop.workers.messages import ReadFile, WriteMidi
from clamp_desktop.writings import TIME_LIMIT

_PAGES = frozenset({"pdf", "png", "svg"})


@dataclasses.dataclass(frozen=True, slots=True)
class Named:
    """A piece that was asked for."""

    score: Score
    format: Format
    title: str


def render(options: argparse.Namespace) -> int:
    """Write the piece in every form that was asked for, and name the files. 1 where one could not be made."""
    if wrong := make_folder(options.out):
        complain(wrong)
        return 1
    failed = False
    with hire(options.settings) as crew:
        try:
            pieces = list(_named(options, crew))
        except (LibraryError, WorkerError) as error:
            complain(f"{options.piece}: {error}")
            return 1
        for named in pieces:
            for kind in dict.fromkeys(options.kinds):
                failed |= not _write(named, kind, options, crew)
    return 1 if failed else 0


def _named(options: argparse.Namespace, crew: Crew) -> Iterator[Named]:
    target = piece_or_path(options.piece)
    if isinstance(target, int):
        with Librarian(options.library, crew=crew) as librarian:
            score, row = librarian.score(target), librarian.rows([target])[0]
            yield Named(score, row.format, row.facts.title or row.path.stem)
        return
    if not target.is_file():
        raise LibraryError("there is no such file.")
    reading: Future[Reading] = crew.readers.submit(ReadFile(target.absolute()))
    read = reading.result()
    if not read.pieces:
        raise LibraryError(read.problems[0].reason)
    for piece in read.pieces:
        score = Score(crew.engraver, target.absolute(), piece.score)
        yield Named(score, piece.format, piece.facts.title or target.stem)


def _write(named: Named, kind: str, options: argparse.Namespace, crew: Crew) -> bool:
    target = unused(options.out / f"{file_name(named.title)}{KINDS[kind]}")
    soundfont = Path(options.settings.soundfont) if options.settings.soundfont else None
    try:
        score = _written(named, crew) if kind in _PAGES and named.format == Format.MIDI else named.score
        wanted = Wanted(score, named.format, kind, target, named.title, options.transpose, soundfont)
        for step in export(wanted, crew):
            for path in step if isinstance(step, list) else ():
                say(str(path))
    except (ExportError, WorkerError) as error:
        complain(f"{named.title}, {kind.upper()}: {error}")
        return False
    return True


def _written(named: Named, crew: Crew) -> Score:
    """A MIDI file as notation. Raises ``WorkerError`` where it makes no sense as such."""
    written = crew.performer.submit(WriteMidi(named.score.path, named.title, paths.notation()), TIME_LIMIT)
    return Score(crew.engraver, named.score.path, written.result())
