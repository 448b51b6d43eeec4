import io
from pathlib import Path

import mido
import pytest

from clamp_desktop.cli import main


def convert(to: str, out: Path, *inputs: Path, overwrite: bool = False) -> int:
    more = ["--overwrite"] if overwrite else []
    return main(["convert", *map(str, inputs), "--to", to, "--out", str(out), *more])


def test_every_kind_of_output(music: Path, tmp_path: Path) -> None:
    waltz = music / "waltz.abc"
    suffixes = {"abc": "abc", "interleaved": "abc", "mtf": "mtf", "midi": "mid", "musicxml": "musicxml"}
    for to, suffix in suffixes.items():
        assert convert(to, tmp_path / to, waltz) == 0
        assert [path.name for path in (tmp_path / to).iterdir()] == [f"waltz.{suffix}"]
    interleaved = (tmp_path / "interleaved/waltz.abc").read_text(encoding="utf-8")
    assert "[V:1]" in interleaved
    assert "T:" not in interleaved
    assert (tmp_path / "mtf/waltz.mtf").read_text(encoding="utf-8").startswith("ticks_per_beat ")
    assert "<score-partwise" in (tmp_path / "musicxml/waltz.musicxml").read_text(encoding="utf-8")
    played = mido.MidiFile(file=io.BytesIO((tmp_path / "midi/waltz.mid").read_bytes()))
    pitches = [one.note for one in played if one.type == "note_on" and one.velocity]
    assert pitches[:4] == [67, 70, 74, 72]  # G B♭ d c


def test_midi_goes_to_text_and_back(music: Path, tmp_path: Path) -> None:
    assert convert("mtf", tmp_path / "text", music / "scale.mid") == 0
    assert convert("midi", tmp_path / "back", tmp_path / "text/scale.mtf") == 0
    assert convert("mtf", tmp_path / "again", tmp_path / "back/scale.mid") == 0
    first, second = (tmp_path / name / "scale.mtf" for name in ("text", "again"))
    assert first.read_bytes() == second.read_bytes()


def test_a_book_gives_a_file_for_each_tune(music: Path, tmp_path: Path) -> None:
    assert convert("interleaved", tmp_path / "out", music / "Gates.ABC") == 0
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["Gates-1.abc", "Gates-2.abc"]


def test_what_fails_is_named_and_the_rest_is_done(
    music: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (music / "scale.abc").write_text("X:1\nK:C\nCDEF|\n", encoding="utf-8")
    assert convert("mtf", tmp_path / "out", music) == 1
    names = {path.name for path in (tmp_path / "out").iterdir()}
    assert {"scale.mid.mtf", "scale.abc.mtf", "waltz.mtf"} <= names
    complaints = capsys.readouterr().err
    assert "torn.mxl: " in complaints
    assert "1 of 5 files" in complaints


def test_an_input_is_never_written_over(music: Path) -> None:
    before = (music / "waltz.abc").read_bytes()
    assert convert("interleaved", music, music / "waltz.abc") == 0
    assert (music / "waltz.abc").read_bytes() == before
    assert "[V:1]" in (music / "waltz-2.abc").read_text(encoding="utf-8")


def test_what_is_there_already_stays_unless_it_is_to_be_replaced(
    music: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    assert convert("interleaved", out, music / "waltz.abc") == 0
    made = out / "waltz.abc"
    content = made.read_bytes()
    assert convert("interleaved", out, music / "waltz.abc") == 0  # the same again: nothing to lose
    made.write_text("edited by hand", encoding="utf-8")
    assert convert("interleaved", out, music / "waltz.abc", music / "Gates.ABC") == 1
    assert made.read_text(encoding="utf-8") == "edited by hand"
    told = capsys.readouterr().err
    assert f"{made} is there already" in told and "--overwrite" in told and "1 of 2 files" in told
    assert (out / "Gates-1.abc").exists()  # the rest is done
    assert convert("interleaved", out, music / "waltz.abc", overwrite=True) == 0
    assert made.read_bytes() == content
    assert sorted(path.name for path in out.iterdir()) == ["Gates-1.abc", "Gates-2.abc", "waltz.abc"]


def test_an_output_folder_that_is_a_file_is_told(music: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert convert("midi", music / "scale.mid", music / "waltz.abc") == 1
    assert "needs a folder" in capsys.readouterr().err


def test_a_name_too_long_for_the_disk_is_told(music: Path, capsys: pytest.CaptureFixture[str]) -> None:
    name = "a" * 250
    (music / f"{name}.abc").write_bytes((music / "waltz.abc").read_bytes())
    assert convert("musicxml", music / "out", music / f"{name}.abc", music / "waltz.abc") == 1
    assert "cannot be written" in capsys.readouterr().err
    assert (music / "out/waltz.musicxml").exists()
