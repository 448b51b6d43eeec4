"""The files of the vocabulary: their form, and what each must hold."""

# ruff: noqa: SIM905 (lists of codes read better as words)

from __future__ import annotations

import csv
import json
import subprocess
import sys
import tomllib
import unicodedata
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from clamp_desktop.music.instruments import INSTRUMENTS
from clamp_desktop.paths import resources
from clamp_desktop.vocabulary import Vocabulary, key_concept, key_of
from clamp_desktop.vocabulary.files import TERMS, Language, read
from clamp_desktop.vocabulary.folding import fold, fold_lines, fold_with_places

FOLDER = resources() / "vocabulary"
CODES = sorted(path.stem for path in FOLDER.glob("*.toml"))
LANGUAGES = [code for code in CODES if code != TERMS]
LARGE = (
    "ar bg bn cs da de el en es fa fi fr he hi hu id it ja ko nl no pl pt ro ru sv ta th tr uk vi zh zh_Hant"
).split()
TONICS = "c c_sharp d_flat d d_sharp e_flat e f f_sharp g_flat g g_sharp a_flat a a_sharp b_flat b".split()
SCRIPTS = {
    **dict.fromkeys("be bg kk ky mk mn ru sr uk".split(), ("CYRILLIC",)),
    **dict.fromkeys("ar fa ps sd ug ur".split(), ("ARABIC",)),
    **dict.fromkeys("he yi".split(), ("HEBREW",)),
    **dict.fromkeys("hi mr ne sa".split(), ("DEVANAGARI",)),
    **dict.fromkeys("as bn".split(), ("BENGALI",)),
    **dict.fromkeys("zh zh_Hant".split(), ("CJK",)),
    "am": ("ETHIOPIC",),
    "el": ("GREEK",),
    "gu": ("GUJARATI",),
    "hy": ("ARMENIAN",),
    "ja": ("CJK", "HIRAGANA", "KATAKANA"),
    "ka": ("GEORGIAN",),
    "km": ("KHMER",),
    "kn": ("KANNADA",),
    "ko": ("HANGUL",),
    "lo": ("LAO",),
    "ml": ("MALAYALAM",),
    "my": ("MYANMAR",),
    "or": ("ORIYA",),
    "pa": ("GURMUKHI",),
    "si": ("SINHALA",),
    "ta": ("TAMIL",),
    "te": ("TELUGU",),
    "th": ("THAI",),
}
# Words that others wrote, to compare ours with: beside the project, not part of it.
OTHERS = FOLDER.parents[2] / "shared" / "data" / "vocabulary"
THEIR_CODES = {"nb": "no", "zh_CN": "zh", "zh_TW": "zh_Hant"}


@pytest.fixture(scope="module")
def vocabulary() -> Vocabulary:
    return Vocabulary.load()


@pytest.fixture(scope="module")
def files() -> dict[str, Language]:
    return {code: read(FOLDER / f"{code}.toml") for code in CODES}


@pytest.fixture(scope="module")
def core(files: dict[str, Language]) -> set[str]:
    """The concepts that every language has."""
    return set.intersection(*(set(files[code].names) for code in LANGUAGES))


def test_a_hundred_languages(core: set[str]) -> None:
    assert len(LANGUAGES) == 101
    assert set(LARGE) <= set(LANGUAGES)
    assert len(LARGE) == 33
    assert len(core) >= 300


@pytest.mark.parametrize("code", CODES)
def test_the_reader_reads_what_toml_says(code: str, files: dict[str, Language]) -> None:
    text = (FOLDER / f"{code}.toml").read_text(encoding="utf-8")
    content = tomllib.loads(text)
    language = files[code]
    keys, phrases, words = content.pop("keys", {}), content.pop("phrases", {}), content.pop("words", {})
    tonics = keys.pop("tonics", {})
    assert content.pop("name") == language.name
    content.pop("language", None)
    assert {concept: names for group in content.values() for concept, names in group.items()} == _lists(
        language.names
    )
    assert {concept: group for group, named in content.items() for concept in named} == language.groups
    assert (tonics, phrases, words) == (
        _lists(language.tonics),
        _lists(language.phrases),
        _lists(language.words),
    )
    assert keys == ({"patterns": list(language.patterns)} if keys else {}) | _lists(language.modes)


def _lists(entries: dict[str, tuple[str, ...]]) -> dict[str, list[str]]:
    return {entry: list(names) for entry, names in entries.items()}


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_language_is_whole(code: str, files: dict[str, Language]) -> None:
    language, english = files[code], files["en"]
    if code in LARGE:
        assert set(language.names) == set(english.names)
    assert all(english.groups[concept] == group for concept, group in language.groups.items())
    assert list(language.tonics) == TONICS
    assert set(language.modes) == {"major", "minor"}
    assert all("{tonic}" in one and "{mode}" in one for one in language.patterns)
    assert set(language.phrases) >= set(english.groups.values()) | {"any", "key"}
    assert all("{}" in text for texts in language.phrases.values() for text in texts)
    assert {"not", "not_after", "small"} & set(language.words)
    assert all(name and name == name.strip() for names in language.names.values() for name in names)


@pytest.mark.parametrize("code", CODES)
def test_no_name_means_two_things(code: str, files: dict[str, Language]) -> None:
    meant: dict[str, set[str]] = {}
    for concept, names in files[code].names.items():
        for name in names:
            meant.setdefault(fold(name), set()).add(concept)
    allowed = {frozenset({"fast", "lively"})} if code == TERMS else set()
    assert {name: two for name, two in meant.items() if len(two) > 1 and frozenset(two) not in allowed} == {}


@pytest.mark.parametrize("code", sorted(SCRIPTS))
def test_the_first_name_is_in_the_languages_own_script(code: str, files: dict[str, Language]) -> None:
    foreign = [
        names[0]
        for concept, names in files[code].names.items()
        if not concept.startswith("metre_")
        and not any(unicodedata.name(letter, "").startswith(SCRIPTS[code]) for letter in names[0])
    ]
    assert len(foreign) <= 2, foreign


@pytest.mark.parametrize("code", LANGUAGES)
def test_first_names_find_their_concepts(
    code: str, vocabulary: Vocabulary, files: dict[str, Language]
) -> None:
    for concept in [*files[code].names, *files[code].keys]:
        name = vocabulary.names(concept, code)[0]
        assert _names(vocabulary, name, code, concept), (concept, name)


def test_names_fold_alike_alone_and_together(files: dict[str, Language]) -> None:
    for language in files.values():
        names = [name for named in language.names.values() for name in named]
        assert fold_lines(names) == [fold(name) for name in names]
        assert fold_lines(names) == [fold_with_places(name)[0].strip() for name in names]


def test_instruments_are_those_of_the_readers(vocabulary: Vocabulary) -> None:
    ours = {concept for concept in vocabulary.concepts if vocabulary.group(concept) == "instrument"}
    assert ours <= set(INSTRUMENTS)


def test_keys(vocabulary: Vocabulary) -> None:
    keys = [concept for concept in vocabulary.concepts if vocabulary.group(concept) == "key"]
    assert len(keys) == 34  # seventeen spelled tonics, two modes
    assert all(key_concept(*key) == concept for concept in keys if (key := key_of(concept)))


def test_a_line_that_is_wrong_is_named(tmp_path: Path) -> None:
    (tmp_path / "xx.toml").write_text('name = "X"\n[dance]\nwaltz = ["a", "b"\n', encoding="utf-8")
    with pytest.raises(ValueError, match=r"xx\.toml, line 3"):
        read(tmp_path / "xx.toml")


def test_loading_is_quick_and_small() -> None:
    """All files and the first find, in a process of its own."""
    program = """
import json, time, psutil
import clamp_desktop.vocabulary as rooms
before, start = psutil.Process().memory_info().rss, time.process_time()
rooms.Vocabulary.load().find("sad waltz in G minor")
print(json.dumps([time.process_time() - start, psutil.Process().memory_info().rss - before]))
"""
    run = (sys.executable, "-c", program)
    tries = [json.loads(subprocess.run(run, check=True, capture_output=True).stdout) for _ in range(2)]
    assert min(seconds for seconds, _ in tries) < 0.5
    assert min(size for _, size in tries) < 60 * 2**20


def _other_names() -> Iterator[tuple[str, str, str]]:
    """Language, English name, name, as others have them."""
    for path in sorted(OTHERS.glob("*.tsv")):
        if path.stem.startswith(
            ("musescore_instruments", "musicbrainz_instruments", "musicbrainz_attributes")
        ):
            with path.open(encoding="utf-8", newline="") as file:
                for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
                    yield THEIR_CODES.get(row["lang"], row["lang"]), fold(row["en"]), row["translation"]


@pytest.mark.skipif(not OTHERS.is_dir(), reason="the names that others wrote are not beside the project")
def test_others_call_things_so_too(vocabulary: Vocabulary) -> None:
    kinds = ("instrument", "dance", "form")
    english = {fold(vocabulary.names(c)[0]): c for c in vocabulary.concepts if vocabulary.group(c) in kinds}
    named: dict[tuple[str, str], set[str]] = {}
    for language, name, other in _other_names():
        if name in english and language != "en" and vocabulary.names(english[name], language):
            named.setdefault((language, english[name]), set()).add(other)
    agreed: Counter[bool] = Counter()
    for (language, concept), others in named.items():
        translated = {other for other in others if fold(other) not in english} or others
        agreed[any(_names(vocabulary, other, language, concept) for other in translated)] += 1
    assert agreed[True] >= 0.75 * agreed.total() > 1000


def _names(vocabulary: Vocabulary, text: str, language: str, concept: str) -> bool:
    return any(match.concept == concept for match in vocabulary.find(text, language))
