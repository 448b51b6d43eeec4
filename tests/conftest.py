"""What all tests share: no screen needed, the shared folder if it is there, and no process left behind."""

from __future__ import annotations

import multiprocessing
import os
import runpy
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["CLAMP_DESKTOP_SILENT"] = "1"  # no test is heard; those that listen say so
# What the person who runs the tests has chosen must not matter.
os.environ["CLAMP_DESKTOP_SETTINGS"] = str(Path(os.devnull).parent / "no-such-folder" / "settings.json")
_cache = tempfile.TemporaryDirectory(prefix="clamp-desktop-cache-", ignore_cleanup_errors=True)
os.environ["XDG_CACHE_HOME"] = _cache.name  # what was drawn and measured before must not, either

ROOT = Path(__file__).resolve().parents[1]


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line(
        "markers", "keeps_children: child processes may outlive this test; its fixture ends them"
    )


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of music and reference outputs beside the checkout; tests that need it skip without it."""
    folder = ROOT.parent / "shared"
    if not (folder / "golden").is_dir():
        pytest.skip("the shared folder of music and reference outputs is not beside this checkout")
    return folder


@pytest.fixture(scope="session")
def golden(shared: Path) -> Path:
    """The folder of reference outputs."""
    return shared / "golden"


@pytest.fixture(scope="session")
def golden_checkpoints(golden: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with ``clamp2_tiny.pth`` and ``clamp3_tiny.pth``, whose vectors the reference has."""
    import torch  # most tests do without

    folder = tmp_path_factory.mktemp("checkpoints")
    make = runpy.run_path(str(golden / "make_weights.py"))
    for name in ("clamp2", "clamp3"):
        state = {
            key: torch.from_numpy(value) for key, value in make["state_dict"](name, make["TINY"]).items()
        }
        torch.save({"model": state, "optimizer": {}, "epoch": 1}, folder / f"{name}_tiny.pth")
    return folder


@pytest.fixture(scope="session")
def qapp(qapp_args: list[str]) -> Iterator[QApplication]:
    """The one application of a process, as the program makes it, in English whatever the system speaks."""
    from PySide6.QtCore import QLocale

    from clamp_desktop.ui import language
    from clamp_desktop.ui.app import make_application

    application = make_application()
    language.speak("en")
    QLocale.setDefault(QLocale.c())
    yield application


@pytest.fixture(autouse=True)
def no_child_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that starts child processes, or the threads that feed them, and does not end them."""
    before = _running()
    yield
    if request.node.get_closest_marker("keeps_children") is None:
        left = _running() - before
        assert not left, f"left running: {', '.join(sorted(left))}"


def _running() -> set[str]:
    children = {f"process {child.pid} ({child.name})" for child in multiprocessing.active_children()}
    return children | {
        f"thread {thread.ident} ({thread.name})"
        for thread in threading.enumerate()
        if thread.name.endswith(" runner")
    }
