"""CLaMP 2: texts and music of one piece come together, others part (paper, section 3.3)."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from clamp_desktop.model.tokens import QueryTokenizer
from clamp_desktop.training.captions import Caption
from clamp_desktop.training.clamp2.augmenting import crop, pad_patches, pad_tokens
from clamp_desktop.training.clamp2.config import Config, Pairs
from clamp_desktop.training.clamp2.devices import World
from clamp_desktop.training.clamp2.examples import Example, Source
from clamp_desktop.training.clamp2.networks import Network
from clamp_desktop.training.clamp2.trainer import Slot, Step
from clamp_desktop.training.contrastive import contrastive_loss, relations

_MOST_SCALE = 50.0

Sides = tuple[Tensor, Tensor, Tensor]
"""Vectors of pieces, of their other formats, and of texts, each float32 [n, dimension]."""


class Towers(nn.Module):
    """The network with what training alone needs: the products' scale."""

    def __init__(self, config: Config, vocabulary: int) -> None:
        super().__init__()
        self.network = Network(config.sizes, vocabulary)
        scale = torch.tensor(math.log(config.clamp2.scale))
        self.log_scale: Tensor
        if config.clamp2.learned_scale:
            self.log_scale = nn.Parameter(scale)
        else:
            self.register_buffer("log_scale", scale)

    def forward(
        self, patches: Tensor, real: Tensor, pieces: int, tokens: Tensor, real_tokens: Tensor
    ) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """Vectors of the first ``pieces`` rows of music, of the others, of the texts; and the scale."""
        music = self.network.music(patches, real).float()
        texts = self.network.text(tokens, real_tokens).float()
        # A number of its own: the loss is taken of copies of these, and gives their gradients back.
        return music[:pieces], music[pieces:], texts, self.log_scale * 1.0


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of a batch, as the network takes it."""

    examples: Sequence[Example]
    arguments: tuple[Tensor, Tensor, int, Tensor, Tensor]


class TextAndMusic:
    """The objective: a symmetric cross-entropy over the whole batch, over all its parts and processes.

    The vectors of all parts are computed first, the loss's gradient with respect to them, and then, part by
    part, the network's; so a batch in parts gives the gradients of the batch as one.
    """

    def __init__(self, config: Config, source: Source, tokenizer: QueryTokenizer) -> None:
        self._config, self._source, self._tokenizer = config, source, tokenizer
        torch.manual_seed(config.seed)
        self.towers = Towers(config, tokenizer.size)
        self.network: nn.Module = self.towers

    def backward(self, step: Step) -> float:
        """Gradients of the loss of the whole batch."""
        parts = [self._part(slots, step.stage.patches) for slots in step.slots]
        if len(parts) == 1:
            *sides, scale = step.run(0, *parts[0].arguments)
            loss, gradients = self._loss(step.world, parts, (sides[0], sides[1], sides[2]), scale)
            _pull(sides, scale, gradients, step.world.size).backward()  # type: ignore[no-untyped-call]
            return loss
        with torch.no_grad():
            found = [step.run(number, *part.arguments) for number, part in enumerate(parts)]
        joined = [torch.cat([one[side] for one in found]) for side in range(3)]
        loss, gradients = self._loss(step.world, parts, (joined[0], joined[1], joined[2]), found[0][3])
        starts = [0, 0, 0]
        for number, (part, first) in enumerate(zip(parts, found, strict=True)):
            own = [
                gradient[start : start + len(side)]
                for gradient, start, side in zip(gradients, starts, first, strict=False)
            ]
            starts = [start + len(side) for start, side in zip(starts, first, strict=False)]
            with step.exchange(number):
                *sides, scale = step.run(number, *part.arguments)
                # All parts share one scale: each gives its share of that one's gradient.
                share = gradients[3] / len(parts)
                _pull(sides, scale, [*own, share], step.world.size).backward()  # type: ignore[no-untyped-call]
        return loss

    def _part(self, slots: Sequence[Slot], most: int) -> _Part:
        examples, rows = [], []
        for slot in slots:
            example = self._source.example(slot.piece, most, slot.rng)
            examples.append(example)
            for caption in example.captions:
                ids = self._tokenizer.encode(caption.text, plain=True)
                rows.append(crop(ids, self._config.clamp2.tokens, slot.rng))
        others = [one.other for one in examples if one.other is not None]
        patches, real = pad_patches([*(one.patches for one in examples), *others])
        tokens, real_tokens = pad_tokens(rows, self._tokenizer.padding)
        return _Part(examples, (patches, real, len(examples), tokens, real_tokens))

    def _loss(
        self, world: World, parts: Sequence[_Part], sides: Sides, scale: Tensor
    ) -> tuple[float, Sequence[Tensor]]:
        """The loss, and its gradients with respect to this process's vectors and the scale."""
        examples = [one for part in parts for one in part.examples]
        known = world.collect(
            [(one.captions, one.concepts, one.work, one.other is not None) for one in examples]
        )
        leaves = [side.detach().requires_grad_() for side in sides]
        log_scale = scale.detach().requires_grad_()
        counts = [
            [len(own) for own in known],
            [sum(one[3] for one in own) for own in known],
            [sum(len(one[0]) for one in own) for own in known],
        ]
        music, others, texts = (
            world.gather(leaf, several) for leaf, several in zip(leaves, counts, strict=True)
        )
        everything = [one for own in known for one in own]
        captions = [caption for one in everything for caption in one[0]]
        true, unknown = fitting(
            captions, [one[1] for one in everything], [one[2] for one in everything], self._source.groups
        )
        pairs, factor = self._config.clamp2, log_scale.exp()
        if pairs.learned_scale:
            factor = factor.clamp(max=_MOST_SCALE)
        loss = _side_loss(texts, music, true, unknown, factor, pairs)
        if pairs.music and len(others):
            works = [one[2] for one in everything]
            same = _same([one[2] for one in everything if one[3]], works)
            loss = loss + pairs.music * _side_loss(others, music, same, torch.zeros_like(same), factor, pairs)
        gradients = torch.autograd.grad(loss, [*leaves, log_scale], allow_unused=True)
        given = [
            torch.zeros_like(one) if gradient is None else gradient
            for one, gradient in zip([*leaves, log_scale], gradients, strict=True)
        ]
        return float(loss.detach()), given


def fitting(
    captions: Sequence[Caption],
    concepts: Sequence[frozenset[str]],
    works: Sequence[str],
    groups: Mapping[str, str],
) -> tuple[Tensor, Tensor]:
    """``contrastive.relations``; at once where the captions belong to their works alone."""
    if any(caption.concepts or caption.work is None for caption in captions):
        return relations(captions, concepts, works, groups)
    true = _same([caption.work or "" for caption in captions], works)
    return true, torch.zeros_like(true)


def _same(some: Sequence[str], works: Sequence[str]) -> Tensor:
    """bool [some, works]: which are of one work."""
    numbers = {work: number for number, work in enumerate(dict.fromkeys([*some, *works]))}
    left = torch.tensor([numbers[one] for one in some], dtype=torch.long)
    return left[:, None] == torch.tensor([numbers[one] for one in works], dtype=torch.long)[None, :]


def _side_loss(
    rows: Tensor, music: Tensor, true: Tensor, unknown: Tensor, factor: Tensor, pairs: Pairs
) -> Tensor:
    on = music.device
    return contrastive_loss(rows, music, true.to(on), unknown.to(on), factor, unit=pairs.cosine)


def _pull(sides: Sequence[Tensor], scale: Tensor, gradients: Sequence[Tensor], processes: int) -> Tensor:
    """A number whose gradients in the network are those of the loss.

    Processes average their gradients. Each has the whole gradient of its own vectors only, so these count
    that many times; the scale's they all have.
    """
    own = sum(
        ((side * gradient).sum() for side, gradient in zip(sides, gradients, strict=False)),
        start=scale.new_zeros(()),
    )
    return own * processes + scale * gradients[3]
