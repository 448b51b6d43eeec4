"""What the line below the search field opens: filters to choose, a name to save the search by."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from clamp_desktop.ui.asking.explaining import ChipKind, cut
from clamp_desktop.ui.asking.filter_calls import Choices, choices, written
from clamp_desktop.ui.asking.top_bar import TopBar
from clamp_desktop.ui.background.jobs import Desk
from clamp_desktop.ui.changing.changes import Changes
from clamp_desktop.ui.middle.browser import CUT_OFF, Browser

if TYPE_CHECKING:
    from clamp_desktop.librarian import Librarian
    from clamp_desktop.ui.asking.filter_popover import FilterPopover
    from clamp_desktop.ui.asking.save_popover import SavePopover

_NAME_LENGTH = 60


class SearchTools(QObject):
    """Also called by keys: ``choose_filters`` and ``save_search``."""

    def __init__(self, top: TopBar, browser: Browser, desk: Desk, changes: Changes) -> None:
        super().__init__(top)
        self._top = top
        self._browser = browser
        self._desk = desk
        self._changes = changes
        top.strip.filter_wanted.connect(self.choose_filters)
        top.strip.save_wanted.connect(self.save_search)

    @cached_property
    def filters(self) -> FilterPopover:
        """Where filters are chosen; made when it is first wanted, not on the way to the first window."""
        from clamp_desktop.ui.asking.filter_popover import FilterPopover

        filters = FilterPopover(self._top)
        filters.applied.connect(self._apply)
        return filters

    @cached_property
    def saving(self) -> SavePopover:
        """Where a search gets a name; made when it is first wanted."""
        from clamp_desktop.ui.asking.save_popover import SavePopover

        saving = SavePopover(self._top)
        saving.named.connect(self._save)
        return saving

    def choose_filters(self) -> None:
        """Open the lists of what the library holds."""
        text = self._top.field.text()

        def show(found: Choices) -> None:
            self.filters.fill(found)
            self.filters.open_below(self._top.strip.add)

        self._desk.ask(lambda librarian: choices(librarian, text), show, topic="choices")

    def save_search(self) -> None:
        """Ask for the name of what is looked for now."""
        strip = self._top.strip
        if strip.save.isVisible():
            said, filters = self._top.field.text(), list[str]()
            for chip in reversed([one.chip for one in strip.chips]):
                if chip.kind == ChipKind.FILTER:
                    said = cut(said, chip.place)
                    filters.insert(0, chip.text)
            name = " · ".join(part for part in (said.strip().strip('"'), *filters) if part)
            self.saving.suggest(name[:_NAME_LENGTH])
            self.saving.open_below(strip.save)

    def _apply(self, wanted: dict[str, tuple[str, str]]) -> None:
        text = self._top.field.text()

        def show(new: str) -> None:
            self._top.field.write(new)
            self._top.field.setFocus()

        self._desk.ask(lambda _: written(text, wanted), show)

    def _save(self, name: str) -> None:
        query, cut_off = self._top.field.text().strip(), self._browser.looking.cut_off

        def save(librarian: Librarian) -> None:
            from clamp_desktop.library.organising import smart

            smart.make(librarian.library, name, query, CUT_OFF if cut_off is None else cut_off)

        self._changes.make(save)
