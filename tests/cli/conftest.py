"""A folder of small music of our own, and the command line as a user types it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import mido
import pytest

from clamp_desktop.cli import main

WALTZ = """X:1
T:Valse des feuilles
C:A. Tester
M:3/4
L:1/4
Q:1/4=90
K:Gm
G2 B|d2 c|B2 A|G3|d2 g|f2 d|e d c|d3|
w:Les feuil-les tom-bent len-te-ment
"""
BOOK = """X:1
T:The Green Gate
R:jig
M:6/8
L:1/8
K:D
dfa afd|gbg faf|dfa afd|ege d3|

X:2
T:The Red Gate
R:reel
M:4/4
L:1/8
K:G
GABc dedB|dedB dedB|c2ec B2dB|A2F2 G4|
"""


@pytest.fixture
def music(tmp_path: Path) -> Path:
    """A waltz in G minor, a book of a jig and a reel, a scale for clarinet as MIDI, and a broken score."""
    return make_music(tmp_path / "music")


def make_music(folder: Path) -> Path:
    """Write the small music into a new folder."""
    folder.mkdir()
    (folder / "waltz.abc").write_text(WALTZ, encoding="utf-8")
    (folder / "Gates.ABC").write_text(BOOK, encoding="utf-8")
    scale(folder / "scale.mid")
    (folder / "torn.mxl").write_bytes(b"PK\x03\x04 and nothing more")
    return folder


def scale(path: Path) -> None:
    """Write an upward scale of C major, for clarinet."""
    file = mido.MidiFile()
    track = mido.MidiTrack()
    file.tracks.append(track)
    track.append(mido.MetaMessage("set_tempo", tempo=500_000))
    track.append(mido.Message("program_change", program=71))
    for pitch in (60, 62, 64, 65, 67, 69, 71, 72):
        track.append(mido.Message("note_on", note=pitch, velocity=80, time=0))
        track.append(mido.Message("note_off", note=pitch, velocity=0, time=480))
    file.save(path)


@pytest.fixture
def ask(capsys: pytest.CaptureFixture[str]) -> Callable[..., Any]:
    """Run a command that prints JSON and parse what it prints; it must succeed."""

    def run(*arguments: object) -> Any:
        assert main([str(one) for one in arguments]) == 0
        return json.loads(capsys.readouterr().out)

    return run
