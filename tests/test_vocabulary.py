"""The words of music in six languages, and how they are found in what people type."""

from __future__ import annotations

import pytest

from clamp_desktop.music.instruments import INSTRUMENTS
from clamp_desktop.vocabulary import Vocabulary, key_concept, key_of, metre_concept, metre_of

LANGUAGES = ("en", "de", "fr", "es", "zh", "ja")


@pytest.fixture(scope="module")
def vocabulary() -> Vocabulary:
    return Vocabulary.load()


def concepts(vocabulary: Vocabulary, text: str) -> set[str]:
    return {match.concept for match in vocabulary.find(text)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a sad waltz in D minor", {"sad", "waltz", "key_d_minor"}),
        ("trauriger Walzer in d-Moll", {"sad", "waltz", "key_d_minor"}),
        ("schneller Walzer für Klarinette und Klavier", {"fast", "waltz", "clarinet", "piano"}),
        ("valse triste en ré mineur", {"waltz", "sad", "key_d_minor"}),
        ("VALSE EN RE MINEUR", {"waltz", "key_d_minor"}),
        ("marcha solemne en si bemol mayor", {"march", "solemn", "key_b_flat_major"}),
        ("D小调的忧伤圆舞曲", {"key_d_minor", "sad", "waltz"}),
        ("ニ短調の悲しいワルツ", {"key_d_minor", "sad", "waltz"}),
        ("3/4拍子のワルツ", {"metre_3_4", "waltz"}),
        ("三拍子", {"metre_3_4"}),
        ("ein Stück im Dreivierteltakt", {"metre_3_4"}),
        ("three-four time", {"metre_3_4"}),
        ("in 6/8 for fiddle", {"metre_6_8", "violin"}),
        ("cis-Moll", {"key_c_sharp_minor"}),
        ("B-Dur", {"key_b_flat_major"}),
        ("h-moll", {"key_b_minor"}),
        ("B minor", {"key_b_minor"}),
        ("Bb major", {"key_b_flat_major"}),
        ("F# minor", {"key_f_sharp_minor"}),
        ("変ロ長調", {"key_b_flat_major"}),
        ("降B大调", {"key_b_flat_major"}),
        ("sol dièse mineur", {"key_g_sharp_minor"}),
        ("Maerz und Maersche", {"march"}),
        ("an Irish slip jig", {"irish", "slip_jig"}),
        ("piece marching on", set()),
        ("Adagio", {"slow"}),
        ("", set()),
    ],
)
def test_finds(vocabulary: Vocabulary, text: str, expected: set[str]) -> None:
    assert concepts(vocabulary, text) == expected


def test_a_match_says_where(vocabulary: Vocabulary) -> None:
    text = "Großer  trauriger Walzer"
    found = {match.concept: text[match.start : match.end] for match in vocabulary.find(text)}
    assert found == {"sad": "trauriger", "waltz": "Walzer"}


def test_decomposed_letters_are_the_same_letters(vocabulary: Vocabulary) -> None:
    assert concepts(vocabulary, "e\u0301tude") == {"etude"}
    assert concepts(vocabulary, "ハ\u3099イオリン") == {"violin"}
    assert concepts(vocabulary, "ハ\u3099ラート\u3099") == {"ballade"}


def test_every_concept_has_a_name_in_every_language(vocabulary: Vocabulary) -> None:
    assert set(vocabulary.languages) == set(LANGUAGES)
    missing = [(c, code) for c in vocabulary.concepts for code in LANGUAGES if not vocabulary.names(c, code)]
    assert missing == []


def test_every_name_finds_its_concept(vocabulary: Vocabulary) -> None:
    lost = [
        (code, name)
        for concept in vocabulary.concepts
        for code in LANGUAGES
        for name in vocabulary.names(concept, code)
        if concept not in concepts(vocabulary, name)
    ]
    assert lost == []


def test_instruments_are_those_of_the_readers(vocabulary: Vocabulary) -> None:
    ours = {concept for concept in vocabulary.concepts if vocabulary.group(concept) == "instrument"}
    assert ours <= set(INSTRUMENTS)


def test_twenty_four_keys_in_every_language(vocabulary: Vocabulary) -> None:
    keys = [concept for concept in vocabulary.concepts if vocabulary.group(concept) == "key"]
    assert len(keys) == 34  # seventeen spelled tonics, two modes
    assert key_of("key_f_sharp_minor") == ("F#", "minor")
    assert all(key_concept(*key) == concept for concept in keys if (key := key_of(concept)))


def test_metres() -> None:
    assert metre_of("metre_12_8") == "12/8"
    assert metre_concept("12/8") == "metre_12_8"
    assert metre_of("waltz") is None
    assert key_of("waltz") is None


def test_a_pasted_book_is_read_in_one_go(vocabulary: Vocabulary) -> None:
    """In time that grows with the text and not with its square, which would take minutes."""
    found = vocabulary.find("no " * 40_000 + "waltz")
    assert [match.concept for match in found] == ["waltz"]
