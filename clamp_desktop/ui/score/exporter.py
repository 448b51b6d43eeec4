"""From the music on the screen to files: which, where, and how it ended."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog

from clamp_desktop.engraving.transposing import AS_WRITTEN
from clamp_desktop.music.piece import Format
from clamp_desktop.ui import words
from clamp_desktop.ui.messages import translated
from clamp_desktop.ui.score.export_run import ExportRun

if TYPE_CHECKING:
    from clamp_desktop.librarian import Librarian
    from clamp_desktop.library.catalogue.pieces import PieceRow
    from clamp_desktop.scores import Score
    from clamp_desktop.ui.background.jobs import Desk, Office
    from clamp_desktop.ui.score.music_pane import MusicPane


class Exporter(QObject):
    """``said`` carries a sentence for the bottom line."""

    said = Signal(str)

    def __init__(self, pane: MusicPane, desk: Desk, office: Office) -> None:
        super().__init__(pane)
        self._pane = pane
        self._desk = desk
        self._office = office
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self._folder = Path(documents) if Path(documents).is_dir() else Path.home()
        self._runs: list[ExportRun] = []
        self.dialog: QFileDialog | None = None

    def ask(self) -> None:
        """Let the user choose what to write and where; the window goes on meanwhile."""
        from clamp_desktop.exporting import KINDS, file_name, kinds_for

        row, score, key = self._pane.row, self._pane.score, self._pane.transposition
        if row is None:
            return
        kinds = kinds_for(row.format, drawable=score is not None)
        names = {
            "pdf": self.tr("PDF, to print"),
            "png": self.tr("Pictures (PNG), one for each page"),
            "svg": self.tr("Drawings (SVG), one for each page"),
            "midi": self.tr("MIDI"),
            "wav": self.tr("Sound (WAV)"),
            "musicxml": self.tr("MusicXML, as it is written"),
        }
        filters = {f"{names[kind]} (*{KINDS[kind]})": kind for kind in kinds}
        dialog = QFileDialog(self._pane.window(), self.tr("Export “%1”").replace("%1", words.title(row)))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(list(filters))
        dialog.setDefaultSuffix(KINDS[kinds[0]])
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(KINDS[filters[chosen]]))
        dialog.setDirectory(str(self._folder))
        dialog.selectFile(file_name(words.title(row)) + KINDS[kinds[0]])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def accept(chosen: str) -> None:
            target = Path(chosen)
            by_suffix = {suffix: kind for kind, suffix in KINDS.items() if kind in kinds}
            kind = by_suffix.get(target.suffix.lower(), filters[dialog.selectedNameFilter()])
            self._folder = target.parent
            self._desk.ask(
                lambda librarian: _score(librarian, row, score, kind),
                lambda found: self.write(found, row, kind, target, key),
            )

        dialog.fileSelected.connect(accept)
        self.dialog = dialog
        dialog.open()

    def write(self, score: Score, row: PieceRow, kind: str, target: Path, key: object = AS_WRITTEN) -> None:
        """Write a piece as ``kind`` into ``target``, beside the window; then say what was written."""
        from clamp_desktop.engraving.transposing import Transposition
        from clamp_desktop.exporting import Wanted

        crew = self._office.crew
        if crew is None:
            return
        assert isinstance(key, Transposition)
        chosen = self._pane.preferences.now.soundfont
        soundfont = Path(chosen) if chosen else None
        wanted = Wanted(score, row.format, kind, target, words.title(row), key, soundfont)
        run = ExportRun(wanted, crew, self)
        run.advanced.connect(lambda done, pages: self._tell_progress(target, done, pages))
        run.done.connect(lambda files: self._tell_end(run, target, files))
        run.failed.connect(lambda error: self._tell_failure(run, target, error))
        self._runs.append(run)
        self.said.emit(self.tr("Writing “%1”…").replace("%1", target.name))
        run.start()

    def stop(self) -> None:
        """The window closes: nothing more is written."""
        for run in self._runs:
            run.stop()

    def _tell_progress(self, target: Path, done: int, pages: int) -> None:
        if pages > 1:
            text = self.tr("Writing “%1”: page %2 of %3").replace("%1", target.name)
            self.said.emit(text.replace("%2", str(done)).replace("%3", str(pages)))

    def _tell_end(self, run: ExportRun, target: Path, files: list[Path]) -> None:
        self._runs.remove(run)
        if len(files) == 1:
            text = self.tr("“%1” is in %2.").replace("%1", files[0].name)
        else:
            text = self.tr("%Ln file(s) from “%1” on are in %2.", "", len(files)).replace("%1", files[0].name)
        self.said.emit(text.replace("%2", str(target.parent)))

    def _tell_failure(self, run: ExportRun, target: Path, error: Exception) -> None:
        self._runs.remove(run)
        text = self.tr("“%1” could not be written.").replace("%1", target.name)
        self.said.emit(f"{text} {translated(str(error))}")


def _score(librarian: Librarian, row: PieceRow, shown: Score | None, kind: str) -> Score:
    """What is written: of MIDI that was written out as notation the sound is the file's own."""
    own_sound = row.format == Format.MIDI and kind == "midi"
    return librarian.score(row.id) if shown is None or own_sound else shown
