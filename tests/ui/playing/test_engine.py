"""Which process plays while a large soundfont is being loaded."""

from __future__ import annotations

import shutil
from concurrent.futures import Future
from pathlib import Path
from typing import Any, cast

import pytest
from pytestqt.qtbot import QtBot

from clamp_desktop.playback import soundfonts
from clamp_desktop.playback.soundfonts import of_the_program
from clamp_desktop.ui.playing import engine as engine_room
from clamp_desktop.ui.playing.engine import Engine
from clamp_desktop.workers.crew import Crew
from clamp_desktop.workers.errors import WorkerError
from clamp_desktop.workers.sound import PrepareSound, RenderSound
from tests.playback.sounding import beats, take
from tests.ui.playing.loud import LoudOutput


class Writer:
    """A worker that answers nothing by itself and remembers what it was asked."""

    def __init__(self) -> None:
        self.asked: list[tuple[Any, Future[Any]]] = []
        self.pids: tuple[int, ...] = (1,)

    def submit(self, request: Any) -> Future[Any]:
        self.asked.append((request, Future()))
        return self.asked[-1][1]

    def start(self) -> None:
        """It would."""

    def kinds(self) -> list[type]:
        """What it was asked for."""
        return [type(request) for request, _ in self.asked]


class Two:
    """The part of a crew that plays."""

    def __init__(self) -> None:
        self.synthesiser, self.recorder = Writer(), Writer()


@pytest.fixture
def crew() -> Two:
    return Two()


@pytest.fixture
def engine(qtbot: QtBot, crew: Two, monkeypatch: pytest.MonkeyPatch) -> Engine:
    monkeypatch.setattr(engine_room, "DeviceOutput", LoudOutput)
    monkeypatch.setattr(engine_room, "default_device", object)
    return Engine(lambda: cast("Crew", crew))


@pytest.fixture
def large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A soundfont that counts as large."""
    font = of_the_program()
    assert font is not None
    monkeypatch.setattr(soundfonts, "AT_ONCE", 1_000_000)
    return Path(shutil.copy(font, tmp_path / "Large.sf2"))


def test_the_small_soundfont_stands_in(engine: Engine, crew: Two, large: Path) -> None:
    """Nobody waits for the large one; once it is there it plays."""
    import dataclasses

    wanted = dataclasses.replace(take(), soundfont=large)
    engine.play(wanted, beats(4))
    assert crew.synthesiser.kinds() == [PrepareSound]
    (request, _), *_ = crew.recorder.asked
    assert isinstance(request, RenderSound)
    assert request.take.soundfont == of_the_program()
    crew.synthesiser.asked[0][1].set_result(None)
    engine.play(dataclasses.replace(wanted, number=wanted.number + 1_000_000), beats(4))
    assert crew.synthesiser.kinds() == [PrepareSound, RenderSound]
    crew.synthesiser.pids = ()  # let go, since nothing was played for long
    engine.play(dataclasses.replace(wanted, number=wanted.number + 2_000_000), beats(4))
    assert crew.synthesiser.kinds() == [PrepareSound, RenderSound, PrepareSound]
    assert len(crew.recorder.asked) == 2
    engine.close()


def test_the_programs_own_needs_nobody_else(engine: Engine, crew: Two) -> None:
    """It is loaded in no time."""
    engine.play(take(), beats(4))
    assert crew.synthesiser.kinds() == [RenderSound]
    assert crew.recorder.asked == []
    engine.close()


def test_without_a_synthesiser_time_goes_on(engine: Engine, crew: Two, qtbot: QtBot) -> None:
    """It is not installed, or ends each time it is started: that is said, and the place moves."""
    told: list[str] = []
    engine.silent.connect(told.append)
    engine.play(take(start=1.0), beats(40))
    failure = WorkerError("The synthesiser could not be started.", startup=True)
    crew.synthesiser.asked[0][1].set_exception(failure)
    qtbot.waitUntil(lambda: engine.mute)
    qtbot.waitUntil(lambda: (engine.place() or 0) > 1.2, timeout=5000)
    assert told == ["The synthesiser could not be started."]
    engine.close()
