"""The right pane: the chosen piece, its first page and its facts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from clamp_desktop.ui import words
from clamp_desktop.ui.facts import Fact, facts
from clamp_desktop.ui.page_view import PageView
from clamp_desktop.ui.parts import ElidedLabel, label, leading
from clamp_desktop.ui.style.icons import icon
from clamp_desktop.ui.style.theme import Theme, tokens
from clamp_desktop.ui.style.tokens import SPACE_1, SPACE_2, SPACE_3, SPACE_4

if TYPE_CHECKING:
    from clamp_desktop.library.pieces import PieceRow

_LYRICS_LINES, _LYRICS_LETTERS = 6, 280


class DetailPane(QWidget):
    """``similar_wanted`` and ``reveal_wanted``: what the two buttons ask for."""

    similar_wanted = Signal()
    reveal_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("detail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(240)
        self._nothing = label(self.tr("Choose a piece to see it here."), "muted", wrap=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setContentsMargins(SPACE_4, SPACE_4, SPACE_4, SPACE_4)
        self._piece = self._build_piece()
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(self._piece)
        Theme.shared().changed.connect(self._dress)
        self._dress()

    def _build_piece(self) -> QWidget:
        self.title = label(role="title", wrap=True)
        self.composer = label(role="muted", wrap=True)
        self.page = PageView()
        self.similar = QPushButton(self.tr("More like this"))
        self.similar.setToolTip(self.tr("Pieces that sound like this one (S)"))
        self.similar.clicked.connect(self.similar_wanted)
        self.reveal = QPushButton(self.tr("Show in folder"))
        self.reveal.setToolTip(self.tr("Show the file where it is on disk (Ctrl+Enter)"))
        self.reveal.clicked.connect(self.reveal_wanted)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(SPACE_3)
        self._grid.setVerticalSpacing(SPACE_1)
        self._grid.setColumnStretch(1, 1)
        self.lyrics = label(role="muted", wrap=True)
        self.state = label(role="bad", wrap=True)
        self.remarks = label(role="muted", wrap=True)
        self.path = ElidedLabel("caption", Qt.TextElideMode.ElideMiddle)
        self.path.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        sheet = QWidget()
        sheet.setObjectName("detailPage")
        column = QVBoxLayout(sheet)
        column.setContentsMargins(SPACE_4, SPACE_4, SPACE_4, SPACE_4)
        column.setSpacing(0)
        column.addWidget(self.title)
        column.addSpacing(2)
        column.addWidget(self.composer)
        column.addWidget(self.state)
        column.addSpacing(SPACE_3)
        column.addWidget(self.page)
        column.addSpacing(SPACE_3)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_2)
        buttons.addWidget(self.similar, 1)
        buttons.addWidget(self.reveal, 1)
        column.addLayout(buttons)
        column.addSpacing(SPACE_4)
        column.addLayout(self._grid)
        column.addSpacing(SPACE_3)
        low = QVBoxLayout()
        low.setSpacing(SPACE_2)
        for line in (self.lyrics, self.remarks, self.path):
            low.addWidget(line)
        column.addLayout(low)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(sheet)
        scroll.setAccessibleName(self.tr("The chosen piece"))
        return scroll

    def show_piece(self, row: PieceRow | None) -> None:
        """The facts of a piece; nothing chosen with ``None``."""
        if row is None:
            self._stack.setCurrentWidget(self._nothing)
            return
        known = row.facts
        self.title.setText(words.title(row))
        self.composer.setText(known.composer or self.tr("Composer unknown"))
        self._show_facts(facts(row))
        self._show_optional(self.lyrics, _excerpt(known.lyrics))
        self._show_optional(self.state, words.state_note(row))
        self._show_optional(self.remarks, " ".join(row.remarks))
        self.path.show_text(str(row.path))
        self._stack.setCurrentWidget(self._piece)

    def _show_facts(self, lines: list[Fact]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        at = 0
        for line in lines:
            name = label(line.name, "muted")
            name.setAlignment(Qt.AlignmentFlag.AlignTop | leading())
            value = label(line.value, wrap=True)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            value.setAccessibleName(", ".join(part for part in (line.name, line.value, line.note) if part))
            self._grid.addWidget(name, at, 0)
            self._grid.addWidget(value, at, 1)
            at += 1
            if line.note:
                self._grid.addWidget(label(line.note, "warm"), at, 1)
                at += 1

    @staticmethod
    def _show_optional(target: QLabel, text: str) -> None:
        target.setText(text)
        target.setVisible(bool(text))

    def _dress(self) -> None:
        self.similar.setIcon(icon("similar", tokens().muted))
        self.reveal.setIcon(icon("reveal", tokens().muted))


def _excerpt(lyrics: str | None) -> str:
    """The beginning of the words that are sung."""
    if not lyrics:
        return ""
    lines = [line.strip() for line in lyrics.splitlines() if line.strip()]
    text = "\n".join(lines[:_LYRICS_LINES])
    shortened = len(lines) > _LYRICS_LINES or len(text) > _LYRICS_LETTERS
    text = text[:_LYRICS_LETTERS].rstrip()
    return f"“{text}{' …' if shortened else ''}”"
