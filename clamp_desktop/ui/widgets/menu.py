"""A menu whose keys read the same in windows that begin on the right."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QStyleOptionMenuItem

from clamp_desktop.ui.shortcuts import as_pressed

_TAB = "\t"  # between the words and the key, in what Qt draws


class Menu(QMenu):
    """The script around a key turns its signs: ``Ctrl+,`` becomes ``,+Ctrl`` and ``]`` becomes ``[``."""

    def initStyleOption(self, option: QStyleOptionMenuItem, action: QAction) -> None:
        super().initStyleOption(option, action)
        words, tab, keys = option.text.partition(_TAB)
        if keys:
            option.text = words + tab + as_pressed(keys)
