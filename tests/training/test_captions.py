"""Captions say only what is true, in the words of the vocabulary."""

from __future__ import annotations

import random

import pytest

from clamp_desktop.training.captions import Caption, Captioner
from clamp_desktop.vocabulary import Vocabulary

WALTZ = frozenset({"waltz", "sad", "piano", "key_d_minor", "minor", "metre_3_4", "dancing", "solo"})


@pytest.fixture(scope="module")
def captioner() -> Captioner:
    return Captioner(Vocabulary.load())


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "zh", "ja"])
def test_the_vocabulary_finds_what_a_caption_says(captioner: Captioner, language: str) -> None:
    for seed in range(40):
        caption = captioner.caption(WALTZ, random.Random(seed), language=language)
        found = {match.concept for match in captioner.vocabulary.find(caption.text)}
        # Where words meet without a space ("舞曲" after "圆") others may arise, but hardly any is lost.
        assert len(caption.concepts - found) <= 1, (caption.text, caption.concepts - found)
        assert caption.concepts <= WALTZ


def test_captions_are_repeatable(captioner: Captioner) -> None:
    made = [captioner.caption(WALTZ, random.Random(7)).text for _ in range(2)]
    assert made[0] == made[1]


def test_a_named_title_belongs_to_its_work(captioner: Captioner) -> None:
    rng = random.Random(1)
    captions = [captioner.caption(WALTZ, rng, "Valse triste", "Sibelius", work="op44") for _ in range(20)]
    named = [one for one in captions if "Valse triste" in one.text or "Sibelius" in one.text]
    assert named
    assert all(one.work == "op44" for one in named)
    assert all(one.work is None for one in captions if one not in named)


def test_containment() -> None:
    caption = Caption("sad waltz", frozenset({"sad", "waltz"}))
    assert caption.is_true_of(WALTZ, "a")
    assert not caption.is_true_of(WALTZ - {"sad"}, "a")
    assert not Caption("Valse triste", frozenset(), work="b").is_true_of(WALTZ, "a")


def test_sentences_put_words_where_the_language_does(captioner: Captioner) -> None:
    plain = Captioner(captioner.vocabulary, synonyms=0.0)
    texts = set()
    for seed in range(300):
        rng = random.Random(seed)
        texts.add(plain.caption({"waltz", "sad", "piano", "key_d_minor"}, rng, language="fr").text)
    assert "valse triste pour piano en ré mineur" in texts
