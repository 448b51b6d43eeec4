"""What the text encoder starts from: a pruned tokenizer, and word vectors and texts of the teacher."""

from __future__ import annotations

import gzip
import json
import random
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from tokenizers import Tokenizer
from torch import Tensor

from clamp_desktop.training.captions import Captioner
from clamp_desktop.training.data import Item
from clamp_desktop.training.pruning import prune
from clamp_desktop.training.teacher import principal_components, teach

MOST_TOKENS = 128


@dataclass(frozen=True, slots=True)
class TextSide:
    """The text encoder's material.

    Attributes:
        tokenizer: pruned.
        start: word vectors to begin with, float32 [pieces, width].
        texts, taught: what the teacher says of some texts, float32 [texts, 512].
    """

    tokenizer: Tokenizer
    start: npt.NDArray[np.float32]
    texts: list[str]
    taught: npt.NDArray[np.float32]

    def encode(self, texts: Sequence[str]) -> tuple[Tensor, Tensor]:
        """Token ids [texts, length] and a mask that is False at padding."""
        rows = [self.tokenizer.encode(text).ids[:MOST_TOKENS] for text in texts]
        length = max(map(len, rows))
        tokens = torch.ones(len(rows), length, dtype=torch.long)  # 1 is <pad>
        real = torch.zeros(len(rows), length, dtype=torch.bool)
        for i, row in enumerate(rows):
            tokens[i, : len(row)] = torch.tensor(row)
            real[i, : len(row)] = True
        return tokens, real


def prepare(
    folder: Path,
    full_tokenizer: Path,
    items: Sequence[Item],
    captioner: Captioner,
    size: int,
    width: int,
    captions: int,
    seed: int,
) -> TextSide:
    """The material, made once and kept in a folder.

    Args:
        full_tokenizer: XLM-R's ``tokenizer.json``, plain or as ``.gz``.
        items: whose captions, titles and composers are learned from.
        size: pieces of the tokenizer.
        width: of the text encoder.
        captions: how many are made for the teacher.
    """
    made = folder / "text_side.npz"
    if not made.exists():
        folder.mkdir(parents=True, exist_ok=True)
        texts = _texts(items, captioner, captions, random.Random(seed))
        opened = gzip.open if full_tokenizer.suffix == ".gz" else open
        with opened(full_tokenizer, "rt", encoding="utf-8") as stream:
            pruned = prune(json.load(stream), texts, size)
        (folder / "tokenizer.json").write_text(json.dumps(pruned, ensure_ascii=False), encoding="utf-8")
        pieces = [name for name, _ in pruned["model"]["vocab"]]
        start = principal_components(teach([name.replace("▁", " ").strip() or "," for name in pieces]), width)
        np.savez_compressed(made, start=start.astype(np.float16), texts=np.array(texts), taught=teach(texts))
    stored = np.load(made)
    return TextSide(
        Tokenizer.from_file(str(folder / "tokenizer.json")),
        stored["start"].astype(np.float32),
        [str(text) for text in stored["texts"]],
        stored["taught"],
    )


def _texts(items: Sequence[Item], captioner: Captioner, captions: int, rng: random.Random) -> list[str]:
    """Every name of every concept, captions of pieces, titles and composers; without repeats."""
    vocabulary = captioner.vocabulary
    names = [
        name
        for concept in vocabulary.concepts
        for language in (*vocabulary.languages, "it")
        for name in vocabulary.names(concept, language)
    ]
    made = [
        captioner.caption(
            item.concepts, rng, item.title, item.composer, item.work if rng.random() < 0.2 else None
        ).text
        for item in rng.choices(items, k=captions)
    ]
    titles = [text for item in items for text in (item.title, item.composer) if text]
    return [text for text in dict.fromkeys([*names, *made, *titles]) if text.strip()]
