"""Ports for ``mido`` without any device: a folder whose files are keyboards, and their lines keys."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import mido
from mido.ports import BaseInput

FOLDER = "FAKE_KEYBOARDS"
BROKEN = "broken"


def get_devices(**_: object) -> list[dict[str, Any]]:
    """Every file of the folder."""
    folder = Path(os.environ[FOLDER])
    return [{"name": one.name, "is_input": True, "is_output": False} for one in sorted(folder.iterdir())]


def opened(name: str) -> Path:
    """The file that tells that a keyboard was opened."""
    return Path(os.environ[FOLDER]).with_suffix(f".{name}")


class Input(BaseInput):  # type: ignore[misc]
    """Plays what is written into its file, line by line: ``note_on 60 64``."""

    def _open(self, **_: object) -> None:
        self._file = Path(os.environ[FOLDER], self.name)
        if self.name == BROKEN:
            raise OSError("busy")
        self._read = self._file.stat().st_size
        opened(self.name).touch()

    def _receive(self, block: bool = True) -> None:
        content = self._file.read_bytes()[self._read :]  # raises once it was pulled out
        whole = content[: content.rfind(b"\n") + 1]
        self._read += len(whole)
        for line in whole.decode().splitlines():
            kind, note, velocity = line.split()
            self._messages.append(mido.Message(kind, note=int(note), velocity=int(velocity)))
