"""Label sets: what they learn from, versions, files, and what stands when things are taken back."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from filled import fill, suggest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from clamp_desktop.library import operations
from clamp_desktop.library.library import Library
from clamp_desktop.library.organising import reviewing, suggestions, tag_tree, tags
from clamp_desktop.library.similarity import duplicates
from clamp_desktop.probing.learning import learn
from clamp_desktop.probing.task import Weights
from clamp_desktop.tagging import probe_bytes, probe_file, probes
from clamp_desktop.tagging.examples import PRESUMED, examples, task
from clamp_desktop.tagging.predicting import suggest as suggest_all
from clamp_desktop.tagging.predicting import worth_labelling


@pytest.fixture
def graded(library: Library) -> Library:
    """100 pieces; what the first vector number says, high or low, is a grade. Ten of each are labelled."""
    fill(library, 100, 16)
    chance = np.random.default_rng(3)
    with library.write() as connection:
        for one in range(1, 101):
            vector = chance.normal(size=16)
            vector[0] = 4.0 if one % 2 else -4.0
            vector /= np.linalg.norm(vector)
            connection.execute(
                "UPDATE vectors SET vector = ? WHERE content_id = ?", [vector.astype("<f2").tobytes(), one]
            )
    tags.add_tag(library, range(1, 21, 2), "grade/1")
    tags.add_tag(library, range(2, 21, 2), "grade/2")
    probes.make(library, "grades", ["grade/1", "grade/2"])
    return library


def the(library: Library, name: str = "grades") -> probes.Probe:
    found = probes.find(library, name)
    assert found is not None
    return found


def taught(library: Library, name: str = "grades") -> Weights:
    probe = the(library, name)
    found = examples(library, probe)
    learned = learn(task(library, found, probe.exclusive, "words")[0])
    probes.keep(library, probe.id, "words", found.stamp, learned)
    return learned.weights


def test_learns_suggests_and_asks(graded: Library) -> None:
    weights = taught(graded)
    assert suggest_all(graded, the(graded), weights, "words") == 80
    found = suggestions.of_pieces(graded, range(21, 101))
    assert all(one[0].name == ("grade/1" if piece % 2 else "grade/2") for piece, one in found.items())
    assert {one[0].probe for one in found.values()} == {"grades"}
    asked = worth_labelling(graded, the(graded), weights, "words", 5)
    assert len(set(asked)) == 5
    assert not set(asked) & set(range(1, 21))
    reviewing.accept(graded, [21], "grade/1")
    assert examples(graded, the(graded)).counts == (11, 10)
    assert 21 not in suggestions.of_pieces(graded, [21])


def test_nothing_is_tagged_unless_its_owner_said_so(graded: Library) -> None:
    weights = taught(graded)
    suggest_all(graded, the(graded), weights, "words")
    assert graded.value("SELECT count(*) FROM piece_tags") == 20
    stamp = examples(graded, the(graded)).stamp
    with pytest.raises(ValueError, match="between"):
        probes.let_tag(graded, the(graded).id, 0.2)
    probes.let_tag(graded, the(graded).id, 0.6)
    suggest_all(graded, the(graded), weights, "words")
    assert graded.value("SELECT count(*) FROM piece_tags") > 80
    assert examples(graded, the(graded)).stamp == stamp  # it does not learn from itself
    done = operations.undo(graded)
    assert done is not None
    assert done.kind == "accept tag"
    assert graded.value("SELECT count(*) FROM piece_tags") == 20


def test_labels_change_the_stamp_and_nothing_else_does(graded: Library) -> None:
    before = examples(graded, the(graded)).stamp
    tags.add_tag(graded, [30], "other")
    assert examples(graded, the(graded)).stamp == before
    tags.add_tag(graded, [30], "grade/1/hard")  # below a tag of the set
    assert examples(graded, the(graded)).stamp != before
    assert examples(graded, the(graded)).counts == (11, 10)
    operations.undo(graded)
    assert examples(graded, the(graded)).stamp == before
    tag_tree.rename(graded, "grade", "level")
    assert the(graded).tags == ("level/1", "level/2")
    assert examples(graded, the(graded)).stamp == before
    tags.add_tag(graded, [1], "level/2")
    found = examples(graded, the(graded))
    assert (found.counts, found.unclear) == ((9, 10), 1)


def test_yes_or_no_learns_from_rejections_and_presumes_the_rest(graded: Library) -> None:
    tags.add_tag(graded, range(1, 11, 2), "cosy")
    probes.make(graded, "feeling", ["cosy"], exclusive=False)
    suggest(graded, "cosy", [2, 4], source="zero-shot")
    reviewing.reject(graded, [2, 4], "cosy")
    found = examples(graded, the(graded, "feeling"))
    sure = found.weights[:, 0] == 1.0
    assert set(found.pieces[sure].tolist()) == {1, 3, 5, 7, 9, 2, 4}
    assert found.counts == (5,)
    assert (found.weights[~sure] == np.float32(PRESUMED)).all()
    assert (~sure).sum() >= 20
    weights = taught(graded, "feeling")
    suggest_all(graded, the(graded, "feeling"), weights, "words")
    assert not {2, 4} & set(suggestions.of_pieces(graded, range(1, 101)))


def test_copies_are_of_one_work(graded: Library) -> None:
    graded.db.execute("UPDATE pieces SET title_key = 'same', composer_key = 'bach' WHERE id IN (1, 3)")
    graded.db.execute("UPDATE pieces SET content_id = 5 WHERE id IN (5, 7)")
    duplicates.refresh(graded, "words")
    found, kept = task(graded, examples(graded, the(graded)), True, "words")
    work = dict(zip(kept.pieces.tolist(), found.groups.tolist(), strict=True))
    assert work[1] == work[3]
    assert work[5] == work[7]
    assert work[1] != work[5]


def test_making_changing_and_deleting_are_undone_after_a_restart(graded: Library) -> None:
    taught(graded)
    probe = the(graded)
    with pytest.raises(ValueError, match="already a label set"):
        probes.make(graded, "Grades", ["a", "b"])
    with pytest.raises(ValueError, match="two at least"):
        probes.make(graded, "one", ["a"])
    suggest_all(graded, probe, probes.weights(graded, probe.id, 1), "words")
    probes.change(graded, probe.id, name="levels")
    probes.delete(graded, probe.id)
    assert probes.probes(graded) == []
    assert suggestions.total(graded) == 0
    with Library.open(graded.folder) as later:
        operations.undo(later)
        assert the(later, "levels").version == 1
        assert suggestions.total(later) == 80
        operations.undo(later)
        assert the(later).name == "grades"
        operations.redo(later)
        operations.redo(later)
        probes.make(later, "levels", ["x", "y"], exclusive=False)  # the name is free
        assert the(later, "levels").version == 0
        operations.undo(later)
        assert probes.probes(later) == []


def test_a_label_set_goes_into_files_and_comes_back(graded: Library, tmp_path: Path) -> None:
    weights = taught(graded)
    numbers, words = probe_file.write(graded, "grades", tmp_path / "out")
    card = json.loads(words.read_text(encoding="utf-8"))
    assert (card["tags"], card["exclusive"], card["dimension"]) == (["grade/1", "grade/2"], True, 16)
    with Library.open(tmp_path / "other") as other:
        fill(other, 100, 16)
        probe = probe_file.bring_in(other, probe_file.read(numbers))
        again = probes.latest(other, probe.id, "words")
        assert again is not None
        assert again[0].report == probes.versions(graded, the(graded).id)[0].report
        np.testing.assert_array_equal(again[1].matrix, weights.matrix)
        assert suggest_all(other, probe, again[1], "words") == 100
    assert probe_file.bring_in(graded, probe_file.read(words)).name == "grades 2"
    with pytest.raises(ValueError, match="no version 7"):
        probe_file.write(graded, "grades", tmp_path / "out", 7)
    for damage, said in (
        (lambda: words.write_text("{}"), "no label set"),
        (lambda: words.write_text(json.dumps(card | {"tags": ["one"]})), "do not fit"),
        (lambda: words.write_text(json.dumps(card | {"version": 9})), "newer version"),
        (lambda: numbers.write_bytes(b"\x80\x04pickle"), "no safetensors"),
        (numbers.unlink, "cannot be read"),
    ):
        damage()
        with pytest.raises(ValueError, match=said):
            probe_file.read(words)


_floats = st.floats(-1e6, 1e6, width=32)


@settings(max_examples=30, deadline=None)
@given(dimension=st.integers(1, 6), classes=st.integers(1, 4), exclusive=st.booleans(), data=st.data())
def test_weights_as_bytes(dimension: int, classes: int, exclusive: bool, data: st.DataObject) -> None:
    def drawn(*shape: int) -> np.ndarray:
        return data.draw(arrays.arrays(np.float32, shape, elements=_floats))

    weights = Weights(drawn(dimension), drawn(dimension, classes), drawn(classes), exclusive)
    back = probe_bytes.unpack(probe_bytes.pack(weights))
    assert back.exclusive == exclusive
    for name in ("mean", "matrix", "offset"):
        np.testing.assert_array_equal(getattr(back, name), getattr(weights, name))


@pytest.mark.parametrize("size", [0, 7, 40])
def test_bytes_that_are_no_weights(size: int) -> None:
    with pytest.raises(ValueError, match="safetensors"):
        probe_bytes.unpack(bytes(size))
    good = Weights(np.zeros(2, np.float32), np.zeros((2, 2), np.float32), np.zeros(2, np.float32), True)
    wrong = Weights(good.mean, np.full((2, 2), np.nan, np.float32), good.offset, True)
    with pytest.raises(ValueError, match="fit together"):
        probe_bytes.unpack(probe_bytes.pack(wrong))
