"""What is suggested, how surely, and what becomes of it; vectors are sums of words, so all is known."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from filled import fill
from library_doors import Model, direction, embed

from clamp_desktop.library import operations
from clamp_desktop.library.catalogue import pieces, views
from clamp_desktop.library.filtering.filters import Filters
from clamp_desktop.library.filtering.typed import parse
from clamp_desktop.library.library import Library
from clamp_desktop.library.organising import (
    labels,
    looked_at,
    reviewing,
    smart,
    smart_answers,
    suggestions,
    tag_tree,
    tags,
)
from clamp_desktop.library.organising.suggestions import Source
from clamp_desktop.library.protocols import Vectors
from clamp_desktop.tagging import groups, prompts
from clamp_desktop.tagging.suggest import Suggested, call_anew, suggest_facts, suggest_heard
from clamp_desktop.tagging.why import why
from clamp_desktop.vocabulary import Vocabulary

MODEL = Model(calibration={"text": {"mean": 0.0, "spread": 0.15, "centre": 2.0, "scale": 0.7}})
WALTZES = range(1, 21)


def hear(texts: Sequence[str]) -> Vectors:
    return np.stack([embed(text, MODEL).unit for text in texts]).astype(np.float32)


def sound_like(library: Library, words: str, ids: Sequence[int], noise: float = 0.5) -> None:
    """Let pieces lie near what the model hears in a tag, or in words."""
    chance = np.random.default_rng(8)
    vocabulary = Vocabulary.load()
    said = prompts.prompts(vocabulary, words) if words in vocabulary.concepts else (words,)
    middle = hear(said).mean(axis=0)
    with library.write() as connection:
        for one in ids:
            vector = middle / np.linalg.norm(middle) + chance.normal(0, noise / np.sqrt(32), 32)
            vector /= np.linalg.norm(vector)
            connection.execute(
                "UPDATE vectors SET vector = ? WHERE content_id = ?", [vector.astype("<f2").tobytes(), one]
            )


def listen(library: Library, only: Sequence[int] | None = None, language: str = "en") -> Suggested:
    *_, found = suggest_heard(library, MODEL, hear, Vocabulary.load(), language, only)
    assert isinstance(found, Suggested)
    return found


def suggested(library: Library, name: str, at_least: float = 0.5) -> set[int]:
    label = labels.find(library, name)
    return set() if label is None else set(suggestions.of_label(library, label.id, at_least)[0].tolist())


@pytest.fixture
def waltzes(library: Library) -> Library:
    """300 pieces; the first twenty sound like waltzes and are in 3/4."""
    fill(library, 300, 32)
    sound_like(library, "waltz", WALTZES)
    with library.write() as connection:
        connection.execute("UPDATE pieces SET metres = '3/4' WHERE id <= 20")
    return library


def test_what_stands_out_is_suggested(waltzes: Library) -> None:
    found = listen(waltzes)
    assert (found.pieces, found.unheard, found.silent_because) == (300, 0, "")
    assert len(suggested(waltzes, "waltz") & set(WALTZES)) >= 18
    assert len(suggested(waltzes, "waltz") - set(WALTZES)) <= 6
    assert not tags.tags(waltzes)  # nothing is tagged, and the user's tags stay as they are
    label = labels.find(waltzes, "waltz")
    assert label is not None
    assert label.concept == "waltz"


@pytest.mark.parametrize("count", [30, 200])
def test_what_all_share_is_not_suggested_strongly(library: Library, count: int) -> None:
    fill(library, count, 32)
    sound_like(library, "waltz", range(1, count + 1))
    library.db.execute("UPDATE pieces SET metres = '3/4'")
    listen(library)
    assert len(suggested(library, "waltz")) <= count // 10
    assert not suggested(library, "waltz", 0.9)


def test_a_small_library_leans_on_what_the_model_was_calibrated_with(library: Library) -> None:
    fill(library, 3, 32)
    sound_like(library, "waltz", [1], noise=0.1)
    library.db.execute("UPDATE pieces SET metres = '3/4'")
    listen(library)
    assert suggested(library, "waltz") == {1}


def test_no_dance_against_its_metre(waltzes: Library) -> None:
    waltzes.db.execute("UPDATE pieces SET metres = '4/4' WHERE id <= 10")
    waltzes.db.execute("UPDATE pieces SET metres = '' WHERE id = 11")
    listen(waltzes)
    found = suggested(waltzes, "waltz")
    assert not found & set(range(1, 11))
    assert found & set(range(12, 21))


def test_facts_are_computed_and_say_so(waltzes: Library) -> None:
    suggest_facts(waltzes, Vocabulary.load())
    three = suggested(waltzes, "3/4", 1.0)
    firsts = {one for one, metres in waltzes.query("SELECT id, metres FROM pieces") if metres == "3/4"}
    assert three == firsts
    (one,) = (s for s in suggestions.of_pieces(waltzes, [1])[1] if s.name == "3∕4")
    assert (one.source, one.confidence) == (Source.FACT, 1.0)
    reasons = why(waltzes, None, None, Vocabulary.load(), "en", 1, "3∕4")
    assert [(reason.kind, reason.value) for reason in reasons] == [("fact", "metre_3_4")]
    waltzes.db.execute("UPDATE pieces SET instruments = 'piano'")
    suggest_facts(waltzes, Vocabulary.load())
    assert not suggested(waltzes, "piano")  # true of all: it would tell nothing apart


def test_groups_are_switched_off_and_on(waltzes: Library) -> None:
    labels.switch(waltzes, "dance", False)
    labels.switch(waltzes, "metre", False)
    suggest_facts(waltzes, Vocabulary.load())
    listen(waltzes)
    assert not suggested(waltzes, "waltz")
    assert not suggested(waltzes, "3/4")
    assert suggested(waltzes, "major")
    off = {group.id for group in groups.groups(waltzes, Vocabulary.load()) if not group.wanted}
    assert off == {"dance", "metre"}
    operations.undo(waltzes)
    suggest_facts(waltzes, Vocabulary.load())
    assert suggested(waltzes, "3/4")


def test_a_tag_of_ones_own_works_at_once(waltzes: Library) -> None:
    labels.describe(waltzes, "granny", "etwas wozu oma tanzen wuerde")
    sound_like(waltzes, "etwas wozu oma tanzen wuerde", range(100, 108))
    listen(waltzes)
    assert set(range(100, 108)) <= suggested(waltzes, "granny", 0.0)
    reviewing.accept(waltzes, [100], "granny")
    assert [(tag.name, tag.pieces) for tag in tags.tags(waltzes)] == [("granny", 1)]
    labels.forget(waltzes, "granny")
    assert not suggested(waltzes, "granny", 0.0)
    operations.undo(waltzes)
    assert len(suggested(waltzes, "granny", 0.0)) >= 7
    with pytest.raises(ValueError, match="sentence"):
        labels.describe(waltzes, "granny", "  ")


def names(library: Library) -> set[str]:
    return {one.name for one in labels.labels(library) if one.concept}


def test_names_follow_the_language_and_what_the_user_named_does_not(waltzes: Library) -> None:
    vocabulary = Vocabulary.load()
    listen(waltzes)
    sure = sorted(suggested(waltzes, "waltz"))
    assert call_anew(waltzes, vocabulary, "de")
    assert "Walzer" in names(waltzes)
    assert "waltz" not in names(waltzes)
    assert sorted(suggested(waltzes, "Walzer")) == sure  # what is suggested is the same
    assert not call_anew(waltzes, vocabulary, "de")  # and stays so
    reviewing.accept(waltzes, sure[:1], "Walzer")
    labels.describe(waltzes, "Marsch", "left, right, left, right")
    assert call_anew(waltzes, vocabulary, "ja")
    assert {"Walzer", "Marsch"} <= names(waltzes)  # a tag of the user's, and words of his own
    assert "Polka" not in names(waltzes)
    assert call_anew(waltzes, vocabulary, "en")
    assert {"polka", "jig", "Walzer", "Marsch"} <= names(waltzes)


def test_names_that_change_places_between_languages(library: Library) -> None:
    labels.learn_names(library, {"one": "air", "two": "song", "three": "dance"})
    ids = {one.concept: one.id for one in labels.labels(library)}
    labels.learn_names(library, {"one": "song", "two": "air", "three": "air"})
    found = {one.concept: one for one in labels.labels(library)}
    assert {concept: one.name for concept, one in found.items()} == {
        "one": "song",
        "two": "air",
        "three": "air",
    }
    assert {concept: one.id for concept, one in found.items()} == ids
    assert operations.undo(library) is None  # that is nothing that anybody did


def test_new_and_edited_pieces_are_told_from_those_that_were_looked_at(waltzes: Library) -> None:
    assert not looked_at.begun(waltzes)
    listen(waltzes, [1, 2, 3])
    assert looked_at.begun(waltzes)
    assert looked_at.new(waltzes)[:2] == [4, 5]
    listen(waltzes)
    assert looked_at.new(waltzes) == []
    with waltzes.write() as connection:
        connection.execute("UPDATE pieces SET content_id = 7 WHERE id = 8")  # edited
        connection.execute("UPDATE pieces SET content_id = 9, hidden = 1 WHERE id = 10")  # nobody sees it
        connection.execute("DELETE FROM vectors WHERE content_id = 11")
        connection.execute("UPDATE looked_at SET content_id = 0 WHERE piece_id = 11")  # and not listened to
    assert looked_at.new(waltzes) == looked_at.new(waltzes, MODEL.id) == [8]
    assert looked_at.new(waltzes, "another model") == []
    listen(waltzes, [8])
    assert looked_at.new(waltzes) == []


def test_what_was_decided_stays_decided(waltzes: Library) -> None:
    listen(waltzes)
    before = suggested(waltzes, "waltz")
    one, other, third = sorted(before & set(WALTZES))[:3]
    reviewing.reject(waltzes, [one], "waltz")
    reviewing.accept(waltzes, [other], "waltz")
    tags.add_tag(waltzes, [third], "waltz")
    tags.remove_tag(waltzes, [third], "waltz")
    listen(waltzes)
    assert suggested(waltzes, "waltz") == before - {one, other, third}
    tag_tree.rename(waltzes, "waltz", "ballroom/Walzer")  # the label follows its tag
    listen(waltzes)
    assert suggested(waltzes, "ballroom/Walzer") == before - {one, other, third}
    tag_tree.delete(waltzes, "ballroom")
    listen(waltzes)
    assert one not in suggested(waltzes, "waltz")


def test_removing_a_source_is_one_step_back_and_forth(waltzes: Library) -> None:
    suggest_facts(waltzes, Vocabulary.load())
    listen(waltzes)
    before, count = suggested(waltzes, "waltz"), suggestions.total(waltzes)
    reviewing.remove(waltzes, Source.ZERO_SHOT)
    assert not suggested(waltzes, "waltz")
    assert suggested(waltzes, "3/4")
    assert views.counts(waltzes).suggested == len(suggestions.pieces_waiting(waltzes))
    with Library.open(waltzes.folder) as later:
        assert operations.undo(later).kind == "clear suggestions"  # type: ignore[union-attr]
        assert suggested(later, "waltz") == before
        assert suggestions.total(later) == count
        reviewing.remove(later)
        assert suggestions.total(later) == 0
        assert views.counts(later).suggested == 0
    listen(waltzes, only=[1, 2, 3])  # what was removed does not come back with others
    assert suggested(waltzes, "waltz") <= {1, 2, 3}


def test_accepting_above_a_threshold_is_undone_after_a_restart(waltzes: Library) -> None:
    listen(waltzes)
    before = suggested(waltzes, "waltz", 0.0)
    sure = suggested(waltzes, "waltz", 0.8)
    assert reviewing.count_above(waltzes, 0.8, "waltz") == len(sure) > 3
    reviewing.accept_above(waltzes, 0.8, "waltz")
    assert set(pieces.ids(waltzes, filters=Filters(tag="waltz"))) == sure
    (row,) = pieces.rows(waltzes, [min(sure)])
    (tag,) = (one for one in row.tags if one.name == "waltz")
    assert (tag.source, tag.state) == ("zero-shot", "accepted")
    assert tag.confidence is not None
    assert tag.confidence >= 0.8
    with Library.open(waltzes.folder) as later:
        done = operations.undo(later)
        assert done is not None
        assert done.words == f"Accepted “waltz” for {len(sure)} pieces"
        assert suggested(later, "waltz", 0.0) == before
        assert not tags.tags(later)
        operations.redo(later)
        assert suggested(later, "waltz", 0.0) == before - sure


def test_suggestions_are_asked_for_in_searches(waltzes: Library) -> None:
    listen(waltzes)
    sure, all_ = suggested(waltzes, "waltz", 0.8), suggested(waltzes, "waltz", 0.0)

    def ids(text: str) -> set[int]:
        asked = parse(text)
        assert not asked.troubles
        assert parse(asked.text()).conditions == asked.conditions
        return set(pieces.ids(waltzes, filters=asked.filters))

    assert ids("suggested:waltz") == all_
    assert ids("suggested:waltz>=0.8") == ids('suggested:"waltz >= 80%"') == sure
    assert ids("-suggested:waltz") == set(range(1, 301)) - all_
    assert ids("suggested:waltz<0.8") == all_ - sure
    assert parse("suggested:>0.6").troubles
    smart.make(waltzes, "Sure waltzes", "suggested:waltz>=0.8")
    assert list(smart_answers.refresh(waltzes))
    assert not list(smart_answers.refresh(waltzes))
    reviewing.reject(waltzes, [min(sure)], "waltz")
    assert list(smart_answers.refresh(waltzes))
    (row,) = smart.smart_collections(waltzes)
    assert row.pieces == len(sure) - 1


def test_names_are_of_the_users_language(waltzes: Library) -> None:
    listen(waltzes, language="de")
    assert suggested(waltzes, "Walzer") == suggested(waltzes, "waltz")
    listen(waltzes, language="en")  # nothing was accepted yet: the label takes the new name
    label = labels.find(waltzes, "waltz")
    assert label is not None
    assert label.name == "waltz"


def test_a_fact_wins_over_a_guess(waltzes: Library) -> None:
    with waltzes.write() as connection:
        label, _ = labels.ensure(connection, "solo")
    pieces_ = np.arange(1, 4)
    named, sure = np.full(3, label), np.full(3, 0.6, np.float32)
    suggestions.put(waltzes, Source.ZERO_SHOT, named, pieces_, sure)
    suggestions.put(waltzes, Source.FACT, named[:1], pieces_[:1], np.ones(1, np.float32))
    suggestions.put(waltzes, Source.ZERO_SHOT, named, pieces_, sure)
    found = suggestions.of_pieces(waltzes, [1, 2])
    assert [found[one][0].source for one in (1, 2)] == [Source.FACT, Source.ZERO_SHOT]


def test_reasons_can_be_checked(waltzes: Library) -> None:
    listen(waltzes)
    one, *others = sorted(suggested(waltzes, "waltz") & set(WALTZES))
    reviewing.accept(waltzes, others[:3], "waltz")
    reasons = {r.kind: r for r in why(waltzes, MODEL, hear, Vocabulary.load(), "en", one, "waltz")}
    assert set(reasons) == {"rank", "metre", "like"}
    assert reasons["rank"].share > 0.9
    assert reasons["metre"].value == "3/4"
    assert set(reasons["like"].pieces) == set(others[:3])
    assert why(waltzes, MODEL, hear, Vocabulary.load(), "en", one, "polka") == []


def test_the_words_of_the_tests_are_apart() -> None:
    """Else nothing above would mean anything."""
    cosine = float(direction("waltz", 32) @ direction("polka", 32)) / 32
    assert abs(cosine) < 0.6
