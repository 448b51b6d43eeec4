"""A training, step by step: resumable, and the same whether it was interrupted or not."""

from __future__ import annotations

import math
import random
import sys
import time
from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Protocol

import torch
from torch import Tensor, nn
from torch.nn.parallel import DistributedDataParallel

from clamp_desktop.training.clamp2.config import Config, Stage
from clamp_desktop.training.clamp2.devices import World, half_products
from clamp_desktop.training.clamp2.draws import Draws, Place, Schedule
from clamp_desktop.training.clamp2.errors import TrainingError
from clamp_desktop.training.clamp2.pieces import Pieces
from clamp_desktop.training.clamp2.states import duration, load_state, save_state, state_of

_REPORT_EVERY = 10.0  # seconds
_RECENT = 20  # steps that the loss is reported over


@dataclass(frozen=True, slots=True)
class Slot:
    """A place of a batch: the piece in it, and the chance for everything that is drawn for it."""

    piece: int
    rng: random.Random


class Step:
    """What an objective needs to know about a step.

    Attributes:
        world: who takes part.
        stage: where in the training this is.
        slots: the places of the batch that this process has, in parts that fit its memory.
    """

    def __init__(self, trainer: Trainer, place: Place, pieces: Sequence[int]) -> None:
        self.world, self.stage, self._trainer = trainer.world, place.stage, trainer
        self._name = f"{trainer.config.seed}:{trainer.step}"
        own = len(pieces) // self.world.size
        slots = [
            Slot(pieces[i], random.Random(f"{self._name}:{i}"))
            for i in range(self.world.rank * own, (self.world.rank + 1) * own)
        ]
        size = len(slots) // self.stage.accumulate
        self.slots = [slots[start : start + size] for start in range(0, len(slots), size)]

    def run(self, part: int, *arguments: Any) -> Any:
        """The network on a part of the batch. The same part drops out the same units every time."""
        torch.manual_seed(random.Random(f"{self._name}:{self.world.rank}:{part}:dropout").getrandbits(62))
        device = self.world.device
        moved = [one.to(device) if isinstance(one, Tensor) else one for one in arguments]
        # Where nothing is learned from this pass, the processes need not know of it.
        network = self._trainer.shared if torch.is_grad_enabled() else self._trainer.network
        with torch.autocast(device.type, torch.bfloat16, enabled=self._trainer.halved):
            return network(*moved)

    def exchange(self, part: int) -> AbstractContextManager[Any]:
        """Gradients of the parts add up; the processes share them with the last part."""
        shared = self._trainer.shared
        if part == len(self.slots) - 1 or not isinstance(shared, DistributedDataParallel):
            return nullcontext()
        no_sync: AbstractContextManager[Any] = shared.no_sync()
        return no_sync


class Objective(Protocol):
    """What is trained for."""

    network: nn.Module

    def backward(self, step: Step) -> float:
        """Put the gradients of a step into the network; the loss over all processes."""


class Trainer:
    """One run.

    Args:
        config: of the whole training.
        stages: those of this objective.
        objective: what is trained for.
        pieces: to draw from.
        world: who takes part.

    Attributes:
        losses: of each step so far.
    """

    def __init__(
        self, config: Config, stages: Sequence[Stage], objective: Objective, pieces: Pieces, world: World
    ) -> None:
        _check(stages, world)
        self.config, self.world, self.objective = config, world, objective
        self.step = 0
        self.losses: list[float] = []
        self.halved = half_products(config.precision, world.device)
        self.network = objective.network.to(world.device).train()
        self.shared: nn.Module = self.network
        if world.size > 1:
            on = [world.device] if world.device.type == "cuda" else None
            self.shared = DistributedDataParallel(self.network, device_ids=on)
        self.optimizer = torch.optim.AdamW(
            self.network.parameters(),
            lr=0.0,
            betas=(config.optimizer.beta1, config.optimizer.beta2),
            weight_decay=config.optimizer.weight_decay,
        )
        self._schedule = Schedule(stages, pieces.count)
        self._draws = Draws(pieces.count, pieces.weights, config.seed)

    @property
    def steps(self) -> int:
        """Of all stages together."""
        return self._schedule.steps

    def advance(self) -> float:
        """One step; its loss."""
        place = self._schedule.place(self.step)
        for group in self.optimizer.param_groups:
            group["lr"] = place.rate
        self.optimizer.zero_grad(set_to_none=True)
        loss = self.objective.backward(Step(self, place, self._draws.batch(self.step, place)))
        if not math.isfinite(loss):
            raise TrainingError(f"The loss is no number at step {self.step}. A lower rate may help.")
        if self.config.optimizer.clip:
            nn.utils.clip_grad_norm_(self.network.parameters(), self.config.optimizer.clip)
        self.optimizer.step()
        self.step += 1
        self.losses.append(loss)
        return loss

    def save(self, path: Path) -> None:
        """Write the state; the old one is replaced only when the new one is complete."""
        state = {
            "network": self.network.state_dict(),
            "optimizer": self.optimizer.state_dict(),
            "step": self.step,
            "losses": self.losses,
            "sizes": asdict(self.config.sizes),
            "seed": self.config.seed,
            "halved": self.halved,
        }
        save_state(path, state)

    def load(self, path: Path) -> None:
        """Go on from a saved state; raises ``TrainingError`` if it is of another training."""
        state = load_state(path)
        ours: dict[str, Any] = {"seed": self.config.seed, **asdict(self.config.sizes)}
        theirs = {"seed": state["seed"], **state["sizes"]}
        other = [
            f"{key} {theirs.get(key)}, here {value}"
            for key, value in ours.items()
            if theirs.get(key) != value
        ]
        if other:
            raise TrainingError(f"{path.parent} holds another training: {'; '.join(other)}.")
        try:
            self.network.load_state_dict(state["network"])
        except RuntimeError as error:
            raise TrainingError(f"{path.parent} holds another training: its weights do not fit.") from error
        self.optimizer.load_state_dict(state["optimizer"])
        self.step, self.losses, self.halved = state["step"], state["losses"], state["halved"]

    def run(self, folder: Path, until: int | None = None) -> None:
        """Train to the end or to a step, from the saved state where there is one."""
        path = state_of(folder)
        if self.world.leads:
            folder.mkdir(parents=True, exist_ok=True)
        self.world.wait()
        if path.exists():
            self.load(path)
        last = self.steps if until is None else min(until, self.steps)
        started, first = time.monotonic(), self.step
        told = started
        while self.step < last:
            self.advance()
            if not self.world.leads:
                continue
            if (now := time.monotonic()) - told >= _REPORT_EVERY or self.step == last:
                told = now
                self._report(last, (now - started) / (self.step - first))
            if self.step % self.config.save_every == 0 or self.step == last:
                self.save(path)
        self.world.wait()

    def _report(self, last: int, pace: float) -> None:
        recent = self.losses[-_RECENT:]
        left = duration(pace * (last - self.step))
        sys.stderr.write(
            f"step {self.step}/{last}  loss {sum(recent) / len(recent):.4f}  "
            f"{pace:.2f} s a step  {left} left\n"
        )


def _check(stages: Sequence[Stage], world: World) -> None:
    if not stages:
        raise TrainingError("The configuration has no stages for this training.")
    for number, stage in enumerate(stages):
        parts = world.size * stage.accumulate
        if stage.batch % parts:
            raise TrainingError(
                f"stages[{number}]: a batch of {stage.batch} cannot be shared by {world.size} processes"
                f" in {stage.accumulate} parts each."
            )
