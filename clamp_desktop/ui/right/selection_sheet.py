"""Several chosen pieces on the right: what they share, and what can be changed in all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from clamp_desktop.ui import words
from clamp_desktop.ui.right.facts import Fact
from clamp_desktop.ui.right.piece_sheet import add_fact
from clamp_desktop.ui.style.tokens import SPACE_1, SPACE_2, SPACE_3, SPACE_4
from clamp_desktop.ui.widgets.editable import EditableText
from clamp_desktop.ui.widgets.parts import label
from clamp_desktop.ui.widgets.stars import Stars
from clamp_desktop.ui.widgets.tag_chips import Chip, TagChips

if TYPE_CHECKING:
    from clamp_desktop.library.catalogue.shared import Shared


class SelectionSheet(QWidget):
    """``edited`` carries a field and its new text for all of them; ``rated`` 0 to 5."""

    edited = Signal(str, str)
    rated = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("detailPage")
        self.heading = label(role="title", wrap=True)
        self.length = label(role="muted")
        self.composer = EditableText(self.tr("Composer"), self.tr("Composer unknown"))
        self.composer.committed.connect(lambda new: self.edited.emit("composer", new))
        self.stars = Stars()
        self.stars.rated.connect(self.rated)
        self.tags = TagChips()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(SPACE_3)
        self._grid.setVerticalSpacing(SPACE_1)
        self._grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_4, SPACE_4, SPACE_4, SPACE_4)
        column.setSpacing(0)
        column.addWidget(self.heading)
        column.addWidget(self.length)
        column.addSpacing(SPACE_4)
        for caption, widget in (
            (self.tr("Composer of all of them"), self.composer),
            (self.tr("Rating of all of them"), self.stars),
            (self.tr("Tags"), self.tags),
        ):
            column.addWidget(label(caption, "caption"))
            column.addSpacing(SPACE_1)
            column.addWidget(widget)
            column.addSpacing(SPACE_3)
        column.addSpacing(SPACE_2)
        column.addLayout(self._grid)
        column.addStretch(1)

    def show_count(self, count: int) -> None:
        """So many pieces; what they share is still being looked for."""
        self.heading.setText(self.tr("%Ln piece(s)", "", count))

    def show_shared(self, shared: Shared) -> None:
        """What they have in common."""
        self.show_count(shared.count)
        length = words.length(shared.duration)
        self.length.setText(self.tr("%1 together").replace("%1", length) if length else "")
        if "composer" in shared.differ:
            self.composer.show_text("", self.tr("They have different composers. What you type is for all."))
            self.composer.shown.setText(self.tr("Different composers"))
        else:
            self.composer.show_text(shared.composer or "", self.tr("Click to edit, for all of them"))
        self.stars.show_rating(shared.rating)
        self.tags.show_chips(_chips(shared))
        self._show_facts(shared)

    def finish(self) -> None:
        """Keep what is being typed."""
        self.composer.finish()
        self.tags.end()

    def _show_facts(self, shared: Shared) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        kind = "" if shared.format is None else words.format_name(shared.format)
        lines = (
            (self.tr("Key"), "key", words.key_name(shared.key)),
            (self.tr("Metre"), "metre", shared.metre or ""),
            (self.tr("Format"), "format", kind),
        )
        at = 0
        for name, fact, value in lines:
            said = self.tr("different") if fact in shared.differ else value
            if said:
                add_fact(self._grid, at, Fact(name, said))
                at += 1


def _chips(shared: Shared) -> list[Chip]:
    """Tags of all of them, then those of some, then those that are suggested for some."""
    carried = dict(shared.tags)
    all_of_them = [Chip(name) for name, count in shared.tags if count == shared.count]
    some = [Chip(name, carried=count) for name, count in shared.tags if count < shared.count]
    waiting = [Chip(name, suggested=True) for name, _ in shared.suggested if name not in carried]
    return [*all_of_them, *some, *waiting]
