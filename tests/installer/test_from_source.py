"""The set-up script's plans, for every system, without installing anything."""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

SCRIPT = Path(__file__).resolve().parents[2] / "installer" / "from_source.py"
_spec = importlib.util.spec_from_file_location("from_source", SCRIPT)
assert _spec is not None and _spec.loader is not None
setup: Any = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(setup)

PIP = ["python", "-m", "pip"]
PLAIN = [*PIP, "install", f"torch=={setup.TORCH}"]
CPU = [*PLAIN, "--index-url", "https://download.pytorch.org/whl/cpu"]


@pytest.mark.parametrize(
    ("gpu", "system", "machine", "offered", "command"),
    [
        (False, "Linux", "x86_64", None, CPU),
        (False, "Linux", "x86_64", "2.13.0", CPU),
        (False, "Linux", "x86_64", "2.13.0+cpu", PLAIN),
        (True, "Linux", "x86_64", None, PLAIN),
        (False, "Linux", "aarch64", "2.13.0", PLAIN),
        (False, "Windows", "AMD64", None, PLAIN),
        (False, "Darwin", "arm64", None, PLAIN),
    ],
)
def test_torch_comes_in_the_right_build(
    gpu: bool, system: str, machine: str, offered: str | None, command: list[str]
) -> None:
    assert setup.torch_command(PIP, gpu, system, machine, offered) == command


def test_programs_of_the_virtual_environment() -> None:
    assert setup.venv_program(Path("p"), "Windows", "python") == Path("p/.venv/Scripts/python.exe")
    assert setup.venv_program(Path("p"), "Darwin", "lint-imports") == Path("p/.venv/bin/lint-imports")


def test_display() -> None:
    assert setup.has_display("Windows", {})
    assert setup.has_display("Darwin", {})
    assert not setup.has_display("Linux", {"DISPLAY": ""})
    assert setup.has_display("Linux", {"DISPLAY": ":0"})
    assert setup.has_display("Linux", {"WAYLAND_DISPLAY": "wayland-0"})


def test_tools_that_judge_packages_come_with_the_tests() -> None:
    assert setup.missing_judges(lambda tool: None) == list(setup.JUDGES.values())
    assert setup.missing_judges(lambda tool: None if tool == "xmllint" else "/bin") == ["libxml2-utils"]


def test_old_python_is_told_so() -> None:
    assert setup.python_complaint((3, 11)) is None
    assert setup.python_complaint((3, 14)) is None
    assert "needs Python 3.11 or newer; this is 3.9" in setup.python_complaint((3, 9))


def test_packages_only_where_libraries_are_missing() -> None:
    assert setup.missing_packages(True, True, lambda library: True) == []
    assert setup.missing_packages(False, True, lambda library: library != "libEGL.so.1") == ["libegl1"]
    assert "libxcb-cursor0" in setup.missing_packages(True, True, lambda library: False)
    assert "libxcb-cursor0" not in setup.missing_packages(False, True, lambda library: False)
    assert setup.missing_packages(False, False, lambda library: True) == ["python3-venv"]


def test_packages_are_installed_where_we_may_and_named_where_not() -> None:
    as_root = setup.package_commands(["libegl1"], root_user=True, sudo=False)
    assert as_root[1] == ["apt-get", "install", "-y", "-qq", "--no-install-recommends", "libegl1"]
    with_sudo = setup.package_commands(["libegl1"], root_user=False, sudo=True)
    assert [command[:2] for command in with_sudo] == [["sudo", "-n"], ["sudo", "-n"]]
    assert setup.package_commands(["libegl1"], root_user=False, sudo=False) == []
    assert setup.package_commands([], root_user=True, sudo=False) == []
    assert setup.package_hint(["a", "b"]) == "sudo apt-get install -y --no-install-recommends a b"


def test_project_is_installed_with_its_extras() -> None:
    root = Path("p")
    assert setup.project_command(PIP, root, []) == [*PIP, "install", "-e", "p"]
    assert setup.project_command(PIP, root, ["test"]) == [*PIP, "install", "-e", "p[test]"]


def test_the_synthesiser_comes_without_what_must_be_compiled() -> None:
    """Its range stands in the project's file, as an extra."""
    command = setup.sound_command(PIP, (setup.ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert command[: len(PIP) + 2] == [*PIP, "install", "--no-deps"]
    assert [one for one in command if one.startswith("tinysoundfont")]
    assert len(command) == len(PIP) + 3


def test_what_listens_to_keyboards_is_not_compiled() -> None:
    command = setup.keyboard_command(PIP, (setup.ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert command[: len(PIP) + 3] == [*PIP, "install", "--only-binary", ":all:"]
    assert [one for one in command if one.startswith("python-rtmidi")]


def test_goes_on_without_the_synthesiser(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    installation = _project(tmp_path)
    _answers(monkeypatch, failing="--no-deps")
    installation.make([], display=False)
    assert "shown and not heard" in capsys.readouterr().out


def test_program_gets_what_was_asked_for() -> None:
    assert setup.program_arguments(["search", "waltz"], display=True) == ["search", "waltz"]
    assert setup.program_arguments([], display=True) == ["--demo"]
    assert setup.program_arguments([], display=False) == ["tour"]


def test_checks_end_with_the_tests() -> None:
    checks = setup.check_commands(Path("p"), "Linux", ["-k", "music"])
    assert [name for name, _ in checks] == ["ruff", "ruff format", "lint-imports", "mypy", "pytest"]
    assert checks[-1][1][-4:] == ["-n", "2", "-k", "music"]
    assert "2" not in setup.check_commands(Path("p"), "Linux", ["-n0"])[-1][1]
    assert setup.check_commands(Path("p"), "Windows", [])[2][1] == [
        str(Path("p/.venv/Scripts/lint-imports.exe"))
    ]


def test_fingerprint_follows_what_it_depends_on() -> None:
    one = setup.fingerprint(b"a", "3.11.2")
    assert one == setup.fingerprint(b"a", "3.11.2")
    assert one != setup.fingerprint(b"b", "3.11.2")
    assert one != setup.fingerprint(b"a", "3.12.1")


def test_version_of_a_virtual_environment() -> None:
    assert setup.venv_version("home = /usr/bin\nversion = 3.11.2\n") == "3.11.2"
    assert setup.venv_version("version_info = 3.13.1.final.0\n") == "3.13.1.final.0"
    assert setup.venv_version("") == ""


def _project(tmp_path: Path) -> Any:
    (tmp_path / "pyproject.toml").write_text("[project]")
    installation = setup.Installation(tmp_path)
    installation.python.parent.mkdir(parents=True)
    installation.python.touch()
    (tmp_path / ".venv" / "pyvenv.cfg").write_text(f"version = {'.'.join(map(str, sys.version_info[:3]))}")
    return installation


def _answers(monkeypatch: pytest.MonkeyPatch, failing: str = "") -> list[str]:
    """Replace every command by one that only remembers; those that hold ``failing`` fail."""
    commands = []

    def answer(command: list[str], **_: Any) -> subprocess.CompletedProcess[str]:
        commands.append(" ".join(command))
        report = json.dumps({"install": [{"metadata": {"version": "2.13.0+cpu"}}]})
        failed = bool(failing) and failing in commands[-1]
        return subprocess.CompletedProcess(command, int(failed), report, "no such thing" if failed else "")

    monkeypatch.setattr(setup.subprocess, "run", answer)
    monkeypatch.setattr(setup, "loads", lambda library: True)
    monkeypatch.setattr(setup.shutil, "which", lambda name: None)
    return commands


def test_second_start_does_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    installation = _project(tmp_path)
    commands = _answers(monkeypatch)
    installation.make([], display=False)
    assert any(f"install torch=={setup.TORCH}" in command for command in commands)
    assert sum("install -e" in command for command in commands) == 2  # the program, then the index
    commands.clear()
    installation.make([], display=False)
    assert commands == []
    installation.make(["test"], display=False)
    assert any(command.endswith("[test]") for command in commands)
    commands.clear()
    installation.make([], display=False)  # what has the test extra has the rest
    assert commands == []


def test_new_dependencies_are_installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    installation = _project(tmp_path)
    commands = _answers(monkeypatch)
    installation.make([], display=False)
    (tmp_path / "pyproject.toml").write_text("[project]\ndependencies = ['more']")
    commands.clear()
    installation.make([], display=False)
    assert commands


def test_goes_on_without_the_index(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    installation = _project(tmp_path)
    commands = _answers(monkeypatch, failing="[hnsw]")
    installation.make([], display=False)
    assert "Every search is exact instead" in capsys.readouterr().out
    commands.clear()
    installation.make([], display=False)
    assert commands == []


def test_failure_shows_the_last_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    installation = _project(tmp_path)
    _answers(monkeypatch, failing="install torch")
    with pytest.raises(setup.SetupError, match="no such thing"):
        installation.make([], display=False)
    assert "no such thing" in (tmp_path / ".venv" / "setup.log").read_text()


def test_unknown_words_print_the_help(capsys: pytest.CaptureFixture[str]) -> None:
    assert setup.main(["dance"]) == 2
    assert setup.main(["run", "--demo"]) == 2  # arguments stand behind --
    assert "run [-- ARGS]" in capsys.readouterr().out


def test_is_understood_by_old_pythons() -> None:
    """Syntax no newer than 3.8, so that an old Python says what is wrong instead of tripping."""
    import ast

    ast.parse(SCRIPT.read_text(encoding="utf-8"), feature_version=(3, 8))


def test_needs_nothing_but_the_standard_library() -> None:
    code = f"import runpy; runpy.run_path({str(SCRIPT)!r}, run_name='plan')"
    subprocess.run([sys.executable, "-I", "-S", "-c", code], check=True)
