"""What steps do when they fail; and that the checks can."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage

from clamp_desktop import paths
from clamp_desktop.selftest.home import own_home
from clamp_desktop.selftest.pictures import LOOKER, Look, Seen, check
from clamp_desktop.selftest.reviving import questions
from clamp_desktop.selftest.run import look_for_remains
from clamp_desktop.selftest.steps import Step, Walk, WrongError
from clamp_desktop.workers.crew import Crew
from clamp_desktop.workers.errors import WorkerError
from clamp_desktop.workers.process import Worker


def _fail() -> str:
    raise WorkerError("The reader stopped.", "Ended by SIGSEGV.")


def test_a_failure_stops_only_what_needs_it() -> None:
    heard: list[Step] = []
    walk = Walk(heard.append)
    walk.take("first", _fail)
    walk.take("second", lambda: "never", needs=("first",))
    walk.take("third", lambda: "never", needs=("second",))
    walk.take("fourth", lambda: "found")
    assert [step.passed for step in walk.steps] == [False, None, None, True]
    assert heard == walk.steps
    assert not walk.passed
    assert walk.steps[0].said == "The reader stopped. (Ended by SIGSEGV.)"
    assert "WorkerError" in walk.steps[0].detail
    assert "first" in walk.steps[1].said


def test_no_steps_are_no_success() -> None:
    assert not Walk().passed


def test_a_home_of_its_own(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("CLAMP_DESKTOP_SETTINGS", str(tmp_path / "mine.json"))
    monkeypatch.setenv("CLAMP_DESKTOP_MODELS", str(tmp_path / "models"))
    monkeypatch.delenv("CLAMP_DESKTOP_HOME", raising=False)
    before = dict(os.environ)
    with pytest.raises(WrongError), own_home() as home:
        places = (paths.default_library(), paths.settings_file(), paths.thumbnails(), paths.notation())
        assert all(place.is_relative_to(home) for place in (*places, paths.models()))
        (home / "something").write_text("to be removed")
        raise WrongError
    assert not home.exists()
    assert dict(os.environ) == before


@pytest.mark.parametrize(
    ("seen", "said"),
    [
        (Seen(800, 600, 1, 0.0), "1 shades"),
        (Seen(800, 600, 200, 0.99), "99.0% of it marked"),
        (Seen(40, 40, 200, 0.2), "40 × 40 pixels"),
    ],
)
def test_pictures_that_are_wrong(seen: Seen, said: str) -> None:
    with pytest.raises(WrongError, match=said):
        check(seen, "the page", 0.01, 0.4)


def test_a_blank_picture_is_seen_to_be_blank(tmp_path: Path) -> None:
    image = QImage(QSize(800, 600), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    assert image.save(str(tmp_path / "blank.png"))  # type: ignore[call-overload]
    (tmp_path / "torn.png").write_bytes((tmp_path / "blank.png").read_bytes()[:20])
    with Worker(LOOKER) as looker:
        seen = looker.submit(Look(tmp_path / "blank.png")).result()
        assert seen == Seen(800, 600, 1, 0.0)
        with pytest.raises(WrongError):
            check(seen, "the page", 0.01, 0.4)
        with pytest.raises(WorkerError, match=r"torn\.png is no picture"):
            looker.submit(Look(tmp_path / "torn.png")).result()


def test_remains_are_found(tmp_path: Path) -> None:
    with pytest.raises(WrongError, match="was not removed"):
        look_for_remains(tmp_path, set())
    gone = tmp_path / "gone"
    child = subprocess.Popen([sys.executable, "-c", "import sys; sys.stdin.read()"], stdin=subprocess.PIPE)
    try:
        with pytest.raises(WrongError, match=str(child.pid)):
            look_for_remains(gone, set(), patience=0.1)
        assert look_for_remains(gone, {child.pid}, patience=0.1)
    finally:
        child.communicate()
    assert look_for_remains(gone, set(), patience=0.1)


def test_every_kind_of_child_is_killed(tmp_path: Path) -> None:
    with Crew() as crew, Worker(LOOKER) as one, Worker(LOOKER) as other:
        asked = questions(crew, one, other, tmp_path / "nonsense", tmp_path / "picture.png")
        assert {id(worker) for worker in crew.everybody} <= {id(worker) for worker, _ in asked.values()}
