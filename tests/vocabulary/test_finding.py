"""Names of concepts, found in what people type."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from clamp_desktop.vocabulary import Vocabulary, key_concept, key_of, metre_concept, metre_of


@pytest.fixture(scope="module")
def vocabulary() -> Vocabulary:
    return Vocabulary.load()


def concepts(vocabulary: Vocabulary, text: str, likely: str = "en") -> set[str]:
    return {match.concept for match in vocabulary.find(text, likely)}


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
        ("in 6/8 for fiddle", {"metre_6_8", "fiddle"}),
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


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Klavierwalzer und Orgelmusik", {"piano", "waltz", "organ"}),
        ("sv", "pianovalser", {"piano", "waltz"}),
        ("fi", "kappaleita klarinetille ja pianolle", {"clarinet", "piano"}),
        ("hu", "gyors polkák hegedűre", {"fast", "polka", "violin"}),
        ("tr", "akordeonla hızlı bir polka", {"accordion", "fast", "polka"}),
        ("pl", "smutnego walca na skrzypce", {"sad", "waltz", "violin"}),
        ("ko", "라단조의 첼로와 피아노", {"key_d_minor", "cello", "piano"}),
        ("he", "סונטה לכינור ברה מינור", {"sonata", "violin", "key_d_minor"}),
        ("ar", "سوناتا للكمان والبيانو", {"sonata", "violin", "piano"}),
        ("ja", "アルト・フルートのソロ", {"alto_flute", "solo"}),
        ("en", "fröhliche jig mit tin whistle", {"happy", "jig", "whistle"}),
    ],
)
def test_finds_forms(vocabulary: Vocabulary, language: str, text: str, expected: set[str]) -> None:
    """Endings, prefixes and compounds, in the language of the text."""
    assert concepts(vocabulary, text, language) == expected


def test_a_match_says_where(vocabulary: Vocabulary) -> None:
    text = "Großer  trauriger Klavierwalzer"
    found = {match.concept: text[match.start : match.end] for match in vocabulary.find(text)}
    assert found == {"sad": "trauriger", "piano": "Klavier", "waltz": "walzer"}


def test_decomposed_letters_are_the_same_letters(vocabulary: Vocabulary) -> None:
    assert concepts(vocabulary, "e\u0301tude") == {"etude"}
    assert concepts(vocabulary, "ハ\u3099イオリン") == {"violin"}
    assert concepts(vocabulary, "ハ\u3099ラート\u3099") == {"ballade"}


@pytest.mark.parametrize(
    ("text", "name", "language", "unwanted"),
    [
        ("jig without the drums", "drums", "en", True),
        ("drums without a jig", "drums", "en", False),
        ("ohne Schlagzeug", "Schlagzeug", "de", True),
        ("valsa no piano", "piano", "pt", False),
        ("ピアノなしの曲", "ピアノ", "ja", True),
        ("피아노 없는 왈츠", "피아노", "ko", True),
        ("davulsuz marş", "davulsuz", "tr", True),
        ("piyano olmadan", "piyano", "tr", True),
        ("बिना पियानो के", "पियानो", "hi", True),
    ],
)
def test_what_is_not_wanted(
    vocabulary: Vocabulary, text: str, name: str, language: str, unwanted: bool
) -> None:
    start = text.index(name)
    assert vocabulary.says_not(text, start, start + len(name), [language]) is unwanted


def test_ordinary_texts_name_little(vocabulary: Vocabulary) -> None:
    """Titles, names and sentences in 33 languages; a few words look like music of another language."""
    lines = Path(__file__).with_name("plain.tsv").read_text(encoding="utf-8").splitlines()
    texts = [[*line.split("\t"), ""][:3] for line in lines if not line.startswith("#")]
    assert len(texts) >= 140
    for likely in ("", "en"):
        wrong = [
            text
            for language, text, named in texts
            if concepts(vocabulary, text, likely or language) - set(named.split())
        ]
        assert len(wrong) <= 0.05 * len(texts), wrong


def test_metres_and_keys() -> None:
    assert metre_of("metre_12_8") == "12/8"
    assert metre_concept("12/8") == "metre_12_8"
    assert metre_of("waltz") is None
    assert key_of("waltz") is None
    assert key_of("key_f_sharp_minor") == ("F#", "minor")
    assert key_concept("F#", "minor") == "key_f_sharp_minor"


def test_a_query_is_read_at_once(vocabulary: Vocabulary) -> None:
    query = "trauriger Walzer in d-Moll für Klarinette und Klavier ohne Schlagzeug"
    vocabulary.find(query)  # what is made at the first use of a language
    times = []
    for _ in range(30):
        start = time.perf_counter()
        vocabulary.find(query)
        times.append(time.perf_counter() - start)
    assert min(times) < 0.002


@pytest.mark.parametrize("words", ["no ", "waltz sad ", "Klavierwalzer ", "ワルツ"])
def test_a_pasted_book_is_read_in_one_go(vocabulary: Vocabulary, words: str) -> None:
    """In time that grows with the text and not with its square, which would take minutes."""
    found = vocabulary.find(words * (120_000 // len(words)) + " waltz")
    assert found[-1].concept == "waltz"
