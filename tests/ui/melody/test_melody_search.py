"""Looking for a tune in the real window, and hearing it where it is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from clamp_desktop.ui.asking.explaining import ChipKind
from tests.ui.conftest import Desk, tune
from tests.ui.roll.test_rolls import play


def test_a_melody_is_played_found_shown_and_heard(desk: Desk, tmp_path: Path) -> None:
    twinkle = "cc gg|aa g2|ff ee|dd c2|"
    (tmp_path / "star.abc").write_text(f"X:1\nT:Star\nM:4/4\nL:1/4\nQ:1/4=120\nK:C\n{'C4|' * 8}{twinkle}]\n")
    (tmp_path / "other.abc").write_text(tune("Other"))
    play(tmp_path / "played.mid", [60] * 8 + [62, 62, 69, 69, 71, 71, 69])
    desk.start(tmp_path / "star.abc", tmp_path / "other.abc", tmp_path / "played.mid")
    desk.wait_for("Other", "played", "Star")
    window, bot = desk.window, desk.bot
    melodies = window.melodies
    bot.keyClick(
        window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    bot.waitUntil(melodies.popover.isVisible)
    for key in (
        Qt.Key.Key_A,
        Qt.Key.Key_A,
        Qt.Key.Key_G,
        Qt.Key.Key_G,
        Qt.Key.Key_H,
        Qt.Key.Key_H,
        Qt.Key.Key_G,
    ):
        bot.keyClick(melodies.popover.keys, key)
    assert melodies.popover.notes.text() == "C C G4 G A A G"
    bot.waitUntil(lambda: melodies.popover.answer.text().startswith("2"))
    bot.mouseClick(melodies.popover.search, Qt.MouseButton.LeftButton)
    bot.waitUntil(lambda: not melodies.popover.isVisible())
    desk.wait_for("played", "Star")
    assert window.search.text() == 'melody:"C C G4 G A A G"'

    def chips() -> list[str]:
        filters = [one.chip for one in window.top.strip.chips if one.chip.kind == ChipKind.FILTER]
        return [chip.text for chip in filters]

    bot.waitUntil(lambda: chips() == ["melody: C C G4 G A A G"])

    desk.choose("Star")
    hit = window.model.hit(window.preview.row.id)
    assert hit is not None
    assert hit.why[0].matched == "bars 9–10"
    pages, player = window.score.pages, window.playing.player
    bot.waitUntil(lambda: pages.store.times is not None, timeout=20_000)
    bot.waitUntil(lambda: abs(player.at - 16.0) < 0.01, timeout=20_000)

    desk.choose("played")
    roll = window.rolls.pane
    bot.waitUntil(lambda: roll.view is not None and roll.view.canvas.found is not None, timeout=20_000)
    assert roll.view is not None
    found = roll.view.canvas.found
    assert found is not None
    assert abs(found[0] - 4.0) < 0.01
    bot.waitUntil(lambda: abs(player.at - 4.0) < 0.01, timeout=20_000)

    # Another tune takes the place of the first; what is no tune is said in words.
    bot.mouseClick(melodies.button, Qt.MouseButton.LeftButton)
    bot.waitUntil(melodies.popover.isVisible)
    assert melodies.popover.notes.text() == "C C G4 G A A G"
    notes: QLineEdit = melodies.popover.notes
    notes.selectAll()
    bot.keyClicks(notes, "C X")
    bot.waitUntil(lambda: "no note" in melodies.popover.answer.text())
    assert not melodies.popover.search.isEnabled()
    notes.selectAll()
    bot.keyClicks(notes, "G A B d")
    bot.waitUntil(lambda: melodies.popover.search.isEnabled())
    bot.keyClick(notes, Qt.Key.Key_Return)
    desk.wait_for("Other")
    assert window.search.text() == 'melody:"G A B d"'

    desk.search("")
    desk.wait_for("Other", "played", "Star")
    desk.choose("played")
    bot.waitUntil(lambda: roll.view is not None and roll.view.canvas.found is None)


def test_bars_before_the_first_note_are_skipped(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "late.abc").write_text(
        "X:1\nT:Late\nM:4/4\nL:1/4\nQ:1/4=120\nK:C\nz4|z4|C E G c|c B A G|F4|]\n"
    )
    desk.start(tmp_path / "late.abc")
    desk.wait_for("Late")
    desk.search('melody:"C B A G F"')
    desk.wait_for("Late")
    desk.choose("Late")
    player = desk.window.playing.player
    desk.bot.waitUntil(lambda: abs(player.at - 6.0) < 0.01, timeout=20_000)
