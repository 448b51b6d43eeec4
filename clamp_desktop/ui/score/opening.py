"""A very long score is seen from its first page on, while all of it is still being laid out."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from clamp_desktop.ui.score.page_store import Edition, PageStore

_TOPIC = "whole"


class Opening(QObject):
    """Belongs to a view of pages.

    ``whole``: all of the score whose beginning is shown is there now; ``refused`` carries the exception for
    which it will not be.
    """

    whole = Signal()
    refused = Signal(object)

    def __init__(self, store: PageStore, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        store.ahead.connect(self._arrive)

    def shown_of(self, wanted: Edition | None) -> Edition | None:
        """What there is to be shown of an edition by now: itself, or its beginning until it has come."""
        if wanted is None or not wanted.score.long or self._store.has_first(wanted):
            self._store.fetch_ahead(_TOPIC)
            return wanted
        self._store.fetch_ahead(_TOPIC, wanted)
        return replace(wanted, beginning=True)

    def _arrive(self, edition: Edition, error: Exception | None) -> None:
        shown = self._store.edition
        if shown is None or not shown.beginning or replace(shown, beginning=False).key != edition.key:
            return
        if error is None:
            self.whole.emit()
        else:
            self.refused.emit(error)
