"""Steps with what is seen and heard: a page, two seconds of sound, the window."""

from __future__ import annotations

import json
import os
import subprocess
import time
from pathlib import Path
from typing import Any, Final

import numpy as np

from clamp_desktop.engraving.layout import Layout
from clamp_desktop.music.piece import Format
from clamp_desktop.playback.pcm import write_wave
from clamp_desktop.playback.take import Take, next_number
from clamp_desktop.scores import Score
from clamp_desktop.selftest.listening import demo_piece
from clamp_desktop.selftest.parts import own_command
from clamp_desktop.selftest.pictures import LOOKER, Look, Seen, check
from clamp_desktop.selftest.steps import WrongError
from clamp_desktop.sounds import heard
from clamp_desktop.workers.crew import Crew
from clamp_desktop.workers.messages import PaintPages
from clamp_desktop.workers.process import Worker
from clamp_desktop.workers.sound import RenderSound

PIECE: Final = "Für Elise.abc"
PAGE, SOUND, WINDOW = "page.png", "sound.wav", "window.png"
_RATE, _SECONDS = 44100, 2
_QUIET, _LOUDEST = 0.01, 1.0  # of the mean, and of any sample
_PATIENCE = 120.0  # seconds for the window to come, work and go


class Showing:
    """The steps; pictures and sound go into a folder.

    Attributes:
        facts: what the window says of Qt, and how soon it came.
    """

    def __init__(self, crew: Crew, out: Path) -> None:
        self._crew = crew
        self._out = out
        self.facts: dict[str, Any] = {}

    def engrave(self) -> str:
        """Engrave a page and paint it."""
        page = Score(self._crew.engraver, demo_piece(PIECE)).page(1, Layout()).result()
        picture = self._out / PAGE
        self._crew.painter.submit(PaintPages((page.svg,), (picture,), "png")).result()
        seen = _look_at(picture)
        check(seen, "the page", 0.01, 0.4)
        return f"{PIECE}, page {page.page} of {page.pages}, {seen.marked:.1%} ink"

    def play(self) -> str:
        """Render the beginning of a piece."""
        score = Score(self._crew.engraver, demo_piece(PIECE))
        performance = heard(score, Format.ABC, self._crew.performer).result()
        take = Take(next_number(), rate=_RATE)
        wanted = RenderSound(take, performance, 0, _SECONDS * _RATE)
        samples = self._crew.synthesiser.submit(wanted).result().samples[: _SECONDS * _RATE]
        if len(samples) < _SECONDS * _RATE:
            raise WrongError(f"{len(samples) / _RATE:.1f} seconds of sound came, not {_SECONDS}")
        peak = float(np.abs(samples).max())
        loudness = float(np.sqrt(np.mean(np.square(samples, dtype=np.float64))))
        if not np.isfinite(loudness) or loudness < _QUIET:
            raise WrongError(f"the sound is silent (loudness {loudness:.4f})")
        if peak >= _LOUDEST:
            raise WrongError(f"the sound is clipped (peak {peak:.2f})")
        (self._out / SOUND).unlink(missing_ok=True)
        write_wave(self._out / SOUND, _RATE, [samples])
        return f"{_SECONDS} s of {PIECE}, loudness {loudness:.2f}, peak {peak:.2f}"

    def open_window(self) -> str:
        """Open the window on the demo library in a process of its own, without a screen."""
        picture, note = self._out / WINDOW, self._out / "window.json"
        begun = time.time()
        try:
            done = subprocess.run(
                [*own_command(), "self-test", "--window", str(picture), "--since", str(begun)],
                env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
                stdin=subprocess.DEVNULL,
                capture_output=True,
                timeout=_PATIENCE,
                check=False,
            )
        except subprocess.TimeoutExpired:
            raise WrongError(f"the window was not done after {_PATIENCE:.0f} seconds") from None
        if done.returncode != 0 or not note.is_file():
            said = done.stderr.decode(errors="replace").strip().rpartition("\n")[2]
            raise WrongError(f"the window ended with code {done.returncode}. {said}".strip())
        self.facts = json.loads(note.read_text(encoding="utf-8"))
        note.unlink()
        seen = _look_at(picture)
        check(seen, "the window", 0.05, 0.95)
        shown = f"{self.facts['pieces']} pieces listed, “{self.facts['shown']}” engraved"
        return f"first picture after {self.facts['seconds to the window']:.1f} s, {shown}"


def _look_at(picture: Path) -> Seen:
    with Worker(LOOKER) as looker:
        return looker.submit(Look(picture)).result()
