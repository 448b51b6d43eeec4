"""Keys of MIDI keyboards: which were struck, and what is plugged in and pulled out meanwhile."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from clamp_desktop.playback import keyboards
from clamp_desktop.playback.keyboards import Keyboards
from clamp_desktop.playback.struck import Struck
from tests.playback import fake_ports

FAKE = "tests.playback.fake_ports"


@pytest.fixture
def plugged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with one keyboard."""
    folder = tmp_path / "keyboards"
    folder.mkdir()
    (folder / "Grand").write_text("note_on 40 64\n")  # before anybody listened
    monkeypatch.setenv(fake_ports.FOLDER, str(folder))
    monkeypatch.setattr(keyboards, "_LOOK_EVERY", 0.0)
    return folder


def play(keyboard: Path, *lines: str) -> None:
    with keyboard.open("a") as file:
        file.writelines(f"{line}\n" for line in lines)


def test_keys_in_their_order_and_nothing_else(plugged: Path) -> None:
    heard = Keyboards(FAKE)
    assert heard.listen(0.02) == Struck((), ("Grand",))
    play(plugged / "Grand", "note_on 60 64", "note_off 60 0", "note_on 62 1", "note_on 62 0")
    start = time.monotonic()
    assert heard.listen(5.0) == Struck((60, 62), ("Grand",))
    assert time.monotonic() - start < 2


def test_what_comes_and_goes(plugged: Path) -> None:
    heard = Keyboards(FAKE)
    heard.listen(0.0)
    (plugged / "Little").write_text("")
    assert heard.listen(0.02).keyboards == ("Grand", "Little")
    play(plugged / "Little", "note_on 72 64")
    assert heard.listen(1.0).pitches == (72,)
    (plugged / "Grand").unlink()
    assert heard.listen(0.02).keyboards == ("Little",)


def test_a_keyboard_that_another_program_has_and_cables_are_left_alone(plugged: Path) -> None:
    (plugged / fake_ports.BROKEN).write_text("")
    (plugged / "Midi Through Port-0").write_text("")
    assert Keyboards(FAKE).listen(0.02) == Struck((), ("Grand",))


def test_without_a_driver_there_are_none() -> None:
    start = time.monotonic()
    assert Keyboards("no.such.module").listen(5.0) == Struck(possible=False)
    assert time.monotonic() - start < 2


def test_without_a_keyboard_it_waits(plugged: Path) -> None:
    (plugged / "Grand").unlink()
    assert Keyboards(FAKE).listen(0.05) == Struck()
