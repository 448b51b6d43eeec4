"""MIDI files as notation: exact where they are, found where they were played, and never an accident."""

from __future__ import annotations

import random
import xml.etree.ElementTree as ET
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clamp_desktop.music.midi.file import parse_midi
from clamp_desktop.music.midi.notes import read_parts
from clamp_desktop.music.midi.render import Song, Track, render
from clamp_desktop.music.notes import Note
from clamp_desktop.music.piece import UnreadableError
from clamp_desktop.music.writing import cached
from clamp_desktop.music.writing.errors import UnwritableError
from clamp_desktop.music.writing.write import MOST_NOTES, Writing, write

MELODY = (60, 62, 64, 65, 67, 65, 64, 62)


def tune(bars: int = 12) -> list[Note]:
    """Quarters, dotted quarters, eighths, triplets and sixteenths, bar by bar."""
    rhythms = ((1, 1, 1, 1), (1.5, 0.5, 2), (0.5,) * 8, (1 / 3,) * 6 + (1, 1), (0.25,) * 4 + (1, 2), (4,))
    notes, now = [], 0.0
    for bar in range(bars):
        for place, length in enumerate(rhythms[bar % len(rhythms)]):
            notes.append(Note(now, length, MELODY[(bar + place) % len(MELODY)]))
            now += length
    return notes


def bass(bars: int = 12) -> list[Note]:
    return [Note(bar * 4 + half * 2, 2, 43 + 5 * (bar % 3)) for bar in range(bars) for half in range(2)]


def midi(*parts: Sequence[Note], bpm: float = 100, metre: str = "4/4", program: int = 0) -> bytes:
    tracks = [Track(list(part), program) for part in parts]
    return render(Song(tracks, [(0.0, bpm)], [(0.0, metre)]))


def played(parts: Sequence[Sequence[Note]], seed: int = 1) -> bytes:
    """The same by hand: the tempo comes and goes, fingers are not exact."""
    chance = np.random.default_rng(seed)
    quarters = np.arange(0.0, 200.0)
    lengths = 0.55 * np.exp(0.1 * np.sin(quarters / 9) + 0.02 * chance.normal(size=len(quarters)))
    seconds = np.append(0.0, np.cumsum(lengths))[:-1] + 0.3
    song = Song()
    for part in parts:
        notes = []
        for note in part:
            begin, end = np.interp((note.onset, note.onset + note.duration), quarters, seconds)
            begin += chance.normal(0, 0.01)
            notes.append(Note(begin * 2, max(0.05, (end - begin) * chance.uniform(0.7, 1.1)) * 2, note.pitch))
        song.tracks.append(Track(notes))
    return render(song)


def check(writing: Writing) -> ET.Element:
    """All voices of all bars of all parts add up; ties lead somewhere; the root of the document."""
    root = ET.fromstring(writing.musicxml.partition("\n")[2].partition("\n")[2])
    for part in root.iter("part"):
        length = beats = unit = 0
        for measure in part.iter("measure"):
            if (metre := measure.find("attributes/time")) is not None:
                beats, unit = int(metre.findtext("beats", "4")), int(metre.findtext("beat-type", "4"))
            length = 192 * beats // unit
            now = furthest = 0
            for element in measure:
                duration = int(element.findtext("duration", "0"))
                if element.tag == "backup":
                    assert now == furthest
                    now -= duration
                elif element.tag in ("note", "forward") and element.find("chord") is None:
                    now += duration
                furthest = max(furthest, now)
            assert now == furthest
            assert now == length or measure is part[-1] or now < length
    return root


def right(writing: Writing, true: Sequence[Sequence[Note]], data: bytes) -> float:
    """Share of notes whose distance to their neighbours is as it was meant."""
    pairs = []
    for meant, part, ticks in zip(true, read_parts(parse_midi(data)), writing.onsets, strict=True):
        heard = sorted((note.pitch, note.onset, tick) for note, tick in zip(part.notes, ticks, strict=True))
        known = sorted((note.pitch, note.onset) for note in meant)
        pairs += [(onset, tick / 48) for (_, onset), (_, _, tick) in zip(known, heard, strict=True)]
    table = np.array(sorted(pairs))
    shares = []
    for factor in (0.5, 1.0, 2.0):
        away = table[:, 1] / factor - table[:, 0]
        around = np.median(np.lib.stride_tricks.sliding_window_view(np.pad(away, 15, "edge"), 31), axis=1)
        shares.append(float(np.mean(np.abs(away - around) < 0.0105)))
    return max(shares)


def test_a_score_keeps_its_bars_and_every_place() -> None:
    notes = tune()
    writing = write(midi(notes, bass()))
    assert writing.manner == "score"
    root = check(writing)
    assert len(root.findall("part")) == 1, "two keyboard tracks are two hands"
    assert len(root.findall("part/measure")) == 12
    assert sorted(writing.onsets[0]) == [round(note.onset * 48) for note in notes]
    assert root.findtext("part/measure/attributes/staves") == "2"
    assert [clef.findtext("sign") for clef in root.iter("clef")] == ["G", "F"]
    assert len([one for one in root.iter("tuplet") if one.get("type") == "start"]) == 4
    assert not root.findall(".//*[type='32nd']")
    assert root.findtext(".//per-minute") == "100"


@pytest.mark.parametrize("seed", range(4))
def test_rubato_is_followed(seed: int) -> None:
    parts = (tune(16), bass(16))
    data = played(parts, seed)
    writing = write(data)
    assert writing.manner == "free"
    check(writing)
    assert right(writing, parts, data) >= 0.95


def test_key_signatures_and_spelling() -> None:
    flat = [Note(place, 1, pitch) for place, pitch in enumerate((63, 65, 67, 68, 70, 72, 74, 75) * 4)]
    root = check(write(midi(flat)))
    assert root.findtext(".//fifths") == "-3"
    assert not list(root.iter("accidental"))
    assert {alter.text for alter in root.iter("alter")} == {"-1"}
    sharp = [Note(place, 1, pitch) for place, pitch in enumerate((57, 60, 64, 68, 69, 68, 64, 60) * 4)]
    root = check(write(midi(sharp)))
    assert root.findtext(".//fifths") == "0"
    assert {one.findtext("step") for one in root.iter("pitch") if one.find("alter") is not None} == {"G"}
    assert next(one.text for one in root.iter("accidental")) == "sharp"


def test_one_keyboard_track_is_written_for_two_hands() -> None:
    notes = [*tune(), *bass()]
    root = check(write(midi(notes)))
    staves = {"1": set[int](), "2": set[int]()}
    for note in root.iter("note"):
        octave = note.findtext("pitch/octave")
        if octave is not None:
            staves[note.findtext("staff", "1")].add(int(octave))
    assert staves["1"] <= {4, 5}
    assert staves["2"] <= {2, 3}


def clefs(root: ET.Element) -> list[tuple[str, str, str]]:
    """Bar, sign and octave of every clef, in their order."""
    return [
        (measure.get("number", ""), clef.findtext("sign", ""), clef.findtext("clef-octave-change", "0"))
        for measure in root.iter("measure")
        for clef in measure.iter("clef")
    ]


def test_clefs_follow_the_hand_but_not_every_note() -> None:
    low, high = (43, 47, 50, 47), (79, 83, 86, 83)
    notes = [
        Note(bar * 4 + beat, 1, (low if 4 <= bar < 8 else high)[beat])
        for bar in range(12)
        for beat in range(4)
    ]
    violin = check(write(midi(notes, program=42)))
    assert clefs(violin) == [("1", "G", "0"), ("5", "F", "0"), ("9", "G", "0")]
    stray = [note._replace(pitch=50) if note.onset == 2 else note for note in notes[:16]]
    assert clefs(check(write(midi(stray, program=42)))) == [("1", "G", "0")]
    assert clefs(check(write(midi(notes[16:32], program=25)))) == [("1", "G", "-1")]


def test_drums_have_a_staff_of_their_own() -> None:
    drums = [Note(place / 2, 0.2, 42 if place % 2 else 36) for place in range(32)]
    data = render(Song([Track(tune(4)), Track(drums, drums=True)], [(0.0, 100)], [(0.0, "4/4")]))
    root = check(write(data))
    assert len(list(root.iter("unpitched"))) == 32
    assert [clef.findtext("sign") for clef in root.iter("clef")] == ["G", "percussion"]


@pytest.mark.parametrize("metre", ["3/4", "6/8", "5/4", "7/8", "2/2"])
def test_metres(metre: str) -> None:
    beats, unit = map(int, metre.split("/"))
    notes = [Note(place / 2, 0.5, 60 + place % 8) for place in range(beats * 8)]
    root = check(write(midi(notes, metre=metre)))
    assert root.findtext(".//beats") == str(beats)
    assert root.findtext(".//beat-type") == str(unit)


def test_bars_last_as_long_as_they_are_played() -> None:
    data = render(Song([Track(tune(4))], [(0.0, 60), (4.0, 120), (8.0, 90)], [(0.0, "4/4")]))
    root = check(write(data))
    tempi = [float(one.get("tempo", "0")) for one in root.iter("sound") if one.get("tempo")]
    assert tempi == [pytest.approx(60), pytest.approx(120), pytest.approx(90)]


def test_what_makes_no_sense_is_said_in_words() -> None:
    with pytest.raises(UnwritableError, match="not a single note"):
        write(render(Song([Track([])])))
    crowd = [Note(place / 50, 0.1, 60 + place % 12) for place in range(MOST_NOTES + 1)]
    with pytest.raises(UnwritableError, match="notes"):
        write(midi(crowd))
    chance = random.Random(1)
    rain = [Note(chance.random() * 400, 0.3, chance.randrange(30, 90)) for _ in range(150)]
    with pytest.raises(UnwritableError, match="beat"):
        write(render(Song([Track(rain)])))
    with pytest.raises(UnreadableError):
        write(b"no music at all")


@given(
    st.lists(
        st.tuples(st.floats(0, 60), st.floats(0, 20), st.integers(0, 127), st.booleans()),
        min_size=1,
        max_size=40,
    ),
    st.sampled_from(["4/4", "3/4", "6/8", "7/16", "1/64", "31/32", "3/2"]),
    st.floats(10, 900),
)
@settings(max_examples=40, deadline=None)
def test_hostile_notes_are_written_or_refused(
    rows: list[tuple[float, float, int, bool]], metre: str, bpm: float
) -> None:
    tracks = [
        Track([Note(onset, length, pitch) for onset, length, pitch, drum in rows if drum == drums], 0, drums)
        for drums in (False, True)
    ]
    song = Song([track for track in tracks if track.notes], [(0.0, bpm), (7.0, 30.0)])
    song.metres = [(0.0, metre), (5.3, "4/4")]
    data = render(song)
    try:
        writing = write(data, "A <title> & \x01 more")
    except UnreadableError:
        return
    root = check(writing)
    heads = [note for note in root.iter("note") if note.find("rest") is None]
    count = sum(1 for note in heads if not note.findall("tie[@type='stop']"))
    parts = zip(read_parts(parse_midi(data)), writing.onsets, strict=True)
    struck = {
        (tick, note.pitch) for part, ticks in parts for note, tick in zip(part.notes, ticks, strict=True)
    }
    assert count >= 0.8 * len(struck)  # more than two lines at a time are shortened, never dropped


@given(st.binary(max_size=300), st.integers(0, 400))
@settings(max_examples=50, deadline=None)
def test_damaged_files_are_written_or_refused(rubbish: bytes, at: int) -> None:
    data = bytearray(midi(tune(4)))
    data[at : at + len(rubbish)] = rubbish
    try:
        check(write(bytes(data)))
    except UnreadableError as error:
        assert str(error)


def test_notation_is_kept_and_made_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file, folder = tmp_path / "tune.mid", tmp_path / "cache"
    file.write_bytes(midi(tune()))
    made: list[str] = []
    real = cached.write
    monkeypatch.setattr(cached, "write", lambda data, title: made.append(title) or real(data, title))
    first = cached.written(file, "A", folder)
    assert cached.written(file, "A", folder) == first
    assert made == ["A"]
    [kept] = folder.iterdir()
    kept.write_bytes(b"broken")
    assert cached.written(file, "A", folder) == first
    assert cached.written(file, "B", folder) != first
    assert made == ["A", "A", "B"]
    file.write_bytes(midi(tune(3)))
    assert cached.written(file, "A", folder) != first
    monkeypatch.setattr(cached, "MOST_BYTES", 10)
    cached.written(file, "C", folder)
    assert len(list(folder.iterdir())) == 0
