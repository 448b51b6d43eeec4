"""Playing in the real window, by keys and mouse; this computer has no loudspeakers."""

from __future__ import annotations

import itertools
import wave
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QSlider

from tests.ui.conftest import Desk
from tests.ui.playing.conftest import DUET, LONG, SHORT, wait_loaded


def press(desk: Desk, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A key, in the list of pieces."""
    desk.window.activateWindow()  # a popover had the keyboard, perhaps
    desk.bot.waitUntil(desk.window.isActiveWindow)
    desk.bot.keyClick(desk.window.table, key, modifier)


def wait_beyond(desk: Desk, seconds: float) -> None:
    """Wait until the music is further than this."""
    player = desk.window.playing.player
    desk.bot.waitUntil(lambda: player.at > seconds and player.playing, timeout=20_000)


def test_space_plays_and_pauses(band: Desk) -> None:
    """While the place moves and the bar shows it; that nothing can be heard is said once."""
    player, bar, status = band.window.playing.player, band.window.playing.transport, band.window.status
    press(band, Qt.Key.Key_Space)
    assert "No sound device" in status.message.whole
    status.say("")
    assert player.playing
    assert bar.play.accessibleName() == "Pause"
    wait_beyond(band, 0.3)
    press(band, Qt.Key.Key_Space)
    assert not player.playing
    assert bar.play.accessibleName() == "Play"
    at = player.at
    band.bot.wait(100)
    assert player.at == at
    assert bar.slider.value() == round(at * 20)
    for _ in range(4):
        press(band, Qt.Key.Key_Space)
    assert status.message.whole == ""


def test_time_goes_on_without_loudspeakers(band: Desk) -> None:
    """As fast as the clock."""
    player = band.window.playing.player
    press(band, Qt.Key.Key_Space)
    wait_beyond(band, 0.2)
    before = player.at
    band.bot.wait(500)
    assert player.at - before == pytest.approx(0.5, abs=0.25)


def test_the_search_field_keeps_its_spaces(band: Desk) -> None:
    """Nobody who types wants to hear something."""
    window = band.window
    window.focus_search()
    band.bot.keyClicks(window.search, "slow air")
    assert window.search.text() == "slow air"
    assert not window.playing.player.playing


def test_a_button_keeps_its_space(band: Desk) -> None:
    """It presses the button that the keyboard is at; the bar's own button plays."""
    window = band.window
    player, bar = window.playing.player, window.playing.transport
    bar.how.setFocus()
    band.bot.waitUntil(lambda: bar.how.hasFocus())
    band.bot.keyClick(bar.how, Qt.Key.Key_Space)
    band.bot.waitUntil(lambda: bar.popover.isVisible())
    assert not player.playing
    bar.popover.close()
    bar.play.setFocus()
    band.bot.keyClick(bar.play, Qt.Key.Key_Space)
    assert player.playing
    window.table.setFocus()
    press(band, Qt.Key.Key_Space)
    assert not player.playing


def test_next_and_previous_keep_playing(band: Desk) -> None:
    """Skim through a list by ear; at its end nothing happens."""
    player, table = band.window.playing.player, band.window.table
    press(band, Qt.Key.Key_Space)
    wait_beyond(band, 0.2)
    for row in (1, 2, 2):
        press(band, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
        band.bot.waitUntil(lambda row=row: table.chosen_rows() == [row])
    wait_beyond(band, 0.1)
    assert player.duration == SHORT
    band.bot.mouseClick(band.window.playing.transport.previous, Qt.MouseButton.LeftButton)
    band.bot.waitUntil(lambda: table.chosen_rows() == [1])
    wait_beyond(band, 0.1)
    assert player.duration == LONG


def test_without_playing_the_next_piece_is_silent(band: Desk) -> None:
    """Unless the user wants it otherwise."""
    player = band.window.playing.player
    press(band, Qt.Key.Key_Down)
    band.bot.waitUntil(lambda: player.duration == LONG, timeout=20_000)
    assert not player.playing
    band.window.preferences.choose("starts_playing", True)
    press(band, Qt.Key.Key_Up)
    wait_beyond(band, 0.05)
    assert player.duration == DUET


def test_the_end_leads_back_to_the_beginning(band: Desk) -> None:
    """And it can be played again."""
    player = band.window.playing.player
    for _ in range(2):
        press(band, Qt.Key.Key_Down)
    wait_loaded(band, SHORT)
    for _ in range(2):
        press(band, Qt.Key.Key_Space)
        assert player.playing
        band.bot.waitUntil(lambda: not player.playing, timeout=10_000)
        assert player.at == 0.0


def test_seeking_by_mouse_and_keys(band: Desk) -> None:
    """A click on the line leads there, keys go in steps; paused it stays paused, playing it plays on."""
    player, slider = band.window.playing.player, band.window.playing.transport.slider
    middle = QPoint(slider.width() // 2, slider.height() // 2)
    band.bot.mouseClick(slider, Qt.MouseButton.LeftButton, pos=middle)
    assert player.at == pytest.approx(10.0, abs=0.6)
    assert not player.playing
    at = player.at
    press(band, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier)
    assert player.at == pytest.approx(at + 5)
    band.bot.keyClick(slider, Qt.Key.Key_Home)
    assert player.at == 0.0
    press(band, Qt.Key.Key_Space)
    slider.triggerAction(QSlider.SliderAction.SliderPageStepAdd)
    band.bot.waitUntil(lambda: player.at > 15, timeout=5000)
    assert player.playing


def test_a_click_in_the_music_plays_from_there(band: Desk) -> None:
    """And a marked stretch is played over and over."""
    player, view = band.window.playing.player, band.window.score
    view.sought.emit(8.0)
    wait_beyond(band, 8.05)
    view.stretch_chosen.emit((3.0, 3.4))
    assert player.loop == (3.0, 3.4)
    assert band.window.playing.transport.loop.isChecked()
    seen: list[float] = []
    player.moved.connect(seen.append)
    band.bot.wait(1500)
    assert seen and all(2.95 <= at <= 3.45 for at in seen)
    assert sum(later < sooner for sooner, later in itertools.pairwise(seen)) >= 2
    view.stretch_chosen.emit(None)
    assert player.loop is None
    band.bot.waitUntil(lambda: player.at > 3.6, timeout=5000)


def test_the_whole_piece_over_and_over(band: Desk) -> None:
    """By the key L; a place outside a loop ends it."""
    player = band.window.playing.player
    press(band, Qt.Key.Key_L)
    assert player.loop == (0.0, 20.0)
    press(band, Qt.Key.Key_L)
    assert player.loop is None
    player.set_loop((2.0, 4.0))
    player.seek(10.0)
    assert player.loop is None


def test_speed_and_parts_in_the_popover(band: Desk) -> None:
    """The clock goes slower; the names of the parts are those of the file."""
    player, bar = band.window.playing.player, band.window.playing.transport
    band.bot.mouseClick(bar.how, Qt.MouseButton.LeftButton)
    popover = bar.popover
    assert popover.isVisible()
    assert [button.accessibleName() for button in popover.parts.sound] == [
        "Silence Xylophone",
        "Silence Cello",
    ]
    band.bot.mouseClick(popover.parts.sound[1], Qt.MouseButton.LeftButton)
    assert player.muted == frozenset({1})
    band.bot.mouseClick(popover.parts.alone[0], Qt.MouseButton.LeftButton)
    assert player.solo == frozenset({0})
    popover.speed.setValue(50)
    assert player.speed == 0.5
    popover.close()
    assert bar.speed.text() == "50 %"
    press(band, Qt.Key.Key_Space)
    wait_beyond(band, 0.1)
    before = player.at
    band.bot.wait(600)
    assert player.at - before == pytest.approx(0.3, abs=0.15)
    assert bar.speed.isHidden()  # no room for it here
    band.window.score.enlarge(True)
    band.bot.waitUntil(bar.speed.isVisible)
    band.bot.mouseClick(bar.speed, Qt.MouseButton.LeftButton)
    assert player.speed == 1.0
    assert bar.speed.isHidden()
    band.window.score.enlarge(False)


def test_parts_that_are_not_heard_are_grey_in_the_roll(band: Desk) -> None:
    """By mute, and because others are solo; another piece has all its colours."""
    player, roll = band.window.playing.player, band.window.rolls.pane
    band.bot.waitUntil(lambda: roll.view is not None and roll.view.canvas.notes is not None)
    assert roll.view is not None
    canvas, legend = roll.view.canvas, roll.view.legend
    player.set_parts({1}, ())
    assert canvas._silent == {1}
    player.set_parts((), {1})
    assert canvas._silent == {0}
    assert len(legend._silent) == 1
    press(band, Qt.Key.Key_Down)
    wait_loaded(band, LONG)
    band.bot.waitUntil(lambda: not canvas._silent and not legend._silent)


def test_a_bar_is_counted_before_playing(band: Desk) -> None:
    """Where the user wants it, and only when the user begins."""
    window, player = band.window, band.window.playing.player
    popover = window.playing.transport.popover
    band.bot.mouseClick(window.playing.transport.how, Qt.MouseButton.LeftButton)
    band.bot.waitUntil(popover.count.isVisible)
    popover.count.setFocus()
    band.bot.keyClick(popover.count, Qt.Key.Key_Space)
    assert window.preferences.now.count_in
    popover.close()
    player.seek(4.0)
    try:
        press(band, Qt.Key.Key_Space)
        band.bot.wait(700)  # two seconds are counted
        assert player.playing
        assert player.at == 4.0
        wait_beyond(band, 4.1)
        player.seek(8.0)  # while it plays nothing is counted
        band.bot.waitUntil(lambda: player.at > 8.1, timeout=1500)
        press(band, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
        wait_loaded(band, LONG)
        band.bot.waitUntil(lambda: player.at > 0.1, timeout=1500)  # nor for the next piece
    finally:
        window.preferences.choose("count_in", False)
    assert not popover.count.isChecked()


def test_volume_is_kept(band: Desk) -> None:
    """In the settings, where the bar's slider is the same."""
    band.window.playing.transport.popover.volume.setValue(35)
    assert band.window.preferences.now.volume == 35
    name, page = band.window.playing.section()
    assert name == "Playback"
    assert page.volume.value() == 35
    page.deleteLater()


def test_a_piece_that_cannot_be_played_says_why(band: Desk, music: Path) -> None:
    """And the next one plays."""
    table, bar = band.window.table, band.window.playing.transport
    kept = (music / "b long.mid").read_bytes()
    (music / "b long.mid").write_bytes(b"MThd\0\0\0\6\0\0\0\0\0\x60")
    press(band, Qt.Key.Key_Down)
    band.bot.waitUntil(lambda: bar.trouble.isVisible(), timeout=20_000)
    assert "can’t be played" in bar.trouble.text()
    assert "not a single note" in bar.trouble.text()
    press(band, Qt.Key.Key_Down)
    band.bot.waitUntil(lambda: table.chosen_rows() == [2])
    wait_loaded(band, SHORT)
    assert bar.trouble.isHidden()
    (music / "b long.mid").write_bytes(kept)


def test_keys_are_in_the_list_and_all_has_a_name(band: Desk) -> None:
    """For those who look them up, and those who listen to the window."""
    listed = dict(band.window.actions_.keys_by_group()["Playing"])
    assert listed["Play and pause"] == "Space"
    assert {"Next piece", "Previous piece", "Play over and over"} <= set(listed)
    bar = band.window.playing.transport
    for widget in (*bar.findChildren(QAbstractButton), *bar.findChildren(QSlider)):
        assert widget.accessibleName() or widget.property("text"), widget


def test_sound_is_written_where_there_are_no_loudspeakers(band: Desk, tmp_path: Path) -> None:
    """A MIDI file as WAV, while the window goes on; the sentence names the file."""
    window = band.window
    for _ in range(2):
        press(band, Qt.Key.Key_Down)
    wait_loaded(band, SHORT)
    target = tmp_path / "short.wav"
    window.score.export()
    dialog = window.music.exporter.dialog
    band.bot.waitUntil(dialog.isVisible)
    assert any("WAV" in kind for kind in dialog.nameFilters())
    dialog.fileSelected.emit(str(target))
    dialog.close()
    band.bot.waitUntil(target.exists, timeout=20_000)
    band.bot.waitUntil(lambda: "“short.wav” is in" in window.status.message.whole, timeout=5000)
    with wave.open(str(target), "rb") as sound:
        assert sound.getframerate() == 44100
        assert 0.5 < sound.getnframes() / 44100 < 4
        assert any(sound.readframes(44100))
