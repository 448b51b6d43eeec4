"""What happens between the search field, the line below it and the list: explained, completed, taken back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from clamp_desktop.ui import words
from clamp_desktop.ui.asking.explaining import Chip, ChipKind, Explained, cut, explain
from clamp_desktop.ui.asking.practice import Practice
from clamp_desktop.ui.asking.proposals import Offer
from clamp_desktop.ui.asking.top_bar import TopBar
from clamp_desktop.ui.background.jobs import Desk
from clamp_desktop.ui.messages import translated
from clamp_desktop.ui.middle.browser import Browser, Listing, Way
from clamp_desktop.ui.middle.centre import Centre

if TYPE_CHECKING:
    from clamp_desktop.librarian import Librarian
    from clamp_desktop.library.filtering.typed import Trouble

_TOPIC = "explanation"
_LEAST = 2  # letters of a word before something is proposed for it


class Searching(QObject):
    """``by_file``: a file is searched by, so the window is at no place of its own any more."""

    by_file = Signal()

    def __init__(self, top: TopBar, centre: Centre, browser: Browser, desk: Desk) -> None:
        field, strip = top.field, top.strip
        super().__init__(top)
        self._field = field
        self._strip = strip
        self._browser = browser
        self._desk = desk
        self._practice = Practice(browser.seeker, self)
        self._known: Explained | None = None
        self._proposing = False  # only to whoever types
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._explain)
        field.textChanged.connect(self._explain_soon)
        field.textEdited.connect(self._type)
        field.cursorPositionChanged.connect(self._explain_soon)
        field.settled.connect(self.remember)
        field.dropped.connect(self._search_by)
        field.history_wanted.connect(self._show_history)
        field.proposals.chosen.connect(self._take)
        strip.removed.connect(self._take_back)
        strip.repaired.connect(self._repair)
        strip.emptied.connect(field.setFocus)
        browser.listed.connect(self._follow)
        centre.no_hits.left_out.connect(self.leave_out)
        centre.cut.moved.connect(browser.cut)

    def begin(self) -> None:
        """The library can be asked now."""
        self._explain()
        self._practice.begin()

    def remember(self, text: str) -> None:
        """Keep a search for completion; one with filters that nobody understood is not worth it."""

        def keep(librarian: Librarian) -> None:
            from clamp_desktop.library.filtering.typed import parse
            from clamp_desktop.library.searching import searches

            if not parse(text).troubles:
                searches.remember(librarian.library, text)

        if self._browser.looking.like is None:
            self._desk.ask(keep, lambda _: self._explain_soon())

    def leave_out(self, way: Way) -> None:
        """Search without the filter of which there was nothing."""
        self._field.write(way.words)
        self._field.setFocus()

    # --- explaining ---

    def _explain_soon(self) -> None:
        self._soon.start()

    def _type(self) -> None:
        self._proposing = True

    def _explain(self) -> None:
        text, cursor = self._field.text(), self._field.cursorPosition()
        self._desk.ask(
            lambda librarian: explain(librarian, text, cursor),
            self._show,
            failed=lambda _: None,  # a search without explanation is a search all the same
            topic=_TOPIC,
        )

    def _show(self, explained: Explained) -> None:
        if explained.text != self._field.text():
            return
        self._known = explained
        self._field.has_history = bool(explained.history)
        self._show_chips()
        self._show_troubles(explained)
        if self._proposing:
            self._propose(explained)
            self._proposing = False

    def _show_chips(self) -> None:
        looking, known = self._browser.looking, self._known
        chips: list[Chip] = []
        if looking.like is not None:
            title = self.tr("like “%1”").replace("%1", looking.like[1])
            chips.append(Chip(ChipKind.EXAMPLE, title, self.tr("Leave the example")))
        if known is not None:
            chips += known.filters
            if looking.like is None:
                chips += [chip for chip in known.facts if chip.name not in looking.without]
        may_save = bool(known and known.text.strip() and not known.troubles and looking.like is None)
        self._strip.show_chips(chips, may_save)
        self._field.say(", ".join(chip.text for chip in chips))

    def _show_troubles(self, explained: Explained) -> None:
        cursor = self._field.cursorPosition()
        typing = self._field.hasFocus()
        unfinished = [
            one for one in explained.troubles if typing and one.start <= cursor and one.end == cursor
        ]
        certain = [one for one in explained.troubles if one not in unfinished]
        first = next(iter([*certain, *unfinished]), None)
        self._field.mark([(one.start, one.end) for one in certain])
        if first is None:
            self._strip.explain("")
        else:
            self._strip.explain(translated(first.words), first.suggestion, first in certain)

    def _repair(self) -> None:
        trouble = self._first_trouble()
        if trouble is not None:
            self._field.replace(trouble.start, trouble.end, self._fitting(trouble))
            self._field.setFocus()

    def _fitting(self, trouble: Trouble) -> str:
        """The suggestion for a stretch: a value alone where only the value is in question."""
        text, said = self._field.text(), trouble.suggestion
        if text[: trouble.start].endswith((":", ",")):
            return said.partition(":")[2] or said
        minus = "-" if text[trouble.start : trouble.start + 1] == "-" else ""
        if said.endswith(":"):
            return f"{minus}{said}{text[trouble.start : trouble.end].partition(':')[2]}"
        return f"{minus}{said}"

    def _first_trouble(self) -> Trouble | None:
        known = self._known
        if known is None or known.text != self._field.text():
            return None
        return next((one for one in known.troubles if one.suggestion), None)

    # --- completing ---

    def _propose(self, explained: Explained) -> None:
        completion = explained.completion
        typed = explained.text[completion.start : self._field.cursorPosition()]
        offers = [
            Offer(
                completion.start,
                completion.end,
                one.text,
                one.label,
                words.number(one.count) if one.count else self._kind(one.kind),
            )
            for one in completion.proposals
            if one.kind == "value" or len(typed.lstrip("-")) >= _LEAST
        ]
        written = explained.text[completion.start : completion.end]
        self._field.proposals.offer([] if [one.text for one in offers] == [written] else offers)

    def _kind(self, kind: str) -> str:
        return {"field": self.tr("filter"), "search": self.tr("earlier search")}.get(kind, "")

    def _show_history(self) -> None:
        if self._known is not None:
            tail = self.tr("earlier search")
            self._field.proposals.offer([Offer(0, 0, one, one, tail) for one in self._known.history])

    def _take(self, offer: Offer) -> None:
        opening = offer.text.endswith(":")
        after = self._field.text()[offer.end :]
        space = "" if opening or after.startswith(" ") or offer.end == offer.start else " "
        self._proposing = opening  # a field is followed by its values
        self._field.replace(offer.start, offer.end, f"{offer.text}{space}")

    # --- taking back ---

    def _take_back(self, chip: Chip) -> None:
        if chip.kind == ChipKind.FACT:
            self._browser.take_back(chip.name)
        elif chip.kind == ChipKind.EXAMPLE:
            self._browser.leave_example()
        else:
            self._field.write(cut(self._field.text(), chip.place))
        self._show_chips()

    def _search_by(self, path: Path) -> None:
        self._field.show_words("")
        self.by_file.emit()
        self._browser.look_like(path, path.name)

    def _follow(self, listing: Listing) -> None:
        like = listing.looking.like
        self._field.invite(like[1] if like is not None else "")
        self._show_chips()
