"""How music is played, in the settings: the soundfont, how loud, and when it starts by itself."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QFormLayout, QSlider, QWidget

from clamp_desktop.playback.soundfonts import SUFFIXES, SoundfontError, check, choose, installed
from clamp_desktop.ui.messages import translated
from clamp_desktop.ui.settings.preferences import Preferences
from clamp_desktop.ui.style.tokens import ROW_HEIGHT, SPACE_3, SPACE_4
from clamp_desktop.ui.widgets.parts import label

_FIELD_WIDTH = 240
_OTHER = "\0other"


class PlaybackSettings(QWidget):
    """What is chosen takes effect at once, in what is playing, too."""

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self.dialog: QFileDialog | None = None
        self.soundfont = QComboBox()
        self.soundfont.setFixedWidth(_FIELD_WIDTH)
        self.soundfont.setMinimumHeight(ROW_HEIGHT)
        self.soundfont.activated.connect(self._choose_font)
        self.trouble = label(role="bad", wrap=True)
        self.trouble.hide()
        self.volume = QSlider(Qt.Orientation.Horizontal)
        self.volume.setRange(0, 100)
        self.volume.setPageStep(20)
        self.volume.setFixedWidth(_FIELD_WIDTH)
        self.volume.valueChanged.connect(lambda value: preferences.choose("volume", value))
        self.starts = QCheckBox(self.tr("Play a piece as soon as it is chosen"))
        self.starts.toggled.connect(lambda on: preferences.choose("starts_playing", on))
        rows = QFormLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setHorizontalSpacing(SPACE_4)
        rows.setVerticalSpacing(SPACE_3)
        rows.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        for name, field in ((self.tr("Soundfont"), self.soundfont), (self.tr("Volume"), self.volume)):
            field.setAccessibleName(name)
            rows.addRow(name, field)
        rows.addRow(self.trouble)
        rows.addRow(self.starts)
        rows.addRow(
            label(
                self.tr(
                    "A soundfont holds the sound of the instruments. One comes with the program; better "
                    "ones, as SF2 or SF3 files, are many times as large."
                ),
                "muted",
                wrap=True,
            )
        )
        preferences.changed.connect(self._follow)
        self._follow()

    def choose_file(self, path: Path) -> None:
        """Play with this soundfont, if it is one."""
        try:
            check(path)
        except SoundfontError as error:
            self._complain(str(error))
            self._show_fonts()
            return
        self._preferences.choose("soundfont", str(path))

    def _choose_font(self) -> None:
        chosen = self.soundfont.currentData()
        if chosen == _OTHER:
            self._ask_for_file()
            self._show_fonts()
        elif chosen:
            self.choose_file(Path(chosen))
        else:
            self._preferences.choose("soundfont", "")

    def _ask_for_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a soundfont"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        patterns = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        dialog.setNameFilters([f"{self.tr('Soundfonts')} ({patterns})", f"{self.tr('All files')} (*)"])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda chosen: self.choose_file(Path(chosen)))
        self.dialog = dialog
        dialog.open()

    def _follow(self, name: str = "") -> None:
        now = self._preferences.now
        if name in ("", "soundfont"):
            self._complain(choose(Path(now.soundfont)).trouble if now.soundfont else "")
            self._show_fonts()
        if name in ("", "volume"):
            self.volume.setValue(now.volume)
        if name in ("", "starts_playing"):
            self.starts.setChecked(now.starts_playing)

    def _show_fonts(self) -> None:
        now = self._preferences.now.soundfont
        fonts = list(installed())
        box = self.soundfont
        box.clear()
        best = self.tr("The best there is (%1)").replace("%1", fonts[0].stem) if fonts else self.tr("None")
        box.addItem(best, "")
        for path in (*fonts, *([Path(now)] if now and Path(now) not in fonts else [])):
            box.addItem(path.stem, str(path))
            box.setItemData(box.count() - 1, str(path), Qt.ItemDataRole.ToolTipRole)
        box.insertSeparator(box.count())
        box.addItem(self.tr("Another file…"), _OTHER)
        box.setCurrentIndex(max(0, box.findData(now)))

    def _complain(self, sentence: str) -> None:
        self.trouble.setText(translated(sentence) if sentence else "")
        self.trouble.setVisible(bool(sentence))
