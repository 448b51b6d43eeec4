"""Pieces on their way out: dragged from the table or the cards, or copied, as the files that they are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView

from clamp_desktop.ui import words
from clamp_desktop.ui.background.jobs import Desk
from clamp_desktop.ui.changing import carrying, change_words

if TYPE_CHECKING:
    from clamp_desktop.librarian import Librarian
    from clamp_desktop.ui.middle.piece_model import PieceModel
    from clamp_desktop.ui.middle.piece_view import PieceView

_SETTLE_MS = 120
_MOST = 5_000  # files of one drag; nobody drops more into a program, and it would keep the pointer waiting
_GNOME = "x-special/gnome-copied-files"  # what its file manager looks for on the clipboard


class CarryingOut(QObject):
    """``said`` carries a sentence for the user.

    A drag begins at once, so where the files of many chosen pieces are is asked for beforehand.
    """

    said = Signal(str)

    def __init__(self, table: PieceView, model: PieceModel, desk: Desk) -> None:
        super().__init__(table)
        self._table = table
        self._model = model
        self._desk = desk
        self._ids: tuple[int, ...] = ()
        self._known: Mapping[int, Path] = {}
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self._look_ahead)
        table.selectionModel().selectionChanged.connect(lambda *_: self._settle.start())
        table.carried.connect(self.drag)

    def drag(self, view: QAbstractItemView) -> None:
        """Carry what is chosen until it is dropped."""
        ids = self._table.chosen_ids()
        if not ids:
            return
        data = carrying.pack_files(self._paths(ids), carrying.pack_pieces(ids))
        first = self._model.piece(self._table.chosen_id())
        name = words.title(first) if first is not None else ""
        carrying.carry(view, data, name, len(ids), Qt.DropAction.CopyAction)

    def copy(self) -> None:
        """Put the files and titles of what is chosen on the clipboard."""
        ids = tuple(self._table.chosen_ids())
        if ids:
            self._desk.ask(partial(_files, ids=ids), partial(self._put_on_clipboard, len(ids)), topic="copy")

    def _put_on_clipboard(self, wanted: int, found: Mapping[int, tuple[str, Path]]) -> None:
        if not found:
            self.said.emit(self.tr("There is nothing to copy: the files are away."))
            return
        paths = list(dict.fromkeys(path for _, path in found.values()))
        data = carrying.pack_files(paths, QMimeData())
        data.setText("\n".join(title for title, _ in found.values()))
        addresses = "\n".join(path.as_uri() for path in paths)
        data.setData(_GNOME, f"copy\n{addresses}".encode())
        QGuiApplication.clipboard().setMimeData(data)
        sentence = self.tr("Copied: %1").replace("%1", change_words.pieces(len(found)))
        if len(found) < wanted:
            away = words.number(wanted - len(found))
            sentence = self.tr("%1, without %2 whose file is away").replace("%1", sentence)
            sentence = sentence.replace("%2", away)
        self.said.emit(sentence)

    # --- the files of what is chosen ---

    def _paths(self, ids: Sequence[int]) -> list[Path]:
        """The files, or nothing where not all are known: half of what was chosen would be a surprise."""
        found: dict[Path, None] = {}
        looked_up = set(self._ids)
        for one in ids:
            row = self._model.piece(one)
            if row is not None:
                if row.state not in ("missing", "offline"):
                    found[row.path] = None
            elif one not in looked_up:
                return []
            elif one in self._known:
                found[self._known[one]] = None
        return list(found)

    def _look_ahead(self) -> None:
        ids = tuple(self._table.chosen_ids())
        if len(ids) > _MOST or ids == self._ids or all(self._model.piece(one) is not None for one in ids):
            return

        def keep(found: Mapping[int, tuple[str, Path]]) -> None:
            self._ids, self._known = ids, {one: path for one, (_, path) in found.items()}

        self._desk.ask(partial(_files, ids=ids), keep, topic="files")


def _files(librarian: Librarian, ids: Sequence[int]) -> dict[int, tuple[str, Path]]:
    from clamp_desktop.library.catalogue import pieces

    return pieces.files(librarian.library, ids)
