from __future__ import annotations

import pytest

from clamp_desktop.library.searching.understanding import understand


def facts(text: str, **options: object) -> list[str]:
    return [fact.name for fact in understand(text, **options).facts]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("sad waltz", []),
        ("slow waltz in G minor for strings", ["tempo:slow", "key:G minor", "instrument:strings"]),
        ("something in 3/4", ["metre:3/4"]),
        ("11/8 groove", ["metre:11/8"]),
        ("Walzer in g-Moll für Klavier", ["key:G minor", "instrument:piano"]),
        ("valse lente en mineur", ["tempo:slow", "mode:minor"]),
        ("violín en sol mayor", ["instrument:violin", "key:G major"]),
        ("小提琴 g小调", ["instrument:violin", "key:G minor"]),
        ("ピアノのための短調のワルツ", ["instrument:piano", "mode:minor"]),
        ("120 bpm dance", ["bpm:120"]),
        ("midi files", ["format:midi"]),
        ("string quartet", ["ensemble:string_quartet"]),
        ("very slow piece for solo cello", ["tempo:very_slow", "texture:solo", "instrument:cello"]),
        ("flutes in two parts", ["instrument:flute", "texture:two_voices"]),
        ("sehr schnelles Duett", ["tempo:very_fast", "ensemble:duet"]),
        ("MEI", ["format:mei"]),
        ("mei kern", []),
        ("jig without drums", ["not instrument:drums"]),
        ("ohne Klavier", ["not instrument:piano"]),
        ("没有钢琴", ["not instrument:piano"]),
        ("ドラムなしのジャズ", ["not instrument:drums"]),
        ("fiolin uten piano", ["instrument:violin", "not instrument:piano"]),
        ("valsa triste no piano", ["instrument:piano"]),
        ("viululle ja pianolle", ["instrument:violin", "instrument:piano"]),
        ("sad piano piece", ["ensemble:solo_piano"]),
        ("leichtes Klavierstück", ["ensemble:solo_piano"]),
        ("morceau de piano", ["ensemble:solo_piano"]),
        ("静かなピアノ曲", ["ensemble:solo_piano"]),
        ("忧伤的钢琴曲", ["ensemble:solo_piano"]),
        ("hüzünlü piyano parçası", ["ensemble:solo_piano"]),
        ("مقطوعة حزينة على البيانو", ["ensemble:solo_piano"]),
        ("piece with piano", ["instrument:piano"]),
        ("music for violin and piano", ["instrument:violin", "instrument:piano"]),
        ("", []),
    ],
)
def test_facts(query: str, found: list[str]) -> None:
    assert sorted(facts(query)) == sorted(found)


def test_composers_of_the_library() -> None:
    names = frozenset({"bach", "dvorak", "肖邦"})
    assert facts("Dvořák slow", surnames=names) == ["composer:dvorak", "tempo:slow"]
    assert facts("肖邦的夜曲", surnames=names) == ["composer:肖邦"]
    assert facts("bachelor", surnames=names) == []


def test_a_fact_that_was_taken_back_does_not_count() -> None:
    assert facts("slow piano", without=frozenset({"tempo:slow"})) == ["instrument:piano"]


def test_leftover() -> None:
    assert understand("sad waltz").leftover == 1.0
    assert understand("in G minor").leftover == 0.0
    assert 0.3 < understand("sad waltz in minor").leftover < 0.9
    assert understand("").leftover == 1.0


def test_what_is_not_wanted_is_no_word_of_a_title() -> None:
    found = understand("Lieder ohne Walzer")
    assert "walzer" not in found.words
    assert found.concepts.keys() == {"lieder"}


@pytest.mark.parametrize(
    ("query", "left"),
    [
        ("sad waltz in G minor for strings", "sad waltz"),
        ("in G minor", ""),
        ("trauriger Walzer für Klavier am Abend", "trauriger Walzer … Abend"),
        ("sad waltz", "sad waltz"),
    ],
)
def test_what_is_left_to_the_sound(query: str, left: str) -> None:
    assert understand(query).left == left


def test_the_windows_language_decides_what_words_do_not_tell() -> None:
    assert [fact.language for fact in understand("piano", likely="pt").facts] == ["pt"]
