"""A model that is being got is a job of the window, as any other; it outlives the window that began it."""

from __future__ import annotations

import threading
import time

import pytest
from local_hub import slowly, well
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMessageBox

from clamp_desktop.hub import kept
from clamp_desktop.ui.background.activity import Activity, State
from clamp_desktop.ui.background.updating import Updater
from clamp_desktop.ui.models import models_page
from clamp_desktop.ui.models.model_jobs import ModelJobs

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def root(tmp_path, monkeypatch):
    monkeypatch.setenv("CLAMP_DESKTOP_MODELS", str(tmp_path / "models"))
    return tmp_path / "models"


@pytest.fixture
def at_models(desk, root, hub, monkeypatch):
    """Opens the settings of a real window with one model on a hub of this machine."""

    def make(model):
        monkeypatch.setattr(models_page, "published", lambda: (model,))
        window = desk.window
        window.preferences.choose("mirror", hub.address)
        window.preferences.choose("watching", False)
        with desk.bot.waitSignal(window.updater.finished, timeout=60_000):
            window.start()
        house = window.housekeeping
        house.show_settings()
        house.settings.show_section(house.settings.models)
        desk.bot.mouseClick(house.switch, LEFT)
        return house, house.settings.models.cards["clamp2"]

    return make


def test_a_download_rests_in_the_panel_and_goes_on_from_the_card(
    desk, at_models, root, offer, checkpoint, hub
):
    house, card = at_models(offer(checkpoint()))
    hub.faults = [well, slowly]
    desk.bot.mouseClick(card.get, LEFT)
    row = house.panel.rows[0]
    desk.bot.waitUntil(lambda: row.doing.whole.startswith("Fetching "), timeout=20_000)
    desk.bot.waitUntil(lambda: "/s" in row.doing.whole and row.bar.value() > 0, timeout=20_000)
    assert row.doing.whole.endswith("CLaMP 2")
    desk.bot.mouseClick(row.pause, LEFT)
    desk.bot.waitUntil(lambda: card.state.text().startswith("paused"), timeout=20_000)
    assert row.doing.whole.startswith("Paused: Fetching")
    assert (card.get.text(), row.pause.text()) == ("Go on", "Go on")
    desk.bot.mouseClick(card.get, LEFT)
    assert row.running and row.pause.text() == "Pause"
    here = "CLaMP 2 is on this computer now. Settings → Models lets it answer."
    desk.bot.waitUntil(lambda: row.text.text() == here, timeout=60_000)
    assert hub.asked[-1].startswith("bytes=")  # nothing was fetched twice
    assert desk.window.status.message.whole == here
    assert kept.find(root, "clamp2") is not None


def test_a_stopped_download_keeps_what_it_has(desk, at_models, root, offer, checkpoint, hub):
    house, card = at_models(offer(checkpoint()))
    hub.faults = [well, slowly]
    desk.bot.mouseClick(card.get, LEFT)
    row = house.panel.rows[0]
    desk.bot.waitUntil(lambda: row.doing.whole.startswith("Fetching "), timeout=20_000)
    desk.bot.mouseClick(row.stop, LEFT)
    desk.bot.waitUntil(lambda: "was stopped" in row.text.text(), timeout=20_000)
    assert kept.fetched_bytes(root, "clamp2") > 0
    assert card.get.isVisible() and card.file.isVisible() and card.delete.isVisible()


def test_one_that_rests_is_stopped_at_once(desk, at_models, root, offer, checkpoint, hub):
    house, card = at_models(offer(checkpoint()))
    hub.faults = [well, slowly]
    desk.bot.mouseClick(card.get, LEFT)
    row = house.panel.rows[0]
    desk.bot.waitUntil(lambda: row.doing.whole.startswith("Fetching "), timeout=20_000)
    desk.bot.mouseClick(card.stop, LEFT)
    desk.bot.waitUntil(lambda: row.job.state == State.PAUSED, timeout=20_000)
    desk.bot.mouseClick(row.stop, LEFT)
    assert row.job.over
    assert not house.model_runs.orders


def test_a_failure_says_why_and_the_rest_goes_on(desk, at_models, offer, checkpoint, hub):
    house, card = at_models(offer(checkpoint()))
    hub.files.clear()
    desk.bot.mouseClick(card.get, LEFT)
    row = house.panel.rows[0]
    desk.bot.waitUntil(lambda: row.job.over, timeout=20_000)
    assert row.text.text().startswith("CLaMP 2 could not be got: There is no file at")


def test_pausing_while_it_is_made_ready_takes_effect_at_once(desk, at_models, root, offer, checkpoint):
    house, card = at_models(offer(checkpoint()))
    desk.bot.mouseClick(card.get, LEFT)
    desk.bot.waitUntil(lambda: card.state.text() == "Making it ready…", timeout=20_000)
    desk.bot.mouseClick(card.stop, LEFT)
    row = house.panel.rows[0]
    desk.bot.waitUntil(lambda: row.job.state == State.PAUSED, timeout=5_000)
    assert kept.find(root, "clamp2") is None
    desk.bot.mouseClick(row.pause, LEFT)
    desk.bot.waitUntil(lambda: card.use.isVisible(), timeout=60_000)


def test_a_silent_line_keeps_nobody_waiting(desk, at_models, root, offer, checkpoint, hub):
    house, card = at_models(offer(checkpoint()))
    heard, again = threading.Event(), threading.Event()

    def silent(handler, content):
        handler.send_response(200)
        handler.send_header("ETag", '"one"')
        handler.send_header("Content-Length", str(len(content)))
        handler.end_headers()
        handler.wfile.write(content[:100_000])
        heard.set()
        again.wait(30)
        handler.close_connection = True
        return True

    hub.faults = [well, silent]
    desk.bot.mouseClick(card.get, LEFT)
    desk.bot.waitUntil(heard.is_set, timeout=20_000)
    begin = time.monotonic()
    desk.bot.mouseClick(card.stop, LEFT)
    assert card.get.isVisible() and card.get.text() == "Go on"
    desk.bot.mouseClick(card.get, LEFT)  # before it has noticed that it was to rest
    assert card.stop.isVisible()
    house.model_runs.close()
    assert time.monotonic() - begin < 10
    again.set()


def test_who_was_not_there_is_asked_later(desk, at_models, root, offer, checkpoint):
    house, card = at_models(offer(checkpoint(), pinned=False))
    page = house.settings.models
    desk.bot.mouseClick(card.get, LEFT)
    house.settings.close()
    row = house.panel.rows[0]
    desk.bot.waitUntil(lambda: row.job is not None and row.job.over, timeout=20_000)
    assert "asks whether you trust" in row.text.text()
    assert page.findChild(QMessageBox) is None
    house.show_settings()
    desk.bot.waitUntil(lambda: page.findChild(QMessageBox) is not None)
    box = page.findChild(QMessageBox)
    desk.bot.mouseClick(next(one for one in box.buttons() if one.text() == "I trust it"), LEFT)
    desk.bot.waitUntil(lambda: card.use.isVisible(), timeout=60_000)


def test_the_next_window_shows_what_was_begun_before(desk, at_models, offer, checkpoint, hub):
    house, card = at_models(offer(checkpoint()))
    hub.faults = [well, slowly]
    desk.bot.mouseClick(card.get, LEFT)
    desk.bot.waitUntil(lambda: card.state.text().startswith("Fetching"), timeout=20_000)
    later = Activity(Updater(desk.window._reader))
    jobs = ModelJobs(later, house.model_runs)
    (job,) = later.jobs
    assert job.title == "Getting CLaMP 2"
    desk.bot.mouseClick(card.stop, LEFT)
    desk.bot.waitUntil(lambda: job.state == State.PAUSED, timeout=20_000)
    jobs.deleteLater()


def test_a_file_is_dropped_on_its_model(desk, at_models, root, offer, checkpoint, tmp_path, hub):
    content = checkpoint()
    _, card = at_models(offer(content))
    file = tmp_path / "weights.pth"
    file.write_bytes(content)
    (tmp_path / "tokenizer.json").write_text("{}")
    dragged = QMimeData()

    def drag(path):
        dragged.setUrls([QUrl.fromLocalFile(str(path))])
        entering = QDragEnterEvent(
            card.rect().center(), Qt.DropAction.CopyAction, dragged, LEFT, Qt.KeyboardModifier.NoModifier
        )
        entering.ignore()
        card.dragEnterEvent(entering)
        return entering.isAccepted()

    assert not drag(tmp_path / "tokenizer.json")
    assert drag(file) and card.property("dropping") == "true"
    card.dropEvent(
        QDropEvent(
            QPointF(card.rect().center()),
            Qt.DropAction.CopyAction,
            dragged,
            LEFT,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    assert card.property("dropping") == "false"
    desk.bot.waitUntil(lambda: card.use.isVisible(), timeout=60_000)
    assert not hub.asked and not card.acceptDrops()
