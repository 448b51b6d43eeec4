"""Pieces and captions as rows of concepts, and which captions are true of which pieces, all at once."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from clamp_desktop.training.contrastive import TYPE_GROUPS
from clamp_desktop.vocabulary import Vocabulary, key_of

Rows = npt.NDArray[np.float32]

_FAVOURED = frozenset({"dance", "form", "mood", "tradition", "style"})
_CLASSES = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}


class Table:
    """Concepts by number.

    Attributes:
        ids: the concepts, in the order of the columns.
    """

    def __init__(self, vocabulary: Vocabulary) -> None:
        self.ids = vocabulary.concepts
        self.numbers = {concept: number for number, concept in enumerate(self.ids)}
        groups = [vocabulary.group(concept) for concept in self.ids]
        kinds = ["type" if group in TYPE_GROUPS else group for group in groups]
        names = sorted(set(kinds))
        self._group = np.array([names.index(kind) for kind in kinds])
        self._groups = len(names)
        self._weight = np.array([2.0 if group in _FAVOURED else 1.0 for group in groups])
        keys = {number: key for number, one in enumerate(self.ids) if (key := key_of(one))}
        self._keys = np.array(list(keys))
        self._key_class = {number: (_pitch_class(tonic), mode) for number, (tonic, mode) in keys.items()}
        self._spelled: dict[tuple[int, str], list[int]] = {}
        for number, key_class in self._key_class.items():
            self._spelled.setdefault(key_class, []).append(number)

    def rows(self, concepts: Sequence[frozenset[str]]) -> Rows:
        """Sets of concepts → float32 [sets, concepts] of zeros and ones."""
        found = np.zeros((len(concepts), len(self.ids)), np.float32)
        for row, several in enumerate(concepts):
            found[row, [self.numbers[one] for one in several]] = 1.0
        return found

    def moved(self, row: Rows, semitones: int, chance: np.random.Generator) -> None:
        """Let the keys of one piece's row follow a transposition, spelled in any way."""
        for number in self._keys[row[self._keys] > 0].tolist():
            tonic, mode = self._key_class[number]
            row[number] = 0.0
            row[chance.choice(self._spelled[(tonic + semitones) % 12, mode])] = 1.0

    def captions(self, pieces: Rows, chance: np.random.Generator) -> Rows:
        """For each piece one to six of its concepts, what it is likelier than what it is for."""
        said = np.zeros_like(pieces)
        for row, piece in enumerate(pieces):
            true = np.flatnonzero(piece)
            if len(true):
                most = chance.choice((2, 4, 6))
                count = min(len(true), int(chance.integers(1, most + 1)))
                weight = self._weight[true]
                said[row, chance.choice(true, count, replace=False, p=weight / weight.sum())] = 1.0
        return said

    def queries(self, pieces: Rows, count: int, chance: np.random.Generator) -> Rows:
        """Single concepts that are true of some of the pieces, each as likely as the others."""
        present = np.flatnonzero(pieces.sum(0))
        chosen = chance.choice(present, min(count, len(present)), replace=False)
        single: Rows = np.eye(len(self.ids), dtype=np.float32)[chosen]
        return single

    def relations(self, captions: Rows, pieces: Rows) -> tuple[npt.NDArray[np.bool_], npt.NDArray[np.bool_]]:
        """``contrastive.relations`` for captions without titles: bool [captions, pieces] true, unknown."""
        lacking = 1.0 - pieces
        true = captions @ lacking.T == 0
        true &= (captions.sum(1) > 0)[:, None]
        known = np.zeros((len(pieces), self._groups), np.float32)
        np.maximum.at(known.T, self._group, pieces.T)
        denied = captions @ (lacking * known[:, self._group]).T > 0
        return true, ~denied & ~true


def _pitch_class(tonic: str) -> int:
    return (_CLASSES[tonic[0]] + tonic.count("#") - tonic[1:].count("b")) % 12
