"""From a cache to the model that ships: both sides trained as a configuration says, then written."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import torch

from clamp_desktop.training.bundled.export import export
from clamp_desktop.training.bundled.music_training import MusicSettings, MusicTraining
from clamp_desktop.training.bundled.music_training import run as run_music
from clamp_desktop.training.bundled.text_material import prepare
from clamp_desktop.training.bundled.text_training import TextSettings, TextTraining
from clamp_desktop.training.bundled.text_training import run as run_text
from clamp_desktop.training.bundled.tunes import TuneCache
from clamp_desktop.training.corpus import Cache
from clamp_desktop.training.data import Item, is_held, items, read_manifest, split
from clamp_desktop.training.feature_cache import FeatureCache
from clamp_desktop.training.labels import implied_moods
from clamp_desktop.training.music21_corpus import catalogue
from clamp_desktop.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class Settings:
    """A configuration file, read.

    Attributes:
        model: ``id`` and ``name``.
        held_sources: collections that are not trained on, so that they can be measured on.
        everything: whether those are trained on all the same (works kept back stay so).
    """

    model: Mapping[str, str]
    seed: int
    threads: int
    held_sources: tuple[str, ...]
    everything: bool
    music: MusicSettings
    text: TextSettings


def read_settings(path: Path) -> Settings:
    """Read a configuration.

    Raises:
        ValueError: it is not TOML, or has fields that it should not have.
    """
    content: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
    try:
        return Settings(
            **content
            | {
                "held_sources": tuple(content["held_sources"]),
                "music": MusicSettings(**content["music"]),
                "text": TextSettings(**content["text"]),
            }
        )
    except (KeyError, TypeError) as error:
        raise ValueError(f"{path.name}: {error}") from error


def train(settings: Settings, cache_folder: Path, run_folder: Path, tokenizer: Path, to: Path | None) -> None:
    """Train, or go on where a run was interrupted.

    Args:
        cache_folder: what ``training.prepare`` read and ``training.feature_cache`` counted.
        run_folder: where the state is kept.
        tokenizer: XLM-R's ``tokenizer.json``, plain or as ``.gz``.
        to: where the model is written at the end.
    """
    torch.set_num_threads(settings.threads)
    vocabulary = Vocabulary.load()
    features = FeatureCache(cache_folder)
    pieces = training_pieces(settings, cache_folder, features, vocabulary)
    tunes = TuneCache(cache_folder) if settings.music.tunes else None
    music = MusicTraining(settings.music, pieces, features, vocabulary, settings.seed, tunes)
    run_music(music, run_folder)
    wanted, seed = settings.text, settings.seed
    material = prepare(
        run_folder,
        tokenizer,
        pieces,
        vocabulary,
        wanted.vocabulary,
        wanted.width,
        wanted.taught,
        seed,
        wanted.said(vocabulary),
    )
    text = TextTraining(
        wanted, music.sets, pieces, material, vocabulary, settings.music.dimension, settings.seed
    )
    run_text(text, run_folder)
    if to is not None:
        export(music.music, text.text, run_folder / "tokenizer.json", to, settings.model)


def training_pieces(
    settings: Settings, cache_folder: Path, features: FeatureCache, vocabulary: Vocabulary
) -> list[Item]:
    """The pieces of a cache that are trained on."""
    cache = Cache(cache_folder)
    known = {**read_manifest(cache_folder / "manifest.tsv"), **catalogue()}
    parts = split(items(cache, known, vocabulary), settings.held_sources)
    pieces = list(parts.train)
    if settings.everything:
        pieces += [one for one in parts.by_source if not is_held(one.work)]
    return [
        replace(one, concepts=one.concepts | implied_moods(one.concepts, vocabulary))
        for one in pieces
        if features.has(one.piece)
    ]
