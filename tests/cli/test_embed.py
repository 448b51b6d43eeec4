from pathlib import Path

import numpy as np
import pytest

from clamp_desktop.cli import main


def embed(out: Path, *arguments: object) -> int:
    return main(["embed", *map(str, arguments), "--out", str(out)])


def load(path: Path) -> np.ndarray:
    vector = np.load(path, allow_pickle=False)
    assert vector.dtype == np.float32
    return vector


def test_unit_raw_and_segments_agree(music: Path, tmp_path: Path) -> None:
    long = music / "long.abc"
    long.write_text("X:1\nL:1/8\nM:4/4\nK:C\n" + "CDEF GABc|\n" * 700, encoding="utf-8")
    assert embed(tmp_path / "unit", music / "waltz.abc", long) == 0
    assert embed(tmp_path / "raw", "--raw", music / "waltz.abc", long) == 0
    assert embed(tmp_path / "parts", "--raw", "--per-segment", music / "waltz.abc", long) == 0
    for name in ("waltz.npy", "long.npy"):
        unit, raw = load(tmp_path / "unit" / name), load(tmp_path / "raw" / name)
        assert unit.shape == raw.shape
        assert unit.shape[0] == 1
        np.testing.assert_allclose(np.linalg.norm(unit), 1, rtol=1e-5)
        np.testing.assert_allclose(raw / np.linalg.norm(raw), unit, atol=1e-6)
    assert load(tmp_path / "parts/waltz.npy").shape[0] == 1
    assert load(tmp_path / "parts/long.npy").shape[0] == 6  # about 900 notes each


def test_every_kind_of_input(music: Path, tmp_path: Path) -> None:
    (music / "words.txt").write_text("a sad waltz\nfor strings\n", encoding="utf-8")
    assert main(["convert", str(music / "scale.mid"), "--to", "mtf", "--out", str(music / "as text")]) == 0
    inputs = [music / name for name in ("words.txt", "scale.mid", "as text/scale.mtf", "Gates.ABC")]
    assert embed(tmp_path / "out", *inputs) == 0
    names = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert names == ["Gates-1.npy", "Gates-2.npy", "scale.mid.npy", "scale.mtf.npy", "words.npy"]
    midi, text = load(tmp_path / "out/scale.mid.npy"), load(tmp_path / "out/scale.mtf.npy")
    np.testing.assert_array_equal(midi, text)


def test_what_fails_is_named_and_the_rest_is_done(
    music: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert embed(tmp_path / "out", music / "torn.mxl", music / "waltz.abc") == 1
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["waltz.npy"]
    assert "torn.mxl: " in capsys.readouterr().err


def test_a_checkpoint_that_is_none_is_refused(
    music: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    fake = tmp_path / "weights.pth"
    fake.write_bytes(b"not weights")
    assert embed(tmp_path / "out", music / "waltz.abc", "--checkpoint", fake) == 1
    assert "weights.pth" in capsys.readouterr().err


def test_official_layout_gives_the_reference_vectors(
    golden: Path, golden_checkpoints: Path, tmp_path: Path
) -> None:
    names = {"abc": "corelli__opus3no1__1grave", "mtf": "odd_no_tempo", "text": "t_multi_dups"}
    inputs = [
        golden / "pre_ref2/int_abc" / f"{names['abc']}.abc",
        golden / "pre_ref2/mtf" / f"{names['mtf']}.mtf",
        golden / "src/text" / f"{names['text']}.txt",
    ]
    options = ["--checkpoint", golden_checkpoints / "clamp2_tiny.pth"]
    options += ["--tokenizer", golden / "tokenizer/tokenizer.json.gz"]
    assert embed(tmp_path / "out", *inputs, "--raw", *options) == 0
    for kind, name in names.items():
        wanted = [np.load(golden / f"feat/clamp2_tiny/{kind}/{name}.npy")]
        wanted += [np.load(path) for path in (golden / f"feat/clamp2_tiny/{kind}_alt").glob(f"{name}__*.npy")]
        found = load(tmp_path / f"out/{name}.npy")
        assert min(float(np.abs(found - one.reshape(1, -1)).max()) for one in wanted) <= 2e-6


def test_a_tune_that_fails_keeps_its_number(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    book = tmp_path / "book.abc"
    book.write_text("X:1\nK:C\nCDEF|\n\nX:2\nK:C\nz4|\n\nX:3\nK:G\nGABc|\n", encoding="utf-8")
    assert embed(tmp_path / "out", book) == 1
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["book-1.npy", "book-3.npy"]
    assert "book.abc: tune 2: There is not a single note" in capsys.readouterr().err


def test_midi_without_notes_is_embedded_as_the_paper_does(tmp_path: Path) -> None:
    import mido

    silent = tmp_path / "silent.mid"
    mido.MidiFile(tracks=[mido.MidiTrack([mido.MetaMessage("set_tempo", tempo=400_000)])]).save(silent)
    assert embed(tmp_path / "out", silent) == 0
    assert load(tmp_path / "out/silent.npy").shape[0] == 1
