"""Music as text → M3 patches, the units that the music encoder of CLaMP 2 reads (see ``model``)."""

from __future__ import annotations

import re
from collections.abc import Iterator

import numpy as np
import numpy.typing as npt
from unidecode import unidecode

PATCH_SIZE = 64
"""Codes in a patch: a start mark, up to 62 characters, an end mark, padding."""

ALPHABET = 128
"""Codes are ASCII."""

Patches = npt.NDArray[np.uint8]

_MTF_WORD = "ticks_per_beat"
_START, _END, _PAD = "\x01", "\x02", "\x00"
_ROOM = PATCH_SIZE - 2
_BARLINE = re.compile(r"(\|:|::|:\||\[\||\|\||\|\]|\|)")
_LINE = re.compile(r"[^\n]*\n|[^\n]+")
_SURROGATE = re.compile("[\ud800-\udfff]")
_FIELD = re.compile(r"[A-Za-z]:|%%")
_BEGIN_PATCH = _START * PATCH_SIZE
_END_PATCH = _START + _END * (PATCH_SIZE - 1)


def patchify(text: str) -> Patches:
    """Cut a piece into patches.

    Args:
        text: MTF if its first word is ``ticks_per_beat``, else interleaved ABC; letters beyond ASCII are
            transliterated.

    Returns:
        uint8 [patches, 64], the begin and the end patch included; text without music gives these two alone.
    """
    # Lone surrogates mean nothing and have no transliteration.
    lines = _LINE.findall(unidecode(_SURROGATE.sub("", text)))
    is_mtf = bool(lines) and lines[0].split(" ", 1)[0] == _MTF_WORD
    bodies = _mtf(lines) if is_mtf else _abc(lines)
    rows = [_BEGIN_PATCH]
    rows += [f"{_START}{body}{_END}"[:PATCH_SIZE].ljust(PATCH_SIZE, _PAD) for body in bodies]
    rows.append(_END_PATCH)
    return np.frombuffer("".join(rows).encode("ascii"), dtype=np.uint8).reshape(-1, PATCH_SIZE)


def _mtf(lines: list[str]) -> Iterator[str]:
    """Consecutive messages of one type share a patch while they fit; tabs stand between their arguments."""
    patch = ""
    for line in lines:
        kind, _, arguments = line.partition(" ")
        if patch.startswith(kind) and len(patch) + len(arguments) <= _ROOM:
            patch = f"{patch[:-1]}\t{arguments}"
        else:
            if patch:
                yield patch
            patch = line
    yield patch


def _abc(lines: list[str]) -> Iterator[str]:
    """A header line is one patch; a line of music is one patch for each bar."""
    for line in lines:
        if _FIELD.match(line):
            yield line
            continue
        pieces = [piece for piece in _BARLINE.split(line) if piece]
        if len(pieces) > 1 and _BARLINE.fullmatch(pieces[0]):
            pieces[:2] = [pieces[0] + pieces[1]]
        bars = [pieces[i] + pieces[i + 1] for i in range(0, len(pieces) - 1, 2)]
        if bars:
            bars[-1] += "\n"
            yield from bars
