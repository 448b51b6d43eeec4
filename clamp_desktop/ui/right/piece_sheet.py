"""The chosen piece on the right: its music, its facts, and what the user says of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from clamp_desktop.ui import words
from clamp_desktop.ui.messages import translated
from clamp_desktop.ui.right.facts import Fact, facts
from clamp_desktop.ui.style.icons import icon
from clamp_desktop.ui.style.theme import Theme, tokens
from clamp_desktop.ui.style.tokens import SPACE_1, SPACE_2, SPACE_3, SPACE_4
from clamp_desktop.ui.widgets.editable import EditableText
from clamp_desktop.ui.widgets.flow import FlowLayout
from clamp_desktop.ui.widgets.parts import ElidedLabel, label, leading
from clamp_desktop.ui.widgets.stars import Stars
from clamp_desktop.ui.widgets.tag_chips import Chip, TagChips

if TYPE_CHECKING:
    from clamp_desktop.library.catalogue.pieces import PieceRow

_LYRICS_LINES, _LYRICS_LETTERS = 6, 280


class PieceSheet(QWidget):
    """``edited`` carries a field and its new text; ``rated`` 0 to 5. The piece is ``piece_id``."""

    edited = Signal(str, str)
    rated = Signal(int)
    similar_wanted = Signal()
    reveal_wanted = Signal()

    def __init__(self, score: QWidget, parent: QWidget | None = None) -> None:
        """``score``: what shows the music."""
        super().__init__(parent)
        self.setObjectName("detailPage")
        self.piece_id: int | None = None
        self._build(score)
        Theme.shared().changed.connect(self._dress)
        self._dress()

    def _build(self, score: QWidget) -> None:
        self.title = EditableText(self.tr("Title"), self.tr("No title"), "title")
        self.composer = EditableText(self.tr("Composer"), self.tr("Composer unknown"), "muted")
        self.note = EditableText(self.tr("Note"), self.tr("Add a note"), long=True)
        for field, text in (("title", self.title), ("composer", self.composer), ("note", self.note)):
            text.committed.connect(lambda new, field=field: self.edited.emit(field, new))
        self.stars = Stars()
        self.stars.rated.connect(self.rated)
        self.tags = TagChips()
        self.state = label(role="bad", wrap=True)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(SPACE_3)
        self._grid.setVerticalSpacing(SPACE_1)
        self._grid.setColumnStretch(1, 1)
        self.lyrics = label(role="muted", wrap=True)
        self.remarks = label(role="muted", wrap=True)
        self.path = ElidedLabel("caption", Qt.TextElideMode.ElideMiddle)
        self.path.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_4, SPACE_4, SPACE_4, SPACE_4)
        column.setSpacing(0)
        column.addWidget(self.title)
        column.addWidget(self.composer)
        column.addWidget(self.state)
        column.addSpacing(SPACE_1)
        column.addWidget(self.stars)
        column.addSpacing(SPACE_2)
        column.addWidget(score)
        column.addSpacing(SPACE_3)
        column.addWidget(self.tags)
        column.addSpacing(SPACE_3)
        column.addLayout(self._build_buttons())
        column.addSpacing(SPACE_4)
        column.addLayout(self._grid)
        column.addSpacing(SPACE_3)
        low = QVBoxLayout()
        low.setSpacing(SPACE_2)
        for line in (self.note, self.lyrics, self.remarks, self.path):
            low.addWidget(line)
        column.addLayout(low)
        column.addStretch(1)

    def _build_buttons(self) -> FlowLayout:
        self.similar = QPushButton(self.tr("More like this"))
        self.similar.setToolTip(self.tr("Pieces that sound like this one (S)"))
        self.similar.clicked.connect(self.similar_wanted)
        self.reveal = QPushButton(self.tr("Show in folder"))
        self.reveal.setToolTip(self.tr("Show the file where it is on disk (Ctrl+Enter)"))
        self.reveal.clicked.connect(self.reveal_wanted)
        buttons = FlowLayout(gap=SPACE_2)  # one below the other where their words are long
        buttons.addWidget(self.similar)
        buttons.addWidget(self.reveal)
        return buttons

    def show_piece(self, row: PieceRow) -> None:
        """All that is known about a piece; what is being typed for another one is kept first."""
        if row.id != self.piece_id:
            self.finish()
        self.piece_id = row.id
        known, own = row.facts, row.own
        self.title.show_text(words.title(row), self._origin(own.title, row.file_title, row.path.stem))
        self.composer.show_text(known.composer or "", self._origin(own.composer, row.file_composer, ""))
        self.note.show_text(own.note or "", self.tr("Your own note; it stays in the library"))
        self.stars.show_rating(own.rating)
        self.tags.show_chips(chips(row))
        self._show_facts(facts(row))
        _show_optional(self.lyrics, _excerpt(known.lyrics))
        _show_optional(self.state, words.state_note(row))
        _show_optional(self.remarks, " ".join(map(translated, row.remarks)))
        self.path.show_text(str(row.path))

    def finish(self) -> None:
        """Keep what is being typed."""
        for text in (self.title, self.composer, self.note):
            text.finish()
        self.tags.end()

    def _origin(self, own: str | None, in_file: str | None, instead: str) -> str:
        """Where a text comes from, and how to get the file's own back."""
        if own is None:
            return self.tr("Click to edit. The file itself is never changed.")
        if not in_file and not instead:
            return self.tr("Yours; the file says nothing. Clear it to take it away.")
        said = self.tr("Yours; the file says “%1”. Clear it to bring that back.")
        return said.replace("%1", in_file or instead)

    def _show_facts(self, lines: list[Fact]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        at = 0
        for line in lines:
            add_fact(self._grid, at, line)
            at += 1
            if line.note:
                self._grid.addWidget(label(line.note, "warm"), at, 1)
                at += 1

    def _dress(self) -> None:
        self.similar.setIcon(icon("similar", tokens().muted))
        self.reveal.setIcon(icon("reveal", tokens().muted))


def add_fact(grid: QGridLayout, at: int, line: Fact) -> None:
    """A name and its value as a row of a grid."""
    name = label(line.name, "muted")
    name.setAlignment(Qt.AlignmentFlag.AlignTop | leading())
    value = label(line.value, wrap=True)
    value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    value.setAccessibleName(", ".join(part for part in (line.name, line.value, line.note) if part))
    grid.addWidget(name, at, 0)
    grid.addWidget(value, at, 1)


def chips(row: PieceRow) -> list[Chip]:
    """A piece's tags, the user's first, then those that wait for a decision, what is computed last."""
    own = [Chip(tag.name) for tag in row.tags if tag.state != "suggested"]
    waiting = [tag for tag in row.tags if tag.state == "suggested"]
    waiting.sort(key=lambda tag: (tag.source == "fact", -(tag.confidence or 0.0)))
    return own + [Chip(tag.name, True, tag.confidence, source=tag.source) for tag in waiting]


def _show_optional(target: QLabel, text: str) -> None:
    target.setText(text)
    target.setVisible(bool(text))


def _excerpt(lyrics: str | None) -> str:
    """The beginning of the words that are sung."""
    if not lyrics:
        return ""
    lines = [line.strip() for line in lyrics.splitlines() if line.strip()]
    text = "\n".join(lines[:_LYRICS_LINES])
    shortened = len(lines) > _LYRICS_LINES or len(text) > _LYRICS_LETTERS
    text = text[:_LYRICS_LETTERS].rstrip()
    return f"“{text}{' …' if shortened else ''}”"
