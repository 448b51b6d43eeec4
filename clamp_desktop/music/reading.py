"""The one door: a file on disk → its pieces. The content decides how it is read, not the suffix."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from clamp_desktop.music import foreign, guards
from clamp_desktop.music.piece import Format, Piece, Problem, Reading, UnreadableError

UNEXPECTED = "The program stumbled over this file. It is not your fault; the details are kept with it."
TOO_BIG_FOR_MEMORY = "This score needs more memory than the program may use."


def read_pieces(path: Path) -> Reading:
    """All pieces of a file. Whatever is wrong with it becomes a ``Problem``; nothing is raised."""
    try:
        format_ = guards.sniff(path)
        if format_ is None:
            raise guards.not_music(guards.read_bytes(path))
        return _reader(format_)(path)
    except UnreadableError as error:
        return _failed(str(error), error.detail)
    except MemoryError as error:
        return _failed(TOO_BIG_FOR_MEMORY, repr(error))
    except Exception as error:  # a bug of ours or of a library: the file is set aside, the program goes on
        return _failed(UNEXPECTED, f"{type(error).__name__}: {error}")


def read_piece(path: Path) -> Piece:
    """The first piece of a file.

    Raises:
        UnreadableError: there is none; the message is the first problem's reason.
    """
    reading = read_pieces(path)
    if reading.pieces:
        return reading.pieces[0]
    problem = reading.problems[0] if reading.problems else Problem(foreign.NOT_MUSIC)
    raise UnreadableError(problem.reason, problem.detail)


def _failed(reason: str, detail: str) -> Reading:
    return Reading(problems=(Problem(reason, detail[:500]),))


def _reader(format_: Format) -> Callable[[Path], Reading]:
    """The reader of a format, imported only when a file asks for it."""
    if format_ is Format.MUSICXML:
        from clamp_desktop.music.musicxml import reader as musicxml

        return musicxml.read
    if format_ is Format.ABC:
        from clamp_desktop.music.abc import reader as abc

        return abc.read
    if format_ is Format.MIDI:
        from clamp_desktop.music.midi import reader as midi

        return midi.read
    if format_ is Format.KERN:
        from clamp_desktop.music.humdrum import reader as kern

        return kern.read
    from clamp_desktop.music.mei import reader as mei

    return mei.read
