"""What is heard from the window, through the real synthesiser."""

from __future__ import annotations

import os
import signal
import time

import numpy as np
import pytest
from PySide6.QtCore import Qt

from clamp_desktop.engraving.transposing import AS_WRITTEN, by_semitones
from clamp_desktop.playback.soundfonts import of_the_program
from tests.playback.sounding import energy, onsets, pitch
from tests.ui.conftest import Desk
from tests.ui.playing.conftest import LONG, Heard, wait_loaded

RATE_HALF = 22050


@pytest.fixture
def playing(loudspeakers: Heard, band: Desk) -> Desk:
    """The duet, sounding."""
    assert loudspeakers is not None
    player = band.window.playing.player
    band.bot.keyClick(band.window.table, Qt.Key.Key_Space)
    band.bot.waitUntil(lambda: player.at > 0.1, timeout=20_000)
    return band


def listen(desk: Desk, loudspeakers: Heard, seconds: float) -> np.ndarray:
    """What is played in the next while."""
    begin = loudspeakers().stream.handed
    desk.bot.wait(round(seconds * 1000))
    whole = loudspeakers().samples
    return whole[begin:]


def test_it_sounds_and_the_cursor_is_where_the_sound_is(playing: Desk, loudspeakers: Heard) -> None:
    """Every stroke is heard within 30 ms of the moment that is shown for it."""
    player, output = playing.window.playing.player, loudspeakers()
    player.set_parts({1}, ())
    playing.bot.wait(2500)
    whole, stream = output.samples, output.stream
    strokes = [at for at in onsets(whole) if at > 0.8]
    assert len(strokes) >= 3
    for at in strokes:
        place = stream.place(round(at * stream.rate))
        assert place is not None
        assert place == pytest.approx(round(place * 2) / 2, abs=0.03)


def test_pausing_leaves_nothing_hanging(playing: Desk, loudspeakers: Heard) -> None:
    """Silence soon after, and the loudspeakers are given back."""
    playing.bot.keyClick(playing.window.table, Qt.Key.Key_Space)
    after = listen(playing, loudspeakers, 0.3)
    assert energy(after[-4410:]) == 0.0
    assert loudspeakers()._timer.isActive()
    playing.bot.waitUntil(lambda: not loudspeakers()._timer.isActive(), timeout=5000)
    playing.bot.keyClick(playing.window.table, Qt.Key.Key_Space)
    playing.bot.waitUntil(lambda: energy(loudspeakers().samples[-8000:]) > 0.01, timeout=5000)


def test_a_part_falls_silent_at_once(playing: Desk, loudspeakers: Heard) -> None:
    """While the other goes on without a break."""
    player = playing.window.playing.player

    def lately() -> np.ndarray:
        return loudspeakers().samples[-RATE_HALF:]

    player.set_parts({0}, ())
    playing.bot.waitUntil(lambda: pitch(lately()) < 330, timeout=3000)  # the cello and its overtones
    player.set_parts((), {0})
    playing.bot.waitUntil(lambda: pitch(lately()) > 500, timeout=3000)
    player.set_parts({0, 1}, ())
    playing.bot.waitUntil(lambda: energy(lately()) < 0.002, timeout=3000)
    assert player.playing


def test_seeking_does_not_click(playing: Desk, loudspeakers: Heard) -> None:
    """No sample is further from its neighbour than in the music itself."""
    player = playing.window.playing.player
    player.set_parts({0}, ())  # the cello: a smooth wave
    playing.bot.wait(600)
    plain = np.abs(np.diff(listen(playing, loudspeakers, 1.0), axis=0)).max()
    begin = loudspeakers().stream.handed
    for place in (5.2, 9.7, 3.3, 15.1, 0.4):
        player.seek(place)
        playing.bot.wait(200)
    sought = loudspeakers().samples[begin:]
    assert np.abs(np.diff(sought, axis=0)).max() <= 1.6 * plain
    assert player.at == pytest.approx(0.5, abs=0.3)


def test_volume_follows_the_slider(playing: Desk, loudspeakers: Heard) -> None:
    """Down to nothing."""
    playing.window.playing.transport.popover.volume.setValue(0)
    playing.bot.wait(100)
    assert energy(listen(playing, loudspeakers, 0.3)) == 0.0


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="ends a process by a signal")
def test_a_killed_synthesiser_comes_back(playing: Desk, loudspeakers: Heard) -> None:
    """The music goes on by itself, and the program says what happened."""
    window = playing.window
    crew = window.office.crew
    assert crew is not None
    pid = crew.synthesiser.pids[0]
    os.kill(pid, signal.SIGKILL)
    playing.bot.waitUntil(lambda: "broke off" in window.status.message.whole, timeout=20_000)
    assert crew.synthesiser.pids != (pid,)
    at = window.playing.player.at
    playing.bot.waitUntil(lambda: window.playing.player.at > at + 3.5, timeout=10_000)
    assert energy(loudspeakers().samples[-RATE_HALF:]) > 0.005
    assert window.playing.player.playing


def test_a_soundfont_that_is_broken_is_named(loudspeakers: Heard, band: Desk, tmp_path: object) -> None:
    """And the program's own plays in its place."""
    font = of_the_program()
    assert font is not None
    broken = tmp_path / "Broken.sf2"
    broken.write_bytes(font.read_bytes()[:100_000])
    name, page = band.window.playing.section()
    assert name
    page.choose_file(broken)
    assert band.window.preferences.now.soundfont == str(broken)
    band.bot.waitUntil(lambda: "Broken.sf2" in band.window.status.message.whole, timeout=20_000)
    band.bot.keyClick(band.window.table, Qt.Key.Key_Space)
    band.bot.waitUntil(lambda: energy(loudspeakers().samples[-8000:]) > 0.01, timeout=10_000)
    text = tmp_path / "Letter.sf2"
    text.write_text("Dear Sir or Madam")
    page.choose_file(text)
    assert "Letter.sf2" in page.trouble.text()
    assert band.window.preferences.now.soundfont == str(broken)
    page.deleteLater()
    band.window.preferences.choose("soundfont", "")


def test_the_first_sound_comes_soon(loudspeakers: Heard, band: Desk) -> None:
    """Also of a long piece, from the key to the first sample that is not silent."""
    band.bot.keyClick(band.window.table, Qt.Key.Key_Down)
    wait_loaded(band, LONG)
    crew = band.window.office.crew
    assert crew is not None
    band.bot.waitUntil(lambda: bool(crew.synthesiser.pids), timeout=20_000)
    band.bot.wait(300)
    already = loud_frames(loudspeakers)
    begin = time.perf_counter()
    band.bot.keyClick(band.window.table, Qt.Key.Key_Space)
    band.bot.waitUntil(lambda: loud_frames(loudspeakers) > already, timeout=10_000)
    assert time.perf_counter() - begin < 1.5  # 0.2 on a computer that does nothing else


def loud_frames(loudspeakers: Heard) -> int:
    """How many frames were not silent."""
    return int(np.count_nonzero(np.abs(loudspeakers().samples) > 0.001))


def test_loudspeakers_that_go_away_and_come_back(playing: Desk, loudspeakers: Heard) -> None:
    """The place goes on without sound, which is said; later they are used again."""
    window = playing.window
    player, before = window.playing.player, loudspeakers()
    at = player.at
    before.failed.emit("")
    playing.bot.waitUntil(lambda: "No sound device" in window.status.message.whole)
    playing.bot.waitUntil(lambda: player.at > at + 0.3, timeout=5000)
    assert player.playing
    assert player.engine.mute
    playing.bot.keyClick(window.table, Qt.Key.Key_Space)
    player.engine.look_for_device()
    playing.bot.keyClick(window.table, Qt.Key.Key_Space)
    assert not player.engine.mute
    assert loudspeakers() is not before
    playing.bot.waitUntil(lambda: energy(loudspeakers().samples[-8000:]) > 0.01, timeout=5000)


def test_another_key_is_heard(playing: Desk, loudspeakers: Heard) -> None:
    """As the music is shown transposed, so it sounds, from where it is."""
    player, view = playing.window.playing.player, playing.window.score

    def heard() -> float:
        return pitch(loudspeakers().samples[-RATE_HALF:])

    player.set_parts((), {0})
    playing.bot.waitUntil(lambda: heard() > 500, timeout=3000)
    plain = heard()
    view.transpose(by_semitones(-12))
    playing.bot.waitUntil(lambda: abs(heard() / plain - 0.5) < 0.03, timeout=3000)
    assert player.playing
    view.transpose(AS_WRITTEN)
    playing.bot.waitUntil(lambda: abs(heard() / plain - 1.0) < 0.03, timeout=3000)
