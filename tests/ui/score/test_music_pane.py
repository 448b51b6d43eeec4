"""The music in the window: beside the list, large, in another key, as files, on paper."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtPrintSupport import QPrinter

from clamp_desktop.engraving.transposing import AS_WRITTEN, for_instrument
from clamp_desktop.scores import Score
from clamp_desktop.ui.score.printing import Printing
from tests.ui.conftest import Desk, tune
from tests.ui.watchdog import Watchdog

LIST = ("Nocturne", "Quick March", "Slow Waltz", "The Reel")


def choose(desk: Desk, title: str) -> None:
    """Choose a piece and wait until its first page is here."""
    desk.choose(title)
    pages = desk.window.score.pages
    desk.bot.waitUntil(lambda: desk.window.score.bar.title.whole == title)
    desk.bot.waitUntil(lambda: pages.accessibleDescription() == "Page 1 of 1", timeout=30_000)


def trigger(menu: object, text: str) -> None:
    """Choose an entry of a menu or of one below it."""
    for action in menu.findChildren(QAction):  # type: ignore[attr-defined]
        if action.text() == text:
            action.trigger()
            return
    raise AssertionError(text)


def press(desk: Desk, key: Qt.Key) -> None:
    """Press a key with Ctrl, which is let go of again wherever the focus has gone by then."""
    desk.bot.keyClick(desk.window, key, Qt.KeyboardModifier.ControlModifier)
    desk.bot.keyRelease(desk.window, Qt.Key.Key_Control)


@pytest.fixture
def ready(desk: Desk, music: Path) -> Desk:
    desk.window.resize(1280, 800)
    desk.start(music)
    desk.wait_for(*LIST)
    choose(desk, "Slow Waltz")
    return desk


def test_the_neighbours_first_pages_are_there_before_they_are_chosen(ready: Desk) -> None:
    window, store = ready.window, ready.window.score.pages.store

    def kept() -> set[str]:
        return {Path(str(key[0][0])).name for key in store._kept}  # type: ignore[index]

    ready.bot.waitUntil(lambda: kept() == {"waltz.abc", "march.abc", "reel.abc"}, timeout=30_000)
    crew = window.office.crew
    assert crew is not None
    crew.engraver.close()  # it is not needed for what was foreseen
    ready.bot.keyClick(window.table, Qt.Key.Key_Down)

    def shown() -> bool:
        return store.edition is not None and store.edition.score.path.name == "reel.abc"

    ready.bot.waitUntil(lambda: shown() and window.score.pages.complete, timeout=10_000)


def test_large_and_back_by_key_and_mouse(ready: Desk) -> None:
    window, pane = ready.window, ready.window.score
    small = pane.width()
    ready.bot.keyClick(window, Qt.Key.Key_F11)
    assert window.stage.large
    assert not window.centre.isVisible()
    ready.bot.waitUntil(lambda: pane.width() > 2 * small)
    assert not pane.pages.endless
    assert pane.pages.hasFocus()
    ready.bot.keyClick(pane.pages, Qt.Key.Key_Escape)
    ready.bot.waitUntil(lambda: not window.stage.large)
    assert window.centre.isVisible()
    assert pane.pages.endless
    ready.bot.waitUntil(lambda: pane.isVisible() and pane.width() == small)
    ready.bot.mouseDClick(pane.pages.viewport(), Qt.MouseButton.LeftButton)
    assert window.stage.large
    with ready.bot.waitSignal(window.browser.listed, timeout=20_000):
        window.search.setText("reel")
    assert not window.stage.large  # whoever searches wants to see the list


def test_another_key_for_this_piece_only(ready: Desk) -> None:
    pane = ready.window.score
    told = []
    pane.transposed.connect(told.append)
    trigger(pane.transposing, "B♭ clarinet")
    assert pane.transposition == for_instrument("clarinet-bb")
    assert told == [for_instrument("clarinet-bb")]
    assert pane.bar.transposed.text() == "for B♭ clarinet"
    assert pane.bar.transposed.isVisible()
    ready.bot.waitUntil(lambda: pane.pages.store.pages == 1, timeout=20_000)
    choose(ready, "The Reel")
    assert pane.transposition == AS_WRITTEN
    assert not pane.bar.transposed.isVisible()
    choose(ready, "Slow Waltz")
    assert pane.bar.transposed.isVisible()
    pane.bar.transposed.click()
    assert pane.transposition == AS_WRITTEN
    assert (Path(pane.row.path)).read_text().count("K:Am") == 1  # the file is as it was


def test_keys_of_a_piece_in_minor_are_minor(ready: Desk) -> None:
    pane = ready.window.score
    texts = [action.text() for action in pane.transposing.findChildren(QAction)]
    assert "G minor" in texts
    choose(ready, "The Reel")
    texts = [action.text() for action in pane.transposing.findChildren(QAction)]
    assert "G major" in texts
    assert "G minor" not in texts


def test_paper_is_remembered(ready: Desk) -> None:
    window = ready.window
    window.score.actions_.dark.trigger()
    assert window.preferences.now.paper == "dark"
    ready.bot.keyClick(window, Qt.Key.Key_F11)
    window.score.actions_.endless.trigger()
    assert window.preferences.now.pages == "endless"
    assert window.score.pages.endless


def test_export_by_the_dialog(ready: Desk, tmp_path: Path) -> None:
    window = ready.window
    press(ready, Qt.Key.Key_E)
    dialog = window.music.exporter.dialog
    assert dialog is not None
    assert Path(dialog.selectedFiles()[0]).name == "Slow Waltz.pdf"
    target = tmp_path / "mine.pdf"
    dialog.fileSelected.emit(str(target))
    dialog.close()
    ready.bot.waitUntil(lambda: window.status.message.whole.startswith("“mine.pdf” is in "), timeout=30_000)
    assert target.read_bytes().startswith(b"%PDF-")


def test_an_export_that_fails_says_why(ready: Desk) -> None:
    window, pane = ready.window, ready.window.score
    window.music.exporter.write(pane.score, pane.row, "midi", pane.row.path)
    ready.bot.waitUntil(lambda: "never written over" in window.status.message.whole, timeout=30_000)


def test_print_with_a_preview(ready: Desk, tmp_path: Path) -> None:
    window = ready.window
    press(ready, Qt.Key.Key_P)
    ready.bot.waitUntil(lambda: window.music.printing is not None, timeout=30_000)
    printing = window.music.printing
    assert printing is not None
    preview = printing.preview
    assert preview is not None
    ready.bot.waitUntil(lambda: preview.pages.complete, timeout=30_000)
    assert preview.isVisible()
    assert preview.windowTitle() == "Print “Slow Waltz”"
    ready.bot.waitUntil(lambda: preview.page.text() == "Page 1 of 1")
    assert preview.print.isEnabled()
    ready.bot.mouseClick(preview.print, Qt.MouseButton.LeftButton)
    ready.bot.waitUntil(lambda: printing.dialog is not None and printing.dialog.isVisible())
    assert printing.dialog is not None
    printing.dialog.reject()
    ready.bot.keyClick(preview, Qt.Key.Key_Escape)
    assert not preview.isVisible()
    assert preview.pages.store.edition is None


def test_printing_leaves_the_window_alone(ready: Desk, tmp_path: Path) -> None:
    """All pages, or those that were chosen; the window goes on meanwhile."""
    window = ready.window
    crew = window.office.crew
    assert crew is not None
    printing = Printing(window.score)
    said: list[str] = []
    printing.said.connect(said.append)
    long = Score(crew.engraver, tmp_path / "long.abc", tune("Long", notes="GAB dcB|ABG FED|" * 15))
    for name, chosen, pages in (("all.pdf", (0, 0), 3), ("some.pdf", (2, 3), 2)):
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / name))
        printer.setFromTo(*chosen)
        said.clear()
        with Watchdog() as dog:
            printing.print_on(printer, long, AS_WRITTEN)
            ready.bot.waitUntil(lambda: said[-1:] == [""], timeout=30_000)
        assert dog.busiest < 0.05
        content = (tmp_path / name).read_bytes()
        assert content.count(b"/Type /Page\n") == pages == len(said) - 1
        assert said[-2].endswith("page 3 of 3")
    printing.deleteLater()


def test_what_cannot_be_printed_is_told(ready: Desk, tmp_path: Path) -> None:
    window = ready.window
    crew = window.office.crew
    assert crew is not None
    printing = Printing(window.score)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    with ready.bot.waitSignal(printing.said, timeout=20_000) as told:
        printing.print_on(printer, Score(crew.engraver, tmp_path / "gone.abc"), AS_WRITTEN)
    assert told.args[0].startswith("This piece can’t be printed. ")
    printing.deleteLater()


def test_a_place_is_marked_once_its_piece_is_shown(ready: Desk) -> None:
    pane = ready.window.score
    reel = ready.window.model.piece(ready.window.model.ids[LIST.index("The Reel")])
    pane.show_measures(reel.id, 1, 2)
    choose(ready, "The Reel")
    ready.bot.waitUntil(lambda: pane.pages.marks._found is not None, timeout=20_000)
    pane.clear_place()
    assert pane.pages.marks._found is None


def test_a_piece_that_cannot_be_drawn(desk: Desk, music: Path) -> None:
    source = Path(__file__).parents[2] / "engraving" / "small.musicxml"
    killer = music / "killer.musicxml"
    killer.write_text(source.read_text("utf-8").replace("<beat-type>4", "<beat-type>0"))
    desk.start(music)
    desk.bot.waitUntil(lambda: len(desk.titles()) == 5, timeout=20_000)
    title = next(one for one in desk.titles() if one not in LIST)
    desk.choose(title)
    pages = desk.window.score.pages
    said = "This piece can’t be drawn. The engraver stopped unexpectedly on this score."
    desk.bot.waitUntil(lambda: pages.accessibleDescription() == said, timeout=30_000)
    choose(desk, "The Reel")
