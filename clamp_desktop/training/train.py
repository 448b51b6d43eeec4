"""``python -m clamp_desktop.training.train --config FILE --cache CACHE --run RUN``: train the bundled model.

CACHE is what ``training.prepare`` read; RUN keeps the state, so that the same command goes on after an
interruption and gives the same weights as without it. ``--export FOLDER`` writes the model that ships when
training is done.
"""

from __future__ import annotations

import argparse
import math
import random
import sys
import time
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from clamp_desktop.model.patches import Patches, patchify
from clamp_desktop.training.captions import Caption, Captioner
from clamp_desktop.training.contrastive import contrastive_loss, distillation_loss, relations
from clamp_desktop.training.corpus import Cache, shorten
from clamp_desktop.training.data import (
    Item,
    Split,
    drop,
    is_held,
    items,
    pad,
    rarities,
    read_manifest,
    split,
    thin,
    weights,
)
from clamp_desktop.training.export import export
from clamp_desktop.training.music21_corpus import catalogue
from clamp_desktop.training.network import Network, Sizes
from clamp_desktop.training.teacher import DIMENSION
from clamp_desktop.training.text_side import TextSide, prepare
from clamp_desktop.training.twins import Twins
from clamp_desktop.vocabulary import Vocabulary

_SAVE_EVERY = 100  # steps


@dataclass(frozen=True, slots=True)
class Stage:
    """A stretch of the training.

    Attributes:
        steps: how many.
        pieces, queries: pieces with a caption each, and one-concept queries, in a batch.
        patches: of a piece, at most.
        rate: learning rate.
        warmup: steps over which it rises from nothing.
        dropped: share of a piece's patches that are left out at random.
        twins: share of the pieces that are shown in another format than their own, where there is one.
        rarity: power of a piece's rarity by which it is likelier drawn.
        decay: whether it falls to a twentieth, evenly, after the warm-up; else it stays, so that a stage may
            be made shorter or longer without another effect.
        all_sources: also train on the sources that validation keeps back; works kept back stay so.
    """

    steps: int
    pieces: int = 64
    queries: int = 48
    patches: int = 64
    rate: float = 1e-3
    warmup: int = 0
    dropped: float = 0.0
    twins: float = 0.0
    rarity: float = 0.0
    decay: bool = False
    all_sources: bool = False


class Student(nn.Module):
    """The network with what training alone needs: the cosines' scale and the way to the teacher's space."""

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self.network = Network(sizes)
        self.to_teacher = nn.Linear(sizes.dimension, DIMENSION)
        self.log_scale = nn.Parameter(torch.tensor(math.log(14.0)))


class Training:
    """One training run.

    Args:
        pool: pieces to train on, for stages with and without the held sources.
        text: the text encoder's material.
        captioner: makes the texts.
        stages: in order.
        seed: every step draws from its own generator, made of the seed and the step.
    """

    def __init__(
        self,
        sizes: Sizes,
        pools: tuple[Sequence[Item], Sequence[Item]],
        cache: Cache,
        text: TextSide,
        captioner: Captioner,
        stages: Sequence[Stage],
        seed: int = 1,
        caps: Mapping[str, float] | None = None,
        distillation: float = 1.0,
        twins: Twins | None = None,
    ) -> None:
        torch.manual_seed(seed)
        self.student = Student(sizes)
        _start_words(self.student.network, text)
        self.stages = stages
        self.step = 0
        self.losses: list[float] = []
        self._pools = pools
        self._cache, self._text, self._captioner, self._seed = cache, text, captioner, seed
        self._distillation, self._twins = distillation, twins or Twins()
        self._caps = caps
        self._drawn: dict[tuple[bool, float], list[float]] = {}
        self._groups = {one: captioner.vocabulary.group(one) for one in captioner.vocabulary.concepts}
        self.optimizer = torch.optim.AdamW(_parameter_groups(self.student), lr=1e-3, betas=(0.9, 0.98))

    @property
    def steps(self) -> int:
        """Of all stages together."""
        return sum(stage.steps for stage in self.stages)

    def advance(self) -> float:
        """One step; its loss."""
        stage, place = self._stage()
        rng = random.Random(f"{self._seed}:{self.step}")
        torch.manual_seed(rng.randrange(2**31))
        rate = _rate(stage, place)
        for group in self.optimizer.param_groups:
            group["lr"] = rate * group["factor"]
        loss = self._loss(stage, rng)
        self.optimizer.zero_grad(set_to_none=True)
        loss.backward()  # type: ignore[no-untyped-call]
        nn.utils.clip_grad_norm_(self.student.parameters(), 1.0)
        self.optimizer.step()
        self.step += 1
        self.losses.append(float(loss.detach()))
        return self.losses[-1]

    def save(self, path: Path) -> None:
        """Write the state; the old one is replaced only when the new one is complete."""
        state = {
            "student": self.student.state_dict(),
            "optimizer": self.optimizer.state_dict(),
            "step": self.step,
            "losses": self.losses,
        }
        part = path.with_suffix(".part")
        torch.save(state, part)
        part.replace(path)

    def load(self, path: Path) -> None:
        """Go on from a saved state."""
        state = torch.load(path, weights_only=True)
        self.student.load_state_dict(state["student"])
        self.optimizer.load_state_dict(state["optimizer"])
        self.step, self.losses = state["step"], state["losses"]

    def _stage(self) -> tuple[Stage, int]:
        place = self.step
        for stage in self.stages:
            if place < stage.steps:
                return stage, place
            place -= stage.steps
        raise ValueError("the training is done")

    def _loss(self, stage: Stage, rng: random.Random) -> Tensor:
        pool = self._pools[stage.all_sources]
        chosen = rng.choices(pool, self._weights(stage), k=stage.pieces)
        captions = [self._caption(item, rng) for item in chosen] + self._queries(chosen, stage.queries, rng)
        network = self.student.network
        parts = [thin(self._patches(item, stage.twins, rng), stage.patches, rng) for item in chosen]
        if stage.dropped:
            parts = [drop(part, stage.dropped, rng) for part in parts]
        music = network.music(*pad(parts))
        texts = network.text(*self._text.encode([caption.text for caption in captions]))
        concepts, works = [item.concepts for item in chosen], [item.work for item in chosen]
        true, unknown = relations(captions, concepts, works, self._groups)
        loss = contrastive_loss(texts, music, true, unknown, self.student.log_scale.exp().clamp(max=50.0))
        taught = rng.sample(range(len(self._text.texts)), min(32, len(self._text.texts)))
        vectors = network.text(*self._text.encode([self._text.texts[i] for i in taught]))
        teacher = torch.from_numpy(self._text.taught[taught])
        return loss + self._distillation * distillation_loss(self.student.to_teacher(vectors), teacher)

    def _weights(self, stage: Stage) -> list[float]:
        """How likely each piece of the stage's pool is drawn."""
        key = (stage.all_sources, stage.rarity)
        if key not in self._drawn:
            pool = self._pools[stage.all_sources]
            rare = rarities(pool, self._groups)
            even = weights(pool, self._caps)
            self._drawn[key] = [one * rarity**stage.rarity for one, rarity in zip(even, rare, strict=True)]
        return self._drawn[key]

    def _patches(self, item: Item, share: float, rng: random.Random) -> Patches:
        """A piece as it came, or one of its twins."""
        if share and rng.random() < share and (others := self._twins.of(item.piece)):
            return shorten(patchify(rng.choice(others)))
        return self._cache.patches_of(item.piece)

    def _caption(self, item: Item, rng: random.Random) -> Caption:
        named = rng.random() < 0.15
        return self._captioner.caption(
            item.concepts,
            rng,
            item.title,
            item.composer,
            item.work if named else None,
            most=rng.choice((2, 4, 6)),
        )

    def _queries(self, chosen: Sequence[Item], count: int, rng: random.Random) -> list[Caption]:
        """One-concept queries for concepts of the batch, each kind of concept as likely as the others."""
        present = sorted({concept for item in chosen for concept in item.concepts})
        picked = rng.sample(present, min(count, len(present)))
        return [self._captioner.query(one, rng.choice(self._captioner.languages), rng) for one in picked]


def main(arguments: list[str] | None = None) -> int:
    """The command; returns its exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--config", type=Path, required=True)
    parser.add_argument("--cache", type=Path, required=True)
    parser.add_argument("--run", type=Path, required=True)
    parser.add_argument(
        "--tokenizer", type=Path, required=True, help="XLM-R's tokenizer.json, or that as .gz"
    )
    parser.add_argument("--until", type=int, default=None, help="stop before this step")
    parser.add_argument("--export", type=Path, default=None, help="write the model to this folder at the end")
    options = parser.parse_args(arguments)
    config = tomllib.loads(options.config.read_text(encoding="utf-8"))
    torch.set_num_threads(config["threads"])
    training, _, _ = build(config, options.cache, options.run, options.tokenizer)
    run(training, options.run, options.until)
    if options.export:
        export(training.student.network, options.run / "tokenizer.json", options.export, config["model"])
    return 0


def build(
    config: Mapping[str, Any], cache_folder: Path, run_folder: Path, tokenizer: Path
) -> tuple[Training, Cache, Split]:
    """A training as a configuration describes it, at its beginning, with the pieces."""
    vocabulary = Vocabulary.load()
    cache = Cache(cache_folder)
    pieces = items(cache, {**read_manifest(cache_folder / "manifest.tsv"), **catalogue()}, vocabulary)
    parts = split(pieces, config["held_sources"])
    captioner = Captioner(vocabulary)
    sizes = Sizes(**config["sizes"])
    text = prepare(
        run_folder,
        tokenizer,
        parts.train,
        captioner,
        sizes.vocabulary,
        sizes.text_width,
        config["taught_captions"],
        config["seed"],
    )
    everything = parts.train + [one for one in parts.by_source if not is_held(one.work)]
    training = Training(
        Sizes(**(config["sizes"] | {"vocabulary": text.tokenizer.get_vocab_size()})),
        (parts.train, everything),
        cache,
        text,
        captioner,
        [Stage(**stage) for stage in config["stages"]],
        config["seed"],
        config.get("caps"),
        config["distillation"],
        Twins(cache_folder),
    )
    return training, cache, parts


def run(training: Training, folder: Path, until: int | None = None) -> None:
    """Train to the end or to a step, from the saved state where there is one."""
    folder.mkdir(parents=True, exist_ok=True)
    state = folder / "state.pt"
    if state.exists():
        training.load(state)
    last = min(until or training.steps, training.steps)
    started, first = time.monotonic(), training.step
    while training.step < last:
        training.advance()
        if training.step % 20 == 0:
            recent = training.losses[-20:]
            pace = (time.monotonic() - started) / (training.step - first)
            scale = float(training.student.log_scale.detach().exp())
            sys.stderr.write(
                f"step {training.step}/{last} loss {sum(recent) / len(recent):.4f} "
                f"scale {scale:.1f} {pace:.2f} s a step\n"
            )
        if training.step % _SAVE_EVERY == 0:
            training.save(state)
    training.save(state)


def _rate(stage: Stage, place: int) -> float:
    if place < stage.warmup:
        return stage.rate * (place + 1) / stage.warmup
    if not stage.decay:
        return stage.rate
    return stage.rate * (1 - 0.95 * (place - stage.warmup) / max(1, stage.steps - stage.warmup))


def _start_words(network: Network, text: TextSide) -> None:
    """Word vectors from the teacher, as long as those of an untrained encoder's other inputs allow."""
    table = network.text_model.embeddings["word_embeddings"]
    assert isinstance(table, nn.Embedding)
    with torch.no_grad():
        table.weight.copy_(torch.from_numpy(text.start) * 0.1)
        table.weight[1].zero_()


def _parameter_groups(student: Student) -> list[dict[str, Any]]:
    """Word vectors learn slowly: words that training does not meet stay where the teacher put them."""
    words, plain, decayed = [], [], []
    for name, parameter in student.named_parameters():
        if "word_embeddings" in name:
            words.append(parameter)
        elif parameter.ndim < 2:
            plain.append(parameter)
        else:
            decayed.append(parameter)
    return [
        {"params": words, "weight_decay": 0.0, "factor": 0.3},
        {"params": plain, "weight_decay": 0.0, "factor": 1.0},
        {"params": decayed, "weight_decay": 0.05, "factor": 1.0},
    ]


if __name__ == "__main__":
    raise SystemExit(main())
