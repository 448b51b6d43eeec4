"""The NVIDIA pack in the settings: seen where it is of use, got, put aside, tried again, removed."""

from __future__ import annotations

import json
import runpy
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from clamp_desktop import paths
from clamp_desktop.gpu_pack import cards, getting, keeping, table
from clamp_desktop.ui.settings.pack_card import PackCard

LEFT = Qt.MouseButton.LeftButton
_FOLDER = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(_FOLDER / "gpu_pack"))
import wheels  # noqa: E402

hub = runpy.run_path(str(_FOLDER / "hub" / "conftest.py"))["hub"]


@pytest.fixture(autouse=True)
def at_home(tmp_path, monkeypatch):
    monkeypatch.setenv("CLAMP_DESKTOP_HOME", str(tmp_path / "home"))


@pytest.fixture
def with_card(monkeypatch):
    """A computer whose driver tells of a card."""
    monkeypatch.setattr(cards, "driver_is_there", lambda: True)
    monkeypatch.setattr(cards, "torch_has_cuda", lambda: False)
    monkeypatch.setattr(cards, "card", lambda: "GeForce Stand-in")


@pytest.fixture
def offered(hub, tmp_path, monkeypatch):
    """A pack on this machine."""
    contents = {wheels.TORCH: wheels.torch_wheel(), wheels.CUBLAS: wheels.nvidia_wheel()}
    hub.files |= {f"/{name}": content for name, content in contents.items()}
    monkeypatch.setattr(table, "PINS", wheels.write_pins(tmp_path / "pins.json", hub.address, contents))
    return hub


def card_of(desk) -> PackCard:
    """The settings, at the models, once it is known what there is."""
    looked = []
    run = desk.window.housekeeping.extras.pack
    run.looked.connect(looked.append)
    desk.bot.keyClick(desk.window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    settings = desk.window.housekeeping.settings
    (card,) = settings.findChildren(PackCard)
    settings.show_section(card)
    desk.bot.waitUntil(lambda: bool(looked))
    return card


def test_nobody_without_a_card_sees_it(desk, monkeypatch):
    monkeypatch.setattr(cards, "driver_is_there", lambda: False)
    assert not card_of(desk).isVisible()


def test_nobody_whose_torch_knows_the_card_sees_it(desk, with_card, monkeypatch):
    monkeypatch.setattr(cards, "torch_has_cuda", lambda: True)
    assert not card_of(desk).isVisible()


def test_got_and_removed(desk, with_card, offered):
    desk.start()
    card = card_of(desk)
    assert card.isVisible()
    assert "GeForce Stand-in" in card.facts.text()
    assert not card.remove.isVisible()
    renewed = []
    desk.window.housekeeping.model_choice.changed.connect(lambda: renewed.append(True))
    desk.bot.mouseClick(card.get, LEFT)
    assert card.stop.isVisible()
    desk.bot.waitUntil(lambda: card.state.text() == "in use", timeout=30_000)
    assert keeping.kept(paths.gpu_pack()) is not None
    assert renewed
    assert not card.get.isVisible()
    assert wheels.CARD in card.facts.text()
    desk.bot.mouseClick(card.remove, LEFT)
    desk.bot.waitUntil(lambda: card.get.isVisible(), timeout=10_000)
    assert not paths.gpu_pack().exists()
    assert card.state.text() == ""


def test_a_pack_that_fails_is_said_and_not_used(desk, with_card, offered, monkeypatch):
    def refuse(*_):
        raise table.PackError("It will not do.")

    monkeypatch.setattr(getting, "_judge", refuse)
    card = card_of(desk)
    desk.bot.mouseClick(card.get, LEFT)
    desk.bot.waitUntil(lambda: "It will not do." in card.trouble.text(), timeout=30_000)
    desk.bot.waitUntil(lambda: card.get.isVisible())
    assert keeping.kept(paths.gpu_pack()) is None


def test_paused_and_gone_on(desk, with_card, offered):
    from local_hub import slowly

    card = card_of(desk)
    offered.faults.append(slowly)
    desk.bot.mouseClick(card.get, LEFT)
    desk.bot.waitUntil(lambda: desk.window.housekeeping.extras.pack.busy)
    desk.bot.mouseClick(card.stop, LEFT)
    desk.bot.waitUntil(lambda: not desk.window.housekeeping.extras.pack.busy, timeout=10_000)
    desk.bot.waitUntil(lambda: card.get.isVisible())
    desk.bot.mouseClick(card.get, LEFT)
    desk.bot.waitUntil(lambda: card.state.text() == "in use", timeout=30_000)


def test_one_that_was_put_aside_can_be_tried_again(desk, with_card, offered):
    root = paths.gpu_pack()
    (root / keeping.FILES / "torch").mkdir(parents=True)
    (root / keeping.FILES / "torch" / "__init__.py").touch()
    keeping.keep(root, keeping.Kept(table.own_key(), "9.9", "99.9", "", 1))
    keeping.put_aside(root, "The NVIDIA pack ended the process that loaded it.")
    card = card_of(desk)
    assert "ended the process" in card.trouble.text()
    assert "The processor listens instead." in card.trouble.text()
    desk.bot.mouseClick(card.again, LEFT)
    desk.bot.waitUntil(lambda: card.state.text() == "in use")
    assert not card.trouble.isVisible()


def test_a_copy_that_knows_no_pack_says_so(desk, with_card, tmp_path, monkeypatch):
    pins = tmp_path / "pins.json"
    pins.write_text(json.dumps({"torch": None, "cuda": None, "packs": {table.own_key(): []}}))
    monkeypatch.setattr(table, "PINS", pins)
    card = card_of(desk)
    assert card.isVisible()
    assert not card.get.isEnabled()
    assert "so it is not fetched" in card.trouble.text()


def test_goes_on_while_a_window_gives_way_to_another(offered, with_card, qtbot, tmp_path):
    from local_hub import slowly

    from clamp_desktop.ui.app import Front
    from tests.ui.conftest import hire

    offered.faults += [slowly, slowly]
    front = Front(tmp_path / "library", hire)
    front.open_own()
    qtbot.waitUntil(lambda: len(front.pack_run.holders) == 1)
    front.pack_run.get()
    qtbot.waitUntil(lambda: front.pack_run.busy)
    front.open_demo()
    qtbot.waitUntil(lambda: not front.leaving, timeout=20_000)
    qtbot.waitUntil(lambda: keeping.kept(paths.gpu_pack()) is not None, timeout=30_000)
    front.close()
    front.join()
    assert front.pack_run.holders == []
