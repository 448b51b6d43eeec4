"""What can be done with chosen pieces where they are shown: a menu, and keys that act only there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QMenu

from clamp_desktop.ui.widgets.menu import Menu

if TYPE_CHECKING:
    from clamp_desktop.ui.actions import Actions


class PieceMenu(QObject):
    """Of the table and the cards. ``last`` is the menu that was opened."""

    def __init__(self, actions: Actions, views: tuple[QAbstractItemView, ...], parent: QObject) -> None:
        super().__init__(parent)
        self._actions = actions
        self.last: QMenu | None = None
        for action in (actions.copy, actions.remove):
            _keep_to(views, action)
        for view in views:
            view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            view.customContextMenuRequested.connect(lambda at, view=view: self.open(view, at))

    def open(self, view: QAbstractItemView, at: QPoint) -> None:
        """The menu for what is chosen; nothing where nothing is."""
        if not view.selectionModel().hasSelection():
            return
        if self.last is not None:
            self.last.deleteLater()
        menu = self.last = Menu(view)
        actions = self._actions
        menu.addActions([actions.open, actions.reveal, actions.copy])
        menu.addSeparator()
        menu.addActions([actions.similar])
        menu.addSeparator()
        menu.addActions([actions.tag, actions.suggest, actions.collect])
        menu.addActions([actions.rename, actions.more_stars, actions.fewer_stars])
        menu.addSeparator()
        menu.addActions([actions.remove])
        menu.popup(view.viewport().mapToGlobal(at))


def _keep_to(views: tuple[QAbstractItemView, ...], action: QAction) -> None:
    """Let the key act in these views only: elsewhere it copies a text, or deletes a chip or a tag."""
    for widget in action.associatedObjects():
        if hasattr(widget, "removeAction") and not isinstance(widget, QMenu):
            widget.removeAction(action)
    action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    for view in views:
        view.addAction(action)
