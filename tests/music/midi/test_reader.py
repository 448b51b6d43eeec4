"""MIDI files as pieces: damage, words, instruments, tempo, metre and key."""

from __future__ import annotations

import struct
import sys
from pathlib import Path

import mido
import pytest
from hypothesis import given
from hypothesis import strategies as st

from clamp_desktop.music.midi.file import BAD_KEY, CLIPPED, CUT, DAMAGED, LEADING, LENGTHS, SEQUENCES
from clamp_desktop.music.midi.reader import NO_NOTES, read, read_bytes
from clamp_desktop.music.midi.words import join_syllables
from clamp_desktop.music.piece import Format, Key, Piece, Source, UnreadableError

sys.path.insert(0, str(Path(__file__).parents[1]))
from midi_bytes import melody, midi_file

Meta = mido.MetaMessage
NAME = "03_valse-triste.mid"


def song(*tracks: list[mido.Message], **options: int) -> Piece:
    return read_bytes(midi_file(*tracks, **options), NAME)


def program(number: int, channel: int = 0) -> mido.Message:
    return mido.Message("program_change", channel=channel, program=number)


def test_the_facts_of_a_small_score() -> None:
    piece = song(
        [
            Meta("track_name", name="Evening Song"),
            Meta("text", text="Composer: Anna Nowak"),
            Meta("text", text="Lyrics by Jan Kowalski"),
            Meta("set_tempo", tempo=1_000_000),
            Meta("time_signature", numerator=3, denominator=4),
            Meta("key_signature", key="G"),
            Meta("marker", text="Andante"),
        ],
        [Meta("track_name", name="Violino I"), program(40), *melody(67, 71, 74, 79, 78, 79)],
        [program(42, channel=1), *melody(43, 50, channel=1, length=1440)],
    )
    facts = piece.facts
    assert (piece.format, piece.text_kind, piece.remarks) == (Format.MIDI, "mtf", ())
    assert piece.text.startswith("ticks_per_beat 480\n")
    assert (facts.title, facts.composer, facts.lyricist) == ("Evening Song", "Anna Nowak", "Jan Kowalski")
    assert facts.key == Key("G", "major")
    assert facts.sources["key"] is Source.STATED
    assert (facts.metres, facts.tempo_bpm, facts.tempo_words) == (("3/4",), 60.0, "Andante")
    assert facts.instruments == ("violin", "cello")
    assert (facts.parts, facts.measures, facts.duration) == (2, 2, 6.0)
    assert (facts.note_count, facts.lowest, facts.highest, facts.polyphony) == (8, 43, 79, 2.0)


def test_without_words_the_file_name_is_the_title() -> None:
    facts = song([Meta("track_name", name="Track 1"), *melody(60)]).facts
    assert facts.title == "valse triste"
    assert facts.sources["title"] is Source.FILE_NAME
    assert facts.tempo_bpm is None
    assert facts.metres == ()
    assert facts.measures == 0
    assert facts.duration == 0.5
    assert facts.instruments == ()


def test_the_default_key_is_believed_only_where_it_fits() -> None:
    in_d = (62, 64, 66, 67, 69, 71, 73, 74, 66, 62)
    facts = song([Meta("key_signature", key="C"), *melody(*in_d)]).facts
    assert facts.key == Key("D", "major")
    assert facts.sources["key"] is Source.ESTIMATED
    facts = song([Meta("key_signature", key="C"), *melody(60, 64, 67, 65, 62, 60)]).facts
    assert facts.sources["key"] is Source.STATED
    assert song([Meta("key_signature", key="F#m"), *melody(60)]).facts.key == Key("F#", "minor")


def test_tempo_changes_count_in_the_duration() -> None:
    tempos = [Meta("set_tempo", tempo=500_000), Meta("set_tempo", tempo=1_000_000, time=960)]
    facts = song(tempos, melody(60, 60, 60, 60)).facts
    assert facts.tempo_bpm == 120.0
    assert facts.duration == 3.0


def test_drums_have_no_pitch() -> None:
    facts = song(melody(60, 64), melody(36, 38, channel=9)).facts
    assert facts.instruments == ("drums",)
    assert (facts.note_count, facts.lowest, facts.parts) == (4, 60, 2)


def test_channels_of_one_track_are_parts() -> None:
    facts = song(
        [mido.Message("program_change", program=73), *melody(72), *melody(60, channel=1)], kind=0
    ).facts
    assert facts.parts == 2
    assert facts.instruments == ("flute",)


def test_named_voices_stand_against_the_organ_that_plays_them() -> None:
    tracks = [
        [
            Meta("track_name", name=name),
            mido.Message("program_change", channel=i, program=19),
            *melody(60, channel=i),
        ]
        for i, name in enumerate(("Soprano", "Alto", "Tenor", "Bass"))
    ]
    assert song(*tracks).facts.instruments == ("soprano", "alto", "tenor", "bass_voice")


def test_hands_are_not_singers() -> None:
    hands = [[Meta("track_name", name=name), *melody(60)] for name in ("treble:", "bass:")]
    assert song(*hands).facts.instruments == ()


def test_karaoke() -> None:
    header = ["@KMIDI KARAOKE FILE", "@TLittle Star", "@TAnna Nowak"]
    words = [*header, "\\Twin", "kle ", "lit", "tle ", "/star", " so", " far", " a", "way"]
    facts = song([Meta("text", text=word, time=10) for word in words], melody(60, 62)).facts
    assert facts.title == "Little Star"
    assert facts.composer == "Anna Nowak"
    assert facts.lyrics == "Twinkle little\nstar so far away"


def test_lyrics_and_verses() -> None:
    first = [
        message for word in ("one", "two-", "ty") for message in (Meta("lyrics", text=word), *melody(60))
    ]
    assert song(first).facts.lyrics == "one twoty"
    chords = [message for word in ("Am", "G7", "C") for message in (Meta("lyrics", text=word), *melody(60))]
    assert song(chords).facts.lyrics is None
    assert join_syllables(["Hal", "le", "lu ", "ja"]) == "Hallelu ja"


@pytest.mark.parametrize(
    ("charset", "title"),
    [
        ("latin-1", "Für Elise"),
        ("utf-8", "Dvořák"),
        ("cp932", "さくらさくら"),
        ("gbk", "月亮代表我的心"),
        ("cp1251", "Подмосковные вечера"),
        ("cp1252", "Heart’s Don’t"),
    ],
)
def test_words_in_many_encodings(charset: str, title: str) -> None:
    raw = title.encode(charset)
    track = b"\0\xff\x03" + bytes([len(raw)]) + raw + b"\0\xff\x2f\0"
    notes = midi_file(melody(60))[14:]
    data = b"MThd\0\0\0\6\0\1\0\2\1\xe0MTrk" + len(track).to_bytes(4) + track + notes
    assert read_bytes(data, NAME).facts.title == title


SOUND = midi_file(melody(60, 64, 67))
HEADER, TRACK = SOUND[:14], SOUND[14:]


def with_events(events: bytes) -> bytes:
    body = events + TRACK[8:]
    return HEADER + b"MTrk" + len(body).to_bytes(4) + body


DAMAGE = {
    "data byte": (with_events(b"\0\x90\x3c\xa0"), CLIPPED, 3),
    "bad key": (with_events(b"\0\xff\x59\2\x09\0"), BAD_KEY, 3),
    "bad SMPTE offset": (with_events(b"\0\xff\x54\5\xff\0\0\0\0"), DAMAGED, 3),
    "short tempo": (with_events(b"\0\xff\x51\1\x07"), DAMAGED, 3),
    "undefined status": (with_events(b"\0\xf4"), DAMAGED, 3),
    "data without status": (with_events(b"\0\x40"), DAMAGED, 3),
    "bytes before the header": (b"junk" + SOUND, LEADING, 3),
    "no header": (TRACK, DAMAGED, 3),
    "cut in the middle": (SOUND[:-10], CUT, 2),
    "more tracks promised": (SOUND[:11] + b"\5" + SOUND[12:], CUT, 3),
    "track too long": (HEADER + b"MTrk\0\0\xff\xff" + TRACK[8:], None, 3),
    "track too short": (SOUND[:11] + b"\2" + SOUND[12:14] + b"MTrk\0\0\0\5" + TRACK[8:] + TRACK, LENGTHS, 6),
    "unknown chunk": (HEADER + b"XFIH\0\0\0\4abcd" + TRACK, None, 3),
    "broken chunk": (HEADER + b"XFIH\0\1\0\0" + TRACK, DAMAGED, 3),
    "garbage at the end": (SOUND + b"\xff\0garbage", None, 3),
    "no end of track": (HEADER + b"MTrk" + (len(TRACK) - 12).to_bytes(4) + TRACK[8:-4], None, 3),
    "long header": (b"MThd\0\0\0\x08" + SOUND[8:14] + b"\0\0" + TRACK, None, 3),
    "no tracks promised": (SOUND[:11] + b"\0" + SOUND[12:], None, 3),
    "endless number": (with_events(b"\xff" * 2000 + b"\0\x90\x3c\x40"), DAMAGED, 3),
    "division 0": (SOUND[:12] + b"\0\0" + TRACK, None, 3),
}


@pytest.mark.parametrize("kind", DAMAGE)
def test_damaged_files_are_read(kind: str) -> None:
    data, remark, notes = DAMAGE[kind]
    piece = read_bytes(data, NAME)
    assert piece.facts.note_count >= notes
    assert remark is None or remark in piece.remarks
    assert remark is not None or kind == "no tracks promised" or not piece.remarks


def test_sequences_follow_each_other() -> None:
    piece = song(melody(60, 62), melody(64), kind=2)
    assert SEQUENCES in piece.remarks
    assert piece.facts.duration == 1.5
    assert piece.facts.polyphony == 1.0


def test_a_riff_wrapper_and_its_title() -> None:
    info = b"INFOINAM" + struct.pack("<I", 6) + b"Moon\0\0"
    chunks = b"LIST" + struct.pack("<I", len(info)) + info + b"data" + struct.pack("<I", len(SOUND)) + SOUND
    data = b"RIFF" + struct.pack("<I", len(chunks) + 4) + b"RMID" + chunks
    piece = read_bytes(data, "a.rmi")
    assert piece.facts.title == "Moon"
    assert piece.remarks == ()


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"hello", "not a MIDI file"),
        (midi_file([Meta("text", text="hi")]), "holds no notes"),
        (midi_file(), "holds no notes"),
        (b"ticks_per_beat 480\nsing 1 2", "Line 2"),
    ],
)
def test_what_cannot_be_read(data: bytes, reason: str) -> None:
    with pytest.raises(UnreadableError, match=reason):
        read_bytes(data, NAME)


def test_an_mtf_text_is_a_piece() -> None:
    text = "ticks_per_beat 480\nnote_on 0 0 60 80\nnote_off 480 0 60 64\nend_of_track 0"
    piece = read_bytes(text.encode(), "song.mtf")
    assert piece.text == text
    assert piece.facts.note_count == 1


def test_problems_instead_of_exceptions(tmp_path: Path) -> None:
    empty = tmp_path / "empty.mid"
    empty.write_bytes(b"")
    silent = tmp_path / "silent.mid"
    silent.write_bytes(midi_file([Meta("text", text="hi")]))
    assert read(empty).problems
    assert read(silent).problems[0].reason == NO_NOTES
    assert read(tmp_path / "missing.mid").problems


@given(st.binary(max_size=300))
def test_random_events_never_raise(events: bytes) -> None:
    data = HEADER + b"MTrk" + (len(events) + 500).to_bytes(4) + events + TRACK[8:]
    try:
        read_bytes(data, NAME)
    except UnreadableError as error:
        assert str(error)


def test_golden_files_all_read_unless_silent(golden: Path) -> None:
    failed = {
        path.stem: reading.problems[0].reason
        for path in sorted((golden / "src" / "midi").glob("*.mid"))
        if not (reading := read(path)).pieces
    }
    assert failed == {"odd_text_only": NO_NOTES, "odd_zero_tracks": NO_NOTES}


def test_samples_all_read(shared: Path) -> None:
    for path in sorted((shared / "data" / "samples").glob("*.mid")):
        (piece,) = read(path).pieces
        assert piece.facts.title
        assert piece.facts.key
        assert piece.facts.duration > 10
