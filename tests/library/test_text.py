from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clamp_desktop.library import text
from clamp_desktop.library.filtering import keys


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("Dvořák", "dvorak"),
        ("Łódź", "lodz"),
        ("Straße", "strasse"),
        ("ÉTUDE", "etude"),
        ("Æsop", "aesop"),
        ("がんばれ", "がんばれ"),  # the voicing marks are part of the letters
        ("ﾜﾙﾂ", "ワルツ"),
        ("Ｗａｌｔｚ", "waltz"),
        ("الحَنِين", "الحنين"),
        ("أغنية", "اغنيه"),
        ("Мой", "мои"),
    ],
)
def test_fold(written: str, folded: str) -> None:
    assert text.fold(written) == folded


def test_words() -> None:
    assert text.words("Valse triste, op. 44/1") == ["valse", "triste", "op", "44", "1"]
    assert text.words("l'Été") == ["l", "ete"]
    assert text.words("小星星变奏曲 in C大调") == ["小星星变奏曲", "in", "c", "大调"]
    assert text.words("…!?") == []
    assert text.content_words("a waltz for the waltz") == ["waltz"]


@given(st.text(st.characters(max_codepoint=0x17F)))
def test_a_text_without_accents_is_no_exception(written: str) -> None:
    """Such texts go a quicker way: what it gives is what they give behind a letter that bars it."""
    assert "e" + text.fold(written) == text.fold("é" + written)
    assert ["e", *text.words(written)] == text.words("é " + written)


def test_indexed_spaces_characters_of_unspaced_scripts() -> None:
    assert text.indexed("春の海 (haru)").split() == ["春", "の", "海", "(haru)"]


def test_sort_keys() -> None:
    titles = ["Étude No. 10", "Etude no. 2", "Zigeunerweisen", "Ängste"]
    assert sorted(titles, key=text.title_key) == ["Ängste", "Etude no. 2", "Étude No. 10", "Zigeunerweisen"]
    assert text.composer_key("Johann Sebastian Bach") == "bach johann sebastian"
    assert text.composer_key("Bach, Johann Sebastian") == "bach johann sebastian"
    assert text.surname("Ludwig van Beethoven (1770-1827)") == ["beethoven"]
    assert text.surname(None) == []


def test_clean() -> None:
    assert text.clean(" a\x00b\udc80 ") == "ab?"
    assert text.clean("  ") is None


def test_keys() -> None:
    assert keys.parse("A# minor") == (("A#", "Bb"), "minor")
    assert keys.parse("b flat major")[0][0] == "Bb"
    assert keys.parse("G") == (("G",), None)
    assert keys.parse("F#m") == (("F#", "Gb"), "minor")
    assert keys.parse("Bbmaj")[1] == "major"
    assert (keys.mode("Moll"), keys.mode("Dorian"), keys.mode("odd")) == ("minor", "dorian", None)
    assert keys.parse("H-Dur") == ((), None)
