"""``clamp-desktop render``: a piece as pages, pictures, MIDI, sound."""

from __future__ import annotations

import argparse
from pathlib import Path

from clamp_desktop.cli.output import complain
from clamp_desktop.engraving.transposing import AS_WRITTEN, Transposition, parse

_KINDS = ("pdf", "png", "svg", "midi", "wav")


def grammar(command: argparse.ArgumentParser) -> None:
    """Options of ``render``."""
    command.add_argument("piece", metavar="PIECE", help="a piece's id, or a file, in the library or not")
    for kind in _KINDS:
        what = f"write {kind.upper()}"
        command.add_argument(f"--{kind}", dest="kinds", action="append_const", const=kind, help=what)
    command.add_argument("--out", required=True, type=Path, metavar="DIR")
    command.add_argument(
        "--transpose",
        type=_transposition,
        default=AS_WRITTEN,
        metavar="N",
        help="semitones (-3, 2), a key (Eb, F#m), or an instrument (clarinet-bb, horn-f, alto-saxophone …)",
    )


def render(options: argparse.Namespace) -> int:
    """Write the piece in every form asked for. 1 where one could not be made, 2 where none was named."""
    if not options.kinds:
        complain(f"say what to write: {', '.join(f'--{kind}' for kind in _KINDS)}.")
        return 2
    from clamp_desktop.cli import rendering

    return rendering.render(options)


def _transposition(text: str) -> Transposition:
    try:
        return parse(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error
