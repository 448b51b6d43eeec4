"""Pieces as the library tells of them, for tests that need no library."""

from __future__ import annotations

from pathlib import Path

from clamp_desktop.library.catalogue.pieces import PieceRow
from clamp_desktop.music.piece import Facts, Format, Key, Source


def make_row(piece_id: int, **facts: object) -> PieceRow:
    """A piece as the library tells of it."""
    known: dict[str, object] = {
        "title": f"Piece {piece_id}",
        "composer": "Clara Wieck",
        "key": Key("Bb", "minor"),
        "metres": ("3/4",),
        "tempo_bpm": 60.4,
        "instruments": ("violin", "piano"),
        "parts": 2,
        "measures": 48,
        "duration": 272.0,
        "note_count": 1234,
        "lowest": 40,
        "highest": 84,
        "sources": {"key": Source.ESTIMATED, "title": Source.STATED},
    }
    return PieceRow(
        id=piece_id,
        path=Path(f"/music/piece {piece_id}.mxl"),
        folder_id=1,
        number=0,
        format=Format.MUSICXML,
        facts=Facts(**(known | facts)),  # type: ignore[arg-type]
        tags=(),
        state="present",
        remarks=(),
        added=0.0,
    )
