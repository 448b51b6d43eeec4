"""Whatever a voice holds, its bars add up and say how long each note lasts."""

from __future__ import annotations

import itertools
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clamp_desktop.music.writing.regular import regular
from clamp_desktop.music.writing.splitting import Piece, pieces_of
from clamp_desktop.music.writing.ticks import Bar, Event

LENGTHS = {"whole": 192, "half": 96, "quarter": 48, "eighth": 24, "16th": 12, "32nd": 6, "64th": 3}
METRES = [
    (4, 4),
    (3, 4),
    (2, 4),
    (6, 8),
    (9, 8),
    (12, 8),
    (3, 8),
    (5, 4),
    (7, 8),
    (2, 2),
    (5, 8),
    (1, 4),
    (3, 2),
]


def bars_of(beats: int, unit: int, count: int = 3) -> list[Bar]:
    length = 192 * beats // unit
    return [Bar(number * length, length, beats, unit) for number in range(count)]


def said(piece: Piece) -> Fraction:
    """What the sign of a piece says of its length."""
    length = Fraction(LENGTHS[piece.kind]) * (Fraction(3, 2) if piece.dots else 1)
    return length * Fraction(piece.tuplet.normal, piece.tuplet.actual) if piece.tuplet else length


@given(st.sampled_from(METRES), st.lists(st.integers(-10, 600), max_size=24), st.data())
@settings(max_examples=400, deadline=None)
def test_bars_add_up_and_no_note_is_lost(
    metre: tuple[int, int], edges: list[int], data: st.DataObject
) -> None:
    bars = bars_of(*metre)
    ticks = sorted({edge for edge in edges if 0 <= edge <= bars[-1].end})
    voice = [
        Event(start, end, [60 + number])
        for number, (start, end) in enumerate(itertools.pairwise(ticks))
        if data.draw(st.booleans())
    ]
    written = regular(voice, bars)
    heard = []
    for bar in bars:
        pieces = pieces_of(written, bar)
        assert sum(piece.length for piece in pieces) == bar.length
        now = bar.start
        for piece in pieces:
            assert piece.start == now
            now += piece.length
            assert piece.whole_bar or said(piece) == piece.length
            if piece.pitches and not piece.tied_on:
                heard += piece.pitches
        for number, piece in enumerate(pieces[:-1]):
            if piece.ties:
                assert pieces[number + 1].tied_on
                assert set(pieces[number + 1].pitches) >= set(piece.pitches)
        opened = [piece.tuplet for piece in pieces if piece.tuplet]
        assert sum(one.first for one in opened) == sum(one.last for one in opened)
    assert sorted(heard) == sorted(pitch for event in voice for pitch in event.pitches)


@pytest.mark.parametrize(
    ("events", "expected"),
    [
        ([(0, 48), (48, 96), (96, 192)], "quarter quarter half"),
        ([(0, 72), (72, 96), (96, 192)], "quarter. eighth half"),
        ([(24, 72), (72, 120)], "(eighth) quarter eighth~ eighth (eighth) (quarter)"),
        ([(48, 144)], "(quarter) half (quarter)"),
        ([(0, 36), (36, 48)], "eighth. 16th (quarter) (half)"),
        ([(0, 16), (16, 32), (32, 48)], "eighth3 eighth3 eighth3 (quarter) (half)"),
        ([(0, 32), (32, 64), (64, 96)], "quarter3 quarter3 quarter3 (half)"),
        ([(0, 32), (32, 48)], "quarter3 eighth3 (quarter) (half)"),
        ([(0, 192)], "whole"),
        ([], "(whole)"),
    ],
)
def test_signs_that_musicians_expect(events: list[tuple[int, int]], expected: str) -> None:
    voice = [Event(start, end, [60]) for start, end in events]
    words = []
    for piece in pieces_of(voice, Bar(0, 192, 4, 4)):
        word = piece.kind + "." * piece.dots + ("3" if piece.tuplet else "") + ("~" if piece.ties else "")
        words.append(word if piece.pitches else f"({word})")
    assert " ".join(words) == expected


def test_beats_of_three_parts_are_not_hidden() -> None:
    voice = [Event(0, 72, [60]), Event(72, 120, [62]), Event(120, 144, [64])]
    kinds = [piece.kind + "." * piece.dots for piece in pieces_of(voice, Bar(0, 144, 6, 8))]
    assert kinds == ["quarter.", "quarter", "eighth"]
    across = pieces_of([Event(48, 96, [60])], Bar(0, 144, 6, 8))
    assert [piece.length for piece in across if piece.pitches] == [24, 24]
