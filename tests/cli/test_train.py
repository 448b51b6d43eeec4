"""``clamp-desktop train``: from a folder of music and texts to a model that embeds, and errors in words."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import torch
from tokenizers import Tokenizer, models, pre_tokenizers

from clamp_desktop.cli import main
from clamp_desktop.model.embedder import Embedder

CONFIG = """
precision = "fp32"
threads = 1
[sizes]
dimension = 32
music_width = 64
music_layers = 1
text_width = 64
text_layers = 1
decoder_layers = 1
dropout = 0.0
[clamp2]
scale = 1.0
[[m3.stages]]
steps = 3
batch = 2
patches = 12
rate = 1e-3
[[clamp2.stages]]
epochs = 2
batch = 2
patches = 12
rate = 1e-3
"""
ABC = "X:1\nT:A tune\nM:3/4\nL:1/8\nK:{}\nCDEFGA|BAGFED|C6|]\n"
MTF = "ticks_per_beat 480\nnote_on 0 0 60 80\nnote_on 480 0 60 0\nend_of_track 0"


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """A configuration, three tunes with texts, one of them in two formats, and a tokenizer of letters."""
    threads = torch.get_num_threads()
    (tmp_path / "config.toml").write_text(CONFIG)
    (tmp_path / "abc").mkdir()
    for key in "CDG":
        (tmp_path / "abc" / f"{key}.abc").write_text(ABC.format(key))
    (tmp_path / "abc" / "C.mtf").write_text(MTF)
    lines = [
        {"title": f"Tune in {key}", "genres": ["Folk"], "summary_en": "A tune.", "summary_nen": None,
         "filepaths": [f"abc/{key}.abc", f"abc/{key}.mtf"]}
        for key in "CDG"
    ]  # fmt: skip
    (tmp_path / "texts.jsonl").write_text("\n".join(map(json.dumps, lines)))
    pieces = [(mark, 0.0) for mark in ("<s>", "<pad>", "</s>", "<unk>")]
    pieces += [(letter, -1.0) for letter in "▁abcdefghijklmnopqrstuvwxyzABCDEFGT."]
    tokenizer = Tokenizer(models.Unigram(pieces, 3, False))
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace()
    tokenizer.save(str(tmp_path / "tokenizer.json"))
    yield tmp_path
    torch.set_num_threads(threads)


def _train(folder: Path, training: str, *more: str) -> int:
    return main(["train", training, "--config", str(folder / "config.toml"), "--device", "cpu", *more])


def test_from_a_folder_to_a_model(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    m3, run, model = (str(folder / name) for name in ("m3", "run", "model"))
    texts, tokenizer = str(folder / "texts.jsonl"), str(folder / "tokenizer.json")
    assert _train(folder, "m3", "--music", str(folder / "abc"), "--run", m3, "--export", f"{m3}/model") == 0
    told = capsys.readouterr().err
    assert "step 3/3  loss" in told
    assert "left" in told
    paper = ("--run", run, "--texts", texts, "--tokenizer", tokenizer, "--start", m3)
    assert _train(folder, "clamp2", *paper, "--until", "1") == 0
    assert _train(folder, "clamp2", *paper, "--export", model) == 0
    told = capsys.readouterr().err
    assert "step 3/3" in told
    assert "2 files could not be read, such as abc/D.mtf" in told
    for path in (Path(model), Path(m3) / "model"):
        vector = Embedder(path, device="cpu").embed_music([MTF])[0].unit
        assert np.linalg.norm(vector) == pytest.approx(1, abs=1e-5)
    assert Embedder(Path(model), device="cpu").embed_queries(["Tune"])[0].raw.shape == (32,)


def test_music_is_read_once(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for _ in range(2):
        assert main(["train", "prepare", str(folder / "abc"), str(folder / "cache")]) == 0
        assert capsys.readouterr().out == "4 pieces\n"
    assert _train(folder, "m3", "--cache", str(folder / "cache"), "--run", str(folder / "run")) == 0
    assert main(["train", "prepare", str(folder / "nowhere"), str(folder / "cache")]) == 1
    assert "There is no folder" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("m3",), "--cache names a prepared cache, --music a folder"),
        (("m3", "--cache", "nowhere"), "There is no prepared music in nowhere. `clamp-desktop train prepare"),
        (("m3", "--music", "nowhere"), "There is no folder nowhere."),
        (("clamp2", "--cache", "nowhere"), "--tokenizer names XLM-R's tokenizer.json"),
        (("clamp2", "--tokenizer", "TOKENIZER"), "--texts names a JSONL, or --cache labelled music"),
        (("clamp2", "--tokenizer", "TOKENIZER", "--cache", "nowhere"), "data.languages names no language"),
        (("clamp2", "--tokenizer", "TOKENIZER", "--texts", "nowhere.jsonl"), "nowhere.jsonl cannot be read"),
    ],
)
def test_what_is_missing_is_said(
    folder: Path, arguments: tuple[str, ...], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    training, *more = (one.replace("TOKENIZER", str(folder / "tokenizer.json")) for one in arguments)
    assert _train(folder, training, *more, "--run", str(folder / "run")) == 1
    assert told in capsys.readouterr().err


def test_unknown_fields_are_named(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "config.toml").write_text(CONFIG.replace("[clamp2]", "[clamp2]\nheat = 3"))
    assert _train(folder, "m3", "--run", str(folder / "run")) == 1
    assert "config.toml has unknown fields: clamp2.heat" in capsys.readouterr().err


def test_too_little_memory_is_said(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from clamp_desktop.training.clamp2 import trainer

    def full(*_: object) -> float:
        raise torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 2.00 GiB")

    monkeypatch.setattr(trainer.Trainer, "advance", full)
    assert _train(folder, "m3", "--music", str(folder / "abc"), "--run", str(folder / "run")) == 1
    assert "raise accumulate" in capsys.readouterr().err


def test_something_has_to_be_trained(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        main(["train"])
    assert stop.value.code == 2
    assert "TRAINING" in capsys.readouterr().err
