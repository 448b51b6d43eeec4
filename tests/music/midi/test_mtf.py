"""MTF equals the reference, goes both ways, and survives damaged files."""

from __future__ import annotations

import random
import sys
from pathlib import Path

import mido
import pytest
from hypothesis import given
from hypothesis import strategies as st

from clamp_desktop.music.midi.file import MAX_EVENTS, parse_midi
from clamp_desktop.music.midi.mtf import midi_to_mtf, mtf_text, mtf_to_midi
from clamp_desktop.music.piece import UnreadableError

sys.path.insert(0, str(Path(__file__).parents[1]))
from midi_bytes import melody, midi_file, reference_mtf

SEVEN = st.integers(0, 127)
WITH_CHANNEL = {
    "note_on": {"note": SEVEN, "velocity": SEVEN},
    "note_off": {"note": SEVEN, "velocity": SEVEN},
    "polytouch": {"note": SEVEN, "value": SEVEN},
    "control_change": {"control": SEVEN, "value": SEVEN},
    "program_change": {"program": SEVEN},
    "aftertouch": {"value": SEVEN},
    "pitchwheel": {"pitch": st.integers(-8192, 8191)},
}
METAS = {
    "set_tempo": {"tempo": st.integers(0, 0xFFFFFF)},
    "time_signature": {"numerator": st.integers(0, 255), "denominator": st.sampled_from([1, 2, 8, 64])},
    "key_signature": {"key": st.sampled_from(["C", "Bbm", "F#", "Cb", "A#m"])},
    "smpte_offset": {"frame_rate": st.sampled_from([24, 25, 29.97, 30]), "hours": st.integers(0, 23)},
    "sequence_number": {"number": st.integers(0, 0xFFFF)},
    "channel_prefix": {"channel": st.integers(0, 255)},
    "midi_port": {"port": st.integers(0, 255)},
    "sequencer_specific": {"data": st.lists(st.integers(0, 255), max_size=4)},
    "lyrics": {"text": st.text("abé", max_size=4)},
    "track_name": {"name": st.text("abé", max_size=4)},
    "end_of_track": {},
}


def _messages() -> st.SearchStrategy[mido.Message | mido.MetaMessage]:
    time = st.integers(0, 5000)
    sysex = st.builds(mido.Message, st.just("sysex"), time=time, data=st.lists(SEVEN, max_size=4))
    channel = st.integers(0, 15)
    return st.one_of(
        sysex,
        *(
            st.builds(mido.Message, st.just(kind), time=time, channel=channel, **values)
            for kind, values in WITH_CHANNEL.items()
        ),
        *(st.builds(mido.MetaMessage, st.just(kind), time=time, **values) for kind, values in METAS.items()),
    )


FILES = st.builds(
    lambda tracks, division: midi_file(*tracks, division=division),
    st.lists(st.lists(_messages(), max_size=12), max_size=4),
    st.integers(1, 32767),
)


@pytest.mark.parametrize(("reference", "keep_exclusive"), [("pre_ref2", False), ("pre_ref3", True)])
def test_golden_files_byte_for_byte(golden: Path, reference: str, keep_exclusive: bool) -> None:
    expected = sorted((golden / reference / "mtf").glob("*.mtf"))
    assert expected
    for file in expected:
        text = midi_to_mtf(golden / "src" / "midi" / f"{file.stem}.mid", keep_exclusive)
        assert text.encode() == file.read_bytes(), file.stem


@given(FILES, st.booleans())
def test_sound_files_equal_the_reference(data: bytes, keep_exclusive: bool) -> None:
    midi = parse_midi(data)
    assert midi.remarks == []
    assert mtf_text(midi, keep_exclusive) == reference_mtf(data, keep_exclusive)


@given(FILES)
def test_there_and_back(data: bytes) -> None:
    text = mtf_text(parse_midi(data), keep_exclusive=True)
    back = mtf_to_midi(text)
    assert mtf_text(parse_midi(back), keep_exclusive=True) == text
    assert reference_mtf(back, keep_exclusive=True) == text


@given(st.binary(max_size=400), st.sampled_from([b"", b"MThd\0\0\0\6\0\1\0\1\1\xe0MTrk\0\0\0\xff"]))
def test_random_bytes_are_read_or_refused(data: bytes, start: bytes) -> None:
    try:
        text = mtf_text(parse_midi(start + data))
    except UnreadableError:
        return
    mtf_to_midi(text)


def test_damaged_files_keep_parity_where_the_reference_reads_them() -> None:
    random.seed(7)
    whole = midi_file(
        [mido.MetaMessage("track_name", name="x"), mido.MetaMessage("key_signature", key="Eb")],
        [mido.Message("program_change", program=40), *melody(60, 64, 67)],
        melody(36, 43, channel=1),
    )
    read = 0
    for _ in range(1500):
        damaged = bytearray(whole)
        for _ in range(random.choice((1, 1, 2, 4))):
            place = random.randrange(len(damaged))
            if random.random() < 0.7:
                damaged[place] = random.choice((random.randrange(256), 0xF0, 0xF8, 0xFF, 0x2F, 0))
            else:
                del damaged[place : place + random.randrange(1, 3)]
        try:
            expected = reference_mtf(bytes(damaged))
        except Exception:  # the reference gives up: we only must not crash
            expected = None
        try:
            text = mtf_text(parse_midi(bytes(damaged)))
        except UnreadableError:
            assert expected is None
            continue
        if expected is not None:
            assert text == expected
            read += 1
    assert read > 100


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "not an MTF text"),
        ("X:1\nK:C\n", "not an MTF text"),
        ("ticks_per_beat many", "no number of ticks"),
        ("ticks_per_beat 480\nnote_on 0 0 60 80\nnote_on 0 0 200 80", "Line 3"),
        ("ticks_per_beat 480\nnote_on -1 0 60 80", "Line 2"),
        ("ticks_per_beat 480\nsing 0 0 60 80", "Line 2"),
        ("ticks_per_beat 480\ntime_signature 3 5 24 8 0", "Line 2"),
        ("ticks_per_beat 480\nunknown_meta 96 (1, 0", "Line 2"),
    ],
)
def test_texts_that_are_not_mtf(text: str, reason: str) -> None:
    with pytest.raises(UnreadableError, match=reason):
        mtf_to_midi(text)


def test_too_many_events_are_refused() -> None:
    track = b"\0\x90\x40\x40" + b"\0\x40\x40" * (MAX_EVENTS + 1)
    data = b"MThd\0\0\0\6\0\0\0\1\1\xe0MTrk" + len(track).to_bytes(4) + track
    with pytest.raises(UnreadableError, match="1,000,000 events"):
        parse_midi(data)
