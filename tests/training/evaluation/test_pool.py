"""What is measured on: works and sources kept back, or all of a folder that nothing was trained on."""

from __future__ import annotations

from pathlib import Path

import pytest

from clamp_desktop.training.data import is_held
from clamp_desktop.training.evaluation.manifest import EvaluationError, ManifestError
from clamp_desktop.training.evaluation.pool import BY_SOURCE, BY_WORK, WHOLE, Part, Pool, open_pool
from clamp_desktop.vocabulary import Vocabulary


@pytest.fixture
def pool(cache_folder: Path, tmp_path: Path) -> Pool:
    return open_pool(cache_folder, Vocabulary.load(), tmp_path)


def test_a_cache_is_split_by_source_and_by_work(pool: Pool) -> None:
    parts = {one.name: one for one in pool.parts(["book2"])}
    assert {one.collection for one in parts[BY_SOURCE].items} == {"book2"}
    works = {one.work for one in parts[BY_SOURCE].items}
    for part in parts.values():
        assert not {one.work for one in part.learned} & ({one.work for one in part.items} | works)
    assert all(is_held(one.work) for one in pool.parts([])[0].items)
    assert [one.name for one in pool.parts([])] == [BY_WORK]


def test_a_strange_collection_is_named_with_those_there_are(pool: Pool) -> None:
    with pytest.raises(EvaluationError, match=r"book9; there are book0, book1, book2"):
        pool.parts(["book9"])


def test_a_folder_is_read_and_measured_as_a_whole(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / f"{name}.abc").write_text(f"X:1\nT:Tune {name}\nM:3/4\nL:1/8\nK:Dm\nDEFGAB|cdefga|]\n")
    (tmp_path / "torn.mxl").write_bytes(b"PK")
    (tmp_path / "manifest.tsv").write_text("path\tkind\na.abc\tair\nb.abc\treel\ntorn.mxl\tair\n")
    told: list[str] = []
    found = open_pool(tmp_path, Vocabulary.load(), tmp_path / "read", told.append)
    [part] = found.parts([])
    assert (part.name, len(part.items), part.learned) == (WHOLE, 2, ())
    assert "metre_3_4" in part.items[0].concepts
    assert any("torn.mxl" in line for line in told)
    assert "M:3/4" in found.text(part.items[0])
    assert found.twin(part.items[0]) is None


def test_a_folder_without_music_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.abc").write_text("nothing")
    (tmp_path / "manifest.tsv").write_text("path\na.abc\n")
    with pytest.raises(ManifestError, match="none of the files"):
        open_pool(tmp_path, Vocabulary.load(), tmp_path / "read")


def test_a_draw_depends_on_its_seed_alone(pool: Pool) -> None:
    part = Part(WHOLE, pool.items)
    assert part.draw(0, 100) == part.draw(0, 100) != part.draw(1, 100)
    assert len(part.draw(0, 100)) == round(0.8 * len(pool.items))
    assert len(set(part.draw(0, 7))) == 7


def test_a_cache_of_another_version_is_refused(tmp_path: Path) -> None:
    (tmp_path / "manifest.tsv").write_text("path\na.abc\n")
    record = '{"path": "a.abc", "number": 0, "kind": "abc", "facts": {}, "begin": 0}'
    (tmp_path / "pieces.jsonl").write_text(record + "\n")
    with pytest.raises(ManifestError, match="prepare it again"):
        open_pool(tmp_path, Vocabulary.load(), tmp_path / "read")
