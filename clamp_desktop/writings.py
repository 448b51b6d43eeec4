"""A MIDI file as notation: written down by a reader, then a score like any other."""

from __future__ import annotations

from concurrent.futures import Future
from typing import TYPE_CHECKING

from clamp_desktop import paths
from clamp_desktop.library.errors import LibraryError
from clamp_desktop.scores import Score
from clamp_desktop.workers.messages import WriteMidi

if TYPE_CHECKING:
    from clamp_desktop.librarian import Librarian

TIME_LIMIT = 30.0  # seconds; nobody waits longer for a page


def writing(librarian: Librarian, piece_id: int) -> Future[str]:
    """The notation of a MIDI file of the library as MusicXML; for ``score_of``.

    Cancelling it takes back what was not begun. The future raises ``WorkerError`` where it makes no sense as
    notation, in words for the user.

    Raises:
        LibraryError: there is no such piece.
    """
    rows = librarian.rows([piece_id])
    if not rows:
        raise LibraryError(f"There is no piece {piece_id} in this library.")
    title = rows[0].facts.title or rows[0].path.stem
    request = WriteMidi(rows[0].path, title, paths.notation())
    return librarian.crew.performer.submit(request, timeout=TIME_LIMIT)


def score_of(librarian: Librarian, piece_id: int, musicxml: str) -> Score:
    """That notation as a score.

    Raises:
        LibraryError: there is no such piece.
    """
    score = librarian.score(piece_id)
    return Score(librarian.crew.engraver, score.path, musicxml, librarian.crew.copyist)
