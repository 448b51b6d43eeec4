"""Models are got, paused, vouched for, imported, used and deleted in the settings."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from local_hub import slowly, well
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from clamp_desktop.hub import getting, kept
from clamp_desktop.ui.models.models_page import ModelsPage
from clamp_desktop.ui.models.runs import ModelRuns
from clamp_desktop.ui.settings.preferences import Preferences

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def root(tmp_path, monkeypatch):
    monkeypatch.setenv("CLAMP_DESKTOP_MODELS", str(tmp_path / "models"))
    return tmp_path / "models"


@pytest.fixture
def page_of(qtbot, root, hub):
    made = []

    def make(model):
        preferences = Preferences()
        runs = ModelRuns(preferences)
        preferences.choose("mirror", hub.address)
        page = ModelsPage(preferences, runs, [model])
        page.resize(560, 480)
        page.show()
        qtbot.addWidget(page)
        made.append(runs)
        return page, preferences

    yield make
    for runs in made:
        runs.close()


def press(qtbot, button):
    assert button.isVisible()
    qtbot.mouseClick(button, LEFT)


def test_get_use_and_delete(qtbot, root, page_of, offer, checkpoint):
    page, preferences = page_of(offer(checkpoint()))
    card, bundled = page.cards["clamp2"], page.cards[""]
    assert bundled.state.text() == "in use"
    assert not bundled.delete.isVisible() and not bundled.get.isVisible()
    press(qtbot, card.get)
    assert card.stop.isVisible() and not card.get.isVisible() and card.bar.isVisible()
    qtbot.waitUntil(lambda: card.use.isVisible(), timeout=60_000)
    assert card.state.text() == "on this computer"
    assert "takes" in card.facts.text() and "licence MIT" in card.facts.text()
    press(qtbot, card.use)
    assert preferences.now.model == "clamp2"
    assert (card.state.text(), bundled.state.text()) == ("in use", "on this computer")
    press(qtbot, card.delete)
    box = page.findChild(QMessageBox)
    told = []
    page.deleting.connect(told.append)
    press(qtbot, next(one for one in box.buttons() if one.text() == "Delete"))
    qtbot.waitUntil(lambda: card.get.isVisible())
    assert told == ["clamp2"] and kept.kept(root) == [] and preferences.now.model == ""
    assert bundled.state.text() == "in use"


def test_pause_and_go_on(qtbot, root, page_of, offer, checkpoint, hub):
    page, _ = page_of(offer(checkpoint()))
    card = page.cards["clamp2"]
    hub.faults = [well, slowly]  # the words, then the numbers
    press(qtbot, card.get)
    qtbot.waitUntil(lambda: card.state.text().startswith("Fetching"), timeout=20_000)
    press(qtbot, card.stop)
    qtbot.waitUntil(lambda: card.get.isVisible(), timeout=20_000)
    assert card.get.text() == "Go on"
    assert card.state.text().startswith("paused,") and card.state.text().endswith("fetched")
    assert not card.file.isVisible()
    assert card.delete.isVisible()
    press(qtbot, card.get)
    qtbot.waitUntil(lambda: card.use.isVisible(), timeout=60_000)


def test_the_next_start_goes_on_where_it_was_left(qtbot, root, page_of, offer, checkpoint, hub):
    content = checkpoint()
    model = offer(content)
    hub.faults = [well, slowly]
    before, _ = page_of(model)
    press(qtbot, before.cards["clamp2"].get)
    qtbot.waitUntil(lambda: kept.fetched_bytes(root, "clamp2") > 100_000, timeout=20_000)
    before._runs.close()  # the program ends
    page, _ = page_of(model)
    card = page.cards["clamp2"]
    assert card.state.text().endswith("fetched") and card.get.text() == "Go on"
    asked = len(hub.asked)
    press(qtbot, card.get)
    qtbot.waitUntil(lambda: card.use.isVisible(), timeout=60_000)
    (rest,) = set(hub.asked[asked:])  # the hub's address leads on to a store, which is asked the same
    assert int(rest.removeprefix("bytes=").rstrip("-")) >= 100_000


def test_what_nobody_vouches_for_is_not_opened(qtbot, root, page_of, offer, checkpoint):
    page, _ = page_of(offer(checkpoint(), pinned=False))
    card = page.cards["clamp2"]
    press(qtbot, card.get)
    qtbot.waitUntil(lambda: page.findChild(QMessageBox) is not None, timeout=20_000)
    box = page.findChild(QMessageBox)
    assert "SHA-256: " in box.text() and "weights" not in kept.kept(root)
    assert box.defaultButton() is box.button(QMessageBox.StandardButton.Cancel)
    press(qtbot, box.button(QMessageBox.StandardButton.Cancel))
    qtbot.waitUntil(lambda: page.findChild(QMessageBox) is None)
    assert kept.kept(root) == [] and card.get.text() == "Go on"
    press(qtbot, card.get)
    qtbot.waitUntil(lambda: page.findChild(QMessageBox) is not None, timeout=20_000)
    box = page.findChild(QMessageBox)
    press(qtbot, next(one for one in box.buttons() if one.text() == "I trust it"))
    qtbot.waitUntil(lambda: card.use.isVisible(), timeout=60_000)


def test_a_file_of_ones_own(qtbot, root, page_of, offer, checkpoint, tmp_path, hub):
    content = checkpoint()
    page, _ = page_of(offer(content))
    card = page.cards["clamp2"]
    file = tmp_path / "mine.pth"
    file.write_bytes(content)
    page.take_file("clamp2", file)
    qtbot.waitUntil(lambda: card.trouble.isVisible(), timeout=20_000)
    assert "tokenizer.json" in card.trouble.text()
    (tmp_path / "tokenizer.json").write_text("{}")
    page.take_file("clamp2", file)
    assert not card.trouble.isVisible()
    qtbot.waitUntil(lambda: card.use.isVisible(), timeout=60_000)
    assert not hub.asked


def test_a_dead_address_is_told(qtbot, root, page_of, offer, checkpoint, hub):
    page, preferences = page_of(offer(checkpoint()))
    hub.files.clear()
    preferences.choose("mirror", hub.address)
    card = page.cards["clamp2"]
    press(qtbot, card.get)
    qtbot.waitUntil(lambda: card.trouble.isVisible(), timeout=20_000)
    assert card.trouble.text().startswith("There is no file at")
    assert max(map(len, card.trouble.text().split())) <= 50  # what does not wrap would be cut off
    assert card.get.isVisible()


def test_the_keyboard_stays_with_its_model(qtbot, root, page_of, offer, checkpoint, hub):
    page, _ = page_of(offer(checkpoint()))
    card = page.cards["clamp2"]
    hub.faults = [well, slowly]
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    card.get.setFocus()
    qtbot.keyClick(card.get, Qt.Key.Key_Space)
    assert card.stop.hasFocus()
    qtbot.waitUntil(lambda: card.state.text().startswith("Fetching"), timeout=20_000)
    qtbot.keyClick(card.stop, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: card.get.isVisible(), timeout=20_000)
    assert card.get.hasFocus()


def altered(hub, monkeypatch):
    for path, content in hub.files.items():
        hub.files[path] = content[:-1] + bytes([content[-1] ^ 1])


def full(hub, monkeypatch):
    monkeypatch.setattr(getting.shutil, "disk_usage", lambda _: SimpleNamespace(free=1000))


def dear(hub, monkeypatch):
    hub.faults = [lambda handler, _: handler.refuse(403) or True]


@pytest.mark.parametrize(
    ("trouble", "told"),
    [
        (altered, "is not the file that this program knows: its checksum differs. It was deleted."),
        (full, "GB are needed."),
        (dear, "The server does not hand out"),
    ],
)
def test_what_goes_wrong_is_told_and_can_be_tried_again(
    qtbot, root, page_of, offer, checkpoint, hub, monkeypatch, trouble, told
):
    page, _ = page_of(offer(checkpoint()))
    whole = dict(hub.files)
    card = page.cards["clamp2"]
    with monkeypatch.context() as bad:
        trouble(hub, bad)
        press(qtbot, card.get)
        qtbot.waitUntil(lambda: card.trouble.isVisible(), timeout=20_000)
    assert told in card.trouble.text()
    assert kept.kept(root) == [] and card.get.isVisible()
    hub.files.update(whole)
    press(qtbot, card.get)
    assert not card.trouble.isVisible()
    qtbot.waitUntil(lambda: card.use.isVisible(), timeout=60_000)
