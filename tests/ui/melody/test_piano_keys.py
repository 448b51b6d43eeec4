from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from clamp_desktop.library.melody.tune import tune_of
from clamp_desktop.music.writing import write
from clamp_desktop.music.writing.errors import UnwritableError
from clamp_desktop.ui.melody.melody_popover import MelodyPopover, _lengths
from clamp_desktop.ui.melody.piano_keys import PianoKeys
from clamp_desktop.ui.messages import is_known


@pytest.fixture
def keys(qtbot: QtBot) -> PianoKeys:
    made = PianoKeys()
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def middle(keys: PianoKeys, pitch: int) -> QPoint:
    """A place on a key that no other key covers."""
    rect = keys.key_rect(pitch)
    return QPoint(round(rect.center().x()), round(rect.bottom() - 6))


def test_every_key_by_mouse(keys: PianoKeys, qtbot: QtBot) -> None:
    heard: list[int] = []
    keys.struck.connect(heard.append)
    for pitch in range(55, 85):
        qtbot.mouseClick(keys, Qt.MouseButton.LeftButton, pos=middle(keys, pitch))
    assert heard == list(range(55, 85))


def test_keys_of_the_computer(keys: PianoKeys, qtbot: QtBot) -> None:
    heard: list[int] = []
    keys.struck.connect(heard.append)
    for key in (Qt.Key.Key_A, Qt.Key.Key_W, Qt.Key.Key_G, Qt.Key.Key_K):
        qtbot.keyClick(keys, key)
    assert heard == [60, 61, 67, 72]
    qtbot.keyClick(keys, Qt.Key.Key_Right)
    assert keys.accessibleDescription() == "C♯5"
    qtbot.keyClick(keys, Qt.Key.Key_Return)
    qtbot.keyClick(keys, Qt.Key.Key_Left)
    qtbot.keyClick(keys, Qt.Key.Key_Space)
    assert heard[-2:] == [73, 72]
    with qtbot.waitSignal(keys.erased):
        qtbot.keyClick(keys, Qt.Key.Key_Backspace)


def test_what_is_played_is_written(qtbot: QtBot) -> None:
    from PySide6.QtWidgets import QWidget

    parent = QWidget()
    qtbot.addWidget(parent)
    popover = MelodyPopover(parent)
    told: list[str] = []
    popover.changed.connect(told.append)
    for pitch in (60, 60, 67, 67, 69):
        popover.keys.struck.emit(pitch)
    qtbot.waitUntil(lambda: told == ["C C G4 G A"])
    assert tune_of(told[0]).steps() == [(0, 7, 0, 2)]
    popover.keys.erased.emit()
    qtbot.waitUntil(lambda: told[-1] == "C C G4 G")
    popover.tolerant.setChecked(True)
    qtbot.waitUntil(lambda: told[-1] == "~ C C G4 G")
    qtbot.keyClicks(popover.notes, " E")
    qtbot.waitUntil(lambda: told[-1] == "~ C C G4 G E")
    popover.keys.struck.emit(62)
    qtbot.waitUntil(lambda: told[-1] == "~ D")
    popover.show_trouble("Too short")
    assert not popover.search.isEnabled()
    popover.show_count(3)
    assert popover.search.isEnabled()


def test_a_played_rhythm_becomes_simple_lengths() -> None:
    assert _lengths([0.0, 0.5, 1.02, 1.27, 1.5, 2.51]) == [1.0, 1.0, 0.5, 0.5, 2.0, 1.0]
    assert _lengths([1.0]) == [1.0]


@pytest.mark.parametrize("typed", ["C X D", "C D", "C " * 99, "C:x D E"])
def test_what_is_said_of_tunes_is_known_to_the_window(typed: str) -> None:
    with pytest.raises(ValueError) as caught:
        tune_of(typed)
    said = str(caught.value)
    assert is_known(f"{said[:1].upper()}{said[1:]}.")


def test_why_nothing_can_be_written_is_known_to_the_window() -> None:
    source = (Path(write.__file__)).read_text(encoding="utf-8")
    reasons = re.findall(r'UnwritableError\(\s*f?"([^"]+)"', source)
    assert len(reasons) > 6
    for reason in reasons:
        assert is_known(str(UnwritableError(re.sub(r"\{[^}]+\}", "7", reason)))), reason
