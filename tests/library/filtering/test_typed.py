from __future__ import annotations

import re

import pytest
from filled import fill
from hypothesis import given, settings
from hypothesis import strategies as st

from clamp_desktop.library.catalogue import edits, pieces
from clamp_desktop.library.filtering.condition_fields import FIELDS, field_called
from clamp_desktop.library.filtering.conditions import Condition, Range
from clamp_desktop.library.filtering.field_values import suggestion
from clamp_desktop.library.filtering.typed import Asked, parse
from clamp_desktop.library.library import Library
from clamp_desktop.library.organising import tags


def chips(text: str) -> list[str]:
    asked = parse(text)
    assert not asked.troubles, asked.troubles
    return [one.words() for one in asked.conditions]


@pytest.mark.parametrize(
    ("text", "chip"),
    [
        ("composer:bach", "by bach"),
        ("key:Dm", "D minor"),
        ("key:Dm,Gm", "D minor or G minor"),
        ('key:"Bb major"', "Bb major"),
        ("key:g-Moll", "G minor"),
        ("tonart:h-moll", "B minor"),
        ('tonalité:"sol mineur"', "G minor"),
        ("mode:Moll", "minor"),
        ("metre:3/4", "3/4"),
        ("Takt:6/8", "6/8"),
        ("mesure:C", "4/4"),
        ("tempo:>120", "♩ over 120"),
        ("tempo:90..110", "♩ 90 to 110"),
        ("tempo:110-90", "♩ 90 to 110"),
        ("tempo:≥90", "♩ at least 90"),
        ("tempo:120bpm", "♩ 120"),
        ("parts:4", "4 parts"),
        ("measures:<64", "under 64 bars"),
        ("length:>3min", "over 3min long"),
        ("length:2..4min", "2min to 4min long"),
        ("dauer:<3:30", "under 3:30 long"),
        ("length:90s", "1:30 long"),
        ("format:mid", "MIDI"),
        ("format:XML", "MusicXML"),
        ("tag:wedding", "wedding"),
        ("-tag:boring", "not boring"),
        ("-schlagwort:boring,loud", "not boring or loud"),
        ("tag:grade/3", "grade/3"),
        ("instrument:clarinet", "clarinet"),
        ("instrument:Klarinette", "clarinet"),
        ("instrumento:violín", "violin"),
        ("instrument:strings", "strings"),
        ('folder:"My Choir"', "in My Choir"),
        ("rating:>=4", "at least 4 stars"),
        ("rating:★★★", "3 stars"),
        ("added:<30d", "added in the last 30 days"),
        ("added:>1y", "added more than 365 days ago"),
        ("added:2024-05", "added 2024-05"),
        ("added:2024..2025-03", "added 2024 to 2025-03"),
        ("has:lyrics", "with lyrics"),
        ("is:missing", "missing"),
        ('title:"la folia"', "title: la folia"),
        ("strength:>50", "strength over 50%"),
        ("collection:“Easter concert”", "in “Easter concert”"),
    ],
)
def test_what_can_be_typed(text: str, chip: str) -> None:
    assert chips(text) == [chip]
    asked = parse(text)
    again = parse(asked.text())
    assert (again.words, again.conditions) == (asked.words, asked.conditions)


def test_words_among_filters() -> None:
    text = 'slow composer:bach "and dark" -tag:boring waltz'
    asked = parse(text)
    assert asked.words == "slow and dark waltz"
    assert [one.words() for one in asked.conditions] == ["by bach", "not boring"]
    assert [text[start:end] for start, end in asked.places] == ["composer:bach", "-tag:boring"]
    assert asked.without(0).text() == "-tag:boring slow and dark waltz"


@pytest.mark.parametrize(
    "text",
    [
        "Sonata: Adagio",
        "12:30",
        "http://example.org",
        "BWV:1001",
        '"key:Dm"',
        "a - b",
        "-3",
        "rock'n'roll",
        "№ 5: Presto",
        "春江花月夜",
        "title :x",
    ],
)
def test_words_that_are_no_filters(text: str) -> None:
    asked = parse(text)
    assert not asked.conditions
    assert not asked.troubles
    assert asked.words == text.replace('"', "")
    assert parse(asked.text()).words == asked.words


@pytest.mark.parametrize(
    ("text", "said", "place", "suggestion"),
    [
        ("tmpo:120", "did you mean “tempo:”", "tmpo:120", "tempo:"),
        ("a compser:bach", "did you mean “composer:”", "compser:bach", "composer:"),
        ("tempo:fst", "“fst” is no number", "fst", "tempo:>120"),
        ("key:Dm,H2", "“H2” is no key", "H2", "key:Dm"),
        ("metre:waltz", "no metre", "waltz", "metre:3/4"),
        ("instrument:clarinett3", "did you mean “clarinet”", "clarinett3", "instrument:clarinet"),
        ("has:lyrcs", "did you mean “lyrics”", "lyrcs", "has:lyrics"),
        ("length:soon", "3min", "soon", "length:>3min"),
        ("tempo:", "something is missing", "tempo:", "tempo:>120"),
        ("takt:,", "something is missing", "takt:,", "takt:3/4"),
    ],
)
def test_what_is_not_understood_is_said(text: str, said: str, place: str, suggestion: str) -> None:
    (trouble,) = parse(text).troubles
    assert said in trouble.words
    assert re.fullmatch(r"[A-Z“].*[.?]", trouble.words)
    assert (text[trouble.start : trouble.end], trouble.suggestion) == (place, suggestion)
    assert not parse(text).conditions


def test_names_in_four_languages_and_none_twice() -> None:
    names: dict[str, str] = {}
    for field in FIELDS.values():
        for name in (field.name, *field.names):
            assert names.setdefault(name, field.name) == field.name
            found = field_called(name.upper())
            assert found
            assert found.name == field.name


_numbers = st.integers(0, 100_000).map(float) | st.integers(0, 999).map(lambda n: n / 2)
_ranges = st.one_of(
    st.builds(lambda n, o: Range(n, None, low_open=o), _numbers, st.booleans()),
    st.builds(lambda n, o: Range(None, n, high_open=o), _numbers, st.booleans()),
    st.builds(lambda a, b: Range(min(a, b), max(a, b)), _numbers, _numbers),
)
_letters = st.characters(exclude_categories=("Cs", "Cc"), exclude_characters='"“”„‟«»＂')
_texts = st.text(_letters, min_size=1).map(lambda text: " ".join(text.split()))


def _suggestion(text: str) -> str:
    """As it is kept; nothing for what is no tag: "<"."""
    try:
        return suggestion(text)
    except ValueError:
        return ""


_values = {
    "key": st.sampled_from(["D minor", "F# dorian", "Bb"]),
    "mode": st.sampled_from(["major", "minor", "dorian"]),
    "metre": st.sampled_from(["3/4", "3+2/8"]),
    "instrument": st.sampled_from(["clarinet", "bass_clarinet", "strings"]),
    "format": st.sampled_from(["midi", "abc"]),
    "suggested": _texts.map(_suggestion).filter(bool),
    "melody": st.sampled_from(["C D E C", "~ do re mi, fa", "C4:1 D:1/2 E'"]),
    "has": st.sampled_from(FIELDS["has"].choices),
    "is": st.sampled_from(FIELDS["is"].choices),
    "added": st.sampled_from(["2024", "2024-05..2025", "..2024-02-29", "2024-01.."]) | _ranges,
    **dict.fromkeys(("tempo", "parts", "measures", "length", "notes", "rating", "strength"), _ranges),
}


@st.composite
def _conditions(draw: st.DrawFn) -> Condition:
    field = draw(st.sampled_from(sorted(FIELDS)))
    values = draw(st.lists(_values.get(field, _texts.filter(bool)), min_size=1, max_size=3, unique=True))
    return Condition(field, tuple(values), draw(st.booleans()))


@settings(max_examples=300, deadline=None)
@given(conditions=st.lists(_conditions(), max_size=4), words=_texts)
def test_filters_survive_the_way_through_text(conditions: list[Condition], words: str) -> None:
    asked = Asked(words, tuple(conditions))
    again = parse(asked.text())
    assert not again.troubles, (asked.text(), again.troubles)
    assert again.conditions == asked.conditions
    assert again.words == asked.words


_pieces_of_text = st.one_of(
    st.text(max_size=6),
    st.sampled_from(
        [*FIELDS, "tmpo", "-", ":", '"', ",", ">", "<", "..", "“", " ", "30d", "3/4", "é:", "Dm"]
    ),
)


@settings(max_examples=500, deadline=None)
@given(text=st.lists(_pieces_of_text, max_size=12).map("".join))
def test_no_text_raises_and_what_is_understood_stays(text: str) -> None:
    asked = parse(text)
    for trouble in asked.troubles:
        assert 0 <= trouble.start < trouble.end <= len(text)
    again = parse(asked.text())
    assert (again.words, again.conditions, again.troubles) == (asked.words, asked.conditions, ())
    for condition in asked.conditions:
        assert condition.words()


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Library:
    library = Library.open(tmp_path_factory.mktemp("library"))
    fill(library, 60)
    tags.add_tag(library, range(1, 20), "grade/3")
    edits.set_rating(library, range(10, 30), 4)
    edits.set_text(library, [1], "note", "for Easter")
    return library


def found(library: Library, text: str) -> list[pieces.PieceRow]:
    asked = parse(text)
    assert not asked.troubles
    return pieces.rows(library, pieces.ids(library, filters=asked.filters))


def test_filters_select_what_they_say(filled: Library) -> None:
    everything = found(filled, "")
    checks = {
        "composer:schub": lambda row: row.facts.composer == "Franz Schubert",
        "-composer:schubert": lambda row: row.facts.composer != "Franz Schubert",
        "key:Dm,Gm": lambda row: str(row.facts.key) in ("D minor", "G minor"),
        "tempo:>120 mode:minor": lambda row: row.facts.tempo_bpm > 120 and row.facts.key.mode == "minor",
        "metre:3/4": lambda row: "3/4" in row.facts.metres,
        "length:3min..6:30": lambda row: 180 <= row.facts.duration <= 390,
        "tag:grade": lambda row: row.id < 20,
        "-tag:grade/3": lambda row: row.id >= 20,
        "rating:>=4": lambda row: 10 <= row.id < 30,
        "-rating:4": lambda row: not 10 <= row.id < 30,
        "folder:FOLK": lambda row: "/Folk/" in str(row.path),
        "folder:folk/jigs": lambda row: "/Folk/Jigs/" in str(row.path),
        "folder:eglise": lambda row: "Église" in str(row.path),
        'folder:"/music/Choir"': lambda row: "/music/Choir/" in str(row.path),
        "instrument:strings": lambda row: "violin" in row.facts.instruments,
        "-instrument:piano": lambda row: "piano" not in row.facts.instruments,
        "note:easter": lambda row: row.id == 1,
        "has:note": lambda row: row.id == 1,
        "is:untagged": lambda row: row.id >= 20,
        "format:midi": lambda row: False,
        "added:<3d": lambda row: False,
        "added:1970-01": lambda row: True,
        "title:waltz,fuga": lambda row: row.facts.title.startswith(("Waltz", "Fuga")),
        "title:小夜": lambda row: row.facts.title.startswith("小夜"),
        "title:...": lambda row: False,
    }
    for text, holds in checks.items():
        assert {row.id for row in found(filled, text)} == {row.id for row in everything if holds(row)}, text


@settings(max_examples=150, deadline=None)
@given(conditions=st.lists(_conditions(), max_size=3))
def test_every_filter_is_sql(filled: Library, conditions: list[Condition]) -> None:
    pieces.count(filled, Asked("", tuple(conditions)).filters)
