"""``clamp-desktop melody`` over the real library and its processes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from clamp_desktop.cli import main

Ask = Callable[..., Any]


def test_a_tune_is_found_in_any_key_with_its_bars(
    tmp_path: Path, ask: Ask, capsys: pytest.CaptureFixture[str]
) -> None:
    music, library = tmp_path / "music", tmp_path / "library"
    music.mkdir()
    for name, key, bars in (("one", "C", "C C G G|A A G2|F F E E|"), ("two", "D", "D D A A|B A A2|G G F F|")):
        (music / f"{name}.abc").write_text(f"X:1\nT:{name}\nM:4/4\nL:1/4\nK:{key}\nc2 B2|{bars}]\n")
    assert main(["scan", str(music), "--library", str(library)]) == 0
    capsys.readouterr()

    [hit] = ask("melody", "F F C C D D C", "--library", library, "--json")
    assert (hit["title"], hit["strength"]) == ("one", 1.0)
    assert hit["why"][0] == {
        "kind": "melody",
        "matched": "bars 2–3",
        "strength": 1.0,
        "place": {"bars": [2, 3], "quarters": [4.0, 10.0], "seconds": None},
    }
    both = ask("melody", "C C G G A A G F", "--tolerant", "--library", library, "--json")
    assert [(one["title"], one["strength"]) for one in both] == [("one", 1.0), ("two", 0.7)]
    assert ask("melody", "C C G G A A G F", "title:two", "--library", library, "--json") == []
    assert main(["melody", "C C G G", "--library", str(library)]) == 0
    assert "melody bar 2" in capsys.readouterr().out
    assert main(["melody", "C C X", "--library", str(library)]) == 1
    assert "no note" in capsys.readouterr().err
