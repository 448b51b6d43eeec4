"""``render``: a piece into files, from the library or not; nothing that is there is written over."""

from __future__ import annotations

import re
import subprocess
import wave
from pathlib import Path

import mido
import numpy as np
import pytest
import symusic
from PySide6.QtGui import QImage

from clamp_desktop.cli import main


def render(piece: object, out: Path, *options: str) -> int:
    return main(["--library", str(out.parent / "library"), "render", str(piece), "--out", str(out), *options])


def names(out: Path) -> list[str]:
    return sorted(path.name for path in out.iterdir())


def pitches(file: Path) -> list[int]:
    return [note.pitch for track in symusic.Score(file).tracks for note in track.notes]


def test_a_file_in_every_form(music: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out"
    before = (music / "waltz.abc").read_bytes()
    assert render(music / "waltz.abc", out, "--pdf", "--png", "--svg", "--midi") == 0
    made = [f"Valse des feuilles.{suffix}" for suffix in ("mid", "pdf", "png", "svg")]
    assert names(out) == made
    assert sorted(Path(line).name for line in capsys.readouterr().out.splitlines()) == made
    pdf = (out / "Valse des feuilles.pdf").read_bytes()
    assert pdf.startswith(b"%PDF-")
    assert len(re.findall(rb"/Type\s*/Page\b", pdf)) == 1
    assert b"/FontFile2" in pdf  # fonts are inside
    image = QImage(str(out / "Valse des feuilles.png"))
    assert image.width() == pytest.approx(1654, abs=2)  # 210 mm at 200 dots an inch
    svg = (out / "Valse des feuilles.svg").read_text("utf-8")
    assert "Valse des feuilles" in svg
    assert "font-woff2" in svg  # tempo signs where our font is not installed
    assert pitches(out / "Valse des feuilles.mid")[:4] == [67, 70, 74, 72]
    assert (music / "waltz.abc").read_bytes() == before


def test_transposed(music: Path, tmp_path: Path) -> None:
    assert render(music / "waltz.abc", tmp_path / "up", "--midi", "--transpose", "2") == 0
    assert pitches(tmp_path / "up/Valse des feuilles.mid")[:4] == [69, 72, 76, 74]
    assert render(music / "waltz.abc", tmp_path / "key", "--midi", "--transpose", "Am") == 0
    assert pitches(tmp_path / "key/Valse des feuilles.mid")[:4] == [69, 72, 76, 74]
    assert render(music / "waltz.abc", tmp_path / "horn", "--midi", "--svg", "--transpose", "horn-f") == 0
    assert pitches(tmp_path / "horn/Valse des feuilles.mid")[:4] == [
        67,
        70,
        74,
        72,
    ]  # read otherwise, heard so


def test_as_sound(music: Path, tmp_path: Path) -> None:
    """As long as the tune with what rings on after it, audible, never too loud; a MIDI file transposed."""
    assert render(music / "waltz.abc", tmp_path / "out", "--wav") == 0
    rate, sound = heard(tmp_path / "out/Valse des feuilles.wav")
    assert rate == 44100
    assert abs(sound).max() > 2000
    assert abs(sound).max() <= 0.96 * 32767
    for key in ("0", "12"):
        assert render(music / "scale.mid", tmp_path / key, "--wav", "--transpose", key) == 0
    plain, high = (heard(next((tmp_path / key).iterdir()))[1] for key in ("0", "12"))
    assert strongest(high[:8000]) == pytest.approx(2 * strongest(plain[:8000]), rel=0.03)


def heard(file: Path) -> tuple[int, np.ndarray]:
    with wave.open(str(file), "rb") as sound:
        frames = np.frombuffer(sound.readframes(sound.getnframes()), "<i2").reshape(-1, 2)
        return sound.getframerate(), frames.astype(np.int32)


def strongest(samples: np.ndarray) -> float:
    spectrum = np.abs(np.fft.rfft(samples.mean(axis=1) * np.hanning(len(samples)), 1 << 17))
    return float(np.argmax(spectrum))


def test_what_is_there_stays(music: Path, tmp_path: Path) -> None:
    for _ in range(3):
        assert render(music / "waltz.abc", tmp_path / "out", "--svg") == 0
    assert names(tmp_path / "out") == [f"Valse des feuilles{end}.svg" for end in ("-2", "-3", "")]


def test_every_tune_of_a_book(music: Path, tmp_path: Path) -> None:
    assert render(music / "Gates.ABC", tmp_path / "out", "--svg") == 0
    assert names(tmp_path / "out") == ["The Green Gate.svg", "The Red Gate.svg"]
    assert "Red Gate" in (tmp_path / "out/The Red Gate.svg").read_text("utf-8")


def test_a_piece_of_the_library_by_its_id(music: Path, tmp_path: Path) -> None:
    library = tmp_path / "library"
    assert main(["--library", str(library), "scan", str(music)]) == 0
    found = [number for number in range(1, 5) if render(number, tmp_path / str(number), "--midi") == 0]
    assert found == [1, 2, 3, 4]
    made = {name for number in found for name in names(tmp_path / str(number))}
    assert "The Red Gate.mid" in made
    assert "Valse des feuilles.mid" in made


def test_midi_stays_midi_and_is_written_out_for_pages(
    music: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert render(music / "scale.mid", tmp_path / "out", "--midi") == 0
    assert len(names(tmp_path / "out")) == 1
    assert render(music / "scale.mid", tmp_path / "pages", "--pdf", "--svg") == 0
    [svg] = (tmp_path / "pages").glob("*.svg")
    assert svg.read_text(encoding="utf-8").count('class="note"') == 8
    crowd = mido.MidiFile()
    for _ in range(60):
        on, off = mido.Message("note_on", note=60), mido.Message("note_off", note=60, time=480)
        crowd.tracks.append(mido.MidiTrack([on, off]))
    crowd.save(tmp_path / "crowd.mid")
    assert render(tmp_path / "crowd.mid", tmp_path / "none", "--pdf") == 1
    assert "can’t be written as notes: it has 60 parts" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("piece", "said"), [("torn.mxl", "damaged"), ("nowhere.abc", "no such file"), ("999", "999")]
)
def test_what_cannot_be_rendered_says_why(
    piece: str, said: str, music: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = piece if piece.isdecimal() else music / piece
    assert render(asked, tmp_path / "out", "--pdf") == 1
    assert said in capsys.readouterr().err


@pytest.mark.parametrize("options", [[], ["--pdf", "--transpose", "kazoo"]])
def test_what_is_not_understood(options: list[str], music: Path, tmp_path: Path) -> None:
    try:
        code: object = render(music / "waltz.abc", tmp_path / "out", *options)
    except SystemExit as end:
        code = end.code
    assert code == 2
    assert not (tmp_path / "out").exists()


def test_the_words_of_a_pdf_can_be_copied(music: Path, tmp_path: Path) -> None:
    """Where a reader of PDF is installed."""
    assert render(music / "waltz.abc", tmp_path / "out", "--pdf") == 0
    try:
        told = subprocess.run(
            ["pdftotext", str(tmp_path / "out/Valse des feuilles.pdf"), "-"], capture_output=True, check=True
        )
    except FileNotFoundError:
        pytest.skip("pdftotext is not installed")
    words = told.stdout.decode()
    assert "Valse des feuilles" in words
    assert "tombent" in words.replace(" ", "").replace("-", "").replace("\n", "")
