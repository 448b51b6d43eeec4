"""How the installer tries itself on Windows, with stand-ins for Windows."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from installer.bundle.plan import BuildError, Plan
from installer.windows import trial
from installer.windows.names import CONSOLE_EXE
from tests.installer.windows import standin


class Computer:
    """Does what the installer, the program and the uninstaller do to folder and registry."""

    def __init__(self, tidy: bool = True, works: bool = True) -> None:
        self.folder: Path | None = None
        self.ran: list[str] = []
        self._tidy, self._works = tidy, works

    def start(self, line: str) -> None:
        """A silent installation or removal."""
        self.ran.append(line)
        if "/D=" in line:
            assert line.endswith(trial.FOLDER), "the folder comes last and has no quotation marks"
            self.folder = Path(line.split("/D=")[1])
            self.folder.mkdir()
        elif self._tidy:
            assert self.folder is not None
            shutil.rmtree(self.folder)
            self.folder = None

    def run(self, command: list[str], **_: object) -> str:
        """The installed program."""
        self.ran.append(command[-1])
        assert Path(command[0]).name == CONSOLE_EXE
        if not self._works and command[-1] == "self-test":
            raise BuildError("it does not work")
        return ""


@pytest.fixture
def plan(tmp_path: Path) -> Plan:
    """A build for Windows."""
    return standin.plan(tmp_path, "0.1.0")


@pytest.fixture
def given(monkeypatch: pytest.MonkeyPatch) -> Callable[[Computer], Computer]:
    """Put a computer in the place of this one."""

    def use(computer: Computer) -> Computer:
        monkeypatch.setattr(trial, "_start", computer.start)
        monkeypatch.setattr(trial, "run", computer.run)
        monkeypatch.setattr(trial, "installed_folder", lambda: computer.folder)
        monkeypatch.setattr(trial, "_PATIENCE_S", 0.0)
        return computer

    return use


def test_it_is_installed_tried_and_removed(plan: Plan, given: Callable[[Computer], Computer]) -> None:
    computer = given(Computer())
    assert trial.check(plan) is None
    assert computer.ran[0].startswith(f'"{plan.out}')
    assert computer.ran[1:-1] == ["--version", "doctor", "self-test"]
    assert computer.ran[-1].endswith('uninstall.exe" /S')


def test_what_is_left_behind_is_named(plan: Plan, given: Callable[[Computer], Computer]) -> None:
    given(Computer(tidy=False))
    with pytest.raises(BuildError, match="left this behind"):
        trial.check(plan)


def test_a_program_that_does_not_work_is_a_failure(plan: Plan, given: Callable[[Computer], Computer]) -> None:
    given(Computer(works=False))
    with pytest.raises(BuildError, match="does not work"):
        trial.check(plan)


def test_a_program_that_somebody_uses_is_left_alone(
    plan: Plan, given: Callable[[Computer], Computer], tmp_path: Path
) -> None:
    computer = given(Computer())
    computer.folder = tmp_path
    assert trial.check(plan) == trial.SKIPPED
    assert computer.ran == []
