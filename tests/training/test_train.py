"""Two steps of training: the loss falls, an interruption changes nothing, the result loads where the program
loads."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import torch
from tokenizers import Tokenizer, models, pre_tokenizers, processors

from clamp_desktop.model.embedder import Embedder
from clamp_desktop.training.captions import Captioner
from clamp_desktop.training.corpus import Cache
from clamp_desktop.training.data import Item
from clamp_desktop.training.embed import ModelFolder
from clamp_desktop.training.export import export
from clamp_desktop.training.network import Sizes
from clamp_desktop.training.text_side import TextSide
from clamp_desktop.training.train import Stage, Training, run
from clamp_desktop.vocabulary import Vocabulary

STAGE = Stage(steps=2, pieces=16, queries=8, patches=24, rate=3e-3)


@pytest.fixture(autouse=True)
def _one_thread() -> Iterator[None]:
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.fixture(scope="module")
def text() -> TextSide:
    """A tokenizer of letters instead of XLM-R's, and a teacher that says nothing in particular."""
    letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/-, "
    pieces = [("<s>", 0.0), ("<pad>", 0.0), ("</s>", 0.0), ("<unk>", 0.0)]
    pieces += [(letter, -1.0) for letter in letters.replace(" ", "▁")]
    tokenizer = Tokenizer(models.Unigram(pieces, 3, False))
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace()
    tokenizer.post_processor = processors.TemplateProcessing(
        single="<s> $A </s>", special_tokens=[("<s>", 0), ("</s>", 2)]
    )
    rng = np.random.default_rng(1)
    start = rng.standard_normal((len(pieces), 64)).astype(np.float32)
    return TextSide(tokenizer, start, ["waltz", "jig"], rng.standard_normal((2, 512)).astype(np.float32))


def training(cache: Cache, pieces: list[Item], text: TextSide, steps: int = 2) -> Training:
    sizes = Sizes(64, 64, 1, 64, 1, text.tokenizer.get_vocab_size())
    captioner = Captioner(Vocabulary.load(), ("en",))
    stage = Stage(steps, STAGE.pieces, STAGE.queries, STAGE.patches, STAGE.rate)
    return Training(sizes, (pieces, pieces), cache, text, captioner, [stage])


def test_training_lowers_the_loss(cache: Cache, pieces: list[Item], text: TextSide) -> None:
    one = training(cache, pieces, text, steps=30)
    losses = [one.advance() for _ in range(30)]
    assert np.mean(losses[-5:]) < 0.8 * np.mean(losses[:5])
    with pytest.raises(ValueError, match="done"):
        one.advance()


def test_an_interruption_changes_nothing(
    cache: Cache, pieces: list[Item], text: TextSide, tmp_path: Path
) -> None:
    through = training(cache, pieces, text)
    run(through, tmp_path / "through")
    run(training(cache, pieces, text), tmp_path / "broken", until=1)
    resumed = training(cache, pieces, text)
    run(resumed, tmp_path / "broken")
    assert resumed.losses == through.losses
    for name, tensor in through.student.state_dict().items():
        assert torch.equal(tensor, resumed.student.state_dict()[name]), name


def test_what_is_exported_loads_in_the_program(
    cache: Cache, pieces: list[Item], text: TextSide, tmp_path: Path
) -> None:
    one = training(cache, pieces, text)
    text.tokenizer.save(str(tmp_path / "tokenizer.json"))
    export(one.student.network, tmp_path / "tokenizer.json", tmp_path / "model", {"id": "t", "name": "Tiny"})
    ours = ModelFolder(tmp_path / "model")
    theirs = Embedder(tmp_path / "model", device="cpu")
    query = theirs.embed_queries(["a waltz"])[0].raw
    assert np.abs(ours.texts(["a waltz"])[0] - query).max() < 1e-5
    tune = "L:1/8\nM:3/4\nK:Dm\nV:1 treble\n[V:1]CDEFGA|\n[V:1]BcdeBA|\n"
    music = theirs.embed_music([tune])[0].raw
    assert np.abs(ours.music([tune])[0] - music).max() < 1e-5


def test_calibration_survives_an_export(
    cache: Cache, pieces: list[Item], text: TextSide, tmp_path: Path
) -> None:
    one = training(cache, pieces, text)
    text.tokenizer.save(str(tmp_path / "tokenizer.json"))
    for _ in range(2):
        export(one.student.network, tmp_path / "tokenizer.json", tmp_path / "model", {"id": "t"})
        ModelFolder(tmp_path / "model").write_calibration({"text": {"centre": 2.0, "scale": 0.5}})
    config = json.loads((tmp_path / "model" / "config.json").read_text())
    assert config["calibration"] == {"text": {"centre": 2.0, "scale": 0.5}}
    assert config["id"] == "t"
