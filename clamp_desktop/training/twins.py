"""Each piece in other clothes: notation as MIDI, MIDI as notation, MIDI of another program.

What a file format or an encoder looks like says which collection a piece is from. A model that meets every
collection in several formats has to listen instead.
"""

from __future__ import annotations

import json
import random
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from clamp_desktop.training import abc_writer, mtf_score
from clamp_desktop.training.corpus import Cache, CachedPiece, Texts, pack

_TUNE_PROGRAMS = (0, 6, 21, 22, 24, 40, 46, 71, 72, 73, 75, 105, 109, 110)


def fill(cache: Cache, folder: Path, raw: Path, seed: int = 1) -> None:
    """Make the twins of every piece and keep them beside the cache; goes on where it stopped.

    Args:
        raw: the files, for those whose notes must be read again.
    """
    known = {(record["path"], record["number"]) for record in _records(folder)}
    kept = Texts(folder / "twins.z")
    with (folder / "twins.jsonl").open("a") as records:
        # Scores in MusicXML take longest and come last.
        for done, piece in enumerate(sorted(cache.pieces, key=lambda one: one.path.endswith("xl"))):
            if (piece.path, piece.number) in known:
                continue
            rng = random.Random(f"{seed}:{piece.path}:{piece.number}")
            packed = [pack(text) for text in texts(piece, cache.text_of(piece), raw, rng)]
            spans = [[kept.write(one), len(one)] for one in packed]
            records.write(json.dumps({"path": piece.path, "number": piece.number, "spans": spans}) + "\n")
            if done % 200 == 0:
                records.flush()
                sys.stderr.write(f"{done} of {len(cache.pieces)}\n")


def texts(piece: CachedPiece, text: str, raw: Path, rng: random.Random) -> list[str]:
    """Model texts of the twins: of MIDI its notation and a variant, of notation two variants of its MIDI."""
    try:
        if piece.kind == "mtf":
            notation = abc_writer.write(mtf_score.read(text), rng)
            return [one for one in (notation, mtf_score.vary(text, rng)) if one]
        if piece.number:  # a book would be read again for each of its tunes
            return []
        played = _as_mtf(raw / piece.path, not piece.facts["instruments"], rng)
        return [mtf_score.vary(played, rng), mtf_score.vary(played, rng)]
    except Exception as error:  # a twin less, no harm
        sys.stderr.write(f"{piece.path}: {type(error).__name__}: {error}\n")
        return []


def _as_mtf(path: Path, any_instrument: bool, rng: random.Random) -> str:
    """MIDI text of a file's first piece; a tune for no instrument in particular gets one by chance."""
    from clamp_desktop.music.conversion import convert

    text = convert(path, "mtf").contents[0].decode("utf-8")
    if any_instrument:
        text = text.replace("program_change 0 0 0", f"program_change 0 0 {rng.choice(_TUNE_PROGRAMS)}")
    return text


class Twins:
    """The twins of a cache's pieces.

    Args:
        folder: where ``fill`` wrote; without it, or with nothing there, no piece has twins.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._spans: dict[tuple[str, int], Sequence[Sequence[int]]] = {
            (record["path"], record["number"]): record["spans"]
            for record in (_records(folder) if folder else [])
        }
        self._texts = Texts((folder or Path()) / "twins.z")

    def of(self, piece: CachedPiece) -> list[str]:
        """The model text of each twin."""
        spans = self._spans.get((piece.path, piece.number), ())
        return [self._texts.read(start, size) for start, size in spans]


def _records(folder: Path) -> list[dict[str, Any]]:
    path = folder / "twins.jsonl"
    if not path.exists():
        return []
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.endswith("}")]
