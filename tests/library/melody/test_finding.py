"""Tunes of real notation in a library: traced, kept, found, with their places."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from concurrent.futures import Future

import pytest

from clamp_desktop.library.filtering.filters import Filters
from clamp_desktop.library.filtering.typed import parse
from clamp_desktop.library.library import Library
from clamp_desktop.library.melody import store
from clamp_desktop.library.melody.answering import explained, listed, melodies_in
from clamp_desktop.library.melody.finding import places_of, sung
from clamp_desktop.library.searching.query import Hit, ReasonKind
from clamp_desktop.music.melody_lines import Lines, trace
from clamp_desktop.progress import CancelToken
from tests.library.filled import fill

TWINKLE = "X:1\nM:2/4\nL:1/4\nK:C\nV:1\n[V:1]C C|\n[V:1]G G|\n[V:1]A A|\n[V:1]G2|\n[V:1]F F|\n[V:1]E E|\n"
IN_D = "X:1\nM:2/4\nL:1/4\nK:D\nV:1\n[V:1]D D|\n[V:1]A A|\n[V:1]B B|\n[V:1]A2|\n[V:1]G G|\n[V:1]F F|\n"
PICKUP = "X:1\nM:3/4\nL:1/4\nK:G\nV:1\n[V:1]D|\n[V:1]G2 B|\n[V:1]d2 c|\n[V:1]B2 A|\n[V:1]G3|\n"
TWO_VOICES = (
    "X:1\nM:4/4\nL:1/4\nK:C\nV:1\nV:2\n"
    "[V:1]g g g g|[V:2]C D E C|\n[V:1]a a a a|[V:2]C D E C|\n[V:1]g4|[V:2]E F G2|\n"
)
PLAYED = (
    "ticks_per_beat 480\nset_tempo 1000000 0\nnote_on 960 0 60 80\nnote_off 480 0 60 0\nnote_on 0 0 62 80\n"
    "note_off 480 0 62 0\nnote_on 0 0 64 80\nnote_off 480 0 64 0\nnote_on 0 0 60 80\nnote_off 480 0 60 0\n"
    "end_of_track 0"
)


class NowTracer:
    """Traces in this process; a text with ``CRASH`` fails."""

    def __init__(self) -> None:
        self.asked = 0

    def trace(self, texts: Sequence[str]) -> Future[list[Lines]]:
        self.asked += len(texts)
        future: Future[list[Lines]] = Future()
        if any("CRASH" in text for text in texts):
            future.set_exception(RuntimeError("the reader is gone"))
        else:
            future.set_result([trace(text) for text in texts])
        return future


def put(library: Library, *texts: str) -> list[int]:
    """Pieces with these texts, 1, 2, 3 …, not traced yet."""
    ids = fill(library, len(texts))
    with library.write() as connection:
        for one, text in zip(ids, texts, strict=True):
            connection.execute(
                "UPDATE contents SET text = ? WHERE id = ?", [zlib.compress(text.encode()), one]
            )
    return ids


def found(library: Library, melody: str) -> list[int]:
    return sung(library, melody).contents.tolist()


def test_tunes_are_traced_once_and_found_in_any_key(library: Library) -> None:
    put(library, TWINKLE, IN_D, PICKUP, "")
    tracer = NowTracer()
    assert store.lacking(library) == [1, 2, 3, 4]
    steps = list(store.refresh(library, tracer))
    assert steps[-1].done == steps[-1].total == 4
    assert not store.lacking(library)
    assert not list(store.refresh(library, tracer))
    assert tracer.asked == 4
    assert found(library, "C C G G A A G") == [1, 2]
    assert found(library, "F F C C D D C") == [1, 2]
    assert found(library, "D G B d c") == [3]
    assert found(library, "C F A") == [3]
    assert found(library, "C D Eb F# C") == []


def test_a_wrong_note_is_forgiven_only_when_asked(library: Library) -> None:
    put(library, TWINKLE)
    list(store.refresh(library, NowTracer()))
    assert found(library, "C C G G B A G F") == []
    assert found(library, "~ C C G G B A G F") == [1]
    assert sung(library, "~ C C G G B A G F").strengths.tolist() == [0.7]
    assert sung(library, "~ C C G G A A G F").strengths.tolist() == [1.0]


def test_inner_voices_have_tunes_too(library: Library) -> None:
    put(library, TWO_VOICES)
    list(store.refresh(library, NowTracer()))
    place, strength = places_of(library, "C D E C C D E C", [1])[1]
    assert strength == 1.0
    assert place.numbers == (1, 2)
    assert place.quarters == (0.0, 7.0)


def test_places_of_scores_and_of_performances(library: Library) -> None:
    put(library, TWINKLE, PICKUP, PLAYED)
    list(store.refresh(library, NowTracer()))
    assert places_of(library, "G A A G", [1])[1][0].words() == "bars 2–4"
    upbeat, _ = places_of(library, "D G B", [2])[2]
    assert upbeat.pickup
    assert upbeat.words() == "bars 0–1"
    assert places_of(library, "G B d c", [2])[2][0].words() == "bars 1–2"
    played, _ = places_of(library, "C D E C", [3])[3]
    assert played.bars is None
    assert played.seconds == (2.0, 5.0)
    assert played.order == (0, 3)
    assert played.words() == "0:02–0:05"


def test_a_text_that_cannot_be_traced_costs_only_itself(library: Library) -> None:
    put(library, TWINKLE, "CRASH", IN_D)
    list(store.refresh(library, NowTracer()))
    assert found(library, "C C G G") == [1, 3]
    assert not store.lacking(library)


def test_cancelling_loses_nothing_that_was_done(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    put(library, *[TWINKLE.replace("K:C", f"K:C % {number}") for number in range(6)])
    monkeypatch.setattr(store, "BATCH", 2)
    cancel = CancelToken()
    steps = store.refresh(library, NowTracer(), cancel)
    assert next(steps).done == 2
    cancel.cancel()
    assert not list(steps)
    assert len(store.lacking(library)) == 4
    assert len(found(library, "C C G G A A G")) == 2
    list(store.refresh(library, NowTracer()))
    assert len(found(library, "C C G G A A G")) == 6


def test_music_that_is_gone_is_not_found(library: Library) -> None:
    put(library, TWINKLE, IN_D)
    list(store.refresh(library, NowTracer()))
    assert found(library, "C C G G") == [1, 2]
    with library.write() as connection:
        connection.execute("DELETE FROM pieces WHERE id = 1")
        connection.execute("DELETE FROM contents WHERE id = 1")
    assert found(library, "C C G G") == [2]


def test_a_melody_is_a_filter_like_others(library: Library) -> None:
    put(library, TWINKLE, IN_D, PICKUP)
    list(store.refresh(library, NowTracer()))
    asked = parse('melody:"C C G G A A G" -melody:"D G B d c"')
    assert [one.words() for one in asked.conditions] == ["melody: C C G G A A G", "not melody: D G B d c"]
    assert parse(asked.text()).conditions == asked.conditions
    assert asked.text() == 'melody:"C C G G A A G" -melody:"D G B d c"'
    hits = listed(library, melodies_in(asked.conditions), asked.filters, None)
    assert {hit.piece_id for hit in hits} == {1, 2}
    for hit in hits:
        assert [reason.kind for reason in hit.why] == [ReasonKind.MELODY]
        assert hit.why[0].matched == "bars 1–4"
    narrowed = Filters(format="midi", conditions=asked.conditions)
    assert listed(library, melodies_in(asked.conditions), narrowed, None) == []
    assert parse('melody:"C X"').troubles[0].words.startswith("“X” is no note")


def test_better_finds_come_first_and_hits_are_explained(library: Library) -> None:
    put(library, TWINKLE.replace("[V:1]A A", "[V:1]A B"), TWINKLE)
    list(store.refresh(library, NowTracer()))
    melody = "~ C C G G A A G F F"
    hits = listed(library, [melody], parse(f'melody:"{melody}"').filters, 1)
    assert [(hit.piece_id, hit.strength) for hit in hits] == [(2, 1.0)]
    told = explained(library, [melody], [Hit(1, 0.4, ()), Hit(2, 0.3, ())])
    assert [hit.why[0].strength for hit in told] == [0.7, 1.0]
    assert [hit.strength for hit in told] == [0.4, 0.3]
