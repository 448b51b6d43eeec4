"""A window that takes the place of another on the same library goes on where that one was."""

from __future__ import annotations

from PySide6.QtCore import Qt

from clamp_desktop.ui.main_window import MainWindow
from clamp_desktop.ui.middle.browser import Listing


def carry_over(before: MainWindow, after: MainWindow) -> None:
    """The same place, search, order and choice; settings that were open are open again.

    ``after`` must not have been started.
    """
    looking = before.browser.looking
    after.browser.looking = looking
    after.search.show_words(before.search.text())
    after.sidebar.go(before.sidebar.place, quietly=True)
    chosen = before.table.chosen_id()

    def choose(listing: Listing) -> None:
        after.browser.listed.disconnect(choose)
        if chosen is not None and chosen in listing.ids:
            row = list(listing.ids).index(chosen)
            after.table.setCurrentIndex(after.model.index(row, 0))

    after.browser.listed.connect(choose, Qt.ConnectionType.QueuedConnection)
    settings = before.housekeeping.settings
    if settings is not None and settings.isVisible():
        after.housekeeping.show_settings()
        again = after.housekeeping.settings
        assert again is not None
        again.sections.setCurrentRow(settings.sections.currentRow())
        again.setGeometry(settings.geometry())
        settings.close()
