"""The parts of the window, one by one."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget

from clamp_desktop.library.indexing.problems import ProblemRow
from clamp_desktop.library.scanning.folders import FolderRow
from clamp_desktop.library.searching.query import Hit, Reason, ReasonKind
from clamp_desktop.progress import Progress, Stage, Summary
from clamp_desktop.ui.asking.search_field import SearchField
from clamp_desktop.ui.background.status_line import StatusLine
from clamp_desktop.ui.left.overview import Overview
from clamp_desktop.ui.left.sidebar import Entry, Kind, Place, Section, Sidebar
from clamp_desktop.ui.middle.pages import NoHitsPage, WelcomePage
from clamp_desktop.ui.middle.piece_model import Column, PieceModel
from clamp_desktop.ui.middle.piece_view import PieceView
from clamp_desktop.ui.middle.problems_view import ProblemsView
from clamp_desktop.ui.right.detail_pane import DetailPane
from clamp_desktop.ui.widgets.parts import ElidedLabel
from tests.ui.rows import make_row


def shown(qtbot, widget: QWidget, width: int = 800, height: int = 500):
    qtbot.addWidget(widget)
    widget.resize(width, height)
    widget.show()
    qtbot.waitExposed(widget)
    return widget


# --- the search field ---


def test_typing_asks_once_it_pauses(qtbot):
    field = shown(qtbot, SearchField())
    asked: list[str] = []
    field.asked.connect(asked.append)
    with qtbot.waitSignal(field.asked):
        qtbot.keyClicks(field, "sad waltz")
    assert asked == ["sad waltz"]


def test_the_same_words_are_not_asked_again(qtbot):
    field = shown(qtbot, SearchField())
    with qtbot.waitSignal(field.asked):
        qtbot.keyClicks(field, "waltz")
    with qtbot.assertNotEmitted(field.asked, wait=250):
        qtbot.keyClicks(field, " ")
        qtbot.keyClick(field, Qt.Key.Key_Backspace)


def test_enter_does_not_wait(qtbot):
    field = shown(qtbot, SearchField())
    field.setText("waltz")
    with qtbot.waitSignal(field.asked, timeout=100):
        qtbot.keyClick(field, Qt.Key.Key_Return)


def test_clearing_asks_for_everything_at_once(qtbot):
    field = shown(qtbot, SearchField())
    field.setText("waltz")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    with qtbot.waitSignal(field.asked, timeout=100) as asked:
        field.clear_now()
    assert asked.args == [""]


def test_a_stroke_that_led_here_is_not_typed(qtbot):
    field = shown(qtbot, SearchField())
    qtbot.keyClicks(field, "/6/8")
    assert field.text() == "6/8"


def test_down_leaves_for_the_results(qtbot):
    field = shown(qtbot, SearchField())
    with qtbot.waitSignal(field.left_down):
        qtbot.keyClick(field, Qt.Key.Key_Down)


def test_arabic_is_written_from_the_right(qtbot):
    field = shown(qtbot, SearchField())
    with qtbot.waitSignal(field.asked) as asked:
        field.setText("فالس حزين")
    assert asked.args == ["فالس حزين"]
    field.home(False)  # before the first letter, which is at the right end
    start = field.cursorRect().center().x()
    field.end(False)
    assert field.cursorRect().center().x() < start


# --- places ---


def entries():
    views = [Entry(Place(), "All", "pieces", 8214), Entry(Place(Kind.PROBLEMS), "Problems", "problem", 3)]
    folders = [
        Entry(Place(Kind.FOLDER, 1), "Choir", "folder", 412),
        Entry(Place(Kind.FOLDER, 2), "Folk", "offline", 80, "offline"),
    ]
    return [Section(Kind.ALL, "LIBRARY", views), Section(Kind.FOLDER, "FOLDERS", folders)]


def test_a_click_visits_a_place(qtbot):
    sidebar = shown(qtbot, Sidebar(), 200, 500)
    sidebar.show_sections(entries())
    model = sidebar.tree.model()
    folder = model.index(0, 0, model.index(1, 0))
    with qtbot.waitSignal(sidebar.visited) as visited:
        at = sidebar.tree.visualRect(folder).center()
        qtbot.mouseClick(sidebar.tree.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert visited.args == [Place(Kind.FOLDER, 1)]
    assert sidebar.place == Place(Kind.FOLDER, 1)


def test_the_place_survives_new_counts_but_not_its_removal(qtbot):
    sidebar = shown(qtbot, Sidebar(), 200, 500)
    sidebar.show_sections(entries())
    sidebar.go(Place(Kind.FOLDER, 2))
    with qtbot.assertNotEmitted(sidebar.visited):
        sidebar.show_sections(entries())
    assert sidebar.tree.currentIndex().data() == "Folk"
    with qtbot.waitSignal(sidebar.visited) as visited:
        sidebar.show_sections(entries()[:1])
    assert visited.args == [Place()]


def test_places_are_spoken_with_count_and_state(qtbot):
    sidebar = shown(qtbot, Sidebar(), 200, 500)
    sidebar.show_sections(entries())
    model = sidebar.tree.model()
    spoken = model.index(1, 0, model.index(1, 0)).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Folk, 80, offline"


def test_files_added_one_by_one_share_a_place(qapp):
    rows = [
        FolderRow(1, Path("/music/Choir"), "present", True, 412),
        FolderRow(2, Path("/downloads"), "present", False, 2),
    ]
    folders = Overview(folders=rows).sections()[1].entries
    assert [entry.label for entry in folders] == ["Choir", "downloads"]
    rows.append(FolderRow(3, Path("/desk"), "present", False, 3))
    overview = Overview(folders=rows)
    folders = overview.sections()[1].entries
    assert [(entry.label, entry.count) for entry in folders] == [("Choir", 412), ("Single files", 5)]
    assert overview.place_name(Place(Kind.SINGLES)) == "Single files"


def test_the_way_back_stands_beside_the_demo_library_only(qtbot):
    assert shown(qtbot, Sidebar(), 200, 500).back is None
    sidebar = shown(qtbot, Sidebar(demo=True), 200, 500)
    with qtbot.waitSignal(sidebar.leave_demo):
        qtbot.mouseClick(sidebar.back, Qt.MouseButton.LeftButton)


# --- the table ---


@pytest.fixture
def table(qtbot):
    model = PieceModel()
    view = shown(qtbot, PieceView(model), 900, 400)
    view.pieces = model
    return view


def test_the_chosen_piece_stays_chosen_and_where_it_was(table):
    rows = [make_row(piece_id) for piece_id in range(200)]
    table.show_list(range(200), rows)
    table.setCurrentIndex(table.pieces.index(100, 0))
    table.scrollTo(table.currentIndex())
    before = table.rowViewportPosition(100)
    table.show_list([*range(1000, 1050), *range(200)], rows, changed=True)
    assert table.chosen_id() == 100
    assert table.rowViewportPosition(150) == before


def test_other_answers_bring_the_chosen_piece_into_view(table):
    table.show_list(range(200), [])
    table.setCurrentIndex(table.pieces.index(0, 0))
    table.show_list([*range(1, 200), 0], [], keep_place=False)
    assert table.chosen_id() == 0
    assert 0 <= table.rowViewportPosition(199) < table.viewport().height()


def test_a_piece_that_left_the_list_is_not_chosen_any_more(table, qtbot):
    table.show_list([1, 2], [])
    table.setCurrentIndex(table.pieces.index(0, 0))
    with qtbot.waitSignal(table.chosen) as chosen:
        table.show_list([2, 3], [])
    assert chosen.args == [None]


def test_strength_and_why_are_there_only_for_answers(table):
    table.show_list([1], [make_row(1)])
    assert table.isColumnHidden(Column.STRENGTH)
    table.show_list([1], [make_row(1)], {1: Hit(1, 0.5, (Reason(ReasonKind.TITLE, "x"),))})
    assert not table.isColumnHidden(Column.STRENGTH)
    assert not table.isColumnHidden(Column.WHY)


@pytest.mark.parametrize("width", [500, 764, 1200])
def test_columns_fill_the_width_and_no_more(table, width):
    table.resize(width, 400)
    table.show_list([1], [make_row(1)], {1: Hit(1, 0.5, (Reason(ReasonKind.TITLE, "x"),))})
    used = sum(table.columnWidth(column) for column in Column if not table.isColumnHidden(column))
    assert table.viewport().width() - 8 <= used <= table.viewport().width()


def test_a_click_on_a_heading_sorts(table, qtbot):
    table.show_list([1], [make_row(1)])
    header = table.horizontalHeader()
    at = QPoint(header.sectionViewportPosition(Column.COMPOSER) + 20, header.height() // 2)
    with qtbot.waitSignal(table.sorted_by) as asked:
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert asked.args == ["composer", False]
    with qtbot.waitSignal(table.sorted_by) as asked:
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert asked.args == ["composer", True]


def test_enter_opens_and_up_goes_back(table, qtbot):
    table.show_list([4, 5], [make_row(4)])
    table.setCurrentIndex(table.pieces.index(0, 0))
    with qtbot.waitSignal(table.opened) as opened:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == [4]
    with qtbot.waitSignal(table.left_at_top):
        qtbot.keyClick(table, Qt.Key.Key_Up)


def show_answers(table, strong):
    ids = [4, 5, 6]
    hits = {one: Hit(one, 0.9, (Reason(ReasonKind.TITLE, "x"),)) for one in ids}
    table.show_list(ids, [make_row(one) for one in ids], hits, keep_place=False, strong=strong)


def test_the_fold_opens_and_closes_by_key(table, qtbot):
    show_answers(table, strong=1)
    table.setCurrentIndex(table.pieces.index(0, 0))
    with qtbot.assertNotEmitted(table.chosen):  # what was chosen stays on show
        qtbot.keyClick(table, Qt.Key.Key_Down)
    with qtbot.assertNotEmitted(table.opened):
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert table.pieces.rowCount() == 4
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert table.chosen_id() == 5
    qtbot.keyClick(table, Qt.Key.Key_Up)
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert table.pieces.rowCount() == 2


def test_the_fold_opens_by_a_click_anywhere_in_its_line(table, qtbot):
    show_answers(table, strong=1)
    line = table.visualRect(table.pieces.index(1, 0))
    assert line.width() > table.viewport().width() - 20
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=line.center())
    assert table.pieces.unfolded


def test_weak_answers_stay_unfolded_for_the_same_question_only(table):
    show_answers(table, strong=1)
    table.pieces.unfold()
    table.show_list([4, 5, 6], [], {}, strong=2)
    assert table.pieces.unfolded
    assert table.rowSpan(2, 0) == 1
    assert table.columnSpan(2, 0) == len(Column)
    show_answers(table, strong=1)
    assert not table.pieces.unfolded
    assert table.columnSpan(2, 0) == 1


# --- the chosen piece ---


def test_facts_title_and_path_are_shown(qtbot):
    pane = shown(qtbot, DetailPane(QWidget()), 304, 700)
    pane.show_piece(make_row(1, lyrics="Am Brunnen\nvor dem Tore"))
    assert pane.piece.title.text() == "Piece 1"
    assert pane.piece.composer.text() == "Clara Wieck"
    assert pane.piece.lyrics.text() == "“Am Brunnen\nvor dem Tore”"
    assert pane.piece.path.whole == str(Path("/music/piece 1.mxl"))
    pane.show_piece(None)
    assert not pane.piece.title.isVisible()


def test_a_title_with_signs_of_html_stays_a_title(qtbot):
    pane = shown(qtbot, DetailPane(QWidget()), 304, 700)
    pane.show_piece(make_row(1, title="<b>Walzer</b>"))
    assert pane.piece.title.text() == "<b>Walzer</b>"
    assert pane.piece.title.shown.textFormat() == Qt.TextFormat.PlainText


@pytest.fixture
def from_the_right(qapp):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_latin_values_begin_at_the_right_of_an_arabic_window(qtbot, from_the_right):
    pane = shown(qtbot, DetailPane(QWidget()), 304, 700)
    pane.show_piece(make_row(1))
    lines = [one for one in pane.findChildren(QLabel) if one.text() and one is not pane._nothing]
    assert len(lines) > 10
    for line in lines:
        assert line.alignment() & Qt.AlignmentFlag.AlignRight, line.text()
        assert line.alignment() & Qt.AlignmentFlag.AlignAbsolute, line.text()


# --- the bottom line ---


def test_progress_has_count_rate_and_time_left(qtbot):
    status = shown(qtbot, StatusLine(), 1000, 32)
    status.show_progress(Progress(Stage.READING, 204, 814, 31.2, 245.0, "/home/anna/Folk/x.abc"))
    assert status.message.whole == "Reading 204 of 814 · 31/s · 4 min left · x.abc"
    assert status.bar.isVisible()
    assert status.bar.value() == 204
    with qtbot.waitSignal(status.cancelled):
        qtbot.mouseClick(status.cancel, Qt.MouseButton.LeftButton)
    assert "Stopping" in status.message.whole


def test_the_summary_leads_to_the_problems(qtbot):
    status = shown(qtbot, StatusLine(), 1000, 32)
    status.show_summary(Summary(new=412, failed=3))
    assert status.message.whole == "412 new files."
    assert "3 problems" in status.link.text()
    assert not status.bar.isVisible()
    with qtbot.waitSignal(status.followed) as followed:
        status.link.linkActivated.emit("problems")
    assert followed.args == ["problems"]


def test_a_summary_without_problems_has_no_link(qtbot):
    status = shown(qtbot, StatusLine(), 1000, 32)
    status.show_summary(Summary(unchanged=10, notes=("The folder “Folk” is offline.",)))
    assert status.link.text() == ""
    assert status.message.whole == "Nothing has changed in your folders. The folder “Folk” is offline."


def test_a_caution_stays_while_other_things_are_said(qtbot):
    status = shown(qtbot, StatusLine(), 1000, 32)
    assert not status.doubt.isVisible()
    status.caution("Searched titles and facts only.", "no weights")
    status.show_progress(Progress(Stage.READING, 1, 8))
    status.say("")
    assert status.doubt.isVisible()
    assert status.doubt.toolTip() == "no weights"
    status.caution("")
    assert not status.doubt.isVisible()


# --- pages and problems ---


def test_the_empty_library_says_what_to_do(qtbot):
    page = shown(qtbot, WelcomePage())
    with qtbot.waitSignal(page.add_folder):
        qtbot.mouseClick(page.add, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(page.open_demo):
        qtbot.mouseClick(page.demo, Qt.MouseButton.LeftButton)


def test_no_hits_offers_the_way_out(qtbot):
    page = shown(qtbot, NoHitsPage())
    page.explain("sad waltz", "Choir")
    assert page.heading.text() == "Nothing in “Choir” sounds like “sad waltz”"
    assert page.everywhere.isVisible()
    page.explain("sad waltz", "")
    assert not page.everywhere.isVisible()


def test_problems_have_reasons_and_copyable_details(qtbot):
    view = shown(qtbot, ProblemsView())
    problem = ProblemRow(Path("/music/broken.mid"), "The file ends in the middle of bar 12.", "EOFError", 2)
    view.show_problems([problem])
    assert view.what.text() == problem.reason
    assert view.technical.toPlainText() == "EOFError"
    qtbot.mouseClick(view.copy, Qt.MouseButton.LeftButton)
    assert "broken.mid" in QGuiApplication.clipboard().text()
    with qtbot.waitSignal(view.retry_wanted):
        qtbot.mouseClick(view.retry, Qt.MouseButton.LeftButton)
    view.show_problems([])
    assert view.none.isVisible()


def test_a_long_line_is_elided_and_whole_in_the_tooltip(qtbot):
    line = ElidedLabel()
    shown(qtbot, line, 100, 20)
    line.show_text("A very long title that does not fit in here")
    assert line.text().endswith("…")
    assert line.toolTip() == line.whole
