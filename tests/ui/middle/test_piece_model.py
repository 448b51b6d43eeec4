from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from clamp_desktop.library.searching.query import Hit, Reason, ReasonKind
from clamp_desktop.ui.middle.piece_model import CHUNK, FADED, FOLD, PIECE_ID, STRENGTH, Column, PieceModel
from tests.ui.rows import make_row

Role = Qt.ItemDataRole


@pytest.fixture
def model(qapp):
    """A model whose library answers when it is told to: ``model.asked`` holds what was wanted."""
    made = PieceModel()
    made.asked = []
    made.wanted.connect(made.asked.append)
    made.tester = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Warning)
    return made


def answer(model):
    for wanted in model.asked:
        model.supply(wanted, [make_row(piece_id) for piece_id in wanted.ids])
    model.asked.clear()


def text(model, row, column):
    return model.index(row, column).data()


def test_rows_come_in_chunks_when_they_are_looked_at(model, qtbot):
    model.show(range(1000, 5000))  # the tester looks at every row, so not more of them
    assert model.rowCount() == 4000
    with qtbot.waitSignal(model.wanted):
        assert text(model, 250, Column.TITLE) is None
    assert list(model.asked[0].ids) == list(range(1200, 1300))
    with qtbot.waitSignal(model.dataChanged):
        answer(model)
    assert text(model, 250, Column.TITLE) == "Piece 1250"
    assert [
        text(model, 250, column) for column in (Column.KEY, Column.METRE, Column.TEMPO, Column.LENGTH)
    ] == [
        "B♭ minor",
        "3/4",
        "60",
        "4:32",
    ]


def test_what_was_scrolled_past_is_not_fetched(model, qtbot):
    model.show(range(5000))
    model.asked.clear()
    with qtbot.waitSignal(model.wanted):
        for row in range(0, 4000, CHUNK):
            text(model, row, Column.TITLE)
    chunks = [wanted.chunk for wanted in model.asked]
    assert len(chunks) <= 3
    assert chunks[0] == 39  # what was seen last comes first


def test_first_rows_may_come_with_the_list(model):
    model.show([3, 1, 2], [make_row(3), make_row(1)])
    assert text(model, 0, Column.TITLE) == "Piece 3"
    assert model.index(1, 0).data(PIECE_ID) == 1
    assert model.row_of(2) == 2
    assert model.row_of(9) is None


def test_rows_stay_on_screen_while_they_are_fetched_again(model, qtbot):
    model.show([1], [make_row(1, title="Old")])
    with qtbot.waitSignal(model.wanted):
        model.show([1], changed=True)
        assert text(model, 0, Column.TITLE) == "Old"
    answer(model)
    assert text(model, 0, Column.TITLE) == "Piece 1"


def test_a_piece_that_is_gone_is_asked_for_once(model, qtbot):
    model.show([1, 2])
    with qtbot.waitSignal(model.wanted):
        text(model, 0, Column.TITLE)
    model.supply(model.asked.pop(), [make_row(1)])
    assert text(model, 1, Column.TITLE) is None
    with qtbot.assertNotEmitted(model.wanted, wait=30):
        text(model, 1, Column.TITLE)


def test_answers_to_an_older_list_do_not_disturb(model, qtbot):
    model.show([1, 2, 3])
    with qtbot.waitSignal(model.wanted):
        text(model, 0, Column.TITLE)
    late = model.asked.pop()
    model.show([7], [make_row(7)])
    with qtbot.assertNotEmitted(model.dataChanged, wait=10):
        model.supply(late, [make_row(1)])
    assert text(model, 0, Column.TITLE) == "Piece 7"


def test_hits_have_strength_and_reasons(model):
    hit = Hit(5, 0.83, (Reason(ReasonKind.SOUNDS_LIKE, "sad waltz"), Reason(ReasonKind.FACT, "3/4")))
    model.show([5], [make_row(5)], {5: hit})
    assert model.has_hits
    assert model.index(0, Column.STRENGTH).data(STRENGTH) == 0.83
    assert model.index(0, Column.STRENGTH).data() is None  # drawn
    assert model.index(0, Column.STRENGTH).data(Role.AccessibleTextRole) == "83 %, 5 of 5 bars"
    assert model.index(0, Column.STRENGTH).data(Role.ToolTipRole) == "83 %, 5 of 5 bars"
    assert model.index(0, Column.WHY).data() == "sounds like · 3/4"


def hits_for(ids):
    return {one: Hit(one, 0.9, (Reason(ReasonKind.SOUNDS_LIKE, "x"),)) for one in ids}


def test_weak_answers_are_folded_below_a_line(model):
    ids = [5, 6, 7, 8]
    model.show(ids, [make_row(one) for one in ids], hits_for(ids), strong=2)
    assert model.rowCount() == 3
    assert (model.fold, model.piece_id(1), model.piece_id(2)) == (2, 6, None)
    assert text(model, 2, Column.TITLE) == "2 weaker matches — show"
    assert model.index(2, 0).data(FOLD)
    assert model.index(2, Column.KEY).data() is None
    assert model.row_of(8) is None
    model.unfold()
    assert model.rowCount() == 5
    assert text(model, 2, Column.TITLE) == "2 weaker matches — hide"
    assert (model.row_of(6), model.row_of(7), model.piece_id(4)) == (1, 3, 8)
    assert [bool(model.index(row, Column.STRENGTH).data(FADED)) for row in (0, 1, 3, 4)] == [0, 0, 1, 1]
    model.unfold(False)
    assert model.rowCount() == 3


def test_without_strong_answers_all_are_shown_faded(model):
    model.show([5, 6], [make_row(5), make_row(6)], hits_for([5, 6]), strong=0)
    assert (model.fold, model.rowCount()) == (None, 2)
    assert model.index(0, Column.TITLE).data(FADED)


def test_without_weak_answers_there_is_no_line(model):
    model.show([5, 6], [make_row(5), make_row(6)], hits_for([5, 6]), strong=2)
    assert (model.fold, model.rowCount()) == (None, 2)
    assert not model.index(1, Column.TITLE).data(FADED)


def test_unfolded_rows_come_in_chunks_too(model, qtbot):
    ids = list(range(1000, 1000 + 3 * CHUNK))
    model.show(ids, [make_row(one) for one in ids[:CHUNK]], hits_for(ids), strong=50, unfolded=True)
    with qtbot.waitSignal(model.wanted):
        assert text(model, CHUNK + 1, Column.TITLE) is None  # the first of the second chunk, below the fold
    assert list(model.asked[0].ids) == ids[CHUNK : 2 * CHUNK]
    with qtbot.waitSignal(model.dataChanged) as changed:
        answer(model)
    assert (changed.args[0].row(), changed.args[1].row()) == (CHUNK + 1, 2 * CHUNK)
    assert text(model, CHUNK + 1, Column.TITLE) == f"Piece {1000 + CHUNK}"


def test_headers_are_named(model):
    names = [model.headerData(column, Qt.Orientation.Horizontal) for column in Column]
    more = ("Tags", "Instruments", "Bars", "Rating", "Added")
    assert names == ["Title", "Composer", "Key", "Metre", "♩", "Format", "Length", "Strength", "Why", *more]
    assert model.headerData(Column.TEMPO, Qt.Orientation.Horizontal, Role.AccessibleTextRole) == "Tempo"


def test_only_so_many_rows_are_kept(model):
    for start in range(0, 12_000, 1000):
        model.show(
            range(start, start + 1000), [make_row(piece_id) for piece_id in range(start, start + 1000)]
        )
    assert model.piece(0) is None
    assert model.piece(11_999) is not None


def test_what_files_say_is_no_markup_in_tooltips(model):
    row = make_row(1, title="<img src=x>")
    hit = Hit(1, 0.9, (Reason(ReasonKind.TITLE, "<img src=x>"), Reason(ReasonKind.LYRICS, "<b>la</b>")))
    model.show([1], [replace(row, path=Path("/music/<b>bold.abc"))], {1: hit})
    for column in Column:
        assert "<img" not in (tip := model.index(0, column).data(Role.ToolTipRole) or "")
        assert "<b>" not in tip
    assert "&lt;img src=x&gt;" in model.index(0, Column.WHY).data(Role.ToolTipRole)


def test_many_ids_and_rows_at_once(qapp):
    model = PieceModel()
    model.show([11, 12, 13, 14, 15], strong=2, unfolded=True, hits={11: None})
    for first in range(6):
        for last in range(first, 6):
            expected = [model.piece_id(row) for row in range(first, last + 1) if row != model.fold]
            assert list(model.ids_between(first, last)) == expected
    assert model.rows_of([15, 12, 99]) == [1, 5]
    model.unfold(False)
    assert model.rows_of([15, 12]) == [1]


def test_the_same_list_again_keeps_its_rows_and_asks_for_what_changed(model, qtbot):
    resets = []
    model.show(range(40))
    model.modelReset.connect(lambda: resets.append(True))
    with qtbot.waitSignal(model.wanted):
        text(model, 3, Column.TITLE)
    late, model.asked[:] = list(model.asked), []
    with qtbot.waitSignal(model.dataChanged):
        assert not model.show(range(40), [make_row(3, title="Renamed")], changed=True)
    assert not resets  # what is chosen stays chosen
    for wanted in late:  # of the time before the change, and late
        model.supply(wanted, [make_row(piece_id) for piece_id in wanted.ids])
    assert text(model, 3, Column.TITLE) == "Renamed"
    assert model.show(range(41))
    assert resets


def test_a_late_answer_does_not_hide_that_a_row_is_old(model, qtbot):
    model.show(range(40))
    with qtbot.waitSignal(model.wanted):
        text(model, 3, Column.TITLE)
    answer(model)
    model.show(range(40), changed=True)
    with qtbot.waitSignal(model.wanted):
        text(model, 3, Column.TITLE)
    late, model.asked[:] = list(model.asked), []
    model.show(range(40), changed=True)
    for wanted in late:
        model.supply(wanted, [make_row(piece_id) for piece_id in wanted.ids])
    with qtbot.waitSignal(model.wanted):  # it is asked for again
        text(model, 3, Column.TITLE)
    assert 3 in model.asked[0].ids
