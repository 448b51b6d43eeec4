"""Texts about music in the reference repository's format."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest

from clamp_desktop.training.clamp2.errors import TrainingError
from clamp_desktop.training.clamp2.records import read_records

SONG = {
    "title": "Hard Times",
    "composer": "Stephen Foster",
    "genres": ["Folk", "Parlour"],
    "description": None,
    "lyrics": "Let us pause\n\nFolk",
    "tags": [],
    "summary_en": "A song of sorrow.",
    "summary_nen": {"language": "German", "summary": "Ein Lied vom Leid."},
    "filepaths": ["abc/hard.abc", "mtf/hard.mtf"],
}


def _written(folder: Path, *lines: object) -> Path:
    path = folder / "texts.jsonl"
    path.write_text("\n".join(one if isinstance(one, str) else json.dumps(one) for one in lines) + "\n\n")
    return path


def test_fields_summaries_and_files(tmp_path: Path) -> None:
    several = SONG | {"summary_en": ["One.", "Two."], "summary_nen": [SONG["summary_nen"]]}
    first, second = read_records(_written(tmp_path, SONG, several))
    assert first.lines == ("Hard Times", "Stephen Foster", "Folk", "Parlour", "Let us pause")
    assert first.summaries == (("A song of sorrow.",), ("Ein Lied vom Leid.",))
    assert second.summaries == (("One.", "Two."), ("Ein Lied vom Leid.",))
    assert first.files == ("abc/hard.abc", "mtf/hard.mtf")


def test_texts_are_drawn_and_dropped_as_in_the_reference(tmp_path: Path) -> None:
    (record,) = read_records(_written(tmp_path, SONG))
    rng = random.Random(1)
    drawn = [record.draw(rng) for _ in range(4000)]
    assert 0.22 < drawn.count("A song of sorrow.") / 4000 < 0.28
    assert 0.22 < drawn.count("Ein Lied vom Leid.") / 4000 < 0.28
    lists = [text.split("\n") for text in drawn if not text.endswith((".",))]
    assert all(set(one) <= set(record.lines) and len(set(one)) == len(one) for one in lists)
    assert 2.4 < sum(map(len, lists)) / len(lists) < 2.8  # half of five; all five where none was left
    assert len({one[0] for one in lists}) == 5


def test_what_is_missing_is_replaced(tmp_path: Path) -> None:
    only_title = {"title": "A", "summary_en": None, "filepaths": ["a.abc"]}
    only_summary = {"title": None, "summary_en": "B", "filepaths": ["b.abc"]}
    first, second = read_records(_written(tmp_path, only_title, only_summary))
    rng = random.Random(1)
    assert {first.draw(rng) for _ in range(20)} == {"A"}
    assert {second.draw(rng) for _ in range(20)} == {"B"}


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("{", "line 2: this is no JSON"),
        ("[]", "line 2: expected an object"),
        ({"title": "A"}, "line 2: filepaths names no file"),
        ({"title": None, "filepaths": ["a.abc"]}, "line 2: there is no text"),
    ],
)
def test_the_line_that_is_wrong_is_named(tmp_path: Path, line: object, told: str) -> None:
    with pytest.raises(TrainingError, match=told):
        read_records(_written(tmp_path, SONG, line))
