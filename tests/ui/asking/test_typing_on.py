"""Somebody types on while a search is at work."""

from __future__ import annotations

import threading

from clamp_desktop.librarian import Librarian
from clamp_desktop.ui.background.jobs import Desk, Office
from clamp_desktop.ui.middle import browser as room
from clamp_desktop.ui.middle.browser import Browser, Listing
from tests.library import filled
from tests.ui.conftest import hire
from tests.ui.embedder import DIMENSION


def test_who_types_on_gets_the_last_answer_only(qtbot, tmp_path, monkeypatch):
    """The first search is at work when the second is typed: it ends half-way and shows nothing."""
    with hire() as crew, Librarian(tmp_path, crew=crew) as librarian:
        name = librarian.model_info().id
        filled.fill(librarian.library, 300, DIMENSION)
        with librarian.library.write() as connection:
            connection.execute("UPDATE models SET name = ?", [name])
    office = Office(tmp_path, hire)
    desk, seeker = Desk(office, "desk"), Desk(office, "seeker")
    browser = Browser(desk, seeker)
    shown: list[Listing] = []
    browser.listed.connect(shown.append)
    begun, free, ends = threading.Event(), threading.Event(), []
    find = room._find

    def held(*given):
        if given[1].words == "sad waltz" and not given[4]:
            begun.set()
            assert free.wait(20)
        ends.append((given[1].words, found := find(*given)))
        return found

    monkeypatch.setattr(room, "_find", held)
    for one in (desk, seeker):
        one.start()
    browser.look_for("sad waltz")
    assert begun.wait(20)
    browser.look_for("sad waltz for piano")
    free.set()
    qtbot.waitUntil(lambda: bool(shown), timeout=20_000)
    assert [one.looking.words for one in shown] == ["sad waltz for piano"]
    assert shown[0].hits
    assert all(found is None for words, found in ends if words == "sad waltz")
    for one in (desk, seeker):
        one.stop()
        assert one.join(20)
    office.close()
