"""The two trainings as the command line starts them."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import torch

from clamp_desktop.training.captions import Captioner
from clamp_desktop.training.clamp2.config import Config
from clamp_desktop.training.clamp2.devices import World, join
from clamp_desktop.training.clamp2.errors import TrainingError
from clamp_desktop.training.clamp2.examples import Described, Labelled, Source
from clamp_desktop.training.clamp2.exporting import export, m3_tensors, official_tensors
from clamp_desktop.training.clamp2.m3 import M3, MaskedPatches
from clamp_desktop.training.clamp2.pairs import TextAndMusic
from clamp_desktop.training.clamp2.pieces import (
    Pieces,
    labelled,
    of_cache,
    of_items,
    of_records,
    open_cache,
    read_folder,
)
from clamp_desktop.training.clamp2.reading import read_config
from clamp_desktop.training.clamp2.records import read_records
from clamp_desktop.training.clamp2.starting import open_start, start_music, start_network, start_text
from clamp_desktop.training.clamp2.states import state_of
from clamp_desktop.training.clamp2.tokenizing import caption_texts, open_tokenizer, tokenizer_file
from clamp_desktop.training.clamp2.trainer import Trainer
from clamp_desktop.training.corpus import Cache
from clamp_desktop.training.twins import Twins
from clamp_desktop.vocabulary import Vocabulary

_MUSIC = "music"  # in a run's folder: what was read of a folder of music


@dataclass(frozen=True, slots=True)
class Order:
    """What was asked for.

    Attributes:
        config, run: the configuration's file and the run's folder.
        cache, music: where the pieces come from: a prepared cache, or a folder.
        texts: JSONL of texts about the files of ``music``, which is its own folder if not given.
        tokenizer: XLM-R's; beside ``start`` if not given.
        start, text_start: weights to begin with.
        until: stop before this step.
        folder: where to export to.
        device: chosen if not given.
    """

    config: Path
    run: Path
    cache: Path | None = None
    music: Path | None = None
    texts: Path | None = None
    tokenizer: Path | None = None
    start: Path | None = None
    text_start: Path | None = None
    until: int | None = None
    folder: Path | None = None
    device: str | None = None


def train_m3(order: Order) -> None:
    """Pre-train the music encoder; raises ``TrainingError``."""
    with _prepared(order) as (config, world):
        pieces = _music(order, config, world)
        objective = MaskedPatches(config, pieces)
        network = objective.network
        assert isinstance(network, M3)
        fresh = not state_of(order.run).exists()
        if order.start is not None and fresh:
            start_music(network.music_model, open_start(order.start))
        Trainer(config, config.m3.stages, objective, pieces, world).run(order.run, order.until)
        if order.folder is not None and world.leads:
            export(m3_tensors(network.music_model), None, order.folder, config.model)


def train_clamp2(order: Order) -> None:
    """Train texts against music; raises ``TrainingError``."""
    with _prepared(order) as (config, world):
        source, tokenizer = _described(order, config, world)
        objective = TextAndMusic(config, source, open_tokenizer(tokenizer))
        network = objective.towers.network
        fresh = not state_of(order.run).exists()
        if order.start is not None and fresh:
            start_network(network, open_start(order.start))
        if order.text_start is not None and fresh:
            start_text(network, open_start(order.text_start))
        trainer = Trainer(config, config.clamp2.stages, objective, source.pieces, world)
        trainer.run(order.run, order.until)
        if order.folder is not None and world.leads:
            export(official_tensors(network), tokenizer, order.folder, config.model)


@contextmanager
def _prepared(order: Order) -> Iterator[tuple[Config, World]]:
    """The configuration and the processes; memory that runs out is told in words."""
    config = read_config(order.config)
    if config.threads:
        torch.set_num_threads(config.threads)
    try:
        with join(order.device) as world:
            yield config, world
    except (MemoryError, RuntimeError) as error:
        if isinstance(error, MemoryError | torch.OutOfMemoryError) or "allocate memory" in str(error):
            raise TrainingError(
                "The memory is not enough for so much at once. In the configuration's stages raise accumulate"
                " (the same result in more parts), or lower patches or batch; then give the command again."
            ) from error
        raise


def _music(order: Order, config: Config, world: World) -> Pieces:
    """Pieces for M3: labelled ones without those kept back, or all there are."""
    if order.cache is None:
        cache = _read(order, None, world)
        return of_cache(cache.pieces, cache, Twins())
    cache, twins = open_cache(order.cache), Twins(order.cache)
    if not (order.cache / "manifest.tsv").is_file():
        return of_cache(cache.pieces, cache, twins)
    vocabulary = Vocabulary.load()
    train = labelled(order.cache, cache, vocabulary, config.data)
    return of_items(train, cache, twins, vocabulary, config.data)


def _described(order: Order, config: Config, world: World) -> tuple[Source, Path]:
    """Pieces with texts, and the tokenizer's file."""
    given = order.tokenizer or _beside(order.start)
    if given is None:
        raise TrainingError("Which tokenizer? --tokenizer names XLM-R's tokenizer.json.")
    size = config.sizes.vocabulary
    if order.texts is not None:
        records = read_records(order.texts)
        files = list(dict.fromkeys(path for one in records for path in one.files))
        known, pieces = of_records(records, _read(order, files, world))
        texts = [text for one in known for text in one.texts]
        tokenizer = tokenizer_file(order.run, given, size, lambda: texts, world)
        return Described(known, pieces, config), tokenizer
    if order.cache is None:
        raise TrainingError("What is said of the music? --texts names a JSONL, or --cache labelled music.")
    vocabulary = Vocabulary.load()
    captioner = Captioner(vocabulary, _languages(config, vocabulary))
    cache = open_cache(order.cache)
    train = labelled(order.cache, cache, vocabulary, config.data)
    tokenizer = tokenizer_file(
        order.run, given, size, lambda: caption_texts(train, captioner, config.seed), world
    )
    pieces = of_items(train, cache, Twins(order.cache), vocabulary, config.data)
    return Labelled(train, pieces, captioner, config), tokenizer


def _languages(config: Config, vocabulary: Vocabulary) -> tuple[str, ...]:
    languages = config.data.languages
    if not languages:
        raise TrainingError("data.languages names no language for the captions.")
    if unknown := [one for one in languages if one not in vocabulary.languages]:
        raise TrainingError(f"data.languages: the vocabulary has no {', '.join(unknown)}.")
    return languages


def _read(order: Order, paths: list[str] | None, world: World) -> Cache:
    """The folder's music; the first process reads it into the run's folder, once."""
    music = order.music or (order.texts.parent if order.texts else None)
    if music is None:
        raise TrainingError("Where is the music? --cache names a prepared cache, --music a folder.")
    kept = order.run / _MUSIC
    if world.leads:
        failed = read_folder(music, paths, kept).failed
        for path, reason in list(failed.items())[:1]:
            sys.stderr.write(f"{len(failed)} files could not be read, such as {path}: {reason}\n")
    world.wait()
    return open_cache(kept)


def _beside(start: Path | None) -> Path | None:
    """The tokenizer that a model folder or a checkpoint comes with."""
    if start is None:
        return None
    folder = start if start.is_dir() else start.parent
    found = (folder / name for name in ("tokenizer.json", "tokenizer.json.gz"))
    return next((path for path in found if path.is_file()), None)
