"""Settings of a library: which tags may be suggested, one's own among them, and taking suggestions back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from clamp_desktop.ui import words
from clamp_desktop.ui.settings.preferences import Preferences
from clamp_desktop.ui.style.icons import icon
from clamp_desktop.ui.style.theme import Theme, tokens
from clamp_desktop.ui.style.tokens import SPACE_1, SPACE_2, SPACE_3, SPACE_4
from clamp_desktop.ui.tagging import queue_words
from clamp_desktop.ui.tagging.choice_calls import Choice, Fitting, GroupRow, MadeRow, OwnRow
from clamp_desktop.ui.widgets.parts import ElidedLabel, label

_PAUSE_MS = 350  # while one types
_EXAMPLES = 4
_translate = QCoreApplication.translate


class ChoicePage(QWidget):
    """``switched`` carries a group and whether it is wanted; ``described`` a name and a sentence.

    ``forgotten`` carries a name, ``removed`` a source and a label set; ``preview_wanted`` a sentence.
    ``suggest_wanted``: suggest anew.
    """

    switched = Signal(str, bool)
    described = Signal(str, str)
    forgotten = Signal(str)
    removed = Signal(str, str)
    preview_wanted = Signal(str)
    suggest_wanted = Signal()

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choice: Choice | None = None
        self.boxes: dict[str, QCheckBox] = {}
        self._groups = QGridLayout()
        self._groups.setHorizontalSpacing(SPACE_4)
        self._groups.setVerticalSpacing(SPACE_1)
        self._groups.setColumnStretch(1, 1)
        self._own = QVBoxLayout()
        self._own.setSpacing(SPACE_1)
        self._made = QVBoxLayout()
        self._made.setSpacing(SPACE_1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, SPACE_3, 0)
        column.setSpacing(SPACE_2)
        column.addWidget(label(self.tr("These may be suggested"), "heading"))
        column.addLayout(self._groups)
        column.addSpacing(SPACE_3)
        column.addWidget(label(self.tr("Your own"), "heading"))
        said = self.tr("Say in a sentence, in any language, what a tag sounds like.")
        column.addWidget(label(said, "muted", wrap=True))
        column.addLayout(self._own)
        column.addWidget(self._build_new())
        column.addSpacing(SPACE_2)
        said = _translate("ReviewPage", "Look through all pieces for tags that fit")
        self.suggest = QPushButton(_translate("ReviewPage", "Suggest again"))
        self.suggest.setAutoDefault(False)
        self.suggest.clicked.connect(self.suggest_wanted)
        column.addWidget(_row(self.suggest, label(said, "muted", wrap=True)))
        self.new = QCheckBox(self.tr("Suggest tags for new pieces without being asked"))
        self.new.setToolTip(self.tr("After they were read, once tags were suggested for the others"))
        self.new.setChecked(preferences.now.suggests_new)
        self.new.toggled.connect(lambda on: preferences.choose("suggests_new", on))
        column.addWidget(self.new)
        column.addSpacing(SPACE_3)
        column.addWidget(label(self.tr("Take back"), "heading"))
        said = self.tr("Suggestions that wait for a decision. Tags that you accepted stay.")
        column.addWidget(label(said, "muted", wrap=True))
        column.addLayout(self._made)
        column.addStretch(1)
        Theme.shared().changed.connect(self._fill)

    def _build_new(self) -> QWidget:
        self.name = QLineEdit()
        self.name.setObjectName("field")
        self.name.setPlaceholderText(self.tr("Tag"))
        self.name.setAccessibleName(self.tr("Name of the tag"))
        self.name.setFixedWidth(130)
        self.sentence = QLineEdit()
        self.sentence.setObjectName("field")
        self.sentence.setPlaceholderText(self.tr("something my grandmother would waltz to"))
        self.sentence.setAccessibleName(self.tr("What it sounds like"))
        self.add = QPushButton(self.tr("Add"))
        self.add.setAutoDefault(False)
        self.add.clicked.connect(self._describe)
        for field in (self.name, self.sentence):
            field.returnPressed.connect(self._describe)
            field.textChanged.connect(self._look)
        row = QHBoxLayout()
        row.setSpacing(SPACE_2)
        row.addWidget(self.name)
        row.addWidget(self.sentence, 1)
        row.addWidget(self.add)
        self.preview = label(role="muted", wrap=True)
        self.preview.setAccessibleName(self.tr("Pieces that this fits"))
        self.preview.hide()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, SPACE_1, 0, 0)
        column.setSpacing(SPACE_2)
        column.addLayout(row)
        column.addWidget(self.preview)
        self._look("")
        return box

    # --- what the owner does ---

    def show_choice(self, choice: Choice) -> None:
        """What may be suggested, and what is."""
        if choice == self._choice:
            return
        self._choice = choice
        self._fill()

    def describe(self, name: str) -> None:
        """Let the user say what a tag sounds like."""
        known = {one.name: one.sentence for one in self._choice.own} if self._choice is not None else {}
        self._edit(OwnRow(name, known.get(name, "")))

    def show_fitting(self, sentence: str, found: Sequence[Fitting]) -> None:
        """The pieces that a sentence fits best."""
        if sentence != self.sentence.text().strip():
            return
        lines = [self._said(one) for one in found]
        if not lines:
            lines = [self.tr("Nothing in this library sounds like that yet.")]
        self.preview.setText("\n".join(lines))
        self.preview.show()

    def show_trouble(self, sentence: str) -> None:
        """Why there is nothing to show."""
        self.preview.setText(sentence)
        self.preview.show()

    # --- inside ---

    def _fill(self) -> None:
        if self._choice is None:
            return
        self._fill_groups(self._choice.groups)
        _clear(self._own)
        for own in self._choice.own:
            self._own.addWidget(self._own_row(own))
        _clear(self._made)
        for made in self._choice.made:
            self._made.addWidget(self._made_row(made))
        if not self._choice.made:
            self._made.addWidget(label(self.tr("Nothing waits."), "muted"))

    def _fill_groups(self, groups: Sequence[GroupRow]) -> None:
        for at, group in enumerate(groups):
            if group.id in self.boxes:
                self._set(self.boxes[group.id], group.wanted)
                continue
            name = group_name(group.id)
            box = QCheckBox(name)
            box.toggled.connect(lambda on, one=group.id: self.switched.emit(one, on))
            self._set(box, group.wanted)
            self.boxes[group.id] = box
            examples = ", ".join(group.names[:_EXAMPLES])
            if len(group.names) > _EXAMPLES:
                more = self.tr("%1 and %2 more").replace("%2", words.number(len(group.names) - _EXAMPLES))
                examples = more.replace("%1", examples)
            if group.computed:
                examples = self.tr("Computed: %1").replace("%1", examples)
            said = ElidedLabel("muted")
            said.show_text(examples)
            box.setAccessibleDescription(examples)
            self._groups.addWidget(box, at, 0)
            self._groups.addWidget(said, at, 1)

    @staticmethod
    def _set(box: QCheckBox, on: bool) -> None:
        box.blockSignals(True)
        box.setChecked(on)
        box.blockSignals(False)

    def _own_row(self, own: OwnRow) -> QWidget:
        edit = self._tool("edit", self.tr("Change what “%1” sounds like").replace("%1", own.name))
        edit.clicked.connect(lambda: self._edit(own))
        drop = self._tool("clear", self.tr("Suggest “%1” no more").replace("%1", own.name))
        drop.clicked.connect(lambda: self.forgotten.emit(own.name))
        said = ElidedLabel("muted")
        said.show_text(f"“{own.sentence}”")
        return _row(label(own.name), said, edit, drop)

    def _made_row(self, made: MadeRow) -> QWidget:
        said = label(queue_words.origin(made.source, made.probe).capitalize())
        count = label(self.tr("%Ln suggestion(s)", "", made.count), "muted")
        button = QPushButton(self.tr("Remove"))
        button.setAutoDefault(False)
        button.setAccessibleName(f"{button.text()}: {said.text()}")
        button.clicked.connect(lambda: self.removed.emit(made.source, made.probe))
        return _row(said, count, button)

    def _tool(self, shape: str, sentence: str) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon(shape, tokens().muted))
        button.setAccessibleName(sentence)
        button.setToolTip(words.hint(sentence))
        return button

    def _edit(self, own: OwnRow) -> None:
        self.name.setText(own.name)
        self.sentence.setText(own.sentence)
        self.sentence.setFocus(Qt.FocusReason.OtherFocusReason)
        self.sentence.selectAll()

    def _describe(self) -> None:
        name, sentence = self.name.text().strip(), self.sentence.text().strip()
        if name and sentence:
            self.described.emit(name, sentence)
            self.name.clear()
            self.sentence.clear()
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _look(self, _: str) -> None:
        sentence = self.sentence.text().strip()
        known = {one.name.casefold() for one in self._choice.own} if self._choice is not None else set()
        again = self.name.text().strip().casefold() in known
        self.add.setText(self.tr("Change") if again else self.tr("Add"))
        self.add.setEnabled(bool(self.name.text().strip() and sentence))
        if sentence:
            self._pause.start()
        else:
            self._pause.stop()
            self.preview.hide()

    def _ask(self) -> None:
        self.preview_wanted.emit(self.sentence.text().strip())

    def _said(self, one: Fitting) -> str:
        name = f"{one.title} · {one.composer}" if one.composer else one.title
        return f"{words.number(one.sure * 100)} %  {name}"


def group_name(group: str) -> str:
    """What a group of tags is called; an unknown one as the vocabulary calls it."""
    known = {
        "genre": _translate("TagGroups", "Genre and form"),
        "dance": _translate("TagGroups", "Dance"),
        "mood": _translate("TagGroups", "Mood and character"),
        "era": _translate("TagGroups", "Era"),
        "culture": _translate("TagGroups", "Culture and region"),
        "function": _translate("TagGroups", "Use and occasion"),
        "difficulty": _translate("TagGroups", "Difficulty"),
        "ensemble": _translate("TagGroups", "Ensemble"),
        "texture": _translate("TagGroups", "Texture"),
        "metre": _translate("TagGroups", "Metre"),
        "mode": _translate("TagGroups", "Mode"),
        "tempo": _translate("TagGroups", "Tempo"),
        "instrument": _translate("TagGroups", "Instruments"),
    }
    return known.get(group, group.capitalize())


def _row(first: QWidget, wide: QWidget, *rest: QWidget) -> QWidget:
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(SPACE_2)
    row.addWidget(first)
    row.addWidget(wide, 1)
    for widget in rest:
        row.addWidget(widget)
    return made


def _clear(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
