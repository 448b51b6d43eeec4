"""A piece as it might also be: another format, key, tempo, player; and parts of what is too long."""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from typing import TypeVar

import numpy as np
import torch
from torch import Tensor

from clamp_desktop.model.patches import PATCH_SIZE, Patches, patchify
from clamp_desktop.training import mtf_score
from clamp_desktop.training.clamp2.config import Augmentation
from clamp_desktop.training.clamp2.transposing import Interval, transpose

_UNIT_LENGTH = "L:1/8\n"
_NAMES = re.compile(r"(?m)^(V:.*?) s?nm=.*$")
_PROGRAMS = re.compile(r"(?m)^(program_change \d+ \d+) \d+")
_SET_TEMPO = re.compile(r"(?m)^set_tempo (\d+)")
_ABC_TEMPO = re.compile(r"(?m)((?:^|\[)Q:[^\]\n]*=\s*)(\d+(?:\.\d+)?)")
_SLOWEST = 16_777_215  # µs a quarter, as much as MIDI holds

Items = TypeVar("Items", Patches, list[int])


def augmented(
    text: str, augmentation: Augmentation, rng: random.Random, *, may_move: bool, no_instruments: float
) -> tuple[str, Interval | None]:
    """A model text, changed as often and as far as the configuration says.

    Args:
        may_move: whether it may be transposed.
        no_instruments: how likely it loses what says which instruments play.

    Returns:
        The text, and how far it was transposed if it was.
    """
    # Every chance is drawn, taken or not, so that a change here does not change what follows.
    plays, moves, fades, hides = (rng.random() for _ in range(4))
    semitones = rng.choice(
        [n for n in range(-augmentation.semitones, augmentation.semitones + 1) if n] or [0]
    )
    is_midi = text.startswith("ticks_per_beat")
    interval = None
    if is_midi and plays < augmentation.performed:
        text = _performed(text, rng)
    if may_move and semitones and moves < augmentation.transposed and (moved := transpose(text, semitones)):
        text, interval = moved
    if augmentation.tempo:
        text = at_tempo(text, 1 + augmentation.tempo * (2 * fades - 1))
    if hides < no_instruments:
        text = without_instruments(text)
    return text, interval


def at_tempo(text: str, factor: float) -> str:
    """Every stated tempo times a factor; what states none stays."""
    if text.startswith("ticks_per_beat"):
        return _SET_TEMPO.sub(
            lambda match: f"set_tempo {min(_SLOWEST, max(1, round(int(match[1]) / factor)))}", text
        )
    return _ABC_TEMPO.sub(lambda match: f"{match[1]}{max(1, round(float(match[2]) * factor))}", text)


def without_instruments(text: str) -> str:
    """Without the names of the voices; every program of MIDI is the first."""
    if text.startswith("ticks_per_beat"):
        return _PROGRAMS.sub(r"\1 0", text)
    return _NAMES.sub(r"\1", text)


def without_unit_length(text: str) -> str:
    """Without ``L:1/8``, which nearly all notation has."""
    return text if text.startswith("ticks_per_beat") else text.replace(_UNIT_LENGTH, "")


def crop(items: Items, most: int, rng: random.Random) -> Items:
    """The head, the tail or a part from the middle of what is too long, each as likely."""
    if len(items) <= most:
        return items
    where = rng.choice(("head", "tail", "middle"))
    last = len(items) - most
    start = 0 if where == "head" else last if where == "tail" else rng.randint(1, last)
    return items[start : start + most]


def cropped_patches(text: str, most: int, rng: random.Random) -> Patches:
    """uint8 [patches, 64] of a model text, ``most`` of them at most."""
    return crop(patchify(text), most, rng)


def pad_patches(parts: Sequence[Patches]) -> tuple[Tensor, Tensor]:
    """uint8 [batch, length, 64], and a mask [batch, length] that is False at padding."""
    length = max(map(len, parts))
    patches = np.zeros((len(parts), length, PATCH_SIZE), np.uint8)
    real = np.zeros((len(parts), length), bool)
    for i, part in enumerate(parts):
        patches[i, : len(part)] = part
        real[i, : len(part)] = True
    return torch.from_numpy(patches), torch.from_numpy(real)


def pad_tokens(rows: Sequence[Sequence[int]], padding: int) -> tuple[Tensor, Tensor]:
    """int64 [batch, length], and a mask that is False at padding."""
    length = max(map(len, rows))
    tokens = torch.full((len(rows), length), padding)
    real = torch.zeros(len(rows), length, dtype=torch.bool)
    for i, row in enumerate(rows):
        tokens[i, : len(row)] = torch.tensor(row)
        real[i, : len(row)] = True
    return tokens, real


def _performed(text: str, rng: random.Random) -> str:
    try:
        return mtf_score.vary(text, rng)
    except (ValueError, IndexError):  # a message that only this piece has
        return text
