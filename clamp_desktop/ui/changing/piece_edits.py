"""What the user says of pieces in the right pane, handed to the one door for changes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from clamp_desktop.ui.background.jobs import Desk
from clamp_desktop.ui.changing.changes import Changes

if TYPE_CHECKING:
    from clamp_desktop.librarian import Librarian


class PieceEdits(QObject):
    """Each call is one change of one or many pieces, written beside the window."""

    def __init__(self, changes: Changes, desk: Desk, parent: QObject | None = None) -> None:
        """``desk`` tells what there is to choose from."""
        super().__init__(parent)
        self.changes = changes
        self._desk = desk

    def set_text(self, piece_ids: Sequence[int], field: str, text: str) -> None:
        """Give pieces a ``title``, ``composer`` or ``note``; an empty one brings the file's own back."""

        def change(librarian: Librarian) -> object:
            from clamp_desktop.library.catalogue import edits

            return edits.set_text(librarian.library, piece_ids, field, text)

        self.changes.make(change)

    def rate(self, piece_ids: Sequence[int], rating: int) -> None:
        """Rate pieces from 1 to 5; 0 takes the rating away."""

        def change(librarian: Librarian) -> object:
            from clamp_desktop.library.catalogue import edits

            return edits.set_rating(librarian.library, piece_ids, rating)

        self.changes.make(change)

    def tag(self, piece_ids: Sequence[int], name: str) -> None:
        """Tag pieces; what was suggested of that name is accepted."""

        def change(librarian: Librarian) -> object:
            from clamp_desktop.library.organising import tags

            return tags.add_tag(librarian.library, piece_ids, name)

        self.changes.make(change)

    def untag(self, piece_ids: Sequence[int], name: str) -> None:
        """Take a tag off pieces."""

        def change(librarian: Librarian) -> object:
            from clamp_desktop.library.organising import tags

            return tags.remove_tag(librarian.library, piece_ids, name)

        self.changes.make(change)

    def accept(self, piece_ids: Sequence[int], name: str) -> None:
        """A suggested tag fits those of the pieces for which it is suggested."""

        def change(librarian: Librarian) -> object:
            from clamp_desktop.library.organising import reviewing

            return reviewing.accept(librarian.library, piece_ids, name)

        self.changes.make(change)

    def reject(self, piece_ids: Sequence[int], name: str) -> None:
        """A suggested tag does not fit."""

        def change(librarian: Librarian) -> object:
            from clamp_desktop.library.organising import reviewing

            return reviewing.reject(librarian.library, piece_ids, name)

        self.changes.make(change)

    def tag_names(self, then: Callable[[list[str]], None]) -> None:
        """The names of all tags, to choose from."""

        def names(librarian: Librarian) -> list[str]:
            from clamp_desktop.library.organising import tags

            return [tag.name for tag in tags.tags(librarian.library)]

        self._desk.ask(names, then, topic="tag names")
