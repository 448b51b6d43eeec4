"""Label sets in the real window, learned by the real model in its own process."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLineEdit

from clamp_desktop.library.catalogue import pieces
from clamp_desktop.library.organising import suggestions, tags
from clamp_desktop.tagging import probes
from clamp_desktop.ui.background.jobs import Office
from clamp_desktop.ui.left.places import Kind, Place
from clamp_desktop.ui.main_window import MainWindow
from clamp_desktop.ui.tagging import label_words
from clamp_desktop.ui.tagging.label_page import LabelPage
from clamp_desktop.ui.tagging.label_words import ClassRow, LabelSet
from clamp_desktop.ui.tagging.labelling_model import LabellingModel, ToLabel
from clamp_desktop.ui.tagging.labelling_page import LabellingPage
from clamp_desktop.workers.crew import Crew
from tests.ui.conftest import Desk, hire, tune
from tests.ui.tagging.conftest import Hands

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier
SLOW = ("GAB", "Bdc", "ABG", "dcB", "GBd", "cBA", "AGF", "BAG", "dBG", "FAc")
QUICK = ("G/A/B/c/d/B/G/B/", "d/B/A/B/G/A/B/d/", "e/d/B/d/g/d/B/A/", "A/B/A/G/E/G/D/E/", "B/A/B/d/e/d/B/d/")


@pytest.fixture
def learner(request, qtbot, tmp_path, monkeypatch):
    """A window with seven waltzes and seven reels, six each of them tagged.

    A quick model listens, which knows words only; with the parameter ``"bundled"`` the real one.
    """
    monkeypatch.syspath_prepend(str(Path(__file__).resolve().parents[3]))
    bundled = getattr(request, "param", "") == "bundled"
    folder = tmp_path / "Tunes"
    folder.mkdir()
    for number in range(7):
        bars = "|".join(SLOW[(number + step) % len(SLOW)] for step in range(4 + number % 3))
        (folder / f"waltz{number}.abc").write_text(tune(f"Waltz {number}", "G", "3/4", f"{bars}|"))
        runs = "|".join(QUICK[(number + step) % len(QUICK)] for step in range(4 + number % 3))
        (folder / f"reel{number}.abc").write_text(tune(f"Reel {number}", "G", "4/4", f"{runs}|"))
    window = MainWindow(Office(tmp_path / "library", (lambda: Crew(readers=1)) if bundled else hire))
    window.show()
    qtbot.waitExposed(window)
    hands = Hands(Desk(window, qtbot))
    hands.start(folder)
    qtbot.waitUntil(lambda: len(hands.titles()) == 14, timeout=60_000)

    def tag(library):
        rows = pieces.rows(library, pieces.ids(library))
        for kind in ("Waltz", "Reel"):
            named = [row.id for row in rows if row.facts.title.startswith(kind)]
            tags.add_tag(library, named[:6], kind.lower())
        return True

    hands.change(tag)
    yield hands
    window.close()
    assert window.join(), "the window's threads did not end"
    window.deleteLater()


def make_set(hands, name="dance"):
    """A new label set of the two tags, by mouse and keyboard; waits until it has learned."""
    window, bot = hands.window, hands.bot
    area = window.tagging.label_sets
    window.sidebar.go(Place(Kind.LABELS))
    bot.waitUntil(lambda: area.new_page.isVisible() and area.new_page.tags.count() == 2)
    assert not area.new_page.make.isEnabled()
    bot.keyClicks(area.new_page.name, name)
    for row in range(2):
        area.new_page.tags.item(row).setCheckState(Qt.CheckState.Checked)
    assert area.new_page.said.text().startswith("12")
    bot.mouseClick(area.new_page.make, LEFT)
    bot.waitUntil(lambda: window.sidebar.place.kind == Kind.LABELS and window.sidebar.place.id > 0)
    bot.waitUntil(lambda: area.page.headline.text().startswith("Right for"), timeout=60_000)
    hands.settle()
    return area


def found(library):
    return {one.name: one.pieces for one in suggestions.waiting(library) if "probe" in one.sources}


@pytest.mark.parametrize("learner", ["bundled"], indirect=True)
def test_a_label_set_learns_and_its_suggestions_wait(learner):
    window, bot = learner.window, learner.bot
    area = make_set(learner)
    page = area.page
    assert window.centre.heading.whole == "dance"
    assert "Always saying the commonest would be right for 50." in page.comparison.text()
    assert page.confused.isVisibleTo(page)
    assert page.confusion.rowCount() == 2
    assert not page.automatic.isChecked()  # nothing is tagged unless the user switches that on
    assert not window.detail.isVisible()
    assert learner.ask(found) == {"reel": 1, "waltz": 1}
    assert [one.pieces for one in learner.ask(tags.tags)] == [6, 6]
    bot.waitUntil(page.review.isVisible)
    bot.mouseClick(page.review, LEFT)
    queue = window.tagging.reviewing.page
    bot.waitUntil(lambda: queue.isVisible() and queue.groups_model.rowCount() == 2)
    assert queue.source == "probe"
    bot.waitUntil(lambda: queue.model.rowCount() == 1)
    queue.table.setFocus()
    with bot.waitSignal(window.changes.changed):
        bot.keyClick(queue.table, Key.Key_A)
    assert sorted(one.pieces for one in learner.ask(tags.tags)) == [6, 7]


def test_pieces_worth_labelling_are_labelled_by_keys(learner):
    window, bot = learner.window, learner.bot
    area = make_set(learner)
    bot.mouseClick(area.page.label, LEFT)
    bot.waitUntil(lambda: area.labelling.isVisible() and area.labelling.model.rowCount() == 2, timeout=20_000)
    page = area.labelling
    assert [button.text() for button in page.buttons] == ["1  reel", "2  waltz"]
    assert window.detail.isVisible()
    first = page.model.piece(0)
    bot.waitUntil(lambda: window.detail.piece.title.text() == first.title)
    number = Key.Key_1 if first.title.startswith("Reel") else Key.Key_2
    with bot.waitSignal(window.changes.changed):
        bot.keyClick(page.table, number)
    assert page.model.piece(0).labels
    assert page.table.currentIndex().row() == 1  # the next by itself
    assert sorted(one.pieces for one in learner.ask(tags.tags)) == [6, 7]
    learner.settle()
    bot.keyClick(page.table, Key.Key_Z, CONTROL)
    bot.waitUntil(lambda: page.model.piece(0).labels == ())
    assert not page.done.isEnabled()
    with bot.waitSignal(window.changes.changed):
        bot.keyClick(page.table, number)
    bot.waitUntil(page.done.isEnabled)
    bot.mouseClick(page.done, LEFT)
    bot.waitUntil(lambda: area.page.isVisible() and "Version 2" in area.page.versions.text(), timeout=60_000)
    learner.settle()
    area._pause.setInterval(50)  # whoever changes labels elsewhere need not say that it should learn anew
    rows = learner.ask(lambda library: pieces.rows(library, pieces.ids(library)))
    ids = [row.id for row in rows if not any(tag.state == "accepted" for tag in row.tags)]
    assert len(ids) == 1
    name = "waltz" if number == Key.Key_1 else "reel"
    learner.change(lambda library: tags.add_tag(library, ids, name))
    bot.waitUntil(lambda: area.page.versions.text().startswith("Version 3"), timeout=60_000)


def test_a_label_set_is_renamed_tags_only_where_it_may_and_is_deleted(learner):
    window, bot = learner.window, learner.bot
    area = make_set(learner)
    window.sidebar.rename(window.sidebar.place)
    editor = window.sidebar.tree.findChild(QLineEdit, "placeName")
    bot.keyClicks(editor, "kind of dance")
    with bot.waitSignal(window.changes.changed):
        bot.keyClick(editor, Key.Key_Return)
    bot.waitUntil(lambda: window.centre.heading.whole == "kind of dance")
    area.page.sure.setValue(90)
    with bot.waitSignal(window.changes.changed):
        area.page.automatic.click()
    assert [one.automatic for one in learner.ask(probes.probes)] == [0.9]
    learner.settle()
    with bot.waitSignal(window.changes.changed):
        area.page.sure.setValue(50)
    learner.settle()
    assert [one.pieces for one in learner.ask(tags.tags)] == [6, 6]  # not before it learns or suggests again
    with bot.waitSignal(area.suggested, timeout=60_000):
        bot.mouseClick(area.page.apply, LEFT)
    assert [one.pieces for one in learner.ask(tags.tags)] == [7, 7]
    bot.waitUntil(lambda: "2 " in window.actions_.undo.text())
    learner.settle()
    bot.keyClick(window, Key.Key_Z, CONTROL)
    bot.waitUntil(lambda: [one.pieces for one in learner.ask(tags.tags)] == [6, 6])
    learner.settle()
    window.sidebar.tree.setFocus()
    with bot.waitSignal(window.changes.changed):
        bot.keyClick(window.sidebar.tree, Key.Key_Delete)
    bot.waitUntil(lambda: window.sidebar.place == Place())
    assert learner.ask(probes.probes) == []
    learner.settle()
    bot.keyClick(window, Key.Key_Z, CONTROL)
    bot.waitUntil(lambda: "kind of dance" in learner.entries(Kind.LABELS))


def test_a_set_with_too_few_examples_says_what_it_needs(hands):
    window, bot = hands.window, hands.bot
    ids = list(window.model.ids)
    hands.change(lambda library: tags.add_tag(library, ids[:1], "easy"))
    hands.change(lambda library: tags.add_tag(library, ids[1:2], "hard"))
    hands.change(lambda library: probes.make(library, "level", ("easy", "hard")))
    bot.waitUntil(lambda: "level" in hands.entries(Kind.LABELS))
    window.sidebar.go(hands.entries(Kind.LABELS)["level"].place)
    page = window.tagging.label_sets.page
    bot.waitUntil(lambda: page.headline.text() == "It needs at least 5 examples of each tag.", timeout=20_000)
    assert not page.learn.isEnabled()
    assert not page.apply.isEnabled()
    bot.mouseClick(page.label, LEFT)
    labelling = window.tagging.label_sets.labelling
    bot.waitUntil(lambda: labelling.isVisible() and labelling.model.rowCount() == 2, timeout=20_000)


def test_figures_in_words(qapp):
    classes = [ClassRow("jig", 12, 0.9, 0.8), ClassRow("reel", 9, 0.5, 0.6, needed=8)]
    one = LabelSet(1, "dance", True, classes, True, False, 21, 0.71, 0.7, 0.57, 0.7, 5)
    assert label_words.headline(one) == "Right for 71 of 100 pieces that it had not seen."
    assert "tell little yet" in label_words.comparison(one)  # facts alone do as well
    assert label_words.needed(classes[0]) == ""
    assert "8" in label_words.needed(classes[1])
    assert label_words.share(None) == "–"


def test_nothing_is_shown_of_a_set_before_it_is_known(qtbot):
    page = LabelPage()
    qtbot.addWidget(page)
    page.resize(600, 500)
    page.show()
    page.begin(1)
    assert not page.learn.isVisible()  # a button without words
    one = LabelSet(1, "dance", True, [], True, False, 21, 0.71, 0.7, 0.57, 0.7, 5)
    page.show_set(one)
    page.begin(1)  # looked at once more: what is known stays
    assert page.learn.isVisible()
    assert page.learn.text() == "Learn again"
    page.begin(2)
    assert not page.learn.isVisible()


def test_titles_to_label_keep_their_room_in_a_narrow_window(qtbot):
    page = LabellingPage()
    qtbot.addWidget(page)
    page.show()
    page.show_pieces(("jig", "reel"), True, [ToLabel(1, "A title that is rather long", "A. Composer")])
    for width, composer in ((900, True), (480, False), (900, True)):
        page.resize(width, 400)
        qtbot.waitUntil(lambda shown=composer: page.table.isColumnHidden(1) != shown)
        assert page.table.columnWidth(0) >= 150


def test_the_list_for_labelling_keeps_its_word(qapp):
    model = LabellingModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.show([ToLabel(1, "A", ""), ToLabel(2, "B", "", "jig", 0.5, ("jig",)), ToLabel(3, "C", "")])
    assert model.next_open(0) == 2
    assert model.next_open(2) == 0
    model.set_labels(0, ("reel",))
    assert model.labelled == 2
    assert model.index(0, 3).data() == "✓ reel"
    assert model.index(1, 2).data() == "jig · 50 %"
    model.show([])
    assert model.next_open(0) is None
    del tester
