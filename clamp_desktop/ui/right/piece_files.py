"""The chosen piece's file in other programs: opened, or shown where it is."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from clamp_desktop.ui import system

if TYPE_CHECKING:
    from clamp_desktop.library.catalogue.pieces import PieceRow
    from clamp_desktop.ui.right.preview import Preview


class PieceFiles(QObject):
    """``failed`` carries a sentence: what could not be done, and what helps."""

    failed = Signal(str)

    def __init__(self, preview: Preview) -> None:
        super().__init__(preview)
        self._preview = preview

    def open(self) -> None:
        """The chosen file in the program that the system has for it."""
        row = self._preview.row
        if row is not None and not system.open_file(row.path):
            self._refuse(self.tr("“%1” could not be opened."), row)

    def reveal(self) -> None:
        """The chosen file in the file manager."""
        row = self._preview.row
        if row is not None and not system.show_in_folder(row.path):
            self._refuse(self.tr("“%1” could not be shown."), row)

    def reveal_path(self, path: Path) -> None:
        """Any file in the file manager."""
        if not system.show_in_folder(path):
            self.failed.emit(self.tr("“%1” is not where it was.").replace("%1", path.name))

    def _refuse(self, sentence: str, row: PieceRow) -> None:
        remedy = self.tr("Your system knows no program for it.")
        if not row.path.exists():
            remedy = self.tr("It is not where it was; F5 looks for it again.")
        self.failed.emit(f"{sentence.replace('%1', row.path.name)} {remedy}")
