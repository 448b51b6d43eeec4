"""Handing files over to the desktop."""

import os
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices

from clamp_desktop.ui import system


@pytest.fixture
def opened(monkeypatch):
    """Addresses that the desktop was asked to open."""
    found = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: found.append(url) or True)
    return found


def test_a_file_is_opened_by_its_address(qapp, tmp_path, opened):
    file = tmp_path / "Für Elise 50% #1.abc"
    file.touch()
    assert system.open_file(file)
    assert opened[0].toLocalFile() == str(file).replace(os.sep, "/")


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has names that are no text")
def test_a_name_that_is_no_text_keeps_its_bytes(qapp, tmp_path, opened):
    file = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.abc"))
    file.touch()
    assert system.open_file(file)
    assert bytes(opened[0].toEncoded().data()).endswith(b"/caf%E9.abc")


def test_what_is_not_there_is_not_opened(qapp, tmp_path, opened):
    assert not system.open_file(tmp_path / "none.abc")
    assert not system.show_in_folder(tmp_path / "none.abc")
    assert opened == []
