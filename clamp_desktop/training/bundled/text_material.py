"""What the text side starts from: a pruned tokenizer with a token for each concept, and a teacher."""

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
from torch import Tensor

from clamp_desktop.model.tokens import ConceptTokenizer, QueryTokenizer, concept_token
from clamp_desktop.training.captions import Captioner
from clamp_desktop.training.data import Item
from clamp_desktop.training.pruning import prune
from clamp_desktop.training.teacher import principal_components, teach
from clamp_desktop.vocabulary import Vocabulary

MOST_TOKENS = 64
TAUGHT = frozenset("ar de en es fr it ja ko nl pl pt ru th tr zh zh_Hant".split())  # noqa: SIM905
"""Languages of which the teacher knows something."""


@dataclass(frozen=True, slots=True)
class TextMaterial:
    """Made once, kept in the run's folder.

    Attributes:
        tokenizer: words and concepts → ids.
        start: word vectors to begin with, float32 [tokens, width].
        texts, taught: what the teacher says of some texts, float32 [texts, 512].
    """

    tokenizer: ConceptTokenizer
    start: npt.NDArray[np.float32]
    texts: list[str]
    taught: npt.NDArray[np.float32]


def pad(rows: Sequence[Sequence[int]]) -> tuple[Tensor, Tensor]:
    """Ids [texts, length] and a mask that is False at padding."""
    length = min(max(map(len, rows)), MOST_TOKENS)
    tokens = torch.ones(len(rows), length, dtype=torch.long)  # 1 is <pad>
    real = torch.zeros(len(rows), length, dtype=torch.bool)
    for number, row in enumerate(rows):
        tokens[number, : len(row)] = torch.tensor(row[:length])
        real[number, : len(row)] = True
    return tokens, real


def prepare(
    folder: Path,
    full_tokenizer: Path,
    items: Sequence[Item],
    vocabulary: Vocabulary,
    size: int,
    width: int,
    captions: int,
    seed: int,
    said: Vocabulary | None = None,
) -> TextMaterial:
    """The material.

    Args:
        full_tokenizer: XLM-R's ``tokenizer.json``, plain or as ``.gz``.
        items: whose captions and titles are learned from.
        size: pieces of the tokenizer, concepts apart.
        width: of the text encoder.
        captions: how many are made for the teacher.
        said: the names that are learned, where they are not all of the vocabulary's.
    """
    said = said or vocabulary
    made = folder / "text_material.npz"
    path = folder / "tokenizer.json"
    if not made.exists():
        folder.mkdir(parents=True, exist_ok=True)
        rng = random.Random(seed)
        named, written = _names(said), _captions(items, said, captions, rng)
        titles = list(dict.fromkeys(item.title for item in items if item.title.strip()))
        opened = gzip.open if full_tokenizer.suffix == ".gz" else open
        with opened(full_tokenizer, "rt", encoding="utf-8") as stream:
            pruned = prune(json.load(stream), [*named, *written, *titles], size)
        concepts = [[concept_token(concept), 0.0] for concept in vocabulary.concepts]
        pieces = [name for name, _ in pruned["model"]["vocab"]]
        words = [name.replace("▁", " ").strip() or "," for name in pieces]
        shown = [(vocabulary.names(one) or (one,))[0] for one in vocabulary.concepts]
        start = principal_components(teach([*words, *shown]), width)
        path.write_text(json.dumps(_with(pruned, concepts), ensure_ascii=False), encoding="utf-8")
        known = [name for code in TAUGHT for name in _names(said, code)]
        taught = Captioner(said, [code for code in said.languages if code in TAUGHT])
        known += [
            taught.caption(item.concepts, rng, item.title, item.composer).text
            for item in rng.choices(items, k=captions)
        ]
        texts = [text for text in dict.fromkeys([*known, *titles]) if text.strip()]
        np.savez_compressed(made, start=start.astype(np.float16), texts=np.array(texts), taught=teach(texts))
    stored = np.load(made)
    return TextMaterial(
        ConceptTokenizer(QueryTokenizer(path), vocabulary),
        stored["start"].astype(np.float32),
        [str(text) for text in stored["texts"]],
        stored["taught"],
    )


def _with(tokenizer: dict[str, object], concepts: list[list[object]]) -> dict[str, object]:
    """A tokenizer with more pieces behind the others. No text is split into them."""
    model = tokenizer["model"]
    assert isinstance(model, dict)
    lowest = min(score for _, score in model["vocab"]) - 100.0
    more = [[name, lowest] for name, _ in concepts]
    return tokenizer | {"model": model | {"vocab": [*model["vocab"], *more]}}


def _names(vocabulary: Vocabulary, language: str | None = None) -> list[str]:
    """Every name of every concept, in one language or in all."""
    codes = [language] if language else [*vocabulary.languages, "terms"]
    return [
        name for code in codes for concept in vocabulary.concepts for name in vocabulary.names(concept, code)
    ]


def _captions(items: Sequence[Item], vocabulary: Vocabulary, count: int, rng: random.Random) -> list[str]:
    captioner = Captioner(vocabulary)
    return [captioner.caption(item.concepts, rng).text for item in rng.choices(items, k=count)]
