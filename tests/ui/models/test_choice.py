"""Another model takes over in the open window, and the former one comes back at once."""

from __future__ import annotations

import json

import pytest

from clamp_desktop.librarian import Librarian
from clamp_desktop.library.library import Library
from clamp_desktop.library.similarity import vectors
from clamp_desktop.model.embedding import ModelInfo
from tests.ui.conftest import tune

ALL = ("Nocturne", "Quick March", "Slow Waltz", "The Reel")


@pytest.fixture
def other(tmp_path, monkeypatch):
    """A second model on this computer; the embedder of these tests goes by its folder's name."""
    folder = tmp_path / "models" / "clamp2"
    folder.mkdir(parents=True)
    for name in ("model.safetensors", "tokenizer.json"):
        (folder / name).write_bytes(b"x")
    config = {"id": "clamp2", "name": "Another model", "precision": "fp16", "heard_as": "clamp2-words"}
    (folder / "config.json").write_text(json.dumps(config))
    monkeypatch.setenv("CLAMP_DESKTOP_MODELS", str(tmp_path / "models"))
    return folder


def test_another_model_listens_and_answers(desk, music, other, tmp_path):
    desk.start(music)
    desk.wait_for(*ALL)
    window = desk.window
    desk.bot.waitUntil(lambda: "word model" in window.status.model.text())
    window.updater.pause(True)
    window.preferences.choose("model", "clamp2")
    meanwhile = "word model · CPU, until Another model has listened"
    desk.bot.waitUntil(lambda: window.status.model.text() == meanwhile, timeout=30_000)
    desk.search("march")
    assert desk.titles()[0] == "Quick March"
    window.updater.pause(False)
    desk.bot.waitUntil(lambda: "clamp2" in window.status.model.text(), timeout=30_000)
    library = Library.open(tmp_path / "library")
    counts = vectors.counts(library)
    library.close()
    assert sorted(counts.values()) == [4, 4]  # nothing of the former is lost
    desk.search("waltz")
    assert desk.titles()[0] == "Slow Waltz"
    window.preferences.choose("model", "")
    desk.bot.waitUntil(lambda: "word model" in window.status.model.text(), timeout=30_000)


def test_a_device_that_does_not_serve_is_told(desk, music, monkeypatch):
    said = "The graphics card gives other numbers than the processor, so the model runs on that."
    info = ModelInfo("words", "A model", 32, "cpu: 2 threads", {}, caution=said)
    monkeypatch.setattr(Librarian, "model_info", lambda _: info)
    window = desk.window
    window.housekeeping.show_settings()
    window.start()
    desk.bot.waitUntil(lambda: window.status.model.text() == "⚠ A model · CPU", timeout=20_000)
    assert said in window.status.model.toolTip()
    assert window.housekeeping.settings.caution.text() == said
    assert said in window.centre.welcome.model.text()


def test_how_quickly_it_listens_is_said_where_it_was_measured(desk, music):
    desk.start(music)
    desk.wait_for(*ALL)
    window = desk.window
    window.housekeeping.show_settings()
    pace = "It listens to about 41 pieces a second."
    desk.bot.waitUntil(lambda: pace in window.housekeeping.settings.model.text(), timeout=20_000)
    assert pace in window.status.model.toolTip()
    bundled = window.housekeeping.settings.models.cards[""]
    desk.bot.waitUntil(lambda: "about 41 pieces a second (CPU)" in bundled.facts.text(), timeout=10_000)


def test_another_device_takes_effect_at_once(desk, music):
    desk.start(music)
    desk.wait_for(*ALL)
    crew = desk.window.office.crew
    before = crew.embedder
    desk.bot.waitUntil(lambda: bool(before.pids))
    desk.window.preferences.choose("threads", 2)
    assert crew.embedder is not before
    desk.bot.waitUntil(lambda: not before.pids, timeout=20_000)
    desk.search("waltz")
    assert desk.titles()[0] == "Slow Waltz"


def test_a_model_that_is_chosen_while_another_listens_begins_at_once(desk, music, other, tmp_path):
    desk.start(music)
    desk.wait_for(*ALL)
    window = desk.window
    desk.bot.waitUntil(lambda: "word model" in window.status.model.text())
    (music / "new.abc").write_text(tune("Brand New"))
    window.updater.pause(True)
    window.rescan()  # it rests on its way
    window.preferences.choose("model", "clamp2")
    desk.bot.waitUntil(lambda: "clamp2" in window.status.model.text(), timeout=30_000)
    desk.wait_for("Brand New", *ALL)
    library = Library.open(tmp_path / "library")
    counts = vectors.counts(library)
    library.close()
    assert counts["clamp2-words"] == 5
