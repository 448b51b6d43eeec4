"""A list that cannot be meant is refused with the line and the reason."""

from __future__ import annotations

from pathlib import Path

import pytest

from clamp_desktop.training.evaluation.manifest import ManifestError, read_rows
from clamp_desktop.vocabulary import Vocabulary


def _read(folder: Path, text: str | bytes) -> dict[str, dict[str, str]]:
    (folder / "a.abc").write_text("X:1\nK:C\nC|\n")
    path = folder / "manifest.tsv"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return read_rows(path, Vocabulary.load(), folder)


def test_a_simple_list(tmp_path: Path) -> None:
    rows = _read(tmp_path, "\ufeffpath\tkind\tconcepts\na.abc\tslow air\twaltz sad\n\n")
    assert rows == {"a.abc": {"path": "a.abc", "kind": "slow air", "concepts": "waltz sad"}}


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        ("file\tkind\n", 1, "no column is called path"),
        ("", 1, "no column is called path"),
        ("path\tkind\tkind\n", 1, "same name"),
        ("path\tkind\n", 1, "no piece"),
        ("path\tkind\na.abc\n", 2, "1 columns where the first line has 2"),
        ("path\tkind\na.abc\tair\n\tair\n", 3, "the path is empty"),
        ("path\tkind\na.abc\tair\nb.abc\tair\n", 3, "there is no file"),
        ("path\tkind\na.abc\tair\na.abc\treel\n", 3, "listed twice, with different labels"),
        ("path\tconcepts\na.abc\twaltz nonsense\n", 2, "no concept nonsense"),
    ],
)
def test_what_is_wrong_is_said_with_its_line(tmp_path: Path, text: str, line: int, reason: str) -> None:
    with pytest.raises(ManifestError, match=reason) as caught:
        _read(tmp_path, text)
    assert str(caught.value).startswith(f"{tmp_path / 'manifest.tsv'}, line {line}: ")


def test_no_list_and_no_text(tmp_path: Path) -> None:
    with pytest.raises(ManifestError, match="no such file"):
        read_rows(tmp_path / "manifest.tsv", Vocabulary.load())
    with pytest.raises(ManifestError, match="UTF-8"):
        _read(tmp_path, b"path\tkind\na.abc\t\xff\xfe\n")


def test_a_training_list_may_repeat_itself(tmp_path: Path) -> None:
    path = tmp_path / "manifest.tsv"
    path.write_text("path\tkey\ngone.abc\tC\ngone.abc\tG\n")
    assert read_rows(path, Vocabulary.load())["gone.abc"]["key"] == "G"
