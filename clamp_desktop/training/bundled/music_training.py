"""Training the music side: captions as sets of concepts, held against pieces as features."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn
from torch.nn import functional

from clamp_desktop.music.features.vector import LAYOUT, SIZE
from clamp_desktop.training.bundled.concepts import Table
from clamp_desktop.training.bundled.music_network import ConceptSets, MusicNetwork
from clamp_desktop.training.bundled.stepping import run_steps
from clamp_desktop.training.bundled.tunes import VIEWS, TuneCache, Tunes
from clamp_desktop.training.contrastive import contrastive_loss
from clamp_desktop.training.data import Item, rarities, weights
from clamp_desktop.training.feature_cache import FeatureCache
from clamp_desktop.vocabulary import Vocabulary

Rows = npt.NDArray[np.float32]

# What an encoder writes or leaves out, rather than what is played, is hidden more often.
_OFTEN_HIDDEN = frozenset({"tempo", "metre", "instruments", "drums"})
_LARGEST_SCALE = 50.0
_SAME_MUSIC_SCALE = 20.0
_SAVE_EVERY = 100


@dataclass(frozen=True, slots=True)
class MusicSettings:
    """How the music side is made and trained.

    Attributes:
        width, blocks, dimension: of the network.
        steps, pieces, queries: how often, and how many pieces and one-concept queries at a time.
        rate: the highest learning rate; it rises over the first hundred steps and falls as a half cosine.
        hidden: share of the batch for which a group of features is hidden, for those that encoders differ in;
            a third of it for the others.
        unstated: share of the batch that is shown without instruments, or without a tempo, as in a bare tune.
        noise: added to standardised features, as their standard deviation.
        same_music: weight of the loss that brings two views of one piece together.
        rarity: power of a piece's rarity by which it is likelier drawn.
        caps: the greatest share of a collection among the draws.
        tunes: share of the batch that is bare tunes, where the cache has them (``tunes``).
    """

    width: int = 1024
    blocks: int = 2
    dimension: int = 256
    steps: int = 1000
    pieces: int = 512
    queries: int = 128
    rate: float = 1e-3
    dropout: float = 0.1
    hidden: float = 0.3
    unstated: float = 0.35
    noise: float = 0.1
    same_music: float = 0.5
    rarity: float = 0.4
    caps: Mapping[str, float] | None = None
    tunes: float = 0.0


class MusicTraining:
    """One run. Every step draws from its own generator, made of the seed and the step."""

    def __init__(
        self,
        settings: MusicSettings,
        pieces: Sequence[Item],
        features: FeatureCache,
        vocabulary: Vocabulary,
        seed: int,
        tunes: TuneCache | None = None,
    ) -> None:
        torch.manual_seed(seed)
        self.settings, self.seed, self.step = settings, seed, 0
        self.table = Table(vocabulary)
        self.music = MusicNetwork(settings.width, settings.blocks, settings.dimension, settings.dropout)
        self.sets = ConceptSets(len(self.table.ids), settings.dimension)
        self.log_scale = nn.Parameter(torch.tensor(math.log(14.0)))
        self._features = features
        self._pieces = pieces
        self._rows = self.table.rows([one.concepts for one in pieces])
        works: dict[str, int] = {}
        self._works = np.array([works.setdefault(one.work, len(works)) for one in pieces])
        groups = {concept: vocabulary.group(concept) for concept in vocabulary.concepts}
        even, rare = weights(pieces, settings.caps), rarities(pieces, groups)
        drawn = np.array(even) * np.array(rare) ** settings.rarity
        self._drawn = drawn / drawn.sum()
        self._tune_rows = tunes.rows if tunes else None
        bare = tunes.of(pieces, vocabulary) if tunes else Tunes([], [], [])
        self._tune_starts = np.array(bare.starts, np.int64)
        self._tune_truth = self.table.rows(bare.concepts)
        self._tunes_drawn = bare.weights(vocabulary)
        self._tunes = round(settings.pieces * settings.tunes) if bare.starts else 0
        self._measure()
        self.optimizer = torch.optim.AdamW(_parameter_groups(self), lr=settings.rate, betas=(0.9, 0.98))

    def advance(self) -> tuple[float, float]:
        """One step; its two losses: captions, same music."""
        chance = np.random.default_rng([self.seed, self.step])
        torch.manual_seed(int(chance.integers(2**31)))
        rate = self.settings.rate * _share(self.step, self.settings.steps)
        for group in self.optimizer.param_groups:
            group["lr"] = rate
        captions, same = self._losses(chance)
        self.optimizer.zero_grad(set_to_none=True)
        (captions + self.settings.same_music * same).backward()  # type: ignore[no-untyped-call]
        parameters = [*self.music.parameters(), *self.sets.parameters(), self.log_scale]
        nn.utils.clip_grad_norm_(parameters, 1.0)
        self.optimizer.step()
        self.step += 1
        return float(captions.detach()), float(same.detach())

    def save(self, path: Path) -> None:
        """Write the state; the old one is replaced only when the new one is complete."""
        state = {
            "music": self.music.state_dict(),
            "sets": self.sets.state_dict(),
            "scale": self.log_scale.detach(),
            "optimizer": self.optimizer.state_dict(),
            "step": self.step,
            "concepts": list(self.table.ids),
        }
        part = path.with_suffix(".part")
        torch.save(state, part)
        part.replace(path)

    def load(self, path: Path) -> None:
        """Go on from a saved state."""
        state = torch.load(path, weights_only=True)
        self.music.load_state_dict(state["music"])
        self.sets.load_state_dict(state["sets"])
        self.log_scale.data.copy_(state["scale"])
        self.optimizer.load_state_dict(state["optimizer"])
        self.step = state["step"]

    def _measure(self) -> None:
        """Means and spreads of the features, over as many pieces as there are up to a few thousand."""
        chosen = np.random.default_rng(self.seed).permutation(len(self._pieces))[:4000]
        rows = np.stack([self._features.own(self._pieces[i].piece)[0] for i in chosen]).astype(np.float32)
        self.music.mean.copy_(torch.from_numpy(rows.mean(0)))
        self.music.spread.copy_(torch.from_numpy(rows.std(0) + 0.02))

    def _losses(self, chance: np.random.Generator) -> tuple[Tensor, Tensor]:
        settings, count = self.settings, self.settings.pieces
        chosen = chance.choice(len(self._pieces), count - self._tunes, p=self._drawn)
        truth = self._rows[chosen]
        one, other = self._views(chosen, 0.3, chance), self._views(chosen, 0.6, chance)
        works = self._works[chosen]
        if self._tunes:
            bare = chance.choice(len(self._tune_starts), self._tunes, p=self._tunes_drawn)
            truth = np.concatenate([truth, self._tune_truth[bare]])
            one = np.concatenate([one, self._written(bare, chance)])
            other = np.concatenate([other, self._written(bare, chance)])
            works = np.concatenate([works, len(self._pieces) + bare])
        for row in np.flatnonzero(chance.random(count) < 0.5).tolist():
            semitones = int(chance.integers(12))
            transpose(one[row], semitones)
            self.table.moved(truth[row], semitones, chance)
        both = np.concatenate([one, other])
        leave_out(both, self.settings.unstated, chance)
        views = self.music.standard(torch.from_numpy(both))
        views = self._disturb(views, chance)
        said = np.concatenate(
            [self.table.captions(truth, chance), self.table.queries(truth, settings.queries, chance)]
        )
        true, unknown = map(torch.from_numpy, self.table.relations(said, truth))
        with torch.autocast("cpu", torch.bfloat16):
            vectors = self.music(views).float()
            texts = self.sets(torch.from_numpy(said)).float()
        scale = self.log_scale.exp().clamp(max=_LARGEST_SCALE)
        captions = contrastive_loss(texts, vectors[:count], true, unknown, scale)
        return captions, _same_music(vectors[:count], vectors[count:], torch.from_numpy(works))

    def _views(self, chosen: npt.NDArray[np.int64], twins: float, chance: np.random.Generator) -> Rows:
        """Each piece as a twin of it, as a whole or as a stretch."""
        found = np.empty((len(chosen), SIZE), np.float32)
        for row, number in enumerate(chosen.tolist()):
            piece = self._pieces[number].piece
            others = self._features.twins(piece)
            if len(others) and chance.random() < twins:
                found[row] = others[chance.integers(len(others))]
            else:
                own = self._features.own(piece)
                found[row] = own[0 if chance.random() < 0.5 else chance.integers(len(own))]
        return found

    def _written(self, tunes: npt.NDArray[np.int64], chance: np.random.Generator) -> Rows:
        """Each tune as one of the ways in which it was written."""
        assert self._tune_rows is not None
        rows = self._tune_starts[tunes] + chance.integers(0, VIEWS, len(tunes))
        found: Rows = self._tune_rows[rows].astype(np.float32)
        return found

    def _disturb(self, views: Tensor, chance: np.random.Generator) -> Tensor:
        views = views + self.settings.noise * torch.randn_like(views)
        for name, stretch in LAYOUT.items():
            share = self.settings.hidden / (1 if name in _OFTEN_HIDDEN else 3)
            views[torch.from_numpy(chance.random(len(views)) < share), stretch] = 0.0
        return views


def leave_out(features: Rows, share: float, chance: np.random.Generator) -> None:
    """Let some pieces look as if their file named no instruments, or no tempo, as bare tunes do, in place.

    Collections differ in what they state. A tradition must not be known by that.
    """
    tempo, players = LAYOUT["tempo"], LAYOUT["instruments"]
    draws = chance.random((len(features), 2))
    draws[:, 1] = np.where(chance.random(len(features)) < 0.5, draws[:, 0], draws[:, 1])  # often both
    features[draws[:, 0] < share, tempo] = 0.0
    features[draws[:, 0] < share, tempo.stop - 1] = 1.0  # none stated
    features[draws[:, 1] < share, players] = 0.0


def transpose(features: Rows, semitones: int) -> None:
    """Move a row of features to another key, in place. Registers stay as they are."""
    start = LAYOUT["keys"].start
    for block in range(start, LAYOUT["keys"].stop, 12):
        features[block : block + 12] = np.roll(features[block : block + 12], semitones)


def run(training: MusicTraining, folder: Path) -> None:
    """Train to the end, from the saved state where there is one."""
    steps = training.settings.steps
    run_steps(training, folder / "music.pt", steps, "music", ("captions", "same music"), _SAVE_EVERY)
    training.music.eval()
    training.sets.eval()


def _same_music(one: Tensor, other: Tensor, works: Tensor) -> Tensor:
    """Two views of a piece are nearer than views of two works; pieces of one work do not count."""
    logits = _SAME_MUSIC_SCALE * functional.normalize(one, dim=1) @ functional.normalize(other, dim=1).T
    alike = works[:, None] == works[None, :]
    logits = logits.masked_fill(alike & ~torch.eye(len(works), dtype=torch.bool), float("-inf"))
    itself = torch.arange(len(works))
    return (functional.cross_entropy(logits, itself) + functional.cross_entropy(logits.T, itself)) / 2


def _share(step: int, steps: int) -> float:
    return min(1.0, (step + 1) / 100) * (0.05 + 0.475 * (1 + math.cos(math.pi * step / steps)))


def _parameter_groups(training: MusicTraining) -> list[dict[str, object]]:
    parameters = [*training.music.parameters(), *training.sets.parameters()]
    matrices = [one for one in parameters if one.ndim > 1]
    others = [*(one for one in parameters if one.ndim < 2), training.log_scale]
    return [{"params": matrices, "weight_decay": 0.05}, {"params": others, "weight_decay": 0.0}]
