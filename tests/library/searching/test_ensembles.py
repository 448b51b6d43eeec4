from __future__ import annotations

import pytest

from clamp_desktop.library.filtering.instruments import broader, narrower
from clamp_desktop.library.searching.ensembles import ANSWERED, Players, truth
from clamp_desktop.vocabulary import Vocabulary


def players(
    instruments: str,
    parts: int,
    polyphony: float | None = None,
    sung: bool = False,
    format_: str = "musicxml",
) -> Players:
    return Players.of(instruments, parts, polyphony, sung, format_)


@pytest.mark.parametrize(
    ("concept", "piece", "expected"),
    [
        ("solo", players("piano", 2), True),
        ("solo", players("violin", 1), True),
        ("solo", players("violin piano", 3), False),
        ("solo", players("violin", 2), False),
        ("solo", players("violin", 2, format_="midi"), None),
        ("solo", players("piano", 4), None),
        ("solo", players("choir", 1), False),
        ("solo", players("", 1), None),
        ("duet", players("violin piano", 3), True),
        ("duet", players("flute", 2), True),
        ("duet", players("flute guitar", 2), True),
        ("duet", players("violin viola cello", 3), False),
        ("trio", players("violin viola cello", 3), True),
        ("quartet", players("violin viola cello", 4), True),
        ("quintet", players("violin viola cello piano", 6), None),
        ("string_quartet", players("violin viola cello", 4), True),
        ("string_quartet", players("violin viola cello", 3), False),
        ("string_quartet", players("violin viola cello piano", 5), False),
        ("string_quartet", players("strings", 4), None),
        ("piano_trio", players("violin cello piano", 4), True),
        ("wind_quintet", players("flute oboe clarinet horn bassoon", 5), True),
        ("choir_satb", players("soprano alto tenor bass_voice", 4), True),
        ("choir_satb", players("soprano alto tenor bass_voice organ", 6), True),
        ("choir_satb", players("soprano alto", 2), False),
        ("choir_satb", players("choir", 4), None),
        ("choir_satb", players("piano", 2), False),
        ("a_cappella", players("soprano tenor", 2), True),
        ("a_cappella", players("voice piano", 3), False),
        ("voice_and_piano", players("voice piano", 3), True),
        ("voice_and_piano", players("soprano piano", 3), True),
        ("voice_and_piano", players("voice guitar", 2), False),
        ("voice_and_piano", players("choir piano", 3), False),
        ("solo_piano", players("piano", 2), True),
        ("solo_piano", players("fortepiano", 2), True),
        ("solo_piano", players("piano", 3, sung=True), False),
        ("solo_piano", players("voice piano", 3), False),
        ("solo_piano", players("", 2), None),
        ("string_orchestra", players("strings", 4), True),
        ("string_orchestra", players("violin viola cello double_bass", 5), True),
        ("string_orchestra", players("violin viola cello harpsichord", 6), True),
        ("string_orchestra", players("violin viola cello", 4), None),
        ("string_orchestra", players("violin cello", 2), False),
        ("string_orchestra", players("violin viola cello flute", 6), False),
        ("melody_only", players("", 1, 1.0), True),
        ("melody_only", players("violin", 2, 1.0), None),
        ("melody_only", players("piano", 1, 2.5), None),
        ("melody_only", players("violin", 1), None),
        ("two_voices", players("flute", 2, 1.9), True),
        ("two_voices", players("piano", 2, 1.9), None),
        ("two_voices", players("flute oboe horn", 3, 2.7), False),
        ("three_voices", players("flute oboe horn", 3, 2.7), True),
        ("instrumental", players("violin", 1), True),
        ("instrumental", players("violin", 1, sung=True), False),
        ("instrumental", players("voice", 1), False),
        ("instrumental", players("", 1), None),
    ],
)
def test_who_plays(concept: str, piece: Players, expected: bool | None) -> None:
    assert truth(concept, piece) is expected


def test_every_answered_concept_is_one_of_the_vocabulary() -> None:
    assert {Vocabulary.load().group(one) for one in ANSWERED} == {"ensemble", "texture"}
    for one in ANSWERED:
        assert truth(one, players("", 0)) in (None, False)


def test_kinds_of_instruments() -> None:
    assert "violin" in narrower("fiddle")
    assert "fiddle" in narrower("violin")
    assert {"violin", "cello"} <= set(narrower("strings"))
    assert broader("alto_saxophone") == ("saxophone",)
    assert "strings" in broader("violin")
    assert "choir" in broader("soprano")
    assert broader("fiddle") == ("strings",)
    assert broader("nothing") == ()
