"""A new label set: its name, its tags, and whether they exclude each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from clamp_desktop.ui import words
from clamp_desktop.ui.style.tokens import SPACE_2, SPACE_3, SPACE_4, SPACE_5
from clamp_desktop.ui.tagging.label_words import FEWEST
from clamp_desktop.ui.widgets.parts import label

_TAG = Qt.ItemDataRole.UserRole
_LEAST_WIDTH = 320


@dataclass(frozen=True, slots=True)
class TagCount:
    """A tag that can be learned, and how many pieces carry it."""

    name: str
    pieces: int


class NewLabelPage(QWidget):
    """``made`` carries a name, the names of tags, and whether they exclude each other; ``left``: never mind.

    ``import_wanted``: one from a file.
    """

    made = Signal(str, object, bool)
    left = Signal()
    import_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("centre")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(_LEAST_WIDTH)
        self.name = QLineEdit()
        self.name.setObjectName("field")
        self.name.setPlaceholderText(self.tr("Name, such as “grade”"))
        self.name.setAccessibleName(self.tr("Name of the label set"))
        self.name.textChanged.connect(self._look)
        self.one_of = QRadioButton(self.tr("One of these tags is true of each piece, as with grade 1 to 8"))
        self.each = QRadioButton(self.tr("Each of these tags is true of a piece, or is not"))
        self.one_of.setChecked(True)
        kinds = QButtonGroup(self)
        for button in (self.one_of, self.each):
            kinds.addButton(button)
            button.toggled.connect(self._look)
        self.filter = QLineEdit()
        self.filter.setObjectName("field")
        self.filter.setPlaceholderText(self.tr("Find a tag"))
        self.filter.setAccessibleName(self.tr("Find a tag"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._narrow)
        self.tags = QListWidget()
        self.tags.setAccessibleName(self.tr("Tags to learn"))
        self.tags.itemChanged.connect(self._look)
        self.said = label(role="muted", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_4, SPACE_3, SPACE_5, SPACE_4)
        column.setSpacing(SPACE_2)
        intro = self.tr(
            "Choose tags that you have put on some pieces yourself. The program learns from them and "
            "suggests them for the rest; from %1 pieces for each tag on."
        )
        column.addWidget(label(intro.replace("%1", words.number(FEWEST)), "muted", wrap=True))
        column.addSpacing(SPACE_2)
        for widget in (self.name, self.one_of, self.each, self.filter):
            column.addWidget(widget)
        column.addWidget(self.tags, 1)
        column.addWidget(self.said)
        column.addLayout(self._build_buttons())

    def _build_buttons(self) -> QHBoxLayout:
        self.make = QPushButton(self.tr("Learn"))
        self.make.setProperty("role", "main")
        self.make.clicked.connect(self._make)
        self.leave = QPushButton(self.tr("Cancel"))
        self.leave.clicked.connect(self.left)
        self.bring = QPushButton(self.tr("Import from a file…"))
        self.bring.clicked.connect(self.import_wanted)
        row = QHBoxLayout()
        row.setSpacing(SPACE_2)
        row.addWidget(self.bring)
        row.addStretch(1)
        row.addWidget(self.leave)
        row.addWidget(self.make)
        return row

    def begin(self, tags: Sequence[TagCount], chosen: Sequence[str] = (), name: str = "") -> None:
        """Start anew with these tags to choose from."""
        self.name.setText(name)
        self.filter.clear()
        self.tags.blockSignals(True)
        self.tags.clear()
        for tag in tags:
            item = QListWidgetItem(f"{tag.name}  ·  {words.number(tag.pieces)}")
            item.setData(_TAG, tag)
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
            )
            item.setCheckState(Qt.CheckState.Checked if tag.name in chosen else Qt.CheckState.Unchecked)
            self.tags.addItem(item)
        self.tags.blockSignals(False)
        self._look()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def chosen(self) -> list[TagCount]:
        """The tags that are ticked."""
        items = (self.tags.item(row) for row in range(self.tags.count()))
        return [item.data(_TAG) for item in items if item.checkState() == Qt.CheckState.Checked]

    def _narrow(self, typed: str) -> None:
        wanted = typed.strip().casefold()
        for row in range(self.tags.count()):
            item = self.tags.item(row)
            item.setHidden(wanted not in item.data(_TAG).name.casefold())

    def _look(self) -> None:
        chosen = self.chosen()
        least = 2 if self.one_of.isChecked() else 1
        enough = [tag for tag in chosen if tag.pieces >= FEWEST]
        few = [tag for tag in chosen if tag.pieces < FEWEST]
        if len(chosen) < least:
            said = self.tr("Tick at least %Ln tag(s).", "", least)
        elif few:
            said = self.tr("Too few pieces yet: %1. They can be labelled next.")
            said = said.replace("%1", ", ".join(f"{tag.name} ({words.number(tag.pieces)})" for tag in few))
        else:
            said = self.tr("%Ln piece(s) to learn from.", "", sum(tag.pieces for tag in enough))
        self.said.setText(said)
        self.make.setEnabled(bool(self.name.text().strip()) and len(chosen) >= least)
        self.make.setText(self.tr("Learn") if len(enough) >= least else self.tr("Make"))

    def _make(self) -> None:
        names = [tag.name for tag in self.chosen()]
        self.made.emit(self.name.text().strip(), names, self.one_of.isChecked())
