"""Training the text side: words in any language go where the set of their concepts lies.

The music side is done by then, so this needs no music: the target of a text is what ``ConceptSets`` makes of
the concepts that it was written from. A share of the texts comes without its words, or without the concepts
that the vocabulary finds in it, so that either serves alone; the teacher keeps words apart that no concept
names.
"""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from clamp_desktop.training.bundled.concepts import Rows, Table
from clamp_desktop.training.bundled.music_network import ConceptSets
from clamp_desktop.training.bundled.stepping import run_steps
from clamp_desktop.training.bundled.text_material import TextMaterial, pad
from clamp_desktop.training.captions import Caption, Captioner
from clamp_desktop.training.contrastive import distillation_loss
from clamp_desktop.training.data import Item
from clamp_desktop.training.network import TextEncoder
from clamp_desktop.training.teacher import DIMENSION
from clamp_desktop.vocabulary import Vocabulary

_SCALE = 20.0
_SAVE_EVERY = 200


@dataclass(frozen=True, slots=True)
class TextSettings:
    """How the text side is made and trained.

    Attributes:
        width, layers: of the encoder; 64 a head.
        vocabulary: pieces of the tokenizer, concepts apart.
        steps, texts: how often, and how many texts at a time; half of them name one concept.
        rate: the highest learning rate.
        taught: captions for the teacher.
        distillation: weight of the teacher's loss.
        names: a folder of vocabulary files whose names alone are learned (``evaluation.keep_back``); all
            names of the vocabulary if empty.
    """

    width: int = 192
    layers: int = 2
    vocabulary: int = 40_000
    steps: int = 3000
    texts: int = 256
    rate: float = 1e-3
    taught: int = 8000
    distillation: float = 0.3
    names: str = ""

    def said(self, vocabulary: Vocabulary) -> Vocabulary:
        """The names that captions may use."""
        return Vocabulary.load(Path(self.names)) if self.names else vocabulary


class TextTraining:
    """One run. Every step draws from its own generator, made of the seed and the step."""

    def __init__(
        self,
        settings: TextSettings,
        sets: ConceptSets,
        items: Sequence[Item],
        material: TextMaterial,
        vocabulary: Vocabulary,
        dimension: int,
        seed: int,
    ) -> None:
        torch.manual_seed(seed)
        self.settings, self.seed, self.step = settings, seed, 0
        self.text = TextEncoder(settings.width, settings.layers, material.tokenizer.size, dimension)
        self.to_teacher = nn.Linear(dimension, DIMENSION)
        self._sets, self._material = sets.eval(), material
        self._table = Table(vocabulary)
        self._captioner = Captioner(settings.said(vocabulary))
        self._concepts = [one.concepts for one in items]
        self._start_words()
        self.optimizer = torch.optim.AdamW(self._parameter_groups(), lr=settings.rate, betas=(0.9, 0.98))

    def advance(self) -> tuple[float, float]:
        """One step; its two losses: texts, teacher."""
        rng = random.Random(f"{self.seed}:{self.step}")
        torch.manual_seed(rng.randrange(2**31))
        for group in self.optimizer.param_groups:
            group["lr"] = group["factor"] * self.settings.rate * _share(self.step, self.settings.steps)
        texts = self._texts_loss(rng)
        teacher = self._teacher_loss(rng)
        self.optimizer.zero_grad(set_to_none=True)
        (texts + self.settings.distillation * teacher).backward()  # type: ignore[no-untyped-call]
        nn.utils.clip_grad_norm_([*self.text.parameters(), *self.to_teacher.parameters()], 1.0)
        self.optimizer.step()
        self.step += 1
        return float(texts.detach()), float(teacher.detach())

    def save(self, path: Path) -> None:
        """Write the state; the old one is replaced only when the new one is complete."""
        state = {
            "text": self.text.state_dict(),
            "to_teacher": self.to_teacher.state_dict(),
            "optimizer": self.optimizer.state_dict(),
            "step": self.step,
        }
        part = path.with_suffix(".part")
        torch.save(state, part)
        part.replace(path)

    def load(self, path: Path) -> None:
        """Go on from a saved state."""
        state = torch.load(path, weights_only=True)
        self.text.load_state_dict(state["text"])
        self.to_teacher.load_state_dict(state["to_teacher"])
        self.optimizer.load_state_dict(state["optimizer"])
        self.step = state["step"]

    def _texts_loss(self, rng: random.Random) -> Tensor:
        captions = [self._caption(rng) for _ in range(self.settings.texts)]
        rows = self._table.rows([one.concepts for one in captions])
        with torch.no_grad():
            targets = self._sets(torch.from_numpy(rows))
        vectors = self._embed([self._tokens(one, rng) for one in captions])
        near = 1.0 - functional.cosine_similarity(vectors, targets, dim=1).mean()
        return near + _apart(vectors, targets, rows)

    def _teacher_loss(self, rng: random.Random) -> Tensor:
        material = self._material
        chosen = rng.sample(range(len(material.texts)), min(64, len(material.texts)))
        vectors = self._embed([material.tokenizer.words(material.texts[i]) for i in chosen])
        return distillation_loss(self.to_teacher(vectors), torch.from_numpy(material.taught[chosen]))

    def _embed(self, rows: Sequence[Sequence[int]]) -> Tensor:
        with torch.autocast("cpu", torch.bfloat16):
            vectors: Tensor = self.text(*pad(rows))
        return vectors.float()

    def _caption(self, rng: random.Random) -> Caption:
        language = rng.choice(self._captioner.languages)
        if rng.random() < 0.5:
            concept = rng.choice(self._table.ids)
            return self._captioner.query(concept, language, rng)
        concepts = rng.choice(self._concepts)
        return self._captioner.caption(concepts, rng, most=rng.choice((2, 3, 5)), language=language)

    def _tokens(self, caption: Caption, rng: random.Random) -> list[int]:
        """Words and concepts, or one of the two, and not always every concept.

        Looking for concepts in the text takes longer than all the rest, so mostly those are taken that the
        text was made of.
        """
        tokenizer, kind = self._material.tokenizer, rng.random()
        words = tokenizer.words(caption.text)
        if kind < 0.35:
            return words
        if rng.random() < 0.2:
            concepts = tokenizer.concepts(caption.text)
        else:
            concepts = tokenizer.ids(sorted(caption.concepts))
        if kind < 0.5 and concepts:
            return [*tokenizer.words(""), *concepts]
        return words + [one for one in concepts if rng.random() > 0.1]

    def _start_words(self) -> None:
        with torch.no_grad():
            self.text.words.weight.copy_(torch.from_numpy(self._material.start) * 0.1)
            self.text.words.weight[self._material.tokenizer.padding].zero_()

    def _parameter_groups(self) -> list[dict[str, object]]:
        """Word vectors learn slowly: words that training does not meet stay where the teacher put them."""
        words = self.text.words.weight
        others = [one for one in (*self.text.parameters(), *self.to_teacher.parameters()) if one is not words]
        return [
            {"params": [words], "weight_decay": 0.0, "factor": 0.5},
            {"params": [one for one in others if one.ndim < 2], "weight_decay": 0.0, "factor": 1.0},
            {"params": [one for one in others if one.ndim > 1], "weight_decay": 0.05, "factor": 1.0},
        ]


def run(training: TextTraining, folder: Path) -> None:
    """Train to the end, from the saved state where there is one."""
    steps = training.settings.steps
    run_steps(training, folder / "text.pt", steps, "text", ("texts", "teacher"), _SAVE_EVERY)
    training.text.eval()


def _apart(vectors: Tensor, targets: Tensor, rows: Rows) -> Tensor:
    """Each text is nearer to its own set of concepts than to the others of the batch."""
    logits = _SCALE * functional.normalize(vectors, dim=1) @ functional.normalize(targets, dim=1).T
    same = torch.from_numpy(rows @ rows.T == np.maximum(rows.sum(1)[:, None], rows.sum(1)[None, :]))
    logits = logits.masked_fill(same & ~torch.eye(len(rows), dtype=torch.bool), float("-inf"))
    return functional.cross_entropy(logits, torch.arange(len(rows))) / 4


def _share(step: int, steps: int) -> float:
    return min(1.0, (step + 1) / 200) * (0.05 + 0.475 * (1 + math.cos(math.pi * step / steps)))
