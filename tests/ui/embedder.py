"""An embedder that needs no model: each word has a direction of its own. It runs in a real child process."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import numpy as np

from clamp_desktop.model.embedding import Embedding, ModelInfo
from clamp_desktop.serving import available
from clamp_desktop.workers.messages import (
    DescribeModel,
    EmbedMusic,
    EmbedQueries,
    LearnLabels,
    MeasureModel,
    Speed,
)

DIMENSION = 32


Asked = DescribeModel | EmbedMusic | EmbedQueries | LearnLabels | MeasureModel


def make(options: Mapping[str, object]) -> Callable[[Asked], object]:
    """What the child calls for every request. Another checkpoint has another name, and hears the same."""
    folder = Path(str(options["checkpoint"])).name if options.get("checkpoint") else ""
    begin = folder or available()[None]  # in the place of the one that ships
    info = ModelInfo(f"{begin}-words", folder or "word model", DIMENSION, "cpu", {})

    def handle(request: Asked) -> object:
        match request:
            case EmbedMusic():
                return embed(request.texts)
            case EmbedQueries():
                return embed(request.queries)
            case LearnLabels():
                from clamp_desktop.probing.learning import learn  # with torch: only where it is asked for

                return learn(request.task)
            case DescribeModel():
                return info
            case MeasureModel():
                return Speed(41.0, 44.0)

    return handle


def embed(texts: Sequence[str]) -> list[Embedding]:
    """A vector of the words of each text."""
    return [_embedding(text) for text in texts]


def _embedding(text: str) -> Embedding:
    vector = np.full(DIMENSION, 0.01, dtype=np.float32)
    for word in re.findall(r"\w+", text.lower()):
        seed = int.from_bytes(hashlib.blake2b(word.encode(), digest_size=4).digest(), "big")
        vector += np.random.default_rng(seed).standard_normal(DIMENSION).astype(np.float32)
    unit = (vector / np.linalg.norm(vector)).astype(np.float32)
    return Embedding(unit, vector, vector[None], np.ones(1, dtype=np.float32))
