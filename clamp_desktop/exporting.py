"""A piece as files for others: pages, pictures, MIDI, sound, MusicXML. Never over a file that is there."""

from __future__ import annotations

import os
import re
import tempfile
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from clamp_desktop.engraving.layout import Layout
from clamp_desktop.engraving.transposing import AS_WRITTEN, Transposition
from clamp_desktop.music.piece import Format
from clamp_desktop.workers.errors import WorkerError
from clamp_desktop.workers.messages import ConvertFile, PaintPages

if TYPE_CHECKING:
    from clamp_desktop.scores import Score
    from clamp_desktop.workers.crew import Crew

KINDS: Final = {
    "pdf": ".pdf",
    "png": ".png",
    "svg": ".svg",
    "midi": ".mid",
    "wav": ".wav",
    "musicxml": ".musicxml",
}
PAGED: Final = frozenset({"png", "svg"})  # one file a page

_UNFIT = re.compile(r"[\x00-\x1f\x7f-\x9f<>:\"/\\|?*\u202a-\u202e\u2066-\u2069]+")
_RESERVED = frozenset(
    {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))}
)
_LONGEST = 100  # characters of a name without its suffix
_PAINTING = 2.0  # seconds for a page
_STEP = 0.2  # seconds between two looks whether one is still wanted


class ExportError(Exception):
    """Nothing could be written; ``str()`` is for the user."""


class CancelledError(Exception):
    """Nobody wants it any more; what was written is gone again."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be written.

    Attributes:
        score: the piece.
        format: of its file.
        kind: one of ``KINDS``.
        target: the file; for several pages their numbers are put before the suffix.
        title: for those who open the file.
        transposition: in which key; MusicXML is always as written.
        soundfont: for sound; ``None``: the best there is.
    """

    score: Score
    format: Format
    kind: str
    target: Path
    title: str = ""
    transposition: Transposition = AS_WRITTEN
    soundfont: Path | None = None


def kinds_for(format_: Format, drawable: bool) -> tuple[str, ...]:
    """What a piece of a format can be written as; ``drawable``: it can be engraved."""
    if not drawable:
        return ("midi", "wav", "musicxml") if format_ == Format.MIDI else ("musicxml", "midi", "wav")
    return tuple(KINDS)


def file_name(title: str, fallback: str = "score") -> str:
    """A title as the name of a file on any system, without suffix."""
    name = _UNFIT.sub(" ", title).strip(" .")
    name = " ".join(name.split())[:_LONGEST].rstrip(" .")
    return name if name and name.casefold() not in _RESERVED else fallback


def unused(path: Path) -> Path:
    """The path, or the first with a number behind its name where nothing is yet."""
    number, found = 2, path
    while os.path.lexists(found):
        found = path.with_name(f"{path.stem}-{number}{path.suffix}")
        number += 1
    return found


def export(
    wanted: Wanted, crew: Crew, cancelled: Callable[[], bool] | None = None
) -> Iterator[tuple[int, int] | list[Path]]:
    """Write a piece: yields (pages done, pages in all) while it goes on, and at last the list of files.

    Files appear only when they are complete. A single file that is there already is replaced: whoever asks
    has asked the user. Files of pages never are; they get other numbers.

    Args:
        cancelled: a callable that tells whether nobody wants it any more.

    Raises:
        ExportError: it could not be made or written, or would be written over the piece itself.
        CancelledError: ``cancelled`` said so.
    """
    stop = cancelled or (lambda: False)
    if _same_file(wanted.target, wanted.score.path):
        raise ExportError(f"“{wanted.target.name}” is the piece itself, which is never written over.")
    try:
        if wanted.kind == "wav":
            from clamp_desktop.recording import record

            yield 0, 1
            yield [record(wanted, crew, wanted.soundfont, lambda future: _awaited(future, stop))]
            return
        if wanted.kind in ("midi", "musicxml"):
            yield 0, 1
            content = (_midi if wanted.kind == "midi" else _musicxml)(wanted, crew, stop)
            yield [_write(wanted.target, content)]
            return
        pages: list[str] = []
        for page in _pages(wanted, stop):
            pages.append(page[0])
            yield len(pages), page[1]
        if wanted.kind == "svg":
            names = page_names(wanted.target, len(pages))
            yield [_write(name, page.encode()) for name, page in zip(names, pages, strict=True)]
        else:
            yield _painted(wanted, pages, crew, stop)
    except WorkerError as error:
        raise ExportError(str(error)) from error
    except OSError as error:
        raise ExportError(f"“{wanted.target}” cannot be written: {error.strerror or error}.") from error


def page_names(target: Path, pages: int) -> list[Path]:
    """A file for each page, none of which is there yet; one page keeps the name as it is."""
    if pages == 1:
        return [target]
    digits = len(str(pages))
    numbered = [
        target.with_name(f"{target.stem}-{page:0{digits}}{target.suffix}") for page in range(1, pages + 1)
    ]
    return [unused(name) for name in numbered]


def _pages(wanted: Wanted, stop: Callable[[], bool]) -> Iterator[tuple[str, int]]:
    number, pages = 1, 1
    while number <= pages:
        future = wanted.score.page(number, Layout(), wanted.transposition, plain=wanted.kind == "svg")
        page = _awaited(future, stop)
        pages = page.pages
        yield page.svg, pages
        number += 1


def _painted(wanted: Wanted, pages: Sequence[str], crew: Crew, stop: Callable[[], bool]) -> list[Path]:
    """Have a child paint the pages into files beside their places, then move them there."""
    names = page_names(wanted.target, len(pages)) if wanted.kind in PAGED else [wanted.target]
    with tempfile.TemporaryDirectory(prefix=".clamp-", dir=wanted.target.parent) as scratch:
        parts = [Path(scratch, f"{number}{name.suffix}") for number, name in enumerate(names)]
        request = PaintPages(tuple(pages), tuple(parts), wanted.kind, wanted.title)
        _awaited(crew.painter.submit(request, 30 + _PAINTING * len(pages)), stop)
        for part, name in zip(parts, names, strict=True):
            part.replace(name)
    return names


def _midi(wanted: Wanted, crew: Crew, stop: Callable[[], bool]) -> bytes:
    if wanted.format == Format.MIDI and wanted.score.text is None:
        return _converted(wanted, "midi", crew, stop)
    try:
        midi: bytes = _awaited(wanted.score.midi(wanted.transposition), stop)
    except WorkerError:
        if wanted.transposition.heard:
            raise
        return _converted(wanted, "midi", crew, stop)  # what cannot be drawn may still be played
    return midi


def _musicxml(wanted: Wanted, crew: Crew, stop: Callable[[], bool]) -> bytes:
    return _converted(wanted, "musicxml", crew, stop)


def _converted(wanted: Wanted, to: str, crew: Crew, stop: Callable[[], bool]) -> bytes:
    if wanted.score.text is None:
        conversion = _awaited(crew.readers.submit(ConvertFile(wanted.score.path.absolute(), to)), stop)
    else:
        suffix = ".abc" if wanted.format == Format.ABC else ".musicxml"
        with tempfile.TemporaryDirectory() as scratch:
            part = Path(scratch, f"{wanted.score.path.stem}{suffix}")
            part.write_text(wanted.score.text, encoding="utf-8")
            conversion = _awaited(crew.readers.submit(ConvertFile(part, to)), stop)
    content: bytes = conversion.contents[min(conversion.contents)]
    return content


def _awaited(future: Future[Any], stop: Callable[[], bool]) -> Any:
    while True:
        if stop():
            future.cancel()
            raise CancelledError
        try:
            return future.result(_STEP)
        except TimeoutError:
            if future.done():
                raise


def _write(target: Path, content: bytes) -> Path:
    handle, name = tempfile.mkstemp(prefix=".clamp-", dir=target.parent)
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        part.chmod(0o666 & ~_umask())
        part.replace(target)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    return target


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _same_file(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False
