"""The locks hold what pyproject.toml asks for, with hashes, and name no place of one network only."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from installer.bundle.plan import ROOT, SYSTEMS, BuildError, Plan
from installer.from_source import TORCH
from installer.supply import locks, update_locks

PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
HASH = "0" * 64


@pytest.mark.parametrize("system", SYSTEMS)
def test_a_lock_meets_every_range_of_pyproject(system: str) -> None:
    locked = {one.name: one for one in locks.read(locks.program_lock(system))}
    apart = locks.torch_lock(system)
    for line in [*update_locks.wanted(PYPROJECT), *update_locks.apart(PYPROJECT)]:
        wanted = Requirement(line)
        name = locks.canonical(wanted.name)
        if name == "torch":
            assert wanted.specifier.contains(TORCH)
            assert (name in locked) is (apart is None)
            if apart is None:
                assert locked[name].version == TORCH
            continue
        assert wanted.specifier.contains(locked[name].version), line


@pytest.mark.parametrize("system", SYSTEMS)
def test_the_tools_are_locked_in_versions_that_agree_with_the_program(system: str) -> None:
    program = {one.name: one.version for one in locks.read(locks.program_lock(system))}
    tools = {one.name: one.version for one in locks.read(locks.tools_lock(system))}
    for line in (*update_locks.TOOLS, *update_locks.TOOLS_OF.get(system, ())):
        wanted = Requirement(line)
        assert wanted.specifier.contains(tools[locks.canonical(wanted.name)]), line
    both = program.keys() & tools.keys()
    assert {name: program[name] for name in both} == {name: tools[name] for name in both}


@pytest.mark.parametrize("file", sorted(locks.FOLDER.glob("*.txt")), ids=lambda file: file.name)
def test_a_lock_has_hashes_and_no_addresses(file: Path) -> None:
    entries = locks.read(file)
    assert entries
    assert all(one.hashes for one in entries)
    assert len({one.name for one in entries}) == len(entries)
    text = file.read_text(encoding="utf-8")
    assert not re.search(r"://|@ |--(index|extra|find|trusted)|^-", text.replace("--hash", ""), re.MULTILINE)


def test_linux_has_nothing_for_graphics_cards() -> None:
    names = {one.name for one in locks.read(locks.program_lock("Linux"))}
    assert not [name for name in names if name.startswith(("nvidia", "cuda", "triton", "torch"))]


def test_what_is_installed_is_what_is_locked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plan = Plan("0.1.0", "Linux", "x86_64", ROOT, tmp_path, tmp_path)
    monkeypatch.setattr(locks, "FOLDER", tmp_path)
    for file in ("linux.txt", "linux-tools.txt"):
        (tmp_path / file).touch()
    with pytest.raises(BuildError, match="linux-torch"):
        locks.commands(plan)
    (tmp_path / "linux-torch.txt").touch()
    *locked, program = locks.commands(plan)
    assert [Path(command[-1]).name for command in locked] == [
        "linux-tools.txt",
        "linux-torch.txt",
        "linux.txt",
    ]
    for command in locked:
        assert {"--require-hashes", "--no-deps", "--no-build-isolation"} <= set(command)
        assert ("--index-url" in command) is command[-1].endswith("linux-torch.txt")
    assert program[-1] == str(ROOT)
    assert {"--no-deps", "--no-build-isolation"} <= set(program)


def test_a_line_that_is_not_understood_is_named(tmp_path: Path) -> None:
    lock = tmp_path / "odd.txt"
    lock.write_text(f"# a word\nnumpy==2.4.6 \\\n    --hash=sha256:{HASH}\n")
    (one,) = locks.read(lock)
    assert (one.name, one.version, one.hashes) == ("numpy", "2.4.6", {HASH})
    for line in ("numpy==2.4.6", "numpy>=2 --hash=sha256:" + HASH, "-e ."):
        lock.write_text(line)
        with pytest.raises(BuildError, match=r"odd\.txt"):
            locks.read(lock)


def test_distributions_are_taken_out_of_a_lock_whole() -> None:
    entry = "{}==1 \\\n    --hash=sha256:" + HASH + "\n"
    lock = "".join(entry.format(name) for name in ("mido", "nvidia_cublas", "torch", "torchless"))
    left = update_locks.without(lock, re.compile(r"torch|nvidia-.*"))
    assert left == entry.format("mido") + entry.format("torchless")


def test_torch_is_read_from_the_page_of_its_index() -> None:
    wheel = f'<a href="/whl/cpu/torch-{TORCH}%2Bcpu-cp{{}}-manylinux_2_28_{{}}.whl#sha256={{}}">x</a><br/>\n'
    page = wheel.format("311-cp311", "x86_64", "a" * 64) + wheel.format("311-cp311", "aarch64", "b" * 64)
    page += wheel.format("312-cp312", "x86_64", "c" * 64)
    entry = update_locks.torch_entry(page)
    assert entry == f"torch=={TORCH}+cpu \\\n    --hash=sha256:{'a' * 64}\n"
    with pytest.raises(BuildError, match=re.escape(TORCH)):
        update_locks.torch_entry("<html></html>")
