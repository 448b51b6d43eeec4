"""How a piece sounds: as the engraver plays a score, repeats and all, or else plainly, as its notes stand."""

from __future__ import annotations

import logging
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any

from clamp_desktop.engraving.transposing import AS_WRITTEN, Transposition
from clamp_desktop.library.errors import LibraryError
from clamp_desktop.music.piece import Format
from clamp_desktop.workers.messages import Performance, PerformMidi, PerformPiece

if TYPE_CHECKING:
    from clamp_desktop.librarian import Librarian
    from clamp_desktop.scores import Score
    from clamp_desktop.workers.messages import Request
    from clamp_desktop.workers.process import Worker

log = logging.getLogger(__name__)


def performance(
    librarian: Librarian, piece_id: int, transposition: Transposition = AS_WRITTEN
) -> Future[Performance]:
    """What is heard of a piece; cancelling it takes back what was not begun.

    A score that the engraver cannot play sounds plainly instead: once through and as written. The future
    raises ``WorkerError`` where the piece cannot be played at all.

    Raises:
        LibraryError: there is no such piece.
    """
    rows = librarian.rows([piece_id])
    if not rows:
        raise LibraryError(f"There is no piece {piece_id} in this library.")
    return heard(librarian.score(piece_id), rows[0].format, librarian.crew.performer, transposition)


def heard(
    score: Score, format_: Format, performer: Worker, transposition: Transposition = AS_WRITTEN
) -> Future[Performance]:
    """The same of a score, in the library or not; ``performer`` reads what the engraver plays."""
    found: Future[Performance] = Future()
    plainly = PerformPiece(score.path, score.text)
    if format_ == Format.MIDI:
        _hand_on(performer, plainly, found)
        return found

    def played(midi: Future[bytes]) -> None:
        if midi.cancelled():
            found.cancel()
        elif error := midi.exception():
            log.info("%s is played plainly: %s", score.path, error)
            _hand_on(performer, plainly, found)
        else:
            _hand_on(performer, PerformMidi(midi.result()), found)

    midi = score.midi(transposition)
    found.add_done_callback(lambda done: done.cancelled() and midi.cancel())
    midi.add_done_callback(played)
    return found


def _hand_on(worker: Worker, request: Request[Performance], to: Future[Performance]) -> None:
    """Have a request answered into a future."""

    def answered(future: Future[Any]) -> None:
        if future.cancelled():
            to.cancel()
        elif to.set_running_or_notify_cancel():
            if error := future.exception():
                to.set_exception(error)
            else:
                to.set_result(future.result())

    try:
        worker.submit(request).add_done_callback(answered)
    except RuntimeError:  # the program is closing
        to.cancel()
