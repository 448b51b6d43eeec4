"""Children and the programs they belong to: how they start, and what becomes of them when it ends."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

ROOT = Path(__file__).resolve().parents[2]
WAIT = 20.0

PROGRAM = """
import dataclasses, signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)  # some who run tests ignore it
from clamp_desktop.workers.kinds import READER
from clamp_desktop.workers.process import Worker
from tests.workers.handlers import Do
print("started", flush=True)
worker = Worker(dataclasses.replace(READER, handler="tests.workers.handlers:make"))
print(worker.submit(Do("pid")).result(), flush=True)
"""


def start(tmp_path: Path, more: str, **options: object) -> tuple[subprocess.Popen[str], int]:
    """Run a program of its own, and wait until its child answers with its process id."""
    script = tmp_path / "program.py"
    script.write_text(PROGRAM + more, encoding="utf-8")
    program = subprocess.Popen(
        [sys.executable, str(script)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        **options,  # type: ignore[call-overload]
    )
    assert program.stdout is not None
    assert program.stdout.readline() == "started\n"
    return program, int(program.stdout.readline())


def gone(pid: int) -> bool:
    deadline = time.monotonic() + WAIT
    while time.monotonic() < deadline:
        try:
            if psutil.Process(pid).status() == psutil.STATUS_ZOMBIE:  # nobody here can bury it
                return True
        except psutil.NoSuchProcess:
            return True
        time.sleep(0.02)
    return False


def test_a_program_that_forgets_to_close_still_ends(tmp_path: Path) -> None:
    """Its script has no ``__main__`` guard either: a child does not run it again."""
    program, child = start(tmp_path, "worker.submit(Do('sleep', 60))\n")
    out, err = program.communicate(timeout=WAIT)
    assert (out, err, program.returncode) == ("", "", 0)
    assert gone(child)


@pytest.mark.parametrize("work", ["echo", "sleep", "spin"])
def test_children_do_not_survive_a_killed_program(tmp_path: Path, work: str) -> None:
    if work == "spin" and sys.platform != "linux":
        pytest.skip("elsewhere a child in a loop of C code ends at its time limit")
    program, child = start(tmp_path, f"worker.submit(Do({work!r}, 60)); import time; time.sleep(60)\n")
    time.sleep(0.2)
    program.kill()
    program.communicate(timeout=WAIT)
    assert gone(child)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no process groups of this kind")
def test_ctrl_c_reaches_the_program_and_not_its_children(tmp_path: Path) -> None:
    more = f"""
from pathlib import Path
marker = Path({str(tmp_path / "marker")!r})
try:
    future = worker.submit(Do("sleep_until", marker))
    print("working", flush=True)
    future.result()
except KeyboardInterrupt:
    marker.touch()
    print(future.result())
    worker.close()
    sys.exit(130)
"""
    program, child = start(tmp_path, more, start_new_session=True)
    assert program.stdout is not None
    assert program.stdout.readline() == "working\n"
    time.sleep(0.1)
    os.killpg(program.pid, signal.SIGINT)
    out, err = program.communicate(timeout=WAIT)
    assert (out, err, program.returncode) == ("awake\n", "", 130)
    assert gone(child)


def test_the_side_of_the_program_loads_nothing_heavy() -> None:
    code = (
        "import sys; from clamp_desktop.workers.crew import Crew; Crew().close();"
        "import clamp_desktop.engraving.fonts, clamp_desktop.engraving.svg;"
        "print(sorted({'torch','verovio','mido','music21','symusic','PySide6','psutil'} & set(sys.modules)))"
    )
    answer = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert (answer.stdout, answer.stderr) == ("[]\n", "")
