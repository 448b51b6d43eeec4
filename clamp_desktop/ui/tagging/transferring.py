"""Tags and label sets go out to files and come in from files: what is asked, and what came of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog

from clamp_desktop.ui import words
from clamp_desktop.ui.left.places import Kind, Place
from clamp_desktop.ui.messages import translated
from clamp_desktop.ui.tagging import transfer_calls
from clamp_desktop.ui.tagging.transfer_report import TransferReport

if TYPE_CHECKING:
    from clamp_desktop.tagging.bring_in import Brought
    from clamp_desktop.ui.background.jobs import Desk
    from clamp_desktop.ui.main_window import MainWindow


class Transferring(QObject):
    """Belongs to one window; ``idle`` may take its time. ``report``: the last that was shown."""

    def __init__(self, window: MainWindow, idle: Desk) -> None:
        super().__init__(window)
        self._window = window
        self._idle = idle
        self.report: TransferReport | None = None

    # --- asking ---

    def ask_where_to_write(self) -> None:
        """Let the user name a file for all tags."""
        kinds = [self.tr("Table (*.csv)"), self.tr("Everything, with rejections (*.json)")]
        dialog = self._dialog(self.tr("Export tags"), kinds, self.write)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.filterSelected.connect(
            lambda kind: dialog.setDefaultSuffix("json" if "json" in kind else "csv")
        )
        dialog.selectFile(self.tr("tags"))
        dialog.open()

    def ask_for_folder_to_write(self) -> None:
        """Let the user name a folder for small files, one for each file of music."""
        dialog = self._dialog(self.tr("Folder for the small files"), [], self.write_sidecars)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.open()

    def ask_what_to_read(self) -> None:
        """Let the user name a file with tags."""
        dialog = self._dialog(self.tr("Import tags"), [self.tr("Tags (*.csv *.json)")], self.read)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.open()

    def ask_for_folder_to_read(self) -> None:
        """Let the user name a folder with the small files."""
        dialog = self._dialog(self.tr("Folder with the small files"), [], self.read)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.open()

    def ask_where_to_write_labels(self, probe_id: int, name: str) -> None:
        """Let the user name the files of a label set."""
        kinds = [self.tr("Label set (*.safetensors)")]
        dialog = self._dialog(
            self.tr("Export the label set"), kinds, lambda path: self.write_labels(probe_id, path)
        )
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("safetensors")
        dialog.selectFile(name.replace("/", " "))
        dialog.open()

    def ask_which_labels_to_read(self) -> None:
        """Let the user name the file of a label set."""
        kinds = [self.tr("Label set (*.safetensors *.json)")]
        dialog = self._dialog(self.tr("Import a label set"), kinds, self.read_labels)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.open()

    def _dialog(self, title: str, kinds: list[str], then: Callable[[Path], None]) -> QFileDialog:
        dialog = QFileDialog(self._window, title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if kinds:
            dialog.setNameFilters(kinds)
        dialog.filesSelected.connect(lambda chosen: then(Path(chosen[0])))
        return dialog

    # --- doing ---

    def write(self, target: Path) -> None:
        """All tags into a file."""

        def done(count: int) -> None:
            said = self.tr("Tags of %Ln piece(s) are in “%1”.", "", count)
            self._window.status.mention(said.replace("%1", target.name))

        self._idle.ask(
            lambda librarian: transfer_calls.write(librarian, target), done, failed=self._cannot_write
        )

    def write_sidecars(self, folder: Path) -> None:
        """All tags as small files into a folder."""

        def done(count: int) -> None:
            said = self.tr("%Ln small file(s) are in “%1”.", "", count)
            self._window.status.mention(said.replace("%1", folder.name))

        self._idle.ask(
            lambda librarian: transfer_calls.write_sidecars(librarian, folder),
            done,
            failed=self._cannot_write,
        )

    def read(self, source: Path) -> None:
        """Tags from a file or a folder, in one step that can be undone; then say what came of it."""
        came: list[Brought] = []

        def done() -> None:
            if came:
                self._show(source, came[0])

        self._window.status.mention(self.tr("Reading tags from “%1”…").replace("%1", source.name))
        self._window.changes.make(transfer_calls.bring_in(source, came.append), done)

    def write_labels(self, probe_id: int, target: Path) -> None:
        """A label set into two files beside each other."""

        def done(paths: tuple[Path, Path]) -> None:
            both = self.tr("The label set is in “%1” and “%2”; keep them together.")
            self._window.status.mention(both.replace("%2", paths[1].name).replace("%1", paths[0].name))

        self._idle.ask(
            lambda librarian: transfer_calls.write_label_set(librarian, probe_id, target),
            done,
            failed=self._cannot_write,
        )

    def read_labels(self, source: Path) -> None:
        """A label set from its files; its page is shown."""
        came: list[int] = []

        def done() -> None:
            if came:
                self._window.sidebar.expect(Place(Kind.LABELS, came[0]))

        self._window.changes.make(transfer_calls.bring_in_label_set(source, came.append), done)

    def _cannot_write(self, error: Exception) -> None:
        if isinstance(error, OSError):
            name = Path(str(error.filename or "")).name
            said = self.tr("“%1” cannot be written: %2.").replace("%2", error.strerror or str(error))
            self._window.status.mention(said.replace("%1", name))
        else:
            self._window.status.mention(words.refusal(error))

    # --- telling ---

    def _show(self, source: Path, brought: Brought) -> None:
        self.report = TransferReport(self.tr("Tags from “%1”").replace("%1", source.name), self._window)
        self.report.destroyed.connect(self._forget)
        self.report.addActions([self._window.actions_.undo, self._window.actions_.redo])
        heading = self.tr("%Ln tag(s) put on", "", brought.tagged)
        if not brought.tagged:
            heading = self.tr("No tag was put on")
        pieces = self.tr("%Ln piece(s) found in this library.", "", brought.pieces)
        parts = [pieces]
        if brought.already:
            parts.append(self.tr("%Ln tag(s) had been there before.", "", brought.already))
        lines = [self.tr("Not in this library: %1").replace("%1", path) for path in brought.missing]
        lines += [translated(sentence) for sentence in brought.conflicts]
        if brought.missing:
            parts.append(self.tr("%Ln piece(s) are not in this library.", "", len(brought.missing)))
        if brought.conflicts:
            parts.append(self.tr("%Ln thing(s) did not fit.", "", len(brought.conflicts)))
        self.report.show_report(heading, " ".join(parts), lines)

    def _forget(self) -> None:
        self.report = None
