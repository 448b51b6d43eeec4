"""Catalogue entries and facts become concepts."""

from __future__ import annotations

import pytest

from clamp_desktop.training.labels import concepts_of, implied_moods
from clamp_desktop.training.music21_corpus import SELECTIONS
from clamp_desktop.vocabulary import Vocabulary


@pytest.fixture(scope="module")
def vocabulary() -> Vocabulary:
    return Vocabulary.load()


def test_a_song_of_a_catalogue(vocabulary: Vocabulary) -> None:
    row = {
        "collection": "openscore_lieder",
        "title": "Wiegenlied",
        "composer": "Johannes Brahms",
        "composer_dates": "1833-1897",
        "genre": "Art song (Lied/mélodie)",
        "tempo_text": "Zart bewegt",
        "instruments": "Singstimme Voice; Pianoforte",
        "culture": "German composer",
        "lyrics": "Guten Abend, gut' Nacht",
    }
    facts = {"key": ["Eb", "major"], "metres": ["3/4"], "instruments": ["voice", "piano"], "polyphony": 3.0}
    found = concepts_of(row, facts, vocabulary)
    expected = {"lullaby", "art_song", "song", "german", "romantic", "voice_and_piano", "key_e_flat_major"}
    assert expected <= found
    assert {"major", "metre_3_4", "gentle", "accompanied", "keyboard"} <= found
    assert not found & {"instrumental", "solo", "night", "minor"}


def test_what_a_collection_says_of_all_is_not_believed(vocabulary: Vocabulary) -> None:
    row = {"collection": "ryans_mammoth", "genre": "American/Irish/Scottish fiddle tune", "form": "slip jig"}
    found = concepts_of(row, {"polyphony": 1.0, "metres": ["9/8"]}, vocabulary)
    assert {"slip_jig", "jig", "dancing", "american_fiddle", "metre_9_8", "melody_only"} <= found
    assert not found & {"irish", "scottish"}


def test_the_catalogue_wins_over_the_program_of_a_midi_file(vocabulary: Vocabulary) -> None:
    row = {"collection": "densmore_native_american", "instruments": "voice", "extra": "function: healing"}
    found = concepts_of(row, {"instruments": ["piano"], "key": ["C", "major"]}, vocabulary)
    assert {"voice", "healing", "native_american"} <= found
    assert not found & {"piano", "instrumental", "major"}


def test_tempo_words_come_before_numbers(vocabulary: Vocabulary) -> None:
    facts = {"tempo_bpm": 150.0, "sources": {"tempo_bpm": "stated"}}
    assert "slow" in concepts_of({"tempo_text": "Adagio"}, facts, vocabulary)
    assert "fast" in concepts_of({}, facts, vocabulary)
    assert "fast" not in concepts_of({}, facts | {"sources": {}}, vocabulary)
    assert not {"slow", "moderate", "fast"} & concepts_of({}, facts | {"tempo_bpm": 120.0}, vocabulary)


def test_selected_works_have_known_concepts(vocabulary: Vocabulary) -> None:
    assert not {one for selection in SELECTIONS for one in selection.concepts} - set(vocabulary.concepts)


def test_generated_music_is_what_it_says_and_nothing_else(vocabulary: Vocabulary) -> None:
    row = {"collection": "styles", "concepts": "bossa_nova guitar slip_jig", "title": "A sad waltz"}
    facts = {"key": ["C", "major"], "metres": ["4/4"], "instruments": ["violin"] * 9}
    found = concepts_of(row, facts, vocabulary)
    assert found == {"bossa_nova", "guitar", "slip_jig", "jig", "dancing"} | (found & {"plucked"})


def test_very_slow_music_is_slow(vocabulary: Vocabulary) -> None:
    facts = {"tempo_bpm": 44.0, "sources": {"tempo_bpm": "stated"}}
    assert {"slow", "very_slow"} <= concepts_of({"collection": "elsewhere"}, facts, vocabulary)


@pytest.mark.parametrize(
    ("composer", "language", "home"),
    [("Corona Schröter", "de", "german"), ("Franz Schubert", "de", "austrian"), ("Anonymous", "", None)],
)
def test_a_song_is_at_home_where_its_composer_is_or_its_words(
    vocabulary: Vocabulary, composer: str, language: str, home: str | None
) -> None:
    row = {"collection": "openscore_lieder", "composer": composer, "language": language}
    found = concepts_of(row, {}, vocabulary)
    assert {one for one in found if vocabulary.group(one) == "tradition"} == ({home} if home else set())


def test_a_piano_alone_is_a_piano_piece(vocabulary: Vocabulary) -> None:
    assert "solo_piano" in concepts_of({}, {"instruments": ["piano"], "parts": 2}, vocabulary)
    assert "solo_piano" not in concepts_of({}, {"instruments": ["piano"], "lyrics": True}, vocabulary)
    assert "solo_piano" not in concepts_of({}, {"instruments": ["violin", "piano"]}, vocabulary)


def test_mode_and_speed_imply_a_mood_where_none_is_said(vocabulary: Vocabulary) -> None:
    assert implied_moods(frozenset({"minor", "slow"}), vocabulary) == {"sad"}
    assert implied_moods(frozenset({"major", "fast", "waltz"}), vocabulary) == {"happy", "lively"}
    assert not implied_moods(frozenset({"minor", "slow", "solemn"}), vocabulary)
    assert not implied_moods(frozenset({"minor"}), vocabulary)
