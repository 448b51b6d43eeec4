from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from clamp_desktop.cli import main

Ask = Callable[..., Any]


def test_tags_follow_a_piece_and_are_found(
    music: Path, tmp_path: Path, ask: Ask, capsys: pytest.CaptureFixture[str]
) -> None:
    library = tmp_path / "library"
    ask("scan", music, "--library", library, "--json")
    tagged = ask("tag", "婚礼 wedding", music / "waltz.abc", "--library", library, "--json")
    assert [one["tags"] for one in tagged] == [["婚礼 wedding"]]
    both = ask("tag", "session", music / "Gates.ABC", "--library", library, "--json")
    assert len(both) == 2  # every tune of the book
    (music / "waltz.abc").rename(music / "renamed.abc")
    ask("scan", "--library", library, "--json")
    [hit] = ask("search", "--tag", "婚礼 wedding", "--library", library, "--json")
    assert (hit["id"], Path(hit["path"]).name) == (tagged[0]["id"], "renamed.abc")
    off = ask("untag", "session", both[0]["id"], "--library", library, "--json")
    assert off[0]["tags"] == []
    assert len(ask("search", "--tag", "session", "--library", library, "--json")) == 1
    assert main(["tag", "x", "9" * 30, str(hit["id"]), "--library", str(library)]) == 1
    assert "9999 is not in this library" in capsys.readouterr().err
    assert main(["tag", " ", str(hit["id"]), "--library", str(library)]) == 1
    assert "needs a name" in capsys.readouterr().err
