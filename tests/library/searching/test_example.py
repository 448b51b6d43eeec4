from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from library_doors import Model, WordEmbedder, embed

from clamp_desktop.library.catalogue import pieces
from clamp_desktop.library.filtering.filters import Filters
from clamp_desktop.library.library import Library
from clamp_desktop.library.searching.comparisons import facts_of, wishes
from clamp_desktop.library.searching.example import Example, search_by_example
from clamp_desktop.library.searching.query import Hit, Query, ReasonKind
from clamp_desktop.library.similarity import vectors
from clamp_desktop.progress import Summary

TUNES = {
    # title: key, tempo, instruments, music
    "Start": ("A minor", 100, "violin", "waltz strings sad evening"),
    "Fast and sad": ("A minor", 160, "violin", "waltz strings sad morning"),
    "Slow and sad": ("A minor", 60, "violin", "waltz strings sad noon"),
    "Fast and glad": ("C major", 160, "violin", "waltz strings glad evening"),
    "Fast with flute": ("A minor", 150, "violin flute", "waltz strings calm evening"),
    "Unlike": ("C major", 160, "organ", "fugue toccata pedal loud"),
}


@pytest.fixture
def tunes(
    library: Library, music: Path, update: Callable[[], Summary], embedder: WordEmbedder
) -> tuple[Library, dict[str, int]]:
    for title, (key, tempo, instruments, text) in TUNES.items():
        (music / f"{title}.abc").write_text(
            f"X:1\nT:{title}\nK:{key}\nQ:{tempo}\nI:{instruments}\nN:{text}\n"
        )
    for number in range(60):
        (music / f"other{number}.abc").write_text(f"X:1\nQ:160\nN:drill {number} {number % 7}x\n")
    update()
    return library, {row.facts.title or "": row.id for row in pieces.rows(library, pieces.ids(library))}


def ask(tunes: tuple[Library, dict[str, int]], more: str = "", less: str = "", limit: int = 3) -> list[Hit]:
    library, known = tunes
    start = known["Start"]
    vector = vectors.of_piece(library, start, "words")
    assert vector is not None
    example = Example("Start", [vector], (start,), facts_of(library, [start]), more, less)
    return search_by_example(
        library, Query(limit=limit), example, Model(), lambda words: embed(words, Model()).unit
    )


def titles(tunes: tuple[Library, dict[str, int]], hits: list[Hit]) -> list[str]:
    return [row.facts.title or "" for row in pieces.rows(tunes[0], [hit.piece_id for hit in hits])]


def test_an_example_alone(tunes: tuple[Library, dict[str, int]]) -> None:
    found = titles(tunes, ask(tunes, limit=4))
    assert set(found) == {"Fast and sad", "Slow and sad", "Fast and glad", "Fast with flute"}
    assert "Start" not in titles(tunes, ask(tunes, limit=100))


@pytest.mark.parametrize("words", ["faster", "schneller", "plus rapide", "más rápida", "a little quicker"])
def test_faster_means_than_the_example(tunes: tuple[Library, dict[str, int]], words: str) -> None:
    hits = ask(tunes, words)
    assert set(titles(tunes, hits)) == {"Fast and sad", "Fast and glad", "Fast with flute"}
    assert all(("fact", "faster") in {(str(one.kind), one.matched) for one in hit.why} for hit in hits)
    assert titles(tunes, ask(tunes, less=words))[0] == "Slow and sad"


def test_faster_but_not_sad(tunes: tuple[Library, dict[str, int]]) -> None:
    hits = ask(tunes, *wishes("but faster, not sad"))
    assert "Fast and sad" not in titles(tunes, hits)[:2]
    reasons = {(one.kind, one.matched) for one in hits[0].why}
    expected = {
        (ReasonKind.FACT, "faster"),
        (ReasonKind.SOUNDS_LIKE, "not sad"),
        (ReasonKind.SOUNDS_LIKE, "Start"),
    }
    assert expected <= reasons
    assert titles(tunes, ask(tunes, "faster, sad"))[0] == "Fast and sad"


def test_facts_are_facts(tunes: tuple[Library, dict[str, int]]) -> None:
    assert titles(tunes, ask(tunes, "with flute"))[0] == "Fast with flute"
    assert titles(tunes, ask(tunes, "in major"))[0] == "Fast and glad"
    hits = ask(tunes, less="flute", limit=4)
    assert "Fast with flute" not in titles(tunes, hits)


def test_several_examples_and_filters(tunes: tuple[Library, dict[str, int]]) -> None:
    library, known = tunes
    some = [known["Start"], known["Unlike"]]
    units = [vector for one in some if (vector := vectors.of_piece(library, one, "words")) is not None]
    example = Example("two", units, tuple(some), facts_of(library, some))
    assert example.facts["tempo_bpm"] == 130
    hits = search_by_example(library, Query(filters=Filters(tempo_max=70)), example, Model())
    assert titles(tunes, hits) == ["Slow and sad"]
    strong = search_by_example(library, Query(at_least=0.5), example, Model())
    assert all(hit.strength >= 0.5 for hit in strong)
    with pytest.raises(ValueError, match="vector"):
        search_by_example(library, Query(), Example("none", []), Model())
    assert search_by_example(library, Query(), Example("x", [np.zeros(32, np.float32)]), Model(id="?")) == []


@pytest.mark.parametrize(
    ("text", "more", "less"),
    [
        ("but faster, not sad", "faster", "sad"),
        ("schneller, nicht traurig", "schneller", "traurig"),
        ("plus lent; sans piano", "plus lent", "piano"),
        ("-drums, +flute", "+flute", "drums"),
        ("calm", "calm", ""),
        ("nothing else", "nothing else", ""),
        ("", "", ""),
    ],
)
def test_wishes(text: str, more: str, less: str) -> None:
    assert wishes(text) == (more, less)
