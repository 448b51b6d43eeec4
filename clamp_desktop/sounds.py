"""How a piece sounds: as the engraver plays a score, repeats and all, or else plainly, as its notes stand."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from clamp_desktop.engraving.transposing import AS_WRITTEN, Transposition
from clamp_desktop.library.errors import LibraryError
from clamp_desktop.music.piece import Format
from clamp_desktop.workers.errors import WorkerError
from clamp_desktop.workers.messages import Performance, PerformMidi, PerformPiece

if TYPE_CHECKING:
    from clamp_desktop.librarian import Librarian

log = logging.getLogger(__name__)


def performance(
    librarian: Librarian, piece_id: int, transposition: Transposition = AS_WRITTEN
) -> Performance:
    """What is heard of a piece; waits until it is known.

    A score that the engraver cannot play sounds plainly instead: once through and as written.

    Raises:
        LibraryError: there is no such piece.
        WorkerError: it cannot be played.
    """
    rows = librarian.rows([piece_id])
    if not rows:
        raise LibraryError(f"There is no piece {piece_id} in this library.")
    score, performer = librarian.score(piece_id), librarian.crew.performer
    if rows[0].format != Format.MIDI:
        try:
            return performer.submit(PerformMidi(score.midi(transposition).result())).result()
        except WorkerError as error:
            log.info("%s is played plainly: %s", rows[0].path, error)
    return performer.submit(PerformPiece(score.path, score.text)).result()
