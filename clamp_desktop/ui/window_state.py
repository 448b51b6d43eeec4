"""How the window was when it was closed: kept in the library's folder, not in the system's settings."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSplitter, QWidget

from clamp_desktop.ui.middle.columns import Columns

FILE_NAME = "window.ini"


class WindowState:
    """Place and size of a window, widths of its panes, and what is switched on."""

    def __init__(
        self,
        folder: Path,
        window: QWidget,
        panes: QSplitter,
        switches: dict[str, QAction],
        columns: Columns,
    ) -> None:
        self._settings = QSettings(str(folder / FILE_NAME), QSettings.Format.IniFormat)
        self._window = window
        self._panes = panes
        self._switches = switches
        self._columns = columns

    def save(self) -> None:
        """Write it down."""
        self._settings.setValue("geometry", self._window.saveGeometry())
        self._settings.setValue("panes", self._panes.saveState())
        for name, action in self._switches.items():
            self._settings.setValue(name, action.isChecked())
        self._settings.setValue("columns", self._columns.save())
        self._settings.sync()

    def restore(self) -> bool:
        """Put everything back; whether the window's place was known."""
        geometry, panes = self._settings.value("geometry"), self._settings.value("panes")
        if isinstance(panes, QByteArray):
            self._panes.restoreState(panes)
        self._columns.restore(str(self._settings.value("columns", "")))
        for name, action in self._switches.items():
            action.setChecked(bool(self._settings.value(name, action.isChecked(), type=bool)))
        return isinstance(geometry, QByteArray) and self._window.restoreGeometry(geometry)
