"""Two models that hear different things, in real child processes: each word has a direction in each."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from pathlib import Path

import numpy as np

from clamp_desktop.model.embedding import Embedding, ModelInfo
from clamp_desktop.workers.messages import DescribeModel, EmbedMusic, EmbedQueries, LearnLabels
from tests.ui import embedder

CALIBRATIONS = {
    "": {"text": {"mean": 0.1, "spread": 0.1, "centre": 0.5, "scale": 1.5}},
    "clamp2": {"text": {"mean": 0.3, "spread": 0.3, "centre": 0.2, "scale": 2.5}},
}


def make(options: Mapping[str, object]) -> Callable[[embedder.Asked], object]:
    """The one that ships, or another by the name of its folder."""
    name = Path(str(options["checkpoint"])).name if options.get("checkpoint") else ""
    inner = embedder.make(options)

    def handle(request: embedder.Asked) -> object:
        match request:
            case EmbedMusic(texts):
                return [_turned(one, name) for one in embedder.embed(texts)]
            case EmbedQueries(queries):
                return [_turned(one, name) for one in embedder.embed(queries)]
            case DescribeModel():
                info = inner(request)
                assert isinstance(info, ModelInfo)
                return dataclasses.replace(info, calibration=CALIBRATIONS[name])
            case LearnLabels():
                return inner(request)
        return None

    return handle


def _turned(heard: Embedding, name: str) -> Embedding:
    """Another model has other axes, and hardly hears some of them."""
    if not name:
        return heard
    unit = heard.unit[::-1] * np.linspace(0.1, 1.0, len(heard.unit), dtype=np.float32)
    unit = (unit / np.linalg.norm(unit)).astype(np.float32)
    return Embedding(unit, unit, unit[None], np.ones(1, dtype=np.float32))
