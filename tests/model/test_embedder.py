"""Music and words into vectors, through the one public door."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import save_file

from clamp_desktop import paths
from clamp_desktop.model import embedder as room
from clamp_desktop.model import linear, side_by_side
from clamp_desktop.model.embedder import Embedder
from clamp_desktop.model.errors import CheckpointError
from clamp_desktop.model.packing import Padded
from tests.model.conftest import State

Save = Callable[..., Path]

TUNE = "X:1\nL:1/8\nM:4/4\nK:D\n[V:1]d2f2a2f2|[V:2]D8|\n[V:1]g2e2d4|]\n"
MESSAGES = "ticks_per_beat 480\nset_tempo 500000 0\nnote_on 0 0 60 80\nnote_off 480 0 60 0\nend_of_track 0"


def long_tune(bars: int) -> str:
    return "K:C\n" + "".join(f"[V:1]C{number}DEF|\n" for number in range(bars))


@pytest.fixture
def embedder(state: State, save_checkpoint: Save) -> Embedder:
    return Embedder(save_checkpoint(state), device="cpu")


def test_info(embedder: Embedder) -> None:
    info = embedder.info
    assert info.id.startswith("clamp2-")
    assert (info.name, info.dimension, info.keeps_sysex) == ("CLaMP 2", 32, False)
    assert info.device.startswith("cpu")


def test_vectors_have_their_types_and_lengths(embedder: Embedder) -> None:
    for embedding in [
        *embedder.embed_music([TUNE, MESSAGES, ""]),
        *embedder.embed_queries(["sad waltz", ""]),
    ]:
        assert embedding.unit.dtype == embedding.raw.dtype == embedding.segments.dtype == np.float32
        assert embedding.unit.shape == embedding.raw.shape == (32,)
        assert embedding.segments.shape == (1, 32)
        assert np.linalg.norm(embedding.unit) == pytest.approx(1, abs=1e-6)
        assert abs(np.linalg.norm(embedding.raw) - 1) > 1e-3


def test_nothing_in_nothing_out(embedder: Embedder) -> None:
    assert embedder.embed_music([]) == []
    assert embedder.embed_queries([]) == []


def test_company_and_order_do_not_matter(embedder: Embedder) -> None:
    texts = [TUNE, long_tune(40), MESSAGES, long_tune(700), TUNE, ""]
    together = embedder.embed_music(texts)
    for text, embedding in zip(texts, together, strict=True):
        (alone,) = embedder.embed_music([text])
        np.testing.assert_allclose(embedding.raw, alone.raw, rtol=0, atol=2e-6)
    queries = ["sad waltz", "a", "waltz " * 300, "sad\nwaltz"]
    for query, embedding in zip(queries, embedder.embed_queries(queries), strict=True):
        np.testing.assert_allclose(embedding.raw, embedder.embed_queries([query])[0].raw, rtol=0, atol=2e-6)


def test_a_long_piece_is_the_weighted_mean_of_its_segments(embedder: Embedder) -> None:
    (embedding,) = embedder.embed_music([long_tune(1100)])  # with K:, begin and end: 1103 patches
    assert embedding.weights.tolist() == [512, 512, 79]
    expected = (embedding.segments * embedding.weights[:, None]).sum(0) / 1103
    np.testing.assert_allclose(embedding.raw, expected, rtol=0, atol=1e-6)


def test_marks_in_a_query_are_characters_unless_asked_for(embedder: Embedder) -> None:
    plain, two = embedder.embed_queries(["sad</s>waltz", "sad\nwaltz"])
    (marked,) = embedder.embed_queries(["sad</s>waltz"], plain=False)
    np.testing.assert_allclose(marked.raw, two.raw, rtol=0, atol=1e-6)
    assert np.abs(plain.raw - two.raw).max() > 1e-3


def test_one_tower_is_enough(state: State, save_checkpoint: Save) -> None:
    text = {key: value for key, value in state.items() if key.startswith("text_")}
    music = {key: value for key, value in state.items() if key.startswith("music_")}
    words = Embedder(save_checkpoint(text, "text.pth"), device="cpu")
    pieces = Embedder(save_checkpoint(music, "music.pth"), device="cpu")
    assert words.embed_queries(["sad waltz"])[0].unit.shape == (32,)
    assert pieces.embed_music([TUNE])[0].unit.shape == (32,)
    with pytest.raises(CheckpointError, match=r"music_model\.base\.embeddings.*is missing"):
        words.embed_music([TUNE])
    with pytest.raises(CheckpointError, match=r"text_model\.embeddings.*is missing"):
        pieces.embed_queries(["sad waltz"])


def test_a_tower_is_read_only_when_needed(state: State, save_checkpoint: Save) -> None:
    state["music_model.base.encoder.layer.1.output.dense.weight"] = torch.zeros(5)
    embedder = Embedder(save_checkpoint(state), device="cpu")
    assert embedder.embed_queries(["sad waltz"])
    with pytest.raises(
        CheckpointError, match=r"1\.output\.dense\.weight has shape \[5\], expected \[128, 256\]"
    ):
        embedder.embed_music([TUNE])


@pytest.mark.parametrize("change", ["half", "safetensors", "extras"])
def test_the_same_model_in_other_files(
    state: State, save_checkpoint: Save, tmp_path: Path, change: str
) -> None:
    tokenizer = save_checkpoint(state).parent / "tokenizer.json"
    plain = Embedder(tmp_path / "model.pth", device="cpu")
    path, atol = tmp_path / "other.pth", 0.0
    if change == "half":
        save_checkpoint({key: value.half() for key, value in state.items()}, "other.pth")
        atol = 5e-3
    elif change == "safetensors":
        path = tmp_path / "other.safetensors"
        save_file(state, path)
    else:
        extras = {
            "text_model.embeddings.position_ids": torch.arange(514)[None],
            "music_model.base.embeddings.position_ids": torch.arange(512)[None],
            "text_model.pooler.dense.weight": torch.ones(64, 64),
            "audio_model.embeddings.LayerNorm.bias": torch.ones(7),
            "logit_scale": torch.ones(()),
        }
        save_checkpoint(state | extras, "other.pth")
    other = Embedder(path, tokenizer, device="cpu")
    for one, two in (
        (plain.embed_music([TUNE]), other.embed_music([TUNE])),
        (plain.embed_queries(["sad waltz"]), other.embed_queries(["sad waltz"])),
    ):
        np.testing.assert_allclose(one[0].raw, two[0].raw, rtol=0, atol=atol)


def test_a_tokenizer_of_another_model_is_refused(state: State, save_checkpoint: Save) -> None:
    key = "text_model.embeddings.word_embeddings.weight"
    state[key] = torch.randn(99, 64)
    with pytest.raises(CheckpointError, match="has 99 rows, but the tokenizer has"):
        Embedder(save_checkpoint(state), device="cpu").embed_queries(["sad"])


def test_words_need_a_tokenizer(state: State, tmp_path: Path) -> None:
    torch.save({"model": state}, tmp_path / "alone.pth")
    embedder = Embedder(tmp_path / "alone.pth", device="cpu")
    assert embedder.embed_music([TUNE])
    with pytest.raises(CheckpointError, match=r"no tokenizer\.json beside it"):
        embedder.embed_queries(["sad"])


def test_damaged_numbers_are_noticed(state: State, save_checkpoint: Save) -> None:
    state["music_proj.bias"][3] = float("nan")
    with pytest.raises(CheckpointError, match="not numbers"):
        Embedder(save_checkpoint(state), device="cpu").embed_music([TUNE])


def test_the_width_has_to_suit_the_heads(state: State, save_checkpoint: Save, tmp_path: Path) -> None:
    save_checkpoint(state)
    save_file(state, tmp_path / "model.safetensors")
    (tmp_path / "config.json").write_text('{"heads": 3}')
    with pytest.raises(CheckpointError, match="128 wide, which 3 heads cannot share"):
        Embedder(tmp_path, device="cpu").embed_music([TUNE])


def test_neither_transformers_nor_foreign_rooms_are_imported() -> None:
    code = "import sys, clamp_desktop.model.embedder; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = {name.split(".")[0] for name in done.stdout.split()}
    assert loaded.isdisjoint({"transformers", "music21", "mido", "verovio", "PySide6", "sqlite3", "symusic"})


def test_answers_need_no_torch() -> None:
    code = "import sys, clamp_desktop.model.embedding, clamp_desktop.model.patches; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "torch" not in done.stdout.split()


def test_the_bundled_model_answers() -> None:
    if not (paths.resources() / "model/model.safetensors").is_file():
        pytest.skip("the bundled model is not in resources/model yet")
    embedder = Embedder(device="cpu")
    (tune,) = embedder.embed_music([TUNE])
    queries = embedder.embed_queries(["waltz", "Walzer", "ワルツ"])
    assert all(query.unit.shape == tune.unit.shape == (embedder.info.dimension,) for query in queries)


def test_too_little_memory_halves_the_batch(embedder: Embedder, monkeypatch: pytest.MonkeyPatch) -> None:
    texts = [long_tune(bars) for bars in range(3, 40)]
    expected = [one.raw for one in embedder.embed_music(texts)]
    tower = embedder._music
    whole = type(tower)._encode_together
    tried: list[int] = []

    def small(self, batch):  # type: ignore[no-untyped-def]
        tried.append(sum(len(one) for one in batch))
        if tried[-1] > 100:
            raise torch.OutOfMemoryError("CUDA out of memory.")
        return whole(self, batch)

    monkeypatch.setattr(type(tower), "_encode_together", small)
    got = [one.raw for one in embedder.embed_music(texts)]
    np.testing.assert_allclose(got, expected, atol=1e-5)
    assert tower.budget <= 100
    again = len(tried)
    embedder.embed_music(texts)
    assert all(size <= 100 for size in tried[again:])  # it has learnt


def test_a_piece_that_never_fits_is_an_error(embedder: Embedder, monkeypatch: pytest.MonkeyPatch) -> None:
    def never(self, batch):  # type: ignore[no-untyped-def]
        raise torch.OutOfMemoryError("CUDA out of memory.")

    monkeypatch.setattr(type(embedder._music), "_encode_together", never)
    with pytest.raises(torch.OutOfMemoryError):
        embedder.embed_music([TUNE, long_tune(30)])


def test_half_precision_changes_nothing_where_it_does_not_help(state: State, save_checkpoint: Save) -> None:
    file = save_checkpoint(state)
    full, half = Embedder(file, device="cpu"), Embedder(file, device="cpu", half=True)
    np.testing.assert_array_equal(full.embed_music([TUNE])[0].raw, half.embed_music([TUNE])[0].raw)


def test_half_precision_as_a_card_computes_it_stays_close(
    state: State, save_checkpoint: Save, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = save_checkpoint(state)
    texts = [TUNE, MESSAGES, long_tune(70), long_tune(600)]
    expected = [one.unit for one in Embedder(file, device="cpu").embed_music(texts)]
    monkeypatch.setattr(linear, "onednn_works", lambda: False)
    monkeypatch.setattr("clamp_desktop.model.towers.pack", lambda *given: Padded(*given[:2]))
    half = Embedder(file, device="cpu")
    half._music.half = torch.bfloat16
    for one, other in zip(expected, half.embed_music(texts), strict=True):
        assert 0.999 < float(one @ other.unit) < 1 - 1e-7


def test_a_query_is_no_work_for_several_threads(embedder: Embedder, monkeypatch: pytest.MonkeyPatch) -> None:
    """They would wait for each other longer than they compute."""
    used: list[int] = []
    encode = type(embedder._text._encoder).__call__  # type: ignore[attr-defined]

    def watched(self, *given):  # type: ignore[no-untyped-def]
        used.append(torch.get_num_threads())
        return encode(self, *given)

    monkeypatch.setattr(type(embedder._text._encoder), "__call__", watched)  # type: ignore[attr-defined]
    before = torch.get_num_threads()
    torch.set_num_threads(2)
    try:
        embedder.embed_queries(["waltz"])
        monkeypatch.setattr(side_by_side, "_WORTH_THREADS", 1)
        embedder.embed_queries(["waltz"])
        assert torch.get_num_threads() == 2
    finally:
        torch.set_num_threads(before)
    assert used[0] == 1
    assert used[-1] == 2


def test_a_device_that_fails_its_test_gives_way_to_the_cpu_and_says_so(
    state: State, save_checkpoint: Save, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The fake device is one of PyTorch that has no memory: what is computed there cannot be had."""
    path = save_checkpoint(state)
    expected = Embedder(path, device="cpu").embed_music(["X:1\nK:C\nCDEF|"])
    monkeypatch.setattr(room, "choose_device", lambda _: torch.device("meta"))
    embedder = Embedder(path, half=True)
    assert embedder.info.device == "meta" and not embedder.info.caution
    found = embedder.embed_music(["X:1\nK:C\nCDEF|"])
    assert np.allclose(found[0].unit, expected[0].unit, atol=1e-6)
    assert embedder.info.device.startswith("cpu")
    assert embedder.info.caution.startswith("The device meta cannot run the model, so the processor does (")
