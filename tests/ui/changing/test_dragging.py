"""Files come in by drag, tags go onto pieces, pieces go out as files; the same by keyboard."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QGuiApplication, QMouseEvent

from clamp_desktop.library.organising import collections, tags
from clamp_desktop.ui.changing import carrying
from clamp_desktop.ui.left.places import Kind, Place
from tests.ui.conftest import tune

Key, Action = Qt.Key, Qt.DropAction
NONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
ALL = ("Nocturne", "Quick March", "Slow Waltz", "The Reel")


@pytest.fixture
def full(desk, music):
    """The window with four pieces, a tag and a set list, both empty."""
    desk.start(music)
    desk.wait_for(*ALL)
    window = desk.window
    window.changes.make(lambda librarian: tags_door(librarian))
    desk.bot.waitUntil(lambda: bool(window.sidebar.entries(Kind.COLLECTION)), timeout=10_000)
    window.table.setFocus()
    return desk


def tags_door(librarian):
    from clamp_desktop.library.organising import tag_tree

    tag_tree.make(librarian.library, "wedding")
    collections.make(librarian.library, "Recital", True, ())


def ask(desk, question):
    answers = []
    desk.window._desk.ask(lambda librarian: question(librarian.library), answers.append)
    desk.bot.waitUntil(lambda: bool(answers), timeout=10_000)
    return answers[0]


def tagged(library):
    return {tag.name: tag.pieces for tag in tags.tags(library)}


def carry(widget, at, data, proposed=Action.MoveAction):
    """Carry something over a widget and let go; the actions of the last move and of the drop."""
    possible, button = Action.CopyAction | Action.MoveAction, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(at, possible, data, button, NONE)
    QCoreApplication.sendEvent(widget, enter)
    move = QDragMoveEvent(at, possible, data, button, NONE)
    move.setDropAction(proposed)
    QCoreApplication.sendEvent(widget, move)
    drop = QDropEvent(at, possible, data, button, NONE)
    drop.setDropAction(proposed)
    QCoreApplication.sendEvent(widget, drop)
    return move.isAccepted(), drop.dropAction()


def files(*paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def middle_of(desk, place):
    item = desk.window.sidebar._line_of(place)
    return desk.window.sidebar.tree.visualRect(item.index()).center()


def entry(desk, kind):
    return desk.window.sidebar.entries(kind)[0]


def test_a_folder_dropped_on_a_tag_is_read_and_tagged_in_one_go(full, music):
    folder = music.parent / "Easter"
    (folder / "below").mkdir(parents=True)
    (folder / "one.abc").write_text(tune("One", notes="AAAA|"))
    (folder / "below" / "two.abc").write_text(tune("Two", notes="BBBB|"))
    tree = full.window.sidebar.tree
    at = middle_of(full, entry(full, Kind.TAG).place)
    taken, action = carry(tree.viewport(), at, files(folder))
    assert taken
    assert action == Action.CopyAction  # a file manager deletes what it hears was moved
    full.bot.waitUntil(lambda: full.window.status.message.whole.startswith("Tagged 2 piece"), timeout=30_000)
    assert ask(full, tagged) == {"wedding": 2}
    with full.bot.waitSignal(full.window.changes.changed):
        full.bot.keyClick(full.window.table, Key.Key_Z, CONTROL)
    assert ask(full, tagged) == {"wedding": 0}
    assert (folder / "one.abc").exists()


def test_files_dropped_on_a_set_list_go_into_it_in_their_order(full, music):
    tree, place = full.window.sidebar.tree, entry(full, Kind.COLLECTION).place
    (music.parent / "new.abc").write_text(tune("Zortziko", notes="eeee|"))
    carry(
        tree.viewport(),
        middle_of(full, place),
        files(music / "waltz.abc", music.parent / "new.abc", music / "march.abc"),
    )
    full.bot.waitUntil(
        lambda: len(ask(full, lambda library: collections.ids(library, place.id))) == 3, timeout=30_000
    )
    full.window.sidebar.go(place)
    full.wait_for("Slow Waltz", "Zortziko", "Quick March")


def test_what_holds_no_music_is_told(full, music):
    empty = music.parent / "Empty"
    empty.mkdir()
    carry(full.window.sidebar.tree.viewport(), middle_of(full, entry(full, Kind.TAG).place), files(empty))
    full.bot.waitUntil(lambda: "nothing was added to “wedding”" in full.window.status.message.whole)


def test_files_dropped_beside_the_tags_are_added(full, music):
    single = music.parent / "single.abc"
    single.write_text(tune("Single", notes="cccc|"))
    tree = full.window.sidebar.tree
    carry(tree.viewport(), middle_of(full, Place()), files(single))
    full.wait_for("Nocturne", "Quick March", "Single", "Slow Waltz", "The Reel")


@pytest.mark.parametrize("as_cards", [False, True])
def test_a_tag_is_dropped_on_a_piece(full, as_cards):
    window = full.window
    window.actions_.cards.setChecked(as_cards)
    view = window.centre.view
    full.bot.waitUntil(view.isVisible)
    target = window.dragging.targets[as_cards]
    index = window.model.index(2, 0)
    data = carrying.pack_tag(entry(full, Kind.TAG).place.id)
    at = view.visualRect(index).center()
    possible, button = Action.CopyAction | Action.MoveAction, Qt.MouseButton.LeftButton
    QCoreApplication.sendEvent(view.viewport(), QDragEnterEvent(at, possible, data, button, NONE))
    move = QDragMoveEvent(at, possible, data, button, NONE)
    QCoreApplication.sendEvent(view.viewport(), move)
    assert move.isAccepted()
    assert target._frame.isVisible()
    assert target._frame.geometry().contains(at)
    with full.bot.waitSignal(window.changes.changed):
        carry(view.viewport(), at, data)
    assert not target._frame.isVisible()
    assert "“wedding”" in window.status.message.whole
    rows = ask(full, lambda library: tags.tags(library)[0].pieces)
    assert rows == 1


def test_a_tag_dropped_on_one_of_several_chosen_pieces_goes_onto_all(full):
    window = full.window
    window.table.selectAll()
    data = carrying.pack_tag(entry(full, Kind.TAG).place.id)
    with full.bot.waitSignal(window.changes.changed):
        carry(window.table.viewport(), window.table.visualRect(window.model.index(1, 0)).center(), data)
    assert ask(full, tagged) == {"wedding": 4}


def test_a_tag_dropped_below_the_last_piece_goes_nowhere(full):
    window = full.window
    data = carrying.pack_tag(entry(full, Kind.TAG).place.id)
    below = QPoint(40, window.table.viewport().height() - 40)
    taken, _ = carry(window.table.viewport(), below, data)
    assert not taken
    assert ask(full, tagged) == {"wedding": 0}


@pytest.mark.parametrize("as_cards", [False, True])
def test_pieces_are_dragged_out_as_files(full, music, monkeypatch, as_cards):
    window, carried = full.window, []
    monkeypatch.setattr(carrying, "carry", lambda *given: carried.append(given))
    window.actions_.cards.setChecked(as_cards)
    view = window.centre.view
    full.bot.waitUntil(view.isVisible)
    window.table.selectAll()
    view.startDrag(Action.CopyAction)
    source, data, _, count, actions = carried[0]
    assert (source, count, actions) == (view, 4, Action.CopyAction)
    paths = {url.toLocalFile() for url in data.urls()}
    assert paths == {str(music / name) for name in ("waltz.abc", "march.abc", "reel.abc", "nocturne.mid")}
    assert len(carrying.pieces_in(data)) == 4


@pytest.mark.parametrize("as_cards", [False, True])
def test_a_drag_begins_with_the_mouse(full, monkeypatch, as_cards):
    window, carried = full.window, []
    monkeypatch.setattr(carrying, "carry", lambda *given: carried.append(given))
    window.actions_.cards.setChecked(as_cards)
    view = window.centre.view
    full.bot.waitUntil(view.isVisible)
    at = view.visualRect(window.model.index(1, 0)).center()
    full.bot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    for step in range(1, 6):
        to = QPointF(at + QPoint(8 * step, 0))
        whole = QPointF(view.viewport().mapToGlobal(to))
        moved = QMouseEvent(
            QEvent.Type.MouseMove, to, whole, Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton, NONE
        )
        QCoreApplication.sendEvent(view.viewport(), moved)
    full.bot.waitUntil(lambda: bool(carried))
    full.bot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert carried[0][3] == 1


def test_a_file_that_is_away_is_not_offered_to_others(full, music, monkeypatch):
    carried = []
    monkeypatch.setattr(carrying, "carry", lambda *given: carried.append(given))
    (music / "reel.abc").unlink()
    with full.bot.waitSignal(full.window.updater.finished, timeout=30_000):
        full.window.rescan()
    reel = next(one for one in full.window.model.ids if full.window.model.piece(one).path.stem == "reel")
    full.bot.waitUntil(lambda: full.window.model.piece(reel).state == "missing")
    full.window.table.selectAll()
    full.window.table.startDrag(Action.CopyAction)
    assert not any(url.toLocalFile().endswith("reel.abc") for url in carried[0][1].urls())


def test_ctrl_c_copies_files_and_titles(full, music):
    window = full.window
    window.activateWindow()
    full.bot.waitUntil(window.isActiveWindow)
    window.table.setFocus()
    window.table.selectAll()
    QGuiApplication.clipboard().clear()
    full.bot.keyClick(window.table, Key.Key_C, CONTROL)
    full.bot.waitUntil(lambda: window.status.message.whole.startswith("Copied: 4 piece"))
    data = QGuiApplication.clipboard().mimeData()
    assert len(data.urls()) == 4
    assert data.text().splitlines() == list(ALL)
    assert not carrying.pieces_in(data)


def test_the_right_button_offers_what_can_be_done(full):
    window = full.window
    full.choose("Slow Waltz")
    at = window.table.visualRect(window.table.currentIndex()).center()
    window.table.customContextMenuRequested.emit(at)
    menu = window.piece_menu.last
    names = [action.text() for action in menu.actions() if action.text()]
    assert names[0] == "Open in its program"
    assert "Copy as files" in names
    assert "More like this" in names
    menu.close()
