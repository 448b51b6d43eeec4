"""The workflows of hosted CI: what they may do, what they take from others, and that their shell is sound."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from installer import build
from installer.bundle.plan import ROOT, SYSTEMS
from installer.supply.locks import PYTHON

FILES = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
WORKFLOWS = {file.stem: yaml.safe_load(file.read_text(encoding="utf-8")) for file in FILES}
JOBS = [
    pytest.param(job, id=f"{name}-{key}")
    for name, workflow in WORKFLOWS.items()
    for key, job in workflow["jobs"].items()
]
RUNNERS = {"Linux": "ubuntu-22.04", "Windows": "windows-2022", "Darwin": "macos-15"}
SHELL = [
    pytest.param(step["run"], id=f"{name}-{key}-{step.get('name', number)}")
    for name, workflow in WORKFLOWS.items()
    for key, job in workflow["jobs"].items()
    for number, step in enumerate(job["steps"])
    if "run" in step
]


def test_there_are_checks_and_a_release() -> None:
    assert set(WORKFLOWS) == {"checks", "release"}
    assert WORKFLOWS["release"][True] == {"push": {"tags": ["v*"]}, "workflow_dispatch": None}


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_only_github_s_own_actions_are_used_and_each_by_its_commit(file: Path) -> None:
    lines = re.findall(r"uses: (.*)", file.read_text(encoding="utf-8"))
    assert lines
    for line in lines:
        assert re.fullmatch(r"actions/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", line), line


@pytest.mark.parametrize("workflow", WORKFLOWS.values(), ids=list(WORKFLOWS))
def test_nothing_may_be_written_but_by_the_job_that_publishes(workflow: dict[str, Any]) -> None:
    assert workflow["permissions"] == {"contents": "read"}
    for name, job in workflow["jobs"].items():
        allowed = {"contents": "write", "actions": "read"} if name == "publish" else None
        assert job.get("permissions") == allowed
        for step in job["steps"]:
            if "checkout" in step.get("uses", ""):
                assert step["with"]["persist-credentials"] is False


@pytest.mark.parametrize("job", JOBS)
def test_every_job_ends_and_speaks_one_shell(job: dict[str, Any]) -> None:
    assert 0 < job["timeout-minutes"] <= 120
    assert job["defaults"]["run"]["shell"] == "bash", (
        "Windows would take another, which goes on after a failure"
    )
    assert all("shell" not in step for step in job["steps"])


def test_every_system_is_checked_and_built() -> None:
    assert set(SYSTEMS) == set(RUNNERS)
    assert WORKFLOWS["checks"]["jobs"]["tests"]["strategy"]["matrix"]["os"] == list(RUNNERS.values())
    release = WORKFLOWS["release"]["jobs"]["build"]
    assert [one["os"] for one in release["strategy"]["matrix"]["include"]] == list(RUNNERS.values())
    assert release["env"]["CLAMP_LOCKED"] == "1"
    for workflow in WORKFLOWS.values():
        for job in workflow["jobs"].values():
            versions = [
                step["with"]["python-version"] for step in job["steps"] if "setup-python" in str(step)
            ]
            assert versions == [".".join(map(str, PYTHON))]


def test_a_tag_publishes_a_draft_and_nothing_else_does() -> None:
    publish = WORKFLOWS["release"]["jobs"]["publish"]
    assert publish["if"] == "github.ref_type == 'tag'"
    assert publish["needs"] == "build"
    assert "--draft" in publish["steps"][-1]["run"]


@pytest.mark.parametrize("script", SHELL)
def test_shell_takes_what_others_may_choose_from_the_environment_only(script: str) -> None:
    """A branch's name in ``${{ }}`` would be a part of the script itself."""
    assert "${{" not in script


@pytest.mark.parametrize("script", SHELL)
def test_shell_is_sound(script: str) -> None:
    bash = shutil.which("bash")
    if bash is None or sys.platform == "win32":
        pytest.skip("needs bash")
    told = subprocess.run([bash, "-n"], input=script, text=True, capture_output=True, check=False)
    assert told.returncode == 0, told.stderr
    if shutil.which("shellcheck"):
        command = ["shellcheck", "--shell=bash", "--format=json", "-"]
        told = subprocess.run(command, input=script, text=True, capture_output=True, check=False)
        assert json.loads(told.stdout) == []


@pytest.mark.parametrize("script", SHELL)
def test_what_a_script_calls_is_there(script: str) -> None:
    for name in re.findall(r"python\)?\"? (installer/\S+\.py)", script):
        assert (ROOT / name).is_file(), name
    for name in re.findall(r"installer/supply/locks/\S+\.txt", script):
        assert (ROOT / name).is_file() or name.endswith("linux-torch.txt")
    for names in re.findall(r"--steps (\S+)", script):
        known = {step.name for system in SYSTEMS for step in build.steps(system)}
        assert set(names.split(",")) <= known
