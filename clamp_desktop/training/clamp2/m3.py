"""M3: the music encoder learns by rebuilding hidden patches (paper, section 3.2)."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor, nn

from clamp_desktop.training.clamp2.augmenting import cropped_patches, pad_patches
from clamp_desktop.training.clamp2.config import Config
from clamp_desktop.training.clamp2.decoder import Decoder, asked_characters
from clamp_desktop.training.clamp2.masking import hide
from clamp_desktop.training.clamp2.networks import MusicModel
from clamp_desktop.training.clamp2.pieces import Pieces
from clamp_desktop.training.clamp2.trainer import Slot, Step


class M3(nn.Module):
    """The music encoder, and the decoder that is needed for training alone."""

    def __init__(self, config: Config) -> None:
        super().__init__()
        sizes = config.sizes
        self.music_model = MusicModel(sizes)
        self.decoder = Decoder(sizes.music_width, sizes.decoder_layers, sizes.dropout)

    def forward(self, seen: Tensor, real: Tensor, asked: Tensor, wanted: Tensor) -> Tensor:
        """The sum of −log p of the hidden patches' characters.

        Args:
            seen: what is left of the pieces, uint8 [batch, length, 64].
            real, asked: bool [batch, length]: no padding; to be rebuilt.
            wanted: the true patches in order, uint8 [asked, 64].
        """
        summed: Tensor = self.decoder(self.music_model.states(seen, real)[asked], wanted)
        return summed


class MaskedPatches:
    """The objective: the mean of −log p over the characters that are asked for."""

    def __init__(self, config: Config, pieces: Pieces) -> None:
        self._config, self._pieces = config, pieces
        torch.manual_seed(config.seed)
        self.network: nn.Module = M3(config)

    def backward(self, step: Step) -> float:
        """Gradients of the mean over all processes, whatever each one's share of the characters is."""
        batches = [self._batch(slots, step.stage.patches) for slots in step.slots]
        total = step.world.total(sum(asked_characters(wanted) for *_, wanted in batches))
        summed = 0.0
        for part, batch in enumerate(batches):
            with step.exchange(part):
                loss = step.run(part, *batch) / total
                (loss * step.world.size).backward()
            summed += float(loss.detach())
        return step.world.total(summed)

    def _batch(self, slots: Sequence[Slot], most: int) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        whole, seen, asked = [], [], []
        for slot in slots:
            text, _ = self._pieces.show(slot.piece, self._config, slot.rng)
            patches = cropped_patches(text, most, slot.rng)
            left, chosen = hide(patches, self._config.m3.masking, slot.rng)
            whole.append(patches[chosen])
            seen.append(left)
            asked.append(chosen)
        patches_seen, real = pad_patches(seen)
        marks = torch.zeros_like(real)
        for i, chosen in enumerate(asked):
            marks[i, : len(chosen)] = torch.from_numpy(chosen)
        return patches_seen, real, marks, torch.from_numpy(np.concatenate(whole))
