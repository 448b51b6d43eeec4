"""Weights to begin with: of a run, a CLaMP checkpoint, the reference's M3, or a published XLM-R."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import torch
from torch import nn

from clamp_desktop.model.errors import CheckpointError
from clamp_desktop.model.weights import Weights, open_weights
from clamp_desktop.training.clamp2.errors import TrainingError
from clamp_desktop.training.clamp2.networks import MusicModel, Network
from clamp_desktop.training.clamp2.states import load_state, state_of

_MUSIC = ("music_model.", "network.music_model.", "symbolic_model.", "encoder.")
_TEXT = ("text_model.", "network.text_model.", "roberta.", "xlm_roberta.", "")
_MUSIC_PROJECTION = ("music_proj.", "network.music_proj.", "symbolic_proj.")
_TEXT_PROJECTION = ("text_proj.", "network.text_proj.")


def open_start(path: Path) -> Weights:
    """The weights of a run's folder, a model folder, a ``.safetensors`` or a ``.pth``.

    Raises:
        TrainingError: there are none, or they cannot be read.
    """
    if path.is_dir() and state_of(path).exists():
        tensors = load_state(state_of(path))["network"]
        shapes = {name: tuple(tensor.shape) for name, tensor in tensors.items()}
        return Weights(path.name, shapes, tensors.__getitem__)
    inside = path / "model.safetensors"
    if path.is_dir() and not inside.exists():
        raise TrainingError(f"{path} holds neither the state of a training nor a model.")
    try:
        return open_weights(inside if path.is_dir() else path)
    except CheckpointError as error:
        raise TrainingError(str(error)) from error


def start_music(music_model: MusicModel, weights: Weights) -> None:
    """Begin with the music encoder of these weights; raises ``TrainingError`` if they have none that fits."""
    prefix = _prefix(weights, _MUSIC, "patch_embedding.weight")
    if prefix is None:
        raise TrainingError(f"{weights.file} has no music encoder.")
    _put(music_model, weights, prefix)


def start_text(network: Network, weights: Weights) -> None:
    """Begin with the text encoder of these weights; raises ``TrainingError`` if they have none that fits."""
    prefix = _prefix(weights, _TEXT, "embeddings.word_embeddings.weight")
    if prefix is None:
        raise TrainingError(f"{weights.file} has no text encoder.")
    _put(network.text_model, weights, prefix)


def start_network(network: Network, weights: Weights) -> None:
    """Begin with all that these weights have of both encoders and their projections.

    An M3 run has the music encoder alone.
    """
    start_music(network.music_model, weights)
    if _prefix(weights, _TEXT[:2], "embeddings.word_embeddings.weight") is not None:
        start_text(network, weights)
    for layer, prefixes in (
        (network.music_proj, _MUSIC_PROJECTION),
        (network.text_proj, _TEXT_PROJECTION),
    ):
        prefix = _prefix(weights, prefixes, "weight")
        if prefix is not None:
            _put(layer, weights, prefix)


def _prefix(weights: Weights, prefixes: Sequence[str], name: str) -> str | None:
    return next((prefix for prefix in prefixes if prefix + name in weights.shapes), None)


def _put(module: nn.Module, weights: Weights, prefix: str) -> None:
    """Copy every tensor of a module; what else the weights have (poolers, an optimiser) is left alone."""
    with torch.no_grad():
        for name, tensor in module.state_dict().items():
            try:
                tensor.copy_(weights.take(prefix + name, *tensor.shape))
            except CheckpointError as error:
                raise TrainingError(f"The configuration's sizes do not fit: {error}") from error
