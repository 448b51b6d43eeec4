"""A pruned tokenizer splits what it was pruned for as the whole one does."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import pytest
from tokenizers import Tokenizer

from clamp_desktop.training.pruning import prune

TEXTS = [
    "a sad waltz in D minor",
    "trauriger Walzer",
    "valse triste en ré mineur",
    "ニ短調の悲しいワルツ",
    "D小调圆舞曲",
]


@pytest.fixture(scope="module")
def whole(golden: Path) -> dict[str, Any]:
    with gzip.open(golden / "tokenizer" / "tokenizer.json.gz", "rt", encoding="utf-8") as stream:
        loaded: dict[str, Any] = json.load(stream)
    return loaded


def test_pruned_pieces(whole: dict[str, Any]) -> None:
    pruned = prune(whole, TEXTS, 3000)
    big, small = Tokenizer.from_str(json.dumps(whole)), Tokenizer.from_str(json.dumps(pruned))
    assert small.get_vocab_size() == 3000
    assert [small.token_to_id(name) for name in ("<s>", "<pad>", "</s>", "<unk>")] == [0, 1, 2, 3]
    assert small.token_to_id("<mask>") == 2999
    for text in TEXTS:
        assert small.encode(text).tokens == big.encode(text).tokens
    assert "<unk>" not in small.encode("Quixotic Früchtchen, çà et là 123").tokens
