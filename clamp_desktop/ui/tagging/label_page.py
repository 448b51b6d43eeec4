"""The page of a label set: how well it works, what it lacks, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from clamp_desktop.ui.style.tokens import ROW_HEIGHT, SPACE_2, SPACE_3, SPACE_4, SPACE_5
from clamp_desktop.ui.tagging import label_words
from clamp_desktop.ui.tagging.label_tables import ClassTable, ConfusionTable
from clamp_desktop.ui.tagging.label_words import LabelSet
from clamp_desktop.ui.widgets.flow import FlowLayout
from clamp_desktop.ui.widgets.parts import label

_SURE = 95  # per cent: what a label set may tag by itself, to begin with
_LEAST_WIDTH = 320


class LabelPage(QWidget):
    """Its buttons ask: learn again, show its suggestions, show pieces worth labelling, suggest for the rest.

    ``automatic_wanted`` carries a confidence or ``None``: whether it may tag by itself.
    """

    learn_wanted = Signal()
    apply_wanted = Signal()
    review_wanted = Signal()
    label_wanted = Signal()
    export_wanted = Signal()
    automatic_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("centre")
        self._shown: LabelSet | None = None
        inside = QWidget()
        inside.setObjectName("centre")
        column = QVBoxLayout(inside)
        column.setContentsMargins(SPACE_4, SPACE_3, SPACE_5, SPACE_5)
        column.setSpacing(SPACE_2)
        self.headline = label(role="heading", wrap=True)
        self.comparison = label(role="muted", wrap=True)
        self.method = label(role="caption", wrap=True)
        self.stale = label(role="warm", wrap=True)
        for line in (self.headline, self.comparison, self.method, self.stale):
            column.addWidget(line)
        column.addSpacing(SPACE_2)
        column.addLayout(self._build_buttons())
        column.addSpacing(SPACE_3)
        self.classes = ClassTable()
        self._part(column, self.tr("Its tags"), self.classes)
        self.confusion = ConfusionTable()
        self.confused = self._part(
            column, self.tr("What is mistaken for what"), self.confusion, self._confusion_note()
        )
        self._part(column, self.tr("By itself"), *self._build_automatic())
        self.versions = label(role="muted", wrap=True)
        self.past = self._part(column, self.tr("Versions"), self.versions)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(inside)
        scroll.setAccessibleName(self.tr("Label set"))
        self._scroll = scroll
        self._looking = label(self.tr("Looking at what it has learned…"), "muted", wrap=True)
        self._looking.setAlignment(Qt.AlignmentFlag.AlignCenter)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        outer.addWidget(self._looking)
        self.setMinimumWidth(_LEAST_WIDTH)
        self.begin(0)

    def _build_buttons(self) -> FlowLayout:
        self.learn = QPushButton()
        self.learn.setProperty("role", "main")
        self.learn.clicked.connect(self.learn_wanted)
        self.label = QPushButton(self.tr("Show pieces worth labelling"))
        self.label.setToolTip(self.tr("Pieces that it is least sure of and that differ from each other"))
        self.label.clicked.connect(self.label_wanted)
        self.apply = QPushButton(self.tr("Suggest for the rest"))
        self.apply.setToolTip(self.tr("What it finds waits under “To review”"))
        self.apply.clicked.connect(self.apply_wanted)
        self.review = QPushButton()
        self.review.clicked.connect(self.review_wanted)
        self.export = QPushButton(self.tr("Export…"))
        self.export.setToolTip(self.tr("Keep what it has learned as a file, for another computer"))
        self.export.clicked.connect(self.export_wanted)
        row = FlowLayout(gap=SPACE_2)
        for button in (self.learn, self.label, self.apply, self.review, self.export):
            row.addWidget(button)
        return row

    def _confusion_note(self) -> QLabel:
        text = self.tr("Rows: what a piece is. Columns: what it was taken for.")
        return label(text, "caption", wrap=True)

    def _build_automatic(self) -> tuple[QWidget, QWidget]:
        self.automatic = QCheckBox(self.tr("Tag pieces by itself when it is at least"))
        self.sure = QSpinBox()
        self.sure.setRange(50, 100)
        self.sure.setValue(_SURE)
        self.sure.setSuffix(self.tr(" % sure"))
        self.sure.setAccessibleName(self.tr("How sure it must be"))
        self.sure.setKeyboardTracking(False)
        self.sure.setMinimumHeight(ROW_HEIGHT)
        self.automatic.toggled.connect(self._say_automatic)
        self.sure.valueChanged.connect(self._say_automatic)
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_2)
        row.addWidget(self.automatic)
        row.addWidget(self.sure)
        row.addStretch(1)
        said = self.tr(
            "Off, whatever it finds waits under “To review”. On, surer ones become tags at once; one undo "
            "takes them back."
        )
        return line, label(said, "caption", wrap=True)

    def _part(self, column: QVBoxLayout, heading: str, *widgets: QWidget) -> QWidget:
        part = QWidget()
        inner = QVBoxLayout(part)
        inner.setContentsMargins(0, SPACE_2, 0, SPACE_2)
        inner.setSpacing(SPACE_2)
        inner.addWidget(label(heading, "caption"))
        for widget in widgets:
            inner.addWidget(widget)
        column.addWidget(part)
        return part

    # --- what the owner does ---

    def begin(self, set_id: int) -> None:
        """This one will be shown: that may take until the model is there. What is shown already stays."""
        if self._shown is None or self._shown.id != set_id:
            self._shown = None
            self._scroll.hide()
            self._looking.show()

    def show_set(self, one: LabelSet) -> None:
        """Show a label set."""
        self._shown = one
        self._looking.hide()
        self._scroll.show()
        self.headline.setText(label_words.headline(one))
        for line, text in (
            (self.comparison, label_words.comparison(one)),
            (self.method, label_words.method(one)),
            (self.stale, self.tr("Tags have changed since it learned.") if one.learned and one.stale else ""),
        ):
            line.setText(text)
            line.setVisible(bool(text))
        self.learn.setText(self.tr("Learn again") if one.learned else self.tr("Learn"))
        self.learn.setEnabled(one.ready)
        self.apply.setEnabled(one.learned)
        self.export.setEnabled(one.learned)
        self.review.setText(self.tr("Review %Ln suggestion(s)", "", one.waiting))
        self.review.setVisible(one.waiting > 0)
        tested = one.learned and one.accuracy is not None
        self.classes.show_classes(one.classes, tested)
        self.confusion.show_confusion([row.name for row in one.classes], one.confusion)
        self.confused.setVisible(bool(one.confusion))
        self._show_automatic(one)
        self.versions.setText("\n".join(map(label_words.version, one.versions)))
        self.past.setVisible(bool(one.versions))

    def show_learning(self, going_on: bool) -> None:
        """While it learns, it is not told to learn again."""
        one = self._shown
        self.learn.setEnabled(not going_on and one is not None and one.ready)
        if going_on:
            self.learn.setText(self.tr("Learning…"))
        elif one is not None:
            self.learn.setText(self.tr("Learn again") if one.learned else self.tr("Learn"))

    # --- inside ---

    def _show_automatic(self, one: LabelSet) -> None:
        for widget in (self.automatic, self.sure):
            widget.blockSignals(True)
        self.automatic.setChecked(one.automatic is not None)
        self.automatic.setEnabled(one.learned)
        self.sure.setEnabled(one.learned and one.automatic is not None)
        if one.automatic is not None:
            self.sure.setValue(round(one.automatic * 100))
        for widget in (self.automatic, self.sure):
            widget.blockSignals(False)

    def _say_automatic(self) -> None:
        on = self.automatic.isChecked()
        self.sure.setEnabled(on)
        self.automatic_wanted.emit(self.sure.value() / 100 if on else None)
