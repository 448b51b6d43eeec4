from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from library_doors import Model, NowReaders, WordEmbedder, embed

from clamp_desktop.library.catalogue import pieces
from clamp_desktop.library.indexing import fulltext
from clamp_desktop.library.indexing.index import index
from clamp_desktop.library.library import Library
from clamp_desktop.library.organising import tags
from clamp_desktop.library.scanning import folders
from clamp_desktop.library.scanning.scan import scan
from clamp_desktop.library.searching.search import (
    Filters,
    Hit,
    Query,
    ReasonKind,
    search,
    similar,
    understood,
)
from clamp_desktop.library.similarity import vectors
from clamp_desktop.progress import Summary

Update = Callable[[], Summary]

COLLECTION = [
    # title, composer, key, metre, tempo, instruments, lyrics, music
    ("Valse triste", "Jean Sibelius", "G minor", "3/4", "60", "violin cello", "", "sad waltz strings"),
    ("Grande valse brillante", "Frédéric Chopin", "Eb major", "3/4", "180", "piano", "", "happy waltz piano"),
    ("Nocturne", "Chopin, Frédéric", "C# minor", "4/4", "66", "piano", "", "sad night piano"),
    ("Air", "Johann Sebastian Bach", "D major", "4/4", "60", "violin viola cello", "", "calm strings"),
    ("Fuge g-Moll", "Bach", "G minor", "4/4", "90", "organ", "", "fugue organ"),
    ("Am Bach im Frühling", "Franz Schubert", "F major", "6/8", "100", "voice piano",
     "Ein Bächlein\nDu brachst dich nun, mein Bach\nadieu", "song spring"),
    ("春江花月夜", "佚名", "D major", "2/4", "70", "pipa", "", "calm night pipa"),
    ("さくらさくら", "作者不詳", "A minor", "4/4", "80", "koto", "やよいの空は見わたす限り", "spring koto"),
    ("Slovanské tance: Čtvrtý", "Antonín Dvořák", "F major", "3/4", "120", "orchestra", "", "dance happy"),
    ("لما بدا يتثنى", "مجهول", "D minor", "10/8", "90", "voice", "لَمّا بَدا يَتَثَنّى", "calm"),
    ("Drowsy Maggie", "Traditional", "E dorian", "4/4", "200", "fiddle", "", "happy reel fiddle"),
    ("The Kesh", "Traditional", "G major", "6/8", "180", "flute drums", "", "happy jig flute"),
    ("An den Mond", "Franz Schubert", "F minor", "12/8", "", "voice piano", "Geuss, lieber Mond", "sad"),
]  # fmt: skip
LETTERS = "TCKMQIwN"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a library of the collection, and its music, indexed once."""
    folder = tmp_path_factory.mktemp("collection")
    music = folder / "music"
    music.mkdir()
    for number, values in enumerate(COLLECTION):
        lines = "".join(
            f"{letter}:{' / '.join(value.splitlines())}\n"
            for letter, value in zip(LETTERS, values, strict=True)
            if value
        )
        (music / f"{number:02}.abc").write_text(f"X:1\n{lines}", encoding="utf-8")
    # A crowd of other pieces, so that there is something to stand out from.
    for number in range(100):
        (music / f"other{number}.abc").write_text(
            f"X:1\nT:Exercise {number}\nN:drill {number} {number % 7}x\n"
        )
    with Library.open(folder / "library") as library:
        folders.add(library, music)
        list(scan(library))
        list(index(library, NowReaders(), WordEmbedder()))
    return folder


@pytest.fixture
def collection(made: Path, tmp_path: Path) -> Iterator[Library]:
    """A library of the collection, for one test to do with as it likes."""
    shutil.copytree(made / "library", tmp_path / "copy")
    with Library.open(tmp_path / "copy") as library:
        yield library


def ask(library: Library, text: str, model: Model | None = Model(), **options: object) -> list[Hit]:  # noqa: B008
    query = Query(text, **options)  # type: ignore[arg-type]
    return search(library, query, embed(text, model).unit if model else None, model)


def titles(library: Library, hits: list[Hit]) -> list[str | None]:
    return [row.facts.title for row in pieces.rows(library, [hit.piece_id for hit in hits])]


def why(hit: Hit) -> set[tuple[str, str]]:
    return {(str(reason.kind), reason.matched) for reason in hit.why}


def test_sound(collection: Library) -> None:
    hits = ask(collection, "sad waltz")
    assert titles(collection, hits)[0] == "Valse triste"
    assert hits[0].strength > 0.5
    assert hits[0].why[0].kind == ReasonKind.SOUNDS_LIKE
    assert hits[-1].strength < 0.2
    assert [hit.strength for hit in hits] == sorted((hit.strength for hit in hits), reverse=True)
    assert all(hit.why for hit in hits)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Valse triste", "Valse triste"),
        ("valse TRISTE", "Valse triste"),
        ("slovanske tance ctvrty", "Slovanské tance: Čtvrtý"),
        ("Čtvrtý", "Slovanské tance: Čtvrtý"),
        ("花月", "春江花月夜"),
        ("春江花月夜", "春江花月夜"),
        ("さくら", "さくらさくら"),
        ("يتثنى", "لما بدا يتثنى"),
        ("لما بدا", "لما بدا يتثنى"),
        ("maggie", "Drowsy Maggie"),
        ("kes", "The Kesh"),  # while it is being typed
    ],
)
@pytest.mark.parametrize("model", [Model(), None])
def test_a_title_comes_first(collection: Library, text: str, title: str, model: Model | None) -> None:
    hits = ask(collection, text, model)
    assert titles(collection, hits)[0] == title
    assert hits[0].strength > (0.65 if text == "kes" else 0.8)
    assert ("title", title) in why(hits[0])


@pytest.mark.parametrize(
    ("text", "composers"),
    [
        ("Chopin", {"Frédéric Chopin", "Chopin, Frédéric"}),
        ("chopin", {"Frédéric Chopin", "Chopin, Frédéric"}),
        ("Bach", {"Johann Sebastian Bach", "Bach"}),
        ("dvorak", {"Antonín Dvořák"}),
        ("佚名", {"佚名"}),
    ],
)
def test_a_composer_comes_first(collection: Library, text: str, composers: set[str]) -> None:
    hits = ask(collection, text)
    first = pieces.rows(collection, [hit.piece_id for hit in hits[: len(composers)]])
    assert {row.facts.composer for row in first} == composers
    assert all(hit.strength > 0.9 for hit in hits[: len(composers)])
    assert hits[len(composers)].strength < 0.7  # "Am Bach" is a title, but no answer to a composer's name
    assert all(("composer", row.facts.composer) in why(hit) for hit, row in zip(hits, first, strict=False))


def test_words_of_lyrics_in_any_script(collection: Library) -> None:
    for text, title in (
        ("lieber Mond", "An den Mond"),
        ("見わた", "さくらさくら"),
        ("لما بدا يتثنى", "لما بدا يتثنى"),
    ):
        hits = ask(collection, text)
        assert titles(collection, hits)[0] == title
    (hit,) = ask(collection, "brachst", model=None)
    assert hit.why[0].kind == ReasonKind.LYRICS
    assert "brachst" in hit.why[0].matched


def test_tags_are_found_like_words(collection: Library) -> None:
    (one,) = [hit.piece_id for hit in ask(collection, "Drowsy Maggie", model=None)][:1]
    assert not any(hit.piece_id == one for hit in ask(collection, "婚礼", model=None))
    tags.add_tag(collection, [one], "婚礼 wedding")
    for text in ("婚礼", "wedding", "Wedd"):
        (hit,) = ask(collection, text, model=None)
        assert (hit.piece_id, why(hit)) == (one, {("tag", "婚礼 wedding")})
    tags.remove_tag(collection, [one], "婚礼 Wedding")
    assert ask(collection, "wedding", model=None) == []


@pytest.mark.parametrize(
    ("text", "matched"), [("jigs from Ireland", {"jig", "Ireland"}), ("irische Gigue", {"Ireland"})]
)
def test_what_a_file_says_of_its_kind_and_origin(
    library: Library, music: Path, update: Update, text: str, matched: set[str]
) -> None:
    (music / "a.abc").write_text("X:1\nT:Old Peg\nR:jig\nO:Ireland\nK:G major\n")
    (music / "b.abc").write_text("X:1\nT:Young Meg\nR:reel\nO:Norway\nK:G major\n")
    update()
    best = ask(library, text, model=None)[0]
    [row] = pieces.rows(library, [best.piece_id])
    assert (row.facts.title, row.facts.genre, row.facts.origin) == ("Old Peg", "jig", "Ireland")
    said = {reason.matched for reason in best.why if reason.kind == ReasonKind.FACT}
    assert matched <= {part for one in said for part in one.split(", ")}


def test_facts_dominate(collection: Library) -> None:
    hits = ask(collection, "in G minor")
    assert set(titles(collection, hits[:2])) == {"Valse triste", "Fuge g-Moll"}
    assert all(hit.strength > 0.85 for hit in hits[:2])
    assert all(("fact", "G minor") in why(hit) for hit in hits[:2])
    assert hits[2].strength < 0.4


def test_facts_and_sound(collection: Library) -> None:
    hits = ask(collection, "sad piece for piano in minor")
    assert titles(collection, hits[:2]) == ["Nocturne", "An den Mond"]
    assert why(hits[0]) >= {("fact", "piano"), ("fact", "minor")}
    bright = next(hit for hit in hits if titles(collection, [hit]) == ["Grande valse brillante"])
    assert bright.strength < hits[1].strength


def test_alternatives_and_negations(collection: Library) -> None:
    found = titles(collection, ask(collection, "3/4 or 6/8")[:5])
    assert set(found) == {
        "Valse triste",
        "Grande valse brillante",
        "Am Bach im Frühling",
        "Slovanské tance: Čtvrtý",
        "The Kesh",
    }
    hits = ask(collection, "happy in 6/8 without drums")
    assert titles(collection, hits)[0] == "Am Bach im Frühling"


def test_a_fact_that_is_not_known_is_neither_true_nor_false(collection: Library) -> None:
    strength = dict(
        zip(
            titles(collection, found := ask(collection, "slow", limit=None)),
            (hit.strength for hit in found),
            strict=True,
        )
    )
    assert strength["Nocturne"] > strength["An den Mond"] > strength["The Kesh"]


def test_among_others_a_fact_that_is_not_known_may_be_true(collection: Library) -> None:
    found = titles(collection, ask(collection, "slow song for voice and piano in F minor", None))
    assert found[0] == "An den Mond"  # states no tempo, and meets all the rest


def test_who_asks_for_an_instrument_gets_it_alone_first(collection: Library) -> None:
    found = titles(collection, ask(collection, "piano", None))
    assert set(found[:2]) == {"Nocturne", "Grande valse brillante"}
    assert {"Am Bach im Frühling", "An den Mond"} <= set(found[2:])


def test_facts_can_be_taken_back(collection: Library) -> None:
    query = Query("slow piano", without=frozenset({"tempo:slow"}))
    assert [fact.name for fact in understood(collection, query).facts] == ["instrument:piano"]


def test_instruments_of_a_family_and_a_kind(collection: Library) -> None:
    found = pieces.ids(collection, filters=Filters(instruments=("strings",)))
    assert {row.facts.title for row in pieces.rows(collection, found)} == {
        "Valse triste",
        "Air",
        "Drowsy Maggie",
    }


@pytest.mark.parametrize(
    ("filters", "count"),
    [
        (Filters(), 113),
        (Filters(format="abc"), 113),
        (Filters(format="midi"), 0),
        (Filters(key="G minor"), 2),
        (Filters(key="A#"), 0),
        (Filters(key="D# major"), 1),  # E flat by another name
        (Filters(key="nonsense"), 0),
        (Filters(mode="minor"), 6),
        (Filters(mode="Dorian"), 1),
        (Filters(metre="3/4"), 3),
        (Filters(tempo_min=100, tempo_max=180), 4),
        (Filters(tempo_min=100), 5),
        (Filters(instruments=("piano",)), 4),
        (Filters(instruments=("piano", "voice")), 2),
        (Filters(composer="chopin"), 2),
        (Filters(composer="fred chop"), 2),
        (Filters(composer="dvorak"), 1),
        (Filters(composer="!?"), 0),
        (Filters(composer="schubert", mode="minor"), 1),
        (Filters(tag="none"), 0),
        (Filters(folder=1), 113),
        (Filters(folder=2), 0),
        (Filters(folder=(1, 2)), 113),
        (Filters(folder=(2, 3)), 0),
        (Filters(duration_min=60, duration_max=60), 113),
        (Filters(duration_min=61), 0),
        (Filters(missing=False), 113),
        (Filters(missing=True), 0),
        (Filters(mode="minor", metre="3/4", instruments=("cello",), tempo_max=60, composer="Sibelius"), 1),
    ],
)
def test_filters(collection: Library, filters: Filters, count: int) -> None:
    found = pieces.ids(collection, filters=filters)
    assert len(found) == pieces.count(collection, filters) == count
    listed = search(collection, Query(filters=filters, limit=None))
    assert [hit.piece_id for hit in listed] == found
    assert {hit.strength for hit in listed} <= {1.0}
    asked = ask(collection, "sad waltz", filters=filters, limit=None)
    assert {hit.piece_id for hit in asked} == set(found)


def test_the_folder_filter_takes_paths(library: Library, music: Path, update: Update) -> None:
    (music / "choir").mkdir()
    (music / "choir2").mkdir()
    (music / "choir" / "a.abc").write_text("X:1\nN:one\n")
    (music / "choir2" / "b.abc").write_text("X:1\nN:two\n")
    update()
    assert pieces.count(library, Filters(folder=str(music / "choir"))) == 1
    assert pieces.count(library, Filters(folder=str(music))) == 2
    assert titles(library, ask(library, "choir2", model=None)) == ["b"]


def test_similar(collection: Library) -> None:
    (one,) = [hit.piece_id for hit in ask(collection, "Valse triste", limit=1)]
    vector = vectors.of_piece(collection, one, "words")
    assert vector is not None
    hits = similar(collection, Query("Valse triste", limit=5), vector, Model(), without=[one])
    assert len(hits) == 5
    assert one not in [hit.piece_id for hit in hits]
    assert hits[0].why[0].kind == ReasonKind.SOUNDS_LIKE
    assert hits[0].why[0].matched == "Valse triste"
    (itself,) = similar(collection, Query(limit=1), vector, Model())
    assert (itself.piece_id, itself.strength > 0.95) == (one, True)
    assert similar(collection, Query(filters=Filters(format="midi")), vector, Model()) == []
    assert similar(collection, Query(), vector, Model("unknown")) == []
    with pytest.raises(ValueError, match="compared"):
        similar(collection, Query(), vector[:7], Model())


def test_a_strength_means_the_same_from_query_to_query(
    library: Library, music: Path, update: Update, embedder: WordEmbedder
) -> None:
    """Queries that each fit one piece in many get like strengths, near to the rest or far."""
    embedder.model = model = Model("wide", 512)
    for number in range(300):
        (music / f"{number}.abc").write_text(
            f"X:1\nT:p{number}\nN:common shared word{number} tone{number % 10}\n"
        )
    update()
    strengths = {}
    for query in ("word7", "word123", "common word7", "common shared word55"):
        (hit,) = ask(library, query, model, limit=1)
        number = query.rsplit("word")[-1]
        assert titles(library, [hit]) == [f"p{number}"]
        strengths[query] = hit.strength
    assert max(strengths.values()) - min(strengths.values()) < 0.25
    assert min(strengths.values()) > 0.6
    nothing = ask(library, "quite otherwise", model, limit=None)
    assert np.median([hit.strength for hit in nothing]) < 0.1


def test_calibration_moves_the_strengths(collection: Library) -> None:
    strict = Model(calibration={"text": {"centre": 6.0, "scale": 0.5, "spread": "nonsense", "other": 1}})
    hits, plain = ask(collection, "calm night", strict), ask(collection, "calm night")
    assert titles(collection, hits)[0] == titles(collection, plain)[0]
    assert hits[0].strength < plain[0].strength


def test_without_a_model_only_what_speaks_is_found(collection: Library) -> None:
    assert ask(collection, "theremin", model=None) == []
    assert 0 < len(ask(collection, "minor", model=None)) < 10
    with pytest.raises(ValueError, match="model"):
        search(collection, Query("x"), np.zeros(32, np.float32))


def test_pieces_without_a_vector_are_still_found(collection: Library) -> None:
    with collection.write() as connection:
        connection.execute(
            "DELETE FROM vectors WHERE content_id = (SELECT content_id FROM pieces WHERE title = 'Air')"
        )
    hits = ask(collection, "Air", limit=None)
    assert titles(collection, hits)[0] == "Air"
    assert len(hits) == 113


def test_limits(collection: Library) -> None:
    assert len(ask(collection, "sad", limit=3)) == 3
    assert len(ask(collection, "sad", limit=None)) == 113
    assert ask(collection, "sad", limit=0) == []
    assert len(search(collection, Query(limit=7))) == 7


def test_an_empty_library_answers(library: Library) -> None:
    assert ask(library, "sad waltz in 3/4") == []
    assert search(library, Query()) == []


@pytest.fixture(scope="module")
def any_library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    folder = tmp_path_factory.mktemp("music")
    (folder / "a.abc").write_text('X:1\nT:Valse "triste" AND OR NOT * ^ : 春の海\nC:O\'Neill\nN:one\n')
    with Library.open(tmp_path_factory.mktemp("library")) as library:
        folders.add(library, folder)
        list(scan(library))
        list(index(library, NowReaders(), WordEmbedder()))
        yield library


_NASTY = st.text(
    alphabet=st.one_of(
        st.sampled_from("\"*^:-+()[]{}~'\\/;,.%_\x00\n NEAR AND OR NOT title春の海é"),
        st.characters(),
    ),
    max_size=40,
)


@given(text=_NASTY)
@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_text_can_upset_a_search(any_library: Library, text: str) -> None:
    search(any_library, Query(text, Filters()))
    search(any_library, Query(text), embed("one", Model()).unit, Model())
    pieces.ids(any_library, filters=Filters(composer=text, tag=text, folder=text, key=text, metre=text))


@pytest.mark.parametrize(
    "text", ['"', "NEAR(a b)", "title:valse", "valse AND", "*", "^x", "a\x00b", "'; DROP TABLE"]
)
def test_the_syntax_of_the_index_is_only_text(any_library: Library, text: str) -> None:
    search(any_library, Query(text))


def test_thousands_of_rows(library: Library) -> None:
    count = 20_000
    with library.write() as connection:
        connection.execute("INSERT INTO folders (id, path, added) VALUES (1, '/music', 0)")
        connection.execute("INSERT INTO contents (id, hash, kind, text) VALUES (1, x'00', 'abc', x'00')")
        connection.executemany(
            "INSERT INTO files (id, folder_id, path, size, mtime_ns, state, added)"
            " VALUES (?, 1, ?, 1, 1, 'present', 0)",
            [(n, f"/music/{n:05}.abc") for n in range(1, count + 1)],
        )
        connection.executemany(
            "INSERT INTO pieces (id, file_id, number, content_id, format, title, title_key, tempo_bpm, added)"
            " VALUES (?, ?, 0, 1, 'abc', ?, ?, ?, 0)",
            [(n, n, f"Title {n}", f"title {n:08}", n % 200 or None) for n in range(1, count + 1)],
        )
    assert pieces.ids(library) == list(range(1, count + 1))
    assert pieces.ids(library, "title", descending=True) == list(range(count, 0, -1))
    by_tempo = [row.facts.tempo_bpm for row in pieces.rows(library, pieces.ids(library, "tempo", True))]
    known = [tempo for tempo in by_tempo if tempo is not None]
    assert known == sorted(known, reverse=True)
    assert by_tempo[: len(known)] == known  # those without the fact come last
    assert len(pieces.rows(library, range(count + 100))) == count
    with pytest.raises(ValueError, match="ordered"):
        pieces.ids(library, "title; DROP TABLE pieces")


@pytest.mark.parametrize("text", ["sad waltz", "trauriger Walzer", "悲伤的圆舞曲", "悲しいワルツ"])
def test_titles_in_other_languages_are_understood(collection: Library, text: str) -> None:
    hits = ask(collection, text, model=None)
    assert {"Valse triste", "Grande valse brillante"} == set(titles(collection, hits[:2]))
    assert all(hit.why[0].kind == ReasonKind.TITLE for hit in hits[:2])


def test_words_of_facts_in_a_title_are_no_substitute_for_the_facts(collection: Library) -> None:
    collection.db.execute(
        "UPDATE pieces SET title = 'Exercise in G minor', tonic = 'C', mode = 'major' WHERE id = 50"
    )
    with collection.write() as connection:
        fulltext.refresh(connection, [50])
    hits = ask(collection, "slow G minor for strings")
    assert titles(collection, hits)[0] == "Valse triste"
    assert all(hit.strength < 0.5 for hit in hits if hit.piece_id == 50)
