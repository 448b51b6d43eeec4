"""An ABC file → its tunes, each a piece whose text is interleaved ABC."""

from __future__ import annotations

import re
from pathlib import Path

from clamp_desktop.music import guards
from clamp_desktop.music.abc import book as abc_book
from clamp_desktop.music.abc import facts as abc_facts
from clamp_desktop.music.abc import mend as abc_mend
from clamp_desktop.music.abc import tune as abc_tune
from clamp_desktop.music.interleave import InterleaveError, interleave
from clamp_desktop.music.piece import Format, Piece, Problem, Reading, UnreadableError

NO_TUNES = "There is no tune in this file."
_DROPPED_FIELD = re.compile(r"^(?:[XTCWwZ]:|%%MIDI)")
_HEADER_LINE = re.compile(r"^(?:[A-Za-z+]:(?![|:])|%)")
_VOICE_SPLIT = re.compile(r"\[V:\s*(\S+?)\s*\]")
_BARLINE = re.compile(r"[|\]:]+[\d,.\-:]*\s*$")


def read(path: Path) -> Reading:
    """The tunes of a file; a tune without notes, or that cannot be followed, is a problem of its own."""
    try:
        text = abc_book.decode(guards.read_bytes(path))
    except UnreadableError as error:
        return Reading(problems=(Problem(str(error), error.detail),))
    tunes = abc_book.tunes(text)
    pieces: list[Piece] = []
    problems: list[Problem] = []
    for number, tune in enumerate(tunes):
        try:
            pieces.append(_piece(tune, number, path.name, alone=len(tunes) == 1))
        except UnreadableError as error:
            place = None if len(tunes) == 1 else number
            problems.append(Problem(str(error), error.detail, place))
    if not pieces and not problems:
        problems.append(Problem(NO_TUNES))
    return Reading(tuple(pieces), tuple(problems))


def _piece(abc: str, number: int, name: str, alone: bool) -> Piece:
    tune = abc_tune.parse(abc)
    text = model_text(abc, tune)
    facts = abc_facts.facts(tune, name, number if not alone else None)
    return Piece(Format.ABC, number, text, "abc", facts, score=None if alone else abc)


def model_text(abc: str, tune: abc_tune.Tune | None = None) -> str:
    """Interleaved ABC of one tune: unchanged if it is interleaved already, else the reference's, else mended.

    Raises:
        UnreadableError: not a single note.
    """
    tune = tune or abc_tune.parse(abc)
    if not tune.sounds:
        raise UnreadableError(abc_mend.NO_NOTES)
    if is_interleaved(abc):
        lines = abc.splitlines(keepends=True)
        return "".join(line for line in lines if line.strip() and not _DROPPED_FIELD.match(line))
    try:
        return interleave(abc)
    except InterleaveError:
        return abc_mend.interleave_tune(tune)


def is_interleaved(abc: str) -> bool:
    """Whether every line of music holds one bar of each voice in turn, each under its ``[V:n]``."""
    voices: list[str] | None = None
    for line in abc.splitlines():
        if voices is None and not line.startswith("[V:") and ("|" not in line or line.startswith("%")):
            continue  # the header, stray lines in it included
        if not line.strip() or _HEADER_LINE.match(line):
            if line.startswith(("w:", "V:")):
                return False
            continue
        start, *pieces = _VOICE_SPLIT.split(line)
        if start.strip() or not pieces:
            return False
        if voices is None:
            voices = pieces[::2]
        if pieces[::2] != voices or not all(_one_bar(bar) for bar in pieces[1::2]):
            return False
    return voices is not None


def _one_bar(text: str) -> bool:
    """Whether a stretch of music ends with a barline and holds no other inside (one may open it)."""
    text = re.sub(r'"[^"]*"|![^!]*!', "", text).strip()
    inside = _BARLINE.sub("", text)
    if inside == text:
        return False
    inside = re.sub(r"^(?:\[[A-Za-z]:[^\]]*\]|\s)*[|:\[]*", "", inside)
    return "|" not in inside
