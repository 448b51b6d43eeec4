"""The objective: a text is near every piece that it is true of, and a piece near every text that fits it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import torch
from torch import Tensor
from torch.nn import functional

from clamp_desktop.training.captions import Caption

TYPE_GROUPS = frozenset({"dance", "form"})
"""A piece that is known as a nocturne is known not to be a waltz: these groups are known together."""


def relations(
    captions: Sequence[Caption],
    concepts: Sequence[frozenset[str]],
    works: Sequence[str],
    groups: Mapping[str, str],
) -> tuple[Tensor, Tensor]:
    """Which captions are true of which pieces, and of which pairs nothing is known.

    A caption is true of every piece whose concepts contain its own. Where a piece lacks some of them, and
    nothing of their groups is known of it, the caption may be true all the same: such a pair counts neither
    way.

    Args:
        captions: texts.
        concepts, works: of the pieces.
        groups: concept → group.

    Returns:
        Two bool tensors [captions, pieces]: true, unknown.
    """
    known = [{_known(groups[one]) for one in piece} for piece in concepts]
    true = torch.zeros(len(captions), len(concepts), dtype=torch.bool)
    unknown = torch.zeros_like(true)
    for i, caption in enumerate(captions):
        for j, piece in enumerate(concepts):
            if caption.is_true_of(piece, works[j]):
                true[i, j] = True
            elif caption.work in (None, works[j]):
                missing = caption.concepts - piece
                unknown[i, j] = all(_known(groups[one]) not in known[j] for one in missing)
    return true, unknown


def _known(group: str) -> str:
    return "type" if group in TYPE_GROUPS else group


def contrastive_loss(
    texts: Tensor, music: Tensor, true: Tensor, unknown: Tensor, scale: Tensor, *, unit: bool = True
) -> Tensor:
    """Symmetric cross-entropy with several right answers.

    Args:
        texts: [captions, dimension]; music: [pieces, dimension]; need not be of unit length.
        true, unknown: as ``relations`` gives them.
        scale: factor of the cosines, the inverse of a temperature.
        unit: whether to compare directions; else the dot products of the vectors as they are.

    Returns:
        The mean over both directions of −log of the softmax share of the right answers, averaged over these.
    """
    if unit:
        texts, music = functional.normalize(texts, dim=1), functional.normalize(music, dim=1)
    logits = scale * texts @ music.T
    logits = logits.masked_fill(unknown, float("-inf"))
    return (_cross_entropy(logits, true) + _cross_entropy(logits.T, true.T)) / 2


def _cross_entropy(logits: Tensor, true: Tensor) -> Tensor:
    """Mean over the rows with a right answer. Each right answer competes with the wrong ones alone."""
    wrong = logits.masked_fill(true, float("-inf")).logsumexp(1, keepdim=True)
    each = functional.softplus(wrong - logits)
    counts = true.sum(1)
    rows = counts > 0
    if not bool(rows.any()):
        return logits.new_zeros(())
    means = each.masked_fill(~true, 0.0).sum(1)[rows] / counts[rows]
    return means.mean()


def distillation_loss(predicted: Tensor, teacher: Tensor) -> Tensor:
    """One minus the cosine between a text's vector, mapped to the teacher's space, and the teacher's."""
    return 1 - functional.cosine_similarity(predicted, teacher, dim=1).mean()
