"""The menu that shows a score in another key, and the words for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from clamp_desktop.engraving.transposing import (
    AS_WRITTEN,
    KEYS,
    Transposition,
    by_semitones,
    for_instrument,
    relative_minor,
    to_key,
)
from clamp_desktop.ui.music_words import key as key_name

if TYPE_CHECKING:
    from clamp_desktop.music.piece import Key

_SEMITONES = (12, 7, 5, 4, 3, 2, 1, -1, -2, -3, -4, -5, -7, -12)


def instrument_names() -> dict[str, str]:
    """What the instruments of ``transposing.INSTRUMENTS`` are called."""
    tr = QCoreApplication.translate
    return {
        "clarinet-bb": tr("Transposing", "B♭ clarinet"),
        "trumpet-bb": tr("Transposing", "B♭ trumpet"),
        "soprano-saxophone": tr("Transposing", "Soprano saxophone (B♭)"),
        "clarinet-a": tr("Transposing", "A clarinet"),
        "alto-flute": tr("Transposing", "Alto flute (G)"),
        "horn-f": tr("Transposing", "F horn"),
        "english-horn": tr("Transposing", "English horn (F)"),
        "alto-saxophone": tr("Transposing", "Alto saxophone (E♭)"),
        "tenor-saxophone": tr("Transposing", "Tenor saxophone (B♭)"),
        "bass-clarinet": tr("Transposing", "Bass clarinet (B♭)"),
        "baritone-saxophone": tr("Transposing", "Baritone saxophone (E♭)"),
        "clarinet-eb": tr("Transposing", "E♭ clarinet"),
    }


def said(transposition: Transposition) -> str:
    """How a score is transposed, in a few words; empty for as it is written."""
    tr = QCoreApplication.translate
    if transposition == AS_WRITTEN:
        return ""
    if transposition.instrument:
        name = instrument_names()[transposition.instrument]
        return tr("Transposing", "for %1").replace("%1", name)
    if transposition.interval in KEYS:
        major, minor = transposition.interval, relative_minor(transposition.interval)
        text = tr("Transposing", "in %1 / %2")
        return text.replace("%1", key_name(major, "major")).replace("%2", key_name(minor, "minor"))
    steps = int(transposition.interval)
    if steps > 0:
        return tr("Transposing", "%n semitone(s) higher", "", steps)
    return tr("Transposing", "%n semitone(s) lower", "", -steps)


class TransposingMenu(QMenu):
    """``chosen`` carries a ``Transposition``."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Transpose"))
        self._group = QActionGroup(self)
        self._actions: dict[Transposition, QAction] = {}
        self._minor = False
        self._add(self, self.tr("As written"), AS_WRITTEN)
        self.addSeparator()
        steps = self.addMenu(self.tr("By semitones"))
        for count in _SEMITONES:
            if count == -1:
                steps.addSeparator()
            self._add(steps, said(by_semitones(count)), by_semitones(count))
        self._keys = self.addMenu(self.tr("Into a key"))
        for key in KEYS:
            self._add(self._keys, "", to_key(key))
        players = self.addMenu(self.tr("For an instrument"))
        players.setToolTipsVisible(True)
        for name, words in instrument_names().items():
            action = self._add(players, words, for_instrument(name))
            action.setToolTip(self.tr("As its player reads it; it sounds as before"))
        self._actions[AS_WRITTEN].setChecked(True)  # keys get their names with the first piece

    def show_for(self, key: Key | None, now: Transposition) -> None:
        """The choices for a piece in a key, and which of them holds now."""
        minor = key is not None and key.mode == "minor"
        for name in KEYS:
            text = key_name(relative_minor(name), "minor") if minor else key_name(name, "major")
            self._actions[to_key(name)].setText(text)
        for transposition, action in self._actions.items():
            action.setChecked(transposition == now)

    def _add(self, menu: QMenu, text: str, transposition: Transposition) -> QAction:
        action = menu.addAction(text)
        action.setCheckable(True)
        self._group.addAction(action)
        action.triggered.connect(lambda: self.chosen.emit(transposition))
        self._actions[transposition] = action
        return action
