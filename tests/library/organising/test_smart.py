from __future__ import annotations

import numpy as np
import pytest
from filled import fill
from library_doors import Model, embed

from clamp_desktop.library import operations
from clamp_desktop.library.catalogue import edits
from clamp_desktop.library.library import Library
from clamp_desktop.library.organising import smart, smart_answers, tags

MODEL = Model()


@pytest.fixture
def filled(library: Library) -> Library:
    fill(library, 200, dimension=MODEL.dimension)
    return library


def refresh(library: Library, log: list[str] | None = None) -> list[int]:
    def vector(words: str) -> np.ndarray:
        if log is not None:
            log.append(words)
        return embed(words, MODEL).unit

    return list(smart_answers.refresh(library, MODEL, vector))


def test_filters_alone_need_no_model_and_follow_the_library(filled: Library) -> None:
    one = smart.make(filled, "Good waltzes", "title:waltz rating:>=4")
    (row,) = smart.smart_collections(filled)
    assert (row.pieces, row.fresh) == (None, False)
    assert smart_answers.answer(filled, one) is None
    assert list(smart_answers.refresh(filled)) == [one]
    (row,) = smart.smart_collections(filled, MODEL.id)
    assert (row.pieces, row.fresh) == (0, True)
    assert list(smart_answers.refresh(filled)) == []
    edits.set_rating(filled, range(1, 201), 5)
    (row,) = smart.smart_collections(filled)
    assert (row.pieces, row.fresh) == (0, False)  # the old count, at once
    assert list(smart_answers.refresh(filled)) == [one]
    (row,) = smart.smart_collections(filled)
    assert row.pieces
    answer = smart_answers.answer(filled, one)
    assert answer
    assert (len(answer.ids), answer.fresh) == (row.pieces, True)
    edits.remove(filled, answer.ids[:1].tolist())
    later = smart_answers.answer(filled, one)
    assert later
    assert (len(later.ids), later.fresh) == (row.pieces - 1, False)


def test_words_are_asked_of_the_model_once(filled: Library) -> None:
    one = smart.make(filled, "Sad", "sad -tag:no", cut_off=0.3)
    log: list[str] = []
    assert refresh(filled, log) == [one]
    assert log == ["sad"]
    answer = smart_answers.answer(filled, one, MODEL.id)
    assert answer
    assert answer.fresh
    assert np.all(answer.strengths >= 0.3)
    assert np.all(np.diff(answer.strengths) <= 0)
    tags.add_tag(filled, answer.ids[:1].tolist(), "no")
    assert refresh(filled, log) == [one]
    assert log == ["sad"]
    after = smart_answers.answer(filled, one, MODEL.id)
    assert after
    assert answer.ids[0] not in after.ids
    # Another model: stale for it, and left alone while there is none.
    assert not smart.smart_collections(filled, "other")[0].fresh
    assert smart.smart_collections(filled)[0].fresh
    tags.add_tag(filled, [1], "x")
    assert list(smart_answers.refresh(filled, None)) == []


def test_a_typed_strength_wins(filled: Library) -> None:
    one = smart.make(filled, "Sad", "sad strength:<20", cut_off=0.3)
    refresh(filled)
    answer = smart_answers.answer(filled, one)
    assert answer
    assert len(answer.ids)
    assert np.all(answer.strengths <= 0.2)


def test_saving_changing_and_deleting_can_be_undone(filled: Library) -> None:
    one = smart.make(filled, "Waltzes", 'title:waltz   "slow"')
    assert smart.smart_collections(filled)[0].query == "title:waltz slow"
    smart.change(filled, one, name="WALTZES", query="title:waltz")
    assert smart.change(filled, one, name="WALTZES") is None
    refresh(filled)
    smart.delete(filled, one)
    assert smart.smart_collections(filled) == []
    operations.undo(filled)
    operations.undo(filled)
    (row,) = smart.smart_collections(filled)
    assert (row.name, row.query, row.id) == ("Waltzes", "title:waltz slow", one)
    for query, words in ((" ", "nothing"), ("tmpo:3", "tempo:")):
        with pytest.raises(ValueError, match=words):
            smart.make(filled, "x", query)
    with pytest.raises(ValueError, match="already"):
        smart.make(filled, "waltzes", "x")
    with pytest.raises(ValueError, match="cut-off"):
        smart.make(filled, "y", "x", 2.0)
    with pytest.raises(ValueError, match="no such"):
        smart.delete(filled, 99)


def test_answers_outlive_a_restart(filled: Library) -> None:
    smart.make(filled, "Waltzes", "title:waltz")
    refresh(filled)
    with Library.open(filled.folder) as later:
        assert smart.smart_collections(later)[0].fresh
        assert refresh(later) == []
