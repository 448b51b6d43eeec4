"""Running other programs during a build: what they say goes to a log and is shown when they fail."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

from installer.bundle.plan import BuildError


def run(
    command: Sequence[str | os.PathLike[str]],
    *,
    cwd: Path | None = None,
    environment: Mapping[str, str] | None = None,
    alone: Mapping[str, str] | None = None,
    log: Path | None = None,
    timeout: float | None = None,
) -> str:
    """Run a program to its end; what it wrote.

    Args:
        environment: added to that of the build.
        alone: the whole environment, in place of that of the build.
        log: a file to which everything is appended.

    Raises:
        BuildError: it could not be started, took more than ``timeout`` seconds, or failed; says how.
    """
    words = [os.fspath(word) for word in command]
    around = dict(os.environ if alone is None else alone) | dict(environment or {})
    try:
        done = subprocess.run(
            words, cwd=cwd, env=around, timeout=timeout, check=False,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, encoding="utf-8", errors="replace",
        )  # fmt: skip
    except OSError as error:
        raise BuildError(f"{words[0]} could not be started: {error}") from None
    except subprocess.TimeoutExpired:
        raise BuildError(f"{' '.join(words)} did not end within {timeout:g} seconds.") from None
    if log is not None:
        log.parent.mkdir(parents=True, exist_ok=True)
        with log.open("a", encoding="utf-8") as file:
            file.write(f"$ {' '.join(words)}\n{done.stdout}\n")
    if done.returncode:
        tail = "\n".join("    " + line for line in done.stdout.splitlines()[-30:])
        raise BuildError(
            f"{' '.join(words)} failed with exit code {done.returncode}. Its last words:\n{tail}"
        )
    return done.stdout
