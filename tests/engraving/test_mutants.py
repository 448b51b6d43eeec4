"""A fixed few hundred mutated scores: whatever becomes of them, the next piece is drawn as before."""

from __future__ import annotations

from tests.engraving.mutants import mutants, run, seeds

FILES = 200


def test_mutants_hurt_nothing_but_the_child() -> None:
    campaign = run(FILES, seed=5, every=3)
    assert campaign.wrong == []
    assert campaign.files == FILES
    assert campaign.ends["drawn"] > 100  # else they prove nothing
    assert campaign.ends["refused"] > 20
    assert {".abc", ".krn", ".mei", ".musicxml", ".mxl"} <= set(campaign.by_format)


def test_they_are_the_same_each_time_and_differ_from_their_seeds() -> None:
    once = list(mutants(60, seed=5))
    assert once == list(mutants(60, seed=5))
    grounds = seeds()
    unchanged = sum(mutant in grounds for mutant in once)
    assert unchanged < 10
