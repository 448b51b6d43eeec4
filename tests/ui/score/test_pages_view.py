"""Pages on the screen: drawn, zoomed, scrolled, laid out in two ways, on two papers, within bounds."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtWidgets import QApplication

from clamp_desktop.engraving.layout import Layout
from clamp_desktop.engraving.transposing import AS_WRITTEN, by_semitones
from clamp_desktop.scores import Score
from clamp_desktop.ui.score import page_store
from clamp_desktop.ui.score.page_image import page_image
from clamp_desktop.ui.score.page_store import Edition, PageStore
from clamp_desktop.ui.score.pages_view import LEAST_ZOOM, MOST_ZOOM, Fit
from clamp_desktop.ui.style.tokens import DARK_PAPER, LIGHT_PAPER
from tests.ui.score.conftest import HEAD, LONG, SHORT, Show, Studio
from tests.ui.watchdog import Watchdog

pytestmark = pytest.mark.keeps_children  # one engraver for the module; its fixture ends it


def wheel(show: Show, at: QPoint, notches: int, ctrl: bool = True) -> None:
    viewport = show.view.viewport()
    event = QWheelEvent(
        QPointF(at), viewport.mapToGlobal(QPointF(at)), QPoint(), QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(viewport, event)


def test_the_first_page_is_drawn_and_told(show: Show) -> None:
    with show.bot.waitSignal(show.view.shown):
        show.show(LONG)
    pages = show.view.store.pages
    assert pages > 2
    assert show.view.accessibleDescription() == f"Page 1 of {pages}"
    assert show.count(LIGHT_PAPER.ink) > 500
    show.view.setFocus()
    show.bot.waitUntil(show.view.hasFocus)
    assert show.count(LIGHT_PAPER.ink) > 500
    show.view.show_score(None)
    assert show.count(LIGHT_PAPER.ink) == 0


@pytest.mark.parametrize("zoom", [0.5, 1.0, 2.5])
def test_it_is_sharp_at_any_size(show: Show, zoom: float) -> None:
    """What is in the tiles is what a drawing of the whole page at that size has there."""
    show.show(SHORT)
    show.view.zoom_to(zoom)
    show.wait()
    page = show.view.store.page(1)
    assert page is not None
    whole = page_image(page.svg, QSize(round(page.size.width() * zoom), 99_999), ink=LIGHT_PAPER.ink)
    tiles = list(show.view.tiles(1, in_sight=True))
    assert tiles
    for tile in tiles:
        drawn = show.view.easel.picture(tile)
        assert drawn is not None
        assert drawn == whole.copy(*tile.area)


def test_wheel_and_keys_zoom_around_the_pointer(show: Show) -> None:
    show.show(LONG)
    at = QPoint(300, 200)
    before = show.view.place_in_view(at)
    assert before is not None
    wheel(show, at, 3)
    assert show.view.zoom == pytest.approx(1.2**3)
    after = show.view.place_in_view(at)
    assert after is not None
    assert (after[1] - before[1]).manhattanLength() < 2
    show.view.setFocus()
    for key, zoom in ((Qt.Key.Key_Minus, 1.2**2), (Qt.Key.Key_Plus, 1.2**3), (Qt.Key.Key_0, 1.0)):
        show.bot.keyClick(show.view, key, Qt.KeyboardModifier.ControlModifier)
        assert show.view.zoom == pytest.approx(zoom)
    show.view.zoom_to(99)
    assert show.view.zoom == MOST_ZOOM
    show.view.zoom_to(0.001)
    assert show.view.zoom == LEAST_ZOOM


def test_the_zoom_follows_the_view(show: Show) -> None:
    show.show(LONG)
    show.view.fit(Fit.WIDTH)
    assert show.view.horizontalScrollBar().maximum() == 0
    narrow = show.view.zoom
    assert show.view.strip.rect(1).width() > 540
    show.view.resize(900, 480)
    show.bot.waitUntil(lambda: show.view.zoom > narrow * 1.4)
    show.view.fit(Fit.PAGE)
    assert show.view.whole_page_fits
    show.view.zoom_to(1.0)
    show.view.resize(600, 480)
    assert show.view.zoom == 1.0


def test_keys_go_through_the_pages(show: Show) -> None:
    show.show(LONG)
    show.view.fit(Fit.PAGE)
    show.wait()
    pages = show.view.store.pages
    for key, page in (
        (Qt.Key.Key_PageDown, 2), (Qt.Key.Key_PageDown, 3), (Qt.Key.Key_PageUp, 2),
        (Qt.Key.Key_End, pages), (Qt.Key.Key_Home, 1),
    ):  # fmt: skip
        show.bot.keyClick(show.view, key)
        assert show.view.page == page
        show.bot.waitUntil(lambda page=page: show.view.accessibleDescription() == f"Page {page} of {pages}")
    show.view.zoom_to(1.0)
    show.bot.keyClick(show.view, Qt.Key.Key_Home)
    show.bot.keyClick(show.view, Qt.Key.Key_PageDown)
    assert 300 < show.view.verticalScrollBar().value() < 480
    wheel(show, QPoint(300, 200), -1, ctrl=False)
    assert show.view.verticalScrollBar().value() > 440


def test_without_page_breaks_it_is_as_wide_as_the_view(show: Show) -> None:
    show.show(LONG)
    show.view.show_endless(True)
    show.wait()
    assert show.view.horizontalScrollBar().maximum() == 0
    rects = show.view.strip.rects
    assert len(rects) > 1
    assert all(lower.top() == upper.bottom() for upper, lower in itertools.pairwise(rects))
    edition = show.view.store.edition
    show.view.resize(900, 480)
    show.bot.waitUntil(lambda: show.view.store.edition is not edition)
    show.wait()
    assert show.view.strip.rect(1).width() > 850
    show.view.zoom_to(1.5)
    show.wait()
    assert show.view.strip.rect(1).width() > 850  # larger notes, fewer on a line
    assert show.view.zoom == 1.5


def test_a_bar_to_scroll_by_comes_without_another_layout(show: Show) -> None:
    show.view.show_endless(True)
    show.show(SHORT)
    assert not show.view.verticalScrollBar().isVisible()
    width = show.view.store.edition.layout.width if show.view.store.edition else 0
    show.view.show_score(show.studio.score(LONG))
    edition = show.view.store.edition
    show.wait()
    assert show.view.verticalScrollBar().isVisible()
    show.bot.wait(300)  # longer than the view waits for another size to settle
    assert show.view.store.edition is edition
    assert edition is not None
    assert edition.layout.width == width


def test_a_new_layout_keeps_the_place(show: Show) -> None:
    show.view.show_endless(True)
    show.show(LONG)
    bar = show.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    show.wait()
    show.view.show_endless(False)
    show.wait()
    assert 0.3 < bar.value() / bar.maximum() < 0.7


def test_dark_paper(show: Show) -> None:
    show.show(SHORT)
    show.view.use_paper(True)
    show.wait()
    assert show.count(DARK_PAPER.ink) > 300
    assert show.picture().pixelColor(300, 300) == QColor(DARK_PAPER.paper)
    show.view.use_paper(False)
    show.wait()
    assert show.picture().pixelColor(300, 300) == QColor(LIGHT_PAPER.paper)


def test_another_key(show: Show) -> None:
    show.show(SHORT)
    before = show.view.store.page(1)
    show.view.transpose(by_semitones(3))
    show.wait()
    page = show.view.store.page(1)
    assert page is not None
    assert before is not None
    assert page.svg != before.svg
    show.view.transpose(AS_WRITTEN)
    show.wait()
    assert show.view.store.page(1) == before


def test_what_cannot_be_drawn_says_so_and_the_next_is_drawn(
    show: Show, studio: Studio, tmp_path: Path
) -> None:
    source = Path(__file__).parents[2] / "engraving" / "small.musicxml"
    killer = tmp_path / "killer.musicxml"
    killer.write_text(source.read_text("utf-8").replace("<beat-type>4", "<beat-type>0"))
    with show.bot.waitSignal(show.view.refused, timeout=20_000) as told:
        show.view.show_score(Score(studio.crew.engraver, killer))
    assert "stopped unexpectedly" in str(told.args[0])
    show.show(SHORT)
    assert show.count(LIGHT_PAPER.ink) > 300


def test_pages_are_dropped_when_they_are_not_needed(show: Show) -> None:
    """Whoever leafs through a long score at a large zoom fills no more room than a few views of it."""
    show.show(LONG)
    show.view.zoom_to(3.0)
    easel = show.view.easel
    for page in range(1, show.view.store.pages + 1):
        show.view.go_to(page)
        show.wait()
        assert easel._bytes <= easel._room + 12_000_000
        assert sum(image.sizeInBytes() for image in easel._tiles.values()) == easel._bytes
        parsed = [letters for _, letters in easel._draughtsman._drawings.values()]
        assert len(parsed) == 1 or (len(parsed) == 2 and sum(parsed) <= 400_000)
    assert len(easel._boxes) <= 12
    assert max(tile.area[2] * tile.area[3] for tile in easel._tiles) <= 2_600_000


def test_packed_pages_are_dropped_and_fetched_again(show: Show, monkeypatch: pytest.MonkeyPatch) -> None:
    show.show(HEAD + "GAB|cde|fga|gfe|\n" * 150)
    store, seen = show.view.store, list[int]()
    store.arrived.connect(seen.append)
    assert store.pages > 6
    most = 4 * max(len(one.packed) for one in store._kept.values())
    monkeypatch.setattr(page_store, "_MOST_BYTES", most)
    for page in [*range(1, store.pages + 1), 1]:
        show.view.go_to(page)
        show.wait()
        assert sum(len(one.packed) for one in store._kept.values()) == store._bytes <= most
    assert 1 in seen  # before ``arrived`` was heard it was here; then it was dropped
    assert show.count(LIGHT_PAPER.ink) > 300


def test_what_nobody_waits_for_is_called_back(show: Show, studio: Studio) -> None:
    store = PageStore()
    store.show(Edition(studio.score(LONG), Layout()))
    store.want([1])
    show.bot.waitUntil(lambda: store.pages > 2, timeout=20_000)
    store.want(range(2, store.pages + 1))
    asked = dict(store._asked)
    store.want([store.pages])
    dropped = [future for number, future in asked.items() if number != store.pages]
    assert sum(future.cancelled() for future in dropped) >= len(dropped) - 1  # one may have its turn
    show.bot.waitUntil(lambda: store.page(store.pages) is not None, timeout=20_000)
    store.show(None)


def test_somebody_runs_through_many_pieces(show: Show, studio: Studio) -> None:
    with Watchdog() as dog:
        for number in range(30):
            show.view.show_score(studio.score(LONG.replace("A Long Walk", f"Walk {number}")))
            show.bot.wait(5)
        show.wait()
    page = show.view.store.page(1)
    assert page is not None
    assert "Walk 29" in page.svg
    assert dog.longest < 0.05
