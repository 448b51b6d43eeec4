"""Everything in here runs without a screen; Qt's warnings fail the test."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from clamp_desktop.ui.style.theme import Theme


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The platform without a screen complains about what it cannot do; that is no fault of the program."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support", extend=True))


@pytest.fixture(scope="session")
def qapp(qapp_args: list[str]) -> Iterator[QApplication]:
    """The application as the program makes it."""
    from clamp_desktop.ui.app import make_application

    yield make_application()


@pytest.fixture(params=["light", "dark"])
def each_theme(
    request: pytest.FixtureRequest, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> Iterator[str]:
    """Both looks, one after the other."""
    monkeypatch.setenv("CLAMP_DESKTOP_THEME", request.param)
    Theme.shared().refresh()
    yield request.param
    monkeypatch.delenv("CLAMP_DESKTOP_THEME")
    Theme.shared().refresh()
