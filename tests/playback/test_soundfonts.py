"""Which soundfont is played with, and what is said of one that cannot be."""

from __future__ import annotations

from pathlib import Path

import pytest

from clamp_desktop.music.piece import UnreadableError
from clamp_desktop.playback import soundfonts, synthesiser
from clamp_desktop.playback.soundfonts import Choice, SoundfontError, check, choose, of_the_program
from clamp_desktop.playback.synthesiser import Synthesiser
from tests.playback.sounding import RATE, beats, energy, take


def test_one_comes_with_the_program() -> None:
    """No download, no question."""
    font = of_the_program()
    assert font is not None and font.suffix == ".sf2"
    check(font)
    assert choose().path is not None


def test_those_of_the_system_are_preferred(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """MuseScore's before FluidR3 before the small one; what is none is passed over."""
    head = b"RIFF\x10\0\0\0sfbk"
    for name in ("FluidR3_GM.sf2", "MuseScore_General.sf3", "readme.txt", "Strange.sf2"):
        (tmp_path / name).write_bytes(head + bytes(100))
    (tmp_path / "MS Basic.sf3").write_bytes(b"not a soundfont")
    monkeypatch.setattr(soundfonts, "_folders", lambda: [tmp_path, tmp_path / "missing"])
    soundfonts.installed.cache_clear()
    try:
        names = [path.name for path in soundfonts.installed()]
    finally:
        soundfonts.installed.cache_clear()
    assert names[:2] == ["MuseScore_General.sf3", "FluidR3_GM.sf2"]
    assert "Strange.sf2" not in names and "MS Basic.sf3" not in names
    assert names[-1].lower().startswith("timgm6mb")


@pytest.mark.parametrize(
    ("content", "said"),
    [(None, "no such file"), (b"ID3 a song", "not a soundfont"), (b"", "not a soundfont")],
)
def test_what_is_no_soundfont_is_refused_in_words(tmp_path: Path, content: bytes | None, said: str) -> None:
    """With the name of the file; another one is used."""
    path = tmp_path / "Grand.sf2"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(SoundfontError, match=said) as caught:
        check(path)
    assert "Grand.sf2" in str(caught.value)
    choice = choose(path)
    assert choice.path is not None and choice.path != path
    assert said in choice.trouble


def test_a_file_that_is_too_large_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Before anybody loads it."""
    path = tmp_path / "Huge.sf2"
    path.write_bytes(b"RIFF\x10\0\0\0sfbk" + bytes(5000))
    monkeypatch.setitem(soundfonts.LARGEST, ".sf2", 4000)
    with pytest.raises(SoundfontError, match="too large"):
        check(path)


def test_a_broken_one_gives_way_to_the_programs_own(tmp_path: Path) -> None:
    """Its head is right and the rest is not: that shows only when it is loaded."""
    font = of_the_program()
    assert font is not None
    broken = tmp_path / "Broken.sf2"
    broken.write_bytes(font.read_bytes()[:200_000])
    fresh = Synthesiser()
    known = fresh.prepare(broken, RATE)
    assert known.soundfont == font
    assert "Broken.sf2" in known.trouble
    import dataclasses

    wanted = dataclasses.replace(take(), soundfont=broken)
    assert energy(fresh.render(wanted, beats(1), 0, 6400).samples) > 0.01


def test_without_any_there_is_a_word(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is played, and it is said why."""
    monkeypatch.setattr(synthesiser, "choose", lambda wanted: Choice(None))
    monkeypatch.setattr(synthesiser, "of_the_program", lambda: None)
    with pytest.raises(UnreadableError, match="no soundfont"):
        Synthesiser().prepare(None, RATE)
