"""What is heard of a score and what is shown of it go by one clock."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from clamp_desktop.engraving.engraver import Engraver
from clamp_desktop.engraving.layout import Layout
from clamp_desktop.playback.performing import perform

SCORES = {
    "a repeat with two endings": "M:3/4\nL:1/4\nQ:1/4=60\nK:C\n|:CDE|1 FGA:|2 Bcd|]",
    "a change of tempo": "M:4/4\nL:1/4\nQ:1/4=120\nK:G\nGABc|[Q:1/4=40]defg|[Q:1/4=200]G4|]",
    "da capo": "M:2/4\nL:1/4\nQ:1/4=90\nK:D\nDE|F!fine!G|AB|cd!D.C.!|]",
    "chords, ties and triplets": "M:4/4\nL:1/8\nQ:1/4=100\nK:F\n[FAc]4-[FAc]4|(3FGA (3Bcd c4|z4 F4|]",
    "two voices": "M:3/4\nL:1/4\nQ:1/4=72\nK:Am\nV:1\n|:ABc|d3:|\nV:2\n|:A,3|D,EF:|",
}


@pytest.fixture(scope="module")
def engraver() -> Engraver:
    return Engraver()


@pytest.mark.parametrize("name", SCORES)
def test_the_cursor_and_the_sound_agree(engraver: Engraver, name: str) -> None:
    """Every note that sounds begins where the page says that it does, repeats unrolled."""
    engraver.load(f"X:1\nT:{name}\n{SCORES[name]}\n", Layout())
    times, played = engraver.times(), perform(engraver.midi())
    shown, heard = np.unique(np.round(times.onsets, 3)), np.unique(np.round(played.onsets, 3))
    # A tied note is shown again and not struck again.
    assert np.abs(heard[:, None] - shown[None, :]).min(axis=1).max() < 0.01
    assert len(heard) >= len(shown) - 1
    assert played.duration == pytest.approx(times.duration, abs=0.05) or played.duration < times.duration
    assert played.duration == pytest.approx(float(times.ends.max()), abs=0.05)


def test_files_of_every_kind_agree(engraver: Engraver) -> None:
    """Humdrum, MEI and MusicXML, too."""
    for name in ("small.krn", "small.mei", "small.musicxml"):
        engraver.load(Path(__file__).resolve().parents[1] / "engraving" / name, Layout())
        shown, heard = engraver.times().onsets, perform(engraver.midi()).onsets
        assert np.allclose(np.unique(shown), np.unique(heard), atol=0.01)


def test_bars_of_the_roll_are_measures_of_the_page(engraver: Engraver) -> None:
    """Where the metre is plain."""
    engraver.load(f"X:1\n{SCORES['a repeat with two endings']}\n", Layout())
    assert np.allclose(perform(engraver.midi()).bars, engraver.times().measure_onsets, atol=0.01)
