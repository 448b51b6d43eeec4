"""The middle of the window: a heading, and below it the table or the page that says why there is none."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from clamp_desktop.ui import words
from clamp_desktop.ui.asking.cut_off import CutOff
from clamp_desktop.ui.asking.reasons import reasons
from clamp_desktop.ui.left.overview import Overview
from clamp_desktop.ui.left.sidebar import Kind, Place
from clamp_desktop.ui.middle.browser import CUT_OFF, Listing, Looking
from clamp_desktop.ui.middle.pages import NoHitsPage, QuietPage, WelcomePage
from clamp_desktop.ui.middle.piece_model import PieceModel
from clamp_desktop.ui.middle.piece_view import PieceView
from clamp_desktop.ui.middle.problems_view import ProblemsView
from clamp_desktop.ui.style.icons import icon
from clamp_desktop.ui.style.theme import Theme, tokens
from clamp_desktop.ui.style.tokens import SPACE_1, SPACE_2, SPACE_3
from clamp_desktop.ui.widgets.parts import ElidedLabel, label

_HEADING_HEIGHT = 40
_ROOM_FOR_REASONS = 680


class Centre(QWidget):
    """``left``: away from the answers to an example, back to all pieces."""

    left = Signal()

    def __init__(self, model: PieceModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("centre")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._listing: Listing | None = None
        self._cards: QAbstractItemView | None = None
        self._as_cards = False
        self._switches: list[QToolButton] = []
        self._pages: dict[Kind, QWidget] = {}  # of places that are no lists of pieces
        self._beside: dict[QWidget, Callable[[], bool]] = {}  # whether the chosen piece is beside a page
        self.table = PieceView(model)
        self.welcome = WelcomePage()
        self.no_hits = NoHitsPage()
        self.problems = ProblemsView()
        self.broken = QuietPage("problem")
        self._stack = QStackedWidget()
        for page in (self.table, self.welcome, self.no_hits, self.broken):
            self._stack.addWidget(page)
        self.add_page(Kind.PROBLEMS, self.problems, lambda: False)
        self._line = self._build_line()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._line)
        self.split = QSplitter(Qt.Orientation.Vertical)  # the map may stand above the list
        self.split.setHandleWidth(1)
        self.split.setChildrenCollapsible(False)
        self.split.addWidget(self._stack)
        column.addWidget(self.split, 1)
        Theme.shared().changed.connect(self._dress)
        self._dress()

    def _build_line(self) -> QWidget:
        self.heading = ElidedLabel("heading", hugging=True)
        self.leave = QToolButton()
        self.leave.setAccessibleName(self.tr("Back to all pieces"))
        self.leave.setToolTip(self.tr("Back to all pieces (Esc)"))
        self.leave.clicked.connect(self.left)
        self.leave.hide()
        self.cut = CutOff()
        self.cut.hide()
        self.count = label(role="muted")
        self.reasons = ElidedLabel("muted", hugging=True)
        line = QWidget()
        line.setObjectName("listLine")
        line.setFixedHeight(_HEADING_HEIGHT)
        row = QHBoxLayout(line)
        row.setContentsMargins(SPACE_2, SPACE_1, SPACE_3, SPACE_1)
        row.setSpacing(SPACE_2)
        row.addWidget(self.heading)
        row.addWidget(self.leave)
        row.addStretch(1)
        row.addWidget(self.count)
        row.addWidget(self.reasons)
        row.addWidget(self.cut)
        return line

    @property
    def page(self) -> QWidget:
        """What is shown below the heading; the table also where its pieces stand as cards."""
        shown = self._stack.currentWidget() or self
        return self.table if shown is self._cards else shown

    @property
    def view(self) -> QAbstractItemView:
        """The table or the cards, whichever the user looks at."""
        return self._cards if self._cards is not None and self._as_cards else self.table

    @property
    def shows_piece(self) -> bool:
        """Whether the chosen piece belongs beside what is shown."""
        beside = self._beside.get(self.page)
        return self.page in (self.table, self.no_hits) if beside is None else beside()

    def has_page(self, kind: Kind) -> bool:
        """Whether places of this kind have a page of their own instead of a list of pieces."""
        return kind in self._pages

    def add_page(self, kind: Kind, page: QWidget, beside: Callable[[], bool] = lambda: True) -> None:
        """A page for places of a kind; ``beside``: whether the chosen piece is shown beside it."""
        self._pages[kind] = page
        self._beside[page] = beside
        self._stack.addWidget(page)

    def add_cards(self, cards: QAbstractItemView) -> None:
        """Another way to look at the pieces of the table; ``show_cards`` switches."""
        self._cards = cards
        self._stack.addWidget(cards)

    def add_above(self, pane: QWidget) -> None:
        """Something above the list; the line between them can be moved."""
        sizes = self.split.sizes()
        self.split.insertWidget(0, pane)
        if len(sizes) == 1:
            self.split.setSizes([sizes[0] // 2, sizes[0] - sizes[0] // 2])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # What is looked for is worth more room than why all of it was found; each piece says that, too.
        for widget in (self.reasons, self.cut.name):
            widget.setVisible(self.width() >= _ROOM_FOR_REASONS)

    def add_switch(self, button: QToolButton, everywhere: bool = False) -> None:
        """A button at the end of the heading's line; of lists only, unless its owner says otherwise."""
        layout = self._line.layout()
        assert layout is not None
        layout.addWidget(button)
        if not everywhere:
            self._switches.append(button)

    def show_cards(self, shown: bool) -> None:
        """The cards, or the table."""
        listed = self.page is self.table
        self._as_cards = shown
        if listed:
            self._stack.setCurrentWidget(self.view)

    def show_listing(self, listing: Listing) -> None:
        """Fill the table; ``show_state`` decides whether it is seen."""
        self._listing = listing
        looking = listing.looking
        if listing.hits:
            self.table.show_order(looking.answer_order, looking.answer_descending)
        else:
            self.table.show_order(looking.order, looking.descending)
        self.table.show_list(
            listing.ids, listing.rows, listing.hits, listing.changed, listing.again, listing.strong
        )

    def show_searching(self) -> None:
        """An answer takes its time; what was found before stays until then."""
        self.count.setText(self.tr("Searching…"))

    def show_broken(self, reason: str) -> None:
        """The library cannot be opened; nothing else can be shown any more."""
        self.broken.say(self.tr("This library cannot be opened"), reason)
        self._stack.setCurrentWidget(self.broken)
        self._line.hide()

    def show_state(self, overview: Overview, place: Place, busy: bool) -> None:
        """Choose the page that fits, and say above it what it is."""
        if self.page is self.broken:
            return
        page = self._fitting(overview, place)
        if page is self.welcome:
            self._explain_emptiness(overview, busy)
        elif page is self.no_hits and self._listing is not None:
            looking = self._listing.looking
            name = overview.place_name(looking.place)
            self.no_hits.explain(_looked_for(looking), name, looking.place.kind)
            self.no_hits.offer(self._listing.ways, self._listing.asked)
        self._stack.setCurrentWidget(self.view if page is self.table else page)
        self._line.setVisible(page is not self.welcome)
        own = page in self._pages.values()
        for button in self._switches:  # other ways to look at a list
            button.setVisible(not own)
        if own:
            count = overview.place_count(place)
            self._show_heading(overview.place_name(place), "" if count is None else words.number(count))
            self.reasons.show_text("")
            self.cut.hide()
        elif self._listing is not None:
            self._show_list_heading(self._listing, overview)

    def _fitting(self, overview: Overview, place: Place) -> QWidget:
        if place.kind in self._pages:
            return self._pages[place.kind]
        if not overview.known or self._listing is None:
            return self.table
        if overview.pieces == 0:
            return self.welcome
        return self.table if self._listing.ids else self.no_hits

    def _explain_emptiness(self, overview: Overview, busy: bool) -> None:
        if busy and overview.folders:
            self.welcome.wait()
        elif overview.folders:
            self.welcome.found_nothing()
        else:
            self.welcome.invite()

    def _show_list_heading(self, listing: Listing, overview: Overview) -> None:
        looking = listing.looking
        text = overview.place_name(looking.place) or self.tr("All pieces")
        said = listing.asked.words if listing.asked is not None else looking.words
        if looking.like is not None:
            text = self.tr("More like “%1”").replace("%1", looking.like[1])
        elif said:
            text = self.tr("%1 · “%2”").replace("%1", text).replace("%2", said)
        shown, total = words.number(listing.strong), words.number(overview.pieces)
        if listing.ids and not listing.strong:
            text = self.tr("Nothing fits “%1” well").replace("%1", said)
            shown = words.weaker(len(listing.ids))
        elif listing.strong != overview.pieces:
            shown = self.tr("%1 of %2").replace("%1", shown).replace("%2", total)
        self._show_heading(text, shown, looking.like is not None)
        why = reasons(listing)
        self.reasons.show_text(f"· {why}" if why else "")
        typed = listing.asked is not None and listing.asked.strength is not None
        self.cut.setVisible(bool(listing.hits) and not typed)
        self.cut.show_strength(CUT_OFF if looking.cut_off is None else looking.cut_off)

    def _show_heading(self, text: str, count: str, may_leave: bool = False) -> None:
        self.heading.show_text(text)
        self.count.setText(count)
        self.leave.setVisible(may_leave)

    def _dress(self) -> None:
        self.leave.setIcon(icon("clear", tokens().muted))


def _looked_for(looking: Looking) -> str:
    return looking.like[1] if looking.like is not None else looking.words
