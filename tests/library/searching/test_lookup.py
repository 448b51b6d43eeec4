"""Words and names in the index, against asking each field for each of them."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clamp_desktop.library.library import Library
from clamp_desktop.library.searching.evidence import FIELDS
from clamp_desktop.library.searching.lookup import with_names, with_word
from clamp_desktop.library.text import indexed, phrase, words

_WORDS = (
    "waltz",
    "walzer",
    "wal",
    "north",
    "op",
    "44",
    "été",
    "moи",
    "春の海",
    "の",
    "हिन्दी",
    "l'été",
    "o'2",
)
_NAMES = ("waltz", "slow waltz", "langsamer walzer", "вальс", "圆舞曲", "valse d'été", "op 44", "wal op")
fields = tuple(FIELDS)


@pytest.fixture(scope="module")
def mixed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """An index in which every word stands in some fields, alone and beside others."""
    folder = tmp_path_factory.mktemp("mixed")
    texts = [*_NAMES, *_WORDS, *(" ".join(pair) for pair in itertools.combinations(_WORDS, 2)), ""]
    with Library.open(folder) as library:
        with library.write() as connection:
            for number in range(300):
                places = [(number * step + step) % len(texts) for step in (1, 7, 11, 13, 17, 19)]
                connection.execute(
                    f"INSERT INTO pieces_fts (rowid, {', '.join(fields)}) VALUES (?, ?, ?, ?, ?, ?, ?)",
                    [number + 1, *(indexed(texts[place]) for place in places)],
                )
        yield library


def asked_one_by_one(library: Library, matches: dict[str, str]) -> dict[str, list[int]]:
    found = {
        field: [
            row[0]
            for row in library.query(
                "SELECT rowid FROM pieces_fts WHERE pieces_fts MATCH ?", [f"{field} : {match}"]
            )
        ]
        for field, match in matches.items()
    }
    return {field: ids for field, ids in found.items() if ids}


@given(st.sampled_from([one for word in _WORDS for one in words(word)]), st.booleans(), st.integers(1, 6))
@settings(deadline=None)
def test_words(mixed: Library, word: str, prefix: bool, length: int) -> None:
    word = word[:length] if prefix else word
    found = with_word(mixed, word, fields, prefix)
    expected = asked_one_by_one(mixed, dict.fromkeys(fields, phrase(word, prefix)))
    assert {field: ids.tolist() for field, ids in found.items()} == expected


@given(st.lists(st.sampled_from([" ".join(words(name)) for name in _NAMES]), unique=True))
@settings(deadline=None)
def test_names(mixed: Library, names: list[str]) -> None:
    asked = ("title", "path", "kind")
    mixed.kept.pop("recalled", None)  # a concept has the same names every time, elsewhere
    found = with_names(mixed, "concept", names, asked)
    match = f"({' OR '.join(phrase(name) for name in names)})"
    expected = asked_one_by_one(mixed, dict.fromkeys(asked, match)) if names else {}
    assert {field: ids.tolist() for field, ids in found.items()} == expected
