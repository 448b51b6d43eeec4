"""What changes in the folders is read without being asked."""

from __future__ import annotations

from clamp_desktop.library.scanning.watch import Pace
from tests.ui.conftest import tune

ALL = ("Nocturne", "Quick March", "Slow Waltz", "The Reel")
QUICK = Pace(quiet=0.1, look=0.2)


def test_a_new_file_appears_by_itself(desk, music):
    desk.window.housekeeping.watcher._pace = QUICK
    desk.start(music)
    desk.wait_for(*ALL)
    watcher = desk.window.housekeeping.watcher
    desk.bot.waitUntil(lambda: watcher._watch is not None and bool(watcher._watch._places), timeout=10_000)
    desk.bot.wait(200)
    (music / "new.abc").write_text(tune("Brand New"))
    desk.wait_for("Brand New", *ALL)
    desk.bot.waitUntil(lambda: desk.window.status.message.whole == "1 new file.")
    (music / "new.abc").unlink()
    desk.bot.waitUntil(lambda: "1 missing" in desk.window.status.message.whole, timeout=20_000)


def test_changes_during_a_run_wait_for_its_end(desk, music):
    desk.window.housekeeping.preferences.choose("watching", False)
    desk.start(music)
    desk.wait_for(*ALL)
    updater = desk.window.updater
    (music / "new.abc").write_text(tune("Brand New"))
    (music / "other.abc").write_text(tune("Other"))
    updater.notice([music / "new.abc"])
    assert updater.busy
    updater.notice([music / "other.abc"])
    desk.wait_for("Brand New", "Nocturne", "Other", "Quick March", "Slow Waltz", "The Reel")


def test_watching_can_be_switched_off_and_on(desk, music):
    desk.window.housekeeping.watcher._pace = QUICK
    desk.start(music)
    desk.wait_for(*ALL)
    watcher, preferences = desk.window.housekeeping.watcher, desk.window.housekeeping.preferences
    desk.bot.waitUntil(lambda: watcher._watch is not None and bool(watcher._watch._places), timeout=10_000)
    preferences.choose("watching", False)
    desk.bot.waitUntil(lambda: not watcher._watch._places)
    (music / "new.abc").write_text(tune("Brand New"))
    desk.bot.wait(600)
    assert desk.titles() == list(ALL)
    preferences.choose("watching", True)
    desk.bot.waitUntil(lambda: bool(watcher._watch._places))
    desk.bot.wait(200)
    (music / "new.abc").write_text(tune("Brand New Again"))
    desk.wait_for("Brand New Again", *ALL)
