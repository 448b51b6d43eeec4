"""MIDI in the real window: a roll at once, notation on demand, one button between them."""

from __future__ import annotations

from pathlib import Path

import mido
from PySide6.QtCore import Qt

from clamp_desktop.ui.score.pages_view import PagesView
from tests.ui.conftest import Desk


def play(file: Path, pitches: list[int], seed: int = 0) -> None:
    """A MIDI file with a note each quarter."""
    midi = mido.MidiFile()
    track = mido.MidiTrack([mido.MetaMessage("track_name", name=file.stem)])
    for pitch in pitches:
        track += [mido.Message("note_on", note=pitch), mido.Message("note_off", note=pitch, time=480)]
    midi.tracks.append(track)
    midi.save(file)


def test_roll_and_notation_by_one_button(desk: Desk, tmp_path: Path) -> None:
    play(tmp_path / "walk.mid", [60, 62, 64, 65, 67, 65, 64, 62] * 4)
    play(tmp_path / "one.mid", [60])
    desk.start(tmp_path / "walk.mid", tmp_path / "one.mid")
    desk.wait_for("one", "walk")
    desk.choose("walk")
    window, music = desk.window, desk.window.score
    roll = window.rolls.pane
    desk.bot.waitUntil(lambda: roll.view is not None and roll.view.canvas.notes is not None, timeout=10_000)
    assert roll.view is not None
    desk.bot.waitUntil(lambda: roll.view.canvas.isVisible())
    assert music.actions_.roll.isVisible()
    assert music.actions_.roll.isChecked()

    desk.bot.keyClick(window, Qt.Key.Key_F11)
    desk.bot.waitUntil(lambda: window.stage.large and roll.view.canvas.hasFocus())  # so that Space plays
    desk.bot.keyClick(roll.view.canvas, Qt.Key.Key_Escape)
    desk.bot.waitUntil(lambda: not window.stage.large)

    scale = roll.view.canvas.frame_now().scale
    music.actions_.zoom_in.trigger()
    assert roll.view.canvas.frame_now().scale > scale
    music.actions_.natural.trigger()
    assert roll.view.canvas.frame_now().scale == scale
    assert not music.actions_.print.isEnabled()

    music.actions_.roll.trigger()
    pages: PagesView = music.pages
    desk.bot.waitUntil(lambda: pages.store.pages > 0, timeout=20_000)
    assert pages.isVisible()
    assert not roll.view.canvas.isVisible()
    assert music.score is not None
    assert "<score-partwise" in (music.score.text or "")
    pages.store.want_times()
    desk.bot.waitUntil(lambda: pages.store.times is not None, timeout=10_000)
    assert pages.store.times is not None
    assert [round(float(one), 3) for one in pages.store.times.onsets[:3]] == [0.0, 0.5, 1.0]

    music.actions_.roll.trigger()
    desk.bot.waitUntil(lambda: roll.view is not None and roll.view.canvas.isVisible())
    desk.choose("one")
    desk.bot.waitUntil(
        lambda: roll.view.canvas.notes is not None and len(roll.view.canvas.notes.onsets) == 1, timeout=10_000
    )


def test_a_score_may_be_shown_as_a_roll(desk: Desk, music: Path) -> None:
    desk.start(music / "waltz.abc")
    desk.wait_for("Slow Waltz")
    desk.choose("Slow Waltz")
    window = desk.window
    desk.bot.waitUntil(lambda: window.score.pages.store.pages > 0, timeout=20_000)
    window.score.actions_.roll.trigger()
    roll = window.rolls.pane
    desk.bot.waitUntil(lambda: roll.view is not None and roll.view.canvas.notes is not None, timeout=10_000)
    assert roll.view is not None
    assert roll.view.canvas.notes is not None
    assert len(roll.view.canvas.notes.onsets) == 24
    before = roll.view.canvas.notes.performance.pitches.tolist()
    from clamp_desktop.engraving.transposing import by_semitones

    window.score.transpose(by_semitones(2))
    desk.bot.waitUntil(
        lambda: (
            roll.view.canvas.notes is not None
            and roll.view.canvas.notes.performance.pitches.tolist() == [pitch + 2 for pitch in before]
        ),
        timeout=10_000,
    )
