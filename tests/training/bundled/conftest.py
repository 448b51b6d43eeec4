"""A cache with features, and a teacher that needs no package."""

from __future__ import annotations

import json
import shutil
import zlib
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from tokenizers import Tokenizer, decoders, models, pre_tokenizers

from clamp_desktop.paths import resources
from clamp_desktop.training import feature_cache
from clamp_desktop.training.bundled import text_material
from clamp_desktop.training.corpus import Cache
from clamp_desktop.training.feature_cache import FeatureCache
from clamp_desktop.training.teacher import DIMENSION
from clamp_desktop.vocabulary import Vocabulary


@pytest.fixture(scope="session")
def features(cache: Cache, cache_folder: Path) -> FeatureCache:
    """The features of the tiny collection."""
    feature_cache.fill(cache, cache_folder)
    return FeatureCache(cache_folder)


@pytest.fixture
def two_languages(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A vocabulary in English and Russian: a hundred languages take their time."""
    folder = tmp_path / "vocabulary"
    folder.mkdir()
    for name in ("en.toml", "ru.toml", "terms.toml"):
        shutil.copyfile(resources() / "vocabulary" / name, folder / name)
    small = Vocabulary.load(folder)
    monkeypatch.setattr(Vocabulary, "load", lambda: small)


@pytest.fixture
def taught(monkeypatch: pytest.MonkeyPatch) -> None:
    """A teacher who knows nothing but keeps texts apart: what it says depends on the text alone."""

    def teach(texts: Sequence[str]) -> np.ndarray:
        rows = [np.random.default_rng(zlib.crc32(text.encode())).standard_normal(DIMENSION) for text in texts]
        vectors = np.stack(rows).astype(np.float32)
        return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)

    monkeypatch.setattr(text_material, "teach", teach)


@pytest.fixture(scope="session")
def letters(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tokenizer of XLM-R's kind whose pieces are letters."""
    alphabet = [chr(code) for code in range(33, 0x500)]
    pieces = [("<s>", 0.0), ("<pad>", 0.0), ("</s>", 0.0), ("<unk>", 0.0), ("▁", -2.0)]
    pieces += [(letter, -3.0) for letter in alphabet] + [("<mask>", 0.0)]
    made = Tokenizer(models.Unigram(pieces, unk_id=3))
    made.pre_tokenizer = pre_tokenizers.Metaspace()
    made.decoder = decoders.Metaspace()
    made.add_special_tokens(["<s>", "<pad>", "</s>", "<unk>", "<mask>"])
    path = tmp_path_factory.mktemp("letters") / "tokenizer.json"
    path.write_text(json.dumps(json.loads(made.to_str()), ensure_ascii=False), encoding="utf-8")
    return path
