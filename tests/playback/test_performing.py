"""MIDI files as what is played: times, parts, controls, bars."""

from __future__ import annotations

import pickle
from pathlib import Path

import mido
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clamp_desktop.music.piece import UnreadableError
from clamp_desktop.playback import performing
from clamp_desktop.playback.performance import BEND, PROGRAM
from clamp_desktop.playback.performing import perform, perform_piece
from tests.playback import midi


def test_notes_tempi_and_bars_in_seconds() -> None:
    """A change of tempo and of metre in the middle."""
    head = midi.metas((0, midi.tempo(120)), (0, midi.metre(3, 4)), (6, midi.tempo(60)), (6, midi.metre(6, 8)))
    played = perform(midi.file(head, midi.track([(0, 1, 60), (5, 2, 64), (8, 1, 67)])))
    assert played.onsets.tolist() == [0.0, 2.5, 5.0]
    assert played.ends.tolist() == [0.5, 4.0, 6.0]
    assert played.duration == 6.0
    assert played.pitches.tolist() == [60, 64, 67]
    assert played.tempi.tolist() == [[0.0, 120.0], [3.0, 60.0]]
    assert played.bars.tolist() == [0.0, 1.5, 3.0]
    assert played.beats.tolist() == [0.0, 0.5, 1.0, 1.5, 2.0, 2.5, 3.0, 3.5, 4.0, 4.5, 5.0, 5.5]
    assert played.stated_tempo


def test_without_tempo_and_metre_the_standards_hold() -> None:
    """120 quarters a minute in 4/4."""
    played = perform(midi.file(midi.track([(0, 1, 60), (4, 4, 62)])))
    assert played.tempi.tolist() == [[0.0, 120.0]]
    assert played.bars.tolist() == [0.0, 2.0]
    assert not played.stated_tempo


def test_parts_are_named_and_know_their_instrument() -> None:
    """Names of tracks where a track has one player; drums apart."""
    played = perform(
        midi.file(
            midi.track([(0, 1, 60)], 0, 40, "Violin I"),
            midi.track([(0, 1, 48)], 1, None, "Cello"),
            midi.track([(0, 1, 38)], 9, None, "Beat"),
        )
    )
    assert [(part.name, part.instrument, part.drums) for part in played.parts] == [
        ("Violin I", "violin", False),
        ("Cello", "cello", False),
        ("Beat", "drums", True),
    ]
    assert played.note_parts.tolist() == [0, 1, 2]


def test_a_control_without_a_part_of_its_own_is_for_the_whole_channel() -> None:
    """A first track that sets everything up; a track that chooses its own program is left alone."""
    setup = midi.metas(
        (0, mido.Message("program_change", channel=3, program=24)),
        (0, mido.Message("control_change", channel=3, control=7, value=90)),
        (2, mido.Message("pitchwheel", channel=3, pitch=100)),
    )
    played = perform(midi.file(setup, midi.track([(0, 1, 60)], 3), midi.track([(0, 1, 64)], 3, 73, "Flute")))
    assert [part.program for part in played.parts] == [24, 73]
    controls = played.controls
    told = list(zip(controls.parts, controls.kinds, controls.values, controls.times, strict=True))
    assert (0, PROGRAM, 24, 0.0) in told
    assert (1, PROGRAM, 73, 0.0) in told
    assert (1, PROGRAM, 24, 0.0) not in told
    assert (0, 7, 90, 0.0) in told and (1, 7, 90, 0.0) in told
    assert (1, BEND, 8292, 1.0) in told


def test_a_note_that_is_never_switched_off_ends_with_its_track() -> None:
    """Nothing hangs."""
    line = midi.track([(0, 1, 60)])
    line.append(mido.Message("note_on", note=72, velocity=80, time=480))
    line.append(mido.MetaMessage("end_of_track", time=480))
    assert perform(midi.file(line)).ends.tolist() == [0.5, 1.5]


def test_times_of_a_clock_in_frames_need_no_tempo() -> None:
    """SMPTE: ticks have a length of their own."""
    data = bytearray(midi.file(midi.track([(1, 1, 60)])))
    data[12:14] = bytes((256 - 25, 40))  # 25 frames of 40 ticks: a thousand ticks a second
    played = perform(bytes(data))
    assert played.onsets.tolist() == pytest.approx([0.48])
    assert played.ends.tolist() == pytest.approx([0.96])


def test_what_cannot_be_played_is_said() -> None:
    """No note, no MIDI, and a file that would play for years."""
    with pytest.raises(UnreadableError, match="not a single note"):
        perform(midi.file(midi.metas((0, midi.tempo(90)))))
    with pytest.raises(UnreadableError, match="not a MIDI file"):
        perform(b"RIFFnothing of the kind")
    late = midi.track([(0, 1, 60)])
    late += [mido.Message("note_on", note=60, time=200_000_000), mido.Message("note_off", note=60, time=1)]
    with pytest.raises(UnreadableError, match="116 hours"):
        perform(midi.file(midi.metas((0, midi.tempo(60))), late))


def test_absurdly_many_bars_are_left_out() -> None:
    """Bars of a hundred-and-twenty-eighth through a long piece."""
    played = perform(midi.file(midi.metas((0, midi.metre(1, 128))), midi.track([(0, 20_000, 60)])))
    assert len(played.bars) == 0
    assert played.duration == 10_000.0


def test_controls_beyond_reason_are_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every part of a channel heeds what another track says: a product that must not grow."""
    monkeypatch.setattr(performing, "_MOST_CONTROLS", 200_000)
    noise = mido.MidiTrack([mido.Message("control_change", control=11, value=n % 128) for n in range(20_000)])
    parts = [midi.track([(0, 1, 60)]) for _ in range(30)]
    played = perform(midi.file(noise, *parts))
    assert len(played.controls.times) <= 200_000
    assert any("two million" in remark for remark in played.remarks)


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=300), st.integers(0, 200), st.integers(0, 255))
def test_damaged_files_play_or_are_refused_in_words(noise: bytes, at: int, byte: int) -> None:
    """Whatever stands in a track: sorted times, ends after onsets, indices that exist."""
    whole = bytearray(midi.file(midi.metas((0, midi.tempo(90))), midi.track([(0, 1, 60), (1, 1, 64)])))
    whole[at % len(whole)] = byte
    for data in (bytes(whole), bytes(whole) + b"MTrk" + len(noise).to_bytes(4, "big") + noise):
        try:
            played = perform(data)
        except UnreadableError:
            continue
        assert np.all(np.diff(played.onsets) >= 0)
        assert np.all(played.ends >= played.onsets)
        assert np.all(played.note_parts < len(played.parts))
        assert np.all(played.controls.parts < len(played.parts))
        assert np.all(np.diff(played.controls.times) >= 0)
        assert np.isfinite(played.duration)
        assert pickle.loads(pickle.dumps(played)).duration == played.duration


def test_every_format_plays(tmp_path: Path) -> None:
    """A tune as a file, a tune out of a book, and a score that Verovio must read."""
    tune = "X:1\nT:A\nM:3/4\nL:1/4\nQ:1/4=60\nK:C\nCDE|FGA|]\n"
    (tmp_path / "a.abc").write_text(tune)
    small = Path(__file__).resolve().parents[1] / "engraving"
    assert perform_piece(tmp_path / "a.abc").onsets.tolist() == [0, 1, 2, 3, 4, 5]
    assert perform_piece(Path("nowhere.abc"), tune).duration == 6
    for name in ("small.krn", "small.mei", "small.musicxml"):
        assert len(perform_piece(small / name)) >= 3
    with pytest.raises(UnreadableError):
        perform_piece(Path("nowhere.abc"), "X:1\nT:Silence\nK:C\nz4|]\n")
