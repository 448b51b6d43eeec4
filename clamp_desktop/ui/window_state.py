"""How the window was when it was closed: kept in the library's folder, not in the system's settings."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings

from clamp_desktop.ui.left.places import Kind, Place
from clamp_desktop.ui.middle.browser import CUT_OFF
from clamp_desktop.ui.middle.piece_model import ORDERS

if TYPE_CHECKING:
    from clamp_desktop.ui.main_window import MainWindow

FILE_NAME = "window.ini"


class WindowState:
    """Place and size, widths, columns, what is switched on, where one was, and in which order.

    ``restore`` before the window works, ``restore_late`` when there is a list: what would keep the first
    picture waiting.
    """

    def __init__(self, folder: Path, window: MainWindow) -> None:
        self._settings = QSettings(str(folder / FILE_NAME), QSettings.Format.IniFormat)
        self._window = window
        actions = window.actions_
        self._switches = {"left": actions.left_pane, "cards": actions.cards}
        self._splits = {
            "panes": window.panes,
            "problems": window.centre.problems.split,
            "map_height": window.centre.split,
        }

    def save(self) -> None:
        """Write it down."""
        keep, window = self._settings.setValue, self._window
        looking = window.browser.looking
        keep("geometry", window.saveGeometry())
        for name, split in self._splits.items():
            keep(name, split.saveState())
        for name, action in self._switches.items():
            keep(name, action.isChecked())
        keep("right", window.right_side.wanted)
        keep("map", window.actions_.map.isChecked())
        keep("columns", window.table.columns.save())
        keep("order", json.dumps([looking.order, looking.descending]))
        keep("place", _written([window.sidebar.place]))
        keep("opened", _written(window.sidebar.opened))
        self._settings.sync()
        if window.browser.cut_off is not None:
            window.housekeeping.preferences.choose("cut_off", window.browser.cut_off)

    def restore(self) -> bool:
        """Put everything back; whether the window's place was known."""
        window, kept = self._window, self._settings.value
        for name, split in self._splits.items():
            if isinstance(state := kept(name), QByteArray):
                split.restoreState(state)
        window.table.columns.restore(str(kept("columns", "")))
        for name, action in self._switches.items():
            action.setChecked(bool(kept(name, action.isChecked(), type=bool)))
        window.actions_.right_pane.setChecked(bool(kept("right", True, type=bool)))
        self._restore_looking()
        window.sidebar.opened = set(_read(str(kept("opened", ""))))
        geometry = kept("geometry")
        return isinstance(geometry, QByteArray) and window.restoreGeometry(geometry)

    def restore_late(self) -> None:
        """Put back what may come after the first list: the map."""
        if bool(self._settings.value("map", False, type=bool)):
            self._window.actions_.map.setChecked(True)

    def _restore_looking(self) -> None:
        window, looking = self._window, self._window.browser.looking
        cut_off = window.housekeeping.preferences.now.cut_off
        if cut_off != CUT_OFF:
            window.browser.cut_off = cut_off
            looking = replace(looking, cut_off=cut_off)
        for place in _read(str(self._settings.value("place", ""))):
            window.sidebar.go(place, quietly=True)
            if not window.centre.has_page(place.kind):
                looking = replace(looking, place=place)
        order, descending = _order(str(self._settings.value("order", "")))
        if order is not None:
            looking = replace(looking, order=order, descending=descending)
        window.browser.looking = looking


def _written(places: Iterable[Place]) -> str:
    return json.dumps(sorted([str(place.kind), place.id, place.path] for place in places))


def _read(kept: str) -> list[Place]:
    """What makes no sense is left out."""
    try:
        found = [(Kind(kind), int(one), str(path)) for kind, one, path in json.loads(kept)]
    except (ValueError, TypeError):
        return []
    return [Place(*parts) for parts in found if parts[0] != Kind.DRAFT]


def _order(kept: str) -> tuple[str | None, bool]:
    try:
        order, descending = json.loads(kept)
    except (ValueError, TypeError):
        return None, False
    return (order if order in ORDERS.values() else None), bool(descending)
