"""The text side's tokenizer: XLM-R's, whole or pruned to what the texts need."""

from __future__ import annotations

import gzip
import json
import random
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from clamp_desktop.model.errors import CheckpointError
from clamp_desktop.model.tokens import QueryTokenizer
from clamp_desktop.training.captions import Captioner
from clamp_desktop.training.clamp2.devices import World
from clamp_desktop.training.clamp2.errors import TrainingError
from clamp_desktop.training.data import Item
from clamp_desktop.training.pruning import prune

_CAPTIONS = 12_000


def tokenizer_file(
    run: Path, given: Path, size: int, texts: Callable[[], Iterable[str]], world: World
) -> Path:
    """The file of the tokenizer to train with, pruned once where a size is asked for.

    Args:
        run: the run's folder, where a pruned one is kept.
        given: XLM-R's ``tokenizer.json``, plain or as ``.gz``.
        size: pieces; 0 for all.
        texts: what must be split as before.
        world: the first process prunes, the others wait.
    """
    if not given.is_file():
        raise TrainingError(f"There is no tokenizer {given}.")
    if not size:
        return given
    made = run / "tokenizer.json"
    if world.leads and not made.exists():
        run.mkdir(parents=True, exist_ok=True)
        packed = given.read_bytes()
        try:
            whole = json.loads(gzip.decompress(packed) if given.suffix == ".gz" else packed)
            pruned = prune(whole, texts(), size)
        except (ValueError, KeyError, TypeError) as error:
            raise TrainingError(f"{given.name} is not XLM-R's tokenizer.json.") from error
        part = made.with_suffix(".part")
        part.write_text(json.dumps(pruned, ensure_ascii=False), encoding="utf-8")
        part.replace(made)
    world.wait()
    return made


def open_tokenizer(path: Path) -> QueryTokenizer:
    """A tokenizer; raises ``TrainingError`` if it cannot serve."""
    try:
        return QueryTokenizer(path)
    except CheckpointError as error:
        raise TrainingError(str(error)) from error


def caption_texts(items: Sequence[Item], captioner: Captioner, seed: int) -> list[str]:
    """Every name of every concept in the captioner's languages, captions of pieces, titles and composers."""
    rng = random.Random(f"{seed}:tokenizer")
    vocabulary = captioner.vocabulary
    names = [
        name
        for concept in vocabulary.concepts
        for language in captioner.languages
        for name in vocabulary.names(concept, language)
    ]
    made = [captioner.caption(item.concepts, rng).text for item in rng.choices(items, k=_CAPTIONS)]
    titles = [text for item in items for text in (item.title, item.composer)]
    return [text for text in dict.fromkeys([*names, *made, *titles]) if text.strip()]
