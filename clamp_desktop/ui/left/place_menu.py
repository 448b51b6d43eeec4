"""What can be done with a place: the menu of the right button and of the menu key."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from clamp_desktop.ui.left.places import Entry, Kind, Section
from clamp_desktop.ui.style.icons import dot
from clamp_desktop.ui.style.tokens import TAG_COLOURS

if TYPE_CHECKING:
    from clamp_desktop.ui.changing.organiser import Organiser


class PlaceMenu(QObject):
    """Fills one menu anew each time. ``last`` is the one that was opened."""

    def __init__(self, organiser: Organiser, parent: QWidget) -> None:
        super().__init__(parent)
        self._organiser = organiser
        self._parent = parent
        self.last: QMenu | None = None
        self.fill_folder: Callable[[QMenu, Entry], None] | None = None  # whoever cares for folders

    def open(self, what: Entry | Section, at: QPoint) -> None:
        """The menu of a place or of a heading."""
        menu = self._begin()
        if isinstance(what, Section):
            self._fill_new(menu, what.kind)
        elif what.place.kind == Kind.TAG:
            self._fill_tag(menu, what)
        elif what.place.kind == Kind.COLLECTION:
            self._fill_collection(menu, what)
        elif what.place.kind == Kind.SEARCH or (what.place.kind == Kind.LABELS and what.own):
            self._fill_own(menu, what)
        elif what.place.kind == Kind.FOLDER and self.fill_folder is not None:
            self.fill_folder(menu, what)
        if not menu.isEmpty():
            menu.popup(at)

    def open_new(self, at: QPoint) -> None:
        """What the plus beside the collections makes."""
        menu = self._begin()
        self._fill_new(menu, Kind.COLLECTION)
        menu.popup(at)

    def _begin(self) -> QMenu:
        if self.last is not None:
            self.last.deleteLater()
        self.last = QMenu(self._parent)
        return self.last

    def _fill_new(self, menu: QMenu, kind: Kind) -> None:
        organiser = self._organiser
        if kind == Kind.TAG:
            _add(menu, self.tr("New tag"), organiser.new_tag)
        elif kind == Kind.COLLECTION:
            _add(menu, self.tr("New collection"), organiser.new_collection)
            _add(menu, self.tr("New set list"), lambda: organiser.new_collection(True))

    def _fill_tag(self, menu: QMenu, entry: Entry) -> None:
        organiser = self._organiser
        self._add_rename(menu, entry)
        _add(menu, self.tr("New tag below"), lambda: organiser.new_tag(entry))
        colours = menu.addMenu(self.tr("Colour"))
        for colour, name in zip(TAG_COLOURS, self._colour_names(), strict=True):
            _add(colours, name, partial(organiser.recolour, entry, colour)).setIcon(dot(colour))
        colours.addSeparator()
        _add(colours, self.tr("No colour"), lambda: organiser.recolour(entry, None))
        _add(menu, self.tr("Description…"), lambda: organiser.describe(entry))
        _add(menu, self.tr("Merge into…"), lambda: organiser.merge(entry))
        _add(menu, self.tr("What it sounds like…"), lambda: organiser.describe_sound(entry))
        if len(entry.below) > 1:
            _add(menu, self.tr("Learn the tags below…"), lambda: organiser.learn_below(entry))
        if "/" in entry.name:
            _add(menu, self.tr("Move to the top"), lambda: organiser.move_tag(entry.place.id, None))
        menu.addSeparator()
        self._add_delete(menu, entry)

    def _fill_collection(self, menu: QMenu, entry: Entry) -> None:
        self._add_rename(menu, entry)
        said = self.tr("Make it a collection") if entry.ordered else self.tr("Make it a set list")
        _add(menu, said, lambda: self._organiser.order(entry, not entry.ordered))
        menu.addSeparator()
        self._add_delete(menu, entry)

    def _fill_own(self, menu: QMenu, entry: Entry) -> None:
        self._add_rename(menu, entry)
        menu.addSeparator()
        self._add_delete(menu, entry)

    def _add_rename(self, menu: QMenu, entry: Entry) -> None:
        action = _add(menu, self.tr("Rename"), lambda: self._organiser.rename(entry))
        action.setShortcut(QKeySequence("F2"))

    def _add_delete(self, menu: QMenu, entry: Entry) -> None:
        action = _add(menu, self.tr("Delete"), lambda: self._organiser.delete(entry))
        action.setShortcut(QKeySequence("Del"))

    def _colour_names(self) -> list[str]:
        return [
            self.tr("Red"),
            self.tr("Orange"),
            self.tr("Yellow"),
            self.tr("Green"),
            self.tr("Teal"),
            self.tr("Blue"),
            self.tr("Violet"),
            self.tr("Pink"),
        ]


def _add(menu: QMenu, text: str, call: Callable[[], object]) -> QAction:
    action = menu.addAction(text)
    action.triggered.connect(lambda: call())
    return action
