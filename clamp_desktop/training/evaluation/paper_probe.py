"""The probe of the CLaMP 2 paper: Linear, ReLU, mean over time, Linear, on features that were not pooled.

Features lie in a folder as the reference names them, one ``LABEL_whatever.npy`` for each piece: float
[time, dimension], with or without a leading one. What stands before the first underscore is the label.
"""

from __future__ import annotations

import copy
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from torch import nn

from clamp_desktop.training.evaluation.similarity import SUFFIX, VectorError
from clamp_desktop.training.metrics import classification

Features = npt.NDArray[np.float32]

HELD = 0.1
"""Share of each label that is kept back for the test, and as much again to choose when to stop."""
_BATCH = 64


@dataclass(frozen=True, slots=True)
class Labelled:
    """Features and their labels.

    Attributes:
        features: float32 [time, dimension] each.
        labels: places in ``names``.
    """

    features: Sequence[Features]
    labels: npt.NDArray[np.int64]
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Probed:
    """What came of it.

    Attributes:
        accuracy, macro_f1: on pieces that were kept back.
        baseline_accuracy: of always saying the label that was commonest in training.
        trained, tested: pieces.
    """

    accuracy: float
    macro_f1: float
    baseline_accuracy: float
    trained: int
    tested: int


class PaperProbe(nn.Module):
    """Linear, ReLU, mean over time, Linear."""

    def __init__(self, dimension: int, classes: int) -> None:
        super().__init__()
        self.inner = nn.Linear(dimension, dimension)
        self.outer = nn.Linear(dimension, classes)

    def forward(self, features: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        """Logits [pieces, classes] of features [pieces, time, dimension]; ``mask`` [pieces, time] is 1 where
        there are any."""
        inner = torch.relu(self.inner(features)) * mask.unsqueeze(2)
        mean = inner.sum(dim=1) / mask.sum(dim=1, keepdim=True)
        logits: torch.Tensor = self.outer(mean)
        return logits


def read(folder: Path, names: Sequence[str] | None = None) -> Labelled:
    """The features of a folder.

    Args:
        names: the labels that there may be; ``None``: whichever there are.

    Raises:
        VectorError: there are none, one is damaged, their dimensions differ, or a label is strange.
    """
    files = sorted(folder.glob(f"*_*{SUFFIX}"))
    if not files:
        raise VectorError(f"{folder} holds no features called LABEL_….npy.")
    said = [file.name.split("_", 1)[0] for file in files]
    known = tuple(sorted(set(said))) if names is None else tuple(names)
    if strange := sorted(set(said) - set(known)):
        raise VectorError(f"{folder} has a label {strange[0]} that the training pieces do not have.")
    features = [_read(file) for file in files]
    if len({one.shape[1] for one in features}) > 1:
        raise VectorError(f"The features of {folder} are of different dimensions.")
    place = {name: number for number, name in enumerate(known)}
    return Labelled(features, np.array([place[one] for one in said], np.int64), known)


def probe(
    found: Labelled,
    test: Labelled | None = None,
    seed: int = 0,
    epochs: int = 100,
    rate: float = 1e-3,
) -> Probed:
    """Train on most of the pieces, stop where those kept back for it are told best, and test on others.

    Args:
        test: the pieces to test on; ``None`` keeps back a tenth of each label.
        rate: of AdamW.

    Raises:
        VectorError: there are fewer than two labels, or too few pieces of each to keep some back.
    """
    if len(found.names) < 2:
        raise VectorError("Two labels at least are needed.")
    torch.manual_seed(seed)
    parts = _split(found.labels, seed, own_test=test is None)
    train, stop = np.flatnonzero(parts == 0), np.flatnonzero(parts == 1)
    held = test or Labelled(
        [found.features[one] for one in np.flatnonzero(parts == 2).tolist()],
        found.labels[parts == 2],
        found.names,
    )
    if not len(stop) or not len(held.labels) or len(set(found.labels[train])) < 2:
        raise VectorError("Three pieces of a label at least are needed, so that some can be kept back.")
    if held.features[0].shape[1] != found.features[0].shape[1]:
        raise VectorError("The features to learn from and those to test on are of different dimensions.")
    network = PaperProbe(found.features[0].shape[1], len(found.names))
    optimiser = torch.optim.AdamW(network.parameters(), lr=rate)
    chance = np.random.default_rng(seed)
    best, kept = -1.0, copy.deepcopy(network.state_dict())
    for _ in range(epochs):
        network.train()
        order = chance.permutation(train)
        for start in range(0, len(order), _BATCH):
            some = order[start : start + _BATCH]
            logits = network(*_batch([found.features[one] for one in some.tolist()]))
            loss = nn.functional.cross_entropy(logits, torch.from_numpy(found.labels[some]))
            optimiser.zero_grad()
            loss.backward()  # type: ignore[no-untyped-call]
            optimiser.step()
        said = _logits(network, [found.features[one] for one in stop.tolist()])
        right = float((said.argmax(1) == found.labels[stop]).mean())
        if right > best:
            best, kept = right, copy.deepcopy(network.state_dict())
    network.load_state_dict(kept)
    measured = classification(_logits(network, held.features), held.labels.tolist())
    commonest = int(np.bincount(found.labels[train]).argmax())
    return Probed(
        measured.accuracy,
        measured.macro_f1,
        float((held.labels == commonest).mean()),
        len(train),
        len(held.labels),
    )


def _split(labels: npt.NDArray[np.int64], seed: int, own_test: bool) -> npt.NDArray[np.int64]:
    """0 to learn from, 1 to choose when to stop, 2 to test on; the same shares of each label."""
    parts = np.zeros(len(labels), np.int64)
    chance = np.random.default_rng(seed)
    for label in np.unique(labels):
        rows = chance.permutation(np.flatnonzero(labels == label))
        count = max(1, round(HELD * len(rows))) if len(rows) >= 3 else 0
        parts[rows[:count]] = 1
        if own_test:
            parts[rows[count : 2 * count]] = 2
    return parts


def _logits(network: PaperProbe, features: Sequence[Features]) -> npt.NDArray[np.float32]:
    network.eval()
    with torch.no_grad():
        parts = [
            network(*_batch(features[start : start + _BATCH])).numpy()
            for start in range(0, len(features), _BATCH)
        ]
    return np.concatenate(parts)


def _batch(features: Sequence[Features]) -> tuple[torch.Tensor, torch.Tensor]:
    longest = max(len(one) for one in features)
    padded = np.zeros((len(features), longest, features[0].shape[1]), np.float32)
    mask = np.zeros((len(features), longest), np.float32)
    for row, one in enumerate(features):
        padded[row, : len(one)] = one
        mask[row, : len(one)] = 1.0
    return torch.from_numpy(padded), torch.from_numpy(mask)


def _read(file: Path) -> Features:
    try:
        stored = np.load(file, allow_pickle=False)
    except (OSError, ValueError, EOFError) as error:
        raise VectorError(f"{file} is not a file of features ({SUFFIX}), or cannot be read.") from error
    if stored.ndim == 3 and stored.shape[0] == 1:
        stored = stored[0]
    stored = np.atleast_2d(stored)
    fits = stored.ndim == 2 and stored.size and np.issubdtype(stored.dtype, np.floating)
    if not fits or not np.isfinite(stored).all():
        raise VectorError(
            f"{file} holds {stored.dtype} {list(stored.shape)}; expected float [time, dimension]."
        )
    return np.asarray(stored, np.float32)
